/* What stands on a path and looks like consent: which of it counts, and why. */
#include "privacy/consent_name.h"
#include "privacy/consent_source.h"

#define GUARDS_MAX 32u
#define WRITES_MAX 32u

struct finding {
    struct consent_worlds *w;
    struct flow_world *n; /* the world without agreement */
    struct pica_arena *arena;
    struct consent_answer *answer;
    struct consent_guard guards[GUARDS_MAX];
    size_t count;
    bool failed;
};

static void add(struct finding *f, struct consent_guard g)
{
    for (size_t k = 0; k < f->count; k++) {
        const struct consent_guard *old = &f->guards[k];

        if (old->method == g.method && old->at == g.at && old->kind == g.kind &&
            (old->key == g.key || (old->key && g.key && strcmp(old->key, g.key) == 0)) &&
            old->index == g.index)
            return;
    }
    if (f->count < GUARDS_MAX)
        f->guards[f->count++] = g;
}

/* --- who opens it -------------------------------------------------------------------------------
 */

static bool runs_unagreed(struct finding *f, uint32_t method, uint32_t at)
{
    return flow_world_runs(f->n, method) && flow_world_reaches(f->n, method, at);
}

/* The earliest of the writes that run without agreement. */
static void consider(struct finding *f, struct consent_guard *g, uint32_t method, uint32_t at)
{
    enum flow_phase phase, best = FLOW_PHASE_COUNT;

    if (!runs_unagreed(f, method, at))
        return;
    phase = flow_world_phase(f->n, method, at);
    if (g->because_method != FLOW_NONE)
        best = flow_world_phase(f->n, g->because_method, g->because_at);
    if (g->because_method != FLOW_NONE && phase >= best)
        return;
    g->why = CONSENT_WHY_WRITTEN;
    g->because_method = method;
    g->because_at = at;
}

static void who_writes_key(struct finding *f, struct consent_guard *g)
{
    size_t count;
    const struct flow_noted *noted = consent_acts_noted(f->w->acts, &count);

    for (size_t n = 0; n < count; n++) {
        const char *key;

        if (consent_store_use(f->w->in.setup.models, noted[n].dex, noted[n].method_idx) !=
            CONSENT_STORE_WRITES)
            continue;
        key = consent_store_key(f->w, &noted[n], f->arena);
        if (key && strcmp(key, g->key) == 0)
            consider(f, g, noted[n].caller, noted[n].at);
    }
}

static void who_writes_field(struct finding *f, struct consent_guard *g, uint32_t field)
{
    struct flow_field_write writes[WRITES_MAX];
    struct flow_program *p = f->w->in.setup.program;
    size_t count;

    if (!f->w->writes)
        f->w->writes = flow_field_writes_new(p, NULL);
    if (!f->w->writes) {
        f->failed = true;
        return;
    }
    flow_field_writes_of(f->w->writes, field, writes, WRITES_MAX, &count);
    for (size_t n = 0; n < count && n < WRITES_MAX; n++) {
        uint32_t method = flow_method_of(p, writes[n].dex, writes[n].method_idx);
        struct pica_span name;

        if (method == FLOW_NONE)
            continue;
        /* What its class begins with is no answer. */
        name = flow_signature_name(p, flow_method(p, method)->signature);
        if (!pica_span_is(name, "<clinit>") && !pica_span_is(name, "<init>"))
            consider(f, g, method, writes[n].at);
    }
}

/* --- one test
 * --------------------------------------------------------------------------------------- */

static struct pica_span field_name(const struct flow_program *p, uint32_t field)
{
    const struct flow_field *at = flow_field(p, field);

    return dex_string(flow_dex(p, at->dex),
                      dex_field_id(flow_dex(p, at->dex), at->field_idx).name_idx);
}

static bool looks_like_consent(const struct finding *f, const struct consent_source *s)
{
    struct flow_program *p = f->w->in.setup.program;
    uint32_t names = 0;

    switch (s->kind) {
    case CONSENT_SOURCE_STORE: /* something is kept for the next start: it may be the answer */
    case CONSENT_SOURCE_STATUS:
        return true;
    case CONSENT_SOURCE_FIELD:
        names = consent_name_read(field_name(p, s->number));
        break;
    case CONSENT_SOURCE_NATIVE:
    case CONSENT_SOURCE_METHOD:
        names = consent_name_read(flow_signature_name(p, flow_method(p, s->number)->signature));
        break;
    }
    return names & (CONSENT_NAME_LIKE | CONSENT_NAME_FIRST_RUN);
}

static struct consent_guard of_source(const struct finding *f, const struct consent_source *s,
                                      uint32_t method, uint32_t at)
{
    struct flow_program *p = f->w->in.setup.program;
    struct consent_guard g = { .method = method,
                               .at = at,
                               .key = s->key,
                               .dex = FLOW_NONE,
                               .index = FLOW_NONE,
                               .because_method = FLOW_NONE,
                               .because_at = FLOW_NONE };

    switch (s->kind) {
    case CONSENT_SOURCE_STORE:
        g.kind = CONSENT_GUARD_PREFERENCE;
        break;
    case CONSENT_SOURCE_FIELD:
        g.kind = CONSENT_GUARD_FIELD;
        g.is_member = g.is_field = true;
        g.dex = flow_field(p, s->number)->dex;
        g.index = flow_field(p, s->number)->field_idx;
        break;
    case CONSENT_SOURCE_STATUS:
        g.kind = CONSENT_GUARD_PLATFORM;
        g.is_member = true;
        g.dex = s->dex;
        g.index = s->index;
        break;
    case CONSENT_SOURCE_NATIVE:
    case CONSENT_SOURCE_METHOD:
        g.kind = CONSENT_GUARD_RESULT;
        g.is_member = true;
        g.dex = flow_method(p, s->number)->dex;
        g.index = flow_method(p, s->number)->method_idx;
        break;
    }
    return g;
}

/* Why an open test is open. */
static void explain_open(struct finding *f, const struct consent_source *s, struct consent_guard *g)
{
    if (s->kind == CONSENT_SOURCE_NATIVE) {
        g->why = CONSENT_WHY_UNSEEN;
        return;
    }
    g->why = s->kind == CONSENT_SOURCE_STORE || s->kind == CONSENT_SOURCE_FIELD
                 ? CONSENT_WHY_DEFAULT
                 : CONSENT_WHY_OPEN;
    if (s->kind == CONSENT_SOURCE_STORE)
        who_writes_key(f, g);
    else if (s->kind == CONSENT_SOURCE_FIELD)
        who_writes_field(f, g, s->number);
}

/* Whether the way that the path takes is closed without agreement. */
static bool is_closed(struct finding *f, const struct flow_test *t)
{
    unsigned sides;
    bool any = false;

    if (!flow_world_runs(f->n, t->method))
        return false;
    /* Of a switch another case may be open. */
    for (size_t k = 0; k < FLOW_TEST_LEADS && t->leads[k] != FLOW_NONE; k++)
        any |= flow_world_reaches(f->n, t->method, t->leads[k]);
    if (t->leads[0] != FLOW_NONE)
        return !any && flow_world_reaches(f->n, t->method, t->at);
    sides = flow_world_sides(f->n, t->method, t->at);
    return sides != 0 && !(sides & (t->taken ? 2u : 1u));
}

static void look_at_test(struct finding *f, size_t step, const struct flow_test *t)
{
    bool closed = !f->answer->path_unagreed && is_closed(f, t);
    struct consent_sources sources;
    size_t told = 0;

    consent_sources_of(f->w, &f->answer->path, step, t->at, f->arena, &sources);
    f->failed |= sources.failed;
    for (size_t n = 0; n < sources.count && !f->failed; n++) {
        struct consent_guard g;

        /* On a way to a gate other stored values are no news. */
        if (!closed && (!looks_like_consent(f, &sources.items[n]) || !f->answer->path_unagreed))
            continue;
        if (closed && sources.items[n].kind == CONSENT_SOURCE_METHOD && sources.count > 1)
            continue;
        g = of_source(f, &sources.items[n], t->method, t->at);
        if (closed) {
            g.counts = true;
            g.why = CONSENT_WHY_AGREED;
        } else {
            explain_open(f, &sources.items[n], &g);
        }
        add(f, g);
        told++;
    }
    if (closed && told == 0)
        add(f, (struct consent_guard){ .kind = CONSENT_GUARD_RESULT,
                                       .counts = true,
                                       .method = t->method,
                                       .at = t->at,
                                       .dex = FLOW_NONE,
                                       .index = FLOW_NONE,
                                       .why = CONSENT_WHY_AGREED,
                                       .because_method = FLOW_NONE,
                                       .because_at = FLOW_NONE });
}

/* --- acts
 * -------------------------------------------------------------------------------------------- */

static struct consent_guard of_act(const struct consent_act *act, enum consent_guard_kind kind)
{
    return (struct consent_guard){ .kind = kind,
                                   .act = act,
                                   .key = act->text,
                                   .method = act->method,
                                   .at = act->at,
                                   .dex = FLOW_NONE,
                                   .index = FLOW_NONE,
                                   .because_method = FLOW_NONE,
                                   .because_at = FLOW_NONE };
}

static void add_handler(struct finding *f, const struct consent_act *act)
{
    struct consent_guard g = of_act(act, CONSENT_GUARD_HANDLER);

    g.counts = true;
    g.why = CONSENT_WHY_AGREED;
    add(f, g);
}

/* A step that the user's agreeing makes. */
static void look_at_handler(struct finding *f, const struct flow_step *s)
{
    size_t all, count;
    const struct consent_act *acts = consent_acts_list(f->w->acts, &all);
    const uint32_t *of = consent_acts_of(f->w->acts, s->edge.caller, &count);

    for (size_t n = 0; n < count && s->edge.caller != FLOW_NONE && f->count < GUARDS_MAX; n++)
        if (acts[of[n]].at == s->edge.at)
            add_handler(f, &acts[of[n]]);
    of = consent_acts_of(f->w->acts, FLOW_NONE, &count);
    for (size_t n = 0; n < count && s->edge.reason == FLOW_REASON_LAYOUT_CLICK; n++)
        add_handler(f, &acts[of[n]]);
}

/* Consent is asked for by a method on the path, and the call does not wait. */
static void look_at_dialog(struct finding *f, const struct flow_step *s)
{
    size_t all, count;
    const struct consent_act *acts = consent_acts_list(f->w->acts, &all);
    const uint32_t *of = consent_acts_of(f->w->acts, s->edge.callee, &count);

    for (size_t n = 0; n < count && s->edge.callee != FLOW_NONE && f->count < GUARDS_MAX; n++) {
        struct consent_guard g = of_act(&acts[of[n]], CONSENT_GUARD_DIALOG);

        g.why = CONSENT_WHY_NOT_ASKED;
        add(f, g);
    }
}

/* --- calls that do not return
 * ---------------------------------------------------------------------------- */

/* A call in the step's method behind which nothing runs without agreement. */
static void look_at_calls(struct finding *f, const struct flow_step *s, uint32_t goal)
{
    struct flow_program *p = f->w->in.setup.program;
    const struct flow_method *m = flow_method(p, s->edge.callee);
    struct dex_code code;
    struct dex_insn insn;

    if (!flow_world_runs(f->n, s->edge.callee) ||
        !dex_code(flow_dex(p, m->dex), m->code_off, &code))
        return;
    for (uint32_t at = 0; at < goal && dex_insn_decode(&code, at, &insn); at += insn.units) {
        bool invoke =
            (insn.op >= DEX_OP_INVOKE_VIRTUAL && insn.op <= DEX_OP_INVOKE_INTERFACE) ||
            (insn.op >= DEX_OP_INVOKE_VIRTUAL_RANGE && insn.op <= DEX_OP_INVOKE_INTERFACE_RANGE);
        struct consent_sources sources;

        if (insn.payload || !invoke || !flow_world_reaches(f->n, s->edge.callee, at) ||
            flow_world_reaches(f->n, s->edge.callee, at + insn.units))
            continue;
        consent_sources_of_call(f->w, s->edge.callee, at, f->arena, &sources);
        f->failed |= sources.failed;
        for (size_t n = 0; n < sources.count; n++) {
            struct consent_guard g = of_source(f, &sources.items[n], s->edge.callee, at);

            g.kind = CONSENT_GUARD_NO_RETURN;
            g.counts = true;
            g.why = CONSENT_WHY_AGREED;
            add(f, g);
        }
        return;
    }
}

bool consent_guards_find(struct consent_worlds *w, struct pica_arena *arena,
                         struct consent_answer *answer)
{
    struct finding f = { .w = w, .n = consent_worlds_without(w), .arena = arena, .answer = answer };
    const struct flow_path *path = &answer->path;
    struct consent_guard *out;
    bool counts = false;

    for (size_t n = 0; n < path->count && !f.failed; n++) {
        const struct flow_step *s = &path->steps[n];

        if (!answer->path_unagreed)
            look_at_handler(&f, s);
        else
            look_at_dialog(&f, s);
        for (size_t k = 0; k < s->test_count && !f.failed; k++)
            look_at_test(&f, n, &s->tests[k]);
    }
    for (size_t n = 0; n < f.count; n++)
        counts |= f.guards[n].counts;
    for (size_t n = 0; n < path->count && !counts && !answer->path_unagreed && !f.failed; n++) {
        uint32_t goal =
            n + 1 < path->count && path->steps[n + 1].edge.caller == path->steps[n].edge.callee
                ? path->steps[n + 1].edge.at
                : UINT32_MAX;

        look_at_calls(&f, &path->steps[n], goal);
    }
    out = pica_arena_array(arena, f.count + 1, sizeof *out);
    if (!out || f.failed)
        return false;
    memcpy(out, f.guards, f.count * sizeof *out);
    answer->guards = out;
    answer->guard_count = f.count;
    return true;
}
