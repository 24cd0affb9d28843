/*
 * dex/reach.h - which code units of a method begin an instruction.
 *
 * The runtime looks at the instructions of a class when it is first used, and
 * obfuscators hide illegal opcodes where control never comes. So a method is
 * read one instruction after the other; only when that meets something
 * illegal, what control can reach is followed from the first instruction.
 */
#ifndef PICA_DEX_REACH_H
#define PICA_DEX_REACH_H

#include "dex/insn.h"

enum dex_reach {
    DEX_REACH_LINEAR,  /* one instruction after the other, all of them legal */
    DEX_REACH_CONTROL, /* some unit is illegal: only what control can reach */
    DEX_REACH_BROKEN,  /* control itself reaches something illegal; the rest is marked */
    DEX_REACH_NOMEM,
};

/*
 * Sets starts[u] to 1 for each code unit u that begins an instruction (no
 * payloads) and to 0 for all others. `starts` has code->units bytes, all zero.
 * *ret_illegal is the first unit that could not be read, if any.
 */
enum dex_reach dex_reach(const struct dex_file *dex, const struct dex_code *code, uint8_t *starts,
                         uint32_t *ret_illegal);

#endif
