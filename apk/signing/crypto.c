#include "apk/signing/crypto.h"

#include <dlfcn.h>
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
static char load_failure[160];
static bool load_lacked_memory;
/*
 * A context of our own, to the end of the process: that which libcrypto makes for itself at first
 * use it uses although there was no memory for it.
 */
static OSSL_LIB_CTX *context;
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

static void *find(void *handle, const char *name)
{
    void *found = load_failure[0] ? NULL : dlsym(handle, name);

    if (!found && !load_failure[0])
        snprintf(load_failure, sizeof load_failure, SONAME ": %s", name);
    return found;
}

static void load(void)
{
    void *handle = dlopen(SONAME, RTLD_NOW | RTLD_LOCAL);
    void *found;

    if (!handle) {
        const char *why = dlerror();

        snprintf(load_failure, sizeof load_failure, "%s", why ? why : SONAME);
        return;
    }
    /* ISO C knows no cast between pointers to data and to functions. */
#define X(name)                                                                                    \
    found = find(handle, #name);                                                                   \
    memcpy(&loaded.name, &found, sizeof found);
#include "apk/signing/crypto.def"
#undef X
    if (load_failure[0])
        return;
    /* Where another library has used it before, its own allocator stays. */
    (void)loaded.CRYPTO_set_mem_functions(allocate, reallocate, give_back);
    if (loaded.OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_ATEXIT, NULL) != 1)
        snprintf(load_failure, sizeof load_failure, SONAME ": OPENSSL_init_crypto");
    else if (!(context = loaded.OSSL_LIB_CTX_new()))
        snprintf(load_failure, sizeof load_failure, SONAME ": OSSL_LIB_CTX_new");
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

enum pica_status signing_verify(struct pica_span spki, enum signing_method method,
                                enum pica_hash_kind hash, const struct pica_span *parts,
                                size_t part_count, struct pica_span signature,
                                enum signing_answer *ret, struct pica_error *err)
{
    enum signing_answer answer = SIGNING_KEY_BROKEN;
    const unsigned char *der = spki.data;
    uint8_t digest[PICA_HASH_MAX];
    struct pica_hash h;
    EVP_PKEY *key;
    size_t size;

    pthread_once(&load_once, load);
    if (load_lacked_memory)
        return pica_fail_nomem(err);
    if (load_failure[0])
        return pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE, "libcrypto cannot be loaded: %s",
                         load_failure);
    pica_hash_init(&h, hash);
    for (size_t i = 0; i < part_count; i++)
        pica_hash_add(&h, parts[i]);
    size = pica_hash_end(&h, digest);
    lacked_memory = false;
    key = spki.len > 0 && spki.len < LONG_MAX
              ? loaded.d2i_PUBKEY_ex(NULL, &der, (long)spki.len, context, NULL)
              : NULL;
    if (key && loaded.EVP_PKEY_get_base_id(key) != key_id_of(method))
        answer = SIGNING_KEY_OTHER_KIND;
    else if (key)
        answer = ask(key, method, digest_of(hash), pica_span_of(digest, size), signature);
    loaded.EVP_PKEY_free(key);
    loaded.ERR_clear_error();
    if (lacked_memory && answer != SIGNING_HOLDS)
        return pica_fail_nomem(err);
    *ret = answer;
    return PICA_OK;
}
