#include "scan/order.h"

#include "base/text.h"
#include "dex/access.h"
#include "flow/cfg.h"
#include "flow/index.h"

#include <stdlib.h>

#define GRAPHS_MAX 4096 /* methods whose control flow is looked at */
#define SPOTS_MAX 64    /* places that are sure to lead to a call, of one call */

/* The control flow of one method. */
struct graph {
    uint32_t method;
    bool known;
    struct flow_cfg cfg;
};

/* Where a call is sure to run, and the methods that surely run it. */
struct reach {
    struct scan_spot call;
    struct scan_spot spots[SPOTS_MAX];
    size_t spot_count;
    uint32_t whole[SPOTS_MAX];
    size_t whole_count;
};

struct scan_order {
    struct flow_program *program;
    const struct flow_entries *entries;
    const struct manifest *manifest;
    struct pica_arena arena;
    struct graph *graphs; /* by place in `of`; malloc'ed */
    size_t graph_count, graph_cap;
    uint32_t *of; /* by method: number of the graph + 1; 0: not yet */
    struct reach **reaches;
    size_t reach_count, reach_cap;
    bool failed;
};

struct scan_order *scan_order_new(struct flow_program *program, const struct flow_entries *entries,
                                  const struct manifest *manifest)
{
    struct scan_order *o = calloc(1, sizeof *o);

    if (!o)
        return NULL;
    *o = (struct scan_order){ .program = program, .entries = entries, .manifest = manifest };
    o->of = calloc(flow_method_count(program) + 1, sizeof *o->of);
    if (o->of)
        return o;
    free(o);
    return NULL;
}

void scan_order_free(struct scan_order *o)
{
    if (!o)
        return;
    pica_arena_finish(&o->arena);
    free(o->graphs);
    free(o->of);
    free(o->reaches);
    free(o);
}

bool scan_order_failed(const struct scan_order *o)
{
    return o->failed;
}

/* --- within a method ------------------------------------------------------------------- */

/* The control flow of a method with dominators; NULL: it has none, or there is no more. */
static const struct flow_cfg *graph_of(struct scan_order *o, uint32_t method)
{
    const struct flow_method *m = flow_method(o->program, method);
    const struct dex_file *dex = flow_dex(o->program, m->dex);
    struct pica_error err;
    struct dex_code code;
    struct graph *g;

    if (o->of[method])
        return o->graphs[o->of[method] - 1].known ? &o->graphs[o->of[method] - 1].cfg : NULL;
    if (o->graph_count == GRAPHS_MAX || !m->code_off)
        return NULL;
    if (!pica_grow(&o->graphs, &o->graph_cap, o->graph_count + 1, sizeof *o->graphs)) {
        o->failed = true;
        return NULL;
    }
    g = &o->graphs[o->graph_count++];
    *g = (struct graph){ .method = method };
    o->of[method] = (uint32_t)o->graph_count;
    if (!dex_code(dex, m->code_off, &code))
        return NULL;
    if (flow_cfg_build(dex, &code, &o->arena, &g->cfg, &err) != PICA_OK ||
        !flow_cfg_dominators(&g->cfg, &o->arena)) {
        o->failed = true;
        return NULL;
    }
    g->known = !g->cfg.broken;
    return g->known ? &g->cfg : NULL;
}

static bool dominates(const struct flow_cfg *cfg, uint32_t first, uint32_t then)
{
    uint32_t a = flow_cfg_block(cfg, first), b = flow_cfg_block(cfg, then);

    if (a == FLOW_CFG_NONE || b == FLOW_CFG_NONE)
        return false;
    return a == b ? first < then : flow_cfg_dominates(cfg, a, b);
}

bool scan_order_within(struct scan_order *o, struct scan_spot first, struct scan_spot then)
{
    const struct flow_cfg *cfg = first.method == then.method ? graph_of(o, first.method) : NULL;

    return cfg && dominates(cfg, first.at, then.at);
}

/* Whether every return of the method lies behind the spot. */
static bool always_runs(struct scan_order *o, struct scan_spot spot)
{
    const struct flow_method *m = flow_method(o->program, spot.method);
    const struct flow_cfg *cfg = graph_of(o, spot.method);
    struct dex_code code;
    bool returns = false;

    if (!cfg || !dex_code(flow_dex(o->program, m->dex), m->code_off, &code))
        return false;
    for (uint32_t b = 0; b < cfg->block_count; b++) {
        struct dex_insn insn;

        if (!dex_insn_decode(&code, cfg->blocks[b].last, &insn) || insn.op < DEX_OP_RETURN_VOID ||
            insn.op > DEX_OP_RETURN_OBJECT)
            continue;
        returns = true;
        if (!dominates(cfg, spot.at, insn.at))
            return false;
    }
    return returns;
}

/* --- over methods ------------------------------------------------------------------------- */

/* Whether a call through that id can run nothing but `method`. */
static bool surely_runs(struct scan_order *o, uint32_t dex, uint32_t id, uint32_t method)
{
    const struct flow_method *m = flow_method(o->program, method);
    size_t count;

    if (flow_signature_of(o->program, dex, id) != m->signature ||
        flow_target(o->program, dex, id) != method)
        return false;
    if (m->access_flags & (DEX_ACC_STATIC | DEX_ACC_PRIVATE | DEX_ACC_FINAL | DEX_ACC_CONSTRUCTOR))
        return true;
    flow_overriders(o->program, m->type, m->signature, &count);
    return count <= 1;
}

static void add_spot(struct reach *r, struct scan_spot spot)
{
    for (size_t i = 0; i < r->spot_count; i++)
        if (r->spots[i].method == spot.method && r->spots[i].at == spot.at)
            return;
    if (r->spot_count < SPOTS_MAX)
        r->spots[r->spot_count++] = spot;
}

/* Adds the calls that surely run `method`. */
static void add_callers(struct scan_order *o, struct reach *r, uint32_t method)
{
    for (uint32_t dex = 0; dex < flow_dex_count(o->program); dex++) {
        const struct dex_file *file = flow_dex(o->program, dex);
        struct flow_index *index = flow_program_index(o->program, dex);

        for (uint32_t id = 0; id < file->methods.count; id++) {
            const uint32_t *refs;
            size_t count;

            if (!surely_runs(o, dex, id, method))
                continue;
            if (!flow_index_invert(index, file, FLOW_REF_INVOKE)) {
                o->failed = true;
                return;
            }
            refs = flow_index_sites(index, FLOW_REF_INVOKE, id, &count);
            for (size_t i = 0; i < count; i++) {
                uint32_t caller =
                    flow_method_of(o->program, dex, flow_index_body(index, refs[i])->method_idx);

                if (caller != FLOW_NONE)
                    add_spot(r, (struct scan_spot){ caller, flow_ref_at(index->refs[refs[i]]) });
            }
        }
    }
}

static bool is_whole(const struct reach *r, uint32_t method)
{
    for (size_t i = 0; i < r->whole_count; i++)
        if (r->whole[i] == method)
            return true;
    return false;
}

static const struct reach *reach_of(struct scan_order *o, struct scan_spot call)
{
    struct reach *r;

    for (size_t i = 0; i < o->reach_count; i++)
        if (o->reaches[i]->call.method == call.method && o->reaches[i]->call.at == call.at)
            return o->reaches[i];
    r = pica_arena_alloc(&o->arena, sizeof *r);
    if (!r || !pica_grow(&o->reaches, &o->reach_cap, o->reach_count + 1, sizeof *o->reaches)) {
        o->failed = true;
        return NULL;
    }
    r->call = call;
    r->spot_count = r->whole_count = 0;
    add_spot(r, call);
    for (size_t i = 0; i < r->spot_count && !o->failed; i++) {
        uint32_t method = r->spots[i].method;

        if (is_whole(r, method) || r->whole_count == SPOTS_MAX || !always_runs(o, r->spots[i]))
            continue;
        r->whole[r->whole_count++] = method;
        add_callers(o, r, method);
    }
    o->reaches[o->reach_count++] = r;
    return r;
}

/* --- on the way of a chain ------------------------------------------------------------------ */

static uint32_t method_of(const struct scan_order *o, const struct pica_place *place)
{
    uint32_t type, dex;

    if (!place->class_name || place->method_idx == PICA_NO_INDEX)
        return FLOW_NONE;
    type = flow_type_find(o->program, pica_span_str(place->class_name));
    dex = type == FLOW_NONE ? FLOW_NONE : flow_class(o->program, type).dex;
    return dex == FLOW_NONE ? FLOW_NONE : flow_method_of(o->program, dex, place->method_idx);
}

static bool passes(struct scan_order *o, const struct reach *r, struct scan_spot by)
{
    for (size_t i = 0; i < r->spot_count; i++)
        if (scan_order_within(o, r->spots[i], by))
            return true;
    return false;
}

/* Whether an entry is one that every start of the app's main process calls. */
static bool always_enters(const struct scan_order *o, const struct flow_entry *e)
{
    const struct manifest_component *c;

    if (e->phase != FLOW_PHASE_PROCESS || e->component == FLOW_NONE || !o->manifest ||
        e->component >= o->manifest->component_count)
        return false;
    c = &o->manifest->components[e->component];
    return !c->process || c->kind == MANIFEST_APPLICATION;
}

/* Whether entry `e` runs before what begins in `method` in `phase`. */
static bool enters_before(const struct scan_order *o, size_t e, uint32_t method,
                          enum flow_phase phase)
{
    if (phase != FLOW_PHASE_PROCESS)
        return true;
    for (size_t i = 0; i < o->entries->count; i++)
        if (o->entries->items[i].phase == FLOW_PHASE_PROCESS &&
            o->entries->items[i].method == method)
            return o->entries->items[e].order < o->entries->items[i].order;
    return false;
}

bool scan_order_before(struct scan_order *o, struct scan_spot first, const struct scan_chain *chain,
                       struct scan_spot then)
{
    const struct reach *r = reach_of(o, first);
    uint32_t begins;

    if (!r)
        return false;
    if (passes(o, r, then))
        return true;
    for (size_t i = 0; i < chain->count; i++) {
        struct scan_spot call = { method_of(o, &chain->steps[i].call), chain->steps[i].call.insn };

        if (chain->steps[i].call.entry && call.method != FLOW_NONE && passes(o, r, call))
            return true;
    }
    if (chain->count == 0)
        return false;
    begins = method_of(o, &chain->steps[0].method);
    for (size_t e = 0; o->entries && e < o->entries->count; e++)
        if (is_whole(r, o->entries->items[e].method) && always_enters(o, &o->entries->items[e]) &&
            enters_before(o, e, begins, chain->phase))
            return true;
    return false;
}
