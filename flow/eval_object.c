/* Instructions that read and write fields and arrays, make objects and ask for their classes. */
#include "flow/cfg.h"
#include "flow/eval_parts.h"

/* --- fields and arrays ------------------------------------------------------------------ */

static bool only_zero(uint32_t value)
{
    return value == FLOW_ZERO;
}

static uint32_t any_of_field(struct flow_world *w, const struct world_frame *f, uint32_t field_idx)
{
    return world_any_of_idx(w, f->dex, dex_field_id(f->shape->file, field_idx).type_idx);
}

static uint32_t class_of_field(const struct flow_world *w, const struct world_frame *f,
                               uint32_t field_idx)
{
    return flow_type_of(w->program, f->dex, dex_field_id(f->shape->file, field_idx).class_idx);
}

/* The least version of Android whose levels are told one by one, and one that is not out yet. */
#define LEVEL_TOLD 21
#define LEVEL_LATER 10000

/*
 * Build.VERSION.SDK_INT on the devices that install the package: from its least version on.
 * Levels beyond those that are told stand together.
 */
static uint32_t sdk_levels(struct flow_world *w)
{
    const struct manifest *m = w->setup.package ? w->setup.package->manifest : NULL;
    uint32_t atoms[FLOW_VALUES_MAX], count = 0;

    if (!m || m->min_sdk < LEVEL_TOLD || m->min_sdk >= LEVEL_LATER)
        return FLOW_ANYTHING;
    while (count + 1 < FLOW_VALUES_MAX) {
        atoms[count] = flow_value_number(&w->values, m->min_sdk + count);
        count++;
    }
    atoms[count++] = flow_value_number(&w->values, LEVEL_LATER);
    return flow_value_collect(&w->values, atoms, count);
}

/* What a static field of the platform holds. */
static uint32_t platform_constant(struct flow_world *w, const struct world_frame *f,
                                  uint32_t field_idx)
{
    struct pica_span name =
        dex_string(f->shape->file, dex_field_id(f->shape->file, field_idx).name_idx);

    if (pica_span_is(name, "SDK_INT") &&
        pica_span_is(flow_type_name(w->program, class_of_field(w, f, field_idx)),
                     "Landroid/os/Build$VERSION;"))
        return sdk_levels(w);
    if (pica_span_is(name, "TYPE")) {
        static const struct {
            const char *box, *primitive;
        } of[] = { { "Ljava/lang/Boolean;", "Z" },   { "Ljava/lang/Byte;", "B" },
                   { "Ljava/lang/Character;", "C" }, { "Ljava/lang/Short;", "S" },
                   { "Ljava/lang/Integer;", "I" },   { "Ljava/lang/Long;", "J" },
                   { "Ljava/lang/Float;", "F" },     { "Ljava/lang/Double;", "D" },
                   { "Ljava/lang/Void;", "V" } };
        struct pica_span box = flow_type_name(w->program, class_of_field(w, f, field_idx));

        for (size_t n = 0; n < sizeof of / sizeof *of; n++) {
            uint32_t type = pica_span_is(box, of[n].box)
                                ? flow_type_find(w->program, pica_span_str(of[n].primitive))
                                : FLOW_NONE;

            if (type != FLOW_NONE)
                return flow_value_of(&w->values, FLOW_VALUE_CLASS, type);
        }
    }
    if (w->boolean_type != FLOW_NONE && class_of_field(w, f, field_idx) == w->boolean_type) {
        if (pica_span_is(name, "TRUE"))
            return flow_value_boxed(&w->values, 1);
        if (pica_span_is(name, "FALSE"))
            return flow_value_boxed(&w->values, 0);
    }
    if (w->unit_type != FLOW_NONE && class_of_field(w, f, field_idx) == w->unit_type)
        return flow_value_of(&w->values, FLOW_VALUE_SOME, w->unit_type);
    return any_of_field(w, f, field_idx);
}

/* False: wait. */
bool world_do_static(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    bool put = insn->op >= DEX_OP_SPUT;
    uint32_t field, value;

    if (insn->index >= f->shape->file->fields.count) {
        world_illegal(w, f);
        return true;
    }
    field = world_field_of(w, f->dex, insn->index);
    if (field == FLOW_NONE) {
        world_class_init(w, f->node, f->at, class_of_field(w, f, insn->index));
        if (world_must_wait(w, f))
            return false;
        if (put)
            flow_value_lose_all(&w->values, world_get(f, insn->a));
        else
            world_set(f, insn->a, platform_constant(w, f, insn->index));
    } else {
        world_class_init(w, f->node, f->at, flow_field(w->program, field)->type);
        if (world_must_wait(w, f))
            return false;
        if (put) {
            world_static_set(w, f, field, world_get(f, insn->a));
        } else {
            value = world_static_get(w, f->node, field);
            world_set(f, insn->a, value);
        }
    }
    if (insn->op == DEX_OP_SGET_WIDE)
        world_set(f, insn->a + 1, FLOW_NOTHING);
    return true;
}

void world_do_instance(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    bool put = insn->op >= DEX_OP_IPUT;
    uint32_t object = world_get(f, insn->b), field, value;

    if (insn->index >= f->shape->file->fields.count) {
        world_illegal(w, f);
        return;
    }
    if (only_zero(object)) {
        world_end_path(f);
        return;
    }
    field = world_field_of(w, f->dex, insn->index);
    if (put) {
        value = world_get(f, insn->a);
        world_builders_escape(w, f, value);
        if (field != FLOW_NONE)
            world_field_set(w, f, object, field, value);
        else
            world_platform_field_put(w, f->dex, insn->index, object, value);
        return;
    }
    if (field != FLOW_NONE && field == f->shape->label &&
        !world_is_resumed(w, f->node, object, field)) {
        world_set(f, insn->a, FLOW_ZERO);
        world_test_field(w, f, insn, field);
        return;
    }
    value = field != FLOW_NONE ? world_field_get(w, f->node, object, field)
                               : world_platform_field_get(w, f->node, f->dex, insn->index, object);
    /* No object that has the field was met: the register cannot be told. */
    if (value == FLOW_NOTHING)
        value = any_of_field(w, f, insn->index);
    world_set(f, insn->a, value);
    if (insn->op == DEX_OP_IGET_WIDE)
        world_set(f, insn->a + 1, FLOW_NOTHING);
    else
        world_test_field(w, f, insn, field);
}

static bool known_number(const struct flow_world *w, uint32_t value, uint32_t *ret)
{
    const struct flow_value_atom *a;

    if (value & FLOW_VALUE_SET)
        return false;
    a = &w->values.atoms[value];
    *ret = (uint32_t)a->number;
    return a->kind == FLOW_VALUE_NUMBER && a->number >= 0 && a->number <= UINT32_MAX;
}

void world_do_array(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint32_t array = world_get(f, insn->b), index = world_get(f, insn->c);
    uint32_t value, at, length = 0, n = 0;

    if (only_zero(array)) {
        world_end_path(f);
        return;
    }
    at = world_local_array(w, f, array, &length);
    if (at != FLOW_NONE && (!known_number(w, index, &n) || n >= length))
        at = FLOW_NONE;
    if (insn->op >= DEX_OP_APUT) {
        value = world_get(f, insn->a);
        world_builders_escape(w, f, value);
        if (at != FLOW_NONE) {
            f->regs[at + n] = value;
            f->try_now = FLOW_NONE;
        } else {
            world_builders_escape(w, f, array); /* whichever element it is */
        }
        world_element_put(w, array, index, value);
        return;
    }
    if (at != FLOW_NONE && f->regs[at + n] != FLOW_NOTHING) {
        world_set(f, insn->a, f->regs[at + n]);
        if (insn->op == DEX_OP_AGET_WIDE)
            world_set(f, insn->a + 1, FLOW_NOTHING);
        return;
    }
    value = world_element_get(w, f->node, array, index);
    world_set(f, insn->a, value == FLOW_NOTHING ? FLOW_ANYTHING : value);
    if (insn->op == DEX_OP_AGET_WIDE)
        world_set(f, insn->a + 1, FLOW_NOTHING);
}

/* --- objects ------------------------------------------------------------------------------ */

/* The garbage collector calls finalize() of what has one. */
static void finalized(struct flow_world *w, const struct world_frame *f, uint32_t type,
                      uint32_t made)
{
    uint32_t method = flow_dispatch(w->program, type, w->finalize_signature);
    struct world_call call;

    if (method == FLOW_NONE)
        return;
    call.from = f->node;
    call.at = f->at;
    call.reason = FLOW_REASON_FINALIZER;
    call.phase = FLOW_PHASE_SYSTEM_CALLBACK;
    call.waits = false;
    call.ret = FLOW_NOTHING;
    call.returns = false;
    call.count = 1;
    call.words[0] = flow_value_of(&w->values, FLOW_VALUE_OBJECT, made);
    world_call(w, &call, method);
}

/* False: wait. */
bool world_do_new(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint32_t type, made, builder;

    if (insn->index >= f->shape->file->types.count) {
        world_illegal(w, f);
        return true;
    }
    type = flow_type_of(w->program, f->dex, insn->index);
    world_class_init(w, f->node, f->at, type);
    if (world_must_wait(w, f))
        return false;
    made = world_made_by(w, f->node, f->at, type);
    if (w->failed)
        return true;
    world_order_made(w, f->node, f->at, made);
    world_make_type(w, type);
    if (w->finalize_signature != FLOW_NONE)
        finalized(w, f, type, made);
    if (w->type_flags[type] & WORLD_TYPE_BUILDER &&
        (builder = world_local_new(f, made, 1)) != FLOW_NONE)
        f->regs[builder] = FLOW_NOTHING;
    world_set(f, insn->a, flow_value_of(&w->values, FLOW_VALUE_OBJECT, made));
    return true;
}

void world_do_new_array(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn,
                        uint32_t length, uint32_t *ret)
{
    uint32_t made, at, known = 0;

    if (insn->index >= f->shape->file->types.count) {
        world_illegal(w, f);
        return;
    }
    made = world_made_by(w, f->node, f->at, flow_type_of(w->program, f->dex, insn->index));
    *ret = flow_value_of(&w->values, FLOW_VALUE_OBJECT, made);
    world_length_put(w, made, length);
    if (!known_number(w, length, &known) || known > WORLD_ELEMENTS_MAX)
        known = WORLD_ELEMENTS_MAX + 1; /* more than there may be room for: not known */
    at = world_local_new(f, made, 1 + known);
    if (at == FLOW_NONE)
        return;
    f->regs[at] = known > WORLD_ELEMENTS_MAX ? FLOW_ANYTHING : length;
    for (uint32_t n = 1; n <= known; n++)
        f->regs[at + n] = FLOW_ZERO;
    f->try_now = FLOW_NONE;
}

void world_do_filled_array(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint32_t at, length = 0;

    f->result = FLOW_ANYTHING;
    world_do_new_array(w, f, insn, flow_value_number(&w->values, insn->arg_count), &f->result);
    at = world_local_array(w, f, f->result, &length);
    for (uint32_t n = 0; n < insn->arg_count && f->running; n++) {
        uint32_t value = world_get(f, dex_insn_arg(insn, n));

        if (at != FLOW_NONE && n < length)
            f->regs[at + n] = value;

        world_builders_escape(w, f, value);
        world_element_put(w, f->result, flow_value_number(&w->values, n), value);
    }
}

/* Numbers of fill-array-data that are told; those of longer arrays are unknown. */
#define FILL_MAX 256u

void world_do_fill_array(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint32_t array = world_get(f, insn->a), length = 0,
             local = world_local_array(w, f, array, &length);
    struct flow_array_data data;
    char kind;

    if (!flow_array_data_read(&f->shape->code, insn, &data)) {
        world_illegal(w, f);
        return;
    }
    if (only_zero(array)) {
        world_end_path(f);
        return;
    }
    kind = world_element_kind(w, array);
    if (data.count > FILL_MAX || !strchr("ZBCSIJ", kind)) {
        world_builders_escape(w, f, array);
        world_slot_put(w, array, FLOW_SLOT_ELEMENT, FLOW_ANYTHING);
        return;
    }
    for (uint32_t n = 0; n < data.count; n++) {
        int64_t number = flow_array_data_at(&data, n);
        uint32_t value = flow_value_number(&w->values, kind == 'C' ? number & 0xffff : number);

        if (local != FLOW_NONE && n < length)
            f->regs[local + n] = value;
        world_element_put(w, array, flow_value_number(&w->values, n), value);
    }
    f->try_now = FLOW_NONE;
}

void world_do_cast(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint32_t value;

    if (insn->index >= f->shape->file->types.count) {
        world_illegal(w, f);
        return;
    }
    value = world_narrow(w, world_get(f, insn->a), flow_type_of(w->program, f->dex, insn->index));
    if (value == FLOW_NOTHING)
        world_end_path(f);
    else if (insn->a < f->shape->registers && f->regs[insn->a] != value)
        world_set(f, insn->a, value);
}

void world_do_instance_of(struct flow_world *w, struct world_frame *f, const struct dex_insn *insn)
{
    uint32_t object = world_get(f, insn->b), type, result = FLOW_NOTHING, hold;
    struct flow_value_view v;

    if (insn->index >= f->shape->file->types.count) {
        world_illegal(w, f);
        return;
    }
    type = flow_type_of(w->program, f->dex, insn->index);
    v = flow_value_view(&w->values, object, &hold);
    for (uint32_t i = 0; i < v.count; i++) {
        uint32_t atom = v.atoms[i], kept, exact;

        if (atom == FLOW_ZERO) {
            result = flow_value_join(&w->values, result, FLOW_ZERO);
            continue;
        }
        exact = world_exact_type(w, &w->values.atoms[atom]);
        kept = world_narrow(w, atom, type);
        if (kept != FLOW_NOTHING)
            result = flow_value_join(&w->values, result, FLOW_TRUE);
        /* Only of an exact class that is known to be below the type is it sure to hold. */
        if (kept == FLOW_NOTHING || exact == FLOW_NONE || !world_is_a(w, exact, type))
            result = flow_value_join(&w->values, result, FLOW_ZERO);
        v = flow_value_view(&w->values, object, &hold);
    }
    world_set(f, insn->a, result);
    if (insn->a != insn->b) {
        f->test_reg = insn->a;
        f->test = (struct world_test){ .kind = WORLD_TEST_TYPE, .object = insn->b, .what = type };
    }
}

uint32_t world_caught_type(struct flow_world *w, const struct world_frame *f)
{
    uint32_t caught = FLOW_NOTHING;

    for (uint32_t t = 0; t < f->shape->try_count; t++)
        for (uint32_t h = 0; h < f->shape->tries[t].count; h++) {
            const struct world_handler *handler = &f->shape->handlers[f->shape->tries[t].first + h];

            if (handler->target == f->at)
                caught = flow_value_join(&w->values, caught, world_any(w, handler->type));
        }
    return caught == FLOW_NOTHING ? FLOW_ANYTHING : caught;
}
