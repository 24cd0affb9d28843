/*
 * scan/unseen.h - which calls that could not be resolved might lead to a method that was not
 * found to run.
 *
 * A call of which class or name is known leads to what has them. One by
 * reflection of which nothing is known, or code loaded at run time, may lead
 * anywhere; native code to the objects that it is handed and to the classes
 * that declare it. What well-known libraries do by reflection is not meant.
 */
#ifndef PICA_SCAN_UNSEEN_H
#define PICA_SCAN_UNSEEN_H

#include "flow/site.h"
#include "scan/telling.h"

struct unseen_call {
    struct flow_unresolved call;
    struct flow_arguments arguments;
};

struct unseen {
    struct telling *t;
    struct unseen_call *calls; /* of world A, that may matter; malloc'ed */
    size_t call_count, call_cap;
    size_t anywhere;  /* the first that may lead anywhere; call_count: none */
    uint8_t *handed;  /* by type: native code that runs declares it or is handed it */
    uint32_t *led_by; /* by method that was not found to run: number of a call + 1, or 0 */
    uint32_t *todo;
    size_t todo_count, todo_cap;
};

/* Whether calls of that kind may run code that was not found to run. */
bool unseen_may_lead_on(enum flow_unresolved_kind kind);

/* Follows all of them at once. False without memory. */
PICA_MUST_USE
bool unseen_begin(struct unseen *u, struct telling *t);
void unseen_end(struct unseen *u);

/* A call that might lead to the method, or NULL. */
const struct flow_unresolved *unseen_call(const struct unseen *u, uint32_t method);

#endif
