#include "dex/verifier.h"

/*
 * The pass over the sections, in the order of the map: each begins where the
 * one before has ended, but for zero bytes, and its items are well formed by
 * themselves. Indexes are below their tables' sizes; what offsets point at is
 * left to the pass over the references.
 */

/* Moves v->p over n bytes, which are zero before version 41. */
static bool skip_padding(struct dex_verifier *v, size_t n, const char *what)
{
    if (n > dex_left(v))
        return dex_refuse_cut(v, v->p, what);
    for (; n > 0; n--, v->p++)
        if (*v->p != 0 && v->h->version < 41)
            return dex_refuse_value(v, v->p, "padding", *v->p);
    return true;
}

/* --- tables of ids ----------------------------------------------------------------- */

static bool check_type_ids(struct dex_verifier *v, uint32_t count)
{
    uint32_t strings = v->h->ids[DEX_STRING_IDS].size;

    for (uint32_t i = 0; i < count; i++, v->p += 4)
        if (!dex_check_index(v, v->p, "type_id_item.descriptor_idx", pica_le32(v->p), strings))
            return false;
    return true;
}

static bool check_proto_ids(struct dex_verifier *v, uint32_t count)
{
    uint32_t strings = v->h->ids[DEX_STRING_IDS].size, types = v->h->ids[DEX_TYPE_IDS].size;

    for (uint32_t i = 0; i < count; i++, v->p += 12)
        if (!dex_check_index(v, v->p, "proto_id_item.shorty_idx", pica_le32(v->p), strings) ||
            !dex_check_index(v, v->p, "proto_id_item.return_type_idx", pica_le32(v->p + 4), types))
            return false;
    return true;
}

/* field_ids and method_ids. */
static bool check_member_ids(struct dex_verifier *v, enum dex_ids ids, uint32_t count)
{
    uint32_t strings = v->h->ids[DEX_STRING_IDS].size, types = v->h->ids[DEX_TYPE_IDS].size;
    uint32_t seconds = ids == DEX_FIELD_IDS ? types : v->h->ids[DEX_PROTO_IDS].size;

    for (uint32_t i = 0; i < count; i++, v->p += 8) {
        uint32_t cls = pica_le16(v->p), second = pica_le16(v->p + 2), name = pica_le32(v->p + 4);

        if (cls < types && second < seconds && name < strings)
            continue;
        return dex_check_index(v, v->p, "class_idx", cls, types) &&
               dex_check_index(v, v->p, ids == DEX_FIELD_IDS ? "type_idx" : "proto_idx", second,
                               seconds) &&
               dex_check_index(v, v->p, "name_idx", name, strings);
    }
    return true;
}

static bool check_class_defs(struct dex_verifier *v, uint32_t count)
{
    uint32_t types = v->h->ids[DEX_TYPE_IDS].size;

    for (uint32_t i = 0; i < count; i++, v->p += 32) {
        uint32_t cls = pica_le32(v->p), superclass = pica_le32(v->p + 8);

        if (!dex_check_index(v, v->p, "class_def_item.class_idx", cls, types))
            return false;
        if (superclass != DEX_NO_INDEX &&
            !dex_check_index(v, v->p, "class_def_item.superclass_idx", superclass, types))
            return false;
        if (v->class_def[cls] != 0)
            return dex_refuse_order(v, v->p, "class_def_item.class_idx");
        v->class_def[cls] = i + 1;
    }
    return true;
}

static bool check_ids(struct dex_verifier *v, enum dex_section section, struct dex_map_item item)
{
    enum dex_ids ids = (enum dex_ids)(section - DEX_SECTION_STRING_ID);

    if (item.offset != v->h->ids[ids].off || item.count != v->h->ids[ids].size)
        return dex_refuse_mismatch(v, v->data + v->h->at + 0x38 + 8 * ids, dex_ids_names[ids],
                                   "map_list");
    if (item.offset % 4 != 0 || item.count > dex_left(v) / dex_ids_item_sizes[ids])
        return dex_refuse_cut(v, v->p, dex_sections[section].name);
    switch (ids) {
    case DEX_STRING_IDS:
        v->p += (size_t)item.count * 4;
        return true;
    case DEX_TYPE_IDS:
        return check_type_ids(v, item.count);
    case DEX_PROTO_IDS:
        return check_proto_ids(v, item.count);
    case DEX_FIELD_IDS:
    case DEX_METHOD_IDS:
        return check_member_ids(v, ids, item.count);
    case DEX_CLASS_DEFS:
    case DEX_IDS_COUNT:
        break;
    }
    return check_class_defs(v, item.count);
}

/* --- small items --------------------------------------------------------------------- */

/* u32 size, then so many entries of `each` bytes. */
static bool check_list(struct dex_verifier *v, const char *what, size_t each)
{
    uint32_t count;

    if (dex_left(v) < 4)
        return dex_refuse_cut(v, v->p, what);
    count = pica_le32(v->p);
    if (count > (dex_left(v) - 4) / each)
        return dex_refuse_cut(v, v->p, what);
    v->p += 4 + count * each;
    return true;
}

static bool check_type_list(struct dex_verifier *v)
{
    const uint8_t *entry = v->p + 4;

    if (!check_list(v, "type_list", 2))
        return false;
    for (; entry < v->p; entry += 2)
        if (!dex_check_index(v, entry, "type_item.type_idx", pica_le16(entry),
                             v->h->ids[DEX_TYPE_IDS].size))
            return false;
    return true;
}

/* method_handle_item: types 0 to 3 name a field, 4 to 8 a method. */
static bool check_method_handle(struct dex_verifier *v)
{
    uint32_t type, idx;

    if (dex_left(v) < 8)
        return dex_refuse_cut(v, v->p, "method_handle_item");
    type = pica_le16(v->p);
    idx = pica_le16(v->p + 4);
    if (type > 8)
        return dex_refuse_value(v, v->p, "method_handle_type", type);
    if (!dex_check_index(v, v->p, "field_or_method_id", idx,
                         v->h->ids[type < 4 ? DEX_FIELD_IDS : DEX_METHOD_IDS].size))
        return false;
    v->p += 8;
    return true;
}

/* Only boot class path files have it; what is in it is nobody's business here. */
static bool check_hiddenapi(struct dex_verifier *v)
{
    uint32_t size;
    uint64_t least = ((uint64_t)v->h->ids[DEX_CLASS_DEFS].size + 1) * 4;

    if (dex_left(v) < 4)
        return dex_refuse_cut(v, v->p, "hiddenapi_class_data_item");
    size = pica_le32(v->p);
    if (size > dex_left(v) || size < least)
        return dex_refuse_cut(v, v->p, "hiddenapi_class_data_item");
    v->p += size;
    return true;
}

static bool check_item(struct dex_verifier *v, enum dex_section section)
{
    switch (section) {
    case DEX_SECTION_CALL_SITE_ID:
        if (dex_left(v) < 4)
            return dex_refuse_cut(v, v->p, "call_site_id_item");
        v->p += 4;
        return true;
    case DEX_SECTION_METHOD_HANDLE:
        return check_method_handle(v);
    case DEX_SECTION_TYPE_LIST:
        return check_type_list(v);
    case DEX_SECTION_ANNOTATION_SET_REF_LIST:
    case DEX_SECTION_ANNOTATION_SET:
        return check_list(v, dex_sections[section].name, 4);
    case DEX_SECTION_CLASS_DATA:
        return dex_item_class_data(v);
    case DEX_SECTION_CODE:
        return dex_item_code(v);
    case DEX_SECTION_STRING_DATA:
        return dex_item_string(v);
    case DEX_SECTION_DEBUG_INFO:
        return dex_item_debug_info(v);
    case DEX_SECTION_ANNOTATION:
        return dex_item_annotation(v);
    case DEX_SECTION_ENCODED_ARRAY:
        return dex_item_encoded_array(v);
    case DEX_SECTION_ANNOTATIONS_DIRECTORY:
        return dex_item_annotations_directory(v);
    case DEX_SECTION_HIDDENAPI_CLASS_DATA:
        return check_hiddenapi(v);
    default: /* tables and lists that are not repeated */
        return false;
    }
}

static bool check_items(struct dex_verifier *v, enum dex_section section, struct dex_map_item item)
{
    const struct dex_section_info *info = &dex_sections[section];
    /* Every type but the two that stand before the data section in some files. */
    bool inside = section != DEX_SECTION_CALL_SITE_ID && section != DEX_SECTION_METHOD_HANDLE;

    if (inside && (v->p < v->data_start || v->p > v->data_end))
        return dex_refuse_index(v, v->p, info->name, item.offset,
                                (uint64_t)(v->data_end - v->data) + 1);
    v->sections[section].from = item.offset;
    for (uint32_t i = 0; i < item.count; i++) {
        size_t over = (size_t)(v->p - v->data) & (info->alignment - 1u);

        if (over != 0 && !skip_padding(v, info->alignment - over, info->name))
            return false;
        dex_mark_start(v, v->p);
        if (!check_item(v, section))
            return false;
    }
    v->sections[section].to = (uint32_t)(v->p - v->data);
    if (inside && v->p > v->data_end)
        return dex_refuse_cut(v, v->p, info->name);
    return true;
}

static enum dex_section section_at(const struct dex_verifier *v, uint32_t i)
{
    uint32_t type = dex_map_item(v, i).type;
    enum dex_section section = 0;

    while (dex_sections[section].type != type)
        section++;
    return section;
}

bool dex_skip_to_section(struct dex_verifier *v, uint32_t i)
{
    const char *name = dex_sections[section_at(v, i)].name;
    uint32_t offset = dex_map_item(v, i).offset;

    if ((size_t)(v->p - v->data) > offset)
        return dex_refuse_order(v, v->data + offset, name);
    return skip_padding(v, offset - (size_t)(v->p - v->data), name);
}

bool dex_check_section(struct dex_verifier *v, uint32_t i)
{
    struct dex_map_item item = dex_map_item(v, i);
    enum dex_section section = section_at(v, i);

    if (section >= DEX_SECTION_STRING_ID && section <= DEX_SECTION_CLASS_DEF)
        return check_ids(v, section, item);
    if (section != DEX_SECTION_HEADER && section != DEX_SECTION_MAP_LIST) {
        v->shift = v->sections[section].shift = i;
        return check_items(v, section, item);
    }
    if (item.count != 1 ||
        item.offset != (section == DEX_SECTION_HEADER ? v->h->at : v->h->map_off))
        return dex_refuse_mismatch(v, v->p, dex_sections[section].name, "map_list");
    v->p += section == DEX_SECTION_HEADER ? v->h->header_size : 4 + (size_t)v->map_count * 12;
    return true;
}

bool dex_pass_sections(struct dex_verifier *v)
{
    v->p = v->data + v->h->at;
    for (uint32_t i = 0; i < v->map_count; i++) {
        const uint8_t *from = v->p;

        if (!dex_skip_to_section(v, i) || !dex_check_section(v, i))
            return false;
        if (v->p == from)
            return dex_refuse_value(v, v->p, "map_item.size", dex_map_item(v, i).count);
    }
    return true;
}
