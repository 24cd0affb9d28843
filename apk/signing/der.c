#include "apk/signing/der.h"

#include "base/text.h"

#include <inttypes.h>
#include <stdio.h>

/* Values within values; a certificate needs about ten. */
#define DEPTH_MAX 24

#define HIGH_TAG 0x1fu
#define LENGTH_OPEN 0x80u
#define CONSTRUCTED 0x20u

static bool read_value(struct pica_cursor *c, struct der_value *ret, unsigned depth);

/* Reads the values up to the end mark of an open length (X.690 8.1.3.6). */
static bool skip_open(struct pica_cursor *c, struct pica_span *body, unsigned depth)
{
    size_t start = c->pos;

    while (c->ok) {
        struct pica_span left = pica_span_sub(c->in, c->pos, 2);
        struct der_value inner;

        if (left.len == 2 && left.data[0] == 0 && left.data[1] == 0) {
            *body = pica_span_sub(c->in, start, c->pos - start);
            pica_cursor_bytes(c, 2);
            return true;
        }
        if (!read_value(c, &inner, depth + 1))
            break;
    }
    c->ok = false;
    return false;
}

static bool read_length(struct pica_cursor *c, size_t *ret, bool *open)
{
    uint8_t first = pica_cursor_u8(c);
    size_t length = 0;

    *open = first == LENGTH_OPEN;
    if (first < LENGTH_OPEN) {
        *ret = first;
        return c->ok;
    }
    for (unsigned i = 0; i < (first & 0x7fu) && c->ok; i++) {
        if (length > SIZE_MAX >> 8) {
            c->ok = false;
            break;
        }
        length = length << 8 | pica_cursor_u8(c);
    }
    *ret = length;
    return c->ok;
}

static bool read_value(struct pica_cursor *c, struct der_value *ret, unsigned depth)
{
    struct der_value v = { 0 };
    size_t start = c->pos, length;
    bool open;

    if (depth > DEPTH_MAX) {
        c->ok = false;
        return false;
    }
    v.tag = pica_cursor_u8(c);
    if (!c->ok || (v.tag & HIGH_TAG) == HIGH_TAG || !read_length(c, &length, &open)) {
        c->ok = false; /* numbers above 30 occur in no format that is read here */
        return false;
    }
    if (!open)
        v.body = pica_cursor_bytes(c, length);
    else if (!(v.tag & CONSTRUCTED) || !skip_open(c, &v.body, depth))
        c->ok = false;
    if (!c->ok)
        return false;
    v.whole = pica_span_sub(c->in, start, c->pos - start);
    *ret = v;
    return true;
}

bool der_next(struct pica_cursor *c, struct der_value *ret)
{
    *ret = (struct der_value){ 0 };
    if (pica_cursor_left(c) == 0)
        return false;
    return read_value(c, ret, 0);
}

struct der_value der_need(struct pica_cursor *c, uint8_t tag)
{
    struct der_value v;

    if (!der_next(c, &v) || v.tag != tag) {
        c->ok = false;
        return (struct der_value){ 0 };
    }
    return v;
}

struct der_value der_may(struct pica_cursor *c, uint8_t tag)
{
    struct pica_span next = pica_span_sub(c->in, c->pos, 1);
    struct der_value none = { 0 };

    if (!c->ok || next.len == 0 || next.data[0] != tag)
        return none;
    return der_need(c, tag);
}

struct pica_cursor der_inside(struct der_value v)
{
    return pica_cursor_on(v.body, 0);
}

struct pica_span der_integer(struct pica_span body)
{
    while (body.len > 1 && ((body.data[0] == 0 && body.data[1] < 0x80) ||
                            (body.data[0] == 0xff && body.data[1] >= 0x80)))
        body = pica_span_of(body.data + 1, body.len - 1);
    return body;
}

const char *der_oid_text(struct pica_arena *arena, struct pica_span body, bool *no_memory)
{
    struct pica_text text = { 0 };
    uint64_t arc = 0;
    const char *ret = NULL;
    bool first = true, whole = body.len > 0;

    for (size_t i = 0; i < body.len && whole; i++) {
        whole = arc <= UINT64_MAX >> 7;
        arc = arc << 7 | (body.data[i] & 0x7f);
        if (body.data[i] & 0x80) {
            whole &= i + 1 < body.len;
            continue;
        }
        if (first) {
            uint64_t top = arc < 40 ? 0 : arc < 80 ? 1 : 2;

            pica_text_addf(&text, "%" PRIu64 ".%" PRIu64, top, arc - top * 40);
            first = false;
        } else {
            pica_text_addf(&text, ".%" PRIu64, arc);
        }
        arc = 0;
    }
    if (whole && !text.failed && text.len)
        ret = pica_arena_str(arena, pica_span_of(text.data, text.len));
    *no_memory |= text.failed || (whole && !ret);
    pica_text_finish(&text);
    return ret;
}

/* --- DER of what may be BER -------------------------------------------------------- */

static void add_header(struct pica_text *out, uint8_t tag, size_t length)
{
    unsigned bytes = 0;

    pica_text_add_char(out, (char)tag);
    if (length < LENGTH_OPEN) {
        pica_text_add_char(out, (char)length);
        return;
    }
    for (size_t left = length; left; left >>= 8)
        bytes++;
    pica_text_add_char(out, (char)(LENGTH_OPEN | bytes));
    while (bytes-- > 0)
        pica_text_add_char(out, (char)(length >> (8 * bytes) & 0xff));
}

static bool add_normal(struct pica_text *out, struct der_value v, unsigned depth)
{
    struct pica_cursor c = der_inside(v);
    struct pica_text inside = { 0 };
    struct der_value inner;
    bool whole = true;

    if (!(v.tag & CONSTRUCTED)) {
        struct pica_span body = v.tag == DER_INTEGER ? der_integer(v.body) : v.body;

        add_header(out, v.tag, body.len);
        pica_text_add_span(out, body);
        return true;
    }
    while (whole && depth < DEPTH_MAX && der_next(&c, &inner))
        whole = add_normal(&inside, inner, depth + 1);
    add_header(out, v.tag, inside.len);
    pica_text_add_span(out, pica_span_of(inside.data, inside.len));
    out->failed |= inside.failed;
    pica_text_finish(&inside);
    return whole && c.ok;
}

struct pica_span der_normal(struct pica_arena *arena, struct pica_span whole, bool *no_memory)
{
    struct pica_cursor c = pica_cursor_on(whole, 0);
    struct pica_text out = { 0 };
    struct pica_span ret = { 0 };
    struct der_value v;

    if (der_next(&c, &v) && add_normal(&out, v, 0) && !out.failed) {
        void *copy = pica_arena_alloc(arena, out.len);

        *no_memory |= !copy;
        if (copy) {
            memcpy(copy, out.data, out.len);
            ret = pica_span_of(copy, out.len);
        }
    }
    *no_memory |= out.failed;
    pica_text_finish(&out);
    return ret;
}
