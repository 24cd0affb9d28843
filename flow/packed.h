/*
 * flow/packed.h - tables made of data files that hold no pointers.
 *
 * Texts lie in one pool and are named by their offsets, so that a table costs
 * nothing when the program starts (tools/packed.py makes them).
 */
#ifndef PICA_FLOW_PACKED_H
#define PICA_FLOW_PACKED_H

#include "base/span.h"

/* FNV-1a, 32 bits: fnv() of tools/packed.py. */
static inline uint32_t packed_hash(struct pica_span s)
{
    uint32_t h = 0x811c9dc5u;

    for (size_t i = 0; i < s.len; i++)
        h = (h ^ s.data[i]) * 0x01000193u;
    return h;
}

/* A class, and its rows. */
struct packed_class {
    uint32_t name; /* descriptor */
    uint32_t hash; /* pica_hash_bytes() of it */
    uint32_t first, count;
};

#endif
