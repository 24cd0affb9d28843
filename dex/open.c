#include "dex/dex_file.h"

#include "base/digest.h"
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

/* The SHA-1 that the header states; the runtime never compares it. */
static enum pica_status check_signature(const struct dex_file *dex, const struct dex_header *h,
                                        struct pica_notes *notes, struct pica_error *err)
{
    char hex[PICA_DIGEST_HEX];
    struct pica_text stated = { 0 };
    enum pica_status st = PICA_OK;

    if (h->file_size < DEX_HEADER_SIZE || h->file_size > dex->data.len - h->at)
        return PICA_OK;
    pica_digest_hex(PICA_SHA1,
                    pica_span_sub(dex->data, (size_t)h->at + DEX_SIGNED_AT,
                                  h->file_size - (size_t)DEX_SIGNED_AT),
                    hex);
    pica_text_add_hex(&stated, pica_span_sub(dex->data, (size_t)h->at + DEX_SIGNATURE_AT,
                                             DEX_SIGNED_AT - DEX_SIGNATURE_AT));
    if (stated.failed)
        st = pica_fail_nomem(err);
    else if (strcmp(stated.data, hex) != 0)
        pica_remark(notes, "dex.signature", pica_place_at(dex->entry, h->at + DEX_SIGNATURE_AT),
                    "the SHA-1 signature is wrong, which the runtime does not look at");
    pica_text_finish(&stated);
    return st;
}

/* What stands behind the end that the header states; before Android 14 it kept a file from loading.
 */
static void check_tail(const struct dex_file *dex, const struct dex_header *h,
                       struct pica_notes *notes)
{
    uint64_t end = h->version >= 41 ? h->container_size : (uint64_t)h->at + h->file_size;
    struct pica_span tail;
    const uint8_t *found;

    if (h->file_size < DEX_HEADER_SIZE || end >= dex->data.len)
        return;
    tail = pica_span_sub(dex->data, (size_t)end, SIZE_MAX);
    pica_remark(notes, "dex.tail", pica_place_at(dex->entry, end),
                "%zu bytes behind the end of the DEX file; Android 13 and earlier refuse that",
                tail.len);
    for (size_t at = 0; at < tail.len; at = (size_t)(found - tail.data) + 1) {
        found = memmem(tail.data + at, tail.len - at, "dex\n", 4);
        if (!found)
            return;
        if (dex_magic_at(tail, (size_t)(found - tail.data))) {
            pica_gap(notes, "dex", pica_place_at(dex->entry, (uint64_t)(found - dex->data.data)),
                     "a second DEX file is hidden behind the first, and not analysed");
            return;
        }
    }
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
    st = check_signature(&dex, &h, notes, err);
    if (st != PICA_OK)
        return st;
    check_tail(&dex, &h, notes);
    dex.next_header = next_in_container(&dex, &h);
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
