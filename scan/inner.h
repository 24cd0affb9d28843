/*
 * scan/inner.h - packages and archives inside of the input.
 *
 * One of them is opened where its bytes lie in the file as they are, else inflated into memory.
 * Its entries have labels that begin with its own, so every place names it.
 */
#ifndef PICA_SCAN_INNER_H
#define PICA_SCAN_INNER_H

#include "apk/module.h"
#include "scan/dormant.h"
#include "scan/scan.h"

struct scan_inner {
    const char *label; /* "assets/plugin.apk", "res/raw/a.png+0x1f4" */
    struct pica_limits limits;
    struct pica_input in;
    uint8_t *block; /* its bytes, when they had to be inflated; freed with it */
    struct apk_package *package;
    struct pica_notes notes;  /* what is strange about it: told only if it matters */
    const char *name, *split; /* of its manifest; or NULL */
    unsigned depth;           /* 1: an entry of the input */
    bool has_manifest, has_code;
    bool module; /* of a bundle: `in` is the bundle, `package` belongs to apk_modules */
};

/* Those of one input, in the order in which they were opened. */
struct scan_inners {
    struct scan_inner **items; /* malloc'ed, each of them too */
    size_t count, cap;
    uint64_t kept;                          /* bytes in their blocks */
    uint64_t too_many, too_deep, too_large; /* that were not opened */
};

/*
 * Opens the archive that a find says is there, `depth` levels below the input. *ret is NULL when
 * there is none, or a limit is reached. Memory is shared with `outer`'s budget; strings are in
 * `arena`. Fails for want of memory only.
 */
PICA_MUST_USE
enum pica_status scan_inner_open(struct scan_inners *all, const struct dormant_find *find,
                                 unsigned depth, const struct pica_limits *limits,
                                 struct pica_arena *arena, struct pica_notes *notes,
                                 struct scan_inner **ret, struct pica_error *err);

/* The same of a file that is there for itself. */
PICA_MUST_USE
enum pica_status scan_inner_open_file(struct scan_inners *all, const struct scan_file *file,
                                      const struct pica_limits *limits, struct pica_arena *arena,
                                      struct pica_notes *notes, struct pica_error *err);

/* The same of a module of a bundle. Its splits are called by the names of their modules. */
PICA_MUST_USE
enum pica_status scan_inner_open_module(struct scan_inners *all, const struct apk_module *module,
                                        const struct pica_limits *limits, struct pica_arena *arena,
                                        struct pica_error *err);

/* Whether the place is in an entry that is stored in the archive: whoever reads that finds it. */
bool scan_inner_covers(const struct scan_inner *inner, uint64_t at);

/* Says what the limits kept out. */
void scan_inners_note(const struct scan_inners *all, const struct pica_limits *limits,
                      struct pica_notes *notes);

void scan_inners_finish(struct scan_inners *all);

#endif
