#include "scan/graph.h"

#include "privacy/consent_act.h"
#include "privacy/match.h"
#include "scan/consent.h"
#include "scan/pieces.h"
#include "scan/telling.h"

#include <stdlib.h>

/* What is read besides the code, when it can be read in one go. */
struct beside {
    struct pica_job job;
    struct scan_result *r;
    struct pica_arena arena;
    struct pica_notes notes;
    enum pica_status status;
    struct pica_error err;
};

struct scan_graph {
    struct beside beside;
    bool begun;
    const struct pica_limits *limits;
    struct flow_package package;
    struct flow_entries entries;
    struct flow_models *models;
    struct flow_callbacks *callbacks;
    struct privacy_matcher *matcher;
    struct consent_noting noting;
    struct consent_platform *platform;
    struct flow_assumptions assumptions; /* consent platforms may answer anything */
    struct flow_world_setup setup;       /* that `world` was explored with */
    struct flow_world *world;
    struct flow_world *closed; /* the same without what cannot be seen, or NULL */
};

struct flow_world *scan_graph_world(const struct scan_result *r)
{
    return r->buffers->graph->world;
}

void scan_graph_free(struct scan_graph *g)
{
    if (!g)
        return;
    flow_world_free(g->closed);
    flow_world_free(g->world);
    consent_platform_free(g->platform);
    privacy_matcher_free(g->matcher);
    flow_callbacks_free(g->callbacks);
    flow_models_free(g->models);
    pica_arena_finish(&g->beside.arena);
    pica_notes_finish(&g->beside.notes);
    free(g);
}

/* --- what is beside the code --------------------------------------------------------- */

static const char *plain_text(void *context, uint32_t id)
{
    return consent_strings_plain(context, id);
}

/* Package 0 stands for libraries, which have no id of their own. */
static void know_packages(const struct res_table *t, uint64_t packages[4])
{
    for (uint32_t id = 1; id < 256; id++)
        if (t->groups[id])
            packages[id / 64] |= UINT64_C(1) << id % 64;
}

static enum pica_status read_package(struct scan_result *r, struct pica_work *work,
                                     struct pica_arena *arena, struct pica_notes *notes,
                                     struct pica_error *err)
{
    struct scan_buffers *b = r->buffers;
    enum pica_status st =
        scan_consent_read(b->reading, r->has_manifest ? &r->manifest : NULL, b->tables.files,
                          b->graph->limits, work, arena, notes, &b->consent, err);

    if (st == PICA_OK) {
        b->graph->package = b->consent->package;
        b->graph->package.text = plain_text;
        b->graph->package.text_context = &b->consent->strings;
        know_packages(&b->consent->strings.table, b->graph->package.resource_packages);
    }
    return st;
}

static bool read_beside(void *context)
{
    struct beside *b = context;

    b->status = read_package(b->r, NULL, &b->arena, &b->notes, &b->err);
    return false;
}

enum pica_status scan_graph_begin(struct scan_result *r, const struct scan_options *o,
                                  struct pica_work *work, struct pica_error *err)
{
    struct scan_graph *g = calloc(1, sizeof *g);

    if (!g)
        return pica_fail_nomem(err);
    r->buffers->graph = g;
    g->limits = o->limits;
    if (!scan_reading_is_early(r->buffers->reading))
        return PICA_OK;
    g->begun = true;
    g->beside.r = r;
    g->beside.job = (struct pica_job){ .step = read_beside, .context = &g->beside };
    pica_work_beside(work, &g->beside.job);
    return PICA_OK;
}

static enum pica_status end_beside(struct scan_result *r, struct pica_work *work,
                                   struct pica_error *err)
{
    struct beside *b = &r->buffers->graph->beside;

    pica_work_wait_for(work, &b->job);
    pica_arena_join(&r->arena, &b->arena);
    pica_notes_join(&r->notes, &b->notes);
    if (b->status != PICA_OK)
        *err = b->err;
    return b->status;
}

/* --- exploring ------------------------------------------------------------------ */

/* What is asked of the program before it is explored. */
struct opening {
    struct scan_result *r;
    enum pica_status entries;
    struct pica_error err;
};

static void open_half(void *context, size_t half)
{
    struct opening *o = context;
    struct scan_graph *g = o->r->buffers->graph;
    struct flow_program *p = o->r->buffers->program;

    if (half == 0) {
        o->entries =
            flow_entries_find(p, &g->package, &o->r->arena, &o->r->notes, &g->entries, &o->err);
    } else {
        g->callbacks = flow_callbacks_new(p);
        g->models = flow_models_new(p);
    }
}

enum pica_status scan_graph_open(struct scan_result *r, struct pica_work *work,
                                 struct pica_error *err)
{
    struct scan_graph *g = r->buffers->graph;
    struct opening o = { .r = r };
    enum pica_status st =
        g->begun ? end_beside(r, work, err) : read_package(r, work, &r->arena, &r->notes, err);

    if (st != PICA_OK)
        return st;
    pica_work_run(work, 2, open_half, &o);
    if (o.entries != PICA_OK) {
        *err = o.err;
        return o.entries;
    }
    return g->models && g->callbacks ? PICA_OK : pica_fail_nomem(err);
}

/* Of which calls the arguments are asked about: those that decide what is read, and what is told.
 */
static bool arguments_matter(const void *context, uint32_t dex, uint32_t method_idx)
{
    const struct scan_graph *g = context;

    return privacy_matcher_asks(g->matcher, dex, method_idx) ||
           consent_platform_tells(g->platform, dex, method_idx);
}

static bool platform_asks(void *context, uint32_t dex, uint32_t method_idx)
{
    return consent_platform_asks(context, dex, method_idx);
}

static bool platform_gives(void *context, const struct flow_call *call, struct flow_given *ret)
{
    return consent_platform_gives(context, call, true, ret);
}

struct consent_platform *scan_graph_platform(const struct scan_result *r)
{
    return r->buffers->graph->platform;
}

static enum pica_status begin_exploring(struct scan_result *r, const struct scan_options *o,
                                        struct pica_error *err)
{
    struct scan_graph *g = r->buffers->graph;

    g->noting = (struct consent_noting){ r->buffers->program, g->models };
    g->setup = (struct flow_world_setup){ .program = r->buffers->program,
                                          .package = &g->package,
                                          .entries = &g->entries,
                                          .models = g->models,
                                          .callbacks = g->callbacks,
                                          .asks = arguments_matter,
                                          .assumptions = &g->assumptions,
                                          .notes = consent_notes,
                                          .notes_context = &g->noting,
                                          .limits = o->limits };
    g->matcher = privacy_matcher_new(g->setup.program);
    g->platform =
        consent_platform_new(&(struct consent_platform_input){ .program = g->setup.program });
    if (!g->matcher || !g->platform)
        return pica_fail_nomem(err);
    g->assumptions = (struct flow_assumptions){ .context = g->platform,
                                                .asks = platform_asks,
                                                .gives = platform_gives };
    g->setup.asks_context = g;
    return PICA_OK;
}

enum pica_status scan_graph_explore(struct scan_result *r, const struct scan_options *o,
                                    struct pica_error *err)
{
    enum pica_status st = begin_exploring(r, o, err);

    return st != PICA_OK ? st
                         : flow_world_explore(&r->buffers->graph->setup, &r->notes,
                                              &r->buffers->graph->world, err);
}

enum pica_status scan_graph_explore_twice(struct scan_result *r, const struct scan_options *o,
                                          struct pica_error *err)
{
    enum pica_status st = begin_exploring(r, o, err);
    struct scan_graph *g = r->buffers->graph;

    return st != PICA_OK
               ? st
               : flow_world_explore_twice(&g->setup, &r->notes, &g->world, &g->closed, err);
}

struct flow_world *scan_graph_take_closed(struct scan_result *r)
{
    struct flow_world *closed = r->buffers->graph->closed;

    r->buffers->graph->closed = NULL;
    return closed;
}

const struct flow_world_setup *scan_graph_setup(const struct scan_result *r)
{
    return &r->buffers->graph->setup;
}

/* --- the whole graph -------------------------------------------------------------------- */

/* By phase, then as they run in it. */
static int entry_compare(const void *left, const void *right)
{
    const struct flow_entry *a = *(const struct flow_entry *const *)left;
    const struct flow_entry *b = *(const struct flow_entry *const *)right;

    if (a->phase != b->phase)
        return a->phase < b->phase ? -1 : 1;
    return a->order < b->order ? -1 : a->order > b->order;
}

static void tell_entries(struct telling *t, struct scan_callgraph *ret)
{
    const struct scan_graph *g = t->r->buffers->graph;
    struct scan_entry *entries = tell_array(t, g->entries.count, sizeof *entries);
    const struct flow_entry **sorted = tell_array(t, g->entries.count, sizeof(void *));

    for (size_t i = 0; sorted && i < g->entries.count; i++)
        sorted[i] = &g->entries.items[i];
    if (sorted)
        qsort(sorted, g->entries.count, sizeof *sorted, entry_compare);
    for (size_t i = 0; entries && sorted && i < g->entries.count; i++) {
        const struct flow_entry *e = sorted[i];

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

void tell_edges_cut(struct telling *t)
{
    pica_gap(&t->r->notes, "flow", PICA_PLACE_NONE,
             "there are more than %ju edges: the rest is not listed (limit listed_edges)",
             (uintmax_t)t->r->buffers->graph->limits->listed_edges);
}

enum pica_status scan_callgraph(struct scan_result *r, const struct scan_options *o,
                                struct scan_callgraph *ret, struct pica_error *err)
{
    enum pica_status st = scan_graph_explore(r, o, err);
    const struct flow_edge *edges;
    struct scan_edge *out;
    struct telling t;
    size_t count;
    bool cut;

    if (st != PICA_OK)
        return st;
    telling_begin(&t, r);
    *ret = (struct scan_callgraph){ 0 };
    if (!flow_world_edges(t.world, FLOW_NONE, &r->arena, &edges, &count, &cut)) {
        t.failed = true;
        count = 0;
    }
    if (cut)
        tell_edges_cut(&t);
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
