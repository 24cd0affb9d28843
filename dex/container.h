/*
 * dex/container.h - all DEX files in one entry of a package.
 *
 * Most entries hold one. A version 041 container holds several, whose offsets
 * all count from its begin, and the runtime loads all of them. Files that were
 * appended to another one are read as well, but nothing except the app itself
 * would load them.
 *
 * Each file has a label of its own, which stands for the entry in places. The
 * first has that of the entry. "classes.dex!0x1f4" is the one of a container
 * whose header is at 0x1f4, and "classes.dex+0x1f4" an appended one that begins
 * there; both can come together, "classes.dex+0x2000!0x1f4". File offsets of
 * places count from the begin of the entry, or from what "+" says.
 */
#ifndef PICA_DEX_CONTAINER_H
#define PICA_DEX_CONTAINER_H

#include "dex/dex_file.h"

struct pica_work;

struct dex_container {
    struct dex_file *files; /* in the order in which they lie there; the first is always read */
    size_t count, cap;
    size_t archive; /* where in the entry a ZIP archive begins behind one of them; 0: nowhere */
    struct pica_arena labels;
};

/*
 * Opens all DEX files of an entry, with `work` large ones on several threads. `data` and `entry`
 * must outlive `ret`. Fails only when nothing of the first can be read; a further one that cannot
 * be, and those beyond limits->dex_files, leave a gap.
 */
PICA_MUST_USE
enum pica_status dex_container_open(struct pica_span data, const char *entry,
                                    const struct pica_limits *limits, struct pica_work *work,
                                    struct pica_notes *notes, struct dex_container *ret,
                                    struct pica_error *err);

/* The same of what begins at `origin` of the entry, behind something else. */
PICA_MUST_USE
enum pica_status dex_container_open_at(struct pica_span data, size_t origin, const char *entry,
                                       const struct pica_limits *limits, struct pica_work *work,
                                       struct pica_notes *notes, struct dex_container *ret,
                                       struct pica_error *err);

/* Closes all its files; zero is valid. */
void dex_container_close(struct dex_container *c);

#endif
