/*
 * Sets of packages: which of them are the app, in whatever order and however packed; what is broken
 * in them; every allocation that fails.
 */
#include "base/text.h"
#include "scan/decision.h"
#include "scan/scan.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"
#include "tests/zip_maker.h"

static struct rule_set *rules;
static struct pica_span base, feature, config, bundle;
static struct pica_arena kept; /* the four */

static struct pica_span file_read(const char *path)
{
    struct pica_input in;
    struct pica_error err;
    uint8_t *bytes;

    if (pica_input_open(path, &in, &err) != PICA_OK ||
        !(bytes = pica_arena_alloc(&kept, in.size)) ||
        pica_input_read(&in, 0, bytes, in.size, &err) != PICA_OK)
        exit(EXIT_FAILURE);
    pica_input_close(&in);
    return pica_span_of(bytes, in.size);
}

static void add(struct zip_maker *m, const char *name, struct pica_span bytes,
                enum zip_maker_how how)
{
    zip_maker_add(m, pica_span_str(name), bytes, how);
}

static bool scan(const struct zip_maker *m, const struct pica_limits *limits, unsigned threads,
                 struct scan_result *ret)
{
    struct scan_options o = { .limits = limits, .rules = rules, .threads = threads };
    struct pica_input in = pica_input_memory(zip_maker_bytes(m));
    struct pica_error err;

    return scan_package(&in, "app.apks", &o, ret, &err) == PICA_OK;
}

static bool noted(const struct scan_result *r, enum pica_note_kind kind, const char *entry,
                  const char *part)
{
    for (size_t i = 0; i < r->notes.count; i++) {
        const struct pica_note *n = &r->notes.items[i];

        if (n->kind == kind && strstr(n->text.in[PICA_EN], part) &&
            (!entry || (n->place.entry && strcmp(n->place.entry, entry) == 0)))
            return true;
    }
    return false;
}

/* The base calls what the feature defines, before the user could agree. */
static void check_whole(const struct scan_result *r, const char *first, const char *second)
{
    struct pica_text entry = { 0 };

    CHECK(r->package_count >= 2 && r->dex_count == 2 && r->dex[0].loaded && r->dex[1].loaded);
    CHECK_STR(r->packages[0].name, first);
    CHECK(!r->packages[0].split && r->packages[0].size == base.len && r->packages[0].sha256[0]);
    CHECK_STR(r->manifest.package, "com.example.set");
    CHECK(r->collection_count == 2 && r->installable);
    pica_text_addf(&entry, "%s!classes.dex", second);
    if (r->collection_count == 2) {
        CHECK_STR(r->collections[0].place.entry, entry.data);
        CHECK(r->decisions->collections[0].state == CONSENT_STATE_BEFORE);
        CHECK(r->decisions->collections[1].state == CONSENT_STATE_LATE);
    }
    pica_text_finish(&entry);
}

static void test_orders(void)
{
    for (unsigned order = 0; order < 12; order++) {
        struct zip_maker m = { 0 };
        enum zip_maker_how how = order & 1 ? ZIP_DEFLATED : ZIP_STORED;
        struct scan_result r;

        for (unsigned i = 0; i < 3; i++)
            switch ((order / 2 + (order < 6 ? i : 2 * i)) % 3) {
            case 0:
                add(&m, "a/base.apk", base, how);
                break;
            case 1:
                add(&m, "a/feature.apk", feature, how);
                break;
            default:
                add(&m, "a/config.apk", config, how);
            }
        zip_maker_finish_archive(&m);
        CHECK(scan(&m, &pica_limits_default, order % 4 + 1, &r));
        check_whole(&r, "a/base.apk", "a/feature.apk");
        CHECK(r.package_count == 3);
        CHECK(!noted(&r, PICA_GAP, "a/config.apk!resources.arsc", ""));
        scan_result_finish(&r);
        zip_maker_free(&m);
    }
}

/* Several builds of the app in one archive. */
static void test_builds(void)
{
    struct zip_maker m = { 0 };
    struct scan_result r;

    add(&m, "alone/app.apk", base, ZIP_STORED);
    add(&m, "splits/base_2.apk", base, ZIP_STORED);
    add(&m, "splits/base.apk", base, ZIP_STORED);
    add(&m, "splits/feature.apk", feature, ZIP_STORED);
    add(&m, "splits/feature_2.apk", feature, ZIP_STORED);
    add(&m, "splits/none.apk", pica_span_str("PK\3\4 is no package"), ZIP_STORED);
    zip_maker_finish_archive(&m);
    CHECK(scan(&m, &pica_limits_default, 2, &r));
    check_whole(&r, "splits/base.apk", "splits/feature.apk");
    CHECK(r.package_count == 2);
    CHECK(noted(&r, PICA_REMARK, "alone/app.apk", "for other devices"));
    CHECK(noted(&r, PICA_REMARK, "splits/base_2.apk", "for other devices"));
    CHECK(noted(&r, PICA_REMARK, "splits/feature_2.apk", "for other devices"));
    CHECK(noted(&r, PICA_GAP, "splits/none.apk", ""));
    for (size_t i = 0; i < r.manifest.component_count; i++)
        CHECK(strstr(r.manifest.components[i].place.entry, ".apk!AndroidManifest.xml"));
    scan_result_finish(&r);
    zip_maker_free(&m);
}

static void test_folder(void)
{
    const struct pica_input inputs[] = { pica_input_memory(base), pica_input_memory(feature) };
    const struct scan_file files[] = { { "base.apk", &inputs[0] }, { "feature.apk", &inputs[1] } };
    struct scan_options o = { .limits = &pica_limits_default, .rules = rules, .threads = 2 };
    struct pica_error err;
    struct scan_result r;

    CHECK(scan_folder(files, 2, "folder", &o, &r, &err) == PICA_OK);
    check_whole(&r, "base.apk", "feature.apk");
    CHECK(r.size == base.len + feature.len && r.digests[PICA_SHA256][0] && !r.cut_short);
    scan_result_finish(&r);
    CHECK(scan_folder(files, 0, "folder", &o, &r, &err) == PICA_E_MALFORMED);
}

static void test_limits(void)
{
    struct pica_limits limits = pica_limits_default;
    struct zip_maker m = { 0 };
    struct scan_result r;

    add(&m, "base.apk", base, ZIP_STORED);
    add(&m, "feature.apk", feature, ZIP_DEFLATED);
    zip_maker_finish_archive(&m);
    limits.packages = 1;
    CHECK(scan(&m, &limits, 1, &r) && r.package_count == 1 && r.cut_short);
    CHECK(noted(&r, PICA_GAP, NULL, "(limit packages)"));
    scan_result_finish(&r);
    limits = pica_limits_default;
    limits.archive_bytes = 1000;
    CHECK(scan(&m, &limits, 1, &r) && r.package_count == 1 && r.cut_short);
    CHECK(noted(&r, PICA_GAP, NULL, "(limit archive_bytes)"));
    scan_result_finish(&r);
    zip_maker_free(&m);
}

/* A split that is bent or cut off: the rest is read all the same, or nothing is. */
static void test_bent(struct pica_span split, size_t step)
{
    uint8_t *copy = malloc(split.len);

    if (!copy)
        exit(EXIT_FAILURE);
    for (size_t i = 0; i < 2 * split.len; i += step) {
        struct zip_maker m = { 0 };
        struct scan_result r;

        memcpy(copy, split.data, split.len);
        copy[i % split.len] ^= 0xff;
        add(&m, "base.apk", base, ZIP_STORED);
        add(&m, "feature.apk", pica_span_of(copy, i < split.len ? split.len : i - split.len),
            ZIP_STORED);
        zip_maker_finish_archive(&m);
        CHECK(scan(&m, &pica_limits_default, 1, &r));
        CHECK(r.package_count >= 1 && strcmp(r.packages[0].name, "base.apk") == 0);
        scan_result_finish(&r);
        zip_maker_free(&m);
    }
    free(copy);
}

/* --- bundles ------------------------------------------------------------------------- */

static bool scan_bytes(struct pica_span bytes, enum scan_until until, struct scan_result *ret)
{
    struct scan_options o = {
        .limits = &pica_limits_default, .rules = rules, .threads = 1, .until = until
    };
    struct pica_input in = pica_input_memory(bytes);
    struct pica_error err;

    return scan_package(&in, "app.aab", &o, ret, &err) == PICA_OK;
}

static void test_bundle(void)
{
    struct scan_result r;

    CHECK(scan_bytes(bundle, SCAN_UNTIL_JUDGED, &r));
    CHECK(r.package_count == 2 && r.dex_count == 2 && r.installable && r.has_manifest);
    CHECK_STR(r.packages[0].name, "base");
    CHECK_STR(r.packages[1].split, "feature");
    CHECK(r.packages[0].sha256[0] && strcmp(r.packages[0].sha256, r.packages[1].sha256) != 0);
    CHECK(r.signing && r.signing->verified);
    for (size_t i = 0; i < r.manifest.permission_count; i++) {
        const struct pica_place *place = &r.manifest.permissions[i].place;

        CHECK_STR(place->entry, "base/manifest/AndroidManifest.xml");
        CHECK(place->file_offset != PICA_NO_OFFSET && place->bytes.len > 10);
    }
    for (size_t i = 0; i < r.manifest.component_count; i++)
        CHECK(strstr(r.manifest.components[i].place.entry, "/manifest/AndroidManifest.xml"));
    scan_result_finish(&r);
}

/* However it is bent, there is a report or a clean error. */
static void test_bent_bundle(void)
{
    uint8_t *copy = malloc(bundle.len);
    size_t read = 0;

    if (!copy)
        exit(EXIT_FAILURE);
    for (size_t i = 0; i < 2 * bundle.len; i += 31) {
        struct scan_result r;

        memcpy(copy, bundle.data, bundle.len);
        copy[i % bundle.len] ^= 0xff;
        if (!scan_bytes(pica_span_of(copy, i < bundle.len ? bundle.len : i - bundle.len),
                        SCAN_UNTIL_JUDGED, &r))
            continue;
        read++;
        scan_result_finish(&r);
    }
    CHECK(read > bundle.len / 31);
    free(copy);
}

static bool try_bundle(void *context)
{
    struct scan_result r;
    bool done = scan_bytes(*(const struct pica_span *)context, SCAN_UNTIL_PROGRAM, &r);

    if (done)
        scan_result_finish(&r);
    return done;
}

static bool try_alloc(void *context)
{
    struct scan_result r;
    bool done = scan(context, &pica_limits_default, 1, &r);

    if (done)
        scan_result_finish(&r);
    return done;
}

int main(int argc, char **argv)
{
    struct pica_error err;

    if (argc != 5)
        return EXIT_FAILURE;
    CHECK(rule_set_builtin(&rules, &err) == PICA_OK);
    base = file_read(argv[1]);
    feature = file_read(argv[2]);
    config = file_read(argv[3]);
    bundle = file_read(argv[4]);
    test_orders();
    test_builds();
    test_folder();
    test_limits();
    test_bent(feature, 11);
    test_bent(config, 19); /* which has a table */
    test_bundle();
    test_bent_bundle();
    if (fail_alloc_available()) {
        struct zip_maker m = { 0 };

        add(&m, "base.apk", base, ZIP_STORED);
        add(&m, "feature.apk", feature, ZIP_DEFLATED);
        add(&m, "config.apk", config, ZIP_DEFLATED);
        zip_maker_finish_archive(&m);
        CHECK(fail_alloc_each(try_alloc, &m, true, 0) > 50);
        zip_maker_free(&m);
        CHECK(fail_alloc_each(try_bundle, &bundle, true, 0) > 50);
    }
    rule_set_free(rules);
    pica_arena_finish(&kept);
    return check_done();
}
