#include "scan/sdks.h"

#include "scan/pieces.h"

static const struct privacy_native *native_names(struct scan_result *r)
{
    struct privacy_native *names = pica_arena_array(&r->arena, r->native_count + 1, sizeof *names);

    for (size_t i = 0; names && i < r->native_count; i++)
        names[i].entry = r->natives[i].name;
    return names;
}

enum pica_status scan_sdks_find(struct scan_result *r, const struct scan_options *o,
                                struct pica_error *err)
{
    const struct manifest *manifest = r->has_manifest ? &r->manifest : NULL;
    const struct privacy_sdk_calls_input in = { .program = r->buffers->program,
                                                .own_package = manifest ? manifest->package : NULL,
                                                .limits = o->limits };
    const struct privacy_native *natives = native_names(r);
    enum pica_status st;

    if (!natives)
        return pica_fail_nomem(err);
    st = privacy_sdk_find(in.program, manifest, natives, r->native_count, &r->arena, &r->sdks,
                          &r->sdk_count, err);
    if (st == PICA_OK)
        st = privacy_sdk_calls_find(&in, &r->arena, &r->notes, &r->sdk_calls, &r->sdk_call_count,
                                    err);
    for (size_t i = 0; st == PICA_OK && i < r->sdk_call_count; i++)
        r->sdk_calls[i].dormant = r->buffers->dormant[r->sdk_calls[i].dex];
    return st;
}
