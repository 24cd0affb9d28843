#include "flow/program_parts.h"

#include <stdlib.h>

/* --- ancestors -------------------------------------------------------------- */

/* The types on the way up from one, nearest first, each once. */
struct ancestors {
    size_t count;
    bool cut;
    uint32_t types[FLOW_ANCESTORS_MAX];
};

static bool ancestors_push(struct ancestors *a, uint32_t type)
{
    for (size_t i = 0; i < a->count; i++)
        if (a->types[i] == type)
            return true;
    if (a->count == FLOW_ANCESTORS_MAX) {
        a->cut = true;
        return false;
    }
    a->types[a->count++] = type;
    return true;
}

/* The interfaces of the first `count` ancestors, then theirs, breadth first. */
static bool ancestors_push_interfaces(const struct flow_program *p, struct ancestors *a, size_t at)
{
    const struct flow_type *t = &p->types[a->types[at]];

    for (uint32_t k = 0; k < t->interface_count; k++)
        if (!ancestors_push(a, p->interfaces[t->interfaces + k]))
            return false;
    return true;
}

/*
 * The next ancestor: superclasses before any interface (JVMS 5.4.3.3). `at`
 * counts from 0, one call for each; FLOW_NONE at the end.
 */
static uint32_t ancestors_next(const struct flow_program *p, struct ancestors *a, size_t at,
                               size_t *interfaces_of)
{
    if (at == a->count && *interfaces_of == 0 && a->count > 0) {
        uint32_t super = p->types[a->types[at - 1]].super;

        if (super != FLOW_NONE)
            ancestors_push(a, super);
    }
    while (at == a->count && !a->cut && *interfaces_of < a->count)
        if (!ancestors_push_interfaces(p, a, (*interfaces_of)++))
            break;
    return at < a->count ? a->types[at] : FLOW_NONE;
}

/*
 * A catalogue's question: up the types, nearest first. An accepted type does
 * not count below which the package declares the member itself.
 */
static uint32_t resolve(const struct flow_program *p, const struct flow_declarations *d,
                        uint32_t type, uint32_t signature, flow_accept_fn *accept, void *context)
{
    struct ancestors a;
    size_t interfaces_of = 0;

    a.count = 0;
    a.cut = false;
    ancestors_push(&a, type);
    for (size_t i = 0; (type = ancestors_next(p, &a, i, &interfaces_of)) != FLOW_NONE; i++) {
        if (!accept(context, type))
            continue;
        for (size_t k = 0; k < i; k++)
            if (signature != FLOW_NONE &&
                flow_declaration(p, d, a.types[k], signature) != FLOW_NONE)
                return FLOW_NONE;
        return type;
    }
    return a.cut ? FLOW_CUT : FLOW_NONE;
}

uint32_t flow_resolve_method(const struct flow_program *p, uint32_t dex, uint32_t method_idx,
                             flow_accept_fn *accept, void *context)
{
    uint32_t type = p->numbers[dex][dex_method_id(&p->files[dex], method_idx).class_idx];

    return resolve(p, &p->method_declarations, type, p->method_signatures[dex][method_idx], accept,
                   context);
}

uint32_t flow_resolve_signature(const struct flow_program *p, uint32_t type, uint32_t signature,
                                flow_accept_fn *accept, void *context)
{
    return resolve(p, &p->method_declarations, type, signature, accept, context);
}

uint32_t flow_resolve_field(const struct flow_program *p, uint32_t dex, uint32_t field_idx,
                            flow_accept_fn *accept, void *context)
{
    uint32_t type = p->numbers[dex][dex_field_id(&p->files[dex], field_idx).class_idx];

    return resolve(p, &p->field_declarations, type, p->field_ids[dex][field_idx], accept, context);
}
