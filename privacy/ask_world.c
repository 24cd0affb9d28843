#include "privacy/ask_world.h"

#include "privacy/argument.h"

/* What a world says that an argument may be. */
struct told {
    struct flow_constants texts;
    int64_t numbers[FLOW_CONSTANTS_MAX];
    size_t number_count;
};

static void tell(const struct flow_values *values, struct told *t)
{
    *t = (struct told){ .number_count = 0 };
    if (!values->all)
        t->texts.why = flow_why_unseen;
    for (size_t i = 0; i < values->count; i++) {
        const struct flow_atom *a = &values->atoms[i];

        if (a->kind == FLOW_ATOM_TEXT && t->texts.count < FLOW_CONSTANTS_MAX)
            t->texts.items[t->texts.count++] = (struct flow_constant){ a->text, false };
        else if (a->kind == FLOW_ATOM_NUMBER && t->number_count < FLOW_CONSTANTS_MAX)
            t->numbers[t->number_count++] = a->number;
        else if (a->kind != FLOW_ATOM_NULL)
            t->texts.why = flow_why_unseen;
    }
}

/* Whether a call that could not be resolved may run the method, with whatever argument. */
static bool may_be_called(const struct flow_world *w, uint32_t method)
{
    size_t count;
    const struct flow_unresolved *u = flow_world_unresolved(w, &count);

    for (size_t i = 0; i < count; i++)
        if (flow_unresolved_may_call(w, &u[i], method))
            return true;
    return false;
}

/* The method of a collection, and the register whose value decides; false: there is none. */
static bool argument_of(const struct privacy_collect_input *in, const struct privacy_collection *c,
                        uint32_t *ret_method, uint32_t *ret_reg)
{
    const struct privacy_api *call = c->passed_to ? c->passed_to : c->api;
    const struct dex_file *dex = flow_dex(in->program, c->dex);
    const struct flow_method *m;
    struct dex_insn insn;
    struct dex_code code;

    if (c->place.method_idx == PICA_NO_INDEX || c->place.insn == PICA_NO_INDEX ||
        call->argument_index == PRIVACY_ARGUMENT_RECEIVER)
        return false;
    *ret_method = flow_method_of(in->program, c->dex, c->place.method_idx);
    if (*ret_method == FLOW_NONE)
        return false;
    m = flow_method(in->program, *ret_method);
    if (!dex_code(dex, m->code_off, &code) || !dex_insn_decode(&code, c->place.insn, &insn))
        return false;
    *ret_reg = flow_argument_register(dex, &insn, call->argument_index);
    return *ret_reg != DEX_NO_INDEX;
}

/*
 * What a world is asked about: what nobody could tell, what some caller passes
 * (it may never run), and a number that would say more of what is collected.
 */
static bool is_asked(const struct privacy_collection *c)
{
    return c->api && (c->undecided || c->passed_to ||
                      (!c->value && (c->api->argument == PRIVACY_ARG_SENSOR ||
                                     c->api->argument == PRIVACY_ARG_LISTEN_EVENTS)));
}

static bool settle(const struct privacy_collect_input *in, struct privacy_collection *c,
                   uint32_t method, const struct told *t, struct pica_arena *arena)
{
    struct privacy_decision d;
    bool nomem;

    if (!privacy_decide_known(&t->texts, t->numbers, t->number_count,
                              c->passed_to ? c->passed_to : c->api, arena, &d, &nomem))
        return true;
    if (nomem)
        return false;
    if (d.verdict == PRIVACY_NOTHING && (c->undecided || c->passed_to) && !d.why &&
        !may_be_called(in->world, method))
        c->api = NULL;
    if (d.verdict != PRIVACY_COLLECTED || c->passed_to)
        return true;
    c->api = d.api;
    c->form = d.form;
    c->pi = d.pi;
    c->undecided = false;
    c->why = NULL;
    c->value = d.value.len ? dex_utf8(d.value, arena) : NULL;
    return !d.value.len || c->value;
}

enum pica_status privacy_ask_world(const struct privacy_collect_input *in,
                                   struct privacy_collection *items, size_t count,
                                   struct pica_arena *arena, struct pica_error *err)
{
    for (size_t i = 0; i < count; i++) {
        struct privacy_collection *c = &items[i];
        struct flow_values values;
        uint32_t method, reg;
        struct told t;

        if (!is_asked(c) || !argument_of(in, c, &method, &reg) ||
            !flow_world_values(in->world, method, c->place.insn, reg, arena, &values))
            continue;
        tell(&values, &t);
        if (!settle(in, c, method, &t, arena))
            return pica_fail_nomem(err);
    }
    return PICA_OK;
}
