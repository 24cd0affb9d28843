/* Classes of a world: which are made, when they are initialised, and who answers a virtual call. */
#include "flow/explore.h"

#include "dex/access.h"
#include "flow/framework.h"

#include <stdlib.h>

bool world_is_a(struct flow_world *w, uint32_t type, uint32_t ancestor)
{
    return type == ancestor || flow_is_subtype(w->program, type, ancestor);
}

uint32_t world_exact_type(const struct flow_world *w, const struct flow_value_atom *a)
{
    switch (a->kind) {
    case FLOW_VALUE_OBJECT:
        return w->values.made[a->id].type;
    case FLOW_VALUE_SOME:
        return a->id;
    case FLOW_VALUE_TEXT:
    case FLOW_VALUE_RESOURCE:
        return w->values.string_type;
    case FLOW_VALUE_CLASS:
        return w->values.class_type;
    case FLOW_VALUE_NOTHING:
    case FLOW_VALUE_ANYTHING:
    case FLOW_VALUE_NUMBER:
    case FLOW_VALUE_BOXED:
    case FLOW_VALUE_METHOD:
    case FLOW_VALUE_FIELD:
    case FLOW_VALUE_BEYOND:
    case FLOW_VALUE_HANDLE:
    case FLOW_VALUE_STORE:
    case FLOW_VALUE_ANY_OF:
    case FLOW_VALUE_VIEW:
    case FLOW_VALUE_UNSEEN:
    case FLOW_VALUE_OTHER:
        break;
    }
    return FLOW_NONE;
}

uint32_t world_made_at(struct flow_world *w, uint32_t method, uint32_t at, uint32_t type)
{
    uint64_t key = (uint64_t)method << 32 | at;
    uint32_t made = flow_number_map_get(&w->made_keys, key);

    if (made == UINT32_MAX) {
        made = flow_value_make(&w->values, method, at, type);
        if (made == FLOW_MADE_NONE || !flow_number_map_add(&w->made_keys, key, made)) {
            w->failed = true;
            return 0;
        }
    }
    return made;
}

#define CLONED 0x80000000u /* beside a node: places of one activation alone */

#define APART_MAX 3u
#define FUNCTION_METHODS 24u /* as in activation.c */

/* A class that is made to be called back. */
static bool is_function(const struct flow_world *w, uint32_t type)
{
    struct flow_class c = flow_class(w->program, type);
    uint32_t first;

    return c.dex != FLOW_NONE && flow_class_methods(w->program, type, &first) <= FUNCTION_METHODS &&
           dex_class(flow_dex(w->program, c.dex), c.index).interfaces.count > 0;
}

/* The one thing that a value is when it is not null, or the value. */
static uint32_t one_or_null(const struct flow_world *w, uint32_t value)
{
    uint32_t hold;
    struct flow_value_view v = flow_value_view(&w->values, value, &hold);

    if (v.count == 2 && v.atoms[0] == FLOW_ZERO)
        return v.atoms[1];
    return v.count == 2 && v.atoms[1] == FLOW_ZERO ? v.atoms[0] : value;
}

static bool is_constructor(const struct flow_world *w, uint32_t method)
{
    return flow_method(w->program, method)->access_flags & DEX_ACC_CONSTRUCTOR;
}

/*
 * Whether what a method makes differs by what it is given: by an argument that
 * is one thing, or null; of functions, by a constructor, and by what was told
 * apart itself, by the object it is called on, too: the list that each of several objects has is
 * its own. Gives how far that goes back; 0: it does not.
 */
static unsigned makes_apart(const struct flow_world *w, uint32_t node, uint32_t type)
{
    const struct world_node *n = &w->nodes[node];
    bool is_static = flow_method(w->program, n->method)->access_flags & DEX_ACC_STATIC;
    const struct flow_value_atom *receiver = NULL;

    if (n->merged)
        return 0;
    for (uint32_t k = !is_static; k < n->word_count; k++) {
        uint32_t value = one_or_null(w, w->words[n->words + k]);
        enum flow_value_kind kind;

        if (value & FLOW_VALUE_SET)
            continue;
        kind = w->values.atoms[value].kind;
        if (kind == FLOW_VALUE_CLASS || kind == FLOW_VALUE_TEXT || kind == FLOW_VALUE_OBJECT ||
            kind == FLOW_VALUE_METHOD || (kind == FLOW_VALUE_NUMBER && value != FLOW_ZERO))
            return 1;
    }
    if (w->context_count[n->method] < 2)
        return 0;
    if (!is_static && n->word_count && !(w->words[n->words] & FLOW_VALUE_SET))
        receiver = &w->values.atoms[w->words[n->words]];
    if (receiver && receiver->kind == FLOW_VALUE_OBJECT) {
        unsigned apart = w->values.made[receiver->id].apart;

        return apart < APART_MAX &&
                       (apart > 0 || is_function(w, type) || is_constructor(w, n->method))
                   ? apart + 1
                   : 0;
    }
    return 0;
}

/* A number for what an activation was given, the same in every world of the program. */
static uint64_t words_trail(struct flow_world *w, uint32_t node)
{
    uint64_t h = 0;

    for (uint32_t k = 0; k < w->nodes[node].word_count; k++) {
        uint32_t hold;
        struct flow_value_view v =
            flow_value_view(&w->values, w->words[w->nodes[node].words + k], &hold);
        uint64_t of_word = 0;

        for (uint32_t n = 0; n < v.count; n++) {
            const struct flow_value_atom *a = &w->values.atoms[v.atoms[n]];
            uint64_t of_atom = (uint64_t)a->number;

            if (a->kind == FLOW_VALUE_OBJECT)
                of_atom = w->values.made[a->id].trail;
            else if (a->kind == FLOW_VALUE_TEXT)
                of_atom = pica_hash_bytes(w->values.texts.strings[a->id].data,
                                          w->values.texts.strings[a->id].len);
            of_word += flow_mix(of_atom ^ (uint64_t)a->kind << 56); /* in whatever order */
        }
        h = flow_mix(h ^ of_word);
    }
    return h;
}

uint32_t world_made_by(struct flow_world *w, uint32_t node, uint32_t at, uint32_t type)
{
    uint32_t method = w->nodes[node].method, made;
    uint64_t key = (uint64_t)(node | CLONED) << 32 | at;
    unsigned apart = node >= CLONED ? 0 : makes_apart(w, node, type);

    if (apart == 0)
        return world_made_at(w, method, at, type);
    made = flow_number_map_get(&w->made_keys, key);
    if (made == UINT32_MAX) {
        made = flow_value_make(&w->values, method, at, type);
        if (made == FLOW_MADE_NONE || !flow_number_map_add(&w->made_keys, key, made)) {
            w->failed = true;
            return 0;
        }
        w->values.made[made].trail ^= words_trail(w, node);
    }
    /* Of the only one that is looked at so far nobody need be told apart. */
    if (w->context_count[method] > 1)
        w->values.made[made].apart = (uint8_t)apart;
    return made;
}

/* --- narrowing --------------------------------------------------------------------------- */

/* Whether all that can be known of a class is known: it and what it extends are at hand. */
static bool type_known(const struct flow_world *w, uint32_t type)
{
    return flow_class(w->program, type).dex != FLOW_NONE || flow_is_platform(w->program, type);
}

bool world_ancestry_known(const struct flow_world *w, uint32_t type)
{
    uint32_t steps = 0;

    for (; type != FLOW_NONE && steps < FLOW_ANCESTORS_MAX; steps++) {
        if (!type_known(w, type))
            return false;
        if (flow_class(w->program, type).dex == FLOW_NONE)
            return true;
        type = flow_class(w->program, type).super;
    }
    return type == FLOW_NONE;
}

/* Classes of the platform that nothing extends. */
static bool is_final(const struct flow_world *w, uint32_t type)
{
    static const char *const names[] = { "Boolean;", "Byte;",  "Short;",  "Character;", "Integer;",
                                         "Long;",    "Float;", "Double;", "String;" };
    struct pica_span name = flow_type_name(w->program, type);

    if (name.len < 11 || memcmp(name.data, "Ljava/lang/", 11) != 0)
        return false;
    name = pica_span_of(name.data + 11, name.len - 11);
    for (size_t n = 0; n < sizeof names / sizeof *names; n++)
        if (pica_span_is(name, names[n]))
            return true;
    return false;
}

static bool may_be(struct flow_world *w, uint32_t exact, uint32_t type)
{
    if (world_is_a(w, exact, type))
        return true;
    return !is_final(w, type) &&
           exact != w->object_type && /* a mark that nothing was set yet, a lock */
           exact != w->unit_type &&   /* there is but one, and nobody extends it */
           (flow_class(w->program, exact).dex == FLOW_NONE || !type_known(w, type) ||
            !world_ancestry_known(w, exact));
}

/* Boxed numbers are those of whole numbers and of truth; texts are strings. */
static bool may_hold(struct flow_world *w, enum flow_value_kind kind, uint32_t type)
{
    static const char *const of_number[] = { "Boolean;", "Byte;", "Short;", "Character;",
                                             "Integer;", "Long;", "Number;" };
    struct pica_span name = flow_type_name(w->program, type);
    bool number = false;

    if (name.len < 11 || memcmp(name.data, "Ljava/lang/", 11) != 0)
        return kind != FLOW_VALUE_BOXED || flow_class(w->program, type).dex == FLOW_NONE;
    name = pica_span_of(name.data + 11, name.len - 11);
    for (size_t n = 0; n < sizeof of_number / sizeof *of_number; n++)
        number |= pica_span_is(name, of_number[n]);
    if (kind == FLOW_VALUE_TEXT)
        return !number && !pica_span_is(name, "Float;") && !pica_span_is(name, "Double;");
    return number || pica_span_is(name, "Object;") || pica_span_is(name, "Comparable;");
}

uint32_t world_narrow(struct flow_world *w, uint32_t value, uint32_t type)
{
    uint32_t kept[FLOW_VALUES_MAX], hold, count = 0;
    struct flow_value_view v = flow_value_view(&w->values, value, &hold);

    for (uint32_t i = 0; i < v.count; i++) {
        uint32_t atom = v.atoms[i];
        struct flow_value_atom a = w->values.atoms[atom];

        switch (a.kind) {
        case FLOW_VALUE_ANYTHING:
            atom = world_any(w, type);
            break;
        case FLOW_VALUE_ANY_OF:
            if (!world_is_a(w, a.id, type))
                atom = world_any(w, type);
            break;
        case FLOW_VALUE_OBJECT:
            if (w->values.made[a.id].lambda == FLOW_MADE_NONE &&
                !may_be(w, w->values.made[a.id].type, type))
                atom = FLOW_NOTHING;
            break;
        case FLOW_VALUE_SOME:
            if (!may_be(w, a.id, type))
                atom = FLOW_NOTHING;
            break;
        case FLOW_VALUE_BOXED:
        case FLOW_VALUE_TEXT:
            if (!may_hold(w, a.kind, type))
                atom = FLOW_NOTHING;
            break;
        case FLOW_VALUE_NOTHING:
        case FLOW_VALUE_NUMBER:
        case FLOW_VALUE_CLASS:
        case FLOW_VALUE_METHOD:
        case FLOW_VALUE_FIELD:
        case FLOW_VALUE_BEYOND:
        case FLOW_VALUE_HANDLE:
        case FLOW_VALUE_STORE:
        case FLOW_VALUE_VIEW:
        case FLOW_VALUE_RESOURCE:
        case FLOW_VALUE_UNSEEN:
        case FLOW_VALUE_OTHER:
            break;
        }
        kept[count++] = atom;
        v = flow_value_view(&w->values, value, &hold);
    }
    return flow_value_collect(&w->values, kept, count);
}

/* --- groups -------------------------------------------------------------------------------- */

static uint64_t group_target_key(uint32_t group, uint32_t method)
{
    return (uint64_t)group << 32 | method;
}

static void group_add(struct flow_world *w, uint32_t group, uint32_t method, uint32_t function,
                      uint32_t receiver)
{
    /* Functions are numbered from the top, so that they and methods do not meet. */
    uint64_t key = group_target_key(group, method != FLOW_NONE ? method : ~function);
    uint32_t t = flow_number_map_get(&w->group_target_keys, key), joined;

    if (t == UINT32_MAX) {
        if (!world_room(w, &w->targets, w->target_count, &w->target_cap, sizeof *w->targets) ||
            !flow_number_map_add(&w->group_target_keys, key, w->target_count)) {
            w->failed = true;
            return;
        }
        t = w->target_count++;
        w->targets[t] = (struct world_target){ .method = method,
                                               .function = function,
                                               .receiver = FLOW_NOTHING,
                                               .next = w->nodes[group].targets };
        w->nodes[group].targets = t;
    }
    joined = flow_value_join(&w->values, w->targets[t].receiver, receiver);
    if (joined == FLOW_ANYTHING && method != FLOW_NONE)
        joined = world_any(w, flow_method(w->program, method)->type);
    if (joined == w->targets[t].receiver)
        return;
    w->targets[t].receiver = joined;
    w->targets[t].again = true;
    world_dirty(w, group);
}

/*
 * Whether a group calls what the user fires on an object of which nothing is
 * known. What is registered with a view or dialog was fired there; only objects
 * that got out of hand can come back as an unknown listener.
 */
static bool is_touched(const struct flow_world *w, uint32_t group)
{
    const struct world_node *n = &w->nodes[group];
    size_t count;
    const struct flow_callback_method *of =
        w->setup.callbacks && w->type_flags[n->type] & WORLD_TYPE_INTERFACE
            ? flow_callbacks_of(w->setup.callbacks, n->type, &count)
            : NULL;

    for (size_t k = 0; of && k < count; k++)
        if (of[k].signature == n->signature)
            return of[k].fired_by == FLOW_PHASE_USER;
    return false;
}

static void group_add_type(struct flow_world *w, uint32_t group, uint32_t type)
{
    uint32_t method = flow_dispatch(w->program, type, w->nodes[group].signature);

    if (method != FLOW_NONE && (w->type_flags[type] & WORLD_TYPE_LOST || !is_touched(w, group)))
        group_add(w, group, method, FLOW_NONE, flow_value_of(&w->values, FLOW_VALUE_SOME, type));
}

static void group_add_function(struct flow_world *w, uint32_t group, uint32_t function)
{
    const struct world_function *f = &w->functions[function];

    if (!w->values.made[f->made].lost && is_touched(w, group))
        return;
    if (f->proxy || f->name == flow_signature_name_number(w->program, w->nodes[group].signature))
        group_add(w, group, FLOW_NONE, function,
                  flow_value_of(&w->values, FLOW_VALUE_OBJECT, f->made));
}

/* Calls `visit` for all made types below `type`, itself among them. */
static void group_fill(struct flow_world *w, uint32_t group)
{
    uint32_t type = w->nodes[group].type, depth = 0;

    w->stamp++;
    w->stamps[type] = w->stamp;
    w->walk[depth++] = type;
    while (depth > 0 && !w->failed) {
        uint32_t t = w->walk[--depth];
        const uint32_t *below;
        size_t count;

        if (w->type_flags[t] & WORLD_TYPE_MADE)
            group_add_type(w, group, t);
        below = flow_subtypes(w->program, t, &count);
        for (size_t i = count; i-- > 0;)
            if (w->stamps[below[i]] != w->stamp) {
                w->stamps[below[i]] = w->stamp;
                w->walk[depth++] = below[i];
            }
    }
    for (uint32_t f = 0; f < w->function_count; f++)
        if (world_is_a(w, w->values.made[w->functions[f].made].type, type))
            group_add_function(w, group, f);
}

uint32_t world_group(struct flow_world *w, uint32_t type, uint32_t signature)
{
    uint64_t key = (uint64_t)type << 32 | signature;
    uint32_t group = flow_number_map_get(&w->group_keys, key);
    static const uint32_t nothing[WORLD_GROUP_WORDS];

    if (group != UINT32_MAX)
        return group;
    group = world_node_new(w, WORLD_NODE_GROUP, nothing, WORLD_GROUP_WORDS);
    if (w->failed || !flow_number_map_add(&w->group_keys, key, group)) {
        w->failed = true;
        return WORLD_SYSTEM;
    }
    w->nodes[group].type = type;
    w->nodes[group].signature = signature;
    w->nodes[group].next = w->groups_of_type[type];
    w->groups_of_type[type] = group;
    world_dirty(w, group);
    group_fill(w, group);
    return group;
}

/* Puts an ancestor on the walk unless it was met. */
static void climb(struct flow_world *w, uint32_t type, uint32_t *depth)
{
    if (type == FLOW_NONE || w->stamps[type] == w->stamp)
        return;
    w->stamps[type] = w->stamp;
    w->walk[(*depth)++] = type;
}

static void climb_above(struct flow_world *w, uint32_t type, uint32_t *depth)
{
    struct flow_class c = flow_class(w->program, type);

    climb(w, c.super, depth);
    if (c.dex != FLOW_NONE) {
        struct dex_class cls = dex_class(flow_dex(w->program, c.dex), c.index);

        for (uint32_t i = 0; i < cls.interfaces.count; i++)
            climb(w, flow_type_of(w->program, c.dex, pica_le16(cls.interfaces.at + (size_t)i * 2)),
                  depth);
    } else {
        const struct flow_framework_class *row =
            flow_framework_find(flow_type_name(w->program, type));
        struct pica_span name;
        size_t cursor = 0;

        while (row && flow_framework_interface(row, &cursor, &name))
            climb(w, flow_type_find(w->program, name), depth);
    }
}

/* Offers a class to the groups of all that it is. */
static void offer_type(struct flow_world *w, uint32_t type)
{
    uint32_t depth = 0;

    w->stamp++;
    climb(w, type, &depth);
    while (depth > 0 && !w->failed) {
        uint32_t t = w->walk[--depth];

        w->type_flags[t] |= WORLD_TYPE_MADE_BELOW;
        for (uint32_t g = w->groups_of_type[t]; g != FLOW_NONE; g = w->nodes[g].next)
            group_add_type(w, g, type);
        climb_above(w, t, &depth);
    }
}

void world_make_type(struct flow_world *w, uint32_t type)
{
    if (w->type_flags[type] & WORLD_TYPE_MADE)
        return;
    w->type_flags[type] |= WORLD_TYPE_MADE;
    offer_type(w, type);
}

void world_lose_type(struct flow_world *w, uint32_t type)
{
    if (w->type_flags[type] & WORLD_TYPE_LOST)
        return;
    w->type_flags[type] |= WORLD_TYPE_LOST;
    if (w->type_flags[type] & WORLD_TYPE_MADE)
        offer_type(w, type);
}

void world_make_lost(struct flow_world *w, uint32_t type)
{
    world_lose_type(w, type);
    world_make_type(w, type);
}

void world_group_function(struct flow_world *w, uint32_t function)
{
    uint32_t depth = 0;

    w->stamp++;
    climb(w, w->values.made[w->functions[function].made].type, &depth);
    while (depth > 0 && !w->failed) {
        uint32_t t = w->walk[--depth];

        for (uint32_t g = w->groups_of_type[t]; g != FLOW_NONE; g = w->nodes[g].next)
            group_add_function(w, g, function);
        climb_above(w, t, &depth);
    }
}

/* --- static initialisers ------------------------------------------------------------------- */

static uint32_t clinit_of(const struct flow_world *w, uint32_t type)
{
    return w->clinit_signature == FLOW_NONE ? FLOW_NONE
                                            : flow_declared(w->program, type, w->clinit_signature);
}

/* Whether an interface has a method with a body that is no static one: only then does the class
 * that implements it initialise it (JLS 12.4.1). */
static bool has_default_method(const struct flow_world *w, uint32_t type)
{
    uint32_t first, count = flow_class_methods(w->program, type, &first);

    for (uint32_t m = first; m < first + count; m++) {
        const struct flow_method *method = flow_method(w->program, m);

        if (method->code_off && !(method->access_flags & DEX_ACC_STATIC))
            return true;
    }
    return false;
}

#define INITIALISERS_MAX 64u /* of one class and all above it */

/* The initialisers that the first use of a class runs, the last first. */
static uint32_t initialisers(struct flow_world *w, uint32_t type, uint32_t *ret)
{
    uint32_t count = 0, depth = 0;

    for (; type != FLOW_NONE && count < INITIALISERS_MAX && depth < FLOW_ANCESTORS_MAX; depth++) {
        struct flow_class c = flow_class(w->program, type);
        uint32_t clinit = clinit_of(w, type);
        struct dex_class cls;

        if (c.dex == FLOW_NONE)
            break;
        if (clinit != FLOW_NONE)
            ret[count++] = clinit;
        cls = dex_class(flow_dex(w->program, c.dex), c.index);
        for (uint32_t i = 0; i < cls.interfaces.count && count < INITIALISERS_MAX; i++) {
            uint32_t above =
                flow_type_of(w->program, c.dex, pica_le16(cls.interfaces.at + (size_t)i * 2));
            uint32_t of = clinit_of(w, above);

            if (of != FLOW_NONE && has_default_method(w, above))
                ret[count++] = of;
        }
        if (cls.access_flags & DEX_ACC_INTERFACE)
            break;
        type = c.super;
    }
    return count;
}

void world_class_init(struct flow_world *w, uint32_t node, uint32_t at, uint32_t type)
{
    uint32_t found[INITIALISERS_MAX], count, call_order = w->call_order;
    const struct world_node *n = &w->nodes[node];
    struct world_call call;

    if ((w->type_flags[type] & (WORLD_TYPE_ASKED | WORLD_TYPE_CLINIT)) == WORLD_TYPE_ASKED)
        return;
    /* Code of the class itself runs after its initialiser has begun. */
    if (n->kind == WORLD_NODE_METHOD && flow_method(w->program, n->method)->type == type)
        return;
    count = initialisers(w, type, found);
    w->type_flags[type] |= WORLD_TYPE_ASKED | (count ? WORLD_TYPE_CLINIT : 0);
    call.from = node;
    call.at = at;
    call.reason = FLOW_REASON_CLASS_INIT;
    call.phase = node == WORLD_SYSTEM ? w->entering : FLOW_PHASE_COUNT;
    call.waits = true;
    call.ret = FLOW_NOTHING;
    call.returns = false;
    while (count > 0 && !w->failed) {
        call.count = 0;
        world_call(w, &call, found[--count]);
    }
    w->call_order = call_order;
}

/* --- groups as nodes ----------------------------------------------------------------------- */

void world_group_join(struct flow_world *w, uint32_t group, const struct world_call *call)
{
    uint32_t *words = w->words + w->nodes[group].words;

    for (uint32_t k = 1; k < WORLD_GROUP_WORDS; k++) {
        uint32_t joined =
            flow_value_join(&w->values, words[k], k < call->count ? call->words[k] : FLOW_ANYTHING);

        if (joined != words[k]) {
            words[k] = joined;
            w->nodes[group].redo = true;
            world_dirty(w, group);
        }
    }
}

/* The values that a group knows, to a method that answers it. True: what comes of it depends on
 * more than the result of the method. */
static bool group_call(struct flow_world *w, uint32_t group, const struct world_target *target)
{
    const struct flow_model *model;
    struct world_invoke by;
    struct world_call *call = &by.call;

    by.callback = false;
    /* What cannot be told there is told of the method, or of the place that made the function. */
    by.method = target->method != FLOW_NONE
                    ? target->method
                    : w->values.made[w->functions[target->function].made].method;
    by.dex = by.method_idx = FLOW_NONE;
    by.kind = DEX_OP_INVOKE_VIRTUAL;
    by.depth = 0;
    by.frame = NULL;
    call->from = group;
    call->at = FLOW_NONE;
    call->reason = FLOW_REASON_HIERARCHY;
    call->phase = FLOW_PHASE_COUNT;
    call->waits = true;
    call->ret = FLOW_NOTHING;
    call->returns = false;
    call->count = WORLD_GROUP_WORDS;
    memcpy(call->words, w->words + w->nodes[group].words, WORLD_GROUP_WORDS * sizeof *call->words);
    call->words[0] = target->receiver;
    model = target->method != FLOW_NONE ? world_model_instead(w, target->method) : NULL;
    if (model) {
        by.callee = *world_callee_of(w, target->method);
        by.callback = false;
        call->reason = FLOW_REASON_COUNT;
        world_platform(w, &by, model);
    } else if (target->method != FLOW_NONE)
        world_call(w, call, target->method);
    else
        world_call_function(w, &by, target->function, call);
    world_return(w, group, call->ret, call->returns);
    return model || target->method == FLOW_NONE ||
           world_callee_of(w, target->method)->ret_type == w->values.string_type;
}

void world_group_evaluate(struct flow_world *w, uint32_t group)
{
    bool redo = w->nodes[group].redo;

    w->nodes[group].redo = false;
    for (uint32_t t = w->nodes[group].targets; t != FLOW_NONE && !w->failed;
         t = w->targets[t].next) {
        struct world_target target = w->targets[t];

        if (!redo && !target.again)
            continue;
        w->targets[t].again = false;
        w->targets[t].again |= group_call(w, group, &target);
    }
    for (uint32_t e = w->nodes[group].out; e != FLOW_NONE; e = w->edges[e].next_out) {
        const struct world_node *to = &w->nodes[w->edges[e].to];

        if (w->edges[e].waits)
            world_return(w, group, to->ret, to->returns);
    }
}

/* --- interfaces ------------------------------------------------------------------------------ */

static void mark_interface(struct flow_world *w, uint32_t type, uint32_t *depth)
{
    if (type == FLOW_NONE || w->type_flags[type] & WORLD_TYPE_INTERFACE)
        return;
    w->type_flags[type] |= WORLD_TYPE_INTERFACE;
    w->walk[(*depth)++] = type;
}

void world_mark_interfaces(struct flow_world *w)
{
    uint32_t types = (uint32_t)flow_type_count(w->program), depth = 0;

    for (uint32_t t = 0; t < types; t++) {
        struct flow_class c = flow_class(w->program, t);
        struct dex_class cls;

        if (c.dex == FLOW_NONE)
            continue;
        cls = dex_class(flow_dex(w->program, c.dex), c.index);
        for (uint32_t i = 0; i < cls.interfaces.count; i++)
            mark_interface(
                w, flow_type_of(w->program, c.dex, pica_le16(cls.interfaces.at + (size_t)i * 2)),
                &depth);
    }
    while (depth > 0) {
        const struct flow_framework_class *row =
            flow_framework_find(flow_type_name(w->program, w->walk[--depth]));
        struct pica_span name;
        size_t cursor = 0;

        while (row && flow_framework_interface(row, &cursor, &name))
            mark_interface(w, flow_type_find(w->program, name), &depth);
    }
}
