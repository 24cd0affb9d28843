#include "base/bits.h"
#include "tests/check.h"

int main(void)
{
    uint64_t x = 1;

    CHECK(pica_bits_count(0) == 0);
    CHECK(pica_bits_count(UINT64_MAX) == 64);
    for (int bit = 0; bit < 64; bit++) {
        CHECK(pica_bits_count(1ull << bit) == 1);
        CHECK(pica_bits_count(~(1ull << bit)) == 63);
        CHECK(pica_bits_count(UINT64_MAX >> bit) == 64 - (uint32_t)bit);
    }
    for (int n = 0; n < 1000; n++) {
        uint32_t count = 0;

        x = x * 0x5851f42d4c957f2du + 1;
        for (uint64_t left = x; left; left &= left - 1)
            count++;
        CHECK(pica_bits_count(x) == count);
    }
    return check_done();
}
