/*
 * Inflating in one go, from memory to memory: the only place that knows
 * libdeflate.
 */
#include "apk/inflate.h"

#include <libdeflate.h>
#include <stdlib.h>

/* More than this is not held in memory a second time, compressed. */
#define CSIZE_MAX (32u << 20)

/* --- decompressors ------------------------------------------------------------------ */

static struct libdeflate_decompressor *take_spare(struct apk_spares *s)
{
    struct libdeflate_decompressor *d = NULL;

    for (size_t i = 0; s && !d && i < APK_SPARES; i++)
        d = atomic_exchange(&s->items[i], NULL);
    return d ? d : libdeflate_alloc_decompressor();
}

static void give_back(struct apk_spares *s, struct libdeflate_decompressor *d)
{
    for (size_t i = 0; s && d && i < APK_SPARES; i++)
        d = atomic_exchange(&s->items[i], d);
    libdeflate_free_decompressor(d);
}

void apk_spares_finish(struct apk_spares *s)
{
    for (size_t i = 0; i < APK_SPARES; i++)
        libdeflate_free_decompressor(atomic_exchange(&s->items[i], NULL));
}

/* --- a stream --------------------------------------------------------------------------- */

static bool inflate_all(const struct apk_stream *s, const uint8_t *from, struct apk_bytes *to)
{
    struct libdeflate_decompressor *d = take_spare(s->spares);
    size_t consumed = 0;
    bool whole = d && libdeflate_deflate_decompress_ex(d, from, (size_t)s->csize, to->data,
                                                       (size_t)s->expected, &consumed,
                                                       &to->len) == LIBDEFLATE_SUCCESS;

    give_back(s->spares, d);
    to->consumed = consumed;
    return whole && to->len == s->expected && apk_crc32(pica_span_of(to->data, to->len)) == s->crc;
}

/* Whether the budgets have room for it: if not, let apk_inflate() say which has none. */
static bool affordable(const struct apk_stream *s, const struct apk_budget *b)
{
    uint64_t produced = atomic_load_explicit(b->produced, memory_order_relaxed);

    return s->expected <= b->entry_bytes && produced <= b->total_bytes &&
           s->expected <= b->total_bytes - produced;
}

bool apk_inflate_whole(const struct pica_input *in, const struct apk_stream *stream,
                       const struct apk_budget *budget, struct apk_bytes *ret)
{
    struct apk_bytes got = { .ended = true, .crc_holds = true };
    struct pica_error unused;
    uint8_t *from;
    bool done;

    if (stream->csize == 0 || stream->csize > CSIZE_MAX || !affordable(stream, budget) ||
        apk_first_room(stream, SIZE_MAX / 4) < stream->expected)
        return false;
    /* What is soon free again comes last, so that it leaves no hole. */
    got.data = malloc((size_t)stream->expected + 1); /* one more, for the 0 */
    from = malloc((size_t)stream->csize);
    done = from && got.data &&
           pica_input_read(in, stream->offset, from, (size_t)stream->csize, &unused) == PICA_OK &&
           inflate_all(stream, from, &got) && apk_spend(budget, got.len, &unused) == PICA_OK;
    free(from);
    if (!done) {
        free(got.data);
        return false;
    }
    got.data[got.len] = 0;
    *ret = got;
    return true;
}

uint32_t apk_crc32(struct pica_span s)
{
    return libdeflate_crc32(0, s.data, s.len);
}
