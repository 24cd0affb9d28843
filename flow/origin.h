/*
 * flow/origin.h - where the value in a register comes from, within a method.
 *
 * Walks backwards from a use along the control flow (exception edges too) to
 * the instructions that may have made the value, through moves. It says what
 * those are and whether it found them all; what a value *means* is for the
 * caller to say.
 */
#ifndef PICA_FLOW_ORIGIN_H
#define PICA_FLOW_ORIGIN_H

#include "dex/insn.h"

#define FLOW_ORIGINS_MAX 16

enum flow_origin_kind {
    FLOW_ORIGIN_PARAMETER, /* number = which argument word of the method */
    FLOW_ORIGIN_INSN,      /* insn made it: const, sget, new-instance ... */
    FLOW_ORIGIN_RESULT,    /* insn is the invoke (or filled-new-array) whose result it is */
    FLOW_ORIGIN_EXCEPTION, /* move-exception */
};

struct flow_origin {
    enum flow_origin_kind kind;
    struct dex_insn insn;
    uint32_t number;
};

struct flow_origins {
    struct flow_origin items[FLOW_ORIGINS_MAX]; /* by code unit, parameters first */
    size_t count;
    bool complete; /* false: there may be others (a bound was reached, code is broken) */
};

/*
 * The body of a method, taken apart for questions; for one thread at a time. The file must
 * outlive it.
 */
struct flow_body;

/* Prepares the method at `code`; NULL without memory. */
PICA_MUST_USE
struct flow_body *flow_body_new(const struct dex_file *dex, const struct dex_code *code);
void flow_body_free(struct flow_body *m);
struct dex_code flow_body_code(const struct flow_body *m);
/* What it takes of memory, more or less. */
size_t flow_body_bytes(const struct flow_body *m);

/* The origins of `reg` just before the instruction at code unit `at` runs. */
void flow_origins(struct flow_body *m, uint32_t at, uint32_t reg, struct flow_origins *ret);

/* The instructions of the method in order; false at the end. *cursor begins at 0. */
bool flow_body_next(const struct flow_body *m, uint32_t *cursor, struct dex_insn *ret);

#endif
