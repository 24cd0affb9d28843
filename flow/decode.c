/* Decoders of strings: methods whose bytecode is run when what they give cannot be told otherwise.
 */
#include "flow/explore.h"

#include "dex/access.h"

#define INPUTS_MAX 8u
/* All runs together may cost so many times one run. */
#define RUNS_COST 50u

static bool input_of(struct flow_world *w, uint32_t value, char kind, struct flow_datum *ret)
{
    const struct flow_value_atom *a;

    if (value & FLOW_VALUE_SET)
        return false;
    a = &w->values.atoms[value];
    switch (a->kind) {
    case FLOW_VALUE_NUMBER:
        *ret = kind != 'L'      ? flow_datum_number(a->number, kind)
               : a->number == 0 ? flow_datum_null()
                                : (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
        return true;
    case FLOW_VALUE_TEXT:
        if (!flow_datum_text(w->values.texts.strings[a->id], &w->scratch, ret))
            w->failed = true;
        return true;
    default:
        return false;
    }
}

/* Whether a text is all that the value is. */
static bool is_told(const struct flow_world *w, uint32_t value)
{
    uint32_t hold;
    struct flow_value_view v = flow_value_view(&w->values, value, &hold);

    for (uint32_t n = 0; n < v.count; n++)
        if (w->values.atoms[v.atoms[n]].kind != FLOW_VALUE_TEXT && v.atoms[n] != FLOW_ZERO)
            return false;
    return true;
}

/* What a run gives; FLOW_NOTHING: it cannot be told. */
static uint32_t run(struct flow_world *w, uint32_t method, const struct world_callee *c,
                    const uint32_t *words)
{
    bool has_receiver = !(flow_method(w->program, method)->access_flags & DEX_ACC_STATIC);
    struct flow_datum in[INPUTS_MAX], ret;
    uint32_t count = 0, value = FLOW_NOTHING;
    struct pica_span text;
    uint64_t cost = 0;

    if (c->param_count >= INPUTS_MAX)
        return FLOW_NOTHING;
    if (has_receiver)
        in[count++] = (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
    for (uint32_t p = 0; p < c->param_count; p++) {
        const struct world_param *param = &w->params[c->params + p];

        if (!input_of(w, words[param->word + has_receiver], param->kind, &in[count++]))
            return FLOW_NOTHING;
    }
    if (!w->interpreter &&
        !(w->interpreter = flow_interpreter_new(w->program, w->setup.limits, NULL, NULL))) {
        w->failed = true;
        return FLOW_NOTHING;
    }
    switch (flow_interpret(w->interpreter, method, in, count, &w->scratch, &ret, &cost)) {
    case FLOW_INTERPRET_DONE:
        if (ret.kind != FLOW_DATUM_TEXT || ret.partial)
            break;
        if (!flow_datum_mutf8(&ret, &w->arena, &text))
            w->failed = true;
        else
            value = flow_value_text(&w->values, text);
        break;
    case FLOW_INTERPRET_THROWS:
    case FLOW_INTERPRET_OPEN:
        break;
    case FLOW_INTERPRET_NOMEM:
        w->failed = true;
        break;
    }
    w->decoded += cost;
    return value;
}

uint32_t world_decode(struct flow_world *w, uint32_t method, const uint32_t *words, uint32_t count,
                      uint32_t known)
{
    const struct world_callee *c = world_callee_of(w, method);
    uint64_t key = method;
    uint32_t value;

    if (c->ret_type == FLOW_NONE || c->ret_type != w->values.string_type || is_told(w, known))
        return known;
    for (uint32_t n = 0; n < count; n++)
        key = flow_mix(key * 31 + words[n]);
    value = flow_number_map_get(&w->decoded_keys, key);
    if (value == UINT32_MAX) {
        if (w->decoded / RUNS_COST > w->setup.limits->interpreted_instructions)
            return known;
        value = run(w, method, c, words);
        pica_arena_finish(&w->scratch);
        if (w->failed || !flow_number_map_add(&w->decoded_keys, key, value)) {
            w->failed = true;
            return known;
        }
    }
    return value == FLOW_NOTHING ? known : value;
}
