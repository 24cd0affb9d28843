/*
 * All signatures of a package: which there are, which of them a version of
 * Android goes by, and whether they agree. Source: AOSP apksig ApkVerifier.java.
 */
#include "apk/signing/signing.h"

#include "apk/signing/jar.h"
#include "apk/signing/parts.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

/* More threads than this find nothing to do between two reads of a file. */
#define JOBS 16u

struct signing_work {
    struct signing_input in;
    struct pica_work *work;
    struct pica_arena arena;
    struct pica_notes notes;
    struct signing_report report; /* of the package as a whole */
    struct signing_block block;
    struct block_scheme blocks[SIGNING_BLOCKS_END]; /* [SIGNING_V1] is not used */
    bool wanted[SIGNING_BLOCKS_END][SIGNING_CONTENTS_COUNT];
    struct jar_scheme jar;
    struct v4_scheme v4;
    struct signing_levels levels[SIGNING_SCHEME_COUNT];
    struct signing_contents *contents; /* or NULL */

    struct pica_job opening;
    enum pica_status opened;
    struct pica_error opening_err;

    size_t part_count; /* parts of the contents, then checks of entries */
    atomic_size_t next;
    struct pica_job jobs[JOBS];
    size_t job_count;
    pthread_mutex_t lock; /* of the next three */
    enum pica_status status;
    size_t failed_part;
    struct pica_error err;
};

static bool found(const struct signing_work *w, enum signing_scheme scheme)
{
    if (scheme == SIGNING_V4)
        return w->v4.present;
    return scheme == SIGNING_V1 ? w->jar.present : w->blocks[scheme].present;
}

static bool holds(const struct signing_work *w, enum signing_scheme scheme)
{
    if (scheme == SIGNING_V4)
        return v4_scheme_holds(&w->v4);
    return scheme == SIGNING_V1 ? jar_scheme_holds(&w->jar)
                                : block_scheme_holds(&w->blocks[scheme]);
}

static bool counts(const struct signing_work *w, enum signing_scheme scheme)
{
    return found(w, scheme) && w->levels[scheme].from <= w->levels[scheme].to;
}

/* --- which version of Android goes by what ------------------------------------------------ */

static int64_t at_least(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

/* The level from which v3.1 decides: what its signers say; no earlier platform looks at it. */
static int64_t rotation_level(const struct signing_work *w)
{
    const struct block_scheme *s = &w->blocks[SIGNING_V31];
    int64_t least = SIGNING_SDK_MAX;

    for (size_t i = 0; i < s->count; i++)
        if (s->signers[i].min_sdk < least)
            least = s->signers[i].min_sdk;
    return s->count == 0 ? SDK_T : at_least(least, SDK_T);
}

/* A platform goes by the newest scheme that it knows and finds. */
static void settle_levels(struct signing_work *w)
{
    static const int64_t since[SIGNING_BLOCKS_END] = {
        [SIGNING_V1] = 0, [SIGNING_V2] = SDK_N, [SIGNING_V3] = SDK_P, [SIGNING_V31] = SDK_T
    };
    int64_t to = SIGNING_SDK_MAX;

    w->levels[SIGNING_V4] = (struct signing_levels){ 1, 0 }; /* beside them, wherever it is asked */
    for (int k = SIGNING_BLOCKS_END - 1; k >= 0; k--) {
        int64_t from = k == SIGNING_V31 ? rotation_level(w) : since[k];

        w->levels[k] = (struct signing_levels){ at_least(from, w->in.min_sdk), to };
        if (found(w, (enum signing_scheme)k) && from - 1 < to)
            to = from - 1;
    }
}

/* --- beginning ------------------------------------------------------------------------------ */

static enum pica_status open_blocks(struct signing_work *w, struct pica_error *err)
{
    enum pica_status st = signing_block_read(w->in.package, &w->arena, &w->notes, &w->block, err);

    if (st == PICA_OK)
        st = signing_block_remark(w->in.package, &w->block, &w->notes, err);
    for (int k = SIGNING_V2; k < SIGNING_BLOCKS_END && st == PICA_OK; k++) {
        st = block_scheme_open(&w->blocks[k], (enum signing_scheme)k, w->in.package, &w->block,
                               w->in.min_sdk, &w->arena, &w->notes, w->wanted[k], err);
        if (st == PICA_OK)
            st = block_scheme_verify(&w->blocks[k], w->in.min_sdk, err);
    }
    return st;
}

static enum pica_status open_contents(struct signing_work *w, struct pica_error *err)
{
    struct signing_layout layout = { .in = apk_input(w->in.package),
                                     .block = w->block.offset,
                                     .whole = w->v4.count > 0 };
    struct apk_sections sections = { 0 };
    bool any = false;

    for (int k = SIGNING_V2; k < SIGNING_BLOCKS_END; k++)
        for (int c = 0; c < SIGNING_CONTENTS_COUNT; c++) {
            layout.wanted[c] |= w->wanted[k][c];
            any |= w->wanted[k][c];
        }
    if (any && !apk_sections(w->in.package, &sections)) {
        memset(layout.wanted, 0, sizeof layout.wanted);
        any = false;
    }
    if (!any && !layout.whole)
        return PICA_OK;
    layout.directory = sections.directory;
    layout.directory_end = sections.directory_end;
    layout.end = sections.end;
    layout.end_size = sections.end_size;
    return signing_contents_new(&layout, &w->arena, &w->contents, err);
}

static bool step(void *context)
{
    struct signing_work *w = context;
    size_t parts = w->contents ? signing_contents_parts(w->contents) : 0;
    size_t part = atomic_fetch_add(&w->next, 1);
    struct pica_error err;
    enum pica_status st;

    if (part >= w->part_count)
        return false;
    st = part < parts ? signing_contents_part(w->contents, part, &err)
                      : jar_scheme_check(&w->jar, part - parts, &err);
    if (st != PICA_OK) {
        pthread_mutex_lock(&w->lock);
        /* The first one that fails is told, whoever came to it. */
        if (w->status == PICA_OK || part < w->failed_part) {
            w->status = st;
            w->failed_part = part;
            w->err = err;
        }
        pthread_mutex_unlock(&w->lock);
    }
    return part + 1 < w->part_count;
}

static void give_out(struct signing_work *w)
{
    w->part_count = (w->contents ? signing_contents_parts(w->contents) : 0) + w->jar.check_count;
    w->job_count = w->part_count < JOBS ? w->part_count : JOBS;
    for (size_t i = 0; i < w->job_count; i++) {
        w->jobs[i] = (struct pica_job){ .step = step, .context = w };
        pica_work_behind(w->work, &w->jobs[i]);
    }
}

/* Reads the signatures and asks whether they are of their keys; what they are over comes behind. */
static bool open_all(void *context)
{
    struct signing_work *w = context;
    struct pica_error *err = &w->opening_err;
    enum pica_status st = open_blocks(w, err);

    if (st == PICA_OK)
        st = jar_scheme_open(&w->jar, &w->in, found(w, SIGNING_V2), found(w, SIGNING_V3), &w->arena,
                             &w->notes, err);
    if (st == PICA_OK)
        st = v4_scheme_open(&w->v4, w->in.idsig, w->in.package, &w->arena, &w->notes, err);
    if (st == PICA_OK)
        st = open_contents(w, err);
    w->opened = st;
    if (st == PICA_OK) {
        settle_levels(w);
        give_out(w);
    }
    if (w->in.given_out)
        w->in.given_out(w->in.context);
    return false;
}

enum pica_status signing_begin(const struct signing_input *in, struct pica_work *work,
                               struct signing_work **ret, struct pica_error *err)
{
    struct signing_work *w = calloc(1, sizeof *w);

    *ret = w;
    if (!w)
        return pica_fail_nomem(err);
    w->in = *in;
    w->work = work;
    w->report = (struct signing_report){ &w->arena,    &w->notes, "signature.package",
                                         { { NULL } }, false,     false };
    pthread_mutex_init(&w->lock, NULL);
    w->opening = (struct pica_job){ .step = open_all, .context = w };
    pica_work_behind(work, &w->opening);
    return PICA_OK;
}

/* --- v3 and v3.1 together, and what was stripped -----------------------------------------------
 */

static struct pica_place scheme_place(const struct block_scheme *s)
{
    return pica_place_at(NULL, s->offset);
}

/* v2 says when there was a v3 signature, v3 where v3.1 begins. */
static void check_stripped(struct signing_work *w)
{
    struct block_scheme *v2 = &w->blocks[SIGNING_V2], *v3 = &w->blocks[SIGNING_V3];
    int64_t rotation = rotation_level(w);

    for (size_t i = 0; i < v2->count; i++)
        if (v2->signers[i].expects_v3 && !v3->present)
            signing_fault(&v2->signers[i].report, scheme_place(v2),
                          "the package was signed with v3 as well, and that signature was taken "
                          "out");
    for (size_t i = 0; i < v3->count; i++) {
        struct block_signer *s = &v3->signers[i];

        if (s->rotation_min_sdk == 0)
            continue;
        if (!w->blocks[SIGNING_V31].present)
            signing_fault(&s->report, scheme_place(v3),
                          "the package was signed with v3.1 as well, from API level %jd on, and "
                          "that signature was taken out",
                          (intmax_t)s->rotation_min_sdk);
        else if (s->rotation_min_sdk != rotation)
            signing_fault(&s->report, scheme_place(v3),
                          "v3 says that v3.1 begins at API level %jd, and that begins at %jd",
                          (intmax_t)s->rotation_min_sdk, (intmax_t)rotation);
    }
    if (w->blocks[SIGNING_V31].present && !v3->present && w->in.min_sdk < SDK_T)
        signing_fault(&w->blocks[SIGNING_V31].report, scheme_place(&w->blocks[SIGNING_V31]),
                      "there is a v3.1 signature without the v3 signature that goes with it");
}

/* What is left to ask of signatures that hold one by one. */
static void check_levels(struct signing_work *w)
{
    int64_t rotation = rotation_level(w);

    if (holds(w, SIGNING_V31))
        block_scheme_cover(&w->blocks[SIGNING_V31], at_least(rotation, w->levels[SIGNING_V31].from),
                           SIGNING_SDK_MAX);
    if (holds(w, SIGNING_V3))
        block_scheme_cover(&w->blocks[SIGNING_V3], at_least(w->in.min_sdk, SDK_P),
                           found(w, SIGNING_V31) ? rotation - 1 : SIGNING_SDK_MAX);
}

/* --- whether the schemes agree
 * --------------------------------------------------------------------- */

struct owners {
    const struct signing_signer *signers[SIGNERS_MAX];
    size_t count;
};

static void add_owner(struct owners *o, const struct signing_signer *s)
{
    if (o->count < SIGNERS_MAX && s->certificate_count > 0)
        o->signers[o->count++] = s;
}

static struct owners owners_of(const struct signing_work *w, enum signing_scheme scheme)
{
    struct owners o = { .count = 0 };

    if (scheme == SIGNING_V1) {
        for (size_t i = 0; i < w->jar.count; i++)
            if (!w->jar.signers[i].ignored)
                add_owner(&o, &w->jar.signers[i].out);
    } else {
        for (size_t i = 0; i < w->blocks[scheme].count; i++)
            add_owner(&o, &w->blocks[scheme].signers[i].out);
    }
    return o;
}

static bool has_owner(const struct owners *o, const struct signing_signer *s)
{
    for (size_t i = 0; i < o->count; i++)
        if (pica_span_equal(o->signers[i]->certificates[0].der, s->certificates[0].der))
            return true;
    return false;
}

static void check_v1_v2(struct signing_work *w)
{
    struct owners v1 = owners_of(w, SIGNING_V1), v2 = owners_of(w, SIGNING_V2);
    bool same = true;

    for (size_t i = 0; i < v1.count; i++)
        same &= has_owner(&v2, v1.signers[i]);
    for (size_t i = 0; i < v2.count; i++)
        same &= has_owner(&v1, v2.signers[i]);
    if (!same)
        signing_fault(&w->report, PICA_PLACE_NONE, "v1 and v2 are of different signers");
}

/* v3 has one signer, whose history begins with that of the older schemes. */
static void check_v3(struct signing_work *w, enum signing_scheme older)
{
    struct owners old = owners_of(w, older), v3 = owners_of(w, SIGNING_V3);
    const struct signing_signer *newest = v3.count ? v3.signers[0] : NULL;
    struct pica_span first;

    if (old.count == 0 || !newest)
        return;
    for (size_t i = 1; i < v3.count; i++)
        if (v3.signers[i]->lineage_count > newest->lineage_count)
            newest = v3.signers[i];
    if (old.count != 1)
        signing_fault(&w->report, PICA_PLACE_NONE,
                      "%s has %zu signers, of which v3 can have but one",
                      signing_scheme_name(older), old.count);
    if (newest->lineage_count == 0 && v3.count != 1)
        signing_fault(&w->report, PICA_PLACE_NONE,
                      "v3 has several signers and no history of their keys");
    first =
        newest->lineage_count ? newest->lineage[0].certificate.der : newest->certificates[0].der;
    if (!pica_span_equal(first, old.signers[0]->certificates[0].der))
        signing_fault(&w->report, PICA_PLACE_NONE,
                      "%s and v3 are of different signers, and no history of keys joins them",
                      signing_scheme_name(older));
}

static void check_agreement(struct signing_work *w)
{
    bool v1 = counts(w, SIGNING_V1) && holds(w, SIGNING_V1);
    bool v2 = counts(w, SIGNING_V2) && holds(w, SIGNING_V2);

    if (v1 && v2)
        check_v1_v2(w);
    if ((v1 || v2) && counts(w, SIGNING_V3) && holds(w, SIGNING_V3))
        check_v3(w, v1 ? SIGNING_V1 : SIGNING_V2);
}

/* --- the verdict
 * --------------------------------------------------------------------------------------- */

/* Versions of Android that find nothing to go by. */
static void check_gaps(struct signing_work *w)
{
    static const char *const unsigned_en =
        PICA_WORD("the package is not signed: no device installs it");
    const struct pica_words unsigned_words = {
        .in = { [PICA_ZH] = pica_words_zh(unsigned_en), [PICA_EN] = unsigned_en }
    };
    int64_t least = SIGNING_SDK_MAX;
    bool any = false;

    for (int k = 0; k < SIGNING_BLOCKS_END; k++) {
        if (!found(w, (enum signing_scheme)k))
            continue;
        any = true;
        if (w->levels[k].from < least)
            least = w->levels[k].from;
    }
    /* An unsigned package is what it is, and lies about nothing: no remark. */
    if (!any)
        signing_fault_because(&w->report, &unsigned_words);
    else if (least > w->in.min_sdk)
        signing_fault(&w->report, PICA_PLACE_NONE,
                      "Android of API level %jd to %jd finds no signature that it knows",
                      (intmax_t)w->in.min_sdk, (intmax_t)least - 1);
}

/* Newer apps must be signed in newer ways (Android 11, and 8 for the second sandbox). */
static void check_required(struct signing_work *w)
{
    bool block = false;

    for (int k = SIGNING_V2; k < SIGNING_BLOCKS_END; k++)
        block |= counts(w, (enum signing_scheme)k) && holds(w, (enum signing_scheme)k);
    if (block)
        return;
    if (w->in.target_sdk >= SDK_R)
        signing_fault(&w->report, PICA_PLACE_NONE,
                      "an app for API level %jd must be signed with v2 or later",
                      (intmax_t)w->in.target_sdk);
    else if (w->in.sandbox > 1)
        signing_fault(&w->report, PICA_PLACE_NONE,
                      "an app for security sandbox %jd must be signed with v2 or later",
                      (intmax_t)w->in.sandbox);
}

static struct pica_words why_of(const struct signing_work *w, enum signing_scheme scheme)
{
    const struct signing_report *r = scheme == SIGNING_V4   ? &w->v4.report
                                     : scheme == SIGNING_V1 ? &w->jar.report
                                                            : &w->blocks[scheme].report;

    for (size_t i = 0; scheme == SIGNING_V4 && !r->faulty && i < w->v4.count; i++)
        if (w->v4.signers[i].report.faulty)
            r = &w->v4.signers[i].report;
    if (scheme == SIGNING_V4)
        return r->why;
    for (size_t i = 0; scheme == SIGNING_V1 && !r->faulty && i < w->jar.count; i++)
        if (w->jar.signers[i].report.faulty)
            r = &w->jar.signers[i].report;
    for (size_t i = 0; scheme != SIGNING_V1 && !r->faulty && i < w->blocks[scheme].count; i++)
        if (w->blocks[scheme].signers[i].report.faulty)
            r = &w->blocks[scheme].signers[i].report;
    return r->why;
}

static void judge(struct signing_work *w)
{
    check_stripped(w);
    check_levels(w);
    for (int k = SIGNING_BLOCKS_END - 1; k >= 0; k--) {
        enum signing_scheme scheme = (enum signing_scheme)k;

        if (counts(w, scheme) && !holds(w, scheme)) {
            struct pica_words why = why_of(w, scheme);

            signing_fault_because(&w->report, &why);
        }
    }
    check_gaps(w);
    if (w->report.faulty)
        return;
    check_agreement(w);
    check_required(w);
}

/* --- what it says
 * --------------------------------------------------------------------------------------- */

static struct pica_place signer_place(const struct signing_signer *s)
{
    if (s->scheme == SIGNING_V4)
        return pica_place_at(SIGNING_V4_ENTRY, s->offset);
    return s->entry ? pica_place_entry(s->entry) : pica_place_at(NULL, s->offset);
}

static void remark_certificate(struct signing_work *w, const struct signing_signer *s)
{
    const struct signing_certificate *c = &s->certificates[0];

    if (signing_certificate_is_debug(c))
        pica_remark(&w->notes, "signature.debug", signer_place(s),
                    "%s is signed with a certificate for debugging (CN=Android Debug), which "
                    "anybody's tools make",
                    signing_scheme_name(s->scheme));
    if (signing_certificate_is_aosp_test(c))
        pica_remark(&w->notes, "signature.test-key", signer_place(s),
                    "%s is signed with a test key of Android's sources, whose private half is "
                    "public",
                    signing_scheme_name(s->scheme));
    if (!signing_key_is_strong(&c->key))
        pica_remark(&w->notes, "signature.weak-key", signer_place(s),
                    "%s is signed with a key of %s with %u bits, which is too short",
                    signing_scheme_name(s->scheme), c->key.algorithm, c->key.bits);
}

static void remark_result(struct signing_work *w, const struct signing_result *r)
{
    for (size_t i = 0; i < r->signer_count; i++) {
        const struct signing_signer *s = &r->signers[i];

        if (s->certificate_count)
            remark_certificate(w, s);
        if (s->lineage_count > 1)
            pica_remark(&w->notes, "signature.rotated", signer_place(s),
                        "the key of %s was changed: its history has %zu certificates",
                        signing_scheme_name(s->scheme), s->lineage_count);
        if (s->number == 2 && (s->scheme == SIGNING_V1 || s->scheme == SIGNING_V2))
            pica_remark(&w->notes, "signature.several", signer_place(s), "%s has several signers",
                        signing_scheme_name(s->scheme));
    }
    if (r->schemes[SIGNING_V1].verified && !r->schemes[SIGNING_V2].present &&
        !r->schemes[SIGNING_V3].present && w->in.min_sdk <= SDK_O)
        pica_remark(&w->notes, "signature.v1-alone", PICA_PLACE_NONE,
                    "the package is signed with v1 alone: bytes that are no entry can be changed, "
                    "and Android 5.0 to 8.0 may run a DEX file put before it (CVE-2017-13156)");
}

/* Those levels of a scheme that the signer is for. */
static struct signing_levels both(struct signing_levels a, struct signing_levels b)
{
    return (struct signing_levels){ at_least(a.from, b.from), a.to < b.to ? a.to : b.to };
}

static void keep_signer(const struct signing_work *w, const struct signing_signer *from,
                        const struct signing_report *own, const struct signing_report *scheme,
                        bool left_out, struct signing_signer *to)
{
    *to = *from;
    to->verified = !own->faulty && !scheme->faulty && !left_out;
    to->why = own->faulty ? own->why : scheme->why;
    to->levels = to->scheme != SIGNING_V3 && to->scheme != SIGNING_V31
                     ? w->levels[to->scheme]
                     : both(w->levels[to->scheme], from->levels);
    if (left_out)
        to->levels = (struct signing_levels){ 1, 0 };
}

static enum pica_status fill(struct signing_work *w, struct signing_result *r,
                             struct pica_error *err)
{
    size_t n = w->jar.count + w->v4.count;

    for (int k = SIGNING_V2; k < SIGNING_BLOCKS_END; k++)
        n += w->blocks[k].count;
    r->signers = pica_arena_array(&w->arena, n + 1, sizeof *r->signers);
    if (!r->signers)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < w->jar.count; i++)
        keep_signer(w, &w->jar.signers[i].out, &w->jar.signers[i].report, &w->jar.report,
                    w->jar.signers[i].ignored, &r->signers[r->signer_count++]);
    for (int k = SIGNING_V2; k < SIGNING_BLOCKS_END; k++)
        for (size_t i = 0; i < w->blocks[k].count; i++)
            keep_signer(w, &w->blocks[k].signers[i].out, &w->blocks[k].signers[i].report,
                        &w->blocks[k].report, false, &r->signers[r->signer_count++]);
    for (size_t i = 0; i < w->v4.count; i++)
        keep_signer(w, &w->v4.signers[i].out, &w->v4.signers[i].report, &w->v4.report, false,
                    &r->signers[r->signer_count++]);
    for (int k = 0; k < SIGNING_SCHEME_COUNT; k++) {
        enum signing_scheme scheme = (enum signing_scheme)k;

        r->schemes[k] = (struct signing_scheme_state){ .present = found(w, scheme),
                                                       .verified = holds(w, scheme),
                                                       .levels = w->levels[k] };
        if (r->schemes[k].present && !r->schemes[k].verified)
            r->schemes[k].why = why_of(w, scheme);
    }
    r->block = w->block;
    r->verified = !w->report.faulty;
    r->why = w->report.why;
    return PICA_OK;
}

static bool lacks_memory(const struct signing_work *w)
{
    bool lacks =
        w->report.no_memory || w->notes.failed || w->jar.report.no_memory || w->v4.report.no_memory;

    for (size_t i = 0; i < w->v4.count; i++)
        lacks |= w->v4.signers[i].report.no_memory;
    for (size_t i = 0; i < w->jar.count; i++)
        lacks |= w->jar.signers[i].report.no_memory;
    for (int k = SIGNING_V2; k < SIGNING_BLOCKS_END; k++) {
        lacks |= w->blocks[k].report.no_memory;
        for (size_t i = 0; i < w->blocks[k].count; i++)
            lacks |= w->blocks[k].signers[i].report.no_memory;
    }
    return lacks;
}

enum pica_status signing_end(struct signing_work *w, struct pica_arena *arena,
                             struct pica_notes *notes, struct signing_result *ret,
                             struct pica_error *err)
{
    struct signing_result r = { 0 };
    bool counted[SIGNING_BLOCKS_END];
    enum pica_status st;

    pica_work_wait_for(w->work, &w->opening);
    if (w->opened != PICA_OK) {
        *err = w->opening_err;
        return w->opened;
    }
    for (size_t i = 0; i < w->job_count; i++)
        pica_work_wait_for(w->work, &w->jobs[i]);
    if (w->status != PICA_OK) {
        *err = w->err;
        return w->status;
    }
    for (int k = SIGNING_V2; w->contents && k < SIGNING_BLOCKS_END; k++)
        block_scheme_compare(&w->blocks[k], w->contents, w->wanted[k]);
    if (w->contents)
        v4_scheme_compare(&w->v4, w->contents);
    st = jar_scheme_compare(&w->jar, err);
    if (st != PICA_OK)
        return st;
    judge(w);
    v4_scheme_agree(&w->v4, w->blocks);
    st = fill(w, &r, err);
    for (int k = SIGNING_V1; k < SIGNING_BLOCKS_END; k++)
        counted[k] = counts(w, (enum signing_scheme)k);
    if (st == PICA_OK)
        st = signing_stamp_verify(&w->in, &w->block, w->blocks, counted, &w->arena, &w->notes,
                                  &r.stamp, err);
    if (st != PICA_OK)
        return st;
    remark_result(w, &r);
    if (lacks_memory(w))
        return pica_fail_nomem(err);
    pica_notes_join(notes, &w->notes);
    pica_arena_join(arena, &w->arena);
    *ret = r;
    return PICA_OK;
}

void signing_free(struct signing_work *w)
{
    if (!w)
        return;
    pthread_mutex_destroy(&w->lock);
    pica_notes_finish(&w->notes);
    pica_arena_finish(&w->arena);
    free(w);
}
