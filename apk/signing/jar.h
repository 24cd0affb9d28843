/*
 * apk/signing/jar.h - JAR signing (v1) as Android has it: digests of all entries
 * in META-INF/MANIFEST.MF, digests of that in a signature file, and a PKCS #7
 * signature over the latter. Private to signing/.
 *
 * Source: AOSP apksig V1SchemeVerifier.java. The ways in which versions of
 * Android differ are asked of all versions from min_sdk on.
 */
#ifndef PICA_APK_SIGNING_JAR_H
#define PICA_APK_SIGNING_JAR_H

#include "apk/signing/jar_text.h"
#include "apk/signing/parts.h"

struct jar_signer {
    struct signing_signer out;
    struct signing_report report;
    const struct apk_entry *block, *file; /* "META-INF/X.RSA" and "META-INF/X.SF" */
    struct jar_text text;                 /* of the latter */
    const struct jar_section **by_name;   /* its sections but the main one, sorted by name */
    size_t section_count;
    bool ignored; /* devices go on without it */
};

/* An entry whose digest is asked for. */
struct jar_check {
    const struct apk_entry *entry;
    const struct jar_section *section; /* of the manifest */
    bool elsewhere;                    /* somebody else has its SHA-256 (signing_input.known) */
    bool done, holds, unreadable, limited;
};

struct jar_scheme {
    const struct signing_input *in;
    bool present; /* there is something of it */
    struct signing_report report;
    struct jar_signer *signers;
    size_t count;
    const struct apk_entry **entries; /* of the package, by name */
    size_t entry_count;
    const struct apk_entry *manifest_entry; /* or NULL */
    struct jar_text manifest;
    const struct jar_section **by_name; /* sections of the manifest but the main one */
    size_t section_count;
    struct jar_check *checks;
    size_t check_count;
};

/*
 * Verifies all but the digests of entries, which become checks. `found_v2` and
 * `found_v3`: the package has such a signature. *in outlives *s.
 */
PICA_MUST_USE
enum pica_status jar_scheme_open(struct jar_scheme *s, const struct signing_input *in,
                                 bool found_v2, bool found_v3, struct pica_arena *arena,
                                 struct pica_notes *notes, struct pica_error *err);

/* Does one check; any thread may. Fails without memory, or when the file cannot be read. */
PICA_MUST_USE
enum pica_status jar_scheme_check(struct jar_scheme *s, size_t index, struct pica_error *err);

/* Once all checks are done: says which failed. */
PICA_MUST_USE
enum pica_status jar_scheme_compare(struct jar_scheme *s, struct pica_error *err);

bool jar_scheme_holds(const struct jar_scheme *s);

/* --- jar_signer.c ------------------------------------------------------------------- */

/* The signature over the signature file. Sets out.certificates when the signer is known. */
PICA_MUST_USE
enum pica_status jar_signer_verify(struct jar_signer *s, struct apk_package *pkg, int64_t min_sdk,
                                   struct pica_error *err);

/* What the signature file says of the manifest. */
PICA_MUST_USE
enum pica_status jar_signer_compare(struct jar_signer *s, const struct jar_scheme *scheme,
                                    bool found_v2, bool found_v3, struct pica_error *err);

/* Whether its signature file has a section of that name. */
bool jar_signer_names(const struct jar_signer *s, struct pica_span name);

/* Sections but the main one, sorted by name; those without a name are left out. */
PICA_MUST_USE
enum pica_status jar_sort_sections(const struct jar_text *t, struct pica_arena *arena,
                                   const struct jar_section ***ret, size_t *ret_count,
                                   struct pica_error *err);
const struct jar_section *jar_find_section(const struct jar_section *const *sorted, size_t count,
                                           struct pica_span name);

/* An entry's bytes, in `arena`; empty, having said so, when they cannot be had. */
PICA_MUST_USE
enum pica_status jar_read_entry(struct apk_package *pkg, const struct apk_entry *e,
                                struct signing_report *report, struct pica_span *ret,
                                struct pica_error *err);

#endif
