#include "report/diff_report.h"

#include "privacy/catalogue.h"
#include "report/labels.h"
#include "report/page.h"
#include "report/text_decision.h"

const char *report_diff_app(const struct diff_side *side)
{
    return *side->label ? side->label : *side->package ? side->package : side->file_name;
}

void report_diff_version(struct pica_text *t, const struct diff_side *side)
{
    report_add_name(t, side->version_name);
    if (side->version_code >= 0)
        pica_text_addf(t, "%s(%jd)", *side->version_name ? " " : "", (intmax_t)side->version_code);
    else if (!*side->version_name)
        pica_text_add(t, "?");
}

const char *report_diff_state(enum diff_consent consent, enum pica_lang lang)
{
    static const enum consent_state states[DIFF_CONSENTS] = {
        [DIFF_UNREACHABLE] = CONSENT_STATE_UNREACHABLE,
        [DIFF_GATED] = CONSENT_STATE_GATED,
        [DIFF_LATE] = CONSENT_STATE_LATE,
        [DIFF_UNKNOWN] = CONSENT_STATE_UNKNOWN,
        [DIFF_BEFORE] = CONSENT_STATE_BEFORE,
    };

    return report_state_label(states[consent], lang);
}

/* The kind of information by its code, or the code. */
static const char *kind_name(const char *code, enum pica_lang lang)
{
    for (size_t i = 0; i < privacy_kind_count; i++)
        if (strcmp(privacy_kinds[i].code, code) == 0)
            return lang == PICA_ZH ? privacy_kinds[i].name.zh : privacy_kinds[i].name.en;
    return code;
}

void report_diff_call(struct pica_text *t, const struct diff_call *c, enum pica_lang lang)
{
    switch (c->kind) {
    case DIFF_COLLECTION:
        report_add_name(t, kind_name(c->what, lang));
        break;
    case DIFF_REQUEST:
        pica_text_add(t, pica_words_say(lang, "asks for"));
        for (const char *p = c->name; *p;) {
            size_t n = strcspn(p, " ");
            struct pica_text one = { 0 };

            pica_text_add_char(t, ' ');
            pica_text_add_span(&one, pica_span_of(p, n));
            if (one.data)
                report_add_permission_name(t, one.data);
            t->failed |= one.failed;
            pica_text_finish(&one);
            p += n + (p[n] == ' ');
        }
        break;
    case DIFF_START:
    case DIFF_GRANT:
        pica_text_add(t, pica_words_say(lang, c->kind == DIFF_START ? "starts" : "tells"));
        pica_text_add_char(t, ' ');
        report_add_name(t, *c->name ? c->name : *c->what ? c->what : c->api);
        break;
    case DIFF_CALL_KINDS:
        break;
    }
}

/* "before consent -> after consent", or the one state that there is. */
static void add_states(struct pica_text *t, enum diff_consent was, enum diff_consent is,
                       enum pica_lang lang)
{
    pica_text_add(t, report_diff_state(was, lang));
    if (was != is)
        pica_text_addf(t, " -> %s", report_diff_state(is, lang));
}

void report_diff_pairs(struct pica_text *t, const struct diff_item *item, enum pica_lang lang)
{
    size_t both[DIFF_CONSENTS][DIFF_CONSENTS] = { 0 }, added = 0, gone = 0;
    const char *gap = "";

    for (size_t i = 0; i < item->pair_count; i++) {
        const struct diff_pair *p = item->pairs[i];

        if (p->was && p->is)
            both[p->was->consent][p->is->consent]++;
        else if (p->is)
            added++;
        else
            gone++;
    }
    for (int was = DIFF_CONSENTS - 1; was >= 0; was--)
        for (int is = DIFF_CONSENTS - 1; is >= 0; is--) {
            if (!both[was][is])
                continue;
            pica_text_add(t, gap);
            add_states(t, (enum diff_consent)was, (enum diff_consent)is, lang);
            pica_text_addf(t, " %zu", both[was][is]);
            gap = pica_words_say(lang, "; ");
        }
    if (added) {
        pica_text_add(t, gap);
        report_say(t, lang, "new calls %zu", added);
        gap = pica_words_say(lang, "; ");
    }
    if (gone) {
        pica_text_add(t, gap);
        report_say(t, lang, "calls gone %zu", gone);
    }
}
