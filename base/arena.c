#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#define ARENA_ALIGN 16
#define ARENA_FIRST_CHUNK (16u << 10)
#define ARENA_CHUNK_MAX (1u << 20)

struct pica_arena_chunk {
    struct pica_arena_chunk *next;
    size_t used, size;
    _Alignas(ARENA_ALIGN) unsigned char bytes[];
};

static struct pica_arena_chunk *arena_grow(struct pica_arena *a, size_t need)
{
    size_t size = a->total < ARENA_FIRST_CHUNK ? ARENA_FIRST_CHUNK : a->total;
    struct pica_arena_chunk *c;

    if (size > ARENA_CHUNK_MAX)
        size = ARENA_CHUNK_MAX;
    if (size < need)
        size = need;
    if (size > SIZE_MAX - sizeof *c)
        return NULL;
    c = malloc(sizeof *c + size);
    if (!c)
        return NULL;
    c->used = 0;
    c->size = size;
    c->next = a->head;
    a->head = c;
    a->total += size;
    return c;
}

void *pica_arena_alloc(struct pica_arena *a, size_t size)
{
    struct pica_arena_chunk *c = a->head;
    void *p;

    if (size > SIZE_MAX - ARENA_ALIGN)
        return NULL;
    size = (size + ARENA_ALIGN - 1) & ~(size_t)(ARENA_ALIGN - 1);
    if (!c || size > c->size - c->used) {
        c = arena_grow(a, size);
        if (!c)
            return NULL;
    }
    p = c->bytes + c->used;
    c->used += size;
    memset(p, 0, size);
    return p;
}

void *pica_arena_array(struct pica_arena *a, size_t count, size_t each)
{
    if (each != 0 && count > SIZE_MAX / each)
        return NULL;
    return pica_arena_alloc(a, count * each);
}

char *pica_arena_str(struct pica_arena *a, struct pica_span s)
{
    char *copy = s.len < SIZE_MAX ? pica_arena_alloc(a, s.len + 1) : NULL;

    if (copy && s.len)
        memcpy(copy, s.data, s.len);
    return copy;
}

char *pica_arena_printf(struct pica_arena *a, const char *fmt, ...)
{
    va_list args, again;
    char *out = NULL;
    int n;

    va_start(args, fmt);
    va_copy(again, args);
    n = vsnprintf(NULL, 0, fmt, args);
    if (n >= 0)
        out = pica_arena_alloc(a, (size_t)n + 1);
    if (out)
        vsnprintf(out, (size_t)n + 1, fmt, again);
    va_end(again);
    va_end(args);
    return out;
}

void pica_arena_finish(struct pica_arena *a)
{
    while (a->head) {
        struct pica_arena_chunk *next = a->head->next;

        free(a->head);
        a->head = next;
    }
    a->total = 0;
}

void pica_arena_join(struct pica_arena *to, struct pica_arena *from)
{
    struct pica_arena_chunk *last = from->head;

    if (!last)
        return;
    while (last->next)
        last = last->next;
    if (to->head) { /* behind the chunk that is being filled */
        last->next = to->head->next;
        to->head->next = from->head;
    } else {
        to->head = from->head;
    }
    to->total += from->total;
    *from = (struct pica_arena){ 0 };
}
