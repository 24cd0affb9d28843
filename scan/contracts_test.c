/*
 * Contracts kept and broken (testdata/contracts): what is said of each start and
 * grant, in both languages, at any number of threads and with allocations failing.
 */
#include "scan/contracts.h"

#include "base/text.h"
#include "scan/pieces.h"
#include "scan/sample_file.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

static bool scan_bytes(struct pica_span bytes, unsigned threads, struct scan_result *ret)
{
    struct scan_options o = { .limits = &pica_limits_default, .threads = threads };
    struct pica_input in = pica_input_memory(bytes);
    struct pica_error err;

    return scan_package(&in, "sample.apk", &o, ret, &err) == PICA_OK;
}

static void add_name(struct pica_text *out, const struct privacy_sdk_call *c)
{
    if (c->place.method)
        pica_text_addf(out, "%.*s", (int)strcspn(c->place.method, "("), c->place.method);
    else
        pica_text_addf(out, "%s", strrchr(c->called, '.') + 1);
}

/* "method: verdict, why" of each start; without the source, which is data. */
static void spell(const struct scan_decisions *d, struct pica_text *out)
{
    static const char *const verdicts[] = { [SCAN_CONTRACT_NONE_KNOWN] = "none known",
                                            [SCAN_CONTRACT_KEPT] = "kept",
                                            [SCAN_CONTRACT_BROKEN] = "broken" };

    for (size_t i = 0; i < d->start_count; i++) {
        const struct scan_sdk_start *s = &d->starts[i];
        const char *why = s->why.in[PICA_EN] ? s->why.in[PICA_EN] : "";

        add_name(out, s->call);
        pica_text_addf(out, ": %s", verdicts[s->contract]);
        if (*why)
            pica_text_addf(out, ", %.*s", (int)strcspn(why, "("), why);
        pica_text_add_char(out, '\n');
        CHECK(!*why == !s->why.in[PICA_ZH]);
        CHECK(!*why || (s->why.in[PICA_ZH] && strcmp(why, s->why.in[PICA_ZH]) != 0));
    }
    for (size_t i = 0; i < d->grant_count; i++) {
        add_name(out, d->grants[i].call);
        pica_text_addf(out, " %s\n", d->grants[i].fabricated ? "fabricated" : "told");
    }
}

static const char wanted[] =
    "onClick: kept, it starts only after the user agreed\n"
    "onClick: broken, no call before it says that the user agreed \n"
    "onClick: kept, it starts only after the user agreed\n"
    "crashes: none known, it is held back, but FirebaseCrashlytics.setCrashlyticsCollectionEnabled "
    "may release it without agreement\n"
    "deniedFirst: broken, it may start only after the user agreed, and starts before \n"
    "heldByHelper: kept, held back by OneSignal.setConsentRequired, which runs before it\n"
    "heldInOneBranch: none known, SAConfigOptions.disableDataCollect may hold it back; whether it "
    "runs before cannot be told\n"
    "neverTold: broken, it starts before the user could agree, and nothing that runs before it "
    "says what the user chose \n"
    "notHeld: broken, it may start only after the user agreed, and starts before \n"
    "refusedFirst: kept, held back by SDKInitializer.setAgreePrivacy, which runs before it\n"
    "saidOnly: none known, it is said to start only after the user agreed, but no document of its "
    "maker that says so was seen\n"
    "toldAfter: broken, AMapLocationClient.updatePrivacyAgree has to run before it, and runs after "
    "it \n"
    "go: none known\n" /* the SDK itself */
    "FirebaseInitProvider: kept, held back by the manifest: "
    "firebase_data_collection_default_enabled is false\n"
    "SentryInitProvider: none known\n"
    "MobileAdsInitProvider: none known\n"
    "onClick told\n"
    "crashes fabricated\n"
    "defaults fabricated\n" /* its default agrees */
    "defaults told\n"
    "deniedFirst told\n"
    "refusedFirst told\n"
    "tell fabricated\n" /* its only caller says yes */
    "toldAfter fabricated\n";

struct sample {
    struct pica_span bytes;
};

static void check_verdicts(const struct sample *sample, unsigned threads)
{
    struct scan_result r;
    struct pica_text got = { 0 };

    CHECK(scan_bytes(sample->bytes, threads, &r));
    spell(r.decisions, &got);
    pica_text_add_char(&got, '\0');
    CHECK(!got.failed);
    CHECK_STR(got.data, wanted);
    pica_text_finish(&got);
    scan_result_finish(&r);
}

/* Judging alone, again and again: an error each time that memory runs out, and nothing leaks. */
struct judged {
    struct scan_result *r;
    struct scan_sdk_start *starts;
    enum privacy_told *told;
};

static bool judge(void *context)
{
    struct judged *j = context;
    struct scan_result copy = *j->r;
    struct scan_contracts_input in = {
        .r = &copy, .n = scan_graph_world(j->r), .a = scan_graph_world(j->r), .told = j->told
    };
    struct pica_error err;
    enum pica_status st;

    copy.arena = (struct pica_arena){ 0 };
    st = scan_contracts_judge(&in, j->starts, j->r->decisions->start_count, &err);
    CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    if (st == PICA_OK) {
        struct privacy_sdk_call *self;
        size_t count;

        st = scan_contract_self_starts(&copy, &self, &count, &err);
        CHECK(st == PICA_E_NOMEM || count == 3);
    }
    pica_arena_finish(&copy.arena);
    return st == PICA_OK;
}

static void check_memory(const struct sample *sample)
{
    struct scan_result r;
    struct judged j = { .r = &r };

    CHECK(scan_bytes(sample->bytes, 1, &r));
    j.starts = calloc(r.decisions->start_count, sizeof *j.starts);
    j.told = calloc(r.sdk_call_count + 1, sizeof *j.told);
    memcpy(j.starts, r.decisions->starts, r.decisions->start_count * sizeof *j.starts);
    for (size_t i = 0; i < r.sdk_call_count; i++)
        j.told[i] = scan_contract_told(&r, scan_graph_world(&r), &r.sdk_calls[i]);
    CHECK(fail_alloc_each(judge, &j, true, 0) > 20);
    free(j.starts);
    free(j.told);
    scan_result_finish(&r);
}

int main(int argc, char **argv)
{
    struct sample sample;
    uint8_t *bytes;
    size_t len;

    if (argc != 2)
        return EXIT_FAILURE;
    bytes = sample_file(argv[1], &len);
    sample.bytes = pica_span_of(bytes, len);
    check_verdicts(&sample, 1);
    check_verdicts(&sample, 3);
    if (fail_alloc_available())
        check_memory(&sample);
    free(bytes);
    return check_done();
}
