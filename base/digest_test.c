#include "base/digest.h"
#include "tests/check.h"

/* "abc": the examples of FIPS 180-4, RFC 1321 and GB/T 32905-2016 A.1. */
int main(void)
{
    static const char *const want[PICA_DIGEST_COUNT] = {
        [PICA_SHA256] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        [PICA_SHA1] = "a9993e364706816aba3e25717850c26c9cd0d89d",
        [PICA_MD5] = "900150983cd24fb0d6963f7d28e17f72",
        [PICA_SM3] = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
    };
    struct pica_error err;
    char hex[PICA_DIGEST_HEX];

    for (int k = 0; k < PICA_DIGEST_COUNT; k++) {
        CHECK(pica_digest_hex((enum pica_digest)k, pica_span_str("abc"), hex, &err) == PICA_OK);
        CHECK_STR(hex, want[k]);
    }
    return check_done();
}
