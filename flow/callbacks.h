/*
 * flow/callbacks.h - the methods of platform types that the system calls.
 *
 * Data: flow/callbacks.tsv: of interfaces every method, of classes those that
 * are made to be overridden; made by tools/platform.py out of the platform's API
 * and flow/callback_rules.tsv. Of well-known libraries whose types the package refers to and does
 * not define flow/library_callbacks.tsv. A class of the package that defines such a method and
 * gives an object of itself to the platform may be called there.
 */
#ifndef PICA_FLOW_CALLBACKS_H
#define PICA_FLOW_CALLBACKS_H

#include "flow/program.h"
#include "flow/reason.h"

struct flow_callback {
    const char *class_name;        /* descriptor of the platform type that declares it */
    const char *name, *descriptor; /* "onClick", "(Landroid/view/View;)V" */
    /* FLOW_PHASE_USER, _SYSTEM_CALLBACK: who makes it run; _LAUNCHER: not before the first screen
     * opens; _COUNT: nobody has to do anything. */
    enum flow_phase fired_by;
};

/* The table as far as a program touches it; answers by number. */
struct flow_callbacks;

PICA_MUST_USE
struct flow_callbacks *flow_callbacks_new(struct flow_program *program);
void flow_callbacks_free(struct flow_callbacks *c);

struct flow_callback_method {
    uint32_t signature;
    enum flow_phase fired_by;
};

/*
 * The callbacks that the platform type `type` declares itself (not what it
 * inherits) and of which some file names the signature; in the order of
 * signatures, each once. NULL when there is none.
 */
const struct flow_callback_method *flow_callbacks_of(const struct flow_callbacks *c, uint32_t type,
                                                     size_t *ret_count);

/* All rows, for tests; needs n < flow_callback_row_count(). By class, name and descriptor. */
size_t flow_callback_row_count(void);
struct flow_callback flow_callback_row(size_t n);

#endif
