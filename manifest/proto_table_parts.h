/*
 * manifest/proto_table_parts.h - a resource table in protobuf form while it is converted, for
 * manifest/proto_table.c, which walks it, and manifest/proto_values.c, which writes its values.
 */
#ifndef PICA_MANIFEST_PROTO_TABLE_PARTS_H
#define PICA_MANIFEST_PROTO_TABLE_PARTS_H

#include "manifest/proto_config.h"
#include "manifest/proto_item.h"
#include "manifest/proto_wire.h"
#include "manifest/string_pool_write.h"

#include "base/intern.h"
#include "base/limits.h"
#include "base/notes.h"

struct proto_table_library {
    uint32_t id;
    struct pica_span name;
};

struct proto_table_alias {
    uint32_t staged, finalized;
};

struct proto_table_type {
    uint32_t id, place; /* place in the file: of one id the first is the first */
    struct pica_span name, message;
};

/* One entry in one configuration, written to `values` already. */
struct proto_table_value {
    uint32_t config; /* number in `configs` */
    uint32_t entry;
    size_t at, len;
};

struct proto_table_item {
    uint32_t name;
    struct res_value value;
};

struct proto_table {
    struct pica_span file;
    const char *entry;
    const struct pica_limits *limits;
    struct pica_notes *notes;
    struct proto_decoder decoder;
    struct pica_arena arena; /* what is interned */
    struct pica_text key;    /* scratch */

    /* Of the table. */
    struct pica_intern strings; /* 4 bytes of style number, 0: none; and the text */
    struct string_pool_style *styles;
    size_t style_count, style_cap;
    struct proto_table_library *libraries;
    size_t library_count, library_cap;
    struct pica_text packages; /* written ones */
    uint32_t package_count;

    /* Of the package. */
    uint32_t package_id;
    struct pica_intern keys;
    struct proto_table_type *types;
    size_t type_count, type_cap;
    struct proto_table_alias *aliases;
    size_t alias_count, alias_cap;
    struct pica_text chunks; /* of its types */

    /* Of the type. */
    struct pica_intern configs; /* PROTO_CONFIG_SIZE bytes each */
    struct proto_table_value *list;
    size_t value_count, value_cap;
    struct pica_text values;
    uint32_t *flags; /* of each entry */
    size_t entry_count, flag_cap;

    struct proto_table_item *items; /* of one value */
    size_t item_count, item_cap;
    bool no_memory, damaged, full;
    size_t damaged_at;
};

/* The number of a string that is marked by style `style` (0: by none), new or old. */
uint32_t proto_intern(struct proto_table *c, struct pica_intern *in, uint32_t style,
                      struct pica_span text);

/*
 * Writes one value of an entry in its configuration, and lists it; false when
 * some of it is not to be had. Sets c->no_memory.
 */
bool proto_add_value(struct proto_table *c, const Aapt__ConfigValue *cv, uint32_t entry,
                     uint32_t key, uint32_t flags);

#endif
