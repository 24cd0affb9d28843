/*
 * Code where the system does not load it: every such place is found, what it would collect is told
 * as dormant, and nothing of it changes what is told of the code that runs.
 */
#include "apk/package.h"
#include "base/text.h"
#include "scan/decision.h"
#include "scan/dormant.h"
#include "scan/scan.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"
#include "tests/zip_maker.h"

#define LITERAL(s) pica_span_of((const uint8_t *)(s), sizeof(s) - 1)

static struct rule_set *rules;

/* Entries of testdata/multidex: the device loads two DEX files of it, not the fourth. */
static struct pica_span manifest, first, second, fourth;

static struct pica_arena kept; /* what is made for the tests */

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

static struct pica_span entry_read(struct apk_package *pkg, const char *name)
{
    struct pica_notes notes = { 0 };
    struct pica_error err;
    uint8_t *bytes, *copy;
    bool refused;
    size_t len;

    if (apk_read(pkg, apk_find(pkg, name), APK_AS_ASSET, &notes, &bytes, &len, &refused, &err) !=
        PICA_OK)
        exit(EXIT_FAILURE);
    pica_notes_finish(&notes);
    copy = pica_arena_alloc(&kept, len);
    if (!copy)
        exit(EXIT_FAILURE);
    memcpy(copy, bytes, len);
    free(bytes);
    return pica_span_of(copy, len);
}

static void entries_read(struct pica_span bytes)
{
    struct pica_input in = pica_input_memory(bytes);
    struct pica_notes notes = { 0 };
    struct apk_package *pkg;
    struct pica_error err;

    if (apk_open(&in, &pica_limits_default, &notes, &pkg, &err) != PICA_OK)
        exit(EXIT_FAILURE);
    manifest = entry_read(pkg, "AndroidManifest.xml");
    first = entry_read(pkg, "classes.dex");
    second = entry_read(pkg, "classes2.dex");
    fourth = entry_read(pkg, "classes4.dex");
    apk_close(pkg);
    pica_notes_finish(&notes);
}

/* --- making ------------------------------------------------------------------------- */

/* a, then `padding` times "x", then b. */
static struct pica_span joined(struct pica_span a, size_t padding, struct pica_span b)
{
    uint8_t *bytes = pica_arena_alloc(&kept, a.len + padding + b.len + 1);

    if (!bytes)
        exit(EXIT_FAILURE);
    if (a.len)
        memcpy(bytes, a.data, a.len);
    memset(bytes + a.len, 'x', padding);
    if (b.len)
        memcpy(bytes + a.len + padding, b.data, b.len);
    return pica_span_of(bytes, a.len + padding + b.len);
}

/* An archive with one entry. */
static struct pica_span archive(const char *name, struct pica_span bytes, enum zip_maker_how how)
{
    struct zip_maker m = { 0 };
    struct pica_span made;

    zip_maker_add(&m, pica_span_str(name), bytes, how);
    zip_maker_finish_archive(&m);
    made = joined(zip_maker_bytes(&m), 0, LITERAL(""));
    zip_maker_free(&m);
    return made;
}

/* The package that a device loads two files of, and one entry more. */
static struct zip_maker host(const char *name, struct pica_span bytes, enum zip_maker_how how)
{
    struct zip_maker m = { 0 };

    zip_maker_add(&m, pica_span_str("AndroidManifest.xml"), manifest, ZIP_STORED);
    zip_maker_add(&m, pica_span_str("classes.dex"), first, ZIP_STORED);
    zip_maker_add(&m, pica_span_str("classes2.dex"), second, ZIP_STORED);
    if (name)
        zip_maker_add(&m, pica_span_str(name), bytes, how);
    zip_maker_finish_archive(&m);
    return m;
}

static bool scan(const struct zip_maker *m, const struct pica_limits *limits, unsigned threads,
                 struct scan_result *ret)
{
    struct scan_options o = { .limits = limits, .rules = rules, .threads = threads };
    struct pica_input in = pica_input_memory(zip_maker_bytes(m));
    struct pica_error err;

    return scan_package(&in, "host.apk", &o, ret, &err) == PICA_OK;
}

static bool noted(const struct scan_result *r, enum pica_note_kind kind, const char *part)
{
    for (size_t i = 0; i < r->notes.count; i++)
        if (r->notes.items[i].kind == kind && strstr(r->notes.items[i].text.in[PICA_EN], part))
            return true;
    return false;
}

static size_t dormant_count(const struct scan_result *r)
{
    size_t count = 0;

    for (size_t i = 0; i < r->collection_count; i++)
        count += r->collections[i].dormant;
    return count;
}

/* --- places ------------------------------------------------------------------------- */

/* What is told of the code that runs, in words. */
static void spell_loaded(const struct scan_result *r, struct pica_text *t)
{
    for (size_t i = 0; i < r->collection_count; i++)
        if (!r->collections[i].dormant)
            pica_text_addf(t, "%s %s %u %d\n", r->collections[i].api->name,
                           r->collections[i].place.class_name, r->collections[i].place.insn,
                           (int)r->decisions->collections[i].state);
    pica_text_addf(t, "%zu %zu %zu %d\n", r->decisions->start_count, r->decisions->grant_count,
                   r->decisions->request_count, (int)r->decisions->flow.verdict);
}

static void check_loaded_alike(const struct scan_result *r)
{
    struct zip_maker m = host(NULL, LITERAL(""), ZIP_STORED);
    struct pica_text with = { 0 }, without = { 0 };
    struct scan_result plain;

    CHECK(scan(&m, &pica_limits_default, 1, &plain));
    CHECK(plain.dex_count == 2 && dormant_count(&plain) == 0);
    spell_loaded(r, &with);
    spell_loaded(&plain, &without);
    CHECK_STR(with.data, without.data);
    pica_text_finish(&with);
    pica_text_finish(&without);
    scan_result_finish(&plain);
    zip_maker_free(&m);
}

/* One dormant file, with one reading, at `entry`. */
static void check_found(const char *name, struct pica_span bytes, enum zip_maker_how how,
                        const char *entry)
{
    struct zip_maker m = host(name, bytes, how);

    for (unsigned threads = 1; threads <= 4; threads += 3) {
        struct scan_result r;

        CHECK(scan(&m, &pica_limits_default, threads, &r));
        CHECK(r.dex_count == 3 && r.dex[0].loaded && r.dex[1].loaded && !r.dex[2].loaded);
        CHECK(r.dex[2].classes == 1 && r.dex[2].sha256[0]);
        CHECK_STR(r.dex[2].name, entry);
        CHECK(!r.cut_short && dormant_count(&r) == 1 && r.collection_count > 1);
        if (dormant_count(&r) == 1) {
            const struct privacy_collection *c = &r.collections[r.collection_count - 1];

            CHECK(c->dormant && strcmp(c->place.entry, entry) == 0 && c->place.bytes.len > 0);
            CHECK(r.decisions->collections[r.collection_count - 1].state ==
                  CONSENT_STATE_UNREACHABLE);
        }
        check_loaded_alike(&r);
        scan_result_finish(&r);
    }
    zip_maker_free(&m);
}

static void test_places(void)
{
    static const char png[] = "\x89PNG\r\n\x1a\n....IEND\xae\x42\x60\x82";
    struct pica_span padded = joined(LITERAL("\177ELF"), 996, fourth);
    struct pica_span picture = joined(LITERAL(png), 300000, fourth);
    struct pica_span zip = archive("classes.dex", fourth, ZIP_DEFLATED);
    struct pica_span picture_zip = joined(LITERAL(png), 10, zip);
    struct pica_span blob = archive("x/blob", fourth, ZIP_DEFLATED);
    struct pica_span stored = archive("y/blob", fourth, ZIP_STORED);
    struct pica_span nested = archive("inner.jar", blob, ZIP_DEFLATED);

    check_found("assets/blob.bin", fourth, ZIP_STORED, "assets/blob.bin");
    check_found("assets/blob.bin", fourth, ZIP_DEFLATED, "assets/blob.bin");
    check_found("META-INF/services/a.B", fourth, ZIP_DEFLATED_DESCRIPTOR, "META-INF/services/a.B");
    check_found("lib/arm64-v8a/libx.so", padded, ZIP_STORED, "lib/arm64-v8a/libx.so+0x3e8");
    check_found("res/a.png", picture, ZIP_STORED, "res/a.png+0x493f4");
    check_found("res/a.png", picture, ZIP_DEFLATED, "res/a.png+0x493f4");
    check_found("res/a.png", picture_zip, ZIP_STORED, "res/a.png+0x1e!classes.dex");
    check_found("assets/p.apk", zip, ZIP_STORED, "assets/p.apk!classes.dex");
    check_found("assets/p.apk", zip, ZIP_DEFLATED, "assets/p.apk!classes.dex");
    check_found("assets/p.apk", stored, ZIP_STORED, "assets/p.apk!y/blob");
    check_found("assets/a.zip", nested, ZIP_STORED, "assets/a.zip!inner.jar!x/blob");
    check_found("classes4.dex", fourth, ZIP_STORED, "classes4.dex");
}

/* Two of them do not hide each other, though they define the same class. */
static void test_several(void)
{
    struct pica_span zip = archive("classes.dex", fourth, ZIP_DEFLATED);
    struct pica_span behind = joined(fourth, 0, zip), twice = joined(fourth, 0, fourth);
    struct zip_maker m = host("assets/a.bin", behind, ZIP_DEFLATED);
    struct scan_result r;

    CHECK(scan(&m, &pica_limits_default, 2, &r));
    /* What is not packed in the archive is found twice: as bytes behind the file, and as an entry.
     */
    CHECK(r.dex_count == 4 && dormant_count(&r) == 3);
    CHECK_STR(r.dex[2].name, "assets/a.bin");
    CHECK_STR(r.dex[3].name, "assets/a.bin+0x254!classes.dex");
    CHECK(noted(&r, PICA_REMARK, "a ZIP archive begins behind the DEX file"));
    scan_result_finish(&r);
    zip_maker_free(&m);

    m = host("assets/a.bin", twice, ZIP_STORED);
    CHECK(scan(&m, &pica_limits_default, 2, &r));
    CHECK(r.dex_count == 3 && r.dex[2].classes == 2 && dormant_count(&r) == 2);
    scan_result_finish(&r);
    zip_maker_free(&m);
}

/* --- limits ------------------------------------------------------------------------- */

static void check_limit(const char *assignment, const char *name, struct pica_span bytes,
                        const char *gap)
{
    struct zip_maker m = host(name, bytes, ZIP_DEFLATED);
    struct pica_limits limits = pica_limits_default;
    struct pica_error err;
    struct scan_result r;

    CHECK(pica_limits_set(&limits, assignment, &err) == PICA_OK);
    CHECK(scan(&m, &limits, 1, &r));
    CHECK(r.cut_short && noted(&r, PICA_GAP, gap));
    scan_result_finish(&r);
    zip_maker_free(&m);
}

static void test_limits(void)
{
    struct pica_span zip = archive("x/blob", fourth, ZIP_DEFLATED);
    struct pica_span nested = archive("inner.jar", zip, ZIP_DEFLATED);

    check_limit("search_bytes=1", "assets/blob", fourth,
                "1 entries were not searched for code: they overlap, or more than 1 bytes come out "
                "of them (limit search_bytes)");
    check_limit("archive_bytes=1", "assets/a.zip", zip, "(limit archive_bytes)");
    check_limit("packages=1", "assets/a.zip", nested,
                "1 archives were not opened: there are more than 1 (limit packages)");
    check_limit("nesting=1", "assets/a.zip", nested,
                "1 archives were not opened: they lie deeper than 1 levels (limit nesting)");
    check_limit("dex_files=2", "assets/blob", fourth,
                "1 DEX files were not read: there are more than 2 (limit dex_files)");
}

static void test_encrypted(void)
{
    struct pica_span bytes;
    struct zip_maker inner = { 0 }, m;
    struct scan_result r;

    zip_maker_add(&inner, pica_span_str("classes.dex"), fourth, ZIP_STORED);
    inner.entries[zip_maker_add(&inner, pica_span_str("b"), fourth, ZIP_STORED)].flags |= 1;
    zip_maker_finish_archive(&inner);
    bytes = zip_maker_bytes(&inner);
    m = host("assets/a.zip", bytes, ZIP_DEFLATED);
    CHECK(scan(&m, &pica_limits_default, 1, &r));
    CHECK(dormant_count(&r) == 1 && noted(&r, PICA_REMARK, "1 entries are encrypted"));
    scan_result_finish(&r);
    zip_maker_free(&m);
    zip_maker_free(&inner);
}

/* --- entries that somebody else decodes ----------------------------------------------- */

static bool any_entry(const struct apk_entry *e)
{
    (void)e;
    return true;
}

/* How many finds there are when `bytes` were offered as those of that entry; and said to be all. */
static size_t finds_when_offered(struct apk_package *pkg, const char *name, struct pica_span bytes,
                                 bool all)
{
    struct dormant_search s = { .limits = &pica_limits_default };
    struct pica_notes notes = { 0 };
    struct dormant_find *finds = NULL;
    struct pica_error err;
    size_t count = 0;

    CHECK(dormant_add(&s, pkg, 0, any_entry));
    dormant_offer(&s, apk_find(pkg, name), bytes);
    if (all)
        dormant_offered(&s, apk_find(pkg, name));
    dormant_run(&s, NULL);
    CHECK(dormant_take(&s, &notes, &finds, &count, &err) == PICA_OK);
    free(finds);
    dormant_finish(&s);
    pica_notes_finish(&notes);
    return count;
}

/* What was offered whole is believed, and only that. */
static void test_offered(void)
{
    const enum zip_maker_how hows[] = { ZIP_STORED, ZIP_DEFLATED };
    struct pica_span text = joined(LITERAL(""), fourth.len, LITERAL(""));
    struct pica_notes notes = { 0 };

    for (size_t i = 0; i < sizeof hows / sizeof *hows; i++) {
        struct zip_maker m = host("assets/a", text, hows[i]);
        struct pica_input in = pica_input_memory(zip_maker_bytes(&m));
        struct apk_package *pkg;
        struct pica_error err;

        CHECK(apk_open(&in, &pica_limits_default, &notes, &pkg, &err) == PICA_OK);
        CHECK(finds_when_offered(pkg, "assets/a", text, true) == 0);
        CHECK(finds_when_offered(pkg, "assets/a", fourth, true) == 1);
        CHECK(finds_when_offered(pkg, "assets/a", fourth, false) == 0);
        CHECK(finds_when_offered(pkg, "assets/a", pica_span_sub(fourth, 0, 500), true) == 0);
        CHECK(finds_when_offered(pkg, "classes.dex", first, true) == 0);
        apk_close(pkg);
        zip_maker_free(&m);
    }
    pica_notes_finish(&notes);
}

/* --- what is broken ------------------------------------------------------------------ */

static void try_asset(struct pica_span bytes)
{
    struct zip_maker m = host("assets/a", bytes, ZIP_STORED);
    struct scan_result r;

    CHECK(scan(&m, &pica_limits_default, 1, &r));
    check_loaded_alike(&r);
    scan_result_finish(&r);
    zip_maker_free(&m);
}

static void test_bent(struct pica_span bytes)
{
    uint8_t *copy = malloc(bytes.len);

    if (!copy)
        exit(EXIT_FAILURE);
    memcpy(copy, bytes.data, bytes.len);
    for (size_t i = 0; i < bytes.len; i++) {
        copy[i] ^= 0xff;
        try_asset(pica_span_of(copy, bytes.len));
        copy[i] = bytes.data[i];
        try_asset(pica_span_of(copy, i));
    }
    free(copy);
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
    struct pica_span multidex, zip, nested;
    struct pica_error err;

    if (argc != 2)
        return EXIT_FAILURE;
    CHECK(rule_set_builtin(&rules, &err) == PICA_OK);
    multidex = file_read(argv[1]);
    entries_read(multidex);
    zip = archive("classes.dex", fourth, ZIP_STORED);
    nested = archive("in.zip", zip, ZIP_DEFLATED);
    test_places();
    test_several();
    test_limits();
    test_encrypted();
    test_offered();
    test_bent(zip);
    if (fail_alloc_available()) {
        struct zip_maker m = host("assets/a.zip", nested, ZIP_DEFLATED);

        CHECK(fail_alloc_each(try_alloc, &m, true, 0) > 50);
        zip_maker_free(&m);
    }
    rule_set_free(rules);
    pica_arena_finish(&kept);
    return check_done();
}
