#include "dex/values.h"

#include <assert.h>

static const uint8_t *end_of(const struct dex_file *dex)
{
    return dex->data.data + dex->data.len;
}

struct dex_values dex_values_at(const struct dex_file *dex, uint32_t offset)
{
    struct dex_values it = { .dex = dex };

    if (offset == 0)
        return it;
    if (offset >= dex->data.len) {
        it.broken = true;
        return it;
    }
    it.p = dex->data.data + offset;
    if (!dex_uleb(&it.p, end_of(dex), &it.left)) {
        it.left = 0;
        it.broken = true;
    }
    return it;
}

struct dex_values dex_static_values(const struct dex_file *dex, const struct dex_class *cls)
{
    return dex_values_at(dex, cls->static_values_off);
}

struct dex_values dex_value_array(const struct dex_file *dex, const struct dex_value *value)
{
    if (value->kind != DEX_VALUE_ARRAY)
        return (struct dex_values){ .dex = dex };
    return dex_values_at(dex, (uint32_t)(value->inside - dex->data.data));
}

/* How many things an index of this type can name. */
static uint32_t index_bound(const struct dex_file *dex, enum dex_value_kind kind)
{
    switch (kind) {
    case DEX_VALUE_STRING:
        return dex->strings.count;
    case DEX_VALUE_TYPE:
        return dex->types.count;
    case DEX_VALUE_FIELD:
    case DEX_VALUE_ENUM:
        return dex->fields.count;
    case DEX_VALUE_METHOD:
        return dex->methods.count;
    case DEX_VALUE_METHOD_TYPE:
        return dex->protos.count;
    case DEX_VALUE_METHOD_HANDLE:
        return dex->method_handles.count;
    case DEX_VALUE_OTHER:
    case DEX_VALUE_INT:
    case DEX_VALUE_REAL:
    case DEX_VALUE_ARRAY:
    case DEX_VALUE_ANNOTATION:
    case DEX_VALUE_NULL:
        break;
    }
    return 0;
}

static const uint8_t kinds[32] = {
    [DEX_ENCODED_BYTE] = DEX_VALUE_INT,
    [DEX_ENCODED_SHORT] = DEX_VALUE_INT,
    [DEX_ENCODED_CHAR] = DEX_VALUE_INT,
    [DEX_ENCODED_INT] = DEX_VALUE_INT,
    [DEX_ENCODED_LONG] = DEX_VALUE_INT,
    [DEX_ENCODED_FLOAT] = DEX_VALUE_REAL,
    [DEX_ENCODED_DOUBLE] = DEX_VALUE_REAL,
    [DEX_ENCODED_METHOD_TYPE] = DEX_VALUE_METHOD_TYPE,
    [DEX_ENCODED_METHOD_HANDLE] = DEX_VALUE_METHOD_HANDLE,
    [DEX_ENCODED_STRING] = DEX_VALUE_STRING,
    [DEX_ENCODED_TYPE] = DEX_VALUE_TYPE,
    [DEX_ENCODED_FIELD] = DEX_VALUE_FIELD,
    [DEX_ENCODED_METHOD] = DEX_VALUE_METHOD,
    [DEX_ENCODED_ENUM] = DEX_VALUE_ENUM,
    [DEX_ENCODED_ARRAY] = DEX_VALUE_ARRAY,
    [DEX_ENCODED_ANNOTATION] = DEX_VALUE_ANNOTATION,
    [DEX_ENCODED_NULL] = DEX_VALUE_NULL,
    [DEX_ENCODED_BOOLEAN] = DEX_VALUE_INT,
};

static int64_t sign_extend(uint64_t n, unsigned width)
{
    assert(width > 0 && width <= 8); /* the three bits of the head, and one */
    if (width < 8 && n >> (8 * width - 1))
        n |= UINT64_MAX << (8 * width);
    return (int64_t)n;
}

/* The bytes that are left out of a float or double are those on the right. */
static double real_of(uint64_t n, unsigned width, bool single)
{
    float f;
    double d;
    uint32_t bits;

    assert(width > 0 && width <= 8);
    if (single) {
        bits = (uint32_t)(width <= 4 ? n << (8 * (4 - width)) : n);
        memcpy(&f, &bits, sizeof f);
        return (double)f;
    }
    n <<= 8 * (8 - width);
    memcpy(&d, &n, sizeof d);
    return d;
}

/* A value of `width` bytes behind its head. */
static void decode(const struct dex_file *dex, uint64_t n, unsigned width, struct dex_value *ret)
{
    switch (ret->kind) {
    case DEX_VALUE_INT:
        ret->number = ret->type == DEX_ENCODED_CHAR ? (int64_t)n : sign_extend(n, width);
        return;
    case DEX_VALUE_REAL:
        ret->real = real_of(n, width, ret->type == DEX_ENCODED_FLOAT);
        return;
    default:
        if (n < index_bound(dex, ret->kind))
            ret->index = (uint32_t)n;
        else
            ret->kind = DEX_VALUE_OTHER;
    }
}

static bool broken(struct dex_values *it)
{
    it->left = 0;
    it->broken = true;
    return false;
}

bool dex_values_next(struct dex_values *it, struct dex_value *ret)
{
    const uint8_t *at = it->p;
    unsigned width;
    uint64_t n = 0;

    if (it->left == 0)
        return false;
    if (!dex_encoded_skip(&it->p, end_of(it->dex)))
        return broken(it);
    it->left--;
    width = (unsigned)(*at >> 5) + 1;
    *ret = (struct dex_value){ .kind = (enum dex_value_kind)kinds[*at & 0x1f],
                               .type = (enum dex_encoded)(*at & 0x1f),
                               .index = DEX_NO_INDEX };
    if (ret->type == DEX_ENCODED_BOOLEAN) {
        ret->number = width > 1;
    } else if (ret->kind == DEX_VALUE_ARRAY || ret->kind == DEX_VALUE_ANNOTATION) {
        ret->inside = at + 1;
    } else if (ret->kind != DEX_VALUE_NULL) {
        for (unsigned i = 0; i < width; i++)
            n |= (uint64_t)at[1 + i] << (8 * i);
        decode(it->dex, n, width, ret);
    }
    return true;
}

struct dex_value dex_static_value(const struct dex_file *dex, const struct dex_class *cls,
                                  uint32_t n)
{
    struct dex_values it = dex_static_values(dex, cls);
    struct dex_value v = { .index = DEX_NO_INDEX };

    for (uint32_t i = 0; i <= n; i++)
        if (!dex_values_next(&it, &v))
            return (struct dex_value){ .index = DEX_NO_INDEX };
    return v;
}
