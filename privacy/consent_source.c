#include "privacy/consent_source.h"

#include "dex/access.h"
#include "flow/sql_text.h"

#define STEPS_MAX 48u /* registers that are followed for one test */
#define CALLS_DEEP 5u /* into methods of the package */
#define AWAITED_MAX 128u
#define ALL_PHASES ((1u << FLOW_PHASE_COUNT) - 1)
#define CHOICES_MAX 4u   /* constants whose choice is looked at, for one test */
#define METHOD_UNITS 64u /* of methods whose field reads are told */

struct digging {
    struct consent_worlds *w;
    const struct flow_path *path;
    struct pica_arena *arena;
    struct consent_sources *out;
    unsigned steps, choices;
};

static void add(struct consent_sources *s, struct consent_source one)
{
    for (size_t n = 0; n < s->count; n++) {
        const struct consent_source *old = &s->items[n];

        if (old->kind == one.kind && old->number == one.number && old->dex == one.dex &&
            old->index == one.index &&
            (old->key == one.key || (old->key && one.key && strcmp(old->key, one.key) == 0)))
            return;
    }
    if (s->count < CONSENT_SOURCES_MAX)
        s->items[s->count++] = one;
}

const char *consent_store_key(struct consent_worlds *w, const struct flow_noted *n,
                              struct pica_arena *arena)
{
    if (consent_store_use(w->in.setup.models, n->dex, n->method_idx) == CONSENT_STORE_NEITHER)
        return NULL;
    /* The key is the first text: of put(context, key, value) too. */
    for (size_t k = 0; k < n->argument_count; k++)
        if (n->arguments[k].all && n->arguments[k].count == 1 &&
            (n->arguments[k].atoms[0].kind == FLOW_ATOM_TEXT ||
             (n->arguments[k].atoms[0].kind == FLOW_ATOM_RESOURCE &&
              n->arguments[k].atoms[0].text.data))) {
            struct pica_span key = n->arguments[k].atoms[0].text;
            struct sql_statement s;

            if (consent_store_is_statement(w->in.setup.models, n->dex, n->method_idx)) {
                sql_read(key, &s);
                key = s.table.data ? s.table : key;
            }
            return pica_arena_str(arena, key);
        }
    return NULL;
}

static void dig(struct digging *d, struct flow_body *body, uint32_t step, uint32_t method,
                uint32_t at, uint32_t reg);

/* NULL: there is none, or no memory. */
static struct flow_body *body_of(struct digging *d, uint32_t method)
{
    bool failed;
    struct flow_body *body = flow_bodies_of(d->w->bodies, method, &failed);

    d->out->failed |= failed;
    return body;
}

/* Fields that a method of the package reads, when it is small enough to be about them. */
static void fields_of(struct digging *d, uint32_t method)
{
    struct flow_program *p = d->w->in.setup.program;
    const struct flow_method *m = flow_method(p, method);
    struct dex_code code;
    struct dex_insn insn;

    if (!m->code_off || !dex_code(flow_dex(p, m->dex), m->code_off, &code) ||
        code.units > METHOD_UNITS)
        return;
    for (uint32_t at = 0; dex_insn_decode(&code, at, &insn); at += insn.units) {
        bool get = (insn.op >= DEX_OP_IGET && insn.op <= DEX_OP_IGET_SHORT) ||
                   (insn.op >= DEX_OP_SGET && insn.op <= DEX_OP_SGET_SHORT);
        uint32_t field = get && !insn.payload && insn.index < flow_dex(p, m->dex)->fields.count
                             ? flow_field_target(p, m->dex, insn.index)
                             : FLOW_NONE;

        if (field != FLOW_NONE)
            add(d->out, (struct consent_source){ .kind = CONSENT_SOURCE_FIELD, .number = field });
    }
}

/* Calls that were kept in those activations: what they read. */
static void stores_of(struct digging *d, const uint32_t *contexts, size_t count)
{
    size_t noted_count;
    const struct flow_noted *noted = consent_acts_noted(d->w->acts, &noted_count);

    for (size_t n = 0; n < noted_count; n++) {
        size_t low = 0, high = count;
        const char *key;

        while (low < high) {
            size_t mid = low + (high - low) / 2;

            if (contexts[mid] < noted[n].context)
                low = mid + 1;
            else
                high = mid;
        }
        if (low == count || contexts[low] != noted[n].context ||
            consent_store_use(d->w->in.setup.models, noted[n].dex, noted[n].method_idx) !=
                CONSENT_STORE_READS)
            continue;
        key = consent_store_key(d->w, &noted[n], d->arena);
        if (key)
            add(d->out, (struct consent_source){ .kind = CONSENT_SOURCE_STORE, .key = key });
    }
}

/* A call of a method of the package: what is read on the way to its answer. */
static void dig_into(struct digging *d, uint32_t method, uint32_t at)
{
    size_t count, before = d->out->count;
    const uint32_t *contexts =
        flow_world_awaited(d->w->in.all, method, at, CALLS_DEEP, AWAITED_MAX, d->arena, &count);
    struct flow_program *p = d->w->in.setup.program;

    if (!contexts) {
        d->out->failed = true;
        return;
    }
    stores_of(d, contexts, count);
    for (size_t n = 0; n < count; n++) {
        uint32_t called = flow_world_method_of(d->w->in.all, contexts[n]);

        if (flow_method(p, called)->access_flags & DEX_ACC_NATIVE)
            add(d->out, (struct consent_source){ .kind = CONSENT_SOURCE_NATIVE, .number = called });
        else if (d->out->count == before)
            fields_of(d, called);
    }
    if (d->out->count == before && count > 0)
        add(d->out,
            (struct consent_source){ .kind = CONSENT_SOURCE_METHOD,
                                     .number = flow_world_method_of(d->w->in.all, contexts[0]) });
}

static bool is_invoke(const struct dex_insn *insn)
{
    return (insn->op >= DEX_OP_INVOKE_VIRTUAL && insn->op <= DEX_OP_INVOKE_INTERFACE) ||
           (insn->op >= DEX_OP_INVOKE_VIRTUAL_RANGE && insn->op <= DEX_OP_INVOKE_INTERFACE_RANGE);
}

/* The result of a call. */
static void dig_call(struct digging *d, struct flow_body *body, uint32_t step, uint32_t method,
                     const struct dex_insn *insn)
{
    struct flow_program *p = d->w->in.setup.program;
    uint32_t dex = flow_method(p, method)->dex;
    size_t noted_count, before = d->out->count;
    const struct flow_noted *noted = consent_acts_noted(d->w->acts, &noted_count);

    if (!is_invoke(insn) || insn->index >= flow_dex(p, dex)->methods.count)
        return;
    if (consent_platform_asks(d->w->in.platform, dex, insn->index)) {
        size_t n = 0;

        /* Of preferences only the keys of platforms are. */
        while (n < noted_count && (noted[n].caller != method || noted[n].at != insn->at))
            n++;
        if (n == noted_count)
            add(d->out, (struct consent_source){
                            .kind = CONSENT_SOURCE_STATUS, .dex = dex, .index = insn->index });
    }
    for (size_t n = 0; n < noted_count; n++)
        if (noted[n].caller == method && noted[n].at == insn->at &&
            consent_store_use(d->w->in.setup.models, noted[n].dex, noted[n].method_idx) ==
                CONSENT_STORE_READS) {
            const char *key = consent_store_key(d->w, &noted[n], d->arena);

            if (key)
                add(d->out, (struct consent_source){ .kind = CONSENT_SOURCE_STORE, .key = key });
        }
    if (d->out->count > before)
        return;
    if (flow_target(p, dex, insn->index) != FLOW_NONE) {
        dig_into(d, method, insn->at);
        return;
    }
    /* What the platform makes of its arguments. */
    for (uint32_t k = 0; k < insn->arg_count; k++)
        dig(d, body, step, method, insn->at, dex_insn_arg(insn, k));
}

/* A parameter: what the call before it on the path passes. */
static void dig_argument(struct digging *d, uint32_t step, uint32_t number)
{
    const struct flow_edge *edge = d->path ? &d->path->steps[step].edge : NULL;
    struct flow_body *body;
    struct dex_code code;
    struct dex_insn insn;

    if (!edge || step == 0 || edge->caller == FLOW_NONE ||
        edge->caller != d->path->steps[step - 1].edge.callee)
        return;
    body = body_of(d, edge->caller);
    if (!body)
        return;
    code = flow_body_code(body);
    if (dex_insn_decode(&code, edge->at, &insn) && is_invoke(&insn) && number < insn.arg_count)
        dig(d, body, step - 1, edge->caller, edge->at, dex_insn_arg(&insn, number));
}

static void dig_insn(struct digging *d, struct flow_body *body, uint32_t step, uint32_t method,
                     const struct dex_insn *insn)
{
    struct flow_program *p = d->w->in.setup.program;
    uint32_t dex = flow_method(p, method)->dex;
    unsigned op = insn->op;

    if ((op >= DEX_OP_IGET && op <= DEX_OP_IGET_SHORT) ||
        (op >= DEX_OP_SGET && op <= DEX_OP_SGET_SHORT)) {
        uint32_t field = insn->index < flow_dex(p, dex)->fields.count
                             ? flow_field_target(p, dex, insn->index)
                             : FLOW_NONE;

        if (field != FLOW_NONE)
            add(d->out, (struct consent_source){ .kind = CONSENT_SOURCE_FIELD, .number = field });
    } else if (op >= DEX_OP_CMPL_FLOAT && op <= DEX_OP_CMP_LONG) {
        dig(d, body, step, method, insn->at, insn->b);
        dig(d, body, step, method, insn->at, insn->c);
    } else if (op >= DEX_OP_ADD_INT && op <= DEX_OP_REM_DOUBLE) {
        dig(d, body, step, method, insn->at, insn->b);
        dig(d, body, step, method, insn->at, insn->c);
    } else if (op >= DEX_OP_ADD_INT_2ADDR && op <= DEX_OP_REM_DOUBLE_2ADDR) {
        dig(d, body, step, method, insn->at, insn->a);
        dig(d, body, step, method, insn->at, insn->b);
    } else if ((op >= DEX_OP_NEG_INT && op <= DEX_OP_INT_TO_SHORT) || op >= DEX_OP_ADD_INT_LIT16 ||
               op == DEX_OP_INSTANCE_OF || op == DEX_OP_ARRAY_LENGTH ||
               (op >= DEX_OP_AGET && op <= DEX_OP_AGET_SHORT)) {
        dig(d, body, step, method, insn->at, insn->b);
    }
}

/* The operands of a branch. */
static void dig_branch(struct digging *d, struct flow_body *body, uint32_t step, uint32_t method,
                       uint32_t at)
{
    struct dex_code code = flow_body_code(body);
    struct dex_insn insn;

    if (!dex_insn_decode(&code, at, &insn))
        return;
    dig(d, body, step, method, at, insn.a);
    if (insn.op >= DEX_OP_IF_EQ && insn.op <= DEX_OP_IF_LE)
        dig(d, body, step, method, at, insn.b);
}

static bool is_constant(const struct flow_origin *o)
{
    return o->kind == FLOW_ORIGIN_INSN && o->insn.op >= DEX_OP_CONST_4 &&
           o->insn.op <= DEX_OP_CONST_HIGH16;
}

/* One of several constants: "a && b" kept in a variable. What was asked before it was chosen. */
static void dig_choice(struct digging *d, struct flow_body *body, uint32_t step, uint32_t method,
                       const struct flow_origins *origins)
{
    size_t constants = 0;

    for (size_t n = 0; n < origins->count; n++)
        constants += is_constant(&origins->items[n]);
    for (size_t n = 0; constants > 1 && n < origins->count; n++) {
        struct flow_path path;
        const struct flow_step *last;

        if (!is_constant(&origins->items[n]) || d->choices++ >= CHOICES_MAX ||
            !flow_path_find(d->w->in.all, method, origins->items[n].insn.at, ALL_PHASES, d->arena,
                            &path) ||
            path.count == 0)
            continue;
        last = &path.steps[path.count - 1];
        for (size_t k = 0; k < last->test_count; k++)
            dig_branch(d, body, step, method, last->tests[k].at);
    }
}

static void dig(struct digging *d, struct flow_body *body, uint32_t step, uint32_t method,
                uint32_t at, uint32_t reg)
{
    struct flow_origins origins;

    if (d->steps++ >= STEPS_MAX)
        return;
    flow_origins(body, at, reg, &origins);
    dig_choice(d, body, step, method, &origins);
    for (size_t n = 0; n < origins.count; n++)
        switch (origins.items[n].kind) {
        case FLOW_ORIGIN_RESULT:
            dig_call(d, body, step, method, &origins.items[n].insn);
            break;
        case FLOW_ORIGIN_INSN:
            dig_insn(d, body, step, method, &origins.items[n].insn);
            break;
        case FLOW_ORIGIN_PARAMETER:
            dig_argument(d, step, origins.items[n].number);
            break;
        case FLOW_ORIGIN_EXCEPTION:
            break;
        }
}

void consent_sources_of(struct consent_worlds *w, const struct flow_path *path, size_t step,
                        uint32_t at, struct pica_arena *arena, struct consent_sources *ret)
{
    struct digging d = { .w = w, .path = path, .arena = arena, .out = ret };
    uint32_t method = path->steps[step].edge.callee;
    struct flow_body *body;

    ret->count = 0;
    ret->failed = false;
    flow_bodies_trim(w->bodies);
    body = body_of(&d, method);
    if (body)
        dig_branch(&d, body, (uint32_t)step, method, at);
}

void consent_sources_of_call(struct consent_worlds *w, uint32_t method, uint32_t at,
                             struct pica_arena *arena, struct consent_sources *ret)
{
    struct digging d = { .w = w, .arena = arena, .out = ret };

    ret->count = 0;
    ret->failed = false;
    dig_into(&d, method, at);
}
