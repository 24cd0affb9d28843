/*
 * manifest/res_table_parts.h - how a resource table is held once its frame was read, for the
 * files of manifest/ that look into it.
 */
#ifndef PICA_MANIFEST_RES_TABLE_PARTS_H
#define PICA_MANIFEST_RES_TABLE_PARTS_H

#include "manifest/res_qualifiers.h"
#include "manifest/res_table.h"

enum {
    CHUNK_POOL = 0x0001,
    CHUNK_TABLE = 0x0002,
    CHUNK_PACKAGE = 0x0200,
    CHUNK_TYPE = 0x0201,
    CHUNK_TYPE_SPEC = 0x0202,
    CHUNK_LIBRARY = 0x0203,
    CHUNK_OVERLAYABLE = 0x0204,
    CHUNK_OVERLAYABLE_POLICY = 0x0205,
    CHUNK_STAGED_ALIAS = 0x0206,
};

enum { TYPE_SPARSE = 0x01, TYPE_OFFSET16 = 0x02 };
enum {
    ENTRY_COMPLEX = 0x0001,
    ENTRY_PUBLIC = 0x0002,
    ENTRY_WEAK = 0x0004,
    ENTRY_COMPACT = 0x0008,
    ENTRY_FEATURE_FLAGS = 0x0010,
};
enum { SPEC_PUBLIC = 0x40000000, SPEC_STAGED = 0x20000000 };

/* Bytes: header of a chunk, ResTable_ref, ResTable_map, a name of a package or an overlayable. */
enum { CHUNK_HEADER = 8, REF_SIZE = 4, MAP_SIZE = 12, NAME_UTF16_SIZE = 256 };
enum {
    LIBRARY_HEADER = 12, /* ResTable_lib_header */
    LIBRARY_ENTRY = 4 + NAME_UTF16_SIZE,
    OVERLAYABLE_NAME = 512, /* also of the actor behind it */
    OVERLAYABLE_HEADER = CHUNK_HEADER + OVERLAYABLE_NAME + OVERLAYABLE_NAME,
    POLICY_HEADER = 16,
    ALIAS_HEADER = 12, /* ResTable_staged_alias_header */
    ALIAS_ENTRY = 8,
};

#define PACKAGE_FRAMEWORK 0x01u
#define PACKAGE_APP RES_PACKAGE_APP

#define NO_TYPE UINT32_MAX

/* A RES_TABLE_TYPE (one configuration) or RES_TABLE_TYPE_SPEC chunk. Both have
 * whole headers; what these say of the rest is checked when it is looked into. */
struct res_type_chunk {
    struct pica_span bytes;
    const struct res_qualifiers *qualifiers; /* NULL until somebody asked */
    uint32_t next; /* of the same package and type id, in file order, or NO_TYPE */
    bool spec;
};

/* A RES_TABLE_LIBRARY, _OVERLAYABLE or _STAGED_ALIAS chunk, with a whole header. */
struct res_other_chunk {
    struct pica_span bytes;
    uint32_t package; /* index */
    uint16_t type;
};

/* One file of a table. */
struct res_source {
    struct pica_span file;
    const char *entry;
    struct string_pool strings; /* of values */
    uint32_t first_string;      /* what the first of them is called in all of the table */
};

struct res_package {
    uint32_t id;
    uint32_t source;       /* index */
    uint32_t next;         /* index + 1 of the next one with the same id, or 0 */
    struct pica_span name; /* UTF-16, without what stands behind NUL */
    const char *text;      /* the same as text; NULL until somebody asked */
    uint32_t type_offset;  /* what the ids of its types lie above those of their chunks */
    struct string_pool types, keys;
    uint32_t first[256], last[256]; /* chunks by type id in the file, or NO_TYPE */
};

struct res_chunk {
    uint16_t type, header;
    struct pica_span bytes; /* whole, with its header */
};

/* The chunk at `at`, as ChunkIterator::VerifyNextChunk takes it. */
bool res_chunk_read(struct pica_span in, size_t at, struct res_chunk *ret);

/* The part of a field of fixed size that is a name in UTF-16. */
struct pica_span res_name16_span(struct pica_span field);

/* Such a name as text in the table's arena; NULL without memory. */
const char *res_name16(struct res_table *t, struct pica_span name);

/* A value that stands in a package: strings as the whole table calls them. */
struct res_value res_value_in(const struct res_table *t, const struct res_package *p,
                              struct res_value v);

/* The name of a type; NULL when there is none. `type` is the id of its chunks. */
const char *res_type_name(struct res_table *t, struct res_package *p, uint32_t type);

/* The resource id of entry 0 of a type by the id of its chunks. */
uint32_t res_type_base(const struct res_package *p, uint32_t type);

/* The next chunk that is a configuration, `n` or behind it, or NO_TYPE. Counts as a visit. */
uint32_t res_config_from(struct res_table *t, uint32_t n);

/* The qualifiers of a RES_TABLE_TYPE chunk by its number; NULL without memory. */
const struct res_qualifiers *res_type_qualifiers(struct res_table *t, uint32_t n);

/* The same, as res_table_each() hands them out. */
struct res_config res_config_of(const struct res_qualifiers *q);

/* --- entries (res_entry.c) --- */

enum res_here {
    RES_ABSENT, /* this configuration has none */
    RES_BROKEN, /* it has one that cannot be: a device finds nothing */
    RES_THERE,
};

/* An entry in one configuration. */
struct res_entry {
    uint32_t key; /* of its name, in the keys of the package */
    uint16_t flags;
    bool bag;
    struct res_value value; /* of one that is no bag */
    uint32_t parent;        /* of a bag, or 0 */
    struct pica_span items; /* of a bag: whole ResTable_maps */
    size_t at;              /* offset in its chunk */
};

/* GetEntryOffset(), VerifyResTableEntry() and GetEntryValue() of a RES_TABLE_TYPE chunk. */
enum res_here res_entry_read(struct pica_span type, uint32_t index, struct res_entry *ret);

/* The same of the entry that stands at place `place` of the offsets, which is not the index where
 * they are sparse. *ret_index is set when it is not RES_ABSENT. */
enum res_here res_entry_at(struct pica_span type, uint32_t place, uint32_t *ret_index,
                           struct res_entry *ret);

/* Above the index of every entry there could be; 0 when there are none. */
uint32_t res_entry_end(struct pica_span type);

/* How many places there are; 0 when they do not fit into the chunk. */
uint32_t res_entry_places(struct pica_span type);

/* One item of a bag. */
struct res_item {
    uint32_t name; /* id of an attribute, or 0x01nnnnnn or 0x02nnnnnn: see res_value.h */
    struct res_value value;
};

/* Needs index < items.len / MAP_SIZE. */
struct res_item res_item_at(struct pica_span items, size_t index);

/* --- looking into a table (res_table.c) --- */

/* Where an entry was found. */
struct res_found {
    struct res_entry entry;
    size_t package; /* index */
    uint32_t type;  /* id of its chunks */
    uint32_t chunk; /* number of the RES_TABLE_TYPE */
};

/*
 * AssetManager2::FindEntry(): the entry that a device takes, broken or not.
 * Where none fits, the first is taken. *ret is set when it is not RES_ABSENT.
 */
enum res_here res_table_find(struct res_table *t, uint32_t id, const struct res_qualifiers *device,
                             struct res_found *ret);

/*
 * What a dynamic reference in a package (by index) means once packages have
 * their ids: DynamicRefTable::lookupResourceId(). False when it means a library
 * that is not in this table.
 */
bool res_table_target(struct res_table *t, size_t package, uint32_t id, uint32_t *ret);

/* Flags of an entry in a RES_TABLE_TYPE_SPEC chunk, 0 where it has none. */
uint32_t res_spec_flags(struct pica_span spec, uint32_t index);

/* --- other chunks (res_other.c) --- */

/* The entries of a RES_TABLE_LIBRARY chunk: ids that packages had when this one was built. */
struct res_libraries {
    struct pica_span entries;
    size_t count;
};

struct res_library {
    uint32_t id;
    struct pica_span name; /* UTF-16 */
};

struct res_libraries res_libraries_of(const struct res_other_chunk *o);
/* Needs index < count. */
struct res_library res_library_at(const struct res_libraries *libraries, size_t index);

/* The entries of a RES_TABLE_STAGED_ALIAS chunk: ids that a resource had before it was final. */
struct res_aliases {
    struct pica_span entries;
    size_t count;
};

struct res_alias {
    uint32_t staged, finalized;
};

struct res_aliases res_aliases_of(const struct res_other_chunk *o);
struct res_alias res_alias_at(const struct res_aliases *aliases, size_t index);

/* A RES_TABLE_OVERLAYABLE chunk: what overlays may change, and who may. */
struct pica_span res_overlayable_name(const struct res_other_chunk *o);  /* UTF-16 */
struct pica_span res_overlayable_actor(const struct res_other_chunk *o); /* UTF-16 */

struct res_policy {
    uint32_t flags;       /* PolicyBitmask */
    struct pica_span ids; /* 4 bytes each */
};

/* The policy at *at, 0 for the first, which is moved on; false at the end. */
bool res_overlayable_next(const struct res_other_chunk *o, size_t *at, struct res_policy *ret);

#endif
