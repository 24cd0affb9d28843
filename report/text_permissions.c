#include "report/labels.h"
#include "report/text_parts.h"

#define ANDROID_PERMISSION "android.permission."
#define NAME_WIDTH 32

static enum privacy_use use_of(const struct scan_result *r, size_t i)
{
    return r->permission_use ? r->permission_use[i].use : PRIVACY_USE_UNKNOWN;
}

static void permission_row(const struct scan_result *r, size_t i,
                           const struct report_text_style *style, struct pica_text *t)
{
    const struct manifest_permission *p = &r->manifest.permissions[i];
    enum privacy_use use = use_of(r, i);
    enum report_ink ink = use == PRIVACY_USE_UNUSED ? REPORT_YELLOW : REPORT_PLAIN;
    struct pica_text name = { 0 }, state = { 0 };
    size_t prefix = strlen(ANDROID_PERMISSION);

    report_add_name(&name,
                    strncmp(p->name, ANDROID_PERMISSION, prefix) == 0 ? p->name + prefix : p->name);
    if (use == PRIVACY_USE_USED)
        report_say(&state, style->lang, "used by the code");
    else if (use == PRIVACY_USE_UNUSED)
        report_say(&state, style->lang, "no use seen: more than is needed?");
    else
        report_say(&state, style->lang, "cannot tell whether it is used");
    if (p->max_sdk >= 0)
        report_say(&state, style->lang, " (up to API level %jd)", (intmax_t)p->max_sdk);
    if (p->implied)
        report_say(&state, style->lang, " (added by the system)");
    pica_text_add(t, "  ");
    report_add_padded(t, pica_span_of(name.data, name.len), NAME_WIDTH);
    pica_text_add_char(t, ' ');
    report_ink_on(t, style, ink);
    report_add_cut(t, pica_span_of(state.data, state.len), style->width - NAME_WIDTH - 3);
    report_ink_off(t, style, ink);
    pica_text_add_char(t, '\n');
    if (style->verbose && r->permission_use && r->permission_use[i].evidence.entry) {
        pica_text_add(t, "      ");
        report_add_place(t, &r->permission_use[i].evidence, style->lang);
        pica_text_add_char(t, '\n');
    }
    t->failed |= name.failed || state.failed;
    pica_text_finish(&name);
    pica_text_finish(&state);
}

void report_section_permissions(const struct scan_result *r, const struct report_text_style *style,
                                struct report_section *ret)
{
    static const enum privacy_use order[] = { PRIVACY_USE_UNUSED, PRIVACY_USE_USED,
                                              PRIVACY_USE_UNKNOWN };
    size_t dangerous = 0, counts[3] = { 0 };
    struct pica_text rest = { 0 };

    ret->share = 1;
    if (!r->has_manifest)
        return;
    for (size_t i = 0; i < r->manifest.permission_count; i++)
        if (r->manifest.permissions[i].protection == MANIFEST_PROTECTION_DANGEROUS) {
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
    for (size_t o = 0; o < sizeof order / sizeof *order; o++)
        for (size_t i = 0; i < r->manifest.permission_count; i++)
            if (r->manifest.permissions[i].protection == MANIFEST_PROTECTION_DANGEROUS &&
                use_of(r, i) == order[o])
                permission_row(r, i, style, &ret->body);
}
