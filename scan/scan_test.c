/*
 * The whole pipeline on one package in memory: cut at every length, changed
 * byte by byte, and with every allocation failing in turn.
 */
#include "scan/scan.h"

#include "scan/sample_file.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

static struct rule_set *rules;

static bool scan_bytes(struct pica_span bytes, unsigned threads, struct scan_result *ret,
                       struct pica_error *err)
{
    struct scan_options o = { .limits = &pica_limits_default, .rules = rules, .threads = threads };
    struct pica_input in = pica_input_memory(bytes);

    return scan_package(&in, "sample.apk", &o, ret, err) == PICA_OK;
}

static void test_whole(struct pica_span bytes)
{
    struct scan_result one, many;
    struct pica_error err;

    CHECK(scan_bytes(bytes, 1, &one, &err));
    CHECK(scan_bytes(bytes, 8, &many, &err));
    CHECK(one.installable && one.has_manifest && !one.cut_short);
    CHECK_STR(one.manifest.package, "com.example.pica");
    CHECK(one.dex_count == 1 && one.dex[0].loaded && one.dex[0].classes == 2);
    CHECK_STR(one.dex[0].sha256, many.dex[0].sha256);
    CHECK(one.finding_count == many.finding_count && one.notes.count == many.notes.count);
    scan_result_finish(&one);
    scan_result_finish(&many);
}

static bool has_gap(const struct scan_result *r, const char *text)
{
    for (size_t i = 0; i < r->notes.count; i++)
        if (r->notes.items[i].kind == PICA_GAP && strstr(r->notes.items[i].text.in[PICA_EN], text))
            return true;
    return false;
}

/* classes.dex, classes2.dex and the dormant classes4.dex, with room for fewer. */
static void test_limits(struct pica_span multidex)
{
    struct pica_limits limits = pica_limits_default;
    struct scan_options o = { .limits = &limits, .rules = rules, .threads = 1 };
    struct pica_input in = pica_input_memory(multidex);
    struct scan_result r;
    struct pica_error err;

    CHECK(scan_package(&in, "m.apk", &o, &r, &err) == PICA_OK && r.dex_count == 3);
    CHECK(!r.cut_short && r.dex[1].loaded && !r.dex[2].loaded);
    scan_result_finish(&r);

    limits.dex_files = 1;
    CHECK(scan_package(&in, "m.apk", &o, &r, &err) == PICA_OK && r.dex_count == 1);
    CHECK_STR(r.dex[0].name, "classes.dex");
    CHECK(r.cut_short && has_gap(&r, "limit dex_files"));
    scan_result_finish(&r);
}

/* Nothing but a clean error or a result that can be freed may come of it. */
static void try_bytes(const uint8_t *data, size_t len)
{
    struct scan_result r;
    struct pica_error err = { .status = PICA_OK };

    if (scan_bytes(pica_span_of(data, len), 1, &r, &err))
        scan_result_finish(&r);
    else
        CHECK(err.status != PICA_OK && err.cause[PICA_EN][0] && err.cause[PICA_ZH][0]);
}

static void test_cut(struct pica_span bytes)
{
    for (size_t len = 0; len < bytes.len; len++) {
        uint8_t *cut = malloc(len ? len : 1); /* of its own, for AddressSanitizer */

        if (!cut)
            exit(EXIT_FAILURE);
        memcpy(cut, bytes.data, len);
        try_bytes(cut, len);
        free(cut);
    }
}

static void test_changed(struct pica_span bytes)
{
    uint8_t *copy = malloc(bytes.len);

    if (!copy)
        exit(EXIT_FAILURE);
    memcpy(copy, bytes.data, bytes.len);
    for (size_t i = 0; i < bytes.len; i++) {
        uint8_t was = copy[i];

        copy[i] = (uint8_t)(was ^ 0x80);
        try_bytes(copy, bytes.len);
        copy[i] = 0xff;
        try_bytes(copy, bytes.len);
        copy[i] = was;
    }
    free(copy);
}

static bool try_alloc(void *context)
{
    const struct pica_span *bytes = context;
    struct scan_result r;
    struct pica_error err;
    bool done = scan_bytes(*bytes, 1, &r, &err);

    if (done)
        scan_result_finish(&r);
    else
        CHECK(err.status == PICA_E_NOMEM);
    return done;
}

int main(int argc, char **argv)
{
    struct pica_error err;
    size_t len;
    uint8_t *data;
    struct pica_span bytes;
    uint8_t *multidex;

    if (argc != 3)
        return EXIT_FAILURE;
    data = sample_file(argv[1], &len);
    bytes = pica_span_of(data, len);
    CHECK(rule_set_builtin(&rules, &err) == PICA_OK);
    test_whole(bytes);
    multidex = sample_file(argv[2], &len);
    test_limits(pica_span_of(multidex, len));
    free(multidex);
    test_cut(bytes);
    test_changed(bytes);
    if (fail_alloc_available())
        /* glibc's qsort does without the memory it would like. */
        CHECK(fail_alloc_each(try_alloc, &bytes, true, 0) > 50);
    rule_set_free(rules);
    free(data);
    return check_done();
}
