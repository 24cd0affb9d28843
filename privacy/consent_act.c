#include "privacy/consent_act.h"

#include "dex/insn.h"

#include <stdlib.h>

/* --- calls that matter ------------------------------------------------------------------------ */

enum control_kind {
    CONTROL_NONE,
    CONTROL_TEXT,
    CONTROL_TITLE,
    CONTROL_MESSAGE,
    CONTROL_BUTTON,
    CONTROL_SHOWS,
    CONTROL_CLICK,
    CONTROL_CHECKED,
    CONTROL_CHECKS,
    CONTROL_COMPOSABLE,
};

struct control {
    enum control_kind kind;
    const char *method;
    int text, number;
};

static const struct control controls[] = {
#define X(kind, method, text, number) { CONTROL_##kind, method, text, number },
#include "privacy/consent_controls.def"
#undef X
};

static const struct control composable = { CONTROL_COMPOSABLE, NULL, -1, 0 };
static const struct control no_control = { CONTROL_NONE, NULL, -1, 0 };

static bool ends_with(struct pica_span name, const char *end)
{
    size_t len = strlen(end);

    return name.len >= len && memcmp(name.data + name.len - len, end, len) == 0;
}

/* A composable that shows a control: androidx.compose.material3.ButtonKt.TextButton(). */
static bool is_composable(struct pica_span class_name, struct pica_span method)
{
    static const char compose[] = "Landroidx/compose/";

    return class_name.len > sizeof compose - 1 &&
           memcmp(class_name.data, compose, sizeof compose - 1) == 0 &&
           (ends_with(class_name, "ButtonKt;") || ends_with(class_name, "ChipKt;")) &&
           ends_with(method, "Button");
}

static const struct control *control_of(const struct flow_program *p, uint32_t dex,
                                        uint32_t method_idx)
{
    const struct dex_file *file = flow_dex(p, dex);
    struct dex_method_id id = dex_method_id(file, method_idx);
    struct pica_span name = dex_string(file, id.name_idx);

    for (size_t n = 0; n < sizeof controls / sizeof *controls; n++)
        if (pica_span_is(name, controls[n].method))
            return &controls[n];
    return is_composable(dex_type(file, id.class_idx), name) ? &composable : &no_control;
}

enum consent_store_use consent_store_use(struct flow_models *models, uint32_t dex,
                                         uint32_t method_idx)
{
    const struct flow_model *m = models ? flow_model_of(models, dex, method_idx) : NULL;

    for (size_t n = 0; m && n < m->effect_count; n++) {
        const struct flow_effect *e = &m->effects[n];

        /* Those that name their store are kept beyond the process; maps and bundles are not. */
        if (e->kind == FLOW_EFFECT_WRITE_STORE && e->c.kind != FLOW_OPERAND_NONE)
            return CONSENT_STORE_WRITES;
        if ((e->kind == FLOW_EFFECT_READ_STORE && e->c.kind != FLOW_OPERAND_NONE) ||
            (e->kind == FLOW_EFFECT_HAS_STORE && e->b.kind != FLOW_OPERAND_NONE))
            return CONSENT_STORE_READS;
    }
    return CONSENT_STORE_NEITHER;
}

bool consent_notes(const void *context, uint32_t dex, uint32_t method_idx)
{
    const struct consent_noting *n = context;

    return control_of(n->program, dex, method_idx)->kind != CONTROL_NONE ||
           consent_store_use(n->models, dex, method_idx) != CONSENT_STORE_NEITHER;
}

/* --- what was found ----------------------------------------------------------------------------
 */

/* A text that code gives to a view or an object that is shown. */
struct shown {
    uint32_t view; /* resource id, or 0 */
    uint32_t made_method, made_at;
    uint32_t family;
    struct consent_text says;
    const char *text;
};

/* A text of a dialog, or one of its buttons. */
struct part {
    enum control_kind kind;
    int number; /* of BUTTON */
    uint32_t caller, at, context;
    uint32_t made_method, made_at; /* the builder; FLOW_NONE: not known */
    struct consent_text says;
    bool known; /* its text is */
    const char *text;
    uint64_t arguments; /* a number for its arguments, to know it again */
    enum consent_verdict verdict;
    uint32_t handler, type;
};

/* A family and a layout that its code shows. */
struct showing {
    uint32_t family, layout;
};

struct verdict_of {
    uint32_t view, family;
    enum consent_verdict verdict;
    const char *text;
};

struct consent_acts {
    struct consent_acts_input in;
    struct pica_arena *arena;
    struct consent_families families;
    const struct flow_noted *noted;
    size_t noted_count;
    struct shown *shown;
    size_t shown_count;
    struct part *parts; /* by caller and place */
    size_t part_count;
    struct showing *showing; /* sorted */
    size_t showing_count;
    struct verdict_of *verdicts; /* that were asked for */
    size_t verdict_count, verdict_cap;
    bool attached;     /* some control that says "agree" has a handler that is known */
    uint32_t *checked; /* views that code checks before anybody could */
    size_t checked_count, checked_cap;
    struct consent_act *acts, *refusals, *untold;
    size_t act_count, act_cap, refusal_count, refusal_cap, untold_count, untold_cap;
    uint32_t *never;
    size_t never_count, never_cap;
    bool failed;
};

/* Room for one more; the arena keeps what was before. */
static bool room(struct consent_acts *a, void *items, size_t count, size_t *cap, size_t each)
{
    void **at = items, *more;

    if (count < *cap)
        return true;
    *cap = *cap ? *cap * 2 : 32;
    more = pica_arena_array(a->arena, *cap, each);
    if (!more) {
        a->failed = true;
        return false;
    }
    if (count)
        memcpy(more, *at, count * each);
    *at = more;
    return true;
}

/* --- arguments -----------------------------------------------------------------------------------
 */

static bool is_static(const struct flow_world *w, const struct flow_program *p, uint32_t caller,
                      uint32_t at)
{
    const struct flow_method *m = flow_method(p, caller);
    struct dex_code code;
    struct dex_insn insn;

    (void)w;
    return dex_code(flow_dex(p, m->dex), m->code_off, &code) && dex_insn_decode(&code, at, &insn) &&
           (insn.op == DEX_OP_INVOKE_STATIC || insn.op == DEX_OP_INVOKE_STATIC_RANGE);
}

/* The values of parameter `number`; NULL: the call has none. */
static const struct flow_values *parameter(const struct flow_program *p, uint32_t dex,
                                           uint32_t method_idx, bool no_receiver,
                                           const struct flow_values *arguments, size_t count,
                                           int number)
{
    const struct dex_file *file = flow_dex(p, dex);
    struct dex_proto proto = dex_proto(file, dex_method_id(file, method_idx).proto_idx);
    size_t word = no_receiver ? 0 : 1;

    if (number < 0 || (uint32_t)number >= proto.params.count)
        return NULL;
    for (uint32_t k = 0; k < (uint32_t)number; k++) {
        struct pica_span type = dex_type(file, dex_param(&proto, k));

        word += type.len && (type.data[0] == 'J' || type.data[0] == 'D') ? 2 : 1;
    }
    return word < count ? &arguments[word] : NULL;
}

static const struct flow_values *of_noted(const struct consent_acts *a, const struct flow_noted *n,
                                          int number)
{
    return parameter(a->in.program, n->dex, n->method_idx,
                     is_static(a->in.all, a->in.program, n->caller, n->at), n->arguments,
                     n->argument_count, number);
}

static bool is_resource(const struct flow_atom *atom)
{
    return atom->kind == FLOW_ATOM_RESOURCE ||
           (atom->kind == FLOW_ATOM_NUMBER && atom->number >> 24 == 0x7f);
}

static void join(struct consent_text *to, struct consent_text from)
{
    to->roles |= from.roles;
    to->reads |= from.reads;
    if (from.form > to->form)
        to->form = from.form;
}

/* What the texts among the values say; *ret_known: every one is a text. */
static struct consent_text says_of(const struct consent_acts *a, const struct flow_values *v,
                                   bool *ret_known, const char **ret_text)
{
    struct consent_text says = { 0 }, one;
    bool first = true;

    *ret_known = v && v->all && v->count > 0;
    for (size_t n = 0; v && n < v->count; n++) {
        const struct flow_atom *atom = &v->atoms[n];

        if (atom->kind == FLOW_ATOM_TEXT) {
            one = consent_text_read(atom->text);
            if (!*ret_text)
                *ret_text = pica_arena_str(a->arena, atom->text);
        } else if (is_resource(atom) && a->in.strings) {
            one = consent_strings_says(a->in.strings, (uint32_t)atom->number);
            if (!*ret_text)
                *ret_text = consent_strings_shown(a->in.strings, (uint32_t)atom->number);
        } else {
            *ret_known = false;
            continue;
        }
        /* One that agrees here and does something else there agrees to nothing. */
        if (first)
            says = one;
        else
            says = consent_text_join(says, one);
        first = false;
    }
    return says;
}

static uint64_t mix(uint64_t h, uint64_t more)
{
    h = (h ^ more) * 0x9e3779b97f4a7c15u;
    return h ^ h >> 29;
}

/* A number for texts: the same for the same. */
static uint64_t number_of(const struct flow_values *v)
{
    uint64_t h = v ? v->count : UINT64_MAX;

    for (size_t n = 0; v && n < v->count; n++) {
        const struct flow_atom *atom = &v->atoms[n];

        h = mix(h, (uint64_t)atom->kind);
        h = mix(h, (uint64_t)atom->number);
        for (size_t k = 0; k < atom->text.len; k++)
            h = mix(h, atom->text.data[k]);
    }
    return h;
}

static uint32_t family_of(const struct consent_acts *a, uint32_t method)
{
    return consent_family_of(&a->families, flow_method(a->in.program, method)->type);
}

/* --- reading what was kept
 * ------------------------------------------------------------------------ */

static void add_shown(struct consent_acts *a, size_t *cap, const struct flow_noted *n,
                      const struct control *c)
{
    const struct flow_values *receiver = &n->arguments[0];
    const char *text = NULL;
    bool known;
    struct consent_text says = says_of(a, of_noted(a, n, c->text), &known, &text);

    if (says.roles == 0 || n->argument_count == 0)
        return;
    for (size_t k = 0; k < receiver->count; k++) {
        const struct flow_atom *atom = &receiver->atoms[k];
        struct shown s = { .family = family_of(a, n->caller),
                           .made_method = FLOW_NONE,
                           .made_at = FLOW_NONE,
                           .says = says,
                           .text = text };

        if (atom->kind == FLOW_ATOM_VIEW) {
            s.view = (uint32_t)atom->number;
        } else if (atom->kind == FLOW_ATOM_OBJECT && atom->made_method != FLOW_NONE) {
            s.made_method = atom->made_method;
            s.made_at = atom->made_at;
        } else {
            continue;
        }
        if (room(a, &a->shown, a->shown_count, cap, sizeof *a->shown))
            a->shown[a->shown_count++] = s;
    }
}

/* The object of the package whose method a control runs: the last argument that is one. */
static void handler_of(const struct consent_acts *a, const struct flow_noted *n, uint32_t *ret_type,
                       uint32_t *ret_handler)
{
    static const struct {
        const char *name, *descriptor;
    } handlers[] = {
        { "onClick", "(Landroid/view/View;)V" },
        { "onClick", "(Landroid/content/DialogInterface;I)V" },
        { "onCheckedChanged", "(Landroid/widget/CompoundButton;Z)V" },
        { "invoke", "()Ljava/lang/Object;" },
    };

    *ret_type = *ret_handler = FLOW_NONE;
    for (size_t k = 1; k < n->argument_count; k++)
        for (size_t i = 0; i < n->arguments[k].count; i++) {
            const struct flow_atom *atom = &n->arguments[k].atoms[i];

            if (atom->kind != FLOW_ATOM_OBJECT && atom->kind != FLOW_ATOM_SOME)
                continue;
            for (size_t h = 0; h < sizeof handlers / sizeof *handlers; h++) {
                uint32_t signature = flow_signature_find(
                    a->in.program, pica_span_str(handlers[h].name), handlers[h].descriptor);
                uint32_t method = signature == FLOW_NONE
                                      ? FLOW_NONE
                                      : flow_dispatch(a->in.program, atom->type, signature);

                if (method != FLOW_NONE) {
                    *ret_type = atom->type;
                    *ret_handler = method;
                    return;
                }
            }
        }
}

static void add_part(struct consent_acts *a, size_t *cap, const struct flow_noted *n,
                     const struct control *c)
{
    const struct flow_values *receiver = &n->arguments[0], *text = of_noted(a, n, c->text);
    struct part p = { .kind = c->kind,
                      .number = c->number,
                      .caller = n->caller,
                      .at = n->at,
                      .context = n->context,
                      .made_method = FLOW_NONE,
                      .made_at = FLOW_NONE,
                      .handler = FLOW_NONE,
                      .type = FLOW_NONE };

    if (n->argument_count == 0)
        return;
    p.says = says_of(a, text, &p.known, &p.text);
    p.arguments = number_of(text);
    if (c->kind == CONTROL_BUTTON && c->number == 0) {
        const struct flow_values *which = of_noted(a, n, 0);

        if (which && which->all && which->count == 1 && which->atoms[0].kind == FLOW_ATOM_NUMBER)
            p.number = (int)which->atoms[0].number;
        else if (p.text) /* setButton(text, listener): the positive one */
            p.number = -1;
    }
    if (receiver->count == 1 && receiver->atoms[0].kind == FLOW_ATOM_OBJECT) {
        p.made_method = receiver->atoms[0].made_method;
        p.made_at = receiver->atoms[0].made_at;
    }
    if (c->kind == CONTROL_BUTTON)
        handler_of(a, n, &p.type, &p.handler);
    if (room(a, &a->parts, a->part_count, cap, sizeof *a->parts))
        a->parts[a->part_count++] = p;
}

static void add_showing(struct consent_acts *a, size_t *cap, const struct flow_noted *n,
                        const struct control *c)
{
    const struct flow_values *v = of_noted(a, n, c->text);

    for (size_t k = 0; v && k < v->count; k++) {
        if (v->atoms[k].kind != FLOW_ATOM_NUMBER)
            continue;
        for (uint32_t l = 0; l < a->in.package->layout_count; l++) {
            const struct layout *layout = &a->in.package->layouts[l];

            for (size_t i = 0; i < layout->id_count; i++)
                if (layout->ids[i] == v->atoms[k].number &&
                    room(a, &a->showing, a->showing_count, cap, sizeof *a->showing))
                    a->showing[a->showing_count++] = (struct showing){ family_of(a, n->caller), l };
        }
    }
}

static bool is_early(const struct consent_acts *a, const struct flow_noted *n)
{
    enum flow_phase phase = flow_world_phase(a->in.all, n->caller, n->at);

    return phase != FLOW_PHASE_COUNT && flow_phases[phase].early;
}

/* setChecked(true) on a box, at the start. */
static void add_checked(struct consent_acts *a, const struct flow_noted *n)
{
    const struct flow_values *v = of_noted(a, n, 0);

    if (!v || !v->all || v->count != 1 || v->atoms[0].kind != FLOW_ATOM_NUMBER ||
        v->atoms[0].number == 0)
        return;
    for (size_t k = 0; k < n->arguments[0].count; k++)
        if (n->arguments[0].atoms[k].kind == FLOW_ATOM_VIEW && is_early(a, n) &&
            room(a, &a->checked, a->checked_count, &a->checked_cap, sizeof *a->checked))
            a->checked[a->checked_count++] = (uint32_t)n->arguments[0].atoms[k].number;
}

static void read_noted(struct consent_acts *a)
{
    size_t shown = 0, parts = 0, showing = 0;

    for (size_t n = 0; n < a->noted_count && !a->failed; n++) {
        const struct control *c =
            control_of(a->in.program, a->noted[n].dex, a->noted[n].method_idx);

        switch (c->kind) {
        case CONTROL_TEXT:
            add_shown(a, &shown, &a->noted[n], c);
            break;
        case CONTROL_TITLE:
        case CONTROL_MESSAGE:
        case CONTROL_BUTTON:
            add_part(a, &parts, &a->noted[n], c);
            break;
        case CONTROL_SHOWS:
            add_showing(a, &showing, &a->noted[n], c);
            break;
        case CONTROL_CHECKS:
            add_checked(a, &a->noted[n]);
            break;
        case CONTROL_CLICK:
        case CONTROL_CHECKED:
        case CONTROL_COMPOSABLE:
        case CONTROL_NONE:
            break;
        }
    }
}

/* --- views
 * ----------------------------------------------------------------------------------------- */

static bool shows(const struct consent_acts *a, uint32_t family, uint32_t layout)
{
    for (size_t n = 0; n < a->showing_count; n++)
        if (a->showing[n].family == family && a->showing[n].layout == layout)
            return true;
    return false;
}

static bool family_shows_any(const struct consent_acts *a, uint32_t family)
{
    for (size_t n = 0; n < a->showing_count; n++)
        if (a->showing[n].family == family)
            return true;
    return false;
}

/* What code of the family sets as text of a view, or (family FLOW_NONE) any code. */
static struct consent_text code_text(const struct consent_acts *a, uint32_t view, uint32_t family,
                                     const char **ret_text)
{
    struct consent_text says = { 0 };

    for (size_t n = 0; n < a->shown_count; n++)
        if (a->shown[n].view == view && (family == FLOW_NONE || a->shown[n].family == family)) {
            join(&says, a->shown[n].says);
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
            family_of(a, a->parts[n].caller) == family) {
            join(&says, a->parts[n].says);
            *ret_text = a->parts[n].text;
        }
    return says;
}

static struct consent_text text_set(const struct consent_acts *a, uint32_t view, uint32_t family,
                                    const char **ret_text)
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

    for (size_t n = 0; n < a->shown_count; n++)
        if (a->shown[n].family == family)
            roles |= a->shown[n].says.roles;
    return roles & ABOUT;
}

#define MAKERS_MAX 4

/* What is shown besides: of policies alone. */
static struct consent_text beside(struct consent_acts *a, uint32_t family)
{
    struct consent_text says = { .roles = roles_of(a, family), .form = CONSENT_BODY };

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

/* A control of that text, judged by what the family shows. */
static enum consent_verdict judge_alone(struct consent_acts *a, struct consent_text says,
                                        uint32_t family)
{
    struct consent_element elements[2] = {
        { .kind = CONSENT_KIND_TEXT, .says = beside(a, family) },
        { .kind = CONSENT_KIND_BUTTON, .says = says, .clickable = true },
    };
    struct consent_screen s = { .layout = UINT32_MAX, .elements = elements, .element_count = 2 };

    a->attached |= (says.roles & CONSENT_AGREE) != 0;
    consent_screen_judge(&s);
    return elements[1].verdict;
}

/* The verdict of an element once the texts that code sets are in their places. */
static enum consent_verdict judge_on(struct consent_acts *a, const struct consent_screen *screen,
                                     uint32_t element, uint32_t family, const char **ret_text)
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
            says = text_set(a, e[n].view_id, family, &text);
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
    a->attached |= (e[element].says.roles & CONSENT_AGREE) != 0;
    for (size_t n = 0; n < count; n++)
        for (size_t k = 0; k < a->checked_count; k++)
            if (e[n].view_id == a->checked[k])
                e[n].checked = LAYOUT_CHECKED;
    s.elements = e;
    s.element_count = count;
    consent_screen_judge(&s);
    if (e[element].verdict == CONSENT_VERDICT_NO_POLICY ||
        e[element].verdict == CONSENT_VERDICT_AGREES_TERMS) {
        e[count] = (struct consent_element){ .kind = CONSENT_KIND_TEXT,
                                             .says = beside(a, family),
                                             .parent = UINT32_MAX };
        s.element_count = count + 1;
        consent_screen_judge(&s);
    }
    return e[element].verdict;
}

static bool agrees(enum consent_verdict v)
{
    /* Terms of use are no consent to what is done with personal information. */
    return consent_verdicts[v].counts > 0 && v != CONSENT_VERDICT_AGREES_TERMS &&
           v != CONSENT_VERDICT_CHECKS_TERMS;
}

/* Of two answers the one that says more. */
static enum consent_verdict better(enum consent_verdict a, enum consent_verdict b)
{
    if (agrees(a) || a == b)
        return a;
    if (agrees(b))
        return b;
    return a == CONSENT_VERDICT_NONE || a == CONSENT_VERDICT_NAMED ? b : a;
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
        one = judge_on(a, s, places[n].element, family, &text);
        if (v == CONSENT_VERDICT_NONE || better(v, one) != v)
            *ret_text = text;
        v = better(v, one);
    }
    if (v != CONSENT_VERDICT_NONE && v != CONSENT_VERDICT_NAMED)
        return v;
    /* A view of a layout that says nothing by itself. */
    says = text_set(a, view, family, ret_text);
    return says.roles ? better(judge_alone(a, says, family), v) : v;
}

static enum consent_verdict verdict_of(struct consent_acts *a, uint32_t view, uint32_t family,
                                       const char **ret_text)
{
    struct verdict_of *v;

    for (size_t n = 0; n < a->verdict_count; n++)
        if (a->verdicts[n].view == view && a->verdicts[n].family == family) {
            *ret_text = a->verdicts[n].text;
            return a->verdicts[n].verdict;
        }
    if (!room(a, &a->verdicts, a->verdict_count, &a->verdict_cap, sizeof *a->verdicts))
        return CONSENT_VERDICT_NONE;
    v = &a->verdicts[a->verdict_count++];
    *v = (struct verdict_of){ .view = view, .family = family };
    v->verdict = judge_view(a, view, family, &v->text);
    *ret_text = v->text;
    return v->verdict;
}

/* Of an object that code makes: a button without an id. */
static enum consent_verdict verdict_of_made(struct consent_acts *a, uint32_t made_method,
                                            uint32_t made_at, uint32_t family,
                                            const char **ret_text)
{
    struct consent_text says = { 0 };

    for (size_t n = 0; n < a->shown_count; n++)
        if (a->shown[n].made_method == made_method && a->shown[n].made_at == made_at) {
            join(&says, a->shown[n].says);
            *ret_text = a->shown[n].text;
        }
    return says.roles ? judge_alone(a, says, family) : CONSENT_VERDICT_NONE;
}

/* --- dialogs
 * ---------------------------------------------------------------------------------------- */

/* Whether two parts are of one dialog. */
static bool together(const struct part *a, const struct part *b)
{
    if (a->made_method != FLOW_NONE && b->made_method != FLOW_NONE &&
        (a->made_method != b->made_method || a->made_at != b->made_at))
        return false;
    if (a->context == b->context)
        return true;
    return a->caller != b->caller && a->made_method != FLOW_NONE &&
           a->made_method == b->made_method && a->made_at == b->made_at;
}

static void judge_dialog(struct consent_acts *a, struct part *button)
{
    struct consent_dialog d = { 0 };
    struct consent_dialog_answer answer;
    uint32_t family = family_of(a, button->caller);
    bool told = false;

    for (size_t n = 0; n < a->part_count; n++) {
        const struct part *p = &a->parts[n];

        if (!together(button, p))
            continue;
        if (p->kind == CONTROL_TITLE)
            join(&d.title, p->says);
        else if (p->kind == CONTROL_MESSAGE) {
            join(&d.message, p->says);
            told |= p->known;
        } else if (p->number == -1)
            join(&d.positive, p->says);
        else if (p->number == -2)
            join(&d.negative, p->says);
        else if (p->number == -3)
            join(&d.neutral, p->says);
    }
    /* What it shows is put together by code, or is a layout. */
    if (!told && !(d.title.roles & CONSENT_POLICY))
        join(&d.message, beside(a, family));
    a->attached |= (button->says.roles & CONSENT_AGREE) != 0;
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
}

/* --- composables
 * --------------------------------------------------------------------------------------- */

/* What the functions say that a composable is given, and texts that it is given itself. */
static struct consent_text composable_says(struct consent_acts *a, const struct flow_values *args,
                                           size_t count, const char **ret_text)
{
    struct consent_text says = { 0 };

    for (size_t k = 0; k < count; k++) {
        bool known;

        join(&says, says_of(a, &args[k], &known, ret_text));
        for (size_t n = 0; k > 0 && n < args[k].count; n++)
            if (args[k].atoms[n].kind == FLOW_ATOM_OBJECT && args[k].atoms[n].type != FLOW_NONE &&
                flow_class(a->in.program, args[k].atoms[n].type).dex != FLOW_NONE)
                join(&says, consent_class_says(&a->families, args[k].atoms[n].type));
    }
    return says;
}

/* --- acts
 * --------------------------------------------------------------------------------------------------
 */

static void add_act(struct consent_acts *a, struct consent_act act)
{
    if (room(a, &a->acts, a->act_count, &a->act_cap, sizeof *a->acts))
        a->acts[a->act_count++] = act;
}

/* What refuses opens nothing, and is kept for those who ask whether one can. */
static void add_refusal(struct consent_acts *a, struct consent_act act)
{
    if (consent_verdicts[act.verdict].counts < 0 &&
        room(a, &a->refusals, a->refusal_count, &a->refusal_cap, sizeof *a->refusals))
        a->refusals[a->refusal_count++] = act;
}

/* A dialog says what is not known where both its buttons do. */
static void add_untold(struct consent_acts *a, const struct part *button, struct consent_act act)
{
    if (button->number != -1 || button->known || button->handler == FLOW_NONE)
        return;
    for (size_t n = 0; n < a->part_count; n++) {
        const struct part *p = &a->parts[n];

        if (p->kind != CONTROL_BUTTON || p->number != -2 || p->known || !together(button, p))
            continue;
        if (room(a, &a->untold, a->untold_count, &a->untold_cap, sizeof *a->untold))
            a->untold[a->untold_count++] = act;
        return;
    }
}

static void add_never(struct consent_acts *a, uint32_t view)
{
    for (size_t n = 0; n < a->never_count; n++)
        if (a->never[n] == view)
            return;
    if (room(a, &a->never, a->never_count, &a->never_cap, sizeof *a->never))
        a->never[a->never_count++] = view;
}

static void find_clicks(struct consent_acts *a, const struct flow_noted *n)
{
    uint32_t family = family_of(a, n->caller);

    for (size_t k = 0; n->argument_count && k < n->arguments[0].count; k++) {
        const struct flow_atom *atom = &n->arguments[0].atoms[k];
        struct consent_act act = {
            .method = n->caller, .at = n->at, .layout = FLOW_NONE, .use = FLOW_NONE
        };

        if (atom->kind == FLOW_ATOM_VIEW) {
            act.view = (uint32_t)atom->number;
            act.verdict = verdict_of(a, act.view, family, &act.text);
        } else if (atom->kind == FLOW_ATOM_OBJECT && atom->made_method != FLOW_NONE) {
            act.verdict = verdict_of_made(a, atom->made_method, atom->made_at, family, &act.text);
        }
        if (consent_verdicts[act.verdict].counts == 0)
            continue;
        handler_of(a, n, &act.type, &act.handler);
        if (!agrees(act.verdict)) {
            add_refusal(a, act);
            continue;
        }
        add_act(a, act);
        if (act.view)
            add_never(a, act.view);
    }
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

        if (agrees(a->in.screens->items[p->screen].elements[p->element].verdict))
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
        return text_set(a, (uint32_t)atom->number, family, ret_text);
    for (size_t n = 0; atom->kind == FLOW_ATOM_OBJECT && n < a->shown_count; n++)
        if (a->shown[n].made_method == atom->made_method && a->shown[n].made_at == atom->made_at) {
            join(&says, a->shown[n].says);
            *ret_text = a->shown[n].text;
        }
    return says;
}

static bool family_agrees(const struct consent_acts *a, uint32_t family)
{
    for (size_t n = 0; n < a->act_count; n++)
        if (a->acts[n].method != FLOW_NONE && family_of(a, a->acts[n].method) == family)
            return true;
    return false;
}

/* "Later" beside what agrees, where code puts both on the screen: by itself it says nothing. */
static void find_put_off(struct consent_acts *a, const struct flow_noted *n)
{
    uint32_t family = family_of(a, n->caller);

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
        handler_of(a, n, &act.type, &act.handler);
        add_refusal(a, act);
    }
}

static void find_all_put_off(struct consent_acts *a)
{
    for (size_t n = 0; n < a->noted_count && a->act_count > 0 && !a->failed; n++)
        if (control_of(a->in.program, a->noted[n].dex, a->noted[n].method_idx)->kind ==
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
        judge_dialog(a, p);
        act.verdict = p->verdict;
        if (agrees(act.verdict))
            add_act(a, act);
        else
            add_refusal(a, act);
        add_untold(a, p, act);
    }
    for (size_t n = 0; n < a->noted_count && !a->failed; n++) {
        const struct flow_noted *noted = &a->noted[n];
        const struct control *c = control_of(a->in.program, noted->dex, noted->method_idx);

        if (c->kind == CONTROL_CLICK)
            find_clicks(a, noted);
        if (c->kind == CONTROL_COMPOSABLE) {
            struct consent_act act = { .method = noted->caller,
                                       .at = noted->at,
                                       .layout = FLOW_NONE,
                                       .use = FLOW_NONE,
                                       .handler = FLOW_NONE,
                                       .type = FLOW_NONE };

            act.verdict = judge_alone(
                a, composable_says(a, noted->arguments, noted->argument_count, &act.text),
                family_of(a, noted->caller));
            if (agrees(act.verdict))
                add_act(a, act);
            else
                add_refusal(a, act);
        }
    }
    find_all_put_off(a);
    find_in_layouts(a);
    find_on_screens(a);
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
    *a = (struct consent_acts){ .in = *in, .arena = arena };
    if (!consent_families_init(in->program, in->strings, arena, &a->families) ||
        !flow_world_noted(in->all, arena, &a->noted, &a->noted_count))
        return pica_fail_nomem(err);
    read_noted(a);
    find_acts(a);
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
                if (agrees(judge_on(a, screen, e, FLOW_NONE, &text)))
                    return true;
        }
    }
    return false;
}

static bool is_button(struct consent_acts *a, const struct flow_call *call, const struct control *c)
{
    uint64_t number =
        number_of(parameter(a->in.program, call->dex, call->method_idx,
                            is_static(a->in.all, a->in.program, call->caller, call->at),
                            call->arguments, call->argument_count, c->text));
    bool any = false, exact = false, exact_agrees = false;

    for (size_t n = 0; n < a->part_count; n++) {
        const struct part *p = &a->parts[n];

        if (p->caller != call->caller || p->at != call->at || p->kind != CONTROL_BUTTON)
            continue;
        any |= agrees(p->verdict);
        if (p->arguments == number) {
            exact = true;
            exact_agrees |= agrees(p->verdict);
        }
    }
    return exact ? exact_agrees : any;
}

static bool is_click(struct consent_acts *a, const struct flow_touch *t)
{
    uint32_t family = family_of(a, t->call->caller);
    const char *text;

    if (t->view)
        return agrees(verdict_of(a, t->view, family, &text));
    for (size_t k = 0; t->call->argument_count && k < t->call->arguments[0].count; k++) {
        const struct flow_atom *atom = &t->call->arguments[0].atoms[k];

        if (atom->kind == FLOW_ATOM_OBJECT && atom->made_method != FLOW_NONE &&
            agrees(verdict_of_made(a, atom->made_method, atom->made_at, family, &text)))
            return true;
    }
    return false;
}

bool consent_acts_is(struct consent_acts *a, const struct flow_touch *t)
{
    const struct control *c;
    const char *text = NULL;

    if (!t->call)
        return is_use(a, t);
    c = control_of(a->in.program, t->call->dex, t->call->method_idx);
    switch (c->kind) {
    case CONTROL_BUTTON:
        return is_button(a, t->call, c);
    case CONTROL_COMPOSABLE:
        return agrees(
            judge_alone(a, composable_says(a, t->call->arguments, t->call->argument_count, &text),
                        family_of(a, t->call->caller)));
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
    return control_of(p, dex, method_idx)->kind == CONTROL_CHECKED;
}

bool consent_acts_is_box(struct consent_acts *a, const struct flow_call *call)
{
    const struct flow_values *v = call->argument_count ? &call->arguments[0] : NULL;
    uint32_t family = family_of(a, call->caller);
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
            !agrees(verdict_of(a, (uint32_t)v->atoms[k].number, family, &text)))
            return false;
    }
    return any;
}

bool consent_acts_family_asks(struct consent_acts *a, uint32_t type)
{
    uint32_t family = consent_family_of(&a->families, type);

    for (size_t n = 0; n < a->act_count; n++)
        if (a->acts[n].method != FLOW_NONE && family_of(a, a->acts[n].method) == family)
            return true;
    return family_shows_any(a, family) && (screens_say(a, family) & CONSENT_AGREE) &&
           (screens_say(a, family) & CONSENT_POLICY);
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
    return agrees && (roles & CONSENT_POLICY);
}
