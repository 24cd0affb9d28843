/*
 * apk/inflate.h - getting the bytes of an entry out of the file.
 *
 * zlib has the last word on what a stream holds and on what is wrong with it,
 * as on the device (inflate.c). Most streams are clean, and those libdeflate
 * unpacks in a third of the time (inflate_whole.c).
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
    bool crc_holds;     /* known to have the declared CRC; otherwise it is not known */
    const char *broken; /* what zlib says is wrong with it, a literal, or NULL */
};

/*
 * Decompressors that nobody uses at the moment: making one costs as much as inflating some
 * kilobytes. For any number of threads; zero is one that has none. Free what it has with
 * apk_spares_finish().
 */
#define APK_SPARES 4
struct apk_spares {
    _Atomic(struct libdeflate_decompressor *) items[APK_SPARES];
};
void apk_spares_finish(struct apk_spares *s);

/* A raw deflate stream and what is declared of it. */
struct apk_stream {
    uint64_t offset, csize; /* at most so many bytes of the file */
    uint64_t expected; /* how much comes out: a hint, not believed beyond what csize could give */
    uint32_t crc;      /* of what comes out */
    struct apk_spares *spares; /* to take a decompressor from and give it back to; or NULL */
};

/*
 * Inflates a stream as far as it goes: one that is broken or cut off is not an
 * error, ret->ended is false then.
 */
PICA_MUST_USE
enum pica_status apk_inflate(const struct pica_input *in, const struct apk_stream *stream,
                             const struct apk_budget *budget, struct apk_bytes *ret,
                             struct pica_error *err);

/*
 * The same a part at a time, for who keeps none of it: `out` is told how many bytes came out into
 * the room that it gave before (at first 0), and gives room for more, or NULL when that
 * is enough. Costs nothing of any budget.
 */
typedef uint8_t *apk_out_fn(void *context, size_t produced, size_t *ret_room);
PICA_MUST_USE
enum pica_status apk_inflate_parts(const struct pica_input *in, const struct apk_stream *stream,
                                   apk_out_fn *out, void *context, struct pica_error *err);

/*
 * The same in one go, when all that is declared turns out to be true: the size
 * and the CRC. True when it is, with ret->len stream->expected; otherwise
 * nothing is said and nothing spent, and the stream is one for apk_inflate().
 *
 * The CRC is asked for because libdeflate follows some streams that zlib
 * refuses (a code with room left in it, a symbol beyond the alphabet): damage
 * does not keep the CRC.
 */
bool apk_inflate_whole(const struct pica_input *in, const struct apk_stream *stream,
                       const struct apk_budget *budget, struct apk_bytes *ret);

/* What apk_inflate() has room for at first. */
size_t apk_first_room(const struct apk_stream *stream, size_t max);

/* Takes n bytes out of the budget of the package. */
PICA_MUST_USE
enum pica_status apk_spend(const struct apk_budget *budget, uint64_t n, struct pica_error *err);

/* The `size` bytes at `offset` as they are. */
PICA_MUST_USE
enum pica_status apk_copy(const struct pica_input *in, uint64_t offset, uint64_t size,
                          const struct apk_budget *budget, struct apk_bytes *ret,
                          struct pica_error *err);

/* CRC-32 of ZIP (APPNOTE 4.4.7). */
uint32_t apk_crc32(struct pica_span s);

#endif
