/*
 * usage: mistakes_test FILE.json...
 *
 * Each file is checked in both languages; FILE.expect holds, below a line of
 * dashes, every line that is to come out.
 */
#include "rules/case_file.h"
#include "rules/rules.h"
#include "tests/check.h"

static void run_file(struct rule_set *set, const char *path)
{
    const char *slash = strrchr(path, '/'), *label = slash ? slash + 1 : path;
    size_t len, unused, lines = 0, count;
    char *json = case_read(path, &len), *expected;
    struct pica_span text = pica_span_of(json, len);
    struct pica_text got = { 0 };
    struct pica_error err;
    char expect[1024];

    count = rules_check(set, text, label, PICA_EN, &got);
    for (const char *p = got.data; p && *p; p++)
        lines += *p == '\n';
    CHECK(count > 0 && lines == count); /* every file here is wrong */

    /* What has a mistake is not loaded, and the first mistake is the reason. */
    CHECK(rule_set_add(set, text, label, &err) != PICA_OK);
    CHECK(err.cause[PICA_EN][0] && got.data && strstr(got.data, err.cause[PICA_EN]));

    CHECK(rules_check(set, text, label, PICA_ZH, &got) == count);
    snprintf(expect, sizeof expect, "%.*s.expect", (int)(strlen(path) - strlen(".json")), path);
    expected = case_read(expect, &unused);
    CHECK(case_expect(expect, "", case_cut(expected), &got));
    free(expected);
    free(json);
    pica_text_finish(&got);
}

int main(int argc, char **argv)
{
    struct rule_set *set = NULL;
    struct pica_error err;

    CHECK(rule_set_builtin(&set, &err) == PICA_OK);
    for (int i = 1; i < argc && set; i++)
        run_file(set, argv[i]);
    CHECK(set && rule_set_pack_count(set) == 2); /* none of them was let in */
    rule_set_free(set);
    return check_done();
}
