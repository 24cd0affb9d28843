/*
 * Data binding: the class that its compiler makes of a layout, and the views
 * that an object of it binds.
 *
 * The compiler gives the root of a layout the tag "layout/NAME_0", and each view
 * that an expression speaks of "binding_N"; ViewDataBinding.mapBindings() finds
 * views by these tags, and the others that have an id by a table in the class
 * (android.databinding.tool.writer.LayoutBinderWriter).
 */
#include "flow/explore.h"

#include <stdlib.h>

#define BINDING_MAX 256u /* of a class name */

/* "main_screen" as "/databinding/MainScreenBindingImpl;", as the data binding compiler names it. */
static size_t binding_suffix(const char *layout, char *out)
{
    static const char before[] = "/databinding/", behind[] = "BindingImpl;";
    size_t len = sizeof before - 1;
    bool upper = true;

    memcpy(out, before, len);
    for (; *layout && len < BINDING_MAX - sizeof behind; layout++) {
        char c = *layout;

        if (c == '_' || c == '.' || c == '-') {
            upper = true;
            continue;
        }
        out[len++] = upper && c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
        upper = false;
    }
    memcpy(out + len, behind, sizeof behind - 1);
    return len + sizeof behind - 1;
}

static bool ends_in(struct pica_span name, const char *suffix, size_t len)
{
    return name.len >= len && memcmp(name.data + name.len - len, suffix, len) == 0;
}

/* As DataBinderMapper makes it; the array of views is for its other constructor. */
static void make(struct flow_world *w, const struct world_invoke *by, uint32_t type,
                 uint32_t object)
{
    static const char *const ways[] = {
        "(Landroidx/databinding/DataBindingComponent;Landroid/view/View;)V",
        "(Landroidx/databinding/DataBindingComponent;[Landroid/view/View;)V",
        "(Landroid/databinding/DataBindingComponent;Landroid/view/View;)V",
        "(Landroid/databinding/DataBindingComponent;[Landroid/view/View;)V",
    };
    bool made = false;

    for (size_t n = 0; n < sizeof ways / sizeof *ways; n++)
        made |= world_construct_by(
            w, by, type, flow_signature_find(w->program, pica_span_str("<init>"), ways[n]), object,
            FLOW_REASON_DATA_BINDING, FLOW_PHASE_COUNT);
    if (!made)
        world_construct(w, by, type, object, true, FLOW_NOTHING, FLOW_REASON_DATA_BINDING);
}

void world_bind(struct flow_world *w, const struct world_invoke *by, const char *layout)
{
    char suffix[BINDING_MAX];
    size_t len = binding_suffix(layout, suffix);
    uint32_t signature = flow_signature_find(w->program, pica_span_str("executeBindings"), "()V");

    for (uint32_t t = 0; t < flow_type_count(w->program) && !w->failed; t++) {
        uint32_t object;

        if (!ends_in(flow_type_name(w->program, t), suffix, len) ||
            flow_class(w->program, t).dex == FLOW_NONE)
            continue;
        world_class_init(w, by->call.from, FLOW_NONE, t);
        object = world_system_object(w, t);
        world_make_lost(w, t);
        make(w, by, t, object);
        if (signature != FLOW_NONE)
            world_call_back(w, by, object, t, signature, FLOW_REASON_DATA_BINDING,
                            FLOW_PHASE_COUNT);
    }
}

/* --- the views of one ---------------------------------------------------------------------- */

#define VIEWS_TOLD 64u /* elements of an array that are told apart (flow/cell.c) */

/* Whether `type` is the class that is made of a layout. */
static bool is_bound_by(struct flow_world *w, const struct layout *layout, uint32_t type)
{
    char suffix[BINDING_MAX];

    for (size_t n = 0; n < layout->use_count; n++)
        if (layout->uses[n].kind == LAYOUT_BINDING &&
            ends_in(flow_type_name(w->program, type), suffix,
                    binding_suffix(layout->uses[n].text, suffix)))
            return true;
    return false;
}

/* The number in "binding_3", or VIEWS_TOLD. */
static uint32_t number_of_tag(const char *tag)
{
    static const char before[] = "binding_";
    unsigned long number;
    char *end;

    if (!tag || strncmp(tag, before, sizeof before - 1) != 0)
        return VIEWS_TOLD;
    tag += sizeof before - 1;
    if (*tag < '0' || *tag > '9')
        return VIEWS_TOLD;
    number = strtoul(tag, &end, 10);
    return *end || number > VIEWS_TOLD ? VIEWS_TOLD : (uint32_t)number;
}

static void put_view(struct flow_world *w, uint32_t array, uint32_t number, uint32_t id,
                     uint64_t *told)
{
    if (number >= VIEWS_TOLD || id == 0)
        return;
    *told |= UINT64_C(1) << number;
    world_element_put(w, array, flow_value_number(&w->values, number), world_view(w, id));
}

/* Those of the table `ids` that stand under the id of a view. */
static void put_by_id(struct flow_world *w, uint32_t node, uint32_t array, uint32_t ids,
                      uint32_t id, uint64_t *told)
{
    uint32_t hold,
        numbers = world_store_read(w, node, ids, flow_value_number(&w->values, id), false);
    uint32_t count = flow_value_view(&w->values, numbers, &hold).count;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        const struct flow_value_atom *a =
            &w->values.atoms[flow_value_view(&w->values, numbers, &hold).atoms[n]];

        if ((a->kind == FLOW_VALUE_BOXED || a->kind == FLOW_VALUE_NUMBER) && a->number >= 0 &&
            a->number < VIEWS_TOLD)
            put_view(w, array, (uint32_t)a->number, id, told);
    }
}

void world_bound_views(struct flow_world *w, const struct world_invoke *i, uint32_t array,
                       uint32_t ids)
{
    const struct flow_package *package = w->setup.package;
    uint64_t told = 0;

    for (size_t n = 0; package && i->method != FLOW_NONE && n < package->layout_count; n++) {
        const struct layout *layout = &package->layouts[n];

        if (!is_bound_by(w, layout, flow_method(w->program, i->method)->type))
            continue;
        for (size_t k = 0; k < layout->view_count && !w->failed; k++) {
            const struct layout_view *v = &layout->views[k];
            uint32_t number = number_of_tag(v->view_tag);

            if (number < VIEWS_TOLD)
                put_view(w, array, number, v->id, &told);
            else if (v->id)
                put_by_id(w, i->call.from, array, ids, v->id, &told);
        }
    }
    /* Views without an id, and what is bound of included layouts. */
    for (uint32_t n = 0; n < VIEWS_TOLD && !w->failed; n++)
        if (!(told >> n & 1))
            world_element_put(w, array, flow_value_number(&w->values, n), FLOW_ANYTHING);
}
