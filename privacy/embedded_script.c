/* Texts of scripts and pages. */
#include "privacy/embedded_text.h"

#define NESTING_MAX 64u /* of templates within templates */
#define REGEX_MAX 300u  /* bytes; a longer one is rather a division */
#define ESCAPE_MAX 12u  /* of \u{...} */

/* --- escapes of a literal ------------------------------------------------------------ */

static unsigned hex_digit(uint8_t c)
{
    if (c >= '0' && c <= '9')
        return c - (unsigned)'0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - (unsigned)'a' + 10 : 16;
}

/* `count` digits at s[at ..): the number, or UINT32_MAX. */
static uint32_t hex_number(struct pica_span s, size_t at, size_t count)
{
    uint32_t code = 0;

    if (count == 0 || count > 6 || count > s.len || at > s.len - count)
        return UINT32_MAX;
    for (size_t i = 0; i < count; i++) {
        unsigned digit = hex_digit(s.data[at + i]);

        if (digit > 15)
            return UINT32_MAX;
        code = code << 4 | digit;
    }
    return code;
}

/* A \u escape at s[at], behind the "\u": its character, or UINT32_MAX; *ret_len what it takes. */
static uint32_t unicode_escape(struct pica_span s, size_t at, size_t *ret_len)
{
    size_t n = 0;

    *ret_len = 4;
    if (at < s.len && s.data[at] == '{') {
        while (n < ESCAPE_MAX && at + 1 + n < s.len && s.data[at + 1 + n] != '}')
            n++;
        *ret_len = n + 2;
        return at + 1 + n < s.len ? hex_number(s, at + 1, n) : UINT32_MAX;
    }
    return hex_number(s, at, 4);
}

/* Adds what the escape at s[at] (behind the backslash) means; returns what it takes. */
static size_t add_escape(struct pica_text *out, struct pica_span s, size_t at)
{
    uint32_t code, low;
    size_t n, more;

    switch (s.data[at]) {
    case 'n':
    case 'r':
    case 't':
        pica_text_add_char(out, s.data[at] == 't' ? '\t' : '\n');
        return 1;
    case 'x':
        code = hex_number(s, at + 1, 2);
        if (code == UINT32_MAX)
            return 1;
        embedded_add_utf8(out, code);
        return 3;
    case 'u':
        code = unicode_escape(s, at + 1, &n);
        if (code == UINT32_MAX)
            return 1;
        n++;
        if (code >= 0xd800 && code < 0xdc00 && at + n + 1 < s.len && s.data[at + n] == '\\' &&
            s.data[at + n + 1] == 'u') {
            low = unicode_escape(s, at + n + 2, &more);
            if (low >= 0xdc00 && low < 0xe000) {
                code = 0x10000 + ((code - 0xd800) << 10 | (low - 0xdc00));
                n += 2 + more;
            }
        }
        embedded_add_utf8(out, code);
        return n;
    case '\n':
        return 1;
    default:
        pica_text_add_span(out, pica_span_of(s.data + at, 1));
        return 1;
    }
}

static void give_literal(struct embedded_reader *r, uint64_t offset, struct pica_span s)
{
    size_t at = 0;

    if (s.len == 0)
        return;
    if (!memchr(s.data, '\\', s.len)) {
        embedded_give(r, offset, s, false);
        return;
    }
    r->scratch.len = 0;
    while (at < s.len) {
        const uint8_t *next = memchr(s.data + at, '\\', s.len - at);
        size_t n = next ? (size_t)(next - s.data) - at : s.len - at;

        pica_text_add_span(&r->scratch, pica_span_of(s.data + at, n));
        at += n + 1;
        if (at < s.len)
            at += add_escape(&r->scratch, s, at);
    }
    r->no_memory |= r->scratch.failed;
    if (!r->scratch.failed && r->scratch.len > 0)
        embedded_give(r, offset, pica_span_of(r->scratch.data, r->scratch.len), false);
}

/* --- scripts ------------------------------------------------------------------------- */

struct script {
    struct embedded_reader *r;
    struct pica_span in;
    uint64_t base;
    size_t at;
    bool operand;                 /* what stands before is one: a slash divides */
    unsigned braces[NESTING_MAX]; /* open ones in each ${ } */
    size_t nesting;
    size_t unended[2]; /* before there no literal of the one or the other quote ends */
};

static bool is_word(uint8_t c)
{
    return c >= 0x80 || c == '_' || c == '$' || (c >= '0' && c <= '9') ||
           ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* A word of the language behind which an expression begins, so that a slash begins a pattern. */
static bool is_keyword(struct pica_span word)
{
    static const char *const keywords[] = { "return", "typeof", "case",  "in",        "of",
                                            "delete", "void",   "new",   "throw",     "else",
                                            "do",     "await",  "yield", "instanceof" };

    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
        if (pica_span_is(word, keywords[i]))
            return true;
    return false;
}

/* Behind the end of a literal that began with `quote` before `at`; 0: it does not end in its line.
 */
static size_t literal_end(struct pica_span in, size_t at, uint8_t quote)
{
    for (; at < in.len; at++) {
        if (in.data[at] == quote)
            return at + 1;
        if (in.data[at] == '\n')
            return 0;
        if (in.data[at] == '\\')
            at++;
    }
    return 0;
}

static void take_literal(struct script *s)
{
    uint8_t quote = s->in.data[s->at];
    size_t *unended = &s->unended[quote == '"'];
    size_t begin = s->at + 1, end = begin < *unended ? 0 : literal_end(s->in, begin, quote);

    s->operand = true;
    s->at++;
    if (!end && begin >= *unended) {
        const uint8_t *line = memchr(s->in.data + s->at, '\n', s->in.len - s->at);

        *unended = line ? (size_t)(line - s->in.data) : s->in.len;
    }
    if (!end)
        return;
    give_literal(s->r, s->base + begin, pica_span_of(s->in.data + begin, end - 1 - begin));
    s->at = end;
}

/* From behind a backtick, or the brace that ends what was put in, to the next of the two. */
static void take_template(struct script *s)
{
    size_t begin = s->at, i = begin;
    bool more = false;

    for (; i < s->in.len && s->in.data[i] != '`' && !more; i++) {
        if (s->in.data[i] == '\\')
            i++;
        else if (s->in.data[i] == '$' && i + 1 < s->in.len && s->in.data[i + 1] == '{')
            more = true;
    }
    if (more)
        i--; /* at the $ */
    if (i > s->in.len)
        i = s->in.len;
    give_literal(s->r, s->base + begin, pica_span_of(s->in.data + begin, i - begin));
    s->at = i + (more ? 2 : 1);
    s->operand = !more;
    if (more && s->nesting < NESTING_MAX)
        s->braces[s->nesting++] = 0;
}

/* Behind the pattern that begins at the slash; 0: it is none. */
static size_t pattern_end(struct pica_span in, size_t at)
{
    size_t end = in.len - at > REGEX_MAX ? at + REGEX_MAX : in.len;
    bool class = false;

    for (size_t i = at + 1; i < end; i++) {
        uint8_t c = in.data[i];

        if (c == '\n')
            return 0;
        if (c == '\\')
            i++;
        else if (c == '[')
            class = true;
        else if (c == ']')
            class = false;
        else if (c == '/' && !class)
            return i + 1;
    }
    return 0;
}

static void take_slash(struct script *s)
{
    uint8_t next = s->at + 1 < s->in.len ? s->in.data[s->at + 1] : 0;
    size_t end = 0;

    if (next == '/') {
        const uint8_t *line = memchr(s->in.data + s->at, '\n', s->in.len - s->at);

        s->at = line ? (size_t)(line - s->in.data) : s->in.len;
        return;
    }
    if (next == '*') {
        size_t i = s->at + 2;

        while (i + 1 < s->in.len && !(s->in.data[i] == '*' && s->in.data[i + 1] == '/'))
            i++;
        s->at = i + 1 < s->in.len ? i + 2 : s->in.len;
        return;
    }
    if (!s->operand)
        end = pattern_end(s->in, s->at);
    s->operand = end != 0;
    s->at = end ? end : s->at + 1;
}

static void take_word(struct script *s)
{
    size_t begin = s->at;

    while (s->at < s->in.len && is_word(s->in.data[s->at]))
        s->at++;
    s->operand = !is_keyword(pica_span_of(s->in.data + begin, s->at - begin));
}

static void take_other(struct script *s, uint8_t c)
{
    s->at++;
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
        return;
    s->operand = c == ')' || c == ']';
    if (s->nesting == 0)
        return;
    if (c == '{') {
        s->braces[s->nesting - 1]++;
    } else if (c == '}' && s->braces[s->nesting - 1] > 0) {
        s->braces[s->nesting - 1]--;
    } else if (c == '}') {
        s->nesting--;
        take_template(s);
    }
}

void embedded_script(struct embedded_reader *r, struct pica_span bytes, uint64_t base)
{
    struct script s = { .r = r, .in = bytes, .base = base };

    while (s.at < bytes.len && !r->no_memory) {
        uint8_t c = bytes.data[s.at];

        if (c == '"' || c == '\'') {
            take_literal(&s);
        } else if (c == '`') {
            s.at++;
            take_template(&s);
        } else if (c == '/') {
            take_slash(&s);
        } else if (is_word(c)) {
            take_word(&s);
        } else {
            take_other(&s, c);
        }
    }
}

/* --- pages ----------------------------------------------------------------------------- */

static uint8_t lower(uint8_t c)
{
    return c >= 'A' && c <= 'Z' ? (uint8_t)(c + ('a' - 'A')) : c;
}

/* Whether `word` (lower case) stands at `at`, in letters of any case. */
static bool stands_at(struct pica_span in, size_t at, const char *word)
{
    size_t n = strlen(word);

    if (at > in.len || n > in.len - at)
        return false;
    for (size_t i = 0; i < n; i++)
        if (lower(in.data[at + i]) != (uint8_t)word[i])
            return false;
    return true;
}

/* Where `word` next stands, from `at` on; the end if nowhere. */
static size_t find(struct pica_span in, size_t at, const char *word)
{
    while (at < in.len) {
        const uint8_t *next = memchr(in.data + at, word[0], in.len - at);

        if (!next)
            return in.len;
        at = (size_t)(next - in.data);
        if (stands_at(in, at, word))
            return at;
        at++;
    }
    return in.len;
}

/* Elements within a line of text, which do not end it. */
static bool is_inline(struct pica_span in, size_t at)
{
    static const char *const names[] = { "b", "i", "u", "em", "strong", "font", "br", "small" };

    at += at < in.len && in.data[at] == '/';
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t end = at + strlen(names[i]);

        if (stands_at(in, at, names[i]) && (end >= in.len || !is_word(in.data[end])))
            return true;
    }
    return false;
}

/* A link is part of a text that has begun before it, and begins one of its own else. */
static bool is_link(struct pica_span in, size_t at)
{
    return stands_at(in, at, "a") && at + 1 < in.len && !is_word(in.data[at + 1]);
}

static bool is_blank(struct pica_span s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.data[i] != ' ' && s.data[i] != '\n' && s.data[i] != '\r' && s.data[i] != '\t')
            return false;
    return true;
}

/* Gives out the values of attributes of the tag at `at`; returns where it ends, behind the '>'. */
static size_t take_tag(struct embedded_reader *r, struct pica_span in, size_t at)
{
    while (at < in.len && in.data[at] != '>') {
        uint8_t c = in.data[at++];
        const uint8_t *end;
        size_t n;

        if (c != '"' && c != '\'')
            continue;
        end = memchr(in.data + at, c, in.len - at);
        if (!end)
            continue;
        n = (size_t)(end - in.data) - at;
        embedded_give(r, at, pica_span_of(in.data + at, n), false);
        at += n + 1;
    }
    return at < in.len ? at + 1 : at;
}

/* A tag, a comment, or what a script or style sheet holds; returns where it ends. */
static size_t take_markup(struct embedded_reader *r, struct pica_span in, size_t at)
{
    bool script = stands_at(in, at, "<script"), style = stands_at(in, at, "<style");
    size_t end;

    if (stands_at(in, at, "<!--")) {
        end = find(in, at + 4, "-->");
        return end < in.len ? end + 3 : end;
    }
    at = take_tag(r, in, at + 1);
    if (!script && !style)
        return at;
    end = find(in, at, script ? "</script" : "</style");
    if (script && end > at)
        embedded_script(r, pica_span_of(in.data + at, end - at), at);
    return end;
}

static bool is_tag(struct pica_span in, size_t at)
{
    uint8_t next = at + 1 < in.len ? lower(in.data[at + 1]) : 0;

    return in.data[at] == '<' &&
           ((next >= 'a' && next <= 'z') || next == '/' || next == '!' || next == '?');
}

void embedded_markup(struct embedded_reader *r, struct pica_span bytes)
{
    size_t begin = 0, at = 0;
    bool linked = false; /* within a link that is part of a text */

    while (at < bytes.len && !r->no_memory) {
        struct pica_span before = pica_span_of(bytes.data + begin, at - begin);
        size_t name = at + 1;

        if (!is_tag(bytes, at)) {
            at++;
            continue;
        }
        if (is_inline(bytes, name)) {
            at = take_tag(r, bytes, name);
            continue;
        }
        if (is_link(bytes, name) && !is_blank(before)) {
            linked = true;
            at = take_tag(r, bytes, name);
            continue;
        }
        if (linked && bytes.data[name] == '/' && is_link(bytes, name + 1)) {
            linked = false;
            at = take_tag(r, bytes, name);
            continue;
        }
        embedded_give(r, begin, before, true);
        linked = false;
        begin = at = take_markup(r, bytes, at);
    }
    if (begin < bytes.len)
        embedded_give(r, begin, pica_span_of(bytes.data + begin, bytes.len - begin), true);
}
