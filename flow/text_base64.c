/* Base64, as Android and as Java have it. */
#include "flow/text_parts.h"

#include <stdlib.h>

/* --- Base64 --------------------------------------------------------------------------- */

/* android.util.Base64 */
enum { BASE64_NO_PADDING = 1, BASE64_NO_WRAP = 2, BASE64_CRLF = 4, BASE64_URL_SAFE = 8 };
/* Kinds of java.util.Base64 coders. */
enum { CODER_BASIC, CODER_URL, CODER_MIME, CODER_UNPADDED = 4 };

#define LINE_UNITS 76

/* The value of a digit; -1: none; -2: '='. */
static int base64_value(uint32_t unit, bool url)
{
    if (unit >= 'A' && unit <= 'Z')
        return (int)unit - 'A';
    if (unit >= 'a' && unit <= 'z')
        return (int)unit - 'a' + 26;
    if (unit >= '0' && unit <= '9')
        return (int)unit - '0' + 52;
    if (unit == (url ? '-' : '+'))
        return 62;
    if (unit == (url ? '_' : '/'))
        return 63;
    return unit == '=' ? -2 : -1;
}

/* Digits, from a text (as ISO-8859-1) or a byte array. */
struct digits {
    const struct flow_datum *from;
    size_t at, end;
};

static uint32_t digit_next(struct digits *d)
{
    size_t at = d->at++;

    return d->from->kind == FLOW_DATUM_TEXT ? d->from->at.units[at] : d->from->at.bytes[at];
}

/* A group of digits that is being read. */
struct group {
    uint32_t bits;
    unsigned count;
};

static void group_add(struct group *g, int value, struct text_bytes *b)
{
    g->bits = g->bits << 6 | (uint32_t)value;
    if (++g->count < 4)
        return;
    text_put_byte(b, (uint8_t)(g->bits >> 16));
    text_put_byte(b, (uint8_t)(g->bits >> 8));
    text_put_byte(b, (uint8_t)g->bits);
    *g = (struct group){ 0 };
}

/* What two or three digits at the end stand for. */
static void group_end(const struct group *g, struct text_bytes *b)
{
    if (g->count == 2) {
        text_put_byte(b, (uint8_t)(g->bits >> 4));
    } else if (g->count == 3) {
        text_put_byte(b, (uint8_t)(g->bits >> 10));
        text_put_byte(b, (uint8_t)(g->bits >> 2));
    }
}

/* As android.util.Base64 does it: what is no digit is passed over. False: it throws. */
static bool android_decode(struct digits d, bool url, struct text_bytes *b)
{
    struct group g = { 0 };
    unsigned padding = 0; /* '=' seen */

    while (d.at < d.end) {
        int value = base64_value(digit_next(&d), url);

        if (value == -1)
            continue;
        if (value == -2) {
            if (padding == 0 ? g.count < 2 : g.count + padding != 3)
                return false;
            padding++;
            continue;
        }
        if (padding)
            return false;
        group_add(&g, value, b);
    }
    if (g.count == 1 || (padding && g.count + padding != 4))
        return false;
    group_end(&g, b);
    return true;
}

enum flow_text_outcome text_do_base64_decode(struct text_call *c)
{
    struct digits d = { .from = c->in };
    struct text_bytes b = { 0 };
    enum flow_text_outcome got;
    size_t count;

    got = c->count && c->in[0].kind == FLOW_DATUM_ARRAY ? text_need_array(c, 0, 'B')
                                                        : text_need(c, 0);
    if (got != FLOW_TEXT_DONE || c->count < 2)
        return got == FLOW_TEXT_DONE ? FLOW_TEXT_OPEN : got;
    if ((got = text_need_number(c, c->count - 1)) != FLOW_TEXT_DONE)
        return got;
    d.end = c->in[0].count;
    if (c->count == 4) {
        if ((got = text_byte_range(c, 1, &d.at, &count)) != FLOW_TEXT_DONE)
            return got;
        d.end = d.at + count;
    }
    if (!android_decode(d, c->in[c->count - 1].number & BASE64_URL_SAFE, &b)) {
        free(b.data);
        return text_throws(c, TEXT_ARGUMENT);
    }
    return text_finish_bytes(c, &b);
}

/* As java.util.Base64 does it. False: it throws. */
static bool java_decode(struct digits d, int64_t kind, struct text_bytes *b)
{
    struct group g = { 0 };

    while (d.at < d.end) {
        int value = base64_value(digit_next(&d), kind == CODER_URL);

        if (value == -1 && kind != CODER_MIME)
            return false;
        if (value == -2) {
            if (g.count < 2 || (g.count == 2 && (d.at == d.end || digit_next(&d) != '=')))
                return false;
            break;
        }
        if (value >= 0)
            group_add(&g, value, b);
    }
    while (d.at < d.end)
        if (base64_value(digit_next(&d), false) >= 0 || kind != CODER_MIME)
            return false;
    if (g.count == 1)
        return false;
    group_end(&g, b);
    return true;
}

enum flow_text_outcome text_do_coder_kind(struct text_call *c)
{
    enum flow_text_outcome got;

    switch (c->op) {
    case FLOW_TEXT_BASE64_BASIC:
        return text_number(c, CODER_BASIC, 'I');
    case FLOW_TEXT_BASE64_URL:
        return text_number(c, CODER_URL, 'I');
    case FLOW_TEXT_BASE64_MIME:
        return text_number(c, CODER_MIME, 'I');
    default:
        got = text_need_number(c, 0);
        return got == FLOW_TEXT_DONE ? text_number(c, c->in[0].number | CODER_UNPADDED, 'I') : got;
    }
}

enum flow_text_outcome text_do_coder_decode(struct text_call *c)
{
    bool known = c->count && c->in[0].kind == FLOW_DATUM_NUMBER;
    enum flow_text_outcome got;

    got = c->count > 1 && c->in[1].kind == FLOW_DATUM_ARRAY ? text_need_array(c, 1, 'B')
                                                            : text_need(c, 1);
    if (got != FLOW_TEXT_DONE)
        return got;
    /* Of a decoder that is not known: those that accept the text agree on what it says. */
    for (int64_t kind = CODER_BASIC; kind <= CODER_URL; kind++) {
        struct digits d = { .from = &c->in[1], .end = c->in[1].count };
        struct text_bytes b = { 0 };

        if (java_decode(d, known ? c->in[0].number & ~CODER_UNPADDED : kind, &b))
            return text_finish_bytes(c, &b);
        free(b.data);
        if (known)
            return text_throws(c, TEXT_ARGUMENT);
    }
    return FLOW_TEXT_OPEN;
}

/* How bytes are written. */
struct coding {
    bool url, padding;
    size_t line;     /* digits in a line; 0: no lines */
    const char *end; /* of a line */
    bool last_end;   /* the last line ends, too */
};

static void encode_base64(const uint8_t *p, size_t count, const struct coding *how,
                          struct text_bytes *out)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    size_t in_line = 0;

    for (size_t i = 0; i < count; i += 3) {
        size_t have = count - i < 3 ? count - i : 3;
        uint32_t bits = (uint32_t)p[i] << 16 | (have > 1 ? (uint32_t)p[i + 1] << 8 : 0) |
                        (have > 2 ? p[i + 2] : 0u);

        if (how->line && in_line == how->line) {
            for (const char *e = how->end; *e; e++)
                text_put_byte(out, (uint8_t)*e);
            in_line = 0;
        }
        for (unsigned k = 0; k < 4; k++) {
            uint32_t value = bits >> (18 - 6 * k) & 0x3f;

            if (k > have) {
                if (how->padding)
                    text_put_byte(out, '=');
            } else if (value < 62) {
                text_put_byte(out, (uint8_t)digits[value]);
            } else {
                text_put_byte(out, (uint8_t)(value == 62 ? how->url ? '-' : '+'
                                             : how->url  ? '_'
                                                         : '/'));
            }
        }
        in_line += 4;
    }
    if (how->last_end && count)
        for (const char *e = how->end; *e; e++)
            text_put_byte(out, (uint8_t)*e);
}

/* ASCII bytes as a text. */
static enum flow_text_outcome finish_ascii(struct text_call *c, struct text_bytes *b)
{
    struct text_sink s = { .nomem = b->nomem, .too_long = b->too_long };

    for (size_t i = 0; i < b->count; i++)
        text_put(&s, b->data[i]);
    free(b->data);
    return text_finish(c, &s);
}

enum flow_text_outcome text_do_base64_encode(struct text_call *c)
{
    enum flow_text_outcome got = text_need_array(c, 0, 'B');
    struct text_bytes b = { 0 };
    struct coding how;
    int64_t flags;

    if (got != FLOW_TEXT_DONE || (got = text_need_number(c, 1)) != FLOW_TEXT_DONE)
        return got;
    flags = c->in[1].number;
    how = (struct coding){ .url = flags & BASE64_URL_SAFE,
                           .padding = !(flags & BASE64_NO_PADDING),
                           .line = flags & BASE64_NO_WRAP ? 0 : LINE_UNITS,
                           .end = flags & BASE64_CRLF ? "\r\n" : "\n",
                           .last_end = !(flags & BASE64_NO_WRAP) };
    encode_base64(c->in[0].at.bytes, c->in[0].count, &how, &b);
    return c->op == FLOW_TEXT_BASE64_TEXT ? finish_ascii(c, &b) : text_finish_bytes(c, &b);
}

enum flow_text_outcome text_do_coder_encode(struct text_call *c)
{
    enum flow_text_outcome got = text_need_array(c, 1, 'B');
    struct text_bytes b = { 0 };
    struct coding how;
    int64_t kind;

    if (got != FLOW_TEXT_DONE || (got = text_need_number(c, 0)) != FLOW_TEXT_DONE)
        return got;
    kind = c->in[0].number;
    how = (struct coding){ .url = (kind & ~CODER_UNPADDED) == CODER_URL,
                           .padding = !(kind & CODER_UNPADDED),
                           .line = (kind & ~CODER_UNPADDED) == CODER_MIME ? LINE_UNITS : 0,
                           .end = "\r\n" };
    encode_base64(c->in[1].at.bytes, c->in[1].count, &how, &b);
    return c->op == FLOW_TEXT_CODER_TEXT ? finish_ascii(c, &b) : text_finish_bytes(c, &b);
}
