/*
 * The modules of a bundle: what is one, which entries it has and what they are called; what is no
 * bundle; every allocation that fails.
 */
#include "apk/module.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"
#include "tests/zip_maker.h"

struct bundle {
    struct zip_maker zip;
    struct pica_input in;
    struct pica_notes notes;
    struct apk_package *package;
};

static void add(struct bundle *b, const char *name, const char *bytes)
{
    zip_maker_add(&b->zip, pica_span_str(name), pica_span_str(bytes), ZIP_STORED);
}

static bool finish(struct bundle *b, const struct pica_limits *limits)
{
    struct pica_error err;

    zip_maker_finish_archive(&b->zip);
    b->in = pica_input_memory(zip_maker_bytes(&b->zip));
    return apk_open(&b->in, limits, &b->notes, &b->package, &err) == PICA_OK;
}

static void drop(struct bundle *b)
{
    apk_close(b->package);
    pica_notes_finish(&b->notes);
    zip_maker_free(&b->zip);
    *b = (struct bundle){ 0 };
}

static void fill(struct bundle *b)
{
    add(b, "BundleConfig.pb", "c");
    add(b, "BUNDLE-METADATA/x/dex/classes.dex", "no module");
    add(b, "base/root/classes.dex", "under root");
    add(b, "base/manifest/AndroidManifest.xml", "m");
    add(b, "base/dex/classes.dex", "code");
    add(b, "base/resources.pb", "table");
    add(b, "base/assets.pb", "not of the package");
    add(b, "more/lib/x86/libm.so", "e");
    add(b, "more/manifest/AndroidManifest.xml", "n");
    add(b, "more/res/raw/a.xml", "r");
    add(b, "more/assets/a/b.txt", "a");
    add(b, "more/root/META-INF/services/a.B", "s");
    add(b, "META-INF/dex/classes.dex", "no module");
    add(b, "other/file", "no module");
}

static void check_entry(struct apk_package *pkg, const char *name, const char *label,
                        const char *bytes)
{
    const struct apk_entry *e = apk_find(pkg, name);
    struct pica_notes notes = { 0 };
    struct pica_error err;
    uint8_t *got;
    size_t len;
    bool refused;

    CHECK(e && e->module);
    if (!e)
        return;
    CHECK_STR(e->label, label);
    CHECK(e->name.data[e->name.len] == 0);
    CHECK(apk_read(pkg, e, APK_AS_CODE, &notes, &got, &len, &refused, &err) == PICA_OK);
    CHECK(!refused && len == strlen(bytes) && memcmp(got, bytes, len) == 0);
    free(got);
    pica_notes_finish(&notes);
}

static void check_modules(void)
{
    struct bundle b = { 0 };
    struct apk_modules m;
    struct pica_error err;

    fill(&b);
    CHECK(finish(&b, &pica_limits_default) && apk_is_bundle(b.package));
    CHECK(apk_modules_open(b.package, &m, &err) == PICA_OK && m.count == 2 && m.left_out == 0);
    CHECK_STR(m.items[0].name, "base");
    CHECK_STR(m.items[1].name, "more");
    CHECK(apk_count(m.items[0].package) == 4 && apk_size(m.items[0].package) == 20);
    check_entry(m.items[0].package, "AndroidManifest.xml", "base/manifest/AndroidManifest.xml",
                "m");
    check_entry(m.items[0].package, "classes.dex", "base/dex/classes.dex", "code");
    check_entry(m.items[0].package, "resources.arsc", "base/resources.pb", "table");
    check_entry(m.items[1].package, "lib/x86/libm.so", "more/lib/x86/libm.so", "e");
    check_entry(m.items[1].package, "res/raw/a.xml", "more/res/raw/a.xml", "r");
    check_entry(m.items[1].package, "assets/a/b.txt", "more/assets/a/b.txt", "a");
    check_entry(m.items[1].package, "META-INF/services/a.B", "more/root/META-INF/services/a.B",
                "s");
    CHECK(apk_count(m.items[1].package) == 5);
    apk_modules_close(&m);
    drop(&b);
}

static void check_limit(void)
{
    struct pica_limits limits = pica_limits_default;
    struct bundle b = { 0 };
    struct apk_modules m;
    struct pica_error err;

    limits.packages = 1;
    fill(&b);
    CHECK(finish(&b, &limits));
    CHECK(apk_modules_open(b.package, &m, &err) == PICA_OK && m.count == 1 && m.left_out == 1);
    apk_modules_close(&m);
    drop(&b);
}

static void check_is_bundle(const char *a, const char *second, bool want)
{
    struct bundle b = { 0 };

    add(&b, a, "1");
    add(&b, second, "2");
    CHECK(finish(&b, &pica_limits_default));
    CHECK(apk_is_bundle(b.package) == want);
    drop(&b);
}

static bool try_open(void *context)
{
    struct apk_modules m;
    struct pica_error err;
    bool done = apk_modules_open(context, &m, &err) == PICA_OK;

    apk_modules_close(&m);
    return done;
}

int main(void)
{
    struct bundle b = { 0 };

    check_modules();
    check_limit();
    check_is_bundle("BundleConfig.pb", "base/dex/classes.dex", true); /* its manifest is lost */
    check_is_bundle("base/manifest/AndroidManifest.xml", "x", true);  /* its configuration is */
    check_is_bundle("BundleConfig.pb", "x/y", false);
    check_is_bundle("base/dex/classes.dex", "base/assets/x", false);
    /* A device takes these for packages. */
    check_is_bundle("base/manifest/AndroidManifest.xml", "AndroidManifest.xml", false);
    check_is_bundle("base/manifest/AndroidManifest.xml", "classes2.dex", false);
    fill(&b);
    CHECK(finish(&b, &pica_limits_default));
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_open, b.package, false, 0) > 5);
    drop(&b);
    return check_done();
}
