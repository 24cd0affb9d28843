/*
 * store/rows.h - statements whose rows are handed on as they are. For store/ alone.
 */
#ifndef PICA_STORE_ROWS_H
#define PICA_STORE_ROWS_H

#include "store/db.h"
#include "store/query.h"

/*
 * Runs `sql`, which is any text, with `values` as ?1, ?2 ... and hands its rows on. `columns` are
 * the names of its columns, blanks between them.
 */
PICA_MUST_USE
enum pica_status store_rows_of(struct store *s, const char *sql, const char *const *values,
                               size_t value_count, const char *columns,
                               const struct store_rows *rows, struct pica_error *err);

#endif
