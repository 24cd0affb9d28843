#include "flow/world.h"

#include "flow/fixture.h"
#include "flow/index.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#define ENTRIES_MAX 16

struct fixture {
    struct dex_file dex;
    struct pica_notes notes;
    struct flow_program *program;
    struct flow_models *models;
    struct flow_callbacks *callbacks;
    struct flow_entry items[ENTRIES_MAX];
    struct flow_entries entries;
};

static uint32_t method_named(const struct flow_program *p, const char *type, const char *name)
{
    uint32_t t = flow_type_find(p, pica_span_str(type)), first;
    uint32_t count = flow_class_methods(p, t, &first);

    for (uint32_t m = first; m < first + count; m++)
        if (pica_span_is(flow_signature_name(p, flow_method(p, m)->signature), name))
            return m;
    fprintf(stderr, "%s has no %s\n", type, name);
    exit(EXIT_FAILURE);
}

static uint32_t world_method(const struct fixture *f, const char *name)
{
    return method_named(f->program, "LWorld;", name);
}

static void open_fixture(struct fixture *f, const char *folder)
{
    struct pica_error err;

    *f = (struct fixture){ 0 };
    f->dex = fixture_open(folder, "world", &f->notes);
    CHECK(flow_program_link(&f->dex, 1, &f->notes, &f->program, &err) == PICA_OK);
    f->models = flow_models_new(f->program);
    f->callbacks = flow_callbacks_new(f->program);
    f->entries.items = f->items;
}

static void add_entry(struct fixture *f, const char *name, enum flow_phase phase)
{
    f->items[f->entries.count++] = (struct flow_entry){
        .method = world_method(f, name),
        .type = flow_type_find(f->program, pica_span_str("LWorld;")),
        .component = FLOW_NONE,
        .phase = phase,
        .reason = FLOW_REASON_ENTRY,
    };
}

static void close_fixture(struct fixture *f)
{
    flow_models_free(f->models);
    flow_callbacks_free(f->callbacks);
    flow_program_free(f->program);
    fixture_close(&f->dex);
    pica_notes_finish(&f->notes);
}

static struct flow_world_setup setup_of(struct fixture *f)
{
    return (struct flow_world_setup){ .program = f->program,
                                      .entries = &f->entries,
                                      .models = f->models,
                                      .callbacks = f->callbacks,
                                      .limits = &pica_limits_default };
}

static struct flow_world *explore(struct fixture *f, const struct flow_assumptions *assumptions)
{
    struct flow_world_setup setup = setup_of(f);
    struct flow_world *w = NULL;
    struct pica_error err;

    setup.assumptions = assumptions;
    CHECK(flow_world_explore(&setup, &f->notes, &w, &err) == PICA_OK);
    if (!w)
        exit(EXIT_FAILURE);
    return w;
}

static bool runs(const struct fixture *f, const struct flow_world *w, const char *name)
{
    return flow_world_runs(w, world_method(f, name));
}

/* The place of the n-th call of `name` in a method. */
static uint32_t call_at(const struct fixture *f, const char *caller, const char *name)
{
    const struct flow_method *m = flow_method(f->program, world_method(f, caller));
    struct dex_code code;
    struct dex_insn insn;

    CHECK(dex_code(&f->dex, m->code_off, &code));
    for (uint32_t at = 0; dex_insn_decode(&code, at, &insn); at += insn.units)
        if (dex_opcodes[insn.op].flow & DEX_FLOW_invoke &&
            pica_span_is(dex_string(&f->dex, dex_method_id(&f->dex, insn.index).name_idx), name))
            return at;
    CHECK(!"no such call");
    return 0;
}

/* --- what is asked ------------------------------------------------------------------------ */

static void check_values(struct fixture *f)
{
    struct pica_arena arena = { 0 };
    struct flow_values v;
    struct flow_world *w;

    add_entry(f, "enterWrapper", FLOW_PHASE_LAUNCHER);
    w = explore(f, NULL);
    CHECK(flow_world_values(w, world_method(f, "enterWrapper"), call_at(f, "enterWrapper", "sink"),
                            2, &arena, &v));
    CHECK(v.all && v.count == 1 && v.atoms[0].kind == FLOW_ATOM_TEXT &&
          pica_span_is(v.atoms[0].text, "zeroother"));
    /* Over all contexts of choose(): 0 and 5. */
    CHECK(flow_world_values(w, world_method(f, "choose"), 0, 1, &arena, &v));
    CHECK(v.all && v.count == 2 && v.atoms[0].number == 0 && v.atoms[1].number == 5);
    CHECK(!flow_world_values(w, world_method(f, "gated"), 0, 0, &arena, &v));
    flow_world_free(w);
    pica_arena_finish(&arena);
}

static void check_objects(struct fixture *f)
{
    struct flow_world *w;

    add_entry(f, "enterObjects", FLOW_PHASE_LAUNCHER);
    w = explore(f, NULL);
    CHECK(flow_world_runs(w, method_named(f->program, "LFirst;", "run")));
    CHECK(!flow_world_runs(w, method_named(f->program, "LSecond;", "run")));
    CHECK(!flow_world_runs(w, method_named(f->program, "LThird;", "run")));
    flow_world_free(w);
}

static void check_ends(struct fixture *f)
{
    struct flow_world *w;
    size_t count;
    const struct flow_unresolved *u;
    uint32_t third = method_named(f->program, "LThird;", "run");

    add_entry(f, "enterThrows", FLOW_PHASE_LAUNCHER);
    add_entry(f, "enterCount", FLOW_PHASE_LAUNCHER);
    add_entry(f, "enterSwitch", FLOW_PHASE_LAUNCHER);
    add_entry(f, "enterUnmade", FLOW_PHASE_LAUNCHER);
    w = explore(f, NULL);
    CHECK(runs(f, w, "fail") && !runs(f, w, "after"));
    CHECK(
        !flow_world_reaches(w, world_method(f, "enterThrows"), call_at(f, "enterThrows", "after")));
    CHECK(flow_world_reaches(w, world_method(f, "enterThrows"), 0));
    CHECK(runs(f, w, "bottom"));
    CHECK(runs(f, w, "two") && !runs(f, w, "three") && !runs(f, w, "none"));
    CHECK(!flow_world_runs(w, third));
    u = flow_world_unresolved(w, &count);
    CHECK(count == 1 && u[0].kind == FLOW_UNRESOLVED_RECEIVER &&
          u[0].method == world_method(f, "enterUnmade"));
    CHECK(count == 1 && flow_unresolved_may_call(w, &u[0], third));
    CHECK(count == 1 && !flow_unresolved_may_call(w, &u[0], world_method(f, "bottom")));
    flow_world_free(w);
}

static bool not_agreeing(void *context, uint32_t method)
{
    const struct fixture *f = context;

    return method != world_method(f, "agree");
}

/* The gate is closed where nobody agrees, and opens when the assumption is lifted. */
static void check_gate(struct fixture *f)
{
    struct flow_assumptions never = { .context = f, .runs = not_agreeing };
    struct flow_world *w;
    struct pica_error err;

    add_entry(f, "enterGate", FLOW_PHASE_LAUNCHER);
    w = explore(f, &never);
    CHECK(runs(f, w, "enterGate") && !runs(f, w, "gated"));
    flow_world_free(w);
    add_entry(f, "enterAgree", FLOW_PHASE_USER);
    w = explore(f, &never);
    CHECK(runs(f, w, "enterAgree") && !runs(f, w, "agree") && !runs(f, w, "gated"));
    CHECK(flow_world_lift(w, &f->notes, &err) == PICA_OK);
    CHECK(runs(f, w, "agree") && runs(f, w, "gated"));
    flow_world_free(w);
    w = explore(f, NULL);
    CHECK(runs(f, w, "agree") && runs(f, w, "gated"));
    flow_world_free(w);
}

static bool of_library(void *context, uint32_t dex, uint32_t method_idx)
{
    const struct fixture *f = context;

    (void)dex;
    return pica_span_is(dex_type(&f->dex, dex_method_id(&f->dex, method_idx).class_idx),
                        "LLibrary;");
}

static struct flow_world *explore_closed(struct fixture *f)
{
    struct flow_assumptions closed = { .unseen = true };

    return explore(f, &closed);
}

/* What runs in one world, and how it is called, is what does in the other. */
static void check_same(const struct fixture *f, struct flow_world *a, struct flow_world *b)
{
    struct pica_arena arena = { 0 };
    const struct flow_edge *of_a, *of_b;
    size_t count_a, count_b, unresolved_a, unresolved_b;
    bool cut;

    for (uint32_t m = 0; m < flow_method_count(f->program); m++)
        CHECK(flow_world_runs(a, m) == flow_world_runs(b, m));
    CHECK(flow_world_edges(a, FLOW_NONE, &arena, &of_a, &count_a, &cut));
    CHECK(flow_world_edges(b, FLOW_NONE, &arena, &of_b, &count_b, &cut));
    CHECK(count_a == count_b);
    for (size_t n = 0; n < count_a && n < count_b; n++)
        CHECK(of_a[n].caller == of_b[n].caller && of_a[n].at == of_b[n].at &&
              of_a[n].callee == of_b[n].callee && of_a[n].reason == of_b[n].reason);
    flow_world_unresolved(a, &unresolved_a);
    flow_world_unresolved(b, &unresolved_b);
    CHECK(unresolved_a == unresolved_b);
    pica_arena_finish(&arena);
}

/* What cannot be seen opens no way where it is kept out, however that world was come by. */
static void check_unseen(struct fixture *f)
{
    struct flow_world_setup setup;
    struct flow_world *w, *closed, *alone;
    struct pica_arena arena = { 0 };
    struct pica_error err;
    struct flow_values v;
    struct flow_path path;

    add_entry(f, "enterUnseen", FLOW_PHASE_LAUNCHER);
    add_entry(f, "enterLoop", FLOW_PHASE_LAUNCHER);
    alone = explore_closed(f);
    CHECK(flow_world_met_unseen(alone));
    CHECK(runs(f, alone, "eitherWay") && !runs(f, alone, "unseenWay") &&
          !runs(f, alone, "unseenLong"));
    CHECK(runs(f, alone, "inLoop") && runs(f, alone, "behindLoop"));
    setup = setup_of(f);
    CHECK(flow_world_explore_twice(&setup, &f->notes, &w, &closed, &err) == PICA_OK && closed);
    check_same(f, alone, closed);
    CHECK(!flow_path_find(closed, world_method(f, "unseenWay"), DEX_NO_INDEX, ~0u, &arena, &path));
    CHECK(flow_path_find(w, world_method(f, "unseenWay"), DEX_NO_INDEX, ~0u, &arena, &path));
    CHECK(flow_world_values(closed, world_method(f, "behindLoop"), 0, 0, &arena, &v) ==
          flow_world_values(alone, world_method(f, "behindLoop"), 0, 0, &arena, &v));
    CHECK(runs(f, w, "unseenWay") && runs(f, w, "unseenLong"));
    CHECK(flow_world_runs(w, method_named(f->program, "LFirst;", "run")));
    CHECK(!flow_world_runs(closed, method_named(f->program, "LFirst;", "run")));
    /* Both go on by themselves. */
    CHECK(flow_world_see(closed, &f->notes, &err) == PICA_OK);
    check_same(f, w, closed);
    flow_world_free(closed);
    flow_world_free(alone);
    alone = explore(f, NULL);
    check_same(f, w, alone);
    flow_world_free(alone);
    flow_world_free(w);
    pica_arena_finish(&arena);
}

/* Where everything is seen there is no other world. */
static void check_seen(struct fixture *f)
{
    struct flow_world_setup setup;
    struct flow_world *w, *closed;
    struct pica_error err;

    add_entry(f, "enterGate", FLOW_PHASE_LAUNCHER);
    setup = setup_of(f);
    CHECK(flow_world_explore_twice(&setup, &f->notes, &w, &closed, &err) == PICA_OK && !closed);
    flow_world_free(w);
}

static bool always_yes(void *context, const struct flow_call *call, struct flow_given *ret)
{
    const struct fixture *f = context;
    struct dex_method_id id = dex_method_id(&f->dex, call->method_idx);

    if (!pica_span_is(dex_type(&f->dex, id.class_idx), "LLibrary;"))
        return false;
    CHECK(call->argument_count == 1 && call->arguments[0].count == 1 &&
          pica_span_is(call->arguments[0].atoms[0].text, "key"));
    ret->atoms[0] = (struct flow_atom){ .kind = FLOW_ATOM_NUMBER, .number = 1 };
    ret->count = 1;
    return true;
}

static void check_path(struct fixture *f)
{
    struct flow_assumptions yes = { .context = f, .gives = always_yes };
    struct pica_arena arena = { 0 };
    struct flow_path path;
    const struct flow_edge *edges;
    size_t count;
    bool cut;
    struct flow_world *w;

    add_entry(f, "enterTests", FLOW_PHASE_SYSTEM);
    w = explore(f, &yes);
    CHECK(!runs(f, w, "tested") && runs(f, w, "ask"));
    flow_world_free(w);
    yes.asks = of_library;
    w = explore(f, &yes);
    CHECK(!runs(f, w, "tested") && runs(f, w, "ask"));
    CHECK(!flow_path_find(w, world_method(f, "tested"), DEX_NO_INDEX, ~0u, &arena, &path));
    CHECK(flow_world_phase(w, world_method(f, "tested"), DEX_NO_INDEX) == FLOW_PHASE_COUNT);
    flow_world_free(w);
    w = explore(f, NULL);
    CHECK(flow_world_phase(w, world_method(f, "tested"), 0) == FLOW_PHASE_SYSTEM);
    CHECK(!flow_path_find(w, world_method(f, "tested"), DEX_NO_INDEX, 1u << FLOW_PHASE_USER, &arena,
                          &path));
    CHECK(flow_path_find(w, world_method(f, "tested"), DEX_NO_INDEX, ~0u, &arena, &path));
    CHECK(path.count == 2 && path.sure && path.phase == FLOW_PHASE_SYSTEM);
    CHECK(path.steps[0].edge.caller == FLOW_NONE &&
          path.steps[0].edge.reason == FLOW_REASON_ENTRY &&
          path.steps[1].edge.reason == FLOW_REASON_STATIC);
    CHECK(path.steps[0].test_count == 2);
    if (path.steps[0].test_count == 2) {
        const struct flow_test *t = path.steps[0].tests;

        CHECK(t[0].origin == FLOW_TEST_PARAMETER && t[0].origin_index == 0 && !t[0].taken);
        CHECK(t[1].origin == FLOW_TEST_CALL && !t[1].taken && t[1].always && !t[1].decided);
        CHECK(t[1].origin_at == call_at(f, "enterTests", "ask"));
    }
    CHECK(flow_world_edges(w, world_method(f, "tested"), &arena, &edges, &count, &cut));
    CHECK(count == 1 && edges[0].caller == world_method(f, "enterTests") && edges[0].sure);
    CHECK(flow_world_edges(w, FLOW_NONE, &arena, &edges, &count, &cut));
    CHECK(count == 3 && edges[0].caller == FLOW_NONE && !cut);
    flow_world_free(w);
    pica_arena_finish(&arena);
}

/* Followed by references alone, nothing is decided and nothing is lost. */
static void check_light(struct fixture *f)
{
    uint64_t none[8] = { 0 };
    struct flow_world_setup setup;
    struct flow_world *w;
    struct pica_error err;

    CHECK(flow_method_count(f->program) <= 64 * 8);
    add_entry(f, "enterGate", FLOW_PHASE_LAUNCHER);
    add_entry(f, "enterThrows", FLOW_PHASE_LAUNCHER);
    add_entry(f, "enterObjects", FLOW_PHASE_LAUNCHER);
    setup = setup_of(f);
    setup.relevant = none;
    CHECK(flow_world_explore(&setup, &f->notes, &w, &err) == PICA_OK);
    CHECK(runs(f, w, "gated") && runs(f, w, "after"));
    CHECK(flow_world_runs(w, method_named(f->program, "LFirst;", "run")));
    CHECK(
        flow_world_reaches(w, world_method(f, "enterThrows"), call_at(f, "enterThrows", "after")));
    flow_world_free(w);
}

/* Looking at values ends at the limit, which is a gap; what runs is found all the same. */
static void check_limit(struct fixture *f)
{
    struct pica_limits limits = pica_limits_default;
    struct flow_world_setup setup;
    struct flow_world *w;
    struct pica_error err;
    struct pica_arena arena = { 0 };
    const struct flow_edge *edges;
    size_t gaps = f->notes.count, count;
    bool cut;

    limits.world_work = 3;
    add_entry(f, "enterGate", FLOW_PHASE_LAUNCHER);
    add_entry(f, "enterObjects", FLOW_PHASE_LAUNCHER);
    setup = setup_of(f);
    setup.limits = &limits;
    CHECK(flow_world_explore(&setup, &f->notes, &w, &err) == PICA_OK);
    CHECK(f->notes.count == gaps + 1);
    CHECK(flow_world_runs(w, method_named(f->program, "LFirst;", "run")));
    CHECK(flow_world_edges(w, FLOW_NONE, &arena, &edges, &count, &cut) && count > 2 && !cut);
    limits.listed_edges = 2;
    CHECK(flow_world_edges(w, FLOW_NONE, &arena, &edges, &count, &cut) && count == 2 && cut);
    pica_arena_finish(&arena);
    flow_world_free(w);
}

static bool try_all(void *context)
{
    struct fixture *f = context;
    struct flow_world_setup setup = setup_of(f);
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct flow_world *w = NULL;
    struct pica_error err;
    const struct flow_edge *edges;
    struct flow_path path;
    size_t count;
    bool done, cut;

    setup.models = flow_models_new(f->program);
    done = setup.models && flow_world_explore(&setup, &notes, &w, &err) == PICA_OK;
    if (done)
        done = flow_world_edges(w, FLOW_NONE, &arena, &edges, &count, &cut) &&
               flow_path_find(w, world_method(f, "tested"), DEX_NO_INDEX, ~0u, &arena, &path);
    flow_world_free(w);
    flow_models_free(setup.models);
    pica_arena_finish(&arena);
    pica_notes_finish(&notes);
    return done;
}

static bool try_twice(void *context)
{
    struct fixture *f = context;
    struct flow_world_setup setup = setup_of(f);
    struct pica_notes notes = { 0 };
    struct flow_world *w = NULL, *closed = NULL;
    struct pica_error err;
    bool done;

    setup.models = flow_models_new(f->program);
    done = setup.models && flow_world_explore_twice(&setup, &notes, &w, &closed, &err) == PICA_OK;
    CHECK(!done || closed);
    flow_world_free(closed);
    flow_world_free(w);
    flow_models_free(setup.models);
    pica_notes_finish(&notes);
    return done;
}

static void check_memory_twice(struct fixture *f)
{
    add_entry(f, "enterUnseen", FLOW_PHASE_LAUNCHER);
    add_entry(f, "enterLoop", FLOW_PHASE_LAUNCHER);
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_twice, f, false, 0) > 0);
    else
        CHECK(try_twice(f));
}

static void check_memory(struct fixture *f)
{
    add_entry(f, "enterTests", FLOW_PHASE_LAUNCHER);
    add_entry(f, "enterWrapper", FLOW_PHASE_LAUNCHER);
    add_entry(f, "enterObjects", FLOW_PHASE_LAUNCHER);
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_all, f, false, 0) > 0);
    else
        CHECK(try_all(f));
}

int main(int argc, char **argv)
{
    static void (*const checks[])(struct fixture *) = {
        check_values, check_objects, check_ends, check_gate,   check_path,        check_light,
        check_limit,  check_unseen,  check_seen, check_memory, check_memory_twice
    };

    if (argc != 2)
        return EXIT_FAILURE;
    for (size_t n = 0; n < sizeof checks / sizeof *checks; n++) {
        struct fixture f;

        open_fixture(&f, argv[1]);
        checks[n](&f);
        close_fixture(&f);
    }
    return check_done();
}
