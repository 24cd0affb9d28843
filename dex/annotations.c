#include "dex/annotations.h"

enum { DIRECTORY_SIZE = 16, MEMBER_SIZE = 8, OFFSET_SIZE = 4 };

/* u32 count, then so many offsets; empty when that does not fit in the file. */
static struct dex_table offsets_at(const struct dex_file *dex, uint32_t off)
{
    struct dex_table t = { 0 };
    uint32_t count;

    if (off == 0 || off > dex->data.len || dex->data.len - off < 4)
        return t;
    count = pica_le32(dex->data.data + off);
    if (count > (dex->data.len - off - 4) / OFFSET_SIZE)
        return t;
    return (struct dex_table){ dex->data.data + off + 4, count };
}

struct dex_annotations dex_annotations(const struct dex_file *dex, const struct dex_class *cls)
{
    struct dex_annotations a = { .dex = dex };
    uint32_t off = cls->annotations_off;
    const uint8_t *p = dex->data.data + off;
    size_t left;

    if (off == 0 || off > dex->data.len || dex->data.len - off < DIRECTORY_SIZE)
        return a;
    left = dex->data.len - off - DIRECTORY_SIZE;
    a.on_class = offsets_at(dex, pica_le32(p));
    for (unsigned of = 0, at = DIRECTORY_SIZE; of < DEX_ANNOTATED_COUNT; of++) {
        uint32_t count = pica_le32(p + 4 + (size_t)4 * of);

        if (count > left / MEMBER_SIZE)
            return a;
        a.members[of] = (struct dex_table){ p + at, count };
        at += count * MEMBER_SIZE;
        left -= (size_t)count * MEMBER_SIZE;
    }
    return a;
}

struct dex_table dex_annotated_at(const struct dex_annotations *a, enum dex_annotated of,
                                  uint32_t n, uint32_t *ret_idx)
{
    const uint8_t *p = a->members[of].at + (size_t)n * MEMBER_SIZE;
    uint32_t count = of == DEX_ANNOTATED_FIELD ? a->dex->fields.count : a->dex->methods.count;

    *ret_idx = pica_le32(p);
    if (*ret_idx >= count) {
        *ret_idx = DEX_NO_INDEX;
        return (struct dex_table){ 0 };
    }
    return offsets_at(a->dex, pica_le32(p + 4));
}

struct dex_table dex_annotations_of(const struct dex_annotations *a, enum dex_annotated of,
                                    uint32_t idx)
{
    uint32_t from = 0, to = a->members[of].count, found;

    while (from < to) {
        uint32_t mid = from + (to - from) / 2;

        if (pica_le32(a->members[of].at + (size_t)mid * MEMBER_SIZE) < idx)
            from = mid + 1;
        else
            to = mid;
    }
    if (from == a->members[of].count ||
        pica_le32(a->members[of].at + (size_t)from * MEMBER_SIZE) != idx)
        return (struct dex_table){ 0 };
    return dex_annotated_at(a, of, from, &found);
}

struct dex_table dex_parameter_set(const struct dex_file *dex, const struct dex_table *list,
                                   uint32_t n)
{
    return offsets_at(dex, pica_le32(list->at + (size_t)n * OFFSET_SIZE));
}

/* An encoded_annotation: type, number of elements, elements. */
static bool annotation_inside(const struct dex_file *dex, const uint8_t *p,
                              struct dex_annotation *ret)
{
    const uint8_t *end = dex->data.data + dex->data.len;

    ret->elements = (struct dex_values){ .dex = dex };
    if (!dex_uleb(&p, end, &ret->type_idx) || ret->type_idx >= dex->types.count ||
        !dex_uleb(&p, end, &ret->elements.left))
        return false;
    ret->elements.p = p;
    return true;
}

bool dex_annotation_at(const struct dex_file *dex, const struct dex_table *set, uint32_t n,
                       struct dex_annotation *ret)
{
    uint32_t off = pica_le32(set->at + (size_t)n * OFFSET_SIZE);
    struct dex_annotation a;

    if (off == 0 || off >= dex->data.len)
        return false;
    a.visibility = dex->data.data[off];
    if (!annotation_inside(dex, dex->data.data + off + 1, &a))
        return false;
    *ret = a;
    return true;
}

bool dex_annotation_find(const struct dex_file *dex, const struct dex_table *set, uint32_t type_idx,
                         struct dex_annotation *ret)
{
    struct dex_annotation a;

    for (uint32_t n = 0; n < set->count; n++) {
        if (dex_annotation_at(dex, set, n, &a) && a.type_idx == type_idx) {
            *ret = a;
            return true;
        }
    }
    return false;
}

bool dex_element_next(struct dex_annotation *a, uint32_t *ret_name_idx, struct dex_value *ret)
{
    const struct dex_file *dex = a->elements.dex;
    uint32_t name;

    if (a->elements.left == 0)
        return false;
    if (!dex_uleb(&a->elements.p, dex->data.data + dex->data.len, &name) ||
        name >= dex->strings.count) {
        a->elements.left = 0;
        a->elements.broken = true;
        return false;
    }
    *ret_name_idx = name;
    return dex_values_next(&a->elements, ret);
}

bool dex_value_annotation(const struct dex_file *dex, const struct dex_value *value,
                          struct dex_annotation *ret)
{
    struct dex_annotation a = { 0 };

    if (value->kind != DEX_VALUE_ANNOTATION || !annotation_inside(dex, value->inside, &a))
        return false;
    *ret = a;
    return true;
}
