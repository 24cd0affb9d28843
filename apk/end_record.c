#include "apk/end_record.h"

#include "base/cursor.h"

#include <stdlib.h>

#define END_SIG 0x06054b50u
#define END_SIZE 22u
#define END_COMMENT_MAX 65535u
#define LOCATOR_SIG 0x07064b50u
#define LOCATOR_SIZE 20u
#define END64_SIG 0x06064b50u
#define END64_SIZE 56u

/* Believes the ZIP64 record at `at`, whose locator is at `locator`, or says no. */
static bool end64_read(const struct pica_input *in, struct apk_end *end, uint64_t at,
                       uint64_t locator)
{
    uint8_t b[END64_SIZE];
    struct pica_error ignored;
    uint64_t size, offset;

    if (locator <= END64_SIZE || at > locator - END64_SIZE)
        return false;
    if (pica_input_read(in, at, b, sizeof b, &ignored) != PICA_OK || pica_le32(b) != END64_SIG)
        return false;
    size = pica_le64(b + 40);
    offset = pica_le64(b + 48);
    if (at <= size || offset > at - size)
        return false;
    end->count = pica_le64(b + 32);
    end->cd_size = size;
    end->cd_offset = offset;
    end->cd_limit = at;
    end->zip64 = true;
    return true;
}

/*
 * The ZIP64 record is looked for only when a size or offset does not fit in 32
 * bits, as the device does (a count of 0xffff alone does not make it look).
 */
static void end_resolve_zip64(const struct pica_input *in, struct apk_end *end)
{
    uint8_t b[LOCATOR_SIZE];
    struct pica_error ignored;
    uint64_t locator;

    if (end->cd_size != UINT32_MAX && end->cd_offset != UINT32_MAX)
        return;
    end->broken = true;
    if (end->offset <= LOCATOR_SIZE)
        return;
    locator = end->offset - LOCATOR_SIZE;
    if (pica_input_read(in, locator, b, sizeof b, &ignored) != PICA_OK ||
        pica_le32(b) != LOCATOR_SIG)
        return;
    end->broken = !end64_read(in, end, pica_le64(b + 8), locator);
}

static void end_read(const struct pica_input *in, struct pica_span tail, size_t at,
                     uint64_t tail_offset, struct apk_end *end)
{
    struct pica_cursor c = pica_cursor_on(tail, at + 4);

    *end = (struct apk_end){ .offset = tail_offset + at, .cd_limit = tail_offset + at };
    end->disk = pica_cursor_u16(&c);
    end->disk |= pica_cursor_u16(&c);
    end->count_here = pica_cursor_u16(&c);
    end->count = pica_cursor_u16(&c);
    end->cd_size = pica_cursor_u32(&c);
    end->cd_offset = pica_cursor_u32(&c);
    end->behind = end->offset + END_SIZE + pica_cursor_u16(&c);
    end->whole = c.ok;
    if (end->whole)
        end_resolve_zip64(in, end);
}

/* The device's own tests of the record it chose, in its order. */
static bool end_judge(const struct pica_input *in, const struct apk_end *end,
                      struct apk_oddities *odd)
{
    struct pica_place place = apk_place(odd, end->offset);

    if (end->behind != in->size) {
        if (end->behind < in->size) {
            if (apk_odd(odd, APK_ODD_TRAILING_BYTES))
                pica_remark(odd->notes, "zip.trailing-bytes", place,
                            "%ju bytes follow the end record and its comment: the device refuses "
                            "the file",
                            (uintmax_t)(in->size - end->behind));
        } else if (apk_odd(odd, APK_ODD_TRUNCATED)) {
            pica_remark(odd->notes, "zip.truncated", place,
                        "the comment of the end record is cut off %ju bytes before its end: the "
                        "device refuses the file",
                        (uintmax_t)(end->behind - in->size));
        }
        return false;
    }
    if (end->broken) {
        if (apk_odd(odd, APK_ODD_ZIP64))
            pica_remark(odd->notes, "zip.zip64", place,
                        "the end record points to a ZIP64 record that is missing or broken: the "
                        "device refuses the file");
        return false;
    }
    if (end->cd_size > end->cd_limit || end->cd_offset > end->cd_limit - end->cd_size) {
        if (apk_odd(odd, APK_ODD_DIRECTORY))
            pica_remark(odd->notes, "zip.directory", place,
                        "the directory is said to be %ju bytes at %#jx, which does not end before "
                        "%#jx: the device refuses the file",
                        (uintmax_t)end->cd_size, (uintmax_t)end->cd_offset,
                        (uintmax_t)end->cd_limit);
        return false;
    }
    if (end->count == 0) {
        if (apk_odd(odd, APK_ODD_END_RECORD))
            pica_remark(odd->notes, "zip.end-record", place,
                        "the end record counts no entries: the device refuses the file");
        return false;
    }
    if (end->disk != 0 && apk_odd(odd, APK_ODD_END_RECORD))
        pica_remark(odd->notes, "zip.end-record", place,
                    "the end record speaks of several disks, which the device ignores");
    if (!end->zip64 && end->count_here != end->count && apk_odd(odd, APK_ODD_END_RECORD))
        pica_remark(odd->notes, "zip.end-record", place,
                    "the end record counts %u entries on its disk and %ju in all: the device goes "
                    "by the latter",
                    end->count_here, (uintmax_t)end->count);
    if (end->zip64 && apk_odd(odd, APK_ODD_ZIP64))
        pica_remark(odd->notes, "zip.zip64", place,
                    "is in ZIP64 format, which devices before Android 11 refuse");
    return true;
}

static void ends_collect(const struct pica_input *in, struct pica_span tail, uint64_t tail_offset,
                         struct apk_ends *ret)
{
    if (tail.len < END_SIZE)
        return;
    for (size_t at = tail.len - END_SIZE + 1; at-- > 0;) {
        if (tail.data[at] != 'P' || pica_le32(tail.data + at) != END_SIG)
            continue;
        if (ret->count == APK_ENDS_MAX) {
            ret->more = true;
            return;
        }
        end_read(in, tail, at, tail_offset, &ret->items[ret->count++]);
    }
}

/*
 * Another record matters when another reader could choose it: one whose comment
 * reaches exactly to the end of the file too, or one behind the directory. The
 * record of a ZIP file that is stored inside as an entry does not.
 */
static void ends_remark_rivals(const struct pica_input *in, const struct apk_ends *ends,
                               struct apk_oddities *odd)
{
    const struct apk_end *chosen = &ends->items[0];

    for (size_t i = 1; i < ends->count; i++) {
        const struct apk_end *e = &ends->items[i];

        if (e->behind != in->size && !(ends->accepted && e->offset >= chosen->cd_offset))
            continue;
        if (apk_odd(odd, APK_ODD_END_RECORD))
            pica_remark(odd->notes, "zip.end-record", apk_place(odd, e->offset),
                        "a second end record: the device believes the one at %#jx, other readers "
                        "may believe this one",
                        (uintmax_t)chosen->offset);
    }
}

enum pica_status apk_ends_read(const struct pica_input *in, struct apk_oddities *odd,
                               struct apk_ends *ret, struct pica_error *err)
{
    size_t size = END_COMMENT_MAX + END_SIZE;
    uint64_t tail_offset;
    enum pica_status st;
    uint8_t *tail;

    *ret = (struct apk_ends){ 0 };
    if (size > in->size)
        size = (size_t)in->size;
    tail_offset = in->size - size;
    tail = malloc(size ? size : 1);
    if (!tail)
        return pica_fail_nomem(err);
    st = pica_input_read(in, tail_offset, tail, size, err);
    if (st == PICA_OK)
        ends_collect(in, pica_span_of(tail, size), tail_offset, ret);
    free(tail);
    if (st != PICA_OK)
        return st;
    if (ret->count == 0)
        return PICA_OK;
    ret->accepted = end_judge(in, &ret->items[0], odd);
    ends_remark_rivals(in, ret, odd);
    return PICA_OK;
}
