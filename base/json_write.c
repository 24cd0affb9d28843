#include "base/json_write.h"

#include <inttypes.h>

static void new_line(struct pica_json *j)
{
    static const char blanks[] = "\n                                ";
    const size_t most = sizeof blanks - 2;
    size_t n = (size_t)j->depth * 2;

    if (j->compact)
        return;
    pica_text_add_span(j->out, pica_span_of((const uint8_t *)blanks, 1 + (n < most ? n : most)));
    for (; n > most; n -= 2)
        pica_text_add(j->out, "  ");
}

static void next_item(struct pica_json *j)
{
    if (j->pending) {
        j->pending = false;
        return;
    }
    if (!j->first)
        pica_text_add_char(j->out, ',');
    j->first = false;
    if (j->depth > 0)
        new_line(j);
}

static void open_block(struct pica_json *j, char c)
{
    next_item(j);
    pica_text_add_char(j->out, c);
    j->depth++;
    j->first = true;
}

static void close_block(struct pica_json *j, char c)
{
    bool empty = j->first;

    j->depth--;
    if (!empty)
        new_line(j);
    pica_text_add_char(j->out, c);
    j->first = false;
}

void pica_json_object(struct pica_json *j)
{
    open_block(j, '{');
}

void pica_json_object_end(struct pica_json *j)
{
    close_block(j, '}');
}

void pica_json_array(struct pica_json *j)
{
    open_block(j, '[');
}

void pica_json_array_end(struct pica_json *j)
{
    close_block(j, ']');
}

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Whether some byte of a word is zero. */
static bool has_zero(uint64_t word)
{
    return ((word - EACH(1)) & ~word & EACH(0x80)) != 0;
}

/* Whether all of eight bytes are printable ASCII but " and \. */
static bool is_plain(const uint8_t *bytes)
{
    uint64_t word;

    memcpy(&word, bytes, sizeof word);
    return !(word & EACH(0x80)) && ((word + EACH(0x60)) & EACH(0x80)) == EACH(0x80) &&
           !has_zero(word ^ EACH(0x7f)) && !has_zero(word ^ EACH('"')) &&
           !has_zero(word ^ EACH('\\'));
}

/* How many bytes at the front need no escape: printable ASCII but " and \, and UTF-8. */
static size_t plain_run(struct pica_span s)
{
    size_t n = 0;

    while (n < s.len) {
        uint8_t c;
        uint32_t code;
        size_t more = 1;

        if (s.len - n >= 8 && is_plain(s.data + n)) {
            n += 8;
            continue;
        }
        c = s.data[n];
        if (c < 0x20 || c == 0x7f || c == '"' || c == '\\')
            break;
        if (c >= 0x80)
            more = pica_utf8_char(s.data + n, s.len - n, &code);
        if (more == 0)
            break;
        n += more;
    }
    return n;
}

static void add_escaped(struct pica_text *t, uint32_t code)
{
    if (code == '"' || code == '\\')
        pica_text_addf(t, "\\%c", (int)code);
    else if (code == '\n')
        pica_text_add(t, "\\n");
    else if (code == '\t')
        pica_text_add(t, "\\t");
    else
        pica_text_addf(t, "\\u%04" PRIx32, code);
}

/* A text that needs no escape, with what follows its end: most are such. */
static bool add_plain(struct pica_text *t, struct pica_span s, const char *end, size_t end_len)
{
    char *at;

    if (plain_run(s) < s.len)
        return false;
    at = pica_text_extend(t, s.len + 1 + end_len);
    if (at) {
        *at = '"';
        if (s.len)
            memcpy(at + 1, s.data, s.len);
        memcpy(at + 1 + s.len, end, end_len);
    }
    return true;
}

static void add_quoted(struct pica_text *t, struct pica_span s)
{
    if (add_plain(t, s, "\"", 1))
        return;
    pica_text_add_char(t, '"');
    while (s.len) {
        uint32_t code = 0;
        size_t n = plain_run(s);

        if (n) {
            pica_text_add_span(t, pica_span_of(s.data, n));
        } else if ((n = pica_utf8_char(s.data, s.len, &code)) == 0) {
            pica_text_add(t, "\xef\xbf\xbd");
            n = 1;
        } else {
            add_escaped(t, code);
        }
        s = pica_span_of(s.data + n, s.len - n);
    }
    pica_text_add_char(t, '"');
}

void pica_json_key(struct pica_json *j, const char *key)
{
    struct pica_span name = pica_span_str(key);

    next_item(j);
    if (!add_plain(j->out, name, "\": ", j->compact ? 2 : 3)) {
        add_quoted(j->out, name);
        pica_text_add(j->out, j->compact ? ":" : ": ");
    }
    j->pending = true;
}

void pica_json_string(struct pica_json *j, struct pica_span s)
{
    next_item(j);
    add_quoted(j->out, s);
}

void pica_json_number(struct pica_json *j, int64_t n)
{
    uint64_t left = n < 0 ? -(uint64_t)n : (uint64_t)n;
    uint8_t digits[20];
    size_t at = sizeof digits;

    next_item(j);
    if (n < 0)
        pica_text_add_char(j->out, '-');
    do
        digits[--at] = (uint8_t)('0' + left % 10);
    while (left /= 10);
    pica_text_add_span(j->out, pica_span_of(digits + at, sizeof digits - at));
}

void pica_json_bool(struct pica_json *j, bool b)
{
    next_item(j);
    pica_text_add(j->out, b ? "true" : "false");
}

void pica_json_null(struct pica_json *j)
{
    next_item(j);
    pica_text_add(j->out, "null");
}

void pica_json_key_text(struct pica_json *j, const char *key, const char *s)
{
    if (!s)
        return;
    pica_json_key(j, key);
    pica_json_string(j, pica_span_str(s));
}

void pica_json_key_number(struct pica_json *j, const char *key, int64_t n)
{
    pica_json_key(j, key);
    pica_json_number(j, n);
}

void pica_json_key_bool(struct pica_json *j, const char *key, bool b)
{
    pica_json_key(j, key);
    pica_json_bool(j, b);
}
