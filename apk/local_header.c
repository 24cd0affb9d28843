#include "apk/directory.h"

#include "base/cursor.h"

#define LOCAL_SIG 0x04034b50u
#define LOCAL_SIZE 30u
#define FLAG_DESCRIPTOR 0x8u
#define FLAGS_ENCRYPTED 0x2041u

bool apk_zip64_extra(struct pica_span extra, uint64_t *usize, uint64_t *csize, uint64_t *header)
{
    struct pica_cursor c = pica_cursor_on(extra, 0);

    while (pica_cursor_left(&c) > 4) {
        uint16_t id = pica_cursor_u16(&c);
        size_t size = pica_cursor_u16(&c);
        struct pica_span field = pica_cursor_bytes(&c, size);
        struct pica_cursor in;
        bool all;

        if (!c.ok)
            return false;
        if (id != 1)
            continue;
        if (size == 28) /* the number of the disk, at the end of a full field, is ignored */
            field.len = 24;
        all = field.len == 24;
        in = pica_cursor_on(field, 0);
        if (*usize == UINT32_MAX || all)
            *usize = pica_cursor_u64(&in);
        if (*csize == UINT32_MAX || all)
            *csize = pica_cursor_u64(&in);
        if (header && (*header == UINT32_MAX || all))
            *header = pica_cursor_u64(&in);
        else if (!header && all)
            pica_cursor_u64(&in);
        return in.ok && in.pos > 0 && pica_cursor_left(&in) == 0;
    }
    return false;
}

enum pica_status apk_local_read(struct apk_directory *d, uint64_t offset, size_t ahead,
                                size_t name_wanted, struct apk_local *ret, bool *ret_ok,
                                struct pica_error *err)
{
    struct pica_span s;
    struct pica_cursor c;
    size_t name_len, extra_len;
    enum pica_status st;

    *ret_ok = false;
    st = apk_window_at(&d->window, offset, LOCAL_SIZE, ahead, &s, err);
    if (st != PICA_OK)
        return st;
    c = pica_cursor_on(s, 0);
    *ret = (struct apk_local){ .signature = pica_cursor_u32(&c) == LOCAL_SIG };
    ret->version_needed = pica_cursor_u16(&c);
    ret->flags = pica_cursor_u16(&c);
    ret->method = pica_cursor_u16(&c);
    pica_cursor_u32(&c); /* time and date */
    ret->crc = pica_cursor_u32(&c);
    ret->csize = pica_cursor_u32(&c);
    ret->usize = pica_cursor_u32(&c);
    name_len = ret->name_len = pica_cursor_u16(&c);
    extra_len = ret->extra_len = pica_cursor_u16(&c);
    if (!c.ok || name_len + extra_len > d->in->size - offset - LOCAL_SIZE)
        return PICA_OK;
    ret->data_offset = offset + LOCAL_SIZE + name_len + extra_len;
    *ret_ok = true;
    if (ret->csize == UINT32_MAX || ret->usize == UINT32_MAX) {
        st = apk_window_at(&d->window, offset + LOCAL_SIZE + name_len, extra_len, ahead, &s, err);
        if (st != PICA_OK)
            return st;
        s.len = extra_len; /* which are there, by the test above */
        ret->zip64_bad =
            ret->csize != ret->usize || !apk_zip64_extra(s, &ret->usize, &ret->csize, NULL);
    }
    if (name_len == 0 || (name_wanted != APK_ANY_NAME && name_len != name_wanted))
        return PICA_OK;
    st = apk_window_at(&d->window, offset, LOCAL_SIZE + name_len, ahead, &s, err);
    if (st == PICA_OK)
        ret->name = pica_span_sub(s, LOCAL_SIZE, name_len);
    return st;
}

/* Each says no with a remark of its own; `l` is the header that was found. */
static bool local_agrees(struct apk_directory *d, const struct apk_entry *e,
                         const struct apk_local *l)
{
    struct pica_place place = pica_place_entry(e->label);
    struct apk_oddities *odd = &d->odd;

    if (!pica_span_equal(l->name, e->name)) {
        if (apk_odd(odd, APK_ODD_LOCAL_HEADER))
            pica_remark(odd->notes, "zip.local-header", place,
                        "the local header bears another name: the device does not find the entry");
        return false;
    }
    if (l->zip64_bad) {
        if (apk_odd(odd, APK_ODD_ZIP64))
            pica_remark(
                odd->notes, "zip.zip64", place,
                "its ZIP64 sizes are missing or broken: the device does not find the entry");
        return false;
    }
    if (!(l->flags & FLAG_DESCRIPTOR) &&
        (l->csize != e->csize || l->usize != e->usize || l->crc != e->crc)) {
        if (apk_odd(odd, APK_ODD_LOCAL_HEADER))
            pica_remark(odd->notes, "zip.local-header", place,
                        "the local header says %ju bytes, inflated %ju, CRC %08x, the directory "
                        "%ju, %ju, %08x: the device does not find the entry",
                        (uintmax_t)l->csize, (uintmax_t)l->usize, l->crc, (uintmax_t)e->csize,
                        (uintmax_t)e->usize, e->crc);
        return false;
    }
    return true;
}

static bool local_fits(struct apk_directory *d, const struct apk_entry *e,
                       const struct apk_local *l)
{
    uint64_t room;
    bool fits;

    if (l->data_offset > d->cd_offset)
        fits = false;
    else {
        room = d->cd_offset - l->data_offset;
        fits = e->csize <= room && (e->method != 0 || e->usize <= room);
    }
    if (!fits && apk_odd(&d->odd, APK_ODD_SIZES))
        pica_remark(d->odd.notes, "zip.sizes", pica_place_entry(e->label),
                    "%ju bytes do not fit between its local header and %#jx, where the directory "
                    "begins: the device does not find the entry",
                    (uintmax_t)(e->method == 0 && e->usize > e->csize ? e->usize : e->csize),
                    (uintmax_t)d->cd_offset);
    return fits;
}

/*
 * Old versions verified entries with a reader in Java (libcore's ZipFile.java) and ran what one in
 * C (libdex) read. These took the beginning of the data to be elsewhere, and so one saw the bytes
 * that were signed and the other did not; no later version has two readers.
 */
static void remark_old_readings(struct apk_directory *d, const struct apk_entry *e,
                                const struct apk_local *l)
{
    /* The Java reader: the name as long as the directory says, the extra field a signed number. */
    int64_t verified = (int64_t)(e->header_offset + LOCAL_SIZE + e->name.len);
    struct pica_place place = pica_place_entry(e->label);

    if (l->name_len != e->name.len && apk_odd(&d->odd, APK_ODD_OLD_READING))
        pica_remark(d->odd.notes, "zip.old-reading", place,
                    "its name is %u bytes long in the local header and %zu in the directory: "
                    "Android up to 4.3 verifies what is at %#jx of the file and runs what is at "
                    "%#jx (bug 9950697)",
                    l->name_len, e->name.len, (uintmax_t)(verified + l->extra_len),
                    (uintmax_t)l->data_offset);
    if (l->extra_len > INT16_MAX && apk_odd(&d->odd, APK_ODD_OLD_READING))
        pica_remark(d->odd.notes, "zip.old-reading", place,
                    "its extra field is %u bytes long, which Android up to 4.2 takes for %d: it "
                    "verifies what is at %jd of the file and runs what is at %ju (bug 9695860)",
                    l->extra_len, (int16_t)l->extra_len,
                    (intmax_t)(verified + (int16_t)l->extra_len), (uintmax_t)l->data_offset);
}

/* What the device does not compare. */
static void remark_differences(struct apk_directory *d, const struct apk_entry *e,
                               const struct apk_local *l)
{
    struct pica_place place = pica_place_entry(e->label);
    struct apk_oddities *odd = &d->odd;

    if (l->method != e->method && apk_odd(odd, APK_ODD_LOCAL_DIFFERS))
        pica_remark(odd->notes, "zip.local-differs", place,
                    "the local header gives compression method %u, the directory %u; the device "
                    "goes by the directory",
                    l->method, e->method);
    if (l->version_needed != e->version && apk_odd(odd, APK_ODD_LOCAL_DIFFERS))
        pica_remark(odd->notes, "zip.local-differs", place,
                    "the local header asks for version %u of the ZIP format, the directory for %u; "
                    "the device ignores both",
                    l->version_needed, e->version);
    /* kInconsistentInformation in the version of 8.0 alone (zip_archive.cc FindEntry). */
    if (((l->flags ^ e->flags) & FLAG_DESCRIPTOR) && apk_odd(odd, APK_ODD_LOCAL_DIFFERS))
        pica_remark(odd->notes, "zip.local-differs", place,
                    "bit 3 of the flags (sizes follow the data) differs between the local header "
                    "and the directory: Android 8.0 does not find the entry, other versions go by "
                    "the local header");
    else if (l->flags != e->flags && apk_odd(odd, APK_ODD_LOCAL_DIFFERS))
        pica_remark(odd->notes, "zip.local-differs", place,
                    "the local header has flags %#x, the directory %#x: Android 8.0 does not find "
                    "the entry, other versions do not compare them",
                    l->flags, e->flags);
    if ((l->flags & FLAG_DESCRIPTOR) &&
        ((l->csize && l->csize != e->csize) || (l->usize && l->usize != e->usize) ||
         (l->crc && l->crc != e->crc)) &&
        apk_odd(odd, APK_ODD_LOCAL_DIFFERS))
        pica_remark(odd->notes, "zip.local-differs", place,
                    "the local header says %ju bytes, inflated %ju, CRC %08x, the directory %ju, "
                    "%ju, %08x; the device goes by the directory",
                    (uintmax_t)l->csize, (uintmax_t)l->usize, l->crc, (uintmax_t)e->csize,
                    (uintmax_t)e->usize, e->crc);
    if ((l->flags & FLAGS_ENCRYPTED) && !(e->flags & FLAGS_ENCRYPTED) &&
        apk_odd(odd, APK_ODD_ENCRYPTED_BIT))
        pica_remark(odd->notes, "zip.encrypted-bit", place,
                    "is marked as encrypted (flags %#x), which the device ignores", l->flags);
}

static enum pica_status local_check(struct apk_directory *d, struct apk_entry *e,
                                    struct pica_error *err)
{
    struct apk_local l;
    bool ok;
    enum pica_status st;

    e->header_offset += d->delta;
    st = apk_local_read(d, e->header_offset, APK_NEAR, e->name.len, &l, &ok, err);
    if (st != PICA_OK)
        return st;
    if (!ok || !l.signature) {
        e->found = false;
        if (ok && e->name.len > 0 && pica_span_equal(l.name, e->name))
            e->data_offset = l.data_offset; /* all there but the signature */
        if (apk_odd(&d->odd, APK_ODD_LOCAL_HEADER))
            pica_remark(
                d->odd.notes, "zip.local-header", pica_place_entry(e->label),
                "there is no local header at %#jx of the file: the device does not find the "
                "entry",
                (uintmax_t)e->header_offset);
        return PICA_OK;
    }
    e->data_offset = l.data_offset;
    e->descriptor = l.flags & FLAG_DESCRIPTOR;
    /* The 32-bit calls by which the platform looks entries up refuse more than
     * 4 GiB (ZipEntry::CopyFromZipEntry64), and an empty name. */
    if (e->csize > UINT32_MAX || e->usize > UINT32_MAX) {
        e->found = false;
        if (apk_odd(&d->odd, APK_ODD_SIZES))
            pica_remark(d->odd.notes, "zip.sizes", pica_place_entry(e->label),
                        "is larger than 4 GiB: the device does not find the entry");
    }
    e->found &= e->name.len > 0;
    e->found &= local_agrees(d, e, &l);
    e->found &= local_fits(d, e, &l);
    remark_differences(d, e, &l);
    remark_old_readings(d, e, &l);
    return PICA_OK;
}

enum pica_status apk_locals_check(struct apk_directory *d, struct pica_error *err)
{
    for (size_t i = 0; i < d->count; i++) {
        enum pica_status st;

        if (d->entries[i].rebuilt)
            continue;
        st = local_check(d, &d->entries[i], err);
        if (st != PICA_OK)
            return st;
    }
    return PICA_OK;
}
