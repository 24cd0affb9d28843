/*
 * The signature algorithms of v2 and later, and which of several a platform
 * goes by (AOSP ApkSigningBlockUtilsLite.getSignaturesToVerify).
 */
#include "apk/signing/parts.h"

const struct signing_algorithm *signing_algorithm(uint32_t id)
{
    static const struct signing_algorithm known[] = {
#define X(id, method, hash, contents, since, name) { id, method, hash, contents, since, name },
#include "apk/signing/algorithms.def"
#undef X
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].id == id)
            return &known[i];
    return NULL;
}

struct pica_span signing_prefixed(struct pica_cursor *c)
{
    uint32_t n = pica_cursor_u32(c);

    return pica_cursor_bytes(c, n);
}

bool signing_choose(struct pica_span list, int64_t least,
                    struct signing_choice ret[SIGNING_CHOICES], size_t *ret_count)
{
    struct pica_cursor c = pica_cursor_on(list, 0);
    /* Of the platforms from 7.0 on, and of those from 9 on: `since` has no other values. */
    struct signing_choice best[SIGNING_CHOICES] = { 0 };
    int64_t first = SIGNING_SDK_MAX;

    *ret_count = 0;
    while (pica_cursor_left(&c) > 0) {
        struct pica_cursor item = pica_cursor_on(signing_prefixed(&c), 0);
        const struct signing_algorithm *a = signing_algorithm(pica_cursor_u32(&item));
        struct pica_span bytes = signing_prefixed(&item);
        struct signing_choice *slot;

        if (!c.ok || !item.ok)
            break;
        if (!a)
            continue;
        slot = &best[a->since >= SDK_P];
        if (!slot->algorithm || a->contents > slot->algorithm->contents)
            *slot = (struct signing_choice){ a, bytes };
        if (a->since < first)
            first = a->since;
    }
    for (unsigned i = 0; i < SIGNING_CHOICES; i++)
        if (best[i].algorithm)
            ret[(*ret_count)++] = best[i];
    return *ret_count > 0 && least >= first;
}
