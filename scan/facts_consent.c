/* Facts about consent: when calls run, seen from the user's agreement, and how it is asked for. */
#include "scan/facts.h"

#include "privacy/consent_name.h"
#include "scan/consent.h"
#include "scan/ids.h"
#include "scan/names.h"
#include "scan/pieces.h"

/* Since this level the user grants dangerous permissions one by one, when they are asked for. */
#define RUNTIME_PERMISSIONS_SINCE 23

/* A text that goes with the set; without memory the set has failed. */
static const char *kept(struct fact_set *set, const char *text)
{
    const char *copy = pica_arena_str(&set->arena, pica_span_str(text));

    set->failed |= !copy;
    return copy;
}

/* --- a decision ------------------------------------------------------------------------ */

static void decision_attrs(struct fact_set *set, struct fact *f, const char *id,
                           const struct scan_decision *d)
{
    int64_t open = 0;

    for (size_t i = 0; i < d->guard_count; i++)
        open += !d->guards[i].counts;
    fact_text(set, f, FACT_CALL_KEY, kept(set, id));
    fact_text(set, f, FACT_CONSENT_KEY, consent_states[d->state].name);
    fact_number(set, f, FACT_OPEN_GATES_KEY, open);
    if (d->chain.count) {
        const struct pica_place *entry = &d->chain.steps[0].method;
        const char *name =
            pica_arena_printf(&set->arena, "%s->%s", entry->class_name, entry->method);

        set->failed |= !name;
        fact_text(set, f, FACT_PHASE_KEY, flow_phases[d->chain.phase].name);
        fact_bool(set, f, FACT_EARLY_KEY, flow_phases[d->chain.phase].early);
        fact_bool(set, f, FACT_SURE_KEY, d->chain.sure);
        fact_text(set, f, FACT_ENTRY_KEY, name);
    }
}

/* The name in a key: behind the store, or of the member. */
static struct pica_span name_in(const char *key)
{
    const char *arrow = strstr(key, "->"), *slash = strrchr(key, '/');
    const char *name = arrow ? arrow + 2 : slash ? slash + 1 : key;

    return pica_span_of(name, arrow ? strcspn(name, ":(") : strlen(name));
}

/* What looks like a gate on its way. */
static void gate_facts(struct fact_set *set, const struct scan_decision *d)
{
    for (size_t i = 0; i < d->guard_count; i++) {
        const struct scan_guard *g = &d->guards[i];
        struct fact *f = fact_set_add(set, FACT_GATE, g->place);

        if (g->because.entry)
            fact_place(set, f, g->because);
        fact_text(set, f, FACT_KIND_KEY, consent_guards[g->kind].name);
        fact_text(set, f, FACT_KEY_KEY, g->key);
        if (g->key)
            fact_bool(set, f, FACT_NAMED_KEY,
                      consent_name_read(name_in(g->key)) & CONSENT_NAME_LIKE);
        fact_bool(set, f, FACT_COUNTS_KEY, g->counts);
        fact_text(set, f, FACT_WHY_ZH_KEY, g->why.in[PICA_ZH]);
        fact_text(set, f, FACT_WHY_EN_KEY, g->why.in[PICA_EN]);
    }
}

/* --- collections ------------------------------------------------------------------------ */

static const struct manifest_permission *permission_of(const struct scan_result *r,
                                                       const char *name)
{
    for (size_t i = 0; r->has_manifest && i < r->manifest.permission_count; i++)
        if (strcmp(r->manifest.permissions[i].name, name) == 0)
            return &r->manifest.permissions[i];
    return NULL;
}

/* Whether the app asks the user for it before the user could agree. */
static bool is_asked_before(const struct scan_result *r, const char *permission)
{
    for (size_t i = 0; i < r->decisions->request_count; i++) {
        const struct scan_request *q = &r->decisions->requests[i];

        for (const char *const *p = q->permissions;
             q->decision.state == CONSENT_STATE_BEFORE && p && *p; p++)
            if (strcmp(*p, permission) == 0)
                return true;
    }
    return false;
}

enum access { ACCESS_DENIED, ACCESS_ASKED, ACCESS_GRANTED, ACCESS_OPEN };

static enum access access_by(const struct scan_result *r, const char *permission)
{
    const struct manifest_permission *p = permission_of(r, permission);

    if (!p)
        return ACCESS_DENIED;
    if (p->max_sdk >= 0) /* newer devices have it not */
        return ACCESS_ASKED;
    if (p->protection == MANIFEST_PROTECTION_NORMAL)
        return ACCESS_OPEN;
    if (p->protection != MANIFEST_PROTECTION_DANGEROUS)
        return ACCESS_ASKED;
    if (r->manifest.target_sdk < RUNTIME_PERMISSIONS_SINCE || is_asked_before(r, permission))
        return ACCESS_GRANTED;
    return ACCESS_ASKED;
}

/* Whether the system lets the call read, before the user has agreed to anything. */
static enum access access_of(const struct scan_result *r, const struct privacy_collection *c)
{
    enum access best = ACCESS_DENIED;

    if (!c->api->permissions || !c->api->permissions[0])
        return ACCESS_OPEN;
    for (const char *const *p = c->api->permissions; *p; p++) {
        enum access one = access_by(r, *p);

        best = one > best ? one : best;
    }
    return best;
}

/*
 * Whether the call by itself reads what it is listed for. Not so of a name that
 * reflection looks up (nothing says that it is used), a callback (the system may
 * never call it), a trait that counts only among others, and a constant that one
 * of several callers passes in (another may be the one that runs).
 */
static bool is_certain(const struct privacy_collection *c)
{
    switch (c->api->kind) {
    case PRIVACY_REFLECTION:
    case PRIVACY_REFLECTION_CLASS:
    case PRIVACY_NATIVE:
    case PRIVACY_PERMISSION:
        return false;
    case PRIVACY_METHOD:
    case PRIVACY_FIELD:
    case PRIVACY_URI:
    case PRIVACY_SETTING:
    case PRIVACY_PROPERTY:
    case PRIVACY_FILE:
    case PRIVACY_SHELL:
    case PRIVACY_INTENT:
        break;
    }
    return !c->api->fingerprint && !c->api->callback && !c->passed_to;
}

void scan_collection_attrs(const struct scan_result *r, size_t number, struct fact_set *set,
                           struct fact *f)
{
    static const char *const names[] = { [ACCESS_DENIED] = "denied",
                                         [ACCESS_ASKED] = "asked",
                                         [ACCESS_GRANTED] = "granted",
                                         [ACCESS_OPEN] = "open" };
    const struct privacy_collection *c = &r->collections[number];
    const struct scan_decision *d = &r->decisions->collections[number];
    enum access access = access_of(r, c);
    char id[SCAN_ID_SIZE];

    scan_collection_id(c, id);
    decision_attrs(set, f, id, d);
    fact_bool(set, f, FACT_CERTAIN_KEY, is_certain(c));
    if (r->has_manifest)
        fact_text(set, f, FACT_ACCESS_KEY, names[access]);
    if (d->chain.count == 0)
        return;
    fact_text(set, f, FACT_DOUBT_KEY,
              !r->has_manifest          ? "access"
              : access == ACCESS_DENIED ? "denied"
              : !d->chain.sure          ? "path"
              : !is_certain(c)          ? "call"
              : access == ACCESS_ASKED  ? "access"
                                        : "none");
}

/* --- requests, starts, grants ------------------------------------------------------------- */

/* Groups of dangerous permissions that a request asks for at once. */
static int64_t groups_of(const struct scan_result *r, const struct scan_request *q)
{
    int64_t count = 0;

    for (const char *const *p = q->permissions; p && *p; p++) {
        const struct manifest_permission *own = permission_of(r, *p);
        bool first = own && own->group && own->protection == MANIFEST_PROTECTION_DANGEROUS;

        for (const char *const *k = q->permissions; first && k < p; k++) {
            const struct manifest_permission *other = permission_of(r, *k);

            first = !other || !other->group || strcmp(other->group, own->group) != 0;
        }
        count += first;
    }
    return count;
}

/* One fact for each permission, or one alone where none can be told. */
static void request_fact(const struct scan_result *r, const struct scan_request *q,
                         const char *permission, struct fact_set *set)
{
    struct fact *f = fact_set_add(set, FACT_REQUEST, q->place);
    const struct manifest_permission *p = permission ? permission_of(r, permission) : NULL;
    char id[SCAN_ID_SIZE];

    scan_request_id(q, id);
    fact_text(set, f, FACT_NAME_KEY, permission);
    if (p) {
        fact_text(set, f, FACT_PROTECTION_KEY, scan_protection_name(p->protection));
        fact_text(set, f, FACT_GROUP_KEY, p->group);
    }
    fact_text(set, f, FACT_API_KEY, q->api);
    scan_owner_attrs(r, &q->owner, set, f);
    decision_attrs(set, f, id, &q->decision);
    fact_bool(set, f, FACT_ALL_KEY, q->all);
    fact_number(set, f, FACT_GROUPS_KEY, groups_of(r, q));
}

/* What starts and grants have in common; NULL without a fact. */
static struct fact *sdk_call_fact(const struct scan_result *r, enum fact_kind kind, const char *id,
                                  const struct privacy_sdk_call *c, const struct scan_decision *d,
                                  struct fact_set *set)
{
    const char *sdk = c->contract->sdks ? c->contract->sdks[0] : NULL;
    const struct privacy_sdk_entry *entry = sdk ? privacy_sdk_entry_find(sdk) : NULL;
    struct fact *f = fact_set_add(set, kind, c->place);

    fact_text(set, f, FACT_ID_KEY, sdk);
    if (entry) {
        fact_text(set, f, FACT_NAME_ZH_KEY, entry->name.zh);
        fact_text(set, f, FACT_NAME_EN_KEY, entry->name.en);
        fact_text(set, f, FACT_CATEGORY_KEY, entry->category);
    }
    fact_text(set, f, FACT_API_KEY, c->called);
    scan_owner_attrs(r, &c->owner, set, f);
    decision_attrs(set, f, id, d);
    fact_bool(set, f, FACT_CERTAIN_KEY, c->exact);
    return f;
}

static void start_fact(const struct scan_result *r, const struct scan_sdk_start *s,
                       struct fact_set *set)
{
    char id[SCAN_ID_SIZE];
    struct fact *f;

    scan_start_id(s, id);
    f = sdk_call_fact(r, FACT_SDK_START, id, s->call, &s->decision, set);
    fact_text(set, f, FACT_CONTRACT_KEY, scan_contract_name(s->contract));
    fact_text(set, f, FACT_CONTRACT_ZH_KEY, s->why.in[PICA_ZH]);
    fact_text(set, f, FACT_CONTRACT_EN_KEY, s->why.in[PICA_EN]);
}

static void grant_fact(const struct scan_result *r, const struct scan_grant *g,
                       struct fact_set *set)
{
    char id[SCAN_ID_SIZE];
    struct fact *f;

    scan_grant_id(g, id);
    f = sdk_call_fact(r, FACT_GRANT, id, g->call, &g->decision, set);
    fact_text(set, f, FACT_VALUE_KEY, g->call->value);
    if (g->call->told != PRIVACY_TOLD_NOTHING)
        fact_text(set, f, FACT_TOLD_KEY, privacy_told_name(g->call->told));
    fact_bool(set, f, FACT_FABRICATED_KEY, g->fabricated);
}

/* --- how consent is asked for ---------------------------------------------------------------- */

/* Boxes by which one agrees. Who leaves one empty has refused: it needs no control of its own. */
static int64_t boxes_of(const struct scan_result *r)
{
    const struct scan_consent_state *state = r->buffers ? r->buffers->consent : NULL;
    int64_t boxes = 0;

    for (size_t i = 0; state && i < state->screens.count; i++)
        for (size_t k = 0; k < state->screens.items[i].element_count; k++) {
            enum consent_verdict v = state->screens.items[i].elements[k].verdict;

            boxes += v == CONSENT_VERDICT_CHECKS || v == CONSENT_VERDICT_CHECKS_TERMS;
        }
    for (size_t i = 0; i < r->decisions->act_count; i++) {
        const char *v = r->decisions->acts[i].verdict;

        boxes += strcmp(v, consent_verdicts[CONSENT_VERDICT_CHECKS].name) == 0 ||
                 strcmp(v, consent_verdicts[CONSENT_VERDICT_CHECKS_TERMS].name) == 0;
    }
    return boxes;
}

static void flow_fact(const struct scan_result *r, struct fact_set *set)
{
    static const enum fact_key keys[CONSENT_FLOW_ELEMENT_COUNT] = {
        [CONSENT_FLOW_POLICY] = FACT_POLICY_KEY,
        [CONSENT_FLOW_AGREE] = FACT_AGREE_KEY,
        [CONSENT_FLOW_REFUSE] = FACT_REFUSE_KEY,
        [CONSENT_FLOW_STORED] = FACT_STORED_KEY,
        [CONSENT_FLOW_TESTED] = FACT_TESTED_KEY,
        [CONSENT_FLOW_ORDER] = FACT_ORDER_KEY,
        [CONSENT_FLOW_WITHDRAWAL] = FACT_WITHDRAWAL_KEY,
        [CONSENT_FLOW_REFUSAL_EXITS] = FACT_REFUSAL_EXITS_KEY,
        [CONSENT_FLOW_PLATFORM] = FACT_PLATFORM_KEY,
    };
    const struct scan_consent_flow *flow = &r->decisions->flow;
    struct pica_place own = r->has_manifest ? r->manifest.application_place : PICA_PLACE_NONE;
    struct fact *f = NULL;

    for (size_t i = 0; i < CONSENT_FLOW_ELEMENT_COUNT; i++)
        if (flow->elements[i].place.entry) {
            if (f)
                fact_place(set, f, flow->elements[i].place);
            else
                f = fact_set_add(set, FACT_CONSENT_FLOW, flow->elements[i].place);
        }
    if (!f)
        f = fact_set_add(set, FACT_CONSENT_FLOW, own);
    fact_text(set, f, FACT_VERDICT_KEY, consent_flow_verdict_name(flow->verdict));
    fact_text(set, f, FACT_WHY_ZH_KEY, flow->why.in[PICA_ZH]);
    fact_text(set, f, FACT_WHY_EN_KEY, flow->why.in[PICA_EN]);
    for (size_t i = 0; i < CONSENT_FLOW_ELEMENT_COUNT; i++)
        fact_text(set, f, keys[flow->elements[i].element],
                  scan_found_name(flow->elements[i].found));
    fact_number(set, f, FACT_ACTS_KEY, (int64_t)r->decisions->act_count);
    fact_number(set, f, FACT_BOXES_KEY, boxes_of(r));
}

static void control_fact(const struct layout *layouts, const struct consent_screen *s,
                         const struct consent_element *e, struct fact_set *set)
{
    struct fact *f =
        fact_set_add(set, FACT_CONSENT_CONTROL, layouts[e->layout].views[e->view].place);

    fact_text(set, f, FACT_VERDICT_KEY, consent_verdicts[e->verdict].name);
    fact_text(set, f, FACT_KIND_KEY, consent_kind_name(e->kind));
    fact_text(set, f, FACT_TEXT_KEY, e->shown);
    fact_text(set, f, FACT_SCREEN_KEY, layouts[s->layout].entry);
    fact_bool(set, f, FACT_AGREEABLE_KEY, s->agreeable);
    fact_bool(set, f, FACT_REFUSABLE_KEY, s->refusable);
}

static void control_facts(const struct scan_consent_state *state, struct fact_set *set)
{
    for (size_t i = 0; i < state->screens.count; i++) {
        const struct consent_screen *s = &state->screens.items[i];

        for (size_t k = 0; k < s->element_count; k++)
            if (s->elements[k].verdict != CONSENT_VERDICT_NONE &&
                s->elements[k].verdict != CONSENT_VERDICT_NAMED)
                control_fact(state->package.layouts, s, &s->elements[k], set);
    }
}

/* --- all of it -------------------------------------------------------------------------------- */

void scan_consent_facts(const struct scan_result *r, struct fact_set *set)
{
    const struct scan_decisions *d = r->decisions;

    for (size_t i = 0; i < r->collection_count; i++)
        if (!r->collections[i].undecided)
            gate_facts(set, &d->collections[i]);
    for (size_t i = 0; i < d->request_count; i++) {
        const char *const *p = (const char *const *)d->requests[i].permissions;

        if (!p || !*p)
            request_fact(r, &d->requests[i], NULL, set);
        for (; p && *p; p++)
            request_fact(r, &d->requests[i], *p, set);
        gate_facts(set, &d->requests[i].decision);
    }
    for (size_t i = 0; i < d->start_count; i++)
        if (!d->starts[i].call->dormant) {
            start_fact(r, &d->starts[i], set);
            gate_facts(set, &d->starts[i].decision);
        }
    for (size_t i = 0; i < d->grant_count; i++)
        if (!d->grants[i].call->dormant) {
            grant_fact(r, &d->grants[i], set);
            gate_facts(set, &d->grants[i].decision);
        }
    flow_fact(r, set);
    if (r->buffers && r->buffers->consent)
        control_facts(r->buffers->consent, set);
}
