/*
 * Lines, sections and digests of JAR manifests.
 */
#include "apk/signing/jar_text.h"
#include "base/cursor.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

static struct pica_arena arena;

static struct jar_text read_text(const char *s)
{
    struct jar_text t = { 0 };
    struct pica_error err;

    CHECK(jar_text_read(pica_span_str(s), &arena, &t, &err) == PICA_OK);
    return t;
}

static bool value_is(const struct jar_section *s, const char *name, const char *value)
{
    struct pica_span got;

    return jar_attribute(s, name, &got) && pica_span_is(got, value);
}

static void test_sections(void)
{
    struct jar_text t = read_text("Manifest-Version: 1.0\r\nCreated-By: me\r\n\r\n"
                                  "Name: a/b\r\n c\r\n d\r\nSHA1-Digest: x\r\n\r\n\r\n"
                                  "Other: 1\rname: late\n\nName: last");

    CHECK(t.count == 4);
    CHECK(value_is(&t.sections[0], "manifest-VERSION", "1.0"));
    CHECK(t.sections[0].start == 0 && t.sections[0].size == 41 && !t.sections[0].named);
    CHECK(t.sections[1].named && pica_span_is(t.sections[1].name, "a/bcd"));
    CHECK(t.sections[1].start == 41);
    CHECK(pica_span_equal(pica_span_sub(t.bytes, 41, 37), jar_section_bytes(&t, &t.sections[1])));
    /* A name that does not come first is none. */
    CHECK(!t.sections[2].named && t.sections[2].attribute_count == 2);
    CHECK(pica_span_is(t.sections[3].name, "last"));
}

static void test_odd_lines(void)
{
    struct jar_text t = read_text("");

    CHECK(t.count == 0);
    t = read_text("\n\n\r\n");
    CHECK(t.count == 0);
    t = read_text(" begins like one that goes on\nNo colon\nEmpty: \nTwo: a: b\n \n");
    CHECK(t.count == 1 && t.sections[0].attribute_count == 4);
    CHECK(pica_span_is(t.sections[0].attributes[0].name, " begins like one that goes on"));
    CHECK(t.sections[0].attributes[1].value.len == 0);
    CHECK(value_is(&t.sections[0], "Empty", ""));
    CHECK(value_is(&t.sections[0], "Two", "a: b"));
}

static bool digests_are(const char *section, const char *suffix, int64_t min_sdk, const char *first,
                        const char *second)
{
    struct jar_text t = read_text(section);
    struct jar_digest d[JAR_DIGESTS];
    size_t n = jar_digests(&t.sections[0], suffix, min_sdk, d);

    return n == (first != NULL) + (size_t)(second != NULL) &&
           (!first || pica_span_is(d[0].base64, first)) &&
           (!second || pica_span_is(d[1].base64, second));
}

static void test_digests(void)
{
    const char *both = "Name: a\nSHA1-Digest: one\nSHA-256-Digest: two\n";

    CHECK(digests_are(both, "-Digest", 18, "two", NULL));
    CHECK(digests_are(both, "-Digest", 17, "one", "two"));
    CHECK(digests_are(both, "-Digest-Manifest", 18, NULL, NULL));
    /* Before 4.3 SHA-1 alone is looked for, unless the section says otherwise. */
    CHECK(digests_are("Name: a\nSHA-256-Digest: two\n", "-Digest", 17, NULL, NULL));
    CHECK(digests_are("Name: a\nDigest-Algorithms: MD2 SHA-256\nSHA-256-Digest: two\n", "-Digest",
                      17, "two", NULL));
    CHECK(digests_are("Name: a\nDigest-Algorithms: SHA-512\nSHA-512-Digest: x\n", "-Digest", 8,
                      NULL, NULL));
    CHECK(digests_are("Name: a\nMD5-Digest: one\n", "-Digest", 18, NULL, NULL));
    CHECK(digests_are("Name: a\nSHA-384-Digest: one\nSHA-512-Digest: two\n", "-Digest", 18, "two",
                      NULL));
}

static void test_base64(void)
{
    static const uint8_t bytes[] = { 0x00, 0xff, 0x10, 0x83 };

    CHECK(jar_digest_is(pica_span_str("AP8Qgw=="), bytes, 4));
    CHECK(jar_digest_is(pica_span_str("AP8Qgw"), bytes, 4));
    CHECK(!jar_digest_is(pica_span_str("AP8Qgw="), bytes, 4));
    CHECK(!jar_digest_is(pica_span_str("AP8Qgw=A"), bytes, 4));
    CHECK(!jar_digest_is(pica_span_str("AP8Qhw=="), bytes, 4));
    CHECK(!jar_digest_is(pica_span_str("AP8Q*w=="), bytes, 4));
    CHECK(!jar_digest_is(pica_span_str(""), bytes, 4));
    CHECK(jar_digest_is(pica_span_str("AP8Q"), bytes, 3));
    CHECK(!jar_digest_is(pica_span_str("AP8Q"), bytes, 4));
}

static bool try_read(void *context)
{
    struct pica_arena own = { 0 };
    struct jar_text t;
    struct pica_error err;
    bool good = jar_text_read(pica_span_str(context), &own, &t, &err) == PICA_OK;

    CHECK(good || err.status == PICA_E_NOMEM);
    pica_arena_finish(&own);
    return good;
}

int main(void)
{
    char text[] = "A: 1\n 2\n 3\n\nName: x\n y\n";

    test_sections();
    test_odd_lines();
    test_digests();
    test_base64();
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_read, text, false, 0) > 0);
    pica_arena_finish(&arena);
    return check_done();
}
