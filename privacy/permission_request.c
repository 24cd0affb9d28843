#include "privacy/permission_request.h"

#include "base/text.h"
#include "flow/index.h"
#include "flow/place.h"
#include "privacy/budget.h"
#include "privacy/match.h"
#include "privacy/permission_parts.h"

#include <stdlib.h>

#define OPENINGS_MAX 8

/* A request with what it is sorted by. */
struct item {
    struct privacy_permission_request request;
    uint32_t body, at;
};

/* What is gathered; malloc'ed. */
struct found {
    struct item *items;
    size_t count, cap;
    uint64_t lost; /* beyond the limit */
};

/* One file. */
struct looking {
    const struct privacy_permission_requests_input *in;
    struct pica_arena *arena;
    struct found *found;
    struct permission_walk walk;
    struct flow_scope scope;
    uint32_t dex;
    uint64_t left;                      /* places that may be kept */
    uint16_t *names;                    /* by string: number of the method's name + 1 */
    uint16_t *actions;                  /* by string: number of the action + 1 */
    const struct permission_row **rows; /* by method id */
    /* The method whose places are being looked at. */
    const struct flow_body_refs *body;
    struct flow_frame frame;
    uint32_t method;
    bool tried, opened;
};

/* --- one place ---------------------------------------------------------------------- */

static const char *called_name(struct looking *l, uint32_t id)
{
    const struct dex_file *file = flow_dex(l->in->program, l->dex);
    const char *label = dex_method_label(file, id, l->arena);
    const char *owner = dex_utf8(dex_type(file, dex_method_id(file, id).class_idx), l->arena);

    return label && owner ? pica_arena_printf(l->arena, "%s->%s", owner, label) : NULL;
}

/* Goes to a body; false: what it calls is not the app's, or it does not count. */
static bool move_to(struct looking *l, const struct flow_body_refs *body)
{
    struct flow_program *p = l->in->program;

    if (l->body != body) {
        if (l->opened)
            flow_frame_close(&l->frame);
        l->opened = l->tried = false;
        l->body = body;
        l->method = body ? flow_method_of(p, l->dex, body->method_idx) : FLOW_NONE;
        if (l->method != FLOW_NONE &&
            permission_in_library(flow_type_name(p, flow_method(p, l->method)->type)))
            l->method = FLOW_NONE;
    }
    return l->method != FLOW_NONE;
}

/* False: there is no more work allowed. */
static bool open_body(struct looking *l)
{
    struct dex_code code;

    if (!l->tried && l->body)
        l->opened = dex_code(flow_dex(l->in->program, l->dex), l->body->code_off, &code) &&
                    flow_frame_open(&l->scope, l->dex, &code, 0, &l->frame);
    l->tried = true;
    return l->opened;
}

/* The request of that place that is there already: one page of several. */
static struct item *same_place(struct found *f, uint32_t method, uint32_t at)
{
    for (size_t i = f->count; i > 0 && f->items[i - 1].request.method == method; i--)
        if (f->items[i - 1].at == at)
            return &f->items[i - 1];
    return NULL;
}

/* Keeps what the walk has found as the request at `at`. */
static void keep(struct looking *l, uint32_t at, uint32_t called, bool special)
{
    struct flow_program *p = l->in->program;
    struct found *f = l->found;
    struct item *known = same_place(f, l->method, at), *item;
    struct privacy_permission_request *r;
    const char **names;

    if (!known && l->left == 0) {
        f->lost++;
        return;
    }
    for (const char **n = known ? known->request.permissions : NULL; n && *n; n++)
        permission_walk_add(&l->walk, *n);
    names = pica_arena_array(l->arena, l->walk.count + 1, sizeof *names);
    if (!names || !pica_grow(&f->items, &f->cap, f->count + 1, sizeof *f->items)) {
        l->walk.nomem = true;
        return;
    }
    if (l->walk.count)
        memcpy(names, l->walk.names, l->walk.count * sizeof *names);
    names[l->walk.count] = NULL;
    known = same_place(f, l->method, at); /* the list may have moved */
    if (known) {
        known->request.permissions = names;
        known->request.all &= !l->walk.unknown;
        return;
    }
    l->left--;
    item = &f->items[f->count];
    item->body = (uint32_t)(l->body - flow_program_index(p, l->dex)->bodies);
    item->at = at;
    r = &item->request;
    *r = (struct privacy_permission_request){
        .api = called_name(l, called),
        .permissions = names,
        .all = !l->walk.unknown && l->walk.count > 0,
        .special = special,
        .owner = privacy_owner_of(flow_type_name(p, flow_method(p, l->method)->type),
                                  l->in->own_package),
        .place = flow_place(p, l->method, at, l->arena),
        .method = l->method,
        .dex = l->dex,
    };
    if (!r->api || !r->place.class_name || !r->place.method)
        l->walk.nomem = true;
    else
        f->count++;
}

static void take_call(struct looking *l, const struct flow_body_refs *body, struct flow_ref ref)
{
    struct permission_where w = { .frame = &l->frame };
    uint32_t at = flow_ref_at(ref);
    struct dex_insn insn;
    struct dex_code code;
    bool asks;

    if (!move_to(l, body))
        return;
    permission_walk_begin(&l->walk, l->rows[ref.target]);
    asks = l->walk.ask->kind == PERMISSION_ASK;
    if (open_body(l)) {
        w.method = l->method;
        code = flow_body_code(l->frame.method);
        if (!dex_insn_decode(&code, at, &insn))
            return;
        asks = permission_walk_call(&l->walk, &w, &insn);
    } else {
        l->walk.unknown = true;
    }
    if (asks && !l->walk.nomem)
        keep(l, at, ref.target, false);
}

static void take_action(struct looking *l, const struct flow_body_refs *body, struct flow_ref ref,
                        const struct permission_row *row)
{
    struct permission_opening openings[OPENINGS_MAX];
    size_t count;

    if (!move_to(l, body) || !open_body(l))
        return;
    count =
        permission_openings(&l->frame, l->in->program, flow_ref_at(ref), openings, OPENINGS_MAX);
    for (size_t i = 0; i < count && !l->walk.nomem; i++) {
        permission_walk_begin(&l->walk, row);
        for (const char *const *p = row->permissions; *p; p++)
            permission_walk_add(&l->walk, *p);
        l->walk.unknown = !openings[i].all;
        keep(l, openings[i].at, openings[i].method_idx, true);
    }
}

/* --- one file ------------------------------------------------------------------------- */

/* A place that matters: the number of its reference. */
static int number_compare(const void *pa, const void *pb)
{
    const uint32_t a = *(const uint32_t *)pa, b = *(const uint32_t *)pb;

    return (a > b) - (a < b);
}

struct places {
    uint32_t *refs; /* malloc'ed */
    size_t count, cap;
};

static bool add_sites(struct places *places, struct flow_index *index, const struct dex_file *file,
                      enum flow_ref_kind kind, uint32_t target)
{
    const uint32_t *refs;
    size_t count;

    if (!flow_index_invert(index, file, kind))
        return false;
    refs = flow_index_sites(index, kind, target, &count);
    if (!pica_grow(&places->refs, &places->cap, places->count + count, sizeof *places->refs))
        return false;
    for (size_t i = 0; i < count; i++)
        places->refs[places->count++] = refs[i];
    return true;
}

static bool list_places(struct looking *l, struct places *ret)
{
    struct flow_program *p = l->in->program;
    const struct dex_file *file = flow_dex(p, l->dex);
    struct flow_index *index = flow_program_index(p, l->dex);

    for (uint32_t id = 0; id < file->methods.count; id++) {
        size_t name = l->names[dex_method_id(file, id).name_idx];
        const struct permission_row *row = name ? permission_row_of(p, l->dex, id, name - 1) : NULL;

        if (!row || (row->kind != PERMISSION_ASK && row->kind != PERMISSION_LAUNCH))
            continue;
        l->rows[id] = row;
        if (!add_sites(ret, index, file, FLOW_REF_INVOKE, id))
            return false;
    }
    for (uint32_t id = 0; id < file->strings.count; id++)
        if (l->actions[id] && !add_sites(ret, index, file, FLOW_REF_STRING, id))
            return false;
    if (ret->count)
        qsort(ret->refs, ret->count, sizeof *ret->refs, number_compare);
    return true;
}

static void take_places(struct looking *l, const struct places *places)
{
    struct flow_index *index = flow_program_index(l->in->program, l->dex);
    const struct permission_row *actions;
    const char *const *texts;

    permission_actions(&texts, &actions);
    for (size_t i = 0; i < places->count && !l->walk.nomem && !l->scope.nomem; i++) {
        struct flow_ref ref = index->refs[places->refs[i]];
        const struct flow_body_refs *body = flow_index_body(index, places->refs[i]);

        if (flow_ref_kind(ref) == FLOW_REF_INVOKE)
            take_call(l, body, ref);
        else
            take_action(l, body, ref, &actions[l->actions[ref.target] - 1]);
    }
    move_to(l, NULL);
}

static bool look_into(struct looking *l)
{
    const struct dex_file *file = flow_dex(l->in->program, l->dex);
    struct pica_limits limits = privacy_budget(l->in->program, l->in->limits, l->dex);
    const char *const *methods, *const *actions;
    const struct permission_row *rows;
    size_t method_count = permission_method_names(&methods);
    size_t action_count = permission_actions(&actions, &rows);
    struct places places = { 0 };
    bool ok;

    l->left = limits.dex_sites;
    l->scope = (struct flow_scope){ .program = l->in->program,
                                    .arena = l->arena,
                                    .work_left = limits.dex_instructions,
                                    .writes = l->in->writes,
                                    .limits = l->in->limits };
    l->names = calloc((size_t)file->strings.count + 1, sizeof *l->names);
    l->actions = calloc((size_t)file->strings.count + 1, sizeof *l->actions);
    l->rows = calloc((size_t)file->methods.count + 1, sizeof *l->rows);
    ok = l->names && l->actions && l->rows &&
         privacy_match_names(file, methods, method_count, l->names) &&
         privacy_match_names(file, actions, action_count, l->actions) && list_places(l, &places);
    if (ok)
        take_places(l, &places);
    ok = ok && !l->walk.nomem && !l->scope.nomem;
    flow_scope_finish(&l->scope);
    free(l->names);
    free(l->actions);
    free(l->rows);
    free(places.refs);
    return ok;
}

static int item_compare(const void *pa, const void *pb)
{
    const struct item *a = pa, *b = pb;

    if (a->request.dex != b->request.dex)
        return a->request.dex < b->request.dex ? -1 : 1;
    if (a->body != b->body)
        return a->body < b->body ? -1 : 1;
    return (a->at > b->at) - (a->at < b->at);
}

enum pica_status privacy_permission_requests_find(
    const struct privacy_permission_requests_input *in, struct pica_arena *arena,
    struct pica_notes *notes, struct privacy_permission_request **ret, size_t *ret_count,
    struct pica_error *err)
{
    struct found found = { 0 };
    struct permission_walk walk = { .program = in->program, .arena = arena, .writes = in->writes };
    bool ok = true;

    for (uint32_t dex = 0; ok && dex < flow_dex_count(in->program); dex++) {
        struct looking l = { .in = in, .arena = arena, .found = &found, .walk = walk, .dex = dex };

        l.walk.scope = &l.scope;
        ok = look_into(&l);
        walk = l.walk;
    }
    if (ok && found.lost)
        pica_gap(notes, "privacy", PICA_PLACE_NONE,
                 "%ju requests for permissions were not kept: the limit of places is reached "
                 "(limit dex_sites)",
                 (uintmax_t)found.lost);
    if (found.count)
        qsort(found.items, found.count, sizeof *found.items, item_compare);
    *ret = ok ? pica_arena_array(arena, found.count ? found.count : 1, sizeof **ret) : NULL;
    for (size_t i = 0; *ret && i < found.count; i++)
        (*ret)[i] = found.items[i].request;
    *ret_count = found.count;
    permission_walk_finish(&walk);
    free(found.items);
    return *ret ? PICA_OK : pica_fail_nomem(err);
}
