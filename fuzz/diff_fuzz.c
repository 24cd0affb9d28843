/* Two reports, a NUL between them, compared both ways. */
#include "diff/diff.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void compare(const struct diff_side *a, const struct diff_side *b)
{
    struct diff_result r;
    struct pica_error err;
    size_t items = 0, pairs = 0;

    if (diff_compare(&b, 1, a, b, &r, &err) != PICA_OK)
        return;
    for (int s = 0; s < DIFF_STATUSES; s++)
        items += r.counts[s];
    for (int c = 0; c < DIFF_CALL_CHANGES; c++)
        pairs += r.changes[c];
    assert(items == r.item_count && pairs == r.pair_count);
    for (size_t i = 0; i < r.item_count; i++) {
        assert(r.items[i].was || r.items[i].is);
        assert((r.items[i].status == DIFF_FIXED) <= !r.items[i].is);
    }
    for (size_t i = 0; i < r.pair_count; i++)
        assert(r.pairs[i].was || r.pairs[i].is);
    diff_result_finish(&r);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *nul = size ? memchr(data, 0, size) : NULL;
    size_t first = nul ? (size_t)(nul - data) : size;
    struct diff_side *a = NULL, *b = NULL;
    struct pica_error err;

    if (diff_side_read(pica_span_of(data, first), &a, &err) == PICA_OK) {
        if (nul && diff_side_read(pica_span_of(nul + 1, size - first - 1), &b, &err) == PICA_OK) {
            compare(a, b);
            compare(b, a);
        }
        compare(a, a);
    }
    diff_side_free(a);
    diff_side_free(b);
    return 0;
}
