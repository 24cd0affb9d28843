/* What is kept in objects and asked for later is decided by the values of a world. */
#include "privacy/ask_world.h"

#include "flow/fixture.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

struct test {
    struct dex_file dex;
    struct pica_notes notes;
    struct flow_program *program;
    struct flow_models *models;
    struct flow_callbacks *callbacks;
    struct flow_entry entry;
    struct flow_entries entries;
    struct flow_world *world;
};

static void open_world(struct test *t)
{
    struct flow_world_setup setup = { .program = t->program,
                                      .entries = &t->entries,
                                      .limits = &pica_limits_default };
    uint32_t type = flow_type_find(t->program, pica_span_str("Lt/Start;")), first;
    struct pica_error err;

    CHECK(flow_class_methods(t->program, type, &first) == 1);
    t->models = flow_models_new(t->program);
    t->callbacks = flow_callbacks_new(t->program);
    t->entry = (struct flow_entry){ .method = first,
                                    .type = type,
                                    .component = FLOW_NONE,
                                    .phase = FLOW_PHASE_PROCESS,
                                    .reason = FLOW_REASON_ENTRY };
    t->entries = (struct flow_entries){ .items = &t->entry, .count = 1 };
    setup.models = t->models;
    setup.callbacks = t->callbacks;
    CHECK(flow_world_explore(&setup, &t->notes, &t->world, &err) == PICA_OK);
}

/* "class: value" for each collection, '?' for what is undecided. */
static void collect(const struct test *t, struct flow_world *world, char *out, size_t size)
{
    struct privacy_collect_input in = { .program = t->program,
                                        .limits = &pica_limits_default,
                                        .world = world };
    struct privacy_collection *items;
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct pica_error err;
    size_t count = 0;

    out[0] = '\0';
    CHECK(privacy_collect(&in, &arena, &notes, &items, &count, &err) == PICA_OK);
    for (size_t i = 0; i < count; i++)
        snprintf(out + strlen(out), size - strlen(out), "%s%s %s", i ? ", " : "",
                 items[i].place.class_name, items[i].undecided ? "?" : items[i].value);
    pica_arena_finish(&arena);
    pica_notes_finish(&notes);
}

static bool try_once(void *context)
{
    const struct test *t = context;
    struct privacy_collect_input in = { .program = t->program,
                                        .limits = &pica_limits_default,
                                        .world = t->world };
    struct privacy_collection *items;
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct pica_error err;
    size_t count;
    enum pica_status st = privacy_collect(&in, &arena, &notes, &items, &count, &err);

    CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    pica_arena_finish(&arena);
    pica_notes_finish(&notes);
    return st == PICA_OK;
}

int main(int argc, char **argv)
{
    struct test t = { .world = NULL };
    struct pica_error err;
    char got[512];

    if (argc != 2)
        return EXIT_FAILURE;
    t.dex = fixture_open(argv[1], "asked", &t.notes);
    CHECK(flow_program_link(&t.dex, 1, &t.notes, &t.program, &err) == PICA_OK);
    collect(&t, NULL, got, sizeof got);
    CHECK_STR(got, "Lt/Calm; ?, Lt/Dead; ?, Lt/Open; ?, Lt/Personal; ?");
    open_world(&t);
    collect(&t, t.world, got, sizeof got);
    CHECK_STR(got, "Lt/Dead; ?, Lt/Open; ?, Lt/Personal; android_id");
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_once, &t, false, 0) > 0);
    flow_world_free(t.world);
    flow_models_free(t.models);
    flow_callbacks_free(t.callbacks);
    flow_program_free(t.program);
    fixture_close(&t.dex);
    pica_notes_finish(&t.notes);
    return check_done();
}
