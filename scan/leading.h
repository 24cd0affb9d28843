/*
 * scan/leading.h - what could lead to a method if it ran, by reference.
 *
 * Of code that was not found to run: who calls a method, who calls those, and
 * who makes the objects whose methods they are. A call that could not be
 * resolved and might run any of it matters to the method.
 */
#ifndef PICA_SCAN_LEADING_H
#define PICA_SCAN_LEADING_H

#include "flow/world.h"

/* Methods that are followed back; more do not make an answer clearer. */
#define LEADING_MAX 4096u

struct leading {
    uint32_t *methods; /* malloc'ed; those asked about first */
    size_t count, cap;
};

/* Adds to the methods in `l` what could lead to them; false without memory. */
PICA_MUST_USE
bool leading_follow(struct leading *l, struct flow_program *p, const struct flow_world *w);
void leading_finish(struct leading *l);

#endif
