/* Nodes and edges of a world: which activation a call opens, and whom its result wakes. */
#include "flow/explore.h"

#include "dex/access.h"

#include <stdlib.h>

#define COUNT_MAX 0x7ffffff0u

bool world_room(struct flow_world *w, void *items, uint32_t count, uint32_t *cap, size_t each)
{
    void **at = items;
    size_t wanted = *cap ? (size_t)*cap + *cap / 2 + 1 : 64;
    void *p;

    if (count < *cap)
        return true;
    if (w->failed || wanted > COUNT_MAX || !(p = realloc(*at, wanted * each))) {
        w->failed = true;
        return false;
    }
    *at = p;
    *cap = (uint32_t)wanted;
    return true;
}

static uint32_t words_hash(const uint32_t *words, uint32_t count)
{
    uint64_t h = count;

    for (uint32_t i = 0; i < count; i++)
        h = flow_mix(h ^ words[i]);
    return (uint32_t)(h >> 8);
}

static bool words_add(struct flow_world *w, const uint32_t *words, uint32_t count, uint32_t *ret)
{
    while (w->word_count + count > w->word_cap)
        if (!world_room(w, &w->words, w->word_cap, &w->word_cap, sizeof *w->words))
            return false;
    if (count)
        memcpy(w->words + w->word_count, words, count * sizeof *words);
    *ret = w->word_count;
    w->word_count += count;
    return true;
}

/* A bit for one more node. */
static bool dirty_room(struct flow_world *w)
{
    if (w->node_count / 64 < w->dirty_words)
        return true;
    if (!world_room(w, &w->dirty, w->dirty_words, &w->dirty_words, sizeof *w->dirty))
        return false;
    memset(w->dirty + w->node_count / 64, 0,
           (w->dirty_words - w->node_count / 64) * sizeof *w->dirty);
    return true;
}

uint32_t world_node_new(struct flow_world *w, enum world_node_kind kind, const uint32_t *words,
                        uint32_t count)
{
    struct world_node n = { .kind = (uint8_t)kind,
                            .method = FLOW_NONE,
                            .type = FLOW_NONE,
                            .signature = FLOW_NONE,
                            .word_count = count,
                            .hash = words_hash(words, count),
                            .next = FLOW_NONE,
                            .targets = FLOW_NONE,
                            .out = FLOW_NONE,
                            .in = FLOW_NONE,
                            .order = kind == WORLD_NODE_SYSTEM ? WORLD_ORDER_NONE : WORLD_ORDER_ALL,
                            .order_out = WORLD_ORDER_ALL,
                            .makes = FLOW_MADE_NONE };

    if (!words_add(w, words, count, &n.words) ||
        !world_room(w, &w->nodes, w->node_count, &w->node_cap, sizeof *w->nodes) || !dirty_room(w))
        return WORLD_SYSTEM;
    w->nodes[w->node_count] = n;
    return w->node_count++;
}

void world_dirty(struct flow_world *w, uint32_t node)
{
    if (w->nodes[node].dirty)
        return;
    w->nodes[node].dirty = true;
    w->dirty[node / 64] |= 1ull << (node % 64);
    if (node > w->sweep && !w->nodes[node].evaluated)
        w->sweep = node; /* new ones first */
}

void world_ask(struct flow_world *w, uint32_t node)
{
    if (!world_room(w, &w->asked, w->asked_count, &w->asked_cap, sizeof *w->asked))
        return;
    w->asked[w->asked_count++] = node;
}

void world_return(struct flow_world *w, uint32_t node, uint32_t value, bool returns)
{
    struct world_node *n = &w->nodes[node];
    uint32_t joined = flow_value_join(&w->values, n->ret, value);
    bool shrunk = returns && world_order_returns(w, node);

    if (joined == n->ret && (n->returns || !returns) && !shrunk)
        return;
    if (joined != n->ret && n->grew == WORLD_GROWTHS_MAX)
        joined = flow_value_widen(&w->values, joined);
    else
        n->grew++;
    n->ret = joined;
    n->returns |= returns;
    for (uint32_t e = n->in; e != FLOW_NONE; e = w->edges[e].next_in)
        if (shrunk && w->edges[e].from == WORLD_SYSTEM)
            world_dirty(w, WORLD_SYSTEM); /* other components begin with less */
        else if (!w->edges[e].waits)
            continue;
        else if (w->nodes[w->edges[e].from].kind == WORLD_NODE_GROUP)
            world_dirty(w, w->edges[e].from);
        else
            world_wake_at(w, w->edges[e].from, w->edges[e].at);
}

/* --- edges --------------------------------------------------------------------------- */

static uint64_t edge_hash(const struct world_edge *e)
{
    return flow_mix(((uint64_t)e->from << 32 | e->to) ^
                    flow_mix((uint64_t)e->at << 16 | (uint64_t)e->reason << 8 | e->phase));
}

static bool edges_rehash(struct flow_world *w)
{
    uint32_t slots = w->edge_slot_count ? w->edge_slot_count * 4 : 4096;
    uint32_t *at = calloc(slots, sizeof *at);

    if (!at)
        return false;
    for (uint32_t i = 0; i < w->edge_count; i++) {
        uint64_t s = edge_hash(&w->edges[i]) & (slots - 1);

        while (at[s])
            s = (s + 1) & (slots - 1);
        at[s] = i + 1;
    }
    free(w->edge_slots);
    w->edge_slots = at;
    w->edge_slot_count = slots;
    return true;
}

void world_edge(struct flow_world *w, uint32_t from, uint32_t at, uint32_t to,
                enum flow_reason reason, enum flow_phase phase, bool waits)
{
    struct world_edge e = { .from = from,
                            .to = to,
                            .at = at,
                            .next_out = w->nodes[from].out,
                            .next_in = w->nodes[to].in,
                            .reason = (uint8_t)reason,
                            .phase = (uint8_t)phase,
                            .waits = waits };
    uint64_t s;

    /* Most activations have one caller, who comes again. */
    if (e.next_in != FLOW_NONE && e.next_in < w->edge_count) {
        struct world_edge *last = &w->edges[e.next_in];

        if (last->from == from && last->at == at && last->reason == e.reason &&
            last->phase == e.phase) {
            last->waits |= waits;
            world_order_edge(w, e.next_in, false);
            return;
        }
    }
    if (w->failed || (w->edge_count >= w->edge_slot_count / 2 && !edges_rehash(w))) {
        w->failed = true;
        return;
    }
    for (s = edge_hash(&e) & (w->edge_slot_count - 1); w->edge_slots[s];
         s = (s + 1) & (w->edge_slot_count - 1)) {
        struct world_edge *old = &w->edges[w->edge_slots[s] - 1];

        if (old->from == from && old->to == to && old->at == at && old->reason == e.reason &&
            old->phase == e.phase) {
            old->waits |= waits;
            world_order_edge(w, w->edge_slots[s] - 1, false);
            return;
        }
    }
    if (!world_room(w, &w->edges, w->edge_count, &w->edge_cap, sizeof *w->edges))
        return;
    w->edge_slots[s] = w->edge_count + 1;
    w->nodes[from].out = w->nodes[to].in = w->edge_count;
    w->edges[w->edge_count++] = e;
    world_order_edge(w, w->edge_count - 1, true);
}

/* --- contexts ------------------------------------------------------------------------ */

#define CONTEXTS 16u
#define CONTEXTS_MAX 256u /* of a method that is given one thing at a time */
/* Instructions that all first looks at one method may take together. */
#define CONTEXTS_WORK 1024u

/* Methods of a class that stands for functions; of one that R8 has made of many lambdas, one for
 * each kind of function. */
#define FUNCTION_METHODS 24u

/* A class made to be called back: it implements an interface, and has little else. */
static bool is_function(const struct flow_world *w, uint32_t made)
{
    uint32_t type = w->values.made[made].type, first;
    struct flow_class c = flow_class(w->program, type);

    if (w->values.made[made].lambda != FLOW_MADE_NONE)
        return true;
    return c.dex != FLOW_NONE && flow_class_methods(w->program, type, &first) <= FUNCTION_METHODS &&
           dex_class(flow_dex(w->program, c.dex), c.index).interfaces.count > 0;
}

/* Whether one of the arguments is one text, class, function, view or resource. */
static bool given_one_thing(const struct flow_world *w, const uint32_t *words, uint32_t count)
{
    for (uint32_t k = 0; k < count; k++) {
        enum flow_value_kind kind;
        uint32_t id;

        if (words[k] & FLOW_VALUE_SET)
            continue;
        kind = w->values.atoms[words[k]].kind;
        if (kind == FLOW_VALUE_TEXT || kind == FLOW_VALUE_CLASS || kind == FLOW_VALUE_METHOD ||
            kind == FLOW_VALUE_VIEW || kind == FLOW_VALUE_RESOURCE ||
            (kind == FLOW_VALUE_NUMBER &&
             flow_resource_id(w->setup.package, w->values.atoms[words[k]].number, &id)) ||
            (kind == FLOW_VALUE_OBJECT && is_function(w, w->values.atoms[words[k]].id)))
            return true;
    }
    return false;
}

/*
 * How many argument tuples of a method are kept apart: more where one takes
 * little - a wrapper that everything goes through, one class that stands for
 * many lambdas and asks its number which one it is - and most where it is given
 * a key or a function.
 */
static uint32_t contexts_max(struct flow_world *w, uint32_t method, const uint32_t *words,
                             uint32_t count)
{
    uint32_t each = world_steps_each(w, method), most;

    most = each ? CONTEXTS_WORK / each : CONTEXTS_MAX;
    if (most <= 1)
        return 1;
    if (most <= CONTEXTS)
        return most;
    if (!given_one_thing(w, words, count))
        return CONTEXTS;
    return most > CONTEXTS_MAX ? CONTEXTS_MAX : most;
}

/* What is passed where nothing depends on it but whether it is null. */
static uint32_t word_null(struct flow_world *w, uint32_t word, uint32_t type)
{
    uint32_t hold, got = FLOW_NOTHING;
    uint32_t count = flow_value_view(&w->values, word, &hold).count;

    for (uint32_t n = 0; n < count; n++) {
        uint32_t atom = flow_value_view(&w->values, word, &hold).atoms[n];

        switch (w->values.atoms[atom].kind) {
        case FLOW_VALUE_ANYTHING:
        case FLOW_VALUE_ANY_OF:
            atom = world_any(w, type);
            break;
        case FLOW_VALUE_BOXED:
        case FLOW_VALUE_TEXT:
        case FLOW_VALUE_CLASS:
        case FLOW_VALUE_METHOD:
        case FLOW_VALUE_FIELD:
        case FLOW_VALUE_BEYOND:
        case FLOW_VALUE_HANDLE:
        case FLOW_VALUE_STORE:
        case FLOW_VALUE_OBJECT:
        case FLOW_VALUE_SOME:
            atom = flow_value_of(&w->values, FLOW_VALUE_SOME, type);
            break;
        case FLOW_VALUE_NOTHING:
        case FLOW_VALUE_NUMBER:
        case FLOW_VALUE_VIEW:
        case FLOW_VALUE_RESOURCE:
        case FLOW_VALUE_UNSEEN:
        case FLOW_VALUE_OTHER:
            break;
        }
        got = flow_value_join(&w->values, got, atom);
    }
    return got;
}

/* What is passed where nothing depends on it. */
static void words_reduce(struct flow_world *w, uint32_t method, uint32_t *words, uint32_t count)
{
    const struct flow_method *m = flow_method(w->program, method);
    bool is_static = m->access_flags & DEX_ACC_STATIC;
    struct world_matters matters = world_matters(w, method);
    const struct world_callee *c;

    if (matters.words == UINT32_MAX)
        return;
    c = world_callee_of(w, method);
    if (!is_static && count && !(matters.words & 1))
        words[0] = world_any(w, m->type);
    for (uint32_t p = 0; p < c->param_count; p++) {
        const struct world_param *param = &w->params[c->params + p];
        uint32_t word = param->word + !is_static;

        if (word >= count || word >= 31 || matters.words >> word & 1)
            continue;
        if (matters.nulls >> word & 1)
            words[word] = word_null(w, words[word], param->type);
        else
            words[word] = param->type == FLOW_NONE ? FLOW_ANYTHING : world_any(w, param->type);
    }
}

static bool words_within(struct flow_world *w, const uint32_t *a, const uint32_t *b, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (!flow_value_within(&w->values, a[i], b[i]))
            return false;
    return true;
}

static void words_join(struct flow_world *w, uint32_t node, const uint32_t *words, uint32_t count)
{
    bool grown = false;

    for (uint32_t i = 0; i < count && i < w->nodes[node].word_count; i++) {
        uint32_t *to = &w->words[w->nodes[node].words + i];
        uint32_t joined = flow_value_join(&w->values, *to, words[i]);

        grown |= joined != *to;
        *to = joined;
    }
    if (grown) {
        struct world_node *n = &w->nodes[node];

        n->hash = words_hash(w->words + n->words, n->word_count);
        world_words_grew(w, node);
    }
}

/* The context that this very call opened when it knew less, if nobody else uses it. */
static uint32_t context_to_grow(struct flow_world *w, uint32_t method,
                                const struct world_call *call, uint32_t count)
{
    uint32_t looked = 0;

    for (uint32_t e = w->nodes[call->from].out; e != FLOW_NONE && looked < 256;
         e = w->edges[e].next_out, looked++) {
        uint32_t to = w->edges[e].to;
        const struct world_node *n = &w->nodes[to];

        if (w->edges[e].at != call->at || n->kind != WORLD_NODE_METHOD || n->method != method ||
            w->edges[n->in].next_in != FLOW_NONE || n->word_count != count)
            continue;
        if (words_within(w, w->words + n->words, call->words, count))
            return to;
    }
    return FLOW_NONE;
}

static uint32_t context_new(struct flow_world *w, uint32_t method, const uint32_t *words,
                            uint32_t count)
{
    uint32_t node = world_node_new(w, WORLD_NODE_METHOD, words, count);

    if (w->failed)
        return WORLD_SYSTEM;
    w->nodes[node].method = method;
    w->nodes[node].next = w->first_node[method];
    w->first_node[method] = node;
    w->context_count[method]++;
    world_dirty(w, node);
    return node;
}

/* One context for all: from now on there is only this one. */
static uint32_t context_merged(struct flow_world *w, uint32_t method, const uint32_t *words,
                               uint32_t count)
{
    uint32_t node;

    if (w->context_count[method] == 1 &&
        w->nodes[w->first_node[method]].word_count == count) { /* it takes in the others */
        node = w->first_node[method];
        words_join(w, node, words, count);
        w->nodes[node].merged = true;
        return node;
    }
    node = context_new(w, method, words, count);
    for (uint32_t n = w->nodes[node].next; n != FLOW_NONE && !w->failed; n = w->nodes[n].next)
        words_join(w, node, w->words + w->nodes[n].words, w->nodes[n].word_count);
    w->nodes[node].merged = true;
    return node;
}

static uint32_t context_of(struct flow_world *w, uint32_t method, const struct world_call *call,
                           uint32_t count)
{
    uint32_t first = w->first_node[method], hash, node;

    if (first != FLOW_NONE && w->nodes[first].merged) {
        words_join(w, first, call->words, count);
        return first;
    }
    if (first != FLOW_NONE && w->node_count > w->setup.limits->world_activations) {
        if (!w->crowded)
            pica_gap(w->notes, "flow", pica_place_entry(NULL),
                     "%ju activations were told apart, the limit: later arguments are not (limit "
                     "world_activations)",
                     (uintmax_t)w->setup.limits->world_activations);
        w->crowded = true;
        return context_merged(w, method, call->words, count);
    }
    hash = words_hash(call->words, count);
    for (node = first; node != FLOW_NONE; node = w->nodes[node].next)
        if (w->nodes[node].hash == hash && w->nodes[node].word_count == count &&
            (count == 0 || memcmp(w->words + w->nodes[node].words, call->words,
                                  count * sizeof *call->words) == 0))
            return node;
    node = first == FLOW_NONE ? FLOW_NONE : context_to_grow(w, method, call, count);
    if (node != FLOW_NONE) {
        words_join(w, node, call->words, count);
        return node;
    }
    if (first != FLOW_NONE &&
        w->context_count[method] >= contexts_max(w, method, call->words, count))
        return context_merged(w, method, call->words, count);
    return context_new(w, method, call->words, count);
}

static bool method_relevant(const struct flow_world *w, uint32_t method)
{
    return !w->setup.relevant || w->setup.relevant[method / 64] >> (method % 64) & 1;
}

/* A method that is followed by its references alone is told nothing of its arguments. */
static void words_forget(struct flow_world *w, struct world_call *call, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        flow_value_lose_all(&w->values, call->words[i]);
        call->words[i] = FLOW_ANYTHING;
    }
}

/* The words that nobody gave: something of the declared type. */
static void words_complete(struct flow_world *w, struct world_call *call,
                           const struct flow_method *m, const struct world_callee *c)
{
    bool has_receiver = !(m->access_flags & DEX_ACC_STATIC);

    if (call->count == 0 && has_receiver)
        call->words[0] = world_any(w, m->type);
    for (uint32_t p = 0; p < c->param_count; p++) {
        const struct world_param *param = &w->params[c->params + p];
        uint32_t word = param->word + has_receiver;

        if (word >= call->count)
            call->words[word] = world_any(w, param->type);
        else if (word + 1 < call->count)
            continue;
        if (param->kind == 'J' || param->kind == 'D')
            call->words[word + 1] = FLOW_NOTHING;
    }
    call->count = (uint32_t)c->words + has_receiver;
}

bool world_tells(const struct flow_world *w, const struct world_callee *c)
{
    return c->ret_type == FLOW_NONE
               ? c->ret == FLOW_ANYTHING
               : c->ret_type == w->values.string_type || c->ret_type == w->boolean_type;
}

/* What a callback is given, where the caller of the exploration chose that. */
static void choose_word(struct flow_world *w, struct world_call *call, uint32_t method,
                        uint32_t count)
{
    struct flow_given given = { .count = 0 };
    uint32_t word, value = FLOW_NOTHING;

    if (!w->assumptions.takes(w->assumptions.context, method, &word, &given) || word >= count ||
        call->words[word] & FLOW_VALUE_SET)
        return;
    switch (w->values.atoms[call->words[word]].kind) {
    case FLOW_VALUE_ANYTHING:
    case FLOW_VALUE_ANY_OF:
        for (size_t k = 0; k < given.count; k++)
            value = flow_value_join(&w->values, value, world_value_in(w, &given.atoms[k]));
        call->words[word] = value;
        w->nodes[call->from].blocked = true;
        break;
    default:
        break;
    }
}

void world_call(struct flow_world *w, struct world_call *call, uint32_t method)
{
    const struct flow_method *m = flow_method(w->program, method);
    const struct world_callee *c = world_callee_of(w, method);
    uint32_t count = (uint32_t)c->words + !(m->access_flags & DEX_ACC_STATIC), node;
    uint32_t saved[WORLD_WORDS_MAX];

    if (w->failed)
        return;
    if ((w->assumptions.idle && call->phase == FLOW_PHASE_USER) ||
        (w->assumptions.runs && !w->assumptions.runs(w->assumptions.context, method))) {
        w->nodes[call->from].blocked = true;
        w->call_order = WORLD_ORDER_NONE;
        call->returns = true;
        call->ret = flow_value_join(&w->values, call->ret, c->ret);
        return;
    }
    if (call->count < count)
        words_complete(w, call, m, c);
    memcpy(saved, call->words, count * sizeof *saved);
    if (w->assumptions.takes)
        choose_word(w, call, method, count);
    if (m->access_flags & DEX_ACC_NATIVE && w->nodes[call->from].kind == WORLD_NODE_METHOD)
        world_unresolved(w, w->nodes[call->from].method, call->at, FLOW_UNRESOLVED_NATIVE,
                         FLOW_NONE, FLOW_NONE);
    if (method_relevant(w, method) && m->code_off)
        words_reduce(w, method, call->words, count);
    else
        words_forget(w, call, count);
    world_called_by(w, call->from, method);
    node = context_of(w, method, call, count);
    memcpy(call->words, saved, count * sizeof *saved);
    if (w->failed)
        return;
    world_edge(w, call->from, call->at, node, call->reason, call->phase, call->waits);
    if (!call->waits && !w->nodes[node].entered) {
        w->nodes[node].entered = true;
        if (w->nodes[node].evaluated)
            world_wake(w, node, WORLD_LEADER_ALL);
    }
    if (m->access_flags & DEX_ACC_NATIVE && world_tells(w, c)) {
        call->ret = flow_value_join(&w->values, call->ret, FLOW_UNSEEN);
        call->returns = true;
        w->call_order = WORLD_ORDER_NONE;
        return;
    }
    call->ret = flow_value_join(
        &w->values, call->ret,
        call->waits && w->nodes[node].evaluated && c->ret_type == w->values.string_type
            ? world_decode(w, method, call->words, count, w->nodes[node].ret)
            : w->nodes[node].ret);
    call->returns |= w->nodes[node].returns;
    if (call->waits)
        w->call_order = world_order_common(w, w->call_order, w->nodes[node].order_out);
    if (call->waits && !w->nodes[node].evaluated)
        world_ask(w, node);
}

/* --- unresolved calls -------------------------------------------------------------------- */

void world_unresolved(struct flow_world *w, uint32_t method, uint32_t at,
                      enum flow_unresolved_kind kind, uint32_t signature, uint32_t type)
{
    uint64_t key;

    if (at == FLOW_NONE)
        at = 0; /* of a method that a model stands for, or where a lambda was made */
    key =
        flow_mix(flow_mix((uint64_t)method << 32 | at) ^ ((uint64_t)signature << 32 | type)) * 16 +
        kind;

    if (w->failed || method >= flow_method_count(w->program) ||
        flow_number_map_get(&w->unresolved_keys, key) != UINT32_MAX)
        return;
    if (!world_room(w, &w->unresolved, w->unresolved_count, &w->unresolved_cap,
                    sizeof *w->unresolved) ||
        !flow_number_map_add(&w->unresolved_keys, key, w->unresolved_count)) {
        w->failed = true;
        return;
    }
    w->unresolved[w->unresolved_count++] =
        (struct flow_unresolved){ method, at, kind, signature, type };
}
