#include "privacy/sdk_calls.h"

#include "base/text.h"
#include "flow/index.h"
#include "flow/place.h"
#include "privacy/budget.h"
#include "privacy/match.h"

#include <stdlib.h>

/* Contracts whose class this program names, by the number of their member's name. */
struct candidate {
    uint16_t contract;
    uint32_t type; /* of its class */
};

struct finding {
    const struct privacy_sdk_calls_input *in;
    struct pica_arena *arena;
    const char *const *names;
    size_t name_count;
    uint32_t *first; /* by name, one more than there are: in `candidates` */
    struct candidate *candidates;
    struct privacy_sdk_call *items; /* malloc'ed */
    size_t count, cap;
    uint64_t lost; /* beyond the limit */
    bool nomem;
};

/* --- which methods ---------------------------------------------------------------- */

static bool candidates_make(struct finding *f)
{
    uint32_t *types = calloc(privacy_contract_count, sizeof *types);

    f->name_count = privacy_contract_names(&f->names);
    f->first = calloc(f->name_count + 2, sizeof *f->first);
    f->candidates = calloc(privacy_contract_count, sizeof *f->candidates);
    if (!types || !f->first || !f->candidates) {
        free(types);
        return false;
    }
    for (size_t i = 1; i < privacy_contract_count; i++) {
        const struct privacy_contract *c = &privacy_contracts[i];

        types[i] = FLOW_NONE;
        if (flow_type_may_be(f->in->program, privacy_contract_class_hash(i)) &&
            c->form == PRIVACY_CONTRACT_METHOD)
            types[i] = flow_type_find(f->in->program, pica_span_str(c->class_name));
        if (types[i] != FLOW_NONE)
            f->first[c->name + 2]++;
    }
    for (size_t n = 2; n <= f->name_count + 1; n++)
        f->first[n] += f->first[n - 1];
    for (size_t i = 1; i < privacy_contract_count; i++)
        if (types[i] != FLOW_NONE)
            f->candidates[f->first[privacy_contracts[i].name + 1]++] =
                (struct candidate){ (uint16_t)i, types[i] };
    free(types);
    return true;
}

static bool is_overridden(const struct privacy_contract *c)
{
    return c->role == PRIVACY_ROLE_ANSWER || c->role == PRIVACY_ROLE_DECIDED;
}

static bool accept_type(void *context, uint32_t type)
{
    return *(const uint32_t *)context == type;
}

/* Whether a call of this method id leads to the candidate's class. */
static bool leads_to(const struct finding *f, uint32_t dex, uint32_t id, uint32_t type,
                     const struct candidate *c)
{
    uint32_t wanted = c->type;

    if (type == c->type)
        return true;
    return privacy_contracts[c->contract].member[0] != '<' &&
           flow_is_subtype(f->in->program, type, c->type) &&
           flow_resolve_method(f->in->program, dex, id, accept_type, &wanted) == c->type;
}

/* The contract of a called method id: that of its prototype, else of its name; or 0. */
static uint16_t match_call(const struct finding *f, uint32_t dex, uint32_t id, size_t name)
{
    const struct dex_file *file = flow_dex(f->in->program, dex);
    struct dex_method_id method = dex_method_id(file, id);
    uint32_t type = flow_type_of(f->in->program, dex, method.class_idx);
    uint16_t like = 0;

    for (uint32_t i = f->first[name]; i < f->first[name + 1]; i++) {
        const struct candidate *c = &f->candidates[i];
        bool same = flow_proto_is(file, method.proto_idx, privacy_contracts[c->contract].type);

        /* Another prototype in another class is another method. */
        if (is_overridden(&privacy_contracts[c->contract]) ||
            (!same && (like || type != c->type)) || !leads_to(f, dex, id, type, c))
            continue;
        if (same)
            return c->contract;
        like = c->contract;
    }
    return like;
}

/* The contract that a method of this file overrides, or 0. */
static uint16_t match_override(const struct finding *f, uint32_t dex, uint32_t id, size_t name)
{
    const struct dex_file *file = flow_dex(f->in->program, dex);
    struct dex_method_id method = dex_method_id(file, id);
    uint32_t type = flow_type_of(f->in->program, dex, method.class_idx);

    for (uint32_t i = f->first[name]; i < f->first[name + 1]; i++) {
        const struct candidate *c = &f->candidates[i];

        if (is_overridden(&privacy_contracts[c->contract]) && type != c->type &&
            flow_proto_is(file, method.proto_idx, privacy_contracts[c->contract].type) &&
            flow_is_subtype(f->in->program, type, c->type))
            return c->contract;
    }
    return 0;
}

/* --- one place ---------------------------------------------------------------------- */

/* What is at hand of the method whose places are being looked at. */
struct cursor {
    struct finding *f;
    struct flow_scope scope;
    uint32_t dex, method; /* its number, FLOW_NONE: it does not count */
    const struct flow_body_refs *body;
    struct dex_code code;
    struct flow_frame frame;
    bool has_code, opened;
    uint64_t left; /* places that may be kept */
};

static void cursor_move(struct cursor *k, const struct flow_body_refs *body)
{
    if (k->body == body)
        return;
    if (k->opened)
        flow_frame_close(&k->frame);
    k->opened = false;
    k->body = body;
    if (!body)
        return;
    k->method = flow_method_of(k->f->in->program, k->dex, body->method_idx);
    k->has_code = dex_code(flow_dex(k->f->in->program, k->dex), body->code_off, &k->code);
}

static bool cursor_open(struct cursor *k)
{
    if (!k->opened && k->has_code)
        k->opened = flow_frame_open(&k->scope, k->dex, &k->code, 0, &k->frame);
    return k->opened;
}

/* The prototype of a method id as text; NULL without memory. */
static const char *called_name(struct cursor *k, uint32_t id, const char **ret_type)
{
    const struct dex_file *file = flow_dex(k->f->in->program, k->dex);
    const char *label = dex_method_label(file, id, k->f->arena);
    const char *owner = dex_utf8(dex_type(file, dex_method_id(file, id).class_idx), k->f->arena);
    const char *name =
        label && owner ? pica_arena_printf(k->f->arena, "%s->%s", owner, label) : NULL;

    *ret_type = label ? strchr(label, '(') : NULL;
    return name;
}

static bool is_exact(const struct privacy_contract *c, const char *type)
{
    return type && strcmp(c->type, type) == 0;
}

/* What the call at `insn` tells. */
static void ask_call(struct cursor *k, uint32_t at, const char *type, struct privacy_sdk_call *call)
{
    const struct privacy_contract *c = call->contract;
    const struct dex_file *file = flow_dex(k->f->in->program, k->dex);
    struct dex_insn insn;
    int argument = c->argument;

    if (argument == PRIVACY_SAID_BY_CALL)
        call->told = c->role == PRIVACY_ROLE_GRANT ? PRIVACY_TOLD_AGREED : PRIVACY_TOLD_REFUSED;
    if (argument < 0)
        return;
    call->told = PRIVACY_TOLD_VARIABLE;
    argument = privacy_contract_argument(c, pica_span_str(type));
    if (argument < 0 || !k->has_code || !dex_insn_decode(&k->code, at, &insn))
        return;
    call->argument = flow_argument_register(file, &insn, (unsigned)argument);
    if (call->argument != DEX_NO_INDEX && cursor_open(k) &&
        !privacy_sdk_told(&k->frame, at, call->argument, call, k->f->arena))
        k->f->nomem = true;
}

static void keep(struct cursor *k, const struct privacy_sdk_call *call)
{
    struct finding *f = k->f;

    if (k->left == 0) {
        f->lost++;
        return;
    }
    k->left--;
    if (!call->called || !call->place.class_name || !call->place.method ||
        !pica_grow(&f->items, &f->cap, f->count + 1, sizeof *f->items))
        f->nomem = true;
    else
        f->items[f->count++] = *call;
}

/* A call at `at`, or (DEX_NO_INDEX) the definition of an overriding method. */
static void take(struct cursor *k, const struct flow_body_refs *body, uint32_t at, uint32_t id,
                 uint16_t contract)
{
    const struct flow_program *p = k->f->in->program;
    struct privacy_sdk_call call = { .contract = &privacy_contracts[contract],
                                     .overrides = at == DEX_NO_INDEX,
                                     .argument = DEX_NO_INDEX,
                                     .dex = k->dex };
    const char *type;

    cursor_move(k, body);
    if (k->method == FLOW_NONE)
        return;
    call.called = called_name(k, id, &type);
    if (!call.called) {
        k->f->nomem = true;
        return;
    }
    call.exact = is_exact(call.contract, type);
    call.method = k->method;
    call.place = flow_place(p, k->method, at, k->f->arena);
    call.owner =
        privacy_owner_of(flow_type_name(p, flow_method(p, k->method)->type), k->f->in->own_package);
    if (!call.overrides)
        ask_call(k, at, type, &call);
    else if (call.contract->argument == PRIVACY_SAID_BY_RETURN) {
        call.told = PRIVACY_TOLD_VARIABLE;
        if (cursor_open(k) && !privacy_sdk_told_by_return(&k->frame, &call, k->f->arena))
            k->f->nomem = true;
    }
    keep(k, &call);
}

/* --- one file ------------------------------------------------------------------------- */

static int position_compare(const void *pa, const void *pb)
{
    const uint64_t a = *(const uint64_t *)pa, b = *(const uint64_t *)pb;

    return (a > b) - (a < b);
}

/* Where something of a file stands: the body, then the reference + 1 in it; 0: the body itself. */
static uint64_t position(size_t body, uint32_t ref)
{
    return (uint64_t)body << 32 | ref;
}

struct positions {
    uint64_t *items; /* malloc'ed */
    size_t count, cap;
};

static bool add_position(struct positions *p, uint64_t one)
{
    if (!pica_grow(&p->items, &p->cap, p->count + 1, sizeof *p->items))
        return false;
    p->items[p->count++] = one;
    return true;
}

/* Lists the places of a file that matter, in the order of the code; marks[id]: its contract. */
static bool list_positions(struct finding *f, uint32_t dex, const uint16_t *names, uint16_t *calls,
                           uint16_t *overrides, struct positions *ret)
{
    const struct dex_file *file = flow_dex(f->in->program, dex);
    struct flow_index *index = flow_program_index(f->in->program, dex);

    for (uint32_t id = 0; id < file->methods.count; id++) {
        size_t name = names[dex_method_id(file, id).name_idx], count;
        const uint32_t *refs;

        if (name == 0 || f->first[name - 1] == f->first[name])
            continue;
        calls[id] = match_call(f, dex, id, name - 1);
        overrides[id] = match_override(f, dex, id, name - 1);
        if (overrides[id] && index->body_of[id] &&
            !add_position(ret, position(index->body_of[id] - 1, 0)))
            return false;
        if (!calls[id])
            continue;
        if (!flow_index_invert(index, file, FLOW_REF_INVOKE))
            return false;
        refs = flow_index_sites(index, FLOW_REF_INVOKE, id, &count);
        for (size_t i = 0; i < count; i++) {
            const struct flow_body_refs *body = flow_index_body(index, refs[i]);

            if (!add_position(ret, position((size_t)(body - index->bodies), refs[i] + 1)))
                return false;
        }
    }
    if (ret->count)
        qsort(ret->items, ret->count, sizeof *ret->items, position_compare);
    return true;
}

static void take_positions(struct cursor *k, const struct positions *positions,
                           const uint16_t *calls, const uint16_t *overrides)
{
    struct flow_index *index = flow_program_index(k->f->in->program, k->dex);

    for (size_t i = 0; i < positions->count && !k->f->nomem && !k->scope.nomem; i++) {
        const struct flow_body_refs *body = &index->bodies[positions->items[i] >> 32];
        uint32_t ref = (uint32_t)positions->items[i];

        if (ref == 0)
            take(k, body, DEX_NO_INDEX, body->method_idx, overrides[body->method_idx]);
        else
            take(k, body, flow_ref_at(index->refs[ref - 1]), index->refs[ref - 1].target,
                 calls[index->refs[ref - 1].target]);
    }
    cursor_move(k, NULL);
}

static bool find_in_file(struct finding *f, uint32_t dex)
{
    const struct dex_file *file = flow_dex(f->in->program, dex);
    struct pica_limits limits = privacy_budget(f->in->program, f->in->limits, dex);
    struct cursor k = { .f = f, .dex = dex, .left = limits.dex_sites };
    uint16_t *names = calloc((size_t)file->strings.count + 1, sizeof *names);
    uint16_t *calls = calloc((size_t)file->methods.count + 1, sizeof *calls);
    uint16_t *overrides = calloc((size_t)file->methods.count + 1, sizeof *overrides);
    struct positions positions = { 0 };
    bool ok = names && calls && overrides;

    k.scope = (struct flow_scope){ .program = f->in->program,
                                   .arena = f->arena,
                                   .work_left = limits.dex_instructions,
                                   .limits = f->in->limits };
    ok = ok && privacy_match_names(file, f->names, f->name_count, names) &&
         list_positions(f, dex, names, calls, overrides, &positions);
    if (ok)
        take_positions(&k, &positions, calls, overrides);
    ok = ok && !f->nomem && !k.scope.nomem;
    flow_scope_finish(&k.scope);
    free(names);
    free(calls);
    free(overrides);
    free(positions.items);
    return ok;
}

bool privacy_sdk_call_is_own(const struct privacy_sdk_call *call)
{
    return call->owner.kind == PRIVACY_OWNER_SDK &&
           privacy_contract_is_of(call->contract, call->owner.sdk->id);
}

enum pica_status privacy_sdk_calls_find(const struct privacy_sdk_calls_input *in,
                                        struct pica_arena *arena, struct pica_notes *notes,
                                        struct privacy_sdk_call **ret, size_t *ret_count,
                                        struct pica_error *err)
{
    struct finding f = { .in = in, .arena = arena };
    bool ok = candidates_make(&f);

    for (uint32_t dex = 0; ok && dex < flow_dex_count(in->program); dex++)
        ok = find_in_file(&f, dex);
    if (ok && f.lost)
        pica_gap(
            notes, "privacy", PICA_PLACE_NONE,
            "%ju calls of SDKs were not kept: the limit of places is reached (limit dex_sites)",
            (uintmax_t)f.lost);
    *ret = ok ? pica_arena_array(arena, f.count ? f.count : 1, sizeof **ret) : NULL;
    if (*ret && f.count)
        memcpy(*ret, f.items, f.count * sizeof *f.items);
    *ret_count = f.count;
    free(f.first);
    free(f.candidates);
    free(f.items);
    return *ret ? PICA_OK : pica_fail_nomem(err);
}
