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

/* Whether two calls may lead to the same methods. */
static bool is_same(const struct unseen_call *a, const struct unseen_call *b)
{
    return a->call.signature == b->call.signature && a->call.type == b->call.type &&
           a->arguments.known == b->arguments.known && a->arguments.count == b->arguments.count &&
           memcmp(a->arguments.types, b->arguments.types, sizeof a->arguments.types) == 0;
}

/* Calls of which something is known, each kind of target once. */
#define TARGETS_MAX 256u

/* The first that is one too many may lead anywhere. */
static size_t targets_of(struct unseen *u, uint32_t *ret)
{
    size_t count = 0;

    for (size_t n = 0; n < u->call_count; n++) {
        size_t k = 0;

        if (u->calls[n].call.kind == FLOW_UNRESOLVED_NATIVE)
            continue;
        while (k < count && !is_same(&u->calls[ret[k]], &u->calls[n]))
            k++;
        if (k == TARGETS_MAX) {
            u->anywhere = n;
            break;
        }
        if (k == count)
            ret[count++] = (uint32_t)n;
    }
    return count;
}

static bool may_call(const struct unseen *u, const struct unseen_call *c, uint32_t method)
{
    return flow_unresolved_may_call(u->t->world, &c->call, method) &&
           flow_arguments_fit(u->t->program, &c->arguments, method);
}

/* The methods that an unseen call may run itself. */
static void seed(struct unseen *u)
{
    struct flow_program *p = u->t->program;
    uint32_t targets[TARGETS_MAX];
    size_t count = targets_of(u, targets), native = 0;
    bool handed = find_handed(u);

    while (native < u->call_count && u->calls[native].call.kind != FLOW_UNRESOLVED_NATIVE)
        native++;
    handed &= native < u->call_count;
    for (uint32_t m = 0; m < flow_method_count(p) && !u->t->failed; m++) {
        if (flow_world_runs(u->t->world, m))
            continue;
        for (size_t n = 0; n < count && !u->led_by[m]; n++)
            if (may_call(u, &u->calls[targets[n]], m))
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

static bool add_call(struct unseen *u, const struct unseen_call *call)
{
    if (!pica_grow(&u->calls, &u->call_cap, u->call_count + 1, sizeof *u->calls))
        u->t->failed = true;
    else
        u->calls[u->call_count++] = *call;
    return !u->t->failed;
}

/* Whether an interface has code for a method of its own that was not found to run. */
static bool has_defaults(const struct unseen *u)
{
    struct flow_program *p = u->t->program;

    for (uint32_t m = 0; m < flow_method_count(p); m++) {
        const struct flow_method *method = flow_method(p, m);
        struct flow_class c = flow_class(p, method->type);

        if (method->code_off && !(method->access_flags & DEX_ACC_STATIC) && c.dex != FLOW_NONE &&
            dex_class(flow_dex(p, c.dex), c.index).access_flags & DEX_ACC_INTERFACE &&
            !flow_world_runs(u->t->world, m))
            return true;
    }
    return false;
}

/* A call of which the code around it says more than is known. */
static void add_told(struct unseen *u, struct flow_bodies *bodies,
                     const struct flow_unresolved *call)
{
    struct unseen_call told = { .call = *call };
    struct flow_site site;

    if (!flow_site_read(u->t->program, bodies, call->method, call->at, &site)) {
        u->t->failed = true;
        return;
    }
    flow_bodies_trim(bodies);
    if (site.nowhere || (site.defaults && !has_defaults(u)))
        return;
    if (site.initialises)
        told.call.signature = flow_signature_find(u->t->program, pica_span_str("<clinit>"), "()V");
    if (site.initialises && told.call.signature == FLOW_NONE)
        return;
    told.arguments = site.arguments;
    if (call->type != FLOW_NONE || site.type_count == 0) {
        add_call(u, &told);
        return;
    }
    for (uint32_t n = 0; n < site.type_count; n++) {
        told.call.type = site.types[n];
        if (!add_call(u, &told))
            return;
    }
}

static bool is_told(const struct flow_unresolved *call)
{
    return (call->kind == FLOW_UNRESOLVED_REFLECTION || call->kind == FLOW_UNRESOLVED_CLASS_NAME ||
            call->kind == FLOW_UNRESOLVED_METHOD_HANDLE) &&
           call->signature == FLOW_NONE;
}

static void find_calls(struct unseen *u)
{
    size_t count;
    const struct flow_unresolved *all = flow_world_unresolved(u->t->world, &count);
    struct flow_bodies *bodies = count ? flow_bodies_new(u->t->program) : NULL;

    u->t->failed |= count && !bodies;
    for (size_t n = 0; !u->t->failed && n < count; n++) {
        if (!unseen_may_lead_on(all[n].kind) || is_of_library(u, all[n].method))
            continue;
        if (is_told(&all[n]))
            add_told(u, bodies, &all[n]);
        else
            add_call(u, &(struct unseen_call){ .call = all[n] });
    }
    flow_bodies_free(bodies);
}

static bool leads_anywhere(const struct unseen_call *c)
{
    return c->call.kind != FLOW_UNRESOLVED_NATIVE && c->call.signature == FLOW_NONE &&
           c->call.type == FLOW_NONE && !c->arguments.known;
}

bool unseen_begin(struct unseen *u, struct telling *t)
{
    *u = (struct unseen){ .t = t };
    find_calls(u);
    while (u->anywhere < u->call_count && !leads_anywhere(&u->calls[u->anywhere]))
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
    free(u->calls);
    free(u->todo);
}

const struct flow_unresolved *unseen_call(const struct unseen *u, uint32_t method)
{
    if (u->anywhere < u->call_count)
        return &u->calls[u->anywhere].call;
    return u->led_by && u->led_by[method] ? &u->calls[u->led_by[method] - 1].call : NULL;
}
