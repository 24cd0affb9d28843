#include "dex/insn.h"

/* The flags of opcodes.def, under the names that it uses. */
enum {
    CONTINUE = DEX_FLOW_continue,
    BRANCH = DEX_FLOW_branch,
    SWITCH = DEX_FLOW_switch,
    THROW = DEX_FLOW_throw,
    RETURN = DEX_FLOW_return,
    INVOKE = DEX_FLOW_invoke,
    SETS = DEX_FLOW_sets,
    SETS_WIDE = DEX_FLOW_sets | DEX_FLOW_sets_wide,
};

const struct dex_opcode dex_opcodes[256] = {
#define X(code, id, mnemonic, format, units, index, flags)                                         \
    [code] = { mnemonic, DEX_##format, units, DEX_INDEX_##index, flags, (flags) != 0 },
#include "dex/opcodes.def"
#undef X
};

const uint8_t dex_opcode_units[256] = {
#define X(code, id, mnemonic, format, units, index, flags) [code] = (flags) != 0 ? units : 0,
#include "dex/opcodes.def"
#undef X
};
