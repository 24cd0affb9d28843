#include "dex/dex_file.h"

#include "dex/encoded.h"

#include <assert.h>

struct dex_values dex_static_values(const struct dex_file *dex, const struct dex_class *cls)
{
    struct dex_values it = { .strings = dex->strings.count };

    if (cls->static_values_off == 0 || cls->static_values_off >= dex->data.len)
        return it;
    it.p = dex->data.data + cls->static_values_off;
    it.end = dex->data.data + dex->data.len;
    if (!dex_uleb(&it.p, it.end, &it.left))
        it.left = 0;
    return it;
}

static bool is_integer(uint8_t type)
{
    return type == DEX_ENCODED_BYTE || type == DEX_ENCODED_SHORT || type == DEX_ENCODED_CHAR ||
           type == DEX_ENCODED_INT || type == DEX_ENCODED_LONG;
}

bool dex_values_next(struct dex_values *it, struct dex_value *ret)
{
    uint8_t head, type, width;
    uint64_t v = 0;

    if (it->left == 0 || it->p >= it->end)
        return false;
    it->left--;
    *ret = (struct dex_value){ DEX_VALUE_OTHER, 0, DEX_NO_INDEX };
    head = *it->p;
    type = head & 0x1f;
    width = (uint8_t)((head >> 5) + 1);
    if (type == DEX_ENCODED_BOOLEAN) {
        it->p++;
        ret->kind = DEX_VALUE_INT;
        ret->number = width - 1;
        return true;
    }
    if (type != DEX_ENCODED_STRING && !is_integer(type)) {
        if (!dex_encoded_skip(&it->p, it->end))
            it->left = 0;
        return true;
    }
    it->p++;
    if (width > it->end - it->p) {
        it->left = 0;
        return false;
    }
    for (unsigned i = 0; i < width; i++)
        v |= (uint64_t)*it->p++ << (8 * i);
    if (type == DEX_ENCODED_STRING) {
        if (v < it->strings) {
            ret->kind = DEX_VALUE_STRING;
            ret->string_idx = (uint32_t)v;
        }
        return true;
    }
    ret->kind = DEX_VALUE_INT;
    assert(width > 0); /* 1 to 8: the three bits of the head, and one */
    if (type != DEX_ENCODED_CHAR && width < 8 && v >> (8 * width - 1))
        v |= UINT64_MAX << (8 * width);
    ret->number = (int64_t)v;
    return true;
}

struct dex_value dex_static_value(const struct dex_file *dex, const struct dex_class *cls,
                                  uint32_t n)
{
    struct dex_values it = dex_static_values(dex, cls);
    struct dex_value v = { DEX_VALUE_OTHER, 0, DEX_NO_INDEX };

    for (uint32_t i = 0; i <= n; i++)
        if (!dex_values_next(&it, &v))
            return (struct dex_value){ DEX_VALUE_OTHER, 0, DEX_NO_INDEX };
    return v;
}
