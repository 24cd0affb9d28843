#include "scan/sdks.h"

#include "scan/pieces.h"

enum pica_status scan_sdks_find(struct scan_result *r, struct pica_arena *arena,
                                struct pica_error *err)
{
    struct privacy_native *names = pica_arena_array(arena, r->native_count + 1, sizeof *names);

    if (!names)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < r->native_count; i++)
        names[i].entry = r->natives[i].name;
    return privacy_sdk_find(r->buffers->program, r->has_manifest ? &r->manifest : NULL, names,
                            r->native_count, arena, &r->sdks, &r->sdk_count, err);
}

enum pica_status scan_sdk_calls_find(struct scan_result *r, const struct scan_options *o,
                                     struct pica_error *err)
{
    const struct manifest *manifest = r->has_manifest ? &r->manifest : NULL;
    const struct privacy_sdk_calls_input in = { .program = r->buffers->program,
                                                .own_package = manifest ? manifest->package : NULL,
                                                .limits = o->limits };

    return privacy_sdk_calls_find(&in, &r->arena, &r->notes, &r->sdk_calls, &r->sdk_call_count,
                                  err);
}
