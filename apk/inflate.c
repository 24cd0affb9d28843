#include "apk/inflate.h"

#include <stdlib.h>
#include <zlib.h>

#define IN_CHUNK (256u << 10)
/* Output that is asked of zlib at once: between two looks at the budgets. */
#define OUT_CHUNK (64u << 20)
/* Room behind the expected end: more than was declared shows itself, and zlib
 * keeps its fast loop, which wants 258 bytes, to the end. */
#define SLACK 320u
/* Deflate gives at most 1032 bytes for one (258 for two bits, RFC 1951). */
#define RATIO_MAX 1032u
/* Beyond this ratio a declared size is not trusted for more than this much. */
#define RATIO_TRUSTED 64u
#define UNTRUSTED_MAX (16u << 20)

static enum pica_status over_entry(const struct apk_budget *b, struct pica_error *err)
{
    return pica_fail(err, PICA_E_LIMIT, PICA_NOWHERE,
                     "more than %ju bytes (limit entry_bytes) come out of it",
                     (uintmax_t)b->entry_bytes);
}

enum pica_status apk_spend(const struct apk_budget *b, uint64_t n, struct pica_error *err)
{
    uint64_t before = atomic_fetch_add_explicit(b->produced, n, memory_order_relaxed);

    if (before <= b->total_bytes && n <= b->total_bytes - before)
        return PICA_OK;
    return pica_fail(err, PICA_E_LIMIT, PICA_NOWHERE,
                     "more than %ju bytes (limit total_bytes) come out of the entries of the "
                     "package",
                     (uintmax_t)b->total_bytes);
}

struct out {
    uint8_t *data;
    size_t cap;
    size_t max; /* may be produced */
};

size_t apk_first_room(const struct apk_stream *s, size_t max)
{
    uint64_t most =
        s->csize < (UINT64_MAX - SLACK) / RATIO_MAX ? s->csize * RATIO_MAX : UINT64_MAX - SLACK;
    uint64_t guess = s->expected < most ? s->expected : most;

    if (guess / RATIO_TRUSTED > s->csize && guess > UNTRUSTED_MAX)
        guess = UNTRUSTED_MAX;
    return (guess < max ? (size_t)guess : max) + SLACK;
}

static bool out_grow(struct out *o)
{
    size_t cap = o->cap < SIZE_MAX / 2 ? o->cap * 2 : SIZE_MAX;
    uint8_t *data;

    if (cap > o->max + SLACK)
        cap = o->max + SLACK;
    data = realloc(o->data, cap + 1); /* one more, for the 0 */
    if (!data)
        return false;
    o->data = data;
    o->cap = cap;
    return true;
}

static enum pica_status refill(z_stream *z, const struct pica_input *in, uint64_t *offset,
                               uint64_t *left, uint8_t *buf, struct pica_error *err)
{
    size_t n = *left < IN_CHUNK ? (size_t)*left : IN_CHUNK;
    enum pica_status st = pica_input_read(in, *offset, buf, n, err);

    z->next_in = buf;
    z->avail_in = st == PICA_OK ? (uInt)n : 0;
    *offset += n;
    *left -= n;
    return st;
}

/* Runs the stream until it ends, breaks, or may not produce more. */
static enum pica_status run(z_stream *z, const struct pica_input *in, uint64_t offset,
                            uint64_t left, uint8_t *buf, struct out *o,
                            const struct apk_budget *budget, struct apk_bytes *ret,
                            struct pica_error *err)
{
    for (;;) {
        size_t room = o->cap - ret->len;
        enum pica_status st = PICA_OK;
        int z_status;

        if (z->avail_in == 0 && left > 0)
            st = refill(z, in, &offset, &left, buf, err);
        if (st != PICA_OK)
            return st;
        if (room == 0) {
            if (ret->len > o->max)
                return over_entry(budget, err);
            if (!out_grow(o))
                return pica_fail_nomem(err);
            continue;
        }
        if (room > OUT_CHUNK)
            room = OUT_CHUNK;
        z->next_out = o->data + ret->len;
        z->avail_out = (uInt)room;
        z_status = inflate(z, Z_NO_FLUSH);
        room -= z->avail_out;
        ret->len += room;
        st = apk_spend(budget, room, err);
        if (st == PICA_OK && ret->len > o->max)
            st = over_entry(budget, err);
        if (st != PICA_OK)
            return st;
        ret->ended = z_status == Z_STREAM_END;
        if (z_status == Z_MEM_ERROR)
            return pica_fail_nomem(err);
        if (z_status == Z_DATA_ERROR)
            ret->broken = z->msg ? z->msg : "invalid data";
        if (z_status != Z_OK && !(z_status == Z_BUF_ERROR && (z->avail_out == 0 || left > 0)))
            return PICA_OK;
    }
}

/* Ends the bytes with a 0 and gives back what is not used. */
static void finish(struct apk_bytes *ret, struct out *o)
{
    if (o->cap - ret->len > SLACK && o->cap / 4 > ret->len) {
        uint8_t *less = realloc(o->data, ret->len + 1);

        if (less)
            o->data = less;
    }
    ret->data = o->data;
    ret->data[ret->len] = 0;
}

enum pica_status apk_inflate(const struct pica_input *in, const struct apk_stream *stream,
                             const struct apk_budget *budget, struct apk_bytes *ret,
                             struct pica_error *err)
{
    size_t chunk = stream->csize < IN_CHUNK ? (size_t)stream->csize : IN_CHUNK;
    struct out o = { .max = budget->entry_bytes < SIZE_MAX / 4 ? (size_t)budget->entry_bytes
                                                               : SIZE_MAX / 4 };
    struct apk_bytes got = { 0 };
    uint8_t *buf = malloc(chunk ? chunk : 1);
    z_stream z = { 0 };
    enum pica_status st;

    o.cap = apk_first_room(stream, o.max);
    o.data = malloc(o.cap + 1); /* one more, for the 0 */
    if (!buf || !o.data || inflateInit2(&z, -MAX_WBITS) != Z_OK) {
        free(buf);
        free(o.data);
        return pica_fail_nomem(err);
    }
    st = run(&z, in, stream->offset, stream->csize, buf, &o, budget, &got, err);
    got.consumed = z.total_in;
    inflateEnd(&z);
    free(buf);
    if (st != PICA_OK) {
        free(o.data);
        return st;
    }
    finish(&got, &o);
    *ret = got;
    return PICA_OK;
}

static enum pica_status run_parts(z_stream *z, const struct pica_input *in,
                                  const struct apk_stream *s, uint8_t *buf, apk_out_fn *out,
                                  void *context, struct pica_error *err)
{
    uint64_t offset = s->offset, left = s->csize;
    size_t room = 0, produced = 0;

    for (;;) {
        enum pica_status st = PICA_OK;
        int status;

        z->next_out = out(context, produced, &room);
        if (!z->next_out)
            return PICA_OK;
        z->avail_out = (uInt)room;
        if (z->avail_in == 0 && left > 0)
            st = refill(z, in, &offset, &left, buf, err);
        if (st != PICA_OK)
            return st;
        status = inflate(z, Z_NO_FLUSH);
        produced = room - z->avail_out;
        if (status == Z_MEM_ERROR)
            return pica_fail_nomem(err);
        if (status != Z_OK && !(status == Z_BUF_ERROR && left > 0)) {
            (void)out(context, produced, &room);
            return PICA_OK;
        }
    }
}

enum pica_status apk_inflate_parts(const struct pica_input *in, const struct apk_stream *stream,
                                   apk_out_fn *out, void *context, struct pica_error *err)
{
    size_t chunk = stream->csize < IN_CHUNK ? (size_t)stream->csize : IN_CHUNK;
    uint8_t *buf = malloc(chunk ? chunk : 1);
    z_stream z = { 0 };
    enum pica_status st;

    if (!buf || inflateInit2(&z, -MAX_WBITS) != Z_OK) {
        free(buf);
        return pica_fail_nomem(err);
    }
    st = run_parts(&z, in, stream, buf, out, context, err);
    inflateEnd(&z);
    free(buf);
    return st;
}

enum pica_status apk_copy(const struct pica_input *in, uint64_t offset, uint64_t size,
                          const struct apk_budget *budget, struct apk_bytes *ret,
                          struct pica_error *err)
{
    uint8_t *data;
    enum pica_status st;

    if (size > budget->entry_bytes || size >= SIZE_MAX)
        return over_entry(budget, err);
    st = apk_spend(budget, size, err);
    if (st != PICA_OK)
        return st;
    data = malloc((size_t)size + 1);
    if (!data)
        return pica_fail_nomem(err);
    st = pica_input_read(in, offset, data, (size_t)size, err);
    if (st != PICA_OK) {
        free(data);
        return st;
    }
    data[size] = 0;
    *ret = (struct apk_bytes){ .data = data, .len = (size_t)size, .consumed = size, .ended = true };
    return PICA_OK;
}
