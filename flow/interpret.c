#include "flow/interpret_parts.h"

#include "dex/access.h"
#include "flow/cfg.h"

#include <stdlib.h>

#define STACK_SLOTS 16384u
#define DEPTH_MAX 64u /* calls in calls; recursive decoders go as deep as their text is long */

/* --- instructions -------------------------------------------------------------------- */

/* Whether the registers that an instruction names are there. */
static bool registers_fit(const struct it_frame *f, const struct dex_insn *insn)
{
    uint32_t have = f->code.registers;

    switch ((enum dex_format)dex_opcodes[insn->op].format) {
    case DEX_10x:
    case DEX_10t:
    case DEX_20t:
    case DEX_30t:
    case DEX_35c:
    case DEX_3rc:
    case DEX_45cc:
    case DEX_4rcc:
        return true;
    case DEX_11n:
    case DEX_11x:
    case DEX_21t:
    case DEX_21s:
    case DEX_21h:
    case DEX_21c:
    case DEX_31t:
    case DEX_31i:
    case DEX_31c:
    case DEX_51l:
        return insn->a < have;
    case DEX_12x:
    case DEX_22x:
    case DEX_22t:
    case DEX_22s:
    case DEX_22c:
    case DEX_22b:
    case DEX_32x:
        return insn->a < have && insn->b < have;
    case DEX_23x:
        return insn->a < have && insn->b < have && insn->c < have;
    }
    return false;
}

static enum it_outcome set(struct it_frame *f, uint32_t reg, struct it_slot value)
{
    bool wide = value.tag == IT_WIDE || value.tag == IT_UNKNOWN_WIDE;

    if (wide && reg + 1 >= f->code.registers)
        return IT_STOP;
    f->regs[reg] = value;
    if (wide)
        f->regs[reg + 1] = (struct it_slot){ .tag = IT_HIGH };
    return IT_GO;
}

/* A value for a register that an instruction of the given width may write. */
static enum it_outcome set_checked(struct it_frame *f, const struct dex_insn *insn,
                                   struct it_slot value)
{
    bool wide = value.tag == IT_WIDE || value.tag == IT_UNKNOWN_WIDE;

    if (value.tag == IT_NONE || value.tag == IT_HIGH || wide != dex_insn_writes_wide(insn))
        return IT_STOP;
    return set(f, insn->a, value);
}

static enum it_outcome move(struct it_frame *f, const struct dex_insn *insn)
{
    struct it_slot s = f->regs[insn->b];

    if ((s.tag == IT_WIDE || s.tag == IT_UNKNOWN_WIDE) &&
        (insn->b + 1 >= f->code.registers || f->regs[insn->b + 1].tag != IT_HIGH))
        return IT_STOP;
    return set_checked(f, insn, s);
}

static enum it_outcome const_string(struct flow_interpreter *it, struct it_frame *f,
                                    const struct dex_insn *insn)
{
    struct it_object *o;
    struct flow_datum d;

    if (insn->index >= f->file->strings.count)
        return IT_STOP;
    if (!flow_datum_text(dex_string(f->file, insn->index), &it->passing, &d)) {
        it->nomem = true;
        return IT_STOP;
    }
    if (d.kind != FLOW_DATUM_TEXT)
        return set(f, insn->a, it_unknown(false));
    o = it_string_new(it, &d);
    return o ? set(f, insn->a, it_ref(o)) : IT_STOP;
}

static enum it_outcome const_class(struct flow_interpreter *it, struct it_frame *f,
                                   const struct dex_insn *insn)
{
    struct it_object *o = it_object_new(it, IT_CLASS, pica_span_str("Ljava/lang/Class;"));

    if (!o || insn->index >= f->file->types.count)
        return IT_STOP;
    o->type = flow_type_of(it->program, f->dex, insn->index);
    return set(f, insn->a, it_ref(o));
}

static enum it_outcome new_instance(struct flow_interpreter *it, struct it_frame *f,
                                    const struct dex_insn *insn)
{
    enum it_kind kind = IT_PLAIN;
    struct pica_span name;
    enum it_outcome used;
    struct it_object *o;
    uint32_t type;

    if (insn->index >= f->file->types.count)
        return IT_STOP;
    name = dex_type(f->file, insn->index);
    type = flow_type_of(it->program, f->dex, insn->index);
    if (pica_span_is(name, "Ljava/lang/StringBuilder;") ||
        pica_span_is(name, "Ljava/lang/StringBuffer;"))
        kind = IT_BUILDER;
    else if (pica_span_is(name, "Ljava/lang/String;"))
        kind = IT_DATUM;
    else if (flow_class(it->program, type).dex != FLOW_NONE)
        kind = IT_INSTANCE;
    used = kind == IT_INSTANCE ? it_class_use(it, type) : IT_GO;
    if (used != IT_GO)
        return used;
    o = it_object_new(it, kind, name);
    if (!o)
        return IT_STOP;
    o->type = type;
    o->forming = kind == IT_DATUM;
    return set(f, insn->a, it_ref(o));
}

/* --- arrays ----------------------------------------------------------------------------- */

static enum it_outcome new_array(struct flow_interpreter *it, struct it_frame *f,
                                 const struct dex_insn *insn)
{
    const struct it_slot *count = &f->regs[insn->b];
    struct it_object *o;

    if (insn->index >= f->file->types.count || count->tag != IT_NUMBER)
        return IT_STOP;
    if (count->number < 0)
        return it_throw(it, "Ljava/lang/NegativeArraySizeException;");
    o = it_array_new(it, dex_type(f->file, insn->index), count->number);
    return o ? set(f, insn->a, it_ref(o)) : IT_STOP;
}

static enum it_outcome filled_new_array(struct flow_interpreter *it, struct it_frame *f,
                                        const struct dex_insn *insn)
{
    struct it_object *o;

    if (insn->index >= f->file->types.count)
        return IT_STOP;
    o = it_array_new(it, dex_type(f->file, insn->index), insn->arg_count);
    if (!o || (o->element != 'L' && o->element != 'I'))
        return IT_STOP;
    for (uint32_t n = 0; n < insn->arg_count; n++) {
        if (dex_insn_arg(insn, n) >= f->code.registers)
            return IT_STOP;
        it_array_put(it, o, n, &f->regs[dex_insn_arg(insn, n)]);
    }
    f->result = it_ref(o);
    return IT_GO;
}

static enum it_outcome fill_array(struct flow_interpreter *it, struct it_frame *f,
                                  const struct dex_insn *insn)
{
    struct flow_array_data data;
    struct it_object *o;

    if (!it_as_ref(&f->regs[insn->a], &o))
        return IT_STOP;
    if (!o)
        return it_throw(it, "Ljava/lang/NullPointerException;");
    if (o->kind != IT_ARRAY || o->element == 'L' || !flow_array_data_read(&f->code, insn, &data) ||
        data.width != it_element_size(o->element))
        return IT_STOP;
    if (data.count > o->array.count)
        return it_throw(it, "Ljava/lang/ArrayIndexOutOfBoundsException;");
    it_touch(it, o);
    it_charge(it, data.count / 16);
    memcpy(o->array.data, data.elements, (size_t)data.count * data.width);
    return IT_GO;
}

/* Whether an aget or aput of that opcode (0: plain, 1: wide, 2: object, boolean, byte, char, short)
 * is for arrays of `element`. */
static bool element_fits(unsigned n, char element)
{
    static const char *const fits[] = { "IF", "JD", "L", "Z", "B", "C", "S" };

    return strchr(fits[n], element) != NULL;
}

static enum it_outcome array_access(struct flow_interpreter *it, struct it_frame *f,
                                    const struct dex_insn *insn)
{
    bool get = insn->op <= DEX_OP_AGET_SHORT;
    unsigned n = insn->op - (get ? DEX_OP_AGET : DEX_OP_APUT);
    const struct it_slot *index = &f->regs[insn->c], *value = &f->regs[insn->a];
    struct it_object *o;

    if (!it_as_ref(&f->regs[insn->b], &o)) {
        if (f->regs[insn->b].tag != IT_UNKNOWN || it_guarded(it, f, insn->at))
            return IT_STOP;
        if (get)
            return set(f, insn->a, it_unknown(n == 1));
        if (it_as_ref(value, &o) && o)
            it_lose(it, o);
        return IT_GO;
    }
    if (!o)
        return it_throw(it, "Ljava/lang/NullPointerException;");
    if (o->kind != IT_ARRAY || !element_fits(n, o->element))
        return IT_STOP;
    if (index->tag != IT_NUMBER) {
        if (index->tag != IT_UNKNOWN || it_guarded(it, f, insn->at))
            return IT_STOP;
        if (get)
            return set(f, insn->a, it_unknown(n == 1));
        if (it_as_ref(value, &o) && o)
            it_lose(it, o);
        it_lose(it, o = f->regs[insn->b].object);
        return IT_GO;
    }
    if (index->number < 0 || index->number >= o->array.count)
        return it_throw(it, "Ljava/lang/ArrayIndexOutOfBoundsException;");
    if (get)
        return set(f, insn->a, it_array_get(o, (uint32_t)index->number));
    if (n == 1   ? value->tag != IT_WIDE && value->tag != IT_UNKNOWN_WIDE
        : n == 2 ? value->tag != IT_REF && value->tag != IT_UNKNOWN &&
                       !(value->tag == IT_NUMBER && value->number == 0)
                 : value->tag != IT_NUMBER && value->tag != IT_UNKNOWN)
        return IT_STOP;
    it_array_put(it, o, (uint32_t)index->number, value);
    return IT_GO;
}

/* --- fields ------------------------------------------------------------------------------- */

static bool value_fits(const struct it_slot *s, bool wide)
{
    return wide ? s->tag == IT_WIDE || s->tag == IT_UNKNOWN_WIDE
                : s->tag == IT_NUMBER || s->tag == IT_REF || s->tag == IT_UNKNOWN;
}

static enum it_outcome instance_field(struct flow_interpreter *it, struct it_frame *f,
                                      const struct dex_insn *insn)
{
    bool get = insn->op <= DEX_OP_IGET_SHORT;
    bool wide = insn->op == DEX_OP_IGET_WIDE || insn->op == DEX_OP_IPUT_WIDE;
    const struct it_slot *value = &f->regs[insn->a];
    struct it_object *o, *p;
    uint32_t field;

    if (insn->index >= f->file->fields.count)
        return IT_STOP;
    field = flow_field_target(it->program, f->dex, insn->index);
    if (!it_as_ref(&f->regs[insn->b], &o) && f->regs[insn->b].tag != IT_UNKNOWN)
        return IT_STOP;
    if (!o && f->regs[insn->b].tag != IT_UNKNOWN)
        return it_throw(it, "Ljava/lang/NullPointerException;");
    if (!get && !value_fits(value, wide))
        return IT_STOP;
    if (!o || o->kind != IT_INSTANCE || field == FLOW_NONE) {
        if (!o && it_guarded(it, f, insn->at))
            return IT_STOP; /* it may be null */
        if (get)
            return set(f, insn->a, it_unknown(wide));
        if (it_as_ref(value, &p) && p)
            it_lose(it, p);
        return IT_GO;
    }
    if (!get)
        return it_field_put(it, o, field, *value) ? IT_GO : IT_STOP;
    return set_checked(f, insn, it_field_get(it, o, field));
}

/* Constants of the platform that decoders read. */
static bool platform_field(struct flow_interpreter *it, const struct it_frame *f, uint32_t index,
                           struct it_slot *ret)
{
    static const struct {
        const char *name, *charset;
    } sets[] = { { "UTF_8", "UTF-8" },   { "US_ASCII", "US-ASCII" }, { "ISO_8859_1", "ISO-8859-1" },
                 { "UTF_16", "UTF-16" }, { "UTF_16BE", "UTF-16BE" }, { "UTF_16LE", "UTF-16LE" } };
    struct dex_field_id id = dex_field_id(f->file, index);
    struct flow_datum d;

    if (!pica_span_is(dex_type(f->file, id.class_idx), "Ljava/nio/charset/StandardCharsets;"))
        return false;
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
        if (pica_span_is(dex_string(f->file, id.name_idx), sets[i].name))
            return flow_datum_text(pica_span_str(sets[i].charset), &it->passing, &d) &&
                   it_slot_of(it, &d, pica_span_str("Ljava/nio/charset/Charset;"), ret);
    return false;
}

static enum it_outcome static_field(struct flow_interpreter *it, struct it_frame *f,
                                    const struct dex_insn *insn)
{
    bool get = insn->op <= DEX_OP_SGET_SHORT;
    bool wide = insn->op == DEX_OP_SGET_WIDE || insn->op == DEX_OP_SPUT_WIDE;
    struct it_slot s = f->regs[insn->a];
    enum it_outcome outcome;
    struct it_object *o;
    uint32_t field;

    if (insn->index >= f->file->fields.count)
        return IT_STOP;
    field = flow_field_target(it->program, f->dex, insn->index);
    if (!get && !value_fits(&s, wide))
        return IT_STOP;
    if (field == FLOW_NONE) {
        if (!get) {
            if (it_as_ref(&s, &o) && o)
                it_lose(it, o);
            return IT_GO;
        }
        if (!platform_field(it, f, insn->index, &s))
            s = it_unknown(wide);
        return it->nomem ? IT_STOP : set(f, insn->a, s);
    }
    if (!get)
        return it_static_put(it, field, s);
    outcome = it_static_get(it, field, &s);
    return outcome == IT_GO ? set_checked(f, insn, s) : outcome;
}

/* --- control -------------------------------------------------------------------------------- */

/* The target of a switch in *ret; the instruction behind it when no case holds. */
static enum it_outcome switch_target(struct flow_interpreter *it, const struct it_frame *f,
                                     const struct dex_insn *insn, uint32_t *ret)
{
    uint32_t at = insn->at + (uint32_t)insn->literal, count;
    const struct it_slot *s = &f->regs[insn->a];
    const uint8_t *p;

    if (s->tag != IT_NUMBER || at >= f->code.units ||
        dex_insn_units(f->code.insns + (size_t)at * 2, f->code.units - at) == 0 ||
        f->code.units - at < 2)
        return IT_STOP;
    p = f->code.insns + (size_t)at * 2;
    count = pica_le16(p + 2);
    *ret = insn->at + insn->units;
    if (insn->op == DEX_OP_PACKED_SWITCH) {
        int64_t n;

        if (pica_le16(p) != DEX_PACKED_SWITCH_PAYLOAD)
            return IT_STOP;
        n = s->number - (int32_t)pica_le32(p + 4);
        if (n >= 0 && n < count)
            *ret = insn->at + pica_le32(p + 8 + (size_t)n * 4);
        return IT_GO;
    }
    if (pica_le16(p) != DEX_SPARSE_SWITCH_PAYLOAD)
        return IT_STOP;
    it_charge(it, count / 16);
    for (uint32_t n = 0; n < count; n++) {
        if ((int32_t)pica_le32(p + 4 + (size_t)n * 4) == s->number) {
            *ret = insn->at + pica_le32(p + 4 + (size_t)(count + n) * 4);
            break;
        }
    }
    return IT_GO;
}

static enum it_outcome check_cast(struct flow_interpreter *it, struct it_frame *f,
                                  const struct dex_insn *insn)
{
    struct it_object *o;

    if (insn->index >= f->file->types.count)
        return IT_STOP;
    if (!it_as_ref(&f->regs[insn->a], &o))
        return f->regs[insn->a].tag == IT_UNKNOWN && !it_guarded(it, f, insn->at) ? IT_GO : IT_STOP;
    /* Code that is compiled casts to what objects are; only a handler would see another. */
    if (!o || !it_guarded(it, f, insn->at))
        return IT_GO;
    return it_is_a(it, it_class_of(it, o), dex_type(f->file, insn->index)) == 1 ? IT_GO : IT_STOP;
}

static enum it_outcome instance_of(struct flow_interpreter *it, struct it_frame *f,
                                   const struct dex_insn *insn)
{
    struct it_object *o;
    int is;

    if (insn->index >= f->file->types.count)
        return IT_STOP;
    if (!it_as_ref(&f->regs[insn->b], &o))
        return set(f, insn->a, it_unknown(false));
    is = o ? it_is_a(it, it_class_of(it, o), dex_type(f->file, insn->index)) : 0;
    /* What is no subclass may implement the type. */
    return set(f, insn->a, o && is != 1 ? it_unknown(false) : it_number(is));
}

/* One instruction that is none of control; it goes on behind itself. */
static enum it_outcome step(struct flow_interpreter *it, struct it_frame *f,
                            const struct dex_insn *insn)
{
    enum it_outcome outcome = IT_GO;
    struct it_object *o;

    switch ((unsigned)insn->op) {
    case DEX_OP_NOP:
        return insn->payload ? IT_STOP : IT_GO;
    case DEX_OP_MOVE:
    case DEX_OP_MOVE_FROM16:
    case DEX_OP_MOVE_16:
    case DEX_OP_MOVE_WIDE:
    case DEX_OP_MOVE_WIDE_FROM16:
    case DEX_OP_MOVE_WIDE_16:
    case DEX_OP_MOVE_OBJECT:
    case DEX_OP_MOVE_OBJECT_FROM16:
    case DEX_OP_MOVE_OBJECT_16:
        return move(f, insn);
    case DEX_OP_MOVE_RESULT:
    case DEX_OP_MOVE_RESULT_WIDE:
    case DEX_OP_MOVE_RESULT_OBJECT:
        return set_checked(f, insn, f->result);
    case DEX_OP_MOVE_EXCEPTION:
        return f->caught ? set(f, insn->a, it_ref(f->caught)) : IT_STOP;
    case DEX_OP_CONST_4:
    case DEX_OP_CONST_16:
    case DEX_OP_CONST:
    case DEX_OP_CONST_HIGH16:
        return set(f, insn->a, it_number(insn->literal));
    case DEX_OP_CONST_WIDE_16:
    case DEX_OP_CONST_WIDE_32:
    case DEX_OP_CONST_WIDE:
    case DEX_OP_CONST_WIDE_HIGH16:
        return set(f, insn->a, it_wide(insn->literal));
    case DEX_OP_CONST_STRING:
    case DEX_OP_CONST_STRING_JUMBO:
        return const_string(it, f, insn);
    case DEX_OP_CONST_CLASS:
        return const_class(it, f, insn);
    case DEX_OP_MONITOR_ENTER:
    case DEX_OP_MONITOR_EXIT:
        return it_as_ref(&f->regs[insn->a], &o) && o ? IT_GO : IT_STOP;
    case DEX_OP_CHECK_CAST:
        return check_cast(it, f, insn);
    case DEX_OP_INSTANCE_OF:
        return instance_of(it, f, insn);
    case DEX_OP_ARRAY_LENGTH:
        if (!it_as_ref(&f->regs[insn->b], &o))
            return it_guarded(it, f, insn->at) ? IT_STOP : set(f, insn->a, it_unknown(false));
        if (!o)
            return it_throw(it, "Ljava/lang/NullPointerException;");
        return o->kind == IT_ARRAY ? set(f, insn->a, it_number(o->array.count)) : IT_STOP;
    case DEX_OP_NEW_INSTANCE:
        return new_instance(it, f, insn);
    case DEX_OP_NEW_ARRAY:
        return new_array(it, f, insn);
    case DEX_OP_FILLED_NEW_ARRAY:
    case DEX_OP_FILLED_NEW_ARRAY_RANGE:
        return filled_new_array(it, f, insn);
    case DEX_OP_FILL_ARRAY_DATA:
        return fill_array(it, f, insn);
    }
    if (insn->op >= DEX_OP_AGET && insn->op <= DEX_OP_APUT_SHORT)
        return array_access(it, f, insn);
    if (insn->op >= DEX_OP_IGET && insn->op <= DEX_OP_IPUT_SHORT)
        return instance_field(it, f, insn);
    if (insn->op >= DEX_OP_SGET && insn->op <= DEX_OP_SPUT_SHORT)
        return static_field(it, f, insn);
    if (dex_opcodes[insn->op].flow & DEX_FLOW_invoke)
        return it_invoke(it, f, insn);
    return it_math(it, f, insn, &outcome) ? outcome : IT_STOP;
}

static enum it_outcome throw_object(struct flow_interpreter *it, const struct it_frame *f,
                                    const struct dex_insn *insn)
{
    struct it_object *o;

    if (!it_as_ref(&f->regs[insn->a], &o))
        return IT_STOP;
    if (!o)
        return it_throw(it, "Ljava/lang/NullPointerException;");
    it->thrown = o;
    return IT_THROWN;
}

static bool return_value(const struct it_frame *f, const struct dex_insn *insn, struct it_slot *ret)
{
    *ret =
        insn->op == DEX_OP_RETURN_VOID ? (struct it_slot){ .tag = IT_UNKNOWN } : f->regs[insn->a];
    return insn->op == DEX_OP_RETURN_VOID || value_fits(ret, insn->op == DEX_OP_RETURN_WIDE);
}

/* Runs the code from its beginning to a return, or to an exception that it does not catch. */
static enum it_outcome run_frame(struct flow_interpreter *it, struct it_frame *f,
                                 struct it_slot *ret)
{
    uint32_t at = 0;

    for (;;) {
        enum it_outcome outcome;
        struct dex_insn insn;
        bool holds;

        if (it->left == 0 || !dex_insn_decode(&f->code, at, &insn) || !registers_fit(f, &insn))
            return IT_STOP;
        it->left--;
        switch ((unsigned)insn.op) {
        case DEX_OP_RETURN_VOID:
        case DEX_OP_RETURN:
        case DEX_OP_RETURN_WIDE:
        case DEX_OP_RETURN_OBJECT:
            return return_value(f, &insn, ret) ? IT_GO : IT_STOP;
        case DEX_OP_GOTO:
        case DEX_OP_GOTO_16:
        case DEX_OP_GOTO_32:
            at += (uint32_t)insn.literal;
            continue;
        case DEX_OP_PACKED_SWITCH:
        case DEX_OP_SPARSE_SWITCH:
            if (switch_target(it, f, &insn, &at) != IT_GO)
                return IT_STOP;
            continue;
        case DEX_OP_THROW:
            outcome = throw_object(it, f, &insn);
            break;
        default:
            if (insn.op >= DEX_OP_IF_EQ && insn.op <= DEX_OP_IF_LEZ) {
                if (!it_condition(f, &insn, &holds))
                    return IT_STOP;
                at += holds ? (uint32_t)insn.literal : insn.units;
                continue;
            }
            outcome = step(it, f, &insn);
        }
        if (outcome == IT_STOP)
            return IT_STOP;
        if (outcome == IT_GO) {
            at += insn.units;
            continue;
        }
        if (!it_handler(it, f, at, &at))
            return IT_STOP;
        if (at == DEX_NO_INDEX)
            return IT_THROWN;
        f->caught = it->thrown;
        it->thrown = NULL;
    }
}

enum it_outcome it_run(struct flow_interpreter *it, uint32_t method, const struct it_slot *args,
                       uint32_t words, struct it_slot *ret)
{
    const struct flow_method *m = flow_method(it->program, method);
    struct it_frame f = { .file = flow_dex(it->program, m->dex), .dex = m->dex, .type = m->type };
    enum it_outcome outcome;

    if (!m->code_off || !dex_code(f.file, m->code_off, &f.code) || it->depth == DEPTH_MAX ||
        f.code.registers > STACK_SLOTS - it->top || f.code.ins != words || words > f.code.registers)
        return IT_STOP;
    f.regs = it->stack + it->top;
    memset(f.regs, 0, f.code.registers * sizeof *f.regs);
    if (words)
        memcpy(f.regs + (f.code.registers - words), args, words * sizeof *args);
    it->top += f.code.registers;
    it->depth++;
    outcome = run_frame(it, &f, ret);
    it->depth--;
    it->top -= f.code.registers;
    return outcome;
}

/* --- questions ---------------------------------------------------------------------------------
 */

struct flow_interpreter *flow_interpreter_new(const struct flow_program *program,
                                              const struct pica_limits *limits,
                                              flow_settled_fn *settled, void *context)
{
    struct flow_interpreter *it = calloc(1, sizeof *it);

    if (!it)
        return NULL;
    it->program = program;
    it->limits = limits;
    it->settled = settled;
    it->context = context;
    it->stack = malloc(STACK_SLOTS * sizeof *it->stack);
    if (!it->stack) {
        flow_interpreter_free(it);
        return NULL;
    }
    return it;
}

/* Forgets what static initialisers made. */
static void forget(struct flow_interpreter *it)
{
    pica_arena_finish(&it->kept);
    flow_number_map_finish(&it->static_of);
    flow_number_map_finish(&it->class_of);
    it->static_count = it->class_count = 0;
    it->dirty = false;
}

void flow_interpreter_free(struct flow_interpreter *it)
{
    if (!it)
        return;
    forget(it);
    pica_arena_finish(&it->passing);
    flow_number_map_finish(&it->spent_classes);
    flow_number_map_finish(&it->spent_methods);
    free(it->statics);
    free(it->classes);
    free(it->stack);
    free(it);
}

static void begin(struct flow_interpreter *it)
{
    it->left = it->limits->interpreted_instructions;
    it->thrown = NULL;
    it->full = false;
    it->depth = it->initialising = 0;
    it->top = 0;
}

/* A datum that owes nothing to the interpreter. */
static bool copy_datum(const struct flow_datum *d, struct pica_arena *arena, struct flow_datum *ret)
{
    size_t each = d->kind == FLOW_DATUM_TEXT ? sizeof(uint16_t)
                  : d->type == 'L'           ? sizeof(struct flow_datum)
                                             : it_element_size(d->type);
    struct flow_datum *items;

    *ret = *d;
    if (d->kind != FLOW_DATUM_TEXT && d->kind != FLOW_DATUM_ARRAY)
        return true;
    items = pica_arena_array(arena, d->count + 1, each);
    if (!items)
        return false;
    ret->at.items = items;
    if (d->kind == FLOW_DATUM_TEXT || d->type != 'L') {
        if (d->count)
            memcpy(items, d->at.bytes, d->count * each);
        return true;
    }
    for (size_t i = 0; i < d->count; i++)
        if (!copy_datum(&d->at.items[i], arena, &items[i]))
            return false;
    return true;
}

/* Ends a run: *ret is what `s`, of the type `type`, holds. */
static enum flow_interpret_outcome finish(struct flow_interpreter *it, enum it_outcome outcome,
                                          const struct it_slot *s, char type,
                                          struct pica_arena *arena, struct flow_datum *ret,
                                          uint64_t *ret_cost)
{
    enum flow_interpret_outcome answer = FLOW_INTERPRET_OPEN;
    struct flow_datum d;

    *ret_cost = it->limits->interpreted_instructions - it->left;
    *ret = (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
    if (outcome == IT_THROWN)
        answer = FLOW_INTERPRET_THROWS;
    else if (outcome == IT_GO)
        answer = type == 'V' ||
                         (it_datum(it, s, type, 2, &it->passing, &d) && copy_datum(&d, arena, ret))
                     ? FLOW_INTERPRET_DONE
                     : FLOW_INTERPRET_NOMEM;
    if (it->kept.total > it->limits->interpreted_bytes / 2)
        it->dirty = true; /* leave the next run some room */
    pica_arena_finish(&it->passing);
    if (it->dirty)
        forget(it);
    return it->nomem ? FLOW_INTERPRET_NOMEM : answer;
}

static char return_type(const struct flow_interpreter *it, const struct flow_method *m)
{
    const struct dex_file *file = flow_dex(it->program, m->dex);
    struct dex_proto proto = dex_proto(file, dex_method_id(file, m->method_idx).proto_idx);
    struct pica_span type = dex_type(file, proto.return_type_idx);

    return type.len ? (char)type.data[0] : 'V';
}

#define WORDS_MAX 64

/* The inputs as argument words; false when they are none for the method. */
static bool arguments(struct flow_interpreter *it, const struct flow_method *m,
                      const struct flow_datum *in, size_t count, struct it_slot *args,
                      uint32_t *ret_words)
{
    const struct dex_file *file = flow_dex(it->program, m->dex);
    struct dex_proto proto = dex_proto(file, dex_method_id(file, m->method_idx).proto_idx);
    bool is_static = m->access_flags & DEX_ACC_STATIC;
    uint32_t words = 0;

    if (count != proto.params.count + (is_static ? 0u : 1u))
        return false;
    for (size_t n = 0; n < count; n++) {
        struct pica_span type = flow_type_name(it->program, m->type);

        if (is_static || n > 0)
            type = dex_type(file, dex_param(&proto, (uint32_t)(is_static ? n : n - 1)));
        if (words + 2 > WORDS_MAX || !it_slot_of(it, &in[n], type, &args[words]))
            return false;
        words++;
        if (type.len && (type.data[0] == 'J' || type.data[0] == 'D'))
            args[words++] = (struct it_slot){ .tag = IT_HIGH };
    }
    *ret_words = words;
    return true;
}

enum flow_interpret_outcome flow_interpret(struct flow_interpreter *it, uint32_t method,
                                           const struct flow_datum *in, size_t count,
                                           struct pica_arena *arena, struct flow_datum *ret,
                                           uint64_t *ret_cost)
{
    const struct flow_method *m = flow_method(it->program, method);
    struct it_slot args[WORDS_MAX], result = { .tag = IT_NONE };
    enum it_outcome outcome = IT_STOP;
    uint32_t words;

    begin(it);
    if (flow_number_map_get(&it->spent_methods, method) == UINT32_MAX &&
        arguments(it, m, in, count, args, &words)) {
        outcome = m->access_flags & DEX_ACC_STATIC ? it_class_use(it, m->type) : IT_GO;
        if (outcome == IT_GO)
            outcome = it_run(it, method, args, words, &result);
        if (outcome == IT_STOP && (it->left == 0 || it->full))
            it->nomem |= !flow_number_map_add(&it->spent_methods, method, 0);
    }
    return finish(it, outcome, &result, return_type(it, m), arena, ret, ret_cost);
}

enum flow_interpret_outcome flow_interpret_field(struct flow_interpreter *it, uint32_t field,
                                                 struct pica_arena *arena, struct flow_datum *ret,
                                                 uint64_t *ret_cost)
{
    const struct flow_field *f = flow_field(it->program, field);
    const struct dex_file *file = flow_dex(it->program, f->dex);
    struct pica_span type = dex_type(file, dex_field_id(file, f->field_idx).type_idx);
    struct it_slot value = { .tag = IT_NONE };
    enum it_outcome outcome;

    begin(it);
    outcome = it_static_get(it, field, &value);
    return finish(it, outcome, &value, type.len ? (char)type.data[0] : 'V', arena, ret, ret_cost);
}
