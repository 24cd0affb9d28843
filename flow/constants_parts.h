/*
 * flow/constants_parts.h - what the files behind flow/constants.h share.
 *
 * value.c follows origins and numbers, straight.c one object along straight
 * code, string_value.c strings and what builds them, array_value.c arrays.
 */
#ifndef PICA_FLOW_CONSTANTS_PARTS_H
#define PICA_FLOW_CONSTANTS_PARTS_H

#include "base/text.h"
#include "dex/values.h"
#include "flow/constants.h"

/* Takes code units out of the work allowed; false when it is used up. */
bool flow_scope_charge(struct flow_scope *s, uint32_t units);

bool flow_is_invoke(const struct dex_insn *insn);
bool flow_is_static_invoke(const struct dex_insn *insn);
bool flow_is_const_number(const struct dex_insn *insn);

/* Adds a value, each once. */
void flow_constants_add(struct flow_constants *v, struct pica_span text, bool partial);
/* Adds a text put together, moved into the arena; *t is then empty. */
void flow_constants_add_text(const struct flow_frame *f, struct flow_constants *v,
                             struct pica_text *t, bool partial);

/* The initial value of a final static field of the package. */
bool flow_field_value(const struct flow_frame *f, const struct dex_insn *insn,
                      enum dex_value_kind kind, struct flow_member *ret_field,
                      struct dex_value *ret);

#define FLOW_ALIASES_MAX 8

/*
 * Follows one object from the instruction that made it to a use, along code
 * without branches: every call that gets it is shown to `see`, with the number
 * of the argument word; so is every store into it. `see` answers whether the
 * object is still understood, and may say that a call returns it.
 */
struct flow_straight {
    const struct flow_frame *frame;
    bool (*see)(struct flow_straight *s, const struct dex_insn *insn, uint32_t word);
    void *context;
    bool returned; /* set by see: the result of this call is the object */
    bool lost;     /* more registers held it than are remembered */
    uint32_t aliases[FLOW_ALIASES_MAX];
    size_t alias_count;
};

/*
 * Runs from the instruction `made`, after which `reg` holds the object, to the
 * use at `to`. False when the code is not straight, or the object not understood.
 */
bool flow_straight_run(struct flow_straight *s, const struct dex_insn *made, uint32_t reg,
                       uint32_t to);

#endif
