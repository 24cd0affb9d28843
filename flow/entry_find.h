/*
 * flow/entry_find.h - entries while they are being found. Private to
 * flow/entry.c and flow/initializer.c.
 */
#ifndef PICA_FLOW_ENTRY_FIND_H
#define PICA_FLOW_ENTRY_FIND_H

#include "flow/entry.h"
#include "flow/lifecycle.h"

/* A row of the lifecycle table as the program calls it: FLOW_NONE where it has no such name. */
struct flow_life_ref {
    uint32_t type, signature;
};

/* Names that could not be found: counted, the first is told. */
struct flow_lost {
    size_t count;
    const char *first;
    struct pica_place place;
};

struct flow_finder {
    struct flow_program *program;
    const struct manifest *manifest;
    struct flow_entry *items; /* malloc'ed, in the order in which they run */
    size_t count, cap;
    uint32_t next[FLOW_PHASE_COUNT]; /* order of the next entry of each phase */
    struct flow_life_ref *lives;     /* by row */
    uint32_t init, clinit;           /* signatures */
    struct flow_lost components, initializers, others;
    bool no_memory;
};

/* Something that the system makes and calls. */
struct flow_object {
    uint32_t component, type;
    enum flow_role role;
    enum flow_phase phase, asked;
    bool begun; /* it has an entry */
};

/* `method` (FLOW_NONE: nothing happens) runs next in `phase`. */
void flow_finder_add(struct flow_finder *f, struct flow_object *o, uint32_t method,
                     enum flow_phase phase);

/* The static initialisers of its class, from the topmost superclass down, and its constructor. */
void flow_finder_make(struct flow_finder *f, struct flow_object *o);

/* The class of that name that the package defines; FLOW_NONE: it does not, and then the name is
 * counted in `lost` unless the platform defines it. */
uint32_t flow_finder_type(struct flow_finder *f, const char *java_name, struct pica_place place,
                          struct flow_lost *lost);

/* --- entry_lookup.c ---------------------------------------------------------- */

/* Sets the names of ret->components, which are there; false without memory. */
PICA_MUST_USE
bool flow_entries_index(const struct manifest *m, struct pica_arena *arena,
                        struct flow_entries *ret);

/* --- initializer.c ----------------------------------------------------------- */

/*
 * The initialisers that `provider` names in its meta-data as androidx.startup
 * has them, each behind those that its dependencies() names; part of `o`.
 */
void flow_initializers_add(struct flow_finder *f, const struct manifest_component *provider,
                           struct flow_object *o);

#endif
