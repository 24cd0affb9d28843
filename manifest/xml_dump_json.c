/* Binary XML as JSON: what each node and attribute holds. */
#include "manifest/platform.h"
#include "manifest/xml_dump_parts.h"

#include "base/cursor.h"
#include "base/json_write.h"

#include <stdio.h>

#define LINE_AT 8 /* of ResXMLTree_node */

struct dump {
    struct xml_dumped in;
    struct pica_json json;
    struct pica_text scratch;
    uint64_t depth;
    size_t elements;
};

static void add_attr(struct dump *d, const struct axml_attr *a)
{
    struct pica_json *j = &d->json;
    const char *known = manifest_attr_name(a->id), *string = xml_dumped_string(&d->in, a);
    char id[16];

    pica_json_object(j);
    pica_json_key_text(j, "namespace", axml_text(&d->in.xml, a->ns));
    pica_json_key_text(j, "name", axml_text(&d->in.xml, a->name));
    if (a->id) {
        snprintf(id, sizeof id, "0x%08x", a->id);
        pica_json_key_text(j, "id", id);
        if (known)
            pica_json_key_text(j, "meaning", known);
    }
    pica_json_key_text(j, "type", res_value_type_name(a->value.type));
    if (string) {
        pica_json_key_text(j, "value", string);
    } else {
        d->scratch.len = 0;
        res_table_print(&d->in.table, a->value, &d->scratch);
        pica_json_key(j, "value");
        pica_json_string(j, pica_span_of(d->scratch.data, d->scratch.len));
        snprintf(id, sizeof id, "0x%08x", a->value.data);
        pica_json_key_text(j, "data", id);
        pica_json_key_text(j, "raw", axml_text(&d->in.xml, a->raw));
    }
    pica_json_object_end(j);
}

static void add_line(struct dump *d)
{
    struct pica_span node = d->in.xml.node;

    if (node.len >= LINE_AT + 4)
        pica_json_key_number(&d->json, "line", pica_le32(node.data + LINE_AT));
}

static void start_element(struct dump *d)
{
    struct pica_json *j = &d->json;

    pica_json_object(j);
    pica_json_key_text(j, "namespace", axml_text(&d->in.xml, d->in.xml.ns));
    pica_json_key_text(j, "element", axml_text(&d->in.xml, d->in.xml.name));
    add_line(d);
    pica_json_key(j, "attributes");
    pica_json_array(j);
    for (uint16_t i = 0; i < d->in.xml.attr_count && !d->json.out->failed; i++) {
        struct axml_attr a = axml_attr(&d->in.xml, i);

        add_attr(d, &a);
    }
    pica_json_array_end(j);
    pica_json_key(j, "children");
    pica_json_array(j);
    d->depth++;
    d->elements++;
}

static void end_element(struct dump *d)
{
    if (d->depth == 0)
        return;
    pica_json_array_end(&d->json);
    pica_json_object_end(&d->json);
    d->depth--;
}

static void add_text(struct dump *d)
{
    pica_json_object(&d->json);
    pica_json_key_text(&d->json, "text", axml_text(&d->in.xml, d->in.xml.text));
    add_line(d);
    pica_json_object_end(&d->json);
}

static void add_elements(struct dump *d)
{
    while (!d->json.out->failed) {
        switch (axml_next(&d->in.xml)) {
        case AXML_START_ELEMENT:
            if (xml_dumped_too_deep(&d->in, d->depth))
                return;
            start_element(d);
            break;
        case AXML_END_ELEMENT:
            end_element(d);
            break;
        case AXML_TEXT:
            add_text(d);
            break;
        case AXML_BAD:
            xml_dumped_say_bad(&d->in);
            break;
        case AXML_END_DOCUMENT:
            return;
        case AXML_START_NAMESPACE:
        case AXML_END_NAMESPACE:
            break;
        }
    }
}

static void add_document(struct dump *d)
{
    struct pica_json *j = &d->json;

    pica_json_object(j);
    pica_json_key_text(j, "schema", "pica.xml/1");
    pica_json_key_text(j, "entry", d->in.entry);
    pica_json_key(j, "nodes"); /* one element, unless somebody played with it */
    pica_json_array(j);
    add_elements(d);
    while (d->depth > 0)
        end_element(d);
    pica_json_array_end(j);
    pica_json_object_end(j);
    pica_text_add_char(j->out, '\n');
}

enum pica_status xml_dump_json(const struct xml_source *source, const struct pica_limits *limits,
                               struct pica_notes *notes, struct pica_text *out,
                               struct pica_error *err)
{
    struct pica_text text = { 0 };
    struct dump d = { .json = { .out = &text, .first = true } };
    enum pica_status st = xml_dumped_open(&d.in, source, limits, notes, err);

    if (st == PICA_OK) {
        xml_dumped_again(&d.in);
        add_document(&d);
        if (xml_dumped_no_memory(&d.in) || text.failed || d.scratch.failed)
            st = pica_fail_nomem(err);
        else if (d.elements == 0)
            st = pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "no element could be read");
        else
            pica_text_add_span(out, pica_span_of(text.data, text.len));
        if (out->failed)
            st = pica_fail_nomem(err);
    }
    pica_text_finish(&text);
    pica_text_finish(&d.scratch);
    xml_dumped_finish(&d.in);
    return st;
}
