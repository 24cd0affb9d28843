/*
 * report/text_decision.h - what was decided about consent, in the words of people.
 */
#ifndef PICA_REPORT_TEXT_DECISION_H
#define PICA_REPORT_TEXT_DECISION_H

#include "report/page.h"
#include "scan/decision.h"

#define REPORT_STATE_COLUMNS 14 /* of the widest label */

/* "before consent": a state in a column of a table. */
const char *report_state_label(enum consent_state state, enum pica_lang lang);
enum report_ink report_state_ink(enum consent_state state);
/* The label in its ink, padded to REPORT_STATE_COLUMNS. */
void report_add_state(struct pica_text *t, enum consent_state state,
                      const struct report_text_style *style);

/* ": before consent 2, cannot tell 1", worst first; `counts` by state. */
void report_add_state_counts(struct pica_text *t, const size_t counts[CONSENT_STATE_COUNT],
                             enum pica_lang lang);

/* What the state means, when the chain runs, how sure that is: a sentence each. */
void report_add_decided(struct pica_text *t, const struct scan_decision *d, enum pica_lang lang);
/* The guards with why they count or do not, a paragraph each, `indent` columns from the left. */
void report_add_guards(struct pica_text *t, const struct scan_decision *d, enum pica_lang lang,
                       unsigned indent);
/* What would have to be seen; nothing unless the state is unknown. */
void report_add_unseen(struct pica_text *t, const struct scan_decision *d, enum pica_lang lang,
                       unsigned indent);
/* All of these and the chain. */
void report_add_decision(struct pica_text *t, const struct scan_decision *d, enum pica_lang lang,
                         unsigned indent);

#endif
