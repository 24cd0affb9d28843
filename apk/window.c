#include "apk/window.h"

#include "base/cursor.h"

#include <assert.h>
#include <stdlib.h>

enum pica_status apk_window_init(struct apk_window *w, const struct pica_input *in,
                                 struct pica_error *err)
{
    *w = (struct apk_window){ .in = in };
    if (in->fd < 0)
        return PICA_OK;
    w->buf = malloc(APK_WINDOW_SIZE);
    return w->buf ? PICA_OK : pica_fail_nomem(err);
}

void apk_window_finish(struct apk_window *w)
{
    free(w->buf);
    *w = (struct apk_window){ 0 };
}

enum pica_status apk_window_at(struct apk_window *w, uint64_t offset, size_t need, size_t ahead,
                               struct pica_span *ret, struct pica_error *err)
{
    const struct pica_input *in = w->in;
    uint64_t left = offset < in->size ? in->size - offset : 0;

    assert(need <= APK_WINDOW_SIZE && ahead <= APK_WINDOW_SIZE);
    if (in->fd < 0) {
        *ret = left ? pica_span_of(in->memory.data + offset, (size_t)left) : pica_span_of(NULL, 0);
        return PICA_OK;
    }
    if (left == 0) {
        *ret = pica_span_of(NULL, 0);
        return PICA_OK;
    }
    if (need > left)
        need = (size_t)left;
    if (offset < w->start || offset - w->start > w->len ||
        need > w->len - (size_t)(offset - w->start)) {
        size_t want = need > ahead ? need : ahead;
        enum pica_status st;

        if (want > left)
            want = (size_t)left;
        w->len = 0; /* a failed read leaves nothing to look at */
        st = pica_input_read(in, offset, w->buf, want, err);
        if (st != PICA_OK)
            return st;
        w->start = offset;
        w->len = want;
    }
    *ret = pica_span_of(w->buf + (offset - w->start), w->len - (size_t)(offset - w->start));
    return PICA_OK;
}

static bool kind_wanted(const uint8_t *p, const uint16_t *kinds, size_t kind_count)
{
    for (size_t i = 0; i < kind_count; i++)
        if (pica_le16(p) == kinds[i])
            return true;
    return false;
}

enum pica_status apk_window_find(struct apk_window *w, uint64_t from, uint64_t end,
                                 const uint16_t *kinds, size_t kind_count, uint64_t *ret,
                                 struct pica_error *err)
{
    if (end > w->in->size)
        end = w->in->size;
    while (from < end && end - from >= 4) {
        struct pica_span s;
        size_t at = 0;
        enum pica_status st = apk_window_at(w, from, 4, APK_WINDOW_SIZE, &s, err);

        if (st != PICA_OK)
            return st;
        if (s.len > end - from)
            s.len = (size_t)(end - from);
        while (s.len - at >= 4) {
            const uint8_t *p = memchr(s.data + at, 'P', s.len - at - 3);

            if (!p)
                break;
            at = (size_t)(p - s.data);
            if (p[1] == 'K' && kind_wanted(p + 2, kinds, kind_count)) {
                *ret = from + at;
                return PICA_OK;
            }
            at++;
        }
        from += s.len - 3;
    }
    *ret = end;
    return PICA_OK;
}
