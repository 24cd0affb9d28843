#include "dex/reach.h"

#include <stdlib.h>

/* False at the first unit that cannot be read. */
static bool reach_linear(const struct dex_code *code, uint8_t *starts, uint32_t *ret_illegal)
{
    uint32_t at = 0;

    while (at < code->units) {
        const uint8_t *p = code->insns + (size_t)at * 2;
        uint32_t units = dex_insn_units(p, code->units - at);

        if (units == 0) {
            *ret_illegal = at;
            return false;
        }
        starts[at] = !dex_insn_is_payload(p);
        at += units;
    }
    return true;
}

/* Of the 65535 try blocks at most, none has this number. */
#define UNCOVERED UINT16_MAX

struct reaching {
    const struct dex_file *dex;
    const struct dex_code *code;
    uint8_t *starts;
    uint32_t *stack; /* a unit enters at most once */
    uint32_t depth;
    uint16_t *cover; /* by unit: the try block over it, or UNCOVERED */
    bool *entered;   /* by try block: its handlers are on their way */
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

/*
 * Which try block covers each unit. The runtime refuses blocks that overlap;
 * where they do, the first counts, and code behind the handlers of the others
 * is not known.
 */
static void reach_cover(struct reaching *r)
{
    uint32_t covered = 0; /* units before it are done */

    for (uint32_t u = 0; u < r->code->units; u++)
        r->cover[u] = UNCOVERED;
    for (uint32_t n = 0; n < r->code->tries; n++) {
        struct dex_handler handler;
        uint32_t start, end;

        if (dex_try(r->dex, r->code, n, &start, &end, &handler, 1) == 0 || start < covered) {
            r->broken = true;
            continue;
        }
        for (uint32_t u = start; u < end; u++)
            r->cover[u] = (uint16_t)n;
        covered = end;
    }
}

#define HANDLERS_MAX 64

/* Control comes to a unit that try block n covers. */
static void reach_handlers(struct reaching *r, uint32_t n)
{
    struct dex_handler handlers[HANDLERS_MAX];
    uint32_t start, end, count;

    r->entered[n] = true;
    count = dex_try(r->dex, r->code, n, &start, &end, handlers, HANDLERS_MAX);
    r->broken |= count == 0 || count > HANDLERS_MAX;
    for (uint32_t h = 0; h < count && h < HANDLERS_MAX; h++)
        reach_visit(r, handlers[h].target);
}

static void reach_follow(struct reaching *r)
{
    reach_visit(r, 0);
    while (r->depth > 0) {
        uint32_t at = r->stack[--r->depth];
        struct dex_insn insn;
        uint8_t flow;

        if (r->cover[at] != UNCOVERED && !r->entered[r->cover[at]])
            reach_handlers(r, r->cover[at]);
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

enum dex_reach dex_reach(const struct dex_file *dex, const struct dex_code *code, uint8_t *starts,
                         uint32_t *ret_illegal)
{
    struct reaching r = { .dex = dex, .code = code, .starts = starts };
    bool done;

    if (reach_linear(code, starts, ret_illegal))
        return DEX_REACH_LINEAR;
    memset(starts, 0, code->units);
    r.stack = malloc((size_t)code->units * sizeof *r.stack + 1);
    r.cover = malloc((size_t)code->units * sizeof *r.cover + 1);
    r.entered = calloc(code->tries + 1u, sizeof *r.entered);
    done = r.stack && r.cover && r.entered;
    if (done) {
        reach_cover(&r);
        reach_follow(&r);
    }
    free(r.stack);
    free(r.cover);
    free(r.entered);
    if (!done)
        return DEX_REACH_NOMEM;
    for (uint32_t u = 0; u < code->units; u++)
        starts[u] &= 1;
    return r.broken ? DEX_REACH_BROKEN : DEX_REACH_CONTROL;
}
