#include "privacy/consent_symbols.h"

#include "base/cursor.h"
#include "base/text.h"

#include "privacy/consent.inc"

#define ENTITY_MAX 10u /* characters between & and ; */
#define TAG_MAX 1024u  /* bytes of a tag */
#define BRACES_MAX 32u /* bytes between the braces of an argument */
#define FORMAT_MAX 12u /* bytes of a format specifier */
#define APOSTROPHE (SYMBOL_WORD + 36)

static uint16_t symbol_of(uint32_t code)
{
    size_t page = code >> 8;
    uint16_t symbol;

    if (page >= sizeof symbol_page)
        page = sizeof symbol_page - 1;
    symbol = symbol_pages[symbol_page[page]][code & 0xff];
    return symbol == SYMBOL_OTHER && code < 0x2e80 ? SYMBOL_LETTER : symbol;
}

/* --- what is no text ----------------------------------------------------------- */

static bool is_letter(uint8_t c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool is_digit(uint8_t c)
{
    return c >= '0' && c <= '9';
}

/* <a href=...>, </b>, <!-- -->, <![CDATA[: its length; 0: it is none. */
static size_t tag_length(const uint8_t *s, size_t left)
{
    static const char cdata[] = "<![CDATA[";
    const uint8_t *end;

    if (left < 3 || !(is_letter(s[1]) || s[1] == '/' || s[1] == '!'))
        return 0;
    if (left >= sizeof cdata - 1 && memcmp(s, cdata, sizeof cdata - 1) == 0)
        return sizeof cdata - 1;
    end = memchr(s, '>', left < TAG_MAX ? left : TAG_MAX);
    return end ? (size_t)(end - s) + 1 : 0;
}

static bool is_one_of(uint8_t c, const char *chars)
{
    return c && strchr(chars, c);
}

/* %s, %1$d, %-5.2f: its length; 0: it is none. */
static size_t format_length(const uint8_t *s, size_t left)
{
    size_t n = 1, max = left < FORMAT_MAX ? left : FORMAT_MAX;

    while (n < max && (is_digit(s[n]) || is_one_of(s[n], "$-#+,(.<")))
        n++;
    return n < max && is_one_of(s[n], "sSdcCbBxXhHeEfgGtT@n") ? n + 1 : 0;
}

/* {0}, {name}: its length; 0: it is none. */
static size_t braces_length(const uint8_t *s, size_t left)
{
    size_t n = 1, max = left < BRACES_MAX ? left : BRACES_MAX;

    while (n < max && (is_letter(s[n]) || is_digit(s[n]) || s[n] == '_' || s[n] == '.'))
        n++;
    return n < max && n > 1 && s[n] == '}' ? n + 1 : 0;
}

static uint32_t number_of(const uint8_t *s, size_t len)
{
    unsigned base = 10;
    uint32_t code = 0;

    if (len > 1 && (s[0] | 0x20) == 'x') {
        base = 16;
        s++;
        len--;
    }
    for (size_t i = 0; i < len; i++) {
        uint8_t c = s[i] | 0x20;
        unsigned digit = 99;

        if (is_digit(s[i]))
            digit = s[i] - (unsigned)'0';
        else if (c >= 'a' && c <= 'f')
            digit = c - (unsigned)'a' + 10;
        if (digit >= base || code > 0x10ffff / base)
            return 0;
        code = code * base + digit;
    }
    return code;
}

/* &amp;, &#12298;: its length, and *ret the character; 0: it is none. */
static size_t entity_length(const uint8_t *s, size_t left, uint32_t *ret)
{
    static const struct {
        char name[8];
        uint32_t code;
    } entities[] = { { "amp", '&' },      { "lt", ' ' },        { "gt", ' ' },
                     { "quot", '"' },     { "apos", '\'' },     { "nbsp", ' ' },
                     { "ldquo", 0x201c }, { "rdquo", 0x201d },  { "lsquo", 0x2018 },
                     { "rsquo", 0x2019 }, { "laquo", 0xab },    { "raquo", 0xbb },
                     { "ensp", ' ' },     { "emsp", ' ' },      { "middot", 0xb7 },
                     { "mdash", 0x2014 }, { "hellip", 0x2026 }, { "ndash", 0x2013 } };
    const uint8_t *end = memchr(s, ';', left < ENTITY_MAX ? left : ENTITY_MAX);
    size_t len = end ? (size_t)(end - s) - 1 : 0;

    if (len < 2)
        return 0;
    if (s[1] == '#') {
        *ret = number_of(s + 2, len - 1);
        return *ret && *ret <= 0x10ffff ? len + 2 : 0;
    }
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
        if (strlen(entities[i].name) == len && memcmp(s + 1, entities[i].name, len) == 0) {
            *ret = entities[i].code;
            return len + 2;
        }
    return 0;
}

/* --- one symbol after the other ---------------------------------------------------- */

struct consent_stream consent_stream(struct pica_span text)
{
    return (struct consent_stream){ .at = text.data,
                                    .end = text.len ? text.data + text.len : text.data,
                                    .last = SYMBOL_PUNCT,
                                    .held = SYMBOL_DROP };
}

/* The symbol of the next character, as it stands there. */
static uint16_t raw_symbol(struct consent_stream *s)
{
    size_t left = (size_t)(s->end - s->at), n = 0;
    uint8_t c = *s->at;
    uint32_t code = c;

    if (c == '<' && (n = tag_length(s->at, left))) {
        s->at += n;
        return SYMBOL_SPACE;
    }
    if ((c == '%' && (n = format_length(s->at, left))) ||
        (c == '{' && (n = braces_length(s->at, left)))) {
        s->at += n;
        return SYMBOL_ARGUMENT;
    }
    if (c == '\\' && left > 1 && (s->at[1] == 'n' || s->at[1] == 'r' || s->at[1] == 't')) {
        s->at += 2; /* escaped once too often */
        return SYMBOL_SPACE;
    }
    if (c == '&')
        n = entity_length(s->at, left, &code);
    if (n == 0 && c < 0x80) {
        n = 1;
    } else if (n == 0) {
        n = pica_utf8_char(s->at, left, &code);
        if (n == 0) { /* half of a character beyond U+FFFF in MUTF-8, mostly an emoji */
            s->at += c == 0xed && left >= 3 ? 3 : 1;
            return c == 0xed ? SYMBOL_PUNCT : SYMBOL_LETTER;
        }
    }
    s->at += n;
    return symbol_of(code);
}

/* Gives `symbol` out, a space or an apostrophe before it where they count. */
static uint16_t give(struct consent_stream *s, uint16_t symbol)
{
    bool between = consent_is_latin(s->last) && consent_is_latin(symbol);
    uint16_t before = !between        ? SYMBOL_DROP
                      : s->space      ? SYMBOL_SPACE
                      : s->apostrophe ? APOSTROPHE
                                      : SYMBOL_DROP;

    s->space = s->apostrophe = false;
    s->last = symbol;
    if (before == SYMBOL_DROP)
        return symbol;
    s->held = symbol;
    return before;
}

uint16_t consent_stream_next(struct consent_stream *s)
{
    uint16_t symbol = s->held;

    if (symbol != SYMBOL_DROP) {
        s->held = SYMBOL_DROP;
        return symbol;
    }
    while (s->at < s->end) {
        symbol = raw_symbol(s);
        if (symbol == SYMBOL_SPACE || symbol == SYMBOL_OPEN || symbol == SYMBOL_CLOSE) {
            s->space = true;
            if (symbol != SYMBOL_SPACE)
                s->title = symbol == SYMBOL_OPEN;
        } else if (symbol == APOSTROPHE) {
            s->space |= s->apostrophe; /* two of them are a quotation mark */
            s->apostrophe = true;
        } else if (symbol != SYMBOL_DROP) {
            return give(s, s->title ? symbol | SYMBOL_IN_TITLE : symbol);
        }
    }
    return SYMBOL_DROP;
}

/* --- words ------------------------------------------------------------------------- */

/* The child of a node; 0: it has none of that symbol. */
static uint16_t word_child(uint16_t node, uint16_t symbol)
{
    uint16_t low = word_first[node], end = word_first[node + 1], high = end;

    while (low < high) {
        uint16_t mid = (uint16_t)(low + (high - low) / 2);

        if (word_edges[mid] < symbol)
            low = (uint16_t)(mid + 1);
        else
            high = mid;
    }
    return low < end && word_edges[low] == symbol ? (uint16_t)(low + 1) : 0;
}

size_t consent_word_match(const uint16_t *symbols, size_t count, uint8_t *ret)
{
    uint16_t node = 0;
    size_t longest = 0;

    for (size_t i = 0; i < count; i++) {
        uint16_t symbol = symbols[i] & SYMBOL_MASK;

        node = word_child(node, symbol);
        if (node == 0)
            break;
        if (word_values[node] &&
            !(consent_is_latin(symbol) && i + 1 < count && consent_is_latin(symbols[i + 1]))) {
            longest = i + 1;
            *ret = word_values[node];
        }
    }
    return longest;
}

size_t consent_word_longest(void)
{
    return WORD_LONGEST;
}

/* --- whether a text is worth reading -------------------------------------------------- */

/* Whether one of the trigger words stands at `at`, as a word of its own as far as its beginning
 * goes. */
static bool is_trigger(struct pica_span text, size_t at)
{
    const uint8_t *s = text.data + at;
    size_t left = text.len - at;

    if (at > 0 && is_letter(s[-1]))
        return false;
    for (size_t i = 0; i < sizeof triggers / sizeof *triggers; i++) {
        const char *word = triggers[i];
        size_t n = 0;

        while (word[n] && n < left && (s[n] | 0x20) == (uint8_t)word[n])
            n++;
        if (!word[n])
            return true;
    }
    return false;
}

/*
 * Whether a text may be Chinese, or Latin in other forms (full width, of
 * mathematics): by the first bytes of its characters. Where kana are many it is
 * Japanese, which the vocabulary is not.
 */
static bool may_be_chinese(struct pica_span text)
{
    size_t i = 0, han = 0, kana = 0;

    while (i < text.len) {
        uint64_t eight;
        uint8_t c;

        if (text.len - i >= sizeof eight) {
            memcpy(&eight, text.data + i, sizeof eight);
            if (!(eight & UINT64_C(0x8080808080808080))) {
                i += sizeof eight;
                continue;
            }
        }
        c = text.data[i++];
        if (c < 0xe3)
            continue;
        if ((c >= 0xe4 && c <= 0xe9) || c == 0xef)
            han++;
        else if (i < text.len && c == 0xf0 && text.data[i] == 0x9d)
            han++;
        else if (i < text.len && c == 0xe3 && text.data[i] >= 0x81 && text.data[i] <= 0x83)
            kana++;
    }
    return han > 3 * kana;
}

bool consent_text_is_worth(struct pica_span text)
{
    if (may_be_chinese(text))
        return true;
    /* i: at the last two bytes of the first TRIGGER_SHORTEST of a word; how far it may be to them.
     */
    for (size_t i = TRIGGER_SHORTEST - 2; i + 1 < text.len;) {
        uint8_t one = text.data[i], two = text.data[i + 1];
        uint8_t shift;

        if (two & 0x80) {
            i += TRIGGER_SHORTEST; /* the word would have to begin behind it */
            continue;
        }
        shift = one & 0x80 ? TRIGGER_SHORTEST - 1 : trigger_shift[one << 7 | two];
        if (shift == 0 && is_trigger(text, i - (TRIGGER_SHORTEST - 2)))
            return true;
        i += shift ? shift : 1;
    }
    return false;
}
