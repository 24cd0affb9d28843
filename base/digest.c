#include "base/digest.h"

#include <openssl/err.h>
#include <openssl/evp.h>

static const EVP_MD *digest_method(enum pica_digest kind)
{
    switch (kind) {
    case PICA_SHA256:
        return EVP_sha256();
    case PICA_SHA1:
        return EVP_sha1();
    case PICA_MD5:
        return EVP_md5();
    case PICA_SM3:
        return EVP_sm3();
    case PICA_DIGEST_COUNT:
        break;
    }
    return NULL;
}

/* A pica_hasher is an EVP_MD_CTX under a name that needs no OpenSSL header. */
static EVP_MD_CTX *hasher_ctx(struct pica_hasher *h)
{
    return (EVP_MD_CTX *)h;
}

struct pica_hasher *pica_hasher_new(enum pica_digest kind)
{
    EVP_MD_CTX *ctx;

    /*
     * Without the machine's openssl.cnf: what pica says of a package must not
     * hang on it (a FIPS set-up there would take MD5 and SM3 away).
     */
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_ADD_ALL_CIPHERS |
                            OPENSSL_INIT_NO_ADD_ALL_DIGESTS,
                        NULL);
    ctx = EVP_MD_CTX_new();
    if (ctx && EVP_DigestInit_ex(ctx, digest_method(kind), NULL) != 1) {
        EVP_MD_CTX_free(ctx);
        ctx = NULL;
    }
    if (!ctx)
        ERR_clear_error(); /* the caller says what failed; no queue is to grow */
    return (struct pica_hasher *)ctx;
}

bool pica_hasher_add(struct pica_hasher *h, struct pica_span s)
{
    return s.len == 0 || EVP_DigestUpdate(hasher_ctx(h), s.data, s.len) == 1;
}

bool pica_hasher_hex(struct pica_hasher *h, char out[PICA_DIGEST_HEX])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char raw[EVP_MAX_MD_SIZE];
    unsigned n = 0;

    if (EVP_DigestFinal_ex(hasher_ctx(h), raw, &n) != 1 || n * 2 >= PICA_DIGEST_HEX) {
        ERR_clear_error();
        return false;
    }
    for (unsigned i = 0; i < n; i++) {
        out[2 * i] = digits[raw[i] >> 4];
        out[2 * i + 1] = digits[raw[i] & 15];
    }
    out[2 * n] = '\0';
    return true;
}

void pica_hasher_free(struct pica_hasher *h)
{
    EVP_MD_CTX_free(hasher_ctx(h));
}

enum pica_status pica_digest_hex(enum pica_digest kind, struct pica_span s,
                                 char out[PICA_DIGEST_HEX], struct pica_error *err)
{
    struct pica_hasher *h = pica_hasher_new(kind);
    bool done = h && pica_hasher_add(h, s) && pica_hasher_hex(h, out);

    pica_hasher_free(h);
    return done ? PICA_OK : pica_fail_nomem(err);
}
