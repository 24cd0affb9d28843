/* What is advised about a call, and what would have to be seen, on decisions made by hand. */
#include "scan/story.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define AT(cls, name, at)                                                                          \
    {                                                                                              \
        .entry = "classes.dex", .class_name = cls, .method = name, .insn = at,                     \
        .file_offset = PICA_NO_OFFSET                                                              \
    }
#define NOWHERE                                                                                    \
    {                                                                                              \
        .method_idx = PICA_NO_INDEX, .insn = PICA_NO_INDEX, .file_offset = PICA_NO_OFFSET          \
    }

#define APP "Lcom/example/App;"
#define INIT "Lcom/umeng/commonsdk/UMConfigure;"
#define INIT_TYPE "(Landroid/content/Context;ILjava/lang/String;)V"

/* The app's start-up code starts an SDK, which reads something. */
static const struct scan_test main_process[] = {
    { AT(APP, "onCreate()V", 4), "Lcom/example/Processes;->isMain()Z", NULL, true, false },
    { AT(APP, "onCreate()V", 6), "Lcom/example/Sp;->agreed()Z", NULL, true, false },
};
static const struct scan_step through_init[] = {
    { AT(APP, "onCreate()V", PICA_NO_INDEX), FLOW_REASON_LIFECYCLE, NOWHERE, FLOW_PHASE_PROCESS,
      main_process, 2 },
    { AT(INIT, "init" INIT_TYPE, PICA_NO_INDEX), FLOW_REASON_STATIC, AT(APP, "onCreate()V", 9),
      FLOW_PHASE_COUNT, NULL, 0 },
    { AT("Lcom/umeng/a/B;", "run()V", PICA_NO_INDEX), FLOW_REASON_CALLBACK,
      AT(INIT, "init" INIT_TYPE, 3), FLOW_PHASE_COUNT, NULL, 0 },
};
static const struct scan_step own_provider[] = {
    { AT("Lcom/umeng/a/Provider;", "onCreate()Z", PICA_NO_INDEX), FLOW_REASON_ENTRY, NOWHERE,
      FLOW_PHASE_PROCESS, NULL, 0 },
};
static const struct scan_step own_code[] = {
    { AT(APP, "onCreate()V", PICA_NO_INDEX), FLOW_REASON_LIFECYCLE, NOWHERE, FLOW_PHASE_PROCESS,
      NULL, 0 },
    { AT("Lcom/example/Id;", "read()V", PICA_NO_INDEX), FLOW_REASON_STATIC,
      AT(APP, "onCreate()V", 20), FLOW_PHASE_COUNT, NULL, 0 },
};

#define CHAIN(steps_, when)                                                                        \
    {                                                                                              \
        .steps = steps_, .count = COUNT(steps_), .phase = FLOW_PHASE_##when,                       \
        .maybe = FLOW_PHASE_COUNT                                                                  \
    }

static const struct scan_guard gates[] = {
    { .kind = CONSENT_GUARD_PREFERENCE,
      .key = "app/agreed",
      .place = AT(APP, "onCreate()V", 6),
      .why = { { "默认为同意", "the default is \"agreed\"" } },
      .because = NOWHERE },
    { .kind = CONSENT_GUARD_DIALOG,
      .place = AT(APP, "onCreate()V", 8),
      .why = { { "不等待", "it does not wait" } },
      .because = NOWHERE },
};
static const struct scan_guard kept[] = {
    { .kind = CONSENT_GUARD_PREFERENCE,
      .key = "app/agreed",
      .place = AT(APP, "onCreate()V", 4),
      .counts = true,
      .why = { { "只由同意写入", "only agreeing writes it" } },
      .because = NOWHERE },
};
static const struct scan_unresolved unseen[] = {
    { AT("Lcom/example/Id;", "read()V", 8), FLOW_UNRESOLVED_REFLECTION, NULL },
};

static const struct scan_act acts[] = {
    { .text = "Agree",
      .verdict = "agrees",
      .place = AT("Lcom/example/Main;", "onCreate(Landroid/os/Bundle;)V", 12),
      .handler = AT("Lcom/example/Main$1;", "onClick(Landroid/view/View;)V", PICA_NO_INDEX) },
};

static const struct privacy_api device_id = { .id = "API-0001", .role = PRIVACY_COLLECTS };

struct made {
    struct scan_result r;
    struct scan_decisions d;
    struct privacy_collection collections[1];
    struct scan_decision decisions[1];
    struct privacy_sdk_call calls[1];
    struct scan_sdk_start starts[1];
    struct scan_grant grants[1];
    struct scan_request requests[1];
};

static void made_begin(struct made *m)
{
    *m = (struct made){ 0 };
    m->r.has_manifest = true;
    m->r.manifest.package = "com.example";
    m->collections[0] = (struct privacy_collection){
        .api = &device_id,
        .called = "Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;",
        .form = "method",
        .place = AT("Lcom/umeng/a/B;", "run()V", 5)
    };
    m->collections[0].owner.kind = PRIVACY_OWNER_SDK;
    m->collections[0].owner.sdk = privacy_sdk_entry_find("SDK-0001");
    m->r.collections = m->collections;
    m->r.collection_count = 1;
    m->decisions[0].chain.phase = m->decisions[0].chain.maybe = FLOW_PHASE_COUNT;
    m->d.collections = m->decisions;
    m->r.decisions = &m->d;
}

static const char *sentence(const struct scan_counsel *items, size_t count, const char *id)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(items[i].id, id) == 0)
            return items[i].words.in[PICA_EN];
    return NULL;
}

static const char *advice(const struct scan_story *s, const char *id)
{
    return sentence(s->advice, s->advice_count, id);
}

static const char *surer(const struct scan_story *s, const char *id)
{
    return sentence(s->surer, s->surer_count, id);
}

static struct scan_story tell(struct made *m, enum scan_subject_kind kind)
{
    struct scan_story s = { 0 };
    struct pica_error err;

    CHECK(scan_story(&m->r, (struct scan_subject){ kind, 0 }, &s, &err) == PICA_OK);
    for (size_t i = 0; i < s.advice_count; i++) {
        CHECK(!strpbrk(s.advice[i].words.in[PICA_EN], "{}?"));
        CHECK(!strpbrk(s.advice[i].words.in[PICA_ZH], "{}?"));
        CHECK(strcmp(s.advice[i].words.in[PICA_ZH], s.advice[i].words.in[PICA_EN]) != 0);
    }
    return s;
}

static void before_in_an_sdk(void)
{
    struct scan_story s;
    const char *said;
    struct made m;

    made_begin(&m);
    m.decisions[0] = (struct scan_decision){ .state = CONSENT_STATE_BEFORE,
                                             .chain = CHAIN(through_init, PROCESS),
                                             .guards = gates,
                                             .guard_count = COUNT(gates) };
    m.d.acts = acts;
    m.d.act_count = COUNT(acts);
    s = tell(&m, SCAN_SUBJECT_COLLECTION);
    /* The call that leads into the SDK is moved, not the one inside it. */
    said = advice(&s, "move-to-handler");
    CHECK(said &&
          strstr(said, "the call of " INIT "->init" INIT_TYPE " out of " APP "->onCreate()V"));
    CHECK(said && strstr(said, "in Lcom/example/Main$1;->onClick(Landroid/view/View;)V"));
    CHECK(s.advice[0].place.insn == 9);
    said = advice(&s, "mend-gate");
    CHECK(said && strstr(said, "app/agreed") && strstr(said, "the default is \"agreed\""));
    said = advice(&s, "wait-for-answer");
    CHECK(said && strstr(said, "it does not wait"));
    said = advice(&s, "sdk-preinit");
    CHECK(said && strstr(said, "UMConfigure;->preInit("));
    CHECK(advice(&s, "sdk-grant") && !advice(&s, "sdk-start-later") && !advice(&s, "ask-first"));
    said = surer(&s, "unsure-step");
    CHECK(said && strstr(said, "Step 3"));
    said = surer(&s, "branch");
    CHECK(said && strstr(said, "step 1") && strstr(said, "isMain"));
    CHECK(s.surer_count == 2); /* of the guard's own test its reason is said */
    pica_arena_finish(&m.r.arena);

    m.d.act_count = 0;
    m.r.arena = (struct pica_arena){ 0 };
    s = tell(&m, SCAN_SUBJECT_COLLECTION);
    CHECK(advice(&s, "ask-first") && !advice(&s, "move-to-handler"));
    pica_arena_finish(&m.r.arena);
}

/* Nothing of the app is on the way: there is no call to move, but a component to take out. */
static void before_by_itself(void)
{
    struct scan_story s;
    const char *said;
    struct made m;

    made_begin(&m);
    m.decisions[0] = (struct scan_decision){ .state = CONSENT_STATE_BEFORE,
                                             .chain = CHAIN(own_provider, PROCESS) };
    m.d.acts = acts;
    m.d.act_count = COUNT(acts);
    s = tell(&m, SCAN_SUBJECT_COLLECTION);
    said = advice(&s, "own-component");
    CHECK(said && strstr(said, "Lcom/umeng/a/Provider;"));
    CHECK(!advice(&s, "move-to-handler") && !advice(&s, "ask-first"));
    CHECK(s.surer_count == 0);
    pica_arena_finish(&m.r.arena);
}

static void own_collection(enum consent_state state, const char *wanted, const char *unwanted)
{
    struct scan_story s;
    const char *said;
    struct made m;

    made_begin(&m);
    m.collections[0].owner = (struct privacy_owner){ .kind = PRIVACY_OWNER_APP };
    m.collections[0].place = (struct pica_place)AT("Lcom/example/Id;", "read()V", 2);
    m.decisions[0] = (struct scan_decision){ .state = state, .chain = CHAIN(own_code, PROCESS) };
    m.d.acts = acts;
    m.d.act_count = COUNT(acts);
    s = tell(&m, SCAN_SUBJECT_COLLECTION);
    said = advice(&s, wanted);
    CHECK(said && strstr(said, "Lcom/example/Id;->read()V"));
    CHECK(!advice(&s, unwanted));
    CHECK(!advice(&s, "sdk-start-later"));
    pica_arena_finish(&m.r.arena);
}

static void other_states(void)
{
    struct scan_story s;
    struct made m;

    own_collection(CONSENT_STATE_BEFORE, "move-to-handler", "test-answer");
    own_collection(CONSENT_STATE_LATE, "test-answer", "move-to-handler");

    made_begin(&m);
    m.decisions[0] = (struct scan_decision){ .state = CONSENT_STATE_GATED,
                                             .chain = CHAIN(own_code, PROCESS),
                                             .guards = kept,
                                             .guard_count = COUNT(kept) };
    m.r.native_count = 1;
    s = tell(&m, SCAN_SUBJECT_COLLECTION);
    CHECK(s.advice_count == 1 && strstr(advice(&s, "keep-gate"), "app/agreed"));
    CHECK(surer(&s, "native-code"));

    m.decisions[0] =
        (struct scan_decision){ .state = CONSENT_STATE_UNKNOWN,
                                .chain = { .phase = FLOW_PHASE_COUNT, .maybe = FLOW_PHASE_COUNT },
                                .unseen = unseen,
                                .unseen_count = COUNT(unseen) };
    s = tell(&m, SCAN_SUBJECT_COLLECTION);
    CHECK(strstr(advice(&s, "watch"), "getDeviceId"));
    CHECK(surer(&s, "unseen"));

    m.decisions[0].state = CONSENT_STATE_UNREACHABLE;
    m.decisions[0].unseen_count = 0;
    m.collections[0].dormant = true;
    s = tell(&m, SCAN_SUBJECT_COLLECTION);
    CHECK(advice(&s, "unused-code") && surer(&s, "dormant"));
    pica_arena_finish(&m.r.arena);
}

static void made_grant(struct made *m, enum privacy_told told)
{
    size_t at = privacy_contract_find(pica_span_str(INIT), pica_span_str("submitPolicyGrantResult"),
                                      pica_span_str("(Landroid/content/Context;Z)V"));

    CHECK(at > 0);
    made_begin(m);
    m->calls[0] =
        (struct privacy_sdk_call){ .contract = &privacy_contracts[at],
                                   .exact = true,
                                   .called = INIT
                                   "->submitPolicyGrantResult(Landroid/content/Context;Z)V",
                                   .told = told,
                                   .place = AT(APP, "onCreate()V", 9) };
    m->grants[0] = (struct scan_grant){ .call = m->calls,
                                        .decision = { .state = CONSENT_STATE_BEFORE,
                                                      .chain = CHAIN(own_code, PROCESS) },
                                        .fabricated = told == PRIVACY_TOLD_AGREED };
    m->d.grants = m->grants;
    m->d.grant_count = 1;
    m->d.acts = acts;
    m->d.act_count = COUNT(acts);
}

static void grants(void)
{
    struct scan_story s;
    struct made m;

    made_grant(&m, PRIVACY_TOLD_AGREED);
    s = tell(&m, SCAN_SUBJECT_GRANT);
    CHECK(advice(&s, "grant-made-up") && advice(&s, "move-to-handler"));
    pica_arena_finish(&m.r.arena);

    made_grant(&m, PRIVACY_TOLD_VARIABLE);
    s = tell(&m, SCAN_SUBJECT_GRANT);
    CHECK(advice(&s, "grant-variable") && !advice(&s, "move-to-handler"));
    CHECK(surer(&s, "told"));
    pica_arena_finish(&m.r.arena);

    made_grant(&m, PRIVACY_TOLD_REFUSED);
    s = tell(&m, SCAN_SUBJECT_GRANT);
    CHECK(s.advice_count == 0);
    pica_arena_finish(&m.r.arena);
}

static void starts_and_requests(void)
{
    static const char *camera[] = { "android.permission.CAMERA", NULL };
    struct scan_story s;
    struct made m;

    made_grant(&m, PRIVACY_TOLD_AGREED);
    m.calls[0].contract = &privacy_contracts[privacy_contract_named(
        pica_span_str("Lcn/jpush/android/api/JPushInterface;"), pica_span_str("init"))];
    m.calls[0].exact = false;
    m.starts[0] = (struct scan_sdk_start){ .call = m.calls, .decision = m.grants[0].decision };
    m.d.starts = m.starts;
    m.d.start_count = 1;
    s = tell(&m, SCAN_SUBJECT_START);
    CHECK(advice(&s, "move-to-handler"));
    /* One that is governed by the class of another counts as a way. */
    CHECK(strstr(advice(&s, "sdk-grant"), "JCollectionAuth;->setAuth"));
    CHECK(!advice(&s, "sdk-start-later"));
    CHECK(surer(&s, "prototype"));

    m.requests[0] = (struct scan_request){
        .api = "Landroid/app/Activity;->requestPermissions([Ljava/lang/String;I)V",
        .permissions = camera,
        .place = AT(APP, "onCreate()V", 9),
        .decision = m.grants[0].decision
    };
    m.d.requests = m.requests;
    m.d.request_count = 1;
    s = tell(&m, SCAN_SUBJECT_REQUEST);
    CHECK(strstr(advice(&s, "ask-later"), "android.permission.CAMERA"));
    CHECK(!advice(&s, "sdk-start-later"));
    pica_arena_finish(&m.r.arena);
}

static bool tell_once(void *context)
{
    struct made *m = context;
    struct scan_story s;
    struct pica_error err;
    bool done =
        scan_story(&m->r, (struct scan_subject){ SCAN_SUBJECT_GRANT, 0 }, &s, &err) == PICA_OK;

    pica_arena_finish(&m->r.arena);
    return done;
}

static void without_memory(void)
{
    struct made m;

    made_grant(&m, PRIVACY_TOLD_AGREED);
    CHECK(fail_alloc_each(tell_once, &m, false, 0) > 3 || !fail_alloc_available());
}

int main(void)
{
    before_in_an_sdk();
    before_by_itself();
    other_states();
    grants();
    starts_and_requests();
    without_memory();
    return check_done();
}
