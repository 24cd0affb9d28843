#include "flow/reach.h"

#include <stdlib.h>

/* False at the first unit that cannot be read. */
static bool reach_linear(const struct dex_code *code, uint8_t *starts, uint32_t *ret_illegal)
{
    uint32_t at = 0;

    while (at < code->units) {
        struct dex_insn insn;

        if (!dex_insn_decode(code, at, &insn)) {
            *ret_illegal = at;
            return false;
        }
        starts[at] = !insn.payload;
        at += insn.units;
    }
    return true;
}

struct reaching {
    const struct dex_code *code;
    uint8_t *starts;
    uint32_t *stack; /* a unit enters at most once */
    uint32_t depth;
    bool broken;
};

static void reach_visit(void *context, uint32_t at)
{
    struct reaching *r = context;

    if (at >= r->code->units) {
        r->broken = true;
    } else if (!r->starts[at]) {
        r->starts[at] = 1;
        r->stack[r->depth++] = at;
    }
}

static void reach_follow(struct reaching *r)
{
    while (r->depth > 0) {
        uint32_t at = r->stack[--r->depth];
        struct dex_insn insn;
        uint8_t flow;

        if (!dex_insn_decode(r->code, at, &insn) || insn.payload) {
            r->starts[at] = 2; /* been here; cleared at the end */
            r->broken = true;
            continue;
        }
        flow = dex_opcodes[insn.op].flow;
        if (flow & DEX_FLOW_continue)
            reach_visit(r, at + insn.units);
        if (flow & DEX_FLOW_branch)
            reach_visit(r, at + (uint32_t)insn.literal);
        if (flow & DEX_FLOW_switch && !dex_switch_targets(r->code, &insn, reach_visit, r))
            r->broken = true;
    }
}

#define HANDLERS_MAX 64

/* Enters the handlers of try block n when control comes inside it; true when it was new. */
static bool reach_try(const struct dex_file *dex, struct reaching *r, uint32_t n)
{
    struct dex_handler handlers[HANDLERS_MAX];
    uint32_t start, end, count;
    bool inside = false;

    count = dex_try(dex, r->code, n, &start, &end, handlers, HANDLERS_MAX);
    for (uint32_t u = start; count && u < end && u < r->code->units && !inside; u++)
        inside = r->starts[u];
    if (!inside)
        return false;
    r->broken |= count > HANDLERS_MAX;
    for (uint32_t h = 0; h < count && h < HANDLERS_MAX; h++)
        reach_visit(r, handlers[h].target);
    return true;
}

/* Rounds over the try blocks of broken code; each is cheap, and few are ever needed. */
#define ROUNDS_MAX 32

static bool reach_control(const struct dex_file *dex, struct reaching *r)
{
    bool *entered = calloc(r->code->tries ? r->code->tries : 1, sizeof *entered);
    bool again = true;

    if (!entered)
        return false;
    reach_visit(r, 0);
    reach_follow(r);
    for (unsigned round = 0; again; round++) {
        again = false;
        for (uint32_t n = 0; n < r->code->tries; n++) {
            if (entered[n] || !reach_try(dex, r, n))
                continue;
            entered[n] = again = true;
            reach_follow(r);
        }
        if (round == ROUNDS_MAX && again) {
            r->broken = true;
            break;
        }
    }
    free(entered);
    return true;
}

enum flow_reach flow_reach(const struct dex_file *dex, const struct dex_code *code, uint8_t *starts,
                           uint32_t *ret_illegal)
{
    struct reaching r = { .code = code, .starts = starts };
    bool done;

    if (reach_linear(code, starts, ret_illegal))
        return FLOW_REACH_LINEAR;
    memset(starts, 0, code->units);
    r.stack = calloc(code->units ? code->units : 1, sizeof *r.stack);
    done = r.stack && reach_control(dex, &r);
    free(r.stack);
    if (!done)
        return FLOW_REACH_NOMEM;
    for (uint32_t u = 0; u < code->units; u++)
        starts[u] &= 1;
    return r.broken ? FLOW_REACH_BROKEN : FLOW_REACH_CONTROL;
}
