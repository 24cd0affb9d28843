/*
 * report/width.h - how many columns of a terminal a text takes.
 *
 * By the Unicode tables of report/width.def, never by the locale: the same
 * text is laid out alike on every machine. Characters whose width is ambiguous
 * (UAX #11: A) take one column. Texts are UTF-8 without control characters
 * (pica_text_add_printable); a byte that is not UTF-8 counts one column.
 */
#ifndef PICA_REPORT_WIDTH_H
#define PICA_REPORT_WIDTH_H

#include "base/text.h"

/* 0, 1 or 2. */
unsigned report_width_char(uint32_t code);

size_t report_width(struct pica_span s);

/* Appends `s`, cut to at most `columns` columns; "..." as one character ends a cut text. */
void report_add_cut(struct pica_text *t, struct pica_span s, size_t columns);

/* The same, filled up with spaces to exactly `columns`. */
void report_add_padded(struct pica_text *t, struct pica_span s, size_t columns);

/*
 * How many bytes of `s` fit into `columns` columns when a line may be broken
 * at a space or beside a wide character; at least one character. *ret_next is
 * where the next line begins (a space at the break is dropped).
 */
size_t report_wrap(struct pica_span s, size_t columns, size_t *ret_next);

/* Text that goes on under itself: `indent` columns before every line but the first. */
void report_add_wrapped(struct pica_text *t, struct pica_span s, size_t first_column, size_t indent,
                        size_t columns);

#endif
