#include "scan/inner.h"

#include "manifest/manifest.h"
#include "scan/decoded.h"

#include <stdlib.h>

#define MANIFEST "AndroidManifest.xml"

static void inner_free(struct scan_inner *inner)
{
    if (!inner)
        return;
    if (!inner->module)
        apk_close(inner->package);
    pica_notes_finish(&inner->notes);
    free(inner->block);
    free(inner);
}

/* The bytes of the archive: where they are, or inflated. */
static enum pica_status find_bytes(struct scan_inners *all, struct scan_inner *inner,
                                   const struct dormant_find *find, struct pica_error *err)
{
    uint64_t room = inner->limits.archive_bytes - all->kept;
    enum pica_status st;
    size_t len = 0;
    bool refused;

    if (apk_stored_at(find->package, find->entry, &inner->in)) {
        if (find->at >= inner->in.size)
            return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "it is not there any more");
        inner->in = pica_input_part(&inner->in, find->at, inner->in.size - find->at);
        return PICA_OK;
    }
    if (find->entry->usize > room) {
        all->too_large++;
        return pica_fail(err, PICA_E_LIMIT, PICA_NOWHERE, "it is too large");
    }
    st = apk_read(find->package, find->entry, APK_AS_ASSET, &inner->notes, &inner->block, &len,
                  &refused, err);
    if (st == PICA_OK && len > room) {
        all->too_large++;
        st = pica_fail(err, PICA_E_LIMIT, PICA_NOWHERE, "it is too large");
    }
    if (st == PICA_OK && find->at >= len)
        st = pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "it is not there any more");
    if (st == PICA_OK)
        inner->in =
            pica_input_memory(pica_span_of(inner->block + find->at, len - (size_t)find->at));
    if (st == PICA_OK)
        all->kept += len;
    return st;
}

/* All archives of an input together may have as many entries as one package. */
static void leave_room(const struct scan_inners *all, struct pica_limits *limits)
{
    for (size_t i = 0; i < all->count; i++) {
        uint64_t used = apk_count(all->items[i]->package);

        limits->entries -= used < limits->entries ? used : limits->entries;
    }
}

static enum pica_status read_manifest(struct scan_inner *inner, struct pica_arena *arena,
                                      struct pica_error *err)
{
    const struct apk_entry *entry = apk_find(inner->package, MANIFEST);
    struct pica_arena own = { 0 };
    struct pica_notes unheard = { 0 };
    struct manifest m = { 0 };
    struct scan_decoded d;
    enum pica_status st;

    if (!entry)
        return PICA_OK;
    inner->has_manifest = true;
    st = scan_decode_xml(inner->package, entry, &inner->limits, &unheard, &d, err);
    if (st == PICA_OK)
        st = manifest_read(d.file, NULL, &inner->limits, &own, &unheard, &m, err);
    if (st == PICA_OK && m.package &&
        !(inner->name = pica_arena_str(arena, pica_span_str(m.package))))
        st = pica_fail_nomem(err);
    if (st == PICA_OK && m.split && !(inner->split = pica_arena_str(arena, pica_span_str(m.split))))
        st = pica_fail_nomem(err);
    scan_decoded_finish(&d);
    pica_arena_finish(&own);
    pica_notes_finish(&unheard);
    return st == PICA_E_NOMEM ? st : PICA_OK;
}

static enum pica_status open_it(struct scan_inners *all, struct scan_inner *inner,
                                const struct dormant_find *find, struct pica_arena *arena,
                                struct pica_error *err)
{
    enum pica_status st = find_bytes(all, inner, find, err);

    if (st == PICA_OK)
        st = apk_open_within(&inner->in, inner->label, &inner->limits, &inner->notes,
                             &inner->package, err);
    if (st != PICA_OK)
        return st;
    apk_share_budget(inner->package, find->package);
    return read_manifest(inner, arena, err);
}

enum pica_status scan_inner_open(struct scan_inners *all, const struct dormant_find *find,
                                 unsigned depth, const struct pica_limits *limits,
                                 struct pica_arena *arena, struct pica_notes *notes,
                                 struct scan_inner **ret, struct pica_error *err)
{
    struct scan_inner *inner;
    enum pica_status st;

    *ret = NULL;
    if (depth > limits->nesting)
        all->too_deep++;
    else if (all->count >= limits->packages)
        all->too_many++;
    if (depth > limits->nesting || all->count >= limits->packages)
        return PICA_OK;
    inner = calloc(1, sizeof *inner);
    if (!inner || !pica_grow(&all->items, &all->cap, all->count + 1, sizeof(void *))) {
        free(inner);
        return pica_fail_nomem(err);
    }
    inner->depth = depth;
    inner->limits = *limits;
    leave_room(all, &inner->limits);
    inner->label = find->at == 0 ? find->entry->label
                                 : pica_arena_printf(arena, "%s+%#jx", find->entry->label,
                                                     (uintmax_t)find->at);
    st = inner->label ? open_it(all, inner, find, arena, err) : pica_fail_nomem(err);
    if (st == PICA_OK) {
        all->items[all->count++] = inner;
        *ret = inner;
        return PICA_OK;
    }
    /* What begins like an archive in the middle of something may well be none. */
    if (st != PICA_E_NOMEM && st != PICA_E_LIMIT && find->at == 0)
        pica_gap_error(notes, "apk", pica_place_entry(inner->label), err);
    inner_free(inner);
    return st == PICA_E_NOMEM ? st : PICA_OK;
}

enum pica_status scan_inner_open_file(struct scan_inners *all, const struct scan_file *file,
                                      const struct pica_limits *limits, struct pica_arena *arena,
                                      struct pica_notes *notes, struct pica_error *err)
{
    struct scan_inner *inner;
    enum pica_status st;

    if (all->count >= limits->packages) {
        all->too_many++;
        return PICA_OK;
    }
    inner = calloc(1, sizeof *inner);
    if (!inner || !pica_grow(&all->items, &all->cap, all->count + 1, sizeof(void *))) {
        free(inner);
        return pica_fail_nomem(err);
    }
    inner->depth = 1;
    inner->limits = *limits;
    leave_room(all, &inner->limits);
    inner->in = *file->in;
    inner->label = pica_arena_str(arena, pica_span_str(file->name));
    st = inner->label ? apk_open_within(&inner->in, inner->label, &inner->limits, &inner->notes,
                                        &inner->package, err)
                      : pica_fail_nomem(err);
    if (st == PICA_OK)
        st = read_manifest(inner, arena, err);
    if (st == PICA_OK) {
        all->items[all->count++] = inner;
        return PICA_OK;
    }
    if (st != PICA_E_NOMEM)
        pica_gap_error(notes, "apk", pica_place_entry(inner->label), err);
    inner_free(inner);
    return st == PICA_E_NOMEM ? st : PICA_OK;
}

enum pica_status scan_inner_open_module(struct scan_inners *all, const struct apk_module *module,
                                        const struct pica_limits *limits, struct pica_arena *arena,
                                        struct pica_error *err)
{
    struct scan_inner *inner = calloc(1, sizeof *inner);
    enum pica_status st;

    if (!inner || !pica_grow(&all->items, &all->cap, all->count + 1, sizeof(void *))) {
        free(inner);
        return pica_fail_nomem(err);
    }
    all->items[all->count++] = inner;
    inner->depth = 1;
    inner->limits = *limits;
    inner->module = true;
    inner->package = module->package;
    inner->in = *apk_input(module->package);
    inner->label = pica_arena_str(arena, pica_span_str(module->name));
    st = inner->label ? read_manifest(inner, arena, err) : pica_fail_nomem(err);
    inner->split = inner->label && strcmp(inner->label, APK_BASE_MODULE) != 0 ? inner->label : NULL;
    return st;
}

bool scan_inner_covers(const struct scan_inner *inner, uint64_t at)
{
    for (size_t i = 0; i < apk_count(inner->package); i++) {
        const struct apk_entry *e = apk_at(inner->package, i);

        if (at >= e->data_offset && at - e->data_offset < e->csize)
            return true;
    }
    return false;
}

void scan_inners_note(const struct scan_inners *all, const struct pica_limits *limits,
                      struct pica_notes *notes)
{
    if (all->too_many)
        pica_gap(notes, "apk", PICA_PLACE_NONE,
                 "%ju archives were not opened: there are more than %ju (limit packages)",
                 (uintmax_t)all->too_many, (uintmax_t)limits->packages);
    if (all->too_deep)
        pica_gap(notes, "apk", PICA_PLACE_NONE,
                 "%ju archives were not opened: they lie deeper than %ju levels (limit nesting)",
                 (uintmax_t)all->too_deep, (uintmax_t)limits->nesting);
    if (all->too_large)
        pica_gap(notes, "apk", PICA_PLACE_NONE,
                 "%ju archives were not opened: inflated they all take more than %ju bytes (limit "
                 "archive_bytes)",
                 (uintmax_t)all->too_large, (uintmax_t)limits->archive_bytes);
}

void scan_inners_finish(struct scan_inners *all)
{
    for (size_t i = all->count; i-- > 0;) /* what lies in another comes behind it */
        inner_free(all->items[i]);
    free(all->items);
    *all = (struct scan_inners){ 0 };
}
