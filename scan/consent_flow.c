#include "scan/consent_flow.h"

#include "dex/insn.h"
#include "flow/index.h"
#include "privacy/embedded_text.h"
#include "scan/consent.h"
#include "scan/hybrid_texts.h"
#include "scan/pieces.h"

#include <stdlib.h>

#define EXIT_DEPTH 3u /* calls from the handler of a control to what ends the app */

/* What is asked of an app; the others are told besides. */
static const enum consent_flow_element core[] = {
    CONSENT_FLOW_POLICY, CONSENT_FLOW_AGREE,  CONSENT_FLOW_REFUSE,
    CONSENT_FLOW_STORED, CONSENT_FLOW_TESTED,
};

struct asking {
    struct telling *t;
    struct scan_result *r;
    struct scan_decisions *d;
    struct consent_acts *acts;
    struct flow_world *all, *without;
    struct flow_models *models;
    const struct consent_act *refusals;
    size_t refusal_count;
    const struct flow_noted *noted, *unagreed; /* calls of both worlds */
    size_t noted_count, unagreed_count;
};

static struct scan_flow_element *element(struct asking *a, enum consent_flow_element e)
{
    return &a->d->flow.elements[e];
}

static bool is_found(struct asking *a, enum consent_flow_element e)
{
    return element(a, e)->found == SCAN_FOUND_YES;
}

/* The first that is found is told. */
static void set_words(struct asking *a, enum consent_flow_element e, enum scan_found found,
                      struct pica_words what, struct pica_place place)
{
    struct scan_flow_element *to = element(a, e);

    if (to->found == SCAN_FOUND_YES || to->found == found)
        return;
    to->found = found;
    to->what = what;
    to->place = place;
}

/* `what` is a message of words_zh.tsv. */
static void set(struct asking *a, enum consent_flow_element e, enum scan_found found,
                const char *what, struct pica_place place)
{
    struct pica_words words = { { [PICA_ZH] = pica_words_zh(what), [PICA_EN] = what } };

    set_words(a, e, found, words, place);
}

/* A text that the package has, the same in every language; without one, `what`. */
static void set_text(struct asking *a, enum consent_flow_element e, enum scan_found found,
                     const char *text, const char *what, struct pica_place place)
{
    struct pica_words words = { { [PICA_ZH] = text, [PICA_EN] = text } };

    if (text)
        set_words(a, e, found, words, place);
    else
        set(a, e, found, what, place);
}

/* --- acts and refusals --------------------------------------------------------------- */

static void take_acts(struct asking *a)
{
    for (size_t i = 0; i < a->d->act_count; i++) {
        const struct scan_act *act = &a->d->acts[i];

        set_text(a, CONSENT_FLOW_AGREE, SCAN_FOUND_YES, act->text,
                 PICA_WORD("a control by which the user agrees"), act->place);
        /* It counts because its screen shows one. */
        set(a, CONSENT_FLOW_POLICY, SCAN_FOUND_YES,
            PICA_WORD("the screen on which the user agrees shows or names it"), act->place);
    }
}

static struct pica_place place_of_act(struct asking *a, const struct consent_act *act)
{
    const struct flow_package *package = scan_graph_setup(a->r)->package;

    return act->layout != FLOW_NONE ? package->layouts[act->layout].uses[act->use].place
                                    : tell_place(a->t, act->method, act->at);
}

static void take_refusals(struct asking *a)
{
    for (size_t i = 0; i < a->refusal_count; i++)
        set_text(a, CONSENT_FLOW_REFUSE, SCAN_FOUND_YES, a->refusals[i].text,
                 PICA_WORD("a control by which the user refuses"),
                 place_of_act(a, &a->refusals[i]));
}

/* --- what refusing does --------------------------------------------------------------- */

/* Whether a call ends the app, or the screen that the launcher starts. */
static bool is_exit(const struct dex_file *file, uint32_t method_idx, bool launcher)
{
    static const struct {
        const char *class_name, *name;
    } exits[] = { { "Ljava/lang/System;", "exit" },
                  { "Ljava/lang/Runtime;", "exit" },
                  { "Ljava/lang/Runtime;", "halt" },
                  { "Landroid/os/Process;", "killProcess" },
                  { "Lkotlin/system/ProcessKt;", "exitProcess" },
                  { NULL, "finishAffinity" },
                  { NULL, "finishAndRemoveTask" } };
    struct dex_method_id id = dex_method_id(file, method_idx);
    struct pica_span name = dex_string(file, id.name_idx);

    for (size_t i = 0; i < sizeof exits / sizeof *exits; i++)
        if (pica_span_is(name, exits[i].name) &&
            (!exits[i].class_name ||
             pica_span_is(dex_type(file, id.class_idx), exits[i].class_name)))
            return true;
    return launcher && pica_span_is(name, "finish");
}

static bool ends_app(struct asking *a, uint32_t method, bool launcher, unsigned depth)
{
    const struct flow_method *m = flow_method(a->t->program, method);
    const struct flow_index *index = flow_program_index(a->t->program, m->dex);
    const struct flow_body_refs *body;

    if (!m->code_off || index->body_of[m->method_idx] == 0)
        return false;
    body = &index->bodies[index->body_of[m->method_idx] - 1];
    for (uint32_t k = body->first; k < body->first + body->count; k++) {
        struct flow_ref ref = index->refs[k];
        uint32_t target;

        if (flow_ref_kind(ref) != FLOW_REF_INVOKE)
            continue;
        target = flow_target(a->t->program, m->dex, ref.target);
        if (target == FLOW_NONE ? is_exit(flow_dex(a->t->program, m->dex), ref.target, launcher)
                                : depth > 0 && ends_app(a, target, launcher, depth - 1))
            return true;
    }
    return false;
}

/* "Lcom/a/Main$1;" or "Lcom/a/Main;" was written in com.a.Main. */
static bool is_written_in(struct pica_span descriptor, const char *name)
{
    size_t n = strlen(name);

    if (descriptor.len < n + 2 || descriptor.data[0] != 'L')
        return false;
    for (size_t i = 0; i < n; i++)
        if (descriptor.data[i + 1] != (name[i] == '.' ? '/' : (uint8_t)name[i]))
            return false;
    return descriptor.data[n + 1] == ';' || descriptor.data[n + 1] == '$';
}

/* Of the screen that the launcher starts: to finish it is to leave. */
static bool is_of_launcher(struct asking *a, uint32_t method)
{
    struct pica_span name = flow_type_name(a->t->program, flow_method(a->t->program, method)->type);

    for (size_t i = 0; i < a->r->manifest.component_count; i++) {
        const struct manifest_component *c = &a->r->manifest.components[i];

        if (c->launcher && c->class_name && is_written_in(name, c->class_name))
            return true;
    }
    return false;
}

static void take_exits(struct asking *a)
{
    for (size_t i = 0; i < a->refusal_count && !is_found(a, CONSENT_FLOW_REFUSAL_EXITS); i++) {
        const struct consent_act *act = &a->refusals[i];
        struct pica_place place = place_of_act(a, act);

        if (act->verdict == CONSENT_VERDICT_LEAVES)
            set_text(a, CONSENT_FLOW_REFUSAL_EXITS, SCAN_FOUND_YES, act->text,
                     PICA_WORD("the control says that it leaves the app"), place);
        else if (act->handler != FLOW_NONE &&
                 ends_app(a, act->handler, is_of_launcher(a, act->handler), EXIT_DEPTH))
            set(a, CONSENT_FLOW_REFUSAL_EXITS, SCAN_FOUND_YES,
                PICA_WORD("what the refusing control runs ends the app"),
                tell_place(a->t, act->handler, DEX_NO_INDEX));
    }
}

/* --- screens and texts of resources ------------------------------------------------------ */

static void take_control(struct asking *a, const struct consent_element *e, struct pica_place place)
{
    if (consent_verdicts[e->verdict].counts > 0)
        set_text(a, CONSENT_FLOW_AGREE, SCAN_FOUND_YES, e->shown,
                 PICA_WORD("a control by which the user agrees"), place);
    if (consent_verdicts[e->verdict].counts < 0)
        set_text(a, CONSENT_FLOW_REFUSE, SCAN_FOUND_YES, e->shown,
                 PICA_WORD("a control by which the user refuses"), place);
    if (e->verdict == CONSENT_VERDICT_LEAVES)
        set_text(a, CONSENT_FLOW_REFUSAL_EXITS, SCAN_FOUND_YES, e->shown,
                 PICA_WORD("the control says that it leaves the app"), place);
    if (e->verdict == CONSENT_VERDICT_WITHDRAWS)
        set_text(a, CONSENT_FLOW_WITHDRAWAL, SCAN_FOUND_YES, e->shown,
                 PICA_WORD("a way to withdraw consent"), place);
    if (e->says.roles & CONSENT_POLICY)
        set_text(a, CONSENT_FLOW_POLICY, SCAN_FOUND_YES, e->shown,
                 PICA_WORD("names a privacy policy"), place);
}

static void take_screens(struct asking *a)
{
    const struct scan_consent_state *state = a->r->buffers->consent;

    for (size_t i = 0; i < state->screens.count; i++) {
        const struct consent_screen *s = &state->screens.items[i];

        for (size_t k = 0; k < s->element_count; k++) {
            const struct consent_element *e = &s->elements[k];

            take_control(a, e, state->package.layouts[e->layout].views[e->view].place);
        }
    }
}

/* A text that somebody shows, as far as one can see: what it names is there; a control is not seen.
 */
static void take_text(struct asking *a, struct consent_text says, const char *text,
                      struct pica_place place)
{
    if (says.roles & CONSENT_POLICY)
        set_text(a, CONSENT_FLOW_POLICY, SCAN_FOUND_YES, text, "", place);
    if (says.roles & CONSENT_WITHDRAW)
        set_text(a, CONSENT_FLOW_WITHDRAWAL, SCAN_FOUND_YES, text, "", place);
    if (says.form == CONSENT_PLAIN || says.form == CONSENT_BODY)
        return;
    if (says.roles & CONSENT_AGREE)
        set_text(a, CONSENT_FLOW_AGREE, SCAN_FOUND_UNSEEN, text, "", place);
    if (says.roles & (CONSENT_REFUSE | CONSENT_EXIT | CONSENT_BASIC))
        set_text(a, CONSENT_FLOW_REFUSE, SCAN_FOUND_UNSEEN, text, "", place);
}

/* --- resources that code names ------------------------------------------------------------- */

/* Whether a text would tell anything that is not known. */
static bool is_news(struct asking *a, struct consent_text says)
{
    return ((says.roles & CONSENT_POLICY) && !is_found(a, CONSENT_FLOW_POLICY)) ||
           ((says.roles & CONSENT_WITHDRAW) && !is_found(a, CONSENT_FLOW_WITHDRAWAL)) ||
           ((says.roles & CONSENT_AGREE) &&
            element(a, CONSENT_FLOW_AGREE)->found == SCAN_FOUND_NO) ||
           ((says.roles & (CONSENT_REFUSE | CONSENT_EXIT | CONSENT_BASIC)) &&
            element(a, CONSENT_FLOW_REFUSE)->found == SCAN_FOUND_NO);
}

/* The texts of the resource of that id; strings are sorted by it. */
static void take_resource(struct asking *a, uint32_t id, uint32_t method, uint32_t at)
{
    const struct consent_strings *s = &a->r->buffers->consent->strings;
    size_t low = 0, high = s->count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (s->items[mid].id < id)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < s->count && s->items[low].id == id; low++)
        if (is_news(a, s->items[low].says) && flow_world_reaches(a->all, method, at))
            take_text(a, s->items[low].says, s->items[low].text, tell_place(a->t, method, at));
}

static void take_constants(struct asking *a, uint32_t method)
{
    const struct flow_method *m = flow_method(a->t->program, method);
    struct dex_code code;
    struct dex_insn insn;

    if (!m->code_off || !flow_world_runs(a->all, method) ||
        !dex_code(flow_dex(a->t->program, m->dex), m->code_off, &code))
        return;
    for (uint32_t at = 0; dex_insn_decode(&code, at, &insn); at += insn.units)
        if (!insn.payload && insn.op >= DEX_OP_CONST_4 && insn.op <= DEX_OP_CONST_HIGH16 &&
            (uint64_t)insn.literal > UINT16_MAX && (uint64_t)insn.literal <= UINT32_MAX)
            take_resource(a, (uint32_t)insn.literal, method, at);
}

/* A resource that nothing names is shown to nobody. Those of layouts were looked at. */
static void take_resources(struct asking *a)
{
    const struct consent_strings *s = &a->r->buffers->consent->strings;
    bool news = false;

    for (size_t i = 0; i < s->count && !news; i++)
        news = is_news(a, s->items[i].says);
    for (uint32_t m = 0; news && m < flow_method_count(a->t->program); m++)
        take_constants(a, m);
}

/* --- texts of code -------------------------------------------------------------------------- */

/* The first running instruction that names a string of the file; FLOW_NONE: none. */
static uint32_t user_of(struct asking *a, uint32_t dex, uint32_t string, uint32_t *ret_at)
{
    struct flow_index *index = flow_program_index(a->t->program, dex);

    for (size_t b = 0; b < index->body_count; b++) {
        const struct flow_body_refs *body = &index->bodies[b];

        for (uint32_t k = body->first; k < body->first + body->count; k++) {
            uint32_t method;

            if (flow_ref_kind(index->refs[k]) != FLOW_REF_STRING || index->refs[k].target != string)
                continue;
            method = flow_method_of(a->t->program, dex, body->method_idx);
            *ret_at = flow_ref_at(index->refs[k]);
            if (method != FLOW_NONE && flow_world_reaches(a->all, method, *ret_at))
                return method;
        }
    }
    return FLOW_NONE;
}

static void take_strings(struct asking *a, uint32_t dex)
{
    const struct dex_file *file = flow_dex(a->t->program, dex);

    for (uint32_t i = 0; i < file->strings.count && !a->t->failed; i++) {
        struct pica_span s = dex_string(file, i);
        struct consent_text says = consent_text_in_code(s);
        uint32_t method, at;
        char *text;

        if (!is_news(a, says))
            continue;
        method = user_of(a, dex, i, &at);
        if (method == FLOW_NONE)
            continue;
        text = dex_utf8(s, &a->r->arena);
        a->t->failed |= !text;
        if (text)
            take_text(a, says, text, tell_place(a->t, method, at));
    }
}

/* Looked at only where something is still missing: code has many strings. */
static void take_code(struct asking *a)
{
    for (size_t d = 0; d < flow_dex_count(a->t->program); d++)
        if (!a->r->buffers->dormant[d] && (!is_found(a, CONSENT_FLOW_POLICY) ||
                                           element(a, CONSENT_FLOW_AGREE)->found == SCAN_FOUND_NO ||
                                           element(a, CONSENT_FLOW_REFUSE)->found == SCAN_FOUND_NO))
            take_strings(a, (uint32_t)d);
}

/* --- containers --------------------------------------------------------------------------------
 */

static struct pica_place place_of_text(const struct scan_hybrid_text *t)
{
    return pica_place_at(t->entry, t->offset);
}

static void take_prompts(struct asking *a)
{
    const struct scan_hybrid *h = a->r->hybrid;

    for (size_t i = 0; h && i < h->prompt_count; i++) {
        const struct framework_prompt *p = &h->prompts[i].prompt;
        struct pica_place place = h->prompts[i].place;

        if (!p->asks)
            continue;
        set(a, CONSENT_FLOW_PLATFORM, SCAN_FOUND_YES,
            PICA_WORD("the framework asks before it starts the app"), place);
        set(a, CONSENT_FLOW_STORED, SCAN_FOUND_YES, PICA_WORD("the framework stores the answer"),
            place);
        set(a, CONSENT_FLOW_TESTED, SCAN_FOUND_YES,
            PICA_WORD("the framework starts the app only once the user has agreed"), place);
        if ((p->says.title.roles | p->says.message.roles) & CONSENT_POLICY)
            set_text(a, CONSENT_FLOW_POLICY, SCAN_FOUND_YES, p->message ? p->message : p->title, "",
                     place);
        if (consent_verdicts[p->answer.positive].counts > 0)
            set_text(a, CONSENT_FLOW_AGREE, SCAN_FOUND_YES, p->accept,
                     PICA_WORD("a control by which the user agrees"), place);
        if (p->refusable)
            set_text(a, CONSENT_FLOW_REFUSE, SCAN_FOUND_YES, p->refuse, "", place);
        if (p->refusal_exits)
            set(a, CONSENT_FLOW_REFUSAL_EXITS, SCAN_FOUND_YES,
                PICA_WORD("the framework ends the app when the user refuses"), place);
    }
}

/* What a container says; which of it is a control is code that was not read. */
static void take_hybrid(struct asking *a)
{
    const struct scan_hybrid *h = a->r->hybrid;
    bool asks = false;

    take_prompts(a);
    for (size_t i = 0; h && i < h->text_count; i++) {
        take_text(a, h->texts[i].says, h->texts[i].text, place_of_text(&h->texts[i]));
        asks |= h->texts[i].says.roles & (CONSENT_POLICY | CONSENT_AGREE);
    }
    for (size_t i = 0; i < a->r->container_count; i++) {
        const struct privacy_container *c = &a->r->containers[i];
        bool hides = c->code == PRIVACY_CODE_WEB || !h || h->unread > 0;
        struct pica_place place = h && h->unread      ? h->first
                                  : c->evidence_count ? c->evidence[0].place
                                                      : PICA_PLACE_NONE;

        for (size_t k = 0; (hides || asks) && k < sizeof core / sizeof *core; k++)
            if (hides || core[k] == CONSENT_FLOW_STORED || core[k] == CONSENT_FLOW_TESTED)
                set_words(a, core[k], SCAN_FOUND_UNSEEN,
                          (struct pica_words){
                              { [PICA_ZH] = c->entry->name.zh, [PICA_EN] = c->entry->name.en } },
                          place);
    }
}

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
        set_text(a, CONSENT_FLOW_PLATFORM, SCAN_FOUND_YES, name_of_sdk(c), "", c->place);
        break;
    case PRIVACY_ROLE_STATUS:
    case PRIVACY_ROLE_DECIDED:
    case PRIVACY_ROLE_KEY:
        *tests = true;
        break;
    case PRIVACY_ROLE_WITHDRAW:
        set_text(a, CONSENT_FLOW_WITHDRAWAL, SCAN_FOUND_YES, name_of_sdk(c), "", c->place);
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

static void take_platforms(struct asking *a)
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
        set(a, CONSENT_FLOW_STORED, SCAN_FOUND_YES,
            PICA_WORD("the consent platform stores the answer"), tested->place);
        set(a, CONSENT_FLOW_TESTED, SCAN_FOUND_YES,
            PICA_WORD("the consent platform is asked for the answer"), tested->place);
    }
    if (tested)
        set_text(a, CONSENT_FLOW_PLATFORM, SCAN_FOUND_YES, name_of_sdk(tested), "", tested->place);
    /* It may ask by itself, once it is started. */
    for (size_t k = 0; tested && !shown && k < sizeof core / sizeof *core; k++)
        set_text(a, core[k], SCAN_FOUND_UNSEEN, name_of_sdk(tested), "", tested->place);
    if (!shown)
        return;
    set(a, CONSENT_FLOW_POLICY, SCAN_FOUND_YES, PICA_WORD("the consent platform's form shows it"),
        shown->place);
    set(a, CONSENT_FLOW_AGREE, SCAN_FOUND_YES,
        PICA_WORD("a control of the consent platform's form"), shown->place);
    set(a, CONSENT_FLOW_REFUSE, SCAN_FOUND_YES,
        PICA_WORD("a control of the consent platform's form"), shown->place);
    set(a, CONSENT_FLOW_STORED, SCAN_FOUND_YES, PICA_WORD("the consent platform stores the answer"),
        shown->place);
    if (tested)
        set(a, CONSENT_FLOW_TESTED, SCAN_FOUND_YES,
            PICA_WORD("the consent platform is asked for the answer"), tested->place);
}

/* --- stored and tested
 * ------------------------------------------------------------------------------ */

static void take_guards(struct asking *a, const struct scan_decision *d)
{
    for (size_t i = 0; i < d->guard_count; i++) {
        const struct scan_guard *g = &d->guards[i];

        if (!g->counts || (g->kind != CONSENT_GUARD_PREFERENCE && g->kind != CONSENT_GUARD_FIELD &&
                           g->kind != CONSENT_GUARD_RESULT && g->kind != CONSENT_GUARD_PLATFORM))
            continue;
        set_text(a, CONSENT_FLOW_TESTED, SCAN_FOUND_YES, g->key,
                 PICA_WORD("a test that only the user's agreement opens"), g->place);
        if (g->kind == CONSENT_GUARD_PREFERENCE)
            set_text(a, CONSENT_FLOW_STORED, SCAN_FOUND_YES, g->key,
                     PICA_WORD("a value that is stored"), g->because.entry ? g->because : g->place);
    }
}

static void take_decisions(struct asking *a)
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

/* Whether some argument of both calls is the same text of that kind. */
static bool share(const struct flow_noted *x, const struct flow_noted *y, enum flow_atom_kind kind,
                  struct pica_span *ret)
{
    for (size_t i = 0; i < x->argument_count; i++)
        for (size_t k = 0; k < x->arguments[i].count; k++) {
            const struct flow_atom *atom = &x->arguments[i].atoms[k];

            if (atom->kind != kind || atom->text.len == 0)
                continue;
            *ret = atom->text;
            for (size_t j = 0; j < y->argument_count; j++)
                for (size_t l = 0; l < y->arguments[j].count; l++)
                    if (y->arguments[j].atoms[l].kind == kind &&
                        pica_span_equal(y->arguments[j].atoms[l].text, atom->text))
                        return true;
        }
    return false;
}

/* Whether both are about the same: a key, or where there is none (a file) the store itself. */
static bool share_key(const struct flow_noted *write, const struct flow_noted *read,
                      struct pica_span *ret)
{
    struct pica_span key = { 0 };

    if (share(write, read, FLOW_ATOM_TEXT, &key)) {
        *ret = key;
        return true;
    }
    return key.len == 0 && share(write, read, FLOW_ATOM_STORE, ret);
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

/*
 * What is written to a store only once the user has agreed; and what is read of the same, before.
 */
static void take_stores(struct asking *a)
{
    for (size_t i = 0; i < a->noted_count; i++) {
        const struct flow_noted *write = &a->noted[i];

        if (is_found(a, CONSENT_FLOW_STORED) && is_found(a, CONSENT_FLOW_TESTED))
            return;

        if (consent_store_use(a->models, write->dex, write->method_idx) != CONSENT_STORE_WRITES ||
            is_made_without(a, write))
            continue;
        set(a, CONSENT_FLOW_STORED, SCAN_FOUND_YES,
            PICA_WORD("code that runs only when the user agrees stores a value"),
            tell_place(a->t, write->caller, write->at));
        for (size_t k = 0; k < a->noted_count; k++) {
            const struct flow_noted *read = &a->noted[k];
            struct pica_span key;

            if (consent_store_use(a->models, read->dex, read->method_idx) != CONSENT_STORE_READS ||
                !share_key(write, read, &key))
                continue;
            set_text(a, CONSENT_FLOW_TESTED, SCAN_FOUND_YES, key_text(a, key), "",
                     tell_place(a->t, read->caller, read->at));
            break;
        }
    }
}

/* --- order
 * ------------------------------------------------------------------------------------------ */

static void take_order(struct asking *a, const struct scan_decision *d, struct pica_place place)
{
    if (d->state == CONSENT_STATE_BEFORE)
        set(a, CONSENT_FLOW_ORDER, SCAN_FOUND_YES, /* turned round by find_order() */
            PICA_WORD("runs without the user having agreed"), place);
    else if (d->state == CONSENT_STATE_UNKNOWN)
        set(a, CONSENT_FLOW_ORDER, SCAN_FOUND_UNSEEN,
            PICA_WORD("cannot be told: it depends on something that was not seen"), place);
}

static void find_order(struct asking *a)
{
    struct scan_flow_element *e = element(a, CONSENT_FLOW_ORDER);

    for (size_t i = 0; i < a->r->collection_count; i++)
        if (!a->r->collections[i].undecided && !a->r->collections[i].dormant)
            take_order(a, &a->d->collections[i], a->r->collections[i].place);
    for (size_t i = 0; i < a->d->request_count; i++)
        take_order(a, &a->d->requests[i].decision, a->d->requests[i].place);
    if (e->found == SCAN_FOUND_YES)
        e->found = SCAN_FOUND_NO;
    else if (e->found == SCAN_FOUND_NO)
        e->found = SCAN_FOUND_YES;
}

/* --- the verdict
 * ---------------------------------------------------------------------------------------- */

/* What hides code: a packer, or a gap that cut something short. NULL: nothing. */
static const struct pica_note *what_hides(const struct scan_result *r)
{
    for (size_t i = 0; i < r->notes.count; i++)
        if (r->notes.items[i].kind == PICA_GAP && !scan_gap_is_ordinary(&r->notes.items[i]))
            return &r->notes.items[i];
    return NULL;
}

static void hide(struct asking *a)
{
    const struct pica_note *n = what_hides(a->r);

    for (size_t k = 0; n && k < sizeof core / sizeof *core; k++)
        set_words(a, core[k], SCAN_FOUND_UNSEEN, n->text, n->place);
    if (n && element(a, CONSENT_FLOW_WITHDRAWAL)->found == SCAN_FOUND_NO)
        set_words(a, CONSENT_FLOW_WITHDRAWAL, SCAN_FOUND_UNSEEN, n->text, n->place);
}

/* A control that was not seen is none as long as nothing speaks of a policy. */
static void drop_loose_texts(struct asking *a)
{
    static const enum consent_flow_element controls[] = { CONSENT_FLOW_AGREE, CONSENT_FLOW_REFUSE };

    for (size_t k = 0; !is_found(a, CONSENT_FLOW_POLICY) && k < 2; k++)
        if (element(a, controls[k])->found == SCAN_FOUND_UNSEEN)
            *element(a, controls[k]) = (struct scan_flow_element){ .element = controls[k] };
}

static void judge(struct asking *a)
{
    struct scan_consent_flow *f = &a->d->flow;
    size_t found = 0, missing = 0, count = sizeof core / sizeof *core;
    const char *why;

    for (size_t k = 0; k < count; k++) {
        found += element(a, core[k])->found == SCAN_FOUND_YES;
        missing += element(a, core[k])->found == SCAN_FOUND_NO;
    }
    if (found == count) {
        f->verdict = CONSENT_FLOW_VERDICT_DECLARED;
        why = PICA_WORD("a policy, a way to agree and to refuse, an answer that is stored and "
                        "tested were found");
    } else if (missing && found) {
        f->verdict = CONSENT_FLOW_VERDICT_PARTIAL;
        why = PICA_WORD("some of what makes up asking for consent was found, and some was not");
    } else if (missing == count) {
        f->verdict = CONSENT_FLOW_VERDICT_NONE;
        why = PICA_WORD("nothing of what makes up asking for consent was found, and nothing is "
                        "hidden from view");
    } else {
        f->verdict = CONSENT_FLOW_VERDICT_UNKNOWN;
        why = PICA_WORD("what is missing may be in what could not be seen");
    }
    f->why = (struct pica_words){ { [PICA_ZH] = pica_words_zh(why), [PICA_EN] = why } };
}

enum pica_status scan_consent_flow(struct telling *t, struct scan_decisions *d,
                                   const struct consent_worlds *worlds, struct pica_error *err)
{
    struct asking a = { .t = t,
                        .r = t->r,
                        .d = d,
                        .acts = consent_worlds_acts(worlds),
                        .all = t->world,
                        .without = consent_worlds_without(worlds),
                        .models = scan_graph_setup(t->r)->models };

    a.refusals = consent_acts_refusals(a.acts, &a.refusal_count);
    if (!flow_world_noted(a.all, &t->r->arena, &a.noted, &a.noted_count) ||
        !flow_world_noted(a.without, &t->r->arena, &a.unagreed, &a.unagreed_count))
        return pica_fail_nomem(err);
    for (unsigned e = 0; e < CONSENT_FLOW_ELEMENT_COUNT; e++)
        d->flow.elements[e] = (struct scan_flow_element){ .element = (enum consent_flow_element)e,
                                                          .place = PICA_PLACE_NONE };
    take_acts(&a);
    take_refusals(&a);
    take_exits(&a);
    take_screens(&a);
    take_platforms(&a);
    take_resources(&a);
    take_decisions(&a);
    take_stores(&a);
    take_code(&a);
    drop_loose_texts(&a);
    take_hybrid(&a);
    hide(&a);
    find_order(&a);
    judge(&a);
    return t->failed ? pica_fail_nomem(err) : PICA_OK;
}
