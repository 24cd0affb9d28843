#include "flow/frame.h"

#include <stdlib.h>

#define CHUNK (256u << 10)
#define ALIGN 16u
/* Changes at one place after which registers that still change are known less well. */
#define LEADER_GROWTHS_MAX 6u

/* --- memory ----------------------------------------------------------------------- */

static void *chunk_data(struct world_chunk *c)
{
    return (char *)c + (sizeof *c + ALIGN - 1) / ALIGN * ALIGN;
}

static struct world_chunk *chunk_new(struct flow_world *w, size_t size)
{
    struct world_chunk *c = malloc(sizeof *c + ALIGN + size), *after;

    if (!c)
        return NULL;
    after = w->chunk ? w->chunk->after : NULL;
    *c = (struct world_chunk){ w->chunk, after, size, 0 };
    if (w->chunk)
        w->chunk->after = c;
    if (after)
        after->before = c;
    return c;
}

/* Memory in the order of a stack; NULL when there is none. */
static void *stack_alloc(struct flow_world *w, size_t size)
{
    struct world_chunk *c = w->chunk;

    size = (size + ALIGN - 1) / ALIGN * ALIGN;
    if (!c || c->size - c->used < size) {
        if (c && c->after && c->after->size >= size) {
            c = c->after;
            c->used = 0;
        } else {
            c = chunk_new(w, size > CHUNK ? size : CHUNK);
            if (!c) {
                w->failed = true;
                return NULL;
            }
        }
        w->chunk = c;
    }
    c->used += size;
    return (char *)chunk_data(c) + c->used - size;
}

void world_frame_release(struct flow_world *w, struct world_frame *f)
{
    struct world_chunk *chunk = f->chunk;
    size_t used = f->used;

    /* f itself lies in what is given back */
    if (!chunk) /* the very first */
        while (w->chunk && w->chunk->before)
            w->chunk = w->chunk->before;
    else
        w->chunk = chunk;
    if (w->chunk)
        w->chunk->used = used;
}

void world_frames_finish(struct flow_world *w)
{
    struct world_chunk *c = w->chunk;

    while (c && c->before)
        c = c->before;
    while (c) {
        struct world_chunk *after = c->after;

        free(c);
        c = after;
    }
    w->chunk = NULL;
}

/* --- frames ------------------------------------------------------------------------------ */

/* The largest run that is kept, and all of them together: what is not kept is run anew. */
#define RUN_KEPT_MAX (1u << 20)
#define RUNS_KEPT_MAX (32u << 20)

static size_t run_pending(const struct world_shape *s)
{
    return (s->leader_count / 64 + 1) * sizeof(uint64_t);
}

static size_t run_states(const struct world_shape *s)
{
    return (size_t)s->width * s->leader_count * sizeof(uint32_t);
}

static size_t run_orders(const struct world_shape *s)
{
    return s->leader_count * sizeof(uint32_t);
}

static size_t run_size(const struct world_shape *s)
{
    return sizeof(struct world_run) + run_pending(s) + run_states(s) + run_orders(s) +
           s->leader_count;
}

/* Its parts stand behind it. */
static void run_lay_out(struct world_run *run)
{
    run->pending = (uint64_t *)(run + 1);
    run->states = (uint32_t *)(void *)((char *)run->pending + run_pending(run->shape));
    run->orders = run->states + (size_t)run->shape->width * run->shape->leader_count;
    run->reached = (uint8_t *)(run->orders + run->shape->leader_count);
}

struct world_run *world_run_copy(const struct world_run *run, struct pica_arena *arena)
{
    size_t size = run_size(run->shape);
    struct world_run *copy = pica_arena_alloc(arena, size);

    if (copy) {
        memcpy(copy, run, size);
        run_lay_out(copy);
    }
    return copy;
}

/* Room for a run: with the node, if it is to be kept, else with the frame. */
static struct world_run *run_new(struct flow_world *w, const struct world_shape *s, bool *ret_kept)
{
    size_t size = run_size(s);
    struct world_run *run;

    *ret_kept = size <= RUN_KEPT_MAX && w->kept_bytes + size <= RUNS_KEPT_MAX;
    run = *ret_kept ? pica_arena_alloc(&w->arena, size) : stack_alloc(w, size);
    if (!run) {
        w->failed = true;
        return NULL;
    }
    if (*ret_kept)
        w->kept_bytes += size;
    *run = (struct world_run){ .shape = s, .local_words = s->local_words };
    run_lay_out(run);
    memset(run->pending, 0, run_pending(s));
    memset(run->reached, 0, s->leader_count);
    return run;
}

/* The arguments of an activation come in at the first instruction. */
static void enter(struct flow_world *w, struct world_frame *f)
{
    const struct world_node *n = &w->nodes[f->node];
    uint32_t first = (uint32_t)f->shape->code.registers - f->shape->code.ins;

    memset(f->regs, 0, (size_t)f->shape->width * sizeof *f->regs);
    w->order = WORLD_ORDER_NONE;
    for (uint32_t i = 0; i < f->shape->code.ins; i++)
        f->regs[first + i] = i < n->word_count ? w->words[n->words + i] : FLOW_ANYTHING;
    world_frame_join(w, f, 0);
}

struct world_frame *world_frame_new(struct flow_world *w, uint32_t node, bool *ret_large)
{
    uint32_t method = w->nodes[node].method;
    struct world_shape *s = world_shape(w, method);
    struct world_chunk *chunk = w->chunk;
    size_t used = chunk ? chunk->used : 0;
    struct world_frame *f;
    bool kept;

    *ret_large = s && s->large;
    if (!s || s->large || !(f = stack_alloc(w, sizeof *f)))
        return NULL;
    *f = (struct world_frame){ .node = node,
                               .method = method,
                               .dex = s->dex,
                               .shape = s,
                               .run = w->nodes[node].run,
                               .try_now = FLOW_NONE,
                               .waited_at = FLOW_NONE,
                               .test_reg = FLOW_NONE,
                               .chunk = chunk,
                               .used = used };
    f->regs = stack_alloc(w, ((size_t)s->width + 1) * sizeof *f->regs);
    if (!f->regs)
        goto fail;
    if (f->run) {
        for (uint32_t n = 0; n < s->leader_count; n++)
            f->run->reached[n] = f->run->reached[n] != 0;
        return f;
    }
    f->run = run_new(w, s, &kept);
    if (!f->run)
        goto fail;
    if (kept)
        w->nodes[node].run = f->run;
    enter(w, f);
    return f;
fail:
    world_frame_release(w, f);
    return NULL;
}

static void set_pending(struct world_run *run, uint32_t leader)
{
    run->pending[leader / 64] |= 1ull << (leader % 64);
}

static void set_pending_all(struct world_run *run)
{
    for (uint32_t n = 0; n < run->shape->leader_count; n++)
        if (run->reached[n])
            set_pending(run, n);
}

/* One register, or word of a local object, joins what is known at a leader. */
static bool join_word(struct flow_world *w, const struct world_run *run, uint32_t leader,
                      uint32_t *known, uint32_t now)
{
    uint32_t joined;

    if (*known == now || (joined = flow_value_join(&w->values, *known, now)) == *known)
        return false;
    if (run->reached[leader] > LEADER_GROWTHS_MAX)
        joined = flow_value_widen(&w->values, joined);
    *known = joined;
    return true;
}

/* The same from `low` to `high`; the others are known to be in there. */
static bool join_words(struct flow_world *w, const struct world_frame *f, uint32_t leader,
                       uint32_t low, uint32_t high)
{
    const struct world_shape *s = f->shape;
    uint32_t *state = f->run->states + (size_t)leader * s->width;
    bool changed = false;

    if (s->live && low < s->registers) { /* registers that are read from there on */
        uint64_t live = s->live[leader] & UINT64_MAX << low;

        if (high < 63)
            live &= (1ull << (high + 1)) - 1;
        for (; live; live &= live - 1) {
            uint32_t r = (uint32_t)__builtin_ctzll(live);

            changed |= join_word(w, f->run, leader, &state[r], f->regs[r]);
        }
        low = s->registers;
    }
    for (uint32_t r = low; r <= high; r++)
        changed |= join_word(w, f->run, leader, &state[r], f->regs[r]);
    return changed;
}

/* A way into a leader. */
static void join_range(struct flow_world *w, struct world_frame *f, uint32_t unit, uint32_t low,
                       uint32_t high)
{
    const struct world_shape *s = f->shape;
    struct world_run *run = f->run;
    uint32_t leader;

    if (f->settled)
        return;
    leader = world_leader_at(s, unit);
    if (leader == FLOW_NONE) {
        run->broken = true;
    } else if (!run->reached[leader]) {
        run->reached[leader] = 1;
        run->orders[leader] = w->order;
        memcpy(run->states + (size_t)leader * s->width, f->regs,
               (size_t)s->width * sizeof *f->regs);
        set_pending(run, leader);
    } else {
        uint32_t order = world_order_common(w, run->orders[leader], w->order);

        if (order != run->orders[leader])
            set_pending(run, leader);
        run->orders[leader] = order;
        if (!join_words(w, f, leader, low, high))
            return;
        if (run->reached[leader] <= LEADER_GROWTHS_MAX)
            run->reached[leader]++;
        set_pending(run, leader);
    }
}

void world_frame_join(struct flow_world *w, struct world_frame *f, uint32_t unit)
{
    if (f->shape->width)
        join_range(w, f, unit, 0, f->shape->width - 1);
    else
        join_range(w, f, unit, 1, 0);
}

void world_frame_at(struct flow_world *w, struct world_frame *f, uint32_t leader)
{
    const struct world_shape *s = f->shape;

    memcpy(f->regs, f->run->states + (size_t)leader * s->width, (size_t)s->width * sizeof *f->regs);
    f->at = s->leaders[leader];
    f->leader = leader;
    f->next_leader = leader + 1;
    f->running = true;
    f->try_now = FLOW_NONE;
    f->test_reg = FLOW_NONE;
    f->asked.kind = WORLD_TEST_NONE;
    w->leader = leader;
    w->order = f->run->orders[leader];
    w->order_node = f->node;
}

bool world_frame_next(struct flow_world *w, struct world_frame *f)
{
    uint64_t *pending = f->run->pending;

    for (uint32_t k = 0; k <= f->shape->leader_count / 64; k++)
        if (pending[k]) {
            uint32_t leader = k * 64 + (uint32_t)__builtin_ctzll(pending[k]);

            pending[k] &= pending[k] - 1;
            world_frame_at(w, f, leader);
            return true;
        }
    return false;
}

uint32_t world_steps_each(struct flow_world *w, uint32_t method)
{
    const struct world_shape *s = world_shape(w, method);

    if (!s || s->code.units == 0)
        return 0;
    return s->looks ? (uint32_t)(s->steps / s->looks) : s->code.units / 2;
}

/* --- what wakes an activation -------------------------------------------------------------- */

void world_wake(struct flow_world *w, uint32_t node, uint32_t leader)
{
    struct world_run *run = w->nodes[node].run;

    if (run && (leader == WORLD_LEADER_ALL || run->shape->tangled))
        set_pending_all(run);
    else if (run && leader < run->shape->leader_count && run->reached[leader])
        set_pending(run, leader);
    else if (!run)
        w->nodes[node].redo = true;
    world_dirty(w, node);
}

void world_wake_at(struct flow_world *w, uint32_t node, uint32_t at)
{
    const struct world_run *run = w->nodes[node].run;

    world_wake(w, node,
               run && at < run->shape->code.units ? world_leader_of(run->shape, at)
                                                  : WORLD_LEADER_ALL);
}

void world_words_grew(struct flow_world *w, uint32_t node)
{
    const struct world_node *n = &w->nodes[node];
    struct world_run *run = n->run;
    const struct world_shape *s;
    bool grown = false;

    if (!run) {
        world_dirty(w, node);
        return;
    }
    s = run->shape;
    for (uint32_t i = 0; i < s->code.ins && i < n->word_count; i++) {
        uint32_t reg = (uint32_t)s->code.registers - s->code.ins + i;
        uint32_t joined = flow_value_join(&w->values, run->states[reg], w->words[n->words + i]);

        grown |= joined != run->states[reg];
        run->states[reg] = joined;
    }
    if (grown)
        world_wake(w, node, 0);
}

/* The try that an instruction stands in, or FLOW_NONE. */
static uint32_t try_of(const struct world_shape *s, uint32_t at)
{
    uint32_t low = 0, high = s->try_count;

    while (low < high) { /* sorted and apart, as the format demands */
        uint32_t mid = low + (high - low) / 2;

        if (s->tries[mid].end <= at)
            low = mid + 1;
        else
            high = mid;
    }
    return low == s->try_count || s->tries[low].start > at ? FLOW_NONE : low;
}

void world_frame_throw(struct flow_world *w, struct world_frame *f, uint32_t at)
{
    const struct world_shape *s = f->shape;
    uint32_t found;

    if (s->try_count == 0)
        return;
    if (f->try_now != FLOW_NONE && at >= s->tries[f->try_now].start &&
        at < s->tries[f->try_now].end) {
        const struct world_try *t = &s->tries[f->try_now];

        for (uint32_t h = 0; f->low <= f->high && h < t->count; h++)
            join_range(w, f, s->handlers[t->first + h].target, f->low, f->high);
        f->low = FLOW_NONE;
        f->high = 0;
        return;
    }
    found = try_of(s, at);
    if (found == FLOW_NONE)
        return;
    for (uint32_t h = 0; h < s->tries[found].count; h++)
        world_frame_join(w, f, s->handlers[s->tries[found].first + h].target);
    f->try_now = found;
    f->low = FLOW_NONE;
    f->high = 0;
}

/* Whether an object that is thrown may be caught as `type`; *ret_surely: it is. */
static bool may_catch(struct flow_world *w, uint32_t value, uint32_t type, bool *ret_surely)
{
    uint32_t caught = type == FLOW_NONE ? value : world_narrow(w, value, type), hold;
    uint32_t count = flow_value_view(&w->values, value, &hold).count;

    *ret_surely = true;
    for (uint32_t n = 0; n < count && type != FLOW_NONE; n++) {
        uint32_t atom = flow_value_view(&w->values, value, &hold).atoms[n];
        uint32_t exact = world_exact_type(w, &w->values.atoms[atom]);

        *ret_surely &= exact != FLOW_NONE && world_is_a(w, exact, type);
    }
    return caught != FLOW_NOTHING;
}

void world_frame_throws(struct flow_world *w, struct world_frame *f, uint32_t at, uint32_t value)
{
    const struct world_shape *s = f->shape;
    uint32_t found = s->try_count ? try_of(s, at) : FLOW_NONE;
    bool surely = false;

    for (uint32_t h = 0; found != FLOW_NONE && !surely && h < s->tries[found].count; h++) {
        const struct world_handler *handler = &s->handlers[s->tries[found].first + h];

        if (may_catch(w, value, handler->type, &surely))
            world_frame_join(w, f, handler->target);
    }
}

static const struct world_local *local_of(const struct world_frame *f, uint32_t made)
{
    for (uint32_t i = 0; i < f->run->local_count; i++)
        if (f->run->locals[i].made == made)
            return &f->run->locals[i];
    return NULL;
}

uint32_t world_local_of(const struct world_frame *f, uint32_t made)
{
    const struct world_local *l = local_of(f, made);

    return l ? l->at : FLOW_NONE;
}

uint32_t world_local_new(struct world_frame *f, uint32_t made, uint32_t words)
{
    const struct world_local *l = local_of(f, made);
    struct world_run *run = f->run;

    if (l && l->words >= words)
        return l->at;
    if (l)
        f->regs[l->at] = FLOW_ANYTHING;
    if (l || run->local_count >= WORLD_LOCALS_MAX || run->local_words < words)
        return FLOW_NONE;
    run->local_words -= words;
    run->locals[run->local_count] =
        (struct world_local){ made, f->shape->width - run->local_words - words, words };
    return run->locals[run->local_count++].at;
}

uint32_t world_local_array(const struct flow_world *w, const struct world_frame *f, uint32_t value,
                           uint32_t *ret_length)
{
    const struct flow_value_atom *a;
    uint32_t at;

    if (!f || value & FLOW_VALUE_SET || w->values.atoms[value].kind != FLOW_VALUE_OBJECT)
        return FLOW_NONE;
    at = world_local_of(f, w->values.atoms[value].id);
    if (at == FLOW_NONE || f->regs[at] == FLOW_NOTHING || f->regs[at] & FLOW_VALUE_SET)
        return FLOW_NONE;
    a = &w->values.atoms[f->regs[at]];
    if (a->kind != FLOW_VALUE_NUMBER || a->number < 0 || a->number > WORLD_ELEMENTS_MAX)
        return FLOW_NONE;
    *ret_length = (uint32_t)a->number;
    return at + 1;
}

void world_builders_escape(struct flow_world *w, struct world_frame *f, uint32_t value)
{
    uint32_t hold;
    struct flow_value_view v = flow_value_view(&w->values, value, &hold);

    for (uint32_t i = 0; f->run->local_count && i < v.count; i++) {
        const struct flow_value_atom *a = &w->values.atoms[v.atoms[i]];
        uint32_t at = a->kind == FLOW_VALUE_OBJECT ? world_local_of(f, a->id) : FLOW_NONE;

        if (at != FLOW_NONE && f->regs[at] != FLOW_ANYTHING) {
            f->regs[at] = FLOW_ANYTHING;
            f->try_now = FLOW_NONE;
        }
    }
}
