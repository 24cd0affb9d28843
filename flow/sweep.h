/*
 * flow/sweep.h - one pass over every instruction of a DEX file.
 *
 * The caller marks method, field and string ids that interest it; the sweep
 * loads one mark per reference and lists the sites, nothing more. Where a
 * linear reading meets an illegal instruction the method is read again along
 * its control flow, as the runtime would (dead code may hold anything).
 */
#ifndef PICA_FLOW_SWEEP_H
#define PICA_FLOW_SWEEP_H

#include "base/limits.h"
#include "dex/insn.h"

/* Marks by id, 0: not of interest. Each array may be NULL. */
struct flow_marks {
    const uint16_t *methods; /* by method id: calls of it */
    const uint16_t *fields;  /* by field id, reads only */
    const uint16_t *strings; /* by string id: const-string of it */
    const uint16_t *defined; /* by method id: where a class defines it, with code */
};

struct flow_site {
    uint32_t class_def;  /* the class that holds the code */
    uint32_t method_idx; /* the method that holds it */
    uint32_t code_off;
    uint32_t insn;   /* code units; DEX_NO_INDEX: the definition of a method */
    uint16_t mark;   /* the mark of what is referred to */
    uint8_t index;   /* enum dex_index_kind: method, field or string */
    uint32_t target; /* method, field or string id */
};

struct flow_sweep {
    struct flow_site *sites; /* by class, method and instruction; malloc'ed */
    size_t count, cap;
    uint64_t methods, instructions; /* seen */
};

/*
 * Sweeps one file, within limits->dex_instructions and limits->dex_sites.
 * Illegal code becomes remarks, a reached limit a gap, in `notes`. Free the
 * result with flow_sweep_finish(), after a failure too.
 */
PICA_MUST_USE
enum pica_status flow_sweep(const struct dex_file *dex, const struct flow_marks *marks,
                            const struct pica_limits *limits, struct pica_notes *notes,
                            struct flow_sweep *ret, struct pica_error *err);
void flow_sweep_finish(struct flow_sweep *s);

#endif
