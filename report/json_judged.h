/*
 * report/json_judged.h - the parts of a JSON report that hang on the rules, each as a value.
 */
#ifndef PICA_REPORT_JSON_JUDGED_H
#define PICA_REPORT_JSON_JUDGED_H

#include "base/json_write.h"
#include "scan/scan.h"

void report_json_rules(struct pica_json *j, const struct rule_set *rules); /* of "tool" */
void report_json_findings(struct pica_json *j, const struct scan_result *r, enum pica_lang lang);
void report_json_gaps(struct pica_json *j, const struct scan_result *r, enum pica_lang lang);

#endif
