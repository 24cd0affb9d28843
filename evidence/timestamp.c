#include "base/digest.h"
#include "evidence/libcrypto.h"

#include <limits.h>

#define TS_DIGEST 32 /* bytes of SHA-256 */

/* --- asking for one ---------------------------------------------------------------------- */

static TS_REQ *make_request(const struct libcrypto *lib, struct pica_span content)
{
    unsigned char digest[PICA_HASH_MAX];
    TS_REQ *request = lib->TS_REQ_new();
    TS_MSG_IMPRINT *imprint = lib->TS_MSG_IMPRINT_new();
    X509_ALGOR *algorithm = lib->X509_ALGOR_new();
    bool fine;

    (void)pica_hash_of(PICA_HASH_SHA256, content, digest);
    fine = request && imprint && algorithm &&
           lib->X509_ALGOR_set0(algorithm, lib->OBJ_nid2obj(NID_sha256), V_ASN1_NULL, NULL) == 1 &&
           lib->TS_MSG_IMPRINT_set_algo(imprint, algorithm) == 1 &&
           lib->TS_MSG_IMPRINT_set_msg(imprint, digest, TS_DIGEST) == 1 &&
           lib->TS_REQ_set_version(request, 1) == 1 &&
           lib->TS_REQ_set_msg_imprint(request, imprint) == 1 &&
           lib->TS_REQ_set_cert_req(request, 1) == 1;
    lib->TS_MSG_IMPRINT_free(imprint); /* all of these were copied */
    lib->X509_ALGOR_free(algorithm);
    if (fine)
        return request;
    lib->TS_REQ_free(request);
    return NULL;
}

enum pica_status evidence_timestamp_request(struct pica_span content, struct pica_text *out,
                                            struct pica_error *err)
{
    const struct libcrypto *lib = libcrypto_load(err);
    TS_REQ *request;
    unsigned char *room = NULL;
    int len;

    if (!lib)
        return err->status;
    request = make_request(lib, content);
    len = request ? lib->i2d_TS_REQ(request, NULL) : 0;
    if (len > 0)
        room = (unsigned char *)pica_text_extend(out, (size_t)len);
    if (room)
        lib->i2d_TS_REQ(request, &room);
    lib->TS_REQ_free(request);
    return room ? PICA_OK : pica_fail_nomem(err);
}

/* --- checking one ------------------------------------------------------------------------ */

struct stamp {
    const struct libcrypto *lib;
    const char *name;
    struct evidence_verdict *v;
    TS_RESP *response; /* NULL: the file is a token alone */
    PKCS7 *token;      /* of the response, or: */
    PKCS7 *alone;
    TS_TST_INFO *info;
};

static void wrong(const struct stamp *s, const char *word)
{
    evidence_tell_word(s->v, EVIDENCE_PART_TIMESTAMP, EVIDENCE_DOES_NOT_MATCH, s->name, word);
}

/* False: told. */
static bool stamp_read(struct stamp *s, struct pica_span der)
{
    const unsigned char *p = der.data, *end = der.data + der.len;

    if (der.len > LONG_MAX)
        return false;
    s->response = s->lib->d2i_TS_RESP(NULL, &p, (long)der.len);
    if (s->response && p == end) {
        s->token = s->lib->TS_RESP_get_token(s->response);
        if (!s->token) {
            wrong(s, PICA_WORD("the authority refused to give a time-stamp"));
            return false;
        }
    } else {
        p = der.data;
        s->alone = s->lib->d2i_PKCS7(NULL, &p, (long)der.len);
        s->token = p == end ? s->alone : NULL;
    }
    s->info = s->token ? s->lib->PKCS7_to_TS_TST_INFO(s->token) : NULL;
    if (!s->info)
        wrong(s, PICA_WORD("it cannot be read as a time-stamp (RFC 3161, DER)"));
    return s->info != NULL;
}

static bool is_of(const struct stamp *s, struct pica_span content)
{
    unsigned char digest[PICA_HASH_MAX];
    ASN1_OCTET_STRING *said =
        s->lib->TS_MSG_IMPRINT_get_msg(s->lib->TS_TST_INFO_get_msg_imprint(s->info));

    (void)pica_hash_of(PICA_HASH_SHA256, content, digest);
    return said && s->lib->ASN1_STRING_length(said) == TS_DIGEST &&
           memcmp(s->lib->ASN1_STRING_get0_data(said), digest, TS_DIGEST) == 0;
}

static enum pica_status check_signer(const struct stamp *s, certificates *trusted, int64_t at,
                                     bool *ret_holds, struct pica_error *err)
{
    const struct libcrypto *lib = s->lib;
    size_t wrong_before = s->v->wrong;
    OPENSSL_STACK *signers;
    enum pica_status st = PICA_OK;
    struct pica_text subject = { 0 };
    struct tm tm;

    *ret_holds = false;
    if (lib->PKCS7_verify(s->token, NULL, NULL, NULL, NULL, PKCS7_NOVERIFY) != 1) {
        wrong(s, PICA_WORD("it was made with another key than that of its certificate, or was "
                           "changed"));
        return PICA_OK;
    }
    signers = (OPENSSL_STACK *)lib->PKCS7_get0_signers(s->token, NULL, 0);
    if (!signers)
        return pica_fail_nomem(err);
    if (lib->OPENSSL_sk_num(signers) > 0 &&
        lib->ASN1_TIME_to_tm(lib->TS_TST_INFO_get_time(s->info), &tm) == 1) {
        X509 *signer = lib->OPENSSL_sk_value(signers, 0);
        certificates *carried = s->token->d.sign ? s->token->d.sign->cert : NULL;

        libcrypto_add_subject(lib, signer, &subject);
        s->v->failed |= subject.failed;
        evidence_tell(s->v, EVIDENCE_PART_TIMESTAMP, EVIDENCE_MATCHES, s->name,
                      "the manifest was there on %04d-%02d-%02d %02d:%02d:%02d UTC, says %s",
                      tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min,
                      tm.tm_sec, subject.data ? subject.data : "?");
        st = libcrypto_trust(lib, EVIDENCE_PART_TIMESTAMP, s->name, signer, carried, trusted, at,
                             s->v, err);
        *ret_holds = st == PICA_OK && trusted && s->v->wrong == wrong_before;
        pica_text_finish(&subject);
    }
    lib->OPENSSL_sk_free(signers);
    return st;
}

static int64_t time_of(const struct stamp *s)
{
    struct tm tm;

    return s->lib->ASN1_TIME_to_tm(s->lib->TS_TST_INFO_get_time(s->info), &tm) == 1
               ? (int64_t)timegm(&tm)
               : 0;
}

enum pica_status evidence_timestamp_check(const char *name, struct pica_span stamp,
                                          struct pica_span content, struct pica_span trusted,
                                          int64_t at, int64_t *ret_time, struct evidence_verdict *v,
                                          struct pica_error *err)
{
    struct stamp s = { .lib = libcrypto_load(err), .name = name, .v = v };
    certificates *trust = NULL;
    enum pica_status st;
    bool holds = false;

    if (!s.lib)
        return err->status;
    st = libcrypto_certificates(s.lib, trusted, &trust, err);
    if (st == PICA_OK && stamp_read(&s, stamp)) {
        if (!is_of(&s, content))
            wrong(&s, PICA_WORD("it is the time-stamp of another file"));
        else
            st = check_signer(&s, trust, at, &holds, err);
        if (holds)
            *ret_time = time_of(&s);
    }
    libcrypto_certificates_free(s.lib, trust);
    s.lib->TS_TST_INFO_free(s.info);
    s.lib->PKCS7_free(s.alone);
    s.lib->TS_RESP_free(s.response);
    s.lib->ERR_clear_error();
    return st;
}
