/*
 * flow/fold.h - arithmetic on sets of numbers.
 */
#ifndef PICA_FLOW_FOLD_H
#define PICA_FLOW_FOLD_H

#include "dex/insn.h"
#include "flow/value_set.h"

/* What an arithmetic instruction makes of its operands (`b` is not used by unary ones and by
 * literals); FLOW_ANYTHING when they are not known, or there would be many results. */
uint32_t flow_fold(struct flow_value_table *t, const struct dex_insn *insn, uint32_t a, uint32_t b);

/* Whether a comparison of two registers (if-eq ... if-le), or of one with zero, may hold. */
bool flow_may_hold(struct flow_value_table *t, enum dex_op op, bool negated, uint32_t a,
                   uint32_t b);
/* What the first operand may be where it holds. */
uint32_t flow_where_holds(struct flow_value_table *t, enum dex_op op, bool negated, uint32_t a,
                          uint32_t b);

#endif
