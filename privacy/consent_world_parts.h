/*
 * privacy/consent_world_parts.h - the inside of the two worlds, for consent_world.c and
 * consent_guard.c alone.
 */
#ifndef PICA_PRIVACY_CONSENT_WORLD_PARTS_H
#define PICA_PRIVACY_CONSENT_WORLD_PARTS_H

#include "flow/bodies.h"
#include "flow/field_writes.h"
#include "privacy/consent_world.h"

struct consent_worlds {
    struct consent_world_input in;
    struct pica_arena *arena;
    struct consent_acts *acts;
    struct flow_world *without; /* N; NULL: A is as good */
    struct flow_world *closed;  /* A with what cannot be seen kept out; may be N; or NULL */
    struct flow_world *idle;    /* N where the user does nothing; NULL: acts could be told */
    struct flow_world *fresh;   /* N from a new start of the process, of which the user has done
                                   nothing but open it; NULL: nobody asked */
    struct flow_field_writes *writes; /* made when first asked for */
    struct flow_bodies *bodies;       /* for consent_source.c */
};

#endif
