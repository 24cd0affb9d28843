/* Every piece once, every job to its end, whatever the number of threads. */
#include "base/work.h"

#include "tests/check.h"

#include <stdatomic.h>
#include <stdbool.h>

enum { PIECES = 1000, JOBS = 20, STEPS = 50 };

struct counted {
    atomic_uint times[PIECES];
};

static void count_piece(void *context, size_t index)
{
    struct counted *c = context;

    atomic_fetch_add(&c->times[index], 1);
}

/* Runs that are given out by pieces. */
enum { OUTER = 20, INNER = 50 };

struct nested {
    struct pica_work *work;
    atomic_uint times[OUTER][INNER];
    bool whole[OUTER]; /* all that it gave out was done when the call returned */
};

struct inner {
    struct nested *all;
    size_t outer;
};

static void inner_piece(void *context, size_t index)
{
    const struct inner *in = context;

    atomic_fetch_add(&in->all->times[in->outer][index], 1);
}

static void outer_piece(void *context, size_t index)
{
    struct nested *n = context;
    struct inner in = { n, index };

    pica_work_run(n->work, INNER, inner_piece, &in);
    n->whole[index] = true;
    for (int i = 0; i < INNER; i++)
        n->whole[index] &= atomic_load(&n->times[index][i]) == 1;
}

static void run_nested(struct pica_work *w)
{
    struct nested n = { .work = w };

    pica_work_run(w, OUTER, outer_piece, &n);
    for (int i = 0; i < OUTER; i++)
        CHECK(n.whole[i]);
}

struct slow {
    struct pica_job job;
    unsigned steps; /* plain: one thread at a time is at it, and sees what the last one wrote */
    atomic_bool busy;
    bool overlapped;
};

static bool slow_step(void *context)
{
    struct slow *s = context;

    s->overlapped |= atomic_exchange(&s->busy, true);
    s->steps++;
    atomic_store(&s->busy, false);
    return s->steps < STEPS;
}

static void give_out(struct pica_work *w, struct slow *jobs)
{
    for (int i = 0; i < JOBS; i++) {
        jobs[i] = (struct slow){ .job = { .step = slow_step, .context = &jobs[i] } };
        pica_work_behind(w, &jobs[i].job);
    }
}

/* What was waited for is done, whatever else there is to do. */
static void wait_for_one(struct pica_work *w)
{
    struct slow jobs[JOBS], soon = { .job = { .step = slow_step, .context = &soon } };

    give_out(w, jobs);
    pica_work_beside(w, &soon.job);
    pica_work_wait_for(w, &soon.job);
    CHECK(soon.steps == STEPS && soon.job.done && !soon.overlapped);
    pica_work_wait_for(w, &jobs[JOBS / 2].job);
    CHECK(jobs[JOBS / 2].steps == STEPS);
    pica_work_wait_for(w, &soon.job);
    pica_work_wait(w);
    for (int i = 0; i < JOBS; i++)
        CHECK(jobs[i].steps == STEPS && !jobs[i].overlapped);
}

static void run_all(struct pica_work *w)
{
    struct counted c = { 0 };

    pica_work_run(w, PIECES, count_piece, &c);
    for (int i = 0; i < PIECES; i++)
        CHECK(atomic_load(&c.times[i]) == 1);
    pica_work_run(w, 0, count_piece, &c);
    pica_work_run(w, 1, count_piece, &c);
    CHECK(atomic_load(&c.times[0]) == 2 && atomic_load(&c.times[1]) == 1);
}

static void test_threads(unsigned threads)
{
    struct pica_work *w = pica_work_new(threads);
    struct slow jobs[JOBS];

    CHECK(w != NULL);
    run_all(w);
    give_out(w, jobs);
    run_all(w);
    run_nested(w);
    run_all(w);
    pica_work_wait(w);
    for (int i = 0; i < JOBS; i++)
        CHECK(jobs[i].steps == STEPS && !jobs[i].overlapped);
    pica_work_wait(w);
    wait_for_one(w);
    give_out(w, jobs);
    pica_work_free(w); /* whatever was done of them, nobody is at them now */
    for (int i = 0; i < JOBS; i++)
        CHECK(jobs[i].steps <= STEPS && !jobs[i].overlapped);
}

static void test_alone(void)
{
    struct slow jobs[JOBS];

    run_all(NULL);
    run_nested(NULL);
    wait_for_one(NULL);
    give_out(NULL, jobs);
    for (int i = 0; i < JOBS; i++)
        CHECK(jobs[i].steps == STEPS);
    pica_work_wait(NULL);
    pica_work_free(NULL);
}

int main(void)
{
    static const unsigned threads[] = { 0, 1, 2, 3, 8, 1000 };

    test_alone();
    for (size_t i = 0; i < sizeof threads / sizeof *threads; i++)
        test_threads(threads[i]);
    CHECK(pica_work_cores() >= 1);
    return check_done();
}
