/*
 * base/arena.h - memory that is freed all at once.
 *
 * A result owns one arena; everything in the result lives as long as it. Not
 * for use by two threads at a time.
 */
#ifndef PICA_BASE_ARENA_H
#define PICA_BASE_ARENA_H

#include "base/compiler.h"
#include "base/span.h"

struct pica_arena_chunk;

struct pica_arena {
    struct pica_arena_chunk *head; /* zero is a valid, empty arena */
    size_t total;                  /* bytes taken from the system */
};

/* Zeroed memory, aligned for any object; NULL when there is none. */
PICA_MUST_USE
void *pica_arena_alloc(struct pica_arena *a, size_t size);

/* The same for an array; NULL also when count * each cannot be expressed. */
PICA_MUST_USE
void *pica_arena_array(struct pica_arena *a, size_t count, size_t each);

/* A NUL-terminated copy; NULL when there is no memory. */
PICA_MUST_USE
char *pica_arena_str(struct pica_arena *a, struct pica_span s);

PICA_MUST_USE PICA_PRINTF(2, 3) char *pica_arena_printf(struct pica_arena *a, const char *fmt, ...);

/* Hands everything in `from` over to `to`; `from` is then empty and usable again. */
void pica_arena_join(struct pica_arena *to, struct pica_arena *from);

/* Frees everything; the arena is then empty and usable again. */
void pica_arena_finish(struct pica_arena *a);

#endif
