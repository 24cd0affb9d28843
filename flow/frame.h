/*
 * flow/frame.h - one method while it is run abstractly; for flow/eval.c and its neighbours.
 *
 * What is known at the leaders of a method (flow/shape.h) is kept with its
 * activation, so that a later look follows only what has grown since. Between
 * leaders there is one register file; behind the registers stand the contents
 * of the string builders and small arrays that the method itself makes.
 */
#ifndef PICA_FLOW_FRAME_H
#define PICA_FLOW_FRAME_H

#include "flow/shape.h"

#define WORLD_LOCALS_MAX 16u

/*
 * An object that a method makes and fills step by step, with its contents
 * behind the registers: of a string builder its text, of a small array its
 * length and its elements. FLOW_ANYTHING there: others may have changed it.
 */
struct world_local {
    uint32_t made, at, words;
};

/* What is known of one activation at the leaders of its method. */
struct world_run {
    const struct world_shape *shape;
    uint32_t *states;  /* registers by leader, shape->width each */
    uint64_t *pending; /* leaders from which to go on */
    uint32_t *orders;  /* by leader: cells that were surely written on all ways there (order.c) */
    uint8_t *reached;  /* by leader: 0, or 1 and how often its registers changed in this look */
    struct world_local locals[WORLD_LOCALS_MAX];
    uint32_t local_count, local_words; /* words: left over */
    bool broken;                       /* a way leads to no instruction */
};

struct world_chunk {
    struct world_chunk *before, *after;
    size_t size, used;
};

/* What a register says of another one (tested.c). */
struct world_test {
    enum {
        WORLD_TEST_NONE,
        WORLD_TEST_TYPE,   /* whether the object is of class `what` */
        WORLD_TEST_TEXT,   /* whether it is equal to the text `what` */
        WORLD_TEST_FIELD,  /* its field `what` */
        WORLD_TEST_METHOD, /* what its method gives that the file calls `what` */
    } kind;
    uint32_t object; /* the register that is told about */
    uint32_t what;
};

struct world_frame {
    uint32_t node, method, dex;
    struct world_shape *shape;
    struct world_run *run;
    uint32_t *regs;     /* now */
    uint32_t leader;    /* of the chain that is run */
    uint32_t order;     /* while it waits: world.order */
    uint32_t try_now;   /* whose handlers have seen the registers, but for those from low to high */
    uint32_t low, high; /* low > high: all */
    uint32_t at, next_leader;
    bool running;
    uint32_t steps; /* instructions that were run */
    bool settled;   /* nothing new is learned: somebody watches a run that is known */
    uint32_t waited_at;
    uint32_t result;   /* of the last invoke */
    uint32_t test_reg; /* holds what `test` gave, while its operands are untouched; or FLOW_NONE */
    struct world_test test, asked; /* asked: of the last invoke */
    struct world_chunk *chunk;     /* what to go back to */
    size_t used;
};

/* A frame at the beginning of its method; NULL without memory, or when the method is too large to
 * be run (*ret_large). */
struct world_frame *world_frame_new(struct flow_world *w, uint32_t node, bool *ret_large);

/* The ways into a leader: the registers as they are join what is known there. */
void world_frame_join(struct flow_world *w, struct world_frame *f, uint32_t unit);
/* An instruction may throw. */
void world_frame_throw(struct flow_world *w, struct world_frame *f, uint32_t at);
/* It throws the objects of `value`: only handlers that may catch them are entered. */
void world_frame_throws(struct flow_world *w, struct world_frame *f, uint32_t at, uint32_t value);
/* Takes up the first leader that is pending; false: there is none. */
bool world_frame_next(struct flow_world *w, struct world_frame *f);
/* Takes up a leader that was reached. */
void world_frame_at(struct flow_world *w, struct world_frame *f, uint32_t leader);

static inline uint32_t world_get(const struct world_frame *f, uint32_t reg)
{
    return reg < f->shape->registers && f->regs[reg] != FLOW_NOTHING ? f->regs[reg] : FLOW_ANYTHING;
}

static inline void world_set(struct world_frame *f, uint32_t reg, uint32_t value)
{
    if (reg >= f->shape->registers)
        return;
    f->regs[reg] = value;
    f->low = reg < f->low ? reg : f->low;
    f->high = reg > f->high ? reg : f->high;
    if (reg == f->test_reg || reg == f->test.object)
        f->test_reg = FLOW_NONE;
}

/* The place of an object's contents, or FLOW_NONE. */
uint32_t world_local_of(const struct world_frame *f, uint32_t made);
/* The same, made if there is room; FLOW_NONE also when it has less room than is asked for: then
 * its contents are not known. */
uint32_t world_local_new(struct world_frame *f, uint32_t made, uint32_t words);
/* The place of the elements of the one array that a value is, all of them known; FLOW_NONE: they
 * are not. `f` may be NULL. */
uint32_t world_local_array(const struct flow_world *w, const struct world_frame *f, uint32_t value,
                           uint32_t *ret_length);
/* Others see the objects of a value: what builders hold is not known from here on. */
void world_builders_escape(struct flow_world *w, struct world_frame *f, uint32_t value);

#endif
