#include "apk/signing/block.h"

#include "base/cursor.h"
#include "base/text.h"

#include <stdlib.h>

#define FOOTER 24u /* the size once more, and the magic */
#define SMALLEST 32u
#define WINDOW (64u << 10)
#define RECORDS_MAX 4096u
/* So many records of one kind are told one by one. */
#define LISTED 16u

static const char magic[] = "APK Sig Block 42";

static const struct signing_record *first_of(const struct signing_block *b, uint32_t id)
{
    for (size_t i = 0; i < b->record_count; i++)
        if (b->records[i].id == id)
            return &b->records[i];
    return NULL;
}

const struct signing_record *signing_block_find(const struct signing_block *b,
                                                enum signing_record_kind kind)
{
    return kind == SIGNING_RECORD_UNKNOWN ? NULL : first_of(b, signing_record_id(kind));
}

/* --- finding it ------------------------------------------------------------------- */

/* Whether the device would look for a block in a package that is laid out so. */
static bool may_have_block(const struct apk_sections *s, struct pica_notes *notes, bool found)
{
    if (s->zip64) {
        if (found)
            pica_remark(notes, "signature.block", pica_place_at(NULL, s->directory),
                        "there is a signing block, but no device looks for one in a ZIP64 archive");
        return false;
    }
    if (s->directory_end != s->end) {
        if (found)
            pica_remark(notes, "signature.block", pica_place_at(NULL, s->directory_end),
                        "there is a signing block, but no device looks for one where %ju bytes "
                        "lie between the directory and the end record",
                        (uintmax_t)(s->end - s->directory_end));
        return false;
    }
    return found;
}

static enum pica_status find_block(const struct apk_package *pkg, struct pica_notes *notes,
                                   struct signing_block *ret, struct pica_error *err)
{
    const struct pica_input *in = apk_input(pkg);
    uint8_t footer[FOOTER], head[8];
    struct apk_sections s;
    uint64_t size;
    enum pica_status st;

    if (!apk_sections(pkg, &s) || s.directory < SMALLEST)
        return PICA_OK;
    st = pica_input_read(in, s.directory - FOOTER, footer, sizeof footer, err);
    if (st != PICA_OK)
        return st;
    if (!may_have_block(&s, notes, memcmp(footer + 8, magic, sizeof magic - 1) == 0))
        return PICA_OK;
    size = pica_le64(footer);
    if (size < FOOTER || size > INT32_MAX - 8 || size + 8 > s.directory) {
        pica_remark(notes, "signature.block", pica_place_at(NULL, s.directory - FOOTER),
                    "the signing block says that it has %ju bytes, which cannot be: no device "
                    "finds it",
                    (uintmax_t)size);
        return PICA_OK;
    }
    st = pica_input_read(in, s.directory - size - 8, head, sizeof head, err);
    if (st != PICA_OK)
        return st;
    if (pica_le64(head) != size) {
        pica_remark(notes, "signature.block", pica_place_at(NULL, s.directory - size - 8),
                    "the signing block gives its size as %ju and as %ju: no device finds it",
                    (uintmax_t)pica_le64(head), (uintmax_t)size);
        return PICA_OK;
    }
    ret->present = true;
    ret->offset = s.directory - size - 8;
    ret->size = size + 8;
    return PICA_OK;
}

/* --- its records ------------------------------------------------------------------- */

/* Records up to the first that does not fit: behind it the device finds none. */
static enum pica_status list_records(const struct pica_input *in, struct signing_block *b,
                                     struct signing_record *records, struct pica_notes *notes,
                                     struct pica_error *err)
{
    uint64_t at = b->offset + 8, end = b->offset + b->size - FOOTER;

    while (at < end) {
        uint8_t head[12];
        uint64_t size;
        enum pica_status st;

        if (end - at < sizeof head) {
            pica_remark(notes, "signature.block", pica_place_at(NULL, at),
                        "%ju bytes behind the last record of the signing block are none",
                        (uintmax_t)(end - at));
            break;
        }
        st = pica_input_read(in, at, head, sizeof head, err);
        if (st != PICA_OK)
            return st;
        size = pica_le64(head);
        if (size < 4 || size > INT32_MAX || size > end - at - 8) {
            pica_remark(notes, "signature.block", pica_place_at(NULL, at),
                        "a record of the signing block says that it has %ju bytes, which cannot "
                        "be: the device finds none from here on",
                        (uintmax_t)size);
            break;
        }
        if (b->record_count == RECORDS_MAX) {
            pica_gap(notes, "signature", pica_place_at(NULL, at),
                     "the signing block has more than %u records: those from here on were not read",
                     RECORDS_MAX);
            break;
        }
        records[b->record_count++] = (struct signing_record){ .id = pica_le32(head + 8),
                                                              .offset = at + 12,
                                                              .size = size - 4 };
        at += 8 + size;
    }
    return PICA_OK;
}

enum pica_status signing_block_read(const struct apk_package *pkg, struct pica_arena *arena,
                                    struct pica_notes *notes, struct signing_block *ret,
                                    struct pica_error *err)
{
    struct signing_block b = { 0 };
    struct signing_record *records;
    enum pica_status st = find_block(pkg, notes, &b, err);

    if (st == PICA_OK && b.present) {
        records = malloc(RECORDS_MAX * sizeof *records);
        if (!records)
            return pica_fail_nomem(err);
        st = list_records(apk_input(pkg), &b, records, notes, err);
        b.records = pica_arena_array(arena, b.record_count + 1, sizeof *b.records);
        if (b.records)
            memcpy(b.records, records, b.record_count * sizeof *records);
        else if (st == PICA_OK)
            st = pica_fail_nomem(err);
        free(records);
    }
    if (st == PICA_OK)
        *ret = b;
    return st;
}

enum pica_status signing_record_read(const struct apk_package *pkg, const struct signing_record *r,
                                     struct pica_arena *arena, struct pica_notes *notes,
                                     struct pica_span *ret, struct pica_error *err)
{
    uint64_t most = apk_limits(pkg)->signing_bytes;
    uint8_t *bytes;
    enum pica_status st;

    *ret = (struct pica_span){ 0 };
    if (r->size > most) {
        pica_gap(notes, "signature", pica_place_at(NULL, r->offset),
                 "a record of the signing block has %ju bytes: more than %ju are not read (limit "
                 "signing_bytes)",
                 (uintmax_t)r->size, (uintmax_t)most);
        return PICA_OK;
    }
    bytes = pica_arena_alloc(arena, (size_t)r->size + 1);
    if (!bytes)
        return pica_fail_nomem(err);
    st = pica_input_read(apk_input(pkg), r->offset, bytes, (size_t)r->size, err);
    if (st == PICA_OK)
        *ret = pica_span_of(bytes, (size_t)r->size);
    return st;
}

/* --- what is odd about them ----------------------------------------------------------- */

/* Offset of the first byte that is not 0, or the end of the record. */
static enum pica_status first_nonzero(const struct pica_input *in, const struct signing_record *r,
                                      uint64_t *ret, struct pica_error *err)
{
    uint8_t *buf = malloc(WINDOW);
    enum pica_status st = PICA_OK;
    uint64_t at = 0;

    if (!buf)
        return pica_fail_nomem(err);
    while (at < r->size && st == PICA_OK) {
        size_t n = r->size - at < WINDOW ? (size_t)(r->size - at) : WINDOW, i = 0;

        st = pica_input_read(in, r->offset + at, buf, n, err);
        while (st == PICA_OK && i < n && buf[i] == 0)
            i++;
        at += i;
        if (i < n)
            break;
    }
    free(buf);
    *ret = r->offset + at;
    return st;
}

enum pica_status signing_block_remark(const struct apk_package *pkg, const struct signing_block *b,
                                      struct pica_notes *notes, struct pica_error *err)
{
    size_t unknown = 0, again = 0;

    for (size_t i = 0; i < b->record_count; i++) {
        const struct signing_record *r = &b->records[i];
        struct pica_place place = pica_place_at(NULL, r->offset);

        if (first_of(b, r->id) != r && again++ < LISTED)
            pica_remark(notes, "signature.record-twice", place,
                        "the signing block has a second record of the number 0x%08x, which "
                        "devices do not look at",
                        r->id);
        if (!signing_record_name(r->id) && unknown++ < LISTED)
            pica_remark(notes, "signature.record-unknown", place,
                        "the signing block has a record of the number 0x%08x that nobody knows, "
                        "%ju bytes: no signature covers it",
                        r->id, (uintmax_t)r->size);
        if (signing_record_kind(r->id) == SIGNING_RECORD_PADDING) {
            uint64_t at = 0;
            enum pica_status st = first_nonzero(apk_input(pkg), r, &at, err);

            if (st != PICA_OK)
                return st;
            if (at < r->offset + r->size)
                pica_remark(notes, "signature.padding", pica_place_at(NULL, at),
                            "the padding of the signing block holds something: no signature "
                            "covers it");
        }
    }
    if (unknown > LISTED || again > LISTED)
        pica_remark(notes, "signature.record-unknown", pica_place_at(NULL, b->offset),
                    "%zu more records of the signing block are odd, and not listed one by one",
                    (unknown > LISTED ? unknown - LISTED : 0) +
                        (again > LISTED ? again - LISTED : 0));
    return PICA_OK;
}
