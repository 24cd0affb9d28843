/*
 * base/intern.h - one small number for each distinct string.
 *
 * The bytes are not copied: they must outlive the table. Numbers count from 0
 * in the order in which strings were first seen.
 */
#ifndef PICA_BASE_INTERN_H
#define PICA_BASE_INTERN_H

#include "base/compiler.h"
#include "base/span.h"

#define PICA_INTERN_NONE UINT32_MAX

struct pica_intern {
    struct pica_span *strings; /* by number */
    uint32_t *hashes;          /* by number */
    uint32_t *slots;           /* open addressing; number + 1, 0 is free */
    size_t count, strings_cap, hashes_cap, slot_count;
};

uint32_t pica_hash_bytes(const void *data, size_t len);

/* The number of `s`, new or old; PICA_INTERN_NONE when there is no memory. */
PICA_MUST_USE
uint32_t pica_intern_add(struct pica_intern *t, struct pica_span s);

/* The number of `s`, or PICA_INTERN_NONE when it was never added. */
uint32_t pica_intern_find(const struct pica_intern *t, struct pica_span s);

/*
 * Whether some string has that pica_hash_bytes(): tables made at build time, which know the hashes
 * of their texts, ask this first and read only those texts that are likely there.
 */
bool pica_intern_may_have(const struct pica_intern *t, uint32_t hash);

/* No more will be added, or few. False when there is no memory. */
PICA_MUST_USE
bool pica_intern_settle(struct pica_intern *t);

/* The same table once more in *ret; false without memory, *ret is then empty. */
PICA_MUST_USE
bool pica_intern_copy(const struct pica_intern *t, struct pica_intern *ret);

void pica_intern_finish(struct pica_intern *t);

#endif
