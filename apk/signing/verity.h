/*
 * apk/signing/verity.h - the tree of hashes that fs-verity makes of bytes: SHA-256 over pages of
 * 4 KiB, over pages of these hashes, and so on until one page is left; its hash is the root.
 *
 * v2 and v3 make one of a package without its signing block, each page behind eight bytes of zero;
 * v4 makes one of the whole file, with nothing before a page. Source: the kernel's fs-verity
 * (Documentation/filesystems/fsverity.rst); AOSP apksig VerityTreeBuilder.java.
 *
 * Knows bytes that are given to it and nothing of where they are from. Leaves may be hashed by any
 * thread, each by one.
 */
#ifndef PICA_APK_SIGNING_VERITY_H
#define PICA_APK_SIGNING_VERITY_H

#include "base/arena.h"
#include "base/span.h"

#define VERITY_PAGE 4096u
#define VERITY_HASH 32u /* bytes of SHA-256 */

struct verity_tree {
    uint64_t size;  /* bytes that it is of */
    size_t salt;    /* zero bytes before each page: 8 at most */
    uint8_t *bytes; /* the levels, the top one first, as files keep them; in an arena */
    size_t len;
    size_t lowest; /* where the hashes of the bytes' own pages begin */
};

/* False without memory. */
PICA_MUST_USE
bool verity_tree_init(struct verity_tree *t, uint64_t size, size_t salt, struct pica_arena *arena);

/*
 * Hashes `n` bytes at `offset`, a whole page's, into the lowest level. The last page of all is made
 * whole with zeros, for which `buf` needs room.
 */
void verity_tree_add(struct verity_tree *t, uint64_t offset, uint8_t *buf, size_t n);

/* Once all leaves are hashed: the levels above, and the root. */
void verity_tree_finish(struct verity_tree *t, uint8_t root[VERITY_HASH]);

#endif
