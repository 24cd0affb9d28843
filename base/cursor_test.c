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

int main(void)
{
    test_bounds();
    test_array();
    return check_done();
}
