#include "manifest/layout_views.h"

#include "base/cursor.h"
#include "manifest/platform.h"

#define EVIDENCE_MAX 1024 /* bytes of an element that are kept */
#define TOOLS "http://schemas.android.com/tools"

struct views_reader {
    struct axml xml;
    struct pica_arena scratch; /* of strings */
    struct pica_arena *arena;
    const struct layout_watch *watch;
    struct layout *out;
    size_t cap;
    uint32_t parent;         /* of the next element */
    uint64_t left;           /* views and texts that may still be kept */
    struct layout_view view; /* that is being read */
    size_t text_cap;
    bool full, no_memory;
};

static const char *text_of(struct views_reader *r, uint32_t index)
{
    return string_pool_text(&r->xml.pool, index, &r->scratch);
}

static const char *keep(struct views_reader *r, const char *text)
{
    const char *copy = pica_arena_str(r->arena, pica_span_str(text));

    r->no_memory |= !copy;
    return copy ? copy : "";
}

/* The copy of a string, `missing` when it cannot be read. */
static const char *keep_string(struct views_reader *r, uint32_t index, const char *missing)
{
    const char *text = text_of(r, index);

    return keep(r, text ? text : missing);
}

/* --- attributes -------------------------------------------------------------------- */

/* Names of attributes that show their value to people; of the platform, and what an app's own are
 * called. */
static bool is_text_attr(const char *name, enum layout_text_kind *ret)
{
    static const struct {
        const char *name;
        enum layout_text_kind kind;
    } attrs[] = {
        { "text", LAYOUT_TEXT },
        { "textOn", LAYOUT_TEXT },
        { "textOff", LAYOUT_TEXT },
        { "hint", LAYOUT_HINT },
        { "contentDescription", LAYOUT_DESCRIPTION },
        { "tooltipText", LAYOUT_DESCRIPTION },
        { "title", LAYOUT_TITLE },
        { "subtitle", LAYOUT_SUMMARY },
        { "label", LAYOUT_TITLE },
        { "summary", LAYOUT_SUMMARY },
        { "summaryOn", LAYOUT_SUMMARY },
        { "summaryOff", LAYOUT_SUMMARY },
        { "dialogTitle", LAYOUT_TITLE },
        { "dialogMessage", LAYOUT_SUMMARY },
        { "positiveButtonText", LAYOUT_POSITIVE },
        { "negativeButtonText", LAYOUT_NEGATIVE },
    };

    for (size_t i = 0; i < sizeof attrs / sizeof *attrs; i++)
        if (strcmp(attrs[i].name, name) == 0) {
            *ret = attrs[i].kind;
            return true;
        }
    return false;
}

bool layout_is_text(const struct axml_attr *a)
{
    switch (a->id) {
    case ATTR_ON_CLICK:
    case ATTR_NAME:
    case ATTR_FRAGMENT:
    case ATTR_KEY:
    case ATTR_TAG:
    case ATTR_TARGET_CLASS:
    case ATTR_ACTION:
    case ATTR_FONT_FAMILY:
        return false;
    default:
        return true;
    }
}

/* What is for the editor of layouts alone, and left in by some tools. */
static bool is_of_tools(struct axml *xml, const struct axml_attr *a, struct pica_arena *scratch)
{
    const char *ns = a->id == 0 ? string_pool_text(&xml->pool, a->ns, scratch) : NULL;

    return ns && strcmp(ns, TOOLS) == 0;
}

bool layout_wants(const struct layout_watch *watch, struct axml *xml, const struct axml_attr *a,
                  struct pica_arena *scratch)
{
    const char *text;

    if (is_of_tools(xml, a, scratch))
        return false;
    if (res_value_is_reference(a->value))
        return a->value.data && watch->id(watch->context, a->value.data);
    if (a->value.type != RES_STRING || !layout_is_text(a))
        return false;
    text = string_pool_text(&xml->pool, a->value.data, scratch);
    return text && *text && watch->text(watch->context, text);
}

/* --- elements ------------------------------------------------------------------------ */

static void add_text(struct views_reader *r, enum layout_text_kind kind, struct res_value v)
{
    struct layout_view *view = &r->view;
    const char *text = v.type == RES_STRING ? text_of(r, v.data) : "";

    if (!text || (v.type == RES_STRING && !*text) || r->left == 0) {
        r->full |= r->left == 0;
        return;
    }
    if (view->text_count == r->text_cap) {
        size_t cap = r->text_cap ? r->text_cap * 2 : 2;
        struct layout_text *more = pica_arena_array(r->arena, cap, sizeof *more);

        if (!more) {
            r->no_memory = true;
            return;
        }
        if (view->text_count)
            memcpy(more, view->texts, view->text_count * sizeof *more);
        view->texts = more;
        r->text_cap = cap;
    }
    r->left--;
    view->texts[view->text_count++] =
        (struct layout_text){ .kind = kind,
                              .id = v.type == RES_STRING ? 0 : v.data,
                              .text = v.type == RES_STRING ? keep(r, text) : "" };
}

static void read_bool(struct views_reader *r, uint32_t id, const char *name, struct res_value v)
{
    bool yes = v.data != 0;

    if (v.type != RES_BOOLEAN)
        return;
    if (id == ATTR_CLICKABLE)
        r->view.clickable = yes;
    else if (id == ATTR_CHECKED || strcmp(name, "defaultValue") == 0)
        r->view.checked = yes ? LAYOUT_CHECKED : LAYOUT_UNCHECKED;
}

static void read_attr(struct views_reader *r, struct axml_attr *a)
{
    const char *name = a->id >> 24 == 0x01 ? manifest_attr_name(a->id) : text_of(r, a->name);
    bool reference = res_value_is_reference(a->value) && a->value.data;
    enum layout_text_kind kind;

    if (!name || is_of_tools(&r->xml, a, &r->scratch))
        return;
    if (a->value.type != RES_STRING && !reference) {
        read_bool(r, a->id, name, a->value);
        return;
    }
    if (a->id == ATTR_ID)
        r->view.id = reference ? a->value.data : 0;
    else if (a->id == ATTR_ON_CLICK)
        r->view.on_click = reference ? "" : keep_string(r, a->value.data, "");
    else if (a->id == ATTR_TAG && !reference)
        r->view.view_tag = keep_string(r, a->value.data, "");
    else if (strcmp(name, "key") == 0 && !reference)
        r->view.key = keep_string(r, a->value.data, "");
    else if (strcmp(name, "layout") == 0 || strcmp(name, "actionLayout") == 0)
        r->view.include = reference ? a->value.data : 0;
    else if (strcmp(name, "class") == 0 && strcmp(r->view.tag, "view") == 0 && !reference)
        r->view.tag = keep_string(r, a->value.data, "view");
    else if (is_text_attr(name, &kind))
        add_text(r, kind, a->value);
    else if (layout_wants(r->watch, &r->xml, a, &r->scratch))
        add_text(r, LAYOUT_TEXT_IN_OTHER, a->value);
}

static struct pica_place place_of(struct views_reader *r)
{
    struct pica_span node = pica_span_sub(r->xml.node, 0, EVIDENCE_MAX);
    struct pica_place place = pica_place_at(r->out->entry, axml_offset(&r->xml));
    uint8_t *copy = pica_arena_alloc(r->arena, node.len);

    r->no_memory |= !copy;
    if (copy && node.len > 0) {
        memcpy(copy, node.data, node.len);
        place.bytes = pica_span_of(copy, node.len);
    }
    return place;
}

static void read_element(struct views_reader *r)
{
    struct layout *l = r->out;
    if (r->left == 0) {
        r->full = true;
        return;
    }
    r->left--;
    r->view = (struct layout_view){ .tag = keep_string(r, r->xml.name, ""), .parent = r->parent };
    r->text_cap = 0;
    for (uint16_t i = 0; i < r->xml.attr_count && !r->no_memory; i++) {
        struct axml_attr a = axml_attr(&r->xml, i);

        read_attr(r, &a);
    }
    r->view.place = place_of(r);
    if (l->view_count == r->cap) {
        size_t cap = r->cap ? r->cap * 2 : 16;
        struct layout_view *more = pica_arena_array(r->arena, cap, sizeof *more);

        if (!more) {
            r->no_memory = true;
            return;
        }
        if (l->view_count)
            memcpy(more, l->views, l->view_count * sizeof *more);
        l->views = more;
        r->cap = cap;
    }
    r->parent = (uint32_t)l->view_count;
    l->views[l->view_count++] = r->view;
}

/* --- data binding ------------------------------------------------------------------------ */

static bool begins_with(const char *text, const char *part)
{
    return text && strncmp(text, part, strlen(part)) == 0;
}

/* A number of no resource and of no view that code numbers, from two texts (FNV-1a). */
static uint32_t own_id(const char *layout, const char *number)
{
    uint32_t hash = 2166136261u;

    for (; *layout; layout++)
        hash = (hash ^ (uint8_t)*layout) * 16777619u;
    for (; *number; number++)
        hash = (hash ^ (uint8_t)*number) * 16777619u;
    return 0x00800000u | (hash ^ hash >> 23) % 0x00800000u;
}

/* Views without an id that a data binding knows by their number are as good as named. */
static void give_ids(struct layout *l)
{
    const char *root = l->view_count ? l->views[0].view_tag : NULL;

    if (!begins_with(root, "layout/"))
        return;
    for (size_t n = 1; n < l->view_count; n++)
        if (l->views[n].id == 0 && begins_with(l->views[n].view_tag, "binding_"))
            l->views[n].id = own_id(root, l->views[n].view_tag);
}

bool layout_views(struct pica_span axml, const char *entry, const struct pica_limits *limits,
                  const struct layout_watch *watch, struct pica_arena *arena,
                  struct pica_notes *notes, struct layout *ret)
{
    struct views_reader r = { .arena = arena,
                              .watch = watch,
                              .out = ret,
                              .parent = LAYOUT_NO_VIEW,
                              .left = limits->xml_uses };
    struct pica_notes unheard = { 0 };
    enum axml_event event;

    axml_open(axml, entry, limits, &r.scratch, &unheard, &r.xml);
    while ((event = axml_next(&r.xml)) != AXML_END_DOCUMENT && !r.no_memory && !r.full) {
        if (event == AXML_START_ELEMENT)
            read_element(&r);
        else if (event == AXML_END_ELEMENT && r.parent != LAYOUT_NO_VIEW)
            r.parent = ret->views[r.parent].parent;
    }
    give_ids(ret);
    if (r.full)
        pica_gap(
            notes, "manifest", pica_place_entry(entry),
            "more views and texts than the limit of %ju: what follows is not read (limit xml_uses)",
            (uintmax_t)limits->xml_uses);
    r.no_memory |= r.xml.pool.no_memory || unheard.failed;
    pica_notes_finish(&unheard);
    pica_arena_finish(&r.scratch);
    return !r.no_memory;
}
