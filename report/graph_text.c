#include "report/graph_parts.h"
#include "report/say.h"

void report_add_method(struct pica_text *t, const struct pica_place *p)
{
    pica_text_add(t, p->class_name);
    pica_text_add(t, "->");
    pica_text_add(t, p->method);
}

void report_add_phase(struct pica_text *t, const struct scan_chain *chain, enum pica_lang lang)
{
    if (chain->count == 0) {
        pica_text_add(t, pica_words_say(lang, "No path from any entry point was found."));
        return;
    }
    report_say(t, lang, "Runs %s.", pica_words_say(lang, flow_phases[chain->phase].words));
    if (!chain->sure) {
        pica_text_add_char(t, ' ');
        pica_text_add(t, pica_words_say(lang, "The path rests on at least one step that is likely "
                                              "but not certain."));
    }
    if (chain->maybe != FLOW_PHASE_COUNT) {
        pica_text_add_char(t, ' ');
        report_say(t, lang, "Perhaps already %s: no certain path was found for that.",
                   pica_words_say(lang, flow_phases[chain->maybe].words));
    }
}

static void add_indent(struct pica_text *t, unsigned columns)
{
    while (columns--)
        pica_text_add_char(t, ' ');
}

/* "classes2.dex Lc/D;->m()V +0x1a" */
static void add_call(struct pica_text *t, const struct pica_place *p)
{
    pica_text_add(t, p->entry);
    pica_text_add_char(t, ' ');
    report_add_method(t, p);
    if (p->insn != PICA_NO_INDEX)
        pica_text_addf(t, " +0x%x", p->insn);
}

static void add_test(struct pica_text *t, const struct scan_test *test, enum pica_lang lang)
{
    report_say(
        t, lang, "only if the test at +0x%x %s", test->place.insn,
        pica_words_say(lang, test->taken ? PICA_WORD("branches") : PICA_WORD("falls through")));
    if (test->subject) {
        pica_text_add_char(t, ' ');
        report_say(t, lang, "on %s", test->subject);
    }
    if (test->values) {
        pica_text_add_char(t, ' ');
        report_say(t, lang, "which is %s here", test->values);
    }
    if (test->decided) {
        pica_text_add_char(t, ' ');
        pica_text_add(t, pica_words_say(lang, "(it always does)"));
    }
    pica_text_add_char(t, '\n');
}

void report_add_chain(struct pica_text *t, const struct scan_chain *chain, enum pica_lang lang,
                      unsigned indent)
{
    for (size_t i = 0; i < chain->count; i++) {
        const struct scan_step *s = &chain->steps[i];

        add_indent(t, indent);
        pica_text_addf(t, "%zu. ", i + 1);
        report_add_method(t, &s->method);
        pica_text_add_char(t, '\n');
        add_indent(t, indent + 4);
        pica_text_add(t, pica_words_say(lang, flow_reasons[s->reason].words));
        if (s->phase != FLOW_PHASE_COUNT) {
            pica_text_add(t, pica_words_say(lang, "; "));
            pica_text_add(t, pica_words_say(lang, flow_phases[s->phase].words));
        }
        if (s->call.entry) {
            pica_text_add(t, pica_words_say(lang, ": "));
            add_call(t, &s->call);
        }
        pica_text_add_char(t, '\n');
        for (size_t k = 0; k < s->test_count; k++) {
            add_indent(t, indent + 4);
            add_test(t, &s->tests[k], lang);
        }
    }
}

static void add_callers(struct pica_text *t, const struct scan_method_answer *a,
                        enum pica_lang lang)
{
    pica_text_add_char(t, '\n');
    if (a->caller_count == 0) {
        pica_text_add(t, pica_words_say(lang, "Nothing that was seen calls it."));
        pica_text_add_char(t, '\n');
        return;
    }
    report_say(t, lang, "Callers (%zu):", a->caller_count);
    pica_text_add_char(t, '\n');
    for (size_t i = 0; i < a->caller_count; i++) {
        const struct scan_edge *e = &a->callers[i];

        pica_text_add(t, "  ");
        if (e->caller.entry)
            add_call(t, &e->caller);
        else
            pica_text_add(t, pica_words_say(lang, "the system"));
        pica_text_add(t, "\n      ");
        pica_text_add(t, pica_words_say(lang, flow_reasons[e->reason].words));
        if (e->phase != FLOW_PHASE_COUNT) {
            pica_text_add(t, pica_words_say(lang, "; "));
            pica_text_add(t, pica_words_say(lang, flow_phases[e->phase].words));
        }
        if (!e->runs) {
            pica_text_add(t, pica_words_say(lang, "; "));
            pica_text_add(t, pica_words_say(lang, "in code that was not found to run"));
        }
        pica_text_add_char(t, '\n');
    }
}

void report_add_unresolved(struct pica_text *t, const struct scan_unresolved *u,
                           enum pica_lang lang, unsigned indent)
{
    add_call(t, &u->place);
    pica_text_add_char(t, '\n');
    add_indent(t, indent);
    pica_text_add(t, pica_words_say(lang, flow_unresolved_kinds[u->kind].words));
    if (u->target) {
        pica_text_add(t, pica_words_say(lang, ": "));
        pica_text_add(t, u->target);
    }
    pica_text_add_char(t, '\n');
}

static void add_unresolved(struct pica_text *t, const struct scan_method_answer *a,
                           enum pica_lang lang)
{
    pica_text_add_char(t, '\n');
    if (a->unresolved_total == 0) {
        pica_text_add(t, pica_words_say(lang, "No unresolved call could lead to it."));
        pica_text_add_char(t, '\n');
        return;
    }
    report_say(t, lang,
               "Calls that could not be resolved and might lead to it (%zu):", a->unresolved_total);
    pica_text_add_char(t, '\n');
    for (size_t i = 0; i < a->unresolved_count; i++) {
        pica_text_add(t, "  ");
        report_add_unresolved(t, &a->unresolved[i], lang, 6);
    }
    if (a->unresolved_total > a->unresolved_count) {
        pica_text_add(t, "  ");
        report_say(t, lang, "and %zu more", a->unresolved_total - a->unresolved_count);
        pica_text_add_char(t, '\n');
    }
}

static void add_answer(struct pica_text *t, const struct scan_method_answer *a, enum pica_lang lang)
{
    report_add_method(t, &a->method);
    pica_text_add_char(t, '\n');
    report_add_phase(t, &a->chain, lang);
    if (a->chain.count) {
        pica_text_add(t, "\n\n");
        pica_text_add(t, pica_words_say(lang, "Path:"));
        pica_text_add_char(t, '\n');
        report_add_chain(t, &a->chain, lang, 2);
    } else {
        pica_text_add_char(t, '\n');
    }
    add_callers(t, a, lang);
    add_unresolved(t, a, lang);
}

void report_methods_text(const struct scan_method_answer *answers, size_t count,
                         enum pica_lang lang, struct pica_text *out)
{
    for (size_t i = 0; i < count; i++) {
        if (i)
            pica_text_add_char(out, '\n');
        add_answer(out, &answers[i], lang);
    }
}
