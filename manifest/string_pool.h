/*
 * manifest/string_pool.h - the string pools of binary XML and resource tables.
 *
 * Takes and refuses what the platform does (frameworks/base ResourceTypes.cpp,
 * ResStringPool): the frame is checked when the pool is read, a string only
 * when it is asked for. Knows nothing of what the strings are for.
 */
#ifndef PICA_MANIFEST_STRING_POOL_H
#define PICA_MANIFEST_STRING_POOL_H

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"

#define STRING_POOL_HEADER 28     /* bytes of the header as it is defined */
#define STRING_POOL_SORTED 0x001u /* flags */
#define STRING_POOL_UTF8 0x100u

/* Zero is a pool without strings. Views into the chunk it was read from. */
struct string_pool {
    struct pica_span index;   /* `count` offsets, 4 bytes each */
    struct pica_span strings; /* what the offsets count from */
    struct pica_span styled;  /* offsets of styles of the first strings, 4 bytes each */
    struct pica_span styles;  /* what those count from: whole words */
    uint32_t count;
    uint32_t flags;
    const char **texts; /* what was decoded already, by index; NULL: not yet */
    uint64_t allowance; /* bytes that may still be decoded */
    bool lenient;       /* also give out strings that the platform refuses, as far as they go */
    bool refused;       /* there was one of those, and it was not given out */
    bool no_memory;     /* a string was lost to memory */
    bool exhausted;     /* a string was refused: the allowance is used up */
};

/*
 * Reads the pool that `chunk`, a whole chunk with its header, holds. `offset`
 * is that of the chunk in its file, for the error.
 */
PICA_MUST_USE
enum pica_status string_pool_read(struct pica_span chunk, uint64_t offset, struct string_pool *ret,
                                  struct pica_error *err);

/*
 * Of a chunk that string_pool_read() refuses, as many strings as there may be,
 * and lenient; a pool without strings when nothing can be made of it.
 */
struct string_pool string_pool_salvage(struct pica_span chunk);

/*
 * The string as UTF-8, or NULL: no such string, or one that the platform
 * refuses (not terminated, outside, a length that does not agree), unless the
 * pool is `lenient`. Unpaired
 * surrogates become U+FFFD, and U+0000 becomes U+2400, so that what is not
 * equal on the device is not equal here. The text lives in `arena`, which must
 * be the same at each call, and is decoded once. Strings that lie over one
 * another cannot fill the memory: see `exhausted`.
 */
const char *string_pool_text(struct string_pool *pool, uint32_t index, struct pica_arena *arena);

/*
 * Appends the string to `out`, as string_pool_text() would give it, and keeps
 * nothing: for who prints a whole pool. False: there is none.
 */
bool string_pool_append(struct string_pool *pool, uint32_t index, struct pica_text *out);

/* Decodes UTF-16 in the same way into `to`, which has room for three bytes a unit and NUL. */
void string_utf16_decode(struct pica_span units, char *to);

/* A stretch of a string that is marked: <b>, <a href=...>. */
struct string_span {
    uint32_t name;        /* index of "b" or "a;href=..." in the same pool */
    uint32_t first, last; /* in UTF-16 code units, inclusive */
};

/* The span number `n` of a string; false when it has no more. */
bool string_pool_span(const struct string_pool *pool, uint32_t index, uint32_t n,
                      struct string_span *ret);

/*
 * The bytes of a string as they lie there, unchecked: UTF-8, or of a pool in
 * UTF-16 decoded into `buffer`. For those who look for something in many
 * strings, and ask string_pool_text() for the few that may have it. False: no
 * such string, or it does not fit.
 */
bool string_pool_glimpse(const struct string_pool *pool, uint32_t index, char *buffer, size_t size,
                         struct pica_span *ret);

/* The length that the string declares, in UTF-16 code units; SIZE_MAX when there is none. Cheap,
 * and as true as the file. */
size_t string_pool_units(const struct string_pool *pool, uint32_t index);

#endif
