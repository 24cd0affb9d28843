/*
 * bench/case_bench.c - a case of many made scans: how large it gets, and how long questions take.
 *
 * usage: case_bench CASE SCANS [--check]
 *
 * Fills a new case with results that have the shape of those of real apps: 12 findings under 4
 * clauses each, 40 calls that collect, 8 SDKs, 20 permissions, 6 gaps, with kinds, SDKs and rules
 * drawn so that few are frequent and many rare, as they are among apps; 2,000 developers and 5
 * stores by a list. The same number gives the same case. Then asks what docs/PERFORMANCE.md names.
 * --check: fails when a question takes more than a second, or the second half of the scans takes
 * more room than the first.
 */
#include "base/json_write.h"
#include "store/lists.h"
#include "store/query.h"
#include "store/results.h"
#include "store/sidecar.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

enum {
    GROUP = 256,
    FINDINGS = 12,
    COLLECTIONS = 40,
    SDKS = 8,
    PERMISSIONS = 20,
    GAPS = 6,
    FACTS = 60
};

static uint64_t state;

static uint64_t draw(uint64_t below)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state % below;
}

/* Below `count`, small numbers more often. */
static unsigned skewed(unsigned count)
{
    uint64_t a = draw(count) + 1, b = draw(count) + 1;

    return (unsigned)(a * b / (count + 1));
}

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void die(const struct pica_error *err)
{
    char text[PICA_CAUSE_SIZE + 160];

    fprintf(stderr, "case_bench: %s\n", pica_error_text(err, PICA_EN, text, sizeof text));
    exit(EXIT_FAILURE);
}

PICA_PRINTF(3, 4)
static void put(struct pica_json *j, const char *key, const char *fmt, ...)
{
    char text[256];
    va_list args;

    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    pica_json_key_text(j, key, text);
}

static void open_array(struct pica_json *j, const char *key)
{
    pica_json_key(j, key);
    pica_json_array(j);
}

static void open_object(struct pica_json *j, const char *key)
{
    pica_json_key(j, key);
    pica_json_object(j);
}

static void add_place(struct pica_json *j, const char *key, unsigned n)
{
    if (key)
        pica_json_key(j, key);
    pica_json_object(j);
    put(j, "entry", "classes%u.dex", n % 3 + 2);
    put(j, "class", "Lcom/vendor%u/part%u/Class%u;", skewed(400), skewed(50), (unsigned)draw(5000));
    put(j, "method", "a%u(Landroid/content/Context;)V", (unsigned)draw(30));
    pica_json_key_number(j, "method_idx", (int64_t)draw(60000));
    pica_json_key_number(j, "file_offset", (int64_t)draw(9000000));
    put(j, "bytes", "6e20%04x%04x", (unsigned)draw(65536), (unsigned)draw(65536));
    pica_json_object_end(j);
}

static void add_findings(struct pica_json *j)
{
    static const char *const severities[] = { "high", "medium", "low", "critical" };
    static const char *const verdicts[] = { "violation", "suspected", "notice", "inconclusive" };

    open_array(j, "findings");
    for (unsigned i = 0; i < FINDINGS; i++) {
        unsigned rule = skewed(60);

        pica_json_object(j);
        put(j, "id", "%016" PRIx64, state);
        put(j, "rule", "RULE-%02u", rule);
        put(j, "severity", "%s", severities[rule % 4]);
        put(j, "verdict", "%s", verdicts[draw(4)]);
        open_array(j, "clauses");
        for (unsigned c = 0; c < 4; c++) {
            char id[32];

            snprintf(id, sizeof id, "CN-%u.%u", c ? 191 + c : 164, rule % 8 + 1);
            pica_json_string(j, pica_span_str(id));
        }
        pica_json_array_end(j);
        open_array(j, "clause_details");
        pica_json_object(j);
        put(j, "id", "CN-164.%u", rule % 8 + 1);
        put(j, "title", "problem %u", rule % 8 + 1);
        pica_json_object_end(j);
        pica_json_array_end(j);
        put(j, "title", "something of rule %u found in vendor %u", rule, skewed(400));
        put(j, "detail", "what was seen, in a sentence or two that say where and how often: %u", i);
        put(j, "advice", "what to do about rule %u, which is said at some length here", rule);
        open_array(j, "evidence");
        for (unsigned e = 0; e < 3; e++)
            add_place(j, NULL, e);
        pica_json_array_end(j);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

static void add_collections(struct pica_json *j, unsigned n)
{
    static const char *const states[] = { "late", "unreachable", "before", "gated", "unknown" };

    open_array(j, "collections");
    for (unsigned i = 0; i < COLLECTIONS; i++) {
        unsigned kind = skewed(150), owner = skewed(400);

        pica_json_object(j);
        put(j, "id", "C-%012" PRIx64, state & 0xffffffffffff);
        put(j, "pi", "kind%u", kind);
        put(j, "api", "Landroid/api/Manager%u;->get%u()Ljava/lang/String;", kind, kind % 7);
        put(j, "kind", "method");
        put(j, "role", "collects");
        add_place(j, "place", i);
        open_object(j, "owner");
        put(j, "kind", "%s", owner % 4 ? "sdk" : "app");
        if (owner % 4)
            put(j, "id", "SDK-%04u", owner);
        else
            put(j, "id", "com.example.app%u", n);
        pica_json_object_end(j);
        put(j, "consent", "%s", states[skewed(5)]);
        open_array(j, "chain");
        for (unsigned c = 0; c < 4; c++)
            add_place(j, NULL, c);
        pica_json_array_end(j);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

static void add_lists(struct pica_json *j)
{
    open_array(j, "permissions");
    for (unsigned i = 0; i < PERMISSIONS; i++) {
        pica_json_object(j);
        put(j, "name", "android.permission.NAME_%u", i * 8 + (unsigned)draw(8));
        put(j, "protection", "%s", i % 2 ? "dangerous" : "normal");
        pica_json_key_bool(j, "implied", false);
        put(j, "use", "%s", draw(2) ? "used" : "unused");
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
    open_array(j, "sdks");
    for (unsigned i = 0; i < SDKS; i++) {
        unsigned sdk = skewed(400);

        pica_json_object(j);
        put(j, "id", "SDK-%04u", sdk);
        put(j, "name", "Vendor %u", sdk);
        put(j, "vendor", "Vendor %u Ltd.", sdk);
        put(j, "category", "ads");
        put(j, "confidence", "certain");
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
    open_array(j, "gaps");
    for (unsigned i = 0; i < GAPS; i++) {
        pica_json_object(j);
        put(j, "stage", "%s", i ? "value" : "native");
        add_place(j, "place", i);
        put(j, "cause", "what could not be told of api %u: no constant reaches it", skewed(200));
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

static void make_report(unsigned n, const char *sha256, struct pica_text *out)
{
    struct pica_json j = { .out = out, .first = true };

    pica_json_object(&j);
    put(&j, "schema", "pica.report/1");
    open_object(&j, "sample");
    put(&j, "file_name", "app%u.apk", n);
    put(&j, "sha256", "%s", sha256);
    put(&j, "package", "com.example.app%u", n);
    pica_json_key_number(&j, "version_code", (int64_t)draw(500));
    put(&j, "version_name", "%u.%u", (unsigned)draw(9), (unsigned)draw(20));
    put(&j, "label", "App %u", n);
    pica_json_key_number(&j, "target_sdk", 26 + (int64_t)draw(10));
    pica_json_key_bool(&j, "installable", true);
    pica_json_object_end(&j);
    add_lists(&j);
    add_collections(&j, n);
    add_findings(&j);
    pica_json_object_end(&j);
    pica_text_add_char(out, '\n');
}

/* As large as facts are beside such a report; what they say is not looked at here. */
static void make_facts(struct pica_text *out)
{
    struct pica_json j = { .out = out, .first = true };

    pica_json_array(&j);
    for (unsigned i = 0; i < FACTS; i++) {
        pica_json_object(&j);
        put(&j, "kind", "collection");
        put(&j, "api", "Landroid/api/Manager%u;->get()V", skewed(150));
        put(&j, "owner", "SDK-%04u", skewed(400));
        put(&j, "entry", "Lcom/example/Main%u;->onCreate(Landroid/os/Bundle;)V",
            (unsigned)draw(50));
        add_place(&j, "place", i);
        pica_json_object_end(&j);
    }
    pica_json_array_end(&j);
}

static void put_one(struct store *s, struct store_outcome o, unsigned n)
{
    struct pica_text report = { 0 }, facts = { 0 };
    char sha256[PICA_DIGEST_HEX], name[32];
    struct pica_error err;

    snprintf(name, sizeof name, "app%u.apk", n);
    pica_digest_hex(PICA_SHA256, pica_span_str(name), sha256);
    make_report(n, sha256, &report);
    make_facts(&facts);
    o.file_name = name;
    o.sha256 = sha256;
    o.size = 1000 + n;
    o.report = pica_span_of(report.data, report.len);
    o.facts = pica_span_of(facts.data, facts.len);
    o.cut_short = n % 10 == 0;
    if (store_put(s, &o, &err) != PICA_OK)
        die(&err);
    pica_text_finish(&report);
    pica_text_finish(&facts);
}

static void put_some(struct store *s, const struct store_outcome *o, unsigned from, unsigned to)
{
    struct pica_error err;

    for (unsigned n = from; n < to;) {
        if (store_group_begin(s, &err) != PICA_OK)
            die(&err);
        for (unsigned k = 0; k < GROUP && n < to; k++, n++)
            put_one(s, *o, n);
        if (store_group_end(s, PICA_OK, &err) != PICA_OK)
            die(&err);
    }
}

static double size_of(const char *path)
{
    struct stat about;

    return stat(path, &about) == 0 ? (double)about.st_size : 0;
}

static void add_list(struct store *s, unsigned count)
{
    struct pica_text csv = { 0 };
    uint64_t lines, apps;
    struct pica_error err;

    pica_text_add(&csv, "file,developer,store\n");
    for (unsigned n = 0; n < count; n++)
        pica_text_addf(&csv, "app%u.apk,Developer %u,Store %u\n", n, n % 2000, n % 5);
    if (store_sidecar(s, pica_span_of(csv.data, csv.len), NULL, &lines, &apps, &err) != PICA_OK)
        die(&err);
    pica_text_finish(&csv);
}

/* --- questions -------------------------------------------------------------------------- */

struct counted {
    uint64_t rows, bytes;
};

static enum pica_status count_begin(void *context, const enum store_column *columns, size_t count,
                                    struct pica_error *err)
{
    (void)context;
    (void)columns;
    (void)count;
    (void)err;
    return PICA_OK;
}

static enum pica_status count_row(void *context, const struct pica_span *cells, size_t count,
                                  struct pica_error *err)
{
    struct counted *c = context;

    (void)err;
    c->rows++;
    for (size_t i = 0; i < count; i++)
        c->bytes += cells[i].len;
    return PICA_OK;
}

// Rows are read in this order. NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding)
static const struct {
    const char *says;
    enum store_question question;
    struct store_filter filter;
    bool all; /* it goes over the whole case, and is not held to a second */
} asked[] = {
    { "apps with a rare SDK", STORE_ASK_APPS, { .sdk = "SDK-0350" } },
    { "apps with a frequent SDK", STORE_ASK_APPS, { .sdk = "SDK-0003" } },
    { "apps that read a rare kind before consent",
      STORE_ASK_APPS,
      { .pi = "kind140", .consent = "before" } },
    { "apps that read a frequent kind before consent",
      STORE_ASK_APPS,
      { .pi = "kind1", .consent = "before" } },
    { "readings of one SDK of one kind", STORE_ASK_READINGS, { .sdk = "SDK-0003", .pi = "kind1" } },
    { "findings of a rule", STORE_ASK_FINDINGS, { .rule = "RULE-50" } },
    { "apps under a clause, violations only",
      STORE_ASK_APPS,
      { .clause = "CN-164.7", .rule = "RULE-38", .verdict = "violation" } },
    { "apps of a developer", STORE_ASK_APPS, { .developer = "Developer 77" } },
    { "violations of a developer",
      STORE_ASK_FINDINGS,
      { .developer = "Developer 77", .verdict = "violation" } },
    { "one package, by name", STORE_ASK_FINDINGS, { .package = "com.example.app77" } },
    { "apps of a store with a rare SDK",
      STORE_ASK_APPS,
      { .store = "Store 3", .sdk = "SDK-0350" } },
    { "apps of a campaign with a rare permission",
      STORE_ASK_APPS,
      { .campaign = "bench", .permission = "android.permission.NAME_3" } },
    { "samples that were not analysed", STORE_ASK_OUTCOMES, { .campaign = NULL } },
    { "count by SDK", STORE_ASK_BY_SDK, { .campaign = NULL }, true },
    { "count by kind and consent", STORE_ASK_BY_PI, { .campaign = NULL }, true },
    { "count by rule", STORE_ASK_BY_RULE, { .campaign = NULL }, true },
};

static bool ask_all(struct store *s, double most)
{
    bool good = true;

    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        double best = 1e9;
        struct counted c = { 0 };

        for (int turn = 0; turn < 3; turn++) {
            const struct store_rows rows = { &c, count_begin, count_row };
            double begun = now();
            struct pica_error err;

            c = (struct counted){ 0 };
            if (store_query(s, asked[i].question, &asked[i].filter, &rows, &err) != PICA_OK)
                die(&err);
            if (now() - begun < best)
                best = now() - begun;
        }
        printf("%-48s %8.3f s  %8" PRIu64 " rows\n", asked[i].says, best, c.rows);
        fflush(stdout);
        good &= asked[i].all || best <= most;
    }
    return good;
}

int main(int argc, char **argv)
{
    struct store_engine engine = { .version = "bench", .settings = "" };
    struct store_outcome o = {
        .status = STORE_DONE, .started = 1, .milliseconds = 1000, .peak_bytes = 1 << 27
    };
    bool check = argc == 4 && strcmp(argv[3], "--check") == 0;
    unsigned count = argc >= 3 ? (unsigned)strtoul(argv[2], NULL, 10) : 0;
    double begun = now(), half, whole;
    unsigned first, second;
    struct store *s;
    struct pica_error err;
    bool good;

    if (count < 2)
        return EXIT_FAILURE;
    state = 88172645463325252u;
    if (store_open(argv[1], STORE_CREATE, "case_bench", &s, &err) != PICA_OK ||
        store_campaign(s, "bench", STORE_SPOT_CHECK, &o.campaign, &err) != PICA_OK ||
        store_engine(s, &engine, &o.engine, &err) != PICA_OK)
        die(&err);
    first = count / 2;
    second = count - count / 2;
    put_some(s, &o, 0, count / 2);
    store_close(s);
    half = size_of(argv[1]);
    printf("%u scans: %.1f KiB each, %.2f ms to put in\n", count / 2, half / 1024 / first,
           (now() - begun) * 1e3 / first);
    fflush(stdout);
    begun = now();
    if (store_open(argv[1], STORE_WRITE, "case_bench", &s, &err) != PICA_OK)
        die(&err);
    put_some(s, &o, count / 2, count);
    store_close(s);
    whole = size_of(argv[1]);
    printf("%u more: %.1f KiB each, %.2f ms to put in\n", count - count / 2,
           (whole - half) / 1024 / second, (now() - begun) * 1e3 / second);
    fflush(stdout);
    if (store_open(argv[1], STORE_WRITE, "case_bench", &s, &err) != PICA_OK)
        die(&err);
    begun = now();
    add_list(s, count);
    printf("a list of %u lines: %.2f s\n", count, now() - begun);
    store_close(s);
    if (store_open(argv[1], STORE_READ, "case_bench", &s, &err) != PICA_OK)
        die(&err);
    good = ask_all(s, 1.0);
    store_close(s);
    if (check && (!good || whole - half > half * 1.05)) {
        fprintf(stderr, "case_bench: a question took more than a second, or the case grows faster "
                        "than its scans\n");
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
