#include "scan/unseen.h"

#include "dex/access.h"

#include <stdlib.h>

static bool is_open(enum flow_unresolved_kind kind)
{
    switch (kind) {
    case FLOW_UNRESOLVED_REFLECTION:
    case FLOW_UNRESOLVED_CLASS_NAME:
    case FLOW_UNRESOLVED_CLASS_LOADER:
    case FLOW_UNRESOLVED_METHOD_HANDLE:
    case FLOW_UNRESOLVED_CALL_SITE:
    case FLOW_UNRESOLVED_NATIVE:
        return true;
    case FLOW_UNRESOLVED_RECEIVER:
    case FLOW_UNRESOLVED_MISSING:
    case FLOW_UNRESOLVED_INTENT:
    case FLOW_UNRESOLVED_PROXY:
    case FLOW_UNRESOLVED_ILLEGAL:
    case FLOW_UNRESOLVED_LIMIT:
    case FLOW_UNRESOLVED_COUNT:
        break;
    }
    return false;
}

static bool is_of_library(const struct unseen *u, uint32_t method)
{
    struct flow_program *p = u->t->program;
    struct pica_span name = flow_type_name(p, flow_method(p, method)->type);

    return privacy_owner_of(name, u->t->r->has_manifest ? u->t->r->manifest.package : NULL).kind ==
           PRIVACY_OWNER_LIBRARY;
}

/* The classes that native code has in its hands: those that declare it, and its parameters'. */
static void find_handed(struct unseen *u)
{
    struct flow_program *p = u->t->program;

    for (uint32_t m = 0; m < flow_method_count(p); m++) {
        const struct flow_method *method = flow_method(p, m);
        const struct dex_file *file = flow_dex(p, method->dex);
        struct dex_proto proto;

        if (!(method->access_flags & DEX_ACC_NATIVE) || !flow_world_runs(u->t->world, m))
            continue;
        u->handed[method->type] = 1;
        u->any_handed = true;
        proto = dex_proto(file, dex_method_id(file, method->method_idx).proto_idx);
        for (uint32_t k = 0; k < proto.params.count; k++) {
            uint32_t type = flow_type_of(p, method->dex, dex_param(&proto, k));

            if (flow_class(p, type).dex != FLOW_NONE)
                u->handed[type] = 1;
        }
    }
}

bool unseen_begin(struct unseen *u, struct telling *t)
{
    size_t count;
    const struct flow_unresolved *all = flow_world_unresolved(t->world, &count);

    *u = (struct unseen){ .t = t };
    u->calls = tell_array(t, count, sizeof *u->calls);
    u->handed = tell_array(t, flow_type_count(t->program), sizeof *u->handed);
    if (t->failed)
        return false;
    for (size_t n = 0; n < count; n++)
        if (is_open(all[n].kind) && !is_of_library(u, all[n].method))
            u->calls[u->call_count++] = &all[n];
    find_handed(u);
    return true;
}

void unseen_end(struct unseen *u)
{
    leading_finish(&u->leading);
}

static bool is_handed(const struct unseen *u, uint32_t type)
{
    struct flow_program *p = u->t->program;

    if (!u->any_handed)
        return false;
    for (uint32_t t = type, steps = 0; t != FLOW_NONE && steps < FLOW_ANCESTORS_MAX; steps++) {
        if (u->handed[t])
            return true;
        t = flow_class(p, t).super;
    }
    return false;
}

static bool may_lead(const struct unseen *u, const struct flow_unresolved *call, uint32_t method)
{
    const struct flow_method *m = flow_method(u->t->program, method);

    if (call->kind == FLOW_UNRESOLVED_NATIVE)
        return is_handed(u, m->type);
    return flow_unresolved_may_call(u->t->world, call, method);
}

int unseen_calls(struct unseen *u, uint32_t method, const struct flow_unresolved **ret, int max)
{
    int count = 0;

    if (u->call_count == 0)
        return 0;
    leading_clear(&u->leading);
    if (!pica_grow(&u->leading.methods, &u->leading.cap, 1, sizeof *u->leading.methods))
        return -1;
    u->leading.methods[u->leading.count++] = method;
    if (!leading_follow(&u->leading, u->t->program, u->t->world))
        return -1;
    for (size_t n = 0; n < u->call_count && count < max; n++)
        for (size_t k = 0; k < u->leading.count; k++)
            if (may_lead(u, u->calls[n], u->leading.methods[k])) {
                ret[count++] = u->calls[n];
                break;
            }
    return count;
}
