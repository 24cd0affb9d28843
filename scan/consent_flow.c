#include "scan/consent_flow_parts.h"

#include "flow/index.h"
#include "scan/pieces.h"

#define EXIT_DEPTH 3u /* calls from the handler of a control to what ends the app */

const enum consent_flow_element asking_core[ASKING_CORE_COUNT] = {
    CONSENT_FLOW_POLICY, CONSENT_FLOW_AGREE,  CONSENT_FLOW_REFUSE,
    CONSENT_FLOW_STORED, CONSENT_FLOW_TESTED,
};

struct scan_flow_element *asking_element(struct asking *a, enum consent_flow_element e)
{
    return &a->d->flow.elements[e];
}

bool asking_found(struct asking *a, enum consent_flow_element e)
{
    return asking_element(a, e)->found == SCAN_FOUND_YES;
}

void asking_set_words(struct asking *a, enum consent_flow_element e, enum scan_found found,
                      struct pica_words what, struct pica_place place)
{
    struct scan_flow_element *to = asking_element(a, e);

    if (to->found == SCAN_FOUND_YES || to->found == found)
        return;
    to->found = found;
    to->what = what;
    to->place = place;
}

void asking_set(struct asking *a, enum consent_flow_element e, enum scan_found found,
                const char *what, struct pica_place place)
{
    struct pica_words words = { { [PICA_ZH] = pica_words_zh(what), [PICA_EN] = what } };

    asking_set_words(a, e, found, words, place);
}

void asking_set_text(struct asking *a, enum consent_flow_element e, enum scan_found found,
                     const char *text, const char *what, struct pica_place place)
{
    struct pica_words words = { { [PICA_ZH] = text, [PICA_EN] = text } };

    if (text)
        asking_set_words(a, e, found, words, place);
    else
        asking_set(a, e, found, what, place);
}

/* --- acts and refusals --------------------------------------------------------------- */

static void take_acts(struct asking *a)
{
    for (size_t i = 0; i < a->d->act_count; i++) {
        const struct scan_act *act = &a->d->acts[i];

        asking_set_text(a, CONSENT_FLOW_AGREE, SCAN_FOUND_YES, act->text,
                        PICA_WORD("a control by which the user agrees"), act->place);
        /* It counts because its screen shows one. */
        asking_set(a, CONSENT_FLOW_POLICY, SCAN_FOUND_YES,
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
        asking_set_text(a, CONSENT_FLOW_REFUSE, SCAN_FOUND_YES, a->refusals[i].text,
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
    for (size_t i = 0; i < a->refusal_count && !asking_found(a, CONSENT_FLOW_REFUSAL_EXITS); i++) {
        const struct consent_act *act = &a->refusals[i];
        struct pica_place place = place_of_act(a, act);

        if (act->verdict == CONSENT_VERDICT_LEAVES)
            asking_set_text(a, CONSENT_FLOW_REFUSAL_EXITS, SCAN_FOUND_YES, act->text,
                            PICA_WORD("the control says that it leaves the app"), place);
        else if (act->handler != FLOW_NONE &&
                 ends_app(a, act->handler, is_of_launcher(a, act->handler), EXIT_DEPTH))
            asking_set(a, CONSENT_FLOW_REFUSAL_EXITS, SCAN_FOUND_YES,
                       PICA_WORD("what the refusing control runs ends the app"),
                       tell_place(a->t, act->handler, DEX_NO_INDEX));
    }
}

/* --- order
 * ------------------------------------------------------------------------------------------ */

static void take_order(struct asking *a, const struct scan_decision *d, struct pica_place place)
{
    if (d->state == CONSENT_STATE_BEFORE)
        asking_set(a, CONSENT_FLOW_ORDER, SCAN_FOUND_YES, /* turned round by find_order() */
                   PICA_WORD("runs without the user having agreed"), place);
    else if (d->state == CONSENT_STATE_UNKNOWN)
        asking_set(a, CONSENT_FLOW_ORDER, SCAN_FOUND_UNSEEN,
                   PICA_WORD("cannot be told: it depends on something that was not seen"), place);
}

static void find_order(struct asking *a)
{
    struct scan_flow_element *e = asking_element(a, CONSENT_FLOW_ORDER);

    for (size_t i = 0; i < a->r->collection_count; i++)
        if (!a->r->collections[i].undecided && privacy_role_counts(a->r->collections[i].api->role))
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

/* Code that the app itself loads at run time may do anything; what libraries load is theirs. */
static void hide_loaded(struct asking *a)
{
    const char *package = a->r->has_manifest ? a->r->manifest.package : NULL;
    const char *what = flow_unresolved_kinds[FLOW_UNRESOLVED_CLASS_LOADER].words;
    size_t count;
    const struct flow_unresolved *u = flow_world_unresolved(a->all, &count);

    for (size_t i = 0; i < count; i++) {
        struct pica_place place;

        if (u[i].kind != FLOW_UNRESOLVED_CLASS_LOADER ||
            privacy_owner_of(
                flow_type_name(a->t->program, flow_method(a->t->program, u[i].method)->type),
                package)
                    .kind != PRIVACY_OWNER_APP)
            continue;
        place = tell_place(a->t, u[i].method, u[i].at);
        for (size_t k = 0; k < ASKING_CORE_COUNT; k++)
            asking_set(a, asking_core[k], SCAN_FOUND_UNSEEN, what, place);
        return;
    }
}

static void hide(struct asking *a)
{
    const struct pica_note *n = what_hides(a->r);

    for (size_t k = 0; n && k < ASKING_CORE_COUNT; k++)
        asking_set_words(a, asking_core[k], SCAN_FOUND_UNSEEN, n->text, n->place);
    if (n)
        asking_set_words(a, CONSENT_FLOW_WITHDRAWAL, SCAN_FOUND_UNSEEN, n->text, n->place);
}

/* A control that was not seen is none as long as nothing speaks of a policy. */
static void drop_loose_texts(struct asking *a)
{
    static const enum consent_flow_element controls[] = { CONSENT_FLOW_AGREE, CONSENT_FLOW_REFUSE };

    if (asking_element(a, CONSENT_FLOW_POLICY)->found != SCAN_FOUND_NO)
        return;
    for (size_t k = 0; k < sizeof controls / sizeof *controls; k++)
        if (asking_element(a, controls[k])->found == SCAN_FOUND_UNSEEN)
            *asking_element(a, controls[k]) =
                (struct scan_flow_element){ .element = controls[k], .place = PICA_PLACE_NONE };
}

static bool stores_anything(const struct asking *a)
{
    for (size_t i = 0; i < a->noted_count; i++)
        if (consent_store_use(a->models, a->noted[i].dex, a->noted[i].method_idx) ==
            CONSENT_STORE_WRITES)
            return true;
    return false;
}

/*
 * Dialogs whose buttons say what is not in the package may ask for consent; and where no
 * control was recognised, nobody knows what of the stored values is the answer.
 */
static void take_untold(struct asking *a)
{
    size_t count;
    const struct consent_act *untold = consent_acts_untold(a->acts, &count);
    const char *what = PICA_WORD("a dialog whose texts are not in the package");
    struct scan_flow_element agree = *asking_element(a, CONSENT_FLOW_AGREE);

    for (size_t k = 0; count && k < ASKING_CORE_COUNT; k++)
        asking_set(a, asking_core[k], SCAN_FOUND_UNSEEN, what, place_of_act(a, &untold[0]));
    if (agree.found == SCAN_FOUND_UNSEEN && stores_anything(a)) {
        asking_set_words(a, CONSENT_FLOW_STORED, SCAN_FOUND_UNSEEN, agree.what, agree.place);
        asking_set_words(a, CONSENT_FLOW_TESTED, SCAN_FOUND_UNSEEN, agree.what, agree.place);
    }
}

static void judge(struct asking *a)
{
    struct scan_consent_flow *f = &a->d->flow;
    size_t found = 0, missing = 0, count = ASKING_CORE_COUNT;
    const char *why;

    for (size_t k = 0; k < count; k++) {
        found += asking_element(a, asking_core[k])->found == SCAN_FOUND_YES;
        missing += asking_element(a, asking_core[k])->found == SCAN_FOUND_NO;
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
    asking_take_screens(&a);
    asking_take_platforms(&a);
    asking_take_resources(&a);
    asking_take_decisions(&a);
    asking_take_stores(&a);
    asking_take_code(&a);
    asking_take_pages(&a);
    drop_loose_texts(&a);
    take_untold(&a);
    asking_take_hybrid(&a);
    hide(&a);
    hide_loaded(&a);
    find_order(&a);
    judge(&a);
    return t->failed ? pica_fail_nomem(err) : PICA_OK;
}
