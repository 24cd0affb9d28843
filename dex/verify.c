#include "dex/verify.h"

#include "dex/adler32.h"

enum pica_status dex_verify(struct dex_file *dex, const struct dex_header *h,
                            struct pica_notes *notes, struct pica_error *err)
{
    struct pica_place place = pica_place_at(dex->entry, h->at + 8);
    uint32_t sum;

    (void)err;
    dex->loadable = true;
    dex->sound = false;
    if (h->file_size < DEX_HEADER_SIZE || h->file_size > dex->data.len - h->at) {
        dex->loadable = false;
        pica_remark(notes, "dex.header", place,
                    "not loadable: file_size is %u, %zu bytes are there", h->file_size,
                    dex->data.len - h->at);
        return PICA_OK;
    }
    sum = dex_adler32(
        pica_span_of(dex->data.data + h->at + DEX_SIGNATURE_AT, h->file_size - DEX_SIGNATURE_AT));
    if (sum != h->checksum) {
        dex->loadable = false;
        pica_remark(notes, "dex.checksum", place, "not loadable: the checksum is %08x, not %08x",
                    sum, h->checksum);
    }
    return PICA_OK;
}
