/*
 * The bytes of one entry, as the platform's two readers would see them.
 */
#include "apk/inflate.h"
#include "apk/package_private.h"

#include "base/cursor.h"

#include <stdlib.h>

#define STORED 0u
#define DEFLATED 8u
#define DESCRIPTOR_SIG 0x08074b50u
/* libziparchive feeds zlib in pieces of this size, and asks afterwards whether
 * a piece is left (zip_archive.cc inflateImpl): so much may follow unnoticed. */
#define DEVICE_CHUNK 32768u

/* One reading under way. */
struct reading {
    struct apk_package *pkg;
    const struct apk_entry *e;
    enum apk_reader reader;
    struct pica_notes *notes;
    struct apk_budget budget;
    struct pica_place place;
    uint64_t room; /* bytes from data_offset to the end of the file */
    bool refused;
};

/* --- what is known of the data ------------------------------------------------------- */

static uint64_t at_most(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}

/* Sizes in a local header may be left to a descriptor that was not found. */
static bool sizes_unknown(const struct apk_entry *e)
{
    return e->rebuilt && e->descriptor && e->usize == 0;
}

static bool begins_like_a_file(struct pica_span s)
{
    static const struct {
        const char *magic;
        size_t len;
    } magics[] = {
        { "\x03\x00\x08\x00", 4 }, /* binary XML */
        { "\x02\x00\x0c\x00", 4 }, /* resources.arsc */
        { "dex\n", 4 },
        { "\177ELF", 4 },
        { "<?xml", 5 },
        { "PK\x03\x04", 4 },
        { "\x89PNG", 4 },
        { "\xff\xd8\xff", 3 },
        { "RIFF", 4 },
        { "OggS", 4 },
        { "SQLite format 3", 15 },
    };

    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
        if (s.len >= magics[i].len && memcmp(s.data, magics[i].magic, magics[i].len) == 0)
            return true;
    return false;
}

/*
 * ValidateDataDescriptor of libziparchive: behind the data stand the CRC and the
 * sizes of the directory, after a signature that may be missing.
 */
static enum pica_status descriptor_agrees(const struct reading *r, bool *ret,
                                          struct pica_error *err)
{
    const struct apk_entry *e = r->e;
    uint64_t at = e->data_offset + (e->method == STORED ? e->usize : e->csize);
    uint8_t bytes[24];
    struct pica_cursor c;
    uint64_t csize, usize;
    uint32_t crc;
    enum pica_status st = pica_input_read(r->pkg->dir.in, at, bytes, sizeof bytes, err);

    *ret = false;
    if (st != PICA_OK)
        return st == PICA_E_IO ? st : PICA_OK;
    c = pica_cursor_on(pica_span_of(bytes, sizeof bytes), 0);
    if (pica_le32(bytes) == DESCRIPTOR_SIG)
        pica_cursor_u32(&c);
    crc = pica_cursor_u32(&c);
    csize = pica_cursor_u32(&c);
    usize = pica_cursor_u32(&c);
    *ret = crc == e->crc && csize == e->csize && usize == e->usize;
    return PICA_OK;
}

/*
 * ART maps a stored DEX file whose data lies on a multiple of four instead of
 * extracting it, and then does not look for a descriptor (zip_archive.cc
 * MapDirectlyFromFile, dex_file_loader.cc).
 */
static bool is_mapped(const struct apk_entry *e)
{
    struct pica_span n = e->name;

    return e->method == STORED && e->data_offset % 4 == 0 && n.len >= 4 &&
           memcmp(n.data + n.len - 4, ".dex", 4) == 0;
}

/* --- the ways of reading ---------------------------------------------------------------- */

static enum pica_status read_stored(struct reading *r, struct apk_bytes *ret,
                                    struct pica_error *err)
{
    const struct apk_entry *e = r->e;
    uint64_t size = sizes_unknown(e) ? e->csize : e->usize;

    if (size > r->room) {
        r->refused = true;
        /* A size that cannot be: the other one may be the true one. */
        if (e->csize <= r->room && !sizes_unknown(e))
            size = e->csize;
        else
            size = r->room;
        pica_remark(r->notes, "zip.truncated", r->place,
                    "%ju bytes are said to be stored here, %ju could be read", (uintmax_t)e->usize,
                    (uintmax_t)size);
    }
    return apk_copy(r->pkg->dir.in, e->data_offset, size, &r->budget, ret, err);
}

/* What the device would not take of a stream that was inflated. */
static void judge_inflated(struct reading *r, const struct apk_bytes *got)
{
    const struct apk_entry *e = r->e;
    uint64_t taken = (got->consumed + DEVICE_CHUNK - 1) / DEVICE_CHUNK * DEVICE_CHUNK;

    if (!got->ended) {
        r->refused = true;
        if (got->broken)
            pica_gap(r->notes, "apk", r->place,
                     "the compressed data is broken after %zu bytes of output (%s)", got->len,
                     got->broken);
        else
            pica_gap(r->notes, "apk", r->place,
                     "the compressed data breaks off after %zu bytes of output", got->len);
        return;
    }
    if (got->len != e->usize && !sizes_unknown(e)) {
        r->refused = true;
        pica_remark(r->notes, "zip.sizes", r->place,
                    "inflates to %zu bytes, %ju are declared: the device does not read it",
                    got->len, (uintmax_t)e->usize);
    }
    if (got->consumed < e->csize && !e->rebuilt) {
        bool left = r->reader == APK_AS_CODE && taken < e->csize;

        r->refused |= left;
        if (left)
            pica_remark(r->notes, "zip.deflate", r->place,
                        "%ju bytes follow the compressed data: the device does not read it",
                        (uintmax_t)(e->csize - got->consumed));
        else if (r->reader == APK_AS_ASSET && taken < e->csize)
            /* Asset.cpp inflates through the same function, which takes it all at once since 14. */
            pica_remark(r->notes, "zip.deflate", r->place,
                        "%ju bytes follow the compressed data: Android 9 to 13 do not read it, "
                        "later versions tolerate them",
                        (uintmax_t)(e->csize - got->consumed));
        else
            pica_remark(r->notes, "zip.deflate", r->place,
                        "%ju bytes follow the compressed data, which the device tolerates",
                        (uintmax_t)(e->csize - got->consumed));
    }
}

static enum pica_status inflate_entry(struct reading *r, struct apk_bytes *ret,
                                      struct pica_error *err)
{
    const struct pica_input *in = r->pkg->dir.in;
    const struct apk_stream stream = { .offset = r->e->data_offset,
                                       .csize = at_most(r->e->csize, r->room),
                                       .expected = r->e->usize,
                                       .crc = r->e->crc,
                                       .spares = r->pkg->spares };

    if (apk_inflate_whole(in, &stream, &r->budget, ret))
        return PICA_OK;
    return apk_inflate(in, &stream, &r->budget, ret, err);
}

static enum pica_status read_deflated(struct reading *r, struct apk_bytes *ret,
                                      struct pica_error *err)
{
    struct apk_bytes got;
    enum pica_status st = inflate_entry(r, &got, err);

    if (st != PICA_OK)
        return st;
    if (got.len == 0 && !got.ended) {
        free(got.data);
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                         "the compressed data is broken from its start");
    }
    judge_inflated(r, &got);
    *ret = got;
    return PICA_OK;
}

/*
 * A chunk of binary XML or of a table that could be opened (ResourceTypes.cpp validate_chunk(),
 * which does not look at its type): by chance what deflate wrote looks so once in a million times.
 */
static bool begins_like_a_chunk(struct pica_span s, uint64_t size)
{
    struct pica_cursor c = pica_cursor_on(s, 2);
    uint16_t header = pica_cursor_u16(&c);
    uint32_t whole = pica_cursor_u32(&c);

    return c.ok && header >= 8 && header <= whole && whole <= size;
}

/* AssetManager.cpp of Android 8.1 and earlier: any method but 0 is deflate. */
static enum pica_status read_inflated(struct reading *r, struct apk_bytes *ret,
                                      struct pica_error *err)
{
    enum pica_status st = inflate_entry(r, ret, err);

    if (st == PICA_OK)
        r->refused |= !ret->ended || ret->len != r->e->usize;
    return st;
}

/*
 * Any other method: Android 9 and later map such an asset as if it were stored,
 * Android 8.1 and earlier inflate it (AssetManager.cpp), and code of that kind
 * is not loaded at all. What makes sense is taken, and told.
 */
static enum pica_status read_other(struct reading *r, struct apk_bytes *ret, struct pica_error *err)
{
    const struct apk_entry *e = r->e;
    bool fits = e->usize <= r->room;
    struct apk_bytes got = { 0 };
    uint8_t head[16] = { 0 };
    size_t head_len = (size_t)at_most(sizeof head, at_most(e->usize, r->room));
    enum pica_status st = pica_input_read(r->pkg->dir.in, e->data_offset, head, head_len, err);

    if (st != PICA_OK)
        return st;
    r->refused |= r->reader == APK_AS_CODE;
    if (!fits || !(begins_like_a_file(pica_span_of(head, head_len)) ||
                   begins_like_a_chunk(pica_span_of(head, head_len), e->usize))) {
        st = inflate_entry(r, &got, err);
        if (st != PICA_OK)
            return st;
        if ((got.ended && got.len == e->usize) || (!fits && got.len > 0)) {
            r->refused = true;
            pica_remark(r->notes, "zip.method-unknown", r->place,
                        "method %u was read as deflated, as Android 8.1 and earlier do; later ones "
                        "do not understand it",
                        e->method);
            *ret = got;
            return PICA_OK;
        }
        free(got.data);
    }
    if (r->reader == APK_AS_CODE)
        pica_remark(r->notes, "zip.method-unknown", r->place,
                    "method %u was read as stored; the device does not load code of that method",
                    e->method);
    else
        pica_remark(r->notes, "zip.method-unknown", r->place,
                    "method %u was read as stored, as Android 9 and later do", e->method);
    return read_stored(r, ret, err);
}

/* --- the whole of it ---------------------------------------------------------------------- */

static enum pica_status check_descriptor(struct reading *r, struct pica_error *err)
{
    const struct apk_entry *e = r->e;
    bool agrees;
    enum pica_status st;

    if (r->reader != APK_AS_CODE || !e->descriptor || e->rebuilt || is_mapped(e))
        return PICA_OK;
    st = descriptor_agrees(r, &agrees, err);
    if (st == PICA_OK && !agrees) {
        r->refused = true;
        pica_remark(r->notes, "zip.descriptor", r->place,
                    "the data descriptor behind the data is missing or differs from the "
                    "directory: the device does not read it");
    }
    return st;
}

/* The device never computes it (kCrcChecksEnabled); other readers refuse. */
static void check_crc(struct reading *r, const struct apk_bytes *got)
{
    uint32_t crc;

    if (got->crc_holds || got->len != r->e->usize || (r->e->rebuilt && r->e->crc == 0))
        return;
    crc = apk_crc32(pica_span_of(got->data, got->len));
    if (crc != r->e->crc)
        pica_remark(r->notes, "zip.crc", r->place,
                    "the CRC is %08x, %08x is declared; the device does not compare them", crc,
                    r->e->crc);
}

enum pica_status apk_read(struct apk_package *pkg, const struct apk_entry *entry,
                          enum apk_reader reader, struct pica_notes *notes, uint8_t **ret,
                          size_t *ret_len, bool *ret_refused, struct pica_error *err)
{
    struct apk_package *part = apk_part(pkg, entry);
    const struct apk_directory *d = &part->dir;
    struct reading r = { .pkg = part, .e = entry, .reader = reader, .notes = notes };
    struct apk_bytes got = { 0 };
    enum pica_status st;

    r.budget = (struct apk_budget){ d->limits->entry_bytes, d->limits->total_bytes, part->budget };
    r.place = pica_place_entry(entry->label);
    r.refused = !entry->found;
    if (!apk_has_data(entry, d->in->size))
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                         "its local header is not there or not whole (at %#jx of the file)",
                         (uintmax_t)entry->header_offset);
    r.room = d->in->size - entry->data_offset;
    if (entry->method == STORED)
        st = read_stored(&r, &got, err);
    else if (entry->method == DEFLATED)
        st = read_deflated(&r, &got, err);
    else if (reader == APK_AS_OLD_ASSET)
        st = read_inflated(&r, &got, err);
    else
        st = read_other(&r, &got, err);
    if (st == PICA_OK)
        st = check_descriptor(&r, err);
    if (st != PICA_OK) {
        free(got.data);
        /* Offsets of an entry count in its decoded bytes (base/place.h): that of
         * a failed read of the file would be taken for one of them. */
        err->offset = PICA_NOWHERE;
        return st;
    }
    check_crc(&r, &got);
    *ret = got.data;
    *ret_len = got.len;
    *ret_refused = r.refused;
    return PICA_OK;
}
