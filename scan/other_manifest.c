#include "scan/other_manifest.h"

#include <stdlib.h>

#define STORED 0u
#define DEFLATED 8u
/* More are counted. */
#define PERMISSIONS_TOLD 32u

struct other {
    struct pica_arena arena;
    struct manifest manifest;
};

/* False: the reader finds no manifest there; a lack of memory is in *err. */
static enum pica_status read_as(struct apk_package *pkg, const struct apk_entry *e,
                                enum apk_reader reader, const struct pica_limits *limits,
                                struct other *ret, struct pica_error *err)
{
    struct pica_notes unheard = { 0 };
    uint8_t *bytes = NULL;
    size_t len = 0;
    bool refused = false;
    enum pica_status st = apk_read(pkg, e, reader, &unheard, &bytes, &len, &refused, err);

    *ret = (struct other){ 0 };
    if (st == PICA_OK && refused && reader == APK_AS_OLD_ASSET)
        st = pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "cannot be read so");
    if (st == PICA_OK)
        st = manifest_read(pica_span_of(bytes, len), NULL, limits, &ret->arena, &unheard,
                           &ret->manifest, err);
    free(bytes);
    pica_notes_finish(&unheard);
    if (st == PICA_OK && unheard.failed)
        st = pica_fail_nomem(err);
    return st;
}

static bool has_permission(const struct manifest *m, const char *name)
{
    for (size_t i = 0; i < m->permission_count; i++)
        if (strcmp(m->permissions[i].name, name) == 0)
            return true;
    return false;
}

static void tell_permissions(const struct manifest *other, const struct manifest *counts,
                             struct pica_place place, struct pica_notes *notes)
{
    size_t more = 0;

    for (size_t i = 0; i < other->permission_count; i++) {
        const char *name = other->permissions[i].name;

        if (counts && has_permission(counts, name))
            continue;
        if (++more <= PERMISSIONS_TOLD)
            pica_remark(notes, "zip.other-manifest", place,
                        "that manifest asks for the permission %s, which the one that counts does "
                        "not",
                        name);
    }
    if (more > PERMISSIONS_TOLD)
        pica_remark(notes, "zip.other-manifest", place,
                    "%zu more permissions of that manifest are not listed one by one",
                    more - PERMISSIONS_TOLD);
}

static const char *package_of(const struct manifest *m)
{
    return m->package ? m->package : "-";
}

/* Another entry of the name; what cannot be read of it is a gap. */
static enum pica_status tell_second(struct apk_package *pkg, const struct apk_entry *e,
                                    const struct manifest *counts, const struct pica_limits *limits,
                                    struct pica_notes *notes, struct pica_error *err)
{
    struct pica_place place = pica_place_at(NULL, e->directory_offset);
    struct other other;
    enum pica_status st = read_as(pkg, e, APK_AS_ASSET, limits, &other, err);

    if (st == PICA_OK) {
        pica_remark(notes, "zip.other-manifest", place,
                    "another entry named AndroidManifest.xml declares the package %s",
                    package_of(&other.manifest));
        tell_permissions(&other.manifest, counts, place, notes);
    } else if (st != PICA_E_NOMEM) {
        pica_gap_error(notes, "manifest", place, err);
    }
    pica_arena_finish(&other.arena);
    return st == PICA_E_NOMEM ? st : PICA_OK;
}

/* The same entry, as versions read it that inflate whatever is not stored. */
static enum pica_status tell_inflated(struct apk_package *pkg, const struct apk_entry *e,
                                      const struct manifest *counts,
                                      const struct pica_limits *limits, struct pica_notes *notes,
                                      struct pica_error *err)
{
    struct pica_place place = pica_place_entry(e->label);
    struct other other;
    enum pica_status st;

    if (e->method == STORED || e->method == DEFLATED)
        return PICA_OK;
    st = read_as(pkg, e, APK_AS_OLD_ASSET, limits, &other, err);
    if (st == PICA_OK && (other.manifest.installable || other.manifest.permission_count)) {
        pica_remark(notes, "zip.other-manifest", place,
                    "Android 8.1 and earlier inflate this entry and find the manifest of the "
                    "package %s there",
                    package_of(&other.manifest));
        tell_permissions(&other.manifest, counts, place, notes);
    }
    pica_arena_finish(&other.arena);
    return st == PICA_E_NOMEM ? st : PICA_OK;
}

enum pica_status scan_other_manifests(struct apk_package *pkg, const struct apk_entry *entry,
                                      const struct manifest *counts,
                                      const struct pica_limits *limits, struct pica_notes *notes,
                                      struct pica_error *err)
{
    enum pica_status st = tell_inflated(pkg, entry, counts, limits, notes, err);

    for (size_t i = 0; i < apk_count(pkg) && st == PICA_OK; i++) {
        const struct apk_entry *e = apk_at(pkg, i);

        if (e != entry && e->part == entry->part && pica_span_equal(e->name, entry->name))
            st = tell_second(pkg, e, counts, limits, notes, err);
    }
    return st;
}
