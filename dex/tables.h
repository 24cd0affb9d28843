/*
 * dex/tables.h - the id tables of a file that the runtime refuses, made safe.
 *
 * Knows which number in which table points into which other table, and
 * nothing of order and names (that is dex/verify.h).
 */
#ifndef PICA_DEX_TABLES_H
#define PICA_DEX_TABLES_H

#include "dex/dex_file.h"
#include "dex/header.h"

/*
 * Sets the tables of *dex (whose data, entry and header are set) from the
 * header, as far as they lie inside the data. A table that does not is cut,
 * with a gap.
 */
void dex_tables_clip(struct dex_file *dex, const struct dex_header *h, struct pica_notes *notes);

/*
 * Makes the promises of dex_file.h true for tables that no pass has checked: a
 * table with bad items is copied, the items replaced, with a gap.
 */
PICA_MUST_USE
enum pica_status dex_tables_make_safe(struct dex_file *dex, struct pica_notes *notes,
                                      struct pica_error *err);

#endif
