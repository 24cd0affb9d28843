/*
 * batch/list.h - what there is to be scanned: which files, in which order, which of them here.
 *
 * Knows paths, sizes and, where somebody told them, digests; opens no file.
 */
#ifndef PICA_BATCH_LIST_H
#define PICA_BATCH_LIST_H

#include "base/digest.h"
#include "base/error.h"
#include "base/span.h"

struct batch_item {
    char *path;
    uint64_t size;                /* bytes, by stat(2); 0 where that failed */
    char sha256[PICA_DIGEST_HEX]; /* "" where it is not known yet */
    bool told;                    /* the list told the digest: the file must have it */
};

struct batch_list {
    struct batch_item *items; /* malloc'ed, as are the paths */
    size_t count, cap;
};

/*
 * Adds a file, or all packages below a folder (.apk .apks .xapk .apkm .aab; a symbolic link to a
 * folder is not followed, names that begin with a dot are passed over). What cannot be looked at
 * is added as it is named, so that whoever opens it finds out.
 */
PICA_MUST_USE
enum pica_status batch_list_add(struct batch_list *list, const char *path, struct pica_error *err);

/*
 * Adds the lines of a list: a path each, or a SHA-256 and a path as sha256sum(1) writes them.
 * `text` is not empty lines only by accident: a list of nothing is allowed. Fails on a line with a
 * NUL in it.
 */
PICA_MUST_USE
enum pica_status batch_list_add_lines(struct batch_list *list, struct pica_span text,
                                      struct pica_error *err);

/* Largest first, then by path; a path once. */
void batch_list_sort(struct batch_list *list);

/*
 * Keeps the items of shard `index` (from 1) of `count`; every digest must be known. Which these are
 * hangs on the digests and sizes of the whole list alone, not on its order nor on where the files
 * lie: files of one digest are one sample and go together; the largest first, each to the shard
 * that has the fewest bytes yet, so that no two shards differ by more than one sample. Every sample
 * is in just one shard as long as all shards are given the same list.
 */
PICA_MUST_USE
enum pica_status batch_list_shard(struct batch_list *list, uint32_t index, uint32_t count,
                                  struct pica_error *err);

void batch_list_finish(struct batch_list *list); /* zero is valid */

#endif
