/*
 * flow/program.h - all DEX files of a package as one program.
 *
 * Every type descriptor has one number; of two definitions of a class the
 * first in load order counts, as on the device. What platform classes extend
 * is taken from flow/framework.tsv, for a class that the package defines too:
 * the boot class loader is asked before the package (ART
 * ClassLinker::FindClassInBaseDexClassLoader).
 */
#ifndef PICA_FLOW_PROGRAM_H
#define PICA_FLOW_PROGRAM_H

#include "dex/dex_file.h"

#define FLOW_NONE UINT32_MAX
#define FLOW_CUT (UINT32_MAX - 1) /* more than FLOW_ANCESTORS_MAX ancestors: cannot be told */

/* Types that one question about a class looks at: about eight times what real classes have. */
#define FLOW_ANCESTORS_MAX 256

struct flow_program;

struct flow_class {
    uint32_t dex;   /* number of the DEX file that defines it, or FLOW_NONE */
    uint32_t index; /* its class_def there */
    uint32_t super; /* type number, or FLOW_NONE; supers never form a circle */
};

/*
 * Links `count` files in load order (files[0] is classes.dex). The files must
 * outlive the program. Shadowed definitions, copies of platform classes and
 * circles become remarks, one of a kind and file.
 */
PICA_MUST_USE
enum pica_status flow_program_link(const struct dex_file *files, size_t count,
                                   struct pica_notes *notes, struct flow_program **ret,
                                   struct pica_error *err);
void flow_program_free(struct flow_program *p);

/*
 * The same with the indexes of the files (flow/index.h), one each, which must
 * outlive the program, and with the threads of `work`. flow_program_link() makes its
 * own, within the default limits.
 */
struct flow_index;
struct pica_work;
PICA_MUST_USE
enum pica_status flow_program_link_indexed(const struct dex_file *files, struct flow_index *indexes,
                                           size_t count, struct pica_work *work,
                                           struct pica_notes *notes, struct flow_program **ret,
                                           struct pica_error *err);

/* The index of a file; whoever inverts it is alone at that. */
struct flow_index *flow_program_index(struct flow_program *p, uint32_t dex);

size_t flow_dex_count(const struct flow_program *p);
const struct dex_file *flow_dex(const struct flow_program *p, uint32_t dex);

/* Type numbers; flow_type_find() gives FLOW_NONE for a type nobody names. */
uint32_t flow_type_find(const struct flow_program *p, struct pica_span descriptor);
/* Whether flow_type_find() may find a descriptor of that pica_hash_bytes(). */
bool flow_type_may_be(const struct flow_program *p, uint32_t hash);
uint32_t flow_type_of(const struct flow_program *p, uint32_t dex, uint32_t type_idx);
struct pica_span flow_type_name(const struct flow_program *p, uint32_t type);
size_t flow_type_count(const struct flow_program *p);
struct flow_class flow_class(const struct flow_program *p, uint32_t type);

/* Whether class_def `index` of file `dex` is the definition that the device uses. */
bool flow_class_counts(const struct flow_program *p, uint32_t dex, uint32_t index);

/* Whether `type` is `ancestor` or extends or implements it, as far as is known; of arrays as Java
 * has it. */
bool flow_is_a(const struct flow_program *p, uint32_t type, struct pica_span ancestor);

/*
 * Where a member reference leads (JVMS 5.4.3, as ART links it): up the
 * superclasses and interfaces of the class that the reference names. `accept`
 * is asked of the types on the way, nearest first, and says whether that type
 * declares the member in question (as a catalogue knows it). An accepted type
 * is not the answer when a class of the package nearer on the way defines the
 * member itself. Returns the accepted type's number, FLOW_NONE, or FLOW_CUT.
 */
typedef bool flow_accept_fn(void *context, uint32_t type);
uint32_t flow_resolve_method(const struct flow_program *p, uint32_t dex, uint32_t method_idx,
                             flow_accept_fn *accept, void *context);
uint32_t flow_resolve_field(const struct flow_program *p, uint32_t dex, uint32_t field_idx,
                            flow_accept_fn *accept, void *context);
/* The same for a method of that signature, as seen from `type`. */
uint32_t flow_resolve_signature(const struct flow_program *p, uint32_t type, uint32_t signature,
                                flow_accept_fn *accept, void *context);

/*
 * The member of the package itself that a reference leads to: its file, class
 * and the member as its class data lists it; false when there is none.
 */
struct flow_member {
    uint32_t dex, class_def, type;
    enum dex_member_list list;
    uint32_t position; /* in that list of its class, from 0 */
    struct dex_member member;
};
bool flow_find_method(const struct flow_program *p, uint32_t dex, uint32_t method_idx,
                      struct flow_member *ret);
bool flow_find_field(const struct flow_program *p, uint32_t dex, uint32_t field_idx,
                     struct flow_member *ret);

/* --- methods --------------------------------------------------------------- */

/*
 * Every method that the device could run has a number: those of the classes
 * whose definition counts, of a class one after the other. Two methods with
 * the same name and prototype have one signature number, in whatever file.
 */
struct flow_method {
    uint32_t type;      /* number of the class */
    uint32_t signature; /* number of name and prototype */
    uint32_t dex, method_idx;
    uint32_t code_off; /* 0: abstract or native */
    uint32_t access_flags;
};

size_t flow_method_count(const struct flow_program *p);
/* Needs method < flow_method_count(). */
const struct flow_method *flow_method(const struct flow_program *p, uint32_t method);
/* The methods of a class: *ret_first and the following; 0 of a class that the package does not
 * define. */
uint32_t flow_class_methods(const struct flow_program *p, uint32_t type, uint32_t *ret_first);
/* The number of a method by the id under which its own file defines it; FLOW_NONE: that definition
 * does not count, or there is none. */
uint32_t flow_method_of(const struct flow_program *p, uint32_t dex, uint32_t method_idx);

/* Signatures; flow_signature_find() gives FLOW_NONE for one that no file names. */
size_t flow_signature_count(const struct flow_program *p);
uint32_t flow_signature_of(const struct flow_program *p, uint32_t dex, uint32_t method_idx);
uint32_t flow_signature_find(const struct flow_program *p, struct pica_span name,
                             const char *descriptor);
/* The name in it, and the number of that name among those of all members. Needs signature <
 * flow_signature_count(). */
struct pica_span flow_signature_name(const struct flow_program *p, uint32_t signature);
uint32_t flow_signature_name_number(const struct flow_program *p, uint32_t signature);
size_t flow_name_count(const struct flow_program *p);
/* Whether the name of some signature may have that pica_hash_bytes(). */
bool flow_name_may_be(const struct flow_program *p, uint32_t hash);

/* The number of a name; FLOW_NONE when no member has it. */
uint32_t flow_member_name_find(const struct flow_program *p, struct pica_span name);

/* Appends "c(I)V". Needs signature < flow_signature_count(). Ends in "..." beyond 64 KiB. */
void flow_signature_add_label(const struct flow_program *p, uint32_t signature,
                              struct pica_text *out);

/* The method that `type` itself declares, or FLOW_NONE. */
uint32_t flow_declared(const struct flow_program *p, uint32_t type, uint32_t signature);

/*
 * What a virtual or interface call runs on an object whose class is exactly
 * `type`: the nearest superclass' method, else the default method of an
 * interface (ART ClassLinker::LinkVirtualMethods). FLOW_NONE: the platform's,
 * or none. Answers are remembered; for one thread at a time.
 */
uint32_t flow_dispatch(struct flow_program *p, uint32_t type, uint32_t signature);
/* Whether some interface has code for it. */
bool flow_has_default(const struct flow_program *p, uint32_t signature);

/*
 * The same for a call whose reference leads to the method `target` of the
 * package (flow_target()): a package-private method is overridden within its
 * package alone; private and static ones, and constructors, are what is run.
 */
uint32_t flow_dispatch_to(struct flow_program *p, uint32_t type, uint32_t target);

/*
 * Where the reference of a call leads in the package (JVMS 5.4.3.3), whatever
 * is run in the end: of a virtual or interface call the method may have no
 * code. FLOW_NONE: to the platform, or nowhere. For any number of threads.
 */
uint32_t flow_target(const struct flow_program *p, uint32_t dex, uint32_t method_idx);

/* What a super call in a method of `caller_type` runs: the search begins above it, or at the
 * interface that the reference names. FLOW_NONE: the platform's, or nothing. */
uint32_t flow_super_target(struct flow_program *p, uint32_t dex, uint32_t method_idx,
                           uint32_t caller_type);

/*
 * The methods with this signature that the class `type` and the classes below
 * it declare. What flow_dispatch() gives for one of them is among these, or it
 * is what flow_dispatch() gives for `type` itself, or a default method.
 */
const uint32_t *flow_overriders(const struct flow_program *p, uint32_t type, uint32_t signature,
                                size_t *ret_count);

/* The types that directly extend or implement `type`, by number. */
const uint32_t *flow_subtypes(const struct flow_program *p, uint32_t type, size_t *ret_count);
/* As flow_is_a(), by numbers, for questions in quick succession. */
bool flow_is_subtype(const struct flow_program *p, uint32_t type, uint32_t ancestor);
bool flow_is_platform(const struct flow_program *p, uint32_t type); /* the platform defines it */

/* Fields that some class defines have numbers, too; FLOW_NONE: the platform's, or nobody's. */
struct flow_field {
    uint32_t type; /* of the class */
    uint32_t dex, field_idx, access_flags;
    uint32_t position; /* among the static, or the instance fields of its class */
};
size_t flow_field_count(const struct flow_program *p);
const struct flow_field *flow_field(const struct flow_program *p, uint32_t field);
uint32_t flow_field_target(const struct flow_program *p, uint32_t dex, uint32_t field_idx);

/* Whether prototype `proto_idx` of `dex` is `descriptor`, "(ILjava/lang/String;)V". */
bool flow_proto_is(const struct dex_file *dex, uint32_t proto_idx, const char *descriptor);

#endif
