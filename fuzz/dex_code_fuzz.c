/* Instructions of any bytes: decoded one after the other, and at every unit. */
#include "dex/exercise.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct dex_file dex = { .data = pica_span_of(data, size) };
    struct dex_code code = { .insns = data, .units = (uint32_t)(size / 2) };
    struct dex_insn insn;

    if (size > 1 << 20)
        return 0;
    exercise_code(&dex, &code);
    for (uint32_t at = 0; at < code.units; at++) {
        if (!dex_insn_decode(&code, at, &insn))
            continue;
        PROMISED(insn.units <= code.units - at);
        for (uint32_t i = 0; i < insn.arg_count; i++)
            PROMISED(dex_insn_arg(&insn, i) <= 0xffff + 0xff);
        PROMISED(dex_insn_written(&insn) == DEX_NO_INDEX || dex_insn_written(&insn) <= 0xffff);
    }
    return 0;
}
