/*
 * scan/facts.h - what a scan found, in the vocabulary that rules read.
 */
#ifndef PICA_SCAN_FACTS_H
#define PICA_SCAN_FACTS_H

#include "facts/fact.h"
#include "scan/scan.h"

/*
 * States everything that `r` holds as facts in `set`, sealed. The facts point
 * into `r`.
 */
PICA_MUST_USE
enum pica_status scan_facts(const struct scan_result *r, struct fact_set *set,
                            struct pica_error *err);

#endif
