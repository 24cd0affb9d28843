#include "base/work.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>

#define THREADS_MAX 64

struct pica_work {
    pthread_mutex_t lock; /* of all below but `wanted` and `started` */
    pthread_cond_t more;  /* there may be something to do, or an end to it */
    pthread_cond_t less;  /* something was done */

    pica_work_fn *fn; /* the run */
    void *context;
    size_t next, count, done; /* pieces: begun, in all, ended */

    struct pica_job *jobs, **jobs_end; /* not done yet, in order */
    size_t job_count;
    bool stop;

    unsigned wanted, started; /* threads besides the caller's */
    pthread_t threads[THREADS_MAX];
};

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

struct pica_work *pica_work_new(unsigned threads)
{
    struct pica_work *w = calloc(1, sizeof *w);

    if (!w)
        return NULL;
    if (threads > THREADS_MAX)
        threads = THREADS_MAX;
    w->wanted = threads ? threads - 1 : 0;
    w->jobs_end = &w->jobs;
    pthread_mutex_init(&w->lock, NULL);
    pthread_cond_init(&w->more, NULL);
    pthread_cond_init(&w->less, NULL);
    return w;
}

/* --- what there is to do; the lock is held, and let go while it is done ------- */

static bool do_piece(struct pica_work *w)
{
    size_t i = w->next;

    if (i >= w->count)
        return false;
    w->next++;
    pthread_mutex_unlock(&w->lock);
    w->fn(w->context, i);
    pthread_mutex_lock(&w->lock);
    if (++w->done == w->count)
        pthread_cond_broadcast(&w->less);
    return true;
}

static void drop_job(struct pica_work *w, struct pica_job *job)
{
    struct pica_job **at = &w->jobs;

    while (*at != job)
        at = &(*at)->next;
    *at = job->next;
    if (!*at)
        w->jobs_end = at;
    w->job_count--;
}

/* A step of the first job that nobody is at. */
static bool do_step(struct pica_work *w)
{
    struct pica_job *job = w->jobs;
    bool more;

    while (job && job->running)
        job = job->next;
    if (!job)
        return false;
    job->running = true;
    pthread_mutex_unlock(&w->lock);
    more = job->step(job->context);
    pthread_mutex_lock(&w->lock);
    job->running = false;
    if (more)
        pthread_cond_signal(&w->more); /* this thread may have something better to do now */
    else
        drop_job(w, job);
    pthread_cond_broadcast(&w->less);
    return true;
}

static void *thread_loop(void *arg)
{
    struct pica_work *w = arg;

    pthread_mutex_lock(&w->lock);
    while (!w->stop)
        if (!do_piece(w) && !do_step(w))
            pthread_cond_wait(&w->more, &w->lock);
    pthread_mutex_unlock(&w->lock);
    return NULL;
}

/* Sees to it that `n` things can be done beside the caller, as far as is allowed. */
static void start_threads(struct pica_work *w, size_t n)
{
    while (w->started < w->wanted && w->started < n) {
        if (pthread_create(&w->threads[w->started], NULL, thread_loop, w) != 0)
            w->wanted = w->started; /* the others do its share */
        else
            w->started++;
    }
}

/* --- what the caller gives out ------------------------------------------------ */

void pica_work_run(struct pica_work *w, size_t count, pica_work_fn *fn, void *context)
{
    size_t jobs;

    if (!w) {
        for (size_t i = 0; i < count; i++)
            fn(context, i);
        return;
    }
    pthread_mutex_lock(&w->lock);
    w->fn = fn;
    w->context = context;
    w->next = w->done = 0;
    w->count = count;
    jobs = w->job_count;
    pthread_cond_broadcast(&w->more);
    pthread_mutex_unlock(&w->lock);
    start_threads(w, count ? count - 1 + jobs : 0);

    pthread_mutex_lock(&w->lock);
    while (w->done < w->count)
        if (!do_piece(w) && !do_step(w))
            pthread_cond_wait(&w->less, &w->lock);
    w->next = w->done = w->count = 0;
    pthread_mutex_unlock(&w->lock);
}

void pica_work_behind(struct pica_work *w, struct pica_job *job)
{
    size_t jobs;

    if (!w) {
        while (job->step(job->context))
            ;
        return;
    }
    job->next = NULL;
    job->running = false;
    pthread_mutex_lock(&w->lock);
    *w->jobs_end = job;
    w->jobs_end = &job->next;
    jobs = ++w->job_count;
    pthread_cond_signal(&w->more);
    pthread_mutex_unlock(&w->lock);
    start_threads(w, jobs);
}

void pica_work_wait(struct pica_work *w)
{
    if (!w)
        return;
    pthread_mutex_lock(&w->lock);
    while (w->jobs)
        if (!do_step(w))
            pthread_cond_wait(&w->less, &w->lock);
    pthread_mutex_unlock(&w->lock);
}

void pica_work_free(struct pica_work *w)
{
    if (!w)
        return;
    pthread_mutex_lock(&w->lock);
    w->stop = true;
    pthread_cond_broadcast(&w->more);
    pthread_mutex_unlock(&w->lock);
    while (w->started > 0)
        pthread_join(w->threads[--w->started], NULL);
    pthread_cond_destroy(&w->less);
    pthread_cond_destroy(&w->more);
    pthread_mutex_destroy(&w->lock);
    free(w);
}
