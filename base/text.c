#include "base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

bool pica_grow(void *items_ptr, size_t *cap, size_t need, size_t each)
{
    void *items;
    size_t more = *cap;

    if (need <= *cap)
        return true;
    if (more < 16)
        more = 16;
    while (more < need) {
        if (more > SIZE_MAX / 2)
            return false;
        more *= 2;
    }
    if (each != 0 && more > SIZE_MAX / each)
        return false;
    memcpy(&items, items_ptr, sizeof items);
    items = realloc(items, more * each);
    if (!items)
        return false;
    memcpy(items_ptr, &items, sizeof items);
    *cap = more;
    return true;
}

bool pica_shrink(void *items_ptr, size_t *cap, size_t count, size_t each)
{
    void *items;

    if (count == 0 || count >= *cap)
        return true;
    memcpy(&items, items_ptr, sizeof items);
    items = realloc(items, count * each);
    if (!items)
        return false;
    memcpy(items_ptr, &items, sizeof items);
    *cap = count;
    return true;
}

void *pica_copy(const void *items, size_t count, size_t each)
{
    size_t size = count * each;
    void *copy;

    if (each && count > SIZE_MAX / each)
        return NULL;
    copy = malloc(size > 0 ? size : 1);
    if (copy && size > 0)
        memcpy(copy, items, size);
    return copy;
}

static bool text_room(struct pica_text *t, size_t n)
{
    if (!t->failed && n < t->cap - t->len)
        return true;
    if (t->failed || n >= SIZE_MAX - t->len || !pica_grow(&t->data, &t->cap, t->len + n + 1, 1)) {
        t->failed = true;
        return false;
    }
    return true;
}

char *pica_text_extend(struct pica_text *t, size_t n)
{
    char *end;

    if (!text_room(t, n))
        return NULL;
    end = t->data + t->len;
    t->len += n;
    end[n] = '\0';
    return end;
}

void pica_text_add_span(struct pica_text *t, struct pica_span s)
{
    if (!text_room(t, s.len))
        return;
    if (s.len)
        memcpy(t->data + t->len, s.data, s.len);
    t->len += s.len;
    t->data[t->len] = '\0';
}

void pica_text_add(struct pica_text *t, const char *s)
{
    pica_text_add_span(t, pica_span_str(s));
}

void pica_text_add_char(struct pica_text *t, char c)
{
    pica_text_add_span(t, pica_span_of(&c, 1));
}

void pica_text_add_hex(struct pica_text *t, struct pica_span s)
{
    static const char digits[] = "0123456789abcdef";

    while (s.len) {
        uint8_t some[64];
        size_t n = s.len < sizeof some / 2 ? s.len : sizeof some / 2;

        for (size_t i = 0; i < n; i++) {
            some[2 * i] = (uint8_t)digits[s.data[i] >> 4];
            some[2 * i + 1] = (uint8_t)digits[s.data[i] & 15];
        }
        pica_text_add_span(t, pica_span_of(some, 2 * n));
        s = pica_span_of(s.data + n, s.len - n);
    }
}

void pica_text_addf(struct pica_text *t, const char *fmt, ...)
{
    va_list args, again;
    int n;

    va_start(args, fmt);
    va_copy(again, args);
    n = vsnprintf(t->data ? t->data + t->len : NULL, t->cap - t->len, fmt, args);
    if (n < 0) {
        t->failed = true;
    } else if ((size_t)n < t->cap - t->len && !t->failed) {
        t->len += (size_t)n;
    } else if (text_room(t, (size_t)n)) {
        vsnprintf(t->data + t->len, (size_t)n + 1, fmt, again);
        t->len += (size_t)n;
    }
    va_end(again);
    va_end(args);
}

size_t pica_utf8_char(const uint8_t *s, size_t len, uint32_t *ret_code)
{
    static const uint32_t least[5] = { 0, 0, 0x80, 0x800, 0x10000 };
    size_t n;
    uint32_t code;

    if (len == 0)
        return 0;
    if (s[0] < 0x80) {
        *ret_code = s[0];
        return 1;
    }
    n = s[0] >= 0xf0 && s[0] < 0xf8 ? 4 : s[0] >= 0xe0 ? 3 : 2;
    if (s[0] < 0xc2 || s[0] >= 0xf8 || n > len)
        return 0;
    code = s[0] & (0xffu >> (n + 1));
    for (size_t i = 1; i < n; i++) {
        if ((s[i] & 0xc0) != 0x80)
            return 0;
        code = code << 6 | (s[i] & 0x3f);
    }
    if (code < least[n] || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return 0;
    *ret_code = code;
    return n;
}

bool pica_utf8_valid(struct pica_span s)
{
    uint32_t code;

    for (size_t i = 0; i < s.len;) {
        size_t n = pica_utf8_char(s.data + i, s.len - i, &code);

        if (n == 0)
            return false;
        i += n;
    }
    return true;
}

/* C0, DEL, C1 and the bidirectional controls, which can make a line read
 * otherwise than it is. */
static bool code_is_unsafe(uint32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x200e || c == 0x200f ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

void pica_text_add_printable(struct pica_text *t, struct pica_span s)
{
    for (size_t i = 0; i < s.len;) {
        uint32_t code = 0;
        size_t n = pica_utf8_char(s.data + i, s.len - i, &code);

        if (n == 0 || code_is_unsafe(code)) {
            n = n ? n : 1;
            for (size_t k = 0; k < n; k++)
                pica_text_addf(t, "\\x%02x", s.data[i + k]);
        } else {
            pica_text_add_span(t, pica_span_of(s.data + i, n));
        }
        i += n;
    }
}

void pica_text_finish(struct pica_text *t)
{
    free(t->data);
    *t = (struct pica_text){ 0 };
}
