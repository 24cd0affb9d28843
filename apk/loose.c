/*
 * What lies in the file and belongs to no entry: a package of its own, so that whoever searches
 * entries searches it too.
 */
#include "apk/package_private.h"

#include "base/cursor.h"
#include "base/text.h"

#include <stdlib.h>

#define FLAG_DESCRIPTOR 0x8u
#define DEX_MAGIC 0x0a786564u /* "dex\n" */
#define DEX_FILE_SIZE 32u     /* where the header says how long the file is */
/* How much is listed; a file of that many stretches is made so on purpose. */
#define LOOSE_MAX 1024u

static const char *printable(struct pica_arena *arena, struct pica_span name)
{
    const char *copy = pica_arena_str(arena, name);

    return copy ? apk_name_label(arena, pica_span_of(copy, name.len)) : NULL;
}

static enum pica_status add(struct apk_directory *d, struct apk_entry *e, struct pica_span name,
                            struct pica_error *err)
{
    const char *label = "";

    if (d->loose_count == LOOSE_MAX) {
        d->loose_left_out += e->csize;
        return PICA_OK;
    }
    if (name.len)
        label = printable(&d->arena, name);
    if (label)
        label = pica_arena_printf(&d->arena, "%s@0x%jx", label, (uintmax_t)e->header_offset);
    if (label && d->odd.within)
        label = pica_arena_printf(&d->arena, "%s!%s", d->odd.within, label);
    if (!label || !pica_grow(&d->loose, &d->loose_cap, d->loose_count + 1, sizeof *d->loose))
        return pica_fail_nomem(err);
    e->name = pica_span_str(label);
    e->label = label;
    e->directory_offset = e->header_offset;
    e->rebuilt = e->loose = true;
    d->loose[d->loose_count++] = *e;
    return PICA_OK;
}

/* How long the DEX file says it is with which the file begins; 0: it begins with none. */
static enum pica_status leading_dex(struct apk_directory *d, uint64_t *ret, struct pica_error *err)
{
    struct pica_span s;
    enum pica_status st = apk_window_at(&d->window, 0, DEX_FILE_SIZE + 4, APK_WINDOW_SIZE, &s, err);

    *ret = 0;
    if (st == PICA_OK && s.len >= DEX_FILE_SIZE + 4 && pica_le32(s.data) == DEX_MAGIC)
        *ret = pica_le32(s.data + DEX_FILE_SIZE);
    return st;
}

enum pica_status apk_loose_stretch(struct apk_directory *d, uint64_t from, uint64_t to,
                                   struct pica_error *err)
{
    struct apk_entry e = { .header_offset = from, .data_offset = from };
    uint64_t dex = 0;
    enum pica_status st = PICA_OK;

    if (to > d->in->size)
        to = d->in->size;
    if (from >= to || to - from < APK_LOOSE_MIN)
        return PICA_OK;
    if (from == 0)
        st = leading_dex(d, &dex, err);
    if (st != PICA_OK)
        return st;
    e.csize = to - from;
    if (dex > to)
        to = dex < d->in->size ? dex : d->in->size;
    e.usize = to - from;
    return add(d, &e, (struct pica_span){ 0 }, err);
}

enum pica_status apk_loose_header(struct apk_directory *d, uint64_t at, const struct apk_local *l,
                                  uint64_t end, struct pica_error *err)
{
    struct apk_entry e = { .header_offset = at,
                           .data_offset = l->data_offset,
                           .csize = l->csize,
                           .usize = l->usize,
                           .crc = l->crc,
                           .method = l->method,
                           .flags = l->flags,
                           .version = l->version_needed,
                           .descriptor = l->flags & FLAG_DESCRIPTOR };

    /* What it says of its sizes may be nothing, or a lie; the data ends where others begin. */
    if (e.csize == 0 || e.csize > end - e.data_offset) {
        e.csize = end - e.data_offset;
        e.usize = e.method == 0 ? e.csize : 0;
        e.descriptor = e.method != 0; /* its size is not known */
    }
    return e.csize ? add(d, &e, l->name, err) : PICA_OK;
}

void apk_loose_end(struct apk_directory *d)
{
    if (d->loose_left_out)
        pica_gap(d->odd.notes, "apk", pica_place_entry(d->odd.within),
                 "%ju bytes that belong to no entry were not searched for code: they lie at more "
                 "than %u places",
                 (uintmax_t)d->loose_left_out, LOOSE_MAX);
}

static enum pica_status copy_loose(struct apk_directory *out, const struct apk_directory *from,
                                   uint32_t part, struct pica_error *err)
{
    if (from->loose_count == 0)
        return PICA_OK;
    if (!pica_grow(&out->entries, &out->cap, out->count + from->loose_count, sizeof *out->entries))
        return pica_fail_nomem(err);
    for (size_t i = 0; i < from->loose_count; i++) {
        out->entries[out->count] = from->loose[i];
        out->entries[out->count++].part = part;
    }
    return PICA_OK;
}

enum pica_status apk_open_loose(const struct apk_package *pkg, struct apk_package **ret,
                                struct pica_error *err)
{
    struct apk_package *loose = calloc(1, sizeof *loose);
    struct apk_directory *d = loose ? &loose->dir : NULL;
    enum pica_status st = PICA_OK;

    *ret = NULL;
    if (!loose)
        return pica_fail_nomem(err);
    d->in = pkg->dir.in;
    d->limits = pkg->dir.limits;
    loose->parts = pkg->parts;
    loose->part_count = pkg->part_count;
    loose->budget = pkg->budget;
    if (!pkg->parts)
        st = copy_loose(d, &pkg->dir, 0, err);
    for (size_t i = 0; pkg->parts && i < pkg->part_count && st == PICA_OK; i++)
        st = copy_loose(d, &pkg->parts[i]->dir, (uint32_t)i, err);
    if (st == PICA_OK && d->count > 0 && !apk_names_sort(d))
        st = pica_fail_nomem(err);
    if (st == PICA_OK && d->count > 0)
        *ret = loose;
    else
        apk_close(loose);
    return st;
}
