/*
 * What of an object is written while it is made: fields that every constructor
 * of its class writes before anybody can read them, and those that it writes
 * later, when a constructor of a superclass has handed the object on already:
 * what stood there before is read by nobody but who runs in between.
 */
#include "flow/explore.h"

#include "dex/access.h"
#include "flow/index.h"

#define DEPTH_MAX 4u /* constructors that call constructors */
#define FIELDS_MAX 64u
#define BETWEEN_MAX 2048u /* methods that may run while an object is made */

/* A walk along a constructor, as long as nobody else can have seen the object; with `late` also
 * from then on. */
struct walk {
    struct flow_world *w;
    const struct dex_file *file;
    const struct flow_method *method;
    struct dex_code code;
    uint32_t object; /* the register that holds it */
    uint32_t fields[FIELDS_MAX], count;
    unsigned depth;
    bool late;
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
    struct walk inner = { .w = w, .depth = k->depth + 1, .late = k->late };
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
        if ((insn->a == k->object && !k->late) || insn->index >= k->file->fields.count)
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
        return ((op == DEX_OP_INVOKE_DIRECT || op == DEX_OP_INVOKE_DIRECT_RANGE) &&
                insn->index < k->file->methods.count && walk_super(k, insn)) ||
               k->late;
    }
    /* Copies of it, and places where it is kept. */
    if (op >= DEX_OP_MOVE && op <= DEX_OP_MOVE_OBJECT_16)
        return insn->b != k->object || k->late;
    return !((op >= DEX_OP_SPUT && op <= DEX_OP_SPUT_SHORT) ||
             (op >= DEX_OP_APUT && op <= DEX_OP_APUT_SHORT)) ||
           insn->a != k->object || k->late;
}

/*
 * Where it calls another constructor on its own object: whatever it tests
 * before that (arguments that Kotlin's callers leave out), nobody has the object.
 */
static uint32_t find_delegation(const struct walk *k)
{
    struct dex_insn insn;

    for (uint32_t at = 0; dex_insn_decode(&k->code, at, &insn) && !insn.payload; at += insn.units)
        if ((insn.op == DEX_OP_INVOKE_DIRECT || insn.op == DEX_OP_INVOKE_DIRECT_RANGE) &&
            insn.arg_count && dex_insn_arg(&insn, 0) == k->object)
            return at;
        else if (dex_insn_written(&insn) == k->object)
            break;
    return 0;
}

/* True: it was followed to its end. */
static bool walk_constructor(struct walk *k, uint32_t method)
{
    struct dex_insn insn;
    uint32_t at;

    k->method = flow_method(k->w->program, method);
    k->file = flow_dex(k->w->program, k->method->dex);
    if (!dex_code(k->file, k->method->code_off, &k->code) || k->code.ins == 0 ||
        k->code.ins > k->code.registers)
        return false;
    k->object = (uint32_t)k->code.registers - k->code.ins;
    for (at = find_delegation(k); dex_insn_decode(&k->code, at, &insn) && !insn.payload;
         at += insn.units)
        if (!walk_insn(k, &insn))
            return insn.op == DEX_OP_RETURN_VOID;
    return false;
}

/* The fields of the class that all its constructors write, as the walk sees it, into the bits
 * `ret`. */
static void find_written(struct flow_world *w, uint32_t type, bool late, uint64_t *ret)
{
    uint32_t first, count = flow_class_methods(w->program, type, &first);
    uint32_t kept[FIELDS_MAX], kept_count = 0;
    bool any = false;

    for (uint32_t m = first; m < first + count; m++) {
        struct walk k = { .w = w, .late = late };
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
            ret[kept[n] / 64] |= 1ull << (kept[n] % 64);
}

/* --- who runs in between ------------------------------------------------------------------- */

/* Methods that may run while an object of a class is made. */
struct between {
    struct flow_world *w;
    uint32_t type, count;
    uint32_t methods[BETWEEN_MAX];
    bool open; /* it is not known which */
};

static void between_add(struct between *b, uint32_t method)
{
    struct flow_world *w = b->w;
    uint64_t key = (uint64_t)b->type << 32 | method;

    if (b->open || method == FLOW_NONE || flow_number_map_get(&w->between, key) != UINT32_MAX)
        return;
    if (b->count == BETWEEN_MAX) {
        b->open = true;
    } else if (!flow_number_map_add(&w->between, key, 0)) {
        w->failed = b->open = true;
    } else {
        b->methods[b->count++] = method;
    }
}

/* All methods of a class: who makes an object of it here may have it called. */
static void between_class(struct between *b, uint32_t type)
{
    uint32_t first, count = flow_class_methods(b->w->program, type, &first);

    for (uint32_t m = first; m < first + count; m++)
        between_add(b, m);
}

static void between_calls(struct between *b, uint32_t dex, uint32_t method_idx)
{
    struct flow_world *w = b->w;
    uint32_t target = flow_target(w->program, dex, method_idx);
    const struct flow_method *m;
    const uint32_t *below;
    size_t count;

    if (target == FLOW_NONE)
        return;
    m = flow_method(w->program, target);
    between_add(b, target);
    if (m->access_flags & (DEX_ACC_STATIC | DEX_ACC_CONSTRUCTOR | DEX_ACC_PRIVATE))
        return;
    below = flow_overriders(w->program, m->type, m->signature, &count);
    for (size_t n = 0; n < count; n++)
        between_add(b, below[n]);
}

static bool is_constructor(const struct flow_world *w, uint32_t method)
{
    return flow_signature_name_number(w->program, flow_method(w->program, method)->signature) ==
           w->init_name;
}

/* Whether a call makes the object what a class outside the package is that may have its methods
 * called at once. */
static bool is_foreign_super(struct between *b, uint32_t dex, uint32_t method_idx)
{
    struct flow_world *w = b->w;
    uint32_t type = flow_type_of(w->program, dex,
                                 dex_method_id(flow_dex(w->program, dex), method_idx).class_idx);

    return flow_signature_name_number(w->program, flow_signature_of(w->program, dex, method_idx)) ==
               w->init_name &&
           world_is_a(w, b->type, type) && !is_harmless(w, type);
}

static void between_body(struct between *b, uint32_t method)
{
    struct flow_world *w = b->w;
    const struct flow_method *m = flow_method(w->program, method);
    const struct flow_index *index = flow_program_index(w->program, m->dex);
    const struct flow_body_refs *body = flow_index_find(index, m->method_idx);
    /* Of the class itself, or of those above it. */
    bool own = is_constructor(w, method) && world_is_a(w, b->type, m->type);

    for (uint32_t n = 0; body && n < body->count && !b->open; n++) {
        struct flow_ref ref = index->refs[body->first + n];

        if (flow_ref_kind(ref) == FLOW_REF_INVOKE &&
            ref.target < flow_dex(w->program, m->dex)->methods.count) {
            between_calls(b, m->dex, ref.target);
            if (own && flow_target(w->program, m->dex, ref.target) == FLOW_NONE)
                b->open |= is_foreign_super(b, m->dex, ref.target);
        } else if (flow_ref_kind(ref) == FLOW_REF_NEW && own) {
            between_class(b, flow_type_of(w->program, m->dex, ref.target));
        } else if (flow_ref_kind(ref) == FLOW_REF_CUSTOM && own) {
            b->open = true;
        }
    }
}

/* Whether it is known who may run while an object of `type` is made; then they are in w->between.
 */
static bool find_between(struct flow_world *w, uint32_t type)
{
    struct between b = { .w = w, .type = type };
    uint32_t first, count = flow_class_methods(w->program, type, &first);

    for (uint32_t m = first; m < first + count; m++)
        if (is_constructor(w, m))
            between_add(&b, m);
    for (uint32_t n = 0; n < b.count && !b.open; n++)
        between_body(&b, b.methods[n]);
    return !b.open && !w->failed;
}

static void find_late(struct flow_world *w, uint32_t type)
{
    size_t all = flow_field_count(w->program);
    uint32_t first = w->field_first[type];
    bool any = false;

    find_written(w, type, true, w->late);
    for (uint32_t f = first; f < all && flow_field(w->program, f)->type == type; f++) {
        w->late[f / 64] &= ~(w->assigned[f / 64] & 1ull << (f % 64));
        any |= w->late[f / 64] >> (f % 64) & 1;
    }
    if (!any || find_between(w, type))
        return;
    for (uint32_t f = first; f < all && flow_field(w->program, f)->type == type; f++)
        w->late[f / 64] &= ~(1ull << (f % 64));
}

static void look_at(struct flow_world *w, uint32_t type)
{
    if (w->type_flags[type] & WORLD_TYPE_CONSTRUCTED)
        return;
    w->type_flags[type] |= WORLD_TYPE_CONSTRUCTED;
    find_written(w, type, false, w->assigned);
    find_late(w, type);
}

bool world_constructors_write(struct flow_world *w, uint32_t field)
{
    look_at(w, flow_field(w->program, field)->type);
    return (w->assigned[field / 64] | w->late[field / 64]) >> (field % 64) & 1;
}

bool world_reads_beginning(struct flow_world *w, uint32_t node, uint32_t field)
{
    uint32_t type = flow_field(w->program, field)->type;

    look_at(w, type);
    return w->late[field / 64] >> (field % 64) & 1 &&
           (w->nodes[node].kind != WORLD_NODE_METHOD ||
            flow_number_map_get(&w->between, (uint64_t)type << 32 | w->nodes[node].method) !=
                UINT32_MAX);
}
