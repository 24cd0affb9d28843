/*
 * How tables and native libraries must be packed, and from which target on.
 */
#include "scan/install.h"
#include "tests/check.h"
#include "tests/zip_maker.h"

static struct pica_span bytes_of(size_t n)
{
    static const uint8_t bytes[8192];

    return pica_span_of(bytes, n);
}

/* An entry whose data begins `over` bytes behind a multiple of `unit`. */
static void add_at(struct zip_maker *m, const char *name, size_t unit, size_t over)
{
    size_t begin = m->out.len + 30 + 1 + 30 + strlen(name);
    size_t pad = (unit + over - begin % unit) % unit;

    zip_maker_add(m, pica_span_str("p"), bytes_of(pad), ZIP_STORED);
    zip_maker_add(m, pica_span_str(name), bytes_of(200), ZIP_STORED);
}

static void expect(struct zip_maker *m, const struct manifest *manifest, const char *entry,
                   bool installs)
{
    struct pica_input in;
    struct pica_notes notes = { 0 }, unheard = { 0 };
    struct apk_package *pkg;
    struct pica_error err;

    zip_maker_finish_archive(m);
    in = pica_input_memory(zip_maker_bytes(m));
    if (apk_open(&in, &pica_limits_default, &unheard, &pkg, &err) != PICA_OK)
        exit(EXIT_FAILURE);
    CHECK(scan_installs(pkg, manifest, &notes) == installs);
    CHECK((notes.count > 0) == (entry != NULL));
    if (entry && notes.count)
        CHECK_STR(notes.items[0].place.entry, entry);
    apk_close(pkg);
    pica_notes_finish(&notes);
    pica_notes_finish(&unheard);
    zip_maker_free(m);
}

static void test_tables(void)
{
    const struct manifest new = { .target_sdk = 30, .extract_native_libs = MANIFEST_UNSET };
    const struct manifest old = { .target_sdk = 29, .extract_native_libs = MANIFEST_UNSET };
    struct zip_maker m = { 0 };

    zip_maker_add(&m, pica_span_str("other"), bytes_of(9), ZIP_DEFLATED);
    expect(&m, &new, NULL, true);
    m = (struct zip_maker){ 0 };
    zip_maker_add(&m, pica_span_str("resources.arsc"), bytes_of(200), ZIP_DEFLATED);
    expect(&m, &new, "resources.arsc", false);
    m = (struct zip_maker){ 0 };
    zip_maker_add(&m, pica_span_str("resources.arsc"), bytes_of(200), ZIP_DEFLATED);
    expect(&m, &old, NULL, true);
    for (size_t over = 0; over < 4; over++) {
        m = (struct zip_maker){ 0 };
        add_at(&m, "resources.arsc", 4, over);
        expect(&m, &new, over ? "resources.arsc" : NULL, over == 0);
    }
    /* Android 9 and later map what has a method that they do not know. */
    m = (struct zip_maker){ 0 };
    add_at(&m, "resources.arsc", 4, 0);
    m.entries[1].method = 12;
    expect(&m, &new, NULL, true);
}

static void test_libraries(void)
{
    const struct manifest in_place = { .target_sdk = 29, .extract_native_libs = MANIFEST_FALSE };
    const struct manifest extracted = { .target_sdk = 29, .extract_native_libs = MANIFEST_UNSET };
    static const char *const no_library[] = { "lib/arm64-v8a/x.so",
                                              "lib/arm64-v8a/libx.txt",
                                              "lib/libx.so",
                                              "lib//libx.so",
                                              "lib/a/b/libx.so",
                                              "lib/a/lib.s",
                                              "lib/",
                                              "assets/lib/a/libx.so" };
    struct zip_maker m = { 0 };

    add_at(&m, "lib/arm64-v8a/libx.so", 4096, 0);
    expect(&m, &in_place, NULL, true);
    m = (struct zip_maker){ 0 };
    add_at(&m, "lib/arm64-v8a/libx.so", 4096, 4);
    expect(&m, &in_place, "lib/arm64-v8a/libx.so", false);
    m = (struct zip_maker){ 0 };
    zip_maker_add(&m, pica_span_str("lib/arm64-v8a/libx.so"), bytes_of(200), ZIP_DEFLATED);
    expect(&m, &extracted, NULL, true);
    m = (struct zip_maker){ 0 };
    zip_maker_add(&m, pica_span_str("lib/arm64-v8a/libx.so"), bytes_of(200), ZIP_DEFLATED);
    add_at(&m, "lib/x86/libx.so", 4096, 0); /* on such a device it can be installed */
    expect(&m, &in_place, "lib/arm64-v8a/libx.so", true);
    m = (struct zip_maker){ 0 };
    for (size_t i = 0; i < sizeof no_library / sizeof *no_library; i++)
        zip_maker_add(&m, pica_span_str(no_library[i]), bytes_of(200), ZIP_DEFLATED);
    expect(&m, &in_place, NULL, true);
}

int main(void)
{
    test_tables();
    test_libraries();
    return check_done();
}
