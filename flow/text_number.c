/* Numbers and characters: what texts say of them, and what is computed with them. */
#include "flow/text_parts.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* --- reading ------------------------------------------------------------------- */

/* The value of a digit in a radix, as Character.digit() for ASCII; -1: none. */
static int digit_value(uint32_t unit, int64_t radix)
{
    int value = -1;

    if (unit >= '0' && unit <= '9')
        value = (int)unit - '0';
    else if (unit < 0x80 && (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z')
        value = (int)(unit | 0x20) - 'a' + 10;
    return value < radix ? value : -1;
}

static bool all_ascii(const struct flow_datum *text)
{
    for (size_t i = 0; i < text->count; i++)
        if (text->at.units[i] >= 0x80)
            return false;
    return true;
}

/* The number that units [from, ...) say, after a sign; false: NumberFormatException. */
static bool read_number(const struct flow_datum *text, size_t from, int64_t radix, bool minus,
                        int64_t least, int64_t most, int64_t *ret)
{
    uint64_t bound = minus ? (uint64_t)0 - (uint64_t)least : (uint64_t)most;
    uint64_t n = 0;

    if (from >= text->count || radix < 2 || radix > 36)
        return false;
    for (size_t i = from; i < text->count; i++) {
        int value = digit_value(text->at.units[i], radix);

        if (value < 0 || n > (bound - (uint64_t)value) / (uint64_t)radix)
            return false;
        n = n * (uint64_t)radix + (uint64_t)value;
    }
    *ret = (int64_t)(minus ? (uint64_t)0 - n : n);
    return true;
}

/* The sign before a number; *at goes behind it. */
static bool read_sign(const struct flow_datum *text, size_t *at)
{
    bool minus = *at < text->count && text->at.units[*at] == '-';

    if (minus || (*at < text->count && text->at.units[*at] == '+'))
        ++*at;
    return minus;
}

static enum flow_text_outcome parse_boolean(struct text_call *c)
{
    static const char word[] = "true";
    enum flow_text_outcome got;
    bool is = true;

    if (c->count && c->in[0].kind == FLOW_DATUM_NULL)
        return text_number(c, 0, 'Z');
    if ((got = text_need(c, 0)) != FLOW_TEXT_DONE)
        return got;
    is = c->in[0].count == 4;
    for (size_t i = 0; is && i < 4; i++)
        is = (c->in[0].at.units[i] | 0x20) == (uint8_t)word[i];
    return text_number(c, is, 'Z');
}

enum flow_text_outcome text_do_parse(struct text_call *c)
{
    int64_t least = INT32_MIN, most = INT32_MAX, radix = 10, n;
    enum flow_text_outcome got;
    char type = 'I';
    size_t at = 0;
    bool minus;

    if (c->op == FLOW_TEXT_PARSE_BOOLEAN)
        return parse_boolean(c);
    if (c->count && c->in[0].kind == FLOW_DATUM_NULL)
        return text_throws(c, TEXT_NUMBER_FORMAT);
    if ((got = text_need(c, 0)) != FLOW_TEXT_DONE)
        return got;
    if (c->count > 1) {
        if ((got = text_need_number(c, 1)) != FLOW_TEXT_DONE)
            return got;
        radix = c->in[1].number;
    }
    if (!all_ascii(&c->in[0]))
        return FLOW_TEXT_OPEN;
    if (c->op == FLOW_TEXT_PARSE_LONG) {
        least = INT64_MIN;
        most = INT64_MAX;
        type = 'J';
    } else if (c->op == FLOW_TEXT_PARSE_SHORT) {
        least = INT16_MIN;
        most = INT16_MAX;
        type = 'S';
    } else if (c->op == FLOW_TEXT_PARSE_BYTE) {
        least = INT8_MIN;
        most = INT8_MAX;
        type = 'B';
    }
    minus = read_sign(&c->in[0], &at);
    if (!read_number(&c->in[0], at, radix, minus, least, most, &n))
        return text_throws(c, TEXT_NUMBER_FORMAT);
    return text_number(c, n, type);
}

/* Integer.decode(): "0x1f", "#1f", "017", "-0x1f". */
enum flow_text_outcome text_do_decode_int(struct text_call *c)
{
    enum flow_text_outcome got = text_need(c, 0);
    const uint16_t *units = c->in[0].at.units;
    size_t at = 0, count = c->in[0].count;
    int64_t radix = 10, n;
    bool minus;

    if (got != FLOW_TEXT_DONE)
        return got;
    if (!all_ascii(&c->in[0]))
        return FLOW_TEXT_OPEN;
    minus = read_sign(&c->in[0], &at);
    if (at + 1 < count && units[at] == '0' && (units[at + 1] | 0x20) == 'x') {
        radix = 16;
        at += 2;
    } else if (at < count && units[at] == '#') {
        radix = 16;
        at++;
    } else if (at + 1 < count && units[at] == '0') {
        radix = 8;
        at++;
    }
    if (!read_number(&c->in[0], at, radix, minus, INT32_MIN, INT32_MAX, &n))
        return text_throws(c, TEXT_NUMBER_FORMAT);
    return text_number(c, n, 'I');
}

/* --- writing --------------------------------------------------------------------- */

static enum flow_text_outcome put_radix(struct text_call *c, uint64_t n, unsigned radix, bool minus)
{
    static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    char text[66];
    size_t at = sizeof text;
    struct text_sink s = { 0 };

    text[--at] = '\0';
    do {
        text[--at] = digits[n % radix];
        n /= radix;
    } while (n);
    if (minus)
        text_put(&s, '-');
    text_put_ascii(&s, text + at);
    return text_finish(c, &s);
}

enum flow_text_outcome text_do_radix(struct text_call *c)
{
    enum flow_text_outcome got = text_need_number(c, 0);
    unsigned radix = c->op == FLOW_TEXT_TO_HEX ? 16 : c->op == FLOW_TEXT_TO_OCTAL ? 8 : 2;
    uint64_t bits;

    if (got != FLOW_TEXT_DONE)
        return got;
    if (c->in[0].type == 'F' || c->in[0].type == 'D')
        return FLOW_TEXT_OPEN;
    bits = (uint64_t)c->in[0].number;
    if (c->op == FLOW_TEXT_TO_RADIX) {
        bool minus = c->in[0].number < 0;

        if ((got = text_need_number(c, 1)) != FLOW_TEXT_DONE)
            return got;
        radix = c->in[1].number < 2 || c->in[1].number > 36 ? 10 : (unsigned)c->in[1].number;
        return put_radix(c, minus ? 0 - bits : bits, radix, minus);
    }
    return put_radix(c, c->in[0].type == 'J' ? bits : (uint32_t)bits, radix, false);
}

/*
 * Decimal numbers of few digits and near 1 are written alike by every version
 * of Double.toString(); the last digits of others are not.
 */
bool text_put_real(struct text_sink *s, const struct flow_datum *number)
{
    bool single = number->type == 'F';
    int most = single ? 6 : 9;
    double value;
    char text[64];
    size_t len;

    if (single) {
        uint32_t bits = (uint32_t)number->number;
        float f;

        memcpy(&f, &bits, sizeof f);
        value = (double)f;
    } else {
        memcpy(&value, &number->number, sizeof value);
    }
    if (isnan(value) || isinf(value)) {
        text_put_ascii(s, isnan(value) ? "NaN" : value < 0 ? "-Infinity" : "Infinity");
        return true;
    }
    if (value != 0 && (fabs(value) < 1e-3 || fabs(value) >= 1e7))
        return false;
    for (int digits = 1; digits <= most; digits++) {
        double back;

        /* %f with as many places as there are digits behind the point */
        snprintf(text, sizeof text, "%.*f", digits, value);
        back = strtod(text, NULL);
        if (single ? (float)back != (float)value : back != value)
            continue;
        len = strlen(text);
        while (len > 2 && text[len - 1] == '0' && text[len - 2] != '.')
            text[--len] = '\0';
        text_put_ascii(s, text);
        return true;
    }
    return false;
}

/* --- characters -------------------------------------------------------------------- */

enum flow_text_outcome text_do_digit(struct text_call *c)
{
    enum flow_text_outcome got = text_need_number(c, 0);

    if (got != FLOW_TEXT_DONE || (got = text_need_number(c, 1)) != FLOW_TEXT_DONE)
        return got;
    if (c->in[0].number < 0 || c->in[0].number >= 0x80)
        return FLOW_TEXT_OPEN;
    if (c->in[1].number < 2 || c->in[1].number > 36)
        return text_number(c, -1, 'I');
    return text_number(c, digit_value((uint32_t)c->in[0].number, c->in[1].number), 'I');
}

enum flow_text_outcome text_do_for_digit(struct text_call *c)
{
    enum flow_text_outcome got = text_need_number(c, 0);
    int64_t n, radix;

    if (got != FLOW_TEXT_DONE || (got = text_need_number(c, 1)) != FLOW_TEXT_DONE)
        return got;
    n = c->in[0].number;
    radix = c->in[1].number;
    if (radix < 2 || radix > 36 || n < 0 || n >= radix)
        return text_number(c, 0, 'C');
    return text_number(c, n < 10 ? '0' + n : 'a' + n - 10, 'C');
}

enum flow_text_outcome text_do_character(struct text_call *c)
{
    enum flow_text_outcome got = text_need_number(c, 0);
    bool digit, upper, lower;
    int64_t u;

    if (got != FLOW_TEXT_DONE)
        return got;
    u = c->in[0].number;
    if (u < 0 || u >= 0x80)
        return FLOW_TEXT_OPEN;
    digit = u >= '0' && u <= '9';
    upper = u >= 'A' && u <= 'Z';
    lower = u >= 'a' && u <= 'z';
    switch (c->op) {
    case FLOW_TEXT_IS_DIGIT:
        return text_number(c, digit, 'Z');
    case FLOW_TEXT_IS_LETTER:
        return text_number(c, upper || lower, 'Z');
    case FLOW_TEXT_IS_LETTER_OR_DIGIT:
        return text_number(c, digit || upper || lower, 'Z');
    case FLOW_TEXT_IS_UPPER:
        return text_number(c, upper, 'Z');
    case FLOW_TEXT_IS_LOWER:
        return text_number(c, lower, 'Z');
    case FLOW_TEXT_IS_SPACE:
        return text_number(c, (u >= 9 && u <= 13) || (u >= 28 && u <= 32), 'Z');
    case FLOW_TEXT_CHAR_LOWER:
        return text_number(c, upper ? u | 0x20 : u, c->in[0].type);
    default: /* CHAR_UPPER */
        return text_number(c, lower ? u & ~0x20 : u, c->in[0].type);
    }
}

/* --- arithmetic -------------------------------------------------------------------------- */

/* A number of any type as a long; false of a float or double. */
static bool is_whole(const struct flow_datum *d)
{
    return d->kind == FLOW_DATUM_NUMBER && d->type != 'F' && d->type != 'D';
}

enum flow_text_outcome text_do_cut(struct text_call *c)
{
    enum flow_text_outcome got = text_need_number(c, 0);
    int64_t n;

    if (got != FLOW_TEXT_DONE)
        return got;
    if (!is_whole(&c->in[0]))
        return FLOW_TEXT_OPEN;
    n = c->in[0].number;
    switch (c->op) {
    case FLOW_TEXT_TO_BYTE:
        return text_number(c, (int8_t)n, 'B');
    case FLOW_TEXT_TO_SHORT:
        return text_number(c, (int16_t)n, 'S');
    case FLOW_TEXT_TO_CHAR:
        return text_number(c, (uint16_t)n, 'C');
    case FLOW_TEXT_TO_INT:
        return text_number(c, (int32_t)n, 'I');
    default: /* TO_LONG */
        return text_number(c, n, 'J');
    }
}

/* A result cut to the type of the inputs. */
static enum flow_text_outcome whole(struct text_call *c, uint64_t n)
{
    bool wide = c->in[0].type == 'J';

    return text_number(c, wide ? (int64_t)n : (int32_t)(uint32_t)n, wide ? 'J' : 'I');
}

static enum flow_text_outcome divide(struct text_call *c, int64_t a, int64_t b)
{
    int64_t quotient, rest;

    if (b == 0)
        return text_throws(c, TEXT_ARITHMETIC);
    if (b == -1) /* the least number has no opposite */
        return whole(c, c->op == FLOW_TEXT_FLOOR_DIV ? 0 - (uint64_t)a : 0);
    quotient = a / b;
    rest = a % b;
    if (rest != 0 && (rest < 0) != (b < 0)) {
        quotient--;
        rest += b;
    }
    return whole(c, (uint64_t)(c->op == FLOW_TEXT_FLOOR_DIV ? quotient : rest));
}

enum flow_text_outcome text_do_arithmetic(struct text_call *c)
{
    enum flow_text_outcome got = text_need_number(c, 0);
    int64_t a, b;

    if (got != FLOW_TEXT_DONE)
        return got;
    if (!is_whole(&c->in[0]))
        return FLOW_TEXT_OPEN;
    a = c->in[0].number;
    if (c->op == FLOW_TEXT_ABS)
        return whole(c, a < 0 ? 0 - (uint64_t)a : (uint64_t)a);
    if ((got = text_need_number(c, 1)) != FLOW_TEXT_DONE)
        return got;
    if (!is_whole(&c->in[1]))
        return FLOW_TEXT_OPEN;
    b = c->in[1].number;
    switch (c->op) {
    case FLOW_TEXT_MIN:
        return whole(c, (uint64_t)(a < b ? a : b));
    case FLOW_TEXT_MAX:
        return whole(c, (uint64_t)(a > b ? a : b));
    default:
        return divide(c, a, b);
    }
}

enum flow_text_outcome text_do_rotate(struct text_call *c)
{
    enum flow_text_outcome got = text_need_number(c, 0);
    unsigned width, by;
    uint64_t n;

    if (got != FLOW_TEXT_DONE || (got = text_need_number(c, 1)) != FLOW_TEXT_DONE)
        return got;
    if (!is_whole(&c->in[0]) || !is_whole(&c->in[1]))
        return FLOW_TEXT_OPEN;
    width = c->in[0].type == 'J' ? 64 : 32;
    n = width == 64 ? (uint64_t)c->in[0].number : (uint32_t)c->in[0].number;
    by = (unsigned)c->in[1].number & (width - 1);
    if (c->op == FLOW_TEXT_ROTATE_RIGHT)
        by = (width - by) & (width - 1);
    return whole(c, by ? n << by | n >> (width - by) : n);
}

enum flow_text_outcome text_do_bits(struct text_call *c)
{
    enum flow_text_outcome got = text_need_number(c, 0);
    uint64_t n, out = 0;
    unsigned width;

    if (got != FLOW_TEXT_DONE)
        return got;
    if (!is_whole(&c->in[0]))
        return FLOW_TEXT_OPEN;
    width = c->in[0].type == 'J' ? 64 : 32;
    n = width == 64 ? (uint64_t)c->in[0].number : (uint32_t)c->in[0].number;
    if (c->op == FLOW_TEXT_BIT_COUNT) {
        int64_t count = 0;

        for (; n; n &= n - 1)
            count++;
        return text_number(c, count, 'I');
    }
    for (unsigned i = 0; i < width; i += 8)
        out |= (n >> i & 0xff) << (width - 8 - i);
    return whole(c, out);
}
