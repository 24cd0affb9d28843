/*
 * The printers against files of expected output: report/golden. To accept a
 * change on purpose: PICA_GOLDEN_UPDATE=1, then read the difference.
 */
#include "report/html.h"
#include "report/junit.h"
#include "report/report.h"
#include "report/sample.h"
#include "report/sarif.h"
#include "tests/check.h"

static char *golden_read(const char *path)
{
    FILE *f = fopen(path, "rb");
    char *data = NULL;
    long size = -1;

    if (f && fseek(f, 0, SEEK_END) == 0)
        size = ftell(f);
    if (size >= 0 && fseek(f, 0, SEEK_SET) == 0)
        data = calloc(1, (size_t)size + 1);
    if (data && fread(data, 1, (size_t)size, f) != (size_t)size)
        data[0] = '\0';
    if (f)
        fclose(f);
    return data;
}

static void golden_write(const char *path, const struct pica_text *got)
{
    FILE *f = fopen(path, "wb");

    CHECK(f && fwrite(got->data, 1, got->len, f) == got->len);
    if (f)
        CHECK(fclose(f) == 0);
}

static void golden(const char *dir, const char *name, struct pica_text *got)
{
    char path[4096];
    char *want;

    snprintf(path, sizeof path, "%s/%s", dir, name);
    CHECK(!got->failed && got->data);
    if (getenv("PICA_GOLDEN_UPDATE"))
        golden_write(path, got);
    want = golden_read(path);
    if (!want || !got->data || strcmp(want, got->data) != 0) {
        fprintf(stderr, "%s is not what is printed now:\n%s", path, got->data ? got->data : "");
        CHECK(!"as expected");
    } else {
        CHECK(want[0] != '\0');
    }
    free(want);
    pica_text_finish(got);
}

static void sarif(const struct scan_result *r, enum pica_lang lang, const char *sources,
                  struct pica_text *t)
{
    struct report_sarif s;

    report_sarif_begin(&s, lang, sources, t);
    report_sarif_run(&s, r);
    report_sarif_end(&s);
}

static void junit(const struct scan_result *r, enum pica_lang lang, int fail_on,
                  struct pica_text *t)
{
    struct report_junit how = { .lang = lang, .fail_on = fail_on, .strict = true };

    report_junit_begin(t);
    report_junit_suite(&how, r, t);
    report_junit_end(t);
}

/* All that is put into a page, but for what its template is. */
static void page(const struct scan_result *r, enum pica_lang lang, struct pica_text *t)
{
    static const char template[] = "{{pica.lang}} {{pica.title}}\n{{pica.data}}\n"
                                   "{{pica.plain.zh}}\n{{pica.plain.en}}";
    struct report_html h;
    struct pica_error err;

    report_html_begin(&h, lang);
    report_html_add(&h, r);
    CHECK(report_html_print(&h, pica_span_str(template), "template", t, &err) == PICA_OK);
    report_html_finish(&h);
}

int main(int argc, char **argv)
{
    const struct report_text_style zh = { .lang = PICA_ZH }, en = { .lang = PICA_EN };
    const struct report_text_style color = { .lang = PICA_ZH, .color = true };
    const struct report_text_style all_zh = { .lang = PICA_ZH, .verbose = true, .width = 100 };
    const struct report_text_style all_en = { .lang = PICA_EN, .verbose = true, .width = 100 };
    const struct report_text_style quiet = { .lang = PICA_ZH, .quiet = true };
    struct pica_text t = { 0 };
    struct scan_story story;
    struct scan_result r;
    const char *dir = argc > 1 ? argv[1] : ".";

    sample_make(&r);
    report_json(&r, PICA_ZH, &t);
    golden(dir, "sample.zh.json", &t);
    report_json(&r, PICA_EN, &t);
    golden(dir, "sample.en.json", &t);
    report_text(&r, &zh, &t);
    golden(dir, "sample.zh.txt", &t);
    report_text(&r, &en, &t);
    golden(dir, "sample.en.txt", &t);
    report_text(&r, &color, &t);
    golden(dir, "sample.color.txt", &t);
    report_text(&r, &all_zh, &t);
    golden(dir, "sample.verbose.zh.txt", &t);
    report_text(&r, &all_en, &t);
    golden(dir, "sample.verbose.en.txt", &t);
    report_text(&r, &quiet, &t);
    golden(dir, "sample.quiet.txt", &t);
    sample_story(&r, &story);
    report_story_text(&r, &story, PICA_ZH, &t);
    golden(dir, "story.zh.txt", &t);
    report_story_json(&r, &story, PICA_EN, &t);
    golden(dir, "story.en.json", &t);
    junit(&r, PICA_ZH, -1, &t);
    golden(dir, "sample.zh.xml", &t);
    sample_detail(&r);
    page(&r, PICA_ZH, &t);
    golden(dir, "sample.page.txt", &t);
    sample_baseline(&r);
    sarif(&r, PICA_ZH, "app/src/main/java/", &t);
    golden(dir, "sample.zh.sarif", &t);
    sarif(&r, PICA_EN, NULL, &t);
    golden(dir, "sample.en.sarif", &t);
    junit(&r, PICA_EN, RULE_MEDIUM, &t);
    golden(dir, "sample.en.xml", &t);
    report_json(&r, PICA_EN, &t);
    golden(dir, "baseline.en.json", &t);
    report_text(&r, &quiet, &t);
    golden(dir, "baseline.quiet.txt", &t);
    sample_finish(&r);

    sample_make_large(&r);
    report_text(&r, &zh, &t);
    golden(dir, "large.zh.txt", &t);
    sample_finish(&r);

    sample_make_empty(&r);
    report_json(&r, PICA_ZH, &t);
    golden(dir, "empty.zh.json", &t);
    report_text(&r, &zh, &t);
    golden(dir, "empty.zh.txt", &t);
    sarif(&r, PICA_ZH, NULL, &t);
    golden(dir, "empty.zh.sarif", &t);
    r.cut_short = true;
    junit(&r, PICA_ZH, -1, &t);
    golden(dir, "empty.zh.xml", &t);
    sample_finish(&r);
    return check_done();
}
