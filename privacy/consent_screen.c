#include "privacy/consent_screen.h"

#include "privacy/consent_name.h"

#include "flow/number_map.h"

#include <stdlib.h>

#define DEPTH_MAX 16u        /* of includes; a device runs out of stack somewhat later */
#define ELEMENTS_MAX 2000u   /* of one screen */
#define ELEMENTS_ALL 500000u /* of all screens: files may include each other over and over */
#define VIEWS_MAX 100000u    /* gone through for one screen */
#define VIEWS_ALL 20000000u  /* for all */
#define GROUP_VIEWS 6u       /* of a group that is one control */

const char *consent_kind_name(enum consent_kind kind)
{
    static const char *const names[] = { "text", "button", "check", "image", "item", "preference" };

    return names[kind];
}

struct finding {
    const struct layout *layouts;
    size_t count;
    struct consent_strings *strings;
    struct pica_arena *arena;
    struct pica_arena scratch, screen_scratch;
    const struct layout_id *index; /* files by id */
    size_t index_count;
    struct said {
        struct consent_text says;
        const char *shown;
    } * said; /* by resource: it is asked once */
    size_t said_count, said_cap;
    struct flow_number_map said_of;
    bool *shows; /* of each file: it, or what it includes, has views that were kept */
    /* Of the screen that is put together. */
    struct consent_element *elements;
    size_t element_count, element_cap, views_left, views_all;
    uint32_t groups; /* numbers of elements around others */
    uint32_t screen;
    /* Of all. */
    struct consent_screen *screens;
    size_t screen_count, screen_cap, all;
    struct consent_place *places;
    size_t place_count, place_cap;
    size_t screen_places; /* where those of this screen begin */
    bool full, no_memory;
};

/* --- which files include which ---------------------------------------------------- */

static size_t first_file(const struct finding *f, uint32_t id)
{
    size_t low = 0, high = f->index_count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (f->index[mid].id < id)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static bool id_shows(const struct finding *f, uint32_t id)
{
    for (size_t i = first_file(f, id); id && i < f->index_count && f->index[i].id == id; i++)
        if (f->shows[f->index[i].layout])
            return true;
    return false;
}

static bool is_include(const struct layout_use *u)
{
    return u->kind == LAYOUT_INCLUDE || u->kind == LAYOUT_STUB;
}

/* Until nothing new is found: as often as includes are nested. */
static void find_showing(struct finding *f)
{
    bool more = true;

    for (size_t i = 0; i < f->count; i++)
        f->shows[i] = f->layouts[i].view_count > 0;
    for (unsigned depth = 0; more && depth < DEPTH_MAX; depth++) {
        more = false;
        for (size_t i = 0; i < f->count; i++)
            for (size_t k = 0; k < f->layouts[i].use_count && !f->shows[i]; k++)
                if (is_include(&f->layouts[i].uses[k]) && id_shows(f, f->layouts[i].uses[k].layout))
                    f->shows[i] = more = true;
    }
}

/* --- elements ------------------------------------------------------------------------ */

static bool ends_with(const char *s, const char *end)
{
    size_t n = strlen(s), m = strlen(end);

    return n >= m && strcmp(s + n - m, end) == 0;
}

static enum consent_kind kind_of(const struct layout *l, const struct layout_view *v)
{
    if (l->menu)
        return CONSENT_KIND_ITEM;
    if (ends_with(v->tag, "Preference") || ends_with(v->tag, "PreferenceCompat"))
        return CONSENT_KIND_PREFERENCE;
    if (strstr(v->tag, "CheckBox") || strstr(v->tag, "Checkbox") || strstr(v->tag, "Switch") ||
        strstr(v->tag, "RadioButton") || ends_with(v->tag, "ToggleButton") ||
        ends_with(v->tag, "CheckedTextView") || ends_with(v->tag, "Chip"))
        return CONSENT_KIND_CHECK;
    if (strstr(v->tag, "Image") || strcmp(v->tag, "View") == 0)
        return CONSENT_KIND_IMAGE;
    if (strstr(v->tag, "Button") || strstr(v->tag, "Btn"))
        return CONSENT_KIND_BUTTON;
    return CONSENT_KIND_TEXT;
}

/* What a resource says; `plain` when there is no memory. */
static struct said said_by(struct finding *f, uint32_t id)
{
    static const struct said plain;
    uint32_t known = flow_number_map_get(&f->said_of, id);
    struct said *s;

    if (known != UINT32_MAX)
        return f->said[known];
    if (!pica_grow(&f->said, &f->said_cap, f->said_count + 1, sizeof *f->said) ||
        !flow_number_map_add(&f->said_of, id, (uint32_t)f->said_count)) {
        f->no_memory = true;
        return plain;
    }
    s = &f->said[f->said_count++];
    s->says = consent_strings_says(f->strings, id);
    s->shown = consent_strings_shown(f->strings, id);
    return *s;
}

/* The first text is shown, but one that says something before one that does not. */
static void add_text(struct finding *f, struct consent_element *e, const struct layout_text *t)
{
    struct said said = { .shown = t->text };

    if (t->id)
        said = said_by(f, t->id);
    else
        said.says = consent_text_read(pica_span_str(t->text));
    if (t->kind == LAYOUT_HINT) /* stands where somebody writes */
        said.says.roles &= ~(uint32_t)CONSENT_ACTS;
    if (!e->shown || (e->says.roles == 0 && said.says.roles != 0))
        e->shown = said.shown;
    e->says = consent_text_join(e->says, said.says);
}

/* What shows nothing may be a box, or a picture of one; else only a telling name is worth keeping.
 */
static bool is_worth(const struct consent_element *e)
{
    uint32_t telling = CONSENT_NAME_PRIVACY | CONSENT_NAME_AGREE | CONSENT_NAME_REFUSE;

    if (e->says.roles)
        return true;
    if (e->kind == CONSENT_KIND_CHECK)
        return e->shown == NULL || (e->names & telling);
    if (e->kind == CONSENT_KIND_IMAGE)
        telling |= CONSENT_NAME_CHECK;
    return e->view_id && (e->names & telling) && !e->shown;
}

static void add_place(struct finding *f, uint32_t view_id, uint32_t element)
{
    if (!view_id)
        return;
    if (pica_grow(&f->places, &f->place_cap, f->place_count + 1, sizeof *f->places))
        f->places[f->place_count++] = (struct consent_place){ view_id, f->screen, element };
    else
        f->no_memory = true;
}

static void add_element(struct finding *f, uint32_t layout, uint32_t view, uint32_t group)
{
    const struct layout *l = &f->layouts[layout];
    const struct layout_view *v = &l->views[view];
    struct consent_element e = { .kind = kind_of(l, v),
                                 .view_id = v->id,
                                 .parent = group,
                                 .checked = v->checked,
                                 .clickable = v->clickable || v->on_click,
                                 .layout = layout,
                                 .view = view };

    for (size_t i = 0; i < v->text_count; i++)
        add_text(f, &e, &v->texts[i]);
    e.names = v->id ? consent_strings_names(f->strings, v->id) : 0;
    /* The name of a group says what is in it, which is looked at by itself. */
    if (!is_worth(&e) || (e.says.roles == 0 && e.kind == CONSENT_KIND_TEXT &&
                          view + 1 < l->view_count && l->views[view + 1].parent == view))
        return;
    if (f->element_count == ELEMENTS_MAX || f->all == ELEMENTS_ALL) {
        f->full = true;
        return;
    }
    if (!pica_grow(&f->elements, &f->element_cap, f->element_count + 1, sizeof *f->elements)) {
        f->no_memory = true;
        return;
    }
    f->all++;
    f->elements[f->element_count++] = e;
}

/* --- screens --------------------------------------------------------------------------- */

static void expand(struct finding *f, uint32_t layout, uint32_t group, unsigned depth);

static void expand_id(struct finding *f, uint32_t id, uint32_t group, unsigned depth)
{
    for (size_t i = first_file(f, id); id && i < f->index_count && f->index[i].id == id; i++)
        if (f->shows[f->index[i].layout])
            expand(f, f->index[i].layout, group, depth);
}

/* Behind the last view inside views[at]. */
static size_t subtree_end(const struct layout *l, size_t at)
{
    size_t end = at + 1;

    /* A view's parent lies before it: what belongs to `at` follows without a gap. */
    while (end < l->view_count && l->views[end].parent != LAYOUT_NO_VIEW &&
           l->views[end].parent >= at)
        end++;
    return end;
}

static void expand_views(struct finding *f, uint32_t layout, uint32_t group, unsigned depth)
{
    const struct layout *l = &f->layouts[layout];
    uint32_t base = f->groups + 1;
    /* For each view the element that comes next when it is reached. */
    uint32_t *reached = pica_arena_array(&f->screen_scratch, l->view_count + 1, sizeof *reached);

    if (!reached) {
        f->no_memory = true;
        return;
    }
    f->groups += (uint32_t)l->view_count;
    for (size_t i = 0; i < l->view_count && f->views_left > 0 && !f->no_memory; i++) {
        const struct layout_view *v = &l->views[i];
        uint32_t around = group;

        f->views_left--;
        /* <merge> is taken away: its children stand where the <include> stood. */
        if (v->parent != LAYOUT_NO_VIEW && strcmp(l->views[v->parent].tag, "merge") != 0)
            around = base + v->parent;
        reached[i] = (uint32_t)f->element_count;
        add_element(f, layout, (uint32_t)i, around);
        if (v->include)
            expand_id(f, v->include, around, depth + 1);
        reached[i + 1] = (uint32_t)f->element_count;
    }
    if (f->views_left == 0) {
        f->full = true;
        return;
    }
    /* A group that is one control: its id is as good as the control's. */
    for (size_t i = 0; i < l->view_count && !f->no_memory; i++) {
        size_t end = l->views[i].id ? subtree_end(l, i) : i;

        if (end > i + 1 && end - i <= GROUP_VIEWS && reached[end] - reached[i] == 1 &&
            f->elements[reached[i]].view_id != l->views[i].id)
            add_place(f, l->views[i].id, reached[i]);
    }
}

static void expand(struct finding *f, uint32_t layout, uint32_t group, unsigned depth)
{
    const struct layout *l = &f->layouts[layout];

    if (depth == DEPTH_MAX || f->no_memory)
        return;
    if (l->view_count > 0) {
        expand_views(f, layout, group, depth);
        return;
    }
    for (size_t i = 0; i < l->use_count && f->views_left > 0; i++) {
        f->views_left--;
        if (is_include(&l->uses[i]))
            expand_id(f, l->uses[i].layout, group, depth + 1);
    }
}

/* Whether a person would want to know of it. */
static bool is_telling(const struct consent_screen *s)
{
    for (size_t i = 0; i < s->element_count; i++)
        if (s->elements[i].verdict != CONSENT_VERDICT_NONE &&
            s->elements[i].verdict != CONSENT_VERDICT_COMPLAINT)
            return true;
    return false;
}

static void find_screen(struct finding *f, uint32_t layout)
{
    struct consent_screen s = { .layout = layout };
    size_t views;

    f->element_count = 0;
    f->groups = 0;
    f->views_left = f->views_all < VIEWS_MAX ? f->views_all : VIEWS_MAX;
    views = f->views_left;
    f->screen = (uint32_t)f->screen_count;
    f->screen_places = f->place_count;
    expand(f, layout, 0, 0);
    f->views_all -= views - f->views_left;
    pica_arena_finish(&f->screen_scratch);
    s.elements = f->elements;
    s.element_count = f->element_count;
    consent_screen_judge(&s);
    if (f->no_memory || !is_telling(&s)) {
        f->place_count = f->screen_places;
        f->all -= f->element_count;
        return;
    }
    s.elements = pica_arena_array(f->arena, s.element_count, sizeof *s.elements);
    if (!s.elements ||
        !pica_grow(&f->screens, &f->screen_cap, f->screen_count + 1, sizeof *f->screens)) {
        f->no_memory = true;
        return;
    }
    memcpy(s.elements, f->elements, s.element_count * sizeof *s.elements);
    f->screens[f->screen_count++] = s;
    for (size_t i = 0; i < s.element_count; i++)
        add_place(f, s.elements[i].view_id, (uint32_t)i);
}

static int compare_places(const void *pa, const void *pb)
{
    const struct consent_place *a = pa, *b = pb;

    if (a->view_id != b->view_id)
        return a->view_id < b->view_id ? -1 : 1;
    if (a->screen != b->screen)
        return a->screen < b->screen ? -1 : 1;
    return (a->element > b->element) - (a->element < b->element);
}

static void keep(struct finding *f, struct consent_screens *ret)
{
    ret->items = pica_arena_array(f->arena, f->screen_count + 1, sizeof *ret->items);
    ret->by_id = pica_arena_array(f->arena, f->place_count + 1, sizeof *ret->by_id);
    if (!ret->items || !ret->by_id) {
        f->no_memory = true;
        return;
    }
    if (f->screen_count)
        memcpy(ret->items, f->screens, f->screen_count * sizeof *ret->items);
    if (f->place_count) {
        qsort(f->places, f->place_count, sizeof *f->places, compare_places);
        memcpy(ret->by_id, f->places, f->place_count * sizeof *ret->by_id);
    }
    ret->count = f->screen_count;
    ret->by_id_count = f->place_count;
}

enum pica_status consent_screens_find(const struct layout *layouts, size_t count,
                                      struct consent_strings *strings, struct pica_arena *arena,
                                      struct pica_notes *notes, struct consent_screens *ret,
                                      struct pica_error *err)
{
    struct finding f = { .layouts = layouts,
                         .count = count,
                         .strings = strings,
                         .arena = arena,
                         .views_all = VIEWS_ALL };

    *ret = (struct consent_screens){ 0 };
    f.shows = pica_arena_array(&f.scratch, count + 1, sizeof *f.shows);
    f.no_memory = !f.shows || !layout_index(layouts, count, &f.scratch, &f.index, &f.index_count);
    if (!f.no_memory)
        find_showing(&f);
    for (size_t i = 0; i < count && !f.no_memory; i++)
        if (f.shows[i])
            find_screen(&f, (uint32_t)i);
    if (!f.no_memory)
        keep(&f, ret);
    if (f.full)
        pica_gap(
            notes, "manifest", PICA_PLACE_NONE,
            "layouts include each other too often: some screens were not searched for consent");
    free(f.elements);
    free(f.screens);
    free(f.places);
    free(f.said);
    flow_number_map_finish(&f.said_of);
    pica_arena_finish(&f.screen_scratch);
    pica_arena_finish(&f.scratch);
    return f.no_memory || strings->no_memory || res_table_no_memory(&strings->table)
               ? pica_fail_nomem(err)
               : PICA_OK;
}

/* --- questions ----------------------------------------------------------------------------- */

const struct consent_screen *consent_screens_of(const struct consent_screens *s, uint32_t layout)
{
    size_t low = 0, high = s->count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (s->items[mid].layout < layout)
            low = mid + 1;
        else
            high = mid;
    }
    return low < s->count && s->items[low].layout == layout ? &s->items[low] : NULL;
}

const struct consent_place *consent_screens_with(const struct consent_screens *s, uint32_t view_id,
                                                 size_t *ret_count)
{
    size_t low = 0, high = s->by_id_count, n = 0;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (s->by_id[mid].view_id < view_id)
            low = mid + 1;
        else
            high = mid;
    }
    while (low + n < s->by_id_count && s->by_id[low + n].view_id == view_id)
        n++;
    *ret_count = n;
    return n ? &s->by_id[low] : NULL;
}

const struct consent_element *consent_screens_control(const struct consent_screens *s,
                                                      uint32_t layout, uint32_t view_id)
{
    const struct consent_screen *screen = consent_screens_of(s, layout);
    const struct consent_place *places;
    size_t count;

    if (!screen || !view_id)
        return NULL;
    places = consent_screens_with(s, view_id, &count);
    for (size_t i = 0; i < count; i++)
        if (&s->items[places[i].screen] == screen)
            return &screen->elements[places[i].element];
    return NULL;
}
