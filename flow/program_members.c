#include "flow/program_parts.h"

#include "base/work.h"
#include "dex/call_site.h"

#include <stdlib.h>

/* --- signatures ---------------------------------------------------------------------- */

/* The number of a prototype: the return type, then one more for each parameter. */
static uint32_t proto_number(struct flow_program *p, const uint32_t *types,
                             const struct dex_proto *proto)
{
    uint32_t n = flow_pairs_add(&p->protos, FLOW_NONE, types[proto->return_type_idx]);

    for (uint32_t k = 0; k < proto->params.count && n != FLOW_NONE; k++)
        n = flow_pairs_add(&p->protos, n, types[dex_param(proto, k)]);
    return n;
}

/* An array for each file, with a number for each of its ids. */
static bool make_arrays(const struct flow_program *p, bool fields, uint32_t ***ret)
{
    *ret = calloc(p->file_count ? p->file_count : 1, sizeof **ret);
    for (size_t d = 0; *ret && d < p->file_count; d++) {
        const struct dex_file *dex = &p->files[d];
        size_t count = fields ? dex->fields.count : dex->methods.count;

        (*ret)[d] = malloc((count ? count : 1) * sizeof ***ret);
        if (!(*ret)[d])
            return false;
    }
    return *ret != NULL;
}

/*
 * Numbers for the names of members, each in the place that its member's
 * signature will have. Of one file each string is asked for once.
 */
static bool name_file(struct flow_program *p, size_t d)
{
    const struct dex_file *dex = &p->files[d];
    /* By string id: number + 1; 0: not yet. */
    uint32_t *known = calloc((size_t)dex->strings.count + 1, sizeof *known);
    uint32_t methods = dex->methods.count, all = methods + dex->fields.count;
    bool whole = known;

    for (uint32_t i = 0; whole && i < all; i++) {
        bool field = i >= methods;
        uint32_t string =
            field ? dex_field_id(dex, i - methods).name_idx : dex_method_id(dex, i).name_idx;

        if (!known[string]) {
            uint32_t n = pica_intern_add(&p->member_names, dex_string(dex, string));

            whole = n != PICA_INTERN_NONE;
            known[string] = n + 1;
        }
        *(field ? &p->field_ids[d][i - methods] : &p->method_signatures[d][i]) = known[string] - 1;
    }
    free(known);
    for (uint32_t c = 0; whole && c < dex->call_sites.count; c++) {
        struct dex_call_site site;

        if (dex_call_site(dex, c, &site))
            whole = pica_intern_add(&p->member_names, dex_string(dex, site.name_idx)) !=
                    PICA_INTERN_NONE;
    }
    return whole;
}

bool flow_link_names(struct flow_program *p)
{
    bool whole =
        make_arrays(p, false, &p->method_signatures) && make_arrays(p, true, &p->field_ids);

    for (size_t d = 0; whole && d < p->file_count; d++)
        whole = name_file(p, d);
    return whole;
}

/* The signatures of a file's methods, or fields, out of their names. `seconds`: numbers of the
 * prototypes, or types. */
static bool link_ids(struct flow_program *p, size_t d, bool fields, const uint32_t *seconds)
{
    struct flow_pairs *table = fields ? &p->field_signatures : &p->signatures;
    const struct dex_file *dex = &p->files[d];
    uint32_t total = fields ? dex->fields.count : dex->methods.count;
    uint32_t *numbers = fields ? p->field_ids[d] : p->method_signatures[d];

    for (uint32_t first = 0, count; first < total; first += count) {
        uint64_t keys[64];

        for (count = 0; count < 64 && first + count < total; count++) {
            uint32_t i = first + count;

            keys[count] =
                (uint64_t)numbers[i] << 32 |
                seconds[fields ? dex_field_id(dex, i).type_idx : dex_method_id(dex, i).proto_idx];
        }
        if (!flow_pairs_add_all(table, keys, count, numbers + first))
            return false;
    }
    return true;
}

/*
 * A lambda answers a method that, maybe, nobody but the platform calls: then no
 * method id names it. It has a signature all the same.
 */
static bool link_call_sites(struct flow_program *p, size_t d, const uint32_t *protos)
{
    const struct dex_file *dex = &p->files[d];

    for (uint32_t c = 0; c < dex->call_sites.count; c++) {
        struct dex_call_site site;
        struct dex_value v;

        if (!dex_call_site(dex, c, &site) || !dex_values_next(&site.extra, &v) ||
            v.kind != DEX_VALUE_METHOD_TYPE || v.proto_idx >= dex->protos.count)
            continue;
        if (flow_pairs_add(&p->signatures,
                           pica_intern_find(&p->member_names, dex_string(dex, site.name_idx)),
                           protos[v.proto_idx]) == FLOW_NONE)
            return false;
    }
    return true;
}

static bool link_file_methods(struct flow_program *p, size_t d)
{
    const struct dex_file *dex = &p->files[d];
    uint32_t *protos = calloc((size_t)dex->protos.count + 1, sizeof *protos);
    bool whole = protos;

    for (uint32_t i = 0; whole && i < dex->protos.count; i++) {
        struct dex_proto proto = dex_proto(dex, i);

        protos[i] = proto_number(p, p->numbers[d], &proto);
        whole = protos[i] != FLOW_NONE;
    }
    whole = whole && link_ids(p, d, false, protos) && link_call_sites(p, d, protos);
    free(protos);
    return whole;
}

/* Room for about half as many signatures as there are ids: the others are the same ones again. */
static bool link_method_signatures(struct flow_program *p)
{
    size_t protos = 0, methods = 0;
    bool whole;

    for (size_t d = 0; d < p->file_count; d++) {
        protos += p->files[d].protos.count;
        methods += p->files[d].methods.count;
    }
    whole =
        flow_pairs_reserve(&p->protos, protos) && flow_pairs_reserve(&p->signatures, methods / 2);
    for (size_t d = 0; whole && d < p->file_count; d++)
        whole = link_file_methods(p, d);
    return whole;
}

static bool link_field_signatures(struct flow_program *p)
{
    size_t fields = 0;
    bool whole;

    for (size_t d = 0; d < p->file_count; d++)
        fields += p->files[d].fields.count;
    whole = flow_pairs_reserve(&p->field_signatures, fields / 2);
    for (size_t d = 0; whole && d < p->file_count; d++)
        whole = link_ids(p, d, true, p->numbers[d]);
    return whole;
}

/* --- methods and fields ------------------------------------------------------------------ */

/* The members of one file's classes. */
struct taking {
    struct flow_program *p;
    uint8_t *wrong; /* by file: its classes have fewer members than was thought */
};

static void take_method(struct flow_program *p, uint32_t d, struct flow_type *t, uint32_t type,
                        const struct dex_member *m)
{
    uint32_t n = t->methods + t->method_count;

    p->methods[n] = (struct flow_method){ .type = type,
                                          .dex = d, /* its signature comes later */
                                          .method_idx = m->idx,
                                          .code_off = m->code_off,
                                          .access_flags = m->access_flags };
    if (p->method_targets[d][m->idx] == FLOW_NONE)
        p->method_targets[d][m->idx] = n;
}

static void take_field(struct flow_program *p, uint32_t d, struct flow_type *t, uint32_t type,
                       const struct dex_member *m, uint32_t position)
{
    uint32_t n = t->fields + t->field_count;

    p->fields[n] = (struct flow_field){ .type = type,
                                        .dex = d,
                                        .field_idx = m->idx,
                                        .access_flags = m->access_flags,
                                        .position = position };
    if (p->field_targets[d][m->idx] == FLOW_NONE)
        p->field_targets[d][m->idx] = n;
}

/* Takes the members of a class into the places that it has, and counts them. */
static void take_class(struct flow_program *p, uint32_t d, uint32_t type,
                       const struct dex_class *cls)
{
    const struct dex_file *dex = &p->files[d];
    struct flow_type *t = &p->types[type];
    uint32_t methods = t->method_count, fields = t->field_count;
    uint32_t position = 0, last = DEX_NO_INDEX;
    enum dex_member_list list, last_list = DEX_STATIC_FIELDS;
    struct dex_class_data it = dex_class_data(dex, cls);
    struct dex_member m;

    t->method_count = t->field_count = 0;
    while (dex_class_data_next(&it, &list, &m)) {
        bool field = list == DEX_STATIC_FIELDS || list == DEX_INSTANCE_FIELDS;
        uint32_t of =
            field ? dex_field_id(dex, m.idx).class_idx : dex_method_id(dex, m.idx).class_idx;

        if (list != last_list) {
            last = DEX_NO_INDEX;
            position = 0;
        }
        last_list = list;
        /* ART refuses members of other classes, and of repeated ones takes the first. */
        if (of != cls->class_idx)
            return;
        if (last == DEX_NO_INDEX || m.idx > last) {
            if (field && t->field_count < fields)
                take_field(p, d, t, type, &m, position);
            else if (!field && t->method_count < methods)
                take_method(p, d, t, type, &m);
            *(field ? &t->field_count : &t->method_count) += 1;
            last = m.idx;
        }
        position++;
    }
}

static bool is_taken(const struct flow_program *p, size_t d, uint32_t class_def, uint32_t type)
{
    return flow_is_ours(p, type) && p->types[type].dex == d && p->types[type].index == class_def;
}

static void take_file(void *context, size_t d)
{
    const struct taking *taking = context;
    struct flow_program *p = taking->p;
    const struct dex_file *dex = &p->files[d];

    taking->wrong[d] = 0;
    for (uint32_t c = 0; c < dex->classes.count; c++) {
        struct dex_class cls = dex_class(dex, c);
        uint32_t type = p->numbers[d][cls.class_idx];
        const struct flow_type *t = &p->types[type];
        uint32_t methods = t->method_count, fields = t->field_count;

        if (!is_taken(p, d, c, type))
            continue;
        take_class(p, (uint32_t)d, type, &cls);
        taking->wrong[d] |= t->method_count != methods || t->field_count != fields;
    }
}

/* How many members classes say that they have; of a broken file none have more than fit. */
static void expect_members(struct flow_program *p)
{
    for (size_t d = 0; d < p->file_count; d++) {
        const struct dex_file *dex = &p->files[d];
        size_t left = dex->data.len; /* a member takes two bytes or more */

        for (uint32_t c = 0; c < dex->classes.count; c++) {
            struct dex_class cls = dex_class(dex, c);
            uint32_t type = p->numbers[d][cls.class_idx];
            struct dex_class_data it;
            uint32_t counts[4];

            if (!is_taken(p, d, c, type))
                continue;
            it = dex_class_data(dex, &cls);
            for (int list = 0; list < 4; list++) {
                counts[list] = it.left[list] < left ? it.left[list] : (uint32_t)left;
                left -= counts[list];
            }
            p->types[type].field_count = counts[DEX_STATIC_FIELDS] + counts[DEX_INSTANCE_FIELDS];
            p->types[type].method_count = counts[DEX_DIRECT_METHODS] + counts[DEX_VIRTUAL_METHODS];
        }
    }
}

/* Gives the members numbers: of a file after those of the file before, class by class. */
static bool number_members(struct flow_program *p)
{
    uint64_t methods = 0, fields = 0;

    for (size_t d = 0; d < p->file_count; d++) {
        const struct dex_file *dex = &p->files[d];

        for (uint32_t c = 0; c < dex->classes.count; c++) {
            uint32_t type = p->numbers[d][dex_class(dex, c).class_idx];
            struct flow_type *t = &p->types[type];

            if (!is_taken(p, d, c, type))
                continue;
            t->methods = (uint32_t)methods;
            t->fields = (uint32_t)fields;
            methods += t->method_count;
            fields += t->field_count;
        }
    }
    if (methods >= FLOW_CUT || fields >= FLOW_CUT)
        return false;
    free(p->methods);
    free(p->fields);
    p->method_count = (size_t)methods;
    p->field_count = (size_t)fields;
    p->methods = malloc((p->method_count ? p->method_count : 1) * sizeof *p->methods);
    p->fields = malloc((p->field_count ? p->field_count : 1) * sizeof *p->fields);
    return p->methods && p->fields;
}

/* No reference leads anywhere yet. */
static void clear_targets(const struct flow_program *p)
{
    for (size_t d = 0; d < p->file_count; d++) {
        memset(p->method_targets[d], 0xff,
               p->files[d].methods.count * sizeof *p->method_targets[d]); /* FLOW_NONE */
        memset(p->field_targets[d], 0xff, p->files[d].fields.count * sizeof *p->field_targets[d]);
    }
}

/*
 * Numbers by what class data says at its head, and takes the members; in
 * broken files that was too much, and the rest is done again.
 */
static bool link_methods(struct flow_program *p)
{
    struct taking taking = { p, calloc(p->file_count ? p->file_count : 1, 1) };
    bool whole = taking.wrong, wrong = false;

    if (whole)
        expect_members(p);
    for (int turn = 0; whole && (turn == 0 || (turn == 1 && wrong)); turn++) {
        clear_targets(p);
        whole = number_members(p);
        if (whole)
            pica_work_run(p->work, p->file_count, take_file, &taking);
        for (size_t d = 0; whole && d < p->file_count; d++)
            wrong |= taking.wrong[d];
    }
    free(taking.wrong);
    return whole;
}

/* --- declarations --------------------------------------------------------------------------- */

static uint32_t member_signature(const struct flow_program *p, bool fields, uint32_t member)
{
    const struct flow_field *f = &p->fields[member];

    return fields ? p->field_ids[f->dex][f->field_idx] : p->methods[member].signature;
}

/* Adds a declaration at the end of its signature's; `fill` holds these ends. */
static void declare(const struct flow_program *p, struct flow_declarations *d, uint32_t *fill,
                    uint32_t type, uint32_t signature, uint32_t member)
{
    uint32_t at = fill[signature], up = at > d->first[signature] ? at - 1 : FLOW_NONE;

    if (up != FLOW_NONE && d->pre[up] == p->types[type].pre)
        return; /* names that cannot be read, or members that are there twice */
    while (up != FLOW_NONE && !flow_in_tree(p, type, p->by_pre[d->pre[up]]))
        up = d->up[up];
    d->pre[at] = p->types[type].pre;
    d->member[at] = member;
    d->up[at] = up;
    fill[signature]++;
}

static bool link_declarations(const struct flow_program *p, bool fields,
                              struct flow_declarations *d)
{
    size_t members = fields ? p->field_count : p->method_count, room = members ? members : 1;
    size_t signatures = fields ? p->field_signatures.count : p->signatures.count;
    uint32_t *fill = malloc((signatures + 1) * sizeof *fill);

    d->signature_count = signatures;
    d->first = calloc(signatures + 2, sizeof *d->first);
    d->pre = malloc(room * sizeof *d->pre);
    d->member = malloc(room * sizeof *d->member);
    d->up = malloc(room * sizeof *d->up);
    if (!fill || !d->first || !d->pre || !d->member || !d->up) {
        free(fill);
        return false;
    }
    for (uint32_t m = 0; m < members; m++)
        d->first[member_signature(p, fields, m) + 1]++;
    for (size_t s = 1; s < signatures + 1; s++)
        d->first[s] += d->first[s - 1];
    memcpy(fill, d->first, signatures * sizeof *fill);
    for (size_t i = 0; i < p->names.count; i++) {
        uint32_t type = p->by_pre[i];
        const struct flow_type *t = &p->types[type];
        uint32_t first = fields ? t->fields : t->methods;
        uint32_t count = fields ? t->field_count : t->method_count;

        for (uint32_t m = first; m < first + count; m++)
            declare(p, d, fill, type, member_signature(p, fields, m), m);
    }
    /* What was left out of a signature's makes a hole at its end. */
    for (size_t s = 0; s < signatures; s++)
        for (uint32_t at = fill[s]; at < d->first[s + 1]; at++) {
            d->pre[at] = UINT32_MAX;
            d->up[at] = FLOW_NONE;
        }
    free(fill);
    return true;
}

static bool mark_interfaces(struct flow_program *p)
{
    size_t words = p->signatures.count / 64 + 1;

    p->interface_signatures = calloc(words, sizeof *p->interface_signatures);
    p->default_signatures = calloc(words, sizeof *p->default_signatures);
    if (!p->interface_signatures || !p->default_signatures)
        return false;
    for (size_t m = 0; m < p->method_count; m++) {
        const struct flow_method *method = &p->methods[m];
        uint64_t bit = UINT64_C(1) << method->signature % 64;

        if (!p->types[method->type].is_interface ||
            method->access_flags & (DEX_ACC_STATIC | DEX_ACC_PRIVATE))
            continue;
        p->interface_signatures[method->signature / 64] |= bit;
        if (!(method->access_flags & DEX_ACC_ABSTRACT))
            p->default_signatures[method->signature / 64] |= bit;
    }
    return true;
}

/* --- all of it, as far as it can be done at the same time ------------------------------------ */

struct members {
    struct flow_program *p;
    bool whole[2];
};

/* What members are called, and who has them. */
static void link_half(void *context, size_t half)
{
    struct members *m = context;

    m->whole[half] = half == 0 ? link_method_signatures(m->p)
                               : link_field_signatures(m->p) && link_methods(m->p);
}

static void declare_half(void *context, size_t half)
{
    struct members *m = context;
    struct flow_program *p = m->p;

    m->whole[half] = half == 0
                         ? link_declarations(p, false, &p->method_declarations)
                         : link_declarations(p, true, &p->field_declarations) && mark_interfaces(p);
}

bool flow_link_members(struct flow_program *p)
{
    struct members m = { .p = p };

    if (!make_arrays(p, false, &p->method_targets) || !make_arrays(p, true, &p->field_targets))
        return false;
    pica_work_run(p->work, 2, link_half, &m);
    if (!m.whole[0] || !m.whole[1])
        return false;
    for (size_t n = 0; n < p->method_count; n++)
        p->methods[n].signature = p->method_signatures[p->methods[n].dex][p->methods[n].method_idx];
    pica_work_run(p->work, 2, declare_half, &m);
    return m.whole[0] && m.whole[1];
}
