#include "dex/adler32.h"

/*
 * The bytes are taken as rows of 16 columns. With S the sum of a column and T
 * the sum of its running sums, the bytes of R rows add sum(S) to the first half
 * and n * first + sum(16 * T - column * S) to the second: no modulo and no
 * dependency between columns inside a block.
 */
enum {
    MODULUS = 65521,
    COLUMNS = 16,
    ROWS = 4096, /* 255 * ROWS * (ROWS + 1) / 2 < 2^32 */
};

typedef uint8_t bytes16 __attribute__((vector_size(COLUMNS)));
typedef uint32_t words16 __attribute__((vector_size(COLUMNS * 4)));

uint32_t dex_adler32(struct pica_span s)
{
    const uint8_t *p = s.data;
    size_t left = s.len;
    uint64_t a = 1, b = 0;

    while (left >= COLUMNS) {
        size_t rows = left / COLUMNS < ROWS ? left / COLUMNS : ROWS;
        words16 sum = { 0 }, running = { 0 };

        for (size_t r = 0; r < rows; r++) {
            bytes16 row;

            memcpy(&row, p + r * COLUMNS, COLUMNS);
            sum += __builtin_convertvector(row, words16);
            running += sum;
        }
        b += a * rows * COLUMNS;
        for (unsigned i = 0; i < COLUMNS; i++) {
            a += sum[i];
            b += (uint64_t)running[i] * COLUMNS - (uint64_t)sum[i] * i;
        }
        a %= MODULUS;
        b %= MODULUS;
        p += rows * COLUMNS;
        left -= rows * COLUMNS;
    }
    for (; left > 0; left--) {
        a += *p++;
        b += a;
    }
    return (uint32_t)(b % MODULUS << 16 | a % MODULUS);
}
