#include "flow/constants_parts.h"

#include "base/text.h"
#include "dex/access.h"
#include "flow/program.h"

#include <stdlib.h>

#define DEPTH_MAX 3 /* methods entered from the one that holds the call */
#define NUMBER_RESULTS_MAX 8
#define WRITES_MAX 8      /* of one field that are followed */
#define QUESTIONS_MAX 512 /* for one call; real ones need a handful */

const char flow_why_parameter[] = "the caller passes the argument";
const char flow_why_field[] = "a field holds the argument";
const char flow_why_computed[] = "the argument is computed when the program runs";
const char flow_why_array[] = "the argument comes out of an array or a collection";
const char flow_why_unseen[] = "not every way in which the argument comes about could be followed";
const char flow_why_work[] = "the work allowed for following arguments is used up";

/* --- frames ------------------------------------------------------------------ */

const struct dex_file *flow_frame_dex(const struct flow_frame *f)
{
    return flow_dex(f->scope->program, f->dex);
}

bool flow_scope_charge(struct flow_scope *s, uint32_t units)
{
    if (units > s->work_left) {
        s->out_of_work = true;
        return false;
    }
    s->work_left -= units;
    return true;
}

bool flow_frame_charge(const struct flow_frame *f)
{
    return flow_scope_charge(f->scope, f->units);
}

bool flow_frame_open(struct flow_scope *scope, uint32_t dex, const struct dex_code *code,
                     unsigned depth, struct flow_frame *ret)
{
    struct flow_body *m;

    if (!flow_scope_charge(scope, code->units))
        return false;
    m = flow_body_new(flow_dex(scope->program, dex), code);
    if (!m) {
        scope->nomem = true;
        return false;
    }
    *ret = (struct flow_frame){
        .scope = scope, .dex = dex, .units = code->units, .method = m, .depth = depth
    };
    return true;
}

void flow_frame_close(struct flow_frame *f)
{
    flow_body_free(f->method);
    f->method = NULL;
}

/* --- invokes ----------------------------------------------------------------- */

bool flow_is_invoke(const struct dex_insn *insn)
{
    return dex_opcodes[insn->op].flow & DEX_FLOW_invoke &&
           dex_opcodes[insn->op].index == DEX_INDEX_method;
}

bool flow_is_static_invoke(const struct dex_insn *insn)
{
    return insn->op == DEX_OP_INVOKE_STATIC || insn->op == DEX_OP_INVOKE_STATIC_RANGE;
}

uint32_t flow_argument_register(const struct dex_file *dex, const struct dex_insn *invoke,
                                unsigned n)
{
    uint32_t word = flow_is_static_invoke(invoke) ? 0 : 1;
    struct dex_proto proto;

    if (!flow_is_invoke(invoke) || invoke->index >= dex->methods.count)
        return DEX_NO_INDEX;
    if (n == FLOW_RECEIVER) {
        word = 0;
        if (flow_is_static_invoke(invoke))
            return DEX_NO_INDEX;
    } else {
        proto = dex_proto(dex, dex_method_id(dex, invoke->index).proto_idx);
        if (n >= proto.params.count)
            return DEX_NO_INDEX;
        for (uint32_t k = 0; k < n; k++) {
            struct pica_span type = dex_type(dex, dex_param(&proto, k));

            word += pica_span_is(type, "J") || pica_span_is(type, "D") ? 2 : 1;
        }
    }
    return word < invoke->arg_count ? dex_insn_arg(invoke, word) : DEX_NO_INDEX;
}

bool flow_calls(const struct dex_file *dex, const struct dex_insn *invoke, const char *descriptor,
                const char *name)
{
    struct dex_method_id m;

    if (!flow_is_invoke(invoke) || invoke->index >= dex->methods.count)
        return false;
    m = dex_method_id(dex, invoke->index);
    return pica_span_is(dex_string(dex, m.name_idx), name) &&
           (!descriptor || pica_span_is(dex_type(dex, m.class_idx), descriptor));
}

/* --- values ------------------------------------------------------------------ */

void flow_constants_unknown(struct flow_constants *v, const char *why)
{
    if (!v->why)
        v->why = why;
}

void flow_constants_add(struct flow_constants *v, struct pica_span text, bool partial)
{
    for (size_t i = 0; i < v->count; i++)
        if (v->items[i].partial == partial && pica_span_equal(v->items[i].text, text))
            return;
    if (v->count == FLOW_CONSTANTS_MAX) {
        flow_constants_unknown(v, flow_why_unseen);
        return;
    }
    v->items[v->count++] = (struct flow_constant){ text, partial };
}

/* A text put together, moved into the arena. */
void flow_constants_add_text(const struct flow_frame *f, struct flow_constants *v,
                             struct pica_text *t, bool partial)
{
    char *copy = pica_arena_str(f->scope->arena, pica_span_of(t->data ? t->data : "", t->len));

    if (copy && !t->failed)
        flow_constants_add(v, pica_span_str(copy), partial);
    else
        f->scope->nomem = true;
    pica_text_finish(t);
}

bool flow_is_const_number(const struct dex_insn *insn)
{
    return (insn->op >= DEX_OP_CONST_4 && insn->op <= DEX_OP_CONST_WIDE_HIGH16);
}

/* --- members of the package ---------------------------------------------------- */

/* Opens the class initialiser of the class that declares a static field. */
static bool open_initialiser(const struct flow_frame *f, const struct flow_field *field,
                             struct flow_frame *ret)
{
    const struct flow_program *p = f->scope->program;
    uint32_t first, count = flow_class_methods(p, field->type, &first);
    struct dex_code code;

    for (uint32_t n = first; n < first + count; n++) {
        const struct flow_method *m = flow_method(p, n);
        const struct dex_file *dex = flow_dex(p, m->dex);

        if (m->code_off && m->access_flags & DEX_ACC_STATIC &&
            pica_span_is(dex_string(dex, dex_method_id(dex, m->method_idx).name_idx), "<clinit>"))
            return dex_code(dex, m->code_off, &code) &&
                   flow_frame_open(f->scope, m->dex, &code, f->depth + 1, ret);
    }
    return false;
}

/* The method that an invoke surely runs: one that cannot be overridden. */
uint32_t flow_sure_callee(const struct flow_frame *f, const struct dex_insn *invoke)
{
    const struct flow_program *p = f->scope->program;
    const struct flow_method *m;
    struct flow_class cls;
    uint32_t target, flags;

    if (!flow_is_invoke(invoke) || invoke->index >= flow_frame_dex(f)->methods.count)
        return FLOW_NONE;
    target = flow_target(p, f->dex, invoke->index);
    if (target == FLOW_NONE)
        return FLOW_NONE;
    m = flow_method(p, target);
    cls = flow_class(p, m->type);
    flags =
        m->access_flags | (dex_class(flow_dex(p, cls.dex), cls.index).access_flags & DEX_ACC_FINAL);
    if (!m->code_off || !(flags & (DEX_ACC_STATIC | DEX_ACC_PRIVATE | DEX_ACC_FINAL)))
        return FLOW_NONE;
    return target;
}

static bool sure_callee(const struct flow_frame *f, const struct dex_insn *invoke,
                        struct flow_frame *ret)
{
    uint32_t target = f->depth < DEPTH_MAX ? flow_sure_callee(f, invoke) : FLOW_NONE;
    const struct flow_method *m;
    struct dex_code code;

    if (target == FLOW_NONE)
        return false;
    m = flow_method(f->scope->program, target);
    if (!dex_code(flow_dex(f->scope->program, m->dex), m->code_off, &code) ||
        !flow_frame_open(f->scope, m->dex, &code, f->depth + 1, ret))
        return false;
    ret->caller = f;
    ret->call = *invoke;
    return true;
}

/* --- origins across methods ------------------------------------------------------ */

/* What one instruction writes into a field. */
static const char *origins_of_write(const struct flow_frame *f, const struct flow_field_write *w,
                                    flow_origin_fn *fn, void *context)
{
    const char *why = flow_why_field;
    struct flow_frame writer;
    struct dex_insn insn;
    struct dex_code code;

    if (!dex_code(flow_dex(f->scope->program, w->dex), w->code_off, &code) ||
        !flow_frame_open(f->scope, w->dex, &code, f->depth + 1, &writer))
        return f->scope->out_of_work ? flow_why_work : flow_why_field;
    if (dex_insn_decode(&code, w->at, &insn))
        why = flow_all_origins(&writer, insn.at, insn.a, fn, context);
    flow_frame_close(&writer);
    return why == flow_why_parameter ? flow_why_field : why;
}

/* Every write of a field of which all are known. One that no code writes is written by reflection,
 * or by native code. */
static const char *origins_of_writes(const struct flow_frame *f, uint32_t field, bool object,
                                     flow_origin_fn *fn, void *context)
{
    struct flow_field_write writes[WRITES_MAX];
    const char *why = NULL;
    bool made = object; /* null, which an object is before, is no value */
    size_t count;

    if (!f->scope->writes || f->depth >= DEPTH_MAX ||
        !flow_field_writes_of(f->scope->writes, field, writes, WRITES_MAX, &count) || count == 0 ||
        count > WRITES_MAX)
        return flow_why_field;
    for (size_t i = 0; i < count; i++) {
        const struct dex_file *dex = flow_dex(f->scope->program, writes[i].dex);
        struct pica_span name = dex_string(dex, dex_method_id(dex, writes[i].method_idx).name_idx);
        const char *inner = origins_of_write(f, &writes[i], fn, context);

        made |= pica_span_is(name, "<init>") || pica_span_is(name, "<clinit>");
        why = why ? why : inner;
    }
    return why || made ? why : flow_why_field;
}

static const char *origins_of_field(const struct flow_frame *f, const struct flow_origin *o,
                                    flow_origin_fn *fn, void *context)
{
    const char *why = flow_why_field;
    const struct flow_field *field;
    struct flow_frame init;
    struct dex_insn insn;
    uint32_t cursor = 0, target;
    bool found = false;

    if (f->depth >= DEPTH_MAX || o->insn.index >= flow_frame_dex(f)->fields.count)
        return flow_why_field;
    target = flow_field_target(f->scope->program, f->dex, o->insn.index);
    if (target == FLOW_NONE)
        return flow_why_field;
    field = flow_field(f->scope->program, target);
    if (!(field->access_flags & DEX_ACC_STATIC) || !(field->access_flags & DEX_ACC_FINAL))
        return origins_of_writes(
            f, target, o->insn.op == DEX_OP_IGET_OBJECT || o->insn.op == DEX_OP_SGET_OBJECT, fn,
            context);
    if (!open_initialiser(f, field, &init))
        return f->scope->out_of_work ? flow_why_work : flow_why_field;
    while (flow_body_next(init.method, &cursor, &insn)) {
        const char *inner;

        if (insn.op < DEX_OP_SPUT || insn.op > DEX_OP_SPUT_SHORT ||
            insn.index >= flow_frame_dex(&init)->fields.count ||
            flow_field_target(f->scope->program, init.dex, insn.index) != target)
            continue;
        inner = flow_all_origins(&init, insn.at, insn.a, fn, context);
        why = found && why ? why : inner;
        found = true;
    }
    flow_frame_close(&init);
    return why;
}

static const char *origins_of_result(const struct flow_frame *f, const struct flow_origin *o,
                                     flow_origin_fn *fn, void *context)
{
    struct flow_frame callee;
    struct dex_insn insn;
    uint32_t cursor = 0;
    const char *why = NULL;
    bool found = false;

    if (!sure_callee(f, &o->insn, &callee))
        return f->scope->out_of_work ? flow_why_work : flow_why_computed;
    while (flow_body_next(callee.method, &cursor, &insn)) {
        const char *inner;

        if (insn.op < DEX_OP_RETURN || insn.op > DEX_OP_RETURN_OBJECT)
            continue;
        found = true;
        inner = flow_all_origins(&callee, insn.at, insn.a, fn, context);
        if (inner && !why) /* its parameters are not those of the method asked about */
            why = inner == flow_why_parameter ? flow_why_computed : inner;
    }
    flow_frame_close(&callee);
    return found ? why : flow_why_computed;
}

static const char *origin_unknown(const struct flow_origin *o)
{
    uint8_t index = dex_opcodes[o->insn.op].index;

    if (o->kind == FLOW_ORIGIN_PARAMETER)
        return flow_why_parameter;
    if (o->kind == FLOW_ORIGIN_INSN && index == DEX_INDEX_field)
        return flow_why_field;
    if (o->kind == FLOW_ORIGIN_INSN && o->insn.op >= DEX_OP_AGET && o->insn.op <= DEX_OP_AGET_SHORT)
        return flow_why_array;
    return flow_why_computed;
}

static bool is_field_get(enum dex_op op)
{
    return (op >= DEX_OP_IGET && op <= DEX_OP_IGET_SHORT) ||
           (op >= DEX_OP_SGET && op <= DEX_OP_SGET_SHORT);
}

static const char *follow_origins(const struct flow_frame *f, uint32_t at, uint32_t reg,
                                  flow_origin_fn *fn, void *context)
{
    struct flow_origins origins;
    const char *why = NULL;

    flow_origins(f->method, at, reg, &origins);
    for (size_t i = 0; i < origins.count; i++) {
        const struct flow_origin *o = &origins.items[i];
        const char *inner = NULL;

        if (fn(context, f, o))
            continue;
        if (o->kind == FLOW_ORIGIN_INSN && is_field_get(o->insn.op))
            inner = origins_of_field(f, o, fn, context);
        else if (o->kind == FLOW_ORIGIN_PARAMETER && f->caller && o->number < f->call.arg_count)
            inner = flow_all_origins(f->caller, f->call.at, dex_insn_arg(&f->call, o->number), fn,
                                     context);
        else if (o->kind == FLOW_ORIGIN_RESULT && flow_is_invoke(&o->insn))
            inner = origins_of_result(f, o, fn, context);
        else
            inner = origin_unknown(o);
        why = why ? why : inner;
    }
    return why || origins.complete ? why : flow_why_unseen;
}

const char *flow_all_origins(const struct flow_frame *f, uint32_t at, uint32_t reg,
                             flow_origin_fn *fn, void *context)
{
    struct flow_scope *s = f->scope;
    const char *why;

    if (s->nesting == FLOW_NESTING_MAX || s->questions == QUESTIONS_MAX)
        return flow_why_unseen;
    s->questions++;
    s->nesting++;
    why = follow_origins(f, at, reg, fn, context);
    s->nesting--;
    return why;
}

/* --- numbers ------------------------------------------------------------------- */

struct numbers {
    int64_t *items;
    size_t count, max;
    bool cut;
};

static void number_add(struct numbers *n, int64_t value)
{
    for (size_t i = 0; i < n->count; i++)
        if (n->items[i] == value)
            return;
    if (n->count == n->max)
        n->cut = true;
    else
        n->items[n->count++] = value;
}

bool flow_initial_value(const struct flow_frame *f, const struct dex_insn *get,
                        struct flow_field_write *ret_write, size_t *ret_count,
                        struct flow_member *ret_field, struct dex_value *ret)
{
    const struct dex_file *dex;
    struct dex_class cls;
    uint32_t field;

    if (!f->scope->writes || get->index >= flow_frame_dex(f)->fields.count ||
        !flow_find_field(f->scope->program, f->dex, get->index, ret_field) ||
        ret_field->list != DEX_STATIC_FIELDS || ret_field->member.access_flags & DEX_ACC_FINAL)
        return false;
    field = flow_field_target(f->scope->program, f->dex, get->index);
    if (field == FLOW_NONE ||
        !flow_field_writes_of(f->scope->writes, field, ret_write, 1, ret_count) ||
        *ret_count > WRITES_MAX)
        return false;
    dex = flow_dex(f->scope->program, ret_field->dex);
    cls = dex_class(dex, ret_field->class_def);
    *ret = (struct dex_value){ .kind = DEX_VALUE_OTHER };
    if (cls.static_values_off)
        *ret = dex_static_value(dex, &cls, ret_field->position);
    return true;
}

/* The initial value of a final static field of the package. */
bool flow_field_value(const struct flow_frame *f, const struct dex_insn *insn,
                      enum dex_value_kind kind, struct flow_member *ret_field,
                      struct dex_value *ret)
{
    const struct dex_file *dex;
    struct dex_class cls;

    if (insn->index >= flow_frame_dex(f)->fields.count ||
        !flow_find_field(f->scope->program, f->dex, insn->index, ret_field) ||
        ret_field->list != DEX_STATIC_FIELDS || !(ret_field->member.access_flags & DEX_ACC_FINAL))
        return false;
    dex = flow_dex(f->scope->program, ret_field->dex);
    cls = dex_class(dex, ret_field->class_def);
    if (!cls.static_values_off)
        return false;
    *ret = dex_static_value(dex, &cls, ret_field->position);
    return ret->kind == kind;
}

/* The initial value of a static field that other code may write, too. False: look for more. */
static bool number_first(struct numbers *n, const struct flow_frame *f, const struct dex_insn *get)
{
    struct flow_field_write ignored;
    struct flow_member field;
    struct dex_value value;
    size_t count;

    if (!flow_initial_value(f, get, &ignored, &count, &field, &value))
        return false;
    if (value.kind == DEX_VALUE_INT)
        number_add(n, value.number);
    else if (value.kind == DEX_VALUE_OTHER)
        number_add(n, 0);
    return count == 0 && value.kind == DEX_VALUE_INT;
}

static bool number_result(struct numbers *n, const struct flow_frame *f,
                          const struct dex_insn *invoke)
{
    struct flow_datum made[NUMBER_RESULTS_MAX];
    const char *why;
    size_t count;

    if (!flow_result_data(f, invoke, made, NUMBER_RESULTS_MAX, &count, &why) || why)
        return false;
    for (size_t i = 0; i < count; i++)
        if (made[i].kind != FLOW_DATUM_NUMBER)
            return false;
    for (size_t i = 0; i < count; i++)
        number_add(n, made[i].number);
    return true;
}

static bool number_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    struct numbers *n = context;
    struct flow_member field;
    struct dex_value value;

    if (o->kind == FLOW_ORIGIN_RESULT)
        return number_result(n, f, &o->insn);
    if (o->kind != FLOW_ORIGIN_INSN)
        return false;
    if (flow_is_const_number(&o->insn)) {
        number_add(n, o->insn.literal);
        return true;
    }
    if (o->insn.op < DEX_OP_SGET || o->insn.op > DEX_OP_SGET_SHORT ||
        o->insn.op == DEX_OP_SGET_OBJECT)
        return false;
    if (flow_field_value(f, &o->insn, DEX_VALUE_INT, &field, &value)) {
        number_add(n, value.number);
        return true;
    }
    return number_first(n, f, &o->insn);
}

size_t flow_numbers(const struct flow_frame *f, uint32_t at, uint32_t reg, int64_t *ret, size_t max,
                    const char **ret_why)
{
    struct numbers n = { .items = ret, .max = max };

    *ret_why = flow_all_origins(f, at, reg, number_origin, &n);
    if (n.cut && !*ret_why)
        *ret_why = flow_why_unseen;
    return n.count;
}

bool flow_constructor(const struct flow_frame *f, const struct dex_insn *made, struct dex_insn *ret)
{
    const struct dex_file *dex = flow_frame_dex(f);
    uint32_t cursor = made->at + made->units;

    if (!flow_frame_charge(f))
        return false;
    while (flow_body_next(f->method, &cursor, ret)) {
        struct flow_origins o;

        if ((ret->op != DEX_OP_INVOKE_DIRECT && ret->op != DEX_OP_INVOKE_DIRECT_RANGE) ||
            ret->arg_count == 0 || !flow_calls(dex, ret, NULL, "<init>"))
            continue;
        flow_origins(f->method, ret->at, dex_insn_arg(ret, 0), &o);
        for (size_t i = 0; i < o.count; i++)
            if (o.items[i].kind == FLOW_ORIGIN_INSN && o.items[i].insn.at == made->at)
                return true;
    }
    return false;
}
