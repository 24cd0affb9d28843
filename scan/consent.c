#include "scan/consent.h"

#include "flow/place.h"
#include "scan/pieces.h"

#include <stdlib.h>

enum pica_status scan_consent_read(struct scan_reading *reading, const struct manifest *manifest,
                                   struct res_files tables, const struct pica_limits *limits,
                                   struct pica_work *work, struct pica_arena *arena,
                                   struct pica_notes *notes, struct scan_consent_state **ret,
                                   struct pica_error *err)
{
    struct scan_consent_state *state = pica_arena_alloc(arena, sizeof *state);
    struct layout_watch watch;
    enum pica_status st;

    if (!state)
        return pica_fail_nomem(err);
    st = consent_strings_read(tables, limits, arena, notes, &state->strings, err);
    if (st != PICA_OK)
        return st;
    watch = consent_strings_watch(&state->strings);
    st = scan_package_read(reading, manifest, tables, &watch, work, arena, notes, &state->package,
                           err);
    if (st == PICA_OK)
        st = consent_screens_find(state->package.layouts, state->package.layout_count,
                                  &state->strings, arena, notes, &state->screens, err);
    if (st == PICA_OK)
        *ret = state;
    return st;
}

/* --- names ----------------------------------------------------------------------------- */

/* "string/agree" in the arena; NULL: it has no name. */
static const char *name_of(struct scan_result *r, struct consent_strings *s, uint32_t id,
                           bool *no_memory)
{
    struct pica_text name = { 0 };
    const char *copy = NULL;

    if (id)
        consent_strings_name(s, id, &name);
    if (name.len > 0) {
        copy = pica_arena_str(&r->arena, pica_span_of(name.data, name.len));
        *no_memory |= !copy;
    }
    *no_memory |= name.failed;
    pica_text_finish(&name);
    return copy;
}

static bool list_strings(struct scan_result *r, struct scan_consent_state *state,
                         struct scan_consent *ret)
{
    struct consent_strings *s = &state->strings;
    bool no_memory = false;

    ret->strings = pica_arena_array(&r->arena, s->count + 1, sizeof *ret->strings);
    if (!ret->strings)
        return false;
    for (size_t i = 0; i < s->count; i++)
        ret->strings[i] = (struct scan_consent_string){
            .id = s->items[i].id,
            .name = name_of(r, s, s->items[i].id, &no_memory),
            .locale = s->items[i].locale,
            .reference = name_of(r, s, s->items[i].reference, &no_memory),
            .text = s->items[i].text,
            .says = s->items[i].says,
        };
    ret->string_count = s->count;
    return !no_memory;
}

static bool list_screens(struct scan_result *r, struct scan_consent_state *state,
                         struct scan_consent *ret)
{
    const struct flow_package *package = &state->package;
    struct consent_strings *s = &state->strings;
    bool no_memory = false;

    ret->screens = pica_arena_array(&r->arena, state->screens.count + 1, sizeof *ret->screens);
    if (!ret->screens)
        return false;
    for (size_t i = 0; i < state->screens.count; i++) {
        const struct consent_screen *screen = &state->screens.items[i];
        const struct layout *l = &package->layouts[screen->layout];
        struct scan_consent_screen *out = &ret->screens[i];

        out->entry = l->entry;
        out->name = l->id_count ? name_of(r, s, l->ids[0], &no_memory) : NULL;
        out->screen = screen;
        out->controls =
            pica_arena_array(&r->arena, screen->element_count + 1, sizeof *out->controls);
        if (!out->controls)
            return false;
        for (size_t k = 0; k < screen->element_count; k++) {
            const struct consent_element *e = &screen->elements[k];
            const struct layout_view *v = &package->layouts[e->layout].views[e->view];

            out->controls[k] = (struct scan_consent_control){
                .element = e,
                .tag = v->tag,
                .name = name_of(r, s, e->view_id, &no_memory),
                .on_click = v->on_click && *v->on_click ? v->on_click : NULL,
                .place = v->place,
            };
        }
    }
    ret->screen_count = state->screens.count;
    return !no_memory;
}

/* --- code -------------------------------------------------------------------------------- */

struct code_list {
    struct scan_consent_code *items;
    size_t count, cap;
    uint32_t *of_string; /* by string of the file: number + 1 */
};

/* Adds the strings of one file that say something; false without memory. */
static bool add_strings(struct scan_result *r, const struct dex_file *dex, struct code_list *l)
{
    for (uint32_t i = 0; i < dex->strings.count; i++) {
        struct pica_span s = dex_string(dex, i);
        struct consent_text says;
        const char *text;

        says = consent_text_in_code(s);
        if (says.roles == 0)
            continue;
        text = pica_arena_str(&r->arena, s);
        if (!text || !pica_grow(&l->items, &l->cap, l->count + 1, sizeof *l->items))
            return false;
        l->items[l->count++] = (struct scan_consent_code){ .text = text,
                                                           .says = says,
                                                           .place = pica_place_entry(dex->entry) };
        l->of_string[i] = (uint32_t)l->count;
    }
    return true;
}

static bool add_places(struct scan_result *r, uint32_t dex, struct code_list *l)
{
    const struct flow_index *index = &r->buffers->indexes[dex];

    for (size_t b = 0; b < index->body_count; b++) {
        const struct flow_body_refs *body = &index->bodies[b];

        for (uint32_t k = body->first; k < body->first + body->count; k++) {
            struct flow_ref ref = index->refs[k];
            struct scan_consent_code *code;
            uint32_t method;

            if (flow_ref_kind(ref) != FLOW_REF_STRING || !l->of_string[ref.target])
                continue;
            code = &l->items[l->of_string[ref.target] - 1];
            if (code->uses++ > 0)
                continue;
            method = flow_method_of(r->buffers->program, dex, body->method_idx);
            if (method == FLOW_NONE)
                continue;
            code->place = flow_place(r->buffers->program, method, flow_ref_at(ref), &r->arena);
            if (!code->place.class_name || !code->place.method)
                return false;
        }
    }
    return true;
}

static bool list_code(struct scan_result *r, struct scan_consent *ret)
{
    struct scan_buffers *b = r->buffers;
    struct code_list l = { 0 };
    bool ok = true;

    for (size_t i = 0; i < b->loaded_count && ok; i++) {
        l.of_string = calloc(b->dex[i].strings.count + 1u, sizeof *l.of_string);
        ok = l.of_string && add_strings(r, &b->dex[i], &l) && add_places(r, (uint32_t)i, &l);
        free(l.of_string);
    }
    ret->code = ok ? pica_arena_array(&r->arena, l.count + 1, sizeof *ret->code) : NULL;
    ok = ret->code != NULL;
    if (ok && l.count)
        memcpy(ret->code, l.items, l.count * sizeof *ret->code);
    ret->code_count = ok ? l.count : 0;
    free(l.items);
    return ok;
}

enum pica_status scan_consent(struct scan_result *r, struct scan_consent *ret,
                              struct pica_error *err)
{
    struct scan_consent_state *state = r->buffers->consent;

    *ret = (struct scan_consent){ 0 };
    if (!list_strings(r, state, ret) || !list_screens(r, state, ret) || !list_code(r, ret) ||
        res_table_no_memory(&state->strings.table))
        return pica_fail_nomem(err);
    return PICA_OK;
}
