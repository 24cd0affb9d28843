#include "flow/entry.h"

#include "flow/component_phase.h"
#include "flow/entry_find.h"
#include "flow/framework.h"

#include <stdlib.h>

/* --- names ------------------------------------------------------------------- */

/* The descriptor of a Java name, in MUTF-8: characters beyond U+FFFF are surrogate pairs there. */
static bool add_descriptor(struct pica_span name, struct pica_text *out)
{
    size_t n;

    pica_text_add_char(out, 'L');
    for (size_t i = 0; i < name.len; i += n) {
        uint32_t code;

        n = pica_utf8_char(name.data + i, name.len - i, &code);
        if (n == 4) {
            uint32_t pair[2] = { 0xd800 + ((code - 0x10000) >> 10), 0xdc00 + (code & 0x3ff) };

            for (int k = 0; k < 2; k++) {
                pica_text_add_char(out, (char)(0xe0 | pair[k] >> 12));
                pica_text_add_char(out, (char)(0x80 | (pair[k] >> 6 & 0x3f)));
                pica_text_add_char(out, (char)(0x80 | (pair[k] & 0x3f)));
            }
        } else if (n <= 1) {
            n = 1;
            pica_text_add_char(out, name.data[i] == '.' ? '/' : (char)name.data[i]);
        } else {
            pica_text_add_span(out, pica_span_of(name.data + i, n));
        }
    }
    pica_text_add_char(out, ';');
    return !out->failed;
}

bool flow_type_named(const struct flow_program *p, struct pica_span java_name, uint32_t *ret)
{
    struct pica_text text = { 0 };
    bool ok = add_descriptor(java_name, &text);

    if (ok)
        *ret = flow_type_find(p, pica_span_of(text.data, text.len));
    pica_text_finish(&text);
    return ok;
}

static bool is_platform_name(struct flow_finder *f, const char *java_name)
{
    struct pica_text text = { 0 };
    bool known = false;

    if (add_descriptor(pica_span_str(java_name), &text))
        known = flow_framework_find(pica_span_of(text.data, text.len)) != NULL;
    else
        f->no_memory = true;
    pica_text_finish(&text);
    return known;
}

uint32_t flow_finder_type(struct flow_finder *f, const char *java_name, struct pica_place place,
                          struct flow_lost *lost)
{
    uint32_t type = FLOW_NONE;

    if (!flow_type_named(f->program, pica_span_str(java_name), &type)) {
        f->no_memory = true;
        return FLOW_NONE;
    }
    if (type != FLOW_NONE && flow_class(f->program, type).dex != FLOW_NONE)
        return type;
    if (!is_platform_name(f, java_name) && lost->count++ == 0) {
        lost->first = java_name;
        lost->place = place;
    }
    return FLOW_NONE;
}

/* --- adding ------------------------------------------------------------------ */

void flow_finder_add(struct flow_finder *f, struct flow_object *o, uint32_t method,
                     enum flow_phase phase)
{
    if (method == FLOW_NONE || phase == FLOW_PHASE_COUNT)
        return;
    if (!pica_grow(&f->items, &f->cap, f->count + 1, sizeof *f->items)) {
        f->no_memory = true;
        return;
    }
    f->items[f->count++] = (struct flow_entry){
        .method = method,
        .type = o->type,
        .component = o->component,
        .phase = phase,
        .reason = o->begun ? FLOW_REASON_LIFECYCLE : FLOW_REASON_ENTRY,
        .order = f->next[phase]++,
    };
    o->begun = true;
}

void flow_finder_make(struct flow_finder *f, struct flow_object *o)
{
    uint32_t chain[FLOW_ANCESTORS_MAX];
    size_t n = 0;

    /* Of longer chains the topmost initialisers are left to the first use of their class. */
    for (uint32_t t = o->type; t != FLOW_NONE && n < FLOW_ANCESTORS_MAX;) {
        struct flow_class c = flow_class(f->program, t);

        if (c.dex == FLOW_NONE)
            break;
        chain[n++] = t;
        t = c.super;
    }
    while (f->clinit != FLOW_NONE && n > 0)
        flow_finder_add(f, o, flow_declared(f->program, chain[--n], f->clinit), o->phase);
    if (f->init != FLOW_NONE)
        flow_finder_add(f, o, flow_declared(f->program, o->type, f->init), o->phase);
}

static enum flow_phase row_phase(const struct flow_object *o, enum flow_when when)
{
    switch (when) {
    case FLOW_WHEN_ASKED:
        return o->asked;
    case FLOW_WHEN_CALLBACK:
        return FLOW_PHASE_SYSTEM_CALLBACK;
    case FLOW_WHEN_USER:
        return FLOW_PHASE_USER;
    case FLOW_WHEN_START:
    case FLOW_WHEN_READY:
    case FLOW_WHEN_ACTIVITY:
    case FLOW_WHEN_SERVICE:
    case FLOW_WHEN_RECEIVER:
    case FLOW_WHEN_PROVIDER:
        return o->phase;
    }
    return o->phase;
}

/* The methods of the object's role that run at `when`. */
static void add_rows(struct flow_finder *f, struct flow_object *o, enum flow_when when)
{
    size_t count;
    const struct flow_life *rows = flow_life_rows(&count);
    const char *base = NULL;

    if (o->type == FLOW_NONE)
        return;
    for (size_t i = 0; i < count; i++) {
        const struct flow_life_ref *ref = &f->lives[i];

        if (rows[i].role != o->role)
            continue;
        if (!base)
            base = rows[i].class_name;
        if (rows[i].when != when || ref->signature == FLOW_NONE)
            continue;
        /* The class that the role wants is taken for granted: an unknown class may lie between. */
        if (strcmp(rows[i].class_name, base) != 0 &&
            (ref->type == FLOW_NONE || !flow_is_subtype(f->program, o->type, ref->type)))
            continue;
        flow_finder_add(f, o, flow_dispatch(f->program, o->type, ref->signature),
                        row_phase(o, when));
    }
}

/* --- the parts ----------------------------------------------------------------- */

/* Everything of one package. */
struct parts {
    struct flow_finder finder;
    struct flow_object *objects; /* of components, by index */
    enum flow_phase *phases;
    uint32_t *targets; /* of aliases */
    struct flow_object factory, backup, preload;
};

static bool look_up(struct flow_finder *f)
{
    size_t count;
    const struct flow_life *rows = flow_life_rows(&count);

    f->lives = calloc(count, sizeof *f->lives);
    if (!f->lives)
        return false;
    for (size_t i = 0; i < count; i++) {
        f->lives[i].type = flow_type_find(f->program, pica_span_str(rows[i].class_name));
        f->lives[i].signature =
            flow_signature_find(f->program, pica_span_str(rows[i].name), rows[i].descriptor);
    }
    f->init = flow_signature_find(f->program, pica_span_str("<init>"), "()V");
    f->clinit = flow_signature_find(f->program, pica_span_str("<clinit>"), "()V");
    return true;
}

/* Whether some code could turn on a component that the manifest turns off. */
static bool can_enable(const struct flow_program *p)
{
    static const struct {
        const char *name, *descriptor;
    } ways[] = {
        { "setComponentEnabledSetting", "(Landroid/content/ComponentName;II)V" },
        { "setComponentEnabledSettings", "(Ljava/util/List;)V" },
    };

    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        if (flow_signature_find(p, pica_span_str(ways[i].name), ways[i].descriptor) != FLOW_NONE)
            return true;
    return false;
}

static enum flow_role role_of(const struct manifest_component *c)
{
    switch (c->kind) {
    case MANIFEST_APPLICATION:
        return FLOW_ROLE_APPLICATION;
    case MANIFEST_ACTIVITY:
        return FLOW_ROLE_ACTIVITY;
    case MANIFEST_SERVICE:
        return FLOW_ROLE_SERVICE;
    case MANIFEST_RECEIVER:
        return FLOW_ROLE_RECEIVER;
    case MANIFEST_PROVIDER:
        return FLOW_ROLE_PROVIDER;
    }
    return FLOW_ROLE_APPLICATION;
}

/* An alias has no object: its activity has. */
static void find_objects(struct parts *p)
{
    const struct manifest *m = p->finder.manifest;

    for (size_t i = 0; i < m->component_count; i++) {
        const struct manifest_component *c = &m->components[i];
        struct flow_object *o = &p->objects[i];

        *o =
            (struct flow_object){ .component = (uint32_t)i,
                                  .type = FLOW_NONE,
                                  .role = role_of(c),
                                  .phase = p->phases[i],
                                  .asked = p->phases[i] == FLOW_PHASE_COUNT ? FLOW_PHASE_COUNT
                                                                            : flow_asked_phase(c) };
        if (!c->target)
            o->type = flow_finder_type(&p->finder, c->class_name, c->place, &p->finder.components);
    }
}

static struct flow_object named_object(struct flow_finder *f, const char *name, enum flow_role role,
                                       enum flow_phase phase, struct pica_place place)
{
    struct flow_object o = {
        .component = FLOW_NONE, .type = FLOW_NONE, .role = role, .phase = phase, .asked = phase
    };

    if (name && *name)
        o.type = flow_finder_type(f, name, place, &f->others);
    return o;
}

static void start(struct flow_finder *f, struct flow_object *o)
{
    if (o->type == FLOW_NONE || o->phase == FLOW_PHASE_COUNT)
        return;
    flow_finder_make(f, o);
    add_rows(f, o, FLOW_WHEN_START);
}

/* --- the start of a process --------------------------------------------------- */

static int provider_compare(const void *pa, const void *pb)
{
    const struct manifest_component *a = *(const struct manifest_component *const *)pa;
    const struct manifest_component *b = *(const struct manifest_component *const *)pb;

    /* The higher comes first (PackageManagerService.queryContentProviders); then as declared. */
    if (a->init_order != b->init_order)
        return a->init_order > b->init_order ? -1 : 1;
    return (a > b) - (a < b);
}

/* Providers that start in `phase`, in the order in which the platform installs them. */
static void start_providers(struct parts *p, enum flow_phase phase)
{
    const struct manifest *m = p->finder.manifest;
    const struct manifest_component **order = calloc(m->component_count + 1, sizeof(void *));
    size_t count = 0;

    if (!order) {
        p->finder.no_memory = true;
        return;
    }
    for (size_t i = 0; i < m->component_count; i++)
        if (m->components[i].kind == MANIFEST_PROVIDER && p->phases[i] == phase)
            order[count++] = &m->components[i];
    qsort(order, count, sizeof *order, provider_compare);
    for (size_t i = 0; i < count; i++) {
        struct flow_object *o = &p->objects[order[i] - m->components];

        start(&p->finder, o);
        flow_initializers_add(&p->finder, order[i], o);
    }
    free(order);
}

/* A factory makes the first component of a kind in the phase in which that starts. */
static void make_by_factory(struct parts *p, enum manifest_component_kind kind, enum flow_when when,
                            enum flow_phase phase)
{
    const struct manifest *m = p->finder.manifest;
    bool any = false, before = false;

    for (size_t i = 0; i < m->component_count; i++)
        if (m->components[i].kind == kind) {
            any |= p->phases[i] == phase;
            before |= p->phases[i] < phase;
        }
    if (any && !before) {
        p->factory.phase = phase;
        add_rows(&p->finder, &p->factory, when);
    }
}

static void make_components(struct parts *p, enum flow_phase phase)
{
    make_by_factory(p, MANIFEST_PROVIDER, FLOW_WHEN_PROVIDER, phase);
    make_by_factory(p, MANIFEST_ACTIVITY, FLOW_WHEN_ACTIVITY, phase);
    make_by_factory(p, MANIFEST_SERVICE, FLOW_WHEN_SERVICE, phase);
    make_by_factory(p, MANIFEST_RECEIVER, FLOW_WHEN_RECEIVER, phase);
}

/* ActivityThread.handleBindApplication. */
static void start_process(struct parts *p)
{
    struct flow_object *app = NULL;
    const struct manifest *m = p->finder.manifest;

    if (m->component_count > 0 && m->components[0].kind == MANIFEST_APPLICATION)
        app = &p->objects[0];
    if (app && app->phase == FLOW_PHASE_COUNT)
        return; /* a disabled application has no process */
    start(&p->finder, &p->factory);
    if (app)
        start(&p->finder, app);
    make_components(p, FLOW_PHASE_PROCESS);
    start_providers(p, FLOW_PHASE_PROCESS);
    if (app)
        add_rows(&p->finder, app, FLOW_WHEN_READY);
}

/* --- all entries ---------------------------------------------------------------- */

static void start_later(struct parts *p)
{
    const struct manifest *m = p->finder.manifest;

    for (int phase = FLOW_PHASE_PROCESS + 1; phase < FLOW_PHASE_COUNT; phase++) {
        make_components(p, (enum flow_phase)phase);
        start_providers(p, (enum flow_phase)phase);
        for (size_t i = 0; i < m->component_count; i++)
            if (p->phases[i] == (enum flow_phase)phase &&
                m->components[i].kind != MANIFEST_PROVIDER)
                start(&p->finder, &p->objects[i]);
    }
}

static void start_others(struct parts *p)
{
    const struct manifest *m = p->finder.manifest;

    start(&p->finder, &p->backup);
    start(&p->finder, &p->preload);
    for (size_t i = 0; i < m->instrumentation_count; i++) {
        const struct manifest_instrumentation *in = &m->instrumentations[i];
        struct flow_object o = named_object(&p->finder, in->class_name, FLOW_ROLE_INSTRUMENTATION,
                                            FLOW_PHASE_OTHER_APP, in->place);

        start(&p->finder, &o);
        add_rows(&p->finder, &o, FLOW_WHEN_CALLBACK);
    }
    add_rows(&p->finder, &p->backup, FLOW_WHEN_CALLBACK);
}

static void add_rest(struct parts *p)
{
    const struct manifest *m = p->finder.manifest;

    for (size_t i = 0; i < m->component_count; i++) {
        if (p->phases[i] == FLOW_PHASE_COUNT)
            continue;
        add_rows(&p->finder, &p->objects[i], FLOW_WHEN_ASKED);
        add_rows(&p->finder, &p->objects[i], FLOW_WHEN_CALLBACK);
        add_rows(&p->finder, &p->objects[i], FLOW_WHEN_USER);
    }
}

static void find_entries(struct parts *p)
{
    const struct manifest *m = p->finder.manifest;

    find_objects(p);
    p->factory = named_object(&p->finder, m->app_component_factory, FLOW_ROLE_FACTORY,
                              FLOW_PHASE_PROCESS, m->application_place);
    p->backup = named_object(&p->finder, m->backup_agent, FLOW_ROLE_BACKUP, FLOW_PHASE_SYSTEM,
                             m->application_place);
    p->preload = named_object(&p->finder, m->zygote_preload, FLOW_ROLE_PRELOAD, FLOW_PHASE_SCREEN,
                              m->application_place);
    start_process(p);
    start_later(p);
    start_others(p);
    add_rest(p);
}

/* --- the result ------------------------------------------------------------------- */

/* By class; an activity before its aliases. */
static int type_compare(const void *pa, const void *pb, void *context)
{
    const struct parts *p = context;
    uint32_t a = *(const uint32_t *)pa, b = *(const uint32_t *)pb;
    uint32_t x = p->objects[a].type, y = p->objects[b].type;

    if (x != y)
        return (x > y) - (x < y);
    if ((p->targets[a] == UINT32_MAX) != (p->targets[b] == UINT32_MAX))
        return p->targets[a] == UINT32_MAX ? -1 : 1;
    return (a > b) - (a < b);
}

static bool index_types(struct parts *p, struct pica_arena *arena, struct flow_entries *ret)
{
    uint32_t *index = pica_arena_array(arena, ret->component_count + 1, sizeof *index);

    if (!index)
        return false;
    for (size_t i = 0; i < ret->component_count; i++)
        if (p->objects[i].type != FLOW_NONE)
            index[ret->by_type_count++] = (uint32_t)i;
    qsort_r(index, ret->by_type_count, sizeof *index, type_compare, p);
    ret->by_type = index;
    return true;
}

/* Entries by component, of each in the order in which they were added. */
static bool sort_items(struct parts *p, struct pica_arena *arena, struct flow_entries *ret)
{
    size_t groups = ret->component_count + 1, at = 0;
    uint32_t *next = pica_arena_array(arena, groups + 1, sizeof *next);

    ret->items = pica_arena_array(arena, p->finder.count + 1, sizeof *ret->items);
    if (!next || !ret->items)
        return false;
    ret->count = p->finder.count;
    for (size_t i = 0; i < ret->count; i++) {
        uint32_t c = p->finder.items[i].component;

        next[c == FLOW_NONE ? groups - 1 : c]++;
    }
    for (size_t g = 0; g < groups; g++) {
        size_t here = next[g];

        if (g < ret->component_count) {
            ret->components[g].first = (uint32_t)at;
            ret->components[g].count = (uint32_t)here;
        }
        next[g] = (uint32_t)at;
        at += here;
    }
    for (size_t i = 0; i < ret->count; i++) {
        uint32_t c = p->finder.items[i].component;

        ret->items[next[c == FLOW_NONE ? groups - 1 : c]++] = p->finder.items[i];
    }
    return true;
}

static bool make_result(struct parts *p, struct pica_arena *arena, struct flow_entries *ret)
{
    const struct manifest *m = p->finder.manifest;

    ret->components = pica_arena_array(arena, m->component_count + 1, sizeof *ret->components);
    if (!ret->components)
        return false;
    ret->component_count = m->component_count;
    if (!sort_items(p, arena, ret))
        return false;
    for (size_t i = 0; i < m->component_count; i++) {
        uint32_t target = p->targets[i];
        struct flow_component *c = &ret->components[i];

        c->index = (uint32_t)i;
        c->phase = p->phases[i];
        if (target != UINT32_MAX) {
            p->objects[i].type = p->objects[target].type;
            c->first = ret->components[target].first;
            c->count = c->phase == FLOW_PHASE_COUNT ? 0 : ret->components[target].count;
        }
        c->type = p->objects[i].type;
    }
    return index_types(p, arena, ret) && flow_entries_index(m, arena, ret);
}

static void say_lost(const struct flow_finder *f, struct pica_notes *notes)
{
    if (f->components.count)
        pica_remark(notes, "flow.component-missing", f->components.place,
                    "the classes of %zu components are in no DEX file, the first is %s",
                    f->components.count, f->components.first);
    if (f->initializers.count)
        pica_remark(notes, "flow.initializer-missing", f->initializers.place,
                    "%zu initializers that run at the start are in no DEX file, the first is %s",
                    f->initializers.count, f->initializers.first);
    if (f->others.count)
        pica_remark(notes, "flow.entry-missing", f->others.place,
                    "%zu classes that the manifest has run are in no DEX file, the first is %s",
                    f->others.count, f->others.first);
}

enum pica_status flow_entries_find(struct flow_program *program, const struct flow_package *package,
                                   struct pica_arena *arena, struct pica_notes *notes,
                                   struct flow_entries *ret, struct pica_error *err)
{
    const struct manifest *m = package->manifest;
    struct parts p = { .finder = { .program = program, .manifest = m } };
    struct flow_entries found = { 0 };
    bool ok;

    *ret = found;
    if (!m)
        return PICA_OK;
    p.objects = calloc(m->component_count + 1, sizeof *p.objects);
    p.phases = calloc(m->component_count + 1, sizeof *p.phases);
    p.targets = calloc(m->component_count + 1, sizeof *p.targets);
    ok = p.objects && p.phases && p.targets && look_up(&p.finder) &&
         flow_component_phases(m, can_enable(program), p.phases, p.targets);
    if (ok) {
        find_entries(&p);
        ok = !p.finder.no_memory && make_result(&p, arena, &found);
    }
    if (ok) {
        say_lost(&p.finder, notes);
        *ret = found;
    }
    free(p.finder.items);
    free(p.finder.lives);
    free(p.objects);
    free(p.phases);
    free(p.targets);
    return ok ? PICA_OK : pica_fail_nomem(err);
}
