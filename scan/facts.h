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

/* --- parts ------------------------------------------------------------------------- */

/* Whose code something is. */
void scan_owner_attrs(const struct scan_result *r, const struct privacy_owner *owner,
                      struct fact_set *set, struct fact *f);

/* facts_consent.c: what was decided about a collection, by its number. */
void scan_collection_attrs(const struct scan_result *r, size_t number, struct fact_set *set,
                           struct fact *f);
/* facts_consent.c: requests, SDK starts, grants, gates, and how consent is asked for. */
void scan_consent_facts(const struct scan_result *r, struct fact_set *set);

#endif
