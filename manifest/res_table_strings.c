#include "manifest/res_table_parts.h"

#include "base/cursor.h"

/* Bytes of ResTable_map_entry and ResTable_map. */
enum { MAP_ENTRY = 16, MAP = 12 };

struct strings {
    res_table_string_fn *fn;
    void *context;
    struct res_config config;
    uint64_t items_left; /* of bags: what the file has room for, as bags may lie over one another */
};

static const char *type_name(struct res_table *t, struct res_package *p, uint32_t type)
{
    return type > p->type_offset ? string_pool_text(&p->types, type - 1 - p->type_offset, t->arena)
                                 : NULL;
}

/* Names of types (aapt2 Resource.cpp) that hold no text for people. */
static bool is_text_type(struct res_table *t, struct res_package *p, uint32_t type)
{
    static const char *const others[] = {
        "^attr-private", "anim",     "animator", "attr",      "bool",       "color",
        "dimen",         "drawable", "font",     "fraction",  "id",         "integer",
        "interpolator",  "layout",   "macro",    "menu",      "mipmap",     "navigation",
        "overlayable",   "raw",      "style",    "styleable", "transition", "xml",
    };
    const char *name = type_name(t, p, type);

    for (size_t i = 0; name && i < sizeof others / sizeof *others; i++)
        if (strcmp(name, others[i]) == 0)
            return false;
    return true;
}

static bool give(struct strings *s, uint32_t id, uint32_t item, struct res_value value)
{
    struct res_string string = { .id = id, .item = item, .value = value, .config = &s->config };

    if (value.type != RES_STRING && !(res_value_is_reference(value) && value.data))
        return true;
    return s->fn(s->context, &string);
}

static struct res_value read_value(struct pica_cursor *c)
{
    struct res_value v;

    pica_cursor_bytes(c, 3); /* size and res0 */
    v.type = pica_cursor_u8(c);
    v.data = pica_cursor_u32(c);
    return v;
}

/* One entry, `c` at its beginning. */
static bool read_entry(struct strings *s, struct pica_cursor *c, uint32_t id)
{
    size_t start = c->pos;
    uint16_t size = pica_cursor_u16(c), flags = pica_cursor_u16(c);
    struct res_value v;
    uint32_t count;

    if (flags & ENTRY_COMPACT) {
        v.type = (uint8_t)(flags >> 8);
        v.data = pica_cursor_u32(c);
        return !c->ok || give(s, id, 0, v);
    }
    if (!(flags & ENTRY_COMPLEX)) {
        pica_cursor_seek(c, start);
        pica_cursor_bytes(c, size < 8 ? 8 : size);
        v = read_value(c);
        return !c->ok || give(s, id, 0, v);
    }
    pica_cursor_seek(c, start + 12);
    count = pica_cursor_u32(c);
    pica_cursor_seek(c, start);
    pica_cursor_bytes(c, size < MAP_ENTRY ? MAP_ENTRY : size);
    for (uint32_t i = 0; i < count && s->items_left > 0; i++) {
        uint32_t item = pica_cursor_u32(c);

        v = read_value(c);
        if (!c->ok)
            break; /* as many as there are */
        s->items_left--;
        if (!give(s, id, item, v))
            return false;
    }
    return true;
}

/* What is done with each entry; `c` stands at its beginning. False: no more is wanted. */
typedef bool entry_fn(void *context, struct pica_cursor *c, uint32_t id);

/* All entries of one chunk; false when fn() wants no more. */
static bool each_entry(struct pica_span type, uint32_t base, entry_fn *fn, void *context)
{
    struct pica_cursor c = pica_cursor_on(type, pica_le16(type.data + 2));
    bool sparse = type.data[9] & TYPE_SPARSE;
    size_t each = type.data[9] & TYPE_OFFSET16 && !sparse ? 2 : 4;
    uint32_t count = pica_le32(type.data + 12), start = pica_le32(type.data + 16);
    struct pica_span offsets = pica_cursor_array(&c, count, each);

    for (uint32_t i = 0; c.ok && i < count; i++) {
        const uint8_t *at = offsets.data + (size_t)i * each;
        uint32_t index = sparse ? pica_le16(at) : i, offset;
        struct pica_cursor entry;

        if (index > 0xffff)
            break; /* no id can mean it */
        if (!sparse && (each == 2 ? pica_le16(at) == 0xffff : pica_le32(at) == UINT32_MAX))
            continue;
        if (!res_entry_offset(type, index, &offset) || start > type.len ||
            offset > type.len - start)
            continue;
        entry = pica_cursor_on(type, (size_t)start + offset);
        if (!fn(context, &entry, base | index))
            return false;
    }
    return true;
}

/* The next configuration of a type, or NO_TYPE; `n` is one, or the first chunk. */
static uint32_t config_from(struct res_table *t, uint32_t n)
{
    for (; n != NO_TYPE; n = t->types[n].next) {
        if (t->visits_left == 0) {
            t->exhausted = true;
            return NO_TYPE;
        }
        t->visits_left--;
        if (!t->types[n].spec)
            return n;
    }
    return NO_TYPE;
}

static bool read_one(void *context, struct pica_cursor *c, uint32_t id)
{
    return read_entry(context, c, id);
}

void res_table_strings(struct res_table *t, res_table_string_fn *fn, void *context)
{
    struct strings s = { .fn = fn, .context = context, .items_left = t->file.len / MAP };

    for (size_t p = 0; p < t->package_count; p++)
        for (uint32_t type = 0; type < 256; type++) {
            uint32_t n = t->packages[p].first[type];

            if (n == NO_TYPE || !is_text_type(t, &t->packages[p], type))
                continue;
            for (n = config_from(t, n); n != NO_TYPE; n = config_from(t, t->types[n].next)) {
                s.config = res_config_read(t->types[n].bytes);
                if (!each_entry(t->types[n].bytes, t->packages[p].id << 24 | type << 16, read_one,
                                &s))
                    return;
            }
        }
}

/* --- names ------------------------------------------------------------------------ */

#define NAME_BYTES 1024 /* of a name in UTF-8 */

struct names {
    struct string_pool *keys;
    res_table_name_fn *fn;
    void *context;
};

static bool name_one(void *context, struct pica_cursor *c, uint32_t id)
{
    struct names *n = context;
    uint32_t key = pica_cursor_u16(c);
    uint16_t flags = pica_cursor_u16(c);
    char buffer[NAME_BYTES];
    struct pica_span name;

    if (!(flags & ENTRY_COMPACT)) /* there the size is the key */
        key = pica_cursor_u32(c);
    return !c->ok || !string_pool_glimpse(n->keys, key, buffer, sizeof buffer, &name) ||
           n->fn(n->context, id, name);
}

void res_table_names(struct res_table *t, const char *type, res_table_name_fn *fn, void *context)
{
    for (size_t p = 0; p < t->package_count; p++)
        for (uint32_t k = 0; k < 256; k++) {
            struct names names = { &t->packages[p].keys, fn, context };
            uint32_t n = t->packages[p].first[k];
            const char *name = n != NO_TYPE ? type_name(t, &t->packages[p], k) : NULL;

            if (!name || strcmp(name, type) != 0)
                continue;
            for (n = config_from(t, n); n != NO_TYPE; n = config_from(t, t->types[n].next))
                if (!each_entry(t->types[n].bytes, t->packages[p].id << 24 | k << 16, name_one,
                                &names))
                    return;
        }
}
