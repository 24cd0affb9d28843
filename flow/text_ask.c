/* What is asked of texts, and what arrays are made of them. */
#include "flow/text_parts.h"

#include <stdlib.h>

/* --- asking -------------------------------------------------------------------------------- */

enum flow_text_outcome text_do_char_at(struct text_call *c)
{
    enum flow_text_outcome got = text_need_kind(c, 0, FLOW_DATUM_TEXT);
    const uint16_t *units = c->in[0].at.units;
    size_t known, at;

    if (got != FLOW_TEXT_DONE || (got = text_need_number(c, 1)) != FLOW_TEXT_DONE)
        return got;
    known = text_known_units(&c->in[0]);
    if (c->in[1].number < 0 || c->in[1].number >= (int64_t)known) {
        if (c->in[0].partial)
            return FLOW_TEXT_OPEN;
        if (c->op != FLOW_TEXT_CHAR_OR_NULL)
            return text_throws(c, TEXT_BOUNDS);
        *c->ret = flow_datum_null();
        return FLOW_TEXT_DONE;
    }
    at = (size_t)c->in[1].number;
    if (c->op != FLOW_TEXT_CODE_POINT_AT)
        return text_number(c, units[at], 'C');
    if (text_is_high(units[at]) && at + 1 < known && text_is_low(units[at + 1]))
        return text_number(
            c, 0x10000 + ((int64_t)(units[at] & 0x3ff) << 10) + (units[at + 1] & 0x3ff), 'I');
    return text_number(c, units[at], 'I');
}

enum flow_text_outcome text_do_length(struct text_call *c)
{
    if (c->count && c->in[0].kind == FLOW_DATUM_NULL)
        return c->op == FLOW_TEXT_IS_NO_TEXT ? text_number(c, 1, 'Z')
                                             : text_throws(c, TEXT_NULL_POINTER);
    if (c->count == 0 || (c->in[0].kind != FLOW_DATUM_TEXT && c->in[0].kind != FLOW_DATUM_ARRAY))
        return FLOW_TEXT_OPEN;
    if (c->in[0].kind == FLOW_DATUM_TEXT && c->in[0].partial) {
        for (size_t i = 0; c->op != FLOW_TEXT_LENGTH && i < c->in[0].count; i++)
            if (c->in[0].at.units[i] != '*')
                return text_number(c, 0, 'Z');
        return FLOW_TEXT_OPEN;
    }
    if (c->op == FLOW_TEXT_LENGTH)
        return text_number(c, (int64_t)c->in[0].count, 'I');
    return text_number(c, c->in[0].count == 0, 'Z');
}

static bool same_units(const struct flow_datum *a, const struct flow_datum *b)
{
    return a->count == b->count && text_units_at(a, 0, b);
}

enum flow_text_outcome text_do_equals(struct text_call *c)
{
    const struct flow_datum *a = c->in, *b = c->in + 1;

    if (c->count < 2 || a->kind == FLOW_DATUM_UNKNOWN || b->kind == FLOW_DATUM_UNKNOWN)
        return FLOW_TEXT_OPEN;
    if (a->kind != b->kind)
        return text_number(c, 0, 'Z');
    switch (a->kind) {
    case FLOW_DATUM_TEXT:
        if (a->partial || b->partial)
            return FLOW_TEXT_OPEN;
        return text_number(c, same_units(a, b), 'Z');
    case FLOW_DATUM_NUMBER:
        if (a->type == 'F' || a->type == 'D')
            return FLOW_TEXT_OPEN;
        return text_number(c, a->type == b->type && a->number == b->number, 'Z');
    case FLOW_DATUM_NULL:
        return text_number(c, 1, 'Z');
    case FLOW_DATUM_ARRAY: /* whether they are one array */
    case FLOW_DATUM_UNKNOWN:
        break;
    }
    return FLOW_TEXT_OPEN;
}

enum flow_text_outcome text_do_equals_as_asked(struct text_call *c)
{
    enum flow_text_outcome got = text_need_number(c, 2);

    if (got != FLOW_TEXT_DONE)
        return got;
    return c->in[2].number == 0 || c->in[0].kind == FLOW_DATUM_NULL ? text_do_equals(c)
                                                                    : text_do_equals_ignore_case(c);
}

enum flow_text_outcome text_do_is_blank(struct text_call *c)
{
    enum flow_text_outcome got = text_need_kind(c, 0, FLOW_DATUM_TEXT);

    if (got != FLOW_TEXT_DONE)
        return got;
    for (size_t i = 0; i < text_known_units(&c->in[0]); i++) {
        uint16_t unit = c->in[0].at.units[i];

        if (unit >= 0x80)
            return FLOW_TEXT_OPEN;
        if (unit != ' ' && (unit < 0x09 || unit > 0x0d) && (unit < 0x1c || unit > 0x1f))
            return text_number(c, 0, 'Z');
    }
    return c->in[0].partial ? FLOW_TEXT_OPEN : text_number(c, 1, 'Z');
}

enum flow_text_outcome text_do_equals_ignore_case(struct text_call *c)
{
    enum flow_text_outcome got = text_need(c, 0);
    const struct flow_datum *a = c->in, *b = c->in + 1;

    if (got != FLOW_TEXT_DONE)
        return got;
    if (c->count > 1 && b->kind == FLOW_DATUM_NULL)
        return text_number(c, 0, 'Z');
    if ((got = text_need(c, 1)) != FLOW_TEXT_DONE)
        return got;
    if (a->count != b->count)
        return text_number(c, 0, 'Z');
    for (size_t i = 0; i < a->count; i++) {
        uint16_t x = a->at.units[i], y = b->at.units[i];

        if (x == y)
            continue;
        if (x >= 0x80 || y >= 0x80)
            return FLOW_TEXT_OPEN;
        if ((x | 0x20) != (y | 0x20) || (x | 0x20) < 'a' || (x | 0x20) > 'z')
            return text_number(c, 0, 'Z');
    }
    return text_number(c, 1, 'Z');
}

enum flow_text_outcome text_do_compare(struct text_call *c)
{
    const struct flow_datum *a = c->in, *b = c->in + 1;
    enum flow_text_outcome got;

    if (c->count > 1 && a->kind == FLOW_DATUM_NUMBER && b->kind == FLOW_DATUM_NUMBER) {
        if (a->type == 'S' || a->type == 'B' || a->type == 'C')
            return text_number(c, a->number - b->number, 'I');
        return text_number(c, (a->number > b->number) - (a->number < b->number), 'I');
    }
    if ((got = text_need(c, 0)) != FLOW_TEXT_DONE || (got = text_need(c, 1)) != FLOW_TEXT_DONE)
        return got;
    for (size_t i = 0; i < a->count && i < b->count; i++)
        if (a->at.units[i] != b->at.units[i])
            return text_number(c, a->at.units[i] - b->at.units[i], 'I');
    return text_number(c, (int64_t)a->count - (int64_t)b->count, 'I');
}

enum flow_text_outcome text_do_starts_with(struct text_call *c)
{
    enum flow_text_outcome got = text_need_kind(c, 0, FLOW_DATUM_TEXT);
    int64_t from = 0;
    size_t known;

    if (got != FLOW_TEXT_DONE || (got = text_need(c, 1)) != FLOW_TEXT_DONE)
        return got;
    if (c->count > 2) {
        if ((got = text_need_number(c, 2)) != FLOW_TEXT_DONE)
            return got;
        from = c->in[2].number;
    }
    if (from < 0 || from > (int64_t)FLOW_TEXT_LENGTH_MAX)
        return text_number(c, 0, 'Z');
    if (!c->in[0].partial)
        return text_number(c, text_units_at(&c->in[0], (size_t)from, &c->in[1]), 'Z');
    known = text_known_units(&c->in[0]);
    for (size_t i = 0; i < c->in[1].count; i++) {
        if ((size_t)from + i >= known)
            return FLOW_TEXT_OPEN;
        if (c->in[0].at.units[(size_t)from + i] != c->in[1].at.units[i])
            return text_number(c, 0, 'Z');
    }
    return (size_t)from > known ? FLOW_TEXT_OPEN : text_number(c, 1, 'Z');
}

enum flow_text_outcome text_do_ends_with(struct text_call *c)
{
    enum flow_text_outcome got = text_need(c, 0);
    const struct flow_datum *text = c->in, *end = c->in + 1;

    if (got != FLOW_TEXT_DONE || (got = text_need(c, 1)) != FLOW_TEXT_DONE)
        return got;
    return text_number(
        c, end->count <= text->count && text_units_at(text, text->count - end->count, end), 'Z');
}

/* The piece to look for: a character beyond U+FFFF is two units. */
static enum flow_text_outcome need_sought(struct text_call *c, uint16_t units[2],
                                          struct flow_datum *ret)
{
    enum flow_text_outcome got = text_need_piece(c, 1, units, ret);

    if (got == FLOW_TEXT_DONE && c->in[1].kind == FLOW_DATUM_NUMBER) {
        int64_t code = c->in[1].number;

        if (code < 0 || code > 0x10ffff) {
            ret->kind = FLOW_DATUM_UNKNOWN;
            return text_number(c, -1, 'I');
        }
        if (code >= 0x10000) {
            units[0] = (uint16_t)(0xd800 + ((code - 0x10000) >> 10));
            units[1] = (uint16_t)(0xdc00 + (code & 0x3ff));
            ret->count = 2;
        }
    }
    return got;
}

enum flow_text_outcome text_do_index_of(struct text_call *c)
{
    bool last = c->op == FLOW_TEXT_LAST_INDEX_OF;
    enum flow_text_outcome got = text_need(c, 0);
    struct flow_datum piece = { 0 };
    uint16_t units[2];
    int64_t from, most;

    if (got != FLOW_TEXT_DONE || (got = need_sought(c, units, &piece)) != FLOW_TEXT_DONE)
        return got;
    if (piece.kind != FLOW_DATUM_TEXT)
        return FLOW_TEXT_DONE; /* there is no such character */
    most = (int64_t)c->in[0].count - (int64_t)piece.count;
    from = last ? most : 0;
    if (c->count > 2) {
        if ((got = text_need_number(c, 2)) != FLOW_TEXT_DONE)
            return got;
        from = c->in[2].number;
    }
    if (last) {
        for (int64_t at = from < most ? from : most; at >= 0; at--)
            if (text_units_at(&c->in[0], (size_t)at, &piece))
                return text_number(c, at, 'I');
    } else {
        /* The empty text is found at the end, however far behind it the search begins. */
        if (piece.count == 0 && from > most)
            from = most;
        for (int64_t at = from < 0 ? 0 : from; at <= most; at++)
            if (text_units_at(&c->in[0], (size_t)at, &piece))
                return text_number(c, at, 'I');
    }
    return text_number(c, -1, 'I');
}

enum flow_text_outcome text_do_contains(struct text_call *c)
{
    enum flow_text_outcome got = text_do_index_of(c);

    return got == FLOW_TEXT_DONE ? text_number(c, c->ret->number >= 0, 'Z') : got;
}

enum flow_text_outcome text_do_hash(struct text_call *c)
{
    uint32_t hash = 0;
    enum flow_text_outcome got;

    if (c->count && c->in[0].kind == FLOW_DATUM_NUMBER) {
        int64_t n = c->in[0].number;

        switch (c->in[0].type) {
        case 'J':
            return text_number(c, (int32_t)(uint32_t)((uint64_t)n ^ (uint64_t)n >> 32), 'I');
        case 'Z':
            return text_number(c, n ? 1231 : 1237, 'I');
        case 'F':
        case 'D':
            return FLOW_TEXT_OPEN;
        default:
            return text_number(c, n, 'I');
        }
    }
    if ((got = text_need(c, 0)) != FLOW_TEXT_DONE)
        return got;
    for (size_t i = 0; i < c->in[0].count; i++)
        hash = hash * 31 + c->in[0].at.units[i];
    return text_number(c, (int32_t)hash, 'I');
}

/* --- splitting -------------------------------------------------------------------------------- */

#define PARTS_MAX 4096

/* Cuts the text at each `by`, into at most `limit` parts (0: whatever). String.split() */
static size_t cut(const struct flow_datum *text, const struct flow_datum *by, size_t limit,
                  struct flow_datum *parts)
{
    size_t count = 0, from = 0, at = 0;

    while (at < text->count && (limit == 0 || count + 1 < limit)) {
        if (!text_units_at(text, at, by)) {
            at++;
            continue;
        }
        if (count == PARTS_MAX - 1)
            return PARTS_MAX;
        parts[count++] = (struct flow_datum){ .kind = FLOW_DATUM_TEXT,
                                              .count = at - from,
                                              .at.units = text->at.units + from };
        at += by->count;
        from = at;
    }
    parts[count++] = (struct flow_datum){ .kind = FLOW_DATUM_TEXT,
                                          .count = text->count - from,
                                          .at.units = text->at.units + from };
    return count;
}

static enum flow_text_outcome split(struct text_call *c, const struct flow_datum *by, int64_t limit)
{
    struct flow_datum *parts = malloc(PARTS_MAX * sizeof *parts), *copy;
    size_t count;

    if (!parts)
        return FLOW_TEXT_NOMEM;
    count = cut(&c->in[0], by, limit > 0 && limit < PARTS_MAX ? (size_t)limit : 0, parts);
    if (count == PARTS_MAX) {
        free(parts);
        return FLOW_TEXT_OPEN;
    }
    if (limit == 0 && count > 1) /* where nothing was cut, an empty text stays */
        while (count > 0 && parts[count - 1].count == 0)
            count--;
    copy = pica_arena_array(c->arena, count + 1, sizeof *copy);
    if (copy) {
        memcpy(copy, parts, count * sizeof *copy);
        *c->ret = (struct flow_datum){
            .kind = FLOW_DATUM_ARRAY, .type = 'L', .count = count, .at.items = copy
        };
    }
    free(parts);
    return copy ? FLOW_TEXT_DONE : FLOW_TEXT_NOMEM;
}

enum flow_text_outcome text_do_split(struct text_call *c)
{
    enum flow_text_outcome got = text_need(c, 0);
    struct text_sink by = { 0 };
    int64_t limit = c->op == FLOW_TEXT_SPLIT_ALL ? -1 : 0;

    if (got != FLOW_TEXT_DONE || (got = text_need(c, 1)) != FLOW_TEXT_DONE)
        return got;
    if (c->count > 2) {
        if ((got = text_need_number(c, 2)) != FLOW_TEXT_DONE)
            return got;
        limit = c->in[2].number;
    }
    if (c->op == FLOW_TEXT_SPLIT_ALL && c->in[0].count == 0) {
        static const struct flow_datum none[1];

        *c->ret = (struct flow_datum){ .kind = FLOW_DATUM_ARRAY, .type = 'L', .at.items = none };
        return FLOW_TEXT_DONE;
    }
    got = FLOW_TEXT_OPEN;
    if (text_plain_expression(&c->in[1], &by) && !by.nomem && !by.too_long) {
        struct flow_datum view = text_sink_view(&by);

        got = split(c, &view, limit);
    } else if (by.nomem) {
        got = FLOW_TEXT_NOMEM;
    }
    free(by.units);
    return got;
}

/* --- characters and arrays
 * ------------------------------------------------------------------------ */

enum flow_text_outcome text_do_to_chars(struct text_call *c)
{
    enum flow_text_outcome got = text_need(c, 0);

    if (got != FLOW_TEXT_DONE)
        return got;
    *c->ret = (struct flow_datum){
        .kind = FLOW_DATUM_ARRAY, .type = 'C', .count = c->in[0].count, .at = c->in[0].at
    };
    return FLOW_TEXT_DONE;
}

enum flow_text_outcome text_do_from_chars(struct text_call *c)
{
    bool codes = c->op == FLOW_TEXT_FROM_CODE_POINTS;
    enum flow_text_outcome got = text_need_array(c, 0, codes ? 'I' : 'C');
    int64_t from = 0, to;
    struct text_sink s = { 0 };

    if (got != FLOW_TEXT_DONE)
        return got;
    to = (int64_t)c->in[0].count;
    if (c->count > 1) {
        if ((got = text_need_number(c, 1)) != FLOW_TEXT_DONE ||
            (got = text_need_number(c, 2)) != FLOW_TEXT_DONE)
            return got;
        from = c->in[1].number;
        to = from + c->in[2].number;
    }
    if (from < 0 || to < from || to > (int64_t)c->in[0].count)
        return text_throws(c, TEXT_BOUNDS);
    if (!codes)
        return text_part(c, c->in[0].at.units, (size_t)from, (size_t)to);
    for (int64_t i = from; i < to; i++) {
        if (c->in[0].at.ints[i] > 0x10ffff) {
            free(s.units);
            return text_throws(c, TEXT_ARGUMENT);
        }
        text_put_code(&s, c->in[0].at.ints[i]);
    }
    return text_finish(c, &s);
}

/* Arrays.copyOfRange() and copyOf(): the elements of [from, to), zeros or nulls behind the end. */
enum flow_text_outcome text_do_array_part(struct text_call *c)
{
    bool lengthen = c->op == FLOW_TEXT_ARRAY_LENGTHEN;
    enum flow_text_outcome got = text_need_array(c, 0, 0);
    int64_t from = 0, to, have;
    size_t each;
    uint8_t *copy;

    if (got != FLOW_TEXT_DONE || (got = text_need_number(c, 1)) != FLOW_TEXT_DONE ||
        (!lengthen && (got = text_need_number(c, 2)) != FLOW_TEXT_DONE))
        return got;
    have = (int64_t)c->in[0].count;
    from = lengthen ? 0 : c->in[1].number;
    to = lengthen ? c->in[1].number : c->in[2].number;
    if (lengthen && to < 0)
        return text_throws(c, TEXT_ARRAY_SIZE);
    if (from > to)
        return text_throws(c, TEXT_ARGUMENT);
    if (from < 0 || from > have)
        return text_throws(c, TEXT_ARRAY_BOUNDS);
    if (to - from > (int64_t)FLOW_TEXT_LENGTH_MAX)
        return FLOW_TEXT_OPEN;
    each = text_element_size(c->in[0].type);
    copy = pica_arena_array(c->arena, (size_t)(to - from) + 1, each);
    if (!copy)
        return FLOW_TEXT_NOMEM;
    if (from < have && from < to)
        memcpy(copy, c->in[0].at.bytes + (size_t)from * each,
               (size_t)((to < have ? to : have) - from) * each);
    for (int64_t i = have > from ? have : from; c->in[0].type == 'L' && i < to; i++)
        ((struct flow_datum *)(void *)copy)[i - from] = flow_datum_null();
    *c->ret = (struct flow_datum){ .kind = FLOW_DATUM_ARRAY,
                                   .type = c->in[0].type,
                                   .count = (size_t)(to - from),
                                   .at.bytes = copy };
    return FLOW_TEXT_DONE;
}

enum flow_text_outcome text_do_array_equals(struct text_call *c)
{
    const struct flow_datum *a = c->in, *b = c->in + 1;

    if (c->count < 2 || a->kind == FLOW_DATUM_UNKNOWN || b->kind == FLOW_DATUM_UNKNOWN)
        return FLOW_TEXT_OPEN;
    if (a->kind != b->kind)
        return text_number(c, 0, 'Z');
    if (a->kind == FLOW_DATUM_NULL)
        return text_number(c, 1, 'Z');
    if (a->kind != FLOW_DATUM_ARRAY || a->type != b->type || !strchr("ZBCSIJ", a->type))
        return FLOW_TEXT_OPEN;
    return text_number(c,
                       a->count == b->count &&
                           (a->count == 0 || memcmp(a->at.bytes, b->at.bytes,
                                                    a->count * text_element_size(a->type)) == 0),
                       'Z');
}

enum flow_text_outcome text_do_array_hash(struct text_call *c)
{
    enum flow_text_outcome got;
    uint32_t hash = 1;

    if (c->count && c->in[0].kind == FLOW_DATUM_NULL)
        return text_number(c, 0, 'I');
    if ((got = text_need_array(c, 0, 0)) != FLOW_TEXT_DONE)
        return got;
    for (size_t i = 0; i < c->in[0].count; i++) {
        struct flow_datum item = flow_datum_element(&c->in[0], i), one;
        struct text_call inner = { FLOW_TEXT_HASH, &item, 1, c->arena, &one, c->thrown };

        if (item.kind != FLOW_DATUM_NUMBER || text_do_hash(&inner) != FLOW_TEXT_DONE)
            return FLOW_TEXT_OPEN;
        hash = hash * 31 + (uint32_t)one.number;
    }
    return text_number(c, (int32_t)hash, 'I');
}
