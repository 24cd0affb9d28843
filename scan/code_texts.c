#include "scan/code_texts.h"

#include "flow/index.h"
#include "flow/text_use.h"

#include <stdlib.h>

/* A bit for each string that code names. */
static uint64_t *named_by_code(const struct flow_index *index, const struct dex_file *file)
{
    uint64_t *named = calloc(file->strings.count / 64 + 1, sizeof *named);

    for (size_t k = 0; named && k < index->ref_count; k++)
        if (flow_ref_kind(index->refs[k]) == FLOW_REF_STRING &&
            index->refs[k].target < file->strings.count)
            named[index->refs[k].target / 64] |= UINT64_C(1) << index->refs[k].target % 64;
    return named;
}

struct growing {
    struct code_text *items; /* malloc'ed */
    size_t count, cap;
};

static bool add(struct growing *g, struct code_text t)
{
    if (!pica_grow(&g->items, &g->cap, g->count + 1, sizeof *g->items))
        return false;
    g->items[g->count++] = t;
    return true;
}

static bool find_in(struct flow_program *p, uint32_t dex, struct growing *g)
{
    const struct dex_file *file = flow_dex(p, dex);
    uint64_t *named = named_by_code(flow_program_index(p, dex), file);
    bool whole = named;

    for (uint32_t i = 0; whole && i < file->strings.count; i++) {
        struct consent_text says;

        if (!(named[i / 64] >> i % 64 & 1))
            continue;
        says = consent_text_in_code(dex_string(file, i));
        if (says.roles)
            whole = add(g, (struct code_text){ dex, i, says });
    }
    free(named);
    return whole;
}

static bool agrees(const struct consent_text *says)
{
    return says->roles & CONSENT_AGREE &&
           (says->form == CONSENT_CONTROL || says->form == CONSENT_STATEMENT);
}

bool code_texts_find(struct flow_program *p, struct pica_arena *arena, struct code_texts *ret)
{
    struct growing g = { 0 };
    bool whole = true;

    *ret = (struct code_texts){ 0 };
    for (uint32_t d = 0; whole && d < flow_dex_count(p); d++)
        whole = find_in(p, d, &g);
    ret->items = pica_arena_array(arena, g.count + 1, sizeof *ret->items);
    whole &= ret->items != NULL;
    if (whole && g.count)
        memcpy(ret->items, g.items, g.count * sizeof *g.items);
    ret->count = whole ? g.count : 0;
    for (size_t n = 0; n < ret->count; n++) {
        ret->roles |= ret->items[n].says.roles;
        ret->agrees |= agrees(&ret->items[n].says);
    }
    free(g.items);
    return whole;
}

struct consent_text code_texts_says(const struct code_texts *t, uint32_t dex, uint32_t string)
{
    size_t low = 0, high = t->count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;
        const struct code_text *m = &t->items[mid];

        if (m->dex == dex && m->string == string)
            return m->says;
        if (m->dex < dex || (m->dex == dex && m->string < string))
            low = mid + 1;
        else
            high = mid;
    }
    return (struct consent_text){ 0 };
}

bool code_texts_agree(const struct code_texts *t, struct flow_program *p,
                      const struct flow_world *w, bool *ret_failed)
{
    struct flow_bodies *bodies = t->agrees ? flow_bodies_new(p) : NULL;
    bool agree = false;

    *ret_failed = t->agrees && !bodies;
    for (uint32_t d = 0; bodies && !agree && d < flow_dex_count(p); d++) {
        const struct flow_index *index = flow_program_index(p, d);

        for (size_t b = 0; b < index->body_count; b++) {
            const struct flow_body_refs *body = &index->bodies[b];
            uint32_t method = flow_method_of(p, d, body->method_idx);

            if (method == FLOW_NONE || !flow_world_runs(w, method))
                continue;
            for (uint32_t k = body->first; !agree && k < body->first + body->count; k++) {
                struct consent_text says = { 0 };

                if (flow_ref_kind(index->refs[k]) == FLOW_REF_STRING)
                    says = code_texts_says(t, d, index->refs[k].target);
                agree =
                    agrees(&says) &&
                    flow_text_may_show(p, bodies, method, flow_ref_at(index->refs[k]), ret_failed);
                flow_bodies_trim(bodies);
            }
        }
    }
    flow_bodies_free(bodies);
    return agree;
}
