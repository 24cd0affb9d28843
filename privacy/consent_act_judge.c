/* What a control comes to, among what is shown beside it. */
#include "privacy/consent_act_parts.h"

/* --- views
 * ----------------------------------------------------------------------------------------- */

static bool shows(const struct consent_acts *a, uint32_t family, uint32_t layout)
{
    for (size_t n = 0; n < a->showing_count; n++)
        if (a->showing[n].family == family && a->showing[n].layout == layout)
            return true;
    return false;
}

/* Whether a text is set by the activation that is looked at, or beside it. */
static bool is_near(const struct consent_acts *a, const struct shown *s)
{
    return s->context == a->near || s->context == a->near_by || s->by == a->near ||
           (s->by != UINT32_MAX && s->by == a->near_by);
}

/* The first of the texts of a view in a->by_view. */
static size_t first_of(const struct consent_acts *a, uint32_t view)
{
    size_t low = 0, high = a->by_view_count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (a->shown[a->by_view[mid]].view < view)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* Whether those who are near set a text of that view; *ret_others: others do, too. */
static bool set_near(const struct consent_acts *a, uint32_t view, bool *ret_others)
{
    bool near = false;

    *ret_others = false;
    for (size_t n = first_of(a, view); n < a->by_view_count && a->shown[a->by_view[n]].view == view;
         n++) {
        bool one = is_near(a, &a->shown[a->by_view[n]]);

        near |= one;
        *ret_others |= !one;
    }
    return near;
}

void consent_act_look_near(struct consent_acts *a, uint32_t view, uint32_t context)
{
    bool others;

    a->near = context;
    a->near_by = flow_world_caller(a->in.all, context);
    if (!set_near(a, view, &others) || !others)
        a->near = FLOW_NONE;
}

/* What code of the family sets as text of a view, or (family FLOW_NONE) any code. */
static struct consent_text code_text(const struct consent_acts *a, uint32_t view, uint32_t family,
                                     const char **ret_text)
{
    struct consent_text says = { 0 };
    bool others, near = a->near != FLOW_NONE && set_near(a, view, &others);

    for (size_t n = 0; n < a->shown_count; n++)
        if (a->shown[n].view == view && (!near || is_near(a, &a->shown[n])) &&
            (near || family == FLOW_NONE || a->shown[n].family == family)) {
            consent_act_join(&says, a->shown[n].says);
            *ret_text = a->shown[n].text;
        }
    return says;
}

/* The text of a button that the family gave its dialog, when it asks for the view. */
static struct consent_text button_text(const struct consent_acts *a, uint32_t view, uint32_t family,
                                       const char **ret_text)
{
    struct consent_text says = { 0 };

    for (size_t n = 0; n < a->part_count; n++)
        if (a->parts[n].kind == CONTROL_BUTTON && a->parts[n].number < 0 &&
            FLOW_DIALOG_BUTTON(a->parts[n].number) == view &&
            consent_act_family_of(a, a->parts[n].caller) == family) {
            consent_act_join(&says, a->parts[n].says);
            *ret_text = a->parts[n].text;
        }
    return says;
}

struct consent_text consent_act_text_set(const struct consent_acts *a, uint32_t view,
                                         uint32_t family, const char **ret_text)
{
    struct consent_text says = button_text(a, view, family, ret_text);

    if (says.roles)
        return says;
    says = code_text(a, view, family, ret_text);
    return says.roles ? says : code_text(a, view, FLOW_NONE, ret_text);
}

/* All that layouts say which the family shows. */
static uint32_t screens_say(const struct consent_acts *a, uint32_t family)
{
    uint32_t roles = 0;

    for (size_t n = 0; n < a->showing_count; n++) {
        const struct consent_screen *s =
            a->showing[n].family == family ? consent_screens_of(a->in.screens, a->showing[n].layout)
                                           : NULL;

        roles |= s ? s->roles : 0;
    }
    return roles;
}

#define ABOUT (CONSENT_DOCUMENTS | CONSENT_QUESTION)

/* What the code of a family says and what it shows. */
static uint32_t roles_of(struct consent_acts *a, uint32_t family)
{
    uint32_t roles = consent_family_says(&a->families, family).roles | screens_say(a, family);

    for (size_t n = 0; n < a->shown_count; n++) {
        const struct shown *one = &a->shown[n];
        bool others;

        if (one->family != family || !(one->says.roles & ABOUT & ~roles))
            continue;
        /* What others set of a view that those who are near set, too, stands elsewhere. */
        if (a->near == FLOW_NONE || is_near(a, one) || !set_near(a, one->view, &others))
            roles |= one->says.roles;
    }
    return roles & ABOUT;
}

#define MAKERS_MAX 4

/* What is shown besides: of policies alone. Of no family, where it is a layout alone, nothing. */
static struct consent_text beside(struct consent_acts *a, uint32_t family)
{
    struct consent_text says = { .roles = family == FLOW_NONE ? 0 : roles_of(a, family),
                                 .form = CONSENT_BODY };

    if (family == FLOW_NONE)
        return says;
    /* A function without a name of its own belongs to what makes it. */
    for (int n = 0; n < MAKERS_MAX && !(says.roles & CONSENT_POLICY); n++) {
        uint32_t maker = consent_family_maker(&a->families, family, &a->failed);

        if (maker == FLOW_NONE)
            break;
        family = consent_family_of(&a->families, maker);
        says.roles |= roles_of(a, family);
    }
    return says;
}

/* Of several controls that code makes at one place nothing tells which one agrees. */
static bool is_told(struct consent_text says)
{
    return (says.roles & CONSENT_ACTS) == CONSENT_AGREE;
}

bool consent_act_agrees(enum consent_verdict v)
{
    /* Terms of use are no consent to what is done with personal information. */
    return consent_verdicts[v].counts > 0 && v != CONSENT_VERDICT_AGREES_TERMS &&
           v != CONSENT_VERDICT_CHECKS_TERMS;
}

/* Of two answers the one that says more. */
static enum consent_verdict better(enum consent_verdict a, enum consent_verdict b)
{
    if (consent_act_agrees(a) || a == b)
        return a;
    if (consent_act_agrees(b))
        return b;
    return a == CONSENT_VERDICT_NONE || a == CONSENT_VERDICT_NAMED ? b : a;
}

/* An object of one of the package's classes. */
static bool is_own_object(const struct consent_acts *a, const struct flow_atom *atom)
{
    return atom->kind == FLOW_ATOM_OBJECT && atom->type != FLOW_NONE &&
           flow_class(a->in.program, atom->type).dex != FLOW_NONE;
}

/* A control of that text, judged by what the family shows. */
enum consent_verdict consent_act_judge_alone(struct consent_acts *a, struct consent_text says,
                                             uint32_t family)
{
    struct consent_element elements[2] = {
        { .kind = CONSENT_KIND_TEXT, .says = beside(a, family) },
        { .kind = CONSENT_KIND_BUTTON, .says = says, .clickable = true },
    };
    struct consent_screen s = { .layout = UINT32_MAX, .elements = elements, .element_count = 2 };

    a->attached |= is_told(says);
    consent_screen_judge(&s);
    return elements[1].verdict;
}

/* What says something where a policy is shown, and nothing elsewhere. */
#define REFUSES (CONSENT_REFUSE | CONSENT_EXIT | CONSENT_BASIC | CONSENT_DISMISS | CONSENT_NO)

/*
 * What a helper makes stands on the screen of those whose functions it is given: where the helper's
 * own class says nothing of a policy, theirs are asked.
 */
enum consent_verdict consent_act_judge_given(struct consent_acts *a, struct consent_text says,
                                             uint32_t family, const struct flow_values *arguments,
                                             size_t count)
{
    enum consent_verdict v = consent_act_judge_alone(a, says, family);

    for (size_t k = 0; says.roles && k < count; k++)
        for (size_t n = 0; n < arguments[k].count; n++) {
            const struct flow_atom *atom = &arguments[k].atoms[n];
            uint32_t other;

            if (consent_verdicts[v].counts != 0 || !is_own_object(a, atom))
                continue;
            other = consent_family_of(&a->families, atom->type);
            if (other != family)
                v = better(v, consent_act_judge_alone(a, says, other));
        }
    return v;
}

/* The verdict of an element once the texts that code sets are in their places. */
enum consent_verdict consent_act_judge_on(struct consent_acts *a,
                                          const struct consent_screen *screen, uint32_t element,
                                          uint32_t family, const char **ret_text)
{
    size_t count = screen->element_count;
    struct consent_element *e = pica_arena_array(a->arena, count + 1, sizeof *e);
    struct consent_screen s = *screen;

    if (!e) {
        a->failed = true;
        return CONSENT_VERDICT_NONE;
    }
    memcpy(e, screen->elements, count * sizeof *e);
    *ret_text = e[element].shown;
    for (size_t n = 0; n < count; n++) {
        const char *text = NULL;
        struct consent_text says = { 0 };

        if (e[n].view_id)
            says = consent_act_text_set(a, e[n].view_id, family, &text);
        if (says.roles == 0)
            continue;
        if (e[n].says.roles & CONSENT_ACTS)
            e[n].says = consent_text_join(e[n].says, says);
        else
            e[n].says = says;
        if (n == element)
            *ret_text = text;
    }
    e[element].clickable = true;
    a->attached |= is_told(e[element].says);
    for (size_t n = 0; n < count; n++)
        for (size_t k = 0; k < a->checked_count; k++)
            if (e[n].view_id == a->checked[k])
                e[n].checked = LAYOUT_CHECKED;
    s.elements = e;
    s.element_count = count;
    consent_screen_judge(&s);
    if (e[element].verdict == CONSENT_VERDICT_NO_POLICY ||
        e[element].verdict == CONSENT_VERDICT_AGREES_TERMS ||
        (e[element].verdict == CONSENT_VERDICT_NONE && (e[element].says.roles & REFUSES))) {
        e[count] = (struct consent_element){ .kind = CONSENT_KIND_TEXT,
                                             .says = beside(a, family),
                                             .parent = UINT32_MAX };
        s.element_count = count + 1;
        consent_screen_judge(&s);
    }
    return e[element].verdict;
}

static enum consent_verdict judge_view(struct consent_acts *a, uint32_t view, uint32_t family,
                                       const char **ret_text)
{
    size_t count;
    const struct consent_place *places = consent_screens_with(a->in.screens, view, &count);
    enum consent_verdict v = CONSENT_VERDICT_NONE;
    struct consent_text says;
    bool here = false;

    for (size_t n = 0; n < count; n++)
        here |= shows(a, family, a->in.screens->items[places[n].screen].layout);
    for (size_t n = 0; n < count; n++) {
        const struct consent_screen *s = &a->in.screens->items[places[n].screen];
        const char *text = NULL;
        enum consent_verdict one;

        if (here && !shows(a, family, s->layout))
            continue;
        one = consent_act_judge_on(a, s, places[n].element, family, &text);
        if (v == CONSENT_VERDICT_NONE || better(v, one) != v)
            *ret_text = text;
        v = better(v, one);
    }
    if (v != CONSENT_VERDICT_NONE && v != CONSENT_VERDICT_NAMED)
        return v;
    /* A view of a layout that says nothing by itself. */
    says = consent_act_text_set(a, view, family, ret_text);
    return says.roles ? better(consent_act_judge_alone(a, says, family), v) : v;
}

enum consent_verdict consent_act_verdict_of(struct consent_acts *a, uint32_t view, uint32_t family,
                                            const char **ret_text)
{
    struct verdict_of *v;

    for (size_t n = 0; n < a->verdict_count; n++)
        if (a->verdicts[n].view == view && a->verdicts[n].family == family &&
            a->verdicts[n].near == a->near) {
            *ret_text = a->verdicts[n].text;
            return a->verdicts[n].verdict;
        }
    if (!consent_act_room(a, &a->verdicts, a->verdict_count, &a->verdict_cap, sizeof *a->verdicts))
        return CONSENT_VERDICT_NONE;
    v = &a->verdicts[a->verdict_count++];
    *v = (struct verdict_of){ .view = view, .family = family, .near = a->near };
    v->verdict = judge_view(a, view, family, &v->text);
    *ret_text = v->text;
    return v->verdict;
}

/* Of an object that code makes: a button without an id. */
enum consent_verdict consent_act_verdict_of_made(struct consent_acts *a, uint32_t made,
                                                 const struct flow_noted *call,
                                                 const char **ret_text)
{
    struct consent_text says = { 0 };

    for (size_t n = 0; n < a->shown_count; n++)
        if (a->shown[n].made == made) {
            consent_act_join(&says, a->shown[n].says);
            *ret_text = a->shown[n].text;
        }
    return says.roles ? consent_act_judge_given(a, says, consent_act_family_of(a, call->caller),
                                                call->arguments + 1, call->argument_count - 1)
                      : CONSENT_VERDICT_NONE;
}

/* --- dialogs
 * ---------------------------------------------------------------------------------------- */

void consent_act_judge_dialog(struct consent_acts *a, struct part *button)
{
    struct consent_dialog d = { 0 };
    struct consent_dialog_answer answer;
    uint32_t family = consent_act_family_of(a, button->caller);
    bool told = false, unread = false;
    struct part_walk walk;
    const struct part *p;

    consent_act_dialog_of(a, button, &walk);
    while ((p = consent_act_dialog_next(a, &walk))) {
        if (p->kind == CONTROL_TITLE)
            consent_act_join(&d.title, p->says);
        else if (p->kind == CONTROL_MESSAGE) {
            consent_act_join(&d.message, p->says);
            told |= p->known;
            unread |= !p->known;
        } else if (p->number == -1)
            consent_act_join(&d.positive, p->says);
        else if (p->number == -2)
            consent_act_join(&d.negative, p->says);
        else if (p->number == -3)
            consent_act_join(&d.neutral, p->says);
    }
    /* What it shows is put together by code, or is a layout. */
    if (!told && !(d.title.roles & CONSENT_POLICY))
        consent_act_join(&d.message, beside(a, family));
    if (button->number == -1)
        d.positive = button->says;
    else if (button->number == -2)
        d.negative = button->says;
    else
        d.neutral = button->says;
    answer = consent_dialog_judge(&d);
    button->verdict = button->number == -1   ? answer.positive
                      : button->number == -2 ? answer.negative
                                             : answer.neutral;
    /* What a message from a file or from the network says may be a policy. */
    unread &= button->verdict == CONSENT_VERDICT_NO_POLICY;
    a->unread |= unread;
    a->attached |= !unread && is_told(button->says);
}

/* --- composables
 * --------------------------------------------------------------------------------------- */

/* What the functions say that a composable is given, and texts that it is given itself. */
struct consent_text consent_act_composable_says(struct consent_acts *a,
                                                const struct flow_values *args, size_t count,
                                                const char **ret_text)
{
    struct consent_text says = { 0 };

    for (size_t k = 0; k < count; k++) {
        bool known;

        consent_act_join(&says, consent_act_says_of(a, &args[k], &known, ret_text));
        for (size_t n = 0; k > 0 && n < args[k].count; n++)
            if (is_own_object(a, &args[k].atoms[n]))
                consent_act_join(&says, consent_class_says(&a->families, args[k].atoms[n].type));
    }
    return says;
}
