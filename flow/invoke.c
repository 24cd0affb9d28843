/* What an invoke runs: the one method it names, or those that the receiver's class chooses. */
#include "flow/frame.h"

#include "dex/access.h"

#include <assert.h>

/* Receivers of one call, by the method that they choose. */
struct split {
    uint32_t methods[FLOW_VALUES_MAX], receivers[FLOW_VALUES_MAX], count;
    uint32_t functions[FLOW_VALUES_MAX], function_count;
    uint32_t group_types[FLOW_VALUES_MAX], group_count;
    uint32_t platform; /* receivers on which a method of the platform runs */
    uint32_t platform_type;
};

static enum flow_reason own_reason(const struct world_call *call, enum flow_reason kind)
{
    return call->reason == FLOW_REASON_COUNT ? kind : call->reason;
}

/* What the objects that the method makes and fills become once others see them. */
static void builders_escape(struct flow_world *w, const struct world_invoke *i)
{
    if (!i->frame || i->frame->run->local_count == 0)
        return;
    for (uint32_t k = 0; k < i->call.count; k++)
        world_builders_escape(w, i->frame, i->call.words[k]);
}

void world_invoke_method(struct flow_world *w, struct world_invoke *i, uint32_t method)
{
    const struct flow_method *m = flow_method(w->program, method);
    enum flow_reason kind = m->access_flags & DEX_ACC_STATIC        ? FLOW_REASON_STATIC
                            : m->access_flags & DEX_ACC_CONSTRUCTOR ? FLOW_REASON_CONSTRUCTOR
                            : i->kind == DEX_OP_INVOKE_SUPER        ? FLOW_REASON_SUPER
                                                                    : FLOW_REASON_DIRECT;
    enum flow_reason was = i->call.reason;

    builders_escape(w, i);
    i->call.reason = own_reason(&i->call, kind);
    world_call(w, &i->call, method);
    i->call.reason = was;
}

/* --- virtual calls ------------------------------------------------------------------------- */

uint32_t world_dispatch(struct flow_world *w, const struct world_callee *c, uint32_t type)
{
    return c->target != FLOW_NONE ? flow_dispatch_to(w->program, type, c->target)
                                  : flow_dispatch(w->program, type, c->signature);
}

static bool is_abstract(const struct flow_world *w, uint32_t method)
{
    const struct flow_method *m = flow_method(w->program, method);

    return !m->code_off && !(m->access_flags & DEX_ACC_NATIVE);
}

const struct flow_model *world_model_instead(struct flow_world *w, uint32_t method)
{
    const struct flow_method *m = flow_method(w->program, method);
    const struct flow_model *model;

    if (w->instead[method] == 1 || !w->setup.models)
        return NULL;
    model = flow_model_find(w->setup.models, m->type, m->signature);
    if (model && !model->instead)
        model = NULL;
    w->instead[method] = model ? 2 : 1;
    return model;
}

static void split_exact(struct flow_world *w, struct split *s, const struct world_callee *c,
                        uint32_t atom, uint32_t type)
{
    uint32_t method = world_dispatch(w, c, type), k;

    if (method == FLOW_NONE || is_abstract(w, method) || world_model_instead(w, method)) {
        if (s->platform == FLOW_NOTHING)
            s->platform_type = type;
        s->platform = flow_value_join(&w->values, s->platform, atom);
        return;
    }
    for (k = 0; k < s->count && s->methods[k] != method; k++)
        ;
    if (k == s->count) {
        s->methods[s->count] = method;
        s->receivers[s->count++] = FLOW_NOTHING;
    }
    s->receivers[k] = flow_value_join(&w->values, s->receivers[k], atom);
}

/* Whether no class of the package that is `type` has a method of its own for the signature. */
static bool nobody_overrides(const struct flow_world *w, uint32_t type, uint32_t signature)
{
    size_t count;

    if (w->type_flags[type] & WORLD_TYPE_INTERFACE || flow_class(w->program, type).dex != FLOW_NONE)
        return false;
    flow_overriders(w->program, type, signature, &count);
    return count == 0 && !flow_has_default(w->program, signature);
}

static void split_group(struct flow_world *w, struct split *s, const struct world_callee *c,
                        uint32_t atom, uint32_t type)
{
    uint32_t group_type = c->type;

    if (type != FLOW_NONE && world_is_a(w, type, c->type))
        group_type = type;
    for (uint32_t k = 0; k < s->group_count; k++)
        if (s->group_types[k] == group_type)
            return;
    if (!nobody_overrides(w, group_type, c->signature))
        s->group_types[s->group_count++] = group_type;
    /* The object may be one of the platform's own. */
    if (c->known || flow_class(w->program, group_type).dex == FLOW_NONE) {
        if (s->platform == FLOW_NOTHING)
            s->platform_type = group_type;
        s->platform = flow_value_join(&w->values, s->platform, atom);
    }
}

static void split_make(struct flow_world *w, struct split *s, const struct world_invoke *i,
                       uint32_t receiver)
{
    const struct world_callee *c = &i->callee;
    bool of_class =
        i->kind == DEX_OP_INVOKE_VIRTUAL && i->dex != FLOW_NONE && c->type != w->object_type;
    uint32_t hold;
    struct flow_value_view v = flow_value_view(&w->values, receiver, &hold);

    for (uint32_t n = 0; n < v.count && !w->failed; n++) {
        uint32_t atom = v.atoms[n];
        struct flow_value_atom a = w->values.atoms[atom];

        switch (a.kind) {
        case FLOW_VALUE_NOTHING:
        case FLOW_VALUE_NUMBER: /* null: it throws */
        case FLOW_VALUE_OTHER:
            break;
        case FLOW_VALUE_ANYTHING:
        case FLOW_VALUE_UNSEEN:
            split_group(w, s, c, atom, FLOW_NONE);
            break;
        case FLOW_VALUE_VIEW: /* of which class is not known */
            split_group(w, s, c, atom, w->values.made[a.id].type);
            break;
        case FLOW_VALUE_ANY_OF:
            split_group(w, s, c, atom, a.id);
            break;
        case FLOW_VALUE_OBJECT:
            if (w->values.made[a.id].lambda == FLOW_MADE_NONE)
                split_exact(w, s, c, atom, w->values.made[a.id].type);
            else if (!of_class) /* lambdas and proxies are of interfaces */
                s->functions[s->function_count++] = w->values.made[a.id].lambda;
            break;
        case FLOW_VALUE_SOME:
            split_exact(w, s, c, atom, a.id);
            break;
        case FLOW_VALUE_BOXED:
        case FLOW_VALUE_TEXT:
        case FLOW_VALUE_CLASS:
        case FLOW_VALUE_METHOD:
        case FLOW_VALUE_FIELD:
        case FLOW_VALUE_BEYOND:
        case FLOW_VALUE_HANDLE:
        case FLOW_VALUE_STORE:
        case FLOW_VALUE_RESOURCE:
            s->platform = flow_value_join(&w->values, s->platform, atom);
            break;
        }
        v = flow_value_view(&w->values, receiver, &hold);
    }
}

static void call_group(struct flow_world *w, struct world_invoke *i, uint32_t type,
                       bool platform_answers)
{
    uint32_t group = world_group(w, type, i->callee.signature);
    const struct world_node *n;

    if (w->failed)
        return;
    world_group_join(w, group, &i->call);
    w->call_order = WORLD_ORDER_NONE; /* not told of several */
    world_edge(w, i->call.from, i->call.at, group, own_reason(&i->call, FLOW_REASON_HIERARCHY),
               i->call.phase, i->call.waits);
    n = &w->nodes[group];
    if (i->call.waits && !n->evaluated)
        world_ask(w, group);
    i->call.ret = flow_value_join(&w->values, i->call.ret, n->ret);
    i->call.returns |= n->returns;
    /* What nobody answers gives something of the declared type. */
    if (n->evaluated && n->targets == FLOW_NONE && !platform_answers)
        i->call.ret = flow_value_join(&w->values, i->call.ret, i->callee.ret);
}

void world_invoke_virtual(struct flow_world *w, struct world_invoke *i)
{
    uint32_t receiver = i->call.words[0];
    enum flow_reason was = i->call.reason, kind;
    struct split s;

    s.count = s.function_count = s.group_count = 0;
    s.platform = FLOW_NOTHING;
    s.platform_type = FLOW_NONE;
    split_make(w, &s, i, receiver);
    /* A text method is told by its model whether it is an escape. */
    if (s.count || s.function_count || s.group_count)
        builders_escape(w, i);
    kind = s.count + s.group_count + s.function_count > 1 ? FLOW_REASON_HIERARCHY
           : i->kind == DEX_OP_INVOKE_INTERFACE           ? FLOW_REASON_INTERFACE
                                                          : FLOW_REASON_VIRTUAL;
    for (uint32_t k = 0; k < s.count && !w->failed; k++) {
        i->call.words[0] = s.receivers[k];
        i->call.reason = own_reason(&i->call, kind);
        world_call(w, &i->call, s.methods[k]);
        i->call.reason = was;
    }
    for (uint32_t k = 0; k < s.function_count && !w->failed; k++)
        world_call_function(w, i, s.functions[k], &i->call);
    for (uint32_t k = 0; k < s.group_count && !w->failed; k++)
        call_group(w, i, s.group_types[k], s.platform != FLOW_NOTHING);
    if (s.platform != FLOW_NOTHING && !w->failed) {
        const struct flow_model *model = i->callee.model;

        i->call.words[0] = s.platform;
        if (w->setup.models && s.platform_type != FLOW_NONE && s.platform_type != i->callee.type) {
            const struct flow_model *nearer =
                flow_model_find(w->setup.models, s.platform_type, i->callee.signature);

            model = nearer ? nearer : model;
        }
        world_platform(w, i, model);
    }
    i->call.words[0] = receiver;
}

/* --- invokes ------------------------------------------------------------------------------- */

bool world_call_out(struct flow_world *w, const struct world_invoke *i, struct pica_arena *arena,
                    struct flow_call *ret)
{
    struct flow_values *arguments = pica_arena_array(arena, i->call.count + 1, sizeof *arguments);

    *ret = (struct flow_call){ .dex = i->dex,
                               .method_idx = i->method_idx,
                               .caller = i->method,
                               .at = i->call.at,
                               .arguments = arguments,
                               .argument_count = i->call.count };
    for (uint32_t k = 0; arguments && k < i->call.count; k++)
        if (!world_values_out(w, i->call.words[k], arena, &arguments[k]))
            arguments = NULL;
    w->failed |= !arguments;
    return arguments != NULL;
}

/* What the caller of the exploration chose for this call. False: it is looked at as any other, and
 * gives *besides, too. */
static bool chosen(struct flow_world *w, struct world_invoke *i, uint32_t *besides)
{
    struct pica_arena arena = { 0 };
    struct flow_given given = { .count = 0 };
    struct flow_call call;
    uint32_t value = FLOW_NOTHING;
    bool told;

    *besides = FLOW_NOTHING;
    if (!world_call_out(w, i, &arena, &call)) {
        pica_arena_finish(&arena);
        return true;
    }
    told = w->assumptions.gives(w->assumptions.context, &call, &given);
    for (size_t k = 0; told && k < given.count; k++) {
        const struct flow_atom *a = &given.atoms[k];
        bool boxed = a->kind == FLOW_ATOM_NUMBER && i->callee.ret_type != FLOW_NONE &&
                     i->callee.ret_type == w->boolean_type;

        value =
            flow_value_join(&w->values, value,
                            boxed ? flow_value_boxed(&w->values, a->number) : world_value_in(w, a));
    }
    pica_arena_finish(&arena);
    if (!told)
        return false;
    w->nodes[i->call.from].blocked = true;
    if (given.besides) {
        *besides = value;
        return false;
    }
    i->call.ret = value;
    i->call.returns = true;
    return true;
}

static void invoke_static(struct flow_world *w, struct world_invoke *i)
{
    uint32_t target = i->callee.target;

    world_class_init(w, i->call.from, i->call.at,
                     target == FLOW_NONE ? i->callee.type : flow_method(w->program, target)->type);
    if (target == FLOW_NONE)
        world_platform(w, i, i->callee.model);
    else
        world_invoke_method(w, i, target);
}

/* Whether a class of the package may answer a call of an interface by itself, whatever a row says
 * of the interface. */
static bool answers_itself(struct flow_world *w, const struct world_invoke *i)
{
    uint32_t hold, count = flow_value_view(&w->values, i->call.words[0], &hold).count;

    for (uint32_t n = 0; n < count; n++) {
        uint32_t atom = flow_value_view(&w->values, i->call.words[0], &hold).atoms[n], method;
        const struct flow_value_atom *a = &w->values.atoms[atom];

        if (a->kind == FLOW_VALUE_ANYTHING || a->kind == FLOW_VALUE_ANY_OF)
            return true;
        if (a->kind != FLOW_VALUE_OBJECT && a->kind != FLOW_VALUE_SOME)
            continue;
        if (a->kind == FLOW_VALUE_OBJECT && w->values.made[a->id].lambda != FLOW_MADE_NONE)
            return true;
        method = world_dispatch(w, &i->callee, world_exact_type(w, a));
        if (method != FLOW_NONE && !is_abstract(w, method) && !world_model_instead(w, method))
            return true;
    }
    return false;
}

static void invoke(struct flow_world *w, struct world_invoke *i)
{
    uint32_t target = i->callee.target;

    if (i->callee.finds && i->call.count == 2 && i->kind != DEX_OP_INVOKE_STATIC) {
        uint32_t views = world_views(w, i->call.words[1]);

        if (views != FLOW_ANYTHING) {
            i->call.ret = views;
            i->call.returns = true;
            return;
        }
    }
    if (i->kind != DEX_OP_INVOKE_STATIC && i->call.words[0] == FLOW_ZERO)
        return; /* it throws */
    if (i->callee.model && i->callee.model->instead &&
        (i->kind != DEX_OP_INVOKE_INTERFACE || !answers_itself(w, i))) {
        world_platform(w, i, i->callee.model);
        return;
    }
    switch (i->kind) {
    case DEX_OP_INVOKE_STATIC:
        invoke_static(w, i);
        return;
    case DEX_OP_INVOKE_SUPER:
        target = flow_super_target(w->program, i->dex, i->method_idx,
                                   flow_method(w->program, i->method)->type);
        break;
    case DEX_OP_INVOKE_DIRECT:
        break;
    default:
        world_invoke_virtual(w, i);
        return;
    }
    if (target == FLOW_NONE)
        world_platform(w, i, i->callee.model);
    else
        world_invoke_method(w, i, target);
}

void world_invoke(struct flow_world *w, struct world_invoke *i)
{
    uint32_t besides = FLOW_NOTHING;

    i->depth = 0;
    i->call.reason = FLOW_REASON_COUNT;
    if (i->callee.noted)
        world_note(w, i);
    if (i->callee.chosen && w->assumptions.gives && chosen(w, i, &besides))
        return;
    invoke(w, i);
    if (besides != FLOW_NOTHING) {
        i->call.ret = flow_value_join(&w->values, i->call.ret, besides);
        i->call.returns = true;
    }
}
