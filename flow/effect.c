/* Rows of flow/models.tsv, applied to the values of one call. */
#include "flow/frame.h"

#include <stdint.h>

#define MADE_MAX 4u

/* Objects made by a model at one instruction: their numbers stand above its code unit. */
#define MADE_SHIFT 24u

struct effects {
    struct flow_world *w;
    struct world_invoke *i;
    uint32_t made[MADE_MAX], made_count;
    uint32_t called;  /* what the last effect gave that gives something */
    uint32_t last;    /* what the last effect gave, or FLOW_NOTHING */
    uint32_t returns; /* what the `returns` of the row say */
    bool has_returns, exits;
};

static uint32_t parameter(const struct effects *s, unsigned number, uint32_t *ret_type)
{
    const struct world_invoke *i = s->i;
    uint32_t word = number + 1;

    *ret_type = FLOW_NONE;
    if (i->dex != FLOW_NONE) {
        const struct world_param *param;

        if (number >= i->callee.param_count)
            return FLOW_NOTHING;
        param = &s->w->params[i->callee.params + number];
        *ret_type = param->type;
        word = param->word + (uint32_t)(i->kind != DEX_OP_INVOKE_STATIC);
    }
    if (word < i->call.count)
        return i->call.words[word];
    return i->dex != FLOW_NONE ? FLOW_ANYTHING : FLOW_NOTHING;
}

/* The object of an operand, before its slot; its declared type if there is one. */
static uint32_t base(const struct effects *s, const struct flow_effect *e,
                     const struct flow_operand *o, uint32_t *ret_type)
{
    *ret_type = FLOW_NONE;
    switch ((enum flow_operand_kind)o->kind) {
    case FLOW_OPERAND_NONE:
        break;
    case FLOW_OPERAND_THIS:
        if (s->i->kind == DEX_OP_INVOKE_STATIC)
            return FLOW_NOTHING;
        *ret_type = s->i->callee.type;
        /* A call on null throws. */
        return s->i->call.words[0] == FLOW_ZERO
                   ? FLOW_ZERO
                   : flow_value_without_zero(&s->w->values, s->i->call.words[0]);
    case FLOW_OPERAND_ARGUMENT:
        return parameter(s, o->number, ret_type);
    case FLOW_OPERAND_CALLED:
        return s->called;
    case FLOW_OPERAND_MADE:
        return o->number < s->made_count ? s->made[o->number] : FLOW_ANYTHING;
    case FLOW_OPERAND_TEXT:
        return flow_value_text(&s->w->values, pica_span_str(e->text));
    case FLOW_OPERAND_MINUS:
        return flow_value_number(&s->w->values, -(int64_t)o->number);
    case FLOW_OPERAND_NULL:
        return FLOW_ZERO;
    case FLOW_OPERAND_TRUE:
        return FLOW_TRUE;
    case FLOW_OPERAND_ANY:
        return FLOW_ANYTHING;
    }
    return FLOW_NOTHING;
}

static uint32_t operand_typed(const struct effects *s, const struct flow_effect *e,
                              const struct flow_operand *o, uint32_t *ret_type)
{
    uint32_t value = base(s, e, o, ret_type);

    if (o->slot == FLOW_SLOT_NONE || value == FLOW_NOTHING)
        return value;
    *ret_type = FLOW_NONE;
    return world_slot_get(s->w, s->i->call.from, value, o->slot);
}

static uint32_t operand(const struct effects *s, const struct flow_effect *e,
                        const struct flow_operand *o)
{
    uint32_t type;

    return operand_typed(s, e, o, &type);
}

/* The signature that an effect names, looked up once. */
static uint32_t signature_of(struct flow_world *w, const struct flow_effect *e)
{
    uint64_t key = (uint64_t)(uintptr_t)e;
    uint32_t known = flow_number_map_get(&w->effect_keys, key);

    if (known != UINT32_MAX)
        return known == FLOW_CUT - 1 ? FLOW_NONE : known;
    known = flow_signature_find(w->program, pica_span_str(e->name), e->descriptor);
    if (!flow_number_map_add(&w->effect_keys, key, known == FLOW_NONE ? FLOW_CUT - 1 : known))
        w->failed = true;
    return known;
}

/* A method that no file names is overridden by none: only models can say what it does. */
static void call_unnamed(struct flow_world *w, struct world_invoke *sub,
                         const struct flow_effect *e)
{
    uint32_t object = sub->call.words[0], hold, count;
    struct flow_value_view v = flow_value_view(&w->values, object, &hold);

    count = v.count;
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        const struct flow_model *model;
        uint32_t type;

        v = flow_value_view(&w->values, object, &hold);
        type = world_exact_type(w, &w->values.atoms[v.atoms[n]]);
        if (w->values.atoms[v.atoms[n]].kind == FLOW_VALUE_ANY_OF)
            type = w->values.atoms[v.atoms[n]].id;
        model = flow_model_named(w->setup.models, type == FLOW_NONE ? sub->callee.type : type,
                                 pica_span_str(e->name), e->descriptor);
        sub->call.words[0] = v.atoms[n];
        if (model && v.atoms[n] != FLOW_ZERO)
            world_platform(w, sub, model);
        else if (!world_has_not(w, v.atoms[n], pica_span_str(e->name)))
            sub->call.ret = FLOW_ANYTHING;
    }
}

/* Whether parameter `number` of "(JLc/D;)V" takes two words. */
static bool parameter_is_wide(const char *descriptor, unsigned number)
{
    const char *at = descriptor + 1;

    for (; number > 0 && *at && *at != ')'; number--) {
        at += strspn(at, "[");
        if (*at == 'L')
            at += strcspn(at, ";");
        at += *at != '\0';
    }
    return *at == 'J' || *at == 'D';
}

/* What `sub` calls, as the effect says. */
static void call(struct flow_world *w, struct world_invoke *sub, const struct flow_effect *e)
{
    if (sub->callee.signature == FLOW_NONE) {
        call_unnamed(w, sub, e);
        return;
    }
    if (w->setup.models)
        sub->callee.model =
            flow_model_find(w->setup.models, sub->callee.type, sub->callee.signature);
    world_invoke_virtual(w, sub);
}

/* --- calls with nodes of their own ------------------------------------------------------------ */

/* Streams of more steps, a step for each, are not followed to their end. */
#define LEVELS_MAX 64u

static uint64_t effect_hash(const struct world_effect_call *c, const struct world_call *call)
{
    uint64_t h = flow_mix((uint64_t)(uintptr_t)c->effect) ^ ((uint64_t)c->type << 8 | c->phase);

    for (uint32_t n = 0; n < call->count; n++)
        h = flow_mix(h ^ call->words[n]);
    return h;
}

static bool effect_is(const struct flow_world *w, uint32_t node, const struct world_effect_call *c,
                      const struct world_call *call)
{
    const struct world_node *n = &w->nodes[node];
    const struct world_effect_call *of = &w->effect_calls[n->targets];

    return of->effect == c->effect && of->type == c->type && of->phase == c->phase &&
           n->word_count == call->count &&
           memcmp(w->words + n->words, call->words, call->count * sizeof *call->words) == 0;
}

/* The node of a call that an effect makes; FLOW_NONE: it is not followed. */
static uint32_t effect_node(struct flow_world *w, const struct world_invoke *sub,
                            const struct flow_effect *e)
{
    const struct world_node *from = &w->nodes[sub->call.from];
    struct world_effect_call c = { e, sub->callee.type, sub->call.phase, 1 };
    uint64_t hash = effect_hash(&c, &sub->call);
    uint32_t first = flow_number_map_get(&w->effect_nodes, hash), node;

    for (node = first; node != FLOW_NONE; node = w->nodes[node].next)
        if (effect_is(w, node, &c, &sub->call))
            return node;
    if (from->kind == WORLD_NODE_EFFECT)
        c.level = w->effect_calls[from->targets].level + 1;
    if (c.level > LEVELS_MAX) {
        world_unresolved(w, sub->method, sub->call.at, FLOW_UNRESOLVED_LIMIT, sub->callee.signature,
                         sub->callee.type);
        return FLOW_NONE;
    }
    node = world_node_new(w, WORLD_NODE_EFFECT, sub->call.words, sub->call.count);
    if (w->failed ||
        !world_room(w, &w->effect_calls, w->effect_call_count, &w->effect_call_cap,
                    sizeof *w->effect_calls) ||
        (first == FLOW_NONE && !flow_number_map_add(&w->effect_nodes, hash, node))) {
        w->failed = true;
        return FLOW_NONE;
    }
    if (first != FLOW_NONE) { /* two calls with one hash: behind the first */
        w->nodes[node].next = w->nodes[first].next;
        w->nodes[first].next = node;
    }
    w->nodes[node].method = sub->method;
    w->nodes[node].targets = w->effect_call_count;
    w->effect_calls[w->effect_call_count++] = c;
    world_dirty(w, node);
    return node;
}

/* Once for all who make the same call. */
static void call_apart(struct flow_world *w, struct world_invoke *sub, const struct flow_effect *e)
{
    uint32_t node = effect_node(w, sub, e);

    sub->call.ret = FLOW_ANYTHING;
    sub->call.returns = true;
    if (node == FLOW_NONE)
        return;
    /* What it gives counts for the effects behind it, whenever it runs. */
    world_edge(w, sub->call.from, sub->call.at, node, FLOW_REASON_DIRECT, FLOW_PHASE_COUNT, true);
    sub->call.ret = w->nodes[node].ret;
    sub->call.returns = w->nodes[node].returns;
    if (!w->nodes[node].evaluated)
        world_ask(w, node);
}

void world_effect_evaluate(struct flow_world *w, uint32_t node)
{
    const struct world_effect_call c = w->effect_calls[w->nodes[node].targets];
    struct world_invoke by, sub;

    by.method = w->nodes[node].method;
    by.depth = 0;
    by.frame = NULL;
    by.call.from = node;
    by.call.at = FLOW_NONE;
    by.call.waits = true;
    world_sub_invoke(w, &by, w->words[w->nodes[node].words], c.type, signature_of(w, c.effect),
                     &sub);
    sub.callback = false;
    sub.call.count = w->nodes[node].word_count;
    memcpy(sub.call.words, w->words + w->nodes[node].words,
           sub.call.count * sizeof *sub.call.words);
    if (c.effect->reason != FLOW_REASON_VIRTUAL && c.effect->reason != FLOW_REASON_INTERFACE)
        sub.call.reason = c.effect->reason;
    sub.call.phase = c.phase;
    call(w, &sub, c.effect);
    world_return(w, node, sub.call.ret, sub.call.returns);
}

/* The objects of a value that are told one by one. */
static uint32_t known_objects(struct flow_world *w, uint32_t value)
{
    uint32_t kept[FLOW_VALUES_MAX], hold, count = 0;
    struct flow_value_view v = flow_value_view(&w->values, value, &hold);

    for (uint32_t n = 0; n < v.count; n++)
        if (w->values.atoms[v.atoms[n]].kind == FLOW_VALUE_OBJECT)
            kept[count++] = v.atoms[n];
    return flow_value_collect(&w->values, kept, count);
}

static void do_call(struct effects *s, const struct flow_effect *e)
{
    struct flow_world *w = s->w;
    uint32_t signature = signature_of(w, e), type, object = operand_typed(s, e, &e->a, &type);
    const struct flow_operand *given[3] = { &e->b, &e->c, &e->d };
    struct world_invoke sub;

    if (e->kind == FLOW_EFFECT_CALL_KNOWN)
        object = known_objects(w, object);
    if (object == FLOW_NOTHING || object == FLOW_ZERO) {
        s->called = FLOW_ZERO;
        return;
    }
    world_sub_invoke(w, s->i, object, type, signature, &sub);
    sub.callback = false;
    for (unsigned n = 0; n < 3 && given[n]->kind != FLOW_OPERAND_NONE; n++) {
        uint32_t value = operand(s, e, given[n]);

        sub.call.words[sub.call.count++] = value == FLOW_NOTHING ? FLOW_ANYTHING : value;
        if (parameter_is_wide(e->descriptor, n))
            sub.call.words[sub.call.count++] = FLOW_NOTHING;
    }
    if (e->reason != FLOW_REASON_VIRTUAL && e->reason != FLOW_REASON_INTERFACE)
        sub.call.reason = e->reason;
    /* At once means: when the method with this effect is called, which may itself be a callback. */
    sub.call.phase = e->fired_by != FLOW_PHASE_COUNT ? e->fired_by : s->i->call.phase;
    if (e->fired_by != FLOW_PHASE_COUNT)
        sub.call.waits = false;
    if (s->i->frame)
        world_builders_escape(w, s->i->frame, object);
    if (sub.depth >= WORLD_EFFECTS_DEEP)
        call_apart(w, &sub, e);
    else
        call(w, &sub, e);
    s->called = sub.call.ret == FLOW_NOTHING ? FLOW_ZERO : sub.call.ret;
}

static void do_keep(struct effects *s, const struct flow_effect *e)
{
    uint32_t type, holder = base(s, e, &e->a, &type), value = operand(s, e, &e->b);

    if (holder == FLOW_NOTHING || value == FLOW_NOTHING)
        return;
    if (holder == FLOW_ANYTHING && e->a.kind == FLOW_OPERAND_MADE)
        return; /* of a class that nobody names: nobody can ask it */
    if (s->i->frame) {
        world_builders_escape(s->w, s->i->frame, value);
        world_builders_escape(s->w, s->i->frame, holder);
    }
    world_slot_put(s->w, holder, e->a.slot, value);
}

/* The class that an effect names, looked up once. */
static uint32_t type_of(struct flow_world *w, const struct flow_effect *e)
{
    uint64_t key = (uint64_t)(uintptr_t)e | 1; /* effects are aligned: no other has this key */
    uint32_t known = flow_number_map_get(&w->effect_keys, key);

    if (known != UINT32_MAX)
        return known == FLOW_CUT - 1 ? FLOW_NONE : known;
    known = flow_type_find(w->program, pica_span_str(e->text));
    if (!flow_number_map_add(&w->effect_keys, key, known == FLOW_NONE ? FLOW_CUT - 1 : known))
        w->failed = true;
    return known;
}

static uint32_t do_make(struct effects *s, const struct flow_effect *e)
{
    struct flow_world *w = s->w;
    uint32_t type = e->text[0] ? type_of(w, e) : s->i->callee.ret_type;
    uint32_t value = FLOW_ANYTHING;

    if (type != FLOW_NONE) {
        uint32_t at = s->i->call.at, made;

        enum world_node_kind kind = (enum world_node_kind)w->nodes[s->i->call.from].kind;

        if (kind == WORLD_NODE_GIVEN) /* of several callbacks, each makes its own */
            at = s->i->callee.signature & ((1u << MADE_SHIFT) - 1);
        else if (kind != WORLD_NODE_METHOD)
            at = 0;
        at |= (s->made_count + 1) << MADE_SHIFT;
        if (kind != WORLD_NODE_METHOD) /* its node stands for the place */
            made = world_made_at(w, FLOW_CUT - 1 - s->i->call.from, at, type);
        else
            made = world_made_by(w, s->i->call.from, at, type);
        value = flow_value_of(&w->values, FLOW_VALUE_OBJECT, made);
        world_make_type(w, type);
    }
    if (s->made_count < MADE_MAX)
        s->made[s->made_count++] = value;
    return value;
}

static void do_listen(struct effects *s, const struct flow_effect *e)
{
    uint32_t type, object = operand_typed(s, e, &e->a, &type);

    if (object == FLOW_NOTHING)
        return;
    world_listen(s->w, s->i, object, type, e->reason, e->fired_by);
    flow_value_lose_all(&s->w->values, object);
}

/* Class.forName(name, false, loader) runs no initialiser. */
static bool says_no(const struct effects *s)
{
    uint32_t type;

    return s->i->callee.param_count > 1 && s->w->params[s->i->callee.params + 1].kind == 'Z' &&
           parameter(s, 1, &type) == FLOW_ZERO;
}

/* The value without null and 0; FLOW_NOTHING: that is nothing. What cannot be seen opens nothing
 * until it is seen. */
static uint32_t may_be(struct flow_world *w, const struct world_invoke *i, uint32_t value)
{
    if (flow_value_has_unseen(&w->values, value)) {
        w->met_unseen = true;
        if (!w->values.unseen_opens) {
            w->nodes[i->call.from].blocked = true;
            return FLOW_NOTHING;
        }
    }
    return flow_value_without_zero(&w->values, value);
}

static uint32_t pick(struct flow_world *w, uint32_t of, uint32_t some, uint32_t none)
{
    uint32_t got = flow_value_without_zero(&w->values, of) == FLOW_NOTHING ? FLOW_NOTHING : some;

    return flow_value_within(&w->values, FLOW_ZERO, of) || of == FLOW_NOTHING
               ? flow_value_join(&w->values, got, none)
               : got;
}

/* The value that the effect gives; FLOW_NOTHING: none. */
static uint32_t apply(struct effects *s, const struct flow_effect *e)
{
    struct flow_world *w = s->w;
    struct world_invoke *i = s->i;
    uint32_t a = FLOW_NOTHING, b = FLOW_NOTHING, c = FLOW_NOTHING;
    uint32_t owner = i->kind != DEX_OP_INVOKE_STATIC ? i->call.words[0] : FLOW_ANYTHING;

    if (e->kind != FLOW_EFFECT_KEEP && e->kind != FLOW_EFFECT_CALL &&
        e->kind != FLOW_EFFECT_CALL_KNOWN) {
        a = operand(s, e, &e->a);
        b = operand(s, e, &e->b);
        c = operand(s, e, &e->c);
    }
    switch (e->kind) {
    case FLOW_EFFECT_CALL:
    case FLOW_EFFECT_CALL_KNOWN:
        do_call(s, e);
        return FLOW_NOTHING;
    case FLOW_EFFECT_LISTEN:
        do_listen(s, e);
        return FLOW_NOTHING;
    case FLOW_EFFECT_EXPOSE:
        world_expose(w, i, e, a);
        return FLOW_NOTHING;
    case FLOW_EFFECT_KEEP:
        do_keep(s, e);
        return FLOW_NOTHING;
    case FLOW_EFFECT_MAKES:
        return do_make(s, e);
    case FLOW_EFFECT_RETURNS:
        s->has_returns = true;
        s->returns = flow_value_join(&w->values, s->returns, a);
        return FLOW_NOTHING;
    case FLOW_EFFECT_ANSWER:
        world_result_give(w, a, b);
        return FLOW_NOTHING;
    case FLOW_EFFECT_RESULTS:
        return world_results(w, i->call.from, a);
    case FLOW_EFFECT_START_ACTIVITY:
    case FLOW_EFFECT_START_SERVICE:
    case FLOW_EFFECT_BIND_SERVICE:
    case FLOW_EFFECT_BROADCAST:
    case FLOW_EFFECT_SEND:
    case FLOW_EFFECT_REGISTER_RECEIVER:
    case FLOW_EFFECT_ENABLE:
        world_start(w, i, e, a, b);
        return FLOW_NOTHING;
    case FLOW_EFFECT_ASK_PROVIDER:
        world_ask_provider(w, i, e, signature_of(w, e), a);
        return FLOW_NOTHING;
    case FLOW_EFFECT_CLASS_NAMED:
        return world_class_named(w, i, a, !says_no(s));
    case FLOW_EFFECT_CLASS_BESIDE:
        return world_class_beside(w, i, a, e->text);
    case FLOW_EFFECT_CLASS_LOADED:
        return world_class_named(w, i, a, false);
    case FLOW_EFFECT_CLASS_OF:
        return world_class_of(w, a);
    case FLOW_EFFECT_NAME_OF:
        return world_name_of(w, a);
    case FLOW_EFFECT_NEW_INSTANCE:
        return world_new_instance(w, i, a, e->b.kind != FLOW_OPERAND_NONE, b);
    case FLOW_EFFECT_METHOD_NAMED:
        return world_member_named(w, i, a, b, c, false);
    case FLOW_EFFECT_METHODS_OF:
        return world_methods_of(w, a);
    case FLOW_EFFECT_CONSTRUCTOR_OF:
        return world_constructor_of(w, i, a, b);
    case FLOW_EFFECT_ENUM_NAMED:
        return world_enum_named(w, i, a, b);
    case FLOW_EFFECT_FIELD_NAMED:
        return world_member_named(w, i, a, b, FLOW_NOTHING, true);
    case FLOW_EFFECT_GET_FIELD:
        return world_reflected_field(w, i, a, b, NULL);
    case FLOW_EFFECT_SET_FIELD:
        world_reflected_field(w, i, a, b, &c);
        return FLOW_NOTHING;
    case FLOW_EFFECT_INVOKE_METHOD:
        return world_invoke_reflected(w, i, a, b, c);
    case FLOW_EFFECT_PROXY:
        return world_proxy(w, i, a, b);
    case FLOW_EFFECT_SERVICES:
        return world_services(w, i, a);
    case FLOW_EFFECT_LOAD_CODE:
        world_unresolved(w, i->method, i->call.at, FLOW_UNRESOLVED_CLASS_LOADER, FLOW_NONE,
                         FLOW_NONE);
        return FLOW_NOTHING;
    case FLOW_EFFECT_INFLATE:
        world_inflate(w, i, a, e->b.kind == FLOW_OPERAND_NONE ? owner : b,
                      e->c.kind != FLOW_OPERAND_NONE);
        return FLOW_NOTHING;
    case FLOW_EFFECT_PROPERTY:
        world_property(w, i, e, a, b);
        return FLOW_NOTHING;
    case FLOW_EFFECT_NAVIGATE:
        world_navigate(w, i, a);
        return FLOW_NOTHING;
    case FLOW_EFFECT_SUBSCRIBE:
        world_subscribe(w, i, e, type_of(w, e), a);
        return FLOW_NOTHING;
    case FLOW_EFFECT_PUBLISH:
        world_publish(w, i, e, type_of(w, e), a, b == FLOW_TRUE);
        return FLOW_NOTHING;
    case FLOW_EFFECT_RECREATE:
        world_recreate(w, i, e, a);
        return FLOW_NOTHING;
    case FLOW_EFFECT_SERIALIZE:
        world_serialize(w, i, a);
        return FLOW_NOTHING;
    case FLOW_EFFECT_DESERIALIZE:
        world_deserialize(w, i);
        return FLOW_NOTHING;
    case FLOW_EFFECT_GIVEN: /* see world_effects() */
    case FLOW_EFFECT_KNOWN:
        return FLOW_NOTHING;
    case FLOW_EFFECT_WHEN:
        return may_be(w, i, a);
    case FLOW_EFFECT_PICK:
        return pick(w, a, b, c);
    case FLOW_EFFECT_EXIT:
        s->exits = true;
        return FLOW_NOTHING;
    case FLOW_EFFECT_OPEN_STORE:
    case FLOW_EFFECT_READ_STORE:
    case FLOW_EFFECT_HAS_STORE:
    case FLOW_EFFECT_WRITE_STORE:
    case FLOW_EFFECT_COPY_STORE:
    case FLOW_EFFECT_EITHER:
    case FLOW_EFFECT_SAME:
    case FLOW_EFFECT_BOXED:
    case FLOW_EFFECT_UNBOXED:
    case FLOW_EFFECT_OWN_NAME:
    case FLOW_EFFECT_PATH:
    case FLOW_EFFECT_SQL_ROWS:
    case FLOW_EFFECT_SQL_QUERY:
    case FLOW_EFFECT_SQL_COLUMNS:
    case FLOW_EFFECT_SQL_SELECTED:
    case FLOW_EFFECT_SQL_FIELD:
    case FLOW_EFFECT_SQL_INSERT:
    case FLOW_EFFECT_SQL_UPDATE:
    case FLOW_EFFECT_SQL_EXECUTE:
        return world_store_effect(w, i, e, (uint32_t[]){ a, b, c });
    case FLOW_EFFECT_NEEDS:
        s->exits |= a == FLOW_ZERO;
        return FLOW_NOTHING;
    case FLOW_EFFECT_VIEW:
        return world_views(w, a);
    case FLOW_EFFECT_VIEW_ID:
        return world_view_ids(w, a);
    case FLOW_EFFECT_VIEW_TAG:
        return world_view_tags(w, a);
    case FLOW_EFFECT_BOUND_VIEWS:
        world_bound_views(w, i, a, b);
        return FLOW_NOTHING;
    case FLOW_EFFECT_RESOURCE_TEXT:
        return world_resource_texts(w, a);
    case FLOW_EFFECT_TEXT:
        return FLOW_NOTHING; /* see world_text_call() */
    case FLOW_EFFECT_COUNT:
        break;
    }
    return FLOW_NOTHING;
}

/* Whether an object of the operand was handed to code that is not followed; until then the node
 * waits for it. */
static bool is_given(struct effects *s, const struct flow_effect *e)
{
    struct flow_world *w = s->w;
    uint32_t type, object = base(s, e, &e->a, &type), hold;
    uint32_t count = flow_value_view(&w->values, object, &hold).count;

    if (w->nodes[s->i->call.from].light) /* where it goes is not followed */
        return true;
    /* Reads a slot, so that the loss is heard of. */
    world_slot_get(w, s->i->call.from, object, FLOW_SLOT_TARGET);
    for (uint32_t n = 0; n < count; n++) {
        uint32_t atom = flow_value_view(&w->values, object, &hold).atoms[n];
        const struct flow_value_atom *a = &w->values.atoms[atom];

        if (atom != FLOW_ZERO && (a->kind != FLOW_VALUE_OBJECT || w->values.made[a->id].lost))
            return true;
    }
    return false;
}

/* Whether it registers what the user makes run. */
static bool waits_for_user(const struct flow_effect *e)
{
    return e->fired_by == FLOW_PHASE_USER &&
           (e->kind == FLOW_EFFECT_CALL || e->kind == FLOW_EFFECT_LISTEN);
}

/* A control that nobody touches makes nothing run. */
static bool apply_touched(struct effects *s, const struct flow_effect *e)
{
    bool is_static = s->i->kind == DEX_OP_INVOKE_STATIC;
    uint32_t was = is_static ? FLOW_NOTHING : s->i->call.words[0];
    uint32_t may = world_touched(s->w, s->i, was);

    if (may == FLOW_NOTHING)
        return false;
    if (!is_static)
        s->i->call.words[0] = may;
    s->last = apply(s, e);
    if (!is_static)
        s->i->call.words[0] = was;
    return true;
}

/* The effects from `first` on, of `count`. */
static void apply_all(struct effects *s, const struct flow_model *model, size_t first, size_t count)
{
    struct flow_world *w = s->w;

    for (size_t n = first; n < count && !w->failed; n++) {
        const struct flow_effect *e = &model->effects[n];

        if (e->kind == FLOW_EFFECT_GIVEN && !is_given(s, e))
            break;
        if (!w->assumptions.touched || !waits_for_user(e))
            s->last = apply(s, e);
        else if (!apply_touched(s, e))
            continue;
        if (e->kind == FLOW_EFFECT_WHEN && s->last == FLOW_NOTHING)
            break;
        if (s->last != FLOW_NOTHING && e->kind != FLOW_EFFECT_MAKES) /* `made` says that */
            s->called = s->last;
    }
}

/* A row that says other things of objects that were seen made: of each by itself. */
static void apply_by_object(struct effects *s, const struct flow_model *model, size_t known)
{
    struct flow_world *w = s->w;
    struct world_invoke *i = s->i;
    uint32_t was = i->call.words[0], others = FLOW_NOTHING, hold;
    uint32_t count = flow_value_view(&w->values, was, &hold).count;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, was, &hold).atoms[n];

        if (w->values.atoms[atom].kind != FLOW_VALUE_OBJECT) {
            others = flow_value_join(&w->values, others, atom);
            continue;
        }
        i->call.words[0] = atom;
        apply_all(s, model, known + 1, model->effect_count);
    }
    if (others != FLOW_NOTHING) {
        i->call.words[0] = others;
        apply_all(s, model, 0, known);
    }
    i->call.words[0] = was;
}

void world_effects(struct flow_world *w, struct world_invoke *i, const struct flow_model *model)
{
    struct effects s = { .w = w, .i = i };
    size_t known = 0;
    uint32_t gives;

    while (known < model->effect_count && model->effects[known].kind != FLOW_EFFECT_KNOWN)
        known++;
    if (known < model->effect_count && i->kind != DEX_OP_INVOKE_STATIC)
        apply_by_object(&s, model, known);
    else
        apply_all(&s, model, 0, model->effect_count);
    gives = s.has_returns && s.returns != FLOW_NOTHING ? s.returns
            : s.last != FLOW_NOTHING                   ? s.last
                                                       : i->callee.ret;
    i->call.ret = flow_value_join(&w->values, i->call.ret, gives);
    i->call.returns |= !s.exits;
}
