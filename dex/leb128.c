#include "dex/leb128.h"

uint32_t dex_uleb_known_long(const uint8_t **p)
{
    const uint8_t *s = *p;
    uint32_t v = 0;
    uint8_t b;

    for (unsigned shift = 0; shift < 35; shift += 7) {
        b = *s++;
        v |= (uint32_t)(b & 0x7f) << shift;
        if (!(b & 0x80))
            break;
    }
    *p = s;
    return v;
}

bool dex_uleb_long(const uint8_t **p, const uint8_t *end, uint32_t *ret)
{
    const uint8_t *s = *p;
    uint32_t v = 0;
    uint8_t b;

    for (unsigned shift = 0; shift < 35; shift += 7) {
        if (s >= end)
            return false;
        b = *s++;
        v |= (uint32_t)(b & 0x7f) << shift;
        if (!(b & 0x80))
            break;
    }
    *p = s;
    *ret = v;
    return true;
}

bool dex_sleb(const uint8_t **p, const uint8_t *end, int32_t *ret)
{
    const uint8_t *s = *p;
    uint32_t v = 0;
    unsigned shift = 0;
    uint8_t b;

    do {
        if (s >= end)
            return false;
        b = *s++;
        v |= (uint32_t)(b & 0x7f) << shift;
        shift += 7;
    } while ((b & 0x80) && shift < 35);
    if (shift < 32 && (b & 0x40))
        v |= UINT32_MAX << shift;
    *p = s;
    *ret = (int32_t)v;
    return true;
}
