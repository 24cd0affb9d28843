/*
 * Any bytes as a signed package, for an old and for a new range of versions.
 */
#include "apk/signing/signing.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void look_at(const struct signing_result *r)
{
    bool counts = false;

    for (size_t i = 0; i < r->signer_count; i++) {
        const struct signing_signer *s = &r->signers[i];

        require(!s->verified || s->certificate_count > 0);
        require(s->verified || s->why.in[PICA_EN]);
        for (size_t k = 0; k < s->certificate_count; k++)
            require(strlen(s->certificates[k].sha256) == 64 && s->certificates[k].subject);
        counts |= s->verified && s->levels.from <= s->levels.to;
    }
    require(!r->verified || counts);
    require(r->verified || r->why.in[PICA_EN]);
}

static void verify(struct apk_package *pkg, int64_t min_sdk)
{
    const struct signing_input in = {
        .package = pkg, .min_sdk = min_sdk, .target_sdk = 29, .sandbox = 1
    };
    struct pica_notes notes = { 0 };
    struct pica_arena arena = { 0 };
    struct signing_work *w;
    struct signing_result r;
    struct pica_error err;

    if (signing_begin(&in, NULL, &w, &err) == PICA_OK &&
        signing_end(w, &arena, &notes, &r, &err) == PICA_OK)
        look_at(&r);
    else
        require(err.cause[PICA_EN][0] != '\0');
    signing_free(w);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_input in = pica_input_memory(pica_span_of(data, size));
    struct pica_limits limits = pica_limits_default;
    struct pica_notes notes = { 0 };
    struct apk_package *pkg;
    struct pica_error err;

    limits.entry_bytes = 1u << 20;
    limits.total_bytes = 8u << 20;
    limits.signing_bytes = 1u << 20;
    if (apk_open(&in, &limits, &notes, &pkg, &err) == PICA_OK) {
        verify(pkg, 9);
        verify(pkg, 24);
        apk_close(pkg);
    }
    pica_notes_finish(&notes);
    return 0;
}
