#include "flow/models.h"
#include "flow/program_parts.h"

#include <stdlib.h>

uint32_t flow_type_add(struct flow_program *p, struct pica_span name)
{
    uint32_t n = pica_intern_add(&p->names, name);

    if (n == PICA_INTERN_NONE || n >= FLOW_CUT)
        return FLOW_NONE;
    if (n + 1 == p->names.count) { /* new */
        if (!pica_grow(&p->types, &p->types_cap, p->names.count, sizeof *p->types))
            return FLOW_NONE;
        p->types[n] = (struct flow_type){
            .dex = FLOW_NONE, .index = FLOW_NONE, .super = FLOW_NONE, .element = FLOW_NONE
        };
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
            uint32_t n = flow_type_add(p, dex_type(&p->files[d], t));

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
        t->is_interface = cls.access_flags & DEX_ACC_INTERFACE;
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

/* A descriptor with more dimensions than this is none (JVMS 4.3.2). */
#define DIMENSIONS_MAX 255

static bool is_array(struct pica_span name)
{
    size_t dimensions = 0;

    while (dimensions < name.len && name.data[dimensions] == '[')
        dimensions++;
    return dimensions > 0 && dimensions <= DIMENSIONS_MAX && dimensions < name.len;
}

/* Arrays extend Object, can be cloned and serialized (JLS 10.8); their elements join at the end. */
static bool link_arrays(struct flow_program *p)
{
    for (uint32_t n = 0; n < p->names.count; n++) {
        struct pica_span name = p->names.strings[n];
        uint32_t super, cloneable, serializable, element;

        if (name.len == 0 || name.data[0] != '[' || !is_array(name) || p->types[n].dex != FLOW_NONE)
            continue;
        super = flow_type_add(p, pica_span_str("Ljava/lang/Object;"));
        cloneable = flow_type_add(p, pica_span_str("Ljava/lang/Cloneable;"));
        serializable = flow_type_add(p, pica_span_str("Ljava/io/Serializable;"));
        element = flow_type_add(p, pica_span_of(name.data + 1, name.len - 1));
        if (super == FLOW_NONE || cloneable == FLOW_NONE || serializable == FLOW_NONE ||
            element == FLOW_NONE)
            return false;
        p->types[n].super = super;
        p->types[n].element = element;
        p->types[n].interfaces = (uint32_t)p->interface_count;
        p->types[n].interface_count = 2;
        if (!interface_add(p, cloneable) || !interface_add(p, serializable))
            return false;
    }
    return true;
}

static bool link_row(struct flow_program *p, uint32_t n, const struct flow_framework_class *row)
{
    uint32_t super = FLOW_NONE, first = (uint32_t)p->interface_count;
    struct pica_span name;
    size_t cursor = 0;

    if (flow_framework_text(row->super)[0]) {
        super = flow_type_add(p, pica_span_str(flow_framework_text(row->super)));
        if (super == FLOW_NONE)
            return false;
    }
    while (flow_framework_interface(row, &cursor, &name)) {
        uint32_t type = flow_type_add(p, name);

        if (type == FLOW_NONE || !interface_add(p, type))
            return false;
    }
    p->types[n].super = super;
    p->types[n].interfaces = first;
    p->types[n].interface_count = (uint32_t)p->interface_count - first;
    return true;
}

static bool link_platform_row(struct flow_program *p, uint32_t n,
                              const struct flow_framework_class *row)
{
    p->types[n].platform = row;
    return link_row(p, n, row);
}

/* What classes of libraries extend that the package refers to without defining them. */
static bool link_libraries(struct flow_program *p)
{
    for (size_t n = 0; flow_model_made(n); n++)
        if (flow_type_add(p, pica_span_str(flow_model_made(n))) == FLOW_NONE)
            return false;
    for (uint32_t n = 0; n < p->names.count; n++) { /* new types join at the end */
        const struct flow_framework_class *row;

        if (p->types[n].dex != FLOW_NONE)
            continue;
        row = flow_library_find_hashed(p->names.strings[n], p->names.hashes[n]);
        if (row && !link_row(p, n, row))
            return false;
    }
    return true;
}

static const struct flow_framework_class *platform_row(const struct flow_program *p, uint32_t n)
{
    return flow_framework_find_hashed(p->names.strings[n], p->names.hashes[n]);
}

/* What platform types extend, and what that extends; new types join at the end. */
static bool link_platform(struct flow_program *p)
{
    size_t rows = flow_framework_count();
    uint32_t named = (uint32_t)p->names.count;
    uint32_t *type_of = calloc(rows, sizeof *type_of); /* by row: type + 1; 0: none */
    bool whole = type_of;

    for (uint32_t n = 0; whole && n < named; n++) {
        const struct flow_framework_class *row = platform_row(p, n);

        if (row)
            type_of[row - flow_framework_row(0)] = n + 1;
    }
    for (size_t i = 0; whole && i < rows; i++)
        whole = !type_of[i] || link_platform_row(p, type_of[i] - 1, flow_framework_row(i));
    for (uint32_t n = named; whole && n < p->names.count; n++) {
        const struct flow_framework_class *row = platform_row(p, n);

        whole = !row || link_platform_row(p, n, row);
    }
    free(type_of);
    return whole;
}

static void remark_platform_copies(const struct flow_program *p, size_t d, struct pica_notes *notes)
{
    const struct dex_file *dex = &p->files[d];
    const char *first = NULL;
    uint32_t copies = 0;

    for (uint32_t i = 0; i < dex->classes.count; i++) {
        const struct flow_type *t = &p->types[p->numbers[d][dex_class(dex, i).class_idx]];

        if (t->platform && copies++ == 0)
            first = flow_framework_text(t->platform->name);
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

bool flow_link_types(struct flow_program *p, struct pica_notes *notes)
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
    if (!link_arrays(p) || !link_libraries(p) || !link_platform(p))
        return false;
    for (size_t d = 0; d < p->file_count; d++)
        remark_platform_copies(p, d, notes);
    p->object = flow_type_find(p, pica_span_str("Ljava/lang/Object;"));
    return link_break_circles(p, notes);
}
