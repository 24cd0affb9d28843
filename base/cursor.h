/*
 * base/cursor.h - bounded reading of untrusted little-endian bytes.
 *
 * A cursor can never read outside its span. A read that would do so yields
 * zero (or an empty span), clears `ok`, and leaves every later read doing the
 * same; so a record is read field by field, and `ok` is asked once at its end.
 * Before a number from the input steers a loop or an allocation, turn it into
 * a span with pica_cursor_array(): that is the place where lies are caught.
 */
#ifndef PICA_BASE_CURSOR_H
#define PICA_BASE_CURSOR_H

#include "base/span.h"

struct pica_cursor {
    struct pica_span in;
    size_t pos; /* pos <= in.len, always */
    bool ok;
};

/* Little-endian loads from bytes that are known to be there. */
static inline uint16_t pica_le16(const uint8_t *p)
{
    return (uint16_t)(p[0] | p[1] << 8);
}

static inline uint32_t pica_le32(const uint8_t *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline uint64_t pica_le64(const uint8_t *p)
{
    return (uint64_t)pica_le32(p) | (uint64_t)pica_le32(p + 4) << 32;
}

/* A cursor at `pos` of `in`; not ok when that lies outside. */
struct pica_cursor pica_cursor_on(struct pica_span in, size_t pos);

/* Every read ends here: the next n bytes, or nothing. */
struct pica_span pica_cursor_bytes(struct pica_cursor *c, size_t n);

/* The next count * each bytes, compared by division so that nothing wraps. */
struct pica_span pica_cursor_array(struct pica_cursor *c, size_t count, size_t each);

void pica_cursor_seek(struct pica_cursor *c, size_t pos);
size_t pica_cursor_left(const struct pica_cursor *c);

uint8_t pica_cursor_u8(struct pica_cursor *c);
uint16_t pica_cursor_u16(struct pica_cursor *c);
uint32_t pica_cursor_u32(struct pica_cursor *c);
uint64_t pica_cursor_u64(struct pica_cursor *c);

/* `in` from `pos` on, at most `len` bytes; empty when pos lies outside. */
struct pica_span pica_span_sub(struct pica_span in, size_t pos, size_t len);

#endif
