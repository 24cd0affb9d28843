#include "report/text_decision.h"

#include "report/graph_parts.h"
#include "report/labels.h"

static const struct state_label {
    const char *name;
    enum report_ink ink;
} labels[CONSENT_STATE_COUNT] = {
    [CONSENT_STATE_BEFORE] = { PICA_WORD("before consent"), REPORT_RED },
    [CONSENT_STATE_UNKNOWN] = { PICA_WORD("cannot be told"), REPORT_YELLOW },
    [CONSENT_STATE_LATE] = { PICA_WORD("on user action"), REPORT_CYAN },
    [CONSENT_STATE_GATED] = { PICA_WORD("after consent"), REPORT_PLAIN },
    [CONSENT_STATE_UNREACHABLE] = { PICA_WORD("no way seen"), REPORT_DIM },
};

const char *report_state_label(enum consent_state state, enum pica_lang lang)
{
    return pica_words_say(lang, labels[state].name);
}

enum report_ink report_state_ink(enum consent_state state)
{
    return labels[state].ink;
}

void report_add_state(struct pica_text *t, enum consent_state state,
                      const struct report_text_style *style)
{
    report_ink_on(t, style, labels[state].ink);
    report_add_padded(t, pica_span_str(report_state_label(state, style->lang)),
                      REPORT_STATE_COLUMNS);
    report_ink_off(t, style, labels[state].ink);
}

void report_add_state_counts(struct pica_text *t, const size_t counts[CONSENT_STATE_COUNT],
                             enum pica_lang lang)
{
    const char *gap = pica_words_say(lang, ": ");

    for (unsigned s = 0; s < CONSENT_STATE_COUNT; s++)
        if (counts[s]) {
            pica_text_addf(t, "%s%s %zu", gap, report_state_label((enum consent_state)s, lang),
                           counts[s]);
            gap = pica_words_say(lang, ", ");
        }
}

static void add_indent(struct pica_text *t, unsigned columns)
{
    while (columns--)
        pica_text_add_char(t, ' ');
}

void report_add_decided(struct pica_text *t, const struct scan_decision *d, enum pica_lang lang)
{
    const char *told = pica_words_say(lang, consent_states[d->state].told);

    pica_text_add_char(t, *told >= 'a' && *told <= 'z' ? (char)(*told - 'a' + 'A') : *told);
    pica_text_add(t, told + 1);
    pica_text_add(t, pica_words_say(lang, "."));
    if (d->chain.count == 0)
        return;
    if (lang != PICA_ZH)
        pica_text_add_char(t, ' ');
    /* Of what cannot be told nothing is said but how it might come to run. */
    if (d->state == CONSENT_STATE_UNKNOWN)
        pica_text_add(t, pica_words_say(lang, "As far as it was seen, it might come to run so:"));
    else
        report_add_phase(t, &d->chain, lang);
}

static void add_guard(struct pica_text *t, const struct scan_guard *g, enum pica_lang lang,
                      unsigned indent)
{
    const char *why = report_words(&g->why, lang);

    add_indent(t, indent);
    pica_text_add(t, "- ");
    pica_text_add(t, pica_words_say(lang, consent_guards[g->kind].told));
    if (g->key) {
        pica_text_add_char(t, ' ');
        report_add_name(t, g->key);
    }
    pica_text_add_char(t, '\n');
    if (g->place.entry) {
        add_indent(t, indent + 2);
        report_add_place(t, &g->place, lang);
        pica_text_add_char(t, '\n');
    }
    add_indent(t, indent + 2);
    pica_text_add(t, pica_words_say(lang, g->counts ? PICA_WORD("counts as a consent gate")
                                                    : PICA_WORD("is no consent gate")));
    if (why) {
        pica_text_add(t, pica_words_say(lang, ": "));
        pica_text_add(t, why);
    }
    pica_text_add_char(t, '\n');
    if (g->because.entry) {
        add_indent(t, indent + 4);
        report_add_place(t, &g->because, lang);
        pica_text_add_char(t, '\n');
    }
}

void report_add_guards(struct pica_text *t, const struct scan_decision *d, enum pica_lang lang,
                       unsigned indent)
{
    for (size_t i = 0; i < d->guard_count; i++)
        add_guard(t, &d->guards[i], lang, indent);
}

void report_add_unseen(struct pica_text *t, const struct scan_decision *d, enum pica_lang lang,
                       unsigned indent)
{
    const char *why = report_words(&d->unseen_why, lang);

    if (d->state != CONSENT_STATE_UNKNOWN)
        return;
    if (why) {
        add_indent(t, indent);
        pica_text_addf(t, "%s\n", why);
    }
    for (size_t i = 0; i < d->unseen_count; i++) {
        add_indent(t, indent);
        pica_text_add(t, "- ");
        report_add_unresolved(t, &d->unseen[i], lang, indent + 4);
    }
}

void report_add_decision(struct pica_text *t, const struct scan_decision *d, enum pica_lang lang,
                         unsigned indent)
{
    add_indent(t, indent);
    report_add_decided(t, d, lang);
    pica_text_add_char(t, '\n');
    report_add_chain(t, &d->chain, lang, indent + 2);
    report_add_guards(t, d, lang, indent + 2);
    report_add_unseen(t, d, lang, indent + 2);
}
