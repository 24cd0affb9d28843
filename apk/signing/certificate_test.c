/*
 * Certificates and PKCS #7 messages: good ones, cut ones, bent ones.
 *
 * usage: certificate_test FOLDER       testdata/signatures/parts
 */
#include "apk/signing/certificate.h"
#include "apk/signing/der.h"
#include "apk/signing/pkcs7.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#include "base/text.h"

static const char *folder;

static struct pica_text load(const char *name)
{
    struct pica_text path = { 0 }, out = { 0 };
    char buf[4096];
    size_t n;
    FILE *f;

    pica_text_addf(&path, "%s/%s", folder, name);
    f = fopen(path.data, "rb");
    if (!f) {
        perror(path.data);
        exit(EXIT_FAILURE);
    }
    while ((n = fread(buf, 1, sizeof buf, f)) > 0)
        pica_text_add_span(&out, pica_span_of(buf, n));
    fclose(f);
    pica_text_finish(&path);
    return out;
}

/* --- values ------------------------------------------------------------------------- */

#define HERE(s) pica_span_of(s, sizeof(s) - 1)

static bool oid_is(struct pica_span body, const char *want)
{
    struct pica_arena arena = { 0 };
    bool no_memory = false;
    const char *got = der_oid_text(&arena, body, &no_memory);
    bool same = got && want ? strcmp(got, want) == 0 : got == want;

    pica_arena_finish(&arena);
    return same && !no_memory;
}

static bool normal_is(struct pica_span in, struct pica_span want)
{
    struct pica_arena arena = { 0 };
    bool no_memory = false, same = pica_span_equal(der_normal(&arena, in, &no_memory), want);

    pica_arena_finish(&arena);
    return same && !no_memory;
}

static void test_der(void)
{
    struct pica_cursor c =
        pica_cursor_on(HERE("\x02\x81\x01\x05\x30\x80\x02\x01\x07\0\0\x05\0"), 0);
    struct der_value v;

    CHECK(der_next(&c, &v) && v.tag == DER_INTEGER && v.body.len == 1);
    CHECK(der_next(&c, &v) && v.tag == DER_SEQUENCE && v.body.len == 3 && v.whole.len == 7);
    CHECK(der_may(&c, DER_INTEGER).tag == 0 && c.ok);
    CHECK(der_next(&c, &v) && v.tag == 5 && !der_next(&c, &v) && c.ok);
    c = pica_cursor_on(HERE("\x30\x05\x01"), 0);
    CHECK(!der_next(&c, &v) && !c.ok);
    c = pica_cursor_on(HERE("\x30\x89\x01\0\0\0\0\0\0\0\0"), 0);
    CHECK(!der_next(&c, &v) && !c.ok);
    c = pica_cursor_on(HERE("\x02\x80\0\0"), 0); /* open, and not made of values */
    CHECK(!der_next(&c, &v) && !c.ok);
    CHECK(oid_is(HERE("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0b"), "1.2.840.113549.1.1.11"));
    CHECK(oid_is(HERE("\x55\x04\x03"), "2.5.4.3"));
    CHECK(oid_is(HERE(""), NULL));
    CHECK(oid_is(HERE("\x55\x84"), NULL));
    CHECK(normal_is(HERE("\x30\x80\x02\x02\0\x07\0\0"), HERE("\x30\x03\x02\x01\x07")));
    CHECK(normal_is(HERE("\x30\x04\x02\x09"), HERE("")));
}

/* --- certificates ---------------------------------------------------------------------- */

static enum pica_status read_certificate(struct pica_span der, struct pica_arena *arena,
                                         struct signing_certificate *ret)
{
    struct pica_error err;

    return signing_certificate_read(der, arena, ret, &err);
}

static void test_certificate(void)
{
    struct pica_text bytes = load("names.der");
    struct pica_arena arena = { 0 };
    struct signing_certificate c;
    bool no_memory = false;

    CHECK(read_certificate(pica_span_of(bytes.data, bytes.len), &arena, &c) == PICA_OK);
    CHECK_STR(c.subject, "EMAILADDRESS=a@example.com, CN=\"Quote \\\" and, comma\", OU=\xe5\x8d\x95"
                         "\xe4\xbd\x8d, O=\"Two  words\", C=CN");
    CHECK_STR(c.common_name, "Quote \" and, comma");
    CHECK_STR(c.serial, "1234");
    CHECK_STR(c.not_before, "2020-01-02T03:04:05Z");
    CHECK_STR(c.not_after, "2060-01-02T03:04:05Z");
    CHECK(c.key.kind == SIGNING_KEY_EC && c.key.bits == 256);
    CHECK_STR(c.key.curve, "P-256");
    CHECK(c.has_key_usage && !c.may_sign && !c.odd_critical);
    CHECK(!signing_certificate_is_debug(&c) && signing_key_is_strong(&c.key));
    CHECK(signing_names_agree(c.subject_der, c.issuer_der, &no_memory));
    CHECK(!signing_names_agree(c.subject_der, c.serial_body, &no_memory) && !no_memory);
    pica_arena_finish(&arena);
    for (size_t n = 0; n < bytes.len; n++) {
        uint8_t *cut = malloc(n ? n : 1);

        memcpy(cut, bytes.data, n);
        CHECK(read_certificate(pica_span_of(cut, n), &arena, &c) == PICA_E_MALFORMED);
        pica_arena_finish(&arena);
        free(cut);
    }
    for (size_t i = 0; i < bytes.len; i++)
        for (unsigned change = 1; change < 256; change += 2) {
            bytes.data[i] ^= (char)change;
            if (read_certificate(pica_span_of(bytes.data, bytes.len), &arena, &c) == PICA_OK)
                CHECK(strlen(c.subject) + strlen(c.issuer) > 0 || c.subject_der.len == 2);
            bytes.data[i] ^= (char)change;
            pica_arena_finish(&arena);
        }
    pica_text_finish(&bytes);
}

static bool try_certificate(void *context)
{
    const struct pica_text *bytes = context;
    struct pica_arena arena = { 0 };
    struct signing_certificate c;
    enum pica_status st = read_certificate(pica_span_of(bytes->data, bytes->len), &arena, &c);

    CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    pica_arena_finish(&arena);
    return st == PICA_OK;
}

/* --- PKCS #7 ------------------------------------------------------------------------------ */

static enum pica_status read_pkcs7(struct pica_span der, struct pica_arena *arena,
                                   struct pkcs7 *ret)
{
    struct pica_error err;

    return pkcs7_read(der, arena, ret, &err);
}

static void test_pkcs7(void)
{
    struct pica_text bytes = load("attributes.p7");
    struct pica_arena arena = { 0 };
    struct pkcs7 p;
    bool malformed;

    CHECK(read_pkcs7(pica_span_of(bytes.data, bytes.len), &arena, &p) == PICA_OK);
    CHECK(p.certificate_count == 1 && p.signer_count == 1);
    CHECK_STR(p.signers[0].digest_oid, "2.16.840.1.101.3.4.2.1");
    CHECK(pkcs7_attribute(&p.signers[0], HERE("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04"),
                          DER_OCTET_STRING, &malformed)
                  .len == 32 &&
          !malformed);
    (void)pkcs7_attribute(&p.signers[0], HERE("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04"), DER_OID,
                          &malformed);
    CHECK(malformed);
    pica_arena_finish(&arena);
    for (size_t n = 0; n < bytes.len; n++) {
        uint8_t *cut = malloc(n ? n : 1);

        memcpy(cut, bytes.data, n);
        CHECK(read_pkcs7(pica_span_of(cut, n), &arena, &p) == PICA_E_MALFORMED);
        pica_arena_finish(&arena);
        free(cut);
    }
    for (size_t i = 0; i < bytes.len; i++)
        for (unsigned change = 1; change < 256; change += 6) {
            bytes.data[i] ^= (char)change;
            if (read_pkcs7(pica_span_of(bytes.data, bytes.len), &arena, &p) == PICA_OK)
                for (size_t k = 0; k < p.signer_count; k++)
                    (void)pkcs7_attribute(&p.signers[k],
                                          HERE("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x03"), DER_OID,
                                          &malformed);
            bytes.data[i] ^= (char)change;
            pica_arena_finish(&arena);
        }
    pica_text_finish(&bytes);
}

static bool try_pkcs7(void *context)
{
    const struct pica_text *bytes = context;
    struct pica_arena arena = { 0 };
    struct pkcs7 p;
    enum pica_status st = read_pkcs7(pica_span_of(bytes->data, bytes->len), &arena, &p);

    CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    pica_arena_finish(&arena);
    return st == PICA_OK;
}

static void test_memory(const char *name, fail_alloc_fn *fn)
{
    struct pica_text bytes = load(name);

    if (fail_alloc_available())
        CHECK(fail_alloc_each(fn, &bytes, false, 0) > 0);
    pica_text_finish(&bytes);
}

int main(int argc, char **argv)
{
    if (argc != 2)
        return EXIT_FAILURE;
    folder = argv[1];
    test_der();
    test_certificate();
    test_pkcs7();
    test_memory("names.der", try_certificate);
    test_memory("attributes.p7", try_pkcs7);
    return check_done();
}
