#include "scan/install.h"

#include "base/cursor.h"

#define TABLE "resources.arsc"
#define STORED 0u
#define DEFLATED 8u
#define WORD 4u /* Asset.cpp _FileAsset::ensureAlignment copies what does not begin on one */
#define PAGE 4096u
#define TARGET_MAPPED 30 /* ParsingPackageUtils.java: R and later */

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

/* An unknown method counts as stored: only 8 makes AssetsProvider.cpp inflate. */
static bool table_is_mapped(const struct apk_entry *e, struct pica_notes *notes)
{
    if (e->method != DEFLATED && e->data_offset % WORD == 0)
        return true;
    if (e->method == DEFLATED)
        pica_remark(notes, "manifest.table-packed", pica_place_entry(e->label),
                    "is compressed: Android 11 and later do not install a package for API level 30 "
                    "or later whose table is");
    else
        pica_remark(notes, "manifest.table-packed", pica_place_entry(e->label),
                    "begins at %#jx of the file, on no multiple of four: Android 11 and later do "
                    "not install a package for API level 30 or later whose table does",
                    (uintmax_t)e->data_offset);
    return false;
}

static bool tables_are_mapped(const struct apk_package *pkg, struct pica_notes *notes)
{
    bool mapped = true;

    for (size_t i = 0; i < apk_count(pkg); i++)
        if (pica_span_is(apk_at(pkg, i)->name, TABLE))
            mapped &= table_is_mapped(apk_at(pkg, i), notes);
    return mapped;
}

/*
 * The ABI of "lib/ABI/libx.so", for names that NativeLibrariesIterator takes: an ABI without a
 * slash, "lib" at the start and ".so" at the end of the rest.
 */
static struct pica_span library_abi(struct pica_span name)
{
    struct pica_span rest = pica_span_sub(name, 4, SIZE_MAX);
    const uint8_t *slash =
        begins_with(name, "lib/") && rest.len ? memchr(rest.data, '/', rest.len) : NULL;
    size_t len = slash ? (size_t)(slash - rest.data) : 0;
    struct pica_span file = pica_span_sub(rest, len + 1, SIZE_MAX);

    if (len == 0 || file.len < 6 || memchr(file.data, '/', file.len) || !begins_with(file, "lib") ||
        !ends_with(file, ".so"))
        return (struct pica_span){ 0 };
    return pica_span_of(rest.data, len);
}

/* The first library of that ABI that cannot be used where it is; NULL: all can. */
static const struct apk_entry *unusable(const struct apk_package *pkg, struct pica_span abi)
{
    for (size_t i = 0; i < apk_count(pkg); i++) {
        const struct apk_entry *e = apk_at(pkg, i);

        if (pica_span_equal(library_abi(e->name), abi) &&
            (e->method != STORED || e->data_offset % PAGE != 0))
            return e;
    }
    return NULL;
}

/* A processor has one name or two; a package with more kinds of library than this is odd anyway. */
#define ABIS_MAX 16u

struct abis {
    struct pica_span names[ABIS_MAX];
    size_t count;
};

static void add_abi(struct abis *all, struct pica_span abi)
{
    size_t i = 0;

    while (i < all->count && !pica_span_equal(all->names[i], abi))
        i++;
    if (abi.len && i == all->count && i < ABIS_MAX)
        all->names[all->count++] = abi;
}

static bool libraries_are_usable(const struct apk_package *pkg, struct pica_notes *notes)
{
    struct abis all = { .count = 0 };
    size_t failing = 0;

    for (size_t i = 0; i < apk_count(pkg); i++)
        add_abi(&all, library_abi(apk_at(pkg, i)->name));
    for (size_t i = 0; i < all.count; i++) {
        const struct apk_entry *e = unusable(pkg, all.names[i]);

        if (!e)
            continue;
        failing++;
        pica_remark(notes, "native.packed", pica_place_entry(e->label),
                    "is compressed or begins on no page, and the manifest says that libraries are "
                    "not to be extracted: Android 6 and later do not install the package on a "
                    "device of this processor");
    }
    return failing == 0 || failing < all.count;
}

bool scan_installs(const struct apk_package *pkg, const struct manifest *m,
                   struct pica_notes *notes)
{
    bool installs = m->target_sdk < TARGET_MAPPED || tables_are_mapped(pkg, notes);

    if (m->extract_native_libs == MANIFEST_FALSE)
        installs &= libraries_are_usable(pkg, notes);
    return installs;
}
