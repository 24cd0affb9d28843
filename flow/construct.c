/* Which fields every constructor of a class writes before anybody can read them. */
#include "flow/explore.h"

#include "dex/access.h"

#define DEPTH_MAX 4u /* constructors that call constructors */
#define FIELDS_MAX 64u

/* A walk along a constructor, as long as nobody else can have seen the object. */
struct walk {
    struct flow_world *w;
    const struct dex_file *file;
    const struct flow_method *method;
    struct dex_code code;
    uint32_t object; /* the register that holds it */
    uint32_t fields[FIELDS_MAX], count;
    unsigned depth;
};

static bool walk_constructor(struct walk *k, uint32_t method);

static void add_field(struct walk *k, uint32_t field)
{
    for (uint32_t n = 0; n < k->count; n++)
        if (k->fields[n] == field)
            return;
    if (k->count < FIELDS_MAX)
        k->fields[k->count++] = field;
}

static bool passes(const struct walk *k, const struct dex_insn *insn)
{
    for (uint32_t n = 0; n < insn->arg_count; n++)
        if (dex_insn_arg(insn, n) == k->object)
            return true;
    return false;
}

/*
 * Whether the constructor of a class outside the package calls nothing that a
 * subclass overrides. Of all that the platform and the libraries of
 * flow/libraries.tsv have only views do: TextView's sets its text. Components
 * are left out: what one holds from the beginning counts as its first value.
 */
static bool is_harmless(struct flow_world *w, uint32_t type)
{
    struct flow_class c = flow_class(w->program, type);

    return (c.super != FLOW_NONE || type == w->object_type) &&
           (w->view_type == FLOW_NONE || !world_is_a(w, type, w->view_type)) &&
           (w->context_type == FLOW_NONE || !world_is_a(w, type, w->context_type));
}

/* The constructor that a constructor calls on its own object. False: others may see it from here
 * on. */
static bool walk_super(struct walk *k, const struct dex_insn *insn)
{
    struct flow_world *w = k->w;
    uint32_t target = flow_target(w->program, k->method->dex, insn->index);
    struct walk inner = { .w = w, .depth = k->depth + 1 };
    bool whole;

    for (uint32_t n = 1; n < insn->arg_count; n++)
        if (dex_insn_arg(insn, n) == k->object)
            return false;
    if (dex_insn_arg(insn, 0) != k->object)
        return false;
    if (target == FLOW_NONE)
        return is_harmless(w, flow_type_of(w->program, k->method->dex,
                                           dex_method_id(k->file, insn->index).class_idx));
    if (flow_method(w->program, target)->access_flags & DEX_ACC_STATIC ||
        !(flow_method(w->program, target)->access_flags & DEX_ACC_CONSTRUCTOR) ||
        inner.depth >= DEPTH_MAX)
        return false;
    whole = walk_constructor(&inner, target);
    for (uint32_t n = 0; n < inner.count; n++)
        add_field(k, inner.fields[n]);
    return whole;
}

/* One instruction; false: the walk ends before it. */
static bool walk_insn(struct walk *k, const struct dex_insn *insn)
{
    unsigned op = insn->op;
    uint8_t flow = dex_opcodes[op].flow;
    uint32_t field;

    if (!(flow & DEX_FLOW_continue) || flow & (DEX_FLOW_branch | DEX_FLOW_switch) ||
        dex_insn_written(insn) == k->object)
        return false;
    if (op >= DEX_OP_IPUT && op <= DEX_OP_IPUT_SHORT) {
        if (insn->a == k->object || insn->index >= k->file->fields.count)
            return false;
        field = world_field_of(k->w, k->method->dex, insn->index);
        if (insn->b == k->object && field != FLOW_NONE)
            add_field(k, field);
        return true;
    }
    if (flow & DEX_FLOW_invoke || op == DEX_OP_FILLED_NEW_ARRAY ||
        op == DEX_OP_FILLED_NEW_ARRAY_RANGE) {
        if (!passes(k, insn))
            return true;
        return (op == DEX_OP_INVOKE_DIRECT || op == DEX_OP_INVOKE_DIRECT_RANGE) &&
               insn->index < k->file->methods.count && walk_super(k, insn);
    }
    /* Copies of it, and places where it is kept. */
    if (op >= DEX_OP_MOVE && op <= DEX_OP_MOVE_OBJECT_16)
        return insn->b != k->object;
    return !((op >= DEX_OP_SPUT && op <= DEX_OP_SPUT_SHORT) ||
             (op >= DEX_OP_APUT && op <= DEX_OP_APUT_SHORT)) ||
           insn->a != k->object;
}

/* True: it was followed to its end. */
static bool walk_constructor(struct walk *k, uint32_t method)
{
    struct dex_insn insn;
    uint32_t at = 0;

    k->method = flow_method(k->w->program, method);
    k->file = flow_dex(k->w->program, k->method->dex);
    if (!dex_code(k->file, k->method->code_off, &k->code) || k->code.ins == 0 ||
        k->code.ins > k->code.registers)
        return false;
    k->object = (uint32_t)k->code.registers - k->code.ins;
    for (; dex_insn_decode(&k->code, at, &insn) && !insn.payload; at += insn.units)
        if (!walk_insn(k, &insn))
            return insn.op == DEX_OP_RETURN_VOID;
    return false;
}

static void find_written(struct flow_world *w, uint32_t type)
{
    uint32_t first, count = flow_class_methods(w->program, type, &first);
    uint32_t kept[FIELDS_MAX], kept_count = 0;
    bool any = false;

    for (uint32_t m = first; m < first + count; m++) {
        struct walk k = { .w = w };
        uint32_t both = 0;

        if (flow_signature_name_number(w->program, flow_method(w->program, m)->signature) !=
            w->init_name)
            continue;
        walk_constructor(&k, m);
        if (!any) {
            memcpy(kept, k.fields, k.count * sizeof *kept);
            kept_count = k.count;
        }
        for (uint32_t n = 0; any && n < kept_count; n++)
            for (uint32_t i = 0; i < k.count; i++)
                if (k.fields[i] == kept[n]) {
                    kept[both++] = kept[n];
                    break;
                }
        kept_count = any ? both : kept_count;
        any = true;
    }
    for (uint32_t n = 0; n < kept_count; n++)
        if (flow_field(w->program, kept[n])->type == type)
            w->assigned[kept[n] / 64] |= 1ull << (kept[n] % 64);
}

bool world_constructors_write(struct flow_world *w, uint32_t field)
{
    uint32_t type = flow_field(w->program, field)->type;

    if (!(w->type_flags[type] & WORLD_TYPE_CONSTRUCTED)) {
        w->type_flags[type] |= WORLD_TYPE_CONSTRUCTED;
        find_written(w, type);
    }
    return w->assigned[field / 64] >> (field % 64) & 1;
}
