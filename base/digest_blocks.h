/*
 * base/digest_blocks.h - the inner loops of the digests: whole blocks of 64
 * bytes into their states. Private to base/ and its tests.
 *
 * The portable functions are what the standards say. Those for x86-64 give the
 * same bits; each needs what its name and comment say of the processor.
 */
#ifndef PICA_BASE_DIGEST_BLOCKS_H
#define PICA_BASE_DIGEST_BLOCKS_H

#include "base/digest.h"

/* RFC 1321, FIPS 180-4 (SHA-1, SHA-256), GB/T 32905-2016. */
void pica_md5_blocks(pica_digest_state s, const uint8_t *p, size_t count);
void pica_sha1_blocks(pica_digest_state s, const uint8_t *p, size_t count);
void pica_sha256_blocks(pica_digest_state s, const uint8_t *p, size_t count);
void pica_sm3_blocks(pica_digest_state s, const uint8_t *p, size_t count);

/* The constants of SHA-256 (FIPS 180-4 4.2.2) and MD5 (RFC 1321 3.4). */
extern const uint32_t pica_sha256_k[64], pica_md5_k[64];

/* Whether the functions for x86-64 are there: glibc 2.33 and later tell what the processor has. */
#if defined(__x86_64__) && __has_include(<sys/platform/x86.h>)
#define PICA_DIGEST_X86 1
#else
#define PICA_DIGEST_X86 0
#endif

#if PICA_DIGEST_X86
/* The processor has what the functions below need. */
bool pica_digest_has_sha(void);
bool pica_digest_has_bmi2(void);

/* SHA-NI: what is wanted of the three, over the same blocks, for the time of the slowest. */
void pica_sha_blocks_ni(pica_digest_state md5, pica_digest_state sha1, pica_digest_state sha256,
                        const uint8_t *p, size_t count);
/* SHA-1 of one run of blocks and SHA-256 of another. */
void pica_sha_pair_ni(pica_digest_state sha1, const uint8_t *p, pica_digest_state sha256,
                      const uint8_t *q, size_t count);
void pica_sha1_blocks_ni(pica_digest_state s, const uint8_t *p, size_t count);
void pica_sha256_blocks_ni(pica_digest_state s, const uint8_t *p, size_t count);

/* BMI2: rotates without a copy. */
void pica_sm3_blocks_bmi2(pica_digest_state s, const uint8_t *p, size_t count);
#endif

#endif
