/* What pica diff prints of reports whose every text is hostile, and where memory runs out. */
#include "diff/sample_report.h"
#include "report/diff_report.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

/* A bell, a terminal escape, marks that turn the direction, a line that never was. */
#define EVIL "=x\\u0007\\u001b[31m\\u202e\\u2066\\u200f\\n\\r\\u0085\\u2028"

static const struct sample_report hostile = {
    .package = EVIL,
    .version_name = EVIL,
    .version_code = 1,
    .pack_hash = EVIL,
    .packer = EVIL,
    .calls = { { EVIL, EVIL, EVIL, EVIL, EVIL, 2, EVIL, "before", EVIL, EVIL },
               { "imei", EVIL, NULL, EVIL, "b" EVIL, 4, EVIL, EVIL, NULL, NULL } },
    .findings = { { EVIL, EVIL, EVIL, EVIL, EVIL, { 0, 1, -1 } },
                  { "b", EVIL, "high", "violation", EVIL, { 0, -1 } } },
    .gap_stage = "dex",
    .gap_cause = EVIL,
};

enum form { TEXT, FULL, JSON, NOTICE, FORMS };

static void print(const struct diff_result *r, enum form form, enum pica_lang lang,
                  struct pica_text *t)
{
    struct report_text_style style = { .lang = lang, .verbose = form == FULL };

    if (form == JSON)
        report_diff_json(r, lang, t);
    else if (form == NOTICE)
        report_diff_notice(r, lang, t);
    else
        report_diff_text(r, &style, t);
}

static void harmless(const struct diff_result *r)
{
    for (int form = 0; form < FORMS; form++)
        for (int lang = 0; lang < PICA_LANG_COUNT; lang++) {
            struct pica_text t = { 0 };

            print(r, (enum form)form, (enum pica_lang)lang, &t);
            CHECK(!t.failed && t.len > 200);
            for (size_t i = 0; i < t.len;) {
                uint32_t code = 0;
                size_t n = pica_utf8_char((const uint8_t *)t.data + i, t.len - i, &code);

                CHECK(n > 0 && (code >= 0x20 || code == '\n'));
                CHECK(form == JSON ||
                      ((code < 0x7f || code >= 0xa0) && (code < 0x2028 || code > 0x202e) &&
                       (code < 0x2066 || code > 0x2069) && code != 0x200f));
                i += n ? n : 1;
            }
            pica_text_finish(&t);
        }
}

struct again {
    const struct diff_result *r;
    enum form form;
};

static bool print_again(void *context)
{
    const struct again *a = context;
    struct pica_text t = { 0 };
    bool done;

    print(a->r, a->form, PICA_ZH, &t);
    done = !t.failed;
    pica_text_finish(&t);
    return done;
}

int main(void)
{
    struct sample_report plain = hostile;
    const struct diff_side *earlier[1];
    struct diff_side *a, *b;
    struct diff_result r;
    struct pica_error err;

    plain.packer = NULL;
    plain.findings[0].id = "c";
    plain.calls[1].pi = "mac";
    a = sample_side(&plain);
    b = sample_side(&hostile);
    earlier[0] = b;
    CHECK(diff_compare(earlier, 1, a, b, &r, &err) == PICA_OK);
    harmless(&r);
    for (int form = 0; form < FORMS; form++) {
        struct again again = { &r, (enum form)form };

        CHECK(fail_alloc_each(print_again, &again, false, 0) > 5 || !fail_alloc_available());
    }
    diff_result_finish(&r);
    diff_side_free(a);
    diff_side_free(b);
    return check_done();
}
