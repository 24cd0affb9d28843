#include "manifest/res_table_parts.h"

struct strings {
    const struct res_table *table;
    const struct res_package *package;
    res_table_string_fn *fn;
    void *context;
    struct res_config config;
    uint64_t items_left; /* of bags: what the file has room for, as bags may lie over one another */
};

/* Names of types (aapt2 Resource.cpp) that hold no text for people. */
static bool is_text_type(struct res_table *t, struct res_package *p, uint32_t type)
{
    static const char *const others[] = {
        "^attr-private", "anim",     "animator", "attr",      "bool",       "color",
        "dimen",         "drawable", "font",     "fraction",  "id",         "integer",
        "interpolator",  "layout",   "macro",    "menu",      "mipmap",     "navigation",
        "overlayable",   "raw",      "style",    "styleable", "transition", "xml",
    };
    const char *name = res_type_name(t, p, type);

    for (size_t i = 0; name && i < sizeof others / sizeof *others; i++)
        if (strcmp(name, others[i]) == 0)
            return false;
    return true;
}

static bool give(struct strings *s, uint32_t id, uint32_t item, struct res_value value)
{
    struct res_string string = { .id = id,
                                 .item = item,
                                 .value = res_value_in(s->table, s->package, value),
                                 .config = &s->config };

    if (value.type != RES_STRING && !(res_value_is_reference(value) && value.data))
        return true;
    return s->fn(s->context, &string);
}

/* One entry and its items. */
static bool give_entry(struct strings *s, uint32_t id, const struct res_entry *e)
{
    if (!e->bag)
        return give(s, id, 0, e->value);
    for (size_t i = 0; i < e->items.len / MAP_SIZE && s->items_left > 0; i++, s->items_left--) {
        struct res_item item = res_item_at(e->items, i);

        if (!give(s, id, item.name, item.value))
            return false;
    }
    return true;
}

/* What is done with each entry. False: no more is wanted. */
typedef bool entry_fn(void *context, uint32_t id, const struct res_entry *e);

/* All entries of one chunk; false when fn() wants no more. */
static bool each_entry(struct pica_span type, uint32_t base, entry_fn *fn, void *context)
{
    uint32_t places = res_entry_places(type), index;
    struct res_entry e;

    for (uint32_t i = 0; i < places; i++)
        if (res_entry_at(type, i, &index, &e) == RES_THERE && !fn(context, base | index, &e))
            return false;
    return true;
}

static bool read_one(void *context, uint32_t id, const struct res_entry *e)
{
    return give_entry(context, id, e);
}

void res_table_strings(struct res_table *t, res_table_string_fn *fn, void *context)
{
    struct strings s = {
        .table = t, .fn = fn, .context = context, .items_left = t->size / MAP_SIZE
    };

    for (size_t i = 0; i < t->package_count; i++)
        for (uint32_t type = 0; type < 256; type++) {
            struct res_package *p = &t->packages[i];
            uint32_t n = p->first[type];

            s.package = p;
            if (n == NO_TYPE || !is_text_type(t, p, type))
                continue;
            for (n = res_config_from(t, n); n != NO_TYPE;
                 n = res_config_from(t, t->types[n].next)) {
                const struct res_qualifiers *q = res_type_qualifiers(t, n);

                if (!q)
                    return;
                s.config = res_config_of(q);
                if (!each_entry(t->types[n].bytes, res_type_base(p, type), read_one, &s))
                    return;
            }
        }
}

/* --- names ------------------------------------------------------------------------ */

#define NAME_BYTES 1024 /* of a name in UTF-8 */

struct names {
    struct string_pool *keys;
    uint32_t mask; /* of ids in a feature, as code calls them; or 0 */
    res_table_name_fn *fn;
    void *context;
};

static bool name_one(void *context, uint32_t id, const struct res_entry *e)
{
    struct names *n = context;
    char buffer[NAME_BYTES];
    struct pica_span name;

    if (!string_pool_glimpse(n->keys, e->key, buffer, sizeof buffer, &name))
        return true;
    return n->fn(n->context, id, name) &&
           (!n->mask || n->fn(n->context, n->mask | (id & 0xffff), name));
}

/* Views of features have a second id: see res_table_name(). */
static uint32_t mask_of(uint32_t package, const char *type)
{
    return package > PACKAGE_APP && strcmp(type, "id") == 0 ? PACKAGE_APP << 24 | package << 16 : 0;
}

void res_table_names(struct res_table *t, const char *type, res_table_name_fn *fn, void *context)
{
    for (size_t p = 0; p < t->package_count; p++)
        for (uint32_t k = 0; k < 256; k++) {
            struct names names = { &t->packages[p].keys, mask_of(t->packages[p].id, type), fn,
                                   context };
            uint32_t n = t->packages[p].first[k];
            const char *name = n != NO_TYPE ? res_type_name(t, &t->packages[p], k) : NULL;

            if (!name || strcmp(name, type) != 0)
                continue;
            for (n = res_config_from(t, n); n != NO_TYPE; n = res_config_from(t, t->types[n].next))
                if (!each_entry(t->types[n].bytes, res_type_base(&t->packages[p], k), name_one,
                                &names))
                    return;
        }
}

struct wanted {
    const char *name;
    uint32_t id;
    bool found;
};

static bool is_wanted(void *context, uint32_t id, struct pica_span name)
{
    struct wanted *w = context;

    w->found = pica_span_is(name, w->name);
    w->id = id;
    return !w->found;
}

bool res_table_id(struct res_table *t, const char *name, uint32_t *ret)
{
    const char *slash = strchr(name, '/');
    struct wanted w = { 0 };
    char type[64];

    if (!slash || (size_t)(slash - name) >= sizeof type)
        return false;
    memcpy(type, name, (size_t)(slash - name));
    type[slash - name] = '\0';
    w.name = slash + 1;
    res_table_names(t, type, is_wanted, &w);
    if (w.found)
        *ret = w.id;
    return w.found;
}
