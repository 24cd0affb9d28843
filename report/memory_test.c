/* Every printer says so when memory runs out, at whatever request, and leaks nothing. */
#include "report/report.h"
#include "report/sample.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

struct printing {
    struct scan_result r;
    struct report_text_style style;
    bool json, story;
    struct pica_text want; /* what is printed when there is memory */
};

static void print_to(const struct printing *p, struct pica_text *t)
{
    struct scan_story story;

    if (p->story) {
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
    sample_finish(&p.r);
    return check_done();
}
