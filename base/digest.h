/*
 * base/digest.h - the digests that a report quotes.
 *
 * By nettle, which has all four, needs nothing at start and no memory of its
 * own: libcrypto took half a millisecond to load, a third of a small scan.
 */
#ifndef PICA_BASE_DIGEST_H
#define PICA_BASE_DIGEST_H

#include "base/span.h"

#include <nettle/md5.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>
#include <nettle/sm3.h>

/* SM3 is GB/T 32905-2016 (ISO/IEC 10118-3), the digest Chinese evidence rules name. */
enum pica_digest { PICA_SHA256, PICA_SHA1, PICA_MD5, PICA_SM3, PICA_DIGEST_COUNT };

#define PICA_DIGEST_HEX 65 /* room for the longest, in hexadecimal, with its NUL */

/* Digests of one run of bytes in the making. Needs no end: it owns nothing. */
struct pica_hasher {
    bool wanted[PICA_DIGEST_COUNT];
    struct sha256_ctx sha256;
    struct sha1_ctx sha1;
    struct md5_ctx md5;
    struct sm3_ctx sm3;
};

/* A hasher for nothing yet; set what is `wanted` before the first byte. */
void pica_hasher_init(struct pica_hasher *h);

void pica_hasher_add(struct pica_hasher *h, struct pica_span s);

/*
 * Writes one of the digests that were wanted, of the bytes so far, in lower-case
 * hexadecimal. More may be added afterwards.
 */
void pica_hasher_hex(const struct pica_hasher *h, enum pica_digest kind, char out[PICA_DIGEST_HEX]);

/* The digest of bytes at hand. */
void pica_digest_hex(enum pica_digest kind, struct pica_span s, char out[PICA_DIGEST_HEX]);

/* --- digests that signatures are made of, as bytes -------------------------- */

enum pica_hash_kind {
    PICA_HASH_MD5,
    PICA_HASH_SHA1,
    PICA_HASH_SHA224,
    PICA_HASH_SHA256,
    PICA_HASH_SHA384,
    PICA_HASH_SHA512,
    PICA_HASH_COUNT
};

#define PICA_HASH_MAX 64 /* bytes of the longest */

/* One digest in the making. Needs no end: it owns nothing. */
struct pica_hash {
    enum pica_hash_kind kind;
    union {
        struct md5_ctx md5;
        struct sha1_ctx sha1;
        struct sha256_ctx sha256; /* of SHA-224 too */
        struct sha512_ctx sha512; /* of SHA-384 too */
    } state;
};

void pica_hash_init(struct pica_hash *h, enum pica_hash_kind kind);
void pica_hash_add(struct pica_hash *h, struct pica_span s);
/* Writes the digest of what was added and begins anew; returns its length. */
size_t pica_hash_end(struct pica_hash *h, uint8_t out[PICA_HASH_MAX]);

size_t pica_hash_size(enum pica_hash_kind kind);

/* The digest of bytes at hand; returns its length. */
size_t pica_hash_of(enum pica_hash_kind kind, struct pica_span s, uint8_t out[PICA_HASH_MAX]);

#endif
