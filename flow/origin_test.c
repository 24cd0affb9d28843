#include "flow/origin.h"

#include "flow/fixture.h"
#include "tests/check.h"

/* The code of the method `name` of the only class. */
static struct dex_code code_of(const struct dex_file *dex, const char *name)
{
    struct dex_class cls = dex_class(dex, 0);
    struct dex_class_data it = dex_class_data(dex, &cls);
    enum dex_member_list list;
    struct dex_member m;
    struct dex_code code = { 0 };

    while (dex_class_data_next(&it, &list, &m))
        if (pica_span_is(dex_string(dex, dex_method_id(dex, m.idx).name_idx), name))
            CHECK(dex_code(dex, m.code_off, &code));
    CHECK(code.units > 0);
    return code;
}

/* What one origin is, in a few letters: "s:a" a string, "p2" a parameter, "r:make" a result ... */
static void describe(const struct dex_file *dex, const struct flow_origin *o, char *out,
                     size_t size)
{
    switch (o->kind) {
    case FLOW_ORIGIN_PARAMETER:
        snprintf(out, size, "p%u", o->number);
        return;
    case FLOW_ORIGIN_EXCEPTION:
        snprintf(out, size, "exception");
        return;
    case FLOW_ORIGIN_RESULT:
        if (o->insn.op == DEX_OP_FILLED_NEW_ARRAY)
            snprintf(out, size, "r:array");
        else
            snprintf(
                out, size, "r:%s",
                (const char *)dex_string(dex, dex_method_id(dex, o->insn.index).name_idx).data);
        return;
    case FLOW_ORIGIN_INSN:
        if (o->insn.op == DEX_OP_CONST_STRING)
            snprintf(out, size, "s:%s", (const char *)dex_string(dex, o->insn.index).data);
        else
            snprintf(out, size, "%s=%jd", dex_opcodes[o->insn.op].mnemonic,
                     (intmax_t)o->insn.literal);
        return;
    }
}

/* The origins of the argument of sink() in a method, in order; '!' behind: not all. */
static void check_origins(const struct dex_file *dex, const char *method, const char *want)
{
    struct dex_code code = code_of(dex, method);
    struct flow_body *m = flow_body_new(dex, &code);
    struct flow_origins o;
    struct dex_insn insn;
    uint32_t cursor = 0, calls = 0;
    char got[256] = "";

    while (flow_body_next(m, &cursor, &insn)) {
        struct pica_span name;

        if (insn.op != DEX_OP_INVOKE_STATIC && insn.op != DEX_OP_INVOKE_STATIC_RANGE)
            continue;
        name = dex_string(dex, dex_method_id(dex, insn.index).name_idx);
        if (name.len < 4 || memcmp(name.data, "sink", 4) != 0)
            continue;
        calls++;
        flow_origins(m, insn.at, dex_insn_arg(&insn, 0), &o);
        for (size_t i = 0; i < o.count; i++) {
            char one[64];

            describe(dex, &o.items[i], one, sizeof one);
            snprintf(got + strlen(got), sizeof got - strlen(got), "%s%s", i ? " " : "", one);
        }
        if (!o.complete)
            snprintf(got + strlen(got), sizeof got - strlen(got), "!");
    }
    CHECK(calls == 1);
    CHECK_STR(got, want);
    flow_body_free(m);
}

static void test_origins(const struct dex_file *dex)
{
    check_origins(dex, "plain", "s:a");
    check_origins(dex, "moved", "s:a");
    check_origins(dex, "joined", "s:a s:b");
    check_origins(dex, "switched", "s:none s:one s:two");
    check_origins(dex, "parameter", "p2"); /* behind a long, which takes two words */
    check_origins(dex, "result", "r:make");
    /* from before the try block, from the first call, not from the second */
    check_origins(dex, "caught", "s:before r:make");
    check_origins(dex, "exception", "exception");
    check_origins(dex, "wide", "const-wide/16=5");
    check_origins(dex, "half", "r:makeWide");
    check_origins(dex, "loop", "s:start r:make");
    check_origins(dex, "range", "s:a");
    check_origins(dex, "array", "r:array");
    check_origins(dex, "many", "s:x s:0 s:1 s:2 s:3 s:4 s:5 s:6 s:7 s:8 s:9 s:a s:b s:c s:d s:e!");
}

/* Registers nobody writes, places outside the code. */
static void test_edges(const struct dex_file *dex)
{
    struct dex_code code = code_of(dex, "plain");
    struct flow_body *m = flow_body_new(dex, &code);
    struct flow_origins o;

    flow_origins(m, 0, 0, &o); /* before the first instruction */
    CHECK(o.count == 0 && !o.complete);
    flow_origins(m, 2, 7, &o); /* there is one register */
    CHECK(o.count == 0 && !o.complete);
    flow_origins(m, code.units, 0, &o);
    CHECK(o.count == 0 && !o.complete);
    flow_origins(m, UINT32_MAX, UINT32_MAX, &o);
    CHECK(o.count == 0 && !o.complete);
    flow_body_free(m);
    flow_body_free(NULL);
}

/* An answer must say so when an instruction cannot be read on the way. */
static void test_broken(const struct dex_file *dex)
{
    struct dex_code code = code_of(dex, "joined");
    uint8_t *copy = malloc((size_t)code.units * 2 + 2);
    struct flow_body *m;
    struct flow_origins o;
    struct dex_insn insn;
    uint32_t cursor = 0, call = 0;

    if (!copy || !code.insns)
        exit(EXIT_FAILURE);
    memcpy(copy, code.insns, (size_t)code.units * 2);
    code.insns = copy;
    m = flow_body_new(dex, &code);
    while (flow_body_next(m, &cursor, &insn))
        if (insn.op == DEX_OP_INVOKE_STATIC)
            call = insn.at;
    flow_body_free(m);
    copy[(size_t)2 * 2] = 0x3e; /* const-string "a": an unassigned opcode */
    m = flow_body_new(dex, &code);
    flow_origins(m, call, 0, &o);
    CHECK(o.count == 1 && !o.complete);
    flow_body_free(m);
    free(copy);
}

int main(int argc, char **argv)
{
    struct pica_notes notes = { 0 };
    struct dex_file dex;

    if (argc != 2)
        return EXIT_FAILURE;
    dex = fixture_open(argv[1], "origin", &notes);
    CHECK(notes.count == 0);
    test_origins(&dex);
    test_edges(&dex);
    test_broken(&dex);
    fixture_close(&dex);
    pica_notes_finish(&notes);
    return check_done();
}
