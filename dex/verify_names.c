#include "dex/verifier.h"

/* "Dalvik Executable format", SimpleName: the ASCII characters of names, by word of 32. */
static const uint32_t name_ascii[4] = {
    0,          /* control characters */
    0x03ff2011, /* ' ', '$', '-', digits */
    0x87fffffe, /* upper case, '_' */
    0x07fffffe, /* lower case */
};

/*
 * One character of a name at *p, beyond ASCII. Allowed is all but controls
 * (C1), format characters, specials and unpaired surrogates.
 */
static bool wide_name_char(const uint8_t **p)
{
    const uint8_t *s = *p;
    uint32_t code;

    if (s[0] < 0xe0) {
        code = (uint32_t)(s[0] & 0x1f) << 6 | (s[1] & 0x3f);
        *p = s + 2;
        return code >= 0xa0;
    }
    code = (uint32_t)(s[0] & 0x0f) << 12 | (uint32_t)(s[1] & 0x3f) << 6 | (s[2] & 0x3f);
    *p = s + 3;
    if (code >= 0xd800 && code < 0xdc00) { /* ED A0..AF xx, then ED B0..BF xx */
        *p = s + 6;
        return s[3] == 0xed && s[4] >= 0xb0 && s[4] <= 0xbf;
    }
    if (code >= 0xdc00 && code < 0xe000)
        return false;
    if (code >= 0x2008 && code < 0x2010)
        return code <= 0x200a;
    if (code >= 0x2028 && code < 0x2030)
        return code == 0x202f;
    return code < 0xfff0;
}

static bool name_char(const uint8_t **p)
{
    uint8_t c = **p;

    if (c >= 0x80)
        return wide_name_char(p);
    (*p)++;
    return name_ascii[c >> 5] >> (c & 31) & 1;
}

bool dex_name_is_member(struct pica_span s)
{
    const uint8_t *p = s.data, *end = s.data + s.len;

    if (s.len > 0 && *p == '<') {
        if (s.len < 2 || end[-1] != '>')
            return false;
        p++;
        end--;
    } else if (s.len == 0) {
        return false;
    }
    while (p < end)
        if (!name_char(&p))
            return false;
    return true;
}

bool dex_name_is_descriptor(struct pica_span s)
{
    const uint8_t *p = s.data, *end = s.data + s.len;
    bool empty = true; /* no character since the last '/' */

    while (p < end && *p == '[')
        p++;
    if (p - s.data > 255 || p == end)
        return false;
    if (*p != 'L')
        return end - p == 1 && (strchr("BCDFIJSZ", *p) || (*p == 'V' && s.len == 1));
    p++;
    if (p == end || end[-1] != ';')
        return false;
    end--;
    while (p < end) {
        if (*p == '/') {
            if (empty)
                return false;
            empty = true;
            p++;
        } else {
            if (!name_char(&p))
                return false;
            empty = false;
        }
    }
    return !empty;
}

/*
 * MUTF-8 keeps the order of UTF-16 units but for C0 80, so that bytes are
 * compared, eight at a time as far as the file goes: `nul` has a bit set in
 * the first NUL of x, `differ` in the first byte in which x and y differ.
 */
int dex_name_compare(const uint8_t *a, const uint8_t *b, const uint8_t *end)
{
    while (end - a >= 8 && end - b >= 8) {
        uint64_t x = pica_le64(a), y = pica_le64(b), differ = x ^ y;
        uint64_t nul = (x - 0x0101010101010101ull) & ~x & 0x8080808080808080ull;

        if (differ != 0) {
            unsigned at = (unsigned)__builtin_ctzll(differ) / 8;

            if (nul != 0 && (unsigned)__builtin_ctzll(nul) / 8 < at)
                return 0;
            return (int)dex_name_rank(a[at]) - (int)dex_name_rank(b[at]);
        }
        if (nul != 0)
            return 0;
        a += 8;
        b += 8;
    }
    while (*a == *b && *a != 0) {
        a++;
        b++;
    }
    return (int)dex_name_rank(*a) - (int)dex_name_rank(*b);
}
