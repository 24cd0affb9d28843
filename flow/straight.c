#include "flow/constants_parts.h"

static bool straight_has(const struct flow_straight *s, uint32_t reg)
{
    for (size_t i = 0; i < s->alias_count; i++)
        if (s->aliases[i] == reg)
            return true;
    return false;
}

static void straight_set(struct flow_straight *s, uint32_t reg, bool is)
{
    size_t i = 0;

    while (i < s->alias_count && s->aliases[i] != reg)
        i++;
    if (is && i == FLOW_ALIASES_MAX)
        s->lost = true;
    else if (is && i == s->alias_count)
        s->aliases[s->alias_count++] = reg;
    if (!is && i < s->alias_count)
        s->aliases[i] = s->aliases[--s->alias_count];
}

static bool straight_step(struct flow_straight *s, const struct dex_insn *insn)
{
    uint32_t written = dex_insn_written(insn);

    if (dex_opcodes[insn->op].flow & (DEX_FLOW_branch | DEX_FLOW_switch | DEX_FLOW_return) ||
        insn->op == DEX_OP_THROW || insn->op == DEX_OP_MOVE_EXCEPTION)
        return false;
    if (flow_is_invoke(insn)) {
        s->returned = false;
        for (uint32_t w = 0; w < insn->arg_count; w++)
            if (straight_has(s, dex_insn_arg(insn, w)) && !s->see(s, insn, w))
                return false;
    }
    if (dex_opcodes[insn->op].flow & DEX_FLOW_invoke && !flow_is_invoke(insn))
        for (uint32_t w = 0; w < insn->arg_count; w++)
            if (straight_has(s, dex_insn_arg(insn, w)))
                return false;
    if (insn->op >= DEX_OP_APUT && insn->op <= DEX_OP_APUT_SHORT && straight_has(s, insn->b) &&
        !s->see(s, insn, 0))
        return false;
    if (insn->op == DEX_OP_FILL_ARRAY_DATA && straight_has(s, insn->a) && !s->see(s, insn, 0))
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
bool flow_straight_run(struct flow_straight *s, const struct dex_insn *made, uint32_t reg,
                       uint32_t to)
{
    uint32_t cursor = made->at + made->units;
    struct dex_insn insn;

    if (to < made->at || !flow_scope_charge(s->frame->scope, to - made->at))
        return false;
    straight_set(s, reg, true);
    while (flow_body_next(s->frame->method, &cursor, &insn) && insn.at < to)
        if (!straight_step(s, &insn))
            return false;
    return insn.at == to && !s->lost;
}
