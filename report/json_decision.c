#include "report/json_decision.h"

#include "report/graph_parts.h"
#include "report/json_made.h"
#include "report/json_parts.h"
#include "report/labels.h"
#include "scan/names.h"

static void json_guard(struct pica_json *j, const struct scan_guard *g, enum pica_lang lang)
{
    pica_json_object(j);
    pica_json_key_text(j, "kind", consent_guards[g->kind].name);
    pica_json_key_text(j, "key", g->key);
    report_key_place(j, "place", &g->place);
    pica_json_key_bool(j, "counts", g->counts);
    report_key_words(j, "why", &g->why, lang);
    if (g->because.entry)
        report_key_place(j, "because", &g->because);
    pica_json_object_end(j);
}

void report_keys_decision(struct pica_json *j, const struct scan_decision *d, enum pica_lang lang)
{
    pica_json_key_text(j, "consent", consent_states[d->state].name);
    if (d->chain.count) {
        pica_json_key_text(j, "phase", flow_phases[d->chain.phase].name);
        pica_json_key_bool(j, "sure", d->chain.sure);
        if (d->chain.maybe != FLOW_PHASE_COUNT)
            pica_json_key_text(j, "maybe_phase", flow_phases[d->chain.maybe].name);
        report_key_chain(j, "chain", &d->chain);
    }
    report_key_array(j, "guards");
    for (size_t i = 0; i < d->guard_count; i++)
        json_guard(j, &d->guards[i], lang);
    pica_json_array_end(j);
    if (d->state == CONSENT_STATE_UNKNOWN) {
        report_key_unresolved(j, "unseen", d->unseen, d->unseen_count);
        report_key_words(j, "unseen_why", &d->unseen_why, lang);
    }
}

/* --- requests for permissions ------------------------------------------------------ */

void report_json_request(struct pica_json *j, const struct scan_result *r,
                         const struct scan_request *q, enum pica_lang lang)
{
    char id[SCAN_ID_SIZE];

    scan_request_id(q, id);
    pica_json_object(j);
    pica_json_key_text(j, "id", id);
    report_key_array(j, "permissions");
    for (const char *const *p = q->permissions; p && *p; p++)
        pica_json_string(j, pica_span_str(*p));
    pica_json_array_end(j);
    pica_json_key_bool(j, "all", q->all);
    pica_json_key_text(j, "api", q->api);
    report_key_place(j, "place", &q->place);
    report_key_owner(j, r, &q->owner, lang);
    report_keys_decision(j, &q->decision, lang);
    pica_json_object_end(j);
}

/* --- SDKs ---------------------------------------------------------------------------- */

/* What a start and a grant are both told by. */
static void keys_sdk_call(struct pica_json *j, const char *id, const struct privacy_sdk_call *c,
                          enum pica_lang lang)
{
    struct pica_words name;
    const char *sdk = report_contract_sdk(c->contract, &name.in[PICA_ZH], PICA_ZH);

    report_contract_sdk(c->contract, &name.in[PICA_EN], PICA_EN);
    pica_json_key_text(j, "id", id);
    pica_json_key_text(j, "sdk", sdk);
    report_key_words(j, "name", &name, lang);
    pica_json_key_text(j, "api", c->contract->api);
    pica_json_key_text(j, "called", c->called);
    pica_json_key_bool(j, "exact", c->exact);
}

static void keys_told(struct pica_json *j, const struct privacy_sdk_call *c)
{
    if (c->told != PRIVACY_TOLD_NOTHING)
        pica_json_key_text(j, "told", privacy_told_name(c->told));
    pica_json_key_text(j, "value", c->value);
    if (c->dormant)
        pica_json_key_bool(j, "dormant", true);
}

void report_json_start(struct pica_json *j, const struct scan_result *r,
                       const struct scan_sdk_start *s, enum pica_lang lang)
{
    char id[SCAN_ID_SIZE];

    scan_start_id(s, id);
    pica_json_object(j);
    keys_sdk_call(j, id, s->call, lang);
    pica_json_key_text(j, "role", privacy_sdk_role_name(s->call->contract->role));
    keys_told(j, s->call);
    report_key_place(j, "place", &s->call->place);
    report_key_owner(j, r, &s->call->owner, lang);
    report_keys_decision(j, &s->decision, lang);
    pica_json_key_text(j, "contract", scan_contract_name(s->contract));
    report_key_words(j, "why", &s->why, lang);
    pica_json_object_end(j);
}

/* In the words of the contract's own argument: what it says, not how it is written. */
static const char *argument_name(enum privacy_told told)
{
    switch (told) {
    case PRIVACY_TOLD_AGREED:
        return "true";
    case PRIVACY_TOLD_REFUSED:
        return "false";
    case PRIVACY_TOLD_OTHER:
    case PRIVACY_TOLD_VARIABLE:
        return "variable";
    case PRIVACY_TOLD_NOTHING:
        break;
    }
    return NULL;
}

void report_json_grant(struct pica_json *j, const struct scan_result *r, const struct scan_grant *g,
                       enum pica_lang lang)
{
    char id[SCAN_ID_SIZE];

    scan_grant_id(g, id);
    pica_json_object(j);
    keys_sdk_call(j, id, g->call, lang);
    pica_json_key_text(j, "argument", argument_name(g->call->told));
    keys_told(j, g->call);
    report_key_place(j, "place", &g->call->place);
    report_key_owner(j, r, &g->call->owner, lang);
    report_keys_decision(j, &g->decision, lang);
    pica_json_key_bool(j, "fabricated", g->fabricated);
    pica_json_object_end(j);
}

/* --- the app's way of asking ----------------------------------------------------------- */

static void json_act(struct pica_json *j, const struct scan_act *a)
{
    pica_json_object(j);
    pica_json_key_text(j, "text", a->text);
    pica_json_key_text(j, "verdict", a->verdict);
    report_key_place(j, "place", &a->place);
    if (a->handler.entry)
        report_key_place(j, "handler", &a->handler);
    pica_json_object_end(j);
}

static void json_flow(struct pica_json *j, const struct scan_consent_flow *f, enum pica_lang lang)
{
    report_key_object(j, "consent_flow");
    pica_json_key_text(j, "verdict", consent_flow_verdict_name(f->verdict));
    report_key_words(j, "why", &f->why, lang);
    report_key_array(j, "evidence");
    for (size_t i = 0; i < CONSENT_FLOW_ELEMENT_COUNT; i++) {
        const struct scan_flow_element *e = &f->elements[i];

        pica_json_object(j);
        pica_json_key_text(j, "element", consent_flow_elements[e->element].name);
        pica_json_key_text(j, "found", scan_found_name(e->found));
        report_key_words(j, "what", &e->what, lang);
        if (e->place.entry)
            report_key_place(j, "place", &e->place);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
    pica_json_object_end(j);
}

void report_keys_decisions(struct pica_json *j, const struct scan_result *r, enum pica_lang lang)
{
    const struct scan_decisions *d = r->decisions;

    report_key_array(j, "permission_requests");
    for (size_t i = 0; i < d->request_count; i++)
        report_json_request(j, r, &d->requests[i], lang);
    pica_json_array_end(j);
    report_key_array(j, "sdk_starts");
    for (size_t i = 0; i < d->start_count; i++)
        report_json_start(j, r, &d->starts[i], lang);
    pica_json_array_end(j);
    report_key_array(j, "grants");
    for (size_t i = 0; i < d->grant_count; i++)
        report_json_grant(j, r, &d->grants[i], lang);
    pica_json_array_end(j);
    report_key_array(j, "consent_acts");
    for (size_t i = 0; i < d->act_count; i++)
        json_act(j, &d->acts[i]);
    pica_json_array_end(j);
    json_flow(j, &d->flow, lang);
}
