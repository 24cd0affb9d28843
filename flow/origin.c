#include "flow/origin.h"

#include "dex/reach.h"

#include <stdlib.h>

#define UNITS_MAX (1u << 20)   /* of a method; what compilers make ends near 2^16 */
#define EDGES_PER_UNIT 16u     /* real methods have about one */
#define EXCEPTIONAL (1u << 31) /* an edge taken before the instruction has written */
#define HANDLERS_MAX 64
#define STEPS_MAX 4096u
#define RUN_MAX 16384u /* instructions passed in all */
#define SLOTS_LEAST 64u

#define WRITES_NONE UINT32_MAX
#define WRITES_WIDE (1u << 16)

/* A question on the way: what is in `reg` before the instruction at `at`? */
struct state {
    uint32_t at, reg;
};

struct flow_body {
    const struct dex_file *dex;
    struct dex_code code;
    bool broken;      /* some edges are missing: no answer is complete */
    uint8_t *starts;  /* by unit */
    uint32_t *writes; /* by unit: register, with WRITES_WIDE, or WRITES_NONE */
    uint32_t *first;  /* the predecessors of unit u are preds[first[u]] .. preds[first[u + 1]] */
    uint32_t *preds;  /* units, with EXCEPTIONAL */
    uint32_t slots;   /* a power of two, twice what a question needs or more */
    uint64_t *seen;   /* keys of states by slot, all zero between questions */
    uint32_t *used;   /* the slots that a question has taken */
    struct state *todo;
};

/* --- the graph -------------------------------------------------------------- */

struct edges {
    struct flow_body *m;
    uint32_t from;     /* unit, with EXCEPTIONAL */
    uint64_t count;    /* so far */
    uint32_t *fill_at; /* NULL while edges are only counted, in first[target + 1] */
};

static void edge(void *context, uint32_t target)
{
    struct edges *e = context;
    struct flow_body *m = e->m;

    if (target >= m->code.units || !m->starts[target]) {
        m->broken = true;
        return;
    }
    if (++e->count > (uint64_t)m->code.units * EDGES_PER_UNIT) {
        m->broken = true;
        return;
    }
    if (e->fill_at)
        m->preds[e->fill_at[target]++] = e->from;
    else
        m->first[target + 1]++;
}

static void edges_of_insn(struct edges *e, const struct dex_insn *insn)
{
    uint8_t flow = dex_opcodes[insn->op].flow;

    e->from = insn->at;
    /* Padding before a payload goes on to no instruction, and is never reached. */
    if (flow & DEX_FLOW_continue && insn->at + insn->units < e->m->code.units &&
        e->m->starts[insn->at + insn->units])
        edge(e, insn->at + insn->units);
    if (flow & DEX_FLOW_branch)
        edge(e, insn->at + (uint32_t)insn->literal);
    if (flow & DEX_FLOW_switch && !dex_switch_targets(&e->m->code, insn, edge, e))
        e->m->broken = true;
}

static void edges_of_try(struct edges *e, uint32_t n)
{
    struct dex_handler handlers[HANDLERS_MAX];
    struct flow_body *m = e->m;
    uint32_t start, end;
    uint32_t count = dex_try(m->dex, &m->code, n, &start, &end, handlers, HANDLERS_MAX);

    if (count == 0 || count > HANDLERS_MAX) {
        m->broken = true;
        return;
    }
    for (uint32_t u = start; u < end && u < m->code.units; u++) {
        if (!m->starts[u] || !(dex_opcodes[m->code.insns[(size_t)u * 2]].flow & DEX_FLOW_throw))
            continue;
        if (e->count > (uint64_t)m->code.units * EDGES_PER_UNIT)
            return;
        e->from = u | EXCEPTIONAL;
        for (uint32_t h = 0; h < count; h++)
            edge(e, handlers[h].target);
    }
}

/* Every edge of the method, in an order that depends on the code alone. */
static void edges_walk(struct flow_body *m, uint32_t *fill_at)
{
    struct edges e = { .m = m, .fill_at = fill_at };
    struct dex_insn insn;
    uint32_t cursor = 0;

    while (flow_body_next(m, &cursor, &insn)) {
        if (!fill_at) {
            uint32_t reg = dex_insn_written(&insn);

            if (reg != DEX_NO_INDEX)
                m->writes[insn.at] = reg | (dex_insn_writes_wide(&insn) ? WRITES_WIDE : 0);
        }
        edges_of_insn(&e, &insn);
    }
    for (uint32_t n = 0; n < m->code.tries; n++)
        edges_of_try(&e, n);
}

static bool method_link(struct flow_body *m)
{
    size_t units = m->code.units;
    uint32_t *fill_at;

    for (size_t u = 0; u < units; u++)
        m->writes[u] = WRITES_NONE;
    edges_walk(m, NULL);
    for (size_t u = 0; u < units; u++)
        m->first[u + 1] += m->first[u];
    m->preds = malloc((m->first[units] ? m->first[units] : 1) * sizeof *m->preds);
    fill_at = malloc((units + 1) * sizeof *fill_at);
    if (m->preds && fill_at) {
        memcpy(fill_at, m->first, (units + 1) * sizeof *fill_at);
        edges_walk(m, fill_at);
    }
    free(fill_at);
    return m->preds && fill_at;
}

static bool is_move(uint8_t op)
{
    return op >= DEX_OP_MOVE && op <= DEX_OP_MOVE_OBJECT_16;
}

/*
 * Room for the states of one question: a walk stops to think at the ways into
 * a unit that has several, once for each register, and at moves.
 */
static bool room_for_questions(struct flow_body *m)
{
    uint64_t ways = 0, moves = 0, states;

    for (uint32_t u = 0; u < m->code.units; u++) {
        uint32_t into = m->first[u + 1] - m->first[u];

        ways += into > 1 || u == 0 ? into : 0;
        moves += m->starts[u] && is_move(m->code.insns[(size_t)u * 2]);
    }
    states = ways * m->code.registers + 2 * moves + 1;
    m->slots = SLOTS_LEAST;
    while (m->slots < 2 * STEPS_MAX && m->slots / 2 < states)
        m->slots *= 2;
    m->seen = calloc(m->slots, sizeof *m->seen);
    m->used = malloc(m->slots / 2 * sizeof *m->used);
    m->todo = malloc((m->slots / 2 + 1) * sizeof *m->todo);
    return m->seen && m->used && m->todo;
}

struct flow_body *flow_body_new(const struct dex_file *dex, const struct dex_code *code)
{
    struct flow_body *m = calloc(1, sizeof *m);
    uint32_t illegal;
    enum dex_reach reach;
    size_t units;

    if (!m)
        return NULL;
    m->dex = dex;
    m->code = *code;
    if (m->code.units > UNITS_MAX) {
        m->code.units = 0; /* no instruction is known: no question has an answer */
        m->broken = true;
    }
    units = m->code.units;
    m->starts = calloc(units + 1, 1);
    m->writes = malloc((units + 1) * sizeof *m->writes);
    m->first = calloc(units + 1, sizeof *m->first);
    if (!m->starts || !m->writes || !m->first)
        goto nomem;
    reach = dex_reach(dex, &m->code, m->starts, &illegal);
    m->broken |= reach == DEX_REACH_BROKEN;
    if (reach == DEX_REACH_NOMEM || !method_link(m) || !room_for_questions(m))
        goto nomem;
    return m;
nomem:
    flow_body_free(m);
    return NULL;
}

void flow_body_free(struct flow_body *m)
{
    if (!m)
        return;
    free(m->starts);
    free(m->writes);
    free(m->first);
    free(m->preds);
    free(m->seen);
    free(m->used);
    free(m->todo);
    free(m);
}

struct dex_code flow_body_code(const struct flow_body *m)
{
    return m->code;
}

size_t flow_body_bytes(const struct flow_body *m)
{
    size_t each = sizeof *m->starts + sizeof *m->writes + sizeof *m->first;

    return sizeof *m + m->code.units * each + m->first[m->code.units] * sizeof *m->preds +
           m->slots * sizeof *m->seen + m->slots / 2 * (sizeof *m->used + sizeof *m->todo);
}

bool flow_body_next(const struct flow_body *m, uint32_t *cursor, struct dex_insn *ret)
{
    uint32_t at = *cursor;

    while (at < m->code.units && !m->starts[at])
        at++;
    *cursor = at + 1;
    return at < m->code.units && dex_insn_decode(&m->code, at, ret);
}

/* --- the walk --------------------------------------------------------------- */

struct walk {
    struct flow_body *m;
    struct flow_origins *ret;
    uint32_t steps, depth, run;
};

/* Enters a state that was not yet seen. */
static void walk_push(struct walk *w, uint32_t at, uint32_t reg)
{
    uint64_t key = ((uint64_t)at << 17 | reg) + 1;
    uint32_t slot =
        (uint32_t)((key ^ PICA_HASH_SEED) * 0x9e3779b97f4a7c15u >> 32) & (w->m->slots - 1);

    while (w->m->seen[slot]) {
        if (w->m->seen[slot] == key)
            return;
        slot = (slot + 1) & (w->m->slots - 1);
    }
    if (w->steps == w->m->slots / 2) {
        w->ret->complete = false;
        return;
    }
    w->m->used[w->steps++] = slot;
    w->m->seen[slot] = key;
    w->m->todo[w->depth++] = (struct state){ at, reg };
}

static uint64_t origin_key(const struct flow_origin *o)
{
    return o->kind == FLOW_ORIGIN_PARAMETER ? o->number : (1ull << 32) + o->insn.at;
}

/* Keeps the list sorted, each origin once; the last ones fall off a full list. */
static void origin_add(struct flow_origins *ret, const struct flow_origin *o)
{
    size_t at = ret->count;

    while (at > 0 && origin_key(&ret->items[at - 1]) >= origin_key(o)) {
        if (origin_key(&ret->items[at - 1]) == origin_key(o))
            return;
        at--;
    }
    if (ret->count == FLOW_ORIGINS_MAX) {
        ret->complete = false;
        if (at == FLOW_ORIGINS_MAX)
            return;
        ret->count--;
    }
    memmove(&ret->items[at + 1], &ret->items[at], (ret->count - at) * sizeof *o);
    ret->items[at] = *o;
    ret->count++;
}

/* The instruction whose result the move-result at `at` takes: the one right before it. */
static void origin_result(struct walk *w, uint32_t at)
{
    struct flow_body *m = w->m;

    for (uint32_t k = m->first[at]; k < m->first[at + 1]; k++) {
        struct flow_origin o = { .kind = FLOW_ORIGIN_RESULT };
        bool calls = false;

        if (!(m->preds[k] & EXCEPTIONAL) && dex_insn_decode(&m->code, m->preds[k], &o.insn))
            calls = dex_opcodes[o.insn.op].flow & DEX_FLOW_invoke ||
                    o.insn.op == DEX_OP_INVOKE_CUSTOM || o.insn.op == DEX_OP_INVOKE_CUSTOM_RANGE ||
                    o.insn.op == DEX_OP_FILLED_NEW_ARRAY ||
                    o.insn.op == DEX_OP_FILLED_NEW_ARRAY_RANGE;
        if (calls && o.insn.at + o.insn.units == at)
            origin_add(w->ret, &o);
        else
            w->ret->complete = false; /* ART refuses such code */
    }
}

/* What the instruction at `at` says of the register (or upper half of a pair) it writes. */
static void walk_written(struct walk *w, uint32_t at, bool upper)
{
    struct flow_origin o = { .kind = FLOW_ORIGIN_INSN };

    if (!dex_insn_decode(&w->m->code, at, &o.insn)) {
        w->ret->complete = false;
        return;
    }
    switch ((unsigned)o.insn.op) {
    case DEX_OP_MOVE:
    case DEX_OP_MOVE_FROM16:
    case DEX_OP_MOVE_16:
    case DEX_OP_MOVE_WIDE:
    case DEX_OP_MOVE_WIDE_FROM16:
    case DEX_OP_MOVE_WIDE_16:
    case DEX_OP_MOVE_OBJECT:
    case DEX_OP_MOVE_OBJECT_FROM16:
    case DEX_OP_MOVE_OBJECT_16:
        walk_push(w, at, o.insn.b + upper);
        return;
    case DEX_OP_MOVE_RESULT:
    case DEX_OP_MOVE_RESULT_WIDE:
    case DEX_OP_MOVE_RESULT_OBJECT:
        origin_result(w, at);
        return;
    case DEX_OP_MOVE_EXCEPTION:
        o.kind = FLOW_ORIGIN_EXCEPTION;
        break;
    }
    origin_add(w->ret, &o);
}

static void walk_entry(struct walk *w, uint32_t reg)
{
    const struct dex_code *code = &w->m->code;
    struct flow_origin o = { .kind = FLOW_ORIGIN_PARAMETER };

    if (reg >= code->registers || code->ins > code->registers ||
        reg < (uint32_t)code->registers - code->ins) {
        w->ret->complete = false; /* read before anything was written: ART refuses it */
        return;
    }
    o.number = reg - ((uint32_t)code->registers - code->ins);
    origin_add(w->ret, &o);
}

/* One edge backwards, from `at` to its predecessor `from`. False when the walk goes on there. */
static bool walk_edge(struct walk *w, uint32_t from, uint32_t reg)
{
    uint32_t writes = w->m->writes[from & ~EXCEPTIONAL], low = writes & 0xffff;
    bool upper = writes & WRITES_WIDE && reg == low + 1;

    if (from & EXCEPTIONAL || writes == WRITES_NONE || (reg != low && !upper))
        return false;
    walk_written(w, from, upper);
    return true;
}

static void walk_step(struct walk *w, struct state at)
{
    const uint32_t *first = w->m->first, *preds = w->m->preds;

    /* A straight run backwards is no new state; only its length is bounded. */
    while (at.at != 0 && first[at.at + 1] - first[at.at] == 1) {
        uint32_t from = preds[first[at.at]];

        if (w->run++ == RUN_MAX) {
            w->ret->complete = false;
            return;
        }
        if (walk_edge(w, from, at.reg))
            return;
        at.at = from & ~EXCEPTIONAL;
    }
    if (at.at == 0)
        walk_entry(w, at.reg);
    for (uint32_t k = first[at.at]; k < first[at.at + 1]; k++)
        if (!walk_edge(w, preds[k], at.reg))
            walk_push(w, preds[k] & ~EXCEPTIONAL, at.reg);
}

void flow_origins(struct flow_body *m, uint32_t at, uint32_t reg, struct flow_origins *ret)
{
    struct walk w = { .m = m, .ret = ret };

    ret->count = 0;
    ret->complete = !m->broken;
    if (at >= m->code.units) {
        ret->complete = false;
        return;
    }
    walk_push(&w, at, reg);
    while (w.depth > 0)
        walk_step(&w, m->todo[--w.depth]);
    while (w.steps > 0)
        m->seen[m->used[--w.steps]] = 0;
    if (ret->count == 0) /* code that nothing reaches */
        ret->complete = false;
}
