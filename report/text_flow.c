/* How the app asks for consent: what was found of it, and what is missing. */
#include "report/labels.h"
#include "report/text_parts.h"
#include "scan/decision.h"

static const struct found_words {
    enum scan_found found;
    enum report_ink ink;
    const char *name;
} founds[] = {
    { SCAN_FOUND_NO, REPORT_YELLOW, PICA_WORD("not found") },
    { SCAN_FOUND_UNSEEN, REPORT_YELLOW, PICA_WORD("not visible") },
    { SCAN_FOUND_YES, REPORT_PLAIN, PICA_WORD("found") },
};

#define FOUND_COLUMN 14

/* Of each element: a short name, and whether an app is asked to have it. */
static const struct element_words {
    const char *name;
    bool wanted;
} elements[CONSENT_FLOW_ELEMENT_COUNT] = {
    [CONSENT_FLOW_POLICY] = { PICA_WORD("privacy policy"), true },
    [CONSENT_FLOW_AGREE] = { PICA_WORD("control to agree"), true },
    [CONSENT_FLOW_REFUSE] = { PICA_WORD("control to refuse"), true },
    [CONSENT_FLOW_STORED] = { PICA_WORD("answer stored"), true },
    [CONSENT_FLOW_TESTED] = { PICA_WORD("answer tested"), true },
    [CONSENT_FLOW_ORDER] = { PICA_WORD("asked before collecting"), true },
    [CONSENT_FLOW_WITHDRAWAL] = { PICA_WORD("way to withdraw"), true },
    [CONSENT_FLOW_REFUSAL_EXITS] = { PICA_WORD("refusing leaves the app"), false },
    [CONSENT_FLOW_PLATFORM] = { PICA_WORD("consent platform"), false },
};

/* What no app needs is told only when it is there. */
static bool is_told(const struct scan_flow_element *e, enum scan_found found)
{
    return e->found == found && (found == SCAN_FOUND_YES || elements[e->element].wanted);
}

/* The elements found, or missing, in one paragraph. */
static void found_row(const struct scan_consent_flow *f, const struct found_words *w,
                      const struct report_text_style *style, struct pica_text *t)
{
    struct pica_text names = { 0 };

    for (size_t i = 0; i < CONSENT_FLOW_ELEMENT_COUNT; i++) {
        if (!is_told(&f->elements[i], w->found))
            continue;
        if (names.len)
            pica_text_add(&names, pica_words_say(style->lang, ", "));
        pica_text_add(&names, pica_words_say(style->lang, elements[f->elements[i].element].name));
    }
    if (names.len) {
        pica_text_add(t, "  ");
        report_ink_on(t, style, w->ink);
        report_add_padded(t, pica_span_str(pica_words_say(style->lang, w->name)), FOUND_COLUMN - 2);
        report_ink_off(t, style, w->ink);
        report_add_wrapped(t, pica_span_of(names.data, names.len), FOUND_COLUMN, FOUND_COLUMN,
                           style->width);
    }
    t->failed |= names.failed;
    pica_text_finish(&names);
}

/* One element with what was found, and where. */
static void element_rows(const struct scan_flow_element *e, const struct found_words *w,
                         const struct report_text_style *style, struct pica_text *t)
{
    const char *what = report_words(&e->what, style->lang);

    pica_text_add(t, "  ");
    report_ink_on(t, style, w->ink);
    report_add_padded(t, pica_span_str(pica_words_say(style->lang, w->name)), FOUND_COLUMN - 2);
    report_ink_off(t, style, w->ink);
    pica_text_add(t, pica_words_say(style->lang, consent_flow_elements[e->element].told));
    if (what) {
        pica_text_add(t, pica_words_say(style->lang, ": "));
        report_add_name(t, what);
    }
    pica_text_add_char(t, '\n');
    if (e->place.entry) {
        pica_text_add(t, "              ");
        report_add_place(t, &e->place, style->lang);
        pica_text_add_char(t, '\n');
    }
}

static void act_rows(const struct scan_act *a, const struct report_text_style *style,
                     struct pica_text *t)
{
    pica_text_add(t, "      ");
    if (a->text)
        report_add_name(t, a->text);
    else
        pica_text_add(t, pica_words_say(style->lang, "a control whose text is not known"));
    pica_text_add(t, "  ");
    report_add_place(t, &a->place, style->lang);
    if (a->handler.entry) {
        pica_text_add(t, pica_words_say(style->lang, "; "));
        pica_text_add(t, pica_words_say(style->lang, "runs "));
        report_add_place(t, &a->handler, style->lang);
    }
    pica_text_add_char(t, '\n');
}

static const char *const verdicts[] = {
    [CONSENT_FLOW_VERDICT_UNKNOWN] = PICA_WORD("cannot be told"),
    [CONSENT_FLOW_VERDICT_NONE] = PICA_WORD("none found"),
    [CONSENT_FLOW_VERDICT_PARTIAL] = PICA_WORD("incomplete"),
    [CONSENT_FLOW_VERDICT_DECLARED] = PICA_WORD("there is one"),
};

void report_section_flow(const struct scan_result *r, const struct report_text_style *style,
                         struct report_section *ret)
{
    const struct scan_consent_flow *f = &r->decisions->flow;
    const char *why = report_words(&f->why, style->lang);
    struct pica_text rest = { 0 };

    ret->share = 1;
    if (why)
        pica_text_addf(&rest, "%s%s", pica_words_say(style->lang, ": "), why);
    report_add_heading(&ret->head, style, &rest, "How consent is asked for: %s",
                       pica_words_say(style->lang, verdicts[f->verdict]));
    for (size_t k = 0; k < sizeof founds / sizeof *founds; k++) {
        if (!style->verbose)
            found_row(f, &founds[k], style, &ret->body);
        for (size_t i = 0; style->verbose && i < CONSENT_FLOW_ELEMENT_COUNT; i++)
            if (is_told(&f->elements[i], founds[k].found))
                element_rows(&f->elements[i], &founds[k], style, &ret->body);
    }
    if (style->verbose && r->decisions->act_count)
        pica_text_addf(&ret->body, "  %s\n",
                       pica_words_say(style->lang, "Acts by which the user agrees:"));
    for (size_t i = 0; style->verbose && i < r->decisions->act_count; i++)
        act_rows(&r->decisions->acts[i], style, &ret->body);
}
