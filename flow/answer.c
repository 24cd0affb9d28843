/* What a world says: who runs, with which values, along which edges, and what it could not tell. */
#include "flow/explore.h"

#include <stdlib.h>

/* --- values ------------------------------------------------------------------------------- */

#define PLACE_UNITS 0x00ffffffu /* above: which of several objects made at one instruction */

static int atom_compare(const void *x, const void *y)
{
    const struct flow_atom *a = x, *b = y;
    size_t len = a->text.len < b->text.len ? a->text.len : b->text.len;
    int c;

    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    if (a->number != b->number)
        return a->number < b->number ? -1 : 1;
    if (a->type != b->type)
        return a->type < b->type ? -1 : 1;
    c = len ? memcmp(a->text.data, b->text.data, len) : 0;
    if (c != 0 || a->text.len != b->text.len)
        return c ? c : a->text.len < b->text.len ? -1 : 1;
    if (a->made_method != b->made_method)
        return a->made_method < b->made_method ? -1 : 1;
    if (a->made_at != b->made_at)
        return a->made_at < b->made_at ? -1 : 1;
    return a->made < b->made ? -1 : a->made > b->made;
}

/* False: it is not known. */
static bool atom_out(const struct flow_world *w, uint32_t atom, bool object, struct flow_atom *ret)
{
    const struct flow_value_atom *a = &w->values.atoms[atom];

    *ret = (struct flow_atom){ .type = FLOW_NONE, .made_method = FLOW_NONE, .made_at = FLOW_NONE };
    switch (a->kind) {
    case FLOW_VALUE_NUMBER:
        ret->kind = object && a->number == 0 ? FLOW_ATOM_NULL : FLOW_ATOM_NUMBER;
        ret->number = a->number;
        return true;
    case FLOW_VALUE_BOXED:
        ret->kind = FLOW_ATOM_NUMBER;
        ret->number = a->number;
        return true;
    case FLOW_VALUE_TEXT:
        ret->kind = FLOW_ATOM_TEXT;
        ret->text = w->values.texts.strings[a->id];
        return true;
    case FLOW_VALUE_CLASS:
        ret->kind = FLOW_ATOM_CLASS;
        ret->number = a->id;
        return true;
    case FLOW_VALUE_METHOD:
        ret->kind = FLOW_ATOM_METHOD;
        ret->number = a->id;
        return true;
    case FLOW_VALUE_OBJECT:
        ret->kind = FLOW_ATOM_OBJECT;
        ret->made = a->id;
        ret->trail = w->values.made[a->id].trail;
        ret->type = w->values.made[a->id].type;
        ret->made_method = w->values.made[a->id].method;
        if (ret->made_method != FLOW_MADE_NONE)
            ret->made_at = w->values.made[a->id].at & PLACE_UNITS;
        if (ret->made_method >= flow_method_count(w->program))
            ret->made_method = ret->made_at = FLOW_NONE;
        return true;
    case FLOW_VALUE_SOME:
        ret->kind = FLOW_ATOM_SOME;
        ret->type = a->id;
        return true;
    case FLOW_VALUE_ANY_OF:
        ret->kind = FLOW_ATOM_ANY_OF;
        ret->type = a->id;
        return true;
    case FLOW_VALUE_STORE:
        ret->kind = FLOW_ATOM_STORE;
        if (a->id != PICA_INTERN_NONE)
            ret->text = w->values.texts.strings[a->id];
        return true;
    case FLOW_VALUE_VIEW:
        ret->kind = FLOW_ATOM_VIEW;
        ret->number = w->values.made[a->id].at;
        return true;
    case FLOW_VALUE_RESOURCE:
        ret->kind = FLOW_ATOM_RESOURCE;
        ret->number = a->id;
        if (w->setup.package && w->setup.package->text) {
            const char *text = w->setup.package->text(w->setup.package->text_context, a->id);

            ret->text = text ? pica_span_str(text) : ret->text;
        }
        return true;
    case FLOW_VALUE_NOTHING:
    case FLOW_VALUE_ANYTHING:
    case FLOW_VALUE_FIELD:
    case FLOW_VALUE_BEYOND:
    case FLOW_VALUE_HANDLE:
    case FLOW_VALUE_UNSEEN:
    case FLOW_VALUE_OTHER:
        break;
    }
    return false;
}

bool world_values_out(struct flow_world *w, uint32_t value, struct pica_arena *arena,
                      struct flow_values *ret)
{
    uint32_t hold;
    struct flow_value_view v = flow_value_view(&w->values, value, &hold);
    struct flow_atom *atoms = pica_arena_array(arena, v.count ? v.count : 1, sizeof *atoms);
    bool object = false;

    *ret = (struct flow_values){ atoms, 0, true };
    if (!atoms)
        return false;
    for (uint32_t n = 0; n < v.count; n++)
        object |= w->values.atoms[v.atoms[n]].kind != FLOW_VALUE_NUMBER &&
                  w->values.atoms[v.atoms[n]].kind != FLOW_VALUE_ANYTHING;
    for (uint32_t n = 0; n < v.count; n++)
        if (atom_out(w, v.atoms[n], object, &atoms[ret->count]))
            ret->count++;
        else
            ret->all = false;
    qsort(atoms, ret->count, sizeof *atoms, atom_compare);
    return true;
}

uint32_t world_value_in(struct flow_world *w, const struct flow_atom *atom)
{
    struct flow_value_table *t = &w->values;
    char *text;

    switch (atom->kind) {
    case FLOW_ATOM_NUMBER:
        return flow_value_number(t, atom->number);
    case FLOW_ATOM_NULL:
        return FLOW_ZERO;
    case FLOW_ATOM_TEXT:
        text = pica_arena_str(&w->arena, atom->text);
        if (!text) {
            w->failed = true;
            return FLOW_ANYTHING;
        }
        return flow_value_text(t, pica_span_of(text, atom->text.len));
    case FLOW_ATOM_CLASS:
        return flow_value_of(t, FLOW_VALUE_CLASS, (uint32_t)atom->number);
    case FLOW_ATOM_METHOD:
        return flow_value_of(t, FLOW_VALUE_METHOD, (uint32_t)atom->number);
    case FLOW_ATOM_OBJECT: /* a constant of an enum is the one that its class makes */
        if (atom->made_method < flow_method_count(w->program))
            return flow_value_of(t, FLOW_VALUE_OBJECT,
                                 world_made_at(w, atom->made_method, atom->made_at, atom->type));
        return flow_value_of(t, FLOW_VALUE_SOME, atom->type);
    case FLOW_ATOM_SOME:
        return flow_value_of(t, FLOW_VALUE_SOME, atom->type);
    case FLOW_ATOM_ANY_OF:
        return flow_value_of(t, FLOW_VALUE_ANY_OF, atom->type);
    case FLOW_ATOM_STORE: {
        uint32_t name = atom->text.data ? flow_value_text(t, atom->text) : FLOW_ANYTHING;

        return flow_value_of(t, FLOW_VALUE_STORE,
                             name == FLOW_ANYTHING ? PICA_INTERN_NONE : t->atoms[name].id);
    }
    case FLOW_ATOM_VIEW:
        return world_view(w, (uint32_t)atom->number);
    case FLOW_ATOM_RESOURCE:
        return flow_value_of(t, FLOW_VALUE_RESOURCE, (uint32_t)atom->number);
    case FLOW_ATOM_UNSEEN:
        return FLOW_UNSEEN;
    case FLOW_ATOM_ANYTHING:
        break;
    }
    return FLOW_ANYTHING;
}

/* --- what runs ------------------------------------------------------------------------------ */

bool flow_world_runs(const struct flow_world *w, uint32_t method)
{
    return w->first_node[method] != FLOW_NONE;
}

bool world_watch_node(struct flow_world *w, uint32_t node, struct world_watch *watch)
{
    if (w->nodes[node].light || !flow_method(w->program, watch->method)->code_off)
        return false;
    w->watch = watch;
    world_evaluate_watched(w, node);
    w->watch = NULL;
    return true;
}

static bool watch_method(struct flow_world *w, struct world_watch *watch)
{
    for (uint32_t n = w->first_node[watch->method]; n != FLOW_NONE; n = w->nodes[n].next)
        if (!world_watch_node(w, n, watch))
            return false;
    return true;
}

bool flow_world_reaches(struct flow_world *w, uint32_t method, uint32_t at)
{
    struct world_watch watch = { .method = method, .at = at };

    if (w->first_node[method] == FLOW_NONE)
        return false;
    /* Of a method that was followed by its references alone every instruction may run. */
    return !watch_method(w, &watch) || watch.hit;
}

bool flow_world_values(struct flow_world *w, uint32_t method, uint32_t at, uint32_t reg,
                       struct pica_arena *arena, struct flow_values *ret)
{
    struct world_watch watch = { .method = method, .at = at, .reg = reg };

    if (w->first_node[method] == FLOW_NONE)
        return false;
    if (!watch_method(w, &watch)) {
        watch.hit = true;
        watch.value = FLOW_ANYTHING;
    }
    return watch.hit && world_values_out(w, watch.value, arena, ret);
}

unsigned flow_world_sides(struct flow_world *w, uint32_t method, uint32_t at)
{
    struct world_watch watch = { .method = method, .at = at };

    if (w->first_node[method] == FLOW_NONE)
        return 0;
    return watch_method(w, &watch) ? watch.sides : 3;
}

/* --- edges ------------------------------------------------------------------------------------ */

struct edge_list {
    struct flow_edge *items;
    size_t count, cap;
    bool failed;
    uint64_t most; /* limit listed_edges */
    bool cut;
};

static void list_add(struct edge_list *l, struct flow_edge e)
{
    if (l->count >= l->most) {
        l->cut = true;
        return;
    }
    if (l->count == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 64;
        struct flow_edge *items = realloc(l->items, cap * sizeof *items);

        if (!items) {
            l->failed = true;
            return;
        }
        l->items = items;
        l->cap = cap;
    }
    l->items[l->count++] = e;
}

static int edge_compare(const void *x, const void *y)
{
    const struct flow_edge *a = x, *b = y;

    if (a->caller != b->caller) /* the system, FLOW_NONE, first */
        return a->caller + 1 < b->caller + 1 ? -1 : 1;
    if (a->at != b->at)
        return a->at < b->at ? -1 : 1;
    if (a->callee != b->callee)
        return a->callee < b->callee ? -1 : 1;
    if (a->reason != b->reason)
        return a->reason < b->reason ? -1 : 1;
    if (a->phase != b->phase)
        return a->phase < b->phase ? -1 : 1;
    return (int)b->sure - (int)a->sure;
}

struct flow_edge world_edge_out(const struct flow_world *w, uint32_t site, uint32_t first,
                                uint32_t last)
{
    const struct world_edge *f = &w->edges[first], *l = &w->edges[last], *at = &w->edges[site];
    const struct world_node *from = &w->nodes[at->from];
    bool through = first != last;
    enum flow_reason reason = (enum flow_reason)f->reason;

    /* Through a layout the reason is what the layout says, through a group what the call says. */
    if (through && w->nodes[l->from].kind == WORLD_NODE_LAYOUT)
        reason = (enum flow_reason)l->reason;
    else if (through && l->reason != FLOW_REASON_HIERARCHY && reason == FLOW_REASON_HIERARCHY)
        reason = (enum flow_reason)l->reason;
    return (struct flow_edge){
        .caller = from->kind == WORLD_NODE_METHOD ? from->method : FLOW_NONE,
        .at = at->at,
        .callee = w->nodes[l->to].method,
        .reason = reason,
        .phase = (enum flow_phase)(f->phase != FLOW_PHASE_COUNT ? f->phase : l->phase),
        .sure = flow_reasons[reason].sure && flow_reasons[f->reason].sure &&
                flow_reasons[l->reason].sure && flow_reasons[at->reason].sure
    };
}

/* A node that is no method on the way of an edge, with the edge that gives its reason. */
struct via {
    uint32_t node, first;
    bool told; /* `first` is known: nothing before it changes it */
};

struct walk {
    struct via *stack;
    uint32_t *marks; /* nodes seen, to be forgotten */
    uint8_t *seen;
    uint32_t depth, touched;
};

static bool walk_init(struct walk *k, const struct flow_world *w)
{
    k->stack = malloc(w->node_count * sizeof *k->stack);
    k->marks = malloc(w->node_count * sizeof *k->marks);
    k->seen = calloc(w->node_count, 1);
    k->depth = k->touched = 0;
    return k->stack && k->marks && k->seen;
}

static void walk_finish(struct walk *k)
{
    free(k->stack);
    free(k->marks);
    free(k->seen);
}

static void walk_push(struct walk *k, struct via v)
{
    if (k->seen[v.node])
        return;
    k->seen[v.node] = 1;
    k->marks[k->touched++] = v.node;
    k->stack[k->depth++] = v;
}

static void walk_forget(struct walk *k)
{
    while (k->touched > 0)
        k->seen[k->marks[--k->touched]] = 0;
}

/* Edges out of nodes that are no methods, seen from the edge that leads in; nested ones too. */
static void expand(const struct flow_world *w, uint32_t site, struct walk *k, struct edge_list *l)
{
    walk_push(k, (struct via){ w->edges[site].to, site, false });
    while (k->depth > 0) {
        struct via at = k->stack[--k->depth];
        bool given = world_node_tells(&w->nodes[at.node]);

        for (uint32_t e = w->nodes[at.node].out; e != FLOW_NONE; e = w->edges[e].next_out) {
            uint32_t to = w->edges[e].to, first = given ? e : at.first;

            if (w->nodes[to].kind == WORLD_NODE_METHOD)
                list_add(l, world_edge_out(w, site, first, e));
            else
                walk_push(k, (struct via){ to, first, false });
        }
    }
    walk_forget(k);
}

/* Edges into nodes that are no methods, seen from the edge that leads out of them. */
static void expand_back(const struct flow_world *w, uint32_t last, struct walk *k,
                        struct edge_list *l)
{
    walk_push(k, (struct via){ w->edges[last].from, last, false });
    while (k->depth > 0) {
        struct via at = k->stack[--k->depth];

        at.told |= world_node_tells(&w->nodes[at.node]);
        for (uint32_t e = w->nodes[at.node].in; e != FLOW_NONE; e = w->edges[e].next_in) {
            uint32_t from = w->edges[e].from, first = at.told ? at.first : e;

            if (w->nodes[from].kind == WORLD_NODE_METHOD ||
                w->nodes[from].kind == WORLD_NODE_SYSTEM)
                list_add(l, world_edge_out(w, e, first, last));
            else
                walk_push(k, (struct via){ from, first, at.told });
        }
    }
    walk_forget(k);
}

static void edges_into(const struct flow_world *w, uint32_t callee, struct walk *k,
                       struct edge_list *l)
{
    for (uint32_t n = w->first_node[callee]; n != FLOW_NONE; n = w->nodes[n].next)
        for (uint32_t e = w->nodes[n].in; e != FLOW_NONE; e = w->edges[e].next_in)
            if (w->nodes[w->edges[e].from].kind == WORLD_NODE_METHOD ||
                w->nodes[w->edges[e].from].kind == WORLD_NODE_SYSTEM)
                list_add(l, world_edge_out(w, e, e, e));
            else if (!l->cut)
                expand_back(w, e, k, l);
}

static void edges_all(const struct flow_world *w, struct walk *k, struct edge_list *l)
{
    for (uint32_t e = 0; e < w->edge_count && !l->failed && !l->cut; e++) {
        const struct world_node *from = &w->nodes[w->edges[e].from];

        if (from->kind != WORLD_NODE_METHOD && from->kind != WORLD_NODE_SYSTEM)
            continue;
        if (w->nodes[w->edges[e].to].kind == WORLD_NODE_METHOD)
            list_add(l, world_edge_out(w, e, e, e));
        else
            expand(w, e, k, l);
    }
}

bool flow_world_edges(struct flow_world *w, uint32_t callee, struct pica_arena *arena,
                      const struct flow_edge **ret, size_t *ret_count, bool *ret_cut)
{
    struct edge_list l = { .most = w->setup.limits->listed_edges };
    struct walk k;
    struct flow_edge *out = NULL;
    size_t count = 0;

    if (walk_init(&k, w)) {
        if (callee == FLOW_NONE)
            edges_all(w, &k, &l);
        else
            edges_into(w, callee, &k, &l);
        if (l.count)
            qsort(l.items, l.count, sizeof *l.items, edge_compare);
        out = l.failed ? NULL : pica_arena_array(arena, l.count ? l.count : 1, sizeof *out);
    }
    for (size_t n = 0; out && n < l.count; n++) {
        /* The same edge in several contexts: sure when it is in one. */
        if (count && out[count - 1].caller == l.items[n].caller &&
            out[count - 1].at == l.items[n].at && out[count - 1].callee == l.items[n].callee &&
            out[count - 1].reason == l.items[n].reason && out[count - 1].phase == l.items[n].phase)
            continue;
        out[count++] = l.items[n];
    }
    walk_finish(&k);
    free(l.items);
    *ret = out;
    *ret_count = count;
    *ret_cut = l.cut;
    return out != NULL;
}

/* --- unresolved calls
 * ----------------------------------------------------------------------------- */

static int unresolved_compare(const void *x, const void *y)
{
    const struct flow_unresolved *a = x, *b = y;

    if (a->method != b->method)
        return a->method < b->method ? -1 : 1;
    if (a->at != b->at)
        return a->at < b->at ? -1 : 1;
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    if (a->signature != b->signature)
        return a->signature < b->signature ? -1 : 1;
    return a->type < b->type ? -1 : a->type > b->type;
}

void world_unresolved_sort(struct flow_world *w)
{
    if (w->unresolved_count)
        qsort(w->unresolved, w->unresolved_count, sizeof *w->unresolved, unresolved_compare);
}

const struct flow_unresolved *flow_world_unresolved(const struct flow_world *w, size_t *ret_count)
{
    *ret_count = w->unresolved_count;
    return w->unresolved;
}

bool flow_unresolved_may_call(const struct flow_world *w, const struct flow_unresolved *u,
                              uint32_t method)
{
    const struct flow_method *m = flow_method(w->program, method);

    if (u->signature != FLOW_NONE && u->signature != m->signature)
        return false;
    return u->type == FLOW_NONE || u->type == m->type ||
           flow_is_subtype(w->program, m->type, u->type) ||
           flow_is_subtype(w->program, u->type, m->type);
}
