/*
 * base/bits.h - counting bits where the compiler may not count on an instruction for it.
 */
#ifndef PICA_BASE_BITS_H
#define PICA_BASE_BITS_H

#include <stdint.h>

/* The bits that are set. Without -mpopcnt the compiler's own calls a function with a table. */
static inline uint32_t pica_bits_count(uint64_t x)
{
    x -= x >> 1 & 0x5555555555555555u;
    x = (x & 0x3333333333333333u) + (x >> 2 & 0x3333333333333333u);
    x = (x + (x >> 4)) & 0x0f0f0f0f0f0f0f0fu;
    return (uint32_t)((x * 0x0101010101010101u) >> 56);
}

#endif
