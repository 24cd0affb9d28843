#include "privacy/permission_parts.h"

#include "base/text.h"
#include "flow/index.h"

#include <stdlib.h>

#define DEPTH_MAX 12 /* methods and values on the way from the call */
#define SITES_MAX 16 /* of one method whose callers are asked, or writes of a field */
#define CONTRACT "Landroidx/activity/result/contract/ActivityResultContract;"

static const struct dex_file *file_of(const struct permission_where *w)
{
    return flow_frame_dex(w->frame);
}

static bool is_invoke(const struct dex_insn *insn)
{
    return dex_opcodes[insn->op].flow & DEX_FLOW_invoke &&
           dex_opcodes[insn->op].index == DEX_INDEX_method;
}

static bool is_static_invoke(const struct dex_insn *insn)
{
    return insn->op == DEX_OP_INVOKE_STATIC || insn->op == DEX_OP_INVOKE_STATIC_RANGE;
}

/* The class that an invoke names; empty when there is none. */
static struct pica_span called_class(const struct dex_file *dex, const struct dex_insn *insn)
{
    if (!is_invoke(insn) || insn->index >= dex->methods.count)
        return pica_span_of(NULL, 0);
    return dex_type(dex, dex_method_id(dex, insn->index).class_idx);
}

static bool is_collection_class(struct pica_span type)
{
    return pica_span_begins(type, "Ljava/util/") || pica_span_begins(type, "Lkotlin/collections/");
}

/* --- names ------------------------------------------------------------------------- */

void permission_walk_begin(struct permission_walk *k, const struct permission_row *ask)
{
    k->ask = ask;
    k->count = 0;
    k->unknown = k->permission = k->another = k->contract_unknown = false;
    k->depth = 0;
    k->visited_count = 0;
    k->scope->questions = 0;
}

void permission_walk_finish(struct permission_walk *k)
{
    free(k->names);
    flow_field_writes_free(k->own_writes);
}

void permission_walk_add(struct permission_walk *k, const char *name)
{
    size_t at = 0;

    while (at < k->count && strcmp(k->names[at], name) < 0)
        at++;
    if (at < k->count && strcmp(k->names[at], name) == 0)
        return;
    if (!pica_grow(&k->names, &k->cap, k->count + 1, sizeof *k->names)) {
        k->nomem = true;
        return;
    }
    memmove(k->names + at + 1, k->names + at, (k->count - at) * sizeof *k->names);
    k->names[at] = name;
    k->count++;
}

static void add_all(struct permission_walk *k, const char *const *permissions)
{
    for (; permissions && *permissions; permissions++)
        permission_walk_add(k, *permissions);
}

/* A name of a permission has dots, and no spaces: "android.permission.CAMERA". */
static bool is_name(const char *text)
{
    size_t dots = 0;

    for (; *text; text++) {
        bool letter = (*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z') ||
                      (*text >= '0' && *text <= '9') || *text == '_';

        if (!letter && *text != '.')
            return false;
        dots += *text == '.';
    }
    return dots >= 2;
}

static void add_text(struct permission_walk *k, struct pica_span text)
{
    const struct permission_row *group = permission_group(text, k->ask->library);
    char *copy;

    if (group) {
        add_all(k, group->permissions);
        return;
    }
    copy = dex_utf8(text, k->arena);
    if (!copy)
        k->nomem = true;
    else if (is_name(copy))
        permission_walk_add(k, copy);
}

/* --- elsewhere ------------------------------------------------------------------------ */

typedef void visit_fn(struct permission_walk *k, const struct permission_where *w, uint32_t at,
                      uint32_t reg);

/* Marks a value as looked into; false: it has been, or it is too far. */
static bool enter(struct permission_walk *k, const struct permission_where *w, uint32_t at,
                  uint32_t reg, uint32_t what)
{
    struct dex_code code = flow_body_code(w->frame->method);
    uint64_t key = (uint64_t)(uintptr_t)code.insns ^ (uint64_t)at << 20 ^ (uint64_t)reg << 52 ^
                   (uint64_t)what << 60;

    for (size_t i = 0; i < k->visited_count; i++)
        if (k->visited[i] == key)
            return false;
    if (k->visited_count == PERMISSION_VISITED_MAX || k->depth == DEPTH_MAX) {
        k->unknown = k->contract_unknown = true;
        return false;
    }
    k->visited[k->visited_count++] = key;
    return true;
}

static void unknown(struct permission_walk *k)
{
    k->unknown = k->contract_unknown = true;
}

/* Opens a method of the package by number. */
static bool open_method(struct permission_walk *k, uint32_t method, struct flow_frame *frame)
{
    const struct flow_method *m = flow_method(k->program, method);
    struct dex_code code;

    if (!m->code_off || !dex_code(flow_dex(k->program, m->dex), m->code_off, &code) ||
        !flow_frame_open(k->scope, m->dex, &code, 0, frame)) {
        k->nomem |= k->scope->nomem;
        return false;
    }
    return true;
}

/* What the methods that a call may run return. */
static void visit_returns(struct permission_walk *k, const struct permission_where *w,
                          const struct dex_insn *call, uint32_t method, visit_fn *visit)
{
    struct flow_frame frame;
    struct permission_where inner = {
        .frame = &frame, .method = method, .caller = w, .call = *call
    };
    struct dex_insn insn;
    uint32_t cursor = 0;

    if (!open_method(k, method, &frame)) {
        unknown(k);
        return;
    }
    while (flow_body_next(frame.method, &cursor, &insn))
        if (insn.op == DEX_OP_RETURN_OBJECT)
            visit(k, &inner, insn.at, insn.a);
    flow_frame_close(&frame);
}

static void visit_call(struct permission_walk *k, const struct permission_where *w,
                       const struct dex_insn *call, uint32_t target, visit_fn *visit)
{
    const struct flow_method *m = flow_method(k->program, target);
    const uint32_t *below = NULL;
    size_t count = 0;

    if (dex_opcodes[call->op].index == DEX_INDEX_method && !is_static_invoke(call) &&
        call->op != DEX_OP_INVOKE_DIRECT && call->op != DEX_OP_INVOKE_DIRECT_RANGE)
        below = flow_overriders(k->program, m->type, m->signature, &count);
    if (m->code_off)
        visit_returns(k, w, call, target, visit);
    for (size_t i = 0; i < count && i < SITES_MAX; i++)
        if (below[i] != target)
            visit_returns(k, w, call, below[i], visit);
    if (count > SITES_MAX || (!m->code_off && count == 0))
        unknown(k);
}

/* Whether a method id may run `method`: its own reference, or one above it. */
static bool may_run(const struct flow_program *p, uint32_t dex, uint32_t id, uint32_t method)
{
    const struct flow_method *m = flow_method(p, method);
    uint32_t target;

    if (flow_signature_of(p, dex, id) != m->signature)
        return false;
    target = flow_target(p, dex, id);
    return target == method || (target != FLOW_NONE && m->signature != FLOW_NONE &&
                                flow_is_subtype(p, m->type, flow_method(p, target)->type));
}

struct caller_sites {
    struct {
        uint32_t dex, at;
        const struct flow_body_refs *body;
    } items[SITES_MAX];
    size_t count;
    bool more;
};

static bool find_callers(struct permission_walk *k, uint32_t method, struct caller_sites *ret)
{
    *ret = (struct caller_sites){ .count = 0 };
    for (uint32_t dex = 0; dex < flow_dex_count(k->program); dex++) {
        const struct dex_file *file = flow_dex(k->program, dex);
        struct flow_index *index = flow_program_index(k->program, dex);

        for (uint32_t id = 0; id < file->methods.count; id++) {
            const uint32_t *refs;
            size_t count;

            if (!may_run(k->program, dex, id, method))
                continue;
            if (!flow_index_invert(index, file, FLOW_REF_INVOKE))
                return false;
            refs = flow_index_sites(index, FLOW_REF_INVOKE, id, &count);
            for (size_t i = 0; i < count; i++) {
                const struct flow_body_refs *body = flow_index_body(index, refs[i]);

                if (!flow_class_counts(k->program, dex, body->class_def))
                    continue;
                if (ret->count == SITES_MAX) {
                    ret->more = true;
                    return true;
                }
                ret->items[ret->count].dex = dex;
                ret->items[ret->count].at = flow_ref_at(index->refs[refs[i]]);
                ret->items[ret->count++].body = body;
            }
        }
    }
    return true;
}

/* What callers pass as argument word `number`. */
static bool visit_parameter(struct permission_walk *k, const struct permission_where *w,
                            uint32_t number, visit_fn *visit)
{
    struct caller_sites sites;

    if (w->caller) {
        if (number >= w->call.arg_count)
            return false;
        visit(k, w->caller, w->call.at, dex_insn_arg(&w->call, number));
        return true;
    }
    if (w->method == FLOW_NONE || w->frame->caller)
        return false;
    if (!find_callers(k, w->method, &sites)) {
        k->nomem = true;
        return true;
    }
    if (sites.count == 0 || sites.more)
        unknown(k);
    for (size_t i = 0; i < sites.count; i++) {
        uint32_t method =
            flow_method_of(k->program, sites.items[i].dex, sites.items[i].body->method_idx);
        struct flow_frame frame;
        struct permission_where outer = { .frame = &frame, .method = method };
        struct dex_code code;
        struct dex_insn insn;

        if (method == FLOW_NONE || !open_method(k, method, &frame)) {
            unknown(k);
            continue;
        }
        code = flow_body_code(frame.method);
        if (dex_insn_decode(&code, sites.items[i].at, &insn) && number < insn.arg_count)
            visit(k, &outer, insn.at, dex_insn_arg(&insn, number));
        else
            unknown(k);
        flow_frame_close(&frame);
    }
    return true;
}

static const struct flow_field_writes *writes_of(struct permission_walk *k)
{
    if (!k->writes) {
        k->own_writes = flow_field_writes_new(k->program, NULL);
        k->writes = k->own_writes;
        k->nomem |= !k->writes;
    }
    return k->writes;
}

static void visit_write(struct permission_walk *k, const struct flow_field_write *write,
                        visit_fn *visit)
{
    uint32_t method = flow_method_of(k->program, write->dex, write->method_idx);
    struct flow_frame frame;
    struct permission_where writer = { .frame = &frame, .method = method };
    struct dex_code code;
    struct dex_insn insn;

    if (method == FLOW_NONE || !open_method(k, method, &frame)) {
        unknown(k);
        return;
    }
    code = flow_body_code(frame.method);
    if (dex_insn_decode(&code, write->at, &insn))
        visit(k, &writer, insn.at, insn.a);
    flow_frame_close(&frame);
}

/* What is written into a field of the package; a field that nobody writes, or of the platform:
 * false. */
static bool visit_field(struct permission_walk *k, const struct permission_where *w,
                        const struct dex_insn *get, visit_fn *visit)
{
    struct flow_field_write writes[SITES_MAX];
    uint32_t field;
    size_t count;
    bool known;

    if (get->index >= file_of(w)->fields.count)
        return false;
    field = flow_field_target(k->program, w->frame->dex, get->index);
    if (field == FLOW_NONE || !writes_of(k))
        return false;
    known = flow_field_writes_of(k->writes, field, writes, SITES_MAX, &count);
    if (count == 0)
        return false;
    if (!known || count > SITES_MAX)
        unknown(k);
    for (size_t i = 0; i < count && i < SITES_MAX; i++)
        visit_write(k, &writes[i], visit);
    return true;
}

/* Follows an origin out of its method; false: there is no way. */
static bool follow(struct permission_walk *k, const struct permission_where *w,
                   const struct flow_origin *o, visit_fn *visit)
{
    uint32_t target;

    if (o->kind == FLOW_ORIGIN_PARAMETER)
        return visit_parameter(k, w, o->number, visit);
    if (o->kind == FLOW_ORIGIN_INSN)
        return (o->insn.op == DEX_OP_IGET_OBJECT || o->insn.op == DEX_OP_SGET_OBJECT) &&
               visit_field(k, w, &o->insn, visit);
    if (o->kind != FLOW_ORIGIN_RESULT || !is_invoke(&o->insn) ||
        o->insn.index >= file_of(w)->methods.count)
        return false;
    target = flow_target(k->program, w->frame->dex, o->insn.index);
    if (target == FLOW_NONE)
        return false;
    visit_call(k, w, &o->insn, target, visit);
    return true;
}

/* --- values that name permissions -------------------------------------------------------- */

static void take(struct permission_walk *k, const struct permission_where *w, uint32_t at,
                 uint32_t reg);

/* Whether a parameter of that type may name permissions. */
static bool may_name(struct pica_span type)
{
    if (type.len && type.data[0] == '[')
        return type.len > 1 && (type.data[1] == 'L' || type.data[1] == '[');
    return pica_span_is(type, "Ljava/lang/String;") || pica_span_is(type, "Ljava/lang/Object;") ||
           pica_span_is(type, "Ljava/lang/Iterable;") || pica_span_begins(type, "Ljava/util/") ||
           permission_is_class(PERMISSION_CARRIER, type);
}

/* Of an asking call: lists and objects that stand for permissions name them, a text beside them is
 * an explanation. */
static bool is_list(struct pica_span type)
{
    return may_name(type) && !pica_span_is(type, "Ljava/lang/String;") &&
           !pica_span_is(type, "Ljava/lang/Object;");
}

/* Takes the parameters of a call that may name permissions; how many there are. */
static size_t take_arguments(struct permission_walk *k, const struct permission_where *w,
                             const struct dex_insn *call, bool lists_first)
{
    const struct dex_file *dex = file_of(w);
    struct dex_proto proto;
    size_t lists = 0, taken = 0;

    if (call->index >= dex->methods.count)
        return 0;
    proto = dex_proto(dex, dex_method_id(dex, call->index).proto_idx);
    for (uint32_t n = 0; n < proto.params.count; n++)
        lists += is_list(dex_type(dex, dex_param(&proto, n)));
    for (uint32_t n = 0; n < proto.params.count && n < FLOW_RECEIVER; n++) {
        struct pica_span type = dex_type(dex, dex_param(&proto, n));
        uint32_t reg;

        if (!may_name(type) || (lists_first && lists && !is_list(type)))
            continue;
        reg = flow_argument_register(dex, call, n);
        taken++;
        if (reg != DEX_NO_INDEX)
            take(k, w, call->at, reg);
        else
            unknown(k);
    }
    return taken;
}

/* Whether `reg` before `at` may hold what the instruction at `made` made, or gave. */
static bool may_hold(const struct permission_where *w, uint32_t at, uint32_t reg, uint32_t made)
{
    struct flow_origins o;

    flow_origins(w->frame->method, at, reg, &o);
    for (size_t i = 0; i < o.count; i++)
        if (o.items[i].kind != FLOW_ORIGIN_PARAMETER && o.items[i].insn.at == made)
            return true;
    return false;
}

/* Whether the object in `reg` is, through calls of its library that give it back, that of `made`.
 */
static bool may_lead_to(struct permission_walk *k, const struct permission_where *w, uint32_t at,
                        uint32_t reg, uint32_t made, unsigned links)
{
    struct flow_origins o;

    flow_origins(w->frame->method, at, reg, &o);
    for (size_t i = 0; i < o.count; i++) {
        const struct dex_insn *insn = &o.items[i].insn;

        if (o.items[i].kind == FLOW_ORIGIN_PARAMETER)
            continue;
        if (insn->at == made)
            return true;
        if (o.items[i].kind == FLOW_ORIGIN_RESULT && is_invoke(insn) && !is_static_invoke(insn) &&
            links && k->ask->library &&
            permission_is_of(called_class(file_of(w), insn), k->ask->library) &&
            may_lead_to(k, w, insn->at, dex_insn_arg(insn, 0), made, links - 1))
            return true;
    }
    return false;
}

/* What is put into the array made at `made`. */
static void take_elements(struct permission_walk *k, const struct permission_where *w,
                          const struct dex_insn *made)
{
    struct dex_insn insn;
    uint32_t cursor = 0;

    if (!flow_frame_charge(w->frame)) {
        unknown(k);
        return;
    }
    for (uint32_t n = 0; made->op != DEX_OP_NEW_ARRAY && n < made->arg_count; n++)
        take(k, w, made->at, dex_insn_arg(made, n));
    while (flow_body_next(w->frame->method, &cursor, &insn)) {
        if (insn.op == DEX_OP_APUT_OBJECT && may_hold(w, insn.at, insn.b, made->at))
            take(k, w, insn.at, insn.a);
        else if (flow_calls(file_of(w), &insn, "Ljava/lang/System;", "arraycopy") &&
                 insn.arg_count == 5 && may_hold(w, insn.at, dex_insn_arg(&insn, 2), made->at))
            take(k, w, insn.at, dex_insn_arg(&insn, 0));
    }
}

/* A call that gets the object made at `made` as argument word `word`. */
static void take_call_on(struct permission_walk *k, const struct permission_where *w,
                         const struct dex_insn *call, uint32_t word)
{
    struct pica_span type = called_class(file_of(w), call);
    const struct permission_row *row = permission_row_find(k->program, w->frame->dex, call->index);

    if (row && row->kind != PERMISSION_ADD)
        return;
    if (row || is_collection_class(type))
        take_arguments(k, w, call, false);
    else if (word > 0 || is_static_invoke(call)) {
        /* `add(list, permission)`: a method of the app may put them in. */
        if (flow_target(k->program, w->frame->dex, call->index) != FLOW_NONE) {
            take_arguments(k, w, call, false);
            unknown(k);
        }
    }
}

/* What calls in the method put into the object that `made` makes, or gives. */
static void take_object(struct permission_walk *k, const struct permission_where *w,
                        const struct dex_insn *made)
{
    struct dex_insn insn;
    uint32_t cursor = 0;

    if (!flow_frame_charge(w->frame)) {
        unknown(k);
        return;
    }
    while (flow_body_next(w->frame->method, &cursor, &insn)) {
        if (!is_invoke(&insn) || insn.index >= file_of(w)->methods.count || insn.at == made->at)
            continue;
        for (uint32_t word = 0; word < insn.arg_count; word++)
            if (word == 0 ? may_lead_to(k, w, insn.at, dex_insn_arg(&insn, 0), made->at, 16)
                          : may_hold(w, insn.at, dex_insn_arg(&insn, word), made->at)) {
                if (enter(k, w, insn.at, word, 1))
                    take_call_on(k, w, &insn, word);
                break;
            }
    }
}

/* The receiver of a call that gives itself back, or a part of itself. */
static void take_receiver(struct permission_walk *k, const struct permission_where *w,
                          const struct dex_insn *call)
{
    if (!is_static_invoke(call) && call->arg_count)
        take(k, w, call->at, dex_insn_arg(call, 0));
}

static bool take_result(struct permission_walk *k, const struct permission_where *w,
                        const struct flow_origin *o)
{
    const struct dex_insn *call = &o->insn;
    const struct permission_row *row;
    struct pica_span type;

    if (call->op == DEX_OP_FILLED_NEW_ARRAY || call->op == DEX_OP_FILLED_NEW_ARRAY_RANGE) {
        take_elements(k, w, call);
        return true;
    }
    if (!is_invoke(call) || call->index >= file_of(w)->methods.count)
        return false;
    row = permission_row_find(k->program, w->frame->dex, call->index);
    type = called_class(file_of(w), call);
    if (row && row->kind == PERMISSION_GIVES) {
        add_all(k, row->permissions);
        return true;
    }
    if (row && row->kind == PERMISSION_ADD) {
        take_arguments(k, w, call, false);
        take_receiver(k, w, call);
        return true;
    }
    if (k->ask->library && strcmp(k->ask->library, "androidx") != 0 &&
        permission_is_of(type, k->ask->library)) {
        if (is_static_invoke(call))
            take_object(k, w, call);
        else
            take_receiver(k, w, call);
        return true;
    }
    if (is_collection_class(type) || pica_span_begins(type, "[")) {
        take_arguments(k, w, call, false);
        take_receiver(k, w, call);
        return true;
    }
    return follow(k, w, o, take);
}

static bool take_insn(struct permission_walk *k, const struct permission_where *w,
                      const struct flow_origin *o)
{
    const struct dex_insn *insn = &o->insn;

    switch ((unsigned)insn->op) {
    case DEX_OP_CONST_4:
    case DEX_OP_CONST_16:
    case DEX_OP_CONST:
        return true; /* null */
    case DEX_OP_NEW_ARRAY:
        take_elements(k, w, insn);
        return true;
    case DEX_OP_AGET_OBJECT:
        take(k, w, insn->at, insn->b);
        return true;
    case DEX_OP_NEW_INSTANCE:
        take_object(k, w, insn);
        return true;
    default:
        return follow(k, w, o, take);
    }
}

/* For flow_strings(): deals with what is no text. */
struct special {
    struct permission_walk *k;
    const struct permission_where *w;
};

static bool take_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    const struct special *s = context;
    struct permission_where inner = { .frame = f, .method = FLOW_NONE };
    const struct permission_where *w = f == s->w->frame ? s->w : &inner;
    struct permission_walk *k = s->k;
    bool dealt = false;

    if (k->nomem)
        return true;
    k->depth++;
    if (o->kind == FLOW_ORIGIN_RESULT)
        dealt = take_result(k, w, o);
    else if (o->kind == FLOW_ORIGIN_INSN)
        dealt = take_insn(k, w, o);
    else if (o->kind == FLOW_ORIGIN_PARAMETER)
        dealt = follow(k, w, o, take);
    k->depth--;
    return dealt;
}

static void take(struct permission_walk *k, const struct permission_where *w, uint32_t at,
                 uint32_t reg)
{
    struct flow_constants texts = { .count = 0 };
    struct special s = { k, w };

    if (!enter(k, w, at, reg, 0))
        return;
    flow_strings(w->frame, at, reg, take_origin, &s, &texts);
    if (texts.why)
        unknown(k);
    for (size_t i = 0; i < texts.count; i++) {
        if (texts.items[i].partial)
            unknown(k);
        else
            add_text(k, texts.items[i].text);
    }
    k->nomem |= k->scope->nomem;
}

/* --- contracts of launchers ----------------------------------------------------------- */

static void contract(struct permission_walk *k, const struct permission_where *w, uint32_t at,
                     uint32_t reg);

/* The contract that a call registers: its parameter of that type. */
static uint32_t contract_register(const struct dex_file *dex, const struct dex_insn *call)
{
    struct dex_proto proto;

    if (!is_invoke(call) || call->index >= dex->methods.count)
        return DEX_NO_INDEX;
    proto = dex_proto(dex, dex_method_id(dex, call->index).proto_idx);
    for (uint32_t n = 0; n < proto.params.count && n < FLOW_RECEIVER; n++)
        if (pica_span_is(dex_type(dex, dex_param(&proto, n)), CONTRACT))
            return flow_argument_register(dex, call, n);
    return DEX_NO_INDEX;
}

static void contract_made(struct permission_walk *k, const struct permission_where *w,
                          const struct dex_insn *made)
{
    const struct dex_file *dex = file_of(w);
    uint32_t type;

    if (made->index >= dex->types.count) {
        k->contract_unknown = true;
        return;
    }
    type = flow_type_of(k->program, w->frame->dex, made->index);
    for (unsigned up = 0; up < 8 && type != FLOW_NONE; up++) {
        if (permission_is_class(PERMISSION_CONTRACT, flow_type_name(k->program, type))) {
            k->permission = true;
            return;
        }
        type = flow_class(k->program, type).super;
    }
    k->another = true;
}

static void contract(struct permission_walk *k, const struct permission_where *w, uint32_t at,
                     uint32_t reg)
{
    struct flow_origins origins;

    if (!enter(k, w, at, reg, 2))
        return;
    k->depth++;
    flow_origins(w->frame->method, at, reg, &origins);
    k->contract_unknown |= !origins.complete;
    for (size_t i = 0; i < origins.count && !k->nomem; i++) {
        const struct flow_origin *o = &origins.items[i];
        uint32_t given =
            o->kind == FLOW_ORIGIN_RESULT ? contract_register(file_of(w), &o->insn) : DEX_NO_INDEX;

        if (given != DEX_NO_INDEX)
            contract(k, w, o->insn.at, given);
        else if (o->kind == FLOW_ORIGIN_INSN && o->insn.op == DEX_OP_NEW_INSTANCE)
            contract_made(k, w, &o->insn);
        else if (!(o->kind == FLOW_ORIGIN_INSN && o->insn.op >= DEX_OP_CONST_4 &&
                   o->insn.op <= DEX_OP_CONST) &&
                 !follow(k, w, o, contract))
            k->contract_unknown = true;
    }
    k->depth--;
}

/* --- one call ---------------------------------------------------------------------------- */

static bool are_permissions(const struct permission_walk *k)
{
    for (size_t i = 0; i < k->count; i++)
        if (!strstr(k->names[i], ".permission."))
            return false;
    return k->count > 0;
}

bool permission_walk_call(struct permission_walk *k, const struct permission_where *w,
                          const struct dex_insn *insn)
{
    if (k->ask->permissions) {
        add_all(k, k->ask->permissions);
        return true;
    }
    if (k->ask->kind == PERMISSION_LAUNCH) {
        if (insn->arg_count)
            contract(k, w, insn->at, dex_insn_arg(insn, 0));
        if (!k->permission && k->another && !k->contract_unknown)
            return false;
        k->unknown = false; /* of the contract, not of the names */
        take_arguments(k, w, insn, true);
        return k->permission || (!k->another && are_permissions(k) && !k->unknown);
    }
    if (take_arguments(k, w, insn, true) == 0) {
        take_receiver(k, w, insn);
        k->unknown |= k->count == 0;
    }
    return true;
}
