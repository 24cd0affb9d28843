/* Calls and exceptions of a run. */
#include "flow/interpret_parts.h"

#include "dex/access.h"
#include "flow/framework.h"

#include <stdlib.h>

#define INPUTS_MAX 8
#define HANDLERS_MAX 64
#define STRING "Ljava/lang/String;"
#define CLASS "Ljava/lang/Class;"

/* --- classes --------------------------------------------------------------------- */

struct pica_span it_class_of(const struct flow_interpreter *it, const struct it_object *o)
{
    return o->kind == IT_INSTANCE ? flow_type_name(it->program, o->type) : o->class_name;
}

#define SUPERS_MAX 64

int it_is_a(struct flow_interpreter *it, struct pica_span descriptor, struct pica_span ancestor)
{
    for (unsigned hop = 0; hop < SUPERS_MAX; hop++) {
        uint32_t type = flow_type_find(it->program, descriptor);
        uint32_t super;

        it_charge(it, 4);
        if (pica_span_equal(descriptor, ancestor))
            return 1;
        if (pica_span_is(descriptor, "Ljava/lang/Object;"))
            return 0;
        super = type == FLOW_NONE ? FLOW_NONE : flow_class(it->program, type).super;
        if (super != FLOW_NONE && super != FLOW_CUT)
            descriptor = flow_type_name(it->program, super);
        else if (!flow_framework_super(descriptor, &descriptor))
            return -1;
    }
    return -1;
}

static bool is_throwable(struct flow_interpreter *it, struct pica_span descriptor)
{
    return it_is_a(it, descriptor, pica_span_str("Ljava/lang/Throwable;")) == 1;
}

/* --- exceptions ------------------------------------------------------------------- */

enum it_outcome it_throw(struct flow_interpreter *it, const char *descriptor)
{
    it->thrown = it_object_new(it, IT_PLAIN, pica_span_str(descriptor));
    return it->thrown ? IT_THROWN : IT_STOP;
}

/* Handlers of the try block that covers `at`; there is at most one (verified on the device). */
static uint32_t handlers_at(const struct it_frame *f, uint32_t at,
                            struct dex_handler handlers[HANDLERS_MAX])
{
    for (uint32_t n = 0; n < f->code.tries; n++) {
        uint32_t start, end;
        uint32_t count = dex_try(f->file, &f->code, n, &start, &end, handlers, HANDLERS_MAX);

        if (count && at >= start && at < end)
            return count;
    }
    return 0;
}

bool it_guarded(struct flow_interpreter *it, const struct it_frame *f, uint32_t at)
{
    struct dex_handler handlers[HANDLERS_MAX];

    it_charge(it, f->code.tries / 4);
    return f->code.tries && handlers_at(f, at, handlers) > 0;
}

bool it_handler(struct flow_interpreter *it, const struct it_frame *f, uint32_t at,
                uint32_t *ret_target)
{
    struct dex_handler handlers[HANDLERS_MAX];
    uint32_t count = f->code.tries ? handlers_at(f, at, handlers) : 0;

    it_charge(it, f->code.tries / 4);
    *ret_target = DEX_NO_INDEX;
    if (count > HANDLERS_MAX)
        return false;
    for (uint32_t h = 0; h < count; h++) {
        int is = 1;

        if (handlers[h].type_idx != DEX_NO_INDEX)
            is = it_is_a(it, it_class_of(it, it->thrown), dex_type(f->file, handlers[h].type_idx));
        if (is < 0)
            return false;
        if (is) {
            *ret_target = handlers[h].target;
            return true;
        }
    }
    return true;
}

/* --- a call ------------------------------------------------------------------------- */

struct call {
    struct flow_interpreter *it;
    struct it_frame *f;
    const struct dex_insn *insn;
    struct dex_proto proto;
    struct pica_span class_name, name, return_type;
    bool is_static;
    struct it_object *self; /* of calls on an object that is known */
};

static const struct it_slot *word(const struct call *c, uint32_t n)
{
    return &c->f->regs[dex_insn_arg(c->insn, n)];
}

/* The word at which declared parameter n begins, and its type. */
static uint32_t parameter_word(const struct call *c, uint32_t n, struct pica_span *ret_type)
{
    uint32_t at = c->is_static ? 0 : 1;

    for (uint32_t k = 0; k < n; k++) {
        struct pica_span type = dex_type(c->f->file, dex_param(&c->proto, k));

        at += type.len && (type.data[0] == 'J' || type.data[0] == 'D') ? 2 : 1;
    }
    *ret_type = dex_type(c->f->file, dex_param(&c->proto, n));
    return at;
}

static void give(struct call *c, struct it_slot value)
{
    c->f->result = value;
}

static void give_unknown(struct call *c)
{
    give(c, it_unknown_of(c->return_type.len ? (char)c->return_type.data[0] : 'V'));
}

/* Code of which nothing is known gets the arguments. */
static enum it_outcome foreign(struct call *c)
{
    struct it_object *o;

    if (it_guarded(c->it, c->f, c->insn->at))
        return IT_STOP; /* it may throw, and then the way is another */
    for (uint32_t w = 0; w < c->insn->arg_count; w++)
        if (it_as_ref(word(c, w), &o) && o)
            it_lose(c->it, o);
    it_charge(c->it, c->it->static_count / 16);
    it_statics_lose(c->it);
    give_unknown(c);
    return IT_GO;
}

/* --- operations of the platform ---------------------------------------------------------- */

static const struct flow_text_method *text_method(struct call *c)
{
    struct flow_interpreter *it = c->it;
    uint64_t key = ((uint64_t)c->f->dex << 32 | c->insn->index) + 1;
    size_t slot = flow_mix(key) % IT_METHODS;

    if (it->methods[slot].key != key) {
        it->methods[slot].method = flow_text_method_of(c->f->file, c->insn->index);
        it->methods[slot].key = key;
    }
    return it->methods[slot].method;
}

/* The operation as the class of the object itself has it: Object.equals() of a string. */
static const struct flow_text_method *text_method_of_self(struct call *c)
{
    const struct flow_text_method *m = NULL;
    struct pica_text prototype = { 0 };

    if (!c->self || c->self->kind == IT_INSTANCE || c->self->kind == IT_ARRAY ||
        pica_span_equal(c->self->class_name, c->class_name))
        return NULL;
    dex_add_proto(c->f->file, dex_method_id(c->f->file, c->insn->index).proto_idx, &prototype);
    it_charge(c->it, prototype.len / 16);
    if (prototype.failed)
        c->it->nomem = true;
    else if (prototype.data)
        m = flow_text_method_find(c->self->class_name, c->name, prototype.data);
    pica_text_finish(&prototype);
    return m;
}

/* Inputs of an operation: the object unless it is only made now, and the arguments. */
static bool inputs(struct call *c, const struct flow_text_method *m, struct flow_datum *in,
                   size_t *ret_count)
{
    struct pica_arena *arena = c->it->initialising ? &c->it->kept : &c->it->passing;
    bool made = m->sets_this && pica_span_is(c->name, "<init>");
    struct it_slot self;
    size_t count = 0;

    if (!c->is_static && !made) {
        self = *word(c, 0);
        if (!it_datum(c->it, &self, 'L', 1, arena, &in[count++]))
            return false;
    }
    for (uint32_t n = 0; n < c->proto.params.count && count < INPUTS_MAX; n++) {
        struct pica_span type;
        uint32_t w = parameter_word(c, n, &type);

        if (w >= c->insn->arg_count ||
            !it_datum(c->it, word(c, w), type.len ? (char)type.data[0] : 'L', 1, arena,
                      &in[count++]))
            return false;
    }
    *ret_count = count;
    return true;
}

static bool builder_room(struct flow_interpreter *it, struct it_object *b, size_t need)
{
    uint16_t *units;
    size_t cap = b->builder.cap ? b->builder.cap * 2 : 16;

    if (need <= b->builder.cap)
        return true;
    if (need > FLOW_TEXT_LENGTH_MAX)
        return false;
    cap = cap < need ? need : cap;
    units = it_alloc(it, cap, sizeof *units);
    if (!units)
        return false;
    if (b->builder.count)
        memcpy(units, b->builder.units, b->builder.count * sizeof *units);
    b->builder.units = units;
    b->builder.cap = cap;
    return true;
}

/* What an operation made becomes what the object holds. */
static bool set_self(struct call *c, const struct flow_datum *d, bool append)
{
    struct it_object *o = c->self;

    it_touch(c->it, o);
    if (o->kind == IT_BUILDER) {
        size_t before = append ? o->builder.count : 0;

        if (d->kind != FLOW_DATUM_TEXT || !builder_room(c->it, o, before + d->count)) {
            o->lost = true;
            return !c->it->nomem;
        }
        o->builder.count = before + d->count;
        if (d->count)
            memmove(o->builder.units + before, d->at.units, d->count * sizeof(uint16_t));
        o->builder.partial = d->partial || (append && o->builder.partial);
        return true;
    }
    if (o->kind == IT_DATUM && o->forming) {
        struct it_object *made;

        if (d->kind == FLOW_DATUM_TEXT) {
            made = it_string_new(c->it, d);
            if (!made)
                return false;
            o->datum = made->datum;
        } else {
            o->lost = true;
        }
        o->forming = false;
    }
    return true;
}

/* Operations that never throw, whatever their inputs are. */
static bool is_safe(enum flow_text_op op)
{
    return op == FLOW_TEXT_APPEND || op == FLOW_TEXT_EQUALS || op == FLOW_TEXT_VALUE_OF ||
           op == FLOW_TEXT_EMPTY || op == FLOW_TEXT_SAME || op == FLOW_TEXT_HASH;
}

/* What an operation costs: looking for one text in another is the dearest. */
static uint64_t work_of(enum flow_text_op op, const struct flow_datum *in, size_t count)
{
    uint64_t work = 0;

    for (size_t i = 0; i < count; i++)
        work += in[i].count / 16;
    if (count > 1 &&
        (op == FLOW_TEXT_INDEX_OF || op == FLOW_TEXT_LAST_INDEX_OF || op == FLOW_TEXT_CONTAINS ||
         op == FLOW_TEXT_REPLACE || op == FLOW_TEXT_REPLACE_ALL || op == FLOW_TEXT_REPLACE_FIRST ||
         op == FLOW_TEXT_SPLIT || op == FLOW_TEXT_SPLIT_ALL))
        work += (uint64_t)in[0].count * in[1].count / 64;
    return work;
}

static enum it_outcome operate(struct call *c, const struct flow_text_method *m)
{
    struct flow_interpreter *it = c->it;
    struct pica_arena *arena = it->initialising ? &it->kept : &it->passing;
    bool append = m->op == FLOW_TEXT_APPEND && m->sets_this;
    static const uint16_t star[1] = { '*' };
    struct flow_datum in[INPUTS_MAX], made;
    enum flow_text_outcome outcome;
    struct it_slot slot;
    const char *thrown;
    size_t count;

    if (it->kept.total + it->passing.total > it->limits->interpreted_bytes ||
        !inputs(c, m, in, &count))
        return IT_STOP;
    it_charge(it, work_of(m->op, in, count));
    if (it->left == 0)
        return IT_STOP;
    /* Loops append character by character: only what is appended is made. */
    if (append && count == 2 && in[0].kind == FLOW_DATUM_TEXT) {
        in[0] = (struct flow_datum){ .kind = FLOW_DATUM_TEXT, .at.units = star };
        outcome = in[1].kind == FLOW_DATUM_UNKNOWN
                      ? FLOW_TEXT_OPEN
                      : flow_text_apply(m->op, in, count, arena, &made, &thrown);
        if (outcome == FLOW_TEXT_OPEN) {
            made = (struct flow_datum){
                .kind = FLOW_DATUM_TEXT, .partial = true, .count = 1, .at.units = star
            };
            outcome = FLOW_TEXT_DONE;
        }
    } else {
        append = false;
        outcome = flow_text_apply(m->op, in, count, arena, &made, &thrown);
    }
    switch (outcome) {
    case FLOW_TEXT_NOMEM:
        it->nomem = true;
        return IT_STOP;
    case FLOW_TEXT_THROWS:
        return it_throw(it, thrown);
    case FLOW_TEXT_OPEN:
        if (it_guarded(c->it, c->f, c->insn->at) && !is_safe(m->op))
            return IT_STOP;
        made = (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
        break;
    case FLOW_TEXT_DONE:
        break;
    }
    if (m->sets_this) {
        if (c->self && !set_self(c, &made, append))
            return IT_STOP;
        give(c, *word(c, 0));
        return IT_GO;
    }
    if (!it_slot_of(it, &made, c->return_type, &slot))
        return IT_STOP;
    give(c, slot);
    return IT_GO;
}

/* --- other methods of the platform ------------------------------------------------------- */

/* A known number in a word. */
static bool number_in(const struct call *c, uint32_t w, int64_t *ret)
{
    if (w >= c->insn->arg_count || word(c, w)->tag != IT_NUMBER)
        return false;
    *ret = word(c, w)->number;
    return true;
}

static struct it_object *array_in(const struct call *c, uint32_t w)
{
    struct it_object *o;

    return w < c->insn->arg_count && it_as_ref(word(c, w), &o) && o && o->kind == IT_ARRAY ? o
                                                                                           : NULL;
}

#define ARRAY_STORE "Ljava/lang/ArrayIndexOutOfBoundsException;"

/* System.arraycopy(from, at, to, at, count) */
static enum it_outcome array_copy(struct call *c)
{
    struct it_object *from = array_in(c, 0), *to = array_in(c, 2);
    int64_t at, into, count;
    size_t each;

    if (!from || !to || !number_in(c, 1, &at) || !number_in(c, 3, &into) ||
        !number_in(c, 4, &count) || from->element != to->element)
        return foreign(c);
    if (at < 0 || into < 0 || count < 0 || at + count > from->array.count ||
        into + count > to->array.count)
        return it_throw(c->it, ARRAY_STORE);
    it_touch(c->it, to);
    it_charge(c->it, (uint64_t)count / 16);
    each = it_element_size(from->element);
    if (from->lost && count) {
        it_lose(c->it, to);
        return IT_GO;
    }
    if (to->lost && from->element == 'L') {
        it_lose(c->it, from);
        return IT_GO;
    }
    memmove(to->array.data + (size_t)into * each, from->array.data + (size_t)at * each,
            (size_t)count * each);
    return IT_GO;
}

/* getChars(from, to, char[], at) of a string or builder */
static enum it_outcome get_chars(struct call *c)
{
    struct it_object *to = array_in(c, 3);
    int64_t from, end, at;
    struct flow_datum text;

    if (!to || to->element != 'C' || !number_in(c, 1, &from) || !number_in(c, 2, &end) ||
        !number_in(c, 4, &at) || !it_datum(c->it, word(c, 0), 'L', 0, &c->it->passing, &text) ||
        text.kind != FLOW_DATUM_TEXT || text.partial)
        return foreign(c);
    if (from < 0 || end < from || end > (int64_t)text.count)
        return it_throw(c->it, "Ljava/lang/StringIndexOutOfBoundsException;");
    if (at < 0 || at + (end - from) > to->array.count)
        return it_throw(c->it, ARRAY_STORE);
    it_touch(c->it, to);
    if (end > from)
        memcpy((uint16_t *)(void *)to->array.data + at, text.at.units + from,
               (size_t)(end - from) * sizeof(uint16_t));
    return IT_GO;
}

static enum it_outcome clone_array(struct call *c)
{
    const struct it_object *from = c->self;
    struct it_object *to = it_array_new(c->it, from->class_name, from->array.count);

    if (!to)
        return IT_STOP;
    to->lost = from->lost;
    memcpy(to->array.data, from->array.data,
           (size_t)from->array.count * it_element_size(from->element));
    give(c, it_ref(to));
    return IT_GO;
}

static enum it_outcome get_class(struct call *c)
{
    struct it_object *o = it_object_new(c->it, IT_CLASS, pica_span_str(CLASS));

    if (!o)
        return IT_STOP;
    o->type = flow_type_find(c->it->program, it_class_of(c->it, c->self));
    give(c, o->type == FLOW_NONE ? it_unknown(false) : it_ref(o));
    return IT_GO;
}

/* Class.getName(): "a.b.C". */
static enum it_outcome class_get_name(struct call *c)
{
    struct pica_span name = flow_type_name(c->it->program, c->self->type);
    struct flow_datum text;
    struct it_object *o;
    uint16_t *units;

    if (name.len < 3 || name.data[0] != 'L')
        return foreign(c);
    if (!flow_datum_text(pica_span_of(name.data + 1, name.len - 2), &c->it->passing, &text)) {
        c->it->nomem = true;
        return IT_STOP;
    }
    if (text.kind != FLOW_DATUM_TEXT)
        return foreign(c);
    o = it_string_new(c->it, &text);
    if (!o)
        return IT_STOP;
    units = (uint16_t *)(uintptr_t)o->datum.at.units;
    for (size_t i = 0; i < o->datum.count; i++)
        units[i] = units[i] == '/' ? '.' : units[i];
    give(c, it_ref(o));
    return IT_GO;
}

/* Constructors of the platform, on objects that know nothing of it. */
static enum it_outcome platform_constructor(struct call *c)
{
    if (pica_span_is(c->class_name, "Ljava/lang/Object;") || is_throwable(c->it, c->class_name)) {
        return IT_GO;
    }
    return foreign(c);
}

static enum it_outcome platform(struct call *c)
{
    const struct flow_text_method *m = text_method_of_self(c);

    if (!m)
        m = text_method(c);
    if (m && (c->is_static || !c->self || c->self->kind != IT_INSTANCE))
        return operate(c, m);
    if (pica_span_is(c->class_name, "Ljava/lang/System;") && pica_span_is(c->name, "arraycopy") &&
        c->insn->arg_count == 5)
        return array_copy(c);
    if (!c->is_static && pica_span_is(c->name, "getChars") && c->insn->arg_count == 5)
        return get_chars(c);
    if (!c->is_static && pica_span_is(c->name, "<init>"))
        return platform_constructor(c);
    if (c->self && c->self->kind == IT_ARRAY && pica_span_is(c->name, "clone"))
        return clone_array(c);
    if (c->self && pica_span_is(c->name, "getClass"))
        return get_class(c);
    if (c->self && c->self->kind == IT_CLASS && pica_span_is(c->name, "getName"))
        return class_get_name(c);
    return foreign(c);
}

/* --- calls of the package ----------------------------------------------------------------------
 */

/* What runs for a virtual call on an object of exactly `type`; FLOW_NONE: nothing of the package
 * that is known for sure. */
static uint32_t dispatch(const struct flow_program *p, uint32_t type, uint32_t signature)
{
    for (unsigned hop = 0; hop < SUPERS_MAX && type != FLOW_NONE && type != FLOW_CUT; hop++) {
        uint32_t method = flow_declared(p, type, signature);

        if (method != FLOW_NONE && !(flow_method(p, method)->access_flags & DEX_ACC_STATIC))
            return method;
        type = flow_class(p, type).super;
    }
    return FLOW_NONE;
}

static enum it_outcome run_method(struct call *c, uint32_t method)
{
    const struct flow_method *m = flow_method(c->it->program, method);
    struct it_slot args[256];
    enum it_outcome outcome = IT_GO;

    if (!m->code_off || c->insn->arg_count > 255)
        return foreign(c);
    if (c->is_static)
        outcome = it_class_use(c->it, m->type);
    if (outcome != IT_GO)
        return outcome;
    for (uint32_t w = 0; w < c->insn->arg_count; w++)
        args[w] = *word(c, w);
    return it_run(c->it, method, args, c->insn->arg_count, &c->f->result);
}

/* Whether the method that a reference leads to is the one that runs, whatever the object. */
static bool is_sure(const struct flow_program *p, uint32_t method)
{
    const struct flow_method *m = flow_method(p, method);
    struct flow_class c = flow_class(p, m->type);

    return m->access_flags & (DEX_ACC_PRIVATE | DEX_ACC_FINAL) ||
           dex_class(flow_dex(p, c.dex), c.index).access_flags & DEX_ACC_FINAL;
}

static enum it_outcome on_object(struct call *c)
{
    const struct flow_program *p = c->it->program;
    unsigned op = c->insn->op;
    bool direct = op == DEX_OP_INVOKE_DIRECT || op == DEX_OP_INVOKE_DIRECT_RANGE;
    bool super = op == DEX_OP_INVOKE_SUPER || op == DEX_OP_INVOKE_SUPER_RANGE;
    uint32_t target = flow_target(p, c->f->dex, c->insn->index), method;
    uint32_t signature = flow_signature_of(p, c->f->dex, c->insn->index);

    if (c->insn->arg_count == 0)
        return IT_STOP;
    if (!it_as_ref(word(c, 0), &c->self)) {
        if (word(c, 0)->tag != IT_UNKNOWN)
            return IT_STOP;
        if (target != FLOW_NONE && (direct || is_sure(p, target)) && !super)
            return run_method(c, target);
        /* Nothing is known of the object, much of what is done with it. */
        return target == FLOW_NONE && !direct && !super ? platform(c) : foreign(c);
    }
    if (!c->self)
        return it_throw(c->it, "Ljava/lang/NullPointerException;");
    if (direct)
        return target == FLOW_NONE ? platform(c) : run_method(c, target);
    if (c->self->kind != IT_INSTANCE)
        return platform(c);
    method = super ? dispatch(p, flow_class(p, c->f->type).super, signature)
                   : dispatch(p, c->self->type, signature);
    return method == FLOW_NONE ? platform(c) : run_method(c, method);
}

enum it_outcome it_invoke(struct flow_interpreter *it, struct it_frame *f,
                          const struct dex_insn *insn)
{
    struct call c = { .it = it, .f = f, .insn = insn };
    unsigned op = insn->op;
    struct dex_method_id id;

    f->result = (struct it_slot){ .tag = IT_NONE };
    for (uint32_t w = 0; w < insn->arg_count; w++)
        if (dex_insn_arg(insn, w) >= f->code.registers)
            return IT_STOP;
    if (dex_opcodes[op].index != DEX_INDEX_method || insn->index >= f->file->methods.count)
        return IT_STOP; /* invoke-custom and invoke-polymorphic */
    id = dex_method_id(f->file, insn->index);
    c.proto = dex_proto(f->file, id.proto_idx);
    c.class_name = dex_type(f->file, id.class_idx);
    c.name = dex_string(f->file, id.name_idx);
    c.return_type = dex_type(f->file, c.proto.return_type_idx);
    c.is_static = op == DEX_OP_INVOKE_STATIC || op == DEX_OP_INVOKE_STATIC_RANGE;
    if (c.is_static) {
        uint32_t target = flow_target(it->program, f->dex, insn->index);

        return target == FLOW_NONE ? platform(&c) : run_method(&c, target);
    }
    return on_object(&c);
}
