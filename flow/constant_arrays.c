#include "flow/constants_parts.h"

#define WORDS_MAX 32

struct words {
    struct pica_span items[WORDS_MAX];
    bool partial;
    size_t count;
};

/* The one string in `reg`, or '*'. */
static struct pica_span word_of(const struct flow_frame *f, uint32_t at, uint32_t reg,
                                bool *partial)
{
    struct flow_constants v = { .count = 0 };

    flow_strings(f, at, reg, NULL, NULL, &v);
    if (v.why || v.count != 1) {
        *partial = true;
        return pica_span_str("*");
    }
    *partial |= v.items[0].partial;
    return v.items[0].text;
}

static bool words_see(struct flow_straight *s, const struct dex_insn *insn, uint32_t word)
{
    struct words *w = s->context;
    const char *why;
    int64_t at;

    (void)word;
    if (insn->op != DEX_OP_APUT_OBJECT)
        return false;
    if (flow_numbers(s->frame, insn->at, insn->c, &at, 1, &why) != 1 || why || at < 0 ||
        at >= (int64_t)w->count)
        return false;
    w->items[at] = word_of(s->frame, insn->at, insn->a, &w->partial);
    return true;
}

static bool words_of_array(const struct flow_frame *f, const struct flow_origin *o, uint32_t to,
                           struct words *w)
{
    struct flow_straight s = { .frame = f, .see = words_see, .context = w };
    const char *why;
    int64_t count;

    if (o->kind == FLOW_ORIGIN_RESULT &&
        (o->insn.op == DEX_OP_FILLED_NEW_ARRAY || o->insn.op == DEX_OP_FILLED_NEW_ARRAY_RANGE)) {
        if (o->insn.arg_count > WORDS_MAX)
            return false;
        for (w->count = 0; w->count < o->insn.arg_count; w->count++)
            w->items[w->count] =
                word_of(f, o->insn.at, dex_insn_arg(&o->insn, (uint32_t)w->count), &w->partial);
        return true;
    }
    if (o->kind != FLOW_ORIGIN_INSN || o->insn.op != DEX_OP_NEW_ARRAY ||
        flow_numbers(f, o->insn.at, o->insn.b, &count, 1, &why) != 1 || why || count < 0 ||
        count > WORDS_MAX)
        return false;
    for (w->count = 0; w->count < (size_t)count; w->count++)
        w->items[w->count] = pica_span_str("*");
    return flow_straight_run(&s, &o->insn, o->insn.a, to);
}

struct word_lists {
    struct flow_constants *out;
    uint32_t to; /* the use, in the frame at depth `depth` */
    unsigned depth;
};

static bool words_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct word_lists *l = context;
    struct words w = { .count = 0 };
    struct pica_text t = { 0 };

    if (o->kind == FLOW_ORIGIN_INSN && flow_is_const_number(&o->insn) && o->insn.literal == 0)
        return true;
    if (o->kind == FLOW_ORIGIN_RESULT && o->insn.arg_count == 1 &&
        (flow_calls(dex, &o->insn, "Ljava/util/Arrays;", "asList") ||
         flow_calls(dex, &o->insn, "Lkotlin/collections/CollectionsKt;", "listOf"))) {
        flow_words(f, o->insn.at, dex_insn_arg(&o->insn, 0), l->out);
        return true;
    }
    if (f->depth != l->depth || !words_of_array(f, o, l->to, &w))
        return false;
    for (size_t i = 0; i < w.count; i++) {
        if (i)
            pica_text_add_char(&t, ' ');
        pica_text_add_span(&t, w.items[i]);
        w.partial |= pica_span_is(w.items[i], "*");
    }
    flow_constants_add_text(f, l->out, &t, w.partial);
    return true;
}

void flow_words(const struct flow_frame *f, uint32_t at, uint32_t reg, struct flow_constants *ret)
{
    struct word_lists l = { ret, at, f->depth };
    const char *why = flow_all_origins(f, at, reg, words_origin, &l);

    if (why)
        flow_constants_unknown(ret, why);
}

struct element {
    int64_t index;
    uint32_t at, reg;
    size_t puts;
};

static bool element_see(struct flow_straight *s, const struct dex_insn *insn, uint32_t word)
{
    struct element *e = s->context;
    const char *why;
    int64_t at;

    (void)word;
    if (insn->op != DEX_OP_APUT_OBJECT ||
        flow_numbers(s->frame, insn->at, insn->c, &at, 1, &why) != 1 || why)
        return false;
    if (at == e->index) {
        e->at = insn->at;
        e->reg = insn->a;
        e->puts++;
    }
    return true;
}

bool flow_array_element(const struct flow_frame *f, uint32_t at, uint32_t reg, uint32_t index,
                        uint32_t *ret_at, uint32_t *ret_reg)
{
    struct element e = { .index = index };
    struct flow_straight s = { .frame = f, .see = element_see, .context = &e };
    const struct dex_insn *made;
    struct flow_origins o;

    flow_origins(f->method, at, reg, &o);
    if (!o.complete || o.count != 1)
        return false;
    made = &o.items[0].insn;
    if (o.items[0].kind == FLOW_ORIGIN_RESULT &&
        (made->op == DEX_OP_FILLED_NEW_ARRAY || made->op == DEX_OP_FILLED_NEW_ARRAY_RANGE) &&
        index < made->arg_count) {
        *ret_at = made->at;
        *ret_reg = dex_insn_arg(made, index);
        return true;
    }
    if (o.items[0].kind != FLOW_ORIGIN_INSN || made->op != DEX_OP_NEW_ARRAY ||
        !flow_straight_run(&s, made, made->a, at) || e.puts != 1)
        return false;
    *ret_at = e.at;
    *ret_reg = e.reg;
    return true;
}
