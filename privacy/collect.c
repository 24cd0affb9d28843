#include "privacy/collect.h"

#include "base/text.h"
#include "flow/marks.h"
#include "privacy/argument.h"
#include "privacy/ask_world.h"
#include "privacy/budget.h"
#include "privacy/callers.h"
#include "privacy/match.h"

#include <stdatomic.h>
#include <stdlib.h>

/* What one DEX file yields; each task writes its own. */
struct file_work {
    struct pica_job job;
    struct privacy_collecting *all;
    struct pica_arena arena;
    struct pica_notes notes;
    struct pica_error err;
    enum pica_status status;
    struct privacy_collection *items; /* malloc'ed */
    size_t count, cap;
    struct privacy_passed *passed; /* malloc'ed; items by number in this file */
    size_t passed_count, passed_cap;
};

/* Everything that the tasks found, in the order of the files. */
struct gathered {
    struct privacy_collection *items; /* in privacy_collecting.arena */
    struct privacy_passed *passed;    /* malloc'ed */
    size_t count, passed_count;
};

struct privacy_collecting {
    struct privacy_collect_input in; /* of its jobs: alone, and without a world */
    struct pica_work *work;          /* whose jobs they are */
    struct privacy_matcher *matcher;
    struct flow_field_writes *own_writes;
    const char *own_package;
    struct file_work *files;
    atomic_size_t files_left;

    struct pica_arena arena;
    struct pica_notes notes;
    struct gathered found;
    enum pica_status status;
    struct pica_error err;
};

/* A place in the code that the catalogue knows. */
struct site {
    const struct flow_body_refs *body; /* the method that holds it */
    uint32_t insn;                     /* code units; DEX_NO_INDEX: the method's definition */
    uint16_t api;                      /* index of privacy_apis */
};

/* What is at hand of the class and method whose sites are being looked at. */
struct cursor {
    const struct privacy_collecting *c;
    struct file_work *w;
    uint32_t dex;
    const struct dex_file *file;
    struct flow_scope scope;
    uint32_t class_def, method_idx, code_off;
    bool counts; /* the class is the definition that the device uses */
    struct dex_code code;
    bool has_code, opened;
    uint64_t sites_left, lost; /* sites that may be taken, and those beyond */
    struct flow_frame frame;
    const char *class_name, *label;
    struct privacy_owner owner;
};

static const char *keep(struct cursor *k, const char *s)
{
    if (!s)
        k->scope.nomem = true;
    return s;
}

static void cursor_close(struct cursor *k)
{
    if (k->opened)
        flow_frame_close(&k->frame);
    k->opened = false;
}

/* Moves to the class and method of a site. */
static void cursor_move(struct cursor *k, const struct site *site)
{
    if (k->class_def != site->body->class_def) {
        struct pica_span name =
            dex_type(k->file, dex_class(k->file, site->body->class_def).class_idx);

        k->class_def = site->body->class_def;
        k->method_idx = DEX_NO_INDEX;
        k->counts = flow_class_counts(k->c->in.program, k->dex, site->body->class_def);
        k->class_name = keep(k, dex_utf8(name, &k->w->arena));
        k->owner = privacy_owner_of(name, k->c->own_package);
    }
    if (k->method_idx != site->body->method_idx || k->code_off != site->body->code_off) {
        cursor_close(k);
        k->method_idx = site->body->method_idx;
        k->code_off = site->body->code_off;
        k->has_code = dex_code(k->file, site->body->code_off, &k->code);
        k->label = keep(k, dex_method_label(k->file, site->body->method_idx, &k->w->arena));
    }
}

static struct pica_place site_place(const struct cursor *k, const struct site *site)
{
    struct pica_place p = pica_place_entry(k->file->entry);
    struct dex_insn insn;

    p.class_name = k->class_name;
    p.method = k->label;
    p.method_idx = site->body->method_idx;
    p.file_offset = site->body->code_off;
    if (site->insn == DEX_NO_INDEX)
        return p;
    p.insn = site->insn;
    p.file_offset = k->code.insns_offset + (uint64_t)site->insn * 2;
    if (dex_insn_decode(&k->code, site->insn, &insn))
        p.bytes = pica_span_of(k->code.insns + (size_t)site->insn * 2, (size_t)insn.units * 2);
    return p;
}

/* Remembers that the callers of this method decide what the next item is. */
static void pass_on(struct cursor *k, const struct site *site, const struct privacy_decision *d,
                    const struct privacy_api *call)
{
    struct file_work *w = k->w;

    if (!pica_grow(&w->passed, &w->passed_cap, w->passed_count + 1, sizeof *w->passed))
        k->scope.nomem = true;
    else
        w->passed[w->passed_count++] = (struct privacy_passed){
            w->count,          k->dex, site->body->class_def, site->body->method_idx, d->parameter,
            d->only_parameter, call
        };
}

/* Asks what the argument of a call says; false when it is nothing. */
static bool site_decide(struct cursor *k, const struct site *site, struct privacy_collection *ret)
{
    struct privacy_decision d;
    struct dex_insn insn;

    if (!k->opened)
        k->opened = flow_frame_open(&k->scope, k->dex, &k->code, 0, &k->frame);
    if (!k->opened) {
        ret->undecided = ret->api->role == PRIVACY_COLLECTS;
        ret->why = flow_why_work;
        return ret->undecided;
    }
    if (!dex_insn_decode(&k->code, site->insn, &insn))
        return false;
    privacy_decide(&k->frame, &insn, ret->api, k->c->own_package, &d);
    if (d.verdict == PRIVACY_NOTHING)
        return false;
    if (d.verdict == PRIVACY_UNDECIDED && d.parameter != DEX_NO_INDEX)
        pass_on(k, site, &d, ret->api);
    ret->api = d.api;
    ret->form = d.form;
    ret->pi = d.pi;
    ret->undecided = d.verdict == PRIVACY_UNDECIDED;
    ret->why = ret->undecided ? d.why : NULL;
    if (d.value.len)
        ret->value = keep(k, dex_utf8(d.value, &k->w->arena));
    return true;
}

static void site_take(struct cursor *k, const struct site *site)
{
    const struct privacy_api *api = &privacy_apis[site->api];
    struct privacy_collection item = {
        .api = api, .called = api->name, .form = api->form, .pi = api->pi, .dex = k->dex
    };

    cursor_move(k, site);
    if (!k->counts || !k->has_code)
        return;
    item.owner = k->owner;
    item.place = site_place(k, site);
    if (site->insn == DEX_NO_INDEX)
        item.form = "callback";
    else if (api->argument != PRIVACY_ARG_NONE && !site_decide(k, site, &item))
        return;
    if (!pica_grow(&k->w->items, &k->w->cap, k->w->count + 1, sizeof *k->w->items)) {
        k->scope.nomem = true;
        return;
    }
    k->w->items[k->w->count++] = item;
}

static void collect_notes(struct cursor *k, const struct privacy_match *match,
                          const struct pica_limits *limits)
{
    struct pica_place place = pica_place_entry(k->file->entry);

    if (k->lost)
        pica_gap(&k->w->notes, "privacy", place,
                 "%ju calls were not kept: the limit is %ju (limit dex_sites)", (uintmax_t)k->lost,
                 (uintmax_t)limits->dex_sites);
    if (match->cut)
        pica_gap(&k->w->notes, "privacy", place,
                 "%u references lead through more than %u ancestors: not followed", match->cut,
                 (unsigned)FLOW_ANCESTORS_MAX);
    if (k->scope.out_of_work)
        pica_gap(&k->w->notes, "privacy", place,
                 "not every argument was followed: the limit of %ju code units is reached (limit "
                 "dex_instructions)",
                 (uintmax_t)k->c->in.limits->dex_instructions);
}

static void site_found(struct cursor *k, const struct flow_body_refs *body, uint32_t insn,
                       uint16_t api)
{
    const struct site site = { body, insn, api };

    if (k->sites_left == 0) {
        k->lost++;
        return;
    }
    k->sites_left--;
    site_take(k, &site);
}

/* All sites in the order of the code. */
static void take_sites(struct cursor *k, const struct flow_index *index,
                       const struct privacy_match *match, const struct flow_marks *marks)
{
    uint32_t next = flow_marks_next(marks, index, 0);

    for (size_t b = 0; b < index->body_count && !k->scope.nomem; b++) {
        const struct flow_body_refs *body = &index->bodies[b];

        if (match->callbacks[body->method_idx])
            site_found(k, body, DEX_NO_INDEX, match->callbacks[body->method_idx]);
        for (; next < body->first + body->count; next = flow_marks_next(marks, index, next + 1)) {
            struct flow_ref ref = index->refs[next];
            uint16_t api = flow_ref_kind(ref) == FLOW_REF_INVOKE ? match->methods[ref.target]
                                                                 : match->fields[ref.target];

            /* A callback that calls what it overrides is told of once. */
            if (!privacy_apis[api].callback || match->callbacks[body->method_idx] != api)
                site_found(k, body, flow_ref_at(ref), api);
        }
    }
    cursor_close(k);
}

static void collect_sites(struct cursor *k, const struct flow_index *index,
                          const struct privacy_match *match)
{
    struct flow_marks marks;

    if (match->marked == 0)
        return;
    if (!flow_marks_init(&marks, k->file, 1u << FLOW_REF_INVOKE | 1u << FLOW_REF_GET)) {
        k->scope.nomem = true;
        return;
    }
    for (uint32_t id = 0; id < k->file->methods.count; id++)
        if (match->methods[id])
            flow_marks_set(&marks, FLOW_REF_INVOKE, id);
    for (uint32_t id = 0; id < k->file->fields.count; id++)
        if (match->fields[id])
            flow_marks_set(&marks, FLOW_REF_GET, id);
    take_sites(k, index, match, &marks);
    flow_marks_finish(&marks);
}

static void collect_file(struct privacy_collecting *c, size_t index)
{
    struct file_work *w = &c->files[index];
    struct cursor k = { .c = c,
                        .w = w,
                        .dex = (uint32_t)index,
                        .file = flow_dex(c->in.program, (uint32_t)index),
                        .class_def = DEX_NO_INDEX };
    struct pica_limits limits = privacy_budget(c->in.program, c->in.limits, (uint32_t)index);
    struct privacy_match match;

    k.sites_left = limits.dex_sites;
    k.scope = (struct flow_scope){ .program = c->in.program,
                                   .arena = &w->arena,
                                   .work_left = limits.dex_instructions,
                                   .writes = c->in.writes,
                                   .limits = c->in.limits };
    w->status = privacy_match_file(c->matcher, (uint32_t)index, &match, &w->err);
    if (w->status != PICA_OK)
        return;
    collect_sites(&k, flow_program_index(c->in.program, (uint32_t)index), &match);
    collect_notes(&k, &match, &limits);
    privacy_match_finish(&match);
    flow_scope_finish(&k.scope);
    if (k.scope.nomem || w->notes.failed)
        w->status = pica_fail_nomem(&w->err);
}

static enum pica_status gather(struct privacy_collecting *c, struct pica_error *err)
{
    size_t files = flow_dex_count(c->in.program), total = 0, passed = 0;
    struct gathered *g = &c->found;

    for (size_t i = 0; i < files; i++) {
        if (c->files[i].status != PICA_OK) {
            *err = c->files[i].err;
            return c->files[i].status;
        }
        total += c->files[i].count;
        passed += c->files[i].passed_count;
    }
    g->items = pica_arena_array(&c->arena, total ? total : 1, sizeof *g->items);
    g->passed = calloc(passed ? passed : 1, sizeof *g->passed);
    if (!g->items || !g->passed)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < files; i++) {
        struct file_work *w = &c->files[i];

        for (size_t n = 0; n < w->passed_count; n++) {
            g->passed[g->passed_count] = w->passed[n];
            g->passed[g->passed_count++].item += g->count;
        }
        if (w->count)
            memcpy(g->items + g->count, w->items, w->count * sizeof *g->items);
        g->count += w->count;
        pica_notes_join(&c->notes, &w->notes);
        pica_arena_join(&c->arena, &w->arena);
    }
    return c->notes.failed ? pica_fail_nomem(err) : PICA_OK;
}

/* What one file holds; who does the last of them puts all together, and asks the callers of
 * wrappers. */
static bool collect_job(void *context)
{
    struct file_work *w = context;
    struct privacy_collecting *c = w->all;

    collect_file(c, (size_t)(w - c->files));
    if (atomic_fetch_sub(&c->files_left, 1) > 1)
        return false;
    c->status = gather(c, &c->err);
    if (c->status == PICA_OK)
        c->status = privacy_ask_callers(&c->in, c->own_package, c->found.passed,
                                        c->found.passed_count, c->found.items, &c->arena, &c->err);
    flow_field_writes_free(c->own_writes); /* a world needs none */
    c->own_writes = NULL;
    return false;
}

struct privacy_collecting *privacy_collect_begin(const struct privacy_collect_input *in)
{
    size_t files = flow_dex_count(in->program);
    struct privacy_collecting *c = calloc(1, sizeof *c);

    if (!c)
        return NULL;
    c->in = *in;
    c->in.work = NULL;
    c->in.world = NULL;
    c->work = in->work;
    c->own_package = in->manifest ? in->manifest->package : NULL;
    c->matcher = privacy_matcher_new(in->program);
    c->files = calloc(files ? files : 1, sizeof *c->files);
    if (!in->writes)
        c->in.writes = c->own_writes = flow_field_writes_new(in->program, in->work);
    if (!c->matcher || !c->files || !c->in.writes) {
        privacy_collect_free(c);
        return NULL;
    }
    atomic_init(&c->files_left, files);
    for (size_t i = files; i-- > 0;) { /* the last given out is the first done */
        struct file_work *w = &c->files[i];

        w->all = c;
        w->job = (struct pica_job){ .step = collect_job, .context = w };
        pica_work_beside(in->work, &w->job);
    }
    return c;
}

enum pica_status privacy_collect_end(struct privacy_collecting *c, struct flow_world *world,
                                     struct pica_arena *arena, struct pica_notes *notes,
                                     struct privacy_collection **ret, size_t *ret_count,
                                     struct pica_error *err)
{
    struct gathered *g = &c->found;
    struct privacy_collect_input in = c->in;
    size_t kept = 0;
    enum pica_status st;

    for (size_t i = 0; i < flow_dex_count(c->in.program); i++)
        pica_work_wait_for(c->work, &c->files[i].job);
    st = c->status;
    if (st != PICA_OK)
        *err = c->err;
    in.world = world;
    if (st == PICA_OK && world)
        st = privacy_ask_world(&in, g->items, g->count, &c->arena, err);
    /* What proved to be nothing goes. */
    for (size_t i = 0; i < g->count && st == PICA_OK; i++)
        if (g->items[i].api)
            g->items[kept++] = g->items[i];
    pica_arena_join(arena, &c->arena);
    pica_notes_join(notes, &c->notes);
    if (st != PICA_OK)
        return st;
    *ret = g->items;
    *ret_count = kept;
    return notes->failed ? pica_fail_nomem(err) : PICA_OK;
}

void privacy_collect_free(struct privacy_collecting *c)
{
    if (!c)
        return;
    for (size_t i = 0; c->files && i < flow_dex_count(c->in.program); i++) {
        pica_arena_finish(&c->files[i].arena);
        pica_notes_finish(&c->files[i].notes);
        free(c->files[i].items);
        free(c->files[i].passed);
    }
    free(c->files);
    free(c->found.passed);
    pica_arena_finish(&c->arena);
    pica_notes_finish(&c->notes);
    privacy_matcher_free(c->matcher);
    flow_field_writes_free(c->own_writes);
    free(c);
}

enum pica_status privacy_collect(const struct privacy_collect_input *in, struct pica_arena *arena,
                                 struct pica_notes *notes, struct privacy_collection **ret,
                                 size_t *ret_count, struct pica_error *err)
{
    struct privacy_collecting *c = privacy_collect_begin(in);
    enum pica_status st = c ? privacy_collect_end(c, in->world, arena, notes, ret, ret_count, err)
                            : pica_fail_nomem(err);

    privacy_collect_free(c);
    return st;
}
