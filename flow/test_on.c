/* The tests that stand between a method's beginning and a place in it. */
#include "flow/explore.h"

#include "flow/cfg.h"
#include "flow/origin.h"

#include <stdlib.h>

#define TESTS_MAX 64u
#define NONE UINT32_MAX

/*
 * The graph backwards from a goal. A test decides when one of its sides cannot
 * reach the goal but through the test again: the test stands on all ways from
 * there to the goal, it dominates that side in the graph turned round.
 */
struct ways {
    const struct flow_cfg *cfg;
    uint32_t *first, *preds;  /* predecessors of block b: preds[first[b]] .. */
    uint32_t *order;          /* blocks that reach the goal, each behind one that it leads to */
    uint32_t *place;          /* of a block in `order`, or NONE */
    uint32_t *above;          /* by place: the nearest block on all ways to the goal, a place */
    uint32_t *pre, *size;     /* by place: numbers in the tree that `above` makes */
    uint32_t *stack, *cursor; /* for the walk */
    uint32_t count;
};

static bool ways_init(struct ways *s, const struct flow_cfg *cfg, struct pica_arena *arena)
{
    uint32_t **const tables[] = { &s->first, &s->order, &s->place, &s->above,
                                  &s->pre,   &s->size,  &s->stack, &s->cursor };

    s->cfg = cfg;
    for (size_t n = 0; n < sizeof tables / sizeof *tables; n++)
        if (!(*tables[n] =
                  pica_arena_array(arena, (size_t)cfg->block_count + 1, sizeof **tables[n])))
            return false;
    s->preds = pica_arena_array(arena, (size_t)cfg->edge_count + 1, sizeof *s->preds);
    if (!s->preds)
        return false;
    for (uint32_t e = 0; e < cfg->edge_count; e++)
        s->first[cfg->edges[e].to]++;
    for (uint32_t b = 0, sum = 0; b <= cfg->block_count; b++) {
        sum += s->first[b];
        s->first[b] = sum;
    }
    for (uint32_t b = cfg->block_count; b-- > 0;)
        for (uint32_t e = 0; e < cfg->blocks[b].count; e++)
            s->preds[--s->first[cfg->edges[cfg->blocks[b].first + e].to]] = b;
    return true;
}

/* Numbers the blocks that reach the goal: reverse postorder of the graph turned round. */
static void ways_order(struct ways *s, uint32_t goal)
{
    uint32_t depth = 0, left = s->cfg->block_count, skip;

    for (uint32_t b = 0; b < s->cfg->block_count; b++)
        s->place[b] = NONE;
    s->place[goal] = 0; /* seen */
    s->cursor[goal] = s->first[goal];
    s->stack[depth++] = goal;
    while (depth > 0) {
        uint32_t b = s->stack[depth - 1], p;

        if (s->cursor[b] == s->first[b + 1]) {
            s->order[--left] = b;
            depth--;
            continue;
        }
        p = s->preds[s->cursor[b]++];
        if (s->place[p] != NONE)
            continue;
        s->place[p] = 0;
        s->cursor[p] = s->first[p];
        s->stack[depth++] = p;
    }
    skip = left;
    s->count = s->cfg->block_count - skip;
    for (uint32_t n = 0; n < s->count; n++) {
        s->order[n] = s->order[n + skip];
        s->place[s->order[n]] = n;
    }
}

static uint32_t meet(const struct ways *s, uint32_t a, uint32_t b)
{
    while (a != b) {
        while (a > b)
            a = s->above[a];
        while (b > a)
            b = s->above[b];
    }
    return a;
}

/* "A Simple, Fast Dominance Algorithm" (Cooper, Harvey, Kennedy), on the graph turned round. */
static void ways_tree(struct ways *s, uint32_t goal)
{
    bool changed = true;

    ways_order(s, goal);
    for (uint32_t n = 0; n < s->count; n++)
        s->above[n] = n == 0 ? 0 : NONE;
    while (changed) {
        changed = false;
        for (uint32_t n = 1; n < s->count; n++) {
            const struct flow_block *block = &s->cfg->blocks[s->order[n]];
            uint32_t found = NONE;

            for (uint32_t e = 0; e < block->count; e++) {
                uint32_t to = s->place[s->cfg->edges[block->first + e].to];

                if (to != NONE && s->above[to] != NONE)
                    found = found == NONE ? to : meet(s, found, to);
            }
            changed |= found != s->above[n];
            s->above[n] = found;
        }
    }
    for (uint32_t n = 0; n < s->count; n++)
        s->size[n] = 1;
    for (uint32_t n = s->count; n-- > 1;)
        s->size[s->above[n]] += s->size[n];
    for (uint32_t n = 0; n < s->count; n++) {
        s->pre[n] = n == 0 ? 0 : s->cursor[s->above[n]];
        s->cursor[n] = s->pre[n] + 1;
        if (n > 0)
            s->cursor[s->above[n]] += s->size[n];
    }
}

/* Whether the goal can be reached from `from` without passing `test`. */
static bool ways_around(const struct ways *s, uint32_t from, uint32_t test)
{
    uint32_t a = s->place[from], b = s->place[test];

    return a != NONE && (b == NONE || s->pre[a] - s->pre[b] >= s->size[b]);
}

/* --- methods that were taken apart --------------------------------------------------------- */

/* What is kept of all together; beyond that it is made anew. */
#define BYTES_KEPT_MAX (8u << 20)

/* A method of which several places are asked about. */
struct graph {
    struct dex_code code;
    struct flow_cfg cfg;
    struct ways ways; /* these two where there are tests */
    struct flow_body *body;
};

struct world_graphs {
    struct flow_number_map numbers; /* by method: in items */
    struct graph *items;
    uint32_t count, cap;
    size_t bytes; /* of bodies */
    struct pica_arena arena;
};

static void graphs_drop(struct world_graphs *g)
{
    for (uint32_t n = 0; n < g->count; n++)
        flow_body_free(g->items[n].body);
    g->count = 0;
    g->bytes = 0;
    flow_number_map_finish(&g->numbers);
    pica_arena_finish(&g->arena);
}

void world_graphs_free(struct world_graphs *g)
{
    if (!g)
        return;
    graphs_drop(g);
    free(g->items);
    free(g);
}

/* False without memory. */
static bool graph_make(struct world_graphs *g, const struct dex_file *file, struct graph *ret)
{
    struct pica_error err;

    if (flow_cfg_build(file, &ret->code, &g->arena, &ret->cfg, &err) != PICA_OK)
        return false;
    if (ret->cfg.block_count <= 1) /* straight code has no tests */
        return true;
    ret->body = flow_body_new(file, &ret->code);
    g->bytes += ret->body ? flow_body_bytes(ret->body) : 0;
    return ret->body && flow_cfg_dominators(&ret->cfg, &g->arena) &&
           ways_init(&ret->ways, &ret->cfg, &g->arena);
}

/* The method taken apart; NULL without memory. */
static struct graph *graph_of(struct flow_world *w, uint32_t method, const struct dex_code *code)
{
    const struct dex_file *file = flow_dex(w->program, flow_method(w->program, method)->dex);
    struct world_graphs *g = w->graphs ? w->graphs : calloc(1, sizeof *g);
    uint32_t number;

    w->graphs = g;
    if (!g)
        return NULL;
    number = flow_number_map_get(&g->numbers, method);
    if (number != UINT32_MAX)
        return &g->items[number];
    if (g->bytes + g->arena.total > BYTES_KEPT_MAX)
        graphs_drop(g);
    if (!world_room(w, &g->items, g->count, &g->cap, sizeof *g->items))
        return NULL;
    g->items[g->count] = (struct graph){ .code = *code };
    if (!graph_make(g, file, &g->items[g->count]) ||
        !flow_number_map_add(&g->numbers, method, g->count)) {
        flow_body_free(g->items[g->count].body);
        return NULL;
    }
    return &g->items[g->count++];
}

/* --- the tests ---------------------------------------------------------------------- */

static void origin_of(struct flow_world *w, struct flow_body *body, uint32_t dex,
                      const struct dex_insn *insn, struct flow_test *ret)
{
    const struct dex_file *file = flow_dex(w->program, dex);
    struct flow_origins o;
    enum dex_index_kind kind;

    ret->origin = FLOW_TEST_OTHER;
    ret->origin_at = FLOW_NONE;
    ret->origin_dex = dex;
    ret->origin_index = FLOW_NONE;
    flow_origins(body, insn->at, insn->a, &o);
    if (!o.complete || o.count != 1)
        return;
    ret->origin_at = o.items[0].insn.at;
    ret->origin_index = o.items[0].insn.index;
    kind = (enum dex_index_kind)dex_opcodes[o.items[0].insn.op].index;
    switch (o.items[0].kind) {
    case FLOW_ORIGIN_RESULT: /* code that no device runs may name what the file has not */
        if ((kind == DEX_INDEX_method || kind == DEX_INDEX_method_proto) &&
            ret->origin_index < file->methods.count)
            ret->origin = FLOW_TEST_CALL;
        break;
    case FLOW_ORIGIN_INSN:
        if (kind == DEX_INDEX_field && ret->origin_index < file->fields.count)
            ret->origin = FLOW_TEST_FIELD;
        break;
    case FLOW_ORIGIN_PARAMETER:
        ret->origin = FLOW_TEST_PARAMETER;
        ret->origin_at = 0;
        ret->origin_index = o.items[0].number;
        break;
    case FLOW_ORIGIN_EXCEPTION:
        break;
    }
}

/* Whether block `b` ends in a test that decides whether the goal is reached; *ret_taken: by which
 * side; ret_leads: where the ways begin that lead there. */
static bool decides(const struct ways *s, uint32_t b, bool *ret_taken,
                    uint32_t ret_leads[FLOW_TEST_LEADS])
{
    const struct flow_block *block = &s->cfg->blocks[b];
    bool in[2] = { false, false }, out = false;
    uint32_t leads = 0;

    for (uint32_t n = 0; n < FLOW_TEST_LEADS; n++)
        ret_leads[n] = FLOW_NONE;

    for (uint32_t e = 0; e < block->count; e++) {
        const struct flow_cfg_edge *edge = &s->cfg->edges[block->first + e];

        if (edge->kind == FLOW_CFG_HANDLER)
            continue;
        if (!ways_around(s, edge->to, b)) {
            out = true;
            continue;
        }
        in[edge->kind != FLOW_CFG_NEXT] = true;
        if (leads < FLOW_TEST_LEADS)
            ret_leads[leads] = s->cfg->blocks[edge->to].start;
        leads++;
    }
    if (leads > FLOW_TEST_LEADS) /* too many to tell */
        ret_leads[0] = FLOW_NONE;
    *ret_taken = in[1];
    return out && (in[0] || in[1]);
}

static bool ends_in_test(const struct dex_code *code, const struct flow_block *block,
                         struct dex_insn *ret)
{
    return dex_insn_decode(code, block->last, ret) && !ret->payload &&
           ((dex_opcodes[ret->op].flow & (DEX_FLOW_branch | DEX_FLOW_continue)) ==
                (DEX_FLOW_branch | DEX_FLOW_continue) ||
            dex_opcodes[ret->op].flow & DEX_FLOW_switch);
}

struct place {
    struct flow_world *w;
    uint32_t node, goal;
    const struct flow_method *method;
    const struct dex_code *code;
    struct flow_body *body;
    struct pica_arena *arena;
};

/* A test that was found, before its values are known. */
struct found {
    struct dex_insn insn;
    bool taken, always;
    uint32_t leads[FLOW_TEST_LEADS];
    struct world_watch watch;
};

/* The tests on the way to the goal, in the order of the graph; returns how many. */
static uint32_t tests_find(const struct place *p, const struct flow_cfg *cfg, struct ways *ways,
                           struct found *ret)
{
    uint32_t goal = flow_cfg_block(cfg, p->goal), count = 0;

    ways->cfg = cfg; /* which may have moved */
    if (goal == FLOW_CFG_NONE)
        return 0;
    ways_tree(ways, goal);
    for (uint32_t o = 0; o < cfg->block_count && count < TESTS_MAX; o++) {
        uint32_t b = cfg->by_order[o];
        struct found *f = &ret[count];

        f->always = flow_cfg_dominates(cfg, b, goal);
        if (b != goal && ends_in_test(p->code, &cfg->blocks[b], &f->insn) &&
            decides(ways, b, &f->taken, f->leads))
            count++;
    }
    return count;
}

/* One run with somebody at every test; false: values were not followed there. */
static bool tests_watch(const struct place *p, struct found *found, uint32_t count)
{
    for (uint32_t n = 0; n < count; n++)
        found[n].watch = (struct world_watch){ .method = p->w->nodes[p->node].method,
                                               .at = found[n].insn.at,
                                               .reg = found[n].insn.a,
                                               .next = n + 1 < count ? &found[n + 1].watch : NULL };
    return count > 0 && world_watch_node(p->w, p->node, &found[0].watch);
}

/* False without memory. */
static bool tests_in(const struct place *p, struct graph *g, struct flow_step *step)
{
    struct found *found = malloc(TESTS_MAX * sizeof *found);
    uint32_t count = found ? tests_find(p, &g->cfg, &g->ways, found) : 0;
    struct flow_test *tests = found ? pica_arena_array(p->arena, count + 1, sizeof *tests) : NULL;
    bool told = tests && tests_watch(p, found, count), whole = tests;

    for (uint32_t n = 0; whole && n < count; n++) {
        tests[n] = (struct flow_test){ .method = found[n].watch.method,
                                       .at = found[n].insn.at,
                                       .taken = found[n].taken,
                                       .always = found[n].always,
                                       .decided = told && found[n].watch.sides != 3 };
        for (uint32_t k = 0; k < FLOW_TEST_LEADS; k++)
            tests[n].leads[k] = dex_opcodes[found[n].insn.op].flow & DEX_FLOW_switch
                                    ? found[n].leads[k]
                                    : FLOW_NONE;
        origin_of(p->w, p->body, p->method->dex, &found[n].insn, &tests[n]);
        whole = world_values_out(p->w, told ? found[n].watch.value : FLOW_ANYTHING, p->arena,
                                 &tests[n].value);
    }
    step->tests = tests;
    step->test_count = count;
    free(found);
    return whole;
}

bool world_tests(struct flow_world *w, uint32_t node, uint32_t at, struct pica_arena *arena,
                 struct flow_step *step)
{
    const struct flow_method *m = flow_method(w->program, w->nodes[node].method);
    struct place p = { .w = w, .node = node, .goal = at, .method = m, .arena = arena };
    struct dex_code code;
    struct graph *g;

    if (!dex_code(flow_dex(w->program, m->dex), m->code_off, &code))
        return true;
    g = graph_of(w, w->nodes[node].method, &code);
    if (!g || g->cfg.block_count <= 1)
        return g != NULL;
    p.code = &g->code;
    p.body = g->body;
    return tests_in(&p, g, step);
}
