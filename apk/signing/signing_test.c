/*
 * Signed packages against what apksigner says of them, and the ways in which a
 * signature can be wrong.
 *
 * usage: signing_test FOLDER       testdata/signatures, with its TRUTH.tsv
 */
#include "apk/signing/signing.h"
#include "base/cursor.h"
#include "base/text.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#include <stdio.h>
#include <stdlib.h>

static const char *folder;
static const struct pica_limits *limits = &pica_limits_default;

/* --- one package ------------------------------------------------------------------- */

struct checked {
    struct pica_input in;
    struct pica_notes notes, told; /* of the container, of the signatures */
    struct pica_arena arena;
    struct apk_package *package;
    struct signing_result r;
    struct pica_error err;
    enum pica_status status;
};

static void verify_for(struct checked *c, struct pica_span bytes, struct signing_input in,
                       unsigned threads)
{
    struct pica_work *work = threads ? pica_work_new(threads) : NULL;
    struct signing_work *w = NULL;

    *c = (struct checked){ .in = pica_input_memory(bytes) };
    c->status = apk_open(&c->in, limits, &c->notes, &c->package, &c->err);
    if (c->status == PICA_OK) {
        in.package = c->package;
        c->status = signing_begin(&in, work, &w, &c->err);
    }
    if (c->status == PICA_OK)
        c->status = signing_end(w, &c->arena, &c->told, &c->r, &c->err);
    pica_work_free(work);
    signing_free(w);
}

static void verify(struct checked *c, struct pica_span bytes, int64_t min_sdk)
{
    verify_for(c, bytes,
               (struct signing_input){ .min_sdk = min_sdk, .target_sdk = 29, .sandbox = 1 }, 0);
}

static void done(struct checked *c)
{
    apk_close(c->package);
    pica_notes_finish(&c->notes);
    pica_notes_finish(&c->told);
    pica_arena_finish(&c->arena);
}

static bool told(const struct checked *c, const char *id, const char *part)
{
    for (size_t i = 0; i < c->told.count; i++)
        if (strcmp(c->told.items[i].id, id) == 0 && strstr(c->told.items[i].text.in[PICA_EN], part))
            return true;
    return false;
}

/* --- files ---------------------------------------------------------------------------- */

static struct pica_text load(const char *name)
{
    struct pica_text path = { 0 }, out = { 0 };
    char buf[4096];
    size_t n;
    FILE *f;

    pica_text_addf(&path, "%s/%s", folder, name);
    f = fopen(path.data, "rb");
    if (!f) {
        perror(path.data);
        exit(EXIT_FAILURE);
    }
    while ((n = fread(buf, 1, sizeof buf, f)) > 0)
        pica_text_add_span(&out, pica_span_of(buf, n));
    fclose(f);
    pica_text_finish(&path);
    return out;
}

static struct pica_span span_of(const struct pica_text *t)
{
    return pica_span_of(t->data, t->len);
}

static struct pica_span next_field(struct pica_span *line)
{
    const uint8_t *tab = memchr(line->data, '\t', line->len);
    size_t n = tab ? (size_t)(tab - line->data) : line->len;
    struct pica_span field = pica_span_of(line->data, n);

    *line = pica_span_sub(*line, tab ? n + 1 : n, SIZE_MAX);
    return field;
}

/* Whether "v1+v2" names a scheme. */
static bool names_scheme(struct pica_span list, const char *scheme)
{
    while (list.len > 0) {
        const uint8_t *plus = memchr(list.data, '+', list.len);
        size_t n = plus ? (size_t)(plus - list.data) : list.len;

        if (pica_span_is(pica_span_of(list.data, n), scheme))
            return true;
        list = pica_span_sub(list, plus ? n + 1 : n, SIZE_MAX);
    }
    return false;
}

/* With the v4 signature beside `sample`, when that is not NULL. */
static void verify_with(struct checked *c, struct pica_span bytes, int64_t min_sdk,
                        const char *sample)
{
    char name[80];
    struct pica_text idsig = { 0 };
    struct pica_input file;

    if (sample) {
        snprintf(name, sizeof name, "%s.idsig", sample);
        idsig = load(name);
        file = pica_input_memory(span_of(&idsig));
    }
    verify_for(
        c, bytes,
        (struct signing_input){
            .min_sdk = min_sdk, .target_sdk = 29, .sandbox = 1, .idsig = sample ? &file : NULL },
        0);
    pica_text_finish(&idsig);
}

/* --- what apksigner says ----------------------------------------------------------------- */

static bool has_certificate(struct pica_span list, const char *sha256)
{
    return memmem(list.data, list.len, sha256, strlen(sha256)) != NULL;
}

static void check_line(struct pica_span line)
{
    char name[64] = "";
    struct pica_span file = next_field(&line), min = next_field(&line);
    struct pica_span schemes = next_field(&line), stamp, certificates;
    int newest = -1;
    struct pica_text bytes;
    struct checked c;
    size_t signers = 0;

    stamp = next_field(&line);
    certificates = line;
    memcpy(name, file.data, file.len < sizeof name ? file.len : 0);
    bytes = load(name);
    verify_with(&c, span_of(&bytes), strtol((const char *)min.data, NULL, 10),
                names_scheme(schemes, "v4") ? name : NULL);
    CHECK(c.status == PICA_OK);
    CHECK(c.r.verified == !pica_span_is(schemes, "-"));
    if (!c.r.verified)
        fprintf(stderr, "%s: %s\n", name, c.r.why.in[PICA_EN]);
    for (int k = 0; k < SIGNING_SCHEME_COUNT; k++) {
        bool wanted = names_scheme(schemes, signing_scheme_name((enum signing_scheme)k));

        /* apksigner does not look at those that no version of Android goes by. */
        CHECK(c.r.schemes[k].verified == c.r.schemes[k].present);
        CHECK(wanted ==
              (c.r.schemes[k].present &&
               (k == SIGNING_V4 || c.r.schemes[k].levels.from <= c.r.schemes[k].levels.to)));
        if (wanted)
            newest = k;
    }
    for (size_t i = 0; i < c.r.signer_count; i++) {
        const struct signing_signer *s = &c.r.signers[i];

        CHECK(s->verified && s->certificate_count > 0);
        if ((int)s->scheme != newest)
            continue;
        CHECK(has_certificate(certificates, s->certificates[0].sha256));
        signers++;
    }
    CHECK(newest < 0 || certificates.len == signers * 65 - 1);
    CHECK(c.r.stamp.verified == pica_span_is(stamp, "stamp"));
    done(&c);
    pica_text_finish(&bytes);
}

static void test_truth(void)
{
    struct pica_text table = load("TRUTH.tsv");
    struct pica_span rest = span_of(&table);
    size_t lines = 0;

    while (rest.len > 0) {
        const uint8_t *end = memchr(rest.data, '\n', rest.len);
        size_t n = end ? (size_t)(end - rest.data) : rest.len;

        if (rest.data[0] != '#') {
            check_line(pica_span_of(rest.data, n));
            lines++;
        }
        rest = pica_span_sub(rest, n + 1, SIZE_MAX);
    }
    CHECK(lines > 10);
    pica_text_finish(&table);
}

/* --- levels ------------------------------------------------------------------------------ */

static bool levels_are(struct signing_levels l, int64_t from, int64_t to)
{
    return l.from == from && l.to == to;
}

static void test_levels(void)
{
    struct pica_text bytes = load("v31.apk");
    struct checked c;

    verify(&c, span_of(&bytes), 21);
    CHECK(levels_are(c.r.schemes[SIGNING_V1].levels, 21, 23));
    CHECK(levels_are(c.r.schemes[SIGNING_V2].levels, 24, 27));
    CHECK(levels_are(c.r.schemes[SIGNING_V3].levels, 28, 32));
    CHECK(levels_are(c.r.schemes[SIGNING_V31].levels, 33, SIGNING_SDK_MAX));
    CHECK(c.r.signer_count == 4 && c.r.signers[3].lineage_count == 2);
    CHECK(told(&c, "signature.rotated", "v3.1"));
    done(&c);
    verify(&c, span_of(&bytes), 28);
    CHECK(c.r.verified && levels_are(c.r.schemes[SIGNING_V1].levels, 28, 23));
    done(&c);
    pica_text_finish(&bytes);

    bytes = load("v2-ec.apk");
    verify(&c, span_of(&bytes), 21);
    CHECK(!c.r.verified && c.r.schemes[SIGNING_V2].verified);
    CHECK(told(&c, "signature.package", "API level 21 to 23 finds no signature"));
    done(&c);
    pica_text_finish(&bytes);
}

/* What newer apps must be signed with. */
static void test_required(void)
{
    struct pica_text bytes = load("v1.apk");
    struct checked c;

    verify_for(&c, span_of(&bytes),
               (struct signing_input){ .min_sdk = 18, .target_sdk = 30, .sandbox = 1 }, 0);
    CHECK(!c.r.verified && c.r.schemes[SIGNING_V1].verified);
    CHECK(told(&c, "signature.package", "API level 30 must be signed with v2"));
    done(&c);
    verify_for(&c, span_of(&bytes),
               (struct signing_input){ .min_sdk = 18, .target_sdk = 29, .sandbox = 2 }, 0);
    CHECK(!c.r.verified && told(&c, "signature.package", "security sandbox 2"));
    done(&c);
    verify(&c, span_of(&bytes), 18);
    CHECK(c.r.verified && told(&c, "signature.v1-alone", "CVE-2017-13156"));
    done(&c);
    /* SHA-256 in the signature block is not known before 4.3. */
    verify(&c, span_of(&bytes), 17);
    CHECK(!c.r.verified && told(&c, "signature.v1", "does not know the signature's algorithms"));
    done(&c);
    pica_text_finish(&bytes);
}

static void test_certificates(void)
{
    struct pica_text bytes = load("debug.apk");
    const struct signing_certificate *own;
    struct checked c;

    verify(&c, span_of(&bytes), 21);
    CHECK(told(&c, "signature.debug", "v2"));
    own = &c.r.signers[1].certificates[0];
    CHECK_STR(own->subject, "CN=Android Debug, O=Android, C=US");
    CHECK(own->key.kind == SIGNING_KEY_RSA && own->key.bits == 2048 && own->key.modulus.len == 256);
    CHECK(strlen(own->md5) == 32 && strlen(own->sha1) == 40 && strlen(own->key.sha256) == 64);
    done(&c);
    pica_text_finish(&bytes);

    bytes = load("v1-old.apk");
    verify(&c, span_of(&bytes), 9);
    CHECK(c.r.verified && told(&c, "signature.weak-key", "1024 bits"));
    done(&c);
    pica_text_finish(&bytes);

    bytes = load("v1-two.apk");
    verify(&c, span_of(&bytes), 18);
    CHECK(c.r.signer_count == 2 && told(&c, "signature.several", "v1"));
    done(&c);
    pica_text_finish(&bytes);
}

/* --- ways to be wrong ---------------------------------------------------------------------- */

/* The offset of `what`, from the end when `last`; the test stops where it is not there. */
static size_t find(const struct pica_text *t, struct pica_span what, bool last)
{
    size_t found = SIZE_MAX;

    for (size_t i = 0; i + what.len <= t->len && (last || found == SIZE_MAX); i++)
        if (memcmp(t->data + i, what.data, what.len) == 0)
            found = i;
    if (found == SIZE_MAX) {
        fprintf(stderr, "the sample is not what the test thinks\n");
        exit(EXIT_FAILURE);
    }
    return found;
}

static const char v2_id[] = "\x1a\x87\x09\x71", v3_id[] = "\xc0\x68\x53\xf0";
static const char v31_id[] = "\x61\xad\x93\x1b", padding_id[] = "\x77\x65\x72\x42";
static const char stamp_id[] = "\x0d\x80\xff\x6d";
static const char magic[] = "APK Sig Block 42";

#define HERE(s) pica_span_of(s, sizeof(s) - 1)

/* A sample with one byte changed, `delta` behind `what`. */
static void verify_bent(struct checked *c, struct pica_text *bytes, const char *sample,
                        struct pica_span what, bool last, size_t delta, int64_t min_sdk)
{
    *bytes = load(sample);
    bytes->data[find(bytes, what, last) + delta] ^= 0x40;
    verify(c, span_of(bytes), min_sdk);
}

static void test_contents(void)
{
    struct pica_text bytes;
    struct checked c;

    verify_bent(&c, &bytes, "all.apk", HERE("an entry that is stored"), false, 3, 21);
    CHECK(!c.r.verified && !c.r.schemes[SIGNING_V1].verified && !c.r.schemes[SIGNING_V2].verified &&
          !c.r.schemes[SIGNING_V3].verified);
    CHECK(told(&c, "signature.v1", "the entry was changed after it was signed"));
    CHECK(told(&c, "signature.v2", "the file was changed after signer 1 signed it"));
    CHECK(told(&c, "signature.v3", "the file was changed after signer 1 signed it"));
    CHECK(c.r.signers[0].certificate_count == 1 && !c.r.signers[0].verified);
    done(&c);
    pica_text_finish(&bytes);

    verify_bent(&c, &bytes, "verity.apk", HERE("an entry that is stored"), false, 3, 28);
    CHECK(!c.r.verified && told(&c, "signature.v3", "the file was changed"));
    done(&c);
    pica_text_finish(&bytes);
}

static void test_stripping(void)
{
    struct pica_text bytes;
    struct checked c;

    /* No block is found: v1 is left. */
    verify_bent(&c, &bytes, "all.apk", HERE(magic), true, 0, 21);
    CHECK(!c.r.verified && !c.r.block.present);
    CHECK(told(&c, "signature.v1", "with v2 as well") && told(&c, "signature.v1", "with v3 as"));
    done(&c);
    pica_text_finish(&bytes);

    verify_bent(&c, &bytes, "all.apk", HERE(v3_id), false, 0, 24);
    CHECK(!c.r.verified && told(&c, "signature.v2", "with v3 as well"));
    CHECK(told(&c, "signature.record-unknown", "that nobody knows"));
    done(&c);
    pica_text_finish(&bytes);

    verify_bent(&c, &bytes, "v31.apk", HERE(v31_id), false, 0, 28);
    CHECK(!c.r.verified && told(&c, "signature.v3", "with v3.1 as well, from API level 33"));
    done(&c);
    pica_text_finish(&bytes);

    verify_bent(&c, &bytes, "v31.apk", HERE(v3_id), false, 0, 28);
    CHECK(!c.r.verified && told(&c, "signature.v3.1", "without the v3 signature"));
    done(&c);
    pica_text_finish(&bytes);

    verify_bent(&c, &bytes, "all.apk", HERE(v2_id), false, 0, 21);
    CHECK(!c.r.verified && told(&c, "signature.v1", "with v2 as well"));
    done(&c);
    pica_text_finish(&bytes);
}

/* One byte of the record is changed: what is wrong with the stamp, which is no fault of the
 * package's signatures unless they cover it. */
static void check_stamp(size_t delta, const char *why)
{
    struct pica_text bytes;
    struct checked c;

    verify_bent(&c, &bytes, "stamped.apk", HERE(stamp_id), false, delta, 21);
    CHECK(c.status == PICA_OK && c.r.verified && c.r.stamp.present && !c.r.stamp.verified);
    CHECK(c.r.stamp.why.in[PICA_EN] && strstr(c.r.stamp.why.in[PICA_EN], why));
    CHECK(told(&c, "signature.stamp", why));
    done(&c);
    pica_text_finish(&bytes);
}

static void test_stamp(void)
{
    struct pica_text bytes = load("stamped.apk");
    struct checked c;
    size_t record = find(&bytes, HERE(stamp_id), false);
    size_t size = pica_le32((const uint8_t *)bytes.data + record - 8);

    verify(&c, span_of(&bytes), 21);
    CHECK(c.r.verified && c.r.stamp.present && c.r.stamp.verified && c.r.stamp.certificate);
    CHECK(c.r.stamp.certificate && strcmp(c.r.stamp.certificate->subject, "CN=pica new") == 0);
    CHECK(!told(&c, "signature.stamp", ""));
    done(&c);
    pica_text_finish(&bytes);

    bytes = load("all.apk");
    verify(&c, span_of(&bytes), 21);
    CHECK(!c.r.stamp.present);
    done(&c);
    pica_text_finish(&bytes);

    check_stamp(0, "was taken out");
    check_stamp(4, "malformed");  /* the length of all */
    check_stamp(12, "malformed"); /* the certificate's first byte */
    check_stamp(300, "stamp-cert-sha256 has the digest");
    /* From the end: the signature over the attributes (none), then that of the last scheme. */
    for (size_t at = 900; at < size; at += 97) {
        bytes = load("stamped.apk");
        bytes.data[record + at] ^= 0x40;
        verify(&c, span_of(&bytes), 21);
        CHECK(c.status == PICA_OK && c.r.verified && c.r.stamp.present);
        done(&c);
        pica_text_finish(&bytes);
    }
}

/* The stamps that apksigner does not make: see rebuild.py. */
static void test_stamp_formats(void)
{
    struct pica_text bytes = load("stamp-first.apk");
    static const char first_id[] = "\x9e\x18\x09\x2b", time_id[] = "\x46\x59\x3c\xe4";
    struct checked c;

    verify(&c, span_of(&bytes), 21);
    CHECK(c.r.stamp.verified && c.r.stamp.first_format && !c.r.stamp.lineage_count);
    done(&c);
    bytes.data[find(&bytes, HERE(first_id), false) + 900] ^= 1; /* in the signature */
    verify(&c, span_of(&bytes), 21);
    CHECK(c.r.verified && !c.r.stamp.verified);
    CHECK(told(&c, "signature.stamp", "over the digests of v3 does not hold"));
    done(&c);
    pica_text_finish(&bytes);

    bytes = load("stamp-rotated.apk");
    verify(&c, span_of(&bytes), 21);
    CHECK(c.r.stamp.verified && !c.r.stamp.first_format && c.r.stamp.time == 1600000000);
    CHECK(c.r.stamp.lineage_count == 2);
    if (c.r.stamp.lineage_count == 2) {
        CHECK_STR(c.r.stamp.lineage[0].certificate.subject, "CN=pica rsa");
        CHECK_STR(c.r.stamp.lineage[1].certificate.sha256, c.r.stamp.certificate->sha256);
    }
    done(&c);
    bytes.data[find(&bytes, HERE(time_id), false) + 4] ^= 1;
    verify(&c, span_of(&bytes), 21);
    CHECK(c.r.verified && told(&c, "signature.stamp", "over its own attributes does not hold"));
    CHECK(c.r.stamp.time == 0 && c.r.stamp.lineage_count == 0);
    done(&c);
    pica_text_finish(&bytes);
}

/* The whole of a result, so that an address sanitizer sees each byte of it. */
static size_t weigh(const struct checked *c)
{
    size_t n = 0;

    for (size_t i = 0; i < c->r.signer_count; i++) {
        const struct signing_signer *s = &c->r.signers[i];

        n += strlen(s->algorithm);
        for (size_t k = 0; k < s->certificate_count; k++)
            n += strlen(s->certificates[k].subject) + strlen(s->certificates[k].key.md5);
        for (size_t k = 0; k < s->lineage_count; k++)
            n += strlen(s->lineage[k].certificate.issuer);
        if (!s->verified)
            n += strlen(s->why.in[PICA_ZH]);
    }
    return n;
}

/* --- v4 -------------------------------------------------------------------------------------- */

static void verify_v4(struct checked *c, const struct pica_text *package, struct pica_span idsig)
{
    struct pica_input file = pica_input_memory(idsig);

    verify_for(
        c, span_of(package),
        (struct signing_input){ .min_sdk = 24, .target_sdk = 29, .sandbox = 1, .idsig = &file }, 0);
}

/* One thing is put elsewhere in the file; what is wrong is told, and the package is none the worse.
 */
static void check_v4(const char *package, const char *sample, size_t at, uint8_t with,
                     const char *why)
{
    struct pica_text bytes = load(package), idsig = load(sample);
    struct checked c;

    idsig.data[at] ^= (char)with;
    verify_v4(&c, &bytes, span_of(&idsig));
    CHECK(c.status == PICA_OK && c.r.verified && c.r.schemes[SIGNING_V4].present);
    CHECK(!c.r.schemes[SIGNING_V4].verified && told(&c, "signature.v4", why));
    CHECK(c.r.schemes[SIGNING_V4].why.in[PICA_EN] != NULL);
    done(&c);
    pica_text_finish(&bytes);
    pica_text_finish(&idsig);
}

/* Offsets of v4.apk.idsig: version 0, hashing info 8, root 21, signing info 57, digest 61. */
static void test_v4_bent(void)
{
    struct pica_text bytes = load("v4.apk"), idsig = load("v4.apk.idsig"), other;
    size_t infos = pica_le32((const uint8_t *)idsig.data + 53);
    size_t tree = 57 + infos;
    struct checked c;

    check_v4("v4.apk", "v4.apk.idsig", 0, 1, "it is of version 3");
    check_v4("v4.apk", "v4.apk.idsig", 4, 0x40, "malformed");
    check_v4("v4.apk", "v4.apk.idsig", 8, 3, "of kind 2 over pages of 2^12 bytes");
    check_v4("v4.apk", "v4.apk.idsig", 25, 1, "the hash of its pages differs");
    check_v4("v4.apk", "v4.apk.idsig", 70, 1, "the signature of signer 1");
    check_v4("v4.apk", "v4.apk.idsig", tree + 9, 1, "its tree of hashes is not that");
    check_v4("all.apk", "v4.apk.idsig", 0, 0, "the hash of its pages differs");
    check_v4("all.apk", "v4.apk.idsig", 0, 0, "is not the one that v3 has");
    check_v4("v41.apk", "v41.apk.swapped.idsig", 0, 0, "v4 and v3 are of different signers");
    check_v4("v41.apk", "v41.apk.swapped.idsig", 0, 0, "v4 and v3.1 are of different signers");
    check_v4("v31.apk", "v4.apk.idsig", 0, 0, "it has no signer for v3.1");
    check_v4("v4.apk", "v41.apk.idsig", 0, 0, "it has 2 signers where the package has 1");

    /* v1 alone: there is nothing that it could repeat. */
    other = load("v1.apk");
    verify_v4(&c, &other, span_of(&idsig));
    CHECK(told(&c, "signature.v4", "no v2 or v3 signature that it could go with"));
    done(&c);
    pica_text_finish(&other);

    /* Without its tree, or with a part of it, it holds; so it does with something behind. */
    verify_v4(&c, &bytes, pica_span_of(idsig.data, tree));
    CHECK(c.r.schemes[SIGNING_V4].verified && !told(&c, "signature.v4", ""));
    done(&c);
    verify_v4(&c, &bytes, pica_span_of(idsig.data, tree + 100));
    CHECK(c.r.schemes[SIGNING_V4].verified && told(&c, "signature.v4", "is cut short"));
    done(&c);
    pica_text_add(&idsig, "more");
    verify_v4(&c, &bytes, span_of(&idsig));
    CHECK(c.r.schemes[SIGNING_V4].verified && told(&c, "signature.v4", "4 bytes stand behind"));
    done(&c);
    pica_text_finish(&bytes);
    pica_text_finish(&idsig);
}

/* No cut and no change of a byte but of the tree's length leaves it holding. */
static void test_v4_any(void)
{
    struct pica_text bytes = load("v41.apk"), idsig = load("v41.apk.idsig");
    size_t tree = 57 + pica_le32((const uint8_t *)idsig.data + 53);
    struct checked c;

    for (size_t n = 0; n < tree; n += n < 64 ? 1 : 13) {
        uint8_t *copy = malloc(n ? n : 1);

        memcpy(copy, idsig.data, n);
        verify_v4(&c, &bytes, pica_span_of(copy, n));
        CHECK(c.status == PICA_OK && c.r.verified && !c.r.schemes[SIGNING_V4].verified);
        (void)weigh(&c);
        done(&c);
        free(copy);
    }
    for (size_t i = 0; i < idsig.len; i += i < 64 ? 1 : i < tree ? 7 : 301) {
        if (i >= tree && i < tree + 4)
            continue;
        idsig.data[i] ^= 1;
        verify_v4(&c, &bytes, span_of(&idsig));
        CHECK(c.status == PICA_OK && c.r.verified && !c.r.schemes[SIGNING_V4].verified);
        (void)weigh(&c);
        done(&c);
        idsig.data[i] ^= 1;
    }
    pica_text_finish(&bytes);
    pica_text_finish(&idsig);
}

static bool try_v4(void *context)
{
    struct pica_text *both = context;
    struct checked c;
    bool good;

    verify_v4(&c, &both[0], span_of(&both[1]));
    good = c.status == PICA_OK && !c.told.failed;
    CHECK(good || c.status == PICA_E_NOMEM || c.told.failed);
    CHECK(!good || c.r.schemes[SIGNING_V4].verified);
    done(&c);
    return good;
}

static void test_v4_memory(void)
{
    struct pica_text both[2] = { load("v41.apk"), load("v41.apk.idsig") };

    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_v4, both, true, 0) > 0);
    pica_text_finish(&both[0]);
    pica_text_finish(&both[1]);
}

static void test_block(void)
{
    struct pica_text bytes;
    struct checked c;

    verify_bent(&c, &bytes, "all.apk", HERE(padding_id), true, 30, 21);
    CHECK(c.r.verified && told(&c, "signature.padding", "holds something"));
    done(&c);
    pica_text_finish(&bytes);

    /* The size at the end is another than that at the start. */
    bytes = load("all.apk");
    bytes.data[find(&bytes, HERE(magic), true) - 8] ^= 1;
    verify(&c, span_of(&bytes), 21);
    CHECK(!c.r.verified && told(&c, "signature.block", "no device finds it"));
    done(&c);
    pica_text_finish(&bytes);

    /* A second record of an id is not looked at. */
    bytes = load("all.apk");
    memcpy(bytes.data + find(&bytes, HERE(v3_id), false), v2_id, 4);
    verify(&c, span_of(&bytes), 24);
    CHECK(!c.r.verified && told(&c, "signature.record-twice", "a second record"));
    CHECK(c.r.schemes[SIGNING_V2].present && !c.r.schemes[SIGNING_V3].present);
    done(&c);
    pica_text_finish(&bytes);
}

/* --- any damage ------------------------------------------------------------------------------ */

static void test_cut(const char *sample, int64_t min_sdk)
{
    struct pica_text bytes = load(sample);

    for (size_t n = 0; n < bytes.len; n++) {
        uint8_t *copy = malloc(n ? n : 1);
        struct checked c;

        memcpy(copy, bytes.data, n);
        verify(&c, pica_span_of(copy, n), min_sdk);
        CHECK(c.status != PICA_OK || !c.r.verified);
        CHECK(c.status != PICA_E_NOMEM);
        (void)weigh(&c);
        done(&c);
        free(copy);
    }
    pica_text_finish(&bytes);
}

/* What the first signer's key is made of: the modulus, or all of it. */
static void add_key(struct pica_text *t, const struct checked *c)
{
    const struct signing_key *key = &c->r.signers[0].certificates[0].key;

    pica_text_add_hex(t, key->modulus.len ? key->modulus : key->der);
}

/*
 * No byte can be changed so that the signature holds for another key. (v1 does not cover
 * the rest of the certificate, nor does Android ask who signed that.)
 */
static void test_bytes(const char *sample, struct pica_span from, int64_t min_sdk, size_t step)
{
    static const uint8_t changes[] = { 0x01, 0xff };
    struct pica_text bytes = load(sample);
    struct pica_text key = { 0 };
    size_t start = find(&bytes, from, false);
    struct checked c;

    verify(&c, span_of(&bytes), min_sdk);
    CHECK(c.r.verified);
    add_key(&key, &c);
    done(&c);
    for (size_t i = start; i < bytes.len; i += step)
        for (size_t k = 0; k < sizeof changes; k++) {
            bytes.data[i] ^= (char)changes[k];
            verify(&c, span_of(&bytes), min_sdk);
            if (c.status == PICA_OK && c.r.verified) {
                struct pica_text other = { 0 };

                add_key(&other, &c);
                CHECK_STR(other.data, key.data);
                pica_text_finish(&other);
            }
            (void)weigh(&c);
            done(&c);
            bytes.data[i] ^= (char)changes[k];
        }
    pica_text_finish(&key);
    pica_text_finish(&bytes);
}

/* --- threads, memory ---------------------------------------------------------------------------
 */

static void test_threads(void)
{
    struct pica_text bytes = load("all.apk");
    const struct signing_input in = { .min_sdk = 21, .target_sdk = 29, .sandbox = 1 };

    bytes.data[find(&bytes, HERE("an entry that is stored"), false)] ^= 1;
    for (unsigned threads = 1; threads < 5; threads++) {
        struct checked a, b;

        verify_for(&a, span_of(&bytes), in, 0);
        verify_for(&b, span_of(&bytes), in, threads);
        CHECK(a.told.count == b.told.count && a.r.signer_count == b.r.signer_count);
        for (size_t i = 0; i < a.told.count && i < b.told.count; i++)
            CHECK_STR(a.told.items[i].text.in[PICA_EN], b.told.items[i].text.in[PICA_EN]);
        done(&a);
        done(&b);
    }
    pica_text_finish(&bytes);
}

/* Entries whose digest another stage has. */
static bool knows_note(const void *context, const struct apk_entry *e)
{
    (void)context;
    return pica_span_is(e->name, "assets/note.txt");
}

static const char *digest_of_note(const void *context, const struct apk_entry *e)
{
    (void)e;
    return context;
}

static void test_known(void)
{
    struct pica_text bytes = load("v1.apk");
    struct signing_input in = {
        .min_sdk = 18, .target_sdk = 29, .sandbox = 1, .known = knows_note, .sha256 = digest_of_note
    };
    char right[PICA_DIGEST_HEX];
    struct checked c;

    pica_digest_hex(PICA_SHA256, pica_span_str("an entry that is stored\n"), right);
    in.context = right;
    verify_for(&c, span_of(&bytes), in, 0);
    CHECK(c.r.verified);
    done(&c);
    right[0] = right[0] == '0' ? '1' : '0';
    verify_for(&c, span_of(&bytes), in, 0);
    CHECK(!c.r.verified && told(&c, "signature.v1", "was changed after it was signed"));
    done(&c);
    in.context = NULL; /* it could not be made after all */
    verify_for(&c, span_of(&bytes), in, 0);
    CHECK(c.r.verified);
    done(&c);
    pica_text_finish(&bytes);
}

static bool has_gap(const struct checked *c)
{
    for (size_t i = 0; i < c->told.count; i++)
        if (c->told.items[i].kind == PICA_GAP && strcmp(c->told.items[i].id, "signature") == 0)
            return true;
    return false;
}

/* What is not read for a limit is a gap, and nothing is said to hold. */
static void test_limits(void)
{
    struct pica_limits small = pica_limits_default;
    struct pica_text bytes = load("all.apk");
    struct checked c;

    limits = &small;
    small.total_bytes = 1200; /* of the three entries the first alone */
    verify(&c, span_of(&bytes), 21);
    CHECK(!c.r.verified && !c.r.schemes[SIGNING_V1].verified && c.r.schemes[SIGNING_V2].verified);
    CHECK(has_gap(&c) && told(&c, "signature.v1", "too large to be compared"));
    done(&c);
    small.total_bytes = pica_limits_default.total_bytes;
    small.signing_bytes = 100;
    verify(&c, span_of(&bytes), 28);
    CHECK(!c.r.verified && !c.r.schemes[SIGNING_V3].verified && has_gap(&c));
    done(&c);
    limits = &pica_limits_default;
    pica_text_finish(&bytes);
}

static bool try_verify(void *context)
{
    const struct pica_text *bytes = context;
    struct checked c;
    bool good;

    verify(&c, span_of(bytes), 21);
    good = c.status == PICA_OK && !c.told.failed;
    CHECK(good || c.status == PICA_E_NOMEM || c.told.failed);
    CHECK(!good || c.r.verified);
    done(&c);
    return good;
}

static void test_memory(const char *sample)
{
    struct pica_text bytes = load(sample);

    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_verify, &bytes, true, 0) > 0);
    pica_text_finish(&bytes);
}

int main(int argc, char **argv)
{
    if (argc != 2)
        return EXIT_FAILURE;
    folder = argv[1];
    test_truth();
    test_levels();
    test_required();
    test_certificates();
    test_contents();
    test_stripping();
    test_stamp();
    test_stamp_formats();
    test_v4_bent();
    test_v4_any();
    test_v4_memory();
    test_block();
    test_threads();
    test_known();
    test_limits();
    test_cut("all.apk", 21);
    test_cut("v1.apk", 18);
    test_bytes("rotated.apk", HERE(v3_id), 28, 5);
    test_bytes("v2-ec.apk", HERE(v2_id), 24, 5);
    test_bytes("v1.apk", HERE("PK\003\004"), 18, 2);
    test_memory("all.apk");
    test_memory("stamped.apk");
    test_memory("v31.apk");
    return check_done();
}
