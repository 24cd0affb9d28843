/*
 * flow/place.h - where in a package a method or an instruction stands.
 */
#ifndef PICA_FLOW_PLACE_H
#define PICA_FLOW_PLACE_H

#include "flow/program.h"

/*
 * The place of the instruction at code unit `at` of a method with its bytes;
 * DEX_NO_INDEX: of the method itself (its code item). Names are in `arena`;
 * bytes lie in the DEX file. Without memory class_name or method is NULL.
 */
struct pica_place flow_place(const struct flow_program *p, uint32_t method, uint32_t at,
                             struct pica_arena *arena);

/* The same, with the names of `known`, another place of that method. */
struct pica_place flow_place_near(const struct flow_program *p, uint32_t method, uint32_t at,
                                  const struct pica_place *known);

#endif
