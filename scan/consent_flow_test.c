/* How packages ask for consent: the verdict, and each element, on packages of the benchmark and on
 * containers. */
#include "scan/consent_flow.h"

#include "scan/sample_file.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"
#include "tests/zip_maker.h"

#include <stdlib.h>

static const char *directory; /* testdata/consent */

static bool scan_bytes(struct pica_span bytes, unsigned threads, struct scan_result *ret)
{
    struct scan_options o = { .limits = &pica_limits_default, .threads = threads };
    struct pica_input in = pica_input_memory(bytes);
    struct pica_error err;

    return scan_package(&in, "sample.apk", &o, ret, &err) == PICA_OK;
}

/* "verdict: +policy ?agree -refuse ...". */
static void spell(const struct scan_consent_flow *f, struct pica_text *out)
{
    static const char marks[] = {
        [SCAN_FOUND_NO] = '-', [SCAN_FOUND_YES] = '+', [SCAN_FOUND_UNSEEN] = '?'
    };

    pica_text_addf(out, "%s:", consent_flow_verdict_name(f->verdict));
    for (size_t i = 0; i < CONSENT_FLOW_ELEMENT_COUNT; i++) {
        const struct scan_flow_element *e = &f->elements[i];

        CHECK(e->element == (enum consent_flow_element)i);
        /* What is there or hidden has a place, or at least a word. */
        CHECK(e->found == SCAN_FOUND_NO || e->what.in[PICA_ZH] || i == CONSENT_FLOW_ORDER);
        pica_text_addf(out, " %c%s", marks[e->found], consent_flow_elements[i].name);
    }
}

static void check_bytes(const char *name, struct pica_span bytes, const char *wanted)
{
    for (unsigned threads = 1; threads < 5; threads += 3) {
        struct pica_text got = { 0 };
        struct scan_result r;

        CHECK(scan_bytes(bytes, threads, &r));
        spell(&r.decisions->flow, &got);
        if (strcmp(got.data, wanted) != 0)
            fprintf(stderr, "%s\n", name);
        CHECK_STR(got.data, wanted);
        CHECK(r.decisions->flow.why.in[PICA_ZH] && r.decisions->flow.why.in[PICA_EN]);
        pica_text_finish(&got);
        scan_result_finish(&r);
    }
}

static void check_case(const char *name, const char *wanted)
{
    struct pica_text path = { 0 };
    struct pica_span bytes;

    pica_text_addf(&path, "%s/%s/%s.apk", directory, name, name);
    bytes.data = sample_file(path.data, &bytes.len);
    check_bytes(name, bytes, wanted);
    free((void *)(uintptr_t)bytes.data);
    pica_text_finish(&path);
}

static void check_cases(void)
{
    check_case("withdrawal", "declared: +policy +agree +refuse +stored +tested +order +withdrawal "
                             "+refusal-exits -platform");
    check_case("prefs-if-else", "declared: +policy +agree +refuse +stored +tested -order "
                                "-withdrawal +refusal-exits -platform");
    /* Nothing of it, and nothing hidden: a policy that nothing shows is none. */
    check_case("dead-code", "none: -policy -agree -refuse -stored -tested -order -withdrawal "
                            "-refusal-exits -platform");
    check_case("permission-is-no-consent", "none: -policy -agree -refuse -stored -tested -order "
                                           "-withdrawal -refusal-exits -platform");
    /* A policy is shown, and taking notice of it is no consent. */
    check_case("know-is-no-agreement", "partial: +policy -agree -refuse -stored -tested -order "
                                       "-withdrawal -refusal-exits -platform");
    /* Consent platforms. */
    check_case("ump-can-request-ads", "declared: +policy +agree +refuse +stored +tested -order "
                                      "-withdrawal -refusal-exits +platform");
    check_case("onetrust-groups", "unknown: ?policy ?agree ?refuse +stored +tested -order "
                                  "-withdrawal -refusal-exits +platform");
    /* A framework that keeps the answer to the app's question. */
    check_case("mpaas-quinoxless", "declared: +policy +agree +refuse +stored +tested +order "
                                   "-withdrawal +refusal-exits +platform");
    /* A dialog that says what a server sends: whether it asks for consent is not known. */
    check_case("text-from-server", "unknown: ?policy ?agree ?refuse ?stored ?tested -order "
                                   "-withdrawal -refusal-exits -platform");
    /* Controls that code puts on the screen. */
    check_case("layout-in-code", "declared: +policy +agree +refuse +stored +tested +order "
                                 "-withdrawal -refusal-exits -platform");
}

/* --- containers: packages without code of their own ------------------------------------------- */

static void add(struct zip_maker *m, const char *name, const char *text)
{
    zip_maker_add(m, pica_span_str(name), pica_span_str(text), ZIP_DEFLATED);
}

static struct pica_span manifest; /* that can be read */

static void begin(struct zip_maker *m)
{
    *m = (struct zip_maker){ 0 };
    zip_maker_add(m, pica_span_str("AndroidManifest.xml"), manifest, ZIP_DEFLATED);
}

static void check_zip(const char *name, struct zip_maker *m, const char *wanted)
{
    zip_maker_finish_archive(m);
    check_bytes(name, zip_maker_bytes(m), wanted);
    zip_maker_free(m);
}

#define TITLE "隐私政策"
#define ACCEPT "同意并接受"
#define REFUSE "暂不同意"

static void make_prompt(struct zip_maker *m, const char *settings)
{
    begin(m);
    add(m, "assets/data/dcloud_control.xml", "<hbuilder/>");
    add(m, "assets/apps/__UNI__1/www/app-service.js", "var a = 'nothing';");
    add(m, "assets/apps/__UNI__1/www/androidPrivacy.json", settings);
}

static void check_containers(void)
{
    struct zip_maker m;

    /* The framework's own prompt, which stores and tests by itself. */
    make_prompt(&m, "{\"prompt\":\"template\",\"title\":\"" TITLE "\",\"buttonAccept\":\"" ACCEPT
                    "\",\"buttonRefuse\":\"" REFUSE "\"}");
    check_zip("template", &m,
              "declared: +policy +agree +refuse +stored +tested +order -withdrawal "
              "+refusal-exits +platform");
    make_prompt(&m, "{\"prompt\":\"template\",\"title\":\"" TITLE "\",\"buttonAccept\":\"" ACCEPT
                    "\",\"disagreeMode\":{\"support\":true}}");
    check_zip("no refusal", &m,
              "partial: +policy +agree -refuse +stored +tested +order "
              "-withdrawal -refusal-exits +platform");
    make_prompt(&m, "{\"prompt\":\"none\"}");
    check_zip("no prompt", &m,
              "none: -policy -agree -refuse -stored -tested +order -withdrawal "
              "-refusal-exits -platform");
    /* Texts of a container: what runs behind them is not seen. */
    begin(&m);
    add(&m, "assets/index.android.bundle", "a('隐私政策');b('同意');c('不同意');d('撤回同意')");
    check_zip("bundle", &m,
              "unknown: +policy ?agree ?refuse ?stored ?tested +order +withdrawal "
              "-refusal-exits -platform");
    /* Nothing in a container that was read; and in one that was not. */
    begin(&m);
    add(&m, "assets/index.android.bundle", "a('nothing');b('agree')");
    check_zip("silent bundle", &m,
              "none: -policy -agree -refuse -stored -tested +order "
              "-withdrawal -refusal-exits -platform");
    begin(&m);
    add(&m, "assets/index.android.bundle", "\1\2\3\4 encrypted");
    check_zip("hidden bundle", &m,
              "unknown: ?policy ?agree ?refuse ?stored ?tested +order "
              "?withdrawal -refusal-exits -platform");
    /* A manifest that cannot be read: something was cut short. */
    m = (struct zip_maker){ 0 };
    add(&m, "AndroidManifest.xml", "none");
    check_zip("no manifest", &m,
              "unknown: ?policy ?agree ?refuse ?stored ?tested +order "
              "?withdrawal -refusal-exits -platform");
}

/* --- memory ----------------------------------------------------------------------------------- */

/* How much was decided: what a scan that met no failure has to find again. */
struct decided {
    size_t verdict, collections, guards, requests, starts, grants, acts;
    size_t states; /* of the collections: a number for all of them */
};

struct memory_case {
    struct pica_span bytes;
    struct decided wanted;
    bool known; /* `wanted` is */
};

static struct decided count_decided(const struct scan_result *r)
{
    const struct scan_decisions *d = r->decisions;
    struct decided got = { d->flow.verdict, r->collection_count, 0,           d->request_count,
                           d->start_count,  d->grant_count,      d->act_count };

    for (size_t i = 0; i < r->collection_count; i++) {
        got.guards += d->collections[i].guard_count;
        got.states = got.states * CONSENT_STATE_COUNT + d->collections[i].state;
    }
    return got;
}

/* Without memory it fails and says why; in spite of it nothing is missing. */
static bool try_scan(void *context)
{
    struct scan_options o = { .limits = &pica_limits_default, .threads = 1 };
    struct memory_case *c = context;
    struct pica_input in = pica_input_memory(c->bytes);
    struct scan_result r;
    struct pica_error err = { .status = PICA_OK };
    struct decided got;

    if (scan_package(&in, "sample.apk", &o, &r, &err) != PICA_OK) {
        CHECK(err.status == PICA_E_NOMEM);
        return false;
    }
    got = count_decided(&r);
    if (!c->known)
        c->wanted = got;
    c->known = true;
    CHECK(memcmp(&got, &c->wanted, sizeof got) == 0);
    scan_result_finish(&r);
    return true;
}

static struct decided check_memory_of(const char *name)
{
    struct pica_text path = { 0 };
    struct memory_case c = { .known = false };

    pica_text_addf(&path, "%s/%s/%s.apk", directory, name, name);
    c.bytes.data = sample_file(path.data, &c.bytes.len);
    CHECK(fail_alloc_each(try_scan, &c, true, 0) > 50);
    free((void *)(uintptr_t)c.bytes.data);
    pica_text_finish(&path);
    return c.wanted;
}

/* Cases that have each kind of what is decided. */
static void check_memory(void)
{
    struct decided d;

    if (!fail_alloc_available())
        return;
    d = check_memory_of("withdrawal");
    CHECK(d.verdict == CONSENT_FLOW_VERDICT_DECLARED);
    d = check_memory_of("jpush-deny-then-grant");
    CHECK(d.collections == 1 && d.guards > 0 && d.starts == 1 && d.grants == 2 && d.acts == 1);
    d = check_memory_of("permission-requests");
    CHECK(d.requests == 4 && d.acts == 1);
    d = check_memory_of("native-guard"); /* what cannot be seen is let in */
    CHECK(d.collections == 4 && d.guards > 0);
}

int main(int argc, char **argv)
{
    if (argc != 3)
        return EXIT_FAILURE;
    directory = argv[1];
    manifest.data = sample_file(argv[2], &manifest.len);
    check_cases();
    check_containers();
    check_memory();
    free((void *)(uintptr_t)manifest.data);
    return check_done();
}
