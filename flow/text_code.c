/* Bytes and the ways in which text is coded in them: character sets, URLs. */
#include "flow/text_parts.h"

#include "base/text.h"

#include <stdlib.h>

/* --- character sets ----------------------------------------------------------- */

enum charset {
    CHARSET_UNKNOWN,
    CHARSET_UTF_8,
    CHARSET_ASCII,
    CHARSET_LATIN_1,
    CHARSET_UTF_16,
    CHARSET_UTF_16BE,
    CHARSET_UTF_16LE,
};

static const struct {
    const char *name, *canonical;
    enum charset set;
} charsets[] = {
    { "utf-8", "UTF-8", CHARSET_UTF_8 },
    { "utf8", "UTF-8", CHARSET_UTF_8 },
    { "us-ascii", "US-ASCII", CHARSET_ASCII },
    { "ascii", "US-ASCII", CHARSET_ASCII },
    { "iso-8859-1", "ISO-8859-1", CHARSET_LATIN_1 },
    { "iso8859-1", "ISO-8859-1", CHARSET_LATIN_1 },
    { "iso8859_1", "ISO-8859-1", CHARSET_LATIN_1 },
    { "latin1", "ISO-8859-1", CHARSET_LATIN_1 },
    { "utf-16", "UTF-16", CHARSET_UTF_16 },
    { "utf-16be", "UTF-16BE", CHARSET_UTF_16BE },
    { "utf-16le", "UTF-16LE", CHARSET_UTF_16LE },
};

/* The row of a name, without regard to case; SIZE_MAX: none. */
static size_t charset_row(const struct flow_datum *name)
{
    for (size_t i = 0; i < sizeof charsets / sizeof *charsets; i++) {
        const char *s = charsets[i].name;
        size_t n = 0;

        while (n < name->count && s[n]) {
            uint16_t u = name->at.units[n];

            if (u >= 'A' && u <= 'Z')
                u |= 0x20;
            if (u != (uint8_t)s[n])
                break;
            n++;
        }
        if (n == name->count && !s[n])
            return i;
    }
    return SIZE_MAX;
}

/* The character set that input n names; UTF-8, which is Android's, when there is no such input. */
static enum charset charset_of(const struct text_call *c, size_t n)
{
    size_t row;

    if (n >= c->count)
        return CHARSET_UTF_8;
    if (c->in[n].kind != FLOW_DATUM_TEXT || c->in[n].partial)
        return CHARSET_UNKNOWN;
    row = charset_row(&c->in[n]);
    return row == SIZE_MAX ? CHARSET_UNKNOWN : charsets[row].set;
}

enum flow_text_outcome text_do_charset(struct text_call *c)
{
    struct text_sink s = { 0 };
    enum flow_text_outcome got;
    size_t row;

    if (c->count == 0) {
        text_put_ascii(&s, "UTF-8");
        return text_finish(c, &s);
    }
    if ((got = text_need(c, 0)) != FLOW_TEXT_DONE)
        return got;
    row = charset_row(&c->in[0]);
    if (row == SIZE_MAX)
        return FLOW_TEXT_OPEN;
    text_put_ascii(&s, charsets[row].canonical);
    return text_finish(c, &s);
}

/* The next character of a text; a surrogate without its twin is '?' in bytes. */
static uint32_t next_code(const struct flow_datum *text, size_t *at)
{
    uint16_t u = text->at.units[(*at)++];

    if ((u & 0xf800) != 0xd800)
        return u;
    if ((u & 0xfc00) == 0xd800 && *at < text->count && (text->at.units[*at] & 0xfc00) == 0xdc00)
        return 0x10000 + ((uint32_t)(u & 0x3ff) << 10) + (text->at.units[(*at)++] & 0x3ffu);
    return '?';
}

static void put_utf8(struct text_bytes *b, uint32_t code)
{
    if (code < 0x80) {
        text_put_byte(b, (uint8_t)code);
        return;
    }
    if (code < 0x800) {
        text_put_byte(b, (uint8_t)(0xc0 | code >> 6));
    } else {
        if (code < 0x10000) {
            text_put_byte(b, (uint8_t)(0xe0 | code >> 12));
        } else {
            text_put_byte(b, (uint8_t)(0xf0 | code >> 18));
            text_put_byte(b, (uint8_t)(0x80 | (code >> 12 & 0x3f)));
        }
        text_put_byte(b, (uint8_t)(0x80 | (code >> 6 & 0x3f)));
    }
    text_put_byte(b, (uint8_t)(0x80 | (code & 0x3f)));
}

/* Lone surrogates in UTF-16 become U+FFFD there. */
static void put_utf16(struct text_bytes *b, uint32_t code, bool big)
{
    uint16_t units[2] = { (uint16_t)code, 0 };
    size_t count = 1;

    if (code >= 0x10000) {
        units[0] = (uint16_t)(0xd800 + ((code - 0x10000) >> 10));
        units[1] = (uint16_t)(0xdc00 + (code & 0x3ff));
        count = 2;
    }
    for (size_t i = 0; i < count; i++) {
        text_put_byte(b, (uint8_t)(big ? units[i] >> 8 : units[i]));
        text_put_byte(b, (uint8_t)(big ? units[i] : units[i] >> 8));
    }
}

/* The bytes of a text; false when it has what the set cannot say in one known way. */
static bool encode(const struct flow_datum *text, enum charset set, struct text_bytes *b)
{
    if (set == CHARSET_UTF_16 && text->count) {
        text_put_byte(b, 0xfe); /* the order of bytes is said first */
        text_put_byte(b, 0xff);
    }
    for (size_t at = 0; at < text->count;) {
        uint16_t first = text->at.units[at];
        uint32_t code = next_code(text, &at);
        bool lone = code == '?' && first != '?';

        switch (set) {
        case CHARSET_UTF_8:
            put_utf8(b, code);
            break;
        case CHARSET_ASCII:
            text_put_byte(b, (uint8_t)(code < 0x80 ? code : '?'));
            break;
        case CHARSET_LATIN_1:
            text_put_byte(b, (uint8_t)(code < 0x100 ? code : '?'));
            break;
        case CHARSET_UTF_16:
        case CHARSET_UTF_16BE:
            put_utf16(b, lone ? 0xfffd : code, true);
            break;
        case CHARSET_UTF_16LE:
            put_utf16(b, lone ? 0xfffd : code, false);
            break;
        case CHARSET_UNKNOWN:
            return false;
        }
    }
    return set != CHARSET_UNKNOWN;
}

static void decode_utf16(const uint8_t *p, size_t count, bool big, struct text_sink *s)
{
    for (size_t i = 0; i + 1 < count; i += 2)
        text_put(s, (uint16_t)(big ? p[i] << 8 | p[i + 1] : p[i + 1] << 8 | p[i]));
}

/* The text of bytes; false when it is not the same on every version of the platform. */
static bool decode(const uint8_t *p, size_t count, enum charset set, struct text_sink *s)
{
    switch (set) {
    case CHARSET_UTF_8:
        for (size_t at = 0; at < count;) {
            uint32_t code;
            size_t len = pica_utf8_char(p + at, count - at, &code);

            if (len == 0)
                return false; /* versions make different things of it */
            text_put_code(s, code);
            at += len;
        }
        return true;
    case CHARSET_ASCII:
        for (size_t i = 0; i < count; i++)
            text_put(s, p[i] < 0x80 ? p[i] : 0xfffd);
        return true;
    case CHARSET_LATIN_1:
        for (size_t i = 0; i < count; i++)
            text_put(s, p[i]);
        return true;
    case CHARSET_UTF_16:
    case CHARSET_UTF_16BE:
    case CHARSET_UTF_16LE: {
        bool big = set != CHARSET_UTF_16LE;

        if (set == CHARSET_UTF_16 && count >= 2 &&
            ((p[0] == 0xfe && p[1] == 0xff) || (p[0] == 0xff && p[1] == 0xfe))) {
            big = p[0] == 0xfe;
            p += 2;
            count -= 2;
        }
        decode_utf16(p, count, big, s);
        for (size_t i = 0; i < s->count; i++) /* surrogates may be broken: decoders differ */
            if ((s->units[i] & 0xf800) == 0xd800)
                return false;
        return count % 2 == 0;
    }
    case CHARSET_UNKNOWN:
        break;
    }
    return false;
}

enum flow_text_outcome text_do_to_bytes(struct text_call *c)
{
    enum flow_text_outcome got = text_need(c, 0);
    struct text_bytes b = { 0 };

    if (got != FLOW_TEXT_DONE)
        return got;
    if (!encode(&c->in[0], charset_of(c, 1), &b)) {
        free(b.data);
        return FLOW_TEXT_OPEN;
    }
    return text_finish_bytes(c, &b);
}

enum flow_text_outcome text_byte_range(struct text_call *c, size_t n, size_t *ret_from,
                                       size_t *ret_count)
{
    enum flow_text_outcome got;
    int64_t from, count;

    *ret_from = 0;
    *ret_count = c->in[0].count;
    if (n + 1 >= c->count || c->in[n].kind == FLOW_DATUM_TEXT)
        return FLOW_TEXT_DONE;
    if ((got = text_need_number(c, n)) != FLOW_TEXT_DONE ||
        (got = text_need_number(c, n + 1)) != FLOW_TEXT_DONE)
        return got;
    from = c->in[n].number;
    count = c->in[n + 1].number;
    if (from < 0 || count < 0 || from + count > (int64_t)c->in[0].count)
        return text_throws(c, TEXT_BOUNDS);
    *ret_from = (size_t)from;
    *ret_count = (size_t)count;
    return FLOW_TEXT_DONE;
}

enum flow_text_outcome text_do_from_bytes(struct text_call *c)
{
    enum flow_text_outcome got = text_need_array(c, 0, 'B');
    struct text_sink s = { 0 };
    size_t from, count;

    if (got != FLOW_TEXT_DONE)
        return got;
    if (c->count == 2) {
        from = 0;
        count = c->in[0].count;
    } else if ((got = text_byte_range(c, 1, &from, &count)) != FLOW_TEXT_DONE) {
        return got;
    }
    if (!decode(c->in[0].at.bytes + from, count, charset_of(c, c->count == 2 ? 1 : 3), &s)) {
        free(s.units);
        return FLOW_TEXT_OPEN;
    }
    return text_finish(c, &s);
}

enum flow_text_outcome text_do_from_bytes_high(struct text_call *c)
{
    enum flow_text_outcome got = text_need_array(c, 0, 'B');
    struct text_sink s = { 0 };
    size_t from, count;

    if (got != FLOW_TEXT_DONE || (got = text_need_number(c, 1)) != FLOW_TEXT_DONE ||
        (got = text_byte_range(c, 2, &from, &count)) != FLOW_TEXT_DONE)
        return got;
    for (size_t i = 0; i < count; i++)
        text_put(&s, (uint16_t)((c->in[1].number & 0xff) << 8 | c->in[0].at.bytes[from + i]));
    return text_finish(c, &s);
}

/* --- URLs ------------------------------------------------------------------------------- */

static int hex_value(uint16_t u)
{
    if (u >= '0' && u <= '9')
        return u - '0';
    u |= 0x20;
    return u >= 'a' && u <= 'f' ? u - 'a' + 10 : -1;
}

/* The bytes of escapes in a row, decoded into the sink; false when it throws or is open. */
static bool put_escapes(const struct flow_datum *text, size_t *at, enum charset set,
                        struct text_sink *s, bool *malformed)
{
    struct text_bytes b = { 0 };
    struct text_sink part = { 0 };
    bool good = true;

    while (good && *at < text->count && text->at.units[*at] == '%') {
        int high = *at + 2 < text->count ? hex_value(text->at.units[*at + 1]) : -1;
        int low = *at + 2 < text->count ? hex_value(text->at.units[*at + 2]) : -1;

        if (high < 0 || low < 0) {
            *malformed = true;
            good = false;
            break;
        }
        text_put_byte(&b, (uint8_t)(high << 4 | low));
        *at += 3;
    }
    good = good && !b.too_long && decode(b.data, b.count, set, &part);
    text_put_units(s, part.units, part.count);
    s->nomem |= b.nomem || part.nomem;
    free(b.data);
    free(part.units);
    return good;
}

enum flow_text_outcome text_do_url_decode(struct text_call *c)
{
    bool uri = c->op == FLOW_TEXT_URI_DECODE, malformed = false;
    enum charset set = uri ? CHARSET_UTF_8 : charset_of(c, 1);
    struct text_sink s = { 0 };
    enum flow_text_outcome got;

    if (uri && c->count && c->in[0].kind == FLOW_DATUM_NULL) {
        *c->ret = flow_datum_null();
        return FLOW_TEXT_DONE;
    }
    if ((got = text_need(c, 0)) != FLOW_TEXT_DONE)
        return got;
    for (size_t at = 0; at < c->in[0].count;) {
        uint16_t u = c->in[0].at.units[at];

        if (u == '%') {
            if (!put_escapes(&c->in[0], &at, set, &s, &malformed) && !s.nomem) {
                free(s.units);
                /* Uri.decode() puts in what its version thinks best. */
                return malformed && !uri ? text_throws(c, TEXT_ARGUMENT) : FLOW_TEXT_OPEN;
            }
            if (s.nomem)
                break;
            continue;
        }
        text_put(&s, u == '+' && !uri ? ' ' : u);
        at++;
    }
    return text_finish(c, &s);
}

static bool is_plain(uint16_t u, bool uri, const struct flow_datum *allowed)
{
    if (u < 0x80 && ((u >= '0' && u <= '9') || ((u | 0x20) >= 'a' && (u | 0x20) <= 'z') ||
                     (u && strchr(uri ? "_-!.~'()*" : "-_.*", (int)u))))
        return true;
    for (size_t i = 0; allowed && i < allowed->count; i++)
        if (allowed->at.units[i] == u)
            return true;
    return false;
}

enum flow_text_outcome text_do_url_encode(struct text_call *c)
{
    static const char hex[] = "0123456789ABCDEF";
    bool uri = c->op == FLOW_TEXT_URI_ENCODE;
    const struct flow_datum *allowed = NULL;
    struct text_sink s = { 0 };
    enum flow_text_outcome got;

    if (uri && c->count && c->in[0].kind == FLOW_DATUM_NULL) {
        *c->ret = flow_datum_null();
        return FLOW_TEXT_DONE;
    }
    if ((got = text_need(c, 0)) != FLOW_TEXT_DONE)
        return got;
    if (uri && c->count > 1 && c->in[1].kind != FLOW_DATUM_NULL) {
        if ((got = text_need(c, 1)) != FLOW_TEXT_DONE)
            return got;
        allowed = &c->in[1];
    } else if (!uri && charset_of(c, 1) != CHARSET_UTF_8) {
        return FLOW_TEXT_OPEN;
    }
    for (size_t at = 0; at < c->in[0].count;) {
        struct text_bytes b = { 0 };

        if (is_plain(c->in[0].at.units[at], uri, allowed)) {
            text_put(&s, c->in[0].at.units[at++]);
            continue;
        }
        if (!uri && c->in[0].at.units[at] == ' ') {
            text_put(&s, '+');
            at++;
            continue;
        }
        put_utf8(&b, next_code(&c->in[0], &at));
        for (size_t i = 0; i < b.count; i++) {
            text_put(&s, '%');
            text_put(&s, (uint8_t)hex[b.data[i] >> 4]);
            text_put(&s, (uint8_t)hex[b.data[i] & 15]);
        }
        s.nomem |= b.nomem;
        free(b.data);
    }
    return text_finish(c, &s);
}
