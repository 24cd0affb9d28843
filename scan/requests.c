#include "scan/requests.h"

#include "scan/pieces.h"

enum pica_status scan_requests_find(struct scan_result *r, const struct scan_options *o,
                                    struct privacy_permission_request **ret, size_t *ret_count,
                                    struct pica_error *err)
{
    const struct privacy_permission_requests_input in = {
        .program = r->buffers->program,
        .own_package = r->has_manifest ? r->manifest.package : NULL,
        .limits = o->limits,
    };
    size_t count, kept = 0;
    enum pica_status st =
        privacy_permission_requests_find(&in, &r->arena, &r->notes, ret, &count, err);

    for (size_t i = 0; st == PICA_OK && i < count; i++)
        if (!r->buffers->dormant[(*ret)[i].dex])
            (*ret)[kept++] = (*ret)[i];
    *ret_count = kept;
    return st;
}

struct scan_request scan_request_of(const struct privacy_permission_request *request,
                                    const struct scan_decision *decision)
{
    return (struct scan_request){ .api = request->api,
                                  .permissions = request->permissions,
                                  .all = request->all,
                                  .owner = request->owner,
                                  .place = request->place,
                                  .dex = request->dex,
                                  .decision = *decision };
}
