/*
 * report/diff_report.h - what pica diff prints.
 *
 * Texts of findings are those of the two reports, in whatever language they
 * were made; everything else is in `lang`.
 */
#ifndef PICA_REPORT_DIFF_REPORT_H
#define PICA_REPORT_DIFF_REPORT_H

#include "diff/diff.h"
#include "report/report.h"

/* For people; `verbose`: every call with its place, also those that are as they were. */
void report_diff_text(const struct diff_result *r, const struct report_text_style *style,
                      struct pica_text *out);

/* Schema pica.diff/1 (docs/REPORT.md). One object, a newline behind it. */
void report_diff_json(const struct diff_result *r, enum pica_lang lang, struct pica_text *out);

/* The wording of a recheck: a letter to the operator that names what is done and what is not. */
void report_diff_notice(const struct diff_result *r, enum pica_lang lang, struct pica_text *out);

/* "Weekend Walks", the package name or the file's, whichever is known first. */
const char *report_diff_app(const struct diff_side *side);
/* "1.2.0 (12)". */
void report_diff_version(struct pica_text *t, const struct diff_side *side);
/* The label of a state, as in a report on one package. */
const char *report_diff_state(enum diff_consent consent, enum pica_lang lang);
/* What a call does: "precise location", "starts Umeng", in a few words. */
void report_diff_call(struct pica_text *t, const struct diff_call *c, enum pica_lang lang);
/* How many calls changed in which way: "gone 1; before consent -> after consent 2". */
void report_diff_pairs(struct pica_text *t, const struct diff_item *item, enum pica_lang lang);

#endif
