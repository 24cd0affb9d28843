/*
 * flow/number_map.h - 64-bit keys to 32-bit numbers, for tables that only grow.
 */
#ifndef PICA_FLOW_NUMBER_MAP_H
#define PICA_FLOW_NUMBER_MAP_H

#include "base/compiler.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct flow_number_map {
    uint64_t *keys;
    uint32_t *values; /* value + 1; 0: free */
    size_t count, slots;
};

static inline uint64_t flow_mix(uint64_t x)
{
    x ^= x >> 31 ^ PICA_HASH_SEED;
    x *= 0x9e3779b97f4a7c15u;
    return x ^ x >> 29;
}

/* UINT32_MAX: it is not there. */
static inline uint32_t flow_number_map_get(const struct flow_number_map *m, uint64_t key)
{
    size_t mask = m->slots - 1;

    if (m->slots == 0)
        return UINT32_MAX;
    for (size_t at = flow_mix(key) & mask;; at = (at + 1) & mask) {
        if (m->values[at] == 0)
            return UINT32_MAX;
        if (m->keys[at] == key)
            return m->values[at] - 1;
    }
}

/* The key must not be there, `value` below UINT32_MAX. False without memory. */
PICA_MUST_USE
bool flow_number_map_add(struct flow_number_map *m, uint64_t key, uint32_t value);

/* The same map once more in *ret; false without memory, *ret is then empty. */
PICA_MUST_USE
bool flow_number_map_copy(const struct flow_number_map *m, struct flow_number_map *ret);

void flow_number_map_finish(struct flow_number_map *m);

#endif
