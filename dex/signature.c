#include "dex/signature.h"

#include "dex/header.h"

#define SHA1_SIZE (DEX_SIGNED_AT - DEX_SIGNATURE_AT)

struct pica_span dex_signed_bytes(const struct dex_file *dex)
{
    struct dex_header h;
    struct pica_error unused;

    if (dex_header_read(dex->data, dex->header, &h, &unused) != PICA_OK ||
        h.file_size < DEX_HEADER_SIZE || h.file_size > dex->data.len - h.at)
        return (struct pica_span){ 0 };
    return pica_span_sub(dex->data, (size_t)h.at + DEX_SIGNED_AT,
                         h.file_size - (size_t)DEX_SIGNED_AT);
}

void dex_signature_compare(const struct dex_file *dex, const char *sha1, struct pica_notes *notes)
{
    static const char figures[] = "0123456789abcdef";
    size_t at = (size_t)dex->header + DEX_SIGNATURE_AT;
    struct pica_span stated = pica_span_sub(dex->data, at, SHA1_SIZE);

    for (size_t i = 0; i < stated.len; i++)
        if (sha1[2 * i] != figures[stated.data[i] >> 4] ||
            sha1[2 * i + 1] != figures[stated.data[i] & 15]) {
            pica_remark(notes, "dex.signature", pica_place_at(dex->entry, at),
                        "the SHA-1 signature is wrong, which the runtime does not look at");
            return;
        }
}

void dex_signature_check(const struct dex_file *dex, struct pica_notes *notes)
{
    struct pica_span bytes = dex_signed_bytes(dex);
    char sha1[PICA_DIGEST_HEX];

    if (!bytes.data)
        return;
    pica_digest_hex(PICA_SHA1, bytes, sha1);
    dex_signature_compare(dex, sha1, notes);
}
