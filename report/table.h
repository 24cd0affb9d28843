/*
 * report/table.h - rows of texts as a table for people, as JSON or as CSV.
 *
 * Cells are whatever packages and lists hold. On a terminal and in CSV control characters become
 * \xNN; in CSV a text that a spreadsheet would take for a formula gets an apostrophe in front. JSON
 * has all as it is.
 */
#ifndef PICA_REPORT_TABLE_H
#define PICA_REPORT_TABLE_H

#include "base/text.h"

struct report_table_column {
    const char *name; /* key in JSON, head in CSV */
    const char *head; /* for people, in the language of the table */
    bool number;      /* a whole number: right-aligned, and a number in JSON */
};

struct report_cell {
    size_t at, len; /* in the bytes of the table */
    bool known;     /* it has a value, if an empty one */
};

/* Zero but for the columns, which must outlive it, is a table without rows. */
struct report_table {
    const struct report_table_column *columns;
    size_t column_count;
    struct report_cell *cells; /* row by row */
    size_t cell_count, cell_cap;
    struct pica_text bytes;
    bool failed; /* memory ran out: printers say so by out->failed */
};

/* Adds a row, a cell for each column (data NULL: no value); they are copied. */
void report_table_add(struct report_table *t, const struct pica_span *cells);
void report_table_finish(struct report_table *t);

/* `heads` of CSV: the columns' heads instead of their names. A byte order mark tells spreadsheets
 * of UTF-8. */
struct report_csv_style {
    bool byte_order_mark;
    bool heads;
};

/* `width` of the terminal, 0: as wide as it gets. */
void report_table_text(const struct report_table *t, unsigned width, struct pica_text *out);
void report_table_csv(const struct report_table *t, const struct report_csv_style *style,
                      struct pica_text *out);
/* { "schema": "pica.table/1", "what": what, "rows": [ ... ] } */
void report_table_json(const struct report_table *t, const char *what, struct pica_text *out);

#endif
