/* Which call is which, where names have changed and where they have been given to others. */
#include "diff/sample_report.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#define IMEI "imei", "Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;", NULL
#define MAC "mac", "Landroid/net/wifi/WifiInfo;->getMacAddress()Ljava/lang/String;", NULL
#define SSAID "ssaid", "Landroid/provider/Settings$Secure;->getString()V", "android_id"

static struct diff_matching matched(const struct sample_report *a, const struct sample_report *b)
{
    struct diff_side *old = sample_side(a), *is = sample_side(b);
    struct diff_matching m;
    struct pica_error err;

    CHECK(diff_match(old, is, &m, &err) == PICA_OK);
    diff_side_free(old);
    diff_side_free(is);
    return m;
}

/* What is read stays what it is: names decide where they tell something. */
static void kept(void)
{
    static const struct sample_report a = {
        .package = "p",
        .version_name = "1",
        .calls = { { IMEI, "Lcom/a/First;", "load()V", 2, "p", "before", NULL, NULL },
                   { IMEI, "Lcom/a/Second;", "load()V", 2, "p", "late", NULL, NULL } },
    };
    static const struct sample_report b = {
        .package = "p",
        .version_name = "2",
        .calls = { { IMEI, "Lcom/a/Third;", "store()V", 2, "p", "before", NULL, NULL },
                   { IMEI, "Lcom/b/Second;", "load()V", 9, "p", "before", NULL, NULL },
                   { MAC, "Lcom/a/First;", "load()V", 2, "p", "before", NULL, NULL } },
    };
    struct diff_matching m = matched(&a, &b);

    CHECK(m.is[0] == DIFF_NO_CALL); /* First no longer reads it, and Third is another */
    CHECK(m.is[1] == 1 && !m.by_name[1]);
    CHECK(m.was[0] == DIFF_NO_CALL && m.was[1] == 1 && m.was[2] == DIFF_NO_CALL);
    diff_matching_finish(&m);
}

/*
 * Both builds are obfuscated, and a.a and a.b have changed places: what else
 * their methods do and the way there tell them apart, not the names.
 */
static void swapped(void)
{
    static const struct sample_report a = {
        .package = "p",
        .version_name = "1",
        .calls = { { IMEI, "La/a;", "a(Landroid/content/Context;)V", 2, "p", "before", "Lp/App;",
                     "onCreate()V" },
                   { MAC, "La/a;", "a(Landroid/content/Context;)V", 8, "p", "before", "Lp/App;",
                     "onCreate()V" },
                   { IMEI, "La/b;", "a(I)V", 2, "p", "late", "Lp/Main;",
                     "onClick(Landroid/view/View;)V" },
                   { SSAID, "La/b;", "b(I)V", 4, "p", "late", "Lp/Main;",
                     "onClick(Landroid/view/View;)V" } },
    };
    static const struct sample_report b = {
        .package = "p",
        .version_name = "2",
        .calls = { { IMEI, "La/a;", "a(I)V", 2, "p", "late", "Lp/Main;",
                     "onClick(Landroid/view/View;)V" },
                   { SSAID, "La/a;", "c(I)V", 4, "p", "late", "Lp/Main;",
                     "onClick(Landroid/view/View;)V" },
                   { IMEI, "La/b;", "a(Landroid/content/Context;)V", 2, "p", "gated", "Lp/Main;",
                     "onClick(Landroid/view/View;)V" },
                   { MAC, "La/b;", "a(Landroid/content/Context;)V", 8, "p", "gated", "Lp/Main;",
                     "onClick(Landroid/view/View;)V" } },
    };
    struct diff_matching m = matched(&a, &b);

    CHECK(m.is[0] == 2 && m.is[1] == 3 && m.is[2] == 0 && m.is[3] == 1);
    CHECK(!m.by_name[0] && !m.by_name[2]);
    diff_matching_finish(&m);
}

/* Of several that say the same the order stays; one more is the new one. */
static void order(void)
{
    static const struct sample_report a = {
        .package = "p",
        .version_name = "1",
        .calls = { { IMEI, "La/a;", "a()V", 2, "p", "before", NULL, NULL },
                   { IMEI, "La/a;", "a()V", 6, "p", "before", NULL, NULL } },
    };
    static const struct sample_report b = {
        .package = "p",
        .version_name = "2",
        .calls = { { IMEI, "La/c;", "a()V", 2, "p", "before", NULL, NULL },
                   { IMEI, "La/c;", "a()V", 6, "p", "before", NULL, NULL },
                   { IMEI, "La/c;", "a()V", 9, "p", "before", NULL, NULL } },
    };
    struct diff_matching m = matched(&a, &b);

    CHECK(m.is[0] == 0 && m.is[1] == 1 && m.was[2] == DIFF_NO_CALL);
    diff_matching_finish(&m);
    m = matched(&b, &a);
    CHECK(m.is[0] == 0 && m.is[1] == 1 && m.is[2] == DIFF_NO_CALL);
    diff_matching_finish(&m);
    m = matched(&a, &a);
    CHECK(m.is[0] == 0 && m.is[1] == 1 && m.by_name[0]);
    diff_matching_finish(&m);
}

/* The method that held it was put into its caller. */
static void inlined(void)
{
    static const struct sample_report a = {
        .package = "p",
        .version_name = "1",
        .calls = { { IMEI, "Lcom/a/Helper;", "read()V", 2, "p", "before", "Lcom/a/App;",
                     "onCreate()V" } },
    };
    static const struct sample_report b = {
        .package = "p",
        .version_name = "2",
        .calls = { { IMEI, "Lcom/a/Other;", "read()V", 2, "p", "before", NULL, NULL },
                   { IMEI, "Lcom/a/App;", "onCreate()V", 9, "p", "before", NULL, NULL } },
    };
    struct diff_matching m = matched(&a, &b);

    CHECK(m.is[0] == 1);
    diff_matching_finish(&m);
    m = matched(&b, &a);
    CHECK(m.is[0] == DIFF_NO_CALL && m.is[1] == 0);
    diff_matching_finish(&m);
}

/* More of one kind than every pair of them could be looked at. */
static void crowd(void)
{
    enum { MANY = 1500 };
    struct pica_text t = { 0 };
    struct diff_side *s = NULL;
    struct diff_matching m;
    struct pica_error err;
    size_t good = 0;

    pica_text_add(&t, "{\"schema\":\"pica.report/1\",\"collections\":[");
    for (size_t i = 0; i < MANY; i++)
        pica_text_addf(&t,
                       "%s{\"pi\":\"imei\",\"api\":\"x\",\"consent\":\"late\",\"place\":{\"class\":"
                       "\"La/%zu;\",\"method\":\"a()V\"}}",
                       i ? "," : "", i);
    pica_text_add(&t, "]}");
    CHECK(diff_side_read(pica_span_of(t.data, t.len), &s, &err) == PICA_OK);
    CHECK(diff_match(s, s, &m, &err) == PICA_OK);
    for (size_t i = 0; i < MANY; i++)
        good += m.is[i] == i;
    CHECK(good == MANY);
    diff_matching_finish(&m);
    diff_side_free(s);
    pica_text_finish(&t);
}

static bool match_again(void *context)
{
    struct diff_side *const *sides = context;
    struct diff_matching m;
    struct pica_error err;
    bool done = diff_match(sides[0], sides[1], &m, &err) == PICA_OK;

    diff_matching_finish(&m);
    return done;
}

int main(void)
{
    static const struct sample_report a = {
        .package = "p",
        .version_name = "1",
        .calls = { { IMEI, "La/a;", "a()V", 2, "p", "before", "Lp/App;", "onCreate()V" },
                   { MAC, "La/b;", "b()V", 6, "p", "before", NULL, NULL } },
    };
    struct diff_side *sides[2];

    kept();
    swapped();
    order();
    inlined();
    crowd();
    sides[0] = sample_side(&a);
    sides[1] = sample_side(&a);
    CHECK(fail_alloc_each(match_again, sides, false, 0) > 5 || !fail_alloc_available());
    diff_side_free(sides[0]);
    diff_side_free(sides[1]);
    return check_done();
}
