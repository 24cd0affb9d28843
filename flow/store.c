/* Preference stores and bundles: a cell for each store and key. */
#include "flow/explore.h"

/* Stores are numbered by the text of their names, bundles by where they are made, above. */
#define BUNDLE 0x80000000u

uint32_t world_store_open(struct flow_world *w, uint32_t name)
{
    uint32_t hold, stores = FLOW_NOTHING;
    struct flow_value_view v = flow_value_view(&w->values, name, &hold);

    for (uint32_t n = 0; n < v.count; n++) {
        const struct flow_value_atom *a = &w->values.atoms[v.atoms[n]];
        uint32_t id = a->kind == FLOW_VALUE_TEXT ? a->id : PICA_INTERN_NONE;

        stores =
            flow_value_join(&w->values, stores, flow_value_of(&w->values, FLOW_VALUE_STORE, id));
        v = flow_value_view(&w->values, name, &hold);
    }
    return stores == FLOW_NOTHING ? flow_value_of(&w->values, FLOW_VALUE_STORE, PICA_INTERN_NONE)
                                  : stores;
}

/* The store that an atom is; FLOW_NONE: one of those that are not known. */
static uint32_t store_of(const struct flow_world *w, uint32_t atom)
{
    const struct flow_value_atom *a = &w->values.atoms[atom];

    if (a->kind == FLOW_VALUE_STORE)
        return a->id == PICA_INTERN_NONE ? FLOW_NONE : a->id;
    return a->kind == FLOW_VALUE_OBJECT && !w->values.made[a->id].lost ? a->id | BUNDLE : FLOW_NONE;
}

/* The text that an atom is; FLOW_NONE: not known. */
static uint32_t key_of(const struct flow_world *w, uint32_t atom)
{
    const struct flow_value_atom *a = &w->values.atoms[atom];

    return a->kind == FLOW_VALUE_TEXT ? a->id : FLOW_NONE;
}

static uint32_t get(struct flow_world *w, uint32_t node, enum world_cell_kind kind, uint32_t a,
                    uint32_t b)
{
    return world_cell_read(w, world_cell(w, kind, a, b, FLOW_NOTHING), node);
}

static void put(struct flow_world *w, enum world_cell_kind kind, uint32_t a, uint32_t b,
                uint32_t value)
{
    world_cell_join(w, world_cell(w, kind, a, b, FLOW_NOTHING), value);
}

static uint32_t read_one(struct flow_world *w, uint32_t node, uint32_t store, uint32_t key)
{
    uint32_t got;

    if (store == FLOW_NONE && key == FLOW_NONE)
        return get(w, node, WORLD_CELL_STORE_ALL, FLOW_NONE, 0);
    if (store == FLOW_NONE) {
        got = get(w, node, WORLD_CELL_KEY_ALL, key, 0);
        return flow_value_join(&w->values, got, get(w, node, WORLD_CELL_STORE_WILD, FLOW_NONE, 1));
    }
    if (key == FLOW_NONE)
        got = get(w, node, WORLD_CELL_STORE_ALL, store, 0);
    else {
        got = get(w, node, WORLD_CELL_STORE, store, key);
        got = flow_value_join(&w->values, got, get(w, node, WORLD_CELL_STORE_WILD, store, 0));
    }
    /* A bundle made at a known place is written through it alone until others see it. */
    if (store & BUNDLE)
        return got;
    got = flow_value_join(&w->values, got, get(w, node, WORLD_CELL_STORE_WILD, FLOW_NONE, 0));
    if (key != FLOW_NONE)
        got = flow_value_join(&w->values, got, get(w, node, WORLD_CELL_STORE_KEY, key, 0));
    else
        got = flow_value_join(&w->values, got, get(w, node, WORLD_CELL_STORE_KEY, FLOW_NONE, 0));
    return got;
}

/* A write through an unknown store with a known key stays with that key. */
static void write_one(struct flow_world *w, uint32_t store, uint32_t key, uint32_t value)
{
    put(w, WORLD_CELL_STORE_ALL, FLOW_NONE, 0, value);
    if (store != FLOW_NONE)
        put(w, WORLD_CELL_STORE_ALL, store, 0, value);
    if (key != FLOW_NONE)
        put(w, WORLD_CELL_KEY_ALL, key, 0, value);
    if (store != FLOW_NONE && key != FLOW_NONE) {
        put(w, WORLD_CELL_STORE, store, key, value);
    } else if (store != FLOW_NONE) {
        put(w, WORLD_CELL_STORE_WILD, store, 0, value);
        put(w, WORLD_CELL_STORE_WILD, FLOW_NONE, 1, value);
    } else if (key != FLOW_NONE) {
        put(w, WORLD_CELL_STORE_KEY, key, 0, value);
        put(w, WORLD_CELL_STORE_KEY, FLOW_NONE, 0, value);
    } else {
        put(w, WORLD_CELL_STORE_WILD, FLOW_NONE, 0, value);
        put(w, WORLD_CELL_STORE_WILD, FLOW_NONE, 1, value);
    }
}

/* Whether an atom may be a store at all. */
static bool may_be_store(const struct flow_world *w, uint32_t atom)
{
    return atom != FLOW_ZERO && w->values.atoms[atom].kind != FLOW_VALUE_TEXT;
}

uint32_t world_store_read(struct flow_world *w, uint32_t node, uint32_t store, uint32_t key,
                          bool from_outside)
{
    uint32_t hold_s, hold_k, got = FLOW_NOTHING;
    struct flow_value_view s = flow_value_view(&w->values, store, &hold_s), k;

    for (uint32_t n = 0; n < s.count && !w->failed; n++) {
        uint32_t of;

        if (!may_be_store(w, s.atoms[n]))
            continue;
        of = store_of(w, s.atoms[n]);
        if (of == FLOW_NONE && from_outside)
            return FLOW_ANYTHING;
        k = flow_value_view(&w->values, key, &hold_k);
        for (uint32_t m = 0; m < k.count && !w->failed; m++) {
            got = flow_value_join(&w->values, got, read_one(w, node, of, key_of(w, k.atoms[m])));
            k = flow_value_view(&w->values, key, &hold_k);
        }
        s = flow_value_view(&w->values, store, &hold_s);
    }
    return got;
}

void world_store_write(struct flow_world *w, uint32_t store, uint32_t key, uint32_t value)
{
    uint32_t hold_s, hold_k;
    struct flow_value_view s = flow_value_view(&w->values, store, &hold_s), k;

    for (uint32_t n = 0; n < s.count && !w->failed; n++) {
        uint32_t of = store_of(w, s.atoms[n]);

        if (!may_be_store(w, s.atoms[n]))
            continue;
        if (of == FLOW_NONE)
            flow_value_lose_all(&w->values, value);
        k = flow_value_view(&w->values, key, &hold_k);
        for (uint32_t m = 0; m < k.count && !w->failed; m++) {
            write_one(w, of, key_of(w, k.atoms[m]), value);
            k = flow_value_view(&w->values, key, &hold_k);
        }
        s = flow_value_view(&w->values, store, &hold_s);
    }
}
