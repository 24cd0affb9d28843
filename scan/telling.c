#include "scan/telling.h"

#include "flow/place.h"
#include "scan/pieces.h"

#include <stdlib.h>

void telling_begin(struct telling *t, struct scan_result *r)
{
    *t = (struct telling){ .r = r, .program = r->buffers->program, .world = scan_graph_world(r) };
    t->known = calloc(flow_method_count(t->program) + 1, sizeof(struct pica_place *));
    t->failed = !t->known;
}

void telling_end(struct telling *t)
{
    free(t->known);
}

void *tell_array(struct telling *t, size_t count, size_t each)
{
    void *got = pica_arena_array(&t->r->arena, count ? count : 1, each);

    t->failed |= !got;
    return got;
}

const char *tell_text(struct telling *t, struct pica_text *text)
{
    const char *got =
        text->failed ? NULL : pica_arena_str(&t->r->arena, pica_span_of(text->data, text->len));

    t->failed |= !got;
    pica_text_finish(text);
    return got;
}

struct pica_place tell_place(struct telling *t, uint32_t method, uint32_t at)
{
    struct pica_place *known;

    if (method == FLOW_NONE || t->failed)
        return PICA_PLACE_NONE;
    known = t->known[method];
    if (!known) {
        known = tell_array(t, 1, sizeof *known);
        if (!known)
            return PICA_PLACE_NONE;
        *known = flow_place(t->program, method, DEX_NO_INDEX, &t->r->arena);
        t->failed |= !known->class_name || !known->method;
        t->known[method] = known;
    }
    return flow_place_near(t->program, method, at, known);
}

const char *tell_member(struct telling *t, uint32_t dex, uint32_t idx, bool field)
{
    const struct dex_file *file = flow_dex(t->program, dex);
    struct pica_text text = { 0 };

    if (field) {
        struct dex_field_id f = dex_field_id(file, idx);

        dex_add_utf8(dex_type(file, f.class_idx), &text);
        pica_text_add(&text, "->");
        dex_add_utf8(dex_string(file, f.name_idx), &text);
        pica_text_add_char(&text, ':');
        dex_add_utf8(dex_type(file, f.type_idx), &text);
    } else {
        dex_add_utf8(dex_type(file, dex_method_id(file, idx).class_idx), &text);
        pica_text_add(&text, "->");
        dex_add_method_label(file, idx, &text);
    }
    return tell_text(t, &text);
}

static void add_atom(struct telling *t, const struct flow_atom *a, struct pica_text *out)
{
    switch (a->kind) {
    case FLOW_ATOM_NUMBER:
        pica_text_addf(out, "%jd", (intmax_t)a->number);
        return;
    case FLOW_ATOM_NULL:
        pica_text_add(out, "null");
        return;
    case FLOW_ATOM_TEXT:
        pica_text_add_char(out, '"');
        dex_add_utf8(a->text, out);
        pica_text_add_char(out, '"');
        return;
    case FLOW_ATOM_CLASS:
        dex_add_utf8(flow_type_name(t->program, (uint32_t)a->number), out);
        return;
    case FLOW_ATOM_METHOD:
        dex_add_method_label(
            flow_dex(t->program, flow_method(t->program, (uint32_t)a->number)->dex),
            flow_method(t->program, (uint32_t)a->number)->method_idx, out);
        return;
    case FLOW_ATOM_VIEW:
        pica_text_addf(out, "@0x%08jx", (uintmax_t)a->number);
        return;
    case FLOW_ATOM_RESOURCE:
    case FLOW_ATOM_ANYTHING:
    case FLOW_ATOM_UNSEEN:
    case FLOW_ATOM_STORE:
        pica_text_add_char(out, '?');
        return;
    case FLOW_ATOM_OBJECT:
    case FLOW_ATOM_SOME:
    case FLOW_ATOM_ANY_OF:
        dex_add_utf8(flow_type_name(t->program, a->type), out);
        return;
    }
}

/* "0, 1"; NULL when it may be anything. */
static const char *tell_values(struct telling *t, const struct flow_values *v)
{
    struct pica_text text = { 0 };

    if (!v->all || v->count == 0)
        return NULL;
    for (size_t i = 0; i < v->count; i++) {
        if (i)
            pica_text_add(&text, ", ");
        add_atom(t, &v->atoms[i], &text);
    }
    return tell_text(t, &text);
}

static struct scan_test tell_test(struct telling *t, const struct flow_test *from)
{
    struct scan_test out = { .place = tell_place(t, from->method, from->at),
                             .values = tell_values(t, &from->value),
                             .taken = from->taken,
                             .decided = from->decided };

    if (from->origin == FLOW_TEST_CALL || from->origin == FLOW_TEST_FIELD)
        out.subject =
            tell_member(t, from->origin_dex, from->origin_index, from->origin == FLOW_TEST_FIELD);
    return out;
}

static struct scan_step tell_step(struct telling *t, const struct flow_step *from)
{
    struct scan_step out = { .method = tell_place(t, from->edge.callee, DEX_NO_INDEX),
                             .reason = from->edge.reason,
                             .call = tell_place(t, from->edge.caller, from->edge.at),
                             .phase = from->edge.phase,
                             .test_count = from->test_count };
    struct scan_test *tests = tell_array(t, from->test_count, sizeof *tests);

    for (size_t i = 0; tests && i < from->test_count; i++)
        tests[i] = tell_test(t, &from->tests[i]);
    out.tests = tests;
    return out;
}

/*
 * The path to be told: the earliest of those that are sure; if none is, the
 * earliest. An early act is laid to nobody's charge on an assumption, and yet
 * said: *ret_maybe is the phase of an earlier path that is not sure.
 */
static bool find_path(struct telling *t, uint32_t method, uint32_t at, struct flow_path *ret,
                      enum flow_phase *ret_maybe)
{
    enum flow_phase first = flow_world_phase(t->world, method, at);
    struct flow_path early;
    bool sure = false;

    *ret_maybe = FLOW_PHASE_COUNT;
    if (first == FLOW_PHASE_COUNT ||
        !flow_path_find(t->world, method, at, 1u << first, &t->r->arena, &early))
        return false;
    *ret = early;
    for (int f = (int)first + 1; !early.sure && !sure && f < FLOW_PHASE_COUNT; f++)
        sure = flow_path_find(t->world, method, at, 1u << f, &t->r->arena, ret) && ret->sure;
    if (sure)
        *ret_maybe = first;
    else
        *ret = early;
    return true;
}

struct scan_chain tell_path(struct telling *t, const struct flow_path *path)
{
    struct scan_chain out = { .phase = path->phase, .maybe = FLOW_PHASE_COUNT, .sure = path->sure };
    struct scan_step *steps = tell_array(t, path->count, sizeof *steps);

    if (!steps)
        return out;
    for (size_t i = 0; i < path->count; i++)
        steps[i] = tell_step(t, &path->steps[i]);
    out.steps = steps;
    out.count = path->count;
    return out;
}

struct scan_chain tell_chain(struct telling *t, uint32_t method, uint32_t at)
{
    struct scan_chain out = { .phase = FLOW_PHASE_COUNT, .maybe = FLOW_PHASE_COUNT };
    enum flow_phase maybe;
    struct flow_path path;

    if (!find_path(t, method, at, &path, &maybe)) {
        t->failed |= flow_world_failed(t->world);
        return out;
    }
    out = tell_path(t, &path);
    out.maybe = maybe;
    return out;
}

struct scan_edge tell_edge(struct telling *t, const struct flow_edge *from)
{
    return (struct scan_edge){ .caller = tell_place(t, from->caller, from->at),
                               .callee = tell_place(t, from->callee, DEX_NO_INDEX),
                               .reason = from->reason,
                               .phase = from->phase,
                               .runs = true };
}

struct scan_unresolved tell_unresolved(struct telling *t, const struct flow_unresolved *from)
{
    struct scan_unresolved out = { .place = tell_place(t, from->method, from->at),
                                   .kind = from->kind };
    struct pica_text text = { 0 };

    if (from->type == FLOW_NONE && from->signature == FLOW_NONE)
        return out;
    if (from->type != FLOW_NONE)
        dex_add_utf8(flow_type_name(t->program, from->type), &text);
    pica_text_add(&text, "->");
    if (from->signature != FLOW_NONE)
        flow_signature_add_label(t->program, from->signature, &text);
    out.target = tell_text(t, &text);
    return out;
}
