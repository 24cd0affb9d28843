/* What code that is not followed does with what it is given: its model, else anything it may. */
#include "flow/frame.h"

#include "dex/access.h"
#include "dex/annotations.h"
#include "flow/framework.h"

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

    w->called_back = true;
    if (by->depth >= WORLD_EFFECTS_MOST)
        return;
    world_sub_invoke(w, by, object, type, signature, &sub);
    sub.call.reason = reason;
    sub.call.phase = phase;
    sub.call.waits = false;
    sub.callback = true;
    if (signature == w->create_signature) /* of a dialog, a fragment */
        sub.call.words[sub.call.count++] = world_saved_state(w);
    world_invoke_virtual(w, &sub);
}

/* --- what script may call ------------------------------------------------------------------- */

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
    w->met_unseen |= count > 0;
    if (w->assumptions.unseen) { /* what the page does is not seen */
        w->nodes[by->call.from].blocked = true;
        count = 0;
    }
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
    world_make_lost(w, type);
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

bool world_is_defined(const struct flow_world *w, uint32_t type)
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
            (above = world_platform_super(w, exact)) == FLOW_NONE)
            continue;
        name = flow_type_name(w->program, above);
        if (name.len > 6 && memcmp(name.data, "Ljava/", 6) == 0 &&
            (!model || speaks_of_interface(model, name)))
            world_listen(w, i, atom, above, FLOW_REASON_CALLBACK, WORLD_PHASE_SAME);
    }
}

/* What of these gives answers for the user has rows of its own. */
bool world_is_of_language(struct pica_span class_name)
{
    static const char *const prefixes[] = { "Landroidx/", "Landroid/support/", "Lkotlin" };

    for (size_t n = 0; n < sizeof prefixes / sizeof *prefixes; n++)
        if (pica_span_begins(class_name, prefixes[n]))
            return true;
    return false;
}

/*
 * Whether code that the package lacks is asked for something by its name: what
 * it has been told before it may tell, and nobody knows what that was. Whether
 * a permission is granted is not what the app keeps.
 */
static bool asks_missing(struct flow_world *w, const struct world_invoke *i)
{
    if (world_is_defined(w, i->callee.type) || !world_tells(w, &i->callee) ||
        world_is_of_language(flow_type_name(w->program, i->callee.type)))
        return false;
    for (uint32_t k = 0; k < i->call.count; k++) {
        uint32_t word = i->call.words[k];
        const struct flow_value_atom *a;

        if (word & FLOW_VALUE_SET)
            continue;
        a = &w->values.atoms[word];
        if (a->kind == FLOW_VALUE_TEXT &&
            !pica_span_begins(w->values.texts.strings[a->id], "android.permission."))
            return true;
    }
    return false;
}

static void general(struct flow_world *w, struct world_invoke *i)
{
    const struct world_callee c = i->callee;
    bool has_receiver = i->kind != DEX_OP_INVOKE_STATIC, missing = !world_is_defined(w, c.type);

    if (missing)
        world_unresolved(w, i->method, i->call.at, FLOW_UNRESOLVED_MISSING, c.signature, c.type);
    if (has_receiver && w->setup.callbacks && !is_constructor(w, &c))
        call_template(w, i, NULL);
    if (missing && has_receiver && is_constructor(w, &c))
        world_hand_out_own(w, i, i->call.words[0]);
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
        if (missing)
            world_hand_out(w, i, i->call.words[word], param.type);
        world_escape(w, i, i->call.words[word]);
    }
    i->call.ret =
        flow_value_join(&w->values, i->call.ret, asks_missing(w, i) ? FLOW_UNSEEN : c.ret);
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

bool world_has_not(struct flow_world *w, uint32_t object, struct pica_span name)
{
    static const char *const of_object[] = { "toString", "hashCode", "equals",
                                             "getClass", "clone",    "finalize" };
    uint32_t hold, count = flow_value_view(&w->values, object, &hold).count;

    for (size_t n = 0; n < sizeof of_object / sizeof *of_object; n++)
        if (pica_span_is(name, of_object[n]))
            return false;
    for (uint32_t n = 0; n < count; n++) {
        uint32_t atom = flow_value_view(&w->values, object, &hold).atoms[n];
        uint32_t exact = world_exact_type(w, &w->values.atoms[atom]);

        if (exact == FLOW_NONE || flow_class(w->program, exact).dex == FLOW_NONE ||
            world_platform_super(w, exact) != FLOW_NONE || !world_ancestry_known(w, exact))
            return false;
    }
    return true;
}

/* What the platform makes of something that cannot be seen cannot be seen, either. */
static void unseen_answer(struct flow_world *w, struct world_invoke *i)
{
    if (i->call.ret != i->callee.ret)
        return;
    for (uint32_t k = 0; k < i->call.count; k++)
        if (i->call.words[k] == FLOW_UNSEEN)
            i->call.ret = FLOW_UNSEEN;
    (void)w;
}

void world_platform(struct flow_world *w, struct world_invoke *i, const struct flow_model *model)
{
    uint32_t ret = FLOW_NOTHING;
    bool told;

    if (w->failed)
        return;
    w->call_order = WORLD_ORDER_NONE; /* what it calls back, and when, is not told so exactly */
    /* A callback that the platform answers itself, or an effect that speaks of a method that the
     * object does not have, calls nothing of the package. */
    if ((i->callback || i->dex == FLOW_NONE) && !model) {
        i->call.returns = true;
        if (!i->callback && !world_has_not(w, i->call.words[0],
                                           flow_signature_name(w->program, i->callee.signature)))
            i->call.ret = flow_value_join(&w->values, i->call.ret, i->callee.ret);
        return;
    }
    if (i->depth > WORLD_EFFECTS_MOST) {
        world_unresolved(w, i->method, i->call.at, FLOW_UNRESOLVED_LIMIT, i->callee.signature,
                         i->callee.type);
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
    if (!told && i->dex != FLOW_NONE && i->callee.ret != FLOW_NOTHING)
        unseen_answer(w, i);
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
