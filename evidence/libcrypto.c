#include "evidence/libcrypto.h"

#include "base/library.h"

#include <limits.h>
#include <pthread.h>
#include <stdio.h>

#if OPENSSL_VERSION_MAJOR != 3
#error "the table of functions is that of OpenSSL 3"
#endif
#define SONAME "libcrypto.so.3"

/* Set once by load() and never changed after. */
static struct libcrypto loaded;
static char load_failure[PICA_LIBRARY_WHY];
static pthread_once_t load_once = PTHREAD_ONCE_INIT;

static void load(void)
{
    static const struct pica_symbol symbols[] = {
#define X(name) PICA_SYMBOL(loaded, name)
#include "evidence/libcrypto.def"
#undef X
    };

    if (!pica_library_open(SONAME, symbols, sizeof symbols / sizeof *symbols, load_failure))
        return;
    /* What a machine configures must not change what holds. */
    if (loaded.OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_ATEXIT |
                                       OPENSSL_INIT_ADD_ALL_CIPHERS | OPENSSL_INIT_ADD_ALL_DIGESTS |
                                       OPENSSL_INIT_LOAD_CRYPTO_STRINGS,
                                   NULL) != 1)
        snprintf(load_failure, sizeof load_failure, SONAME ": OPENSSL_init_crypto");
}

const struct libcrypto *libcrypto_load(struct pica_error *err)
{
    pthread_once(&load_once, load);
    if (!load_failure[0])
        return &loaded;
    (void)!pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE, "libcrypto cannot be loaded: %s",
                     load_failure);
    return NULL;
}

const char *libcrypto_reason(const struct libcrypto *lib)
{
    const char *reason = lib->ERR_reason_error_string(lib->ERR_peek_last_error());

    return reason ? reason : "";
}

/* --- certificates ------------------------------------------------------------------ */

static void free_certificate(void *certificate)
{
    loaded.X509_free(certificate);
}

void libcrypto_certificates_free(const struct libcrypto *lib, certificates *list)
{
    if (list)
        lib->OPENSSL_sk_pop_free((OPENSSL_STACK *)list, free_certificate);
}

enum pica_status libcrypto_certificates(const struct libcrypto *lib, struct pica_span pem,
                                        certificates **ret, struct pica_error *err)
{
    OPENSSL_STACK *list;
    X509 *certificate;
    enum pica_status st;
    BIO *in;

    *ret = NULL;
    if (pem.len == 0 || pem.len > INT_MAX)
        return PICA_OK;
    in = lib->BIO_new_mem_buf(pem.data, (int)pem.len);
    list = lib->OPENSSL_sk_new_null();
    st = in && list ? PICA_OK : pica_fail_nomem(err);
    while (st == PICA_OK && (certificate = lib->PEM_read_bio_X509(in, NULL, NULL, NULL)))
        if (lib->OPENSSL_sk_push(list, certificate) <= 0) {
            lib->X509_free(certificate);
            st = pica_fail_nomem(err);
        }
    lib->BIO_free(in);
    lib->ERR_clear_error();
    *ret = (certificates *)list;
    if (list && (st != PICA_OK || lib->OPENSSL_sk_num(list) == 0)) {
        libcrypto_certificates_free(lib, *ret);
        *ret = NULL;
    }
    return st;
}

void libcrypto_add_subject(const struct libcrypto *lib, X509 *certificate, struct pica_text *out)
{
    BIO *to = lib->BIO_new(lib->BIO_s_mem());
    char *text = NULL;
    long len = 0;

    if (to && lib->X509_NAME_print_ex(to, lib->X509_get_subject_name(certificate), 0,
                                      XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) >= 0)
        len = lib->BIO_ctrl(to, BIO_CTRL_INFO, 0, &text);
    if (text && len > 0)
        pica_text_add_span(out, pica_span_of(text, (size_t)len));
    else
        pica_text_add(out, "?");
    lib->BIO_free(to);
}

#define DATE_SIZE 80 /* more than any numbers would need */

/* "2026-11-23 03:45:00 UTC" */
static void date_text(const struct libcrypto *lib, const ASN1_TIME *time,
                      char out[static DATE_SIZE])
{
    struct tm tm;

    if (lib->ASN1_TIME_to_tm(time, &tm) == 1)
        snprintf(out, DATE_SIZE, "%04d-%02d-%02d %02d:%02d:%02d UTC", tm.tm_year + 1900,
                 tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec);
    else
        snprintf(out, DATE_SIZE, "?");
}

/* Whether it was valid; false: told. */
static bool check_validity(const struct libcrypto *lib, enum evidence_part part, const char *name,
                           const X509 *certificate, int64_t at, struct evidence_verdict *v)
{
    const ASN1_TIME *from = lib->X509_get0_notBefore(certificate),
                    *to = lib->X509_get0_notAfter(certificate);
    time_t when = (time_t)at;
    char date[DATE_SIZE];

    if (lib->X509_cmp_time(to, &when) < 0) {
        date_text(lib, to, date);
        evidence_tell(v, part, EVIDENCE_DOES_NOT_MATCH, name,
                      "the certificate of who made it expired on %s", date);
        return false;
    }
    if (lib->X509_cmp_time(from, &when) > 0) {
        date_text(lib, from, date);
        evidence_tell(v, part, EVIDENCE_DOES_NOT_MATCH, name,
                      "the certificate of who made it is valid from %s on only", date);
        return false;
    }
    return true;
}

static void tell_distrust(const struct libcrypto *lib, enum evidence_part part, const char *name,
                          int code, struct evidence_verdict *v)
{
    switch (code) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        evidence_tell(
            v, part, EVIDENCE_DOES_NOT_MATCH, name,
            "the certificate of who made it was issued by none of those that are trusted");
        return;
    default:
        evidence_tell(v, part, EVIDENCE_DOES_NOT_MATCH, name,
                      "the certificate of who made it is not trusted: %s",
                      lib->X509_verify_cert_error_string(code));
    }
}

enum pica_status libcrypto_trust(const struct libcrypto *lib, enum evidence_part part,
                                 const char *name, X509 *certificate, certificates *between,
                                 certificates *trusted, int64_t at, struct evidence_verdict *v,
                                 struct pica_error *err)
{
    X509_STORE *store = lib->X509_STORE_new();
    X509_STORE_CTX *ctx = lib->X509_STORE_CTX_new();
    bool fine = store && ctx;

    for (int i = 0; fine && trusted && i < lib->OPENSSL_sk_num((OPENSSL_STACK *)trusted); i++)
        fine = lib->X509_STORE_add_cert(store,
                                        lib->OPENSSL_sk_value((OPENSSL_STACK *)trusted, i)) == 1;
    /* Whoever is named is trusted, also a signer itself. */
    fine = fine && lib->X509_STORE_set_flags(store, X509_V_FLAG_PARTIAL_CHAIN) == 1 &&
           lib->X509_STORE_CTX_init(ctx, store, certificate, between) == 1;
    if (fine && check_validity(lib, part, name, certificate, at, v)) {
        if (!trusted) {
            evidence_tell(v, part, EVIDENCE_NOT_CHECKED, name,
                          "nobody says whose certificate this is: name whom to trust with --ca");
        } else {
            lib->X509_STORE_CTX_set_time(ctx, 0, (time_t)at);
            (void)lib->X509_STORE_CTX_set_purpose(ctx, part == EVIDENCE_PART_TIMESTAMP
                                                           ? X509_PURPOSE_TIMESTAMP_SIGN
                                                           : X509_PURPOSE_ANY);
            if (lib->X509_verify_cert(ctx) == 1)
                evidence_tell(v, part, EVIDENCE_MATCHES, name,
                              "the certificate of who made it is trusted");
            else
                tell_distrust(lib, part, name, lib->X509_STORE_CTX_get_error(ctx), v);
        }
    }
    lib->X509_STORE_CTX_free(ctx);
    lib->X509_STORE_free(store);
    lib->ERR_clear_error();
    return fine ? PICA_OK : pica_fail_nomem(err);
}
