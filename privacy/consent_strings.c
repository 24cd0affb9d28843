#include "privacy/consent_strings.h"

#include "privacy/consent_name.h"

#include <stdlib.h>

#define GLIMPSE_BYTES 4096 /* of a string of UTF-16 that is looked at without being kept */

/* What is known of a string of the table's pool. */
enum { NOT_LOOKED_AT, SAYS_NOTHING, SAYS };

/* A resource whose text is another one's. */
struct link {
    uint32_t id, item, target;
    char locale[RES_LOCALE_SIZE];
};

struct finding {
    struct consent_strings *out;
    uint8_t *known;            /* by index in the pool */
    struct consent_text *says; /* likewise, where it SAYS */
    struct link *links;
    size_t cap, link_count, link_cap, name_cap;
    struct consent_string *items; /* malloc'ed while they grow */
    size_t count;
    uint32_t *names;
    size_t name_count;
    bool no_memory;
};

/* What strings of a sound table come to in bytes, and then some. */
#define BYTES_FACTOR 16

static bool spend(struct consent_strings *s, size_t bytes)
{
    if (bytes > s->bytes_left) {
        s->exhausted = true;
        return false;
    }
    s->bytes_left -= bytes;
    return true;
}

/* --- texts ------------------------------------------------------------------------- */

static void look(struct finding *f, uint32_t index)
{
    uint32_t place;
    struct string_pool *pool = res_table_pool(&f->out->table, index, &place);
    char buffer[GLIMPSE_BYTES];
    struct pica_span text;
    const char *whole;

    f->known[index] = SAYS_NOTHING;
    if (pool && string_pool_glimpse(pool, place, buffer, sizeof buffer, &text) &&
        (!spend(f->out, text.len) || consent_text_look(text).roles == 0))
        return;
    whole = res_table_text(&f->out->table, index);
    if (!whole)
        return; /* a device refuses it; or memory: res_table_no_memory() */
    if (!spend(f->out, strlen(whole)))
        return;
    f->says[index] = consent_text_look(pica_span_str(whole));
    if (f->says[index].roles)
        f->known[index] = SAYS;
}

static bool add_item(struct finding *f, struct consent_string item)
{
    if (pica_grow(&f->items, &f->cap, f->count + 1, sizeof *f->items))
        f->items[f->count++] = item;
    else
        f->no_memory = true;
    return !f->no_memory;
}

static bool take_string(void *context, const struct res_string *s)
{
    struct finding *f = context;
    struct consent_string item = { .id = s->id, .item = s->item };

    if (s->value.type != RES_STRING) {
        struct link link = { .id = s->id, .item = s->item, .target = s->value.data };

        memcpy(link.locale, s->config->locale, sizeof link.locale);
        if (pica_grow(&f->links, &f->link_cap, f->link_count + 1, sizeof *f->links))
            f->links[f->link_count++] = link;
        else
            f->no_memory = true;
        return !f->no_memory;
    }
    if (s->value.data >= f->out->table.string_count)
        return true;
    if (f->known[s->value.data] == NOT_LOOKED_AT)
        look(f, s->value.data);
    if (f->known[s->value.data] != SAYS)
        return true;
    item.text = res_table_text(&f->out->table, s->value.data);
    item.says = f->says[s->value.data];
    memcpy(item.locale, s->config->locale, sizeof item.locale);
    return !item.text || add_item(f, item);
}

static int compare_items(const void *pa, const void *pb)
{
    const struct consent_string *a = pa, *b = pb;
    int order;

    if (a->id != b->id)
        return a->id < b->id ? -1 : 1;
    if (a->item != b->item)
        return a->item < b->item ? -1 : 1;
    order = strcmp(a->locale, b->locale);
    if (order == 0)
        order = strcmp(a->text, b->text);
    if (order == 0)
        order = (a->reference > b->reference) - (a->reference < b->reference);
    return order;
}

static size_t first_of(const struct consent_string *items, size_t count, uint32_t id)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (items[mid].id < id)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static void sort_items(struct finding *f)
{
    size_t kept = 0;

    if (f->count > 1)
        qsort(f->items, f->count, sizeof *f->items, compare_items);
    for (size_t i = 0; i < f->count; i++)
        if (kept == 0 || compare_items(&f->items[kept - 1], &f->items[i]) != 0)
            f->items[kept++] = f->items[i];
    f->count = kept;
}

/* Links that lead to an item become items too: as far as the platform follows them. */
static void follow_links(struct finding *f, uint64_t hops)
{
    sort_items(f);
    for (uint64_t hop = 0; hop < hops && !f->no_memory; hop++) {
        size_t known = f->count;

        for (size_t i = 0; i < f->link_count && !f->no_memory; i++) {
            const struct link *l = &f->links[i];
            /* Its own texts, had it already, need no second look. */
            size_t at = first_of(f->items, known, l->target);

            for (; at < known && f->items[at].id == l->target && !f->no_memory; at++) {
                struct consent_string item = f->items[at];

                item.id = l->id;
                item.item = l->item;
                item.reference = l->target;
                if (*l->locale)
                    memcpy(item.locale, l->locale, sizeof item.locale);
                add_item(f, item);
            }
        }
        sort_items(f);
        if (f->count == known)
            return;
    }
}

/* --- names --------------------------------------------------------------------------- */

static bool take_name(void *context, uint32_t id, struct pica_span name)
{
    struct finding *f = context;

    if (!(consent_name_read(name) &
          (CONSENT_NAME_PRIVACY | CONSENT_NAME_AGREE | CONSENT_NAME_REFUSE)))
        return true;
    if (pica_grow(&f->names, &f->name_cap, f->name_count + 1, sizeof *f->names))
        f->names[f->name_count++] = id;
    else
        f->no_memory = true;
    return !f->no_memory;
}

static int compare_ids(const void *pa, const void *pb)
{
    uint32_t a = *(const uint32_t *)pa, b = *(const uint32_t *)pb;

    return (a > b) - (a < b);
}

/* --- all -------------------------------------------------------------------------------- */

static void keep(struct finding *f)
{
    struct consent_strings *out = f->out;

    out->items = pica_arena_array(out->arena, f->count + 1, sizeof *out->items);
    out->names = pica_arena_array(out->arena, f->name_count + 1, sizeof *out->names);
    if (!out->items || !out->names) {
        f->no_memory = true;
        return;
    }
    if (f->count)
        memcpy(out->items, f->items, f->count * sizeof *out->items);
    if (f->name_count) {
        qsort(f->names, f->name_count, sizeof *f->names, compare_ids);
        memcpy(out->names, f->names, f->name_count * sizeof *out->names);
    }
    out->count = f->count;
    out->name_count = f->name_count;
}

enum pica_status consent_strings_read(struct res_files tables, const struct pica_limits *limits,
                                      struct pica_arena *arena, struct pica_notes *notes,
                                      struct consent_strings *ret, struct pica_error *err)
{
    struct pica_notes unheard = { 0 };
    struct finding f = { .out = ret };
    struct pica_error bad;
    enum pica_status st;

    *ret = (struct consent_strings){ .arena = arena };
    ret->bytes_left = res_files_size(tables) * BYTES_FACTOR;
    st = res_table_read(tables, limits, arena, &unheard, &ret->table, &bad);
    pica_notes_finish(&unheard);
    if (st == PICA_E_NOMEM)
        return pica_fail_nomem(err);
    if (st != PICA_OK) {
        ret->table = (struct res_table){ .arena = arena };
        return PICA_OK;
    }
    f.known = calloc(ret->table.string_count + 1u, sizeof *f.known);
    f.says = calloc(ret->table.string_count + 1u, sizeof *f.says);
    f.no_memory = !f.known || !f.says;
    if (!f.no_memory)
        res_table_strings(&ret->table, take_string, &f);
    if (!f.no_memory)
        res_table_names(&ret->table, "id", take_name, &f);
    if (!f.no_memory)
        follow_links(&f, limits->reference_hops);
    if (!f.no_memory)
        keep(&f);
    if (ret->table.exhausted || res_table_strings_exhausted(&ret->table) || ret->exhausted)
        pica_gap(notes, "manifest", pica_place_entry(ret->table.entry),
                 "too many strings, or strings over one another: some were not searched for "
                 "consent");
    free(f.known);
    free(f.says);
    free(f.links);
    free(f.items);
    free(f.names);
    return f.no_memory || res_table_no_memory(&ret->table) ? pica_fail_nomem(err) : PICA_OK;
}

/* --- questions ------------------------------------------------------------------------------ */

#define ITEMS_MAX 1000u /* of one resource, over all languages */

struct asked {
    struct consent_strings *strings;
    struct consent_text says;
    const char *shown;
    unsigned rank;
    unsigned left;
    uint64_t hops;
    bool text; /* what is shown is asked for, not what it says */
};

/* Chinese first, then what is for all, then English. */
static unsigned rank_of(const char *locale)
{
    if (strncmp(locale, "zh", 2) == 0)
        return strstr(locale, "Hant") || strstr(locale, "TW") || strstr(locale, "HK") ? 4 : 5;
    if (!*locale)
        return 3;
    return strncmp(locale, "en", 2) == 0 ? 2 : 1;
}

static bool ask_value(void *context, const struct res_config *config, struct res_value value);

static void ask_id(struct asked *a, uint32_t id)
{
    if (a->hops == 0)
        return;
    a->hops--;
    res_table_each(&a->strings->table, id, ask_value, a);
    a->hops++;
}

static bool ask_value(void *context, const struct res_config *config, struct res_value value)
{
    struct asked *a = context;
    const char *text;

    if (a->left == 0)
        return false;
    a->left--;
    if (res_value_is_reference(value) && value.data) {
        ask_id(a, value.data);
        return true;
    }
    text = value.type == RES_STRING ? res_table_text(&a->strings->table, value.data) : NULL;
    if (!text || !spend(a->strings, strlen(text)))
        return true;
    if (a->text && rank_of(config->locale) > a->rank) {
        a->rank = rank_of(config->locale);
        a->shown = text;
    }
    if (!a->text)
        a->says = consent_text_join(a->says, consent_text_read(pica_span_str(text)));
    return true;
}

bool consent_strings_id(struct consent_strings *s, int64_t number, uint32_t *ret)
{
    uint32_t id = (uint32_t)number;

    if (number < INT32_MIN || number > UINT32_MAX)
        return false;
    *ret = id;
    return id >> 24 == RES_PACKAGE_APP || res_table_has(&s->table, id);
}

struct consent_text consent_strings_says(struct consent_strings *s, uint32_t id)
{
    struct asked a = { .strings = s, .left = ITEMS_MAX, .hops = s->table.hops };

    ask_id(&a, id);
    /* Items of arrays and plurals have no value of their own. */
    for (size_t i = first_of(s->items, s->count, id); i < s->count && s->items[i].id == id; i++)
        if (s->items[i].item)
            a.says = consent_text_join(a.says, s->items[i].says);
    return a.says;
}

const char *consent_strings_shown(struct consent_strings *s, uint32_t id)
{
    struct asked a = { .strings = s, .left = ITEMS_MAX, .hops = s->table.hops, .text = true };
    size_t at = first_of(s->items, s->count, id);

    ask_id(&a, id);
    return a.shown ? a.shown : at < s->count && s->items[at].id == id ? s->items[at].text : NULL;
}

const char *consent_strings_plain(struct consent_strings *s, uint32_t id)
{
    struct res_value value;
    const char *text;

    if (res_table_differs(&s->table, id) || !res_table_resolve(&s->table, id, "", &value) ||
        value.type != RES_STRING)
        return NULL;
    text = res_table_text(&s->table, value.data);
    return text && spend(s, strlen(text)) ? text : NULL;
}

void consent_strings_name(struct consent_strings *s, uint32_t id, struct pica_text *out)
{
    (void)res_table_name(&s->table, id, out);
}

uint32_t consent_strings_names(struct consent_strings *s, uint32_t id)
{
    struct pica_text name = { 0 };
    uint32_t names = 0;

    if (id && res_table_name(&s->table, id, &name) && !name.failed) {
        const char *slash = strchr(name.data, '/');

        names = consent_name_read(pica_span_str(slash ? slash + 1 : name.data));
    }
    s->no_memory |= name.failed;
    pica_text_finish(&name);
    return names;
}

static bool watch_id(const void *context, uint32_t id)
{
    const struct consent_strings *s = context;
    size_t at = first_of(s->items, s->count, id);

    return (at < s->count && s->items[at].id == id) ||
           (s->name_count && bsearch(&id, s->names, s->name_count, sizeof *s->names, compare_ids));
}

static bool watch_text(const void *context, const char *text)
{
    (void)context;
    return consent_text_look(pica_span_str(text)).roles != 0;
}

struct layout_watch consent_strings_watch(const struct consent_strings *s)
{
    return (struct layout_watch){ .context = s, .id = watch_id, .text = watch_text };
}
