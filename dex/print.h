/*
 * dex/print.h - a DEX file as text: classes, members, instructions.
 */
#ifndef PICA_DEX_PRINT_H
#define PICA_DEX_PRINT_H

#include "base/text.h"
#include "dex/dex_file.h"

/*
 * Appends class `idx` with its fields, methods and instructions to `out`.
 * Text that comes from the file is made printable.
 */
void dex_print_class(const struct dex_file *dex, uint32_t idx, struct pica_text *out);

/* Appends a line on the file itself: entry, version, sizes of its tables. */
void dex_print_header(const struct dex_file *dex, struct pica_text *out);

/* Appends the method handles and call sites of the file, which classes name by number. */
void dex_print_links(const struct dex_file *dex, struct pica_text *out);

/* The encoded_value at `value`, a place inside the file, as text. */
void dex_print_value(const struct dex_file *dex, const uint8_t *value, struct pica_text *out);

/* The same for an encoded_array, a count and so many values. */
void dex_print_array(const struct dex_file *dex, const uint8_t *array, struct pica_text *out);

/* A string (MUTF-8) in quotes, as a programmer would write it. */
void dex_print_quoted(struct pica_span s, struct pica_text *out);

#endif
