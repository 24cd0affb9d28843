/*
 * APK Signature Schemes v2, v3 and v3.1: signers in records of the signing block.
 * Source: source.android.com/docs/security/features/apksigning/v2, v3, v3-1;
 * AOSP V2SchemeVerifier.java, V3SchemeVerifier.java.
 */
#include "apk/signing/parts.h"

#include <stdlib.h>

#define ATTR_STRIPPING 0xbeeff00du    /* v2: the scheme that was there as well */
#define ATTR_ROTATION 0x3ba06f8cu     /* v3: the history of the key */
#define ATTR_ROTATION_SDK 0x559f8b02u /* v3: where v3.1 begins */
#define ATTR_DEVELOPMENT 0xc2a6b3bau  /* v3.1: for a version that is not out yet */
#define ATTRIBUTES_LISTED 16u
/* v3 may have one signer for each range of versions. */
#define V3_SIGNERS_MAX 64u

static const struct {
    enum signing_record_kind record;
    const char *id;
    int64_t since;
} schemes[SIGNING_BLOCKS_END] = {
    [SIGNING_V2] = { SIGNING_RECORD_V2, "signature.v2", SDK_N },
    [SIGNING_V3] = { SIGNING_RECORD_V3, "signature.v3", SDK_P },
    [SIGNING_V31] = { SIGNING_RECORD_V31, "signature.v3.1", SDK_T },
};

static struct pica_place place_of(const struct block_signer *s, struct pica_span part)
{
    uint64_t inside = part.data ? (uint64_t)(part.data - s->record.data) : 0;

    return pica_place_at(NULL, s->offset + inside);
}

static struct pica_place signer_place(const struct block_signer *s)
{
    return pica_place_at(NULL, s->offset);
}

/* --- taking it apart ---------------------------------------------------------------- */

static void read_signer(struct block_signer *s, enum signing_scheme which)
{
    struct pica_cursor c = pica_cursor_on(s->record, 0);

    s->max_sdk = SIGNING_SDK_MAX;
    s->signed_data = signing_prefixed(&c);
    if (which != SIGNING_V2) {
        s->min_sdk = (int32_t)pica_cursor_u32(&c);
        s->max_sdk = (int32_t)pica_cursor_u32(&c);
    }
    s->signatures = signing_prefixed(&c);
    s->public_key = signing_prefixed(&c);
    s->malformed = !c.ok;
    s->out.levels = (struct signing_levels){ s->min_sdk, s->max_sdk };
    if (s->malformed) {
        signing_fault(&s->report, signer_place(s), "signer %u is malformed", s->out.number);
        return;
    }
    if (s->min_sdk < 0 || s->min_sdk > s->max_sdk)
        signing_fault(&s->report, signer_place(s),
                      "signer %u is for the API levels %jd to %jd, which are none", s->out.number,
                      (intmax_t)s->min_sdk, (intmax_t)s->max_sdk);
}

/* From what API level on the signature of a signer is asked for. */
static int64_t least_of(const struct block_scheme *scheme, const struct block_signer *s,
                        int64_t min_sdk)
{
    if (scheme->which != SIGNING_V2)
        return s->min_sdk;
    return min_sdk > SDK_N ? min_sdk : SDK_N;
}

static size_t count_items(struct pica_span list, size_t most)
{
    struct pica_cursor c = pica_cursor_on(list, 0);
    size_t n = 0;

    while (pica_cursor_left(&c) > 0 && n <= most) {
        signing_prefixed(&c);
        n++;
    }
    return n;
}

static enum pica_status open_signers(struct block_scheme *s, struct pica_span list,
                                     uint64_t list_offset, int64_t min_sdk,
                                     bool wanted[SIGNING_CONTENTS_COUNT], struct pica_error *err)
{
    size_t most = s->which == SIGNING_V2 ? SIGNERS_MAX : V3_SIGNERS_MAX;
    size_t n = count_items(list, most);
    struct pica_cursor c = pica_cursor_on(list, 0);

    if (n > most) {
        signing_fault(&s->report, pica_place_at(NULL, s->offset),
                      "there are more than %zu signers: no device accepts that", most);
        n = most;
    }
    s->signers = pica_arena_array(s->report.arena, n, sizeof *s->signers);
    if (!s->signers)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < n; i++) {
        struct block_signer *signer = &s->signers[i];
        struct signing_choice choices[SIGNING_CHOICES];
        size_t at = c.pos + 4, count;

        signer->out.scheme = s->which;
        signer->out.number = (unsigned)i + 1;
        signer->out.algorithm = "";
        signer->report = s->report;
        signer->report.faulty = false;
        signer->report.why = (struct pica_words){ { NULL } };
        signer->record = signing_prefixed(&c);
        signer->offset = signer->out.offset = list_offset + (c.ok ? at : at - 4);
        s->count++;
        read_signer(signer, s->which);
        if (!c.ok)
            break; /* behind a malformed one there is none */
        if (signer->malformed)
            continue;
        if (signing_choose(signer->signatures, least_of(s, signer, min_sdk), choices, &count))
            for (size_t k = 0; k < count; k++)
                wanted[choices[k].algorithm->contents] = true;
    }
    return PICA_OK;
}

enum pica_status block_scheme_open(struct block_scheme *s, enum signing_scheme which,
                                   const struct apk_package *pkg, const struct signing_block *block,
                                   int64_t min_sdk, struct pica_arena *arena,
                                   struct pica_notes *notes, bool wanted[SIGNING_CONTENTS_COUNT],
                                   struct pica_error *err)
{
    const struct signing_record *r = signing_block_find(block, schemes[which].record);
    struct pica_span value, list;
    struct pica_cursor c;
    enum pica_status st;

    *s = (struct block_scheme){
        .which = which, .report = { .arena = arena, .notes = notes, .id = schemes[which].id }
    };
    if (!r)
        return PICA_OK;
    s->present = true;
    s->offset = r->offset;
    st = signing_record_read(pkg, r, arena, notes, &value, err);
    if (st != PICA_OK)
        return st;
    c = pica_cursor_on(value, 0);
    list = signing_prefixed(&c);
    if (!c.ok) {
        signing_fault(&s->report, pica_place_at(NULL, r->offset),
                      "the list of signers is malformed");
        return PICA_OK;
    }
    if (list.len == 0) {
        signing_fault(&s->report, pica_place_at(NULL, r->offset), "there is no signer");
        return PICA_OK;
    }
    return open_signers(s, list, r->offset + 4, min_sdk, wanted, err);
}

/* --- signatures ------------------------------------------------------------------------ */

/* False when the list of signatures is not one. */
static bool check_signatures(struct block_signer *s)
{
    struct pica_cursor c = pica_cursor_on(s->signatures, 0);
    unsigned n = 0;

    while (pica_cursor_left(&c) > 0) {
        struct pica_cursor item = pica_cursor_on(signing_prefixed(&c), 0);

        n++;
        pica_cursor_u32(&item);
        signing_prefixed(&item);
        if (!c.ok || !item.ok) {
            signing_fault(&s->report, place_of(s, s->signatures),
                          "signature %u of signer %u is malformed", n, s->out.number);
            return false;
        }
    }
    if (n == 0)
        signing_fault(&s->report, signer_place(s), "signer %u has no signature", s->out.number);
    return n > 0;
}

/* False when one that a device goes by does not hold. */
static bool verify_signatures(struct block_signer *s, int64_t least, enum pica_status *st,
                              struct pica_error *err)
{
    struct signing_choice choices[SIGNING_CHOICES];
    size_t count;

    if (!check_signatures(s))
        return false;
    if (!signing_choose(s->signatures, least, choices, &count)) {
        signing_fault(&s->report, place_of(s, s->signatures),
                      "signer %u has no signature that a device of API level %jd "
                      "knows how to verify",
                      s->out.number, (intmax_t)least);
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        const struct signing_algorithm *a = choices[i].algorithm;
        enum signing_answer answer;

        *st = signing_verify(s->public_key, a->method, a->hash, &s->signed_data, 1,
                             choices[i].signature, &answer, err);
        if (*st != PICA_OK)
            return false;
        s->out.algorithm = a->name;
        if (answer == SIGNING_KEY_BROKEN || answer == SIGNING_KEY_OTHER_KIND)
            signing_fault(&s->report, place_of(s, s->public_key),
                          "the public key of signer %u is not one for %s", s->out.number, a->name);
        else if (answer != SIGNING_HOLDS)
            signing_fault(&s->report, place_of(s, choices[i].signature),
                          "the signature of signer %u (%s) does not hold", s->out.number, a->name);
        if (answer != SIGNING_HOLDS)
            return false;
    }
    return true;
}

/* --- what the signature covers ------------------------------------------------------------ */

static bool open_signed_data(struct block_signer *s, enum signing_scheme which)
{
    struct pica_cursor c = pica_cursor_on(s->signed_data, 0);
    int64_t least = s->min_sdk, most = s->max_sdk;

    s->digests = signing_prefixed(&c);
    s->certificates = signing_prefixed(&c);
    if (which != SIGNING_V2) {
        least = (int32_t)pica_cursor_u32(&c);
        most = (int32_t)pica_cursor_u32(&c);
    }
    s->attributes = signing_prefixed(&c);
    if (!c.ok) {
        signing_fault(&s->report, place_of(s, s->signed_data), "signer %u is malformed",
                      s->out.number);
        return false;
    }
    if (least != s->min_sdk || most != s->max_sdk)
        signing_fault(&s->report, place_of(s, s->signed_data),
                      "signer %u is for the API levels %jd to %jd, but what it signed "
                      "says %jd to %jd",
                      s->out.number, (intmax_t)s->min_sdk, (intmax_t)s->max_sdk, (intmax_t)least,
                      (intmax_t)most);
    return true;
}

/* The certificates; false when one cannot be read, or there is none. */
static bool read_certificates(struct block_signer *s, enum pica_status *st, struct pica_error *err)
{
    struct pica_cursor c = pica_cursor_on(s->certificates, 0);
    size_t n = count_items(s->certificates, CERTIFICATES_MAX);
    struct signing_certificate *list;

    if (n == 0 || n > CERTIFICATES_MAX) {
        if (n == 0)
            signing_fault(&s->report, place_of(s, s->signed_data), "signer %u has no certificate",
                          s->out.number);
        else
            signing_fault(&s->report, place_of(s, s->certificates),
                          "signer %u has more than %u certificates", s->out.number,
                          CERTIFICATES_MAX);
        return false;
    }
    list = pica_arena_array(s->report.arena, n, sizeof *list);
    if (!list) {
        *st = pica_fail_nomem(err);
        return false;
    }
    s->out.certificates = list;
    for (size_t i = 0; i < n; i++) {
        struct pica_span der = signing_prefixed(&c);

        *st = c.ok ? signing_certificate_read(der, s->report.arena, &list[i], err)
                   : pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "the certificate is malformed");
        if (*st == PICA_E_NOMEM)
            return false;
        if (*st != PICA_OK) {
            *st = PICA_OK;
            signing_fault(&s->report, place_of(s, der.data ? der : s->certificates),
                          "certificate %zu of signer %u cannot be read", i + 1, s->out.number);
            return false;
        }
        s->out.certificate_count++;
    }
    return true;
}

static bool check_public_key(struct block_signer *s)
{
    if (pica_span_equal(s->public_key, s->out.certificates[0].key.der))
        return true;
    signing_fault(&s->report, place_of(s, s->public_key),
                  "the public key of signer %u is not that of its certificate", s->out.number);
    return false;
}

/* One digest of the list, or one signature: its algorithm. */
static uint32_t next_algorithm(struct pica_cursor *c, bool *ok)
{
    struct pica_cursor item = pica_cursor_on(signing_prefixed(c), 0);
    uint32_t id = pica_cursor_u32(&item);

    signing_prefixed(&item);
    *ok = c->ok && item.ok;
    return id;
}

/* The digests must be of the algorithms of the signatures, in the same order. */
static bool check_digests(struct block_signer *s)
{
    struct pica_cursor d = pica_cursor_on(s->digests, 0), g = pica_cursor_on(s->signatures, 0);
    bool same = true;

    while (pica_cursor_left(&d) > 0) {
        bool ok;
        uint32_t id = next_algorithm(&d, &ok);

        if (!ok) {
            signing_fault(&s->report, place_of(s, s->digests),
                          "the digests of signer %u are malformed", s->out.number);
            return false;
        }
        same = same && pica_cursor_left(&g) > 0 && next_algorithm(&g, &ok) == id;
    }
    same = same && pica_cursor_left(&g) == 0;
    if (!same)
        signing_fault(&s->report, place_of(s, s->digests),
                      "the digests and the signatures of signer %u are not of the same algorithms",
                      s->out.number);
    return same;
}

/* The history must end with the signer's own certificate. */
static enum pica_status read_lineage(struct block_signer *s, struct pica_span value,
                                     struct pica_error *err)
{
    const struct signing_certificate *own = &s->out.certificates[0];
    enum pica_status st = signing_lineage_read(value, place_of(s, value), &s->report,
                                               &s->out.lineage, &s->out.lineage_count, err);

    if (st != PICA_OK || s->out.lineage_count == 0)
        return st;
    if (!pica_span_equal(s->out.lineage[s->out.lineage_count - 1].certificate.der, own->der))
        signing_fault(&s->report, place_of(s, value),
                      "the key's history of signer %u does not end with its certificate",
                      s->out.number);
    return PICA_OK;
}

static void unknown_attribute(struct block_signer *s, uint32_t id, struct pica_span value,
                              unsigned *told)
{
    if ((*told)++ < ATTRIBUTES_LISTED)
        pica_remark(s->report.notes, "signature.attribute-unknown", place_of(s, value),
                    "signer %u of %s has an attribute 0x%08x that no platform knows", s->out.number,
                    signing_scheme_name(s->out.scheme), id);
}

static enum pica_status read_attribute(struct block_signer *s, uint32_t id, struct pica_span value,
                                       unsigned *told, struct pica_error *err)
{
    bool v2 = s->out.scheme == SIGNING_V2;
    struct pica_cursor c = pica_cursor_on(value, 0);

    if (v2 && id == ATTR_STRIPPING) {
        uint32_t scheme = pica_cursor_u32(&c);

        if (!c.ok)
            signing_fault(&s->report, place_of(s, value), "an attribute of signer %u is malformed",
                          s->out.number);
        s->expects_v3 |= scheme == 3;
        if (c.ok && scheme != 3)
            unknown_attribute(s, id, value, told);
    } else if (!v2 && id == ATTR_ROTATION) {
        return read_lineage(s, value, err);
    } else if (!v2 && id == ATTR_ROTATION_SDK) {
        s->rotation_min_sdk = (int32_t)pica_cursor_u32(&c);
        if (!c.ok)
            signing_fault(&s->report, place_of(s, value), "an attribute of signer %u is malformed",
                          s->out.number);
    } else if (s->out.scheme == SIGNING_V31 && id == ATTR_DEVELOPMENT) {
        s->development_release = true;
    } else {
        unknown_attribute(s, id, value, told);
    }
    return PICA_OK;
}

static enum pica_status read_attributes(struct block_signer *s, struct pica_error *err)
{
    struct pica_cursor c = pica_cursor_on(s->attributes, 0);
    enum pica_status st = PICA_OK;
    unsigned told = 0;

    while (pica_cursor_left(&c) > 0 && st == PICA_OK) {
        struct pica_cursor item = pica_cursor_on(signing_prefixed(&c), 0);
        uint32_t id = pica_cursor_u32(&item);

        if (!c.ok || !item.ok) {
            signing_fault(&s->report, place_of(s, s->attributes),
                          "an attribute of signer %u is malformed", s->out.number);
            return PICA_OK;
        }
        st = read_attribute(s, id, pica_cursor_bytes(&item, pica_cursor_left(&item)), &told, err);
    }
    return st;
}

static enum pica_status verify_signer(struct block_scheme *scheme, struct block_signer *s,
                                      int64_t min_sdk, struct pica_error *err)
{
    enum pica_status st = PICA_OK;

    if (s->malformed || !verify_signatures(s, least_of(scheme, s, min_sdk), &st, err))
        return st;
    if (!open_signed_data(s, scheme->which) || !read_certificates(s, &st, err))
        return st;
    if (check_public_key(s) && check_digests(s))
        st = read_attributes(s, err);
    return st;
}

enum pica_status block_scheme_verify(struct block_scheme *s, int64_t min_sdk,
                                     struct pica_error *err)
{
    for (size_t i = 0; i < s->count; i++) {
        enum pica_status st = verify_signer(s, &s->signers[i], min_sdk, err);

        if (st != PICA_OK)
            return st;
        if (s->signers[i].report.no_memory)
            return pica_fail_nomem(err);
    }
    return PICA_OK;
}

/* --- contents ---------------------------------------------------------------------------- */

struct pica_span block_signer_digest(const struct block_signer *s, enum signing_contents_kind kind)
{
    struct pica_cursor c = pica_cursor_on(s->digests, 0);
    struct pica_span found = { 0 };

    while (pica_cursor_left(&c) > 0) {
        struct pica_cursor item = pica_cursor_on(signing_prefixed(&c), 0);
        const struct signing_algorithm *a = signing_algorithm(pica_cursor_u32(&item));
        struct pica_span digest = signing_prefixed(&item);

        if (!c.ok || !item.ok)
            break;
        if (a && a->contents == kind)
            found = digest;
    }
    return found;
}

/* Each digest of a kind that was made, not the last of a kind alone. */
static void compare_signer(struct block_signer *s,
                           uint8_t made[SIGNING_CONTENTS_COUNT][SIGNING_CONTENTS_MAX],
                           const size_t sizes[SIGNING_CONTENTS_COUNT])
{
    struct pica_cursor c = pica_cursor_on(s->digests, 0);

    while (pica_cursor_left(&c) > 0) {
        struct pica_cursor item = pica_cursor_on(signing_prefixed(&c), 0);
        const struct signing_algorithm *a = signing_algorithm(pica_cursor_u32(&item));
        struct pica_span digest = signing_prefixed(&item);

        if (!c.ok || !item.ok)
            return;
        if (!a || sizes[a->contents] == 0)
            continue;
        if (!pica_span_equal(digest, pica_span_of(made[a->contents], sizes[a->contents]))) {
            signing_fault(&s->report, place_of(s, digest),
                          "the file was changed after signer %u signed it: its digest is another",
                          s->out.number);
            return;
        }
    }
}

void block_scheme_compare(struct block_scheme *s, struct signing_contents *contents,
                          const bool wanted[SIGNING_CONTENTS_COUNT])
{
    uint8_t made[SIGNING_CONTENTS_COUNT][SIGNING_CONTENTS_MAX];
    size_t sizes[SIGNING_CONTENTS_COUNT] = { 0 };

    for (int k = 0; k < SIGNING_CONTENTS_COUNT; k++)
        if (wanted[k])
            sizes[k] = signing_contents_digest(contents, (enum signing_contents_kind)k, made[k]);
    for (size_t i = 0; i < s->count; i++)
        compare_signer(&s->signers[i], made, sizes);
}

/* --- which levels ---------------------------------------------------------------------------- */

static int by_last_level(const void *pa, const void *pb)
{
    const struct block_signer *a = *(const struct block_signer *const *)pa;
    const struct block_signer *b = *(const struct block_signer *const *)pb;
    int d = (a->max_sdk > b->max_sdk) - (a->max_sdk < b->max_sdk);

    return d ? d : (a->out.number > b->out.number) - (a->out.number < b->out.number);
}

/* Of two histories the shorter one must be how the longer one begins. */
static bool is_beginning(const struct signing_signer *a, const struct signing_signer *b)
{
    for (size_t i = 0; i < a->lineage_count && i < b->lineage_count; i++)
        if (!pica_span_equal(a->lineage[i].certificate.der, b->lineage[i].certificate.der))
            return false;
    return true;
}

void block_scheme_cover(struct block_scheme *s, int64_t from, int64_t to)
{
    const struct block_signer *sorted[V3_SIGNERS_MAX], *longest = NULL;
    struct pica_place place = pica_place_at(NULL, s->offset);

    if (s->count == 0)
        return;
    for (size_t i = 0; i < s->count; i++)
        sorted[i] = &s->signers[i];
    qsort(sorted, s->count, sizeof *sorted, by_last_level);
    for (size_t i = 0; i < s->count; i++) {
        const struct block_signer *one = sorted[i];

        if (i > 0 && one->min_sdk != sorted[i - 1]->max_sdk + 1 &&
            !(one->min_sdk == sorted[i - 1]->max_sdk && one->development_release))
            signing_fault(&s->report, place,
                          "the API levels of its signers overlap or leave some out");
        if (one->out.lineage_count == 0)
            continue;
        if (longest && (one->out.lineage_count < longest->out.lineage_count ||
                        !is_beginning(&longest->out, &one->out)))
            signing_fault(&s->report, place, "the histories of its signers' keys disagree");
        longest = one;
    }
    if (sorted[0]->min_sdk > from || sorted[s->count - 1]->max_sdk < to)
        signing_fault(&s->report, place,
                      "its signers are for the API levels %jd to %jd, which leaves some out",
                      (intmax_t)sorted[0]->min_sdk, (intmax_t)sorted[s->count - 1]->max_sdk);
}

bool block_scheme_holds(const struct block_scheme *s)
{
    bool holds = s->present && s->count > 0 && !s->report.faulty;

    for (size_t i = 0; i < s->count; i++)
        holds = holds && !s->signers[i].report.faulty;
    return holds;
}
