#include "apk/signing/pkcs7.h"

/* More of them than any package has. */
#define CERTIFICATES_MAX 256u
#define SIGNERS_MAX 64u

/* pkcs-7 signedData, 1.2.840.113549.1.7.2 */
static const uint8_t signed_data_oid[] = { 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02 };

static enum pica_status malformed(struct pica_error *err)
{
    return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "is no PKCS #7 signature");
}

static const char *algorithm_oid(struct pica_cursor *c, struct pica_arena *arena, bool *no_memory)
{
    struct pica_cursor a = der_inside(der_need(c, DER_SEQUENCE));
    struct der_value oid = der_need(&a, DER_OID);
    const char *text;

    if (!a.ok || oid.body.len == 0) {
        c->ok = false;
        return NULL;
    }
    text = der_oid_text(arena, oid.body, no_memory);
    if (!text)
        c->ok = false;
    return text;
}

static size_t count_values(struct der_value v)
{
    struct pica_cursor c = der_inside(v);
    struct der_value one;
    size_t n = 0;

    while (der_next(&c, &one))
        n++;
    return n;
}

static enum pica_status read_certificates(struct der_value set, struct pica_arena *arena,
                                          struct pkcs7 *p, struct pica_error *err)
{
    struct pica_cursor c = der_inside(set);
    size_t n = count_values(set);
    struct der_value one;

    if (n > CERTIFICATES_MAX)
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "holds more than %u certificates",
                         CERTIFICATES_MAX);
    p->certificates = pica_arena_array(arena, n + 1, sizeof *p->certificates);
    if (!p->certificates)
        return pica_fail_nomem(err);
    while (der_next(&c, &one)) {
        enum pica_status st =
            signing_certificate_read(one.whole, arena, &p->certificates[p->certificate_count], err);

        if (st != PICA_OK)
            return st;
        p->certificate_count++;
    }
    return c.ok ? PICA_OK : malformed(err);
}

static enum pica_status read_signer(struct der_value v, struct pica_arena *arena,
                                    struct pkcs7_signer *s, struct pica_error *err)
{
    struct pica_cursor c = der_inside(v);
    struct der_value id;
    bool no_memory = false;

    (void)der_need(&c, DER_INTEGER); /* version */
    if (!der_next(&c, &id))
        return malformed(err);
    if (id.tag == DER_SEQUENCE) {
        struct pica_cursor i = der_inside(id);
        struct der_value issuer = der_need(&i, DER_SEQUENCE), serial = der_need(&i, DER_INTEGER);

        if (!i.ok)
            return malformed(err);
        s->issuer = issuer.whole;
        s->serial = der_integer(serial.body);
    }
    s->digest_oid = algorithm_oid(&c, arena, &no_memory);
    s->attributes = der_may(&c, DER_CONTEXT).whole;
    s->signature_oid = algorithm_oid(&c, arena, &no_memory);
    s->signature = der_need(&c, DER_OCTET_STRING).body;
    if (no_memory)
        return pica_fail_nomem(err);
    return c.ok && v.tag == DER_SEQUENCE ? PICA_OK : malformed(err);
}

static enum pica_status read_signers(struct der_value set, struct pica_arena *arena,
                                     struct pkcs7 *p, struct pica_error *err)
{
    struct pica_cursor c = der_inside(set);
    size_t n = count_values(set);
    struct der_value one;

    if (n > SIGNERS_MAX)
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "holds more than %u signers",
                         SIGNERS_MAX);
    p->signers = pica_arena_array(arena, n + 1, sizeof *p->signers);
    if (!p->signers)
        return pica_fail_nomem(err);
    while (der_next(&c, &one)) {
        enum pica_status st = read_signer(one, arena, &p->signers[p->signer_count], err);

        if (st != PICA_OK)
            return st;
        p->signer_count++;
    }
    return c.ok ? PICA_OK : malformed(err);
}

enum pica_status pkcs7_read(struct pica_span der, struct pica_arena *arena, struct pkcs7 *ret,
                            struct pica_error *err)
{
    struct pica_cursor c = pica_cursor_on(der, 0), info, explicit, data, content;
    struct der_value type, certificates, signers, oid;
    struct pkcs7 p = { 0 };
    enum pica_status st = PICA_OK;

    info = der_inside(der_need(&c, DER_SEQUENCE));
    type = der_need(&info, DER_OID);
    if (!c.ok || !info.ok ||
        !pica_span_equal(type.body, pica_span_of(signed_data_oid, sizeof signed_data_oid)))
        return malformed(err);
    explicit = der_inside(der_need(&info, DER_CONTEXT));
    data = der_inside(der_need(&explicit, DER_SEQUENCE));
    (void)der_need(&data, DER_INTEGER); /* version */
    (void)der_need(&data, DER_SET);     /* digest algorithms */
    content = der_inside(der_need(&data, DER_SEQUENCE));
    oid = der_need(&content, DER_OID);
    certificates = der_may(&data, DER_CONTEXT);
    (void)der_may(&data, DER_CONTEXT + 1); /* revocation lists */
    signers = der_need(&data, DER_SET);
    if (!info.ok || !explicit.ok || !data.ok || !content.ok || oid.body.len == 0)
        return malformed(err);
    p.content = oid.body;
    if (certificates.tag)
        st = read_certificates(certificates, arena, &p, err);
    if (st == PICA_OK)
        st = read_signers(signers, arena, &p, err);
    if (st == PICA_OK)
        *ret = p;
    return st;
}

/* Attribute: a type and a SET of values. False when it is none. */
static bool read_attribute(struct der_value v, struct pica_span *type, struct der_value *values)
{
    struct pica_cursor c = der_inside(v);

    *type = der_need(&c, DER_OID).body;
    *values = der_need(&c, DER_SET);
    return c.ok && v.tag == DER_SEQUENCE;
}

static bool is_there_before(const struct pica_cursor *all, size_t before, struct pica_span type)
{
    struct pica_cursor c = pica_cursor_on(all->in, 0);
    struct der_value one, values;
    struct pica_span other;

    while (c.pos < before && der_next(&c, &one))
        if (read_attribute(one, &other, &values) && pica_span_equal(other, type))
            return true;
    return false;
}

struct pica_span pkcs7_attribute(const struct pkcs7_signer *s, struct pica_span oid, uint8_t tag,
                                 bool *ret_malformed)
{
    struct pica_cursor whole = pica_cursor_on(s->attributes, 0);
    struct pica_cursor c = der_inside(der_need(&whole, DER_CONTEXT));
    struct pica_span found = { 0 }, type;
    struct der_value one, values;
    size_t n = 0, before = 0;

    *ret_malformed = false;
    while (der_next(&c, &one)) {
        /* Real ones have four attributes; this bounds the search for twins. */
        *ret_malformed |= n++ > SIGNERS_MAX || !read_attribute(one, &type, &values) ||
                          is_there_before(&c, before, type);
        before = c.pos;
        if (*ret_malformed)
            return found;
        if (pica_span_equal(type, oid)) {
            struct pica_cursor v = der_inside(values);
            struct der_value value = der_need(&v, tag);

            *ret_malformed |= !v.ok || pica_cursor_left(&v) > 0;
            found = value.body;
        }
    }
    *ret_malformed |= !c.ok || !whole.ok;
    return found;
}
