#include "dex/find.h"

#include "tests/check.h"

#define SIZE 1000u

static uint8_t bytes[SIZE];

static void put(size_t at, const char *magic, uint8_t header_size, uint8_t endian)
{
    memcpy(bytes + at, magic, 8);
    memset(bytes + at + 0x24, 0, 4);
    bytes[at + 0x24] = header_size;
    memcpy(bytes + at + 0x28, "\x78\x56\x34\x12", 4);
    bytes[at + 0x28] = endian;
}

static size_t find(size_t from)
{
    return dex_find(pica_span_of(bytes, SIZE), from);
}

int main(void)
{
    memset(bytes, 'x', SIZE);
    CHECK(find(0) == SIZE_MAX && find(SIZE) == SIZE_MAX && find(SIZE + 1) == SIZE_MAX);
    CHECK(dex_find((struct pica_span){ NULL, 0 }, 0) == SIZE_MAX);
    put(500, "dex\n035", 0x70, 0x78);
    CHECK(find(0) == 500 && find(500) == 500 && find(501) == SIZE_MAX);
    put(100, "dex\n035", 0x71, 0x78); /* no header has that size */
    put(250, "dex\n035", 0x70, 0x79); /* nor that byte order */
    CHECK(find(0) == 500);
    put(100, "dex\n041", 0x78, 0x78);
    CHECK(find(0) == 100 && find(101) == 500);
    put(0, "dex\n039", 0x70, 0x78);
    CHECK(find(0) == 0);
    for (size_t len = 0; len < DEX_FIND_BYTES; len++) /* cut off */
        CHECK(dex_find(pica_span_of(bytes, len), 0) == SIZE_MAX);
    CHECK(dex_find(pica_span_of(bytes, DEX_FIND_BYTES), 0) == 0);
    return check_done();
}
