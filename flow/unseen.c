/* A test of what cannot be seen: what runs whichever way it goes. */
#include "flow/cfg.h"
#include "flow/eval_parts.h"

/* Methods with more blocks end at such a test. */
#define BLOCKS_MAX 1024u

struct meeting {
    const struct flow_cfg *cfg;
    uint8_t *seen; /* by block */
    uint32_t *stack;
};

/*
 * Marks the blocks behind `from` that are reached without passing `meeting`;
 * whether a way ends there.
 */
static bool leaves(struct meeting *m, uint32_t from, uint32_t meeting)
{
    uint32_t depth = 0;
    bool left = false;

    memset(m->seen, 0, m->cfg->block_count);
    m->stack[depth++] = from;
    while (depth > 0) {
        const struct flow_block *b = &m->cfg->blocks[m->stack[--depth]];

        left |= b->count == 0;
        for (uint32_t e = 0; e < b->count; e++) {
            uint32_t to = m->cfg->edges[b->first + e].to;

            if (to == meeting || m->seen[to])
                continue;
            m->seen[to] = 1;
            m->stack[depth++] = to;
        }
    }
    return left;
}

/* The first block that every way from `branch` passes; FLOW_CFG_NONE: there is none. */
static uint32_t meeting_of(struct meeting *m, uint32_t branch)
{
    for (uint32_t n = m->cfg->blocks[branch].order + 1; n < m->cfg->block_count; n++)
        if (m->cfg->by_order[n] != branch && !leaves(m, branch, m->cfg->by_order[n]))
            return m->cfg->by_order[n];
    return FLOW_CFG_NONE;
}

/* What was written on the ways in between is not known. */
static void forget(struct world_frame *f, const struct meeting *m)
{
    for (uint32_t b = 0; b < m->cfg->block_count; b++) {
        struct dex_insn insn;

        if (!m->seen[b])
            continue;
        for (uint32_t at = m->cfg->blocks[b].start;
             at < m->cfg->blocks[b].end && dex_insn_decode(&f->shape->code, at, &insn);
             at += insn.units) {
            uint32_t written = insn.payload ? DEX_NO_INDEX : dex_insn_written(&insn);

            if (written != DEX_NO_INDEX)
                world_set(f, written, FLOW_UNSEEN);
        }
    }
}

bool world_pass_unseen(struct flow_world *w, struct world_frame *f)
{
    struct pica_arena arena = { 0 };
    struct pica_error err;
    struct flow_cfg cfg;
    struct meeting m = { .cfg = &cfg };
    uint32_t branch, meeting = FLOW_CFG_NONE;
    const struct world_callee *c = world_callee_of(w, f->method);
    bool behind = false;

    if (flow_cfg_build(f->shape->file, &f->shape->code, &arena, &cfg, &err) != PICA_OK) {
        w->failed = true;
        pica_arena_finish(&arena);
        return false;
    }
    branch = flow_cfg_block(&cfg, f->at);
    m.seen = pica_arena_array(&arena, cfg.block_count + 1, sizeof *m.seen);
    m.stack = pica_arena_array(&arena, (size_t)cfg.edge_count + 2, sizeof *m.stack);
    w->failed |= !m.seen || !m.stack;
    if (!w->failed && branch != FLOW_CFG_NONE && cfg.block_count <= BLOCKS_MAX)
        meeting = meeting_of(&m, branch);
    if (!w->failed && meeting != FLOW_CFG_NONE) {
        leaves(&m, branch, meeting);
        forget(f, &m);
        /* What only a loop's last test leads to is no leader. */
        if (world_leader_at(f->shape, cfg.blocks[meeting].start) == FLOW_NONE)
            behind = cfg.blocks[meeting].start == cfg.blocks[branch].end;
        if (!behind)
            world_frame_join(w, f, cfg.blocks[meeting].start);
    } else if (!w->failed) { /* it returns on some way, who knows with what */
        world_return(w, f->node, c->ret == FLOW_NOTHING ? FLOW_NOTHING : FLOW_UNSEEN, true);
    }
    pica_arena_finish(&arena);
    return behind;
}
