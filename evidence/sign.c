#include "evidence/sign.h"

#include "evidence/libcrypto.h"

#include <limits.h>

/* --- signing ------------------------------------------------------------------------- */

/* `context` is a span. */
static int give_passphrase(char *buf, int size, int writing, void *context)
{
    const struct pica_span *passphrase = context;

    (void)writing;
    if (passphrase->len == 0 || size <= 0 || passphrase->len > (size_t)size)
        return 0;
    memcpy(buf, passphrase->data, passphrase->len);
    return (int)passphrase->len;
}

static enum pica_status read_key(const struct libcrypto *lib, struct pica_span pem,
                                 const char *passphrase, EVP_PKEY **ret, struct pica_error *err)
{
    BIO *in = pem.len <= INT_MAX ? lib->BIO_new_mem_buf(pem.data, (int)pem.len) : NULL;
    struct pica_span given = pica_span_str(passphrase ? passphrase : "");

    *ret = NULL;
    if (!in)
        return pica_fail_nomem(err);
    *ret = lib->PEM_read_bio_PrivateKey(in, NULL, give_passphrase, &given);
    lib->BIO_free(in);
    if (*ret)
        return PICA_OK;
    return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                     "the private key cannot be read (PEM is wanted; a passphrase with "
                     "--passphrase): %s",
                     libcrypto_reason(lib));
}

/*
 * What OpenSSL 3.0 leaves empty for SM2: the algorithm of the signature. The distinguishing
 * identifier stays empty too, since `openssl cms -verify` cannot be told another.
 */
static bool complete_sm2(const struct libcrypto *lib, CMS_SignerInfo *si)
{
    X509_ALGOR *algorithm = NULL;

    lib->CMS_SignerInfo_get0_algs(si, NULL, NULL, NULL, &algorithm);
    return algorithm && lib->X509_ALGOR_set0(algorithm, lib->OBJ_nid2obj(NID_SM2_with_SM3),
                                             V_ASN1_UNDEF, NULL) == 1;
}

static CMS_ContentInfo *make_signature(const struct libcrypto *lib, EVP_PKEY *key,
                                       certificates *chain, BIO *content)
{
    const unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_PARTIAL | CMS_NOSMIMECAP;
    const bool sm2 = lib->EVP_PKEY_is_a(key, "SM2") == 1;
    CMS_ContentInfo *cms = lib->CMS_sign(NULL, NULL, NULL, NULL, flags);
    OPENSSL_STACK *all = (OPENSSL_STACK *)chain;
    CMS_SignerInfo *si =
        cms ? lib->CMS_add1_signer(cms, lib->OPENSSL_sk_value(all, 0), key,
                                   sm2 ? lib->EVP_sm3() : lib->EVP_sha256(), flags | CMS_KEY_PARAM)
            : NULL;
    bool fine = si && (!sm2 || complete_sm2(lib, si));

    for (int i = 1; fine && i < lib->OPENSSL_sk_num(all); i++)
        fine = lib->CMS_add1_cert(cms, lib->OPENSSL_sk_value(all, i)) == 1;
    if (fine && lib->CMS_final(cms, content, NULL, flags) == 1)
        return cms;
    lib->CMS_ContentInfo_free(cms);
    return NULL;
}

static enum pica_status put_der(const struct libcrypto *lib, CMS_ContentInfo *cms,
                                struct pica_text *out, struct pica_error *err)
{
    int len = lib->i2d_CMS_ContentInfo(cms, NULL);
    unsigned char *room;

    if (len <= 0)
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "the bundle cannot be signed: %s",
                         libcrypto_reason(lib));
    room = (unsigned char *)pica_text_extend(out, (size_t)len);
    if (!room)
        return pica_fail_nomem(err);
    lib->i2d_CMS_ContentInfo(cms, &room);
    return PICA_OK;
}

static enum pica_status sign(const struct libcrypto *lib, EVP_PKEY *key, certificates *chain,
                             struct pica_span content, struct pica_text *out,
                             struct pica_error *err)
{
    enum pica_status st;
    CMS_ContentInfo *cms;
    BIO *in;

    if (!chain)
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                         "no certificate can be read (PEM is wanted)");
    if (lib->X509_check_private_key(lib->OPENSSL_sk_value((OPENSSL_STACK *)chain, 0), key) != 1)
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                         "the private key is not that of the first certificate");
    in = content.len <= INT_MAX ? lib->BIO_new_mem_buf(content.data, (int)content.len) : NULL;
    if (!in)
        return pica_fail_nomem(err);
    cms = make_signature(lib, key, chain, in);
    st = cms ? put_der(lib, cms, out, err)
             : pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "the bundle cannot be signed: %s",
                         libcrypto_reason(lib));
    lib->CMS_ContentInfo_free(cms);
    lib->BIO_free(in);
    return st;
}

enum pica_status evidence_sign(struct pica_span key, const char *passphrase,
                               struct pica_span certificate, struct pica_span content,
                               struct pica_text *out, struct pica_error *err)
{
    const struct libcrypto *lib = libcrypto_load(err);
    certificates *chain = NULL;
    EVP_PKEY *read = NULL;
    enum pica_status st;

    if (!lib)
        return err->status;
    st = read_key(lib, key, passphrase, &read, err);
    if (st == PICA_OK)
        st = libcrypto_certificates(lib, certificate, &chain, err);
    if (st == PICA_OK)
        st = sign(lib, read, chain, content, out, err);
    libcrypto_certificates_free(lib, chain);
    lib->EVP_PKEY_free(read);
    lib->ERR_clear_error();
    return st;
}

/* --- checking ------------------------------------------------------------------------ */

/* What is being checked. */
struct checking {
    const struct libcrypto *lib;
    const char *name;
    struct evidence_verdict *v;
    CMS_ContentInfo *cms;
    certificates *carried; /* in the signature; to be freed */
};

static void wrong(const struct checking *c, const char *word)
{
    evidence_tell_word(c->v, EVIDENCE_PART_SIGNATURE, EVIDENCE_DOES_NOT_MATCH, c->name, word);
}

/* Whether every signature is of its certificate's key; false: told. */
static bool check_keys(const struct checking *c)
{
    OPENSSL_STACK *signers = (OPENSSL_STACK *)c->lib->CMS_get0_SignerInfos(c->cms);
    int count = signers ? c->lib->OPENSSL_sk_num(signers) : 0;

    if (count <= 0) {
        wrong(c, PICA_WORD("nobody signed it"));
        return false;
    }
    if (c->lib->CMS_set1_signers_certs(c->cms, NULL, 0) < count) {
        wrong(c, PICA_WORD("the certificate of who made it is not there"));
        return false;
    }
    for (int i = 0; i < count; i++) {
        CMS_SignerInfo *si = c->lib->OPENSSL_sk_value(signers, i);

        /* Without attributes the signature is over the content itself, and that is checked next. */
        if (c->lib->CMS_signed_get_attr_count(si) > 0 && c->lib->CMS_SignerInfo_verify(si) != 1) {
            wrong(c, PICA_WORD("it was made with another key than that of its certificate, or "
                               "was changed"));
            return false;
        }
    }
    return true;
}

/* Whether it is a signature of the content; false: told. */
static bool check_content(const struct checking *c, BIO *content)
{
    if (c->lib->CMS_verify(c->cms, NULL, NULL, content, NULL,
                           CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) == 1)
        return true;
    wrong(c, PICA_WORD("it is the signature of another manifest"));
    return false;
}

static enum pica_status check_signers(struct checking *c, certificates *trusted, int64_t at,
                                      struct pica_error *err)
{
    OPENSSL_STACK *signers = (OPENSSL_STACK *)c->lib->CMS_get0_signers(c->cms);
    enum pica_status st = signers ? PICA_OK : pica_fail_nomem(err);

    c->carried = c->lib->CMS_get1_certs(c->cms);
    for (int i = 0; st == PICA_OK && i < c->lib->OPENSSL_sk_num(signers); i++) {
        struct pica_text subject = { 0 };

        libcrypto_add_subject(c->lib, c->lib->OPENSSL_sk_value(signers, i), &subject);
        evidence_tell(c->v, EVIDENCE_PART_SIGNATURE, EVIDENCE_MATCHES, c->name,
                      "signed by the key of %s", subject.data ? subject.data : "?");
        c->v->failed |= subject.failed;
        pica_text_finish(&subject);
        st = libcrypto_trust(c->lib, EVIDENCE_PART_SIGNATURE, c->name,
                             c->lib->OPENSSL_sk_value(signers, i), c->carried, trusted, at, c->v,
                             err);
    }
    if (signers)
        c->lib->OPENSSL_sk_free(signers);
    return st;
}

enum pica_status evidence_signature_check(const char *name, struct pica_span signature,
                                          struct pica_span content, struct pica_span trusted,
                                          int64_t at, struct evidence_verdict *v,
                                          struct pica_error *err)
{
    const unsigned char *p = signature.data;
    struct checking c = { .lib = libcrypto_load(err), .name = name, .v = v };
    certificates *trust = NULL;
    enum pica_status st;
    BIO *in;

    if (!c.lib)
        return err->status;
    st = libcrypto_certificates(c.lib, trusted, &trust, err);
    in = content.len <= INT_MAX ? c.lib->BIO_new_mem_buf(content.data, (int)content.len) : NULL;
    if (st == PICA_OK && !in)
        st = pica_fail_nomem(err);
    if (st == PICA_OK && signature.len <= LONG_MAX)
        c.cms = c.lib->d2i_CMS_ContentInfo(NULL, &p, (long)signature.len);
    if (st == PICA_OK && (!c.cms || p != signature.data + signature.len))
        wrong(&c, PICA_WORD("it cannot be read as a signature (CMS, DER)"));
    else if (st == PICA_OK && check_keys(&c) && check_content(&c, in))
        st = check_signers(&c, trust, at, err);
    libcrypto_certificates_free(c.lib, c.carried);
    libcrypto_certificates_free(c.lib, trust);
    c.lib->CMS_ContentInfo_free(c.cms);
    c.lib->BIO_free(in);
    c.lib->ERR_clear_error();
    return st;
}
