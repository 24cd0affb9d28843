/* Names of the app's files, as keys of the store "#files". */
#include "flow/explore.h"

#include "base/text.h"
#include "manifest/manifest.h"

#define OWN "/data/user/0/"      /* Context.getDataDir() of the first user */
#define OWN_OF_OLD "/data/data/" /* a link to it */
#define EACH "/*"                /* behind a folder: all files in it */

static const char *own_package(const struct flow_world *w)
{
    const struct flow_package *package = w->setup.package;

    return package && package->manifest ? package->manifest->package : NULL;
}

/* How much of a path says that it lies in the app's folder as `root` calls it; 0: it does not. */
static size_t own_part(const struct flow_world *w, struct pica_span path, const char *root)
{
    const char *package = own_package(w);
    size_t root_len = strlen(root), len = package ? strlen(package) : 0;

    if (!package || path.len < root_len + len || memcmp(path.data, root, root_len) != 0 ||
        memcmp(path.data + root_len, package, len) != 0 ||
        (path.len > root_len + len && path.data[root_len + len] != '/'))
        return 0;
    return root_len + len;
}

/* Folders in which the app's code alone makes files; the others are the platform's, for databases,
 * preferences and the like. */
static const char *const own_folders[] = { "/files/", "/cache/", "/no_backup/", "/app_/" };
/* Of libraries that keep what they keep by other ways. */
static const char *const not_own[] = { "/files/mmkv", "/files/datastore" };

bool world_path_is_told(const struct flow_world *w, struct pica_span path)
{
    size_t own = own_part(w, path, OWN);
    struct pica_span inside = pica_span_of(path.data + own, path.len - own);
    bool told = false;

    if (own == 0 || memchr(inside.data, '*', inside.len))
        return false;
    for (size_t n = 0; n < sizeof own_folders / sizeof *own_folders; n++)
        told |= pica_span_begins(inside, own_folders[n]);
    for (size_t n = 0; n < sizeof not_own / sizeof *not_own; n++)
        told &= !pica_span_begins(inside, not_own[n]);
    return told;
}

#define DEFAULT "_preferences" /* android.preference.PreferenceManager, behind the package */

uint32_t world_store_named(struct flow_world *w, uint32_t text)
{
    struct pica_span name = w->values.texts.strings[text];
    const char *package = own_package(w);
    size_t len = package ? strlen(package) : 0;

    if (!package || name.len != len + strlen(DEFAULT) || memcmp(name.data, package, len) != 0 ||
        memcmp(name.data + len, DEFAULT, strlen(DEFAULT)) != 0)
        return text;
    return w->values.atoms[flow_value_text(&w->values, pica_span_str("*default*"))].id;
}

/* A text that lives as long as the world. */
uint32_t world_kept_text(struct flow_world *w, struct pica_text *text)
{
    struct pica_span span = pica_span_of(text->data, text->len);
    uint32_t value = FLOW_ANYTHING;

    if (text->failed) {
        w->failed = true;
    } else if (pica_intern_find(&w->values.texts, span) != PICA_INTERN_NONE) {
        value = flow_value_text(&w->values, span);
    } else {
        const char *kept = pica_arena_str(&w->arena, span);

        w->failed |= !kept;
        if (kept)
            value = flow_value_text(&w->values, pica_span_of(kept, span.len));
    }
    pica_text_finish(text);
    return value;
}

/* Adds the parts of a path, each with one '/' before it. */
static void add_parts(struct pica_text *t, struct pica_span path)
{
    for (size_t n = 0; n < path.len; n++) {
        bool slash = path.data[n] == '/';

        if (!slash && (n == 0 || path.data[n - 1] == '/'))
            pica_text_add_char(t, '/');
        if (!slash)
            pica_text_add_char(t, (char)path.data[n]);
    }
}

/* A path as its file is known by: the app's folder under its newer name, no '/' too many. */
static void add_path(const struct flow_world *w, struct pica_text *t, struct pica_span path)
{
    size_t old = own_part(w, path, OWN_OF_OLD);

    if (path.len > 0 && path.data[0] != '/') { /* of the folder the process runs in */
        pica_text_add_span(t, path);
        return;
    }
    if (old > 0) {
        pica_text_add(t, OWN);
        pica_text_add(t, own_package(w));
    }
    add_parts(t, pica_span_of(path.data + old, path.len - old));
}

uint32_t world_path_all_in(struct flow_world *w, struct pica_span folder)
{
    struct pica_text t = { 0 };

    pica_text_add_span(&t, folder);
    pica_text_add(&t, EACH);
    return world_kept_text(w, &t);
}

uint32_t world_own_name(struct flow_world *w, uint32_t name)
{
    const char *package = own_package(w);
    struct pica_text t = { 0 };
    bool path = name != FLOW_NOTHING;

    if (!package ||
        (path && (name & FLOW_VALUE_SET || w->values.atoms[name].kind != FLOW_VALUE_TEXT)))
        return world_any(w, w->values.string_type);
    if (path)
        pica_text_add(&t, OWN);
    pica_text_add(&t, package);
    if (path)
        add_parts(&t, w->values.texts.strings[w->values.atoms[name].id]);
    return world_kept_text(w, &t);
}

/* Texts that are put together for one call. */
#define PATHS_MAX 16u

static uint32_t path_of(struct flow_world *w, uint32_t folder, uint32_t file, bool all)
{
    const struct flow_value_atom *f = &w->values.atoms[folder],
                                 *n = file == FLOW_NOTHING ? NULL : &w->values.atoms[file];
    struct pica_text t = { 0 };

    if (f->kind != FLOW_VALUE_TEXT || (n && n->kind != FLOW_VALUE_TEXT && !all))
        return world_any(w, w->values.string_type);
    add_path(w, &t, w->values.texts.strings[f->id]);
    if (n && n->kind == FLOW_VALUE_TEXT)
        add_parts(&t, w->values.texts.strings[n->id]);
    else if (n)
        pica_text_add(&t, EACH);
    return world_kept_text(w, &t);
}

uint32_t world_path(struct flow_world *w, uint32_t folder, uint32_t file, bool all)
{
    uint32_t hold_a,
        hold_b = FLOW_NOTHING, got = FLOW_NOTHING,
        folders = flow_value_view(&w->values, folder, &hold_a).count,
        files = file == FLOW_NOTHING ? 1 : flow_value_view(&w->values, file, &hold_b).count;

    if (folders * files > PATHS_MAX || folders == 0)
        return world_any(w, w->values.string_type);
    for (uint32_t k = 0; k < folders * files && !w->failed; k++) {
        uint32_t a = flow_value_view(&w->values, folder, &hold_a).atoms[k / files],
                 b = file == FLOW_NOTHING
                         ? file
                         : flow_value_view(&w->values, file, &hold_b).atoms[k % files];

        got = flow_value_join(&w->values, got, path_of(w, a, b, all));
    }
    return got;
}
