#include "base/digest.h"

#include <assert.h>

void pica_hasher_init(struct pica_hasher *h)
{
    *h = (struct pica_hasher){ .wanted = { false } };
    sha256_init(&h->sha256);
    sha1_init(&h->sha1);
    md5_init(&h->md5);
    sm3_init(&h->sm3);
}

void pica_hasher_add(struct pica_hasher *h, struct pica_span s)
{
    if (s.len == 0)
        return;
    if (h->wanted[PICA_SHA256])
        sha256_update(&h->sha256, s.len, s.data);
    if (h->wanted[PICA_SHA1])
        sha1_update(&h->sha1, s.len, s.data);
    if (h->wanted[PICA_MD5])
        md5_update(&h->md5, s.len, s.data);
    if (h->wanted[PICA_SM3])
        sm3_update(&h->sm3, s.len, s.data);
}

/* Bytes of the digest; ends the context it belongs to. */
static size_t finish(struct pica_hasher *h, enum pica_digest kind, uint8_t *out)
{
    switch (kind) {
    case PICA_SHA256:
        sha256_digest(&h->sha256, SHA256_DIGEST_SIZE, out);
        return SHA256_DIGEST_SIZE;
    case PICA_SHA1:
        sha1_digest(&h->sha1, SHA1_DIGEST_SIZE, out);
        return SHA1_DIGEST_SIZE;
    case PICA_MD5:
        md5_digest(&h->md5, MD5_DIGEST_SIZE, out);
        return MD5_DIGEST_SIZE;
    case PICA_SM3:
        sm3_digest(&h->sm3, SM3_DIGEST_SIZE, out);
        return SM3_DIGEST_SIZE;
    case PICA_DIGEST_COUNT:
        break;
    }
    return 0;
}

void pica_hasher_hex(const struct pica_hasher *h, enum pica_digest kind, char out[PICA_DIGEST_HEX])
{
    static const char figures[] = "0123456789abcdef";
    uint8_t digest[SHA256_DIGEST_SIZE];
    struct pica_hasher last = *h;
    size_t len;

    assert(h->wanted[kind]);
    len = finish(&last, kind, digest);
    for (size_t i = 0; i < len; i++) {
        *out++ = figures[digest[i] >> 4];
        *out++ = figures[digest[i] & 15];
    }
    *out = '\0';
}

void pica_digest_hex(enum pica_digest kind, struct pica_span s, char out[PICA_DIGEST_HEX])
{
    struct pica_hasher h;

    pica_hasher_init(&h);
    h.wanted[kind] = true;
    pica_hasher_add(&h, s);
    pica_hasher_hex(&h, kind, out);
}

size_t pica_hash_size(enum pica_hash_kind kind)
{
    static const size_t sizes[PICA_HASH_COUNT] = {
        [PICA_HASH_MD5] = MD5_DIGEST_SIZE,       [PICA_HASH_SHA1] = SHA1_DIGEST_SIZE,
        [PICA_HASH_SHA224] = SHA224_DIGEST_SIZE, [PICA_HASH_SHA256] = SHA256_DIGEST_SIZE,
        [PICA_HASH_SHA384] = SHA384_DIGEST_SIZE, [PICA_HASH_SHA512] = SHA512_DIGEST_SIZE,
    };

    return sizes[kind];
}

void pica_hash_init(struct pica_hash *h, enum pica_hash_kind kind)
{
    h->kind = kind;
    switch (kind) {
    case PICA_HASH_MD5:
        md5_init(&h->state.md5);
        break;
    case PICA_HASH_SHA1:
        sha1_init(&h->state.sha1);
        break;
    case PICA_HASH_SHA224:
        sha224_init(&h->state.sha256);
        break;
    case PICA_HASH_SHA256:
        sha256_init(&h->state.sha256);
        break;
    case PICA_HASH_SHA384:
        sha384_init(&h->state.sha512);
        break;
    case PICA_HASH_SHA512:
    case PICA_HASH_COUNT:
        sha512_init(&h->state.sha512);
        break;
    }
}

void pica_hash_add(struct pica_hash *h, struct pica_span s)
{
    if (s.len == 0)
        return;
    switch (h->kind) {
    case PICA_HASH_MD5:
        md5_update(&h->state.md5, s.len, s.data);
        break;
    case PICA_HASH_SHA1:
        sha1_update(&h->state.sha1, s.len, s.data);
        break;
    case PICA_HASH_SHA224:
    case PICA_HASH_SHA256:
        sha256_update(&h->state.sha256, s.len, s.data);
        break;
    case PICA_HASH_SHA384:
    case PICA_HASH_SHA512:
    case PICA_HASH_COUNT:
        sha512_update(&h->state.sha512, s.len, s.data);
        break;
    }
}

size_t pica_hash_end(struct pica_hash *h, uint8_t out[PICA_HASH_MAX])
{
    size_t size = pica_hash_size(h->kind);

    switch (h->kind) {
    case PICA_HASH_MD5:
        md5_digest(&h->state.md5, size, out);
        break;
    case PICA_HASH_SHA1:
        sha1_digest(&h->state.sha1, size, out);
        break;
    case PICA_HASH_SHA224:
        sha224_digest(&h->state.sha256, size, out);
        break;
    case PICA_HASH_SHA256:
        sha256_digest(&h->state.sha256, size, out);
        break;
    case PICA_HASH_SHA384:
        sha384_digest(&h->state.sha512, size, out);
        break;
    case PICA_HASH_SHA512:
    case PICA_HASH_COUNT:
        sha512_digest(&h->state.sha512, size, out);
        break;
    }
    return size;
}

size_t pica_hash_of(enum pica_hash_kind kind, struct pica_span s, uint8_t out[PICA_HASH_MAX])
{
    struct pica_hash h;

    pica_hash_init(&h, kind);
    pica_hash_add(&h, s);
    return pica_hash_end(&h, out);
}
