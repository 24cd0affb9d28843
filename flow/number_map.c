#include "flow/number_map.h"

#include "base/text.h"

#include <stdlib.h>

#define SLOTS_MIN 256u

static void put(struct flow_number_map *m, uint64_t key, uint32_t stored)
{
    size_t mask = m->slots - 1, at = flow_mix(key) & mask;

    while (m->values[at] != 0)
        at = (at + 1) & mask;
    m->keys[at] = key;
    m->values[at] = stored;
}

static bool grow(struct flow_number_map *m)
{
    struct flow_number_map old = *m;
    size_t slots = old.slots ? old.slots * 2 : SLOTS_MIN;
    uint64_t *keys;
    uint32_t *values;

    if (slots > SIZE_MAX / sizeof *keys)
        return false;
    keys = malloc(slots * sizeof *keys);
    values = calloc(slots, sizeof *values);
    if (!keys || !values) {
        free(keys);
        free(values);
        return false;
    }
    m->keys = keys;
    m->values = values;
    m->slots = slots;
    for (size_t i = 0; i < old.slots; i++)
        if (old.values[i] != 0)
            put(m, old.keys[i], old.values[i]);
    free(old.keys);
    free(old.values);
    return true;
}

bool flow_number_map_add(struct flow_number_map *m, uint64_t key, uint32_t value)
{
    if (m->count >= m->slots - m->slots / 4 && !grow(m))
        return false;
    put(m, key, value + 1);
    m->count++;
    return true;
}

bool flow_number_map_copy(const struct flow_number_map *m, struct flow_number_map *ret)
{
    *ret = (struct flow_number_map){ 0 };
    if (m->slots == 0)
        return true;
    ret->keys = pica_copy(m->keys, m->slots, sizeof *m->keys);
    ret->values = pica_copy(m->values, m->slots, sizeof *m->values);
    ret->count = m->count;
    ret->slots = m->slots;
    if (ret->keys && ret->values)
        return true;
    flow_number_map_finish(ret);
    return false;
}

void flow_number_map_finish(struct flow_number_map *m)
{
    free(m->keys);
    free(m->values);
    *m = (struct flow_number_map){ 0 };
}
