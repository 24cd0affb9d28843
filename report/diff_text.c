#include "report/diff_report.h"

#include "report/labels.h"
#include "report/page.h"

#include <assert.h>

#define CALLS_SHOWN 12 /* of each change, unless all are wanted */

static const struct status_label {
    const char *head;
    enum report_ink ink;
} heads[DIFF_STATUSES] = {
    [DIFF_BACK] = { PICA_WORD("Came back"), REPORT_ALARM },
    [DIFF_NEW] = { PICA_WORD("New"), REPORT_RED },
    [DIFF_REMAINING] = { PICA_WORD("Remaining"), REPORT_YELLOW },
    [DIFF_UNSURE] = { PICA_WORD("Cannot be told"), REPORT_CYAN },
    [DIFF_FIXED] = { PICA_WORD("Fixed"), REPORT_BOLD },
};

static const char *const change_heads[DIFF_CALL_CHANGES] = {
    [DIFF_CALL_NEW] = PICA_WORD("new calls"),
    [DIFF_CALL_WORSE] = PICA_WORD("calls that are worse"),
    [DIFF_CALL_SAME] = PICA_WORD("calls as they were"),
    [DIFF_CALL_UNSURE] = PICA_WORD("calls that cannot be told any more"),
    [DIFF_CALL_BETTER] = PICA_WORD("calls that are better"),
    [DIFF_CALL_GONE] = PICA_WORD("calls that are gone"),
};

struct printer {
    const struct diff_result *r;
    const struct report_text_style *style;
    struct pica_text *t;
};

/* One line (or more), wrapped; `indent` columns stand before it already. Frees `line`. */
static void end_line(const struct printer *p, struct pica_text *line, size_t indent)
{
    report_add_wrapped(p->t, pica_span_of(line->data, line->len), indent, indent, p->style->width);
    p->t->failed |= line->failed;
    pica_text_finish(line);
}

static void indent(const struct printer *p, size_t columns)
{
    while (columns--)
        pica_text_add_char(p->t, ' ');
}

static void side_lines(const struct printer *p, const char *what, const struct diff_side *s)
{
    const char *name = pica_words_say(p->style->lang, what);
    struct pica_text line = { 0 };

    indent(p, 2);
    report_add_padded(p->t, pica_span_str(name), 8);
    pica_text_add_char(p->t, ' ');
    report_diff_version(&line, s);
    pica_text_add(&line, "  ");
    report_add_name(&line, s->package);
    pica_text_add(&line, "  ");
    report_add_name(&line, s->file_name);
    if (p->style->verbose) {
        pica_text_add(&line, "  SHA-256 ");
        report_add_name(&line, s->sha256);
    }
    end_line(p, &line, 11);
}

static void identity(const struct printer *p)
{
    enum pica_lang lang = p->style->lang;
    struct pica_text head = { 0 };

    pica_text_add(&head, pica_words_say(lang, ": "));
    report_add_name(&head, report_diff_app(p->r->new_side));
    report_add_heading(p->t, p->style, &head, "What changed");
    for (size_t i = 0; i < p->r->earlier_count; i++)
        side_lines(p, "earlier", p->r->earlier[i]);
    side_lines(p, "old", p->r->old);
    side_lines(p, "new", p->r->new_side);
    for (int n = 0; n < DIFF_NOTE_COUNT; n++) {
        struct pica_text line = { 0 };

        if (!p->r->notes[n])
            continue;
        pica_text_addf(&line, "! %s", pica_words_say(lang, diff_note_words((enum diff_note)n)));
        indent(p, 2);
        end_line(p, &line, 4);
    }
}

/* "fixed 3, remaining 2 ..." */
static void summary(const struct printer *p)
{
    static const enum diff_status order[] = { DIFF_FIXED, DIFF_REMAINING, DIFF_NEW, DIFF_BACK,
                                              DIFF_UNSURE };
    enum pica_lang lang = p->style->lang;
    struct pica_text line = { 0 };

    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        if (i)
            pica_text_add(&line, pica_words_say(lang, ", "));
        pica_text_addf(&line, "%s %zu", pica_words_say(lang, heads[order[i]].head),
                       p->r->counts[order[i]]);
    }
    pica_text_add_char(p->t, '\n');
    report_ink_on(p->t, p->style, REPORT_BOLD);
    report_add_wrapped(p->t, pica_span_of(line.data, line.len), 0, 0, p->style->width);
    report_ink_off(p->t, p->style, REPORT_BOLD);
    p->t->failed |= line.failed;
    pica_text_finish(&line);
}

/* "[high] suspected". */
static void add_grade(struct pica_text *line, const struct diff_finding *f, enum pica_lang lang)
{
    pica_text_add_char(line, '[');
    report_add_name(line, report_term(lang, f->severity));
    pica_text_add(line, "] ");
    report_add_name(line, report_term(lang, f->verdict));
}

/* The same, and what it was if that was otherwise. */
static void add_grades(const struct printer *p, struct pica_text *line,
                       const struct diff_item *item)
{
    add_grade(line, item->is ? item->is : item->was, p->style->lang);
    if (item->is && item->was &&
        (strcmp(item->is->severity, item->was->severity) != 0 ||
         strcmp(item->is->verdict, item->was->verdict) != 0)) {
        pica_text_add(line, " <- ");
        add_grade(line, item->was, p->style->lang);
    }
}

static void why_line(const struct printer *p, const struct diff_item *item)
{
    enum pica_lang lang = p->style->lang;
    struct pica_text line = { 0 };

    if (item->why != DIFF_WHY_NONE)
        pica_text_add(&line, pica_words_say(lang, diff_why_words(item->why)));
    if (item->status == DIFF_BACK) {
        if (line.len)
            pica_text_add(&line, pica_words_say(lang, "; "));
        pica_text_add(&line, pica_words_say(lang, "it was there in"));
        pica_text_add_char(&line, ' ');
        report_diff_version(&line, p->r->earlier[item->since]);
    }
    if (item->pair_count) {
        pica_text_add(&line, line.len ? pica_words_say(lang, ": ") : "");
        report_diff_pairs(&line, item, lang);
    }
    if (line.len || line.failed) {
        indent(p, 6);
        end_line(p, &line, 6);
    }
    if (item->gap) {
        struct pica_text gap = { 0 };

        pica_text_add_printable(&gap, pica_span_str(item->gap->cause));
        indent(p, 6);
        end_line(p, &gap, 8);
    }
}

static void add_where(struct pica_text *t, const struct diff_call *c)
{
    report_add_name(t, c->place.class_name);
    pica_text_add(t, "->");
    report_add_name(t, c->place.method);
    if (c->place.insn != PICA_NO_INDEX)
        pica_text_addf(t, " +%#x", c->place.insn);
}

/* A call that changed: what it does, the states, where. */
static void pair_lines(const struct printer *p, const struct diff_pair *pair, size_t columns)
{
    enum pica_lang lang = p->style->lang;
    const struct diff_call *c = pair->is ? pair->is : pair->was;
    struct pica_text line = { 0 };

    assert(c); /* a pair has one of them at least */
    if (pair->was)
        pica_text_addf(&line, "%s", report_diff_state(pair->was->consent, lang));
    if (pair->was && pair->is && pair->was->consent != pair->is->consent)
        pica_text_add(&line, " -> ");
    if (pair->is && (!pair->was || pair->was->consent != pair->is->consent))
        pica_text_add(&line, report_diff_state(pair->is->consent, lang));
    pica_text_add(&line, "  ");
    report_diff_call(&line, c, lang);
    pica_text_add(&line, "  [");
    report_add_name(&line, *c->owner_name ? c->owner_name : c->owner);
    pica_text_add(&line, "]  ");
    report_add_name(&line, c->id);
    indent(p, columns);
    end_line(p, &line, columns + 2);
    if (!p->style->verbose)
        return;
    line = (struct pica_text){ 0 };
    add_where(&line, c);
    indent(p, columns + 2);
    end_line(p, &line, columns + 4);
    if (!pair->was || !pair->is || pair->by_name)
        return;
    line = (struct pica_text){ 0 };
    pica_text_add(&line, "<- ");
    add_where(&line, pair->was);
    indent(p, columns + 2);
    end_line(p, &line, columns + 4);
}

static void item_lines(const struct printer *p, const struct diff_item *item)
{
    const struct diff_finding *f = item->is ? item->is : item->was;
    struct pica_text line = { 0 };

    add_grades(p, &line, item);
    pica_text_add(&line, "  ");
    pica_text_add_printable(&line, pica_span_str(*f->title ? f->title : f->rule));
    for (size_t i = 0; i < f->clause_count && (i < 1 || p->style->verbose); i++) {
        pica_text_add(&line, i ? " " : "  ");
        report_add_name(&line, f->clauses[i]);
    }
    indent(p, 2);
    end_line(p, &line, 4);
    why_line(p, item);
    for (size_t i = 0; p->style->verbose && i < item->pair_count; i++)
        pair_lines(p, item->pairs[i], 6);
}

static void items(const struct printer *p)
{
    enum diff_status last = DIFF_STATUSES;

    for (size_t i = 0; i < p->r->item_count; i++) {
        const struct diff_item *item = &p->r->items[i];

        if (item->status != last) {
            last = item->status;
            pica_text_add_char(p->t, '\n');
            report_ink_on(p->t, p->style, heads[last].ink);
            pica_text_addf(p->t, "%s (%zu)", pica_words_say(p->style->lang, heads[last].head),
                           p->r->counts[last]);
            report_ink_off(p->t, p->style, heads[last].ink);
            pica_text_add_char(p->t, '\n');
        }
        item_lines(p, item);
    }
}

static void calls(const struct printer *p)
{
    size_t at = 0;

    for (int c = 0; c < DIFF_CALL_CHANGES; c++) {
        size_t count = p->r->changes[c], shown = count;

        if (count == 0)
            continue;
        if (!p->style->verbose)
            shown = c == DIFF_CALL_SAME ? 0 : count < CALLS_SHOWN ? count : CALLS_SHOWN;
        pica_text_addf(p->t, "\n%s (%zu)\n", pica_words_say(p->style->lang, change_heads[c]),
                       count);
        for (size_t i = 0; i < shown; i++)
            pair_lines(p, &p->r->pairs[at + i], 2);
        if (shown && shown < count) {
            report_say(p->t, p->style->lang, "  ... %zu more lines (--verbose)", count - shown);
            pica_text_add_char(p->t, '\n');
        }
        at += count;
    }
}

static void named(const struct printer *p, const char *head, const struct diff_named_change *list,
                  size_t count, bool permissions)
{
    struct pica_text line = { 0 };

    if (count == 0)
        return;
    pica_text_addf(&line, "%s", pica_words_say(p->style->lang, head));
    pica_text_add(&line, pica_words_say(p->style->lang, ": "));
    for (size_t i = 0; i < count; i++) {
        pica_text_addf(&line, "%s%s", i ? pica_words_say(p->style->lang, ", ") : "",
                       list[i].added ? "+" : "-");
        if (permissions)
            report_add_permission_name(&line, list[i].one->id);
        else
            report_add_name(&line, *list[i].one->name ? list[i].one->name : list[i].one->id);
    }
    pica_text_add_char(p->t, '\n');
    end_line(p, &line, 2);
}

void report_diff_text(const struct diff_result *r, const struct report_text_style *given,
                      struct pica_text *out)
{
    struct report_text_style style = report_style(given);
    const struct printer p = { r, &style, out };

    if (!style.quiet)
        identity(&p);
    summary(&p);
    items(&p);
    if (style.quiet)
        return;
    calls(&p);
    named(&p, PICA_WORD("SDKs"), r->sdks, r->sdk_count, false);
    named(&p, PICA_WORD("permissions"), r->permissions, r->permission_count, true);
    pica_text_add_char(out, '\n');
    report_ink_on(out, &style, REPORT_DIM);
    report_add_wrapped(
        out,
        pica_span_str(pica_words_say(
            style.lang, "Fixed means: not found any more by the same rules, where nothing speaks "
                        "for its being hidden. It does not mean that the app complies.")),
        0, 0, style.width);
    report_ink_off(out, &style, REPORT_DIM);
}
