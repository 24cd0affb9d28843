#include "scan/signature.h"

#include "apk/module.h"
#include "scan/set.h"

#include <stdlib.h>

#define MANIFEST_ENTRY "AndroidManifest.xml"

/* Of a package without a manifest it is asked what the versions of today (7.0 on) make of it. */
#define SDK_WITHOUT_MANIFEST 24

static struct signing_input input_for(struct apk_package *pkg, const struct manifest *m)
{
    return (struct signing_input){ .package = pkg,
                                   .min_sdk = m ? m->min_sdk : SDK_WITHOUT_MANIFEST,
                                   .target_sdk = m ? m->target_sdk : SDK_WITHOUT_MANIFEST,
                                   .sandbox = m ? m->target_sandbox : 1 };
}

/*
 * A bundle bears the signature of whoever uploads it, as any JAR does: the levels that its manifest
 * declares are those of the packages made of it, which are signed anew.
 */
static struct signing_input input_for_bundle(struct apk_package *bundle)
{
    return (struct signing_input){ .package = bundle,
                                   .min_sdk = SDK_WITHOUT_MANIFEST,
                                   .target_sdk = SDK_WITHOUT_MANIFEST,
                                   .sandbox = 1 };
}

static bool has_digest(const void *context, const struct apk_entry *entry)
{
    return scan_pieces_has(context, entry);
}

static const char *digest_of(const void *context, const struct apk_entry *entry)
{
    return scan_pieces_sha256(context, entry);
}

static void show(void *context, const struct apk_entry *entry, struct pica_span bytes)
{
    scan_pieces_show(context, entry, bytes);
}

static void shown(void *context, const struct apk_entry *entry)
{
    scan_pieces_shown(context, entry);
}

static void search(void *context)
{
    scan_pieces_search(context);
}

/* Anything but a lack of memory is a gap. */
static enum pica_status gap_or_stop(struct scan_result *r, const struct pica_error *err)
{
    if (err->status == PICA_E_NOMEM)
        return PICA_E_NOMEM;
    pica_gap_error(&r->notes, "signature", PICA_PLACE_NONE, err);
    return PICA_OK;
}

enum pica_status scan_signature_begin(struct scan_result *r, const struct pica_input *idsig,
                                      struct scan_pieces *pieces, struct pica_work *work,
                                      struct pica_error *err)
{
    struct scan_buffers *b = r->buffers;
    struct signing_input in = input_for(b->package, r->has_manifest ? &r->manifest : NULL);
    struct apk_package *bundle = b->set ? scan_set_bundle(b->set) : NULL;
    enum pica_status st;

    if (idsig && b->set)
        pica_gap(&r->notes, "signature", pica_place_entry(".idsig"),
                 "a v4 signature is of one package, and these are several: it was not looked at");
    if (bundle) {
        in = input_for_bundle(bundle);
        scan_pieces_search(pieces); /* the entries of its modules are not those of the bundle */
    } else if (b->set) {
        scan_pieces_search(pieces); /* its packages are verified at the end */
        return PICA_OK;
    } else {
        in.idsig = idsig;
        in.known = has_digest;
        in.sha256 = digest_of;
        in.show = show;
        in.shown = shown;
        in.given_out = search;
        in.context = pieces;
    }
    st = signing_begin(&in, work, &b->signing, err);
    if (st == PICA_OK)
        return PICA_OK;
    signing_free(b->signing);
    b->signing = NULL;
    return gap_or_stop(r, err);
}

/* --- alone -------------------------------------------------------------------------- */

/* The bytes of an entry; none when they cannot be had. Fails for want of memory only. */
static enum pica_status read_entry(struct apk_package *pkg, const char *name,
                                   struct pica_notes *unheard, uint8_t **ret, size_t *ret_len,
                                   struct pica_error *err)
{
    const struct apk_entry *e = apk_find(pkg, name);
    enum pica_status st = PICA_OK;
    bool refused;

    *ret = NULL;
    *ret_len = 0;
    if (e)
        st = apk_read(pkg, e, APK_AS_ASSET, unheard, ret, ret_len, &refused, err);
    return st == PICA_E_NOMEM ? st : PICA_OK;
}

static enum pica_status read_manifest(struct apk_package *pkg, struct scan_signature *s,
                                      struct pica_error *err)
{
    struct pica_notes unheard = { 0 };
    uint8_t *axml, *arsc = NULL;
    size_t axml_len, arsc_len = 0;
    struct res_table table;
    enum pica_status st = read_entry(pkg, MANIFEST_ENTRY, &unheard, &axml, &axml_len, err);

    if (st == PICA_OK)
        st = read_entry(pkg, "resources.arsc", &unheard, &arsc, &arsc_len, err);
    if (st == PICA_OK && axml)
        st = manifest_tables(res_files_of(pica_span_of(arsc, arsc_len)), apk_limits(pkg), &s->arena,
                             &unheard, &table, err);
    if (st == PICA_OK && axml)
        st = manifest_read(pica_span_of(axml, axml_len), &table, apk_limits(pkg), &s->arena,
                           &unheard, &s->manifest, err);
    s->has_manifest = st == PICA_OK && axml;
    free(axml);
    free(arsc);
    pica_notes_finish(&unheard);
    if (st == PICA_E_NOMEM)
        return st;
    if (!s->has_manifest)
        pica_gap(&s->notes, "signature", pica_place_entry(MANIFEST_ENTRY),
                 "the manifest cannot be read: what the package says of versions of Android is "
                 "not known");
    return PICA_OK;
}

/* By the levels of `manifest`, or those of the package's own when it is NULL; *ret was zeroed. */
static enum pica_status verify(struct apk_package *pkg, const struct manifest *manifest,
                               const struct pica_input *idsig, unsigned threads,
                               struct scan_signature *ret, struct pica_error *err)
{
    struct signing_work *signing = NULL;
    bool bundle = apk_is_bundle(pkg);
    struct signing_input in;
    struct pica_work *work;
    enum pica_status st = PICA_OK;

    if (!bundle && !manifest)
        st = read_manifest(pkg, ret, err);
    if (st != PICA_OK)
        return st;
    if (!manifest && ret->has_manifest)
        manifest = &ret->manifest;
    work = pica_work_new(threads ? threads : pica_work_cores());
    if (!work)
        return pica_fail_nomem(err);
    in = bundle ? input_for_bundle(pkg) : input_for(pkg, manifest);
    in.idsig = idsig;
    st = signing_begin(&in, work, &signing, err);
    if (st == PICA_OK)
        st = signing_end(signing, &ret->arena, &ret->notes, &ret->result, err);
    pica_work_free(work);
    signing_free(signing);
    ret->known = st == PICA_OK;
    if (st == PICA_OK && ret->notes.failed)
        st = pica_fail_nomem(err);
    return st;
}

enum pica_status scan_signature_read(struct apk_package *pkg, const struct pica_input *idsig,
                                     unsigned threads, struct scan_signature *ret,
                                     struct pica_error *err)
{
    *ret = (struct scan_signature){ 0 };
    return verify(pkg, NULL, idsig, threads, ret, err);
}

void scan_signature_finish(struct scan_signature *s)
{
    pica_notes_finish(&s->notes);
    pica_arena_finish(&s->arena);
    *s = (struct scan_signature){ 0 };
}

/* --- sets --------------------------------------------------------------------------- */

/* The signers by whom the newest Android goes: those of the last scheme that holds. */
static const struct signing_signer *deciding(const struct signing_result *s, size_t *ret_count)
{
    size_t last = s->signer_count, first;

    while (last > 0 && !s->signers[last - 1].verified)
        last--;
    for (first = last; first > 0 && s->signers[first - 1].verified &&
                       s->signers[first - 1].scheme == s->signers[last - 1].scheme;)
        first--;
    *ret_count = last - first;
    return s->signers + first;
}

static bool has_certificate(const struct signing_signer *signers, size_t count,
                            const struct signing_signer *wanted)
{
    for (size_t i = 0; i < count; i++)
        if (signers[i].certificate_count && wanted->certificate_count &&
            strcmp(signers[i].certificates[0].sha256, wanted->certificates[0].sha256) == 0)
            return true;
    return false;
}

/* PackageInstallerSession.java assertApkConsistentLocked(): the same signers, in any order. */
static bool same_signers(const struct signing_result *a, const struct signing_result *b)
{
    size_t na, nb;
    const struct signing_signer *sa = deciding(a, &na), *sb = deciding(b, &nb);
    bool same = na == nb;

    for (size_t i = 0; i < na && same; i++)
        same = has_certificate(sb, nb, &sa[i]);
    return same;
}

/* A split that is not signed as its base is: a device refuses the set. */
static bool compare_split(struct pica_notes *notes, const struct signing_result *base,
                          const char *label, const struct signing_result *split)
{
    if (split->verified && same_signers(base, split))
        return true;
    if (!split->verified)
        pica_remark(notes, "signature.split", pica_place_entry(label),
                    "the signature of this package does not hold: a device refuses the set");
    else
        pica_remark(notes, "signature.split", pica_place_entry(label),
                    "is signed by another than the base package: a device refuses the set");
    return false;
}

/*
 * The levels are those of the base: many splits declare none. *base is what becomes of the first
 * package, and stays.
 */
static enum pica_status verify_set(struct scan_result *r, struct scan_set *set, unsigned threads,
                                   struct signing_result *base, struct pica_error *err)
{
    for (size_t i = 0; i < scan_set_count(set); i++) {
        struct scan_signature one = { 0 };
        enum pica_status st =
            verify(scan_set_package(set, i), r->has_manifest ? &r->manifest : NULL, NULL, threads,
                   &one, err);

        if (st == PICA_OK)
            pica_notes_join(&r->notes, &one.notes);
        if (st == PICA_OK && i == 0) {
            pica_arena_join(&r->arena, &one.arena);
            *base = one.result;
            r->signing = base;
        } else if (st == PICA_OK && r->signing) {
            compare_split(&r->notes, r->signing, scan_set_label(set, i), &one.result);
        } else if (st != PICA_OK) {
            st = gap_or_stop(r, err);
        }
        scan_signature_finish(&one);
        if (st != PICA_OK)
            return st;
    }
    return PICA_OK;
}

enum pica_status scan_signature_end(struct scan_result *r, unsigned threads, struct pica_error *err)
{
    struct scan_set *set = r->buffers->set;
    struct signing_result *result = pica_arena_alloc(&r->arena, sizeof *result);
    enum pica_status st;

    if (!result)
        return pica_fail_nomem(err);
    if (set && !scan_set_bundle(set))
        return verify_set(r, set, threads, result, err);
    if (!r->buffers->signing)
        return PICA_OK;
    st = signing_end(r->buffers->signing, &r->arena, &r->notes, result, err);
    if (st != PICA_OK)
        return gap_or_stop(r, err);
    r->signing = result;
    return PICA_OK;
}

/* One package of a set, by the levels of its base; what cannot be had is a gap. */
static enum pica_status read_of_set(const struct scan_set *set, size_t index, unsigned threads,
                                    struct scan_signatures *all, struct pica_error *err)
{
    const struct scan_signature *base = &all->items[0];
    struct scan_signature *one = &all->items[index];
    const struct manifest *levels = index && base->has_manifest ? &base->manifest : NULL;
    enum pica_status st = verify(scan_set_package(set, index), levels, NULL, threads, one, err);

    one->label = scan_set_label(set, index);
    if (st == PICA_E_NOMEM)
        return st;
    if (st != PICA_OK)
        pica_gap_error(&one->notes, "signature", pica_place_entry(one->label), err);
    else if (index == 0)
        one->agrees = one->result.verified;
    else
        one->agrees = compare_split(&one->notes, &base->result, one->label, &one->result);
    return one->notes.failed ? pica_fail_nomem(err) : PICA_OK;
}

enum pica_status scan_signatures_read(const struct scan_result *opened,
                                      const struct pica_input *idsig, unsigned threads,
                                      struct scan_signatures *ret, struct pica_error *err)
{
    const struct scan_set *set = opened->buffers->set;
    struct apk_package *bundle = set ? scan_set_bundle(set) : NULL;
    size_t count = set && !bundle ? scan_set_count(set) : 1;
    enum pica_status st = PICA_OK;

    *ret = (struct scan_signatures){ .items = calloc(count, sizeof *ret->items) };
    if (!ret->items)
        return pica_fail_nomem(err);
    ret->count = count;
    if (set && idsig)
        pica_gap(&ret->items[0].notes, "signature", pica_place_entry(".idsig"),
                 "a v4 signature is of one package, and these are several: it was not looked at");
    if (!set || bundle) {
        st = verify(bundle ? bundle : scan_opened(opened), NULL, set ? NULL : idsig, threads,
                    &ret->items[0], err);
        ret->items[0].agrees = ret->items[0].result.verified;
        return st;
    }
    for (size_t i = 0; i < count && st == PICA_OK; i++)
        st = read_of_set(set, i, threads, ret, err);
    return st;
}

void scan_signatures_finish(struct scan_signatures *s)
{
    for (size_t i = 0; i < s->count; i++)
        scan_signature_finish(&s->items[i]);
    free(s->items);
    *s = (struct scan_signatures){ 0 };
}
