/*
 * dex/dex_file.h - one DEX file: its tables, behind checks that were made.
 *
 * dex_open() runs the named passes of dex/verify.h over the bytes. After that
 * the inline readers below need no more checks than their stated conditions:
 * every index in a table of an opened file is below the size of the table it
 * points into, every string is a NUL-terminated run inside the file. A file
 * that the Android runtime would refuse is still opened (`loadable` is then
 * false and a remark says why). Tables that run out of the file are clipped; in
 * a table with bad items these are replaced, in a copy, by a placeholder whose
 * name is empty, so that nothing is ever taken for something else. A gap says
 * how many items were lost in either way.
 *
 * Sources: AOSP art/libdexfile dex_file.h, dex_file_verifier.cc (Android 14);
 * "Dalvik Executable format", source.android.com.
 */
#ifndef PICA_DEX_DEX_FILE_H
#define PICA_DEX_DEX_FILE_H

#include "base/arena.h"
#include "base/cursor.h"
#include "base/limits.h"
#include "base/notes.h"
#include "base/text.h"
#include "dex/leb128.h"

struct pica_work;

#define DEX_NO_INDEX UINT32_MAX

struct dex_table {
    const uint8_t *at; /* first item */
    uint32_t count;    /* items; all of them lie inside the file */
};

struct dex_file {
    struct pica_span data; /* the whole file, owned by the caller of dex_open() */
    const char *entry;     /* for places: "classes.dex"; owned by the caller */
    uint32_t version;      /* 35..41, what the magic says */
    bool loadable;         /* the Android runtime (14) would load it */
    bool sound;            /* every pass of dex/verify.h but the checksum was content */
    struct dex_table strings, types, protos, fields, methods, classes;
    struct dex_table call_sites, method_handles;
    uint32_t header;            /* offset of its header; all other offsets count from data */
    uint32_t next_header;       /* of the next DEX file in a version 41 container; 0: none */
    uint32_t end;               /* where it ends, or its container; at most data.len */
    uint32_t used;              /* where its last section ends; 0: not known */
    uint32_t hiddenapi_off;     /* of its hiddenapi_class_data_item; 0: none; dex/hiddenapi.h */
    bool appended;              /* it stands behind another file, and the system does not load it */
    struct pica_arena replaced; /* tables with placeholders */
};

/*
 * Opens a DEX file of a package. `data` and `entry` must outlive `ret`. Fails
 * only when nothing of it can be read. Further files in the same bytes leave a
 * gap; dex/container.h opens all of them. The SHA-1 in the header is not looked
 * at: dex/signature.h does that.
 */
PICA_MUST_USE
enum pica_status dex_open(struct pica_span data, const char *entry,
                          const struct pica_limits *limits, struct pica_notes *notes,
                          struct dex_file *ret, struct pica_error *err);

/*
 * The same for one file of a version 41 container, whose header is at
 * `header`; says nothing of what is around it. With `work` a large file is
 * verified on several threads.
 */
PICA_MUST_USE
enum pica_status dex_open_at(struct pica_span data, uint32_t header, const char *entry,
                             const struct pica_limits *limits, struct pica_work *work,
                             struct pica_notes *notes, struct dex_file *ret,
                             struct pica_error *err);

/* Frees what dex_open() allocated (nothing for sound files); zero is valid. */
void dex_close(struct dex_file *dex);

/* --- strings and types --------------------------------------------------- */

/* MUTF-8, NUL-terminated, without its length prefix. Needs idx < strings.count. */
static inline struct pica_span dex_string(const struct dex_file *dex, uint32_t idx)
{
    const uint8_t *p = dex->data.data + pica_le32(dex->strings.at + (size_t)idx * 4);
    uint32_t units = dex_uleb_known(&p);
    /* In a sound file there is no NUL among that many bytes (verify: strings). */
    size_t skip = dex->sound ? units : 0;

    return pica_span_of(p, skip + strlen((const char *)p + skip));
}

/* The descriptor, "Lcom/a/B;". Needs idx < types.count. */
static inline struct pica_span dex_type(const struct dex_file *dex, uint32_t idx)
{
    return dex_string(dex, pica_le32(dex->types.at + (size_t)idx * 4));
}

/* --- ids ----------------------------------------------------------------- */

struct dex_proto {
    uint32_t shorty_idx, return_type_idx;
    struct dex_table params; /* u16 type indexes; dex_param() reads one */
};

struct dex_method_id {
    uint16_t class_idx, proto_idx;
    uint32_t name_idx;
};

struct dex_field_id {
    uint16_t class_idx, type_idx;
    uint32_t name_idx;
};

/* Needs idx < protos.count. */
struct dex_proto dex_proto(const struct dex_file *dex, uint32_t idx);

/* A type index. Needs n < proto->params.count. */
static inline uint32_t dex_param(const struct dex_proto *proto, uint32_t n)
{
    return pica_le16(proto->params.at + (size_t)n * 2);
}

/* Needs idx < methods.count. */

static inline struct dex_method_id dex_method_id(const struct dex_file *dex, uint32_t idx)
{
    const uint8_t *p = dex->methods.at + (size_t)idx * 8;

    return (struct dex_method_id){ pica_le16(p), pica_le16(p + 2), pica_le32(p + 4) };
}

/* Needs idx < fields.count. */
static inline struct dex_field_id dex_field_id(const struct dex_file *dex, uint32_t idx)
{
    const uint8_t *p = dex->fields.at + (size_t)idx * 8;

    return (struct dex_field_id){ pica_le16(p), pica_le16(p + 2), pica_le32(p + 4) };
}

/* --- classes ------------------------------------------------------------- */

struct dex_class {
    uint32_t class_idx;                                          /* type index */
    uint32_t access_flags;                                       /* ACC_* */
    uint32_t superclass;                                         /* type index, or DEX_NO_INDEX */
    struct dex_table interfaces;                                 /* u16 type indexes */
    uint32_t source_file;                                        /* string index, or DEX_NO_INDEX */
    uint32_t annotations_off, class_data_off, static_values_off; /* 0: none */
};

/* Needs idx < classes.count. */
struct dex_class dex_class(const struct dex_file *dex, uint32_t idx);

struct dex_member {
    uint32_t idx;          /* field or method id */
    uint32_t access_flags; /* ACC_* */
    uint32_t code_off;     /* of methods; 0: no code */
};

/* The members of one class in file order: static and instance fields, direct
 * and virtual methods. */
struct dex_class_data {
    const uint8_t *p, *end;
    uint32_t left[4]; /* static fields, instance fields, direct methods, virtual methods */
    uint32_t last_idx;
    unsigned list;
    uint32_t fields, methods; /* bounds of the indexes */
    bool broken;              /* set when the data broke off */
};

enum dex_member_list {
    DEX_STATIC_FIELDS,
    DEX_INSTANCE_FIELDS,
    DEX_DIRECT_METHODS,
    DEX_VIRTUAL_METHODS
};

/* Begins at the class data of `cls` (which may have none). */
struct dex_class_data dex_class_data(const struct dex_file *dex, const struct dex_class *cls);

/* The next member (its idx is below fields.count or methods.count) and the list it stands in;
 * false at the end, and where the data breaks off (`broken` is then set). */
bool dex_class_data_next(struct dex_class_data *it, enum dex_member_list *ret_list,
                         struct dex_member *ret);

/* --- code ---------------------------------------------------------------- */

struct dex_code {
    uint16_t registers, ins, outs, tries;
    uint32_t debug_off;    /* of the debug_info_item, as it stands there; dex/debug_info.h */
    uint32_t offset;       /* of the code_item, in the file */
    uint32_t insns_offset; /* of the first instruction, in the file */
    const uint8_t *insns;  /* 2 * units bytes inside the file, 2-aligned in the file */
    uint32_t units;        /* 16-bit code units */
};

/* False when the item does not fit in the file. */
bool dex_code(const struct dex_file *dex, uint32_t code_off, struct dex_code *ret);

struct dex_handler {
    uint32_t type_idx; /* DEX_NO_INDEX: catches all */
    uint32_t target;   /* code unit */
};

/*
 * The handlers of try block `n` (below code->tries): fills at most `max` and
 * sets the covered range [*ret_start, *ret_end) in code units. Returns how many
 * handlers there are, more than `max` when there are more than that (which are
 * then not looked at: blocks may share a long list), or 0 when the block is
 * broken.
 */
uint32_t dex_try(const struct dex_file *dex, const struct dex_code *code, uint32_t n,
                 uint32_t *ret_start, uint32_t *ret_end, struct dex_handler *handlers,
                 uint32_t max);

/* --- names for people ---------------------------------------------------- */

/* "c(I)V": name and prototype of a method id, in `arena`; NULL without memory. */
char *dex_method_label(const struct dex_file *dex, uint32_t method_idx, struct pica_arena *arena);

/* The same, and "(I)V" alone, appended to `out`. Labels end in "..." beyond 64 KiB. */
void dex_add_method_label(const struct dex_file *dex, uint32_t method_idx, struct pica_text *out);
void dex_add_proto(const struct dex_file *dex, uint32_t proto_idx, struct pica_text *out);

/* MUTF-8 as printable UTF-8, appended to `out`. */
void dex_add_utf8(struct pica_span mutf8, struct pica_text *out);

/* MUTF-8 as UTF-8 (CESU pairs joined, C0 80 as NUL), printable, in `arena`. */
char *dex_utf8(struct pica_span mutf8, struct pica_arena *arena);

#endif
