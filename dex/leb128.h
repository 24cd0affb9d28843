/*
 * dex/leb128.h - LEB128 numbers, read where speed counts.
 *
 * As ART reads them (libdexfile leb128.h): at most five bytes, the fifth ends
 * the number whatever its top bits say.
 */
#ifndef PICA_DEX_LEB128_H
#define PICA_DEX_LEB128_H

#include "base/span.h"

uint32_t dex_uleb_known_long(const uint8_t **p);

/* From bytes that are known to hold a whole number. */
static inline uint32_t dex_uleb_known(const uint8_t **p)
{
    const uint8_t *s = *p;

    if (s[0] < 0x80) {
        *p = s + 1;
        return s[0];
    }
    if (s[1] < 0x80) {
        *p = s + 2;
        return (s[0] & 0x7fu) | (uint32_t)s[1] << 7;
    }
    if (s[2] < 0x80) {
        *p = s + 3;
        return (s[0] & 0x7fu) | (s[1] & 0x7fu) << 7 | (uint32_t)s[2] << 14;
    }
    if (s[3] < 0x80) {
        *p = s + 4;
        return (s[0] & 0x7fu) | (s[1] & 0x7fu) << 7 | (s[2] & 0x7fu) << 14 | (uint32_t)s[3] << 21;
    }
    return dex_uleb_known_long(p);
}

bool dex_uleb_long(const uint8_t **p, const uint8_t *end, uint32_t *ret);

/* From *p, which moves on; false when the number runs out at `end`. */
static inline bool dex_uleb(const uint8_t **p, const uint8_t *end, uint32_t *ret)
{
    if (end - *p >= 5) {
        *ret = dex_uleb_known(p);
        return true;
    }
    return dex_uleb_long(p, end, ret);
}

bool dex_sleb(const uint8_t **p, const uint8_t *end, int32_t *ret);

#endif
