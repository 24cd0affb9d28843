#include "flow/shape.h"

#include "flow/cfg.h"

/* Values kept for one method: what is larger is followed by its references. */
#define STATE_MAX (8u << 20)
#define HANDLERS_MAX 64u
/* Calls between two leaders. */
#define CHAIN_CALLS 8u
/* Registers of a method whose life is followed, one bit each; a method with fewer leaders has
 * little to join. */
#define LIVE_REGISTERS 64u
#define LIVE_LEADERS_MIN 3u
#define LIVE_ROUNDS_MAX 8u
#define SMALL_WORDS 32u /* of 64 units: most methods have less */

static void mark(uint64_t *bits, const struct dex_code *code, int64_t at)
{
    if (at >= 0 && at < code->units)
        bits[at / 64] |= 1ull << (at % 64);
}

/* --- leaders -------------------------------------------------------------------------- */

/* What is found while a method is looked through. */
struct finding {
    struct flow_world *w;
    struct world_shape *s;
    uint64_t *bits;   /* leaders, by unit */
    uint64_t *begins; /* instructions, by unit */
    bool back;        /* some way leads backwards */
    uint64_t small[2][SMALL_WORDS];
};

static void mark_target(struct finding *g, uint32_t from, int64_t to)
{
    mark(g->bits, &g->s->code, to);
    g->back |= to <= from;
}

static void count_locals(struct finding *g, const uint8_t *p)
{
    struct world_shape *s = g->s;

    if (p[0] == DEX_OP_NEW_INSTANCE) {
        uint32_t idx = pica_le16(p + 2);

        if (idx < s->file->types.count &&
            g->w->type_flags[flow_type_of(g->w->program, s->dex, idx)] & WORLD_TYPE_BUILDER)
            s->local_words++;
    } else if (p[0] == DEX_OP_NEW_ARRAY || p[0] == DEX_OP_FILLED_NEW_ARRAY) {
        s->local_words += 1 + WORLD_ELEMENTS_MAX;
    }
}

/* A leader after every few calls, where no result is on its way. */
static void cut_chain(struct finding *g, uint32_t at, uint8_t op, uint32_t *calls)
{
    bool result = op >= DEX_OP_MOVE_RESULT && op <= DEX_OP_MOVE_RESULT_OBJECT;

    if (*calls >= CHAIN_CALLS && !result) {
        mark(g->bits, &g->s->code, at);
        *calls = 0;
    }
    *calls += (dex_opcodes[op].flow & DEX_FLOW_invoke) != 0;
}

/* Targets of branches, one instruction after the other; false at an illegal one. */
static bool leaders_linear(struct finding *g)
{
    const struct dex_code *code = &g->s->code;
    uint32_t units, calls = 0;

    for (uint32_t at = 0; at < code->units; at += units) {
        const uint8_t *p = code->insns + (size_t)at * 2;
        uint8_t flow = dex_opcodes[p[0]].flow;
        struct dex_insn insn;
        struct flow_switch sw;

        units = dex_insn_units(p, code->units - at);
        if (units == 0)
            return false;
        mark(g->begins, code, at);
        count_locals(g, p);
        cut_chain(g, at, p[0], &calls);
        if (!(flow & (DEX_FLOW_branch | DEX_FLOW_switch)) || !dex_insn_decode(code, at, &insn))
            continue;
        if (flow & DEX_FLOW_branch)
            mark_target(g, at, at + insn.literal);
        else if (flow_switch_read(code, &insn, &sw))
            for (uint32_t n = 0; n < sw.count; n++)
                mark_target(g, at, flow_switch_target(&sw, n));
    }
    return true;
}

/* By the ways that control takes, where data or worse stands between instructions. */
static bool leaders_control(struct finding *g)
{
    struct pica_arena arena = { 0 };
    struct pica_error err;
    struct flow_cfg cfg;
    bool done = flow_cfg_build(g->s->file, &g->s->code, &arena, &cfg, &err) == PICA_OK;

    if (done)
        for (uint32_t i = 0; i < cfg.block_count; i++)
            mark(g->bits, &g->s->code, cfg.blocks[i].start);
    g->s->tangled = true;
    pica_arena_finish(&arena);
    return done;
}

static bool read_tries(struct finding *g)
{
    struct world_shape *s = g->s;
    struct dex_handler handlers[HANDLERS_MAX];
    uint32_t total = 0, start, end;

    if (s->code.tries == 0)
        return true;
    for (uint32_t n = 0; n < s->code.tries; n++) {
        uint32_t count = dex_try(s->file, &s->code, n, &start, &end, handlers, HANDLERS_MAX);

        if (count > HANDLERS_MAX) { /* some would not be seen */
            s->large = true;
            return true;
        }
        total += count;
    }
    s->tries = pica_arena_array(&g->w->arena, s->code.tries, sizeof *s->tries);
    s->handlers = pica_arena_array(&g->w->arena, total + 1, sizeof *s->handlers);
    if (!s->tries || !s->handlers)
        return false;
    total = 0;
    for (uint32_t n = 0; n < s->code.tries; n++) {
        uint32_t count = dex_try(s->file, &s->code, n, &start, &end, handlers, HANDLERS_MAX);

        if (count == 0)
            continue; /* broken */
        s->tries[s->try_count++] = (struct world_try){ start, end, total, count };
        for (uint32_t h = 0; h < count; h++) {
            s->handlers[total++] = (struct world_handler){
                handlers[h].target, handlers[h].type_idx == DEX_NO_INDEX
                                        ? FLOW_NONE
                                        : flow_type_of(g->w->program, s->dex, handlers[h].type_idx)
            };
            mark_target(g, end, handlers[h].target);
        }
    }
    return true;
}

static bool leaders_keep(struct finding *g)
{
    struct world_shape *s = g->s;
    size_t words = s->code.units / 64 + 1;

    for (size_t k = 0; k < words; k++) {
        s->leader_count += pica_bits_count(g->bits[k]);
        s->tangled |= (g->bits[k] & ~g->begins[k]) != 0;
    }
    s->leaders = pica_arena_array(&g->w->arena, s->leader_count, sizeof *s->leaders);
    s->marks = pica_arena_array(&g->w->arena, words, sizeof *s->marks);
    s->ranks = pica_arena_array(&g->w->arena, words, sizeof *s->ranks);
    if (!s->leaders || !s->marks || !s->ranks)
        return false;
    memcpy(s->marks, g->bits, words * sizeof *s->marks);
    for (size_t k = 0, n = 0; k < words; k++) {
        s->ranks[k] = (uint32_t)n;
        for (uint64_t b = g->bits[k]; b; b &= b - 1)
            s->leaders[n++] = (uint32_t)(k * 64) + (uint32_t)__builtin_ctzll(b);
    }
    return true;
}

/* --- which registers are read ------------------------------------------------------------ */

static uint64_t bit(uint32_t reg)
{
    return reg < LIVE_REGISTERS ? 1ull << reg : 0;
}

/* The registers that an instruction reads; of a pair the low one, which holds the value. */
static uint64_t registers_read(const struct dex_insn *insn)
{
    uint64_t a = dex_opcodes[insn->op].flow & DEX_FLOW_sets ? 0 : bit(insn->a), all = 0;

    switch ((enum dex_format)dex_opcodes[insn->op].format) {
    case DEX_12x:
        if (insn->op >= DEX_OP_ADD_INT_2ADDR && insn->op <= DEX_OP_REM_DOUBLE_2ADDR)
            a = bit(insn->a);
        return a | bit(insn->b);
    case DEX_11x:
    case DEX_21t:
    case DEX_31t:
    case DEX_21c:
        return a;
    case DEX_22t:
    case DEX_22c:
    case DEX_22x:
    case DEX_32x:
    case DEX_22b:
    case DEX_22s:
        return a | bit(insn->b);
    case DEX_23x:
        return a | bit(insn->b) | bit(insn->c);
    case DEX_35c:
    case DEX_3rc:
    case DEX_45cc:
    case DEX_4rcc:
        for (uint32_t n = 0; n < insn->arg_count; n++)
            all |= bit(dex_insn_arg(insn, n));
        return all;
    case DEX_10x:
    case DEX_11n:
    case DEX_10t:
    case DEX_20t:
    case DEX_21s:
    case DEX_21h:
    case DEX_30t:
    case DEX_31i:
    case DEX_31c:
    case DEX_51l:
        break;
    }
    return 0;
}

static uint64_t registers_written(const struct dex_insn *insn)
{
    uint8_t flow = dex_opcodes[insn->op].flow;

    return flow & DEX_FLOW_sets ? bit(insn->a) | (flow & DEX_FLOW_sets_wide ? bit(insn->a + 1) : 0)
                                : 0;
}

/* What one instruction does to what is alive. */
struct effect {
    uint64_t read, written;
    uint32_t at;
    bool ends;     /* control does not go on behind it */
    bool branches; /* or switches: its targets count */
    bool throws;
};

static uint64_t live_at(const struct world_shape *s, int64_t unit)
{
    uint32_t leader =
        unit >= 0 && unit < s->code.units ? world_leader_at(s, (uint32_t)unit) : FLOW_NONE;

    return leader == FLOW_NONE ? 0 : s->live[leader];
}

static uint64_t live_at_targets(const struct world_shape *s, uint32_t at)
{
    struct dex_insn insn;
    struct flow_switch sw;
    uint64_t live = 0;

    if (!dex_insn_decode(&s->code, at, &insn))
        return 0;
    if (dex_opcodes[insn.op].flow & DEX_FLOW_branch)
        return live_at(s, at + insn.literal);
    if (flow_switch_read(&s->code, &insn, &sw))
        for (uint32_t n = 0; n < sw.count; n++)
            live |= live_at(s, flow_switch_target(&sw, n));
    return live;
}

/* The try that a pass is in, and what its handlers read. */
struct trying {
    uint32_t left; /* that try and those before it */
    uint64_t live;
    bool known;
};

/* What an exception thrown at `at` may meet, `at` falling from call to call; tries are sorted and
 * apart. */
static uint64_t live_in_handlers(const struct world_shape *s, uint32_t at, struct trying *t)
{
    const struct world_try *now;

    while (t->left > 0 && at < s->tries[t->left - 1].start) {
        t->left--;
        t->known = false;
    }
    now = t->left > 0 ? &s->tries[t->left - 1] : NULL;
    if (!now || at >= now->end)
        return 0;
    if (!t->known) {
        t->known = true;
        t->live = 0;
        for (uint32_t h = 0; h < now->count; h++)
            t->live |= live_at(s, s->handlers[now->first + h].target);
    }
    return t->live;
}

/* One pass from the last instruction to the first; true when something was added. */
static bool live_pass(const struct world_shape *s, const struct effect *effects, uint32_t count)
{
    struct trying trying = { .left = s->try_count };
    uint32_t leader = s->leader_count;
    uint64_t live = 0;
    bool grown = false;

    while (count-- > 0) {
        const struct effect *e = &effects[count];

        if (e->ends)
            live = 0;
        if (e->branches)
            live |= live_at_targets(s, e->at);
        live &= ~e->written;
        if (e->throws)
            live |= live_in_handlers(s, e->at, &trying);
        live |= e->read;
        if (!(s->marks[e->at / 64] >> (e->at % 64) & 1))
            continue;
        leader--;
        grown |= (s->live[leader] | live) != s->live[leader];
        live = s->live[leader] |= live;
    }
    return grown;
}

static struct effect effect_of(const struct world_shape *s, uint32_t at)
{
    struct effect e = { .at = at, .ends = true };
    struct dex_insn insn;
    uint8_t flow;

    if (!dex_insn_decode(&s->code, at, &insn) || insn.payload)
        return e; /* control does not come here, or ends */
    flow = dex_opcodes[insn.op].flow;
    e.read = registers_read(&insn);
    e.written = registers_written(&insn);
    e.ends = !(flow & DEX_FLOW_continue);
    e.branches = flow & (DEX_FLOW_branch | DEX_FLOW_switch);
    e.throws = flow & DEX_FLOW_throw && s->try_count;
    return e;
}

static bool find_live(struct finding *g, struct pica_arena *scratch)
{
    struct world_shape *s = g->s;
    size_t words = s->code.units / 64 + 1;
    struct effect *effects;
    uint32_t count = 0;
    bool grown = true;

    if (s->tangled || s->registers > LIVE_REGISTERS || s->leader_count < LIVE_LEADERS_MIN)
        return true;
    for (size_t k = 0; k < words; k++)
        count += pica_bits_count(g->begins[k]);
    effects = pica_arena_array(scratch, count, sizeof *effects);
    s->live = pica_arena_array(&g->w->arena, s->leader_count, sizeof *s->live);
    if (!s->live || !effects)
        return false;
    count = 0;
    for (size_t k = 0; k < words; k++)
        for (uint64_t b = g->begins[k]; b; b &= b - 1)
            effects[count++] = effect_of(s, (uint32_t)(k * 64) + (uint32_t)__builtin_ctzll(b));
    for (uint32_t round = 0; grown && round < LIVE_ROUNDS_MAX; round++)
        grown = live_pass(s, effects, count) && g->back;
    if (grown)
        s->live = NULL; /* nested deeply: all may be read */
    return true;
}

/* --- all together ------------------------------------------------------------------------ */

static bool find_shape(struct finding *g)
{
    struct world_shape *s = g->s;
    size_t words = s->code.units / 64 + 1;
    struct pica_arena scratch = { 0 };
    bool done = false;

    g->bits = g->small[0];
    g->begins = g->small[1];
    if (words > SMALL_WORDS) {
        g->bits = pica_arena_array(&scratch, words, sizeof *g->bits);
        g->begins = pica_arena_array(&scratch, words, sizeof *g->begins);
    } else {
        memset(g->small[0], 0, words * sizeof **g->small);
        memset(g->small[1], 0, words * sizeof **g->small);
    }
    if (g->bits && g->begins) {
        g->bits[0] = 1;
        done = (leaders_linear(g) || leaders_control(g)) && read_tries(g) && leaders_keep(g);
    }
    if (done) {
        if (s->local_words > WORLD_LOCAL_WORDS_MAX)
            s->local_words = WORLD_LOCAL_WORDS_MAX;
        s->width = s->registers + s->local_words;
        s->large |= (uint64_t)s->width * s->leader_count > STATE_MAX;
        done = s->large || find_live(g, &scratch);
    }
    pica_arena_finish(&scratch);
    return done;
}

struct world_shape *world_shape(struct flow_world *w, uint32_t method)
{
    const struct flow_method *m = flow_method(w->program, method);
    struct finding g;
    struct world_shape *s = w->shapes[method];

    if (s)
        return s;
    s = pica_arena_alloc(&w->arena, sizeof *s);
    if (!s) {
        w->failed = true;
        return NULL;
    }
    *s = (struct world_shape){ .file = flow_dex(w->program, m->dex),
                               .dex = m->dex,
                               .label = FLOW_NONE };
    if (!dex_code(s->file, m->code_off, &s->code) || s->code.ins > s->code.registers) {
        s->large = true;
    } else {
        s->registers = s->code.registers;
        s->label = world_label_of(w, method, &s->code);
        g.w = w;
        g.s = s;
        g.back = false;
        if (!find_shape(&g)) {
            w->failed = true;
            return NULL;
        }
        s->back = g.back;
    }
    return w->shapes[method] = s;
}

/* --- loops --------------------------------------------------------------------------------- */

/* A way back: everything from `to` to `from` may run again. Counts of such beginnings and ends. */
static void loops_add(const struct world_shape *s, int32_t *change, uint32_t from, int64_t to)
{
    if (from < s->code.units) {
        change[to < 0 ? 0 : to]++;
        change[from + 1]--;
    }
}

static void loops_find(struct world_shape *s, int32_t *change)
{
    struct dex_insn insn;
    int32_t inside = 0;

    for (uint32_t at = 0; dex_insn_decode(&s->code, at, &insn); at += insn.units) {
        uint8_t flow = insn.payload ? 0 : dex_opcodes[insn.op].flow;
        struct flow_switch sw;

        if (flow & DEX_FLOW_branch && insn.literal <= 0)
            loops_add(s, change, at, at + insn.literal);
        else if (flow & DEX_FLOW_switch && flow_switch_read(&s->code, &insn, &sw))
            for (uint32_t n = 0; n < sw.count; n++)
                if (flow_switch_target(&sw, n) <= at)
                    loops_add(s, change, at, flow_switch_target(&sw, n));
    }
    for (uint32_t n = 0; n < s->try_count; n++)
        for (uint32_t h = 0; h < s->tries[n].count; h++)
            if (s->handlers[s->tries[n].first + h].target < s->tries[n].end)
                loops_add(s, change, s->tries[n].end - 1,
                          s->handlers[s->tries[n].first + h].target);
    for (uint32_t at = 0; at < s->code.units; at++) {
        inside += change[at];
        if (inside > 0)
            s->loops[at / 64] |= 1ull << (at % 64);
    }
}

bool world_shape_loops(struct flow_world *w, uint32_t method, uint32_t at)
{
    struct world_shape *s = world_shape(w, method);

    if (!s || s->large || s->tangled || at >= s->code.units)
        return true;
    if (!s->back)
        return false;
    if (!s->loops) {
        struct pica_arena scratch = { 0 };
        int32_t *change = pica_arena_array(&scratch, (size_t)s->code.units + 1, sizeof *change);

        s->loops = pica_arena_array(&w->arena, s->code.units / 64 + 1, sizeof *s->loops);
        if (change && s->loops) {
            memset(change, 0, ((size_t)s->code.units + 1) * sizeof *change);
            memset(s->loops, 0, (s->code.units / 64 + 1) * sizeof *s->loops);
            loops_find(s, change);
        }
        w->failed |= !change || !s->loops;
        pica_arena_finish(&scratch);
        if (w->failed)
            return true;
    }
    return s->loops[at / 64] >> (at % 64) & 1;
}
