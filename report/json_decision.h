/*
 * report/json_decision.h - JSON of what was decided about consent.
 */
#ifndef PICA_REPORT_JSON_DECISION_H
#define PICA_REPORT_JSON_DECISION_H

#include "base/json_write.h"
#include "scan/decision.h"

/* The keys of one decision, from "consent" to "unseen_why", inside an object. */
void report_keys_decision(struct pica_json *j, const struct scan_decision *d, enum pica_lang lang);

/* One item each of the arrays of the report, an object; a collection by its number. */
void report_json_collection(struct pica_json *j, const struct scan_result *r, size_t i,
                            enum pica_lang lang);
void report_json_request(struct pica_json *j, const struct scan_result *r,
                         const struct scan_request *q, enum pica_lang lang);
void report_json_start(struct pica_json *j, const struct scan_result *r,
                       const struct scan_sdk_start *s, enum pica_lang lang);
void report_json_grant(struct pica_json *j, const struct scan_result *r, const struct scan_grant *g,
                       enum pica_lang lang);

/* The keys "permission_requests" to "consent_flow" of the report. */
void report_keys_decisions(struct pica_json *j, const struct scan_result *r, enum pica_lang lang);

#endif
