/* Baselines: what they may be, what is wrong with others, and what of a result is new. */
#include "scan/baseline.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

static const char report[] =
    "{ \"schema\": \"pica.report/1\", \"sample\": { \"package\": \"a.b\" }, \"findings\": [\n"
    "  { \"id\": \"1\", \"rule\": \"R\", \"title\": \"one\" }, { \"id\": \"9\", \"rule\": \"S\" } "
    "] }";
static const char list[] = "{ \"schema\": \"pica.baseline/1\", \"accepted\": [\n"
                           "  { \"id\": \"2\", \"reason\": \"why not\" },\n"
                           "  { \"id\": \"3\", \"package\": \"other\", \"reason\": \"r\" } ] }";

static void result_of(struct scan_result *r, struct rule_finding *findings)
{
    static const char *const ids[] = { "1", "2", "3", "4" };

    *r = (struct scan_result){ .has_manifest = true,
                               .manifest = { .package = "a.b" },
                               .findings = findings,
                               .finding_count = 4 };
    for (size_t i = 0; i < 4; i++)
        findings[i] = (struct rule_finding){ .id = ids[i] };
}

static bool apply(const char *text, struct scan_result *r)
{
    struct scan_baseline *b = NULL;
    struct pica_error err;
    bool done = scan_baseline_read(pica_span_str(text), "b.json", &b, &err) == PICA_OK &&
                scan_baseline_apply(b, r, &err) == PICA_OK;

    CHECK(done || err.status == PICA_E_NOMEM);
    scan_baseline_free(b);
    return done;
}

static void test_report(void)
{
    struct rule_finding findings[4];
    struct scan_result r;

    result_of(&r, findings);
    CHECK(scan_finding_is_new(&r, 0));
    CHECK(apply(report, &r));
    CHECK(r.standings[0].kind == SCAN_KNOWN && !scan_finding_is_new(&r, 0));
    CHECK(r.standings[1].kind == SCAN_NEW && scan_finding_is_new(&r, 1));
    CHECK(r.gone_count == 1);
    CHECK_STR(r.gone[0].id, "9");
    CHECK_STR(r.gone[0].rule, "S");
    CHECK(!r.gone[0].title);
    pica_arena_finish(&r.arena);

    result_of(&r, findings);
    r.manifest.package = "c.d"; /* what another app had says nothing of this one */
    CHECK(apply(report, &r));
    CHECK(r.standings[0].kind == SCAN_NEW && r.gone_count == 0);
    pica_arena_finish(&r.arena);
}

static void test_list(void)
{
    struct rule_finding findings[4];
    struct scan_result r;
    char both[600];

    snprintf(both, sizeof both, "[%s, %s, %s]", report, list, report);
    result_of(&r, findings);
    CHECK(apply(both, &r));
    CHECK(r.standings[0].kind == SCAN_KNOWN);
    CHECK(r.standings[1].kind == SCAN_ACCEPTED);
    CHECK_STR(r.standings[1].reason, "why not");
    CHECK(r.standings[2].kind == SCAN_NEW); /* accepted of another package */
    CHECK(r.gone_count == 1);
    pica_arena_finish(&r.arena);

    result_of(&r, findings);
    CHECK(apply("[]", &r));
    CHECK(r.standings[3].kind == SCAN_NEW && r.gone_count == 0);
    pica_arena_finish(&r.arena);
}

static void wrong(const char *text, const char *want)
{
    struct scan_baseline *b = NULL;
    struct pica_error err;
    char said[400];

    CHECK(scan_baseline_read(pica_span_str(text), "b.json", &b, &err) == PICA_E_MALFORMED);
    CHECK_STR(pica_error_text(&err, PICA_EN, said, sizeof said), want);
}

static void test_mistakes(void)
{
    wrong("{}", "b.json:1: is neither a report (pica.report/1) nor a list (pica.baseline/1)");
    wrong("[\n{ \"schema\": \"x\" }]",
          "b.json:2: [0]: is neither a report (pica.report/1) nor a list (pica.baseline/1)");
    wrong("7", "b.json:1: is neither a report (pica.report/1) nor a list (pica.baseline/1)");
    wrong("{ \"schema\": \"pica.report/1\" }", "b.json:1: findings: an array is wanted");
    wrong("{ \"schema\": \"pica.baseline/1\",\n \"accepted\": [ { \"id\": 7 } ] }",
          "b.json:2: accepted[0]: the id of a finding is missing");
    wrong("[ { \"schema\": \"pica.baseline/1\",\n\n \"accepted\": [ { \"id\": \"7\" } ] } ]",
          "b.json:3: [0].accepted[0]: the reason is missing: why it was accepted");
}

/* Cut anywhere it is no baseline, and nothing worse comes of it. */
static void test_cut(void)
{
    for (size_t n = 0; n + 1 < sizeof list; n++) {
        struct scan_baseline *b = NULL;
        struct pica_error err;
        char *cut = pica_copy(list, n, 1); /* of its own size, for sanitizers */

        CHECK(cut != NULL);
        CHECK(scan_baseline_read(pica_span_of(cut, n), "b.json", &b, &err) != PICA_OK);
        free(cut);
    }
}

static bool try_all(void *context)
{
    struct rule_finding findings[4];
    struct scan_result r;
    bool done;

    (void)context;
    result_of(&r, findings);
    done = apply(report, &r) && apply(list, &r);
    pica_arena_finish(&r.arena);
    return done;
}

int main(void)
{
    test_report();
    test_list();
    test_mistakes();
    test_cut();
    CHECK(fail_alloc_each(try_all, NULL, false, 0) > 10 || !fail_alloc_available());
    return check_done();
}
