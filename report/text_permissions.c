#include "report/labels.h"
#include "report/text_parts.h"

#define USE_COLUMN 14

static enum privacy_use use_of(const struct scan_result *r, size_t i)
{
    return r->permission_use ? r->permission_use[i].use : PRIVACY_USE_UNKNOWN;
}

static const struct use_words {
    enum privacy_use use;
    enum report_ink ink;
    const char *name;
} uses[] = {
    { PRIVACY_USE_UNUSED, REPORT_YELLOW, PICA_WORD("no use seen") },
    { PRIVACY_USE_USED, REPORT_PLAIN, PICA_WORD("used") },
    { PRIVACY_USE_UNKNOWN, REPORT_PLAIN, PICA_WORD("cannot tell") },
};

/* "READ_CONTACTS (up to API level 28) (added by the system)" */
static void add_permission(const struct manifest_permission *p, enum pica_lang lang,
                           struct pica_text *t)
{
    report_add_permission_name(t, p->name);
    if (p->max_sdk >= 0)
        report_say(t, lang, " (up to API level %jd)", (intmax_t)p->max_sdk);
    if (p->implied)
        report_say(t, lang, " (added by the system)");
}

static bool is_dangerous(const struct scan_result *r, size_t i)
{
    return r->manifest.permissions[i].protection == MANIFEST_PROTECTION_DANGEROUS;
}

/* The permissions of one use, in one paragraph; with --verbose one a line, with its evidence. */
static void use_rows(const struct scan_result *r, const struct use_words *u,
                     const struct report_text_style *style, struct pica_text *t)
{
    struct pica_text names = { 0 };

    for (size_t i = 0; i < r->manifest.permission_count; i++) {
        if (!is_dangerous(r, i) || use_of(r, i) != u->use)
            continue;
        if (names.len)
            pica_text_add(&names, style->verbose ? "\n" : pica_words_say(style->lang, ", "));
        if (names.len && style->verbose)
            pica_text_add(&names, "              ");
        add_permission(&r->manifest.permissions[i], style->lang, &names);
        if (style->verbose && r->permission_use && r->permission_use[i].evidence.entry) {
            pica_text_add(&names, "\n                  ");
            report_add_place(&names, &r->permission_use[i].evidence, style->lang);
        }
    }
    if (names.len) {
        pica_text_add(t, "  ");
        report_ink_on(t, style, u->ink);
        report_add_padded(t, pica_span_str(pica_words_say(style->lang, u->name)), USE_COLUMN - 2);
        report_ink_off(t, style, u->ink);
        if (style->verbose)
            pica_text_addf(t, "%s\n", names.data);
        else
            report_add_wrapped(t, pica_span_of(names.data, names.len), USE_COLUMN, USE_COLUMN,
                               style->width);
    }
    t->failed |= names.failed;
    pica_text_finish(&names);
}

void report_section_permissions(const struct scan_result *r, const struct report_text_style *style,
                                struct report_section *ret)
{
    size_t dangerous = 0, counts[3] = { 0 };
    struct pica_text rest = { 0 };

    ret->share = 2;
    if (!r->has_manifest)
        return;
    for (size_t i = 0; i < r->manifest.permission_count; i++)
        if (is_dangerous(r, i)) {
            dangerous++;
            counts[use_of(r, i)]++;
        }
    if (dangerous)
        report_say(&rest, style->lang, ": %zu used, %zu with no use seen, %zu cannot be told",
                   counts[PRIVACY_USE_USED], counts[PRIVACY_USE_UNUSED],
                   counts[PRIVACY_USE_UNKNOWN]);
    report_say(&rest, style->lang, "; other permissions: %zu",
               r->manifest.permission_count - dangerous);
    report_add_heading(&ret->head, style, &rest, "Dangerous permissions (%zu)", dangerous);
    for (size_t u = 0; u < sizeof uses / sizeof *uses; u++)
        use_rows(r, &uses[u], style, &ret->body);
}
