/*
 * scan/scan.h - one package from file to result; what every printer receives.
 */
#ifndef PICA_SCAN_SCAN_H
#define PICA_SCAN_SCAN_H

#include "apk/signing/signing.h"
#include "base/digest.h"
#include "base/input.h"
#include "base/limits.h"
#include "base/notes.h"
#include "manifest/manifest.h"
#include "privacy/collect.h"
#include "privacy/container.h"
#include "privacy/packer.h"
#include "privacy/sdk_calls.h"
#include "rules/rules.h"
#include "scan/progress.h"

/* How far a scan goes. */
enum scan_until {
    SCAN_UNTIL_JUDGED,  /* the whole of it */
    SCAN_UNTIL_PROGRAM, /* the code is linked: for questions about it (scan/graph.h) */
};

struct scan_options {
    const struct pica_limits *limits;
    const struct rule_set *rules;
    unsigned threads;               /* 0: as many as there are cores */
    const char *on;                 /* date for clauses, or NULL */
    const struct pica_input *idsig; /* with the package's v4 signature, or NULL */
    struct scan_progress *progress; /* or NULL */
    enum scan_until until;
};

struct scan_dex {
    const char *name;
    char sha256[PICA_DIGEST_HEX];
    uint32_t classes, methods; /* defined classes; method ids */
    bool loaded;               /* the system loads it by itself */
};

struct scan_native {
    const char *name, *abi; /* abi NULL: not under lib/ABI/ */
    char sha256[PICA_DIGEST_HEX];
};

/* A package of a set. */
struct scan_part {
    const char *name;  /* in the archive or folder */
    const char *split; /* NULL: the base package */
    uint64_t size;
    char sha256[PICA_DIGEST_HEX];
};

struct scan_decisions;
struct scan_hybrid;
struct scan_detail;
struct scan_standing;
struct scan_gone;

struct scan_result {
    struct pica_arena arena;
    const char *file_name; /* last component of the path */
    uint64_t size;
    char digests[PICA_DIGEST_COUNT][PICA_DIGEST_HEX];
    bool installable;
    bool has_manifest;
    struct manifest manifest;
    const struct signing_result *signing; /* NULL: not verified; a gap says why */
    struct scan_part *packages;           /* of a set; the base comes first */
    size_t package_count;
    struct scan_dex *dex;
    size_t dex_count;
    struct scan_native *natives;
    size_t native_count;
    struct privacy_permission_use *permission_use; /* one each of manifest.permissions */
    struct privacy_packer *packer;                 /* or NULL */
    struct privacy_container *containers;
    size_t container_count;
    const struct scan_hybrid *hybrid; /* scan/hybrid_texts.h; NULL: no container */
    struct privacy_sdk_hit *sdks;
    size_t sdk_count;
    struct privacy_sdk_call *sdk_calls; /* starts, grants and whatever else has a contract */
    size_t sdk_call_count;
    struct privacy_collection *collections; /* undecided ones among them */
    size_t collection_count;
    const struct scan_decisions *decisions; /* scan/decision.h, or NULL */
    struct rule_finding *findings;
    size_t finding_count;
    const struct scan_standing *standings; /* one each of findings, scan/baseline.h; NULL: no
                                              baseline was applied */
    const struct scan_gone *gone;          /* of the baseline, and found no more */
    size_t gone_count;
    const struct scan_detail *detail; /* scan/detail.h; NULL: nobody wanted it */
    struct rule_set const *rules;
    struct pica_notes notes;      /* remarks and gaps, sorted */
    bool cut_short;               /* some gap could hide a finding (--strict) */
    struct scan_buffers *buffers; /* the decoded entries that places point into */
};

/*
 * Whether a gap is no accident of this package: native code and what runs in
 * containers is not read by this version, and an argument that no constant
 * reaches is a limit of reading without running; no finding rests on a
 * signature. Every other gap means that something was cut
 * short.
 */
bool scan_gap_is_ordinary(const struct pica_note *note);

/*
 * Scans one package, or an archive of packages that are one app. Fails only when nothing of it can
 * be read; everything else is in *ret, gaps included. Free with scan_result_finish().
 */
PICA_MUST_USE
enum pica_status scan_package(const struct pica_input *in, const char *file_name,
                              const struct scan_options *options, struct scan_result *ret,
                              struct pica_error *err);

/*
 * The same for the packages of a folder, which are one app. Its size and digests are those of the
 * files one behind the other, in the order in which they are given. `files` must outlive the call.
 */
struct scan_file {
    const char *name;
    const struct pica_input *in;
};
PICA_MUST_USE
enum pica_status scan_folder(const struct scan_file *files, size_t count, const char *file_name,
                             const struct scan_options *options, struct scan_result *ret,
                             struct pica_error *err);
void scan_result_finish(struct scan_result *r);

/*
 * Opens either of them and reads no more than says what it is made of: for who wants its entries.
 * scan_opened() is then all of it as one package, and `packages` are set as for a scan.
 */
PICA_MUST_USE
enum pica_status scan_open(const struct pica_input *in, const char *file_name,
                           const struct scan_options *options, struct scan_result *ret,
                           struct pica_error *err);
PICA_MUST_USE
enum pica_status scan_open_folder(const struct scan_file *files, size_t count,
                                  const char *file_name, const struct scan_options *options,
                                  struct scan_result *ret, struct pica_error *err);
struct apk_package *scan_opened(const struct scan_result *r);

/* The resource tables of its packages (scan/tables.h), as scan_tables_read() reads them: of an
 * entry the one of its `part`. */
struct scan_tables;
PICA_MUST_USE
enum pica_status scan_opened_tables(const struct scan_result *r, const struct pica_limits *limits,
                                    struct pica_notes *notes, struct scan_tables *ret,
                                    struct pica_error *err);

/* The bundle that it is, or NULL. */
struct apk_package *scan_opened_bundle(const struct scan_result *r);

#endif
