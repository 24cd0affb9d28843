#include "flow/program_parts.h"

uint32_t flow_member_name_find(const struct flow_program *p, struct pica_span name)
{
    uint32_t n = pica_intern_find(&p->member_names, name);

    return n == PICA_INTERN_NONE ? FLOW_NONE : n;
}
