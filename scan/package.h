/*
 * scan/package.h - what flow/ is told about a package besides its code: XML
 * resources that name classes, and service files.
 */
#ifndef PICA_SCAN_PACKAGE_H
#define PICA_SCAN_PACKAGE_H

#include "apk/package.h"
#include "base/work.h"
#include "flow/entry.h"

/* The files to be read, and what was read of them. */
struct scan_reading;

/* Lists the files. *ret is set in any case (NULL without memory). */
PICA_MUST_USE
enum pica_status scan_reading_begin(struct apk_package *pkg, const struct pica_limits *limits,
                                    struct scan_reading **ret, struct pica_error *err);
void scan_reading_free(struct scan_reading *r);

/*
 * What can be read before anything else is known: so many parts, each to be
 * read once and by any thread, or all of them by scan_package_read() when
 * there are none.
 */
size_t scan_reading_early_count(const struct scan_reading *r);
void scan_reading_early(struct scan_reading *r, size_t index);
/* Whether these are all parts. */
bool scan_reading_is_early(const struct scan_reading *r);

/*
 * Reads the rest, on the threads of `work`. `manifest` (or NULL) and
 * `tables`, those of all packages (or none), are what was read already:
 * *ret points to the former. Views are kept of the files that `watch` (or NULL)
 * wants; their texts are those that ask for consent. Everything else of *ret
 * lives in `arena`, save names of entries, which are the package's. What cannot
 * be read is a gap.
 * Fails for want of memory only.
 */
PICA_MUST_USE
enum pica_status scan_package_read(struct scan_reading *r, const struct manifest *manifest,
                                   struct res_files tables, const struct layout_watch *watch,
                                   struct pica_work *work, struct pica_arena *arena,
                                   struct pica_notes *notes, struct flow_package *ret,
                                   struct pica_error *err);

#endif
