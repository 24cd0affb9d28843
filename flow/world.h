/*
 * flow/world.h - what can run, with which values, from chosen entries under
 * chosen assumptions.
 *
 * A world is explored as conditional constant propagation explores a method
 * (Wegman and Zadeck), but over the whole program: only code found to run is
 * looked at; only classes of which running code makes objects receive virtual
 * calls; a branch whose condition is known opens one side; fields and stored
 * preferences are cells that hold small sets of values; methods are looked at
 * once for each set of arguments that matters (bounded, the bound is a stated
 * loss). The world without restrictions is the call graph. docs/CALLGRAPH.md
 * explains the method.
 *
 * The result is a fixpoint and does not depend on the order of work; everything
 * that is listed comes in the order of method and instruction.
 */
#ifndef PICA_FLOW_WORLD_H
#define PICA_FLOW_WORLD_H

#include "base/limits.h"
#include "flow/callbacks.h"
#include "flow/entry.h"
#include "flow/models.h"
#include "flow/program.h"

struct flow_world;

/* --- values ------------------------------------------------------------------ */

enum flow_atom_kind {
    FLOW_ATOM_NUMBER, /* int, boolean, long ...; a lone 0 may also be null */
    FLOW_ATOM_NULL,
    FLOW_ATOM_TEXT,     /* a string, MUTF-8 */
    FLOW_ATOM_CLASS,    /* a Class object; number: type */
    FLOW_ATOM_METHOD,   /* a reflected Method or Constructor; number: flow_method */
    FLOW_ATOM_OBJECT,   /* made at one place; type: its exact class */
    FLOW_ATOM_SOME,     /* an object of exactly `type`, made at one of several places */
    FLOW_ATOM_ANY_OF,   /* an object of `type` or a subtype, made nobody saw where; or null */
    FLOW_ATOM_STORE,    /* a preference store; text: its name, or none: not known */
    FLOW_ATOM_VIEW,     /* a view that was found by its id; number: that */
    FLOW_ATOM_RESOURCE, /* the text of a string resource; number: its id; text: if it is the same in
                           all configurations, else none */
    FLOW_ATOM_ANYTHING, /* for assumptions: gives anything */
    FLOW_ATOM_UNSEEN,   /* for assumptions: gives what cannot be seen */
};

struct flow_atom {
    enum flow_atom_kind kind;
    int64_t number;
    struct pica_span text;
    uint32_t type;
    uint32_t made_method, made_at; /* of OBJECT: where; FLOW_NONE: by the system */
    uint32_t made;                 /* of OBJECT: one number for each that its world tells apart */
    uint64_t trail; /* of OBJECT: a number for where and for whom it is made, as far as that is told
                       apart: the same in every world of the program */
};

/* What a register may hold. `all`: nothing else can be there. */
struct flow_values {
    const struct flow_atom *atoms; /* in a fixed order */
    size_t count;
    bool all;
};

/* --- assumptions --------------------------------------------------------------- */

/* A call about to be looked at, for those who choose what it gives. */
struct flow_call {
    uint32_t dex, method_idx;            /* what the instruction names */
    uint32_t caller, at;                 /* method and code unit */
    const struct flow_values *arguments; /* words' values, the receiver first */
    size_t argument_count;
};

#define FLOW_GIVEN_MAX 4u

/* What an assumption says that a call gives: one of these. */
struct flow_given {
    struct flow_atom atoms[FLOW_GIVEN_MAX];
    size_t count;
    bool besides; /* or what it gives otherwise: it is looked at, too */
};

/* android.R.id.button1, 2 or 3 of button -1 (BUTTON_POSITIVE), -2 or -3 of a dialog. */
#define FLOW_DIALOG_BUTTON(number) (0x01020019u + (uint32_t)(-(number)-1))

/*
 * A control that the user would have to touch for something to run: a call
 * that registers what it runs, or a layout that names it.
 */
struct flow_touch {
    const struct flow_call *call; /* that registers it; NULL: a layout does */
    uint32_t view;                /* its resource id, or 0: not known */
    uint32_t layout, use;         /* of a layout: its index and that of the use there */
};

struct flow_assumptions {
    void *context;
    /* False: this method never runs here (the act it stands for is not done). NULL: all run. */
    bool (*runs)(void *context, uint32_t method);
    /* Whether gives() wants to see calls through that reference; asked once each. NULL: all. */
    bool (*asks)(void *context, uint32_t dex, uint32_t method_idx);
    /* True: the call gives *ret and, unless `besides`, has no other effect; a number where a
     * Boolean is returned is boxed. NULL: none is chosen. */
    bool (*gives)(void *context, const struct flow_call *call, struct flow_given *ret);
    /* What a parameter (a word, the receiver first) of a method holds where whoever calls it back
     * gives it something of which nothing is known. False: whatever it is. NULL: none is chosen. */
    bool (*takes)(void *context, uint32_t method, uint32_t *ret_word, struct flow_given *ret);
    /* False: the user never touches that control, so that nothing runs by it. NULL: all. */
    bool (*touched)(void *context, const struct flow_touch *touch);
    /* Resource ids of views that are never touched, sorted: no click is theirs. */
    const uint32_t *never;
    size_t never_count;
    bool idle; /* the user does nothing at all */
    /* What stores that outlive the process hold in that world they hold here from the beginning: as
     * if it had been lived before. NULL: nothing. It must outlive this world. */
    struct flow_world *kept;
    /* What cannot be seen - results of native code, of calls by unknown names, what pages call -
     * opens no branch and does not run, until flow_world_see(). */
    bool unseen;
};

struct flow_world_setup {
    struct flow_program *program;
    const struct flow_package *package;
    const struct flow_entries *entries;
    struct flow_models *models;
    struct flow_callbacks *callbacks;
    const struct flow_assumptions *assumptions; /* or NULL */
    /*
     * A bit for each method whose values are of interest. The rest is followed
     * by its references alone, which says no less about what runs, but decides
     * nothing. NULL: values everywhere.
     */
    const uint64_t *relevant;
    /*
     * Whether the arguments of calls of a method will be asked about
     * (flow_world_values()): its callers' contexts are then kept apart by them.
     * NULL: of none.
     */
    bool (*asks)(const void *context, uint32_t dex, uint32_t method_idx);
    const void *asks_context;
    /* Whether calls through that reference are to be kept for flow_world_noted(). NULL: none. */
    bool (*notes)(const void *context, uint32_t dex, uint32_t method_idx);
    const void *notes_context;
    const struct pica_limits *limits;
};

/*
 * Explores. `notes` receives the gaps of limits that were reached. The setup
 * must outlive the world. Free with flow_world_free().
 */
PICA_MUST_USE
enum pica_status flow_world_explore(const struct flow_world_setup *setup, struct pica_notes *notes,
                                    struct flow_world **ret, struct pica_error *err);
void flow_world_free(struct flow_world *w);

/*
 * The same, and beside *ret the world as it was before what cannot be seen
 * (flow_assumptions.unseen) opened anything; *ret_closed is NULL when nothing of the kind was met.
 * Costs little more than one exploration. *ret must outlive *ret_closed: they share texts.
 */
PICA_MUST_USE
enum pica_status flow_world_explore_twice(const struct flow_world_setup *setup,
                                          struct pica_notes *notes, struct flow_world **ret,
                                          struct flow_world **ret_closed, struct pica_error *err);

/* Lifts all assumptions and explores on: what was found stays. */
PICA_MUST_USE
enum pica_status flow_world_lift(struct flow_world *w, struct pica_notes *notes,
                                 struct pica_error *err);

/* What cannot be seen opens every branch and may run from now on; other assumptions stay. */
PICA_MUST_USE
enum pica_status flow_world_see(struct flow_world *w, struct pica_notes *notes,
                                struct pica_error *err);

/* Whether what cannot be seen was met where it decides something. */
bool flow_world_met_unseen(const struct flow_world *w);

/* --- answers --------------------------------------------------------------------- */

bool flow_world_runs(const struct flow_world *w, uint32_t method);
/* Whether the instruction runs, in some context of its method. */
bool flow_world_reaches(struct flow_world *w, uint32_t method, uint32_t at);

/* What register `reg` may hold before the instruction at `at` (over all contexts), in `arena`;
 * false: the instruction does not run. */
bool flow_world_values(struct flow_world *w, uint32_t method, uint32_t at, uint32_t reg,
                       struct pica_arena *arena, struct flow_values *ret);

/* The ways out of the branch that are open: 1: it falls through, 2: it is taken; 0: it does not
 * run. 3 of a method that was followed by its references alone. */
unsigned flow_world_sides(struct flow_world *w, uint32_t method, uint32_t at);

/* A call that setup->notes wanted, in one activation of the method that holds it. */
struct flow_noted {
    uint32_t dex, method_idx; /* what the instruction names */
    uint32_t caller, at;
    uint32_t context; /* the same number: the same activation */
    const struct flow_values *arguments;
    size_t argument_count;
};

/*
 * The activations that a call at that place waits for, and those that they wait
 * for in turn, `depth` calls deep: their numbers, sorted, at most `max`. In `arena`; NULL
 * without memory.
 */
const uint32_t *flow_world_awaited(const struct flow_world *w, uint32_t method, uint32_t at,
                                   unsigned depth, size_t max, struct pica_arena *arena,
                                   size_t *ret_count);
/* The one activation that calls another; UINT32_MAX: several do, or the system. */
uint32_t flow_world_caller(const struct flow_world *w, uint32_t context);
/* The method of an activation. */
uint32_t flow_world_method_of(const struct flow_world *w, uint32_t context);

/* All of them, by caller, place and arguments. In `arena`. */
PICA_MUST_USE
bool flow_world_noted(struct flow_world *w, struct pica_arena *arena, const struct flow_noted **ret,
                      size_t *ret_count);

struct flow_edge {
    uint32_t caller; /* method, or FLOW_NONE: the system */
    uint32_t at;     /* code unit in the caller */
    uint32_t callee;
    enum flow_reason reason;
    /* Who makes it run: of ENTRY edges and callbacks; else FLOW_PHASE_COUNT. */
    enum flow_phase phase;
    /* The reason is, and the object is known on which the method is called. */
    bool sure;
};

/* All edges, or those into one method (FLOW_NONE: all), by caller, place, callee and reason; each
 * once. In `arena`. *ret_cut: there are more than limit listed_edges. */
PICA_MUST_USE
bool flow_world_edges(struct flow_world *w, uint32_t callee, struct pica_arena *arena,
                      const struct flow_edge **ret, size_t *ret_count, bool *ret_cut);

struct flow_unresolved {
    uint32_t method, at; /* the call */
    enum flow_unresolved_kind kind;
    uint32_t signature; /* of the method that it may call, or FLOW_NONE: any */
    uint32_t type;      /* of the object that it may be called on, or FLOW_NONE: any */
};
const struct flow_unresolved *flow_world_unresolved(const struct flow_world *w, size_t *ret_count);
/* Whether that call could lead to `method`. */
bool flow_unresolved_may_call(const struct flow_world *w, const struct flow_unresolved *u,
                              uint32_t method);

/* --- paths ------------------------------------------------------------------------- */

#define FLOW_TEST_LEADS 8

/* A test that stands between a method's entry and a place in it. */
struct flow_test {
    uint32_t method, at; /* the branch */
    bool taken;          /* which way leads on */
    bool always;         /* no way leads around it */
    bool decided;        /* in this world the other way is closed */
    /* Of a switch: where its ways that lead on begin; FLOW_NONE: there are no more. */
    uint32_t leads[FLOW_TEST_LEADS];
    struct flow_values value; /* of the first operand */
    /* Where that value comes from: the call, field or parameter. */
    enum { FLOW_TEST_OTHER, FLOW_TEST_CALL, FLOW_TEST_FIELD, FLOW_TEST_PARAMETER } origin;
    uint32_t origin_at, origin_dex, origin_index; /* instruction, and its method or field id */
};

struct flow_step {
    struct flow_edge edge;         /* into the step's method, edge.callee */
    const struct flow_test *tests; /* on the way to the next step's call (or to the goal) */
    size_t test_count;
};

struct flow_path {
    struct flow_step *steps; /* the entry first */
    size_t count;
    enum flow_phase phase; /* of the entry, or of the callback that fires last on the way */
    bool sure;             /* every edge is */
    bool
        wild; /* some call is of a method that every object has, on one of which nothing is known */
    bool handed_out; /* code that is not in the package would have to call something back */
    bool guessed; /* some edge is a guess: not one of several objects that are known, but a callback
                     that the system may fire, or an object that nobody was seen making */
};

/*
 * The path a person would accept to `method` (and to the instruction `at`
 * there; DEX_NO_INDEX: to its beginning), out of entries and callbacks of the
 * phases in `phases` (a bit each): fewest unsure edges, then shortest, then by
 * number. False: there is none, or no memory, as flow_world_failed() says. In `arena`, but for the
 * tests, which live with the world until it is lifted.
 */
bool flow_path_find(struct flow_world *w, uint32_t method, uint32_t at, unsigned phases,
                    struct pica_arena *arena, struct flow_path *ret);

/* Whether memory was missing for an answer: none of them may be used then. */
bool flow_world_failed(const struct flow_world *w);

/* The earliest phase in which the instruction runs; FLOW_PHASE_COUNT: in none. */
enum flow_phase flow_world_phase(struct flow_world *w, uint32_t method, uint32_t at);

#endif
