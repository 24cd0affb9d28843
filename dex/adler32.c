#include "dex/adler32.h"

/*
 * Bytes are taken as rows of 16 columns, 16 rows a square, up to SQUARES
 * squares a block. With S the sum of a column in a square, T the sum of its
 * running sums over the rows, and P the sum, square by square, of all S before
 * it, the n bytes of a block add sum(S) to the first half, a, and
 *     n * a + 256 * sum(P) + 16 * sum(T) - sum(column * S)
 * to the second: no modulo and no dependency between columns inside a block.
 */
enum {
    MODULUS = 65521,
    COLUMNS = 16,
    ROWS = 16, /* 255 * ROWS * (ROWS + 1) / 2 fits 16 bits */
    SQUARE = ROWS * COLUMNS,
    SQUARES = 256, /* 255 * ROWS * SQUARES^2 / 2 fits 32 bits */
};

typedef uint8_t bytes8 __attribute__((vector_size(8)));
typedef uint16_t halves8 __attribute__((vector_size(16)));
typedef uint32_t words8 __attribute__((vector_size(32)));

/* Half of the columns of one square. */
static inline void square(const uint8_t *p, words8 *s, words8 *t)
{
    halves8 sum = { 0 }, running = { 0 };

    for (int row = 0; row < ROWS; row++) {
        bytes8 bytes;

        memcpy(&bytes, p + row * COLUMNS, sizeof bytes);
        sum += __builtin_convertvector(bytes, halves8);
        running += sum;
    }
    *s += __builtin_convertvector(sum, words8);
    *t += __builtin_convertvector(running, words8);
}

uint32_t dex_adler32(struct pica_span in)
{
    const uint8_t *p = in.data;
    size_t left = in.len;
    uint64_t a = 1, b = 0;

    while (left >= SQUARE) {
        size_t squares = left / SQUARE < SQUARES ? left / SQUARE : SQUARES;
        words8 s[2] = { 0 }, t[2] = { 0 }, before[2] = { 0 };

        for (size_t i = 0; i < squares; i++, p += SQUARE) {
            before[0] += s[0];
            before[1] += s[1];
            square(p, &s[0], &t[0]);
            square(p + COLUMNS / 2, &s[1], &t[1]);
        }
        b += a * squares * SQUARE;
        for (unsigned i = 0; i < COLUMNS; i++) {
            a += s[i / 8][i % 8];
            b += (uint64_t)before[i / 8][i % 8] * SQUARE + (uint64_t)t[i / 8][i % 8] * COLUMNS -
                 (uint64_t)s[i / 8][i % 8] * i;
        }
        a %= MODULUS;
        b %= MODULUS;
        left -= squares * SQUARE;
    }
    for (; left > 0; left--) {
        a += *p++;
        b += a;
    }
    return (uint32_t)(b % MODULUS << 16 | a % MODULUS);
}
