/*
 * apk/inflate.h - getting the bytes of an entry out of the file: the only place
 * that knows zlib.
 */
#ifndef PICA_APK_INFLATE_H
#define PICA_APK_INFLATE_H

#include "base/input.h"
#include "base/limits.h"

#include <stdatomic.h>

/* What may still come out; `total` is shared by all threads that read a package. */
struct apk_budget {
    uint64_t entry_bytes, total_bytes; /* of struct pica_limits */
    _Atomic uint64_t *produced;        /* so far, by all reads */
};

struct apk_bytes {
    uint8_t *data; /* from malloc, a 0 behind it */
    size_t len;
    uint64_t consumed;  /* bytes of input that the stream took */
    bool ended;         /* the stream came to its end */
    const char *broken; /* what zlib says is wrong with it, a literal, or NULL */
};

/*
 * Inflates a raw deflate stream of at most `csize` bytes at `offset`, as far as
 * it goes: a stream that is broken or cut off is not an error, ret->ended is
 * false then. `expected` is how much is declared to come out: a hint, which is
 * not believed beyond what `csize` could give.
 */
PICA_MUST_USE
enum pica_status apk_inflate(const struct pica_input *in, uint64_t offset, uint64_t csize,
                             uint64_t expected, const struct apk_budget *budget,
                             struct apk_bytes *ret, struct pica_error *err);

/* The `size` bytes at `offset` as they are. */
PICA_MUST_USE
enum pica_status apk_copy(const struct pica_input *in, uint64_t offset, uint64_t size,
                          const struct apk_budget *budget, struct apk_bytes *ret,
                          struct pica_error *err);

/* CRC-32 of ZIP (APPNOTE 4.4.7). */
uint32_t apk_crc32(struct pica_span s);

#endif
