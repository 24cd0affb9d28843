/*
 * apk/signing/contents.h - digests of a file's contents, as APK signatures v2 and
 * later make them, cut into parts that any thread can do.
 *
 * v2 and v3: the file without its signing block, in three segments (what is
 * before the block, the central directory, the end record with the offset of
 * the directory moved to the block); chunks of 1 MiB of each, or a tree of
 * hashes over pages of 4 KiB of all three in a row. Source:
 * source.android.com/docs/security/features/apksigning/v2; fs-verity.
 */
#ifndef PICA_APK_SIGNING_CONTENTS_H
#define PICA_APK_SIGNING_CONTENTS_H

#include "base/input.h"
#include "apk/signing/verity.h"

/* In the order of strength, as the platform prefers them. */
enum signing_contents_kind {
    SIGNING_CHUNKED_SHA256,
    SIGNING_VERITY_SHA256,
    SIGNING_CHUNKED_SHA512,
    SIGNING_CONTENTS_COUNT
};

#define SIGNING_CONTENTS_MAX 64 /* bytes of the longest digest */

struct signing_contents;

/* What of a file is to be digested. */
struct signing_layout {
    const struct pica_input *in;
    uint64_t block;                    /* where the signing block begins */
    uint64_t directory, directory_end; /* where the central directory is */
    uint64_t end, end_size;            /* the end record with its comment; at most 65557 bytes */
    bool wanted[SIGNING_CONTENTS_COUNT];
    bool whole; /* the tree of v4, which is of the whole file: the rest may be zero without another
                 */
};

/* In `arena`; fails without memory, or when the end record cannot be read. */
PICA_MUST_USE
enum pica_status signing_contents_new(const struct signing_layout *layout, struct pica_arena *arena,
                                      struct signing_contents **ret, struct pica_error *err);

/* Parts to be done, each once, in any order and by any thread; about a millisecond each. */
size_t signing_contents_parts(const struct signing_contents *c);
PICA_MUST_USE
enum pica_status signing_contents_part(struct signing_contents *c, size_t index,
                                       struct pica_error *err);

/* Once all parts are done: a digest that was wanted; returns its length. */
size_t signing_contents_digest(struct signing_contents *c, enum signing_contents_kind kind,
                               uint8_t out[SIGNING_CONTENTS_MAX]);

/* Likewise the tree over the whole file, as a file of v4 has it, and its root. */
struct pica_span signing_contents_tree(struct signing_contents *c, uint8_t root[VERITY_HASH]);

#endif
