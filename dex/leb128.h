/*
 * dex/leb128.h - LEB128 numbers, read where speed counts.
 *
 * As ART reads them (libdexfile leb128.h): at most five bytes, the fifth ends
 * the number whatever its top bits say.
 */
#ifndef PICA_DEX_LEB128_H
#define PICA_DEX_LEB128_H

#include "base/span.h"

/* From bytes that are known to hold a whole number. */
static inline uint32_t dex_uleb_known(const uint8_t **p)
{
    const uint8_t *s = *p;
    uint32_t v = *s++;

    if (v >= 0x80) {
        unsigned shift = 7;
        uint8_t b;

        v &= 0x7f;
        do {
            b = *s++;
            v |= (uint32_t)(b & 0x7f) << shift;
            shift += 7;
        } while ((b & 0x80) && shift < 35);
    }
    *p = s;
    return v;
}

bool dex_uleb_long(const uint8_t **p, const uint8_t *end, uint32_t *ret);

/* From *p, which moves on; false when the number runs out at `end`. */
static inline bool dex_uleb(const uint8_t **p, const uint8_t *end, uint32_t *ret)
{
    const uint8_t *s = *p;

    if (end - s >= 2) {
        if (s[0] < 0x80) {
            *ret = s[0];
            *p = s + 1;
            return true;
        }
        if (s[1] < 0x80) {
            *ret = (s[0] & 0x7fu) | (uint32_t)s[1] << 7;
            *p = s + 2;
            return true;
        }
    }
    return dex_uleb_long(p, end, ret);
}

bool dex_sleb(const uint8_t **p, const uint8_t *end, int32_t *ret);

#endif
