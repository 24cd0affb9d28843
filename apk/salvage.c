/*
 * What can still be read of a package that the device refuses because its
 * directory is misplaced, broken, or cut off with the end of the file.
 */
#include "apk/directory.h"

#include "base/cursor.h"
#include "base/text.h"

#include <stdlib.h>

#define RECORD_SIZE 46u
#define RECORD_KIND 0x0201u
#define LOCAL_KIND 0x0403u
#define DESCRIPTOR_KIND 0x0807u
#define END_KIND 0x0605u
#define END64_KIND 0x0606u
#define DESCRIPTOR_SIG 0x08074b50u
#define FLAG_DESCRIPTOR 0x8u
/* A record cannot be longer than this. */
#define RECORD_MAX (RECORD_SIZE + 3u * 65535u)
#define RECORD_SIG 0x02014b50u
#define BACK_SIZE (1u << 20)
/* How far into a file its first local header is searched for. */
#define PREFIX_MAX (1u << 20)
/* How much is searched twice for data descriptors. */
#define SEARCH_MAX (1u << 30)
/* How many local headers are looked at to find what offsets count from. */
#define DELTA_SAMPLE 16u

/* --- where the directory is ------------------------------------------------------ */

/* The part of the file that is searched backwards. */
struct back {
    struct pica_span bytes; /* file offset lo to where the search began */
    uint64_t lo;
};

/* Reads what lies before `end` when less than a record's length of it is at hand. */
static enum pica_status back_fill(struct apk_directory *d, struct back *b, uint8_t *buf,
                                  uint64_t end, struct pica_error *err)
{
    size_t len = end < BACK_SIZE ? (size_t)end : BACK_SIZE;

    if (b->bytes.data && (b->lo == 0 || end - b->lo >= RECORD_MAX))
        return PICA_OK;
    b->bytes = pica_span_of(buf, len);
    b->lo = end - len;
    return pica_input_read(d->in, b->lo, buf, len, err);
}

/*
 * The nearest record that ends at `end` (or before it, when it is not `exact`):
 * its offset, or `end` when there is none.
 */
static uint64_t record_before(const struct back *b, uint64_t end, bool exact)
{
    size_t stop = (size_t)(end - b->lo);
    size_t least = stop > RECORD_MAX ? stop - RECORD_MAX : 0;

    for (size_t at = stop > RECORD_SIZE ? stop - RECORD_SIZE + 1 : 0; at-- > least;) {
        const uint8_t *p = b->bytes.data + at;
        size_t name, size;

        if (p[0] != 'P' || pica_le32(p) != RECORD_SIG)
            continue;
        name = pica_le16(p + 28);
        size = RECORD_SIZE + name + pica_le16(p + 30) + pica_le16(p + 32);
        if (exact ? size == stop - at
                  : size <= stop - at && apk_name_plausible(pica_span_of(p + RECORD_SIZE, name)))
            return b->lo + at;
    }
    return end;
}

/*
 * Follows the records backwards from the last before `end` to the first of
 * them: *ret_start, which is `end` when there is none.
 */
static enum pica_status directory_backwards(struct apk_directory *d, uint64_t end,
                                            uint64_t *ret_start, struct pica_error *err)
{
    uint8_t *buf = malloc(BACK_SIZE);
    struct back b = { 0 };
    enum pica_status st = PICA_OK;

    if (!buf)
        return pica_fail_nomem(err);
    *ret_start = end;
    for (uint64_t n = 0; st == PICA_OK && n < d->limits->entries; n++) {
        uint64_t at;

        st = back_fill(d, &b, buf, *ret_start, err);
        if (st != PICA_OK)
            break;
        at = record_before(&b, *ret_start, n > 0);
        if (at == *ret_start)
            break;
        *ret_start = at;
    }
    free(buf);
    return st;
}

/* Counts local headers among the entries from `from` on, were offsets moved by `delta`. */
static enum pica_status delta_score(struct apk_directory *d, size_t from, uint64_t delta,
                                    size_t *ret, struct pica_error *err)
{
    *ret = 0;
    for (size_t i = from; i < d->count && i - from < DELTA_SAMPLE; i++) {
        struct apk_local l;
        bool ok;
        enum pica_status st =
            apk_local_read(d, d->entries[i].header_offset + delta, APK_NEAR, 0, &l, &ok, err);

        if (st != PICA_OK)
            return st;
        *ret += ok && l.signature;
    }
    return PICA_OK;
}

/*
 * Offsets may count from the start of the file, or from that of the archive:
 * from where the directory is against where it is `declared`, or from the first
 * local header against the least offset of the entries from `from` on, which
 * are those of records.
 */
static enum pica_status delta_choose(struct apk_directory *d, size_t from, uint64_t declared,
                                     struct pica_error *err)
{
    static const uint16_t kinds[] = { LOCAL_KIND };
    uint64_t tries[3] = { 0, d->cd_offset - declared, 0 };
    uint64_t first, least = UINT64_MAX;
    size_t best = 0, score;
    enum pica_status st = apk_window_find(&d->window, 0, PREFIX_MAX, kinds, 1, &first, err);

    if (st != PICA_OK)
        return st;
    for (size_t i = from; i < d->count; i++)
        if (d->entries[i].header_offset < least)
            least = d->entries[i].header_offset;
    tries[2] = first - least;
    d->delta = 0;
    for (size_t i = 0; i < 3; i++) {
        st = delta_score(d, from, tries[i], &score, err);
        if (st != PICA_OK)
            return st;
        if (score > best) {
            best = score;
            d->delta = tries[i];
        }
    }
    return PICA_OK;
}

/* Takes the records at `offset` when there are any; all that follow one another. */
static enum pica_status directory_try(struct apk_directory *d, uint64_t offset, uint64_t end,
                                      struct pica_error *err)
{
    enum pica_status st;

    apk_directory_clear(d);
    st = apk_directory_read_chain(d, offset, end, &d->cd_end, err);
    if (st == PICA_OK && d->count > 0) {
        d->cd_offset = offset;
        d->has_directory = true;
    }
    return st;
}

/* The directory that belongs to one end record: where it says, or before it. */
static enum pica_status directory_of_end(struct apk_directory *d, const struct apk_end *end,
                                         struct pica_error *err)
{
    uint64_t found = end->offset;
    enum pica_status st = directory_try(d, end->cd_offset, end->offset, err);

    if (st == PICA_OK && d->count == 0 && end->cd_size <= end->cd_limit)
        st = directory_try(d, end->cd_limit - end->cd_size, end->offset, err);
    if (st == PICA_OK && d->count == 0) {
        st = directory_backwards(d, end->offset, &found, err);
        if (st == PICA_OK)
            st = directory_try(d, found, end->offset, err);
    }
    if (st != PICA_OK || d->count == 0)
        return st;
    d->incomplete = d->count < end->count;
    return delta_choose(d, 0, end->cd_offset, err);
}

/* --- local headers alone --------------------------------------------------------- */

/* Does a data descriptor (APPNOTE 4.3.9) at `at` give the distance to the data? */
static enum pica_status descriptor_at(struct apk_directory *d, struct apk_entry *e, uint64_t at,
                                      bool *ret, struct pica_error *err)
{
    struct pica_span s;
    enum pica_status st = apk_window_at(&d->window, at, 16, APK_WINDOW_SIZE, &s, err);

    *ret = false;
    if (st != PICA_OK)
        return st;
    if (s.len >= 4 && pica_le32(s.data) == DESCRIPTOR_SIG)
        s = pica_span_sub(s, 4, s.len);
    if (s.len < 12 || pica_le32(s.data + 4) != at - e->data_offset)
        return PICA_OK;
    e->crc = pica_le32(s.data);
    e->csize = pica_le32(s.data + 4);
    e->usize = pica_le32(s.data + 8);
    *ret = true;
    return PICA_OK;
}

/*
 * A local header with bit 3 need not tell the truth of its sizes, though many
 * do: they are believed where another header or a descriptor follows.
 */
static enum pica_status sizes_hold(struct apk_directory *d, struct apk_entry *e, bool *ret,
                                   struct pica_error *err)
{
    struct pica_span s;
    enum pica_status st;

    *ret = false;
    if (e->csize == 0 || e->csize > d->in->size - e->data_offset)
        return PICA_OK;
    st = descriptor_at(d, e, e->data_offset + e->csize, ret, err);
    if (st != PICA_OK || *ret)
        return st;
    st = apk_window_at(&d->window, e->data_offset + e->csize, 4, APK_WINDOW_SIZE, &s, err);
    if (st == PICA_OK && s.len >= 4)
        *ret = s.data[0] == 'P' && s.data[1] == 'K' &&
               (pica_le16(s.data + 2) == LOCAL_KIND || pica_le16(s.data + 2) == RECORD_KIND);
    return st;
}

/*
 * The end of data whose size the local header does not tell: where a data
 * descriptor says just the distance, else the next header. How much is searched
 * for all entries together is limited by *budget: after that the next header
 * must do.
 */
static enum pica_status find_data_end(struct apk_directory *d, struct apk_entry *e,
                                      uint64_t *budget, struct pica_error *err)
{
    static const uint16_t kinds[] = { DESCRIPTOR_KIND, LOCAL_KIND, RECORD_KIND };
    uint64_t at = e->data_offset, header = 0;

    for (;;) {
        uint64_t from = at;
        struct pica_span s;
        bool done;
        enum pica_status st = apk_window_find(&d->window, from, d->in->size, kinds, 3, &at, err);

        if (st != PICA_OK)
            return st;
        if (at >= d->in->size || at - from > *budget) {
            e->csize = (header ? header : at) - e->data_offset;
            e->usize = 0; /* not known */
            return PICA_OK;
        }
        if (header)
            *budget -= at - from;
        st = apk_window_at(&d->window, at, 4, APK_WINDOW_SIZE, &s, err);
        if (st != PICA_OK)
            return st;
        if (s.data[2] == (DESCRIPTOR_KIND & 0xff)) {
            st = descriptor_at(d, e, at, &done, err);
        } else {
            if (!header)
                header = at;
            done = false;
            if (at - e->data_offset >= 12)
                st = descriptor_at(d, e, at - 12, &done, err);
        }
        if (st != PICA_OK || done)
            return st;
        at++;
    }
}

/* One local header at `at`, if it is one; *next is where to go on. */
static enum pica_status add_local(struct apk_directory *d, uint64_t at, uint64_t *budget,
                                  uint64_t *next, struct pica_error *err)
{
    struct apk_local l;
    struct apk_entry e;
    bool ok, added;
    enum pica_status st = apk_local_read(d, at, APK_WINDOW_SIZE, APK_ANY_NAME, &l, &ok, err);

    *next = at + 1;
    if (st != PICA_OK || !ok || !l.signature || l.zip64_bad)
        return st;
    if (l.name.len == 0) { /* a virtual entry of zipflinger, see entry_ranges.c */
        *next = l.data_offset;
        return PICA_OK;
    }
    if (!apk_name_plausible(l.name))
        return PICA_OK;
    e = (struct apk_entry){ .name = l.name,
                            .directory_offset = at,
                            .header_offset = at,
                            .data_offset = l.data_offset,
                            .csize = l.csize,
                            .usize = l.usize,
                            .crc = l.crc,
                            .method = l.method,
                            .flags = l.flags,
                            .descriptor = l.flags & FLAG_DESCRIPTOR,
                            .rebuilt = true };
    st = apk_directory_add(d, &e, &added, err);
    if (st != PICA_OK || !added) {
        *next = d->in->size;
        return st;
    }
    if (l.flags & FLAG_DESCRIPTOR) {
        struct apk_entry *kept = &d->entries[d->count - 1];

        st = sizes_hold(d, kept, &ok, err);
        if (st == PICA_OK && !ok)
            st = find_data_end(d, kept, budget, err);
    }
    e = d->entries[d->count - 1];
    *next = e.csize < d->in->size - e.data_offset ? e.data_offset + e.csize : d->in->size;
    return st;
}

static int offset_compare(const void *pa, const void *pb)
{
    const uint64_t *a = pa, *b = pb;

    return (*a > *b) - (*a < *b);
}

/* Drops what was rebuilt where a record names the same local header. */
static enum pica_status drop_named(struct apk_directory *d, struct pica_error *err)
{
    uint64_t *named = malloc((d->count ? d->count : 1) * sizeof *named);
    size_t n = 0, kept = 0;

    if (!named)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < d->count; i++)
        if (!d->entries[i].rebuilt)
            named[n++] = d->entries[i].header_offset + d->delta;
    qsort(named, n, sizeof *named, offset_compare);
    for (size_t i = 0; i < d->count; i++) {
        const struct apk_entry *e = &d->entries[i];

        if (!e->rebuilt || !bsearch(&e->header_offset, named, n, sizeof *named, offset_compare))
            d->entries[kept++] = *e;
    }
    d->count = kept;
    free(named);
    return PICA_OK;
}

/* The first place from which the file can be walked; its size when there is none. */
static enum pica_status first_header(struct apk_directory *d, uint64_t *ret, struct pica_error *err)
{
    static const uint16_t kinds[] = { LOCAL_KIND };
    uint64_t at = 0;

    for (;;) {
        struct apk_local l;
        bool ok;
        enum pica_status st = apk_window_find(&d->window, at, PREFIX_MAX, kinds, 1, &at, err);

        if (st != PICA_OK)
            return st;
        if (at >= PREFIX_MAX || at >= d->in->size)
            break;
        st = apk_local_read(d, at, APK_WINDOW_SIZE, APK_ANY_NAME, &l, &ok, err);
        if (st != PICA_OK)
            return st;
        *ret = at;
        if (ok && l.signature && apk_name_plausible(l.name))
            return PICA_OK;
        at++;
    }
    *ret = d->in->size;
    return PICA_OK;
}

/*
 * Walks the file from local header to local header; comes upon the directory
 * (or what is left of it) on the way when no end record led there.
 */
static enum pica_status rebuild(struct apk_directory *d, struct pica_error *err)
{
    static const uint16_t kinds[] = { LOCAL_KIND, RECORD_KIND };
    uint64_t at = 0, budget = SEARCH_MAX;
    enum pica_status st = first_header(d, &at, err);

    while (st == PICA_OK) {
        struct pica_span s;
        uint64_t next;

        st = apk_window_find(&d->window, at, d->in->size, kinds, 2, &at, err);
        if (st != PICA_OK || at >= d->in->size)
            break;
        st = apk_window_at(&d->window, at, 4, APK_WINDOW_SIZE, &s, err);
        if (st != PICA_OK)
            break;
        if (s.data[2] == 3) {
            st = add_local(d, at, &budget, &next, err);
        } else if (d->has_directory) {
            next = at == d->cd_offset ? d->cd_end : at + 1;
        } else {
            struct apk_record r;
            bool ok;

            next = at + 1;
            st = apk_record_read(d, at, d->in->size, &r, &ok, err);
            if (st == PICA_OK && ok && apk_name_plausible(r.name)) {
                size_t locals = d->count;

                st = apk_directory_read_chain(d, at, d->in->size, &next, err);
                d->has_directory = true;
                d->cd_offset = at;
                d->cd_end = next;
                if (st == PICA_OK)
                    st = delta_choose(d, locals, at, err);
            }
        }
        at = next;
    }
    return st == PICA_OK ? drop_named(d, err) : st;
}

/* Do the records run up to the record that ends the directory, or its remains? */
static enum pica_status ends_properly(struct apk_directory *d, bool *ret, struct pica_error *err)
{
    struct pica_span s;
    enum pica_status st = apk_window_at(&d->window, d->cd_end, 4, 4, &s, err);

    *ret = st == PICA_OK && s.len >= 4 && s.data[0] == 'P' && s.data[1] == 'K' &&
           (pica_le16(s.data + 2) == END_KIND || pica_le16(s.data + 2) == END64_KIND);
    return st;
}

/* Says what is not known of a package whose directory is not whole. */
static enum pica_status tell_missing(struct apk_directory *d, const struct apk_ends *ends,
                                     struct pica_error *err)
{
    size_t rebuilt = 0;
    bool whole = false;

    for (size_t i = 0; i < d->count; i++)
        rebuilt += d->entries[i].rebuilt;
    if (rebuilt > 0 && apk_odd(&d->odd, APK_ODD_REBUILT))
        pica_remark(d->odd.notes, "zip.rebuilt", pica_place_entry(d->odd.within),
                    "%zu entries are known from their local headers alone", rebuilt);
    if (!d->has_directory) {
        pica_gap(d->odd.notes, "apk", apk_place(&d->odd, d->in->size),
                 "the directory is missing: whether there were more than the %zu entries found is "
                 "not known",
                 d->count);
        return PICA_OK;
    }
    if (ends->count == 0) {
        enum pica_status st = ends_properly(d, &whole, err);

        if (st != PICA_OK)
            return st;
    }
    if (!whole)
        pica_gap(d->odd.notes, "apk", apk_place(&d->odd, d->cd_end),
                 "the directory breaks off here: whether there were more than the %zu entries "
                 "found is not known",
                 d->count);
    else if (ends->count == 0)
        pica_gap(d->odd.notes, "apk", apk_place(&d->odd, d->cd_end),
                 "the end record is broken off: whether there were more than the %zu entries found "
                 "is not known",
                 d->count);
    return PICA_OK;
}

enum pica_status apk_salvage(struct apk_directory *d, const struct apk_ends *ends,
                             struct pica_error *err)
{
    enum pica_status st = PICA_OK;

    apk_directory_clear(d);
    d->refused = true;
    d->has_directory = false;
    d->incomplete = true;
    d->delta = 0;
    d->cd_offset = d->cd_end = d->in->size;
    for (size_t i = 0; i < ends->count && d->count == 0 && st == PICA_OK; i++)
        if (ends->items[i].count > 0)
            st = directory_of_end(d, &ends->items[i], err);
    if (st == PICA_OK && d->incomplete)
        st = rebuild(d, err);
    if (st == PICA_OK && d->incomplete && d->count > 0)
        st = tell_missing(d, ends, err);
    return st;
}
