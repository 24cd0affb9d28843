#include "base/work.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>

#define THREADS_MAX 64

/* One call of pica_work_run(), on its stack. */
struct run {
    pica_work_fn *fn;
    void *context;
    size_t next, count, done; /* pieces: begun, in all, ended */
    struct run *before;       /* begun before it */
};

struct pica_work {
    pthread_mutex_t lock; /* of all below */
    pthread_cond_t more;  /* there may be something to do, or an end to it */
    pthread_cond_t less;  /* something was done */

    struct run *runs;                  /* the last one first */
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

static bool do_piece(struct pica_work *w, struct run *r)
{
    size_t i = r->next;

    if (i >= r->count)
        return false;
    r->next++;
    pthread_mutex_unlock(&w->lock);
    r->fn(r->context, i);
    pthread_mutex_lock(&w->lock);
    if (++r->done == r->count)
        pthread_cond_broadcast(&w->less);
    return true;
}

/* A piece of the last run that has one, of those that were begun after `own`. */
static bool do_other_piece(struct pica_work *w, const struct run *own)
{
    struct run *r = w->runs;

    while (r != own && r->next >= r->count)
        r = r->before;
    return r != own && do_piece(w, r);
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

static void take_step(struct pica_work *w, struct pica_job *job)
{
    bool more;

    job->running = true;
    pthread_mutex_unlock(&w->lock);
    more = job->step(job->context);
    pthread_mutex_lock(&w->lock);
    job->running = false;
    job->done = !more;
    if (more)
        pthread_cond_signal(&w->more); /* this thread may have something better to do now */
    else
        drop_job(w, job);
    pthread_cond_broadcast(&w->less);
}

/* A step of the first job that nobody is at. */
static bool do_step(struct pica_work *w)
{
    struct pica_job *job = w->jobs;

    while (job && job->running)
        job = job->next;
    if (job)
        take_step(w, job);
    return job != NULL;
}

static void *thread_loop(void *arg)
{
    struct pica_work *w = arg;

    pthread_mutex_lock(&w->lock);
    while (!w->stop)
        if (!do_other_piece(w, NULL) && !do_step(w))
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

static size_t pieces_left(const struct pica_work *w)
{
    size_t n = 0;

    for (const struct run *r = w->runs; r && n < THREADS_MAX; r = r->before)
        n += r->count - r->next;
    return n;
}

/* --- what the caller gives out ------------------------------------------------ */

static void end_run(struct pica_work *w, const struct run *run)
{
    struct run **at = &w->runs;

    while (*at != run)
        at = &(*at)->before;
    *at = run->before;
}

void pica_work_run(struct pica_work *w, size_t count, pica_work_fn *fn, void *context)
{
    struct run run = { .fn = fn, .context = context, .count = count };

    if (!w || count <= 1) {
        for (size_t i = 0; i < count; i++)
            fn(context, i);
        return;
    }
    pthread_mutex_lock(&w->lock);
    run.before = w->runs;
    w->runs = &run;
    start_threads(w, pieces_left(w) - 1 + w->job_count);
    pthread_cond_broadcast(&w->more);
    pthread_cond_broadcast(&w->less); /* who waits for a run can help with what it waits for */
    while (run.done < run.count)
        if (!do_piece(w, &run) && !do_other_piece(w, &run) && !do_step(w))
            pthread_cond_wait(&w->less, &w->lock);
    end_run(w, &run);
    pthread_mutex_unlock(&w->lock);
}

/* Gives out a job, before all others or behind them. */
static void add_job(struct pica_work *w, struct pica_job *job, bool first)
{
    if (!w) {
        while (job->step(job->context))
            ;
        job->done = true;
        return;
    }
    job->running = job->done = false;
    pthread_mutex_lock(&w->lock);
    job->next = first ? w->jobs : NULL;
    if (first && w->jobs) {
        w->jobs = job;
    } else {
        *w->jobs_end = job;
        w->jobs_end = &job->next;
    }
    w->job_count++;
    start_threads(w, pieces_left(w) + w->job_count);
    pthread_cond_signal(&w->more);
    pthread_mutex_unlock(&w->lock);
}

void pica_work_behind(struct pica_work *w, struct pica_job *job)
{
    add_job(w, job, false);
}

void pica_work_beside(struct pica_work *w, struct pica_job *job)
{
    add_job(w, job, true);
}

void pica_work_wait_for(struct pica_work *w, struct pica_job *job)
{
    if (!w)
        return;
    pthread_mutex_lock(&w->lock);
    while (!job->done) {
        if (!job->running)
            take_step(w, job);
        else if (!do_step(w))
            pthread_cond_wait(&w->less, &w->lock);
    }
    pthread_mutex_unlock(&w->lock);
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
