/* What stores hold that outlive the process: taken over from another world of the same program. */
#include "flow/explore.h"

/* As in flow/store.c: keys by the number of their text, or by atom, above; stores made as objects.
 */
#define ABOVE 0x80000000u

/* Stores of a kind of their own that end with the process. */
static bool outlives(struct pica_span name)
{
    static const char *const kept[] = { "#tables", "#files", "#hawk", "#saved" };

    if (name.len == 0 || name.data[0] != '#')
        return true;
    for (size_t n = 0; n < sizeof kept / sizeof *kept; n++)
        if (pica_span_is(name, kept[n]))
            return true;
    return false;
}

/* A value of `from` as this world knows it. */
static uint32_t value_here(struct flow_world *w, struct flow_world *from, uint32_t value)
{
    struct pica_arena arena = { 0 };
    struct flow_values values;
    uint32_t hold, here = FLOW_NOTHING;
    struct flow_value_view v = flow_value_view(&from->values, value, &hold);

    for (uint32_t n = 0; n < v.count && !w->failed; n++) {
        const struct flow_value_atom *a = &from->values.atoms[v.atoms[n]];
        uint32_t atom = FLOW_ANYTHING;

        if (a->kind == FLOW_VALUE_BOXED)
            atom = flow_value_boxed(&w->values, a->number);
        else if (a->kind == FLOW_VALUE_UNSEEN)
            atom = FLOW_UNSEEN;
        else if (!world_values_out(from, v.atoms[n], &arena, &values))
            w->failed = true;
        else if (values.all && values.count == 1)
            atom = world_value_in(w, &values.atoms[0]);
        here = flow_value_join(&w->values, here, atom);
    }
    pica_arena_finish(&arena);
    return here;
}

/* A text or atom of `from` that tells cells apart, here. */
static uint32_t number_here(struct flow_world *w, struct flow_world *from, uint32_t number)
{
    uint32_t value;

    if (number == FLOW_NONE)
        return FLOW_NONE;
    if (number & ABOVE) {
        value = value_here(w, from, number & ~ABOVE);
        return value & FLOW_VALUE_SET ? FLOW_NONE : value | ABOVE;
    }
    return w->values.atoms[flow_value_text(&w->values, from->values.texts.strings[number])].id;
}

static void keep_cell(struct flow_world *w, struct flow_world *from, enum world_cell_kind kind,
                      uint64_t key, uint32_t cell)
{
    uint32_t a = (uint32_t)(key >> 32), b = (uint32_t)key;
    bool of_store =
        kind == WORLD_CELL_STORE || kind == WORLD_CELL_STORE_WILD || kind == WORLD_CELL_STORE_ALL;

    if (from->cells[cell].value == FLOW_NOTHING)
        return;
    if (of_store && a != FLOW_NONE && (a & ABOVE || !outlives(from->values.texts.strings[a])))
        return;
    a = number_here(w, from, a);
    if (kind == WORLD_CELL_STORE)
        b = number_here(w, from, b);
    world_cell_join(w, world_cell(w, kind, a, b, FLOW_NOTHING),
                    value_here(w, from, from->cells[cell].value));
}

void world_stores_keep(struct flow_world *w, struct flow_world *from)
{
    static const enum world_cell_kind kinds[] = { WORLD_CELL_STORE, WORLD_CELL_STORE_KEY,
                                                  WORLD_CELL_STORE_WILD, WORLD_CELL_STORE_ALL,
                                                  WORLD_CELL_KEY_ALL };

    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        const struct flow_number_map *map = &from->cell_keys[kinds[k]];

        for (size_t s = 0; s < map->slots && !w->failed; s++)
            if (map->values[s])
                keep_cell(w, from, kinds[k], map->keys[s], map->values[s] - 1);
    }
}
