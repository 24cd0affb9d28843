/*
 * flow/reach.h - which code units of a method begin an instruction.
 */
#ifndef PICA_FLOW_REACH_H
#define PICA_FLOW_REACH_H

#include "dex/insn.h"

enum flow_reach {
    FLOW_REACH_LINEAR,  /* one instruction after the other, all of them legal */
    FLOW_REACH_CONTROL, /* some unit is illegal: only what control can reach */
    FLOW_REACH_BROKEN,  /* control itself reaches something illegal; the rest is marked */
    FLOW_REACH_NOMEM,
};

/*
 * Sets starts[u] to 1 for each code unit u that begins an instruction (no
 * payloads) and to 0 for all others. `starts` has code->units bytes, all zero.
 * *ret_illegal is the first unit that could not be read, if any.
 */
enum flow_reach flow_reach(const struct dex_file *dex, const struct dex_code *code, uint8_t *starts,
                           uint32_t *ret_illegal);

#endif
