#include "flow/index.h"
#include "privacy/permission_parts.h"

#define INTENT "Landroid/content/Intent;"

/* Whether a method id's name begins so. */
static bool name_begins(const struct dex_file *dex, uint32_t id, const char *with)
{
    struct pica_span name = dex_string(dex, dex_method_id(dex, id).name_idx);
    size_t len = strlen(with);

    return name.len >= len && memcmp(name.data, with, len) == 0;
}

static bool is_invoke(const struct dex_file *dex, const struct dex_insn *insn)
{
    return dex_opcodes[insn->op].flow & DEX_FLOW_invoke &&
           dex_opcodes[insn->op].index == DEX_INDEX_method && insn->index < dex->methods.count;
}

/* Whether a call starts what it is given: of whatever class, since apps name their own. */
static bool starts(const struct dex_file *dex, uint32_t id)
{
    return name_begins(dex, id, "startActivity") ||
           pica_span_is(dex_type(dex, dex_method_id(dex, id).class_idx),
                        "Landroidx/activity/result/ActivityResultLauncher;");
}

/* Whether a method of the package starts something itself. */
static bool helper_starts(struct flow_program *p, uint32_t method)
{
    const struct flow_method *m = flow_method(p, method);
    const struct flow_index *index = flow_program_index(p, m->dex);
    const struct flow_body_refs *body = flow_index_find(index, m->method_idx);

    for (uint32_t r = 0; body && r < body->count; r++) {
        struct flow_ref ref = index->refs[body->first + r];

        if (flow_ref_kind(ref) == FLOW_REF_INVOKE && starts(flow_dex(p, m->dex), ref.target))
            return true;
    }
    return false;
}

/* --- which intent --------------------------------------------------------------------- */

#define LINKS_MAX 16
#define INTENTS_MAX 8

struct intents {
    uint32_t made[INTENTS_MAX]; /* instructions that made one, or gave one */
    size_t count;
};

/* The makers of the intent in `reg`, through calls that give it back. */
static void makers(const struct flow_frame *f, uint32_t at, uint32_t reg, unsigned links,
                   struct intents *ret)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct flow_origins o;

    flow_origins(f->method, at, reg, &o);
    for (size_t i = 0; i < o.count; i++) {
        const struct dex_insn *insn = &o.items[i].insn;
        uint32_t receiver;

        if (o.items[i].kind == FLOW_ORIGIN_PARAMETER)
            continue;
        receiver = flow_argument_register(dex, insn, FLOW_RECEIVER);
        if (o.items[i].kind == FLOW_ORIGIN_RESULT && links && is_invoke(dex, insn) &&
            receiver != DEX_NO_INDEX &&
            pica_span_is(dex_type(dex, dex_method_id(dex, insn->index).class_idx), INTENT))
            makers(f, insn->at, receiver, links - 1, ret);
        else if (ret->count < INTENTS_MAX)
            ret->made[ret->count++] = insn->at;
    }
}

/* `ret_known`: the others are constants, too. */
static bool comes_from(const struct flow_frame *f, uint32_t at, uint32_t reg, uint32_t made,
                       bool *ret_known)
{
    struct flow_origins o;
    bool found = false;

    flow_origins(f->method, at, reg, &o);
    *ret_known = o.complete;
    for (size_t i = 0; i < o.count; i++) {
        enum dex_op op = o.items[i].insn.op;

        found |= o.items[i].kind == FLOW_ORIGIN_INSN && o.items[i].insn.at == made;
        *ret_known &= o.items[i].kind == FLOW_ORIGIN_INSN &&
                      (op == DEX_OP_CONST_STRING || op == DEX_OP_CONST_STRING_JUMBO);
    }
    return found;
}

static bool intersect(const struct intents *a, const struct intents *b)
{
    for (size_t i = 0; i < a->count; i++)
        for (size_t n = 0; n < b->count; n++)
            if (a->made[i] == b->made[n])
                return true;
    return false;
}

/* The intents whose action is the string loaded at `at`. */
static void with_action(const struct flow_frame *f, uint32_t at, struct intents *ret, bool *ret_all)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct dex_insn insn;
    uint32_t cursor = 0;

    *ret_all = true;
    while (flow_body_next(f->method, &cursor, &insn)) {
        uint32_t reg, receiver;
        bool known;

        if (!flow_calls(dex, &insn, INTENT, "<init>") &&
            !flow_calls(dex, &insn, INTENT, "setAction"))
            continue;
        reg = flow_argument_register(dex, &insn, 0);
        receiver = flow_argument_register(dex, &insn, FLOW_RECEIVER);
        if (reg == DEX_NO_INDEX || receiver == DEX_NO_INDEX ||
            !comes_from(f, insn.at, reg, at, &known))
            continue;
        *ret_all &= known;
        makers(f, insn.at, receiver, LINKS_MAX, ret);
        /* What setAction() gives back is that intent, too: makers() looks through it. */
    }
}

size_t permission_openings(const struct flow_frame *frame, struct flow_program *p, uint32_t at,
                           struct permission_opening *ret, size_t max)
{
    const struct dex_file *dex = flow_frame_dex(frame);
    struct intents wanted = { .count = 0 };
    struct dex_insn insn;
    uint32_t cursor = 0;
    size_t count = 0;
    bool all;

    if (!flow_frame_charge(frame))
        return 0;
    with_action(frame, at, &wanted, &all);
    while (wanted.count && count < max && flow_body_next(frame->method, &cursor, &insn)) {
        uint32_t target;

        if (!is_invoke(dex, &insn))
            continue;
        target = starts(dex, insn.index) ? FLOW_NONE : flow_target(p, frame->dex, insn.index);
        if (!starts(dex, insn.index) && (target == FLOW_NONE || !helper_starts(p, target)))
            continue;
        for (uint32_t word = 0; word < insn.arg_count; word++) {
            struct intents given = { .count = 0 };

            makers(frame, insn.at, dex_insn_arg(&insn, word), LINKS_MAX, &given);
            if (intersect(&wanted, &given)) {
                ret[count++] = (struct permission_opening){ insn.at, insn.index, all };
                break;
            }
        }
    }
    return count;
}
