#include "apk/signing/certificate.h"

#include "base/text.h"
#include "apk/signing/der.h"

#include <stdio.h>

/* Names have a handful of parts; Java prints them from the last to the first. */
#define NAME_PARTS_MAX 64

#define UNIX_YEARS 50u /* UTCTime: 50 to 99 are of the last century (RFC 5280 4.1.2.5.1) */

static const struct {
    const char *oid, *name;
} keywords[] = {
#define KEYWORD(oid, name) { oid, name },
#include "apk/signing/oids.def"
};

static const struct {
    const char *oid, *name;
    unsigned bits;
} curves[] = {
#define CURVE(oid, name, bits) { oid, name, bits },
#include "apk/signing/oids.def"
};

/* --- names ---------------------------------------------------------------------- */

static void add_code(struct pica_text *t, uint32_t code)
{
    if (code < 0x80) {
        pica_text_add_char(t, (char)code);
    } else if (code < 0x800) {
        pica_text_add_char(t, (char)(0xc0 | code >> 6));
        pica_text_add_char(t, (char)(0x80 | (code & 0x3f)));
    } else if (code < 0x10000) {
        pica_text_add_char(t, (char)(0xe0 | code >> 12));
        pica_text_add_char(t, (char)(0x80 | (code >> 6 & 0x3f)));
        pica_text_add_char(t, (char)(0x80 | (code & 0x3f)));
    } else {
        pica_text_add_char(t, (char)(0xf0 | code >> 18));
        pica_text_add_char(t, (char)(0x80 | (code >> 12 & 0x3f)));
        pica_text_add_char(t, (char)(0x80 | (code >> 6 & 0x3f)));
        pica_text_add_char(t, (char)(0x80 | (code & 0x3f)));
    }
}

/* The characters of BMPString: UTF-16, in which Java reads pairs too. */
static void add_utf16(struct pica_text *t, struct pica_span s)
{
    for (size_t i = 0; i + 1 < s.len; i += 2) {
        uint32_t code = (uint32_t)s.data[i] << 8 | s.data[i + 1];

        if (code >= 0xd800 && code < 0xdc00 && i + 3 < s.len) {
            uint32_t low = (uint32_t)s.data[i + 2] << 8 | s.data[i + 3];

            if (low >= 0xdc00 && low < 0xe000) {
                code = 0x10000 + ((code & 0x3ff) << 10 | (low & 0x3ff));
                i += 2;
            }
        }
        if (code >= 0xd800 && code < 0xe000)
            code = 0xfffd;
        add_code(t, code);
    }
}

/* The text of a string value; false when it is none. */
static bool add_string(struct pica_text *t, struct der_value v)
{
    switch (v.tag) {
    case DER_UTF8_STRING:
    case DER_PRINTABLE_STRING:
    case DER_IA5_STRING:
    case DER_GENERAL_STRING:
        pica_text_add_span(t, v.body);
        return true;
    case DER_T61_STRING:
        for (size_t i = 0; i < v.body.len; i++)
            add_code(t, v.body.data[i]);
        return true;
    case DER_BMP_STRING:
        add_utf16(t, v.body);
        return true;
    default:
        return false;
    }
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\n';
}

/* Whether Java puts the value into quotes (sun.security.x509.AVA). */
static bool needs_quotes(const char *s, size_t len)
{
    bool blank = false;

    if (len == 0)
        return false;
    if (is_blank(s[0]) || is_blank(s[len - 1]))
        return true;
    for (size_t i = 0; i < len; i++) {
        if (strchr(",+=\n<>#;\\\"", s[i]) && s[i] != '\0')
            return true;
        if (is_blank(s[i]) && blank)
            return true;
        blank = is_blank(s[i]);
    }
    return false;
}

static void add_value(struct pica_text *t, struct der_value v)
{
    struct pica_text plain = { 0 };
    bool quoted;

    if (!add_string(&plain, v)) {
        pica_text_add_char(t, '#');
        pica_text_add_hex(t, v.whole);
        return;
    }
    if (!plain.data) { /* empty, or without memory */
        t->failed |= plain.failed;
        return;
    }
    quoted = needs_quotes(plain.data, plain.len);
    if (quoted)
        pica_text_add_char(t, '"');
    for (size_t i = 0; i < plain.len; i++) {
        uint32_t code;
        size_t n = pica_utf8_char((const uint8_t *)plain.data + i, plain.len - i, &code);

        if (plain.data[i] == '"' || plain.data[i] == '\\')
            pica_text_add_char(t, '\\');
        if (n == 0)
            n = 1;
        pica_text_add_printable(t, pica_span_of(plain.data + i, n));
        i += n - 1;
    }
    if (quoted)
        pica_text_add_char(t, '"');
    t->failed |= plain.failed;
    pica_text_finish(&plain);
}

static void add_keyword(struct pica_text *t, struct pica_span oid)
{
    struct pica_arena arena = { 0 };
    bool no_memory = false;
    const char *dotted = der_oid_text(&arena, oid, &no_memory);

    t->failed |= no_memory;
    for (size_t i = 0; dotted && i < sizeof keywords / sizeof *keywords; i++)
        if (strcmp(dotted, keywords[i].oid) == 0) {
            pica_text_add(t, keywords[i].name);
            pica_arena_finish(&arena);
            return;
        }
    pica_text_add(t, "OID.");
    pica_text_add(t, dotted ? dotted : "?");
    pica_arena_finish(&arena);
}

/* One RelativeDistinguishedName: a SET of AttributeTypeAndValue. */
static bool add_part(struct pica_text *t, struct der_value part, const char **common_name,
                     struct pica_arena *arena)
{
    struct pica_cursor c = der_inside(part);
    struct der_value pair;
    bool first = true;

    while (der_next(&c, &pair)) {
        struct pica_cursor p = der_inside(pair);
        struct der_value type = der_need(&p, DER_OID), value;

        if (!der_next(&p, &value) || pair.tag != DER_SEQUENCE)
            return false;
        if (!first)
            pica_text_add(t, " + ");
        first = false;
        add_keyword(t, type.body);
        pica_text_add_char(t, '=');
        add_value(t, value);
        if (common_name && type.body.len == 3 && memcmp(type.body.data, "\x55\x04\x03", 3) == 0) {
            struct pica_text name = { 0 };

            if (add_string(&name, value) && !name.failed)
                *common_name = pica_arena_str(arena, pica_span_of(name.data, name.len));
            t->failed |= name.failed || !*common_name;
            pica_text_finish(&name);
        }
    }
    return c.ok && !first;
}

/* NULL when it is malformed, or without memory (*no_memory). */
static const char *name_text(struct pica_arena *arena, struct der_value name,
                             const char **common_name, bool *no_memory)
{
    struct der_value parts[NAME_PARTS_MAX];
    struct pica_cursor c = der_inside(name);
    struct pica_text t = { 0 };
    const char *ret = NULL;
    size_t count = 0;
    bool whole = true;

    while (count < NAME_PARTS_MAX && der_next(&c, &parts[count])) {
        whole &= parts[count].tag == DER_SET;
        count++;
    }
    whole &= c.ok && pica_cursor_left(&c) == 0;
    for (size_t i = count; i-- > 0 && whole;) {
        whole = add_part(&t, parts[i], common_name, arena);
        if (i > 0)
            pica_text_add(&t, ", ");
    }
    if (whole && !t.failed)
        ret = pica_arena_str(arena, pica_span_of(t.data, t.len));
    *no_memory |= t.failed || (whole && !ret);
    pica_text_finish(&t);
    return ret;
}

/* A printed name without what makes no difference, in place. */
static void make_plain(char *s)
{
    char *to = s;

    for (const char *from = s; *from; from++) {
        if (*from == ' ' && (from[1] == ' ' || from[1] == '\0' || to == s || to[-1] == '='))
            continue;
        *to++ = (char)(*from >= 'A' && *from <= 'Z' ? *from + ('a' - 'A') : *from);
    }
    *to = '\0';
}

/* NULL when it is none, or without memory. */
static char *plain_name(struct pica_arena *arena, struct pica_span der, bool *no_memory)
{
    struct pica_cursor c = pica_cursor_on(der, 0);
    const char *text = name_text(arena, der_need(&c, DER_SEQUENCE), NULL, no_memory);
    char *copy = text && c.ok ? pica_arena_str(arena, pica_span_str(text)) : NULL;

    *no_memory |= text && c.ok && !copy;
    if (copy)
        make_plain(copy);
    return copy;
}

bool signing_names_agree(struct pica_span a, struct pica_span b, bool *no_memory)
{
    struct pica_arena arena = { 0 };
    bool agree = pica_span_equal(a, b);

    if (!agree) {
        const char *x = plain_name(&arena, a, no_memory), *y = plain_name(&arena, b, no_memory);

        agree = x && y && strcmp(x, y) == 0;
    }
    pica_arena_finish(&arena);
    return agree;
}

/* --- times ------------------------------------------------------------------------ */

static bool digits(struct pica_span s, size_t at, size_t n, unsigned *ret)
{
    unsigned v = 0;

    for (size_t i = at; i < at + n; i++) {
        if (i >= s.len || s.data[i] < '0' || s.data[i] > '9')
            return false;
        v = v * 10 + (s.data[i] - '0');
    }
    *ret = v;
    return true;
}

/* "" when it is none that can be told; NULL without memory. */
static const char *time_text(struct pica_arena *arena, struct der_value v)
{
    bool utc = v.tag == DER_UTC_TIME;
    size_t year_size = utc ? 2 : 4, at = year_size;
    unsigned year, month, day, hour, minute, second = 0;

    if ((!utc && v.tag != DER_GENERALIZED_TIME) || !digits(v.body, 0, year_size, &year) ||
        !digits(v.body, at, 2, &month) || !digits(v.body, at + 2, 2, &day) ||
        !digits(v.body, at + 4, 2, &hour) || !digits(v.body, at + 6, 2, &minute))
        return "";
    at += 8;
    if (digits(v.body, at, 2, &second))
        at += 2;
    /* Other zones than UTC are not allowed in certificates (RFC 5280 4.1.2.5). */
    if (at + 1 != v.body.len || v.body.data[at] != 'Z' || month < 1 || month > 12 || day < 1 ||
        day > 31 || hour > 24 || minute > 59 || second > 60)
        return "";
    if (utc)
        year += year < UNIX_YEARS ? 2000 : 1900;
    return pica_arena_printf(arena, "%04u-%02u-%02uT%02u:%02u:%02uZ", year, month, day, hour,
                             minute, second);
}

/* --- keys -------------------------------------------------------------------------- */

static struct pica_span magnitude(struct pica_span body)
{
    while (body.len > 0 && body.data[0] == 0)
        body = pica_span_of(body.data + 1, body.len - 1);
    return body;
}

static unsigned bit_length(struct pica_span body)
{
    struct pica_span m = magnitude(body);
    unsigned bits;

    if (m.len == 0 || m.len > UINT32_MAX / 16)
        return 0;
    bits = (unsigned)m.len * 8;
    for (unsigned top = m.data[0]; top < 0x80; top <<= 1)
        bits--;
    return bits;
}

/* RSAPublicKey (RFC 8017 A.1.1), inside the BIT STRING. */
static void read_rsa(struct pica_span bits, struct signing_key *k)
{
    struct pica_cursor c = pica_cursor_on(bits, 0), in = der_inside(der_need(&c, DER_SEQUENCE));
    struct der_value modulus = der_need(&in, DER_INTEGER), exponent = der_need(&in, DER_INTEGER);

    k->kind = SIGNING_KEY_RSA;
    k->algorithm = "RSA";
    if (!c.ok || !in.ok)
        return;
    k->modulus = magnitude(modulus.body);
    k->exponent = magnitude(exponent.body);
    k->bits = bit_length(modulus.body);
}

/* False of a name that is none. */
static bool read_curve(struct pica_arena *arena, struct der_value parameters, struct signing_key *k,
                       bool *no_memory)
{
    const char *oid;

    k->kind = SIGNING_KEY_EC;
    k->algorithm = "EC";
    if (parameters.tag != DER_OID) {
        k->curve = "explicit";
        return true;
    }
    oid = der_oid_text(arena, parameters.body, no_memory);
    k->curve = oid;
    for (size_t i = 0; oid && i < sizeof curves / sizeof *curves; i++)
        if (strcmp(oid, curves[i].oid) == 0) {
            k->curve = curves[i].name;
            k->bits = curves[i].bits;
        }
    return oid != NULL;
}

/* The inside of the BIT STRING of an RSA key is DER too, in which a package may be sloppy. */
static struct pica_span normal_key(struct pica_arena *arena, struct der_value algorithm,
                                   struct pica_span bits, struct pica_span whole, bool rsa,
                                   bool *no_memory)
{
    struct pica_span inner = rsa ? der_normal(arena, bits, no_memory) : (struct pica_span){ 0 };
    struct pica_span before = algorithm.whole, made;
    uint8_t *buffer;
    size_t n, room;

    if (inner.len == 0)
        return der_normal(arena, whole, no_memory);
    room = before.len + inner.len + 32;
    buffer = pica_arena_alloc(arena, room);
    if (!buffer) {
        *no_memory = true;
        return (struct pica_span){ 0 };
    }
    /* Open lengths of four bytes; der_normal() makes them right. */
    n = 0;
    for (unsigned level = 0; level < 2; level++) {
        size_t length = level == 0 ? before.len + inner.len + 7 : inner.len + 1;

        buffer[n++] = level == 0 ? DER_SEQUENCE : DER_BIT_STRING;
        buffer[n++] = 0x84;
        for (int shift = 24; shift >= 0; shift -= 8)
            buffer[n++] = (uint8_t)(length >> shift);
        if (level == 0) {
            memcpy(buffer + n, before.data, before.len);
            n += before.len;
        } else {
            buffer[n++] = 0; /* no unused bits */
        }
    }
    memcpy(buffer + n, inner.data, inner.len);
    made = der_normal(arena, pica_span_of(buffer, n + inner.len), no_memory);
    return made;
}

enum pica_status signing_key_read(struct pica_span der, struct pica_arena *arena,
                                  struct signing_key *ret, struct pica_error *err)
{
    struct pica_cursor c = pica_cursor_on(der, 0), in = der_inside(der_need(&c, DER_SEQUENCE));
    struct der_value algorithm = der_need(&in, DER_SEQUENCE), bits = der_need(&in, DER_BIT_STRING);
    struct pica_cursor a = der_inside(algorithm);
    struct der_value oid = der_need(&a, DER_OID), parameters;
    struct signing_key k = { 0 };
    struct pica_span content;
    const char *dotted;
    bool no_memory = false, known = true;

    der_next(&a, &parameters);
    if (!c.ok || !in.ok || !a.ok || bits.body.len < 2)
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "the public key is malformed");
    content = pica_span_of(bits.body.data + 1, bits.body.len - 1);
    dotted = der_oid_text(arena, oid.body, &no_memory);
    if (!dotted)
        return no_memory
                   ? pica_fail_nomem(err)
                   : pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "the public key is malformed");
    k.algorithm = dotted;
    if (strcmp(dotted, "1.2.840.113549.1.1.1") == 0) {
        read_rsa(content, &k);
    } else if (strcmp(dotted, "1.2.840.10045.2.1") == 0) {
        known = read_curve(arena, parameters, &k, &no_memory);
    } else if (strcmp(dotted, "1.2.840.10040.4.1") == 0) {
        struct pica_cursor p = der_inside(parameters);

        k.kind = SIGNING_KEY_DSA;
        k.algorithm = "DSA";
        k.bits = bit_length(der_need(&p, DER_INTEGER).body);
    }
    k.der = normal_key(arena, algorithm, content, der, k.kind == SIGNING_KEY_RSA, &no_memory);
    if (no_memory)
        return pica_fail_nomem(err);
    if (k.der.len == 0 || !known)
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "the public key is malformed");
    pica_digest_hex(PICA_SHA256, k.der, k.sha256);
    pica_digest_hex(PICA_SHA1, k.der, k.sha1);
    pica_digest_hex(PICA_MD5, k.der, k.md5);
    *ret = k;
    return PICA_OK;
}

bool signing_key_is_strong(const struct signing_key *k)
{
    if (k->kind == SIGNING_KEY_RSA || k->kind == SIGNING_KEY_DSA)
        return k->bits == 0 || k->bits >= 2048;
    return k->bits == 0 || k->bits >= 224;
}

/* --- extensions ---------------------------------------------------------------------- */

/* KeyUsage (RFC 5280 4.2.1.3): the first two bits are digitalSignature and nonRepudiation. */
static void read_key_usage(struct pica_span value, struct signing_certificate *ret)
{
    struct pica_cursor c = pica_cursor_on(value, 0);
    struct der_value bits = der_need(&c, DER_BIT_STRING);

    if (!c.ok)
        return;
    ret->has_key_usage = true;
    ret->may_sign = bits.body.len > 1 && (bits.body.data[1] & 0xc0) != 0;
}

static bool oid_begins(struct pica_span oid, const char *bytes, size_t n)
{
    return oid.len > n && memcmp(oid.data, bytes, n) == 0;
}

static void read_extensions(struct der_value v, struct signing_certificate *ret)
{
    struct pica_cursor c = der_inside(v), list = der_inside(der_need(&c, DER_SEQUENCE));
    struct der_value item;

    while (c.ok && der_next(&list, &item)) {
        struct pica_cursor e = der_inside(item);
        struct der_value oid = der_need(&e, DER_OID), critical = der_may(&e, DER_BOOLEAN);
        struct der_value value = der_need(&e, DER_OCTET_STRING);
        /* id-ce, id-pe and Netscape's certificate type are what readers know. */
        bool known = oid_begins(oid.body, "\x55\x1d", 2) ||
                     oid_begins(oid.body, "\x2b\x06\x01\x05\x05\x07\x01", 7) ||
                     oid_begins(oid.body, "\x60\x86\x48\x01\x86\xf8\x42\x01", 8);

        if (!e.ok)
            return;
        if (critical.body.len == 1 && critical.body.data[0] != 0 && !known)
            ret->odd_critical = true;
        if (oid.body.len == 3 && memcmp(oid.body.data, "\x55\x1d\x0f", 3) == 0)
            read_key_usage(value.body, ret);
    }
}

/* --- the whole of it -------------------------------------------------------------------- */

static const char *hex_text(struct pica_arena *arena, struct pica_span s)
{
    struct pica_text t = { 0 };
    const char *ret;

    pica_text_add_hex(&t, s);
    ret = t.failed ? NULL : pica_arena_str(arena, pica_span_of(t.data, t.len));
    pica_text_finish(&t);
    return ret;
}

enum pica_status signing_certificate_read(struct pica_span der, struct pica_arena *arena,
                                          struct signing_certificate *ret, struct pica_error *err)
{
    struct pica_cursor c = pica_cursor_on(der, 0), whole, tbs, times, algorithm;
    struct signing_certificate got = { .der = der, .common_name = "" };
    struct der_value issuer, subject, key, serial, value;
    bool no_memory = false;
    enum pica_status st;

    whole = der_inside(der_need(&c, DER_SEQUENCE));
    tbs = der_inside(der_need(&whole, DER_SEQUENCE));
    (void)der_may(&tbs, DER_CONTEXT); /* version */
    serial = der_need(&tbs, DER_INTEGER);
    algorithm = der_inside(der_need(&tbs, DER_SEQUENCE));
    value = der_need(&algorithm, DER_OID);
    issuer = der_need(&tbs, DER_SEQUENCE);
    times = der_inside(der_need(&tbs, DER_SEQUENCE));
    subject = der_need(&tbs, DER_SEQUENCE);
    key = der_need(&tbs, DER_SEQUENCE);
    (void)der_need(&whole, DER_SEQUENCE);
    (void)der_need(&whole, DER_BIT_STRING);
    if (!c.ok || !whole.ok || !tbs.ok || !algorithm.ok || serial.body.len == 0)
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "the certificate is malformed");
    got.serial_body = der_integer(serial.body);
    got.issuer_der = issuer.whole;
    got.subject_der = subject.whole;
    got.signature_algorithm = der_oid_text(arena, value.body, &no_memory);
    got.serial = hex_text(arena, got.serial_body);
    der_next(&times, &value);
    got.not_before = time_text(arena, value);
    der_next(&times, &value);
    got.not_after = time_text(arena, value);
    got.issuer = name_text(arena, issuer, NULL, &no_memory);
    got.subject = name_text(arena, subject, &got.common_name, &no_memory);
    if (no_memory || !got.serial || !got.not_before || !got.not_after || !got.common_name)
        return pica_fail_nomem(err);
    if (!got.issuer || !got.subject || !got.signature_algorithm)
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "the certificate is malformed");
    st = signing_key_read(key.whole, arena, &got.key, err);
    if (st != PICA_OK)
        return st;
    while (der_next(&tbs, &value))
        if (value.tag == DER_CONTEXT + 3)
            read_extensions(value, &got);
    pica_digest_hex(PICA_SHA256, der, got.sha256);
    pica_digest_hex(PICA_SHA1, der, got.sha1);
    pica_digest_hex(PICA_MD5, der, got.md5);
    *ret = got;
    return PICA_OK;
}

bool signing_certificate_is_debug(const struct signing_certificate *c)
{
    return strcmp(c->common_name, "Android Debug") == 0;
}

bool signing_certificate_is_aosp_test(const struct signing_certificate *c)
{
    /* build/make/target/product/security: testkey, platform, shared, media. */
    static const char *const known[] = {
        "a40da80a59d170caa950cf15c18c454d47a39b26989d8b640ecd745ba71bf5dc",
        "c8a2e9bccf597c2fb6dc66bee293fc13f2fc47ec77bc6b2b0d52c11f51192ab8",
        "28bbfe4a7b97e74681dc55c2fbb6ccb8d6c74963733f6af6ae74d8c3a6e879fd",
        "465983f7791f2abeb43ea2cbdc7f21a8260b72bc08a55c839fc1a43bc741a81e",
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(c->sha256, known[i]) == 0)
            return true;
    return false;
}
