/*
 * The two ways of inflating: what the quick one takes it reads as zlib does,
 * and what is not as declared it leaves to zlib.
 */
#include "apk/inflate.h"

#include "tests/check.h"

#include <stdlib.h>
#include <zlib.h>

#define PLAIN_SIZE 200000u

static uint8_t plain[PLAIN_SIZE], packed[PLAIN_SIZE * 2];

/* Text of few words, runs, and noise: short and long matches, and literals. */
static void fill_plain(void)
{
    static const char words[] = "Landroid/view/;";
    uint32_t seed = 1;

    for (size_t i = 0; i < PLAIN_SIZE; i++) {
        seed = seed * 1103515245u + 12345u;
        if (i % 3000 > 2000 && i >= 700)
            plain[i] = plain[i - (i % 7 ? 700 : 1)];
        else
            plain[i] = i % 5000 > 4000 ? (uint8_t)(seed >> 24) : (uint8_t)words[(seed >> 16) % 15];
    }
}

static size_t pack(size_t len, int level, int strategy)
{
    z_stream z = { 0 };
    size_t size;

    if (deflateInit2(&z, level, Z_DEFLATED, -MAX_WBITS, 8, strategy) != Z_OK)
        exit(EXIT_FAILURE);
    z.next_in = plain;
    z.avail_in = (uInt)len;
    z.next_out = packed;
    z.avail_out = (uInt)sizeof packed;
    CHECK(deflate(&z, Z_FINISH) == Z_STREAM_END);
    size = z.total_out;
    deflateEnd(&z);
    return size;
}

static struct apk_budget budget_of(_Atomic uint64_t *produced)
{
    return (struct apk_budget){ .entry_bytes = PLAIN_SIZE * 2,
                                .total_bytes = PLAIN_SIZE * 2,
                                .produced = produced };
}

static bool whole(const struct pica_input *in, const struct apk_stream *s)
{
    _Atomic uint64_t produced = 0;
    struct apk_budget budget = budget_of(&produced);
    struct apk_bytes got;

    if (!apk_inflate_whole(in, s, &budget, &got))
        return false;
    CHECK(got.len == s->expected && got.ended && got.crc_holds && got.data[got.len] == 0);
    CHECK(produced == got.len);
    free(got.data);
    return true;
}

/* Both ways over `packed`, of which `size` bytes are the stream and `more` follow it. */
static void compare(size_t len, size_t size, size_t more)
{
    struct pica_input in = pica_input_memory(pica_span_of(packed, size + more));
    struct apk_stream s = { .csize = size + more,
                            .expected = len,
                            .crc = apk_crc32(pica_span_of(plain, len)) };
    _Atomic uint64_t produced = 0;
    struct apk_budget budget = budget_of(&produced);
    struct apk_bytes a, b;
    struct pica_error err;

    CHECK(apk_crc32(pica_span_of(plain, len)) == crc32(0, plain, (uInt)len));
    CHECK(apk_inflate(&in, &s, &budget, &a, &err) == PICA_OK);
    CHECK(apk_inflate_whole(&in, &s, &budget, &b));
    CHECK(a.len == len && b.len == len && memcmp(a.data, b.data, len) == 0);
    CHECK(len == 0 || memcmp(b.data, plain, len) == 0);
    CHECK(a.consumed == size && b.consumed == size && a.ended && b.ended);
    free(a.data);
    free(b.data);
}

/* What is not as it is declared. */
static void refuse(size_t len, size_t size)
{
    struct pica_input in = pica_input_memory(pica_span_of(packed, size));
    const struct apk_stream right = { .csize = size,
                                      .expected = len,
                                      .crc = apk_crc32(pica_span_of(plain, len)) };
    struct apk_stream s = right;

    CHECK(whole(&in, &s));
    s.crc ^= 1;
    CHECK(!whole(&in, &s));
    s = right;
    s.expected = len - 1;
    CHECK(!whole(&in, &s));
    s.expected = len + 1;
    CHECK(!whole(&in, &s));
    s.expected = UINT64_MAX;
    CHECK(!whole(&in, &s));
    s = right;
    s.offset = size;
    CHECK(!whole(&in, &s));
    s.csize = UINT64_MAX;
    CHECK(!whole(&in, &s));
    for (size_t cut = 1; cut <= size; cut += 1 + size / 500) {
        s = right;
        s.csize = size - cut;
        CHECK(!whole(&in, &s));
    }
}

/* The budgets: what may not come out stays in, and nothing is spent. */
static void test_budgets(size_t len, size_t size)
{
    struct pica_input in = pica_input_memory(pica_span_of(packed, size));
    struct apk_stream s = { .csize = size,
                            .expected = len,
                            .crc = apk_crc32(pica_span_of(plain, len)) };
    _Atomic uint64_t produced = 5;
    struct apk_budget budget = { .entry_bytes = len - 1,
                                 .total_bytes = len * 2,
                                 .produced = &produced };
    struct apk_bytes got;

    CHECK(!apk_inflate_whole(&in, &s, &budget, &got) && produced == 5);
    budget.entry_bytes = len;
    budget.total_bytes = len + 4;
    CHECK(!apk_inflate_whole(&in, &s, &budget, &got) && produced == 5);
    budget.total_bytes = len + 5;
    CHECK(apk_inflate_whole(&in, &s, &budget, &got) && produced == len + 5);
    free(got.data);
}

int main(void)
{
    static const int strategies[] = { Z_DEFAULT_STRATEGY, Z_FIXED, Z_RLE, Z_HUFFMAN_ONLY };
    static const size_t lengths[] = { 0, 1, 2, 257, 258, 4096, 65535, 65536, PLAIN_SIZE };

    fill_plain();
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        for (int level = 0; level <= 9; level += 3)
            for (size_t k = 0; k < sizeof strategies / sizeof *strategies; k++) {
                size_t size = pack(lengths[i], level, strategies[k]);

                compare(lengths[i], size, 0);
                compare(lengths[i], size, 1);
                compare(lengths[i], size, 40000);
                if (lengths[i])
                    refuse(lengths[i], size);
            }
    test_budgets(PLAIN_SIZE, pack(PLAIN_SIZE, 6, Z_DEFAULT_STRATEGY));
    return check_done();
}
