#include "apk/directory.h"

#include "base/cursor.h"
#include "base/text.h"

#include <stdlib.h>

#define RECORD_SIG 0x02014b50u
#define RECORD_SIZE 46u

enum pica_status apk_record_read(struct apk_directory *d, uint64_t offset, uint64_t end,
                                 struct apk_record *ret, bool *ret_ok, struct pica_error *err)
{
    struct pica_span s;
    struct pica_cursor c;
    size_t name, extra, size;
    enum pica_status st;

    *ret_ok = false;
    if (offset > end || end - offset < RECORD_SIZE)
        return PICA_OK;
    st = apk_window_at(&d->window, offset, RECORD_SIZE, APK_WINDOW_SIZE, &s, err);
    if (st != PICA_OK)
        return st;
    if (s.len < RECORD_SIZE || pica_le32(s.data) != RECORD_SIG)
        return PICA_OK;
    name = pica_le16(s.data + 28);
    extra = pica_le16(s.data + 30);
    size = RECORD_SIZE + name + extra + pica_le16(s.data + 32);
    if (size > end - offset)
        return PICA_OK;
    st = apk_window_at(&d->window, offset, size, APK_WINDOW_SIZE, &s, err);
    if (st != PICA_OK)
        return st;

    c = pica_cursor_on(s, 6); /* behind the signature and the version it was made by */
    *ret = (struct apk_record){ .offset = offset, .size = size };
    ret->version_needed = pica_cursor_u16(&c);
    ret->flags = pica_cursor_u16(&c);
    ret->method = pica_cursor_u16(&c);
    pica_cursor_u32(&c); /* time and date */
    ret->crc = pica_cursor_u32(&c);
    ret->csize = pica_cursor_u32(&c);
    ret->usize = pica_cursor_u32(&c);
    pica_cursor_bytes(&c, 14); /* lengths, disk, attributes */
    ret->header = pica_cursor_u32(&c);
    ret->name = pica_cursor_bytes(&c, name);
    ret->extra = pica_cursor_bytes(&c, extra);
    *ret_ok = c.ok;
    return PICA_OK;
}

static enum pica_status over_limit(struct apk_directory *d, bool *ret)
{
    d->full = true;
    *ret = false;
    return PICA_OK;
}

enum pica_status apk_directory_add(struct apk_directory *d, const struct apk_entry *e, bool *ret,
                                   struct pica_error *err)
{
    struct apk_entry copy = *e;
    char *name;

    *ret = true;
    if (d->full)
        return over_limit(d, ret);
    if (d->count >= d->limits->entries) {
        pica_gap(
            d->odd.notes, "apk", apk_place(&d->odd, e->directory_offset),
            "there are more than %ju entries: those from here on were not read (limit entries)",
            (uintmax_t)d->limits->entries);
        return over_limit(d, ret);
    }
    if (e->name.len > d->limits->names_bytes - d->name_bytes) {
        pica_gap(d->odd.notes, "apk", apk_place(&d->odd, e->directory_offset),
                 "the names of the entries take more than %ju bytes: those from here on were not "
                 "read (limit names_bytes)",
                 (uintmax_t)d->limits->names_bytes);
        return over_limit(d, ret);
    }
    d->name_bytes += e->name.len;
    name = pica_arena_str(&d->arena, e->name);
    if (!name || !pica_grow(&d->entries, &d->cap, d->count + 1, sizeof *d->entries))
        return pica_fail_nomem(err);
    copy.name = pica_span_of(name, e->name.len);
    copy.label = apk_name_label(&d->arena, copy.name);
    if (copy.label && d->odd.within)
        copy.label = pica_arena_printf(&d->arena, "%s!%s", d->odd.within, copy.label);
    if (!copy.label)
        return pica_fail_nomem(err);
    d->entries[d->count++] = copy;
    return PICA_OK;
}

void apk_directory_clear(struct apk_directory *d)
{
    d->count = 0;
    d->name_bytes = 0;
    d->full = false;
    pica_arena_finish(&d->arena);
}

/* The entry that a record describes, its name still in the window. */
static struct apk_entry entry_of(const struct apk_record *r)
{
    struct apk_entry e = { .name = r->name,
                           .directory_offset = r->offset,
                           .header_offset = r->header,
                           .csize = r->csize,
                           .usize = r->usize,
                           .crc = r->crc,
                           .method = r->method,
                           .flags = r->flags,
                           .version = r->version_needed,
                           .found = true };

    if (r->usize == UINT32_MAX || r->csize == UINT32_MAX || r->header == UINT32_MAX)
        e.found = apk_zip64_extra(r->extra, &e.usize, &e.csize, &e.header_offset);
    return e;
}

/* The tests of ParseZipArchive on one record; each refuses the whole archive. */
static void judge_record(struct apk_directory *d, const struct apk_entry *e,
                         const struct apk_record *r)
{
    struct pica_place place = pica_place_entry(e->label);

    if (!e->found && r->header == UINT32_MAX) {
        d->refused = true;
        if (apk_odd(&d->odd, APK_ODD_ZIP64))
            pica_remark(d->odd.notes, "zip.zip64", place,
                        "the ZIP64 offset of its local header is missing or broken: the device "
                        "refuses the file");
    } else if (!e->found && apk_odd(&d->odd, APK_ODD_ZIP64)) {
        pica_remark(d->odd.notes, "zip.zip64", place,
                    "its ZIP64 sizes are missing or broken: the device does not find the entry");
    }
    if ((r->header == UINT32_MAX ? e->header_offset : r->header) >= d->cd_offset) {
        d->refused = true;
        if (apk_odd(&d->odd, APK_ODD_DIRECTORY))
            pica_remark(d->odd.notes, "zip.directory", place,
                        "its local header is said to be at %#jx, behind the start of the "
                        "directory: the device refuses the file",
                        (uintmax_t)e->header_offset);
    }
    if (!apk_name_valid(e->name)) {
        d->refused = true;
        if (apk_odd(&d->odd, APK_ODD_NAME))
            pica_remark(d->odd.notes, "zip.name", place,
                        "the name is not UTF-8 or has a NUL: the device refuses the file");
    }
    if (d->odd.seen[APK_ODD_ZIP64] == 0 && e->found &&
        (r->usize == UINT32_MAX || r->csize == UINT32_MAX || r->header == UINT32_MAX) &&
        apk_odd(&d->odd, APK_ODD_ZIP64))
        pica_remark(d->odd.notes, "zip.zip64", place,
                    "is in ZIP64 format, which devices before Android 11 refuse");
}

static enum pica_status record_add(struct apk_directory *d, const struct apk_record *r, bool judge,
                                   bool *ret, struct pica_error *err)
{
    struct apk_entry e = entry_of(r);
    enum pica_status st = apk_directory_add(d, &e, ret, err);

    if (st != PICA_OK || !*ret)
        return st;
    if (judge)
        judge_record(d, &d->entries[d->count - 1], r);
    return PICA_OK;
}

/* Records behind the last that counts: for the device they do not exist. */
static enum pica_status remark_uncounted(struct apk_directory *d, uint64_t at, uint64_t end,
                                         struct pica_error *err)
{
    struct apk_record r;
    bool ok;

    for (;;) {
        enum pica_status st = apk_record_read(d, at, end, &r, &ok, err);

        if (st != PICA_OK || !ok)
            return st;
        if (apk_odd(&d->odd, APK_ODD_HIDDEN)) {
            struct pica_text label = { 0 };

            pica_text_add_printable(&label, r.name);
            if (label.failed) {
                pica_text_finish(&label);
                return pica_fail_nomem(err);
            }
            pica_remark(d->odd.notes, "zip.hidden", apk_place(&d->odd, at),
                        "the directory has a record behind the last one that is counted: the "
                        "device does not see the entry %.100s",
                        label.data ? label.data : "");
            pica_text_finish(&label);
        }
        at += r.size;
    }
}

enum pica_status apk_directory_read(struct apk_directory *d, uint64_t offset, uint64_t end,
                                    uint64_t count, struct pica_error *err)
{
    uint64_t at = offset;
    struct apk_record r;
    bool ok, added;

    for (uint64_t i = 0; i < count; i++) {
        enum pica_status st = apk_record_read(d, at, end, &r, &ok, err);

        if (st != PICA_OK)
            return st;
        if (!ok) {
            d->refused = d->incomplete = true;
            if (apk_odd(&d->odd, APK_ODD_DIRECTORY))
                pica_remark(d->odd.notes, "zip.directory", apk_place(&d->odd, at),
                            "the directory breaks off after %ju of %ju entries: the device "
                            "refuses the file",
                            (uintmax_t)i, (uintmax_t)count);
            return PICA_OK;
        }
        st = record_add(d, &r, true, &added, err);
        if (st != PICA_OK)
            return st;
        if (!added)
            return PICA_OK;
        at += r.size;
    }
    return remark_uncounted(d, at, end, err);
}

enum pica_status apk_directory_read_chain(struct apk_directory *d, uint64_t offset, uint64_t end,
                                          uint64_t *ret_end, struct pica_error *err)
{
    struct apk_record r;
    bool ok, added;

    *ret_end = offset;
    for (;;) {
        enum pica_status st = apk_record_read(d, *ret_end, end, &r, &ok, err);

        if (st != PICA_OK || !ok)
            return st;
        st = record_add(d, &r, false, &added, err);
        if (st != PICA_OK || !added)
            return st;
        *ret_end += r.size;
    }
}

/* Bits 0, 6 and 13: encrypted, strongly encrypted, local header masked (4.4.4). */
#define FLAGS_ENCRYPTED 0x2041u
/* APPNOTE 6.3.10 knows versions up to 6.3; the upper byte is not part of it. */
#define VERSION_MAX 63u

/* What the device does not look at, but other readers stumble over. */
static void remark_fields(struct apk_directory *d, const struct apk_entry *e)
{
    struct pica_place place = pica_place_entry(e->label);

    if ((e->flags & FLAGS_ENCRYPTED) && apk_odd(&d->odd, APK_ODD_ENCRYPTED_BIT))
        pica_remark(d->odd.notes, "zip.encrypted-bit", place,
                    "is marked as encrypted (flags %#x), which the device ignores", e->flags);
    if (e->version > VERSION_MAX && apk_odd(&d->odd, APK_ODD_VERSION))
        pica_remark(d->odd.notes, "zip.version", place,
                    "asks for version %u of the ZIP format, which is none; the device ignores it",
                    e->version);
    if (e->method != 0 && e->method != 8 && apk_odd(&d->odd, APK_ODD_METHOD_UNKNOWN))
        pica_remark(d->odd.notes, "zip.method-unknown", place,
                    "compression method %u is neither stored nor deflated", e->method);
}

static void remark_sizes(struct apk_directory *d, const struct apk_entry *e)
{
    struct pica_place place = pica_place_entry(e->label);

    if (e->method == 0 && e->csize != e->usize && apk_odd(&d->odd, APK_ODD_SIZES))
        pica_remark(d->odd.notes, "zip.sizes", place,
                    "is stored, but with sizes that differ: %ju and %ju bytes; the device goes by "
                    "the second",
                    (uintmax_t)e->csize, (uintmax_t)e->usize);
    if (e->method != 8)
        return;
    /* Deflate adds 5 bytes to 65535 that it cannot compress; writers that flush
     * often add more, none more than this. */
    if (e->csize > 1024 && e->csize / 2 > e->usize && apk_odd(&d->odd, APK_ODD_SIZES))
        pica_remark(d->odd.notes, "zip.sizes", place, "%ju bytes are said to inflate to only %ju",
                    (uintmax_t)e->csize, (uintmax_t)e->usize);
    /* Deflate cannot do better than 1032 to 1; real files of this size stay far below. */
    if (e->usize >= (16u << 20) && e->usize / 500 > e->csize && apk_odd(&d->odd, APK_ODD_RATIO))
        pica_remark(d->odd.notes, "zip.ratio", place,
                    "%ju bytes are said to inflate to %ju: a decompression bomb",
                    (uintmax_t)e->csize, (uintmax_t)e->usize);
}

void apk_fields_check(struct apk_directory *d)
{
    for (size_t i = 0; i < d->count; i++) {
        remark_fields(d, &d->entries[i]);
        if (!d->entries[i].rebuilt)
            remark_sizes(d, &d->entries[i]);
    }
}
