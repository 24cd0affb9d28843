#include "flow/program_parts.h"

#include <stdlib.h>

#define SLOTS_LEAST 256

static inline size_t first_slot(const struct flow_pairs *t, uint64_t key)
{
    uint64_t h = (key ^ PICA_HASH_SEED) * 0x9e3779b97f4a7c15u;

    return (size_t)(h ^ h >> 32) & (t->slot_count - 1);
}

static size_t pair_slot(const struct flow_pairs *t, uint64_t key)
{
    size_t mask = t->slot_count - 1, at = first_slot(t, key);

    while (t->slots[at] && t->keys[t->slots[at] - 1] != key)
        at = (at + 1) & mask;
    return at;
}

static bool pairs_rehash(struct flow_pairs *t, size_t slot_count)
{
    uint32_t *slots = calloc(slot_count, sizeof *slots);

    if (!slots)
        return false;
    free(t->slots);
    t->slots = slots;
    t->slot_count = slot_count;
    for (uint32_t n = 0; n < t->count; n++)
        slots[pair_slot(t, t->keys[n])] = n + 1;
    return true;
}

bool flow_pairs_reserve(struct flow_pairs *t, size_t count)
{
    size_t slot_count = SLOTS_LEAST;

    while (slot_count / 2 < count)
        slot_count *= 2;
    return pairs_rehash(t, slot_count);
}

static uint32_t pairs_add(struct flow_pairs *t, uint64_t key)
{
    size_t at;

    if (t->count >= t->slot_count / 2 &&
        !pairs_rehash(t, t->slot_count ? t->slot_count * 2 : SLOTS_LEAST))
        return FLOW_NONE;
    at = pair_slot(t, key);
    if (t->slots[at])
        return t->slots[at] - 1;
    if (t->count >= FLOW_CUT - 1 ||
        !pica_grow(&t->keys, &t->keys_cap, t->count + 1, sizeof *t->keys))
        return FLOW_NONE;
    t->keys[t->count] = key;
    t->slots[at] = (uint32_t)++t->count;
    return (uint32_t)t->count - 1;
}

uint32_t flow_pairs_add(struct flow_pairs *t, uint32_t a, uint32_t b)
{
    return pairs_add(t, (uint64_t)a << 32 | b);
}

/* In a large table each question waits twice for memory; so they are announced first. */
bool flow_pairs_add_all(struct flow_pairs *t, const uint64_t *keys, size_t count, uint32_t *ret)
{
    for (size_t i = 0; i < count && t->slot_count; i++)
        __builtin_prefetch(&t->slots[first_slot(t, keys[i])]);
    for (size_t i = 0; i < count && t->slot_count; i++) {
        uint32_t n = t->slots[first_slot(t, keys[i])];

        if (n)
            __builtin_prefetch(&t->keys[n - 1]);
    }
    for (size_t i = 0; i < count; i++) {
        ret[i] = pairs_add(t, keys[i]);
        if (ret[i] == FLOW_NONE)
            return false;
    }
    return true;
}

uint32_t flow_pairs_find(const struct flow_pairs *t, uint32_t a, uint32_t b)
{
    size_t at;

    if (t->slot_count == 0)
        return FLOW_NONE;
    at = pair_slot(t, (uint64_t)a << 32 | b);
    return t->slots[at] ? t->slots[at] - 1 : FLOW_NONE;
}

bool flow_pairs_settle(struct flow_pairs *t)
{
    return pica_shrink(&t->keys, &t->keys_cap, t->count, sizeof *t->keys);
}

void flow_pairs_finish(struct flow_pairs *t)
{
    free(t->keys);
    free(t->slots);
    *t = (struct flow_pairs){ 0 };
}
