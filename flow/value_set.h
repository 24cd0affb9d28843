/*
 * flow/value_set.h - small sets of what a register may hold, stored once each.
 *
 * A value is a number: that of an atom, or, with FLOW_VALUE_SET, of a set of
 * two to FLOW_VALUES_MAX atoms. Equal sets have equal numbers. What would grow
 * larger is widened: objects are then known by class alone, texts and classes
 * as "some string", "some class", and what is still too large is "anything".
 *
 * The number 0 and null are one atom, as they are one constant in the code.
 */
#ifndef PICA_FLOW_VALUE_SET_H
#define PICA_FLOW_VALUE_SET_H

#include "base/intern.h"

#include <stdbool.h>

#define FLOW_VALUES_MAX 16u
#define FLOW_VALUE_SET 0x80000000u

/* Values with fixed numbers. */
#define FLOW_NOTHING 0u  /* no value: not yet, or never */
#define FLOW_ANYTHING 1u /* any number, any object */
#define FLOW_ZERO 2u     /* 0, false, null */
#define FLOW_TRUE 3u     /* 1 */
#define FLOW_UNSEEN 4u   /* told by what cannot be seen: native code, reflection by unknown names */
#define FLOW_OTHER 5u    /* the id of a view, none of those that are never touched */

#define FLOW_MADE_NONE UINT32_MAX

enum flow_value_kind {
    FLOW_VALUE_NOTHING,
    FLOW_VALUE_ANYTHING,
    FLOW_VALUE_NUMBER,
    FLOW_VALUE_BOXED,  /* number: an object of Integer, Boolean ... that holds it */
    FLOW_VALUE_TEXT,   /* id: in texts */
    FLOW_VALUE_CLASS,  /* id: type */
    FLOW_VALUE_METHOD, /* id: flow_method */
    FLOW_VALUE_FIELD,  /* id: flow_field */
    FLOW_VALUE_BEYOND, /* id: type; a member of a class of the platform, number: its name, or below
                        */
    FLOW_VALUE_HANDLE, /* id: a method handle, in the explorer's list */
    FLOW_VALUE_STORE,  /* id: text number of its name, or PICA_INTERN_NONE: not known */
    FLOW_VALUE_OBJECT, /* id: in made */
    FLOW_VALUE_SOME, /* id: type; an object of exactly that class, made at one of several places */
    FLOW_VALUE_ANY_OF, /* id: type; that class or a subtype, made nobody saw where */
    FLOW_VALUE_VIEW,   /* id: in made, whose place is a resource id: the view of that id, or null */
    FLOW_VALUE_RESOURCE, /* id: of a resource: its text, in whatever language */
    FLOW_VALUE_UNSEEN,
    FLOW_VALUE_OTHER,
};

struct flow_value_atom {
    enum flow_value_kind kind;
    uint32_t id;
    int64_t number; /* of NUMBER and BOXED */
};

/* A place at which objects are made. */
struct flow_made {
    uint32_t method, at; /* FLOW_MADE_NONE: by the system */
    uint32_t type;       /* exact class; of a lambda the interface */
    uint32_t lambda;     /* in the explorer's list, or FLOW_MADE_NONE */
    uint32_t cells;      /* first cell of its fields and slots, or FLOW_MADE_NONE */
    uint32_t next_lost;
    uint64_t trail; /* a number for where and for whom it is made: the same in every world */
    uint8_t apart;  /* by how many makers, each making the next, it is told from others */
    /* The explorer's: the one node that makes it, and the next that is made there. */
    uint32_t maker, next_of_maker;
    bool once;   /* at most one is made for each call from outside (flow/order.c) ... */
    bool alone;  /* ... or ever */
    bool lost;   /* it may also be known as SOME or ANY_OF */
    bool hidden; /* `lost` was acted upon */
};

#define FLOW_NUMBERS_KNOWN 64

struct flow_value_table {
    struct flow_value_atom *atoms;
    uint32_t atom_count, atom_cap;
    uint32_t *atom_slots;
    uint32_t atom_slot_count;
    struct flow_value_list {
        uint32_t first, count, hash;
    } * sets;
    uint32_t set_count, set_cap;
    uint32_t *pool;
    uint32_t pool_count, pool_cap;
    uint32_t *set_slots;
    uint32_t set_slot_count;
    struct flow_made *made;
    uint32_t made_count, made_cap;
    struct pica_intern texts;
    uint32_t *of_type[3];                 /* atoms of SOME, ANY_OF and CLASS by type; 0: not yet */
    uint32_t numbers[FLOW_NUMBERS_KNOWN]; /* atoms of the smallest; 0: not yet */
    uint32_t type_count;
    uint32_t string_type, class_type; /* or UINT32_MAX */
    const uint32_t *never;            /* ids of views that are never touched, sorted */
    size_t never_count;
    bool unseen_opens; /* a test of FLOW_UNSEEN goes both ways; else it goes none */
    uint32_t lost;     /* first place of the list of those newly lost */
    bool failed;       /* memory ran out: nothing in here may be relied on */
    struct flow_value_join {
        uint32_t a, b, joined;
    } * joins;
};

/* False without memory; finish it then, too. */
PICA_MUST_USE
bool flow_values_init(struct flow_value_table *t, size_t type_count, uint32_t string_type,
                      uint32_t class_type);
void flow_values_finish(struct flow_value_table *t);

/* The same table once more; finish it even without memory (false). Texts are shared. */
PICA_MUST_USE
bool flow_values_copy(const struct flow_value_table *t, struct flow_value_table *ret);

/* Without memory these give FLOW_ANYTHING and set `failed`. */
uint32_t flow_value_number(struct flow_value_table *t, int64_t number);
uint32_t flow_value_boxed(struct flow_value_table *t, int64_t number);
/* MUTF-8; the bytes must outlive the table. */
uint32_t flow_value_text(struct flow_value_table *t, struct pica_span text);
#define FLOW_BEYOND_OWN (-1) /* one of which the package has none of that name */
#define FLOW_BEYOND_ANY (-2) /* any method of the class */
/* A class itself that is not there, a member of it, an object of it; of type Object. */
#define FLOW_BEYOND_SYSTEM                                                                         \
    (-3)                         /* by its name it is the system's: hidden, or of another version  \
                                  */
#define FLOW_BEYOND_MISSING (-4) /* nobody's who is known */
uint32_t flow_value_beyond(struct flow_value_table *t, uint32_t type, int64_t name);
uint32_t flow_value_of(struct flow_value_table *t, enum flow_value_kind kind, uint32_t id);
/* A new place; FLOW_MADE_NONE without memory. */
uint32_t flow_value_make(struct flow_value_table *t, uint32_t method, uint32_t at, uint32_t type);

/* The atoms of a value, in the order of their numbers; *hold serves for single ones. */
struct flow_value_view {
    const uint32_t *atoms;
    uint32_t count;
};

static inline struct flow_value_view flow_value_view(const struct flow_value_table *t,
                                                     uint32_t value, uint32_t *hold)
{
    *hold = value;
    if (value & FLOW_VALUE_SET) {
        const struct flow_value_list *l = &t->sets[value & ~FLOW_VALUE_SET];

        return (struct flow_value_view){ t->pool + l->first, l->count };
    }
    return (struct flow_value_view){ hold, value != FLOW_NOTHING };
}

uint32_t flow_value_join_slow(struct flow_value_table *t, uint32_t a, uint32_t b);

static inline uint32_t flow_value_join(struct flow_value_table *t, uint32_t a, uint32_t b)
{
    if (a == b || b == FLOW_NOTHING)
        return a;
    return a == FLOW_NOTHING ? b : flow_value_join_slow(t, a, b);
}

/* The value of these atoms, in whatever order. `atoms` is sorted on the way. */
uint32_t flow_value_collect(struct flow_value_table *t, uint32_t *atoms, uint32_t count);

/* The same known less well, for what keeps growing: numbers are anything, objects known by class.
 */
uint32_t flow_value_widen(struct flow_value_table *t, uint32_t value);

/* Whether `a` holds nothing that `b` does not. */
static inline bool flow_value_within(struct flow_value_table *t, uint32_t a, uint32_t b)
{
    return flow_value_join(t, a, b) == b;
}

/* From here on objects made there may also be met as "some object". */
void flow_value_lose(struct flow_value_table *t, uint32_t made);
void flow_value_lose_each(struct flow_value_table *t, uint32_t value);
/* All objects of a value. */
static inline void flow_value_lose_all(struct flow_value_table *t, uint32_t value)
{
    if (value & FLOW_VALUE_SET || t->atoms[value].kind == FLOW_VALUE_OBJECT)
        flow_value_lose_each(t, value);
}

/* Whether it may be something of which nothing but a type is known. */
bool flow_value_has_any(const struct flow_value_table *t, uint32_t value);
/* Whether it may be told by what cannot be seen. */
static inline bool flow_value_has_unseen(const struct flow_value_table *t, uint32_t value)
{
    const struct flow_value_list *l;

    if (!(value & FLOW_VALUE_SET))
        return value == FLOW_UNSEEN;
    l = &t->sets[value & ~FLOW_VALUE_SET];
    for (uint32_t n = 0; n < l->count && t->pool[l->first + n] <= FLOW_UNSEEN; n++)
        if (t->pool[l->first + n] == FLOW_UNSEEN)
            return true;
    return false;
}

/* Whether a view of that id is never touched; as an int it may be negative. */
bool flow_value_is_never(const struct flow_value_table *t, int64_t id);
/* The value without zero. */
uint32_t flow_value_without_zero(struct flow_value_table *t, uint32_t value);

#endif
