#include "base/cursor.h"
#include "tests/check.h"

static void test_bounds(void)
{
    static const uint8_t bytes[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
    struct pica_cursor c = pica_cursor_on(pica_span_of(bytes, sizeof bytes), 0);

    CHECK(pica_cursor_u8(&c) == 1);
    CHECK(pica_cursor_u16(&c) == 0x0302);
    CHECK(pica_cursor_u32(&c) == 0x07060504);
    CHECK(pica_cursor_left(&c) == 2 && c.ok);
    CHECK(pica_cursor_u32(&c) == 0 && !c.ok);
    CHECK(pica_cursor_u8(&c) == 0 && pica_cursor_left(&c) == 0);

    c = pica_cursor_on(pica_span_of(bytes, sizeof bytes), sizeof bytes);
    CHECK(c.ok && pica_cursor_left(&c) == 0);
    c = pica_cursor_on(pica_span_of(bytes, sizeof bytes), sizeof bytes + 1);
    CHECK(!c.ok);
}

static void test_array(void)
{
    static const uint8_t bytes[12];
    struct pica_cursor c = pica_cursor_on(pica_span_of(bytes, sizeof bytes), 0);

    CHECK(pica_cursor_array(&c, 3, 4).len == 12 && c.ok);
    c = pica_cursor_on(pica_span_of(bytes, sizeof bytes), 0);
    CHECK(pica_cursor_array(&c, SIZE_MAX, 4).len == 0 && !c.ok);
    c = pica_cursor_on(pica_span_of(bytes, sizeof bytes), 0);
    CHECK(pica_cursor_array(&c, 4, 4).len == 0 && !c.ok);
    c = pica_cursor_on(pica_span_of(bytes, sizeof bytes), 0);
    CHECK(pica_cursor_array(&c, 0, 4).len == 0 && c.ok);
}

static uint32_t uleb(const uint8_t *bytes, size_t n, size_t *used)
{
    struct pica_cursor c = pica_cursor_on(pica_span_of(bytes, n), 0);
    uint32_t v = pica_cursor_uleb128(&c);

    *used = c.ok ? c.pos : 0;
    return v;
}

static void test_leb128(void)
{
    size_t used;

    CHECK(uleb((const uint8_t[]){ 0x00 }, 1, &used) == 0 && used == 1);
    CHECK(uleb((const uint8_t[]){ 0x7f }, 1, &used) == 127 && used == 1);
    CHECK(uleb((const uint8_t[]){ 0x80, 0x7f }, 2, &used) == 16256 && used == 2);
    /* The fifth byte ends the number, as in ART, whatever its top bit says. */
    CHECK(uleb((const uint8_t[]){ 0xff, 0xff, 0xff, 0xff, 0xff, 1 }, 6, &used) == UINT32_MAX &&
          used == 5);
    CHECK(uleb((const uint8_t[]){ 0x80 }, 1, &used) == 0 && used == 0);

    struct pica_cursor c = pica_cursor_on(pica_span_of("\x7f\x80\x7f\x01", 4), 0);

    CHECK(pica_cursor_sleb128(&c) == -1);
    CHECK(pica_cursor_sleb128(&c) == -128);
    CHECK(pica_cursor_sleb128(&c) == 1 && c.ok);
}

int main(void)
{
    test_bounds();
    test_array();
    test_leb128();
    return check_done();
}
