/*
 * flow/interpret.h - what a method of the package makes of constants, found by
 * running its bytecode in a small closed world.
 *
 * Obfuscators hide strings behind decoders: methods that turn one constant
 * into another with arithmetic, arrays and strings. Such a method is run here as
 * ART would run it ("Dalvik bytecode"; JLS 15 for arithmetic), static
 * initialisers included. Nothing outside the package is run: calls of the
 * platform have the meaning of flow/text_ops.h or give something unknown, and
 * so does what a program can read that other code may have written. Where the
 * way on depends on something unknown the run stops: the answer is "open".
 *
 * A run costs at most limits->interpreted_instructions and
 * limits->interpreted_bytes. What has used up either is not begun again by the
 * same interpreter: its answers depend on what was asked before, in that alone.
 */
#ifndef PICA_FLOW_INTERPRET_H
#define PICA_FLOW_INTERPRET_H

#include "base/limits.h"
#include "flow/program.h"
#include "flow/text_ops.h"

/* For one thread at a time; what static initialisers made is kept between runs. */
struct flow_interpreter;

/*
 * Whether nothing but the static initialiser of its own class writes a field;
 * asked of static fields that are not final. NULL: of none that is known.
 */
typedef bool flow_settled_fn(void *context, uint32_t field);

/* The program and the limits must outlive it; NULL without memory. */
PICA_MUST_USE
struct flow_interpreter *flow_interpreter_new(const struct flow_program *program,
                                              const struct pica_limits *limits,
                                              flow_settled_fn *settled, void *context);
void flow_interpreter_free(struct flow_interpreter *it);

enum flow_interpret_outcome {
    FLOW_INTERPRET_DONE,   /* *ret is what the method returns (unknown, of void) */
    FLOW_INTERPRET_THROWS, /* it surely throws */
    FLOW_INTERPRET_OPEN,   /* it cannot be told */
    FLOW_INTERPRET_NOMEM,  /* the interpreter must not be asked again */
};

/*
 * Runs method number `method` on `count` inputs, the object of the call first;
 * an unknown input is an object or number of which nothing is known. The result
 * is in `arena`; *ret_cost says how many instructions were run.
 */
PICA_MUST_USE
enum flow_interpret_outcome flow_interpret(struct flow_interpreter *it, uint32_t method,
                                           const struct flow_datum *in, size_t count,
                                           struct pica_arena *arena, struct flow_datum *ret,
                                           uint64_t *ret_cost);

/* What a static field holds after the static initialiser of its class; OPEN also when other code
 * may write it. */
PICA_MUST_USE
enum flow_interpret_outcome flow_interpret_field(struct flow_interpreter *it, uint32_t field,
                                                 struct pica_arena *arena, struct flow_datum *ret,
                                                 uint64_t *ret_cost);

#endif
