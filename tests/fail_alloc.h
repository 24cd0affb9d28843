/*
 * tests/fail_alloc.h - what happens when memory runs out, at every allocation.
 *
 * Linked into a test program (dependency fail_alloc_dep) this takes the place
 * of malloc, calloc, realloc and free. It counts what the calling thread asks
 * for between fail_alloc_begin() and fail_alloc_end(), makes one request fail,
 * and knows what was not given back. It needs glibc, and gives way to
 * AddressSanitizer, which wants the same place: there it is not available, and
 * a test skips this part.
 */
#ifndef PICA_TESTS_FAIL_ALLOC_H
#define PICA_TESTS_FAIL_ALLOC_H

#include <stdbool.h>
#include <stddef.h>

bool fail_alloc_available(void);

enum fail_alloc_mode {
    FAIL_ONCE,     /* one request fails, later ones succeed */
    FAIL_FROM_NOW, /* that request and all after it fail */
};

struct fail_alloc_seen {
    size_t requests; /* made by this thread */
    bool failed;     /* a request was made to fail */
    long live;       /* blocks obtained and not freed; below 0: freed and not obtained */
};

/* From here on the request number `nth` (from 0) of this thread fails. */
void fail_alloc_begin(size_t nth, enum fail_alloc_mode mode);
struct fail_alloc_seen fail_alloc_end(void);

/*
 * One try of the code under test: does its work, frees all it got, and returns
 * whether it succeeded. What must hold of a failure it checks itself.
 */
typedef bool fail_alloc_fn(void *context);

/*
 * Calls `fn` with its first request failing, then with its second, and so on
 * (in both modes), until it makes fewer requests than that. CHECKs each time
 * that nothing leaks (twice over: what a library sets up when it first meets an
 * error does not count), and that the run without a failure succeeded; a run that
 * succeeds in spite of a failed request is allowed when `may_recover` (a note
 * lost, a buffer done without). More than `limit` requests (0: no limit) end
 * the series early. Returns the number of failures tried; 0 when not
 * available. Calls `fn` once untouched first, so that what a library sets up
 * only once does not count as a leak.
 */
size_t fail_alloc_each(fail_alloc_fn *fn, void *context, bool may_recover, size_t limit);

#endif
