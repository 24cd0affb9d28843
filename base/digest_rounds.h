/*
 * base/digest_rounds.h - the rounds of MD5 and SM3, compiled for any processor
 * and once more for those that can do better. Private to base/digest_*.c.
 */
#ifndef PICA_BASE_DIGEST_ROUNDS_H
#define PICA_BASE_DIGEST_ROUNDS_H

#include "base/cursor.h"
#include "base/digest_blocks.h"

#define DIGEST_INLINE static inline __attribute__((always_inline))

/* Needs 0 < n < 32. */
DIGEST_INLINE uint32_t digest_rol(uint32_t x, unsigned n)
{
    return (x << n) | (x >> (32 - n));
}

DIGEST_INLINE uint32_t digest_be32(const uint8_t *p)
{
    return __builtin_bswap32(pica_le32(p));
}

/* --- MD5: step i of 64 (RFC 1321 3.4); i is a constant ------------------------- */

DIGEST_INLINE uint32_t digest_md5_mix(unsigned i, uint32_t b, uint32_t c, uint32_t d)
{
    switch (i / 16) {
    case 0:
        return d ^ (b & (c ^ d));
    case 1:
        return (b & d) + (c & ~d); /* no bit is in both: the sum needs less waiting for b */
    case 2:
        return b ^ (c ^ d);
    default:
        return c ^ (b | ~d);
    }
}

DIGEST_INLINE unsigned digest_md5_word(unsigned i)
{
    static const uint8_t times[4] = { 1, 5, 3, 7 }, plus[4] = { 0, 1, 5, 0 };

    return (i * times[i / 16] + plus[i / 16]) % 16;
}

DIGEST_INLINE unsigned digest_md5_shift(unsigned i)
{
    static const uint8_t shifts[4][4] = {
        { 7, 12, 17, 22 }, { 5, 9, 14, 20 }, { 4, 11, 16, 23 }, { 6, 10, 15, 21 }
    };

    return shifts[i / 16][i % 4];
}

#define DIGEST_MD5_STEP(i, a, b, c, d, p)                                                          \
    do {                                                                                           \
        (a) += pica_md5_k[i] + pica_le32((p) + (size_t)digest_md5_word(i) * 4);                    \
        (a) += digest_md5_mix(i, b, c, d);                                                         \
        (a) = digest_rol(a, digest_md5_shift(i)) + (b);                                            \
    } while (0)

/* --- SM3 (GB/T 32905-2016 5.3) -------------------------------------------------- */

/* Word i + 16 of the message, in the place of word i. */
DIGEST_INLINE void digest_sm3_word(uint32_t w[16], unsigned i)
{
    uint32_t x = w[i & 15] ^ w[(i + 7) & 15] ^ digest_rol(w[(i + 13) & 15], 15);

    x ^= digest_rol(x, 15) ^ digest_rol(x, 23);
    w[i & 15] = x ^ digest_rol(w[(i + 3) & 15], 7) ^ w[(i + 10) & 15];
}

/* Round i; what the standard moves from variable to variable the caller renames. */
#define DIGEST_SM3_ROUND(i, a, b, c, d, e, f, g, h)                                                \
    do {                                                                                           \
        uint32_t a12 = digest_rol(a, 12), wi = w[(i)&15], t;                                       \
        uint32_t k = (i) < 16 ? 0x79cc4519u : 0x7a879d8au;                                         \
        uint32_t ss1 =                                                                             \
            digest_rol(a12 + ((e) + ((k << ((i) % 32)) | (k >> ((32 - (i) % 32) % 32)))), 7);      \
                                                                                                   \
        if ((i) < 16) {                                                                            \
            (d) += ((a) ^ (b) ^ (c)) + (wi ^ w[((i) + 4) & 15]) + (ss1 ^ a12);                     \
            t = ((e) ^ (f) ^ (g)) + (h) + wi + ss1;                                                \
        } else {                                                                                   \
            (d) += (((a) & (b)) | (((a) | (b)) & (c))) + (wi ^ w[((i) + 4) & 15]) + (ss1 ^ a12);   \
            t = ((g) ^ ((e) & ((f) ^ (g)))) + (h) + wi + ss1;                                      \
        }                                                                                          \
        (b) = digest_rol(b, 9);                                                                    \
        (f) = digest_rol(f, 19);                                                                   \
        (h) = t ^ digest_rol(t, 9) ^ digest_rol(t, 17);                                            \
    } while (0)

/* Four rounds, each with the word that the round four later needs. */
#define DIGEST_SM3_4(i)                                                                            \
    do {                                                                                           \
        if ((i) >= 12)                                                                             \
            digest_sm3_word(w, (i) + 4);                                                           \
        DIGEST_SM3_ROUND((i), a, b, c, d, e, f, g, h);                                             \
        if ((i) >= 12)                                                                             \
            digest_sm3_word(w, (i) + 5);                                                           \
        DIGEST_SM3_ROUND((i) + 1, d, a, b, c, h, e, f, g);                                         \
        if ((i) >= 12)                                                                             \
            digest_sm3_word(w, (i) + 6);                                                           \
        DIGEST_SM3_ROUND((i) + 2, c, d, a, b, g, h, e, f);                                         \
        if ((i) >= 12)                                                                             \
            digest_sm3_word(w, (i) + 7);                                                           \
        DIGEST_SM3_ROUND((i) + 3, b, c, d, a, f, g, h, e);                                         \
    } while (0)

DIGEST_INLINE void digest_sm3(pica_digest_state s, const uint8_t *p, size_t count)
{
    for (; count > 0; count--, p += PICA_DIGEST_BLOCK) {
        uint32_t a = s[0], b = s[1], c = s[2], d = s[3], e = s[4], f = s[5], g = s[6], h = s[7];
        uint32_t w[16];

        for (unsigned i = 0; i < 16; i++)
            w[i] = digest_be32(p + (size_t)i * 4);
        DIGEST_SM3_4(0);
        DIGEST_SM3_4(4);
        DIGEST_SM3_4(8);
        DIGEST_SM3_4(12);
        DIGEST_SM3_4(16);
        DIGEST_SM3_4(20);
        DIGEST_SM3_4(24);
        DIGEST_SM3_4(28);
        DIGEST_SM3_4(32);
        DIGEST_SM3_4(36);
        DIGEST_SM3_4(40);
        DIGEST_SM3_4(44);
        DIGEST_SM3_4(48);
        DIGEST_SM3_4(52);
        DIGEST_SM3_4(56);
        DIGEST_SM3_4(60);
        s[0] ^= a;
        s[1] ^= b;
        s[2] ^= c;
        s[3] ^= d;
        s[4] ^= e;
        s[5] ^= f;
        s[6] ^= g;
        s[7] ^= h;
    }
}

#endif
