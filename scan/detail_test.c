/*
 * usage: detail_test PACKAGE
 *
 * Code, source lines and advice beside the places of a real result.
 */
#include "rules/rules.h"
#include "scan/detail.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

static struct scan_result scanned(const struct pica_input *in, struct rule_set *rules)
{
    const struct scan_options options = { .limits = &pica_limits_default,
                                          .rules = rules,
                                          .threads = 1 };
    struct scan_result r;
    struct pica_error err;

    if (scan_package(in, "x.apk", &options, &r, &err) != PICA_OK)
        exit(EXIT_FAILURE);
    return r;
}

static void check_excerpt(const struct scan_result *r, const struct scan_excerpt *e, bool code)
{
    CHECK(scan_excerpt_find(r, e->place) == e);
    if (!code) {
        CHECK(!e->lines && e->line_count == 0);
        return;
    }
    CHECK(e->line_count >= 1 && e->line_count <= 9 && e->here < e->line_count);
    CHECK(e->lines[e->here].unit == e->place->insn);
    CHECK(e->lines[e->here].line == e->line);
    for (size_t i = 0; i < e->line_count; i++) {
        CHECK(e->lines[i].text[0] && !strstr(e->lines[i].text, " // method@"));
        CHECK(strlen(e->lines[i].text) < 410);
        CHECK(i == 0 || e->lines[i].unit > e->lines[i - 1].unit);
    }
}

static bool make(void *context)
{
    struct pica_error err;
    struct scan_result r = *(const struct scan_result *)context; /* with an arena of its own */
    bool done;

    r.arena = (struct pica_arena){ 0 };
    done = scan_detail_make(&r, SCAN_DETAIL_CODE | SCAN_DETAIL_STORIES, &err) == PICA_OK;
    CHECK(done || err.status == PICA_E_NOMEM);
    pica_arena_finish(&r.arena);
    return done;
}

int main(int argc, char **argv)
{
    struct rule_set *rules = NULL;
    struct pica_input in;
    struct pica_error err;
    struct scan_result r;
    size_t sources = 0, advice = 0;

    CHECK(argc == 2 && rule_set_builtin(&rules, &err) == PICA_OK &&
          pica_input_open(argv[1], &in, &err) == PICA_OK);
    r = scanned(&in, rules);
    CHECK(!scan_excerpt_find(&r, &r.collections[0].place));
    CHECK(scan_detail_make(&r, SCAN_DETAIL_SOURCES, &err) == PICA_OK);
    CHECK(r.detail->excerpt_count > 3 && !r.detail->collections);
    for (size_t i = 0; i < r.detail->excerpt_count; i++)
        check_excerpt(&r, &r.detail->excerpts[i], false);
    CHECK(scan_detail_make(&r, SCAN_DETAIL_CODE | SCAN_DETAIL_STORIES, &err) == PICA_OK);
    for (size_t i = 0; i < r.detail->excerpt_count; i++) {
        check_excerpt(&r, &r.detail->excerpts[i], true);
        sources += r.detail->excerpts[i].source != NULL;
    }
    for (size_t i = 0; i < r.collection_count; i++) {
        CHECK(r.collections[i].place.insn == PICA_NO_INDEX ||
              scan_excerpt_find(&r, &r.collections[i].place));
        advice += r.detail->collections[i].advice_count;
    }
    CHECK(sources > 0 && advice > 0);
    CHECK(fail_alloc_each(make, &r, false, 0) > 0 || !fail_alloc_available());
    scan_result_finish(&r);
    pica_input_close(&in);
    rule_set_free(rules);
    return check_done();
}
