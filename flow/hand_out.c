/* What code that is not in the package may call of the objects that it is handed. */
#include "flow/frame.h"

#include "dex/access.h"
#include "flow/index.h"

#include <stdlib.h>

/* Whether nothing is known of a type: neither the package nor the platform nor the table of
 * libraries has it. */
static bool is_unknown(const struct flow_world *w, uint32_t type)
{
    struct flow_class c = flow_class(w->program, type);

    return !world_is_defined(w, type) && c.super == FLOW_NONE;
}

#define ANSWERING_METHODS 24u /* of a class that is made to be called back */

/*
 * Whether a class is made to answer an interface that nobody defines. Not
 * screens and other components, which are handed around for what they are.
 */
static bool answers_unknown(const struct flow_world *w, uint32_t type)
{
    struct flow_class c = flow_class(w->program, type);
    struct dex_class cls;
    uint32_t first;

    if (c.dex == FLOW_NONE || flow_class_methods(w->program, type, &first) > ANSWERING_METHODS ||
        (w->setup.entries && flow_entries_by_class(w->setup.entries, type)))
        return false;
    if (c.super != FLOW_NONE && is_unknown(w, c.super))
        return true;
    cls = dex_class(flow_dex(w->program, c.dex), c.index);
    for (uint32_t n = 0; n < cls.interfaces.count; n++)
        if (!world_is_defined(
                w, flow_type_of(w->program, c.dex, pica_le16(cls.interfaces.at + (size_t)n * 2))))
            return true;
    return false;
}

/* By method: some instruction of the package calls it by its name. False without memory. */
static bool find_called(struct flow_world *w)
{
    struct flow_program *p = w->program;

    if (w->called_by_name)
        return true;
    w->called_by_name = calloc(flow_method_count(p) + 1, sizeof *w->called_by_name);
    w->failed |= !w->called_by_name;
    for (uint32_t d = 0; w->called_by_name && d < flow_dex_count(p); d++) {
        const struct flow_index *index = flow_program_index(p, d);

        for (uint32_t r = 0; r < index->ref_count; r++) {
            uint32_t target = flow_ref_kind(index->refs[r]) == FLOW_REF_INVOKE
                                  ? flow_target(p, d, index->refs[r].target)
                                  : FLOW_NONE;

            if (target != FLOW_NONE)
                w->called_by_name[target] = true;
        }
    }
    return w->called_by_name != NULL;
}

/* Whether a class of the package above `type`, or the platform, declares a callback of that name.
 */
static bool is_known_callback(struct flow_world *w, uint32_t type, uint32_t signature)
{
    uint32_t types[WORLD_ABOVE_MAX], count = world_platform_types(w, type, types);

    for (uint32_t n = 0; n < count; n++) {
        size_t methods;
        const struct flow_callback_method *of =
            flow_callbacks_of(w->setup.callbacks, types[n], &methods);

        for (size_t k = 0; k < methods; k++)
            if (of[k].signature == signature)
                return true;
    }
    return false;
}

/*
 * Whether a method of a component may be there for the unknown interface of which it is: nobody
 * in the package calls it, and the platform does not, either.
 */
static bool may_be_answer(struct flow_world *w, uint32_t type, uint32_t method)
{
    const struct flow_method *m = flow_method(w->program, method);

    if (!find_called(w) || w->called_by_name[method] || is_known_callback(w, type, m->signature))
        return false;
    for (size_t n = 0; w->setup.entries && n < w->setup.entries->count; n++)
        if (w->setup.entries->items[n].method == method)
            return false;
    return true;
}

/* Whether code of another class may call a method on the object that it has in hand. */
static bool may_be_called(const struct flow_method *m)
{
    return !(m->access_flags & (DEX_ACC_STATIC | DEX_ACC_PRIVATE | DEX_ACC_CONSTRUCTOR)) &&
           m->access_flags & (DEX_ACC_PUBLIC | DEX_ACC_PROTECTED);
}

/*
 * Whether a callback may be drawn. What code that nobody has calls back, and whether the user has
 * to do anything for it, cannot be seen: it waits until that is let in.
 */
static bool may_run(struct flow_world *w, const struct world_invoke *by, enum flow_reason reason)
{
    if (reason != FLOW_REASON_HANDED_OUT)
        return true;
    w->met_unseen = true;
    w->nodes[by->call.from].blocked |= w->assumptions.unseen;
    return !w->assumptions.unseen;
}

/*
 * A class of the package extends one that nobody has, whose constructor runs on the object: what it
 * calls of it later nobody knows. What nobody in the package calls may be there for that.
 */
void world_hand_out_own(struct flow_world *w, const struct world_invoke *by, uint32_t object)
{
    uint32_t hold, count = flow_value_view(&w->values, object, &hold).count;
    enum flow_reason reason = world_is_of_language(flow_type_name(w->program, by->callee.type))
                                  ? FLOW_REASON_CALLBACK
                                  : FLOW_REASON_HANDED_OUT;

    if (!is_unknown(w, by->callee.type))
        return;
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, object, &hold).atoms[n], first, methods;
        uint32_t type = world_exact_type(w, &w->values.atoms[atom]);

        if (type == FLOW_NONE || flow_class(w->program, type).dex == FLOW_NONE ||
            (w->setup.entries && flow_entries_by_class(w->setup.entries, type)))
            continue;
        methods = flow_class_methods(w->program, type, &first);
        for (uint32_t k = first; k < first + methods && !w->failed; k++) {
            const struct flow_method *m = flow_method(w->program, k);

            if (may_be_called(m) && may_be_answer(w, type, k) && may_run(w, by, reason))
                world_call_back(w, by, atom, type, m->signature, reason,
                                FLOW_PHASE_SYSTEM_CALLBACK);
        }
    }
}

/* Which methods of a known object code that is not there may call. */
static void call_back_object(struct flow_world *w, const struct world_invoke *by, uint32_t atom,
                             uint32_t type, uint32_t declared, enum flow_reason reason)
{
    bool component = w->setup.entries && flow_entries_by_class(w->setup.entries, type);

    if (component ? world_is_defined(w, declared) || declared == type ||
                        !flow_is_subtype(w->program, type, declared)
                  : !answers_unknown(w, type))
        return;
    for (uint32_t at = type, steps = 0; at != FLOW_NONE && steps < FLOW_ANCESTORS_MAX &&
                                        flow_class(w->program, at).dex != FLOW_NONE && !w->failed;
         at = component ? flow_class(w->program, at).super : FLOW_NONE, steps++) {
        uint32_t first, methods = flow_class_methods(w->program, at, &first);

        for (uint32_t k = first; k < first + methods && !w->failed; k++) {
            const struct flow_method *m = flow_method(w->program, k);

            if (may_be_called(m) &&
                (component ? may_be_answer(w, type, k)
                           : !is_known_callback(w, type, m->signature)) &&
                may_run(w, by, reason))
                world_call_back(w, by, atom, type, m->signature, reason,
                                FLOW_PHASE_SYSTEM_CALLBACK);
        }
    }
}

/*
 * Code that is not in the package is handed an object whose class answers a
 * type that is not there, either: which of its methods are called back nobody
 * can say, so all that may be overridden. Of a screen, which is handed around for what it is, those
 * alone that nothing else would call, where it is wanted as that type.
 */
void world_hand_out(struct flow_world *w, const struct world_invoke *by, uint32_t value,
                    uint32_t declared)
{
    uint32_t hold, count = flow_value_view(&w->values, value, &hold).count;
    enum flow_reason reason = world_is_of_language(flow_type_name(w->program, by->callee.type))
                                  ? FLOW_REASON_CALLBACK
                                  : FLOW_REASON_HANDED_OUT;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, value, &hold).atoms[n];
        struct flow_value_atom a = w->values.atoms[atom];
        uint32_t exact = world_exact_type(w, &a);

        if (a.kind == FLOW_VALUE_OBJECT && w->values.made[a.id].lambda != FLOW_MADE_NONE) {
            uint32_t type = w->values.made[a.id].type, types[WORLD_ABOVE_MAX];

            /* What is known of the type says who calls it. */
            if (!world_is_defined(w, type) && world_platform_types(w, type, types) == 0 &&
                may_run(w, by, reason))
                world_call_back_function(w, by, w->values.made[a.id].lambda, reason);
        } else if (exact != FLOW_NONE && flow_class(w->program, exact).dex != FLOW_NONE) {
            call_back_object(w, by, atom, exact, declared, reason);
        }
    }
}
