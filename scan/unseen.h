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

#include "scan/leading.h"
#include "scan/telling.h"

struct unseen {
    struct telling *t;
    struct leading leading;
    const struct flow_unresolved **calls; /* that may matter */
    size_t call_count;
    uint8_t *handed; /* by type: native code that runs declares it or is handed it */
    bool any_handed;
};

/* False without memory. */
PICA_MUST_USE
bool unseen_begin(struct unseen *u, struct telling *t);
void unseen_end(struct unseen *u);

/* Calls of world A that might lead to the method; at most `max`. -1 without memory. */
int unseen_calls(struct unseen *u, uint32_t method, const struct flow_unresolved **ret, int max);

#endif
