#include "apk/signing/verity.h"

#include "base/digest.h"

#include <string.h>

#define SALT_MAX 8u

static uint64_t pages_of(uint64_t size)
{
    return size / VERITY_PAGE + (size % VERITY_PAGE != 0);
}

/* Bytes of the hashes of so many, in whole pages: at least one. */
static uint64_t level_size(uint64_t size)
{
    uint64_t pages = pages_of(pages_of(size) * VERITY_HASH);

    return (pages ? pages : 1) * VERITY_PAGE;
}

bool verity_tree_init(struct verity_tree *t, uint64_t size, size_t salt, struct pica_arena *arena)
{
    uint64_t level = level_size(size), all = level;

    *t = (struct verity_tree){ .size = size, .salt = salt };
    if (size > UINT64_MAX / 2)
        return false;
    while (level > VERITY_PAGE) {
        level = level_size(level);
        all += level;
    }
    if (all > SIZE_MAX)
        return false;
    t->len = (size_t)all;
    t->lowest = (size_t)(all - level_size(size));
    t->bytes = pica_arena_alloc(arena, t->len);
    return t->bytes != NULL;
}

static void hash_page(const struct verity_tree *t, const uint8_t *page, uint8_t out[VERITY_HASH])
{
    static const uint8_t zeros[SALT_MAX];
    uint8_t digest[PICA_HASH_MAX];
    struct pica_hash h;

    pica_hash_init(&h, PICA_HASH_SHA256);
    pica_hash_add(&h, pica_span_of(zeros, t->salt));
    pica_hash_add(&h, pica_span_of(page, VERITY_PAGE));
    pica_hash_end(&h, digest);
    memcpy(out, digest, VERITY_HASH);
}

void verity_tree_add(struct verity_tree *t, uint64_t offset, uint8_t *buf, size_t n)
{
    uint8_t *out = t->bytes + t->lowest + (size_t)(offset / VERITY_PAGE) * VERITY_HASH;

    if (n % VERITY_PAGE)
        memset(buf + n, 0, VERITY_PAGE - n % VERITY_PAGE);
    for (size_t page = 0; page < n; page += VERITY_PAGE, out += VERITY_HASH)
        hash_page(t, buf + page, out);
}

void verity_tree_finish(struct verity_tree *t, uint8_t root[VERITY_HASH])
{
    size_t level = t->lowest, len = t->len - t->lowest;

    while (len > VERITY_PAGE) {
        size_t above_len = (size_t)level_size(len), above = level - above_len;

        for (size_t i = 0; i < len / VERITY_PAGE; i++)
            hash_page(t, t->bytes + level + i * VERITY_PAGE, t->bytes + above + i * VERITY_HASH);
        level = above;
        len = above_len;
    }
    hash_page(t, t->bytes + level, root);
}
