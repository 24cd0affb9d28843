/* Leaders and what is alive at them, compared with what a walk along every way finds. */
#include "flow/shape.h"

#include "flow/fixture.h"
#include "tests/check.h"

#define UNITS_MAX 400u /* of a method that is walked: each register from each leader */

struct walk {
    const struct world_shape *s;
    uint32_t reg;
    uint8_t seen[UNITS_MAX];
    uint32_t todo[UNITS_MAX], depth;
};

static void go(void *context, uint32_t unit)
{
    struct walk *k = context;

    if (unit >= k->s->code.units || k->seen[unit])
        return;
    k->seen[unit] = 1;
    k->todo[k->depth++] = unit;
}

static bool reads(const struct dex_insn *insn, uint32_t reg)
{
    uint8_t format = dex_opcodes[insn->op].format;
    bool a = dex_insn_written(insn) == DEX_NO_INDEX ||
             (insn->op >= DEX_OP_ADD_INT_2ADDR && insn->op <= DEX_OP_REM_DOUBLE_2ADDR);

    switch (format) {
    case DEX_35c:
    case DEX_3rc:
    case DEX_45cc:
    case DEX_4rcc:
        for (uint32_t n = 0; n < insn->arg_count; n++)
            if (dex_insn_arg(insn, n) == reg)
                return true;
        return false;
    case DEX_11x:
    case DEX_21t:
    case DEX_31t:
    case DEX_21c:
        return a && insn->a == reg;
    case DEX_12x:
    case DEX_22x:
    case DEX_32x:
    case DEX_22t:
    case DEX_22b:
    case DEX_22s:
    case DEX_22c:
        return (a && insn->a == reg) || insn->b == reg;
    case DEX_23x:
        return (a && insn->a == reg) || insn->b == reg || insn->c == reg;
    default:
        return false;
    }
}

static void go_to_handlers(struct walk *k, uint32_t at)
{
    const struct world_shape *s = k->s;

    for (uint32_t n = 0; n < s->try_count; n++)
        for (uint32_t h = 0;
             at >= s->tries[n].start && at < s->tries[n].end && h < s->tries[n].count; h++)
            go(k, s->handlers[s->tries[n].first + h].target);
}

/* Whether some way from `unit` reads the register before it is written. */
static bool is_read(const struct world_shape *s, uint32_t unit, uint32_t reg)
{
    struct walk k = { .s = s, .reg = reg };

    go(&k, unit);
    while (k.depth > 0) {
        struct dex_insn insn;
        uint8_t flow;
        uint32_t written;

        if (!dex_insn_decode(&s->code, k.todo[--k.depth], &insn) || insn.payload)
            continue;
        if (reads(&insn, reg))
            return true;
        flow = dex_opcodes[insn.op].flow;
        if (flow & DEX_FLOW_throw)
            go_to_handlers(&k, insn.at);
        written = dex_insn_written(&insn);
        if (written != DEX_NO_INDEX &&
            (written == reg || (dex_insn_writes_wide(&insn) && written + 1 == reg)))
            continue;
        if (flow & DEX_FLOW_continue)
            go(&k, insn.at + insn.units);
        if (flow & DEX_FLOW_branch)
            go(&k, insn.at + (uint32_t)insn.literal);
        if (flow & DEX_FLOW_switch)
            (void)dex_switch_targets(&s->code, &insn, go, &k);
    }
    return false;
}

static void check_shape(const struct world_shape *s, uint32_t *live)
{
    uint32_t leader = 0;

    CHECK(s->leader_count > 0 && s->leaders[0] == 0);
    for (uint32_t unit = 0; unit < s->code.units; unit++) {
        if (leader + 1 < s->leader_count && s->leaders[leader + 1] == unit)
            leader++;
        CHECK(world_leader_of(s, unit) == leader);
        CHECK(world_leader_at(s, unit) == (s->leaders[leader] == unit ? leader : FLOW_NONE));
    }
    if (!s->live || s->code.units > UNITS_MAX)
        return;
    for (uint32_t n = 0; n < s->leader_count; n++)
        for (uint32_t reg = 0; reg < s->registers; reg++) {
            CHECK((s->live[n] >> reg & 1) == is_read(s, s->leaders[n], reg));
            ++*live;
        }
}

static void check_file(const char *folder, const char *name, uint32_t *methods, uint32_t *live)
{
    struct pica_notes notes = { 0 };
    struct dex_file dex = fixture_open(folder, name, &notes);
    struct flow_entries none = { 0 };
    struct flow_world_setup setup = { .entries = &none, .limits = &pica_limits_default };
    struct flow_world *w;
    struct pica_error err;

    CHECK(flow_program_link(&dex, 1, &notes, &setup.program, &err) == PICA_OK);
    CHECK(flow_world_explore(&setup, &notes, &w, &err) == PICA_OK);
    for (uint32_t m = 0; m < flow_method_count(setup.program); m++) {
        const struct world_shape *s;

        if (!flow_method(setup.program, m)->code_off)
            continue;
        s = world_shape(w, m);
        CHECK(s && world_shape(w, m) == s);
        if (s->large || s->tangled)
            continue;
        check_shape(s, live);
        ++*methods;
    }
    flow_world_free(w);
    flow_program_free(setup.program);
    pica_notes_finish(&notes);
    fixture_close(&dex);
}

int main(int argc, char **argv)
{
    static const char *const files[] = { "cfg", "interpret", "origin", "world", "handles" };
    uint32_t methods = 0, live = 0;

    CHECK(argc == 2);
    for (size_t n = 0; n < sizeof files / sizeof *files; n++)
        check_file(argv[1], files[n], &methods, &live);
    CHECK(methods > 100 && live > 400);
    return check_done();
}
