#include "dex/dex_file.h"

#include "dex/tables.h"
#include "dex/tail.h"
#include "dex/verify.h"

enum { MAP_CALL_SITES = 7, MAP_METHOD_HANDLES = 8, MAP_HIDDENAPI = 0xf000, MAP_ITEM = 12 };

/* call_site_ids, method_handles and hidden API flags are named by the map_list only. */
static void find_in_map(struct dex_file *dex, const struct dex_header *h)
{
    struct pica_cursor c = pica_cursor_on(dex->data, h->map_off);
    uint32_t count = pica_cursor_u32(&c);
    struct pica_span items = pica_cursor_array(&c, count, MAP_ITEM);

    if (h->map_off == 0)
        return;
    for (size_t i = 0; i < items.len / MAP_ITEM; i++) {
        const uint8_t *item = items.data + i * MAP_ITEM;
        uint32_t type = pica_le16(item), size = pica_le32(item + 4), off = pica_le32(item + 8);
        struct dex_table *t = type == MAP_CALL_SITES       ? &dex->call_sites
                              : type == MAP_METHOD_HANDLES ? &dex->method_handles
                                                           : NULL;
        size_t each = type == MAP_CALL_SITES ? 4 : 8;

        if (type == MAP_HIDDENAPI && dex->hiddenapi_off == 0 && off < dex->data.len)
            dex->hiddenapi_off = off;
        if (!t || t->at || off >= dex->data.len)
            continue;
        t->at = dex->data.data + off;
        t->count =
            size < (dex->data.len - off) / each ? size : (uint32_t)((dex->data.len - off) / each);
    }
}

/* Where the file ends that the header states, or its container. */
static uint32_t end_of(const struct dex_file *dex, const struct dex_header *h)
{
    uint64_t end = h->version >= 41 ? h->container_size : (uint64_t)h->at + h->file_size;

    if (h->file_size < DEX_HEADER_SIZE || end > dex->data.len)
        end = dex->data.len;
    return (uint32_t)end;
}

/* Where the next file of a version 41 container begins, or 0. */
static uint32_t next_in_container(const struct dex_file *dex, const struct dex_header *h)
{
    uint64_t next = (uint64_t)h->at + h->file_size;

    if (h->version < 41 || h->file_size < DEX_HEADER_SIZE_V41 || next >= h->container_size ||
        next >= dex->data.len)
        return 0;
    return (uint32_t)next;
}

enum pica_status dex_open_at(struct pica_span data, uint32_t header, const char *entry,
                             const struct pica_limits *limits, struct pica_work *work,
                             struct pica_notes *notes, struct dex_file *ret, struct pica_error *err)
{
    struct dex_file dex = { .data = data, .entry = entry, .header = header };
    struct dex_header h;
    enum pica_status st;

    (void)limits;
    if (data.len > UINT32_MAX)
        return pica_fail(err, PICA_E_LIMIT, PICA_NOWHERE,
                         "%zu bytes: a DEX file has no offsets beyond 4 GiB", data.len);
    st = dex_header_read(data, header, &h, err);
    if (st != PICA_OK)
        return st;
    dex.version = h.version;
    st = dex_verify(&dex, &h, work, notes, err);
    if (st != PICA_OK)
        return st;
    dex.end = end_of(&dex, &h);
    dex.next_header = next_in_container(&dex, &h);
    dex_tables_clip(&dex, &h, notes);
    find_in_map(&dex, &h);
    if (dex.hiddenapi_off != 0)
        pica_remark(notes, "dex.hiddenapi", pica_place_at(entry, dex.hiddenapi_off),
                    "hidden API flags, which only files of the platform have and which do nothing "
                    "in an app");
    if (!dex.sound) {
        st = dex_tables_make_safe(&dex, notes, err);
        if (st != PICA_OK) {
            dex_close(&dex);
            return st;
        }
    }
    *ret = dex;
    return PICA_OK;
}

enum pica_status dex_open(struct pica_span data, const char *entry,
                          const struct pica_limits *limits, struct pica_notes *notes,
                          struct dex_file *ret, struct pica_error *err)
{
    enum pica_status st = dex_open_at(data, 0, entry, limits, NULL, notes, ret, err);
    uint32_t second, archive = 0;

    if (st != PICA_OK)
        return st;
    if (ret->next_header != 0) {
        pica_gap(notes, "dex", pica_place_at(entry, ret->next_header),
                 "further DEX files in this container are not analysed");
        return PICA_OK;
    }
    second = dex_tail(ret, notes, &archive);
    if (second != 0)
        pica_gap(notes, "dex", pica_place_at(entry, second),
                 "a second DEX file is hidden behind the first, and not analysed");
    return PICA_OK;
}
