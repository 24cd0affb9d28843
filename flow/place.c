#include "flow/place.h"

#include "dex/insn.h"

struct pica_place flow_place(const struct flow_program *p, uint32_t method, uint32_t at,
                             struct pica_arena *arena)
{
    const struct flow_method *m = flow_method(p, method);
    const struct dex_file *dex = flow_dex(p, m->dex);
    struct pica_place named = pica_place_entry(dex->entry);

    named.class_name = dex_utf8(flow_type_name(p, m->type), arena);
    named.method = dex_method_label(dex, m->method_idx, arena);
    named.method_idx = m->method_idx;
    return flow_place_near(p, method, at, &named);
}

struct pica_place flow_place_near(const struct flow_program *p, uint32_t method, uint32_t at,
                                  const struct pica_place *known)
{
    const struct flow_method *m = flow_method(p, method);
    struct pica_place place = *known;
    struct dex_insn insn;
    struct dex_code code;

    place.insn = PICA_NO_INDEX;
    place.file_offset = m->code_off ? m->code_off : PICA_NO_OFFSET;
    place.bytes = (struct pica_span){ 0 };
    if (at == DEX_NO_INDEX || m->code_off == 0 ||
        !dex_code(flow_dex(p, m->dex), m->code_off, &code))
        return place;
    place.insn = at;
    place.file_offset = code.insns_offset + (uint64_t)at * 2;
    if (at < code.units && dex_insn_decode(&code, at, &insn))
        place.bytes = pica_span_of(code.insns + (size_t)at * 2, (size_t)insn.units * 2);
    return place;
}
