/*
 * flow/text_ops.h - what methods of the platform make of constant strings,
 * numbers and small arrays.
 *
 * Java's semantics over UTF-16 code units. Knows values, not programs: whoever
 * follows values (a world, the demand-driven engine, the interpreter) turns
 * what it knows into data, asks, and turns the answer back. Nothing is guessed:
 * what depends on a locale, on character tables beyond ASCII or on a version of
 * the platform is unknown.
 *
 * To use it for a call: flow_text_method_of() says whether the called method is
 * one of these; make a datum of the object of the call (not for constructors)
 * and of each argument, in order; flow_text_apply(). The datum of a number
 * carries its Java type, which is the character of the parameter in the
 * method's shorty. A call on null throws before any operation: that is not asked
 * here. A text may be that of a builder, so the methods of Object that tell
 * strings from builders (equals, hashCode) are listed under String only: look
 * them up by the class that the object is known to have. The methods listed in
 * flow/text_methods.def need no rows in flow/models.tsv; its effect `text` names operations for the
 * methods of libraries that do the same.
 *
 * Sources: the documentation of java.lang, java.util, java.net, android.util and
 * android.text; "The Java Language Specification", 15.
 */
#ifndef PICA_FLOW_TEXT_OPS_H
#define PICA_FLOW_TEXT_OPS_H

#include "base/arena.h"
#include "dex/dex_file.h"

/* Longest text and array that are made: what decoders put out is far smaller. */
#define FLOW_TEXT_LENGTH_MAX 65536u

enum flow_datum_kind {
    FLOW_DATUM_UNKNOWN, /* zero: it can be anything */
    FLOW_DATUM_NULL,
    FLOW_DATUM_NUMBER, /* boxed or not; booleans and characters too */
    FLOW_DATUM_TEXT,   /* a string, a character sequence, what a builder holds */
    FLOW_DATUM_ARRAY,
};

struct flow_datum {
    enum flow_datum_kind kind;
    /* Of NUMBER its type, of ARRAY that of its elements: one of "ZBCSIJFD"; of ARRAY also 'L'. */
    char type;
    bool partial;                       /* of TEXT: each '*' in it may be any text */
    int64_t number;                     /* of NUMBER; of F and D the bits that a register holds */
    size_t count;                       /* UTF-16 units of TEXT, elements of ARRAY */
    union {                             /* not NULL, of whatever count */
        const uint16_t *units;          /* of TEXT, and of an ARRAY of C and S */
        const uint8_t *bytes;           /* of an ARRAY of Z and B */
        const uint32_t *ints;           /* of I and F */
        const uint64_t *longs;          /* of J and D */
        const struct flow_datum *items; /* of L */
    } at;
};

enum flow_text_op {
    FLOW_TEXT_NONE,
#define X(id, name, words) FLOW_TEXT_##id,
#include "flow/text_ops.def"
#undef X
    FLOW_TEXT_OP_COUNT,
};

struct flow_text_op_info {
    const char *name;  /* in flow/models.tsv: "substring" */
    const char *words; /* inputs and result */
};
extern const struct flow_text_op_info flow_text_ops[FLOW_TEXT_OP_COUNT];

/* The operation of that name; FLOW_TEXT_NONE: there is none. */
enum flow_text_op flow_text_op_find(const char *name);

/* A method of the platform that is one operation. */
struct flow_text_method {
    const char *name, *params; /* "substring", "(II)" */
    enum flow_text_op op;
    /* The object of the call becomes the result, and the call gives back the object: append(). Of
     * a constructor: the new object becomes the result, the inputs are the arguments alone. */
    bool sets_this;
};

/* By descriptor of the class, name, and parameters ("(II)" or the whole prototype); NULL: none. */
const struct flow_text_method *flow_text_method_find(struct pica_span class_name,
                                                     struct pica_span name, const char *prototype);
/* What the method reference names; by string compares, so remember the answer. */
const struct flow_text_method *flow_text_method_of(const struct dex_file *dex, uint32_t method_idx);

enum flow_text_outcome {
    FLOW_TEXT_DONE,   /* *ret is the result */
    FLOW_TEXT_THROWS, /* the method throws *ret_thrown, a descriptor */
    FLOW_TEXT_OPEN,   /* the result cannot be told */
    FLOW_TEXT_NOMEM,
};

/*
 * Applies an operation to `count` inputs. Results are in `arena`, or the inputs'
 * own memory. An unknown or partial input makes the result open, but for the
 * operations that put texts together (CONCAT, JOIN, FORMAT, INSERT ...): they
 * write '*' for what is not known and give a partial text, unless nothing of it
 * is known. A caller that has no use for partial texts takes them as open.
 */
PICA_MUST_USE
enum flow_text_outcome flow_text_apply(enum flow_text_op op, const struct flow_datum *in,
                                       size_t count, struct pica_arena *arena,
                                       struct flow_datum *ret, const char **ret_thrown);

/* --- data ---------------------------------------------------------------------- */

static inline struct flow_datum flow_datum_number(int64_t number, char type)
{
    return (struct flow_datum){ .kind = FLOW_DATUM_NUMBER, .type = type, .number = number };
}

static inline struct flow_datum flow_datum_null(void)
{
    return (struct flow_datum){ .kind = FLOW_DATUM_NULL };
}

/* The datum of a MUTF-8 string, in `arena`; unknown beyond FLOW_TEXT_LENGTH_MAX units. False
 * without memory. */
PICA_MUST_USE
bool flow_datum_text(struct pica_span mutf8, struct pica_arena *arena, struct flow_datum *ret);

/* The MUTF-8 of a text, in `arena`, NUL-terminated. False without memory. Needs kind TEXT. */
PICA_MUST_USE
bool flow_datum_mutf8(const struct flow_datum *text, struct pica_arena *arena,
                      struct pica_span *ret);

/* Element n of an array; needs n < array->count. */
struct flow_datum flow_datum_element(const struct flow_datum *array, size_t n);

#endif
