/*
 * report/sarif.h - findings as SARIF 2.1.0, for code scanning (docs/CI.md).
 *
 * Source: "Static Analysis Results Interchange Format (SARIF) Version 2.1.0",
 * OASIS Standard, 27 March 2020; sections are named in sarif.c.
 *
 * One log holds a run for each package. It is written in one piece, the runs
 * one after the other, so that nothing but the text itself is kept.
 */
#ifndef PICA_REPORT_SARIF_H
#define PICA_REPORT_SARIF_H

#include "base/json_write.h"
#include "base/words.h"
#include "scan/scan.h"

struct report_sarif {
    struct pica_json json;
    enum pica_lang lang;
    const char *sources; /* folder of the sources in their repository, or NULL */
};

/* Begins a log in `out`, which must stay where it is and may be emptied between the calls. */
void report_sarif_begin(struct report_sarif *s, enum pica_lang lang, const char *sources,
                        struct pica_text *out);

/* One package. Lines and code flows are as good as r->detail (scan/detail.h). */
void report_sarif_run(struct report_sarif *s, const struct scan_result *r);

void report_sarif_end(struct report_sarif *s);

#endif
