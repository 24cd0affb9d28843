/* Components that running code starts, providers that it asks, layouts that it inflates. */
#include "flow/explore.h"

#include "dex/access.h"
#include "flow/fold.h"

uint32_t world_system_object(struct flow_world *w, uint32_t type)
{
    uint32_t made = world_made_at(w, FLOW_NONE, type, type);

    return flow_value_of(&w->values, FLOW_VALUE_OBJECT, made);
}

/* The first parameter of a type gets a value; those before it are not known. */
static void give(struct flow_world *w, struct world_call *call, uint32_t method, uint32_t type,
                 uint32_t value)
{
    const struct world_callee *c = world_callee_of(w, method);

    if (value == FLOW_ANYTHING || type == FLOW_NONE)
        return;
    for (uint32_t p = 0; p < c->param_count; p++) {
        const struct world_param *param = &w->params[c->params + p];

        if (param->type != type)
            continue;
        while (call->count <= param->word) { /* the receiver stands before them */
            const struct world_param *before = &w->params[c->params + call->count - 1];

            if (call->count != before->word + 1u)
                return; /* wide ones are not met here */
            call->words[call->count++] = world_any(w, before->type);
        }
        call->words[call->count++] = value;
        return;
    }
}

#define SAVED "#saved"

static uint32_t saved_store(struct flow_world *w)
{
    return world_store_open(w, flow_value_text(&w->values, pica_span_str(SAVED)));
}

uint32_t world_saved_state(struct flow_world *w)
{
    return flow_value_join(&w->values, FLOW_ZERO, saved_store(w));
}

/*
 * What an activity is given when it is made again is what it saved
 * (Activity.onSaveInstanceState()), and null the first time. One store for all activities.
 */
static uint32_t saved_state(struct flow_world *w, const struct flow_entry *entry)
{
    struct pica_span name =
        flow_signature_name(w->program, flow_method(w->program, entry->method)->signature);
    uint32_t store;

    if (w->activity_type == FLOW_NONE ||
        !flow_is_subtype(w->program, entry->type, w->activity_type))
        return FLOW_ANYTHING;
    store = saved_store(w);
    if (pica_span_is(name, "onSaveInstanceState") || pica_span_is(name, "onRestoreInstanceState"))
        return store;
    return pica_span_is(name, "onCreate") || pica_span_is(name, "onPostCreate")
               ? world_saved_state(w)
               : FLOW_ANYTHING;
}

void world_enter(struct flow_world *w, uint32_t from, uint32_t at, const struct flow_entry *entry,
                 enum flow_reason reason, enum flow_phase phase, uint32_t intent)
{
    struct world_call call;

    if (world_is_told(w, entry))
        return;
    call.from = from;
    call.at = at;
    call.reason = reason;
    call.phase = phase;
    call.waits = false;
    call.ret = FLOW_NOTHING;
    call.returns = false;
    call.count = 0;
    world_class_init(w, from, at, entry->type);
    if (!(flow_method(w->program, entry->method)->access_flags & DEX_ACC_STATIC)) {
        world_make_type(w, entry->type);
        call.words[call.count++] = world_system_object(w, entry->type);
        give(w, &call, entry->method, w->intent_type, intent);
        if (w->bundle_type != FLOW_NONE)
            give(w, &call, entry->method, w->bundle_type, saved_state(w, entry));
    }
    world_call(w, &call, entry->method);
}

/* --- starting components ------------------------------------------------------------------------
 */

/* What the system does not call of a service that is only bound, or only started. */
static bool is_called(const struct flow_world *w, enum flow_effect_kind effect, uint32_t method)
{
    static const char *const of_started[] = { "onStartCommand", "onStart", "onHandleIntent" };
    static const char *const of_bound[] = { "onBind", "onRebind", "onUnbind" };
    const char *const *names = effect == FLOW_EFFECT_BIND_SERVICE    ? of_started
                               : effect == FLOW_EFFECT_START_SERVICE ? of_bound
                                                                     : NULL;
    struct pica_span name =
        flow_signature_name(w->program, flow_method(w->program, method)->signature);

    for (size_t n = 0; names && n < 3; n++)
        if (pica_span_is(name, names[n]))
            return false;
    return true;
}

/* `intent`: what it is started with. */
static void start(struct flow_world *w, const struct world_invoke *i, enum flow_effect_kind effect,
                  const struct flow_component *c, enum flow_reason reason, enum flow_phase phase,
                  uint32_t intent)
{
    const struct flow_entries *entries = w->setup.entries;

    /* Of one that others may start, too, it is not known. */
    if (c->phase == FLOW_PHASE_SCREEN && c->type != FLOW_NONE &&
        flow_class(w->program, c->type).dex != FLOW_NONE)
        world_slot_put(w, world_system_object(w, c->type), FLOW_SLOT_STARTED, intent);
    for (uint32_t n = 0; n < c->count && !w->failed; n++) {
        const struct flow_entry *entry = &entries->items[c->first + n];
        /* What ends its life, or what somebody else must bring about, waits for that. */
        bool later = phase == FLOW_PHASE_COUNT && (entry->phase == FLOW_PHASE_SYSTEM_CALLBACK ||
                                                   entry->phase == FLOW_PHASE_USER);

        if (is_called(w, effect, entry->method))
            world_enter(w, i->call.from, i->call.at, entry, reason, later ? entry->phase : phase,
                        intent);
    }
    world_component_callbacks(w, i, c);
}

static bool kind_fits(enum flow_effect_kind effect, enum manifest_component_kind kind)
{
    switch (effect) {
    case FLOW_EFFECT_START_ACTIVITY:
        return kind == MANIFEST_ACTIVITY;
    case FLOW_EFFECT_START_SERVICE:
    case FLOW_EFFECT_BIND_SERVICE:
        return kind == MANIFEST_SERVICE;
    case FLOW_EFFECT_BROADCAST:
        return kind == MANIFEST_RECEIVER;
    default:
        return kind == MANIFEST_ACTIVITY || kind == MANIFEST_SERVICE || kind == MANIFEST_RECEIVER;
    }
}

bool world_component_named(struct flow_world *w, uint32_t atom, const struct flow_component **ret)
{
    const struct flow_value_atom *a = &w->values.atoms[atom];

    *ret = NULL;
    if (a->kind == FLOW_VALUE_CLASS)
        *ret = flow_entries_by_class(w->setup.entries, a->id);
    else if (a->kind == FLOW_VALUE_TEXT)
        *ret = flow_entries_by_name(w->setup.entries, w->setup.package,
                                    w->values.texts.strings[a->id]);
    else
        return atom == FLOW_ZERO;
    return true;
}

/* Context.startActivity() finds filters of category DEFAULT alone. */
static bool is_default(const struct flow_world *w, const struct flow_component *c,
                       struct pica_span action)
{
    const struct manifest_component *m = &w->setup.package->manifest->components[c->index];

    for (size_t f = 0; f < m->filter_count; f++) {
        const char **a = m->filters[f].actions, **k = m->filters[f].categories;

        while (a && *a && !pica_span_is(action, *a))
            a++;
        while (k && *k && strcmp(*k, "android.intent.category.DEFAULT") != 0)
            k++;
        if (a && *a && k && *k)
            return true;
    }
    return false;
}

#define BY_ACTION_MAX 64u

static void start_by_action(struct flow_world *w, const struct world_invoke *i,
                            const struct flow_effect *e, struct pica_span action,
                            enum flow_phase phase, uint32_t intent)
{
    static const enum manifest_component_kind kinds[] = { MANIFEST_ACTIVITY, MANIFEST_SERVICE,
                                                          MANIFEST_RECEIVER };
    uint32_t found[BY_ACTION_MAX];

    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        size_t count;

        if (!kind_fits(e->kind, kinds[k]))
            continue;
        count = flow_entries_by_action(w->setup.entries, w->setup.package, kinds[k], action, found,
                                       BY_ACTION_MAX);
        for (size_t n = 0; n < count && n < BY_ACTION_MAX; n++)
            if (kinds[k] != MANIFEST_ACTIVITY ||
                is_default(w, &w->setup.entries->components[found[n]], action))
                start(w, i, e->kind, &w->setup.entries->components[found[n]],
                      e->reason != FLOW_REASON_COUNT ? e->reason : FLOW_REASON_INTENT_ACTION, phase,
                      intent);
    }
}

static void start_intent(struct flow_world *w, struct world_invoke *i, const struct flow_effect *e,
                         uint32_t intent)
{
    uint32_t classes = world_slot_get(w, i->call.from, intent, FLOW_SLOT_CLASS);
    uint32_t actions = world_slot_get(w, i->call.from, intent, FLOW_SLOT_ACTION), hold;
    struct flow_value_view v = flow_value_view(&w->values, classes, &hold);
    enum flow_phase phase = e->fired_by; /* at once: in the phase of the caller */
    bool unknown = classes == FLOW_NOTHING, named = false;

    for (uint32_t n = 0; n < v.count && !w->failed; n++) {
        const struct flow_component *c;

        if (!world_component_named(w, v.atoms[n], &c))
            unknown = true;
        named |= v.atoms[n] != FLOW_ZERO;
        if (c)
            start(w, i, e->kind, c,
                  e->reason != FLOW_REASON_COUNT        ? e->reason
                  : e->kind == FLOW_EFFECT_BIND_SERVICE ? FLOW_REASON_SERVICE_BIND
                                                        : FLOW_REASON_INTENT,
                  phase, intent);
        v = flow_value_view(&w->values, classes, &hold);
    }
    v = flow_value_view(&w->values, actions, &hold);
    for (uint32_t n = 0; n < v.count && !w->failed && !(named && !unknown); n++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[n]];

        if (a.kind == FLOW_VALUE_TEXT)
            start_by_action(w, i, e, w->values.texts.strings[a.id], phase, intent);
        else if (v.atoms[n] != FLOW_ZERO)
            unknown = true;
        v = flow_value_view(&w->values, actions, &hold);
    }
    if (unknown)
        world_unresolved(w, i->method, i->call.at, FLOW_UNRESOLVED_INTENT, FLOW_NONE, FLOW_NONE);
}

void world_start(struct flow_world *w, struct world_invoke *i, const struct flow_effect *e,
                 uint32_t intent, uint32_t other)
{
    /* Whoever made the PendingIntent says what it starts, once he has given it away. */
    if (e->kind == FLOW_EFFECT_SEND && e->a.slot == FLOW_SLOT_INTENT && intent == FLOW_ANYTHING)
        return;
    /* PackageManager.COMPONENT_ENABLED_STATE_ENABLED is 1. */
    if (e->kind == FLOW_EFFECT_ENABLE && flow_value_has_unseen(&w->values, other)) {
        w->met_unseen = true;
        w->nodes[i->call.from].blocked |= !w->values.unseen_opens;
    }
    if (e->kind == FLOW_EFFECT_ENABLE &&
        !flow_may_hold(&w->values, DEX_OP_IF_EQ, false, other, flow_value_number(&w->values, 1)))
        return;
    if (e->kind == FLOW_EFFECT_REGISTER_RECEIVER) {
        uint32_t type =
            flow_type_find(w->program, pica_span_str("Landroid/content/BroadcastReceiver;"));

        if (type != FLOW_NONE && intent != FLOW_NOTHING)
            world_listen(w, i, intent, type,
                         e->reason != FLOW_REASON_COUNT ? e->reason : FLOW_REASON_LISTENER,
                         e->fired_by);
        return;
    }
    if (e->kind == FLOW_EFFECT_BIND_SERVICE && other != FLOW_NOTHING) {
        uint32_t type =
            flow_type_find(w->program, pica_span_str("Landroid/content/ServiceConnection;"));

        if (type != FLOW_NONE)
            world_listen(w, i, other, type, FLOW_REASON_COUNT, FLOW_PHASE_COUNT);
    }
    if (w->setup.entries && w->setup.package && intent != FLOW_NOTHING && intent != FLOW_ZERO)
        start_intent(w, i, e, intent);
}

/* --- content providers
 * ----------------------------------------------------------------------------- */

/* "content://AUTHORITY/..." or the authority itself. */
static struct pica_span authority_of(struct pica_span text)
{
    static const char scheme[] = "content://";
    size_t skip = sizeof scheme - 1, len = 0;

    if (text.len < skip || memcmp(text.data, scheme, skip) != 0)
        return text;
    text = pica_span_of(text.data + skip, text.len - skip);
    while (len < text.len && text.data[len] != '/')
        len++;
    return pica_span_of(text.data, len);
}

static void ask(struct flow_world *w, struct world_invoke *i, uint32_t signature,
                const struct flow_component *c, enum flow_reason reason)
{
    struct world_invoke sub;

    if (!c || c->type == FLOW_NONE)
        return;
    /* One of another process is made when it is first asked. */
    if (c->phase == FLOW_PHASE_SCREEN)
        for (uint32_t n = 0; n < c->count && !w->failed; n++)
            world_enter(w, i->call.from, i->call.at, &w->setup.entries->items[c->first + n], reason,
                        FLOW_PHASE_COUNT, FLOW_ANYTHING);
    world_sub_invoke(w, i, world_system_object(w, c->type), c->type, signature, &sub);
    sub.callback = true;
    sub.call.reason = reason;
    world_invoke_virtual(w, &sub);
}

void world_ask_provider(struct flow_world *w, struct world_invoke *i, const struct flow_effect *e,
                        uint32_t signature, uint32_t uri)
{
    const struct flow_entries *entries = w->setup.entries;
    const struct flow_package *package = w->setup.package;
    uint32_t names, hold, count;
    struct flow_value_view v;

    (void)e;
    if (!entries || !package || !package->manifest || signature == FLOW_NONE || uri == FLOW_NOTHING)
        return;
    names = uri;
    v = flow_value_view(&w->values, uri, &hold);
    if (v.count && w->values.atoms[v.atoms[0]].kind == FLOW_VALUE_OBJECT)
        names = world_slot_get(w, i->call.from, uri, FLOW_SLOT_NAME);
    v = flow_value_view(&w->values, names, &hold);
    count = v.count;
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        struct flow_value_atom a;

        v = flow_value_view(&w->values, names, &hold);
        a = w->values.atoms[v.atoms[n]];
        if (a.kind == FLOW_VALUE_TEXT) {
            ask(w, i, signature,
                flow_entries_by_authority(entries, package,
                                          authority_of(w->values.texts.strings[a.id])),
                FLOW_REASON_PROVIDER);
        } else if (v.atoms[n] != FLOW_ZERO) {
            for (size_t k = 0; k < entries->component_count; k++)
                if (package->manifest->components[entries->components[k].index].kind ==
                    MANIFEST_PROVIDER)
                    ask(w, i, signature, &entries->components[k], FLOW_REASON_CALLBACK);
        }
    }
}

/* --- layouts ------------------------------------------------------------------------------ */

/* The nodes that stand for a layout, or a menu, that is not known. */
#define ALL_LAYOUTS (FLOW_NONE - 7)
#define ALL_MENUS (FLOW_NONE - 8)

/* The node of a layout: whoever inflates it makes its views. */
static uint32_t layout_node(struct flow_world *w, uint32_t layout)
{
    uint32_t node = flow_number_map_get(&w->layout_nodes, layout);

    if (node != UINT32_MAX)
        return node;
    node = world_node_new(w, WORLD_NODE_LAYOUT, NULL, 0);
    if (w->failed || !flow_number_map_add(&w->layout_nodes, layout, node)) {
        w->failed = true;
        return WORLD_SYSTEM;
    }
    w->nodes[node].type = layout;
    world_dirty(w, node);
    return node;
}

/* The first place of an id in the list of ids, or the end. */
static size_t id_find(const struct flow_world *w, uint32_t id)
{
    size_t low = 0, high = w->layout_id_count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (w->layout_ids[mid].id < id)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* The layouts of an id, one for each configuration: n counts from 0; FLOW_NONE at the end. */
static uint32_t layout_of_id(const struct flow_world *w, uint32_t id, size_t n)
{
    size_t at = id_find(w, id) + n;

    return at < w->layout_id_count && w->layout_ids[at].id == id ? w->layout_ids[at].layout
                                                                 : FLOW_NONE;
}

static void edge_to_id(struct flow_world *w, uint32_t from, uint32_t at, uint32_t id)
{
    uint32_t layout;

    for (size_t n = 0; (layout = layout_of_id(w, id, n)) != FLOW_NONE && !w->failed; n++)
        world_edge(w, from, at, layout_node(w, layout), FLOW_REASON_LAYOUT_VIEW, FLOW_PHASE_COUNT,
                   false);
}

/* The constructor that inflaters call; false: the class has none with those parameters. */
bool world_construct_by(struct flow_world *w, const struct world_invoke *by, uint32_t type,
                        uint32_t signature, uint32_t object, enum flow_reason reason,
                        enum flow_phase phase)
{
    uint32_t method =
        signature == FLOW_NONE ? FLOW_NONE : flow_declared(w->program, type, signature);
    struct world_call call;

    if (method == FLOW_NONE)
        return false;
    call.from = by->call.from;
    call.at = by->call.at;
    call.reason = reason;
    call.phase = phase;
    call.waits = false;
    call.ret = FLOW_NOTHING;
    call.returns = false;
    call.count = 1;
    call.words[0] = object;
    world_call(w, &call, method);
    return true;
}

/* The class of the package that a layout names, or FLOW_NONE. */
static uint32_t layout_class(struct flow_world *w, const struct layout_use *use)
{
    uint32_t type = FLOW_NONE;

    if (!flow_layout_type(w->program, w->setup.package, use, &type)) {
        w->failed = true;
        return FLOW_NONE;
    }
    return type != FLOW_NONE && flow_class(w->program, type).dex != FLOW_NONE ? type : FLOW_NONE;
}

/* A fragment of a library that a layout holds: the inflater tells it of its attributes, and shows
 * it; the row of that call says how. */
static void show_fragment(struct flow_world *w, const struct world_invoke *by, uint32_t object,
                          uint32_t type, enum flow_phase phase)
{
    static const char descriptor[] =
        "(Landroid/content/Context;Landroid/util/AttributeSet;Landroid/os/Bundle;)V";
    const struct flow_model *model =
        w->setup.models
            ? flow_model_named(w->setup.models, type, pica_span_str("onInflate"), descriptor)
            : NULL;
    struct world_invoke sub;

    if (!model || flow_is_platform(w->program, type))
        return;
    world_sub_invoke(w, by, object, type, FLOW_NONE, &sub);
    sub.callback = false;
    sub.call.reason = FLOW_REASON_LAYOUT_FRAGMENT;
    sub.call.phase = phase;
    world_platform(w, &sub, model);
}

static void make_view(struct flow_world *w, const struct world_invoke *by,
                      const struct layout_use *use, enum flow_reason reason)
{
    uint32_t type = layout_class(w, use), object;

    if (type == FLOW_NONE)
        return;
    world_class_init(w, by->call.from, FLOW_NONE, type);
    object = world_system_object(w, type);
    world_make_lost(w, type);
    if (!world_construct_by(w, by, type, w->view_signature, object, reason, FLOW_PHASE_COUNT) &&
        !world_construct_by(w, by, type, w->context_signature, object, reason, FLOW_PHASE_COUNT))
        world_construct(w, by, type, object, false, FLOW_NOTHING, reason);
    world_listen(w, by, object, type, reason, FLOW_PHASE_COUNT);
    if (reason == FLOW_REASON_LAYOUT_FRAGMENT)
        show_fragment(w, by, object, type, FLOW_PHASE_COUNT);
}

/* A fragment that is made and shown once somebody picks it: of a preference, a header, a graph. */
static void make_page(struct flow_world *w, const struct world_invoke *by,
                      const struct layout_use *use, enum flow_phase phase)
{
    uint32_t signature = flow_signature_find(w->program, pica_span_str("<init>"), "()V");
    uint32_t type = layout_class(w, use), object;

    if (type == FLOW_NONE)
        return;
    object = world_system_object(w, type);
    world_make_lost(w, type);
    world_construct_by(w, by, type, signature, object, FLOW_REASON_LAYOUT_FRAGMENT, phase);
    world_listen(w, by, object, type, FLOW_REASON_LAYOUT_FRAGMENT, phase);
    show_fragment(w, by, object, type, phase);
}

/* --- navigation graphs ------------------------------------------------------------------- */

#define CONTROLLER "Landroidx/navigation/NavController;"

/* Whether the pages of a file are shown by calls that rows speak of, and not by what is not seen.
 */
static bool is_navigated(const struct flow_world *w, const struct layout *layout)
{
    bool graph = false;

    for (size_t n = 0; n < layout->use_count; n++)
        graph |= layout->uses[n].kind == LAYOUT_DESTINATION;
    return graph && flow_type_find(w->program, pica_span_str(CONTROLLER)) != FLOW_NONE;
}

/* Shows the destinations of that id; whether there are any. */
static bool show_pages(struct flow_world *w, const struct world_invoke *i,
                       const struct layout *layout, uint32_t id)
{
    bool found = false;

    for (size_t n = 0; n < layout->use_count; n++) {
        const struct layout_use *use = &layout->uses[n];

        if ((use->kind != LAYOUT_PAGE && use->kind != LAYOUT_DESTINATION) || use->view_id != id)
            continue;
        make_page(w, i, use, i->call.phase);
        found = true;
    }
    return found;
}

/* The same of an id of a destination, or of an action. */
static bool navigate_to(struct flow_world *w, const struct world_invoke *i,
                        const struct layout *layout, uint32_t id)
{
    bool found = show_pages(w, i, layout, id);

    for (size_t n = 0; n < layout->use_count; n++)
        if (layout->uses[n].kind == LAYOUT_ACTION && layout->uses[n].view_id == id)
            found |= show_pages(w, i, layout, layout->uses[n].layout);
    return found;
}

void world_navigate(struct flow_world *w, const struct world_invoke *i, uint32_t to)
{
    const struct flow_package *package = w->setup.package;
    uint32_t hold, count = flow_value_view(&w->values, to, &hold).count;

    for (uint32_t k = 0; k < count && !w->failed; k++) {
        uint32_t atom = flow_value_view(&w->values, to, &hold).atoms[k];
        const struct flow_value_atom *a = &w->values.atoms[atom];
        uint32_t id = a->kind == FLOW_VALUE_NUMBER ? (uint32_t)a->number : 0;
        bool found = false;

        for (size_t l = 0; id && l < package->layout_count && !w->failed; l++)
            if (is_navigated(w, &package->layouts[l]))
                found |= navigate_to(w, i, &package->layouts[l], id);
        for (size_t l = 0; !found && l < package->layout_count && !w->failed; l++)
            for (size_t n = 0;
                 is_navigated(w, &package->layouts[l]) && n < package->layouts[l].use_count; n++)
                if (package->layouts[l].uses[n].kind == LAYOUT_PAGE)
                    make_page(w, i, &package->layouts[l].uses[n], FLOW_PHASE_USER);
    }
}

void world_layout_evaluate(struct flow_world *w, uint32_t node)
{
    const struct flow_package *package = w->setup.package;
    uint32_t layout = w->nodes[node].type;
    struct world_invoke by;

    by.method = by.dex = FLOW_NONE;
    by.depth = 0;
    by.frame = NULL;
    by.callback = true;
    by.kind = DEX_OP_INVOKE_DIRECT;
    by.call.from = node;
    by.call.at = FLOW_NONE;
    by.call.waits = false;
    if (layout == ALL_LAYOUTS || layout == ALL_MENUS) {
        for (uint32_t k = 0; k < package->layout_count && !w->failed; k++)
            if (package->layouts[k].menu == (layout == ALL_MENUS))
                world_edge(w, node, FLOW_NONE, layout_node(w, k), FLOW_REASON_CALLBACK,
                           FLOW_PHASE_COUNT, false);
        return;
    }
    for (size_t n = 0; n < package->layouts[layout].use_count && !w->failed; n++) {
        const struct layout_use *use = &package->layouts[layout].uses[n];

        switch (use->kind) {
        case LAYOUT_VIEW:
            make_view(w, &by, use, FLOW_REASON_LAYOUT_VIEW);
            break;
        case LAYOUT_FRAGMENT:
        case LAYOUT_DESTINATION:
            make_view(w, &by, use, FLOW_REASON_LAYOUT_FRAGMENT);
            break;
        case LAYOUT_PAGE:
            if (!is_navigated(w, &package->layouts[layout]))
                make_page(w, &by, use, FLOW_PHASE_USER);
            break;
        case LAYOUT_ACTION:
            break;
        case LAYOUT_CLASS:
            make_view(w, &by, use, FLOW_REASON_CALLBACK);
            break;
        case LAYOUT_INCLUDE:
        case LAYOUT_STUB:
            edge_to_id(w, node, FLOW_NONE, use->layout);
            break;
        case LAYOUT_INTENT: {
            const struct flow_component *c =
                w->setup.entries
                    ? flow_entries_by_name(w->setup.entries, package, pica_span_str(use->text))
                    : NULL;

            if (c)
                start(w, &by, FLOW_EFFECT_SEND, c, FLOW_REASON_INTENT, FLOW_PHASE_USER,
                      FLOW_ANYTHING);
            break;
        }
        case LAYOUT_BINDING:
            world_bind(w, &by, use->text);
            break;
        case LAYOUT_CLICK:
            break;
        }
    }
}

/* The handler that a layout names, on the object that shows it. */
static void click_on(struct flow_world *w, struct world_invoke *i, uint32_t object, uint32_t type,
                     uint32_t signature, enum flow_reason reason, uint32_t view)
{
    struct world_invoke sub;

    w->called_back = true;
    world_sub_invoke(w, i, object, type, signature, &sub);
    sub.call.reason = reason;
    sub.call.phase = FLOW_PHASE_USER;
    sub.call.waits = false;
    sub.call.words[sub.call.count++] = view;
    sub.callback = true;
    world_invoke_virtual(w, &sub);
}

static void click_as(struct flow_world *w, struct world_invoke *i, const struct layout_use *use,
                     const char *descriptor, uint32_t shower)
{
    const char *name = use->text;
    uint32_t view = use->view_id && strcmp(descriptor, "(Landroid/view/View;)V") == 0
                        ? world_view(w, use->view_id)
                        : FLOW_ANYTHING;
    uint32_t signature = flow_signature_find(w->program, pica_span_str(name), descriptor);
    uint32_t hold, count;
    struct flow_value_view v = flow_value_view(&w->values, shower, &hold);
    bool told = false;

    if (signature == FLOW_NONE)
        return;
    count = v.count;
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t type;

        v = flow_value_view(&w->values, shower, &hold);
        type = world_exact_type(w, &w->values.atoms[v.atoms[n]]);
        if (type == FLOW_NONE || flow_dispatch(w->program, type, signature) == FLOW_NONE)
            continue;
        told = true;
        click_on(w, i, v.atoms[n], type, signature, FLOW_REASON_LAYOUT_CLICK, view);
    }
    /* The screen is not known: whichever has such a method. */
    for (size_t k = 0; !told && w->setup.entries && k < w->setup.entries->component_count; k++) {
        uint32_t type = w->setup.entries->components[k].type;

        if (type != FLOW_NONE && flow_dispatch(w->program, type, signature) != FLOW_NONE)
            click_on(w, i, world_system_object(w, type), type, signature, FLOW_REASON_CALLBACK,
                     view);
    }
}

static void click(struct flow_world *w, struct world_invoke *i, const struct layout_use *use,
                  uint32_t shower)
{
    click_as(w, i, use, "(Landroid/view/View;)V", shower);
    click_as(w, i, use, "(Landroid/view/MenuItem;)V", shower);
    click_as(w, i, use, "(Landroid/view/MenuItem;)Z", shower);
}

#define NESTED_MAX 32u

/* The click handlers of a layout and of those it includes. */
static void clicks(struct flow_world *w, struct world_invoke *i, uint32_t layout, uint32_t shower)
{
    const struct flow_package *package = w->setup.package;
    uint32_t nested[NESTED_MAX], count = 0;

    nested[count++] = layout;
    for (uint32_t k = 0; k < count && !w->failed; k++)
        for (size_t n = 0; n < package->layouts[nested[k]].use_count; n++) {
            const struct layout_use *use = &package->layouts[nested[k]].uses[n];
            uint32_t inner =
                use->kind == LAYOUT_INCLUDE ? layout_of_id(w, use->layout, 0) : FLOW_NONE;

            if (use->kind == LAYOUT_CLICK &&
                world_touched_use(w, i->call.from, nested[k], (uint32_t)n))
                click(w, i, use, shower);
            if (inner != FLOW_NONE && count < NESTED_MAX)
                nested[count++] = inner;
        }
}

void world_inflate(struct flow_world *w, struct world_invoke *i, uint32_t layout, uint32_t shower,
                   bool menu)
{
    const struct flow_package *package = w->setup.package;
    uint32_t hold, count;
    struct flow_value_view v = flow_value_view(&w->values, layout, &hold);
    bool unknown = false;

    if (!package || package->layout_count == 0)
        return;
    count = v.count;
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        struct flow_value_atom a;

        v = flow_value_view(&w->values, layout, &hold);
        a = w->values.atoms[v.atoms[n]];
        if (a.kind == FLOW_VALUE_NUMBER) {
            uint32_t id = (uint32_t)a.number, k;

            edge_to_id(w, i->call.from, i->call.at, id);
            for (size_t m = 0; (k = layout_of_id(w, id, m)) != FLOW_NONE && !w->failed; m++)
                clicks(w, i, k, shower);
        } else if (a.kind == FLOW_VALUE_ANYTHING) {
            unknown = true;
        }
    }
    if (unknown)
        world_edge(w, i->call.from, i->call.at, layout_node(w, menu ? ALL_MENUS : ALL_LAYOUTS),
                   FLOW_REASON_CALLBACK, FLOW_PHASE_COUNT, false);
}
