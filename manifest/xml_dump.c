/* Binary XML as text that people and XML tools can read. */
#include "manifest/axml.h"
#include "manifest/libxml.h"
#include "manifest/platform.h"
#include "manifest/res_table.h"
#include "manifest/xml_dump.h"
#include "manifest/xml_dump_parts.h"

#include "base/intern.h"

#define ANDROID_NS "http://schemas.android.com/apk/res/android"

struct dump {
    struct xml_dumped in;
    struct pica_intern uris;     /* of all namespaces; number = index in `prefixes` */
    struct pica_intern prefixes; /* all that are taken, by number of the URI */
    struct pica_text scratch, name;
    const struct libxml *lib;
    xmlTextWriterPtr writer;
    xmlBufferPtr buffer;
    size_t roots;
    uint64_t depth;
    bool declared, no_memory;
};

/* --- names --------------------------------------------------------------- */

static bool name_char(uint32_t c, bool first)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_')
        return true;
    if (!first && ((c >= '0' && c <= '9') || c == '-' || c == '.'))
        return true;
    /* NameStartChar beyond Latin, coarsely: what is left out is escaped. */
    return (c >= 0xf8 && c <= 0x2ff) || (c >= 0x370 && c <= 0x1fff && c != 0x37e) ||
           (c >= 0x3001 && c <= 0xd7ff) || (c >= 0xf900 && c <= 0xfdcf) ||
           (c >= 0x10000 && c <= 0xeffff);
}

/* Appends `s` as an XML name; what cannot stand in one as _xHHHH_. */
static void add_name(struct pica_text *out, const char *s)
{
    struct pica_span in = pica_span_str(s);
    uint32_t code = 0;
    size_t n;

    if (in.len == 0)
        pica_text_add_char(out, '_');
    for (size_t i = 0; i < in.len; i += n) {
        n = pica_utf8_char(in.data + i, in.len - i, &code);
        if (n == 0)
            return; /* texts of a string pool are UTF-8 */
        if (name_char(code, i == 0))
            pica_text_add_span(out, pica_span_of(in.data + i, n));
        else
            pica_text_addf(out, "_x%04x_", code);
    }
}

/* Appends text; the characters that XML 1.0 has no way to say as \u0001. */
static void add_text(struct pica_text *out, const char *s)
{
    struct pica_span in = pica_span_str(s);
    uint32_t code = 0;
    size_t n;

    for (size_t i = 0; i < in.len; i += n) {
        n = pica_utf8_char(in.data + i, in.len - i, &code);
        if (n == 0)
            return;
        if ((code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0xfffe ||
            code == 0xffff)
            pica_text_addf(out, "\\u%04x", code);
        else
            pica_text_add_span(out, pica_span_of(in.data + i, n));
    }
}

/* --- namespaces ---------------------------------------------------------- */

/* Gives `uri` a prefix of its own: the wanted one when it is free. */
static void add_uri(struct dump *d, const char *uri, const char *wanted)
{
    struct pica_span prefix;

    if (!uri || !*uri || pica_intern_find(&d->uris, pica_span_str(uri)) != PICA_INTERN_NONE)
        return;
    d->name.len = 0;
    if (wanted && *wanted)
        add_name(&d->name, wanted);
    if (d->name.len == 0 || strncmp(d->name.data, "xml", 3) == 0 ||
        strcmp(d->name.data, "pica") == 0 ||
        pica_intern_find(&d->prefixes, pica_span_of(d->name.data, d->name.len)) !=
            PICA_INTERN_NONE) {
        d->name.len = 0;
        pica_text_addf(&d->name, "ns-%zu", d->uris.count);
    }
    if (d->name.failed)
        return;
    prefix = pica_span_str(d->name.data);
    prefix.data = (const uint8_t *)pica_arena_str(&d->in.arena, prefix);
    if (!prefix.data || pica_intern_add(&d->uris, pica_span_str(uri)) == PICA_INTERN_NONE ||
        pica_intern_add(&d->prefixes, prefix) == PICA_INTERN_NONE)
        d->no_memory = true;
}

/* The prefix of a namespace, or NULL. */
static const char *prefix_of(struct dump *d, const char *uri)
{
    uint32_t n = uri ? pica_intern_find(&d->uris, pica_span_str(uri)) : PICA_INTERN_NONE;

    return n == PICA_INTERN_NONE ? NULL : (const char *)d->prefixes.strings[n].data;
}

/* All namespaces of the document, and how many elements are outermost. */
static void survey(struct dump *d)
{
    uint64_t depth = 0;

    add_uri(d, ANDROID_NS, "android");
    for (;;) {
        enum axml_event event = axml_next(&d->in.xml);

        if (event == AXML_END_DOCUMENT || d->no_memory)
            return;
        if (event == AXML_START_NAMESPACE)
            add_uri(d, axml_text(&d->in.xml, d->in.xml.uri),
                    axml_text(&d->in.xml, d->in.xml.prefix));
        if (event == AXML_START_ELEMENT) {
            d->roots += depth++ == 0;
            add_uri(d, axml_text(&d->in.xml, d->in.xml.ns), NULL);
            for (uint16_t i = 0; i < d->in.xml.attr_count; i++)
                add_uri(d, axml_text(&d->in.xml, axml_attr(&d->in.xml, i).ns), NULL);
        }
        if (event == AXML_END_ELEMENT && depth > 0)
            depth--;
    }
}

/* --- elements ------------------------------------------------------------ */

static void check(struct dump *d, int result)
{
    d->no_memory |= result < 0;
}

static void write_attr(struct dump *d)
{
    if (d->name.failed || d->scratch.failed) {
        d->no_memory = true;
        return;
    }
    check(d, d->lib->xmlTextWriterWriteAttribute(
                 d->writer, (const xmlChar *)d->name.data,
                 (const xmlChar *)(d->scratch.len ? d->scratch.data : "")));
}

static void declare(struct dump *d)
{
    if (d->declared)
        return;
    d->declared = true;
    for (size_t i = 0; i < d->uris.count; i++) {
        d->name.len = d->scratch.len = 0;
        pica_text_addf(&d->name, "xmlns:%s", (const char *)d->prefixes.strings[i].data);
        add_text(&d->scratch, (const char *)d->uris.strings[i].data);
        write_attr(d);
    }
}

/* Sets d->name to the attribute's name, by its resource id if it has one. */
static void name_attr(struct dump *d, const struct axml_attr *a)
{
    const char *known = manifest_attr_name(a->id), *name = axml_text(&d->in.xml, a->name);
    const char *prefix = prefix_of(d, axml_text(&d->in.xml, a->ns));

    d->name.len = 0;
    if (known) {
        pica_text_add(&d->name, "android:");
        add_name(&d->name, known);
        return;
    }
    if (prefix)
        pica_text_addf(&d->name, "%s:", prefix);
    if (name && *name)
        add_name(&d->name, name);
    else
        pica_text_addf(&d->name, "_0x%08x", a->id ? a->id : a->name);
}

static void value_text(struct dump *d, const struct axml_attr *a)
{
    const char *text = xml_dumped_string(&d->in, a);

    d->scratch.len = 0;
    if (text)
        add_text(&d->scratch, text);
    else
        res_table_print(&d->in.table, a->value, &d->scratch);
}

/* XML has no two attributes of one name: later ones become name.2, name.3 ... */
static void write_attrs(struct dump *d)
{
    struct pica_intern seen = { 0 };
    struct pica_arena arena = { 0 };

    for (uint16_t i = 0; i < d->in.xml.attr_count && !d->no_memory; i++) {
        struct axml_attr a = axml_attr(&d->in.xml, i);
        size_t plain;
        char *copy;

        name_attr(d, &a);
        plain = d->name.len;
        for (unsigned n = i; !d->name.failed; n++) {
            if (pica_intern_find(&seen, pica_span_of(d->name.data, d->name.len)) ==
                PICA_INTERN_NONE)
                break;
            d->name.len = plain;
            pica_text_addf(&d->name, ".%u", n + 1);
        }
        copy = d->name.failed ? NULL : pica_arena_str(&arena, pica_span_str(d->name.data));
        if (!copy || pica_intern_add(&seen, pica_span_str(copy)) == PICA_INTERN_NONE) {
            d->no_memory = true;
            break;
        }
        value_text(d, &a);
        write_attr(d);
    }
    pica_intern_finish(&seen);
    pica_arena_finish(&arena);
}

static void write_start(struct dump *d)
{
    const char *name = axml_text(&d->in.xml, d->in.xml.name);
    const char *prefix = prefix_of(d, axml_text(&d->in.xml, d->in.xml.ns));

    d->name.len = 0;
    if (prefix)
        pica_text_addf(&d->name, "%s:", prefix);
    add_name(&d->name, name ? name : "");
    if (d->name.failed) {
        d->no_memory = true;
        return;
    }
    check(d, d->lib->xmlTextWriterStartElement(d->writer, (const xmlChar *)d->name.data));
    declare(d);
    write_attrs(d);
}

static void write_string(struct dump *d)
{
    const char *text = axml_text(&d->in.xml, d->in.xml.text);

    d->scratch.len = 0;
    if (text)
        add_text(&d->scratch, text);
    if (d->depth == 0 || d->scratch.len == 0)
        return;
    if (d->scratch.failed)
        d->no_memory = true;
    else
        check(d, d->lib->xmlTextWriterWriteString(d->writer, (const xmlChar *)d->scratch.data));
}

static void write_elements(struct dump *d)
{
    while (!d->no_memory) {
        switch (axml_next(&d->in.xml)) {
        case AXML_START_ELEMENT:
            if (xml_dumped_too_deep(&d->in, d->depth))
                return;
            write_start(d);
            d->depth++;
            break;
        case AXML_END_ELEMENT:
            if (d->depth > 0) {
                check(d, d->lib->xmlTextWriterEndElement(d->writer));
                d->depth--;
            }
            break;
        case AXML_TEXT:
            write_string(d);
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

static void write_document(struct dump *d)
{
    check(d, d->lib->xmlTextWriterSetIndent(d->writer, 1));
    check(d, d->lib->xmlTextWriterSetIndentString(d->writer, (const xmlChar *)"    "));
    check(d, d->lib->xmlTextWriterStartDocument(d->writer, NULL, "UTF-8", NULL));
    if (d->roots > 1) {
        check(d, d->lib->xmlTextWriterStartElement(d->writer, (const xmlChar *)"pica-fragments"));
        declare(d);
    }
    write_elements(d);
    check(d, d->lib->xmlTextWriterEndDocument(d->writer));
    check(d, d->lib->xmlTextWriterFlush(d->writer));
}

/* --- the whole ----------------------------------------------------------- */

enum pica_status xml_dump(const struct xml_source *source, const struct pica_limits *limits,
                          struct pica_notes *notes, struct pica_text *out, struct pica_error *err)
{
    const struct libxml *lib = libxml_load(err);
    struct dump d = { .lib = lib };
    struct libxml_state state;
    enum pica_status st;

    if (!lib)
        return err->status;
    state = libxml_hush(lib);
    st = xml_dumped_open(&d.in, source, limits, notes, err);
    if (st == PICA_OK) {
        survey(&d);
        xml_dumped_again(&d.in);
        d.buffer = lib->xmlBufferCreate();
        d.writer = d.buffer ? lib->xmlNewTextWriterMemory(d.buffer, 0) : NULL;
        if (d.writer)
            write_document(&d);
        if (d.writer && !d.no_memory && d.roots > 0)
            pica_text_add_span(out, pica_span_of(lib->xmlBufferContent(d.buffer),
                                                 (size_t)lib->xmlBufferLength(d.buffer)));
        if (!d.writer || d.no_memory || xml_dumped_no_memory(&d.in) || out->failed)
            st = pica_fail_nomem(err);
        else if (d.roots == 0)
            st = pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "no element could be read");
    }
    if (d.writer)
        lib->xmlFreeTextWriter(d.writer);
    if (d.buffer)
        lib->xmlBufferFree(d.buffer);
    libxml_restore(lib, state);
    pica_intern_finish(&d.uris);
    pica_intern_finish(&d.prefixes);
    pica_text_finish(&d.scratch);
    pica_text_finish(&d.name);
    xml_dumped_finish(&d.in);
    return st;
}
