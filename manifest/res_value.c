#include "manifest/res_value.h"

#include <stdio.h>
#include <stdlib.h>

/* The shortest decimal number that reads back as the same float. */
static void print_float(double value, struct pica_text *out)
{
    char text[40];

    for (int digits = 6; digits <= 9; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, value);
        if ((float)strtod(text, NULL) == (float)value)
            break;
    }
    for (char *p = text; *p; p++)
        if (*p == ',') /* the decimal point of some locales */
            *p = '.';
    pica_text_add(out, text);
}

/* A mantissa of 24 bits with sign, a radix of 2 bits, a unit of 4 bits. */
static double complex_value(uint32_t data)
{
    static const double radix[4] = { 1.0, 1.0 / (1 << 7), 1.0 / (1 << 15), 1.0 / (1 << 23) };
    int64_t mantissa = (int64_t)(data >> 8);

    if (mantissa & 0x800000)
        mantissa -= 0x1000000;
    return (double)mantissa * radix[data >> 4 & 3];
}

static void print_dimension(struct res_value v, struct pica_text *out)
{
    static const char *const units[] = { "px", "dp", "sp", "pt", "in", "mm" };
    uint32_t unit = v.data & 15;

    if (unit >= sizeof units / sizeof *units) {
        pica_text_addf(out, "(type 0x%x)0x%x", v.type, v.data);
        return;
    }
    print_float(complex_value(v.data), out);
    pica_text_add(out, units[unit]);
}

static void print_fraction(struct res_value v, struct pica_text *out)
{
    uint32_t unit = v.data & 15;

    if (unit > 1) {
        pica_text_addf(out, "(type 0x%x)0x%x", v.type, v.data);
        return;
    }
    print_float(complex_value(v.data) * 100, out);
    pica_text_add(out, unit == 0 ? "%" : "%p");
}

void res_value_print(struct res_value v, struct pica_text *out)
{
    float number;

    switch (v.type) {
    case RES_NULL:
        pica_text_add(out, v.data == 1 ? "@empty" : "@undefined");
        break;
    case RES_REFERENCE:
    case RES_DYNAMIC_REFERENCE:
        if (v.data == 0)
            pica_text_add(out, "@null");
        else
            pica_text_addf(out, "@0x%08x", v.data);
        break;
    case RES_ATTRIBUTE:
    case RES_DYNAMIC_ATTRIBUTE:
        pica_text_addf(out, "?0x%08x", v.data);
        break;
    case RES_FLOAT:
        memcpy(&number, &v.data, sizeof number);
        print_float((double)number, out);
        break;
    case RES_DIMENSION:
        print_dimension(v, out);
        break;
    case RES_FRACTION:
        print_fraction(v, out);
        break;
    case RES_INT_HEX:
        pica_text_addf(out, "0x%x", v.data);
        break;
    case RES_BOOLEAN:
        pica_text_add(out, v.data ? "true" : "false");
        break;
    default:
        if (v.type >= RES_FIRST_COLOR && v.type <= RES_LAST_INT)
            pica_text_addf(out, "#%08x", v.data);
        else if (res_value_is_int(v))
            pica_text_addf(out, "%d", (int32_t)v.data);
        else
            pica_text_addf(out, "(type 0x%x)0x%x", v.type, v.data);
    }
}

const char *res_value_type_name(uint8_t type)
{
    switch (type) {
    case RES_NULL:
        return "null";
    case RES_REFERENCE:
        return "reference";
    case RES_ATTRIBUTE:
        return "attribute";
    case RES_STRING:
        return "string";
    case RES_FLOAT:
        return "float";
    case RES_DIMENSION:
        return "dimension";
    case RES_FRACTION:
        return "fraction";
    case RES_DYNAMIC_REFERENCE:
        return "dynamic-reference";
    case RES_DYNAMIC_ATTRIBUTE:
        return "dynamic-attribute";
    case RES_INT_HEX:
        return "hex";
    case RES_BOOLEAN:
        return "boolean";
    default:
        if (type >= RES_FIRST_COLOR && type <= RES_LAST_INT)
            return "color";
        return type >= RES_FIRST_INT && type <= RES_LAST_INT ? "integer" : "unknown";
    }
}
