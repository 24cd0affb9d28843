#include "privacy/consent_act.h"

#include "privacy/consent_act_parts.h"

#include <stdlib.h>

/* --- acts
 * --------------------------------------------------------------------------------------------------
 */

static void add_act(struct consent_acts *a, struct consent_act act)
{
    if (consent_act_room(a, &a->acts, a->act_count, &a->act_cap, sizeof *a->acts))
        a->acts[a->act_count++] = act;
}

/* What refuses opens nothing, and is kept for those who ask whether one can. */
static void add_refusal(struct consent_acts *a, struct consent_act act)
{
    if (consent_verdicts[act.verdict].counts < 0 &&
        consent_act_room(a, &a->refusals, a->refusal_count, &a->refusal_cap, sizeof *a->refusals))
        a->refusals[a->refusal_count++] = act;
}

/* A dialog says what is not known where both its buttons do. */
static void add_untold(struct consent_acts *a, const struct part *button, struct consent_act act)
{
    struct part_walk walk;
    const struct part *p;

    if (button->number != -1 || button->known || button->handler == FLOW_NONE)
        return;
    consent_act_dialog_of(a, button, &walk);
    while ((p = consent_act_dialog_next(a, &walk))) {
        if (p->kind != CONTROL_BUTTON || p->number != -2 || p->known)
            continue;
        if (consent_act_room(a, &a->untold, a->untold_count, &a->untold_cap, sizeof *a->untold))
            a->untold[a->untold_count++] = act;
        return;
    }
}

static void add_never(struct consent_acts *a, uint32_t view)
{
    for (size_t n = 0; n < a->never_count; n++)
        if (a->never[n] == view)
            return;
    if (consent_act_room(a, &a->never, a->never_count, &a->never_cap, sizeof *a->never))
        a->never[a->never_count++] = view;
}

static uint64_t number_behind(const struct flow_values *arguments, size_t count)
{
    uint64_t h = 0;

    for (size_t k = 1; k < count; k++)
        h = h * 31 + consent_act_number_of(&arguments[k]);
    return h;
}

static uint64_t trail_behind(const struct flow_values *arguments, size_t count)
{
    uint64_t h = 0;

    for (size_t k = 1; k < count; k++)
        h = h * 31 + consent_act_trail_of(&arguments[k]);
    return h;
}

static void add_click(struct consent_acts *a, const struct flow_noted *n, uint32_t view,
                      bool agrees)
{
    if (consent_act_room(a, &a->clicks, a->click_count, &a->click_cap, sizeof *a->clicks))
        a->clicks[a->click_count++] =
            (struct click){ .caller = n->caller,
                            .at = n->at,
                            .view = view,
                            .arguments = number_behind(n->arguments, n->argument_count),
                            .trail = trail_behind(n->arguments, n->argument_count),
                            .agrees = agrees };
}

static void find_clicks(struct consent_acts *a, const struct flow_noted *n)
{
    uint32_t family = consent_act_family_of(a, n->caller);
    bool made = false, made_agrees = false;

    for (size_t k = 0; n->argument_count && k < n->arguments[0].count; k++) {
        const struct flow_atom *atom = &n->arguments[0].atoms[k];
        struct consent_act act = {
            .method = n->caller, .at = n->at, .layout = FLOW_NONE, .use = FLOW_NONE
        };

        if (atom->kind == FLOW_ATOM_VIEW) {
            act.view = (uint32_t)atom->number;
            consent_act_look_near(a, act.view, n->context);
            act.verdict = consent_act_verdict_of(a, act.view, family, &act.text);
            if (a->near != FLOW_NONE)
                add_click(a, n, act.view, consent_act_agrees(act.verdict));
            a->near = FLOW_NONE;
        } else if (atom->kind == FLOW_ATOM_OBJECT && atom->made_method != FLOW_NONE) {
            act.verdict = consent_act_verdict_of_made(a, atom->made, n, &act.text);
            made = true;
            made_agrees |= consent_act_agrees(act.verdict);
        }
        if (consent_verdicts[act.verdict].counts == 0)
            continue;
        consent_act_handler_of(a, n, &act.type, &act.handler);
        if (!consent_act_agrees(act.verdict)) {
            add_refusal(a, act);
            continue;
        }
        add_act(a, act);
        if (act.view)
            add_never(a, act.view);
    }
    if (made)
        add_click(a, n, 0, made_agrees);
}

/* A view that one activation makes agree and another something else may be touched. */
static void forget_shared(struct consent_acts *a)
{
    size_t kept = 0;

    for (size_t n = 0; n < a->never_count; n++) {
        bool shared = false;

        for (size_t k = 0; k < a->click_count; k++)
            shared |= a->clicks[k].view == a->never[n] && !a->clicks[k].agrees;
        if (!shared)
            a->never[kept++] = a->never[n];
    }
    a->never_count = kept;
}

static void find_in_layouts(struct consent_acts *a)
{
    const struct flow_package *package = a->in.package;

    for (uint32_t l = 0; l < package->layout_count && !a->failed; l++)
        for (uint32_t u = 0; u < package->layouts[l].use_count; u++) {
            struct flow_touch touch = { .view = package->layouts[l].uses[u].view_id,
                                        .layout = l,
                                        .use = u };

            if (package->layouts[l].uses[u].kind != LAYOUT_CLICK || !consent_acts_is(a, &touch))
                continue;
            add_act(a, (struct consent_act){ .verdict = CONSENT_VERDICT_AGREES,
                                             .method = FLOW_NONE,
                                             .at = FLOW_NONE,
                                             .layout = l,
                                             .use = u,
                                             .view = touch.view,
                                             .handler = FLOW_NONE,
                                             .type = FLOW_NONE });
            if (touch.view)
                add_never(a, touch.view);
        }
}

/* Boxes on screens, and every view that agrees, whoever asks for its id. */
static void find_on_screens(struct consent_acts *a)
{
    for (size_t n = 0; n < a->in.screens->by_id_count && !a->failed; n++) {
        const struct consent_place *p = &a->in.screens->by_id[n];

        if (consent_act_agrees(a->in.screens->items[p->screen].elements[p->element].verdict))
            add_never(a, p->view_id);
    }
}

#define PUTS_OFF (CONSENT_REFUSE | CONSENT_EXIT | CONSENT_BASIC | CONSENT_DISMISS | CONSENT_NO)

/* What code shows on the view or object of an atom. */
static struct consent_text says_on(const struct consent_acts *a, const struct flow_atom *atom,
                                   uint32_t family, const char **ret_text)
{
    struct consent_text says = { 0 };

    if (atom->kind == FLOW_ATOM_VIEW)
        return consent_act_text_set(a, (uint32_t)atom->number, family, ret_text);
    for (size_t n = 0; atom->kind == FLOW_ATOM_OBJECT && n < a->shown_count; n++)
        if (a->shown[n].made == atom->made) {
            consent_act_join(&says, a->shown[n].says);
            *ret_text = a->shown[n].text;
        }
    return says;
}

static bool family_agrees(const struct consent_acts *a, uint32_t family)
{
    for (size_t n = 0; n < a->act_count; n++)
        if (a->acts[n].method != FLOW_NONE && consent_act_family_of(a, a->acts[n].method) == family)
            return true;
    return false;
}

/* "Later" beside what agrees, where code puts both on the screen: by itself it says nothing. */
static void find_put_off(struct consent_acts *a, const struct flow_noted *n)
{
    uint32_t family = consent_act_family_of(a, n->caller);

    if (n->argument_count == 0 || !family_agrees(a, family))
        return;
    for (size_t k = 0; k < n->arguments[0].count; k++) {
        struct consent_act act = { .verdict = CONSENT_VERDICT_PUTS_OFF,
                                   .method = n->caller,
                                   .at = n->at,
                                   .layout = FLOW_NONE,
                                   .use = FLOW_NONE };
        struct consent_text says = says_on(a, &n->arguments[0].atoms[k], family, &act.text);

        if (says.form != CONSENT_CONTROL || !(says.roles & PUTS_OFF))
            continue;
        consent_act_handler_of(a, n, &act.type, &act.handler);
        add_refusal(a, act);
    }
}

static void find_all_put_off(struct consent_acts *a)
{
    for (size_t n = 0; n < a->noted_count && a->act_count > 0 && !a->failed; n++)
        if (consent_control_of(a->in.program, a->noted[n].dex, a->noted[n].method_idx)->kind ==
            CONTROL_CLICK)
            find_put_off(a, &a->noted[n]);
}

static int never_compare(const void *x, const void *y)
{
    uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;

    return a < b ? -1 : a > b;
}

static void find_acts(struct consent_acts *a)
{
    for (size_t n = 0; n < a->part_count && !a->failed; n++) {
        struct part *p = &a->parts[n];
        struct consent_act act = { .method = p->caller,
                                   .at = p->at,
                                   .layout = FLOW_NONE,
                                   .use = FLOW_NONE,
                                   .text = p->text,
                                   .handler = p->handler,
                                   .type = p->type };

        if (p->kind != CONTROL_BUTTON)
            continue;
        consent_act_judge_dialog(a, p);
        act.verdict = p->verdict;
        if (consent_act_agrees(act.verdict))
            add_act(a, act);
        else
            add_refusal(a, act);
        add_untold(a, p, act);
    }
    for (size_t n = 0; n < a->noted_count && !a->failed; n++) {
        const struct flow_noted *noted = &a->noted[n];
        const struct control *c = consent_control_of(a->in.program, noted->dex, noted->method_idx);

        if (c->kind == CONTROL_CLICK)
            find_clicks(a, noted);
        if (c->kind == CONTROL_COMPOSABLE) {
            struct consent_act act = { .method = noted->caller,
                                       .at = noted->at,
                                       .layout = FLOW_NONE,
                                       .use = FLOW_NONE,
                                       .handler = FLOW_NONE,
                                       .type = FLOW_NONE };

            act.verdict = consent_act_judge_given(
                a,
                consent_act_composable_says(a, noted->arguments, noted->argument_count, &act.text),
                consent_act_family_of(a, noted->caller), noted->arguments, noted->argument_count);
            if (consent_act_agrees(act.verdict))
                add_act(a, act);
            else
                add_refusal(a, act);
        }
    }
    find_all_put_off(a);
    find_in_layouts(a);
    find_on_screens(a);
    forget_shared(a);
    if (a->never_count)
        qsort(a->never, a->never_count, sizeof *a->never, never_compare);
}

enum pica_status consent_acts_find(const struct consent_acts_input *in, struct pica_arena *arena,
                                   struct consent_acts **ret, struct pica_error *err)
{
    struct consent_acts *a = pica_arena_alloc(arena, sizeof *a);

    *ret = a;
    if (!a)
        return pica_fail_nomem(err);
    *a = (struct consent_acts){ .in = *in, .arena = arena, .near = FLOW_NONE };
    if (!consent_families_init(in->program, in->strings, arena, &a->families) ||
        !flow_world_noted(in->all, arena, &a->noted, &a->noted_count))
        return pica_fail_nomem(err);
    consent_act_read_noted(a);
    find_acts(a);
    consent_act_index_acts(a);
    return a->failed || (in->strings && in->strings->no_memory) ? pica_fail_nomem(err) : PICA_OK;
}

const struct consent_act *consent_acts_list(const struct consent_acts *a, size_t *ret_count)
{
    *ret_count = a->act_count;
    return a->acts;
}

const struct consent_act *consent_acts_refusals(const struct consent_acts *a, size_t *ret_count)
{
    *ret_count = a->refusal_count;
    return a->refusals;
}

const struct consent_act *consent_acts_untold(const struct consent_acts *a, size_t *ret_count)
{
    *ret_count = a->untold_count;
    return a->untold;
}

const uint32_t *consent_acts_never(const struct consent_acts *a, size_t *ret_count)
{
    *ret_count = a->never_count;
    return a->never;
}

/* --- is it one?
 * ---------------------------------------------------------------------------------------- */

/* A handler that a layout names: of the element it stands at. */
static bool is_use(struct consent_acts *a, const struct flow_touch *t)
{
    const struct layout *l = &a->in.package->layouts[t->layout];
    const struct layout_use *u = &l->uses[t->use];

    for (size_t s = 0; s < a->in.screens->count; s++) {
        const struct consent_screen *screen = &a->in.screens->items[s];

        for (uint32_t e = 0; e < screen->element_count; e++) {
            const struct consent_element *at = &screen->elements[e];
            const struct layout_view *v;
            const char *text = NULL;

            if (at->layout != t->layout)
                continue;
            v = &l->views[at->view];
            if ((u->view_id && v->id == u->view_id) || v->place.file_offset == u->place.file_offset)
                if (consent_act_agrees(consent_act_judge_on(a, screen, e, FLOW_NONE, &text)))
                    return true;
        }
    }
    return false;
}

static bool is_button(struct consent_acts *a, const struct flow_call *call, const struct control *c)
{
    uint64_t number = consent_act_number_of(consent_act_parameter(
        a->in.program, call->dex, call->method_idx,
        consent_act_is_static(a->in.all, a->in.program, call->caller, call->at), call->arguments,
        call->argument_count, c->text));
    bool any = false, exact = false, exact_agrees = false;

    for (size_t n = consent_act_first_part(a, call->caller, call->at); n < a->part_count; n++) {
        const struct part *p = &a->parts[n];

        if (p->caller != call->caller || p->at != call->at)
            break;
        if (p->kind != CONTROL_BUTTON)
            continue;
        any |= consent_act_agrees(p->verdict);
        if (p->arguments == number) {
            exact = true;
            exact_agrees |= consent_act_agrees(p->verdict);
        }
    }
    return exact ? exact_agrees : any;
}

/*
 * A view that code makes, or gives a text that another activation gives it
 * not, is known again by the call that says what it runs, and what that is.
 */
static bool is_click(struct consent_acts *a, const struct flow_touch *t)
{
    const struct flow_call *call = t->call;
    uint64_t number = number_behind(call->arguments, call->argument_count),
             trail = trail_behind(call->arguments, call->argument_count);
    bool found = false, any = false, exact = false, exact_agrees = false, known = false,
         known_agrees = false;
    const char *text;

    for (size_t n = consent_act_first_click(a, call->caller, call->at); n < a->click_count; n++) {
        const struct click *c = &a->clicks[n];

        if (c->caller != call->caller || c->at != call->at)
            break;
        if (c->view != t->view)
            continue;
        found = true;
        any |= c->agrees;
        if (c->arguments == number) {
            exact = true;
            exact_agrees |= c->agrees;
        }
        if (c->arguments == number && c->trail == trail) {
            known = true;
            known_agrees |= c->agrees;
        }
    }
    if (t->view && !found)
        return consent_act_agrees(
            consent_act_verdict_of(a, t->view, consent_act_family_of(a, call->caller), &text));
    return known ? known_agrees : exact ? exact_agrees : any;
}

bool consent_acts_is(struct consent_acts *a, const struct flow_touch *t)
{
    const struct control *c;
    const char *text = NULL;

    if (!t->call)
        return is_use(a, t);
    c = consent_control_of(a->in.program, t->call->dex, t->call->method_idx);
    switch (c->kind) {
    case CONTROL_BUTTON:
        return is_button(a, t->call, c);
    case CONTROL_COMPOSABLE:
        return consent_act_agrees(consent_act_judge_given(
            a, consent_act_composable_says(a, t->call->arguments, t->call->argument_count, &text),
            consent_act_family_of(a, t->call->caller), t->call->arguments,
            t->call->argument_count));
    case CONTROL_NONE:
    case CONTROL_TEXT:
    case CONTROL_TITLE:
    case CONTROL_MESSAGE:
    case CONTROL_SHOWS:
    case CONTROL_CHECKED:
    case CONTROL_CHECKS:
    case CONTROL_CLICK:
        break;
    }
    return is_click(a, t);
}

bool consent_acts_asks_box(const struct flow_program *p, uint32_t dex, uint32_t method_idx)
{
    return consent_control_of(p, dex, method_idx)->kind == CONTROL_CHECKED;
}

bool consent_acts_is_box(struct consent_acts *a, const struct flow_call *call)
{
    const struct flow_values *v = call->argument_count ? &call->arguments[0] : NULL;
    uint32_t family = consent_act_family_of(a, call->caller);
    bool any = false;

    if (!v || !v->all)
        return false;
    for (size_t k = 0; k < v->count; k++) {
        const char *text;

        if (v->atoms[k].kind == FLOW_ATOM_NULL ||
            (v->atoms[k].kind == FLOW_ATOM_NUMBER && v->atoms[k].number == 0))
            continue; /* a field that is not yet filled */
        any = true;
        if (v->atoms[k].kind != FLOW_ATOM_VIEW ||
            !consent_act_agrees(
                consent_act_verdict_of(a, (uint32_t)v->atoms[k].number, family, &text)))
            return false;
    }
    return any;
}

const struct flow_noted *consent_acts_noted(const struct consent_acts *a, size_t *ret_count)
{
    *ret_count = a->noted_count;
    return a->noted;
}

bool consent_acts_are_missing(const struct consent_acts *a)
{
    uint32_t roles = a->in.code_roles;
    bool agrees = a->in.code_agrees;

    if (a->attached || a->act_count > 0)
        return false;
    for (size_t n = 0; a->in.strings && n < a->in.strings->count; n++) {
        const struct consent_text *says = &a->in.strings->items[n].says;

        roles |= says->roles;
        agrees |= says->roles & CONSENT_AGREE &&
                  (says->form == CONSENT_CONTROL || says->form == CONSENT_STATEMENT);
    }
    for (size_t n = 0; n < a->in.screens->count; n++) {
        roles |= a->in.screens->items[n].roles;
        agrees |= a->in.screens->items[n].agreeable;
    }
    return a->unread || (agrees && (roles & CONSENT_POLICY));
}
