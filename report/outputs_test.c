/*
 * usage: outputs_test [PAGE]
 *
 * Pages, SARIF and JUnit: templates that are wrong, several packages, names
 * meant to do harm. PAGE is where a page full of these is written to.
 */
#include "report/html.h"
#include "report/junit.h"
#include "report/markup.h"
#include "report/sample.h"
#include "report/sarif.h"
#include "report/sarif_place.h"
#include "tests/check.h"

static size_t count(const struct pica_text *t, const char *what)
{
    size_t n = 0;

    for (const char *p = t->data; p && (p = strstr(p, what)) != NULL; p++)
        n++;
    return n;
}

/* Nothing that a terminal, a parser or the direction of writing would act on. */
static void check_plain(const struct pica_text *t)
{
    static const char *const marks[] = { "\xe2\x80\xae", "\xe2\x81\xa6", "\xc2\x9b",
                                         "\xef\xbf\xbe" };

    CHECK(!t->failed && t->data && strlen(t->data) == t->len);
    if (!t->data)
        return;
    for (size_t i = 0; i < t->len; i++)
        CHECK((unsigned char)t->data[i] >= 0x20 || t->data[i] == '\n' || t->data[i] == '\t');
    CHECK(pica_utf8_valid(pica_span_of(t->data, t->len)));
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        CHECK(!strstr(t->data, marks[i]));
}

static void test_markup(void)
{
    static const char in[] =
        "<a href=\"x\">&'\n\t\x01\x7f\xe2\x80\xae\xff\xf0\x9f\x98\x80\xe4\xb8\xad";
    struct pica_text t = { 0 };

    report_add_markup(&t, pica_span_of(in, sizeof in - 1));
    CHECK_STR(t.data, "&lt;a href=&quot;x&quot;&gt;&amp;&#39;\n\t\\x01\\x7f\\u{202e}\\xff"
                      "\xf0\x9f\x98\x80\xe4\xb8\xad");
    pica_text_finish(&t);
}

static void test_message(void)
{
    struct pica_text t = { 0 };

    report_sarif_add_message(&t, "a{0}b{12 {x} [c]");
    CHECK_STR(t.data, "a{{0}}b{{12 {x}} [c]");
    pica_text_finish(&t);
    t = (struct pica_text){ 0 };
    report_sarif_add_message(&t, "[c](d\\e)");
    CHECK_STR(t.data, "\\[c\\](d\\\\e)");
    pica_text_finish(&t);
}

static enum pica_status print(const struct scan_result *r, const char *template,
                              struct pica_text *t, struct pica_error *err)
{
    struct report_html h;
    enum pica_status st;

    report_html_begin(&h, PICA_EN);
    report_html_add(&h, r);
    report_html_add(&h, r);
    st = report_html_print(&h, pica_span_str(template), "my.html", t, err);
    report_html_finish(&h);
    return st;
}

static void test_templates(const struct scan_result *r)
{
    struct pica_text t = { 0 };
    struct pica_error err;
    char said[400];

    CHECK(print(r, "no page", &t, &err) == PICA_E_MALFORMED);
    CHECK_STR(pica_error_text(&err, PICA_EN, said, sizeof said),
              "my.html: is no template of a page: it has no {{pica.data}}");
    CHECK(print(r, "{{pica.data}} {{pica.date}}", &t, &err) == PICA_E_MALFORMED);
    CHECK_STR(pica_error_text(&err, PICA_EN, said, sizeof said),
              "my.html: offset 0xe: there is nothing of that name to put into a page");
    CHECK(print(r, "{{pica.data}} {{pica.nonce", &t, &err) == PICA_E_MALFORMED);
    pica_text_finish(&t);
    t = (struct pica_text){ 0 };
    CHECK(print(r, "{{pica.nonce}}|{{pica.nonce}}|{{pica.data}}|{{other}}", &t, &err) == PICA_OK);
    CHECK(t.len > 70 && t.data[32] == '|' && memcmp(t.data, t.data + 33, 32) == 0);
    CHECK(count(&t, "\"schema\":\"pica.report/1\"") == 2 && count(&t, "{{other}}") == 1);
    pica_text_finish(&t);
}

/* For who wants to open it in a browser. */
static void write_page(const char *path, const struct pica_text *t)
{
    FILE *f = fopen(path, "wb");

    CHECK(f && fwrite(t->data, 1, t->len, f) == t->len);
    CHECK(f && fclose(f) == 0);
}

static void test_hostile_page(const struct scan_result *r, const char *path)
{
    struct pica_text own = { 0 }, t = { 0 };
    struct pica_error err;
    struct pica_span template = report_html_template();

    pica_text_add_span(&own, template);
    CHECK(print(r, "", &t, &err) == PICA_OK);
    /* Not one element more than the template has, and nothing was put in twice. */
    CHECK(count(&t, "<script") == count(&own, "<script") && count(&own, "<script") == 2);
    CHECK(count(&t, "</script") == count(&own, "</script"));
    CHECK(count(&t, "<!--") == count(&own, "<!--"));
    CHECK(count(&t, "alert(1)") > 4 && count(&t, "{{pica.nonce}}") > 0);
    CHECK(!strstr(t.data, "http://") || strstr(t.data, "http://www.w3.org/2000/svg"));
    if (path)
        write_page(path, &t);
    pica_text_finish(&t);
    pica_text_finish(&own);
}

static void test_hostile_sarif(const struct scan_result *r)
{
    struct report_sarif s;
    struct pica_text t = { 0 };

    report_sarif_begin(&s, PICA_ZH, "a b/<", &t);
    report_sarif_run(&s, r);
    report_sarif_run(&s, r);
    report_sarif_end(&s);
    CHECK(!t.failed && pica_utf8_valid(pica_span_of(t.data, t.len)));
    for (size_t i = 0; i < t.len; i++)
        CHECK((unsigned char)t.data[i] >= 0x20 || t.data[i] == '\n');
    CHECK(count(&t, "\"results\"") == 2);
    CHECK(count(&t, "\"uri\": \"%3C/script%3E%3Cscript%3Ealert%281%29") >= 2);
    pica_text_finish(&t);
}

static void test_hostile_junit(const struct scan_result *r)
{
    struct report_junit how = { .lang = PICA_EN, .fail_on = RULE_INFO };
    struct pica_text t = { 0 };

    report_junit_begin(&t);
    report_junit_suite(&how, r, &t);
    report_junit_suite(&how, r, &t);
    report_junit_end(&t);
    check_plain(&t);
    CHECK(count(&t, "<testsuite ") == 2 && count(&t, "<failure") == 2);
    CHECK(!strstr(t.data, "<script") && !strstr(t.data, "<!--") && !strstr(t.data, "]]>"));
    pica_text_finish(&t);
}

int main(int argc, char **argv)
{
    struct scan_result r;

    test_markup();
    test_message();
    sample_make(&r);
    test_templates(&r);
    sample_finish(&r);
    sample_make_hostile(&r);
    test_hostile_page(&r, argc > 1 ? argv[1] : NULL);
    test_hostile_sarif(&r);
    test_hostile_junit(&r);
    sample_finish(&r);
    return check_done();
}
