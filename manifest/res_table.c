#include "manifest/res_table.h"

#include "base/cursor.h"
#include "manifest/res_table_parts.h"

#define ENTRY "resources.arsc"

enum {
    CHUNK_POOL = 0x0001,
    CHUNK_TABLE = 0x0002,
    CHUNK_PACKAGE = 0x0200,
    CHUNK_TYPE = 0x0201,
    CHUNK_TYPE_SPEC = 0x0202,
};

/* Offsets in ResTable_package, and the size of it before typeIdOffset. */
enum { PACKAGE_NAME = 12, PACKAGE_TYPES = 268, PACKAGE_KEYS = 276, PACKAGE_OLD_HEADER = 284 };

/* --- reading the frame --------------------------------------------------- */

struct chunk {
    uint16_t type, header;
    struct pica_span bytes; /* whole, with its header */
};

/* The chunk at `at`, as validate_chunk() of ResourceTypes.cpp takes it. */
static bool read_chunk(struct pica_span in, size_t at, struct chunk *ret)
{
    struct pica_cursor c = pica_cursor_on(in, at);
    struct chunk k;
    uint32_t size;

    k.type = pica_cursor_u16(&c);
    k.header = pica_cursor_u16(&c);
    size = pica_cursor_u32(&c);
    if (!c.ok || k.header < 8 || k.header > size || size > in.len - at || ((k.header | size) & 3))
        return false;
    k.bytes = pica_span_sub(in, at, size);
    *ret = k;
    return true;
}

static size_t offset_in(const struct res_table *t, struct pica_span bytes)
{
    return (size_t)(bytes.data - t->file.data);
}

static void read_pool(struct res_table *t, struct pica_span bytes, struct pica_notes *notes,
                      struct string_pool *ret)
{
    struct pica_error err;
    size_t at = offset_in(t, bytes);

    if (string_pool_read(bytes, at, ret, &err) == PICA_OK)
        return;
    pica_remark(notes, "manifest.table-strings", pica_place_at(ENTRY, at),
                "a string pool that a device refuses");
    *ret = string_pool_salvage(bytes);
}

static bool grow_types(struct res_table *t, size_t *cap)
{
    size_t more = *cap ? *cap * 2 : 64;
    struct res_type_chunk *types;

    if (t->type_count < *cap)
        return true;
    types = pica_arena_array(t->arena, more, sizeof *types);
    if (!types)
        return false;
    if (t->type_count)
        memcpy(types, t->types, t->type_count * sizeof *types);
    t->types = types;
    *cap = more;
    return true;
}

static bool add_type(struct res_table *t, struct res_package *p, const struct chunk *k, size_t *cap)
{
    uint8_t id = k->bytes.data[8];
    uint32_t index = (uint32_t)t->type_count;

    if (!grow_types(t, cap))
        return false;
    t->types[t->type_count++] = (struct res_type_chunk){ .bytes = k->bytes,
                                                         .next = NO_TYPE,
                                                         .spec = k->type == CHUNK_TYPE_SPEC };
    if (p->first[id] == NO_TYPE)
        p->first[id] = index;
    else
        t->types[p->last[id]].next = index;
    p->last[id] = index;
    return true;
}

static bool read_package(struct res_table *t, const struct chunk *whole, struct pica_notes *notes,
                         size_t *cap)
{
    struct res_package *p = &t->packages[t->package_count];
    struct pica_span in = whole->bytes;
    uint32_t types_at, keys_at;
    struct chunk k;

    if (whole->header < PACKAGE_OLD_HEADER)
        return true;
    p->id = pica_le32(in.data + 8);
    types_at = pica_le32(in.data + PACKAGE_TYPES);
    keys_at = pica_le32(in.data + PACKAGE_KEYS);
    if (whole->header >= PACKAGE_OLD_HEADER + 4)
        p->type_offset = pica_le32(in.data + PACKAGE_OLD_HEADER);
    memset(p->first, 0xff, sizeof p->first);
    t->package_count++;
    for (size_t at = whole->header; at < in.len; at += k.bytes.len) {
        if (!read_chunk(in, at, &k)) {
            pica_remark(notes, "manifest.table-chunk", pica_place_at(ENTRY, offset_in(t, in) + at),
                        "a broken chunk in a package: what stands behind it is not read");
            break;
        }
        if (k.type == CHUNK_POOL && at == types_at)
            read_pool(t, k.bytes, notes, &p->types);
        else if (k.type == CHUNK_POOL && at == keys_at)
            read_pool(t, k.bytes, notes, &p->keys);
        else if ((k.type == CHUNK_TYPE && k.header >= 24) ||
                 (k.type == CHUNK_TYPE_SPEC && k.header >= 16))
            if (!add_type(t, p, &k, cap))
                return false;
    }
    return true;
}

static size_t count_packages(struct pica_span in, size_t at)
{
    size_t n = 0;
    struct chunk k;

    for (; at < in.len && read_chunk(in, at, &k); at += k.bytes.len)
        n += k.type == CHUNK_PACKAGE;
    return n;
}

enum pica_status res_table_read(struct pica_span file, const struct pica_limits *limits,
                                struct pica_arena *arena, struct pica_notes *notes,
                                struct res_table *ret, struct pica_error *err)
{
    struct res_table t = { .file = file,
                           .visits_left = limits->resource_visits,
                           .hops = limits->reference_hops,
                           .arena = arena };
    struct chunk table, k;
    size_t cap = 0;
    bool pooled = false;

    if (!read_chunk(file, 0, &table) || table.type != CHUNK_TABLE || table.header < 12)
        return pica_fail(err, PICA_E_MALFORMED, 0, "no resource table");
    t.packages =
        pica_arena_array(arena, count_packages(table.bytes, table.header) + 1, sizeof *t.packages);
    if (!t.packages)
        return pica_fail_nomem(err);
    for (size_t at = table.header; at < table.bytes.len; at += k.bytes.len) {
        if (!read_chunk(table.bytes, at, &k)) {
            pica_remark(notes, "manifest.table-chunk", pica_place_at(ENTRY, at),
                        "a broken chunk in the resource table: what stands behind it is not read");
            break;
        }
        /* The first pool is the table's (LoadedArsc::Load). */
        if (k.type == CHUNK_POOL && !pooled) {
            read_pool(&t, k.bytes, notes, &t.strings);
            pooled = true;
        } else if (k.type == CHUNK_PACKAGE && !read_package(&t, &k, notes, &cap)) {
            return pica_fail_nomem(err);
        }
    }
    *ret = t;
    return PICA_OK;
}

/* --- configurations ------------------------------------------------------ */

/* Two letters, or three packed into the 15 lower bits (ResTable_config). */
static char *unpack(const uint8_t in[2], char base, char *to)
{
    if (in[0] & 0x80) {
        *to++ = (char)(base + (in[1] & 0x1f));
        *to++ = (char)(base + (((in[1] & 0xe0) >> 5) + ((in[0] & 0x03) << 3)));
        *to++ = (char)(base + ((in[0] & 0x7c) >> 2));
    } else if (in[0]) {
        *to++ = (char)in[0];
        *to++ = (char)in[1];
    }
    return to;
}

static char *copy_subtag(const uint8_t *in, size_t max, char *to)
{
    if (!in[0])
        return to;
    *to++ = '-';
    for (size_t i = 0; i < max && in[i]; i++)
        *to++ = (char)in[i];
    return to;
}

static void read_locale(const uint8_t config[64], char to[RES_LOCALE_SIZE])
{
    char *start = to, *p = unpack(config + 8, 'a', to);

    if (p == to) {
        *p = '\0';
        return;
    }
    p = copy_subtag(config + 36, 4, p);
    if (config[10]) {
        *p++ = '-';
        p = unpack(config + 10, config[10] & 0x80 ? '0' : 'A', p);
    }
    p = copy_subtag(config + 40, 8, p);
    *p = '\0';
    for (p = start; *p; p++)
        if (*p < '!' || *p > '~') /* no locale anyone could mean */
            *p = '?';
}

/* All but size, locale and API level, by offset in ResTable_config. */
static bool has_other(const uint8_t config[64])
{
    static const struct {
        uint8_t at, len;
    } fields[] = {
        { 4, 4 },   /* mcc, mnc */
        { 12, 12 }, /* orientation ... screen size */
        { 28, 8 },  /* screen layout ... screen height */
        { 48, 4 },  /* round, colour mode */
        { 60, 4 },  /* grammatical gender */
    };

    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        for (size_t k = 0; k < fields[i].len; k++)
            if (config[fields[i].at + k])
                return true;
    return false;
}

struct res_config res_config_read(struct pica_span type)
{
    size_t header = pica_le16(type.data + 2);
    size_t size = pica_le32(type.data + 20);
    uint8_t bytes[64] = { 0 };
    struct res_config config = { 0 };

    /* Older files have shorter configurations: what is missing is 0. */
    if (size > header - 20)
        size = header - 20;
    if (size > sizeof bytes)
        size = sizeof bytes;
    memcpy(bytes, type.data + 20, size);
    read_locale(bytes, config.locale);
    config.sdk = pica_le16(bytes + 24);
    config.other = has_other(bytes);
    return config;
}

/* --- entries ------------------------------------------------------------- */

bool res_entry_offset(struct pica_span type, uint32_t index, uint32_t *ret)
{
    uint8_t flags = type.data[9];
    uint32_t count = pica_le32(type.data + 12);
    size_t each = flags & TYPE_OFFSET16 ? 2 : 4;
    struct pica_cursor c = pica_cursor_on(type, pica_le16(type.data + 2));
    struct pica_span offsets;
    const uint8_t *p;

    if (flags & TYPE_SPARSE)
        each = 4;
    else if (index >= count)
        return false;
    offsets = pica_cursor_array(&c, count, each);
    if (!c.ok)
        return false;
    if (flags & TYPE_SPARSE) {
        uint32_t low = 0, high = count;

        while (low < high) { /* sorted by index */
            uint32_t mid = low + (high - low) / 2;

            if (pica_le16(offsets.data + (size_t)mid * 4) < index)
                low = mid + 1;
            else
                high = mid;
        }
        if (low == count || pica_le16(offsets.data + (size_t)low * 4) != index)
            return false;
        *ret = pica_le16(offsets.data + (size_t)low * 4 + 2) * 4u;
        return true;
    }
    p = offsets.data + (size_t)index * each;
    if (each == 2) {
        *ret = pica_le16(p) * 4u;
        return pica_le16(p) != 0xffff;
    }
    *ret = pica_le32(p);
    return *ret != UINT32_MAX && *ret % 4 == 0;
}

struct entry {
    uint32_t key;
    bool simple; /* has a value of its own */
    struct res_value value;
};

static bool find_entry(struct pica_span type, uint32_t index, struct entry *ret)
{
    uint32_t start = pica_le32(type.data + 16), offset;
    struct pica_cursor c;
    struct entry e = { 0 };
    uint16_t size, flags;

    if (!res_entry_offset(type, index, &offset) || start > type.len || offset > type.len - start)
        return false;
    c = pica_cursor_on(type, (size_t)start + offset);
    size = pica_cursor_u16(&c);
    flags = pica_cursor_u16(&c);
    if (flags & ENTRY_COMPACT) { /* the size is the key, the type lies in the flags */
        e.key = size;
        e.simple = true;
        e.value.type = (uint8_t)(flags >> 8);
        e.value.data = pica_cursor_u32(&c);
    } else {
        e.key = pica_cursor_u32(&c);
        e.simple = !(flags & ENTRY_COMPLEX);
        if (e.simple) {
            pica_cursor_seek(&c, (size_t)start + offset);
            pica_cursor_bytes(&c, size < 8 ? 8 : size);
            pica_cursor_bytes(&c, 3); /* size and res0 of the value */
            e.value.type = pica_cursor_u8(&c);
            e.value.data = pica_cursor_u32(&c);
        }
    }
    if (!c.ok)
        return false;
    *ret = e;
    return true;
}

/* Walks the chunks of one resource's type, in all packages of its id. */
struct walk {
    struct res_table *table;
    uint32_t id;
    size_t package; /* the next to look into */
    uint32_t type;  /* the next chunk, or NO_TYPE */
};

static struct walk walk_start(struct res_table *t, uint32_t id)
{
    return (struct walk){ .table = t, .id = id, .type = NO_TYPE };
}

/* The next chunk, NULL at the end; walk.package - 1 is the package it is of. */
static const struct res_type_chunk *walk_next(struct walk *w)
{
    struct res_table *t = w->table;
    const struct res_type_chunk *found;

    while (w->type == NO_TYPE) {
        if (w->package == t->package_count)
            return NULL;
        if (t->packages[w->package].id == w->id >> 24)
            w->type = t->packages[w->package].first[w->id >> 16 & 0xff];
        w->package++;
    }
    if (t->visits_left == 0) {
        t->exhausted = true;
        return NULL;
    }
    t->visits_left--;
    found = &t->types[w->type];
    w->type = found->next;
    return found;
}

bool res_table_each(struct res_table *t, uint32_t id, res_table_fn *fn, void *context)
{
    struct walk w = walk_start(t, id);
    const struct res_type_chunk *type;
    bool found = false;
    struct entry e;

    while ((type = walk_next(&w))) {
        struct res_config config;

        if (type->spec || !find_entry(type->bytes, id & 0xffff, &e))
            continue;
        found = true;
        if (!e.simple)
            continue;
        config = res_config_read(type->bytes);
        if (!fn(context, &config, e.value))
            break;
    }
    return found;
}

/* All entries of one chunk; false when fn() wants no more. */
static bool chunk_entries(struct pica_span type, uint32_t base, res_table_entry_fn *fn,
                          void *context)
{
    struct pica_cursor c = pica_cursor_on(type, pica_le16(type.data + 2));
    bool sparse = type.data[9] & TYPE_SPARSE;
    size_t each = type.data[9] & TYPE_OFFSET16 && !sparse ? 2 : 4;
    uint32_t count = pica_le32(type.data + 12);
    struct pica_span offsets = pica_cursor_array(&c, count, each);
    struct entry e;

    for (uint32_t i = 0; c.ok && i < count; i++) {
        const uint8_t *at = offsets.data + (size_t)i * each;
        uint32_t index = sparse ? pica_le16(at) : i;

        if (index > 0xffff)
            break; /* no id can mean it */
        if (!sparse && (each == 2 ? pica_le16(at) == 0xffff : pica_le32(at) == UINT32_MAX))
            continue; /* most configurations have few of the entries */
        if (find_entry(type, index, &e) && e.simple && !fn(context, base | index, e.value))
            return false;
    }
    return true;
}

void res_table_entries(struct res_table *t, res_table_entry_fn *fn, void *context)
{
    for (size_t p = 0; p < t->package_count; p++)
        for (uint32_t type = 0; type < 256; type++)
            for (uint32_t n = t->packages[p].first[type]; n != NO_TYPE; n = t->types[n].next) {
                if (t->visits_left == 0) {
                    t->exhausted = true;
                    return;
                }
                t->visits_left--;
                if (!t->types[n].spec &&
                    !chunk_entries(t->types[n].bytes, t->packages[p].id << 24 | type << 16, fn,
                                   context))
                    return;
            }
}

/* --- choosing and following ---------------------------------------------- */

struct choice {
    const char *locale;
    bool any;
    unsigned rank;
    uint16_t sdk;
    struct res_value value;
};

/* How well a configuration fits; 0 is not at all. */
static unsigned fit(const struct res_config *config, const char *locale)
{
    size_t n = strlen(config->locale);

    if (config->other)
        return 0;
    if (n == 0)
        return 1;
    if (strncmp(config->locale, locale, n) == 0 && (locale[n] == '\0' || locale[n] == '-'))
        return 1 + (unsigned)n; /* the longer, the nearer */
    return 0;
}

static bool choose(void *context, const struct res_config *config, struct res_value value)
{
    struct choice *c = context;
    unsigned rank = fit(config, c->locale);

    if (!c->any || rank > c->rank || (rank > 0 && rank == c->rank && config->sdk > c->sdk)) {
        c->any = true;
        c->rank = rank;
        c->sdk = config->sdk;
        c->value = value;
    }
    return true;
}

bool res_table_resolve(struct res_table *t, uint32_t id, const char *locale, struct res_value *ret)
{
    for (uint64_t hop = 0; hop < t->hops; hop++) {
        struct choice c = { .locale = locale };

        res_table_each(t, id, choose, &c);
        if (!c.any)
            return false;
        if (!res_value_is_reference(c.value) || c.value.data == 0) {
            *ret = c.value;
            return true;
        }
        id = c.value.data;
    }
    return false;
}

bool res_table_varies(struct res_table *t, uint32_t id)
{
    /* ResTable_config's CONFIG_ bits, without CONFIG_VERSION. */
    const uint32_t config_bits = 0x1ffff & ~UINT32_C(0x400);
    struct walk w = walk_start(t, id);
    const struct res_type_chunk *type;

    while ((type = walk_next(&w))) {
        struct pica_cursor c;
        struct pica_span flags;

        if (!type->spec)
            continue;
        c = pica_cursor_on(type->bytes, pica_le16(type->bytes.data + 2));
        flags = pica_cursor_array(&c, pica_le32(type->bytes.data + 12), 4);
        if (c.ok && (size_t)(id & 0xffff) < flags.len / 4 &&
            pica_le32(flags.data + (size_t)(id & 0xffff) * 4) & config_bits)
            return true;
    }
    return false;
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

bool res_table_name(struct res_table *t, uint32_t id, struct pica_text *out)
{
    struct walk w = walk_start(t, id);
    const struct res_type_chunk *type;
    struct entry e;

    while ((type = walk_next(&w))) {
        struct res_package *p = &t->packages[w.package - 1];
        uint32_t type_id = id >> 16 & 0xff;
        const char *type_name, *key;

        if (type->spec || !find_entry(type->bytes, id & 0xffff, &e))
            continue;
        if (p->id != t->packages[0].id || type_id <= p->type_offset)
            return false;
        type_name = string_pool_text(&p->types, type_id - 1 - p->type_offset, t->arena);
        key = string_pool_text(&p->keys, e.key, t->arena);
        if (!name_is_plain(type_name) || !name_is_plain(key))
            return false;
        pica_text_add(out, type_name);
        pica_text_add_char(out, '/');
        pica_text_add(out, key);
        return true;
    }
    return false;
}

bool res_table_no_memory(const struct res_table *t)
{
    bool lost = t->strings.no_memory;

    for (size_t i = 0; i < t->package_count; i++)
        lost |= t->packages[i].types.no_memory || t->packages[i].keys.no_memory;
    return lost;
}
