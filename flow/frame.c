#include "flow/frame.h"

#include "flow/cfg.h"

#include <stdlib.h>

#define CHUNK (256u << 10)
#define ALIGN 16u
/* Values kept for one method: what is larger is followed by its references. */
#define STATE_MAX (8u << 20)
#define HANDLERS_MAX 64u
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

/* --- leaders -------------------------------------------------------------------------- */

static void mark(uint64_t *bits, const struct dex_code *code, int64_t at)
{
    if (at >= 0 && at < code->units)
        bits[at / 64] |= 1ull << (at % 64);
}

/* Targets of branches, one instruction after the other; false at an illegal one. */
static bool leaders_linear(struct flow_world *w, struct world_frame *f, uint64_t *bits)
{
    const struct dex_code *code = &f->code;
    uint32_t units;

    for (uint32_t at = 0; at < code->units; at += units) {
        const uint8_t *p = code->insns + (size_t)at * 2;
        uint8_t flow = dex_opcodes[p[0]].flow;
        struct dex_insn insn;
        struct flow_switch sw;

        units = dex_insn_units(p, code->units - at);
        if (units == 0)
            return false;
        if (p[0] == DEX_OP_NEW_INSTANCE) {
            uint32_t idx = pica_le16(p + 2);

            if (idx < f->file->types.count &&
                w->type_flags[flow_type_of(w->program, f->dex, idx)] & WORLD_TYPE_BUILDER)
                f->local_words++;
        } else if (p[0] == DEX_OP_NEW_ARRAY || p[0] == DEX_OP_FILLED_NEW_ARRAY) {
            f->local_words += 1 + WORLD_ELEMENTS_MAX;
        }
        if (!(flow & (DEX_FLOW_branch | DEX_FLOW_switch)) || !dex_insn_decode(code, at, &insn))
            continue;
        if (flow & DEX_FLOW_branch)
            mark(bits, code, at + insn.literal);
        else if (flow_switch_read(code, &insn, &sw))
            for (uint32_t n = 0; n < sw.count; n++)
                mark(bits, code, flow_switch_target(&sw, n));
    }
    return true;
}

static bool leaders_control(struct world_frame *f, uint64_t *bits)
{
    struct pica_arena arena = { 0 };
    struct pica_error err;
    struct flow_cfg cfg;
    bool done = flow_cfg_build(f->file, &f->code, &arena, &cfg, &err) == PICA_OK;

    if (done)
        for (uint32_t i = 0; i < cfg.block_count; i++)
            mark(bits, &f->code, cfg.blocks[i].start);
    pica_arena_finish(&arena);
    return done;
}

static bool read_tries(struct flow_world *w, struct world_frame *f, uint64_t *bits)
{
    struct dex_handler handlers[HANDLERS_MAX];
    uint32_t total = 0, start, end;

    if (f->code.tries == 0)
        return true;
    for (uint32_t n = 0; n < f->code.tries; n++) {
        uint32_t count = dex_try(f->file, &f->code, n, &start, &end, handlers, HANDLERS_MAX);

        total += count < HANDLERS_MAX ? count : HANDLERS_MAX;
    }
    f->tries = stack_alloc(w, f->code.tries * sizeof *f->tries);
    f->handlers = stack_alloc(w, (total + 1) * sizeof *f->handlers);
    if (!f->tries || !f->handlers)
        return false;
    total = 0;
    for (uint32_t n = 0; n < f->code.tries; n++) {
        uint32_t count = dex_try(f->file, &f->code, n, &start, &end, handlers, HANDLERS_MAX);

        count = count < HANDLERS_MAX ? count : HANDLERS_MAX;
        f->tries[f->try_count++] = (struct world_try){ start, end, total, count };
        for (uint32_t h = 0; h < count; h++) {
            f->handlers[total++] = (struct world_handler){
                handlers[h].target, handlers[h].type_idx == DEX_NO_INDEX
                                        ? FLOW_NONE
                                        : flow_type_of(w->program, f->dex, handlers[h].type_idx)
            };
            mark(bits, &f->code, handlers[h].target);
        }
    }
    return true;
}

static bool find_leaders(struct flow_world *w, struct world_frame *f)
{
    size_t words = f->code.units / 64 + 1;
    uint64_t *bits = stack_alloc(w, words * sizeof *bits);

    if (!bits)
        return false;
    memset(bits, 0, words * sizeof *bits);
    bits[0] = 1;
    if (!leaders_linear(w, f, bits) && !leaders_control(f, bits)) {
        w->failed = true;
        return false;
    }
    if (!read_tries(w, f, bits))
        return false;
    for (size_t k = 0; k < words; k++)
        f->leader_count += (uint32_t)__builtin_popcountll(bits[k]);
    f->leaders = stack_alloc(w, f->leader_count * sizeof *f->leaders);
    if (!f->leaders)
        return false;
    for (size_t k = 0, n = 0; k < words; k++)
        for (uint64_t b = bits[k]; b; b &= b - 1)
            f->leaders[n++] = (uint32_t)(k * 64) + (uint32_t)__builtin_ctzll(b);
    return true;
}

/* --- frames ------------------------------------------------------------------------------ */

struct world_frame *world_frame_new(struct flow_world *w, uint32_t node, bool *ret_large)
{
    const struct world_node *n = &w->nodes[node];
    const struct flow_method *m = flow_method(w->program, n->method);
    struct world_chunk *chunk = w->chunk;
    size_t used = chunk ? chunk->used : 0;
    struct world_frame *f = stack_alloc(w, sizeof *f);
    uint32_t first;

    *ret_large = false;
    if (!f)
        return NULL;
    *f = (struct world_frame){ .node = node,
                               .method = n->method,
                               .dex = m->dex,
                               .file = flow_dex(w->program, m->dex),
                               .try_now = FLOW_NONE,
                               .waited_at = FLOW_NONE,
                               .test_reg = FLOW_NONE,
                               .chunk = chunk,
                               .used = used };
    if (!dex_code(f->file, m->code_off, &f->code) || f->code.ins > f->code.registers)
        goto large;
    if (!find_leaders(w, f))
        goto fail;
    f->registers = f->code.registers;
    if (f->local_words > WORLD_LOCAL_WORDS_MAX)
        f->local_words = WORLD_LOCAL_WORDS_MAX;
    f->width = f->registers + f->local_words;
    if ((uint64_t)f->width * f->leader_count > STATE_MAX)
        goto large;
    f->regs = stack_alloc(w, (size_t)f->width * sizeof *f->regs);
    f->states = stack_alloc(w, (size_t)f->width * f->leader_count * sizeof *f->states);
    f->pending = stack_alloc(w, (f->leader_count / 64 + 1) * sizeof *f->pending);
    f->reached = stack_alloc(w, f->leader_count);
    if (!f->regs || !f->states || !f->pending || !f->reached)
        goto fail;
    memset(f->regs, 0, (size_t)f->width * sizeof *f->regs);
    memset(f->pending, 0, (f->leader_count / 64 + 1) * sizeof *f->pending);
    memset(f->reached, 0, f->leader_count);
    first = (uint32_t)f->code.registers - f->code.ins;
    for (uint32_t i = 0; i < f->code.ins; i++)
        f->regs[first + i] = i < n->word_count ? w->words[n->words + i] : FLOW_ANYTHING;
    world_frame_join(w, f, 0);
    return f;
large:
    *ret_large = true;
fail:
    world_frame_release(w, f);
    return NULL;
}

static uint32_t leader_find(const struct world_frame *f, uint32_t unit)
{
    uint32_t low = 0, high = f->leader_count;

    while (low < high) {
        uint32_t mid = low + (high - low) / 2;

        if (f->leaders[mid] < unit)
            low = mid + 1;
        else
            high = mid;
    }
    return low < f->leader_count && f->leaders[low] == unit ? low : FLOW_NONE;
}

/* Registers from `low` to `high` join those at a leader; the others are known to be in there. */
static void join_range(struct flow_world *w, struct world_frame *f, uint32_t unit, uint32_t low,
                       uint32_t high)
{
    uint32_t leader = leader_find(f, unit);
    uint32_t *state;
    bool changed = false;

    if (leader == FLOW_NONE) {
        f->broken = true;
        return;
    }
    state = f->states + (size_t)leader * f->width;
    if (!f->reached[leader]) {
        f->reached[leader] = 1;
        memcpy(state, f->regs, (size_t)f->width * sizeof *state);
        changed = true;
    } else {
        for (uint32_t r = low; r <= high; r++) {
            uint32_t joined;

            if (state[r] == f->regs[r])
                continue;
            joined = flow_value_join(&w->values, state[r], f->regs[r]);
            if (joined == state[r])
                continue;
            if (f->reached[leader] > LEADER_GROWTHS_MAX)
                joined = flow_value_widen(&w->values, joined);
            changed = true;
            state[r] = joined;
        }
        if (changed && f->reached[leader] <= LEADER_GROWTHS_MAX)
            f->reached[leader]++;
    }
    if (changed)
        f->pending[leader / 64] |= 1ull << (leader % 64);
}

void world_frame_join(struct flow_world *w, struct world_frame *f, uint32_t unit)
{
    if (f->width)
        join_range(w, f, unit, 0, f->width - 1);
    else
        join_range(w, f, unit, 1, 0);
}

bool world_frame_next(struct world_frame *f)
{
    for (uint32_t k = 0; k <= f->leader_count / 64; k++)
        if (f->pending[k]) {
            uint32_t leader = k * 64 + (uint32_t)__builtin_ctzll(f->pending[k]);

            f->pending[k] &= f->pending[k] - 1;
            memcpy(f->regs, f->states + (size_t)leader * f->width,
                   (size_t)f->width * sizeof *f->regs);
            f->at = f->leaders[leader];
            f->next_leader = leader + 1;
            f->running = true;
            f->try_now = FLOW_NONE;
            f->test_reg = FLOW_NONE;
            return true;
        }
    return false;
}

void world_frame_throw(struct flow_world *w, struct world_frame *f, uint32_t at)
{
    uint32_t low = 0, high = f->try_count;

    if (f->try_count == 0)
        return;
    if (f->try_now != FLOW_NONE && at >= f->tries[f->try_now].start &&
        at < f->tries[f->try_now].end) {
        const struct world_try *t = &f->tries[f->try_now];

        for (uint32_t h = 0; f->low <= f->high && h < t->count; h++)
            join_range(w, f, f->handlers[t->first + h].target, f->low, f->high);
        f->low = FLOW_NONE;
        f->high = 0;
        return;
    }
    while (low < high) { /* sorted and apart, as the format demands */
        uint32_t mid = low + (high - low) / 2;

        if (f->tries[mid].end <= at)
            low = mid + 1;
        else
            high = mid;
    }
    if (low == f->try_count || f->tries[low].start > at)
        return;
    for (uint32_t h = 0; h < f->tries[low].count; h++)
        world_frame_join(w, f, f->handlers[f->tries[low].first + h].target);
    f->try_now = low;
    f->low = FLOW_NONE;
    f->high = 0;
}

uint32_t world_local_of(const struct world_frame *f, uint32_t made)
{
    for (uint32_t i = 0; i < f->local_count; i++)
        if (f->locals[i].made == made)
            return f->locals[i].at;
    return FLOW_NONE;
}

uint32_t world_local_new(struct world_frame *f, uint32_t made, uint32_t words)
{
    uint32_t at = world_local_of(f, made);

    if (at != FLOW_NONE || f->local_count >= WORLD_LOCALS_MAX || f->local_words < words)
        return at;
    f->local_words -= words;
    f->locals[f->local_count++] = (struct world_local){ made, f->width - f->local_words - words };
    return f->locals[f->local_count - 1].at;
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

    for (uint32_t i = 0; f->local_count && i < v.count; i++) {
        const struct flow_value_atom *a = &w->values.atoms[v.atoms[i]];
        uint32_t at = a->kind == FLOW_VALUE_OBJECT ? world_local_of(f, a->id) : FLOW_NONE;

        if (at != FLOW_NONE && f->regs[at] != FLOW_ANYTHING) {
            f->regs[at] = FLOW_ANYTHING;
            f->try_now = FLOW_NONE;
        }
    }
}
