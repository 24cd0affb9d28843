#include "base/intern.h"

#include "base/text.h"

#include <stdlib.h>

uint32_t pica_hash_bytes(const void *data, size_t len)
{
    const unsigned char *p = data;
    uint64_t h = 0x9e3779b97f4a7c15u ^ len;

    while (len >= 8) {
        uint64_t w;

        memcpy(&w, p, 8);
        h = (h ^ w) * 0xff51afd7ed558ccdu;
        h ^= h >> 32;
        p += 8;
        len -= 8;
    }
    while (len--)
        h = (h ^ *p++) * 0x100000001b3u;
    h ^= h >> 29;
    return (uint32_t)(h ^ h >> 32);
}

static size_t first_slot(uint32_t hash, size_t mask)
{
    return (hash ^ PICA_HASH_SEED) & mask;
}

static size_t intern_slot(const struct pica_intern *t, struct pica_span s, uint32_t hash)
{
    size_t mask = t->slot_count - 1;
    size_t at = first_slot(hash, mask);

    while (t->slots[at]) {
        uint32_t n = t->slots[at] - 1;

        if (t->hashes[n] == hash && pica_span_equal(t->strings[n], s))
            break;
        at = (at + 1) & mask;
    }
    return at;
}

static bool intern_rehash(struct pica_intern *t)
{
    size_t count = t->slot_count ? t->slot_count * 2 : 256;
    uint32_t *slots = calloc(count, sizeof *slots);

    if (!slots)
        return false;
    for (uint32_t n = 0; n < t->count; n++) {
        size_t at = first_slot(t->hashes[n], count - 1);

        while (slots[at])
            at = (at + 1) & (count - 1);
        slots[at] = n + 1;
    }
    free(t->slots);
    t->slots = slots;
    t->slot_count = count;
    return true;
}

uint32_t pica_intern_add(struct pica_intern *t, struct pica_span s)
{
    uint32_t hash = pica_hash_bytes(s.data, s.len);
    size_t at;

    if (t->count >= t->slot_count / 2 && !intern_rehash(t))
        return PICA_INTERN_NONE;
    at = intern_slot(t, s, hash);
    if (t->slots[at])
        return t->slots[at] - 1;
    if (t->count >= UINT32_MAX - 1 ||
        !pica_grow(&t->strings, &t->strings_cap, t->count + 1, sizeof *t->strings) ||
        !pica_grow(&t->hashes, &t->hashes_cap, t->count + 1, sizeof *t->hashes))
        return PICA_INTERN_NONE;
    t->strings[t->count] = s;
    t->hashes[t->count] = hash;
    t->slots[at] = (uint32_t)++t->count;
    return (uint32_t)t->count - 1;
}

uint32_t pica_intern_find(const struct pica_intern *t, struct pica_span s)
{
    size_t at;

    if (t->slot_count == 0)
        return PICA_INTERN_NONE;
    at = intern_slot(t, s, pica_hash_bytes(s.data, s.len));
    return t->slots[at] ? t->slots[at] - 1 : PICA_INTERN_NONE;
}

bool pica_intern_may_have(const struct pica_intern *t, uint32_t hash)
{
    size_t mask = t->slot_count - 1;

    if (t->slot_count == 0)
        return false;
    for (size_t at = first_slot(hash, mask); t->slots[at]; at = (at + 1) & mask)
        if (t->hashes[t->slots[at] - 1] == hash)
            return true;
    return false;
}

bool pica_intern_settle(struct pica_intern *t)
{
    return pica_shrink(&t->strings, &t->strings_cap, t->count, sizeof *t->strings) &&
           pica_shrink(&t->hashes, &t->hashes_cap, t->count, sizeof *t->hashes);
}

bool pica_intern_copy(const struct pica_intern *t, struct pica_intern *ret)
{
    *ret = (struct pica_intern){ .count = t->count,
                                 .strings_cap = t->count,
                                 .hashes_cap = t->count,
                                 .slot_count = t->slot_count };
    ret->strings = pica_copy(t->strings, t->count, sizeof *t->strings);
    ret->hashes = pica_copy(t->hashes, t->count, sizeof *t->hashes);
    ret->slots = pica_copy(t->slots, t->slot_count, sizeof *t->slots);
    if (ret->strings && ret->hashes && ret->slots)
        return true;
    pica_intern_finish(ret);
    return false;
}

void pica_intern_finish(struct pica_intern *t)
{
    free(t->strings);
    free(t->hashes);
    free(t->slots);
    *t = (struct pica_intern){ 0 };
}
