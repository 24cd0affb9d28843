/* The text report keeps to its page, whatever the height, and says what it left out. */
#include "report/report.h"
#include "report/sample.h"
#include "report/width.h"
#include "tests/check.h"

/* A copy of `t` without its colours. */
static struct pica_text uncoloured(const struct pica_text *t)
{
    struct pica_text out = { 0 };

    for (size_t i = 0; i < t->len; i++) {
        if (t->data[i] == '\033') {
            while (i < t->len && t->data[i] != 'm')
                i++;
            continue;
        }
        pica_text_add_char(&out, t->data[i]);
    }
    return out;
}

static size_t widest_line(const struct pica_text *t, size_t *ret_lines)
{
    size_t widest = 0, start = 0;

    *ret_lines = 0;
    for (size_t i = 0; i < t->len; i++) {
        size_t w;

        if (t->data[i] != '\n')
            continue;
        w = report_width(pica_span_of(t->data + start, i - start));
        if (w > widest)
            widest = w;
        start = i + 1;
        ++*ret_lines;
    }
    return widest;
}

static void page_fits(unsigned width, unsigned height, enum pica_lang lang)
{
    struct report_text_style style = { .lang = lang, .width = width, .height = height };
    struct pica_text plain = { 0 }, colored = { 0 }, bare;
    struct scan_result r;
    size_t lines;
    const char *last;

    sample_make_large(&r);
    report_text(&r, &style, &plain);
    style.color = true;
    report_text(&r, &style, &colored);
    bare = uncoloured(&colored);
    CHECK_STR(bare.data, plain.data); /* colour changes nothing else */
    CHECK(widest_line(&plain, &lines) <= width);
    CHECK(lines < height);
    CHECK(strstr(plain.data, "--verbose"));
    last = strrchr(plain.data, '\n');
    while (last > plain.data && !(last[-1] == '\n' && last[0] == '\n'))
        last--; /* the paragraph behind the last blank line */
    CHECK(strstr(last, lang == PICA_ZH ? "不等于不存在" : "does not mean not there"));
    sample_finish(&r);
    pica_text_finish(&plain);
    pica_text_finish(&colored);
    pica_text_finish(&bare);
}

static void verbose_has_all(void)
{
    const struct report_text_style style = { .lang = PICA_EN, .verbose = true, .height = 24 };
    struct pica_text t = { 0 };
    struct scan_result r;
    size_t findings = 0;

    sample_make_large(&r);
    report_text(&r, &style, &t);
    for (const char *p = t.data; (p = strstr(p, "\n    id  F-")) != NULL; p++)
        findings++;
    CHECK(findings == r.finding_count);
    CHECK(!strstr(t.data, "(--verbose)"));
    sample_finish(&r);
    pica_text_finish(&t);
}

/* Appending after a report leaves what stood before it alone. */
static void appends(void)
{
    const struct report_text_style style = { .lang = PICA_EN };
    struct pica_text a = { 0 }, b = { 0 };
    struct scan_result r;

    sample_make_large(&r);
    report_text(&r, &style, &a);
    pica_text_add(&b, "one\ntwo\n");
    report_text(&r, &style, &b);
    CHECK(strncmp(b.data, "one\ntwo\n", 8) == 0);
    CHECK_STR(b.data + 8, a.data);
    sample_finish(&r);
    pica_text_finish(&a);
    pica_text_finish(&b);
}

int main(void)
{
    static const unsigned heights[] = { 24, 28, 39, 40, 48, 60 };
    static const unsigned widths[] = { 72, 80, 100, 200 };

    for (size_t h = 0; h < sizeof heights / sizeof *heights; h++)
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
            page_fits(widths[w], heights[h], PICA_ZH);
            page_fits(widths[w], heights[h], PICA_EN);
        }
    verbose_has_all();
    appends();
    return check_done();
}
