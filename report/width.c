#include "report/width.h"

#include <stdlib.h>

static const struct width_range {
    uint32_t first, last;
    unsigned columns;
} width_ranges[] = {
#define X(first, last, columns) { first, last, columns },
#include "report/width.def"
#undef X
};

static int range_compare(const void *key, const void *item)
{
    uint32_t code = *(const uint32_t *)key;
    const struct width_range *r = item;

    return code < r->first ? -1 : code > r->last;
}

unsigned report_width_char(uint32_t code)
{
    const struct width_range *hit;

    if (code < 0xa0)
        return 1;
    hit = bsearch(&code, width_ranges, sizeof width_ranges / sizeof *width_ranges,
                  sizeof *width_ranges, range_compare);
    return hit ? hit->columns : 1;
}

/* Punctuation that must not begin a line (GB/T 15834-2011, 5.1), and that must not end one. */
static bool is_one_of(struct pica_span s, size_t at, const char *marks)
{
    uint32_t code = 0, mark = 0;
    size_t left = strlen(marks);

    if (at >= s.len || pica_utf8_char(s.data + at, s.len - at, &code) == 0)
        return false;
    while (left > 0) {
        size_t n = pica_utf8_char((const uint8_t *)marks, left, &mark);

        if (mark == code)
            return true;
        marks += n;
        left -= n;
    }
    return false;
}

static bool may_part(struct pica_span s, size_t at, size_t next)
{
    return !is_one_of(s, at, "（《〈“‘「『【〔") &&
           !is_one_of(s, next, "，。；：！？、）》〉”’」』】〕…");
}

/* The character at `at`: its bytes (at least 1) and columns. */
static size_t width_next(struct pica_span s, size_t at, unsigned *ret_columns)
{
    uint32_t code = 0;
    size_t n = pica_utf8_char(s.data + at, s.len - at, &code);

    *ret_columns = n ? report_width_char(code) : 1;
    return n ? n : 1;
}

size_t report_width(struct pica_span s)
{
    size_t sum = 0;
    unsigned columns;

    for (size_t at = 0; at < s.len; sum += columns)
        at += width_next(s, at, &columns);
    return sum;
}

/* The bytes of `s` that fit into `columns`; *ret_used are the columns they take. */
static size_t width_fit(struct pica_span s, size_t columns, size_t *ret_used)
{
    size_t at = 0, used = 0;

    while (at < s.len) {
        unsigned w;
        size_t n = width_next(s, at, &w);

        if (w > columns - used)
            break;
        used += w;
        at += n;
    }
    *ret_used = used;
    return at;
}

static size_t add_cut(struct pica_text *t, struct pica_span s, size_t columns)
{
    size_t used, n = width_fit(s, columns, &used);

    if (n < s.len && columns > 0) {
        n = width_fit(s, columns - 1, &used);
        pica_text_add_span(t, pica_span_of(s.data, n));
        pica_text_add(t, "\xe2\x80\xa6");
        return used + 1;
    }
    pica_text_add_span(t, pica_span_of(s.data, n));
    return used;
}

void report_add_cut(struct pica_text *t, struct pica_span s, size_t columns)
{
    add_cut(t, s, columns);
}

void report_add_padded(struct pica_text *t, struct pica_span s, size_t columns)
{
    for (size_t used = add_cut(t, s, columns); used < columns; used++)
        pica_text_add_char(t, ' ');
}

size_t report_wrap(struct pica_span s, size_t columns, size_t *ret_next)
{
    size_t used, fit = width_fit(s, columns, &used), cut = 0;

    if (fit == s.len) {
        *ret_next = s.len;
        return s.len;
    }
    /* The last place in s[0..fit] at which the line may end. */
    for (size_t at = 0; at < fit;) {
        unsigned w, ahead = 1;
        size_t n = width_next(s, at, &w), next = at + n;

        if (next < s.len)
            width_next(s, next, &ahead);
        if (s.data[at] == ' ')
            cut = at;
        else if (next <= fit && (w == 2 || ahead == 2) && may_part(s, at, next))
            cut = next;
        at = next;
    }
    if (s.data[fit] == ' ')
        cut = fit;
    if (cut == 0)
        cut = fit;
    if (cut == 0) { /* not even one character fits: never stand still */
        unsigned w;

        cut = width_next(s, 0, &w);
    }
    *ret_next = cut;
    while (*ret_next < s.len && s.data[*ret_next] == ' ')
        ++*ret_next;
    return cut;
}

void report_add_wrapped(struct pica_text *t, struct pica_span s, size_t first_column, size_t indent,
                        size_t columns)
{
    size_t room = columns > first_column + 8 ? columns - first_column : 8;

    while (s.len) {
        size_t next, n = report_wrap(s, room, &next);

        pica_text_add_span(t, pica_span_of(s.data, n));
        pica_text_add_char(t, '\n');
        s = pica_span_of(s.data + next, s.len - next);
        room = columns > indent + 8 ? columns - indent : 8;
        for (size_t i = 0; s.len && i < indent; i++)
            pica_text_add_char(t, ' ');
    }
}
