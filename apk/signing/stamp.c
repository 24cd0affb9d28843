/*
 * The source stamp: who says that a package comes from him, by a signature over the digests that
 * the schemes have of it. No device asks for it; apksigner tells whether it holds.
 *
 * There are two formats of it. The first signs the digests of one scheme, the newest, and was
 * verified by apksigner until 2020; the second signs those of each scheme, and what the stamp says
 * of itself: when it was made, and the history of its key.
 * Source: AOSP apksig V1SourceStampVerifier.java, V2SourceStampVerifier.java,
 * SourceStampVerifier.java, SourceStampCertificateLineage.java.
 */
#include "apk/signing/parts.h"

#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>

#define ENTRY "stamp-cert-sha256" /* the certificate's digest, covered by the schemes */
#define MANIFEST_MF "META-INF/MANIFEST.MF"
#define DIGEST_SIZE 32u
#define DIGEST_SHA256 4u /* ContentDigestAlgorithm.java */
#define CONTENT_DIGESTS 4u
#define ATTR_ROTATION 0x9d6303f7u /* the history of the stamp's key */
#define ATTR_TIME 0xe43c5946u     /* when it was made, in seconds since 1970 */

/* As they are numbered where a stamp speaks of them (ApkSigningBlockUtils.java VERSION_...). */
static const uint32_t scheme_ids[SIGNING_BLOCKS_END] = {
    [SIGNING_V1] = 1, [SIGNING_V2] = 2, [SIGNING_V3] = 3, [SIGNING_V31] = 31
};

struct stamp {
    const struct signing_input *in;
    const struct block_scheme *blocks;
    struct signing_stamp *out;
    struct signing_report report;
    struct pica_place place;
    const bool *counted;      /* by enum signing_scheme: the package is judged by it */
    struct pica_span schemes; /* what is signed of each; of the first format the signatures */
    struct pica_span attributes,
        attributes_by; /* and their signatures; the first format has none */
};

/* The content digest (ContentDigestAlgorithm.java) that goes with a signature algorithm. */
static uint32_t digest_id(uint32_t algorithm)
{
    const struct signing_algorithm *a = signing_algorithm(algorithm);

    if (!a)
        return 0;
    switch (a->contents) {
    case SIGNING_CHUNKED_SHA256:
        return 1;
    case SIGNING_CHUNKED_SHA512:
        return 2;
    case SIGNING_VERITY_SHA256:
        return 3;
    case SIGNING_CONTENTS_COUNT:
        break;
    }
    return 0;
}

/* Digests by their number, as a stamp covers them. */
struct digests {
    struct pica_span of[CONTENT_DIGESTS + 1];
};

static void add_digests(struct digests *d, struct pica_span list)
{
    struct pica_cursor c = pica_cursor_on(list, 0);

    while (pica_cursor_left(&c) > 0) {
        struct pica_cursor item = pica_cursor_on(signing_prefixed(&c), 0);
        uint32_t id = digest_id(pica_cursor_u32(&item));
        struct pica_span digest = signing_prefixed(&item);

        if (!c.ok || !item.ok)
            return;
        if (id)
            d->of[id] = digest;
    }
}

static void put_u32(struct pica_text *t, uint32_t v)
{
    for (unsigned i = 0; i < 4; i++)
        pica_text_add_char(t, (char)(v >> 8 * i & 0xff));
}

/* encodeAsSequenceOfLengthPrefixedPairsOfIntAndLengthPrefixedBytes() */
static void encode(const struct digests *d, struct pica_text *t)
{
    for (uint32_t id = 1; id <= CONTENT_DIGESTS; id++) {
        uint32_t size = (uint32_t)d->of[id].len;

        if (size == 0)
            continue;
        put_u32(t, 8 + size);
        put_u32(t, id);
        put_u32(t, size);
        pica_text_add_span(t, d->of[id]);
    }
}

/* The signatures over the digests of that scheme; empty: it says nothing of it. */
static struct pica_span signatures_of(const struct stamp *s, uint32_t scheme)
{
    struct pica_cursor c = pica_cursor_on(s->schemes, 0);

    while (pica_cursor_left(&c) > 0) {
        struct pica_cursor item = pica_cursor_on(signing_prefixed(&c), 0);
        uint32_t id = pica_cursor_u32(&item);
        struct pica_span list = signing_prefixed(&item);

        if (!c.ok || !item.ok)
            break;
        if (id == scheme)
            return list;
    }
    return (struct pica_span){ 0 };
}

static void say_missing(struct stamp *s, const char *scheme)
{
    if (scheme)
        signing_fault(&s->report, s->place,
                      "the source stamp has no signature over the digests of %s", scheme);
    else
        signing_fault(&s->report, s->place,
                      "the source stamp has no signature over its own attributes");
}

static void say_broken(struct stamp *s, const char *scheme)
{
    if (scheme)
        signing_fault(&s->report, s->place,
                      "the signature of the source stamp over the digests of %s does not hold",
                      scheme);
    else
        signing_fault(&s->report, s->place,
                      "the signature of the source stamp over its own attributes does not hold");
}

/* The signatures over what `scheme` states, or (NULL) over the stamp's own attributes. */
static enum pica_status verify_bytes(struct stamp *s, struct pica_span bytes,
                                     struct pica_span signatures, const char *scheme,
                                     struct pica_error *err)
{
    int64_t least = s->in->min_sdk > SDK_R ? s->in->min_sdk : SDK_R;
    struct signing_choice choices[SIGNING_CHOICES];
    enum pica_status st = PICA_OK;
    size_t count = 0;

    if (!signatures.data || !signing_choose(signatures, least, choices, &count)) {
        say_missing(s, scheme);
        return PICA_OK;
    }
    for (size_t i = 0; i < count && st == PICA_OK; i++) {
        enum signing_answer answer = SIGNING_DOES_NOT_HOLD;

        st = signing_verify(s->out->certificate->key.der, choices[i].algorithm->method,
                            choices[i].algorithm->hash, &bytes, 1, choices[i].signature, &answer,
                            err);
        if (st == PICA_OK && answer != SIGNING_HOLDS)
            say_broken(s, scheme);
    }
    return st;
}

static enum pica_status verify_scheme(struct stamp *s, enum signing_scheme scheme,
                                      const struct digests *d, struct pica_error *err)
{
    struct pica_text signed_bytes = { 0 };
    struct pica_span list = signatures_of(s, scheme_ids[scheme]), bytes;
    enum pica_status st;

    encode(d, &signed_bytes);
    bytes = pica_span_of(signed_bytes.data, signed_bytes.len);
    st = signed_bytes.failed ? pica_fail_nomem(err)
                             : verify_bytes(s, bytes, list, signing_scheme_name(scheme), err);
    pica_text_finish(&signed_bytes);
    return st;
}

/* The bytes of an entry; NULL: it is not there, or cannot be read. */
static enum pica_status read_entry(const struct stamp *s, const char *name, uint8_t **ret,
                                   size_t *ret_len, struct pica_error *err)
{
    const struct apk_entry *e = apk_find(s->in->package, name);
    struct pica_notes unheard = { 0 };
    enum pica_status st = PICA_OK;
    bool refused;

    *ret = NULL;
    *ret_len = 0;
    if (e)
        st = apk_read(s->in->package, e, APK_AS_ASSET, &unheard, ret, ret_len, &refused, err);
    pica_notes_finish(&unheard);
    return st == PICA_E_NOMEM ? st : PICA_OK;
}

static enum pica_status verify_v1(struct stamp *s, struct pica_error *err)
{
    struct digests d = { 0 };
    uint8_t digest[DIGEST_SIZE];
    char hex[PICA_DIGEST_HEX];
    uint8_t *bytes;
    size_t len;
    enum pica_status st = read_entry(s, MANIFEST_MF, &bytes, &len, err);

    if (st != PICA_OK || !bytes)
        return st;
    pica_digest_hex(PICA_SHA256, pica_span_of(bytes, len), hex);
    free(bytes);
    for (size_t i = 0; i < DIGEST_SIZE; i++) {
        unsigned byte = 0;

        for (size_t k = 0; k < 2; k++)
            byte = byte << 4 | (unsigned)(hex[2 * i + k] <= '9' ? hex[2 * i + k] - '0'
                                                                : hex[2 * i + k] - 'a' + 10);
        digest[i] = (uint8_t)byte;
    }
    d.of[DIGEST_SHA256] = pica_span_of(digest, DIGEST_SIZE);
    return verify_scheme(s, SIGNING_V1, &d, err);
}

/* --- what it says of itself ------------------------------------------------------------------ */

static void say_attribute(struct stamp *s)
{
    signing_fault(&s->report, s->place, "an attribute of the source stamp is malformed");
}

/* The history must end with the stamp's own certificate. */
static enum pica_status read_lineage(struct stamp *s, struct pica_span value,
                                     struct pica_error *err)
{
    struct signing_stamp *out = s->out;
    enum pica_status st =
        signing_lineage_read(value, s->place, &s->report, &out->lineage, &out->lineage_count, err);

    if (st == PICA_OK && out->lineage_count > 0 &&
        !pica_span_equal(out->lineage[out->lineage_count - 1].certificate.der,
                         out->certificate->der))
        signing_fault(&s->report, s->place,
                      "the key's history of the source stamp does not end with its certificate");
    return st;
}

static enum pica_status read_attribute(struct stamp *s, uint32_t id, struct pica_span value,
                                       struct pica_error *err)
{
    struct pica_cursor c = pica_cursor_on(value, 0);

    switch (id) {
    case ATTR_ROTATION:
        return read_lineage(s, value, err);
    case ATTR_TIME:
        s->out->time = (int64_t)pica_cursor_u64(&c);
        if (!c.ok)
            say_attribute(s);
        else if (s->out->time <= 0)
            signing_fault(&s->report, s->place,
                          "the source stamp says that it was made at no time that there is");
        return PICA_OK;
    default:
        signing_fault(&s->report, s->place,
                      "the source stamp has an attribute 0x%08x that nobody knows", id);
        return PICA_OK;
    }
}

static enum pica_status read_attributes(struct stamp *s, struct pica_error *err)
{
    struct pica_cursor all = pica_cursor_on(s->attributes, 0);
    struct pica_cursor c = pica_cursor_on(signing_prefixed(&all), 0);
    enum pica_status st = PICA_OK;

    while (st == PICA_OK && all.ok && pica_cursor_left(&c) > 0) {
        struct pica_cursor item = pica_cursor_on(signing_prefixed(&c), 0);
        uint32_t id = pica_cursor_u32(&item);

        if (!c.ok || !item.ok)
            break;
        st = read_attribute(s, id, pica_cursor_bytes(&item, pica_cursor_left(&item)), err);
    }
    if (!all.ok || pica_cursor_left(&c) > 0)
        say_attribute(s);
    return st;
}

/* --- all of it -------------------------------------------------------------------------------- */

static enum pica_status verify_schemes(struct stamp *s, struct pica_error *err)
{
    enum pica_status st = s->counted[SIGNING_V1] ? verify_v1(s, err) : PICA_OK;
    bool sound;

    for (int k = SIGNING_V2; k < SIGNING_BLOCKS_END && st == PICA_OK; k++) {
        struct digests d = { 0 };

        if (!s->counted[k])
            continue;
        /* Tools that do not know v3.1 sign nothing of it. */
        if (k == SIGNING_V31 && !signatures_of(s, scheme_ids[k]).data)
            continue;
        for (size_t i = 0; i < s->blocks[k].count; i++)
            add_digests(&d, s->blocks[k].signers[i].digests);
        st = verify_scheme(s, (enum signing_scheme)k, &d, err);
    }
    if (st != PICA_OK || !s->attributes_by.data)
        return st;
    sound = !s->report.faulty;
    st = verify_bytes(s, s->attributes, s->attributes_by, NULL, err);
    if (st == PICA_OK && sound && !s->report.faulty)
        st = read_attributes(s, err);
    return st;
}

/* The first format: one signature, over the digests of v3, or v2 where that is the newest. */
static enum pica_status verify_first_format(struct stamp *s, struct pica_error *err)
{
    enum signing_scheme newest = s->blocks[SIGNING_V3].present ? SIGNING_V3 : SIGNING_V2;
    struct pica_text signed_bytes = { 0 };
    struct digests d = { 0 };
    enum pica_status st;

    for (size_t i = 0; i < s->blocks[newest].count; i++)
        add_digests(&d, s->blocks[newest].signers[i].digests);
    encode(&d, &signed_bytes);
    st = signed_bytes.failed ? pica_fail_nomem(err)
                             : verify_bytes(s, pica_span_of(signed_bytes.data, signed_bytes.len),
                                            s->schemes, signing_scheme_name(newest), err);
    pica_text_finish(&signed_bytes);
    return st;
}

static bool is_signed(const struct stamp *s)
{
    bool any = false;

    for (int k = SIGNING_V1; k < SIGNING_BLOCKS_END; k++)
        any = any || s->counted[k];
    return any;
}

/* False when the certificate is not the one that the schemes cover. */
static bool is_declared(const struct stamp *s, const uint8_t *bytes, size_t len)
{
    const char *hex = s->out->certificate->sha256;

    for (size_t i = 0; i < len && i < DIGEST_SIZE; i++) {
        char two[3];

        snprintf(two, sizeof two, "%02x", bytes[i]);
        if (memcmp(two, hex + 2 * i, 2) != 0)
            return false;
    }
    return len == DIGEST_SIZE;
}

static enum pica_status verify_record(struct stamp *s, struct pica_span value, bool first_format,
                                      const uint8_t *declared, size_t declared_len,
                                      struct pica_error *err)
{
    struct pica_cursor all = pica_cursor_on(value, 0);
    struct pica_cursor c = pica_cursor_on(signing_prefixed(&all), 0);
    struct signing_certificate *certificate =
        pica_arena_alloc(s->report.arena, sizeof *certificate);
    struct pica_span der = signing_prefixed(&c);
    struct pica_error why;

    s->schemes = signing_prefixed(&c);
    if (!first_format && pica_cursor_left(&c) > 0) {
        s->attributes = signing_prefixed(&c);
        s->attributes_by = signing_prefixed(&c);
    }
    if (!certificate)
        return pica_fail_nomem(err);
    if (!all.ok || !c.ok || signing_certificate_read(der, s->report.arena, certificate, &why)) {
        if (all.ok && c.ok && why.status == PICA_E_NOMEM)
            return pica_fail_nomem(err);
        signing_fault(&s->report, s->place, "the source stamp is malformed");
        return PICA_OK;
    }
    s->out->certificate = certificate;
    if (!is_declared(s, declared, declared_len)) {
        signing_fault(&s->report, s->place,
                      "the certificate of the source stamp is not the one of which the entry "
                      "stamp-cert-sha256 has the digest");
        return PICA_OK;
    }
    if (!is_signed(s)) {
        signing_fault(&s->report, s->place,
                      "the package has no signature that the source stamp could be of");
        return PICA_OK;
    }
    return first_format ? verify_first_format(s, err) : verify_schemes(s, err);
}

enum pica_status signing_stamp_verify(const struct signing_input *in,
                                      const struct signing_block *block,
                                      const struct block_scheme *blocks, const bool *counted,
                                      struct pica_arena *arena, struct pica_notes *notes,
                                      struct signing_stamp *ret, struct pica_error *err)
{
    const struct signing_record *record = signing_block_find(block, SIGNING_RECORD_STAMP_V2);
    const struct signing_record *old = signing_block_find(block, SIGNING_RECORD_STAMP_V1);
    struct stamp s = { .in = in, .blocks = blocks, .out = ret, .counted = counted };
    struct pica_span value;
    uint8_t *declared;
    size_t len;
    enum pica_status st = read_entry(&s, ENTRY, &declared, &len, err);

    *ret = (struct signing_stamp){ .present = record || old || declared };
    if (st != PICA_OK || !ret->present)
        return st;
    s.report = (struct signing_report){ .arena = arena, .notes = notes, .id = "signature.stamp" };
    s.place = record || old ? pica_place_at(NULL, record ? record->offset : old->offset)
                            : pica_place_entry(ENTRY);
    if (!record && !old) {
        signing_fault(&s.report, s.place,
                      "the package declares a source stamp, and that was taken out");
    } else if (!declared) {
        signing_fault(&s.report, s.place,
                      "there is a source stamp, but no entry stamp-cert-sha256");
    } else {
        st = signing_record_read(in->package, record ? record : old, arena, notes, &value, err);
        if (st == PICA_OK)
            st = verify_record(&s, value, !record, declared, len, err);
    }
    free(declared);
    if (st == PICA_OK && s.report.no_memory)
        st = pica_fail_nomem(err);
    ret->first_format = !record && old;
    ret->verified = !s.report.faulty;
    ret->why = s.report.why;
    return st;
}
