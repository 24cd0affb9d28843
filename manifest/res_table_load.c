/*
 * The frame of resources.arsc, of one file or of several: which chunks there are, and whether a
 * device opens the table at all (frameworks/base LoadedArsc.cpp and ChunkIterator.cpp,
 * Android 15). Where that gives up, so does the installation of the package;
 * here what can be told apart is read all the same.
 */
#include "base/cursor.h"
#include "base/intern.h"
#include "manifest/res_table_parts.h"

#include <stdlib.h>

#define ENTRY "resources.arsc"

/* Offsets in ResTable_package, and the size of it before typeIdOffset. */
enum { PACKAGE_NAME = 12, PACKAGE_TYPES = 268, PACKAGE_KEYS = 276, PACKAGE_OLD_HEADER = 284 };

/* ResTable_header, ResTable_typeSpec, and ResTable_type with a configuration of no more than its
 * size (kResTableTypeMinSize). */
enum { TABLE_HEADER = 12, SPEC_HEADER = 16, TYPE_HEADER = 24 };

#define ENTRIES_MOST UINT16_MAX /* of a type */

struct loader {
    struct res_table t;
    struct res_source *source; /* the file that is read */
    struct pica_notes *notes;
    size_t package_cap, type_cap, other_cap;
    bool pooled;                           /* the file's own strings were there */
    bool no_memory, refused, unknown_said; /* the latter two of the file */
    struct pica_intern overlayables;       /* of the package: names, as UTF-16 */
};

static size_t offset_in(const struct loader *l, struct pica_span bytes)
{
    return (size_t)(bytes.data - l->source->file.data);
}

static struct pica_place place_of(const struct loader *l, struct pica_span bytes)
{
    return pica_place_at(l->source->entry, offset_in(l, bytes));
}

/* A device refuses the table. True when the caller is to say why: the first reason is enough. */
static bool refuse(struct loader *l)
{
    bool first = !l->refused;

    l->refused = l->t.refused = true;
    return first;
}

/* --- chunks ------------------------------------------------------------------ */

bool res_chunk_read(struct pica_span in, size_t at, struct res_chunk *ret)
{
    struct pica_cursor c = pica_cursor_on(in, at);
    struct res_chunk k;
    uint32_t size;

    k.type = pica_cursor_u16(&c);
    k.header = pica_cursor_u16(&c);
    size = pica_cursor_u32(&c);
    if (!c.ok || k.header < CHUNK_HEADER || k.header > size || size > in.len - at ||
        ((k.header | size) & 3))
        return false;
    k.bytes = pica_span_sub(in, at, size);
    *ret = k;
    return true;
}

/* Whether ChunkIterator merely stops at a chunk like that, which is not the first. */
static bool stops_there(struct pica_span in, size_t at)
{
    struct pica_cursor c = pica_cursor_on(in, at);

    pica_cursor_u32(&c);
    return pica_cursor_u32(&c) > in.len - at || !c.ok;
}

/* Takes the next chunk inside `in`; false at the end, and at what is none. */
static bool next_chunk(struct loader *l, struct pica_span in, size_t start, size_t *at,
                       struct res_chunk *ret)
{
    if (*at >= in.len)
        return false;
    if (res_chunk_read(in, *at, ret)) {
        *at += ret->bytes.len;
        return true;
    }
    pica_remark(l->notes, "manifest.table-chunk",
                pica_place_at(l->source->entry, offset_in(l, in) + *at),
                "a broken chunk in the resource table: what stands behind it is not read");
    if ((*at == start || !stops_there(in, *at)) && refuse(l))
        pica_remark(l->notes, "manifest.table-refused",
                    pica_place_at(l->source->entry, offset_in(l, in) + *at),
                    "a device refuses the resource table: a broken chunk");
    return false;
}

static void say_unknown(struct loader *l, const struct res_chunk *k)
{
    if (l->unknown_said)
        return;
    l->unknown_said = true;
    pica_remark(l->notes, "manifest.table-unknown", place_of(l, k->bytes),
                "a chunk of type %#x, which no device looks at", k->type);
}

/* Makes room for one more item of an array in the arena. */
static bool grow(struct loader *l, void *items_ptr, size_t *cap, size_t count, size_t each)
{
    void *items, *more;

    if (count < *cap)
        return true;
    memcpy(&items, items_ptr, sizeof items);
    more = pica_arena_array(l->t.arena, *cap ? *cap * 2 : 16, each);
    if (!more) {
        l->no_memory = true;
        return false;
    }
    if (count)
        memcpy(more, items, count * each);
    memcpy(items_ptr, &more, sizeof more);
    *cap = *cap ? *cap * 2 : 16;
    return true;
}

/* --- strings ----------------------------------------------------------------- */

static void read_pool(struct loader *l, struct pica_span bytes, struct string_pool *ret)
{
    struct pica_error err;

    if (string_pool_read(bytes, offset_in(l, bytes), ret, &err) == PICA_OK)
        return;
    pica_remark(l->notes, "manifest.table-strings", place_of(l, bytes),
                "a string pool that a device refuses");
    if (refuse(l))
        pica_remark(l->notes, "manifest.table-refused", place_of(l, bytes),
                    "a device refuses the resource table: a broken string pool");
    *ret = string_pool_salvage(bytes);
}

/* --- types ------------------------------------------------------------------- */

static void add_type(struct loader *l, struct res_package *p, const struct res_chunk *k)
{
    struct res_table *t = &l->t;
    uint8_t id = k->bytes.data[8];
    uint32_t index = (uint32_t)t->type_count;

    if (!grow(l, &t->types, &l->type_cap, t->type_count, sizeof *t->types))
        return;
    t->types[t->type_count++] = (struct res_type_chunk){ .bytes = k->bytes,
                                                         .next = NO_TYPE,
                                                         .spec = k->type == CHUNK_TYPE_SPEC };
    if (p->first[id] == NO_TYPE)
        p->first[id] = index;
    else
        t->types[p->last[id]].next = index;
    p->last[id] = index;
}

static void read_spec(struct loader *l, struct res_package *p, const struct res_chunk *k)
{
    bool whole = k->header >= SPEC_HEADER;
    uint32_t count = whole ? pica_le32(k->bytes.data + 12) : 0;

    if ((!whole || count > ENTRIES_MOST || count > (k->bytes.len - k->header) / 4) && refuse(l))
        pica_remark(l->notes, "manifest.table-refused", place_of(l, k->bytes),
                    "a device refuses the resource table: a typeSpec chunk is too small for what "
                    "it declares");
    if (!whole)
        return;
    if ((k->bytes.data[8] == 0 || p->type_offset > 255u - k->bytes.data[8]) && refuse(l))
        pica_remark(l->notes, "manifest.table-refused", place_of(l, k->bytes),
                    "a device refuses the resource table: there is no type %ju",
                    (uintmax_t)k->bytes.data[8] + p->type_offset);
    if (k->bytes.data[8] != 0)
        add_type(l, p, k);
}

/* VerifyResTableType(); needs a whole header. */
static bool type_is_sound(const struct res_chunk *k)
{
    const uint8_t *data = k->bytes.data;
    uint32_t count = pica_le32(data + 12), start = pica_le32(data + 16);
    uint32_t each = data[9] & TYPE_OFFSET16 ? 2 : 4;

    return data[8] != 0 && count <= ENTRIES_MOST && start >= k->header &&
           start - k->header >= count * each && start <= k->bytes.len && start % 4 == 0;
}

static void read_type(struct loader *l, struct res_package *p, const struct res_chunk *k)
{
    bool whole = k->header >= TYPE_HEADER;

    if ((!whole || !type_is_sound(k)) && refuse(l))
        pica_remark(l->notes, "manifest.table-refused", place_of(l, k->bytes),
                    "a device refuses the resource table: entries of a type do not fit into their "
                    "chunk");
    if (!whole || k->bytes.data[8] == 0)
        return;
    if (p->first[k->bytes.data[8]] == NO_TYPE && refuse(l))
        pica_remark(l->notes, "manifest.table-refused", place_of(l, k->bytes),
                    "a device refuses the resource table: type %u has no typeSpec before it",
                    k->bytes.data[8]);
    add_type(l, p, k);
}

/* --- other chunks of a package ------------------------------------------------- */

/* Whether the entries that a chunk declares at offset 8 lie in it. */
static bool holds(const struct res_chunk *k, size_t header, size_t each)
{
    return k->header >= header && pica_le32(k->bytes.data + 8) <= (k->bytes.len - k->header) / each;
}

static bool library_is_sound(const struct res_chunk *k)
{
    uint32_t count = holds(k, LIBRARY_HEADER, LIBRARY_ENTRY) ? pica_le32(k->bytes.data + 8) : 0;

    for (uint32_t i = 0; i < count; i++)
        if (pica_le32(k->bytes.data + k->header + (size_t)i * LIBRARY_ENTRY) >= UINT8_MAX)
            return false;
    return holds(k, LIBRARY_HEADER, LIBRARY_ENTRY);
}

/* Two of one name in a package are one too many. */
static bool overlayable_is_sound(struct loader *l, const struct res_chunk *k)
{
    size_t at = k->header, known = l->overlayables.count;
    struct res_chunk policy;
    struct pica_span name;

    if (k->header < OVERLAYABLE_HEADER)
        return false;
    name = res_name16_span(pica_span_sub(k->bytes, CHUNK_HEADER, OVERLAYABLE_NAME));
    if (pica_intern_add(&l->overlayables, name) == PICA_INTERN_NONE)
        l->no_memory = true;
    if (l->overlayables.count == known)
        return false;
    for (; at < k->bytes.len; at += policy.bytes.len) {
        if (!res_chunk_read(k->bytes, at, &policy))
            return at != k->header && stops_there(k->bytes, at);
        if (policy.type == CHUNK_OVERLAYABLE_POLICY &&
            (policy.header < POLICY_HEADER ||
             pica_le32(policy.bytes.data + 12) > (policy.bytes.len - policy.header) / REF_SIZE))
            return false;
    }
    return true;
}

static int u32_compare(const void *pa, const void *pb)
{
    const uint32_t *a = pa, *b = pb;

    return (*a > *b) - (*a < *b);
}

/* Each id stands there once, on either side. */
static bool aliases_are_sound(struct loader *l, const struct res_chunk *k)
{
    uint32_t count = holds(k, ALIAS_HEADER, ALIAS_ENTRY) ? pica_le32(k->bytes.data + 8) : 0;
    uint32_t *ids = malloc((size_t)count * sizeof *ids + 1);
    bool sound = holds(k, ALIAS_HEADER, ALIAS_ENTRY);

    l->no_memory |= !ids;
    for (size_t side = 0; ids && side < ALIAS_ENTRY; side += 4) {
        for (size_t i = 0; i < count; i++)
            ids[i] = pica_le32(k->bytes.data + k->header + i * ALIAS_ENTRY + side);
        if (count > 1)
            qsort(ids, count, sizeof *ids, u32_compare);
        for (uint32_t i = 1; i < count; i++)
            sound &= ids[i] != ids[i - 1];
    }
    free(ids);
    return sound;
}

static void read_other(struct loader *l, const struct res_package *p, const struct res_chunk *k)
{
    struct res_table *t = &l->t;
    bool whole, sound;

    if (k->type == CHUNK_STAGED_ALIAS && p->id != PACKAGE_FRAMEWORK)
        return; /* a device takes no notice */
    switch (k->type) {
    case CHUNK_LIBRARY:
        whole = k->header >= LIBRARY_HEADER;
        sound = library_is_sound(k);
        break;
    case CHUNK_OVERLAYABLE:
        whole = k->header >= OVERLAYABLE_HEADER;
        sound = overlayable_is_sound(l, k);
        break;
    default:
        whole = k->header >= ALIAS_HEADER;
        sound = aliases_are_sound(l, k);
    }
    if (!sound && refuse(l))
        pica_remark(l->notes, "manifest.table-refused", place_of(l, k->bytes),
                    "a device refuses the resource table: a broken chunk of type %#x", k->type);
    if (whole && grow(l, &t->others, &l->other_cap, t->other_count, sizeof *t->others))
        t->others[t->other_count++] = (struct res_other_chunk){
            .bytes = k->bytes, .package = (uint32_t)(p - t->packages), .type = k->type
        };
}

/* --- packages ------------------------------------------------------------------ */

static void read_child(struct loader *l, struct res_package *p, const struct res_chunk *k,
                       size_t at, const uint8_t *header)
{
    switch (k->type) {
    case CHUNK_POOL:
        if (at == pica_le32(header + PACKAGE_TYPES))
            read_pool(l, k->bytes, &p->types);
        else if (at == pica_le32(header + PACKAGE_KEYS))
            read_pool(l, k->bytes, &p->keys);
        break;
    case CHUNK_TYPE:
        read_type(l, p, k);
        break;
    case CHUNK_TYPE_SPEC:
        read_spec(l, p, k);
        break;
    case CHUNK_LIBRARY:
    case CHUNK_OVERLAYABLE:
    case CHUNK_STAGED_ALIAS:
        read_other(l, p, k);
        break;
    default:
        say_unknown(l, k);
    }
}

static void read_package(struct loader *l, const struct res_chunk *whole)
{
    struct res_table *t = &l->t;
    struct pica_span in = whole->bytes;
    struct res_package *p;
    struct res_chunk k;

    if (whole->header < PACKAGE_OLD_HEADER) {
        if (refuse(l))
            pica_remark(l->notes, "manifest.table-refused", place_of(l, in),
                        "a device refuses the resource table: a package has too small a header");
        return;
    }
    if (!grow(l, &t->packages, &l->package_cap, t->package_count, sizeof *t->packages))
        return;
    p = &t->packages[t->package_count++];
    p->id = in.data[8]; /* a device keeps the lowest byte */
    p->source = (uint32_t)(l->source - t->sources);
    p->name = res_name16_span(pica_span_sub(in, PACKAGE_NAME, NAME_UTF16_SIZE));
    if (whole->header >= PACKAGE_OLD_HEADER + 4)
        p->type_offset = pica_le32(in.data + PACKAGE_OLD_HEADER);
    if (p->type_offset > UINT8_MAX && refuse(l))
        pica_remark(l->notes, "manifest.table-refused", place_of(l, in),
                    "a device refuses the resource table: the ids of types lie above 255");
    memset(p->first, 0xff, sizeof p->first);
    for (size_t at = whole->header, next = at;
         !l->no_memory && next_chunk(l, in, whole->header, &next, &k); at = next)
        read_child(l, p, &k, at, in.data);
    pica_intern_finish(&l->overlayables);
    l->overlayables = (struct pica_intern){ 0 };
}

/* --- the table ----------------------------------------------------------------- */

static void read_table(struct loader *l, const struct res_chunk *whole)
{
    size_t at = whole->header;
    uint32_t packages_left;
    struct res_chunk k;

    if (whole->header < TABLE_HEADER) {
        if (refuse(l))
            pica_remark(l->notes, "manifest.table-refused", place_of(l, whole->bytes),
                        "a device refuses the resource table: it has too small a header");
        return;
    }
    packages_left = pica_le32(whole->bytes.data + 8);
    while (!l->no_memory && next_chunk(l, whole->bytes, whole->header, &at, &k)) {
        if (k.type == CHUNK_POOL) {
            /* Of several the first counts. */
            if (!l->pooled)
                read_pool(l, k.bytes, &l->source->strings);
            l->pooled = true;
        } else if (k.type == CHUNK_PACKAGE) {
            if (packages_left == 0 && refuse(l))
                pica_remark(l->notes, "manifest.table-refused", place_of(l, k.bytes),
                            "a device refuses the resource table: there are more packages than it "
                            "declares");
            packages_left -= packages_left > 0;
            read_package(l, &k);
        } else {
            say_unknown(l, &k);
        }
    }
}

/* One file; fails when there is no table in it. */
static enum pica_status read_file(struct loader *l, struct pica_error *err)
{
    struct pica_span file = l->source->file;
    struct res_chunk k;
    size_t at = 0;

    l->pooled = l->refused = l->unknown_said = false;
    if (!res_chunk_read(file, 0, &k) || (k.type == CHUNK_TABLE && k.header < TABLE_HEADER))
        return pica_fail(err, PICA_E_MALFORMED, 0, "no resource table");
    while (!l->no_memory && next_chunk(l, file, 0, &at, &k)) {
        if (k.type == CHUNK_TABLE)
            read_table(l, &k);
        else
            say_unknown(l, &k);
    }
    pica_intern_finish(&l->overlayables);
    return PICA_OK;
}

/* ApkAssets::Load() fails for one of the packages of an app. */
static void say_unread(struct loader *l, struct pica_error *err)
{
    if (refuse(l))
        pica_remark(l->notes, "manifest.table-refused", pica_place_entry(l->source->entry),
                    "a device cannot open the resource table, and refuses the package");
    pica_gap_error(l->notes, "manifest", pica_place_entry(l->source->entry), err);
}

/* --- several files as one ------------------------------------------------------ */

static void number_strings(struct res_table *t)
{
    for (size_t i = 0; i < t->source_count; i++) {
        struct res_source *s = &t->sources[i];

        s->first_string = t->string_count;
        if (s->strings.count >= UINT32_MAX - t->string_count)
            s->strings = (struct string_pool){ .exhausted = true };
        t->string_count += s->strings.count;
    }
}

static void group_packages(struct res_table *t)
{
    uint32_t last[256];

    for (size_t i = 0; i < t->package_count; i++) {
        uint32_t id = t->packages[i].id;

        if (t->groups[id])
            t->packages[last[id]].next = (uint32_t)i + 1;
        else
            t->groups[id] = (uint32_t)i + 1;
        last[id] = (uint32_t)i;
    }
    t->home = t->package_count ? t->packages[0].id : PACKAGE_APP;
}

static struct res_file file_at(const struct res_files *files, size_t index)
{
    return files->items ? files->items[index] : (struct res_file){ files->one, ENTRY };
}

uint64_t res_files_size(struct res_files files)
{
    uint64_t size = files.items ? 0 : files.one.len;

    for (size_t i = 0; files.items && i < files.count; i++)
        size += files.items[i].bytes.len;
    return size;
}

const char *res_files_entry(struct res_files files)
{
    for (size_t i = 0; files.items && i < files.count; i++)
        if (files.items[i].bytes.len)
            return files.items[i].entry;
    return ENTRY;
}

/* *ret_count is set to how many could be read. */
static enum pica_status read_files(struct loader *l, const struct res_files *files,
                                   size_t *ret_count, struct pica_error *err)
{
    bool several = files->items && files->count > 1;

    for (size_t i = 0; i < l->t.source_count && !l->no_memory; i++) {
        struct res_file file = file_at(files, i);
        struct pica_error bad;

        l->source = &l->t.sources[i];
        l->source->file = file.bytes;
        l->source->entry = file.entry;
        l->t.size += file.bytes.len;
        if (several && file.bytes.len == 0)
            continue;
        if (read_file(l, several ? &bad : err) == PICA_OK)
            (*ret_count)++;
        else if (several)
            say_unread(l, &bad);
        else
            return err->status;
    }
    return l->no_memory ? pica_fail_nomem(err) : PICA_OK;
}

enum pica_status res_table_read(struct res_files files, const struct pica_limits *limits,
                                struct pica_arena *arena, struct pica_notes *notes,
                                struct res_table *ret, struct pica_error *err)
{
    struct loader l = { .t = { .source_count = files.items ? files.count : 1,
                               .entry = res_files_entry(files),
                               .visits_left = limits->resource_visits,
                               .hops = limits->reference_hops,
                               .arena = arena },
                        .notes = notes };
    size_t count = 0;
    enum pica_status st;

    l.t.sources = pica_arena_array(arena, l.t.source_count + 1, sizeof *l.t.sources);
    if (!l.t.sources)
        return pica_fail_nomem(err);
    st = read_files(&l, &files, &count, err);
    if (st == PICA_OK && count == 0)
        st = pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "no resource table");
    if (st != PICA_OK)
        return st;
    number_strings(&l.t);
    group_packages(&l.t);
    *ret = l.t;
    return PICA_OK;
}

/* --- names --------------------------------------------------------------------- */

struct pica_span res_name16_span(struct pica_span field)
{
    size_t n = 0;

    while (n + 2 <= field.len && (field.data[n] || field.data[n + 1]))
        n += 2;
    return pica_span_sub(field, 0, n);
}

const char *res_name16(struct res_table *t, struct pica_span name)
{
    char *text = pica_arena_alloc(t->arena, name.len / 2 * 3 + 1);

    if (text)
        string_utf16_decode(name, text);
    else
        t->no_memory = true;
    return text;
}
