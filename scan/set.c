#include "scan/set.h"

#include "base/text.h"
#include "scan/decoded.h"
#include "scan/piece.h"

#include <stdlib.h>

#define HASH_STEP (64u << 10)

/* One package that is part of the app. */
struct part {
    struct scan_inner *inner;
    struct pica_job job;
    struct pica_hasher hasher;
    uint8_t *buf; /* HASH_STEP bytes; NULL when nothing is hashed */
    uint64_t at;  /* how far it is hashed; of a module how far its entry is */
    size_t entry; /* of a module: the one that is hashed */
    uint64_t hashed;
    enum pica_status status;
    struct pica_error err;
};

struct scan_set {
    struct apk_package *archive; /* NULL: a folder */
    bool bundle;                 /* it is one */
    struct apk_modules modules;
    struct scan_inners inners;
    struct part *parts; /* malloc'ed; the base comes first */
    size_t count;
    struct apk_package **packages; /* of each */
    struct apk_package *joined;
};

void scan_set_free(struct scan_set *s)
{
    if (!s)
        return;
    apk_close(s->joined);
    for (size_t i = 0; i < s->count; i++)
        free(s->parts[i].buf);
    free(s->parts);
    free(s->packages);
    scan_inners_finish(&s->inners);
    apk_modules_close(&s->modules);
    apk_close(s->archive);
    free(s);
}

static bool is_package_name(struct pica_span name)
{
    return name.len > 4 && memcmp(name.data + name.len - 4, ".apk", 4) == 0;
}

bool scan_set_is_one(const struct apk_package *archive)
{
    bool packages = false;

    if (apk_is_bundle(archive))
        return true;
    for (size_t i = 0; i < apk_count(archive); i++) {
        struct pica_span name = apk_at(archive, i)->name;

        if (pica_span_is(name, MANIFEST_ENTRY) || scan_dex_number(name))
            return false;
        packages |= is_package_name(name);
    }
    return packages;
}

/* --- which of them ----------------------------------------------------------------- */

/* Of "splits/base-master.apk" the 7 that name the folder. */
static size_t folder_length(const char *label)
{
    const char *slash = strrchr(label, '/');

    return slash ? (size_t)(slash - label) + 1 : 0;
}

static bool same_folder(const struct scan_inner *a, const struct scan_inner *b)
{
    size_t n = folder_length(a->label);

    return n == folder_length(b->label) && memcmp(a->label, b->label, n) == 0;
}

static bool is_split_of(const struct scan_inner *split, const struct scan_inner *base)
{
    if (split->module) /* whatever its manifest says */
        return split->split;
    return split->name && split->split && strcmp(split->name, base->name) == 0 &&
           same_folder(split, base);
}

/*
 * An archive may hold the app several times, for several kinds of devices: the base package that
 * has the most splits beside it counts, of several alike the first by name. Without a base
 * package the first split stands for it.
 */
static const struct scan_inner *choose_base(const struct scan_set *s)
{
    const struct scan_inner *best = NULL;
    size_t best_splits = 0;

    for (size_t i = 0; i < s->inners.count; i++) {
        const struct scan_inner *base = s->inners.items[i];
        size_t splits = 0;

        if (base->module ? base->split != NULL : !base->name || base->split)
            continue;
        for (size_t k = 0; k < s->inners.count; k++)
            splits += is_split_of(s->inners.items[k], base);
        if (!best || splits > best_splits ||
            (splits == best_splits && strcmp(base->label, best->label) < 0)) {
            best = base;
            best_splits = splits;
        }
    }
    for (size_t i = 0; i < s->inners.count && !best; i++)
        if (s->inners.items[i]->name || s->bundle)
            best = s->inners.items[i];
    return best;
}

static int label_compare(const void *pa, const void *pb)
{
    const struct scan_inner *a = *(struct scan_inner *const *)pa;
    const struct scan_inner *b = *(struct scan_inner *const *)pb;

    return strcmp(a->label, b->label);
}

/* The order in which a device has splits, of code and of resources (ApkLiteParseUtils.java
 * composePackageLiteFromApks(), LoadedApk.java makePaths()). */
static int split_compare(const void *pa, const void *pb)
{
    const struct part *a = pa, *b = pb;

    return strcmp(a->inner->split, b->inner->split);
}

static bool is_there(const struct scan_set *s, const struct scan_inner *split)
{
    for (size_t i = 0; i < s->count; i++) {
        const struct scan_inner *inner = s->parts[i].inner;

        if (inner && inner->split && strcmp(inner->split, split->split) == 0)
            return true;
    }
    return false;
}

static void note_other(const struct scan_inner *inner, const struct scan_inner *base,
                       struct pica_notes *notes)
{
    struct pica_place place = pica_place_entry(inner->label);

    if (!inner->name)
        pica_gap(notes, "apk", place, "no manifest could be read of it: it was not analysed");
    else if (strcmp(inner->name, base->name) != 0)
        pica_gap(notes, "apk", place, "the package %s is another app: it was not analysed",
                 inner->name);
    else
        pica_remark(notes, "set.other", place,
                    "is of the same app, for other devices: it was not analysed");
}

static enum pica_status choose(struct scan_set *s, struct scan_result *r, struct pica_error *err)
{
    const struct scan_inner *base;

    if (s->inners.count)
        qsort(s->inners.items, s->inners.count, sizeof(void *), label_compare);
    base = choose_base(s);
    if (!base)
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                         "holds packages, none of which can be read");
    s->parts = calloc(s->inners.count, sizeof *s->parts);
    s->packages = calloc(s->inners.count, sizeof(void *));
    if (!s->parts || !s->packages)
        return pica_fail_nomem(err);
    if (base->split)
        pica_gap(&r->notes, "manifest", pica_place_entry(base->label),
                 "the base package is not there: splits alone were analysed");
    for (size_t i = 0; i < s->inners.count; i++)
        if (s->inners.items[i] == base)
            s->parts[s->count++].inner = s->inners.items[i];
    for (size_t i = 0; i < s->inners.count; i++) {
        struct scan_inner *inner = s->inners.items[i];

        if (inner == base)
            continue;
        if (is_split_of(inner, base) && !is_there(s, inner))
            s->parts[s->count++].inner = inner;
        else
            note_other(inner, base, &r->notes);
    }
    if (s->count > 1)
        qsort(s->parts + 1, s->count - 1, sizeof *s->parts, split_compare);
    for (size_t i = 0; i < s->count; i++) {
        const struct scan_inner *inner = s->parts[i].inner;

        s->packages[i] = inner ? inner->package : NULL;
        if (inner)
            pica_notes_join(&r->notes, &inner->notes);
    }
    return apk_join(s->packages, s->count, &s->joined, err);
}

/* What is missing of a bundle is a gap; what all its manifests would say is not. */
static void note_modules(const struct scan_set *s, const struct pica_limits *limits,
                         struct pica_notes *notes)
{
    if (s->modules.left_out)
        pica_gap(notes, "apk", PICA_PLACE_NONE,
                 "%ju modules were not read: there are more than %ju (limit packages)",
                 (uintmax_t)s->modules.left_out, (uintmax_t)limits->packages);
}

static enum pica_status settle(struct scan_set *s, struct scan_result *r,
                               const struct pica_limits *limits, struct pica_error *err)
{
    enum pica_status st = choose(s, r, err);

    if (st != PICA_OK)
        return st;
    scan_inners_note(&s->inners, limits, &r->notes);
    note_modules(s, limits, &r->notes);
    r->packages = pica_arena_array(&r->arena, s->count, sizeof *r->packages);
    if (!r->packages)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < s->count; i++) {
        const struct scan_inner *inner = s->parts[i].inner;

        r->packages[r->package_count++] = (struct scan_part){ .name = inner->label,
                                                              .split = inner->split,
                                                              .size = apk_size(inner->package) };
    }
    r->buffers->package = s->joined;
    return PICA_OK;
}

/* --- opening ------------------------------------------------------------------------ */

static enum pica_status open_modules(struct scan_set *s, struct scan_result *r,
                                     const struct pica_limits *limits, struct pica_error *err)
{
    enum pica_status st = apk_modules_open(s->archive, &s->modules, err);

    s->bundle = true;
    for (size_t i = 0; i < s->modules.count && st == PICA_OK; i++)
        st = scan_inner_open_module(&s->inners, &s->modules.items[i], limits, &r->arena, err);
    return st == PICA_OK ? settle(s, r, limits, err) : st;
}

enum pica_status scan_set_open(struct scan_result *r, struct apk_package *archive,
                               const struct pica_limits *limits, struct scan_set **ret,
                               struct pica_error *err)
{
    struct scan_set *s = *ret = calloc(1, sizeof *s);
    enum pica_status st = PICA_OK;

    if (!s) {
        apk_close(archive);
        return pica_fail_nomem(err);
    }
    s->archive = archive;
    if (apk_is_bundle(archive))
        return open_modules(s, r, limits, err);
    for (size_t i = 0; i < apk_count(archive) && st == PICA_OK; i++) {
        const struct dormant_find find = { .kind = DORMANT_ARCHIVE,
                                           .package = archive,
                                           .entry = apk_at(archive, i),
                                           .dex = DORMANT_NOWHERE };
        struct scan_inner *inner;

        if (is_package_name(find.entry->name))
            st = scan_inner_open(&s->inners, &find, 1, limits, &r->arena, &r->notes, &inner, err);
    }
    return st == PICA_OK ? settle(s, r, limits, err) : st;
}

enum pica_status scan_set_open_files(struct scan_result *r, const struct scan_file *files,
                                     size_t count, const struct pica_limits *limits,
                                     struct scan_set **ret, struct pica_error *err)
{
    struct scan_set *s = *ret = calloc(1, sizeof *s);
    enum pica_status st = PICA_OK;

    if (!s)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < count && st == PICA_OK; i++)
        st = scan_inner_open_file(&s->inners, &files[i], limits, &r->arena, &r->notes, err);
    return st == PICA_OK ? settle(s, r, limits, err) : st;
}

struct apk_package *scan_set_bundle(const struct scan_set *s)
{
    return s->bundle ? s->archive : NULL;
}

size_t scan_set_count(const struct scan_set *s)
{
    return s->count;
}

struct apk_package *scan_set_package(const struct scan_set *s, size_t index)
{
    return s->packages[index];
}

struct apk_package *const *scan_set_packages(const struct scan_set *s)
{
    return s->packages;
}

const char *scan_set_label(const struct scan_set *s, size_t index)
{
    return s->parts[index].inner->label;
}

static bool is_beside(const struct apk_entry *e)
{
    return !is_package_name(e->name);
}

static bool is_beside_modules(const struct apk_entry *e)
{
    return apk_module_of(e->name).len == 0;
}

bool scan_set_search(struct scan_set *s, struct dormant_search *search)
{
    return !s->archive ||
           dormant_add(search, s->archive, 0, s->bundle ? is_beside_modules : is_beside);
}

/* --- places, and manifests of splits ----------------------------------------------- */

static void name_place(struct pica_place *place, const char *entry, const struct apk_entry *is)
{
    if (is && place->entry && strcmp(place->entry, entry) == 0)
        place->entry = is->label;
}

/* Those of one package, which manifest/ knows as the only one. */
static void name_all(struct pica_notes *notes, const struct apk_package *package)
{
    const struct apk_entry *manifest = apk_find(package, MANIFEST_ENTRY);

    for (size_t i = 0; i < notes->count; i++)
        name_place(&notes->items[i].place, MANIFEST_ENTRY, manifest);
}

void scan_set_name_notes(const struct scan_buffers *b, struct pica_notes *notes)
{
    if (b->set)
        name_all(notes, b->set->joined);
}

static void name_metas(struct manifest_meta *metas, size_t count, const struct apk_entry *is)
{
    for (size_t i = 0; i < count; i++)
        name_place(&metas[i].place, MANIFEST_ENTRY, is);
}

static void name_manifest(struct manifest *m, const struct apk_entry *is)
{
    for (size_t i = 0; i < m->permission_count; i++)
        name_place(&m->permissions[i].place, MANIFEST_ENTRY, is);
    for (size_t i = 0; i < m->component_count; i++) {
        name_place(&m->components[i].place, MANIFEST_ENTRY, is);
        name_metas(m->components[i].metas, m->components[i].meta_count, is);
    }
    name_metas(m->metas, m->meta_count, is);
    for (size_t i = 0; i < m->instrumentation_count; i++)
        name_place(&m->instrumentations[i].place, MANIFEST_ENTRY, is);
    name_place(&m->application_place, MANIFEST_ENTRY, is);
}

static bool declares(const struct manifest *m, const struct manifest_component *c)
{
    for (size_t i = 0; i < m->component_count; i++)
        if (m->components[i].kind == c->kind &&
            strcmp(m->components[i].class_name, c->class_name) == 0)
            return true;
    return false;
}

static bool add_components(struct scan_result *r, const struct manifest *split)
{
    struct manifest *m = &r->manifest;
    struct manifest_component *all =
        pica_arena_array(&r->arena, m->component_count + split->component_count + 1, sizeof *all);
    size_t count = m->component_count;

    if (!all)
        return false;
    if (count)
        memcpy(all, m->components, count * sizeof *all);
    for (size_t i = 0; i < split->component_count; i++)
        if (split->components[i].kind != MANIFEST_APPLICATION &&
            !declares(m, &split->components[i]))
            all[count++] = split->components[i];
    m->components = all;
    m->component_count = count;
    return true;
}

/* Those of the application: the system has them in one bundle. */
static bool add_metas(struct scan_result *r, const struct manifest *split)
{
    struct manifest *m = &r->manifest;
    struct manifest_meta *all =
        pica_arena_array(&r->arena, m->meta_count + split->meta_count + 1, sizeof *all);

    if (!all)
        return false;
    if (m->meta_count)
        memcpy(all, m->metas, m->meta_count * sizeof *all);
    if (split->meta_count)
        memcpy(all + m->meta_count, split->metas, split->meta_count * sizeof *all);
    m->metas = all;
    m->meta_count += split->meta_count;
    if (m->component_count && m->components[0].kind == MANIFEST_APPLICATION) {
        m->components[0].metas = m->metas;
        m->components[0].meta_count = m->meta_count;
    }
    return true;
}

static void place_metas(const struct scan_decoded *d, struct manifest_meta *metas, size_t count)
{
    for (size_t i = 0; i < count; i++)
        scan_decoded_place(d, &metas[i].place);
}

void scan_set_place_manifest(const struct scan_decoded *d, struct manifest *m)
{
    for (size_t i = 0; i < m->permission_count; i++)
        scan_decoded_place(d, &m->permissions[i].place);
    for (size_t i = 0; i < m->component_count; i++) {
        scan_decoded_place(d, &m->components[i].place);
        place_metas(d, m->components[i].metas, m->components[i].meta_count);
    }
    place_metas(d, m->metas, m->meta_count);
    for (size_t i = 0; i < m->instrumentation_count; i++)
        scan_decoded_place(d, &m->instrumentations[i].place);
    scan_decoded_place(d, &m->application_place);
}

/* Places point into the bytes, which the result keeps. */
static enum pica_status read_split(struct scan_result *r, struct apk_package *package,
                                   const struct apk_entry *entry, const struct pica_limits *limits,
                                   struct res_table *table, struct pica_notes *notes,
                                   struct manifest *ret, struct pica_error *err)
{
    struct scan_decoded d;
    uint8_t *kept = NULL;
    size_t first_note;
    enum pica_status st = scan_decode_xml(package, entry, limits, notes, &d, err);

    first_note = notes->count;
    if (st == PICA_OK && !(kept = pica_arena_alloc(&r->arena, d.len + 1)))
        st = pica_fail_nomem(err);
    if (st == PICA_OK) {
        if (kept && d.len)
            memcpy(kept, d.block, d.len);
        free(d.block);
        d.block = NULL;
        if (!d.made.data)
            d.file = pica_span_of(kept, d.len);
        st = manifest_read(d.file, table, limits, &r->arena, notes, ret, err);
    }
    if (st == PICA_OK) {
        d.block = kept; /* what places are brought back to */
        scan_set_place_manifest(&d, ret);
        scan_decoded_notes(&d, MANIFEST_ENTRY, notes, first_note);
        d.block = NULL;
    }
    scan_decoded_finish(&d);
    return st;
}

/* The manifest of one split, and what it adds. */
static enum pica_status add_split(struct scan_result *r, struct apk_package *package,
                                  const struct scan_inner *inner, const struct pica_limits *limits,
                                  struct res_table *table, struct pica_notes *notes,
                                  struct pica_error *err)
{
    const struct apk_entry *entry = apk_find(package, MANIFEST_ENTRY);
    struct pica_notes own = { 0 };
    struct manifest split = { 0 };
    enum pica_status st;

    if (!entry) {
        pica_gap(notes, "manifest", pica_place_entry(inner->label),
                 "the module has no manifest: what it declares is not known");
        return PICA_OK;
    }
    st = read_split(r, package, entry, limits, table, &own, &split, err);
    name_manifest(&split, entry);
    if (st == PICA_OK && (!add_components(r, &split) || !add_metas(r, &split)))
        st = pica_fail_nomem(err);
    else if (st != PICA_OK && st != PICA_E_NOMEM) {
        pica_gap_error(notes, "manifest", pica_place_entry(entry->label), err);
        st = PICA_OK;
    }
    name_all(&own, package);
    pica_notes_join(notes, &own);
    pica_notes_finish(&own);
    return st;
}

enum pica_status scan_set_complete_manifest(struct scan_set *s, struct scan_result *r,
                                            struct res_table *table,
                                            const struct pica_limits *limits,
                                            struct pica_notes *notes, struct pica_error *err)
{
    const struct apk_entry *own = apk_find(s->joined, MANIFEST_ENTRY);
    enum pica_status st = PICA_OK;

    name_manifest(&r->manifest, own);
    for (size_t i = 0; i < s->count && st == PICA_OK; i++)
        if (!own || i != own->part)
            st = add_split(r, s->packages[i], s->parts[i].inner, limits, table, notes, err);
    return st;
}

/* --- digests ------------------------------------------------------------------------ */

static bool hash_file_step(struct part *p)
{
    const struct pica_input *in = &p->inner->in;
    uint64_t left = in->size - p->at;
    size_t n = left < HASH_STEP ? (size_t)left : HASH_STEP;

    p->status = pica_input_read(in, p->at, p->buf, n, &p->err);
    if (p->status != PICA_OK)
        return false;
    pica_hasher_add(&p->hasher, pica_span_of(p->buf, n));
    p->at += n;
    return p->at < in->size;
}

/*
 * Of a module its entries as they lie in the bundle, one behind the other. Where they lie over one
 * another (which apk/ remarks on) no more is hashed than there is in the bundle.
 */
static bool hash_module_step(struct part *p)
{
    const struct apk_package *module = p->inner->package;
    const struct pica_input *in = &p->inner->in;
    size_t room = HASH_STEP;

    while (p->entry < apk_count(module) && room > 0 && p->hashed < in->size) {
        const struct apk_entry *e = apk_at(module, p->entry);
        uint64_t begin = e->data_offset < in->size ? e->data_offset : in->size;
        uint64_t size = e->csize < in->size - begin ? e->csize : in->size - begin;
        uint64_t left = size - p->at;
        size_t n = left < room ? (size_t)left : room;

        p->status = pica_input_read(in, begin + p->at, p->buf, n, &p->err);
        if (p->status != PICA_OK)
            return false;
        pica_hasher_add(&p->hasher, pica_span_of(p->buf, n));
        p->hashed += n;
        p->at += n;
        room -= n;
        if (p->at == size) {
            p->at = 0;
            p->entry++;
        }
        room -= room > 64 ? 64 : room; /* what an empty entry costs */
    }
    return p->entry < apk_count(module) && p->hashed < in->size;
}

static bool hash_step(void *context)
{
    struct part *p = context;

    return p->inner->module ? hash_module_step(p) : hash_file_step(p);
}

bool scan_set_hash(struct scan_set *s, struct pica_work *w)
{
    for (size_t i = 0; i < s->count; i++)
        if (!(s->parts[i].buf = malloc(HASH_STEP)))
            return false;
    for (size_t i = 0; i < s->count; i++) {
        struct part *p = &s->parts[i];

        pica_hasher_init(&p->hasher);
        p->hasher.wanted[PICA_SHA256] = true;
        p->job = (struct pica_job){ .step = hash_step, .context = p };
        pica_work_behind(w, &p->job);
    }
    return true;
}

enum pica_status scan_set_hashed(struct scan_set *s, struct scan_result *r, struct pica_error *err)
{
    for (size_t i = 0; i < s->count; i++) {
        if (s->parts[i].status != PICA_OK) {
            *err = s->parts[i].err;
            return s->parts[i].status;
        }
        pica_hasher_hex(&s->parts[i].hasher, PICA_SHA256, r->packages[i].sha256);
    }
    return PICA_OK;
}
