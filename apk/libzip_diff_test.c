/*
 * Well-formed archives read the same by libzip: names, order, sizes, CRCs and
 * bytes of every entry. First one that libzip writes, then the files of the
 * folder argv[1], when there is one (the corpus, which ./dev corpus brings).
 */
#include "apk/package.h"
#include "tests/check.h"

#include <dirent.h>
#include <unistd.h>
#include <zip.h>

static const char *file_name = "";

static void must(bool holds, const char *what, const char *entry)
{
    check_that(holds, what, file_name, 0);
    if (!holds)
        fprintf(stderr, "    entry %s\n", entry);
}

static void compare_bytes(struct apk_package *pkg, const struct apk_entry *e, zip_t *za,
                          zip_uint64_t index, const zip_stat_t *st)
{
    struct pica_notes notes = { 0 };
    struct pica_error err;
    zip_file_t *zf = zip_fopen_index(za, index, 0);
    uint8_t *theirs = malloc(st->size + 1), *ours = NULL;
    size_t len = 0;
    bool refused = true;

    must(zf && theirs && zip_fread(zf, theirs, st->size) == (zip_int64_t)st->size,
         "libzip reads it", e->label);
    if (apk_read(pkg, e, APK_AS_CODE, &notes, &ours, &len, &refused, &err) != PICA_OK)
        must(false, err.cause[PICA_EN], e->label);
    must(!refused && ours && theirs && len == st->size && memcmp(ours, theirs, len) == 0,
         "the same bytes", e->label);
    must(notes.count == 0, "no remark", e->label);
    pica_notes_finish(&notes);
    free(ours);
    free(theirs);
    if (zf)
        zip_fclose(zf);
}

static void compare(const char *path)
{
    struct pica_input in;
    struct pica_notes notes = { 0 };
    struct pica_error err;
    struct apk_package *pkg = NULL;
    int zerr;
    zip_t *za = zip_open(path, ZIP_RDONLY, &zerr);

    file_name = path;
    CHECK(pica_input_open(path, &in, &err) == PICA_OK);
    if (!za || apk_open(&in, &pica_limits_default, &notes, &pkg, &err) != PICA_OK) {
        must(false, "opens", "");
        return;
    }
    must(apk_installable(pkg) && notes.count == 0, "well-formed", "");
    must((zip_int64_t)apk_count(pkg) == zip_get_num_entries(za, 0), "as many entries", "");
    for (size_t i = 0; i < apk_count(pkg); i++) {
        const struct apk_entry *e = apk_at(pkg, i);
        zip_stat_t st;

        must(zip_stat_index(za, i, ZIP_FL_ENC_RAW, &st) == 0, "libzip knows it", e->label);
        must(pica_span_is(e->name, st.name), "the same name", e->label);
        must(e->found && e->csize == st.comp_size && e->usize == st.size && e->crc == st.crc &&
                 e->method == st.comp_method,
             "the same sizes", e->label);
        compare_bytes(pkg, e, za, i, &st);
    }
    apk_close(pkg);
    pica_notes_finish(&notes);
    pica_input_close(&in);
    zip_close(za);
}

static void add(zip_t *za, const char *name, const void *data, size_t len, zip_int32_t method)
{
    zip_source_t *source = zip_source_buffer(za, data, len, 0);
    zip_int64_t index = source ? zip_file_add(za, name, source, ZIP_FL_ENC_UTF_8) : -1;

    CHECK(index >= 0 && zip_set_file_compression(za, (zip_uint64_t)index, method, 0) == 0);
}

static void test_written(void)
{
    enum { BIG = 3 << 20 };
    char path[] = "libzip-diff-XXXXXX";
    int fd = mkstemp(path), zerr;
    uint8_t *big = malloc(BIG);
    uint32_t seed = 1;
    zip_t *za;

    if (fd < 0 || !big) {
        must(false, "room for a file and its bytes", "");
        free(big);
        return;
    }
    for (size_t i = 0; i < BIG; i++) { /* some of it packs well, some does not */
        seed = seed * 1103515245u + 12345u;
        big[i] = i % 3000 < 1500 ? (uint8_t)(seed >> 24) : (uint8_t)(i / 7);
    }
    close(fd);
    za = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &zerr);
    CHECK(za);
    add(za, "AndroidManifest.xml", "\3\0\10\0manifest", 12, ZIP_CM_DEFLATE);
    add(za, "empty", "", 0, ZIP_CM_STORE);
    add(za, "empty deflated", "", 0, ZIP_CM_DEFLATE);
    add(za, "assets/\xe4\xb8\xad\xe6\x96\x87.txt", "zh", 2, ZIP_CM_STORE);
    add(za, "classes.dex", big, BIG, ZIP_CM_DEFLATE);
    add(za, "lib/arm64-v8a/libx.so", big, BIG, ZIP_CM_STORE);
    CHECK(zip_dir_add(za, "res", ZIP_FL_ENC_UTF_8) >= 0);
    CHECK(zip_set_archive_comment(za, "a comment", 9) == 0);
    CHECK(zip_close(za) == 0);
    compare(path);
    unlink(path);
    free(big);
}

int main(int argc, char **argv)
{
    DIR *dir = argc > 1 ? opendir(argv[1]) : NULL;
    struct dirent *d;
    size_t files = 0;

    test_written();
    while (dir && (d = readdir(dir)) != NULL) {
        char path[4096];

        if (strlen(d->d_name) < 5 || strcmp(d->d_name + strlen(d->d_name) - 4, ".apk") != 0)
            continue;
        snprintf(path, sizeof path, "%s/%s", argv[1], d->d_name);
        compare(path);
        files++;
    }
    if (dir)
        closedir(dir);
    printf("compared with libzip %s: one archive of its own, %zu packages\n", zip_libzip_version(),
           files);
    return check_done();
}
