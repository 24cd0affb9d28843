#include "base/digest_blocks.h"

#include "base/cursor.h"
#include "base/digest_rounds.h"

/* floor(2^32 * |sin(i + 1)|) */
const uint32_t pica_md5_k[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
};

/* The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
_Alignas(16) const uint32_t pica_sha256_k[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

/* --- MD5 --------------------------------------------------------------------- */

#define MD5_ONE(i, a, b, c, d) DIGEST_MD5_STEP(i, a, b, c, d, p)
#define MD5_4(i)                                                                                   \
    MD5_ONE((i), a, b, c, d);                                                                      \
    MD5_ONE((i) + 1, d, a, b, c);                                                                  \
    MD5_ONE((i) + 2, c, d, a, b);                                                                  \
    MD5_ONE((i) + 3, b, c, d, a)
#define MD5_16(i)                                                                                  \
    MD5_4(i);                                                                                      \
    MD5_4((i) + 4);                                                                                \
    MD5_4((i) + 8);                                                                                \
    MD5_4((i) + 12)

void pica_md5_blocks(pica_digest_state s, const uint8_t *p, size_t count)
{
    for (; count > 0; count--, p += PICA_DIGEST_BLOCK) {
        uint32_t a = s[0], b = s[1], c = s[2], d = s[3];

        MD5_16(0);
        MD5_16(16);
        MD5_16(32);
        MD5_16(48);
        s[0] += a;
        s[1] += b;
        s[2] += c;
        s[3] += d;
    }
}

/* --- SHA-1 ------------------------------------------------------------------- */

static uint32_t sha1_word(uint32_t w[16], unsigned i)
{
    uint32_t x = w[(i + 13) & 15] ^ w[(i + 8) & 15] ^ w[(i + 2) & 15] ^ w[i & 15];

    return w[i & 15] = digest_rol(x, 1);
}

static uint32_t sha1_mix(unsigned i, uint32_t b, uint32_t c, uint32_t d)
{
    if (i < 20)
        return (d ^ (b & (c ^ d))) + 0x5a827999u;
    if (i < 40)
        return (b ^ c ^ d) + 0x6ed9eba1u;
    if (i < 60)
        return ((b & c) | (d & (b | c))) + 0x8f1bbcdcu;
    return (b ^ c ^ d) + 0xca62c1d6u;
}

void pica_sha1_blocks(pica_digest_state s, const uint8_t *p, size_t count)
{
    for (; count > 0; count--, p += PICA_DIGEST_BLOCK) {
        uint32_t a = s[0], b = s[1], c = s[2], d = s[3], e = s[4], w[16];

        for (unsigned i = 0; i < 16; i++)
            w[i] = digest_be32(p + (size_t)i * 4);
        for (unsigned i = 0; i < 80; i++) {
            uint32_t t =
                digest_rol(a, 5) + sha1_mix(i, b, c, d) + e + (i < 16 ? w[i] : sha1_word(w, i));

            e = d;
            d = c;
            c = digest_rol(b, 30);
            b = a;
            a = t;
        }
        s[0] += a;
        s[1] += b;
        s[2] += c;
        s[3] += d;
        s[4] += e;
    }
}

/* --- SHA-256 ------------------------------------------------------------------ */

static uint32_t sha256_word(uint32_t w[16], unsigned i)
{
    uint32_t x = w[(i + 1) & 15], y = w[(i + 14) & 15];

    x = digest_rol(x, 25) ^ digest_rol(x, 14) ^ (x >> 3);
    y = digest_rol(y, 15) ^ digest_rol(y, 13) ^ (y >> 10);
    return w[i & 15] += x + w[(i + 9) & 15] + y;
}

void pica_sha256_blocks(pica_digest_state s, const uint8_t *p, size_t count)
{
    for (; count > 0; count--, p += PICA_DIGEST_BLOCK) {
        uint32_t v[8], w[16];

        memcpy(v, s, sizeof v);
        for (unsigned i = 0; i < 16; i++)
            w[i] = digest_be32(p + (size_t)i * 4);
        for (unsigned i = 0; i < 64; i++) {
            uint32_t a = v[0], e = v[4];
            uint32_t t = v[7] + (digest_rol(e, 26) ^ digest_rol(e, 21) ^ digest_rol(e, 7)) +
                         (v[6] ^ (e & (v[5] ^ v[6]))) + pica_sha256_k[i] +
                         (i < 16 ? w[i] : sha256_word(w, i));
            uint32_t u = (digest_rol(a, 30) ^ digest_rol(a, 19) ^ digest_rol(a, 10)) +
                         ((a & v[1]) | (v[2] & (a | v[1])));

            memmove(v + 1, v, 7 * sizeof *v);
            v[4] += t;
            v[0] = t + u;
        }
        for (unsigned i = 0; i < 8; i++)
            s[i] += v[i];
    }
}

/* --- SM3 ----------------------------------------------------------------------- */

void pica_sm3_blocks(pica_digest_state s, const uint8_t *p, size_t count)
{
    digest_sm3(s, p, count);
}
