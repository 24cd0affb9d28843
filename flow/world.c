#include "flow/explore.h"

#include "flow/index.h"

#include <stdlib.h>

/* --- beginning and end -------------------------------------------------------------------- */

static void *table(size_t count, size_t each)
{
    return calloc(count ? count : 1, each);
}

static uint32_t *table_of_none(size_t count)
{
    uint32_t *t = malloc((count ? count : 1) * sizeof *t);

    for (size_t n = 0; t && n < count; n++)
        t[n] = FLOW_NONE;
    return t;
}

static void mark_type(struct flow_world *w, const char *descriptor, uint16_t flags)
{
    uint32_t type = flow_type_find(w->program, pica_span_str(descriptor));

    if (type != FLOW_NONE)
        w->type_flags[type] |= flags;
}

static uint32_t type_named(const struct flow_world *w, const char *descriptor)
{
    return flow_type_find(w->program, pica_span_str(descriptor));
}

static bool world_tables(struct flow_world *w)
{
    size_t methods = flow_method_count(w->program), types = flow_type_count(w->program);
    size_t files = flow_dex_count(w->program);

    w->first_node = table_of_none(methods);
    w->context_count = table(methods, sizeof *w->context_count);
    w->instead = table(methods, 1);
    w->matters = table(methods, sizeof *w->matters);
    w->resumed = table(methods, 1);
    w->type_flags = table(types, sizeof *w->type_flags);
    w->groups_of_type = table_of_none(types);
    w->stamps = table(types, sizeof *w->stamps);
    w->walk = table(types, sizeof *w->walk);
    w->field_first = table_of_none(types);
    w->assigned = table(flow_field_count(w->program) / 64 + 1, sizeof *w->assigned);
    w->late = table(flow_field_count(w->program) / 64 + 1, sizeof *w->late);
    w->signature_stamps = table(flow_signature_count(w->program), sizeof *w->signature_stamps);
    w->stamped_type = FLOW_NONE;
    w->shapes = table(methods, sizeof *w->shapes);
    w->callee_of = table(files, sizeof *w->callee_of);
    w->text_of = table(files, sizeof *w->text_of);
    return w->first_node && w->context_count && w->instead && w->matters && w->resumed &&
           w->type_flags && w->groups_of_type && w->stamps && w->walk && w->field_first &&
           w->assigned && w->late && w->signature_stamps && w->shapes && w->callee_of && w->text_of;
}

/* Looks at each instruction of the program that a world may take on average, so that exploring
 * costs no more than in proportion; apps that were seen need up to eight. */
#define LOOKS_MAX 32u
#define LOOKS_ALWAYS 4000000u /* small programs are never worth a gap */

static uint64_t work_max(const struct flow_world *w)
{
    uint64_t most = LOOKS_ALWAYS;

    for (uint32_t d = 0; d < flow_dex_count(w->program); d++)
        most += flow_program_index(w->program, d)->instructions * LOOKS_MAX;
    return most < w->setup.limits->world_work ? most : w->setup.limits->world_work;
}

/* What the assumptions say about values. */
static void world_assume(struct flow_world *w)
{
    w->values.never = w->assumptions.never;
    w->values.never_count = w->assumptions.never_count;
    w->values.unseen_opens = !w->assumptions.unseen;
}

static bool world_init(struct flow_world *w)
{
    static const char *const components[WORLD_COMPONENT_TYPES] = {
        "Landroid/app/Activity;", "Landroid/app/Application;", "Landroid/app/Service;",
        "Landroid/content/ContentProvider;"
    };
    struct flow_program *p = w->program;

    if (!flow_values_init(&w->values, flow_type_count(p), type_named(w, "Ljava/lang/String;"),
                          type_named(w, "Ljava/lang/Class;")) ||
        !world_tables(w))
        return false;
    for (size_t f = flow_field_count(p); f-- > 0;)
        w->field_first[flow_field(p, (uint32_t)f)->type] = (uint32_t)f;
    mark_type(w, "Ljava/lang/StringBuilder;", WORLD_TYPE_BUILDER);
    mark_type(w, "Ljava/lang/StringBuffer;", WORLD_TYPE_BUILDER);
    w->work_max = work_max(w);
    w->object_type = type_named(w, "Ljava/lang/Object;");
    if (w->object_type == FLOW_NONE)
        w->object_type = 0; /* a file that names no Object is broken; any type will do */
    w->context_type = type_named(w, "Landroid/content/Context;");
    for (size_t n = 0; n < WORLD_COMPONENT_TYPES; n++)
        w->component_types[n] = type_named(w, components[n]);
    w->activity_type = type_named(w, "Landroid/app/Activity;");
    w->create_signature =
        flow_signature_find(p, pica_span_str("onCreate"), "(Landroid/os/Bundle;)V");
    w->bundle_type = type_named(w, "Landroid/os/Bundle;");
    w->intent_type = type_named(w, "Landroid/content/Intent;");
    w->view_type = type_named(w, "Landroid/view/View;");
    w->find_view_signature =
        flow_signature_find(p, pica_span_str("findViewById"), "(I)Landroid/view/View;");
    w->click_signature = flow_signature_find(p, pica_span_str("onClick"), "(Landroid/view/View;)V");
    world_assume(w);
    w->boolean_type = type_named(w, "Ljava/lang/Boolean;");
    w->unit_type = type_named(w, "Lkotlin/Unit;");
    w->sequence_type = type_named(w, "Ljava/lang/CharSequence;");
    w->init_name = flow_member_name_find(p, pica_span_str("<init>"));
    w->clinit_signature = flow_signature_find(p, pica_span_str("<clinit>"), "()V");
    w->finalize_signature = flow_signature_find(p, pica_span_str("finalize"), "()V");
    w->view_signature = flow_signature_find(
        p, pica_span_str("<init>"), "(Landroid/content/Context;Landroid/util/AttributeSet;)V");
    w->context_signature =
        flow_signature_find(p, pica_span_str("<init>"), "(Landroid/content/Context;)V");
    w->entering = FLOW_PHASE_COUNT;
    world_mark_interfaces(w);
    world_mark_asking(w);
    w->invoke_signature = flow_signature_find(
        p, pica_span_str("invoke"),
        "(Ljava/lang/Object;Ljava/lang/reflect/Method;[Ljava/lang/Object;)Ljava/lang/Object;");
    if (w->setup.package && !layout_index(w->setup.package->layouts, w->setup.package->layout_count,
                                          &w->arena, &w->layout_ids, &w->layout_id_count))
        return false;
    return world_node_new(w, WORLD_NODE_SYSTEM, NULL, 0) == WORLD_SYSTEM && !w->failed;
}

/* --- the loop ------------------------------------------------------------------------------- */

/*
 * What the application has surely written before any other component is made:
 * the system waits until its onCreate() has returned.
 */
static uint32_t order_of_application(struct flow_world *w)
{
    const struct flow_entries *entries = w->setup.entries;
    const struct manifest *m = w->setup.package ? w->setup.package->manifest : NULL;
    uint32_t order = WORLD_ORDER_NONE;

    for (size_t n = 0; m && entries && n < entries->count && !w->failed; n++) {
        const struct flow_entry *e = &entries->items[n];

        if (e->phase != FLOW_PHASE_PROCESS || e->component == FLOW_NONE ||
            m->components[e->component].kind != MANIFEST_APPLICATION)
            continue;
        for (uint32_t at = w->first_node[e->method]; at != FLOW_NONE; at = w->nodes[at].next)
            if (world_order_is_entered(w, at) && w->nodes[at].order_out != WORLD_ORDER_ALL)
                order = world_order_both(w, order, w->nodes[at].order_out);
    }
    return order;
}

/* What the system does by itself, first of all the process. Components that only the app opens wait
 * until it does. */
static void evaluate_system(struct flow_world *w)
{
    const struct flow_entries *entries = w->setup.entries;
    uint32_t order = w->started ? order_of_application(w) : WORLD_ORDER_NONE;
    struct world_invoke by;

    for (size_t n = 0; entries && n < entries->count && !w->failed; n++) {
        const struct flow_entry *e = &entries->items[n];

        if (!w->started && e->phase != FLOW_PHASE_PROCESS)
            continue;
        w->entering = e->phase;
        w->order = e->phase == FLOW_PHASE_PROCESS ? WORLD_ORDER_NONE : order;
        /* What ends the life of one that only the app opens runs once it was opened. */
        if (e->component != FLOW_NONE &&
            entries->components[e->component].phase == FLOW_PHASE_SCREEN)
            continue;
        if (e->phase != FLOW_PHASE_SCREEN && e->phase != FLOW_PHASE_COUNT)
            world_enter(w, WORLD_SYSTEM, FLOW_NONE, e, e->reason, e->phase, FLOW_ANYTHING);
    }
    w->order = WORLD_ORDER_NONE;
    by.method = by.dex = by.method_idx = FLOW_NONE;
    by.depth = 0;
    by.frame = NULL;
    by.call.from = WORLD_SYSTEM;
    by.call.at = FLOW_NONE;
    by.call.waits = false;
    for (size_t n = 0; w->started && entries && n < entries->component_count && !w->failed; n++) {
        const struct flow_component *c = &entries->components[n];

        w->entering = FLOW_PHASE_SYSTEM_CALLBACK;
        /* Whoever else may start it chooses the Intent. */
        if (c->type != FLOW_NONE && c->phase != FLOW_PHASE_SCREEN &&
            flow_class(w->program, c->type).dex != FLOW_NONE)
            world_slot_put(w, world_system_object(w, c->type), FLOW_SLOT_STARTED, FLOW_ANYTHING);
        if (c->phase != FLOW_PHASE_SCREEN && c->phase != FLOW_PHASE_COUNT)
            world_component_callbacks(w, &by, c);
    }
}

static bool push(struct flow_world *w, uint32_t node)
{
    if (!world_room(w, &w->todo, w->todo_count, &w->todo_cap, sizeof *w->todo))
        return false;
    w->todo[w->todo_count++] = (struct world_open){ .node = node };
    w->nodes[node].open = true;
    return true;
}

/* What was asked for comes next, the first first. */
static bool push_asked(struct flow_world *w)
{
    bool pushed = false;

    for (uint32_t n = w->asked_count; n-- > 0 && !w->failed;) {
        const struct world_node *node = &w->nodes[w->asked[n]];

        if (!node->open && !node->evaluated)
            pushed |= push(w, w->asked[n]);
    }
    w->asked_count = 0;
    return pushed;
}

static bool runs_values(const struct flow_world *w, uint32_t method)
{
    return flow_method(w->program, method)->code_off && !w->exhausted &&
           (!w->setup.relevant || w->setup.relevant[method / 64] >> (method % 64) & 1);
}

/* One look at the node on top; true when it waits for those now above it. */
static bool look(struct flow_world *w)
{
    uint32_t top = w->todo_count - 1, node = w->todo[top].node;
    struct world_frame *frame = w->todo[top].frame;
    enum world_step step = WORLD_STEP_DONE;

    if (!frame && !w->todo[top].again) {
        struct world_node *n = &w->nodes[node];

        if (n->evaluated && !n->dirty)
            return false;
        n->dirty = false;
        w->dirty[node / 64] &= ~(1ull << (node % 64));
    }
    w->looks++;
    w->asked_count = 0;
    w->leader = WORLD_LEADER_ALL; /* a frame says which */
    w->order = WORLD_ORDER_NONE;
    w->order_node = WORLD_SYSTEM;
    switch ((enum world_node_kind)w->nodes[node].kind) {
    case WORLD_NODE_SYSTEM:
        evaluate_system(w);
        w->asked_count = 0;
        break;
    case WORLD_NODE_METHOD:
        if (!frame && !runs_values(w, w->nodes[node].method))
            world_light(w, node);
        else
            step = world_evaluate(w, node, &frame);
        break;
    case WORLD_NODE_GROUP:
        world_group_evaluate(w, node);
        if (!w->todo[top].again && w->asked_count && w->todo_count < WORLD_DEPTH_MAX)
            step = WORLD_STEP_WAITS;
        break;
    case WORLD_NODE_LAYOUT:
        world_layout_evaluate(w, node);
        w->asked_count = 0;
        break;
    case WORLD_NODE_EFFECT:
        world_effect_evaluate(w, node);
        if (!w->todo[top].again && w->asked_count && w->todo_count < WORLD_DEPTH_MAX)
            step = WORLD_STEP_WAITS;
        break;
    case WORLD_NODE_GIVEN:
        world_given_evaluate(w, node);
        w->asked_count = 0;
        break;
    }
    w->todo[top].frame = frame;
    if (step == WORLD_STEP_WAITS) {
        w->todo[top].again = true;
        push_asked(w);
        return true;
    }
    w->asked_count = 0;
    if (frame)
        world_frame_release(w, frame);
    w->nodes[node].evaluated = true;
    return false;
}

/* The next node that is to be looked at (again); those found last first, as callers wait for what
 * they call. FLOW_NONE: there is none. */
static uint32_t next_dirty(struct flow_world *w)
{
    for (int round = 0; round < 2; round++) {
        uint64_t below =
            UINT64_MAX >> (63 - w->sweep % 64); /* up to the sweep, itself among them */

        for (uint32_t k = w->sweep / 64 + 1; k-- > 0; below = UINT64_MAX)
            if (w->dirty[k] & below) {
                w->sweep = k * 64 + 63 - (uint32_t)__builtin_clzll(w->dirty[k] & below);
                return w->sweep;
            }
        w->sweep = w->node_count - 1;
    }
    return FLOW_NONE;
}

static void exhaust(struct flow_world *w)
{
    w->exhausted = true;
    pica_gap(w->notes, "flow", pica_place_entry(NULL),
             "values were followed through %ju instructions, the limit: the rest by references "
             "alone (limit world_work)",
             (uintmax_t)w->work_max);
}

static void explore(struct flow_world *w)
{
    uint32_t node;

    do {
        while (w->todo_count > 0 && !w->failed && !w->values.failed) {
            if (look(w))
                continue;
            w->todo_count--;
            w->nodes[w->todo[w->todo_count].node].open = false;
            if (!w->exhausted && w->work > w->work_max)
                exhaust(w);
        }
        w->leader = WORLD_LEADER_ALL;
        w->order = WORLD_ORDER_NONE;
        w->order_node = WORLD_SYSTEM;
        world_settle_lost(w);
        node = w->failed || w->values.failed ? FLOW_NONE : next_dirty(w);
        if (node == FLOW_NONE && !w->started && !w->failed && !w->values.failed) {
            w->started = true;
            world_dirty(w, WORLD_SYSTEM);
            node = next_dirty(w);
        }
    } while (node != FLOW_NONE && push(w, node));
    w->failed |= w->values.failed;
    w->failed |= w->setup.models && flow_models_failed(w->setup.models);
}

/* Calls on objects of a type of which nobody was seen making one. */
static void unresolved_receivers(struct flow_world *w)
{
    for (uint32_t g = 0; g < w->node_count && !w->failed; g++) {
        const struct world_node *n = &w->nodes[g];

        if (n->kind != WORLD_NODE_GROUP || n->targets != FLOW_NONE ||
            flow_class(w->program, n->type).dex == FLOW_NONE)
            continue;
        for (uint32_t e = n->in; e != FLOW_NONE; e = w->edges[e].next_in) {
            const struct world_node *from = &w->nodes[w->edges[e].from];

            if (from->kind == WORLD_NODE_METHOD && w->edges[e].waits)
                world_unresolved(w, from->method, w->edges[e].at, FLOW_UNRESOLVED_RECEIVER,
                                 n->signature, n->type);
            n = &w->nodes[g];
        }
    }
}

static enum pica_status finish(struct flow_world *w, struct pica_error *err)
{
    if (!w->failed)
        unresolved_receivers(w);
    if (w->failed || w->notes->failed)
        return pica_fail_nomem(err);
    world_unresolved_sort(w);
    return PICA_OK;
}

static struct flow_world *world_new(const struct flow_world_setup *setup, struct pica_notes *notes,
                                    bool unseen)
{
    struct flow_world *w = calloc(1, sizeof *w);

    if (!w)
        return NULL;
    w->setup = *setup;
    if (setup->assumptions)
        w->assumptions = *setup->assumptions;
    w->assumptions.unseen |= unseen;
    w->program = setup->program;
    w->notes = notes;
    if (!world_init(w)) {
        flow_world_free(w);
        return NULL;
    }
    if (w->assumptions.kept)
        world_stores_keep(w, w->assumptions.kept);
    world_dirty(w, WORLD_SYSTEM);
    return w;
}

enum pica_status flow_world_explore(const struct flow_world_setup *setup, struct pica_notes *notes,
                                    struct flow_world **ret, struct pica_error *err)
{
    struct flow_world *w = world_new(setup, notes, false);
    enum pica_status st;

    if (!w)
        return pica_fail_nomem(err);
    explore(w);
    st = finish(w, err);
    if (st != PICA_OK) {
        flow_world_free(w);
        return st;
    }
    *ret = w;
    return PICA_OK;
}

/* Explores on after an assumption was changed: what was kept from running is looked at again. */
static enum pica_status explore_on(struct flow_world *w, struct pica_notes *notes,
                                   struct pica_error *err)
{
    world_assume(w);
    w->notes = notes;
    world_paths_retire(w);
    for (uint32_t n = 0; n < w->node_count; n++)
        if (w->nodes[n].blocked) {
            w->nodes[n].blocked = false;
            w->nodes[n].light = false;
            world_wake(w, n, WORLD_LEADER_ALL);
        }
    w->sweep = w->node_count - 1;
    explore(w);
    return finish(w, err);
}

enum pica_status flow_world_lift(struct flow_world *w, struct pica_notes *notes,
                                 struct pica_error *err)
{
    w->assumptions = (struct flow_assumptions){ 0 };
    return explore_on(w, notes, err);
}

enum pica_status flow_world_see(struct flow_world *w, struct pica_notes *notes,
                                struct pica_error *err)
{
    w->assumptions.unseen = false;
    return explore_on(w, notes, err);
}

/* What is there before anything that cannot be seen is let in; NULL without memory. */
static struct flow_world *closed_copy(const struct flow_world *w, struct pica_error *err)
{
    struct flow_world *copy = flow_world_copy(w);

    if (copy && finish(copy, err) != PICA_OK) {
        flow_world_free(copy);
        return NULL;
    }
    return copy;
}

enum pica_status flow_world_explore_twice(const struct flow_world_setup *setup,
                                          struct pica_notes *notes, struct flow_world **ret,
                                          struct flow_world **ret_closed, struct pica_error *err)
{
    struct flow_world *w = world_new(setup, notes, true);
    enum pica_status st;

    *ret_closed = NULL;
    if (!w)
        return pica_fail_nomem(err);
    explore(w);
    if (w->met_unseen && !w->failed) {
        *ret_closed = closed_copy(w, err);
        w->failed |= !*ret_closed;
    }
    w->assumptions.unseen = false;
    st = explore_on(w, notes, err);
    if (st != PICA_OK) {
        flow_world_free(*ret_closed);
        flow_world_free(w);
        *ret_closed = NULL;
        return st;
    }
    *ret = w;
    return PICA_OK;
}

bool flow_world_met_unseen(const struct flow_world *w)
{
    return w->met_unseen;
}
