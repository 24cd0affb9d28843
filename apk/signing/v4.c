/*
 * APK Signature Scheme v4: a file beside the package, by which Android 11 and later install it
 * while it is still being downloaded. It signs the root of a tree of hashes over the whole package,
 * and the digest that v2 or v3 states of it.
 * Source: source.android.com/docs/security/features/apksigning/v4; AOSP apksig V4Signature.java,
 * V4SchemeVerifier.java, ApkVerifier.java; ApkSignatureSchemeV4Verifier.java of the platform.
 */
#include "apk/signing/parts.h"

#define ENTRY SIGNING_V4_ENTRY
#define VERSION 2u
#define HASH_SHA256 1u
#define LOG2_PAGE 12u
#define SIGNED_HEAD 12u /* bytes: the length of all that is signed, and that of the package */

static struct pica_place place_at(uint64_t offset)
{
    return pica_place_at(ENTRY, offset);
}

/* --- the file ------------------------------------------------------------------------------ */

static enum pica_status read_file(struct v4_scheme *s, const struct pica_input *file,
                                  const struct apk_package *pkg, struct pica_span *ret,
                                  struct pica_error *err)
{
    /* The tree is 1/128 of the package and little more. */
    uint64_t most = apk_limits(pkg)->signing_bytes + apk_input(pkg)->size / 64;
    uint8_t *bytes;

    *ret = (struct pica_span){ 0 };
    if (file->size > most) {
        pica_gap(s->report.notes, "signature", pica_place_entry(ENTRY),
                 "it has %ju bytes: more than %ju are not read (limit signing_bytes)",
                 (uintmax_t)file->size, (uintmax_t)most);
        signing_fault(&s->report, pica_place_entry(ENTRY),
                      "the file of the v4 signature is too large to be read");
        return PICA_OK;
    }
    bytes = pica_arena_alloc(s->report.arena, (size_t)file->size + 1);
    if (!bytes)
        return pica_fail_nomem(err);
    *ret = pica_span_of(bytes, (size_t)file->size);
    return pica_input_read(file, 0, bytes, ret->len, err);
}

/* The hashing info: *ret is what of it is signed. False when it is malformed. */
static bool read_hashing(struct v4_scheme *s, struct pica_span info, uint64_t offset,
                         struct pica_span *ret)
{
    struct pica_cursor c = pica_cursor_on(info, 0);
    uint32_t algorithm = pica_cursor_u32(&c);
    unsigned page = pica_cursor_u8(&c);
    struct pica_span salt = signing_prefixed(&c);

    s->root = signing_prefixed(&c);
    if (!c.ok)
        return false;
    *ret = pica_span_sub(info, 0, c.pos);
    /* apksigner takes them for what they should be; a device does not. */
    if (algorithm != HASH_SHA256 || page != LOG2_PAGE)
        signing_fault(&s->report, place_at(offset),
                      "its hashes are of kind %u over pages of 2^%u bytes, which no device knows",
                      algorithm, page);
    if (salt.len > 0)
        signing_fault(&s->report, place_at(offset),
                      "its hashes have a salt, as no device makes them");
    return true;
}

static enum pica_status read_certificate(struct v4_signer *s, struct pica_span der,
                                         struct pica_span key, struct pica_place place,
                                         struct pica_error *err)
{
    struct signing_certificate *own = pica_arena_alloc(s->report.arena, sizeof *own);
    enum pica_status st;

    if (!own)
        return pica_fail_nomem(err);
    st = signing_certificate_read(der, s->report.arena, own, err);
    if (st == PICA_E_NOMEM)
        return st;
    if (st != PICA_OK) {
        signing_fault(&s->report, place, "certificate %zu of signer %u cannot be read", (size_t)1,
                      s->out.number);
        return PICA_OK;
    }
    s->out.certificates = own;
    s->out.certificate_count = 1;
    if (!pica_span_equal(key, own->key.der))
        signing_fault(&s->report, place,
                      "the public key of signer %u is not that of its certificate", s->out.number);
    return PICA_OK;
}

static enum pica_status verify_signature(struct v4_signer *s, uint32_t id, struct pica_span key,
                                         const struct pica_span *parts, size_t count,
                                         struct pica_span signature, struct pica_place place,
                                         struct pica_error *err)
{
    const struct signing_algorithm *a = signing_algorithm(id);
    enum signing_answer answer;
    enum pica_status st;

    if (!a) {
        signing_fault(&s->report, place,
                      "signer %u has a signature of algorithm 0x%04x, which no platform knows",
                      s->out.number, id);
        return PICA_OK;
    }
    s->out.algorithm = a->name;
    st = signing_verify(key, a->method, a->hash, parts, count, signature, &answer, err);
    if (st != PICA_OK)
        return st;
    if (answer == SIGNING_KEY_BROKEN || answer == SIGNING_KEY_OTHER_KIND)
        signing_fault(&s->report, place, "the public key of signer %u is not one for %s",
                      s->out.number, a->name);
    else if (answer != SIGNING_HOLDS)
        signing_fault(&s->report, place, "the signature of signer %u (%s) does not hold",
                      s->out.number, a->name);
    return PICA_OK;
}

static void put(uint8_t *p, size_t width, uint64_t v)
{
    for (size_t i = 0; i < width; i++)
        p[i] = (uint8_t)(v >> (8 * i));
}

/*
 * A signing info at the cursor. What is signed is the package's size, the hashing info, and of this
 * the digest, the certificate and whatever more there is to say, in the bytes that they have here.
 */
static enum pica_status read_signer(struct v4_scheme *s, struct pica_cursor *c, uint32_t block,
                                    uint64_t offset, struct pica_span hashing, uint64_t size,
                                    struct pica_error *err)
{
    struct v4_signer *signer = &s->signers[s->count++];
    struct pica_place place = place_at(offset);
    uint8_t head[SIGNED_HEAD];
    size_t start = c->pos, end;
    struct pica_span certificate, key, signature, parts[3];
    uint32_t algorithm;
    enum pica_status st;

    signer->block = block;
    signer->report = s->report;
    signer->report.faulty = false;
    signer->report.why = (struct pica_words){ { NULL } };
    signer->out = (struct signing_signer){ .scheme = SIGNING_V4,
                                           .number = (unsigned)s->count,
                                           .offset = offset,
                                           .levels = { 1, 0 },
                                           .algorithm = "" };
    signer->digest = signing_prefixed(c);
    certificate = signing_prefixed(c);
    signing_prefixed(c);
    end = c->pos;
    key = signing_prefixed(c);
    algorithm = pica_cursor_u32(c);
    signature = signing_prefixed(c);
    if (!c->ok) {
        signing_fault(&signer->report, place, "signer %u is malformed", signer->out.number);
        return PICA_OK;
    }
    put(head, 4, SIGNED_HEAD + hashing.len + (end - start));
    put(head + 4, 8, size);
    parts[0] = pica_span_of(head, sizeof head);
    parts[1] = hashing;
    parts[2] = pica_span_sub(c->in, start, end - start);
    st = verify_signature(signer, algorithm, key, parts, 3, signature, place, err);
    if (st != PICA_OK || signer->report.faulty)
        return st;
    return read_certificate(signer, certificate, key, place, err);
}

/* The first signer, and behind it one for each record that has signers of its own (v3.1). */
static enum pica_status read_signers(struct v4_scheme *s, struct pica_span infos, uint64_t offset,
                                     struct pica_span hashing, uint64_t size,
                                     struct pica_error *err)
{
    struct pica_cursor c = pica_cursor_on(infos, 0);
    enum pica_status st = read_signer(s, &c, 0, offset, hashing, size, err);

    while (st == PICA_OK && c.ok && pica_cursor_left(&c) > 0) {
        uint64_t at = offset + c.pos + 8;
        uint32_t block = pica_cursor_u32(&c);
        struct pica_cursor one = pica_cursor_on(signing_prefixed(&c), 0);

        if (!c.ok) {
            signing_fault(&s->report, place_at(at), "the list of signers is malformed");
            break;
        }
        if (s->count == SIGNERS_MAX) {
            signing_fault(&s->report, place_at(at),
                          "there are more than %zu signers: no device accepts that",
                          (size_t)SIGNERS_MAX);
            break;
        }
        st = read_signer(s, &one, block, at, hashing, size, err);
    }
    return st;
}

/* What is behind the signatures is signed by nobody, but for what the root says of the tree. */
static void read_tree(struct v4_scheme *s, struct pica_cursor *c)
{
    size_t at = c->pos;

    if (pica_cursor_left(c) == 0)
        return;
    s->tree = signing_prefixed(c);
    if (!c->ok) {
        s->tree = (struct pica_span){ 0 };
        pica_remark(s->report.notes, "signature.v4", place_at(at),
                    "its tree of hashes is cut short: apksigner takes it for none");
    } else if (pica_cursor_left(c) > 0) {
        pica_remark(s->report.notes, "signature.v4", place_at(c->pos),
                    "%zu bytes stand behind the tree of hashes, where nothing belongs",
                    pica_cursor_left(c));
    }
}

enum pica_status v4_scheme_open(struct v4_scheme *s, const struct pica_input *file,
                                const struct apk_package *pkg, struct pica_arena *arena,
                                struct pica_notes *notes, struct pica_error *err)
{
    struct pica_span bytes, hashing, infos, signed_hashing = { 0 };
    struct pica_cursor c;
    size_t hashing_at, infos_at;
    uint32_t version;
    enum pica_status st;

    *s = (struct v4_scheme){ .present = file != NULL,
                             .report = { .arena = arena, .notes = notes, .id = "signature.v4" } };
    if (!file)
        return PICA_OK;
    st = read_file(s, file, pkg, &bytes, err);
    if (st != PICA_OK || s->report.faulty)
        return st;
    c = pica_cursor_on(bytes, 0);
    version = pica_cursor_u32(&c);
    if (c.ok && version != VERSION) {
        signing_fault(&s->report, place_at(0), "it is of version %u, and devices know %u", version,
                      VERSION);
        return PICA_OK;
    }
    hashing_at = c.pos + 4;
    hashing = signing_prefixed(&c);
    infos_at = c.pos + 4;
    infos = signing_prefixed(&c);
    if (!c.ok || !read_hashing(s, hashing, hashing_at, &signed_hashing)) {
        signing_fault(&s->report, place_at(0), "the file of the v4 signature is malformed");
        return PICA_OK;
    }
    read_tree(s, &c);
    return read_signers(s, infos, infos_at, signed_hashing, apk_input(pkg)->size, err);
}

/* --- what it is of ------------------------------------------------------------------------- */

void v4_scheme_compare(struct v4_scheme *s, struct signing_contents *contents)
{
    uint8_t root[VERITY_HASH];
    struct pica_span tree;

    if (s->count == 0)
        return;
    tree = signing_contents_tree(contents, root);
    if (!pica_span_equal(s->root, pica_span_of(root, sizeof root)))
        signing_fault(&s->report, pica_place_entry(ENTRY),
                      "the package is another than the one that was signed: the hash of its pages "
                      "differs");
    else if (s->tree.data && !pica_span_equal(s->tree, tree))
        signing_fault(&s->report, pica_place_entry(ENTRY),
                      "its tree of hashes is not that of the package");
}

/* The digest that v4 repeats: the strongest (pickBestDigestForV4()). */
static struct pica_span best_digest(const struct block_signer *s)
{
    static const enum signing_contents_kind kinds[] = { SIGNING_CHUNKED_SHA512,
                                                        SIGNING_VERITY_SHA256,
                                                        SIGNING_CHUNKED_SHA256 };

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct pica_span digest = block_signer_digest(s, kinds[i]);

        if (digest.data)
            return digest;
    }
    return (struct pica_span){ 0 };
}

static void compare_signer(struct v4_signer *s, const struct block_scheme *with)
{
    const char *name = signing_scheme_name(with->which);
    struct pica_place place = place_at(s->out.offset);
    const struct block_signer *other;

    if (s->report.faulty)
        return;
    if (with->count != 1) {
        signing_fault(&s->report, place, "%s has %zu signers, of which v4 can have but one", name,
                      with->count);
        return;
    }
    other = &with->signers[0];
    if (other->out.certificate_count == 0 || s->out.certificate_count == 0 ||
        !pica_span_equal(other->out.certificates[0].der, s->out.certificates[0].der))
        signing_fault(&s->report, place, "v4 and %s are of different signers", name);
    if (!pica_span_equal(best_digest(other), s->digest))
        signing_fault(&s->report, place, "the digest of the package is not the one that %s has",
                      name);
}

static struct v4_signer *signer_for(struct v4_scheme *s, uint32_t block)
{
    for (size_t i = 0; i < s->count; i++)
        if (s->signers[i].block == block)
            return &s->signers[i];
    return NULL;
}

void v4_scheme_agree(struct v4_scheme *s, const struct block_scheme *blocks)
{
    const struct block_scheme *v31 = &blocks[SIGNING_V31];
    const struct block_scheme *with = &blocks[blocks[SIGNING_V3].present ? SIGNING_V3 : SIGNING_V2];
    size_t wanted = v31->present && with->which == SIGNING_V3 ? 2 : 1;
    struct v4_signer *rotated = signer_for(s, signing_record_id(SIGNING_RECORD_V31));

    if (s->count == 0)
        return;
    if (!with->present) {
        signing_fault(&s->report, pica_place_entry(ENTRY),
                      "there is no v2 or v3 signature that it could go with");
        return;
    }
    if (s->count != wanted)
        signing_fault(&s->report, pica_place_entry(ENTRY),
                      "it has %zu signers where the package has %zu", s->count, wanted);
    compare_signer(&s->signers[0], with);
    if (wanted == 2 && rotated)
        compare_signer(rotated, v31);
    else if (wanted == 2)
        signing_fault(&s->report, pica_place_entry(ENTRY), "it has no signer for v3.1");
}

bool v4_scheme_holds(const struct v4_scheme *s)
{
    bool holds = s->present && s->count > 0 && !s->report.faulty;

    for (size_t i = 0; i < s->count; i++)
        holds = holds && !s->signers[i].report.faulty;
    return holds;
}
