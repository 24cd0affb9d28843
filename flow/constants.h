/*
 * flow/constants.h - the constants that reach a register, on demand.
 *
 * Follows a value backwards through moves and joins, string builders and the
 * operations of flow/text_ops.h, fields of which every write is known, arrays,
 * and into methods of the package that can only be the one called; such a
 * method is run on its constants when following does not do (flow/interpret.h).
 * What cannot be followed is said, never guessed.
 */
#ifndef PICA_FLOW_CONSTANTS_H
#define PICA_FLOW_CONSTANTS_H

#include "base/arena.h"
#include "flow/field_writes.h"
#include "flow/interpret.h"
#include "flow/origin.h"
#include "flow/program.h"

#define FLOW_CONSTANTS_MAX 32

/* What the questions of one DEX file share. */
struct flow_scope {
    const struct flow_program *program;
    struct pica_arena *arena;               /* for texts that are put together */
    uint64_t work_left;                     /* code units that may still be taken apart */
    bool out_of_work;                       /* there was something left to do */
    unsigned nesting;                       /* questions that wait for the answer to another */
    unsigned questions;                     /* asked for the call that is being decided */
    const struct flow_field_writes *writes; /* NULL: only final fields are followed */
    const struct pica_limits *limits;       /* NULL: no method is run */
    struct flow_interpreter *interpreter;   /* made when it is needed; flow_scope_finish() */
    bool nomem;                             /* memory ran out: the answers must not be used */
};

/* Frees what questions have made for a scope, but not its arena. */
void flow_scope_finish(struct flow_scope *s);

/* A method under inspection. */
struct flow_frame {
    struct flow_scope *scope;
    uint32_t dex; /* number of its file */
    uint32_t units;
    struct flow_body *method;
    unsigned depth; /* methods entered on the way here */
    /* The frame and the call that led here, whose arguments are the parameters; NULL: not known. */
    const struct flow_frame *caller;
    struct dex_insn call;
};

struct flow_constant {
    struct pica_span text; /* MUTF-8, in a DEX file or the arena */
    bool partial;          /* each '*' in it may be anything */
};

struct flow_constants {
    struct flow_constant items[FLOW_CONSTANTS_MAX]; /* in code order */
    size_t count;
    /* NULL: there are no others. Else why not all are known: an English message without
     * arguments that has its Chinese twin. */
    const char *why;
};

/* Opens the method at `code`; false without memory, or beyond the work allowed. */
bool flow_frame_open(struct flow_scope *scope, uint32_t dex, const struct dex_code *code,
                     unsigned depth, struct flow_frame *ret);
void flow_frame_close(struct flow_frame *f);
const struct dex_file *flow_frame_dex(const struct flow_frame *f);

/* Charges a pass over the whole method; false when the work allowed is used up. */
bool flow_frame_charge(const struct flow_frame *f);

/* Register of declared parameter `n` of the method that an invoke calls; DEX_NO_INDEX: none.
 * FLOW_RECEIVER asks for the object that the method is called on. */
#define FLOW_RECEIVER 0xff
uint32_t flow_argument_register(const struct dex_file *dex, const struct dex_insn *invoke,
                                unsigned n);

/* Whether an invoke names the method `name` of class `descriptor` (NULL: of any). */
bool flow_calls(const struct dex_file *dex, const struct dex_insn *invoke, const char *descriptor,
                const char *name);

/*
 * Asked of every origin of a value before it is taken as a string: true when
 * the caller has dealt with it.
 */
typedef bool flow_origin_fn(void *context, const struct flow_frame *f, const struct flow_origin *o);

/* The strings that `reg` may hold before the instruction at `at`. `special` may be NULL. */
void flow_strings(const struct flow_frame *f, uint32_t at, uint32_t reg, flow_origin_fn *special,
                  void *context, struct flow_constants *ret);

/*
 * Every origin of `reg`, through final static fields and called methods too:
 * calls fn for each, with the frame it lies in. Returns NULL when these are all, else why not.
 */
const char *flow_all_origins(const struct flow_frame *f, uint32_t at, uint32_t reg,
                             flow_origin_fn *fn, void *context);

/* The numbers that `reg` may hold: at most `max` into `ret`; returns how many, *ret_why as above.
 */
size_t flow_numbers(const struct flow_frame *f, uint32_t at, uint32_t reg, int64_t *ret, size_t max,
                    const char **ret_why);

/*
 * What `reg` may hold, as data for flow/text_ops.h: texts and numbers, and arrays that are made in
 * one straight run; of `type`, a descriptor. At most `max` into `ret`; returns how many, *ret_why
 * as above.
 */
size_t flow_data(const struct flow_frame *f, uint32_t at, uint32_t reg, struct pica_span type,
                 struct flow_datum *ret, size_t max, const char **ret_why);

/* The elements of an array (or of Arrays.asList) of strings as one text with spaces between. */
void flow_words(const struct flow_frame *f, uint32_t at, uint32_t reg, struct flow_constants *ret);

/*
 * Where element `index` of the array in `reg` comes from: the register and the
 * instruction before which it holds the element. False when the array is not
 * made in this method in one straight run, or the element is not put there once.
 */
bool flow_array_element(const struct flow_frame *f, uint32_t at, uint32_t reg, uint32_t index,
                        uint32_t *ret_at, uint32_t *ret_reg);

/* The constructor call of the object that the new-instance at `made` begins; false: not seen. */
bool flow_constructor(const struct flow_frame *f, const struct dex_insn *made,
                      struct dex_insn *ret);

/* Adds to the values why more may be there; the first reason stays. */
void flow_constants_unknown(struct flow_constants *v, const char *why);

/* The reasons. */
extern const char flow_why_parameter[], flow_why_field[], flow_why_computed[], flow_why_array[],
    flow_why_unseen[], flow_why_work[];

#endif
