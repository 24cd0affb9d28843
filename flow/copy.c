/* What a world has of its own: let go of, and made once more. */
#include "flow/explore.h"

#include "base/text.h"

#include <stdlib.h>

static void tables_free(size_t files, void *tables_of_files)
{
    void **tables = tables_of_files;

    for (size_t d = 0; tables && d < files; d++)
        free(tables[d]);
    free(tables);
}

void flow_world_free(struct flow_world *w)
{
    if (!w)
        return;
    tables_free(flow_dex_count(w->program), w->callee_of);
    tables_free(flow_dex_count(w->program), w->text_of);
    free(w->called_by_name);
    world_paths_free(w->paths);
    world_paths_free(w->paths_before);
    world_graphs_free(w->graphs);
    world_frames_finish(w);
    flow_values_finish(&w->values);
    pica_arena_finish(&w->arena);
    pica_arena_finish(&w->scratch);
    flow_interpreter_free(w->interpreter);
#define X(items, count, cap) free(w->items);
    WORLD_ARRAYS(X)
#undef X
#define X(items, count) free(w->items);
    WORLD_TABLES(X)
#undef X
#define X(map) flow_number_map_finish(&w->map);
    WORLD_MAPS(X)
#undef X
    for (int k = 0; k < WORLD_CELL_KIND_COUNT; k++)
        flow_number_map_finish(&w->cell_keys[k]);
    for (int r = 0; r <= FLOW_REASON_COUNT; r++)
        for (int p = 0; p < FLOW_PHASE_COUNT + 2; p++)
            flow_number_map_finish(&w->given[r][p]);
    free(w);
}

/* --- copying ------------------------------------------------------------------------------ */

static bool map_copy(struct flow_number_map *map)
{
    struct flow_number_map from = *map;

    return flow_number_map_copy(&from, map);
}

/* In place: the array that *items points to becomes a copy of itself. */
static bool array_copy(void *items, size_t count, size_t each)
{
    void **at = items;

    *at = pica_copy(*at, count, each);
    return *at != NULL;
}

/* Tables by file, of which some are not made yet. */
static bool tables_copy(const struct flow_program *p, void *tables_of_files, bool methods,
                        size_t each)
{
    void ***at = tables_of_files, **from = *at;
    size_t files = flow_dex_count(p);
    bool ok = true;

    *at = calloc(files ? files : 1, sizeof **at);
    for (uint32_t d = 0; *at && d < files; d++) {
        const struct dex_file *file = flow_dex(p, d);

        if (!from[d])
            continue;
        (*at)[d] = pica_copy(from[d], methods ? file->methods.count : file->strings.count, each);
        ok &= (*at)[d] != NULL;
    }
    return *at && ok;
}

static bool runs_copy(struct flow_world *w)
{
    bool ok = true;

    for (uint32_t n = 0; n < w->node_count; n++)
        if (w->nodes[n].run) {
            w->nodes[n].run = world_run_copy(w->nodes[n].run, &w->arena);
            ok &= w->nodes[n].run != NULL;
        }
    return ok;
}

struct flow_world *flow_world_copy(const struct flow_world *from)
{
    struct flow_world *w = malloc(sizeof *w);
    bool ok = true;

    if (!w)
        return NULL;
    *w = *from;
    /* What is only of use within a look, or made again when it is asked for. */
    w->arena = (struct pica_arena){ 0 };
    w->scratch = (struct pica_arena){ 0 };
    w->interpreter = NULL;
    w->called_by_name = NULL;
    w->chunk = NULL;
    w->watch = NULL;
    w->paths = w->paths_before = NULL;
    w->graphs = NULL;
    ok &= flow_values_copy(&from->values, &w->values);
    ok &= tables_copy(w->program, &w->callee_of, true, sizeof **w->callee_of);
    ok &= tables_copy(w->program, &w->text_of, false, sizeof **w->text_of);
#define X(items, count, cap)                                                                       \
    ok &= array_copy(&w->items, w->count, sizeof *w->items);                                       \
    w->cap = w->count;
    WORLD_ARRAYS(X)
#undef X
#define X(items, count) ok &= array_copy(&w->items, count, sizeof *w->items);
    WORLD_TABLES(X)
#undef X
#define X(map) ok &= map_copy(&w->map);
    WORLD_MAPS(X)
#undef X
    for (int k = 0; k < WORLD_CELL_KIND_COUNT; k++)
        ok &= map_copy(&w->cell_keys[k]);
    for (int r = 0; r <= FLOW_REASON_COUNT; r++)
        for (int p = 0; p < FLOW_PHASE_COUNT + 2; p++)
            ok &= map_copy(&w->given[r][p]);
    if (ok && runs_copy(w))
        return w;
    flow_world_free(w);
    return NULL;
}
