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
