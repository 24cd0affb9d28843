/*
 * evidence/bundle.h - the evidence bundle: what a scan found, with all that it takes to check it.
 *
 * An archive (evidence/archive.h) of README.txt, report.json, the same report in other forms,
 * findings/ (evidence/exhibit.h), extracts/, rules/, manifest.json and, when it was
 * signed, envelope/ (evidence/sign.h). docs/EVIDENCE.md is its manual. Nothing in it tells
 * when or where it was made: the same package, rules and version give the same
 * bytes, save the envelope.
 */
#ifndef PICA_EVIDENCE_BUNDLE_H
#define PICA_EVIDENCE_BUNDLE_H

#include "base/limits.h"
#include "evidence/exhibit.h"
#include "scan/scan.h"

#define EVIDENCE_README "README.txt"
#define EVIDENCE_REPORT "report.json"
#define EVIDENCE_MANIFEST "manifest.json"
#define EVIDENCE_FINDINGS "findings/"
#define EVIDENCE_EXTRACTS "extracts/"
#define EVIDENCE_RULES "rules/"
#define EVIDENCE_ENVELOPE "envelope/"

struct evidence_source {
    const struct scan_result *result; /* its file is still open (scan/entry_bytes.h) */
    struct pica_span report;          /* the JSON report, as it is printed */
    enum pica_lang lang;              /* of the report */
    const char *on;                   /* --on, or NULL */
    const struct pica_limits *limits;
    const struct evidence_files
        *printed; /* the report in other forms: "report.html" ...; or NULL */
};

/*
 * Adds the files of the bundle to `files`, which is empty and must not outlive the result.
 * Fails when a place of the report does not hold: that would be a fault of pica
 * (PICA_E_MALFORMED).
 */
PICA_MUST_USE
enum pica_status evidence_bundle_make(const struct evidence_source *source,
                                      struct evidence_files *files, struct pica_error *err);

/*
 * The manifest of these files, appended to `out`: what evidence_bundle_make() adds, and `pica
 * verify` makes again. `settings` is the value of that key, `extracts` a list of objects with
 * `entry` and `file`.
 */
PICA_MUST_USE
enum pica_status evidence_manifest_make(const cJSON *report, const struct evidence_files *files,
                                        const cJSON *settings, const cJSON *extracts,
                                        struct pica_text *out, struct pica_error *err);

#endif
