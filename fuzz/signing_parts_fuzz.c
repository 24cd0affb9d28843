/*
 * Any bytes as one of the formats inside signatures; the first byte says which.
 */
#include "apk/signing/certificate.h"
#include "apk/signing/der.h"
#include "apk/signing/jar_text.h"
#include "apk/signing/pkcs7.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void as_certificate(struct pica_span in, struct pica_arena *arena)
{
    struct signing_certificate c;
    struct pica_error err;
    bool no_memory = false;

    if (signing_certificate_read(in, arena, &c, &err) != PICA_OK)
        return;
    require(strlen(c.sha256) == 64 && c.subject && c.issuer && c.serial && c.key.der.len > 0);
    require(signing_names_agree(c.subject_der, c.subject_der, &no_memory));
    (void)signing_names_agree(c.subject_der, c.issuer_der, &no_memory);
}

static void as_pkcs7(struct pica_span in, struct pica_arena *arena)
{
    static const uint8_t digest[] = { 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x04 };
    struct pica_error err;
    struct pkcs7 p;
    bool malformed;

    if (pkcs7_read(in, arena, &p, &err) != PICA_OK)
        return;
    for (size_t i = 0; i < p.signer_count; i++) {
        require(p.signers[i].digest_oid && p.signers[i].signature_oid);
        (void)pkcs7_attribute(&p.signers[i], pica_span_of(digest, sizeof digest), DER_OCTET_STRING,
                              &malformed);
    }
}

static void as_manifest(struct pica_span in, struct pica_arena *arena)
{
    struct pica_error err;
    struct jar_text t;
    size_t end = 0;

    require(jar_text_read(in, arena, &t, &err) == PICA_OK);
    for (size_t i = 0; i < t.count; i++) {
        struct jar_digest d[JAR_DIGESTS];

        require(t.sections[i].start >= end && t.sections[i].attribute_count > 0);
        end = t.sections[i].start + t.sections[i].size;
        require(end <= in.len);
        (void)jar_digests_hold(d, jar_digests(&t.sections[i], "-Digest", 17, d),
                               jar_section_bytes(&t, &t.sections[i]));
    }
}

static void as_value(struct pica_span in, struct pica_arena *arena)
{
    bool no_memory = false;
    struct pica_span once = der_normal(arena, in, &no_memory);

    /* What is normal stays as it is. */
    if (once.len > 0)
        require(pica_span_equal(once, der_normal(arena, once, &no_memory)));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static void (*const readers[])(struct pica_span, struct pica_arena *) = { as_certificate,
                                                                              as_pkcs7, as_manifest,
                                                                              as_value };
    struct pica_arena arena = { 0 };

    if (size == 0)
        return 0;
    readers[data[0] % 4](pica_span_of(data + 1, size - 1), &arena);
    pica_arena_finish(&arena);
    return 0;
}
