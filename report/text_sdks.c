#include "report/labels.h"
#include "report/text_parts.h"
#include "scan/names.h"

#include <stdlib.h>

/* By category, the better known first, then id: hits come sorted by id. */
static int hit_compare(const void *pa, const void *pb)
{
    const struct privacy_sdk_hit *a = *(const struct privacy_sdk_hit *const *)pa;
    const struct privacy_sdk_hit *b = *(const struct privacy_sdk_hit *const *)pb;
    int d =
        strcmp(a->sdk->category ? a->sdk->category : "", b->sdk->category ? b->sdk->category : "");

    if (d == 0)
        d = (a->confidence < b->confidence) - (a->confidence > b->confidence);
    return d ? d : (a > b) - (a < b);
}

static void sdk_rows(const struct privacy_sdk_hit *hit, const struct report_text_style *style,
                     struct pica_text *t)
{
    pica_text_addf(t, "      %s  %s", hit->sdk->id, report_sdk_name(hit->sdk, style->lang));
    if (hit->sdk->vendor)
        pica_text_addf(t, "  %s", hit->sdk->vendor);
    report_say(t, style->lang, " (%s)",
               report_term(style->lang, scan_confidence_name(hit->confidence)));
    pica_text_add_char(t, '\n');
    for (size_t k = 0; k < hit->evidence_count; k++) {
        pica_text_addf(t, "        %s ", report_term(style->lang, hit->evidence[k].kind));
        report_add_name(t, hit->evidence[k].value);
        pica_text_add(t, "  ");
        report_add_place(t, &hit->evidence[k].place, style->lang);
        pica_text_add_char(t, '\n');
    }
}

/* One category: its hits are sorted[0..count). */
static void category_row(const struct privacy_sdk_hit **sorted, size_t count,
                         const struct report_text_style *style, struct pica_text *t)
{
    const char *category = sorted[0]->sdk->category ? sorted[0]->sdk->category : "other";
    struct pica_text names = { 0 };
    size_t used = 2 + 20 + 1;

    pica_text_add(t, "  ");
    report_add_padded(t, pica_span_str(report_term(style->lang, category)), 20);
    pica_text_add_char(t, ' ');
    for (size_t i = 0; i < count; i++) {
        pica_text_addf(&names, "%s%s", i ? pica_words_say(style->lang, ", ") : "",
                       report_sdk_name(sorted[i]->sdk, style->lang));
        if (sorted[i]->confidence != PRIVACY_CERTAIN)
            report_say(&names, style->lang, " (%s)",
                       report_term(style->lang, scan_confidence_name(sorted[i]->confidence)));
    }
    if (style->verbose) {
        pica_text_addf(t, "%zu\n", count);
        for (size_t i = 0; i < count; i++)
            sdk_rows(sorted[i], style, t);
    } else {
        report_add_cut(t, pica_span_of(names.data, names.len),
                       style->width > used + 10 ? style->width - used : 10);
        pica_text_add_char(t, '\n');
    }
    t->failed |= names.failed;
    pica_text_finish(&names);
}

void report_section_sdks(const struct scan_result *r, const struct report_text_style *style,
                         struct report_section *ret)
{
    const struct privacy_sdk_hit **sorted = calloc(r->sdk_count + 1, sizeof(void *));
    struct pica_text rest = { 0 };
    size_t count = 0;

    ret->share = 1;
    if (!sorted) {
        ret->head.failed = true;
        return;
    }
    for (size_t i = 0; i < r->sdk_count; i++)
        if (!r->sdks[i].sdk->library)
            sorted[count++] = &r->sdks[i];
    qsort(sorted, count, sizeof(void *), hit_compare);
    report_say(&rest, style->lang, "; common libraries: %zu", r->sdk_count - count);
    report_add_heading(&ret->head, style, &rest, "Third-party SDKs (%zu)", count);
    for (size_t i = 0, next; i < count; i = next) {
        const char *category = sorted[i]->sdk->category ? sorted[i]->sdk->category : "";

        next = i + 1;
        while (next < count &&
               strcmp(sorted[next]->sdk->category ? sorted[next]->sdk->category : "", category) ==
                   0)
            next++;
        category_row(sorted + i, next - i, style, &ret->body);
    }
    free(sorted);
}
