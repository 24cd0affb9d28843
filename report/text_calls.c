/* What the app does besides collecting, before or after consent: it asks for permissions, starts
 * SDKs and tells them what the user chose. */
#include "report/labels.h"
#include "report/text_decision.h"
#include "report/text_parts.h"

#include <stdlib.h>

enum call_kind { CALL_REQUEST, CALL_START, CALL_GRANT };

static const char *const call_kinds[] = {
    [CALL_REQUEST] = PICA_WORD("asks for"),
    [CALL_START] = PICA_WORD("starts"),
    [CALL_GRANT] = PICA_WORD("tells"),
};

#define CALL_COLUMNS 9

/* One call, or several of which the same is said. */
struct call {
    enum call_kind kind;
    const struct scan_decision *decision;
    const void *what; /* scan_request, scan_sdk_start or scan_grant */
    struct pica_text said;
    size_t times;
};

static int call_compare(const void *pa, const void *pb)
{
    const struct call *a = pa, *b = pb;
    int d = (a->decision->state > b->decision->state) - (a->decision->state < b->decision->state);

    if (d == 0)
        d = (a->kind > b->kind) - (a->kind < b->kind);
    if (d == 0 && a->said.data && b->said.data)
        d = strcmp(a->said.data, b->said.data);
    return d ? d
             : ((const char *)a->what > (const char *)b->what) -
                   ((const char *)a->what < (const char *)b->what);
}

/* "READ_PHONE_STATE, CAMERA" */
static void say_request(const struct scan_request *q, enum pica_lang lang, struct pica_text *t)
{
    for (const char *const *p = q->permissions; p && *p; p++) {
        if (t->len)
            pica_text_add(t, pica_words_say(lang, ", "));
        report_add_permission_name(t, *p);
    }
    if (t->len == 0)
        pica_text_add(t, pica_words_say(lang, "permissions that cannot be told"));
    else if (!q->all)
        pica_text_add(t, pica_words_say(lang, " and perhaps others"));
    if (q->owner.sdk)
        pica_text_addf(t, " [%s]", report_sdk_name(q->owner.sdk, lang));
}

static void say_sdk(const struct privacy_sdk_call *c, enum pica_lang lang, struct pica_text *t)
{
    const char *name;

    report_contract_sdk(c->contract, &name, lang);
    report_add_name(t, name ? name : c->called);
}

static void say_start(const struct scan_sdk_start *s, enum pica_lang lang, struct pica_text *t)
{
    say_sdk(s->call, lang, t);
    if (s->contract == SCAN_CONTRACT_BROKEN)
        pica_text_add(t, pica_words_say(lang, " (breaks the SDK's contract)"));
    else if (s->contract == SCAN_CONTRACT_KEPT)
        pica_text_add(t, pica_words_say(lang, " (as the SDK wants it)"));
}

static void say_grant(const struct scan_grant *g, enum pica_lang lang, struct pica_text *t)
{
    say_sdk(g->call, lang, t);
    if (g->call->told != PRIVACY_TOLD_NOTHING) {
        pica_text_add(t, pica_words_say(lang, ": "));
        pica_text_add(t, report_term(lang, privacy_told_name(g->call->told)));
    }
    if (g->fabricated)
        pica_text_add(t, pica_words_say(lang, " (and nobody has agreed)"));
}

static void add_call(struct call *calls, size_t *count, enum call_kind kind,
                     const struct scan_decision *d, const void *what, enum pica_lang lang)
{
    struct call *c = &calls[(*count)++];

    *c = (struct call){ .kind = kind, .decision = d, .what = what, .times = 1 };
    if (kind == CALL_REQUEST)
        say_request(what, lang, &c->said);
    else if (kind == CALL_START)
        say_start(what, lang, &c->said);
    else
        say_grant(what, lang, &c->said);
}

static size_t calls_make(const struct scan_decisions *d, enum pica_lang lang, struct call *calls)
{
    size_t count = 0;

    for (size_t i = 0; i < d->request_count; i++)
        add_call(calls, &count, CALL_REQUEST, &d->requests[i].decision, &d->requests[i], lang);
    for (size_t i = 0; i < d->start_count; i++)
        add_call(calls, &count, CALL_START, &d->starts[i].decision, &d->starts[i], lang);
    for (size_t i = 0; i < d->grant_count; i++)
        add_call(calls, &count, CALL_GRANT, &d->grants[i].decision, &d->grants[i], lang);
    qsort(calls, count, sizeof *calls, call_compare);
    return count;
}

/* Of which the same is said. */
static bool same_call(const struct call *a, const struct call *b)
{
    return a->decision->state == b->decision->state && a->kind == b->kind && a->said.data &&
           b->said.data && strcmp(a->said.data, b->said.data) == 0;
}

static void call_row(const struct call *c, size_t times, const struct report_text_style *style,
                     struct pica_text *t)
{
    size_t used = 2 + REPORT_STATE_COLUMNS + 2 + CALL_COLUMNS + 1;
    struct pica_text said = { 0 };

    pica_text_add(t, "  ");
    report_add_state(t, c->decision->state, style);
    pica_text_add(t, "  ");
    report_add_padded(t, pica_span_str(pica_words_say(style->lang, call_kinds[c->kind])),
                      CALL_COLUMNS);
    pica_text_add_char(t, ' ');
    pica_text_add_span(&said, pica_span_of(c->said.data, c->said.len));
    if (times > 1)
        report_say(&said, style->lang, " (%zu places)", times);
    if (style->verbose)
        report_add_wrapped(t, pica_span_of(said.data, said.len), used, used, style->width);
    else
        report_add_cut(t, pica_span_of(said.data, said.len), style->width - used);
    if (!style->verbose)
        pica_text_add_char(t, '\n');
    t->failed |= said.failed;
    pica_text_finish(&said);
}

static void call_in_full(const struct call *c, const struct report_text_style *style,
                         struct pica_text *t)
{
    const struct privacy_sdk_call *sdk = NULL;
    const struct pica_place *place;
    const char *api, *why = NULL;
    char id[SCAN_ID_SIZE];

    if (c->kind == CALL_REQUEST) {
        const struct scan_request *q = c->what;

        scan_request_id(q, id);
        api = q->api;
        place = &q->place;
    } else {
        if (c->kind == CALL_START) {
            const struct scan_sdk_start *s = c->what;

            scan_start_id(s, id);
            sdk = s->call;
            why = report_words(&s->why, style->lang);
        } else {
            const struct scan_grant *g = c->what;

            scan_grant_id(g, id);
            sdk = g->call;
        }
        api = sdk->called;
        place = &sdk->place;
    }
    pica_text_addf(t, "      %s ", id);
    report_add_name(t, api);
    if (sdk && sdk->value) {
        pica_text_add(t, " = ");
        report_add_name(t, sdk->value);
    }
    pica_text_add(t, "\n        ");
    report_add_place(t, place, style->lang);
    pica_text_add_char(t, '\n');
    if (why)
        pica_text_addf(t, "        %s\n", why);
    report_add_decision(t, c->decision, style->lang, 8);
}

static void calls_head(const struct scan_decisions *d, const struct call *calls, size_t count,
                       const struct report_text_style *style, struct pica_text *t)
{
    size_t states[CONSENT_STATE_COUNT] = { 0 }, broken = 0, fabricated = 0;
    struct pica_text rest = { 0 };

    for (size_t i = 0; i < count; i++)
        states[calls[i].decision->state]++;
    for (size_t i = 0; i < d->start_count; i++)
        broken += d->starts[i].contract == SCAN_CONTRACT_BROKEN;
    for (size_t i = 0; i < d->grant_count; i++)
        fabricated += d->grants[i].fabricated;
    report_add_state_counts(&rest, states, style->lang);
    if (broken)
        report_say(&rest, style->lang, "; against an SDK's contract %zu", broken);
    if (fabricated)
        report_say(&rest, style->lang, "; consent made up %zu", fabricated);
    report_add_heading(t, style, &rest, "Permission requests, SDK starts, consent passed on (%zu)",
                       count);
}

void report_section_calls(const struct scan_result *r, const struct report_text_style *style,
                          struct report_section *ret)
{
    const struct scan_decisions *d = r->decisions;
    size_t count = d->request_count + d->start_count + d->grant_count;
    struct call *calls;

    ret->share = 2;
    if (count == 0)
        return;
    calls = calloc(count, sizeof *calls);
    if (!calls) {
        ret->head.failed = true;
        return;
    }
    count = calls_make(d, style->lang, calls);
    calls_head(d, calls, count, style, &ret->head);
    for (size_t i = 0, next; i < count; i = next) {
        for (next = i + 1; next < count && same_call(&calls[i], &calls[next]); next++)
            ;
        call_row(&calls[i], next - i, style, &ret->body);
        for (size_t k = i; style->verbose && k < next; k++)
            call_in_full(&calls[k], style, &ret->body);
    }
    for (size_t i = 0; i < count; i++) {
        ret->head.failed |= calls[i].said.failed;
        pica_text_finish(&calls[i].said);
    }
    free(calls);
}
