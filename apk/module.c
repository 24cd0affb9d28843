#include "apk/module.h"

#include "apk/inflate.h"
#include "apk/package_private.h"

#include "base/intern.h"

#include <stdlib.h>

#define CONFIG_ENTRY "BundleConfig.pb"
#define MANIFEST_ENTRY "AndroidManifest.xml"

#define ROOT "root/"
#define TABLE_IN "resources.pb"
#define TABLE_OUT "resources.arsc"

/* What a module holds, and where that stands in the package made of it. */
static const struct {
    const char *in, *out;
} folders[] = {
    { "manifest/", "" }, { "dex/", "" },     { ROOT, "" },
    { "res/", "res/" },  { "lib/", "lib/" }, { "assets/", "assets/" },
};

static struct pica_span behind(struct pica_span s, size_t n)
{
    return pica_span_of(s.data + n, s.len - n);
}

/* The name in the package of what is called `rest` in its module; empty when it has none. */
static struct pica_span name_in_package(struct pica_span rest)
{
    if (pica_span_is(rest, TABLE_IN))
        return pica_span_str(TABLE_OUT);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        if (pica_span_begins(rest, folders[i].in))
            return behind(rest, strlen(folders[i].in) - strlen(folders[i].out));
    return (struct pica_span){ 0 };
}

struct pica_span apk_module_of(struct pica_span name)
{
    const uint8_t *slash = name.len ? memchr(name.data, '/', name.len) : NULL;
    struct pica_span module = { name.data, slash ? (size_t)(slash - name.data) : 0 };

    if (module.len == 0 || pica_span_is(module, "META-INF") ||
        pica_span_is(module, "BUNDLE-METADATA") || memchr(name.data, 0, module.len) ||
        name_in_package(behind(name, module.len + 1)).len == 0)
        return (struct pica_span){ 0 };
    return module;
}

/* "classes.dex", "classes2.dex": what an archive of a bundle's kind does not have at its root. */
static bool is_code(struct pica_span name)
{
    return pica_span_begins(name, "classes") && name.len >= 11 &&
           memcmp(name.data + name.len - 4, ".dex", 4) == 0 && !memchr(name.data, '/', name.len);
}

bool apk_is_bundle(const struct apk_package *archive)
{
    bool config = false, module = false, manifest = false;

    for (size_t i = 0; i < apk_count(archive); i++) {
        struct pica_span name = apk_at(archive, i)->name;

        if (pica_span_is(name, MANIFEST_ENTRY) || is_code(name))
            return false;
        config |= pica_span_is(name, CONFIG_ENTRY);
        module |= apk_module_of(name).len > 0;
        manifest |= pica_span_is(name, APK_BASE_MODULE "/manifest/" MANIFEST_ENTRY);
    }
    return manifest || (config && module); /* one of them may be lost */
}

/* --- opening ------------------------------------------------------------------------- */

static int name_compare(const void *pa, const void *pb)
{
    const struct apk_module *a = pa, *b = pb;

    return strcmp(a->name, b->name);
}

/* Of `bundle` without its entries. */
static struct apk_package *module_new(struct apk_package *bundle)
{
    struct apk_package *pkg = calloc(1, sizeof *pkg);
    struct apk_directory *d = pkg ? &pkg->dir : NULL;

    if (!pkg)
        return NULL;
    d->in = bundle->dir.in;
    d->limits = bundle->dir.limits;
    d->cd_offset = bundle->dir.cd_offset;
    d->cd_end = bundle->dir.cd_end;
    d->has_directory = bundle->dir.has_directory;
    d->refused = bundle->dir.refused;
    pkg->budget = bundle->budget;
    pkg->is_module = true;
    pkg->spares = calloc(1, sizeof *pkg->spares);
    if (pkg->spares)
        return pkg;
    apk_close(pkg);
    return NULL;
}

/* Counts the entries of each module, or adds them, those of root/ or the others. */
static void deal_out(const struct apk_package *bundle, const struct pica_intern *names,
                     struct apk_modules *m, bool count, bool root)
{
    for (size_t i = 0; i < apk_count(bundle); i++) {
        const struct apk_entry *e = apk_at(bundle, i);
        struct pica_span module = apk_module_of(e->name), rest;
        uint32_t number = module.len ? pica_intern_find(names, module) : PICA_INTERN_NONE;
        struct apk_package *package = number < m->count ? m->items[number].package : NULL;
        struct apk_directory *d;

        if (!package) /* none, or left out */
            continue;
        d = &package->dir;
        rest = behind(e->name, module.len + 1);
        if (count) {
            d->cap++;
        } else if (pica_span_begins(rest, ROOT) == root) {
            d->entries[d->count] = *e;
            d->entries[d->count].name = name_in_package(rest);
            d->entries[d->count++].module = true;
            package->size += e->csize < d->in->size ? e->csize : 0;
        }
    }
}

static bool fill(struct apk_package *bundle, const struct pica_intern *names, struct apk_modules *m)
{
    bool memory = true;

    deal_out(bundle, names, m, true, false);
    for (size_t i = 0; i < m->count && memory; i++) {
        struct apk_package *package = m->items[i].package;
        size_t cap = package ? package->dir.cap : 0;

        memory = package && (package->dir.entries = calloc(cap, sizeof *package->dir.entries));
    }
    if (!memory)
        return false;
    deal_out(bundle, names, m, false, false);
    deal_out(bundle, names, m, false, true);
    for (size_t i = 0; i < m->count && memory; i++)
        memory = apk_names_sort(&m->items[i].package->dir);
    return memory;
}

static bool open_all(struct apk_package *bundle, struct pica_intern *names, struct apk_modules *m)
{
    uint64_t most = bundle->dir.limits->packages;
    size_t count;

    for (size_t i = 0; i < apk_count(bundle); i++) {
        struct pica_span module = apk_module_of(apk_at(bundle, i)->name);

        if (module.len && pica_intern_add(names, module) == PICA_INTERN_NONE)
            return false;
    }
    count = names->count < most ? names->count : (size_t)most;
    m->left_out = names->count - count;
    m->items = calloc(count + 1, sizeof *m->items);
    if (!m->items)
        return false;
    while (m->count < count) {
        struct apk_module *item = &m->items[m->count];
        struct pica_span name = names->strings[m->count];

        item->name = strndup((const char *)name.data, name.len);
        item->package = module_new(bundle);
        m->count++;
        if (!item->name || !item->package)
            return false;
    }
    if (!fill(bundle, names, m))
        return false;
    if (count > 1)
        qsort(m->items, count, sizeof *m->items, name_compare);
    return true;
}

enum pica_status apk_modules_open(struct apk_package *bundle, struct apk_modules *ret,
                                  struct pica_error *err)
{
    struct pica_intern names = { 0 };
    bool memory;

    *ret = (struct apk_modules){ 0 };
    memory = open_all(bundle, &names, ret);
    pica_intern_finish(&names);
    return memory ? PICA_OK : pica_fail_nomem(err);
}

void apk_modules_close(struct apk_modules *m)
{
    for (size_t i = 0; i < m->count; i++) {
        free(m->items[i].name);
        apk_close(m->items[i].package);
    }
    free(m->items);
    *m = (struct apk_modules){ 0 };
}
