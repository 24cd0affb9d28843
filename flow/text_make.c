/* Texts made of texts: put together, cut, replaced, edited as by a builder. */
#include "flow/text_parts.h"

#include <stdlib.h>

/* --- putting together --------------------------------------------------------------- */

enum flow_text_outcome text_do_same(struct text_call *c)
{
    if (c->count == 0 || c->in[0].kind == FLOW_DATUM_UNKNOWN)
        return FLOW_TEXT_OPEN;
    if (c->in[0].kind == FLOW_DATUM_NULL)
        return text_throws(c, TEXT_NULL_POINTER);
    return text_same(c, &c->in[0]);
}

enum flow_text_outcome text_do_empty(struct text_call *c)
{
    static const uint16_t none[1];

    return text_part(c, none, 0, 0);
}

enum flow_text_outcome text_do_value_of(struct text_call *c)
{
    struct text_sink s = { 0 };

    if (c->count == 0)
        return FLOW_TEXT_OPEN;
    if (c->in[0].kind == FLOW_DATUM_TEXT)
        return text_same(c, &c->in[0]);
    text_put_datum(&s, &c->in[0]);
    return text_finish(c, &s);
}

/* append(CharSequence, from, to) and append(char[], from, count): the part, put into the sink. */
static enum flow_text_outcome put_part(struct text_call *c, struct text_sink *s)
{
    const struct flow_datum *x = &c->in[1];
    int64_t from, to;

    if (text_need_number(c, 2) != FLOW_TEXT_DONE || text_need_number(c, 3) != FLOW_TEXT_DONE ||
        (x->kind == FLOW_DATUM_TEXT && x->partial) ||
        (x->kind != FLOW_DATUM_TEXT && (x->kind != FLOW_DATUM_ARRAY || x->type != 'C'))) {
        text_put_unknown(s);
        return FLOW_TEXT_DONE;
    }
    from = c->in[2].number;
    to = x->kind == FLOW_DATUM_ARRAY ? from + c->in[3].number : c->in[3].number;
    if (from < 0 || to < from || to > (int64_t)x->count)
        return text_throws(c, x->kind == FLOW_DATUM_ARRAY
                                  ? TEXT_ARRAY_BOUNDS
                                  : "Ljava/lang/IndexOutOfBoundsException;");
    text_put_units(s, x->at.units + from, (size_t)(to - from));
    return FLOW_TEXT_DONE;
}

enum flow_text_outcome text_do_concat(struct text_call *c)
{
    return c->count > 1 && c->in[1].kind == FLOW_DATUM_NULL ? text_throws(c, TEXT_NULL_POINTER)
                                                            : text_do_append(c);
}

enum flow_text_outcome text_do_append(struct text_call *c)
{
    struct text_sink s = { 0 };

    if (c->count < 2)
        return FLOW_TEXT_OPEN;
    text_put_datum(&s, &c->in[0]);
    if (c->count == 4) {
        enum flow_text_outcome got = put_part(c, &s);

        if (got != FLOW_TEXT_DONE) {
            free(s.units);
            return got;
        }
    } else if (c->in[1].kind == FLOW_DATUM_ARRAY && c->in[1].type == 'C') {
        text_put_units(&s, c->in[1].at.units, c->in[1].count);
    } else {
        text_put_datum(&s, &c->in[1]);
    }
    return text_finish(c, &s);
}

/* join() and TextUtils.concat(): the array is the last input. */
enum flow_text_outcome text_do_join(struct text_call *c)
{
    size_t last = c->op == FLOW_TEXT_JOIN ? 1 : 0;
    enum flow_text_outcome got = text_need_array(c, last, 'L');
    const struct flow_datum *array = &c->in[last];
    struct text_sink s = { 0 };

    if (got != FLOW_TEXT_DONE)
        return got;
    for (size_t i = 0; i < array->count; i++) {
        struct flow_datum item = flow_datum_element(array, i);

        if (i && c->op == FLOW_TEXT_JOIN)
            text_put_datum(&s, &c->in[0]);
        text_put_datum(&s, &item);
    }
    return text_finish(c, &s);
}

enum flow_text_outcome text_do_repeat(struct text_call *c)
{
    enum flow_text_outcome got = text_need(c, 0);
    struct text_sink s = { 0 };
    int64_t times;

    if (got != FLOW_TEXT_DONE || (got = text_need_number(c, 1)) != FLOW_TEXT_DONE)
        return got;
    times = c->in[1].number;
    if (times < 0)
        return text_throws(c, TEXT_ARGUMENT);
    if (c->in[0].count)
        for (int64_t i = 0; i < times && !s.too_long && !s.nomem; i++)
            text_put_units(&s, c->in[0].at.units, c->in[0].count);
    return text_finish(c, &s);
}

/* --- parts ------------------------------------------------------------------------------ */

/* How much of a text, from its beginning, is known: all of a whole one. */
size_t text_known_units(const struct flow_datum *text)
{
    size_t n = 0;

    if (!text->partial)
        return text->count;
    while (n < text->count && text->at.units[n] != '*')
        n++;
    return n;
}

enum flow_text_outcome text_do_substring(struct text_call *c)
{
    enum flow_text_outcome got = text_need_kind(c, 0, FLOW_DATUM_TEXT);
    const struct flow_datum *text = c->in;
    int64_t from, to;

    if (got != FLOW_TEXT_DONE || (got = text_need_number(c, 1)) != FLOW_TEXT_DONE)
        return got;
    from = c->in[1].number;
    if (c->count > 2 && (got = text_need_number(c, 2)) != FLOW_TEXT_DONE)
        return got;
    if (text->partial) { /* what lies before the first '*' is known */
        int64_t known = (int64_t)text_known_units(text);

        if (from < 0 || from > known ||
            (c->count > 2 && (c->in[2].number > known || c->in[2].number < from)))
            return FLOW_TEXT_OPEN;
        to = c->count > 2 ? c->in[2].number : (int64_t)text->count;
        (void)text_part(c, text->at.units, (size_t)from, (size_t)to);
        c->ret->partial = c->count <= 2;
        return c->ret->partial && from == known ? FLOW_TEXT_OPEN : FLOW_TEXT_DONE;
    }
    to = c->count > 2 ? c->in[2].number : (int64_t)text->count;
    if (from < 0 || to < from || to > (int64_t)text->count)
        return text_throws(c, TEXT_BOUNDS);
    return text_part(c, text->at.units, (size_t)from, (size_t)to);
}

enum flow_text_outcome text_do_trim(struct text_call *c)
{
    enum flow_text_outcome got = text_need_kind(c, 0, FLOW_DATUM_TEXT);
    size_t from = 0, to;
    bool partial;

    if (got != FLOW_TEXT_DONE)
        return got;
    partial = c->in[0].partial;
    to = c->in[0].count;
    while (from < to && c->in[0].at.units[from] <= ' ')
        from++;
    while (to > from && c->in[0].at.units[to - 1] <= ' ')
        to--;
    /* An unknown part at an end may be spaces that take known ones with them. */
    if (partial && from < to &&
        (c->in[0].at.units[from] == '*' || c->in[0].at.units[to - 1] == '*') &&
        (to - from < 2 || (c->in[0].at.units[from] == '*' && c->in[0].at.units[from + 1] <= ' ') ||
         (c->in[0].at.units[to - 1] == '*' && c->in[0].at.units[to - 2] <= ' ')))
        return FLOW_TEXT_OPEN;
    (void)text_part(c, c->in[0].at.units, from, to);
    c->ret->partial = partial;
    return FLOW_TEXT_DONE;
}

enum flow_text_outcome text_do_case(struct text_call *c)
{
    enum flow_text_outcome got = text_need_kind(c, 0, FLOW_DATUM_TEXT);
    uint16_t first = c->op == FLOW_TEXT_LOWER ? 'A' : 'a';
    struct text_sink s = { 0 };

    if (got != FLOW_TEXT_DONE)
        return got;
    for (size_t i = 0; i < c->in[0].count; i++) {
        uint16_t u = c->in[0].at.units[i];

        if (u >= 0x80) {
            free(s.units);
            return FLOW_TEXT_OPEN;
        }
        text_put(&s, u >= first && u < first + 26 ? u ^ 0x20 : u);
    }
    s.partial = c->in[0].partial;
    return text_finish(c, &s);
}

/* --- replacing ---------------------------------------------------------------------------- */

bool text_units_at(const struct flow_datum *text, size_t at, const struct flow_datum *part)
{
    return part->count <= text->count && at <= text->count - part->count &&
           (part->count == 0 ||
            memcmp(text->at.units + at, part->at.units, part->count * sizeof(uint16_t)) == 0);
}

/* A character or a text as a text; `unit` keeps the former. */
enum flow_text_outcome text_need_piece(struct text_call *c, size_t n, uint16_t *unit,
                                       struct flow_datum *ret)
{
    enum flow_text_outcome got;

    if (n < c->count && c->in[n].kind == FLOW_DATUM_NUMBER) {
        *unit = (uint16_t)c->in[n].number;
        *ret = (struct flow_datum){ .kind = FLOW_DATUM_TEXT, .count = 1, .at.units = unit };
        return FLOW_TEXT_DONE;
    }
    got = text_need(c, n);
    if (got == FLOW_TEXT_DONE)
        *ret = c->in[n];
    return got;
}

/* Every `old` in the first input, or the first of them, by `new`. */
static enum flow_text_outcome replace(struct text_call *c, const struct flow_datum *old,
                                      const struct flow_datum *new, bool all)
{
    const struct flow_datum *text = c->in;
    struct text_sink s = { 0 };
    size_t at = 0;

    while (at < text->count) {
        if (old->count == 0) {
            text_put_units(&s, new->at.units, new->count);
            text_put(&s, text->at.units[at++]);
        } else if (text_units_at(text, at, old)) {
            text_put_units(&s, new->at.units, new->count);
            at += old->count;
            if (!all)
                break;
        } else {
            text_put(&s, text->at.units[at++]);
        }
    }
    if (at < text->count)
        text_put_units(&s, text->at.units + at, text->count - at);
    if (old->count == 0)
        text_put_units(&s, new->at.units, new->count);
    return text_finish(c, &s);
}

enum flow_text_outcome text_do_replace(struct text_call *c)
{
    enum flow_text_outcome got = text_need(c, 0);
    struct flow_datum old, new;
    uint16_t units[2];

    if (got != FLOW_TEXT_DONE || (got = text_need_piece(c, 1, &units[0], &old)) != FLOW_TEXT_DONE ||
        (got = text_need_piece(c, 2, &units[1], &new)) != FLOW_TEXT_DONE)
        return got;
    return replace(c, &old, &new, true);
}

/* The plain text that a regular expression stands for, in a sink; false when it is more. */
bool text_plain_expression(const struct flow_datum *regex, struct text_sink *s)
{
    for (size_t i = 0; i < regex->count; i++) {
        uint16_t u = regex->at.units[i];

        if (u == '\\') {
            if (++i == regex->count)
                return false;
            u = regex->at.units[i];
            if (u >= 0x80 || (u >= '0' && u <= '9') || ((u | 0x20) >= 'a' && (u | 0x20) <= 'z'))
                return false;
        } else if (u < 0x80 && strchr(".$|()[]{}^?*+", (int)u)) {
            return false; /* strchr finds U+0000, too: no matter */
        }
        text_put(s, u);
    }
    return s->count > 0;
}

struct flow_datum text_sink_view(const struct text_sink *s)
{
    return (struct flow_datum){ .kind = FLOW_DATUM_TEXT, .count = s->count, .at.units = s->units };
}

enum flow_text_outcome text_do_replace_all(struct text_call *c)
{
    enum flow_text_outcome got = text_need(c, 0);
    struct text_sink old = { 0 };

    if (got != FLOW_TEXT_DONE || (got = text_need(c, 1)) != FLOW_TEXT_DONE ||
        (got = text_need(c, 2)) != FLOW_TEXT_DONE)
        return got;
    for (size_t i = 0; i < c->in[2].count; i++)
        if (c->in[2].at.units[i] == '$' || c->in[2].at.units[i] == '\\')
            return FLOW_TEXT_OPEN; /* a reference to a group */
    got = FLOW_TEXT_OPEN;
    if (text_plain_expression(&c->in[1], &old) && !old.nomem && !old.too_long) {
        struct flow_datum view = text_sink_view(&old);

        got = replace(c, &view, &c->in[2], c->op == FLOW_TEXT_REPLACE_ALL);
    } else if (old.nomem) {
        got = FLOW_TEXT_NOMEM;
    }
    free(old.units);
    return got;
}

/* --- builders --------------------------------------------------------------------------- */

/* The text without [from, to), and with input `n` there (0: with nothing). */
static enum flow_text_outcome splice(struct text_call *c, int64_t from, int64_t to, size_t n)
{
    const struct flow_datum *text = c->in;
    struct text_sink s = { 0 };

    if (to > (int64_t)text->count)
        to = (int64_t)text->count;
    if (from < 0 || from > (int64_t)text->count || to < from)
        return text_throws(c, TEXT_BOUNDS);
    if (text->partial && to > (int64_t)text_known_units(text))
        return FLOW_TEXT_OPEN;
    s.partial = text->partial;
    text_put_units(&s, text->at.units, (size_t)from);
    if (n && c->in[n].kind == FLOW_DATUM_ARRAY && c->in[n].type == 'C')
        text_put_units(&s, c->in[n].at.units, c->in[n].count);
    else if (n)
        text_put_datum(&s, &c->in[n]);
    text_put_units(&s, text->at.units + to, text->count - (size_t)to);
    return text_finish(c, &s);
}

enum flow_text_outcome text_do_insert(struct text_call *c)
{
    enum flow_text_outcome got = text_need_kind(c, 0, FLOW_DATUM_TEXT);

    if (got != FLOW_TEXT_DONE || (got = text_need_number(c, 1)) != FLOW_TEXT_DONE)
        return got;
    if (c->count < 3)
        return FLOW_TEXT_OPEN;
    if (c->in[0].partial && c->in[1].number > (int64_t)text_known_units(&c->in[0]))
        return FLOW_TEXT_OPEN;
    return splice(c, c->in[1].number, c->in[1].number, 2);
}

enum flow_text_outcome text_do_delete(struct text_call *c)
{
    enum flow_text_outcome got = text_need(c, 0);
    int64_t from, to;

    if (got != FLOW_TEXT_DONE || (got = text_need_number(c, 1)) != FLOW_TEXT_DONE)
        return got;
    from = c->in[1].number;
    if (c->op == FLOW_TEXT_DELETE_CHAR) {
        if (from < 0 || from >= (int64_t)c->in[0].count)
            return text_throws(c, TEXT_BOUNDS);
        return splice(c, from, from + 1, 0);
    }
    if ((got = text_need_number(c, 2)) != FLOW_TEXT_DONE)
        return got;
    to = c->in[2].number;
    if (c->op == FLOW_TEXT_DELETE)
        return splice(c, from, to, 0);
    if (c->count < 4)
        return FLOW_TEXT_OPEN;
    if (c->in[3].kind == FLOW_DATUM_NULL)
        return text_throws(c, TEXT_NULL_POINTER);
    return splice(c, from, to, 3);
}

enum flow_text_outcome text_do_set_char(struct text_call *c)
{
    enum flow_text_outcome got = text_need(c, 0);
    struct text_sink s = { 0 };

    if (got != FLOW_TEXT_DONE || (got = text_need_number(c, 1)) != FLOW_TEXT_DONE ||
        (got = text_need_number(c, 2)) != FLOW_TEXT_DONE)
        return got;
    if (c->in[1].number < 0 || c->in[1].number >= (int64_t)c->in[0].count)
        return text_throws(c, TEXT_BOUNDS);
    text_put_units(&s, c->in[0].at.units, c->in[0].count);
    if (!s.nomem && !s.too_long)
        s.units[c->in[1].number] = (uint16_t)c->in[2].number;
    return text_finish(c, &s);
}

enum flow_text_outcome text_do_set_length(struct text_call *c)
{
    enum flow_text_outcome got = text_need(c, 0);
    struct text_sink s = { 0 };
    int64_t length;

    if (got != FLOW_TEXT_DONE || (got = text_need_number(c, 1)) != FLOW_TEXT_DONE)
        return got;
    length = c->in[1].number;
    if (length < 0)
        return text_throws(c, TEXT_BOUNDS);
    if (length <= (int64_t)c->in[0].count)
        return text_part(c, c->in[0].at.units, 0, (size_t)length);
    text_put_units(&s, c->in[0].at.units, c->in[0].count);
    while ((int64_t)s.count < length && !s.nomem && !s.too_long)
        text_put(&s, 0);
    return text_finish(c, &s);
}

enum flow_text_outcome text_do_reverse(struct text_call *c)
{
    enum flow_text_outcome got = text_need_kind(c, 0, FLOW_DATUM_TEXT);
    struct text_sink s = { 0 };

    if (got != FLOW_TEXT_DONE)
        return got;
    s.partial = c->in[0].partial;
    for (size_t i = c->in[0].count; i-- > 0;) {
        uint16_t u = c->in[0].at.units[i];

        if (text_is_low(u) && i && text_is_high(c->in[0].at.units[i - 1])) {
            text_put(&s, c->in[0].at.units[--i]);
            text_put(&s, u);
        } else {
            text_put(&s, u);
        }
    }
    return text_finish(c, &s);
}
