/* Reports as they come from elsewhere: whole, cut everywhere, with values of other kinds. */
#include "diff/sample_report.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

static const struct sample_report whole = {
    .package = "com.a",
    .version_name = "1.0",
    .version_code = 7,
    .pack_hash = "aa",
    .packer = "P",
    .calls = { { "imei", "La/T;->m()V", NULL, "Lcom/a/B;", "c(I)V", 4, "com.a", "before",
                 "Lcom/a/App;", "onCreate()V" },
               { "ssaid", "La/S;->g()V", "android_id", "Lcom/a/B;", "d()V", 6, "com.a", "gated",
                 NULL, NULL } },
    .findings = { { "f1", "R1", "critical", "violation", "CN-1", { 0, 1, -1 } } },
    .gap_stage = "dex",
    .gap_cause = "cut",
};

static void reads(void)
{
    struct diff_side *s = sample_side(&whole);

    CHECK_STR(s->package, "com.a");
    CHECK_STR(s->packer, "P");
    CHECK(s->version_code == 7 && s->pack_count == 1 && s->cut_short && s->gap_count == 1);
    CHECK(s->call_count == 2 && s->calls[0].kind == DIFF_COLLECTION);
    CHECK(s->calls[0].consent == DIFF_BEFORE && s->calls[1].consent == DIFF_GATED);
    CHECK(s->calls[0].step_count == 2 && s->calls[1].step_count == 0);
    CHECK(s->calls[0].opcode == 0x6e && s->calls[0].place.insn == 4);
    CHECK_STR(s->calls[1].value, "android_id");
    CHECK(s->finding_count == 1 && s->findings[0].rank == 4);
    CHECK(s->findings[0].evidence_count == 2 && s->findings[0].evidence_total == 2);
    diff_side_free(s);
    diff_side_free(NULL);
}

static enum pica_status read_text(const char *text, size_t len, struct diff_side **ret)
{
    struct pica_error err;

    return diff_side_read(pica_span_of(text, len), ret, &err);
}

static void cut(void)
{
    struct pica_text t = { 0 };

    sample_report_text(&whole, &t);
    for (size_t n = 0; n < t.len; n++) {
        char *copy = pica_copy(t.data, n, 1); /* so that a byte too far is seen */
        struct diff_side *s = NULL;

        CHECK(copy && read_text(copy, n, &s) != PICA_OK && !s);
        free(copy);
    }
    pica_text_finish(&t);
}

/* Every value in turn is of another kind: nothing is believed, and nothing falls over. */
static void bent(void)
{
    static const char *const other[] = {
        "null", "[]", "{}", "-1", "1e300", "\"x\"", "true", "[[1]]"
    };
    struct pica_text t = { 0 };

    sample_report_text(&whole, &t);
    for (size_t i = 0; i < t.len; i++) {
        size_t end = i + 1;

        if (t.data[i] != ':' || (t.data[i + 1] != '"' && t.data[i + 1] < '0'))
            continue;
        if (t.data[end] == '"')
            while (t.data[++end] != '"')
                ;
        if (t.data[end] == '[' || t.data[end] == '{' || t.data[end] == 'n')
            continue;
        end += t.data[end] == '"';
        while (t.data[end] >= '0' && t.data[end] <= '9')
            end++;
        for (size_t k = 0; k < sizeof other / sizeof *other; k++) {
            struct pica_text with = { 0 };
            struct diff_side *s = NULL;

            pica_text_add_span(&with, pica_span_of(t.data, i + 1));
            pica_text_add(&with, other[k]);
            pica_text_add(&with, t.data + end);
            if (read_text(with.data, with.len, &s) == PICA_OK)
                CHECK(s->call_count == 2 && s->finding_count == 1);
            diff_side_free(s);
            pica_text_finish(&with);
        }
    }
    pica_text_finish(&t);
}

static void refused(void)
{
    static const char *const texts[] = {
        "",
        "[]",
        "1",
        "{}",
        "null",
        "{\"schema\":\"pica.diff/1\"}",
        "{\"schema\":1}",
        "{\"schema\":\"pica.report/1\"}{\"schema\":\"pica.report/1\"}",
    };
    struct diff_side *s = NULL;

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        CHECK(read_text(texts[i], strlen(texts[i]), &s) != PICA_OK && !s);
    CHECK(read_text("{\"schema\":\"pica.report/1\"}", 26, &s) == PICA_OK);
    CHECK(s->call_count == 0 && s->finding_count == 0 && s->version_code == -1);
    diff_side_free(s);
}

static bool read_again(void *context)
{
    const struct pica_text *t = context;
    struct diff_side *s = NULL;
    bool done = read_text(t->data, t->len, &s) == PICA_OK;

    diff_side_free(s);
    return done;
}

int main(void)
{
    struct pica_text t = { 0 };

    reads();
    cut();
    bent();
    refused();
    sample_report_text(&whole, &t);
    CHECK(fail_alloc_each(read_again, &t, false, 0) > 5 || !fail_alloc_available());
    pica_text_finish(&t);
    return check_done();
}
