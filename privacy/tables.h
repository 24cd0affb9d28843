/*
 * privacy/tables.h - looking into the tables that tools/catalogue.py makes.
 *
 * Hash tables are open addressing over indexes from 1 (0: free), a power of
 * two in size and at most half full, made at build time with the same hash.
 */
#ifndef PICA_PRIVACY_TABLES_H
#define PICA_PRIVACY_TABLES_H

#include "base/span.h"

#define PRIVACY_HASH_START 2166136261u

/* FNV-1a; each part is closed by 0xff, which no UTF-8 holds. */
static inline uint32_t privacy_hash_byte(uint32_t hash, uint8_t byte)
{
    return (hash ^ byte) * 16777619u;
}

static inline uint32_t privacy_hash_part(uint32_t hash, struct pica_span part)
{
    for (size_t i = 0; i < part.len; i++)
        hash = privacy_hash_byte(hash, part.data[i]);
    return privacy_hash_byte(hash, 0xff);
}

/* strcmp() of a span with a C string, as bytes. */
static inline int privacy_compare(struct pica_span a, const char *b)
{
    size_t len = strlen(b);
    int order = a.len && len ? memcmp(a.data, b, a.len < len ? a.len : len) : 0;

    return order ? order : (a.len > len) - (a.len < len);
}

#endif
