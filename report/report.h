/*
 * report/report.h - one result, many printers; none of them computes.
 */
#ifndef PICA_REPORT_REPORT_H
#define PICA_REPORT_REPORT_H

#include "base/text.h"
#include "scan/consent.h"
#include "scan/graph.h"
#include "scan/scan.h"
#include "scan/signature.h"
#include "scan/story.h"

/* The JSON report, schema pica.report/1 (docs/REPORT.md). One object, a newline behind it. */
void report_json(const struct scan_result *r, enum pica_lang lang, struct pica_text *out);

/*
 * Appends the JSON report `report` as it is after scan_rejudge(): rules, findings and gaps are
 * those of `judged`, everything else stays byte by byte. PICA_E_MALFORMED when `report` is none.
 */
PICA_MUST_USE
enum pica_status report_json_rejudged(struct pica_span report, const struct scan_result *judged,
                                      enum pica_lang lang, struct pica_text *out,
                                      struct pica_error *err);

struct report_text_style {
    enum pica_lang lang;
    bool color;
    bool verbose;           /* everything; otherwise about a screen */
    bool quiet;             /* findings only */
    unsigned width, height; /* of the terminal; 0: 80 and 48 */
};

/* The version of pica, as in tool.version. */
const char *report_tool_version(void);

/* For people: identity, permissions, collections by kind and owner, SDKs, findings. */
void report_text(const struct scan_result *r, const struct report_text_style *style,
                 struct pica_text *out);

/* One finding in full, as `verbose` shows it. */
void report_finding(const struct scan_result *r, const struct rule_finding *f,
                    const struct report_text_style *style, struct pica_text *out);

/* What pica explain PACKAGE METHOD says. */
void report_methods_text(const struct scan_method_answer *answers, size_t count,
                         enum pica_lang lang, struct pica_text *out);
void report_methods_json(const struct scan_method_answer *answers, size_t count,
                         struct pica_text *out);

/* What pica explain PACKAGE ID says. */
void report_story_text(const struct scan_result *r, const struct scan_story *story,
                       enum pica_lang lang, struct pica_text *out);
void report_story_json(const struct scan_result *r, const struct scan_story *story,
                       enum pica_lang lang, struct pica_text *out);

/* What pica dump callgraph prints: JSON (docs/REPORT.md), or DOT for Graphviz. */
void report_callgraph_json(const struct scan_callgraph *g, struct pica_text *out);
void report_callgraph_dot(const struct scan_callgraph *g, struct pica_text *out);

/* What pica dump consent prints: for people, or JSON (docs/CONSENT.md). */
void report_consent_text(const struct scan_consent *c, enum pica_lang lang, struct pica_text *out);
void report_consent_json(const struct scan_consent *c, enum pica_lang lang, struct pica_text *out);

/* What pica dump signature prints: for people, or JSON (docs/SIGNATURES.md). */
void report_signature_text(const struct scan_signatures *s, enum pica_lang lang,
                           struct pica_text *out);
void report_signature_json(const struct scan_signatures *s, enum pica_lang lang,
                           struct pica_text *out);

/* What pica dump sdks prints: every SDK with the calls that have a contract. JSON: docs/REPORT.md.
 */
void report_sdk_calls_text(const struct scan_result *r, enum pica_lang lang, struct pica_text *out);
void report_sdk_calls_json(const struct scan_result *r, enum pica_lang lang, struct pica_text *out);

#endif
