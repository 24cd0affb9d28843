#include "dex/tables.h"

#include "dex/annotations.h"

static struct dex_table *table(struct dex_file *dex, enum dex_ids ids)
{
    switch (ids) {
    case DEX_STRING_IDS:
        return &dex->strings;
    case DEX_TYPE_IDS:
        return &dex->types;
    case DEX_PROTO_IDS:
        return &dex->protos;
    case DEX_FIELD_IDS:
        return &dex->fields;
    case DEX_METHOD_IDS:
        return &dex->methods;
    case DEX_CLASS_DEFS:
    case DEX_IDS_COUNT:
        break;
    }
    return &dex->classes;
}

void dex_tables_clip(struct dex_file *dex, const struct dex_header *h, struct pica_notes *notes)
{
    for (int i = 0; i < DEX_IDS_COUNT; i++) {
        struct dex_table *t = table(dex, (enum dex_ids)i);
        uint32_t size = h->ids[i].size, off = h->ids[i].off;
        size_t fit = off < dex->data.len ? (dex->data.len - off) / dex_ids_item_sizes[i] : 0;

        /* types and prototypes are named by 16 bits; one number is left for a placeholder */
        if ((i == DEX_TYPE_IDS || i == DEX_PROTO_IDS) && fit > 65535)
            fit = 65535;
        t->count = size < fit ? size : (uint32_t)fit;
        t->at = t->count ? dex->data.data + off : NULL;
        if (t->count < size)
            pica_gap(notes, "dex", pica_place_at(dex->entry, off),
                     "%s: %u items are declared, %u can be read", dex_ids_names[i], size, t->count);
    }
}

/*
 * One sweep over all tables. With `copies` NULL it only counts the bad items;
 * else it replaces them in the copies, whose last items are the placeholders.
 */
struct sweep {
    const struct dex_file *dex;
    uint8_t *const *copies; /* by enum dex_ids, or NULL */
    uint32_t bad[DEX_IDS_COUNT];
    uint32_t lost_lists, lost_members, broken_members; /* classes */
    uint32_t lost_annotations, lost_values;            /* classes */
    uint32_t lost_code;                                /* methods */
};

static void put32(uint8_t *p, uint32_t v)
{
    for (int i = 0; i < 4; i++)
        p[i] = (uint8_t)(v >> (8 * i));
}

static void put16(uint8_t *p, uint32_t v)
{
    p[0] = (uint8_t)v;
    p[1] = (uint8_t)(v >> 8);
}

/*
 * A string is safe when its length ends, and its first NUL comes, inside the
 * file. In a good file no two strings overlap, so that their lengths together
 * stay below the size of the file; a file in which thousands of strings share
 * one long run would cost their readers hours.
 */
static void sweep_strings(struct sweep *s)
{
    const struct dex_file *dex = s->dex;
    const uint8_t *last_nul = memrchr(dex->data.data, 0, dex->data.len);
    size_t budget = dex->data.len;

    for (uint32_t i = 0; i < dex->strings.count; i++) {
        uint32_t off = pica_le32(dex->strings.at + (size_t)i * 4), units;
        const uint8_t *p = dex->data.data + off;
        bool good = off < dex->data.len && last_nul &&
                    dex_uleb(&p, dex->data.data + dex->data.len, &units) && p <= last_nul;

        if (good) {
            size_t len = strnlen((const char *)p, budget);

            good = len < budget;
            budget = good ? budget - len : 0;
        }
        if (good)
            continue;
        s->bad[DEX_STRING_IDS]++;
        if (s->copies)
            memcpy(s->copies[DEX_STRING_IDS] + (size_t)i * 4,
                   s->copies[DEX_STRING_IDS] + (size_t)dex->strings.count * 4, 4);
    }
}

static void sweep_types(struct sweep *s)
{
    const struct dex_file *dex = s->dex;

    for (uint32_t i = 0; i < dex->types.count; i++) {
        if (pica_le32(dex->types.at + (size_t)i * 4) < dex->strings.count)
            continue;
        s->bad[DEX_TYPE_IDS]++;
        if (s->copies)
            put32(s->copies[DEX_TYPE_IDS] + (size_t)i * 4, dex->strings.count);
    }
}

/* Whether the type_list at `off` lies in the file and names types; *budget falls by its length. */
static bool list_is_good(const struct dex_file *dex, uint32_t off, size_t *budget)
{
    const uint8_t *p = dex->data.data + off;
    uint32_t count;

    if (off == 0)
        return true;
    if (off > dex->data.len || dex->data.len - off < 4)
        return false;
    count = pica_le32(p);
    if (count > (dex->data.len - off - 4) / 2 || count > *budget)
        return false;
    *budget -= count;
    for (uint32_t i = 0; i < count; i++)
        if (pica_le16(p + 4 + (size_t)i * 2) >= dex->types.count)
            return false;
    return true;
}

static void sweep_protos(struct sweep *s)
{
    const struct dex_file *dex = s->dex;
    size_t budget = dex->data.len;

    for (uint32_t i = 0; i < dex->protos.count; i++) {
        const uint8_t *p = dex->protos.at + (size_t)i * 12;

        if (pica_le32(p) < dex->strings.count && pica_le32(p + 4) < dex->types.count &&
            list_is_good(dex, pica_le32(p + 8), &budget))
            continue;
        s->bad[DEX_PROTO_IDS]++;
        if (s->copies)
            memcpy(s->copies[DEX_PROTO_IDS] + (size_t)i * 12,
                   s->copies[DEX_PROTO_IDS] + (size_t)dex->protos.count * 12, 12);
    }
}

/* field_ids and method_ids: u16 class, u16 type or prototype, u32 name. */
static void sweep_members(struct sweep *s, enum dex_ids ids, const struct dex_table *t,
                          uint32_t second_count)
{
    for (uint32_t i = 0; i < t->count; i++) {
        const uint8_t *p = t->at + (size_t)i * 8;
        bool cls = pica_le16(p) < s->dex->types.count;

        if (cls && pica_le16(p + 2) < second_count && pica_le32(p + 4) < s->dex->strings.count)
            continue;
        s->bad[ids]++;
        if (s->copies)
            memcpy(s->copies[ids] + (size_t)i * 8, s->copies[ids] + (size_t)t->count * 8, 8);
    }
}

/* Takes `count` from *budget; false when that is not there, and then nothing is. */
static bool charge(size_t *budget, size_t count)
{
    if (count > *budget) {
        *budget = 0;
        return false;
    }
    *budget -= count;
    return true;
}

/* Whether all annotations of a class can be read within *budget, which falls by their number. */
static bool annotations_fit(const struct dex_file *dex, const struct dex_class *cls, size_t *budget)
{
    struct dex_annotations a = dex_annotations(dex, cls);

    if (!charge(budget, a.on_class.count))
        return false;
    for (int of = 0; of < DEX_ANNOTATED_COUNT; of++) {
        if (!charge(budget, a.members[of].count))
            return false;
        for (uint32_t n = 0; n < a.members[of].count; n++) {
            uint32_t idx;
            struct dex_table set = dex_annotated_at(&a, (enum dex_annotated)of, n, &idx);

            if (!charge(budget, set.count))
                return false;
            for (uint32_t i = 0; of == DEX_ANNOTATED_PARAMETERS && i < set.count; i++)
                if (!charge(budget, dex_parameter_set(dex, &set, i).count))
                    return false;
        }
    }
    return true;
}

/* The same for the initial values of its static fields, and the bytes that they take. */
static bool values_fit(const struct dex_file *dex, const struct dex_class *cls, size_t *budget)
{
    struct dex_file part = *dex;
    struct dex_class_data members = dex_class_data(dex, cls);
    struct dex_values it;
    struct dex_value value;
    uint32_t fields = members.left[DEX_STATIC_FIELDS], off = cls->static_values_off;

    if (off == 0 || off >= dex->data.len || fields == 0)
        return true;
    if (*budget < dex->data.len - off)
        part.data.len = off + *budget;
    it = dex_static_values(&part, cls);
    while (fields > 0 && dex_values_next(&it, &value))
        fields--;
    if (it.broken && part.data.len < dex->data.len)
        return charge(budget, SIZE_MAX);
    return charge(budget, it.p ? (size_t)(it.p - dex->data.data) - off : 0);
}

static void sweep_classes(struct sweep *s)
{
    const struct dex_file *dex = s->dex;
    size_t list_budget = dex->data.len, data_budget = dex->data.len;
    size_t set_budget = dex->data.len, value_budget = dex->data.len;

    for (uint32_t i = 0; i < dex->classes.count; i++) {
        const uint8_t *p = dex->classes.at + (size_t)i * 32;
        uint8_t *to = s->copies ? s->copies[DEX_CLASS_DEFS] + (size_t)i * 32 : NULL;
        struct dex_class cls = dex_class(dex, i);
        struct dex_class_data it;
        enum dex_member_list list;
        struct dex_member member;
        struct dex_code code;
        const uint8_t *from;
        uint32_t lost;
        bool cut;

        if (cls.class_idx >= dex->types.count) {
            s->bad[DEX_CLASS_DEFS]++;
            if (to)
                put32(to, dex->types.count);
        }
        if (cls.superclass >= dex->types.count && cls.superclass != DEX_NO_INDEX) {
            s->bad[DEX_CLASS_DEFS]++;
            if (to)
                put32(to + 8, dex->types.count);
        }
        if (!list_is_good(dex, pica_le32(p + 12), &list_budget)) {
            s->lost_lists++;
            if (to)
                put32(to + 12, 0);
        }
        if (!annotations_fit(dex, &cls, &set_budget)) {
            s->lost_annotations++;
            if (to)
                put32(to + 20, 0);
        }
        if (!values_fit(dex, &cls, &value_budget)) {
            s->lost_values++;
            if (to)
                put32(to + 28, 0);
        }
        it = dex_class_data(dex, &cls);
        if (!it.p) {
            s->broken_members += it.broken;
            continue;
        }
        /* Members that many classes share are read as often as fits the file once. */
        cut = (size_t)(it.end - it.p) > data_budget;
        if (cut)
            it.end = it.p + data_budget;
        from = it.p;
        lost = 0;
        while (dex_class_data_next(&it, &list, &member))
            lost += member.code_off != 0 && !dex_code(dex, member.code_off, &code);
        s->lost_code += it.broken && cut ? 0 : lost;
        if (it.broken && cut) {
            s->lost_members++;
            data_budget = 0;
            if (to)
                put32(to + 24, 0);
        } else {
            s->broken_members += it.broken;
            data_budget -= (size_t)(it.p - from);
        }
    }
}

static bool sweep_all(struct sweep *s)
{
    uint32_t bad = 0;

    sweep_strings(s);
    sweep_types(s);
    sweep_protos(s);
    sweep_members(s, DEX_FIELD_IDS, &s->dex->fields, s->dex->types.count);
    sweep_members(s, DEX_METHOD_IDS, &s->dex->methods, s->dex->protos.count);
    sweep_classes(s);
    for (int i = 0; i < DEX_IDS_COUNT; i++)
        bad |= s->bad[i];
    return (bad | s->lost_lists | s->lost_members | s->lost_annotations | s->lost_values) == 0;
}

static void say(const struct sweep *s, struct pica_notes *notes)
{
    struct pica_place place = pica_place_entry(s->dex->entry);

    for (int i = 0; i < DEX_IDS_COUNT; i++)
        if (s->bad[i])
            pica_gap(notes, "dex", place, "%s: %u broken items are left out", dex_ids_names[i],
                     s->bad[i]);
    if (s->lost_lists)
        pica_gap(notes, "dex", place, "the interfaces of %u classes cannot be read", s->lost_lists);
    if (s->lost_members)
        pica_gap(notes, "dex", place, "%u classes share the members of others, which are read once",
                 s->lost_members);
    if (s->lost_annotations)
        pica_gap(notes, "dex", place, "%u classes share annotations that are read for others only",
                 s->lost_annotations);
    if (s->lost_values)
        pica_gap(notes, "dex", place, "%u classes share constants that are read for others only",
                 s->lost_values);
    if (s->lost_code)
        pica_gap(notes, "dex", place, "the code of %u methods does not fit in the file",
                 s->lost_code);
    if (s->broken_members)
        pica_gap(notes, "dex", place, "the members of %u classes break off", s->broken_members);
}

/* Copies all tables with a placeholder behind each: the empty string, the
 * type of that name, the prototype and members of that type. */
static bool copy_tables(struct dex_file *dex, uint8_t *copies[DEX_IDS_COUNT])
{
    for (int i = 0; i < DEX_IDS_COUNT; i++) {
        const struct dex_table *t = table(dex, (enum dex_ids)i);

        copies[i] = pica_arena_array(&dex->replaced, (size_t)t->count + 1, dex_ids_item_sizes[i]);
        if (!copies[i])
            return false;
        if (t->count)
            memcpy(copies[i], t->at, (size_t)t->count * dex_ids_item_sizes[i]);
    }
    /* The last digit of the magic, a length that nobody reads, and the NUL behind it. */
    put32(copies[DEX_STRING_IDS] + (size_t)dex->strings.count * 4, dex->header + 6);
    put32(copies[DEX_TYPE_IDS] + (size_t)dex->types.count * 4, dex->strings.count);
    put32(copies[DEX_PROTO_IDS] + (size_t)dex->protos.count * 12, dex->strings.count);
    put32(copies[DEX_PROTO_IDS] + (size_t)dex->protos.count * 12 + 4, dex->types.count);
    for (int i = DEX_FIELD_IDS; i <= DEX_METHOD_IDS; i++) {
        const struct dex_table *t = table(dex, (enum dex_ids)i);
        uint8_t *p = copies[i] + (size_t)t->count * 8;

        put16(p, dex->types.count);
        put16(p + 2, i == DEX_FIELD_IDS ? dex->types.count : dex->protos.count);
        put32(p + 4, dex->strings.count);
    }
    return true;
}

enum pica_status dex_tables_make_safe(struct dex_file *dex, struct pica_notes *notes,
                                      struct pica_error *err)
{
    struct sweep s = { .dex = dex };
    uint8_t *copies[DEX_IDS_COUNT];
    struct dex_file original;
    bool good = sweep_all(&s);

    say(&s, notes);
    if (good)
        return PICA_OK;
    if (!copy_tables(dex, copies))
        return pica_fail_nomem(err);
    s = (struct sweep){ .dex = dex, .copies = copies };
    sweep_all(&s);
    original = *dex;
    for (int i = 0; i < DEX_IDS_COUNT; i++) {
        struct dex_table *t = table(dex, (enum dex_ids)i);

        t->at = copies[i];
        t->count = table(&original, (enum dex_ids)i)->count + (i == DEX_CLASS_DEFS ? 0 : 1);
    }
    return PICA_OK;
}
