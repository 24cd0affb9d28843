#include "manifest/proto_xml.h"

#include "manifest/axml_write.h"
#include "manifest/proto_item.h"
#include "manifest/proto_wire.h"

#include "base/cursor.h"

#include <stdlib.h>

#define TOOLS_NS "http://schemas.android.com/tools"
#define ORIGIN_BYTES 4096 /* of a node that a place shows */

/* Fields of XmlNode, XmlElement and SourcePosition. */
enum { NODE_ELEMENT = 1, NODE_TEXT = 2, NODE_SOURCE = 3 };
enum {
    ELEMENT_NAMESPACE = 1,
    ELEMENT_NAMESPACE_URI = 2,
    ELEMENT_NAME = 3,
    ELEMENT_ATTRIBUTE = 4,
    ELEMENT_CHILD = 5,
};

struct attribute {
    uint32_t ns, name, raw; /* strings of the document */
    uint32_t id;
    struct res_value value;
    struct pica_span ns_text, name_text; /* by which those without an id are sorted */
    uint32_t place;                      /* in the file: of equals the first comes first */
};

/* An element whose children are read. */
struct level {
    struct proto_walk children;
    uint32_t ns, name;
    size_t namespaces; /* how many were declared outside of it */
    uint32_t line, origin;
};

struct declared {
    uint32_t prefix, uri;
};

struct converting {
    struct pica_span file;
    const char *entry;
    const struct pica_limits *limits;
    struct pica_notes *notes;
    struct axml_writer writer;
    struct proto_decoder decoder;
    struct pica_arena arena; /* joined elements, and names while attributes are sorted */
    struct level *levels;
    size_t depth, level_cap;
    struct declared *declared;
    size_t declared_count, declared_cap;
    struct attribute *attributes;
    size_t attribute_count, attribute_cap;
    struct pica_text text; /* scratch */
    uint64_t nodes;
    bool element; /* there was one */
    bool no_memory, damaged, full, too_deep, too_many;
    size_t damaged_at;
};

bool proto_xml_looks(struct pica_span file)
{
    return proto_looks(file, NODE_ELEMENT, PROTO_BYTES);
}

/* Parts of the file lie in it, joined elements do not: they have the place of their node. */
static uint32_t origin_of(const struct converting *c, struct pica_span in, size_t at,
                          uint32_t otherwise)
{
    if (!in.data || in.data < c->file.data || in.data >= c->file.data + c->file.len)
        return otherwise;
    return (uint32_t)((size_t)(in.data - c->file.data) + at);
}

static void damage(struct converting *c, uint32_t origin)
{
    if (!c->damaged)
        c->damaged_at = origin;
    c->damaged = true;
}

static bool is_space(uint8_t b)
{
    return b == ' ' || (b >= '\t' && b <= '\r');
}

static uint32_t string_or_none(struct converting *c, struct pica_span s)
{
    return s.len ? axml_write_span(&c->writer, s, 0) : AXML_WRITE_NONE;
}

/* --- one node ---------------------------------------------------------------------- */

struct node {
    struct pica_span element, text;
    bool is_element, is_text;
    uint32_t line;
};

/* An element that is there twice is one, with what both of them hold: messages are joined so. */
static void join_element(struct converting *c, struct node *n, struct pica_span more)
{
    uint8_t *joined;

    if (!n->is_element || n->element.len == 0) {
        n->element = more;
    } else if (more.len > c->limits->proto_bytes - n->element.len ||
               c->arena.total > c->limits->proto_bytes - n->element.len - more.len) {
        c->full = true;
    } else if (!(joined = pica_arena_alloc(&c->arena, n->element.len + more.len + 1))) {
        c->no_memory = true;
    } else {
        memcpy(joined, n->element.data, n->element.len);
        if (more.len)
            memcpy(joined + n->element.len, more.data, more.len);
        n->element = pica_span_of(joined, n->element.len + more.len);
    }
    n->is_element = true;
    n->is_text = false;
}

static struct node read_node(struct converting *c, struct pica_span message, uint32_t origin)
{
    struct proto_walk w = proto_walk_on(message);
    struct proto_field f;
    struct node n = { 0 };

    while (proto_next(&w, &f)) {
        if (f.type != PROTO_BYTES)
            continue;
        if (f.number == NODE_ELEMENT) {
            join_element(c, &n, f.bytes);
        } else if (f.number == NODE_TEXT) {
            n = (struct node){ .text = f.bytes, .is_text = true, .line = n.line };
        } else if (f.number == NODE_SOURCE) {
            n.line = proto_id(f.bytes); /* line_number is field 1, too */
        }
    }
    if (w.broken)
        damage(c, origin_of(c, message, w.at, origin));
    return n;
}

/* White space around a text is at most one blank; a text of nothing else is none. */
static void write_text(struct converting *c, struct pica_span text)
{
    size_t first = 0, last = text.len;

    while (first < last && is_space(text.data[first]))
        first++;
    while (last > first && is_space(text.data[last - 1]))
        last--;
    if (first == last)
        return;
    c->text.len = 0;
    if (first > 0)
        pica_text_add_char(&c->text, ' ');
    pica_text_add_span(&c->text, pica_span_of(text.data + first, last - first));
    if (last < text.len)
        pica_text_add_char(&c->text, ' ');
    if (!c->text.failed)
        axml_write_text_of(&c->writer,
                           axml_write_span(&c->writer, pica_span_of(c->text.data, c->text.len), 0));
}

/* --- attributes -------------------------------------------------------------------- */

static bool hex4(const uint8_t *s, uint32_t *ret)
{
    uint32_t v = 0;

    for (unsigned i = 0; i < 4; i++) {
        uint8_t b = s[i] | 0x20;

        if (s[i] >= '0' && s[i] <= '9')
            v = v << 4 | (uint32_t)(s[i] - '0');
        else if (b >= 'a' && b <= 'f')
            v = v << 4 | (uint32_t)(b - 'a' + 10);
        else
            return false;
    }
    *ret = v;
    return true;
}

static void add_code(struct pica_text *t, uint32_t code)
{
    if (code < 0x80) {
        pica_text_add_char(t, (char)code);
    } else if (code < 0x800) {
        pica_text_add_char(t, (char)(0xc0 | code >> 6));
        pica_text_add_char(t, (char)(0x80 | (code & 0x3f)));
    } else {
        pica_text_add_char(t, (char)(0xe0 | code >> 12));
        pica_text_add_char(t, (char)(0x80 | (code >> 6 & 0x3f)));
        pica_text_add_char(t, (char)(0x80 | (code & 0x3f)));
    }
}

/* ResourceUtils.cpp StringBuilder, which keeps white space: \n, \t, \u0041; \x is x. */
static struct pica_span unescape(struct converting *c, struct pica_span s)
{
    uint32_t code;

    if (!s.len || !memchr(s.data, '\\', s.len))
        return s;
    c->text.len = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (s.data[i] != '\\') {
            pica_text_add_char(&c->text, (char)s.data[i]);
        } else if (++i == s.len) {
            break;
        } else if (s.data[i] == 'u' && s.len - i > 4 && hex4(s.data + i + 1, &code)) {
            add_code(&c->text, code);
            i += 4;
        } else {
            uint8_t b = s.data[i];

            pica_text_add_char(&c->text, b == 'n' ? '\n' : b == 't' ? '\t' : (char)b);
        }
    }
    return pica_span_of(c->text.data, c->text.len);
}

static struct res_value string_value(struct converting *c, struct pica_span text, uint32_t *ret_raw)
{
    *ret_raw = axml_write_span(&c->writer, text, 0);
    return (struct res_value){ RES_STRING, *ret_raw };
}

/* A copy that outlives what is decoded next. */
static struct pica_span keep(struct converting *c, struct pica_span s)
{
    char *copy = pica_arena_str(&c->arena, s);

    c->no_memory |= !copy;
    return pica_span_of(copy, copy ? s.len : 0);
}

static void add_attribute(struct converting *c, struct pica_span message, uint32_t origin)
{
    const Aapt__XmlAttribute *a =
        proto_decode(&c->decoder, &aapt__xml_attribute__descriptor, message);
    struct attribute out = { .raw = AXML_WRITE_NONE, .place = (uint32_t)c->attribute_count };
    struct proto_value v = { 0 };

    if (!a || (a->compiled_item && !proto_item(a->compiled_item, &v))) {
        damage(c, origin);
        return;
    }
    if (pica_span_is(proto_span(a->namespace_uri), TOOLS_NS))
        return;
    if (c->attribute_count >= UINT16_MAX - 1) {
        c->too_many = true;
        return;
    }
    if (!pica_grow(&c->attributes, &c->attribute_cap, c->attribute_count + 1,
                   sizeof *c->attributes)) {
        c->no_memory = true;
        return;
    }
    out.id = a->resource_id;
    out.ns = string_or_none(c, proto_span(a->namespace_uri));
    out.name = axml_write_span(&c->writer, proto_span(a->name), out.id);
    if (!a->compiled_item)
        out.value = string_value(c, unescape(c, proto_span(a->value)), &out.raw);
    else if (v.value.type == RES_STRING)
        out.value = string_value(c, v.text, &out.raw);
    else
        out.value = v.value;
    if (!out.id) {
        out.ns_text = keep(c, proto_span(a->namespace_uri));
        out.name_text = keep(c, proto_span(a->name));
    }
    c->attributes[c->attribute_count++] = out;
}

static int text_compare(struct pica_span a, struct pica_span b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int d = n ? memcmp(a.data, b.data, n) : 0;

    return d ? d : (a.len > b.len) - (a.len < b.len);
}

/* Those with an id first, by it, as the device looks them up; then by namespace and name. */
static int attribute_compare(const void *pa, const void *pb)
{
    const struct attribute *a = pa, *b = pb;
    int d;

    if (a->id || b->id)
        d = !a->id ? 1 : !b->id ? -1 : (a->id > b->id) - (a->id < b->id);
    else if (!(d = text_compare(a->ns_text, b->ns_text)))
        d = text_compare(a->name_text, b->name_text);
    return d ? d : (a->place > b->place) - (a->place < b->place);
}

static void write_attributes(struct converting *c)
{
    if (c->attribute_count > 1)
        qsort(c->attributes, c->attribute_count, sizeof *c->attributes, attribute_compare);
    for (size_t i = 0; i < c->attribute_count; i++) {
        const struct attribute *a = &c->attributes[i];

        axml_write_attr(&c->writer, a->ns, a->name, a->raw, a->value);
    }
}

/* --- elements ---------------------------------------------------------------------- */

static void add_namespace(struct converting *c, struct pica_span message, uint32_t origin)
{
    const Aapt__XmlNamespace *ns =
        proto_decode(&c->decoder, &aapt__xml_namespace__descriptor, message);
    struct declared d;

    if (!ns) {
        damage(c, origin);
        return;
    }
    if (pica_span_is(proto_span(ns->uri), TOOLS_NS))
        return;
    d.prefix = axml_write_span(&c->writer, proto_span(ns->prefix), 0);
    d.uri = axml_write_span(&c->writer, proto_span(ns->uri), 0);
    axml_write_namespace_of(&c->writer, true, d.prefix, d.uri);
    if (pica_grow(&c->declared, &c->declared_cap, c->declared_count + 1, sizeof *c->declared))
        c->declared[c->declared_count++] = d;
    else
        c->no_memory = true;
}

/* Everything of an element but its children, which the new level waits for. */
static void open_element(struct converting *c, const struct node *n, uint32_t origin)
{
    struct proto_walk w = proto_walk_on(n->element);
    struct level *level = &c->levels[c->depth];
    struct pica_span ns = { 0 }, name = { 0 };
    struct proto_field f;

    *level = (struct level){ .children = proto_walk_on(n->element),
                             .namespaces = c->declared_count,
                             .line = n->line,
                             .origin = origin };
    c->attribute_count = 0;
    axml_write_origin(&c->writer, n->line, origin);
    while (proto_next(&w, &f)) {
        uint32_t at = origin_of(c, n->element, f.at, origin);

        if (f.type != PROTO_BYTES)
            continue;
        if (f.number == ELEMENT_NAMESPACE)
            add_namespace(c, f.bytes, at);
        else if (f.number == ELEMENT_NAMESPACE_URI)
            ns = f.bytes;
        else if (f.number == ELEMENT_NAME)
            name = f.bytes;
        else if (f.number == ELEMENT_ATTRIBUTE)
            add_attribute(c, f.bytes, at);
    }
    if (w.broken)
        damage(c, origin_of(c, n->element, w.at, origin));
    level->ns = string_or_none(c, ns);
    level->name = axml_write_span(&c->writer, name, 0);
    axml_write_start(&c->writer, level->ns, level->name);
    write_attributes(c);
    c->element = true;
    c->depth++;
}

static void close_element(struct converting *c)
{
    const struct level *level = &c->levels[--c->depth];

    axml_write_origin(&c->writer, level->line, level->origin);
    axml_write_end(&c->writer, level->ns, level->name);
    while (c->declared_count > level->namespaces) {
        const struct declared *d = &c->declared[--c->declared_count];

        axml_write_namespace_of(&c->writer, false, d->prefix, d->uri);
    }
}

static void take_node(struct converting *c, struct pica_span message, uint32_t origin)
{
    struct node n = read_node(c, message, origin);

    if (n.is_text) {
        axml_write_origin(&c->writer, n.line, origin);
        write_text(c, n.text);
    } else if (!n.is_element) {
        damage(c, origin);
    } else if (c->depth >= c->limits->xml_depth) {
        c->too_deep = true;
    } else if (pica_grow(&c->levels, &c->level_cap, c->depth + 1, sizeof *c->levels)) {
        open_element(c, &n, origin);
    } else {
        c->no_memory = true;
    }
}

/* Whether to go on: not without memory, nor beyond what one file may become. */
static bool may_go_on(struct converting *c)
{
    c->no_memory |=
        c->decoder.no_memory || c->writer.failed || c->writer.nodes.failed || c->text.failed;
    c->full |= c->decoder.exhausted || c->writer.nodes.len > c->limits->proto_bytes ||
               c->writer.arena.total > c->limits->proto_bytes ||
               c->arena.total > c->limits->proto_bytes || c->nodes > c->limits->xml_nodes;
    return !c->no_memory && !c->full;
}

static void convert(struct converting *c)
{
    struct proto_field f;

    take_node(c, c->file, 0);
    while (c->depth > 0) {
        struct level *level = &c->levels[c->depth - 1];

        if (!may_go_on(c) || !proto_next(&level->children, &f)) {
            close_element(c);
            continue;
        }
        if (f.number != ELEMENT_CHILD || f.type != PROTO_BYTES)
            continue;
        c->nodes++;
        take_node(c, f.bytes, origin_of(c, level->children.in, f.at, level->origin));
    }
    (void)may_go_on(c);
}

static void say(struct converting *c)
{
    struct pica_place place = pica_place_entry(c->entry);

    if (c->damaged)
        pica_gap(c->notes, "manifest", pica_place_at(c->entry, c->damaged_at),
                 "what stands here in protobuf form cannot be decoded: it was left out");
    if (c->too_deep)
        pica_gap(c->notes, "manifest", place,
                 "elements that lie deeper than %ju levels were not read (limit xml_depth)",
                 (uintmax_t)c->limits->xml_depth);
    if (c->too_many)
        pica_gap(c->notes, "manifest", place,
                 "an element has more attributes than binary XML can hold: the others were not "
                 "read");
    if (c->full && c->nodes > c->limits->xml_nodes)
        pica_gap(c->notes, "manifest", place, "more than %ju nodes (limit xml_nodes)",
                 (uintmax_t)c->limits->xml_nodes);
    else if (c->full)
        pica_gap(c->notes, "manifest", place,
                 "what follows was not read: decoded it takes more than %ju bytes (limit "
                 "proto_bytes)",
                 (uintmax_t)c->limits->proto_bytes);
}

static void finish(struct converting *c)
{
    axml_writer_finish(&c->writer);
    proto_decoder_finish(&c->decoder);
    pica_arena_finish(&c->arena);
    pica_text_finish(&c->text);
    free(c->levels);
    free(c->declared);
    free(c->attributes);
}

enum pica_status proto_xml_convert(struct pica_span file, const char *entry,
                                   const struct pica_limits *limits, struct pica_notes *notes,
                                   struct pica_text *out, bool *ret_whole, struct pica_error *err)
{
    struct converting c = { .file = file, .entry = entry, .limits = limits, .notes = notes };
    enum pica_status st = PICA_OK;

    *ret_whole = false;
    if (file.len > UINT32_MAX)
        return pica_fail(err, PICA_E_LIMIT, PICA_NOWHERE, "%zu bytes are too many for one file",
                         file.len);
    proto_decoder_init(&c.decoder, limits->proto_bytes);
    convert(&c);
    if (c.no_memory)
        st = pica_fail_nomem(err);
    else if (!c.element)
        st = pica_fail(err, PICA_E_MALFORMED, c.damaged_at, "is no XML in protobuf form");
    else if (!axml_write_done(&c.writer, out))
        st = pica_fail_nomem(err);
    if (st == PICA_OK) {
        say(&c);
        *ret_whole = !c.damaged;
    }
    finish(&c);
    return st;
}

struct pica_span proto_xml_origin(struct pica_span made, uint64_t offset, struct pica_span file,
                                  uint64_t *ret_at)
{
    struct pica_cursor c = pica_cursor_on(made, offset < made.len ? (size_t)offset : made.len);
    uint16_t type = pica_cursor_u16(&c), header = pica_cursor_u16(&c);
    struct proto_walk w;
    struct proto_field f;
    uint32_t at;

    pica_cursor_u32(&c); /* size */
    pica_cursor_u32(&c); /* line */
    at = pica_cursor_u32(&c);
    if (!c.ok || type < 0x0100 || type > 0x0104 || header != 16 || at >= file.len)
        return (struct pica_span){ 0 };
    *ret_at = at;
    w = proto_walk_on(pica_span_sub(file, at, file.len));
    if (at == 0 || !proto_next(&w, &f))
        return pica_span_sub(file, at, ORIGIN_BYTES);
    return pica_span_sub(file, at, w.at < ORIGIN_BYTES ? w.at : ORIGIN_BYTES);
}
