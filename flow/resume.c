/*
 * Where suspending functions go on.
 *
 * kotlinc makes one method of a suspending function, which is entered at its
 * beginning and behind each call that may suspend; a field of its continuation,
 * the label, says where. Libraries are modelled as giving their results at
 * once (flow/models.tsv), so that nothing goes on unless code of the package
 * resumes it, or code that nobody sees has it in its hands. As long as neither
 * was met, the label is what a new continuation begins with: 0. Else every
 * coroutine would seem to be behind all that it waits for when it is started.
 *
 * Such a method is known by the text of the exception that kotlinc puts into
 * it, which shrinkers keep; the label is the first number that it reads from
 * an object (kotlinc, CoroutineTransformerMethodVisitor).
 */
#include "flow/shape.h"

#include "dex/access.h"
#include "flow/index.h"

#define TEXT "call to 'resume' before 'invoke' with coroutine"

enum { CALLED_FROM_OUTSIDE = 1, ASKED_ABOUT = 2 };

static bool is_int_of_object(const struct dex_code *code, uint32_t at)
{
    struct dex_insn insn;

    return dex_insn_decode(code, at, &insn) && !insn.payload && insn.op == DEX_OP_IGET;
}

uint32_t world_label_of(struct flow_world *w, uint32_t method, const struct dex_code *code)
{
    const struct flow_method *m = flow_method(w->program, method);
    const struct flow_index *index = flow_program_index(w->program, m->dex);
    const struct dex_file *file = flow_dex(w->program, m->dex);
    const struct flow_body_refs *body = flow_index_find(index, m->method_idx);
    uint32_t label = FLOW_NONE;
    bool told = false;

    for (uint32_t k = 0; body && k < body->count && !(told && label != FLOW_NONE); k++) {
        struct flow_ref r = index->refs[body->first + k];

        if (flow_ref_kind(r) == FLOW_REF_STRING && r.target < file->strings.count)
            told |= pica_span_is(dex_string(file, r.target), TEXT);
        else if (flow_ref_kind(r) == FLOW_REF_GET && label == FLOW_NONE &&
                 r.target < file->fields.count && is_int_of_object(code, flow_ref_at(r)))
            label = world_field_of(w, m->dex, r.target);
    }
    return told ? label : FLOW_NONE;
}

static uint32_t cell_of(struct flow_world *w, uint32_t method)
{
    return world_cell(w, WORLD_CELL_RESUMED, method, 0, FLOW_NOTHING);
}

static bool is_resumed(struct flow_world *w, uint32_t node, uint32_t method)
{
    if (w->resumed[method] & CALLED_FROM_OUTSIDE)
        return true;
    w->resumed[method] |= ASKED_ABOUT;
    return world_cell_read(w, cell_of(w, method), node) != FLOW_NOTHING;
}

/* Whether all of them are known, and no unknown code has one in its hands. */
static bool are_kept(struct flow_world *w, uint32_t node, uint32_t object)
{
    uint32_t hold;
    struct flow_value_view v;

    /* Reads a slot, so that the loss is heard of. */
    world_slot_get(w, node, object, FLOW_SLOT_TARGET);
    v = flow_value_view(&w->values, object, &hold);
    for (uint32_t i = 0; i < v.count; i++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[i]];

        if (v.atoms[i] != FLOW_ZERO && (a.kind != FLOW_VALUE_OBJECT || w->values.made[a.id].lost))
            return false;
    }
    return true;
}

/*
 * What is called from outside its class: of a coroutine the method itself, which
 * is started from within; of a function the method of its continuation that calls it.
 */
bool world_is_resumed(struct flow_world *w, uint32_t node, uint32_t object, uint32_t label)
{
    uint32_t method = w->nodes[node].method, type = flow_field(w->program, label)->type, first;
    size_t count;

    if (!are_kept(w, node, object))
        return true;
    if (flow_method(w->program, method)->type == type)
        return is_resumed(w, node, method);
    count = flow_class_methods(w->program, type, &first);
    for (uint32_t m = first; m < first + count; m++) {
        uint32_t flags = flow_method(w->program, m)->access_flags;

        if (!(flags & (DEX_ACC_CONSTRUCTOR | DEX_ACC_STATIC)) && is_resumed(w, node, m))
            return true;
    }
    return false;
}

void world_called_by(struct flow_world *w, uint32_t node, uint32_t method)
{
    const struct world_node *from = &w->nodes[node];

    if (w->resumed[method] & CALLED_FROM_OUTSIDE ||
        (from->kind == WORLD_NODE_METHOD &&
         flow_method(w->program, from->method)->type == flow_method(w->program, method)->type))
        return;
    w->resumed[method] |= CALLED_FROM_OUTSIDE;
    if (w->resumed[method] & ASKED_ABOUT)
        world_cell_join(w, cell_of(w, method), FLOW_ANYTHING);
}
