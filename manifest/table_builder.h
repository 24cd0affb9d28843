/*
 * manifest/table_builder.h - small resource tables for tests.
 */
#ifndef PICA_MANIFEST_TABLE_BUILDER_H
#define PICA_MANIFEST_TABLE_BUILDER_H

#include "manifest/res_value.h"

#include "base/text.h"

/* How the entries of a type are laid out. */
enum table_layout { TABLE_DENSE, TABLE_SPARSE, TABLE_OFFSET16, TABLE_COMPACT };

/* One value: type and entry of its resource id, name of the entry, value. */
struct table_entry {
    uint16_t index;
    uint32_t key; /* in the key names */
    struct res_value value;
    bool bag;                      /* complex: no value of its own */
    const struct res_value *items; /* of a bag; their names count from 0x01000000 */
    uint32_t item_count;
};

static inline void table_put(struct pica_text *t, unsigned bytes, uint32_t v)
{
    for (unsigned i = 0; i < bytes; i++)
        pica_text_add_char(t, (char)(v >> 8 * i));
}

static inline void table_zero(struct pica_text *t, size_t n)
{
    for (size_t i = 0; i < n; i++)
        pica_text_add_char(t, '\0');
}

static inline void table_patch(struct pica_text *t, size_t at, uint32_t v)
{
    for (unsigned i = 0; i < 4; i++)
        t->data[at + i] = (char)(v >> 8 * i);
}

/* A chunk begins here; table_end() sets its size. */
static inline size_t table_begin(struct pica_text *t, unsigned type, unsigned header)
{
    size_t at = t->len;

    table_put(t, 2, type);
    table_put(t, 2, header);
    table_put(t, 4, 0);
    return at;
}

static inline void table_end(struct pica_text *t, size_t at)
{
    while ((t->len - at) % 4)
        pica_text_add_char(t, '\0');
    table_patch(t, at + 4, (uint32_t)(t->len - at));
}

/* A string pool in UTF-8 of ASCII strings; `strings` ends with NULL. */
static inline void table_pool(struct pica_text *t, const char *const *strings)
{
    size_t at = table_begin(t, 0x0001, 28), count = 0, offset = 0;

    while (strings[count])
        count++;
    table_put(t, 4, (uint32_t)count);
    table_put(t, 4, 0);
    table_put(t, 4, 0x100);
    table_put(t, 4, (uint32_t)(28 + count * 4));
    table_put(t, 4, 0);
    for (size_t i = 0; i < count; i++) {
        table_put(t, 4, (uint32_t)offset);
        offset += strlen(strings[i]) + 3;
    }
    for (size_t i = 0; i < count; i++) {
        table_put(t, 1, (uint32_t)strlen(strings[i]));
        table_put(t, 1, (uint32_t)strlen(strings[i]));
        pica_text_add(t, strings[i]);
        pica_text_add_char(t, '\0');
    }
    table_end(t, at);
}

/* Starts a table with its strings; table_end(t, 0) ends it. */
static inline void table_start(struct pica_text *t, const char *const *strings)
{
    table_begin(t, 0x0002, 12);
    table_put(t, 4, 1);
    table_pool(t, strings);
}

/* Starts a package; table_end() ends it. Returns where it begins. */
static inline size_t table_package(struct pica_text *t, uint32_t id, const char *const *types,
                                   const char *const *keys)
{
    size_t at = table_begin(t, 0x0200, 288);

    table_put(t, 4, id);
    table_zero(t, 256);
    table_put(t, 4, 288);
    table_zero(t, 4);
    table_zero(t, 4); /* where the keys are, below */
    table_zero(t, 8);
    table_pool(t, types);
    table_patch(t, at + 276, (uint32_t)(t->len - at));
    table_pool(t, keys);
    return at;
}

/* The typeSpec of `count` entries, all with the same flags. */
static inline void table_spec(struct pica_text *t, uint8_t type, uint32_t count, uint32_t flags)
{
    size_t at = table_begin(t, 0x0202, 16);

    table_put(t, 4, type);
    table_put(t, 4, count);
    for (uint32_t i = 0; i < count; i++)
        table_put(t, 4, flags);
    table_end(t, at);
}

static inline void table_config(struct pica_text *t, const char *locale, uint16_t sdk,
                                uint16_t density)
{
    char language[2] = { 0 }, region[2] = { 0 };

    if (*locale)
        memcpy(language, locale, 2);
    if (*locale && locale[2] == '-')
        memcpy(region, locale + 3, 2);
    table_put(t, 4, 64);
    table_zero(t, 4);
    pica_text_add_span(t, pica_span_of(language, 2));
    pica_text_add_span(t, pica_span_of(region, 2));
    table_zero(t, 2);
    table_put(t, 2, density);
    table_zero(t, 8);
    table_put(t, 2, sdk);
    table_zero(t, 38);
}

static inline void table_put_entry(struct pica_text *t, enum table_layout layout,
                                   const struct table_entry *e)
{
    if (layout == TABLE_COMPACT) {
        table_put(t, 2, e->key);
        table_put(t, 2, 0x0008u | (unsigned)e->value.type << 8);
        table_put(t, 4, e->value.data);
        return;
    }
    table_put(t, 2, e->bag ? 16 : 8);
    table_put(t, 2, e->bag ? 0x0001 : 0);
    table_put(t, 4, e->key);
    if (e->bag) {
        table_put(t, 4, 0); /* no parent */
        table_put(t, 4, e->item_count);
        for (uint32_t i = 0; i < e->item_count; i++) {
            table_put(t, 4, 0x01000000 + i);
            table_put(t, 2, 8);
            table_put(t, 1, 0);
            table_put(t, 1, e->items[i].type);
            table_put(t, 4, e->items[i].data);
        }
        return;
    }
    table_put(t, 2, 8);
    table_put(t, 1, 0);
    table_put(t, 1, e->value.type);
    table_put(t, 4, e->value.data);
}

/* One configuration of a type: `n` entries of `count` there could be, in order of index. */
static inline void table_type(struct pica_text *t, uint8_t type, enum table_layout layout,
                              const char *locale, uint16_t sdk, uint16_t density, uint32_t count,
                              const struct table_entry *entries, size_t n)
{
    bool sparse = layout == TABLE_SPARSE, short_offsets = layout == TABLE_OFFSET16;
    size_t at = table_begin(t, 0x0201, 84), offsets;

    table_put(t, 1, type);
    table_put(t, 1, sparse ? 0x01 : short_offsets ? 0x02 : 0);
    table_put(t, 2, 0);
    table_put(t, 4, sparse ? (uint32_t)n : count);
    table_put(t, 4, 0); /* where entries start, below */
    table_config(t, locale, sdk, density);
    offsets = t->len;
    for (uint32_t i = 0; i < (sparse ? n : count); i++)
        table_put(t, short_offsets ? 2 : 4, UINT32_MAX);
    while ((t->len - at) % 4)
        pica_text_add_char(t, '\0');
    table_patch(t, at + 16, (uint32_t)(t->len - at));
    for (size_t i = 0, start = t->len; i < n; i++) {
        uint32_t offset = (uint32_t)(t->len - start);

        if (sparse)
            table_patch(t, offsets + i * 4, entries[i].index | offset / 4 << 16);
        else if (short_offsets)
            memcpy(t->data + offsets + (size_t)entries[i].index * 2,
                   &(uint16_t){ (uint16_t)(offset / 4) }, 2);
        else
            table_patch(t, offsets + (size_t)entries[i].index * 4, offset);
        table_put_entry(t, layout, &entries[i]);
    }
    table_end(t, at);
}

#endif
