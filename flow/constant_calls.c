/* What calls make of constants: operations of the platform, and methods that are run. */
#include "flow/constants_parts.h"

#include "dex/access.h"

#define INPUTS_MAX 8        /* of one call */
#define ALTERNATIVES_MAX 8  /* of one input */
#define COMBINATIONS_MAX 32 /* of the inputs of one call */

/* --- the interpreter ---------------------------------------------------------------- */

static bool is_settled(void *context, uint32_t field)
{
    const struct flow_scope *s = context;

    return s->writes && flow_field_is_settled(s->writes, field);
}

struct flow_interpreter *flow_scope_interpreter(struct flow_scope *s)
{
    if (!s->interpreter && s->limits && !s->nomem) {
        s->interpreter = flow_interpreter_new(s->program, s->limits, is_settled, s);
        s->nomem = !s->interpreter;
    }
    return s->interpreter;
}

void flow_scope_finish(struct flow_scope *s)
{
    flow_interpreter_free(s->interpreter);
    s->interpreter = NULL;
}

/* Takes the cost of a run out of the work allowed: an instruction for a code unit. */
static bool ran(struct flow_scope *s, enum flow_interpret_outcome outcome, uint64_t cost)
{
    s->nomem |= outcome == FLOW_INTERPRET_NOMEM;
    if (!flow_scope_charge(s, cost < UINT32_MAX ? (uint32_t)cost : UINT32_MAX))
        s->work_left = 0;
    return !s->nomem;
}

bool flow_static_data(const struct flow_frame *f, const struct dex_insn *get,
                      struct flow_datum *ret)
{
    struct flow_interpreter *it = flow_scope_interpreter(f->scope);
    enum flow_interpret_outcome outcome;
    uint32_t field;
    uint64_t cost;

    if (!it || get->op < DEX_OP_SGET || get->op > DEX_OP_SGET_SHORT ||
        get->index >= flow_frame_dex(f)->fields.count || f->scope->work_left == 0)
        return false;
    field = flow_field_target(f->scope->program, f->dex, get->index);
    if (field == FLOW_NONE)
        return false;
    outcome = flow_interpret_field(it, field, f->scope->arena, ret, &cost);
    return ran(f->scope, outcome, cost) && outcome == FLOW_INTERPRET_DONE &&
           ret->kind != FLOW_DATUM_UNKNOWN;
}

/* --- inputs ------------------------------------------------------------------------------ */

struct input {
    struct flow_datum items[ALTERNATIVES_MAX];
    size_t count;
    const char *why;
};

struct inputs {
    struct input each[INPUTS_MAX];
    size_t count;
};

static bool is_wide(struct pica_span type)
{
    return pica_span_is(type, "J") || pica_span_is(type, "D");
}

/* What the object of a call and its arguments may be. False: there are too many of them. */
static bool gather(const struct flow_frame *f, const struct dex_insn *invoke, bool with_object,
                   struct inputs *ret)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct dex_method_id id = dex_method_id(dex, invoke->index);
    struct dex_proto proto = dex_proto(dex, id.proto_idx);
    uint32_t word = flow_is_static_invoke(invoke) ? 0 : 1;

    ret->count = 0;
    if (proto.params.count >= INPUTS_MAX)
        return false;
    if (with_object && word == 1) {
        struct input *in = &ret->each[ret->count++];

        in->count = flow_data(f, invoke->at, dex_insn_arg(invoke, 0), dex_type(dex, id.class_idx),
                              in->items, ALTERNATIVES_MAX, &in->why);
    }
    for (uint32_t n = 0; n < proto.params.count; n++) {
        struct input *in = &ret->each[ret->count++];
        struct pica_span type = dex_type(dex, dex_param(&proto, n));

        if (word >= invoke->arg_count)
            return false;
        in->count = flow_data(f, invoke->at, dex_insn_arg(invoke, word), type, in->items,
                              ALTERNATIVES_MAX, &in->why);
        word += is_wide(type) ? 2 : 1;
    }
    return true;
}

/* Of inputs that are not all known, one that stands for any. */
static void open_input(struct input *in)
{
    if (in->why || in->count == 0) {
        in->items[0] = (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
        in->count = 1;
    }
}

/* The inputs of combination `n`; false behind the last one. */
static bool combination(const struct inputs *all, size_t n, struct flow_datum in[INPUTS_MAX])
{
    for (size_t i = 0; i < all->count; i++) {
        in[i] = all->each[i].items[n % all->each[i].count];
        n /= all->each[i].count;
    }
    return n == 0;
}

/* --- answers ------------------------------------------------------------------------------- */

struct answers {
    struct flow_datum *items;
    size_t max, count;
    const char *why;
};

static bool same_datum(const struct flow_datum *a, const struct flow_datum *b)
{
    if (a->kind != b->kind || a->partial != b->partial || a->kind == FLOW_DATUM_ARRAY)
        return false;
    if (a->kind == FLOW_DATUM_NUMBER)
        return a->number == b->number && a->type == b->type;
    return a->kind != FLOW_DATUM_TEXT ||
           (a->count == b->count && (a->count == 0 || memcmp(a->at.units, b->at.units,
                                                             a->count * sizeof *a->at.units) == 0));
}

static void answer(struct answers *a, const struct flow_datum *d)
{
    for (size_t i = 0; i < a->count; i++)
        if (same_datum(&a->items[i], d))
            return;
    if (a->count == a->max)
        a->why = a->why ? a->why : flow_why_unseen;
    else
        a->items[a->count++] = *d;
}

static void operate(const struct flow_frame *f, const struct flow_text_method *m,
                    const struct inputs *all, struct answers *a)
{
    struct flow_datum in[INPUTS_MAX], made;
    const char *thrown;
    size_t n;

    for (n = 0; n < COMBINATIONS_MAX && combination(all, n, in); n++) {
        switch (flow_text_apply(m->op, in, all->count, f->scope->arena, &made, &thrown)) {
        case FLOW_TEXT_DONE:
            answer(a, &made);
            break;
        case FLOW_TEXT_THROWS: /* and gives nothing */
            break;
        case FLOW_TEXT_OPEN:
            a->why = a->why ? a->why : flow_why_computed;
            break;
        case FLOW_TEXT_NOMEM:
            f->scope->nomem = true;
            return;
        }
    }
    if (combination(all, n, in))
        a->why = a->why ? a->why : flow_why_unseen;
}

static void interpret(const struct flow_frame *f, uint32_t method, const struct inputs *all,
                      struct answers *a)
{
    struct flow_interpreter *it = flow_scope_interpreter(f->scope);
    struct flow_datum in[INPUTS_MAX], made;
    uint64_t cost;
    size_t n;

    a->why = it ? NULL : flow_why_computed;
    for (n = 0; it && n < COMBINATIONS_MAX && combination(all, n, in); n++) {
        enum flow_interpret_outcome outcome = FLOW_INTERPRET_OPEN;

        made = (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
        if (f->scope->work_left)
            outcome = flow_interpret(it, method, in, all->count, f->scope->arena, &made, &cost);
        else
            cost = 0;
        if (!ran(f->scope, outcome, cost))
            return;
        if (outcome == FLOW_INTERPRET_THROWS)
            continue;
        if (outcome != FLOW_INTERPRET_DONE || made.kind == FLOW_DATUM_UNKNOWN) {
            a->why = flow_why_computed;
            return; /* what one argument opens, others do, too */
        }
        answer(a, &made);
    }
    if (it && combination(all, n, in))
        a->why = a->why ? a->why : flow_why_unseen;
}

bool flow_result_data(const struct flow_frame *f, const struct dex_insn *invoke,
                      struct flow_datum *ret, size_t max, size_t *ret_count, const char **ret_why)
{
    struct answers a = { .items = ret, .max = max };
    const struct flow_text_method *m;
    struct inputs all;
    uint32_t method;
    bool made;

    if (!flow_is_invoke(invoke) || invoke->index >= flow_frame_dex(f)->methods.count)
        return false;
    m = flow_text_method_of(flow_frame_dex(f), invoke->index);
    method = m ? FLOW_NONE : flow_sure_callee(f, invoke);
    made = m && m->sets_this && flow_calls(flow_frame_dex(f), invoke, NULL, "<init>");
    if ((m && m->sets_this && !made) || (!m && (method == FLOW_NONE || !f->scope->limits)) ||
        !gather(f, invoke, !made, &all))
        return false;
    for (size_t i = 0; i < all.count; i++) {
        a.why = a.why ? a.why : all.each[i].why;
        open_input(&all.each[i]);
    }
    if (m) {
        const char *why = a.why;

        /* The result may be known all the same: partial, or because the input does not matter. */
        a.why = NULL;
        operate(f, m, &all, &a);
        if (a.why == flow_why_computed && why)
            a.why = why;
    } else {
        interpret(f, method, &all, &a);
    }
    *ret_count = a.count;
    *ret_why = a.why;
    return a.count > 0 || (!a.why && !f->scope->nomem);
}

/* --- data ----------------------------------------------------------------------------------------
 */

/* The strings of a register, as data. */
static size_t text_data(const struct flow_frame *f, uint32_t at, uint32_t reg,
                        struct flow_datum *ret, size_t max, const char **ret_why)
{
    struct flow_constants v = { .count = 0 };
    size_t count = 0;

    flow_strings(f, at, reg, NULL, NULL, &v);
    *ret_why = v.why;
    for (size_t i = 0; i < v.count; i++) {
        if (count == max) {
            *ret_why = *ret_why ? *ret_why : flow_why_unseen;
            break;
        }
        if (!flow_datum_text(v.items[i].text, f->scope->arena, &ret[count])) {
            f->scope->nomem = true;
            break;
        }
        ret[count].partial = v.items[i].partial && ret[count].kind == FLOW_DATUM_TEXT;
        count++;
    }
    if (count == 0 && !*ret_why)
        ret[count++] = flow_datum_null(); /* nothing but null, or what is no text */
    return count;
}

static size_t number_data(const struct flow_frame *f, uint32_t at, uint32_t reg, char type,
                          struct flow_datum *ret, size_t max, const char **ret_why)
{
    int64_t numbers[ALTERNATIVES_MAX];
    size_t count =
        flow_numbers(f, at, reg, numbers, max < ALTERNATIVES_MAX ? max : ALTERNATIVES_MAX, ret_why);

    for (size_t i = 0; i < count; i++)
        ret[i] = flow_datum_number(numbers[i], type);
    return count;
}

/* A box made by valueOf() in this method. */
static bool boxed_data(const struct flow_frame *f, uint32_t at, uint32_t reg,
                       struct flow_datum *ret, size_t max, size_t *ret_count, const char **ret_why)
{
    struct flow_origins o;

    flow_origins(f->method, at, reg, &o);
    return o.complete && o.count == 1 && o.items[0].kind == FLOW_ORIGIN_RESULT &&
           flow_calls(flow_frame_dex(f), &o.items[0].insn, NULL, "valueOf") &&
           !flow_calls(flow_frame_dex(f), &o.items[0].insn, "Ljava/lang/String;", "valueOf") &&
           flow_result_data(f, &o.items[0].insn, ret, max, ret_count, ret_why);
}

size_t flow_data(const struct flow_frame *f, uint32_t at, uint32_t reg, struct pica_span type,
                 struct flow_datum *ret, size_t max, const char **ret_why)
{
    char c = type.len ? (char)type.data[0] : 'L';
    size_t count;

    *ret_why = flow_why_computed;
    if (max == 0 || f->scope->nesting >= FLOW_NESTING_MAX)
        return 0;
    if (c == '[') {
        *ret_why = flow_why_array;
        if (!flow_array_data(f, at, reg, &ret[0]))
            return 0;
        *ret_why = NULL;
        return 1;
    }
    if (c == 'F' || c == 'D')
        return 0;
    if (c != 'L')
        return number_data(f, at, reg, c, ret, max, ret_why);
    if (boxed_data(f, at, reg, ret, max, &count, ret_why))
        return count;
    return text_data(f, at, reg, ret, max, ret_why);
}

void flow_constants_add_datum(const struct flow_frame *f, struct flow_constants *v,
                              const struct flow_datum *text)
{
    struct pica_span mutf8;

    if (flow_datum_mutf8(text, f->scope->arena, &mutf8))
        flow_constants_add(v, mutf8, text->partial);
    else
        f->scope->nomem = true;
}
