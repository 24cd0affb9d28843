/*
 * scan/baseline.h - findings that were there before, and those that somebody accepted.
 *
 * A finding has the same id in every build of an app (rules/rules.h), so two
 * scans are compared by ids alone. A baseline is an earlier report
 * (pica.report/1, or an array of such), whose findings are known, or a list
 * kept by people (pica.baseline/1, docs/CI.md), whose findings are accepted.
 */
#ifndef PICA_SCAN_BASELINE_H
#define PICA_SCAN_BASELINE_H

#include "scan/scan.h"

enum scan_standing_kind { SCAN_NEW, SCAN_KNOWN, SCAN_ACCEPTED };

/* Of one finding. */
struct scan_standing {
    enum scan_standing_kind kind;
    const char *reason; /* why it was accepted, or NULL */
};

/* A finding of an earlier report that is not there any more. */
struct scan_gone {
    const char *id, *rule, *title; /* title: in the language of that report */
};

struct scan_baseline;

/*
 * Reads a baseline; `label` names it in messages, which tell line and path.
 * `text` must outlive it. Free with scan_baseline_free().
 */
PICA_MUST_USE
enum pica_status scan_baseline_read(struct pica_span text, const char *label,
                                    struct scan_baseline **ret, struct pica_error *err);
void scan_baseline_free(struct scan_baseline *b);

/* Sets r->standings and r->gone, in the arena of the result. */
PICA_MUST_USE
enum pica_status scan_baseline_apply(const struct scan_baseline *b, struct scan_result *r,
                                     struct pica_error *err);

/* Whether a finding counts as new: all do without a baseline. */
static inline bool scan_finding_is_new(const struct scan_result *r, size_t finding)
{
    return !r->standings || r->standings[finding].kind == SCAN_NEW;
}

#endif
