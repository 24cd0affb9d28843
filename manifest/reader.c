#include "manifest/reader.h"

#include <errno.h>
#include <stdlib.h>

#define REMARKS_MAX 200 /* of one manifest; the first of them tell what there is to tell */

/* --- tags ---------------------------------------------------------------- */

const char *reader_tag_name(struct reader *r)
{
    const char *name = axml_text(&r->xml, r->xml.name);

    if (name)
        return name;
    if (reader_refuse(r)) /* getName() throws, or gives null, which is compared with names */
        pica_remark(r->notes, "manifest.tag-nameless", axml_place(&r->xml),
                    "the name of an element cannot be read: a device refuses the package");
    return "";
}

bool reader_may_say(struct reader *r)
{
    if (r->quiet || r->said >= REMARKS_MAX)
        return false;
    r->said++;
    return true;
}

bool reader_refuse(struct reader *r)
{
    r->out->installable = false;
    return reader_may_say(r);
}

/* Where the platform stops, and what that may hide. */
static void say_bad(struct reader *r)
{
    struct pica_error *err = &r->xml.bad;

    if (!reader_refuse(r) || r->gap_said)
        return;
    r->gap_said = true;
    if (err->status != PICA_E_LIMIT)
        pica_remark(r->notes, "manifest.broken", axml_place(&r->xml),
                    "a device stops reading here, and refuses the package");
    pica_gap_error(r->notes, "manifest", axml_place(&r->xml), err);
}

static bool remember_name(struct reader *r)
{
    if (r->depth >= r->name_cap) {
        size_t more = r->name_cap ? r->name_cap * 2 : 64;
        uint32_t *names = pica_arena_array(r->arena, more, sizeof *names);

        if (!names) {
            r->no_memory = true;
            return false;
        }
        if (r->name_cap)
            memcpy(names, r->names, r->name_cap * sizeof *names);
        r->names = names;
        r->name_cap = more;
    }
    r->names[r->depth] = r->xml.name;
    return true;
}

/* Names of end tags are not compared by the platform: this is only a remark. */
static void compare_end(struct reader *r)
{
    uint32_t start = r->depth > 0 && r->depth < r->name_cap ? r->names[r->depth] : AXML_NONE;
    const char *a, *b;

    if (r->end_said || r->quiet || start == r->xml.name)
        return;
    a = axml_text(&r->xml, start);
    b = axml_text(&r->xml, r->xml.name);
    if (a && b && strcmp(a, b) == 0)
        return;
    r->end_said = true;
    pica_remark(r->notes, "manifest.end-name", axml_place(&r->xml),
                "the end of an element has another name than its start");
}

static bool too_deep(struct reader *r)
{
    if (r->depth <= r->limits->xml_depth)
        return false;
    if (!r->gap_said && !r->quiet)
        pica_gap(r->notes, "manifest", axml_place(&r->xml),
                 "elements are nested deeper than %ju levels (limit xml_depth)",
                 (uintmax_t)r->limits->xml_depth);
    r->gap_said = true;
    r->xml.ended = true;
    return true;
}

/* The level at which an element belongs, or 0: wherever it is. */
static uint64_t level_of(const struct reader *r, const char *name)
{
    static const struct {
        const char *name;
        uint64_t level;
    } levels[] = {
        { "manifest", 1 },
        { "application", 2 },
        { "uses-permission", 2 },
        { "uses-permission-sdk-23", 2 },
        { "uses-permission-sdk-m", 2 },
        { "uses-sdk", 2 },
        { "uses-feature", 2 },
        { "uses-configuration", 2 },
        { "supports-screens", 2 },
        { "permission", 2 },
        { "permission-group", 2 },
        { "permission-tree", 2 },
        { "instrumentation", 2 },
        { "queries", 2 },
        { "activity", 3 },
        { "activity-alias", 3 },
        { "service", 3 },
        { "receiver", 3 },
        { "provider", 3 },
        { "uses-library", 3 },
        { "package", 3 },
        { "intent-filter", 4 },
        { "action", 5 },
        { "category", 5 },
        { "data", 5 },
    };

    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        if (strcmp(name, levels[i].name) == 0)
            return levels[i].level;
    if (strcmp(name, "meta-data") == 0)
        return r->depth >= 3 ? 4 : 3;
    return 0;
}

static enum reader_tag next_repaired(struct reader *r)
{
    if (!r->held) {
        enum axml_event event;

        do
            event = axml_next(&r->xml);
        while (event != AXML_START_ELEMENT && event != AXML_END_DOCUMENT);
        if (event == AXML_END_DOCUMENT)
            return TAG_DONE;
        r->held = true;
        r->held_level = level_of(r, reader_tag_name(r));
        if (r->held_level == 0)
            r->held_level = r->depth > 2 ? r->depth : 2;
    }
    if (r->depth >= r->held_level) {
        r->closing = true;
        return TAG_END;
    }
    r->held = false;
    r->depth++;
    return TAG_START;
}

enum reader_tag reader_next(struct reader *r)
{
    /* Depth as XmlBlock.Parser.next() counts it. */
    if (r->closing && r->depth > 0)
        r->depth--;
    r->closing = false;
    if (r->no_memory)
        return TAG_DONE;
    if (r->repair)
        return next_repaired(r);
    for (;;) {
        switch (axml_next(&r->xml)) {
        case AXML_START_ELEMENT:
            r->depth++;
            if (too_deep(r) || !remember_name(r))
                return TAG_DONE;
            reader_look(r);
            return TAG_START;
        case AXML_END_ELEMENT:
            compare_end(r);
            r->closing = true;
            return TAG_END;
        case AXML_BAD:
            say_bad(r);
            break;
        case AXML_END_DOCUMENT:
            return TAG_DONE;
        case AXML_START_NAMESPACE:
        case AXML_END_NAMESPACE:
        case AXML_TEXT:
            break;
        }
    }
}

bool reader_child(struct reader *r, uint64_t depth)
{
    for (;;) {
        enum reader_tag tag = reader_next(r);

        if (tag == TAG_START)
            return true;
        if (tag == TAG_DONE)
            return false;
        if (r->depth <= depth) {
            if (depth == 1)
                r->whole = true;
            return false;
        }
    }
}

/* What reads as a permission to people and to tools that look for the tag alone. */
static void say_misplaced(struct reader *r)
{
    const char *tag = axml_text(&r->xml, r->xml.name); /* where no device asks for it */

    if (tag && strncmp(tag, "uses-permission", strlen("uses-permission")) == 0 && reader_may_say(r))
        pica_remark(r->notes, "manifest.element-misplaced", axml_place(&r->xml),
                    "a %.40s element stands where no device reads it: that permission is not asked "
                    "for",
                    tag);
}

void reader_skip(struct reader *r)
{
    uint64_t depth = r->depth;

    while (reader_child(r, depth))
        say_misplaced(r);
}

void reader_pass_over(struct reader *r)
{
    say_misplaced(r);
    reader_skip(r);
}

/* --- attributes ---------------------------------------------------------- */

static bool find_attr(struct reader *r, uint32_t id, struct axml_attr *ret)
{
    for (uint16_t i = 0; i < r->xml.attr_count; i++) {
        *ret = axml_attr(&r->xml, i);
        if (ret->id == id)
            return true;
    }
    return false;
}

/* Names that the resource map overrules: what a reader by name would not find. */
static void look_at_name(struct reader *r, const struct axml_attr *a)
{
    const char *known = manifest_attr_name(a->id), *name;

    if (!known || strncmp(known, "__", 2) == 0 || strstr(known, "removed"))
        return;
    name = axml_text(&r->xml, a->name);
    if (name && strcmp(name, known) == 0)
        return;
    r->masked_said = true;
    pica_remark(r->notes, "manifest.attribute-masked", axml_place(&r->xml),
                "an attribute is called otherwise than its resource id %#x says: %s", a->id, known);
}

void reader_look(struct reader *r)
{
    uint32_t last = 0;

    if (r->quiet || (r->masked_said && r->order_said))
        return;
    for (uint16_t i = 0; i < r->xml.attr_count; i++) {
        struct axml_attr a = axml_attr(&r->xml, i);

        if (a.id == 0)
            continue;
        if (!r->masked_said)
            look_at_name(r, &a);
        /* AttributeResolution.cpp RetrieveAttributes passes through the
         * attributes once, in the order of ids. */
        if (a.id <= last && !r->order_said) {
            r->order_said = true;
            pica_remark(r->notes, "manifest.attribute-order", axml_place(&r->xml),
                        "attributes are not in the order of their resource ids (%#x behind %#x): "
                        "some devices overlook the later ones",
                        a.id, last);
        }
        last = a.id;
    }
}

static void follow(struct reader *r, const char *locale, struct reader_value *v)
{
    struct res_value found;

    if (!res_value_is_reference(v->value) || v->value.data == 0)
        return;
    v->resource = v->value.data;
    if (!res_table_resolve(r->table, v->resource, locale, &found))
        return;
    v->value = found;
    v->from_table = true;
    v->varies = res_table_varies(r->table, v->resource);
}

bool reader_value(struct reader *r, uint32_t attr, struct reader_value *ret)
{
    struct axml_attr a;

    if (!find_attr(r, attr, &a))
        return false;
    *ret = (struct reader_value){ .value = a.value };
    follow(r, "", ret);
    if (ret->value.type == RES_NULL)
        return ret->value.data == 1; /* @empty */
    return !(res_value_is_reference(ret->value) && ret->value.data == 0);
}

const char *reader_value_text(struct reader *r, const struct reader_value *v)
{
    struct pica_text text = { 0 };
    const char *copy;

    if (v->value.type == RES_STRING)
        return v->from_table ? res_table_text(r->table, v->value.data)
                             : axml_text(&r->xml, v->value.data);
    if (v->value.type == RES_NULL)
        return NULL;
    res_value_print(v->value, &text);
    copy = text.failed ? NULL : pica_arena_str(r->arena, pica_span_of(text.data, text.len));
    pica_text_finish(&text);
    r->no_memory |= !copy;
    return copy;
}

const char *reader_string(struct reader *r, uint32_t attr, enum reader_how how, bool *ret_seen)
{
    struct reader_value v;
    const char *text = NULL;
    bool seen = false;

    if (reader_value(r, attr, &v)) {
        text = reader_value_text(r, &v);
        switch (how) {
        case HOW_ANY:
            seen = true;
            break;
        case HOW_FIXED:
            seen = !v.varies;
            break;
        case HOW_LITERAL:
            seen = v.value.type == RES_STRING && !v.from_table;
            break;
        }
    }
    if (ret_seen)
        *ret_seen = seen && text;
    return text;
}

enum manifest_tri reader_bool(struct reader *r, uint32_t attr)
{
    struct reader_value v;
    const char *text;

    if (!reader_value(r, attr, &v))
        return MANIFEST_UNSET;
    if (res_value_is_int(v.value))
        return v.value.data != 0 ? MANIFEST_TRUE : MANIFEST_FALSE;
    text = reader_value_text(r, &v);
    /* XmlUtils.convertValueToBoolean */
    return text && (strcmp(text, "1") == 0 || strcmp(text, "true") == 0 ||
                    strcmp(text, "TRUE") == 0)
               ? MANIFEST_TRUE
               : MANIFEST_FALSE;
}

bool reader_int(struct reader *r, uint32_t attr, int64_t *ret)
{
    struct reader_value v;
    const char *text;
    char *end;
    long long n;

    if (!reader_value(r, attr, &v))
        return false;
    if (res_value_is_int(v.value)) {
        *ret = (int32_t)v.value.data;
        return true;
    }
    if (v.value.type != RES_STRING)
        return false;
    text = reader_value_text(r, &v);
    if (!text || !*text)
        return false;
    errno = 0;
    n = strtoll(text, &end, 0);
    if (*end || errno)
        return false;
    *ret = n;
    return true;
}

const char *reader_by_name(struct reader *r, const char *ns, const char *name)
{
    for (uint16_t i = 0; i < r->xml.attr_count; i++) {
        struct axml_attr a = axml_attr(&r->xml, i);
        const char *own = axml_text(&r->xml, a.name), *space;
        struct reader_value v = { .value = a.value };

        if (!own || strcmp(own, name) != 0)
            continue;
        space = axml_text(&r->xml, a.ns);
        if (ns ? !space || strcmp(space, ns) != 0 : space != NULL)
            continue;
        /* XmlBlock.Parser.getAttributeValue: the raw text comes first. */
        if (a.raw < INT32_MAX)
            return axml_text(&r->xml, a.raw);
        return reader_value_text(r, &v);
    }
    return NULL;
}

/* --- small things -------------------------------------------------------- */

const char *reader_class_name(struct reader *r, const char *name)
{
    const char *package = r->out->package, *whole;

    if (!name || !*name)
        return NULL;
    if (!package || (*name != '.' && strchr(name, '.')))
        return name;
    whole = pica_arena_printf(r->arena, "%s%s%s", package, *name == '.' ? "" : ".", name);
    r->no_memory |= !whole;
    return whole;
}

void reader_push(struct reader *r, void *items_ptr, size_t *count, const void *item, size_t each)
{
    char *items;

    memcpy(&items, items_ptr, sizeof items);
    /* Room for a power of two: more of it whenever the count reaches one. */
    if ((*count & (*count - 1)) == 0) {
        char *more = pica_arena_array(r->arena, *count ? *count * 2 : 1, each);

        if (!more) {
            r->no_memory = true;
            return;
        }
        if (*count)
            memcpy(more, items, *count * each);
        items = more;
        memcpy(items_ptr, &items, sizeof items);
    }
    memcpy(items + *count * each, item, each);
    ++*count;
}
