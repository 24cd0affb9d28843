/*
 * dex/insn.h - one Dalvik instruction, decoded by the table in dex/opcodes.def.
 *
 * Sources: "Dalvik bytecode" and "Dalvik executable instruction formats",
 * source.android.com; art/libdexfile dex_instruction_list.h.
 */
#ifndef PICA_DEX_INSN_H
#define PICA_DEX_INSN_H

#include "dex/dex_file.h"

enum dex_op {
#define X(code, id, mnemonic, format, units, index, flags) DEX_OP_##id = code,
#include "dex/opcodes.def"
#undef X
};

enum dex_format {
    DEX_10x,
    DEX_12x,
    DEX_11n,
    DEX_11x,
    DEX_10t,
    DEX_20t,
    DEX_22x,
    DEX_21t,
    DEX_21s,
    DEX_21h,
    DEX_21c,
    DEX_23x,
    DEX_22b,
    DEX_22t,
    DEX_22s,
    DEX_22c,
    DEX_32x,
    DEX_30t,
    DEX_31t,
    DEX_31i,
    DEX_31c,
    DEX_35c,
    DEX_3rc,
    DEX_45cc,
    DEX_4rcc,
    DEX_51l,
};

/* What the index operand (B of 21c, C of 22c, BBBB of 35c ...) points into. */
enum dex_index_kind {
    DEX_INDEX_none,
    DEX_INDEX_unknown,
    DEX_INDEX_type,
    DEX_INDEX_string,
    DEX_INDEX_method,
    DEX_INDEX_field,
    DEX_INDEX_method_proto,
    DEX_INDEX_call_site,
    DEX_INDEX_method_handle,
    DEX_INDEX_proto,
};

/* What an instruction can do to the flow of control (bits). */
enum {
    DEX_FLOW_continue = 1, /* may go on to the next instruction */
    DEX_FLOW_branch = 2,
    DEX_FLOW_switch = 4,
    DEX_FLOW_throw = 8, /* may throw */
    DEX_FLOW_return = 16,
    DEX_FLOW_invoke = 32,
    DEX_FLOW_sets = 64,       /* writes register A ... */
    DEX_FLOW_sets_wide = 128, /* ... and A + 1 */
};

struct dex_opcode {
    const char *mnemonic; /* "invoke-virtual"; "unused-3e" for unassigned ones */
    uint8_t format;       /* enum dex_format */
    uint8_t units;        /* 16-bit code units; 1 for unassigned ones */
    uint8_t index;        /* enum dex_index_kind */
    uint8_t flow;         /* DEX_FLOW_* */
    bool valid;           /* assigned for DEX files of packages */
};

extern const struct dex_opcode dex_opcodes[256];

/* The lengths alone, for sweeps: 0 for unassigned opcodes. */
extern const uint8_t dex_opcode_units[256];

/* The first unit of what fill-array-data and the switches point at. */
enum {
    DEX_PACKED_SWITCH_PAYLOAD = 0x0100,
    DEX_SPARSE_SWITCH_PAYLOAD = 0x0200,
    DEX_ARRAY_PAYLOAD = 0x0300,
};

/* The whole length of the payload at `insns`, of which `left` (1 or more) units are there;
 * 1 for a nop that only carries other bits; 0 when it does not fit. */
uint32_t dex_payload_units(const uint8_t *insns, uint32_t left);

/* Whether the unit at `insns` begins a payload. */
static inline bool dex_insn_is_payload(const uint8_t *insns)
{
    return insns[0] == 0 && insns[1] != 0 && insns[1] <= DEX_ARRAY_PAYLOAD >> 8;
}

/*
 * Steps: the length in units of the instruction or payload at `insns`, of
 * which `left` units are there. 0 when it does not fit, or its opcode is unassigned.
 */
static inline uint32_t dex_insn_units(const uint8_t *insns, uint32_t left)
{
    uint32_t n;

    if (left == 0)
        return 0;
    if (insns[0] == 0 && insns[1] != 0)
        return dex_payload_units(insns, left);
    n = dex_opcode_units[insns[0]];
    return n <= left ? n : 0;
}

struct dex_insn {
    enum dex_op op;
    uint32_t at;      /* code units from the first instruction */
    uint32_t units;   /* length; of payloads their whole size */
    uint32_t a, b, c; /* registers and indexes as the format letters name them */
    int64_t literal;  /* of const, if, goto and switch formats: value or branch offset */
    uint32_t index;   /* the index operand, or DEX_NO_INDEX */
    uint32_t index2;  /* the prototype of invoke-polymorphic, or DEX_NO_INDEX */
    uint32_t args[5]; /* registers of 35c and 45cc; of 3rc and 4rcc only the first, in c */
    uint32_t arg_count;
    bool payload; /* packed-switch, sparse-switch or fill-array-data payload (op is nop) */
};

/*
 * Decodes the instruction at code unit `at`. False when it does not fit in
 * the code or its opcode is unassigned; *ret then has op, at and units = 1.
 */
bool dex_insn_decode(const struct dex_code *code, uint32_t at, struct dex_insn *ret);

/* Register of the n-th argument word of an invoke (n < insn->arg_count). */
static inline uint32_t dex_insn_arg(const struct dex_insn *insn, uint32_t n)
{
    return insn->arg_count <= 5 && dex_opcodes[insn->op].format != DEX_3rc &&
                   dex_opcodes[insn->op].format != DEX_4rcc
               ? insn->args[n]
               : insn->c + n;
}

/* The register (or low one of a pair) that the instruction writes, or DEX_NO_INDEX.
 * move-result writes too; an invoke does not. */
uint32_t dex_insn_written(const struct dex_insn *insn);
/* Whether it writes a pair of registers (wide). */
bool dex_insn_writes_wide(const struct dex_insn *insn);

/* Targets of the switch at `insn`: calls fn(context, target_unit) for each; false when its
 * payload is broken. */
bool dex_switch_targets(const struct dex_code *code, const struct dex_insn *insn,
                        void (*fn)(void *context, uint32_t target), void *context);

#endif
