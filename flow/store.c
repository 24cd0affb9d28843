/* Stores, bundles and maps: a cell for each store and key. */
#include "flow/explore.h"

/*
 * Stores are numbered by the text of their names; bundles and maps by where
 * they are made, above. Keys are numbered by their text, or by atom, above.
 */
#define OBJECT 0x80000000u
#define OF_ATOM 0x80000000u

uint32_t world_store_open(struct flow_world *w, uint32_t name)
{
    uint32_t hold, stores = FLOW_NOTHING;
    struct flow_value_view v = flow_value_view(&w->values, name, &hold);

    for (uint32_t n = 0; n < v.count; n++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[n]];
        uint32_t id = a.kind == FLOW_VALUE_STORE ? a.id : PICA_INTERN_NONE;
        uint32_t text = a.kind == FLOW_VALUE_RESOURCE ? world_resource_plain(w, a.id) : v.atoms[n];

        if (text != FLOW_NOTHING && w->values.atoms[text].kind == FLOW_VALUE_TEXT)
            id = world_store_named(w, w->values.atoms[text].id);
        v = flow_value_view(&w->values, name, &hold);

        if (v.atoms[n] != FLOW_ZERO)
            stores = flow_value_join(&w->values, stores,
                                     flow_value_of(&w->values, FLOW_VALUE_STORE, id));
        v = flow_value_view(&w->values, name, &hold);
    }
    return stores == FLOW_NOTHING ? flow_value_of(&w->values, FLOW_VALUE_STORE, PICA_INTERN_NONE)
                                  : stores;
}

/* --- objects that hold things by key -----------------------------------------------------------
 */

bool world_store_is_told(struct flow_world *w, uint32_t atom)
{
    const struct flow_value_atom *a = &w->values.atoms[atom];
    uint32_t above;
    struct pica_span name;

    if (a->kind != FLOW_VALUE_OBJECT || w->values.made[a->id].lost)
        return false;
    /* A text that is made of bytes says nothing of the object that it describes. */
    if (w->values.made[a->id].type == w->values.string_type)
        return false;
    if (flow_class(w->program, w->values.made[a->id].type).dex == FLOW_NONE)
        return true;
    if (w->setup.models && flow_models_keyed(w->setup.models, w->values.made[a->id].type))
        return true;
    above = world_platform_super(w, w->values.made[a->id].type);
    if (above == FLOW_NONE)
        return false;
    /* java.util.AbstractMap is written in terms of what the class overrides. */
    name = flow_type_name(w->program, above);
    return name.len <= 19 || memcmp(name.data, "Ljava/util/Abstract", 19) != 0;
}

/* --- cells --------------------------------------------------------------------------------------
 */

/* The store that an atom is; FLOW_NONE: one of those that are not known. */
static uint32_t store_of(struct flow_world *w, uint32_t atom)
{
    const struct flow_value_atom *a = &w->values.atoms[atom];

    if (a->kind == FLOW_VALUE_STORE)
        return a->id == PICA_INTERN_NONE ? FLOW_NONE : a->id;
    return world_store_is_told(w, atom) ? a->id | OBJECT : FLOW_NONE;
}

bool world_is_enum(const struct flow_world *w, uint32_t type)
{
    uint32_t above = world_platform_super(w, type);

    return above != FLOW_NONE &&
           pica_span_is(flow_type_name(w->program, above), "Ljava/lang/Enum;");
}

/* The key that an atom is; FLOW_NONE: not known. */
static uint32_t key_of(struct flow_world *w, uint32_t atom)
{
    const struct flow_value_atom *a = &w->values.atoms[atom];
    uint32_t text;

    switch (a->kind) {
    case FLOW_VALUE_TEXT:
        return a->id;
    case FLOW_VALUE_NUMBER:
    case FLOW_VALUE_BOXED:
    case FLOW_VALUE_CLASS:
        return atom | OF_ATOM;
    case FLOW_VALUE_RESOURCE: /* of whatever language: the same where it is the same resource */
        text = world_resource_plain(w, a->id);
        return text == FLOW_NOTHING ? atom | OF_ATOM : w->values.atoms[text].id;
    case FLOW_VALUE_OBJECT: /* constants of an enum are equal to themselves alone */
        return world_is_enum(w, w->values.made[a->id].type) ? atom | OF_ATOM : FLOW_NONE;
    case FLOW_VALUE_NOTHING:
    case FLOW_VALUE_ANYTHING:
    case FLOW_VALUE_METHOD:
    case FLOW_VALUE_FIELD:
    case FLOW_VALUE_BEYOND:
    case FLOW_VALUE_HANDLE:
    case FLOW_VALUE_STORE:
    case FLOW_VALUE_SOME:
    case FLOW_VALUE_ANY_OF:
    case FLOW_VALUE_VIEW:
    case FLOW_VALUE_UNSEEN:
    case FLOW_VALUE_OTHER:
        break;
    }
    return FLOW_NONE;
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

static struct pica_span store_name(const struct flow_world *w, uint32_t store)
{
    return w->values.texts.strings[store];
}

/* A kind of store of its own: no other store's key is meant where its name is not known. */
static bool is_apart(const struct flow_world *w, uint32_t store)
{
    struct pica_span name = store_name(w, store);

    return name.len > 0 && name.data[0] == '#';
}

/* Whether others write under the key of a store that is apart. */
static bool is_foreign(struct flow_world *w, uint32_t store, uint32_t key)
{
    static const char *const of_platform[] = { "java.", "os.",   "user.", "http",     "ftp.",
                                               "file.", "line.", "path.", "android.", "sun.",
                                               "ro.",   "net.",  "gsm.",  "javax.",   "socks" };
    struct pica_span name = store_name(w, store), text;

    if (pica_span_is(name, "#files"))
        return key == FLOW_NONE || key & OF_ATOM ||
               !world_path_is_told(w, w->values.texts.strings[key]);
    if (pica_span_is(name, "#tables"))
        return key == FLOW_NONE || key & OF_ATOM ||
               world_sql_is_always(w->values.texts.strings[key]);
    if (!pica_span_is(name, "#system"))
        return false;
    if (key == FLOW_NONE || key & OF_ATOM)
        return true;
    text = w->values.texts.strings[key];
    for (size_t n = 0; n < sizeof of_platform / sizeof *of_platform; n++)
        if (pica_span_begins(text, of_platform[n]))
            return true;
    return false;
}

static uint32_t read_named(struct flow_world *w, uint32_t node, uint32_t store, uint32_t key)
{
    uint32_t got;

    if (key == FLOW_NONE)
        return get(w, node, WORLD_CELL_STORE_ALL, store, 0);
    got = get(w, node, WORLD_CELL_STORE, store, key);
    return flow_value_join(&w->values, got, get(w, node, WORLD_CELL_STORE_WILD, store, 0));
}

/* A file may have been made under a name that was not known, in any folder above it. */
static uint32_t read_folders(struct flow_world *w, uint32_t node, uint32_t store, uint32_t key)
{
    uint32_t got = FLOW_NOTHING, slash;
    struct pica_span path = w->values.texts.strings[key];

    for (slash = (uint32_t)path.len; slash-- > 1 && !w->failed;) {
        uint32_t all;

        if (path.data[slash] != '/')
            continue;
        all = world_path_all_in(w, pica_span_of(path.data, slash));
        if (all != FLOW_ANYTHING && w->values.atoms[all].id != key)
            got = flow_value_join(&w->values, got,
                                  get(w, node, WORLD_CELL_STORE, store, w->values.atoms[all].id));
        path = w->values.texts.strings[key];
    }
    return got;
}

static uint32_t read_object(struct flow_world *w, uint32_t node, uint32_t made, uint32_t key)
{
    uint32_t object = flow_value_of(&w->values, FLOW_VALUE_OBJECT, made), got;

    /* Reads a slot, so that its loss is heard of. */
    world_slot_get(w, node, object, FLOW_SLOT_TARGET);
    if (key != FLOW_NONE)
        return read_named(w, node, made | OBJECT, key);
    got = world_slot_get(w, node, object, FLOW_SLOT_ELEMENT);
    return got == FLOW_ZERO ? FLOW_NOTHING : got;
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
    if (store & OBJECT)
        return read_object(w, node, store & ~OBJECT, key);
    if (is_apart(w, store)) {
        if (is_foreign(w, store, key))
            return FLOW_ANYTHING;
        got = read_named(w, node, store, key);
        if (key != FLOW_NONE && pica_span_is(store_name(w, store), "#files"))
            got = flow_value_join(&w->values, got, read_folders(w, node, store, key));
        else if (key != FLOW_NONE && pica_span_is(store_name(w, store), "#tables"))
            got = flow_value_join(&w->values, got, world_sql_wider(w, node, store, key));
        return got;
    }
    got = read_named(w, node, store, key);
    got = flow_value_join(&w->values, got, get(w, node, WORLD_CELL_STORE_WILD, FLOW_NONE, 0));
    return flow_value_join(
        &w->values, got, get(w, node, WORLD_CELL_STORE_KEY, key != FLOW_NONE ? key : FLOW_NONE, 0));
}

static void write_object(struct flow_world *w, uint32_t made, uint32_t key, uint32_t value)
{
    if (key != FLOW_NONE)
        put(w, WORLD_CELL_STORE, made | OBJECT, key, value);
    else
        put(w, WORLD_CELL_STORE_WILD, made | OBJECT, 0, value);
}

/* A write through an unknown store with a known key stays with that key. */
static void write_one(struct flow_world *w, uint32_t store, uint32_t key, uint32_t value)
{
    bool apart = store != FLOW_NONE && is_apart(w, store);

    if (!apart) {
        put(w, WORLD_CELL_STORE_ALL, FLOW_NONE, 0, value);
        if (key != FLOW_NONE)
            put(w, WORLD_CELL_KEY_ALL, key, 0, value);
    }
    if (store != FLOW_NONE)
        put(w, WORLD_CELL_STORE_ALL, store, 0, value);
    if (store != FLOW_NONE && key != FLOW_NONE) {
        put(w, WORLD_CELL_STORE, store, key, value);
    } else if (store != FLOW_NONE) {
        put(w, WORLD_CELL_STORE_WILD, store, 0, value);
        if (!apart)
            put(w, WORLD_CELL_STORE_WILD, FLOW_NONE, 1, value);
    } else if (key != FLOW_NONE) {
        put(w, WORLD_CELL_STORE_KEY, key, 0, value);
        put(w, WORLD_CELL_STORE_KEY, FLOW_NONE, 0, value);
    } else {
        put(w, WORLD_CELL_STORE_WILD, FLOW_NONE, 0, value);
        put(w, WORLD_CELL_STORE_WILD, FLOW_NONE, 1, value);
    }
}

/* --- values -------------------------------------------------------------------------------------
 */

/* Whether an atom may be a store at all. */
static bool may_be_store(const struct flow_world *w, uint32_t atom)
{
    return atom != FLOW_ZERO && w->values.atoms[atom].kind != FLOW_VALUE_TEXT;
}

/* Whether an atom of which no more is known may be any object that holds things. */
static bool is_any_object(const struct flow_world *w, uint32_t atom, uint32_t store, bool own)
{
    return store == FLOW_NONE && !own && w->values.atoms[atom].kind != FLOW_VALUE_STORE;
}

uint32_t world_store_read(struct flow_world *w, uint32_t node, uint32_t store, uint32_t key,
                          bool own)
{
    uint32_t hold_s, hold_k, got = FLOW_NOTHING;
    struct flow_value_view s = flow_value_view(&w->values, store, &hold_s), k;

    for (uint32_t n = 0; n < s.count && !w->failed; n++) {
        uint32_t of;

        if (!may_be_store(w, s.atoms[n]))
            continue;
        of = store_of(w, s.atoms[n]);
        if (is_any_object(w, s.atoms[n], of, own))
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

/*
 * What is written to the app's settings under a key that is not known: which one that is cannot be
 * seen, and until that is let in no answer may rest on its having been just the one that is read.
 */
static uint32_t written(struct flow_world *w, uint32_t node, uint32_t store, uint32_t key,
                        uint32_t value)
{
    if (key != FLOW_NONE || !w->assumptions.unseen ||
        (store != FLOW_NONE && (store & OBJECT || is_apart(w, store))))
        return value;
    w->met_unseen = true;
    w->nodes[node].blocked = true;
    return FLOW_UNSEEN;
}

void world_store_write(struct flow_world *w, uint32_t node, uint32_t store, uint32_t key,
                       uint32_t value, bool own)
{
    uint32_t hold_s, hold_k;
    struct flow_value_view s = flow_value_view(&w->values, store, &hold_s), k;

    for (uint32_t n = 0; n < s.count && !w->failed; n++) {
        uint32_t atom = s.atoms[n], of;

        if (!may_be_store(w, atom))
            continue;
        of = store_of(w, atom);
        if (of == FLOW_NONE)
            flow_value_lose_all(&w->values, value);
        if (w->values.atoms[atom].kind == FLOW_VALUE_OBJECT) {
            world_slot_put(w, atom, FLOW_SLOT_KEY, key);
            world_slot_put(w, atom, FLOW_SLOT_ELEMENT, value);
        }
        k = flow_value_view(&w->values, key, &hold_k);
        for (uint32_t m = 0; m < k.count && !w->failed; m++) {
            uint32_t under = key_of(w, k.atoms[m]);

            if (of != FLOW_NONE && of & OBJECT)
                write_object(w, of & ~OBJECT, under, value);
            else if (!is_any_object(w, atom, of, own))
                write_one(w, of, under, written(w, node, of, under, value));
            k = flow_value_view(&w->values, key, &hold_k);
        }
        s = flow_value_view(&w->values, store, &hold_s);
    }
}

/* What one object or store holds. */
static void copy_one(struct flow_world *w, uint32_t node, uint32_t from, uint32_t to)
{
    uint32_t keys, hold, count, made = w->values.atoms[from].id;

    if (!world_store_is_told(w, from)) {
        world_store_write(w, node, to, FLOW_ANYTHING,
                          w->values.atoms[from].kind == FLOW_VALUE_STORE
                              ? read_one(w, node, store_of(w, from), FLOW_NONE)
                              : FLOW_ANYTHING,
                          false);
        return;
    }
    keys = world_slot_get(w, node, from, FLOW_SLOT_KEY);
    count = flow_value_view(&w->values, keys, &hold).count;
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t key = flow_value_view(&w->values, keys, &hold).atoms[n],
                 got = read_object(w, node, made, key_of(w, key));

        if (got != FLOW_NOTHING)
            world_store_write(w, node, to, key, got, false);
    }
}

/* Whether a text of JSON is an object without members. */
static bool is_empty_text(struct pica_span text)
{
    for (size_t n = 0; n < text.len; n++)
        if (!text.data[n] || !strchr("{} \t\r\n", text.data[n]))
            return false;
    return true;
}

void world_store_copy(struct flow_world *w, uint32_t node, uint32_t from, uint32_t to)
{
    uint32_t hold, count = flow_value_view(&w->values, from, &hold).count;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, from, &hold).atoms[n];
        struct flow_value_atom a = w->values.atoms[atom];

        if (a.kind == FLOW_VALUE_TEXT && !is_empty_text(w->values.texts.strings[a.id]))
            world_store_write(w, node, to, FLOW_ANYTHING, FLOW_ANYTHING, false);
        else if (a.kind == FLOW_VALUE_UNSEEN)
            world_store_write(w, node, to, FLOW_ANYTHING, FLOW_UNSEEN, false);
        else if (may_be_store(w, atom))
            copy_one(w, node, atom, to);
    }
}
