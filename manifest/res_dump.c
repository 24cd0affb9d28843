#include "manifest/res_dump.h"

#include "manifest/platform.h"
#include "manifest/res_dump_parts.h"

/* Text that a file may become, for each byte and at all. */
#define TEXT_FACTOR 256
#define TEXT_LEAST (16u << 20)

/* --- names --------------------------------------------------------------------- */

/* ResTable_config, CONFIG_*. */
const struct res_bit res_config_bits[] = {
    { 0x0001, "mcc" },
    { 0x0002, "mnc" },
    { 0x0004, "locale" },
    { 0x0008, "touchscreen" },
    { 0x0010, "keyboard" },
    { 0x0020, "keyboard-hidden" },
    { 0x0040, "navigation" },
    { 0x0080, "orientation" },
    { 0x0100, "density" },
    { 0x0200, "screen-size" },
    { 0x0400, "version" },
    { 0x0800, "screen-layout" },
    { 0x1000, "ui-mode" },
    { 0x2000, "smallest-screen-size" },
    { 0x4000, "layout-direction" },
    { 0x8000, "screen-round" },
    { 0x10000, "color-mode" },
    { 0x20000, "grammatical-gender" },
    { 0, NULL },
};

const struct res_bit res_entry_bits[] = {
    { ENTRY_PUBLIC, "public" },
    { ENTRY_WEAK, "weak" },
    { ENTRY_COMPACT, "compact" },
    { ENTRY_FEATURE_FLAGS, "feature-flags" },
    { 0, NULL },
};

/* PolicyFlags of ResourceTypes.h. */
const struct res_bit res_policy_bits[] = {
    { 0x01, "public" },  { 0x02, "system" },    { 0x04, "vendor" },
    { 0x08, "product" }, { 0x10, "signature" }, { 0x20, "odm" },
    { 0x40, "oem" },     { 0x80, "actor" },     { 0x100, "config_signature" },
    { 0, NULL },
};

/* ResTable_map, ATTR_*; of arrays the same ids only count. */
static const char *internal_name(const struct res_dumper *d, uint32_t id)
{
    static const char *const attr[] = { "type", "min", "max", "l10n" };
    static const char *const plurals[] = { "other", "zero", "one", "two", "few", "many" };
    const char *type = d->type_name.data ? d->type_name.data : "";
    uint32_t index = id & 0xffff;

    if (strcmp(type, "attr") == 0 || strcmp(type, "^attr-private") == 0)
        return index < 4 ? attr[index] : NULL;
    return strcmp(type, "plurals") == 0 && index >= 4 && index < 10 ? plurals[index - 4] : NULL;
}

void res_item_name(struct res_dumper *d, size_t place, uint32_t id, struct pica_text *out)
{
    const char *known = manifest_attr_name(id);

    if (id >> 16 == 0x0100 && internal_name(d, id))
        pica_text_add(out, internal_name(d, id));
    else if (id >> 16 == 0x0100 || id >> 16 == 0x0200)
        pica_text_addf(out, "[%zu]", place);
    else if (known)
        pica_text_addf(out, "android:%s", known);
    else if (!res_table_name(&d->t, id, out))
        pica_text_addf(out, "0x%08x", id);
}

bool res_dumper_string(struct res_dumper *d, uint32_t index, struct pica_text *out)
{
    struct string_pool *pool = res_table_pool(&d->t, index, &index);

    out->len = 0;
    return pool && string_pool_append(pool, index, out);
}

bool res_dumper_span(struct res_dumper *d, uint32_t string, uint32_t n, struct string_span *ret)
{
    uint32_t index;
    struct string_pool *pool = res_table_pool(&d->t, string, &index);

    if (!pool || !string_pool_span(pool, index, n, ret))
        return false;
    ret->name = ret->name < pool->count ? ret->name + (string - index) : UINT32_MAX;
    return true;
}

struct res_item res_dumper_item(const struct res_dumper *d, const struct res_entry *e, size_t index)
{
    struct res_item item = res_item_at(e->items, index);

    item.value = res_value_in(&d->t, d->package, item.value);
    return item;
}

const char *res_dumper_file(const struct res_dumper *d)
{
    return d->t.source_count > 1 ? d->t.sources[d->package->source].entry : NULL;
}

/* --- walking ------------------------------------------------------------------- */

struct walk {
    struct res_dumper d;
    struct pica_notes *notes;
    res_dump_fn *pour;
    void *context;
    uint64_t room; /* bytes that may still be printed */
    bool stopped;
};

/* To be called where the text may be cut: false when it is. */
static bool go_on(struct walk *w)
{
    struct res_dumper *d = &w->d;
    size_t len = d->out->len;

    if (w->stopped)
        return false;
    if (len > w->room) {
        pica_gap(w->notes, "manifest", pica_place_entry(d->t.entry),
                 "the text is too long for a file of this size, and cut off");
        w->stopped = true;
    }
    if (!w->pour(w->context))
        w->stopped = true;
    w->room -= len - d->out->len < w->room ? len - d->out->len : w->room;
    w->stopped |= d->t.exhausted || d->out->failed;
    return !w->stopped;
}

static void set_string(struct string_pool *pool, uint32_t index, struct pica_text *out)
{
    out->len = 0;
    pica_text_add(out, "");
    (void)string_pool_append(pool, index, out);
}

/* The package that goes on where another one ends: both have the same id. NULL: none. */
static struct res_package *next_package(struct res_table *t, const struct res_package *p)
{
    return p->next ? &t->packages[p->next - 1] : NULL;
}

/* The id that chunks of a type have in a package; 0: they cannot be there. */
static uint32_t chunk_id(const struct res_package *p, uint32_t type)
{
    return type > p->type_offset ? type - p->type_offset : 0;
}

/* Its first chunk, or NO_TYPE. */
static uint32_t chunk_of(const struct res_package *p, uint32_t type)
{
    return chunk_id(p, type) ? p->first[chunk_id(p, type)] : NO_TYPE;
}

/* Entries that any configuration of a type could have, in packages with the same id: more are never
 * found. */
static uint32_t entry_count(struct res_table *t, const struct res_package *p, uint32_t type)
{
    uint32_t most = 0;

    for (; p; p = next_package(t, p))
        for (uint32_t n = chunk_of(p, type); n != NO_TYPE; n = t->types[n].next) {
            uint32_t count = t->types[n].spec ? 0 : res_entry_end(t->types[n].bytes);

            if (count > most)
                most = count;
        }
    return most;
}

static uint32_t type_flags(struct res_table *t, const struct res_package *p, uint32_t type,
                           uint32_t index)
{
    uint32_t flags = 0;

    for (; p; p = next_package(t, p)) {
        uint32_t n = chunk_of(p, type);

        while (n != NO_TYPE && !t->types[n].spec)
            n = t->types[n].next;
        flags |= n == NO_TYPE ? 0 : res_spec_flags(t->types[n].bytes, index);
    }
    return flags;
}

static void print_value(struct walk *w, uint32_t n, enum res_here here, const struct res_entry *e)
{
    struct res_dumper *d = &w->d;
    const struct res_qualifiers *q = res_type_qualifiers(&d->t, n);

    d->config.len = 0;
    pica_text_add(&d->config, "");
    if (q)
        res_qualifiers_print(q, &d->config);
    if (here == RES_BROKEN)
        d->printer->broken(d);
    else if (e->bag)
        d->printer->bag(d, e);
    else
        d->printer->value(d, res_value_in(&d->t, d->package, e->value));
}

/* One resource in one package; *begun when something was printed of it. */
static void print_in_package(struct walk *w, struct res_package *lead, struct res_package *p,
                             uint32_t type, uint32_t index, bool *begun)
{
    struct res_dumper *d = &w->d;
    struct res_table *t = &d->t;
    struct res_entry e;

    d->package = p;
    for (uint32_t n = res_config_from(t, chunk_of(p, type)); n != NO_TYPE && !w->stopped;
         n = res_config_from(t, t->types[n].next)) {
        enum res_here here = res_entry_read(t->types[n].bytes, index, &e);

        if (here == RES_ABSENT)
            continue;
        if (!*begun) {
            set_string(&p->keys, here == RES_THERE ? e.key : UINT32_MAX, &d->name);
            d->printer->resource(d, p->id << 24 | type << 16 | index,
                                 here == RES_THERE ? e.flags : 0, type_flags(t, lead, type, index));
            *begun = true;
        }
        print_value(w, n, here, &e);
        (void)go_on(w);
    }
}

static void print_resource(struct walk *w, struct res_package *lead, uint32_t type, uint32_t index)
{
    bool begun = false;

    for (struct res_package *p = lead; p; p = next_package(&w->d.t, p))
        print_in_package(w, lead, p, type, index, &begun);
    if (begun)
        w->d.printer->resource_end(&w->d);
}

/* The first package that has the type, or NULL. */
static struct res_package *package_with(struct res_table *t, struct res_package *p, uint32_t type)
{
    while (p && chunk_of(p, type) == NO_TYPE)
        p = next_package(t, p);
    return p;
}

static void print_types(struct walk *w, struct res_package *lead)
{
    struct res_dumper *d = &w->d;

    d->printer->types(d, true);
    for (uint32_t type = 1; type < 256 && go_on(w); type++) {
        uint32_t count = entry_count(&d->t, lead, type);
        struct res_package *p = package_with(&d->t, lead, type);

        if (!p)
            continue;
        set_string(&p->types, chunk_id(p, type) - 1, &d->type_name);
        d->printer->type(d, type);
        for (uint32_t i = 0; i < count && !w->stopped && !d->t.exhausted; i++)
            print_resource(w, lead, type, i);
        d->printer->type_end(d);
    }
    d->printer->types(d, false);
}

static void print_libraries(struct walk *w, const struct res_other_chunk *o)
{
    struct res_libraries libraries = res_libraries_of(o);

    for (size_t i = 0; i < libraries.count && go_on(w); i++) {
        struct res_library l = res_library_at(&libraries, i);
        const char *name = res_name16(&w->d.t, l.name);

        if (name)
            w->d.printer->library(&w->d, l.id, name);
    }
}

static void print_overlayable(struct walk *w, const struct res_other_chunk *o)
{
    const char *name = res_name16(&w->d.t, res_overlayable_name(o));
    const char *actor = res_name16(&w->d.t, res_overlayable_actor(o));
    struct res_policy policy;
    size_t at = 0;

    if (!name || !actor)
        return;
    w->d.printer->overlayable(&w->d, name, actor);
    while (go_on(w) && res_overlayable_next(o, &at, &policy))
        w->d.printer->policy(&w->d, &policy);
    w->d.printer->overlayable_end(&w->d);
}

static void print_aliases(struct walk *w, const struct res_other_chunk *o)
{
    struct res_aliases aliases = res_aliases_of(o);

    for (size_t i = 0; i < aliases.count && go_on(w); i++)
        w->d.printer->alias(&w->d, res_alias_at(&aliases, i));
}

/* The chunks of one kind in the packages with one id. */
static void print_others(struct walk *w, size_t package, uint16_t type,
                         void (*print)(struct walk *, const struct res_other_chunk *))
{
    for (size_t i = 0; i < w->d.t.other_count && !w->stopped; i++)
        if (w->d.t.others[i].type == type &&
            w->d.t.packages[w->d.t.others[i].package].id == w->d.t.packages[package].id)
            print(w, &w->d.t.others[i]);
}

/* A package, and all that have the same id. */
static void print_package(struct walk *w, size_t package)
{
    struct res_dumper *d = &w->d;

    d->printer->package(d, &d->t.packages[package]);
    d->printer->libraries(d, true);
    print_others(w, package, CHUNK_LIBRARY, print_libraries);
    d->printer->libraries(d, false);
    d->printer->overlayables(d, true);
    print_others(w, package, CHUNK_OVERLAYABLE, print_overlayable);
    d->printer->overlayables(d, false);
    d->printer->aliases(d, true);
    print_others(w, package, CHUNK_STAGED_ALIAS, print_aliases);
    d->printer->aliases(d, false);
    print_types(w, &d->t.packages[package]);
    d->printer->package_end(d);
}

/* --- the whole ----------------------------------------------------------------- */

static bool no_memory(const struct res_dumper *d)
{
    return d->out->failed || d->scratch.failed || d->config.failed || d->type_name.failed ||
           d->name.failed || res_table_no_memory(&d->t);
}

enum pica_status res_dump(struct res_files tables, bool json, const struct pica_limits *limits,
                          struct pica_notes *notes, struct pica_text *out, res_dump_fn *pour,
                          void *context, struct pica_error *err)
{
    struct walk w = { .d = { .printer = json ? &res_printer_json : &res_printer_text,
                             .out = out,
                             .json = { .out = out, .first = true } },
                      .notes = notes,
                      .pour = pour,
                      .context = context,
                      .room = res_files_size(tables) * TEXT_FACTOR + TEXT_LEAST };
    struct pica_arena arena = { 0 };
    enum pica_status st = res_table_read(tables, limits, &arena, notes, &w.d.t, err);

    if (st == PICA_OK) {
        w.d.printer->begin(&w.d);
        for (size_t i = 0; i < w.d.t.package_count && go_on(&w); i++)
            if (w.d.t.groups[w.d.t.packages[i].id] == i + 1)
                print_package(&w, i);
        w.d.printer->end(&w.d);
        if (w.d.t.exhausted)
            pica_gap(notes, "manifest", pica_place_entry(w.d.t.entry),
                     "more than %ju chunks to look into (limit resource_visits)",
                     (uintmax_t)limits->resource_visits);
        if (no_memory(&w.d) || notes->failed)
            st = pica_fail_nomem(err);
    }
    pica_text_finish(&w.d.scratch);
    pica_text_finish(&w.d.config);
    pica_text_finish(&w.d.type_name);
    pica_text_finish(&w.d.name);
    pica_arena_finish(&arena);
    return st;
}
