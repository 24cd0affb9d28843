/*
 * privacy/permission_request.h - every place in the code where the system is asked for permissions
 * while the app runs.
 *
 * Knows the platform's own calls, the permission libraries that apps use
 * (their own code is not told again where the app's call stands), and the pages
 * of the settings where special access is granted. Data:
 * privacy/data/permission_requests.tsv; docs/SDKS.md, "Permission requests".
 * Whether such a call runs before the user could agree is not asked here.
 */
#ifndef PICA_PRIVACY_PERMISSION_REQUEST_H
#define PICA_PRIVACY_PERMISSION_REQUEST_H

#include "flow/field_writes.h"
#include "privacy/sdk.h"

struct privacy_permission_request {
    const char *api;          /* "Lc/D;->m(I)V" as the DEX file names it */
    const char **permissions; /* NULL-terminated, sorted; those that could be told */
    bool all;                 /* it asks for no others */
    bool special; /* opens a page of the settings: a user grants it there, or does not */
    struct privacy_owner owner; /* of the code that holds the call */
    struct pica_place place;
    uint32_t method; /* flow_method number of the code that holds it */
    uint32_t dex;    /* number of the DEX file */
};

struct privacy_permission_requests_input {
    struct flow_program *program;
    const char *own_package;                /* or NULL */
    const struct flow_field_writes *writes; /* NULL: made when it is needed */
    const struct pica_limits *limits;
};

/*
 * Asks the program's indexes. Requests are in `arena`, in order of DEX file, class, method and
 * instruction. Calls in methods that the device does not define are left out.
 */
PICA_MUST_USE
enum pica_status privacy_permission_requests_find(
    const struct privacy_permission_requests_input *in, struct pica_arena *arena,
    struct pica_notes *notes, struct privacy_permission_request **ret, size_t *ret_count,
    struct pica_error *err);

#endif
