#include "apk/signing/crypto.h"

#include "apk/signing/der.h"
#include "base/library.h"

#define OPENSSL_SUPPRESS_DEPRECATED /* RSA_verify() and its kin */

#include <limits.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#if OPENSSL_VERSION_MAJOR != 3
#error "the table of functions is that of OpenSSL 3"
#endif
#define SONAME "libcrypto.so.3"

struct crypto {
#define X(name) __typeof__(name) *name;
#include "apk/signing/crypto.def"
#undef X
};

/* Set once by load() and never changed after. */
static struct crypto loaded;
static bool knows_plain_rsa; /* all of MAY() is there */
static char load_failure[PICA_LIBRARY_WHY];
static bool load_lacked_memory;
static pthread_once_t load_once = PTHREAD_ONCE_INIT;

/* libcrypto takes a lack of memory for a signature that does not hold. */
static _Thread_local bool lacked_memory;

static void *allocate(size_t n, const char *file, int line)
{
    void *p = malloc(n);

    (void)file;
    (void)line;
    lacked_memory |= !p;
    return p;
}

static void *reallocate(void *old, size_t n, const char *file, int line)
{
    void *p = realloc(old, n);

    (void)file;
    (void)line;
    lacked_memory |= !p && n > 0;
    return p;
}

static void give_back(void *p, const char *file, int line)
{
    (void)file;
    (void)line;
    free(p);
}

static void load(void)
{
    static const struct pica_symbol symbols[] = {
#define X(name) PICA_SYMBOL(loaded, name)
#define MAY(name)
#include "apk/signing/crypto.def"
#undef X
    };
    static const struct pica_symbol plain_rsa[] = {
#define X(name)
#define MAY(name) PICA_SYMBOL(loaded, name)
#include "apk/signing/crypto.def"
#undef X
    };
    char lacking[PICA_LIBRARY_WHY];

    if (!pica_library_open(SONAME, symbols, sizeof symbols / sizeof *symbols, load_failure))
        return;
    knows_plain_rsa =
        pica_library_open(SONAME, plain_rsa, sizeof plain_rsa / sizeof *plain_rsa, lacking);
    /* Where another library has used it before, its own allocator stays. */
    (void)loaded.CRYPTO_set_mem_functions(allocate, reallocate, give_back);
    /* Digests are asked for by object, ciphers not at all: no list of their names is made. */
    if (loaded.OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_ATEXIT |
                                       OPENSSL_INIT_NO_ADD_ALL_CIPHERS |
                                       OPENSSL_INIT_NO_ADD_ALL_DIGESTS,
                                   NULL) != 1)
        snprintf(load_failure, sizeof load_failure, SONAME ": OPENSSL_init_crypto");
    load_lacked_memory = load_failure[0] && lacked_memory;
}

static const EVP_MD *digest_of(enum pica_hash_kind kind)
{
    switch (kind) {
    case PICA_HASH_MD5:
        return loaded.EVP_md5();
    case PICA_HASH_SHA1:
        return loaded.EVP_sha1();
    case PICA_HASH_SHA224:
        return loaded.EVP_sha224();
    case PICA_HASH_SHA256:
        return loaded.EVP_sha256();
    case PICA_HASH_SHA384:
        return loaded.EVP_sha384();
    case PICA_HASH_SHA512:
    case PICA_HASH_COUNT:
        break;
    }
    return loaded.EVP_sha512();
}

static int key_id_of(enum signing_method method)
{
    switch (method) {
    case SIGNING_RSA_PKCS1:
    case SIGNING_RSA_PSS:
        return EVP_PKEY_RSA;
    case SIGNING_DSA:
        return EVP_PKEY_DSA;
    case SIGNING_ECDSA:
        break;
    }
    return EVP_PKEY_EC;
}

static bool set_up(EVP_PKEY_CTX *ctx, enum signing_method method, const EVP_MD *md)
{
    if (loaded.EVP_PKEY_verify_init(ctx) <= 0)
        return false;
    if (method == SIGNING_RSA_PKCS1 &&
        loaded.EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_PADDING) <= 0)
        return false;
    if (method == SIGNING_RSA_PSS &&
        (loaded.EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_PSS_PADDING) <= 0 ||
         loaded.EVP_PKEY_CTX_set_rsa_pss_saltlen(ctx, RSA_PSS_SALTLEN_DIGEST) <= 0))
        return false;
    return loaded.EVP_PKEY_CTX_set_signature_md(ctx, md) > 0 &&
           (method != SIGNING_RSA_PSS || loaded.EVP_PKEY_CTX_set_rsa_mgf1_md(ctx, md) > 0);
}

/*
 * A context of our own, to the end of the process: that which libcrypto makes for itself at first
 * use it uses although there was no memory for it.
 */
static OSSL_LIB_CTX *context;
static pthread_once_t context_once = PTHREAD_ONCE_INIT;

static void make_context(void)
{
    context = loaded.OSSL_LIB_CTX_new();
}

static enum signing_answer ask(EVP_PKEY *key, enum signing_method method, const EVP_MD *md,
                               struct pica_span digest, struct pica_span signature)
{
    EVP_PKEY_CTX *ctx = loaded.EVP_PKEY_CTX_new_from_pkey(context, key, NULL);
    bool holds =
        ctx && set_up(ctx, method, md) &&
        loaded.EVP_PKEY_verify(ctx, signature.data, signature.len, digest.data, digest.len) == 1;

    loaded.EVP_PKEY_CTX_free(ctx);
    return holds ? SIGNING_HOLDS : SIGNING_DOES_NOT_HOLD;
}

/* --- the short way ----------------------------------------------------------------------- */

/* rsaEncryption with its NULL (RFC 3279 2.3.1), 1.2.840.113549.1.1.1. */
static const uint8_t rsa_algorithm[] = { 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86,
                                         0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00 };

/* The next value, of that tag, its length as DER writes it. */
static struct der_value strict(struct pica_cursor *c, uint8_t tag)
{
    struct der_value v = der_need(c, tag);
    size_t head = v.body.len < 0x80 ? 2 : 3;

    for (size_t n = v.body.len; head > 2 && n > 0xff; n >>= 8)
        head++;
    c->ok &= v.whole.len == head + v.body.len;
    return v;
}

/* The next INTEGER, which must be above zero and no longer than need be. */
static struct pica_span positive(struct pica_cursor *c)
{
    struct pica_span body = strict(c, DER_INTEGER).body;
    bool padded = body.len > 1 && body.data[0] == 0;

    c->ok = c->ok && body.len > 0 && body.data[0] < 0x80 && (!padded || body.data[1] >= 0x80) &&
            (padded || body.data[0] > 0);
    return body;
}

static bool is_at_end(const struct pica_cursor *c)
{
    return c->ok && pica_cursor_left(c) == 0;
}

/* Modulus and exponent of a key that is written in exactly the one way that DER has for it. */
static bool read_plain_rsa(struct pica_span spki, struct pica_span *n, struct pica_span *e)
{
    struct pica_cursor c = pica_cursor_on(spki, 0), key = der_inside(strict(&c, DER_SEQUENCE));
    struct pica_span algorithm = strict(&key, DER_SEQUENCE).whole;
    struct pica_span bits = strict(&key, DER_BIT_STRING).body;
    struct pica_cursor inner, numbers;

    if (!is_at_end(&c) || !is_at_end(&key) || bits.len < 1 || bits.data[0] != 0 ||
        !pica_span_equal(algorithm, pica_span_of(rsa_algorithm, sizeof rsa_algorithm)))
        return false;
    inner = pica_cursor_on(pica_span_sub(bits, 1, SIZE_MAX), 0);
    numbers = der_inside(strict(&inner, DER_SEQUENCE));
    *n = positive(&numbers);
    *e = positive(&numbers);
    return is_at_end(&inner) && is_at_end(&numbers) && n->len < INT_MAX && e->len < INT_MAX;
}

static RSA *plain_rsa(struct pica_span n, struct pica_span e)
{
    RSA *rsa = loaded.RSA_new();
    BIGNUM *modulus = loaded.BN_bin2bn(n.data, (int)n.len, NULL);
    BIGNUM *exponent = loaded.BN_bin2bn(e.data, (int)e.len, NULL);

    if (rsa && modulus && exponent && loaded.RSA_set0_key(rsa, modulus, exponent, NULL) == 1)
        return rsa;
    loaded.RSA_free(rsa);
    loaded.BN_free(modulus);
    loaded.BN_free(exponent);
    return NULL;
}

/*
 * Whether an RSA signature of the older padding holds: what nearly all packages have, and what
 * libcrypto tells without the providers and decoders that it otherwise sets up (1 ms). False
 * decides nothing: signing_verify() asks again in full.
 */
static bool holds_plainly(struct pica_span spki, enum signing_method method, int nid,
                          struct pica_span digest, struct pica_span signature)
{
    struct pica_span n, e;
    RSA *rsa;
    bool holds;

    if (method != SIGNING_RSA_PKCS1 || !knows_plain_rsa || signature.len > UINT_MAX ||
        !read_plain_rsa(spki, &n, &e))
        return false;
    rsa = plain_rsa(n, e);
    holds = rsa && loaded.RSA_verify(nid, digest.data, (unsigned)digest.len, signature.data,
                                     (unsigned)signature.len, rsa) == 1;
    loaded.RSA_free(rsa); /* errors are forgotten in full: that loads their texts */
    return holds;
}

/* --- both ------------------------------------------------------------------------------------ */

static enum signing_answer ask_in_full(struct pica_span spki, enum signing_method method,
                                       const EVP_MD *md, struct pica_span digest,
                                       struct pica_span signature)
{
    const unsigned char *der = spki.data;
    enum signing_answer answer = SIGNING_KEY_BROKEN;
    EVP_PKEY *key = NULL;

    pthread_once(&context_once, make_context);
    lacked_memory |= !context;
    if (context && spki.len > 0 && spki.len < LONG_MAX)
        key = loaded.d2i_PUBKEY_ex(NULL, &der, (long)spki.len, context, NULL);
    if (key && loaded.EVP_PKEY_get_base_id(key) != key_id_of(method))
        answer = SIGNING_KEY_OTHER_KIND;
    else if (key)
        answer = ask(key, method, md, digest, signature);
    loaded.EVP_PKEY_free(key);
    loaded.ERR_clear_error();
    return answer;
}

enum pica_status signing_verify(struct pica_span spki, enum signing_method method,
                                enum pica_hash_kind hash, const struct pica_span *parts,
                                size_t part_count, struct pica_span signature,
                                enum signing_answer *ret, struct pica_error *err)
{
    enum signing_answer answer = SIGNING_HOLDS;
    uint8_t bytes[PICA_HASH_MAX];
    struct pica_span digest;
    const EVP_MD *md;
    struct pica_hash h;

    pthread_once(&load_once, load);
    if (load_lacked_memory)
        return pica_fail_nomem(err);
    if (load_failure[0])
        return pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE, "libcrypto cannot be loaded: %s",
                         load_failure);
    pica_hash_init(&h, hash);
    for (size_t i = 0; i < part_count; i++)
        pica_hash_add(&h, parts[i]);
    digest = pica_span_of(bytes, pica_hash_end(&h, bytes));
    md = digest_of(hash);
    lacked_memory = false;
    if (!holds_plainly(spki, method, loaded.EVP_MD_get_type(md), digest, signature))
        answer = ask_in_full(spki, method, md, digest, signature);
    if (lacked_memory && answer != SIGNING_HOLDS)
        return pica_fail_nomem(err);
    *ret = answer;
    return PICA_OK;
}

void signing_ready(void)
{
    static const uint8_t no_key[] = { 0x30, 0x00 };

    pthread_once(&load_once, load);
    if (!load_failure[0] && !load_lacked_memory)
        (void)ask_in_full(pica_span_of(no_key, sizeof no_key), SIGNING_ECDSA, loaded.EVP_sha256(),
                          pica_span_of(NULL, 0), pica_span_of(NULL, 0));
    lacked_memory = false;
}
