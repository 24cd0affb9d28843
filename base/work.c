#include "base/work.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>

#define THREADS_MAX 64

struct work {
    atomic_size_t next;
    size_t count;
    pica_work_fn *fn;
    void *context;
};

static void *work_loop(void *arg)
{
    struct work *w = arg;

    for (;;) {
        size_t i = atomic_fetch_add(&w->next, 1);

        if (i >= w->count)
            return NULL;
        w->fn(w->context, i);
    }
}

unsigned pica_work_cores(void)
{
    cpu_set_t set;
    int n;

    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof set, &set) != 0)
        return 1;
    n = CPU_COUNT(&set);
    return n < 1 ? 1 : (unsigned)n;
}

void pica_work_run(unsigned threads, size_t count, pica_work_fn *fn, void *context)
{
    struct work w = { .count = count, .fn = fn, .context = context };
    pthread_t started[THREADS_MAX];
    unsigned n = 0;

    if (threads > THREADS_MAX)
        threads = THREADS_MAX;
    if (threads > count)
        threads = (unsigned)count;
    while (n + 1 < threads && pthread_create(&started[n], NULL, work_loop, &w) == 0)
        n++;
    work_loop(&w);
    while (n > 0)
        pthread_join(started[--n], NULL);
}
