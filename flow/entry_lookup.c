#include "flow/entry_find.h"

#include "base/text.h"

#include <stdlib.h>

/* --- names --------------------------------------------------------------------- */

struct name_list {
    struct flow_entry_name *items; /* malloc'ed */
    size_t count, cap;
    bool no_memory;
};

static void add_name(struct name_list *l, struct pica_span name, uint32_t component)
{
    if (name.len == 0)
        return;
    if (pica_grow(&l->items, &l->cap, l->count + 1, sizeof *l->items))
        l->items[l->count++] = (struct flow_entry_name){ name, component };
    else
        l->no_memory = true;
}

static int text_compare(struct pica_span a, struct pica_span b)
{
    int d = memcmp(a.data, b.data, a.len < b.len ? a.len : b.len);

    return d ? d : (a.len > b.len) - (a.len < b.len);
}

static int name_compare(const void *pa, const void *pb)
{
    const struct flow_entry_name *a = pa, *b = pb;
    int d = text_compare(a->name, b->name);

    return d ? d : (a->component > b->component) - (a->component < b->component);
}

/* Sorts the list, without what is there twice, into `arena`. */
static bool keep_names(struct name_list *l, struct pica_arena *arena,
                       const struct flow_entry_name **ret, size_t *ret_count)
{
    struct flow_entry_name *copy = pica_arena_array(arena, l->count + 1, sizeof *copy);
    size_t kept = 0;

    if (!copy || l->no_memory)
        return false;
    if (l->count > 1)
        qsort(l->items, l->count, sizeof *l->items, name_compare);
    for (size_t i = 0; i < l->count; i++)
        if (kept == 0 || name_compare(&copy[kept - 1], &l->items[i]) != 0)
            copy[kept++] = l->items[i];
    *ret = copy;
    *ret_count = kept;
    return true;
}

/* ProviderInfo.authority: names with ';' between them. */
static void add_authorities(struct name_list *l, const char *list, uint32_t component)
{
    while (*list) {
        size_t n = strcspn(list, ";");

        add_name(l, pica_span_of(list, n), component);
        list += n + (list[n] == ';');
    }
}

bool flow_entries_index(const struct manifest *m, struct pica_arena *arena,
                        struct flow_entries *ret)
{
    struct name_list names = { 0 }, actions = { 0 }, authorities = { 0 };
    bool ok;

    for (uint32_t i = 0; i < m->component_count; i++) {
        const struct manifest_component *c = &m->components[i];

        add_name(&names, pica_span_str(c->class_name), i);
        if (ret->components[i].phase == FLOW_PHASE_COUNT)
            continue; /* nothing leads to what is disabled */
        for (size_t f = 0; f < c->filter_count; f++)
            for (const char **a = c->filters[f].actions; *a; a++)
                add_name(&actions, pica_span_str(*a), i);
        if (c->kind == MANIFEST_PROVIDER && c->authorities)
            add_authorities(&authorities, c->authorities, i);
    }
    ok = keep_names(&names, arena, &ret->names, &ret->name_count) &&
         keep_names(&actions, arena, &ret->actions, &ret->action_count) &&
         keep_names(&authorities, arena, &ret->authorities, &ret->authority_count);
    free(names.items);
    free(actions.items);
    free(authorities.items);
    return ok;
}

/* The first of that name, or where it would be. */
static size_t find_name(const struct flow_entry_name *items, size_t count, struct pica_span name)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (text_compare(items[mid].name, name) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static const struct flow_component *named(const struct flow_entries *e,
                                          const struct flow_entry_name *items, size_t count,
                                          struct pica_span name)
{
    size_t at = name.len > 0 ? find_name(items, count, name) : count;

    if (at == count || !pica_span_equal(items[at].name, name))
        return NULL;
    return &e->components[items[at].component];
}

/* --- look-ups -------------------------------------------------------------------- */

size_t flow_entries_by_action(const struct flow_entries *e, const struct flow_package *package,
                              enum manifest_component_kind kind, struct pica_span action,
                              uint32_t *ret, size_t max)
{
    size_t at = action.len > 0 ? find_name(e->actions, e->action_count, action) : e->action_count;
    size_t n = 0;

    for (; at < e->action_count && pica_span_equal(e->actions[at].name, action); at++) {
        uint32_t component = e->actions[at].component;

        if (package->manifest->components[component].kind != kind)
            continue;
        if (n < max)
            ret[n] = component;
        n++;
    }
    return n;
}

const struct flow_component *flow_entries_by_class(const struct flow_entries *e, uint32_t type)
{
    size_t low = 0, high = e->by_type_count;

    while (low < high) { /* the first that is not below */
        size_t mid = low + (high - low) / 2;

        if (e->components[e->by_type[mid]].type < type)
            low = mid + 1;
        else
            high = mid;
    }
    if (low == e->by_type_count || e->components[e->by_type[low]].type != type)
        return NULL;
    return &e->components[e->by_type[low]];
}

const struct flow_component *flow_entries_by_name(const struct flow_entries *e,
                                                  const struct flow_package *package,
                                                  struct pica_span java_name)
{
    (void)package; /* the names were taken from it */
    return named(e, e->names, e->name_count, java_name);
}

const struct flow_component *flow_entries_by_authority(const struct flow_entries *e,
                                                       const struct flow_package *package,
                                                       struct pica_span authority)
{
    (void)package;
    return named(e, e->authorities, e->authority_count, authority);
}

/* androidx NavInflater, CoordinatorLayout.parseBehavior: Context.getPackageName() stands before. */
bool flow_layout_type(const struct flow_program *p, const struct flow_package *package,
                      const struct layout_use *use, uint32_t *ret)
{
    struct pica_text name = { 0 };
    bool ok;

    if (use->text[0] == '.' && package->manifest && package->manifest->package)
        pica_text_add(&name, package->manifest->package);
    pica_text_add(&name, use->text);
    ok = !name.failed && flow_type_named(p, pica_span_of(name.data, name.len), ret);
    pica_text_finish(&name);
    return ok;
}
