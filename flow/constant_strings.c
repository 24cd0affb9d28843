#include "flow/constants_parts.h"

#include "flow/program.h"

/* --- string builders --------------------------------------------------------------- */

static bool is_builder(struct pica_span type)
{
    return pica_span_is(type, "Ljava/lang/StringBuilder;") ||
           pica_span_is(type, "Ljava/lang/StringBuffer;");
}

struct building {
    struct pica_text text;
    bool partial;
};

static bool is_own_pid(const struct flow_frame *f, uint32_t at, uint32_t reg)
{
    struct flow_origins o;

    flow_origins(f->method, at, reg, &o);
    return o.complete && o.count == 1 && o.items[0].kind == FLOW_ORIGIN_RESULT &&
           flow_calls(flow_frame_dex(f), &o.items[0].insn, "Landroid/os/Process;", "myPid");
}

/* Appends what one argument of append() or a constructor holds, or '*'. */
static void build_piece(const struct flow_frame *f, struct building *b, const struct dex_insn *insn,
                        uint32_t reg, struct pica_span type)
{
    char c = type.len ? (char)type.data[0] : 'V';

    if (c == 'L') {
        struct flow_constants v = { .count = 0 };

        flow_strings(f, insn->at, reg, NULL, NULL, &v);
        if (!v.why && v.count == 1) {
            pica_text_add_span(&b->text, v.items[0].text);
            b->partial |= v.items[0].partial;
            return;
        }
    } else if (c == 'I' || c == 'J' || c == 'S' || c == 'B' || c == 'C') {
        const char *why;
        int64_t n;

        if (is_own_pid(f, insn->at, reg)) { /* "/proc/" + Process.myPid() */
            pica_text_add(&b->text, "self");
            return;
        }
        if (flow_numbers(f, insn->at, reg, &n, 1, &why) == 1 && !why) {
            if (c == 'C' && n > 0 && n < 0x80)
                pica_text_add_char(&b->text, (char)n);
            else if (c != 'C')
                pica_text_addf(&b->text, "%jd", (intmax_t)n);
            if (c != 'C' || (n > 0 && n < 0x80))
                return;
        }
    }
    pica_text_add_char(&b->text, '*');
    b->partial = true;
}

#define CHANGE_INPUTS_MAX 5

/* What a method other than append(x) makes of the text so far; false: it cannot be told. */
static bool build_change(const struct flow_frame *f, struct building *b,
                         const struct dex_insn *insn, const struct flow_text_method *m)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct dex_proto proto = dex_proto(dex, dex_method_id(dex, insn->index).proto_idx);
    struct pica_span text = pica_span_of(b->text.data ? b->text.data : "", b->text.len);
    struct flow_datum in[CHANGE_INPUTS_MAX], made;
    struct pica_arena arena = { 0 };
    enum flow_text_outcome outcome = FLOW_TEXT_OPEN;
    const char *thrown;

    if (proto.params.count >= CHANGE_INPUTS_MAX ||
        !flow_scope_charge(f->scope, (uint32_t)(text.len & UINT32_MAX)))
        return false;
    if (!flow_datum_text(text, &arena, &in[0])) {
        f->scope->nomem = true;
        pica_arena_finish(&arena);
        return false;
    }
    in[0].partial = b->partial && in[0].kind == FLOW_DATUM_TEXT;
    for (uint32_t n = 0; n < proto.params.count; n++) {
        uint32_t reg = flow_argument_register(dex, insn, n);
        const char *why = NULL;

        if (reg == DEX_NO_INDEX ||
            flow_data(f, insn->at, reg, dex_type(dex, dex_param(&proto, n)), &in[n + 1], 1, &why) !=
                1 ||
            why)
            in[n + 1] = (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
    }
    outcome = flow_text_apply(m->op, in, proto.params.count + 1, &arena, &made, &thrown);
    if (outcome == FLOW_TEXT_DONE && made.kind == FLOW_DATUM_TEXT) {
        if (!flow_datum_mutf8(&made, &arena, &text))
            outcome = FLOW_TEXT_NOMEM;
    } else if (outcome == FLOW_TEXT_DONE) {
        outcome = FLOW_TEXT_OPEN;
    }
    f->scope->nomem |= outcome == FLOW_TEXT_NOMEM;
    if (outcome == FLOW_TEXT_DONE) {
        pica_text_finish(&b->text);
        pica_text_add_span(&b->text, text);
        b->partial = made.partial;
    }
    pica_arena_finish(&arena);
    return outcome == FLOW_TEXT_DONE;
}

/* The method of a builder that an invoke names; NULL: none of which anything is known. */
static const struct flow_text_method *builder_method(const struct dex_file *dex,
                                                     const struct dex_insn *insn)
{
    if (!flow_is_invoke(insn) || flow_is_static_invoke(insn) || insn->index >= dex->methods.count ||
        !is_builder(dex_type(dex, dex_method_id(dex, insn->index).class_idx)))
        return NULL;
    return flow_text_method_of(dex, insn->index);
}

static bool build_see(struct flow_straight *s, const struct dex_insn *insn, uint32_t word)
{
    const struct dex_file *dex = flow_frame_dex(s->frame);
    const struct flow_text_method *m = word == 0 ? builder_method(dex, insn) : NULL;
    struct building *b = s->context;
    struct pica_span type = { 0 };
    struct dex_proto proto;
    bool init;

    if (!m)
        return word == 0 && flow_calls(dex, insn, NULL, "toString"); /* of Object */
    if (!m->sets_this)
        return true; /* asks */
    proto = dex_proto(dex, dex_method_id(dex, insn->index).proto_idx);
    init = flow_calls(dex, insn, NULL, "<init>");
    s->returned = !init;
    if (proto.params.count > 0)
        type = dex_type(dex, dex_param(&proto, 0));
    if (!init && (m->op != FLOW_TEXT_APPEND || proto.params.count != 1 || type.data[0] == '['))
        return build_change(s->frame, b, insn, m);
    /* StringBuilder(int) is a capacity. */
    if (proto.params.count == 1 && insn->arg_count > 1 && (!init || type.data[0] == 'L'))
        build_piece(s->frame, b, insn, dex_insn_arg(insn, 1), type);
    return true;
}

#define CHAIN_MAX 64

/* The new-instance behind the result of calls in a row that give back the builder. */
static bool builder_root(const struct flow_frame *f, uint32_t at, uint32_t reg,
                         struct dex_insn *ret)
{
    for (unsigned hop = 0; hop < CHAIN_MAX; hop++) {
        const struct flow_text_method *m;
        struct flow_origins o;

        flow_origins(f->method, at, reg, &o);
        if (o.count != 1 || !o.complete)
            return false;
        if (o.items[0].kind == FLOW_ORIGIN_INSN && o.items[0].insn.op == DEX_OP_NEW_INSTANCE) {
            *ret = o.items[0].insn;
            return true;
        }
        if (o.items[0].kind != FLOW_ORIGIN_RESULT || o.items[0].insn.arg_count == 0)
            return false;
        m = builder_method(flow_frame_dex(f), &o.items[0].insn);
        if (!m || !m->sets_this)
            return false;
        at = o.items[0].insn.at;
        reg = dex_insn_arg(&o.items[0].insn, 0);
    }
    return false;
}

static bool built_string(const struct flow_frame *f, const struct dex_insn *to_string,
                         struct flow_constants *ret)
{
    struct building b = { .partial = false };
    struct flow_straight s = { .frame = f, .see = build_see, .context = &b };
    struct dex_insn made;
    size_t stars = 0;

    if (to_string->arg_count == 0 ||
        !builder_root(f, to_string->at, dex_insn_arg(to_string, 0), &made) ||
        !flow_straight_run(&s, &made, made.a, to_string->at)) {
        f->scope->nomem |= b.text.failed;
        pica_text_finish(&b.text);
        return false;
    }
    for (size_t i = 0; i < b.text.len; i++)
        stars += b.text.data[i] == '*';
    if (b.partial && stars == b.text.len) { /* nothing of it is known */
        f->scope->nomem |= b.text.failed;
        pica_text_finish(&b.text);
        return false;
    }
    flow_constants_add_text(f, ret, &b.text, b.partial);
    return true;
}

/* --- strings ----------------------------------------------------------------------- */

struct strings {
    struct flow_constants *out;
    flow_origin_fn *special;
    void *context;
};

/* Methods of String whose result is, for what pica asks, their argument. */
static bool passes_through(const struct dex_file *dex, const struct dex_insn *insn, bool special)
{
    static const char *const names[] = { "toString", "intern" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (flow_calls(dex, insn, "Ljava/lang/String;", names[i]))
            return true;
    if (flow_calls(dex, insn, "Ljava/lang/String;", "valueOf") && insn->arg_count == 1 &&
        flow_proto_is(dex, dex_method_id(dex, insn->index).proto_idx,
                      "(Ljava/lang/Object;)Ljava/lang/String;"))
        return true;
    /* What the caller knows of a text that is no constant, it knows of these, too. */
    if (special && (flow_calls(dex, insn, "Ljava/lang/String;", "trim") ||
                    flow_calls(dex, insn, "Ljava/lang/String;", "toLowerCase")))
        return true;
    return flow_calls(dex, insn, "Ljava/lang/CharSequence;", "toString") ||
           flow_calls(dex, insn, "Ljava/lang/Object;", "toString");
}

/* What a call makes of constants. */
static bool computed_string(const struct flow_frame *f, const struct dex_insn *insn,
                            struct strings *s)
{
    struct flow_datum made[FLOW_CONSTANTS_MAX];
    const char *why;
    size_t count;

    if (!flow_result_data(f, insn, made, FLOW_CONSTANTS_MAX, &count, &why))
        return false;
    for (size_t i = 0; i < count; i++)
        if (made[i].kind != FLOW_DATUM_TEXT && made[i].kind != FLOW_DATUM_NULL)
            return false;
    for (size_t i = 0; i < count; i++)
        if (made[i].kind == FLOW_DATUM_TEXT)
            flow_constants_add_datum(f, s->out, &made[i]);
    if (why)
        flow_constants_unknown(s->out, why);
    return true;
}

static bool string_result(const struct flow_frame *f, const struct dex_insn *insn,
                          struct strings *s)
{
    const struct dex_file *dex = flow_frame_dex(f);

    if (flow_calls(dex, insn, "Ljava/lang/StringBuilder;", "toString") ||
        flow_calls(dex, insn, "Ljava/lang/StringBuffer;", "toString"))
        return built_string(f, insn, s->out);
    if (passes_through(dex, insn, s->special != NULL) && insn->arg_count == 1) {
        flow_strings(f, insn->at, dex_insn_arg(insn, 0), s->special, s->context, s->out);
        return true;
    }
    return computed_string(f, insn, s);
}

/* Settings.Secure.ANDROID_ID and the like, when a compiler has not put in the constant: the
 * names of these constants are their values in capitals. */
static bool settings_field(const struct flow_frame *f, const struct dex_insn *insn,
                           struct strings *s)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct pica_text t = { 0 };
    struct dex_field_id id;
    struct pica_span name;

    if (insn->index >= dex->fields.count)
        return false;
    id = dex_field_id(dex, insn->index);
    name = dex_type(dex, id.class_idx);
    if (!pica_span_is(name, "Landroid/provider/Settings$Secure;") &&
        !pica_span_is(name, "Landroid/provider/Settings$System;") &&
        !pica_span_is(name, "Landroid/provider/Settings$Global;"))
        return false;
    name = dex_string(dex, id.name_idx);
    for (size_t i = 0; i < name.len; i++)
        pica_text_add_char(&t, name.data[i] >= 'A' && name.data[i] <= 'Z'
                                   ? (char)(name.data[i] + 'a' - 'A')
                                   : (char)name.data[i]);
    flow_constants_add_text(f, s->out, &t, false);
    return true;
}

/* A static field that is not final, or that its initialiser computes. */
static bool static_string(const struct flow_frame *f, const struct dex_insn *get, struct strings *s)
{
    struct flow_field_write ignored;
    struct flow_member field;
    struct flow_datum made;
    struct dex_value value;
    size_t count;

    if (flow_static_data(f, get, &made) &&
        (made.kind == FLOW_DATUM_TEXT || made.kind == FLOW_DATUM_NULL)) {
        if (made.kind == FLOW_DATUM_TEXT)
            flow_constants_add_datum(f, s->out, &made);
        return true;
    }
    if (!flow_initial_value(f, get, &ignored, &count, &field, &value))
        return false;
    if (value.kind == DEX_VALUE_STRING)
        flow_constants_add(
            s->out, dex_string(flow_dex(f->scope->program, field.dex), value.string_idx), false);
    return count == 0 && value.kind == DEX_VALUE_STRING;
}

static bool string_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct strings *s = context;
    struct flow_member field;
    struct dex_value value;
    struct dex_insn made;

    if (s->special && s->special(s->context, f, o))
        return true;
    if (o->kind == FLOW_ORIGIN_RESULT)
        return string_result(f, &o->insn, s);
    if (o->kind != FLOW_ORIGIN_INSN)
        return false;
    if (o->insn.op == DEX_OP_CONST_STRING || o->insn.op == DEX_OP_CONST_STRING_JUMBO) {
        if (o->insn.index >= dex->strings.count)
            return false;
        flow_constants_add(s->out, dex_string(dex, o->insn.index), false);
        return true;
    }
    if (flow_is_const_number(&o->insn) && o->insn.literal == 0)
        return true; /* null is no string, and reads nothing */
    if (o->insn.op == DEX_OP_NEW_INSTANCE && o->insn.index < dex->types.count &&
        pica_span_is(dex_type(dex, o->insn.index), "Ljava/lang/String;"))
        return flow_constructor(f, &o->insn, &made) && computed_string(f, &made, s);
    if (o->insn.op == DEX_OP_AGET_OBJECT)
        return flow_array_texts(f, &o->insn, s->out);
    if (o->insn.op != DEX_OP_SGET_OBJECT)
        return false;
    if (flow_field_value(f, &o->insn, DEX_VALUE_STRING, &field, &value)) {
        flow_constants_add(
            s->out, dex_string(flow_dex(f->scope->program, field.dex), value.string_idx), false);
        return true;
    }
    return settings_field(f, &o->insn, s) || static_string(f, &o->insn, s);
}

void flow_strings(const struct flow_frame *f, uint32_t at, uint32_t reg, flow_origin_fn *special,
                  void *context, struct flow_constants *ret)
{
    struct strings s = { ret, special, context };
    const char *why = flow_all_origins(f, at, reg, string_origin, &s);

    if (why)
        flow_constants_unknown(ret, why);
}
