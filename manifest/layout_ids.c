#include "manifest/layout.h"

#include "base/intern.h"
#include "manifest/res_table.h"

#include <stdlib.h>

/* A resource that refers to another one. */
struct link {
    uint32_t id, target;
};

struct finding {
    struct res_table table;
    struct pica_arena scratch;
    struct pica_intern names; /* of layouts: key_of() */
    struct pica_text key;
    uint32_t *by_name;   /* index of the layout by number of its name */
    uint64_t lengths[4]; /* a bit for each length below 256 that a name has, in UTF-16 */
    uint32_t *by_string; /* by index in the table's strings: layout + 2, 1: none, 0: not known */
    const char **kept;   /* likewise: its copy that uses have */
    size_t string_count;
    struct layout_id *pairs;
    size_t pair_count, pair_cap;
    struct link *links;
    size_t link_count, link_cap;
    bool full, no_memory;
};

/* About a hundred times what large apps have; references could multiply them without end. */
#define PAIRS_MAX (4u << 20)

static int id_compare(const void *pa, const void *pb)
{
    const struct layout_id *a = pa, *b = pb;

    if (a->id != b->id)
        return (a->id > b->id) - (a->id < b->id);
    return (a->layout > b->layout) - (a->layout < b->layout);
}

static void add_pair(struct finding *f, uint32_t id, uint32_t layout)
{
    if (f->pair_count == PAIRS_MAX)
        f->full = true;
    else if (pica_grow(&f->pairs, &f->pair_cap, f->pair_count + 1, sizeof *f->pairs))
        f->pairs[f->pair_count++] = (struct layout_id){ id, layout };
    else
        f->no_memory = true;
}

/* Sorts the pairs, and drops what is there twice. */
static void settle_pairs(struct finding *f)
{
    size_t kept = 0;

    if (f->pair_count > 1)
        qsort(f->pairs, f->pair_count, sizeof *f->pairs, id_compare);
    for (size_t i = 0; i < f->pair_count; i++)
        if (kept == 0 || id_compare(&f->pairs[kept - 1], &f->pairs[i]) != 0)
            f->pairs[kept++] = f->pairs[i];
    f->pair_count = kept;
}

/* The first pair of `id` among the first `count`, which are sorted. */
static size_t first_pair(const struct finding *f, size_t count, uint32_t id)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (f->pairs[mid].id < id)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* --- files ------------------------------------------------------------------- */

/* What a name is known as: packages may have files of the same name. Those of the base are known by
 * their names, others by what no name begins with. Lives until the next; false without memory. */
static bool key_of(struct finding *f, uint32_t part, struct pica_span name, struct pica_span *ret)
{
    const uint8_t before[5] = { 0, (uint8_t)part, (uint8_t)(part >> 8), (uint8_t)(part >> 16),
                                (uint8_t)(part >> 24) };

    *ret = name;
    if (part == 0)
        return true;
    f->key.len = 0;
    pica_text_add_span(&f->key, pica_span_of(before, sizeof before));
    pica_text_add_span(&f->key, name);
    f->no_memory |= f->key.failed;
    *ret = pica_span_of(f->key.data, f->key.len);
    return !f->key.failed;
}

/* The layout whose entry the table's string names, in the package that the table is of
 * (AssetManager2::OpenNonAsset() with a cookie), or UINT32_MAX. */
static uint32_t layout_of(struct finding *f, uint32_t string)
{
    struct string_pool *pool;
    uint32_t found, index;
    struct pica_span key;
    const char *text;
    size_t length;

    if (string >= f->string_count)
        return UINT32_MAX;
    if (f->by_string[string])
        return f->by_string[string] == 1 ? UINT32_MAX : f->by_string[string] - 2;
    f->by_string[string] = 1;
    /* Most strings are words, and need not be decoded. */
    pool = res_table_pool(&f->table, string, &index);
    length = pool ? string_pool_units(pool, index) : SIZE_MAX;
    if (length < 256 && !(f->lengths[length / 64] >> length % 64 & 1))
        return UINT32_MAX;
    text = res_table_text(&f->table, string);
    if (!text ||
        !key_of(f, (uint32_t)res_table_file_of(&f->table, string), pica_span_str(text), &key))
        return UINT32_MAX;
    found = pica_intern_find(&f->names, key);
    if (found == PICA_INTERN_NONE)
        return UINT32_MAX;
    f->by_string[string] = f->by_name[found] + 2;
    return f->by_name[found];
}

static bool look_at_entry(void *context, uint32_t id, struct res_value v)
{
    struct finding *f = context;
    uint32_t layout = v.type == RES_STRING ? layout_of(f, v.data) : UINT32_MAX;

    if (layout != UINT32_MAX)
        add_pair(f, id, layout);
    if (res_value_is_reference(v) && v.data) {
        if (pica_grow(&f->links, &f->link_cap, f->link_count + 1, sizeof *f->links))
            f->links[f->link_count++] = (struct link){ id, v.data };
        else
            f->no_memory = true;
    }
    return !f->no_memory;
}

/* What refers to a file is one as well: as far as the platform follows references. */
static void follow_links(struct finding *f, uint64_t hops)
{
    for (uint64_t hop = 0; hop < hops && !f->no_memory && !f->full; hop++) {
        size_t known = f->pair_count;

        for (size_t i = 0; i < f->link_count; i++)
            for (size_t k = first_pair(f, known, f->links[i].target);
                 k < known && f->pairs[k].id == f->links[i].target && !f->no_memory && !f->full;
                 k++)
                add_pair(f, f->links[i].id, f->pairs[k].layout);
        settle_pairs(f);
        if (f->pair_count == known)
            return;
    }
}

/* --- results ------------------------------------------------------------------- */

static bool set_ids(const struct finding *f, struct layout *layouts, size_t count,
                    struct pica_arena *arena)
{
    uint32_t *ids = pica_arena_array(arena, f->pair_count + 1, sizeof *ids);
    size_t *next = calloc(count + 1, sizeof *next), at = 0;

    if (!ids || !next) {
        free(next);
        return false;
    }
    for (size_t i = 0; i < f->pair_count; i++)
        next[f->pairs[i].layout]++;
    for (size_t i = 0; i < count; i++) {
        layouts[i].id_count = next[i];
        layouts[i].ids = ids + at;
        next[i] = at;
        at += layouts[i].id_count;
    }
    for (size_t i = 0; i < f->pair_count; i++) /* sorted by id, so those of each layout are */
        ids[next[f->pairs[i].layout]++] = f->pairs[i].id;
    free(next);
    return true;
}

/* The text that a reference leads to, "" when it is none; NULL without memory. */
static const char *find_text(struct finding *f, uint32_t id, struct pica_arena *arena)
{
    struct res_value v;
    const char *text;

    if (!res_table_resolve(&f->table, id, "", &v) || v.type != RES_STRING ||
        v.data >= f->string_count)
        return "";
    if (f->kept[v.data])
        return f->kept[v.data];
    text = res_table_text(&f->table, v.data);
    if (!text)
        return res_table_no_memory(&f->table) ? NULL : "";
    f->kept[v.data] = pica_arena_str(arena, pica_span_str(text));
    return f->kept[v.data];
}

/* Texts that were given by reference. */
static bool set_texts(struct finding *f, struct layout *layouts, size_t count,
                      struct pica_arena *arena)
{
    f->kept = calloc(f->string_count + 1, sizeof *f->kept);
    if (!f->kept)
        return false;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < layouts[i].use_count; k++) {
            struct layout_use *u = &layouts[i].uses[k];

            if (u->kind != LAYOUT_INCLUDE && u->kind != LAYOUT_STUB && u->kind != LAYOUT_ACTION &&
                u->layout)
                u->text = find_text(f, u->layout, arena);
            if (!u->text)
                return false;
        }
    return true;
}

static size_t utf16_units(struct pica_span s)
{
    size_t units = 0;

    for (size_t i = 0; i < s.len; i++)
        units += (s.data[i] & 0xc0) == 0x80 ? 0 : s.data[i] >= 0xf0 ? 2 : 1;
    return units;
}

/* A package may have what another one has. Of two files of one name in one, which a device refuses,
 * the first counts. */
static bool know_names(struct finding *f, const struct layout *layouts, size_t count)
{
    f->by_name = calloc(count + 1, sizeof *f->by_name);
    if (!f->by_name)
        return false;
    for (size_t i = 0; i < count; i++) {
        const struct layout *l = &layouts[i];
        struct pica_span name = pica_span_str(l->name ? l->name : l->entry);
        size_t known = f->names.count, length = utf16_units(name);
        const char *kept = NULL;
        struct pica_span key;
        uint32_t n;

        if (!key_of(f, l->part, name, &key))
            return false;
        if (l->part != 0 && !(kept = pica_arena_str(&f->scratch, key)))
            return false;
        n = pica_intern_add(&f->names, kept ? pica_span_of(kept, key.len) : key);
        if (n == PICA_INTERN_NONE)
            return false;
        if (n == known)
            f->by_name[n] = (uint32_t)i;
        if (length < 256)
            f->lengths[length / 64] |= UINT64_C(1) << length % 64;
    }
    return true;
}

enum pica_status layout_ids(struct res_files tables, struct layout *layouts, size_t count,
                            const struct pica_limits *limits, struct pica_arena *arena,
                            struct pica_notes *notes, struct pica_error *err)
{
    struct pica_notes unheard = { 0 };
    struct finding f = { 0 };
    struct pica_error bad;
    enum pica_status st = res_table_read(tables, limits, &f.scratch, &unheard, &f.table, &bad);

    pica_notes_finish(&unheard);
    if (st == PICA_OK) {
        f.string_count = f.table.string_count;
        f.by_string = calloc(f.string_count + 1, sizeof *f.by_string);
        f.no_memory = !f.by_string || !know_names(&f, layouts, count);
        if (!f.no_memory)
            res_table_entries(&f.table, look_at_entry, &f);
        settle_pairs(&f);
        if (!f.no_memory)
            follow_links(&f, limits->reference_hops);
        f.no_memory |= res_table_no_memory(&f.table);
        f.no_memory = f.no_memory || !set_ids(&f, layouts, count, arena) ||
                      !set_texts(&f, layouts, count, arena);
    }
    f.no_memory |= st == PICA_E_NOMEM;
    if (f.full || f.table.exhausted)
        pica_gap(notes, "manifest", pica_place_entry(res_files_entry(tables)),
                 "too many ids lead to XML files: some were not followed");
    free(f.by_string);
    free(f.kept);
    free(f.by_name);
    pica_text_finish(&f.key);
    free(f.pairs);
    free(f.links);
    pica_intern_finish(&f.names);
    pica_arena_finish(&f.scratch);
    return f.no_memory ? pica_fail_nomem(err) : PICA_OK;
}

bool layout_index(const struct layout *layouts, size_t count, struct pica_arena *arena,
                  const struct layout_id **ret, size_t *ret_count)
{
    struct layout_id *items;
    size_t n = 0;

    for (size_t i = 0; i < count; i++)
        n += layouts[i].id_count;
    items = pica_arena_array(arena, n + 1, sizeof *items);
    if (!items)
        return false;
    n = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < layouts[i].id_count; k++)
            items[n++] = (struct layout_id){ layouts[i].ids[k], (uint32_t)i };
    if (n > 1)
        qsort(items, n, sizeof *items, id_compare);
    *ret = items;
    *ret_count = n;
    return true;
}
