/* What the platform may call of the objects that it is given: the callbacks of their types. */
#include "flow/frame.h"

#include "flow/framework.h"

/* --- which types declare callbacks --------------------------------------------------------- */

static bool is_interface(const struct flow_world *w, uint32_t type)
{
    return w->type_flags[type] & WORLD_TYPE_INTERFACE;
}

/* All that `type` is, itself first. */
static uint32_t find_types(struct flow_world *w, uint32_t type, uint32_t *ret)
{
    uint32_t count = 0;

    if (type != FLOW_NONE)
        ret[count++] = type;
    for (uint32_t n = 0; n < count; n++) {
        struct flow_class c = flow_class(w->program, ret[n]);
        uint32_t above[WORLD_ABOVE_MAX], more = 0;

        if (c.super != FLOW_NONE)
            above[more++] = c.super;
        if (c.dex != FLOW_NONE) {
            struct dex_class cls = dex_class(flow_dex(w->program, c.dex), c.index);

            for (uint32_t k = 0; k < cls.interfaces.count && more < WORLD_ABOVE_MAX; k++)
                above[more++] =
                    flow_type_of(w->program, c.dex, pica_le16(cls.interfaces.at + (size_t)k * 2));
        } else {
            const struct flow_framework_class *row =
                flow_framework_find(flow_type_name(w->program, ret[n]));
            struct pica_span name;
            size_t cursor = 0;

            while (row && more < WORLD_ABOVE_MAX && flow_framework_interface(row, &cursor, &name)) {
                above[more] = flow_type_find(w->program, name);
                more += above[more] != FLOW_NONE;
            }
        }
        for (uint32_t k = 0; k < more && count < WORLD_ABOVE_MAX; k++) {
            uint32_t seen = 0;

            while (seen < count && ret[seen] != above[k])
                seen++;
            if (seen == count)
                ret[count++] = above[k];
        }
    }
    return count;
}

/* The same, remembered: of those alone that declare callbacks. */
uint32_t world_platform_types(struct flow_world *w, uint32_t type, uint32_t *ret)
{
    uint32_t at = flow_number_map_get(&w->above_keys, type), count, kept = 0;

    if (at == UINT32_MAX) {
        uint32_t found[WORLD_ABOVE_MAX];

        count = find_types(w, type, found);
        for (uint32_t n = 0; n < count; n++) {
            size_t methods;

            flow_callbacks_of(w->setup.callbacks, found[n], &methods);
            if (methods)
                found[kept++] = found[n];
        }
        at = w->above_count;
        for (uint32_t n = 0; n <= kept; n++) {
            if (!world_room(w, &w->above, w->above_count, &w->above_cap, sizeof *w->above))
                return 0;
            w->above[w->above_count++] = n == 0 ? kept : found[n - 1];
        }
        if (!flow_number_map_add(&w->above_keys, type, at)) {
            w->failed = true;
            return 0;
        }
    }
    count = w->above[at];
    memcpy(ret, w->above + at + 1, count * sizeof *ret);
    return count;
}

/* The objects of a value that were seen being made. */
static uint32_t known_part(struct flow_world *w, uint32_t value)
{
    uint32_t kept[FLOW_VALUES_MAX], hold, count = 0;
    struct flow_value_view v = flow_value_view(&w->values, value, &hold);

    for (uint32_t n = 0; n < v.count; n++)
        if (world_exact_type(w, &w->values.atoms[v.atoms[n]]) != FLOW_NONE)
            kept[count++] = v.atoms[n];
    return count == v.count ? value : flow_value_collect(&w->values, kept, count);
}

/* The class of one object that is dispatched by it alone, or FLOW_NONE. */
static uint32_t known_class(const struct flow_world *w, uint32_t object)
{
    const struct flow_value_atom *a;

    if (object & FLOW_VALUE_SET)
        return FLOW_NONE;
    a = &w->values.atoms[object];
    if (a->kind == FLOW_VALUE_OBJECT && w->values.made[a->id].lambda != FLOW_MADE_NONE)
        return FLOW_NONE;
    return a->kind == FLOW_VALUE_OBJECT || a->kind == FLOW_VALUE_SOME ? world_exact_type(w, a)
                                                                      : FLOW_NONE;
}

/* Stamps the signatures of all methods that a class of the package has, or inherits from one. */
static void stamp_signatures(struct flow_world *w, uint32_t type)
{
    uint32_t steps = 0;

    if (w->stamped_type == type)
        return;
    w->stamped_type = type;
    w->signature_stamp++;
    for (; type != FLOW_NONE && steps < FLOW_ANCESTORS_MAX; steps++) {
        uint32_t first, count = flow_class_methods(w->program, type, &first);

        for (uint32_t m = first; m < first + count; m++)
            w->signature_stamps[flow_method(w->program, m)->signature] = w->signature_stamp;
        type = flow_class(w->program, type).super;
    }
}

/* Most of what may be called back is overridden by few. */
static bool nobody_overrides(struct flow_world *w, uint32_t exact, uint32_t signature)
{
    stamp_signatures(w, exact);
    return w->signature_stamps[signature] != w->signature_stamp &&
           !flow_has_default(w->program, signature);
}

static bool nobody_answers(struct flow_world *w, uint32_t exact, uint32_t signature)
{
    return nobody_overrides(w, exact, signature) &&
           !(w->setup.models && flow_models_name(w->setup.models, signature));
}

/* Who fires a callback, FLOW_PHASE_COUNT: nobody more than whoever runs the code at hand. */
static enum flow_phase fired_by(const struct flow_callback_method *of, enum flow_phase phase)
{
    if (phase == WORLD_PHASE_SAME)
        return of->fired_by == FLOW_PHASE_USER ? FLOW_PHASE_USER : FLOW_PHASE_COUNT;
    return phase == FLOW_PHASE_COUNT ? of->fired_by : phase;
}

/* The callbacks that one platform type declares. */
static void listen_type(struct flow_world *w, const struct world_invoke *by, uint32_t object,
                        uint32_t type, uint32_t declaring, enum flow_reason reason,
                        enum flow_phase phase)
{
    size_t methods;
    const struct flow_callback_method *of =
        flow_callbacks_of(w->setup.callbacks, declaring, &methods);
    enum flow_reason why = reason != FLOW_REASON_COUNT  ? reason
                           : is_interface(w, declaring) ? FLOW_REASON_LISTENER
                                                        : FLOW_REASON_CALLBACK;
    uint32_t exact;

    /* A view that came out of the platform is the platform's own, or was fired when it went in. */
    if (methods && !is_interface(w, declaring))
        object = known_part(w, object);
    exact = known_class(w, object);
    for (size_t k = 0; k < methods && object != FLOW_NOTHING && !w->failed; k++) {
        w->called_back = true;
        if (exact != FLOW_NONE && nobody_answers(w, exact, of[k].signature))
            continue;
        world_call_back(w, by, object, type, of[k].signature, why, fired_by(&of[k], phase));
    }
}

/* The nearest class of the platform above a class of the package, or FLOW_NONE. */
uint32_t world_platform_super(const struct flow_world *w, uint32_t type)
{
    uint32_t steps = 0;

    while (type != FLOW_NONE && flow_class(w->program, type).dex != FLOW_NONE &&
           steps++ < FLOW_ANCESTORS_MAX)
        type = flow_class(w->program, type).super;
    return type != FLOW_NONE && flow_class(w->program, type).dex == FLOW_NONE &&
                   type != w->object_type
               ? type
               : FLOW_NONE;
}

/*
 * An object of the package given as a ListAdapter that extends CursorAdapter is
 * asked what a CursorAdapter is asked. A context is not: its life is its own.
 */
static void listen_exact(struct flow_world *w, const struct world_invoke *by, uint32_t atom,
                         uint32_t declared, const uint32_t *known, uint32_t known_count,
                         enum flow_reason reason, enum flow_phase phase)
{
    uint32_t exact = world_exact_type(w, &w->values.atoms[atom]), above, types[WORLD_ABOVE_MAX],
             count;

    if (exact == FLOW_NONE || (above = world_platform_super(w, exact)) == FLOW_NONE ||
        !world_is_a(w, above, declared) ||
        (w->context_type != FLOW_NONE && world_is_a(w, above, w->context_type)))
        return;
    count = world_platform_types(w, above, types);
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t seen = 0;

        while (seen < known_count && known[seen] != types[n])
            seen++;
        if (seen == known_count)
            listen_type(w, by, atom, exact, types[n], reason, phase);
    }
}

/* Components live as the system will, whoever is given one: flow/entry.h has their entries. */
static bool is_component(const struct flow_world *w, uint32_t type)
{
    for (size_t n = 0; n < WORLD_COMPONENT_TYPES; n++)
        if (w->component_types[n] != FLOW_NONE &&
            flow_is_subtype(w->program, type, w->component_types[n]))
            return true;
    return false;
}

/* Draws the callbacks of the declared type, and of what the objects are besides. */
static void listen(struct flow_world *w, const struct world_invoke *by, uint32_t object,
                   uint32_t type, enum flow_reason reason, enum flow_phase phase)
{
    uint32_t types[WORLD_ABOVE_MAX], count, hold, atoms;
    struct flow_value_view v;

    if (is_component(w, type))
        return;
    count = world_platform_types(w, type, types);
    for (uint32_t n = 0; n < count && !w->failed; n++)
        listen_type(w, by, object, type, types[n], reason, phase);
    atoms = flow_value_view(&w->values, object, &hold).count;
    for (uint32_t n = 0; n < atoms && !w->failed; n++) {
        v = flow_value_view(&w->values, object, &hold);
        listen_exact(w, by, v.atoms[n], type, types, count, reason, phase);
    }
}

/* --- what is given -------------------------------------------------------------------------- */

#define REASON_BITS 8u /* of world_node.signature of a WORLD_NODE_GIVEN; the phase is above */

/* Where an object was made that is known; what is said of it is said there. */
static void place_of(const struct flow_world *w, uint32_t object, struct world_invoke *by)
{
    const struct flow_value_atom *a = &w->values.atoms[object & FLOW_VALUE_SET ? 0 : object];

    by->method = a->kind == FLOW_VALUE_OBJECT ? w->values.made[a->id].method : FLOW_NONE;
}

/* The callbacks of what was given; the node calls them, whoever gave it. */
static void given_draw(struct flow_world *w, uint32_t node, unsigned depth)
{
    uint32_t object = w->words[w->nodes[node].words], type = w->nodes[node].type;
    uint32_t how = w->nodes[node].signature;
    struct world_invoke by;

    place_of(w, object, &by);
    by.dex = by.method_idx = FLOW_NONE;
    by.kind = DEX_OP_INVOKE_VIRTUAL;
    by.depth = (uint8_t)depth;
    by.callback = true;
    by.frame = NULL;
    by.call.from = node;
    by.call.at = FLOW_NONE;
    by.call.phase = FLOW_PHASE_COUNT;
    by.call.waits = false;
    listen(w, &by, object, type, (enum flow_reason)(how & ((1u << REASON_BITS) - 1)),
           (enum flow_phase)(how >> REASON_BITS));
}

void world_given_evaluate(struct flow_world *w, uint32_t node)
{
    given_draw(w, node, 0);
}

/* Whether nothing of it can be called back. */
static bool is_silent(const struct world_node *given)
{
    return given->targets != FLOW_NONE;
}

/* The node of what is given so; FLOW_NONE: nothing can be called back. */
static uint32_t given_node(struct flow_world *w, uint32_t object, uint32_t type,
                           enum flow_reason reason, enum flow_phase phase, unsigned depth)
{
    uint64_t key = (uint64_t)object << 32 | type;
    struct flow_number_map *map = &w->given[reason][phase];
    uint32_t node = flow_number_map_get(map, key);
    bool was = w->called_back;

    if (node != UINT32_MAX)
        return is_silent(&w->nodes[node]) ? FLOW_NONE : node;
    node = world_node_new(w, WORLD_NODE_GIVEN, &object, 1);
    if (w->failed || !flow_number_map_add(map, key, node)) {
        w->failed = true;
        return FLOW_NONE;
    }
    w->nodes[node].type = type;
    w->nodes[node].signature = (uint32_t)phase << REASON_BITS | (uint32_t)reason;
    if (depth >= WORLD_EFFECTS_DEEP) { /* later, on its own */
        world_dirty(w, node);
        return node;
    }
    w->nodes[node].evaluated = true;
    w->called_back = false;
    given_draw(w, node, depth);
    if (!w->called_back)
        w->nodes[node].targets = 0;
    w->called_back |= was;
    return is_silent(&w->nodes[node]) ? FLOW_NONE : node;
}

void world_listen(struct flow_world *w, const struct world_invoke *by, uint32_t object,
                  uint32_t type, enum flow_reason reason, enum flow_phase phase)
{
    uint32_t node;

    if (!w->setup.callbacks || object == FLOW_ZERO || object == FLOW_NOTHING || type == FLOW_NONE)
        return;
    node = given_node(w, object, type, reason, phase, by->depth);
    if (node == FLOW_NONE)
        return;
    if (by->frame)
        world_builders_escape(w, by->frame, object);
    /* A step that is not told: the reason is that of the callback. */
    world_edge(w, by->call.from, by->call.at, node, FLOW_REASON_DIRECT, FLOW_PHASE_COUNT, false);
}

void world_listen_lost(struct flow_world *w, uint32_t made)
{
    const struct flow_made m = w->values.made[made];
    uint32_t above;
    struct world_invoke by;

    if (!w->setup.callbacks || m.method >= flow_method_count(w->program) ||
        m.lambda != FLOW_MADE_NONE || (above = world_platform_super(w, m.type)) == FLOW_NONE ||
        is_interface(w, above) || w->first_node[m.method] == FLOW_NONE)
        return;
    by.method = m.method;
    by.dex = by.method_idx = FLOW_NONE;
    by.kind = DEX_OP_INVOKE_VIRTUAL;
    by.depth = 0;
    by.callback = true;
    by.frame = NULL;
    by.call.from = w->first_node[m.method];
    by.call.at = m.at & 0x00ffffffu;
    by.call.phase = FLOW_PHASE_COUNT;
    by.call.waits = false;
    world_listen(w, &by, flow_value_of(&w->values, FLOW_VALUE_OBJECT, made), above,
                 FLOW_REASON_CALLBACK, FLOW_PHASE_COUNT);
}

/* Whether it is an entry of the component: flow/lifecycle.tsv says when it runs. */
static bool is_entry(const struct flow_world *w, const struct flow_component *c, uint32_t method)
{
    for (uint32_t n = 0; n < c->count; n++)
        if (w->setup.entries->items[c->first + n].method == method)
            return true;
    return false;
}

void world_component_callbacks(struct flow_world *w, const struct world_invoke *by,
                               const struct flow_component *c)
{
    uint32_t types[WORLD_ABOVE_MAX], count, above;

    if (!w->setup.callbacks || c->type == FLOW_NONE || c->count == 0 ||
        (above = world_platform_super(w, c->type)) == FLOW_NONE)
        return;
    count = world_platform_types(w, above, types);
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        size_t methods;
        const struct flow_callback_method *of =
            flow_callbacks_of(w->setup.callbacks, types[n], &methods);

        for (size_t k = 0; k < methods && !w->failed; k++) {
            uint32_t method = nobody_overrides(w, c->type, of[k].signature)
                                  ? FLOW_NONE
                                  : flow_dispatch(w->program, c->type, of[k].signature);

            /* When the system asks for the rest is not known. */
            if (method != FLOW_NONE && !is_entry(w, c, method))
                world_call_back(w, by, world_system_object(w, c->type), c->type, of[k].signature,
                                FLOW_REASON_CALLBACK,
                                of[k].fired_by == FLOW_PHASE_COUNT ? FLOW_PHASE_SYSTEM_CALLBACK
                                                                   : of[k].fired_by);
        }
    }
}
