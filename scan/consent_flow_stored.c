/* Where the answer is stored and tested: by consent platforms, or by the app. */
#include "scan/consent_flow_parts.h"

#include "base/intern.h"

#include <stdlib.h>

/* --- platforms
 * ------------------------------------------------------------------------------------ */

static const char *name_of_sdk(const struct privacy_sdk_call *c)
{
    return c->contract->class_name ? c->contract->class_name : c->contract->api;
}

static void take_platform_call(struct asking *a, const struct privacy_sdk_call *c, bool *asks,
                               bool *tests)
{
    switch (c->contract->role) {
    case PRIVACY_ROLE_FLOW:
        *asks = true;
        asking_set_text(a, CONSENT_FLOW_PLATFORM, SCAN_FOUND_YES, name_of_sdk(c), "", c->place);
        break;
    case PRIVACY_ROLE_STATUS:
    case PRIVACY_ROLE_DECIDED:
    case PRIVACY_ROLE_KEY:
        *tests = true;
        break;
    case PRIVACY_ROLE_WITHDRAW:
        asking_set_text(a, CONSENT_FLOW_WITHDRAWAL, SCAN_FOUND_YES, name_of_sdk(c), "", c->place);
        break;
    case PRIVACY_ROLE_START:
    case PRIVACY_ROLE_PREINIT:
    case PRIVACY_ROLE_HOLD:
    case PRIVACY_ROLE_SHOW:
    case PRIVACY_ROLE_GRANT:
    case PRIVACY_ROLE_DENY:
    case PRIVACY_ROLE_CONTROL:
    case PRIVACY_ROLE_ANSWER:
    case PRIVACY_ROLE_SWITCH:
    case PRIVACY_ROLE_AGE:
    case PRIVACY_ROLE_FLAG:
    case PRIVACY_ROLE_DIALOG:
    case PRIVACY_SDK_ROLE_COUNT:
        break;
    }
}

static bool call_runs(struct asking *a, const struct privacy_sdk_call *c)
{
    uint32_t method = flow_method_of(a->t->program, c->dex, c->place.method_idx);

    if (method == FLOW_NONE)
        return false;
    return c->place.insn == PICA_NO_INDEX ? flow_world_runs(a->all, method)
                                          : flow_world_reaches(a->all, method, c->place.insn);
}

void asking_take_platforms(struct asking *a)
{
    const struct privacy_sdk_call *tested = NULL, *shown = NULL;

    for (size_t i = 0; i < a->r->sdk_call_count; i++) {
        const struct privacy_sdk_call *c = &a->r->sdk_calls[i];
        bool asks = false, tests = false;

        /* The platform's own code calls itself. */
        if (c->owner.kind == PRIVACY_OWNER_SDK || !call_runs(a, c))
            continue;
        take_platform_call(a, c, &asks, &tests);
        if (asks && !shown)
            shown = c;
        if (tests && !tested)
            tested = c;
    }
    /* Without a form of its own the framework keeps the answer to the app's. */
    if (tested && !shown && a->d->act_count > 0) {
        asking_set(a, CONSENT_FLOW_STORED, SCAN_FOUND_YES,
                   PICA_WORD("the consent platform stores the answer"), tested->place);
        asking_set(a, CONSENT_FLOW_TESTED, SCAN_FOUND_YES,
                   PICA_WORD("the consent platform is asked for the answer"), tested->place);
    }
    if (tested)
        asking_set_text(a, CONSENT_FLOW_PLATFORM, SCAN_FOUND_YES, name_of_sdk(tested), "",
                        tested->place);
    /* It may ask by itself, once it is started. */
    for (size_t k = 0; tested && !shown && k < ASKING_CORE_COUNT; k++)
        asking_set_text(a, asking_core[k], SCAN_FOUND_UNSEEN, name_of_sdk(tested), "",
                        tested->place);
    if (!shown)
        return;
    asking_set(a, CONSENT_FLOW_POLICY, SCAN_FOUND_YES,
               PICA_WORD("the consent platform's form shows it"), shown->place);
    asking_set(a, CONSENT_FLOW_AGREE, SCAN_FOUND_YES,
               PICA_WORD("a control of the consent platform's form"), shown->place);
    asking_set(a, CONSENT_FLOW_REFUSE, SCAN_FOUND_YES,
               PICA_WORD("a control of the consent platform's form"), shown->place);
    asking_set(a, CONSENT_FLOW_STORED, SCAN_FOUND_YES,
               PICA_WORD("the consent platform stores the answer"), shown->place);
    if (tested)
        asking_set(a, CONSENT_FLOW_TESTED, SCAN_FOUND_YES,
                   PICA_WORD("the consent platform is asked for the answer"), tested->place);
}

/* --- stored and tested
 * ------------------------------------------------------------------------------ */

/* Whether nothing on the way waits: a timer asks later in the same process, when a field may have
 * been set that nothing stores. */
static bool runs_at_once(const struct scan_chain *c)
{
    for (size_t i = 0; i < c->count; i++)
        if (c->steps[i].reason > FLOW_REASON_METHOD_HANDLE &&
            c->steps[i].reason != FLOW_REASON_LIFECYCLE &&
            c->steps[i].reason != FLOW_REASON_REFLECTION && c->steps[i].reason != FLOW_REASON_PROXY)
            return false;
    return true;
}

static void take_guards(struct asking *a, const struct scan_decision *d)
{
    for (size_t i = 0; i < d->guard_count; i++) {
        const struct scan_guard *g = &d->guards[i];

        if (!g->counts || (g->kind != CONSENT_GUARD_PREFERENCE && g->kind != CONSENT_GUARD_FIELD &&
                           g->kind != CONSENT_GUARD_RESULT && g->kind != CONSENT_GUARD_PLATFORM))
            continue;
        asking_set_text(a, CONSENT_FLOW_TESTED, SCAN_FOUND_YES, g->key,
                        PICA_WORD("a test that only the user's agreement opens"), g->place);
        /* What opens a test of the process that starts was said in one before. */
        if (d->chain.phase == FLOW_PHASE_PROCESS &&
            (g->kind != CONSENT_GUARD_FIELD || runs_at_once(&d->chain)))
            asking_set_text(a, CONSENT_FLOW_STORED, SCAN_FOUND_YES, g->key,
                            PICA_WORD("a value that is stored"),
                            g->because.entry ? g->because : g->place);
        if (g->kind == CONSENT_GUARD_PREFERENCE)
            asking_set_text(a, CONSENT_FLOW_STORED, SCAN_FOUND_YES, g->key,
                            PICA_WORD("a value that is stored"),
                            g->because.entry ? g->because : g->place);
    }
}

void asking_take_decisions(struct asking *a)
{
    struct scan_decisions *d = a->d;

    for (size_t i = 0; i < a->r->collection_count; i++)
        take_guards(a, &d->collections[i]);
    for (size_t i = 0; i < d->start_count; i++)
        take_guards(a, &d->starts[i].decision);
    for (size_t i = 0; i < d->request_count; i++)
        take_guards(a, &d->requests[i].decision);
    for (size_t i = 0; i < d->grant_count; i++)
        take_guards(a, &d->grants[i].decision);
}

/* Texts of one kind among the arguments of calls that read a store: each with the first of them. */
struct reads {
    enum flow_atom_kind kind;
    struct pica_intern texts;
    size_t *first; /* by number of the text: of the call */
    size_t cap;
};

static bool add_read(struct reads *r, const struct flow_noted *read, size_t number)
{
    for (size_t i = 0; i < read->argument_count; i++)
        for (size_t k = 0; k < read->arguments[i].count; k++) {
            const struct flow_atom *atom = &read->arguments[i].atoms[k];
            size_t known = r->texts.count;

            if (atom->kind != r->kind || atom->text.len == 0)
                continue;
            if (pica_intern_add(&r->texts, atom->text) == PICA_INTERN_NONE ||
                !pica_grow(&r->first, &r->cap, known + 1, sizeof *r->first))
                return false;
            if (r->texts.count > known)
                r->first[known] = number;
        }
    return true;
}

/* A call that reads what `write` names; *ret_text is what both name. */
static const struct flow_noted *read_of(const struct asking *a, const struct reads *r,
                                        const struct flow_noted *write, struct pica_span *ret_text)
{
    for (size_t i = 0; i < write->argument_count; i++)
        for (size_t k = 0; k < write->arguments[i].count; k++) {
            const struct flow_atom *atom = &write->arguments[i].atoms[k];
            uint32_t number;

            if (atom->kind != r->kind || atom->text.len == 0)
                continue;
            *ret_text = atom->text;
            number = pica_intern_find(&r->texts, atom->text);
            if (number != PICA_INTERN_NONE && r->first)
                return &a->noted[r->first[number]];
        }
    return NULL;
}

/* Of the text: its key, as people read it. */
static const char *key_text(struct asking *a, struct pica_span text)
{
    const char *copy = dex_utf8(text, &a->r->arena);

    a->t->failed |= !copy;
    return copy;
}

static bool is_atom_of(const struct flow_atom *atom, const struct flow_values *v)
{
    for (size_t i = 0; i < v->count; i++) {
        const struct flow_atom *other = &v->atoms[i];

        if (atom->kind == other->kind && atom->number == other->number &&
            atom->type == other->type && atom->made_method == other->made_method &&
            atom->made_at == other->made_at && pica_span_equal(atom->text, other->text))
            return true;
    }
    return !v->all;
}

/* Whether a call with such arguments is among those of `n`. */
static bool covers(const struct flow_noted *n, const struct flow_noted *call)
{
    for (size_t i = 0; i < call->argument_count; i++) {
        if (i >= n->argument_count || (!call->arguments[i].all && n->arguments[i].all))
            return false;
        for (size_t k = 0; k < call->arguments[i].count; k++)
            if (!is_atom_of(&call->arguments[i].atoms[k], &n->arguments[i]))
                return false;
    }
    return true;
}

/* Whether the call is made with these arguments without agreement, too: a helper that stores is
 * called by many. Both lists are sorted by place. */
static bool is_made_without(struct asking *a, const struct flow_noted *call)
{
    size_t low = 0, high = a->unagreed_count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;
        const struct flow_noted *n = &a->unagreed[mid];

        if (n->caller < call->caller || (n->caller == call->caller && n->at < call->at))
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < a->unagreed_count && a->unagreed[low].caller == call->caller &&
           a->unagreed[low].at == call->at;
         low++)
        if (covers(&a->unagreed[low], call))
            return true;
    return false;
}

/* By key, or where the one or the other names none (a file, a key that is not known) by the store.
 */
static void take_write(struct asking *a, const struct reads *keys, const struct reads *stores,
                       const struct flow_noted *write)
{
    struct pica_span text = { 0 };
    const struct flow_noted *read = read_of(a, keys, write, &text);

    if (!read)
        read = read_of(a, stores, write, &text);
    asking_set(a, CONSENT_FLOW_STORED, SCAN_FOUND_YES,
               PICA_WORD("code that runs only when the user agrees stores a value"),
               tell_place(a->t, write->caller, write->at));
    if (read)
        asking_set_text(a, CONSENT_FLOW_TESTED, SCAN_FOUND_YES, key_text(a, text), "",
                        tell_place(a->t, read->caller, read->at));
}

static bool names_key(const struct flow_noted *read)
{
    for (size_t i = 0; i < read->argument_count; i++)
        for (size_t k = 0; k < read->arguments[i].count; k++)
            if (read->arguments[i].atoms[k].kind == FLOW_ATOM_TEXT)
                return true;
    return false;
}

static bool index_reads(struct asking *a, struct reads *keys, struct reads *stores)
{
    for (size_t i = 0; i < a->noted_count; i++) {
        const struct flow_noted *read = &a->noted[i];

        if (consent_store_use(a->models, read->dex, read->method_idx) == CONSENT_STORE_READS &&
            !add_read(names_key(read) ? keys : stores, read, i))
            return false;
    }
    return true;
}

/* What is written to a store only once the user has agreed; and what is read of the same. */
void asking_take_stores(struct asking *a)
{
    struct reads keys = { .kind = FLOW_ATOM_TEXT }, stores = { .kind = FLOW_ATOM_STORE };

    a->t->failed |= !index_reads(a, &keys, &stores);
    for (size_t i = 0; i < a->noted_count && !a->t->failed; i++) {
        const struct flow_noted *write = &a->noted[i];

        if (asking_found(a, CONSENT_FLOW_STORED) && asking_found(a, CONSENT_FLOW_TESTED))
            break;
        if (consent_store_use(a->models, write->dex, write->method_idx) == CONSENT_STORE_WRITES &&
            !is_made_without(a, write))
            take_write(a, &keys, &stores, write);
    }
    pica_intern_finish(&keys.texts);
    pica_intern_finish(&stores.texts);
    free(keys.first);
    free(stores.first);
}
