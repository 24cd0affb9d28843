#include "tests/fail_alloc.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
#define FAIL_ALLOC_SANITIZED 1
#elif defined __has_feature
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) ||                         \
    __has_feature(thread_sanitizer)
#define FAIL_ALLOC_SANITIZED 1
#endif
#endif

#if defined __GLIBC__ && !defined FAIL_ALLOC_SANITIZED

/* glibc's own allocator under names that are not replaced. */
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t each);
extern void *__libc_realloc(void *p, size_t size);
extern void __libc_free(void *p);

static _Thread_local bool armed;
static _Thread_local size_t fail_at;
static _Thread_local enum fail_alloc_mode fail_mode;
static _Thread_local struct fail_alloc_seen seen;

bool fail_alloc_available(void)
{
    return true;
}

void fail_alloc_begin(size_t nth, enum fail_alloc_mode mode)
{
    fail_at = nth;
    fail_mode = mode;
    seen = (struct fail_alloc_seen){ 0 };
    armed = true;
}

struct fail_alloc_seen fail_alloc_end(void)
{
    armed = false;
    return seen;
}

static bool refuse(void)
{
    size_t nth;

    if (!armed)
        return false;
    nth = seen.requests++;
    if (nth != fail_at && !(fail_mode == FAIL_FROM_NOW && nth > fail_at))
        return false;
    seen.failed = true;
    errno = ENOMEM;
    return true;
}

static void *given(void *p)
{
    if (armed && p)
        seen.live++;
    return p;
}

void *malloc(size_t size)
{
    return refuse() ? NULL : given(__libc_malloc(size));
}

void *calloc(size_t count, size_t each)
{
    return refuse() ? NULL : given(__libc_calloc(count, each));
}

void *realloc(void *p, size_t size)
{
    if (refuse())
        return NULL;
    return p ? __libc_realloc(p, size) : given(__libc_malloc(size));
}

void free(void *p)
{
    if (armed && p)
        seen.live--;
    __libc_free(p);
}

#else

bool fail_alloc_available(void)
{
    return false;
}

void fail_alloc_begin(size_t nth, enum fail_alloc_mode mode)
{
    (void)nth;
    (void)mode;
}

struct fail_alloc_seen fail_alloc_end(void)
{
    return (struct fail_alloc_seen){ 0 };
}

#endif

/* The counters of tests/check.h belong to the test; this file only reports. */
static void must(bool holds, const char *what, size_t nth, enum fail_alloc_mode mode)
{
    if (holds)
        return;
    fprintf(stderr, "request %zu fails%s: %s\n", nth, mode == FAIL_FROM_NOW ? " and all after" : "",
            what);
    exit(EXIT_FAILURE);
}

size_t fail_alloc_each(fail_alloc_fn *fn, void *context, bool may_recover, size_t limit)
{
    size_t tried = 0;

    if (!fail_alloc_available())
        return 0;
    must(fn(context), "it does not even work with all the memory", SIZE_MAX, FAIL_ONCE);
    for (size_t nth = 0; limit == 0 || nth < limit; nth++) {
        struct fail_alloc_seen last = { 0 };

        for (int mode = FAIL_ONCE; mode <= FAIL_FROM_NOW; mode++) {
            bool done;

            /* A library may set something up when it first meets an error, and
             * keep it: a leak is there twice. */
            for (int turn = 0; turn == 0 || (turn == 1 && last.live != 0); turn++) {
                fail_alloc_begin(nth, (enum fail_alloc_mode)mode);
                done = fn(context);
                last = fail_alloc_end();
            }
            must(last.live == 0, "memory leaks, or is freed twice", nth,
                 (enum fail_alloc_mode)mode);
            must(last.failed || done, "it fails though nothing failed", nth,
                 (enum fail_alloc_mode)mode);
            must(!last.failed || !done || may_recover, "the failure goes unnoticed", nth,
                 (enum fail_alloc_mode)mode);
            tried += last.failed;
        }
        if (!last.failed)
            break;
    }
    return tried;
}
