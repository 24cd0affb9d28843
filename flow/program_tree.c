#include "flow/program_parts.h"

#include <stdlib.h>

/* Work on ancestors that the tree does not give; real programs need a few steps a type. */
#define WORK_A_TYPE 64
#define WORK_LEAST (16u << 20)

/* --- subtypes --------------------------------------------------------------------- */

static bool link_subtypes(struct flow_program *p)
{
    size_t count = p->names.count, total = 0;
    uint32_t *first = calloc(count + 2, sizeof *first);

    p->subtype_first = first;
    if (!first)
        return false;
    for (uint32_t t = 0; t < count; t++) {
        const struct flow_type *type = &p->types[t];

        if (type->super != FLOW_NONE)
            first[type->super + 2]++;
        for (uint32_t k = 0; k < type->interface_count; k++)
            first[p->interfaces[type->interfaces + k] + 2]++;
        total += (type->super != FLOW_NONE) + (size_t)type->interface_count;
    }
    p->subtypes = malloc((total ? total : 1) * sizeof *p->subtypes);
    if (!p->subtypes || total >= UINT32_MAX)
        return false;
    for (size_t t = 2; t < count + 2; t++)
        first[t] += first[t - 1];
    for (uint32_t t = 0; t < count; t++) {
        const struct flow_type *type = &p->types[t];

        if (type->super != FLOW_NONE)
            p->subtypes[first[type->super + 1]++] = t;
        for (uint32_t k = 0; k < type->interface_count; k++)
            p->subtypes[first[p->interfaces[type->interfaces + k] + 1]++] = t;
    }
    return true;
}

const uint32_t *flow_subtypes(const struct flow_program *p, uint32_t type, size_t *ret_count)
{
    *ret_count = p->subtype_first[type + 1] - p->subtype_first[type];
    return p->subtypes + p->subtype_first[type];
}

/* --- order ------------------------------------------------------------------------- */

/* Chooses parents; where interfaces extend each other in a circle one has none but Object. */
static bool link_parents(struct flow_program *p)
{
    size_t count = p->names.count;
    uint32_t *walk = calloc(count ? count : 1, sizeof *walk); /* 0: new, else number of the walk */

    if (!walk)
        return false;
    for (uint32_t n = 0; n < count; n++) {
        struct flow_type *t = &p->types[n];

        t->parent = t->super;
        if (t->is_interface && !t->platform && t->interface_count && t->super == p->object)
            t->parent = p->interfaces[t->interfaces];
    }
    for (uint32_t n = 0; n < count; n++) {
        uint32_t t = n;

        while (t != FLOW_NONE && walk[t] == 0) {
            walk[t] = n + 1;
            t = p->types[t].parent;
        }
        if (t == FLOW_NONE || walk[t] != n + 1)
            continue;
        /* Superclasses alone form none, so an interface that extends another is on it. */
        while (p->types[t].parent == p->types[t].super)
            t = p->types[t].parent;
        p->types[t].parent = p->types[t].super;
    }
    free(walk);
    return true;
}

/* A walk over parents and interfaces, depth first; parents always come before those below. */
struct ordering {
    struct flow_program *p;
    uint32_t *order;    /* types, ancestors first */
    uint32_t *position; /* by type: its place there + 1; 0: not yet */
    uint32_t *next;     /* by type: what to look at next: 0 the parent, then interfaces */
    uint32_t *stack;
    bool *open; /* by type: on the stack */
    uint32_t done, circles, last;
};

/* Whether some type from `type` up the tree is on the stack: it extends what implements it. */
static bool is_open(const struct ordering *o, uint32_t type)
{
    while (type != FLOW_NONE && !o->position[type] && !o->open[type])
        type = o->p->types[type].parent;
    return type != FLOW_NONE && !o->position[type];
}

static void order_from(struct ordering *o, uint32_t start)
{
    uint32_t depth = 0;

    o->stack[depth++] = start;
    o->open[start] = true;
    while (depth > 0) {
        uint32_t t = o->stack[depth - 1], above;
        const struct flow_type *type = &o->p->types[t];

        if (o->next[t] > type->interface_count) {
            o->open[t] = false;
            o->order[o->done++] = t;
            o->position[t] = o->done;
            depth--;
            continue;
        }
        above =
            o->next[t] == 0 ? type->parent : o->p->interfaces[type->interfaces + o->next[t] - 1];
        o->next[t]++;
        if (above == FLOW_NONE || o->position[above])
            continue;
        if (is_open(o, above)) {
            o->circles++;
            o->last = t;
            continue;
        }
        o->open[above] = true;
        o->stack[depth++] = above;
    }
}

static void remark_circles(const struct ordering *o, struct pica_notes *notes)
{
    uint32_t d;

    if (!o->circles)
        return;
    d = o->p->types[o->last].dex;
    pica_remark(notes, "flow.class-circle",
                pica_place_entry(d != FLOW_NONE ? o->p->files[d].entry : NULL),
                "%u circles of interfaces that extend each other", o->circles);
}

/* Numbers the tree: a type, then all that is below it. */
static void number_tree(struct flow_program *p, const struct ordering *o)
{
    uint32_t *size = o->next, *free_at = o->stack, roots = 0; /* both are done with */

    for (uint32_t i = 0; i < o->done; i++)
        size[i] = 1;
    for (uint32_t i = o->done; i-- > 0;) {
        uint32_t t = o->order[i], parent = p->types[t].parent;

        if (parent != FLOW_NONE)
            size[parent] += size[t];
    }
    for (uint32_t i = 0; i < o->done; i++) {
        uint32_t t = o->order[i], parent = p->types[t].parent;
        uint32_t *at = parent == FLOW_NONE ? &roots : &free_at[parent];

        p->types[t].pre = *at;
        p->types[t].last = *at + size[t] - 1;
        *at += size[t];
        free_at[t] = p->types[t].pre + 1;
        p->by_pre[p->types[t].pre] = t;
    }
}

/* --- ancestors beside the tree -------------------------------------------------------- */

struct gathering {
    struct flow_program *p;
    const uint32_t *position;
    uint32_t *seen; /* by type: number + 1 of the type that has it in its list */
    uint64_t work_left;
    bool nomem, cut;
};

/* Whether `ancestor` is in the list of type `t`. */
static bool in_list(const struct flow_program *p, uint32_t t, uint32_t ancestor)
{
    const uint32_t *list = p->more + p->types[t].more;
    uint32_t low = 0, high = p->types[t].more_count;

    while (low < high) {
        uint32_t mid = low + (high - low) / 2;

        if (list[mid] == ancestor)
            return true;
        if (list[mid] < ancestor)
            low = mid + 1;
        else
            high = mid;
    }
    return false;
}

/* Whether the tree, the list of type n so far, or the nearest list above gives it. */
static bool is_given(const struct gathering *g, uint32_t n, uint32_t ancestor)
{
    const struct flow_program *p = g->p;
    uint32_t parent = p->types[n].parent;
    uint32_t above = parent == FLOW_NONE ? FLOW_NONE : p->types[parent].next_more;

    return ancestor == p->object || g->seen[ancestor] == n + 1 || flow_in_tree(p, n, ancestor) ||
           (above != FLOW_NONE && in_list(p, above, ancestor));
}

/* Puts `ancestor` into the list of type n unless it is given. */
static void gather_one(struct gathering *g, uint32_t n, uint32_t ancestor)
{
    struct flow_program *p = g->p;

    if (g->work_left == 0) {
        g->cut = true;
        return;
    }
    g->work_left--;
    if (is_given(g, n, ancestor))
        return;
    g->seen[ancestor] = n + 1;
    if (!pica_grow(&p->more, &p->more_cap, p->more_count + 1, sizeof *p->more)) {
        g->nomem = true;
        return;
    }
    p->more[p->more_count++] = ancestor;
}

/* An interface that type n implements, and everything above: with what is given all that is above
 * it is given as well. */
static void gather_from(struct gathering *g, uint32_t n, uint32_t interface)
{
    struct flow_program *p = g->p;

    if (is_given(g, n, interface))
        return;
    for (uint32_t t = interface; t != FLOW_NONE && !g->nomem && !g->cut; t = p->types[t].parent) {
        gather_one(g, n, t);
        for (uint32_t k = 0; k < p->types[t].more_count && !g->nomem && !g->cut; k++)
            gather_one(g, n, p->more[p->types[t].more + k]);
    }
}

static int number_compare(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return (x > y) - (x < y);
}

static void gather_type(struct gathering *g, uint32_t n)
{
    struct flow_program *p = g->p;
    struct flow_type *t = &p->types[n];

    t->more = (uint32_t)p->more_count;
    /* The last ones first: those of a list that was built up bring the others with them. */
    for (uint32_t k = t->interface_count; k-- > 0 && !g->nomem;) {
        uint32_t interface = p->interfaces[t->interfaces + k];

        if (interface != t->parent && g->position[interface] < g->position[n])
            gather_from(g, n, interface);
    }
    t->more_count = (uint32_t)(p->more_count - t->more);
    if (t->more_count > 1)
        qsort(p->more + t->more, t->more_count, sizeof *p->more, number_compare);
    t->next_more = t->more_count            ? n
                   : t->parent == FLOW_NONE ? FLOW_NONE
                                            : p->types[t->parent].next_more;
}

static bool gather_all(struct flow_program *p, const struct ordering *o, struct pica_notes *notes)
{
    size_t count = p->names.count;
    struct gathering g = { .p = p,
                           .position = o->position,
                           .work_left = (uint64_t)count * WORK_A_TYPE + WORK_LEAST };
    uint32_t lost = 0, last = FLOW_NONE;

    g.seen = calloc(count ? count : 1, sizeof *g.seen);
    if (!g.seen)
        return false;
    for (uint32_t i = 0; i < o->done && !g.nomem; i++) {
        g.cut = false;
        gather_type(&g, o->order[i]);
        lost += g.cut;
        if (g.cut)
            last = o->order[i];
    }
    free(g.seen);
    if (lost) {
        uint32_t d = p->types[last].dex;

        pica_gap(notes, "flow", pica_place_entry(d != FLOW_NONE ? p->files[d].entry : NULL),
                 "%u classes implement more interfaces than were followed", lost);
    }
    return !g.nomem;
}

bool flow_link_tree(struct flow_program *p, struct pica_notes *notes)
{
    size_t count = p->names.count, room = count ? count : 1;
    struct ordering o = { .p = p,
                          .order = calloc(room, sizeof *o.order),
                          .position = calloc(room, sizeof *o.position),
                          .next = calloc(room, sizeof *o.next),
                          .stack = calloc(room, sizeof *o.stack),
                          .open = calloc(room, sizeof *o.open) };
    bool whole;

    p->by_pre = calloc(room, sizeof *p->by_pre);
    whole = p->by_pre && o.order && o.position && o.next && o.stack && o.open && link_parents(p) &&
            link_subtypes(p);
    for (uint32_t n = 0; n < count && whole; n++)
        if (!o.position[n])
            order_from(&o, n);
    if (whole) {
        remark_circles(&o, notes);
        number_tree(p, &o);
        whole = gather_all(p, &o, notes);
    }
    free(o.order);
    free(o.position);
    free(o.next);
    free(o.stack);
    free(o.open);
    return whole;
}

bool flow_is_subtype(const struct flow_program *p, uint32_t type, uint32_t ancestor)
{
    /* Arrays are what their elements are; numbers are only themselves (JLS 4.10.3). */
    while (p->types[type].element != FLOW_NONE && p->types[ancestor].element != FLOW_NONE) {
        type = p->types[type].element;
        ancestor = p->types[ancestor].element;
    }
    if (flow_in_tree(p, type, ancestor))
        return true;
    if (ancestor == p->object)
        return p->types[type].super != FLOW_NONE;
    for (uint32_t t = p->types[type].next_more; t != FLOW_NONE;) {
        uint32_t parent = p->types[t].parent;

        if (in_list(p, t, ancestor))
            return true;
        t = parent == FLOW_NONE ? FLOW_NONE : p->types[parent].next_more;
    }
    return false;
}
