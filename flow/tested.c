/*
 * What a register holds where a test goes one way: after `instance-of v, o`,
 * after o.equals("text"), and after a question that objects answer about
 * themselves (a field, or a method that gives a field or a constant).
 */
#include "flow/eval_parts.h"

#include "flow/fold.h"

/* --- equals() -------------------------------------------------------------------------------- */

static bool is_text(const struct flow_world *w, uint32_t value)
{
    return !(value & FLOW_VALUE_SET) && w->values.atoms[value].kind == FLOW_VALUE_TEXT;
}

/* Whether all that it may be is equal to a text only if it is that text: no class of the package
 * with an equals() of its own. */
static bool may_be_text(struct flow_world *w, uint32_t value)
{
    uint32_t hold;
    struct flow_value_view v = flow_value_view(&w->values, value, &hold);

    for (uint32_t n = 0; n < v.count; n++) {
        const struct flow_value_atom *a = &w->values.atoms[v.atoms[n]];

        if (a->kind != FLOW_VALUE_ANYTHING && a->kind != FLOW_VALUE_TEXT &&
            v.atoms[n] != FLOW_ZERO &&
            (a->kind != FLOW_VALUE_ANY_OF || flow_class(w->program, a->id).dex != FLOW_NONE))
            return false;
    }
    return true;
}

static void ask_equals(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn,
                       const struct world_callee *c)
{
    uint32_t one = dex_insn_arg(insn, 0), other = dex_insn_arg(insn, 1);
    bool first = is_text(w, world_get(f, one)), second = is_text(w, world_get(f, other));
    struct pica_span name;

    if (first == second || !may_be_text(w, world_get(f, first ? other : one)))
        return;
    name = flow_signature_name(w->program, c->signature);
    if (!pica_span_is(name, "equals") && !pica_span_is(name, "areEqual"))
        return;
    f->asked = (struct world_test){ .kind = WORLD_TEST_TEXT,
                                    .object = first ? other : one,
                                    .what = world_get(f, first ? one : other) };
}

/* --- what objects answer about themselves ---------------------------------------------------- */

/* Whether there are several objects, which may answer differently. */
static bool are_several(const struct flow_world *w, uint32_t objects)
{
    uint32_t hold;

    return objects & FLOW_VALUE_SET && flow_value_view(&w->values, objects, &hold).count > 1;
}

/* What a method gives that gives a constant or a field of its object, nothing else. */
static uint32_t answer_of(struct flow_world *w, const struct world_frame *f, uint32_t method,
                          uint32_t object)
{
    const struct flow_method *m = flow_method(w->program, method);
    const struct dex_file *dex = flow_dex(w->program, m->dex);
    struct dex_code code;
    struct dex_insn insn, next;
    uint32_t field, self;

    if (!m->code_off || !dex_code(dex, m->code_off, &code) || code.ins != 1 ||
        !dex_insn_decode(&code, 0, &insn) || insn.payload ||
        !dex_insn_decode(&code, insn.units, &next) || next.op != DEX_OP_RETURN || next.a != insn.a)
        return FLOW_ANYTHING;
    self = code.registers - 1u;
    if (insn.op >= DEX_OP_CONST_4 && insn.op <= DEX_OP_CONST_HIGH16)
        return flow_value_number(&w->values, insn.literal);
    if (insn.op < DEX_OP_IGET || insn.op > DEX_OP_IGET_SHORT || insn.op == DEX_OP_IGET_WIDE ||
        insn.b != self || insn.index >= dex->fields.count)
        return FLOW_ANYTHING;
    field = world_field_of(w, m->dex, insn.index);
    return field == FLOW_NONE ? FLOW_ANYTHING : world_field_get(w, f->node, object, field);
}

static uint32_t answer(struct flow_world *w, const struct world_frame *f, uint32_t object)
{
    uint32_t type = world_exact_type(w, &w->values.atoms[object]), method;

    if (w->values.atoms[object].kind != FLOW_VALUE_OBJECT || type == FLOW_NONE)
        return FLOW_ANYTHING;
    if (f->test.kind == WORLD_TEST_FIELD)
        return world_field_get(w, f->node, object, f->test.what);
    method = world_dispatch(w, world_callee(w, f->dex, f->test.what), type);
    if (method == FLOW_NONE || world_model_instead(w, method))
        return FLOW_ANYTHING;
    return answer_of(w, f, method, object);
}

/* The objects whose answer may be what the test wants. */
static uint32_t that_answer(struct flow_world *w, const struct world_frame *f, uint32_t objects,
                            bool holds)
{
    uint32_t hold, kept[FLOW_VALUES_MAX], left = 0;
    uint32_t count = flow_value_view(&w->values, objects, &hold).count;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, objects, &hold).atoms[n],
                 said = answer(w, f, atom);

        if (said == FLOW_NOTHING ||
            flow_may_hold(&w->values, DEX_OP_IF_NEZ, !holds, said, FLOW_ZERO))
            kept[left++] = atom;
    }
    return flow_value_collect(&w->values, kept, left);
}

/* --- the tests ------------------------------------------------------------------------------- */

void world_test_call(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn,
                     const struct world_callee *c)
{
    f->asked.kind = WORLD_TEST_NONE;
    if (c->ret_type != FLOW_NONE || insn->arg_count == 0)
        return;
    if (insn->arg_count == 2)
        ask_equals(w, f, insn, c);
    else if (insn->arg_count == 1 && insn->op != DEX_OP_INVOKE_STATIC &&
             insn->op != DEX_OP_INVOKE_STATIC_RANGE &&
             are_several(w, world_get(f, dex_insn_arg(insn, 0))))
        f->asked = (struct world_test){ .kind = WORLD_TEST_METHOD,
                                        .object = dex_insn_arg(insn, 0),
                                        .what = insn->index };
}

void world_test_result(struct world_frame *f, uint32_t reg)
{
    if (f->asked.kind != WORLD_TEST_NONE && f->asked.object != reg) {
        f->test = f->asked;
        f->test_reg = reg;
    }
    f->asked.kind = WORLD_TEST_NONE;
}

void world_test_field(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn,
                      uint32_t field)
{
    if (insn->a == insn->b || field == FLOW_NONE || !are_several(w, world_get(f, insn->b)))
        return;
    f->test = (struct world_test){ .kind = WORLD_TEST_FIELD, .object = insn->b, .what = field };
    f->test_reg = insn->a;
}

uint32_t world_tested(struct flow_world *w, const struct world_frame *f, bool holds)
{
    uint32_t value = world_get(f, f->test.object);

    switch (f->test.kind) {
    case WORLD_TEST_TYPE:
        return holds ? flow_value_without_zero(&w->values, world_narrow(w, value, f->test.what))
                     : value;
    case WORLD_TEST_TEXT:
        return holds ? f->test.what : value;
    case WORLD_TEST_FIELD:
    case WORLD_TEST_METHOD:
        return that_answer(w, f, value, holds);
    case WORLD_TEST_NONE:
        break;
    }
    return value;
}
