#include "report/labels.h"
#include "report/text_parts.h"

#include <stdlib.h>

/*
 * Notes that say the same of several places, counted together: of one id and
 * text, save that the calls whose argument cannot be told (stage "value") are
 * one group however they are worded.
 */
struct note_group {
    const struct pica_note *first;
    size_t count;
};

static bool is_value(const struct pica_note *n)
{
    return n->kind == PICA_GAP && strcmp(n->id, "value") == 0;
}

static bool same_group(const struct pica_note *a, const struct pica_note *b)
{
    if (is_value(a) || is_value(b))
        return is_value(a) && is_value(b);
    return strcmp(a->id, b->id) == 0 && strcmp(a->text.in[PICA_EN], b->text.in[PICA_EN]) == 0;
}

/* Groups in the order of their first note; NULL without memory. */
static struct note_group *group_notes(const struct scan_result *r, enum pica_note_kind kind,
                                      size_t *ret_groups, size_t *ret_notes)
{
    struct note_group *groups = calloc(r->notes.count + 1, sizeof *groups);
    size_t count = 0, notes = 0;

    for (size_t i = 0; groups && i < r->notes.count; i++) {
        const struct pica_note *n = &r->notes.items[i];
        size_t k = 0;

        if (n->kind != kind)
            continue;
        notes++;
        while (k < count && !same_group(groups[k].first, n))
            k++;
        if (k == count)
            groups[count++].first = n;
        groups[k].count++;
    }
    *ret_groups = count;
    *ret_notes = notes;
    return groups;
}

static const char *note_text(const struct pica_note *n, enum pica_lang lang)
{
    return n->text.in[lang] ? n->text.in[lang] : n->text.in[PICA_EN];
}

static void group_row(const struct note_group *g, const struct report_text_style *style,
                      struct pica_text *t)
{
    struct pica_text line = { 0 };

    if (is_value(g->first)) {
        report_say(&line, style->lang,
                   "calls whose argument cannot be told without running: %zu (each may or may "
                   "not read personal information)",
                   g->count);
    } else {
        struct pica_place entry = pica_place_entry(g->first->place.entry);

        report_add_place(&line, g->count > 1 ? &entry : &g->first->place, style->lang);
        if (line.len)
            pica_text_add(&line, ": ");
        report_add_name(&line, note_text(g->first, style->lang));
        if (g->count > 1) {
            report_say(&line, style->lang, " (%zu places)", g->count);
        }
    }
    pica_text_add(t, "  ");
    if (style->verbose) {
        report_add_wrapped(t, pica_span_of(line.data, line.len), 2, 4, style->width);
    } else {
        report_add_cut(t, pica_span_of(line.data, line.len), style->width - 2);
        pica_text_add_char(t, '\n');
    }
    t->failed |= line.failed;
    pica_text_finish(&line);
}

static void group_places(const struct scan_result *r, const struct note_group *g,
                         const struct report_text_style *style, struct pica_text *t)
{
    for (size_t i = 0; i < r->notes.count; i++) {
        const struct pica_note *n = &r->notes.items[i];

        if (n->kind != g->first->kind || !same_group(n, g->first))
            continue;
        pica_text_add(t, "      ");
        report_add_place(t, &n->place, style->lang);
        if (is_value(n)) {
            pica_text_add(t, "\n        ");
            report_add_name(t, note_text(n, style->lang));
        }
        pica_text_add_char(t, '\n');
    }
}

static void section(const struct scan_result *r, const struct report_text_style *style,
                    enum pica_note_kind kind, struct report_section *ret)
{
    size_t groups, notes;
    struct note_group *g = group_notes(r, kind, &groups, &notes);

    ret->share = kind == PICA_REMARK ? 2 : 1;
    if (!g) {
        ret->head.failed = true;
        return;
    }
    if (kind == PICA_REMARK && notes == 0)
        goto out;
    if (kind == PICA_REMARK)
        report_add_heading(&ret->head, style, NULL, "Accepted, but strange (%zu)", notes);
    else if (notes == 0)
        report_add_heading(&ret->head, style, NULL,
                           "What could not be looked at: nothing was skipped");
    else
        report_add_heading(&ret->head, style, NULL, "What could not be looked at (%zu)", notes);
    for (size_t i = 0; i < groups; i++) {
        group_row(&g[i], style, &ret->body);
        if (style->verbose && (g[i].count > 1 || is_value(g[i].first)))
            group_places(r, &g[i], style, &ret->body);
    }
out:
    free(g);
}

void report_section_gaps(const struct scan_result *r, const struct report_text_style *style,
                         struct report_section *ret)
{
    section(r, style, PICA_GAP, ret);
}

void report_section_remarks(const struct scan_result *r, const struct report_text_style *style,
                            struct report_section *ret)
{
    section(r, style, PICA_REMARK, ret);
}
