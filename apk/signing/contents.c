#include "apk/signing/contents.h"

#include "base/digest.h"

#include <stdlib.h>

#define CHUNK (1u << 20)
#define HASH 32u /* bytes of SHA-256 */
#define BUFFER (64u << 10)
#define SEGMENTS 3
#define SALT 8u /* zero bytes before each page of the tree of v2 and v3 */
#define END_CD_OFFSET 16u

/* Where the offset of the central directory stands in the end record (APPNOTE 4.3.16). */
struct segment {
    uint64_t offset, size; /* in the file */
    const uint8_t *bytes;  /* or in memory */
};

struct signing_contents {
    struct signing_layout layout;
    struct segment segments[SEGMENTS];
    size_t chunks[SEGMENTS], chunk_count;
    uint8_t *sha256, *sha512; /* 5 bytes and a digest for each chunk; or NULL */
    struct verity_tree three; /* of the segments in a row; without bytes: it is not wanted */
    struct verity_tree whole; /* of the file, likewise */
};

static uint64_t rounded(uint64_t n, uint64_t unit)
{
    return n / unit + (n % unit != 0);
}

/* Room for "0x5a, count, digests". */
static uint8_t *chunk_digests(struct pica_arena *arena, size_t count, size_t each)
{
    uint8_t *p = count < (SIZE_MAX - 5) / each ? pica_arena_alloc(arena, 5 + count * each) : NULL;

    if (!p)
        return NULL;
    p[0] = 0x5a;
    for (unsigned i = 0; i < 4; i++)
        p[1 + i] = (uint8_t)(count >> (8 * i));
    return p;
}

/* The end record, its offset of the directory moved to the signing block. */
static enum pica_status moved_end(const struct signing_layout *layout, struct pica_arena *arena,
                                  const uint8_t **ret, struct pica_error *err)
{
    uint8_t *end = pica_arena_alloc(arena, (size_t)layout->end_size);
    enum pica_status st;

    if (!end)
        return pica_fail_nomem(err);
    st = pica_input_read(layout->in, layout->end, end, (size_t)layout->end_size, err);
    for (unsigned i = 0; i < 4; i++)
        end[END_CD_OFFSET + i] = (uint8_t)(layout->block >> (8 * i));
    *ret = end;
    return st;
}

enum pica_status signing_contents_new(const struct signing_layout *layout, struct pica_arena *arena,
                                      struct signing_contents **ret, struct pica_error *err)
{
    struct signing_contents *c = pica_arena_alloc(arena, sizeof *c);
    const bool *wanted = layout->wanted;
    bool room = true;

    if (!c)
        return pica_fail_nomem(err);
    c->layout = *layout;
    if (wanted[SIGNING_CHUNKED_SHA256] || wanted[SIGNING_CHUNKED_SHA512] ||
        wanted[SIGNING_VERITY_SHA256]) {
        enum pica_status st;

        c->segments[0].size = layout->block;
        c->segments[1].offset = layout->directory;
        c->segments[1].size = layout->directory_end - layout->directory;
        c->segments[2].size = layout->end_size;
        st = moved_end(layout, arena, &c->segments[2].bytes, err);
        if (st != PICA_OK)
            return st;
    }
    for (unsigned i = 0; i < SEGMENTS; i++) {
        c->chunks[i] = (size_t)rounded(c->segments[i].size, CHUNK);
        c->chunk_count += c->chunks[i];
    }
    if (wanted[SIGNING_CHUNKED_SHA256])
        room &= (c->sha256 = chunk_digests(arena, c->chunk_count, HASH)) != NULL;
    if (wanted[SIGNING_CHUNKED_SHA512])
        room &= (c->sha512 = chunk_digests(arena, c->chunk_count, 2u * HASH)) != NULL;
    if (wanted[SIGNING_VERITY_SHA256])
        room &= verity_tree_init(&c->three,
                                 c->segments[0].size + c->segments[1].size + c->segments[2].size,
                                 SALT, arena);
    if (layout->whole)
        room &= verity_tree_init(&c->whole, layout->in->size, 0, arena);
    if (!room)
        return pica_fail_nomem(err);
    *ret = c;
    return PICA_OK;
}

static size_t chunk_parts(const struct signing_contents *c)
{
    return c->sha256 || c->sha512 ? c->chunk_count : 0;
}

static size_t tree_parts(const struct verity_tree *t)
{
    return t->bytes ? (size_t)rounded(t->size, CHUNK) : 0;
}

size_t signing_contents_parts(const struct signing_contents *c)
{
    return chunk_parts(c) + tree_parts(&c->three) + tree_parts(&c->whole);
}

/* --- one part ------------------------------------------------------------------------ */

/* n bytes at `at` of a segment: a view of them in memory, or read into buf. */
static enum pica_status segment_read(const struct signing_contents *c, const struct segment *s,
                                     uint64_t at, uint8_t *buf, size_t n, struct pica_span *ret,
                                     struct pica_error *err)
{
    *ret = pica_span_of(s->bytes ? s->bytes + at : buf, n);
    return s->bytes ? PICA_OK : pica_input_read(c->layout.in, s->offset + at, buf, n, err);
}

static enum pica_status do_chunk(struct signing_contents *c, size_t index, uint8_t *buf,
                                 struct pica_error *err)
{
    const struct segment *s = c->segments;
    struct pica_hash sha256, sha512;
    uint8_t head[5] = { 0xa5 };
    size_t number = index, size;
    uint64_t at;
    enum pica_status st = PICA_OK;

    for (unsigned i = 0; number >= c->chunks[i]; i++, s++)
        number -= c->chunks[i];
    at = (uint64_t)number * CHUNK;
    size = s->size - at < CHUNK ? (size_t)(s->size - at) : CHUNK;
    for (unsigned i = 0; i < 4; i++)
        head[1 + i] = (uint8_t)(size >> (8 * i));
    pica_hash_init(&sha256, PICA_HASH_SHA256);
    pica_hash_init(&sha512, PICA_HASH_SHA512);
    pica_hash_add(&sha256, pica_span_of(head, sizeof head));
    pica_hash_add(&sha512, pica_span_of(head, sizeof head));
    for (size_t done = 0; done < size && st == PICA_OK;) {
        size_t n = size - done < BUFFER ? size - done : BUFFER;
        struct pica_span bytes;

        st = segment_read(c, s, at + done, buf, n, &bytes, err);
        if (st == PICA_OK && c->sha256)
            pica_hash_add(&sha256, bytes);
        if (st == PICA_OK && c->sha512)
            pica_hash_add(&sha512, bytes);
        done += n;
    }
    if (st != PICA_OK)
        return st;
    if (c->sha256) {
        uint8_t digest[PICA_HASH_MAX];

        pica_hash_end(&sha256, digest);
        memcpy(c->sha256 + 5 + index * HASH, digest, HASH);
    }
    if (c->sha512)
        pica_hash_end(&sha512, c->sha512 + 5 + index * 2 * HASH);
    return PICA_OK;
}

/* n bytes at `at` of the three segments in a row. */
static enum pica_status row_read(const struct signing_contents *c, uint64_t at, uint8_t *buf,
                                 size_t n, struct pica_error *err)
{
    enum pica_status st = PICA_OK;

    for (unsigned i = 0; i < SEGMENTS && n > 0 && st == PICA_OK; i++) {
        const struct segment *s = &c->segments[i];
        struct pica_span got;
        size_t some;

        if (at >= s->size) {
            at -= s->size;
            continue;
        }
        some = s->size - at < n ? (size_t)(s->size - at) : n;
        st = segment_read(c, s, at, buf, some, &got, err);
        if (st == PICA_OK && got.data != buf)
            memcpy(buf, got.data, some);
        buf += some;
        n -= some;
        at = 0;
    }
    return st;
}

static enum pica_status do_leaves(struct signing_contents *c, struct verity_tree *t, size_t index,
                                  uint8_t *buf, struct pica_error *err)
{
    uint64_t at = (uint64_t)index * CHUNK;
    size_t size = t->size - at < CHUNK ? (size_t)(t->size - at) : CHUNK;

    for (size_t done = 0; done < size; done += BUFFER) {
        size_t n = size - done < BUFFER ? size - done : BUFFER;
        enum pica_status st = t == &c->three
                                  ? row_read(c, at + done, buf, n, err)
                                  : pica_input_read(c->layout.in, at + done, buf, n, err);

        if (st != PICA_OK)
            return st;
        verity_tree_add(t, at + done, buf, n);
    }
    return PICA_OK;
}

enum pica_status signing_contents_part(struct signing_contents *c, size_t index,
                                       struct pica_error *err)
{
    size_t chunks = chunk_parts(c), three = tree_parts(&c->three);
    uint8_t *buf = malloc(BUFFER);
    enum pica_status st;

    if (!buf)
        return pica_fail_nomem(err);
    if (index < chunks)
        st = do_chunk(c, index, buf, err);
    else if (index - chunks < three)
        st = do_leaves(c, &c->three, index - chunks, buf, err);
    else
        st = do_leaves(c, &c->whole, index - chunks - three, buf, err);
    free(buf);
    return st;
}

/* --- what comes of it ------------------------------------------------------------------ */

size_t signing_contents_digest(struct signing_contents *c, enum signing_contents_kind kind,
                               uint8_t out[SIGNING_CONTENTS_MAX])
{
    uint64_t size = c->three.size;

    switch (kind) {
    case SIGNING_CHUNKED_SHA256:
        return pica_hash_of(PICA_HASH_SHA256, pica_span_of(c->sha256, 5 + c->chunk_count * HASH),
                            out);
    case SIGNING_CHUNKED_SHA512:
        return pica_hash_of(PICA_HASH_SHA512,
                            pica_span_of(c->sha512, 5 + c->chunk_count * 2 * HASH), out);
    case SIGNING_VERITY_SHA256:
    case SIGNING_CONTENTS_COUNT:
        break;
    }
    verity_tree_finish(&c->three, out);
    for (unsigned i = 0; i < 8; i++)
        out[HASH + i] = (uint8_t)(size >> (8 * i));
    return HASH + 8;
}

struct pica_span signing_contents_tree(struct signing_contents *c, uint8_t root[HASH])
{
    verity_tree_finish(&c->whole, root);
    return pica_span_of(c->whole.bytes, c->whole.len);
}
