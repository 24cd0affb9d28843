#include "manifest/layout.h"

#include "base/cursor.h"
#include "manifest/axml.h"
#include "manifest/layout_views.h"
#include "manifest/platform.h"

#define CHUNK_XML 0x0003
#define CHUNK_POOL 0x0001
#define CHUNK_HEADER 8
#define EVIDENCE_MAX 1024 /* bytes of an element that are kept */

struct layout_reader {
    struct axml xml;
    struct pica_arena *arena;  /* of the result */
    struct pica_arena scratch; /* of strings */
    struct layout *out;
    const char *tag; /* name of the element */
    bool root;       /* it is the outermost one */
    bool navigation; /* the outermost one is <navigation> */
    uint32_t start;  /* where a navigation graph begins: id of a destination, or 0 */
    uint32_t view_id;
    struct pica_place place;          /* of the element, once it is needed */
    const char **kept;                /* by string: its copy in `arena` */
    const struct layout_watch *watch; /* or NULL */
    bool *asked;                      /* by string: whether the watch wants it */
    uint64_t uses_left;
    bool wanted; /* by the watch */
    bool placed, full, no_memory;
};

bool layout_is_xml(struct pica_span file)
{
    uint16_t header;

    if (file.len < 2 * CHUNK_HEADER)
        return false;
    if (pica_le16(file.data) == CHUNK_XML)
        return true;
    /* The platform does not ask for the type (ResXMLTree::setTo). */
    header = pica_le16(file.data + 2);
    return header >= CHUNK_HEADER && header <= file.len - CHUNK_HEADER &&
           pica_le32(file.data + 4) <= file.len && header < pica_le32(file.data + 4) &&
           pica_le16(file.data + header) == CHUNK_POOL;
}

/* --- what is kept ---------------------------------------------------------- */

static struct pica_place element_place(struct layout_reader *r)
{
    struct pica_span node = pica_span_sub(r->xml.node, 0, EVIDENCE_MAX);
    uint8_t *copy;

    if (r->placed)
        return r->place;
    r->place = pica_place_at(r->out->entry, axml_offset(&r->xml));
    copy = pica_arena_alloc(r->arena, node.len);
    if (copy && node.len > 0) {
        memcpy(copy, node.data, node.len);
        r->place.bytes = pica_span_of(copy, node.len);
    }
    r->no_memory |= !copy;
    r->placed = true;
    return r->place;
}

static void add_use(struct layout_reader *r, enum layout_use_kind kind, const char *text,
                    uint32_t layout)
{
    struct layout *l = r->out;

    if (r->uses_left == 0 || !text) {
        r->full |= text != NULL;
        r->no_memory |= !text;
        return;
    }
    r->uses_left--;
    /* Room for a power of two: more of it whenever the count reaches one. */
    if ((l->use_count & (l->use_count - 1)) == 0) {
        struct layout_use *more =
            pica_arena_array(r->arena, l->use_count ? l->use_count * 2 : 1, sizeof *more);

        if (!more) {
            r->no_memory = true;
            return;
        }
        if (l->use_count)
            memcpy(more, l->uses, l->use_count * sizeof *more);
        l->uses = more;
    }
    l->uses[l->use_count++] = (struct layout_use){ .kind = kind,
                                                   .text = text,
                                                   .view_id = r->view_id,
                                                   .layout = layout,
                                                   .place = element_place(r) };
}

/* The copy of a string that text_of() gives; the same for all its uses. */
static const char *keep_text(struct layout_reader *r, uint32_t index)
{
    if (!r->kept)
        r->kept = pica_arena_array(&r->scratch, r->xml.pool.count, sizeof *r->kept);
    if (r->kept && !r->kept[index])
        r->kept[index] = pica_arena_str(r->arena, pica_span_str(r->xml.pool.texts[index]));
    return r->kept ? r->kept[index] : NULL;
}

/* --- attributes ------------------------------------------------------------- */

static const char *text_of(struct layout_reader *r, uint32_t index)
{
    return string_pool_text(&r->xml.pool, index, &r->scratch);
}

/* Adds a use whose text is the attribute's value, a string or a reference to one. */
static void add_value(struct layout_reader *r, enum layout_use_kind kind, struct res_value v)
{
    const char *text;

    if (v.type == RES_STRING) {
        text = text_of(r, v.data);
        if (text && *text)
            add_use(r, kind, keep_text(r, v.data), 0);
    } else if (res_value_is_reference(v) && v.data) {
        add_use(r, kind, "", v.data);
    }
}

static void add_file(struct layout_reader *r, enum layout_use_kind kind, struct res_value v)
{
    if (res_value_is_reference(v) && v.data)
        add_use(r, kind, "", v.data);
}

static bool ends_with(const char *s, const char *end)
{
    size_t n = strlen(s), m = strlen(end);

    return n >= m && strcmp(s + n - m, end) == 0;
}

static bool is_fragment(const struct layout_reader *r)
{
    return strcmp(r->tag, "fragment") == 0 || ends_with(r->tag, "FragmentContainerView");
}

/* Whatever a DEX file allows in a name. */
static bool is_name_char(unsigned char c, bool first)
{
    if (c >= 0x80 || c == '_' || c == '$' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    return !first && (c == '-' || (c >= '0' && c <= '9'));
}

/* "com.a.B$C", ".B": names with a dot between them. */
static bool is_class_name(const char *s)
{
    bool dot = false, begins = true;

    if (*s == '.') {
        dot = true;
        s++;
    }
    for (; *s; s++) {
        unsigned char c = (unsigned char)*s;

        if (c == '.') {
            if (begins)
                return false;
            dot = begins = true;
            continue;
        }
        if (!is_name_char(c, begins))
            return false;
        begins = false;
    }
    return dot && !begins;
}

/* "layout/main_0", as the data binding compiler tags the root of main.xml. */
static void add_binding(struct layout_reader *r, struct res_value v)
{
    const char *text = v.type == RES_STRING && r->root ? text_of(r, v.data) : NULL, *end;

    if (!text || strncmp(text, "layout/", 7) != 0)
        return;
    end = strrchr(text + 7, '_');
    if (end && end > text + 7)
        add_use(r, LAYOUT_BINDING,
                pica_arena_str(r->arena, pica_span_of(text + 7, (size_t)(end - text) - 7)), 0);
}

/* Another attribute: its value may be the name of a class. */
static void add_other(struct layout_reader *r, struct res_value v)
{
    const char *text = v.type == RES_STRING ? text_of(r, v.data) : NULL;

    if (text && is_class_name(text))
        add_use(r, LAYOUT_CLASS, keep_text(r, v.data), 0);
}

static void read_platform_attr(struct layout_reader *r, uint32_t id, struct res_value v)
{
    switch (id) {
    case ATTR_NAME:
        if (is_fragment(r) && !r->navigation)
            add_value(r, LAYOUT_FRAGMENT, v);
        else if (!r->navigation)
            add_other(r, v);
        else if (strcmp(r->tag, "activity") == 0)
            add_value(r, LAYOUT_INTENT, v);
        else if (strcmp(r->tag, "argument") != 0)
            add_value(r, LAYOUT_DESTINATION, v);
        return;
    case ATTR_FRAGMENT:
        add_value(r, LAYOUT_PAGE, v);
        return;
    case ATTR_ON_CLICK:
        add_value(r, LAYOUT_CLICK, v);
        return;
    case ATTR_ACTION_VIEW_CLASS:
    case ATTR_ACTION_PROVIDER_CLASS:
        add_value(r, LAYOUT_VIEW, v);
        return;
    case ATTR_ACTION_LAYOUT:
        add_file(r, LAYOUT_INCLUDE, v);
        return;
    case ATTR_LAYOUT:
        add_file(r,
                 ends_with(r->tag, "ViewStub") || ends_with(r->tag, "ViewStubCompat")
                     ? LAYOUT_STUB
                     : LAYOUT_INCLUDE,
                 v);
        return;
    case ATTR_TAG:
        add_binding(r, v);
        return;
    case ATTR_TARGET_CLASS:
    case ATTR_ACTION: /* below, once both are known */
    case ATTR_ID:
    case ATTR_TEXT: /* words for people, and keys */
    case ATTR_HINT:
    case ATTR_TITLE:
    case ATTR_SUMMARY:
    case ATTR_KEY:
    case ATTR_CONTENT_DESCRIPTION:
        return;
    default:
        add_other(r, v);
    }
}

/* An attribute of the app's own, or of none: known by its name, if it has kept that. */
static void read_named_attr(struct layout_reader *r, const char *name, struct res_value v)
{
    static const char *const files[] = { "layout", "navGraph", "graph", "menu", "headerLayout" };

    if (strcmp(name, "class") == 0) {
        add_value(r, strcmp(r->tag, "fragment") == 0 ? LAYOUT_FRAGMENT : LAYOUT_VIEW, v);
        return;
    }
    if (strcmp(name, "actionViewClass") == 0 || strcmp(name, "actionProviderClass") == 0) {
        add_value(r, LAYOUT_VIEW, v);
        return;
    }
    if (strcmp(name, "actionLayout") == 0) {
        add_file(r, LAYOUT_INCLUDE, v);
        return;
    }
    /* That of a graph within the one that is begun with is begun with, too. */
    if (strcmp(name, "startDestination") == 0 && res_value_is_reference(v) &&
        strcmp(r->tag, "navigation") == 0 && (r->root || (r->start && r->view_id == r->start)))
        r->start = v.data;
    if (strcmp(name, "destination") == 0 && r->navigation && strcmp(r->tag, "action") == 0)
        add_file(r, LAYOUT_ACTION, v);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (strcmp(name, files[i]) == 0)
            add_file(r, LAYOUT_INCLUDE, v);
    add_other(r, v);
}

/* --- elements ---------------------------------------------------------------- */

static bool is_worth_a_look(struct res_value v)
{
    return v.type == RES_STRING || res_value_is_reference(v);
}

/* Texts are asked about once. */
static bool is_wanted(struct layout_reader *r, const struct axml_attr *a)
{
    if (a->value.type == RES_STRING && a->value.data < r->xml.pool.count) {
        if (!r->asked)
            r->asked = pica_arena_array(&r->scratch, r->xml.pool.count, sizeof *r->asked);
        r->no_memory |= !r->asked;
        if (!r->asked || r->asked[a->value.data])
            return false;
        r->asked[a->value.data] = layout_is_text(a);
    }
    return layout_wants(r->watch, &r->xml, a, &r->scratch);
}

static void read_attrs(struct layout_reader *r)
{
    struct res_value target = { 0 }, action = { 0 };

    for (uint16_t i = 0; i < r->xml.attr_count && !r->no_memory; i++) {
        struct axml_attr a = axml_attr(&r->xml, i);
        const char *name;

        if (!is_worth_a_look(a.value))
            continue;
        if (r->watch && !r->wanted)
            r->wanted = is_wanted(r, &a);
        if (a.id == ATTR_TARGET_CLASS)
            target = a.value;
        else if (a.id == ATTR_ACTION)
            action = a.value;
        if (a.id >> 24 == 0x01)
            read_platform_attr(r, a.id, a.value);
        else if ((name = text_of(r, a.name)))
            read_named_attr(r, name, a.value);
    }
    if (strcmp(r->tag, "intent") == 0 && (target.type || action.type))
        add_value(r, LAYOUT_INTENT, target.type ? target : action);
}

static uint32_t find_view_id(struct layout_reader *r)
{
    for (uint16_t i = 0; i < r->xml.attr_count; i++) {
        struct axml_attr a = axml_attr(&r->xml, i);

        if (a.id == ATTR_ID && res_value_is_reference(a.value))
            return a.value.data;
    }
    return 0;
}

static void read_element(struct layout_reader *r)
{
    r->tag = text_of(r, r->xml.name);
    if (!r->tag)
        r->tag = "";
    r->placed = false;
    r->view_id = find_view_id(r);
    if (r->root) {
        r->navigation = strcmp(r->tag, "navigation") == 0;
        r->out->menu = strcmp(r->tag, "menu") == 0;
    }
    if (strchr(r->tag, '.'))
        add_use(r, LAYOUT_VIEW, keep_text(r, r->xml.name), 0);
    read_attrs(r);
    r->root = false;
}

/* Of a graph only the destination where it begins is shown by itself. */
static void graph_begin(const struct layout_reader *r)
{
    for (size_t i = 0; r->start && i < r->out->use_count; i++) {
        struct layout_use *use = &r->out->uses[i];

        if (use->kind == LAYOUT_DESTINATION && use->view_id != r->start)
            use->kind = LAYOUT_PAGE;
    }
}

enum pica_status layout_read(struct pica_span axml, const char *entry,
                             const struct pica_limits *limits, const struct layout_watch *watch,
                             struct pica_arena *arena, struct pica_notes *notes, struct layout *ret,
                             struct pica_error *err)
{
    struct layout result = { .entry = entry };
    struct layout_reader r = {
        .arena = arena, .out = &result, .root = true, .watch = watch, .uses_left = limits->xml_uses
    };
    struct pica_notes unheard = { 0 };
    enum axml_event event;
    bool bad = false;

    axml_open(axml, entry, limits, &r.scratch, &unheard, &r.xml);
    if (r.xml.refused)
        pica_gap_error(notes, "manifest", pica_place_entry(entry), &r.xml.bad);
    while ((event = axml_next(&r.xml)) != AXML_END_DOCUMENT && !r.no_memory && !r.full) {
        if (event == AXML_START_ELEMENT)
            read_element(&r);
        else if (event == AXML_BAD && !bad && !r.xml.refused) {
            bad = true;
            pica_gap_error(notes, "manifest", axml_place(&r.xml), &r.xml.bad);
        }
    }
    graph_begin(&r);
    if (r.full)
        pica_gap(
            notes, "manifest", element_place(&r),
            "more names of code than the limit of %ju: what follows is not read (limit xml_uses)",
            (uintmax_t)limits->xml_uses);
    if (r.xml.pool.exhausted)
        pica_gap(notes, "manifest", pica_place_entry(entry),
                 "strings lie over one another: some were not read");
    r.no_memory |= r.xml.pool.no_memory || unheard.failed;
    if (r.wanted && !r.no_memory)
        r.no_memory = !layout_views(axml, entry, limits, watch, arena, notes, &result);
    pica_notes_finish(&unheard);
    pica_arena_finish(&r.scratch);
    if (r.no_memory)
        return pica_fail_nomem(err);
    *ret = result;
    return PICA_OK;
}
