#include "flow/text_parts.h"

#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>

/* --- answers ----------------------------------------------------------------- */

enum flow_text_outcome text_throws(struct text_call *c, const char *descriptor)
{
    *c->thrown = descriptor;
    return FLOW_TEXT_THROWS;
}

enum flow_text_outcome text_number(struct text_call *c, int64_t number, char type)
{
    *c->ret = flow_datum_number(number, type);
    return FLOW_TEXT_DONE;
}

enum flow_text_outcome text_same(struct text_call *c, const struct flow_datum *d)
{
    *c->ret = *d;
    return FLOW_TEXT_DONE;
}

enum flow_text_outcome text_need_kind(struct text_call *c, size_t n, enum flow_datum_kind kind)
{
    if (n >= c->count)
        return FLOW_TEXT_OPEN;
    if (c->in[n].kind == FLOW_DATUM_NULL)
        return text_throws(c, TEXT_NULL_POINTER);
    return c->in[n].kind == kind ? FLOW_TEXT_DONE : FLOW_TEXT_OPEN;
}

enum flow_text_outcome text_need(struct text_call *c, size_t n)
{
    enum flow_text_outcome got = text_need_kind(c, n, FLOW_DATUM_TEXT);

    return got == FLOW_TEXT_DONE && c->in[n].partial ? FLOW_TEXT_OPEN : got;
}

enum flow_text_outcome text_need_number(struct text_call *c, size_t n)
{
    return text_need_kind(c, n, FLOW_DATUM_NUMBER);
}

enum flow_text_outcome text_need_array(struct text_call *c, size_t n, char type)
{
    enum flow_text_outcome got = text_need_kind(c, n, FLOW_DATUM_ARRAY);

    return got == FLOW_TEXT_DONE && type && c->in[n].type != type ? FLOW_TEXT_OPEN : got;
}

/* --- sinks ------------------------------------------------------------------- */

/* Room for `more` units; false when there is none, which the sink remembers. */
static bool sink_room(struct text_sink *s, size_t more)
{
    if (s->nomem || s->too_long)
        return false;
    if (more > FLOW_TEXT_LENGTH_MAX - s->count)
        s->too_long = true;
    else if (!pica_grow(&s->units, &s->cap, s->count + more, sizeof *s->units))
        s->nomem = true;
    return !s->nomem && !s->too_long;
}

void text_put(struct text_sink *s, uint16_t unit)
{
    text_put_units(s, &unit, 1);
}

void text_put_units(struct text_sink *s, const uint16_t *units, size_t count)
{
    if (count == 0 || !sink_room(s, count))
        return;
    memcpy(s->units + s->count, units, count * sizeof *units);
    s->count += count;
}

void text_put_ascii(struct text_sink *s, const char *text)
{
    for (; *text; text++)
        text_put(s, (uint8_t)*text);
}

void text_put_code(struct text_sink *s, uint32_t code)
{
    if (code < 0x10000) {
        text_put(s, (uint16_t)code);
    } else {
        text_put(s, (uint16_t)(0xd800 + ((code - 0x10000) >> 10)));
        text_put(s, (uint16_t)(0xdc00 + (code & 0x3ff)));
    }
}

void text_put_unknown(struct text_sink *s)
{
    if (!sink_room(s, 1))
        return;
    s->units[s->count++] = '*';
    s->partial = true;
}

static void put_number(struct text_sink *s, const struct flow_datum *d)
{
    char digits[24];

    switch (d->type) {
    case 'Z':
        text_put_ascii(s, d->number ? "true" : "false");
        break;
    case 'C':
        text_put(s, (uint16_t)d->number);
        break;
    case 'F':
    case 'D':
        if (!text_put_real(s, d))
            text_put_unknown(s);
        break;
    default:
        snprintf(digits, sizeof digits, "%jd", (intmax_t)d->number);
        text_put_ascii(s, digits);
    }
}

void text_put_datum(struct text_sink *s, const struct flow_datum *d)
{
    switch (d->kind) {
    case FLOW_DATUM_NULL:
        text_put_ascii(s, "null");
        break;
    case FLOW_DATUM_NUMBER:
        put_number(s, d);
        break;
    case FLOW_DATUM_TEXT:
        text_put_units(s, d->at.units, d->count);
        s->partial |= d->partial;
        break;
    case FLOW_DATUM_ARRAY: /* an array's toString() shows its address */
    case FLOW_DATUM_UNKNOWN:
        text_put_unknown(s);
        break;
    }
}

/* Whether a partial text says anything. */
static bool sink_known(const struct text_sink *s)
{
    for (size_t i = 0; i < s->count; i++)
        if (s->units[i] != '*')
            return true;
    return false;
}

enum flow_text_outcome text_finish(struct text_call *c, struct text_sink *s)
{
    enum flow_text_outcome outcome = FLOW_TEXT_DONE;
    uint16_t *copy = NULL;

    if (s->nomem) {
        outcome = FLOW_TEXT_NOMEM;
    } else if (s->too_long || (s->partial && !sink_known(s))) {
        outcome = FLOW_TEXT_OPEN;
    } else {
        copy = pica_arena_array(c->arena, s->count + 1, sizeof *copy);
        if (copy && s->count)
            memcpy(copy, s->units, s->count * sizeof *copy);
        if (copy)
            *c->ret = (struct flow_datum){
                .kind = FLOW_DATUM_TEXT, .partial = s->partial, .count = s->count, .at.units = copy
            };
        else
            outcome = FLOW_TEXT_NOMEM;
    }
    free(s->units);
    return outcome;
}

void text_put_byte(struct text_bytes *b, uint8_t byte)
{
    if (b->nomem || b->too_long)
        return;
    if (b->count == FLOW_TEXT_LENGTH_MAX)
        b->too_long = true;
    else if (!pica_grow(&b->data, &b->cap, b->count + 1, 1))
        b->nomem = true;
    else
        b->data[b->count++] = byte;
}

enum flow_text_outcome text_finish_bytes(struct text_call *c, struct text_bytes *b)
{
    enum flow_text_outcome outcome = FLOW_TEXT_DONE;
    uint8_t *copy = NULL;

    if (b->too_long) {
        outcome = FLOW_TEXT_OPEN;
    } else {
        copy = b->nomem ? NULL : pica_arena_alloc(c->arena, b->count + 1);
        if (copy && b->count)
            memcpy(copy, b->data, b->count);
        if (copy)
            *c->ret = (struct flow_datum){
                .kind = FLOW_DATUM_ARRAY, .type = 'B', .count = b->count, .at.bytes = copy
            };
        else
            outcome = FLOW_TEXT_NOMEM;
    }
    free(b->data);
    return outcome;
}

/* A part of units that somebody owns; from <= to <= their count. */
enum flow_text_outcome text_part(struct text_call *c, const uint16_t *units, size_t from, size_t to)
{
    *c->ret = (struct flow_datum){ .kind = FLOW_DATUM_TEXT,
                                   .count = to - from,
                                   .at.units = units + from };
    return FLOW_TEXT_DONE;
}

/* --- arrays ------------------------------------------------------------------ */

size_t text_element_size(char type)
{
    switch (type) {
    case 'Z':
    case 'B':
        return 1;
    case 'C':
    case 'S':
        return 2;
    case 'I':
    case 'F':
        return 4;
    case 'J':
    case 'D':
        return 8;
    default:
        return sizeof(struct flow_datum);
    }
}

struct flow_datum flow_datum_element(const struct flow_datum *array, size_t n)
{
    switch (array->type) {
    case 'Z':
        return flow_datum_number(array->at.bytes[n] != 0, 'Z');
    case 'B':
        return flow_datum_number((int8_t)array->at.bytes[n], 'B');
    case 'C':
        return flow_datum_number(array->at.units[n], 'C');
    case 'S':
        return flow_datum_number((int16_t)array->at.units[n], 'S');
    case 'I':
    case 'F':
        return flow_datum_number((int32_t)array->at.ints[n], array->type);
    case 'J':
    case 'D':
        return flow_datum_number((int64_t)array->at.longs[n], array->type);
    default:
        return array->at.items[n];
    }
}

/* --- the table ------------------------------------------------------------------------------- */

static text_fn *const handlers[FLOW_TEXT_OP_COUNT] = {
    [FLOW_TEXT_SAME] = text_do_same,
    [FLOW_TEXT_EMPTY] = text_do_empty,
    [FLOW_TEXT_VALUE_OF] = text_do_value_of,
    [FLOW_TEXT_CONCAT] = text_do_concat,
    [FLOW_TEXT_APPEND] = text_do_append,
    [FLOW_TEXT_JOIN] = text_do_join,
    [FLOW_TEXT_CONCAT_ALL] = text_do_join,
    [FLOW_TEXT_FORMAT] = text_do_format,
    [FLOW_TEXT_FORMAT_LOCALE] = text_do_format,
    [FLOW_TEXT_SUBSTRING] = text_do_substring,
    [FLOW_TEXT_REPLACE] = text_do_replace,
    [FLOW_TEXT_REPLACE_ALL] = text_do_replace_all,
    [FLOW_TEXT_REPLACE_FIRST] = text_do_replace_all,
    [FLOW_TEXT_TRIM] = text_do_trim,
    [FLOW_TEXT_LOWER] = text_do_case,
    [FLOW_TEXT_UPPER] = text_do_case,
    [FLOW_TEXT_REPEAT] = text_do_repeat,
    [FLOW_TEXT_REVERSE] = text_do_reverse,
    [FLOW_TEXT_INSERT] = text_do_insert,
    [FLOW_TEXT_DELETE] = text_do_delete,
    [FLOW_TEXT_DELETE_CHAR] = text_do_delete,
    [FLOW_TEXT_SET_CHAR] = text_do_set_char,
    [FLOW_TEXT_SET_LENGTH] = text_do_set_length,
    [FLOW_TEXT_REPLACE_PART] = text_do_delete,
    [FLOW_TEXT_CHAR_AT] = text_do_char_at,
    [FLOW_TEXT_CODE_POINT_AT] = text_do_char_at,
    [FLOW_TEXT_LENGTH] = text_do_length,
    [FLOW_TEXT_IS_EMPTY] = text_do_length,
    [FLOW_TEXT_IS_NO_TEXT] = text_do_length,
    [FLOW_TEXT_EQUALS] = text_do_equals,
    [FLOW_TEXT_EQUALS_IGNORE_CASE] = text_do_equals_ignore_case,
    [FLOW_TEXT_EQUALS_AS_ASKED] = text_do_equals_as_asked,
    [FLOW_TEXT_CHAR_OR_NULL] = text_do_char_at,
    [FLOW_TEXT_IS_BLANK] = text_do_is_blank,
    [FLOW_TEXT_COMPARE] = text_do_compare,
    [FLOW_TEXT_STARTS_WITH] = text_do_starts_with,
    [FLOW_TEXT_ENDS_WITH] = text_do_ends_with,
    [FLOW_TEXT_CONTAINS] = text_do_contains,
    [FLOW_TEXT_INDEX_OF] = text_do_index_of,
    [FLOW_TEXT_LAST_INDEX_OF] = text_do_index_of,
    [FLOW_TEXT_HASH] = text_do_hash,
    [FLOW_TEXT_SPLIT] = text_do_split,
    [FLOW_TEXT_SPLIT_ALL] = text_do_split,
    [FLOW_TEXT_TO_CHARS] = text_do_to_chars,
    [FLOW_TEXT_FROM_CHARS] = text_do_from_chars,
    [FLOW_TEXT_FROM_CODE_POINTS] = text_do_from_chars,
    [FLOW_TEXT_TO_BYTES] = text_do_to_bytes,
    [FLOW_TEXT_FROM_BYTES] = text_do_from_bytes,
    [FLOW_TEXT_FROM_BYTES_HIGH] = text_do_from_bytes_high,
    [FLOW_TEXT_BASE64_DECODE] = text_do_base64_decode,
    [FLOW_TEXT_BASE64_ENCODE] = text_do_base64_encode,
    [FLOW_TEXT_BASE64_TEXT] = text_do_base64_encode,
    [FLOW_TEXT_BASE64_BASIC] = text_do_coder_kind,
    [FLOW_TEXT_BASE64_URL] = text_do_coder_kind,
    [FLOW_TEXT_BASE64_MIME] = text_do_coder_kind,
    [FLOW_TEXT_BASE64_UNPADDED] = text_do_coder_kind,
    [FLOW_TEXT_CODER_DECODE] = text_do_coder_decode,
    [FLOW_TEXT_CODER_ENCODE] = text_do_coder_encode,
    [FLOW_TEXT_CODER_TEXT] = text_do_coder_encode,
    [FLOW_TEXT_CHARSET] = text_do_charset,
    [FLOW_TEXT_URL_DECODE] = text_do_url_decode,
    [FLOW_TEXT_URL_ENCODE] = text_do_url_encode,
    [FLOW_TEXT_URI_DECODE] = text_do_url_decode,
    [FLOW_TEXT_URI_ENCODE] = text_do_url_encode,
    [FLOW_TEXT_PARSE_INT] = text_do_parse,
    [FLOW_TEXT_PARSE_LONG] = text_do_parse,
    [FLOW_TEXT_PARSE_SHORT] = text_do_parse,
    [FLOW_TEXT_PARSE_BYTE] = text_do_parse,
    [FLOW_TEXT_PARSE_BOOLEAN] = text_do_parse,
    [FLOW_TEXT_DECODE_INT] = text_do_decode_int,
    [FLOW_TEXT_TO_RADIX] = text_do_radix,
    [FLOW_TEXT_TO_HEX] = text_do_radix,
    [FLOW_TEXT_TO_OCTAL] = text_do_radix,
    [FLOW_TEXT_TO_BINARY] = text_do_radix,
    [FLOW_TEXT_DIGIT] = text_do_digit,
    [FLOW_TEXT_FOR_DIGIT] = text_do_for_digit,
    [FLOW_TEXT_IS_DIGIT] = text_do_character,
    [FLOW_TEXT_IS_LETTER] = text_do_character,
    [FLOW_TEXT_IS_LETTER_OR_DIGIT] = text_do_character,
    [FLOW_TEXT_IS_UPPER] = text_do_character,
    [FLOW_TEXT_IS_LOWER] = text_do_character,
    [FLOW_TEXT_IS_SPACE] = text_do_character,
    [FLOW_TEXT_CHAR_LOWER] = text_do_character,
    [FLOW_TEXT_CHAR_UPPER] = text_do_character,
    [FLOW_TEXT_TO_BYTE] = text_do_cut,
    [FLOW_TEXT_TO_SHORT] = text_do_cut,
    [FLOW_TEXT_TO_CHAR] = text_do_cut,
    [FLOW_TEXT_TO_INT] = text_do_cut,
    [FLOW_TEXT_TO_LONG] = text_do_cut,
    [FLOW_TEXT_ABS] = text_do_arithmetic,
    [FLOW_TEXT_MIN] = text_do_arithmetic,
    [FLOW_TEXT_MAX] = text_do_arithmetic,
    [FLOW_TEXT_FLOOR_MOD] = text_do_arithmetic,
    [FLOW_TEXT_FLOOR_DIV] = text_do_arithmetic,
    [FLOW_TEXT_ROTATE_LEFT] = text_do_rotate,
    [FLOW_TEXT_ROTATE_RIGHT] = text_do_rotate,
    [FLOW_TEXT_REVERSE_BYTES] = text_do_bits,
    [FLOW_TEXT_BIT_COUNT] = text_do_bits,
    [FLOW_TEXT_ARRAY_PART] = text_do_array_part,
    [FLOW_TEXT_ARRAY_LENGTHEN] = text_do_array_part,
    [FLOW_TEXT_ARRAY_EQUALS] = text_do_array_equals,
    [FLOW_TEXT_ARRAY_HASH] = text_do_array_hash,
};

enum flow_text_outcome flow_text_apply(enum flow_text_op op, const struct flow_datum *in,
                                       size_t count, struct pica_arena *arena,
                                       struct flow_datum *ret, const char **ret_thrown)
{
    struct text_call c = { op, in, count, arena, ret, ret_thrown };

    *ret = (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
    *ret_thrown = NULL;
    return handlers[op] ? handlers[op](&c) : FLOW_TEXT_OPEN;
}

/* --- MUTF-8 ----------------------------------------------------------------------------------- */

/* The unit at s[*at] ("Dalvik Executable format", MUTF-8); false when it is malformed. */
static bool mutf8_unit(struct pica_span s, size_t *at, uint16_t *ret)
{
    const uint8_t *p = s.data + *at;
    size_t left = s.len - *at;

    if (p[0] < 0x80) {
        *ret = p[0];
        *at += 1;
        return true;
    }
    if ((p[0] & 0xe0) == 0xc0 && left >= 2 && (p[1] & 0xc0) == 0x80) {
        *ret = (uint16_t)((p[0] & 0x1f) << 6 | (p[1] & 0x3f));
        *at += 2;
        return true;
    }
    if ((p[0] & 0xf0) == 0xe0 && left >= 3 && (p[1] & 0xc0) == 0x80 && (p[2] & 0xc0) == 0x80) {
        *ret = (uint16_t)((p[0] & 0x0f) << 12 | (p[1] & 0x3f) << 6 | (p[2] & 0x3f));
        *at += 3;
        return true;
    }
    return false;
}

bool flow_datum_text(struct pica_span mutf8, struct pica_arena *arena, struct flow_datum *ret)
{
    uint16_t *units;
    size_t count = 0;

    *ret = (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
    if (mutf8.len > (size_t)FLOW_TEXT_LENGTH_MAX * 3)
        return true;
    units = pica_arena_array(arena, mutf8.len + 1, sizeof *units);
    if (!units)
        return false;
    for (size_t at = 0; at < mutf8.len; count++)
        if (count == FLOW_TEXT_LENGTH_MAX || !mutf8_unit(mutf8, &at, &units[count]))
            return true;
    *ret = (struct flow_datum){ .kind = FLOW_DATUM_TEXT, .count = count, .at.units = units };
    return true;
}

bool flow_datum_mutf8(const struct flow_datum *text, struct pica_arena *arena,
                      struct pica_span *ret)
{
    uint8_t *out = pica_arena_array(arena, text->count + 1, 3);
    size_t len = 0;

    if (!out)
        return false;
    for (size_t i = 0; i < text->count; i++) {
        uint16_t u = text->at.units[i];

        if (u && u < 0x80) {
            out[len++] = (uint8_t)u;
        } else if (u < 0x800) {
            out[len++] = (uint8_t)(0xc0 | u >> 6);
            out[len++] = (uint8_t)(0x80 | (u & 0x3f));
        } else {
            out[len++] = (uint8_t)(0xe0 | u >> 12);
            out[len++] = (uint8_t)(0x80 | (u >> 6 & 0x3f));
            out[len++] = (uint8_t)(0x80 | (u & 0x3f));
        }
    }
    *ret = pica_span_of(out, len);
    return true;
}
