/*
 * Which cells were surely written before a place is reached: what they held at
 * the very beginning is not read there any more.
 *
 * What a cell holds is not told by time. But one thing comes first by its
 * nature: the value with which a field begins (0, what the initialiser of its
 * class or a constructor of its object writes). A set of cells goes along each
 * way through a method: those that were written since. Where ways meet only
 * what all have written stays; a callee begins with what all its callers have
 * written, and adds to what they have written what it writes on all its ways.
 * So do callbacks, since they run after they were registered. Sets shrink while
 * the world is explored, so that values only grow.
 *
 * Of objects only those are followed of which there is one: the instruction that
 * makes it stands in no loop, nor does any call on the one way to it.
 */
#include "flow/frame.h"

#include "dex/access.h"

#include <stdlib.h>

/* Cells of one set; what comes later is not told. */
#define CELLS_MAX 48u

/* --- sets, stored once ------------------------------------------------------------------ */

static const uint32_t *set_cells(const struct flow_world *w, uint32_t set, uint32_t *count)
{
    *count = 0;
    if (set == WORLD_ORDER_NONE)
        return NULL;
    *count = w->order_sets[set].count;
    return w->order_cells + w->order_sets[set].first;
}

/* The set of sorted cells; of what cannot be kept the empty one. */
static uint32_t set_of(struct flow_world *w, const uint32_t *cells, uint32_t count)
{
    uint64_t key = count;
    uint32_t set, had;

    if (count == 0 || w->failed)
        return WORLD_ORDER_NONE;
    for (uint32_t n = 0; n < count; n++)
        key = flow_mix(key ^ cells[n]) + n;
    set = flow_number_map_get(&w->order_keys, key);
    if (set != UINT32_MAX) {
        const uint32_t *kept = set_cells(w, set, &had);

        return had == count && memcmp(kept, cells, count * sizeof *cells) == 0 ? set
                                                                               : WORLD_ORDER_NONE;
    }
    if (w->order_set_count == 0 && /* number 0 is the empty one */
        world_room(w, &w->order_sets, 0, &w->order_set_cap, sizeof *w->order_sets))
        w->order_sets[w->order_set_count++] = (struct world_order_set){ 0, 0 };
    if (!world_room(w, &w->order_sets, w->order_set_count, &w->order_set_cap,
                    sizeof *w->order_sets))
        return WORLD_ORDER_NONE;
    while (w->order_cell_count + count > w->order_cell_cap)
        if (!world_room(w, &w->order_cells, w->order_cell_cap, &w->order_cell_cap,
                        sizeof *w->order_cells))
            return WORLD_ORDER_NONE;
    if (!flow_number_map_add(&w->order_keys, key, w->order_set_count)) {
        w->failed = true;
        return WORLD_ORDER_NONE;
    }
    memcpy(w->order_cells + w->order_cell_count, cells, count * sizeof *cells);
    w->order_sets[w->order_set_count] = (struct world_order_set){ w->order_cell_count, count };
    w->order_cell_count += count;
    return w->order_set_count++;
}

static bool has(const struct flow_world *w, uint32_t set, uint32_t cell)
{
    uint32_t count;
    const uint32_t *cells;

    if (set == WORLD_ORDER_ALL)
        return true;
    cells = set_cells(w, set, &count);
    for (uint32_t n = 0; n < count && cells[n] <= cell; n++)
        if (cells[n] == cell)
            return true;
    return false;
}

uint32_t world_order_both_slow(struct flow_world *w, uint32_t a, uint32_t b)
{
    uint32_t out[CELLS_MAX], n = 0, i = 0, k = 0, ca, cb;
    const uint32_t *x, *y;

    if (a == WORLD_ORDER_ALL)
        return a;
    if (a == WORLD_ORDER_NONE || b == WORLD_ORDER_ALL)
        return b;
    x = set_cells(w, a, &ca);
    y = set_cells(w, b, &cb);
    while (n < CELLS_MAX && (i < ca || k < cb)) {
        uint32_t next = k == cb || (i < ca && x[i] < y[k]) ? x[i] : y[k];

        i += i < ca && x[i] == next;
        k += k < cb && y[k] == next;
        out[n++] = next;
    }
    return set_of(w, out, n);
}

uint32_t world_order_common_slow(struct flow_world *w, uint32_t a, uint32_t b)
{
    uint32_t out[CELLS_MAX], n = 0, k = 0, ca, cb;
    const uint32_t *x, *y;

    if (b == WORLD_ORDER_ALL)
        return a;
    if (a == WORLD_ORDER_ALL || b == WORLD_ORDER_NONE)
        return b;
    x = set_cells(w, a, &ca);
    y = set_cells(w, b, &cb);
    for (uint32_t i = 0; i < ca; i++) {
        while (k < cb && y[k] < x[i])
            k++;
        if (k < cb && y[k] == x[i])
            out[n++] = x[i];
    }
    return n == ca ? a : n == cb ? b : set_of(w, out, n);
}

/* --- along a method ------------------------------------------------------------------------ */

void world_order_written(struct flow_world *w, uint32_t cell)
{
    uint32_t out[CELLS_MAX], n = 0, count;
    const uint32_t *cells;

    if (w->failed || has(w, w->order, cell))
        return;
    cells = set_cells(w, w->order, &count);
    if (count == CELLS_MAX)
        return;
    for (uint32_t i = 0; i < count && cells[i] < cell; i++)
        out[n++] = cells[i];
    out[n++] = cell;
    for (uint32_t i = n - 1; i < count; i++)
        out[n++] = cells[i];
    w->order = set_of(w, out, n);
}

void world_order_begun(struct flow_world *w, struct world_frame *f, uint32_t cell)
{
    uint32_t out[CELLS_MAX], n = 0, count;
    const uint32_t *cells = set_cells(w, w->order, &count);

    if (!has(w, w->order, cell))
        return;
    for (uint32_t i = 0; i < count; i++)
        if (cells[i] != cell)
            out[n++] = cells[i];
    w->order = set_of(w, out, n);
    f->try_now = FLOW_NONE; /* handlers are to hear of it */
}

bool world_order_hides(struct flow_world *w, uint32_t node, uint32_t cell)
{
    struct world_node *n = &w->nodes[node];

    if (node == w->order_node && has(w, w->order, cell))
        return true;
    if (n->order == WORLD_ORDER_ALL || !has(w, n->order, cell))
        return false;
    n->order_used = true;
    return true;
}

/* --- between methods ------------------------------------------------------------------------ */

static bool is_initialiser(const struct flow_world *w, uint32_t node)
{
    const struct world_node *n = &w->nodes[node];

    return n->kind == WORLD_NODE_METHOD && w->clinit_signature != FLOW_NONE &&
           flow_method(w->program, n->method)->signature == w->clinit_signature;
}

/* What was written before the edge is gone along. */
static uint32_t before_edge(struct flow_world *w, const struct world_edge *e)
{
    uint32_t before = w->nodes[e->from].order;

    return world_order_both(w, before == WORLD_ORDER_ALL ? WORLD_ORDER_NONE : before, e->order);
}

/* A node begins with less than was thought, and so do those that it leads to. */
static void enter(struct flow_world *w, uint32_t edge)
{
    uint32_t begin = w->order_todo_count;

    if (!world_room(w, &w->order_todo, w->order_todo_count, &w->order_todo_cap,
                    sizeof *w->order_todo))
        return;
    w->order_todo[w->order_todo_count++] = edge;
    while (w->order_todo_count > begin && !w->failed) {
        const struct world_edge *e = &w->edges[w->order_todo[--w->order_todo_count]];
        uint32_t to = e->to, set = is_initialiser(w, to) ? WORLD_ORDER_NONE : before_edge(w, e);

        set = world_order_common(w, w->nodes[to].order, set);
        if (set == w->nodes[to].order)
            continue;
        w->nodes[to].order = set;
        if (w->nodes[to].order_used)
            world_wake(w, to, WORLD_LEADER_ALL);
        for (uint32_t out = w->nodes[to].out; out != FLOW_NONE; out = w->edges[out].next_out) {
            if (w->nodes[w->edges[out].to].order == WORLD_ORDER_NONE)
                continue;
            if (!world_room(w, &w->order_todo, w->order_todo_count, &w->order_todo_cap,
                            sizeof *w->order_todo))
                return;
            w->order_todo[w->order_todo_count++] = out;
        }
    }
}

/* Whether an instruction may run again before its method returns. */
static bool in_loop(struct flow_world *w, uint32_t node, uint32_t at)
{
    const struct world_node *n = &w->nodes[node];

    return n->kind == WORLD_NODE_METHOD && world_shape_loops(w, n->method, at);
}

static void lose_once(struct flow_world *w, uint32_t made)
{
    w->values.made[made].once = false;
    for (uint32_t c = w->values.made[made].cells; c != FLOW_NONE; c = w->cells[c].next_of_made)
        world_cell_wake(w, c);
}

/* What runs in a node may run again for the same caller: what it makes is no longer one. */
static void set_many(struct flow_world *w, uint32_t node)
{
    uint32_t begin = w->order_todo_count;

    if (w->nodes[node].many || !world_room(w, &w->order_todo, w->order_todo_count,
                                           &w->order_todo_cap, sizeof *w->order_todo))
        return;
    w->nodes[node].many = true;
    w->order_todo[w->order_todo_count++] = node;
    while (w->order_todo_count > begin && !w->failed) {
        uint32_t from = w->order_todo[--w->order_todo_count];

        for (uint32_t m = w->nodes[from].makes; m != FLOW_MADE_NONE;
             m = w->values.made[m].next_of_maker)
            if (w->values.made[m].once)
                lose_once(w, m);
        for (uint32_t out = w->nodes[from].out; out != FLOW_NONE; out = w->edges[out].next_out) {
            uint32_t to = w->edges[out].to;

            if (!w->edges[out].waits || w->nodes[to].many || is_initialiser(w, to))
                continue;
            if (!world_room(w, &w->order_todo, w->order_todo_count, &w->order_todo_cap,
                            sizeof *w->order_todo))
                return;
            w->nodes[to].many = true;
            w->order_todo[w->order_todo_count++] = to;
        }
    }
}

/* Whether another call than that of `edge` waits for the node. */
static bool is_waited_for(const struct flow_world *w, uint32_t edge)
{
    for (uint32_t e = w->nodes[w->edges[edge].to].in; e != FLOW_NONE; e = w->edges[e].next_in)
        if (e != edge && w->edges[e].waits)
            return true;
    return false;
}

void world_order_edge_slow(struct flow_world *w, uint32_t edge, bool is_new)
{
    struct world_edge *e = &w->edges[edge];
    uint32_t set = e->from == w->order_node ? w->order : WORLD_ORDER_NONE;

    if (is_new && e->waits && !w->nodes[e->to].many && !is_initialiser(w, e->to) &&
        (w->nodes[e->from].many || is_waited_for(w, edge) || in_loop(w, e->from, e->at)))
        set_many(w, e->to);
    e = &w->edges[edge];
    set = is_new ? set : world_order_common(w, e->order, set);
    if (!is_new && set == e->order)
        return;
    e->order = set;
    if (w->nodes[e->to].order != WORLD_ORDER_NONE)
        enter(w, edge);
}

bool world_order_returns(struct flow_world *w, uint32_t node)
{
    struct world_node *n = &w->nodes[node];
    uint32_t set = world_order_common(w, n->order_out, w->order);
    bool shrunk = set != n->order_out && n->order_out != WORLD_ORDER_ALL;

    n->order_out = set;
    return shrunk;
}

bool world_order_is_entered(const struct flow_world *w, uint32_t node)
{
    for (uint32_t e = w->nodes[node].in; e != FLOW_NONE; e = w->edges[e].next_in)
        if (w->edges[e].from == WORLD_SYSTEM)
            return true;
    return false;
}

/* --- objects ------------------------------------------------------------------------------- */

/* Code units of a method that gives the only object of its kind. */
#define GETTER_MAX 256u

/*
 * The only object of its kind, whoever asks for it: what the method makes at
 * `at` stands behind a test that a static field of the type holds null, and is
 * put there.
 */
static bool is_made_once(struct flow_world *w, uint32_t method, uint32_t at, uint32_t type)
{
    const struct flow_method *m = flow_method(w->program, method);
    const struct dex_file *file = flow_dex(w->program, m->dex);
    uint32_t field = FLOW_NONE, reg = 0, tested = FLOW_NONE, null_from = FLOW_NONE;
    struct dex_code code;
    struct dex_insn insn;

    if (!dex_code(file, m->code_off, &code) || code.units > GETTER_MAX)
        return false;
    for (uint32_t p = 0; dex_insn_decode(&code, p, &insn) && !insn.payload; p += insn.units) {
        bool on_field = (insn.op == DEX_OP_SGET_OBJECT || insn.op == DEX_OP_SPUT_OBJECT) &&
                        insn.index < file->fields.count;

        if (on_field && insn.op == DEX_OP_SGET_OBJECT && p < at) {
            field = world_field_of(w, m->dex, insn.index);
            reg = insn.a;
        } else if (on_field && p > at && tested != FLOW_NONE &&
                   world_field_of(w, m->dex, insn.index) == tested) {
            return world_is_a(w, type, flow_field(w->program, tested)->type);
        } else if (field == FLOW_NONE || p > at) {
            continue;
        } else if (insn.op == DEX_OP_IF_NEZ && insn.a == reg && p + insn.literal > at) {
            tested = field; /* what is made stands where it holds null */
        } else if (insn.op == DEX_OP_IF_EQZ && insn.a == reg && p + insn.literal <= at) {
            null_from = (uint32_t)(p + insn.literal);
        } else if (insn.op == DEX_OP_RETURN_OBJECT && p + insn.units == null_from) {
            tested = field;
        }
    }
    return false;
}

void world_order_made(struct flow_world *w, uint32_t node, uint32_t at, uint32_t made)
{
    struct flow_made *m = &w->values.made[made];

    if (m->maker == FLOW_MADE_NONE) {
        m->maker = node;
        m->alone = is_made_once(w, w->nodes[node].method, at, m->type);
        m = &w->values.made[made];
        m->once = m->alone || (!w->nodes[node].many && !in_loop(w, node, at));
        if (m->once && !m->alone) {
            m->next_of_maker = w->nodes[node].makes;
            w->nodes[node].makes = made;
        }
    } else if (m->maker != node && m->once && !m->alone) {
        lose_once(w, made);
    }
}

bool world_order_is_one(const struct flow_world *w, uint32_t made)
{
    const struct flow_made *m = &w->values.made[made];

    return m->once || m->method == FLOW_MADE_NONE;
}
