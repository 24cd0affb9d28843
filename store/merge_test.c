/* Merging in any order and any number of times; lists of people; what one case says of many. */
#include "store/results.h"
#include "store/sample_case.h"
#include "store/sidecar.h"

#include "tests/check.h"

#include <stdlib.h>
#include <unistd.h>

static char folder[40];

static struct store *open_case(const char *name, enum store_mode mode)
{
    char path[128];
    struct store *s = NULL;
    struct pica_error err;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    CHECK(store_open(path, mode, "test", &s, &err) == PICA_OK);
    return s;
}

static void merge_into(const char *to, const char *from, uint64_t conflicts)
{
    struct store *t = open_case(to, STORE_CREATE), *f = open_case(from, STORE_READ);
    uint64_t seen = 0;
    struct pica_error err;

    CHECK(store_merge(t, f, from, &seen, &err) == PICA_OK);
    CHECK(seen == conflicts);
    CHECK(store_check(t, &err) == PICA_OK);
    store_close(f);
    store_close(t);
}

static void digest_of(const char *name, char out[PICA_DIGEST_HEX])
{
    struct store *s = open_case(name, STORE_READ);
    struct pica_error err;

    CHECK(store_digest(s, out, &err) == PICA_OK);
    store_close(s);
}

/* Result 1 as another machine might have it: its report says something else, or there is none. */
static void put_other(struct store *s, const char *report_end, enum store_status status)
{
    static const struct store_pack packs[] = { { "b", "1", "bb" }, { "a", "2", "aa" } };
    const struct store_engine engine = { "0.1.0", packs, 2, "" };
    struct store_outcome o = {
        .file_name = "1.apk", .size = 5, .status = status, .milliseconds = -1, .peak_bytes = -1
    };
    char sha256[PICA_DIGEST_HEX], report[512];
    struct pica_error err;

    pica_digest_hex(PICA_SHA256, pica_span_str("1.apk"), sha256);
    snprintf(report, sizeof report,
             "{\"schema\": \"pica.report/1\", \"sample\": {\"file_name\": \"1.apk\", \"sha256\": "
             "\"%s\"}%s}",
             sha256, report_end);
    o.sha256 = sha256;
    o.stage = "dex";
    o.signal = status == STORE_CRASHED ? 11 : 0;
    if (status == STORE_DONE)
        o.report = pica_span_str(report);
    CHECK(store_campaign(s, "one", STORE_SPOT_CHECK, &o.campaign, &err) == PICA_OK);
    CHECK(store_engine(s, &engine, &o.engine, &err) == PICA_OK);
    CHECK(store_put(s, &o, &err) == PICA_OK);
}

static void make_shards(void)
{
    struct store *s = open_case("a", STORE_CREATE);
    struct pica_error err;

    sample_case_put(s, 1);
    sample_case_put(s, 2);
    CHECK(store_note(s, 1000, "Li Ming", NULL, "opened the seal", &err) == PICA_OK);
    store_close(s);
    s = open_case("b", STORE_CREATE);
    sample_case_put(s, 2);
    sample_case_put(s, 3);
    CHECK(store_note(s, 1000, "Li Ming", NULL, "opened the seal", &err) == PICA_OK);
    store_close(s);
    s = open_case("crashed", STORE_CREATE);
    put_other(s, "", STORE_CRASHED);
    store_close(s);
    s = open_case("hung", STORE_CREATE);
    put_other(s, "", STORE_HUNG);
    store_close(s);
    s = open_case("differs", STORE_CREATE);
    put_other(s, ", \"x\": 1", STORE_DONE);
    store_close(s);
}

static void test_orders(void)
{
    static const char *const shards[] = { "a", "b", "crashed", "hung" };
    static const int orders[][5] = {
        { 0, 1, 2, 3, 0 }, { 3, 2, 1, 0, 1 }, { 2, 0, 3, 1, 2 }, { 1, 3, 0, 2, 3 }
    };
    char first[PICA_DIGEST_HEX] = "", digest[PICA_DIGEST_HEX], name[16];

    for (size_t o = 0; o < sizeof orders / sizeof *orders; o++) {
        snprintf(name, sizeof name, "all%zu", o);
        for (size_t i = 0; i < 5; i++)
            merge_into(name, shards[orders[o][i]], 0);
        digest_of(name, digest);
        if (o == 0)
            memcpy(first, digest, sizeof first);
        CHECK_STR(digest, first);
    }
    merge_into("all0", "all1", 0);
    digest_of("all0", digest);
    CHECK_STR(digest, first);
}

static void test_conflicts(void)
{
    char one[PICA_DIGEST_HEX], other[PICA_DIGEST_HEX];

    merge_into("x", "a", 0);
    merge_into("x", "differs", 1);
    merge_into("y", "differs", 0);
    merge_into("y", "a", 1);
    digest_of("x", one);
    digest_of("y", other);
    CHECK_STR(one, other);
}

static void test_phases(void)
{
    struct store *s = open_case("phase", STORE_CREATE), *t = open_case("all0", STORE_WRITE);
    struct pica_error err;
    uint64_t conflicts = 0;
    int64_t id;

    CHECK(store_campaign(s, "one", STORE_RECHECK, &id, &err) == PICA_OK);
    CHECK(store_campaign(s, "one", STORE_SPOT_CHECK, &id, &err) == PICA_E_USAGE);
    CHECK(store_campaign(s, "two", STORE_PHASE_COUNT, &id, &err) == PICA_E_USAGE);
    CHECK(store_campaign(s, "", STORE_RECHECK, &id, &err) == PICA_E_USAGE);
    CHECK(store_merge(t, s, "phase", &conflicts, &err) == PICA_E_USAGE);
    store_close(t);
    store_close(s);
}

/* --- lists of people ---------------------------------------------------------------------- */

static void test_sidecar(void)
{
    static const struct {
        const char *csv;
        enum pica_status status;
        uint64_t lines, apps;
    } cases[] = {
        { "file,developer\n1.apk,Acme\n", PICA_OK, 1, 1 },
        { "\xef\xbb\xbf"
          "File Name,Developer,Store\r\n1.apk,\"Acme, \"\"Inc\"\"\r\nLtd\",s\r\n\r\n,,\r\n",
          PICA_OK, 1, 1 },
        { "package\tdeveloper\ncom.a2\tTab\ncom.a3\tTab", PICA_OK, 2, 3 },
        { "\xb0\xfc\xc3\xfb,\xbf\xaa\xb7\xa2\xd5\xdf\ncom.a1,\xbc\xd7\n", PICA_OK, 1, 3 }, /* GBK */
        { "", PICA_E_MALFORMED, 0, 0 },
        { "developer\nx\n", PICA_E_MALFORMED, 0, 0 },
        { "file,developer\n\"1.apk,x\n", PICA_E_MALFORMED, 0, 0 },
        { "file,developer\n,x\n", PICA_E_MALFORMED, 1, 0 },
        { "sha256\nnone\n", PICA_E_MALFORMED, 1, 0 },
        { "file,developer\n\xff\xff\xff,x\n", PICA_E_MALFORMED, 0, 0 },
    };
    struct store *s = open_case("lists", STORE_CREATE);
    uint64_t lines, apps;
    struct pica_error err;

    for (int n = 1; n < 4; n++)
        sample_case_put(s, n);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        enum pica_status st =
            store_sidecar(s, pica_span_str(cases[i].csv), NULL, &lines, &apps, &err);

        if (st != cases[i].status ||
            (st == PICA_OK && (lines != cases[i].lines || apps != cases[i].apps)))
            fprintf(stderr, "list %zu: %d, %ju lines, %ju samples\n", i, (int)st, (uintmax_t)lines,
                    (uintmax_t)apps);
        CHECK(st == cases[i].status);
        CHECK(st != PICA_OK || (lines == cases[i].lines && apps == cases[i].apps));
    }
    CHECK(store_sidecar(s, pica_span_of("f\0i\0l\0e\0", 8), NULL, &lines, &apps, &err) ==
          PICA_E_MALFORMED);
    CHECK(store_check(s, &err) == PICA_OK);
    store_close(s);
}

int main(void)
{
    CHECK(sample_case_folder(folder));
    make_shards();
    test_orders();
    test_conflicts();
    test_phases();
    test_sidecar();
    sample_case_remove(folder);
    return check_done();
}
