/* One activation, run abstractly: instruction by instruction, on sets of values. */
#include "flow/cfg.h"
#include "flow/fold.h"
#include "flow/frame.h"

#include "dex/access.h"

/* Whether the frame is to wait for what was asked for; once at each instruction. */
static bool must_wait(struct flow_world *w, struct world_frame *f)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < w->asked_count; i++)
        if (!w->nodes[w->asked[i]].open)
            w->asked[kept++] = w->asked[i];
    w->asked_count = kept;
    if (kept == 0 || f->waited_at == f->at || w->watch || w->todo_count >= WORLD_DEPTH_MAX) {
        w->asked_count = 0;
        return false;
    }
    f->waited_at = f->at;
    return true;
}

static void end_path(struct world_frame *f)
{
    f->running = false;
}

static void illegal(struct flow_world *w, struct world_frame *f)
{
    world_unresolved(w, f->method, f->at, FLOW_UNRESOLVED_ILLEGAL, FLOW_NONE, FLOW_NONE);
    end_path(f);
}

/* The registers go on at `unit` with `reg` (or FLOW_NONE) holding `value` there. */
static void branch_to(struct flow_world *w, struct world_frame *f, int64_t unit, uint32_t reg,
                      uint32_t value)
{
    uint32_t was;

    if (unit < 0 || unit >= f->code.units) {
        f->broken = true;
        return;
    }
    if (reg == FLOW_NONE || reg >= f->registers) {
        world_frame_join(w, f, (uint32_t)unit);
        return;
    }
    was = f->regs[reg];
    f->regs[reg] = value;
    world_frame_join(w, f, (uint32_t)unit);
    f->regs[reg] = was;
}

static void watch_sides(struct flow_world *w, const struct world_frame *f, unsigned sides)
{
    for (struct world_watch *watch = w->watch; watch; watch = watch->next)
        if (watch->method == f->method && watch->at == f->at)
            watch->sides |= sides;
}

/* After `instance-of v, object`: what the object is where the test went one way. */
static void narrow_tested(struct flow_world *w, struct world_frame *f, bool holds,
                          uint32_t *ret_reg, uint32_t *ret_value)
{
    *ret_reg = f->test_object;
    *ret_value = world_get(f, f->test_object);
    if (holds)
        *ret_value = flow_value_without_zero(&w->values, world_narrow(w, *ret_value, f->test_type));
}

static void do_if(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    bool zero = insn->op >= DEX_OP_IF_EQZ;
    uint32_t a = world_get(f, insn->a), b = zero ? FLOW_ZERO : world_get(f, insn->b);
    bool tested = zero && f->test_reg == insn->a && f->test_reg != FLOW_NONE;
    bool taken = flow_may_hold(&w->values, insn->op, false, a, b);
    bool falls = flow_may_hold(&w->values, insn->op, true, a, b);
    uint32_t reg = insn->a, value;

    watch_sides(w, f, (taken ? 2u : 0) | (falls ? 1u : 0));
    if (taken) {
        value = flow_where_holds(&w->values, insn->op, false, a, b);
        if (tested)
            narrow_tested(w, f, insn->op == DEX_OP_IF_NEZ, &reg, &value);
        if (value != FLOW_NOTHING)
            branch_to(w, f, insn->at + insn->literal, reg, value);
    }
    if (!falls) {
        end_path(f);
        return;
    }
    reg = insn->a;
    value = flow_where_holds(&w->values, insn->op, true, a, b);
    if (tested)
        narrow_tested(w, f, insn->op == DEX_OP_IF_EQZ, &reg, &value);
    if (value == FLOW_NOTHING)
        end_path(f);
    else if (reg < f->registers && f->regs[reg] != value)
        world_set(f, reg, value);
}

static void do_switch(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint32_t value = world_get(f, insn->a), hold, matched = 0;
    struct flow_value_view v = flow_value_view(&w->values, value, &hold);
    bool known = true;
    struct flow_switch sw;

    if (!flow_switch_read(&f->code, insn, &sw)) {
        illegal(w, f);
        return;
    }
    for (uint32_t i = 0; i < v.count; i++)
        known &= w->values.atoms[v.atoms[i]].kind == FLOW_VALUE_NUMBER;
    for (uint32_t n = 0; n < sw.count; n++) {
        uint32_t key = flow_value_number(&w->values, flow_switch_key(&sw, n));
        bool may = !known;

        v = flow_value_view(&w->values, value, &hold);
        for (uint32_t i = 0; i < v.count && !may; i++)
            may = v.atoms[i] == key;
        if (!may)
            continue;
        matched++;
        watch_sides(w, f, 2);
        branch_to(w, f, flow_switch_target(&sw, n), insn->a, key);
    }
    /* Keys are distinct: when each number met its case, nothing falls through. */
    if (known && matched >= v.count && matched > 0)
        end_path(f);
    else
        watch_sides(w, f, 1);
}

/* --- fields and arrays ------------------------------------------------------------------ */

static bool only_zero(uint32_t value)
{
    return value == FLOW_ZERO;
}

static uint32_t any_of_field(struct flow_world *w, const struct world_frame *f, uint32_t field_idx)
{
    return world_any_of_idx(w, f->dex, dex_field_id(f->file, field_idx).type_idx);
}

static uint32_t class_of_field(const struct flow_world *w, const struct world_frame *f,
                               uint32_t field_idx)
{
    return flow_type_of(w->program, f->dex, dex_field_id(f->file, field_idx).class_idx);
}

/* False: wait. */
static bool do_static(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    bool put = insn->op >= DEX_OP_SPUT;
    uint32_t field, value;

    if (insn->index >= f->file->fields.count) {
        illegal(w, f);
        return true;
    }
    field = world_field_of(w, f->dex, insn->index);
    if (field == FLOW_NONE) {
        world_class_init(w, f->node, f->at, class_of_field(w, f, insn->index));
        if (must_wait(w, f))
            return false;
        if (put)
            flow_value_lose_all(&w->values, world_get(f, insn->a));
        else
            world_set(f, insn->a, any_of_field(w, f, insn->index));
    } else {
        world_class_init(w, f->node, f->at, flow_field(w->program, field)->type);
        if (must_wait(w, f))
            return false;
        if (put) {
            world_static_put(w, field, world_get(f, insn->a));
        } else {
            value = world_static_get(w, f->node, field);
            world_set(f, insn->a, value);
        }
    }
    if (insn->op == DEX_OP_SGET_WIDE)
        world_set(f, insn->a + 1, FLOW_NOTHING);
    return true;
}

static void do_instance(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    bool put = insn->op >= DEX_OP_IPUT;
    uint32_t object = world_get(f, insn->b), field, value;

    if (insn->index >= f->file->fields.count) {
        illegal(w, f);
        return;
    }
    if (only_zero(object)) {
        end_path(f);
        return;
    }
    field = world_field_of(w, f->dex, insn->index);
    if (put) {
        value = world_get(f, insn->a);
        world_builders_escape(w, f, value);
        if (field != FLOW_NONE)
            world_field_put(w, object, field, value);
        else
            world_platform_field_put(w, f->dex, insn->index, object, value);
        return;
    }
    value = field != FLOW_NONE ? world_field_get(w, f->node, object, field)
                               : world_platform_field_get(w, f->node, f->dex, insn->index, object);
    /* No object that has the field was met: the register cannot be told. */
    if (value == FLOW_NOTHING)
        value = any_of_field(w, f, insn->index);
    world_set(f, insn->a, value);
    if (insn->op == DEX_OP_IGET_WIDE)
        world_set(f, insn->a + 1, FLOW_NOTHING);
}

static bool known_number(const struct flow_world *w, uint32_t value, uint32_t *ret)
{
    const struct flow_value_atom *a;

    if (value & FLOW_VALUE_SET)
        return false;
    a = &w->values.atoms[value];
    *ret = (uint32_t)a->number;
    return a->kind == FLOW_VALUE_NUMBER && a->number >= 0 && a->number <= UINT32_MAX;
}

static void do_array(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint32_t array = world_get(f, insn->b), value, at, length = 0, n = 0;

    if (only_zero(array)) {
        end_path(f);
        return;
    }
    at = world_local_array(w, f, array, &length);
    if (at != FLOW_NONE && (!known_number(w, world_get(f, insn->c), &n) || n >= length))
        at = FLOW_NONE;
    if (insn->op >= DEX_OP_APUT) {
        value = world_get(f, insn->a);
        world_builders_escape(w, f, value);
        if (at != FLOW_NONE) {
            f->regs[at + n] = value;
            f->try_now = FLOW_NONE;
        } else {
            world_builders_escape(w, f, array); /* whichever element it is */
        }
        world_slot_put(w, array, FLOW_SLOT_ELEMENT, value);
        return;
    }
    if (at != FLOW_NONE && f->regs[at + n] != FLOW_NOTHING) {
        world_set(f, insn->a, f->regs[at + n]);
        if (insn->op == DEX_OP_AGET_WIDE)
            world_set(f, insn->a + 1, FLOW_NOTHING);
        return;
    }
    value = world_slot_get(w, f->node, array, FLOW_SLOT_ELEMENT);
    world_set(f, insn->a, value == FLOW_NOTHING ? FLOW_ANYTHING : value);
    if (insn->op == DEX_OP_AGET_WIDE)
        world_set(f, insn->a + 1, FLOW_NOTHING);
}

/* --- objects ------------------------------------------------------------------------------ */

/* The garbage collector calls finalize() of what has one. */
static void finalized(struct flow_world *w, const struct world_frame *f, uint32_t type,
                      uint32_t made)
{
    uint32_t method = flow_dispatch(w->program, type, w->finalize_signature);
    struct world_call call;

    if (method == FLOW_NONE)
        return;
    call.from = f->node;
    call.at = f->at;
    call.reason = FLOW_REASON_FINALIZER;
    call.phase = FLOW_PHASE_SYSTEM_CALLBACK;
    call.waits = false;
    call.ret = FLOW_NOTHING;
    call.returns = false;
    call.count = 1;
    call.words[0] = flow_value_of(&w->values, FLOW_VALUE_OBJECT, made);
    world_call(w, &call, method);
}

/* False: wait. */
static bool do_new(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint32_t type, made, builder;

    if (insn->index >= f->file->types.count) {
        illegal(w, f);
        return true;
    }
    type = flow_type_of(w->program, f->dex, insn->index);
    world_class_init(w, f->node, f->at, type);
    if (must_wait(w, f))
        return false;
    made = world_made_by(w, f->node, f->at, type);
    if (w->failed)
        return true;
    world_make_type(w, type);
    if (w->finalize_signature != FLOW_NONE)
        finalized(w, f, type, made);
    if (w->type_flags[type] & WORLD_TYPE_BUILDER &&
        (builder = world_local_new(f, made, 1)) != FLOW_NONE)
        f->regs[builder] = FLOW_NOTHING;
    world_set(f, insn->a, flow_value_of(&w->values, FLOW_VALUE_OBJECT, made));
    return true;
}

static void do_new_array(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn,
                         uint32_t length, uint32_t *ret)
{
    uint32_t made, at;

    if (insn->index >= f->file->types.count) {
        illegal(w, f);
        return;
    }
    made = world_made_by(w, f->node, f->at, flow_type_of(w->program, f->dex, insn->index));
    *ret = flow_value_of(&w->values, FLOW_VALUE_OBJECT, made);
    at = world_local_new(f, made, 1 + WORLD_ELEMENTS_MAX);
    if (at == FLOW_NONE)
        return;
    f->regs[at] = length;
    for (uint32_t n = 1; n <= WORLD_ELEMENTS_MAX; n++)
        f->regs[at + n] = FLOW_ZERO;
    f->try_now = FLOW_NONE;
}

static void do_filled_array(struct flow_world *w, struct world_frame *f,
                            const struct dex_insn *insn)
{
    uint32_t at, length = 0;

    f->result = FLOW_ANYTHING;
    do_new_array(w, f, insn, flow_value_number(&w->values, insn->arg_count), &f->result);
    at = world_local_array(w, f, f->result, &length);
    for (uint32_t n = 0; n < insn->arg_count && f->running; n++) {
        uint32_t value = world_get(f, dex_insn_arg(insn, n));

        if (at != FLOW_NONE && n < length)
            f->regs[at + n] = value;

        world_builders_escape(w, f, value);
        world_slot_put(w, f->result, FLOW_SLOT_ELEMENT, value);
    }
}

static void do_cast(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint32_t value;

    if (insn->index >= f->file->types.count) {
        illegal(w, f);
        return;
    }
    value = world_narrow(w, world_get(f, insn->a), flow_type_of(w->program, f->dex, insn->index));
    if (value == FLOW_NOTHING)
        end_path(f);
    else if (insn->a < f->registers && f->regs[insn->a] != value)
        world_set(f, insn->a, value);
}

static void do_instance_of(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint32_t object = world_get(f, insn->b), type, result = FLOW_NOTHING, hold;
    struct flow_value_view v;

    if (insn->index >= f->file->types.count) {
        illegal(w, f);
        return;
    }
    type = flow_type_of(w->program, f->dex, insn->index);
    v = flow_value_view(&w->values, object, &hold);
    for (uint32_t i = 0; i < v.count; i++) {
        uint32_t atom = v.atoms[i], kept, exact;

        if (atom == FLOW_ZERO) {
            result = flow_value_join(&w->values, result, FLOW_ZERO);
            continue;
        }
        exact = world_exact_type(w, &w->values.atoms[atom]);
        kept = world_narrow(w, atom, type);
        if (kept != FLOW_NOTHING)
            result = flow_value_join(&w->values, result, FLOW_TRUE);
        /* Only of an exact class that is known to be below the type is it sure to hold. */
        if (kept == FLOW_NOTHING || exact == FLOW_NONE || !world_is_a(w, exact, type))
            result = flow_value_join(&w->values, result, FLOW_ZERO);
        v = flow_value_view(&w->values, object, &hold);
    }
    world_set(f, insn->a, result);
    if (insn->a != insn->b) {
        f->test_reg = insn->a;
        f->test_object = insn->b;
        f->test_type = type;
    }
}

static uint32_t caught_type(struct flow_world *w, const struct world_frame *f)
{
    uint32_t caught = FLOW_NOTHING;

    for (uint32_t t = 0; t < f->try_count; t++)
        for (uint32_t h = 0; h < f->tries[t].count; h++) {
            const struct world_handler *handler = &f->handlers[f->tries[t].first + h];

            if (handler->target == f->at)
                caught = flow_value_join(&w->values, caught, world_any(w, handler->type));
        }
    return caught == FLOW_NOTHING ? FLOW_ANYTHING : caught;
}

/* --- calls ----------------------------------------------------------------------------------- */

/* The words of the call as its prototype lays them out; more or fewer registers are illegal. */
static bool take_words(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn,
                       const struct world_callee *c, bool has_receiver, struct world_call *call)
{
    uint32_t count = (uint32_t)c->words + has_receiver;

    if (insn->arg_count < count)
        return false;
    call->count = count;
    if (has_receiver)
        call->words[0] = world_get(f, dex_insn_arg(insn, 0));
    for (uint32_t p = 0; p < c->param_count; p++) {
        const struct world_param *param = &w->params[c->params + p];
        uint32_t word = param->word + has_receiver;

        call->words[word] = world_get(f, dex_insn_arg(insn, word));
        if (param->kind == 'J' || param->kind == 'D')
            call->words[word + 1] = FLOW_NOTHING;
    }
    return true;
}

static uint8_t invoke_kind(enum dex_op op)
{
    return (uint8_t)(op >= DEX_OP_INVOKE_VIRTUAL_RANGE
                         ? op - DEX_OP_INVOKE_VIRTUAL_RANGE + DEX_OP_INVOKE_VIRTUAL
                         : op);
}

/* False: wait. */
static bool finish_call(struct flow_world *w, struct world_frame *f, const struct world_call *call)
{
    if (must_wait(w, f))
        return false;
    f->result = call->ret;
    if (!call->returns)
        end_path(f);
    return true;
}

/* False: wait. */
static bool do_invoke(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    struct world_invoke *i = &w->invoke;
    const struct world_callee *c;

    if (insn->index >= f->file->methods.count) {
        illegal(w, f);
        return true;
    }
    c = world_callee(w, f->dex, insn->index);
    i->method = f->method;
    i->dex = f->dex;
    i->method_idx = insn->index;
    i->callee = *c;
    i->kind = invoke_kind(insn->op);
    i->frame = f;
    i->callback = false;
    i->depth = 0;
    i->call.from = f->node;
    i->call.at = f->at;
    i->call.phase = FLOW_PHASE_COUNT;
    i->call.waits = true;
    i->call.ret = FLOW_NOTHING;
    i->call.returns = false;
    if (!take_words(w, f, insn, c, i->kind != DEX_OP_INVOKE_STATIC, &i->call)) {
        illegal(w, f);
        return true;
    }
    world_invoke(w, i);
    return finish_call(w, f, &i->call);
}

/* False: wait. */
static bool do_custom(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    struct world_invoke *i = &w->invoke;

    i->method = f->method;
    i->dex = f->dex;
    i->frame = f;
    i->callback = false;
    i->depth = 0;
    i->call.reason = FLOW_REASON_COUNT;
    i->call.from = f->node;
    i->call.at = f->at;
    i->call.phase = FLOW_PHASE_COUNT;
    i->call.waits = true;
    i->call.ret = FLOW_NOTHING;
    i->call.returns = false;
    i->call.count = insn->arg_count < WORLD_WORDS_MAX ? insn->arg_count : WORLD_WORDS_MAX;
    for (uint32_t n = 0; n < i->call.count; n++)
        i->call.words[n] = world_get(f, dex_insn_arg(insn, n));
    if (insn->op == DEX_OP_INVOKE_POLYMORPHIC || insn->op == DEX_OP_INVOKE_POLYMORPHIC_RANGE)
        world_invoke_polymorphic(w, i, insn->index, insn->index2);
    else
        world_invoke_custom(w, i, insn->index);
    return finish_call(w, f, &i->call);
}

/* --- the loop --------------------------------------------------------------------------------- */

static void set_wide(struct world_frame *f, uint32_t reg, uint32_t value)
{
    world_set(f, reg, value);
    world_set(f, reg + 1, FLOW_NOTHING);
}

/*
 * What a method gives that the system calls: a binder is answered through. An
 * object of unknown origin is none that the system has not had already.
 */
static void given_to_system(struct flow_world *w, struct world_frame *f, uint32_t value)
{
    const struct world_callee *c = world_callee_of(w, f->method);
    struct world_invoke by;
    uint32_t hold, count = flow_value_view(&w->values, value, &hold).count;

    if (c->ret_type == FLOW_NONE)
        return;
    by.method = f->method;
    by.dex = by.method_idx = FLOW_NONE;
    by.kind = DEX_OP_INVOKE_VIRTUAL;
    by.depth = 0;
    by.callback = true;
    by.frame = f;
    by.call.from = f->node;
    by.call.at = f->at;
    by.call.waits = false;
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, value, &hold).atoms[n];

        if (w->values.atoms[atom].kind != FLOW_VALUE_ANY_OF && atom != FLOW_ANYTHING)
            world_listen(w, &by, atom, c->ret_type, FLOW_REASON_COUNT, WORLD_PHASE_SAME);
    }
    flow_value_lose_all(&w->values, value);
}

static void do_return(struct flow_world *w, struct world_frame *f, uint32_t value)
{
    world_builders_escape(w, f, value);
    if (w->nodes[f->node].entered && value != FLOW_NOTHING)
        given_to_system(w, f, value);
    world_return(w, f->node, value, true);
    end_path(f);
}

static void do_string(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    if (insn->index < f->file->strings.count)
        world_set(f, insn->a, world_text_of(w, f->dex, insn->index));
    else
        illegal(w, f);
}

static void do_class(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    if (insn->index < f->file->types.count)
        world_set(f, insn->a,
                  flow_value_of(&w->values, FLOW_VALUE_CLASS,
                                flow_type_of(w->program, f->dex, insn->index)));
    else
        illegal(w, f);
}

static void do_arithmetic(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint8_t format = dex_opcodes[insn->op].format;
    uint32_t a = world_get(f, insn->b), b = FLOW_ZERO;

    if (insn->op >= DEX_OP_ADD_INT_2ADDR && insn->op <= DEX_OP_REM_DOUBLE_2ADDR) {
        a = world_get(f, insn->a);
        b = world_get(f, insn->b);
    } else if (format == DEX_23x) {
        b = world_get(f, insn->c);
    }
    a = flow_fold(&w->values, insn, a, b);
    if (dex_insn_writes_wide(insn))
        set_wide(f, insn->a, a);
    else
        world_set(f, insn->a, a);
}

/* CMP_LONG; those on floats are not followed. */
static void do_compare(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint32_t a = world_get(f, insn->b), b = world_get(f, insn->c), result = FLOW_NOTHING;

    if (insn->op != DEX_OP_CMP_LONG || a == FLOW_ANYTHING || b == FLOW_ANYTHING) {
        world_set(f, insn->a, FLOW_ANYTHING);
        return;
    }
    if (flow_may_hold(&w->values, DEX_OP_IF_EQ, false, a, b))
        result = FLOW_ZERO;
    if (flow_may_hold(&w->values, DEX_OP_IF_GT, false, a, b))
        result = flow_value_join(&w->values, result, FLOW_TRUE);
    if (flow_may_hold(&w->values, DEX_OP_IF_LT, false, a, b))
        result = flow_value_join(&w->values, result, flow_value_number(&w->values, -1));
    world_set(f, insn->a, result);
}

/* One instruction; false: the frame waits before it. */
static bool do_insn(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint32_t length;

    switch ((unsigned)insn->op) {
    case DEX_OP_NOP:
    case DEX_OP_MONITOR_ENTER:
    case DEX_OP_MONITOR_EXIT:
        return true;
    case DEX_OP_MOVE:
    case DEX_OP_MOVE_FROM16:
    case DEX_OP_MOVE_16:
    case DEX_OP_MOVE_OBJECT:
    case DEX_OP_MOVE_OBJECT_FROM16:
    case DEX_OP_MOVE_OBJECT_16:
        world_set(f, insn->a, world_get(f, insn->b));
        return true;
    case DEX_OP_MOVE_WIDE:
    case DEX_OP_MOVE_WIDE_FROM16:
    case DEX_OP_MOVE_WIDE_16:
        set_wide(f, insn->a, world_get(f, insn->b));
        return true;
    case DEX_OP_MOVE_RESULT:
    case DEX_OP_MOVE_RESULT_OBJECT:
        world_set(f, insn->a, f->result == FLOW_NOTHING ? FLOW_ANYTHING : f->result);
        return true;
    case DEX_OP_MOVE_RESULT_WIDE:
        set_wide(f, insn->a, f->result == FLOW_NOTHING ? FLOW_ANYTHING : f->result);
        return true;
    case DEX_OP_MOVE_EXCEPTION:
        world_set(f, insn->a, caught_type(w, f));
        return true;
    case DEX_OP_RETURN_VOID:
        do_return(w, f, FLOW_NOTHING);
        return true;
    case DEX_OP_RETURN:
    case DEX_OP_RETURN_WIDE:
    case DEX_OP_RETURN_OBJECT:
        do_return(w, f, world_get(f, insn->a));
        return true;
    case DEX_OP_CONST_4:
    case DEX_OP_CONST_16:
    case DEX_OP_CONST:
    case DEX_OP_CONST_HIGH16:
        world_set(f, insn->a, flow_value_number(&w->values, insn->literal));
        return true;
    case DEX_OP_CONST_WIDE_16:
    case DEX_OP_CONST_WIDE_32:
    case DEX_OP_CONST_WIDE:
    case DEX_OP_CONST_WIDE_HIGH16:
        set_wide(f, insn->a, flow_value_number(&w->values, insn->literal));
        return true;
    case DEX_OP_CONST_STRING:
    case DEX_OP_CONST_STRING_JUMBO:
        do_string(w, f, insn);
        return true;
    case DEX_OP_CONST_CLASS:
        do_class(w, f, insn);
        return true;
    case DEX_OP_CHECK_CAST:
        do_cast(w, f, insn);
        return true;
    case DEX_OP_INSTANCE_OF:
        do_instance_of(w, f, insn);
        return true;
    case DEX_OP_ARRAY_LENGTH:
        world_set(f, insn->a,
                  world_local_array(w, f, world_get(f, insn->b), &length) != FLOW_NONE
                      ? flow_value_number(&w->values, length)
                      : FLOW_ANYTHING);
        return true;
    case DEX_OP_NEW_INSTANCE:
        return do_new(w, f, insn);
    case DEX_OP_NEW_ARRAY: {
        uint32_t made = FLOW_ANYTHING;

        do_new_array(w, f, insn, world_get(f, insn->b), &made);
        world_set(f, insn->a, made);
        return true;
    }
    case DEX_OP_FILLED_NEW_ARRAY:
    case DEX_OP_FILLED_NEW_ARRAY_RANGE:
        do_filled_array(w, f, insn);
        return true;
    case DEX_OP_FILL_ARRAY_DATA:
        world_builders_escape(w, f, world_get(f, insn->a));
        world_slot_put(w, world_get(f, insn->a), FLOW_SLOT_ELEMENT, FLOW_ANYTHING);
        return true;
    case DEX_OP_THROW:
        end_path(f);
        return true;
    case DEX_OP_GOTO:
    case DEX_OP_GOTO_16:
    case DEX_OP_GOTO_32:
        branch_to(w, f, insn->at + insn->literal, FLOW_NONE, 0);
        end_path(f);
        return true;
    case DEX_OP_PACKED_SWITCH:
    case DEX_OP_SPARSE_SWITCH:
        do_switch(w, f, insn);
        return true;
    case DEX_OP_CMPL_FLOAT:
    case DEX_OP_CMPG_FLOAT:
    case DEX_OP_CMPL_DOUBLE:
    case DEX_OP_CMPG_DOUBLE:
    case DEX_OP_CMP_LONG:
        do_compare(w, f, insn);
        return true;
    case DEX_OP_CONST_METHOD_HANDLE:
        world_set(f, insn->a, world_method_handle(w, f->dex, insn->index));
        return true;
    case DEX_OP_CONST_METHOD_TYPE:
        world_set(f, insn->a, FLOW_ANYTHING);
        return true;
    case DEX_OP_INVOKE_POLYMORPHIC:
    case DEX_OP_INVOKE_POLYMORPHIC_RANGE:
    case DEX_OP_INVOKE_CUSTOM:
    case DEX_OP_INVOKE_CUSTOM_RANGE:
        return do_custom(w, f, insn);
    }
    if (insn->op >= DEX_OP_IF_EQ && insn->op <= DEX_OP_IF_LEZ)
        do_if(w, f, insn);
    else if (insn->op >= DEX_OP_AGET && insn->op <= DEX_OP_APUT_SHORT)
        do_array(w, f, insn);
    else if (insn->op >= DEX_OP_IGET && insn->op <= DEX_OP_IPUT_SHORT)
        do_instance(w, f, insn);
    else if (insn->op >= DEX_OP_SGET && insn->op <= DEX_OP_SPUT_SHORT)
        return do_static(w, f, insn);
    else if (insn->op >= DEX_OP_INVOKE_VIRTUAL && insn->op <= DEX_OP_INVOKE_INTERFACE_RANGE)
        return do_invoke(w, f, insn);
    else
        do_arithmetic(w, f, insn);
    return true;
}

static void watch(struct flow_world *w, const struct world_frame *f)
{
    if (w->watch->method != f->method)
        return;
    if (w->watch->seen && f->at < w->watch->units)
        w->watch->seen[f->at] = 1;
    for (struct world_watch *watch = w->watch; watch; watch = watch->next)
        if (watch->at == f->at) {
            watch->hit = true;
            watch->value = flow_value_join(&w->values, watch->value, world_get(f, watch->reg));
        }
}

/* From where the frame stands to the end of the way, or to a leader. False: the frame waits. */
static bool run(struct flow_world *w, struct world_frame *f)
{
    while (f->running && !w->failed) {
        struct dex_insn insn;
        uint8_t flow;

        while (f->next_leader < f->leader_count && f->leaders[f->next_leader] < f->at)
            f->next_leader++;
        if (f->next_leader < f->leader_count && f->leaders[f->next_leader] == f->at &&
            f->waited_at != f->at) {
            world_frame_join(w, f, f->at);
            end_path(f);
            return true;
        }
        if (!dex_insn_decode(&f->code, f->at, &insn) || insn.payload) {
            illegal(w, f);
            return true;
        }
        flow = dex_opcodes[insn.op].flow;
        w->work++;
        if (w->watch)
            watch(w, f);
        if (flow & DEX_FLOW_throw)
            world_frame_throw(w, f, f->at);
        if (!do_insn(w, f, &insn))
            return false;
        f->waited_at = FLOW_NONE;
        f->at += insn.units;
    }
    return true;
}

enum world_step world_evaluate(struct flow_world *w, uint32_t node, struct world_frame **frame)
{
    struct world_frame *f = *frame;
    bool large = false;

    if (!f) {
        f = *frame = world_frame_new(w, node, &large);
        if (!f) {
            if (large)
                world_light(w, node);
            return WORLD_STEP_DONE;
        }
    }
    do {
        if (f->running && !run(w, f))
            return WORLD_STEP_WAITS;
    } while (!w->failed && world_frame_next(f));
    if (f->broken)
        world_unresolved(w, f->method, 0, FLOW_UNRESOLVED_ILLEGAL, FLOW_NONE, FLOW_NONE);
    return WORLD_STEP_DONE;
}
