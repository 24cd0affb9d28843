/* The path a person would accept: fewest assumptions, then shortest. */
#include "flow/explore.h"

#include <stdlib.h>

/*
 * A state is a node and the phase in which it runs. States are settled in the
 * order (unsure edges, edges); of each is kept by which edge and in which phase
 * it was first reached, and when.
 */
struct world_paths {
    uint32_t *edge;              /* by state; FLOW_NONE: not reached */
    uint32_t *order;             /* by state: when it was settled */
    uint8_t *phase;              /* by state: of the state before it */
    struct flow_number_map told; /* by node and place: number in `tests` */
    struct told *tests;
    uint32_t test_count, test_cap;
    struct pica_arena arena; /* what the tests hold */
    struct world_paths *before;
};

/* The tests on a step, once they were asked for. */
struct told {
    const struct flow_test *tests;
    size_t count;
};

struct state {
    uint32_t node, length, edge;
    uint8_t phase, before; /* before: FLOW_PHASE_COUNT: it begins here */
};

struct queue {
    struct state *items;
    size_t head, count, cap;
};

/* All but what answers point to. */
static void paths_strip(struct world_paths *p)
{
    free(p->edge);
    free(p->order);
    free(p->phase);
    flow_number_map_finish(&p->told);
    free(p->tests);
    p->edge = p->order = NULL;
    p->phase = NULL;
    p->tests = NULL;
}

void world_paths_free(struct world_paths *p)
{
    while (p) {
        struct world_paths *before = p->before;

        paths_strip(p);
        pica_arena_finish(&p->arena);
        free(p);
        p = before;
    }
}

void world_paths_retire(struct flow_world *w)
{
    if (!w->paths)
        return;
    paths_strip(w->paths);
    w->paths->before = w->paths_before;
    w->paths_before = w->paths;
    w->paths = NULL;
}

static bool queue_add(struct queue *q, struct state s)
{
    if (q->count == q->cap) {
        size_t cap = q->cap ? q->cap * 2 : 1024;
        struct state *items = realloc(q->items, cap * sizeof *items);

        if (!items)
            return false;
        q->items = items;
        q->cap = cap;
    }
    q->items[q->count++] = s;
    return true;
}

static size_t state_number(const struct state *s)
{
    return (size_t)s->node * FLOW_PHASE_COUNT + s->phase;
}

static int state_compare(const void *x, const void *y)
{
    const struct state *a = x, *b = y;

    if (a->length != b->length)
        return a->length < b->length ? -1 : 1;
    if (a->node != b->node)
        return a->node < b->node ? -1 : 1;
    if (a->phase != b->phase)
        return a->phase < b->phase ? -1 : 1;
    return a->edge < b->edge ? -1 : a->edge > b->edge;
}

static bool edge_sure(const struct world_edge *e)
{
    return flow_reasons[e->reason].sure;
}

/* What the system does with something that it was given, of its own accord. */
static bool is_fired(const struct world_edge *edge)
{
    return edge->phase == FLOW_PHASE_SYSTEM_CALLBACK &&
           (edge->reason == FLOW_REASON_LISTENER || edge->reason == FLOW_REASON_CALLBACK ||
            edge->reason == FLOW_REASON_HANDED_OUT || edge->reason == FLOW_REASON_ALARM ||
            edge->reason == FLOW_REASON_JOB || edge->reason == FLOW_REASON_WORK ||
            edge->reason == FLOW_REASON_LAYOUT_VIEW);
}

/* Who fires it counts; the first screen alone fires nothing that was registered later, and what
 * the system fires needs no more of the user than its registration did. */
static uint8_t phase_behind(uint8_t phase, const struct world_edge *edge)
{
    if (is_fired(edge) && flow_phases[phase].early)
        return FLOW_PHASE_EARLY_CALLBACK;
    if (edge->phase == FLOW_PHASE_COUNT ||
        (edge->phase == FLOW_PHASE_LAUNCHER && phase > edge->phase))
        return phase;
    return edge->phase;
}

/* All edges out of a settled state: sure ones into this level's queue, others into the next. */
static bool leave(const struct flow_world *w, const struct world_paths *p, const struct state *s,
                  struct queue *now, struct queue *next)
{
    for (uint32_t e = w->nodes[s->node].out; e != FLOW_NONE; e = w->edges[e].next_out) {
        const struct world_edge *edge = &w->edges[e];
        struct state to = { .node = edge->to,
                            .length = s->length + 1,
                            .edge = e,
                            .phase = phase_behind(s->phase, edge),
                            .before = s->phase };

        if (p->edge[state_number(&to)] != FLOW_NONE)
            continue;
        if (!queue_add(edge_sure(edge) ? now : next, to))
            return false;
    }
    return true;
}

/* The states that the system itself begins. */
static bool begin(const struct flow_world *w, struct queue *now, struct queue *next)
{
    for (uint32_t e = w->nodes[WORLD_SYSTEM].out; e != FLOW_NONE; e = w->edges[e].next_out) {
        const struct world_edge *edge = &w->edges[e];
        struct state to = { .node = edge->to,
                            .length = 1,
                            .edge = e,
                            .phase =
                                edge->phase < FLOW_PHASE_COUNT ? edge->phase : FLOW_PHASE_PROCESS,
                            .before = FLOW_PHASE_COUNT };

        if (!queue_add(edge_sure(edge) ? now : next, to))
            return false;
    }
    return true;
}

static bool settle(const struct flow_world *w, struct world_paths *p)
{
    struct queue now = { 0 }, next = { 0 }, first = { 0 };
    uint32_t order = 0;
    bool done = begin(w, &first, &next);

    while (done) {
        /* `first` came over unsure edges at several lengths, `now` grows in the order of length. */
        if (first.count)
            qsort(first.items, first.count, sizeof *first.items, state_compare);
        first.head = now.head = now.count = 0;
        while (done && (first.head < first.count || now.head < now.count)) {
            struct state s;
            size_t n;

            if (now.head == now.count ||
                (first.head < first.count &&
                 first.items[first.head].length <= now.items[now.head].length))
                s = first.items[first.head++];
            else
                s = now.items[now.head++];
            n = state_number(&s);
            if (p->edge[n] != FLOW_NONE)
                continue;
            p->edge[n] = s.edge;
            p->phase[n] = s.before;
            p->order[n] = order++;
            done = leave(w, p, &s, &now, &next);
        }
        if (!done || next.count == 0)
            break;
        first.count = 0;
        for (size_t k = 0; done && k < next.count; k++)
            if (p->edge[state_number(&next.items[k])] == FLOW_NONE) /* nor reached since */
                done = queue_add(&first, next.items[k]);
        next.count = 0;
    }
    free(now.items);
    free(next.items);
    free(first.items);
    return done;
}

/* False without memory. */
static bool paths_make(struct flow_world *w)
{
    size_t states = (size_t)w->node_count * FLOW_PHASE_COUNT;
    struct world_paths *p;

    if (w->paths)
        return true;
    p = calloc(1, sizeof *p);
    if (!p)
        return false;
    p->edge = malloc(states * sizeof *p->edge);
    p->order = malloc(states * sizeof *p->order);
    p->phase = malloc(states);
    if (!p->edge || !p->order || !p->phase) {
        world_paths_free(p);
        return false;
    }
    for (size_t n = 0; n < states; n++)
        p->edge[n] = FLOW_NONE;
    if (!settle(w, p)) {
        world_paths_free(p);
        return false;
    }
    w->paths = p;
    return true;
}

/* Whether the instruction runs in that context. */
static bool context_reaches(struct flow_world *w, uint32_t node, uint32_t at)
{
    struct world_watch watch = { .method = w->nodes[node].method, .at = at };

    return at == DEX_NO_INDEX || !world_watch_node(w, node, &watch) || watch.hit;
}

/* The state that was settled first among those of the method, or SIZE_MAX. */
static size_t best_state(struct flow_world *w, uint32_t method, uint32_t at, unsigned phases)
{
    const struct world_paths *p = w->paths;
    size_t best = SIZE_MAX;

    for (uint32_t n = w->first_node[method]; n != FLOW_NONE; n = w->nodes[n].next) {
        size_t found = SIZE_MAX;

        for (unsigned f = 0; f < FLOW_PHASE_COUNT; f++) {
            size_t s = (size_t)n * FLOW_PHASE_COUNT + f;

            if (phases >> f & 1 && p->edge[s] != FLOW_NONE &&
                (found == SIZE_MAX || p->order[s] < p->order[found]))
                found = s;
        }
        if (found != SIZE_MAX && (best == SIZE_MAX || p->order[found] < p->order[best]) &&
            context_reaches(w, n, at))
            best = found;
    }
    return best;
}

/* The state before one, or SIZE_MAX. */
static size_t state_before(const struct flow_world *w, size_t state)
{
    const struct world_paths *p = w->paths;

    return p->phase[state] == FLOW_PHASE_COUNT
               ? SIZE_MAX
               : (size_t)w->edges[p->edge[state]].from * FLOW_PHASE_COUNT + p->phase[state];
}

static bool is_method(const struct flow_world *w, size_t state)
{
    return w->nodes[state / FLOW_PHASE_COUNT].kind == WORLD_NODE_METHOD;
}

/* Steps that many paths share are looked at once. False without memory. */
static bool tests_of(struct flow_world *w, uint32_t node, uint32_t at, struct flow_step *step)
{
    struct world_paths *p = w->paths;
    uint64_t key = (uint64_t)node << 32 | at;
    uint32_t known = flow_number_map_get(&p->told, key);

    if (known == UINT32_MAX) {
        step->tests = NULL;
        step->test_count = 0;
        if (!world_tests(w, node, at, &p->arena, step) ||
            !world_room(w, &p->tests, p->test_count, &p->test_cap, sizeof *p->tests) ||
            !flow_number_map_add(&p->told, key, p->test_count))
            return false;
        known = p->test_count++;
        p->tests[known] = (struct told){ step->tests, step->test_count };
    }
    step->tests = p->tests[known].tests;
    step->test_count = p->tests[known].count;
    return true;
}

/* A call of what every object has, on one of which nothing is known. */
static bool is_wild(const struct flow_world *w, uint32_t from)
{
    static const char *const of_all[] = { "toString", "equals", "hashCode", "compareTo" };
    const struct world_node *n = &w->nodes[from];
    struct pica_span name;

    if (n->kind != WORLD_NODE_GROUP ||
        (n->type != w->object_type && flow_class(w->program, n->type).dex != FLOW_NONE))
        return false;
    name = flow_signature_name(w->program, n->signature);
    for (size_t k = 0; k < sizeof of_all / sizeof *of_all; k++)
        if (pica_span_is(name, of_all[k]))
            return true;
    return false;
}

static bool path_fill(struct flow_world *w, size_t last, uint32_t at, struct pica_arena *arena,
                      struct flow_path *ret)
{
    size_t count = 0, k;
    uint32_t goal = at;

    for (size_t s = last; s != SIZE_MAX; s = state_before(w, s))
        count += is_method(w, s);
    ret->steps = pica_arena_array(arena, count, sizeof *ret->steps);
    if (!ret->steps)
        return false;
    ret->count = k = count;
    ret->phase = (enum flow_phase)(last % FLOW_PHASE_COUNT);
    ret->sure = true;
    ret->guessed = ret->wild = ret->handed_out = false;
    for (size_t s = last; s != SIZE_MAX;) {
        struct flow_step *step = &ret->steps[--k];
        uint32_t into = w->paths->edge[s], first = into, site = into;
        size_t before = state_before(w, s);
        bool told = false; /* `first` gives the reason */

        while (before != SIZE_MAX && !is_method(w, before)) {
            told |= world_node_tells(&w->nodes[before / FLOW_PHASE_COUNT]);
            site = w->paths->edge[before];
            first = told ? first : site;
            before = state_before(w, before);
        }
        step->edge = world_edge_out(w, site, first, into);
        ret->wild |= is_wild(w, w->edges[into].from);
        ret->handed_out |= step->edge.reason == FLOW_REASON_HANDED_OUT;
        ret->sure &= step->edge.sure;
        ret->guessed |=
            !step->edge.sure && (step->edge.reason != FLOW_REASON_HIERARCHY ||
                                 w->nodes[w->edges[into].from].kind == WORLD_NODE_GROUP);
        if (goal != DEX_NO_INDEX && !tests_of(w, (uint32_t)(s / FLOW_PHASE_COUNT), goal, step))
            return false;
        goal = w->edges[site].at;
        s = before;
    }
    return true;
}

static bool paths_are_made(struct flow_world *w)
{
    if (paths_make(w))
        return true;
    w->failed = true;
    return false;
}

bool flow_path_find(struct flow_world *w, uint32_t method, uint32_t at, unsigned phases,
                    struct pica_arena *arena, struct flow_path *ret)
{
    size_t state;

    if (w->first_node[method] == FLOW_NONE || !paths_are_made(w))
        return false;
    state = best_state(w, method, at, phases);
    if (state == SIZE_MAX || path_fill(w, state, at, arena, ret))
        return state != SIZE_MAX;
    w->failed = true;
    return false;
}

bool flow_world_failed(const struct flow_world *w)
{
    return w->failed || w->values.failed ||
           (w->setup.models && flow_models_failed(w->setup.models));
}

enum flow_phase flow_world_phase(struct flow_world *w, uint32_t method, uint32_t at)
{
    if (w->first_node[method] == FLOW_NONE || !paths_are_made(w))
        return FLOW_PHASE_COUNT;
    for (unsigned f = 0; f < FLOW_PHASE_COUNT; f++)
        if (best_state(w, method, at, 1u << f) != SIZE_MAX)
            return (enum flow_phase)f;
    return FLOW_PHASE_COUNT;
}
