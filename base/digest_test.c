/*
 * The digests: examples of the standards; the same however the bytes come in;
 * and, with an argument, a list for another implementation to compare
 * (digest_oracle.py).
 */
#include "base/digest.h"
#include "tests/check.h"

enum { LENGTH = 1000, BLOCK = 64 };

static uint8_t message[LENGTH];

static const char *const names[PICA_DIGEST_COUNT] = {
    [PICA_SHA256] = "sha256", [PICA_SHA1] = "sha1", [PICA_MD5] = "md5", [PICA_SM3] = "sm3"
};

/* "abc": the examples of FIPS 180-4, RFC 1321 and GB/T 32905-2016 A.1. */
static void test_standards(void)
{
    static const char *const want[PICA_DIGEST_COUNT] = {
        [PICA_SHA256] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        [PICA_SHA1] = "a9993e364706816aba3e25717850c26c9cd0d89d",
        [PICA_MD5] = "900150983cd24fb0d6963f7d28e17f72",
        [PICA_SM3] = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
    };
    char hex[PICA_DIGEST_HEX];

    for (int k = 0; k < PICA_DIGEST_COUNT; k++) {
        pica_digest_hex((enum pica_digest)k, pica_span_str("abc"), hex);
        CHECK_STR(hex, want[k]);
    }
}

/* Every set of digests over every length, in pieces of every size up to two blocks. */
static void test_pieces(void)
{
    for (unsigned set = 1; set < 1u << PICA_DIGEST_COUNT; set++)
        for (size_t len = 0; len < 300; len++) {
            size_t piece = len % (2 * BLOCK) + 1;
            struct pica_hasher h;

            pica_hasher_init(&h);
            for (int k = 0; k < PICA_DIGEST_COUNT; k++)
                h.wanted[k] = set >> k & 1;
            for (size_t at = 0; at < len; at += piece)
                pica_hasher_add(&h,
                                pica_span_of(message + at, len - at < piece ? len - at : piece));
            for (int k = 0; k < PICA_DIGEST_COUNT; k++) {
                char hex[PICA_DIGEST_HEX], want[PICA_DIGEST_HEX];

                if (!h.wanted[k])
                    continue;
                pica_digest_hex((enum pica_digest)k, pica_span_of(message, len), want);
                pica_hasher_hex(&h, (enum pica_digest)k, hex);
                CHECK_STR(hex, want);
            }
        }
}

/* A line a message: its bytes, then the digests by name. */
static void print_list(void)
{
    for (size_t len = 0; len <= LENGTH; len += len < 200 ? 1 : 97) {
        for (size_t i = 0; i < len; i++)
            printf("%02x", message[i]);
        for (int k = 0; k < PICA_DIGEST_COUNT; k++) {
            char hex[PICA_DIGEST_HEX];

            pica_digest_hex((enum pica_digest)k, pica_span_of(message, len), hex);
            printf(" %s=%s", names[k], hex);
        }
        putchar('\n');
    }
}

int main(int argc, char **argv)
{
    uint32_t seed = 1;

    (void)argv;
    for (size_t i = 0; i < LENGTH; i++) {
        seed = seed * 1103515245u + 12345u;
        message[i] = (uint8_t)(seed >> 24);
    }
    if (argc > 1) {
        print_list();
        return EXIT_SUCCESS;
    }
    test_standards();
    test_pieces();
    return check_done();
}
