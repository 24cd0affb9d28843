#include "apk/libzip_view.h"

#include "apk/package_private.h"
#include "base/library.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <zip.h>

/* The soname that goes with the headers pica was built with. */
#if LIBZIP_VERSION_MAJOR > 1 || LIBZIP_VERSION_MINOR >= 8
#define SONAME "libzip.so.5"
#else
#define SONAME "libzip.so.4"
#endif

#define ID "zip.libzip"
/* Reading a directory of more takes it longer than the answer is worth. */
#define ENTRIES_MAX 200000u
#define UNREADABLE_LISTED 4u

struct libzip {
#define X(name) __typeof__(name) *name;
#include "apk/libzip.def"
#undef X
};

/* Set once by load() and never changed after. */
static struct libzip zip;
static char load_failure[PICA_LIBRARY_WHY];
static pthread_once_t load_once = PTHREAD_ONCE_INIT;

static void load(void)
{
    static const struct pica_symbol symbols[] = {
#define X(name) PICA_SYMBOL(zip, name)
#include "apk/libzip.def"
#undef X
    };

    (void)pica_library_open(SONAME, symbols, sizeof symbols / sizeof *symbols, load_failure);
}

/* --- the file, as libzip wants to be given it ------------------------------------------------ */

struct view {
    const struct apk_package *pkg;
    struct pica_notes *notes;
    struct pica_error *err;
    enum pica_status
        status; /* of reading the file: what libzip says after that counts for nothing */
    uint64_t at;
    zip_error_t error;
};

static zip_int64_t give(struct view *v, void *data, zip_uint64_t len)
{
    const struct pica_input *in = apk_input(v->pkg);
    size_t n = in->size - v->at < len ? (size_t)(in->size - v->at) : (size_t)len;
    struct pica_error unheard;
    enum pica_status st;

    if (n == 0)
        return 0;
    st = pica_input_read(in, v->at, data, n, v->status == PICA_OK ? v->err : &unheard);
    if (st != PICA_OK) {
        if (v->status == PICA_OK)
            v->status = st;
        zip.zip_error_set(&v->error, ZIP_ER_READ, 0);
        return -1;
    }
    v->at += n;
    return (zip_int64_t)n;
}

static zip_int64_t source(void *context, void *data, zip_uint64_t len, zip_source_cmd_t command)
{
    struct view *v = context;
    uint64_t size = apk_input(v->pkg)->size;
    zip_stat_t *st = data;
    zip_int64_t to;

    switch (command) {
    case ZIP_SOURCE_OPEN:
        v->at = 0;
        return 0;
    case ZIP_SOURCE_READ:
        return give(v, data, len);
    case ZIP_SOURCE_SEEK:
        to = zip.zip_source_seek_compute_offset(v->at, size, data, len, &v->error);
        if (to < 0)
            return -1;
        v->at = (uint64_t)to;
        return 0;
    case ZIP_SOURCE_TELL:
        return (zip_int64_t)v->at;
    case ZIP_SOURCE_STAT:
        st->valid = ZIP_STAT_SIZE;
        st->size = size;
        return sizeof *st;
    case ZIP_SOURCE_ERROR:
        return zip.zip_error_to_data(&v->error, data, len);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip.zip_source_make_command_bitmap(
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
            ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default: /* what only a writer is asked for */
        zip.zip_error_set(&v->error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

/* --- what it says ------------------------------------------------------------------------------
 */

/* Whether the answer is one: neither memory nor the file failed. */
static bool is_answer(struct view *v, zip_error_t *error)
{
    if (v->status == PICA_OK && zip.zip_error_code_zip(error) == ZIP_ER_MEMORY)
        v->status = pica_fail_nomem(v->err);
    return v->status == PICA_OK;
}

/* Words of a library: its language is English. */
static const char *words_of(zip_error_t *error, char out[PICA_LIBRARY_WHY])
{
    snprintf(out, PICA_LIBRARY_WHY, "%s", zip.zip_error_strerror(error));
    return out;
}

/* Where Android refuses it, too, they are of one mind. */
static void say_refused(struct view *v, zip_error_t *error)
{
    char why[PICA_LIBRARY_WHY];

    if (is_answer(v, error) && apk_installable(v->pkg))
        pica_remark(v->notes, ID, apk_place(&v->pkg->dir.odd, PICA_NO_OFFSET),
                    "libzip %s refuses the archive, which Android takes: %s",
                    zip.zip_libzip_version(), words_of(error, why));
}

static bool is_same(const struct apk_entry *e, const zip_stat_t *st)
{
    return pica_span_is(e->name, st->name) && e->csize == st->comp_size && e->usize == st->size &&
           e->crc == st->crc && e->method == st->comp_method;
}

/* What the system itself looks up by name. */
static bool is_system(struct pica_span name)
{
    return pica_span_is(name, "AndroidManifest.xml") || pica_span_is(name, "resources.arsc") ||
           pica_span_is(name, "classes.dex");
}

/* Opening looks at the local header, the method and the marks of encryption; nothing is inflated.
 */
static void open_entry(struct view *v, zip_t *za, size_t index, size_t *told)
{
    const struct apk_entry *e = apk_at(v->pkg, index);
    zip_file_t *file = zip.zip_fopen_index(za, index, 0);
    zip_error_t *error = zip.zip_get_error(za);
    char why[PICA_LIBRARY_WHY];

    if (!file && is_answer(v, error) && (*told)++ < UNREADABLE_LISTED)
        pica_remark(v->notes, ID, pica_place_entry(e->label),
                    "libzip %s cannot read this entry, which Android reads: %s",
                    zip.zip_libzip_version(), words_of(error, why));
    if (file)
        (void)zip.zip_fclose(file);
}

static void compare(struct view *v, zip_t *za)
{
    zip_int64_t theirs = zip.zip_get_num_entries(za, 0);
    size_t ours = apk_count(v->pkg), others = 0, told = 0;
    const struct apk_entry *first = NULL;

    if (theirs < 0 || (uint64_t)theirs != ours) {
        pica_remark(v->notes, ID, apk_place(&v->pkg->dir.odd, PICA_NO_OFFSET),
                    "libzip %s finds %jd entries, and here are %zu", zip.zip_libzip_version(),
                    (intmax_t)theirs, ours);
        return;
    }
    if (!apk_installable(v->pkg))
        pica_remark(v->notes, ID, apk_place(&v->pkg->dir.odd, PICA_NO_OFFSET),
                    "libzip %s takes the archive, which Android refuses", zip.zip_libzip_version());
    for (size_t i = 0; i < ours && v->status == PICA_OK; i++) {
        const struct apk_entry *e = apk_at(v->pkg, i);
        zip_stat_t st;

        if (zip.zip_stat_index(za, i, ZIP_FL_ENC_RAW, &st) != 0 || !is_same(e, &st)) {
            if (others++ == 0)
                first = e;
        } else if (is_system(e->name) && apk_installable(v->pkg)) {
            open_entry(v, za, i, &told);
        }
    }
    if (first && v->status == PICA_OK)
        pica_remark(v->notes, ID, pica_place_entry(first->label),
                    "libzip %s finds %zu entries with another name, method or size, this one first",
                    zip.zip_libzip_version(), others);
}

/* NULL with a reason. */
static zip_t *open_archive(struct view *v, zip_error_t *error)
{
    zip_source_t *from = zip.zip_source_function_create(source, v, error);
    zip_t *za = from ? zip.zip_open_from_source(from, ZIP_RDONLY, error) : NULL;

    if (!za)
        zip.zip_source_free(from);
    return za;
}

static bool is_odd(const struct apk_package *pkg)
{
    bool odd = false;

    for (int i = 0; i < APK_ODDITY_COUNT; i++)
        odd = odd || pkg->dir.odd.seen[i] > 0;
    return odd;
}

enum pica_status apk_libzip_view(const struct apk_package *pkg, struct pica_notes *notes,
                                 struct pica_error *err)
{
    struct view v = { .pkg = pkg, .notes = notes, .err = err };
    zip_error_t error;
    zip_t *za;

    if (pkg->parts || pkg->is_module || !is_odd(pkg) || apk_count(pkg) > ENTRIES_MAX)
        return PICA_OK;
    pthread_once(&load_once, load);
    if (load_failure[0]) {
        pica_gap(notes, "libzip", apk_place(&pkg->dir.odd, PICA_NO_OFFSET),
                 "libzip, which could say what it makes of the container, cannot be loaded: %s",
                 load_failure);
        return notes->failed ? pica_fail_nomem(err) : PICA_OK;
    }
    zip.zip_error_init(&error);
    zip.zip_error_init(&v.error);
    za = open_archive(&v, &error);
    /* It takes some lack of memory for a fault of the archive: such an answer is one when it comes
     * twice. */
    if (!za && is_answer(&v, &error)) {
        zip.zip_error_fini(&error);
        zip.zip_error_init(&error);
        za = open_archive(&v, &error);
    }
    if (za) {
        compare(&v, za);
        zip.zip_discard(za);
    } else {
        say_refused(&v, &error);
    }
    zip.zip_error_fini(&v.error);
    zip.zip_error_fini(&error);
    if (v.status == PICA_OK && notes->failed)
        return pica_fail_nomem(err);
    return v.status;
}
