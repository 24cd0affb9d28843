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

static enum pica_status over_limit(const struct apk_budget *b, struct pica_error *err)
{
    return pica_fail(err, PICA_E_LIMIT, PICA_NOWHERE,
                     "more than %ju bytes (limit entry_bytes) come out of it",
                     (uintmax_t)b->entry_bytes);
}

static enum pica_status feed_stored(struct apk_package *pkg, const struct apk_entry *e,
                                    const struct apk_budget *budget, apk_feed_fn *fn, void *context,
                                    bool *ret_whole, struct pica_error *err)
{
    uint8_t *buf = malloc(CHUNK);
    enum pica_status st = buf ? PICA_OK : pica_fail_nomem(err);
    bool wanted = true;

    if (st == PICA_OK && e->usize > budget->entry_bytes)
        st = over_limit(budget, err);

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

/* A stream that is fed on, piece by piece. */
struct stream {
    apk_feed_fn *fn;
    void *context;
    const struct apk_budget *budget;
    uint8_t *buf;
    uint64_t produced, declared;
    bool wanted;
    enum pica_status status;
    struct pica_error *err;
};

static uint8_t *pass_on(void *context, size_t produced, size_t *ret_room)
{
    struct stream *s = context;

    s->produced += produced;
    if (s->produced > s->budget->entry_bytes)
        s->status = over_limit(s->budget, s->err);
    if (s->status != PICA_OK)
        return NULL;
    if (s->produced > s->declared)
        return NULL;
    if (produced > 0)
        s->wanted = s->fn(s->context, pica_span_of(s->buf, produced));
    *ret_room = CHUNK;
    return s->wanted ? s->buf : NULL;
}

static enum pica_status feed_deflated(struct apk_package *pkg, const struct apk_entry *e,
                                      const struct apk_budget *budget, apk_feed_fn *fn,
                                      void *context, bool *ret_whole, struct pica_error *err)
{
    const struct apk_stream stream = { .offset = e->data_offset,
                                       .csize = e->csize,
                                       .expected = e->usize,
                                       .crc = e->crc,
                                       .spares = pkg->spares };
    struct stream s = { .fn = fn,
                        .context = context,
                        .budget = budget,
                        .declared = e->usize,
                        .wanted = true,
                        .err = err };
    struct apk_bytes got;
    enum pica_status st;

    if (e->usize <= AT_ONCE && apk_inflate_whole(pkg->dir.in, &stream, budget, &got)) {
        *ret_whole = got.len == 0 || fn(context, pica_span_of(got.data, got.len));
        free(got.data);
        return PICA_OK;
    }
    s.buf = malloc(CHUNK);
    st = s.buf ? apk_inflate_parts(pkg->dir.in, &stream, pass_on, &s, err) : pica_fail_nomem(err);
    free(s.buf);
    if (st == PICA_OK)
        st = s.status;
    *ret_whole = s.wanted && s.produced == e->usize;
    return st;
}

enum pica_status apk_feed(struct apk_package *pkg, const struct apk_entry *entry, apk_feed_fn *fn,
                          void *context, bool *ret_whole, struct pica_error *err)
{
    const struct pica_limits *limits = pkg->dir.limits;
    _Atomic uint64_t produced = 0;
    struct apk_budget budget = { limits->entry_bytes, UINT64_MAX, &produced };
    uint64_t size = pkg->dir.in->size;
    enum pica_status st = PICA_OK;

    *ret_whole = false;
    if (!apk_has_data(entry, size))
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
