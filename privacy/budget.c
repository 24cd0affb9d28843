#include "privacy/budget.h"

/* Enough for the smallest file to be read. */
#define UNITS_LEAST 65536
#define SITES_LEAST 1024

static uint64_t part(uint64_t limit, double of, uint64_t least)
{
    uint64_t mine = (uint64_t)((double)limit * of);

    if (least > limit)
        least = limit;
    return mine < least ? least : mine;
}

struct pica_limits privacy_budget(const struct flow_program *program,
                                  const struct pica_limits *limits, uint32_t dex)
{
    struct pica_limits mine = *limits;
    size_t all = 0;
    double of;

    for (uint32_t d = 0; d < flow_dex_count(program); d++)
        all += flow_dex(program, d)->data.len;
    of = all ? (double)flow_dex(program, dex)->data.len / (double)all : 1;
    mine.dex_instructions = part(limits->dex_instructions, of, UNITS_LEAST);
    mine.dex_sites = part(limits->dex_sites, of, SITES_LEAST);
    return mine;
}
