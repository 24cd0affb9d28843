#include "report/report.h"

#include "report/text_parts.h"

void report_identity_line(const struct report_text_style *style, struct pica_text *t,
                          const char *name, enum report_ink ink, const struct pica_text *value)
{
    pica_text_add(t, "  ");
    report_ink_on(t, style, REPORT_DIM);
    report_add_padded(t, pica_span_str(pica_words_say(style->lang, name)),
                      REPORT_IDENTITY_COLUMN - 3);
    report_ink_off(t, style, REPORT_DIM);
    pica_text_add_char(t, ' ');
    report_ink_on(t, style, ink);
    report_add_wrapped(t, pica_span_of(value->data, value->len), REPORT_IDENTITY_COLUMN,
                       REPORT_IDENTITY_COLUMN, style->width);
    report_ink_off(t, style, ink);
}

/* The app's name in the reader's language where it has one. */
static const char *label_for(const struct scan_result *r, enum pica_lang lang)
{
    static const char *const codes[PICA_LANG_COUNT] = { [PICA_ZH] = "zh", [PICA_EN] = "en" };
    const struct manifest *m = &r->manifest;

    if (!r->has_manifest || !m->label)
        return r->file_name;
    for (size_t i = 0; i < m->label_count; i++)
        if (m->labels[i].locale && strncmp(m->labels[i].locale, codes[lang], 2) == 0 &&
            (m->labels[i].locale[2] == '\0' || m->labels[i].locale[2] == '-'))
            return m->labels[i].text;
    return m->label;
}

static void title_line(const struct scan_result *r, const struct report_text_style *style,
                       struct pica_text *t)
{
    const struct manifest *m = &r->manifest;
    struct pica_text name = { 0 }, rest = { 0 };
    size_t used;

    report_add_name(&name, label_for(r, style->lang));
    if (r->has_manifest && m->package) {
        pica_text_add(&rest, "  ");
        report_add_name(&rest, m->package);
    }
    if (r->has_manifest && m->split) {
        pica_text_add(&rest, "  split ");
        report_add_name(&rest, m->split);
    }
    if (r->has_manifest && m->version_name) {
        pica_text_add(&rest, "  ");
        report_add_name(&rest, m->version_name);
    }
    if (r->has_manifest && m->version_code >= 0)
        pica_text_addf(&rest, " (%jd)", (intmax_t)m->version_code);
    report_ink_on(t, style, REPORT_BOLD);
    report_add_cut(t, pica_span_of(name.data, name.len), style->width);
    report_ink_off(t, style, REPORT_BOLD);
    used = report_width(pica_span_of(name.data, name.len));
    if (rest.len && used + report_width(pica_span_of(rest.data, rest.len)) > style->width) {
        pica_text_add(t, "\n");
        used = 0;
    }
    if (rest.len)
        report_add_wrapped(t, pica_span_of(rest.data, rest.len), used, 2, style->width);
    else
        pica_text_add_char(t, '\n');
    t->failed |= name.failed || rest.failed;
    pica_text_finish(&name);
    pica_text_finish(&rest);
}

/* "12.3 MB (12345678 bytes)" */
static void add_size(struct pica_text *t, uint64_t size, enum pica_lang lang)
{
    if (size >= 1000000)
        pica_text_addf(t, "%ju.%u MB (", (uintmax_t)(size / 1000000),
                       (unsigned)(size / 100000 % 10));
    report_say(t, lang, "%ju bytes", (uintmax_t)size);
    if (size >= 1000000)
        pica_text_add_char(t, ')');
}

static void file_line(const struct scan_result *r, const struct report_text_style *style,
                      struct pica_text *t)
{
    struct pica_text line = { 0 };

    report_add_name(&line, r->file_name);
    pica_text_add(&line, "  ");
    add_size(&line, r->size, style->lang);
    report_identity_line(style, t, PICA_WORD("file"), REPORT_PLAIN, &line);
    if (r->digests[PICA_SHA256][0]) {
        line.len = 0;
        pica_text_add(&line, r->digests[PICA_SHA256]);
        report_identity_line(style, t, PICA_WORD("SHA-256"), REPORT_PLAIN, &line);
    }
    if (style->verbose) {
        static const char *const names[PICA_DIGEST_COUNT] = { [PICA_SHA1] = PICA_WORD("SHA-1"),
                                                              [PICA_MD5] = PICA_WORD("MD5"),
                                                              [PICA_SM3] = PICA_WORD("SM3") };

        for (int d = 0; d < PICA_DIGEST_COUNT; d++)
            if (names[d] && r->digests[d][0]) {
                line.len = 0;
                pica_text_add(&line, r->digests[d]);
                report_identity_line(style, t, names[d], REPORT_PLAIN, &line);
            }
    }
    t->failed |= line.failed;
    pica_text_finish(&line);
}

/* Of a set. */
static void packages_line(const struct scan_result *r, const struct report_text_style *style,
                          struct pica_text *t)
{
    struct pica_text line = { 0 };

    for (size_t i = 0; i < r->package_count; i++) {
        pica_text_add(&line, i ? "  " : "");
        report_add_name(&line, r->packages[i].name);
    }
    if (r->package_count)
        report_identity_line(style, t, PICA_WORD("packages"), REPORT_PLAIN, &line);
    t->failed |= line.failed;
    pica_text_finish(&line);
}

static void system_line(const struct scan_result *r, const struct report_text_style *style,
                        struct pica_text *t)
{
    struct pica_text line = { 0 };
    uintmax_t classes = 0;

    if (r->has_manifest)
        report_say(&line, style->lang, "API level %jd at least, target %jd; ",
                   (intmax_t)r->manifest.min_sdk, (intmax_t)r->manifest.target_sdk);
    for (size_t i = 0; i < r->dex_count; i++)
        classes += r->dex[i].classes;
    report_say(&line, style->lang, "DEX files: %zu, classes: %ju, native libraries: %zu",
               r->dex_count, classes, r->native_count);
    report_identity_line(style, t, PICA_WORD("content"), REPORT_PLAIN, &line);

    line.len = 0;
    if (!r->installable) {
        report_say(&line, style->lang,
                   "a device would refuse this package: see the remarks and "
                   "what could not be looked at");
        report_identity_line(style, t, PICA_WORD("install"), REPORT_ALARM, &line);
    } else if (style->verbose) {
        report_say(&line, style->lang,
                   "container, manifest and code would be accepted; the "
                   "signature was not checked");
        report_identity_line(style, t, PICA_WORD("install"), REPORT_PLAIN, &line);
    }
    t->failed |= line.failed;
    pica_text_finish(&line);
}

static void closing(const struct report_text_style *style, struct pica_text *t)
{
    struct pica_text line = { 0 };

    report_say(&line, style->lang,
               "Not listed does not mean not there. This shows what the code is able to do, not "
               "that data were sent; it does not say that the app complies.");
    report_ink_on(t, style, REPORT_DIM);
    report_add_wrapped(t, pica_span_of(line.data, line.len), 0, 0, style->width);
    report_ink_off(t, style, REPORT_DIM);
    t->failed |= line.failed;
    pica_text_finish(&line);
}

static size_t lines_in(const struct pica_text *t, size_t from)
{
    size_t n = 0;

    for (size_t i = from; i < t->len; i++)
        n += t->data[i] == '\n';
    return n;
}

static void quiet_text(const struct scan_result *r, const struct report_text_style *style,
                       struct pica_text *out)
{
    struct report_section sections[2] = { 0 };

    title_line(r, style, out);
    report_section_findings(r, style, &sections[0]);
    report_section_gaps(r, style, &sections[1]);
    out->failed |= sections[1].body.failed;
    pica_text_finish(&sections[1].body); /* how many there are must be said even so */
    report_add_sections(out, style, sections, 2, 1);
}

void report_text(const struct scan_result *r, const struct report_text_style *given,
                 struct pica_text *out)
{
    struct report_text_style style = report_style(given);
    struct report_section sections[8] = { 0 };
    struct pica_text last = { 0 };
    size_t from = out->len, count = 0;

    if (style.quiet) {
        quiet_text(r, &style, out);
        return;
    }
    title_line(r, &style, out);
    file_line(r, &style, out);
    packages_line(r, &style, out);
    system_line(r, &style, out);
    report_made_lines(r, &style, out);
    closing(&style, &last);

    report_section_findings(r, &style, &sections[count++]);
    report_section_flow(r, &style, &sections[count++]);
    report_section_collections(r, &style, &sections[count++]);
    report_section_calls(r, &style, &sections[count++]);
    report_section_permissions(r, &style, &sections[count++]);
    report_section_sdks(r, &style, &sections[count++]);
    report_section_gaps(r, &style, &sections[count++]);
    /* What is strange is of use to few, unless it is why a device says no. */
    if (style.verbose || !r->installable)
        report_section_remarks(r, &style, &sections[count++]);
    report_add_sections(out, &style, sections, count, lines_in(out, from) + 1 + lines_in(&last, 0));
    pica_text_add_char(out, '\n');
    pica_text_add_span(out, pica_span_of(last.data, last.len));
    out->failed |= last.failed;
    pica_text_finish(&last);
}
