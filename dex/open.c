#include "dex/dex_file.h"

#include "dex/tables.h"
#include "dex/verify.h"

enum { MAP_CALL_SITES = 7, MAP_METHOD_HANDLES = 8, MAP_ITEM = 12 };

/* call_site_ids and method_handles are named by the map_list only. */
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

        if (!t || t->at || off >= dex->data.len)
            continue;
        t->at = dex->data.data + off;
        t->count =
            size < (dex->data.len - off) / each ? size : (uint32_t)((dex->data.len - off) / each);
    }
}

enum pica_status dex_open_at(struct pica_span data, uint32_t header, const char *entry,
                             const struct pica_limits *limits, struct pica_notes *notes,
                             struct dex_file *ret, struct pica_error *err)
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
    st = dex_verify(&dex, &h, notes, err);
    if (st != PICA_OK)
        return st;
    dex_tables_clip(&dex, &h, notes);
    find_in_map(&dex, &h);
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
    enum pica_status st = dex_open_at(data, 0, entry, limits, notes, ret, err);

    if (st == PICA_OK && ret->next_header != 0)
        pica_gap(notes, "dex", pica_place_at(entry, ret->next_header),
                 "further DEX files in this container are not analysed");
    return st;
}
