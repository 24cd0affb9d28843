/* A DEX file of any bytes, linked with a copy of itself, swept, and asked where values come from.
 */
#include "flow/origin.h"
#include "flow/program.h"
#include "flow/sweep.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PROMISED(what)                                                                             \
    do {                                                                                           \
        if (!(what))                                                                               \
            abort();                                                                               \
    } while (0)

#define METHODS_MAX 64
#define QUESTIONS_MAX 64

static bool is_odd(void *context, uint32_t type)
{
    (void)context;
    return type % 2;
}

static void exercise_types(const struct flow_program *p)
{
    for (uint32_t t = 0; t < flow_type_count(p); t++) {
        struct flow_class c = flow_class(p, t);
        unsigned steps = 0;

        PROMISED(flow_type_find(p, flow_type_name(p, t)) == t);
        PROMISED(flow_is_a(p, t, flow_type_name(p, t)));
        flow_is_a(p, t, pica_span_str("Landroid/content/Context;"));
        for (; c.super != FLOW_NONE; c = flow_class(p, c.super))
            PROMISED(steps++ < flow_type_count(p));
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

static void exercise_sites(const struct dex_file *dex, const struct pica_limits *limits)
{
    struct pica_notes notes = { 0 };
    size_t most = dex->methods.count;
    uint16_t *marks;
    struct flow_sweep s;
    struct pica_error err;
    unsigned methods = 0;

    most = dex->fields.count > most ? dex->fields.count : most;
    most = dex->strings.count > most ? dex->strings.count : most;
    marks = malloc((most + 1) * sizeof *marks);
    PROMISED(marks);
    for (size_t i = 0; i <= most; i++)
        marks[i] = 1;
    PROMISED(flow_sweep(dex, &(struct flow_marks){ marks, marks, marks, marks }, limits, &notes, &s,
                        &err) == PICA_OK);
    for (size_t i = 0; i < s.count; i++) {
        const struct flow_site *site = &s.sites[i];
        struct dex_code code;

        PROMISED(site->class_def < dex->classes.count && site->method_idx < dex->methods.count);
        if (site->insn == DEX_NO_INDEX || !dex_code(dex, site->code_off, &code))
            continue;
        PROMISED(site->insn < code.units);
        if (methods < METHODS_MAX && (i == 0 || s.sites[i - 1].code_off != site->code_off)) {
            exercise_method(dex, &code);
            methods++;
        }
    }
    flow_sweep_finish(&s);
    free(marks);
    pica_notes_finish(&notes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_limits limits = pica_limits_default;
    struct pica_notes notes = { 0 };
    struct dex_file files[2] = { 0 };
    struct flow_program *p;
    struct pica_error err;

    limits.dex_instructions = 1u << 20;
    limits.dex_sites = 1u << 12;
    if (dex_open(pica_span_of(data, size), "classes.dex", &limits, &notes, &files[0], &err) ==
        PICA_OK) {
        files[1] = files[0];
        PROMISED(flow_program_link(files, 2, &notes, &p, &err) == PICA_OK);
        exercise_types(p);
        exercise_members(p);
        exercise_sites(&files[0], &limits);
        flow_program_free(p);
        dex_close(&files[0]);
    }
    pica_notes_finish(&notes);
    return 0;
}
