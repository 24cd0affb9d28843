/* One entry of a resource table, as frameworks/base LoadedArsc.cpp (Android 15) takes it. */
#include "base/cursor.h"
#include "manifest/res_table_parts.h"

/* Bytes of ResTable_entry, ResTable_map_entry and Res_value. */
enum { ENTRY_SIZE = 8, MAP_ENTRY_SIZE = 16, VALUE_SIZE = 8 };

static size_t offset_size(struct pica_span type)
{
    uint8_t flags = type.data[9];

    return flags & TYPE_OFFSET16 && !(flags & TYPE_SPARSE) ? 2 : 4;
}

static bool read_offsets(struct pica_span type, struct pica_span *ret)
{
    struct pica_cursor c = pica_cursor_on(type, pica_le16(type.data + 2));

    *ret = pica_cursor_array(&c, pica_le32(type.data + 12), offset_size(type));
    return c.ok;
}

uint32_t res_entry_places(struct pica_span type)
{
    struct pica_span offsets;

    return read_offsets(type, &offsets) ? (uint32_t)(offsets.len / offset_size(type)) : 0;
}

/* Of the value that is not in a bag, `at` its place in the chunk. */
static bool read_value(struct pica_span type, size_t at, bool sized, struct res_value *ret)
{
    struct pica_cursor c = pica_cursor_on(type, at);
    uint16_t size = pica_cursor_u16(&c);

    pica_cursor_u8(&c);
    ret->type = pica_cursor_u8(&c);
    ret->data = pica_cursor_u32(&c);
    return c.ok && (!sized || (size >= VALUE_SIZE && size <= type.len - at));
}

static bool read_map(struct pica_span type, size_t at, uint16_t size, struct res_entry *e)
{
    struct pica_cursor c = pica_cursor_on(type, at + ENTRY_SIZE);
    uint32_t count;

    e->parent = pica_cursor_u32(&c);
    count = pica_cursor_u32(&c);
    pica_cursor_seek(&c, at + size);
    e->items = pica_cursor_array(&c, count, MAP_SIZE);
    return c.ok && (at + size) % 4 == 0;
}

/* The entry `offset` behind entriesStart. */
static enum res_here read_entry(struct pica_span type, uint32_t offset, struct res_entry *ret)
{
    uint32_t start = pica_le32(type.data + 16);
    struct res_entry e = { 0 };
    struct pica_cursor c;
    uint16_t size;
    bool sound;

    if (offset % 4 != 0 || start > type.len || offset > type.len - start)
        return RES_BROKEN;
    e.at = (size_t)start + offset;
    c = pica_cursor_on(type, e.at);
    size = pica_cursor_u16(&c);
    e.flags = pica_cursor_u16(&c);
    e.key = pica_cursor_u32(&c);
    if (!c.ok)
        return RES_BROKEN;
    if (e.flags & ENTRY_COMPACT) { /* the size is the key, the type lies in the flags */
        e.value = (struct res_value){ (uint8_t)(e.flags >> 8), e.key };
        e.key = size;
        *ret = e;
        return RES_THERE;
    }
    if (size < ENTRY_SIZE || size > type.len - e.at)
        return RES_BROKEN;
    /* By its size it is checked as a map, by its flag it is one. */
    sound = size < MAP_ENTRY_SIZE ? read_value(type, e.at + size, true, &e.value)
                                  : read_map(type, e.at, size, &e);
    if (!sound)
        return RES_BROKEN;
    e.bag = size >= MAP_ENTRY_SIZE && e.flags & ENTRY_COMPLEX;
    if (size >= MAP_ENTRY_SIZE && !e.bag) {
        e.parent = 0;
        e.items.len = 0;
        if (!read_value(type, e.at + size, false, &e.value))
            return RES_BROKEN;
    }
    *ret = e;
    return RES_THERE;
}

/* False when there is none. */
static bool find_offset(struct pica_span type, struct pica_span offsets, uint32_t index,
                        uint32_t *ret)
{
    uint32_t low = 0, high = (uint32_t)(offsets.len / 4);
    const uint8_t *p;

    if (!(type.data[9] & TYPE_SPARSE)) {
        size_t each = offset_size(type);

        if (index >= offsets.len / each)
            return false;
        p = offsets.data + index * each;
        *ret = each == 4 ? pica_le32(p) : pica_le16(p) == 0xffff ? UINT32_MAX : pica_le16(p) * 4u;
        return *ret != UINT32_MAX;
    }
    while (low < high) { /* sorted by index */
        uint32_t mid = low + (high - low) / 2;

        if (pica_le16(offsets.data + (size_t)mid * 4) < index)
            low = mid + 1;
        else
            high = mid;
    }
    if (low == offsets.len / 4)
        return false;
    p = offsets.data + (size_t)low * 4;
    if (pica_le16(p) != index)
        return false;
    *ret = pica_le16(p + 2) * 4u;
    return true;
}

enum res_here res_entry_read(struct pica_span type, uint32_t index, struct res_entry *ret)
{
    struct pica_span offsets;
    uint32_t offset;

    if (!read_offsets(type, &offsets) || !find_offset(type, offsets, index, &offset))
        return RES_ABSENT;
    return read_entry(type, offset, ret);
}

enum res_here res_entry_at(struct pica_span type, uint32_t place, uint32_t *ret_index,
                           struct res_entry *ret)
{
    const uint8_t *at = type.data + pica_le16(type.data + 2) + place * offset_size(type);
    uint32_t offset;

    if (type.data[9] & TYPE_SPARSE) {
        *ret_index = pica_le16(at);
        return read_entry(type, pica_le16(at + 2) * 4u, ret);
    }
    offset = offset_size(type) == 4    ? pica_le32(at)
             : pica_le16(at) == 0xffff ? UINT32_MAX
                                       : pica_le16(at) * 4u;
    /* Most configurations have few of the entries; above the 65536th no id means them. */
    if (offset == UINT32_MAX || place > UINT16_MAX)
        return RES_ABSENT;
    *ret_index = place;
    return read_entry(type, offset, ret);
}

uint32_t res_entry_end(struct pica_span type)
{
    struct pica_span offsets;
    uint32_t end = 0;

    if (!read_offsets(type, &offsets))
        return 0;
    if (!(type.data[9] & TYPE_SPARSE)) {
        end = (uint32_t)(offsets.len / offset_size(type));
        return end > UINT16_MAX ? UINT16_MAX + 1 : end;
    }
    for (size_t at = 0; at < offsets.len; at += 4)
        if (pica_le16(offsets.data + at) >= end)
            end = pica_le16(offsets.data + at) + 1u;
    return end;
}

struct res_item res_item_at(struct pica_span items, size_t index)
{
    const uint8_t *at = items.data + index * MAP_SIZE;

    return (struct res_item){ .name = pica_le32(at), .value = { at[7], pica_le32(at + 8) } };
}

uint32_t res_spec_flags(struct pica_span spec, uint32_t index)
{
    struct pica_cursor c = pica_cursor_on(spec, pica_le16(spec.data + 2));
    struct pica_span flags = pica_cursor_array(&c, pica_le32(spec.data + 12), 4);

    return index < flags.len / 4 ? pica_le32(flags.data + (size_t)index * 4) : 0;
}
