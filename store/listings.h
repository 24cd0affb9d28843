/*
 * store/listings.h - which lines of people's lists speak of which samples. For store/ alone.
 *
 * A line names a sample by its digest, else a file by its name, else a package; the first of them
 * that it has decides.
 */
#ifndef PICA_STORE_LISTINGS_H
#define PICA_STORE_LISTINGS_H

#include "store/db.h"

/* Finds the lines about one sample in one campaign anew. */
PICA_MUST_USE
enum pica_status store_listings_of(struct store *s, int64_t campaign, int64_t sample,
                                   struct pica_error *err);

/* The same of all samples in all campaigns. */
PICA_MUST_USE
enum pica_status store_listings_all(struct store *s, struct pica_error *err);

#endif
