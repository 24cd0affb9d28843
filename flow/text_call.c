/* Calls that make something of constant texts: values to data, the operation, and back. */
#include "flow/frame.h"

#define INPUTS_MAX 8u
#define COMBINATIONS_MAX 16u

/* `truth`: a boxed 0 or 1 is a Boolean, else a number; its class is not known. */
static bool datum_of(struct flow_world *w, uint32_t atom, char kind, bool truth,
                     struct flow_datum *ret)
{
    const struct flow_value_atom *a = &w->values.atoms[atom];

    *ret = (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
    switch (a->kind) {
    case FLOW_VALUE_NUMBER:
        if (kind != 'L')
            *ret = flow_datum_number(a->number, kind);
        else
            *ret = a->number == 0 ? flow_datum_null() : *ret;
        return true;
    case FLOW_VALUE_BOXED: /* an int prints as most others do */
        *ret = flow_datum_number(a->number, truth && (uint64_t)a->number <= 1 ? 'Z' : 'I');
        return true;
    case FLOW_VALUE_TEXT:
        return flow_datum_text(w->values.texts.strings[a->id], &w->scratch, ret);
    default:
        return true;
    }
}

/* Texts grow piece by piece, and each step is a text: once all together are so long, only short
 * ones are made. */
#define TEXTS_BYTES_MAX (16u << 20)
#define TEXT_SHORT 64u

/* The value of a text that was put together; FLOW_NOTHING: it is not kept. */
static uint32_t text_value(struct flow_world *w, const struct flow_datum *d)
{
    struct pica_span text;

    if (!flow_datum_mutf8(d, &w->scratch, &text)) {
        w->failed = true;
        return FLOW_NOTHING;
    }
    if (pica_intern_find(&w->values.texts, text) == PICA_INTERN_NONE) {
        const char *kept;

        if (text.len > TEXT_SHORT && w->arena.total > TEXTS_BYTES_MAX)
            return FLOW_NOTHING;
        kept = pica_arena_str(&w->arena, text);
        w->failed |= !kept;
        text.data = (const uint8_t *)kept;
    }
    return w->failed ? FLOW_NOTHING : flow_value_text(&w->values, text);
}

/* The value of a result; FLOW_NOTHING: it cannot be told. */
static uint32_t value_of(struct flow_world *w, const struct flow_datum *d, bool boxed)
{
    switch (d->kind) {
    case FLOW_DATUM_NULL:
        return FLOW_ZERO;
    case FLOW_DATUM_NUMBER:
        if (d->type == 'F' || d->type == 'D')
            return FLOW_NOTHING;
        return boxed ? flow_value_boxed(&w->values, d->number)
                     : flow_value_number(&w->values, d->number);
    case FLOW_DATUM_TEXT:
        return d->partial ? FLOW_NOTHING : text_value(w, d);
    case FLOW_DATUM_ARRAY:
    case FLOW_DATUM_UNKNOWN:
        break;
    }
    return FLOW_NOTHING;
}

struct inputs {
    uint32_t values[INPUTS_MAX];
    char kinds[INPUTS_MAX];
    struct flow_datum arrays[INPUTS_MAX]; /* kind ARRAY: instead of the value */
    uint32_t count;
};

/* The one small array of objects that a value is, as the method at hand filled it. */
static void array_datum(struct flow_world *w, const struct world_invoke *i, uint32_t value,
                        struct flow_datum *items, struct flow_datum *ret)
{
    uint32_t length, at = world_local_array(w, i->frame, value, &length);
    struct pica_span type;

    if (at == FLOW_NONE)
        return;
    type = flow_type_name(w->program, w->values.made[w->values.atoms[value].id].type);
    if (type.len < 3 || (type.data[1] != 'L' && type.data[1] != '['))
        return;
    for (uint32_t n = 0; n < length; n++) {
        uint32_t element = i->frame->regs[at + n];

        items[n] = (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
        if (element != FLOW_NOTHING && !(element & FLOW_VALUE_SET) &&
            !datum_of(w, element, 'L', false, &items[n]))
            w->failed = true;
    }
    *ret = (struct flow_datum){
        .kind = FLOW_DATUM_ARRAY, .type = 'L', .count = length, .at.items = items
    };
}

/* Whether an operation makes the text of an object: "true" of a Boolean, "1" of an Integer. */
static bool prints(enum flow_text_op op)
{
    return op == FLOW_TEXT_VALUE_OF || op == FLOW_TEXT_APPEND || op == FLOW_TEXT_INSERT;
}

/* In how many ways each thing that an input may be is taken. */
static uint32_t ways_of(const struct flow_world *w, enum flow_text_op op, const struct inputs *in,
                        uint32_t n)
{
    uint32_t hold;
    struct flow_value_view v = flow_value_view(&w->values, in->values[n], &hold);

    for (uint32_t k = 0; k < v.count && prints(op); k++)
        if (w->values.atoms[v.atoms[k]].kind == FLOW_VALUE_BOXED)
            return 2;
    return 1;
}

/* Each combination of what the inputs may be; false when one of them cannot be told. */
static bool apply_all(struct flow_world *w, enum flow_text_op op, const struct inputs *in,
                      bool boxed, uint32_t *ret)
{
    uint32_t at[INPUTS_MAX] = { 0 }, ways[INPUTS_MAX], total = 1;

    for (uint32_t n = 0; n < in->count; n++) {
        uint32_t hold;

        ways[n] = ways_of(w, op, in, n);
        total *= flow_value_view(&w->values, in->values[n], &hold).count * ways[n];
        if (total == 0 || total > COMBINATIONS_MAX)
            return false;
    }
    *ret = FLOW_NOTHING;
    for (uint32_t k = 0; k < total && !w->failed; k++) {
        struct flow_datum data[INPUTS_MAX], made;
        const char *thrown;
        enum flow_text_outcome outcome;
        uint32_t value = FLOW_NOTHING;

        for (uint32_t n = 0; n < in->count; n++) {
            uint32_t hold;

            if (in->arrays[n].kind == FLOW_DATUM_ARRAY)
                data[n] = in->arrays[n];
            else if (!datum_of(
                         w,
                         flow_value_view(&w->values, in->values[n], &hold).atoms[at[n] / ways[n]],
                         in->kinds[n], at[n] % ways[n] == 1, &data[n]))
                w->failed = true;
        }
        outcome = w->failed ? FLOW_TEXT_NOMEM
                            : flow_text_apply(op, data, in->count, &w->scratch, &made, &thrown);
        if (outcome == FLOW_TEXT_DONE)
            value = value_of(w, &made, boxed);
        else if (outcome == FLOW_TEXT_NOMEM)
            w->failed = true;
        if (outcome != FLOW_TEXT_THROWS && value == FLOW_NOTHING)
            return false;
        *ret = flow_value_join(&w->values, *ret, value);
        for (uint32_t n = 0; n < in->count; n++) {
            uint32_t hold;

            if (++at[n] < flow_value_view(&w->values, in->values[n], &hold).count * ways[n])
                break;
            at[n] = 0;
        }
    }
    return *ret != FLOW_NOTHING;
}

/* Where the contents of the one builder stand that a value is, or FLOW_NONE. */
static uint32_t builder_at(const struct flow_world *w, const struct world_invoke *i, uint32_t value)
{
    if (!i->frame || value & FLOW_VALUE_SET || w->values.atoms[value].kind != FLOW_VALUE_OBJECT)
        return FLOW_NONE;
    if (!(w->type_flags[w->values.made[w->values.atoms[value].id].type] & WORLD_TYPE_BUILDER))
        return FLOW_NONE;
    return world_local_of(i->frame, w->values.atoms[value].id);
}

static uint32_t contents_of(const struct flow_world *w, const struct world_invoke *i,
                            uint32_t value)
{
    uint32_t at = builder_at(w, i, value);

    if (at == FLOW_NONE)
        return value;
    return i->frame->regs[at] == FLOW_NOTHING ? FLOW_ANYTHING : i->frame->regs[at];
}

bool world_text_call(struct flow_world *w, struct world_invoke *i, uint32_t *ret)
{
    const struct flow_text_method *m = i->callee.text;
    bool has_receiver = i->kind != DEX_OP_INVOKE_STATIC;
    bool constructor = has_receiver && m->sets_this && i->kind == DEX_OP_INVOKE_DIRECT;
    struct flow_datum items[INPUTS_MAX][WORLD_ELEMENTS_MAX];
    struct inputs in = { .count = 0 };
    uint32_t receiver = has_receiver ? i->call.words[0] : FLOW_NOTHING, builder,
             result = FLOW_NOTHING;
    bool told;

    if (has_receiver && !constructor) {
        in.values[in.count] = contents_of(w, i, receiver);
        in.kinds[in.count++] = 'L';
    }
    for (uint32_t p = 0; p < i->callee.param_count && in.count < INPUTS_MAX; p++) {
        const struct world_param *param = &w->params[i->callee.params + p];
        uint32_t word = param->word + has_receiver;

        in.values[in.count] =
            word < i->call.count ? contents_of(w, i, i->call.words[word]) : FLOW_ANYTHING;
        if (param->kind == 'L' && word < i->call.count)
            array_datum(w, i, i->call.words[word], items[in.count], &in.arrays[in.count]);
        in.kinds[in.count++] = param->kind;
    }
    /* What the scratch arena holds ends with the call. */
    told = apply_all(w, m->op, &in, i->callee.ret_type != FLOW_NONE, &result);
    pica_arena_finish(&w->scratch);
    /* An array of characters or bytes may be what the method fills. */
    for (uint32_t p = 0; i->frame && p < i->callee.param_count; p++) {
        const struct world_param *param = &w->params[i->callee.params + p];
        uint32_t word = param->word + (uint32_t)has_receiver;

        if (param->type != FLOW_NONE && word < i->call.count &&
            flow_type_name(w->program, param->type).data[0] == '[')
            world_builders_escape(w, i->frame, i->call.words[word]);
    }
    if (!m->sets_this) {
        *ret = result;
        return told;
    }
    builder = builder_at(w, i, receiver);
    if (builder != FLOW_NONE) {
        i->frame->regs[builder] = told ? result : FLOW_ANYTHING;
        i->frame->try_now = FLOW_NONE;
    } else if (i->frame) {
        world_builders_escape(w, i->frame, receiver); /* one of several: none is sure now */
    }
    *ret = constructor ? FLOW_NOTHING : receiver;
    return true;
}
