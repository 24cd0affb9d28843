#include "dex/insn.h"

/* Sizes in "Dalvik bytecode", the tables of the three payload formats. */
uint32_t dex_payload_units(const uint8_t *insns, uint32_t left)
{
    uint64_t units;

    switch (pica_le16(insns)) {
    case DEX_PACKED_SWITCH_PAYLOAD:
        units = left < 2 ? UINT64_MAX : 4 + 2 * (uint64_t)pica_le16(insns + 2);
        break;
    case DEX_SPARSE_SWITCH_PAYLOAD:
        units = left < 2 ? UINT64_MAX : 2 + 4 * (uint64_t)pica_le16(insns + 2);
        break;
    case DEX_ARRAY_PAYLOAD:
        units = left < 4 ? UINT64_MAX
                         : 4 + ((uint64_t)pica_le16(insns + 2) * pica_le32(insns + 4) + 1) / 2;
        break;
    default:
        return 1;
    }
    return units <= left ? (uint32_t)units : 0;
}

/* The words of 35c and 45cc: A|G|op BBBB F|E|D|C. */
static void decode_args(const uint8_t *p, struct dex_insn *ret)
{
    uint32_t nibbles = pica_le16(p + 4);

    ret->a = p[1] >> 4;
    ret->arg_count = ret->a;
    ret->args[0] = nibbles & 15;
    ret->args[1] = nibbles >> 4 & 15;
    ret->args[2] = nibbles >> 8 & 15;
    ret->args[3] = nibbles >> 12;
    ret->args[4] = p[1] & 15;
    ret->c = ret->args[0];
}

/* The operands of one instruction of known length, "Dalvik executable instruction formats". What a
 * format does not have is not read: this is where most of looking at code is spent. */
static void decode_operands(const uint8_t *p, enum dex_format format, struct dex_insn *ret)
{
    switch (format) {
    case DEX_10x:
        break;
    case DEX_12x:
        ret->a = p[1] & 15;
        ret->b = p[1] >> 4;
        break;
    case DEX_11n:
        ret->a = p[1] & 15;
        ret->literal = (int32_t)(p[1] >> 4 ^ 8) - 8;
        break;
    case DEX_11x:
        ret->a = p[1];
        break;
    case DEX_10t:
        ret->literal = (int8_t)p[1];
        break;
    case DEX_20t:
        ret->literal = (int16_t)pica_le16(p + 2);
        break;
    case DEX_22x:
        ret->a = p[1];
        ret->b = pica_le16(p + 2);
        break;
    case DEX_21t:
    case DEX_21s:
        ret->a = p[1];
        ret->literal = (int16_t)pica_le16(p + 2);
        break;
    case DEX_21h:
        ret->a = p[1];
        ret->literal = (int64_t)(int16_t)pica_le16(p + 2) *
                       (ret->op == DEX_OP_CONST_HIGH16 ? 1 << 16 : 1LL << 48);
        break;
    case DEX_21c:
        ret->a = p[1];
        ret->b = ret->index = pica_le16(p + 2);
        break;
    case DEX_23x:
        ret->a = p[1];
        ret->b = p[2];
        ret->c = p[3];
        break;
    case DEX_22b:
        ret->a = p[1];
        ret->b = p[2];
        ret->literal = (int8_t)p[3];
        break;
    case DEX_22t:
    case DEX_22s:
        ret->a = p[1] & 15;
        ret->b = p[1] >> 4;
        ret->literal = (int16_t)pica_le16(p + 2);
        break;
    case DEX_22c:
        ret->a = p[1] & 15;
        ret->b = p[1] >> 4;
        ret->c = ret->index = pica_le16(p + 2);
        break;
    case DEX_32x:
        ret->a = pica_le16(p + 2);
        ret->b = pica_le16(p + 4);
        break;
    case DEX_30t:
        ret->literal = (int32_t)pica_le32(p + 2);
        break;
    case DEX_31t:
    case DEX_31i:
        ret->a = p[1];
        ret->literal = (int32_t)pica_le32(p + 2);
        break;
    case DEX_31c:
        ret->a = p[1];
        ret->b = ret->index = pica_le32(p + 2);
        break;
    case DEX_35c:
        decode_args(p, ret);
        ret->b = ret->index = pica_le16(p + 2);
        break;
    case DEX_3rc:
        ret->a = ret->arg_count = p[1];
        ret->b = ret->index = pica_le16(p + 2);
        ret->c = pica_le16(p + 4);
        break;
    case DEX_45cc:
        decode_args(p, ret);
        ret->b = ret->index = pica_le16(p + 2);
        ret->index2 = pica_le16(p + 6);
        break;
    case DEX_4rcc:
        ret->a = ret->arg_count = p[1];
        ret->b = ret->index = pica_le16(p + 2);
        ret->c = pica_le16(p + 4);
        ret->index2 = pica_le16(p + 6);
        break;
    case DEX_51l:
        ret->a = p[1];
        ret->literal = (int64_t)pica_le64(p + 2);
        break;
    }
}

bool dex_insn_decode(const struct dex_code *code, uint32_t at, struct dex_insn *ret)
{
    const uint8_t *p;
    uint32_t units;

    *ret = (struct dex_insn){ .at = at, .units = 1, .index = DEX_NO_INDEX, .index2 = DEX_NO_INDEX };
    if (at >= code->units)
        return false;
    p = code->insns + (size_t)at * 2;
    ret->op = (enum dex_op)p[0];
    units = dex_insn_units(p, code->units - at);
    if (units == 0)
        return false;
    ret->units = units;
    if (p[0] == DEX_OP_NOP && p[1] != 0)
        ret->payload = dex_insn_is_payload(p);
    else
        decode_operands(p, (enum dex_format)dex_opcodes[p[0]].format, ret);
    return true;
}

uint32_t dex_insn_written(const struct dex_insn *insn)
{
    return dex_opcodes[insn->op].flow & DEX_FLOW_sets ? insn->a : DEX_NO_INDEX;
}

bool dex_insn_writes_wide(const struct dex_insn *insn)
{
    return dex_opcodes[insn->op].flow & DEX_FLOW_sets_wide;
}

bool dex_switch_targets(const struct dex_code *code, const struct dex_insn *insn,
                        void (*fn)(void *context, uint32_t target), void *context)
{
    int64_t at = insn->at + insn->literal;
    const uint8_t *p, *targets;
    uint32_t count, ident;

    if (at < 0 || at >= code->units)
        return false;
    p = code->insns + (size_t)at * 2;
    ident = insn->op == DEX_OP_PACKED_SWITCH   ? DEX_PACKED_SWITCH_PAYLOAD
            : insn->op == DEX_OP_SPARSE_SWITCH ? DEX_SPARSE_SWITCH_PAYLOAD
                                               : 0;
    if (ident == 0 || pica_le16(p) != ident ||
        dex_payload_units(p, code->units - (uint32_t)at) == 0)
        return false;
    count = pica_le16(p + 2);
    /* packed: first_key, then targets; sparse: keys, then targets */
    targets = p + 4 + (ident == DEX_PACKED_SWITCH_PAYLOAD ? 4 : (size_t)count * 4);
    for (uint32_t i = 0; i < count; i++) {
        int64_t target = insn->at + (int64_t)(int32_t)pica_le32(targets + (size_t)i * 4);

        if (target < 0 || target >= code->units)
            return false;
        fn(context, (uint32_t)target);
    }
    return true;
}
