#include "privacy/consent_family.h"

#include "dex/insn.h"
#include "flow/index.h"

/* "Lcom/a/Main$1;" without what begins at its first '$'; the descriptor as it is without one. */
static struct pica_span outermost(struct pica_span name)
{
    static const char lambda[] = "-$$Lambda$"; /* of D8 before version 1.6: -$$Lambda$Main$hash */
    size_t start = name.len;

    while (start > 0 && name.data[start - 1] != '/')
        start--;
    if (name.len > start + sizeof lambda - 1 &&
        memcmp(name.data + start, lambda, sizeof lambda - 1) == 0)
        return name; /* its owner's name stands inside; see owner_of_lambda() */
    for (size_t n = start + 1; n < name.len; n++)
        if (name.data[n] == '$')
            return pica_span_of(name.data, n);
    return name;
}

#define NAME_MAX 512u

/* The type of that name with ';' behind it; FLOW_NONE: there is none. */
static uint32_t find(const struct flow_program *p, struct pica_span before, struct pica_span name)
{
    char text[NAME_MAX];

    if (before.len + name.len + 1 > sizeof text)
        return FLOW_NONE;
    if (before.len)
        memcpy(text, before.data, before.len);
    if (name.len)
        memcpy(text + before.len, name.data, name.len);
    text[before.len + name.len] = ';';
    return flow_type_find(p, pica_span_of(text, before.len + name.len + 1));
}

/* "Lcom/a/-$$Lambda$Main$hash;" was written in Lcom/a/Main; */
static uint32_t owner_of_lambda(const struct flow_program *p, struct pica_span name)
{
    static const char lambda[] = "-$$Lambda$";
    size_t start = name.len, end;

    while (start > 0 && name.data[start - 1] != '/')
        start--;
    if (name.len < start + sizeof lambda ||
        memcmp(name.data + start, lambda, sizeof lambda - 1) != 0)
        return FLOW_NONE;
    end = start + sizeof lambda - 1;
    for (size_t n = end; n < name.len && name.data[n] != '$' && name.data[n] != ';'; n++)
        end = n + 1;
    return find(
        p, pica_span_of(name.data, start),
        pica_span_of(name.data + start + sizeof lambda - 1, end - start - (sizeof lambda - 1)));
}

bool consent_families_init(struct flow_program *program, struct consent_strings *strings,
                           struct pica_arena *arena, struct consent_families *ret)
{
    size_t types = flow_type_count(program);

    *ret = (struct consent_families){ .program = program, .strings = strings };
    ret->of = pica_arena_array(arena, types + 1, sizeof *ret->of);
    ret->says = pica_arena_array(arena, types + 1, sizeof *ret->says);
    ret->known = pica_arena_array(arena, types + 1, sizeof *ret->known);
    if (!ret->of || !ret->says || !ret->known)
        return false;
    for (uint32_t t = 0; t < types; t++) {
        struct pica_span name = flow_type_name(program, t), outer = outermost(name);
        uint32_t owner = FLOW_NONE;

        ret->of[t] = t;
        if (flow_class(program, t).dex == FLOW_NONE)
            continue;
        owner = outer.len < name.len ? find(program, outer, (struct pica_span){ 0 })
                                     : owner_of_lambda(program, name);
        if (owner != FLOW_NONE && flow_class(program, owner).dex != FLOW_NONE)
            ret->of[t] = owner;
    }
    return true;
}

/* --- what code says ------------------------------------------------------------------------- */

static void join(struct consent_text *to, struct consent_text from)
{
    /* Of texts in one place, not of one text in two languages: nothing contradicts. */
    to->roles |= from.roles;
    to->reads |= from.reads;
    if (from.form > to->form)
        to->form = from.form;
}

static void method_says(struct consent_families *f, uint32_t method, struct consent_text *ret)
{
    const struct flow_method *m = flow_method(f->program, method);
    const struct dex_file *file = flow_dex(f->program, m->dex);
    struct dex_code code;
    struct dex_insn insn;
    uint32_t id;

    if (!m->code_off || !dex_code(file, m->code_off, &code))
        return;
    for (uint32_t at = 0; dex_insn_decode(&code, at, &insn); at += insn.units) {
        if (insn.payload)
            continue;
        if ((insn.op == DEX_OP_CONST_STRING || insn.op == DEX_OP_CONST_STRING_JUMBO) &&
            insn.index < file->strings.count)
            join(ret, consent_text_look(dex_string(file, insn.index)));
        else if (insn.op >= DEX_OP_CONST_4 && insn.op <= DEX_OP_CONST_HIGH16 && f->strings &&
                 consent_strings_id(f->strings, insn.literal, &id))
            join(ret, consent_strings_says(f->strings, id));
    }
}

struct consent_text consent_class_says(struct consent_families *f, uint32_t type)
{
    struct consent_text says = { 0 };
    uint32_t first, count = flow_class_methods(f->program, type, &first);

    for (uint32_t n = 0; n < count; n++)
        method_says(f, first + n, &says);
    return says;
}

struct consent_text consent_family_says(struct consent_families *f, uint32_t family)
{
    if (!f->known[family]) {
        f->known[family] = 1;
        for (uint32_t t = 0; t < flow_type_count(f->program); t++)
            if (f->of[t] == family && flow_class(f->program, t).dex != FLOW_NONE)
                join(&f->says[family], consent_class_says(f, t));
    }
    return f->says[family];
}

/* --- who makes it ------------------------------------------------------------------------------
 */

#define FUNCTION_METHODS 6u

uint32_t consent_family_maker(struct consent_families *f, uint32_t type, bool *ret_failed)
{
    struct flow_program *p = f->program;
    struct flow_class c = flow_class(p, type);
    uint32_t first, maker = FLOW_NONE;

    if (c.dex == FLOW_NONE || flow_class_methods(p, type, &first) > FUNCTION_METHODS ||
        dex_class(flow_dex(p, c.dex), c.index).interfaces.count +
                (flow_class(p, c.super).dex != FLOW_NONE) ==
            0)
        return FLOW_NONE;
    for (uint32_t d = 0; d < flow_dex_count(p); d++) {
        const struct dex_file *dex = flow_dex(p, d);
        struct flow_index *index = flow_program_index(p, d);

        for (uint32_t t = 0; t < dex->types.count; t++) {
            const uint32_t *refs;
            size_t count;

            if (flow_type_of(p, d, t) != type)
                continue;
            if (!flow_index_invert(index, dex, FLOW_REF_NEW)) {
                *ret_failed = true;
                return FLOW_NONE;
            }
            refs = flow_index_sites(index, FLOW_REF_NEW, t, &count);
            for (size_t n = 0; n < count; n++) {
                uint32_t holder = flow_method_of(p, d, flow_index_body(index, refs[n])->method_idx);
                uint32_t of = holder == FLOW_NONE ? FLOW_NONE : flow_method(p, holder)->type;

                if (of == FLOW_NONE || of == type)
                    continue; /* its own static initialiser makes the only one */
                if (maker != FLOW_NONE && maker != of)
                    return FLOW_NONE;
                maker = of;
            }
        }
    }
    return maker;
}
