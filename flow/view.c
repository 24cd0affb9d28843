/* Views by their ids, what the user touches, and calls that somebody wants kept. */
#include "flow/explore.h"

#include <stdlib.h>

/* --- views ---------------------------------------------------------------------------------- */

/* A view is a place whose method is no method and whose unit is its id. */
#define VIEW_MADE (FLOW_CUT - 2)

bool flow_resource_id(const struct flow_package *package, int64_t number, uint32_t *ret)
{
    uint32_t id = (uint32_t)number, group = id >> 24;

    if (number < INT32_MIN || number > UINT32_MAX)
        return false;
    *ret = id;
    return group == 0x7f || group == 0x01 ||
           (package && package->resource_packages[group / 64] >> group % 64 & 1);
}

uint32_t world_view(struct flow_world *w, uint32_t id)
{
    if (w->view_type == FLOW_NONE || id == 0)
        return FLOW_ANYTHING;
    return flow_value_of(&w->values, FLOW_VALUE_VIEW,
                         world_made_at(w, VIEW_MADE, id, w->view_type));
}

#define BUTTONS 3 /* of a dialog: positive -1, negative -2, neutral -3 */

uint32_t world_views(struct flow_world *w, uint32_t ids)
{
    uint32_t hold, got = FLOW_NOTHING;
    uint32_t count = flow_value_view(&w->values, ids, &hold).count;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        const struct flow_value_atom *a =
            &w->values.atoms[flow_value_view(&w->values, ids, &hold).atoms[n]];
        bool button = a->number < 0 && a->number >= -BUTTONS;
        uint32_t id;

        if (a->kind != FLOW_VALUE_NUMBER || a->number == 0 || a->number > UINT32_MAX ||
            (a->number < 0 && !button && !flow_resource_id(w->setup.package, a->number, &id)))
            return FLOW_ANYTHING;
        got = flow_value_join(
            &w->values, got,
            world_view(w, button ? FLOW_DIALOG_BUTTON((int)a->number) : (uint32_t)a->number));
    }
    return got == FLOW_NOTHING ? FLOW_ANYTHING : got;
}

uint32_t world_view_ids(struct flow_world *w, uint32_t views)
{
    uint32_t hold, got = FLOW_NOTHING;
    uint32_t count = flow_value_view(&w->values, views, &hold).count;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, views, &hold).atoms[n];
        const struct flow_value_atom *a = &w->values.atoms[atom];

        if (atom == FLOW_ZERO)
            continue;
        if (a->kind != FLOW_VALUE_VIEW) /* some view, and none that nobody touches */
            return w->values.never_count ? FLOW_OTHER : FLOW_ANYTHING;
        /* An int, as code has it: from 0x80000000 on it is negative. */
        got = flow_value_join(&w->values, got,
                              flow_value_number(&w->values, (int32_t)w->values.made[a->id].at));
    }
    return got == FLOW_NOTHING ? FLOW_ANYTHING : got;
}

/* What the layouts give to the views of an id; FLOW_ANYTHING: no layout that was kept has one. */
static uint32_t tags_of(struct flow_world *w, uint32_t id)
{
    const struct flow_package *package = w->setup.package;
    uint32_t got = FLOW_NOTHING;

    for (size_t n = 0; package && n < package->layout_count; n++)
        for (size_t k = 0; k < package->layouts[n].view_count; k++) {
            const struct layout_view *v = &package->layouts[n].views[k];

            if (v->id == id)
                got = flow_value_join(&w->values, got,
                                      v->view_tag
                                          ? flow_value_text(&w->values, pica_span_str(v->view_tag))
                                          : FLOW_ZERO);
        }
    return got == FLOW_NOTHING ? FLOW_ANYTHING : got;
}

uint32_t world_view_tags(struct flow_world *w, uint32_t views)
{
    uint32_t hold, got = FLOW_NOTHING;
    uint32_t count = flow_value_view(&w->values, views, &hold).count;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, views, &hold).atoms[n];

        if (w->values.atoms[atom].kind == FLOW_VALUE_VIEW)
            got = flow_value_join(&w->values, got,
                                  tags_of(w, w->values.made[w->values.atoms[atom].id].at));
    }
    return got;
}

/* Texts of resources are UTF-8, those of code MUTF-8: characters beyond the first plane differ. */
static bool is_mutf8(const char *text)
{
    while (*text && (uint8_t)*text < 0xf0)
        text++;
    return !*text;
}

uint32_t world_resource_plain(struct flow_world *w, uint32_t id)
{
    const struct flow_package *package = w->setup.package;
    uint32_t value = flow_number_map_get(&w->plain_texts, id);
    const char *text;

    if (value != UINT32_MAX || !package || !package->text)
        return value == UINT32_MAX ? FLOW_NOTHING : value;
    text = package->text(package->text_context, id);
    value =
        text && is_mutf8(text) ? flow_value_text(&w->values, pica_span_str(text)) : FLOW_NOTHING;
    if (!flow_number_map_add(&w->plain_texts, id, value))
        w->failed = true;
    return value;
}

uint32_t world_resource_texts(struct flow_world *w, uint32_t ids)
{
    uint32_t hold, got = FLOW_NOTHING;
    uint32_t count = flow_value_view(&w->values, ids, &hold).count;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        const struct flow_value_atom *a =
            &w->values.atoms[flow_value_view(&w->values, ids, &hold).atoms[n]];

        uint32_t id = (uint32_t)a->number;

        if (a->kind != FLOW_VALUE_NUMBER || a->number == 0 || a->number > UINT32_MAX ||
            (a->number < 0 && !flow_resource_id(w->setup.package, a->number, &id)))
            return FLOW_NOTHING;
        got = flow_value_join(&w->values, got, flow_value_of(&w->values, FLOW_VALUE_RESOURCE, id));
    }
    return got;
}

/* --- touching ------------------------------------------------------------------------------- */

static bool touched(struct flow_world *w, uint32_t node, const struct flow_touch *touch)
{
    if (w->assumptions.touched(w->assumptions.context, touch))
        return true;
    w->nodes[node].blocked = true;
    return false;
}

uint32_t world_touched(struct flow_world *w, const struct world_invoke *i, uint32_t object)
{
    struct flow_call call;
    struct flow_touch touch = { .call = &call, .layout = FLOW_NONE, .use = FLOW_NONE };
    struct pica_arena arena = { 0 };
    uint32_t kept[FLOW_VALUES_MAX], hold, count, left = 0;
    bool asked = false, all = false;

    if (!w->assumptions.touched || i->dex == FLOW_NONE)
        return object;
    if (!world_call_out(w, i, &arena, &call)) {
        pica_arena_finish(&arena);
        return object;
    }
    count = flow_value_view(&w->values, object, &hold).count;
    for (uint32_t n = 0; n < count; n++) {
        uint32_t atom = flow_value_view(&w->values, object, &hold).atoms[n];
        const struct flow_value_atom *a = &w->values.atoms[atom];
        bool may;

        if (a->kind == FLOW_VALUE_VIEW) {
            touch.view = w->values.made[a->id].at;
            may = touched(w, i->call.from, &touch);
        } else {
            touch.view = 0;
            may = asked ? all : (all = touched(w, i->call.from, &touch));
            asked = true;
        }
        if (may)
            kept[left++] = atom;
    }
    if (count == 0) { /* a static call */
        touch.view = 0;
        asked = touched(w, i->call.from, &touch);
    }
    pica_arena_finish(&arena);
    if (count == 0)
        return asked ? FLOW_ANYTHING : FLOW_NOTHING;
    return left == count ? object : flow_value_collect(&w->values, kept, left);
}

bool world_touched_use(struct flow_world *w, uint32_t node, uint32_t layout, uint32_t use)
{
    struct flow_touch touch = { .view = w->setup.package->layouts[layout].uses[use].view_id,
                                .layout = layout,
                                .use = use };

    return !w->assumptions.touched || touched(w, node, &touch);
}

/* --- calls that are kept -------------------------------------------------------------------- */

void world_note(struct flow_world *w, const struct world_invoke *i)
{
    uint64_t key = (uint64_t)i->call.from << 32 | i->call.at;
    uint32_t known = flow_number_map_get(&w->noted_keys, key);
    struct world_noted *n;

    if (w->failed || w->nodes[i->call.from].kind != WORLD_NODE_METHOD)
        return;
    if (known == UINT32_MAX) {
        while (w->noted_word_count + i->call.count > w->noted_word_cap)
            if (!world_room(w, &w->noted_words, w->noted_word_cap, &w->noted_word_cap,
                            sizeof *w->noted_words))
                return;
        if (!world_room(w, &w->noted, w->noted_count, &w->noted_cap, sizeof *w->noted) ||
            !flow_number_map_add(&w->noted_keys, key, w->noted_count)) {
            w->failed = true;
            return;
        }
        known = w->noted_count++;
        w->noted[known] = (struct world_noted){ i->call.from,  i->call.at,          i->dex,
                                                i->method_idx, w->noted_word_count, i->call.count };
        w->noted_word_count += i->call.count;
    }
    n = &w->noted[known];
    memcpy(w->noted_words + n->words, i->call.words, n->word_count * sizeof *i->call.words);
}

static int atom_compare(const struct flow_atom *a, const struct flow_atom *b)
{
    size_t len = a->text.len < b->text.len ? a->text.len : b->text.len;
    int c;

    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    if (a->number != b->number)
        return a->number < b->number ? -1 : 1;
    if (a->type != b->type)
        return a->type < b->type ? -1 : 1;
    if (a->made_method != b->made_method)
        return a->made_method < b->made_method ? -1 : 1;
    if (a->made_at != b->made_at)
        return a->made_at < b->made_at ? -1 : 1;
    c = len ? memcmp(a->text.data, b->text.data, len) : 0;
    return c ? c : a->text.len < b->text.len ? -1 : a->text.len > b->text.len;
}

static int values_compare(const struct flow_values *a, const struct flow_values *b)
{
    if (a->count != b->count)
        return a->count < b->count ? -1 : 1;
    for (size_t n = 0; n < a->count; n++) {
        int c = atom_compare(&a->atoms[n], &b->atoms[n]);

        if (c)
            return c;
    }
    return (int)a->all - (int)b->all;
}

static int noted_compare(const void *x, const void *y)
{
    const struct flow_noted *a = x, *b = y;

    if (a->caller != b->caller)
        return a->caller < b->caller ? -1 : 1;
    if (a->at != b->at)
        return a->at < b->at ? -1 : 1;
    for (size_t n = 0; n < a->argument_count && n < b->argument_count; n++) {
        int c = values_compare(&a->arguments[n], &b->arguments[n]);

        if (c)
            return c;
    }
    return a->context < b->context ? -1 : a->context > b->context;
}

bool flow_world_noted(struct flow_world *w, struct pica_arena *arena, const struct flow_noted **ret,
                      size_t *ret_count)
{
    struct flow_noted *out = pica_arena_array(arena, w->noted_count + 1, sizeof *out);

    *ret = out;
    *ret_count = w->noted_count;
    if (!out)
        return false;
    for (uint32_t n = 0; n < w->noted_count; n++) {
        const struct world_noted *from = &w->noted[n];
        struct flow_values *arguments =
            pica_arena_array(arena, from->word_count + 1, sizeof *arguments);

        if (!arguments)
            return false;
        for (uint32_t k = 0; k < from->word_count; k++)
            if (!world_values_out(w, w->noted_words[from->words + k], arena, &arguments[k]))
                return false;
        out[n] = (struct flow_noted){ .dex = from->dex,
                                      .method_idx = from->method_idx,
                                      .caller = w->nodes[from->node].method,
                                      .at = from->at,
                                      .context = from->node,
                                      .arguments = arguments,
                                      .argument_count = from->word_count };
    }
    if (w->noted_count)
        qsort(out, w->noted_count, sizeof *out, noted_compare);
    return true;
}

/* --- what a call waits for ------------------------------------------------------------------- */

static int number_compare(const void *x, const void *y)
{
    uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;

    return a < b ? -1 : a > b;
}

struct awaited {
    const struct flow_world *w;
    uint32_t *nodes; /* in the order in which they were found */
    uint32_t *slots; /* where their numbers are found again; 0: free */
    size_t count, max, mask;
};

/* Whether it was found before. */
static bool is_awaited(struct awaited *a, uint32_t node)
{
    size_t s = flow_mix(node) & a->mask;

    for (; a->slots[s]; s = (s + 1) & a->mask)
        if (a->slots[s] == node)
            return true;
    a->slots[s] = node; /* no call waits for WORLD_SYSTEM, 0 */
    return false;
}

/* What is waited for from a node (at that place; FLOW_NONE: at any). */
static void await(struct awaited *a, uint32_t node, uint32_t at)
{
    for (uint32_t e = a->w->nodes[node].out; e != FLOW_NONE && a->count < a->max;
         e = a->w->edges[e].next_out) {
        const struct world_edge *edge = &a->w->edges[e];

        if (edge->waits && (at == FLOW_NONE || edge->at == at) && !is_awaited(a, edge->to))
            a->nodes[a->count++] = edge->to;
    }
}

const uint32_t *flow_world_awaited(const struct flow_world *w, uint32_t method, uint32_t at,
                                   unsigned depth, size_t max, struct pica_arena *arena,
                                   size_t *ret_count)
{
    struct awaited a = { .w = w, .max = max, .mask = 1 };
    size_t done = 0, kept = 0;

    *ret_count = 0;
    while (a.mask < 2 * max)
        a.mask = a.mask * 2 + 1;
    a.nodes = pica_arena_array(arena, max + 1, sizeof *a.nodes);
    a.slots = calloc(a.mask + 1, sizeof *a.slots);
    if (!a.nodes || !a.slots) {
        free(a.slots);
        return NULL;
    }
    for (uint32_t n = w->first_node[method]; n != FLOW_NONE; n = w->nodes[n].next)
        await(&a, n, at);
    for (; depth > 1; depth--)
        for (size_t end = a.count; done < end; done++)
            await(&a, a.nodes[done], FLOW_NONE);
    for (size_t n = 0; n < a.count; n++)
        if (w->nodes[a.nodes[n]].kind == WORLD_NODE_METHOD)
            a.nodes[kept++] = a.nodes[n];
    if (kept)
        qsort(a.nodes, kept, sizeof *a.nodes, number_compare);
    *ret_count = kept;
    free(a.slots);
    return a.nodes;
}

uint32_t flow_world_caller(const struct flow_world *w, uint32_t context)
{
    uint32_t caller = UINT32_MAX;

    for (uint32_t e = w->nodes[context].in; e != FLOW_NONE; e = w->edges[e].next_in) {
        if (w->nodes[w->edges[e].from].kind != WORLD_NODE_METHOD ||
            (caller != UINT32_MAX && caller != w->edges[e].from))
            return UINT32_MAX;
        caller = w->edges[e].from;
    }
    return caller;
}

uint32_t flow_world_method_of(const struct flow_world *w, uint32_t context)
{
    return w->nodes[context].method;
}
