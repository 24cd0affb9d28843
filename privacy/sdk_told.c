#include "privacy/sdk_calls.h"

#define NUMBERS_MAX 8

/* What the values seen so far come to. */
struct sum {
    const struct privacy_contract *contract;
    struct pica_arena *arena;
    bool agreed, refused, other, unknown;
    size_t count;
    const char *value; /* of the first */
    bool nomem;
};

const char *privacy_told_name(enum privacy_told told)
{
    static const char *const names[] = {
        [PRIVACY_TOLD_NOTHING] = "nothing",   [PRIVACY_TOLD_AGREED] = "agreed",
        [PRIVACY_TOLD_REFUSED] = "refused",   [PRIVACY_TOLD_OTHER] = "other",
        [PRIVACY_TOLD_VARIABLE] = "variable",
    };

    return names[told];
}

static void add(struct sum *s, bool agreed, bool refused, const char *value)
{
    s->agreed |= agreed;
    s->refused |= refused && !agreed;
    s->other |= !agreed && !refused;
    s->nomem |= !value;
    if (s->count++ == 0)
        s->value = value;
    else if (s->value && value && strcmp(s->value, value) != 0)
        s->value = NULL; /* several: none of them is *the* constant */
}

static bool is_number(const struct privacy_contract_value *v, int64_t number)
{
    return (v->kind == PRIVACY_VALUE_BOOL || v->kind == PRIVACY_VALUE_NUMBER) &&
           v->number == number;
}

static void add_number(struct sum *s, int64_t number, bool truth)
{
    const struct privacy_contract *c = s->contract;
    const char *value = truth && (number == 0 || number == 1)
                            ? (number ? "true" : "false")
                            : pica_arena_printf(s->arena, "%jd", (intmax_t)number);

    add(s, is_number(&c->agreed, number), is_number(&c->refused[0], number), value);
}

static void add_text(struct sum *s, struct pica_span text)
{
    const struct privacy_contract *c = s->contract;
    const char *utf8 = dex_utf8(text, s->arena);

    add(s, c->agreed.kind == PRIVACY_VALUE_TEXT && pica_span_is(text, c->agreed.text),
        c->refused[0].kind == PRIVACY_VALUE_TEXT && pica_span_is(text, c->refused[0].text),
        utf8 ? pica_arena_printf(s->arena, "\"%s\"", utf8) : NULL);
}

static void add_field(struct sum *s, struct pica_span name)
{
    const struct privacy_contract *c = s->contract;
    const char *utf8 = dex_utf8(name, s->arena);

    add(s, c->agreed.kind == PRIVACY_VALUE_FIELD && pica_span_is(name, c->agreed.text),
        c->refused[0].kind == PRIVACY_VALUE_FIELD && pica_span_is(name, c->refused[0].text),
        utf8 ? pica_arena_printf(s->arena, ".%s", utf8) : NULL);
}

static void add_numbers(struct sum *s, const struct flow_frame *f, uint32_t at, uint32_t reg,
                        bool truth)
{
    int64_t numbers[NUMBERS_MAX];
    const char *why;
    size_t count = flow_numbers(f, at, reg, numbers, NUMBERS_MAX, &why);

    s->unknown |= why != NULL;
    for (size_t i = 0; i < count; i++)
        add_number(s, numbers[i], truth);
}

/* Boolean.TRUE, or an enum constant. */
static bool take_field(struct sum *s, const struct dex_file *dex, const struct dex_insn *insn)
{
    struct dex_field_id id;
    struct pica_span name;

    if (insn->op != DEX_OP_SGET_OBJECT || insn->index >= dex->fields.count)
        return false;
    id = dex_field_id(dex, insn->index);
    name = dex_string(dex, id.name_idx);
    if (pica_span_is(dex_type(dex, id.class_idx), "Ljava/lang/Boolean;"))
        add_number(s, pica_span_is(name, "TRUE"), true);
    else
        add_field(s, name);
    return true;
}

/* Boxed numbers, fields; everything else is looked into as a string. */
static bool take_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct sum *s = context;

    if (o->kind == FLOW_ORIGIN_INSN && take_field(s, dex, &o->insn))
        return true;
    if (o->kind == FLOW_ORIGIN_RESULT &&
        (flow_calls(dex, &o->insn, "Ljava/lang/Boolean;", "valueOf") ||
         flow_calls(dex, &o->insn, "Ljava/lang/Integer;", "valueOf"))) {
        uint32_t reg = flow_argument_register(dex, &o->insn, 0);

        if (reg == DEX_NO_INDEX)
            return false;
        add_numbers(s, f, o->insn.at, reg,
                    flow_calls(dex, &o->insn, "Ljava/lang/Boolean;", "valueOf"));
        return true;
    }
    return false;
}

/* The descriptor of what says it. */
static struct pica_span kind_said(const struct privacy_contract *c)
{
    const char *at = c->type + 1;

    if (c->argument == PRIVACY_SAID_BY_RETURN)
        return pica_span_str(strchr(c->type, ')') + 1);
    for (int n = c->argument; n > 0; n--, at++) {
        at += strspn(at, "[");
        if (*at == 'L')
            at = strchr(at, ';');
    }
    return pica_span_str(at);
}

static void look(struct sum *s, const struct flow_frame *f, uint32_t at, uint32_t reg)
{
    struct pica_span kind = kind_said(s->contract);
    struct flow_constants texts = { .count = 0 };

    if (kind.data[0] == 'Z' || kind.data[0] == 'I') {
        add_numbers(s, f, at, reg, kind.data[0] == 'Z');
        return;
    }
    flow_strings(f, at, reg, take_origin, s, &texts);
    s->unknown |= texts.why != NULL;
    for (size_t i = 0; i < texts.count; i++) {
        if (texts.items[i].partial)
            s->unknown = true;
        else
            add_text(s, texts.items[i].text);
    }
}

static void finish(const struct sum *s, struct privacy_sdk_call *call)
{
    if (s->unknown || s->count == 0) {
        call->told = PRIVACY_TOLD_VARIABLE;
        return;
    }
    call->value = s->value;
    call->told = s->agreed && !s->refused && !s->other   ? PRIVACY_TOLD_AGREED
                 : s->refused && !s->agreed && !s->other ? PRIVACY_TOLD_REFUSED
                                                         : PRIVACY_TOLD_OTHER;
}

bool privacy_sdk_told(const struct flow_frame *f, uint32_t at, uint32_t reg,
                      struct privacy_sdk_call *call, struct pica_arena *arena)
{
    struct sum s = { .contract = call->contract, .arena = arena };

    look(&s, f, at, reg);
    finish(&s, call);
    return !s.nomem;
}

bool privacy_sdk_told_by_return(const struct flow_frame *f, struct privacy_sdk_call *call,
                                struct pica_arena *arena)
{
    struct sum s = { .contract = call->contract, .arena = arena };
    struct dex_insn insn;
    uint32_t cursor = 0;

    while (flow_body_next(f->method, &cursor, &insn))
        if (insn.op == DEX_OP_RETURN || insn.op == DEX_OP_RETURN_OBJECT)
            look(&s, f, insn.at, insn.a);
    finish(&s, call);
    return !s.nomem;
}
