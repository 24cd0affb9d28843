/*
 * dex/header.h - the header_item of one DEX file, as it stands there.
 *
 * Nothing in it is checked but the magic. Source: "Dalvik Executable format";
 * AOSP art/libdexfile dex_file.h (Header, HeaderV41).
 */
#ifndef PICA_DEX_HEADER_H
#define PICA_DEX_HEADER_H

#include "base/error.h"
#include "base/span.h"

enum {
    DEX_HEADER_SIZE = 0x70,
    DEX_HEADER_SIZE_V41 = 0x78,
    DEX_MAGIC_SIZE = 8,
    DEX_SIGNATURE_AT = 0x0c, /* the checksum covers all from here on */
    DEX_SIGNED_AT = 0x20,    /* the SHA-1 signature covers all from here on */
    DEX_ENDIAN_TAG = 0x12345678,
};

/* The id tables, in the order in which the header names them. */
enum dex_ids {
    DEX_STRING_IDS,
    DEX_TYPE_IDS,
    DEX_PROTO_IDS,
    DEX_FIELD_IDS,
    DEX_METHOD_IDS,
    DEX_CLASS_DEFS,
    DEX_IDS_COUNT,
};

extern const char *const dex_ids_names[DEX_IDS_COUNT]; /* "string_ids" */
extern const uint8_t dex_ids_item_sizes[DEX_IDS_COUNT];

struct dex_header {
    uint32_t at;      /* of the header itself */
    uint32_t version; /* the three digits of the magic */
    uint32_t checksum, file_size, header_size, endian_tag, link_size, link_off, map_off;
    struct {
        uint32_t size, off;
    } ids[DEX_IDS_COUNT];
    uint32_t data_size, data_off;
    uint32_t container_size, header_offset; /* version 41 and later, else 0 */
};

/* Whether a DEX file of some version can begin at `at`: "dex\n", three digits, NUL. */
bool dex_magic_at(struct pica_span data, size_t at);

/* Reads the header at `at`; an error when there is none. */
PICA_MUST_USE
enum pica_status dex_header_read(struct pica_span data, uint32_t at, struct dex_header *ret,
                                 struct pica_error *err);

#endif
