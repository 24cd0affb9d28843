/*
 * apk/signing/block.h - the APK Signing Block: records, each with a number, between
 * the entries of a package and its directory.
 *
 * Source: source.android.com/docs/security/features/apksigning/v2; AOSP
 * ApkSigningBlockUtils.java. Knows nothing of what the records hold.
 */
#ifndef PICA_APK_SIGNING_BLOCK_H
#define PICA_APK_SIGNING_BLOCK_H

#include "apk/package.h"

/* The records that somebody is known to write. */
enum signing_record_kind {
#define X(number, name, text) SIGNING_RECORD_##name,
#include "apk/signing/records.def"
#undef X
    SIGNING_RECORD_UNKNOWN
};

struct signing_record {
    uint32_t id;
    uint64_t offset, size; /* of its value, in the file */
};

struct signing_block {
    bool present;
    uint64_t offset, size; /* of the whole, in the file */
    struct signing_record *records;
    size_t record_count;
};

/*
 * Finds the block, the way of the device. No block is no error; one that the
 * device would not find is told by a remark ("signature.block"). In `arena`.
 */
PICA_MUST_USE
enum pica_status signing_block_read(const struct apk_package *pkg, struct pica_arena *arena,
                                    struct pica_notes *notes, struct signing_block *ret,
                                    struct pica_error *err);

/* The first record of that kind, as the device takes it; or NULL. */
const struct signing_record *signing_block_find(const struct signing_block *b,
                                                enum signing_record_kind kind);

/*
 * Its value, in `arena`. Empty, with a gap in `notes`, when it is longer than
 * the limit signing_bytes.
 */
PICA_MUST_USE
enum pica_status signing_record_read(const struct apk_package *pkg, const struct signing_record *r,
                                     struct pica_arena *arena, struct pica_notes *notes,
                                     struct pica_span *ret, struct pica_error *err);

enum signing_record_kind signing_record_kind(uint32_t id);
/* Of a kind that somebody is known to write. */
uint32_t signing_record_id(enum signing_record_kind kind);

/* What a record is for, in English ("APK Signature Scheme v2"); NULL when nobody knows. */
const char *signing_record_name(uint32_t id);

/* Remarks on what is odd about the records: unknown, twice, padding that is none. */
PICA_MUST_USE
enum pica_status signing_block_remark(const struct apk_package *pkg, const struct signing_block *b,
                                      struct pica_notes *notes, struct pica_error *err);

#endif
