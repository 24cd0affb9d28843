#include "dex/verifier.h"

/* "Dalvik Executable format", SimpleName: 1 for the ASCII characters of names. */
static const uint8_t name_ascii[256] = {
    [' '] = 1, ['$'] = 1, ['-'] = 1, ['0'] = 1, ['1'] = 1, ['2'] = 1, ['3'] = 1, ['4'] = 1,
    ['5'] = 1, ['6'] = 1, ['7'] = 1, ['8'] = 1, ['9'] = 1, ['A'] = 1, ['B'] = 1, ['C'] = 1,
    ['D'] = 1, ['E'] = 1, ['F'] = 1, ['G'] = 1, ['H'] = 1, ['I'] = 1, ['J'] = 1, ['K'] = 1,
    ['L'] = 1, ['M'] = 1, ['N'] = 1, ['O'] = 1, ['P'] = 1, ['Q'] = 1, ['R'] = 1, ['S'] = 1,
    ['T'] = 1, ['U'] = 1, ['V'] = 1, ['W'] = 1, ['X'] = 1, ['Y'] = 1, ['Z'] = 1, ['_'] = 1,
    ['a'] = 1, ['b'] = 1, ['c'] = 1, ['d'] = 1, ['e'] = 1, ['f'] = 1, ['g'] = 1, ['h'] = 1,
    ['i'] = 1, ['j'] = 1, ['k'] = 1, ['l'] = 1, ['m'] = 1, ['n'] = 1, ['o'] = 1, ['p'] = 1,
    ['q'] = 1, ['r'] = 1, ['s'] = 1, ['t'] = 1, ['u'] = 1, ['v'] = 1, ['w'] = 1, ['x'] = 1,
    ['y'] = 1, ['z'] = 1,
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

/* Moves *p over the characters of names up to `end`; false when there is another than `stop`. */
static bool name_chars(const uint8_t **p, const uint8_t *end, uint8_t stop)
{
    for (;;) {
        while (*p < end && name_ascii[**p])
            (*p)++;
        if (*p == end || **p == stop)
            return true;
        if (**p < 0x80 || !wide_name_char(p))
            return false;
    }
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
    return name_chars(&p, end, 0);
}

bool dex_name_is_descriptor(struct pica_span s)
{
    const uint8_t *p = s.data, *end = s.data + s.len;

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
    for (;; p++) { /* the parts between slashes, of which none is empty */
        const uint8_t *part = p;

        if (!name_chars(&p, end, '/') || p == part)
            return false;
        if (p == end)
            return true;
    }
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
