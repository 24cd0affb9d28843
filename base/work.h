/*
 * base/work.h - work on several threads.
 *
 * Two kinds. The pieces of a *run* are what the caller waits for: independent,
 * begun in order, done when the call returns. A *job* is something nobody waits
 * for yet, cut into short steps: threads that have nothing else to do take a
 * step of it, also while the caller goes on alone. So a stage that only one
 * thread can do costs no time as long as there are jobs.
 *
 * Each piece and each job writes only its own result, so that the outcome is
 * the same whatever the number of threads and the order in which they happened
 * to run.
 */
#ifndef PICA_BASE_WORK_H
#define PICA_BASE_WORK_H

#include "base/compiler.h"

#include <stdbool.h>
#include <stddef.h>

struct pica_work;

/* As many threads as the machine gives this process; at least 1. */
unsigned pica_work_cores(void);

/*
 * At most `threads` threads, the caller's among them; those that are wanted are
 * started at first use. NULL without memory. Wherever a struct pica_work is
 * asked for NULL means the caller's thread alone.
 */
PICA_MUST_USE
struct pica_work *pica_work_new(unsigned threads);

typedef void pica_work_fn(void *context, size_t index);

/*
 * Calls fn(context, 0..count-1), each once, begun in order of the index;
 * returns when all are done. A piece may give out further runs: their pieces
 * come before those that are not begun. The step of a job must not.
 */
void pica_work_run(struct pica_work *w, size_t count, pica_work_fn *fn, void *context);

/* Does a part that takes about a millisecond; true when there is more to do. It may give out
 * further jobs. */
typedef bool pica_step_fn(void *context);

struct pica_job {
    pica_step_fn *step;
    void *context;
    struct pica_job *next; /* for base/work.c */
    bool running, done;    /* likewise */
};

/*
 * Gives out a job, whose steps are done one at a time by whatever thread is
 * free; jobs given out first come first. The job must stay where it is until
 * it was waited for, or pica_work_free(). Without a struct pica_work it is done
 * at once.
 */
void pica_work_behind(struct pica_work *w, struct pica_job *job);

/* The same, before the jobs that were given out so far: one that somebody will wait for soon. */
void pica_work_beside(struct pica_work *w, struct pica_job *job);

/* Returns when that job is done; the caller does it, or helps with others while somebody else does.
 */
void pica_work_wait_for(struct pica_work *w, struct pica_job *job);

/* Returns when all jobs are done; the caller helps. */
void pica_work_wait(struct pica_work *w);

/* Ends the threads; what is left of the jobs is not done. */
void pica_work_free(struct pica_work *w);

#endif
