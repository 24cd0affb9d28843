/*
 * base/digest.h - the digests that a report quotes, by OpenSSL libcrypto.
 */
#ifndef PICA_BASE_DIGEST_H
#define PICA_BASE_DIGEST_H

#include "base/error.h"
#include "base/span.h"

/* SM3 is GB/T 32905-2016 (ISO/IEC 10118-3), the digest Chinese evidence rules name. */
enum pica_digest { PICA_SHA256, PICA_SHA1, PICA_MD5, PICA_SM3, PICA_DIGEST_COUNT };

#define PICA_DIGEST_HEX 65 /* room for the longest, in hexadecimal, with its NUL */

struct pica_hasher; /* one digest in the making */

/* NULL when libcrypto has no memory or does not know the digest. */
PICA_MUST_USE
struct pica_hasher *pica_hasher_new(enum pica_digest kind);
bool pica_hasher_add(struct pica_hasher *h, struct pica_span s);
/* Writes lower-case hexadecimal; the hasher can then only be freed. */
PICA_MUST_USE
bool pica_hasher_hex(struct pica_hasher *h, char out[PICA_DIGEST_HEX]);
void pica_hasher_free(struct pica_hasher *h);

/* The digest of bytes at hand. */
PICA_MUST_USE
enum pica_status pica_digest_hex(enum pica_digest kind, struct pica_span s,
                                 char out[PICA_DIGEST_HEX], struct pica_error *err);

#endif
