#include "cli/heap.h"

#ifdef __GLIBC__
#include <malloc.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#define BLOCK_MAX (32 << 20) /* as much as glibc allows */
#define KEPT_MAX (256 << 20)

/* The heap of a scan is a few times its package. What is not touched costs nothing. */
#define EXPECTED_EACH 16
#define EXPECTED_MAX (1 << 30)
/* A huge page is cleared as a whole: below this it is not worth it. */
#define GROWN_LEAST (1 << 20)
#define EXPECTED_LEAST (1 << 20)
#define HUGE_PAGE ((uintptr_t)2 << 20)

/*
 * What is freed is used again instead of being given back to the system and
 * asked for anew: each page of it would be cleared once more. And there is one
 * heap, which grows at its end: those that glibc makes for further threads grow
 * by a system call for each page.
 */
void cli_heap_begin(void)
{
    mallopt(M_MMAP_THRESHOLD, BLOCK_MAX);
    mallopt(M_TRIM_THRESHOLD, KEPT_MAX);
    mallopt(M_ARENA_MAX, 1);
}

/* Lets the heap grow at once, in huge pages: a fault for each 2 MiB instead of 4 KiB. */
void cli_heap_expect(uint64_t package_size)
{
    size_t bytes = package_size < EXPECTED_MAX / EXPECTED_EACH
                       ? (size_t)package_size * EXPECTED_EACH
                       : EXPECTED_MAX;
    uintptr_t from, to;
    void *p;

    if (package_size < EXPECTED_LEAST)
        return;
    from = (uintptr_t)sbrk(0);
    mallopt(M_TOP_PAD, (int)bytes);
    p = malloc(BLOCK_MAX / 2); /* more than is at hand */
    free(p);
    mallopt(M_TOP_PAD, GROWN_LEAST);
    to = (uintptr_t)sbrk(0);
    from = (from + HUGE_PAGE - 1) & ~(HUGE_PAGE - 1);
    if (p && to != UINTPTR_MAX && from < to)
        madvise((void *)from, to - from, MADV_HUGEPAGE);
}
#else
void cli_heap_begin(void)
{
}

void cli_heap_expect(uint64_t package_size)
{
    (void)package_size;
}
#endif
