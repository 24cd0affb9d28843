/*
 * flow/index.h - what the code of one DEX file refers to, read once.
 *
 * One pass over every instruction lists each call, field access, new
 * instance, class constant and string constant, method by method. All who
 * ask the code afterwards ask these lists: who calls, who writes, what does
 * this method refer to. The pass needs nothing but its file, so each file is
 * indexed as soon as it is inflated. Where a linear reading meets an illegal
 * instruction the method is read again along its control flow, as the runtime
 * would (dead code may hold anything).
 */
#ifndef PICA_FLOW_INDEX_H
#define PICA_FLOW_INDEX_H

#include "base/limits.h"
#include "dex/insn.h"

struct pica_work;

enum flow_ref_kind {
    /* target: method id; virtual, super, direct, static, interface; polymorphic, whose prototype
     * the instruction itself tells */
    FLOW_REF_INVOKE,
    FLOW_REF_CUSTOM, /* target: call site id */
    FLOW_REF_GET,    /* field id, instance or static */
    FLOW_REF_PUT,    /* field id */
    FLOW_REF_NEW,    /* type id; new-instance */
    FLOW_REF_CLASS,  /* type id; const-class */
    FLOW_REF_STRING, /* string id */
    FLOW_REF_HANDLE, /* method handle id; const-method-handle */
    FLOW_REF_PROTO,  /* prototype id; const-method-type */
    FLOW_REF_KIND_COUNT,
};

/* One reference; 8 bytes, as there is one for every third instruction. */
struct flow_ref {
    uint32_t at; /* code unit of the instruction in the lower 28 bits, enum flow_ref_kind above */
    uint32_t target;
};

static inline enum flow_ref_kind flow_ref_kind(struct flow_ref r)
{
    return (enum flow_ref_kind)(r.at >> 28);
}

static inline uint32_t flow_ref_at(struct flow_ref r)
{
    return r.at & 0x0fffffffu;
}

/* The code of one method, in the order of class_defs and class data. */
struct flow_body_refs {
    uint32_t class_def, method_idx, code_off;
    uint32_t first, count; /* in flow_index.refs */
};

struct flow_index {
    struct flow_body_refs *bodies;
    size_t body_count;
    struct flow_ref *refs;
    size_t ref_count;
    uint32_t *body_of;     /* by method id: number of the body + 1, 0: none */
    uint64_t instructions; /* seen */
    uint64_t illegal;      /* methods of which only what control reaches was read */
    uint64_t unread;       /* methods beyond the limit */
    /* By target, made by flow_index_invert(): for each kind, positions in refs. */
    struct flow_inverse {
        uint32_t *first; /* one more than there are ids of that kind */
        uint32_t *refs;
    } inverse[FLOW_REF_KIND_COUNT];
};

/*
 * Indexes one file, within limits->dex_instructions, and twice as much code as
 * its bytes can hold (methods may share a code_item); with `work` a large one on several
 * threads. Illegal code becomes
 * remarks, a reached limit a gap, in `notes`. Free with flow_index_finish(),
 * after a failure too.
 */
PICA_MUST_USE
enum pica_status flow_index_file(const struct dex_file *dex, const struct pica_limits *limits,
                                 struct pica_work *work, struct pica_notes *notes,
                                 struct flow_index *ret, struct pica_error *err);
void flow_index_finish(struct flow_index *index);

/* How many ids a file has for references of each kind. */
void flow_index_id_counts(const struct dex_file *dex, uint32_t ret[FLOW_REF_KIND_COUNT]);

/* Makes inverse[kind] unless it is there; false without memory. For one thread at a time. */
PICA_MUST_USE
bool flow_index_invert(struct flow_index *index, const struct dex_file *dex,
                       enum flow_ref_kind kind);

/* The places that refer to `target`: numbers in index->refs, in order. Needs the inverse. */
const uint32_t *flow_index_sites(const struct flow_index *index, enum flow_ref_kind kind,
                                 uint32_t target, size_t *ret_count);

/* The body that holds reference number `ref`. */
const struct flow_body_refs *flow_index_body(const struct flow_index *index, uint32_t ref);
/* The body of the method that this file defines under `method_idx` with code, or NULL. */
const struct flow_body_refs *flow_index_find(const struct flow_index *index, uint32_t method_idx);

#endif
