/*
 * Asking for consent in a whole package (testdata/consent_screens): what is
 * found, the same at any number of threads, and with every allocation failing.
 */
#include "scan/consent.h"

#include "scan/graph.h"
#include "scan/pieces.h"
#include "scan/sample_file.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

static bool scan_bytes(struct pica_span bytes, unsigned threads, struct scan_result *ret)
{
    struct scan_options o = { .limits = &pica_limits_default,
                              .threads = threads,
                              .until = SCAN_UNTIL_PROGRAM };
    struct pica_input in = pica_input_memory(bytes);
    struct pica_error err;

    return scan_package(&in, "sample.apk", &o, ret, &err) == PICA_OK;
}

/* "two_buttons: btn_agree no_policy;" for each control of each screen. */
static void spell(const struct scan_consent *c, struct pica_text *out)
{
    for (size_t i = 0; i < c->screen_count; i++) {
        const struct scan_consent_screen *s = &c->screens[i];

        pica_text_addf(out, "%s:", s->entry);
        for (size_t k = 0; k < s->screen->element_count; k++)
            pica_text_addf(out, " %s %s;", s->controls[k].name ? s->controls[k].name : "-",
                           consent_verdicts[s->screen->elements[k].verdict].name);
        pica_text_add_char(out, '\n');
    }
}

static const char wanted[] =
    "res/layout-land/dialog_privacy.xml: - asks; id/btn_disagree refuses; id/btn_agree agrees;\n"
    "res/layout/by_code.xml: id/tv_privacy_content named; id/btn_agree named; "
    "id/btn_disagree named;\n"
    "res/layout/dialog_friend.xml: id/btn_disagree none; id/btn_agree no_policy;\n"
    "res/layout/dialog_know.xml: - asks; id/know ambiguous;\n"
    "res/layout/dialog_privacy.xml: - shows; id/content asks; id/btn_disagree refuses; "
    "id/btn_agree agrees;\n"
    "res/layout/grouped.xml: - shows; - agrees; id/both_ways contradicts;\n"
    "res/layout/login.xml: id/login ambiguous; id/box checks; id/label statement;\n"
    "res/layout/login_checked.xml: id/login ambiguous; id/box checked;\n"
    "res/layout/login_image.xml: id/login ambiguous; id/iv_check checks; - statement; "
    "id/tv_terms shows; id/tv_privacy shows;\n"
    "res/layout/login_implied.xml: id/login ambiguous; id/label implied;\n"
    "res/layout/terms_only.xml: - shows; id/btn_agree agrees_terms; id/quit leaves; "
    "id/later puts_off;\n"
    "res/layout/two_buttons.xml: id/btn_disagree none; id/btn_agree no_policy;\n"
    "res/layout/two_buttons_wide.xml: id/btn_disagree none; id/btn_agree no_policy;\n"
    "res/menu/main.xml: id/menu_policy shows; id/menu_delete deletes;\n"
    "res/xml/settings.xml: - personalisation; - withdraws;\n";

static uint32_t string_id(const struct scan_consent *c, const char *name)
{
    for (size_t i = 0; i < c->string_count; i++)
        if (c->strings[i].name && strcmp(c->strings[i].name, name) == 0)
            return c->strings[i].id;
    return 0;
}

/* The questions that a later stage asks. */
static void check_questions(struct scan_result *r, const struct scan_consent *c)
{
    struct scan_consent_state *state = r->buffers->consent;
    const struct flow_package *package = &state->package;
    uint32_t dialog = UINT32_MAX, friend_dialog = UINT32_MAX, grouped = UINT32_MAX, agree = 0,
             group = 0;
    const struct consent_element *e;
    size_t count;

    for (size_t i = 0; i < package->layout_count; i++) {
        const struct layout *l = &package->layouts[i];

        if (strcmp(l->entry, "res/layout/dialog_privacy.xml") == 0)
            dialog = (uint32_t)i;
        if (strcmp(l->entry, "res/layout/dialog_friend.xml") == 0)
            friend_dialog = (uint32_t)i;
        if (strcmp(l->entry, "res/layout/two_buttons.xml") == 0)
            agree = l->views[2].id;
        if (strcmp(l->entry, "res/layout/grouped.xml") == 0) {
            grouped = (uint32_t)i;
            group = l->views[2].id;
        }
    }
    /* The same button does not agree to a policy on another screen. */
    e = consent_screens_control(&state->screens, dialog, agree);
    CHECK(e && e->verdict == CONSENT_VERDICT_AGREES && e->clickable);
    e = consent_screens_control(&state->screens, friend_dialog, agree);
    CHECK(e && e->verdict == CONSENT_VERDICT_NO_POLICY);
    CHECK(!consent_screens_control(&state->screens, dialog, group));
    CHECK(!consent_screens_control(&state->screens, UINT32_MAX, agree));
    CHECK(!consent_screens_control(&state->screens, dialog, 0));
    /* A group that is one control. */
    e = consent_screens_control(&state->screens, grouped, group);
    CHECK(group && e && e->verdict == CONSENT_VERDICT_AGREES);
    CHECK(consent_screens_with(&state->screens, agree, &count) && count == 7);
    CHECK(!consent_screens_with(&state->screens, 1, &count) && count == 0);

    CHECK(consent_strings_says(&state->strings, string_id(c, "string/agree")).roles ==
          CONSENT_AGREE);
    CHECK(consent_strings_says(&state->strings, string_id(c, "string/other_name")).roles ==
          CONSENT_AGREE);
    CHECK(consent_strings_says(&state->strings, string_id(c, "string/opposite")).roles ==
          CONSENT_CONTRADICTS);
    CHECK(consent_strings_says(&state->strings, string_id(c, "array/choices")).roles ==
          CONSENT_POLICY);
    CHECK(consent_strings_says(&state->strings, 0).roles == 0);
    CHECK_STR(consent_strings_shown(&state->strings, string_id(c, "string/disagree")), "不同意");
    CHECK(consent_strings_names(&state->strings, agree) == 1 << 2);
}

static void check_whole(struct pica_span bytes, unsigned threads)
{
    struct pica_text got = { 0 };
    struct scan_consent c;
    struct scan_result r;
    struct pica_error err;

    CHECK(scan_bytes(bytes, threads, &r));
    CHECK(scan_consent(&r, &c, &err) == PICA_OK);
    spell(&c, &got);
    CHECK_STR(got.data, wanted);
    CHECK(c.string_count == 29 && c.code_count == 3);
    CHECK_STR(c.code[2].text, "请阅读并同意《隐私政策》");
    CHECK_STR(c.code[2].place.class_name, "Lcom/example/Main;");
    CHECK(c.code[2].uses == 1 && c.code[2].place.insn == 0);
    check_questions(&r, &c);
    pica_text_finish(&got);
    scan_result_finish(&r);
}

static bool try_scan(void *context)
{
    const struct pica_span *bytes = context;
    struct scan_consent c;
    struct scan_result r;
    struct pica_error err;
    bool ok = scan_bytes(*bytes, 1, &r);

    if (!ok)
        return false;
    ok = !r.notes.failed && scan_consent(&r, &c, &err) == PICA_OK;
    if (ok) {
        struct pica_text got = { 0 };

        spell(&c, &got);
        if (!got.failed)
            CHECK_STR(got.data, wanted);
        pica_text_finish(&got);
    }
    scan_result_finish(&r);
    return ok;
}

/* The strings of a table that ends anywhere, and of one whose bytes are changed. */
static void check_damage(struct pica_span bytes)
{
    struct scan_result r;
    struct pica_span arsc;
    struct pica_error err;

    CHECK(scan_bytes(bytes, 1, &r));
    arsc = r.buffers->tables.items[0].bytes;
    CHECK(arsc.len > 1000);
    for (size_t n = 0; n < arsc.len; n += 7) {
        struct pica_arena arena = { 0 };
        struct pica_notes notes = { 0 };
        struct consent_strings s;
        uint8_t *copy = malloc(arsc.len);

        CHECK(copy != NULL);
        if (!copy)
            break;
        memcpy(copy, arsc.data, arsc.len);
        copy[n] ^= 0xff;
        CHECK(consent_strings_read(res_files_of(pica_span_of(copy, arsc.len)), &pica_limits_default,
                                   &arena, &notes, &s, &err) == PICA_OK);
        (void)consent_strings_says(&s, 0x7f040000 + (uint32_t)(n % 32));
        pica_arena_finish(&arena);
        CHECK(consent_strings_read(res_files_of(pica_span_of(copy, n)), &pica_limits_default,
                                   &arena, &notes, &s, &err) == PICA_OK);
        pica_arena_finish(&arena);
        pica_notes_finish(&notes);
        free(copy);
    }
    scan_result_finish(&r);
}

int main(int argc, char **argv)
{
    struct pica_span bytes;
    size_t len;

    if (argc != 2)
        return EXIT_FAILURE;
    bytes.data = sample_file(argv[1], &len);
    bytes.len = len;
    check_whole(bytes, 1);
    check_whole(bytes, 4);
    check_damage(bytes);
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_scan, &bytes, true, 0) > 100);
    free((void *)(uintptr_t)bytes.data);
    return check_done();
}
