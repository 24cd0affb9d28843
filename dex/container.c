#include "dex/container.h"

#include "dex/tail.h"

#include <stdlib.h>

/* Where the next DEX file is looked for. */
struct spot {
    size_t origin;   /* what offsets count from, in the entry */
    uint32_t header; /* from there */
};

static const char *label_at(struct dex_container *c, const char *entry, struct spot at)
{
    if (at.origin == 0)
        return at.header == 0 ? entry : pica_arena_printf(&c->labels, "%s!%#x", entry, at.header);
    if (at.header == 0)
        return pica_arena_printf(&c->labels, "%s+%#zx", entry, at.origin);
    return pica_arena_printf(&c->labels, "%s+%#zx!%#x", entry, at.origin, at.header);
}

/* The file behind `last`: the next of its container, else one that was appended. */
static bool next_spot(struct dex_container *c, struct spot *at, struct pica_notes *notes)
{
    const struct dex_file *last = &c->files[c->count - 1];
    uint32_t second, archive = 0;

    if (last->next_header != 0) {
        at->header = last->next_header;
        return true;
    }
    second = dex_tail(last, notes, &archive);
    if (archive && !c->archive)
        c->archive = at->origin + archive;
    at->origin += second;
    at->header = 0;
    return second != 0;
}

static enum pica_status open_all(struct dex_container *c, struct pica_span data, size_t origin,
                                 const char *entry, const struct pica_limits *limits,
                                 struct pica_work *work, struct pica_notes *notes,
                                 struct pica_error *err)
{
    struct spot at = { origin, 0 };

    do {
        struct pica_span from = pica_span_sub(data, at.origin, SIZE_MAX);
        const char *label = label_at(c, entry, at);
        enum pica_status st;

        if (c->count >= limits->dex_files && c->count > 0) {
            pica_gap(notes, "dex", pica_place_at(entry, at.origin + at.header),
                     "further DEX files in this entry were not read: there are more than %ju "
                     "(limit dex_files)",
                     (uintmax_t)limits->dex_files);
            return PICA_OK;
        }
        if (!label || !pica_grow(&c->files, &c->cap, c->count + 1, sizeof *c->files))
            return pica_fail_nomem(err);
        st = dex_open_at(from, at.header, label, limits, work, notes, &c->files[c->count], err);
        if (st == PICA_E_NOMEM || (st != PICA_OK && c->count == 0))
            return st;
        if (st != PICA_OK) {
            pica_gap_error(notes, "dex", pica_place_at(entry, at.origin + at.header), err);
            return PICA_OK;
        }
        c->files[c->count++].appended = at.origin != origin;
    } while (next_spot(c, &at, notes));
    return PICA_OK;
}

enum pica_status dex_container_open(struct pica_span data, const char *entry,
                                    const struct pica_limits *limits, struct pica_work *work,
                                    struct pica_notes *notes, struct dex_container *ret,
                                    struct pica_error *err)
{
    return dex_container_open_at(data, 0, entry, limits, work, notes, ret, err);
}

enum pica_status dex_container_open_at(struct pica_span data, size_t origin, const char *entry,
                                       const struct pica_limits *limits, struct pica_work *work,
                                       struct pica_notes *notes, struct dex_container *ret,
                                       struct pica_error *err)
{
    struct dex_container c = { 0 };
    enum pica_status st = open_all(&c, data, origin, entry, limits, work, notes, err);

    if (st != PICA_OK) {
        dex_container_close(&c);
        return st;
    }
    *ret = c;
    return PICA_OK;
}

void dex_container_close(struct dex_container *c)
{
    for (size_t i = 0; i < c->count; i++)
        dex_close(&c->files[i]);
    free(c->files);
    pica_arena_finish(&c->labels);
    *c = (struct dex_container){ 0 };
}
