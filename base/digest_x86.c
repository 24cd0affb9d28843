/*
 * The digests on x86-64: SHA-1 and SHA-256 by the processor's instructions for
 * them, SM3 with rotates that need no copy.
 *
 * MD5 is one long chain in which each step waits for the last, and leaves most
 * of a core idle; so do the SHA instructions. The rounds of the three are
 * written side by side here, a few of each in turn, which lets the core do
 * them at once. Intel SDM volume 2 describes the instructions.
 */
#include "base/digest_blocks.h"

#if PICA_DIGEST_X86

#include "base/digest_rounds.h"

#include <immintrin.h>
#include <sys/platform/x86.h>

/* What the C library found out when it started: CPUID itself can take microseconds. */
bool pica_digest_has_sha(void)
{
    return CPU_FEATURE_PRESENT(SHA) && CPU_FEATURE_ACTIVE(SSE4_1) && CPU_FEATURE_ACTIVE(SSSE3);
}

bool pica_digest_has_bmi2(void)
{
    return CPU_FEATURE_ACTIVE(BMI1) && CPU_FEATURE_ACTIVE(BMI2);
}

/* The words of one message block and the rounds; g is a constant. */

#define SHA1_4(g)                                                                                  \
    do {                                                                                           \
        __m128i word = m[(g)&3];                                                                   \
        __m128i e = (g) ? _mm_sha1nexte_epu32(last, word) : _mm_add_epi32(e0, word);               \
                                                                                                   \
        last = abcd;                                                                               \
        abcd = _mm_sha1rnds4_epu32(abcd, e, (g) / 5);                                              \
        if ((g) >= 3 && (g) < 19) {                                                                \
            __m128i next = _mm_sha1msg1_epu32(m[((g) + 1) & 3], m[((g) + 2) & 3]);                 \
                                                                                                   \
            m[((g) + 1) & 3] = _mm_sha1msg2_epu32(_mm_xor_si128(next, m[((g) + 3) & 3]), word);    \
        }                                                                                          \
    } while (0)

#define SHA256_4(g)                                                                                \
    do {                                                                                           \
        __m128i word = n[(g)&3];                                                                   \
        __m128i k = _mm_add_epi32(word, _mm_load_si128((const void *)(pica_sha256_k + (g)*4)));    \
                                                                                                   \
        cdgh = _mm_sha256rnds2_epu32(cdgh, abef, k);                                               \
        abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(k, 0x0e));                      \
        if ((g) < 12) {                                                                            \
            __m128i next = _mm_sha256msg1_epu32(word, n[((g) + 1) & 3]);                           \
                                                                                                   \
            next = _mm_add_epi32(next, _mm_alignr_epi8(n[((g) + 3) & 3], n[((g) + 2) & 3], 4));    \
            n[(g)&3] = _mm_sha256msg2_epu32(next, n[((g) + 3) & 3]);                               \
        }                                                                                          \
    } while (0)

/* Group g of 16: four rounds of MD5 and SHA-256, five of SHA-1 in groups of four. */
#define GROUP(g)                                                                                   \
    do {                                                                                           \
        if (sha1)                                                                                  \
            SHA1_4((g) + (g) / 4);                                                                 \
        if (md5) {                                                                                 \
            DIGEST_MD5_STEP((g)*4, a, b, c, d, p);                                                 \
            DIGEST_MD5_STEP((g)*4 + 1, d, a, b, c, p);                                             \
        }                                                                                          \
        if (sha256)                                                                                \
            SHA256_4(g);                                                                           \
        if (md5) {                                                                                 \
            DIGEST_MD5_STEP((g)*4 + 2, c, d, a, b, p);                                             \
            DIGEST_MD5_STEP((g)*4 + 3, b, c, d, a, p);                                             \
        }                                                                                          \
        if (sha1 && (g) % 4 == 3)                                                                  \
            SHA1_4((g) + (g) / 4 + 1);                                                             \
    } while (0)

/* Any of the three states may be NULL. SHA-1 takes its blocks from p1, the others from p. */
__attribute__((target("sha,ssse3,sse4.1"))) DIGEST_INLINE void sha_blocks(
    uint32_t *md5, uint32_t *sha1, const uint8_t *p1, uint32_t *sha256, const uint8_t *p,
    size_t count)
{
    const __m128i words = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    const __m128i words_back = _mm_set_epi64x(0x0001020304050607, 0x08090a0b0c0d0e0f);
    uint32_t a = 0, b = 0, c = 0, d = 0;
    __m128i abcd = _mm_setzero_si128(), e0 = abcd, last = abcd, abef = abcd, cdgh = abcd, t;

    if (md5) {
        a = md5[0];
        b = md5[1];
        c = md5[2];
        d = md5[3];
    }
    if (sha1) { /* a in the highest lane */
        abcd = _mm_shuffle_epi32(_mm_loadu_si128((const void *)sha1), 0x1b);
        e0 = _mm_set_epi32((int)sha1[4], 0, 0, 0);
    }
    if (sha256) {
        t = _mm_shuffle_epi32(_mm_loadu_si128((const void *)sha256), 0xb1);
        cdgh = _mm_shuffle_epi32(_mm_loadu_si128((const void *)(sha256 + 4)), 0x1b);
        abef = _mm_alignr_epi8(t, cdgh, 8);
        cdgh = _mm_blend_epi16(cdgh, t, 0xf0);
    }
    for (; count > 0; count--, p += PICA_DIGEST_BLOCK, p1 += PICA_DIGEST_BLOCK) {
        const uint32_t old_a = a, old_b = b, old_c = c, old_d = d;
        const __m128i old_abcd = abcd, old_e = e0, old_abef = abef, old_cdgh = cdgh;
        __m128i m[4], n[4];

        for (size_t i = 0; i < 4; i++) {
            m[i] = _mm_shuffle_epi8(_mm_loadu_si128((const void *)(p1 + i * 16)), words_back);
            n[i] = _mm_shuffle_epi8(_mm_loadu_si128((const void *)(p + i * 16)), words);
        }
        GROUP(0);
        GROUP(1);
        GROUP(2);
        GROUP(3);
        GROUP(4);
        GROUP(5);
        GROUP(6);
        GROUP(7);
        GROUP(8);
        GROUP(9);
        GROUP(10);
        GROUP(11);
        GROUP(12);
        GROUP(13);
        GROUP(14);
        GROUP(15);
        a += old_a;
        b += old_b;
        c += old_c;
        d += old_d;
        abcd = _mm_add_epi32(abcd, old_abcd);
        e0 = _mm_sha1nexte_epu32(last, old_e);
        abef = _mm_add_epi32(abef, old_abef);
        cdgh = _mm_add_epi32(cdgh, old_cdgh);
    }
    if (md5) {
        md5[0] = a;
        md5[1] = b;
        md5[2] = c;
        md5[3] = d;
    }
    if (sha1) {
        _mm_storeu_si128((void *)sha1, _mm_shuffle_epi32(abcd, 0x1b));
        sha1[4] = (uint32_t)_mm_extract_epi32(e0, 3);
    }
    if (sha256) {
        t = _mm_shuffle_epi32(abef, 0x1b);
        cdgh = _mm_shuffle_epi32(cdgh, 0xb1);
        _mm_storeu_si128((void *)sha256, _mm_blend_epi16(t, cdgh, 0xf0));
        _mm_storeu_si128((void *)(sha256 + 4), _mm_alignr_epi8(cdgh, t, 8));
    }
}

__attribute__((target("sha,ssse3,sse4.1"))) void pica_sha_blocks_ni(pica_digest_state md5,
                                                                    pica_digest_state sha1,
                                                                    pica_digest_state sha256,
                                                                    const uint8_t *p, size_t count)
{
    sha_blocks(md5, sha1, p, sha256, p, count);
}

__attribute__((target("sha,ssse3,sse4.1"))) void pica_sha_pair_ni(pica_digest_state sha1,
                                                                  const uint8_t *p,
                                                                  pica_digest_state sha256,
                                                                  const uint8_t *q, size_t count)
{
    sha_blocks(NULL, sha1, p, sha256, q, count);
}

__attribute__((target("sha,ssse3,sse4.1"))) void pica_sha1_blocks_ni(pica_digest_state s,
                                                                     const uint8_t *p, size_t count)
{
    sha_blocks(NULL, s, p, NULL, p, count);
}

__attribute__((target("sha,ssse3,sse4.1"))) void pica_sha256_blocks_ni(pica_digest_state s,
                                                                       const uint8_t *p,
                                                                       size_t count)
{
    sha_blocks(NULL, NULL, p, s, p, count);
}

__attribute__((target("bmi,bmi2"))) void pica_sm3_blocks_bmi2(pica_digest_state s, const uint8_t *p,
                                                              size_t count)
{
    digest_sm3(s, p, count);
}

#endif
