#include "flow/marks.h"

#include <stdlib.h>

bool flow_marks_init(struct flow_marks *m, const struct dex_file *dex, unsigned kinds)
{
    uint32_t counts[FLOW_REF_KIND_COUNT];
    uint64_t total = 1;

    *m = (struct flow_marks){ 0 };
    flow_index_id_counts(dex, counts);
    for (unsigned k = 0; k < FLOW_REF_KIND_COUNT; k++) {
        if (!(kinds >> k & 1))
            continue;
        m->base[k] = (uint32_t)total;
        m->mask[k] = UINT32_MAX;
        total += counts[k];
    }
    if (total > UINT32_MAX) /* no file is so large */
        return false;
    m->bits = calloc((size_t)total / 64 + 1, sizeof *m->bits);
    return m->bits != NULL;
}

void flow_marks_finish(struct flow_marks *m)
{
    free(m->bits);
    *m = (struct flow_marks){ 0 };
}

/* Which kind comes next cannot be foreseen, so that nothing is decided by it. */
uint32_t flow_marks_next(const struct flow_marks *m, const struct flow_index *index, uint32_t ref)
{
    const struct flow_ref *refs = index->refs;
    uint32_t count = (uint32_t)index->ref_count;

    for (; ref < count; ref++) {
        enum flow_ref_kind kind = flow_ref_kind(refs[ref]);
        uint32_t at = m->base[kind] + (refs[ref].target & m->mask[kind]);

        if (m->bits[at / 64] >> at % 64 & 1)
            break;
    }
    return ref;
}
