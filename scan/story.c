#include "scan/story.h"

#include "base/text.h"
#include "scan/counsel.h"

/* Methods of an SDK that one sentence names; its documents tell of the others. */
#define APIS_NAMED 3
/* Handlers that are named: one is enough to know what is meant. */
#define HANDLERS_NAMED 3

/* What the sentences are made of. */
struct story {
    struct scan_result *r;
    const struct scan_decisions *decided;
    const struct scan_decision *d;
    enum scan_subject_kind kind;
    const struct pica_place *place;
    const char *api; /* the method called there */
    const struct privacy_sdk_entry *sdk;
    const struct privacy_sdk_call *call; /* of a start or a grant */
    const struct scan_request *request;
    struct counsel_list advice, surer;
};

/* --- names ------------------------------------------------------------------------- */

static const char *kept(struct counsel_list *l, struct pica_text *text)
{
    const char *got = text->failed || !text->data
                          ? NULL
                          : pica_arena_str(l->arena, pica_span_of(text->data, text->len));

    l->failed |= !got;
    pica_text_finish(text);
    return got;
}

/* "Lc/D;->m()V", or NULL. */
static const char *method_name(struct counsel_list *l, const struct pica_place *p)
{
    struct pica_text text = { 0 };

    if (!p->class_name || !p->method)
        return NULL;
    pica_text_add(&text, p->class_name);
    pica_text_add(&text, "->");
    pica_text_add(&text, p->method);
    return kept(l, &text);
}

static struct pica_words sdk_words(const struct privacy_sdk_entry *sdk)
{
    const char *zh = sdk->name.zh ? sdk->name.zh : sdk->name.en;
    const char *en = sdk->name.en ? sdk->name.en : sdk->name.zh;

    return (struct pica_words){ { [PICA_ZH] = zh ? zh : sdk->id, [PICA_EN] = en ? en : sdk->id } };
}

static const struct privacy_sdk_entry *sdk_of_call(const struct privacy_sdk_call *c)
{
    return c->contract->sdks ? privacy_sdk_entry_find(c->contract->sdks[0]) : NULL;
}

/* Whether the code of a class is the app's own, and not that of an SDK or a library. */
static bool is_own(const struct story *s, const char *class_name)
{
    const char *package = s->r->has_manifest ? s->r->manifest.package : NULL;

    return class_name &&
           privacy_owner_of(pica_span_str(class_name), package).kind == PRIVACY_OWNER_APP;
}

/* --- the call to move ---------------------------------------------------------------- */

/*
 * The call by which the app sets it going: that of the step which leads from the app's own code
 * into somebody else's; where all of the way is the app's own, that of the last method on it.
 * Steps that somebody else fires later are no calls. The place itself where there is none such.
 * False: the app's own code has no part in it.
 */
static bool call_to_move(const struct story *s, struct pica_place *ret_in, const char **ret_call,
                         struct counsel_list *l)
{
    const struct scan_chain *c = &s->d->chain;

    if (is_own(s, s->place->class_name)) {
        const struct scan_step *last = c->count ? &c->steps[c->count - 1] : NULL;

        if (s->kind == SCAN_SUBJECT_COLLECTION && c->count > 1 && last->call.entry &&
            last->phase == FLOW_PHASE_COUNT && is_own(s, last->call.class_name)) {
            *ret_in = last->call;
            *ret_call = method_name(l, &last->method);
        } else {
            *ret_in = *s->place;
            *ret_call = s->api;
        }
        return true;
    }
    for (size_t i = c->count; i-- > 1;) {
        const struct scan_step *step = &c->steps[i];

        if (step->call.entry && is_own(s, step->call.class_name)) {
            *ret_in = step->call;
            *ret_call = method_name(l, &step->method);
            return true;
        }
    }
    return false;
}

static bool set_call(struct story *s, struct counsel_list *l, struct pica_place *ret_in)
{
    const char *call = NULL;

    if (!call_to_move(s, ret_in, &call, l))
        return false;
    counsel_set(l, FILL_CALL, call);
    counsel_set(l, FILL_IN, method_name(l, ret_in));
    return true;
}

/* Moves it into what runs when the user agrees. */
static void advise_move(struct story *s)
{
    struct counsel_list *l = &s->advice;
    struct pica_place in;
    size_t named = 0;

    if (!set_call(s, l, &in))
        return;
    for (size_t i = 0; i < s->decided->act_count && named < HANDLERS_NAMED; i++) {
        const struct scan_act *a = &s->decided->acts[i];

        if (!a->handler.entry)
            continue;
        counsel_set(l, FILL_TEXT, a->text);
        counsel_set(l, FILL_HANDLER, method_name(l, &a->handler));
        counsel_add(l, COUNSEL_MOVE, &in);
        named++;
    }
    if (s->decided->act_count == 0) {
        counsel_add(l, COUNSEL_MOVE_NOWHERE, &in);
    } else if (named == 0) {
        counsel_set(l, FILL_TEXT, s->decided->acts[0].text);
        counsel_add(l, COUNSEL_MOVE_UNNAMED, &in);
    }
}

/* An entry that is not the app's own, when nothing of the app is on the way. */
static void advise_component(struct story *s)
{
    const struct scan_chain *c = &s->d->chain;
    struct counsel_list *l = &s->advice;
    struct pica_place in;
    const char *call;

    if (c->count == 0 || call_to_move(s, &in, &call, l) || !s->sdk)
        return;
    counsel_set(l, FILL_COMPONENT, c->steps[0].method.class_name);
    counsel_add(l, COUNSEL_COMPONENT, &c->steps[0].method);
}

/* --- gates ------------------------------------------------------------------------------ */

static void advise_guards(struct story *s)
{
    struct counsel_list *l = &s->advice;

    for (size_t i = 0; i < s->d->guard_count; i++) {
        const struct scan_guard *g = &s->d->guards[i];

        if (g->counts)
            continue;
        if (g->key)
            counsel_set(l, FILL_KEY, g->key);
        else
            counsel_set_word(l, FILL_KEY, consent_guards[g->kind].told);
        l->values[FILL_WHY] = g->why;
        counsel_add(l, g->kind == CONSENT_GUARD_DIALOG ? COUNSEL_GUARD_BESIDE : COUNSEL_GUARD_OPEN,
                    g->because.entry ? &g->because : &g->place);
    }
}

static void advise_keep(struct story *s)
{
    for (size_t i = 0; i < s->d->guard_count; i++) {
        const struct scan_guard *g = &s->d->guards[i];

        if (!g->counts || !g->key)
            continue;
        counsel_set(&s->advice, FILL_KEY, g->key);
        counsel_add(&s->advice, COUNSEL_KEEP, &g->place);
    }
}

/* --- what the SDK offers ------------------------------------------------------------------ */

static bool governs(const struct privacy_contract *c, const char *sdk)
{
    for (const char *const *id = c->sdks; id && *id; id++)
        if (strcmp(*id, sdk) == 0)
            return true;
    return false;
}

/* Another prototype of the same method. */
static bool is_overload(const struct privacy_contract *a, const struct privacy_contract *b)
{
    return a->form == b->form && strcmp(a->member, b->member) == 0 && a->class_name &&
           b->class_name && strcmp(a->class_name, b->class_name) == 0;
}

/* What the SDK has for one of `roles` (bits), surer ones first, a few of them; NULL: nothing. */
static const char *apis_of(struct story *s, unsigned roles)
{
    const struct privacy_contract *named[APIS_NAMED];
    struct pica_text text = { 0 };
    size_t count = 0;

    for (int sure = PRIVACY_CERTAIN; sure >= PRIVACY_WEAK; sure--)
        for (size_t i = 1; i < privacy_contract_count && count < APIS_NAMED; i++) {
            const struct privacy_contract *c = &privacy_contracts[i];
            size_t k = 0;

            if ((int)c->confidence != sure || !(roles >> c->role & 1) || !governs(c, s->sdk->id) ||
                (c->form != PRIVACY_CONTRACT_METHOD && c->role != PRIVACY_ROLE_FLAG))
                continue;
            while (k < count && !is_overload(named[k], c))
                k++;
            if (k < count)
                continue;
            named[count++] = c;
            if (text.len)
                pica_text_add(&text, ", ");
            pica_text_add(&text, c->api);
        }
    return count ? kept(&s->advice, &text) : NULL;
}

static bool advise_role(struct story *s, unsigned roles, enum counsel which)
{
    const char *apis = apis_of(s, roles);

    if (!apis)
        return false;
    counsel_set(&s->advice, FILL_API, apis);
    counsel_add(&s->advice, which, NULL);
    return true;
}

/* What starts it here, or else what can. */
static const char *start_of(struct story *s)
{
    for (size_t i = 0; i < s->decided->start_count; i++)
        if (s->decided->starts[i].call->contract->role == PRIVACY_ROLE_START &&
            governs(s->decided->starts[i].call->contract, s->sdk->id))
            return s->decided->starts[i].call->called;
    return apis_of(s, 1u << PRIVACY_ROLE_START);
}

static void advise_sdk(struct story *s)
{
    static const struct {
        unsigned roles;
        enum counsel which;
        bool holds; /* it is a way to hold the SDK back */
    } offers[] = {
        { 1u << PRIVACY_ROLE_PREINIT, COUNSEL_SDK_PREINIT, true },
        { 1u << PRIVACY_ROLE_HOLD, COUNSEL_SDK_HOLD, true },
        { 1u << PRIVACY_ROLE_FLAG, COUNSEL_SDK_FLAG, true },
        { 1u << PRIVACY_ROLE_GRANT, COUNSEL_SDK_GRANT, true },
        { 1u << PRIVACY_ROLE_DENY, COUNSEL_SDK_DENY, false },
        { 1u << PRIVACY_ROLE_CONTROL | 1u << PRIVACY_ROLE_ANSWER, COUNSEL_SDK_CONTROL, false },
    };
    bool held = false;

    if (!s->sdk)
        return;
    s->advice.values[FILL_SDK] = sdk_words(s->sdk);
    counsel_set(&s->advice, FILL_START, start_of(s));
    for (size_t i = 0; i < sizeof offers / sizeof *offers; i++)
        held |= advise_role(s, offers[i].roles, offers[i].which) && offers[i].holds;
    if (!held)
        counsel_add(&s->advice, COUNSEL_SDK_UNKNOWN, NULL);
}

/* --- grants and requests -------------------------------------------------------------------- */

static void advise_grant(struct story *s)
{
    struct counsel_list *l = &s->advice;

    if (s->kind != SCAN_SUBJECT_GRANT)
        return;
    counsel_set(l, FILL_API, s->call->called);
    if (s->sdk)
        l->values[FILL_SDK] = sdk_words(s->sdk);
    if (s->call->told == PRIVACY_TOLD_AGREED)
        counsel_add(l, COUNSEL_GRANT_MADE_UP, s->place);
    else if (s->call->told == PRIVACY_TOLD_VARIABLE || s->call->told == PRIVACY_TOLD_OTHER)
        counsel_add(l, COUNSEL_GRANT_VARIABLE, s->place);
}

static void advise_request(struct story *s, enum counsel which)
{
    struct pica_text names = { 0 };

    if (s->kind != SCAN_SUBJECT_REQUEST)
        return;
    for (const char *const *p = s->request->permissions; p && *p; p++) {
        if (names.len)
            pica_text_add(&names, ", ");
        pica_text_add(&names, *p);
    }
    if (names.len)
        counsel_set(&s->advice, FILL_PERMISSIONS, kept(&s->advice, &names));
    else
        counsel_set_word(&s->advice, FILL_PERMISSIONS, "these permissions");
    counsel_add(&s->advice, which, s->place);
}

/* --- all of it -------------------------------------------------------------------------------- */

static void advise_before(struct story *s)
{
    if (s->kind == SCAN_SUBJECT_GRANT && s->call->told == PRIVACY_TOLD_REFUSED)
        return; /* which is what it should say */
    if (s->kind == SCAN_SUBJECT_START && s->call->contract->role == PRIVACY_ROLE_PREINIT)
        return; /* it may */
    advise_grant(s);
    advise_request(s, COUNSEL_ASK_LATER);
    if (s->kind != SCAN_SUBJECT_GRANT || s->call->told == PRIVACY_TOLD_AGREED)
        advise_move(s);
    advise_component(s);
    advise_guards(s);
    if (s->kind != SCAN_SUBJECT_GRANT)
        advise_sdk(s);
}

static void advise_late(struct story *s)
{
    struct pica_place in;

    counsel_add(&s->advice, COUNSEL_LATE_ORDER, NULL);
    advise_request(s, COUNSEL_ASK_PURPOSE);
    if (s->decided->act_count == 0)
        advise_move(s);
    else if (set_call(s, &s->advice, &in))
        counsel_add(&s->advice, COUNSEL_TEST, &in);
    advise_guards(s);
    if (s->kind == SCAN_SUBJECT_START || s->kind == SCAN_SUBJECT_COLLECTION)
        advise_sdk(s);
}

static void advise(struct story *s)
{
    switch (s->d->state) {
    case CONSENT_STATE_BEFORE:
        advise_before(s);
        break;
    case CONSENT_STATE_LATE:
        advise_late(s);
        break;
    case CONSENT_STATE_GATED:
        advise_keep(s);
        break;
    case CONSENT_STATE_UNKNOWN:
        counsel_set(&s->advice, FILL_CALL, s->api);
        counsel_add(&s->advice, COUNSEL_WATCH, s->place);
        advise_guards(s);
        break;
    case CONSENT_STATE_UNREACHABLE:
        counsel_add(&s->advice, COUNSEL_UNUSED, s->place);
        break;
    case CONSENT_STATE_COUNT:
        break;
    }
}

/* --- what would have to be seen ------------------------------------------------------------------
 */

static const char *number(struct counsel_list *l, size_t n)
{
    struct pica_text text = { 0 };

    pica_text_addf(&text, "%zu", n);
    return kept(l, &text);
}

/* Of a guard more is said than that both ways are open. */
static bool is_guard(const struct story *s, const struct pica_place *test)
{
    for (size_t i = 0; i < s->d->guard_count; i++)
        if (pica_place_compare(&s->d->guards[i].place, test) == 0)
            return true;
    return false;
}

static void ask_chain(struct story *s)
{
    const struct scan_chain *c = &s->d->chain;
    struct counsel_list *l = &s->surer;

    for (size_t i = 0; i < c->count; i++) {
        const struct scan_step *step = &c->steps[i];

        counsel_set(l, FILL_STEP, number(l, i + 1));
        if (!flow_reasons[step->reason].sure) {
            counsel_set_word(l, FILL_REASON, flow_reasons[step->reason].words);
            counsel_add(l, COUNSEL_STEP, step->call.entry ? &step->call : &step->method);
        }
        for (size_t k = 0; k < step->test_count; k++) {
            const struct scan_test *test = &step->tests[k];

            if (test->decided || !test->subject || is_guard(s, &test->place) ||
                s->d->state == CONSENT_STATE_GATED)
                continue;
            counsel_set(l, FILL_KEY, test->subject);
            counsel_add(l, COUNSEL_BRANCH, &test->place);
        }
    }
    if (c->maybe != FLOW_PHASE_COUNT && c->count) {
        counsel_set_word(l, FILL_REASON, flow_phases[c->maybe].words);
        counsel_add(l, COUNSEL_EARLIER, NULL);
    }
}

static void ask_call(struct story *s)
{
    struct counsel_list *l = &s->surer;

    if (!s->call)
        return;
    if (s->sdk)
        l->values[FILL_SDK] = sdk_words(s->sdk);
    counsel_set(l, FILL_API, s->call->contract->api);
    if (!s->call->exact)
        counsel_add(l, COUNSEL_PROTOTYPE, s->place);
    if (s->kind == SCAN_SUBJECT_GRANT &&
        (s->call->told == PRIVACY_TOLD_VARIABLE || s->call->told == PRIVACY_TOLD_OTHER))
        counsel_add(l, COUNSEL_TOLD, s->place);
}

/* What of the package was not read and could change an answer that is not "before". */
static void ask_unread(struct story *s)
{
    struct counsel_list *l = &s->surer;

    if (s->d->state == CONSENT_STATE_BEFORE)
        return;
    if (s->r->packer)
        counsel_add(l, COUNSEL_PACKED, NULL);
    for (size_t i = 0; i < s->r->container_count; i++) {
        const struct privacy_container_entry *e = s->r->containers[i].entry;

        l->values[FILL_WHAT] =
            (struct pica_words){ { [PICA_ZH] = e->name.zh, [PICA_EN] = e->name.en } };
        counsel_add(l, COUNSEL_CONTAINER, NULL);
    }
    if (s->r->native_count)
        counsel_add(l, COUNSEL_NATIVE, NULL);
}

static void ask(struct story *s, bool dormant)
{
    struct counsel_list *l = &s->surer;

    for (size_t i = 0; i < s->d->unseen_count; i++) {
        counsel_set_word(l, FILL_REASON, flow_unresolved_kinds[s->d->unseen[i].kind].words);
        counsel_add(l, COUNSEL_UNSEEN, &s->d->unseen[i].place);
    }
    ask_chain(s);
    ask_call(s);
    if (dormant)
        counsel_add(l, COUNSEL_DORMANT, s->place);
    ask_unread(s);
}

/* --- the subject
 * ------------------------------------------------------------------------------------ */

static bool begin(struct story *s, struct scan_subject subject)
{
    bool dormant = false;

    switch (subject.kind) {
    case SCAN_SUBJECT_COLLECTION: {
        const struct privacy_collection *c = &s->r->collections[subject.index];

        s->d = &s->decided->collections[subject.index];
        s->place = &c->place;
        s->api = c->called;
        s->sdk = c->owner.kind == PRIVACY_OWNER_SDK ? c->owner.sdk : NULL;
        dormant = c->dormant;
        break;
    }
    case SCAN_SUBJECT_REQUEST:
        s->request = &s->decided->requests[subject.index];
        s->d = &s->request->decision;
        s->place = &s->request->place;
        s->api = s->request->api;
        s->sdk = s->request->owner.kind == PRIVACY_OWNER_SDK ? s->request->owner.sdk : NULL;
        break;
    case SCAN_SUBJECT_START:
    case SCAN_SUBJECT_GRANT: {
        bool start = subject.kind == SCAN_SUBJECT_START;

        s->call =
            start ? s->decided->starts[subject.index].call : s->decided->grants[subject.index].call;
        s->d = start ? &s->decided->starts[subject.index].decision
                     : &s->decided->grants[subject.index].decision;
        s->place = &s->call->place;
        s->api = s->call->called;
        s->sdk = sdk_of_call(s->call);
        dormant = s->call->dormant;
        break;
    }
    }
    return dormant;
}

enum pica_status scan_story(struct scan_result *r, struct scan_subject subject,
                            struct scan_story *ret, struct pica_error *err)
{
    struct story s = { .r = r,
                       .decided = r->decisions,
                       .kind = subject.kind,
                       .advice = { .arena = &r->arena },
                       .surer = { .arena = &r->arena } };
    bool dormant = begin(&s, subject);

    if (s.sdk)
        s.advice.values[FILL_SDK] = sdk_words(s.sdk);
    advise(&s);
    ask(&s, dormant);
    *ret = (struct scan_story){ .subject = subject,
                                .decision = s.d,
                                .advice = s.advice.items,
                                .advice_count = s.advice.count,
                                .surer = s.surer.items,
                                .surer_count = s.surer.count };
    return s.advice.failed || s.surer.failed ? pica_fail_nomem(err) : PICA_OK;
}
