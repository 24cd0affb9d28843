/*
 * The decoded bytes of an entry one after another: for those that search, and keep nothing.
 */
#include "apk/inflate.h"
#include "apk/package_private.h"

#include <stdlib.h>

#define STORED 0u
#define DEFLATED 8u
#define CHUNK (256u << 10)

/* What is no larger is inflated in one go, in a third of the time. */
#define WHOLE_MAX (4u << 20)

struct looking {
    const struct pica_input *in;
    apk_look_fn *fn;
    void *context;
    uint8_t *buf;  /* APK_LOOK_OVERLAP bytes seen before, then new ones */
    size_t seen;   /* how many there are of the former */
    uint64_t at;   /* of buf[0], in the decoded entry */
    uint64_t left; /* bytes that may still be shown */
};

/* Shows buf with n new bytes in it; false when no more are wanted. */
static bool show(struct looking *l, size_t n)
{
    size_t have = l->seen + n, keep = have < APK_LOOK_OVERLAP ? have : APK_LOOK_OVERLAP;
    bool more = n == 0 || l->fn(l->context, l->at, pica_span_of(l->buf, have));

    memmove(l->buf, l->buf + have - keep, keep);
    l->at += have - keep;
    l->seen = keep;
    l->left -= n;
    return more && l->left > 0;
}

static enum pica_status look_stored(struct looking *l, uint64_t offset, struct pica_error *err)
{
    size_t n;

    do {
        enum pica_status st;

        n = l->left < CHUNK ? (size_t)l->left : CHUNK;
        st = pica_input_read(l->in, offset, l->buf + l->seen, n, err);
        if (st != PICA_OK)
            return st;
        offset += n;
    } while (show(l, n));
    return PICA_OK;
}

/* Shows what came out, and says where more is to go. */
static uint8_t *take(void *context, size_t n, size_t *ret_room)
{
    struct looking *l = context;

    if (!show(l, n))
        return NULL;
    *ret_room = l->left < CHUNK ? (size_t)l->left : CHUNK;
    return l->buf + l->seen;
}

/* Small ones at once; false: not to be had so. */
static bool look_whole(const struct looking *l, const struct apk_stream *s)
{
    _Atomic uint64_t produced = 0;
    const struct apk_budget budget = { WHOLE_MAX, WHOLE_MAX, &produced };
    struct apk_bytes got = { 0 };

    if (s->expected > WHOLE_MAX || s->expected > l->left ||
        !apk_inflate_whole(l->in, s, &budget, &got))
        return false;
    (void)l->fn(l->context, 0, pica_span_of(got.data, got.len));
    free(got.data);
    return true;
}

static uint64_t at_most(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}

static const struct apk_package *part_of(const struct apk_package *pkg, const struct apk_entry *e)
{
    return pkg->parts ? pkg->parts[e->part] : pkg;
}

enum pica_status apk_look(const struct apk_package *pkg, const struct apk_entry *entry,
                          uint64_t most, apk_look_fn *fn, void *context, struct pica_error *err)
{
    const struct apk_package *part = part_of(pkg, entry);
    struct looking l = { .in = part->dir.in, .fn = fn, .context = context, .left = most };
    struct apk_stream s = { .offset = entry->data_offset,
                            .expected = entry->usize,
                            .spares = part->spares };
    uint64_t room;
    enum pica_status st;

    if (!apk_has_data(entry, l.in->size) || most == 0)
        return PICA_OK;
    room = l.in->size - entry->data_offset;
    s.csize = at_most(entry->csize, room);
    s.crc = entry->crc;
    if (entry->method == DEFLATED && look_whole(&l, &s))
        return PICA_OK;
    l.buf = malloc(APK_LOOK_OVERLAP + CHUNK);
    if (!l.buf)
        return pica_fail_nomem(err);
    if (entry->method == DEFLATED) {
        st = apk_inflate_parts(l.in, &s, take, &l, err);
    } else {
        /* Of an unknown method what is behind its data belongs to others. */
        uint64_t size =
            entry->method != STORED || entry->csize > entry->usize ? entry->csize : entry->usize;

        l.left = at_most(at_most(size, room), most);
        st = l.left ? look_stored(&l, entry->data_offset, err) : PICA_OK;
    }
    free(l.buf);
    return st;
}

bool apk_stored_at(const struct apk_package *pkg, const struct apk_entry *entry,
                   struct pica_input *ret)
{
    const struct pica_input *in = part_of(pkg, entry)->dir.in;

    if (entry->method == DEFLATED || !apk_has_data(entry, in->size) ||
        entry->usize > in->size - entry->data_offset)
        return false;
    *ret = pica_input_part(in, entry->data_offset, entry->usize);
    return true;
}
