/*
 * The bytes of one entry piece by piece, for those who need each of them once.
 */
#include "apk/inflate.h"
#include "apk/package_private.h"

#include <stdlib.h>

#define STORED 0u

/* Up to this size an entry is inflated in one go, which takes a third of the time. */
#define AT_ONCE (8u << 20)
#define CHUNK (64u << 10)

static enum pica_status feed_stored(struct apk_package *pkg, const struct apk_entry *e,
                                    const struct apk_budget *budget, apk_feed_fn *fn, void *context,
                                    bool *ret_whole, struct pica_error *err)
{
    uint8_t *buf = malloc(CHUNK);
    enum pica_status st = buf ? apk_spend(budget, e->usize, err) : pica_fail_nomem(err);
    bool wanted = true;

    for (uint64_t at = 0; at < e->usize && wanted && st == PICA_OK;) {
        size_t n = e->usize - at < CHUNK ? (size_t)(e->usize - at) : CHUNK;

        st = pica_input_read(pkg->dir.in, e->data_offset + at, buf, n, err);
        if (st == PICA_OK)
            wanted = fn(context, pica_span_of(buf, n));
        at += n;
    }
    free(buf);
    *ret_whole = wanted;
    return st;
}

static enum pica_status feed_deflated(struct apk_package *pkg, const struct apk_entry *e,
                                      const struct apk_budget *budget, apk_feed_fn *fn,
                                      void *context, bool *ret_whole, struct pica_error *err)
{
    const struct apk_stream stream = {
        .offset = e->data_offset, .csize = e->csize, .expected = e->usize, .crc = e->crc
    };
    struct apk_bytes got;
    enum pica_status st;

    if (e->usize <= AT_ONCE && apk_inflate_whole(pkg->dir.in, &stream, budget, &got)) {
        *ret_whole = got.len == 0 || fn(context, pica_span_of(got.data, got.len));
        free(got.data);
        return PICA_OK;
    }
    st = apk_inflate_feed(pkg->dir.in, &stream, budget, fn, context, &got, err);
    if (st == PICA_OK)
        *ret_whole = got.ended && got.len == e->usize;
    return st;
}

enum pica_status apk_feed(struct apk_package *pkg, const struct apk_entry *entry, apk_feed_fn *fn,
                          void *context, bool *ret_whole, struct pica_error *err)
{
    const struct pica_limits *limits = pkg->dir.limits;
    struct apk_budget budget = { limits->entry_bytes, limits->total_bytes, &pkg->fed };
    uint64_t size = pkg->dir.in->size;
    enum pica_status st = PICA_OK;

    *ret_whole = false;
    if (entry->data_offset == 0 || entry->data_offset > size)
        return PICA_OK;
    size -= entry->data_offset;
    if (entry->method == STORED && entry->usize <= size)
        st = feed_stored(pkg, entry, &budget, fn, context, ret_whole, err);
    else if (entry->method != STORED && entry->csize <= size)
        st = feed_deflated(pkg, entry, &budget, fn, context, ret_whole, err);
    if (st != PICA_OK)
        err->offset = PICA_NOWHERE;
    return st;
}
