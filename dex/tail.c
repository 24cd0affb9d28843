#include "dex/tail.h"

#include "dex/header.h"

static bool all_zero(struct pica_span s)
{
    return s.len == 0 || (s.data[0] == 0 && memcmp(s.data, s.data + 1, s.len - 1) == 0);
}

/* The first DEX header at or behind `at`, or SIZE_MAX. */
static size_t find_dex(struct pica_span data, size_t at)
{
    while (at < data.len) {
        const uint8_t *found = memmem(data.data + at, data.len - at, "dex\n", 4);

        if (!found)
            break;
        at = (size_t)(found - data.data);
        if (dex_magic_at(data, at) && data.len - at >= DEX_HEADER_SIZE)
            return at;
        at++;
    }
    return SIZE_MAX;
}

static const uint8_t *find_magic(struct pica_span s, const char magic[static 4])
{
    return s.len ? memmem(s.data, s.len, magic, 4) : NULL; /* of no bytes there may be no address */
}

/* What is at the end of one tail; `at` is its place in dex->data. */
static void note_contents(const struct dex_file *dex, struct pica_span tail,
                          struct pica_notes *notes, uint32_t *ret_archive)
{
    const uint8_t *zip = find_magic(tail, "PK\3\4"), *elf = find_magic(tail, "\177ELF");

    if (zip) {
        *ret_archive = (uint32_t)(zip - dex->data.data);
        pica_remark(notes, "dex.tail", pica_place_at(dex->entry, *ret_archive),
                    "a ZIP archive begins behind the DEX file");
    }
    if (elf)
        pica_gap(notes, "dex", pica_place_at(dex->entry, (uint64_t)(elf - dex->data.data)),
                 "an ELF file begins behind the DEX file, and is not analysed");
}

uint32_t dex_tail(const struct dex_file *dex, struct pica_notes *notes, uint32_t *ret_archive)
{
    size_t end = dex->end, used = dex->used ? dex->used : end, second;
    struct pica_span inside = pica_span_sub(dex->data, used, end > used ? end - used : 0);
    struct pica_span behind = pica_span_sub(dex->data, end, SIZE_MAX);

    if (!all_zero(inside))
        pica_remark(notes, "dex.tail", pica_place_at(dex->entry, used),
                    "the last %zu bytes of the DEX file belong to none of its sections",
                    inside.len);
    if (behind.len > 0)
        pica_remark(notes, "dex.tail", pica_place_at(dex->entry, end),
                    "%zu bytes behind the end of the DEX file; Android 13 and earlier refuse that",
                    behind.len);
    second = find_dex(dex->data, used);
    if (second == SIZE_MAX) {
        note_contents(dex, pica_span_sub(dex->data, used, SIZE_MAX), notes, ret_archive);
        return 0;
    }
    note_contents(dex, pica_span_sub(dex->data, used, second - used), notes, ret_archive);
    return (uint32_t)second;
}
