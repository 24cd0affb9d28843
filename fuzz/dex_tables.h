/*
 * fuzz/dex_tables.h - a DEX file of which only the id tables are sound: any
 * bytes behind them, for readers of single items.
 */
#ifndef PICA_FUZZ_DEX_TABLES_H
#define PICA_FUZZ_DEX_TABLES_H

#include "dex/exercise.h"

/* Each table has so many items, all alike. */
enum { DEX_TABLES_ITEMS = 4, DEX_TABLES_SIZE = 0x100 };

struct dex_tables {
    uint8_t *data;
    struct dex_file dex;
};

static inline void dex_tables_put(uint8_t *p, uint32_t v)
{
    for (int i = 0; i < 4; i++)
        p[i] = (uint8_t)(v >> (8 * i));
}

/* The item begins at DEX_TABLES_SIZE. False without memory. */
static inline bool dex_tables_init(struct dex_tables *t, const uint8_t *item, size_t size)
{
    uint8_t *p = malloc(DEX_TABLES_SIZE + size);
    struct dex_table *tables[6];
    static const uint8_t sizes[6] = { 4, 4, 12, 8, 8, 8 };

    *t = (struct dex_tables){ .data = p };
    if (!p)
        return false;
    memset(p, 0, DEX_TABLES_SIZE);
    if (size)
        memcpy(p + DEX_TABLES_SIZE, item, size);
    t->dex = (struct dex_file){ .data = pica_span_of(p, DEX_TABLES_SIZE + size), .entry = "fuzz" };
    memcpy(p + 8, "\1J", 3); /* the only string; all types are long, so that pairs are met */
    tables[0] = &t->dex.strings;
    tables[1] = &t->dex.types;
    tables[2] = &t->dex.protos;
    tables[3] = &t->dex.fields;
    tables[4] = &t->dex.methods;
    tables[5] = &t->dex.method_handles;
    p += 16;
    for (int k = 0; k < 6; k++) {
        *tables[k] = (struct dex_table){ p, DEX_TABLES_ITEMS };
        for (int i = 0; i < DEX_TABLES_ITEMS; i++, p += sizes[k])
            if (k == 0)
                dex_tables_put(p, 8);
    }
    return true;
}

#endif
