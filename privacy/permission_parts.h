/*
 * privacy/permission_parts.h - what the files behind privacy/permission_request.h share.
 *
 * permission_request.c finds the calls, permission_table.c knows the table, permission_walk.c
 * follows what names the permissions, permission_intent.c the pages of the settings.
 */
#ifndef PICA_PRIVACY_PERMISSION_PARTS_H
#define PICA_PRIVACY_PERMISSION_PARTS_H

#include "flow/constants.h"
#include "privacy/permission_request.h"

/* --- the table (permission_table.c) ------------------------------------------------ */

enum permission_kind {
    PERMISSION_ASK,
    PERMISSION_LAUNCH,
    PERMISSION_ADD,
    PERMISSION_GIVES,
    PERMISSION_CARRIER,
    PERMISSION_CONTRACT,
    PERMISSION_GROUP,
    PERMISSION_ACTION,
};

struct permission_row {
    enum permission_kind kind;
    const char *subject;            /* class, or text */
    const char *library;            /* or NULL */
    const char *const *permissions; /* NULL-terminated, sorted; or NULL */
    uint16_t name;                  /* number of the method's name */
};

/* The names of methods, sorted as bytes. */
size_t permission_method_names(const char *const **ret);
/* The actions, sorted as bytes, with their rows. */
size_t permission_actions(const char *const **ret, const struct permission_row **ret_rows);
/* The row that a method reference of the package leads to, or NULL. `name`: number of its name. */
const struct permission_row *permission_row_of(const struct flow_program *p, uint32_t dex,
                                               uint32_t method_idx, size_t name);
/* The same, when the name's number is not at hand. */
const struct permission_row *permission_row_find(const struct flow_program *p, uint32_t dex,
                                                 uint32_t method_idx);
bool permission_is_class(enum permission_kind kind, struct pica_span descriptor);
const struct permission_row *permission_group(struct pica_span text, const char *library);
/* Whether a class belongs to a library whose own calls are not the app's. */
bool permission_in_library(struct pica_span descriptor);
bool permission_is_of(struct pica_span descriptor, const char *library);

/* --- following (permission_walk.c) ---------------------------------------------------- */

#define PERMISSION_VISITED_MAX 128

/* A method on the way, and the call that led into it. */
struct permission_where {
    const struct flow_frame *frame;
    uint32_t method; /* flow_method number; FLOW_NONE: not known */
    const struct permission_where *caller;
    struct dex_insn call;
};

struct permission_walk {
    struct flow_program *program;
    struct pica_arena *arena;
    const struct flow_field_writes *writes; /* made when it is needed */
    struct flow_field_writes *own_writes;
    struct flow_scope *scope;
    /* Of the call in question: */
    const struct permission_row *ask;
    const char **names; /* malloc'ed, reused */
    size_t count, cap;
    bool unknown;             /* there may be others */
    bool permission, another; /* contracts that the launcher may have */
    bool contract_unknown;
    unsigned depth;
    size_t visited_count;
    uint64_t visited[PERMISSION_VISITED_MAX];
    bool nomem;
};

void permission_walk_begin(struct permission_walk *k, const struct permission_row *ask);
/* What the call `insn` in `w` asks for, into k->names. False: it asks for no permission. */
bool permission_walk_call(struct permission_walk *k, const struct permission_where *w,
                          const struct dex_insn *insn);
void permission_walk_add(struct permission_walk *k, const char *name);
void permission_walk_finish(struct permission_walk *k);

/* --- pages of the settings (permission_intent.c) --------------------------------------- */

/* A call that opens one. */
struct permission_opening {
    uint32_t at, method_idx;
    bool all;
};

/*
 * The calls of the method in `frame` that start an intent whose action is the string that the
 * instruction at `at` loads: at most `max` into `ret`.
 */
size_t permission_openings(const struct flow_frame *frame, struct flow_program *p, uint32_t at,
                           struct permission_opening *ret, size_t max);

#endif
