#include "privacy/consent_screen.h"

#include "base/words.h"
#include "privacy/consent_name.h"

const struct consent_verdict_info consent_verdicts[CONSENT_VERDICT_COUNT] = {
#define X(id, name, counts, why) { name, counts, why },
#include "privacy/consent_verdicts.def"
#undef X
};

/* What the elements of a screen are judged against. */
struct context {
    bool policy, documents; /* a privacy policy is shown; one, or terms */
    bool asks;     /* a question, or some text that agrees: there is something to put off */
    bool question; /* a question that "yes" answers */
    bool boxes;    /* there is a box that agrees */
};

/*
 * Statements count as controls where they can be pressed, unless they stand
 * beside a box to check.
 */
static bool is_control(const struct consent_element *e, const struct context *c)
{
    if (e->says.form == CONSENT_CONTROL)
        return true;
    if (e->says.form != CONSENT_STATEMENT)
        return false;
    return e->kind == CONSENT_KIND_BUTTON || e->kind == CONSENT_KIND_ITEM ||
           (e->clickable && e->kind == CONSENT_KIND_TEXT && !c->boxes &&
            !(e->names & CONSENT_NAME_PRIVACY));
}

static bool is_box(const struct consent_element *e)
{
    return e->kind == CONSENT_KIND_CHECK ||
           (e->kind == CONSENT_KIND_PREFERENCE && e->checked != LAYOUT_CHECKED_UNSAID) ||
           (e->kind == CONSENT_KIND_IMAGE && e->says.roles == 0 &&
            (e->names & (CONSENT_NAME_CHECK | CONSENT_NAME_AGREE | CONSENT_NAME_PRIVACY)));
}

/* "I have read and agree to" in front of the documents' names: a sentence in parts. */
static bool is_beginning(const struct consent_screen *s, size_t index)
{
    const struct consent_element *e = &s->elements[index], *next = e + 1;

    return e->kind == CONSENT_KIND_TEXT && e->says.reads && (e->says.roles & CONSENT_AGREE) &&
           index + 1 < s->element_count && next->parent == e->parent &&
           next->says.form == CONSENT_NAME && (next->says.roles & CONSENT_DOCUMENTS);
}

/* A picture is a box only beside "I have read and agree to ...", and no icon of a button. */
static bool labels_image(const struct consent_screen *s, size_t label)
{
    return s->elements[label].says.form == CONSENT_STATEMENT || is_beginning(s, label);
}

static bool may_label(const struct consent_screen *s, size_t box, size_t label)
{
    const struct consent_element *e = &s->elements[label];

    return e->says.roles && e->kind == CONSENT_KIND_TEXT &&
           (s->elements[box].kind != CONSENT_KIND_IMAGE || labels_image(s, label));
}

/*
 * What a box without words of its own means: the text behind it among its
 * neighbours, or else the one before it.
 */
static uint32_t label_of(const struct consent_screen *s, size_t box)
{
    uint32_t parent = s->elements[box].parent;

    for (size_t i = box + 1; i < s->element_count && s->elements[i].parent == parent; i++) {
        if (is_box(&s->elements[i]))
            break;
        if (may_label(s, box, i))
            return (uint32_t)i;
    }
    for (size_t i = box; i-- > 0 && s->elements[i].parent == parent;) {
        if (is_box(&s->elements[i]))
            break;
        if (may_label(s, box, i))
            return (uint32_t)i;
    }
    /* It alone in its group: the text next to the group. */
    if (box + 1 < s->element_count && s->elements[box + 1].says.form == CONSENT_STATEMENT &&
        may_label(s, box, box + 1))
        return (uint32_t)(box + 1);
    return CONSENT_NO_ELEMENT;
}

static enum consent_verdict judge_box(const struct consent_screen *s,
                                      const struct consent_element *e, const struct context *c)
{
    const struct consent_text *says =
        e->label == CONSENT_NO_ELEMENT ? &e->says : &s->elements[e->label].says;

    if (says->roles & CONSENT_CONTRADICTS)
        return CONSENT_VERDICT_CONTRADICTS;
    if (says->roles & CONSENT_IMPLIED)
        return CONSENT_VERDICT_IMPLIED;
    if (!(says->roles & CONSENT_AGREE))
        return c->documents && (says->roles & CONSENT_REFUSE) ? CONSENT_VERDICT_REFUSES
                                                              : CONSENT_VERDICT_NONE;
    if (!c->documents)
        return CONSENT_VERDICT_NO_POLICY;
    if (e->checked == LAYOUT_CHECKED)
        return CONSENT_VERDICT_CHECKED;
    return c->policy ? CONSENT_VERDICT_CHECKS : CONSENT_VERDICT_CHECKS_TERMS;
}

/* What does not depend on the other elements. */
static enum consent_verdict judge_alone(const struct consent_element *e)
{
    static const struct {
        uint32_t role;
        enum consent_verdict verdict;
    } order[] = {
        { CONSENT_CONTRADICTS, CONSENT_VERDICT_CONTRADICTS },
        { CONSENT_IMPLIED, CONSENT_VERDICT_IMPLIED },
        { CONSENT_WITHDRAW, CONSENT_VERDICT_WITHDRAWS },
        { CONSENT_ACCOUNT_DELETE, CONSENT_VERDICT_DELETES },
        { CONSENT_ASKS | CONSENT_QUESTION, CONSENT_VERDICT_ASKS },
        { CONSENT_DOCUMENTS | CONSENT_LIST, CONSENT_VERDICT_SHOWS },
        { CONSENT_PERSONALISATION, CONSENT_VERDICT_PERSONALISATION },
        { CONSENT_AGREE_OTHER, CONSENT_VERDICT_OTHER },
        { CONSENT_OPTIONS, CONSENT_VERDICT_OPTIONS },
        { CONSENT_COMPLAINT, CONSENT_VERDICT_COMPLAINT },
    };

    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        if (e->says.roles & order[i].role)
            return order[i].verdict;
    if (e->says.roles == 0 &&
        (e->names & (CONSENT_NAME_PRIVACY | CONSENT_NAME_AGREE | CONSENT_NAME_REFUSE)))
        return CONSENT_VERDICT_NAMED;
    return CONSENT_VERDICT_NONE;
}

static enum consent_verdict judge_act(const struct consent_element *e, const struct context *c)
{
    uint32_t roles = e->says.roles;

    if (roles & CONSENT_AGREE)
        return c->policy      ? CONSENT_VERDICT_AGREES
               : c->documents ? CONSENT_VERDICT_AGREES_TERMS
                              : CONSENT_VERDICT_NO_POLICY;
    if (!c->documents)
        return CONSENT_VERDICT_NONE;
    if (roles & CONSENT_REFUSE)
        return CONSENT_VERDICT_REFUSES;
    if (roles & CONSENT_EXIT)
        return CONSENT_VERDICT_LEAVES;
    if (roles & CONSENT_BASIC)
        return CONSENT_VERDICT_BASIC;
    if (roles & CONSENT_DISMISS)
        return c->asks ? CONSENT_VERDICT_PUTS_OFF : CONSENT_VERDICT_NONE;
    if (roles & CONSENT_YES)
        return c->question ? CONSENT_VERDICT_ANSWERS : CONSENT_VERDICT_NONE;
    if (roles & CONSENT_NO)
        return c->question ? CONSENT_VERDICT_REFUSES
               : c->asks   ? CONSENT_VERDICT_PUTS_OFF
                           : CONSENT_VERDICT_NONE;
    if (roles & CONSENT_AMBIGUOUS)
        return CONSENT_VERDICT_AMBIGUOUS;
    return CONSENT_VERDICT_NONE;
}

static enum consent_verdict judge(const struct consent_screen *s, const struct consent_element *e,
                                  const struct context *c)
{
    enum consent_verdict v = CONSENT_VERDICT_NONE;

    if (is_box(e))
        v = judge_box(s, e, c);
    else if ((e->says.roles & CONSENT_AGREE) && (e->is_label || !is_control(e, c)))
        return CONSENT_VERDICT_STATEMENT;
    else if (is_control(e, c) && (e->says.roles & CONSENT_ACTS & ~(uint32_t)CONSENT_AGREE_OTHER))
        v = judge_act(e, c);
    return v != CONSENT_VERDICT_NONE ? v : judge_alone(e);
}

void consent_screen_judge(struct consent_screen *s)
{
    struct context c = { 0 };

    s->roles = 0;
    s->agreeable = s->refusable = false;
    for (size_t i = 0; i < s->element_count; i++) {
        struct consent_element *e = &s->elements[i];

        s->roles |= e->says.roles;
        e->label = CONSENT_NO_ELEMENT;
        e->is_label = false;
    }
    for (size_t i = 0; i < s->element_count; i++) {
        struct consent_element *e = &s->elements[i];
        const struct consent_element *label = e;

        if (!is_box(e))
            continue;
        if (e->says.roles == 0) {
            e->label = label_of(s, i);
            if (e->label == CONSENT_NO_ELEMENT)
                continue;
            s->elements[e->label].is_label = true;
            label = &s->elements[e->label];
        }
        c.boxes |= (label->says.roles & CONSENT_AGREE) != 0;
    }
    c.policy = s->roles & CONSENT_POLICY;
    c.documents = s->roles & CONSENT_DOCUMENTS;
    c.question = s->roles & CONSENT_QUESTION;
    c.asks = s->roles & (CONSENT_QUESTION | CONSENT_AGREE);
    for (size_t i = 0; i < s->element_count; i++) {
        struct consent_element *e = &s->elements[i];

        e->is_label |= !e->clickable && is_beginning(s, i);
        e->verdict = judge(s, e, &c);
        s->agreeable |= consent_verdicts[e->verdict].counts > 0;
        s->refusable |= consent_verdicts[e->verdict].counts < 0;
    }
}

/* --- dialogs ------------------------------------------------------------------------- */

struct consent_dialog_answer consent_dialog_judge(const struct consent_dialog *d)
{
    enum { TITLE, MESSAGE, POSITIVE, NEGATIVE, NEUTRAL, ELEMENTS };
    const struct consent_text *texts[ELEMENTS] = { &d->title, &d->message, &d->positive,
                                                   &d->negative, &d->neutral };
    struct consent_element elements[ELEMENTS] = { 0 };
    struct consent_screen s = { .layout = UINT32_MAX,
                                .elements = elements,
                                .element_count = ELEMENTS };

    for (unsigned i = 0; i < ELEMENTS; i++) {
        elements[i].kind = i >= POSITIVE ? CONSENT_KIND_BUTTON : CONSENT_KIND_TEXT;
        elements[i].says = *texts[i];
    }
    consent_screen_judge(&s);
    return (struct consent_dialog_answer){ .positive = elements[POSITIVE].verdict,
                                           .negative = elements[NEGATIVE].verdict,
                                           .neutral = elements[NEUTRAL].verdict };
}
