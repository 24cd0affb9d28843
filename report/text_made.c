#include "report/labels.h"
#include "report/text_parts.h"
#include "scan/names.h"

static void add_evidence(const struct privacy_evidence *evidence, size_t count,
                         const struct report_text_style *style, struct pica_text *t)
{
    for (size_t i = 0; style->verbose && i < count; i++) {
        const char *entry = evidence[i].place.entry;

        pica_text_addf(t, "        %s ", report_term(style->lang, evidence[i].kind));
        if (!entry || strcmp(entry, evidence[i].value) != 0) {
            report_add_name(t, evidence[i].value);
            pica_text_add(t, "  ");
        }
        report_add_place(t, &evidence[i].place, style->lang);
        pica_text_add_char(t, '\n');
    }
}

/* One line of the page, however much there is to say; all of it with --verbose. */
static void made_line(const struct report_text_style *style, struct pica_text *t, const char *name,
                      enum report_ink ink, const struct pica_text *value)
{
    struct pica_text cut = { 0 };

    if (style->verbose) {
        report_identity_line(style, t, name, ink, value);
        return;
    }
    report_add_cut(&cut, pica_span_of(value->data, value->len),
                   style->width - REPORT_IDENTITY_COLUMN);
    report_identity_line(style, t, name, ink, &cut);
    t->failed |= cut.failed;
    pica_text_finish(&cut);
}

static void packer_lines(const struct scan_result *r, const struct report_text_style *style,
                         struct pica_text *t)
{
    const struct privacy_packer *p = r->packer;
    struct pica_text line = { 0 };

    pica_text_add(&line, report_packer_name(p, style->lang));
    report_say(&line, style->lang, " (%s)",
               report_term(style->lang, scan_confidence_name(p->confidence)));
    report_say(&line, style->lang, "; components defined: %zu of %zu", p->components.defined,
               p->components.named);
    made_line(style, t, PICA_WORD("packer"), REPORT_ALARM, &line);
    add_evidence(p->evidence, p->evidence_count, style, t);
    t->failed |= line.failed;
    pica_text_finish(&line);
}

static void add_files(const struct privacy_container *c, const struct report_text_style *style,
                      struct pica_text *t)
{
    for (size_t i = 0; style->verbose && i < c->file_count; i++) {
        const struct privacy_container_files *f = &c->files[i];

        pica_text_addf(t, "        %s", f->name);
        if (f->count > 1)
            report_say(t, style->lang, " (%zu files)", f->count);
        pica_text_add_char(t, '\n');
    }
}

void report_made_lines(const struct scan_result *r, const struct report_text_style *style,
                       struct pica_text *t)
{
    struct pica_text line = { 0 };

    if (r->packer)
        packer_lines(r, style, t);
    for (size_t i = 0; i < r->container_count; i++) {
        const struct privacy_container *c = &r->containers[i];

        if (line.len)
            pica_text_add(&line, pica_words_say(style->lang, ", "));
        pica_text_add(&line, report_container_name(c, style->lang));
        if (c->version) {
            pica_text_add(&line, " ");
            report_add_name(&line, c->version);
        }
        if (c->confidence != PRIVACY_CERTAIN)
            report_say(&line, style->lang, " (%s)",
                       report_term(style->lang, scan_confidence_name(c->confidence)));
    }
    if (line.len)
        made_line(style, t, PICA_WORD("built on"), REPORT_PLAIN, &line);
    for (size_t i = 0; i < r->container_count; i++) {
        add_evidence(r->containers[i].evidence, r->containers[i].evidence_count, style, t);
        add_files(&r->containers[i], style, t);
    }
    t->failed |= line.failed;
    pica_text_finish(&line);
}
