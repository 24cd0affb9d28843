#include "flow/entry_find.h"

#include "dex/access.h"
#include "dex/insn.h"

#include <stdlib.h>

/*
 * Sources: androidx.startup AppInitializer.discoverAndInitialize and
 * doInitialize; Firebase ComponentDiscovery.discoverLazy, which
 * FirebaseInitProvider has run.
 */
#define STARTUP_VALUE "androidx.startup"
#define STARTUP_PROVIDER "androidx.startup.InitializationProvider"
#define FIREBASE_PROVIDER "com.google.firebase.provider.FirebaseInitProvider"
#define FIREBASE_PREFIX "com.google.firebase.components:"
#define FIREBASE_VALUE "com.google.firebase.components.ComponentRegistrar"

/* What Initializer declares; shrinkers keep the classes, but rename the methods. */
static const char create_name[] = "create";
static const char create_proto[] = "(Landroid/content/Context;)Ljava/lang/Object;";
static const char dependencies_name[] = "dependencies";
static const char dependencies_proto[] = "()Ljava/util/List;";

#define METHODS_MAX 8 /* of one prototype in one class; Initializer itself has one of each */

/* One initialiser on the way, with what must run before it. */
struct visit {
    uint32_t type;
    uint32_t first, count, next; /* its dependencies among walk.types */
};

struct walk {
    struct flow_finder *finder;
    struct flow_object *object;
    uint64_t *seen; /* a bit for each type */
    struct visit *stack;
    size_t depth, stack_cap;
    uint32_t *types; /* dependencies of those on the stack */
    size_t type_count, type_cap;
};

/*
 * The methods of that name and prototype that run on an object of `type`; when
 * there is none of the name, all that have the prototype. How many.
 */
static size_t find_methods(struct flow_finder *f, uint32_t type, const char *name,
                           const char *proto, uint32_t ret[METHODS_MAX])
{
    struct flow_program *p = f->program;
    uint32_t signature = flow_signature_find(p, pica_span_str(name), proto), first;
    uint32_t named = signature == FLOW_NONE ? FLOW_NONE : flow_dispatch(p, type, signature);
    size_t n = 0;

    if (named != FLOW_NONE) {
        ret[0] = named;
        return 1;
    }
    for (unsigned up = 0; n == 0 && type != FLOW_NONE && up < FLOW_ANCESTORS_MAX; up++) {
        uint32_t count = flow_class_methods(p, type, &first);

        for (uint32_t i = 0; i < count && n < METHODS_MAX; i++) {
            const struct flow_method *m = flow_method(p, first + i);
            const struct dex_file *dex = flow_dex(p, m->dex);

            if (m->code_off && !(m->access_flags & DEX_ACC_STATIC) &&
                flow_proto_is(dex, dex_method_id(dex, m->method_idx).proto_idx, proto))
                ret[n++] = first + i;
        }
        type = flow_class(p, type).super;
    }
    return n;
}

/* --- what runs before ----------------------------------------------------------- */

static void push_type(struct walk *w, uint32_t type)
{
    if (pica_grow(&w->types, &w->type_cap, w->type_count + 1, sizeof *w->types))
        w->types[w->type_count++] = type;
    else
        w->finder->no_memory = true;
}

/* The classes that the code of a dependencies() names: it returns a list of constants. */
static void push_named(struct walk *w, const struct flow_method *m)
{
    const struct dex_file *dex = flow_dex(w->finder->program, m->dex);
    struct dex_code code;
    struct dex_insn insn;

    if (!dex_code(dex, m->code_off, &code))
        return;
    for (uint32_t at = 0; at < code.units && dex_insn_decode(&code, at, &insn); at += insn.units)
        if (!insn.payload && insn.op == DEX_OP_CONST_CLASS && insn.index < dex->types.count) {
            uint32_t type = flow_type_of(w->finder->program, m->dex, insn.index), unused;

            if (flow_class_methods(w->finder->program, type, &unused) > 0)
                push_type(w, type);
        }
}

/* The first half of doInitialize(): it is made and asked what must run before it. */
static void visit(struct walk *w, uint32_t type)
{
    struct flow_finder *f = w->finder;
    struct flow_object *o = w->object;
    uint32_t methods[METHODS_MAX], keep = o->type;
    struct visit v = { .type = type };
    size_t n;

    if (w->seen[type / 64] >> type % 64 & 1)
        return;
    w->seen[type / 64] |= UINT64_C(1) << type % 64;
    if (!pica_grow(&w->stack, &w->stack_cap, w->depth + 1, sizeof *w->stack)) {
        f->no_memory = true;
        return;
    }
    o->type = type;
    flow_finder_make(f, o);
    v.first = (uint32_t)w->type_count;
    n = find_methods(f, type, dependencies_name, dependencies_proto, methods);
    for (size_t i = 0; i < n; i++) {
        flow_finder_add(f, o, methods[i], o->phase);
        push_named(w, flow_method(f->program, methods[i]));
    }
    v.count = (uint32_t)w->type_count - v.first;
    w->stack[w->depth++] = v;
    o->type = keep;
}

/* The second half: it runs. */
static void create(struct walk *w, uint32_t type)
{
    struct flow_finder *f = w->finder;
    struct flow_object *o = w->object;
    uint32_t methods[METHODS_MAX], keep = o->type;
    size_t n = find_methods(f, type, create_name, create_proto, methods);

    o->type = type;
    for (size_t i = 0; i < n; i++)
        flow_finder_add(f, o, methods[i], o->phase);
    o->type = keep;
}

static void initialize(struct walk *w, uint32_t type)
{
    visit(w, type);
    while (w->depth > 0 && !w->finder->no_memory) {
        struct visit *v = &w->stack[w->depth - 1];

        if (v->next < v->count) {
            visit(w, w->types[v->first + v->next++]);
            continue;
        }
        create(w, v->type);
        w->type_count = v->first;
        w->depth--;
    }
}

/* --- who is named ----------------------------------------------------------------- */

static void add_startup(struct walk *w, const struct manifest_component *provider)
{
    for (size_t i = 0; i < provider->meta_count && !w->finder->no_memory; i++) {
        const struct manifest_meta *meta = &provider->metas[i];
        uint32_t type;

        if (!meta->value || strcmp(meta->value, STARTUP_VALUE) != 0)
            continue;
        type = flow_finder_type(w->finder, meta->name, meta->place, &w->finder->initializers);
        if (type != FLOW_NONE)
            initialize(w, type);
    }
}

/* Registrars are made by name; what they register is the library's own code. */
static void add_registrars(struct flow_finder *f, const struct manifest_component *service,
                           struct flow_object *o)
{
    size_t prefix = strlen(FIREBASE_PREFIX);
    uint32_t keep = o->type;

    for (size_t i = 0; i < service->meta_count; i++) {
        const struct manifest_meta *meta = &service->metas[i];

        if (!meta->value || strcmp(meta->value, FIREBASE_VALUE) != 0 ||
            strncmp(meta->name, FIREBASE_PREFIX, prefix) != 0)
            continue;
        o->type = flow_finder_type(f, meta->name + prefix, meta->place, &f->initializers);
        if (o->type != FLOW_NONE)
            flow_finder_make(f, o);
    }
    o->type = keep;
}

void flow_initializers_add(struct flow_finder *f, const struct manifest_component *provider,
                           struct flow_object *o)
{
    struct walk w = { .finder = f, .object = o };

    /* Without the provider nobody asks; the library's own need not be in this package. */
    if (o->type == FLOW_NONE && strcmp(provider->class_name, STARTUP_PROVIDER) != 0 &&
        strcmp(provider->class_name, FIREBASE_PROVIDER) != 0)
        return;
    w.seen = calloc(flow_type_count(f->program) / 64 + 1, sizeof *w.seen);
    if (w.seen)
        add_startup(&w, provider);
    else
        f->no_memory = true;
    free(w.seen);
    free(w.stack);
    free(w.types);
    if (strcmp(provider->class_name, FIREBASE_PROVIDER) != 0)
        return;
    for (size_t i = 0; i < f->manifest->component_count; i++)
        if (f->manifest->components[i].kind == MANIFEST_SERVICE)
            add_registrars(f, &f->manifest->components[i], o);
}
