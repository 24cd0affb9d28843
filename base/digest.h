/*
 * base/digest.h - the digests that a report quotes.
 *
 * Made here and not by a library: the whole file goes through four of them, and
 * they are the largest part of a scan's time. Where the processor has
 * instructions for SHA-1 and SHA-256 these two run in the shadow of MD5, three
 * for the time of one (base/digest_x86.c); and no library is loaded at start.
 * Tests compare them with another implementation. They say what a file is;
 * nothing secret ever goes through them.
 */
#ifndef PICA_BASE_DIGEST_H
#define PICA_BASE_DIGEST_H

#include "base/span.h"

/* SM3 is GB/T 32905-2016 (ISO/IEC 10118-3), the digest Chinese evidence rules name. */
enum pica_digest { PICA_SHA256, PICA_SHA1, PICA_MD5, PICA_SM3, PICA_DIGEST_COUNT };

#define PICA_DIGEST_HEX 65   /* room for the longest, in hexadecimal, with its NUL */
#define PICA_DIGEST_BLOCK 64 /* bytes; of all four */

/* What a digest is made with; the words of SHA-256 and SM3 are 8, of SHA-1 5, of MD5 4. */
typedef uint32_t pica_digest_state[8];

/* Digests of one run of bytes in the making. Needs no end: it owns nothing. */
struct pica_hasher {
    bool wanted[PICA_DIGEST_COUNT];
    uint64_t len; /* bytes so far */
    pica_digest_state states[PICA_DIGEST_COUNT];
    uint8_t tail[PICA_DIGEST_BLOCK]; /* the last len % PICA_DIGEST_BLOCK of them */
};

/* A hasher for nothing yet; set what is `wanted` before the first byte. */
void pica_hasher_init(struct pica_hasher *h);

void pica_hasher_add(struct pica_hasher *h, struct pica_span s);

/*
 * The same for two hashers, each with bytes of its own. SHA-256 wanted of `a`
 * and SHA-1 of `b` take hardly longer together than one of them.
 */
void pica_hasher_add_two(struct pica_hasher *a, struct pica_span s, struct pica_hasher *b,
                         struct pica_span t);

/*
 * Writes one of the digests that were wanted, of the bytes so far, in lower-case
 * hexadecimal. More may be added afterwards.
 */
void pica_hasher_hex(const struct pica_hasher *h, enum pica_digest kind, char out[PICA_DIGEST_HEX]);

/* The digest of bytes at hand. */
void pica_digest_hex(enum pica_digest kind, struct pica_span s, char out[PICA_DIGEST_HEX]);

#endif
