/* Reflection: classes, methods and fields found by name, and what is done with them. */
#include "flow/frame.h"

#include "dex/access.h"

#include <stdio.h>

#define MADE_SHIFT 24u
#define NAMED_MAX 16u /* members of one name; more are one unresolved call */

static void unresolved(struct flow_world *w, const struct world_invoke *i,
                       enum flow_unresolved_kind kind, uint32_t type)
{
    world_unresolved(w, i->method, i->call.at, kind, FLOW_NONE, type);
}

/* --- names of classes --------------------------------------------------------------------- */

/* Whether a class is by its name one that the system brings, though the table of the platform may
 * not have it. */
static bool is_of_system(struct pica_span java_name)
{
    static const char *const prefixes[] = { "android.", "com.android.", "dalvik.", "java.",
                                            "javax.",   "libcore.",     "sun.",    "org.apache." };

    for (size_t n = 0; n < sizeof prefixes / sizeof *prefixes; n++)
        if (java_name.len > strlen(prefixes[n]) && pica_span_begins(java_name, prefixes[n]))
            return !pica_span_begins(java_name, "android.support.");
    return false;
}

/* A class of that name that neither the package nor the platform has. */
static uint32_t class_elsewhere(struct flow_world *w, struct pica_span java_name)
{
    if (w->object_type == FLOW_NONE)
        return FLOW_NOTHING;
    return flow_value_beyond(&w->values, w->object_type,
                             is_of_system(java_name) ? FLOW_BEYOND_SYSTEM : FLOW_BEYOND_MISSING);
}

/* Whether it is such a class, a member of it or an object of it. */
static bool is_elsewhere(const struct flow_value_atom *a)
{
    return a->kind == FLOW_VALUE_BEYOND && a->number <= FLOW_BEYOND_SYSTEM;
}

uint32_t world_class_named(struct flow_world *w, struct world_invoke *i, uint32_t name, bool init)
{
    uint32_t hold, got = FLOW_NOTHING;
    struct flow_value_view v = flow_value_view(&w->values, name, &hold);

    for (uint32_t n = 0; n < v.count && !w->failed; n++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[n]];
        uint32_t type = FLOW_NONE, atom;

        if (v.atoms[n] == FLOW_ZERO)
            continue;
        if (a.kind == FLOW_VALUE_TEXT) {
            if (!flow_type_named(w->program, w->values.texts.strings[a.id], &type))
                w->failed = true;
            if (type == FLOW_NONE || (flow_class(w->program, type).dex == FLOW_NONE &&
                                      !flow_is_platform(w->program, type))) {
                atom = class_elsewhere(w, w->values.texts.strings[a.id]);
            } else {
                if (init)
                    world_class_init(w, i->call.from, i->call.at, type);
                atom = flow_value_of(&w->values, FLOW_VALUE_CLASS, type);
            }
        } else if (a.kind == FLOW_VALUE_CLASS) {
            atom = v.atoms[n];
        } else {
            unresolved(w, i, FLOW_UNRESOLVED_CLASS_NAME, FLOW_NONE);
            atom = world_any(w, w->values.class_type);
        }
        got = flow_value_join(&w->values, got, atom);
        v = flow_value_view(&w->values, name, &hold);
    }
    return got == FLOW_NOTHING ? world_any(w, w->values.class_type) : got;
}

/* "Lcom/a/Outer$Inner;" with "_Impl" behind it: "com/a/Outer_Inner_Impl", which Class.forName()
 * takes with dots. FLOW_NOTHING without memory. */
static uint32_t name_beside(struct flow_world *w, uint32_t type, const char *behind)
{
    struct pica_span d = flow_type_name(w->program, type);
    char *name = d.len > 2 ? pica_arena_printf(&w->arena, "%.*s%s", (int)d.len - 2,
                                               (const char *)d.data + 1, behind)
                           : NULL;

    if (!name) {
        w->failed = true;
        return FLOW_NOTHING;
    }
    for (char *p = name; *p; p++)
        *p = (char)(*p == '/' ? '.' : *p == '$' ? '_' : *p);
    return flow_value_text(&w->values, pica_span_str(name));
}

uint32_t world_class_beside(struct flow_world *w, struct world_invoke *i, uint32_t class_value,
                            const char *behind)
{
    uint32_t hold, names = FLOW_NOTHING;
    uint32_t count = flow_value_view(&w->values, class_value, &hold).count;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, class_value, &hold).atoms[n];
        struct flow_value_atom a = w->values.atoms[atom];

        if (atom == FLOW_ZERO)
            continue;
        names = flow_value_join(&w->values, names,
                                a.kind == FLOW_VALUE_CLASS && a.id != w->values.class_type
                                    ? name_beside(w, a.id, behind)
                                    : world_any(w, w->values.string_type));
    }
    return world_class_named(w, i, names, true);
}

uint32_t world_class_of(struct flow_world *w, uint32_t object)
{
    uint32_t hold, got = FLOW_NOTHING;
    struct flow_value_view v = flow_value_view(&w->values, object, &hold);

    for (uint32_t n = 0; n < v.count; n++) {
        uint32_t type = world_exact_type(w, &w->values.atoms[v.atoms[n]]);

        if (v.atoms[n] == FLOW_ZERO)
            continue;
        got =
            flow_value_join(&w->values, got,
                            type == FLOW_NONE ? world_any(w, w->values.class_type)
                                              : flow_value_of(&w->values, FLOW_VALUE_CLASS, type));
        v = flow_value_view(&w->values, object, &hold);
    }
    return got == FLOW_NOTHING ? world_any(w, w->values.class_type) : got;
}

/* "Lcom/a/B;" as "com.a.B". */
static uint32_t java_name(struct flow_world *w, uint32_t type)
{
    struct pica_span d = flow_type_name(w->program, type);
    char *name =
        d.len > 2 && d.data[0] == 'L'
            ? pica_arena_printf(&w->arena, "%.*s", (int)d.len - 2, (const char *)d.data + 1)
            : NULL;

    if (!name) {
        w->failed |= d.len > 2 && d.data[0] == 'L';
        return FLOW_NOTHING;
    }
    for (char *p = name; *p; p++)
        if (*p == '/')
            *p = '.';
    return flow_value_text(&w->values, pica_span_str(name));
}

uint32_t world_name_of(struct flow_world *w, uint32_t class_value)
{
    uint32_t hold, got = FLOW_NOTHING;
    struct flow_value_view v = flow_value_view(&w->values, class_value, &hold);

    for (uint32_t n = 0; n < v.count && !w->failed; n++) {
        const struct flow_value_atom *a = &w->values.atoms[v.atoms[n]];
        uint32_t name = a->kind == FLOW_VALUE_CLASS ? java_name(w, a->id) : FLOW_NOTHING;

        if (name == FLOW_NOTHING)
            name = world_any(w, w->values.string_type);
        got = flow_value_join(&w->values, got, name);
        v = flow_value_view(&w->values, class_value, &hold);
    }
    return got;
}

/* --- constructors -------------------------------------------------------------------------- */

static void construct_with(struct flow_world *w, const struct world_invoke *by, uint32_t method,
                           uint32_t object, uint32_t argument, enum flow_reason reason)
{
    const struct world_callee *c = world_callee_of(w, method);
    struct world_call call;

    call.from = by->call.from;
    call.at = by->call.at;
    call.reason = reason;
    call.phase = FLOW_PHASE_COUNT;
    call.waits = by->call.waits;
    call.ret = FLOW_NOTHING;
    call.returns = false;
    call.count = 1;
    call.words[0] = object;
    if (argument != FLOW_NOTHING)
        while (call.count <= c->words)
            call.words[call.count++] = argument;
    world_call(w, &call, method);
}

void world_construct(struct flow_world *w, const struct world_invoke *by, uint32_t type,
                     uint32_t object, bool all, uint32_t argument, enum flow_reason reason)
{
    uint32_t first, count = flow_class_methods(w->program, type, &first);

    for (uint32_t m = first; m < first + count && !w->failed; m++)
        if (flow_signature_name_number(w->program, flow_method(w->program, m)->signature) ==
                w->init_name &&
            (all || world_callee_of(w, m)->words == 0))
            construct_with(w, by, m, object, argument, reason);
}

static uint32_t new_object(struct flow_world *w, struct world_invoke *i, uint32_t type,
                           uint32_t number)
{
    uint32_t made;

    if (i->method == FLOW_NONE || i->call.at >= 1u << MADE_SHIFT)
        return flow_value_of(&w->values, FLOW_VALUE_SOME, type);
    made = world_made_at(w, i->method, i->call.at | (0x40 + number) << MADE_SHIFT, type);
    return flow_value_of(&w->values,
                         w->values.made[made].type == type ? FLOW_VALUE_OBJECT : FLOW_VALUE_SOME,
                         w->values.made[made].type == type ? made : type);
}

uint32_t world_new_instance(struct flow_world *w, struct world_invoke *i, uint32_t what,
                            bool has_arguments, uint32_t arguments)
{
    uint32_t hold, got = FLOW_NOTHING, elements = FLOW_NOTHING;
    struct flow_value_view v = flow_value_view(&w->values, what, &hold);

    if (has_arguments) {
        elements = world_slot_get(w, i->call.from, arguments, FLOW_SLOT_ELEMENT);
        elements = elements == FLOW_NOTHING ? FLOW_ANYTHING : elements;
    }
    for (uint32_t n = 0; n < v.count && !w->failed; n++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[n]];
        uint32_t type = FLOW_NONE, object;

        if (v.atoms[n] == FLOW_ZERO)
            continue;
        if (is_elsewhere(&a)) {
            if (a.number == FLOW_BEYOND_MISSING)
                unresolved(w, i, FLOW_UNRESOLVED_MISSING, FLOW_NONE);
            flow_value_lose_all(&w->values, elements);
            got = flow_value_join(&w->values, got,
                                  a.number == FLOW_BEYOND_MISSING ? FLOW_ANYTHING : v.atoms[n]);
            v = flow_value_view(&w->values, what, &hold);
            continue;
        }
        if (a.kind == FLOW_VALUE_CLASS)
            type = a.id;
        else if (a.kind == FLOW_VALUE_METHOD)
            type = flow_method(w->program, a.id)->type;
        else if (a.kind == FLOW_VALUE_TEXT &&
                 !flow_type_named(w->program, w->values.texts.strings[a.id], &type))
            w->failed = true;
        if (type == FLOW_NONE) {
            unresolved(w, i, FLOW_UNRESOLVED_REFLECTION, FLOW_NONE);
            got = FLOW_ANYTHING;
            break;
        }
        world_class_init(w, i->call.from, i->call.at, type);
        object = new_object(w, i, type, n);
        world_make_lost(w, type);
        if (a.kind == FLOW_VALUE_METHOD)
            construct_with(w, i, a.id, object, elements, FLOW_REASON_REFLECTION);
        else
            world_construct(w, i, type, object, has_arguments, elements, FLOW_REASON_REFLECTION);
        got = flow_value_join(&w->values, got, object);
        v = flow_value_view(&w->values, what, &hold);
    }
    return got == FLOW_NOTHING ? FLOW_ANYTHING : got;
}

/* Whether a method has the parameter types in the array `types`; true when they are not known. */
static bool takes(struct flow_world *w, const struct world_invoke *i, uint32_t method,
                  uint32_t types)
{
    const struct world_callee *c = world_callee_of(w, method);
    const struct flow_method *m = flow_method(w->program, method);
    const struct dex_file *file = flow_dex(w->program, m->dex);
    struct dex_proto proto = dex_proto(file, dex_method_id(file, m->method_idx).proto_idx);
    uint32_t length, at = world_local_array(w, i->frame, types, &length);

    if (types == FLOW_NOTHING)
        return true;
    if (types == FLOW_ZERO)
        return c->param_count == 0;
    if (at == FLOW_NONE)
        return true;
    if (length != proto.params.count)
        return false;
    for (uint32_t k = 0; k < length; k++) {
        uint32_t element = i->frame->regs[at + k];
        const struct flow_value_atom *a;

        if (element & FLOW_VALUE_SET)
            continue;
        a = &w->values.atoms[element];
        if (a->kind == FLOW_VALUE_CLASS &&
            a->id != flow_type_of(w->program, m->dex, dex_param(&proto, k)))
            return false;
    }
    return true;
}

uint32_t world_constructor_of(struct flow_world *w, struct world_invoke *i, uint32_t class_value,
                              uint32_t types)
{
    uint32_t hold, got = FLOW_NOTHING;
    struct flow_value_view v = flow_value_view(&w->values, class_value, &hold);

    for (uint32_t n = 0; n < v.count && !w->failed; n++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[n]];
        uint32_t first, count;

        if (v.atoms[n] == FLOW_ZERO)
            continue;
        if (is_elsewhere(&a)) {
            got = flow_value_join(&w->values, got, v.atoms[n]);
            v = flow_value_view(&w->values, class_value, &hold);
            continue;
        }
        if (a.kind != FLOW_VALUE_CLASS)
            return i->callee.ret;
        count = flow_class_methods(w->program, a.id, &first);
        for (uint32_t m = first; m < first + count; m++)
            if (flow_signature_name_number(w->program, flow_method(w->program, m)->signature) ==
                    w->init_name &&
                takes(w, i, m, types))
                got = flow_value_join(&w->values, got,
                                      flow_value_of(&w->values, FLOW_VALUE_METHOD, m));
        v = flow_value_view(&w->values, class_value, &hold);
    }
    return got == FLOW_NOTHING ? i->callee.ret : got;
}

/* --- members ------------------------------------------------------------------------------- */

/* The methods (or fields) of that name in a class of the package and those it extends. */
static uint32_t members_of(struct flow_world *w, struct world_invoke *i, uint32_t type,
                           struct pica_span text, uint32_t types, bool field)
{
    uint32_t name = flow_member_name_find(w->program, text), got = FLOW_NOTHING, steps = 0;

    for (; type != FLOW_NONE && name != FLOW_NONE && steps < FLOW_ANCESTORS_MAX;
         type = flow_class(w->program, type).super, steps++) {
        uint32_t first, count = flow_class_methods(w->program, type, &first);

        if (field) {
            for (uint32_t f = w->field_first[type];
                 f < flow_field_count(w->program) && flow_field(w->program, f)->type == type; f++) {
                const struct flow_field *of = flow_field(w->program, f);
                const struct dex_file *dex = flow_dex(w->program, of->dex);

                if (pica_span_equal(dex_string(dex, dex_field_id(dex, of->field_idx).name_idx),
                                    text))
                    return flow_value_of(&w->values, FLOW_VALUE_FIELD, f);
            }
            continue;
        }
        for (uint32_t m = first; m < first + count; m++)
            if (flow_signature_name_number(w->program, flow_method(w->program, m)->signature) ==
                    name &&
                takes(w, i, m, types))
                got = flow_value_join(&w->values, got,
                                      flow_value_of(&w->values, FLOW_VALUE_METHOD, m));
        if (got != FLOW_NOTHING)
            break;
    }
    return got;
}

/* The same; of a class of the platform that has no such member in the package, one of its own. */
static uint32_t member_of(struct flow_world *w, struct world_invoke *i, uint32_t type,
                          struct pica_span text, uint32_t types, bool field)
{
    uint32_t got = members_of(w, i, type, text, types, field), name;

    if (got != FLOW_NOTHING || flow_class(w->program, type).dex != FLOW_NONE ||
        !flow_is_platform(w->program, type))
        return got;
    name = field ? FLOW_NONE : flow_member_name_find(w->program, text);
    return flow_value_beyond(&w->values, type, name == FLOW_NONE ? FLOW_BEYOND_OWN : (int64_t)name);
}

uint32_t world_methods_of(struct flow_world *w, uint32_t class_value)
{
    uint32_t hold, got = FLOW_NOTHING;
    struct flow_value_view v = flow_value_view(&w->values, class_value, &hold);

    for (uint32_t n = 0; n < v.count && !w->failed; n++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[n]];

        if (v.atoms[n] == FLOW_ZERO)
            continue;
        if (!is_elsewhere(&a) &&
            (a.kind != FLOW_VALUE_CLASS || flow_class(w->program, a.id).dex != FLOW_NONE ||
             !flow_is_platform(w->program, a.id)))
            return FLOW_ANYTHING;
        got = flow_value_join(
            &w->values, got,
            is_elsewhere(&a) ? v.atoms[n] : flow_value_beyond(&w->values, a.id, FLOW_BEYOND_ANY));
        v = flow_value_view(&w->values, class_value, &hold);
    }
    return got == FLOW_NOTHING ? FLOW_ANYTHING : got;
}

uint32_t world_member_named(struct flow_world *w, struct world_invoke *i, uint32_t class_value,
                            uint32_t name, uint32_t types, bool field)
{
    uint32_t hold_c, hold_n, got = FLOW_NOTHING;
    struct flow_value_view c = flow_value_view(&w->values, class_value, &hold_c), v;

    for (uint32_t k = 0; k < c.count && !w->failed; k++) {
        struct flow_value_atom of = w->values.atoms[c.atoms[k]];

        if (c.atoms[k] == FLOW_ZERO)
            continue;
        if (is_elsewhere(&of)) {
            got = flow_value_join(&w->values, got, c.atoms[k]);
            c = flow_value_view(&w->values, class_value, &hold_c);
            continue;
        }
        v = flow_value_view(&w->values, name, &hold_n);
        for (uint32_t n = 0; n < v.count && !w->failed; n++) {
            struct flow_value_atom a = w->values.atoms[v.atoms[n]];

            if (v.atoms[n] == FLOW_ZERO)
                continue;
            if (of.kind != FLOW_VALUE_CLASS || a.kind != FLOW_VALUE_TEXT) {
                if (!field)
                    unresolved(w, i, FLOW_UNRESOLVED_REFLECTION,
                               of.kind == FLOW_VALUE_CLASS ? of.id : FLOW_NONE);
                return i->callee.ret;
            }
            got = flow_value_join(
                &w->values, got,
                member_of(w, i, of.id, w->values.texts.strings[a.id], types, field));
            v = flow_value_view(&w->values, name, &hold_n);
        }
        c = flow_value_view(&w->values, class_value, &hold_c);
    }
    return got == FLOW_NOTHING ? i->callee.ret : got;
}

/* Whether it is a method handle that runs what it stands for. */
static bool is_handle(const struct flow_world *w, uint32_t type)
{
    return pica_span_is(flow_type_name(w->program, type), "Ljava/lang/invoke/MethodHandle;");
}

static void invoke_one(struct flow_world *w, struct world_invoke *i, uint32_t method,
                       uint32_t object, uint32_t elements, uint32_t *ret)
{
    const struct flow_method *m = flow_method(w->program, method);
    uint32_t words = world_callee_of(w, method)->words;
    struct world_invoke sub;

    world_sub_invoke(w, i, object, m->type, m->signature, &sub);
    sub.callback = false;
    sub.call.reason =
        is_handle(w, i->callee.type) ? FLOW_REASON_METHOD_HANDLE : FLOW_REASON_REFLECTION;
    sub.callee.target = method;
    if (m->access_flags & DEX_ACC_STATIC) {
        world_class_init(w, i->call.from, i->call.at, m->type);
        sub.call.count = 0;
        while (sub.call.count < words)
            sub.call.words[sub.call.count++] = elements;
        world_call(w, &sub.call, method);
    } else {
        while (sub.call.count <= words && sub.call.count < WORLD_WORDS_MAX)
            sub.call.words[sub.call.count++] = elements;
        world_invoke_virtual(w, &sub);
    }
    *ret = flow_value_join(&w->values, *ret, sub.call.ret);
}

/* A method that is not known is called: one of the classes of the objects at hand, if these are
 * known. */
static void unresolved_on(struct flow_world *w, const struct world_invoke *i, uint32_t object)
{
    enum flow_unresolved_kind kind =
        is_handle(w, i->callee.type) ? FLOW_UNRESOLVED_METHOD_HANDLE : FLOW_UNRESOLVED_REFLECTION;
    uint32_t hold, types[FLOW_VALUES_MAX], count = 0;
    struct flow_value_view v = flow_value_view(&w->values, object, &hold);

    for (uint32_t n = 0; n < v.count; n++) {
        const struct flow_value_atom *a = &w->values.atoms[v.atoms[n]];
        uint32_t type = a->kind == FLOW_VALUE_ANY_OF ? a->id : world_exact_type(w, a);

        if (v.atoms[n] == FLOW_ZERO)
            continue;
        if (type == FLOW_NONE || type == w->object_type) {
            count = 0;
            break;
        }
        types[count++] = type;
    }
    if (count == 0)
        unresolved(w, i, kind, FLOW_NONE);
    for (uint32_t n = 0; n < count; n++)
        unresolved(w, i, kind, types[n]);
}

/*
 * A method of the platform is called by reflection: it may be one that classes
 * of the package override, and what it is given it may keep.
 */
static void invoke_beyond(struct flow_world *w, struct world_invoke *i,
                          const struct flow_value_atom *member, uint32_t object, uint32_t elements,
                          uint32_t *ret)
{
    size_t methods = member->number < 0 ? 0 : flow_method_count(w->program);

    if (member->number == FLOW_BEYOND_ANY)
        unresolved(w, i, FLOW_UNRESOLVED_REFLECTION, member->id);
    if (member->number == FLOW_BEYOND_MISSING)
        unresolved(w, i, FLOW_UNRESOLVED_MISSING, FLOW_NONE);
    for (uint32_t m = 0; m < methods && !w->failed; m++) {
        const struct flow_method *of = flow_method(w->program, m);

        if (flow_signature_name_number(w->program, of->signature) == member->number &&
            !(of->access_flags & (DEX_ACC_STATIC | DEX_ACC_PRIVATE)) &&
            flow_is_subtype(w->program, of->type, member->id))
            invoke_one(w, i, m, object, elements, ret);
    }
    flow_value_lose_all(&w->values, object);
    flow_value_lose_all(&w->values, elements);
    *ret = flow_value_join(&w->values, *ret,
                           member->number == FLOW_BEYOND_MISSING ? FLOW_UNSEEN : i->callee.ret);
}

uint32_t world_invoke_reflected(struct flow_world *w, struct world_invoke *i, uint32_t method,
                                uint32_t object, uint32_t arguments)
{
    uint32_t hold, got = FLOW_NOTHING;
    uint32_t elements = world_slot_get(w, i->call.from, arguments, FLOW_SLOT_ELEMENT);
    struct flow_value_view v = flow_value_view(&w->values, method, &hold);

    elements = elements == FLOW_NOTHING ? FLOW_ANYTHING : elements;
    for (uint32_t n = 0; n < v.count && !w->failed; n++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[n]];

        if (v.atoms[n] == FLOW_ZERO)
            continue;
        if (a.kind == FLOW_VALUE_METHOD) {
            invoke_one(w, i, a.id, object, elements, &got);
        } else if (a.kind == FLOW_VALUE_BEYOND) {
            invoke_beyond(w, i, &a, object, elements, &got);
        } else {
            unresolved_on(w, i, object);
            got = flow_value_join(&w->values, got, FLOW_UNSEEN);
        }
        v = flow_value_view(&w->values, method, &hold);
    }
    return got == FLOW_NOTHING ? FLOW_ANYTHING : got;
}

uint32_t world_reflected_field(struct flow_world *w, struct world_invoke *i, uint32_t field,
                               uint32_t object, const uint32_t *put)
{
    uint32_t hold, got = FLOW_NOTHING;
    struct flow_value_view v = flow_value_view(&w->values, field, &hold);

    for (uint32_t n = 0; n < v.count && !w->failed; n++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[n]];
        bool is_static;

        if (a.kind != FLOW_VALUE_FIELD) {
            if (put)
                flow_value_lose_all(&w->values, *put);
            if (put && v.atoms[n] != FLOW_ZERO && a.kind != FLOW_VALUE_BEYOND)
                unresolved(w, i, FLOW_UNRESOLVED_REFLECTION, FLOW_NONE);
            got = FLOW_ANYTHING;
            continue;
        }
        is_static = flow_field(w->program, a.id)->access_flags & DEX_ACC_STATIC;
        if (is_static)
            world_class_init(w, i->call.from, i->call.at, flow_field(w->program, a.id)->type);
        if (put && is_static)
            world_static_put(w, a.id, *put);
        else if (put)
            world_field_put(w, object, a.id, *put);
        else
            got = flow_value_join(&w->values, got,
                                  is_static ? world_static_get(w, i->call.from, a.id)
                                            : world_field_get(w, i->call.from, object, a.id));
        v = flow_value_view(&w->values, field, &hold);
    }
    return got == FLOW_NOTHING ? FLOW_ANYTHING : got;
}

/* --- members that the platform itself looks for --------------------------------------------- */

/* "level" as the text `prefix`Level, in memory of the world. */
static struct pica_span accessor(struct flow_world *w, const char *prefix, struct pica_span name)
{
    char *text =
        pica_arena_printf(&w->scratch, "%s%.*s", prefix, (int)name.len, (const char *)name.data);
    size_t at = strlen(prefix);

    if (!text) {
        w->failed = true;
        return pica_span_str("");
    }
    if (text[at] >= 'a' && text[at] <= 'z')
        text[at] = (char)(text[at] - 'a' + 'A');
    return pica_span_str(text);
}

/* Methods of that name with so many parameters, in the class and those it extends. */
static void call_accessor(struct flow_world *w, struct world_invoke *i, const struct flow_effect *e,
                          uint32_t atom, struct pica_span text, uint32_t param_count)
{
    uint32_t name = flow_member_name_find(w->program, text), steps = 0;
    uint32_t exact = world_exact_type(w, &w->values.atoms[atom]);

    for (uint32_t type = exact;
         type != FLOW_NONE && name != FLOW_NONE && steps < FLOW_ANCESTORS_MAX;
         type = flow_class(w->program, type).super, steps++) {
        uint32_t first, count = flow_class_methods(w->program, type, &first);

        for (uint32_t m = first; m < first + count && !w->failed; m++) {
            uint32_t signature = flow_method(w->program, m)->signature;

            if (flow_signature_name_number(w->program, signature) == name &&
                world_callee_of(w, m)->param_count == param_count)
                world_call_back(w, i, atom, exact, signature, e->reason, e->fired_by);
        }
    }
}

void world_property(struct flow_world *w, struct world_invoke *i, const struct flow_effect *e,
                    uint32_t object, uint32_t name)
{
    uint32_t hold, count = flow_value_view(&w->values, name, &hold).count, objects;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, name, &hold).atoms[n];
        struct flow_value_atom a = w->values.atoms[atom];

        if (a.kind == FLOW_VALUE_OBJECT) { /* a PropertyValuesHolder */
            uint32_t held = world_slot_get(w, i->call.from, atom, FLOW_SLOT_NAME);

            if (!(held & FLOW_VALUE_SET))
                a = w->values.atoms[held];
        }
        if (a.kind != FLOW_VALUE_TEXT)
            continue;
        objects = flow_value_view(&w->values, object, &hold).count;
        for (uint32_t k = 0; k < objects && !w->failed; k++) {
            uint32_t target = flow_value_view(&w->values, object, &hold).atoms[k];

            call_accessor(w, i, e, target, accessor(w, "set", w->values.texts.strings[a.id]), 1);
            call_accessor(w, i, e, target, accessor(w, "get", w->values.texts.strings[a.id]), 0);
        }
    }
}

void world_recreate(struct flow_world *w, struct world_invoke *i, const struct flow_effect *e,
                    uint32_t object)
{
    uint32_t signature = flow_signature_find(w->program, pica_span_str("createFromParcel"),
                                             "(Landroid/os/Parcel;)Ljava/lang/Object;");
    uint32_t hold, count = flow_value_view(&w->values, object, &hold).count;

    for (uint32_t n = 0; n < count && signature != FLOW_NONE && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, object, &hold).atoms[n], creator;
        uint32_t type = world_exact_type(w, &w->values.atoms[atom]);

        if (type == FLOW_NONE || flow_class(w->program, type).dex == FLOW_NONE)
            continue;
        creator = members_of(w, i, type, pica_span_str("CREATOR"), FLOW_NOTHING, true);
        if (creator == FLOW_NOTHING)
            continue;
        world_call_back(w, i, world_reflected_field(w, i, creator, FLOW_ZERO, NULL), FLOW_NONE,
                        signature, e->reason, e->fired_by);
    }
}

/* --- proxies and services ------------------------------------------------------------------ */

/* Whether a type is known to be no interface: of those alone there are no proxies. */
static bool is_class(const struct flow_world *w, uint32_t type)
{
    struct flow_class c = flow_class(w->program, type);

    if (c.dex == FLOW_NONE)
        return c.super != FLOW_NONE && c.super != w->object_type;
    return !(dex_class(flow_dex(w->program, c.dex), c.index).access_flags & DEX_ACC_INTERFACE);
}

uint32_t world_proxy(struct flow_world *w, struct world_invoke *i, uint32_t interfaces,
                     uint32_t handler)
{
    uint32_t types = world_slot_get(w, i->call.from, interfaces, FLOW_SLOT_ELEMENT), hold;
    struct flow_value_view v = flow_value_view(&w->values, types, &hold);
    uint32_t got = FLOW_NOTHING;

    for (uint32_t n = 0; n < v.count && !w->failed; n++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[n]];
        uint32_t made;

        if (v.atoms[n] == FLOW_ZERO)
            continue;
        if (a.kind != FLOW_VALUE_CLASS || i->method == FLOW_NONE ||
            i->call.at >= 1u << MADE_SHIFT) {
            unresolved(w, i, FLOW_UNRESOLVED_PROXY, FLOW_NONE);
            got = FLOW_ANYTHING;
            continue;
        }
        if (is_class(w, a.id)) /* it throws */
            continue;
        if (handler == FLOW_ANYTHING || flow_value_has_any(&w->values, handler))
            unresolved(w, i, FLOW_UNRESOLVED_PROXY, FLOW_NONE);
        made = world_made_at(w, i->method, i->call.at | (0x80 + n) << MADE_SHIFT, a.id);
        if (w->values.made[made].lambda == FLOW_MADE_NONE) {
            struct world_function f = { .proxy = true, .captured = 1 };

            world_function_new(w, made, &f);
        }
        if (w->failed)
            break;
        world_cell_join(
            w, world_cell(w, WORLD_CELL_CAPTURE, w->values.made[made].lambda, 0, FLOW_NOTHING),
            handler);
        got = flow_value_join(&w->values, got, flow_value_of(&w->values, FLOW_VALUE_OBJECT, made));
        v = flow_value_view(&w->values, types, &hold);
    }
    return got == FLOW_NOTHING ? FLOW_ANYTHING : got;
}

/* Whether a Java name is that of a type. */
static bool is_named(struct flow_world *w, const char *name, uint32_t type)
{
    uint32_t found;

    if (!flow_type_named(w->program, pica_span_str(name), &found))
        w->failed = true;
    return found == type && found != FLOW_NONE;
}

uint32_t world_services(struct flow_world *w, struct world_invoke *i, uint32_t class_value)
{
    const struct flow_package *package = w->setup.package;
    uint32_t hold, elements = FLOW_ZERO, holder;
    struct flow_value_view v = flow_value_view(&w->values, class_value, &hold);

    if (i->method == FLOW_NONE || i->call.at >= 1u << MADE_SHIFT)
        return i->callee.ret;
    for (uint32_t n = 0; n < v.count && !w->failed; n++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[n]];

        if (a.kind != FLOW_VALUE_CLASS)
            continue;
        for (size_t k = 0; package && k < package->service_count && !w->failed; k++) {
            const struct flow_service *s = &package->services[k];
            uint32_t type, object;

            if (!is_named(w, s->interface_name, a.id))
                continue;
            if (!flow_type_named(w->program, pica_span_str(s->implementation), &type))
                w->failed = true;
            if (w->failed || type == FLOW_NONE || flow_class(w->program, type).dex == FLOW_NONE)
                continue;
            world_class_init(w, i->call.from, i->call.at, type);
            object = world_system_object(w, type);
            world_make_lost(w, type);
            world_construct(w, i, type, object, false, FLOW_NOTHING, FLOW_REASON_SERVICE_LOADER);
            elements = flow_value_join(&w->values, elements, object);
        }
        v = flow_value_view(&w->values, class_value, &hold);
    }
    holder = world_made_at(w, i->method, i->call.at | 0xc0u << MADE_SHIFT,
                           i->callee.ret_type == FLOW_NONE ? w->object_type : i->callee.ret_type);
    holder = flow_value_of(&w->values, FLOW_VALUE_OBJECT, holder);
    world_slot_put(w, holder, FLOW_SLOT_ELEMENT, elements);
    return holder;
}

/* --- constants of enums ----------------------------------------------------------------------- */

/* The constants of one class; false: some name is not known. */
static bool enum_constants(struct flow_world *w, struct world_invoke *i, uint32_t type,
                           uint32_t name, uint32_t *got)
{
    size_t fields = flow_field_count(w->program);

    world_class_init(w, i->call.from, i->call.at, type);
    for (uint32_t f = w->field_first[type];
         f < fields && flow_field(w->program, f)->type == type && !w->failed; f++) {
        uint32_t value, label, hold, count;

        if (!(flow_field(w->program, f)->access_flags & DEX_ACC_ENUM))
            continue;
        value = world_static_get(w, i->call.from, f);
        count = flow_value_view(&w->values, value, &hold).count;
        for (uint32_t n = 0; n < count && !w->failed; n++) {
            uint32_t atom = flow_value_view(&w->values, value, &hold).atoms[n];

            if (atom == FLOW_ZERO)
                continue;
            label = world_slot_get(w, i->call.from, atom, FLOW_SLOT_LABEL);
            if (label & FLOW_VALUE_SET || w->values.atoms[label].kind != FLOW_VALUE_TEXT)
                return false;
            if (flow_value_within(&w->values, label, name))
                *got = flow_value_join(&w->values, *got, atom);
        }
    }
    return true;
}

uint32_t world_enum_named(struct flow_world *w, struct world_invoke *i, uint32_t class_value,
                          uint32_t name)
{
    uint32_t hold, got = FLOW_NOTHING, count = flow_value_view(&w->values, name, &hold).count;

    for (uint32_t n = 0; n < count; n++) {
        uint32_t atom = flow_value_view(&w->values, name, &hold).atoms[n];

        if (atom != FLOW_ZERO && w->values.atoms[atom].kind != FLOW_VALUE_TEXT)
            return FLOW_NOTHING;
    }
    count = flow_value_view(&w->values, class_value, &hold).count;
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        const struct flow_value_atom *a =
            &w->values.atoms[flow_value_view(&w->values, class_value, &hold).atoms[n]];

        if (a->kind != FLOW_VALUE_CLASS || flow_class(w->program, a->id).dex == FLOW_NONE ||
            !enum_constants(w, i, a->id, name, &got))
            return FLOW_NOTHING;
    }
    return got;
}
