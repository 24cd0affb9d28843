#include "flow/site.h"

#include "dex/access.h"
#include "flow/index.h"

/* Instructions between a class that is found and the object that is made of it, or between that and
 * its cast. */
#define STEPS_MAX 16u

struct site {
    struct flow_program *p;
    struct flow_body *body;
    uint32_t number; /* of the method */
    const struct flow_method *method;
    const struct dex_file *file;
    struct dex_code code;
};

/* --- what is called ---------------------------------------------------------------------- */

enum {
    NO_CALL,
    CALL_OTHER,
    CALL_FINDS_CLASS,  /* gives a class by a name, and may initialise it */
    CALL_LOADS_CLASS,  /* gives a class by a name */
    CALL_NARROWS,      /* gives the same class, of which it is known what it extends */
    CALL_FINDS_MAKER,  /* gives a constructor of a class */
    CALL_FINDS_MEMBER, /* looks for methods and fields */
    CALL_MAKES,        /* makes an object of a class, or by a constructor */
    CALL_INVOKES,      /* runs a method on an object */
    CALL_ON_FIELD,     /* reads or writes a field */
    CALL_BINDS,        /* gives the same handle, with an object */
    CALL_FINDS_SUPER,  /* gives the handle of what a class inherits */
    CALL_ON_HANDLE,    /* runs what a handle stands for */
};

static unsigned call_of(const struct site *s, const struct dex_insn *insn)
{
    static const struct {
        const char *class_name, *begins;
        unsigned is;
    } calls[] = {
        { "Ljava/lang/Class;", "forName", CALL_FINDS_CLASS },
        { "Ljava/lang/ClassLoader;", "loadClass", CALL_LOADS_CLASS },
        { "Ljava/lang/Class;", "asSubclass", CALL_NARROWS },
        { "Ljava/lang/Class;", "newInstance", CALL_MAKES },
        { "Ljava/lang/reflect/Constructor;", "newInstance", CALL_MAKES },
        { "Ljava/lang/Class;", "getConstructor", CALL_FINDS_MAKER },
        { "Ljava/lang/Class;", "getDeclaredConstructor", CALL_FINDS_MAKER },
        { "Ljava/lang/Class;", "getMethod", CALL_FINDS_MEMBER },
        { "Ljava/lang/Class;", "getDeclaredMethod", CALL_FINDS_MEMBER },
        { "Ljava/lang/Class;", "getField", CALL_FINDS_MEMBER },
        { "Ljava/lang/Class;", "getDeclaredField", CALL_FINDS_MEMBER },
        { "Ljava/lang/reflect/Method;", "invoke", CALL_INVOKES },
        { "Ljava/lang/reflect/Field;", "get", CALL_ON_FIELD },
        { "Ljava/lang/reflect/Field;", "set", CALL_ON_FIELD },
        { "Ljava/lang/invoke/MethodHandle;", "bindTo", CALL_BINDS },
        { "Ljava/lang/invoke/MethodHandle;", "invokeWithArguments", CALL_ON_HANDLE },
        { "Ljava/lang/invoke/MethodHandles$Lookup;", "unreflectSpecial", CALL_FINDS_SUPER },
    };
    struct dex_method_id id;

    if (!(dex_opcodes[insn->op].flow & DEX_FLOW_invoke))
        return NO_CALL;
    if (dex_opcodes[insn->op].index != DEX_INDEX_method || insn->index >= s->file->methods.count)
        return CALL_OTHER;
    id = dex_method_id(s->file, insn->index);
    for (size_t n = 0; n < sizeof calls / sizeof *calls; n++) {
        struct pica_span name = dex_string(s->file, id.name_idx);

        if (name.len >= strlen(calls[n].begins) &&
            memcmp(name.data, calls[n].begins, strlen(calls[n].begins)) == 0 &&
            pica_span_is(dex_type(s->file, id.class_idx), calls[n].class_name))
            return calls[n].is;
    }
    return CALL_OTHER;
}

/* A type that says something: of objects, and not of all. */
static uint32_t telling_type(const struct site *s, uint32_t type)
{
    struct pica_span name = type == FLOW_NONE ? pica_span_str("") : flow_type_name(s->p, type);

    return name.len > 1 && name.data[0] == 'L' && !pica_span_is(name, "Ljava/lang/Object;")
               ? type
               : FLOW_NONE;
}

static uint32_t type_idx(const struct site *s, uint32_t idx)
{
    return idx < s->file->types.count ? telling_type(s, flow_type_of(s->p, s->method->dex, idx))
                                      : FLOW_NONE;
}

static uint32_t field_type(const struct site *s, uint32_t idx)
{
    return idx < s->file->fields.count ? type_idx(s, dex_field_id(s->file, idx).type_idx)
                                       : FLOW_NONE;
}

static struct dex_proto proto_of(const struct site *s, uint32_t method_idx)
{
    return dex_proto(s->file, dex_method_id(s->file, method_idx).proto_idx);
}

/* --- where an object comes from ------------------------------------------------------------ */

/* The declared type of the argument at word `word` of the method itself. */
static uint32_t parameter_type(const struct site *s, uint32_t word)
{
    struct dex_proto proto = proto_of(s, s->method->method_idx);
    uint32_t at = 0;

    if (!(s->method->access_flags & DEX_ACC_STATIC) && word == at++)
        return telling_type(s, s->method->type);
    for (uint32_t k = 0; k < proto.params.count; k++) {
        uint32_t idx = dex_param(&proto, k);
        struct pica_span name = dex_type(s->file, idx);

        if (at == word)
            return type_idx(s, idx);
        at += name.len && (name.data[0] == 'J' || name.data[0] == 'D') ? 2 : 1;
    }
    return FLOW_NONE;
}

static uint32_t made_type(const struct site *s, const struct dex_insn *insn)
{
    switch (insn->op) {
    case DEX_OP_NEW_INSTANCE:
    case DEX_OP_CHECK_CAST:
        return type_idx(s, insn->index);
    case DEX_OP_IGET_OBJECT:
    case DEX_OP_SGET_OBJECT:
        return field_type(s, insn->index);
    default:
        return FLOW_NONE;
    }
}

static uint32_t origin_type(const struct site *s, const struct flow_origin *o)
{
    switch (o->kind) {
    case FLOW_ORIGIN_PARAMETER:
        return parameter_type(s, o->number);
    case FLOW_ORIGIN_INSN:
        return made_type(s, &o->insn);
    case FLOW_ORIGIN_RESULT:
        return call_of(s, &o->insn) != NO_CALL &&
                       dex_opcodes[o->insn.op].index == DEX_INDEX_method &&
                       o->insn.index < s->file->methods.count
                   ? type_idx(s, proto_of(s, o->insn.index).return_type_idx)
                   : FLOW_NONE;
    case FLOW_ORIGIN_EXCEPTION:
        return flow_type_find(s->p, pica_span_str("Ljava/lang/Throwable;"));
    }
    return FLOW_NONE;
}

/* The one declared type of all that a register may hold. */
static uint32_t declared_type(const struct site *s, uint32_t at, uint32_t reg)
{
    uint32_t type = FLOW_NONE;
    struct flow_origins o;

    flow_origins(s->body, at, reg, &o);
    for (size_t n = 0; n < o.count; n++) {
        uint32_t of = origin_type(s, &o.items[n]);

        if (of == FLOW_NONE || (n > 0 && of != type))
            return FLOW_NONE;
        type = of;
    }
    return o.complete ? type : FLOW_NONE;
}

/* --- what is done with the result ------------------------------------------------------------- */

/* The register into which the result of the call goes, and where the code goes on; DEX_NO_INDEX. */
static uint32_t result_of(const struct site *s, const struct dex_insn *call, uint32_t *ret_next)
{
    struct dex_insn insn;

    if (!dex_insn_decode(&s->code, call->at + call->units, &insn) ||
        insn.op != DEX_OP_MOVE_RESULT_OBJECT)
        return DEX_NO_INDEX;
    *ret_next = insn.at + insn.units;
    return insn.a;
}

/* One type more that an object may have; one that is not known makes all unknown. */
static void add_type(struct flow_site *ret, uint32_t type)
{
    for (uint32_t n = 0; n < ret->type_count; n++)
        if (ret->types[n] == type)
            return;
    if (ret->type_count < FLOW_SITE_TYPES)
        ret->types[ret->type_count] = type;
    ret->type_count++;
}

static bool are_known(const struct flow_site *site)
{
    for (uint32_t n = 0; n < site->type_count && n < FLOW_SITE_TYPES; n++)
        if (site->types[n] == FLOW_NONE)
            return false;
    return site->type_count > 0 && site->type_count <= FLOW_SITE_TYPES;
}

/* Whether a walk along the code goes on behind an instruction, `reg` as it was. */
static bool goes_on(const struct dex_insn *insn, uint32_t reg)
{
    uint8_t flow = dex_opcodes[insn->op].flow;

    return !insn->payload && flow & DEX_FLOW_continue &&
           !(flow & (DEX_FLOW_branch | DEX_FLOW_switch)) && dex_insn_written(insn) != reg;
}

static void add_returned(const struct site *s, struct flow_site *ret);

/* What the object that is in `reg` at `at` is cast to before anything is decided. `returned`: it
 * may be what a method that is called gives. */
static void add_cast(const struct site *s, uint32_t at, uint32_t reg, bool returned,
                     struct flow_site *ret)
{
    struct dex_insn insn;
    uint32_t type = FLOW_NONE;

    for (unsigned n = 0; n < STEPS_MAX && dex_insn_decode(&s->code, at, &insn); n++) {
        bool is_put = insn.op == DEX_OP_IPUT_OBJECT || insn.op == DEX_OP_SPUT_OBJECT;

        if (insn.a == reg && insn.op == DEX_OP_CHECK_CAST)
            type = type_idx(s, insn.index);
        else if (insn.a == reg && insn.op == DEX_OP_RETURN_OBJECT)
            type = type_idx(s, proto_of(s, s->method->method_idx).return_type_idx);
        else if (insn.a == reg && is_put)
            type = field_type(s, insn.index);
        if (type != FLOW_NONE)
            break;
        if (insn.a == reg && insn.op == DEX_OP_RETURN_OBJECT && !returned) {
            add_returned(s, ret);
            return;
        }
        if (!goes_on(&insn, reg))
            break;
        at += insn.units;
    }
    add_type(ret, type);
}

/* --- who takes what a method gives -------------------------------------------------------------
 */

/* The call of a method at `ref`, in the method that holds it. */
static void add_caller(const struct site *s, uint32_t dex, const struct flow_index *index,
                       uint32_t ref, struct flow_site *ret)
{
    const struct flow_body_refs *body = flow_index_body(index, ref);
    struct site caller = { .p = s->p, .number = flow_method_of(s->p, dex, body->method_idx) };
    uint32_t next, result;
    struct dex_insn insn;

    if (caller.number == FLOW_NONE)
        return;
    caller.method = flow_method(s->p, caller.number);
    caller.file = flow_dex(s->p, caller.method->dex);
    if (!dex_code(caller.file, caller.method->code_off, &caller.code) ||
        !dex_insn_decode(&caller.code, flow_ref_at(index->refs[ref]), &insn))
        return;
    result = result_of(&caller, &insn, &next);
    if (result != DEX_NO_INDEX)
        add_cast(&caller, next, result, true, ret);
}

/* What the callers of a method take its result for. Only where no call of another method may be
 * one of it. */
static void add_returned(const struct site *s, struct flow_site *ret)
{
    struct flow_class c = flow_class(s->p, s->method->type);
    uint32_t final = DEX_ACC_STATIC | DEX_ACC_PRIVATE | DEX_ACC_FINAL;
    size_t below = 0;

    if (!(s->method->access_flags & final) &&
        !(dex_class(flow_dex(s->p, c.dex), c.index).access_flags & DEX_ACC_FINAL))
        (void)flow_overriders(s->p, s->method->type, s->method->signature, &below);
    for (uint32_t d = 0; below == 0 && d < flow_dex_count(s->p); d++) {
        const struct flow_index *index = flow_program_index(s->p, d);

        for (uint32_t r = 0; r < index->ref_count && ret->type_count <= FLOW_SITE_TYPES; r++)
            if (flow_ref_kind(index->refs[r]) == FLOW_REF_INVOKE &&
                flow_target(s->p, d, index->refs[r].target) == s->number)
                add_caller(s, d, index, r, ret);
    }
    if (ret->type_count == 0)
        add_type(ret, FLOW_NONE);
}

/* --- what is made of a class -------------------------------------------------------------------
 */

/* The class whose constant is in `reg`. */
static uint32_t constant_class(const struct site *s, uint32_t at, uint32_t reg)
{
    struct flow_origins o;

    flow_origins(s->body, at, reg, &o);
    return o.complete && o.count == 1 && o.items[0].kind == FLOW_ORIGIN_INSN &&
                   o.items[0].insn.op == DEX_OP_CONST_CLASS
               ? type_idx(s, o.items[0].insn.index)
               : FLOW_NONE;
}

/* The types of the object that is made of the class, or by the constructor, in `reg`. */
static void add_instance(const struct site *s, uint32_t at, uint32_t reg, struct flow_site *ret)
{
    struct dex_insn insn;

    for (unsigned n = 0; n < STEPS_MAX && dex_insn_decode(&s->code, at, &insn); n++) {
        unsigned call = call_of(s, &insn);
        bool on = insn.arg_count > 0 && call != NO_CALL && dex_insn_arg(&insn, 0) == reg;
        uint32_t next = 0, result = on ? result_of(s, &insn, &next) : DEX_NO_INDEX;

        if (on && call == CALL_MAKES) {
            if (result != DEX_NO_INDEX)
                add_cast(s, next, result, false, ret);
            return;
        }
        if (on && call == CALL_NARROWS && insn.arg_count > 1) {
            add_type(ret, constant_class(s, insn.at, dex_insn_arg(&insn, 1)));
            return;
        }
        if (on && call == CALL_FINDS_MAKER && result != DEX_NO_INDEX) {
            reg = result;
            at = next;
            continue;
        }
        if (!goes_on(&insn, reg))
            return;
        at += insn.units;
    }
}

/*
 * Whether the handle in a register is one of what a class inherits: so a proxy
 * runs what its interface has code for.
 */
static bool is_inherited(const struct site *s, uint32_t at, uint32_t reg)
{
    struct flow_origins o;

    for (unsigned n = 0; n < STEPS_MAX; n++) {
        flow_origins(s->body, at, reg, &o);
        if (!o.complete || o.count != 1 || o.items[0].kind != FLOW_ORIGIN_RESULT)
            return false;
        if (call_of(s, &o.items[0].insn) != CALL_BINDS || o.items[0].insn.arg_count == 0)
            break;
        at = o.items[0].insn.at;
        reg = dex_insn_arg(&o.items[0].insn, 0);
    }
    return call_of(s, &o.items[0].insn) == CALL_FINDS_SUPER;
}

/* --- what a method is given --------------------------------------------------------------------
 */

/* The number that a register surely holds; -1: not known. */
static int64_t constant_number(const struct site *s, uint32_t at, uint32_t reg)
{
    struct flow_origins o;

    flow_origins(s->body, at, reg, &o);
    for (size_t n = 0; n < o.count; n++)
        if (o.items[n].kind != FLOW_ORIGIN_INSN || o.items[n].insn.op < DEX_OP_CONST_4 ||
            o.items[n].insn.op > DEX_OP_CONST_HIGH16 ||
            o.items[n].insn.literal != o.items[0].insn.literal)
            return -1;
    return o.complete && o.count ? o.items[0].insn.literal : -1;
}

/* The elements of an array that a straight piece of code makes and fills. */
static void read_filled(const struct site *s, const struct dex_insn *made, uint32_t call,
                        struct flow_arguments *ret)
{
    int64_t count = constant_number(s, made->at, made->b), index;
    struct dex_insn insn;
    uint32_t at = made->at + made->units;

    if (count < 0 || count > FLOW_SITE_ARGUMENTS)
        return;
    for (; at < call && dex_insn_decode(&s->code, at, &insn); at += insn.units) {
        if (!goes_on(&insn, made->a))
            return;
        if (insn.op != DEX_OP_APUT_OBJECT || insn.b != made->a)
            continue;
        index = constant_number(s, at, insn.c);
        if (index < 0 || index >= count)
            return;
        ret->types[index] = declared_type(s, at, insn.a);
    }
    ret->known = at == call;
    ret->count = (uint32_t)count;
}

/* The array of arguments in `reg`. */
static void read_arguments(const struct site *s, uint32_t call, uint32_t reg,
                           struct flow_arguments *ret)
{
    const struct dex_insn *made;
    struct flow_origins o;

    for (uint32_t n = 0; n < FLOW_SITE_ARGUMENTS; n++)
        ret->types[n] = FLOW_NONE;
    flow_origins(s->body, call, reg, &o);
    if (!o.complete || o.count != 1 ||
        (o.items[0].kind != FLOW_ORIGIN_INSN && o.items[0].kind != FLOW_ORIGIN_RESULT))
        return;
    made = &o.items[0].insn;
    if (made->op == DEX_OP_NEW_ARRAY) {
        read_filled(s, made, call, ret);
    } else if (made->op >= DEX_OP_CONST_4 && made->op <= DEX_OP_CONST_HIGH16) {
        ret->known = made->literal == 0;
    } else if ((made->op == DEX_OP_FILLED_NEW_ARRAY || made->op == DEX_OP_FILLED_NEW_ARRAY_RANGE) &&
               made->arg_count <= FLOW_SITE_ARGUMENTS) {
        ret->known = true;
        ret->count = made->arg_count;
        for (uint32_t n = 0; n < made->arg_count; n++)
            ret->types[n] = declared_type(s, made->at, dex_insn_arg(made, n));
    }
}

/* Whether an object of declared type `given` may be passed where `taken` is asked for. Nothing is
 * both of two types that know nothing of each other. */
static bool may_be_passed(const struct flow_program *p, uint32_t given, uint32_t taken)
{
    static const char *const boxes[] = { "Ljava/lang/Boolean;", "Ljava/lang/Byte;",
                                         "Ljava/lang/Short;",   "Ljava/lang/Character;",
                                         "Ljava/lang/Integer;", "Ljava/lang/Long;",
                                         "Ljava/lang/Float;",   "Ljava/lang/Double;",
                                         "Ljava/lang/Number;",  "Ljava/lang/Comparable;" };
    struct pica_span name = flow_type_name(p, taken);

    if (given == FLOW_NONE || pica_span_is(name, "Ljava/lang/Object;"))
        return true;
    if (name.len > 1 && name.data[0] == 'L')
        return given == taken || flow_is_subtype(p, given, taken) ||
               flow_is_subtype(p, taken, given);
    for (size_t n = 0; name.len == 1 && n < sizeof boxes / sizeof *boxes; n++)
        if (pica_span_is(flow_type_name(p, given), boxes[n]))
            return true;
    return false;
}

bool flow_arguments_fit(const struct flow_program *p, const struct flow_arguments *a,
                        uint32_t method)
{
    const struct flow_method *m = flow_method(p, method);
    const struct dex_file *file = flow_dex(p, m->dex);
    struct dex_proto proto = dex_proto(file, dex_method_id(file, m->method_idx).proto_idx);

    if (!a->known)
        return true;
    if (proto.params.count != a->count)
        return false;
    for (uint32_t k = 0; k < a->count; k++)
        if (!may_be_passed(p, a->types[k], flow_type_of(p, m->dex, dex_param(&proto, k))))
            return false;
    return true;
}

/* --- the call ----------------------------------------------------------------------------------
 */

static void read_call(const struct site *s, const struct dex_insn *insn, struct flow_site *ret)
{
    uint32_t next = 0, result = result_of(s, insn, &next);

    switch (call_of(s, insn)) {
    case CALL_FINDS_MEMBER:
    case CALL_FINDS_MAKER:
    case CALL_LOADS_CLASS:
    case CALL_NARROWS:
    case CALL_ON_FIELD:
        ret->nowhere = true;
        break;
    case CALL_FINDS_CLASS:
        /* What is made of the class later is a call of its own. */
        ret->nowhere =
            insn->arg_count > 1 && constant_number(s, insn->at, dex_insn_arg(insn, 1)) == 0;
        ret->initialises = true;
        if (result != DEX_NO_INDEX)
            add_instance(s, next, result, ret);
        break;
    case CALL_MAKES:
        if (result != DEX_NO_INDEX)
            add_cast(s, next, result, false, ret);
        break;
    case CALL_ON_HANDLE:
        ret->defaults = insn->arg_count > 0 && is_inherited(s, insn->at, dex_insn_arg(insn, 0));
        break;
    case CALL_INVOKES:
        if (insn->arg_count > 1)
            add_type(ret, declared_type(s, insn->at, dex_insn_arg(insn, 1)));
        if (insn->arg_count > 2)
            read_arguments(s, insn->at, dex_insn_arg(insn, 2), &ret->arguments);
        break;
    default:
        break;
    }
    if (!are_known(ret))
        ret->type_count = 0;
}

bool flow_site_read(struct flow_program *p, struct flow_bodies *bodies, uint32_t method,
                    uint32_t at, struct flow_site *ret)
{
    struct site s = { .p = p, .number = method };
    struct dex_insn insn;
    bool failed = false;

    *ret = (struct flow_site){ .type_count = 0 };
    if (method == FLOW_NONE)
        return true;
    s.method = flow_method(p, method);
    s.file = flow_dex(p, s.method->dex);
    s.body = flow_bodies_of(bodies, method, &failed);
    if (!s.body)
        return !failed;
    s.code = flow_body_code(s.body);
    if (dex_insn_decode(&s.code, at, &insn))
        read_call(&s, &insn, ret);
    return true;
}
