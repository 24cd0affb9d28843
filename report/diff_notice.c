#include "report/diff_report.h"

#include "report/labels.h"
#include "report/page.h"

/* The parts of the letter, in its order, each with a count. */
static const struct part {
    enum diff_status status;
    const char *head;
} parts[] = {
    { DIFF_FIXED, PICA_WORD("Rectified") },
    { DIFF_REMAINING, PICA_WORD("Not rectified") },
    { DIFF_BACK, PICA_WORD("Came back after it had been rectified") },
    { DIFF_NEW, PICA_WORD("Found newly in this recheck") },
    { DIFF_UNSURE, PICA_WORD("Could not be verified") },
};

static void add_numeral(struct pica_text *t, size_t n, enum pica_lang lang)
{
    static const char *const zh[] = { "\xe4\xb8\x80", "\xe4\xba\x8c", "\xe4\xb8\x89",
                                      "\xe5\x9b\x9b", "\xe4\xba\x94", "\xe5\x85\xad" };

    if (lang == PICA_ZH && n < sizeof zh / sizeof *zh)
        pica_text_addf(t, "%s\xe3\x80\x81", zh[n]);
    else
        pica_text_addf(t, "%zu. ", n + 1);
}

static void add_item(struct pica_text *t, const struct diff_result *r, const struct diff_item *item,
                     size_t number, enum pica_lang lang)
{
    const struct diff_finding *f = item->is ? item->is : item->was;

    pica_text_addf(t, "  %zu. ", number);
    pica_text_add_printable(t, pica_span_str(*f->title ? f->title : f->rule));
    pica_text_add(t, pica_words_say(lang, " ("));
    report_add_name(t, report_term(lang, f->severity));
    if (f->clause_count) {
        pica_text_add(t, pica_words_say(lang, ", "));
        report_add_name(t, f->clauses[0]);
    }
    pica_text_add(t, pica_words_say(lang, ")"));
    pica_text_add_char(t, '\n');
    if (item->why != DIFF_WHY_NONE || item->pair_count || item->status == DIFF_BACK) {
        pica_text_add(t, "     ");
        pica_text_add(t, pica_words_say(lang, "Verified: "));
        if (item->why != DIFF_WHY_NONE)
            pica_text_add(t, pica_words_say(lang, diff_why_words(item->why)));
        if (item->status == DIFF_BACK) {
            if (item->why != DIFF_WHY_NONE)
                pica_text_add(t, pica_words_say(lang, "; "));
            pica_text_add(t, pica_words_say(lang, "it was there in"));
            pica_text_add_char(t, ' ');
            report_diff_version(t, r->earlier[item->since]);
        }
        if (item->pair_count) {
            if (item->why != DIFF_WHY_NONE || item->status == DIFF_BACK)
                pica_text_add(t, pica_words_say(lang, "; "));
            report_diff_pairs(t, item, lang);
        }
        pica_text_add_char(t, '\n');
    }
    if (item->status != DIFF_FIXED && *f->advice) {
        pica_text_add(t, "     ");
        pica_text_add(t, pica_words_say(lang, "To be done: "));
        pica_text_add_printable(t, pica_span_str(f->advice));
        pica_text_add_char(t, '\n');
    }
}

static void add_side(struct pica_text *t, const char *what, const struct diff_side *s,
                     enum pica_lang lang)
{
    pica_text_add(t, pica_words_say(lang, what));
    pica_text_add(t, pica_words_say(lang, ": "));
    report_diff_version(t, s);
    pica_text_add(t, "  SHA-256 ");
    report_add_name(t, s->sha256);
    pica_text_add_char(t, '\n');
}

void report_diff_notice(const struct diff_result *r, enum pica_lang lang, struct pica_text *out)
{
    size_t open = r->counts[DIFF_REMAINING] + r->counts[DIFF_BACK] + r->counts[DIFF_NEW];
    size_t number = 0;

    pica_text_addf(out, "%s\n\n",
                   pica_words_say(lang, "Result of the recheck after rectification"));
    pica_text_add(out, pica_words_say(lang, "App: "));
    report_add_name(out, report_diff_app(r->new_side));
    pica_text_add(out, pica_words_say(lang, " ("));
    report_add_name(out, r->new_side->package);
    pica_text_add(out, pica_words_say(lang, ")"));
    pica_text_add_char(out, '\n');
    add_side(out, PICA_WORD("Version checked before"), r->old, lang);
    add_side(out, PICA_WORD("Version rechecked"), r->new_side, lang);
    for (int n = 0; n < DIFF_NOTE_COUNT; n++)
        if (r->notes[n])
            pica_text_addf(out, "%s%s\n", pica_words_say(lang, "Note: "),
                           pica_words_say(lang, diff_note_words((enum diff_note)n)));
    pica_text_add_char(out, '\n');
    report_say(out, lang,
               "Of the problems found before, %zu are rectified, %zu are not and %zu could not be "
               "verified; %zu are new and %zu came back.",
               r->counts[DIFF_FIXED], r->counts[DIFF_REMAINING], r->counts[DIFF_UNSURE],
               r->counts[DIFF_NEW], r->counts[DIFF_BACK]);
    pica_text_add_char(out, '\n');
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        size_t in_part = 0;

        if (r->counts[parts[i].status] == 0)
            continue;
        pica_text_add_char(out, '\n');
        add_numeral(out, number++, lang);
        pica_text_add(out, pica_words_say(lang, parts[i].head));
        report_say(out, lang, " (%zu in all)", r->counts[parts[i].status]);
        pica_text_add_char(out, '\n');
        for (size_t k = 0; k < r->item_count; k++)
            if (r->items[k].status == parts[i].status)
                add_item(out, r, &r->items[k], ++in_part, lang);
    }
    pica_text_add_char(out, '\n');
    pica_text_add(
        out, pica_words_say(lang, open ? PICA_WORD("The problems that are not rectified, came "
                                                   "back or are new must be rectified in time.")
                                       : PICA_WORD("No problem that was found is left open by "
                                                   "the rules used.")));
    pica_text_add_char(out, '\n');
    pica_text_add(
        out, pica_words_say(lang, "This rests on reading the package without running it: it shows "
                                  "what the code is able to do and does not say that the app "
                                  "complies."));
    pica_text_add_char(out, '\n');
}
