/*
 * What texts say: the wordings of testdata/consent_text, and what the reading promises of any
 * text.
 */
#include "privacy/consent_text.h"

#include "base/text.h"
#include "privacy/consent_name.h"
#include "privacy/consent_symbols.h"
#include "tests/check.h"

static const char *const forms[] = { "plain", "control", "name", "statement", "body" };

/* "control agree,policy" */
static const char *spell(struct consent_text t, char *out, size_t size)
{
    size_t at = (size_t)snprintf(out, size, "%s ", forms[t.form]);
    bool first = true;

    for (unsigned i = 0; i < CONSENT_ROLE_COUNT; i++)
        if (t.roles >> i & 1) {
            at += (size_t)snprintf(out + at, size - at, "%s%s", first ? "" : ",",
                                   consent_roles[i].name);
            first = false;
        }
    if (first)
        snprintf(out + at, size - at, "-");
    return out;
}

/* Rows of form, roles and text. */
static void check_wordings(const char *path)
{
    FILE *file = fopen(path, "r");
    char line[8192], got[256];
    int rows = 0;

    CHECK(file != NULL);
    while (file && fgets(line, sizeof line, file)) {
        char *roles, *text;
        struct consent_text t;

        line[strcspn(line, "\n")] = '\0';
        if (*line == '#' || !*line)
            continue;
        roles = strchr(line, '\t');
        text = roles ? strchr(roles + 1, '\t') : NULL;
        CHECK(text != NULL);
        if (!text)
            continue;
        *roles = ' ';
        *text++ = '\0';
        rows++;
        t = consent_text_read(pica_span_str(text));
        spell(t, got, sizeof got);
        if (strcmp(got, line) != 0)
            fprintf(stderr, "%s\n", text);
        CHECK_STR(got, line);
        /* What many texts are searched for is found. */
        if (t.roles & (CONSENT_DOCUMENTS | CONSENT_AGREE | CONSENT_LIST | CONSENT_WITHDRAW))
            CHECK_STR(consent_text_look(pica_span_str(text)).roles == t.roles ? "found" : text,
                      "found");
    }
    CHECK(rows > 300);
    if (file)
        fclose(file);
}

/* A text and what names say of it. */
static void check_names(void)
{
    static const struct {
        const char *name;
        uint32_t names;
    } cases[] = {
        { "is_agree_privacy", CONSENT_NAME_AGREE | CONSENT_NAME_PRIVACY | CONSENT_NAME_KNOWN },
        { "IS_AGREE_PRIVACY", CONSENT_NAME_AGREE | CONSENT_NAME_PRIVACY | CONSENT_NAME_KNOWN },
        { "btnAgree", CONSENT_NAME_AGREE },
        { "tv_disagree", CONSENT_NAME_REFUSE },
        { "tv_not_agree", CONSENT_NAME_REFUSE },
        { "btnNotAgree2", CONSENT_NAME_REFUSE },
        { "dialog_privacy_policy", CONSENT_NAME_PRIVACY },
        { "return_policy", CONSENT_NAME_TERMS },
        { "cbProtocol", CONSENT_NAME_TERMS | CONSENT_NAME_CHECK },
        { "userAgreementUrl", CONSENT_NAME_TERMS },
        { "tongyiBtn", CONSENT_NAME_AGREE },
        { "tv_butongyi", CONSENT_NAME_REFUSE },
        { "acceptLanguage", CONSENT_NAME_ACCEPT },
        { "migrant", 0 },
        { "shallow", 0 },
        { "degree", 0 },
        { "photos", 0 },
        { "illegalState", 0 },
        { "isFirstRun", CONSENT_NAME_FIRST_RUN },
        { "IABTCF_TCString", CONSENT_NAME_PLATFORM },
        { "iabtcf_tcstring", CONSENT_NAME_PLATFORM },
        { "uminit", CONSENT_NAME_KNOWN },
        { "GDPRConsent", CONSENT_NAME_PRIVACY | CONSENT_NAME_AGREE },
        { "", 0 },
        { "___", 0 },
        { "\xff\x80", 0 },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint32_t got = consent_name_read(pica_span_str(cases[i].name));

        if (got != cases[i].names)
            fprintf(stderr, "%s: %#x\n", cases[i].name, got);
        CHECK(got == cases[i].names);
    }
}

/* A text is not changed by what stands behind its end, nor by its length. */
static void check_bounds(void)
{
    static const char text[] =
        "我已阅读并同意<b>《用户协议》</b>&amp;《隐私政策》 I agree %1$s {0} &#12298;";
    char *copy, roles[256];
    struct pica_text many = { 0 };

    for (size_t n = 0; n <= sizeof text - 1; n++) {
        copy = malloc(n + 1); /* its own size, so that a sanitizer sees the end */
        CHECK(copy != NULL);
        if (!copy)
            return;
        memcpy(copy, text, n);
        consent_text_read(pica_span_of(copy, n));
        consent_text_is_worth(pica_span_of(copy, n));
        free(copy);
    }
    /* Words that lie across the edge of a window are found, wherever it falls. */
    for (size_t n = 2030; n < 2060; n++) {
        many.len = 0;
        for (size_t i = 0; i < n; i++)
            pica_text_add(&many, "中");
        pica_text_add(&many, "请阅读并同意隐私政策");
        CHECK_STR(spell(consent_text_read(pica_span_of(many.data, many.len)), roles, sizeof roles),
                  "body policy,asks");
    }
    for (size_t n = 2000; n < 2060; n++) {
        many.len = 0;
        for (size_t i = 0; i < n; i++)
            pica_text_add_char(&many, 'x');
        pica_text_add(&many, " see the privacy policy");
        CHECK_STR(spell(consent_text_read(pica_span_of(many.data, many.len)), roles, sizeof roles),
                  "body policy");
    }
    pica_text_finish(&many);
}

/* Resources have a text in each language. */
static void check_join(void)
{
    struct consent_text agree = consent_text_read(pica_span_str("同意"));
    struct consent_text ok = consent_text_read(pica_span_str("OK"));
    struct consent_text no = consent_text_read(pica_span_str("Decline"));
    struct consent_text plain = { 0 };
    char text[256];

    CHECK_STR(spell(consent_text_join(agree, plain), text, sizeof text), "control agree");
    CHECK_STR(spell(consent_text_join(plain, agree), text, sizeof text), "control agree");
    CHECK_STR(spell(consent_text_join(agree, ok), text, sizeof text), "control agree,ambiguous");
    CHECK_STR(spell(consent_text_join(no, agree), text, sizeof text), "control contradicts");
    CHECK_STR(spell(consent_text_join(agree, no), text, sizeof text), "control contradicts");
    CHECK_STR(spell(consent_text_join(consent_text_join(agree, no), agree), text, sizeof text),
              "control contradicts");
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return 1;
    check_wordings(argv[1]);
    check_names();
    check_bounds();
    check_join();
    return check_done();
}
