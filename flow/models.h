/*
 * flow/models.h - what methods of the platform and of well-known libraries do
 * with the objects they are given.
 *
 * Data: flow/models.tsv (docs/MODELS.md explains rows and effects). A model
 * stands for the body of a method that is not in the package (platform), or
 * that is better not followed (the inside of RxJava, of coroutines). A method
 * without a row has the general effect of flow/world.h: the system may call
 * the callbacks of what it is given. A model without effects does nothing with
 * what it is given.
 */
#ifndef PICA_FLOW_MODELS_H
#define PICA_FLOW_MODELS_H

#include "flow/program.h"
#include "flow/reason.h"

/* What an effect speaks of. */
enum flow_operand_kind {
    FLOW_OPERAND_NONE,
    FLOW_OPERAND_THIS,
    FLOW_OPERAND_ARGUMENT, /* number: declared parameter, from 0; one the method lacks: nothing */
    FLOW_OPERAND_CALLED,   /* what the last effect before it in the row gave that gives something */
    FLOW_OPERAND_MADE,     /* number: what the first, second ... MAKES of the row made, from 0 */
    FLOW_OPERAND_TEXT,     /* a constant string: flow_effect.text */
    FLOW_OPERAND_MINUS,    /* the constant -number */
    FLOW_OPERAND_NULL,     /* null, or 0 */
    FLOW_OPERAND_TRUE,     /* true, or 1 */
    FLOW_OPERAND_ANY,      /* anything of its type */
};

/* Hidden fields of platform objects, flow/slots.def: what a Thread will run, what a list holds. */
enum flow_slot {
    FLOW_SLOT_NONE,
#define X(id, name, field, words) FLOW_SLOT_##id,
#include "flow/slots.def"
#undef X
    FLOW_SLOT_COUNT,
};

struct flow_operand {
    uint8_t kind;   /* enum flow_operand_kind */
    uint8_t number; /* of ARGUMENT, MADE */
    uint8_t slot; /* enum flow_slot: what this one holds there; FLOW_SLOT_NONE: itself. Of an array
                   * FLOW_SLOT_ELEMENT is its elements. */
};

enum flow_effect_kind {
#define X(id, name, syntax, words) FLOW_EFFECT_##id,
#include "flow/effects.def"
#undef X
    FLOW_EFFECT_COUNT,
};

struct flow_effect {
    enum flow_effect_kind kind;
    struct flow_operand a, b, c, d; /* as effects.def says; of CALL, b, c and d are the arguments */
    enum flow_reason reason;        /* FLOW_REASON_COUNT: what the kind of effect itself suggests */
    enum flow_phase fired_by; /* FLOW_PHASE_COUNT: at once, in the caller's phase; of LISTEN: as
                               * flow/callbacks.h says */
    const char *name, *descriptor; /* of CALL, ASK_PROVIDER: a method */
    const char *text; /* the constant of a TEXT operand; of TEXT the name of the operation; of
                       * MAKES a class descriptor */
};

struct flow_model {
    const char *class_name, *name, *descriptor; /* descriptor "*": whatever prototype; class_name
                                                 * "*": any platform class, then name may end in
                                                 * '*' */
    bool instead;                      /* even if the package has a body, do not follow it */
    bool lacking;                      /* counts only where the package lacks the class */
    const struct flow_effect *effects; /* in order */
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
 * NULL: none. A row of a platform class does not count when a class of the
 * package nearer on the way defines the method. Answers are remembered; for one
 * thread at a time.
 */
const struct flow_model *flow_model_of(struct flow_models *m, uint32_t dex, uint32_t method_idx);
/*
 * The same for a type and a signature. Asked for the class and the signature of
 * a method that the package defines, it tells whether a row stands instead of
 * its body: so for each method that a virtual call may run, besides the model
 * of the reference, which speaks of objects whose class is not known.
 */
const struct flow_model *flow_model_find(struct flow_models *m, uint32_t type, uint32_t signature);
/* Whether any row speaks of methods of that name: else no question about one needs to be asked. */
bool flow_models_name(struct flow_models *m, uint32_t signature);
/* The same for a method whose signature no file names, so that it has no number. */
const struct flow_model *flow_model_named(struct flow_models *m, uint32_t type,
                                          struct pica_span name, const char *descriptor);
/* Whether a model is of the class `type` itself, not of one above it. */
bool flow_model_is_of(const struct flow_models *m, const struct flow_model *model, uint32_t type);
/* Whether a class of the package is a library's map: rows stand for what it does, and say all that
 * an object of it holds by key. */
bool flow_models_keyed(const struct flow_models *m, uint32_t type);
/* Whether memory ran out in an answer: it then said NULL without knowing. */
bool flow_models_failed(const struct flow_models *m);

/* The slot behind the platform field that a reference names, or FLOW_SLOT_NONE. */
enum flow_slot flow_slot_of_field(const struct dex_file *dex, uint32_t field_idx);

/* The classes of libraries that rows make objects of, as descriptors; NULL behind the last. A
 * program knows them all, whoever names them. */
const char *flow_model_made(size_t n);

/* All rows, for tests and documentation; needs n < flow_model_row_count(). */
size_t flow_model_row_count(void);
bool flow_model_row(size_t n, struct pica_arena *arena, struct flow_model *ret);

#endif
