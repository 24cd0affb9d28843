/* What consent platforms answer: testdata/flow/consent_platform, explored without agreement and
 * with. */
#include "privacy/consent_platform.h"

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
    struct consent_platform *platform;
    bool agreed;
};

static bool asks(void *context, uint32_t dex, uint32_t method_idx)
{
    return consent_platform_asks(((struct test *)context)->platform, dex, method_idx);
}

static bool gives(void *context, const struct flow_call *call, struct flow_given *ret)
{
    const struct test *t = context;

    return consent_platform_gives(t->platform, call, t->agreed, ret);
}

static uint32_t method_named(const struct test *t, const char *type, const char *name)
{
    uint32_t first,
        count =
            flow_class_methods(t->program, flow_type_find(t->program, pica_span_str(type)), &first);

    for (uint32_t m = first; m < first + count; m++)
        if (pica_span_is(flow_signature_name(t->program, flow_method(t->program, m)->signature),
                         name))
            return m;
    CHECK(!"no such method");
    return FLOW_NONE;
}

static struct flow_world *explore(struct test *t, bool agreed)
{
    struct flow_assumptions assumptions = {
        .context = t, .asks = asks, .gives = gives, .unseen = true
    };
    struct flow_world_setup setup = { .program = t->program,
                                      .entries = &t->entries,
                                      .models = t->models,
                                      .callbacks = t->callbacks,
                                      .assumptions = &assumptions,
                                      .limits = &pica_limits_default };
    struct flow_world *w = NULL;
    struct pica_error err;

    t->agreed = agreed;
    CHECK(flow_world_explore(&setup, &t->notes, &w, &err) == PICA_OK);
    return w;
}

/* The methods of Start that run, by name. */
static void check_runs(const struct test *t, const struct flow_world *w, const char *want)
{
    static const char *const names[] = { "umpAds",   "umpObtained", "umpRequired", "onetrust",
                                         "answered", "didomi",      "vungle",      "tcf",
                                         "decoded",  "contains",    "byDefault",   "night",
                                         "applovin", "framework" };
    char got[300] = "";

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (flow_world_runs(w, method_named(t, "Lt/Start;", names[i]))) {
            strcat(got, " ");
            strcat(got, names[i]);
        }
    CHECK_STR(got, want);
}

static void check_worlds(struct test *t, bool framework)
{
    const struct consent_platform_input in = { t->program };
    const struct privacy_sdk_calls_input calls_in = { t->program, NULL, &pica_limits_default };
    struct pica_arena arena = { 0 };
    struct privacy_sdk_call *calls;
    struct flow_world *w;
    struct pica_error err;
    size_t count;

    t->platform = consent_platform_new(&in);
    CHECK(t->platform != NULL);
    if (framework)
        consent_platform_framework(t->platform);
    CHECK(privacy_sdk_calls_find(&calls_in, &arena, &t->notes, &calls, &count, &err) == PICA_OK);
    w = explore(t, false);
    check_runs(t, w,
               framework ? " umpRequired answered contains byDefault"
                         : " umpRequired answered contains byDefault framework");
    CHECK(consent_platform_settle(t->platform, w, calls, count));
    CHECK(!consent_platform_settle(t->platform, w, calls, count));
    flow_world_free(w);
    w = explore(t, false);
    check_runs(t, w,
               framework ? " umpRequired answered contains byDefault applovin"
                         : " umpRequired answered contains byDefault applovin framework");
    flow_world_free(w);
    w = explore(t, true);
    check_runs(t, w,
               " umpAds umpObtained umpRequired onetrust answered didomi vungle tcf decoded "
               "contains byDefault "
               "applovin framework");
    flow_world_free(w);
    CHECK(consent_platform_agrees(t->platform,
                                  method_named(t, "Lt/Listener;", "onBannerClickedAcceptAll")));
    CHECK(!consent_platform_agrees(t->platform,
                                   method_named(t, "Lt/Listener;", "onBannerClickedRejectAll")));
    consent_platform_free(t->platform);
    pica_arena_finish(&arena);
}

/* The constant of an enum, as the object that its class makes; and what is no question. */
static void check_answers(struct test *t)
{
    const struct consent_platform_input in = { t->program };
    uint32_t ids = t->dex.methods.count, asked = FLOW_NONE;
    struct flow_call call = { 0 };
    struct flow_given got;

    t->platform = consent_platform_new(&in);
    CHECK(t->platform != NULL);
    for (uint32_t id = 0; id < ids; id++)
        if (pica_span_is(dex_type(&t->dex, dex_method_id(&t->dex, id).class_idx),
                         "Lcom/google/ads/consent/ConsentInformation;"))
            asked = id;
    call.method_idx = asked;
    CHECK(consent_platform_gives(t->platform, &call, false, &got));
    CHECK(got.count == 2 && !got.besides && got.atoms[1].kind == FLOW_ATOM_OBJECT &&
          got.atoms[1].made_at == 0);
    CHECK(got.atoms[1].made_method ==
          method_named(t, "Lcom/google/ads/consent/ConsentStatus;", "<clinit>"));
    CHECK(consent_platform_gives(t->platform, &call, true, &got) &&
          got.atoms[0].kind == FLOW_ATOM_ANYTHING);
    call.method_idx = ids;
    CHECK(!consent_platform_asks(t->platform, 0, ids));
    CHECK(!consent_platform_gives(t->platform, &call, false, &got));
    consent_platform_free(t->platform);
}

static bool make(void *context)
{
    const struct consent_platform_input in = { context };
    struct consent_platform *p = consent_platform_new(&in);

    consent_platform_free(p);
    return p != NULL;
}

int main(int argc, char **argv)
{
    struct test t = { .platform = NULL };
    struct pica_error err;

    if (argc != 2)
        return EXIT_FAILURE;
    t.dex = fixture_open(argv[1], "consent_platform", &t.notes);
    CHECK(flow_program_link(&t.dex, 1, &t.notes, &t.program, &err) == PICA_OK);
    t.models = flow_models_new(t.program);
    t.callbacks = flow_callbacks_new(t.program);
    t.entry = (struct flow_entry){ .method = method_named(&t, "Lt/Start;", "main"),
                                   .type = flow_type_find(t.program, pica_span_str("Lt/Start;")),
                                   .component = FLOW_NONE,
                                   .phase = FLOW_PHASE_PROCESS,
                                   .reason = FLOW_REASON_ENTRY };
    t.entries = (struct flow_entries){ .items = &t.entry, .count = 1 };
    check_worlds(&t, true);
    check_worlds(&t, false);
    check_answers(&t);
    if (fail_alloc_available())
        CHECK(fail_alloc_each(make, t.program, false, 0) > 5);
    flow_models_free(t.models);
    flow_callbacks_free(t.callbacks);
    flow_program_free(t.program);
    fixture_close(&t.dex);
    pica_notes_finish(&t.notes);
    return check_done();
}
