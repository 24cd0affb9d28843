/* Methods that are followed by their references alone: all calls, all classes, nothing decided. */
#include "flow/explore.h"

#include "dex/access.h"
#include "flow/index.h"

static void light_invoke(struct flow_world *w, uint32_t node, uint32_t dex,
                         const struct dex_code *code, struct flow_ref ref)
{
    struct world_invoke *i = &w->invoke;
    uint32_t at = flow_ref_at(ref);
    struct dex_insn insn;

    if (!dex_insn_decode(code, at, &insn) || ref.target >= flow_dex(w->program, dex)->methods.count)
        return;
    i->method = w->nodes[node].method;
    i->dex = dex;
    i->method_idx = ref.target;
    i->callee = *world_callee(w, dex, ref.target);
    i->frame = NULL;
    i->callback = false;
    i->depth = 0;
    i->call.from = node;
    i->call.at = at;
    i->call.phase = FLOW_PHASE_COUNT;
    i->call.reason = FLOW_REASON_COUNT;
    i->call.waits = false;
    i->call.ret = FLOW_NOTHING;
    i->call.returns = false;
    if (insn.op == DEX_OP_INVOKE_POLYMORPHIC || insn.op == DEX_OP_INVOKE_POLYMORPHIC_RANGE) {
        i->call.count = 1;
        i->call.words[0] = FLOW_ANYTHING;
        world_invoke_polymorphic(w, i, insn.index, insn.index2);
        return;
    }
    i->kind = (uint8_t)(insn.op >= DEX_OP_INVOKE_VIRTUAL_RANGE
                            ? insn.op - DEX_OP_INVOKE_VIRTUAL_RANGE + DEX_OP_INVOKE_VIRTUAL
                            : insn.op);
    i->call.count = (uint32_t)i->callee.words + (i->kind != DEX_OP_INVOKE_STATIC);
    for (uint32_t n = 0; n < i->call.count; n++)
        i->call.words[n] = FLOW_ANYTHING;
    if (i->kind == DEX_OP_INVOKE_SUPER || i->kind == DEX_OP_INVOKE_DIRECT)
        i->call.words[0] = world_any(w, flow_method(w->program, i->method)->type);
    world_invoke(w, i);
    /* Where it goes is not followed. */
    flow_value_lose_all(&w->values, i->call.ret);
}

static void light_field(struct flow_world *w, uint32_t node, uint32_t dex,
                        const struct dex_code *code, struct flow_ref ref)
{
    uint32_t field = world_field_of(w, dex, ref.target), at = flow_ref_at(ref);
    uint8_t op = code->insns[(size_t)at * 2];
    bool is_static = op >= DEX_OP_SGET && op <= DEX_OP_SPUT_SHORT;

    if (field == FLOW_NONE)
        return;
    if (is_static)
        world_class_init(w, node, at, flow_field(w->program, field)->type);
    if (flow_ref_kind(ref) != FLOW_REF_PUT)
        return;
    if (is_static)
        world_static_put(w, field, FLOW_ANYTHING);
    else
        world_field_put(w, FLOW_ANYTHING, field, FLOW_ANYTHING);
}

static void light_class(struct flow_world *w, uint32_t node, uint32_t type, uint32_t at)
{
    struct world_invoke by;

    by.method = w->nodes[node].method;
    by.dex = by.method_idx = FLOW_NONE;
    by.depth = 0;
    by.callback = false;
    by.frame = NULL;
    by.kind = DEX_OP_INVOKE_STATIC;
    by.call.from = node;
    by.call.at = at;
    by.call.waits = false;
    world_escape(w, &by, flow_value_of(&w->values, FLOW_VALUE_CLASS, type));
}

static void light_custom(struct flow_world *w, uint32_t node, uint32_t dex,
                         const struct dex_code *code, struct flow_ref ref)
{
    struct world_invoke *i = &w->invoke;
    struct dex_insn insn;
    uint32_t hold;

    if (!dex_insn_decode(code, flow_ref_at(ref), &insn))
        return;
    i->method = w->nodes[node].method;
    i->dex = dex;
    i->frame = NULL;
    i->callback = false;
    i->depth = 0;
    i->call.from = node;
    i->call.at = insn.at;
    i->call.phase = FLOW_PHASE_COUNT;
    i->call.waits = false;
    i->call.count = insn.arg_count < WORLD_WORDS_MAX ? insn.arg_count : WORLD_WORDS_MAX;
    for (uint32_t n = 0; n < i->call.count; n++)
        i->call.words[n] = FLOW_ANYTHING;
    world_invoke_custom(w, i, ref.target);
    /* Where it goes is not followed. */
    if (flow_value_view(&w->values, i->call.ret, &hold).count)
        flow_value_lose_all(&w->values, i->call.ret);
}

void world_light(struct flow_world *w, uint32_t node)
{
    uint32_t method = w->nodes[node].method;
    const struct flow_method *m = flow_method(w->program, method);
    const struct dex_file *file = flow_dex(w->program, m->dex);
    const struct flow_index *index = flow_program_index(w->program, m->dex);
    const struct flow_body_refs *body = flow_index_find(index, m->method_idx);
    struct dex_code code;

    world_return(w, node, world_callee_of(w, method)->ret, true);
    if (w->nodes[node].light)
        return;
    w->nodes[node].light = true;
    if (!body || !dex_code(file, m->code_off, &code))
        return;
    for (uint32_t k = body->first; k < body->first + body->count && !w->failed; k++) {
        struct flow_ref ref = index->refs[k];
        uint32_t at = flow_ref_at(ref), type;

        switch (flow_ref_kind(ref)) {
        case FLOW_REF_INVOKE:
            light_invoke(w, node, m->dex, &code, ref);
            break;
        case FLOW_REF_CUSTOM:
            light_custom(w, node, m->dex, &code, ref);
            break;
        case FLOW_REF_GET:
        case FLOW_REF_PUT:
            light_field(w, node, m->dex, &code, ref);
            break;
        case FLOW_REF_NEW:
            type = flow_type_of(w->program, m->dex, ref.target);
            world_class_init(w, node, at, type);
            world_make_lost(w, type);
            break;
        case FLOW_REF_CLASS:
            light_class(w, node, flow_type_of(w->program, m->dex, ref.target), at);
            break;
        case FLOW_REF_STRING:
        case FLOW_REF_HANDLE:
        case FLOW_REF_PROTO:
        case FLOW_REF_KIND_COUNT:
            break;
        }
        w->asked_count = 0;
    }
    w->work += body->count;
}
