#include "flow/index.h"

#include "base/text.h"
#include "base/work.h"
#include "dex/reach.h"

#include <stdlib.h>

/*
 * What is done at an opcode: its code units, the kind of reference that it
 * holds (KIND_NONE: none), and whether it is one for a closer look.
 */
enum {
    STEP_UNITS = 7,
    STEP_REF = 1 << 3,
    STEP_KIND = 4, /* shift of the kind's four bits */
    STEP_JUMBO = 1 << 8,
    STEP_NOP = 1 << 9, /* may be a payload */
    STEP_ILLEGAL = 1 << 10,
    STEP_ODD = STEP_JUMBO | STEP_NOP | STEP_ILLEGAL,
    KIND_NONE = 15,
};

#define AT_MAX 0x0fffffffu /* what flow_ref.at can say */

/* Remarks on illegal code that are worth a line each. */
#define REMARKS_MAX 20

struct indexing {
    const struct dex_file *dex;
    struct pica_notes *notes;
    struct flow_index *out;
    size_t bodies_cap, refs_cap;
    uint64_t units_left;
    bool nomem;
    uint32_t counts[KIND_NONE + 1]; /* ids of each kind */
    uint16_t steps[256];
};

void flow_index_id_counts(const struct dex_file *dex, uint32_t ret[FLOW_REF_KIND_COUNT])
{
    ret[FLOW_REF_INVOKE] = dex->methods.count;
    ret[FLOW_REF_CUSTOM] = dex->call_sites.count;
    ret[FLOW_REF_GET] = ret[FLOW_REF_PUT] = dex->fields.count;
    ret[FLOW_REF_NEW] = ret[FLOW_REF_CLASS] = dex->types.count;
    ret[FLOW_REF_STRING] = dex->strings.count;
    ret[FLOW_REF_HANDLE] = dex->method_handles.count;
    ret[FLOW_REF_PROTO] = dex->protos.count;
}

/* The kind of reference that an opcode holds; FLOW_REF_KIND_COUNT: none of ours. */
static enum flow_ref_kind kind_of(unsigned op)
{
    const struct dex_opcode *o = &dex_opcodes[op];

    if (o->index == DEX_INDEX_method || o->index == DEX_INDEX_method_proto)
        return FLOW_REF_INVOKE;
    if (o->index == DEX_INDEX_call_site)
        return FLOW_REF_CUSTOM;
    if (o->index == DEX_INDEX_string)
        return FLOW_REF_STRING;
    if (o->index == DEX_INDEX_method_handle)
        return FLOW_REF_HANDLE;
    if (o->index == DEX_INDEX_proto)
        return FLOW_REF_PROTO;
    if (op == DEX_OP_NEW_INSTANCE)
        return FLOW_REF_NEW;
    if (op == DEX_OP_CONST_CLASS)
        return FLOW_REF_CLASS;
    if ((op >= DEX_OP_IGET && op <= DEX_OP_IGET_SHORT) ||
        (op >= DEX_OP_SGET && op <= DEX_OP_SGET_SHORT))
        return FLOW_REF_GET;
    if ((op >= DEX_OP_IPUT && op <= DEX_OP_IPUT_SHORT) ||
        (op >= DEX_OP_SPUT && op <= DEX_OP_SPUT_SHORT))
        return FLOW_REF_PUT;
    return FLOW_REF_KIND_COUNT;
}

static uint16_t step_of(unsigned op)
{
    enum flow_ref_kind kind = kind_of(op);
    uint16_t units = dex_opcodes[op].units;

    if (!dex_opcodes[op].valid)
        return STEP_ILLEGAL | KIND_NONE << STEP_KIND | 1;
    if (op == DEX_OP_NOP)
        return STEP_NOP | KIND_NONE << STEP_KIND | 1;
    if (kind == FLOW_REF_KIND_COUNT)
        return units | KIND_NONE << STEP_KIND;
    return (uint16_t)(units | STEP_REF | (unsigned)kind << STEP_KIND |
                      (op == DEX_OP_CONST_STRING_JUMBO ? STEP_JUMBO : 0));
}

/* Writes what could be a reference to *to; false when its index lies outside its table. */
static inline bool reference(const struct indexing *x, uint32_t at, uint16_t step, uint32_t target,
                             struct flow_ref *to)
{
    uint32_t kind = step >> STEP_KIND & 0xf;

    *to = (struct flow_ref){ kind << 28 | at, target };
    return target < x->counts[kind];
}

/* One instruction with all checks; its length, or 0 where it is illegal. */
static uint32_t index_one(const struct indexing *x, const struct dex_code *code, uint32_t at,
                          struct flow_ref **to)
{
    const uint8_t *insn = code->insns + (size_t)at * 2;
    uint32_t left = code->units - at, length;
    uint16_t step = x->steps[*insn];

    length = step & STEP_ILLEGAL               ? 0
             : step & STEP_NOP && insn[1] != 0 ? dex_payload_units(insn, left)
                                               : (uint32_t)(step & STEP_UNITS);
    if (length == 0 || length > left)
        return 0;
    if (step & STEP_REF &&
        !reference(x, at, step, step & STEP_JUMBO ? pica_le32(insn + 2) : pica_le16(insn + 2),
                   (*to)++))
        return 0;
    return length;
}

/*
 * The hot loop: whether an instruction holds a reference cannot be foreseen, so
 * that one is written for each, and stays if it is one. False where something
 * is illegal; *ret_at is its unit. Needs room for one reference more than come.
 */
static bool index_linear(struct indexing *x, const struct dex_code *code, uint32_t *ret_at)
{
    struct flow_ref *to = x->out->refs + x->out->ref_count;
    const uint8_t *insns = code->insns;
    uint32_t at = 0, units = code->units, length = 1;
    uint64_t seen = 0;

    while (at < units && length > 0) {
        while (units - at > STEP_UNITS) { /* no instruction but a payload is longer */
            const uint8_t *insn = insns + (size_t)at * 2;
            uint16_t step = x->steps[*insn];

            if (step & STEP_ODD || !reference(x, at, step, pica_le16(insn + 2), to))
                break;
            to += step / STEP_REF & 1;
            at += step & STEP_UNITS;
            seen++;
        }
        length = index_one(x, code, at, &to);
        at += length;
        seen += length > 0;
    }
    *ret_at = at;
    if (at < units)
        return false;
    x->out->ref_count = (size_t)(to - x->out->refs);
    x->out->instructions += seen;
    return true;
}

static void remark_illegal(struct indexing *x, const struct flow_body_refs *body,
                           const struct dex_code *code, uint32_t at)
{
    struct pica_place place = pica_place_at(x->dex->entry, code->insns_offset + (uint64_t)at * 2);
    struct dex_class cls = dex_class(x->dex, body->class_def);
    struct pica_arena scratch = { 0 };

    if (x->out->illegal++ >= REMARKS_MAX)
        return;
    place.class_name = dex_utf8(dex_type(x->dex, cls.class_idx), &scratch);
    place.method = dex_method_label(x->dex, body->method_idx, &scratch);
    place.method_idx = body->method_idx;
    place.insn = at;
    x->nomem |= !place.class_name || !place.method;
    pica_remark(x->notes, "flow.illegal-code", place,
                "an illegal instruction %#06x: only what control reaches was read",
                at < code->units ? (unsigned)pica_le16(code->insns + (size_t)at * 2) : 0);
    pica_arena_finish(&scratch);
}

/* Where the linear reading stopped at `illegal`: what control reaches instead. */
static void index_control(struct indexing *x, const struct flow_body_refs *body,
                          const struct dex_code *code, uint32_t illegal)
{
    uint8_t *starts = calloc(code->units ? code->units : 1, 1);
    uint32_t broken_at = illegal;

    if (!starts) {
        x->nomem = true;
        return;
    }
    remark_illegal(x, body, code, illegal);
    if (dex_reach(x->dex, code, starts, &broken_at) == DEX_REACH_NOMEM)
        x->nomem = true;
    for (uint32_t at = 0; at < code->units && !x->nomem; at++) {
        struct flow_ref *to = &x->out->refs[x->out->ref_count];

        if (!starts[at])
            continue;
        x->out->instructions++;
        if (index_one(x, code, at, &to))
            x->out->ref_count = (size_t)(to - x->out->refs);
    }
    free(starts);
}

/* A reference takes two units at the least; control reaches each unit once. */
static bool make_room(struct indexing *x, uint32_t units)
{
    return pica_grow(&x->out->refs, &x->refs_cap, x->out->ref_count + units + 1,
                     sizeof *x->out->refs);
}

static void index_method(struct indexing *x, uint32_t class_def, const struct dex_member *m)
{
    struct flow_index *out = x->out;
    struct flow_body_refs *body;
    struct dex_code code;
    uint32_t illegal = 0;

    if (m->code_off == 0 || !dex_code(x->dex, m->code_off, &code))
        return; /* dex_open() remarked on what does not fit */
    if (code.units > x->units_left || code.units > AT_MAX) {
        x->out->unread++;
        return;
    }
    x->units_left -= code.units;
    if (out->ref_count + code.units >= UINT32_MAX ||
        !pica_grow(&out->bodies, &x->bodies_cap, out->body_count + 1, sizeof *out->bodies) ||
        !make_room(x, code.units)) {
        x->nomem = true;
        return;
    }
    body = &out->bodies[out->body_count++];
    *body = (struct flow_body_refs){ class_def, m->idx, m->code_off, (uint32_t)out->ref_count, 0 };
    if (!index_linear(x, &code, &illegal)) /* what was read out of step is no reference */
        index_control(x, body, &code, illegal);
    body->count = (uint32_t)(out->ref_count - body->first);
}

/* The methods of the classes `from` .. `to` - 1. */
static void index_classes(struct indexing *x, uint32_t from, uint32_t to)
{
    for (uint32_t c = from; c < to && !x->nomem; c++) {
        struct dex_class cls = dex_class(x->dex, c);
        struct dex_class_data it = dex_class_data(x->dex, &cls);
        enum dex_member_list list;
        struct dex_member m;

        while (dex_class_data_next(&it, &list, &m) && !x->nomem)
            if (list == DEX_DIRECT_METHODS || list == DEX_VIRTUAL_METHODS)
                index_method(x, c, &m);
    }
}

static void index_notes(const struct flow_index *index, const struct dex_file *dex, uint64_t limit,
                        struct pica_notes *notes)
{
    struct pica_place place = pica_place_entry(dex->entry);

    if (index->illegal > REMARKS_MAX)
        pica_remark(notes, "flow.illegal-code", place, "%ju more methods hold illegal instructions",
                    (uintmax_t)(index->illegal - REMARKS_MAX));
    if (index->unread)
        pica_gap(notes, "flow", place,
                 "%ju methods were not read: the limit of %ju code units is reached (limit "
                 "dex_instructions)",
                 (uintmax_t)index->unread, (uintmax_t)limit);
}

/* --- on several threads ------------------------------------------------------- */

/* Ranges of classes; of smaller files there is one. */
#define RANGES 8
#define RANGES_LEAST (256u << 10) /* bytes of the file */

struct range {
    struct indexing x;
    struct flow_index out;
    struct pica_notes notes;
    uint32_t from, to;
};

struct ranges {
    struct range items[RANGES];
    size_t count;
};

static void index_range(void *context, size_t number)
{
    struct ranges *all = context;
    struct range *r = &all->items[number];

    /* Compilers make one reference to 24 bytes of a file; denser code should not make it grow. */
    r->x.nomem = !pica_grow(&r->out.refs, &r->x.refs_cap, r->x.dex->data.len / 15 / all->count + 1,
                            sizeof *r->out.refs);
    index_classes(&r->x, r->from, r->to);
    r->x.nomem |= r->notes.failed;
}

static void begin_ranges(struct ranges *all, const struct indexing *x, size_t count)
{
    uint32_t classes = x->dex->classes.count;

    all->count = count;
    for (size_t i = 0; i < count; i++) {
        struct range *r = &all->items[i];

        *r = (struct range){ .x = *x,
                             .from = (uint32_t)((uint64_t)classes * i / count),
                             .to = (uint32_t)((uint64_t)classes * (i + 1) / count) };
        r->x.notes = &r->notes;
        r->x.out = &r->out;
    }
}

static void finish_ranges(struct ranges *all)
{
    for (size_t i = 0; i < all->count; i++) {
        free(all->items[i].out.refs);
        free(all->items[i].out.bodies);
        pica_notes_finish(&all->items[i].notes);
    }
}

/* Whether a limit, which counts in the order of the code, was met by all ranges together. */
static bool met_limit(const struct ranges *all, uint64_t limit)
{
    uint64_t illegal = 0, unread = 0, units = 0;

    for (size_t i = 0; i < all->count; i++) {
        const struct range *r = &all->items[i];

        illegal += r->out.illegal;
        unread += r->out.unread;
        units += limit - r->x.units_left;
    }
    return illegal > REMARKS_MAX || unread > 0 || units > limit;
}

/* Puts the ranges' lists behind each other; false without memory. */
static bool join_ranges(struct ranges *all, struct pica_notes *notes, struct flow_index *ret)
{
    size_t refs = 0, bodies = 0;

    for (size_t i = 0; i < all->count; i++) {
        if (all->items[i].x.nomem)
            return false;
        refs += all->items[i].out.ref_count;
        bodies += all->items[i].out.body_count;
    }
    ret->refs = malloc((refs ? refs : 1) * sizeof *ret->refs);
    ret->bodies = malloc((bodies ? bodies : 1) * sizeof *ret->bodies);
    if (!ret->refs || !ret->bodies || refs >= UINT32_MAX)
        return false;
    for (size_t i = 0; i < all->count; i++) {
        struct flow_index *out = &all->items[i].out;

        for (size_t b = 0; b < out->body_count; b++) {
            ret->bodies[ret->body_count] = out->bodies[b];
            ret->bodies[ret->body_count++].first += (uint32_t)ret->ref_count;
        }
        if (out->ref_count)
            memcpy(ret->refs + ret->ref_count, out->refs, out->ref_count * sizeof *out->refs);
        ret->ref_count += out->ref_count;
        ret->instructions += out->instructions;
        ret->illegal += out->illegal;
        ret->unread += out->unread;
        pica_notes_join(notes, &all->items[i].notes);
    }
    return true;
}

/* The same of one range: its lists are the file's. */
static bool take_range(struct range *r, struct pica_notes *notes, struct flow_index *ret)
{
    if (r->x.nomem)
        return false;
    pica_notes_join(notes, &r->notes);
    ret->refs = r->out.refs;
    ret->bodies = r->out.bodies;
    ret->ref_count = r->out.ref_count;
    ret->body_count = r->out.body_count;
    ret->instructions = r->out.instructions;
    ret->illegal = r->out.illegal;
    ret->unread = r->out.unread;
    r->out.refs = NULL;
    r->out.bodies = NULL;
    return pica_shrink(&ret->refs, &r->x.refs_cap, ret->ref_count, sizeof *ret->refs) &&
           pica_shrink(&ret->bodies, &r->x.bodies_cap, ret->body_count, sizeof *ret->bodies);
}

static bool index_code(const struct indexing *x, uint64_t limit, struct pica_work *work,
                       struct pica_notes *notes, struct flow_index *ret)
{
    bool several = work && x->dex->data.len >= RANGES_LEAST, whole;
    struct ranges all;

    if (several) {
        begin_ranges(&all, x, RANGES);
        pica_work_run(work, RANGES, index_range, &all);
        if (!met_limit(&all, limit)) {
            whole = join_ranges(&all, notes, ret);
            finish_ranges(&all);
            return whole;
        }
        finish_ranges(&all);
    }
    begin_ranges(&all, x, 1);
    index_range(&all, 0);
    whole = take_range(&all.items[0], notes, ret);
    finish_ranges(&all);
    return whole;
}

enum pica_status flow_index_file(const struct dex_file *dex, const struct pica_limits *limits,
                                 struct pica_work *work, struct pica_notes *notes,
                                 struct flow_index *ret, struct pica_error *err)
{
    uint64_t most = (uint64_t)dex->data.len + 65536;
    uint64_t limit = limits->dex_instructions < most ? limits->dex_instructions : most;
    struct indexing x = { .dex = dex, .units_left = limit };

    *ret = (struct flow_index){ 0 };
    flow_index_id_counts(dex, x.counts);
    x.counts[KIND_NONE] = UINT32_MAX;
    for (unsigned op = 0; op < 256; op++)
        x.steps[op] = step_of(op);
    ret->body_of = calloc((size_t)dex->methods.count + 1, sizeof *ret->body_of);
    if (!ret->body_of || !index_code(&x, limit, work, notes, ret))
        return pica_fail_nomem(err);
    for (size_t b = ret->body_count; b > 0; b--) /* the first one stays */
        ret->body_of[ret->bodies[b - 1].method_idx] = (uint32_t)b;
    index_notes(ret, dex, limit, notes);
    return notes->failed ? pica_fail_nomem(err) : PICA_OK;
}

void flow_index_finish(struct flow_index *index)
{
    free(index->bodies);
    free(index->refs);
    free(index->body_of);
    for (unsigned k = 0; k < FLOW_REF_KIND_COUNT; k++) {
        free(index->inverse[k].first);
        free(index->inverse[k].refs);
    }
    *index = (struct flow_index){ 0 };
}

/* --- by target ---------------------------------------------------------------- */

bool flow_index_invert(struct flow_index *index, const struct dex_file *dex,
                       enum flow_ref_kind kind)
{
    struct flow_inverse *inverse = &index->inverse[kind];
    uint32_t counts[FLOW_REF_KIND_COUNT], *first, *refs, *of_kind, total = 0;

    if (inverse->first)
        return true;
    flow_index_id_counts(dex, counts);
    /* One more slot, so that filling can leave each start one place later. */
    first = calloc((size_t)counts[kind] + 2, sizeof *first);
    of_kind = malloc((index->ref_count + 1) * sizeof *of_kind);
    for (uint32_t r = 0; of_kind && r < index->ref_count; r++) {
        of_kind[total] = r; /* stays if it is one: the kind cannot be foreseen */
        total += flow_ref_kind(index->refs[r]) == kind;
    }
    refs = malloc(total ? total * sizeof *refs : 1);
    if (!first || !of_kind || !refs) {
        free(first);
        free(of_kind);
        free(refs);
        return false;
    }
    for (uint32_t n = 0; n < total; n++)
        first[(size_t)index->refs[of_kind[n]].target + 2]++;
    for (size_t i = 2; i < (size_t)counts[kind] + 2; i++)
        first[i] += first[i - 1];
    for (uint32_t n = 0; n < total; n++)
        refs[first[(size_t)index->refs[of_kind[n]].target + 1]++] = of_kind[n];
    free(of_kind);
    inverse->first = first;
    inverse->refs = refs;
    return true;
}

const uint32_t *flow_index_sites(const struct flow_index *index, enum flow_ref_kind kind,
                                 uint32_t target, size_t *ret_count)
{
    const struct flow_inverse *inverse = &index->inverse[kind];

    *ret_count = inverse->first[target + 1] - inverse->first[target];
    return inverse->refs + inverse->first[target];
}

const struct flow_body_refs *flow_index_body(const struct flow_index *index, uint32_t ref)
{
    size_t low = 0, high = index->body_count;

    /* The last body that begins at or before it: of those that begin there all but the last are
     * empty. */
    while (low + 1 < high) {
        size_t mid = low + (high - low) / 2;

        if (index->bodies[mid].first <= ref)
            low = mid;
        else
            high = mid;
    }
    return &index->bodies[low];
}

const struct flow_body_refs *flow_index_find(const struct flow_index *index, uint32_t method_idx)
{
    uint32_t body = index->body_of[method_idx];

    return body ? &index->bodies[body - 1] : NULL;
}
