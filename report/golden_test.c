/*
 * The printers against files of expected output: report/golden. To accept a
 * change on purpose: PICA_GOLDEN_UPDATE=1, then read the difference.
 */
#include "report/report.h"
#include "report/sample.h"
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
    sample_finish(&r);
    return check_done();
}
