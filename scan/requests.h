/*
 * scan/requests.h - the calls by which a package asks the system for permissions, as a report has
 * them.
 */
#ifndef PICA_SCAN_REQUESTS_H
#define PICA_SCAN_REQUESTS_H

#include "privacy/permission_request.h"
#include "scan/decision.h"

/*
 * The requests of a package whose code is linked, in the arena of the result, in order of DEX file,
 * class, method and instruction. Gaps go to the result's notes. Those in DEX files that
 * the system does not load are left out.
 */
PICA_MUST_USE
enum pica_status scan_requests_find(struct scan_result *r, const struct scan_options *o,
                                    struct privacy_permission_request **ret, size_t *ret_count,
                                    struct pica_error *err);

/* One of them with what was decided about it. */
struct scan_request scan_request_of(const struct privacy_permission_request *request,
                                    const struct scan_decision *decision);

#endif
