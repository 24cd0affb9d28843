#include "base/json_read.h"

#include "base/text.h"

#include <stdlib.h>

#define JSON_DEPTH_MAX 64u
/* cJSON copies a number into 64 bytes before it converts it. */
#define JSON_NUMBER_MAX 63u

/*
 * The grammar of RFC 8259 is checked here, character by character, because
 * cJSON takes more than that and tells less; what passes, cJSON then parses.
 */
struct json_scan {
    struct pica_span in;
    size_t pos;
    unsigned depth;
    struct json_key {
        size_t at, len; /* of the characters between the quotes */
    } * keys;           /* of all objects that are open */
    size_t key_count, key_cap;
    struct pica_error *err;
};

enum json_wanted { WANT_VALUE, WANT_DIGIT, WANT_KEY, WANT_COLON, WANT_BRACE, WANT_BRACKET };

/* What can be wrong with a character of a string. */
enum json_bad { BAD_UTF8, BAD_CONTROL, BAD_ESCAPE, BAD_NUL, BAD_SURROGATE };

static int scan_peek(const struct json_scan *s)
{
    return s->pos < s->in.len ? s->in.data[s->pos] : -1;
}

static bool is_space(int c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_digit(int c)
{
    return c >= '0' && c <= '9';
}

static void skip_space(struct json_scan *s)
{
    while (is_space(scan_peek(s)))
        s->pos++;
}

static enum pica_status ends_early(struct json_scan *s)
{
    return pica_fail(s->err, PICA_E_MALFORMED, s->in.len, "the text ends too early");
}

/* Something else than `what` is there. */
static enum pica_status wrong(struct json_scan *s, enum json_wanted what)
{
    if (s->pos >= s->in.len)
        return ends_early(s);
    switch (what) {
    case WANT_VALUE:
        return pica_fail(s->err, PICA_E_MALFORMED, s->pos, "a value is expected");
    case WANT_DIGIT:
        return pica_fail(s->err, PICA_E_MALFORMED, s->pos, "a digit is expected");
    case WANT_KEY:
        return pica_fail(s->err, PICA_E_MALFORMED, s->pos, "a key in double quotes is expected");
    case WANT_COLON:
        return pica_fail(s->err, PICA_E_MALFORMED, s->pos, "a colon is expected after the key");
    case WANT_BRACE:
        return pica_fail(s->err, PICA_E_MALFORMED, s->pos,
                         "a comma or a closing brace is expected");
    case WANT_BRACKET:
        return pica_fail(s->err, PICA_E_MALFORMED, s->pos,
                         "a comma or a closing bracket is expected");
    }
    return PICA_E_MALFORMED;
}

/* The four hexadecimal digits at `pos`, or -1. */
static int32_t hex4(struct pica_span in, size_t pos)
{
    int32_t v = 0;

    if (pos > in.len || in.len - pos < 4)
        return -1;
    for (size_t i = 0; i < 4; i++) {
        int c = in.data[pos + i];
        int d = is_digit(c)              ? c - '0'
                : (c >= 'a' && c <= 'f') ? c - 'a' + 10
                : (c >= 'A' && c <= 'F') ? c - 'A' + 10
                                         : -1;

        if (d < 0)
            return -1;
        v = v << 4 | d;
    }
    return v;
}

/*
 * One character of a string's inside, escapes resolved: its length as written,
 * or 0 when it is malformed or a NUL (*ret_bad then says which).
 */
static size_t string_char(struct pica_span in, size_t pos, uint32_t *ret_code,
                          enum json_bad *ret_bad)
{
    static const char names[] = "\"\\/bfnrt", codes[] = "\"\\/\b\f\n\r\t";
    const char *name;
    int32_t high, low;
    size_t n;

    if (in.data[pos] != '\\') {
        n = pica_utf8_char(in.data + pos, in.len - pos, ret_code);
        *ret_bad = BAD_UTF8;
        if (n && *ret_code < 0x20) {
            *ret_bad = BAD_CONTROL;
            return 0;
        }
        return n;
    }
    *ret_bad = BAD_ESCAPE;
    if (in.len - pos < 2)
        return 0;
    name = in.data[pos + 1] ? strchr(names, in.data[pos + 1]) : NULL;
    if (name) {
        *ret_code = (uint32_t)codes[name - names];
        return 2;
    }
    if (in.data[pos + 1] != 'u')
        return 0;
    high = hex4(in, pos + 2);
    if (high == 0)
        *ret_bad = BAD_NUL;
    if (high <= 0)
        return 0;
    if (high < 0xd800 || high > 0xdfff) {
        *ret_code = (uint32_t)high;
        return 6;
    }
    *ret_bad = BAD_SURROGATE;
    if (high > 0xdbff || in.len - pos < 12 || in.data[pos + 6] != '\\' || in.data[pos + 7] != 'u')
        return 0;
    low = hex4(in, pos + 8);
    if (low < 0xdc00 || low > 0xdfff)
        return 0;
    *ret_code = 0x10000 + (((uint32_t)high & 0x3ff) << 10 | ((uint32_t)low & 0x3ff));
    return 12;
}

static enum pica_status bad_char(struct json_scan *s, enum json_bad bad)
{
    unsigned byte = s->in.data[s->pos];

    switch (bad) {
    case BAD_UTF8:
        return pica_fail(s->err, PICA_E_MALFORMED, s->pos, "byte 0x%02x is not UTF-8", byte);
    case BAD_CONTROL:
        return pica_fail(s->err, PICA_E_MALFORMED, s->pos, "control character 0x%02x in a string",
                         byte);
    case BAD_ESCAPE:
        return pica_fail(s->err, PICA_E_MALFORMED, s->pos, "no such escape in a string");
    case BAD_NUL:
        return pica_fail(s->err, PICA_E_MALFORMED, s->pos, "a NUL character in a string");
    case BAD_SURROGATE:
        return pica_fail(s->err, PICA_E_MALFORMED, s->pos, "half of a surrogate pair in a string");
    }
    return PICA_E_MALFORMED;
}

/* At the opening quote; the inside is `in` from *ret_at to pos - 1. */
static enum pica_status scan_string(struct json_scan *s, size_t *ret_at)
{
    enum json_bad bad = BAD_UTF8;
    uint32_t code = 0;

    *ret_at = ++s->pos;
    while (s->pos < s->in.len && s->in.data[s->pos] != '"') {
        uint8_t c = s->in.data[s->pos];
        size_t n = 1;

        if (c < 0x20 || c >= 0x80 || c == '\\') /* most characters are plain */
            n = string_char(s->in, s->pos, &code, &bad);
        if (n == 0)
            return bad_char(s, bad);
        s->pos += n;
    }
    if (s->pos >= s->in.len)
        return ends_early(s);
    s->pos++;
    return PICA_OK;
}

static enum pica_status scan_digits(struct json_scan *s)
{
    if (!is_digit(scan_peek(s)))
        return wrong(s, WANT_DIGIT);
    while (is_digit(scan_peek(s)))
        s->pos++;
    return PICA_OK;
}

static enum pica_status scan_number(struct json_scan *s)
{
    size_t at = s->pos;
    enum pica_status st = PICA_OK;

    if (scan_peek(s) == '-')
        s->pos++;
    if (scan_peek(s) == '0')
        s->pos++; /* nothing may follow it: 01 is no number */
    else
        st = scan_digits(s);
    if (st == PICA_OK && scan_peek(s) == '.') {
        s->pos++;
        st = scan_digits(s);
    }
    if (st == PICA_OK && (scan_peek(s) == 'e' || scan_peek(s) == 'E')) {
        s->pos++;
        if (scan_peek(s) == '+' || scan_peek(s) == '-')
            s->pos++;
        st = scan_digits(s);
    }
    if (st == PICA_OK && s->pos - at > JSON_NUMBER_MAX)
        return pica_fail(s->err, PICA_E_MALFORMED, at,
                         "a number of %zu characters; %u are the most", s->pos - at,
                         JSON_NUMBER_MAX);
    return st;
}

static enum pica_status scan_word(struct json_scan *s, const char *word)
{
    for (; *word; word++, s->pos++)
        if (scan_peek(s) != *word)
            return wrong(s, WANT_VALUE);
    return PICA_OK;
}

/* Order of two string insides by their characters, escapes resolved. */
static int inside_compare(struct pica_span a, struct pica_span b)
{
    enum json_bad bad;
    uint32_t x = 0, y = 0;
    size_t i = 0, k = 0;

    while (i < a.len && k < b.len) {
        size_t n = string_char(a, i, &x, &bad), m = string_char(b, k, &y, &bad);

        if (n == 0 || m == 0)
            break; /* not in a text that was checked */
        if (x != y)
            return x < y ? -1 : 1;
        i += n;
        k += m;
    }
    return (i < a.len) - (k < b.len);
}

struct json_named_key {
    struct pica_span inside;
    size_t at;
};

static int key_order(const void *a, const void *b)
{
    const struct json_named_key *x = a, *y = b;
    int d = inside_compare(x->inside, y->inside);

    return d != 0 ? d : (x->at > y->at) - (x->at < y->at);
}

/* Whether the keys of the object that ends here, those from `first` on, differ. */
static enum pica_status check_keys(struct json_scan *s, size_t first)
{
    struct json_named_key few[16], *sorted = few;
    size_t n = s->key_count - first, again = SIZE_MAX;

    if (n < 2)
        return PICA_OK;
    if (n > sizeof few / sizeof *few)
        sorted = calloc(n, sizeof *sorted);
    if (!sorted)
        return pica_fail_nomem(s->err);
    for (size_t i = 0; i < n; i++) {
        const struct json_key *k = &s->keys[first + i];

        sorted[i].inside = pica_span_of(s->in.data + k->at, k->len);
        sorted[i].at = k->at - 1;
    }
    qsort(sorted, n, sizeof *sorted, key_order);
    for (size_t i = 1; i < n; i++)
        if (inside_compare(sorted[i - 1].inside, sorted[i].inside) == 0 && sorted[i].at < again)
            again = sorted[i].at;
    if (sorted != few)
        free(sorted);
    if (again == SIZE_MAX)
        return PICA_OK;
    return pica_fail(s->err, PICA_E_MALFORMED, again, "the same key twice in one object");
}

static enum pica_status scan_value(struct json_scan *s);

static enum pica_status scan_member(struct json_scan *s)
{
    size_t at;
    enum pica_status st;

    if (scan_peek(s) != '"')
        return wrong(s, WANT_KEY);
    st = scan_string(s, &at);
    if (st != PICA_OK)
        return st;
    if (!pica_grow(&s->keys, &s->key_cap, s->key_count + 1, sizeof *s->keys))
        return pica_fail_nomem(s->err);
    s->keys[s->key_count++] = (struct json_key){ at, s->pos - 1 - at };
    skip_space(s);
    if (scan_peek(s) != ':')
        return wrong(s, WANT_COLON);
    s->pos++;
    return scan_value(s);
}

/* An object or an array: at its opening bracket, to behind its closing one. */
static enum pica_status scan_block(struct json_scan *s, char close)
{
    size_t first = s->key_count;
    enum pica_status st = PICA_OK;

    if (s->depth == JSON_DEPTH_MAX)
        return pica_fail(s->err, PICA_E_LIMIT, s->pos, "nesting deeper than %u", JSON_DEPTH_MAX);
    s->depth++;
    s->pos++;
    skip_space(s);
    if (scan_peek(s) == close) {
        s->pos++;
        s->depth--;
        return PICA_OK;
    }
    for (;;) {
        st = close == '}' ? scan_member(s) : scan_value(s);
        if (st != PICA_OK)
            return st;
        skip_space(s);
        if (scan_peek(s) == close)
            break;
        if (scan_peek(s) != ',')
            return wrong(s, close == '}' ? WANT_BRACE : WANT_BRACKET);
        s->pos++;
        skip_space(s);
    }
    s->pos++;
    s->depth--;
    st = check_keys(s, first);
    s->key_count = first;
    return st;
}

static enum pica_status scan_value(struct json_scan *s)
{
    size_t at;
    int c;

    skip_space(s);
    c = scan_peek(s);
    if (c == '{')
        return scan_block(s, '}');
    if (c == '[')
        return scan_block(s, ']');
    if (c == '"')
        return scan_string(s, &at);
    if (c == '-' || is_digit(c))
        return scan_number(s);
    if (c == 't')
        return scan_word(s, "true");
    if (c == 'f')
        return scan_word(s, "false");
    if (c == 'n')
        return scan_word(s, "null");
    return wrong(s, WANT_VALUE);
}

/* A byte order mark is no part of the text (RFC 8259, 8.1, lets readers skip it). */
static size_t text_start(struct pica_span text)
{
    return text.len >= 3 && memcmp(text.data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

enum pica_status pica_json_check(struct pica_span text, struct pica_error *err)
{
    struct json_scan s = { .in = text, .pos = text_start(text), .err = err };
    enum pica_status st = scan_value(&s);

    free(s.keys);
    if (st != PICA_OK)
        return st;
    skip_space(&s);
    if (s.pos != text.len)
        return pica_fail(err, PICA_E_MALFORMED, s.pos, "more text behind the value");
    return PICA_OK;
}

enum pica_status pica_json_parse(struct pica_span text, cJSON **ret, struct pica_error *err)
{
    enum pica_status st = pica_json_check(text, err);
    cJSON *root;
    size_t at;

    if (st != PICA_OK)
        return st;
    at = text_start(text);
    root = cJSON_ParseWithLength((const char *)text.data + at, text.len - at);
    if (!root) /* the text is sound */
        return pica_fail_nomem(err);
    *ret = root;
    return PICA_OK;
}

/* In a text that was checked: behind the string whose opening quote is at `pos`. */
static size_t behind_string(struct pica_span t, size_t pos)
{
    for (pos++; pos < t.len && t.data[pos] != '"'; pos++)
        if (t.data[pos] == '\\')
            pos++;
    return pos + 1;
}

/* The same of a value of any kind. */
static size_t behind_value(struct pica_span t, size_t pos)
{
    size_t depth = 0;

    do {
        int c = pos < t.len ? t.data[pos] : -1;

        if (c < 0)
            return t.len;
        if (c == '"') {
            pos = behind_string(t, pos);
            continue;
        }
        if (c == '{' || c == '[')
            depth++;
        else if (c == '}' || c == ']')
            depth--;
        pos++;
        if (depth == 0 && c != '}' && c != ']')
            while (pos < t.len && !is_space(t.data[pos]) && !strchr(",]}", t.data[pos]))
                pos++;
    } while (depth > 0);
    return pos;
}

static size_t next_char(struct pica_span t, size_t pos)
{
    while (pos < t.len && (is_space(t.data[pos]) || t.data[pos] == ',' || t.data[pos] == ':'))
        pos++;
    return pos;
}

/* The value of `key` (or the item number `index` when key.data is NULL) in the
 * block at `pos`; SIZE_MAX when there is none. */
static size_t find_inside(struct pica_span t, size_t pos, struct pica_span key, size_t index)
{
    int open = pos < t.len ? t.data[pos] : -1;

    if (open != (key.data ? '{' : '['))
        return SIZE_MAX;
    pos = next_char(t, pos + 1);
    while (pos < t.len && t.data[pos] != '}' && t.data[pos] != ']') {
        if (key.data) {
            size_t end = behind_string(t, pos);
            bool same;

            if (end > t.len)
                break;
            same = inside_compare(pica_span_of(t.data + pos + 1, end - pos - 2), key) == 0;
            pos = next_char(t, end);
            if (same)
                return pos;
        } else if (index-- == 0) {
            return pos;
        }
        pos = next_char(t, behind_value(t, pos));
    }
    return SIZE_MAX;
}

/* Takes one step off the path: a key as it would stand in the text, or an index. */
static bool path_step(const char **path, struct pica_span *ret_key, size_t *ret_index)
{
    const char *p = *path;
    size_t n;

    *ret_key = (struct pica_span){ 0 };
    *ret_index = 0;
    if (*p == '[' && p[1] == '"') {
        *ret_key = pica_span_str(p + 2);
        n = behind_string(pica_span_str(p + 1), 0);
        if (n < 2 || n > strlen(p + 1))
            return false;
        ret_key->len = n - 2;
        p += 1 + n;
        if (*p != ']')
            return false;
        *path = p + 1;
        return true;
    }
    if (*p == '[') {
        for (p++; is_digit(*p) && *ret_index < SIZE_MAX / 16; p++)
            *ret_index = *ret_index * 10 + (size_t)(*p - '0');
        if (*p != ']')
            return false;
        *path = p + 1;
        return true;
    }
    if (*p == '.')
        p++;
    n = strcspn(p, ".[");
    if (n == 0)
        return false;
    *ret_key = pica_span_of(p, n);
    *path = p + n;
    return true;
}

struct pica_span pica_json_at(struct pica_span text, const char *path)
{
    size_t pos = next_char(text, text_start(text)), index;
    struct pica_span key;

    while (*path) {
        pos = path_step(&path, &key, &index) ? find_inside(text, pos, key, index) : SIZE_MAX;
        if (pos == SIZE_MAX)
            return (struct pica_span){ 0 };
    }
    return pica_span_of(text.data + pos, behind_value(text, pos) - pos);
}

unsigned pica_json_line(struct pica_span text, const char *path)
{
    size_t pos = next_char(text, text_start(text)), found, index;
    struct pica_span key;
    unsigned line, column;

    while (*path && path_step(&path, &key, &index)) {
        found = find_inside(text, pos, key, index);
        if (found == SIZE_MAX)
            break;
        pos = found;
    }
    pica_text_position(text, pos, &line, &column);
    return line;
}

void pica_text_position(struct pica_span text, size_t offset, unsigned *ret_line,
                        unsigned *ret_column)
{
    size_t start = 0;

    *ret_line = 1;
    for (size_t i = 0; i < offset && i < text.len; i++)
        if (text.data[i] == '\n') {
            ++*ret_line;
            start = i + 1;
        }
    *ret_column = (unsigned)((offset < text.len ? offset : text.len) - start) + 1;
}
