#include "manifest/string_pool.h"

#include "tests/check.h"

/* A pool of two strings, "ab" and the raw bytes of the second, to be bent. */
struct sample {
    uint8_t bytes[256];
    size_t len;
};

static void put32(struct sample *s, size_t at, uint32_t v)
{
    for (unsigned i = 0; i < 4; i++)
        s->bytes[at + i] = (uint8_t)(v >> 8 * i);
}

static struct sample make(uint32_t flags, const void *strings, size_t len, uint32_t second)
{
    struct sample s = { .len = 36 + len };

    memset(s.bytes, 0, sizeof s.bytes);
    s.bytes[0] = 1;
    s.bytes[2] = 28;
    put32(&s, 4, (uint32_t)s.len);
    put32(&s, 8, 2);
    put32(&s, 16, flags);
    put32(&s, 20, 36);
    put32(&s, 32, second);
    memcpy(s.bytes + 36, strings, len);
    return s;
}

#define UTF8(second) make(STRING_POOL_UTF8, "\2\2ab\0" second, sizeof "\2\2ab\0" second, 5)
#define UTF16(second) make(0, "\2\0a\0b\0\0\0" second, sizeof "\2\0a\0b\0\0\0" second - 1, 8)

static struct pica_span span(const struct sample *s)
{
    return pica_span_of(s->bytes, s->len);
}

static bool reads(const struct sample *s)
{
    struct string_pool pool;
    struct pica_error err;

    return string_pool_read(span(s), 0, &pool, &err) == PICA_OK;
}

/* Both strings; NULL wanted: there must be none. */
static void check_strings(struct sample s, const char *first, const char *second)
{
    struct pica_arena arena = { 0 };
    struct string_pool pool;
    struct pica_error err;
    const char *want[] = { first, second };

    CHECK(string_pool_read(span(&s), 0, &pool, &err) == PICA_OK);
    for (uint32_t i = 0; i < 2; i++) {
        const char *got = string_pool_text(&pool, i, &arena);

        if (want[i])
            CHECK_STR(got, want[i]);
        else
            CHECK(got == NULL);
        CHECK(string_pool_text(&pool, i, &arena) == got); /* decoded once */
    }
    CHECK(string_pool_text(&pool, 2, &arena) == NULL);
    CHECK(string_pool_text(&pool, UINT32_MAX, &arena) == NULL);
    CHECK(!pool.no_memory && !pool.exhausted);
    pica_arena_finish(&arena);
}

static void check_utf8(void)
{
    check_strings(UTF8("\1\1c\0"), "ab", "c");
    check_strings(UTF8("\0\0\0"), "ab", "");
    check_strings(UTF8("\1\3\xe4\xb8\xad\0"), "ab", "\xe4\xb8\xad");
    /* A length in UTF-16 units that does not agree. */
    check_strings(UTF8("\3\3\xe4\xb8\xad\0"), "ab", NULL);
    check_strings(UTF8("\1\4\xf0\x9f\x98\x80\0"), "ab", NULL);
    check_strings(UTF8("\2\4\xf0\x9f\x98\x80\0"), "ab", "\xf0\x9f\x98\x80");
    /* Not terminated where its length says, and outside. */
    check_strings(UTF8("\1\1cd\0"), "ab", NULL);
    check_strings(UTF8("\1\x7f"
                       "c\0"),
                  "ab", NULL);
    /* A sequence cut off by its end; NUL inside; halves of a pair, as modified UTF-8 has them. */
    check_strings(UTF8("\1\1\xe4\0"), "ab", NULL);
    check_strings(UTF8("\3\3a\0b\0"), "ab",
                  "a\xe2\x90\x80"
                  "b");
    check_strings(UTF8("\2\6\xed\xa0\xbd\xed\xb8\x80\0"), "ab", "\xf0\x9f\x98\x80");
    check_strings(UTF8("\1\3\xed\xa0\xbd\0"), "ab", "\xef\xbf\xbd");
    /* Two-byte lengths. */
    check_strings(UTF8("\x80\1\x80\1c\0"), "ab", "c");
}

static void check_utf16(void)
{
    check_strings(UTF16("\1\0c\0\0\0"), "ab", "c");
    check_strings(UTF16("\0\0\0\0"), "ab", "");
    check_strings(UTF16("\2\0\x3d\xd8\x00\xde\0\0"), "ab", "\xf0\x9f\x98\x80");
    check_strings(UTF16("\1\0\x3d\xd8\0\0"), "ab", "\xef\xbf\xbd");
    check_strings(UTF16("\3\0a\0\0\0b\0\0\0"), "ab",
                  "a\xe2\x90\x80"
                  "b");
    check_strings(UTF16("\1\0c\0d\0\0\0"), "ab", NULL); /* no NUL behind it */
    check_strings(UTF16("\x7f\0c\0\0\0"), "ab", NULL);  /* outside */
    check_strings(UTF16("\x00\x80\1\0c\0\0\0"), "ab", "c");
}

/* aapt cut lengths above 0x7fff to 15 bits. */
static void check_long(void)
{
    static uint8_t bytes[36 + 4 + 0x8005 + 4];
    struct pica_arena arena = { 0 };
    struct string_pool pool;
    struct pica_error err;
    struct sample s = UTF8("\0");
    const char *text;

    memcpy(bytes, s.bytes, 36);
    memcpy(bytes + 36, "\5\5", 2);
    memset(bytes + 38, 'x', 0x8005);
    bytes[4] = (uint8_t)(sizeof bytes & 0xff);
    bytes[5] = (uint8_t)(sizeof bytes >> 8 & 0xff);
    bytes[6] = (uint8_t)(sizeof bytes >> 16);
    CHECK(string_pool_read(pica_span_of(bytes, sizeof bytes), 0, &pool, &err) == PICA_OK);
    text = string_pool_text(&pool, 0, &arena);
    CHECK(text && strlen(text) == 0x8005);
    pica_arena_finish(&arena);
}

static void check_frame(void)
{
    static const struct {
        size_t at;
        uint32_t value;
        bool good;
    } bends[] = {
        { 0, 1 | 27u << 16, false },                 /* header too small */
        { 0, 1 | 0xfffcu << 16, false },             /* larger than the pool */
        { 8, 0x7fffffff, false },                    /* index outside */
        { 8, 3, true },                              /* index runs into the strings */
        { 12, 1, false },                            /* a style, but no place for it */
        { 16, 0xfffffeff | STRING_POOL_UTF8, true }, /* unknown flags */
        { 20, 0xffff, false },                       /* strings outside */
        { 24, 0xffff, true },                        /* styles outside, but none there */
        { 28, 0xffff, true }, /* a string outside: asked for, it is not there */
    };
    struct sample good = UTF8("\1\1c\0");

    CHECK(reads(&good));
    for (size_t i = 0; i < sizeof bends / sizeof *bends; i++) {
        struct sample s = good;

        put32(&s, bends[i].at, bends[i].value);
        CHECK(reads(&s) == bends[i].good);
    }
    good.bytes[good.len - 1] = 'x'; /* the last string has no end */
    CHECK(!reads(&good));
    good = UTF8("\1\1c\0");
    for (size_t len = 0; len < good.len; len++) {
        struct sample s = good;

        s.len = len;
        if (len < 36 + 5)
            CHECK(!reads(&s));
        else
            (void)reads(&s);
        (void)string_pool_salvage(span(&s));
    }
}

static void check_styles(void)
{
    /* Two strings, one style: an index of it, then a span list with its end. */
    struct sample s = { .len = 64 };

    s.bytes[0] = 1;
    s.bytes[2] = 28;
    put32(&s, 4, 64);
    put32(&s, 8, 1);
    put32(&s, 12, 1);
    put32(&s, 16, STRING_POOL_UTF8);
    put32(&s, 20, 36);
    put32(&s, 24, 40);
    memcpy(s.bytes + 36, "\1\1a", 4);
    memset(s.bytes + 40, 0xff, 24);
    CHECK(reads(&s));
    s.bytes[63] = 0;
    CHECK(!reads(&s));
    s.bytes[63] = 0xff;
    put32(&s, 24, 36); /* before the strings end */
    CHECK(!reads(&s));
}

static void check_salvage(void)
{
    struct pica_arena arena = { 0 };
    struct sample s = UTF8("\1\1c\0");
    struct string_pool pool;

    put32(&s, 8, 0x7fffffff);
    pool = string_pool_salvage(span(&s));
    CHECK(pool.count == 2);
    CHECK_STR(string_pool_text(&pool, 0, &arena), "ab");
    CHECK_STR(string_pool_text(&pool, 1, &arena), "c");
    pica_arena_finish(&arena);
}

static void check_lenient(struct sample s, const char *second)
{
    struct pica_arena arena = { 0 };
    struct string_pool pool;
    struct pica_error err;

    CHECK(string_pool_read(span(&s), 0, &pool, &err) == PICA_OK);
    CHECK(string_pool_text(&pool, 1, &arena) == NULL && pool.refused);
    pool.lenient = true;
    CHECK_STR(string_pool_text(&pool, 1, &arena), second);
    CHECK_STR(string_pool_text(&pool, 0, &arena), "ab");
    pica_arena_finish(&arena);
}

/* Many indices of one large string: memory stays bounded. */
static void check_allowance(void)
{
    enum { STRINGS = 20000, SIZE = 28 + STRINGS * 4 + 4 + 20000 + 4 };
    static uint8_t bytes[SIZE];
    struct pica_arena arena = { 0 };
    struct string_pool pool;
    struct pica_error err;
    struct sample head = UTF8("\0");
    size_t read = 0;

    memcpy(bytes, head.bytes, 28);
    for (unsigned i = 0; i < 4; i++) {
        bytes[4 + i] = (uint8_t)(SIZE >> 8 * i);
        bytes[8 + i] = (uint8_t)(STRINGS >> 8 * i);
        bytes[20 + i] = (uint8_t)((28 + STRINGS * 4) >> 8 * i);
    }
    memcpy(bytes + 28 + STRINGS * 4, "\xce\x20\xce\x20", 4); /* 0x4e20 is 20000 */
    memset(bytes + 28 + STRINGS * 4 + 4, 'x', 20000);
    CHECK(string_pool_read(pica_span_of(bytes, SIZE), 0, &pool, &err) == PICA_OK);
    for (uint32_t i = 0; i < STRINGS; i++)
        read += string_pool_text(&pool, i, &arena) != NULL;
    CHECK(read > 10 && read < STRINGS / 10);
    CHECK(pool.exhausted);
    CHECK(arena.total < 16u << 20);
    pica_arena_finish(&arena);
}

int main(void)
{
    check_utf8();
    check_utf16();
    check_long();
    check_frame();
    check_styles();
    check_salvage();
    check_lenient(UTF8("\1\1cd\0"), "c"); /* not terminated */
    check_lenient(UTF8("\3\1c\0"), "c");  /* the length in UTF-16 disagrees */
    check_lenient(UTF8("\1\x7f"
                       "cd\0"),
                  "cd\xe2\x90\x80\xe2\x90\x80"); /* outside */
    check_lenient(UTF8("\1\2c\xe4\0"), "c");     /* a sequence cut off */
    check_lenient(UTF16("\1\0c\0d\0\0\0"), "c");
    check_allowance();
    return check_done();
}
