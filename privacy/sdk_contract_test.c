/* The contracts of SDKs: the table, the search, and the calls of testdata/flow/sdk_calls. */
#include "privacy/sdk_calls.h"

#include "flow/fixture.h"
#include "flow/index.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#define UM "Lcom/umeng/commonsdk/UMConfigure;"

static size_t find(const char *class_name, const char *member, const char *type)
{
    return privacy_contract_find(pica_span_str(class_name), pica_span_str(member),
                                 pica_span_str(type));
}

/* Every row can be found, names SDKs that there are, and says where it is from. */
static void test_table(void)
{
    const char *const *names;
    size_t name_count = privacy_contract_names(&names), methods = 0;

    for (size_t i = 1; i < privacy_contract_count; i++) {
        const struct privacy_contract *c = &privacy_contracts[i];

        CHECK(c->source && c->source[0] && c->api && c->member);
        for (const char *const *id = c->sdks; id && *id; id++)
            CHECK(privacy_sdk_entry_find(*id) && !privacy_sdk_entry_find(*id)->library);
        if (c->form != PRIVACY_CONTRACT_METHOD) {
            CHECK(privacy_contract_key(c->form, pica_span_str(c->member)) == i);
            continue;
        }
        methods++;
        CHECK(c->name < name_count && strcmp(names[c->name], c->member) == 0);
        CHECK(find(c->class_name, c->member, c->type) == i);
        {
            size_t first =
                privacy_contract_named(pica_span_str(c->class_name), pica_span_str(c->member));

            CHECK(first && first <= i);
            for (size_t k = first; k <= i; k++)
                CHECK(strcmp(privacy_contracts[k].class_name, c->class_name) == 0 &&
                      strcmp(privacy_contracts[k].member, c->member) == 0);
        }
        CHECK(privacy_contract_argument(c, pica_span_str(c->type)) == c->argument);
        if (c->role == PRIVACY_ROLE_ANSWER || c->role == PRIVACY_ROLE_STATUS)
            CHECK(c->argument == PRIVACY_SAID_BY_RETURN);
    }
    CHECK(methods > 400);
    for (size_t n = 1; n < name_count; n++)
        CHECK(strcmp(names[n - 1], names[n]) < 0);
    for (int r = 0; r < PRIVACY_SDK_ROLE_COUNT; r++) {
        bool used = false;

        for (size_t i = 1; i < privacy_contract_count; i++)
            used |= privacy_contracts[i].role == (enum privacy_sdk_role)r;
        CHECK(used && privacy_sdk_role_name((enum privacy_sdk_role)r)[0]);
    }
}

static void test_search(void)
{
    const struct privacy_contract *c =
        &privacy_contracts[find(UM, "submitPolicyGrantResult", "(Landroid/content/Context;Z)V")];

    CHECK_STR(c->sdks[0], "SDK-0001");
    CHECK(c->role == PRIVACY_ROLE_GRANT && c->argument == 1 && c->needs == PRIVACY_NEEDS_CONSENT);
    CHECK(c->agreed.kind == PRIVACY_VALUE_BOOL && c->agreed.number == 1);
    CHECK(privacy_contract_argument(c, pica_span_str("(Landroid/content/Context;ZI)V")) == 1);
    CHECK(privacy_contract_argument(c, pica_span_str("(ILandroid/content/Context;Z)V")) == 2);
    CHECK(privacy_contract_argument(c, pica_span_str("(ZZ)V")) == PRIVACY_SAID_NOWHERE);
    CHECK(privacy_contract_argument(c, pica_span_str("()V")) == PRIVACY_SAID_NOWHERE);
    CHECK(privacy_contract_argument(c, pica_span_str("")) == PRIVACY_SAID_NOWHERE);
    CHECK(privacy_contract_argument(c, pica_span_str("([Z[[Lx")) == PRIVACY_SAID_NOWHERE);
    CHECK(find(UM, "submitPolicyGrantResult", "(Z)V") == 0);
    CHECK(find("Lt/UMConfigure;", "init", "()V") == 0);
    CHECK(privacy_contract_named(pica_span_str(UM), pica_span_str("init")) != 0);
    CHECK(privacy_contract_named(pica_span_str(UM), pica_span_str("ini")) == 0);
    c = &privacy_contracts[privacy_contract_key(PRIVACY_CONTRACT_PREFS,
                                                pica_span_str("IABTCF_TCString"))];
    CHECK(c->role == PRIVACY_ROLE_KEY);
    CHECK(privacy_contract_key(PRIVACY_CONTRACT_META, pica_span_str("IABTCF_TCString")) == 0);
}

/* --- calls ---------------------------------------------------------------------------- */

static const char *const wanted[] = {
    "boxed grant agreed true",
    "boxed grant refused false",
    "byCall grant agreed -",
    "byCall deny refused -",
    "enums grant agreed .OPTED_IN",
    "enums grant refused .OPTED_OUT",
    "grantEither grant other -",
    "grantFalse grant refused false",
    "grantParameter grant variable -",
    "grantTrue grant agreed true",
    "numbers grant agreed 1",
    "numbers grant other 5",
    "starts preinit nothing -",
    "starts start nothing -",
    "starts start nothing -",
    "texts grant agreed \"1\"",
    "texts grant other \"yes\"",
    "versions grant agreed true ~",
    "versions grant agreed true ~",
    "versions grant variable - ~",
    "versions start nothing - ~",
    "<init> start nothing -",
    "alist answer refused false overrides",
    "isCanUseLocation answer variable - overrides",
    "isCanUsePhoneState answer agreed true overrides",
};

static void describe(const struct privacy_sdk_call *c, char *out, size_t size)
{
    int name = (int)strcspn(c->place.method, "(");

    snprintf(out, size, "%.*s %s %s %s%s%s", name, c->place.method,
             privacy_sdk_role_name(c->contract->role), privacy_told_name(c->told),
             c->value ? c->value : "-", c->exact ? "" : " ~", c->overrides ? " overrides" : "");
}

struct package {
    struct dex_file dex;
    struct flow_program *program;
};

static bool search(void *context)
{
    const struct package *p = context;
    const struct privacy_sdk_calls_input in = { p->program, NULL, &pica_limits_default };
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct privacy_sdk_call *calls;
    struct pica_error err;
    size_t count;
    enum pica_status st = privacy_sdk_calls_find(&in, &arena, &notes, &calls, &count, &err);

    CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    if (st == PICA_OK) {
        CHECK(count == sizeof wanted / sizeof *wanted);
        for (size_t i = 0; i < count && i < sizeof wanted / sizeof *wanted; i++) {
            char text[200];

            describe(&calls[i], text, sizeof text);
            CHECK_STR(text, wanted[i]);
            CHECK(calls[i].owner.kind == PRIVACY_OWNER_APP);
            CHECK(calls[i].place.file_offset != PICA_NO_OFFSET);
            CHECK((calls[i].place.insn == PICA_NO_INDEX) == calls[i].overrides);
        }
    }
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    return st == PICA_OK;
}

static void test_limit(const struct package *p)
{
    struct pica_limits limits = pica_limits_default;
    const struct privacy_sdk_calls_input in = { p->program, NULL, &limits };
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct privacy_sdk_call *calls;
    struct pica_error err;
    size_t count;

    limits.dex_sites = 3;
    CHECK(privacy_sdk_calls_find(&in, &arena, &notes, &calls, &count, &err) == PICA_OK);
    CHECK(count == 3 && notes.count == 1);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
}

int main(int argc, char **argv)
{
    struct pica_notes notes = { 0 };
    struct pica_error err;
    struct package p;

    if (argc != 2)
        return EXIT_FAILURE;
    test_table();
    test_search();
    p.dex = fixture_open(argv[1], "sdk_calls", &notes);
    CHECK(flow_program_link(&p.dex, 1, &notes, &p.program, &err) == PICA_OK);
    CHECK(search(&p));
    test_limit(&p);
    if (fail_alloc_available())
        CHECK(fail_alloc_each(search, &p, false, 0) > 50);
    flow_program_free(p.program);
    fixture_close(&p.dex);
    pica_notes_finish(&notes);
    return check_done();
}
