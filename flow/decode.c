/* Decoders of strings: methods whose bytecode is run when what they give cannot be told otherwise.
 */
#include "flow/explore.h"

#include "dex/access.h"
#include "flow/constants_parts.h"

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

/* Whether the value is one text, or null. */
static bool is_told(const struct flow_world *w, uint32_t value)
{
    return !(value & FLOW_VALUE_SET) &&
           (w->values.atoms[value].kind == FLOW_VALUE_TEXT || value == FLOW_ZERO);
}

static bool is_array(const struct flow_world *w, const struct world_param *param)
{
    return param->type != FLOW_NONE && flow_type_name(w->program, param->type).data[0] == '[';
}

static bool takes_array(const struct flow_world *w, const struct world_callee *c)
{
    for (uint32_t p = 0; p < c->param_count; p++)
        if (is_array(w, &w->params[c->params + p]))
            return true;
    return false;
}

/*
 * An array of numbers is no value of a world; what the call at hand is given is
 * looked for where it is filled. False: it cannot be told.
 */
static bool array_of(struct flow_world *w, const uint32_t *words, uint32_t word, uint64_t *cost,
                     struct flow_datum *ret)
{
    const struct world_invoke *i = &w->invoke;
    struct flow_scope scope = { .program = w->program,
                                .arena = &w->scratch,
                                .work_left = w->setup.limits->interpreted_instructions,
                                .limits = w->setup.limits,
                                .interpreter = w->interpreter };
    const struct flow_method *m;
    const struct dex_file *file;
    struct flow_frame frame;
    struct dex_insn insn;
    struct dex_code code;
    bool told = false;

    if (words != i->call.words || !i->frame || i->method == FLOW_NONE)
        return false;
    m = flow_method(w->program, i->method);
    file = flow_dex(w->program, m->dex);
    if (!dex_code(file, m->code_off, &code) || !dex_insn_decode(&code, i->call.at, &insn) ||
        !flow_is_invoke(&insn) || word >= insn.arg_count ||
        !flow_frame_open(&scope, m->dex, &code, 0, &frame))
        return false;
    told = flow_array_data(&frame, insn.at, dex_insn_arg(&insn, word), ret);
    flow_frame_close(&frame);
    *cost += w->setup.limits->interpreted_instructions - scope.work_left;
    w->failed |= scope.nomem;
    return told && !scope.nomem;
}

/* What a run gives; FLOW_NOTHING: it cannot be told. */
static uint32_t run(struct flow_world *w, uint32_t method, const struct world_callee *c,
                    const uint32_t *words)
{
    bool has_receiver = !(flow_method(w->program, method)->access_flags & DEX_ACC_STATIC);
    struct flow_datum in[INPUTS_MAX], ret;
    uint32_t count = 0, value = FLOW_NOTHING;
    struct pica_span text;
    uint64_t cost = 0, spent = 0;

    if (c->param_count >= INPUTS_MAX)
        return FLOW_NOTHING;
    if (!w->interpreter &&
        !(w->interpreter = flow_interpreter_new(w->program, w->setup.limits, NULL, NULL))) {
        w->failed = true;
        return FLOW_NOTHING;
    }
    if (has_receiver)
        in[count++] = (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
    for (uint32_t p = 0; p < c->param_count; p++) {
        const struct world_param *param = &w->params[c->params + p];
        uint32_t word = param->word + has_receiver;
        bool array =
            param->type != FLOW_NONE && flow_type_name(w->program, param->type).data[0] == '[';

        if (array ? !array_of(w, words, word, &spent, &in[count++])
                  : !input_of(w, words[word], param->kind, &in[count++])) {
            w->decoded += spent;
            return FLOW_NOTHING;
        }
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
    w->decoded += cost + spent;
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
    /* What an array holds depends on where it is given. */
    if (takes_array(w, c))
        key = flow_mix(key ^ ((uint64_t)w->invoke.method << 32 | w->invoke.call.at));
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
