/*
 * privacy/consent_act.h - the acts by which a user agrees, as the code has them.
 *
 * A control agrees because of what it shows, where it is shown
 * (privacy/consent_screen.h). Which control runs a handler is known once the
 * world in which everything may happen was explored: it keeps the calls that
 * register listeners, set texts and show layouts (consent_notes()). From these
 * the acts follow, and in a world in which the user never agrees just they are
 * not done (flow_assumptions.touched).
 */
#ifndef PICA_PRIVACY_CONSENT_ACT_H
#define PICA_PRIVACY_CONSENT_ACT_H

#include "flow/world.h"
#include "privacy/consent_family.h"
#include "privacy/consent_screen.h"

/* For flow_world_setup.notes: `context` is a struct consent_noting. */
struct consent_noting {
    const struct flow_program *program;
    struct flow_models *models; /* or NULL */
};
bool consent_notes(const void *context, uint32_t dex, uint32_t method_idx);

/* A recognised act; what does not apply is FLOW_NONE, 0 or NULL. */
struct consent_act {
    enum consent_verdict verdict; /* one that counts as agreeing */
    uint32_t method, at;          /* the call that registers the handler */
    uint32_t layout, use;         /* or the use of a layout that names it */
    uint32_t view;                /* resource id of the control */
    const char *text;             /* what it shows, or NULL */
    uint32_t handler;             /* method that it runs */
    uint32_t type;                /* class of the object whose method that is */
};

struct consent_acts_input {
    struct flow_program *program;
    struct flow_models *models;
    const struct flow_package *package; /* layouts */
    const struct consent_screens *screens;
    struct consent_strings *strings;
    struct flow_world *all; /* explored with consent_notes() */
    /* What strings say that code names: together, and whether one agrees as a control does. */
    uint32_t code_roles;
    bool code_agrees;
};

struct consent_acts;

/* Everything lives in `arena`. Fails for want of memory only. */
PICA_MUST_USE
enum pica_status consent_acts_find(const struct consent_acts_input *in, struct pica_arena *arena,
                                   struct consent_acts **ret, struct pica_error *err);

const struct consent_act *consent_acts_list(const struct consent_acts *a, size_t *ret_count);
/* The numbers of those that a method registers, rising; FLOW_NONE: that stand in layouts. */
const uint32_t *consent_acts_of(const struct consent_acts *a, uint32_t method, size_t *ret_count);

/* Controls beside those by which the user refuses, leaves or puts it off, found likewise. */
const struct consent_act *consent_acts_refusals(const struct consent_acts *a, size_t *ret_count);

/* Dialogs of two buttons of which nothing tells what they say: the first button of each. */
const struct consent_act *consent_acts_untold(const struct consent_acts *a, size_t *ret_count);

/*
 * Whether the app shows a text that agrees to a policy, or to what cannot be
 * read, and no control with such a text has a handler that is known: which act
 * is the user's agreeing cannot be told then.
 */
bool consent_acts_are_missing(const struct consent_acts *a);

/* Ids of views that agree, sorted: no click in a world without agreement is theirs. */
const uint32_t *consent_acts_never(const struct consent_acts *a, size_t *ret_count);

/* Whether a touch is such an act. Both may be asked of any world of the same program. */
bool consent_acts_is(struct consent_acts *a, const struct flow_touch *touch);

/* Whether a call asks a box whether it is checked, and the box agrees: nobody has checked it. */
bool consent_acts_asks_box(const struct flow_program *p, uint32_t dex, uint32_t method_idx);
bool consent_acts_is_box(struct consent_acts *a, const struct flow_call *call);

/* The calls that were kept. */
const struct flow_noted *consent_acts_noted(const struct consent_acts *a, size_t *ret_count);

/* Calls that wrote to or read from a store, among those that were kept: for guards. */
enum consent_store_use { CONSENT_STORE_NEITHER, CONSENT_STORE_READS, CONSENT_STORE_WRITES };
enum consent_store_use consent_store_use(struct flow_models *models, uint32_t dex,
                                         uint32_t method_idx);
/* Whether its text is a statement of SQL; else it is the key, or the name of a table. */
bool consent_store_is_statement(struct flow_models *models, uint32_t dex, uint32_t method_idx);

#endif
