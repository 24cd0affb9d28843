#include "dex/header.h"

#include "base/cursor.h"

const char *const dex_ids_names[DEX_IDS_COUNT] = {
    [DEX_STRING_IDS] = "string_ids", [DEX_TYPE_IDS] = "type_ids",
    [DEX_PROTO_IDS] = "proto_ids",   [DEX_FIELD_IDS] = "field_ids",
    [DEX_METHOD_IDS] = "method_ids", [DEX_CLASS_DEFS] = "class_defs",
};

const uint8_t dex_ids_item_sizes[DEX_IDS_COUNT] = {
    [DEX_STRING_IDS] = 4, [DEX_TYPE_IDS] = 4,   [DEX_PROTO_IDS] = 12,
    [DEX_FIELD_IDS] = 8,  [DEX_METHOD_IDS] = 8, [DEX_CLASS_DEFS] = 32,
};

bool dex_magic_at(struct pica_span data, size_t at)
{
    const uint8_t *p = data.data + at;

    if (at > data.len || data.len - at < DEX_MAGIC_SIZE || memcmp(p, "dex\n", 4) != 0 || p[7] != 0)
        return false;
    for (int i = 4; i < 7; i++)
        if (p[i] < '0' || p[i] > '9')
            return false;
    return true;
}

enum pica_status dex_header_read(struct pica_span data, uint32_t at, struct dex_header *ret,
                                 struct pica_error *err)
{
    struct pica_cursor c = pica_cursor_on(data, at);
    struct dex_header h = { .at = at };
    const uint8_t *magic;

    if (at > data.len || data.len - at < DEX_HEADER_SIZE)
        return pica_fail(err, PICA_E_MALFORMED, at, "%zu bytes are too few for a DEX header",
                         at > data.len ? 0 : data.len - at);
    magic = data.data + at;
    if (!dex_magic_at(data, at)) {
        if (memcmp(magic, "cdex", 4) == 0)
            return pica_fail(err, PICA_E_UNSUPPORTED, at,
                             "compact DEX: not a format of packages, and not read");
        if (memcmp(magic, "dey\n", 4) == 0)
            return pica_fail(err, PICA_E_UNSUPPORTED, at,
                             "optimized DEX: not a format of packages, and not read");
        return pica_fail(err, PICA_E_MALFORMED, at, "not a DEX file: its magic is wrong");
    }
    h.version = (uint32_t)(magic[4] - '0') * 100 + (uint32_t)(magic[5] - '0') * 10 +
                (uint32_t)(magic[6] - '0');
    pica_cursor_seek(&c, (size_t)at + DEX_MAGIC_SIZE);
    h.checksum = pica_cursor_u32(&c);
    pica_cursor_bytes(&c, DEX_SIGNED_AT - DEX_SIGNATURE_AT);
    h.file_size = pica_cursor_u32(&c);
    h.header_size = pica_cursor_u32(&c);
    h.endian_tag = pica_cursor_u32(&c);
    h.link_size = pica_cursor_u32(&c);
    h.link_off = pica_cursor_u32(&c);
    h.map_off = pica_cursor_u32(&c);
    for (int i = 0; i < DEX_IDS_COUNT; i++) {
        h.ids[i].size = pica_cursor_u32(&c);
        h.ids[i].off = pica_cursor_u32(&c);
    }
    h.data_size = pica_cursor_u32(&c);
    h.data_off = pica_cursor_u32(&c);
    if (h.version >= 41) {
        h.container_size = pica_cursor_u32(&c);
        h.header_offset = pica_cursor_u32(&c);
        if (!c.ok)
            h.container_size = h.header_offset = 0;
    }
    *ret = h;
    return PICA_OK;
}
