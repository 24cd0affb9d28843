/*
 * JAR signing: which entries it is made of, and the digests of all others.
 */
#include "apk/signing/jar.h"

#include <stdlib.h>

#define META_INF "META-INF/"
#define MANIFEST_NAME META_INF "MANIFEST.MF"

/* So many entries that are wrong in one way are told one by one. */
#define LISTED 16u

static bool begins_with(struct pica_span s, const char *start)
{
    size_t n = strlen(start);

    return s.len >= n && memcmp(s.data, start, n) == 0;
}

static bool ends_with(struct pica_span s, const char *end)
{
    size_t n = strlen(end);

    return s.len >= n && memcmp(s.data + s.len - n, end, n) == 0;
}

static bool is_block(struct pica_span name)
{
    return begins_with(name, META_INF) &&
           (ends_with(name, ".RSA") || ends_with(name, ".DSA") || ends_with(name, ".EC"));
}

/* The manifest must have a digest of it. */
static bool needs_digest(struct pica_span name)
{
    return !begins_with(name, META_INF) && !ends_with(name, "/");
}

/* --- entries by name ---------------------------------------------------------------- */

static int entry_compare(const void *pa, const void *pb)
{
    return apk_entry_compare(*(const struct apk_entry *const *)pa,
                             *(const struct apk_entry *const *)pb);
}

static enum pica_status sort_entries(struct jar_scheme *s, struct pica_arena *arena,
                                     struct pica_error *err)
{
    s->entry_count = apk_count(s->in->package);
    s->entries = pica_arena_array(arena, s->entry_count + 1, sizeof *s->entries);
    if (!s->entries)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < s->entry_count; i++)
        s->entries[i] = apk_at(s->in->package, i);
    if (s->entry_count)
        qsort(s->entries, s->entry_count, sizeof *s->entries, entry_compare);
    return PICA_OK;
}

static const struct apk_entry *find_entry(const struct jar_scheme *s, struct pica_span name)
{
    const struct apk_entry wanted = { .name = name };
    size_t low = 0, high = s->entry_count;

    /* The first of that name: by name, then by place, of which `wanted` has the least. */
    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (apk_entry_compare(s->entries[middle], &wanted) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < s->entry_count && pica_span_equal(s->entries[low]->name, name) ? s->entries[low]
                                                                                : NULL;
}

static void check_twins(struct jar_scheme *s)
{
    size_t told = 0;

    for (size_t i = 1; i < s->entry_count && told < LISTED; i++)
        if (pica_span_equal(s->entries[i]->name, s->entries[i - 1]->name)) {
            signing_fault(&s->report, pica_place_entry(s->entries[i]->label),
                          "the package has two entries of this name");
            told++;
        }
}

/* --- signers -------------------------------------------------------------------------- */

/* "META-INF/X.SF" of "META-INF/X.RSA"; NULL when there is none. */
static const struct apk_entry *signature_file(const struct jar_scheme *s,
                                              const struct apk_entry *block,
                                              struct pica_arena *arena, bool *no_memory)
{
    size_t stem = block->name.len;
    uint8_t *name = pica_arena_alloc(arena, block->name.len + 3);

    if (!name) {
        *no_memory = true;
        return NULL;
    }
    while (block->name.data[stem - 1] != '.')
        stem--;
    memcpy(name, block->name.data, stem);
    name[stem] = 'S';
    name[stem + 1] = 'F';
    return find_entry(s, pica_span_of(name, stem + 2));
}

static enum pica_status find_signers(struct jar_scheme *s, struct pica_error *err)
{
    struct apk_package *pkg = s->in->package;
    bool no_memory = false;
    size_t more = 0;

    s->signers = pica_arena_array(s->report.arena, SIGNERS_MAX, sizeof *s->signers);
    if (!s->signers)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < apk_count(pkg); i++) {
        const struct apk_entry *block = apk_at(pkg, i), *file;
        struct jar_signer *signer;

        if (!is_block(block->name))
            continue;
        s->present = true;
        file = signature_file(s, block, s->report.arena, &no_memory);
        if (no_memory)
            return pica_fail_nomem(err);
        if (!file) {
            pica_remark(s->report.notes, "signature.v1", pica_place_entry(block->label),
                        "there is no signature file that goes with it: no device looks at it");
            continue;
        }
        if (s->count == SIGNERS_MAX) {
            more++;
            continue;
        }
        signer = &s->signers[s->count++];
        signer->block = block;
        signer->file = file;
        signer->report = s->report;
        signer->out = (struct signing_signer){ .scheme = SIGNING_V1,
                                               .number = (unsigned)s->count,
                                               .entry = block->label,
                                               .algorithm = "" };
    }
    if (more)
        signing_fault(&s->report, PICA_PLACE_NONE,
                      "there are more than %zu signers: no device accepts that",
                      (size_t)SIGNERS_MAX);
    return PICA_OK;
}

/* --- the manifest ------------------------------------------------------------------------ */

/* Names of sections: none twice, each that of an entry. */
static void check_sections(struct jar_scheme *s)
{
    const char *label = s->manifest_entry->label;
    size_t told = 0;

    for (size_t i = 1; i < s->manifest.count && told < LISTED; i++)
        if (!s->manifest.sections[i].named) {
            signing_fault(&s->report, pica_place_at(label, s->manifest.sections[i].start),
                          "the section has no name");
            told++;
        }
    for (size_t i = 0; i < s->section_count && told < LISTED; i++) {
        const struct jar_section *one = s->by_name[i];

        if (i > 0 && pica_span_equal(one->name, s->by_name[i - 1]->name))
            signing_fault(&s->report, pica_place_at(label, one->start),
                          "there are two sections of one name");
        else if (!find_entry(s, one->name))
            signing_fault(&s->report, pica_place_at(label, one->start),
                          "the section is about an entry that the package does not have");
        else
            continue;
        told++;
    }
}

static enum pica_status read_manifest(struct jar_scheme *s, struct pica_error *err)
{
    struct pica_arena *arena = s->report.arena;
    struct pica_span bytes;
    enum pica_status st =
        jar_read_entry(s->in->package, s->manifest_entry, &s->report, &bytes, err);

    if (st == PICA_OK)
        st = jar_text_read(bytes, arena, &s->manifest, err);
    if (st == PICA_OK)
        st = jar_sort_sections(&s->manifest, arena, &s->by_name, &s->section_count, err);
    if (st != PICA_OK || s->report.faulty)
        return st;
    if (s->manifest.count == 0)
        signing_fault(&s->report, pica_place_entry(s->manifest_entry->label), "the entry is empty");
    check_sections(s);
    return PICA_OK;
}

/* --- which entries are covered, and by whom --------------------------------------------- */

/* Bits of the signers that an entry is covered by. */
static unsigned signers_of(const struct jar_scheme *s, struct pica_span name)
{
    unsigned mask = 0;

    for (size_t i = 0; i < s->count; i++)
        if (!s->signers[i].ignored && jar_signer_names(&s->signers[i], name))
            mask |= 1u << i;
    return mask;
}

/* Those who do not cover the entries are no signers of the package. */
static void leave_out(struct jar_scheme *s, unsigned mask)
{
    for (size_t i = 0; i < s->count; i++)
        if (!s->signers[i].ignored && !(mask & 1u << i)) {
            s->signers[i].ignored = true;
            signing_fault(&s->signers[i].report, pica_place_entry(s->signers[i].file->label),
                          "the signer covers no entry of the package");
        }
}

/* What no signature covers, where JAR signing is all there is. */
static void remark_uncovered(struct jar_scheme *s)
{
    const struct apk_entry *first = NULL;
    size_t n = 0;

    for (size_t i = 0; i < s->entry_count; i++) {
        const struct apk_entry *e = s->entries[i];
        bool own = e == s->manifest_entry;

        if (!begins_with(e->name, META_INF) || ends_with(e->name, "/"))
            continue;
        for (size_t k = 0; k < s->count && !own; k++)
            own = e == s->signers[k].block || e == s->signers[k].file;
        if (own)
            continue;
        if (!first)
            first = e;
        n++;
    }
    if (first)
        pica_remark(s->report.notes, "signature.uncovered", pica_place_entry(first->label),
                    "no signature covers entries in META-INF/: %zu, of which this is the first", n);
}

static enum pica_status list_checks(struct jar_scheme *s, bool alone, struct pica_error *err)
{
    uint64_t left = apk_limits(s->in->package)->total_bytes;
    unsigned first = 0;
    size_t told = 0;

    s->checks = pica_arena_array(s->report.arena, s->entry_count + 1, sizeof *s->checks);
    if (!s->checks)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < s->entry_count && told < LISTED; i++) {
        const struct apk_entry *e = s->entries[i];
        struct pica_place place = pica_place_entry(e->label);
        const struct jar_section *section;
        struct jar_digest digests[JAR_DIGESTS];
        unsigned mask;
        size_t n;

        if (!needs_digest(e->name))
            continue;
        section = jar_find_section(s->by_name, s->section_count, e->name);
        mask = section ? signers_of(s, e->name) : 0;
        n = section ? jar_digests(section, "-Digest", s->in->min_sdk, digests) : 0;
        if (first == 0)
            first = mask;
        if (n == 0)
            signing_fault(&s->report, place, "MANIFEST.MF has no digest of the entry");
        else if (mask == 0)
            signing_fault(&s->report, place, "no signer covers the entry");
        else if (mask != first)
            signing_fault(&s->report, place, "other signers cover it than other entries");
        if (n == 0 || mask == 0 || mask != first) {
            told++;
            continue;
        }
        /* By what they declare, in this order: whatever the number of threads. */
        s->checks[s->check_count++] = (struct jar_check){
            .limited = e->usize > left,
            .entry = e,
            .section = section,
            .elsewhere = n == 1 && digests[0].kind == PICA_HASH_SHA256 && s->in->known &&
                         s->in->known(s->in->context, e),
        };
        left = e->usize > left ? 0 : left - e->usize;
    }
    if (first == 0 && told == 0)
        signing_fault(&s->report, PICA_PLACE_NONE, "no entry is signed");
    if (first)
        leave_out(s, first);
    if (alone)
        remark_uncovered(s);
    return PICA_OK;
}

/* --- all of it --------------------------------------------------------------------------- */

static bool any_fault(const struct jar_scheme *s)
{
    bool faulty = s->report.faulty;

    for (size_t i = 0; i < s->count; i++)
        faulty |= s->signers[i].report.faulty && !s->signers[i].ignored;
    return faulty;
}

static bool lacks_memory(const struct jar_scheme *s)
{
    bool lacks = s->report.no_memory;

    for (size_t i = 0; i < s->count; i++)
        lacks |= s->signers[i].report.no_memory;
    return lacks;
}

static enum pica_status verify_signers(struct jar_scheme *s, bool found_v2, bool found_v3,
                                       struct pica_error *err)
{
    enum pica_status st = PICA_OK;

    for (size_t i = 0; i < s->count && st == PICA_OK; i++)
        st = jar_signer_verify(&s->signers[i], s->in->package, s->in->min_sdk, err);
    if (st != PICA_OK || any_fault(s))
        return st;
    for (size_t i = 0; i < s->count && st == PICA_OK; i++)
        st = jar_signer_compare(&s->signers[i], s, found_v2, found_v3, err);
    return st;
}

enum pica_status jar_scheme_open(struct jar_scheme *s, const struct signing_input *in,
                                 bool found_v2, bool found_v3, struct pica_arena *arena,
                                 struct pica_notes *notes, struct pica_error *err)
{
    struct apk_sections unused;
    enum pica_status st;

    *s = (struct jar_scheme){ .in = in,
                              .report = { .arena = arena, .notes = notes, .id = "signature.v1" } };
    st = sort_entries(s, arena, err);
    if (st == PICA_OK)
        st = find_signers(s, err);
    if (st != PICA_OK)
        return st;
    s->manifest_entry = find_entry(s, pica_span_str(MANIFEST_NAME));
    if (!s->present) /* a manifest alone is what any build leaves */
        return PICA_OK;
    check_twins(s);
    if (!apk_sections(in->package, &unused))
        signing_fault(&s->report, PICA_PLACE_NONE,
                      "no device finds the directory of the package: nothing can be verified");
    if (!s->manifest_entry)
        signing_fault(&s->report, PICA_PLACE_NONE, "the package has no META-INF/MANIFEST.MF");
    else
        st = read_manifest(s, err);
    if (st == PICA_OK)
        st = verify_signers(s, found_v2, found_v3, err);
    if (st == PICA_OK && s->count == 0)
        signing_fault(&s->report, PICA_PLACE_NONE, "there is no signer");
    if (st == PICA_OK && !any_fault(s))
        st = list_checks(s, !found_v2 && !found_v3, err);
    return st == PICA_OK && lacks_memory(s) ? pica_fail_nomem(err) : st;
}

/* --- digests of entries --------------------------------------------------------------------- */

struct hashing {
    const struct signing_input *in;
    const struct apk_entry *entry;
    struct pica_hash hashes[JAR_DIGESTS];
    size_t count;
    bool shown;
};

static bool hash(void *context, struct pica_span bytes)
{
    struct hashing *h = context;

    for (size_t i = 0; i < h->count; i++)
        pica_hash_add(&h->hashes[i], bytes);
    if (h->in->show && bytes.len == h->entry->usize) {
        h->in->show(h->in->context, h->entry, bytes);
        h->shown = true;
    }
    return true;
}

enum pica_status jar_scheme_check(struct jar_scheme *s, size_t index, struct pica_error *err)
{
    struct jar_check *c = &s->checks[index];
    struct jar_digest digests[JAR_DIGESTS];
    struct hashing h = { .in = s->in,
                         .entry = c->entry,
                         .count = jar_digests(c->section, "-Digest", s->in->min_sdk, digests) };
    enum pica_status st;
    bool whole;

    if (c->elsewhere || c->limited)
        return PICA_OK;
    for (size_t i = 0; i < h.count; i++)
        pica_hash_init(&h.hashes[i], digests[i].kind);
    st = apk_feed(s->in->package, c->entry, hash, &h, &whole, err);
    if (st == PICA_E_NOMEM || st == PICA_E_IO)
        return st;
    if (st == PICA_OK && whole && h.shown)
        s->in->shown(s->in->context, c->entry);
    c->done = true;
    c->limited = st == PICA_E_LIMIT;
    c->unreadable = st != PICA_OK || !whole;
    c->holds = !c->unreadable;
    for (size_t i = 0; i < h.count && c->holds; i++) {
        uint8_t made[PICA_HASH_MAX];
        size_t n = pica_hash_end(&h.hashes[i], made);

        c->holds = jar_digest_is(digests[i].base64, made, n);
    }
    return PICA_OK;
}

static unsigned hex_value(char c)
{
    return (unsigned)(c >= '0' && c <= '9' ? c - '0' : (c - 'a' + 10) & 15);
}

/* The digest that somebody else has made. */
static enum pica_status take_over(struct jar_scheme *s, size_t index, struct pica_error *err)
{
    struct jar_check *c = &s->checks[index];
    const char *hex = s->in->sha256(s->in->context, c->entry);
    struct jar_digest digests[JAR_DIGESTS];
    uint8_t made[32];

    if (!hex || strlen(hex) != 2 * sizeof made) {
        c->elsewhere = false;
        return jar_scheme_check(s, index, err);
    }
    for (size_t i = 0; i < sizeof made; i++)
        made[i] = (uint8_t)(hex_value(hex[2 * i]) << 4 | hex_value(hex[2 * i + 1]));
    c->done = true;
    c->holds = jar_digests(c->section, "-Digest", s->in->min_sdk, digests) == 1 &&
               jar_digest_is(digests[0].base64, made, sizeof made);
    return PICA_OK;
}

enum pica_status jar_scheme_compare(struct jar_scheme *s, struct pica_error *err)
{
    size_t told = 0;

    for (size_t i = 0; i < s->check_count; i++) {
        struct jar_check *c = &s->checks[i];
        enum pica_status st = c->elsewhere ? take_over(s, i, err) : PICA_OK;

        if (st != PICA_OK)
            return st;
        if ((c->done && c->holds) || told++ >= LISTED)
            continue;
        if (c->limited) {
            pica_gap(s->report.notes, "signature", pica_place_entry(c->entry->label),
                     "whether it is what was signed is not known: more comes out of it, or of the "
                     "package, than the limit allows");
            signing_fault(&s->report, pica_place_entry(c->entry->label),
                          "the entry is too large to be compared");
        } else if (c->unreadable)
            signing_fault(&s->report, pica_place_entry(c->entry->label),
                          "the entry cannot be read as a device reads it");
        else
            signing_fault(&s->report, pica_place_entry(c->entry->label),
                          "the entry was changed after it was signed");
    }
    if (told > LISTED)
        signing_fault(&s->report, PICA_PLACE_NONE,
                      "%zu entries differ from what was signed, not all of them are listed", told);
    return s->report.no_memory ? pica_fail_nomem(err) : PICA_OK;
}

bool jar_scheme_holds(const struct jar_scheme *s)
{
    bool some = false;

    for (size_t i = 0; i < s->count; i++)
        some |= !s->signers[i].ignored;
    return s->present && some && !any_fault(s);
}
