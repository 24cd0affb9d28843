/* Looking into a resource table whose frame was read, as frameworks/base AssetManager2.cpp does. */
#include "manifest/res_table.h"

#include "base/cursor.h"
#include "manifest/res_table_parts.h"

/* ResTable_config's CONFIG_ bits, without CONFIG_VERSION. */
#define CONFIG_BITS (0x3ffffu & ~0x400u)

#define CONFIG_AT 20 /* offset of the configuration in a RES_TABLE_TYPE chunk */

/* --- configurations ------------------------------------------------------ */

const struct res_qualifiers *res_type_qualifiers(struct res_table *t, uint32_t n)
{
    struct res_type_chunk *type = &t->types[n];
    size_t header = pica_le16(type->bytes.data + 2);
    struct res_qualifiers *q;

    if (type->qualifiers)
        return type->qualifiers;
    q = pica_arena_alloc(t->arena, sizeof *q);
    if (q)
        *q = res_qualifiers_read(pica_span_sub(type->bytes, CONFIG_AT, header - CONFIG_AT));
    else
        t->no_memory = true;
    type->qualifiers = q;
    return q;
}

struct res_config res_config_of(const struct res_qualifiers *q)
{
    struct res_config config = { .sdk = q->sdk, .other = res_qualifiers_other(q) };

    res_qualifiers_locale(q, config.locale);
    return config;
}

/* --- chunks of a type ---------------------------------------------------- */

uint32_t res_type_base(const struct res_package *p, uint32_t type)
{
    return p->id << 24 | ((type + p->type_offset) & 0xff) << 16;
}

const char *res_type_name(struct res_table *t, struct res_package *p, uint32_t type)
{
    return string_pool_text(&p->types, type - 1, t->arena);
}

/* The first chunk of the type that `id` is of, or NO_TYPE; *ret is the id of its chunks. */
static uint32_t first_chunk(const struct res_package *p, uint32_t id, uint32_t *ret)
{
    uint32_t type = id >> 16 & 0xff;

    if (p->id != id >> 24 || type <= p->type_offset)
        return NO_TYPE;
    *ret = type - p->type_offset;
    return p->first[*ret];
}

/* False when the budget for chunks is used up; what is looked through like chunks counts too. */
static bool spend(struct res_table *t, uint64_t chunks)
{
    if (t->visits_left < chunks) {
        t->exhausted = true;
        t->visits_left = 0;
        return false;
    }
    t->visits_left -= chunks;
    return true;
}

uint32_t res_config_from(struct res_table *t, uint32_t n)
{
    for (; n != NO_TYPE && spend(t, 1); n = t->types[n].next)
        if (!t->types[n].spec)
            return n;
    return NO_TYPE;
}

/* Walks the configurations of one resource's type, in all packages of its id. */
struct walk {
    struct res_table *table;
    uint32_t id;
    uint32_t package; /* the one that `type` is of: its index + 1, or 0 */
    uint32_t type;    /* id of its chunks */
    uint32_t chunk;   /* the present one, or NO_TYPE */
};

static struct walk walk_start(struct res_table *t, uint32_t id)
{
    return (struct walk){ .table = t, .id = id, .package = t->groups[id >> 24], .chunk = NO_TYPE };
}

static struct res_package *walk_package(const struct walk *w)
{
    return &w->table->packages[w->package - 1];
}

static bool walk_next(struct walk *w)
{
    struct res_table *t = w->table;

    if (w->chunk != NO_TYPE) {
        w->chunk = res_config_from(t, t->types[w->chunk].next);
        if (w->chunk == NO_TYPE)
            w->package = walk_package(w)->next;
    }
    for (; w->chunk == NO_TYPE && w->package; w->package = walk_package(w)->next) {
        w->chunk = res_config_from(t, first_chunk(walk_package(w), w->id, &w->type));
        if (w->chunk != NO_TYPE)
            break;
    }
    return w->chunk != NO_TYPE;
}

bool res_table_each(struct res_table *t, uint32_t id, res_table_fn *fn, void *context)
{
    struct walk w = walk_start(t, id);
    const struct res_qualifiers *q;
    bool found = false;
    struct res_entry e;

    while (walk_next(&w)) {
        struct res_config config;

        if (res_entry_read(t->types[w.chunk].bytes, id & 0xffff, &e) != RES_THERE)
            continue;
        found = true;
        if (e.bag)
            continue;
        q = res_type_qualifiers(t, w.chunk);
        if (!q)
            break;
        config = res_config_of(q);
        if (!fn(context, &config, res_value_in(t, walk_package(&w), e.value)))
            break;
    }
    return found;
}

bool res_table_has(struct res_table *t, uint32_t id)
{
    struct walk w = walk_start(t, id);
    struct res_entry e;

    while (walk_next(&w))
        if (res_entry_read(t->types[w.chunk].bytes, id & 0xffff, &e) == RES_THERE)
            return true;
    return false;
}

void res_table_entries(struct res_table *t, res_table_entry_fn *fn, void *context)
{
    struct res_entry e;
    uint32_t index;

    for (size_t k = 0; k < t->package_count; k++)
        for (uint32_t type = 0; type < 256; type++)
            for (uint32_t n = res_config_from(t, t->packages[k].first[type]); n != NO_TYPE;
                 n = res_config_from(t, t->types[n].next)) {
                const struct res_package *p = &t->packages[k];
                struct pica_span bytes = t->types[n].bytes;
                uint32_t base = res_type_base(p, type);
                uint32_t places = res_entry_places(bytes);

                for (uint32_t i = 0; i < places; i++)
                    if (res_entry_at(bytes, i, &index, &e) == RES_THERE && !e.bag &&
                        !fn(context, base | index, res_value_in(t, p, e.value)))
                        return;
            }
}

/* --- choosing ------------------------------------------------------------ */

enum res_here res_table_find(struct res_table *t, uint32_t id, const struct res_qualifiers *device,
                             struct res_found *ret)
{
    const struct res_qualifiers *best = NULL;
    enum res_here here = RES_ABSENT;
    struct walk w = walk_start(t, id);
    bool fitted = false;

    while (walk_next(&w)) {
        struct res_found f = { .package = w.package - 1, .type = w.type, .chunk = w.chunk };
        enum res_here now = res_entry_read(t->types[w.chunk].bytes, id & 0xffff, &f.entry);
        const struct res_qualifiers *q;
        bool fits;

        if (now == RES_ABSENT)
            continue;
        q = res_type_qualifiers(t, w.chunk);
        if (!q)
            return RES_ABSENT;
        fits = res_qualifiers_match(q, device);
        if (best && (!fits || (fitted && !res_qualifiers_better(q, best, device))))
            continue;
        best = q;
        fitted = fits;
        here = now;
        *ret = f;
        ret->entry.value = res_value_in(t, walk_package(&w), f.entry.value);
    }
    return here;
}

/* --- following ----------------------------------------------------------- */

/* DynamicRefTable::addMapping(): of several ids whose first package is called so the last. */
static const struct res_package *package_named(const struct res_table *t, struct pica_span name)
{
    const struct res_package *found = NULL;

    for (size_t i = 0; i < t->package_count; i++)
        if (t->groups[t->packages[i].id] == i + 1 && pica_span_equal(t->packages[i].name, name))
            found = &t->packages[i];
    return found;
}

/* The package by the name that a library of those with the id of `from` has for the id `build`,
 * or NULL. */
static const struct res_package *library(struct res_table *t, size_t from, uint32_t build)
{
    for (size_t i = 0; i < t->other_count; i++) {
        const struct res_other_chunk *o = &t->others[i];
        struct res_libraries libraries;

        if (o->type != CHUNK_LIBRARY || t->packages[o->package].id != t->packages[from].id)
            continue;
        libraries = res_libraries_of(o);
        if (!spend(t, libraries.count))
            return NULL;
        for (size_t k = 0; k < libraries.count; k++) {
            struct res_library l = res_library_at(&libraries, k);

            if (l.id != build)
                continue;
            if (!spend(t, t->package_count))
                return NULL;
            if (package_named(t, l.name))
                return package_named(t, l.name);
        }
    }
    return NULL;
}

/* The id that stands for a staged one, or `id` itself. */
static uint32_t unstage(struct res_table *t, uint32_t id)
{
    for (size_t i = 0; i < t->other_count; i++) {
        const struct res_other_chunk *o = &t->others[i];
        struct res_aliases aliases;

        if (o->type != CHUNK_STAGED_ALIAS || t->packages[o->package].id != id >> 24)
            continue;
        aliases = res_aliases_of(o);
        if (!spend(t, aliases.count))
            return id;
        for (size_t k = 0; k < aliases.count; k++)
            if (res_alias_at(&aliases, k).staged == id)
                return res_alias_at(&aliases, k).finalized;
    }
    return id;
}

bool res_table_target(struct res_table *t, size_t package, uint32_t id, uint32_t *ret)
{
    const struct res_package *p;

    if (!spend(t, 1 + t->other_count))
        return false;
    id = unstage(t, id);
    *ret = id;
    if (id >> 24 == PACKAGE_FRAMEWORK || id >> 24 == PACKAGE_APP)
        return true;
    p = id >> 24 == 0 ? &t->packages[package] : library(t, package, id >> 24);
    if (p)
        *ret = (id & 0xffffff) | p->id << 24;
    return p != NULL;
}

static uint32_t spec_flags(const struct res_table *t, uint32_t id)
{
    uint32_t flags = 0, type;

    for (uint32_t p = t->groups[id >> 24]; p; p = t->packages[p - 1].next) {
        uint32_t n = first_chunk(&t->packages[p - 1], id, &type);

        /* Of several the first counts. */
        while (n != NO_TYPE && !t->types[n].spec)
            n = t->types[n].next;
        if (n != NO_TYPE)
            flags |= res_spec_flags(t->types[n].bytes, id & 0xffff);
    }
    return flags;
}

/* AssetManager2::ResolveReference(): false when no value is at the end. *flags are joined. */
static bool follow(struct res_table *t, uint32_t id, const char *locale, struct res_value *ret,
                   uint32_t *flags)
{
    struct res_qualifiers device = { .sdk = RES_SDK_NEWEST };
    struct res_found f;

    res_qualifiers_set_locale(&device, locale);
    for (uint64_t hop = 0; hop <= t->hops; hop++) {
        *flags |= spec_flags(t, id);
        if (res_table_find(t, id, &device, &f) != RES_THERE || f.entry.bag)
            return false;
        *ret = f.entry.value;
        if (!res_value_is_reference(*ret) || ret->data == 0)
            return true;
        if (ret->data == id)
            return false;
        id = ret->data;
        if (ret->type == RES_DYNAMIC_REFERENCE && !res_table_target(t, f.package, id, &id))
            return false;
    }
    return false;
}

bool res_table_resolve(struct res_table *t, uint32_t id, const char *locale, struct res_value *ret)
{
    struct res_value value;
    uint32_t flags = 0;

    if (!follow(t, id, locale, &value, &flags))
        return false;
    *ret = value;
    return true;
}

bool res_table_varies(struct res_table *t, uint32_t id)
{
    struct res_value value;
    uint32_t flags = 0;

    (void)follow(t, id, "", &value, &flags);
    return flags & CONFIG_BITS;
}

/* Whether several files have a value of the resource itself. */
static bool in_several_files(struct res_table *t, uint32_t id)
{
    struct walk w = walk_start(t, id);
    uint32_t first = UINT32_MAX;
    struct res_entry e;

    while (walk_next(&w)) {
        uint32_t source = walk_package(&w)->source;

        if (source == first ||
            res_entry_read(t->types[w.chunk].bytes, id & 0xffff, &e) == RES_ABSENT)
            continue;
        if (first != UINT32_MAX)
            return true;
        first = source;
    }
    return false;
}

bool res_table_differs(struct res_table *t, uint32_t id)
{
    struct res_qualifiers device = { .sdk = RES_SDK_NEWEST };
    struct res_found f;

    if (res_table_varies(t, id))
        return true;
    for (uint64_t hop = 0; t->source_count > 1 && hop <= t->hops; hop++) {
        if (in_several_files(t, id))
            return true;
        if (res_table_find(t, id, &device, &f) != RES_THERE || f.entry.bag ||
            !res_value_is_reference(f.entry.value) || f.entry.value.data == id)
            return false;
        id = f.entry.value.data;
        if (f.entry.value.type == RES_DYNAMIC_REFERENCE && !res_table_target(t, f.package, id, &id))
            return false;
    }
    return false;
}

/* --- strings ------------------------------------------------------------- */

struct res_value res_value_in(const struct res_table *t, const struct res_package *p,
                              struct res_value v)
{
    const struct res_source *s = &t->sources[p->source];

    if (v.type != RES_STRING || t->source_count == 1)
        return v;
    v.data = v.data < s->strings.count ? s->first_string + v.data : UINT32_MAX;
    return v;
}

size_t res_table_file_of(const struct res_table *t, uint32_t string)
{
    size_t low = 0, high = t->source_count;

    /* The last one that begins no later; those without strings begin where the next one does. */
    while (high - low > 1) {
        size_t mid = low + (high - low) / 2;

        if (t->sources[mid].first_string <= string)
            low = mid;
        else
            high = mid;
    }
    return low;
}

struct string_pool *res_table_pool(struct res_table *t, uint32_t string, uint32_t *ret)
{
    struct res_source *s;

    if (string >= t->string_count)
        return NULL;
    s = &t->sources[res_table_file_of(t, string)];
    *ret = string - s->first_string;
    return &s->strings;
}

const char *res_table_text(struct res_table *t, uint32_t string)
{
    uint32_t index;
    struct string_pool *pool = res_table_pool(t, string, &index);

    return pool ? string_pool_text(pool, index, t->arena) : NULL;
}

bool res_table_strings_exhausted(const struct res_table *t)
{
    bool exhausted = false;

    for (size_t i = 0; i < t->source_count; i++)
        exhausted |= t->sources[i].strings.exhausted;
    return exhausted;
}

/* --- names --------------------------------------------------------------- */

static bool name_is_plain(const char *s)
{
    if (!s || !*s)
        return false;
    for (; *s; s++)
        if ((unsigned char)*s <= ' ' || *s == '/' || *s == ':' || *s == '@' ||
            (unsigned char)*s == 0x7f)
            return false;
    return true;
}

/* The name of a package as text, "" without one; NULL without memory. */
static const char *package_text(struct res_table *t, struct res_package *p)
{
    if (!p->text)
        p->text = res_name16(t, p->name);
    return p->text;
}

void res_table_set_home(struct res_table *t, size_t file)
{
    for (size_t i = 0; i < t->package_count; i++)
        if (t->packages[i].source == file) {
            t->home = t->packages[i].id;
            return;
        }
}

/* What is put before the names of resources of a package, "" where they are at home; NULL: they
 * could not be told from those. */
static const char *prefix_of(struct res_table *t, struct res_package *p)
{
    struct res_package *home = t->groups[t->home] ? &t->packages[t->groups[t->home] - 1] : NULL;

    if (p->id == t->home)
        return "";
    if (home && pica_span_equal(p->name, home->name)) /* the platform calls them the same */
        return p->source != home->source ? "" : NULL;
    return name_is_plain(package_text(t, p)) ? p->text : NULL;
}

/*
 * The id that a resource called "id" has in its table when code and layouts call it 0x7fPPEEEE: for
 * devices before Android 8, which take negative ids for none, aapt2 writes so of feature PP above
 * 0x7f (Link.cpp, FeatureSplitSymbolTableDelegate). 0: it is no such id.
 */
static uint32_t unmask(struct res_table *t, uint32_t id)
{
    uint32_t p = id >> 24 == PACKAGE_APP ? t->groups[id >> 16 & 0xff] : 0;

    if ((id >> 16 & 0xff) <= PACKAGE_APP)
        return 0;
    for (; p; p = t->packages[p - 1].next)
        for (uint32_t type = 1; type < 256; type++) {
            const char *name = t->packages[p - 1].first[type] == NO_TYPE
                                   ? NULL
                                   : res_type_name(t, &t->packages[p - 1], type);

            if (name && strcmp(name, "id") == 0)
                return res_type_base(&t->packages[p - 1], type) | (id & 0xffff);
        }
    return 0;
}

static bool name_of(struct res_table *t, uint32_t id, struct pica_text *out)
{
    struct walk w = walk_start(t, id);
    struct res_entry e;

    while (walk_next(&w)) {
        struct res_package *p = walk_package(&w);
        const char *prefix, *type_name, *key;

        if (res_entry_read(t->types[w.chunk].bytes, id & 0xffff, &e) != RES_THERE)
            continue;
        prefix = prefix_of(t, p);
        type_name = res_type_name(t, p, w.type);
        key = string_pool_text(&p->keys, e.key, t->arena);
        if (!prefix || !name_is_plain(type_name) || !name_is_plain(key))
            return false;
        pica_text_add(out, prefix);
        if (*prefix)
            pica_text_add_char(out, ':');
        pica_text_add(out, type_name);
        pica_text_add_char(out, '/');
        pica_text_add(out, key);
        return true;
    }
    return false;
}

bool res_table_name(struct res_table *t, uint32_t id, struct pica_text *out)
{
    uint32_t unmasked;

    if (name_of(t, id, out))
        return true;
    unmasked = unmask(t, id);
    return unmasked && name_of(t, unmasked, out);
}

void res_table_print(struct res_table *t, struct res_value v, struct pica_text *out)
{
    bool reference = res_value_is_reference(v);
    size_t start = out->len;

    if (v.data && (reference || v.type == RES_ATTRIBUTE || v.type == RES_DYNAMIC_ATTRIBUTE)) {
        pica_text_add_char(out, reference ? '@' : '?');
        if (res_table_name(t, v.data, out))
            return;
        out->len = start;
    }
    res_value_print(v, out);
}

bool res_table_no_memory(const struct res_table *t)
{
    bool lost = t->no_memory;

    for (size_t i = 0; i < t->source_count; i++)
        lost |= t->sources[i].strings.no_memory;
    for (size_t i = 0; i < t->package_count; i++)
        lost |= t->packages[i].types.no_memory || t->packages[i].keys.no_memory;
    return lost;
}
