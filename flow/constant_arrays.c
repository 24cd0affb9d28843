#include "flow/constants_parts.h"

#include "flow/cfg.h"

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

/* --- whole arrays -------------------------------------------------------------------- */

#define ARRAY_MAX 65536

struct filling {
    struct flow_datum *array;
    struct flow_datum *items; /* of L */
    uint8_t *bytes;           /* of the others */
    struct pica_span element; /* descriptor */
};

static size_t element_size(char type)
{
    return strchr("ZB", type) ? 1 : strchr("CS", type) ? 2 : strchr("IF", type) ? 4 : 8;
}

/* An array of a type "[..." with zeros or nulls. */
static bool filling_begin(const struct flow_frame *f, struct pica_span type, int64_t count,
                          struct flow_datum *ret, struct filling *w)
{
    char c;

    if (type.len < 2 || type.data[0] != '[' || count < 0 || count > ARRAY_MAX)
        return false;
    c = strchr("ZBCSIJFD", type.data[1]) ? (char)type.data[1] : 'L';
    *w = (struct filling){ .array = ret, .element = pica_span_of(type.data + 1, type.len - 1) };
    *ret = (struct flow_datum){ .kind = FLOW_DATUM_ARRAY, .type = c, .count = (size_t)count };
    if (c == 'L')
        ret->at.items = w->items =
            pica_arena_array(f->scope->arena, (size_t)count + 1, sizeof *w->items);
    else
        ret->at.bytes = w->bytes =
            pica_arena_array(f->scope->arena, (size_t)count + 1, element_size(c));
    if (!w->items && !w->bytes) {
        f->scope->nomem = true;
        return false;
    }
    for (int64_t i = 0; w->items && i < count; i++)
        w->items[i] = flow_datum_null();
    return true;
}

/* Sets element n to what `reg` holds; an object may be unknown, a number not. */
static bool filling_put(const struct flow_frame *f, uint32_t at, uint32_t reg, size_t n,
                        struct filling *w)
{
    struct flow_datum d[2];
    const char *why;
    size_t count = flow_data(f, at, reg, w->element, d, 2, &why);
    uint64_t bits;

    if (w->items) {
        w->items[n] = count == 1 && !why ? d[0] : (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
        return true;
    }
    if (count != 1 || why || d[0].kind != FLOW_DATUM_NUMBER)
        return false;
    bits = (uint64_t)d[0].number;
    switch (element_size(w->array->type)) {
    case 1:
        w->bytes[n] = (uint8_t)bits;
        break;
    case 2:
        memcpy(w->bytes + n * 2, &(uint16_t){ (uint16_t)bits }, 2);
        break;
    case 4:
        memcpy(w->bytes + n * 4, &(uint32_t){ (uint32_t)bits }, 4);
        break;
    default:
        memcpy(w->bytes + n * 8, &bits, 8);
    }
    return true;
}

/* What fill-array-data brings. */
static bool filling_data(const struct flow_frame *f, const struct dex_insn *insn, struct filling *w)
{
    struct dex_code code = flow_body_code(f->method);
    struct flow_array_data data;

    if (w->items || !flow_array_data_read(&code, insn, &data) ||
        data.width != element_size(w->array->type) || data.count > w->array->count)
        return false;
    memcpy(w->bytes, data.elements, (size_t)data.count * data.width);
    return true;
}

static bool filling_see(struct flow_straight *s, const struct dex_insn *insn, uint32_t word)
{
    struct filling *w = s->context;
    const char *why;
    int64_t at;

    (void)word;
    if (insn->op == DEX_OP_FILL_ARRAY_DATA)
        return filling_data(s->frame, insn, w);
    if (insn->op < DEX_OP_APUT || insn->op > DEX_OP_APUT_SHORT)
        return false;
    return flow_numbers(s->frame, insn->at, insn->c, &at, 1, &why) == 1 && !why && at >= 0 &&
           (size_t)at < w->array->count && filling_put(s->frame, insn->at, insn->a, (size_t)at, w);
}

/* Whatever is done with it, it is not written. */
static bool only_read(struct flow_straight *s, const struct dex_insn *insn, uint32_t word)
{
    (void)s;
    (void)insn;
    (void)word;
    return false;
}

static bool array_result(const struct flow_frame *f, const struct dex_insn *made, uint32_t to,
                         struct flow_datum *ret)
{
    struct flow_straight s = { .frame = f, .see = only_read, .returned = true };
    const struct dex_file *dex = flow_frame_dex(f);
    struct filling w;
    const char *why;
    size_t count;

    if (made->op == DEX_OP_FILLED_NEW_ARRAY || made->op == DEX_OP_FILLED_NEW_ARRAY_RANGE) {
        if (made->index >= dex->types.count ||
            !filling_begin(f, dex_type(dex, made->index), made->arg_count, ret, &w))
            return false;
        for (uint32_t n = 0; n < made->arg_count; n++)
            if (!filling_put(f, made->at, dex_insn_arg(made, n), n, &w))
                return false;
        s.see = filling_see;
        s.context = &w;
    } else if (!flow_result_data(f, made, ret, 1, &count, &why) || why || count != 1 ||
               ret->kind != FLOW_DATUM_ARRAY) {
        return false;
    }
    return flow_straight_run(&s, made, UINT32_MAX, to);
}

bool flow_array_data(const struct flow_frame *f, uint32_t at, uint32_t reg, struct flow_datum *ret)
{
    const struct dex_file *dex = flow_frame_dex(f);
    const struct flow_origin *first;
    struct flow_origins o;
    struct filling w;
    const char *why;
    int64_t count;

    flow_origins(f->method, at, reg, &o);
    first = &o.items[0];
    if (!o.complete || o.count != 1)
        return false;
    if (first->kind == FLOW_ORIGIN_PARAMETER)
        return f->caller && first->number < f->call.arg_count &&
               flow_array_data(f->caller, f->call.at, dex_insn_arg(&f->call, first->number), ret);
    if (first->kind == FLOW_ORIGIN_RESULT)
        return array_result(f, &first->insn, at, ret);
    if (first->kind != FLOW_ORIGIN_INSN)
        return false;
    if (first->insn.op == DEX_OP_SGET_OBJECT)
        return flow_static_data(f, &first->insn, ret) && ret->kind == FLOW_DATUM_ARRAY;
    if (flow_is_const_number(&first->insn) && first->insn.literal == 0) {
        *ret = flow_datum_null();
        return true;
    }
    if (first->insn.op == DEX_OP_NEW_ARRAY && first->insn.index < dex->types.count &&
        flow_numbers(f, first->insn.at, first->insn.b, &count, 1, &why) == 1 && !why &&
        filling_begin(f, dex_type(dex, first->insn.index), count, ret, &w)) {
        struct flow_straight s = { .frame = f, .see = filling_see, .context = &w };

        return flow_straight_run(&s, &first->insn, first->insn.a, at);
    }
    return false;
}

/* --- an element of an array ------------------------------------------------------------ */

/* The texts among the elements: the one at a known index, or all of them. */
static bool texts_of_data(const struct flow_frame *f, const struct dex_insn *get,
                          const struct flow_datum *array, struct flow_constants *ret)
{
    const char *why;
    int64_t at;
    bool one = flow_numbers(f, get->at, get->c, &at, 1, &why) == 1 && !why;

    if (array->kind != FLOW_DATUM_ARRAY || array->type != 'L')
        return array->kind == FLOW_DATUM_NULL;
    for (size_t i = 0; i < array->count; i++) {
        const struct flow_datum *d = &array->at.items[i];

        if (one && (int64_t)i != at)
            continue;
        if (d->kind == FLOW_DATUM_TEXT)
            flow_constants_add_datum(f, ret, d);
        else if (d->kind != FLOW_DATUM_NULL)
            flow_constants_unknown(ret, flow_why_array);
    }
    return true;
}

/* Whether `reg` may hold the array that the instruction at `made` made. */
static bool may_be(const struct flow_frame *f, uint32_t at, uint32_t reg, uint32_t made)
{
    struct flow_origins o;

    flow_origins(f->method, at, reg, &o);
    for (size_t i = 0; i < o.count; i++)
        if (o.items[i].kind != FLOW_ORIGIN_PARAMETER && o.items[i].insn.at == made)
            return true;
    return !o.complete;
}

/* Whether an instruction may give the array away, to code that could write into it. */
static bool gives_away(const struct flow_frame *f, const struct dex_insn *insn, uint32_t made)
{
    uint8_t flow = dex_opcodes[insn->op].flow;

    if (flow & DEX_FLOW_invoke) {
        if (flow_calls(flow_frame_dex(f), insn, "Ljava/util/Arrays;", "asList"))
            return false;
        for (uint32_t w = 0; w < insn->arg_count; w++)
            if (may_be(f, insn->at, dex_insn_arg(insn, w), made))
                return true;
        return false;
    }
    return (insn->op == DEX_OP_APUT_OBJECT || insn->op == DEX_OP_IPUT_OBJECT ||
            insn->op == DEX_OP_SPUT_OBJECT) &&
           may_be(f, insn->at, insn->a, made);
}

/* Every text that the method stores into the array made at `made`, in whatever order. */
static bool texts_stored(const struct flow_frame *f, const struct dex_insn *made,
                         struct flow_constants *ret)
{
    struct dex_insn insn;
    uint32_t cursor = 0;

    if (!flow_frame_charge(f))
        return false;
    for (uint32_t n = 0; made->op != DEX_OP_NEW_ARRAY && n < made->arg_count; n++)
        flow_strings(f, made->at, dex_insn_arg(made, n), NULL, NULL, ret);
    while (flow_body_next(f->method, &cursor, &insn)) {
        if (gives_away(f, &insn, made->at))
            return false;
        if (insn.op == DEX_OP_APUT_OBJECT && may_be(f, insn.at, insn.b, made->at))
            flow_strings(f, insn.at, insn.a, NULL, NULL, ret);
    }
    return true;
}

bool flow_array_texts(const struct flow_frame *f, const struct dex_insn *get,
                      struct flow_constants *ret)
{
    struct flow_constants all = { .count = 0 };
    struct flow_datum array;
    struct flow_origins o;

    if (flow_array_data(f, get->at, get->b, &array))
        return texts_of_data(f, get, &array, ret);
    flow_origins(f->method, get->at, get->b, &o);
    if (!o.complete)
        return false;
    for (size_t i = 0; i < o.count; i++) {
        enum dex_op op = o.items[i].insn.op;

        if (o.items[i].kind == FLOW_ORIGIN_PARAMETER ||
            (op != DEX_OP_NEW_ARRAY && op != DEX_OP_FILLED_NEW_ARRAY &&
             op != DEX_OP_FILLED_NEW_ARRAY_RANGE) ||
            !texts_stored(f, &o.items[i].insn, &all))
            return false;
    }
    for (size_t i = 0; i < all.count; i++)
        flow_constants_add(ret, all.items[i].text, all.items[i].partial);
    if (all.why)
        flow_constants_unknown(ret, all.why);
    return true;
}
