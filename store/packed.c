#include "store/packed.h"

#include <stdlib.h>
#include <zlib.h>

/* No stream of deflate makes more of a byte (zlib's technical notes). */
#define RATIO_MOST 1032

enum pica_status store_pack(struct pica_span in, uint8_t **ret, size_t *ret_len,
                            struct pica_error *err)
{
    uLongf len = compressBound(in.len);
    uint8_t *out = malloc(len);
    int rc = out ? compress2(out, &len, in.data, in.len, Z_DEFAULT_COMPRESSION) : Z_MEM_ERROR;

    if (rc != Z_OK) { /* the room is enough: there is nothing else that can go wrong */
        free(out);
        return pica_fail_nomem(err);
    }
    *ret = out;
    *ret_len = len;
    return PICA_OK;
}

enum pica_status store_unpack(struct pica_span packed, size_t size, uint8_t **ret,
                              struct pica_error *err)
{
    uLongf len = size;
    uint8_t *out;
    int rc;

    if (size / RATIO_MOST > packed.len)
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                         "%zu packed bytes cannot hold the %zu that are said of them", packed.len,
                         size);
    out = malloc(size + 1);
    rc = out ? uncompress(out, &len, packed.data, packed.len) : Z_MEM_ERROR;
    if (rc == Z_OK && len == size) {
        out[size] = '\0';
        *ret = out;
        return PICA_OK;
    }
    free(out);
    return rc == Z_MEM_ERROR
               ? pica_fail_nomem(err)
               : pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "packed bytes are damaged");
}
