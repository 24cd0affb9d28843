/*
 * tests/zip_maker.h - small ZIP archives in memory, which a test then bends.
 *
 * Makes archives of the plainest kind, so that a test can put its one lie at a
 * known place. Independent of apk/: no code and no tables are shared.
 */
#ifndef PICA_TESTS_ZIP_MAKER_H
#define PICA_TESTS_ZIP_MAKER_H

#include "base/cursor.h"
#include "base/text.h"

#define ZIP_MAKER_ENTRIES 64

enum zip_maker_how {
    ZIP_STORED,
    ZIP_DEFLATED,            /* in blocks that deflate leaves uncompressed */
    ZIP_DEFLATED_DESCRIPTOR, /* the same, sizes behind the data (bit 3) */
};

struct zip_maker {
    struct pica_text out; /* the file so far */
    size_t count;
    struct {
        size_t local, data, data_end, central; /* offsets in the file */
        struct pica_span name;
        uint16_t flags, method;
        uint32_t crc, csize, usize;
    } entries[ZIP_MAKER_ENTRIES];
    size_t directory, end; /* offsets of the first central and of the end record */
};

/* The offsets of fields in the three records, for zip_maker_set(). */
enum zip_local_field {
    ZIP_L_VERSION = 4,
    ZIP_L_FLAGS = 6,
    ZIP_L_METHOD = 8,
    ZIP_L_CRC = 14,
    ZIP_L_CSIZE = 18,
    ZIP_L_USIZE = 22,
    ZIP_L_NAME_LEN = 26,
    ZIP_L_EXTRA_LEN = 28,
    ZIP_L_NAME = 30,
};
enum zip_central_field {
    ZIP_C_VERSION = 6,
    ZIP_C_FLAGS = 8,
    ZIP_C_METHOD = 10,
    ZIP_C_CRC = 16,
    ZIP_C_CSIZE = 20,
    ZIP_C_USIZE = 24,
    ZIP_C_NAME_LEN = 28,
    ZIP_C_EXTRA_LEN = 30,
    ZIP_C_COMMENT_LEN = 32,
    ZIP_C_HEADER = 42,
    ZIP_C_NAME = 46,
};
enum zip_end_field {
    ZIP_E_DISK = 4,
    ZIP_E_COUNT = 10,
    ZIP_E_SIZE = 12,
    ZIP_E_OFFSET = 16,
    ZIP_E_COMMENT_LEN = 20,
    ZIP_E_SIZEOF = 22,
};

/* Appends one entry; the name is not copied. Returns its number. */
size_t zip_maker_add(struct zip_maker *m, struct pica_span name, struct pica_span plain,
                     enum zip_maker_how how);

/* The same with data as it is to stand in the file. */
size_t zip_maker_add_raw(struct zip_maker *m, struct pica_span name, uint16_t method,
                         struct pica_span data, uint32_t usize, uint32_t crc);

/* Appends the central record of entry i, with `extra` and whatever fields its
 * entry holds now; zip_maker_directory() does so for all, zip_maker_end_record()
 * ends the file. zip_maker_finish_archive() is both. */
void zip_maker_record(struct zip_maker *m, size_t i, struct pica_span extra);
void zip_maker_directory(struct zip_maker *m);
void zip_maker_end_record(struct zip_maker *m, size_t count, size_t size, size_t offset,
                          struct pica_span comment);
void zip_maker_finish_archive(struct zip_maker *m);

/* Writes `size` bytes of `value`, little-endian, over the file at `at`. */
void zip_maker_set(struct zip_maker *m, size_t at, size_t size, uint64_t value);
uint64_t zip_maker_get(const struct zip_maker *m, size_t at, size_t size);

/* Appends the same. */
void zip_maker_put(struct zip_maker *m, size_t size, uint64_t value);

struct pica_span zip_maker_bytes(const struct zip_maker *m);
void zip_maker_free(struct zip_maker *m);

uint32_t zip_maker_crc(struct pica_span s);

/* A deflate stream of `count` zero bytes, 158 to 1; free() it. */
uint8_t *zip_maker_bomb(size_t count, size_t *ret_len);

#endif
