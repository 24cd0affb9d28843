/*
 * manifest/res_table_parts.h - how res_table.c holds what it has read, for its own files.
 */
#ifndef PICA_MANIFEST_RES_TABLE_PARTS_H
#define PICA_MANIFEST_RES_TABLE_PARTS_H

#include "manifest/res_table.h"

enum { TYPE_SPARSE = 0x01, TYPE_OFFSET16 = 0x02 };
enum { ENTRY_COMPLEX = 0x0001, ENTRY_COMPACT = 0x0008 };

#define NO_TYPE UINT32_MAX

/* A RES_TABLE_TYPE (one configuration) or RES_TABLE_TYPE_SPEC chunk. */
struct res_type_chunk {
    struct pica_span bytes;
    uint32_t next; /* of the same package and type id, in file order, or NO_TYPE */
    bool spec;
};

struct res_package {
    uint32_t id;
    uint32_t type_offset; /* what the ids of its types lie above the index of their names */
    struct string_pool types, keys;
    uint32_t first[256], last[256]; /* chunks by type id, or NO_TYPE */
};

/* The qualifiers of a RES_TABLE_TYPE chunk. */
struct res_config res_config_read(struct pica_span type);

/* Where an entry lies behind entriesStart; false when the type has none of that index. */
bool res_entry_offset(struct pica_span type, uint32_t index, uint32_t *ret);

#endif
