/*
 * Where the entries lie: what overlaps, and what lies between them.
 */
#include "apk/directory.h"

#include "base/cursor.h"
#include "base/text.h"

#include <stdlib.h>

#define LOCAL_SIZE 30u
#define LOCAL_KIND 0x0403u
#define END_SIZE 22u
/* How much between entries is searched for local headers that nothing names. */
#define HIDDEN_SEARCH_MAX (64u << 20)

struct range {
    uint64_t start, end; /* local header to end of data */
    size_t entry;        /* index */
};

static int range_compare(const void *pa, const void *pb)
{
    const struct range *a = pa, *b = pb;

    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    return (a->entry > b->entry) - (a->entry < b->entry);
}

static enum pica_status ranges_collect(struct apk_directory *d, struct range **ret,
                                       size_t *ret_count, struct pica_error *err)
{
    struct range *ranges = malloc((d->count ? d->count : 1) * sizeof *ranges);
    size_t n = 0;
    bool sorted = true;

    if (!ranges)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < d->count; i++) {
        const struct apk_entry *e = &d->entries[i];
        uint64_t size = e->method == 0 ? e->usize : e->csize;
        uint64_t room = e->data_offset < d->cd_offset ? d->cd_offset - e->data_offset : 0;

        if (e->data_offset == 0)
            continue;
        ranges[n] = (struct range){ .start = e->header_offset,
                                    .end = e->data_offset + (size < room ? size : room),
                                    .entry = i };
        sorted &= n == 0 || ranges[n - 1].start <= ranges[n].start;
        n++;
    }
    if (!sorted)
        qsort(ranges, n, sizeof *ranges, range_compare);
    *ret = ranges;
    *ret_count = n;
    return PICA_OK;
}

/*
 * zipflinger, the packager of Android Studio, fills the holes that incremental
 * builds leave with local headers without a name ("virtual entries"): skips
 * them.
 */
static enum pica_status skip_virtual(struct apk_directory *d, uint64_t *at, uint64_t end,
                                     struct pica_error *err)
{
    struct apk_local l;
    bool ok;

    while (*at < end) {
        enum pica_status st = apk_local_read(d, *at, APK_WINDOW_SIZE, APK_ANY_NAME, &l, &ok, err);

        if (st != PICA_OK)
            return st;
        if (!ok || !l.signature || l.name.len || l.data_offset > end ||
            l.csize > end - l.data_offset)
            break;
        *at = l.data_offset + l.csize;
    }
    return PICA_OK;
}

/* The start of the APK Signing Block before the directory, or `end` (APK
 * Signature Scheme v2: its size, the block, its size again, a magic). */
static enum pica_status signing_block(struct apk_directory *d, uint64_t from, uint64_t end,
                                      uint64_t *ret, struct pica_error *err)
{
    struct pica_span s;
    uint64_t size;
    enum pica_status st;

    *ret = end;
    if (end - from < 32)
        return PICA_OK;
    st = apk_window_at(&d->window, end - 24, 24, 24, &s, err);
    if (st != PICA_OK)
        return st;
    if (s.len < 24 || memcmp(s.data + 8, "APK Sig Block 42", 16) != 0)
        return PICA_OK;
    size = pica_le64(s.data);
    if (size >= 24 && size <= end - from - 8)
        *ret = end - size - 8;
    return PICA_OK;
}

static enum pica_status remark_hidden(struct apk_directory *d, uint64_t at,
                                      const struct apk_local *l, struct pica_error *err)
{
    struct pica_text label = { 0 };

    if (!apk_odd(&d->odd, APK_ODD_HIDDEN))
        return PICA_OK;
    pica_text_add_printable(&label, l->name);
    if (!label.failed)
        pica_remark(d->odd.notes, "zip.hidden", apk_place(&d->odd, at),
                    "a local header that no record of the directory names: the device does not "
                    "see the entry %.100s",
                    label.data);
    pica_text_finish(&label);
    return label.failed ? pica_fail_nomem(err) : PICA_OK;
}

/* One local header at `at`, if it is one; *next is where to go on. */
static enum pica_status take_hidden(struct apk_directory *d, uint64_t at, uint64_t end,
                                    uint64_t *next, struct pica_error *err)
{
    struct apk_local l;
    bool ok;
    enum pica_status st = apk_local_read(d, at, APK_WINDOW_SIZE, APK_ANY_NAME, &l, &ok, err);

    *next = at;
    if (st != PICA_OK || !ok || !l.signature || !apk_name_plausible(l.name) || l.data_offset > end)
        return st;
    *next = l.csize <= end - l.data_offset ? l.data_offset + l.csize : l.data_offset;
    st = remark_hidden(d, at, &l, err);
    return st == PICA_OK ? apk_loose_header(d, at, &l, end, err) : st;
}

/*
 * What lies between two entries and belongs to none: entries that nothing names, and what is
 * between those.
 */
static enum pica_status gap_search(struct apk_directory *d, uint64_t from, uint64_t end,
                                   uint64_t *budget, struct pica_error *err)
{
    static const uint16_t kinds[] = { LOCAL_KIND };
    uint64_t told = from; /* up to here it is listed */
    enum pica_status st = PICA_OK;

    while (from < end && end - from > LOCAL_SIZE && st == PICA_OK) {
        uint64_t stop = end - from > *budget ? from + *budget : end;
        uint64_t at, next;

        st = apk_window_find(&d->window, from, stop, kinds, 1, &at, err);
        if (st != PICA_OK)
            return st;
        *budget -= at - from;
        if (at == stop) {
            if (stop < end && apk_odd(&d->odd, APK_ODD_HIDDEN))
                pica_gap(d->odd.notes, "apk", apk_place(&d->odd, stop),
                         "%ju bytes that belong to no entry were not searched for hidden ones",
                         (uintmax_t)(end - stop));
            break;
        }
        st = take_hidden(d, at, end, &next, err);
        if (st == PICA_OK && next > at) {
            st = apk_loose_stretch(d, told, at, err);
            told = next;
        }
        from = next > at ? next : at + 1;
    }
    return st == PICA_OK ? apk_loose_stretch(d, told, end, err) : st;
}

static enum pica_status gap_check(struct apk_directory *d, uint64_t from, uint64_t end,
                                  uint64_t *budget, struct pica_error *err)
{
    uint64_t at = from, stop = end;
    enum pica_status st = skip_virtual(d, &at, end, err);

    if (st == PICA_OK && end == d->cd_offset)
        st = signing_block(d, at, end, &stop, err);
    if (st == PICA_OK)
        st = apk_loose_stretch(d, from, at, err);
    if (st != PICA_OK)
        return st;
    if (from == 0 && at < stop && apk_odd(&d->odd, APK_ODD_PREFIX))
        pica_remark(d->odd.notes, "zip.prefix", apk_place(&d->odd, at),
                    "%ju bytes lie before the first entry", (uintmax_t)(stop - at));
    /* Shorter ones hold a data descriptor or padding. */
    if (stop - at > LOCAL_SIZE)
        st = gap_search(d, at, stop, budget, err);
    return st == PICA_OK ? apk_loose_stretch(d, stop, end, err) : st;
}

/* What an extra field (APPNOTE 4.5) of a local header holds beside the fields it is for. */
static enum pica_status extra_check(struct apk_directory *d, const struct apk_entry *e,
                                    struct pica_error *err)
{
    uint64_t start = e->header_offset + LOCAL_SIZE + e->name.len;

    return e->data_offset > start && start > e->header_offset
               ? apk_loose_stretch(d, start, e->data_offset, err)
               : PICA_OK;
}

/* Behind the directory, and behind the end record. */
static enum pica_status tail_check(struct apk_directory *d, uint64_t at, struct pica_error *err)
{
    const struct apk_sections *s = &d->sections;
    enum pica_status st;

    if (!d->has_directory)
        return apk_loose_stretch(d, at, d->in->size, err);
    if (!d->has_sections)
        return apk_loose_stretch(d, d->cd_end > at ? d->cd_end : at, d->in->size, err);
    st = apk_loose_stretch(d, s->directory_end, s->end, err);
    if (st == PICA_OK)
        st = apk_loose_stretch(d, s->end + END_SIZE, d->in->size, err);
    return st;
}

static void remark_overlap(struct apk_directory *d, const struct range *a, const struct range *b)
{
    const struct apk_entry *first = &d->entries[a->entry], *second = &d->entries[b->entry];

    if (apk_odd(&d->odd, APK_ODD_OVERLAP))
        pica_remark(d->odd.notes, "zip.overlap", pica_place_entry(second->label),
                    "begins at %#jx of the file, inside another entry: %.80s",
                    (uintmax_t)second->header_offset, first->label);
}

enum pica_status apk_ranges_check(struct apk_directory *d, struct pica_error *err)
{
    uint64_t budget = HIDDEN_SEARCH_MAX, at = 0;
    const struct range *reach = NULL; /* the one that goes farthest so far */
    struct range *ranges = NULL;
    size_t n = 0;
    enum pica_status st = ranges_collect(d, &ranges, &n, err);

    if (st != PICA_OK)
        return st;
    for (size_t i = 0; i < n && st == PICA_OK; i++) {
        if (reach && ranges[i].start < reach->end)
            remark_overlap(d, reach, &ranges[i]);
        else if (ranges[i].start > at && !d->full)
            st = gap_check(d, at, ranges[i].start, &budget, err);
        if (st == PICA_OK)
            st = extra_check(d, &d->entries[ranges[i].entry], err);
        if (!reach || ranges[i].end > reach->end)
            reach = &ranges[i];
        at = reach->end;
    }
    if (st == PICA_OK && n > 0 && at < d->cd_offset && !d->full)
        st = gap_check(d, at, d->cd_offset, &budget, err);
    if (st == PICA_OK && !d->full)
        st = tail_check(d, at, err);
    if (st == PICA_OK)
        apk_loose_end(d);
    free(ranges);
    return st;
}
