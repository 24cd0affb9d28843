#include "flow/sweep.h"

#include "base/text.h"
#include "dex/reach.h"

#include <stdlib.h>

/* What the sweep does at an opcode; the low bits of a step are its code units. */
enum {
    STEP_UNITS = 7,
    STEP_METHOD = 1 << 3,
    STEP_FIELD = 2 << 3,
    STEP_STRING = 3 << 3,
    STEP_JUMBO = 4 << 3,
    STEP_NOP = 5 << 3, /* may be a payload */
    STEP_ILLEGAL = 6 << 3,
    STEP_WHAT = 7 << 3,
};

/* Remarks on illegal code that are worth a line each. */
#define REMARKS_MAX 20

struct sweeping {
    const struct dex_file *dex;
    const struct flow_marks *marks;
    struct pica_notes *notes;
    struct flow_sweep *out;
    uint64_t units_left, sites_left;
    struct flow_site where; /* class, method and code of what is being read */
    uint64_t illegal;       /* methods with illegal code */
    uint64_t unread;        /* methods beyond the instruction limit */
    uint64_t lost;          /* sites beyond theirs */
    bool nomem;
    uint8_t steps[256];
};

static uint8_t step_of(unsigned op, const struct flow_marks *marks)
{
    const struct dex_opcode *o = &dex_opcodes[op];
    bool read = (op >= DEX_OP_IGET && op <= DEX_OP_IGET_SHORT) ||
                (op >= DEX_OP_SGET && op <= DEX_OP_SGET_SHORT);

    if (!o->valid)
        return STEP_ILLEGAL | 1;
    if (op == DEX_OP_NOP)
        return STEP_NOP | 1;
    if (o->flow & DEX_FLOW_invoke && marks->methods)
        return STEP_METHOD | o->units;
    if (read && marks->fields)
        return STEP_FIELD | o->units;
    if (op == DEX_OP_CONST_STRING && marks->strings)
        return STEP_STRING | o->units;
    if (op == DEX_OP_CONST_STRING_JUMBO && marks->strings)
        return STEP_JUMBO | o->units;
    return o->units;
}

static void site_add(struct sweeping *s, uint32_t insn, uint16_t mark, enum dex_index_kind index,
                     uint32_t target)
{
    struct flow_sweep *out = s->out;

    if (s->sites_left == 0) {
        s->lost++;
        return;
    }
    if (!pica_grow(&out->sites, &out->cap, out->count + 1, sizeof *out->sites)) {
        s->nomem = true;
        return;
    }
    s->sites_left--;
    out->sites[out->count] = s->where;
    out->sites[out->count].insn = insn;
    out->sites[out->count].mark = mark;
    out->sites[out->count].index = (uint8_t)index;
    out->sites[out->count++].target = target;
}

/* Looks at a reference; false when its index lies outside its table. */
static bool reference(struct sweeping *s, uint32_t insn, uint8_t what, const uint8_t *operand)
{
    const uint16_t *marks;
    enum dex_index_kind index;
    uint32_t target = what == STEP_JUMBO ? pica_le32(operand) : pica_le16(operand), count;

    if (what == STEP_METHOD) {
        marks = s->marks->methods;
        count = s->dex->methods.count;
        index = DEX_INDEX_method;
    } else if (what == STEP_FIELD) {
        marks = s->marks->fields;
        count = s->dex->fields.count;
        index = DEX_INDEX_field;
    } else {
        marks = s->marks->strings;
        count = s->dex->strings.count;
        index = DEX_INDEX_string;
    }
    if (target >= count)
        return false;
    if (marks[target])
        site_add(s, insn, marks[target], index, target);
    return true;
}

/* The hot loop. False where something is illegal; *ret_at is its unit. */
static bool sweep_linear(struct sweeping *s, const struct dex_code *code, uint32_t *ret_at)
{
    const uint8_t *insns = code->insns;
    uint32_t at = 0, units = code->units;
    uint64_t seen = 0;

    while (at < units) {
        uint32_t unit = pica_le16(insns + (size_t)at * 2);
        uint32_t step = s->steps[unit & 0xff], length = step & STEP_UNITS;

        seen++;
        if (step & STEP_WHAT) {
            uint8_t what = step & STEP_WHAT;

            *ret_at = at;
            if (what == STEP_ILLEGAL)
                return false;
            if (what == STEP_NOP) {
                struct dex_insn insn;

                if (unit > 0xff) {
                    if (!dex_insn_decode(code, at, &insn))
                        return false;
                    length = insn.units;
                }
            } else if (length > units - at || !reference(s, at, what, insns + (size_t)at * 2 + 2)) {
                return false;
            }
        }
        if (length > units - at) {
            *ret_at = at;
            return false;
        }
        at += length;
    }
    s->out->instructions += seen;
    return true;
}

static void remark_illegal(struct sweeping *s, const struct dex_code *code, uint32_t at)
{
    struct pica_place place = pica_place_at(s->dex->entry, code->insns_offset + (uint64_t)at * 2);
    struct dex_class cls = dex_class(s->dex, s->where.class_def);
    struct pica_arena scratch = { 0 };

    if (s->illegal++ >= REMARKS_MAX)
        return;
    place.class_name = dex_utf8(dex_type(s->dex, cls.class_idx), &scratch);
    place.method = dex_method_label(s->dex, s->where.method_idx, &scratch);
    place.method_idx = s->where.method_idx;
    place.insn = at;
    s->nomem |= !place.class_name || !place.method;
    pica_remark(s->notes, "flow.illegal-code", place,
                "an illegal instruction %#06x: only what control reaches was read",
                at < code->units ? (unsigned)pica_le16(code->insns + (size_t)at * 2) : 0);
    pica_arena_finish(&scratch);
}

/* Where the linear reading stopped at `illegal`: what control reaches instead. */
static void sweep_control(struct sweeping *s, const struct dex_code *code, uint32_t illegal)
{
    uint8_t *starts = calloc(code->units ? code->units : 1, 1);
    uint32_t broken_at = illegal;

    if (!starts) {
        s->nomem = true;
        return;
    }
    remark_illegal(s, code, illegal);
    if (dex_reach(s->dex, code, starts, &broken_at) == DEX_REACH_NOMEM)
        s->nomem = true;
    for (uint32_t at = 0; at < code->units && !s->nomem; at++) {
        uint8_t step = s->steps[code->insns[(size_t)at * 2]], what = step & STEP_WHAT;

        if (!starts[at])
            continue;
        s->out->instructions++;
        if (what && what != STEP_NOP && what != STEP_ILLEGAL &&
            (uint32_t)(step & STEP_UNITS) <= code->units - at)
            (void)reference(s, at, what, code->insns + (size_t)at * 2 + 2);
    }
    free(starts);
}

static void sweep_method(struct sweeping *s, const struct dex_member *m)
{
    struct dex_code code;
    size_t before = s->out->count;
    uint64_t left = s->sites_left, lost = s->lost;
    uint32_t illegal;

    if (m->code_off == 0)
        return;
    s->where.method_idx = m->idx;
    s->where.code_off = m->code_off;
    if (s->marks->defined && s->marks->defined[m->idx]) {
        site_add(s, DEX_NO_INDEX, s->marks->defined[m->idx], DEX_INDEX_method, m->idx);
        before = s->out->count;
        left = s->sites_left;
        lost = s->lost;
    }
    if (!dex_code(s->dex, m->code_off, &code))
        return; /* dex_open() remarked on it */
    s->out->methods++;
    /* Methods may share a code_item, so that the file's size bounds nothing here. */
    if (code.units > s->units_left) {
        s->unread++;
        return;
    }
    s->units_left -= code.units;
    if (sweep_linear(s, &code, &illegal))
        return;
    s->out->count = before; /* sites read out of step are no sites */
    s->sites_left = left;
    s->lost = lost;
    sweep_control(s, &code, illegal);
}

static void sweep_notes(const struct sweeping *s, const struct pica_limits *limits)
{
    struct pica_place place = pica_place_entry(s->dex->entry);

    if (s->illegal > REMARKS_MAX)
        pica_remark(s->notes, "flow.illegal-code", place,
                    "%ju more methods hold illegal instructions",
                    (uintmax_t)(s->illegal - REMARKS_MAX));
    if (s->unread)
        pica_gap(s->notes, "flow", place,
                 "%ju methods were not read: the limit of %ju code units is reached",
                 (uintmax_t)s->unread, (uintmax_t)limits->dex_instructions);
    if (s->lost)
        pica_gap(s->notes, "flow", place, "%ju calls were not kept: the limit is %ju",
                 (uintmax_t)s->lost, (uintmax_t)limits->dex_sites);
}

enum pica_status flow_sweep(const struct dex_file *dex, const struct flow_marks *marks,
                            const struct pica_limits *limits, struct pica_notes *notes,
                            struct flow_sweep *ret, struct pica_error *err)
{
    struct sweeping s = { .dex = dex,
                          .marks = marks,
                          .notes = notes,
                          .out = ret,
                          .units_left = limits->dex_instructions,
                          .sites_left = limits->dex_sites };

    *ret = (struct flow_sweep){ 0 };
    for (unsigned op = 0; op < 256; op++)
        s.steps[op] = step_of(op, marks);
    for (uint32_t c = 0; c < dex->classes.count && !s.nomem; c++) {
        struct dex_class cls = dex_class(dex, c);
        struct dex_class_data it = dex_class_data(dex, &cls);
        enum dex_member_list list;
        struct dex_member m;

        s.where.class_def = c;
        while (dex_class_data_next(&it, &list, &m) && !s.nomem)
            if (list == DEX_DIRECT_METHODS || list == DEX_VIRTUAL_METHODS)
                sweep_method(&s, &m);
    }
    sweep_notes(&s, limits);
    if (s.nomem || notes->failed)
        return pica_fail_nomem(err);
    return PICA_OK;
}

void flow_sweep_finish(struct flow_sweep *s)
{
    free(s->sites);
    *s = (struct flow_sweep){ 0 };
}
