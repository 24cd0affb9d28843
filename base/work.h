/*
 * base/work.h - independent pieces of work on several threads.
 *
 * Each piece writes only its own result, so that the outcome is the same
 * whatever the number of threads and the order in which they happened to run.
 */
#ifndef PICA_BASE_WORK_H
#define PICA_BASE_WORK_H

#include <stddef.h>

typedef void pica_work_fn(void *context, size_t index);

/* As many threads as the machine gives this process; at least 1. */
unsigned pica_work_cores(void);

/*
 * Calls fn(context, 0..count-1), each once, on at most `threads` threads (the
 * caller's among them), begun in order of the index; returns when all are
 * done. If a thread cannot be started the others do its share.
 */
void pica_work_run(unsigned threads, size_t count, pica_work_fn *fn, void *context);

#endif
