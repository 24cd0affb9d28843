/* The PDF of results made by hand, of hostile ones, and the sidecar that goes with it. */
#include "report/pdf.h"
#include "report/pdf_doc.h"
#include "report/sample.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

static const char sidecar[] =
    "{\"schema\":\"pica.custody/1\",\"report\":{\"id\":\"N-1\",\"date\":\"2026-11-23\"},"
    "\"organisation\":{\"name\":\"Body\"},\"acquisition\":{\"source\":\"Store\",\"sha256\":\"00\"},"
    "\"examiners\":[{\"name\":\"A\",\"licence\":\"1\"},{\"name\":\"B\"},{\"name\":\"C\"}],"
    "\"reviewer\":{\"name\":\"D\"},\"approver\":{},\"remarks\":\"none\","
    "\"log\":[{\"time\":\"t\",\"who\":\"w\",\"action\":\"a\",\"sha256_before\":\"00\","
    "\"sha256_after\":\"\"}]}";

static enum pica_status read_sidecar(const char *text, size_t len, struct custody **ret,
                                     struct pica_error *err)
{
    return report_custody_read(pica_span_of(text, len), "side.json", ret, err);
}

static void reads_sidecar(void)
{
    struct custody *c = NULL;
    struct pica_error err;

    CHECK(read_sidecar(sidecar, sizeof sidecar - 1, &c, &err) == PICA_OK);
    CHECK_STR(c->fields[CUSTODY_REPORT_ID], "N-1");
    CHECK_STR(c->fields[CUSTODY_SOURCE], "Store");
    CHECK(!c->fields[CUSTODY_WITNESS] && c->examiner_count == 3 && c->log_count == 1);
    CHECK_STR(c->examiners[1].name, "B");
    CHECK_STR(c->examiners[1].licence, "");
    CHECK_STR(c->approver.name, "");
    CHECK_STR(c->log[0].sha256_after, "");
    report_custody_free(c);
    for (size_t n = 0; n < sizeof sidecar - 1; n++) {
        char *copy = pica_copy(sidecar, n, 1);

        c = NULL;
        CHECK(copy && read_sidecar(copy, n, &c, &err) != PICA_OK && !c);
        free(copy);
    }
    report_custody_free(NULL);
}

/* Every mistake says where it is. */
static void wrong_sidecar(void)
{
    static const struct {
        const char *text, *said;
    } wrong[] = {
        { "[]", "side.json:1: is no sidecar: its schema is not pica.custody/1" },
        { "{}", "side.json:1: is no sidecar: its schema is not pica.custody/1" },
        { "{\"schema\":\"pica.custody/1\",\n\"reprot\":{}}", "side.json:2: reprot: unknown key" },
        { "{\"schema\":\"pica.custody/1\",\"report\":1}",
          "side.json:1: report: must be an object" },
        { "{\"schema\":\"pica.custody/1\",\"report\":{\n\"idd\":\"1\"}}",
          "side.json:2: report.idd: unknown key" },
        { "{\"schema\":\"pica.custody/1\",\"report\":{\"id\":1}}",
          "side.json:1: report.id: must be a text" },
        { "{\"schema\":\"pica.custody/1\",\"log\":{}}", "side.json:1: log: must be an array" },
        { "{\"schema\":\"pica.custody/1\",\"log\":[1]}", "side.json:1: log[0]: must be an object" },
        { "{\"schema\":\"pica.custody/1\",\"examiners\":[{},{\"x\":\"\"}]}",
          "side.json:1: examiners[1].x: unknown key" },
        { "{\"schema\":\"pica.custody/1\",\"reviewer\":[]}",
          "side.json:1: reviewer: must be an object" },
        { "{\"schema\":\"pica.custody/1\",\"remarks\":null}",
          "side.json:1: remarks: must be a text" },
    };

    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct custody *c = NULL;
        struct pica_error err;
        char said[400];

        CHECK(read_sidecar(wrong[i].text, strlen(wrong[i].text), &c, &err) == PICA_E_USAGE && !c);
        CHECK_STR(pica_error_text(&err, PICA_EN, said, sizeof said), wrong[i].said);
    }
}

static bool read_again(void *context)
{
    struct custody *c = NULL;
    struct pica_error err;
    bool done = read_sidecar(sidecar, sizeof sidecar - 1, &c, &err) == PICA_OK;

    (void)context;
    report_custody_free(c);
    return done;
}

/* The same bytes twice; nothing that leads out of the file. */
static void whole(const struct scan_result *r, const struct custody *c, int64_t epoch)
{
    struct pica_text a = { 0 }, b = { 0 };
    struct pica_error err;

    for (int lang = epoch < 0 ? PICA_ZH : PICA_EN, once = 1; once; once = 0) {
        a.len = b.len = 0;
        CHECK(report_pdf(r, c, epoch, (enum pica_lang)lang, &a, &err) == PICA_OK);
        CHECK(report_pdf(r, c, epoch, (enum pica_lang)lang, &b, &err) == PICA_OK);
        CHECK(a.len > 5000 && a.len == b.len && memcmp(a.data, b.data, a.len) == 0);
        CHECK(a.len > 5 && memcmp(a.data, "%PDF-", 5) == 0);
        CHECK(!memmem(a.data, a.len, "/URI", 4) && !memmem(a.data, a.len, "/JavaScript", 11) &&
              !memmem(a.data, a.len, "/EmbeddedFile", 13) && !memmem(a.data, a.len, "/Launch", 7));
    }
    pica_text_finish(&a);
    pica_text_finish(&b);
}

/* Texts that no page was made for: every cell must end, whatever is in it. */
static void hostile(void)
{
    static const char *const of[] = { "\xf0\x9f\x98\x80", "\xd8\xa7", "\n", "\xcc\x81" };
    static const struct pdf_column columns[] = { { "a", 0.1 }, { "b", 0.9 } };
    struct pdf_about about = { .title = "t",
                               .date = "1980-01-01T00:00:00Z",
                               .header = "h",
                               .footer = "f",
                               .page_format = "%u/%u",
                               .language = "zh-cn" };

    for (size_t k = 0; k < sizeof of / sizeof *of; k++) {
        struct pdf_plan plan = { 0 };
        struct pica_text out = { 0 }, text = { 0 };
        struct pica_error err;

        while (text.len < 2000)
            pica_text_add(&text, of[k]);
        for (int pass = 0; pass < 2; pass++) {
            struct pdf_doc *d = NULL;

            CHECK(pdf_doc_new(&about, &plan, pass ? &out : NULL, &d, &err) == PICA_OK);
            pdf_heading(d, 1, text.data);
            pdf_table(d, columns, 2);
            pdf_cell(d, PDF_MONO, text.data);
            pdf_cell(d, PDF_SMALL, "beside it");
            pdf_row(d);
            pdf_wide_row(d, PDF_BODY, text.data);
            pdf_table_end(d);
            pdf_paragraph(d, PDF_BODY, text.data);
            CHECK(pdf_doc_end(d, &err) == PICA_OK);
            pdf_doc_free(d);
        }
        CHECK(plan.pages >= 1 && out.len > 1000);
        pdf_plan_finish(&plan);
        pica_text_finish(&out);
        pica_text_finish(&text);
    }
    pdf_doc_free(NULL);
}

int main(void)
{
    struct scan_result r;
    struct custody *c = NULL;
    struct pica_text out = { 0 };
    struct pica_error err;

    reads_sidecar();
    wrong_sidecar();
    CHECK(fail_alloc_each(read_again, NULL, false, 0) > 5 || !fail_alloc_available());
    sample_make(&r);
    if (report_pdf(&r, NULL, -1, PICA_ZH, &out, &err) == PICA_E_UNSUPPORTED) {
        sample_finish(&r);
        fprintf(stderr, "%s\n", err.cause[PICA_EN]);
        return check_done() == EXIT_SUCCESS ? 77 : EXIT_FAILURE;
    }
    pica_text_finish(&out);
    CHECK(read_sidecar(sidecar, sizeof sidecar - 1, &c, &err) == PICA_OK);
    whole(&r, NULL, -1);
    whole(&r, c, -1);
    whole(&r, NULL, 1700000000);
    sample_finish(&r);
    sample_make_empty(&r);
    whole(&r, c, -1);
    sample_finish(&r);
    report_custody_free(c);
    hostile();
    return check_done();
}
