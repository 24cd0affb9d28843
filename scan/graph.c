#include "scan/graph.h"

#include "privacy/match.h"
#include "scan/consent.h"
#include "scan/package.h"
#include "scan/pieces.h"
#include "scan/telling.h"

#include <stdlib.h>

struct scan_graph {
    struct flow_package package;
    struct flow_entries entries;
    struct flow_models *models;
    struct flow_callbacks *callbacks;
    struct privacy_matcher *matcher;
    struct flow_world *world;
};

struct flow_world *scan_graph_world(const struct scan_result *r)
{
    return r->buffers->graph->world;
}

void scan_graph_free(struct scan_graph *g)
{
    if (!g)
        return;
    flow_world_free(g->world);
    privacy_matcher_free(g->matcher);
    flow_callbacks_free(g->callbacks);
    flow_models_free(g->models);
    free(g);
}

/* --- exploring ------------------------------------------------------------------ */

enum pica_status scan_graph_open(struct scan_result *r, const struct scan_options *o,
                                 struct pica_work *work, struct pica_error *err)
{
    struct scan_buffers *b = r->buffers;
    struct scan_graph *g = calloc(1, sizeof *g);
    enum pica_status st = PICA_OK;

    if (!g)
        return pica_fail_nomem(err);
    b->graph = g;
    if (o->consent)
        st = scan_consent_begin(r, o, &b->consent, err);
    if (st == PICA_OK)
        st = scan_package_read(b->package, r->has_manifest ? &r->manifest : NULL, b->arsc,
                               b->consent ? &b->consent->watch : NULL, o->limits, work, &r->arena,
                               &r->notes, &g->package, err);
    if (st == PICA_OK && b->consent)
        st = scan_consent_end(r, b->consent, &g->package, err);
    if (st == PICA_OK)
        st = flow_entries_find(b->program, &g->package, &r->arena, &r->notes, &g->entries, err);
    if (st != PICA_OK)
        return st;
    g->models = flow_models_new(b->program);
    g->callbacks = flow_callbacks_new(b->program);
    return g->models && g->callbacks ? PICA_OK : pica_fail_nomem(err);
}

const struct flow_package *scan_graph_package(const struct scan_result *r)
{
    return &r->buffers->graph->package;
}

enum pica_status scan_graph_explore(struct scan_result *r, const struct scan_options *o,
                                    struct pica_error *err)
{
    struct scan_graph *g = r->buffers->graph;
    struct flow_world_setup setup = { .program = r->buffers->program,
                                      .package = &g->package,
                                      .entries = &g->entries,
                                      .models = g->models,
                                      .callbacks = g->callbacks,
                                      .asks = privacy_matcher_asks,
                                      .limits = o->limits };

    g->matcher = privacy_matcher_new(setup.program);
    if (!g->matcher)
        return pica_fail_nomem(err);
    setup.asks_context = g->matcher;
    return flow_world_explore(&setup, &r->notes, &g->world, err);
}

/* --- of a scan: how each collection comes to run -------------------------------------- */

enum pica_status scan_graph_chains(struct scan_result *r, struct pica_error *err)
{
    struct telling t;

    telling_begin(&t, r);
    r->chains = tell_array(&t, r->collection_count, sizeof *r->chains);
    for (size_t i = 0; !t.failed && i < r->collection_count; i++) {
        const struct privacy_collection *c = &r->collections[i];
        uint32_t m = flow_method_of(t.program, c->dex, c->place.method_idx);

        r->chains[i].phase = r->chains[i].maybe = FLOW_PHASE_COUNT;
        /* insn is not set where the collection is the method itself, a callback. */
        if (m != FLOW_NONE && !c->undecided)
            r->chains[i] = tell_chain(&t, m, c->place.insn);
    }
    telling_end(&t);
    return t.failed ? pica_fail_nomem(err) : PICA_OK;
}

/* --- the whole graph -------------------------------------------------------------------- */

static void tell_entries(struct telling *t, struct scan_callgraph *ret)
{
    const struct scan_graph *g = t->r->buffers->graph;
    struct scan_entry *entries = tell_array(t, g->entries.count, sizeof *entries);

    for (size_t i = 0; entries && i < g->entries.count; i++) {
        const struct flow_entry *e = &g->entries.items[i];

        entries[i] =
            (struct scan_entry){ .method = tell_place(t, e->method, DEX_NO_INDEX),
                                 .phase = e->phase,
                                 .reason = e->reason,
                                 .component =
                                     e->component == FLOW_NONE
                                         ? NULL
                                         : t->r->manifest.components[e->component].class_name };
    }
    ret->entries = entries;
    ret->entry_count = g->entries.count;
}

static void tell_all_unresolved(struct telling *t, struct scan_callgraph *ret)
{
    size_t count;
    const struct flow_unresolved *all = flow_world_unresolved(t->world, &count);
    struct scan_unresolved *out = tell_array(t, count, sizeof *out);

    for (size_t i = 0; out && i < count; i++)
        out[i] = tell_unresolved(t, &all[i]);
    ret->unresolved = out;
    ret->unresolved_count = count;
}

enum pica_status scan_callgraph(struct scan_result *r, const struct scan_options *o,
                                struct scan_callgraph *ret, struct pica_error *err)
{
    enum pica_status st = scan_graph_explore(r, o, err);
    const struct flow_edge *edges;
    struct scan_edge *out;
    struct telling t;
    size_t count;

    if (st != PICA_OK)
        return st;
    telling_begin(&t, r);
    *ret = (struct scan_callgraph){ 0 };
    if (!flow_world_edges(t.world, FLOW_NONE, &r->arena, &edges, &count)) {
        t.failed = true;
        count = 0;
    }
    tell_entries(&t, ret);
    out = tell_array(&t, count, sizeof *out);
    for (size_t i = 0; !t.failed && i < count; i++)
        out[i] = tell_edge(&t, &edges[i]);
    ret->edges = out;
    ret->edge_count = count;
    tell_all_unresolved(&t, ret);
    telling_end(&t);
    return t.failed ? pica_fail_nomem(err) : PICA_OK;
}
