/*
 * scan/judge.h - verdicts on what a scan saw, right after it or years later.
 *
 * Rules see facts and the stages of gaps, nothing else: so the facts of a scan, kept
 * (facts/stored.h), can be judged again by other rules without the package, and the answer is the
 * one that a scan with those rules would give.
 */
#ifndef PICA_SCAN_JUDGE_H
#define PICA_SCAN_JUDGE_H

#include "facts/fact.h"
#include "scan/scan.h"

/*
 * Judges `facts` by o->rules: findings and the gaps of judging into *r, whose other gaps are known.
 * The facts must live as long as r.
 */
PICA_MUST_USE
enum pica_status scan_judge(struct scan_result *r, const struct fact_set *facts,
                            const struct scan_options *o, struct pica_error *err);

/* Sorts notes and drops those said twice. */
void scan_sort_notes(struct pica_notes *notes);

/* Whether one of the notes is a gap that could hide a finding (scan_result.cut_short). */
bool scan_notes_cut_short(const struct pica_notes *notes);

/*
 * Appends the facts of a result and the gaps that its rules looked at, for scan_rejudge() (schema
 * pica.facts/1). What its own rules said is not among them.
 */
PICA_MUST_USE
enum pica_status scan_stored_facts(const struct scan_result *r, struct pica_text *out,
                                   struct pica_error *err);

/*
 * Judges stored facts by o->rules. *ret then has rules, findings, gaps and cut_short as a scan with
 * those options would; everything else is empty. Free with scan_result_finish().
 */
PICA_MUST_USE
enum pica_status scan_rejudge(struct pica_span facts, const struct scan_options *o,
                              struct scan_result *ret, struct pica_error *err);

#endif
