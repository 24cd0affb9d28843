#include "apk/package_private.h"

#include "apk/sniff.h"
#include "base/cursor.h"

#include <stdlib.h>

#define LOCAL_SIG 0x04034b50u
#define DEX_MAGIC 0x0a786564u /* "dex\n" */

/* --- opening, step by step -------------------------------------------------------- */

/* The way of the device: the end record it believes, and the directory it names. */
static enum pica_status read_directory(struct apk_directory *d, const struct apk_end *end,
                                       struct pica_error *err)
{
    enum pica_status st;

    d->cd_offset = end->cd_offset;
    d->cd_end = end->cd_offset + end->cd_size;
    d->has_directory = true;
    st = apk_directory_read(d, d->cd_offset, d->cd_end, end->count, err);
    if (st == PICA_OK && !d->incomplete && d->cd_end < end->cd_limit &&
        apk_odd(&d->odd, APK_ODD_DIRECTORY))
        pica_remark(d->odd.notes, "zip.directory", apk_place(&d->odd, d->cd_end),
                    "%ju bytes lie between the directory and the end record: allowed, but not "
                    "with an APK signature of version 2 or later",
                    (uintmax_t)(end->cd_limit - d->cd_end));
    return st;
}

static void keep_sections(struct apk_directory *d, const struct apk_end *end)
{
    d->sections = (struct apk_sections){ .directory = end->cd_offset,
                                         .directory_end = end->cd_offset + end->cd_size,
                                         .end = end->offset,
                                         .end_size = end->behind - end->offset,
                                         .zip64 = end->zip64 };
    d->has_sections = true;
}

static void remark_no_end(struct apk_directory *d)
{
    d->refused = true;
    if (apk_odd(&d->odd, APK_ODD_TRUNCATED))
        pica_remark(d->odd.notes, "zip.truncated", apk_place(&d->odd, d->in->size),
                    "there is no end record: the file is cut off, or its end was overwritten; the "
                    "device refuses it");
}

/* Since December 2017 (b/64211847, "Janus") a package must begin as a ZIP file. */
static void check_first_bytes(struct apk_directory *d, struct pica_span head)
{
    uint32_t first = head.len >= 4 ? pica_le32(head.data) : 0;

    if (first == LOCAL_SIG)
        return;
    d->refused = true;
    if (!apk_odd(&d->odd, APK_ODD_FIRST_BYTES))
        return;
    if (first == DEX_MAGIC)
        pica_remark(d->odd.notes, "zip.first-bytes", apk_place(&d->odd, 0),
                    "the file is a DEX file and a ZIP archive at once (CVE-2017-13156, Janus): "
                    "devices since December 2017 refuse it");
    else
        pica_remark(d->odd.notes, "zip.first-bytes", apk_place(&d->odd, 0),
                    "the file does not begin with a local header: devices since December 2017 "
                    "refuse it");
}

static enum pica_status fail_no_entries(const struct apk_directory *d, const struct apk_ends *ends,
                                        struct pica_span head, struct pica_error *err)
{
    uint32_t first = head.len >= 4 ? pica_le32(head.data) : 0;

    if (ends->count > 0 && ends->items[0].count == 0)
        return pica_fail(err, PICA_E_MALFORMED, ends->items[0].offset,
                         "is a ZIP archive without any entry");
    if (ends->count > 0)
        return pica_fail(err, PICA_E_MALFORMED, ends->items[0].offset,
                         "has the end record of a ZIP archive, but no directory (said to be at "
                         "%#jx) and no entries",
                         (uintmax_t)ends->items[0].cd_offset);
    if (first == LOCAL_SIG)
        return pica_fail(err, PICA_E_MALFORMED, d->in->size,
                         "is a ZIP archive that is cut off here, before its first entry is whole");
    return apk_sniff_fail(head, err);
}

static enum pica_status find_entries(struct apk_directory *d, struct pica_error *err)
{
    uint8_t bytes[APK_SNIFF_SIZE];
    struct pica_span head = { bytes, sizeof bytes };
    struct apk_ends ends;
    enum pica_status st;

    if (d->in->size < head.len)
        head.len = (size_t)d->in->size;
    st = pica_input_read(d->in, 0, bytes, head.len, err);
    if (st == PICA_OK)
        st = apk_ends_read(d->in, &d->odd, &ends, err);
    if (st != PICA_OK)
        return st;
    if (ends.count == 0 && apk_sniff_known(head))
        return apk_sniff_fail(head, err);
    if (ends.accepted) {
        keep_sections(d, &ends.items[0]);
        st = read_directory(d, &ends.items[0], err);
    }
    if (st == PICA_OK && (!ends.accepted || d->incomplete))
        st = apk_salvage(d, &ends, err);
    if (st != PICA_OK)
        return st;
    if (d->count == 0)
        return fail_no_entries(d, &ends, head, err);
    if (ends.count == 0)
        remark_no_end(d);
    check_first_bytes(d, head);
    return PICA_OK;
}

static enum pica_status directory_open(struct apk_directory *d, struct pica_error *err)
{
    enum pica_status st = apk_window_init(&d->window, d->in, err);

    if (st == PICA_OK)
        st = find_entries(d, err);
    if (st == PICA_OK)
        st = apk_names_index(d, err);
    if (st == PICA_OK) {
        apk_fields_check(d);
        st = apk_locals_check(d, err);
    }
    if (st == PICA_OK)
        st = apk_ranges_check(d, err);
    apk_window_finish(&d->window);
    apk_oddities_end(&d->odd);
    return st;
}

/* --- the interface -------------------------------------------------------------------- */

enum pica_status apk_open(const struct pica_input *in, const struct pica_limits *limits,
                          struct pica_notes *notes, struct apk_package **ret,
                          struct pica_error *err)
{
    return apk_open_within(in, NULL, limits, notes, ret, err);
}

enum pica_status apk_open_within(const struct pica_input *in, const char *within,
                                 const struct pica_limits *limits, struct pica_notes *notes,
                                 struct apk_package **ret, struct pica_error *err)
{
    struct apk_package *pkg;
    enum pica_status st;

    if (in->size > limits->input_bytes)
        return pica_fail(err, PICA_E_LIMIT, PICA_NOWHERE,
                         "is larger than %ju bytes (limit input_bytes)",
                         (uintmax_t)limits->input_bytes);
    pkg = calloc(1, sizeof *pkg);
    if (pkg)
        pkg->spares = calloc(1, sizeof *pkg->spares);
    if (!pkg || !pkg->spares) {
        free(pkg);
        return pica_fail_nomem(err);
    }
    pkg->budget = &pkg->produced;
    pkg->dir.in = in;
    pkg->dir.limits = limits;
    pkg->dir.odd.notes = notes;
    pkg->dir.odd.within = within;
    st = directory_open(&pkg->dir, err);
    if (st != PICA_OK) {
        apk_close(pkg);
        return st;
    }
    *ret = pkg;
    return PICA_OK;
}

enum pica_status apk_join(struct apk_package *const *parts, size_t count, struct apk_package **ret,
                          struct pica_error *err)
{
    struct apk_package *pkg = calloc(1, sizeof *pkg);
    struct apk_directory *d = pkg ? &pkg->dir : NULL;

    if (!pkg)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < count; i++) {
        d->cap += parts[i]->dir.count;
        d->refused |= parts[i]->dir.refused;
    }
    d->entries = calloc(d->cap + 1, sizeof *d->entries);
    for (size_t i = 0; d->entries && i < count; i++)
        for (size_t k = 0; k < parts[i]->dir.count; k++) {
            d->entries[d->count] = parts[i]->dir.entries[k];
            d->entries[d->count++].part = (uint32_t)i;
        }
    pkg->parts = parts;
    pkg->part_count = count;
    pkg->budget = parts[0]->budget;
    if (!d->entries || !apk_names_sort(d)) {
        apk_close(pkg);
        return pica_fail_nomem(err);
    }
    *ret = pkg;
    return PICA_OK;
}

void apk_close(struct apk_package *pkg)
{
    if (!pkg)
        return;
    free(pkg->dir.entries);
    free(pkg->dir.loose);
    free(pkg->dir.names);
    pica_arena_finish(&pkg->dir.arena);
    if (pkg->spares)
        apk_spares_finish(pkg->spares);
    free(pkg->spares);
    free(pkg);
}

uint64_t apk_size(const struct apk_package *pkg)
{
    uint64_t size = 0;

    if (pkg->is_module)
        return pkg->size;
    for (size_t i = 0; i < pkg->part_count; i++)
        size += apk_size(pkg->parts[i]);
    return pkg->parts ? size : pkg->dir.in->size;
}

void apk_share_budget(struct apk_package *pkg, struct apk_package *with)
{
    pkg->budget = with->budget;
}

bool apk_installable(const struct apk_package *pkg)
{
    return !pkg->dir.refused;
}

bool apk_sections(const struct apk_package *pkg, struct apk_sections *ret)
{
    *ret = pkg->dir.sections;
    return pkg->dir.has_sections;
}

const struct pica_input *apk_input(const struct apk_package *pkg)
{
    return pkg->dir.in;
}

const struct pica_limits *apk_limits(const struct apk_package *pkg)
{
    return pkg->dir.limits;
}

size_t apk_count(const struct apk_package *pkg)
{
    return pkg->dir.count;
}

const struct apk_entry *apk_at(const struct apk_package *pkg, size_t index)
{
    return &pkg->dir.entries[index];
}

int apk_entry_compare(const struct apk_entry *a, const struct apk_entry *b)
{
    int c = apk_name_compare(a->name, b->name);

    if (c == 0)
        c = (a->part > b->part) - (a->part < b->part);
    if (c == 0)
        c = (a->directory_offset > b->directory_offset) -
            (a->directory_offset < b->directory_offset);
    return c;
}

const struct apk_entry *apk_find(const struct apk_package *pkg, const char *name)
{
    return apk_names_find(&pkg->dir, pica_span_str(name));
}
