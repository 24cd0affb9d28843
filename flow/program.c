#include "flow/program.h"

#include "base/intern.h"
#include "base/text.h"
#include "flow/framework.h"

#include <stdlib.h>

struct flow_type {
    uint32_t dex, index;                         /* first definition in the package, or FLOW_NONE */
    uint32_t super;                              /* type number, or FLOW_NONE */
    uint32_t interfaces, interface_count;        /* in flow_program.interfaces */
    const struct flow_framework_class *platform; /* or NULL */
};

struct flow_program {
    const struct dex_file *files;
    size_t file_count;
    struct pica_intern names; /* of types */
    uint32_t **numbers;       /* by file and type index */
    struct flow_type *types;  /* by type number */
    size_t types_cap;
    uint32_t *interfaces;
    size_t interface_count, interfaces_cap;
};

/* --- linking --------------------------------------------------------------- */

static uint32_t type_add(struct flow_program *p, struct pica_span name)
{
    uint32_t n = pica_intern_add(&p->names, name);

    if (n == PICA_INTERN_NONE || n >= FLOW_CUT)
        return FLOW_NONE;
    if (n + 1 == p->names.count) { /* new */
        if (!pica_grow(&p->types, &p->types_cap, p->names.count, sizeof *p->types))
            return FLOW_NONE;
        p->types[n] =
            (struct flow_type){ .dex = FLOW_NONE, .index = FLOW_NONE, .super = FLOW_NONE };
    }
    return n;
}

static bool interface_add(struct flow_program *p, uint32_t type)
{
    if (!pica_grow(&p->interfaces, &p->interfaces_cap, p->interface_count + 1,
                   sizeof *p->interfaces))
        return false;
    p->interfaces[p->interface_count++] = type;
    return true;
}

static bool link_names(struct flow_program *p)
{
    for (size_t d = 0; d < p->file_count; d++) {
        uint32_t count = p->files[d].types.count;

        p->numbers[d] = malloc((count ? count : 1) * sizeof **p->numbers);
        if (!p->numbers[d])
            return false;
        for (uint32_t t = 0; t < count; t++) {
            uint32_t n = type_add(p, dex_type(&p->files[d], t));

            if (n == FLOW_NONE)
                return false;
            p->numbers[d][t] = n;
        }
    }
    return true;
}

static void link_definitions(struct flow_program *p, size_t d, struct pica_notes *notes)
{
    const struct dex_file *dex = &p->files[d];
    uint32_t shadowed = 0, first_shadowed = 0;

    for (uint32_t i = 0; i < dex->classes.count; i++) {
        struct dex_class cls = dex_class(dex, i);
        uint32_t n = p->numbers[d][cls.class_idx];
        struct flow_type *t = &p->types[n];

        if (p->names.strings[n].len == 0)
            continue; /* a placeholder for a name that cannot be read */
        if (t->dex != FLOW_NONE) {
            if (shadowed++ == 0)
                first_shadowed = cls.class_idx;
            continue;
        }
        t->dex = (uint32_t)d;
        t->index = i;
        if (cls.superclass != DEX_NO_INDEX)
            t->super = p->numbers[d][cls.superclass];
    }
    if (shadowed) {
        struct pica_arena scratch = { 0 };
        char *name = dex_utf8(dex_type(dex, first_shadowed), &scratch);

        pica_remark(notes, "flow.shadowed-class", pica_place_entry(dex->entry),
                    "%u classes are defined earlier and never loaded from here, the first is %s",
                    shadowed, name ? name : "?");
        notes->failed |= !name;
        pica_arena_finish(&scratch);
    }
}

/*
 * Identical interface lists may share their bytes, so their total is not
 * bounded by the size of the file; real classes have one or two.
 */
static bool link_interfaces(struct flow_program *p, size_t d, struct pica_notes *notes)
{
    const struct dex_file *dex = &p->files[d];
    uint64_t left = (uint64_t)dex->classes.count * 16 + 4096;
    uint32_t cut = 0;

    for (uint32_t i = 0; i < dex->classes.count; i++) {
        struct dex_class cls = dex_class(dex, i);
        uint32_t n = p->numbers[d][cls.class_idx];

        if (p->types[n].dex != d || p->types[n].index != i)
            continue;
        if (cls.interfaces.count > left) {
            cut++;
            continue;
        }
        left -= cls.interfaces.count;
        p->types[n].interfaces = (uint32_t)p->interface_count;
        p->types[n].interface_count = cls.interfaces.count;
        for (uint32_t k = 0; k < cls.interfaces.count; k++) {
            uint32_t type = pica_le16(cls.interfaces.at + (size_t)k * 2);

            if (!interface_add(p, type < dex->types.count ? p->numbers[d][type] : n))
                return false;
        }
    }
    if (cut)
        pica_gap(notes, "flow", pica_place_entry(dex->entry),
                 "the interfaces of %u classes were not read: their lists are too long", cut);
    return true;
}

/* What platform types extend, and what that extends; new types join at the end. */
static bool link_platform(struct flow_program *p)
{
    for (uint32_t n = 0; n < p->names.count; n++) {
        const struct flow_framework_class *row = flow_framework_find(p->names.strings[n]);
        uint32_t super = FLOW_NONE, first = (uint32_t)p->interface_count;
        struct pica_span name;
        size_t cursor = 0;

        if (!row)
            continue;
        if (row->super[0]) {
            super = type_add(p, pica_span_str(row->super));
            if (super == FLOW_NONE)
                return false;
        }
        while (flow_framework_interface(row, &cursor, &name)) {
            uint32_t type = type_add(p, name);

            if (type == FLOW_NONE || !interface_add(p, type))
                return false;
        }
        p->types[n].platform = row;
        p->types[n].super = super;
        p->types[n].interfaces = first;
        p->types[n].interface_count = (uint32_t)p->interface_count - first;
    }
    return true;
}

static void remark_platform_copies(const struct flow_program *p, size_t d, struct pica_notes *notes)
{
    const struct dex_file *dex = &p->files[d];
    const char *first = NULL;
    uint32_t copies = 0;

    for (uint32_t i = 0; i < dex->classes.count; i++) {
        const struct flow_type *t = &p->types[p->numbers[d][dex_class(dex, i).class_idx]];

        if (t->platform && copies++ == 0)
            first = t->platform->name;
    }
    if (copies)
        pica_remark(notes, "flow.platform-class", pica_place_entry(dex->entry),
                    "%u classes bear names of the platform, which uses its own, the first is %s",
                    copies, first);
}

/* Cuts circles of superclasses (ART: ClassCircularityError), so that every chain ends. */
static bool link_break_circles(struct flow_program *p, struct pica_notes *notes)
{
    size_t count = p->names.count;
    uint32_t *walk = calloc(count ? count : 1, sizeof *walk); /* 0: new, else number of the walk */
    uint32_t circles = 0, last = FLOW_NONE;

    if (!walk)
        return false;
    for (uint32_t n = 0; n < count; n++) {
        uint32_t t = n, before = FLOW_NONE;

        while (t != FLOW_NONE && walk[t] == 0) {
            walk[t] = n + 1;
            before = t;
            t = p->types[t].super;
        }
        if (t != FLOW_NONE && before != FLOW_NONE && walk[t] == n + 1) {
            p->types[before].super = FLOW_NONE;
            circles++;
            last = before;
        }
    }
    free(walk);
    if (circles) {
        uint32_t d = p->types[last].dex;

        pica_remark(notes, "flow.class-circle",
                    pica_place_entry(d != FLOW_NONE ? p->files[d].entry : NULL),
                    "%u circles of classes that extend each other", circles);
    }
    return true;
}

static bool program_link(struct flow_program *p, struct pica_notes *notes)
{
    p->numbers = calloc(p->file_count ? p->file_count : 1, sizeof *p->numbers);
    if (!p->numbers || !link_names(p))
        return false;
    if (!p->types)
        return true; /* no file names a type, so none defines a class */
    for (size_t d = 0; d < p->file_count; d++)
        link_definitions(p, d, notes);
    for (size_t d = 0; d < p->file_count; d++)
        if (!link_interfaces(p, d, notes))
            return false;
    if (!link_platform(p))
        return false;
    for (size_t d = 0; d < p->file_count; d++)
        remark_platform_copies(p, d, notes);
    return link_break_circles(p, notes) && !notes->failed;
}

enum pica_status flow_program_link(const struct dex_file *files, size_t count,
                                   struct pica_notes *notes, struct flow_program **ret,
                                   struct pica_error *err)
{
    struct flow_program *p = calloc(1, sizeof *p);

    if (!p)
        return pica_fail_nomem(err);
    p->files = files;
    p->file_count = count;
    if (!program_link(p, notes)) {
        flow_program_free(p);
        return pica_fail_nomem(err);
    }
    *ret = p;
    return PICA_OK;
}

void flow_program_free(struct flow_program *p)
{
    if (!p)
        return;
    for (size_t d = 0; p->numbers && d < p->file_count; d++)
        free(p->numbers[d]);
    free(p->numbers);
    free(p->types);
    free(p->interfaces);
    pica_intern_finish(&p->names);
    free(p);
}

/* --- types ------------------------------------------------------------------ */

size_t flow_dex_count(const struct flow_program *p)
{
    return p->file_count;
}

const struct dex_file *flow_dex(const struct flow_program *p, uint32_t dex)
{
    return &p->files[dex];
}

uint32_t flow_type_find(const struct flow_program *p, struct pica_span descriptor)
{
    uint32_t n = pica_intern_find(&p->names, descriptor);

    return n == PICA_INTERN_NONE ? FLOW_NONE : n;
}

uint32_t flow_type_of(const struct flow_program *p, uint32_t dex, uint32_t type_idx)
{
    return p->numbers[dex][type_idx];
}

struct pica_span flow_type_name(const struct flow_program *p, uint32_t type)
{
    return p->names.strings[type];
}

size_t flow_type_count(const struct flow_program *p)
{
    return p->names.count;
}

struct flow_class flow_class(const struct flow_program *p, uint32_t type)
{
    const struct flow_type *t = &p->types[type];

    return (struct flow_class){ t->dex, t->index, t->super };
}

bool flow_class_counts(const struct flow_program *p, uint32_t dex, uint32_t index)
{
    struct dex_class cls = dex_class(&p->files[dex], index);
    uint32_t n = p->numbers[dex][cls.class_idx];
    const struct flow_type *t = &p->types[n];

    /* Classes whose name cannot be read shadow nothing. */
    return p->names.strings[n].len == 0 || (t->dex == dex && t->index == index);
}

/* --- ancestors -------------------------------------------------------------- */

/* The types on the way up from one, nearest first, each once. */
struct ancestors {
    uint32_t types[FLOW_ANCESTORS_MAX];
    size_t count;
    bool cut;
};

static bool ancestors_push(struct ancestors *a, uint32_t type)
{
    for (size_t i = 0; i < a->count; i++)
        if (a->types[i] == type)
            return true;
    if (a->count == FLOW_ANCESTORS_MAX) {
        a->cut = true;
        return false;
    }
    a->types[a->count++] = type;
    return true;
}

/* The interfaces of the first `count` ancestors, then theirs, breadth first. */
static bool ancestors_push_interfaces(const struct flow_program *p, struct ancestors *a, size_t at)
{
    const struct flow_type *t = &p->types[a->types[at]];

    for (uint32_t k = 0; k < t->interface_count; k++)
        if (!ancestors_push(a, p->interfaces[t->interfaces + k]))
            return false;
    return true;
}

/*
 * The next ancestor: superclasses before any interface (JVMS 5.4.3.3). `at`
 * counts from 0, one call for each; FLOW_NONE at the end.
 */
static uint32_t ancestors_next(const struct flow_program *p, struct ancestors *a, size_t at,
                               size_t *interfaces_of)
{
    if (at == a->count && *interfaces_of == 0 && a->count > 0) {
        uint32_t super = p->types[a->types[at - 1]].super;

        if (super != FLOW_NONE)
            ancestors_push(a, super);
    }
    while (at == a->count && !a->cut && *interfaces_of < a->count)
        if (!ancestors_push_interfaces(p, a, (*interfaces_of)++))
            break;
    return at < a->count ? a->types[at] : FLOW_NONE;
}

bool flow_is_a(const struct flow_program *p, uint32_t type, struct pica_span ancestor)
{
    uint32_t want = flow_type_find(p, ancestor);
    struct ancestors a = { .count = 0 };
    size_t interfaces_of = 0;

    if (want == FLOW_NONE)
        return false;
    ancestors_push(&a, type);
    for (size_t i = 0; (type = ancestors_next(p, &a, i, &interfaces_of)) != FLOW_NONE; i++)
        if (type == want)
            return true;
    return false;
}

/* --- members ----------------------------------------------------------------- */

struct reference {
    const struct dex_file *dex;
    bool field;
    uint32_t class_idx, name_idx, type_idx; /* type_idx: of the prototype of a method */
};

static struct reference method_reference(const struct dex_file *dex, uint32_t idx)
{
    struct dex_method_id m = dex_method_id(dex, idx);

    return (struct reference){ dex, false, m.class_idx, m.name_idx, m.proto_idx };
}

static struct reference field_reference(const struct dex_file *dex, uint32_t idx)
{
    struct dex_field_id f = dex_field_id(dex, idx);

    return (struct reference){ dex, true, f.class_idx, f.name_idx, f.type_idx };
}

static bool proto_equal(const struct dex_file *a, uint32_t ai, const struct dex_file *b,
                        uint32_t bi)
{
    struct dex_proto pa = dex_proto(a, ai), pb = dex_proto(b, bi);

    if (a == b && ai == bi)
        return true;
    if (pa.params.count != pb.params.count ||
        !pica_span_equal(dex_type(a, pa.return_type_idx), dex_type(b, pb.return_type_idx)))
        return false;
    for (uint32_t n = 0; n < pa.params.count; n++)
        if (!pica_span_equal(dex_type(a, dex_param(&pa, n)), dex_type(b, dex_param(&pb, n))))
            return false;
    return true;
}

/* Whether two references name the same member of whatever class. */
static bool reference_same(const struct reference *a, const struct reference *b)
{
    if (a->dex != b->dex || a->name_idx != b->name_idx)
        if (!pica_span_equal(dex_string(a->dex, a->name_idx), dex_string(b->dex, b->name_idx)))
            return false;
    if (a->field)
        return pica_span_equal(dex_type(a->dex, a->type_idx), dex_type(b->dex, b->type_idx));
    return proto_equal(a->dex, a->type_idx, b->dex, b->type_idx);
}

/* The member among those that the package's definition of `type` declares. */
static bool type_declares(const struct flow_program *p, uint32_t type, const struct reference *ref,
                          struct flow_member *ret)
{
    const struct flow_type *t = &p->types[type];
    uint32_t positions[4] = { 0 }, last = DEX_NO_INDEX;
    enum dex_member_list list, last_list = DEX_STATIC_FIELDS;
    struct dex_class_data it;
    const struct dex_file *dex;
    struct dex_member m;
    struct dex_class cls;

    if (t->dex == FLOW_NONE || t->platform)
        return false;
    dex = &p->files[t->dex];
    cls = dex_class(dex, t->index);
    it = dex_class_data(dex, &cls);
    while (dex_class_data_next(&it, &list, &m)) {
        bool field = list == DEX_STATIC_FIELDS || list == DEX_INSTANCE_FIELDS;
        struct reference have;

        /* Members of other classes and repeated ones are refused by ART, and
         * would let a small file make this loop long. */
        if (last != DEX_NO_INDEX && list == last_list && m.idx <= last)
            return false;
        have = field ? field_reference(dex, m.idx) : method_reference(dex, m.idx);
        if (have.class_idx != cls.class_idx)
            return false;
        last = m.idx;
        last_list = list;
        if (field == ref->field && reference_same(ref, &have)) {
            *ret = (struct flow_member){ t->dex, t->index, type, list, positions[list], m };
            return true;
        }
        positions[list]++;
    }
    return false;
}

static uint32_t resolve(const struct flow_program *p, uint32_t dex, const struct reference *ref,
                        flow_accept_fn *accept, void *context)
{
    struct ancestors a = { .count = 0 };
    size_t interfaces_of = 0;
    uint32_t type;

    ancestors_push(&a, p->numbers[dex][ref->class_idx]);
    for (size_t i = 0; (type = ancestors_next(p, &a, i, &interfaces_of)) != FLOW_NONE; i++) {
        struct flow_member ignored;

        if (!accept(context, type))
            continue;
        /* Asked last, since it reads class data: few walks get here. */
        for (size_t k = 0; k < i; k++)
            if (type_declares(p, a.types[k], ref, &ignored))
                return FLOW_NONE;
        return type;
    }
    return a.cut ? FLOW_CUT : FLOW_NONE;
}

uint32_t flow_resolve_method(const struct flow_program *p, uint32_t dex, uint32_t method_idx,
                             flow_accept_fn *accept, void *context)
{
    struct reference ref = method_reference(&p->files[dex], method_idx);

    return resolve(p, dex, &ref, accept, context);
}

uint32_t flow_resolve_field(const struct flow_program *p, uint32_t dex, uint32_t field_idx,
                            flow_accept_fn *accept, void *context)
{
    struct reference ref = field_reference(&p->files[dex], field_idx);

    return resolve(p, dex, &ref, accept, context);
}

static bool find(const struct flow_program *p, uint32_t dex, const struct reference *ref,
                 struct flow_member *ret)
{
    struct ancestors a = { .count = 0 };
    size_t interfaces_of = 0;
    uint32_t type;

    ancestors_push(&a, p->numbers[dex][ref->class_idx]);
    for (size_t i = 0; (type = ancestors_next(p, &a, i, &interfaces_of)) != FLOW_NONE; i++)
        if (type_declares(p, type, ref, ret))
            return true;
    return false;
}

bool flow_find_method(const struct flow_program *p, uint32_t dex, uint32_t method_idx,
                      struct flow_member *ret)
{
    struct reference ref = method_reference(&p->files[dex], method_idx);

    return find(p, dex, &ref, ret);
}

bool flow_find_field(const struct flow_program *p, uint32_t dex, uint32_t field_idx,
                     struct flow_member *ret)
{
    struct reference ref = field_reference(&p->files[dex], field_idx);

    return find(p, dex, &ref, ret);
}

/* Takes `part` off the front of *at. */
static bool take(const char **at, struct pica_span part)
{
    if (strncmp(*at, (const char *)part.data, part.len) != 0)
        return false;
    *at += part.len;
    return true;
}

bool flow_proto_is(const struct dex_file *dex, uint32_t proto_idx, const char *descriptor)
{
    struct dex_proto proto = dex_proto(dex, proto_idx);
    const char *at = descriptor;

    if (*at++ != '(')
        return false;
    for (uint32_t n = 0; n < proto.params.count; n++)
        if (*at == ')' || !take(&at, dex_type(dex, dex_param(&proto, n))))
            return false;
    return *at++ == ')' && take(&at, dex_type(dex, proto.return_type_idx)) && *at == '\0';
}
