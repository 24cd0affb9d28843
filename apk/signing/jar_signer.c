/*
 * One signer of JAR signing: the PKCS #7 block over the signature file, and the
 * signature file over the manifest.
 */
#include "apk/signing/jar.h"
#include "apk/signing/pkcs7.h"

#include <stdlib.h>

/* 1.2.840.113549.1.9.3 and .4 */
static const uint8_t content_type_oid[] = { 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x03 };
static const uint8_t message_digest_oid[] = {
    0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x04
};

struct jar_algorithm {
    const char *digest_oid;
    enum pica_hash_kind hash;
    const char *signature_oid;
    enum signing_method method;
    int since;
};

static const struct jar_algorithm algorithms[] = {
#define X(digest, hash, signature, method, since) { digest, hash, signature, method, since },
#include "apk/signing/jar_algorithms.def"
#undef X
};

static struct pica_place place_of(const struct apk_entry *e)
{
    return pica_place_entry(e->label);
}

/* --- reading ------------------------------------------------------------------------- */

struct whole {
    uint8_t *bytes;
    size_t len, room;
};

static bool take(void *context, struct pica_span bytes)
{
    struct whole *w = context;

    if (bytes.len > w->room - w->len)
        return false;
    memcpy(w->bytes + w->len, bytes.data, bytes.len);
    w->len += bytes.len;
    return true;
}

enum pica_status jar_read_entry(struct apk_package *pkg, const struct apk_entry *e,
                                struct signing_report *report, struct pica_span *ret,
                                struct pica_error *err)
{
    uint64_t most = apk_limits(pkg)->signing_bytes;
    struct whole w = { 0 };
    enum pica_status st = PICA_OK;
    bool whole = false;

    *ret = (struct pica_span){ 0 };
    if (e->usize > most) {
        pica_gap(report->notes, "signature", place_of(e),
                 "it has %ju bytes: more than %ju are not read (limit signing_bytes)",
                 (uintmax_t)e->usize, (uintmax_t)most);
    } else {
        w.room = (size_t)e->usize;
        w.bytes = pica_arena_alloc(report->arena, w.room + 1);
        if (!w.bytes)
            return pica_fail_nomem(err);
        st = apk_feed(pkg, e, take, &w, &whole, err);
    }
    if (st == PICA_E_NOMEM || st == PICA_E_IO)
        return st;
    if (st == PICA_OK && whole)
        *ret = pica_span_of(w.bytes, w.len);
    else
        signing_fault(report, place_of(e), "the entry cannot be read");
    return PICA_OK;
}

/* --- the signature ---------------------------------------------------------------------- */

static const struct jar_algorithm *find_algorithm(const struct pkcs7_signer *p)
{
    for (size_t i = 0; i < sizeof algorithms / sizeof *algorithms; i++)
        if (strcmp(algorithms[i].digest_oid, p->digest_oid) == 0 &&
            strcmp(algorithms[i].signature_oid, p->signature_oid) == 0)
            return &algorithms[i];
    return NULL;
}

static const struct signing_certificate *find_certificate(const struct pkcs7 *p,
                                                          const struct pkcs7_signer *signer,
                                                          bool *no_memory)
{
    for (size_t i = 0; i < p->certificate_count && signer->issuer.len > 0; i++)
        if (pica_span_equal(p->certificates[i].serial_body, signer->serial) &&
            signing_names_agree(p->certificates[i].issuer_der, signer->issuer, no_memory))
            return &p->certificates[i];
    return NULL;
}

/* The signer's certificate, and those of who issued it, as far as they are there. */
static enum pica_status keep_chain(struct jar_signer *s, const struct pkcs7 *p,
                                   const struct signing_certificate *own, struct pica_error *err)
{
    struct signing_certificate *chain =
        pica_arena_array(s->report.arena, p->certificate_count, sizeof *chain);
    bool *used = calloc(p->certificate_count, sizeof *used);
    bool no_memory = false;
    size_t n = 0;

    if (!chain || !used) {
        free(used);
        return pica_fail_nomem(err);
    }
    while (own && !no_memory) {
        const struct signing_certificate *last = own;

        used[own - p->certificates] = true;
        chain[n++] = *own;
        own = NULL;
        for (size_t i = 0; i < p->certificate_count && !own; i++)
            if (!used[i] && strcmp(last->issuer, last->subject) != 0 &&
                signing_names_agree(p->certificates[i].subject_der, last->issuer_der, &no_memory))
                own = &p->certificates[i];
    }
    free(used);
    if (no_memory)
        return pica_fail_nomem(err);
    s->out.certificates = chain;
    s->out.certificate_count = n;
    return PICA_OK;
}

/* False when this signer's certificate must not sign. */
static bool may_sign(struct jar_signer *s, const struct signing_certificate *c)
{
    if (c->odd_critical)
        signing_fault(&s->report, place_of(s->block),
                      "the certificate has a critical extension that no device knows");
    else if (c->has_key_usage && !c->may_sign)
        signing_fault(&s->report, place_of(s->block),
                      "the certificate says that its key is not for signatures");
    else
        return true;
    return false;
}

enum attributes { ATTRIBUTES_AGREE, ATTRIBUTES_OTHER, ATTRIBUTES_WRONG };

/* The signed attributes must be about this signature file. */
static enum attributes check_attributes(struct jar_signer *s, const struct pkcs7 *p,
                                        const struct pkcs7_signer *signer, enum pica_hash_kind hash,
                                        int64_t min_sdk)
{
    bool bad_type, bad_digest;
    struct pica_span type = pkcs7_attribute(
        signer, pica_span_of(content_type_oid, sizeof content_type_oid), DER_OID, &bad_type);
    struct pica_span digest =
        pkcs7_attribute(signer, pica_span_of(message_digest_oid, sizeof message_digest_oid),
                        DER_OCTET_STRING, &bad_digest);
    uint8_t made[PICA_HASH_MAX];
    size_t n;

    if (min_sdk < SDK_KITKAT) {
        signing_fault(&s->report, place_of(s->block),
                      "there are signed attributes, which Android up to 4.3 does not compare with "
                      "the signature file");
        return ATTRIBUTES_WRONG;
    }
    if (bad_type || bad_digest || type.len == 0 || digest.len == 0) {
        signing_fault(&s->report, place_of(s->block), "the signed attributes are malformed");
        return ATTRIBUTES_WRONG;
    }
    n = pica_hash_of(hash, s->text.bytes, made);
    return pica_span_equal(type, p->content) && pica_span_equal(digest, pica_span_of(made, n))
               ? ATTRIBUTES_AGREE
               : ATTRIBUTES_OTHER;
}

/* Verifies one SignerInfo. *ret_own is its certificate if it holds; what ends the search is a
 * fault. */
static enum pica_status verify_info(struct jar_signer *s, const struct pkcs7 *p,
                                    const struct pkcs7_signer *signer, int64_t min_sdk,
                                    const struct signing_certificate **ret_own,
                                    struct pica_error *err)
{
    const struct jar_algorithm *a = find_algorithm(signer);
    bool no_memory = false;
    const struct signing_certificate *own = find_certificate(p, signer, &no_memory);
    struct pica_span parts[2] = { s->text.bytes };
    static const uint8_t set = DER_SET;
    enum signing_answer answer;
    enum pica_status st = PICA_OK;

    *ret_own = NULL;
    if (no_memory)
        return pica_fail_nomem(err);
    if (own && s->out.certificate_count == 0)
        st = keep_chain(s, p, own, err);
    if (st != PICA_OK)
        return st;
    if (!a || a->since > min_sdk) {
        signing_fault(&s->report, place_of(s->block),
                      "some version of Android that the package is for does not know the "
                      "signature's algorithms (digest %.60s, signature %.60s)",
                      signer->digest_oid, signer->signature_oid);
        return PICA_OK;
    }
    if (!own) {
        signing_fault(&s->report, place_of(s->block), "the certificate of the signer is not there");
        return PICA_OK;
    }
    if (!may_sign(s, own))
        return PICA_OK;
    if (signer->attributes.len > 0) {
        if (check_attributes(s, p, signer, a->hash, min_sdk) != ATTRIBUTES_AGREE)
            return PICA_OK;
        /* As they stand, but for the tag of what they are. */
        parts[0] = pica_span_of(&set, 1);
        parts[1] = pica_span_sub(signer->attributes, 1, SIZE_MAX);
    }
    st =
        signing_verify(own->key.der, a->method, a->hash, parts, 2, signer->signature, &answer, err);
    if (st != PICA_OK)
        return st;
    if (answer == SIGNING_KEY_BROKEN || answer == SIGNING_KEY_OTHER_KIND)
        signing_fault(&s->report, place_of(s->block),
                      "the key of the certificate is not one for the signature's algorithm");
    else if (answer == SIGNING_HOLDS)
        *ret_own = own;
    return PICA_OK;
}

static enum pica_status verify_infos(struct jar_signer *s, const struct pkcs7 *p, int64_t min_sdk,
                                     struct pica_error *err)
{
    /* Before 7.0 the first one alone is asked. */
    size_t asked = min_sdk < SDK_N && p->signer_count > 0 ? 1 : p->signer_count;
    const struct signing_certificate *holds = NULL;

    for (size_t i = 0; i < asked; i++) {
        const struct signing_certificate *own;
        enum pica_status st = verify_info(s, p, &p->signers[i], min_sdk, &own, err);

        if (st != PICA_OK)
            return st;
        if (s->report.faulty)
            return PICA_OK;
        if (own && !holds)
            holds = own;
    }
    if (!holds)
        signing_fault(&s->report, place_of(s->block), "the signature does not hold");
    return holds ? keep_chain(s, p, holds, err) : PICA_OK;
}

enum pica_status jar_signer_verify(struct jar_signer *s, struct apk_package *pkg, int64_t min_sdk,
                                   struct pica_error *err)
{
    struct pica_span block, file;
    struct pkcs7 p;
    enum pica_status st = jar_read_entry(pkg, s->block, &s->report, &block, err);

    if (st == PICA_OK)
        st = jar_read_entry(pkg, s->file, &s->report, &file, err);
    if (st == PICA_OK)
        st = jar_text_read(file, s->report.arena, &s->text, err);
    if (st != PICA_OK || s->report.faulty)
        return st;
    st = pkcs7_read(block, s->report.arena, &p, err);
    if (st == PICA_E_MALFORMED) {
        signing_fault(&s->report, place_of(s->block), "it is no PKCS #7 signature");
        return PICA_OK;
    }
    if (st != PICA_OK)
        return st;
    if (p.signer_count == 0) {
        signing_fault(&s->report, place_of(s->block), "there is no signer");
        return PICA_OK;
    }
    return verify_infos(s, &p, min_sdk, err);
}

/* --- sections by name ------------------------------------------------------------------ */

static int name_compare(struct pica_span a, struct pica_span b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int d = n ? memcmp(a.data, b.data, n) : 0;

    return d ? d : (a.len > b.len) - (a.len < b.len);
}

static int section_compare(const void *pa, const void *pb)
{
    const struct jar_section *a = *(const struct jar_section *const *)pa;
    const struct jar_section *b = *(const struct jar_section *const *)pb;
    int d = name_compare(a->name, b->name);

    return d ? d : (a->start > b->start) - (a->start < b->start);
}

enum pica_status jar_sort_sections(const struct jar_text *t, struct pica_arena *arena,
                                   const struct jar_section ***ret, size_t *ret_count,
                                   struct pica_error *err)
{
    const struct jar_section **sorted = pica_arena_array(arena, t->count + 1, sizeof *sorted);
    size_t n = 0;

    if (!sorted)
        return pica_fail_nomem(err);
    for (size_t i = 1; i < t->count; i++)
        if (t->sections[i].named)
            sorted[n++] = &t->sections[i];
    if (n)
        qsort(sorted, n, sizeof *sorted, section_compare);
    *ret = sorted;
    *ret_count = n;
    return PICA_OK;
}

const struct jar_section *jar_find_section(const struct jar_section *const *sorted, size_t count,
                                           struct pica_span name)
{
    size_t low = 0;

    while (low < count) {
        size_t middle = low + (count - low) / 2;
        int d = name_compare(sorted[middle]->name, name);

        if (d == 0)
            return sorted[middle];
        if (d < 0)
            low = middle + 1;
        else
            count = middle;
    }
    return NULL;
}

bool jar_signer_names(const struct jar_signer *s, struct pica_span name)
{
    return jar_find_section(s->by_name, s->section_count, name) != NULL;
}

/* --- the signature file ------------------------------------------------------------------ */

/* The schemes that the signer says the package was signed with as well. */
static void check_stripped(struct jar_signer *s, bool found_v2, bool found_v3)
{
    struct pica_span list;
    size_t at = 0;

    if (!jar_attribute(&s->text.sections[0], "X-Android-APK-Signed", &list))
        return;
    while (at < list.len) {
        size_t start = at;
        struct pica_span word;

        while (at < list.len && list.data[at] != ',')
            at++;
        word = pica_span_sub(list, start, at - start);
        at++;
        while (word.len && word.data[0] <= ' ')
            word = pica_span_sub(word, 1, SIZE_MAX);
        while (word.len && word.data[word.len - 1] <= ' ')
            word.len--;
        if (pica_span_is(word, "2") && !found_v2)
            signing_fault(&s->report, place_of(s->file),
                          "the package was signed with v2 as well, and that signature was taken "
                          "out");
        if (pica_span_is(word, "3") && !found_v3)
            signing_fault(&s->report, place_of(s->file),
                          "the package was signed with v3 as well, and that signature was taken "
                          "out");
    }
}

/* False when the manifest's digest is not there, or not the one stated. */
static bool manifest_holds(const struct jar_signer *s, const struct jar_text *manifest,
                           bool signtool, int64_t min_sdk)
{
    struct jar_digest digests[JAR_DIGESTS];
    size_t n = jar_digests(&s->text.sections[0], signtool ? "-Digest" : "-Digest-Manifest", min_sdk,
                           digests);

    return n > 0 && jar_digests_hold(digests, n, manifest->bytes);
}

static void check_main_section(struct jar_signer *s, const struct jar_text *manifest,
                               int64_t min_sdk)
{
    struct jar_digest digests[JAR_DIGESTS];
    size_t n =
        jar_digests(&s->text.sections[0], "-Digest-Manifest-Main-Attributes", min_sdk, digests);

    if (!jar_digests_hold(digests, n, jar_section_bytes(manifest, &manifest->sections[0])))
        signing_fault(&s->report, place_of(s->file),
                      "the main section of MANIFEST.MF was changed after it was signed");
}

/* False ends the comparing: one that was told is enough. */
static bool check_section(struct jar_signer *s, const struct jar_section *section,
                          const struct jar_scheme *scheme, bool signtool)
{
    const struct jar_section *other =
        jar_find_section(scheme->by_name, scheme->section_count, section->name);
    struct jar_digest digests[JAR_DIGESTS];
    struct pica_span bytes;
    size_t n = jar_digests(section, "-Digest", scheme->in->min_sdk, digests);

    if (!other || n == 0) {
        signing_fault(&s->report, pica_place_at(s->file->label, section->start),
                      "the section has no digest of one of MANIFEST.MF");
        s->ignored |= !other;
        return false;
    }
    bytes = jar_section_bytes(&scheme->manifest, other);
    if (signtool && bytes.len > 1 && bytes.data[bytes.len - 1] == '\n' &&
        bytes.data[bytes.len - 2] == '\n')
        bytes.len--;
    if (jar_digests_hold(digests, n, bytes))
        return true;
    signing_fault(&s->report, pica_place_at(s->file->label, section->start),
                  "the section of MANIFEST.MF was changed after it was signed");
    return false;
}

/* What must be of any section, whether or not its digest is asked for. */
static bool check_names(struct jar_signer *s)
{
    for (size_t i = 1; i < s->text.count; i++)
        if (!s->text.sections[i].named) {
            signing_fault(&s->report, pica_place_at(s->file->label, s->text.sections[i].start),
                          "the section has no name");
            return false;
        }
    for (size_t i = 1; i < s->section_count; i++)
        if (pica_span_equal(s->by_name[i]->name, s->by_name[i - 1]->name)) {
            signing_fault(&s->report, pica_place_at(s->file->label, s->by_name[i]->start),
                          "there are two sections of one name");
            return false;
        }
    return true;
}

enum pica_status jar_signer_compare(struct jar_signer *s, const struct jar_scheme *scheme,
                                    bool found_v2, bool found_v3, struct pica_error *err)
{
    const struct jar_text *manifest = &scheme->manifest;
    int64_t min_sdk = scheme->in->min_sdk;
    struct pica_span value;
    bool signtool;
    enum pica_status st;

    if (s->text.count == 0 || !jar_attribute(&s->text.sections[0], "Signature-Version", &value)) {
        signing_fault(&s->report, place_of(s->file),
                      "the signature file does not begin with its version");
        s->ignored = true;
        return PICA_OK;
    }
    check_stripped(s, found_v2, found_v3);
    if (s->report.faulty)
        return PICA_OK;
    signtool = jar_attribute(&s->text.sections[0], "Created-By", &value) &&
               memmem(value.data, value.len, "signtool", 8);
    st = jar_sort_sections(&s->text, s->report.arena, &s->by_name, &s->section_count, err);
    if (st != PICA_OK)
        return st;
    if (!signtool)
        check_main_section(s, manifest, min_sdk);
    if (s->report.faulty)
        return PICA_OK;
    s->ignored = !check_names(s);
    if (s->ignored || manifest_holds(s, manifest, signtool, min_sdk))
        return PICA_OK;
    for (size_t i = 1; i < s->text.count; i++)
        if (!check_section(s, &s->text.sections[i], scheme, signtool))
            break;
    return PICA_OK;
}
