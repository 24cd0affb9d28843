/*
 * base/text.h - a string that grows.
 *
 * Appending never fails on the spot: the first time memory runs out `failed`
 * is set and everything after is dropped, so that a printer appends freely and
 * asks once at its end.
 */
#ifndef PICA_BASE_TEXT_H
#define PICA_BASE_TEXT_H

#include "base/compiler.h"
#include "base/span.h"

struct pica_text {
    char *data; /* NUL-terminated once anything was added, else NULL */
    size_t len, cap;
    bool failed;
};

void pica_text_add(struct pica_text *t, const char *s);
void pica_text_add_span(struct pica_text *t, struct pica_span s);
void pica_text_add_char(struct pica_text *t, char c);
void pica_text_add_hex(struct pica_text *t, struct pica_span s);
/* Room for n bytes more at the end, which the caller fills; NULL without memory. */
char *pica_text_extend(struct pica_text *t, size_t n);
PICA_PRINTF(2, 3)
void pica_text_addf(struct pica_text *t, const char *fmt, ...);

/*
 * Bytes that may be anything, made safe for a terminal and a report: valid
 * UTF-8 stays, control characters and broken bytes become \xNN.
 */
void pica_text_add_printable(struct pica_text *t, struct pica_span s);

/* One UTF-8 character at s[0..len): its length in bytes, or 0 when malformed. */
size_t pica_utf8_char(const uint8_t *s, size_t len, uint32_t *ret_code);
bool pica_utf8_valid(struct pica_span s);

void pica_text_finish(struct pica_text *t);

/*
 * Makes room for `need` items of `each` bytes in a malloc'ed array; *cap
 * counts items. False when there is no memory; the array is then untouched.
 */
PICA_MUST_USE
bool pica_grow(void *items_ptr, size_t *cap, size_t need, size_t each);

/* Gives back what growing left over behind `count` items. False when there is no memory for that.
 */
PICA_MUST_USE
bool pica_shrink(void *items_ptr, size_t *cap, size_t count, size_t each);

/* The same array once more, malloc'ed, of one byte if it is empty (`items` may then be NULL). NULL
 * when there is no memory. */
PICA_MUST_USE
void *pica_copy(const void *items, size_t count, size_t each);

#endif
