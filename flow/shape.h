/*
 * flow/shape.h - what all activations of a method share while it is run abstractly; for
 * flow/frame.c.
 *
 * Register files are kept at leaders: where ways meet (targets of branches and
 * handlers), and every few calls in between, so that what one call says anew
 * is followed from nearby. A chain is the code from one leader to the next.
 */
#ifndef PICA_FLOW_SHAPE_H
#define PICA_FLOW_SHAPE_H

#include "base/bits.h"
#include "flow/explore.h"

#define WORLD_ELEMENTS_MAX 6u
#define WORLD_LOCAL_WORDS_MAX 48u

struct world_handler {
    uint32_t target, type; /* type: number, or FLOW_NONE: all */
};

struct world_try {
    uint32_t start, end, first, count;
};

struct world_shape {
    const struct dex_file *file;
    struct dex_code code;
    uint32_t dex;
    uint32_t registers, width; /* width: registers, then words of local objects */
    uint32_t local_words;
    uint32_t *leaders; /* code units, sorted; the first is 0 */
    uint32_t leader_count;
    uint64_t *marks; /* a bit for each unit: a leader */
    uint32_t *ranks; /* by word of `marks`: leaders before it */
    uint64_t *live;  /* by leader: registers that are read from there on; NULL: all may be */
    struct world_try *tries;
    uint32_t try_count;
    struct world_handler *handlers;
    uint64_t steps; /* that all first looks have taken */
    uint32_t looks; /* first ones */
    uint32_t label; /* the field that says where a suspending function goes on, or FLOW_NONE */
    uint64_t
        *loops;   /* a bit for each unit from which a way leads back to it; NULL: not asked for */
    bool back;    /* some way leads backwards */
    bool large;   /* too large to be run: it is followed by its references */
    bool tangled; /* ways lead into the midst of instructions: chains overlap */
};

/* Made at the first use, in w->arena; NULL without memory. */
struct world_shape *world_shape(struct flow_world *w, uint32_t method);

/* resume.c: the label of a suspending function, or FLOW_NONE, and whether some code resumes it,
 * as activation `node` asks. */
uint32_t world_label_of(struct flow_world *w, uint32_t method, const struct dex_code *code);
bool world_is_resumed(struct flow_world *w, uint32_t node, uint32_t object, uint32_t label);

/* The leader of the chain that holds the unit, which lies in the code. */
static inline uint32_t world_leader_of(const struct world_shape *s, uint32_t unit)
{
    uint64_t up_to = s->marks[unit / 64] & UINT64_MAX >> (63 - unit % 64);

    return s->ranks[unit / 64] + pica_bits_count(up_to) - 1;
}

/* The leader at that very unit, or FLOW_NONE. */
static inline uint32_t world_leader_at(const struct world_shape *s, uint32_t unit)
{
    return s->marks[unit / 64] >> (unit % 64) & 1 ? world_leader_of(s, unit) : FLOW_NONE;
}

#endif
