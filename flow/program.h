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

size_t flow_dex_count(const struct flow_program *p);
const struct dex_file *flow_dex(const struct flow_program *p, uint32_t dex);

/* Type numbers; flow_type_find() gives FLOW_NONE for a type nobody names. */
uint32_t flow_type_find(const struct flow_program *p, struct pica_span descriptor);
uint32_t flow_type_of(const struct flow_program *p, uint32_t dex, uint32_t type_idx);
struct pica_span flow_type_name(const struct flow_program *p, uint32_t type);
size_t flow_type_count(const struct flow_program *p);
struct flow_class flow_class(const struct flow_program *p, uint32_t type);

/* Whether class_def `index` of file `dex` is the definition that the device uses. */
bool flow_class_counts(const struct flow_program *p, uint32_t dex, uint32_t index);

/* Whether `type` is `ancestor` or extends or implements it, as far as is known. */
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

/* Whether prototype `proto_idx` of `dex` is `descriptor`, "(ILjava/lang/String;)V". */
bool flow_proto_is(const struct dex_file *dex, uint32_t proto_idx, const char *descriptor);

#endif
