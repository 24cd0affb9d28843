/*
 * flow/interpret_parts.h - what the files behind flow/interpret.h share.
 *
 * interpret.c runs instructions, interpret_math.c computes, interpret_heap.c
 * keeps objects and static fields, interpret_call.c calls and raises exceptions.
 */
#ifndef PICA_FLOW_INTERPRET_PARTS_H
#define PICA_FLOW_INTERPRET_PARTS_H

#include "dex/insn.h"
#include "flow/interpret.h"
#include "flow/number_map.h"

struct it_object;

/* What a register, field or element holds. */
enum it_tag {
    IT_NONE,    /* nothing yet */
    IT_NUMBER,  /* 32 bits, sign-extended; 0 is null, too */
    IT_WIDE,    /* 64 bits: this register and the next */
    IT_HIGH,    /* the second register of a pair */
    IT_REF,     /* an object, or NULL */
    IT_UNKNOWN, /* some number of 32 bits, or object */
    IT_UNKNOWN_WIDE,
};

struct it_slot {
    enum it_tag tag;
    union {
        int64_t number;
        struct it_object *object;
    };
};

enum it_kind {
    IT_INSTANCE, /* of a class of the package */
    IT_ARRAY,
    IT_BUILDER, /* StringBuilder, StringBuffer */
    IT_DATUM,   /* a string, a boxed number, a character set, a Base64 coder */
    IT_CLASS,   /* a Class */
    IT_PLAIN,   /* of a platform class, with nothing to know: an exception, an Object */
};

struct it_field {
    uint32_t field; /* flow_field */
    struct it_slot value;
};

struct it_object {
    enum it_kind kind;
    bool lost;                   /* something unknown may have written it */
    bool kept;                   /* made by a static initialiser: it outlives the run */
    bool forming;                /* new-instance of a string that has no value yet */
    char element;                /* of ARRAY: one of "ZBCSIJFDL" */
    uint32_t type;               /* of INSTANCE: its class; of CLASS: which */
    struct pica_span class_name; /* descriptor, of all but INSTANCE */
    union {
        struct flow_datum datum; /* of DATUM */
        struct {                 /* of ARRAY */
            uint32_t count;
            uint8_t *data;
        } array;
        struct { /* of BUILDER */
            uint16_t *units;
            size_t count, cap;
            bool partial;
        } builder;
        struct { /* of INSTANCE */
            struct it_field *items;
            uint32_t count, cap;
        } fields;
    };
};

/* How far a class is initialised. */
enum it_class_state { IT_CLASS_RUNNING, IT_CLASS_DONE, IT_CLASS_BROKEN };

struct it_static {
    uint32_t field;
    bool settled; /* nothing but its initialiser writes it, or this run alone has */
    struct it_slot value;
};

struct it_initialised {
    uint32_t type;
    enum it_class_state state;
};

enum it_outcome {
    IT_GO,
    IT_THROWN, /* it->thrown */
    IT_STOP,   /* it cannot be told what happens */
};

#define IT_METHODS 256u /* remembered text operations; a power of two */

struct flow_interpreter {
    const struct flow_program *program;
    const struct pica_limits *limits;
    flow_settled_fn *settled;
    void *context;
    struct pica_arena kept, passing; /* objects of initialisers, and of one run */
    struct it_static *statics;
    size_t static_count, static_cap;
    struct flow_number_map static_of; /* by field */
    struct it_initialised *classes;
    size_t class_count, class_cap;
    struct flow_number_map class_of; /* by type */
    /* What has used up a whole budget is not begun again: classes, and methods asked for. */
    struct flow_number_map spent_classes, spent_methods;
    struct it_slot *stack;
    size_t top;
    unsigned depth, initialising;
    uint64_t left; /* instructions */
    bool dirty;    /* what is kept was changed by a run: it is given up after it */
    bool full;     /* no more bytes may be taken */
    bool nomem;
    struct it_object *thrown;
    struct {
        uint64_t key; /* DEX file and method id, plus 1 */
        const struct flow_text_method *method;
    } methods[IT_METHODS];
};

struct it_frame {
    const struct dex_file *file;
    uint32_t dex, type; /* of the class that holds the code */
    struct dex_code code;
    struct it_slot *regs;
    struct it_slot result; /* for move-result */
    struct it_object *caught;
};

/* Takes work out of what is left, in instructions: some do more than others. */
static inline void it_charge(struct flow_interpreter *it, uint64_t work)
{
    it->left -= work < it->left ? work : it->left;
}

/* --- slots --------------------------------------------------------------------- */

static inline struct it_slot it_number(int64_t n)
{
    return (struct it_slot){ .tag = IT_NUMBER, .number = (int32_t)(uint32_t)(uint64_t)n };
}

static inline struct it_slot it_wide(int64_t n)
{
    return (struct it_slot){ .tag = IT_WIDE, .number = n };
}

static inline struct it_slot it_ref(struct it_object *o)
{
    return (struct it_slot){ .tag = IT_REF, .object = o };
}

static inline struct it_slot it_unknown(bool wide)
{
    return (struct it_slot){ .tag = wide ? IT_UNKNOWN_WIDE : IT_UNKNOWN };
}

/* Something unknown, or nothing at all, of the type that a descriptor begins with. */
struct it_slot it_unknown_of(char type);
struct it_slot it_zero_of(char type);

/* Whether a slot is a reference, known or null. */
bool it_as_ref(const struct it_slot *s, struct it_object **ret);

/* --- heap ---------------------------------------------------------------------- */

/* NULL: no memory, or beyond what a run may take. */
PICA_MUST_USE
void *it_alloc(struct flow_interpreter *it, size_t count, size_t each);
PICA_MUST_USE
struct it_object *it_object_new(struct flow_interpreter *it, enum it_kind kind,
                                struct pica_span class_name);
PICA_MUST_USE
struct it_object *it_array_new(struct flow_interpreter *it, struct pica_span class_name,
                               int64_t count);
PICA_MUST_USE
struct it_object *it_string_new(struct flow_interpreter *it, const struct flow_datum *text);
size_t it_element_size(char element);

struct it_slot it_array_get(const struct it_object *array, uint32_t n);
/* Makes an array unknown when it is given something unknown that it cannot hold. */
void it_array_put(struct flow_interpreter *it, struct it_object *array, uint32_t n,
                  const struct it_slot *value);

struct it_slot it_field_get(const struct flow_interpreter *it, const struct it_object *o,
                            uint32_t field);
PICA_MUST_USE
bool it_field_put(struct flow_interpreter *it, struct it_object *o, uint32_t field,
                  struct it_slot value);

/* The object may be written by something unknown from now on, and all that it leads to. */
void it_lose(struct flow_interpreter *it, struct it_object *o);
/* Marks what is written to; a run that changes what is kept spoils it for the next. */
void it_touch(struct flow_interpreter *it, const struct it_object *o);

/* What a slot of that Java type holds, as data; what is no datum is unknown. Objects in arrays are
 * followed `depth` deep. False without memory. */
PICA_MUST_USE
bool it_datum(struct flow_interpreter *it, const struct it_slot *s, char type, unsigned depth,
              struct pica_arena *arena, struct flow_datum *ret);
/* A datum as a value of the type `descriptor`. False without memory. */
PICA_MUST_USE
bool it_slot_of(struct flow_interpreter *it, const struct flow_datum *d,
                struct pica_span descriptor, struct it_slot *ret);

/* Static fields, behind the initialiser of their class. */
enum it_outcome it_static_get(struct flow_interpreter *it, uint32_t field, struct it_slot *ret);
enum it_outcome it_static_put(struct flow_interpreter *it, uint32_t field, struct it_slot value);
/* Code that is not known has run: it may have written static fields. */
void it_statics_lose(struct flow_interpreter *it);
enum it_outcome it_class_use(struct flow_interpreter *it, uint32_t type);

/* --- running ------------------------------------------------------------------- */

/* The descriptor of the object's class. */
struct pica_span it_class_of(const struct flow_interpreter *it, const struct it_object *o);
enum it_outcome it_throw(struct flow_interpreter *it, const char *descriptor);

/* Runs a method with `words` argument words at `args`. */
enum it_outcome it_run(struct flow_interpreter *it, uint32_t method, const struct it_slot *args,
                       uint32_t words, struct it_slot *ret);
enum it_outcome it_invoke(struct flow_interpreter *it, struct it_frame *f,
                          const struct dex_insn *insn);
/* Whether a known class is `ancestor` or below it: 1, 0, or -1: it cannot be told. */
int it_is_a(struct flow_interpreter *it, struct pica_span descriptor, struct pica_span ancestor);
/* Where the handler of it->thrown begins; DEX_NO_INDEX: there is none in the method. False: it
 * cannot be told. */
bool it_handler(struct flow_interpreter *it, const struct it_frame *f, uint32_t at,
                uint32_t *ret_target);
/* Whether an exception at `at` is caught in the method, whichever it is. */
bool it_guarded(struct flow_interpreter *it, const struct it_frame *f, uint32_t at);

/* Arithmetic, comparison and conversion. False: the operands are none for it. */
bool it_math(struct flow_interpreter *it, struct it_frame *f, const struct dex_insn *insn,
             enum it_outcome *ret);
/* Whether the condition of an if holds; false: it cannot be told. */
bool it_condition(const struct it_frame *f, const struct dex_insn *insn, bool *ret);

#endif
