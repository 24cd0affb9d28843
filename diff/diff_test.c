/* What is fixed, remains, is new or back, and what must not be called fixed. */
#include "diff/sample_report.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#define IMEI "imei", "Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;", NULL
#define SSAID "ssaid", "Landroid/provider/Settings$Secure;->getString()V", "android_id"
#define F1 "f1", "R1", "critical", "violation", "CN-1"
#define F2 "f2", "R2", "high", "suspected", "CN-2"

static const struct sample_report old_report = {
    .package = "p",
    .version_name = "1",
    .version_code = 1,
    .pack_hash = "aa",
    .calls = { { IMEI, "Lp/Device;", "load()V", 2, "p", "before", "Lp/App;", "onCreate()V" },
               { SSAID, "Lp/Other;", "read()V", 2, "p", "before", "Lp/App;", "onCreate()V" } },
    .findings = { { F1, { 0, -1 } }, { F2, { 1, -1 } } },
};

struct pair {
    struct diff_side *old, *is, *earlier;
    struct diff_result r;
};

static struct pair compared(const struct sample_report *a, const struct sample_report *b,
                            const struct sample_report *earlier)
{
    struct pair p = { .old = sample_side(a),
                      .is = sample_side(b),
                      .earlier = earlier ? sample_side(earlier) : NULL };
    static const struct diff_side *before[1];
    struct pica_error err;

    before[0] = p.earlier;
    CHECK(diff_compare(before, earlier != NULL, p.old, p.is, &p.r, &err) == PICA_OK);
    return p;
}

static void finish(struct pair *p)
{
    diff_result_finish(&p->r);
    diff_side_free(p->old);
    diff_side_free(p->is);
    diff_side_free(p->earlier);
}

static const struct diff_item *item(const struct pair *p, const char *id)
{
    for (size_t i = 0; i < p->r.item_count; i++) {
        const struct diff_item *one = &p->r.items[i];

        if ((one->was && strcmp(one->was->id, id) == 0) ||
            (one->is && strcmp(one->is->id, id) == 0))
            return one;
    }
    CHECK(!"the finding is there");
    return &p->r.items[0];
}

static void same(void)
{
    struct pair p = compared(&old_report, &old_report, NULL);

    CHECK(p.r.item_count == 2 && p.r.counts[DIFF_REMAINING] == 2);
    CHECK(p.r.changes[DIFF_CALL_SAME] == 2 && p.r.pair_count == 2);
    CHECK(p.r.notes[DIFF_NOTE_SAME_FILE] && !p.r.notes[DIFF_NOTE_RULES]);
    CHECK(!diff_item_counts(&p.r.items[0], 0, false) && diff_item_counts(&p.r.items[0], 4, true));
    finish(&p);
}

static void fixed(void)
{
    struct sample_report b = old_report;
    struct pair p;

    b.version_code = 2;
    b.calls[0].consent = "gated";
    b.calls[1] = (struct sample_call){ 0 };
    b.findings[0] = b.findings[1] = (struct sample_finding){ 0 };
    p = compared(&old_report, &b, NULL);
    CHECK(p.r.counts[DIFF_FIXED] == 2);
    CHECK(item(&p, "f1")->why == DIFF_WHY_GATED && item(&p, "f2")->why == DIFF_WHY_GONE);
    CHECK(p.r.changes[DIFF_CALL_BETTER] == 1 && p.r.changes[DIFF_CALL_GONE] == 1);
    CHECK(!diff_item_counts(&p.r.items[0], 0, true));
    finish(&p);
    p = compared(&b, &old_report, NULL); /* and back again, without a third report */
    CHECK(p.r.counts[DIFF_NEW] == 2 && p.r.notes[DIFF_NOTE_OLDER]);
    CHECK(diff_item_counts(item(&p, "f1"), 4, false) &&
          !diff_item_counts(item(&p, "f2"), 4, false));
    finish(&p);
    p = compared(&b, &old_report, &old_report);
    CHECK(p.r.counts[DIFF_BACK] == 2 && item(&p, "f1")->since == 0);
    CHECK(diff_item_counts(item(&p, "f1"), 4, false));
    finish(&p);
}

/* Less is seen than before: that something is not found proves nothing. */
static void hidden(void)
{
    struct sample_report b = old_report;
    struct pair p;

    b.calls[0] = b.calls[1] = (struct sample_call){ 0 };
    b.findings[0] = b.findings[1] = (struct sample_finding){ 0 };
    b.packer = "Some packer";
    p = compared(&old_report, &b, NULL);
    CHECK(p.r.counts[DIFF_UNSURE] == 2 && p.r.items[0].why == DIFF_WHY_PACKED);
    CHECK(diff_item_counts(&p.r.items[0], 4, true) && !diff_item_counts(&p.r.items[0], 4, false));
    finish(&p);
    p = compared(&b, &old_report, NULL);
    CHECK(p.r.counts[DIFF_NEW] == 2 && p.r.items[0].why == DIFF_WHY_UNSEEN_BEFORE);
    finish(&p);

    b.packer = NULL;
    b.gap_stage = "dex";
    b.gap_cause = "cut";
    p = compared(&old_report, &b, NULL);
    CHECK(p.r.counts[DIFF_UNSURE] == 2 && p.r.items[0].why == DIFF_WHY_NEW_GAP && p.r.items[0].gap);
    CHECK(p.r.notes[DIFF_NOTE_CUT_SHORT]);
    finish(&p);

    /* The key of a setting is no constant any more. */
    b.gap_stage = "value";
    b.gap_cause = "Landroid/provider/Settings$Secure;->getString()V: cannot be told";
    p = compared(&old_report, &b, NULL);
    CHECK(item(&p, "f2")->why == DIFF_WHY_HIDDEN_VALUE && item(&p, "f2")->status == DIFF_UNSURE);
    CHECK(item(&p, "f1")->status == DIFF_FIXED && item(&p, "f1")->why == DIFF_WHY_GONE);
    finish(&p);

    /* The old one had that gap, too. */
    {
        struct sample_report a = old_report;

        a.gap_stage = b.gap_stage;
        a.gap_cause = b.gap_cause;
        p = compared(&a, &b, NULL);
        CHECK(p.r.counts[DIFF_FIXED] == 2);
        finish(&p);
    }
}

static void unsure(void)
{
    struct sample_report b = old_report;
    struct pair p;

    b.calls[0].consent = "unknown";
    b.findings[0] = old_report.findings[1];
    b.findings[0].verdict = "inconclusive";
    b.findings[1] = (struct sample_finding){ 0 };
    p = compared(&old_report, &b, NULL);
    CHECK(item(&p, "f1")->status == DIFF_UNSURE && item(&p, "f1")->why == DIFF_WHY_UNKNOWN_STATE);
    CHECK(item(&p, "f2")->status == DIFF_UNSURE && item(&p, "f2")->why == DIFF_WHY_INCONCLUSIVE);
    CHECK(p.r.changes[DIFF_CALL_UNSURE] == 1);
    finish(&p);

    b = old_report;
    b.pack_hash = "bb";
    b.findings[0] = b.findings[1] = (struct sample_finding){ 0 };
    p = compared(&old_report, &b, NULL);
    CHECK(p.r.counts[DIFF_UNSURE] == 2 && p.r.items[0].why == DIFF_WHY_RULES_DIFFER);
    CHECK(p.r.notes[DIFF_NOTE_RULES]);
    finish(&p);
}

/* Another id, since the owner's package has another name; and another rule for the same calls. */
static void renamed(void)
{
    struct sample_report b = old_report;
    struct pair p;

    b.calls[0].class_name = "La/b;";
    b.calls[0].method = "a()V";
    b.findings[0].id = "other";
    b.findings[1] =
        (struct sample_finding){ "f3", "R3", "critical", "violation", "CN-2", { 1, -1 } };
    p = compared(&old_report, &b, NULL);
    CHECK(p.r.counts[DIFF_REMAINING] == 2);
    CHECK(item(&p, "f1") == item(&p, "other") && !item(&p, "f1")->worse);
    CHECK(item(&p, "f3")->why == DIFF_WHY_OTHER_RULE && item(&p, "f3")->worse);
    CHECK(diff_item_counts(item(&p, "f3"), 4, false));
    CHECK(item(&p, "f1")->pair_count == 1 && !item(&p, "f1")->pairs[0]->by_name);
    finish(&p);
}

static bool compare_again(void *context)
{
    struct diff_side *const *sides = context;
    const struct diff_side *const before[] = { sides[1] };
    struct diff_result r;
    struct pica_error err;

    if (diff_compare(before, 1, sides[0], sides[1], &r, &err) != PICA_OK)
        return false;
    diff_result_finish(&r);
    return true;
}

int main(void)
{
    struct sample_report empty = { .package = "q", .version_name = "" };
    struct diff_side *sides[2];
    struct pair p;

    same();
    fixed();
    hidden();
    unsure();
    renamed();
    p = compared(&empty, &empty, NULL);
    CHECK(p.r.item_count == 0 && p.r.pair_count == 0);
    finish(&p);
    sides[0] = sample_side(&old_report);
    sides[1] = sample_side(&empty);
    CHECK(fail_alloc_each(compare_again, sides, false, 0) > 5 || !fail_alloc_available());
    diff_side_free(sides[0]);
    diff_side_free(sides[1]);
    return check_done();
}
