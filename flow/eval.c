/* One activation, run abstractly: instruction by instruction, on sets of values. */
#include "flow/cfg.h"
#include "flow/eval_parts.h"
#include "flow/fold.h"

bool world_must_wait(struct flow_world *w, struct world_frame *f)
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

void world_end_path(struct world_frame *f)
{
    f->running = false;
}

void world_illegal(struct flow_world *w, struct world_frame *f)
{
    world_unresolved(w, f->method, f->at, FLOW_UNRESOLVED_ILLEGAL, FLOW_NONE, FLOW_NONE);
    world_end_path(f);
}

/* The registers go on at `unit` with `reg` (or FLOW_NONE) holding `value` there. */
static void branch_to(struct flow_world *w, struct world_frame *f, int64_t unit, uint32_t reg,
                      uint32_t value)
{
    uint32_t was;

    if (unit < 0 || unit >= f->shape->code.units) {
        f->run->broken = true;
        return;
    }
    if (reg == FLOW_NONE || reg >= f->shape->registers) {
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

/* A test of what cannot be seen goes no way until it is assumed to go both. */
static bool is_unseen(struct flow_world *w, const struct world_frame *f, uint32_t a, uint32_t b)
{
    if (!flow_value_has_unseen(&w->values, a) && !flow_value_has_unseen(&w->values, b))
        return false;
    w->met_unseen = true;
    if (w->values.unseen_opens)
        return false;
    w->nodes[f->node].blocked = true;
    return a == FLOW_UNSEEN || b == FLOW_UNSEEN;
}

static void do_if(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    bool zero = insn->op >= DEX_OP_IF_EQZ;
    uint32_t a = world_get(f, insn->a), b = zero ? FLOW_ZERO : world_get(f, insn->b);
    bool tested = zero && f->test_reg == insn->a && f->test_reg != FLOW_NONE;
    bool taken = flow_may_hold(&w->values, insn->op, false, a, b);
    bool falls = flow_may_hold(&w->values, insn->op, true, a, b);
    uint32_t reg = insn->a, value;

    if (is_unseen(w, f, a, b)) {
        if (!world_pass_unseen(w, f))
            world_end_path(f);
        return;
    }
    watch_sides(w, f, (taken ? 2u : 0) | (falls ? 1u : 0));
    if (taken) {
        value = flow_where_holds(&w->values, insn->op, false, a, b);
        if (tested)
            reg = f->test.object, value = world_tested(w, f, insn->op == DEX_OP_IF_NEZ);
        if (value != FLOW_NOTHING)
            branch_to(w, f, insn->at + insn->literal, reg, value);
    }
    if (!falls) {
        world_end_path(f);
        return;
    }
    reg = insn->a;
    value = flow_where_holds(&w->values, insn->op, true, a, b);
    if (tested)
        reg = f->test.object, value = world_tested(w, f, insn->op == DEX_OP_IF_EQZ);
    if (value == FLOW_NOTHING)
        world_end_path(f);
    else if (reg < f->shape->registers && f->regs[reg] != value)
        world_set(f, reg, value);
}

static void do_switch(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint32_t value = world_get(f, insn->a), hold, matched = 0;
    struct flow_value_view v = flow_value_view(&w->values, value, &hold);
    bool known = true;
    struct flow_switch sw;

    if (!flow_switch_read(&f->shape->code, insn, &sw)) {
        world_illegal(w, f);
        return;
    }
    if (is_unseen(w, f, value, FLOW_ZERO)) {
        if (!world_pass_unseen(w, f))
            world_end_path(f);
        return;
    }
    for (uint32_t i = 0; i < v.count; i++)
        known &= w->values.atoms[v.atoms[i]].kind == FLOW_VALUE_NUMBER;
    for (uint32_t n = 0; n < sw.count; n++) {
        uint32_t key = flow_value_number(&w->values, flow_switch_key(&sw, n));
        bool may = !known && (value != FLOW_OTHER ||
                              !flow_value_is_never(&w->values, flow_switch_key(&sw, n)));

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
        world_end_path(f);
    else
        watch_sides(w, f, 1);
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
    if (world_must_wait(w, f))
        return false;
    f->result = call->ret;
    if (!call->returns)
        world_end_path(f);
    else if (w->call_order != WORLD_ORDER_ALL)
        w->order = world_order_both(w, w->order, w->call_order);
    return true;
}

/* False: wait. */
static bool do_invoke(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    struct world_invoke *i = &w->invoke;
    const struct world_callee *c;

    if (insn->index >= f->shape->file->methods.count) {
        world_illegal(w, f);
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
    w->call_order = WORLD_ORDER_ALL;
    if (!take_words(w, f, insn, c, i->kind != DEX_OP_INVOKE_STATIC, &i->call)) {
        world_illegal(w, f);
        return true;
    }
    world_test_call(w, f, insn, &i->callee);
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
    w->call_order = WORLD_ORDER_ALL;
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
    world_end_path(f);
}

static void do_string(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    if (insn->index < f->shape->file->strings.count)
        world_set(f, insn->a, world_text_of(w, f->dex, insn->index));
    else
        world_illegal(w, f);
}

static void do_class(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    if (insn->index < f->shape->file->types.count)
        world_set(f, insn->a,
                  flow_value_of(&w->values, FLOW_VALUE_CLASS,
                                flow_type_of(w->program, f->dex, insn->index)));
    else
        world_illegal(w, f);
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
    if (flow_value_has_unseen(&w->values, a) || flow_value_has_unseen(&w->values, b))
        result = flow_value_join(&w->values, result, FLOW_UNSEEN);
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
        world_test_result(f, insn->a);
        return true;
    case DEX_OP_MOVE_RESULT_WIDE:
        set_wide(f, insn->a, f->result == FLOW_NOTHING ? FLOW_ANYTHING : f->result);
        return true;
    case DEX_OP_MOVE_EXCEPTION:
        world_set(f, insn->a, world_caught_type(w, f));
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
        world_do_cast(w, f, insn);
        return true;
    case DEX_OP_INSTANCE_OF:
        world_do_instance_of(w, f, insn);
        return true;
    case DEX_OP_ARRAY_LENGTH:
        world_set(f, insn->a,
                  world_local_array(w, f, world_get(f, insn->b), &length) != FLOW_NONE
                      ? flow_value_number(&w->values, length)
                      : world_length_get(w, f->node, world_get(f, insn->b)));
        return true;
    case DEX_OP_NEW_INSTANCE:
        return world_do_new(w, f, insn);
    case DEX_OP_NEW_ARRAY: {
        uint32_t made = FLOW_ANYTHING;

        world_do_new_array(w, f, insn, world_get(f, insn->b), &made);
        world_set(f, insn->a, made);
        return true;
    }
    case DEX_OP_FILLED_NEW_ARRAY:
    case DEX_OP_FILLED_NEW_ARRAY_RANGE:
        world_do_filled_array(w, f, insn);
        return true;
    case DEX_OP_FILL_ARRAY_DATA:
        world_do_fill_array(w, f, insn);
        return true;
    case DEX_OP_THROW:
        world_frame_throws(w, f, f->at, world_get(f, insn->a));
        world_end_path(f);
        return true;
    case DEX_OP_GOTO:
    case DEX_OP_GOTO_16:
    case DEX_OP_GOTO_32:
        branch_to(w, f, insn->at + insn->literal, FLOW_NONE, 0);
        world_end_path(f);
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
        world_do_array(w, f, insn);
    else if (insn->op >= DEX_OP_IGET && insn->op <= DEX_OP_IPUT_SHORT)
        world_do_instance(w, f, insn);
    else if (insn->op >= DEX_OP_SGET && insn->op <= DEX_OP_SPUT_SHORT)
        return world_do_static(w, f, insn);
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
    const struct world_shape *s = f->shape;

    while (f->running && !w->failed) {
        struct dex_insn insn;
        uint8_t flow;

        while (f->next_leader < s->leader_count && s->leaders[f->next_leader] < f->at)
            f->next_leader++;
        if (f->next_leader < s->leader_count && s->leaders[f->next_leader] == f->at) {
            world_frame_join(w, f, f->at);
            world_end_path(f);
            return true;
        }
        if (!dex_insn_decode(&s->code, f->at, &insn) || insn.payload) {
            world_illegal(w, f);
            return true;
        }
        flow = dex_opcodes[insn.op].flow;
        f->steps++;
        if (w->watch)
            watch(w, f);
        if (flow & DEX_FLOW_throw && insn.op != DEX_OP_THROW)
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
    w->leader = f->leader; /* of a frame that goes on */
    w->order = f->order;
    w->order_node = node;
    do {
        if (f->running && !run(w, f)) {
            f->order = w->order;
            return WORLD_STEP_WAITS;
        }
    } while (!w->failed && world_frame_next(w, f));
    w->work += f->steps;
    if (!w->nodes[node].evaluated) {
        f->shape->looks++;
        f->shape->steps += f->steps;
    }
    if (f->run->broken)
        world_unresolved(w, f->method, 0, FLOW_UNRESOLVED_ILLEGAL, FLOW_NONE, FLOW_NONE);
    return WORLD_STEP_DONE;
}

/* Whether somebody watches the chain from a leader on. */
static bool chain_is_watched(const struct flow_world *w, const struct world_shape *s,
                             uint32_t leader)
{
    uint32_t end = leader + 1 < s->leader_count ? s->leaders[leader + 1] : s->code.units;

    if (w->watch->seen || s->tangled)
        return true;
    for (const struct world_watch *watch = w->watch; watch; watch = watch->next)
        if (watch->at >= s->leaders[leader] && watch->at < end)
            return true;
    return false;
}

void world_evaluate_watched(struct flow_world *w, uint32_t node)
{
    struct world_frame *frame = NULL;
    bool large;

    if (!w->nodes[node].run) { /* it was not kept */
        world_evaluate(w, node, &frame);
    } else {
        frame = world_frame_new(w, node, &large);
        for (uint32_t n = 0; frame && n < frame->shape->leader_count; n++)
            if (frame->run->reached[n] && chain_is_watched(w, frame->shape, n)) {
                frame->settled = true;
                world_frame_at(w, frame, n);
                run(w, frame);
            }
    }
    if (frame)
        world_frame_release(w, frame);
}
