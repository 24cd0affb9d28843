/*
 * flow/field_writes.h - every instruction that writes a field of the package.
 *
 * Out of the indexes of all files (flow/index.h), in one pass. Native code and
 * reflection can write fields, too; they are not seen here.
 */
#ifndef PICA_FLOW_FIELD_WRITES_H
#define PICA_FLOW_FIELD_WRITES_H

#include "base/work.h"
#include "flow/program.h"

struct flow_field_writes;

struct flow_field_write {
    uint32_t dex, class_def, method_idx, code_off; /* the method that writes */
    uint32_t at;                                   /* code unit of the instruction */
};

/* The program must have been linked with indexes, and must outlive it; NULL without memory. */
PICA_MUST_USE
struct flow_field_writes *flow_field_writes_new(struct flow_program *p, struct pica_work *work);
void flow_field_writes_free(struct flow_field_writes *w);

/*
 * How many instructions write the field, in classes whose definition counts; fills at most `max`,
 * by file and place. False: code was not read that may hold others. For any number of threads.
 */
bool flow_field_writes_of(const struct flow_field_writes *w, uint32_t field,
                          struct flow_field_write *ret, size_t max, size_t *ret_count);

/* Whether nothing but the static initialiser of its own class writes a static field. */
bool flow_field_is_settled(const struct flow_field_writes *w, uint32_t field);

#endif
