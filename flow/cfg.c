#include "flow/cfg.h"

#include <stdlib.h>

#define HANDLERS_MAX 64
/* Rounds over the try blocks until no new handler is reached; nesting is never that deep. */
#define ROUNDS_MAX 64

enum { REACHED = 1, LEADER = 2 };

struct try_range;

struct builder {
    const struct dex_file *dex;
    const struct dex_code *code;
    uint8_t *marks;  /* by unit */
    uint32_t *stack; /* a unit enters at most once */
    uint32_t depth;
    bool broken;
    struct flow_cfg *cfg;
    uint32_t *block_at; /* by unit: the block that begins there */
    struct try_range *tries;
    bool tries_sorted; /* they lie one behind the other, as on every device */
    bool counting;
};

struct try_range {
    uint32_t start, end;
};

/* --- switches ----------------------------------------------------------------- */

bool flow_switch_read(const struct dex_code *code, const struct dex_insn *insn,
                      struct flow_switch *ret)
{
    bool packed = insn->op == DEX_OP_PACKED_SWITCH;
    int64_t at = insn->at + insn->literal;
    const uint8_t *p;

    if (at < 0 || at >= code->units)
        return false;
    p = code->insns + (size_t)at * 2;
    if (pica_le16(p) != (packed ? DEX_PACKED_SWITCH_PAYLOAD : DEX_SPARSE_SWITCH_PAYLOAD) ||
        dex_payload_units(p, code->units - (uint32_t)at) < 2)
        return false;
    ret->at = insn->at;
    ret->packed = packed;
    ret->count = pica_le16(p + 2);
    ret->keys = p + 4;
    ret->targets = p + 4 + (packed ? 4 : (size_t)ret->count * 4);
    for (uint32_t n = 0; n < ret->count; n++) {
        int64_t target = insn->at + (int64_t)(int32_t)pica_le32(ret->targets + (size_t)n * 4);

        if (target < 0 || target >= code->units)
            return false;
    }
    return true;
}

int32_t flow_switch_key(const struct flow_switch *sw, uint32_t n)
{
    if (sw->packed)
        return (int32_t)(pica_le32(sw->keys) + n);
    return (int32_t)pica_le32(sw->keys + (size_t)n * 4);
}

uint32_t flow_switch_target(const struct flow_switch *sw, uint32_t n)
{
    return sw->at + pica_le32(sw->targets + (size_t)n * 4);
}

/* --- what is reached ------------------------------------------------------------ */

static void visit(struct builder *b, int64_t at, uint8_t marks)
{
    if (at < 0 || at >= b->code->units) {
        b->broken = true;
        return;
    }
    if (!(b->marks[at] & REACHED))
        b->stack[b->depth++] = (uint32_t)at;
    b->marks[at] |= (uint8_t)(REACHED | marks);
}

static void follow(struct builder *b)
{
    while (b->depth > 0) {
        uint32_t at = b->stack[--b->depth];
        struct dex_insn insn;
        struct flow_switch sw;
        uint8_t flow;

        if (!dex_insn_decode(b->code, at, &insn) || insn.payload) {
            b->broken = true;
            continue;
        }
        flow = dex_opcodes[insn.op].flow;
        if (flow & DEX_FLOW_continue)
            visit(b, (int64_t)at + insn.units,
                  flow & (DEX_FLOW_branch | DEX_FLOW_switch) ? LEADER : 0);
        if (flow & DEX_FLOW_branch)
            visit(b, at + insn.literal, LEADER);
        if (flow & DEX_FLOW_switch) {
            if (!flow_switch_read(b->code, &insn, &sw))
                b->broken = true;
            else
                for (uint32_t n = 0; n < sw.count; n++)
                    visit(b, flow_switch_target(&sw, n), LEADER);
        }
    }
}

/* Enters the handlers of try block n once control comes inside it; true when it did. */
static bool enter_try(struct builder *b, uint32_t n)
{
    struct dex_handler handlers[HANDLERS_MAX];
    uint32_t start, end, count;
    bool inside = false;

    count = dex_try(b->dex, b->code, n, &start, &end, handlers, HANDLERS_MAX);
    for (uint32_t u = start; count && u < end && u < b->code->units && !inside; u++)
        inside = b->marks[u] & REACHED;
    if (!inside)
        return false;
    b->broken |= count > HANDLERS_MAX;
    for (uint32_t h = 0; h < count && h < HANDLERS_MAX; h++)
        visit(b, handlers[h].target, LEADER);
    /* A block lies inside or outside of it. */
    for (uint32_t u = start; u < end && u < b->code->units; u++)
        if (b->marks[u] & REACHED) {
            b->marks[u] |= LEADER;
            break;
        }
    if (end < b->code->units)
        b->marks[end] |= LEADER;
    return true;
}

static bool reach(struct builder *b)
{
    uint8_t *entered = calloc(b->code->tries ? b->code->tries : 1, 1);
    bool again = true;

    if (!entered)
        return false;
    visit(b, 0, LEADER);
    follow(b);
    for (unsigned round = 0; again; round++) {
        again = false;
        for (uint32_t n = 0; n < b->code->tries; n++)
            if (!entered[n] && enter_try(b, n)) {
                entered[n] = 1;
                again = true;
                follow(b);
            }
        if (again && round == ROUNDS_MAX) {
            b->broken = true;
            break;
        }
    }
    free(entered);
    return true;
}

/* --- blocks and edges ------------------------------------------------------------- */

static bool blocks_make(struct builder *b, struct pica_arena *arena)
{
    struct flow_cfg *cfg = b->cfg;
    uint32_t units = b->code->units, count = 0, expect = UINT32_MAX;

    for (int pass = 0; pass < 2; pass++) {
        struct flow_block *block = NULL;

        if (pass == 1) {
            cfg->blocks = pica_arena_array(arena, count ? count : 1, sizeof *cfg->blocks);
            if (!cfg->blocks)
                return false;
        }
        count = 0;
        for (uint32_t u = 0; u < units; u++) {
            struct dex_insn insn;

            if (!(b->marks[u] & REACHED))
                continue;
            if (!dex_insn_decode(b->code, u, &insn) || insn.payload)
                insn.units = 1; /* control ends here in something illegal */
            if (u != expect || b->marks[u] & LEADER) {
                if (pass == 1) {
                    block = &cfg->blocks[count];
                    block->start = u;
                    block->dominator = FLOW_CFG_NONE;
                    b->block_at[u] = count;
                }
                count++;
            }
            if (block) {
                block->last = u;
                block->end = u + insn.units;
            }
            expect = u + insn.units;
        }
    }
    cfg->block_count = count;
    return true;
}

static void edge(struct builder *b, struct flow_block *from, int64_t to,
                 enum flow_cfg_edge_kind kind, int32_t value, uint32_t type_idx)
{
    struct flow_cfg *cfg = b->cfg;

    if (to < 0 || to >= b->code->units || b->block_at[to] == FLOW_CFG_NONE)
        return;
    if (!b->counting) {
        if (from->count == 0)
            from->first = cfg->edge_count;
        cfg->edges[cfg->edge_count] =
            (struct flow_cfg_edge){ b->block_at[to], kind, value, type_idx };
        from->count++;
    }
    cfg->edge_count++;
}

static bool block_throws(const struct builder *b, const struct flow_block *block)
{
    struct dex_insn insn;

    for (uint32_t at = block->start; at < block->end; at += insn.units)
        if (!dex_insn_decode(b->code, at, &insn) || dex_opcodes[insn.op].flow & DEX_FLOW_throw)
            return true;
    return false;
}

/* Where the try blocks lie; false without memory. */
static bool tries_read(struct builder *b, struct pica_arena *arena)
{
    uint32_t count = b->code->tries;

    b->tries = pica_arena_array(arena, count ? count : 1, sizeof *b->tries);
    if (!b->tries)
        return false;
    b->tries_sorted = true;
    for (uint32_t n = 0; n < count; n++) {
        struct try_range *t = &b->tries[n];
        struct dex_handler handler;

        if (dex_try(b->dex, b->code, n, &t->start, &t->end, &handler, 1) == 0)
            t->start = t->end = n ? t[-1].end : 0;
        b->tries_sorted &= t->start <= t->end && (n == 0 || t[-1].end <= t->start);
    }
    return true;
}

/* *try_at: the first try block that does not end before the blocks at hand. */
static void edges_of(struct builder *b, struct flow_block *block, uint32_t *try_at)
{
    struct dex_handler handlers[HANDLERS_MAX];
    struct flow_switch sw;
    struct dex_insn insn;
    uint8_t flow = 0;

    if (dex_insn_decode(b->code, block->last, &insn) && !insn.payload)
        flow = dex_opcodes[insn.op].flow;
    if (flow & DEX_FLOW_continue)
        edge(b, block, (int64_t)insn.at + insn.units, FLOW_CFG_NEXT, 0, DEX_NO_INDEX);
    if (flow & DEX_FLOW_branch)
        edge(b, block, insn.at + insn.literal,
             flow & DEX_FLOW_continue ? FLOW_CFG_TAKEN : FLOW_CFG_NEXT, 0, DEX_NO_INDEX);
    if (flow & DEX_FLOW_switch && flow_switch_read(b->code, &insn, &sw))
        for (uint32_t n = 0; n < sw.count; n++)
            edge(b, block, flow_switch_target(&sw, n), FLOW_CFG_CASE, flow_switch_key(&sw, n),
                 DEX_NO_INDEX);
    while (b->tries_sorted && *try_at < b->code->tries && b->tries[*try_at].end <= block->start)
        ++*try_at;
    for (uint32_t n = *try_at; n < b->code->tries; n++) {
        uint32_t start = b->tries[n].start, end = b->tries[n].end, count;

        if (b->tries_sorted && start >= block->end)
            break;
        if (block->start >= end || block->end <= start || !block_throws(b, block))
            continue;
        count = dex_try(b->dex, b->code, n, &start, &end, handlers, HANDLERS_MAX);
        for (uint32_t h = 0; h < count && h < HANDLERS_MAX; h++)
            edge(b, block, handlers[h].target, FLOW_CFG_HANDLER, 0, handlers[h].type_idx);
    }
}

static bool edges_make(struct builder *b, struct pica_arena *arena)
{
    struct flow_cfg *cfg = b->cfg;
    uint32_t try_at = 0;

    if (!tries_read(b, arena))
        return false;
    b->counting = true;
    for (uint32_t i = 0; i < cfg->block_count; i++)
        edges_of(b, &cfg->blocks[i], &try_at);
    cfg->edges = pica_arena_array(arena, cfg->edge_count ? cfg->edge_count : 1, sizeof *cfg->edges);
    if (!cfg->edges)
        return false;
    b->counting = false;
    cfg->edge_count = 0;
    try_at = 0;
    for (uint32_t i = 0; i < cfg->block_count; i++)
        edges_of(b, &cfg->blocks[i], &try_at);
    return true;
}

/* Reverse postorder, by a depth-first walk whose stack is `stack` with positions in `next`. */
static void order_make(struct flow_cfg *cfg, uint32_t *stack, uint32_t *next)
{
    uint32_t left = cfg->block_count, depth = 0;

    for (uint32_t i = 0; i < cfg->block_count; i++) {
        cfg->blocks[i].order = FLOW_CFG_NONE;
        next[i] = 0;
    }
    if (cfg->block_count == 0)
        return;
    stack[depth++] = 0;
    cfg->blocks[0].order = 0; /* seen */
    while (depth > 0) {
        uint32_t at = stack[depth - 1];
        struct flow_block *block = &cfg->blocks[at];

        if (next[at] < block->count) {
            uint32_t to = cfg->edges[block->first + next[at]++].to;

            if (cfg->blocks[to].order == FLOW_CFG_NONE) {
                cfg->blocks[to].order = 0;
                stack[depth++] = to;
            }
            continue;
        }
        depth--;
        block->order = --left;
        cfg->by_order[left] = at;
    }
    /* Every block is reached: it was found by following edges, unless the rounds were cut. */
    if (left > 0) {
        uint32_t kept = cfg->block_count - left;

        memmove(cfg->by_order, cfg->by_order + left, kept * sizeof *cfg->by_order);
        for (uint32_t i = 0; i < kept; i++)
            cfg->blocks[cfg->by_order[i]].order = i;
        for (uint32_t i = 0; i < cfg->block_count; i++)
            if (cfg->blocks[i].order == FLOW_CFG_NONE) {
                cfg->blocks[i].order = kept;
                cfg->by_order[kept++] = i;
            }
    }
}

static bool build(struct builder *b, struct pica_arena *arena)
{
    struct flow_cfg *cfg = b->cfg;
    uint32_t units = b->code->units;

    b->marks = calloc(units ? units : 1, 1);
    b->stack = malloc((units ? units : 1) * sizeof *b->stack);
    b->block_at = malloc((units ? units : 1) * sizeof *b->block_at);
    if (!b->marks || !b->stack || !b->block_at)
        return false;
    for (uint32_t u = 0; u < units; u++)
        b->block_at[u] = FLOW_CFG_NONE;
    if (!reach(b) || !blocks_make(b, arena) || !edges_make(b, arena))
        return false;
    cfg->by_order =
        pica_arena_array(arena, cfg->block_count ? cfg->block_count : 1, sizeof *cfg->by_order);
    if (!cfg->by_order)
        return false;
    order_make(cfg, b->stack, b->block_at);
    cfg->broken = b->broken;
    return true;
}

enum pica_status flow_cfg_build(const struct dex_file *dex, const struct dex_code *code,
                                struct pica_arena *arena, struct flow_cfg *ret,
                                struct pica_error *err)
{
    struct flow_cfg cfg = { 0 };
    struct builder b = { .dex = dex, .code = code, .cfg = &cfg };
    bool done = build(&b, arena);

    free(b.marks);
    free(b.stack);
    free(b.block_at);
    if (!done)
        return pica_fail_nomem(err);
    *ret = cfg;
    return PICA_OK;
}

/* --- dominators --------------------------------------------------------------------- */

/*
 * Lengauer and Tarjan, "A Fast Algorithm for Finding Dominators in a Flowgraph"
 * (1979), the simple form. Blocks are known by their place in a depth-first walk.
 */
struct dominators {
    uint32_t *number, *block;      /* place of a block, block at a place */
    uint32_t *parent;              /* in the tree of the walk */
    uint32_t *semi, *label, *root; /* semidominator; the forest of blocks done */
    uint32_t *first, *next;        /* by semidominator: blocks that wait for it */
    uint32_t *dom, *stack;
    uint32_t count;
};

#define DOMINATOR_ARRAYS 10

static bool dominators_begin(struct dominators *d, const struct flow_cfg *cfg,
                             struct pica_arena *arena)
{
    uint32_t **const arrays[DOMINATOR_ARRAYS] = { &d->number, &d->block, &d->parent, &d->semi,
                                                  &d->label,  &d->root,  &d->first,  &d->next,
                                                  &d->dom,    &d->stack };

    for (unsigned n = 0; n < DOMINATOR_ARRAYS; n++) {
        *arrays[n] = pica_arena_array(arena, (size_t)cfg->block_count + 1, sizeof **arrays[n]);
        if (!*arrays[n])
            return false;
        for (uint32_t i = 0; i < cfg->block_count; i++)
            (*arrays[n])[i] = FLOW_CFG_NONE;
    }
    return true;
}

static void dominators_walk(struct dominators *d, const struct flow_cfg *cfg)
{
    uint32_t depth = 0, *edge = d->next;

    if (cfg->block_count == 0)
        return;
    d->stack[depth++] = 0;
    d->number[0] = 0;
    d->block[d->count++] = 0;
    edge[0] = 0;
    while (depth > 0) {
        uint32_t at = d->stack[depth - 1], to;

        if (edge[at] == cfg->blocks[at].count) {
            depth--;
            continue;
        }
        to = cfg->edges[cfg->blocks[at].first + edge[at]++].to;
        if (d->number[to] != FLOW_CFG_NONE)
            continue;
        edge[to] = 0;
        d->parent[d->count] = d->number[at];
        d->number[to] = d->count;
        d->block[d->count++] = to;
        d->stack[depth++] = to;
    }
    for (uint32_t i = 0; i < d->count; i++)
        d->semi[i] = d->label[i] = i;
    for (uint32_t i = 0; i < cfg->block_count; i++)
        d->next[i] = FLOW_CFG_NONE;
}

/* Of the blocks done from `v` up to its root, the one whose semidominator is least. */
static uint32_t least(struct dominators *d, uint32_t v)
{
    uint32_t depth = 0, u = v;

    if (d->root[v] == FLOW_CFG_NONE)
        return v;
    for (; d->root[d->root[u]] != FLOW_CFG_NONE; u = d->root[u])
        d->stack[depth++] = u;
    while (depth > 0) {
        u = d->stack[--depth];
        if (d->semi[d->label[d->root[u]]] < d->semi[d->label[u]])
            d->label[u] = d->label[d->root[u]];
        d->root[u] = d->root[d->root[u]];
    }
    return d->label[v];
}

static void dominators_find(struct dominators *d, const uint32_t *preds, const uint32_t *first)
{
    for (uint32_t i = d->count; i-- > 1;) {
        uint32_t parent = d->parent[i], w;

        for (uint32_t k = first[d->block[i]]; k < first[d->block[i] + 1]; k++) {
            uint32_t v = d->number[preds[k]], u;

            if (v == FLOW_CFG_NONE)
                continue;
            u = least(d, v);
            if (d->semi[u] < d->semi[i])
                d->semi[i] = d->semi[u];
        }
        d->next[i] = d->first[d->semi[i]];
        d->first[d->semi[i]] = i;
        d->root[i] = parent;
        while ((w = d->first[parent]) != FLOW_CFG_NONE) {
            uint32_t u = least(d, w);

            d->first[parent] = d->next[w];
            d->dom[w] = d->semi[u] < d->semi[w] ? u : parent;
        }
    }
    for (uint32_t i = 1; i < d->count; i++)
        if (d->dom[i] != d->semi[i])
            d->dom[i] = d->dom[d->dom[i]];
}

/* Numbers the tree so that what a block dominates stands behind it in one run. A block stands
 * behind its dominator in `before`. */
static void dominators_number(struct flow_cfg *cfg, const uint32_t *before, uint32_t *next)
{
    for (uint32_t i = 0; i < cfg->block_count; i++)
        cfg->blocks[i].size = 1;
    for (uint32_t i = cfg->block_count; i-- > 1;)
        cfg->blocks[cfg->blocks[before[i]].dominator].size += cfg->blocks[before[i]].size;
    for (uint32_t i = 0; i < cfg->block_count; i++) {
        struct flow_block *b = &cfg->blocks[before[i]];

        b->below = i == 0 ? 0 : next[b->dominator];
        next[before[i]] = b->below + 1;
        if (i > 0)
            next[b->dominator] += b->size;
    }
}

bool flow_cfg_dominators(struct flow_cfg *cfg, struct pica_arena *arena)
{
    uint32_t *first = pica_arena_array(arena, (size_t)cfg->block_count + 1, sizeof *first);
    uint32_t *preds = pica_arena_array(arena, cfg->edge_count ? cfg->edge_count : 1, sizeof *preds);
    struct dominators d = { .count = 0 };

    if (!first || !preds || !dominators_begin(&d, cfg, arena))
        return false;
    for (uint32_t e = 0; e < cfg->edge_count; e++)
        first[cfg->edges[e].to]++;
    for (uint32_t i = 0, sum = 0; i <= cfg->block_count; i++) {
        sum += first[i];
        first[i] = sum;
    }
    for (uint32_t i = cfg->block_count; i-- > 0;)
        for (uint32_t e = 0; e < cfg->blocks[i].count; e++)
            preds[--first[cfg->edges[cfg->blocks[i].first + e].to]] = i;
    dominators_walk(&d, cfg);
    dominators_find(&d, preds, first);
    /* What no edge leads to (a method cut short) lies below the entry. */
    for (uint32_t i = 0; i < cfg->block_count; i++)
        cfg->blocks[i].dominator = 0;
    for (uint32_t i = 1; i < d.count; i++)
        cfg->blocks[d.block[i]].dominator = d.block[d.dom[i]];
    for (uint32_t i = 0; i < cfg->block_count; i++)
        if (d.number[i] == FLOW_CFG_NONE)
            d.block[d.count++] = i;
    dominators_number(cfg, d.block, d.next);
    return true;
}

bool flow_cfg_dominates(const struct flow_cfg *cfg, uint32_t a, uint32_t b)
{
    return cfg->blocks[b].below - cfg->blocks[a].below < cfg->blocks[a].size;
}

uint32_t flow_cfg_block(const struct flow_cfg *cfg, uint32_t at)
{
    uint32_t low = 0, high = cfg->block_count;

    while (low < high) {
        uint32_t mid = low + (high - low) / 2;

        if (cfg->blocks[mid].end <= at)
            low = mid + 1;
        else
            high = mid;
    }
    return low < cfg->block_count && cfg->blocks[low].start <= at ? low : FLOW_CFG_NONE;
}

/* --- array data -------------------------------------------------------------------------- */

bool flow_array_data_read(const struct dex_code *code, const struct dex_insn *insn,
                          struct flow_array_data *ret)
{
    int64_t at = insn->at + insn->literal;
    const uint8_t *p;

    if (at < 0 || at >= code->units)
        return false;
    p = code->insns + (size_t)at * 2;
    if (code->units - (uint32_t)at < 4 || pica_le16(p) != DEX_ARRAY_PAYLOAD ||
        dex_payload_units(p, code->units - (uint32_t)at) == 0)
        return false;
    *ret = (struct flow_array_data){ p + 8, pica_le32(p + 4), pica_le16(p + 2) };
    return ret->width == 1 || ret->width == 2 || ret->width == 4 || ret->width == 8;
}

int64_t flow_array_data_at(const struct flow_array_data *data, uint32_t n)
{
    const uint8_t *p = data->elements + (size_t)n * data->width;

    switch (data->width) {
    case 1:
        return (int8_t)*p;
    case 2:
        return (int16_t)pica_le16(p);
    case 4:
        return (int32_t)pica_le32(p);
    default:
        return (int64_t)((uint64_t)pica_le32(p + 4) << 32 | pica_le32(p));
    }
}
