#include "report/report.h"

#include "base/json_read.h"
#include "report/json_judged.h"

/* What judging can change, in the order in which a report has it, and how deep it lies there. */
enum { RULES, FINDINGS, GAPS, PART_COUNT };
static const struct {
    const char *path;
    unsigned depth;
} parts[PART_COUNT] = {
    [RULES] = { "tool.rules", 2 },
    [FINDINGS] = { "findings", 1 },
    [GAPS] = { "gaps", 1 },
};

enum pica_status report_json_rejudged(struct pica_span report, const struct scan_result *judged,
                                      enum pica_lang lang, struct pica_text *out,
                                      struct pica_error *err)
{
    enum pica_status st = pica_json_check(report, err);
    size_t done = 0;

    if (st != PICA_OK)
        return st;
    for (int i = 0; i < PART_COUNT; i++) {
        struct pica_span part = pica_json_at(report, parts[i].path);
        /* As behind its key, in a block that is open. */
        struct pica_json j = { .out = out, .depth = parts[i].depth, .pending = true };
        size_t at = part.data ? (size_t)(part.data - report.data) : 0;

        if (!part.data || at < done)
            return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "this is no report of pica");
        pica_text_add_span(out, pica_span_of(report.data + done, at - done));
        if (i == RULES)
            report_json_rules(&j, judged->rules);
        else if (i == FINDINGS)
            report_json_findings(&j, judged, lang);
        else
            report_json_gaps(&j, judged, lang);
        done = at + part.len;
    }
    pica_text_add_span(out, pica_span_of(report.data + done, report.len - done));
    return out->failed ? pica_fail_nomem(err) : PICA_OK;
}
