/*
 * flow/cfg.h - the control-flow graph of one method, exceptions included.
 *
 * Only what control can reach is in it, found from the first instruction on
 * and from the handlers of what may throw; dead code may hold anything.
 */
#ifndef PICA_FLOW_CFG_H
#define PICA_FLOW_CFG_H

#include "base/arena.h"
#include "dex/insn.h"

#define FLOW_CFG_NONE UINT32_MAX

enum flow_cfg_edge_kind {
    FLOW_CFG_NEXT,    /* falls through, or goto */
    FLOW_CFG_TAKEN,   /* the condition of an if holds */
    FLOW_CFG_CASE,    /* a switch goes there; value is its key */
    FLOW_CFG_HANDLER, /* an exception thrown in the block is caught there; type_idx what it catches
                       */
};

struct flow_cfg_edge {
    uint32_t to; /* block */
    enum flow_cfg_edge_kind kind;
    int32_t value;
    uint32_t type_idx; /* of HANDLER; DEX_NO_INDEX: all */
};

struct flow_block {
    uint32_t start, end;   /* code units, [start, end) */
    uint32_t last;         /* its last instruction */
    uint32_t first, count; /* edges out of it, in flow_cfg.edges */
    uint32_t order;        /* reverse postorder from the entry */
    uint32_t dominator;    /* immediate dominator, a block; of the entry itself */
    uint32_t below, size;  /* place in the tree of dominators, and blocks dominated */
};

struct flow_cfg {
    struct flow_block *blocks; /* by start; [0] is the entry */
    uint32_t block_count;
    struct flow_cfg_edge *edges;
    uint32_t edge_count;
    uint32_t *by_order; /* blocks in reverse postorder */
    bool broken;        /* control reaches illegal code; what lies behind is missing */
};

/* Builds the graph in `arena`; linear in code units but for a small factor. Dominators are made by
 * flow_cfg_dominators(), since few methods need them. Fails for want of memory only. */
PICA_MUST_USE
enum pica_status flow_cfg_build(const struct dex_file *dex, const struct dex_code *code,
                                struct pica_arena *arena, struct flow_cfg *ret,
                                struct pica_error *err);
PICA_MUST_USE
bool flow_cfg_dominators(struct flow_cfg *cfg, struct pica_arena *arena);

/* Needs dominators. */
bool flow_cfg_dominates(const struct flow_cfg *cfg, uint32_t a, uint32_t b);
/* The block that holds the instruction at code unit `at`; FLOW_CFG_NONE: control does not come
 * there. */
uint32_t flow_cfg_block(const struct flow_cfg *cfg, uint32_t at);

/* --- switches ------------------------------------------------------------------- */

/* What a switch instruction points at. */
struct flow_switch {
    const uint8_t *keys; /* packed: the first key; sparse: all */
    const uint8_t *targets;
    uint32_t count, at;
    bool packed;
};

/* False when the payload is broken, or a target lies outside the code. */
bool flow_switch_read(const struct dex_code *code, const struct dex_insn *insn,
                      struct flow_switch *ret);
/* Needs n < sw->count. */
int32_t flow_switch_key(const struct flow_switch *sw, uint32_t n);
uint32_t flow_switch_target(const struct flow_switch *sw, uint32_t n);

/* --- array data ----------------------------------------------------------------- */

/* What a fill-array-data instruction points at. */
struct flow_array_data {
    const uint8_t *elements;
    uint32_t count, width; /* width: bytes of one, 1, 2, 4 or 8 */
};

/* False when the payload is broken. */
bool flow_array_data_read(const struct dex_code *code, const struct dex_insn *insn,
                          struct flow_array_data *ret);
/* Sign-extended; chars are its low 16 bits. Needs n < data->count. */
int64_t flow_array_data_at(const struct flow_array_data *data, uint32_t n);

#endif
