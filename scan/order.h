/*
 * scan/order.h - whether one call is sure to have run before another.
 *
 * A call is sure to run when a method runs if it lies on every way through the
 * method (dominators), or in a method that is surely called there. It is sure
 * to run before something at the end of a chain if it does so on the way of
 * that chain, or when the process starts and the chain begins later. Nothing
 * is said by finding no such proof: the order may be right all the same.
 */
#ifndef PICA_SCAN_ORDER_H
#define PICA_SCAN_ORDER_H

#include "scan/graph.h"

struct scan_order;

/* `entries` as the world was explored with. NULL without memory. For one thread. */
PICA_MUST_USE
struct scan_order *scan_order_new(struct flow_program *program, const struct flow_entries *entries,
                                  const struct manifest *manifest);
void scan_order_free(struct scan_order *o);
/* Memory ran out: no answer may be used. */
bool scan_order_failed(const struct scan_order *o);

/* A place in code. */
struct scan_spot {
    uint32_t method, at; /* flow_method number, code unit */
};

/* Whether `first` is sure to have run when `chain` has led to `then`. */
bool scan_order_before(struct scan_order *o, struct scan_spot first, const struct scan_chain *chain,
                       struct scan_spot then);

/* Whether both stand in one method and `first` is sure to have run before `then` each time. */
bool scan_order_within(struct scan_order *o, struct scan_spot first, struct scan_spot then);

#endif
