/*
 * privacy/value.h - the constants that reach a register.
 *
 * Follows a value through moves, final static fields with their initialisers,
 * string builders and format strings, and into methods of the package that
 * can only be the one called. What cannot be followed is said, never guessed.
 */
#ifndef PICA_PRIVACY_VALUE_H
#define PICA_PRIVACY_VALUE_H

#include "base/arena.h"
#include "flow/origin.h"
#include "flow/program.h"

#define PRIVACY_VALUES_MAX 32

/* What the questions of one DEX file share. */
struct privacy_scope {
    const struct flow_program *program;
    struct pica_arena *arena; /* for texts that are put together */
    uint64_t work_left;       /* code units that may still be taken apart */
    bool out_of_work;         /* there was something left to do */
    unsigned nesting;         /* questions that wait for the answer to another */
    unsigned questions;       /* asked for the call that is being decided */
    bool nomem;               /* memory ran out: the answers must not be used */
};

/* A method under inspection. */
struct privacy_frame {
    struct privacy_scope *scope;
    uint32_t dex; /* number of its file */
    uint32_t units;
    struct flow_body *method;
    unsigned depth; /* methods entered on the way here */
};

struct privacy_value {
    struct pica_span text; /* MUTF-8, in a DEX file or the arena */
    bool partial;          /* each '*' in it may be anything */
};

struct privacy_values {
    struct privacy_value items[PRIVACY_VALUES_MAX]; /* in code order */
    size_t count;
    /* NULL: there are no others. Else why not all are known: an English message without
     * arguments that has its Chinese twin. */
    const char *why;
};

/* Opens the method at `code`; false without memory, or beyond the work allowed. */
bool privacy_frame_open(struct privacy_scope *scope, uint32_t dex, const struct dex_code *code,
                        unsigned depth, struct privacy_frame *ret);
void privacy_frame_close(struct privacy_frame *f);
const struct dex_file *privacy_frame_dex(const struct privacy_frame *f);

/* Charges a pass over the whole method; false when the work allowed is used up. */
bool privacy_frame_charge(const struct privacy_frame *f);

/* Register of declared parameter `n` of the method that an invoke calls; DEX_NO_INDEX: none.
 * PRIVACY_RECEIVER asks for the object that the method is called on. */
#define PRIVACY_RECEIVER 0xff
uint32_t privacy_argument_register(const struct dex_file *dex, const struct dex_insn *invoke,
                                   unsigned n);

/* Whether an invoke names the method `name` of class `descriptor` (NULL: of any). */
bool privacy_calls(const struct dex_file *dex, const struct dex_insn *invoke,
                   const char *descriptor, const char *name);

/*
 * Asked of every origin of a value before it is taken as a string: true when
 * the caller has dealt with it.
 */
typedef bool privacy_origin_fn(void *context, const struct privacy_frame *f,
                               const struct flow_origin *o);

/* The strings that `reg` may hold before the instruction at `at`. `special` may be NULL. */
void privacy_strings(const struct privacy_frame *f, uint32_t at, uint32_t reg,
                     privacy_origin_fn *special, void *context, struct privacy_values *ret);

/*
 * Every origin of `reg`, through final static fields and called methods too:
 * calls fn for each, with the frame it lies in. Returns NULL when these are all, else why not.
 */
const char *privacy_origins(const struct privacy_frame *f, uint32_t at, uint32_t reg,
                            privacy_origin_fn *fn, void *context);

/* The numbers that `reg` may hold: at most `max` into `ret`; returns how many, *ret_why as above.
 */
size_t privacy_numbers(const struct privacy_frame *f, uint32_t at, uint32_t reg, int64_t *ret,
                       size_t max, const char **ret_why);

/* The elements of an array (or of Arrays.asList) of strings as one text with spaces between. */
void privacy_words(const struct privacy_frame *f, uint32_t at, uint32_t reg,
                   struct privacy_values *ret);

/*
 * Where element `index` of the array in `reg` comes from: the register and the
 * instruction before which it holds the element. False when the array is not
 * made in this method in one straight run, or the element is not put there once.
 */
bool privacy_array_element(const struct privacy_frame *f, uint32_t at, uint32_t reg, uint32_t index,
                           uint32_t *ret_at, uint32_t *ret_reg);

/* The constructor call of the object that the new-instance at `made` begins; false: not seen. */
bool privacy_constructor(const struct privacy_frame *f, const struct dex_insn *made,
                         struct dex_insn *ret);

/* Adds to the values why more may be there; the first reason stays. */
void privacy_values_unknown(struct privacy_values *v, const char *why);

/* The reasons. */
extern const char privacy_why_parameter[], privacy_why_field[], privacy_why_computed[],
    privacy_why_array[], privacy_why_unseen[], privacy_why_work[];

#endif
