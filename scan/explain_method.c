#include "dex/insn.h"
#include "flow/index.h"
#include "scan/leading.h"
#include "scan/pieces.h"
#include "scan/telling.h"

#include <stdlib.h>

/* Unresolved calls that one answer lists; later ones are counted. */
#define UNRESOLVED_SHOWN 100

/* A call of something, found by reference. */
struct site {
    uint32_t method, at; /* the body that holds it */
    enum flow_reason reason;
};

struct sites {
    struct site *items; /* malloc'ed */
    size_t count, cap;
};

/* What was asked for: a class, a name and perhaps a prototype. */
struct wanted {
    char *descriptor, *name; /* malloc'ed */
    const char *prototype;   /* "(I)V", or NULL: any */
};

/* --- the name ---------------------------------------------------------------------- */

/* "com.a.B", "com/a/B" and "Lcom/a/B;" as the descriptor; malloc'ed. */
static char *descriptor_of(struct pica_span name)
{
    bool whole = name.len > 2 && name.data[0] == 'L' && name.data[name.len - 1] == ';';
    char *out = malloc(name.len + 3);
    size_t n = 0;

    if (!out)
        return NULL;
    if (!whole)
        out[n++] = 'L';
    for (size_t i = 0; i < name.len; i++)
        out[n++] = name.data[i] == '.' ? '/' : (char)name.data[i];
    if (!whole)
        out[n++] = ';';
    out[n] = '\0';
    return out;
}

/* "Lc/D;->m(I)V", "c.D->m", "c.D.m(I)V"; name NULL: it is none of these. False without memory. */
static bool wanted_parse(const char *text, struct wanted *ret)
{
    const char *open = strchr(text, '('), *arrow = strstr(text, "->"), *name;
    size_t end = open ? (size_t)(open - text) : strlen(text), class_len = end;

    if (arrow && (!open || arrow < open)) {
        class_len = (size_t)(arrow - text);
        name = arrow + 2;
    } else {
        while (class_len > 0 && text[class_len - 1] != '.')
            class_len--;
        if (class_len == 0)
            return true;
        name = text + class_len--;
    }
    ret->prototype = open;
    ret->descriptor = descriptor_of(pica_span_of(text, class_len));
    ret->name = strndup(name, (size_t)(text + end - name));
    return ret->descriptor && ret->name;
}

static void wanted_finish(struct wanted *w)
{
    free(w->descriptor);
    free(w->name);
}

static bool wanted_is(const struct wanted *w, const struct dex_file *dex, uint32_t method_idx)
{
    struct dex_method_id id = dex_method_id(dex, method_idx);

    return pica_span_is(dex_string(dex, id.name_idx), w->name) &&
           (!w->prototype || flow_proto_is(dex, id.proto_idx, w->prototype));
}

/* --- what it means: signatures -------------------------------------------------------- */

/* A method asked for: defined by the package, or known by calls alone. */
struct subject {
    uint32_t type, signature;
    uint32_t method;          /* FLOW_NONE: the package does not define it */
    uint32_t dex, method_idx; /* a reference that names it */
    struct sites sites;       /* calls by reference */
};

struct subjects {
    struct subject *items; /* malloc'ed */
    size_t count, cap;
    bool nomem;
};

static struct subject *subject_of(struct subjects *s, uint32_t type, uint32_t signature)
{
    for (size_t i = 0; i < s->count; i++)
        if (s->items[i].type == type && s->items[i].signature == signature)
            return &s->items[i];
    return NULL;
}

static void subject_add(struct subjects *s, struct flow_program *p, uint32_t type, uint32_t dex,
                        uint32_t method_idx)
{
    uint32_t signature = flow_signature_of(p, dex, method_idx);
    uint32_t method = flow_target(p, dex, method_idx);

    /* A method that is inherited is that of its own class. */
    if (method != FLOW_NONE)
        type = flow_method(p, method)->type;
    if (subject_of(s, type, signature))
        return;
    if (!pica_grow(&s->items, &s->cap, s->count + 1, sizeof *s->items)) {
        s->nomem = true;
        return;
    }
    s->items[s->count++] = (struct subject){ type, signature, method, dex, method_idx, { 0 } };
}

/* Every method id that names the class and the method. */
static void subjects_find(struct subjects *s, struct flow_program *p, const struct wanted *w)
{
    uint32_t type = flow_type_find(p, pica_span_str(w->descriptor));

    for (uint32_t d = 0; type != FLOW_NONE && d < flow_dex_count(p); d++) {
        const struct dex_file *dex = flow_dex(p, d);

        for (uint32_t m = 0; m < dex->methods.count; m++)
            if (flow_type_of(p, d, dex_method_id(dex, m).class_idx) == type && wanted_is(w, dex, m))
                subject_add(s, p, type, d, m);
    }
}

/* --- calls by reference -------------------------------------------------------------------- */

static enum flow_reason reason_of(const struct flow_program *p, uint32_t method, uint32_t at)
{
    const struct flow_method *m = flow_method(p, method);
    struct dex_insn insn;
    struct dex_code code;

    if (!dex_code(flow_dex(p, m->dex), m->code_off, &code) || !dex_insn_decode(&code, at, &insn))
        return FLOW_REASON_VIRTUAL;
    switch (insn.op) {
    case DEX_OP_INVOKE_STATIC:
    case DEX_OP_INVOKE_STATIC_RANGE:
        return FLOW_REASON_STATIC;
    case DEX_OP_INVOKE_DIRECT:
    case DEX_OP_INVOKE_DIRECT_RANGE:
        return FLOW_REASON_DIRECT;
    case DEX_OP_INVOKE_SUPER:
    case DEX_OP_INVOKE_SUPER_RANGE:
        return FLOW_REASON_SUPER;
    case DEX_OP_INVOKE_INTERFACE:
    case DEX_OP_INVOKE_INTERFACE_RANGE:
        return FLOW_REASON_INTERFACE;
    default:
        return FLOW_REASON_VIRTUAL;
    }
}

static bool sites_add(struct sites *s, struct flow_program *p, uint32_t d, uint32_t method_idx)
{
    struct flow_index *index = flow_program_index(p, d);
    const uint32_t *refs;
    size_t count;

    if (!flow_index_invert(index, flow_dex(p, d), FLOW_REF_INVOKE))
        return false;
    refs = flow_index_sites(index, FLOW_REF_INVOKE, method_idx, &count);
    for (size_t i = 0; i < count; i++) {
        uint32_t holder = flow_method_of(p, d, flow_index_body(index, refs[i])->method_idx);
        uint32_t at = flow_ref_at(index->refs[refs[i]]);

        if (holder == FLOW_NONE) /* in a definition that the device does not use */
            continue;
        if (!pica_grow(&s->items, &s->cap, s->count + 1, sizeof *s->items))
            return false;
        s->items[s->count++] = (struct site){ holder, at, reason_of(p, holder, at) };
    }
    return true;
}

/* Whether a reference means the subject: it leads to it, or is of a platform type below its type.
 */
static bool names_subject(struct flow_program *p, const struct subject *s, uint32_t d, uint32_t m)
{
    uint32_t target;

    if (flow_signature_of(p, d, m) != s->signature)
        return false;
    target = flow_target(p, d, m);
    if (s->method != FLOW_NONE || target != FLOW_NONE)
        return target == s->method;
    return flow_is_subtype(p, flow_type_of(p, d, dex_method_id(flow_dex(p, d), m).class_idx),
                           s->type);
}

static bool subject_sites(struct subject *s, struct flow_program *p)
{
    for (uint32_t d = 0; d < flow_dex_count(p); d++)
        for (uint32_t m = 0; m < flow_dex(p, d)->methods.count; m++)
            if (names_subject(p, s, d, m) && !sites_add(&s->sites, p, d, m))
                return false;
    return true;
}

/* --- answers -------------------------------------------------------------------------------- */

static bool chain_is_better(const struct scan_chain *a, const struct scan_chain *b)
{
    if (a->phase != b->phase)
        return a->phase < b->phase;
    if (a->sure != b->sure)
        return a->sure;
    return a->count < b->count;
}

/* The chain to the best of the calls, and the call itself as its last step. */
static struct scan_chain chain_to_platform(struct telling *t, const struct subject *s,
                                           const struct pica_place *method)
{
    struct scan_chain best = { .phase = FLOW_PHASE_COUNT, .maybe = FLOW_PHASE_COUNT };
    const struct site *at = NULL;
    struct scan_step *steps;

    for (size_t i = 0; i < s->sites.count; i++) {
        struct scan_chain c = tell_chain(t, s->sites.items[i].method, s->sites.items[i].at);

        if (c.count && (!at || chain_is_better(&c, &best))) {
            best = c;
            at = &s->sites.items[i];
        }
    }
    if (!at)
        return best;
    steps = tell_array(t, best.count + 1, sizeof *steps);
    if (!steps)
        return best;
    memcpy(steps, best.steps, best.count * sizeof *steps);
    steps[best.count] = (struct scan_step){ .method = *method,
                                            .reason = at->reason,
                                            .call = tell_place(t, at->method, at->at),
                                            .phase = FLOW_PHASE_COUNT };
    best.steps = steps;
    best.count++;
    return best;
}

/* Whether one of the edges, which are in the order of caller and place, is made there. */
static bool edge_is_at(const struct flow_edge *edges, size_t count, const struct site *s)
{
    size_t low = 0;

    while (low < count) {
        size_t mid = low + (count - low) / 2;
        const struct flow_edge *e = &edges[mid];

        if (e->caller == s->method && e->at == s->at)
            return true;
        if (e->caller < s->method || (e->caller == s->method && e->at < s->at))
            low = mid + 1;
        else
            count = mid;
    }
    return false;
}

/* What the world found, then calls by reference in code that was not found to run. */
static void tell_callers(struct telling *t, const struct subject *s, struct scan_method_answer *ret)
{
    const struct flow_edge *edges = NULL;
    struct scan_edge *out;
    size_t count = 0, n = 0;
    bool cut = false;

    if (s->method != FLOW_NONE &&
        !flow_world_edges(t->world, s->method, &t->r->arena, &edges, &count, &cut)) {
        t->failed = true;
        return;
    }
    if (cut)
        tell_edges_cut(t);
    out = tell_array(t, count + s->sites.count, sizeof *out);
    for (size_t i = 0; out && i < count; i++)
        out[n++] = tell_edge(t, &edges[i]);
    for (size_t i = 0; out && i < s->sites.count; i++) {
        const struct site *site = &s->sites.items[i];

        if (edge_is_at(edges, count, site))
            continue;
        out[n++] =
            (struct scan_edge){ .caller = tell_place(t, site->method, site->at),
                                .callee = ret->method,
                                .reason = site->reason,
                                .phase = FLOW_PHASE_COUNT,
                                .runs = flow_world_reaches(t->world, site->method, site->at) };
    }
    ret->callers = out;
    ret->caller_count = n;
}

/* Whether the call could lead to the subject, or to code that leads to it. */
static bool could_matter(const struct telling *t, const struct leading *l,
                         const struct flow_unresolved *u)
{
    for (size_t i = 0; i < l->count; i++)
        if (flow_unresolved_may_call(t->world, u, l->methods[i]))
            return true;
    return false;
}

/* The subject, or of what the package does not define whatever calls it; and what leads there. */
static bool leading_of(struct telling *t, const struct subject *s, struct leading *l)
{
    size_t count = s->method != FLOW_NONE ? 1 : s->sites.count;

    if (!pica_grow(&l->methods, &l->cap, count + 1, sizeof *l->methods))
        return false;
    if (s->method != FLOW_NONE)
        l->methods[l->count++] = s->method;
    for (size_t i = 0; s->method == FLOW_NONE && i < count; i++)
        l->methods[l->count++] = s->sites.items[i].method;
    return leading_follow(l, t->program, t->world);
}

static void tell_unresolved_to(struct telling *t, const struct subject *s,
                               struct scan_method_answer *ret)
{
    size_t count;
    const struct flow_unresolved *all = flow_world_unresolved(t->world, &count);
    struct scan_unresolved *out = tell_array(t, UNRESOLVED_SHOWN, sizeof *out);
    struct leading leading = { 0 };

    if (count && !leading_of(t, s, &leading))
        t->failed = true;
    for (size_t i = 0; out && i < count; i++) {
        if (!could_matter(t, &leading, &all[i]))
            continue;
        if (ret->unresolved_total++ < UNRESOLVED_SHOWN)
            out[ret->unresolved_count++] = tell_unresolved(t, &all[i]);
    }
    ret->unresolved = out;
    leading_finish(&leading);
}

static struct scan_method_answer tell_answer(struct telling *t, const struct subject *s)
{
    struct scan_method_answer a = { .defined = s->method != FLOW_NONE };

    if (a.defined) {
        a.method = tell_place(t, s->method, DEX_NO_INDEX);
        a.runs = flow_world_runs(t->world, s->method);
        a.chain = tell_chain(t, s->method, DEX_NO_INDEX);
    } else {
        a.method = PICA_PLACE_NONE;
        a.method.class_name = dex_utf8(flow_type_name(t->program, s->type), &t->r->arena);
        a.method.method =
            dex_method_label(flow_dex(t->program, s->dex), s->method_idx, &t->r->arena);
        t->failed |= !a.method.class_name || !a.method.method;
        a.chain = chain_to_platform(t, s, &a.method);
        a.runs = a.chain.count > 0;
    }
    tell_callers(t, s, &a);
    tell_unresolved_to(t, s, &a);
    return a;
}

static enum pica_status answer_all(struct scan_result *r, const struct scan_options *o,
                                   const struct subjects *s, struct scan_method_answer **ret,
                                   struct pica_error *err)
{
    enum pica_status st = scan_graph_explore(r, o, err);
    struct telling t;

    if (st != PICA_OK)
        return st;
    telling_begin(&t, r);
    *ret = tell_array(&t, s->count, sizeof **ret);
    for (size_t i = 0; !t.failed && i < s->count; i++)
        (*ret)[i] = tell_answer(&t, &s->items[i]);
    telling_end(&t);
    return t.failed ? pica_fail_nomem(err) : PICA_OK;
}

enum pica_status scan_explain_method(struct scan_result *r, const struct scan_options *o,
                                     const char *name, struct scan_method_answer **ret,
                                     size_t *ret_count, struct pica_error *err)
{
    struct flow_program *p = r->buffers->program;
    struct wanted w = { 0 };
    struct subjects s = { 0 };
    enum pica_status st = PICA_OK;

    s.nomem = !wanted_parse(name, &w);
    if (w.name && !s.nomem)
        subjects_find(&s, p, &w);
    for (size_t i = 0; i < s.count; i++)
        s.nomem |= !subject_sites(&s.items[i], p);
    if (s.nomem)
        st = pica_fail_nomem(err);
    else if (s.count)
        st = answer_all(r, o, &s, ret, err);
    if (st == PICA_OK)
        *ret_count = s.count;
    for (size_t i = 0; i < s.count; i++)
        free(s.items[i].sites.items);
    free(s.items);
    wanted_finish(&w);
    return st;
}
