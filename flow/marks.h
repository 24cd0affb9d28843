/*
 * flow/marks.h - references to marked ids, in the order of the code.
 *
 * Who asks for all places that refer to some methods, fields or strings of a
 * file marks these ids and reads the file's references once. That takes a bit
 * for each id, where an index by target (flow_index_invert()) takes four bytes
 * for each reference; it pays when the questions are known beforehand.
 */
#ifndef PICA_FLOW_MARKS_H
#define PICA_FLOW_MARKS_H

#include "flow/index.h"

struct flow_marks {
    uint64_t *bits; /* of all kinds; the first is never set */
    /* By kind of reference (flow_ref.at >> 28): the bit of id 0, and which bits of the id count:
     * of a kind that is not asked for none. */
    uint32_t base[16], mask[16];
};

/* For references of the kinds in `kinds`, a bit each, in `dex`; nothing is marked. False without
 * memory. Free with flow_marks_finish(); zero is valid for it. */
PICA_MUST_USE
bool flow_marks_init(struct flow_marks *m, const struct dex_file *dex, unsigned kinds);
void flow_marks_finish(struct flow_marks *m);

/* Marks an id, of a kind that was asked for. */
static inline void flow_marks_set(struct flow_marks *m, enum flow_ref_kind kind, uint32_t id)
{
    size_t at = (size_t)m->base[kind] + id;

    m->bits[at / 64] |= UINT64_C(1) << at % 64;
}

/* The first reference from number `ref` on to a marked id; index->ref_count: there is none. */
uint32_t flow_marks_next(const struct flow_marks *m, const struct flow_index *index, uint32_t ref);

#endif
