#include "report/labels.h"
#include "report/text_decision.h"
#include "report/text_parts.h"
#include "scan/names.h"

#include <stdlib.h>

#define KIND_COLUMNS 26 /* the kind of information in a row */

/* What one owner takes of one kind of information. */
struct share {
    const struct privacy_sdk_entry *sdk; /* NULL: the app itself */
    size_t count;
};

/* What is taken of one kind of information in one state of the user's agreement. */
struct group {
    enum consent_state state;
    uint16_t pi;
    enum privacy_severity severity; /* the highest */
    size_t count, first, share_count;
    struct share *shares; /* most first */
};

struct item {
    const struct privacy_collection *collection;
    const struct scan_decision *decision;
};

/* By state, kind, owner, then the order in which they were found. */
static int item_compare(const void *left, const void *right)
{
    const struct item *x = left, *y = right;
    const struct privacy_collection *a = x->collection, *b = y->collection;
    const char *of_a = a->owner.sdk ? a->owner.sdk->id : "";
    const char *of_b = b->owner.sdk ? b->owner.sdk->id : "";
    int d = (x->decision->state > y->decision->state) - (x->decision->state < y->decision->state);

    if (d == 0)
        d = (a->pi > b->pi) - (a->pi < b->pi);
    if (d == 0)
        d = strcmp(of_a, of_b);
    return d ? d : (a > b) - (a < b);
}

static int share_compare(const void *pa, const void *pb)
{
    const struct share *a = pa, *b = pb;

    if (!a->sdk != !b->sdk)
        return a->sdk ? 1 : -1; /* the app itself comes first */
    if (a->count != b->count)
        return a->count < b->count ? 1 : -1;
    return a->sdk ? strcmp(a->sdk->id, b->sdk->id) : 0;
}

static int group_compare(const void *pa, const void *pb)
{
    const struct group *a = pa, *b = pb;

    if (a->state != b->state)
        return a->state > b->state ? 1 : -1;
    if (a->severity != b->severity)
        return a->severity < b->severity ? 1 : -1;
    if (a->count != b->count)
        return a->count < b->count ? 1 : -1;
    return strcmp(privacy_kinds[a->pi].code, privacy_kinds[b->pi].code);
}

struct grouping {
    struct item *items; /* what counts, sorted */
    size_t item_count;
    struct group *groups; /* the worst state first, in it the most serious */
    size_t group_count;
    struct share *shares; /* storage of all groups */
};

static void grouping_finish(struct grouping *g)
{
    free(g->items);
    free(g->groups);
    free(g->shares);
}

/* What counts in the summary: a reading by the app or an SDK. */
static bool counts(const struct privacy_collection *c)
{
    return !c->undecided && !c->dormant && c->api->role == PRIVACY_COLLECTS &&
           c->owner.kind != PRIVACY_OWNER_LIBRARY;
}

static bool grouping_make(const struct scan_result *r, struct grouping *g)
{
    size_t n = r->collection_count + 1, shares = 0;

    *g = (struct grouping){ .items = calloc(n, sizeof(struct item)),
                            .groups = calloc(n, sizeof(struct group)),
                            .shares = calloc(n, sizeof(struct share)) };
    if (!g->items || !g->groups || !g->shares)
        return false;
    for (size_t i = 0; i < r->collection_count; i++)
        if (counts(&r->collections[i]))
            g->items[g->item_count++] =
                (struct item){ &r->collections[i], &r->decisions->collections[i] };
    qsort(g->items, g->item_count, sizeof(struct item), item_compare);
    for (size_t i = 0; i < g->item_count; i++) {
        const struct privacy_collection *c = g->items[i].collection;
        enum consent_state state = g->items[i].decision->state;
        struct group *at = g->group_count ? &g->groups[g->group_count - 1] : NULL;

        if (!at || at->state != state || at->pi != c->pi) {
            at = &g->groups[g->group_count++];
            *at = (struct group){
                .state = state, .pi = c->pi, .first = i, .shares = &g->shares[shares]
            };
        }
        if (at->share_count == 0 || at->shares[at->share_count - 1].sdk != c->owner.sdk) {
            at->shares[at->share_count++] = (struct share){ .sdk = c->owner.sdk };
            shares++;
        }
        at->shares[at->share_count - 1].count++;
        at->count++;
        if (c->api->severity > at->severity)
            at->severity = c->api->severity;
    }
    for (size_t i = 0; i < g->group_count; i++)
        qsort(g->groups[i].shares, g->groups[i].share_count, sizeof(struct share), share_compare);
    qsort(g->groups, g->group_count, sizeof(struct group), group_compare);
    return true;
}

static const char *kind_name(uint16_t pi, enum pica_lang lang)
{
    return lang == PICA_ZH ? privacy_kinds[pi].name.zh : privacy_kinds[pi].name.en;
}

static const char *owner_label(const struct privacy_sdk_entry *sdk, enum pica_lang lang)
{
    return sdk ? report_sdk_name(sdk, lang) : pica_words_say(lang, "the app itself");
}

/* One place in full: its id, whose, what is called, where, and what was decided about it. */
static void collection_row(const struct privacy_collection *c, const struct scan_decision *d,
                           const char *label, const struct report_text_style *style,
                           struct pica_text *t)
{
    char id[SCAN_ID_SIZE];

    scan_collection_id(c, id);
    pica_text_addf(t, "      %s [%s] ", id, label);
    report_add_name(t, c->called);
    if (c->value) {
        pica_text_add(t, " = ");
        report_add_name(t, c->value);
    }
    pica_text_add(t, "\n        ");
    report_add_place(t, &c->place, style->lang);
    pica_text_add_char(t, '\n');
    report_add_decision(t, d, style->lang, 8);
}

static void collection_rows(const struct grouping *g, const struct group *group,
                            const struct report_text_style *style, struct pica_text *t)
{
    for (size_t i = group->first; i < group->first + group->count; i++)
        collection_row(g->items[i].collection, g->items[i].decision,
                       owner_label(g->items[i].collection->owner.sdk, style->lang), style, t);
}

/* What the summary leaves out, with the reason in front. */
static void uncounted_rows(const struct scan_result *r, const struct report_text_style *style,
                           struct pica_text *t)
{
    bool any = false;

    for (size_t i = 0; i < r->collection_count; i++) {
        const struct privacy_collection *c = &r->collections[i];

        if (c->undecided || counts(c)) /* undecided ones are listed as gaps */
            continue;
        if (!any)
            pica_text_addf(t, "  %s\n", pica_words_say(style->lang, "Not counted:"));
        any = true;
        collection_row(c, &r->decisions->collections[i],
                       c->api->role == PRIVACY_COLLECTS
                           ? owner_label(c->owner.sdk, style->lang)
                           : report_term(style->lang, scan_role_name(c->api->role)),
                       style, t);
    }
}

static void group_row(const struct group *group, const struct report_text_style *style,
                      struct pica_text *t)
{
    enum report_ink ink = group->severity == PRIVACY_HIGH     ? REPORT_RED
                          : group->severity == PRIVACY_MEDIUM ? REPORT_YELLOW
                                                              : REPORT_PLAIN;
    struct pica_text owners = { 0 };
    size_t used = 2 + REPORT_STATE_COLUMNS + 2 + KIND_COLUMNS + 1 + 5 + 2;

    pica_text_add(t, "  ");
    report_add_state(t, group->state, style);
    pica_text_add(t, "  ");
    report_ink_on(t, style, ink);
    report_add_padded(t, pica_span_str(kind_name(group->pi, style->lang)), KIND_COLUMNS);
    report_ink_off(t, style, ink);
    pica_text_addf(t, " %5zu  ", group->count);
    for (size_t i = 0; i < group->share_count; i++)
        pica_text_addf(&owners, "%s%s %zu", i ? pica_words_say(style->lang, ", ") : "",
                       owner_label(group->shares[i].sdk, style->lang), group->shares[i].count);
    if (style->verbose)
        report_add_wrapped(t, pica_span_of(owners.data, owners.len), used, used, style->width);
    else
        report_add_cut(t, pica_span_of(owners.data, owners.len),
                       style->width > used + 10 ? style->width - used : 10);
    if (!style->verbose)
        pica_text_add_char(t, '\n');
    t->failed |= owners.failed;
    pica_text_finish(&owners);
}

static void collection_head(const struct scan_result *r, const struct grouping *g,
                            const struct report_text_style *style, struct pica_text *t)
{
    size_t app = 0, library = 0, other = 0, undecided = 0, dormant = 0, kinds = 0;
    size_t states[CONSENT_STATE_COUNT] = { 0 };
    struct pica_text rest = { 0 };

    for (size_t i = 0; i < r->collection_count; i++) {
        const struct privacy_collection *c = &r->collections[i];

        if (c->undecided)
            undecided++;
        else if (c->dormant)
            dormant++;
        else if (c->api->role != PRIVACY_COLLECTS)
            other++;
        else if (c->owner.kind == PRIVACY_OWNER_LIBRARY)
            library++;
        else
            app += c->owner.kind == PRIVACY_OWNER_APP;
    }
    for (size_t i = 0; i < g->group_count; i++) {
        size_t k = 0;

        states[g->groups[i].state] += g->groups[i].count;
        while (k < i && g->groups[k].pi != g->groups[i].pi)
            k++;
        kinds += k == i;
    }
    report_add_state_counts(&rest, states, style->lang);
    if (g->item_count)
        report_say(&rest, style->lang, "; %zu kinds; the app itself %zu, SDKs %zu", kinds, app,
                   g->item_count - app);
    report_add_heading(t, style, &rest, "Places that read personal information (%zu)",
                       g->item_count);
    if (library || other || undecided || dormant) {
        pica_text_add(t, "  ");
        report_say(&rest, style->lang,
                   "not counted: in common libraries %zu, not a reading by itself %zu, "
                   "undecided %zu",
                   library, other, undecided);
        if (dormant)
            report_say(&rest, style->lang, ", in code that the system does not load %zu", dormant);
        report_ink_on(t, style, REPORT_DIM);
        report_add_wrapped(t, pica_span_of(rest.data, rest.len), 2, 4, style->width);
        report_ink_off(t, style, REPORT_DIM);
        t->failed |= rest.failed;
        pica_text_finish(&rest);
    }
}

void report_section_collections(const struct scan_result *r, const struct report_text_style *style,
                                struct report_section *ret)
{
    struct grouping g;

    ret->share = 3;
    if (!grouping_make(r, &g)) {
        ret->head.failed = true;
    } else {
        collection_head(r, &g, style, &ret->head);
        for (size_t i = 0; i < g.group_count; i++) {
            group_row(&g.groups[i], style, &ret->body);
            if (style->verbose)
                collection_rows(&g, &g.groups[i], style, &ret->body);
        }
        if (style->verbose)
            uncounted_rows(r, style, &ret->body);
    }
    grouping_finish(&g);
}
