/* What pica explain PACKAGE ID says of one call. */
#include "report/graph_parts.h"
#include "report/json_decision.h"
#include "report/json_parts.h"
#include "report/labels.h"
#include "report/report.h"
#include "report/text_decision.h"
#include "scan/names.h"

/* --- for people ----------------------------------------------------------------------- */

/* What the subject is, in a line or two; sets what it calls, where, and whose code that is. */
struct subject {
    char id[SCAN_ID_SIZE];
    struct pica_text what;
    const char *api, *value;
    const struct pica_place *place;
    const struct privacy_owner *owner;
    const struct pica_words *contract; /* why an SDK's contract is kept or not; or NULL */
};

static void say_sdk_call(struct subject *s, const struct privacy_sdk_call *c, const char *fmt,
                         enum pica_lang lang)
{
    const char *name;

    report_contract_sdk(c->contract, &name, lang);
    pica_text_add(&s->what, fmt);
    pica_text_add_char(&s->what, ' ');
    report_add_name(&s->what, name ? name : c->contract->api);
    if (c->told != PRIVACY_TOLD_NOTHING) {
        pica_text_add(&s->what, pica_words_say(lang, ": "));
        pica_text_add(&s->what, report_term(lang, privacy_told_name(c->told)));
    }
    s->api = c->called;
    s->value = c->value;
    s->place = &c->place;
    s->owner = &c->owner;
}

static void subject_of(const struct scan_result *r, struct scan_subject which, enum pica_lang lang,
                       struct subject *ret)
{
    *ret = (struct subject){ 0 };
    switch (which.kind) {
    case SCAN_SUBJECT_COLLECTION: {
        const struct privacy_collection *c = &r->collections[which.index];
        const struct privacy_kind *kind = &privacy_kinds[c->pi];

        scan_collection_id(c, ret->id);
        pica_text_add(&ret->what, lang == PICA_ZH ? kind->name.zh : kind->name.en);
        ret->api = c->called;
        ret->value = c->value;
        ret->place = &c->place;
        ret->owner = &c->owner;
        break;
    }
    case SCAN_SUBJECT_REQUEST: {
        const struct scan_request *q = &r->decisions->requests[which.index];

        scan_request_id(q, ret->id);
        pica_text_add(&ret->what, pica_words_say(lang, "asks for"));
        for (const char *const *p = q->permissions; p && *p; p++) {
            pica_text_add(&ret->what, p == q->permissions ? " " : pica_words_say(lang, ", "));
            report_add_permission_name(&ret->what, *p);
        }
        ret->api = q->api;
        ret->place = &q->place;
        ret->owner = &q->owner;
        break;
    }
    case SCAN_SUBJECT_START: {
        const struct scan_sdk_start *s = &r->decisions->starts[which.index];

        scan_start_id(s, ret->id);
        say_sdk_call(ret, s->call, pica_words_say(lang, "starts"), lang);
        ret->contract = &s->why;
        break;
    }
    case SCAN_SUBJECT_GRANT: {
        const struct scan_grant *g = &r->decisions->grants[which.index];

        scan_grant_id(g, ret->id);
        say_sdk_call(ret, g->call, pica_words_say(lang, "tells"), lang);
        break;
    }
    }
}

static void line(struct pica_text *t, enum pica_lang lang, const char *name)
{
    pica_text_add(t, "  ");
    report_add_padded(t, pica_span_str(pica_words_say(lang, name)), 8);
    pica_text_add_char(t, ' ');
}

static void add_subject(struct pica_text *t, const struct subject *s, enum consent_state state,
                        enum pica_lang lang)
{
    const char *contract = s->contract ? report_words(s->contract, lang) : NULL;

    pica_text_addf(t, "%s  %s", s->id, report_state_label(state, lang));
    pica_text_add(t, pica_words_say(lang, ": "));
    pica_text_add_span(t, pica_span_of(s->what.data, s->what.len));
    pica_text_add_char(t, '\n');
    line(t, lang, PICA_WORD("calls"));
    report_add_name(t, s->api);
    if (s->value) {
        pica_text_add(t, " = ");
        report_add_name(t, s->value);
    }
    pica_text_add_char(t, '\n');
    line(t, lang, PICA_WORD("at"));
    report_add_place(t, s->place, lang);
    pica_text_add_char(t, '\n');
    line(t, lang, PICA_WORD("whose"));
    pica_text_add(t, s->owner->sdk ? report_sdk_name(s->owner->sdk, lang)
                                   : pica_words_say(lang, "the app itself"));
    pica_text_add_char(t, '\n');
    if (contract) {
        line(t, lang, PICA_WORD("contract"));
        pica_text_addf(t, "%s\n", contract);
    }
    pica_text_add_char(t, '\n');
}

static void heading(struct pica_text *t, enum pica_lang lang, const char *words)
{
    pica_text_add_char(t, '\n');
    pica_text_add(t, pica_words_say(lang, words));
    pica_text_add_char(t, '\n');
}

static void add_counsel(struct pica_text *t, const struct scan_counsel *items, size_t count,
                        enum pica_lang lang)
{
    for (size_t i = 0; i < count; i++) {
        pica_text_addf(t, "  %zu. %s\n", i + 1, report_words(&items[i].words, lang));
        if (items[i].place.entry) {
            pica_text_add(t, "      ");
            report_add_place(t, &items[i].place, lang);
            pica_text_add_char(t, '\n');
        }
    }
}

void report_story_text(const struct scan_result *r, const struct scan_story *story,
                       enum pica_lang lang, struct pica_text *out)
{
    const struct scan_decision *d = story->decision;
    struct subject s;

    subject_of(r, story->subject, lang, &s);
    add_subject(out, &s, d->state, lang);
    report_add_decided(out, d, lang);
    pica_text_add_char(out, '\n');
    if (d->chain.count) {
        heading(out, lang, PICA_WORD("Path:"));
        report_add_chain(out, &d->chain, lang, 2);
    }
    if (d->guard_count) {
        heading(out, lang, PICA_WORD("What looks like a consent gate on the way:"));
        report_add_guards(out, d, lang, 2);
    } else if (d->chain.count && d->state != CONSENT_STATE_GATED) {
        heading(out, lang,
                PICA_WORD("Nothing that looks like a consent gate was seen on the way."));
    }
    if (d->state == CONSENT_STATE_UNKNOWN && report_words(&d->unseen_why, lang)) {
        heading(out, lang, PICA_WORD("What was not seen:"));
        pica_text_addf(out, "  %s\n", report_words(&d->unseen_why, lang));
    }
    if (story->advice_count) {
        heading(out, lang,
                d->state == CONSENT_STATE_BEFORE || d->state == CONSENT_STATE_LATE
                    ? PICA_WORD("What would make it lawful:")
                    : PICA_WORD("What to do:"));
        add_counsel(out, story->advice, story->advice_count, lang);
    }
    if (story->surer_count) {
        heading(out, lang, PICA_WORD("What would have to be seen to be surer:"));
        add_counsel(out, story->surer, story->surer_count, lang);
    }
    if (d->state == CONSENT_STATE_GATED || d->state == CONSENT_STATE_UNREACHABLE)
        heading(out, lang,
                PICA_WORD("This is what was seen in the code; it does not say that the app "
                          "complies."));
    out->failed |= s.what.failed;
    pica_text_finish(&s.what);
}

/* --- for programs ------------------------------------------------------------------------ */

static void key_counsel(struct pica_json *j, const char *key, const struct scan_counsel *items,
                        size_t count, enum pica_lang lang)
{
    report_key_array(j, key);
    for (size_t i = 0; i < count; i++) {
        pica_json_object(j);
        pica_json_key_text(j, "id", items[i].id);
        report_key_words(j, "text", &items[i].words, lang);
        if (items[i].place.entry)
            report_key_place(j, "place", &items[i].place);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

void report_story_json(const struct scan_result *r, const struct scan_story *story,
                       enum pica_lang lang, struct pica_text *out)
{
    struct pica_json j = { .out = out, .first = true };
    size_t i = story->subject.index;

    pica_json_object(&j);
    pica_json_key_text(&j, "schema", "pica.explain/1");
    switch (story->subject.kind) {
    case SCAN_SUBJECT_COLLECTION:
        pica_json_key(&j, "collection");
        report_json_collection(&j, r, i, lang);
        break;
    case SCAN_SUBJECT_REQUEST:
        pica_json_key(&j, "permission_request");
        report_json_request(&j, r, &r->decisions->requests[i], lang);
        break;
    case SCAN_SUBJECT_START:
        pica_json_key(&j, "sdk_start");
        report_json_start(&j, r, &r->decisions->starts[i], lang);
        break;
    case SCAN_SUBJECT_GRANT:
        pica_json_key(&j, "grant");
        report_json_grant(&j, r, &r->decisions->grants[i], lang);
        break;
    }
    key_counsel(&j, "advice", story->advice, story->advice_count, lang);
    key_counsel(&j, "surer", story->surer, story->surer_count, lang);
    pica_json_object_end(&j);
    pica_text_add_char(out, '\n');
}
