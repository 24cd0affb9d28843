/* Effects of rows of flow/models.tsv that speak of stores. */
#include "flow/frame.h"

#include "base/text.h"

/* Whether an object is one of those of which rows tell all. */
static bool all_told(struct flow_world *w, uint32_t objects)
{
    uint32_t hold, count = flow_value_view(&w->values, objects, &hold).count;

    for (uint32_t n = 0; n < count; n++) {
        uint32_t atom = flow_value_view(&w->values, objects, &hold).atoms[n];

        if (atom != FLOW_ZERO && !world_store_is_told(w, atom))
            return false;
    }
    return true;
}

static uint32_t either(struct flow_world *w, const struct world_invoke *i,
                       const struct flow_effect *e, const uint32_t *operands)
{
    if (e->a.kind == FLOW_OPERAND_THIS && i->kind != DEX_OP_INVOKE_STATIC &&
        operands[0] == FLOW_ZERO && !all_told(w, i->call.words[0]))
        return FLOW_ANYTHING;
    return operands[0] == FLOW_ZERO ? operands[2]
                                    : flow_value_join(&w->values, operands[1], operands[2]);
}

/* Whether an atom is a constant, which is equal to none but itself. */
static bool is_constant(const struct flow_world *w, uint32_t atom)
{
    const struct flow_value_atom *a = &w->values.atoms[atom];

    return a->kind == FLOW_VALUE_NUMBER || a->kind == FLOW_VALUE_BOXED ||
           a->kind == FLOW_VALUE_TEXT || a->kind == FLOW_VALUE_CLASS ||
           (a->kind == FLOW_VALUE_OBJECT && world_is_enum(w, w->values.made[a->id].type));
}

static bool is_open(const struct flow_world *w, uint32_t atom)
{
    enum flow_value_kind kind = w->values.atoms[atom].kind;

    return kind == FLOW_VALUE_ANYTHING || kind == FLOW_VALUE_ANY_OF;
}

/* Whether an object is made by the package and has no equals() but that of Object: it is equal to
 * itself alone. */
static bool has_identity(const struct flow_world *w, uint32_t atom)
{
    const struct flow_value_atom *a = &w->values.atoms[atom];
    uint32_t type, equals;

    if (a->kind != FLOW_VALUE_OBJECT)
        return false;
    equals = flow_signature_find(w->program, pica_span_str("equals"), "(Ljava/lang/Object;)Z");
    for (type = w->values.made[a->id].type;
         type != FLOW_NONE && flow_class(w->program, type).dex != FLOW_NONE;
         type = flow_class(w->program, type).super)
        if (equals != FLOW_NONE && flow_declared(w->program, type, equals) != FLOW_NONE)
            return false;
    return type == w->object_type;
}

static uint32_t same_atoms(const struct flow_world *w, uint32_t a, uint32_t b, uint32_t either)
{
    if (is_constant(w, a) && is_constant(w, b))
        return a == b ? FLOW_TRUE : FLOW_ZERO;
    if (a != b && has_identity(w, a) && has_identity(w, b))
        return FLOW_ZERO; /* made at different places */
    if ((a == FLOW_ZERO && !is_open(w, b)) || (b == FLOW_ZERO && !is_open(w, a)))
        return FLOW_ZERO; /* an object is not null */
    return either;
}

static uint32_t same(struct flow_world *w, uint32_t a, uint32_t b)
{
    uint32_t hold_a, hold_b, got = FLOW_NOTHING,
                             either = flow_value_join(&w->values, FLOW_ZERO, FLOW_TRUE),
                             left = flow_value_view(&w->values, a, &hold_a).count,
                             right = flow_value_view(&w->values, b, &hold_b).count;

    for (uint32_t k = 0; k < left * right; k++)
        got = flow_value_join(
            &w->values, got,
            same_atoms(w, flow_value_view(&w->values, a, &hold_a).atoms[k / right],
                       flow_value_view(&w->values, b, &hold_b).atoms[k % right], either));
    return got == FLOW_NOTHING ? either : got;
}

/* --- numbers and their objects -------------------------------------------------------------------
 */

/* The value with each number as the object that holds it, or the other way round. */
static uint32_t converted(struct flow_world *w, uint32_t value, bool box)
{
    uint32_t hold, atoms[FLOW_VALUES_MAX], count = flow_value_view(&w->values, value, &hold).count;

    for (uint32_t n = 0; n < count; n++) {
        uint32_t atom = flow_value_view(&w->values, value, &hold).atoms[n];
        const struct flow_value_atom *a = &w->values.atoms[atom];

        if (box && a->kind == FLOW_VALUE_NUMBER)
            atom = flow_value_boxed(&w->values, a->number);
        else if (!box && a->kind == FLOW_VALUE_BOXED)
            atom = flow_value_number(&w->values, a->number);
        else if (!box && a->kind != FLOW_VALUE_NUMBER && a->kind != FLOW_VALUE_UNSEEN)
            atom = FLOW_ANYTHING;
        atoms[n] = atom;
    }
    return flow_value_collect(&w->values, atoms, count);
}

/* What is kept under a key is an object, whatever the method that keeps it takes: 0 is not null. */
static uint32_t kept_value(struct flow_world *w, const struct world_invoke *i,
                           const struct flow_operand *o, uint32_t value)
{
    char kind;

    if (i->dex == FLOW_NONE || o->kind != FLOW_OPERAND_ARGUMENT || o->slot != FLOW_SLOT_NONE ||
        o->number >= i->callee.param_count)
        return value;
    kind = w->params[i->callee.params + o->number].kind;
    if (kind == 'F' || kind == 'D') /* their bits are no number that an object holds */
        return FLOW_ANYTHING;
    return kind == 'L' ? value : converted(w, value, true);
}

/* The text of a number, or the number that a text is: columns of tables are whatever is asked for.
 */
static uint32_t other_kind(struct flow_world *w, uint32_t atom, bool text)
{
    const struct flow_value_atom *a = &w->values.atoms[atom];
    struct pica_text t = { 0 };
    struct pica_span digits;
    int64_t number = 0;

    if (text) {
        pica_text_addf(&t, "%jd", (intmax_t)a->number);
        return world_kept_text(w, &t);
    }
    digits = w->values.texts.strings[a->id];
    for (size_t n = 0; n < digits.len && n < 9; n++) {
        if (digits.data[n] < '0' || digits.data[n] > '9')
            return FLOW_ANYTHING;
        number = number * 10 + (digits.data[n] - '0');
    }
    return digits.len > 9 ? FLOW_ANYTHING : flow_value_number(&w->values, number);
}

/* What a read of it gives. */
static uint32_t read_value(struct flow_world *w, const struct world_invoke *i, bool of_table,
                           uint32_t value)
{
    uint32_t hold, atoms[FLOW_VALUES_MAX], count = flow_value_view(&w->values, value, &hold).count;
    bool number = i->callee.ret_type == FLOW_NONE,
         text = i->callee.ret_type == w->values.string_type;

    if (i->dex == FLOW_NONE || (!number && !text))
        return value;
    for (uint32_t n = 0; n < count; n++) {
        uint32_t atom = flow_value_view(&w->values, value, &hold).atoms[n];
        enum flow_value_kind kind = w->values.atoms[atom].kind;

        if (number && kind == FLOW_VALUE_TEXT && of_table)
            atom = other_kind(w, atom, false);
        else if (text && kind == FLOW_VALUE_BOXED)
            atom = of_table ? other_kind(w, atom, true) : world_any(w, w->values.string_type);
        else if (number && kind != FLOW_VALUE_OBJECT) /* an object is not what the method gives */
            atom = converted(w, atom, false);
        atoms[n] = atom;
    }
    return flow_value_collect(&w->values, atoms, count);
}

uint32_t world_store_effect(struct flow_world *w, struct world_invoke *i,
                            const struct flow_effect *e, const uint32_t *operands)
{
    const struct flow_operand *last =
        e->kind == FLOW_EFFECT_HAS_STORE || e->kind == FLOW_EFFECT_COPY_STORE ? &e->b : &e->c;
    /* What the row has made itself is no store of the app. */
    bool of_table = last->kind == FLOW_OPERAND_TEXT && strcmp(e->text, "#tables") == 0;
    bool own = last->kind != FLOW_OPERAND_NONE && last->kind != FLOW_OPERAND_MADE;
    uint32_t a = operands[0], b = operands[1], node = i->call.from,
             store = i->kind == DEX_OP_INVOKE_STATIC ? FLOW_ANYTHING : i->call.words[0], got;

    if (last->kind != FLOW_OPERAND_NONE)
        store = operands[last == &e->c ? 2 : 1];
    if (last->kind == FLOW_OPERAND_TEXT && e->kind != FLOW_EFFECT_PATH)
        store = world_store_open(w, store);

    switch ((unsigned)e->kind) {
    case FLOW_EFFECT_OPEN_STORE:
        return world_store_open(w, a);
    case FLOW_EFFECT_READ_STORE:
        got = world_store_read(w, node, store, a, own);
        return flow_value_join(&w->values, read_value(w, i, of_table, got),
                               b == FLOW_NOTHING ? FLOW_ZERO : b);
    case FLOW_EFFECT_HAS_STORE:
        /* A key that nobody writes is not there. */
        got = world_store_read(w, node, store, a, own);
        return got == FLOW_NOTHING ? FLOW_ZERO : flow_value_join(&w->values, FLOW_ZERO, FLOW_TRUE);
    case FLOW_EFFECT_WRITE_STORE:
        if (i->frame)
            world_builders_escape(w, i->frame, b);
        world_store_write(w, node, store, a, kept_value(w, i, &e->b, b), own);
        return FLOW_NOTHING;
    case FLOW_EFFECT_COPY_STORE:
        world_store_copy(w, node, a, store);
        return FLOW_NOTHING;
    case FLOW_EFFECT_EITHER:
        return either(w, i, e, operands);
    case FLOW_EFFECT_SAME:
        return same(w, a, b);
    case FLOW_EFFECT_BOXED:
        return converted(w, a, true);
    case FLOW_EFFECT_UNBOXED:
        return converted(w, a, false);
    case FLOW_EFFECT_OWN_NAME:
        return world_own_name(w, e->a.kind == FLOW_OPERAND_NONE ? FLOW_NOTHING : a);
    case FLOW_EFFECT_PATH:
        return world_path(w, a, e->b.kind == FLOW_OPERAND_NONE ? FLOW_NOTHING : b,
                          e->c.kind != FLOW_OPERAND_NONE);
    case FLOW_EFFECT_SQL_ROWS:
        return world_sql_rows(w, node, a, b, operands[2]);
    case FLOW_EFFECT_SQL_QUERY:
        return world_sql_query(w, node, a, b);
    case FLOW_EFFECT_SQL_COLUMNS:
        return world_sql_columns(w, node, a);
    case FLOW_EFFECT_SQL_SELECTED:
        return world_sql_selected(w, a);
    case FLOW_EFFECT_SQL_FIELD:
        return world_sql_field(w, a, b, operands[2]);
    case FLOW_EFFECT_SQL_INSERT:
        world_sql_insert(w, node, a, b);
        return FLOW_NOTHING;
    case FLOW_EFFECT_SQL_UPDATE:
        world_sql_update(w, node, a, b);
        return FLOW_NOTHING;
    case FLOW_EFFECT_SQL_EXECUTE:
        world_sql_execute(w, node, a, b);
        return FLOW_NOTHING;
    }
    return FLOW_NOTHING;
}
