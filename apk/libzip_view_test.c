/*
 * What libzip is asked of, and what is told of its answer.
 */
#include "apk/libzip_view.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"
#include "tests/zip_maker.h"

#include <unistd.h>

static struct zip_maker made(void)
{
    struct zip_maker m = { 0 };

    zip_maker_add(&m, pica_span_str("AndroidManifest.xml"), pica_span_str("manifest"),
                  ZIP_DEFLATED);
    zip_maker_add(&m, pica_span_str("classes.dex"), pica_span_str("code"), ZIP_STORED);
    zip_maker_finish_archive(&m);
    return m;
}

/* Opens what was made, asks, and frees all; `notes` holds what was told, after what apk_open told.
 */
static enum pica_status ask(struct zip_maker *m, struct pica_notes *notes, bool lose_file)
{
    struct pica_input in = pica_input_memory(pica_span_of(m->out.data, m->out.len));
    struct pica_notes opening = { 0 };
    struct apk_package *pkg;
    struct pica_error err;
    enum pica_status st = apk_open(&in, &pica_limits_default, &opening, &pkg, &err);

    if (st == PICA_OK) {
        if (lose_file)
            in.memory.len = 0, in.fd = 1 << 20; /* no such descriptor */
        st = apk_libzip_view(pkg, notes, &err);
        apk_close(pkg);
    }
    if (opening.failed && st == PICA_OK)
        st = PICA_E_NOMEM;
    pica_notes_finish(&opening);
    return st;
}

static void check(struct zip_maker *m, size_t remarks, const char *entry, const char *part)
{
    struct pica_notes notes = { 0 };

    CHECK(ask(m, &notes, false) == PICA_OK);
    CHECK(notes.count == remarks);
    for (size_t i = 0; i < notes.count && i < 1; i++) {
        const char *at = notes.items[i].place.entry;

        CHECK_STR(notes.items[i].id, "zip.libzip");
        CHECK_STR(at ? at : "", entry);
        CHECK(strstr(notes.items[i].text.in[PICA_EN], part) != NULL);
    }
    pica_notes_finish(&notes);
    pica_text_finish(&m->out);
}

static void test_answers(void)
{
    struct zip_maker m = made();

    check(&m, 0, "", "");

    /* Odd, and read by both alike. */
    m = made();
    zip_maker_set(&m, m.entries[1].central + ZIP_C_VERSION, 2, 63);
    zip_maker_set(&m, m.entries[1].local + ZIP_L_CRC, 4, 0);
    check(&m, 0, "", "");

    m = made();
    zip_maker_set(&m, m.entries[0].central + ZIP_C_FLAGS, 2, 1);
    check(&m, 1, "AndroidManifest.xml", "cannot read this entry, which Android reads: No password");

    m = made();
    zip_maker_set(&m, m.entries[0].central + ZIP_C_METHOD, 2, 0x1234);
    check(&m, 1, "AndroidManifest.xml", "Compression method not supported");

    m = made();
    zip_maker_set(&m, m.end + ZIP_E_DISK, 2, 1);
    zip_maker_set(&m, m.end + ZIP_E_DISK + 2, 2, 1);
    check(&m, 1, "", "refuses the archive, which Android takes: Multi-disk");

    /* Android refuses a file with something behind its end, and libzip does not. */
    m = made();
    zip_maker_put(&m, 4, 0);
    check(&m, 1, "", "takes the archive, which Android refuses");

    /* Fewer than there are: a device does not look at the others. */
    m = made();
    zip_maker_set(&m, m.end + ZIP_E_COUNT, 2, 1);
    zip_maker_set(&m, m.end + ZIP_E_COUNT - 2, 2, 1);
    check(&m, 1, "", "libzip");
}

/* A file that cannot be read is an error, and no opinion. */
static void test_lost_file(void)
{
    struct pica_notes notes = { 0 };
    struct zip_maker m = made();

    zip_maker_set(&m, m.entries[0].central + ZIP_C_FLAGS, 2, 1);
    CHECK(ask(&m, &notes, true) == PICA_E_IO);
    CHECK(notes.count == 0);
    pica_notes_finish(&notes);
    pica_text_finish(&m.out);
}

/* By hand: libzip 1.7.3 itself loses a block when zip_fopen_index() is short of memory. */
static bool fails(struct zip_maker *m, size_t nth, enum fail_alloc_mode mode)
{
    struct pica_notes notes = { 0 };
    enum pica_status st;
    bool failed;

    fail_alloc_begin(nth, mode);
    st = ask(m, &notes, false);
    failed = fail_alloc_end().failed;
    CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    CHECK(st != PICA_OK || notes.failed || notes.count == 1);
    CHECK(failed || st == PICA_OK);
    pica_notes_finish(&notes);
    return failed;
}

static void test_memory(void)
{
    struct zip_maker m = made();
    struct pica_notes notes = { 0 };

    zip_maker_set(&m, m.entries[0].central + ZIP_C_FLAGS, 2, 1);
    /* Loads the library, for which the system must not be short of memory. */
    CHECK(ask(&m, &notes, false) == PICA_OK);
    pica_notes_finish(&notes);
    for (size_t nth = 0; fail_alloc_available() && fails(&m, nth, FAIL_ONCE); nth++)
        CHECK(fails(&m, nth, FAIL_FROM_NOW));
    pica_text_finish(&m.out);
}

int main(void)
{
    test_answers();
    test_lost_file();
    test_memory();
    return check_done();
}
