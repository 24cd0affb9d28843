/*
 * scan/sdks.h - the SDKs of a package, and every call by which it starts them or tells them of
 * consent.
 */
#ifndef PICA_SCAN_SDKS_H
#define PICA_SCAN_SDKS_H

#include "scan/scan.h"

/* Sets r->sdks, in `arena`, of a package whose code is linked. May run beside whatever writes
 * nothing of that. */
PICA_MUST_USE
enum pica_status scan_sdks_find(struct scan_result *r, struct pica_arena *arena,
                                struct pica_error *err);

/* Sets r->sdk_calls; needs no SDKs. */
PICA_MUST_USE
enum pica_status scan_sdk_calls_find(struct scan_result *r, const struct scan_options *o,
                                     struct pica_error *err);

#endif
