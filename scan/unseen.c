#include "scan/unseen.h"

#include "dex/access.h"
#include "flow/index.h"

#include <stdlib.h>

bool unseen_may_lead_on(enum flow_unresolved_kind kind)
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
static bool find_handed(struct unseen *u)
{
    struct flow_program *p = u->t->program;
    bool any = false;

    for (uint32_t m = 0; m < flow_method_count(p); m++) {
        const struct flow_method *method = flow_method(p, m);
        const struct dex_file *file = flow_dex(p, method->dex);
        struct dex_proto proto;

        if (!(method->access_flags & DEX_ACC_NATIVE) || !flow_world_runs(u->t->world, m))
            continue;
        u->handed[method->type] = 1;
        any = true;
        proto = dex_proto(file, dex_method_id(file, method->method_idx).proto_idx);
        for (uint32_t k = 0; k < proto.params.count; k++) {
            uint32_t type = flow_type_of(p, method->dex, dex_param(&proto, k));

            if (flow_class(p, type).dex != FLOW_NONE)
                u->handed[type] = 1;
        }
    }
    return any;
}

static bool is_handed(const struct unseen *u, uint32_t type)
{
    struct flow_program *p = u->t->program;

    for (uint32_t t = type, steps = 0; t != FLOW_NONE && steps < FLOW_ANCESTORS_MAX; steps++) {
        if (u->handed[t])
            return true;
        t = flow_class(p, t).super;
    }
    return false;
}

/* --- what they lead to ---------------------------------------------------------------------------
 */

static void lead(struct unseen *u, uint32_t method, uint32_t by)
{
    if (method == FLOW_NONE || u->led_by[method] || flow_world_runs(u->t->world, method))
        return;
    if (!pica_grow(&u->todo, &u->todo_cap, u->todo_count + 1, sizeof *u->todo)) {
        u->t->failed = true;
        return;
    }
    u->led_by[method] = by;
    u->todo[u->todo_count++] = method;
}

/* Calls of which something is known, each kind of target once. */
#define TARGETS_MAX 64u

static size_t targets_of(const struct unseen *u, uint32_t *ret)
{
    size_t count = 0;

    for (size_t n = 0; n < u->call_count && count < TARGETS_MAX; n++) {
        size_t k = 0;

        if (u->calls[n]->kind == FLOW_UNRESOLVED_NATIVE)
            continue;
        while (k < count && (u->calls[ret[k]]->signature != u->calls[n]->signature ||
                             u->calls[ret[k]]->type != u->calls[n]->type))
            k++;
        if (k == count)
            ret[count++] = (uint32_t)n;
    }
    return count;
}

/* The methods that an unseen call may run itself. */
static void seed(struct unseen *u)
{
    struct flow_program *p = u->t->program;
    uint32_t targets[TARGETS_MAX];
    size_t count = targets_of(u, targets), native = 0;
    bool handed = find_handed(u);

    while (native < u->call_count && u->calls[native]->kind != FLOW_UNRESOLVED_NATIVE)
        native++;
    handed &= native < u->call_count;
    for (uint32_t m = 0; m < flow_method_count(p) && !u->t->failed; m++) {
        if (flow_world_runs(u->t->world, m))
            continue;
        for (size_t n = 0; n < count && !u->led_by[m]; n++)
            if (flow_unresolved_may_call(u->t->world, u->calls[targets[n]], m))
                lead(u, m, targets[n] + 1);
        if (handed && !u->led_by[m] && is_handed(u, flow_method(p, m)->type))
            lead(u, m, (uint32_t)native + 1);
    }
}

/* An object that is made may have its methods called. */
static void lead_object(struct unseen *u, uint32_t type, uint32_t by)
{
    struct flow_program *p = u->t->program;

    for (uint32_t steps = 0; type != FLOW_NONE && steps < FLOW_ANCESTORS_MAX; steps++) {
        uint32_t first, count = flow_class_methods(p, type, &first);

        for (uint32_t n = 0; n < count; n++)
            if (!(flow_method(p, first + n)->access_flags & DEX_ACC_STATIC))
                lead(u, first + n, by);
        type = flow_class(p, type).super;
    }
}

static void follow(struct unseen *u, uint32_t method)
{
    struct flow_program *p = u->t->program;
    const struct flow_method *m = flow_method(p, method);
    const struct flow_index *index = flow_program_index(p, m->dex);
    const struct flow_body_refs *body = flow_index_find(index, m->method_idx);
    uint32_t by = u->led_by[method];

    for (uint32_t n = 0; body && n < body->count; n++) {
        struct flow_ref r = index->refs[body->first + n];

        if (flow_ref_kind(r) == FLOW_REF_NEW) {
            lead_object(u, flow_type_of(p, m->dex, r.target), by);
        } else if (flow_ref_kind(r) == FLOW_REF_INVOKE) {
            uint32_t target = flow_target(p, m->dex, r.target);
            size_t count;
            const uint32_t *below;

            lead(u, target, by);
            if (target == FLOW_NONE ||
                flow_method(p, target)->access_flags & (DEX_ACC_STATIC | DEX_ACC_PRIVATE))
                continue;
            below = flow_overriders(p, flow_method(p, target)->type,
                                    flow_method(p, target)->signature, &count);
            for (size_t k = 0; k < count; k++)
                lead(u, below[k], by);
        }
    }
}

bool unseen_begin(struct unseen *u, struct telling *t)
{
    size_t count;
    const struct flow_unresolved *all = flow_world_unresolved(t->world, &count);

    *u = (struct unseen){ .t = t };
    u->calls = tell_array(t, count, sizeof *u->calls);
    for (size_t n = 0; !t->failed && n < count; n++)
        if (unseen_may_lead_on(all[n].kind) && !is_of_library(u, all[n].method))
            u->calls[u->call_count++] = &all[n];
    while (u->anywhere < u->call_count && (u->calls[u->anywhere]->kind == FLOW_UNRESOLVED_NATIVE ||
                                           u->calls[u->anywhere]->signature != FLOW_NONE ||
                                           u->calls[u->anywhere]->type != FLOW_NONE))
        u->anywhere++;
    if (t->failed || u->call_count == 0 || u->anywhere < u->call_count)
        return !t->failed;
    u->handed = tell_array(t, flow_type_count(t->program), sizeof *u->handed);
    u->led_by = tell_array(t, flow_method_count(t->program), sizeof *u->led_by);
    if (t->failed)
        return false;
    seed(u);
    while (u->todo_count > 0 && !t->failed)
        follow(u, u->todo[--u->todo_count]);
    return !t->failed;
}

void unseen_end(struct unseen *u)
{
    free(u->todo);
}

const struct flow_unresolved *unseen_call(const struct unseen *u, uint32_t method)
{
    if (u->anywhere < u->call_count)
        return u->calls[u->anywhere];
    return u->led_by && u->led_by[method] ? u->calls[u->led_by[method] - 1] : NULL;
}
