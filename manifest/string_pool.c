#include "manifest/string_pool.h"

#include "base/cursor.h"

/* Decoded bytes allowed, in terms of the pool's own size: strings of a sound
 * pool do not overlap, and UTF-16 grows by half at the most. */
#define ALLOWANCE_FACTOR 16

/* Offsets of ResStringPool_header. */
enum {
    POOL_COUNT = 8,
    POOL_STYLES = 12,
    POOL_FLAGS = 16,
    POOL_STRINGS_AT = 20,
    POOL_STYLES_AT = 24
};

static size_t unit_size(const struct string_pool *pool)
{
    return pool->flags & STRING_POOL_UTF8 ? 1 : 2;
}

/* The twelve bytes 0xff that end the styles must be the last of the chunk. */
static bool styles_end(struct pica_span styles)
{
    styles.len -= styles.len % 4;
    if (styles.len < 12)
        return false;
    for (size_t i = styles.len - 12; i < styles.len; i++)
        if (styles.data[i] != 0xff)
            return false;
    return true;
}

static enum pica_status read_strings(struct pica_span chunk, uint64_t offset,
                                     struct string_pool *pool, struct pica_error *err)
{
    uint32_t start = pica_le32(chunk.data + POOL_STRINGS_AT);
    uint32_t styles = pica_le32(chunk.data + POOL_STYLES);
    uint32_t end = pica_le32(chunk.data + POOL_STYLES_AT);

    if (start >= chunk.len - 2)
        return pica_fail(err, PICA_E_MALFORMED, offset + POOL_STRINGS_AT,
                         "strings start at %#jx of a pool of %zu bytes", (uintmax_t)start,
                         chunk.len);
    if (styles == 0)
        end = (uint32_t)chunk.len;
    else if (end >= chunk.len - 2 || end <= start)
        return pica_fail(err, PICA_E_MALFORMED, offset + POOL_STYLES_AT,
                         "styles start at %#jx, strings at %#jx of a pool of %zu bytes",
                         (uintmax_t)end, (uintmax_t)start, chunk.len);
    pool->strings = pica_span_sub(chunk, start, end - start);
    pool->strings.len -= pool->strings.len % unit_size(pool);
    if (pool->strings.len == 0)
        return pica_fail(err, PICA_E_MALFORMED, offset + POOL_STRINGS_AT, "%ju strings in no bytes",
                         (uintmax_t)pool->count);
    for (size_t i = pool->strings.len - unit_size(pool); i < pool->strings.len; i++)
        if (pool->strings.data[i] != 0)
            return pica_fail(err, PICA_E_MALFORMED, offset + start + i,
                             "the last string does not end in NUL");
    return PICA_OK;
}

enum pica_status string_pool_read(struct pica_span chunk, uint64_t offset, struct string_pool *ret,
                                  struct pica_error *err)
{
    struct pica_cursor c = pica_cursor_on(chunk, 0);
    struct string_pool pool = { 0 };
    uint16_t header;
    uint32_t styles;

    pica_cursor_u16(&c);
    header = pica_cursor_u16(&c);
    if (chunk.len < STRING_POOL_HEADER || header < STRING_POOL_HEADER || header > chunk.len)
        return pica_fail(err, PICA_E_MALFORMED, offset,
                         "a string pool of %zu bytes with a header of %u", chunk.len, header);
    pool.count = pica_le32(chunk.data + POOL_COUNT);
    pool.flags = pica_le32(chunk.data + POOL_FLAGS);
    pool.allowance = (uint64_t)chunk.len * ALLOWANCE_FACTOR;
    styles = pica_le32(chunk.data + POOL_STYLES);
    pica_cursor_seek(&c, header);
    pool.index = pica_cursor_array(&c, pool.count, 4);
    if (!c.ok)
        return pica_fail(err, PICA_E_MALFORMED, offset + POOL_COUNT,
                         "%ju strings do not fit into a pool of %zu bytes", (uintmax_t)pool.count,
                         chunk.len);
    if (pool.count > 0) {
        enum pica_status st = read_strings(chunk, offset, &pool, err);

        if (st != PICA_OK)
            return st;
    }
    if (styles > 0) {
        uint32_t start = pica_le32(chunk.data + POOL_STYLES_AT);
        size_t room = pica_cursor_left(&c) / 4;

        if (start >= chunk.len || !styles_end(pica_span_sub(chunk, start, chunk.len - start)))
            return pica_fail(err, PICA_E_MALFORMED, offset + POOL_STYLES_AT,
                             "the styles at %#jx have no end", (uintmax_t)start);
        pool.styled = pica_cursor_array(&c, styles < room ? styles : room, 4);
        pool.styles = pica_span_sub(chunk, start, (chunk.len - start) & ~(size_t)3);
    }
    *ret = pool;
    return PICA_OK;
}

struct string_pool string_pool_salvage(struct pica_span chunk)
{
    struct string_pool pool = { .allowance = (uint64_t)chunk.len * ALLOWANCE_FACTOR,
                                .lenient = true };
    size_t header, start, room;

    if (chunk.len < STRING_POOL_HEADER)
        return pool;
    header = pica_le16(chunk.data + 2);
    start = pica_le32(chunk.data + POOL_STRINGS_AT);
    if (header < STRING_POOL_HEADER || header > chunk.len || start > chunk.len)
        return pool;
    room = (start > header ? start - header : chunk.len - header) / 4;
    pool.count = pica_le32(chunk.data + POOL_COUNT);
    pool.flags = pica_le32(chunk.data + POOL_FLAGS);
    if (pool.count > room)
        pool.count = (uint32_t)room;
    pool.index = pica_span_sub(chunk, header, (size_t)pool.count * 4);
    pool.strings = pica_span_sub(chunk, start, chunk.len - start);
    pool.strings.len -= pool.strings.len % unit_size(&pool);
    return pool;
}

/* One length in units of the string's encoding (decodeLength in ResourceTypes.cpp). */
static uint32_t read_length8(struct pica_cursor *c)
{
    uint32_t n = pica_cursor_u8(c);

    return n & 0x80 ? (n & 0x7f) << 8 | pica_cursor_u8(c) : n;
}

static uint32_t read_length16(struct pica_cursor *c)
{
    uint32_t n = pica_cursor_u16(c);

    return n & 0x8000 ? (n & 0x7fff) << 16 | pica_cursor_u16(c) : n;
}

/*
 * How long the sequence that starts with `lead` is, and what it stands for, to
 * the platform: it asks neither for valid continuation bytes nor for the
 * shortest form (libutils Unicode.cpp, utf8_codepoint_len).
 */
static size_t loose_length(uint8_t lead)
{
    return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

static uint32_t loose_code(const uint8_t *s, size_t n)
{
    uint32_t code = n == 1 ? s[0] : s[0] & (n == 2 ? 0x1fu : n == 3 ? 0x0fu : 0x07u);

    for (size_t i = 1; i < n; i++)
        code = code << 6 | (s[i] & 0x3f);
    return code;
}

/* In UTF-16 units; SIZE_MAX when the last sequence is cut off. */
static size_t utf16_length(struct pica_span s)
{
    size_t units = 0, n;

    for (size_t i = 0; i < s.len; i += n) {
        n = loose_length(s.data[i]);
        if (n > s.len - i)
            return SIZE_MAX;
        units += loose_code(s.data + i, n) > 0xffff ? 2 : 1;
    }
    return units;
}

/*
 * aapt wrote lengths above 0x7fff cut to 15 bits; the platform goes on in
 * steps of that to the first NUL (ResStringPool::stringDecodeAt).
 */
static bool find_utf8(const struct string_pool *pool, size_t at, struct pica_span *ret)
{
    struct pica_cursor c = pica_cursor_on(pool->strings, at);
    uint32_t units = read_length8(&c);
    size_t len = read_length8(&c);
    struct pica_span s;
    size_t actual;

    if (!c.ok)
        return false;
    for (;; len += 0x8000) {
        if (len >= pica_cursor_left(&c))
            return false;
        if (pool->strings.data[c.pos + len] == 0)
            break;
    }
    s = pica_span_sub(pool->strings, c.pos, len);
    actual = utf16_length(s);
    if (actual == SIZE_MAX || (actual & 0x7fff) != units)
        return false;
    *ret = s;
    return true;
}

static bool find_utf16(const struct string_pool *pool, size_t at, struct pica_span *ret)
{
    struct pica_cursor c = pica_cursor_on(pool->strings, at);
    uint32_t units = read_length16(&c);
    struct pica_span s = pica_cursor_array(&c, units, 2);

    if (pica_cursor_u16(&c) != 0 || !c.ok)
        return false;
    *ret = s;
    return true;
}

/* As much of a broken string as its length and the pool allow. */
static struct pica_span find_loose(const struct string_pool *pool, size_t at)
{
    struct pica_cursor c = pica_cursor_on(pool->strings, at);
    size_t units;

    if (pool->flags & STRING_POOL_UTF8) {
        (void)read_length8(&c);
        units = read_length8(&c);
    } else {
        units = read_length16(&c);
    }
    if (units > pica_cursor_left(&c) / unit_size(pool))
        units = pica_cursor_left(&c) / unit_size(pool);
    return c.ok ? pica_span_sub(pool->strings, c.pos, units * unit_size(pool))
                : (struct pica_span){ 0 };
}

/* The encoded string, without its NUL; false: there is none. */
static bool find_raw(struct string_pool *pool, uint32_t index, struct pica_span *ret)
{
    size_t at;

    at = pica_le32(pool->index.data + (size_t)index * 4);
    at -= at % unit_size(pool);
    /* The platform wants the string to start before the last unit. */
    if (pool->strings.len < unit_size(pool) || at >= pool->strings.len - unit_size(pool))
        return false;
    if (pool->flags & STRING_POOL_UTF8 ? find_utf8(pool, at, ret) : find_utf16(pool, at, ret))
        return true;
    pool->refused |= !pool->lenient;
    if (pool->lenient)
        *ret = find_loose(pool, at);
    return pool->lenient;
}

static char *put_code(char *to, uint32_t code)
{
    if (code == 0)
        code = 0x2400;
    if (code < 0x80) {
        *to++ = (char)code;
    } else if (code < 0x800) {
        *to++ = (char)(0xc0 | code >> 6);
        *to++ = (char)(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        *to++ = (char)(0xe0 | code >> 12);
        *to++ = (char)(0x80 | (code >> 6 & 0x3f));
        *to++ = (char)(0x80 | (code & 0x3f));
    } else {
        *to++ = (char)(0xf0 | code >> 18);
        *to++ = (char)(0x80 | (code >> 12 & 0x3f));
        *to++ = (char)(0x80 | (code >> 6 & 0x3f));
        *to++ = (char)(0x80 | (code & 0x3f));
    }
    return to;
}

/* Joins surrogate halves, in whichever encoding they came. */
struct joiner {
    char *to;
    uint32_t high; /* a half that waits for its other, or 0 */
};

static void join(struct joiner *j, uint32_t code)
{
    bool low = code >= 0xdc00 && code < 0xe000;

    if (j->high && low) {
        code = 0x10000 + ((j->high - 0xd800) << 10) + (code - 0xdc00);
        j->high = 0;
    } else {
        if (j->high)
            j->to = put_code(j->to, 0xfffd);
        j->high = 0;
        if (low || code > 0x10ffff)
            code = 0xfffd;
    }
    if (code >= 0xd800 && code < 0xdc00)
        j->high = code;
    else
        j->to = put_code(j->to, code);
}

/* Writes at most three bytes for each unit of `raw`, and a NUL; returns where that stands. */
static char *decode(const struct string_pool *pool, struct pica_span raw, char *to)
{
    struct joiner j = { .to = to };
    size_t n;

    for (size_t i = 0; i < raw.len; i += n) {
        if (pool->flags & STRING_POOL_UTF8) {
            n = loose_length(raw.data[i]);
            if (n > raw.len - i) /* cut off: of a lenient pool alone */
                break;
            join(&j, loose_code(raw.data + i, n));
        } else {
            n = 2;
            join(&j, pica_le16(raw.data + i));
        }
    }
    if (j.high)
        j.to = put_code(j.to, 0xfffd);
    *j.to = '\0';
    return j.to;
}

void string_utf16_decode(struct pica_span units, char *to)
{
    const struct string_pool utf16 = { 0 };

    units.len -= units.len % 2;
    decode(&utf16, units, to);
}

const char *string_pool_text(struct string_pool *pool, uint32_t index, struct pica_arena *arena)
{
    struct pica_span raw = { 0 };
    char *text;

    if (index >= pool->count)
        return NULL;
    if (!pool->texts) {
        pool->texts = pica_arena_array(arena, pool->count, sizeof *pool->texts);
        if (!pool->texts) {
            pool->no_memory = true;
            return NULL;
        }
    }
    if (pool->texts[index])
        return pool->texts[index];
    if (pool->exhausted || !find_raw(pool, index, &raw))
        return NULL;
    /* A unit of UTF-16 becomes three bytes at the most; so does a byte of
     * UTF-8 (0x00 and what is malformed). */
    if (raw.len > pool->allowance) {
        pool->exhausted = true;
        return NULL;
    }
    pool->allowance -= raw.len;
    text = pica_arena_alloc(arena, raw.len * 3 + 1);
    if (!text) {
        pool->no_memory = true;
        return NULL;
    }
    decode(pool, raw, text);
    pool->texts[index] = text;
    return text;
}

bool string_pool_append(struct string_pool *pool, uint32_t index, struct pica_text *out)
{
    struct pica_span raw = { 0 };

    if (index >= pool->count || !find_raw(pool, index, &raw))
        return false;
    if (out->failed || !pica_grow(&out->data, &out->cap, out->len + raw.len * 3 + 1, 1))
        out->failed = true;
    else
        out->len = (size_t)(decode(pool, raw, out->data + out->len) - out->data);
    return true;
}

bool string_pool_span(const struct string_pool *pool, uint32_t index, uint32_t n,
                      struct string_span *ret)
{
    struct pica_cursor c;
    size_t at;

    if (index >= pool->styled.len / 4)
        return false;
    /* ResStringPool::styleAt goes by whole words. */
    at = pica_le32(pool->styled.data + (size_t)index * 4) & ~(size_t)3;
    c = pica_cursor_on(pool->styles, at);
    pica_cursor_array(&c, n, 12);
    ret->name = pica_cursor_u32(&c);
    ret->first = pica_cursor_u32(&c);
    ret->last = pica_cursor_u32(&c);
    return c.ok && ret->name != UINT32_MAX;
}

bool string_pool_glimpse(const struct string_pool *pool, uint32_t index, char *buffer, size_t size,
                         struct pica_span *ret)
{
    struct pica_span raw;
    size_t at;

    if (index >= pool->count)
        return false;
    at = pica_le32(pool->index.data + (size_t)index * 4);
    raw = find_loose(pool, at - at % unit_size(pool));
    if (pool->flags & STRING_POOL_UTF8) {
        *ret = raw;
        return raw.len < 0x7fff; /* of longer ones the length may be cut: find_utf8() */
    }
    if (raw.len / 2 > (size - 1) / 3)
        return false;
    decode(pool, raw, buffer);
    *ret = pica_span_str(buffer);
    return true;
}

size_t string_pool_units(const struct string_pool *pool, uint32_t index)
{
    struct pica_cursor c;
    size_t at, units;

    if (index >= pool->count)
        return SIZE_MAX;
    at = pica_le32(pool->index.data + (size_t)index * 4);
    c = pica_cursor_on(pool->strings, at - at % unit_size(pool));
    units = pool->flags & STRING_POOL_UTF8 ? read_length8(&c) : read_length16(&c);
    return c.ok ? units : SIZE_MAX;
}
