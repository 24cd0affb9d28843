/* <application> and what stands in it. */
#include "manifest/reader.h"

#include <stdlib.h>

#define ANDROID_NS "http://schemas.android.com/apk/res/android"

/* --- lists of strings ---------------------------------------------------- */

struct strings {
    const char **items;
    size_t count;
};

static void strings_add(struct reader *r, struct strings *s, const char *text)
{
    if (text)
        reader_push(r, &s->items, &s->count, &text, sizeof text);
}

/* The array with its NULL behind. */
static const char **strings_done(struct reader *r, struct strings *s)
{
    const char *end = NULL;

    reader_push(r, &s->items, &s->count, &end, sizeof end);
    return s->items;
}

static bool has_string(const char *const *list, const char *text)
{
    for (; *list; list++)
        if (strcmp(*list, text) == 0)
            return true;
    return false;
}

/* --- meta-data ----------------------------------------------------------- */

/* parseMetaData of ParsingPackageUtils: resource before value. */
static void read_meta(struct reader *r, struct manifest_meta **metas, size_t *count)
{
    struct manifest_meta m = { .place = axml_place(&r->xml) };
    struct reader_value v;
    bool seen;

    m.name = reader_string(r, ATTR_NAME, HOW_FIXED, &seen);
    if (!seen && reader_refuse(r))
        pica_remark(r->notes, "manifest.meta-nameless", m.place,
                    "meta-data without a name: a device refuses the package");
    if (reader_value(r, ATTR_RESOURCE, &v) && v.resource != 0)
        m.value = reader_value_text(r, &v);
    else if (reader_value(r, ATTR_VALUE, &v))
        m.value = reader_value_text(r, &v);
    else if (reader_refuse(r))
        pica_remark(r->notes, "manifest.meta-empty", m.place,
                    "meta-data with neither value nor resource: a device refuses the package");
    if (m.name)
        reader_push(r, metas, count, &m, sizeof m);
}

/* --- intent filters ------------------------------------------------------ */

/*
 * ParsedIntentInfoUtils: the names of actions and categories are the one thing
 * that the full parser looks up by namespace and name.
 */
static const char *filter_name(struct reader *r)
{
    const char *name = reader_by_name(r, ANDROID_NS, "name");

    if (name)
        return name;
    if (reader_refuse(r))
        pica_remark(r->notes, "manifest.filter-nameless", axml_place(&r->xml),
                    "an action or category without a name that a device can see: it refuses the "
                    "package");
    return reader_string(r, ATTR_NAME, HOW_ANY, NULL);
}

static struct manifest_filter read_filter(struct reader *r)
{
    struct strings actions = { 0 }, categories = { 0 }, schemes = { 0 };
    struct manifest_filter f = { 0 };
    uint64_t depth = r->depth;

    (void)reader_int(r, ATTR_PRIORITY, &f.priority);
    while (reader_child(r, depth)) {
        const char *tag = reader_tag_name(r);

        if (strcmp(tag, "action") == 0)
            strings_add(r, &actions, filter_name(r));
        else if (strcmp(tag, "category") == 0)
            strings_add(r, &categories, filter_name(r));
        else if (strcmp(tag, "data") == 0)
            strings_add(r, &schemes, reader_string(r, ATTR_SCHEME, HOW_FIXED, NULL));
        else if (strcmp(tag, "uri-relative-filter-group") != 0)
            reader_pass_over(r);
    }
    f.actions = strings_done(r, &actions);
    f.categories = strings_done(r, &categories);
    f.schemes = strings_done(r, &schemes);
    return f;
}

static void add_filter(struct reader *r, struct manifest_component *c, bool needs_action)
{
    struct manifest_filter f = read_filter(r);

    if (r->no_memory)
        return;
    if (has_string(f.actions, "android.intent.action.MAIN") &&
        has_string(f.categories, "android.intent.category.LAUNCHER"))
        c->launcher = true;
    /* Activities and receivers: a filter without action is dropped (failOnNoActions). */
    if (!needs_action || f.actions[0])
        reader_push(r, &c->filters, &c->filter_count, &f, sizeof f);
}

/* --- components ---------------------------------------------------------- */

struct kind {
    const char *tag;
    enum manifest_component_kind kind;
    bool alias;
};

static const struct kind kinds[] = {
    { "activity", MANIFEST_ACTIVITY, false }, { "activity-alias", MANIFEST_ACTIVITY, true },
    { "service", MANIFEST_SERVICE, false },   { "receiver", MANIFEST_RECEIVER, false },
    { "provider", MANIFEST_PROVIDER, false },
};

static void read_children(struct reader *r, struct manifest_component *c, bool alias)
{
    bool activity = c->kind == MANIFEST_ACTIVITY || c->kind == MANIFEST_RECEIVER;
    uint64_t depth = r->depth;

    while (reader_child(r, depth)) {
        const char *tag = reader_tag_name(r);

        if (strcmp(tag, "intent-filter") == 0)
            add_filter(r, c, activity);
        else if (strcmp(tag, "meta-data") == 0)
            read_meta(r, &c->metas, &c->meta_count);
        else if (strcmp(tag, "preferred") == 0 && c->kind == MANIFEST_ACTIVITY && !alias)
            (void)read_filter(r);
        else if (strcmp(tag, "property") != 0 && strcmp(tag, "layout") != 0 &&
                 strcmp(tag, "grant-uri-permission") != 0 && strcmp(tag, "path-permission") != 0)
            reader_pass_over(r);
    }
}

/* ParsedActivityUtils.parseActivityAlias: the target must stand before. */
static void read_target(struct reader *r, struct manifest_component *c)
{
    bool seen;

    c->target = reader_class_name(r, reader_string(r, ATTR_TARGET_ACTIVITY, HOW_FIXED, &seen));
    if (seen && c->target &&
        pica_intern_find(&r->activity_names, pica_span_str(c->target)) != PICA_INTERN_NONE)
        return;
    if (reader_refuse(r))
        pica_remark(r->notes, "manifest.alias-target", c->place,
                    "an activity-alias whose target is no activity before it: a device refuses the "
                    "package");
    if (!c->target)
        c->target = "";
}

static const char *process_name(struct reader *r)
{
    const char *name = reader_string(r, ATTR_PROCESS, HOW_FIXED, NULL), *whole;

    if (!name || !*name)
        return NULL;
    if (*name != ':' || !r->out->package)
        return name;
    whole = pica_arena_printf(r->arena, "%s%s", r->out->package, name);
    r->no_memory |= !whole;
    return whole;
}

static void read_provider(struct reader *r, struct manifest_component *c)
{
    bool seen;

    c->authorities = reader_string(r, ATTR_AUTHORITIES, HOW_FIXED, &seen);
    if ((!seen || !*c->authorities) && reader_refuse(r))
        pica_remark(r->notes, "manifest.provider-authorities", c->place,
                    "a provider without authorities: a device refuses the package");
    (void)reader_int(r, ATTR_INIT_ORDER, &c->init_order);
    if (!c->permission)
        c->permission = reader_string(r, ATTR_READ_PERMISSION, HOW_FIXED, NULL);
}

static void set_exported(struct reader *r, struct manifest_component *c, int64_t target)
{
    if (c->exported != MANIFEST_UNSET) {
        c->exported_effective = c->exported == MANIFEST_TRUE;
    } else if (c->kind == MANIFEST_PROVIDER) {
        c->exported_effective = target < 17;
    } else {
        c->exported_effective = c->filter_count > 0;
        if (c->filter_count > 0 && !r->exported_missing) {
            r->exported_missing = true;
            r->exported_place = c->place;
        }
    }
}

static void read_component(struct reader *r, const struct kind *kind)
{
    struct manifest_component c = { .kind = kind->kind, .place = axml_place(&r->xml) };
    int64_t target = r->target_now;
    bool seen;

    c.class_name = reader_class_name(r, reader_string(r, ATTR_NAME, HOW_FIXED, &seen));
    if ((!seen || !c.class_name) && reader_refuse(r))
        pica_remark(r->notes, "manifest.component-nameless", c.place,
                    "a component without a name that a device can see: it refuses the package");
    c.exported = reader_bool(r, ATTR_EXPORTED);
    c.enabled = reader_bool(r, ATTR_ENABLED);
    c.permission = reader_string(r, ATTR_PERMISSION, HOW_FIXED, NULL);
    if (!kind->alias)
        c.process = process_name(r);
    else
        read_target(r, &c);
    if (kind->kind == MANIFEST_PROVIDER)
        read_provider(r, &c);
    if (!c.permission && !kind->alias)
        c.permission = r->application_permission;
    read_children(r, &c, kind->alias);
    set_exported(r, &c, target);
    if (!c.class_name)
        return;
    if (c.kind == MANIFEST_ACTIVITY &&
        pica_intern_add(&r->activity_names, pica_span_str(c.class_name)) == PICA_INTERN_NONE)
        r->no_memory = true;
    reader_push(r, &r->out->components, &r->out->component_count, &c, sizeof c);
}

/* --- labels -------------------------------------------------------------- */

/* Resources over which a label is followed, in all languages. */
#define LABEL_IDS_MOST 64

struct label_walk {
    struct reader *reader;
    struct pica_intern locales;   /* number = index in the labels */
    uint32_t ids[LABEL_IDS_MOST]; /* the label's own, then those that it refers to */
    size_t id_count;
};

/* One label for each locale: the value that a device in that locale shows. */
static bool add_label(struct label_walk *w, const char *locale, struct res_value value)
{
    struct reader *r = w->reader;
    struct reader_value v = { .value = value, .from_table = true };
    struct manifest_label label;

    if (pica_intern_find(&w->locales, pica_span_str(locale)) != PICA_INTERN_NONE)
        return true;
    label.locale = pica_arena_str(r->arena, pica_span_str(locale));
    label.text = reader_value_text(r, &v);
    if (!label.locale ||
        pica_intern_add(&w->locales, pica_span_str(label.locale)) == PICA_INTERN_NONE)
        r->no_memory = true;
    else if (label.text)
        reader_push(r, &r->out->labels, &r->out->label_count, &label, sizeof label);
    return !r->no_memory;
}

static void add_label_id(struct label_walk *w, uint32_t id)
{
    for (size_t i = 0; i < w->id_count; i++)
        if (w->ids[i] == id)
            return;
    if (w->id_count < LABEL_IDS_MOST)
        w->ids[w->id_count++] = id;
}

/* A value of the resource that is the label. */
static bool take_label(void *context, const struct res_config *config, struct res_value value)
{
    struct label_walk *w = context;

    if (res_value_is_reference(value)) {
        add_label_id(w, value.data);
        if (!res_table_resolve(w->reader->table, value.data, config->locale, &value))
            return true;
    }
    return add_label(w, config->locale, value);
}

/* One of a resource that the label refers to: there may be languages that the label itself has not,
 * in which it is what a device finds that prefers them. */
static bool take_referred(void *context, const struct res_config *config, struct res_value value)
{
    struct label_walk *w = context;
    struct res_value shown;

    if (res_value_is_reference(value))
        add_label_id(w, value.data);
    return !res_table_resolve(w->reader->table, w->ids[0], config->locale, &shown) ||
           add_label(w, config->locale, shown);
}

/* False when there is no such resource. */
static bool walk_labels(struct label_walk *w, uint32_t id)
{
    bool found;

    add_label_id(w, id);
    found = res_table_each(w->reader->table, id, take_label, w);
    for (size_t i = 1; i < w->id_count && !w->reader->no_memory; i++)
        res_table_each(w->reader->table, w->ids[i], take_referred, w);
    return found;
}

static const struct manifest_label *find_label(const struct manifest *m, const char *language)
{
    size_t n = strlen(language);

    for (size_t i = 0; i < m->label_count; i++) {
        const char *locale = m->labels[i].locale;

        if (strncmp(locale, language, n) == 0 &&
            (n == 0 ? !*locale : !locale[n] || locale[n] == '-'))
            return &m->labels[i];
    }
    return NULL;
}

static int label_compare(const void *pa, const void *pb)
{
    const struct manifest_label *a = pa, *b = pb;

    return strcmp(a->locale, b->locale);
}

/* Sorts them, so that it does not matter which file has which; the default comes first. */
static void choose_label(struct manifest *m)
{
    static const char *const next[] = { "", "zh-Hans", "zh-CN", "zh", "en" };
    const struct manifest_label *label = NULL;

    if (m->label_count > 1)
        qsort(m->labels, m->label_count, sizeof *m->labels, label_compare);
    for (size_t i = 0; i < sizeof next / sizeof *next && !label; i++)
        label = find_label(m, next[i]);
    if (!label && m->label_count > 0)
        label = m->labels;
    m->label = label ? label->text : NULL;
}

static void read_label(struct reader *r)
{
    struct label_walk w = { .reader = r };
    struct reader_value v;

    if (!reader_value(r, ATTR_LABEL, &v))
        return;
    if (v.resource && walk_labels(&w, v.resource)) {
        choose_label(r->out);
    } else {
        struct manifest_label label = { "", reader_value_text(r, &v) };

        if (label.text)
            reader_push(r, &r->out->labels, &r->out->label_count, &label, sizeof label);
        r->out->label = label.text;
    }
    pica_intern_finish(&w.locales);
}

/* --- application --------------------------------------------------------- */

/* A resource that is asked for by its id: its file when known, else @0x.... */
static const char *resource_text(struct reader *r, uint32_t attr)
{
    struct reader_value v;

    return reader_value(r, attr, &v) && v.resource ? reader_value_text(r, &v) : NULL;
}

static void read_flags(struct reader *r)
{
    struct manifest *m = r->out;
    struct reader_value v;

    m->debuggable = reader_bool(r, ATTR_DEBUGGABLE);
    m->allow_backup = reader_bool(r, ATTR_ALLOW_BACKUP);
    m->full_backup_only = reader_bool(r, ATTR_FULL_BACKUP_ONLY);
    m->uses_cleartext_traffic = reader_bool(r, ATTR_USES_CLEARTEXT_TRAFFIC);
    m->request_legacy_external_storage = reader_bool(r, ATTR_REQUEST_LEGACY_EXTERNAL_STORAGE);
    m->test_only = reader_bool(r, ATTR_TEST_ONLY);
    m->extract_native_libs = reader_bool(r, ATTR_EXTRACT_NATIVE_LIBS);
    m->has_backup_rules = (reader_value(r, ATTR_FULL_BACKUP_CONTENT, &v) && v.resource) ||
                          (reader_value(r, ATTR_DATA_EXTRACTION_RULES, &v) && v.resource);
    m->network_security_config = resource_text(r, ATTR_NETWORK_SECURITY_CONFIG);
    m->app_component_factory =
        reader_class_name(r, reader_string(r, ATTR_APP_COMPONENT_FACTORY, HOW_LITERAL, NULL));
    m->backup_agent = reader_class_name(r, reader_string(r, ATTR_BACKUP_AGENT, HOW_FIXED, NULL));
    m->zygote_preload =
        reader_class_name(r, reader_string(r, ATTR_ZYGOTE_PRELOAD_NAME, HOW_FIXED, NULL));
}

static void add_application(struct reader *r)
{
    struct manifest_component c = { .kind = MANIFEST_APPLICATION,
                                    .exported = MANIFEST_UNSET,
                                    .place = axml_place(&r->xml) };

    c.class_name = reader_class_name(r, reader_string(r, ATTR_NAME, HOW_FIXED, NULL));
    if (!c.class_name)
        c.class_name = "android.app.Application";
    c.enabled = reader_bool(r, ATTR_ENABLED);
    c.permission = r->application_permission;
    c.process = process_name(r);
    r->out->application_place = c.place;
    reader_push(r, &r->out->components, &r->out->component_count, &c, sizeof c);
}

/* Elements whose children the platform takes for children of <application>. */
static bool is_transparent(const char *tag)
{
    static const char *const tags[] = { "property",     "sdk-library",  "static-library",
                                        "library",      "uses-library", "uses-native-library",
                                        "uses-package", "profileable",  "apex-system-service" };

    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (strcmp(tag, tags[i]) == 0)
            return true;
    return false;
}

void reader_application(struct reader *r)
{
    uint64_t depth = r->depth;

    r->has_application = true;
    r->application_permission = reader_string(r, ATTR_PERMISSION, HOW_FIXED, NULL);
    add_application(r);
    read_label(r);
    read_flags(r);
    while (reader_child(r, depth)) {
        const char *tag = reader_tag_name(r);
        const struct kind *kind = NULL;

        for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !kind; i++)
            if (strcmp(tag, kinds[i].tag) == 0)
                kind = &kinds[i];
        if (kind)
            read_component(r, kind);
        else if (strcmp(tag, "meta-data") == 0)
            read_meta(r, &r->out->metas, &r->out->meta_count);
        else if (!is_transparent(tag))
            reader_pass_over(r);
    }
    if (!r->no_memory) { /* the application's own, for who walks components */
        r->out->components[0].metas = r->out->metas;
        r->out->components[0].meta_count = r->out->meta_count;
    }
}
