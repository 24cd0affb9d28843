/* Chunks of a package that hold no values: libraries, staged aliases, overlayables. */
#include "base/cursor.h"
#include "manifest/res_table_parts.h"

/* The items behind the header, as many as are declared and there. */
static struct pica_span items_of(struct pica_span chunk, uint32_t declared, size_t each)
{
    size_t header = pica_le16(chunk.data + 2), room = (chunk.len - header) / each;

    return pica_span_sub(chunk, header, (declared < room ? declared : room) * each);
}

struct res_libraries res_libraries_of(const struct res_other_chunk *o)
{
    struct pica_span entries = items_of(o->bytes, pica_le32(o->bytes.data + 8), LIBRARY_ENTRY);

    return (struct res_libraries){ entries, entries.len / LIBRARY_ENTRY };
}

struct res_library res_library_at(const struct res_libraries *libraries, size_t index)
{
    struct pica_span entry =
        pica_span_sub(libraries->entries, index * LIBRARY_ENTRY, LIBRARY_ENTRY);

    return (struct res_library){ pica_le32(entry.data),
                                 res_name16_span(pica_span_sub(entry, 4, NAME_UTF16_SIZE)) };
}

struct res_aliases res_aliases_of(const struct res_other_chunk *o)
{
    struct pica_span entries = items_of(o->bytes, pica_le32(o->bytes.data + 8), ALIAS_ENTRY);

    return (struct res_aliases){ entries, entries.len / ALIAS_ENTRY };
}

struct res_alias res_alias_at(const struct res_aliases *aliases, size_t index)
{
    const uint8_t *at = aliases->entries.data + index * ALIAS_ENTRY;

    return (struct res_alias){ .staged = pica_le32(at), .finalized = pica_le32(at + 4) };
}

struct pica_span res_overlayable_name(const struct res_other_chunk *o)
{
    return res_name16_span(pica_span_sub(o->bytes, CHUNK_HEADER, OVERLAYABLE_NAME));
}

struct pica_span res_overlayable_actor(const struct res_other_chunk *o)
{
    return res_name16_span(
        pica_span_sub(o->bytes, CHUNK_HEADER + OVERLAYABLE_NAME, OVERLAYABLE_NAME));
}

bool res_overlayable_next(const struct res_other_chunk *o, size_t *at, struct res_policy *ret)
{
    struct res_chunk k;

    if (*at == 0)
        *at = pica_le16(o->bytes.data + 2);
    for (; res_chunk_read(o->bytes, *at, &k); *at += k.bytes.len) {
        if (k.type != CHUNK_OVERLAYABLE_POLICY || k.header < POLICY_HEADER)
            continue;
        ret->flags = pica_le32(k.bytes.data + 8);
        ret->ids = items_of(k.bytes, pica_le32(k.bytes.data + 12), REF_SIZE);
        *at += k.bytes.len;
        return true;
    }
    return false;
}
