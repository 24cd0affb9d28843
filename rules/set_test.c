/*
 * usage: set_test CLAUSE-FILE... -- PACK...
 *
 * pica's own packs and clauses: that they load, that the table made at build
 * time says what the files say, and that loading survives whatever happens.
 */
#include "base/digest.h"
#include "rules/case_file.h"
#include "rules/rule.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

static struct rule_set *builtin(void)
{
    struct rule_set *set = NULL;
    struct pica_error err;
    char text[400];

    if (rule_set_builtin(&set, &err) != PICA_OK) {
        fprintf(stderr, "%s\n", pica_error_text(&err, PICA_EN, text, sizeof text));
        exit(EXIT_FAILURE);
    }
    return set;
}

static void same(const char *a, const char *b)
{
    CHECK((!a && !b) || (a && b && strcmp(a, b) == 0));
}

static void same_words(struct pica_words a, struct pica_words b)
{
    for (int l = 0; l < PICA_LANG_COUNT; l++)
        same(a.in[l], b.in[l]);
}

static void same_clause(const struct rule_clause *a, const struct rule_clause *b)
{
    same(a->id, b->id);
    same_words(a->basis, b->basis);
    same_words(a->title, b->title);
    same(a->number, b->number);
    same(a->reference, b->reference);
    same(a->valid_from, b->valid_from);
    same(a->valid_to, b->valid_to);
    same(a->basis_id, b->basis_id);
    same_words(a->issuer, b->issuer);
    same(a->status, b->status);
    same(a->confidence, b->confidence);
    same(a->decidable, b->decidable);
    same_words(a->note, b->note);
    CHECK(a->version_count == b->version_count);
    for (size_t i = 0; i < a->version_count && i < b->version_count; i++) {
        same(a->versions[i].number, b->versions[i].number);
        same(a->versions[i].valid_from, b->versions[i].valid_from);
        same(a->versions[i].valid_to, b->versions[i].valid_to);
    }
}

/* The files read in C hold what tools/clauses.py made of them; returns how many clauses. */
static size_t check_clause_file(const char *path)
{
    struct rule_set *set = builtin();
    struct pica_text out = { 0 };
    struct pica_error err;
    size_t len, count = 0;
    char *json = case_read(path, &len);

    CHECK(rules_check(NULL, pica_span_of(json, len), path, PICA_EN, &out) == 0);
    CHECK(out.len == 0);
    CHECK(rule_set_add(set, pica_span_of(json, len), path, &err) == PICA_OK);
    CHECK(set->file_count == 1);
    if (set->file_count == 1) {
        count = set->files[0]->count;
        for (size_t i = 0; i < count; i++) {
            const struct rule_clause *c = rule_set_clause(NULL, set->files[0]->clauses[i].id);

            CHECK(c != NULL);
            if (c)
                same_clause(c, &set->files[0]->clauses[i]);
        }
    }
    pica_text_finish(&out);
    free(json);
    rule_set_free(set);
    return count;
}

static void add_words(struct pica_text *t, const struct pica_words *w)
{
    for (int l = 0; l < PICA_LANG_COUNT; l++)
        pica_text_addf(t, "<%s>", w->in[l] ? w->in[l] : "NULL");
}

static void add_texts(struct pica_text *t, const char *const *texts)
{
    for (; *texts; texts++)
        pica_text_addf(t, " %s", *texts);
    pica_text_add_char(t, '\n');
}

static void add_query(struct pica_text *t, const struct rule_query *q)
{
    pica_text_addf(t, "fact %d joined %d\n", (int)q->fact, q->joined);
    for (size_t i = 0; i < q->where_count; i++) {
        const struct rule_condition *c = &q->where[i];

        pica_text_addf(t, "  %d %d %d %s:", (int)c->attr, (int)c->op, (int)c->other,
                       c->list_name ? c->list_name : "-");
        for (size_t k = 0; k < c->value_count; k++)
            pica_text_addf(t, " %s/%jd", c->values[k].text ? c->values[k].text : "NULL",
                           (intmax_t)c->values[k].number);
        pica_text_add_char(t, '\n');
    }
}

static void add_rule(struct pica_text *t, const struct rule *r)
{
    const struct pica_words *words[] = { &r->title, &r->headline, &r->certain_because, &r->detail,
                                         &r->advice };

    pica_text_addf(t, "%s %d %d\n", r->id, (int)r->severity, (int)r->verdict);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        add_words(t, words[i]);
    add_texts(t, r->clauses);
    add_texts(t, r->gaps);
    add_query(t, &r->for_each);
    for (size_t i = 0; i < r->when_count; i++)
        add_query(t, &r->when[i]);
    pica_text_add(t, "unless\n");
    for (size_t i = 0; i < r->unless_count; i++)
        add_query(t, &r->unless[i]);
    for (size_t i = 0; i < r->group_count; i++)
        pica_text_addf(t, "by %d\n", (int)r->group_by[i]);
}

/* All that there is in a pack, as text. */
static struct pica_text all_of(const struct rule_loaded *p)
{
    struct pica_text t = { 0 };

    pica_text_addf(&t, "%s %s %s %s\n", p->pack.name, p->pack.version, p->pack.date,
                   p->pack.sha256);
    add_words(&t, &p->title);
    for (size_t i = 0; i < p->list_count; i++) {
        pica_text_addf(&t, "%s:", p->lists[i].name);
        for (size_t k = 0; k < p->lists[i].count; k++)
            pica_text_addf(&t, " %s", p->lists[i].texts[k]);
        pica_text_add_char(&t, '\n');
    }
    for (size_t i = 0; i < p->label_count; i++) {
        pica_text_addf(&t, "%d %s ", (int)p->labels[i].attr, p->labels[i].value);
        add_words(&t, &p->labels[i].words);
    }
    for (size_t i = 0; i < p->rule_count; i++)
        add_rule(&t, &p->rules[i]);
    return t;
}

/* What tools/packs.py makes of a pack is what the reader makes of it. */
static void compare_pack(const struct rule_loaded *made, struct pica_span text)
{
    struct rule_set *set = calloc(1, sizeof *set);
    struct pica_text a = all_of(made), b = { 0 };
    struct pica_error err;

    CHECK(set && rule_set_add(set, text, "pack", &err) == PICA_OK && set->pack_count == 1);
    if (set && set->pack_count == 1)
        b = all_of(set->packs[0]);
    CHECK(a.len > 10000);
    CHECK_STR(b.data, a.data);
    pica_text_finish(&a);
    pica_text_finish(&b);
    rule_set_free(set);
}

static void check_pack(const char *path, size_t i)
{
    struct rule_set *set = builtin();
    struct pica_text out = { 0 };
    struct pica_error err;
    char hex[PICA_DIGEST_HEX];
    size_t len;
    char *json = case_read(path, &len);
    struct pica_span text = pica_span_of(json, len);

    CHECK(rules_check(NULL, text, path, PICA_EN, &out) == 0);
    if (out.len)
        fprintf(stderr, "%s", out.data);
    /* The digest taken at build time is that of the file. */
    pica_digest_hex(PICA_SHA256, text, hex);
    CHECK_STR(rule_set_pack(set, i)->sha256, hex);
    CHECK(pica_span_equal(rule_set_pack(set, i)->text, text));
    compare_pack(&rule_packs_builtin[i], text);
    /* A pack of the same name takes its place. */
    CHECK(rule_set_add(set, text, path, &err) == PICA_OK);
    CHECK_STR(rule_set_pack(set, i)->sha256, hex);
    CHECK(pica_span_equal(rule_set_pack(set, i)->text, text));
    CHECK(rule_set_pack(set, i)->text.data != text.data);
    pica_text_finish(&out);
    free(json);
    rule_set_free(set);
}

/* No shipped rule cites what is not in force on the day of its pack. */
static void test_citations(const struct rule_set *set)
{
    for (size_t i = 0; i < set->pack_count; i++)
        for (size_t k = 0; k < set->packs[i]->rule_count; k++)
            for (const char *const *id = set->packs[i]->rules[k].clauses; *id; id++) {
                const struct rule_clause *c = rule_set_clause(set, *id);
                bool good = c && rule_clause_on(c, set->packs[i]->pack.date) &&
                            strcmp(c->status, "draft") != 0;

                if (!good)
                    fprintf(stderr, "%s cites %s\n", set->packs[i]->rules[k].id, *id);
                CHECK(good);
            }
}

static void test_clauses(const struct rule_set *set)
{
    const struct rule_clause *c = rule_set_clause(set, "CN-CSL.41");
    const struct rule_clause_version *v;

    CHECK(rule_clauses_builtin_count == 205);
    for (size_t i = 1; i < rule_clauses_builtin_count; i++)
        CHECK(strcmp(rule_clauses_builtin[i - 1].id, rule_clauses_builtin[i].id) < 0);
    CHECK(!rule_set_clause(set, "CN-CSL"));
    CHECK(!rule_set_clause(set, ""));
    CHECK(c != NULL);
    if (!c)
        return;
    /* Renumbered from 2026-01-01. */
    CHECK(!rule_clause_on(c, "2017-05-31"));
    v = rule_clause_on(c, "2025-12-31");
    CHECK(v && strcmp(v->number, "\u7b2c\u56db\u5341\u4e00\u6761") == 0);
    v = rule_clause_on(c, "2026-01-01");
    CHECK(v && strcmp(v->number, "\u7b2c\u56db\u5341\u4e09\u6761") == 0);
    CHECK_STR(c->number, "\u7b2c\u56db\u5341\u4e09\u6761");
    /* A draft is never in force. */
    c = rule_set_clause(set, "CN-DRAFT26.e");
    CHECK(c && !rule_clause_on(c, "2026-11-22") && !rule_clause_on(c, "9999-12-31"));
}

static void test_dates(void)
{
    static const char *const good[] = { "2026-11-22", "2024-02-29", "2000-02-29", "1999-12-31" };
    static const char *const bad[] = { "",           "2026-1-1",   "2026-13-01", "2026-00-01",
                                       "2026-04-31", "2025-02-29", "1900-02-29", "2026-01-00",
                                       "2026/01/01", "26-01-01",   "2026-01-011" };

    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        CHECK(rule_date_valid(good[i]));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        CHECK(!rule_date_valid(bad[i]));
}

static void test_names(void)
{
    enum rule_severity s = RULE_INFO;
    enum rule_verdict v = RULE_NOTICE;

    CHECK(rule_severity_find("critical", &s) && s == RULE_CRITICAL);
    CHECK(!rule_severity_find("grave", &s) && s == RULE_CRITICAL);
    CHECK(rule_verdict_find("violation", &v) && v == RULE_VIOLATION);
    CHECK(!rule_verdict_find("guilty", &v) && v == RULE_VIOLATION);
}

static void test_explain(const struct rule_set *set)
{
    static const char *const told[] = { "PERM-OVERDECLARED", "CN-191.3.1", "CN-CSL",
                                        "COLLECT-OTHER" };

    for (int l = 0; l < PICA_LANG_COUNT; l++) {
        struct pica_text out = { 0 };

        for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
            size_t before = out.len;

            CHECK(rules_explain(set, told[i], (enum pica_lang)l, &out));
            CHECK(out.len > before && strncmp(out.data + before, told[i], strlen(told[i])) == 0);
            CHECK(out.data[out.len - 1] == '\n');
        }
        CHECK(!rules_explain(set, "PERM-", (enum pica_lang)l, &out));
        CHECK(!out.failed);
        pica_text_finish(&out);
    }
}

static void test_list(const struct rule_set *set)
{
    struct pica_text out = { 0 };
    size_t lines = 0, rules = 0;

    rules_list(set, PICA_EN, &out);
    for (size_t i = 0; i < out.len; i++)
        lines += out.data[i] == '\n';
    for (size_t i = 0; i < set->pack_count; i++)
        rules += set->packs[i]->rule_count;
    CHECK(lines == rules && rules > 0);
    CHECK(out.data && strstr(out.data, "cn-basic    PERM-OVERDECLARED"));
    pica_text_finish(&out);
}

/* A pack cut at any length is refused with a line, and nothing is loaded. */
static void test_truncated(const char *path)
{
    struct rule_set *set = builtin();
    const char *before = rule_set_pack(set, 0)->version;
    struct pica_error err;
    size_t len, step;
    char *json = case_read(path, &len);

    while (len > 0 && json[len - 1] == '\n')
        len--;
    step = len / 400 + 1;
    for (size_t n = 0; n < len; n += n < 400 || len - n < 400 ? 1 : step) {
        char *copy = malloc(n ? n : 1); /* of the exact size, for a sanitizer */

        memcpy(copy, json, n);
        err.frame[0] = '\0';
        CHECK(rule_set_add(set, pica_span_of(copy, n), "cut", &err) == PICA_E_MALFORMED);
        CHECK(strncmp(err.frame, "cut:", 4) == 0);
        free(copy);
    }
    CHECK(rule_set_pack(set, 0)->version == before);
    free(json);
    rule_set_free(set);
}

static bool try_load(void *context)
{
    struct rule_set *set = NULL;
    struct pica_error err;
    bool good = rule_set_builtin(&set, &err) == PICA_OK;

    (void)context;
    CHECK(good || (!set && err.status == PICA_E_NOMEM));
    rule_set_free(set);
    return good;
}

static bool try_judge(void *context)
{
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct fact_set facts = { 0 };
    struct rule_finding *findings = NULL;
    size_t count = 0;
    struct pica_error err = { 0 };
    bool good;

    for (int i = 0; i < 3; i++) {
        struct fact *f = fact_set_add(&facts, FACT_COLLECTION, pica_place_at("classes.dex", 8));

        fact_text(&facts, f, FACT_PI_KEY, i ? "imei" : "mac");
        fact_text(&facts, f, FACT_ROLE_KEY, "collects");
        fact_text(&facts, f, FACT_OWNER_KIND_KEY, "app");
        fact_text(&facts, f, FACT_API_KEY, i == 2 ? "x" : "y");
    }
    good = fact_set_seal(&facts);
    if (good) {
        good = rules_judge(context, &facts, NULL, 0, NULL, &pica_limits_default, &arena, &notes,
                           &findings, &count, &err) == PICA_OK;
        CHECK(good ? count == 2 : !findings && count == 0 && err.status == PICA_E_NOMEM);
    }
    fact_set_finish(&facts);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    return good;
}

static bool try_check(void *context)
{
    struct pica_text out = { 0 };
    size_t count;
    bool good;

    count = rules_check(context,
                        pica_span_str("{\"schema\": \"pica.rules/1\", \"nam\": 1, \"rules\": []}"),
                        "x", PICA_EN, &out);
    CHECK(count > 0);
    good = !out.failed && out.data && !strstr(out.data, "out of memory");
    CHECK(!good || count == 6);
    pica_text_finish(&out);
    return good;
}

/* Adds one small pack with one of everything. */
static bool try_add(void *context)
{
    static const char pack[] =
        "{\"schema\": \"pica.rules/1\", \"name\": \"small\", \"version\": \"1\","
        " \"date\": \"2026-11-22\", \"title\": {\"zh\": \"x\", \"en\": \"x\"},"
        " \"lists\": {\"l\": [\"b\", \"a\"]},"
        " \"labels\": {\"name\": {\"a\": {\"zh\": \"x\", \"en\": \"x\"}}},"
        " \"rules\": [{\"id\": \"S\", \"title\": {\"zh\": \"x\", \"en\": \"x\"},"
        " \"severity\": \"low\", \"verdict\": \"violation\","
        " \"certain_because\": {\"zh\": \"x\", \"en\": \"x\"}, \"clauses\": [\"CN-191.4.1\"],"
        " \"for_each\": {\"fact\": \"permission\", \"where\": [{\"attr\": \"name\", \"in\": \"l\"},"
        " {\"attr\": \"max_sdk\", \"in\": [3, 1]}]},"
        " \"when\": [{\"fact\": \"app\", \"where\": [{\"attr\": \"package\", \"same_as\": "
        "\"name\"}]}],"
        " \"unless\": [{\"fact\": \"sdk\"}], \"group_by\": [\"name\"],"
        " \"inconclusive_if_gap\": [\"dex\"], \"detail\": {\"zh\": \"{name}\", \"en\": \"{name}\"},"
        " \"advice\": {\"zh\": \"x\", \"en\": \"x\"}}]}";
    struct rule_set *set = calloc(1, sizeof *set);
    struct pica_error err = { 0 };
    bool good;

    (void)context;
    if (!set)
        return false;
    good = rule_set_add(set, pica_span_of(pack, sizeof pack - 1), "small", &err) == PICA_OK;
    CHECK(good ? set->pack_count == 1 : set->pack_count == 0 && err.status == PICA_E_NOMEM);
    rule_set_free(set);
    return good;
}

int main(int argc, char **argv)
{
    struct rule_set *set = builtin();
    size_t clauses = 0;
    int i = 1;

    for (; i < argc && strcmp(argv[i], "--") != 0; i++)
        clauses += check_clause_file(argv[i]);
    CHECK(clauses == rule_clauses_builtin_count);
    for (int first = ++i; i < argc; i++) {
        check_pack(argv[i], (size_t)(i - first));
        test_truncated(argv[i]);
    }
    test_citations(set);
    test_clauses(set);
    test_dates();
    test_names();
    test_explain(set);
    test_list(set);
    /* qsort() asks for memory too, and does without. Every allocation of a load in turn would be
     * thousands of loads: the first ones, and the others in a small pack. */
    fail_alloc_each(try_load, NULL, true, 300);
    fail_alloc_each(try_judge, set, false, 0);
    fail_alloc_each(try_check, set, false, 0);
    fail_alloc_each(try_add, NULL, false, 0);
    rule_set_free(set);
    return check_done();
}
