#include "privacy/collect.h"

#include "base/text.h"
#include "flow/marks.h"
#include "privacy/match.h"

#include <stdlib.h>

/* What one file shows; each task writes its own. */
struct file_use {
    struct pica_arena arena;
    struct pica_error err;
    enum pica_status status;
    struct pica_place *evidence; /* by permission of the manifest; entry is NULL: none */
    bool loads_code;             /* it can load code at run time */
    bool unseen;                 /* code that was not read could use what the file names */
};

/* A call that needs a permission which the manifest asks for and nothing has shown yet. */
struct wanted_call {
    uint32_t type; /* of its class, in the program */
    size_t name;   /* number of its member's name */
};

/* The classes that load code at run time. */
static const char *const loaders[] = {
    "Ldalvik/system/DexClassLoader;",         "Ldalvik/system/PathClassLoader;",
    "Ldalvik/system/InMemoryDexClassLoader;", "Ldalvik/system/DelegateLastClassLoader;",
    "Ldalvik/system/BaseDexClassLoader;",     "Ldalvik/system/DexFile;",
};

#define LOADER_COUNT (sizeof loaders / sizeof *loaders)

struct search {
    const struct privacy_collect_input *in;
    const struct manifest *manifest;
    const struct pica_place **shown; /* by permission: the collection that needs it, or NULL */
    struct wanted_call *calls;       /* by name */
    size_t call_count;
    uint32_t loader_types[LOADER_COUNT];
    struct file_use *files;
};

/* The lists of permissions that marks stand for: mark - 1 is the index. */
struct mark_lists {
    const char *const **items;
    size_t count, cap;
};

/* The mark of a list, new or old; 0 when there is no memory or no number left. */
static uint16_t marks_add(struct mark_lists *m, const char *const *list)
{
    for (size_t i = 0; i < m->count; i++)
        if (m->items[i] == list)
            return (uint16_t)(i + 1);
    if (m->count == UINT16_MAX - 1 ||
        !pica_grow(&m->items, &m->cap, m->count + 1, sizeof *m->items))
        return 0;
    m->items[m->count++] = list;
    return (uint16_t)m->count;
}

static bool list_has(const char *const *list, const char *permission)
{
    for (; list && *list; list++)
        if (strcmp(*list, permission) == 0)
            return true;
    return false;
}

/* Whether the manifest asks for any of a list, and no collection has shown its use. */
static bool list_wanted(const struct search *u, const char *const *list)
{
    for (size_t i = 0; i < u->manifest->permission_count; i++)
        if (!u->shown[i] && list_has(list, u->manifest->permissions[i].name))
            return true;
    return false;
}

/* --- what a file refers to -------------------------------------------------------- */

struct call_question {
    const struct flow_program *program;
    struct pica_span member;
    const char *const *found;
};

static bool call_accept(void *context, uint32_t type)
{
    struct call_question *q = context;

    q->found = privacy_call_permissions(flow_type_name(q->program, type), q->member);
    return q->found != NULL;
}

static int call_compare(const void *pa, const void *pb)
{
    const struct wanted_call *a = pa, *b = pb;

    return (a->name > b->name) - (a->name < b->name);
}

static int name_compare(const void *name, const void *item)
{
    return strcmp(name, *(const char *const *)item);
}

/* Lists the calls that are looked for, and the classes. */
static bool search_prepare(struct search *u)
{
    size_t count, name_count;
    const struct privacy_permission_call *all = privacy_permission_call_list(&count);
    const char *const *names;

    name_count = privacy_permission_names(&names);
    for (size_t i = 0; i < LOADER_COUNT; i++)
        u->loader_types[i] = flow_type_find(u->in->program, pica_span_str(loaders[i]));
    u->calls = calloc(count + 1, sizeof *u->calls);
    for (size_t i = 0; u->calls && i < count; i++) {
        uint32_t type = flow_type_find(u->in->program, pica_span_str(all[i].class_name));
        const char *const *name;

        if (type == FLOW_NONE || !list_wanted(u, all[i].permissions))
            continue;
        name = bsearch(all[i].member, names, name_count, sizeof *names, name_compare);
        if (name)
            u->calls[u->call_count++] = (struct wanted_call){ type, (size_t)(name - names) };
    }
    if (u->calls)
        qsort(u->calls, u->call_count, sizeof *u->calls, call_compare);
    return u->calls != NULL;
}

/* Whether some wanted call of that name is one of `type`, or inherited by it. */
static bool may_be_wanted(const struct search *u, uint32_t type, size_t name)
{
    size_t low = 0, high = u->call_count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (u->calls[mid].name < name)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < u->call_count && u->calls[low].name == name; low++)
        if (flow_is_subtype(u->in->program, type, u->calls[low].type))
            return true;
    return false;
}

static bool loads_code(const struct search *u, const struct dex_file *file, uint32_t type,
                       uint32_t name_idx)
{
    for (size_t i = 0; i < LOADER_COUNT; i++)
        if (type == u->loader_types[i])
            return pica_span_is(dex_string(file, name_idx), "<init>") ||
                   pica_span_is(dex_string(file, name_idx), "loadDex");
    return false;
}

/* Marks the methods of a file that need a permission of the manifest. */
static bool mark_methods(const struct search *u, struct file_use *f, uint32_t dex,
                         struct mark_lists *lists, uint16_t *ret)
{
    const struct flow_program *p = u->in->program;
    const struct dex_file *file = flow_dex(p, dex);
    const char *const *names;
    size_t count = privacy_permission_names(&names);
    uint16_t *named = calloc((size_t)file->strings.count + 1, sizeof *named);
    bool whole = named && privacy_match_names(file, names, count, named);

    for (uint32_t i = 0; whole && i < file->methods.count; i++) {
        struct dex_method_id id = dex_method_id(file, i);
        uint32_t type = flow_type_of(p, dex, id.class_idx);
        struct call_question q = { .program = p };

        f->loads_code |= loads_code(u, file, type, id.name_idx);
        if (!named[id.name_idx] || !may_be_wanted(u, type, named[id.name_idx] - 1u))
            continue;
        q.member = dex_string(file, id.name_idx);
        type = flow_resolve_method(p, dex, i, call_accept, &q);
        if (type == FLOW_NONE || type == FLOW_CUT || !list_wanted(u, q.found))
            continue;
        ret[i] = marks_add(lists, q.found);
        whole = ret[i] != 0;
    }
    free(named);
    return whole;
}

/* Without the length of the string, which would have to be counted. */
static bool begins_with(const struct dex_file *file, uint32_t string, const char *prefix)
{
    const uint8_t *p = file->data.data + pica_le32(file->strings.at + (size_t)string * 4);

    dex_uleb_known(&p);
    return strncmp((const char *)p, prefix, strlen(prefix)) == 0;
}

/* Marks the intent actions among the strings that need one. */
static bool mark_actions(const struct search *u, const struct dex_file *file,
                         struct mark_lists *lists, uint16_t *ret)
{
    for (uint32_t s = 0; s < file->strings.count; s++) {
        const char *const *list;

        if (!begins_with(file, s, "android."))
            continue;
        list = privacy_action_permissions(dex_string(file, s));
        if (!list || !list_wanted(u, list))
            continue;
        ret[s] = marks_add(lists, list);
        if (ret[s] == 0)
            return false;
    }
    return true;
}

static struct pica_place place_of(const struct dex_file *file, const struct flow_body_refs *body,
                                  uint32_t at, struct pica_arena *arena, bool *whole)
{
    struct pica_place p = pica_place_entry(file->entry);
    struct dex_insn insn;
    struct dex_code code;

    p.class_name = dex_utf8(dex_type(file, dex_class(file, body->class_def).class_idx), arena);
    p.method = dex_method_label(file, body->method_idx, arena);
    p.method_idx = body->method_idx;
    p.insn = at;
    if (dex_code(file, body->code_off, &code)) {
        p.file_offset = code.insns_offset + (uint64_t)at * 2;
        if (dex_insn_decode(&code, at, &insn))
            p.bytes = pica_span_of(code.insns + (size_t)at * 2, (size_t)insn.units * 2);
    }
    *whole = *whole && p.class_name && p.method;
    return p;
}

/* Says of permissions without evidence that `ref` shows their use. */
static bool take_site(const struct search *u, struct file_use *f, uint32_t dex,
                      const struct flow_index *index, uint32_t ref, const char *const *list,
                      uint32_t *first)
{
    const struct flow_body_refs *body = flow_index_body(index, ref);
    bool whole = true;

    if (!flow_class_counts(u->in->program, dex, body->class_def))
        return true;
    for (size_t i = 0; i < u->manifest->permission_count && whole; i++) {
        if (ref >= first[i] || !list_has(list, u->manifest->permissions[i].name))
            continue;
        first[i] = ref;
        f->evidence[i] = place_of(flow_dex(u->in->program, dex), body,
                                  flow_ref_at(index->refs[ref]), &f->arena, &whole);
    }
    return whole;
}

/* The first place that shows the use of each permission. */
static bool take_sites(const struct search *u, struct file_use *f, uint32_t dex,
                       const uint16_t *methods, const uint16_t *strings,
                       const struct mark_lists *lists, uint32_t *first)
{
    const struct flow_index *index = flow_program_index(u->in->program, dex);
    const struct dex_file *file = flow_dex(u->in->program, dex);
    struct flow_marks marks;
    bool whole = true;

    if (lists->count == 0)
        return true;
    if (!flow_marks_init(&marks, file, 1u << FLOW_REF_INVOKE | 1u << FLOW_REF_STRING))
        return false;
    for (uint32_t id = 0; id < file->methods.count; id++)
        if (methods[id])
            flow_marks_set(&marks, FLOW_REF_INVOKE, id);
    for (uint32_t id = 0; id < file->strings.count; id++)
        if (strings[id])
            flow_marks_set(&marks, FLOW_REF_STRING, id);
    for (uint32_t r = flow_marks_next(&marks, index, 0); whole && r < index->ref_count;
         r = flow_marks_next(&marks, index, r + 1)) {
        struct flow_ref ref = index->refs[r];
        uint16_t mark =
            flow_ref_kind(ref) == FLOW_REF_INVOKE ? methods[ref.target] : strings[ref.target];

        whole = take_site(u, f, dex, index, r, lists->items[mark - 1], first);
    }
    flow_marks_finish(&marks);
    return whole;
}

static void use_file(void *context, size_t index)
{
    struct search *u = context;
    struct file_use *f = &u->files[index];
    const struct flow_index *code = flow_program_index(u->in->program, (uint32_t)index);
    const struct dex_file *file = flow_dex(u->in->program, (uint32_t)index);
    uint16_t *methods = calloc((size_t)file->methods.count + 1, sizeof *methods);
    uint16_t *strings = calloc((size_t)file->strings.count + 1, sizeof *strings);
    struct mark_lists lists = { 0 };
    size_t count = u->manifest->permission_count;
    uint32_t dex = (uint32_t)index, *first;

    f->evidence = pica_arena_array(&f->arena, count ? count : 1, sizeof *f->evidence);
    first = malloc((count + 1) * sizeof *first);
    for (size_t i = 0; first && i < count; i++)
        first[i] = UINT32_MAX;
    if (!methods || !strings || !f->evidence || !first ||
        !mark_methods(u, f, dex, &lists, methods) || !mark_actions(u, file, &lists, strings) ||
        !take_sites(u, f, dex, methods, strings, &lists, first))
        f->status = pica_fail_nomem(&f->err);
    free(first);
    f->unseen = lists.count && (code->illegal || code->unread);
    free(lists.items);
    free(methods);
    free(strings);
}

/* --- the answer ---------------------------------------------------------------------- */

/* What a place found by privacy_collect() needs. */
static bool collection_needs(const struct privacy_collection *c, const char *permission)
{
    size_t named = c->value ? privacy_argument_find(c->api->argument, pica_span_str(c->value)) : 0;

    if (c->api->value)
        return false; /* names a content URI; the call that uses it is a place of its own */
    if (list_has(c->api->permissions, permission))
        return true;
    if (!named)
        return false;
    return list_has(c->api->role == PRIVACY_WRITES ? privacy_apis[named].write_permissions
                                                   : privacy_apis[named].permissions,
                    permission);
}

static const struct pica_place *component_needs(const struct manifest *m, const char *permission)
{
    for (size_t i = 0; i < m->component_count; i++) {
        const struct manifest_component *c = &m->components[i];

        /* The guard of a service that the system binds: BIND_ACCESSIBILITY_SERVICE ... */
        if (c->permission && strcmp(c->permission, permission) == 0 &&
            strstr(permission, ".permission.BIND_"))
            return &c->place;
        for (size_t n = 0; n < c->filter_count; n++)
            for (const char **a = c->filters[n].actions; a && *a; a++)
                if (list_has(privacy_action_permissions(pica_span_str(*a)), permission) ||
                    (strcmp(*a, "android.intent.action.BOOT_COMPLETED") == 0 &&
                     strcmp(permission, "android.permission.RECEIVE_BOOT_COMPLETED") == 0))
                    return &c->place;
    }
    return NULL;
}

/* Whether a call that could not be decided may need the permission. */
static bool undecided_may_need(const struct privacy_collection *c, const char *permission)
{
    enum privacy_form form = PRIVACY_URI;

    switch (c->api->argument) {
    case PRIVACY_ARG_METHOD_NAME:
    case PRIVACY_ARG_CLASS_NAME:
        /* What known libraries look up by computed names is their own. */
        return c->owner.kind != PRIVACY_OWNER_LIBRARY;
    case PRIVACY_ARG_URI:
        break;
    case PRIVACY_ARG_FILE:
        form = PRIVACY_FILE;
        break;
    default:
        return list_has(c->api->permissions, permission);
    }
    if (list_has(c->api->permissions, permission))
        return true;
    for (size_t i = 1; i < privacy_api_count; i++)
        if ((privacy_apis[i].kind == form || privacy_apis[i].kind == PRIVACY_URI) &&
            (list_has(privacy_apis[i].permissions, permission) ||
             list_has(privacy_apis[i].write_permissions, permission)))
            return true;
    return false;
}

static void answer(const struct search *u, const struct privacy_collection *collections,
                   size_t count, bool unseen, const struct manifest_permission *p, size_t number,
                   struct privacy_permission_use *ret)
{
    const struct pica_place *place = u->shown[number];
    bool hidden = unseen;

    for (size_t d = 0; d < flow_dex_count(u->in->program) && !place; d++) {
        hidden |= u->files[d].loads_code || u->files[d].unseen;
        if (u->files[d].evidence[number].entry)
            place = &u->files[d].evidence[number];
    }
    if (!place)
        place = component_needs(u->manifest, p->name);
    for (size_t i = 0; i < count && !place && !hidden; i++)
        hidden = collections[i].undecided && undecided_may_need(&collections[i], p->name);
    if (place)
        *ret = (struct privacy_permission_use){ PRIVACY_USE_USED, *place };
    else if (!hidden && p->protection == MANIFEST_PROTECTION_DANGEROUS &&
             privacy_permission_known(p->name))
        ret->use = PRIVACY_USE_UNUSED;
}

enum pica_status privacy_permission_use(const struct privacy_collect_input *in,
                                        const struct privacy_collection *collections,
                                        size_t collection_count, bool unseen_code,
                                        struct pica_arena *arena,
                                        struct privacy_permission_use **ret, struct pica_error *err)
{
    static const struct manifest none;
    size_t files = flow_dex_count(in->program);
    struct search u = { .in = in, .manifest = in->manifest ? in->manifest : &none };
    size_t count = u.manifest->permission_count;
    struct privacy_permission_use *uses = pica_arena_array(arena, count ? count : 1, sizeof *uses);
    enum pica_status st = PICA_OK;

    u.files = calloc(files ? files : 1, sizeof *u.files);
    u.shown = calloc(count ? count : 1, sizeof(struct pica_place *));
    if (!uses || !u.files || !u.shown) {
        free(u.files);
        free(u.shown);
        return pica_fail_nomem(err);
    }
    for (size_t p = 0; p < count; p++)
        for (size_t i = 0; i < collection_count && !u.shown[p]; i++)
            if (!collections[i].undecided &&
                collection_needs(&collections[i], u.manifest->permissions[p].name))
                u.shown[p] = &collections[i].place;
    if (count && !search_prepare(&u))
        st = pica_fail_nomem(err);
    else if (count)
        pica_work_run(in->work, files, use_file, &u);
    for (size_t i = 0; count && i < files && st == PICA_OK; i++) {
        st = u.files[i].status;
        if (st != PICA_OK)
            *err = u.files[i].err;
    }
    for (size_t i = 0; i < count && st == PICA_OK; i++) {
        uses[i].evidence = PICA_PLACE_NONE;
        answer(&u, collections, collection_count, unseen_code, &u.manifest->permissions[i], i,
               &uses[i]);
    }
    for (size_t i = 0; i < files; i++)
        pica_arena_join(arena, &u.files[i].arena); /* evidence points into it */
    free(u.files);
    free(u.shown);
    free(u.calls);
    if (st == PICA_OK)
        *ret = uses;
    return st;
}
