#include "base/digest.h"

#include "base/digest_blocks.h"

#include <assert.h>

static const struct {
    unsigned words;       /* of the result */
    bool big_endian;      /* the length of the message, and the result */
    pica_digest_state at; /* where it begins */
} digests[PICA_DIGEST_COUNT] = {
    [PICA_SHA256] = { 8,
                      true,
                      { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c,
                        0x1f83d9ab, 0x5be0cd19 } },
    [PICA_SHA1] = { 5, true, { 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0 } },
    [PICA_MD5] = { 4, false, { 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476 } },
    [PICA_SM3] = { 8,
                   true,
                   { 0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa,
                     0xe38dee4d, 0xb0fb0e4e } },
};

/* --- whole blocks, the quickest way this processor knows ----------------------- */

#if PICA_DIGEST_X86

static void add_sm3(pica_digest_state s, const uint8_t *p, size_t count)
{
    if (pica_digest_has_bmi2())
        pica_sm3_blocks_bmi2(s, p, count);
    else
        pica_sm3_blocks(s, p, count);
}

/* True when nothing is left to do but SM3. */
static bool add_by_instruction(struct pica_hasher *h, const uint8_t *p, size_t count)
{
    const bool *wanted = h->wanted;

    if (!(wanted[PICA_SHA1] || wanted[PICA_SHA256]) || !pica_digest_has_sha())
        return false;
    if (wanted[PICA_MD5] && wanted[PICA_SHA1] && wanted[PICA_SHA256]) {
        pica_sha_blocks_ni(h->states[PICA_MD5], h->states[PICA_SHA1], h->states[PICA_SHA256], p,
                           count);
        return true;
    }
    if (wanted[PICA_SHA1] && wanted[PICA_SHA256])
        pica_sha_pair_ni(h->states[PICA_SHA1], p, h->states[PICA_SHA256], p, count);
    else if (wanted[PICA_SHA1])
        pica_sha1_blocks_ni(h->states[PICA_SHA1], p, count);
    else
        pica_sha256_blocks_ni(h->states[PICA_SHA256], p, count);
    if (wanted[PICA_MD5])
        pica_md5_blocks(h->states[PICA_MD5], p, count);
    return true;
}

static bool is_only(const struct pica_hasher *h, enum pica_digest kind)
{
    for (int k = 0; k < PICA_DIGEST_COUNT; k++)
        if (h->wanted[k] != (k == (int)kind))
            return false;
    return true;
}

/* Whole blocks of both, where that saves time; returns how many bytes of each were taken. */
static size_t add_pair(struct pica_hasher *a, struct pica_span s, struct pica_hasher *b,
                       struct pica_span t)
{
    size_t n = (s.len < t.len ? s.len : t.len) / PICA_DIGEST_BLOCK;

    if (a->len % PICA_DIGEST_BLOCK || b->len % PICA_DIGEST_BLOCK || n == 0 ||
        !is_only(a, PICA_SHA256) || !is_only(b, PICA_SHA1) || !pica_digest_has_sha())
        return 0;
    pica_sha_pair_ni(b->states[PICA_SHA1], t.data, a->states[PICA_SHA256], s.data, n);
    n *= PICA_DIGEST_BLOCK;
    a->len += n;
    b->len += n;
    return n;
}

#else

static void add_sm3(pica_digest_state s, const uint8_t *p, size_t count)
{
    pica_sm3_blocks(s, p, count);
}

static size_t add_pair(struct pica_hasher *a, struct pica_span s, struct pica_hasher *b,
                       struct pica_span t)
{
    (void)a;
    (void)s;
    (void)b;
    (void)t;
    return 0;
}

static bool add_by_instruction(struct pica_hasher *h, const uint8_t *p, size_t count)
{
    (void)h;
    (void)p;
    (void)count;
    return false;
}

#endif

static void add_blocks(struct pica_hasher *h, const uint8_t *p, size_t count)
{
    if (count == 0)
        return;
    if (h->wanted[PICA_SM3])
        add_sm3(h->states[PICA_SM3], p, count);
    if (add_by_instruction(h, p, count))
        return;
    if (h->wanted[PICA_MD5])
        pica_md5_blocks(h->states[PICA_MD5], p, count);
    if (h->wanted[PICA_SHA1])
        pica_sha1_blocks(h->states[PICA_SHA1], p, count);
    if (h->wanted[PICA_SHA256])
        pica_sha256_blocks(h->states[PICA_SHA256], p, count);
}

/* --- bytes --------------------------------------------------------------------- */

void pica_hasher_init(struct pica_hasher *h)
{
    *h = (struct pica_hasher){ .len = 0 };
    for (int k = 0; k < PICA_DIGEST_COUNT; k++)
        memcpy(h->states[k], digests[k].at, sizeof h->states[k]);
}

void pica_hasher_add(struct pica_hasher *h, struct pica_span s)
{
    size_t held = (size_t)(h->len % PICA_DIGEST_BLOCK), whole;

    if (s.len == 0)
        return;
    h->len += s.len;
    if (held > 0) {
        size_t n = PICA_DIGEST_BLOCK - held;

        if (n > s.len)
            n = s.len;
        memcpy(h->tail + held, s.data, n);
        s.data += n;
        s.len -= n;
        if (held + n < PICA_DIGEST_BLOCK)
            return;
        add_blocks(h, h->tail, 1);
    }
    whole = s.len / PICA_DIGEST_BLOCK;
    add_blocks(h, s.data, whole);
    memcpy(h->tail, s.data + whole * PICA_DIGEST_BLOCK, s.len - whole * PICA_DIGEST_BLOCK);
}

void pica_hasher_add_two(struct pica_hasher *a, struct pica_span s, struct pica_hasher *b,
                         struct pica_span t)
{
    size_t n = add_pair(a, s, b, t);

    pica_hasher_add(a, pica_span_of(s.data + n, s.len - n));
    pica_hasher_add(b, pica_span_of(t.data + n, t.len - n));
}

/* The last one or two blocks: what is left, a bit, zeros, and the length in bits. */
static void add_end(struct pica_hasher *h, bool big_endian)
{
    uint64_t bits = h->len * 8;
    size_t held = (size_t)(h->len % PICA_DIGEST_BLOCK);
    size_t size = held < PICA_DIGEST_BLOCK - 8 ? PICA_DIGEST_BLOCK : 2 * PICA_DIGEST_BLOCK;
    uint8_t end[2 * PICA_DIGEST_BLOCK] = { 0 };

    memcpy(end, h->tail, held);
    end[held] = 0x80;
    for (size_t i = 0; i < 8; i++)
        end[size - 1 - i] = (uint8_t)(bits >> (big_endian ? i : 7 - i) * 8);
    add_blocks(h, end, size / PICA_DIGEST_BLOCK);
}

void pica_hasher_hex(const struct pica_hasher *h, enum pica_digest kind, char out[PICA_DIGEST_HEX])
{
    static const char figures[] = "0123456789abcdef";
    struct pica_hasher last = *h;
    size_t n = 0;

    assert(h->wanted[kind]);
    for (int k = 0; k < PICA_DIGEST_COUNT; k++)
        last.wanted[k] = k == (int)kind;
    add_end(&last, digests[kind].big_endian);
    for (unsigned w = 0; w < digests[kind].words; w++)
        for (unsigned i = 0; i < 4; i++) {
            uint32_t byte =
                last.states[kind][w] >> (digests[kind].big_endian ? 3 - i : i) * 8 & 0xff;

            out[n++] = figures[byte >> 4];
            out[n++] = figures[byte & 15];
        }
    out[n] = '\0';
}

void pica_digest_hex(enum pica_digest kind, struct pica_span s, char out[PICA_DIGEST_HEX])
{
    struct pica_hasher h;

    pica_hasher_init(&h);
    h.wanted[kind] = true;
    pica_hasher_add(&h, s);
    pica_hasher_hex(&h, kind, out);
}
