#include "flow/cfg.h"

#include "flow/fixture.h"
#include "tests/check.h"

static struct dex_code code_of(const struct dex_file *dex, const char *name)
{
    struct dex_class cls = dex_class(dex, 0);
    struct dex_class_data it = dex_class_data(dex, &cls);
    enum dex_member_list list;
    struct dex_member m;
    struct dex_code code = { 0 };

    while (dex_class_data_next(&it, &list, &m))
        if (pica_span_is(dex_string(dex, dex_method_id(dex, m.idx).name_idx), name))
            CHECK(dex_code(dex, m.code_off, &code));
    CHECK(code.units > 0);
    return code;
}

/* "0:n1,t2 1:n3 ...": each block with its edges, and its dominator after a slash. */
static void check_cfg(const struct dex_file *dex, const char *method, const char *want)
{
    struct pica_arena arena = { 0 };
    struct dex_code code = code_of(dex, method);
    struct flow_cfg cfg;
    struct pica_error err;
    char got[512] = "";
    size_t len = 0;

    CHECK(flow_cfg_build(dex, &code, &arena, &cfg, &err) == PICA_OK);
    CHECK(flow_cfg_dominators(&cfg, &arena));
    CHECK(!cfg.broken);
    for (uint32_t i = 0; i < cfg.block_count; i++) {
        const struct flow_block *b = &cfg.blocks[i];

        len += (size_t)snprintf(got + len, sizeof got - len, "%s%u:", i ? " " : "", i);
        for (uint32_t e = 0; e < b->count; e++) {
            const struct flow_cfg_edge *to = &cfg.edges[b->first + e];

            len += (size_t)snprintf(got + len, sizeof got - len, "%s%c", e ? "," : "",
                                    "ntch"[to->kind]);
            if (to->kind == FLOW_CFG_CASE)
                len += (size_t)snprintf(got + len, sizeof got - len, "(%d)", to->value);
            if (to->kind == FLOW_CFG_HANDLER && to->type_idx != DEX_NO_INDEX)
                len += (size_t)snprintf(got + len, sizeof got - len, "(%s)",
                                        (const char *)dex_type(dex, to->type_idx).data);
            len += (size_t)snprintf(got + len, sizeof got - len, "%u", to->to);
        }
        len += (size_t)snprintf(got + len, sizeof got - len, "/%u", b->dominator);
        CHECK(flow_cfg_block(&cfg, b->start) == i && flow_cfg_block(&cfg, b->last) == i);
        CHECK(flow_cfg_dominates(&cfg, 0, i) && flow_cfg_dominates(&cfg, i, i));
        CHECK(cfg.by_order[b->order] == i);
        CHECK(i == 0 || !flow_cfg_dominates(&cfg, i, 0));
    }
    CHECK_STR(got, want);
    CHECK(flow_cfg_block(&cfg, code.units) == FLOW_CFG_NONE);
    pica_arena_finish(&arena);
}

/* Whatever the code says, building ends, and edges and dominators are blocks. */
static void check_any(const struct dex_file *dex, struct dex_code *code)
{
    struct pica_arena arena = { 0 };
    struct flow_cfg cfg;
    struct pica_error err;

    CHECK(flow_cfg_build(dex, code, &arena, &cfg, &err) == PICA_OK);
    CHECK(flow_cfg_dominators(&cfg, &arena));
    for (uint32_t e = 0; e < cfg.edge_count; e++)
        CHECK(cfg.edges[e].to < cfg.block_count);
    for (uint32_t i = 0; i < cfg.block_count; i++)
        CHECK(cfg.blocks[i].dominator < cfg.block_count && cfg.blocks[i].order < cfg.block_count);
    pica_arena_finish(&arena);
}

/* Each unit of a method replaced by an illegal opcode, and by a jump far away. */
static void check_broken(const struct dex_file *dex, const char *method)
{
    struct dex_code code = code_of(dex, method);
    uint8_t *insns = (uint8_t *)(uintptr_t)code.insns;

    for (uint32_t u = 0; u < code.units; u++) {
        uint8_t was[2] = { insns[(size_t)u * 2], insns[(size_t)u * 2 + 1] };

        insns[(size_t)u * 2] = 0x3e;
        check_any(dex, &code);
        insns[(size_t)u * 2] = DEX_OP_GOTO;
        insns[(size_t)u * 2 + 1] = 0x7f;
        check_any(dex, &code);
        insns[(size_t)u * 2] = was[0];
        insns[(size_t)u * 2 + 1] = was[1];
    }
}

/* --- dominators of graphs that no compiler makes ----------------------------- */

#define NODES 24u
#define EDGES_EACH 3u

/* Whether a way from block 0 to `to` is left when `without` is taken out. */
static bool leads(const struct flow_cfg *cfg, uint32_t without, uint32_t to)
{
    bool seen[NODES] = { false };
    uint32_t stack[NODES], depth = 0;

    if (without == 0)
        return false;
    seen[0] = true;
    stack[depth++] = 0;
    while (depth > 0) {
        const struct flow_block *b = &cfg->blocks[stack[--depth]];

        for (uint32_t e = 0; e < b->count; e++) {
            uint32_t next = cfg->edges[b->first + e].to;

            if (next != without && !seen[next]) {
                seen[next] = true;
                stack[depth++] = next;
            }
        }
    }
    return seen[to];
}

/* `a` dominates `b` when nothing leads to `b` without it. */
static void check_graph(uint32_t seed)
{
    struct flow_block blocks[NODES] = { 0 };
    struct flow_cfg_edge edges[NODES * EDGES_EACH] = { 0 };
    struct flow_cfg cfg = { .blocks = blocks, .edges = edges, .block_count = NODES };
    struct pica_arena arena = { 0 };

    for (uint32_t i = 0; i < NODES; i++) {
        blocks[i].first = cfg.edge_count;
        for (uint32_t e = 0; e < EDGES_EACH; e++) {
            seed = seed * 1664525u + 1013904223u;
            if (e == 0 || seed >> 31)
                edges[cfg.edge_count++].to =
                    e == 0 && i + 1 < NODES && seed >> 29 & 1 ? i + 1 : (seed >> 8) % NODES;
        }
        blocks[i].count = cfg.edge_count - blocks[i].first;
    }
    CHECK(flow_cfg_dominators(&cfg, &arena));
    for (uint32_t b = 1; b < NODES; b++) {
        uint32_t d = blocks[b].dominator;

        if (!leads(&cfg, NODES, b)) {
            CHECK(d == 0);
            continue;
        }
        CHECK(!leads(&cfg, d, b));
        for (uint32_t a = 0; a < NODES; a++)
            CHECK(flow_cfg_dominates(&cfg, a, b) ==
                  (a == b || (leads(&cfg, NODES, a) && !leads(&cfg, a, b))));
        /* The nearest: every other that dominates b dominates d, too. */
        for (uint32_t a = 0; a < NODES; a++)
            if (a != b && a != d && leads(&cfg, NODES, a) && !leads(&cfg, a, b))
                CHECK(!leads(&cfg, a, d));
    }
    pica_arena_finish(&arena);
}

int main(int argc, char **argv)
{
    static const char *const methods[] = { "diamond", "loop",   "sparse",
                                           "packed",  "caught", "nothrow" };
    struct pica_notes notes = { 0 };
    struct dex_file dex;

    if (argc != 2)
        return EXIT_FAILURE;
    dex = fixture_open(argv[1], "cfg", &notes);
    check_cfg(&dex, "diamond", "0:n1,t2/0 1:n3/0 2:n3/0 3:/0");
    check_cfg(&dex, "loop", "0:n1/0 1:n2,t3/0 2:n1/1 3:/1");
    check_cfg(&dex, "sparse", "0:n1,c(-5)2,c(70000)3/0 1:/0 2:/0 3:/0");
    check_cfg(&dex, "packed", "0:n1,c(-1)2,c(0)2/0 1:/0 2:/0");
    check_cfg(&dex, "caught", "0:n1,h(Ljava/lang/NullPointerException;)2,h3/0 1:/0 2:/0 3:/0");
    /* Nothing in the block throws, so nothing leads to the handler; it stays a block of its own. */
    check_cfg(&dex, "nothrow", "0:n1/0 1:/0 2:/0");
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        check_broken(&dex, methods[i]);
    for (uint32_t seed = 1; seed <= 500; seed++)
        check_graph(seed);
    fixture_close(&dex);
    pica_notes_finish(&notes);
    return check_done();
}
