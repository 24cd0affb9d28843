/* Every printer says so when memory runs out, at whatever request, and leaks nothing. */
#include "report/html.h"
#include "report/junit.h"
#include "report/report.h"
#include "report/sample.h"
#include "report/sarif.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

struct printing {
    struct scan_result r;
    struct report_text_style style;
    bool json, story, sarif, junit, html;
    struct pica_text want; /* what is printed when there is memory */
};

/* False: it failed, which a page says by itself. */
static bool print_page(const struct printing *p, struct pica_text *t)
{
    struct report_html h;
    struct pica_error err;
    bool done;

    report_html_begin(&h, p->style.lang);
    report_html_add(&h, &p->r);
    done = report_html_print(&h, (struct pica_span){ 0 }, "template", t, &err) == PICA_OK;
    CHECK(done || err.status == PICA_E_NOMEM);
    report_html_finish(&h);
    return done;
}

static void print_for_machines(const struct printing *p, struct pica_text *t)
{
    struct report_sarif s;
    struct report_junit how = { .lang = p->style.lang, .fail_on = RULE_HIGH };

    if (p->html) {
        bool done = print_page(p, t);

        t->failed |= !done;
    } else if (p->sarif) {
        report_sarif_begin(&s, p->style.lang, "src", t);
        report_sarif_run(&s, &p->r);
        report_sarif_end(&s);
    } else {
        report_junit_begin(t);
        report_junit_suite(&how, &p->r, t);
        report_junit_end(t);
    }
}

static void print_to(const struct printing *p, struct pica_text *t)
{
    struct scan_story story;

    if (p->html || p->sarif || p->junit) {
        print_for_machines(p, t);
    } else if (p->story) {
        sample_story(&p->r, &story);
        if (p->json)
            report_story_json(&p->r, &story, p->style.lang, t);
        else
            report_story_text(&p->r, &story, p->style.lang, t);
    } else if (p->json) {
        report_json(&p->r, p->style.lang, t);
    } else {
        report_text(&p->r, &p->style, t);
    }
}

static bool print(void *context)
{
    struct printing *p = context;
    struct pica_text t = { 0 };
    bool done;

    print_to(p, &t);
    done = !t.failed;
    if (done && p->want.data)
        CHECK_STR(t.data, p->want.data); /* what is not reported as failed is whole */
    pica_text_finish(&t);
    return done;
}

static void every_request(struct printing *p)
{
    size_t tried;

    print_to(p, &p->want);
    tried = fail_alloc_each(print, p, false, 0);
    CHECK(tried > 5 || !fail_alloc_available());
    pica_text_finish(&p->want);
}

int main(void)
{
    struct printing p = { 0 };

    sample_make(&p.r);
    p.style = (struct report_text_style){ .lang = PICA_ZH, .color = true };
    every_request(&p);
    p.style.verbose = true;
    every_request(&p);
    p.style.verbose = false;
    p.style.quiet = true;
    every_request(&p);
    p.json = true;
    every_request(&p);
    p.story = true;
    every_request(&p);
    p.json = false;
    every_request(&p);
    sample_detail(&p.r);
    sample_baseline(&p.r);
    p.junit = true;
    every_request(&p);
    p.sarif = true;
    every_request(&p);
    p.html = true;
    every_request(&p);
    sample_finish(&p.r);
    return check_done();
}
