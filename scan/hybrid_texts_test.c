/* Texts and prompts of containers in whole packages, whatever the number of threads. */
#include "scan/hybrid_texts.h"

#include "tests/check.h"
#include "tests/fail_alloc.h"
#include "tests/zip_maker.h"

#include <stdlib.h>

static void add(struct zip_maker *m, const char *name, struct pica_span data)
{
    zip_maker_add(m, pica_span_str(name), data, ZIP_DEFLATED);
}

static void add_text(struct zip_maker *m, const char *name, const char *text)
{
    add(m, name, pica_span_str(text));
}

static bool scan_zip(const struct zip_maker *m, const struct pica_limits *limits, unsigned threads,
                     struct scan_result *ret)
{
    struct scan_options o = { .limits = limits, .threads = threads };
    struct pica_input in = pica_input_memory(zip_maker_bytes(m));
    struct pica_error err;

    return scan_package(&in, "sample.apk", &o, ret, &err) == PICA_OK;
}

static bool has_gap(const struct scan_result *r, const char *text)
{
    for (size_t i = 0; i < r->notes.count; i++)
        if (strstr(r->notes.items[i].text.in[PICA_EN], text))
            return true;
    return false;
}

/* "container entry: text = roles;" for each. */
static void spell(const struct scan_hybrid *h, struct pica_text *out)
{
    for (size_t i = 0; i < h->text_count; i++) {
        const struct scan_hybrid_text *t = &h->texts[i];

        pica_text_addf(out, "%s %s: %s =", t->container->id, t->entry, t->text);
        for (size_t k = 0; k < CONSENT_ROLE_COUNT; k++)
            if (t->says.roles >> k & 1)
                pica_text_addf(out, " %s", consent_roles[k].name);
        pica_text_add_char(out, '\n');
    }
}

static void check_spelled(const struct zip_maker *m, const char *wanted, uint64_t unread)
{
    for (unsigned threads = 1; threads < 5; threads += 3) {
        struct pica_text got = { 0 };
        struct scan_result r;

        CHECK(scan_zip(m, &pica_limits_default, threads, &r));
        CHECK(r.hybrid != NULL);
        if (r.hybrid) {
            spell(r.hybrid, &got);
            CHECK_STR(got.data ? got.data : "", wanted);
            CHECK(r.hybrid->unread == unread);
            CHECK(has_gap(&r, "cannot be read: compressed") == (unread > 0));
        }
        CHECK(!r.cut_short || r.dex_count == 0);
        pica_text_finish(&got);
        scan_result_finish(&r);
    }
}

static void begin(struct zip_maker *m)
{
    *m = (struct zip_maker){ 0 };
    add_text(m, "AndroidManifest.xml", "none that can be read");
}

/* --- containers --------------------------------------------------------------------------- */

#define POLICY "隐私政策"
#define MESSAGE "请阅读《隐私政策》"
#define ACCEPT "同意并接受"
#define REFUSE "不同意"

static const char prompt[] =
    "{\"prompt\":\"template\",\"title\":\"" POLICY "\",\"message\":\"" MESSAGE
    "\",\"buttonAccept\":\"" ACCEPT "\",\"buttonRefuse\":\"" REFUSE "\"}";

static void make_dcloud(struct zip_maker *m)
{
    begin(m);
    add_text(m, "assets/data/dcloud_control.xml", "<hbuilder/>");
    add_text(m, "assets/apps/__UNI__1/www/app-service.js",
             "e({title:\"\\u540c\\u610f\\u9690\\u79c1\\u653f\\u7b56\",agree:\"agree\"})");
    add_text(m, "assets/apps/__UNI__1/www/static/logo.png", "'同意隐私政策'");
    add_text(m, "assets/apps/__UNI__1/www/androidPrivacy.json", prompt);
    add_text(m, "assets/other.js", "'不同意'");
    zip_maker_finish_archive(m);
}

static void check_dcloud(void)
{
    struct zip_maker m;
    struct scan_result r;

    make_dcloud(&m);
    check_spelled(
        &m,
        "dcloud assets/apps/__UNI__1/www/androidPrivacy.json: 隐私政策 = policy\n"
        "dcloud assets/apps/__UNI__1/www/androidPrivacy.json: 请阅读《隐私政策》 = policy asks\n"
        "dcloud assets/apps/__UNI__1/www/androidPrivacy.json: 同意并接受 = agree\n"
        "dcloud assets/apps/__UNI__1/www/androidPrivacy.json: 不同意 = refuse\n"
        "dcloud assets/apps/__UNI__1/www/app-service.js: 同意隐私政策 = policy agree\n",
        0);
    CHECK(scan_zip(&m, &pica_limits_default, 2, &r));
    CHECK(r.hybrid->prompt_count == 1);
    if (r.hybrid->prompt_count == 1) {
        const struct scan_hybrid_prompt *p = &r.hybrid->prompts[0];

        CHECK_STR(p->place.entry, "assets/apps/__UNI__1/www/androidPrivacy.json");
        CHECK(p->prompt.asks && p->prompt.refusable && p->prompt.refusal_exits);
        CHECK(p->prompt.answer.positive == CONSENT_VERDICT_AGREES);
    }
    scan_result_finish(&r);
    zip_maker_free(&m);
}

/* Texts as a Dart snapshot has them, in nothing else. */
static struct pica_span dart(struct pica_text *t)
{
    static const char *const texts[] = {
        "one", "two", "I agree", "three", "Privacy Policy", "four", "five", "I do not agree", "six"
    };

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        pica_text_add_char(t, (char)(0x80 + 2 * strlen(texts[i])));
        pica_text_add(t, texts[i]);
    }
    return pica_span_of(t->data, t->len);
}

static void check_flutter(void)
{
    struct pica_text t = { 0 };
    struct pica_span bytes = dart(&t);
    struct zip_maker m;

    begin(&m);
    add(&m, "lib/x86_64/libapp.so", bytes);
    add(&m, "lib/armeabi-v7a/libapp.so", bytes);
    add(&m, "lib/arm64-v8a/libapp.so", bytes);
    add_text(&m, "lib/arm64-v8a/libflutter.so", "I agree to it all");
    add_text(&m, "assets/flutter_assets/lang/zh.json", "{\"a\":\"" REFUSE "\"}");
    zip_maker_finish_archive(&m);
    check_spelled(&m,
                  "flutter assets/flutter_assets/lang/zh.json: 不同意 = refuse\n"
                  "flutter lib/arm64-v8a/libapp.so: I agree = agree\n"
                  "flutter lib/arm64-v8a/libapp.so: Privacy Policy = policy\n"
                  "flutter lib/arm64-v8a/libapp.so: I do not agree = refuse\n",
                  0);
    zip_maker_free(&m);
    pica_text_finish(&t);
}

static void check_others(void)
{
    struct zip_maker m;

    begin(&m);
    add_text(&m, "assets/index.android.bundle", "x('隐私政策')");
    add_text(&m, "assets/www/cordova.js", "'no text'");
    add_text(&m, "assets/www/index.html", "<button>同意</button><p>隐私政策</p>");
    add_text(&m, "assets/cordova.js", "x");
    zip_maker_finish_archive(&m);
    check_spelled(&m,
                  "react-native assets/index.android.bundle: 隐私政策 = policy\n"
                  "cordova assets/www/index.html: 同意 = agree\n",
                  0);
    zip_maker_free(&m);

    /* Code that is encrypted. */
    begin(&m);
    add_text(&m, "lib/arm64-v8a/libcocos2djs.so", "x");
    add_text(&m, "lib/arm64-v8a/libcocos.so", "x");
    add_text(&m, "assets/src/project.jsc", "\1\2\3\4");
    add_text(&m, "assets/src/main.js", "'拒绝'");
    zip_maker_finish_archive(&m);
    check_spelled(&m, "cocos assets/src/main.js: 拒绝 = refuse\n", 1);
    zip_maker_free(&m);
}

static void check_archive(void)
{
    struct zip_maker m, inner = { 0 };

    add_text(&inner, "app.js", "'我同意《隐私政策》'");
    add_text(&inner, "nested.wgt", "PK\3\4");
    zip_maker_finish_archive(&inner);
    begin(&m);
    add_text(&m, "assets/data/dcloud_control.xml", "<x/>");
    add(&m, "assets/apps/__UNI__1/www/some.wgt", zip_maker_bytes(&inner));
    zip_maker_finish_archive(&m);
    check_spelled(&m,
                  "dcloud assets/apps/__UNI__1/www/some.wgt!app.js: 我同意《隐私政策》 = "
                  "policy agree\n",
                  1);
    zip_maker_free(&m);
    zip_maker_free(&inner);
}

/* --- limits, and what has no container ------------------------------------------------------- */

static void check_limits(void)
{
    struct pica_limits limits = pica_limits_default;
    struct scan_result r;
    struct zip_maker m;

    make_dcloud(&m);
    limits.hybrid_bytes = 100;
    CHECK(scan_zip(&m, &limits, 2, &r));
    CHECK(r.hybrid && r.hybrid->unread == 1 && r.hybrid->text_count == 1);
    CHECK(has_gap(&r, "1 files of containers were not searched"));
    scan_result_finish(&r);
    limits = pica_limits_default;
    limits.hybrid_texts = 2;
    CHECK(scan_zip(&m, &limits, 2, &r));
    CHECK(r.hybrid && r.hybrid->text_count == 2 && r.hybrid->alike == 3);
    CHECK(has_gap(&r, "(limit hybrid_texts 2)"));
    scan_result_finish(&r);
    zip_maker_free(&m);

    begin(&m);
    add_text(&m, "assets/page.html", "<p>隐私政策</p>");
    zip_maker_finish_archive(&m);
    CHECK(scan_zip(&m, &pica_limits_default, 2, &r));
    CHECK(!r.hybrid && r.container_count == 0);
    scan_result_finish(&r);
    zip_maker_free(&m);
}

static bool try_scan(void *context)
{
    struct scan_result r;
    bool ok = scan_zip(context, &pica_limits_default, 1, &r);

    if (!ok)
        return false;
    ok = !r.notes.failed;
    if (ok)
        CHECK(r.hybrid && r.hybrid->text_count == 5 && r.hybrid->prompt_count == 1);
    scan_result_finish(&r);
    return ok;
}

int main(void)
{
    check_dcloud();
    check_flutter();
    check_others();
    check_archive();
    check_limits();
    if (fail_alloc_available()) {
        struct zip_maker m;

        make_dcloud(&m);
        CHECK(fail_alloc_each(try_scan, &m, true, 0) > 50);
        zip_maker_free(&m);
    }
    return check_done();
}
