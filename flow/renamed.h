/*
 * flow/renamed.h - classes of libraries that a shrinker has renamed, known by
 * what it cannot change: the kinds of their fields, and methods whose names are
 * the platform's.
 *
 * Only classes are looked for that rows of flow/models.tsv stand for and whose
 * bodies say too little. So far the array maps of androidx.collection: whatever
 * is put into one of them may come out of any other, since they hand their
 * arrays on to each other when they grow (SimpleArrayMap.freeArrays).
 */
#ifndef PICA_FLOW_RENAMED_H
#define PICA_FLOW_RENAMED_H

#include "flow/program.h"

/* `name`: the descriptor of the class of the library. */
typedef void flow_renamed_fn(void *context, uint32_t type, const char *name);

/* Tells `found` of each class of the package that is one of these, by whatever name, in the order
 * of their numbers, superclasses first. */
void flow_renamed_find(const struct flow_program *p, flow_renamed_fn *found, void *context);

#endif
