#include "dex/print.h"

#include "dex/encoded.h"

#include <assert.h>

void dex_print_quoted(struct pica_span s, struct pica_text *out)
{
    size_t from = 0;

    pica_text_add_char(out, '"');
    for (size_t i = 0; i <= s.len; i++) {
        static const char special[] = "\b\f\n\r\t\"\\", letters[] = "bfnrt\"\\";
        const char *found = i < s.len && s.data[i] ? strchr(special, s.data[i]) : NULL;

        if (i < s.len && !found)
            continue;
        dex_add_utf8(pica_span_of(s.data + from, i - from), out);
        if (found) {
            pica_text_add_char(out, '\\');
            pica_text_add_char(out, letters[found - special]);
        }
        from = i + 1;
    }
    pica_text_add_char(out, '"');
}

static uint64_t take_number(const uint8_t **p, unsigned width)
{
    uint64_t n = 0;

    for (unsigned i = 0; i < width; i++)
        n |= (uint64_t) * (*p)++ << (8 * i);
    return n;
}

static int64_t sign_extend(uint64_t n, unsigned width)
{
    assert(width > 0 && width <= 8);
    if (width < 8 && n >> (8 * width - 1))
        n |= UINT64_MAX << (8 * width);
    return (int64_t)n;
}

/* A value that is no array or annotation; its bytes are known to be there. */
static void print_scalar(const struct dex_file *dex, uint8_t type, uint64_t n, unsigned width,
                         struct pica_text *out)
{
    float single;
    double wide;
    uint32_t bits;

    switch ((enum dex_encoded)type) {
    case DEX_ENCODED_BYTE:
    case DEX_ENCODED_SHORT:
    case DEX_ENCODED_INT:
    case DEX_ENCODED_LONG:
        pica_text_addf(out, "%jd", (intmax_t)sign_extend(n, width));
        return;
    case DEX_ENCODED_CHAR:
        pica_text_addf(out, "%ju", (uintmax_t)n);
        return;
    case DEX_ENCODED_FLOAT: /* the missing bytes are those on the right */
        bits = (uint32_t)(width <= 4 ? n << (8 * (4 - width)) : n);
        memcpy(&single, &bits, sizeof single);
        pica_text_addf(out, "%g", (double)single);
        return;
    case DEX_ENCODED_DOUBLE:
        assert(width > 0 && width <= 8);
        n <<= 8 * (8 - width);
        memcpy(&wide, &n, sizeof wide);
        pica_text_addf(out, "%g", wide);
        return;
    case DEX_ENCODED_STRING:
        if (n < dex->strings.count)
            dex_print_quoted(dex_string(dex, (uint32_t)n), out);
        return;
    case DEX_ENCODED_TYPE:
        if (n < dex->types.count)
            dex_add_utf8(dex_type(dex, (uint32_t)n), out);
        return;
    case DEX_ENCODED_FIELD:
    case DEX_ENCODED_ENUM:
        if (n < dex->fields.count)
            dex_add_utf8(dex_string(dex, dex_field_id(dex, (uint32_t)n).name_idx), out);
        return;
    case DEX_ENCODED_METHOD:
        if (n < dex->methods.count)
            dex_add_utf8(dex_string(dex, dex_method_id(dex, (uint32_t)n).name_idx), out);
        return;
    case DEX_ENCODED_METHOD_TYPE:
        if (n < dex->protos.count)
            dex_add_proto(dex, (uint32_t)n, out);
        return;
    case DEX_ENCODED_METHOD_HANDLE:
        pica_text_addf(out, "method_handle@%04x", (unsigned)n);
        return;
    case DEX_ENCODED_NULL:
        pica_text_add(out, "null");
        return;
    case DEX_ENCODED_BOOLEAN:
        pica_text_add(out, width > 1 ? "true" : "false");
        return;
    case DEX_ENCODED_ARRAY:
    case DEX_ENCODED_ANNOTATION:
        return;
    }
}

/* Needs a value that dex_encoded_skip() has found whole. */
static void print_value(const struct dex_file *dex, const uint8_t **p, struct pica_text *out)
{
    uint8_t type = **p & 0x1f;
    unsigned width = (unsigned)(**p >> 5) + 1;
    uint32_t count, idx;

    (*p)++;
    switch (type) {
    case DEX_ENCODED_ARRAY:
        pica_text_add_char(out, '{');
        for (count = dex_uleb_known(p); count > 0 && !out->failed; count--) {
            pica_text_add_char(out, ' ');
            print_value(dex, p, out);
        }
        pica_text_add(out, " }");
        return;
    case DEX_ENCODED_ANNOTATION:
        idx = dex_uleb_known(p);
        if (idx < dex->types.count)
            dex_add_utf8(dex_type(dex, idx), out);
        for (count = dex_uleb_known(p); count > 0 && !out->failed; count--) {
            idx = dex_uleb_known(p);
            pica_text_add_char(out, ' ');
            if (idx < dex->strings.count)
                dex_add_utf8(dex_string(dex, idx), out);
            pica_text_add_char(out, '=');
            print_value(dex, p, out);
        }
        return;
    case DEX_ENCODED_NULL:
    case DEX_ENCODED_BOOLEAN:
        print_scalar(dex, type, 0, width, out);
        return;
    default:
        print_scalar(dex, type, take_number(p, width), width, out);
    }
}

void dex_print_value(const struct dex_file *dex, const uint8_t *value, struct pica_text *out)
{
    const uint8_t *end = dex->data.data + dex->data.len, *p = value;

    if (dex_encoded_skip(&p, end))
        print_value(dex, &value, out);
    else
        pica_text_add(out, "(broken)");
}

void dex_print_array(const struct dex_file *dex, const uint8_t *array, struct pica_text *out)
{
    const uint8_t *end = dex->data.data + dex->data.len;
    uint32_t count;

    pica_text_add_char(out, '{');
    if (!dex_uleb(&array, end, &count))
        count = 0;
    for (; count > 0 && !out->failed; count--) {
        const uint8_t *value = array;

        pica_text_add_char(out, ' ');
        dex_print_value(dex, value, out);
        if (!dex_encoded_skip(&array, end))
            break;
    }
    pica_text_add(out, " }");
}
