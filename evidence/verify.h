/*
 * evidence/verify.h - whether a bundle is what it says, piece by piece.
 */
#ifndef PICA_EVIDENCE_VERIFY_H
#define PICA_EVIDENCE_VERIFY_H

#include "evidence/archive.h"
#include "evidence/bundle.h"
#include "evidence/verdict.h"

/* A bundle that was read; its bytes outlive it. */
struct evidence_bundle {
    struct evidence_archive archive;
    cJSON *manifest, *report; /* NULL: it cannot be read */
};

/*
 * Reads a bundle and checks it with nothing but itself: the archive byte by byte; that its
 * manifest lists exactly the files there are, with their digests; that the report is
 * of the sample and tool that the manifest names, its rules are those of the bundle; that each
 * finding's file is what the report and the extracts give anew, every place looked up in the
 * decoded code; the hash chain. Everything is told to `v`. Fails when it is no archive, or
 * without memory; *ret is then empty.
 */
PICA_MUST_USE
enum pica_status evidence_bundle_verify(struct pica_span bytes, struct evidence_bundle *ret,
                                        struct evidence_verdict *v, struct pica_error *err);
void evidence_bundle_finish(struct evidence_bundle *b);

/* How the scan was asked for, to repeat it: *ret_on lives as long as the bundle. Settings that this
 * version does not know are told to `v`. */
void evidence_settings(const struct evidence_bundle *b, struct pica_limits *limits,
                       const char **ret_on, enum pica_lang *ret_lang, struct evidence_verdict *v);

/* What the file of the sample was called, or NULL; lives as long as the bundle. */
const char *evidence_file_name(const struct evidence_bundle *b);

/* The package scanned anew, by the rules of the bundle: every extract is an entry of it, and the
 * report is the same, byte for byte. */
PICA_MUST_USE
enum pica_status evidence_package_verify(const struct evidence_bundle *b,
                                         const struct scan_result *again, struct pica_span report,
                                         struct evidence_verdict *v, struct pica_error *err);

#endif
