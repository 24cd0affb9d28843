/* What references in the code mean: methods, fields and strings by the numbers of their files. */
#include "flow/explore.h"

#include <stdlib.h>

uint32_t world_any(struct flow_world *w, uint32_t type)
{
    struct pica_span name;

    if (type == FLOW_NONE)
        return FLOW_ANYTHING;
    name = flow_type_name(w->program, type);
    if (name.len < 2)
        return FLOW_ANYTHING; /* a primitive type */
    return flow_value_of(&w->values, FLOW_VALUE_ANY_OF, type);
}

uint32_t world_any_of_idx(struct flow_world *w, uint32_t dex, uint32_t type_idx)
{
    return world_any(w, flow_type_of(w->program, dex, type_idx));
}

/* A table of `count` numbers for one file, made at the first question; NULL without memory. */
static uint32_t *table_of(struct flow_world *w, uint32_t **tables, uint32_t dex, uint32_t count)
{
    if (!tables[dex]) {
        tables[dex] = calloc(count ? count : 1, sizeof **tables);
        if (!tables[dex])
            w->failed = true;
    }
    return tables[dex];
}

static bool add_param(struct flow_world *w, uint32_t type, char kind, uint16_t word)
{
    if (!world_room(w, &w->params, w->param_count, &w->param_cap, sizeof *w->params))
        return false;
    w->params[w->param_count++] =
        (struct world_param){ kind == 'L' ? type : FLOW_NONE, word, kind };
    return true;
}

static char kind_of(struct pica_span descriptor)
{
    char c = descriptor.len ? (char)descriptor.data[0] : 'V';

    return c == '[' ? 'L' : c;
}

static void callee_read(struct flow_world *w, uint32_t dex, uint32_t method_idx,
                        struct world_callee *ret)
{
    const struct dex_file *file = flow_dex(w->program, dex);
    struct dex_method_id id = dex_method_id(file, method_idx);
    struct dex_proto proto = dex_proto(file, id.proto_idx);
    char kind = kind_of(dex_type(file, proto.return_type_idx));

    *ret = (struct world_callee){ .type = flow_type_of(w->program, dex, id.class_idx),
                                  .signature = flow_signature_of(w->program, dex, method_idx),
                                  .target = flow_target(w->program, dex, method_idx),
                                  .ret_type = FLOW_NONE,
                                  .params = w->param_count };
    ret->finds = w->find_view_signature != FLOW_NONE && ret->signature == w->find_view_signature;
    ret->noted = w->setup.notes && w->setup.notes(w->setup.notes_context, dex, method_idx);
    ret->known = ret->target == FLOW_NONE;
    ret->chosen =
        w->assumptions.gives &&
        (!w->assumptions.asks || w->assumptions.asks(w->assumptions.context, dex, method_idx));
    if (kind == 'L') {
        ret->ret_type = flow_type_of(w->program, dex, proto.return_type_idx);
        ret->ret = world_any(w, ret->ret_type);
    } else {
        ret->ret = kind == 'V' ? FLOW_NOTHING : FLOW_ANYTHING;
    }
    for (uint32_t k = 0; k < proto.params.count && ret->words < WORLD_WORDS_MAX - 2; k++) {
        uint32_t idx = dex_param(&proto, k);
        char of = kind_of(dex_type(file, idx));

        if (!add_param(w, flow_type_of(w->program, dex, idx), of, ret->words))
            return;
        ret->param_count++;
        ret->words = (uint16_t)(ret->words + (of == 'J' || of == 'D' ? 2 : 1));
    }
    ret->asked = w->setup.asks && w->setup.asks(w->setup.asks_context, dex, method_idx);
    if (w->setup.models)
        ret->model = flow_model_of(w->setup.models, dex, method_idx);
    /* A constructor is not what that of a superclass is. */
    if (ret->model && flow_signature_name_number(w->program, ret->signature) == w->init_name &&
        !flow_model_is_of(w->setup.models, ret->model, ret->type))
        ret->model = NULL;
}

/* The answer when memory ran out: a call of nothing. */
static const struct world_callee callee_none = {
    .type = 0, .target = FLOW_NONE, .ret = FLOW_ANYTHING, .ret_type = FLOW_NONE, .known = true
};

const struct world_callee *world_callee_new(struct flow_world *w, uint32_t dex, uint32_t method_idx)
{
    struct world_callee **of = w->callee_of[dex], *made;

    if (!of) {
        uint32_t count = flow_dex(w->program, dex)->methods.count;

        of = w->callee_of[dex] = calloc(count ? count : 1, sizeof *of);
    }
    made = of ? pica_arena_alloc(&w->arena, sizeof *made) : NULL;
    if (!made) {
        w->failed = true;
        return &callee_none;
    }
    callee_read(w, dex, method_idx, made);
    of[method_idx] = made;
    return made;
}

const struct world_callee *world_callee_of(struct flow_world *w, uint32_t method)
{
    const struct flow_method *m = flow_method(w->program, method);

    return world_callee(w, m->dex, m->method_idx);
}

uint32_t world_field_of(struct flow_world *w, uint32_t dex, uint32_t field_idx)
{
    return flow_field_target(w->program, dex, field_idx);
}

uint32_t world_text_of(struct flow_world *w, uint32_t dex, uint32_t string_idx)
{
    const struct dex_file *file = flow_dex(w->program, dex);
    uint32_t *table = table_of(w, w->text_of, dex, file->strings.count);

    if (!table)
        return FLOW_ANYTHING;
    if (!table[string_idx])
        table[string_idx] = flow_value_text(&w->values, dex_string(file, string_idx));
    return table[string_idx];
}
