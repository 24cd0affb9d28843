#include "dex/encoded.h"

/*
 * Values are skipped without recursion: `left` holds, for every open array or
 * annotation, how many of its values are still to come.
 */
struct open {
    uint32_t left;
    bool named; /* an annotation: a name index before each value */
};

bool dex_encoded_skip(const uint8_t **p, const uint8_t *end)
{
    struct open open[DEX_ENCODED_DEPTH];
    unsigned depth = 0;
    uint32_t skipped;

    for (;;) {
        uint8_t head;
        unsigned width;

        if (*p >= end)
            return false;
        head = *(*p)++;
        width = (head >> 5) + 1u;
        switch (head & 0x1f) {
        case DEX_ENCODED_ARRAY:
        case DEX_ENCODED_ANNOTATION:
            if (depth == DEX_ENCODED_DEPTH)
                return false;
            open[depth].named = (head & 0x1f) == DEX_ENCODED_ANNOTATION;
            if ((open[depth].named && !dex_uleb(p, end, &skipped)) ||
                !dex_uleb(p, end, &open[depth].left))
                return false;
            depth++;
            break;
        case DEX_ENCODED_NULL:
        case DEX_ENCODED_BOOLEAN:
            break;
        case DEX_ENCODED_BYTE:
        case DEX_ENCODED_SHORT:
        case DEX_ENCODED_CHAR:
        case DEX_ENCODED_INT:
        case DEX_ENCODED_LONG:
        case DEX_ENCODED_FLOAT:
        case DEX_ENCODED_DOUBLE:
        case DEX_ENCODED_METHOD_TYPE:
        case DEX_ENCODED_METHOD_HANDLE:
        case DEX_ENCODED_STRING:
        case DEX_ENCODED_TYPE:
        case DEX_ENCODED_FIELD:
        case DEX_ENCODED_METHOD:
        case DEX_ENCODED_ENUM:
            if (width > (size_t)(end - *p))
                return false;
            *p += width;
            break;
        default:
            return false;
        }
        while (depth > 0 && open[depth - 1].left == 0)
            depth--;
        if (depth == 0)
            return true;
        open[depth - 1].left--;
        if (open[depth - 1].named && !dex_uleb(p, end, &skipped))
            return false;
    }
}
