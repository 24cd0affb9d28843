#include "manifest/text_xml.h"

#include "manifest/axml_write.h"
#include "manifest/libxml.h"
#include "manifest/platform.h"

#include <errno.h>
#include <stdlib.h>

#define ENTRY "AndroidManifest.xml"
#define ANDROID_NS "http://schemas.android.com/apk/res/android"

struct convert {
    const struct libxml *lib;
    xmlParserCtxtPtr parser;
    struct axml_writer writer;
    struct pica_text value; /* scratch: libxml2's values have no NUL */
    bool started, has_doctype;
};

/* Where the text starts, behind a byte order mark and white space. */
static size_t start_of(struct pica_span file)
{
    size_t i = file.len >= 3 && memcmp(file.data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

    while (i < file.len && (file.data[i] == ' ' || (file.data[i] >= '\t' && file.data[i] <= '\r')))
        i++;
    return i;
}

bool text_xml_looks(struct pica_span file)
{
    size_t i = start_of(file);
    uint8_t next;

    if (i + 1 >= file.len || file.data[i] != '<')
        return false;
    next = file.data[i + 1];
    return next == '?' || next == '!' || next == '_' || (next >= 'a' && next <= 'z') ||
           (next >= 'A' && next <= 'Z');
}

static uint32_t ns_index(struct convert *c, const xmlChar *uri)
{
    return uri ? axml_write_string(&c->writer, (const char *)uri, 0) : AXML_WRITE_NONE;
}

/* The types that a compiler gives to what reads like a number or a truth. */
static struct res_value typed(const char *s, uint32_t string)
{
    char *end;
    long n;

    if (strcmp(s, "true") == 0 || strcmp(s, "false") == 0)
        return (struct res_value){ RES_BOOLEAN, *s == 't' ? UINT32_MAX : 0 };
    if ((*s >= '0' && *s <= '9') || *s == '-') {
        bool hex = s[0] == '0' && (s[1] | 0x20) == 'x';

        errno = 0;
        n = strtol(s, &end, hex ? 16 : 10);
        if (!*end && !errno && n >= INT32_MIN && n <= (long)UINT32_MAX)
            return (struct res_value){ hex ? RES_INT_HEX : RES_INT_DEC, (uint32_t)n };
    }
    return (struct res_value){ RES_STRING, string };
}

static void on_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                     int ns_count, const xmlChar **namespaces, int attr_count, int defaulted,
                     const xmlChar **attrs)
{
    struct convert *c = context;
    struct axml_writer *w = &c->writer;

    (void)prefix;
    (void)defaulted;
    for (int i = 0; i < ns_count; i++) {
        const xmlChar *own = namespaces[i * 2], *to = namespaces[i * 2 + 1];

        axml_write_namespace(w, true, own ? (const char *)own : "", to ? (const char *)to : "");
    }
    c->started = true;
    axml_write_start(w, ns_index(c, uri), axml_write_string(w, (const char *)name, 0));
    for (int i = 0; i < attr_count; i++) {
        const xmlChar **a = attrs + i * 5; /* name, prefix, namespace, value, its end */
        bool android = a[2] && strcmp((const char *)a[2], ANDROID_NS) == 0;
        uint32_t id = android ? manifest_attr_id((const char *)a[0]) : 0, string;

        c->value.len = 0;
        pica_text_add_span(&c->value, pica_span_of(a[3], (size_t)(a[4] - a[3])));
        if (c->value.failed)
            break;
        string = axml_write_string(w, c->value.data, 0);
        axml_write_attr(w, ns_index(c, a[2]), axml_write_string(w, (const char *)a[0], id), string,
                        id ? typed(c->value.data, string)
                           : (struct res_value){ RES_STRING, string });
    }
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    struct convert *c = context;

    (void)prefix;
    axml_write_end(&c->writer, ns_index(c, uri),
                   axml_write_string(&c->writer, (const char *)name, 0));
}

/* A document type could bring entities: it ends the reading. */
static void on_doctype(void *context, const xmlChar *name, const xmlChar *external,
                       const xmlChar *system)
{
    struct convert *c = context;

    (void)name;
    (void)external;
    (void)system;
    c->has_doctype = true;
    c->lib->xmlStopParser(c->parser);
}

/* Feeds the text; false when memory ran out. *ret_line: where it broke, 0: nowhere. */
static bool parse(struct convert *c, struct pica_span text, int *ret_line)
{
    xmlSAXHandler sax = { .initialized = XML_SAX2_MAGIC,
                          .startElementNs = on_start,
                          .endElementNs = on_end,
                          .internalSubset = on_doctype,
                          .serror = libxml_ignore };
    const xmlError *error;
    bool memory;

    *ret_line = 0;
    c->parser = c->lib->xmlCreatePushParserCtxt(&sax, c, NULL, 0, NULL);
    if (!c->parser)
        return false;
    c->lib->xmlCtxtUseOptions(c->parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    for (size_t at = start_of(text); at < text.len && c->parser->errNo == XML_ERR_OK;) {
        size_t n = text.len - at < (1u << 16) ? text.len - at : 1u << 16;

        c->lib->xmlParseChunk(c->parser, (const char *)text.data + at, (int)n, 0);
        at += n;
    }
    c->lib->xmlParseChunk(c->parser, NULL, 0, 1);
    memory = c->parser->errNo != XML_ERR_NO_MEMORY;
    error = c->lib->xmlCtxtGetLastError(c->parser);
    if (!c->parser->wellFormed)
        *ret_line = error && error->line > 0 ? error->line : 1;
    if (c->parser->myDoc)
        c->lib->xmlFreeDoc(c->parser->myDoc);
    c->parser->myDoc = NULL;
    c->lib->xmlFreeParserCtxt(c->parser);
    c->parser = NULL;
    return memory && !c->writer.failed && !c->value.failed;
}

static void say(const struct convert *c, int line, struct pica_notes *notes)
{
    pica_remark(notes, "manifest.text", pica_place_at(ENTRY, 0),
                "the manifest is plain text, not binary XML: a device refuses the package");
    if (c->has_doctype)
        pica_gap(notes, "manifest", pica_place_entry(ENTRY),
                 "the text has a document type: what follows is not read");
    else if (line)
        pica_gap(notes, "manifest", pica_place_entry(ENTRY),
                 "the text is no sound XML from line %d on: what follows is not read", line);
}

enum pica_status text_xml_convert(struct pica_span text, struct pica_arena *arena,
                                  struct pica_notes *notes, struct pica_span *ret,
                                  struct pica_error *err)
{
    struct convert c = { .lib = libxml_load(err) };
    struct pica_text out = { 0 };
    struct libxml_state state;
    char *copy = NULL;
    int line = 0;

    if (!c.lib)
        return err->status;
    state = libxml_hush(c.lib);
    if (parse(&c, text, &line) && axml_write_done(&c.writer, &out))
        copy = pica_arena_alloc(arena, out.len);
    libxml_restore(c.lib, state);
    if (copy) {
        memcpy(copy, out.data, out.len);
        *ret = pica_span_of(copy, c.started ? out.len : 0);
        say(&c, line, notes);
    }
    axml_writer_finish(&c.writer);
    pica_text_finish(&c.value);
    pica_text_finish(&out);
    return copy ? PICA_OK : pica_fail_nomem(err);
}
