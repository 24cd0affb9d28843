/*
 * scan/sdks.h - the SDKs of a package, and every call by which it starts them or tells them of
 * consent.
 */
#ifndef PICA_SCAN_SDKS_H
#define PICA_SCAN_SDKS_H

#include "scan/scan.h"

/* Sets r->sdks of a package whose code is linked; they are in `arena`. */
PICA_MUST_USE
enum pica_status scan_sdks_find(struct scan_result *r, struct pica_arena *arena,
                                struct pica_error *err);

/* Sets r->sdk_calls. Inverts the program's indexes: not beside others that do. */
PICA_MUST_USE
enum pica_status scan_sdk_calls_find(struct scan_result *r, const struct scan_options *o,
                                     struct pica_error *err);

#endif
