/*
 * Judging kept facts by other rules gives the report that a scan by those rules gives, byte by
 * byte.
 *
 * usage: report_rejudged_test PACK PACKAGE...
 */
#include "report/report.h"

#include "base/input.h"
#include "scan/judge.h"
#include "tests/check.h"

static int differing; /* reports that the other rules made another one of */

static struct rule_set *rules_with(struct pica_span pack)
{
    struct rule_set *rules = NULL;
    struct pica_error err;

    CHECK(rule_set_builtin(&rules, &err) == PICA_OK);
    if (pack.len)
        CHECK(rule_set_add(rules, pack, "pack", &err) == PICA_OK);
    return rules;
}

static void scan_to(const char *path, const struct scan_options *o, struct pica_text *report,
                    struct pica_text *facts, bool *ret_cut_short)
{
    struct pica_input in;
    struct scan_result r;
    struct pica_error err;

    CHECK(pica_input_open(path, &in, &err) == PICA_OK);
    CHECK(scan_package(&in, "x.apk", o, &r, &err) == PICA_OK);
    report_json(&r, PICA_ZH, report);
    CHECK(scan_stored_facts(&r, facts, &err) == PICA_OK);
    *ret_cut_short = r.cut_short;
    scan_result_finish(&r);
    pica_input_close(&in);
}

/* Scans with `from`, judges again by `to`, and compares with a scan with `to`. */
static void check_package(const char *path, const struct scan_options *from,
                          const struct scan_options *to)
{
    struct pica_text seen = { 0 }, facts = { 0 }, fresh = { 0 }, fresh_facts = { 0 }, again = { 0 };
    bool seen_cut_short, fresh_cut_short;
    struct scan_result judged;
    struct pica_error err;

    scan_to(path, from, &seen, &facts, &seen_cut_short);
    scan_to(path, to, &fresh, &fresh_facts, &fresh_cut_short);
    CHECK(facts.len == fresh_facts.len && memcmp(facts.data, fresh_facts.data, facts.len) == 0);
    CHECK(scan_rejudge(pica_span_of(facts.data, facts.len), to, &judged, &err) == PICA_OK);
    CHECK(judged.cut_short == fresh_cut_short);
    CHECK(report_json_rejudged(pica_span_of(seen.data, seen.len), &judged, PICA_ZH, &again, &err) ==
          PICA_OK);
    CHECK_STR(again.data, fresh.data);
    differing += strcmp(seen.data, fresh.data) != 0;
    scan_result_finish(&judged);
    pica_text_finish(&seen);
    pica_text_finish(&facts);
    pica_text_finish(&fresh);
    pica_text_finish(&fresh_facts);
    pica_text_finish(&again);
}

int main(int argc, char **argv)
{
    struct pica_limits limits = pica_limits_default, few = pica_limits_default;
    static uint8_t bytes[1 << 20];
    struct pica_input pack;
    struct pica_span pack_bytes;
    struct pica_error err;

    if (argc < 3 || pica_input_open(argv[1], &pack, &err) != PICA_OK || pack.size > sizeof bytes ||
        pica_input_read(&pack, 0, bytes, (size_t)pack.size, &err) != PICA_OK)
        return EXIT_FAILURE;
    few.findings_per_rule = 1; /* gaps of the judge's own */
    few.evidence_places = 1;
    pack_bytes = pica_span_of(bytes, (size_t)pack.size);
    for (int i = 2; i < argc; i++) {
        struct rule_set *plain = rules_with((struct pica_span){ 0 }),
                        *more = rules_with(pack_bytes);
        const struct scan_options as_shipped = { .limits = &limits, .rules = plain, .threads = 1 };
        const struct scan_options with_pack = { .limits = &limits, .rules = more, .threads = 1 };
        const struct scan_options early = {
            .limits = &few, .rules = more, .threads = 1, .on = "2018-01-01"
        };

        check_package(argv[i], &as_shipped, &with_pack);
        check_package(argv[i], &with_pack, &as_shipped);
        check_package(argv[i], &early, &as_shipped);
        check_package(argv[i], &as_shipped, &early);
        rule_set_free(plain);
        rule_set_free(more);
    }
    pica_input_close(&pack);
    CHECK(differing == 4 * (argc - 2));
    return check_done();
}
