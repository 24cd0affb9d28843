/* Decoders are run as a Java virtual machine ran them; what cannot be told is not told. */
#include "flow/interpret.h"

#include "flow/fixture.h"
#include "flow/golden.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

struct test {
    struct dex_file dex;
    struct pica_notes notes;
    struct flow_program *program;
    struct flow_interpreter *it;
    struct pica_arena arena;
    size_t done;
};

/* The number of a method by name; with a prototype by both. */
static uint32_t method_named(const struct test *t, const char *class_name, const char *name)
{
    uint32_t first, type = flow_type_find(t->program, pica_span_str(class_name));
    uint32_t count = flow_class_methods(t->program, type, &first);

    for (uint32_t m = first; m < first + count; m++) {
        const struct flow_method *method = flow_method(t->program, m);

        if (pica_span_is(dex_string(&t->dex, dex_method_id(&t->dex, method->method_idx).name_idx),
                         name))
            return m;
    }
    fprintf(stderr, "no method %s\n", name);
    exit(EXIT_FAILURE);
}

/* --- against Java ----------------------------------------------------------------- */

/* Any NaN is one as good as another. */
static void one_nan(struct flow_datum *d)
{
    uint64_t bits = (uint64_t)d->number;

    if (d->kind != FLOW_DATUM_NUMBER)
        return;
    if (d->type == 'F' && (bits & 0x7fffffff) > 0x7f800000)
        d->number = 0x7fc00000;
    if (d->type == 'D' && (bits & INT64_MAX) > 0x7ff0000000000000u)
        d->number = 0x7ff8000000000000;
}

static void check_line(void *context, char *line)
{
    char *fields[GOLDEN_FIELDS_MAX];
    struct test *t = context;
    char *whole = pica_arena_str(&t->arena, pica_span_str(line));
    size_t count = golden_fields(line, fields), inputs = 0;
    struct flow_datum in[GOLDEN_FIELDS_MAX], got, want;
    enum flow_interpret_outcome outcome;
    uint64_t cost;
    bool good;

    for (size_t i = 3; i + 2 < count; i++)
        in[inputs++] = golden_datum(fields[i], &t->arena);
    outcome = flow_interpret(t->it, method_named(t, fields[0], fields[1]), in, inputs, &t->arena,
                             &got, &cost);
    if (fields[count - 1][0] == '!') {
        good = outcome == FLOW_INTERPRET_THROWS;
    } else {
        want = golden_datum(fields[count - 1], &t->arena);
        one_nan(&want);
        one_nan(&got);
        good = outcome == FLOW_INTERPRET_DONE && golden_same(&got, &want);
    }
    if (!good)
        fprintf(stderr, "outcome %d, %jd: %s\n", (int)outcome, (intmax_t)got.number, whole);
    CHECK(good);
    CHECK(cost > 0);
    t->done++;
}

/* --- what is open ------------------------------------------------------------------- */

static const char *run(struct test *t, const char *name)
{
    struct flow_datum unknown = { 0 }, got;
    const struct flow_method *m;
    enum flow_interpret_outcome outcome;
    uint32_t method = method_named(t, "Lt/Open;", name);
    struct pica_span text;
    uint64_t cost;

    m = flow_method(t->program, method);
    outcome = flow_interpret(
        t->it, method, &unknown,
        dex_proto(&t->dex, dex_method_id(&t->dex, m->method_idx).proto_idx).params.count, &t->arena,
        &got, &cost);
    CHECK(cost <= pica_limits_default.interpreted_instructions);
    if (outcome == FLOW_INTERPRET_OPEN)
        return "open";
    CHECK(outcome == FLOW_INTERPRET_DONE);
    if (got.kind == FLOW_DATUM_UNKNOWN)
        return "unknown";
    if (got.kind == FLOW_DATUM_NUMBER)
        return pica_arena_printf(&t->arena, "%jd", (intmax_t)got.number);
    CHECK(got.kind == FLOW_DATUM_TEXT && flow_datum_mutf8(&got, &t->arena, &text));
    return pica_arena_printf(&t->arena, "%s%s", got.partial ? "~" : "", (const char *)text.data);
}

static bool is_open(struct test *t, const char *name)
{
    const char *got = run(t, name);

    if (strcmp(got, "open") == 0 || strcmp(got, "unknown") == 0)
        return true;
    fprintf(stderr, "%s: %s\n", name, got);
    return false;
}

static void check_open(struct test *t)
{
    static const char *const open[] = { "openLate",  "openArray",   "openShared", "openCounter",
                                        "openTime",  "openForever", "openDeep",   "openMemory",
                                        "openGiven", "openGuarded", "openNative", "openBranch",
                                        "openLock" };

    for (unsigned twice = 0; twice < 2; twice++)
        for (size_t i = 0; i < sizeof open / sizeof *open; i++)
            CHECK(is_open(t, open[i]));
    CHECK_STR(run(t, "early"), "early");
    CHECK_STR(run(t, "writtenHere"), "mine");
    CHECK(is_open(t, "openShared")); /* one run does not change the next */
    CHECK_STR(run(t, "unused"), "sure");
    CHECK_STR(run(t, "partial"), "~/proc/*/maps");
}

/* A field that is not final, and the caller's word that only its initialiser writes it. */
static bool tone_is_settled(void *context, uint32_t field)
{
    const struct test *t = context;
    const struct flow_field *f = flow_field(t->program, field);

    return pica_span_is(dex_string(&t->dex, dex_field_id(&t->dex, f->field_idx).name_idx), "tone");
}

static uint32_t field_named(const struct test *t, const char *class_name, const char *name)
{
    uint32_t type = flow_type_find(t->program, pica_span_str(class_name));

    for (uint32_t f = 0; f < flow_field_count(t->program); f++) {
        const struct flow_field *field = flow_field(t->program, f);

        if (field->type == type &&
            pica_span_is(dex_string(&t->dex, dex_field_id(&t->dex, field->field_idx).name_idx),
                         name))
            return f;
    }
    fprintf(stderr, "no field %s\n", name);
    exit(EXIT_FAILURE);
}

static void check_fields(struct test *t)
{
    struct flow_interpreter *it =
        flow_interpreter_new(t->program, &pica_limits_default, tone_is_settled, t);
    struct flow_datum got;
    struct pica_span text;
    uint64_t cost;

    CHECK(it);
    CHECK(flow_interpret_field(it, field_named(t, "Lt/Base;", "tone"), &t->arena, &got, &cost) ==
              FLOW_INTERPRET_DONE &&
          got.kind == FLOW_DATUM_TEXT && got.count == 3);
    CHECK(flow_interpret_field(t->it, field_named(t, "Lt/Base;", "tone"), &t->arena, &got, &cost) ==
              FLOW_INTERPRET_DONE &&
          got.kind == FLOW_DATUM_UNKNOWN);
    CHECK(flow_interpret_field(it, field_named(t, "Lt/Decoders;", "PARTS"), &t->arena, &got,
                               &cost) == FLOW_INTERPRET_DONE &&
          got.kind == FLOW_DATUM_ARRAY && got.count == 3 &&
          flow_datum_mutf8(&got.at.items[1], &t->arena, &text) && pica_span_is(text, "roid_"));
    CHECK(flow_interpret_field(it, field_named(t, "Lt/Decoders;", "WORD"), &t->arena, &got,
                               &cost) == FLOW_INTERPRET_DONE &&
          flow_datum_mutf8(&got, &t->arena, &text) && pica_span_is(text, "fixed"));
    CHECK(flow_interpret_field(it, field_named(t, "Lt/Open;", "counter"), &t->arena, &got, &cost) !=
              FLOW_INTERPRET_DONE ||
          got.kind == FLOW_DATUM_UNKNOWN);
    flow_interpreter_free(it);
}

/* --- memory ----------------------------------------------------------------------------- */

struct trial {
    const struct test *t;
    const char *method;
    struct flow_datum in[3];
    size_t count;
};

static bool try_once(void *context)
{
    const struct trial *trial = context;
    struct flow_interpreter *it =
        flow_interpreter_new(trial->t->program, &pica_limits_default, NULL, NULL);
    enum flow_interpret_outcome outcome = FLOW_INTERPRET_NOMEM;
    struct pica_arena arena = { 0 };
    struct flow_datum got;
    uint64_t cost;

    if (it)
        outcome = flow_interpret(it, method_named(trial->t, "Lt/Decoders;", trial->method),
                                 trial->in, trial->count, &arena, &got, &cost);
    CHECK(outcome == FLOW_INTERPRET_DONE || outcome == FLOW_INTERPRET_NOMEM);
    flow_interpreter_free(it);
    pica_arena_finish(&arena);
    return outcome == FLOW_INTERPRET_DONE;
}

static void check_memory(struct test *t)
{
    struct trial trials[] = {
        { t, "fog", { golden_units("", 0, &t->arena) }, 1 },
        { t, "joined", { flow_datum_number(2, 'I') }, 1 },
        { t, "virtual", { flow_datum_number(1, 'I') }, 1 },
        { t, "formatted", { flow_datum_number(1, 'I'), flow_datum_number(2, 'I') }, 2 },
        { t, "thrown", { flow_datum_number(1, 'I') }, 1 },
        { t, "chunk", { flow_datum_number(1, 'J') }, 1 },
    };

    for (size_t i = 0; i < sizeof trials / sizeof *trials; i++)
        CHECK(fail_alloc_each(try_once, &trials[i], false, 0) > 0);
}

int main(int argc, char **argv)
{
    struct test t = { .done = 0 };
    struct pica_error err;
    char path[512];

    if (argc != 2)
        return EXIT_FAILURE;
    t.dex = fixture_open(argv[1], "interpret", &t.notes);
    CHECK(flow_program_link(&t.dex, 1, &t.notes, &t.program, &err) == PICA_OK);
    t.it = flow_interpreter_new(t.program, &pica_limits_default, NULL, NULL);
    CHECK(t.it);
    snprintf(path, sizeof path, "%s/interpret.tsv", argv[1]);
    golden_lines(path, check_line, &t);
    CHECK(t.done > 1000);
    check_open(&t);
    check_fields(&t);
    if (fail_alloc_available())
        check_memory(&t);
    flow_interpreter_free(t.it);
    flow_program_free(t.program);
    fixture_close(&t.dex);
    pica_notes_finish(&t.notes);
    pica_arena_finish(&t.arena);
    return check_done();
}
