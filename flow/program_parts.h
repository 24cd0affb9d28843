/*
 * flow/program_parts.h - what a linked program consists of; for flow/program*.c alone.
 */
#ifndef PICA_FLOW_PROGRAM_PARTS_H
#define PICA_FLOW_PROGRAM_PARTS_H

#include "base/intern.h"
#include "base/text.h"
#include "dex/access.h"
#include "flow/framework.h"
#include "flow/index.h"
#include "flow/program.h"

struct flow_type {
    uint32_t dex, index;                         /* first definition in the package, or FLOW_NONE */
    uint32_t super;                              /* type number, or FLOW_NONE */
    uint32_t interfaces, interface_count;        /* in flow_program.interfaces */
    const struct flow_framework_class *platform; /* or NULL */
    /*
     * The tree: the parent of a class is its superclass, of an interface its
     * first superinterface. `pre` numbers types so that those below one are
     * pre + 1 .. last. All other ancestors are in lists.
     */
    uint32_t parent;
    uint32_t pre, last;
    uint32_t more, more_count; /* ancestors in flow_program.more that the parent does not give */
    uint32_t next_more;        /* this type or the nearest above in the tree with such a list */
    uint32_t methods, method_count; /* numbers */
    uint32_t fields, field_count;
    uint32_t element;  /* of an array type: what it holds; else FLOW_NONE */
    bool is_interface; /* as the package says */
};

/* Numbers for pairs of numbers, in the order in which they came. */
struct flow_pairs {
    uint64_t *keys;  /* by number */
    uint32_t *slots; /* number + 1; 0: free */
    size_t count, keys_cap, slot_count;
};

/*
 * Which classes declare a member, by signature: those of signature s are
 * first[s] .. first[s + 1] - 1, sorted by the tree number of their class. As
 * types below a class are numbered without a hole, the nearest declaration
 * above a type is found by a search for its own number.
 */
struct flow_declarations {
    uint32_t *first;
    uint32_t *pre;    /* of the class */
    uint32_t *member; /* number of the method or field */
    uint32_t *up;     /* the nearest declaration above this one's class, or FLOW_NONE */
    size_t signature_count;
};

/* Dispatches asked last; a cache line for each. */
#define FLOW_RECENT 4096

struct flow_recent {
    uint32_t type, signature, method;
};

struct flow_program {
    const struct dex_file *files;
    size_t file_count;
    struct pica_work *work; /* while it is linked */
    struct flow_index *indexes;
    bool own_indexes;

    struct pica_intern names; /* of types */
    uint32_t **numbers;       /* by file and type index */
    struct flow_type *types;  /* by type number */
    size_t types_cap;
    uint32_t *interfaces;
    size_t interface_count, interfaces_cap;
    uint32_t object; /* java.lang.Object, or FLOW_NONE */

    uint32_t *subtype_first, *subtypes; /* by type number */
    uint32_t *by_pre;                   /* types in the order of the tree */
    uint32_t *more;
    size_t more_count, more_cap;

    struct pica_intern member_names;
    struct flow_pairs protos;           /* the prototype so far and one more type */
    struct flow_pairs signatures;       /* name and prototype */
    struct flow_pairs field_signatures; /* name and type */
    uint32_t **method_signatures;       /* by file and method id */
    uint32_t **field_ids;               /* by file and field id: its field signature */

    struct flow_method *methods;
    struct flow_field *fields;
    size_t method_count, field_count;
    struct flow_declarations method_declarations, field_declarations;
    uint64_t *interface_signatures;             /* a bit: some interface declares it */
    uint64_t *default_signatures;               /* a bit: some interface has code for it */
    uint32_t **method_targets, **field_targets; /* by file and id */
    struct flow_recent *recent;
};

/* Types (program_types.c): all return false without memory. */
bool flow_link_types(struct flow_program *p, struct pica_notes *notes);
uint32_t flow_type_add(struct flow_program *p, struct pica_span name);

/* The tree (program_tree.c). Needs the types. */
bool flow_link_tree(struct flow_program *p, struct pica_notes *notes);

/* Whether `type` is `ancestor` or below it in the tree alone. */
static inline bool flow_in_tree(const struct flow_program *p, uint32_t type, uint32_t ancestor)
{
    const struct flow_type *a = &p->types[ancestor];

    return p->types[type].pre - a->pre <= a->last - a->pre;
}

/* Whether the package's definition of `type` is what runs. */
static inline bool flow_is_ours(const struct flow_program *p, uint32_t type)
{
    return p->types[type].dex != FLOW_NONE && !p->types[type].platform;
}

/* Names of members (program_members.c), which need nothing. */
bool flow_link_names(struct flow_program *p);

/* Signatures, methods and fields (program_members.c). Needs the tree and the names. */
bool flow_link_members(struct flow_program *p);

/* Numbers for pairs (program_pairs.c): FLOW_NONE without memory, or for a pair never seen. */
uint32_t flow_pairs_add(struct flow_pairs *t, uint32_t a, uint32_t b);
uint32_t flow_pairs_find(const struct flow_pairs *t, uint32_t a, uint32_t b);
/* The numbers of `count` pairs at once, keys[i] being a << 32 | b; false without memory. */
bool flow_pairs_add_all(struct flow_pairs *t, const uint64_t *keys, size_t count, uint32_t *ret);
/* Makes room for about so many. */
bool flow_pairs_reserve(struct flow_pairs *t, size_t count);
/* No more will be added. False without memory. */
bool flow_pairs_settle(struct flow_pairs *t);
void flow_pairs_finish(struct flow_pairs *t);

/* The declaration of `signature` nearest above `type` in the tree, itself included: a place in
 * `d`, or FLOW_NONE (program_target.c). */
uint32_t flow_nearest(const struct flow_program *p, const struct flow_declarations *d,
                      uint32_t type, uint32_t signature);
/* The same, of `type` itself alone. */
uint32_t flow_declaration(const struct flow_program *p, const struct flow_declarations *d,
                          uint32_t type, uint32_t signature);

/* Where references lead (program_target.c). Needs the members. */
bool flow_link_targets(struct flow_program *p, struct pica_notes *notes);

#endif
