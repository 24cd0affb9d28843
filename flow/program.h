/*
 * flow/program.h - all DEX files of a package as one program.
 *
 * Every type descriptor has one number; of two definitions of a class the
 * first in load order counts, as on the device. Types that the package does
 * not define belong to the platform; what they extend is taken from
 * flow/framework.tsv.
 */
#ifndef PICA_FLOW_PROGRAM_H
#define PICA_FLOW_PROGRAM_H

#include "dex/dex_file.h"

#define FLOW_NONE UINT32_MAX

struct flow_program;

struct flow_class {
    uint32_t dex;   /* number of the DEX file that defines it, or FLOW_NONE */
    uint32_t index; /* its class_def there */
    uint32_t super; /* type number, or FLOW_NONE */
};

/*
 * Links `count` files in load order (files[0] is classes.dex). The files must
 * outlive the program. Shadowed definitions become remarks.
 */
PICA_MUST_USE
enum pica_status flow_program_link(const struct dex_file *files, size_t count,
                                   struct pica_notes *notes, struct flow_program **ret,
                                   struct pica_error *err);
void flow_program_free(struct flow_program *p);

size_t flow_dex_count(const struct flow_program *p);
const struct dex_file *flow_dex(const struct flow_program *p, uint32_t dex);

/* Type numbers. */
uint32_t flow_type_find(const struct flow_program *p, struct pica_span descriptor);
uint32_t flow_type_of(const struct flow_program *p, uint32_t dex, uint32_t type_idx);
struct pica_span flow_type_name(const struct flow_program *p, uint32_t type);
size_t flow_type_count(const struct flow_program *p);
struct flow_class flow_class(const struct flow_program *p, uint32_t type);

/* Whether `type` is `ancestor` or extends or implements it, as far as is known. */
bool flow_is_a(const struct flow_program *p, uint32_t type, struct pica_span ancestor);

/*
 * Where a member reference leads (JVMS 5.4.3, as ART links it): up the
 * superclasses and interfaces of the class that the reference names. `accept`
 * is asked of every platform type met on the way, nearest first, and says
 * whether that type declares the member in question (as a catalogue knows it);
 * the walk ends where the package itself defines the member.
 * Returns the accepted type's number, or FLOW_NONE.
 */
typedef bool flow_accept_fn(void *context, struct pica_span platform_type);
uint32_t flow_resolve_method(const struct flow_program *p, uint32_t dex, uint32_t method_idx,
                             flow_accept_fn *accept, void *context);
uint32_t flow_resolve_field(const struct flow_program *p, uint32_t dex, uint32_t field_idx,
                            flow_accept_fn *accept, void *context);

#endif
