#include "batch/run.h"

#include "base/input.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

#define TICK_MS 200

/* An item on its way: in a worker, waiting for one, or for its twin. */
struct errand {
    size_t item;
    unsigned lost, crashed; /* earlier tries that ended so */
    struct stat st;         /* of the file as it was opened */
    uint64_t tag;           /* of this try */
    char sha256[PICA_DIGEST_HEX];
    bool working; /* it was told to go on: results of sha256 are to come */
};

struct errands {
    struct errand *items;
    size_t count, cap;
};

struct run {
    struct batch_crew *crew;
    struct batch_list *list;
    bool only_names;
    const struct batch_sink *sink;
    const struct batch_watch *watch;
    struct batch_tally tally;
    size_t next;           /* item that was not begun */
    uint64_t tags;         /* given so far */
    struct errands flying; /* each in a worker */
    struct errands again;  /* to be tried again */
    struct errands twins;  /* to be told with the result of the same bytes */
    double ticked;
};

size_t batch_tally_through(const struct batch_tally *t)
{
    size_t n = t->kept + t->twins + t->unread;

    for (size_t i = 0; i < BATCH_ENDING_COUNT; i++)
        n += t->of[i];
    return n;
}

size_t batch_tally_failed(const struct batch_tally *t)
{
    return batch_tally_through(t) - t->kept - t->twins - t->of[BATCH_DONE] - t->of[BATCH_SKIPPED];
}

static bool add(struct errands *e, const struct errand *one)
{
    if (!pica_grow(&e->items, &e->cap, e->count + 1, sizeof *e->items))
        return false;
    e->items[e->count++] = *one;
    return true;
}

static struct errand take(struct errands *e, size_t i)
{
    struct errand one = e->items[i];

    e->count--;
    memmove(&e->items[i], &e->items[i + 1], (e->count - i) * sizeof *e->items);
    return one;
}

static struct batch_item *item_of(const struct run *run, const struct errand *e)
{
    return &run->list->items[e->item];
}

static void tell(struct run *run, enum batch_news_kind kind, const struct errand *e,
                 const struct batch_outcome *outcome, const struct pica_error *why)
{
    const struct batch_news news = {
        .kind = kind, .item = item_of(run, e), .outcome = outcome, .sha256 = e->sha256, .why = why
    };

    run->tally.bytes += news.item->size;
    if (run->watch->news)
        run->watch->news(run->watch->context, &news, &run->tally);
}

/* --- ends of an errand ----------------------------------------------------------- */

static enum pica_status end_unread(struct run *run, const struct errand *e,
                                   const struct pica_error *why, struct pica_error *err)
{
    enum pica_status st = run->sink->unread(run->sink->context, item_of(run, e), why, err);

    if (st != PICA_OK)
        return st;
    run->tally.unread++;
    tell(run, BATCH_NEWS_UNREAD, e, NULL, why);
    return PICA_OK;
}

static enum pica_status end_seen(struct run *run, const struct errand *e, bool twin,
                                 struct pica_error *err)
{
    enum pica_status st = run->sink->seen(run->sink->context, item_of(run, e), e->sha256, err);

    if (st != PICA_OK)
        return st;
    (*(twin ? &run->tally.twins : &run->tally.kept))++;
    tell(run, twin ? BATCH_NEWS_TWIN : BATCH_NEWS_KEPT, e, NULL, NULL);
    return PICA_OK;
}

/* Those who waited for a result of the same bytes. `there`: it was put; otherwise one of them is
 * next. */
static enum pica_status end_twins(struct run *run, const char *sha256, bool there,
                                  struct pica_error *err)
{
    for (size_t i = 0; i < run->twins.count;) {
        struct errand e;
        enum pica_status st;

        if (strcmp(run->twins.items[i].sha256, sha256) != 0) {
            i++;
            continue;
        }
        e = take(&run->twins, i);
        if (there)
            st = end_seen(run, &e, true, err);
        else
            st = add(&run->again, &e) ? PICA_OK : pica_fail_nomem(err);
        if (st != PICA_OK)
            return st;
    }
    return PICA_OK;
}

static enum pica_status end_result(struct run *run, const struct errand *e,
                                   const struct batch_outcome *o, struct pica_error *err)
{
    enum pica_status st = run->sink->put(run->sink->context, item_of(run, e), o, err);

    if (st != PICA_OK)
        return st;
    run->tally.of[o->ending]++;
    if (o->ending == BATCH_DONE) {
        run->tally.cut_short += o->answer.cut_short;
        run->tally.found[o->answer.worst]++;
    }
    run->tally.bytes_worked += item_of(run, e)->size;
    tell(run, BATCH_NEWS_RESULT, e, o, NULL);
    return end_twins(run, e->sha256, true, err);
}

/* --- beginning ------------------------------------------------------------------- */

/* A digest that is known without reading the file, if the case has a result of it. */
static enum pica_status ask_sink(struct run *run, struct errand *e, bool *ret_finished,
                                 struct pica_error *err)
{
    const struct batch_item *item = item_of(run, e);
    enum pica_status st = PICA_OK;

    *ret_finished = false;
    e->sha256[0] = '\0';
    if (item->sha256[0])
        memcpy(e->sha256, item->sha256, sizeof e->sha256);
    else if (run->sink->known)
        st = run->sink->known(run->sink->context, item, &e->st, e->sha256, err);
    if (st == PICA_OK && e->sha256[0] && !run->only_names)
        st = run->sink->finished(run->sink->context, e->sha256, ret_finished, err);
    return st;
}

static enum pica_status begin(struct run *run, struct errand e, int slot, struct pica_error *err)
{
    const struct batch_item *item = item_of(run, &e);
    const char *slash = strrchr(item->path, '/');
    struct pica_input in = { .fd = -1 };
    struct pica_error why;
    bool finished;
    enum pica_status st;

    if (pica_input_open(item->path, &in, &why) != PICA_OK || fstat(in.fd, &e.st) != 0) {
        pica_input_close(&in);
        return end_unread(run, &e, &why, err);
    }
    st = ask_sink(run, &e, &finished, err);
    if (st != PICA_OK || finished || (run->only_names && e.sha256[0])) {
        pica_input_close(&in);
        if (st == PICA_OK && finished)
            st = end_seen(run, &e, false, err);
        else if (st == PICA_OK) {
            memcpy(run->list->items[e.item].sha256, e.sha256, sizeof e.sha256);
            run->tally.kept++;
        }
        return st;
    }
    e.tag = ++run->tags;
    e.working = false;
    if (!add(&run->flying, &e)) {
        pica_input_close(&in);
        return pica_fail_nomem(err);
    }
    return batch_crew_start(run->crew, slot, in.fd, slash ? slash + 1 : item->path, e.tag, err);
}

static enum pica_status fill(struct run *run, struct pica_error *err)
{
    enum pica_status st = PICA_OK;
    int slot;

    while (st == PICA_OK && (run->again.count || run->next < run->list->count) &&
           (slot = batch_crew_idle(run->crew)) >= 0) {
        struct errand e = { 0 };

        /* What is tried again comes last: whatever was the matter may have passed by then. */
        if (run->next < run->list->count)
            e.item = run->next++;
        else
            e = take(&run->again, 0);
        st = begin(run, e, slot, err);
    }
    return st;
}

/* --- what the crew says ---------------------------------------------------------- */

static size_t find_flying(const struct run *run, uint64_t tag)
{
    size_t i = 0;

    while (i < run->flying.count && run->flying.items[i].tag != tag)
        i++;
    return i;
}

static bool is_worked_on(const struct run *run, const char *sha256)
{
    for (size_t i = 0; i < run->flying.count; i++)
        if (run->flying.items[i].working && strcmp(run->flying.items[i].sha256, sha256) == 0)
            return true;
    for (size_t i = 0; i < run->again.count; i++)
        if (run->again.items[i].working && strcmp(run->again.items[i].sha256, sha256) == 0)
            return true;
    return false;
}

/* The digest is known: is there anything to do? An errand that is not gone on with leaves. */
static enum pica_status name_sample(struct run *run, const struct batch_event *event,
                                    struct pica_error *err)
{
    size_t at = find_flying(run, event->tag);
    struct errand *e = &run->flying.items[at];
    struct batch_item *item = item_of(run, e);
    bool finished = false, was_told = item->told, differs;
    enum pica_status st = PICA_OK;
    struct pica_error why;
    struct errand left;

    differs = was_told && strcmp(item->sha256, event->sample.sha256) != 0;
    memcpy(e->sha256, event->sample.sha256, sizeof e->sha256);
    if (!was_told)
        memcpy(item->sha256, e->sha256, sizeof e->sha256);
    if (run->sink->remember && !differs)
        st = run->sink->remember(run->sink->context, item, &e->st, e->sha256, err);
    if (st == PICA_OK && !run->only_names && !differs)
        st = run->sink->finished(run->sink->context, e->sha256, &finished, err);
    if (st != PICA_OK)
        return st;
    if (!differs && !run->only_names && !finished && !is_worked_on(run, e->sha256)) {
        e->working = true;
        batch_crew_tell(run->crew, event->slot, true);
        return PICA_OK;
    }
    batch_crew_tell(run->crew, event->slot, false);
    left = take(&run->flying, at);
    if (differs && pica_fail(&why, PICA_E_MALFORMED, PICA_NOWHERE,
                             "the file has another SHA-256 than the list says") != PICA_OK)
        return end_unread(run, &left, &why, err);
    if (run->only_names) {
        run->tally.of[BATCH_SKIPPED]++;
        run->tally.bytes += item->size;
        run->tally.bytes_worked += item->size;
        return PICA_OK;
    }
    if (finished)
        return end_seen(run, &left, false, err);
    return add(&run->twins, &left) ? PICA_OK : pica_fail_nomem(err);
}

/* Once more, or else it is a result like another. */
static bool is_worth_a_try(struct errand *e, struct batch_outcome *o)
{
    if (o->ending == BATCH_LOST) {
        if (++e->lost < BATCH_TRIES_LOST)
            return true;
        o->ending = BATCH_CRASHED;
        o->signal = SIGKILL;
    }
    return (o->ending == BATCH_CRASHED || o->ending == BATCH_FAILED) &&
           e->lost < BATCH_TRIES_LOST && ++e->crashed < BATCH_TRIES_CRASHED;
}

static enum pica_status end_errand(struct run *run, struct batch_event *event,
                                   struct pica_error *err)
{
    struct batch_outcome *o = &event->outcome;
    size_t at = find_flying(run, event->tag);
    enum pica_status st = PICA_OK;
    struct errand e;

    if (at == run->flying.count) /* it was told to leave, and did */
        return PICA_OK;
    e = take(&run->flying, at);
    if (is_worth_a_try(&e, o))
        return add(&run->again, &e) ? PICA_OK : pica_fail_nomem(err);
    if (o->ending == BATCH_UNREAD || !o->known) {
        struct pica_error why = batch_outcome_why(o);

        st = end_unread(run, &e, &why, err);
        if (st == PICA_OK && e.working)
            st = end_twins(run, e.sha256, false, err);
        return st;
    }
    return end_result(run, &e, o, err);
}

static enum pica_status step(struct run *run, struct pica_error *err)
{
    struct batch_event event;
    enum pica_status st = batch_crew_wait(run->crew, TICK_MS, &event, err);

    if (st != PICA_OK)
        return st;
    if (event.kind == BATCH_EVENT_SAMPLE)
        st = name_sample(run, &event, err);
    if (event.kind == BATCH_EVENT_OUTCOME) {
        st = end_errand(run, &event, err);
        batch_outcome_finish(&event.outcome);
    }
    if (st == PICA_OK && run->watch->tick && batch_now() - run->ticked >= TICK_MS / 1e3) {
        run->ticked = batch_now();
        run->watch->tick(run->watch->context, run->crew, &run->tally);
    }
    return st;
}

enum pica_status batch_run(struct batch_crew *crew, struct batch_list *list, bool only_names,
                           const struct batch_sink *sink, const struct batch_watch *watch,
                           const volatile sig_atomic_t *stop, struct batch_tally *ret,
                           struct pica_error *err)
{
    struct run run = {
        .crew = crew, .list = list, .only_names = only_names, .sink = sink, .watch = watch
    };
    enum pica_status st = PICA_OK;

    run.tally.total = list->count;
    run.tally.started = batch_now();
    for (size_t i = 0; i < list->count; i++)
        run.tally.bytes_total += list->items[i].size;
    while (st == PICA_OK && !*stop) {
        st = fill(&run, err);
        /* A twin waits for one that is flying or to be tried again. */
        if (st != PICA_OK || (!run.flying.count && !run.again.count && run.next == list->count))
            break;
        st = step(&run, err);
    }
    *ret = run.tally;
    free(run.flying.items);
    free(run.again.items);
    free(run.twins.items);
    return st;
}
