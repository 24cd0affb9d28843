/* A DEX file of any bytes as a world: all methods of its first classes are entries, and what is
 * found is asked for. */
#include "flow/world.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PROMISED(what)                                                                             \
    do {                                                                                           \
        if (!(what))                                                                               \
            abort();                                                                               \
    } while (0)

#define ENTRIES_MAX 64u
#define QUESTIONS_MAX 32u

static void ask(struct flow_world *w, const struct flow_program *p)
{
    struct pica_arena arena = { 0 };
    const struct flow_unresolved *u;
    const struct flow_edge *edges;
    uint32_t methods = (uint32_t)flow_method_count(p), asked = 0;
    size_t count;
    bool cut;

    PROMISED(flow_world_edges(w, FLOW_NONE, &arena, &edges, &count, &cut));
    for (size_t n = 0; n < count; n++) {
        PROMISED(edges[n].callee < methods && flow_world_runs(w, edges[n].callee));
        PROMISED(edges[n].caller == FLOW_NONE || flow_world_runs(w, edges[n].caller));
    }
    u = flow_world_unresolved(w, &count);
    for (size_t n = 0; n < count; n++)
        PROMISED(u[n].method < methods);
    for (uint32_t m = 0; m < methods && asked < QUESTIONS_MAX; m++) {
        struct flow_path path;
        struct flow_values values;

        if (!flow_world_runs(w, m))
            continue;
        asked++;
        PROMISED(flow_path_find(w, m, DEX_NO_INDEX, ~0u, &arena, &path));
        PROMISED(path.count > 0 && path.steps[path.count - 1].edge.callee == m);
        flow_world_values(w, m, 0, 0, &arena, &values);
        flow_world_reaches(w, m, 3);
    }
    pica_arena_finish(&arena);
}

static void explore(struct flow_program *p, struct pica_notes *notes, struct flow_entries *entries,
                    const struct pica_limits *limits, const uint64_t *relevant)
{
    struct flow_world_setup setup = { .program = p,
                                      .entries = entries,
                                      .models = flow_models_new(p),
                                      .callbacks = flow_callbacks_new(p),
                                      .relevant = relevant,
                                      .limits = limits };
    struct pica_error err;
    struct flow_world *w;

    PROMISED(setup.models && setup.callbacks);
    PROMISED(flow_world_explore(&setup, notes, &w, &err) == PICA_OK);
    for (size_t n = 0; n < entries->count; n++)
        PROMISED(flow_world_runs(w, entries->items[n].method));
    ask(w, p);
    flow_world_free(w);
    flow_models_free(setup.models);
    flow_callbacks_free(setup.callbacks);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_limits limits = pica_limits_default;
    struct pica_notes notes = { 0 };
    struct flow_entry items[ENTRIES_MAX];
    struct flow_entries entries = { .items = items };
    struct dex_file file;
    struct flow_program *p;
    struct pica_error err;
    uint64_t *relevant;

    limits.world_work = 20000;
    limits.world_activations = 2000;
    if (dex_open(pica_span_of(data, size), "classes.dex", &limits, &notes, &file, &err) ==
        PICA_OK) {
        PROMISED(flow_program_link(&file, 1, &notes, &p, &err) == PICA_OK);
        for (uint32_t m = 0; m < flow_method_count(p) && entries.count < ENTRIES_MAX; m++)
            items[entries.count++] = (struct flow_entry){ .method = m,
                                                          .type = flow_method(p, m)->type,
                                                          .component = FLOW_NONE,
                                                          .phase = FLOW_PHASE_SYSTEM,
                                                          .reason = FLOW_REASON_ENTRY };
        explore(p, &notes, &entries, &limits, NULL);
        relevant = calloc(flow_method_count(p) / 64 + 1, sizeof *relevant);
        PROMISED(relevant);
        explore(p, &notes, &entries, &limits, relevant);
        free(relevant);
        flow_program_free(p);
        dex_close(&file);
    }
    pica_notes_finish(&notes);
    return 0;
}
