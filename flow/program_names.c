#include "flow/program_parts.h"

uint32_t flow_signature_name_number(const struct flow_program *p, uint32_t signature)
{
    return (uint32_t)(p->signatures.keys[signature] >> 32);
}

uint32_t flow_member_name_find(const struct flow_program *p, struct pica_span name)
{
    uint32_t n = pica_intern_find(&p->member_names, name);

    return n == PICA_INTERN_NONE ? FLOW_NONE : n;
}
