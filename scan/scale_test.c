/*
 * A package of many DEX files is one program, whatever the number of threads.
 *
 * usage: scale_test FILES CLASSES
 *
 * Each file has CLASSES classes; `scale_test 50 2500` is the size of the
 * largest apps and takes some seconds.
 */
#include "scan/scan.h"

#include "tests/check.h"
#include "tests/dex_maker.h"
#include "tests/zip_maker.h"

static struct pica_text make_package(uint32_t files, uint32_t classes)
{
    static char names[ZIP_MAKER_ENTRIES][32]; /* zip_maker wants them to stay */
    struct zip_maker zip = { 0 };
    struct pica_text out;

    for (uint32_t i = 0; i < files && i < ZIP_MAKER_ENTRIES; i++) {
        const struct dex_maker spec = { .file = i, .classes = classes };
        struct pica_text dex = { 0 };

        if (i == 0)
            snprintf(names[i], sizeof names[i], "classes.dex");
        else
            snprintf(names[i], sizeof names[i], "classes%u.dex", i + 1);
        dex_maker_build(&spec, &dex);
        CHECK(!dex.failed);
        zip_maker_add(&zip, pica_span_str(names[i]), pica_span_of(dex.data, dex.len), ZIP_DEFLATED);
        pica_text_finish(&dex);
    }
    zip_maker_finish_archive(&zip);
    out = zip.out;
    zip.out = (struct pica_text){ 0 };
    zip_maker_free(&zip);
    return out;
}

static void scan(const struct pica_text *package, unsigned threads, struct scan_result *ret)
{
    const struct scan_options o = { .limits = &pica_limits_default, .threads = threads };
    struct pica_input in = pica_input_memory(pica_span_of(package->data, package->len));
    struct pica_error err;

    if (scan_package(&in, "made.apk", &o, ret, &err) != PICA_OK) {
        fprintf(stderr, "%s\n", err.cause[PICA_EN]);
        exit(EXIT_FAILURE);
    }
}

/* Sound files, all read, each with the calls that were put in. */
static void check(const struct scan_result *r, uint32_t files, uint32_t classes)
{
    size_t reads = (classes + DEX_MAKER_READS_EVERY - 1) / DEX_MAKER_READS_EVERY, loaded = 0;

    CHECK(r->dex_count == files);
    for (size_t i = 0; i < r->dex_count; i++) {
        CHECK(r->dex[i].classes == classes);
        loaded += strlen(r->dex[i].sha256) == 64;
    }
    CHECK(loaded == files);
    CHECK(r->collection_count == files * reads);
    for (size_t i = 0; i < r->collection_count; i++)
        CHECK(!r->collections[i].undecided && strstr(r->collections[i].called, "getDeviceId"));
    for (size_t i = 0; i < r->notes.count; i++) {
        const struct pica_note *n = &r->notes.items[i];

        if (strcmp(n->id, "manifest") != 0) /* there is none */
            fprintf(stderr, "%s: %s\n", n->id, n->text.in[PICA_EN]);
        CHECK(strcmp(n->id, "manifest") == 0);
    }
}

static void compare(const struct scan_result *a, const struct scan_result *b)
{
    CHECK(a->collection_count == b->collection_count && a->notes.count == b->notes.count);
    for (size_t i = 0; i < a->collection_count && i < b->collection_count; i++)
        CHECK(pica_place_compare(&a->collections[i].place, &b->collections[i].place) == 0);
    for (int k = 0; k < PICA_DIGEST_COUNT; k++)
        CHECK_STR(a->digests[k], b->digests[k]);
    for (size_t i = 0; i < a->dex_count && i < b->dex_count; i++)
        CHECK_STR(a->dex[i].sha256, b->dex[i].sha256);
}

int main(int argc, char **argv)
{
    struct scan_result one, many;
    struct pica_text package;
    uint32_t files, classes;

    if (argc != 3)
        return EXIT_FAILURE;
    files = (uint32_t)strtoul(argv[1], NULL, 10);
    classes = (uint32_t)strtoul(argv[2], NULL, 10);
    package = make_package(files, classes);
    scan(&package, 1, &one);
    check(&one, files, classes);
    scan(&package, 3, &many);
    check(&many, files, classes);
    compare(&one, &many);
    scan_result_finish(&one);
    scan_result_finish(&many);
    pica_text_finish(&package);
    return check_done();
}
