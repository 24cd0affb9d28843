/*
 * flow/models.h - what methods of the platform and of well-known libraries do
 * with the objects they are given.
 *
 * Data: flow/models.tsv (its head explains each effect). A model stands for
 * the body of a method that is not in the package (platform), or that is
 * better not followed (the inside of RxJava, of coroutines). A method without
 * a row has the general effect of flow/world.h: the system may call the
 * callbacks of what it is given.
 */
#ifndef PICA_FLOW_MODELS_H
#define PICA_FLOW_MODELS_H

#include "flow/program.h"
#include "flow/reason.h"

/* What an effect speaks of. */
enum flow_operand_kind {
    FLOW_OPERAND_NONE,
    FLOW_OPERAND_THIS,
    FLOW_OPERAND_ARGUMENT, /* number: declared parameter, from 0 */
    FLOW_OPERAND_RESULT,
    FLOW_OPERAND_TEXT, /* a constant in the row */
};

struct flow_operand {
    enum flow_operand_kind kind;
    uint8_t number;
    uint8_t slot; /* enum flow_slot: the object that this one holds there; FLOW_SLOT_NONE: itself */
};

/* Hidden fields of platform objects, flow/slots.def: what a Thread will run, what a list holds. */
enum flow_slot {
    FLOW_SLOT_NONE,
#define X(id, name, words) FLOW_SLOT_##id,
#include "flow/slots.def"
#undef X
    FLOW_SLOT_COUNT,
};

enum flow_effect_kind {
#define X(id, name, words) FLOW_EFFECT_##id,
#include "flow/effects.def"
#undef X
    FLOW_EFFECT_COUNT,
};

struct flow_effect {
    enum flow_effect_kind kind;
    struct flow_operand a, b;      /* as effects.def says */
    enum flow_reason reason;       /* of CALL, START */
    enum flow_phase fired_by;      /* of CALL: FLOW_PHASE_COUNT: at once, in the caller's phase */
    const char *name, *descriptor; /* of CALL: the method that is called on `a` */
    const char *text;              /* a constant: name of a store, of a string operation ... */
};

struct flow_model {
    const char *class_name, *name, *descriptor; /* descriptor "*": whatever prototype */
    bool instead; /* even if the package has a body, do not follow it */
    const struct flow_effect *effects;
    size_t effect_count;
};

/* The table as far as a program touches it. */
struct flow_models;

PICA_MUST_USE
struct flow_models *flow_models_new(struct flow_program *program);
void flow_models_free(struct flow_models *m);

/*
 * The model of the method that reference `method_idx` of `dex` leads to, seen
 * from the class that the reference names and its ancestors, nearest first;
 * NULL: none. Answers are remembered; for one thread at a time.
 */
const struct flow_model *flow_model_of(struct flow_models *m, uint32_t dex, uint32_t method_idx);
/* The same for a type and a signature. */
const struct flow_model *flow_model_find(struct flow_models *m, uint32_t type, uint32_t signature);

#endif
