/*
 * store/packed.h - deflated bytes, as reports and facts are kept: the second door to zlib.
 */
#ifndef PICA_STORE_PACKED_H
#define PICA_STORE_PACKED_H

#include "base/error.h"
#include "base/span.h"

/* Deflates `in` (a zlib stream, RFC 1950). *ret is from malloc. */
PICA_MUST_USE
enum pica_status store_pack(struct pica_span in, uint8_t **ret, size_t *ret_len,
                            struct pica_error *err);

/*
 * Inflates what store_pack() made of `size` bytes; *ret is from malloc, with a NUL behind it.
 * PICA_E_MALFORMED when that is not what comes out.
 */
PICA_MUST_USE
enum pica_status store_unpack(struct pica_span packed, size_t size, uint8_t **ret,
                              struct pica_error *err);

#endif
