/* What code that is not followed does with what it is given: its model, else anything it may. */
#include "flow/frame.h"

#include "dex/access.h"
#include "dex/annotations.h"
#include "flow/framework.h"

/* Models whose calls lead to models: a builder in a builder, a wrapped Runnable. */
#define DEPTH_MAX 6u

void world_sub_invoke(struct flow_world *w, const struct world_invoke *by, uint32_t object,
                      uint32_t type, uint32_t signature, struct world_invoke *sub)
{
    sub->method = by->method;
    sub->dex = sub->method_idx = FLOW_NONE;
    sub->callee = (struct world_callee){ .type = type == FLOW_NONE ? w->object_type : type,
                                         .signature = signature,
                                         .target = FLOW_NONE,
                                         .ret = FLOW_ANYTHING,
                                         .ret_type = FLOW_NONE,
                                         .known = true,
                                         .text_asked = true };
    sub->kind = DEX_OP_INVOKE_INTERFACE;
    sub->depth = (uint8_t)(by->depth + 1);
    sub->frame = by->frame;
    sub->call.from = by->call.from;
    sub->call.at = by->call.at;
    sub->call.reason = FLOW_REASON_COUNT;
    sub->call.phase = FLOW_PHASE_COUNT;
    sub->call.waits = by->call.waits;
    sub->call.ret = FLOW_NOTHING;
    sub->call.returns = false;
    sub->call.count = 1;
    sub->call.words[0] = object;
}

void world_call_back(struct flow_world *w, const struct world_invoke *by, uint32_t object,
                     uint32_t type, uint32_t signature, enum flow_reason reason,
                     enum flow_phase phase)
{
    struct world_invoke sub;

    if (by->depth >= DEPTH_MAX)
        return;
    world_sub_invoke(w, by, object, type, signature, &sub);
    sub.call.reason = reason;
    sub.call.phase = phase;
    sub.call.waits = false;
    sub.callback = true;
    world_invoke_virtual(w, &sub);
}

/* --- callbacks of a declared type ------------------------------------------------------------ */

static bool is_interface(const struct flow_world *w, uint32_t type)
{
    return w->type_flags[type] & WORLD_TYPE_INTERFACE;
}

#define ABOVE_MAX 64u

/* All that `type` is, itself first. */
static uint32_t find_types(struct flow_world *w, uint32_t type, uint32_t *ret)
{
    uint32_t count = 0;

    if (type != FLOW_NONE)
        ret[count++] = type;
    for (uint32_t n = 0; n < count; n++) {
        struct flow_class c = flow_class(w->program, ret[n]);
        uint32_t above[ABOVE_MAX], more = 0;

        if (c.super != FLOW_NONE)
            above[more++] = c.super;
        if (c.dex != FLOW_NONE) {
            struct dex_class cls = dex_class(flow_dex(w->program, c.dex), c.index);

            for (uint32_t k = 0; k < cls.interfaces.count && more < ABOVE_MAX; k++)
                above[more++] =
                    flow_type_of(w->program, c.dex, pica_le16(cls.interfaces.at + (size_t)k * 2));
        } else {
            const struct flow_framework_class *row =
                flow_framework_find(flow_type_name(w->program, ret[n]));
            struct pica_span name;
            size_t cursor = 0;

            while (row && more < ABOVE_MAX && flow_framework_interface(row, &cursor, &name)) {
                above[more] = flow_type_find(w->program, name);
                more += above[more] != FLOW_NONE;
            }
        }
        for (uint32_t k = 0; k < more && count < ABOVE_MAX; k++) {
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
static uint32_t platform_types(struct flow_world *w, uint32_t type, uint32_t *ret)
{
    uint32_t at = flow_number_map_get(&w->above_keys, type), count, kept = 0;

    if (at == UINT32_MAX) {
        uint32_t found[ABOVE_MAX];

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

    /* A view that came out of the platform is the platform's own, or was fired when it went in. */
    if (methods && !is_interface(w, declaring))
        object = known_part(w, object);
    for (size_t k = 0; k < methods && object != FLOW_NOTHING && !w->failed; k++)
        world_call_back(w, by, object, type, of[k].signature, why,
                        phase == WORLD_PHASE_SAME   ? FLOW_PHASE_COUNT
                        : phase == FLOW_PHASE_COUNT ? of[k].fired_by
                                                    : phase);
}

/* The nearest class of the platform above a class of the package, or FLOW_NONE. */
static uint32_t platform_super(const struct flow_world *w, uint32_t type)
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
    uint32_t exact = world_exact_type(w, &w->values.atoms[atom]), above, types[ABOVE_MAX], count;

    if (exact == FLOW_NONE || (above = platform_super(w, exact)) == FLOW_NONE ||
        !world_is_a(w, above, declared) ||
        (w->context_type != FLOW_NONE && world_is_a(w, above, w->context_type)))
        return;
    count = platform_types(w, above, types);
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

void world_listen(struct flow_world *w, const struct world_invoke *by, uint32_t object,
                  uint32_t type, enum flow_reason reason, enum flow_phase phase)
{
    uint32_t types[ABOVE_MAX], count, hold, atoms;
    struct flow_value_view v;

    if (!w->setup.callbacks || object == FLOW_ZERO || type == FLOW_NONE || is_component(w, type))
        return;
    count = platform_types(w, type, types);
    for (uint32_t n = 0; n < count && !w->failed; n++)
        listen_type(w, by, object, type, types[n], reason, phase);
    atoms = flow_value_view(&w->values, object, &hold).count;
    for (uint32_t n = 0; n < atoms && !w->failed; n++) {
        v = flow_value_view(&w->values, object, &hold);
        listen_exact(w, by, v.atoms[n], type, types, count, reason, phase);
    }
}

void world_listen_lost(struct flow_world *w, uint32_t made)
{
    const struct flow_made m = w->values.made[made];
    uint32_t above;
    struct world_invoke by;

    if (!w->setup.callbacks || m.method >= flow_method_count(w->program) ||
        m.lambda != FLOW_MADE_NONE || (above = platform_super(w, m.type)) == FLOW_NONE ||
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
    uint32_t types[ABOVE_MAX], count, above;

    if (!w->setup.callbacks || c->type == FLOW_NONE || c->count == 0 ||
        (above = platform_super(w, c->type)) == FLOW_NONE)
        return;
    count = platform_types(w, above, types);
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        size_t methods;
        const struct flow_callback_method *of =
            flow_callbacks_of(w->setup.callbacks, types[n], &methods);

        for (size_t k = 0; k < methods && !w->failed; k++) {
            uint32_t method = flow_dispatch(w->program, c->type, of[k].signature);

            /* When the system asks for the rest is not known. */
            if (method != FLOW_NONE && !is_entry(w, c, method))
                world_call_back(w, by, world_system_object(w, c->type), c->type, of[k].signature,
                                FLOW_REASON_CALLBACK,
                                of[k].fired_by == FLOW_PHASE_COUNT ? FLOW_PHASE_SYSTEM_CALLBACK
                                                                   : of[k].fired_by);
        }
    }
}

#define JAVASCRIPT "Landroid/webkit/JavascriptInterface;"

/* The methods of one class that script in a WebView may call. */
static void expose_class(struct flow_world *w, const struct world_invoke *by,
                         const struct flow_effect *e, uint32_t object, uint32_t type)
{
    struct flow_class c = flow_class(w->program, type);
    const struct dex_file *file = flow_dex(w->program, c.dex);
    struct dex_class cls = dex_class(file, c.index);
    struct dex_annotations a = dex_annotations(file, &cls);

    for (uint32_t n = 0; n < a.members[DEX_ANNOTATED_METHOD].count && !w->failed; n++) {
        uint32_t idx;
        struct dex_table set = dex_annotated_at(&a, DEX_ANNOTATED_METHOD, n, &idx);

        for (uint32_t k = 0; k < set.count; k++) {
            struct dex_annotation one;

            if (dex_annotation_at(file, &set, k, &one) &&
                pica_span_is(dex_type(file, one.type_idx), JAVASCRIPT))
                world_call_back(w, by, object, type, flow_signature_of(w->program, c.dex, idx),
                                e->reason != FLOW_REASON_COUNT ? e->reason : FLOW_REASON_LISTENER,
                                e->fired_by);
        }
    }
}

void world_expose(struct flow_world *w, const struct world_invoke *by, const struct flow_effect *e,
                  uint32_t object)
{
    uint32_t hold, count;
    struct flow_value_view v = flow_value_view(&w->values, object, &hold);

    count = v.count;
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom, type;

        v = flow_value_view(&w->values, object, &hold);
        atom = v.atoms[n];
        type = world_exact_type(w, &w->values.atoms[atom]);
        if (type == FLOW_NONE && w->values.atoms[atom].kind == FLOW_VALUE_ANY_OF)
            type = w->values.atoms[atom].id;
        for (uint32_t steps = 0; type != FLOW_NONE && steps < FLOW_ANCESTORS_MAX &&
                                 flow_class(w->program, type).dex != FLOW_NONE;
             type = flow_class(w->program, type).super, steps++)
            expose_class(w, by, e, atom, type);
    }
    flow_value_lose_all(&w->values, object);
}

/* --- unknown code --------------------------------------------------------------------------- */

/* Unknown code that is given a class may make objects of it and fill them. */
static void escape_class(struct flow_world *w, struct world_invoke *i, uint32_t type)
{
    struct flow_class c = flow_class(w->program, type);
    struct dex_class cls;

    if (c.dex == FLOW_NONE || w->type_flags[type] & WORLD_TYPE_FILLED)
        return;
    cls = dex_class(flow_dex(w->program, c.dex), c.index);
    if (cls.access_flags & (DEX_ACC_INTERFACE | DEX_ACC_ABSTRACT))
        return;
    world_make_type(w, type);
    world_fill(w, type);
    world_construct(w, i, type, flow_value_of(&w->values, FLOW_VALUE_SOME, type), true,
                    FLOW_ANYTHING, FLOW_REASON_CALLBACK);
}

void world_escape(struct flow_world *w, struct world_invoke *i, uint32_t value)
{
    uint32_t hold;
    struct flow_value_view v = flow_value_view(&w->values, value, &hold);

    for (uint32_t n = 0; n < v.count && !w->failed; n++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[n]];

        if (a.kind == FLOW_VALUE_OBJECT)
            flow_value_lose(&w->values, a.id);
        else if (a.kind == FLOW_VALUE_CLASS)
            escape_class(w, i, a.id);
        v = flow_value_view(&w->values, value, &hold);
    }
}

static bool is_constructor(const struct flow_world *w, const struct world_callee *c)
{
    return flow_signature_name_number(w->program, c->signature) == w->init_name;
}

static bool is_defined(const struct flow_world *w, uint32_t type)
{
    struct pica_span name = flow_type_name(w->program, type);

    return flow_class(w->program, type).dex != FLOW_NONE || flow_is_platform(w->program, type) ||
           (name.len && name.data[0] == '[');
}

/* Whether a row says what an interface promises, and not what the class or one above it does. */
static bool speaks_of_interface(const struct flow_model *model, struct pica_span class_name)
{
    if (strcmp(model->class_name, "*") == 0)
        return false;
    do {
        if (pica_span_is(class_name, model->class_name))
            return false;
    } while (flow_framework_super(class_name, &class_name));
    return true;
}

/* A method of java.* that a class of the package inherits may be written in terms of others that
 * the class overrides: AbstractList.iterator() in terms of get(). */
static void call_template(struct flow_world *w, struct world_invoke *i,
                          const struct flow_model *model)
{
    uint32_t hold, count = flow_value_view(&w->values, i->call.words[0], &hold).count;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, i->call.words[0], &hold).atoms[n];
        uint32_t exact = world_exact_type(w, &w->values.atoms[atom]), above;
        struct pica_span name;

        if (exact == FLOW_NONE || flow_class(w->program, exact).dex == FLOW_NONE ||
            (above = platform_super(w, exact)) == FLOW_NONE)
            continue;
        name = flow_type_name(w->program, above);
        if (name.len > 6 && memcmp(name.data, "Ljava/", 6) == 0 &&
            (!model || speaks_of_interface(model, name)))
            world_listen(w, i, atom, above, FLOW_REASON_CALLBACK, WORLD_PHASE_SAME);
    }
}

static void general(struct flow_world *w, struct world_invoke *i)
{
    const struct world_callee c = i->callee;
    bool has_receiver = i->kind != DEX_OP_INVOKE_STATIC;

    if (!is_defined(w, c.type))
        world_unresolved(w, i->method, i->call.at, FLOW_UNRESOLVED_MISSING, c.signature, c.type);
    if (has_receiver && w->setup.callbacks && !is_constructor(w, &c))
        call_template(w, i, NULL);
    /* An object that is made is not given to anybody yet. */
    if (has_receiver && c.type != w->object_type && !is_constructor(w, &c)) {
        if (i->frame)
            world_builders_escape(w, i->frame, i->call.words[0]);
        flow_value_lose_all(&w->values, i->call.words[0]);
    }
    for (uint32_t p = 0; p < c.param_count && !w->failed; p++) {
        struct world_param param = w->params[c.params + p];
        uint32_t word = param.word + has_receiver;

        if (param.type == FLOW_NONE || word >= i->call.count)
            continue;
        if (i->frame)
            world_builders_escape(w, i->frame, i->call.words[word]);
        world_listen(w, i, i->call.words[word], param.type, FLOW_REASON_COUNT, FLOW_PHASE_COUNT);
        world_escape(w, i, i->call.words[word]);
    }
    i->call.ret = flow_value_join(&w->values, i->call.ret, c.ret);
    i->call.returns = true;
}

/* A method without a body in the package is asked for its operation on texts once. */
static const struct flow_text_method *text_method(struct flow_world *w, struct world_invoke *i)
{
    struct world_callee *kept;

    if (!i->callee.text_asked && i->dex != FLOW_NONE) {
        kept = (struct world_callee *)(uintptr_t)world_callee(w, i->dex, i->method_idx);
        if (!w->failed && !kept->text_asked) {
            kept->text = flow_text_method_of(flow_dex(w->program, i->dex), i->method_idx);
            kept->text_asked = true;
        }
        i->callee.text = kept->text;
        i->callee.text_asked = true;
    }
    return i->callee.text;
}

void world_platform(struct flow_world *w, struct world_invoke *i, const struct flow_model *model)
{
    uint32_t ret = FLOW_NOTHING;
    bool told;

    if (w->failed)
        return;
    /* A callback that the platform answers itself, or an effect that speaks of a method that the
     * object does not have, calls nothing of the package. */
    if ((i->callback || i->dex == FLOW_NONE) && !model) {
        i->call.returns = true;
        if (!i->callback)
            i->call.ret = flow_value_join(&w->values, i->call.ret, i->callee.ret);
        return;
    }
    if (i->depth >= DEPTH_MAX) {
        i->call.ret = flow_value_join(&w->values, i->call.ret, i->callee.ret);
        i->call.returns = true;
        return;
    }
    told = text_method(w, i) && world_text_call(w, i, &ret);
    if (model) {
        struct world_call *call = &i->call;
        uint32_t before = call->ret;

        if (i->kind != DEX_OP_INVOKE_STATIC && !i->callback && w->setup.callbacks)
            call_template(w, i, model);
        world_effects(w, i, model);
        if (told)
            call->ret = flow_value_join(&w->values, before, ret);
    } else if (i->callee.text) {
        i->call.ret = flow_value_join(&w->values, i->call.ret, told ? ret : i->callee.ret);
        i->call.returns = true;
    } else {
        general(w, i);
    }
}

/* --- fields of the platform's objects -------------------------------------------------------- */

uint32_t world_platform_field_get(struct flow_world *w, uint32_t node, uint32_t dex,
                                  uint32_t field_idx, uint32_t object)
{
    const struct dex_file *file = flow_dex(w->program, dex);
    enum flow_slot slot = flow_slot_of_field(file, field_idx);
    uint32_t any = world_any_of_idx(w, dex, dex_field_id(file, field_idx).type_idx), got;

    if (slot == FLOW_SLOT_NONE)
        return any;
    got = world_slot_get(w, node, object, slot);
    return got == FLOW_ANYTHING ? any : got;
}

void world_platform_field_put(struct flow_world *w, uint32_t dex, uint32_t field_idx,
                              uint32_t object, uint32_t value)
{
    enum flow_slot slot = flow_slot_of_field(flow_dex(w->program, dex), field_idx);

    if (slot == FLOW_SLOT_NONE)
        flow_value_lose_all(&w->values, value);
    else
        world_slot_put(w, object, slot, value);
}
