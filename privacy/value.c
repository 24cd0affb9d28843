#include "privacy/value.h"

#include "base/text.h"
#include "flow/program.h"

#include <stdlib.h>

#define DEPTH_MAX 3       /* methods entered from the one that holds the call */
#define NESTING_MAX 16    /* values made of values; loops make such rings */
#define QUESTIONS_MAX 512 /* for one call; real ones need a handful */
#define ACC_PRIVATE 0x2
#define ACC_STATIC 0x8
#define ACC_FINAL 0x10

const char privacy_why_parameter[] = "the caller passes the argument";
const char privacy_why_field[] = "a field holds the argument";
const char privacy_why_computed[] = "the argument is computed when the program runs";
const char privacy_why_array[] = "the argument comes out of an array or a collection";
const char privacy_why_unseen[] =
    "not every way in which the argument comes about could be followed";
const char privacy_why_work[] = "the work allowed for following arguments is used up";

/* --- frames ------------------------------------------------------------------ */

const struct dex_file *privacy_frame_dex(const struct privacy_frame *f)
{
    return flow_dex(f->scope->program, f->dex);
}

static bool scope_charge(struct privacy_scope *s, uint32_t units)
{
    if (units > s->work_left) {
        s->out_of_work = true;
        return false;
    }
    s->work_left -= units;
    return true;
}

bool privacy_frame_charge(const struct privacy_frame *f)
{
    return scope_charge(f->scope, f->units);
}

bool privacy_frame_open(struct privacy_scope *scope, uint32_t dex, const struct dex_code *code,
                        unsigned depth, struct privacy_frame *ret)
{
    struct flow_method *m;

    if (!scope_charge(scope, code->units))
        return false;
    m = flow_method_new(flow_dex(scope->program, dex), code);
    if (!m) {
        scope->nomem = true;
        return false;
    }
    *ret = (struct privacy_frame){ scope, dex, code->units, m, depth };
    return true;
}

void privacy_frame_close(struct privacy_frame *f)
{
    flow_method_free(f->method);
    f->method = NULL;
}

/* --- invokes ----------------------------------------------------------------- */

static bool is_invoke(const struct dex_insn *insn)
{
    return dex_opcodes[insn->op].flow & DEX_FLOW_invoke &&
           dex_opcodes[insn->op].index == DEX_INDEX_method;
}

static bool is_static_invoke(const struct dex_insn *insn)
{
    return insn->op == DEX_OP_INVOKE_STATIC || insn->op == DEX_OP_INVOKE_STATIC_RANGE;
}

uint32_t privacy_argument_register(const struct dex_file *dex, const struct dex_insn *invoke,
                                   unsigned n)
{
    uint32_t word = is_static_invoke(invoke) ? 0 : 1;
    struct dex_proto proto;

    if (!is_invoke(invoke) || invoke->index >= dex->methods.count)
        return DEX_NO_INDEX;
    if (n == PRIVACY_RECEIVER) {
        word = 0;
        if (is_static_invoke(invoke))
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

bool privacy_calls(const struct dex_file *dex, const struct dex_insn *invoke,
                   const char *descriptor, const char *name)
{
    struct dex_method_id m;

    if (!is_invoke(invoke) || invoke->index >= dex->methods.count)
        return false;
    m = dex_method_id(dex, invoke->index);
    return pica_span_is(dex_string(dex, m.name_idx), name) &&
           (!descriptor || pica_span_is(dex_type(dex, m.class_idx), descriptor));
}

/* --- values ------------------------------------------------------------------ */

void privacy_values_unknown(struct privacy_values *v, const char *why)
{
    if (!v->why)
        v->why = why;
}

static void value_add(struct privacy_values *v, struct pica_span text, bool partial)
{
    for (size_t i = 0; i < v->count; i++)
        if (v->items[i].partial == partial && pica_span_equal(v->items[i].text, text))
            return;
    if (v->count == PRIVACY_VALUES_MAX) {
        privacy_values_unknown(v, privacy_why_unseen);
        return;
    }
    v->items[v->count++] = (struct privacy_value){ text, partial };
}

/* A text put together, moved into the arena. */
static void value_add_text(const struct privacy_frame *f, struct privacy_values *v,
                           struct pica_text *t, bool partial)
{
    char *copy = pica_arena_str(f->scope->arena, pica_span_of(t->data ? t->data : "", t->len));

    if (copy && !t->failed)
        value_add(v, pica_span_str(copy), partial);
    else
        f->scope->nomem = true;
    pica_text_finish(t);
}

static bool is_const_number(const struct dex_insn *insn)
{
    return (insn->op >= DEX_OP_CONST_4 && insn->op <= DEX_OP_CONST_WIDE_HIGH16);
}

/* --- members of the package ---------------------------------------------------- */

/* Opens the class initialiser of the class that declares a static field. */
static bool open_initialiser(const struct privacy_frame *f, const struct flow_member *field,
                             struct privacy_frame *ret)
{
    const struct dex_file *dex = flow_dex(f->scope->program, field->dex);
    struct dex_class cls = dex_class(dex, field->class_def);
    struct dex_class_data it = dex_class_data(dex, &cls);
    enum dex_member_list list;
    struct dex_member m;
    struct dex_code code;

    while (dex_class_data_next(&it, &list, &m))
        if (list == DEX_DIRECT_METHODS && m.code_off &&
            pica_span_is(dex_string(dex, dex_method_id(dex, m.idx).name_idx), "<clinit>"))
            return dex_code(dex, m.code_off, &code) &&
                   privacy_frame_open(f->scope, field->dex, &code, f->depth + 1, ret);
    return false;
}

/* The method that an invoke surely runs: one that cannot be overridden. */
static bool sure_callee(const struct privacy_frame *f, const struct dex_insn *invoke,
                        struct privacy_frame *ret)
{
    const struct flow_program *p = f->scope->program;
    struct flow_member m;
    struct dex_class cls;
    struct dex_code code;
    uint32_t flags;

    if (f->depth >= DEPTH_MAX || !is_invoke(invoke) ||
        invoke->index >= privacy_frame_dex(f)->methods.count ||
        !flow_find_method(p, f->dex, invoke->index, &m) || !m.member.code_off)
        return false;
    cls = dex_class(flow_dex(p, m.dex), m.class_def);
    flags = m.member.access_flags | (cls.access_flags & ACC_FINAL);
    if (!(flags & (ACC_STATIC | ACC_PRIVATE | ACC_FINAL)))
        return false;
    return dex_code(flow_dex(p, m.dex), m.member.code_off, &code) &&
           privacy_frame_open(f->scope, m.dex, &code, f->depth + 1, ret);
}

/* --- origins across methods ------------------------------------------------------ */

static const char *origins_of_field(const struct privacy_frame *f, const struct flow_origin *o,
                                    privacy_origin_fn *fn, void *context)
{
    struct privacy_frame init;
    struct flow_member field, written;
    struct dex_insn insn;
    uint32_t cursor = 0;
    const char *why = privacy_why_field;
    bool found = false;

    if (f->depth >= DEPTH_MAX || o->insn.index >= privacy_frame_dex(f)->fields.count ||
        !flow_find_field(f->scope->program, f->dex, o->insn.index, &field) ||
        field.list != DEX_STATIC_FIELDS || !(field.member.access_flags & ACC_FINAL))
        return privacy_why_field;
    if (!open_initialiser(f, &field, &init))
        return f->scope->out_of_work ? privacy_why_work : privacy_why_field;
    while (flow_method_next(init.method, &cursor, &insn)) {
        const char *inner;

        if (insn.op != DEX_OP_SPUT_OBJECT && insn.op != DEX_OP_SPUT)
            continue;
        if (insn.index >= privacy_frame_dex(&init)->fields.count ||
            !flow_find_field(f->scope->program, init.dex, insn.index, &written) ||
            written.dex != field.dex || written.member.idx != field.member.idx)
            continue;
        inner = privacy_origins(&init, insn.at, insn.a, fn, context);
        why = found && why ? why : inner;
        found = true;
    }
    privacy_frame_close(&init);
    return why;
}

static const char *origins_of_result(const struct privacy_frame *f, const struct flow_origin *o,
                                     privacy_origin_fn *fn, void *context)
{
    struct privacy_frame callee;
    struct dex_insn insn;
    uint32_t cursor = 0;
    const char *why = NULL;
    bool found = false;

    if (!sure_callee(f, &o->insn, &callee))
        return f->scope->out_of_work ? privacy_why_work : privacy_why_computed;
    while (flow_method_next(callee.method, &cursor, &insn)) {
        const char *inner;

        if (insn.op != DEX_OP_RETURN_OBJECT && insn.op != DEX_OP_RETURN)
            continue;
        found = true;
        inner = privacy_origins(&callee, insn.at, insn.a, fn, context);
        if (inner && !why) /* its parameters are not those of the method asked about */
            why = inner == privacy_why_parameter ? privacy_why_computed : inner;
    }
    privacy_frame_close(&callee);
    return found ? why : privacy_why_computed;
}

static const char *origin_unknown(const struct flow_origin *o)
{
    uint8_t index = dex_opcodes[o->insn.op].index;

    if (o->kind == FLOW_ORIGIN_PARAMETER)
        return privacy_why_parameter;
    if (o->kind == FLOW_ORIGIN_INSN && index == DEX_INDEX_field)
        return privacy_why_field;
    if (o->kind == FLOW_ORIGIN_INSN && o->insn.op >= DEX_OP_AGET && o->insn.op <= DEX_OP_AGET_SHORT)
        return privacy_why_array;
    return privacy_why_computed;
}

static const char *follow_origins(const struct privacy_frame *f, uint32_t at, uint32_t reg,
                                  privacy_origin_fn *fn, void *context)
{
    struct flow_origins origins;
    const char *why = NULL;

    flow_origins(f->method, at, reg, &origins);
    for (size_t i = 0; i < origins.count; i++) {
        const struct flow_origin *o = &origins.items[i];
        const char *inner = NULL;

        if (fn(context, f, o))
            continue;
        if (o->kind == FLOW_ORIGIN_INSN &&
            (o->insn.op == DEX_OP_SGET_OBJECT || o->insn.op == DEX_OP_SGET))
            inner = origins_of_field(f, o, fn, context);
        else if (o->kind == FLOW_ORIGIN_RESULT && is_invoke(&o->insn))
            inner = origins_of_result(f, o, fn, context);
        else
            inner = origin_unknown(o);
        why = why ? why : inner;
    }
    return why || origins.complete ? why : privacy_why_unseen;
}

const char *privacy_origins(const struct privacy_frame *f, uint32_t at, uint32_t reg,
                            privacy_origin_fn *fn, void *context)
{
    struct privacy_scope *s = f->scope;
    const char *why;

    if (s->nesting == NESTING_MAX || s->questions == QUESTIONS_MAX)
        return privacy_why_unseen;
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

/* The initial value of a final static field of the package. */
static bool field_value(const struct privacy_frame *f, const struct dex_insn *insn,
                        enum dex_value_kind kind, struct flow_member *ret_field,
                        struct dex_value *ret)
{
    const struct dex_file *dex;
    struct dex_class cls;

    if (insn->index >= privacy_frame_dex(f)->fields.count ||
        !flow_find_field(f->scope->program, f->dex, insn->index, ret_field) ||
        ret_field->list != DEX_STATIC_FIELDS || !(ret_field->member.access_flags & ACC_FINAL))
        return false;
    dex = flow_dex(f->scope->program, ret_field->dex);
    cls = dex_class(dex, ret_field->class_def);
    if (!cls.static_values_off)
        return false;
    *ret = dex_static_value(dex, &cls, ret_field->position);
    return ret->kind == kind;
}

static bool number_origin(void *context, const struct privacy_frame *f, const struct flow_origin *o)
{
    struct numbers *n = context;
    struct flow_member field;
    struct dex_value value;

    if (o->kind != FLOW_ORIGIN_INSN)
        return false;
    if (is_const_number(&o->insn)) {
        number_add(n, o->insn.literal);
        return true;
    }
    if (o->insn.op == DEX_OP_SGET && field_value(f, &o->insn, DEX_VALUE_INT, &field, &value)) {
        number_add(n, value.number);
        return true;
    }
    return false;
}

size_t privacy_numbers(const struct privacy_frame *f, uint32_t at, uint32_t reg, int64_t *ret,
                       size_t max, const char **ret_why)
{
    struct numbers n = { .items = ret, .max = max };

    *ret_why = privacy_origins(f, at, reg, number_origin, &n);
    if (n.cut && !*ret_why)
        *ret_why = privacy_why_unseen;
    return n.count;
}

/* --- objects in straight code ---------------------------------------------------- */

#define ALIASES_MAX 8

/*
 * Follows one object from the instruction that made it to a use, along code
 * without branches: every call that gets it is shown to `see`, with the number
 * of the argument word; so is every store into it. `see` answers whether the
 * object is still understood, and may say that a call returns it.
 */
struct straight {
    const struct privacy_frame *frame;
    bool (*see)(struct straight *s, const struct dex_insn *insn, uint32_t word);
    void *context;
    bool returned; /* set by see: the result of this call is the object */
    uint32_t aliases[ALIASES_MAX];
    size_t alias_count;
};

static bool straight_has(const struct straight *s, uint32_t reg)
{
    for (size_t i = 0; i < s->alias_count; i++)
        if (s->aliases[i] == reg)
            return true;
    return false;
}

static void straight_set(struct straight *s, uint32_t reg, bool is)
{
    size_t i = 0;

    while (i < s->alias_count && s->aliases[i] != reg)
        i++;
    if (is && i == s->alias_count && i < ALIASES_MAX)
        s->aliases[s->alias_count++] = reg;
    if (!is && i < s->alias_count)
        s->aliases[i] = s->aliases[--s->alias_count];
}

static bool straight_step(struct straight *s, const struct dex_insn *insn)
{
    uint32_t written = dex_insn_written(insn);

    if (dex_opcodes[insn->op].flow & (DEX_FLOW_branch | DEX_FLOW_switch | DEX_FLOW_return) ||
        insn->op == DEX_OP_THROW || insn->op == DEX_OP_MOVE_EXCEPTION)
        return false;
    if (is_invoke(insn)) {
        s->returned = false;
        for (uint32_t w = 0; w < insn->arg_count; w++)
            if (straight_has(s, dex_insn_arg(insn, w)) && !s->see(s, insn, w))
                return false;
    }
    if (insn->op == DEX_OP_APUT_OBJECT && straight_has(s, insn->b) && !s->see(s, insn, 0))
        return false;
    if (written == DEX_NO_INDEX)
        return true;
    if (insn->op == DEX_OP_MOVE_OBJECT || insn->op == DEX_OP_MOVE_OBJECT_FROM16 ||
        insn->op == DEX_OP_MOVE_OBJECT_16)
        straight_set(s, written, straight_has(s, insn->b));
    else
        straight_set(s, written, insn->op == DEX_OP_MOVE_RESULT_OBJECT && s->returned);
    if (dex_insn_writes_wide(insn))
        straight_set(s, written + 1, false);
    return true;
}

/* From the instruction `made` (exclusive), after which `reg` holds the object, to `to`. */
static bool straight_run(struct straight *s, const struct dex_insn *made, uint32_t reg, uint32_t to)
{
    uint32_t cursor = made->at + made->units;
    struct dex_insn insn;

    if (to < made->at || !scope_charge(s->frame->scope, to - made->at))
        return false;
    straight_set(s, reg, true);
    while (flow_method_next(s->frame->method, &cursor, &insn) && insn.at < to)
        if (!straight_step(s, &insn))
            return false;
    return insn.at == to;
}

/* --- string builders --------------------------------------------------------------- */

static bool is_builder(struct pica_span type)
{
    return pica_span_is(type, "Ljava/lang/StringBuilder;") ||
           pica_span_is(type, "Ljava/lang/StringBuffer;");
}

struct building {
    struct pica_text text;
    bool partial;
};

static bool is_own_pid(const struct privacy_frame *f, uint32_t at, uint32_t reg)
{
    struct flow_origins o;

    flow_origins(f->method, at, reg, &o);
    return o.complete && o.count == 1 && o.items[0].kind == FLOW_ORIGIN_RESULT &&
           privacy_calls(privacy_frame_dex(f), &o.items[0].insn, "Landroid/os/Process;", "myPid");
}

/* Appends what one argument of append() or a constructor holds, or '*'. */
static void build_piece(const struct privacy_frame *f, struct building *b,
                        const struct dex_insn *insn, uint32_t reg, struct pica_span type)
{
    char c = type.len ? (char)type.data[0] : 'V';

    if (c == 'L') {
        struct privacy_values v = { .count = 0 };

        privacy_strings(f, insn->at, reg, NULL, NULL, &v);
        if (!v.why && v.count == 1) {
            pica_text_add_span(&b->text, v.items[0].text);
            b->partial |= v.items[0].partial;
            return;
        }
    } else if (c == 'I' || c == 'J' || c == 'S' || c == 'B' || c == 'C') {
        const char *why;
        int64_t n;

        if (is_own_pid(f, insn->at, reg)) { /* "/proc/" + Process.myPid() */
            pica_text_add(&b->text, "self");
            return;
        }
        if (privacy_numbers(f, insn->at, reg, &n, 1, &why) == 1 && !why) {
            if (c == 'C' && n > 0 && n < 0x80)
                pica_text_add_char(&b->text, (char)n);
            else if (c != 'C')
                pica_text_addf(&b->text, "%jd", (intmax_t)n);
            if (c != 'C' || (n > 0 && n < 0x80))
                return;
        }
    }
    pica_text_add_char(&b->text, '*');
    b->partial = true;
}

static bool build_see(struct straight *s, const struct dex_insn *insn, uint32_t word)
{
    const struct dex_file *dex = privacy_frame_dex(s->frame);
    struct building *b = s->context;
    struct dex_method_id m;
    struct dex_proto proto;
    bool init;

    if (word != 0 || !is_invoke(insn) || is_static_invoke(insn) ||
        insn->index >= dex->methods.count)
        return false;
    m = dex_method_id(dex, insn->index);
    proto = dex_proto(dex, m.proto_idx);
    if (!is_builder(dex_type(dex, m.class_idx)))
        return false;
    if (privacy_calls(dex, insn, NULL, "toString") || privacy_calls(dex, insn, NULL, "length"))
        return true;
    init = privacy_calls(dex, insn, NULL, "<init>");
    if (!init && !privacy_calls(dex, insn, NULL, "append"))
        return false;
    if (proto.params.count > 1)
        return false;
    s->returned = !init;
    if (proto.params.count == 1 && insn->arg_count > 1) {
        struct pica_span type = dex_type(dex, dex_param(&proto, 0));

        if (!init || type.data[0] == 'L') /* StringBuilder(int) is a capacity */
            build_piece(s->frame, b, insn, dex_insn_arg(insn, 1), type);
    }
    return true;
}

#define CHAIN_MAX 64

/* The new-instance behind the result of append() calls in a row. */
static bool builder_root(const struct privacy_frame *f, uint32_t at, uint32_t reg,
                         struct dex_insn *ret)
{
    const struct dex_file *dex = privacy_frame_dex(f);

    for (unsigned hop = 0; hop < CHAIN_MAX; hop++) {
        struct flow_origins o;

        flow_origins(f->method, at, reg, &o);
        if (o.count != 1 || !o.complete)
            return false;
        if (o.items[0].kind == FLOW_ORIGIN_INSN && o.items[0].insn.op == DEX_OP_NEW_INSTANCE) {
            *ret = o.items[0].insn;
            return true;
        }
        if (o.items[0].kind != FLOW_ORIGIN_RESULT ||
            !privacy_calls(dex, &o.items[0].insn, NULL, "append") ||
            is_static_invoke(&o.items[0].insn) || o.items[0].insn.arg_count == 0)
            return false;
        at = o.items[0].insn.at;
        reg = dex_insn_arg(&o.items[0].insn, 0);
    }
    return false;
}

static bool built_string(const struct privacy_frame *f, const struct dex_insn *to_string,
                         struct privacy_values *ret)
{
    struct building b = { .partial = false };
    struct straight s = { .frame = f, .see = build_see, .context = &b };
    struct dex_insn made;
    size_t stars = 0;

    if (to_string->arg_count == 0 ||
        !builder_root(f, to_string->at, dex_insn_arg(to_string, 0), &made) ||
        !straight_run(&s, &made, made.a, to_string->at)) {
        f->scope->nomem |= b.text.failed;
        pica_text_finish(&b.text);
        return false;
    }
    for (size_t i = 0; i < b.text.len; i++)
        stars += b.text.data[i] == '*';
    if (b.partial && stars == b.text.len) { /* nothing of it is known */
        f->scope->nomem |= b.text.failed;
        pica_text_finish(&b.text);
        return false;
    }
    value_add_text(f, ret, &b.text, b.partial);
    return true;
}

/* The format with '*' for every conversion. */
static void add_format(const struct privacy_frame *f, struct pica_span format,
                       struct privacy_values *ret)
{
    struct pica_text t = { 0 };
    bool partial = false;

    for (size_t i = 0; i < format.len; i++) {
        if (format.data[i] != '%') {
            pica_text_add_char(&t, (char)format.data[i]);
            continue;
        }
        i++;
        while (i < format.len && (strchr("-#+ 0,(.$<", format.data[i]) ||
                                  (format.data[i] >= '1' && format.data[i] <= '9')))
            i++;
        if (i < format.len && format.data[i] == '%') {
            pica_text_add_char(&t, '%');
        } else {
            pica_text_add_char(&t, '*');
            partial = true;
        }
    }
    value_add_text(f, ret, &t, partial);
}

/* --- strings ----------------------------------------------------------------------- */

struct strings {
    struct privacy_values *out;
    privacy_origin_fn *special;
    void *context;
};

/* Methods of String whose result is, for what pica asks, their argument. */
static bool passes_through(const struct dex_file *dex, const struct dex_insn *insn)
{
    static const char *const names[] = { "toString", "intern", "trim", "valueOf", "toLowerCase" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (privacy_calls(dex, insn, "Ljava/lang/String;", names[i]))
            return true;
    return privacy_calls(dex, insn, "Ljava/lang/CharSequence;", "toString") ||
           privacy_calls(dex, insn, "Ljava/lang/Object;", "toString");
}

static void add_formatted(const struct privacy_frame *f, const struct dex_insn *insn,
                          struct privacy_values *out)
{
    const struct dex_file *dex = privacy_frame_dex(f);
    struct dex_proto proto = dex_proto(dex, dex_method_id(dex, insn->index).proto_idx);
    /* format(String, Object[]) or format(Locale, String, Object[]) */
    uint32_t reg = privacy_argument_register(dex, insn, proto.params.count == 3);
    struct privacy_values formats = { .count = 0 };

    if (reg == DEX_NO_INDEX) {
        privacy_values_unknown(out, privacy_why_computed);
        return;
    }
    privacy_strings(f, insn->at, reg, NULL, NULL, &formats);
    for (size_t i = 0; i < formats.count; i++)
        add_format(f, formats.items[i].text, out);
    if (formats.why)
        privacy_values_unknown(out, formats.why);
}

static bool string_result(const struct privacy_frame *f, const struct dex_insn *insn,
                          struct strings *s)
{
    const struct dex_file *dex = privacy_frame_dex(f);

    if (privacy_calls(dex, insn, "Ljava/lang/StringBuilder;", "toString") ||
        privacy_calls(dex, insn, "Ljava/lang/StringBuffer;", "toString"))
        return built_string(f, insn, s->out);
    if (privacy_calls(dex, insn, "Ljava/lang/String;", "format")) {
        add_formatted(f, insn, s->out);
        return true;
    }
    if (passes_through(dex, insn) && insn->arg_count == 1) {
        privacy_strings(f, insn->at, dex_insn_arg(insn, 0), s->special, s->context, s->out);
        return true;
    }
    return false;
}

/* Settings.Secure.ANDROID_ID and the like, when a compiler has not put in the constant: the
 * names of these constants are their values in capitals. */
static bool settings_field(const struct privacy_frame *f, const struct dex_insn *insn,
                           struct strings *s)
{
    const struct dex_file *dex = privacy_frame_dex(f);
    struct pica_text t = { 0 };
    struct dex_field_id id;
    struct pica_span name;

    if (insn->index >= dex->fields.count)
        return false;
    id = dex_field_id(dex, insn->index);
    name = dex_type(dex, id.class_idx);
    if (!pica_span_is(name, "Landroid/provider/Settings$Secure;") &&
        !pica_span_is(name, "Landroid/provider/Settings$System;") &&
        !pica_span_is(name, "Landroid/provider/Settings$Global;"))
        return false;
    name = dex_string(dex, id.name_idx);
    for (size_t i = 0; i < name.len; i++)
        pica_text_add_char(&t, name.data[i] >= 'A' && name.data[i] <= 'Z'
                                   ? (char)(name.data[i] + 'a' - 'A')
                                   : (char)name.data[i]);
    value_add_text(f, s->out, &t, false);
    return true;
}

static bool string_origin(void *context, const struct privacy_frame *f, const struct flow_origin *o)
{
    const struct dex_file *dex = privacy_frame_dex(f);
    struct strings *s = context;
    struct flow_member field;
    struct dex_value value;

    if (s->special && s->special(s->context, f, o))
        return true;
    if (o->kind == FLOW_ORIGIN_RESULT)
        return string_result(f, &o->insn, s);
    if (o->kind != FLOW_ORIGIN_INSN)
        return false;
    if (o->insn.op == DEX_OP_CONST_STRING || o->insn.op == DEX_OP_CONST_STRING_JUMBO) {
        if (o->insn.index >= dex->strings.count)
            return false;
        value_add(s->out, dex_string(dex, o->insn.index), false);
        return true;
    }
    if (is_const_number(&o->insn) && o->insn.literal == 0)
        return true; /* null is no string, and reads nothing */
    if (o->insn.op != DEX_OP_SGET_OBJECT)
        return false;
    if (field_value(f, &o->insn, DEX_VALUE_STRING, &field, &value)) {
        value_add(s->out, dex_string(flow_dex(f->scope->program, field.dex), value.string_idx),
                  false);
        return true;
    }
    return settings_field(f, &o->insn, s);
}

void privacy_strings(const struct privacy_frame *f, uint32_t at, uint32_t reg,
                     privacy_origin_fn *special, void *context, struct privacy_values *ret)
{
    struct strings s = { ret, special, context };
    const char *why = privacy_origins(f, at, reg, string_origin, &s);

    if (why)
        privacy_values_unknown(ret, why);
}

/* --- arrays ------------------------------------------------------------------------- */

#define WORDS_MAX 32

struct words {
    struct pica_span items[WORDS_MAX];
    bool partial;
    size_t count;
};

/* The one string in `reg`, or '*'. */
static struct pica_span word_of(const struct privacy_frame *f, uint32_t at, uint32_t reg,
                                bool *partial)
{
    struct privacy_values v = { .count = 0 };

    privacy_strings(f, at, reg, NULL, NULL, &v);
    if (v.why || v.count != 1) {
        *partial = true;
        return pica_span_str("*");
    }
    *partial |= v.items[0].partial;
    return v.items[0].text;
}

static bool words_see(struct straight *s, const struct dex_insn *insn, uint32_t word)
{
    struct words *w = s->context;
    const char *why;
    int64_t at;

    (void)word;
    if (insn->op != DEX_OP_APUT_OBJECT)
        return false;
    if (privacy_numbers(s->frame, insn->at, insn->c, &at, 1, &why) != 1 || why || at < 0 ||
        at >= (int64_t)w->count)
        return false;
    w->items[at] = word_of(s->frame, insn->at, insn->a, &w->partial);
    return true;
}

static bool words_of_array(const struct privacy_frame *f, const struct flow_origin *o, uint32_t to,
                           struct words *w)
{
    struct straight s = { .frame = f, .see = words_see, .context = w };
    const char *why;
    int64_t count;

    if (o->kind == FLOW_ORIGIN_RESULT &&
        (o->insn.op == DEX_OP_FILLED_NEW_ARRAY || o->insn.op == DEX_OP_FILLED_NEW_ARRAY_RANGE)) {
        if (o->insn.arg_count > WORDS_MAX)
            return false;
        for (w->count = 0; w->count < o->insn.arg_count; w->count++)
            w->items[w->count] =
                word_of(f, o->insn.at, dex_insn_arg(&o->insn, (uint32_t)w->count), &w->partial);
        return true;
    }
    if (o->kind != FLOW_ORIGIN_INSN || o->insn.op != DEX_OP_NEW_ARRAY ||
        privacy_numbers(f, o->insn.at, o->insn.b, &count, 1, &why) != 1 || why || count < 0 ||
        count > WORDS_MAX)
        return false;
    for (w->count = 0; w->count < (size_t)count; w->count++)
        w->items[w->count] = pica_span_str("*");
    return straight_run(&s, &o->insn, o->insn.a, to);
}

struct word_lists {
    struct privacy_values *out;
    uint32_t to; /* the use, in the frame at depth `depth` */
    unsigned depth;
};

static bool words_origin(void *context, const struct privacy_frame *f, const struct flow_origin *o)
{
    const struct dex_file *dex = privacy_frame_dex(f);
    struct word_lists *l = context;
    struct words w = { .count = 0 };
    struct pica_text t = { 0 };

    if (o->kind == FLOW_ORIGIN_INSN && is_const_number(&o->insn) && o->insn.literal == 0)
        return true;
    if (o->kind == FLOW_ORIGIN_RESULT && o->insn.arg_count == 1 &&
        (privacy_calls(dex, &o->insn, "Ljava/util/Arrays;", "asList") ||
         privacy_calls(dex, &o->insn, "Lkotlin/collections/CollectionsKt;", "listOf"))) {
        privacy_words(f, o->insn.at, dex_insn_arg(&o->insn, 0), l->out);
        return true;
    }
    if (f->depth != l->depth || !words_of_array(f, o, l->to, &w))
        return false;
    for (size_t i = 0; i < w.count; i++) {
        if (i)
            pica_text_add_char(&t, ' ');
        pica_text_add_span(&t, w.items[i]);
        w.partial |= pica_span_is(w.items[i], "*");
    }
    value_add_text(f, l->out, &t, w.partial);
    return true;
}

void privacy_words(const struct privacy_frame *f, uint32_t at, uint32_t reg,
                   struct privacy_values *ret)
{
    struct word_lists l = { ret, at, f->depth };
    const char *why = privacy_origins(f, at, reg, words_origin, &l);

    if (why)
        privacy_values_unknown(ret, why);
}

struct element {
    int64_t index;
    uint32_t at, reg;
    size_t puts;
};

static bool element_see(struct straight *s, const struct dex_insn *insn, uint32_t word)
{
    struct element *e = s->context;
    const char *why;
    int64_t at;

    (void)word;
    if (insn->op != DEX_OP_APUT_OBJECT ||
        privacy_numbers(s->frame, insn->at, insn->c, &at, 1, &why) != 1 || why)
        return false;
    if (at == e->index) {
        e->at = insn->at;
        e->reg = insn->a;
        e->puts++;
    }
    return true;
}

bool privacy_array_element(const struct privacy_frame *f, uint32_t at, uint32_t reg, uint32_t index,
                           uint32_t *ret_at, uint32_t *ret_reg)
{
    struct element e = { .index = index };
    struct straight s = { .frame = f, .see = element_see, .context = &e };
    const struct dex_insn *made;
    struct flow_origins o;

    flow_origins(f->method, at, reg, &o);
    if (!o.complete || o.count != 1)
        return false;
    made = &o.items[0].insn;
    if (o.items[0].kind == FLOW_ORIGIN_RESULT &&
        (made->op == DEX_OP_FILLED_NEW_ARRAY || made->op == DEX_OP_FILLED_NEW_ARRAY_RANGE) &&
        index < made->arg_count) {
        *ret_at = made->at;
        *ret_reg = dex_insn_arg(made, index);
        return true;
    }
    if (o.items[0].kind != FLOW_ORIGIN_INSN || made->op != DEX_OP_NEW_ARRAY ||
        !straight_run(&s, made, made->a, at) || e.puts != 1)
        return false;
    *ret_at = e.at;
    *ret_reg = e.reg;
    return true;
}

bool privacy_constructor(const struct privacy_frame *f, const struct dex_insn *made,
                         struct dex_insn *ret)
{
    const struct dex_file *dex = privacy_frame_dex(f);
    uint32_t cursor = made->at + made->units;

    if (!privacy_frame_charge(f))
        return false;
    while (flow_method_next(f->method, &cursor, ret)) {
        struct flow_origins o;

        if ((ret->op != DEX_OP_INVOKE_DIRECT && ret->op != DEX_OP_INVOKE_DIRECT_RANGE) ||
            ret->arg_count == 0 || !privacy_calls(dex, ret, NULL, "<init>"))
            continue;
        flow_origins(f->method, ret->at, dex_insn_arg(ret, 0), &o);
        for (size_t i = 0; i < o.count; i++)
            if (o.items[i].kind == FLOW_ORIGIN_INSN && o.items[i].insn.at == made->at)
                return true;
    }
    return false;
}
