/* Settings of a framework's own prompt. */
#include "privacy/framework_prompt.h"

#include "tests/check.h"
#include "tests/fail_alloc.h"

#define TITLE "服务协议和隐私政策"
#define MESSAGE "请你务必审慎阅读"
#define POLICY "《隐私政策》"
#define ACCEPT "同意并接受"
#define REFUSE "暂不同意"

static const char whole[] =
    "\xef\xbb\xbf{\"version\":\"1\",\"prompt\":\"template\",\"title\":\"" TITLE
    "\",\"message\":\"" MESSAGE "<a href=\\\"https://a.com/p.html\\\">" POLICY
    "</a>\",\"buttonAccept\":\"" ACCEPT "\",\"buttonRefuse\":\"" REFUSE
    "\",\"disagreeMode\":{\"support\":%s}}";

static void check_whole(bool support)
{
    struct pica_arena arena = { 0 };
    struct framework_prompt p;
    struct pica_error err;
    char json[sizeof whole + 8];

    snprintf(json, sizeof json, whole, support ? "true" : "false");
    CHECK(framework_prompt_read(pica_span_str(json), &arena, &p, &err) == PICA_OK);
    CHECK_STR(p.mode, "template");
    CHECK_STR(p.accept, ACCEPT);
    CHECK(p.asks && p.refusable && p.refusal_exits == !support);
    CHECK(p.answer.positive == CONSENT_VERDICT_AGREES);
    CHECK(p.answer.negative == CONSENT_VERDICT_REFUSES);
    CHECK((p.says.message.roles & CONSENT_POLICY) && (p.says.title.roles & CONSENT_POLICY));
    pica_arena_finish(&arena);
}

static void check_others(void)
{
    struct pica_arena arena = { 0 };
    struct framework_prompt p;
    struct pica_error err;

    CHECK(framework_prompt_read(pica_span_str("{\"prompt\":\"none\"}"), &arena, &p, &err) ==
          PICA_OK);
    CHECK_STR(p.mode, "none");
    CHECK(!p.asks && !p.refusable && !p.refusal_exits);
    /* Without texts the button is the framework's, and shows no policy. */
    CHECK(framework_prompt_read(pica_span_str("{\"prompt\":\"template\",\"title\":7}"), &arena, &p,
                                &err) == PICA_OK);
    CHECK(p.asks && !p.accept && !p.title && !p.refusable && p.refusal_exits);
    CHECK(p.answer.positive == CONSENT_VERDICT_NO_POLICY);
    CHECK(framework_prompt_read(pica_span_str("[]"), &arena, &p, &err) == PICA_OK && !p.mode);
    /* A comment: the framework does not show the prompt either. */
    CHECK(framework_prompt_read(pica_span_str("{ // no\n}"), &arena, &p, &err) == PICA_E_MALFORMED);
    for (size_t n = 0; n + 1 < sizeof whole; n++)
        CHECK(framework_prompt_read(pica_span_of(whole, n), &arena, &p, &err) != PICA_OK);
    pica_arena_finish(&arena);
}

static bool try_read(void *context)
{
    struct pica_arena arena = { 0 };
    struct framework_prompt p;
    struct pica_error err;
    bool ok = framework_prompt_read(pica_span_str("{\"title\":\"x\",\"message\":\"y\"}"), &arena,
                                    &p, &err) == PICA_OK;

    (void)context;
    if (ok)
        CHECK_STR(p.message, "y");
    pica_arena_finish(&arena);
    return ok;
}

int main(void)
{
    check_whole(true);
    check_whole(false);
    check_others();
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_read, NULL, true, 0) > 0);
    return check_done();
}
