#include "privacy/consent_world.h"

#include "privacy/consent_world_parts.h"

#include <stdlib.h>

/* --- world N ---------------------------------------------------------------------------------- */

static bool touched(void *context, const struct flow_touch *touch)
{
    struct consent_worlds *w = context;

    return !consent_acts_is(w->acts, touch);
}

static bool runs(void *context, uint32_t method)
{
    const struct consent_worlds *w = context;

    return !consent_platform_agrees(w->in.platform, method);
}

static bool asks(void *context, uint32_t dex, uint32_t method_idx)
{
    const struct consent_worlds *w = context;

    return consent_acts_asks_box(w->in.setup.program, dex, method_idx) ||
           consent_platform_asks(w->in.platform, dex, method_idx);
}

static bool gives(void *context, const struct flow_call *call, struct flow_given *ret)
{
    struct consent_worlds *w = context;

    if (consent_acts_asks_box(w->in.setup.program, call->dex, call->method_idx) &&
        consent_acts_is_box(w->acts, call)) {
        ret->atoms[0] = (struct flow_atom){ .kind = FLOW_ATOM_NUMBER, .number = 0 };
        ret->count = 1;
        return true;
    }
    return consent_platform_gives(w->in.platform, call, false, ret);
}

static bool takes(void *context, uint32_t method, uint32_t *ret_word, struct flow_given *ret)
{
    const struct consent_worlds *w = context;

    return consent_platform_hands(w->in.platform, method, ret_word, ret);
}

/* Whether some code asks a consent platform, or is called by one. */
static bool has_platform(const struct consent_worlds *w)
{
    const struct flow_program *p = w->in.setup.program;

    for (uint32_t d = 0; d < flow_dex_count(p); d++)
        for (uint32_t m = 0; m < flow_dex(p, d)->methods.count; m++)
            if (consent_platform_asks(w->in.platform, d, m))
                return true;
    return consent_platform_calls(w->in.platform);
}

static bool has_acts(const struct consent_worlds *w)
{
    size_t acts, never;

    consent_acts_list(w->acts, &acts);
    consent_acts_never(w->acts, &never);
    return acts > 0 || never > 0;
}

/* Whether a callback of a consent platform says that the user agreed. */
static bool has_agreeing(const struct consent_worlds *w)
{
    size_t methods = flow_method_count(w->in.setup.program);

    for (uint32_t m = 0; m < methods; m++)
        if (consent_platform_agrees(w->in.platform, m))
            return true;
    return false;
}

/* `idle`: the user does nothing at all there. `kept`: what was stored, or NULL. */
static enum pica_status explore(struct consent_worlds *w, bool idle, struct flow_world *kept,
                                struct flow_world **ret, struct pica_notes *notes,
                                struct pica_error *err)
{
    struct flow_world_setup setup = w->in.setup;
    struct flow_assumptions assumptions = { .context = w,
                                            .runs = runs,
                                            .asks = asks,
                                            .gives = gives,
                                            .takes = takes,
                                            .touched = touched,
                                            .idle = idle,
                                            .kept = kept,
                                            .unseen = true };

    assumptions.never = consent_acts_never(w->acts, &assumptions.never_count);
    setup.assumptions = &assumptions;
    for (;;) {
        enum pica_status st = flow_world_explore(&setup, notes, ret, err);

        if (st != PICA_OK ||
            !consent_platform_settle(w->in.platform, *ret, w->in.calls, w->in.call_count))
            return st;
        /* The app says itself that the user agreed: what the SDK answers is then no news. */
        flow_world_free(*ret);
        *ret = NULL;
    }
}

enum pica_status consent_worlds_new(const struct consent_world_input *in, struct pica_arena *arena,
                                    struct pica_notes *notes, struct consent_worlds **ret,
                                    struct pica_error *err)
{
    struct consent_worlds *w = pica_arena_alloc(arena, sizeof *w);
    struct consent_acts_input acts = { .program = in->setup.program,
                                       .models = in->setup.models,
                                       .package = in->package,
                                       .screens = in->screens,
                                       .strings = in->strings,
                                       .all = in->all,
                                       .code_roles = in->code_roles,
                                       .code_agrees = in->code_agrees };
    struct pica_notes unheard = { 0 };
    enum pica_status st;

    *ret = w;
    if (!w) {
        flow_world_free(in->closed);
        return pica_fail_nomem(err);
    }
    *w = (struct consent_worlds){ .in = *in,
                                  .arena = arena,
                                  .closed = in->closed,
                                  .bodies = flow_bodies_new(in->setup.program) };
    if (!w->bodies)
        return pica_fail_nomem(err);
    st = consent_acts_find(&acts, arena, &w->acts, err);
    if (st != PICA_OK)
        return st;
    if (!has_acts(w) && !has_platform(w) && !consent_acts_are_missing(w->acts)) {
        if (!flow_world_met_unseen(in->all))
            return st;
        /* Nobody can agree: N is A but for what cannot be seen, and was met on the way to A. */
        if (w->closed && !has_agreeing(w)) {
            w->without = w->closed;
            return st;
        }
    }
    flow_world_free(w->closed);
    w->closed = NULL;
    (void)notes; /* what the limits of N leave out was said of A */
    st = explore(w, false, NULL, &w->without, &unheard, err);
    if (st == PICA_OK && consent_acts_are_missing(w->acts))
        st = explore(w, true, NULL, &w->idle, &unheard, err);
    pica_notes_finish(&unheard);
    return st;
}

void consent_worlds_free(struct consent_worlds *w)
{
    if (!w)
        return;
    flow_world_free(w->fresh);
    flow_world_free(w->closed);
    if (!w->closed)
        flow_world_free(w->without);
    flow_world_free(w->idle);
    flow_field_writes_free(w->writes);
    flow_bodies_free(w->bodies);
}

struct consent_acts *consent_worlds_acts(const struct consent_worlds *w)
{
    return w->acts;
}

struct flow_world *consent_worlds_without(const struct consent_worlds *w)
{
    return w->without ? w->without : w->in.all;
}

bool consent_worlds_differ(const struct consent_worlds *w)
{
    return w->without != NULL;
}

bool consent_worlds_failed(const struct consent_worlds *w)
{
    return flow_world_failed(w->in.all) || (w->without && flow_world_failed(w->without)) ||
           (w->closed && flow_world_failed(w->closed)) || (w->idle && flow_world_failed(w->idle)) ||
           (w->fresh && flow_world_failed(w->fresh));
}

/* --- the decision -------------------------------------------------------------------------------
 */

static unsigned early_phases(void)
{
    unsigned phases = 0;

    for (unsigned f = 0; f < FLOW_PHASE_COUNT; f++)
        if (flow_phases[f].early)
            phases |= 1u << f;
    return phases;
}

#define ALL_PHASES ((1u << FLOW_PHASE_COUNT) - 1)

/* The plainest of the earliest paths: one that is sure before one that is not, and a guess last. */
static bool find_path(struct flow_world *world, const struct consent_question *q, unsigned phases,
                      struct pica_arena *arena, struct flow_path *ret)
{
    bool found = false;

    for (unsigned f = 0; f < FLOW_PHASE_COUNT; f++) {
        struct flow_path path;

        if (!(phases >> f & 1) || !flow_path_find(world, q->method, q->at, 1u << f, arena, &path))
            continue;
        if (!found || path.sure || (ret->guessed && !path.guessed) || (ret->wild && !path.wild))
            *ret = path;
        found = true;
        if (ret->sure)
            return true;
    }
    return found;
}

/*
 * An early act is laid to nobody's charge on a guess: what surely runs later and
 * only by a guess earlier is told to run later, and the earlier phase beside it.
 */
static void decide_without(struct consent_worlds *w, const struct consent_question *q,
                           struct consent_answer *a)
{
    struct flow_world *n = consent_worlds_without(w);
    unsigned early = early_phases();
    struct flow_path later;
    bool is_later;

    a->state = CONSENT_STATE_COUNT;
    a->maybe = FLOW_PHASE_COUNT;
    if (q->method == FLOW_NONE)
        return;
    a->path_unagreed = true;
    if (find_path(n, q, early, w->arena, &a->path))
        a->state = CONSENT_STATE_BEFORE;
    if (a->state == CONSENT_STATE_BEFORE && a->path.wild) {
        a->state = CONSENT_STATE_UNKNOWN;
        a->unseen_why = CONSENT_UNSEEN_OBJECT;
        a->maybe = a->path.phase;
    }
    if (a->state == CONSENT_STATE_BEFORE && !a->path.guessed) {
        a->has_path = true;
        return;
    }
    is_later = find_path(n, q, ALL_PHASES & ~early, w->arena, &later);
    if (is_later && !later.wild && (a->state != CONSENT_STATE_BEFORE || later.sure)) {
        if (a->state == CONSENT_STATE_BEFORE)
            a->maybe = a->path.phase;
        a->state = CONSENT_STATE_LATE;
        a->unseen_why = CONSENT_UNSEEN_NOTHING;
        a->path = later;
    } else if (is_later && a->state == CONSENT_STATE_COUNT) { /* by such a call, too */
        a->state = CONSENT_STATE_UNKNOWN;
        a->unseen_why = CONSENT_UNSEEN_OBJECT;
        a->path = later;
    }
    a->has_path = a->state != CONSENT_STATE_COUNT;
}

/* Whatever the user does is in question when none of it could be told to be agreeing. */
static void decide_untold(struct consent_worlds *w, const struct consent_question *q,
                          struct consent_answer *a)
{
    struct flow_path path;

    if (!w->idle || a->state != CONSENT_STATE_BEFORE ||
        find_path(w->idle, q, early_phases(), w->arena, &path))
        return;
    a->state = CONSENT_STATE_UNKNOWN;
    a->unseen_why = CONSENT_UNSEEN_CONTROL;
}

/* Whether some test, or an object of which nothing is known, stands on the way. */
static bool hangs_on_values(const struct flow_path *path)
{
    for (size_t n = 0; n < path->count; n++)
        if (path->steps[n].test_count || !path->steps[n].edge.sure ||
            path->steps[n].edge.reason == FLOW_REASON_INTERFACE ||
            path->steps[n].edge.reason == FLOW_REASON_VIRTUAL)
            return true;
    return false;
}

/*
 * What memory holds only because of what the user did is gone when the process
 * starts again: code that runs early, but by such a value alone, runs late.
 */
static enum pica_status decide_fresh(struct consent_worlds *w,
                                     const struct consent_question *questions,
                                     struct consent_answer *answers, size_t count,
                                     struct pica_error *err)
{
    struct pica_notes unheard = { 0 };
    enum pica_status st = PICA_OK;

    for (size_t n = 0; n < count && st == PICA_OK; n++) {
        struct consent_answer *a = &answers[n];
        struct flow_path path;

        if (!w->without || w->without == w->closed || a->state != CONSENT_STATE_BEFORE ||
            !hangs_on_values(&a->path))
            continue;
        if (!w->fresh)
            st = explore(w, true, w->without, &w->fresh, &unheard, err);
        if (st != PICA_OK || find_path(w->fresh, &questions[n], early_phases(), w->arena, &path))
            continue;
        a->state = CONSENT_STATE_LATE;
        if (find_path(w->without, &questions[n], ALL_PHASES & ~early_phases(), w->arena, &path))
            a->path = path;
        else
            a->path.phase = FLOW_PHASE_USER; /* the value on which it hangs comes of that */
    }
    pica_notes_finish(&unheard);
    return st;
}

/* With what could not be seen let in. */
static void decide_unseen(struct consent_worlds *w, const struct consent_question *q,
                          struct consent_answer *a)
{
    unsigned phases = a->state == CONSENT_STATE_LATE ? early_phases() : ALL_PHASES;
    struct flow_path path;

    if (q->method == FLOW_NONE || a->state == CONSENT_STATE_BEFORE ||
        a->state == CONSENT_STATE_UNKNOWN || !find_path(w->without, q, phases, w->arena, &path))
        return;
    a->state = CONSENT_STATE_UNKNOWN;
    a->unseen_why = path.handed_out ? CONSENT_UNSEEN_CALLER : CONSENT_UNSEEN_VALUE;
    a->path = path;
    a->has_path = true;
}

static void decide_agreed(struct consent_worlds *w, const struct consent_question *q,
                          struct consent_answer *a)
{
    unsigned early = early_phases();

    a->state = CONSENT_STATE_UNREACHABLE;
    a->path_unagreed = false;
    if (q->method == FLOW_NONE || !w->without)
        return;
    a->has_path = find_path(w->in.all, q, early, w->arena, &a->path) ||
                  find_path(w->in.all, q, ALL_PHASES & ~early, w->arena, &a->path);
    if (a->has_path)
        a->state = CONSENT_STATE_GATED;
}

/* What is hidden may do what was not found. */
static void weaken(const struct consent_worlds *w, struct consent_answer *a)
{
    if (a->state == CONSENT_STATE_BEFORE || a->state == CONSENT_STATE_UNKNOWN)
        return;
    if (w->in.packed)
        a->unseen_why = CONSENT_UNSEEN_PACKED;
    else if (w->in.hybrid && a->state == CONSENT_STATE_UNREACHABLE)
        a->unseen_why = CONSENT_UNSEEN_HYBRID;
    else
        return;
    a->state = CONSENT_STATE_UNKNOWN;
}

enum pica_status consent_decide(struct consent_worlds *w, const struct consent_question *questions,
                                size_t count, struct pica_arena *arena, struct consent_answer **ret,
                                struct pica_error *err)
{
    struct consent_answer *answers = pica_arena_array(arena, count + 1, sizeof *answers);
    struct pica_notes unheard = { 0 };
    enum pica_status st = PICA_OK;
    bool done = answers != NULL;

    *ret = answers;
    for (size_t n = 0; done && n < count; n++) {
        decide_without(w, &questions[n], &answers[n]);
        decide_untold(w, &questions[n], &answers[n]);
    }
    if (done)
        st = decide_fresh(w, questions, answers, count, err);
    for (size_t n = 0; st == PICA_OK && done && n < count; n++)
        if (answers[n].has_path)
            done = consent_guards_find(w, arena, &answers[n]);
    if (st == PICA_OK && done && w->without && flow_world_met_unseen(w->without)) {
        if (w->without == w->closed)
            w->without = w->in.all;
        else
            st = flow_world_see(w->without, &unheard, err);
        for (size_t n = 0; st == PICA_OK && done && n < count; n++) {
            decide_unseen(w, &questions[n], &answers[n]);
            if (answers[n].unseen_why == CONSENT_UNSEEN_VALUE ||
                answers[n].unseen_why == CONSENT_UNSEEN_CALLER)
                done = consent_guards_find(w, arena, &answers[n]);
        }
    }
    pica_notes_finish(&unheard);
    for (size_t n = 0; st == PICA_OK && done && n < count; n++) {
        if (answers[n].state == CONSENT_STATE_COUNT) {
            decide_agreed(w, &questions[n], &answers[n]);
            if (answers[n].has_path)
                done = consent_guards_find(w, arena, &answers[n]);
        }
        weaken(w, &answers[n]);
    }
    if (st == PICA_OK && !done)
        return pica_fail_nomem(err);
    return st;
}
