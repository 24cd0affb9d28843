#include "evidence/verify.h"

#include "tests/check.h"
#include "tests/fail_alloc.h"

static struct pica_error err;

#define PLACE "{ \"entry\": \"res/a.xml\", \"file_offset\": 2, \"bytes\": \"6c6c\" }"
#define CHAINED "{ \"entry\": \"res/a.xml\", \"file_offset\": 0, \"bytes\": \"68\" }"

/* A finding that rests on a collection with a chain and a guard in another entry. */
static const char report_text[] =
    "{ \"schema\": \"pica.report/1\", \"tool\": { \"version\": \"0\", \"rules\": [] },"
    " \"sample\": { \"sha256\": \"00\" },"
    " \"collections\": [ { \"place\": " PLACE ", \"chain\": [ { \"place\": " CHAINED " } ],"
    " \"guards\": [ { \"place\": { \"entry\": \"res/b.xml\" } } ] } ],"
    " \"findings\": [ { \"id\": \"ab12\", \"evidence\": [ " PLACE " ] } ] }";

static const char extract_text[] = "hello";

static void make_files(struct evidence_files *files, const char *extract)
{
    struct evidence_extracts extracts = { 0 };
    struct evidence_exhibits exhibits = { 0 };
    struct pica_text manifest = { 0 };
    cJSON *report = NULL,
          *list = cJSON_Parse("[{\"entry\":\"res/a.xml\",\"file\":\"extracts/1\"}]"),
          *settings = cJSON_Parse("{\"lang\":\"zh\"}");

    CHECK(pica_json_parse(pica_span_str(report_text), &report, &err) == PICA_OK);
    CHECK(evidence_add(files, EVIDENCE_REPORT, pica_span_str(report_text), &err) == PICA_OK);
    CHECK(evidence_add(files, "extracts/1", pica_span_str(extract), &err) == PICA_OK);
    CHECK(evidence_extracts_add(&extracts, "res/a.xml", "extracts/1", pica_span_str(extract_text),
                                &err) == PICA_OK);
    CHECK(evidence_exhibits_make(report, &extracts, files, &exhibits, &err) == PICA_OK);
    CHECK(exhibits.place_count == 2 && exhibits.beyond == 1 && exhibits.mismatch_count == 0);
    CHECK(evidence_manifest_make(report, files, settings, list, &manifest, &err) == PICA_OK);
    CHECK(evidence_add_text(files, EVIDENCE_MANIFEST, &manifest, &err) == PICA_OK);
    evidence_exhibits_finish(&exhibits);
    evidence_extracts_finish(&extracts);
    cJSON_Delete(report);
    cJSON_Delete(list);
    cJSON_Delete(settings);
}

static struct pica_text bundle_with(const char *extract)
{
    struct evidence_files files = { 0 };
    struct pica_text out = { 0 };

    make_files(&files, extract);
    CHECK(evidence_archive_write(&files, &out, &err) == PICA_OK);
    evidence_files_finish(&files);
    return out;
}

static const struct evidence_check *first_wrong(const struct evidence_verdict *v)
{
    for (size_t i = 0; i < v->count; i++)
        if (v->items[i].outcome == EVIDENCE_DOES_NOT_MATCH)
            return &v->items[i];
    return NULL;
}

static void test_matches(void)
{
    struct pica_text t = bundle_with(extract_text), said = { 0 };
    struct evidence_verdict v = { 0 };
    struct evidence_bundle b;

    CHECK(evidence_bundle_verify(pica_span_of(t.data, t.len), &b, &v, &err) == PICA_OK);
    CHECK(v.wrong == 0);
    evidence_verdict_text(&v, PICA_EN, &said);
    CHECK(said.data && strstr(said.data, "1 findings: what stands at each of their 2 places"));
    CHECK(said.data && strstr(said.data, "1 places lie in entries"));
    CHECK(said.data && strstr(said.data, "Everything that was checked matches."));
    pica_text_finish(&said);
    evidence_bundle_finish(&b);
    evidence_verdict_finish(&v);
    pica_text_finish(&t);
}

/* All digests hold, but the extract is not that of which the finding speaks. */
static void test_other_extract(void)
{
    struct pica_text t = bundle_with("hEllo"), other = bundle_with("heLlo");
    struct evidence_verdict v = { 0 };
    struct evidence_bundle b;
    const struct evidence_check *wrong;

    CHECK(evidence_bundle_verify(pica_span_of(t.data, t.len), &b, &v, &err) == PICA_OK);
    CHECK(v.wrong == 0); /* no place is where it differs */
    evidence_bundle_finish(&b);
    evidence_verdict_finish(&v);

    CHECK(evidence_bundle_verify(pica_span_of(other.data, other.len), &b, &v, &err) == PICA_OK);
    wrong = first_wrong(&v);
    CHECK(wrong && wrong->part == EVIDENCE_PART_FINDINGS);
    CHECK_STR(wrong ? wrong->text.in[PICA_EN] : NULL, "other bytes stand there");
    CHECK_STR(wrong ? wrong->subject : NULL, "findings/0001-ab12.json: evidence res/a.xml");
    evidence_bundle_finish(&b);
    evidence_verdict_finish(&v);
    pica_text_finish(&t);
    pica_text_finish(&other);
}

static bool verify_it(void *context)
{
    const struct pica_text *t = context;
    struct evidence_verdict v = { 0 };
    struct evidence_bundle b;
    enum pica_status st = evidence_bundle_verify(pica_span_of(t->data, t->len), &b, &v, &err);

    CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    if (st == PICA_OK) {
        CHECK(v.wrong == 0);
        evidence_bundle_finish(&b);
    }
    evidence_verdict_finish(&v);
    return st == PICA_OK;
}

static void test_memory(void)
{
    struct pica_text t = bundle_with(extract_text);

    if (fail_alloc_available())
        CHECK(fail_alloc_each(verify_it, &t, true, 0) > 0);
    pica_text_finish(&t);
}

int main(void)
{
    test_matches();
    test_other_extract();
    test_memory();
    return check_done();
}
