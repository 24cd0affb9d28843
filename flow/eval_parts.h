/*
 * flow/eval_parts.h - instructions that read and write objects; for flow/eval*.c alone.
 *
 * Functions that give a truth say whether the frame goes on; else it waits
 * before the instruction for what was asked for.
 */
#ifndef PICA_FLOW_EVAL_PARTS_H
#define PICA_FLOW_EVAL_PARTS_H

#include "flow/frame.h"

/* Whether the frame is to wait for what was asked for; once at each instruction. */
bool world_must_wait(struct flow_world *w, struct world_frame *f);
void world_end_path(struct world_frame *f);
/* A test of what cannot be seen: goes on where all ways meet again (unseen.c). True: that is right
 * behind the instruction, and the frame goes on there. */
bool world_pass_unseen(struct flow_world *w, struct world_frame *f);
void world_illegal(struct flow_world *w, struct world_frame *f);

bool world_do_static(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn);
void world_do_instance(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn);
void world_do_array(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn);
bool world_do_new(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn);
void world_do_new_array(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn,
                        uint32_t length, uint32_t *ret);
void world_do_filled_array(struct flow_world *w, struct world_frame *f,
                           const struct dex_insn *insn);
void world_do_fill_array(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn);
void world_do_cast(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn);
void world_do_instance_of(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn);

/* --- tested.c: what tests say of registers --- */

/* Before a call: whether it is such a test. */
void world_test_call(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn,
                     const struct world_callee *c);
/* Behind it: `reg` holds what it gave. */
void world_test_result(struct world_frame *f, uint32_t reg);
/* A field was read. */
void world_test_field(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn,
                      uint32_t field);
/* What f->test.object holds where f->test_reg is not 0 (`holds`) or is 0; FLOW_NOTHING: nothing
 * that the test gives that for. */
uint32_t world_tested(struct flow_world *w, const struct world_frame *f, bool holds);

uint32_t world_caught_type(struct flow_world *w, const struct world_frame *f);

#endif
