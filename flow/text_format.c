/* java.util.Formatter, for what obfuscators and path builders use of it. */
#include "flow/text_parts.h"

#include <stdio.h>
#include <stdlib.h>

/* One %[argument$][flags][width][.precision]conversion. */
struct conversion {
    size_t argument; /* from 1; 0: the next one */
    bool left, zero, plus, space, alternate, comma, parenthesis, again;
    size_t width;
    bool has_precision;
    size_t precision;
    uint16_t kind;
};

#define WIDTH_MAX 4096

static size_t read_digits(const struct flow_datum *format, size_t *at)
{
    size_t n = 0;

    while (*at < format->count && format->at.units[*at] >= '0' && format->at.units[*at] <= '9') {
        n = n * 10 + (format->at.units[*at] - '0');
        if (n > WIDTH_MAX)
            n = WIDTH_MAX + 1;
        ++*at;
    }
    return n;
}

static bool read_flag(struct conversion *v, uint16_t u)
{
    switch (u) {
    case '-':
        return v->left = true;
    case '0':
        return v->zero = true;
    case '+':
        return v->plus = true;
    case ' ':
        return v->space = true;
    case '#':
        return v->alternate = true;
    case ',':
        return v->comma = true;
    case '(':
        return v->parenthesis = true;
    case '<':
        return v->again = true;
    default:
        return false;
    }
}

/* Reads what follows a '%'; false when the format breaks off. */
static bool read_conversion(const struct flow_datum *format, size_t *at, struct conversion *ret)
{
    const uint16_t *units = format->at.units;
    struct conversion v = { 0 };
    size_t start = *at;

    v.argument = read_digits(format, at);
    if (*at<format->count && * at> start && units[start] != '0' && units[*at] == '$') {
        ++*at;
    } else {
        v.argument = 0;
        *at = start;
    }
    while (*at < format->count && read_flag(&v, units[*at]))
        ++*at;
    v.width = read_digits(format, at);
    if (*at < format->count && units[*at] == '.') {
        ++*at;
        v.has_precision = true;
        v.precision = read_digits(format, at);
    }
    if (*at >= format->count)
        return false;
    v.kind = units[(*at)++];
    if (v.kind == 't' || v.kind == 'T') /* a date: the next letter says of what */
        ++*at;
    *ret = v;
    return true;
}

static void put_padded(struct text_sink *s, const struct conversion *v, const uint16_t *units,
                       size_t count, bool upper)
{
    size_t pad = v->width > count ? v->width - count : 0;

    for (size_t i = 0; !v->left && i < pad; i++)
        text_put(s, ' ');
    for (size_t i = 0; i < count; i++)
        text_put(s, upper && units[i] >= 'a' && units[i] <= 'z' ? units[i] ^ 0x20 : units[i]);
    for (size_t i = 0; v->left && i < pad; i++)
        text_put(s, ' ');
}

/* The digits of a whole number with sign, zeros and commas; into a sink of its own. */
static void put_whole(struct text_sink *s, const struct conversion *v, const struct flow_datum *d)
{
    bool decimal = v->kind == 'd', minus = decimal && d->number < 0;
    uint64_t n = minus ? 0 - (uint64_t)d->number : (uint64_t)d->number;
    struct text_sink t = { 0 };
    char text[40];
    size_t used;

    if (!decimal) /* two's complement in the width of the type */
        n &= d->type == 'J'   ? UINT64_MAX
             : d->type == 'B' ? 0xffu
             : d->type == 'S' ? 0xffffu
                              : 0xffffffffu;
    snprintf(text, sizeof text, decimal ? "%ju" : v->kind == 'o' ? "%jo" : "%jx", (uintmax_t)n);
    used = strlen(text) + (decimal && v->comma ? (strlen(text) - 1) / 3 : 0) +
           (minus || v->plus || v->space) + (minus && v->parenthesis);
    if (minus)
        text_put(&t, v->parenthesis ? '(' : '-');
    else if (decimal && (v->plus || v->space))
        text_put(&t, v->plus ? '+' : ' ');
    if (v->alternate && v->kind == 'o') {
        text_put(&t, '0');
        used++;
    } else if (v->alternate && !decimal) {
        text_put_ascii(&t, "0x");
        used += 2;
    }
    for (; v->zero && used < v->width; used++)
        text_put(&t, '0');
    for (size_t i = 0; text[i]; i++) {
        text_put(&t, (uint8_t)text[i]);
        if (decimal && v->comma && text[i + 1] && strlen(text + i + 1) % 3 == 0)
            text_put(&t, ',');
    }
    if (minus && v->parenthesis)
        text_put(&t, ')');
    put_padded(s, v, t.units, t.count, v->kind == 'X');
    s->nomem |= t.nomem;
    free(t.units);
}

/* %s: what valueOf() makes of it. */
static void put_text(struct text_sink *s, const struct conversion *v, const struct flow_datum *d)
{
    struct text_sink t = { 0 };

    text_put_datum(&t, d);
    if (t.partial || t.too_long) {
        if (!t.too_long && !v->width && !v->has_precision && v->kind == 's')
            text_put_datum(s, d);
        else
            text_put_unknown(s);
    } else {
        bool ascii = true;

        for (size_t i = 0; i < t.count; i++)
            ascii &= t.units[i] < 0x80;
        if (v->kind == 'S' && !ascii)
            text_put_unknown(s);
        else
            put_padded(s, v, t.units,
                       v->has_precision && v->precision < t.count ? v->precision : t.count,
                       v->kind == 'S');
    }
    s->nomem |= t.nomem;
    free(t.units);
}

/* What one conversion writes; NULL: good, else the exception. */
static const char *put_conversion(struct text_sink *s, struct conversion *v,
                                  const struct flow_datum *d)
{
    uint16_t unit;

    if (d->kind == FLOW_DATUM_UNKNOWN) {
        text_put_unknown(s);
        return NULL;
    }
    switch (v->kind) {
    case 's':
    case 'S':
        put_text(s, v, d);
        return NULL;
    case 'b':
        if (d->kind == FLOW_DATUM_NULL || (d->kind == FLOW_DATUM_NUMBER && d->type == 'Z')) {
            struct flow_datum is =
                flow_datum_number(d->kind == FLOW_DATUM_NULL ? 0 : d->number, 'Z');

            put_text(s, v, &is);
        } else {
            struct flow_datum is = flow_datum_number(1, 'Z');

            put_text(s, v, &is);
        }
        return NULL;
    case 'c':
        if (d->kind == FLOW_DATUM_NULL) {
            put_text(s, v, d);
            return NULL;
        }
        if (d->kind != FLOW_DATUM_NUMBER || !strchr("CBSI", d->type))
            return "Ljava/util/IllegalFormatConversionException;";
        if (d->number < 0 || d->number > 0xffff) {
            text_put_unknown(s);
            return NULL;
        }
        unit = (uint16_t)d->number;
        put_padded(s, v, &unit, 1, false);
        return NULL;
    case 'd':
    case 'x':
    case 'X':
    case 'o':
        if (d->kind == FLOW_DATUM_NULL) {
            put_text(s, v, d);
            return NULL;
        }
        if (d->kind != FLOW_DATUM_NUMBER || !strchr("BSIJ", d->type))
            return "Ljava/util/IllegalFormatConversionException;";
        put_whole(s, v, d);
        return NULL;
    default: /* of dates, hash codes, numbers with a point: whatever */
        text_put_unknown(s);
        return NULL;
    }
}

/* Puts out a format; NULL: good, else the exception. `args` may be NULL: all are unknown. */
static const char *put_format(struct text_sink *s, const struct flow_datum *format,
                              const struct flow_datum *args)
{
    size_t next = 0, last = SIZE_MAX;

    for (size_t at = 0; at < format->count;) {
        struct conversion v;
        size_t which;

        if (format->at.units[at] != '%') {
            text_put(s, format->at.units[at++]);
            continue;
        }
        at++;
        if (!read_conversion(format, &at, &v))
            return "Ljava/util/UnknownFormatConversionException;";
        if (v.kind == '%' || v.kind == 'n') {
            uint16_t unit = v.kind == '%' ? '%' : '\n';

            put_padded(s, &v, &unit, 1, false);
            continue;
        }
        which = v.argument ? v.argument - 1 : v.again ? last : next++;
        last = which;
        if (!args || v.width > WIDTH_MAX || v.precision > WIDTH_MAX) {
            text_put_unknown(s);
        } else if (which >= args->count) {
            return "Ljava/util/MissingFormatArgumentException;";
        } else {
            struct flow_datum d = flow_datum_element(args, which);
            const char *thrown = put_conversion(s, &v, &d);

            if (thrown)
                return thrown;
        }
    }
    return NULL;
}

enum flow_text_outcome text_do_format(struct text_call *c)
{
    size_t first = c->op == FLOW_TEXT_FORMAT_LOCALE ? 1 : 0;
    enum flow_text_outcome got = text_need_kind(c, first, FLOW_DATUM_TEXT);
    struct text_sink s = { 0 };
    const char *thrown;
    bool known = false;

    if (got != FLOW_TEXT_DONE)
        return got;
    if (c->count > first + 1 && c->in[first + 1].kind == FLOW_DATUM_ARRAY)
        known = c->in[first + 1].type == 'L';
    s.partial = c->in[first].partial;
    thrown = put_format(&s, &c->in[first], known ? &c->in[first + 1] : NULL);
    if (thrown) {
        free(s.units);
        return text_throws(c, thrown);
    }
    return text_finish(c, &s);
}
