/*
 * store/put.h - what putting a result in is made of. For store/ alone.
 */
#ifndef PICA_STORE_PUT_H
#define PICA_STORE_PUT_H

#include "base/digest.h"
#include "base/text.h"
#include "store/db.h"

/*
 * Checks that `report` is one (JSON, schema pica.report/1) of the sample of that digest, and
 * appends it to `out` with an empty file name: names are kept beside samples, since the same sample
 * has many. PICA_E_MALFORMED otherwise.
 */
PICA_MUST_USE
enum pica_status store_report_cut(struct pica_span report, const char *sha256,
                                  struct pica_text *out, struct pica_error *err);

/* The other way round: appends the report with that name in it. */
PICA_MUST_USE
enum pica_status store_report_named(struct pica_span cut, const char *file_name,
                                    struct pica_text *out, struct pica_error *err);

/*
 * Keeps a report (cut) and facts (data NULL: none) with the scan, in the place of what there was,
 * and fills the tables that are made of it.
 */
PICA_MUST_USE
enum pica_status store_result_put(struct store *s, int64_t scan, struct pica_span cut,
                                  struct pica_span facts, struct pica_error *err);

/* Unpacks bytes and holds them against their digest. *ret is from malloc. */
PICA_MUST_USE
enum pica_status store_unpack_checked(struct pica_span packed, int64_t size, const char *sha256,
                                      uint8_t **ret, struct pica_error *err);

/* Removes the same: the scan then has no result. */
PICA_MUST_USE
enum pica_status store_result_clear(struct store *s, int64_t scan, struct pica_error *err);

#endif
