#include "dex/find.h"

#include "base/cursor.h"
#include "dex/header.h"

enum { HEADER_SIZE_AT = 0x24, ENDIAN_AT = 0x28 };

static bool is_header(struct pica_span data, size_t at)
{
    uint32_t size;

    if (!dex_magic_at(data, at) || data.len - at < DEX_FIND_BYTES)
        return false;
    size = pica_le32(data.data + at + HEADER_SIZE_AT);
    return (size == DEX_HEADER_SIZE || size == DEX_HEADER_SIZE_V41) &&
           pica_le32(data.data + at + ENDIAN_AT) == DEX_ENDIAN_TAG;
}

/* The letter of the magic that is the rarest in texts is looked for. */
size_t dex_find(struct pica_span data, size_t from)
{
    size_t at = from <= data.len ? from : data.len;

    while (data.len - at >= DEX_FIND_BYTES) {
        const uint8_t *x = memchr(data.data + at + 2, 'x', data.len - at - 2);

        if (!x)
            break;
        at = (size_t)(x - data.data) - 2;
        if (is_header(data, at))
            return at;
        at++;
    }
    return SIZE_MAX;
}
