/* What the calls that were kept say: texts shown, dialogs, layouts. */
#include "privacy/consent_act_parts.h"

#include "dex/insn.h"

/* Room for one more; the arena keeps what was before. */
bool consent_act_room(struct consent_acts *a, void *items, size_t count, size_t *cap, size_t each)
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

bool consent_act_is_static(const struct flow_world *w, const struct flow_program *p,
                           uint32_t caller, uint32_t at)
{
    const struct flow_method *m = flow_method(p, caller);
    struct dex_code code;
    struct dex_insn insn;

    (void)w;
    return dex_code(flow_dex(p, m->dex), m->code_off, &code) && dex_insn_decode(&code, at, &insn) &&
           (insn.op == DEX_OP_INVOKE_STATIC || insn.op == DEX_OP_INVOKE_STATIC_RANGE);
}

/* The values of parameter `number`; NULL: the call has none. */
const struct flow_values *consent_act_parameter(const struct flow_program *p, uint32_t dex,
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
    return consent_act_parameter(a->in.program, n->dex, n->method_idx,
                                 consent_act_is_static(a->in.all, a->in.program, n->caller, n->at),
                                 n->arguments, n->argument_count, number);
}

static bool is_resource(const struct consent_acts *a, const struct flow_atom *atom, uint32_t *ret)
{
    *ret = (uint32_t)atom->number;
    return a->in.strings && (atom->kind == FLOW_ATOM_RESOURCE ||
                             (atom->kind == FLOW_ATOM_NUMBER &&
                              consent_strings_id(a->in.strings, atom->number, ret)));
}

void consent_act_join(struct consent_text *to, struct consent_text from)
{
    to->roles |= from.roles;
    to->reads |= from.reads;
    if (from.form > to->form)
        to->form = from.form;
}

/* What the texts among the values say; *ret_known: every one is a text. */
struct consent_text consent_act_says_of(const struct consent_acts *a, const struct flow_values *v,
                                        bool *ret_known, const char **ret_text)
{
    struct consent_text says = { 0 }, one;
    bool first = true;

    *ret_known = v && v->all && v->count > 0;
    for (size_t n = 0; v && n < v->count; n++) {
        const struct flow_atom *atom = &v->atoms[n];
        uint32_t id;

        if (atom->kind == FLOW_ATOM_TEXT) {
            one = consent_text_read(atom->text);
            if (!*ret_text)
                *ret_text = pica_arena_str(a->arena, atom->text);
        } else if (is_resource(a, atom, &id)) {
            one = consent_strings_says(a->in.strings, id);
            if (!*ret_text)
                *ret_text = consent_strings_shown(a->in.strings, id);
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

/* A number for values: the same for the same, in whatever world. */
uint64_t consent_act_number_of(const struct flow_values *v)
{
    uint64_t h = v ? v->count : UINT64_MAX;

    for (size_t n = 0; v && n < v->count; n++) {
        const struct flow_atom *atom = &v->atoms[n];

        h = mix(h, (uint64_t)atom->kind);
        h = mix(h, (uint64_t)atom->number);
        h = mix(h, (uint64_t)atom->made_method << 32 | atom->made_at);
        h = mix(h, atom->type);
        for (size_t k = 0; k < atom->text.len; k++)
            h = mix(h, atom->text.data[k]);
    }
    return h;
}

uint64_t consent_act_trail_of(const struct flow_values *v)
{
    uint64_t h = 0;

    for (size_t n = 0; v && n < v->count; n++)
        if (v->atoms[n].kind == FLOW_ATOM_OBJECT)
            h += v->atoms[n].trail | 1; /* in whatever order */
    return h;
}

uint32_t consent_act_family_of(const struct consent_acts *a, uint32_t method)
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
    struct consent_text says = consent_act_says_of(a, of_noted(a, n, c->text), &known, &text);

    if (!text || n->argument_count == 0)
        return;
    for (size_t k = 0; k < receiver->count; k++) {
        const struct flow_atom *atom = &receiver->atoms[k];
        struct shown s = { .family = consent_act_family_of(a, n->caller),
                           .context = n->context,
                           .by = flow_world_caller(a->in.all, n->context),
                           .made = FLOW_NONE,
                           .says = says,
                           .text = text };

        if (atom->kind == FLOW_ATOM_VIEW) {
            s.view = (uint32_t)atom->number;
        } else if (atom->kind == FLOW_ATOM_OBJECT && atom->made_method != FLOW_NONE) {
            s.made = atom->made;
        } else {
            continue;
        }
        if (consent_act_room(a, &a->shown, a->shown_count, cap, sizeof *a->shown))
            a->shown[a->shown_count++] = s;
    }
}

/* The object of the package whose method a control runs: the last argument that is one. */
void consent_act_handler_of(const struct consent_acts *a, const struct flow_noted *n,
                            uint32_t *ret_type, uint32_t *ret_handler)
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
    for (size_t k = 1; n->arguments && k < n->argument_count; k++)
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

    if (n->argument_count == 0 || !n->arguments)
        return;
    p.says = consent_act_says_of(a, text, &p.known, &p.text);
    p.arguments = consent_act_number_of(text);
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
        consent_act_handler_of(a, n, &p.type, &p.handler);
    if (consent_act_room(a, &a->parts, a->part_count, cap, sizeof *a->parts))
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
                    consent_act_room(a, &a->showing, a->showing_count, cap, sizeof *a->showing))
                    a->showing[a->showing_count++] =
                        (struct showing){ consent_act_family_of(a, n->caller), l };
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
            consent_act_room(a, &a->checked, a->checked_count, &a->checked_cap, sizeof *a->checked))
            a->checked[a->checked_count++] = (uint32_t)n->arguments[0].atoms[k].number;
}

/* Numbers of texts by the view that they are set on, and in their order: sorted by merging. */
static void sort_by_view(struct consent_acts *a)
{
    uint32_t *items = pica_arena_array(a->arena, a->shown_count + 1, sizeof *items),
             *other = pica_arena_array(a->arena, a->shown_count + 1, sizeof *other);
    size_t count = 0;

    if (!items || !other) {
        a->failed = true;
        return;
    }
    for (size_t n = 0; n < a->shown_count; n++)
        if (a->shown[n].view)
            items[count++] = (uint32_t)n;
    for (size_t run = 1; run < count; run *= 2) {
        uint32_t *was = items;

        for (size_t at = 0; at < count; at += 2 * run) {
            size_t mid = at + run < count ? at + run : count,
                   end = at + 2 * run < count ? at + 2 * run : count, x = at, y = mid;

            for (size_t to = at; to < end; to++)
                other[to] =
                    y == end || (x < mid && a->shown[items[x]].view <= a->shown[items[y]].view)
                        ? items[x++]
                        : items[y++];
        }
        items = other;
        other = was;
    }
    a->by_view = items;
    a->by_view_count = count;
}

void consent_act_read_noted(struct consent_acts *a)
{
    size_t shown = 0, parts = 0, showing = 0;

    for (size_t n = 0; n < a->noted_count && !a->failed; n++) {
        const struct control *c =
            consent_control_of(a->in.program, a->noted[n].dex, a->noted[n].method_idx);

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
    if (!a->failed)
        sort_by_view(a);
    if (!a->failed)
        consent_act_index_parts(a);
}
