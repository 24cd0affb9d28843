#include "flow/entry.h"

#include "base/text.h"

static bool has_action(const struct manifest_component *c, struct pica_span action)
{
    for (size_t f = 0; f < c->filter_count; f++)
        for (const char **a = c->filters[f].actions; *a; a++)
            if (pica_span_is(action, *a))
                return true;
    return false;
}

size_t flow_entries_by_action(const struct flow_entries *e, const struct flow_package *package,
                              enum manifest_component_kind kind, struct pica_span action,
                              uint32_t *ret, size_t max)
{
    size_t n = 0;

    for (size_t i = 0; i < e->component_count; i++) {
        const struct manifest_component *c = &package->manifest->components[i];

        if (c->kind != kind || e->components[i].phase == FLOW_PHASE_COUNT || !has_action(c, action))
            continue;
        if (n < max)
            ret[n] = (uint32_t)i;
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
    for (size_t i = 0; i < e->component_count; i++)
        if (pica_span_is(java_name, package->manifest->components[i].class_name))
            return &e->components[i];
    return NULL;
}

/* ProviderInfo.authority: names with ';' between them. */
static bool has_authority(const char *list, struct pica_span authority)
{
    while (*list) {
        size_t n = strcspn(list, ";");

        if (pica_span_equal(pica_span_of(list, n), authority))
            return true;
        list += n + (list[n] == ';');
    }
    return false;
}

const struct flow_component *flow_entries_by_authority(const struct flow_entries *e,
                                                       const struct flow_package *package,
                                                       struct pica_span authority)
{
    for (size_t i = 0; i < e->component_count; i++) {
        const struct manifest_component *c = &package->manifest->components[i];

        if (c->kind == MANIFEST_PROVIDER && c->authorities &&
            e->components[i].phase != FLOW_PHASE_COUNT && authority.len > 0 &&
            has_authority(c->authorities, authority))
            return &e->components[i];
    }
    return NULL;
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
