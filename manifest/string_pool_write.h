/*
 * manifest/string_pool_write.h - making a string pool (ResStringPool), in UTF-8.
 */
#ifndef PICA_MANIFEST_STRING_POOL_WRITE_H
#define PICA_MANIFEST_STRING_POOL_WRITE_H

#include "manifest/string_pool.h"

/* The marked stretches of a string, in the order in which they are to stand there. */
struct string_pool_style {
    uint32_t string; /* index */
    const struct string_span *spans;
    uint32_t count;
};

/*
 * Appends a pool of `count` strings, each without its first `skip` bytes; the
 * styles are in order of their strings. What is too large for a pool is cut off.
 */
void string_pool_write(const struct pica_span *strings, size_t count, size_t skip,
                       const struct string_pool_style *styles, size_t style_count,
                       struct pica_text *out);

/* Little-endian numbers, for whoever writes chunks; patching needs bytes that are there. */
void chunk_put16(struct pica_text *t, uint32_t v);
void chunk_put32(struct pica_text *t, uint32_t v);
void chunk_patch(struct pica_text *t, size_t at, unsigned bytes, uint32_t v);

#endif
