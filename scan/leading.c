#include "scan/leading.h"

#include "dex/access.h"
#include "flow/index.h"

#include <stdlib.h>

/* Method ids of all files by signature. */
struct named {
    uint32_t *first; /* by signature, and one more */
    struct id {
        uint32_t dex, method_idx;
    } * ids;
};

struct following {
    struct leading *out;
    struct flow_program *p;
    const struct flow_world *w;
    struct named named;
    uint64_t *seen; /* by method */
};

static bool named_make(struct named *n, struct flow_program *p)
{
    size_t signatures = flow_signature_count(p), count = 0;

    for (uint32_t d = 0; d < flow_dex_count(p); d++)
        count += flow_dex(p, d)->methods.count;
    n->first = calloc(signatures + 2, sizeof *n->first);
    n->ids = calloc(count + 1, sizeof *n->ids);
    if (!n->first || !n->ids)
        return false;
    for (uint32_t d = 0; d < flow_dex_count(p); d++)
        for (uint32_t m = 0; m < flow_dex(p, d)->methods.count; m++)
            n->first[flow_signature_of(p, d, m) + 2]++;
    for (size_t s = 2; s <= signatures + 1; s++)
        n->first[s] += n->first[s - 1];
    for (uint32_t d = 0; d < flow_dex_count(p); d++)
        for (uint32_t m = 0; m < flow_dex(p, d)->methods.count; m++)
            n->ids[n->first[flow_signature_of(p, d, m) + 1]++] = (struct id){ d, m };
    return true;
}

/* The methods that hold these references, if they were not found to run. */
static bool holders_add(struct following *f, uint32_t d, enum flow_ref_kind kind, uint32_t target)
{
    struct flow_index *index = flow_program_index(f->p, d);
    const uint32_t *refs;
    size_t count;

    if (!flow_index_invert(index, flow_dex(f->p, d), kind))
        return false;
    refs = flow_index_sites(index, kind, target, &count);
    for (size_t i = 0; i < count && f->out->count < LEADING_MAX; i++) {
        uint32_t holder = flow_method_of(f->p, d, flow_index_body(index, refs[i])->method_idx);

        if (holder == FLOW_NONE || f->seen[holder / 64] >> (holder % 64) & 1 ||
            flow_world_runs(f->w, holder))
            continue;
        f->seen[holder / 64] |= 1ull << (holder % 64);
        if (!pica_grow(&f->out->methods, &f->out->cap, f->out->count + 1, sizeof *f->out->methods))
            return false;
        f->out->methods[f->out->count++] = holder;
    }
    return true;
}

static bool callers_add(struct following *f, uint32_t method)
{
    const struct flow_method *m = flow_method(f->p, method);
    bool own = m->access_flags & (DEX_ACC_STATIC | DEX_ACC_PRIVATE | DEX_ACC_CONSTRUCTOR);

    for (uint32_t n = f->named.first[m->signature]; n < f->named.first[m->signature + 1]; n++) {
        const struct id *id = &f->named.ids[n];
        uint32_t type = flow_type_of(
            f->p, id->dex, dex_method_id(flow_dex(f->p, id->dex), id->method_idx).class_idx);

        if ((flow_target(f->p, id->dex, id->method_idx) == method ||
             (!own && flow_is_subtype(f->p, m->type, type))) &&
            !holders_add(f, id->dex, FLOW_REF_INVOKE, id->method_idx))
            return false;
    }
    return true;
}

/* Whoever makes an object may have it called back. */
static bool makers_add(struct following *f, uint32_t type)
{
    for (uint32_t d = 0; d < flow_dex_count(f->p); d++) {
        const struct dex_file *dex = flow_dex(f->p, d);

        for (uint32_t t = 0; t < dex->types.count; t++)
            if (flow_type_of(f->p, d, t) == type && !holders_add(f, d, FLOW_REF_NEW, t))
                return false;
    }
    return true;
}

bool leading_follow(struct leading *l, struct flow_program *p, const struct flow_world *w)
{
    struct following f = { .out = l, .p = p, .w = w };
    bool done;

    f.seen = calloc((size_t)flow_method_count(p) / 64 + 1, sizeof *f.seen);
    done = f.seen && named_make(&f.named, p);
    for (size_t i = 0; done && i < l->count; i++)
        f.seen[l->methods[i] / 64] |= 1ull << (l->methods[i] % 64);
    for (size_t i = 0; done && i < l->count; i++) {
        const struct flow_method *m = flow_method(p, l->methods[i]);

        done = callers_add(&f, l->methods[i]);
        if (done && !(m->access_flags & (DEX_ACC_STATIC | DEX_ACC_CONSTRUCTOR)))
            done = makers_add(&f, m->type);
    }
    free(f.seen);
    free(f.named.first);
    free(f.named.ids);
    return done;
}

void leading_finish(struct leading *l)
{
    free(l->methods);
    *l = (struct leading){ 0 };
}
