#include "dex/adler32.h"
#include "dex/leb128.h"
#include "dex/verifier.h"
#include "tests/check.h"

static struct pica_span str(const char *s)
{
    return pica_span_str(s);
}

static void test_utf8(void)
{
    static const struct {
        const char *mutf8, *utf8;
    } cases[] = {
        { "", "" },
        { "plain \\ text", "plain \\ text" },
        { "\xe4\xb8\xad\xe6\x96\x87", "\xe4\xb8\xad\xe6\x96\x87" },
        { "a\xc0\x80z", "a\\x00z" },
        { "\xed\xa0\xbd\xed\xb8\x80", "\xf0\x9f\x98\x80" }, /* a pair, joined */
        { "\xed\xa0\xbd", "\\ud83d" },
        { "\xed\xa0\xbdx", "\\ud83dx" },
        { "\xed\xb8\x80\xed\xa0\xbd", "\\ude00\\ud83d" },
        { "\n\x1b[31m", "\\x0a\\x1b[31m" },
        { "\x80\xff", "\\x80\\xff" },
        { "\xe4\xb8", "\\xe4\\xb8" },
        { "\xf0\x9f\x98\x80", "\\xf0\\x9f\\x98\\x80" }, /* plain UTF-8 is not MUTF-8 */
        { "\xe2\x80\xae", "\\xe2\\x80\\xae" },          /* a control of direction */
        { "\xc3\xa9\xdf\xbf", "\xc3\xa9\xdf\xbf" },
    };
    struct pica_arena arena = { 0 };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        CHECK_STR(dex_utf8(str(cases[i].mutf8), &arena), cases[i].utf8);
    pica_arena_finish(&arena);
}

static void test_member_names(void)
{
    static const char *const good[] = {
        "a",
        "<init>",
        "<clinit>",
        "<>",
        "$1",
        "-",
        "a-b",
        "x y",
        "\xc2\xa0",
        "\xe4\xb8\xad",
        "\xed\xa0\xbd\xed\xb8\x80",
        "\xe2\x80\x8a",
        "\xe2\x80\xaf",
        "\xef\xbf\xaf",
    };
    static const char *const bad[] = {
        "",
        "<",
        ">",
        "<a",
        "a>",
        "<a>b",
        "a/b",
        "a;b",
        "a[",
        "a.b",
        "a(b",
        "a\tb",
        "\x7f",
        "\xc2\x80",
        "\xc0\x80",
        "\xed\xa0\xbd",
        "\xed\xb8\x80",
        "\xe2\x80\x8b",
        "\xe2\x80\xa8",
        "\xe2\x80\xae",
        "\xef\xbf\xb0",
        "\xef\xbf\xbf",
    };

    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
        CHECK(dex_name_is_member(str(good[i])));
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        CHECK(!dex_name_is_member(str(bad[i])));
}

static void test_descriptors(void)
{
    static const char *const good[] = {
        "V", "I", "Z", "La;", "La/b/C$1;", "[I", "[[[La;", "La b;"
    };
    static const char *const bad[] = {
        "",     "v",      "II",    "[V",   "[",    "L", "L;", "La",    "L/a;",
        "La/;", "La//b;", "La.b;", "La;b", "La;;", "X", "[X", "La[b;", "L<init>;",
    };
    char deep[260];

    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
        CHECK(dex_name_is_descriptor(str(good[i])));
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        CHECK(!dex_name_is_descriptor(str(bad[i])));
    memset(deep, '[', sizeof deep);
    deep[255] = 'I';
    deep[256] = '\0';
    CHECK(dex_name_is_descriptor(str(deep)));
    deep[255] = '[';
    deep[256] = 'I';
    deep[257] = '\0';
    CHECK(!dex_name_is_descriptor(str(deep)));
}

static void test_order(void)
{
    /* In order; C0 80 is U+0000, and a pair of surrogates comes before U+E000. */
    static const char *const sorted[] = {
        "",
        "\xc0\x80",
        "\xc0\x80\x01",
        "\x01",
        "a",
        "a\xc0\x80",
        "a\x01",
        "aaaaaaaa",
        "aaaaaaaaa",
        "aaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaab",
        "b",
        "\xc2\x80",
        "\xdf\xbf",
        "\xe4\xb8\xad",
        "\xed\xa0\xbd\xed\xb8\x80",
        "\xee\x80\x80",
    };
    char a[64];

    for (size_t i = 0; i < sizeof sorted / sizeof sorted[0]; i++) {
        for (size_t k = 0; k < sizeof sorted / sizeof sorted[0]; k++) {
            size_t la = strlen(sorted[i]) + 1, lb = strlen(sorted[k]) + 1;

            /* both at the very end of what may be read, then with much behind them */
            memcpy(a, sorted[i], la);
            memcpy(a + la, sorted[k], lb);
            for (int room = 0; room < 2; room++) {
                const uint8_t *p = (const uint8_t *)a;
                int got = dex_name_compare(p, p + la, p + (room ? sizeof a : la + lb));

                CHECK((got < 0) == (i < k) && (got > 0) == (i > k));
            }
        }
    }
}

static void test_leb128(void)
{
    static const uint8_t bytes[] = { 0x00, 0x7f, 0x80, 0x01, 0xff, 0xff,
                                     0xff, 0xff, 0xff, 0x80, 0x80 };
    const uint8_t *p = bytes, *end = bytes + sizeof bytes;
    uint32_t n;
    int32_t s;

    CHECK(dex_uleb(&p, end, &n) && n == 0 && p == bytes + 1);
    CHECK(dex_uleb(&p, end, &n) && n == 0x7f);
    CHECK(dex_uleb(&p, end, &n) && n == 0x80);
    CHECK(dex_uleb(&p, end, &n) && n == UINT32_MAX && p == bytes + 9); /* the fifth byte ends it */
    CHECK(!dex_uleb(&p, end, &n) && p == bytes + 9);
    p = bytes + 4;
    CHECK(dex_uleb_known(&p) == UINT32_MAX && p == bytes + 9);
    p = bytes + 1;
    CHECK(dex_sleb(&p, end, &s) && s == -1);
    CHECK(dex_sleb(&p, end, &s) && s == 128);
    CHECK(dex_sleb(&p, end, &s) && s == -1 && p == bytes + 9);
    CHECK(!dex_sleb(&p, end, &s));
    p = end;
    CHECK(!dex_uleb(&p, end, &n) && !dex_sleb(&p, end, &s));
}

static void test_adler32(void)
{
    static uint8_t bytes[140000];

    CHECK(dex_adler32(pica_span_of(NULL, 0)) == 1);
    CHECK(dex_adler32(str("Wikipedia")) == 0x11e60398); /* the example of its article there */
    /* the largest sums first, over the end of a block, then something that varies */
    memset(bytes, 0xff, sizeof bytes);
    for (size_t i = 70000; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)(i * i >> 3);
    for (size_t len = 0; len < sizeof bytes; len = len < 100 ? len + 1 : len * 3 / 2 + 7) {
        uint32_t a = 1, b = 0;

        for (size_t i = 0; i < len; i++) {
            a = (a + bytes[i]) % 65521;
            b = (b + a) % 65521;
        }
        CHECK(dex_adler32(pica_span_of(bytes, len)) == (b << 16 | a));
    }
}

int main(void)
{
    test_utf8();
    test_member_names();
    test_descriptors();
    test_order();
    test_leb128();
    test_adler32();
    return check_done();
}
