/* Lambdas and method references (invoke-custom), method handles, and what proxies answer. */
#include "flow/frame.h"

#include "dex/access.h"
#include "dex/call_site.h"

uint32_t world_function_new(struct flow_world *w, uint32_t made, const struct world_function *f)
{
    uint32_t n = w->function_count;

    if (!world_room(w, &w->functions, n, &w->function_cap, sizeof *w->functions))
        return 0;
    w->functions[n] = *f;
    w->functions[n].made = made;
    w->function_count++;
    w->values.made[made].lambda = n;
    world_group_function(w, n);
    return n;
}

/* --- calling what a method handle names --------------------------------------------------------
 */

static void construct(struct flow_world *w, struct world_invoke *sub, struct world_call *call)
{
    uint32_t type = sub->callee.type, object;

    world_class_init(w, sub->call.from, sub->call.at, type);
    if (call->from != WORLD_SYSTEM && sub->method != FLOW_NONE && sub->call.at < 1u << 24) {
        uint32_t made = world_made_at(w, sub->method, sub->call.at | 0xc1u << 24, type);

        object = flow_value_of(
            &w->values, w->values.made[made].type == type ? FLOW_VALUE_OBJECT : FLOW_VALUE_SOME,
            w->values.made[made].type == type ? made : type);
    } else {
        object = flow_value_of(&w->values, FLOW_VALUE_SOME, type);
    }
    world_make_lost(w, type);
    memmove(sub->call.words + 1, sub->call.words, sub->call.count * sizeof *sub->call.words);
    sub->call.words[0] = object;
    sub->call.count++;
    if (sub->callee.target != FLOW_NONE)
        world_call(w, &sub->call, sub->callee.target);
    else
        world_platform(w, sub, sub->callee.model);
    sub->call.ret = object;
}

/* Calls what a handle of `dex` names with sub->call.words; the result is in sub->call. */
static void call_handle(struct flow_world *w, struct world_invoke *sub, uint32_t dex,
                        uint8_t handle_type, uint32_t method_idx, enum flow_reason reason)
{
    sub->dex = dex;
    sub->method_idx = method_idx;
    sub->callee = *world_callee(w, dex, method_idx);
    sub->call.reason = reason;
    sub->callback = false;
    switch ((enum dex_handle_type)handle_type) {
    case DEX_HANDLE_INVOKE_STATIC:
        sub->kind = DEX_OP_INVOKE_STATIC;
        world_class_init(w, sub->call.from, sub->call.at, sub->callee.type);
        break;
    case DEX_HANDLE_INVOKE_DIRECT:
        sub->kind = DEX_OP_INVOKE_DIRECT;
        break;
    case DEX_HANDLE_INVOKE_CONSTRUCTOR:
        sub->kind = DEX_OP_INVOKE_DIRECT;
        construct(w, sub, &sub->call);
        return;
    case DEX_HANDLE_INVOKE_INSTANCE:
    case DEX_HANDLE_INVOKE_INTERFACE:
        sub->kind = handle_type == DEX_HANDLE_INVOKE_INTERFACE ? DEX_OP_INVOKE_INTERFACE
                                                               : DEX_OP_INVOKE_VIRTUAL;
        if (sub->call.count == 0)
            sub->call.words[sub->call.count++] = world_any(w, sub->callee.type);
        world_invoke_virtual(w, sub);
        return;
    case DEX_HANDLE_STATIC_PUT:
    case DEX_HANDLE_STATIC_GET:
    case DEX_HANDLE_INSTANCE_PUT:
    case DEX_HANDLE_INSTANCE_GET:
        return;
    }
    if (sub->callee.target != FLOW_NONE)
        world_call(w, &sub->call, sub->callee.target);
    else
        world_platform(w, sub, sub->callee.model);
}

/* --- calling a function -------------------------------------------------------------------------
 */

static void call_proxy(struct flow_world *w, const struct world_invoke *by, uint32_t function,
                       struct world_call *call, struct world_invoke *sub)
{
    uint32_t made = w->functions[function].made;
    uint32_t handler = world_cell_read(
        w, world_cell(w, WORLD_CELL_CAPTURE, function, 0, FLOW_NOTHING), call->from);
    uint32_t type =
        flow_type_find(w->program, pica_span_str("Ljava/lang/reflect/InvocationHandler;"));

    call->returns = true;
    call->ret = flow_value_join(&w->values, call->ret, FLOW_ANYTHING);
    if (w->invoke_signature == FLOW_NONE || type == FLOW_NONE || handler == FLOW_NOTHING)
        return;
    world_sub_invoke(w, by, handler, type, w->invoke_signature, sub);
    sub->callback = true;
    sub->call.from = call->from;
    sub->call.at = call->at;
    sub->call.reason = FLOW_REASON_PROXY;
    sub->call.words[sub->call.count++] = flow_value_of(&w->values, FLOW_VALUE_OBJECT, made);
    world_invoke_virtual(w, sub);
}

void world_call_function(struct flow_world *w, const struct world_invoke *by, uint32_t function,
                         struct world_call *call)
{
    struct world_function f = w->functions[function];
    struct world_invoke sub;

    if (f.proxy) {
        call_proxy(w, by, function, call, &sub);
        return;
    }
    world_sub_invoke(w, by, FLOW_NOTHING, FLOW_NONE, 0, &sub);
    if (w->failed || sub.depth > 16)
        return;
    sub.call.from = call->from;
    sub.call.at = call->at;
    sub.call.phase = call->phase;
    sub.call.waits = call->waits;
    sub.call.count = 0;
    for (uint32_t n = 0; n < f.captured; n++)
        sub.call.words[sub.call.count++] = world_cell_read(
            w, world_cell(w, WORLD_CELL_CAPTURE, function, n, FLOW_NOTHING), call->from);
    for (uint32_t n = 1; n < call->count && sub.call.count < WORLD_WORDS_MAX - 1; n++)
        sub.call.words[sub.call.count++] = call->words[n];
    call_handle(w, &sub, f.dex, f.handle_type, f.method_idx,
                call->reason == FLOW_REASON_COUNT || call->reason == FLOW_REASON_HIERARCHY
                    ? FLOW_REASON_LAMBDA
                    : call->reason);
    call->ret = flow_value_join(&w->values, call->ret, sub.call.ret);
    call->returns |= sub.call.returns;
}

void world_call_back_function(struct flow_world *w, const struct world_invoke *by,
                              uint32_t function, enum flow_reason reason)
{
    struct world_call call;

    if (w->functions[function].proxy)
        return;
    w->called_back = true;
    call.from = by->call.from;
    call.at = by->call.at;
    call.reason = reason;
    call.phase = FLOW_PHASE_SYSTEM_CALLBACK;
    call.waits = false;
    call.ret = FLOW_NOTHING;
    call.returns = false;
    call.count = 1; /* the rest is completed with anything */
    call.words[0] = FLOW_ANYTHING;
    world_call_function(w, by, function, &call);
}

/* --- invoke-custom ------------------------------------------------------------------------------
 */

static bool names_class(const struct dex_file *file, const struct dex_method_handle *h,
                        const char *descriptor)
{
    return h->type >= DEX_HANDLE_INVOKE_STATIC &&
           pica_span_is(dex_type(file, dex_method_id(file, h->idx).class_idx), descriptor);
}

/* The implementation among the extra arguments: the first method handle. */
static bool implementation(const struct dex_file *file, const struct dex_call_site *site,
                           struct dex_method_handle *ret)
{
    struct dex_values it = site->extra;
    struct dex_value v;

    while (dex_values_next(&it, &v))
        if (v.kind == DEX_VALUE_METHOD_HANDLE)
            return dex_method_handle(file, v.handle_idx, ret) &&
                   ret->type >= DEX_HANDLE_INVOKE_STATIC;
    return false;
}

static void make_lambda(struct flow_world *w, struct world_invoke *i, const struct dex_file *file,
                        const struct dex_call_site *site, const struct dex_method_handle *h)
{
    uint32_t type =
        flow_type_of(w->program, i->dex, dex_proto(file, site->proto_idx).return_type_idx);
    uint32_t made = world_made_by(w, i->call.from, i->call.at, type), function;

    if (w->failed)
        return;
    w->type_flags[type] |= WORLD_TYPE_INTERFACE;
    if (w->values.made[made].lambda == FLOW_MADE_NONE) {
        struct world_function f = {
            .name = flow_member_name_find(w->program, dex_string(file, site->name_idx)),
            .dex = i->dex,
            .method_idx = h->idx,
            .handle_type = (uint8_t)h->type,
            .captured = i->call.count,
        };

        world_function_new(w, made, &f);
    }
    function = w->values.made[made].lambda;
    for (uint32_t n = 0; n < i->call.count && !w->failed; n++)
        world_cell_join(w, world_cell(w, WORLD_CELL_CAPTURE, function, n, FLOW_NOTHING),
                        i->call.words[n]);
    if (i->frame)
        for (uint32_t n = 0; n < i->call.count; n++)
            world_builders_escape(w, i->frame, i->call.words[n]);
    i->call.ret = flow_value_of(&w->values, FLOW_VALUE_OBJECT, made);
}

/* The first run of the instruction calls the bootstrap method. */
static void call_bootstrap(struct flow_world *w, struct world_invoke *i,
                           const struct dex_call_site *site)
{
    struct world_invoke sub;

    if (site->bootstrap.type < DEX_HANDLE_INVOKE_STATIC)
        return;
    world_sub_invoke(w, i, FLOW_NOTHING, FLOW_NONE, 0, &sub);
    sub.call.count = 0;
    sub.call.waits = false;
    call_handle(w, &sub, i->dex, (uint8_t)site->bootstrap.type, site->bootstrap.idx,
                FLOW_REASON_METHOD_HANDLE);
}

void world_invoke_custom(struct flow_world *w, struct world_invoke *i, uint32_t call_site)
{
    const struct dex_file *file = flow_dex(w->program, i->dex);
    struct dex_method_handle h;
    struct dex_call_site site;

    i->call.returns = true;
    i->call.ret = FLOW_ANYTHING;
    if (call_site >= file->call_sites.count || !dex_call_site(file, call_site, &site)) {
        world_unresolved(w, i->method, i->call.at, FLOW_UNRESOLVED_CALL_SITE, FLOW_NONE, FLOW_NONE);
        return;
    }
    if (names_class(file, &site.bootstrap, "Ljava/lang/invoke/LambdaMetafactory;") &&
        implementation(file, &site, &h)) {
        make_lambda(w, i, file, &site, &h);
    } else if (names_class(file, &site.bootstrap, "Ljava/lang/invoke/StringConcatFactory;")) {
        i->call.ret = world_any(w, w->values.string_type);
        for (uint32_t n = 0; i->frame && n < i->call.count; n++)
            world_builders_escape(w, i->frame, i->call.words[n]);
    } else {
        world_unresolved(w, i->method, i->call.at, FLOW_UNRESOLVED_CALL_SITE, FLOW_NONE, FLOW_NONE);
        for (uint32_t n = 0; n < i->call.count; n++)
            flow_value_lose_all(&w->values, i->call.words[n]);
        call_bootstrap(w, i, &site);
    }
}

/* --- method handles -----------------------------------------------------------------------------
 */

#define HANDLES_MAX 65536u /* of one file: what an index of const-method-handle can say */

uint32_t world_method_handle(struct flow_world *w, uint32_t dex, uint32_t handle)
{
    if (handle >= HANDLES_MAX || handle >= flow_dex(w->program, dex)->method_handles.count ||
        dex >= FLOW_NONE / HANDLES_MAX)
        return FLOW_ANYTHING;
    return flow_value_of(&w->values, FLOW_VALUE_HANDLE, dex * HANDLES_MAX + handle);
}

/* A handle of a method that was found by name. */
static void call_found(struct flow_world *w, struct world_invoke *i, uint32_t method, uint32_t *ret)
{
    const struct flow_method *m = flow_method(w->program, method);
    struct world_invoke sub;

    world_sub_invoke(w, i, FLOW_NOTHING, FLOW_NONE, 0, &sub);
    sub.call.count = i->call.count - 1;
    memcpy(sub.call.words, i->call.words + 1, sub.call.count * sizeof *sub.call.words);
    call_handle(w, &sub, m->dex,
                m->access_flags & DEX_ACC_STATIC        ? DEX_HANDLE_INVOKE_STATIC
                : m->access_flags & DEX_ACC_CONSTRUCTOR ? DEX_HANDLE_INVOKE_CONSTRUCTOR
                : m->access_flags & DEX_ACC_PRIVATE     ? DEX_HANDLE_INVOKE_DIRECT
                                                        : DEX_HANDLE_INVOKE_INSTANCE,
                m->method_idx, FLOW_REASON_METHOD_HANDLE);
    *ret = flow_value_join(&w->values, *ret, sub.call.ret);
}

void world_invoke_polymorphic(struct flow_world *w, struct world_invoke *i, uint32_t method_idx,
                              uint32_t proto_idx)
{
    uint32_t handle = i->call.count ? i->call.words[0] : FLOW_ANYTHING, hold, got = FLOW_NOTHING;
    struct flow_value_view v = flow_value_view(&w->values, handle, &hold);

    (void)method_idx;
    (void)proto_idx;
    i->call.returns = true;
    for (uint32_t n = 0; n < v.count && !w->failed; n++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[n]];
        uint32_t dex = a.id / HANDLES_MAX;
        struct dex_method_handle h;
        struct world_invoke sub;

        if (a.kind == FLOW_VALUE_METHOD) { /* found by a Lookup */
            call_found(w, i, a.id, &got);
            v = flow_value_view(&w->values, handle, &hold);
            continue;
        }
        if (a.kind != FLOW_VALUE_HANDLE ||
            !dex_method_handle(flow_dex(w->program, dex), a.id % HANDLES_MAX, &h) ||
            h.type < DEX_HANDLE_INVOKE_STATIC) {
            world_unresolved(w, i->method, i->call.at, FLOW_UNRESOLVED_METHOD_HANDLE, FLOW_NONE,
                             FLOW_NONE);
            for (uint32_t k = 1; k < i->call.count; k++)
                flow_value_lose_all(&w->values, i->call.words[k]);
            got = FLOW_ANYTHING;
            continue;
        }
        world_sub_invoke(w, i, FLOW_NOTHING, FLOW_NONE, 0, &sub);
        sub.call.count = i->call.count - 1;
        memcpy(sub.call.words, i->call.words + 1, sub.call.count * sizeof *sub.call.words);
        call_handle(w, &sub, dex, (uint8_t)h.type, h.idx, FLOW_REASON_METHOD_HANDLE);
        got = flow_value_join(&w->values, got, sub.call.ret);
        v = flow_value_view(&w->values, handle, &hold);
    }
    i->call.ret = got == FLOW_NOTHING ? FLOW_ANYTHING : got;
}
