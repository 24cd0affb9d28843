/*
 * Any bytes as the file of a v4 signature, and the package that it is beside: four bytes say how
 * long the first is.
 */
#include "apk/signing/signing.h"
#include "base/cursor.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void look_at(const struct signing_result *r)
{
    const struct signing_scheme_state *v4 = &r->schemes[SIGNING_V4];
    size_t signers = 0;

    for (size_t i = 0; i < r->signer_count; i++) {
        const struct signing_signer *s = &r->signers[i];

        if (s->scheme != SIGNING_V4)
            continue;
        signers++;
        require(!s->verified || s->certificate_count == 1);
        require(s->verified || s->why.in[PICA_EN]);
    }
    require(v4->present);
    require(v4->verified ? signers > 0 : v4->why.in[PICA_EN] != NULL);
}

static void verify(struct apk_package *pkg, const struct pica_input *idsig)
{
    const struct signing_input in = {
        .package = pkg, .min_sdk = 24, .target_sdk = 29, .sandbox = 1, .idsig = idsig
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
    size_t len = size < 4 ? 0 : pica_le32(data);
    struct pica_limits limits = pica_limits_default;
    struct pica_notes notes = { 0 };
    struct pica_input idsig, in;
    struct apk_package *pkg;
    struct pica_error err;

    if (size < 4 || len > size - 4)
        return 0;
    idsig = pica_input_memory(pica_span_of(data + 4, len));
    in = pica_input_memory(pica_span_of(data + 4 + len, size - 4 - len));
    limits.entry_bytes = 1u << 20;
    limits.total_bytes = 8u << 20;
    limits.signing_bytes = 1u << 20;
    if (apk_open(&in, &limits, &notes, &pkg, &err) == PICA_OK) {
        verify(pkg, &idsig);
        apk_close(pkg);
    }
    pica_notes_finish(&notes);
    return 0;
}
