/*
 * flow/constants_parts.h - what the files behind flow/constants.h share.
 *
 * constants.c follows origins and numbers, straight.c one object along straight
 * code, constant_strings.c strings and what builds them, constant_arrays.c
 * arrays, constant_calls.c what calls make of constants.
 */
#ifndef PICA_FLOW_CONSTANTS_PARTS_H
#define PICA_FLOW_CONSTANTS_PARTS_H

#include "base/text.h"
#include "dex/values.h"
#include "flow/constants.h"

/* Takes code units out of the work allowed; false when it is used up. */
bool flow_scope_charge(struct flow_scope *s, uint32_t units);

bool flow_is_invoke(const struct dex_insn *insn);
bool flow_is_static_invoke(const struct dex_insn *insn);
bool flow_is_const_number(const struct dex_insn *insn);

/* Adds a value, each once. */
void flow_constants_add(struct flow_constants *v, struct pica_span text, bool partial);
/* Adds a text put together, moved into the arena; *t is then empty. */
void flow_constants_add_text(const struct flow_frame *f, struct flow_constants *v,
                             struct pica_text *t, bool partial);

#define FLOW_NESTING_MAX 16 /* values made of values; loops make such rings */

/*
 * The initial value of a static field of the package that is not final, OTHER: zero or null; and
 * how many instructions write it. False: not all are known, or there are too many to follow.
 */
bool flow_initial_value(const struct flow_frame *f, const struct dex_insn *get,
                        struct flow_field_write *ret_write, size_t *ret_count,
                        struct flow_member *ret_field, struct dex_value *ret);

/* The initial value of a final static field of the package. */
bool flow_field_value(const struct flow_frame *f, const struct dex_insn *insn,
                      enum dex_value_kind kind, struct flow_member *ret_field,
                      struct dex_value *ret);

/*
 * What a call gives (a constructor of String: what it makes), computed from its arguments: an
 * operation of the platform, or a method of the package that is run. Fills at most `max` data;
 * returns how many, *ret_why as flow_data(). False: the call is neither, or nothing of its result
 * is known.
 */
bool flow_result_data(const struct flow_frame *f, const struct dex_insn *invoke,
                      struct flow_datum *ret, size_t max, size_t *ret_count, const char **ret_why);

/* Adds a text as a value. */
void flow_constants_add_datum(const struct flow_frame *f, struct flow_constants *v,
                              const struct flow_datum *text);

/* The texts that an aget-object may take out of an array; false: they are not known. */
bool flow_array_texts(const struct flow_frame *f, const struct dex_insn *get,
                      struct flow_constants *ret);

/* The array that `reg` holds before the instruction at `at`, whole; false: it is not known. */
bool flow_array_data(const struct flow_frame *f, uint32_t at, uint32_t reg, struct flow_datum *ret);

/* The interpreter of a scope; NULL when there is to be none, or no memory. */
struct flow_interpreter *flow_scope_interpreter(struct flow_scope *s);
/* What a static field of the package holds, found by running initialisers. */
bool flow_static_data(const struct flow_frame *f, const struct dex_insn *get,
                      struct flow_datum *ret);

/* The number of the method that an invoke surely runs, or FLOW_NONE. */
uint32_t flow_sure_callee(const struct flow_frame *f, const struct dex_insn *invoke);

#define FLOW_ALIASES_MAX 8

/*
 * Follows one object from the instruction that made it to a use, along code
 * without branches: every call that gets it is shown to `see`, with the number
 * of the argument word; so is every store into it, and its fill-array-data. `see` answers whether
 * the object is still understood, and may say that a call returns it.
 */
struct flow_straight {
    const struct flow_frame *frame;
    bool (*see)(struct flow_straight *s, const struct dex_insn *insn, uint32_t word);
    void *context;
    bool returned; /* set by see: the result of this call is the object */
    bool lost;     /* more registers held it than are remembered */
    uint32_t aliases[FLOW_ALIASES_MAX];
    size_t alias_count;
};

/*
 * Runs from the instruction `made`, after which `reg` holds the object, to the
 * use at `to`. False when the code is not straight, or the object not understood.
 */
bool flow_straight_run(struct flow_straight *s, const struct dex_insn *made, uint32_t reg,
                       uint32_t to);

#endif
