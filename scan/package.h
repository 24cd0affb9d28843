/*
 * scan/package.h - what flow/ is told about a package besides its code: XML
 * resources that name classes, and service files.
 */
#ifndef PICA_SCAN_PACKAGE_H
#define PICA_SCAN_PACKAGE_H

#include "apk/package.h"
#include "base/work.h"
#include "flow/entry.h"

/*
 * Reads them out of `pkg`, on the threads of `work`. `manifest` (or NULL) and
 * `arsc`, the decoded resources.arsc (or empty), are what was read already:
 * *ret points to the former. Of files that `watch` (or NULL) wants the views are
 * kept. Everything else of *ret lives in `arena`, save
 * names of entries, which are the package's. What cannot be read is a gap.
 * Fails for want of memory only.
 */
PICA_MUST_USE
enum pica_status scan_package_read(struct apk_package *pkg, const struct manifest *manifest,
                                   struct pica_span arsc, const struct layout_watch *watch,
                                   const struct pica_limits *limits, struct pica_work *work,
                                   struct pica_arena *arena, struct pica_notes *notes,
                                   struct flow_package *ret, struct pica_error *err);

#endif
