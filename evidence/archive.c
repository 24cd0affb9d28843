#include "evidence/archive.h"

#include "apk/inflate.h"
#include "apk/package.h"
#include "base/digest.h"
#include "base/library.h"

#include <pthread.h>
#include <stdlib.h>
#include <zip.h>

/* The soname that goes with the headers pica was built with. */
#if LIBZIP_VERSION_MAJOR > 1 || LIBZIP_VERSION_MINOR >= 8
#define SONAME "libzip.so.5"
#else
#define SONAME "libzip.so.4"
#endif

#define DIGITS 64u

/* Midnight of the first day that the format can name: no bundle tells when it was made. */
#define DOS_DATE (1u << 5 | 1u)
#define DOS_TIME 0u
#define REGULAR_FILE (0100644u << 16) /* as `unzip` makes it */

/* --- libzip ------------------------------------------------------------------- */

static struct {
#define X(name) __typeof__(name) *name;
#include "evidence/libzip.def"
#undef X
} loaded;
static char load_failure[PICA_LIBRARY_WHY];
static pthread_once_t load_once = PTHREAD_ONCE_INIT;

static void load(void)
{
    static const struct pica_symbol symbols[] = {
#define X(name) PICA_SYMBOL(loaded, name)
#include "evidence/libzip.def"
#undef X
    };

    (void)pica_library_open(SONAME, symbols, sizeof symbols / sizeof *symbols, load_failure);
}

static enum pica_status fail(int code, const char *said, struct pica_error *err)
{
    if (code == ZIP_ER_MEMORY)
        return pica_fail_nomem(err);
    return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "libzip cannot write the archive: %s", said);
}

static enum pica_status fail_in(struct zip *z, struct pica_error *err)
{
    zip_error_t *e = loaded.zip_get_error(z);

    return fail(e->zip_err, loaded.zip_error_strerror(e), err);
}

/* --- writing -------------------------------------------------------------------- */

static enum pica_status put(struct zip *z, const char *name, struct pica_span bytes,
                            struct pica_error *err)
{
    struct zip_source *data = loaded.zip_source_buffer(z, bytes.data, bytes.len, 0);
    zip_int64_t at;

    if (!data)
        return fail_in(z, err);
    at = loaded.zip_file_add(z, name, data, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        enum pica_status st = fail_in(z, err);

        loaded.zip_source_free(data);
        return st;
    }
    if (loaded.zip_set_file_compression(z, (zip_uint64_t)at, ZIP_CM_STORE, 0) != 0 ||
        loaded.zip_file_set_dostime(z, (zip_uint64_t)at, DOS_TIME, DOS_DATE, 0) != 0 ||
        loaded.zip_file_set_external_attributes(z, (zip_uint64_t)at, 0, ZIP_OPSYS_UNIX,
                                                REGULAR_FILE) != 0)
        return fail_in(z, err);
    return PICA_OK;
}

static enum pica_status take_out(struct zip_source *made, struct pica_text *out,
                                 struct pica_error *err)
{
    struct zip_stat about;
    char *room;
    zip_int64_t got;

    if (loaded.zip_source_stat(made, &about) != 0 || !(about.valid & ZIP_STAT_SIZE) ||
        loaded.zip_source_open(made) != 0)
        return fail(ZIP_ER_READ, "zip_source_open", err);
    room = pica_text_extend(out, about.size);
    got = room ? loaded.zip_source_read(made, room, about.size) : 0;
    loaded.zip_source_close(made);
    if (!room)
        return pica_fail_nomem(err);
    return got == (zip_int64_t)about.size ? PICA_OK : fail(ZIP_ER_READ, "zip_source_read", err);
}

static enum pica_status write_all(struct zip_source *made, const struct evidence_files *files,
                                  const char *digest, struct pica_error *err)
{
    zip_error_t why;
    struct zip *z;
    enum pica_status st = PICA_OK;

    loaded.zip_error_init(&why);
    z = loaded.zip_open_from_source(made, ZIP_CREATE | ZIP_TRUNCATE, &why);
    if (!z) {
        st = fail(why.zip_err, loaded.zip_error_strerror(&why), err);
        loaded.zip_error_fini(&why);
        return st;
    }
    loaded.zip_error_fini(&why);
    loaded.zip_source_keep(made); /* closing gives back the archive's own hold of it */
    for (size_t i = 0; i < files->count && st == PICA_OK; i++)
        st = put(z, files->items[i].name, files->items[i].bytes, err);
    if (st == PICA_OK)
        st = put(z, EVIDENCE_ARCHIVE_DIGEST, pica_span_of(digest, DIGITS + 1), err);
    if (st == PICA_OK && loaded.zip_close(z) != 0)
        st = fail_in(z, err);
    else if (st == PICA_OK)
        return st;
    loaded.zip_discard(z);
    return st;
}

/* --- the digest ------------------------------------------------------------------ */

/* Where its digits and the two CRC-32 of its entry stand. */
struct digest_place {
    uint64_t digits, local_crc, central_crc;
};

#define LOCAL_CRC 14u /* APPNOTE.TXT 4.3.7, 4.3.12 */
#define CENTRAL_CRC 16u

static struct digest_place place_of(const struct apk_entry *e)
{
    return (struct digest_place){ e->data_offset, e->header_offset + LOCAL_CRC,
                                  e->directory_offset + CENTRAL_CRC };
}

static void digest_hex(struct pica_span archive, struct digest_place p, char out[PICA_DIGEST_HEX])
{
    static const uint8_t zeros[DIGITS];
    const struct {
        uint64_t at, len;
    } holes[] = { { p.local_crc, 4 }, { p.digits, DIGITS }, { p.central_crc, 4 } };
    struct pica_hasher h;
    uint64_t at = 0;

    pica_hasher_init(&h);
    h.wanted[PICA_SHA256] = true;
    for (size_t i = 0; i < sizeof holes / sizeof *holes; i++) {
        pica_hasher_add(&h, pica_span_of(archive.data + at, holes[i].at - at));
        pica_hasher_add(&h, pica_span_of(zeros, holes[i].len));
        at = holes[i].at + holes[i].len;
    }
    pica_hasher_add(&h, pica_span_of(archive.data + at, archive.len - at));
    pica_hasher_hex(&h, PICA_SHA256, out);
}

static void put_le32(uint8_t *p, uint32_t n)
{
    for (unsigned i = 0; i < 4; i++)
        p[i] = (uint8_t)(n >> i * 8);
}

/* The entry as libzip wrote it, found by the reader that will read it. */
static enum pica_status complete(struct pica_text *out, struct pica_error *err)
{
    const struct pica_limits limits = pica_limits_default;
    struct pica_input in = pica_input_memory(pica_span_of(out->data, out->len));
    struct pica_notes notes = { 0 };
    struct apk_package *pkg = NULL;
    enum pica_status st = apk_open(&in, &limits, &notes, &pkg, err);
    const struct apk_entry *e = st == PICA_OK ? apk_find(pkg, EVIDENCE_ARCHIVE_DIGEST) : NULL;
    uint8_t *bytes = (uint8_t *)out->data;

    if (e && e->usize == DIGITS + 1 && e->data_offset != 0) {
        struct digest_place p = place_of(e);
        char hex[PICA_DIGEST_HEX];
        uint32_t crc;

        digest_hex(pica_span_of(bytes, out->len), p, hex);
        memcpy(bytes + p.digits, hex, DIGITS);
        crc = apk_crc32(pica_span_of(bytes + p.digits, DIGITS + 1));
        put_le32(bytes + p.local_crc, crc);
        put_le32(bytes + p.central_crc, crc);
    } else if (st == PICA_OK) {
        st = fail(ZIP_ER_INTERNAL, EVIDENCE_ARCHIVE_DIGEST, err);
    }
    apk_close(pkg);
    pica_notes_finish(&notes);
    return st;
}

enum pica_status evidence_archive_write(const struct evidence_files *files, struct pica_text *out,
                                        struct pica_error *err)
{
    char digest[DIGITS + 1];
    struct zip_source *made;
    zip_error_t why;
    enum pica_status st;

    pthread_once(&load_once, load);
    if (load_failure[0])
        return pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE, "libzip cannot be loaded: %s",
                         load_failure);
    memset(digest, 0, DIGITS);
    digest[DIGITS] = '\n';
    loaded.zip_error_init(&why);
    made = loaded.zip_source_buffer_create(NULL, 0, 0, &why);
    loaded.zip_error_fini(&why);
    if (!made)
        return pica_fail_nomem(err);
    st = write_all(made, files, digest, err);
    if (st == PICA_OK)
        st = take_out(made, out, err);
    loaded.zip_source_free(made);
    return st == PICA_OK ? complete(out, err) : st;
}

/* --- reading --------------------------------------------------------------------- */

static void odd(struct evidence_archive *a, const char *what)
{
    if (a->plain)
        a->odd = what;
    a->plain = false;
}

/* The entry's bytes where they lie; anything that evidence_archive_write() does not make is odd. */
static enum pica_status read_entry(struct evidence_archive *a, struct pica_span bytes,
                                   const struct apk_entry *e, struct pica_error *err)
{
    struct pica_span data = { 0 };

    if (!e->found || e->method != 0 || e->csize != e->usize || e->descriptor || e->rebuilt) {
        odd(a, PICA_WORD("an entry of the archive is not simply stored"));
        return PICA_OK;
    }
    if (e->data_offset > bytes.len || e->usize > bytes.len - e->data_offset) {
        odd(a, PICA_WORD("an entry of the archive goes beyond its end"));
        return PICA_OK;
    }
    data = pica_span_of(bytes.data + e->data_offset, e->usize);
    if (apk_crc32(data) != e->crc)
        odd(a, PICA_WORD("the CRC-32 of an entry of the archive is wrong"));
    if (memchr(e->name.data, 0, e->name.len) || !pica_utf8_valid(e->name) ||
        evidence_find(&a->files, (const char *)e->name.data)) {
        odd(a, PICA_WORD("an entry of the archive has a name that pica does not give"));
        return PICA_OK;
    }
    return evidence_add(&a->files, (const char *)e->name.data, data, err);
}

static void check_digest(struct evidence_archive *a, struct pica_span bytes,
                         const struct apk_entry *e)
{
    struct digest_place p = place_of(e);
    char hex[PICA_DIGEST_HEX];

    if (e->method != 0 || e->usize != DIGITS + 1 || !e->data_offset || p.digits < p.local_crc + 4 ||
        p.central_crc < p.digits + DIGITS || bytes.len < 4 || p.central_crc > bytes.len - 4)
        return;
    digest_hex(bytes, p, hex);
    a->whole = memcmp(bytes.data + p.digits, hex, DIGITS) == 0 &&
               bytes.data[p.digits + DIGITS] == '\n' &&
               apk_crc32(pica_span_of(bytes.data + p.digits, DIGITS + 1)) == e->crc &&
               memcmp(bytes.data + p.local_crc, bytes.data + p.central_crc, 4) == 0;
}

enum pica_status evidence_archive_read(struct pica_span bytes, struct evidence_archive *ret,
                                       struct pica_error *err)
{
    const struct pica_limits limits = pica_limits_default;
    struct pica_input in = pica_input_memory(bytes);
    struct pica_notes notes = { 0 };
    struct apk_package *pkg = NULL;
    enum pica_status st = apk_open(&in, &limits, &notes, &pkg, err);

    *ret = (struct evidence_archive){ .plain = true };
    if (st == PICA_OK && (notes.count > 0 || !apk_installable(pkg)))
        odd(ret, PICA_WORD("the archive has headers that pica does not write"));
    for (size_t i = 0; st == PICA_OK && i < apk_count(pkg); i++) {
        const struct apk_entry *e = apk_at(pkg, i);

        if (i + 1 == apk_count(pkg) && pica_span_is(e->name, EVIDENCE_ARCHIVE_DIGEST))
            check_digest(ret, bytes, e);
        else
            st = read_entry(ret, bytes, e, err);
    }
    if (st == PICA_OK && notes.failed)
        st = pica_fail_nomem(err);
    apk_close(pkg);
    pica_notes_finish(&notes);
    if (st != PICA_OK)
        evidence_archive_finish(ret);
    return st;
}

void evidence_archive_finish(struct evidence_archive *a)
{
    evidence_files_finish(&a->files);
}
