/* Buses of events: methods that an annotation makes subscribers, and what is published to them. */
#include "flow/frame.h"

#include "dex/access.h"
#include "dex/annotations.h"

/* A method with the annotation, of one parameter. */
struct subscriber {
    uint32_t method, takes; /* type of the parameter */
    bool later; /* it is given what was published before it subscribed, if that was kept */
};

struct world_subscribers {
    uint32_t annotation; /* type */
    struct subscriber *items;
    size_t count;
    struct world_subscribers *next;
};

/* --- who they are ------------------------------------------------------------------------------
 */

static bool says_sticky(const struct dex_file *file, struct dex_annotation a)
{
    struct dex_value value;
    uint32_t name;

    while (dex_element_next(&a, &name, &value))
        if (pica_span_is(dex_string(file, name), "sticky"))
            return value.kind == DEX_VALUE_INT && value.number != 0;
    return false;
}

static void add_method(struct flow_world *w, struct world_subscribers *s, uint32_t *cap,
                       uint32_t method, bool later)
{
    const struct world_callee *c = world_callee_of(w, method);

    if (w->failed || c->param_count != 1 || w->params[c->params].type == FLOW_NONE ||
        flow_method(w->program, method)->access_flags & DEX_ACC_STATIC)
        return;
    if (!s->items || s->count == *cap) {
        struct subscriber *more =
            pica_arena_array(&w->arena, *cap = *cap ? *cap * 2 : 16, sizeof *more);

        if (!more) {
            w->failed = true;
            return;
        }
        if (s->count)
            memcpy(more, s->items, s->count * sizeof *more);
        s->items = more;
    }
    s->items[s->count++] = (struct subscriber){ method, w->params[c->params].type, later };
}

static void add_class(struct flow_world *w, struct world_subscribers *s, uint32_t *cap,
                      uint32_t type)
{
    struct flow_class c = flow_class(w->program, type);
    const struct dex_file *file = flow_dex(w->program, c.dex);
    struct dex_class cls = dex_class(file, c.index);
    struct dex_annotations a = dex_annotations(file, &cls);

    for (uint32_t n = 0; n < a.members[DEX_ANNOTATED_METHOD].count && !w->failed; n++) {
        uint32_t idx, method;
        struct dex_table set = dex_annotated_at(&a, DEX_ANNOTATED_METHOD, n, &idx);

        for (uint32_t k = 0; k < set.count; k++) {
            struct dex_annotation one;

            if (dex_annotation_at(file, &set, k, &one) &&
                flow_type_of(w->program, c.dex, one.type_idx) == s->annotation &&
                (method = flow_method_of(w->program, c.dex, idx)) != FLOW_NONE)
                add_method(w, s, cap, method, says_sticky(file, one));
        }
    }
}

/* All of one annotation, looked for once; NULL without memory, or when nobody names it. */
static const struct world_subscribers *subscribers(struct flow_world *w, uint32_t annotation)
{
    struct world_subscribers *s = w->subscribers;
    uint32_t cap = 0;

    while (s && s->annotation != annotation)
        s = s->next;
    if (s || annotation == FLOW_NONE)
        return s;
    s = pica_arena_alloc(&w->arena, sizeof *s);
    if (!s) {
        w->failed = true;
        return NULL;
    }
    *s = (struct world_subscribers){ .annotation = annotation, .next = w->subscribers };
    for (uint32_t t = 0; t < flow_type_count(w->program) && !w->failed; t++)
        if (flow_class(w->program, t).dex != FLOW_NONE)
            add_class(w, s, &cap, t);
    w->subscribers = s;
    return s;
}

/* --- what they are given ------------------------------------------------------------------------
 */

/* The store of who subscribed, or of what is kept for those who will: by method. */
static uint32_t store(struct flow_world *w, const char *name)
{
    return world_store_open(w, flow_value_text(&w->values, pica_span_str(name)));
}

#define SUBSCRIBED "#subscribed"
#define PUBLISHED "#published"

static void call(struct flow_world *w, const struct world_invoke *by, const struct flow_effect *e,
                 const struct subscriber *s, uint32_t object, uint32_t event)
{
    const struct flow_method *m = flow_method(w->program, s->method);
    struct world_invoke sub;

    if (by->depth >= WORLD_EFFECTS_MOST)
        return;
    world_sub_invoke(w, by, object, m->type, m->signature, &sub);
    sub.callback = false;
    sub.call.words[sub.call.count++] = event;
    sub.call.reason = e->reason == FLOW_REASON_COUNT ? FLOW_REASON_LISTENER : e->reason;
    sub.call.phase = e->fired_by != FLOW_PHASE_COUNT ? e->fired_by : by->call.phase;
    world_invoke_virtual(w, &sub);
}

/* Whether a method that takes `takes` is given that atom. */
static bool is_given(struct flow_world *w, uint32_t atom, uint32_t takes)
{
    const struct flow_value_atom *a = &w->values.atoms[atom];
    uint32_t type = world_exact_type(w, a);

    if (type != FLOW_NONE)
        return world_is_a(w, type, takes);
    if (a->kind == FLOW_VALUE_ANY_OF)
        return world_is_a(w, a->id, takes) || world_is_a(w, takes, a->id);
    return takes == w->object_type;
}

void world_publish(struct flow_world *w, const struct world_invoke *i, const struct flow_effect *e,
                   uint32_t annotation, uint32_t events, bool kept)
{
    const struct world_subscribers *all = subscribers(w, annotation);
    uint32_t hold, count = flow_value_view(&w->values, events, &hold).count;

    for (uint32_t n = 0; all && n < count; n++) {
        uint32_t event = flow_value_view(&w->values, events, &hold).atoms[n];

        for (size_t k = 0; k < all->count && event != FLOW_ZERO && !w->failed; k++) {
            const struct subscriber *s = &all->items[k];
            uint32_t key = flow_value_number(&w->values, s->method), objects;

            if (!is_given(w, event, s->takes))
                continue;
            objects = world_store_read(w, i->call.from, store(w, SUBSCRIBED), key, true);
            if (kept && s->later)
                world_store_write(w, i->call.from, store(w, PUBLISHED), key, event, true);
            if (objects != FLOW_NOTHING)
                call(w, i, e, s, objects, event);
        }
    }
}

void world_subscribe(struct flow_world *w, const struct world_invoke *i,
                     const struct flow_effect *e, uint32_t annotation, uint32_t objects)
{
    const struct world_subscribers *all = subscribers(w, annotation);
    uint32_t hold, count = flow_value_view(&w->values, objects, &hold).count;

    for (uint32_t n = 0; all && n < count; n++) {
        uint32_t atom = flow_value_view(&w->values, objects, &hold).atoms[n];
        const struct flow_value_atom *a = &w->values.atoms[atom];
        uint32_t type = a->kind == FLOW_VALUE_ANY_OF ? a->id : world_exact_type(w, a);

        for (size_t k = 0; k < all->count && type != FLOW_NONE && !w->failed; k++) {
            const struct subscriber *s = &all->items[k];
            uint32_t key = flow_value_number(&w->values, s->method), events;

            if (!world_is_a(w, type, flow_method(w->program, s->method)->type))
                continue;
            world_store_write(w, i->call.from, store(w, SUBSCRIBED), key, atom, true);
            if (!s->later)
                continue;
            events = world_store_read(w, i->call.from, store(w, PUBLISHED), key, true);
            if (events != FLOW_NOTHING)
                call(w, i, e, s, atom, events);
        }
    }
}
