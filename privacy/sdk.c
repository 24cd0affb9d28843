#include "privacy/sdk.h"

#include <stdlib.h>

#include "privacy/tables.h"

/* Shapes of the generated tables. */
#define NO_ENTRY UINT16_MAX

/* Texts in the rows: pointers would be relocated at each start. */
struct prefix {
    char text[58]; /* Java form */
    uint16_t len;
    uint16_t entry; /* NO_ENTRY: only a package that holds listed classes */
    bool weak;
    bool parent; /* some class right under it is listed by its own name */
};

struct marker {
    char text[124];
    uint16_t entry;
    bool weak;
};

struct shared {
    uint16_t entry;
    const char *text, *kind;
};

#include "sdks.inc"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

const struct privacy_category *privacy_category_find(const char *code)
{
    for (size_t i = 0; i < COUNT_OF(categories); i++) {
        if (strcmp(categories[i].code, code) == 0)
            return &categories[i];
    }
    return NULL;
}

const struct privacy_sdk_entry *privacy_sdk_entry_find(const char *id)
{
    for (size_t i = 0; i < COUNT_OF(entries); i++) {
        if (strcmp(entries[i].id, id) == 0)
            return &entries[i];
    }
    return NULL;
}

/* --- packages ------------------------------------------------------------ */

/* Names come with '/' or '.' between packages; the tables have '.'. */
static uint8_t java_byte(uint8_t byte)
{
    return byte == '/' ? '.' : byte;
}

static bool begins_with(struct pica_span name, const char *text, size_t len)
{
    if (name.len < len)
        return false;
    for (size_t i = 0; i < len; i++) {
        if (java_byte(name.data[i]) != (uint8_t)text[i])
            return false;
    }
    return true;
}

static bool boundary_at(struct pica_span name, size_t at)
{
    return at == name.len || name.data[at] == '/' || name.data[at] == '.' || name.data[at] == '$';
}

/* The prefix that is the first `len` bytes of `name`, whose hash is given; or 0. */
static size_t prefix_equal(struct pica_span name, size_t len, uint32_t hash)
{
    for (size_t at = hash & (COUNT_OF(prefix_slots) - 1); prefix_slots[at];
         at = (at + 1) & (COUNT_OF(prefix_slots) - 1)) {
        const struct prefix *p = &prefixes[prefix_slots[at]];

        if (p->len == len && begins_with(name, p->text, len))
            return prefix_slots[at];
    }
    return 0;
}

/* How much of a class name is its package. */
static size_t package_length(struct pica_span name)
{
    size_t len = name.len;

    while (len > 0 && name.data[len - 1] != '/' && name.data[len - 1] != '.')
        len--;
    return len ? len - 1 : 0;
}

/*
 * The longest prefix of a class name; 0: none. *ret_by_package says whether all
 * classes of its package have the same.
 */
static size_t prefix_of(struct pica_span name, bool *ret_by_package)
{
    size_t package = package_length(name), best = 0;
    uint32_t hash = PRIVACY_HASH_START;

    *ret_by_package = true;
    for (size_t i = 0; i <= name.len; i++) {
        if (i > 0 && boundary_at(name, i)) {
            size_t found = prefix_equal(name, i, hash);

            if (found && prefixes[found].entry != NO_ENTRY)
                best = found;
            if (i >= package && *ret_by_package) {
                if (!found || !prefixes[found].parent)
                    return best;
                *ret_by_package = false;
            }
        }
        if (i < name.len)
            hash = privacy_hash_byte(hash, java_byte(name.data[i]));
    }
    return best;
}

static struct privacy_owner owner_by(size_t prefix, struct pica_span name, const char *app_package)
{
    size_t own = app_package ? strlen(app_package) : 0;
    const struct prefix *p = &prefixes[prefix];

    if (own && begins_with(name, app_package, own) && boundary_at(name, own) &&
        (!prefix || p->weak || p->len <= own))
        return (struct privacy_owner){ .kind = PRIVACY_OWNER_APP, .basis = app_package };
    if (!prefix)
        return (struct privacy_owner){ .kind = PRIVACY_OWNER_APP };
    return (struct privacy_owner){
        .kind = entries[p->entry].library ? PRIVACY_OWNER_LIBRARY : PRIVACY_OWNER_SDK,
        .sdk = &entries[p->entry],
        .basis = p->text,
        .weak = p->weak,
    };
}

/* "[[Lcom/a/B;" without what is around the name. */
static struct pica_span descriptor_name(struct pica_span descriptor)
{
    while (descriptor.len && descriptor.data[0] == '[')
        descriptor = pica_span_of(descriptor.data + 1, descriptor.len - 1);
    if (descriptor.len >= 2 && descriptor.data[0] == 'L' &&
        descriptor.data[descriptor.len - 1] == ';')
        return pica_span_of(descriptor.data + 1, descriptor.len - 2);
    return pica_span_of(NULL, 0);
}

struct privacy_owner privacy_owner_of(struct pica_span class_descriptor, const char *app_package)
{
    struct pica_span name = descriptor_name(class_descriptor);
    bool by_package;

    return owner_by(prefix_of(name, &by_package), name, app_package);
}

/* --- markers ------------------------------------------------------------- */

static const struct marker *marker_find(const struct marker *markers, const uint16_t *slot_of,
                                        size_t slot_count, struct pica_span text)
{
    uint32_t hash = privacy_hash_part(PRIVACY_HASH_START, text);

    for (size_t at = hash & (slot_count - 1); slot_of[at]; at = (at + 1) & (slot_count - 1)) {
        if (pica_span_is(text, markers[slot_of[at]].text))
            return &markers[slot_of[at]];
    }
    return NULL;
}

static bool pattern_fits(const char *pattern, struct pica_span name)
{
    size_t head = strcspn(pattern, "*"), tail = strlen(pattern + head + 1);

    return name.len >= head + tail && memcmp(name.data, pattern, head) == 0 &&
           memcmp(name.data + name.len - tail, pattern + head + 1, tail) == 0;
}

static const struct marker *native_find(struct pica_span name)
{
    const struct marker *m = marker_find(natives, natives_slots, COUNT_OF(natives_slots), name);

    for (size_t i = 1; !m && i < COUNT_OF(native_patterns); i++) {
        if (pattern_fits(native_patterns[i].text, name))
            m = &native_patterns[i];
    }
    return m;
}

/* --- findings ------------------------------------------------------------ */

enum finding_kind { FINDING_CLASS, FINDING_COMPONENT, FINDING_NATIVE, FINDING_META };

static const char *const finding_names[] = {
    [FINDING_CLASS] = "class",
    [FINDING_COMPONENT] = "component",
    [FINDING_NATIVE] = "native",
    [FINDING_META] = "meta-data",
};

struct finding {
    uint16_t entry;
    enum finding_kind kind;
    bool weak;
    size_t classes;
    const char *value; /* the name alone */
    struct pica_place place;
};

struct findings {
    struct finding *items;
    size_t count, cap;
    bool no_memory;
};

static void findings_add(struct findings *f, struct finding one)
{
    if (f->count == f->cap) {
        size_t cap = f->cap ? f->cap * 2 : 64;
        struct finding *items = reallocarray(f->items, cap, sizeof(*items));

        if (!items) {
            f->no_memory = true;
            return;
        }
        f->items = items;
        f->cap = cap;
    }
    f->items[f->count++] = one;
}

static int finding_compare(const void *a, const void *b)
{
    const struct finding *x = a, *y = b;
    int order = (x->entry > y->entry) - (x->entry < y->entry);

    if (!order)
        order = (x->kind > y->kind) - (x->kind < y->kind);
    if (!order)
        order = strcmp(x->value, y->value);
    return order ? order : pica_place_compare(&x->place, &y->place);
}

/* Where a class is defined. */
static struct pica_place class_place(const struct dex_file *dex, uint32_t index, const char *name)
{
    struct pica_place place = pica_place_entry(dex->entry);
    const uint8_t *item = dex->classes.at + (size_t)index * 32;

    place.class_name = name;
    /* A table with replaced items is a copy that is not in the file. */
    if (item >= dex->data.data && item < dex->data.data + dex->data.len) {
        place.file_offset = (uint64_t)(item - dex->data.data);
        place.bytes = pica_span_of(item, 32);
    }
    return place;
}

/* Classes under each prefix, and the first of them. */
struct tally {
    size_t classes;
    uint32_t dex, index, type;
};

static void find_classes(const struct flow_program *program, const char *app_package,
                         struct pica_arena *arena, struct findings *f)
{
    struct tally *tallies = calloc(COUNT_OF(prefixes), sizeof(*tallies));
    struct pica_span last = pica_span_str(""); /* package of the class before */
    size_t count = flow_type_count(program), found = 0;
    bool by_package = false;

    if (!tallies) {
        f->no_memory = true;
        return;
    }
    for (size_t t = 0; t < count; t++) {
        struct flow_class c = flow_class(program, (uint32_t)t);
        struct pica_span name, package;
        struct tally *tally;

        if (c.dex == FLOW_NONE)
            continue;
        name = descriptor_name(flow_type_name(program, (uint32_t)t));
        if (name.len == 0) /* not a class name: cannot be one of ours */
            continue;
        package = pica_span_of(name.data, package_length(name));
        /* Types come by name: mostly in the package of the one before. */
        if (!by_package || !pica_span_equal(package, last))
            found = prefix_of(name, &by_package);
        last = package;
        if (!found || owner_by(found, name, app_package).kind == PRIVACY_OWNER_APP)
            continue;
        tally = &tallies[found];
        if (tally->classes++ == 0 || c.dex < tally->dex ||
            (c.dex == tally->dex && c.index < tally->index)) {
            tally->dex = c.dex;
            tally->index = c.index;
            tally->type = (uint32_t)t;
        }
    }
    for (size_t i = 1; i < COUNT_OF(prefixes); i++) {
        const struct tally *tally = &tallies[i];
        char *name;

        if (tally->classes == 0)
            continue;
        name = pica_arena_str(arena, flow_type_name(program, tally->type));
        if (!name) {
            f->no_memory = true;
            break;
        }
        findings_add(f, (struct finding){
                            .entry = prefixes[i].entry,
                            .kind = FINDING_CLASS,
                            .weak = prefixes[i].weak,
                            .classes = tally->classes,
                            .value = prefixes[i].text,
                            .place = class_place(flow_dex(program, tally->dex), tally->index, name),
                        });
    }
    free(tallies);
}

static void find_metas(const struct manifest_meta *items, size_t count, struct findings *f)
{
    for (size_t i = 0; i < count; i++) {
        const struct marker *m;

        if (!items[i].name)
            continue;
        m = marker_find(metas, metas_slots, COUNT_OF(metas_slots), pica_span_str(items[i].name));
        if (m)
            findings_add(f, (struct finding){ .entry = m->entry,
                                              .kind = FINDING_META,
                                              .weak = m->weak,
                                              .value = items[i].name,
                                              .place = items[i].place });
    }
}

static void find_components(const struct manifest *manifest, struct findings *f)
{
    find_metas(manifest->metas, manifest->meta_count, f);
    for (size_t i = 0; i < manifest->component_count; i++) {
        const struct manifest_component *c = &manifest->components[i];
        struct finding one = { .kind = FINDING_COMPONENT,
                               .value = c->class_name,
                               .place = c->place };
        struct pica_span name;
        const struct marker *m;
        bool by_package;

        find_metas(c->metas, c->meta_count, f);
        if (!c->class_name || c->target) /* an alias is no class */
            continue;
        name = pica_span_str(c->class_name);
        m = marker_find(components, components_slots, COUNT_OF(components_slots), name);
        if (m) {
            one.entry = m->entry;
            one.weak = m->weak;
        } else {
            size_t found = prefix_of(name, &by_package);

            if (!found || owner_by(found, name, manifest->package).kind == PRIVACY_OWNER_APP)
                continue;
            one.entry = prefixes[found].entry;
            one.weak = prefixes[found].weak;
        }
        findings_add(f, one);
    }
}

static void find_natives(const struct privacy_native *items, size_t count, struct findings *f)
{
    for (size_t i = 0; i < count; i++) {
        const char *slash = strrchr(items[i].entry, '/');
        const char *name = slash ? slash + 1 : items[i].entry;
        const struct marker *m = native_find(pica_span_str(name));

        if (m)
            findings_add(f, (struct finding){ .entry = m->entry,
                                              .kind = FINDING_NATIVE,
                                              .weak = m->weak,
                                              .value = name,
                                              .place = pica_place_entry(items[i].entry) });
    }
}

/* Evidence that another entry owns is told of those found anyway, as weak evidence. */
static void find_shared(struct findings *f)
{
    size_t count = f->count; /* sorted by entry */

    for (size_t i = 0; i < COUNT_OF(shared); i++) {
        bool present = false;

        for (size_t n = 0; n < count && !present; n++)
            present = f->items[n].entry == shared[i].entry;
        for (size_t n = 0; n < count && present; n++) {
            struct finding one = f->items[n];

            if (strcmp(finding_names[one.kind], shared[i].kind) != 0 ||
                strcmp(one.value, shared[i].text) != 0)
                continue;
            one.entry = shared[i].entry;
            one.weak = true;
            findings_add(f, one);
        }
    }
}

/* --- hits ---------------------------------------------------------------- */

static enum privacy_confidence confidence_of(const struct finding *items, size_t count)
{
    bool classes = false, weak_classes = false, other = false;

    for (size_t i = 0; i < count; i++) {
        if (items[i].kind != FINDING_CLASS)
            other |= !items[i].weak;
        else if (items[i].weak)
            weak_classes = true;
        else
            classes = true;
    }
    if (classes || (weak_classes && other))
        return PRIVACY_CERTAIN;
    return other ? PRIVACY_LIKELY : PRIVACY_WEAK;
}

/* One finding of each kind and value: libraries come once for every ABI. */
static size_t drop_repeats(struct finding *items, size_t count)
{
    size_t kept = 0;

    for (size_t i = 0; i < count; i++) {
        if (kept && items[kept - 1].entry == items[i].entry &&
            items[kept - 1].kind == items[i].kind &&
            strcmp(items[kept - 1].value, items[i].value) == 0)
            continue;
        items[kept++] = items[i];
    }
    return kept;
}

static bool hit_make(struct privacy_sdk_hit *hit, const struct finding *items, size_t count,
                     struct pica_arena *arena)
{
    hit->sdk = &entries[items[0].entry];
    hit->confidence = confidence_of(items, count);
    hit->evidence_count = count;
    hit->evidence = pica_arena_array(arena, count, sizeof(*hit->evidence));
    if (!hit->evidence)
        return false;
    for (size_t i = 0; i < count; i++) {
        struct privacy_evidence *e = &hit->evidence[i];

        e->kind = finding_names[items[i].kind];
        e->classes = items[i].classes;
        e->weak = items[i].weak;
        e->place = items[i].place;
        if (items[i].kind == FINDING_CLASS)
            e->value = pica_arena_printf(arena, "%s (%zu class%s)", items[i].value, e->classes,
                                         e->classes == 1 ? "" : "es");
        else
            e->value = items[i].value;
        if (!e->value)
            return false;
    }
    return true;
}

static enum pica_status hits_make(const struct findings *f, struct pica_arena *arena,
                                  struct privacy_sdk_hit **ret, size_t *ret_count,
                                  struct pica_error *err)
{
    struct privacy_sdk_hit *hits;
    size_t count = 0;

    for (size_t i = 0; i < f->count; i++)
        count += i == 0 || f->items[i].entry != f->items[i - 1].entry;
    hits = pica_arena_array(arena, count ? count : 1, sizeof(*hits));
    if (!hits)
        return pica_fail_nomem(err);
    count = 0;
    for (size_t i = 0, next; i < f->count; i = next) {
        for (next = i + 1; next < f->count && f->items[next].entry == f->items[i].entry;)
            next++;
        if (!hit_make(&hits[count++], &f->items[i], next - i, arena))
            return pica_fail_nomem(err);
    }
    *ret = hits;
    *ret_count = count;
    return PICA_OK;
}

enum pica_status privacy_sdk_find(const struct flow_program *program,
                                  const struct manifest *manifest,
                                  const struct privacy_native *native_items, size_t native_count,
                                  struct pica_arena *arena, struct privacy_sdk_hit **ret,
                                  size_t *ret_count, struct pica_error *err)
{
    struct findings f = { 0 };
    enum pica_status st;

    if (program)
        find_classes(program, manifest ? manifest->package : NULL, arena, &f);
    if (manifest)
        find_components(manifest, &f);
    find_natives(native_items, native_count, &f);
    find_shared(&f);
    if (f.no_memory) {
        st = pica_fail_nomem(err);
    } else {
        if (f.count)
            qsort(f.items, f.count, sizeof(*f.items), finding_compare);
        f.count = drop_repeats(f.items, f.count);
        st = hits_make(&f, arena, ret, ret_count, err);
    }
    free(f.items);
    return st;
}
