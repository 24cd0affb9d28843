/*
 * flow/framework.h - what classes extend and implement that packages refer to
 * and do not define: the platform's, and those of well-known libraries.
 *
 * Data: flow/framework.tsv and flow/libraries.tsv, turned into sorted tables
 * when pica is built (tools/framework.py). A class that is not in the first is
 * not known to be the platform's. The second counts only where the package does
 * not define the class itself: a base without its splits, code that is unpacked
 * at run time.
 */
#ifndef PICA_FLOW_FRAMEWORK_H
#define PICA_FLOW_FRAMEWORK_H

#include "base/span.h"

/* Texts are offsets for flow_framework_text(): tables of pointers cost time when a program starts.
 */
struct flow_framework_class {
    uint32_t name;       /* descriptor, "Landroid/app/ListActivity;" */
    uint32_t super;      /* descriptor; "" when it is not known or there is none */
    uint32_t interfaces; /* descriptors with a comma between them; "" when there are none */
};

const char *flow_framework_text(uint32_t text);

/* The row of a descriptor, or NULL. */
const struct flow_framework_class *flow_framework_find(struct pica_span descriptor);
/* The same, with its pica_hash_bytes(). */
const struct flow_framework_class *flow_framework_find_hashed(struct pica_span descriptor,
                                                              uint32_t hash);

/* The row of a library's class, by its descriptor and pica_hash_bytes() of it, or NULL. */
const struct flow_framework_class *flow_library_find_hashed(struct pica_span descriptor,
                                                            uint32_t hash);

/* The superclass of a platform class; false when the class or its superclass is not known. */
bool flow_framework_super(struct pica_span descriptor, struct pica_span *ret_super);

/* The next interface of `c`; false at the end. *cursor begins at 0. */
bool flow_framework_interface(const struct flow_framework_class *c, size_t *cursor,
                              struct pica_span *ret);

size_t flow_framework_count(void);
/* Needs n < flow_framework_count(); rows are in the order of strcmp() on their names. */
const struct flow_framework_class *flow_framework_row(size_t n);

#endif
