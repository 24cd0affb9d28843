/*
 * On which of its arguments what a method does depends: only those keep activations apart. Of some
 * it matters no more than whether they are null, as of what Kotlin has checked by a helper of its
 * own; R8 gives that helper any name, so that it is known by what it does.
 */
#include "flow/explore.h"

#include "dex/access.h"

#define KNOWN 0x80000000u
#define ALL 0x7fffffffu
#define NULLS_SHIFT 32u /* above: words that are only compared with null */
#define WORDS_MAX 31u
#define REGISTERS_MAX 256u /* methods with more keep all apart */
#define UNITS_MAX 4096u
#define DEPTH_MAX 6u

struct matter {
    struct flow_world *w;
    const struct flow_method *method;
    const struct dex_file *file;
    struct dex_code code;
    uint32_t masks[REGISTERS_MAX]; /* arguments that a register may hold, or was made from */
    uint32_t made[REGISTERS_MAX];  /* those that it was made from */
    uint32_t found, all;           /* all: the words of all arguments */
    uint32_t nulls, casts;         /* compared with null, cast */
    uint32_t result;               /* arguments that the text just made may hold */
    unsigned depth;
    bool back; /* some way leads backwards */
};

static uint64_t matters_at(struct flow_world *w, uint32_t method, unsigned depth);

static uint32_t mask(const struct matter *m, uint32_t reg)
{
    return reg < m->code.registers ? m->masks[reg] : 0;
}

/* A register gets something that is made from arguments. */
static void make(struct matter *m, uint32_t reg, uint32_t from)
{
    if (reg >= m->code.registers)
        return;
    m->masks[reg] |= from;
    m->made[reg] |= from;
}

/* A register is compared with null, or passed to a method that does so: what it was made from
 * matters. */
static void compare_null(struct matter *m, uint32_t reg)
{
    if (reg >= m->code.registers)
        return;
    m->found |= m->made[reg];
    m->nulls |= m->masks[reg];
}

/* A parameter that unknown code gets: only objects that it may keep, call or fill. */
static bool type_matters(const struct flow_world *w, uint32_t type)
{
    return type != FLOW_NONE && type != w->values.string_type && type != w->sequence_type;
}

/* Objects that hold a number, and what asks about texts. */
static bool is_box(const struct flow_world *w, uint32_t type)
{
    static const char *const names[] = { "Ljava/lang/Boolean;", "Ljava/lang/Integer;",
                                         "Ljava/lang/Long;",    "Ljava/lang/Short;",
                                         "Ljava/lang/Byte;",    "Ljava/lang/Character;",
                                         "Ljava/lang/Number;",  "Landroid/text/TextUtils;" };
    struct pica_span name = flow_type_name(w->program, type);

    for (size_t n = 0; n < sizeof names / sizeof *names; n++)
        if (pica_span_is(name, names[n]))
            return true;
    return false;
}

/* Strings and what puts them together: what they are given is in what they give. */
static bool is_text(const struct flow_world *w, uint32_t type)
{
    return type != FLOW_NONE && (type == w->values.string_type || type == w->sequence_type ||
                                 w->type_flags[type] & WORLD_TYPE_BUILDER || is_box(w, type));
}

static void text_invoke(struct matter *m, const struct dex_insn *insn, const struct world_callee *c,
                        bool receiver)
{
    for (uint32_t n = 0; n < insn->arg_count; n++)
        m->result |= mask(m, dex_insn_arg(insn, n));
    if (receiver && insn->arg_count && m->w->type_flags[c->type] & WORLD_TYPE_BUILDER)
        make(m, dex_insn_arg(insn, 0), m->result);
    /* An object is asked for its text. */
    for (uint32_t p = 0; p < c->param_count; p++) {
        const struct world_param *param = &m->w->params[c->params + p];

        if (type_matters(m->w, param->type) && (uint32_t)param->word + receiver < insn->arg_count)
            m->found |= mask(m, dex_insn_arg(insn, (uint32_t)param->word + receiver));
    }
}

static void matter_invoke(struct matter *m, const struct dex_insn *insn)
{
    struct flow_world *w = m->w;
    uint8_t kind = (uint8_t)(insn->op >= DEX_OP_INVOKE_VIRTUAL_RANGE
                                 ? insn->op - DEX_OP_INVOKE_VIRTUAL_RANGE + DEX_OP_INVOKE_VIRTUAL
                                 : insn->op);
    bool receiver = kind != DEX_OP_INVOKE_STATIC, any = false;
    struct world_callee c;
    uint64_t inside = ALL;

    m->result = 0;
    for (uint32_t n = 0; n < insn->arg_count; n++)
        any |= (mask(m, dex_insn_arg(insn, n)) & ~m->found) != 0;
    if (!any || insn->index >= m->file->methods.count)
        return;
    c = *world_callee(w, m->method->dex, insn->index);
    if (c.target == FLOW_NONE && is_text(w, c.type)) {
        text_invoke(m, insn, &c, receiver);
        return;
    }
    if (c.target != FLOW_NONE && (kind == DEX_OP_INVOKE_STATIC || kind == DEX_OP_INVOKE_DIRECT) &&
        !(c.model && c.model->instead))
        inside = matters_at(w, c.target, m->depth + 1);
    /* The constructor of a platform's class keeps nothing of the object that is seen. */
    if (kind == DEX_OP_INVOKE_DIRECT && c.known && !c.model)
        inside &= ~UINT64_C(1);
    if (receiver && insn->arg_count &&
        (kind == DEX_OP_INVOKE_VIRTUAL || kind == DEX_OP_INVOKE_INTERFACE || inside & 1))
        m->found |= mask(m, dex_insn_arg(insn, 0));
    for (uint32_t p = 0; p < c.param_count; p++) {
        const struct world_param *param = &w->params[c.params + p];
        uint32_t word = param->word + receiver;

        if (word >= insn->arg_count)
            return;
        if (c.known && !c.model && !c.asked && !c.finds && !c.noted &&
            !type_matters(w, param->type))
            continue;
        if (word >= WORDS_MAX || inside >> word & 1 || c.asked)
            m->found |= mask(m, dex_insn_arg(insn, word));
        else if (inside >> (NULLS_SHIFT + word) & 1)
            compare_null(m, dex_insn_arg(insn, word));
    }
}

/* What is computed from an argument. */
static void spread(struct matter *m, uint32_t to, uint32_t from)
{
    make(m, to, mask(m, from));
}

/* The argument itself. */
static void copy(struct matter *m, uint32_t to, uint32_t from)
{
    if (to >= m->code.registers || from >= m->code.registers)
        return;
    m->masks[to] |= m->masks[from];
    m->made[to] |= m->made[from];
}

static void matter_insn(struct matter *m, const struct dex_insn *insn)
{
    unsigned op = insn->op;

    if (op >= DEX_OP_INVOKE_VIRTUAL && op <= DEX_OP_INVOKE_INTERFACE_RANGE) {
        matter_invoke(m, insn);
    } else if (op >= DEX_OP_MOVE && op <= DEX_OP_MOVE_OBJECT_16) {
        copy(m, insn->a, insn->b);
    } else if (op >= DEX_OP_MOVE_RESULT && op <= DEX_OP_MOVE_RESULT_OBJECT) {
        make(m, insn->a, m->result);
    } else if (op >= DEX_OP_IF_EQ && op <= DEX_OP_IF_LE) {
        m->found |= mask(m, insn->a) | mask(m, insn->b);
    } else if (op == DEX_OP_CHECK_CAST) {
        m->casts |= mask(m, insn->a);
    } else if (op == DEX_OP_IF_EQZ || op == DEX_OP_IF_NEZ) {
        compare_null(m, insn->a);
    } else if ((op >= DEX_OP_IF_LTZ && op <= DEX_OP_IF_LEZ) || op == DEX_OP_PACKED_SWITCH ||
               op == DEX_OP_SPARSE_SWITCH || (op >= DEX_OP_RETURN && op <= DEX_OP_RETURN_OBJECT) ||
               op == DEX_OP_THROW || (op >= DEX_OP_SPUT && op <= DEX_OP_SPUT_SHORT)) {
        m->found |= mask(m, insn->a);
    } else if (op >= DEX_OP_AGET && op <= DEX_OP_AGET_SHORT) {
        m->found |= mask(m, insn->b);
    } else if ((op >= DEX_OP_APUT && op <= DEX_OP_APUT_SHORT) ||
               (op >= DEX_OP_IPUT && op <= DEX_OP_IPUT_SHORT)) {
        m->found |= mask(m, insn->a) | mask(m, insn->b);
    } else if (op >= DEX_OP_IGET && op <= DEX_OP_IGET_SHORT) {
        m->found |= mask(m, insn->b);
    } else if (op == DEX_OP_FILLED_NEW_ARRAY || op == DEX_OP_FILLED_NEW_ARRAY_RANGE ||
               (op >= DEX_OP_INVOKE_POLYMORPHIC && op <= DEX_OP_INVOKE_CUSTOM_RANGE)) {
        for (uint32_t n = 0; n < insn->arg_count; n++)
            m->found |= mask(m, dex_insn_arg(insn, n));
    } else if (op == DEX_OP_INSTANCE_OF || (op >= DEX_OP_NEG_INT && op <= DEX_OP_INT_TO_SHORT) ||
               op >= DEX_OP_ADD_INT_LIT16) {
        spread(m, insn->a, insn->b);
    } else if (op >= DEX_OP_CMPL_FLOAT && op <= DEX_OP_CMP_LONG) {
        spread(m, insn->a, insn->b);
        spread(m, insn->a, insn->c);
    } else if (op >= DEX_OP_ADD_INT && op <= DEX_OP_REM_DOUBLE) {
        spread(m, insn->a, insn->b);
        spread(m, insn->a, insn->c);
    } else if (op >= DEX_OP_ADD_INT_2ADDR && op <= DEX_OP_REM_DOUBLE_2ADDR) {
        spread(m, insn->a, insn->b);
    }
}

/* The words that are objects. */
static uint32_t objects_of(struct flow_world *w, const struct flow_method *m, uint32_t method)
{
    const struct world_callee *c = world_callee_of(w, method);
    bool receiver = !(m->access_flags & DEX_ACC_STATIC);
    uint32_t objects = 0;

    for (uint32_t p = 0; p < c->param_count; p++) {
        const struct world_param *param = &w->params[c->params + p];

        if (param->type != FLOW_NONE && (uint32_t)param->word + receiver < WORDS_MAX)
            objects |= 1u << (param->word + receiver);
    }
    return objects;
}

/* --- small methods, with their ways ---------------------------------------------------------- */

/* R8 gives the register of an argument to something else as soon as the argument is needed no more.
 * In a small method whose ways lead on only it is told which of them a register holds. */
#define TOLD_REGISTERS 16u
#define TOLD_UNITS 256u
#define TOLD_WAYS 8u

struct ways {
    struct way {
        uint32_t to, masks[TOLD_REGISTERS], made[TOLD_REGISTERS];
    } open[TOLD_WAYS];
    size_t count;
};

/* What the registers hold goes on at `to`. False: there are too many such places. */
static bool way_opens(const struct matter *m, struct ways *ways, uint32_t to)
{
    struct way *way = ways->open;

    while (way < ways->open + ways->count && way->to != to)
        way++;
    if (way == ways->open + TOLD_WAYS)
        return false;
    if (way == ways->open + ways->count) {
        *way = (struct way){ .to = to };
        ways->count++;
    }
    for (uint32_t r = 0; r < m->code.registers; r++) {
        way->masks[r] |= m->masks[r];
        way->made[r] |= m->made[r];
    }
    return true;
}

/* The registers where ways meet; `runs`: one leads here from the instruction before. */
static bool ways_meet(struct matter *m, const struct ways *ways, uint32_t at, bool runs)
{
    bool met = runs;

    for (const struct way *way = ways->open; way < ways->open + ways->count; way++) {
        if (way->to != at)
            continue;
        for (uint32_t r = 0; r < m->code.registers; r++) {
            m->masks[r] = (runs ? m->masks[r] : 0) | way->masks[r];
            m->made[r] = (runs ? m->made[r] : 0) | way->made[r];
        }
        met = true;
    }
    return met;
}

/* A register gets something that no argument is in. */
static void forget(struct matter *m, const struct dex_insn *insn)
{
    unsigned op = insn->op;

    if ((op < DEX_OP_MOVE_EXCEPTION || op > DEX_OP_CONST_CLASS) && op != DEX_OP_NEW_INSTANCE &&
        (op < DEX_OP_MOVE_RESULT || op > DEX_OP_MOVE_RESULT_OBJECT) &&
        (op < DEX_OP_SGET || op > DEX_OP_SGET_SHORT))
        return;
    if (dex_insn_written(insn) < m->code.registers)
        m->masks[insn->a] = m->made[insn->a] = 0;
}

/* False: the method is not of that kind. */
static bool matter_told(struct matter *m)
{
    struct ways ways = { .count = 0 };
    bool runs = true;
    uint32_t units;

    if (m->code.registers > TOLD_REGISTERS || m->code.units > TOLD_UNITS || m->code.tries)
        return false;
    for (uint32_t at = 0; at < m->code.units; at += units) {
        struct dex_insn insn;
        uint8_t flow;

        if (!dex_insn_decode(&m->code, at, &insn))
            return false;
        units = insn.units;
        flow = dex_opcodes[insn.op].flow;
        runs = ways_meet(m, &ways, at, runs);
        if (insn.payload || !runs)
            continue;
        if (flow & DEX_FLOW_switch || (flow & DEX_FLOW_branch && insn.literal <= 0))
            return false;
        forget(m, &insn);
        matter_insn(m, &insn);
        if (flow & DEX_FLOW_branch && !way_opens(m, &ways, (uint32_t)(at + insn.literal)))
            return false;
        runs = flow & DEX_FLOW_continue;
    }
    return true;
}

/* --- all of them --------------------------------------------------------------------------- */

/* The registers at the beginning of the method. */
static void begin(struct matter *m)
{
    uint32_t first = (uint32_t)m->code.registers - m->code.ins;

    memset(m->masks, 0, sizeof m->masks);
    memset(m->made, 0, sizeof m->made);
    m->found = m->nulls = m->casts = m->all = 0;
    for (uint32_t n = 0; n < m->code.ins && n < WORDS_MAX; n++)
        m->all |= m->masks[first + n] = 1u << n;
}

/* Whatever a register holds anywhere it holds everywhere. False: the code is broken. */
static bool matter_anywhere(struct matter *m)
{
    uint32_t units;

    /* Twice, as a loop may carry a move upwards. */
    for (int pass = 0; pass == 0 || (pass == 1 && m->back); pass++)
        for (uint32_t at = 0; at < m->code.units && (m->found & m->all) != m->all; at += units) {
            struct dex_insn insn;

            if (!dex_insn_decode(&m->code, at, &insn))
                return false;
            units = insn.units;
            m->back |= dex_opcodes[insn.op].flow & DEX_FLOW_branch && insn.literal < 0;
            if (!insn.payload)
                matter_insn(m, &insn);
        }
    return true;
}

static uint64_t matter_find(struct flow_world *w, uint32_t method, unsigned depth)
{
    struct matter m = { .w = w, .method = flow_method(w->program, method), .depth = depth };

    m.file = flow_dex(w->program, m.method->dex);
    if (!dex_code(m.file, m.method->code_off, &m.code))
        return 0; /* native: what it gets is lost whatever it is */
    if (m.code.registers > REGISTERS_MAX || m.code.units > UNITS_MAX ||
        m.code.ins > m.code.registers)
        return ALL;
    begin(&m);
    if (!matter_told(&m)) {
        begin(&m);
        if (!matter_anywhere(&m))
            return ALL;
    }
    if (m.nulls & ~m.found) /* a number is compared with 0, or a cast fails: that matters */
        m.found |= m.nulls & (m.casts | ~objects_of(w, m.method, method));
    return (m.found & ALL) | (uint64_t)(m.nulls & ~m.found & ALL) << NULLS_SHIFT;
}

static uint64_t matters_at(struct flow_world *w, uint32_t method, unsigned depth)
{
    uint64_t found;

    if (w->matters[method] & KNOWN)
        return w->matters[method] & ~(uint64_t)KNOWN;
    if (depth >= DEPTH_MAX)
        return ALL;
    w->matters[method] = KNOWN | ALL; /* while it is found: a method that calls itself */
    found = matter_find(w, method, depth);
    w->matters[method] = KNOWN | found;
    return found;
}

struct world_matters world_matters(struct flow_world *w, uint32_t method)
{
    uint64_t found = matters_at(w, method, 0);

    return (struct world_matters){ (uint32_t)found | KNOWN, (uint32_t)(found >> NULLS_SHIFT) };
}
