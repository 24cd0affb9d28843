#include "scan/decision.h"

#include "privacy/consent_world.h"
#include "privacy/permission_request.h"
#include "scan/code_texts.h"
#include "scan/consent.h"
#include "scan/consent_flow.h"
#include "scan/contracts.h"
#include "scan/pieces.h"
#include "scan/unseen.h"

#include <stdlib.h>

/* Everything that is decided at once, and where its answers go. */
struct deciding {
    struct telling t;
    struct scan_decisions *out;
    struct consent_worlds *worlds;
    struct consent_question *questions;
    struct consent_answer *answers;
    size_t count;
    struct privacy_permission_request *requests;
    size_t request_count;
    struct privacy_sdk_call *self; /* SDKs that start by themselves */
    size_t self_count;
    enum privacy_told *told; /* one each of the result's sdk_calls, without agreement */
};

static bool is_asked(const struct privacy_sdk_call *c)
{
    return c->contract->role == PRIVACY_ROLE_START || c->contract->role == PRIVACY_ROLE_PREINIT ||
           c->contract->role == PRIVACY_ROLE_GRANT;
}

static void ask(struct deciding *d, uint32_t dex, const struct pica_place *place, bool wanted)
{
    struct consent_question *q = &d->questions[d->count++];

    q->method = wanted ? flow_method_of(d->t.program, dex, place->method_idx) : FLOW_NONE;
    q->at = place->insn;
}

/* Collections, then the calls of SDKs, then requests for permissions, then SDKs that start by
 * themselves. */
static void ask_all(struct deciding *d)
{
    struct scan_result *r = d->t.r;

    d->questions = tell_array(
        &d->t, r->collection_count + r->sdk_call_count + d->request_count + d->self_count,
        sizeof *d->questions);
    for (size_t i = 0; !d->t.failed && i < r->collection_count; i++)
        ask(d, r->collections[i].dex, &r->collections[i].place, !r->collections[i].undecided);
    for (size_t i = 0; !d->t.failed && i < r->sdk_call_count; i++)
        ask(d, r->sdk_calls[i].dex, &r->sdk_calls[i].place, is_asked(&r->sdk_calls[i]));
    for (size_t i = 0; !d->t.failed && i < d->request_count; i++)
        ask(d, d->requests[i].dex, &d->requests[i].place, true);
    for (size_t i = 0; !d->t.failed && i < d->self_count; i++)
        d->questions[d->count++] = (struct consent_question){ d->self[i].method, DEX_NO_INDEX };
}

/* What each call tells where nobody has agreed: before that world is changed. */
static void find_told(struct deciding *d)
{
    struct scan_result *r = d->t.r;

    d->told = tell_array(&d->t, r->sdk_call_count, sizeof *d->told);
    for (size_t i = 0; !d->t.failed && i < r->sdk_call_count; i++)
        d->told[i] = scan_contract_told(r, consent_worlds_without(d->worlds), &r->sdk_calls[i]);
}

/* --- telling ---------------------------------------------------------------------------------- */

static void say(struct pica_words *w, const char *en)
{
    w->in[PICA_EN] = en;
    w->in[PICA_ZH] = pica_words_zh(en);
}

static const char *guard_why(enum consent_guard_why why)
{
    switch (why) {
    case CONSENT_WHY_AGREED:
        return PICA_WORD("only the user's agreement opens it");
    case CONSENT_WHY_DEFAULT:
        return PICA_WORD("what is read when nothing was stored opens it");
    case CONSENT_WHY_WRITTEN:
        return PICA_WORD("code that runs without agreement writes what opens it");
    case CONSENT_WHY_NOT_ASKED:
        return PICA_WORD("consent is asked for, but the call does not wait for the answer");
    case CONSENT_WHY_UNSEEN:
        return PICA_WORD("what decides it cannot be seen");
    case CONSENT_WHY_OPEN:
        break;
    }
    return PICA_WORD("both ways are open without agreement");
}

static struct scan_guard tell_guard(struct deciding *d, const struct consent_guard *from)
{
    struct scan_guard out = { .kind = from->kind,
                              .key = from->key,
                              .place = tell_place(&d->t, from->method, from->at),
                              .counts = from->counts,
                              .because =
                                  tell_place(&d->t, from->because_method, from->because_at) };

    if (from->is_member)
        out.key = tell_member(&d->t, from->dex, from->index, from->is_field);
    say(&out.why, guard_why(from->why));
    return out;
}

static const char *unseen_why(enum consent_unseen_why why)
{
    switch (why) {
    case CONSENT_UNSEEN_CALL:
        return PICA_WORD("a call whose target could not be told may lead there");
    case CONSENT_UNSEEN_VALUE:
        return PICA_WORD("a test on the way depends on what could not be seen: native code, a "
                         "page, or a call by an unknown name");
    case CONSENT_UNSEEN_OBJECT:
        return PICA_WORD(
            "a method that every object has is called on an object of which nothing is known");
    case CONSENT_UNSEEN_CALLER:
        return PICA_WORD("code that is not in the package is handed the object, and may call it");
    case CONSENT_UNSEEN_CONTROL:
        return PICA_WORD(
            "the app shows a text that agrees, but which control it stands on could not be told");
    case CONSENT_UNSEEN_PACKED:
        return PICA_WORD("the app is packed: most of its code could not be seen");
    case CONSENT_UNSEEN_HYBRID:
        return PICA_WORD("code of the app that is not read may call it");
    case CONSENT_UNSEEN_NOTHING:
        break;
    }
    return NULL;
}

static struct scan_decision tell_decision(struct deciding *d, const struct consent_answer *a)
{
    struct scan_decision out = { .state = a->state };
    struct scan_guard *guards = tell_array(&d->t, a->guard_count, sizeof *guards);
    struct scan_unresolved *unseen = tell_array(&d->t, a->unseen_count, sizeof *unseen);

    out.chain.phase = out.chain.maybe = FLOW_PHASE_COUNT;
    if (a->has_path)
        out.chain = tell_path(&d->t, &a->path);
    if (a->state == CONSENT_STATE_LATE)
        out.chain.maybe = a->maybe;
    for (size_t n = 0; guards && n < a->guard_count; n++)
        guards[n] = tell_guard(d, &a->guards[n]);
    for (size_t n = 0; unseen && n < a->unseen_count; n++)
        unseen[n] = tell_unresolved(&d->t, &a->unseen[n]);
    out.guards = guards;
    out.guard_count = a->guard_count;
    out.unseen = unseen;
    out.unseen_count = a->unseen_count;
    if (unseen_why(a->unseen_why))
        say(&out.unseen_why, unseen_why(a->unseen_why));
    return out;
}

static void tell_collections(struct deciding *d)
{
    struct scan_result *r = d->t.r;
    struct scan_decision *out = tell_array(&d->t, r->collection_count, sizeof *out);

    for (size_t i = 0; !d->t.failed && i < r->collection_count; i++)
        out[i] = tell_decision(d, &d->answers[i]);
    d->out->collections = out;
}

static struct scan_sdk_start *tell_sdk_calls(struct deciding *d)
{
    struct scan_result *r = d->t.r;
    struct scan_sdk_start *starts =
        tell_array(&d->t, r->sdk_call_count + d->self_count, sizeof *starts);
    struct scan_grant *grants = tell_array(&d->t, r->sdk_call_count, sizeof *grants);

    for (size_t i = 0; !d->t.failed && i < r->sdk_call_count; i++) {
        const struct privacy_sdk_call *c = &r->sdk_calls[i];
        const struct consent_answer *a = &d->answers[r->collection_count + i];

        if (c->contract->role == PRIVACY_ROLE_START || c->contract->role == PRIVACY_ROLE_PREINIT) {
            starts[d->out->start_count++] =
                (struct scan_sdk_start){ .call = c, .decision = tell_decision(d, a) };
        } else if (c->contract->role == PRIVACY_ROLE_GRANT) {
            struct scan_grant g = { .call = c, .decision = tell_decision(d, a) };

            g.fabricated = scan_contract_fabricated(c, d->told[i], g.decision.state);
            grants[d->out->grant_count++] = g;
        }
    }
    for (size_t i = 0; !d->t.failed && i < d->self_count; i++)
        starts[d->out->start_count++] = (struct scan_sdk_start){
            .call = &d->self[i],
            .decision = tell_decision(
                d, &d->answers[r->collection_count + r->sdk_call_count + d->request_count + i]),
        };
    d->out->starts = starts;
    d->out->grants = grants;
    return starts;
}

static enum pica_status judge_contracts(struct deciding *d, struct scan_sdk_start *starts,
                                        struct pica_error *err)
{
    const struct scan_contracts_input in = {
        .r = d->t.r, .n = consent_worlds_without(d->worlds), .a = d->t.world, .told = d->told
    };

    return d->t.failed ? pica_fail_nomem(err)
                       : scan_contracts_judge(&in, starts, d->out->start_count, err);
}

static void tell_requests(struct deciding *d)
{
    struct scan_result *r = d->t.r;
    struct scan_request *out = tell_array(&d->t, d->request_count, sizeof *out);

    for (size_t i = 0; !d->t.failed && i < d->request_count; i++) {
        const struct privacy_permission_request *from = &d->requests[i];

        out[i] = (struct scan_request){
            .api = from->api,
            .permissions = from->permissions,
            .all = from->all,
            .owner = from->owner,
            .place = from->place,
            .dex = from->dex,
            .decision = tell_decision(d, &d->answers[r->collection_count + r->sdk_call_count + i]),
        };
    }
    d->out->requests = out;
    d->out->request_count = d->request_count;
}

static void tell_acts(struct deciding *d)
{
    size_t count;
    const struct consent_act *acts = consent_acts_list(consent_worlds_acts(d->worlds), &count);
    const struct flow_package *package = scan_graph_setup(d->t.r)->package;
    struct scan_act *out = tell_array(&d->t, count, sizeof *out);

    for (size_t n = 0; out && n < count; n++) {
        out[n] = (struct scan_act){ .text = acts[n].text,
                                    .verdict = consent_verdicts[acts[n].verdict].name,
                                    .place = tell_place(&d->t, acts[n].method, acts[n].at),
                                    .handler = tell_place(&d->t, acts[n].handler, DEX_NO_INDEX) };
        if (acts[n].layout != FLOW_NONE)
            out[n].place = package->layouts[acts[n].layout].uses[acts[n].use].place;
    }
    d->out->acts = out;
    d->out->act_count = count;
}

/* --- what could not be seen
 * ----------------------------------------------------------------------- */

/* What no way was found to may be reached by a call whose target is not known. */
static void weaken(struct deciding *d, const struct unseen *u, size_t n)
{
    struct consent_answer *a = &d->answers[n];
    const struct flow_unresolved *call;
    struct flow_unresolved *told;

    if (a->state != CONSENT_STATE_UNREACHABLE || d->questions[n].method == FLOW_NONE ||
        !(call = unseen_call(u, d->questions[n].method)))
        return;
    told = tell_array(&d->t, 1, sizeof *told);
    if (!told)
        return;
    *told = *call;
    a->state = CONSENT_STATE_UNKNOWN;
    a->unseen_why = CONSENT_UNSEEN_CALL;
    a->unseen = told;
    a->unseen_count = 1;
}

static void weaken_all(struct deciding *d)
{
    struct unseen u;

    if (unseen_begin(&u, &d->t))
        for (size_t n = 0; n < d->count && !d->t.failed; n++)
            weaken(d, &u, n);
    unseen_end(&u);
}

/* --- deciding -----------------------------------------------------------------------------------
 */

static enum pica_status find_requests(struct deciding *d, const struct scan_options *o,
                                      struct pica_error *err)
{
    struct scan_result *r = d->t.r;
    struct privacy_permission_requests_input in = {
        .program = d->t.program,
        .own_package = r->has_manifest ? r->manifest.package : NULL,
        .limits = o->limits,
    };

    return privacy_permission_requests_find(&in, &r->arena, &r->notes, &d->requests,
                                            &d->request_count, err);
}

static enum pica_status decide(struct deciding *d, const struct scan_options *o,
                               struct pica_error *err)
{
    struct scan_result *r = d->t.r;
    bool failed,
        agrees = code_texts_agree(r->buffers->code_texts, d->t.program, d->t.world, &failed);
    struct consent_world_input in = { .setup = *scan_graph_setup(r),
                                      .package = scan_graph_setup(r)->package,
                                      .screens = &r->buffers->consent->screens,
                                      .strings = &r->buffers->consent->strings,
                                      .all = d->t.world,
                                      .closed = scan_graph_take_closed(r),
                                      .platform = scan_graph_platform(r),
                                      .calls = r->sdk_calls,
                                      .call_count = r->sdk_call_count,
                                      .code_roles = r->buffers->code_texts->roles,
                                      .code_agrees = agrees,
                                      .packed = r->packer != NULL,
                                      .hybrid = r->container_count > 0 };
    enum pica_status st;

    if (failed)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < r->container_count; i++)
        if (r->containers[i].prompt && strcmp(r->containers[i].prompt, "template") == 0)
            consent_platform_framework(scan_graph_platform(r));
    st = consent_worlds_new(&in, &r->arena, &r->notes, &d->worlds, err);

    if (st == PICA_OK)
        st = find_requests(d, o, err);
    if (st == PICA_OK)
        st = scan_contract_self_starts(r, &d->self, &d->self_count, err);
    if (st == PICA_OK) {
        find_told(d);
        ask_all(d);
        st = d->t.failed
                 ? pica_fail_nomem(err)
                 : consent_decide(d->worlds, d->questions, d->count, &r->arena, &d->answers, err);
    }
    if (st != PICA_OK)
        return st;
    weaken_all(d);
    tell_collections(d);
    st = judge_contracts(d, tell_sdk_calls(d), err);
    tell_requests(d);
    tell_acts(d);
    if (st == PICA_OK && !d->t.failed)
        st = scan_consent_flow(&d->t, d->out, d->worlds, err);
    d->t.failed |= consent_worlds_failed(d->worlds);
    return st == PICA_OK && d->t.failed ? pica_fail_nomem(err) : st;
}

enum pica_status scan_decide(struct scan_result *r, const struct scan_options *o,
                             struct pica_work *work, struct pica_error *err)
{
    struct deciding d = { .out = pica_arena_alloc(&r->arena, sizeof *d.out) };
    enum pica_status st;

    (void)work;
    if (!d.out)
        return pica_fail_nomem(err);
    for (unsigned e = 0; e < CONSENT_FLOW_ELEMENT_COUNT; e++)
        d.out->flow.elements[e].element = (enum consent_flow_element)e;
    telling_begin(&d.t, r);
    st = decide(&d, o, err);
    telling_end(&d.t);
    consent_worlds_free(d.worlds);
    r->decisions = d.out;
    return st;
}

/* --- code that the system does not load ---------------------------------------------------------
 */

/* Loading code first: nothing else explains as well how it could run. */
static const struct flow_unresolved *loading_call(struct telling *t)
{
    size_t count;
    const struct flow_unresolved *all = flow_world_unresolved(t->world, &count), *any = NULL;

    for (size_t n = 0; n < count; n++) {
        if (all[n].kind == FLOW_UNRESOLVED_CLASS_LOADER)
            return &all[n];
        if (!any && unseen_may_lead_on(all[n].kind))
            any = &all[n];
    }
    return any;
}

static struct scan_decision decide_unloaded(struct telling *t)
{
    const struct flow_unresolved *call = loading_call(t);
    struct scan_decision out = { .state = CONSENT_STATE_UNREACHABLE };
    struct scan_unresolved *unseen = call ? tell_array(t, 1, sizeof *unseen) : NULL;
    const char *why = NULL;

    out.chain.phase = out.chain.maybe = FLOW_PHASE_COUNT;
    if (unseen) {
        *unseen = tell_unresolved(t, call);
        out.unseen = unseen;
        out.unseen_count = 1;
        why = unseen_why(CONSENT_UNSEEN_CALL);
    } else if (t->r->packer) {
        why = unseen_why(CONSENT_UNSEEN_PACKED);
    } else if (t->r->container_count) {
        why = unseen_why(CONSENT_UNSEEN_HYBRID);
    }
    if (why) {
        out.state = CONSENT_STATE_UNKNOWN;
        say(&out.unseen_why, why);
    }
    return out;
}

/* A copy of `count` items with room for `more`. */
static void *with_room(struct telling *t, const void *items, size_t count, size_t more, size_t each)
{
    char *all = tell_array(t, count + more, each);

    if (all && count)
        memcpy(all, items, count * each);
    return all;
}

static void add_dormant_collections(struct telling *t, struct scan_decisions *out,
                                    const struct scan_decision *d,
                                    const struct privacy_collection *items, size_t count)
{
    struct scan_result *r = t->r;
    size_t had = r->collection_count;
    struct privacy_collection *all = with_room(t, r->collections, had, count, sizeof *all);
    struct scan_decision *decisions = with_room(t, out->collections, had, count, sizeof *decisions);

    if (t->failed)
        return;
    for (size_t i = 0; i < count; i++) {
        all[had + i] = items[i];
        decisions[had + i] = *d;
    }
    r->collections = all;
    r->collection_count += count;
    out->collections = decisions;
}

static void add_dormant_calls(struct telling *t, struct scan_decisions *out,
                              const struct scan_decision *d, const struct privacy_sdk_call *items,
                              size_t count)
{
    struct scan_sdk_start *starts =
        with_room(t, out->starts, out->start_count, count, sizeof *starts);
    struct scan_grant *grants = with_room(t, out->grants, out->grant_count, count, sizeof *grants);
    struct privacy_sdk_call *calls = with_room(t, items, count, 0, sizeof *calls);

    for (size_t i = 0; !t->failed && i < count; i++) {
        if (calls[i].contract->role == PRIVACY_ROLE_START)
            starts[out->start_count++] =
                (struct scan_sdk_start){ .call = &calls[i], .decision = *d };
        else if (calls[i].contract->role == PRIVACY_ROLE_GRANT)
            grants[out->grant_count++] = (struct scan_grant){ .call = &calls[i], .decision = *d };
    }
    out->starts = starts;
    out->grants = grants;
}

enum pica_status scan_decide_dormant(struct scan_result *r,
                                     const struct privacy_collection *collections, size_t count,
                                     const struct privacy_sdk_call *calls, size_t call_count,
                                     struct pica_error *err)
{
    struct scan_decisions *out = pica_arena_alloc(&r->arena, sizeof *out);
    struct scan_decision d;
    struct telling t;

    if (!out)
        return pica_fail_nomem(err);
    if (count + call_count == 0)
        return PICA_OK;
    *out = *r->decisions;
    telling_begin(&t, r);
    d = decide_unloaded(&t);
    add_dormant_collections(&t, out, &d, collections, count);
    add_dormant_calls(&t, out, &d, calls, call_count);
    telling_end(&t);
    if (t.failed)
        return pica_fail_nomem(err);
    r->decisions = out;
    return PICA_OK;
}
