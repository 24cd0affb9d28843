/*
 * flow/bodies.h - bodies of methods for many questions (flow/origin.h), each taken apart once.
 *
 * For whoever follows values from method to method and comes back to the same
 * ones. What is kept is bounded: flow_bodies_trim() between two questions lets
 * go of all when it has become much.
 */
#ifndef PICA_FLOW_BODIES_H
#define PICA_FLOW_BODIES_H

#include "flow/origin.h"
#include "flow/program.h"

struct flow_bodies;

/* The program must outlive it; NULL without memory. For one thread at a time. */
PICA_MUST_USE
struct flow_bodies *flow_bodies_new(const struct flow_program *p);
void flow_bodies_free(struct flow_bodies *b);

/*
 * The body of a method of the package, to be freed with `b`; NULL: it has none, or there is no
 * memory, as *ret_failed says.
 */
struct flow_body *flow_bodies_of(struct flow_bodies *b, uint32_t method, bool *ret_failed);

/* No body that was given out is used any more. */
void flow_bodies_trim(struct flow_bodies *b);

#endif
