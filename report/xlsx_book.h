/*
 * report/xlsx_book.h - a workbook in the making: the one door to libxlsxwriter.
 *
 * The library is opened when the first workbook is begun. Rows go out as they
 * are written (constant memory), so that a sheet of any length costs no more
 * than its widest row. What comes from a package is never anything but text:
 * cells are strings, never formulas; a string that a spreadsheet would take for
 * a formula once somebody saved it as CSV begins with an apostrophe; control
 * characters, broken UTF-8 and what XML forbids become \xNN; "_x0041_", by
 * which the format means a character, stays what it was; a text longer than a
 * cell can hold is cut and says so. The same calls give the same bytes.
 */
#ifndef PICA_REPORT_XLSX_BOOK_H
#define PICA_REPORT_XLSX_BOOK_H

#include "base/error.h"
#include "base/text.h"

#define XLSX_CELL_UNITS 32767 /* UTF-16 units in one cell, at most */
#define XLSX_ROWS_MOST 1048576

enum xlsx_look {
    XLSX_PLAIN,
    XLSX_HEAD,
    XLSX_WRAPPED,
    XLSX_CRITICAL, /* of a grade or a state: from the worst to what need not be looked at */
    XLSX_HIGH,
    XLSX_MEDIUM,
    XLSX_LOW,
    XLSX_LOOKS
};

struct xlsx_book;

/* Free with xlsx_book_free(), whether it was closed or not. */
PICA_MUST_USE
enum pica_status xlsx_book_new(const char *title, struct xlsx_book **ret, struct pica_error *err);

struct xlsx_column {
    const char *head; /* in the reader's language */
    double width;     /* in characters */
};

/* Begins a sheet with its head row; the sheet before is then complete. Errors are kept. */
void xlsx_sheet(struct xlsx_book *book, const char *name, const struct xlsx_column *columns,
                size_t count);

/* The cells of a row, from left to right; xlsx_row() ends it. */
void xlsx_text(struct xlsx_book *book, enum xlsx_look look, const char *s); /* NULL: empty */
void xlsx_number(struct xlsx_book *book, int64_t n);
void xlsx_row(struct xlsx_book *book);

/*
 * A text of several lines: what was appended to *t, each line of which is made
 * harmless by whoever appended it (pica_text_add_printable). Empties *t.
 */
void xlsx_lines(struct xlsx_book *book, enum xlsx_look look, struct pica_text *t);

/* Appends the bytes of the workbook to `out`; says what went wrong on the way, too. */
PICA_MUST_USE
enum pica_status xlsx_book_close(struct xlsx_book *book, struct pica_text *out,
                                 struct pica_error *err);
void xlsx_book_free(struct xlsx_book *book);

/* What a cell holds of `s`, for tests. `lines`: line feeds stay. */
void xlsx_cell(struct pica_text *t, struct pica_span s, bool lines);

#endif
