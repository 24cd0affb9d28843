/* The decisions of the result made by hand: one of everything that a printer has to tell apart. */
#include "report/sample.h"
#include "scan/decision.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* --- what the printers ask of privacy/ ------------------------------------------- */

static const struct privacy_sdk_entry sample_umeng = {
    "SDK-0001", { "友盟+统计", "Umeng Analytics" }, "友盟同欣(Umeng)", "analytics", false
};

const struct privacy_sdk_entry *privacy_sdk_entry_find(const char *id)
{
    return strcmp(id, sample_umeng.id) == 0 ? &sample_umeng : NULL;
}

const char *privacy_sdk_role_name(enum privacy_sdk_role role)
{
    return role == PRIVACY_ROLE_START ? "start" : "other";
}

const char *privacy_told_name(enum privacy_told told)
{
    static const char *const names[] = { "nothing", "agreed", "refused", "other", "variable" };

    return names[told];
}

/* --- how the places come to run ---------------------------------------------------- */

#define METHOD(cls, name, idx)                                                                     \
    {                                                                                              \
        .entry = "classes.dex", .class_name = cls, .method = name, .method_idx = idx,              \
        .insn = PICA_NO_INDEX, .file_offset = PICA_NO_OFFSET                                       \
    }
#define CALL(cls, name, idx, at, off)                                                              \
    {                                                                                              \
        .entry = "classes.dex", .class_name = cls, .method = name, .method_idx = idx, .insn = at,  \
        .file_offset = off                                                                         \
    }
#define NOWHERE                                                                                    \
    {                                                                                              \
        .method_idx = PICA_NO_INDEX, .insn = PICA_NO_INDEX, .file_offset = PICA_NO_OFFSET          \
    }

#define APP "Lcom/example/reader/App;"
#define MAIN "Lcom/example/reader/Main;"
#define AGREE "Lcom/example/reader/Main$1;"
#define UMENG "Lcom/umeng/analytics/A;"

static const struct scan_test at_start[] = {
    { CALL(APP, "onCreate()V", 1, 9, 0x1012), "Lcom/example/reader/Sp;->agreed()Z", "0, 1", false,
      false },
};
static const struct scan_step start_steps[] = {
    { METHOD(APP, "onCreate()V", 1), FLOW_REASON_ENTRY, NOWHERE, FLOW_PHASE_PROCESS, at_start, 1 },
    { METHOD("Lcom/example/reader/Id;", "read()V", 7), FLOW_REASON_STATIC,
      CALL(APP, "onCreate()V", 1, 12, 0x1018), FLOW_PHASE_COUNT, NULL, 0 },
};
static const struct scan_step agree_steps[] = {
    { METHOD(MAIN, "onCreate(Landroid/os/Bundle;)V", 2), FLOW_REASON_ENTRY, NOWHERE,
      FLOW_PHASE_LAUNCHER, NULL, 0 },
    { METHOD(AGREE, "onClick(Landroid/content/DialogInterface;I)V", 3), FLOW_REASON_LISTENER,
      CALL(MAIN, "onCreate(Landroid/os/Bundle;)V", 2, 20, 0x1128), FLOW_PHASE_USER, NULL, 0 },
    { METHOD(UMENG, "b(I)V", 70), FLOW_REASON_STATIC,
      CALL(AGREE, "onClick(Landroid/content/DialogInterface;I)V", 3, 6, 0x120c), FLOW_PHASE_COUNT,
      NULL, 0 },
};
static const struct scan_step late_steps[] = {
    { METHOD("Lcom/example/reader/Share;", "onClick(Landroid/view/View;)V", 8),
      FLOW_REASON_LISTENER, CALL(MAIN, "onCreate(Landroid/os/Bundle;)V", 2, 30, 0x113c),
      FLOW_PHASE_USER, NULL, 0 },
    { METHOD("Lcom/example/reader/Share;", "copy()V", 9), FLOW_REASON_DIRECT,
      CALL("Lcom/example/reader/Share;", "onClick(Landroid/view/View;)V", 8, 0, 0x21f0),
      FLOW_PHASE_COUNT, NULL, 0 },
};
static const struct scan_step launch_steps[] = {
    { METHOD(MAIN, "onCreate(Landroid/os/Bundle;)V", 2), FLOW_REASON_ENTRY, NOWHERE,
      FLOW_PHASE_LAUNCHER, NULL, 0 },
};

#define CHAIN(what, when, certain, perhaps)                                                        \
    {                                                                                              \
        .steps = what, .count = COUNT(what), .phase = FLOW_PHASE_##when, .sure = certain,          \
        .maybe = FLOW_PHASE_##perhaps                                                              \
    }
#define NO_CHAIN                                                                                   \
    {                                                                                              \
        .phase = FLOW_PHASE_COUNT, .maybe = FLOW_PHASE_COUNT                                       \
    }

static const struct scan_guard open_guards[] = {
    { .kind = CONSENT_GUARD_PREFERENCE,
      .key = "app/privacy_agreed",
      .place = CALL(APP, "onCreate()V", 1, 9, 0x1012),
      .counts = false,
      .why = { { "启动代码也会写入“已同意”", "start-up code writes \"agreed\" too" } },
      .because = CALL(APP, "a()V", 4, 3, 0x1050) },
    { .kind = CONSENT_GUARD_DIALOG,
      .place = CALL(APP, "onCreate()V", 1, 2, 0x1004),
      .why = { { "对话框展示时代码继续运行", "the code goes on while the dialog is shown" } },
      .because = NOWHERE },
};
static const struct scan_guard shut_guards[] = {
    { .kind = CONSENT_GUARD_HANDLER,
      .key = "同意并继续",
      .place = CALL(MAIN, "onCreate(Landroid/os/Bundle;)V", 2, 20, 0x1128),
      .counts = true,
      .why = { { "只有同意后才会运行", "runs only when the user agrees" } },
      .because = NOWHERE },
};
static const struct scan_unresolved unseen[] = {
    { CALL(UMENG, "d()V", 72, 5, 0x3200), FLOW_UNRESOLVED_REFLECTION, NULL },
};

#define BEFORE                                                                                     \
    {                                                                                              \
        .state = CONSENT_STATE_BEFORE, .chain = CHAIN(start_steps, PROCESS, true, COUNT),          \
        .guards = open_guards, .guard_count = COUNT(open_guards)                                   \
    }
#define GATED                                                                                      \
    {                                                                                              \
        .state = CONSENT_STATE_GATED, .chain = CHAIN(agree_steps, USER, true, COUNT),              \
        .guards = shut_guards, .guard_count = COUNT(shut_guards)                                   \
    }

static const struct scan_decision sample_decided[] = {
    BEFORE,
    GATED,
    { .state = CONSENT_STATE_UNKNOWN,
      .chain = NO_CHAIN,
      .unseen = unseen,
      .unseen_count = COUNT(unseen),
      .unseen_why = { { "须看到反射调用的目标", "the target of the reflection has to be seen" } } },
    { .state = CONSENT_STATE_UNREACHABLE, .chain = NO_CHAIN }, /* undecided: nothing is said */
    { .state = CONSENT_STATE_LATE, .chain = CHAIN(late_steps, USER, false, LAUNCHER) },
    { .state = CONSENT_STATE_UNREACHABLE, .chain = NO_CHAIN },
};

/* --- permissions, SDKs ---------------------------------------------------------------- */

static const char *phone[] = { "android.permission.READ_PHONE_STATE", NULL };
static const char *nothing_told[] = { NULL };

static const struct scan_request sample_requests[] = {
    { .api = "Landroid/app/Activity;->requestPermissions([Ljava/lang/String;I)V",
      .permissions = phone,
      .all = true,
      .place = CALL(MAIN, "onCreate(Landroid/os/Bundle;)V", 2, 40, 0x1150),
      .decision = { .state = CONSENT_STATE_BEFORE,
                    .chain = CHAIN(launch_steps, LAUNCHER, true, COUNT) } },
    { .api = "Landroid/app/Activity;->requestPermissions([Ljava/lang/String;I)V",
      .permissions = nothing_told,
      .place = CALL("Lcom/example/reader/Share;", "ask()V", 10, 4, 0x2300),
      .decision = { .state = CONSENT_STATE_LATE, .chain = CHAIN(late_steps, USER, false, COUNT) } },
};

static const char *umeng_id[] = { "SDK-0001", NULL };
static const struct privacy_contract umeng_init = {
    .api = "Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;)V",
    .class_name = "Lcom/umeng/commonsdk/UMConfigure;",
    .member = "init",
    .type = "(Landroid/content/Context;)V",
    .role = PRIVACY_ROLE_START,
    .argument = PRIVACY_SAID_NOWHERE,
    .needs = PRIVACY_NEEDS_CONSENT | 1u << PRIVACY_ROLE_PREINIT,
    .sdks = umeng_id
};
static const struct privacy_contract umeng_grant = {
    .api = "Lcom/umeng/commonsdk/UMConfigure;->submitPolicyGrantResult(Landroid/content/Context;Z)"
           "V",
    .class_name = "Lcom/umeng/commonsdk/UMConfigure;",
    .member = "submitPolicyGrantResult",
    .type = "(Landroid/content/Context;Z)V",
    .role = PRIVACY_ROLE_GRANT,
    .argument = 1,
    .agreed = { PRIVACY_VALUE_BOOL, 1, NULL },
    .refused = { { PRIVACY_VALUE_BOOL, 0, NULL } },
    .sdks = umeng_id
};

static const struct privacy_sdk_call sample_calls[] = {
    { .contract = &umeng_init,
      .exact = true,
      .called = "Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;)V",
      .place = CALL(APP, "onCreate()V", 1, 16, 0x1020) },
    { .contract = &umeng_init,
      .called = "Lcom/umeng/commonsdk/UMConfigure;->init(Landroid/content/Context;I)V",
      .place = CALL(AGREE, "onClick(Landroid/content/DialogInterface;I)V", 3, 10, 0x1214) },
    { .contract = &umeng_grant,
      .exact = true,
      .called = "Lcom/umeng/commonsdk/UMConfigure;->submitPolicyGrantResult(Landroid/content/"
                "Context;Z)V",
      .told = PRIVACY_TOLD_AGREED,
      .value = "true",
      .place = CALL(APP, "onCreate()V", 1, 14, 0x101c) },
};

static const struct scan_sdk_start sample_starts[] = {
    { .call = &sample_calls[0],
      .decision = BEFORE,
      .contract = SCAN_CONTRACT_BROKEN,
      .why = { { "须在用户同意之后调用", "it has to be called after the user agreed" } } },
    { .call = &sample_calls[1], .decision = GATED, .contract = SCAN_CONTRACT_NONE_KNOWN },
};

static const struct scan_grant sample_grants[] = {
    { .call = &sample_calls[2], .decision = BEFORE, .fabricated = true },
};

/* --- the app's way of asking ------------------------------------------------------------ */

static const struct scan_act sample_acts[] = {
    { .text = "同意并继续",
      .verdict = "agrees",
      .place = CALL(MAIN, "onCreate(Landroid/os/Bundle;)V", 2, 20, 0x1128),
      .handler = METHOD(AGREE, "onClick(Landroid/content/DialogInterface;I)V", 3) },
};

#define ELEMENT(id, is, zh, en)                                                                    \
    [CONSENT_FLOW_##id] = { CONSENT_FLOW_##id, is, { { zh, en } }, NOWHERE }

static const struct scan_decisions sample_decisions = {
    .collections = sample_decided,
    .requests = sample_requests,
    .request_count = COUNT(sample_requests),
    .starts = sample_starts,
    .start_count = COUNT(sample_starts),
    .grants = sample_grants,
    .grant_count = COUNT(sample_grants),
    .acts = sample_acts,
    .act_count = COUNT(sample_acts),
    .flow = { .verdict = CONSENT_FLOW_VERDICT_PARTIAL,
              .elements = { [CONSENT_FLOW_POLICY] = { CONSENT_FLOW_POLICY,
                                                      SCAN_FOUND_YES,
                                                      { { "《隐私政策》", "\"Privacy policy\"" } },
                                                      { .entry = "res/layout/agree.xml",
                                                        .method_idx = PICA_NO_INDEX,
                                                        .insn = PICA_NO_INDEX,
                                                        .file_offset = 0x40 } },
                            ELEMENT(AGREE, SCAN_FOUND_YES, "“同意并继续”", "\"Agree\""),
                            ELEMENT(REFUSE, SCAN_FOUND_NO, NULL, NULL),
                            ELEMENT(STORED, SCAN_FOUND_UNSEEN, NULL, NULL),
                            ELEMENT(TESTED, SCAN_FOUND_NO, NULL, NULL),
                            ELEMENT(ORDER, SCAN_FOUND_NO, NULL, NULL),
                            ELEMENT(WITHDRAWAL, SCAN_FOUND_NO, NULL, NULL),
                            ELEMENT(REFUSAL_EXITS, SCAN_FOUND_NO, NULL, NULL),
                            ELEMENT(PLATFORM, SCAN_FOUND_NO, NULL, NULL) },
              .why = { { "有同意按钮，未发现检查已保存的选择",
                         "there is a control to agree, and no test of the stored answer" } } },
};

/* Nothing was found: of a package without code. */
static const struct scan_decisions nothing_decided = {
    .flow = { .verdict = CONSENT_FLOW_VERDICT_UNKNOWN,
              .elements = { ELEMENT(POLICY, SCAN_FOUND_UNSEEN, NULL, NULL),
                            ELEMENT(AGREE, SCAN_FOUND_UNSEEN, NULL, NULL),
                            ELEMENT(REFUSE, SCAN_FOUND_UNSEEN, NULL, NULL),
                            ELEMENT(STORED, SCAN_FOUND_UNSEEN, NULL, NULL),
                            ELEMENT(TESTED, SCAN_FOUND_UNSEEN, NULL, NULL),
                            ELEMENT(ORDER, SCAN_FOUND_UNSEEN, NULL, NULL),
                            ELEMENT(WITHDRAWAL, SCAN_FOUND_UNSEEN, NULL, NULL),
                            ELEMENT(REFUSAL_EXITS, SCAN_FOUND_UNSEEN, NULL, NULL),
                            ELEMENT(PLATFORM, SCAN_FOUND_UNSEEN, NULL, NULL) } }
};

void sample_decide(struct scan_result *r)
{
    r->decisions = r->collection_count ? &sample_decisions : &nothing_decided;
}

static const struct scan_counsel sample_advice[] = {
    { "move-to-handler",
      { { "将该调用移至 Main$1.onClick", "take the call into Main$1.onClick" } },
      CALL(APP, "onCreate()V", 1, 12, 0x1018) },
    { "sdk-grant", { { "选择后告知友盟", "tell Umeng what the user chose" } }, NOWHERE },
};
static const struct scan_counsel sample_surer[] = {
    { "branch", { { "第 1 步中的判断", "a test in step 1" } }, NOWHERE },
};

void sample_story(const struct scan_result *r, struct scan_story *ret)
{
    *ret = (struct scan_story){ .subject = { SCAN_SUBJECT_COLLECTION, 0 },
                                .decision = &r->decisions->collections[0],
                                .advice = sample_advice,
                                .advice_count = COUNT(sample_advice),
                                .surer = sample_surer,
                                .surer_count = COUNT(sample_surer) };
}
