#include "report/labels.h"
#include "report/text_parts.h"
#include "scan/baseline.h"

#define TITLE_LEAST 24    /* columns that a title has before clauses are given any */
#define CLAUSE_LEAST 16   /* columns for the first clause, before a long title has more */
#define EVIDENCE_SHOWN 20 /* places under one finding; the JSON report has all */

static enum report_ink severity_ink(enum rule_severity s)
{
    switch (s) {
    case RULE_CRITICAL:
        return REPORT_ALARM;
    case RULE_HIGH:
        return REPORT_RED;
    case RULE_MEDIUM:
        return REPORT_YELLOW;
    case RULE_LOW:
        return REPORT_CYAN;
    case RULE_INFO:
        break;
    }
    return REPORT_DIM;
}

/* How many of them the baseline has, and what is gone of it. */
static void add_standings(const struct scan_result *r, const struct report_text_style *style,
                          struct pica_text *t)
{
    size_t counts[SCAN_ACCEPTED + 1] = { 0 };

    for (size_t i = 0; i < r->finding_count; i++)
        counts[r->standings[i].kind]++;
    pica_text_add(t, "  ");
    report_say(t, style->lang, "against the baseline: new %zu, known %zu, accepted %zu; gone %zu",
               counts[SCAN_NEW], counts[SCAN_KNOWN], counts[SCAN_ACCEPTED], r->gone_count);
    pica_text_add_char(t, '\n');
}

static void head(const struct scan_result *r, const struct report_text_style *style,
                 struct pica_text *t)
{
    size_t counts[RULE_CRITICAL + 1] = { 0 };
    struct pica_text rest = { 0 };
    const char *gap = pica_words_say(style->lang, ": ");

    for (size_t i = 0; i < r->finding_count; i++)
        counts[r->findings[i].severity]++;
    for (int s = RULE_CRITICAL; s >= RULE_INFO; s--)
        if (counts[s]) {
            pica_text_addf(&rest, "%s%s %zu", gap,
                           report_term(style->lang, rule_severity_name((enum rule_severity)s)),
                           counts[s]);
            gap = pica_words_say(style->lang, ", ");
        }
    if (r->finding_count == 0)
        report_add_heading(t, style, NULL,
                           "Findings: none by the rules used, which is no proof "
                           "that there is nothing");
    else
        report_add_heading(t, style, &rest, "Findings (%zu)", r->finding_count);
    if (r->standings)
        add_standings(r, style, t);
}

/* The widest words in use, so that titles stand in a column. */
struct label_widths {
    size_t severity, verdict;
};

static size_t term_width(enum pica_lang lang, const char *name)
{
    return report_width(pica_span_str(report_term(lang, name)));
}

static struct label_widths widths_of(const struct rule_finding *findings, size_t count,
                                     enum pica_lang lang)
{
    struct label_widths w = { 0 };

    for (size_t i = 0; i < count; i++) {
        size_t severity = term_width(lang, rule_severity_name(findings[i].severity)) + 2;
        size_t verdict = term_width(lang, rule_verdict_name(findings[i].verdict));

        w.severity = severity > w.severity ? severity : w.severity;
        w.verdict = verdict > w.verdict ? verdict : w.verdict;
    }
    return w;
}

/* "  [high]  suspected  "; returns how many columns that is. */
static size_t label(const struct rule_finding *f, const struct label_widths *w,
                    const struct report_text_style *style, struct pica_text *t)
{
    struct pica_text severity = { 0 };
    enum report_ink ink = severity_ink(f->severity);

    pica_text_addf(&severity, "[%s]", report_term(style->lang, rule_severity_name(f->severity)));
    pica_text_add(t, "  ");
    report_ink_on(t, style, ink);
    report_add_padded(t, pica_span_of(severity.data, severity.len), w->severity);
    report_ink_off(t, style, ink);
    pica_text_add_char(t, ' ');
    report_add_padded(t, pica_span_str(report_term(style->lang, rule_verdict_name(f->verdict))),
                      w->verdict);
    pica_text_add(t, "  ");
    t->failed |= severity.failed;
    pica_text_finish(&severity);
    return 2 + w->severity + 1 + w->verdict + 2;
}

/* As many ids as fit into `room`, "..." for the rest; at least the first when there is room. */
static void add_clauses(struct pica_text *t, const char *const *clauses, size_t room)
{
    for (const char *const *c = clauses; c && *c; c++) {
        size_t more = c[1] ? 4 : 0, gap = c != clauses;

        if (t->len + gap + strlen(*c) + more > room) {
            if (t->len + gap + 3 <= room)
                pica_text_add(t, gap ? " ..." : "...");
            return;
        }
        pica_text_addf(t, "%s%s", gap ? " " : "", *c);
    }
}

/* One line: what, and by which clauses. The title goes first where room is short. */
static void finding_row(const struct rule_finding *f, const struct label_widths *w,
                        const struct report_text_style *style, struct pica_text *t)
{
    const char *said = report_words(&f->title, style->lang);
    struct pica_span title = pica_span_str(said ? said : f->rule);
    size_t room = style->width - label(f, w, style, t), wanted = report_width(title) + 2;
    struct pica_text clauses = { 0 };

    if (wanted + CLAUSE_LEAST > room)
        wanted = room > CLAUSE_LEAST + TITLE_LEAST ? room - CLAUSE_LEAST : room;
    add_clauses(&clauses, f->clauses, room - wanted);
    report_add_padded(t, title, room - clauses.len - (clauses.len ? 2 : 0));
    if (clauses.len) {
        pica_text_add(t, "  ");
        report_ink_on(t, style, REPORT_DIM);
        pica_text_add_span(t, pica_span_of(clauses.data, clauses.len));
        report_ink_off(t, style, REPORT_DIM);
    }
    pica_text_add_char(t, '\n');
    t->failed |= clauses.failed;
    pica_text_finish(&clauses);
}

/* A labelled paragraph under a finding. */
static void paragraph(const struct report_text_style *style, struct pica_text *t, const char *name,
                      struct pica_span text)
{
    const char *said = pica_words_say(style->lang, name);
    size_t column = 4 + report_width(pica_span_str(said)) + 2;

    if (text.len == 0)
        return;
    pica_text_add(t, "    ");
    report_ink_on(t, style, REPORT_DIM);
    pica_text_add(t, said);
    report_ink_off(t, style, REPORT_DIM);
    pica_text_add(t, "  ");
    report_add_wrapped(t, text, column, column, style->width);
}

static void paragraph_text(const struct report_text_style *style, struct pica_text *t,
                           const char *name, const char *text)
{
    if (text)
        paragraph(style, t, name, pica_span_str(text));
}

static void clause_paragraph(const struct scan_result *r, const char *id, const char *on,
                             const struct report_text_style *style, struct pica_text *t)
{
    const struct rule_clause *c = r->rules ? rule_set_clause(r->rules, id) : NULL;
    const struct rule_clause_version *v = c ? rule_clause_on(c, on) : NULL;
    struct pica_text line = { 0 };

    pica_text_add(&line, id);
    if (c) {
        const char *basis = report_words(&c->basis, style->lang);
        const char *title = report_words(&c->title, style->lang);
        const char *number = v ? v->number : c->number;

        if (basis)
            pica_text_addf(&line, " %s", basis);
        if (number)
            pica_text_addf(&line, " %s", number);
        if (title)
            pica_text_addf(&line, " %s", title);
    }
    if (v && v->valid_from && v->valid_to)
        report_say(&line, style->lang, " (in force from %s to %s)", v->valid_from, v->valid_to);
    else if (v && v->valid_from)
        report_say(&line, style->lang, " (in force since %s)", v->valid_from);
    paragraph(style, t, PICA_WORD("clause"), pica_span_of(line.data, line.len));
    t->failed |= line.failed;
    pica_text_finish(&line);
}

/* One a line, never wrapped: places are to be copied. */
static void evidence(const struct rule_finding *f, const struct report_text_style *style,
                     struct pica_text *t)
{
    size_t shown = f->evidence_count < EVIDENCE_SHOWN ? f->evidence_count : EVIDENCE_SHOWN;
    size_t total = f->evidence_total > f->evidence_count ? f->evidence_total : f->evidence_count;
    const char *name = PICA_WORD("evidence");

    for (size_t i = 0; i < shown + (total > shown); i++) {
        pica_text_add(t, "    ");
        report_ink_on(t, style, REPORT_DIM);
        pica_text_add(t, pica_words_say(style->lang, name));
        report_ink_off(t, style, REPORT_DIM);
        pica_text_add(t, "  ");
        if (i < shown)
            report_add_place(t, &f->evidence[i], style->lang);
        else
            report_say(t, style->lang, "%zu more places", total - shown);
        pica_text_add_char(t, '\n');
    }
}

static void finding_in_full(const struct scan_result *r, const struct rule_finding *f,
                            const struct label_widths *w, const struct report_text_style *style,
                            struct pica_text *t)
{
    const char *title = report_words(&f->title, style->lang);
    size_t column = label(f, w, style, t);

    report_add_wrapped(t, pica_span_str(title ? title : f->rule), column, column, style->width);
    paragraph_text(style, t, PICA_WORD("rule"), f->rule);
    paragraph_text(style, t, PICA_WORD("id"), f->id);
    paragraph_text(style, t, PICA_WORD("what"), report_words(&f->detail, style->lang));
    for (const char *const *c = f->clauses; c && *c; c++)
        clause_paragraph(r, *c, f->on, style, t);
    paragraph_text(style, t, PICA_WORD("advice"), report_words(&f->advice, style->lang));
    evidence(f, style, t);
}

void report_finding(const struct scan_result *r, const struct rule_finding *f,
                    const struct report_text_style *given, struct pica_text *t)
{
    struct report_text_style style = report_style(given);
    struct label_widths w = widths_of(f, 1, style.lang);

    finding_in_full(r, f, &w, &style, t);
}

void report_section_findings(const struct scan_result *r, const struct report_text_style *style,
                             struct report_section *ret)
{
    struct label_widths w = widths_of(r->findings, r->finding_count, style->lang);

    ret->share = 3;
    head(r, style, &ret->head);
    for (size_t i = 0; i < r->finding_count; i++) {
        if (style->verbose)
            finding_in_full(r, &r->findings[i], &w, style, &ret->body);
        else
            finding_row(&r->findings[i], &w, style, &ret->body);
    }
}
