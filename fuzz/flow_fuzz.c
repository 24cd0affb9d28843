/* A DEX file of any bytes, linked with a copy of itself, indexed, and asked where calls lead and
 * where values come from. */
#include "flow/index.h"
#include "flow/origin.h"
#include "flow/program.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PROMISED(what)                                                                             \
    do {                                                                                           \
        if (!(what))                                                                               \
            abort();                                                                               \
    } while (0)

#define METHODS_MAX 64
#define QUESTIONS_MAX 64
#define DISPATCHES_MAX 20000

static bool is_odd(void *context, uint32_t type)
{
    (void)context;
    return type % 2;
}

/* What the tree says must be what the classes say. */
static bool is_subtype_slowly(const struct flow_program *p, uint32_t type, uint32_t ancestor)
{
    while (type != FLOW_NONE && type != ancestor)
        type = flow_class(p, type).super;
    return type == ancestor;
}

static void exercise_types(const struct flow_program *p)
{
    uint32_t some = (uint32_t)flow_type_count(p) / 2;

    for (uint32_t t = 0; t < flow_type_count(p); t++) {
        struct flow_class c = flow_class(p, t);
        const uint32_t *subtypes;
        unsigned steps = 0;
        size_t count;

        PROMISED(flow_type_find(p, flow_type_name(p, t)) == t);
        PROMISED(flow_is_a(p, t, flow_type_name(p, t)));
        flow_is_a(p, t, pica_span_str("Landroid/content/Context;"));
        for (; c.super != FLOW_NONE; c = flow_class(p, c.super))
            PROMISED(steps++ < flow_type_count(p));
        PROMISED(flow_is_subtype(p, t, some) || !is_subtype_slowly(p, t, some));
        subtypes = flow_subtypes(p, t, &count);
        for (size_t i = 0; i < count; i++)
            PROMISED(subtypes[i] < flow_type_count(p));
    }
}

static void exercise_methods(struct flow_program *p)
{
    uint32_t asked = 0;

    for (uint32_t t = 0; t < flow_type_count(p); t++) {
        uint32_t first, count = flow_class_methods(p, t, &first);

        for (uint32_t m = first; m < first + count; m++) {
            const struct flow_method *method = flow_method(p, m);
            uint32_t declared = flow_declared(p, t, method->signature);

            PROMISED(m < flow_method_count(p) && method->type == t);
            PROMISED(declared != FLOW_NONE && flow_method(p, declared)->type == t);
        }
    }
    for (uint32_t i = 0; i < flow_dex(p, 0)->methods.count && asked < DISPATCHES_MAX; i++) {
        uint32_t target = flow_target(p, 0, i), signature = flow_signature_of(p, 0, i), ran;

        PROMISED(signature < flow_signature_count(p));
        PROMISED(target == FLOW_NONE || flow_method(p, target)->signature == signature);
        for (uint32_t t = 0; t < flow_type_count(p) && t < 64; t++, asked++) {
            ran = flow_dispatch(p, t, signature);
            PROMISED(ran == FLOW_NONE || (flow_method(p, ran)->signature == signature &&
                                          flow_is_subtype(p, t, flow_method(p, ran)->type)));
            if (target != FLOW_NONE)
                flow_dispatch_to(p, t, target);
            flow_super_target(p, 0, i, t);
        }
    }
    for (uint32_t i = 0; i < flow_dex(p, 0)->fields.count; i++) {
        uint32_t target = flow_field_target(p, 0, i);

        PROMISED(target == FLOW_NONE || target < flow_field_count(p));
    }
}

static void exercise_members(const struct flow_program *p)
{
    const struct dex_file *dex = flow_dex(p, 0);
    struct flow_member m;

    for (uint32_t i = 0; i < dex->methods.count; i++) {
        uint32_t type = flow_resolve_method(p, 1, i, is_odd, NULL);

        PROMISED(type == FLOW_NONE || type == FLOW_CUT || type % 2);
        flow_find_method(p, 1, i, &m);
        flow_proto_is(dex, dex_method_id(dex, i).proto_idx, "(I)V");
    }
    for (uint32_t i = 0; i < dex->fields.count; i++) {
        flow_resolve_field(p, 1, i, is_odd, NULL);
        flow_find_field(p, 1, i, &m);
    }
}

static void exercise_method(const struct dex_file *dex, const struct dex_code *code)
{
    struct flow_body *m = flow_body_new(dex, code);
    uint32_t cursor = 0, asked = 0;
    struct flow_origins o;
    struct dex_insn insn;

    while (m && asked < QUESTIONS_MAX && flow_body_next(m, &cursor, &insn)) {
        PROMISED(insn.at < code->units);
        if (!(dex_opcodes[insn.op].flow & DEX_FLOW_invoke))
            continue;
        for (uint32_t a = 0; a < insn.arg_count && a < 3; a++, asked++) {
            flow_origins(m, insn.at, dex_insn_arg(&insn, a), &o);
            PROMISED(o.count <= FLOW_ORIGINS_MAX && (o.count || !o.complete));
        }
    }
    flow_body_free(m);
}

static void exercise_index(const struct dex_file *dex, struct flow_index *index)
{
    unsigned methods = 0;

    for (unsigned kind = 0; kind < FLOW_REF_KIND_COUNT; kind++)
        PROMISED(flow_index_invert(index, dex, (enum flow_ref_kind)kind));
    for (size_t b = 0; b < index->body_count; b++) {
        const struct flow_body_refs *body = &index->bodies[b];
        struct dex_code code;

        PROMISED(body->class_def < dex->classes.count && body->method_idx < dex->methods.count);
        PROMISED(dex_code(dex, body->code_off, &code));
        for (uint32_t r = body->first; r < body->first + body->count; r++) {
            size_t count;

            PROMISED(flow_ref_at(index->refs[r]) < code.units);
            PROMISED(flow_index_body(index, r) == body);
            flow_index_sites(index, flow_ref_kind(index->refs[r]), index->refs[r].target, &count);
            PROMISED(count > 0);
        }
        if (methods++ < METHODS_MAX)
            exercise_method(dex, &code);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_limits limits = pica_limits_default;
    struct pica_notes notes = { 0 };
    struct flow_index indexes[2] = { 0 };
    struct dex_file files[2] = { 0 };
    struct flow_program *p;
    struct pica_error err;

    limits.dex_instructions = 1u << 20;
    limits.dex_sites = 1u << 12;
    if (dex_open(pica_span_of(data, size), "classes.dex", &limits, &notes, &files[0], &err) ==
        PICA_OK) {
        files[1] = files[0];
        for (int i = 0; i < 2; i++)
            PROMISED(flow_index_file(&files[i], &limits, NULL, &notes, &indexes[i], &err) ==
                     PICA_OK);
        PROMISED(flow_program_link_indexed(files, indexes, 2, NULL, &notes, &p, &err) == PICA_OK);
        exercise_types(p);
        exercise_members(p);
        exercise_methods(p);
        exercise_index(&files[0], flow_program_index(p, 0));
        flow_program_free(p);
        for (int i = 0; i < 2; i++)
            flow_index_finish(&indexes[i]);
        dex_close(&files[0]);
    }
    pica_notes_finish(&notes);
    return 0;
}
