#include "manifest/doc_builder.h"
#include "manifest/libxml.h"
#include "manifest/platform.h"
#include "manifest/table_builder.h"
#include "manifest/xml_dump.h"

#include "tests/check.h"
#include "tests/fail_alloc.h"

#include <libxml/parser.h>

struct dumped {
    struct pica_text file, out;
    struct pica_notes notes;
    enum pica_status status;
};

static void dump(struct dumped *d, struct doc *doc, struct pica_span arsc)
{
    struct pica_span file = doc_done(doc, &d->file);
    struct pica_error err;

    d->status = xml_dump(&(struct xml_source){ file, "a.xml", res_files_of(arsc), 0 },
                         &pica_limits_default, &d->notes, &d->out, &err);
}

/* What came out is well-formed XML, says a parser that is not ours. */
static void check_sound(const struct dumped *d)
{
    struct pica_error err;
    const struct libxml *lib = libxml_load(&err);
    struct libxml_state state = libxml_hush(lib);
    xmlDocPtr doc = xmlReadMemory(d->out.data, (int)d->out.len, "dump", NULL, XML_PARSE_NONET);

    CHECK(doc != NULL);
    xmlFreeDoc(doc);
    libxml_restore(lib, state);
}

static void done(struct dumped *d)
{
    pica_text_finish(&d->file);
    pica_text_finish(&d->out);
    pica_notes_finish(&d->notes);
    *d = (struct dumped){ 0 };
}

#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define NS " xmlns:android=\"" DOC_ANDROID "\""

static void check_values(void)
{
    static const char *const types[] = { "string", "xml", NULL };
    static const char *const keys[] = { "app_name", "a b", NULL };
    static const char *const none[] = { "", NULL };
    static const struct table_entry entries[] = { { 0, 0, { RES_INT_DEC, 0 }, false },
                                                  { 1, 1, { RES_INT_DEC, 0 }, false } };
    struct pica_text table = { 0 };
    struct dumped d = { 0 };
    struct doc doc = { 0 };
    size_t package;

    table_start(&table, none);
    package = table_package(&table, 0x7f, types, keys);
    table_spec(&table, 1, 2, 0);
    table_type(&table, 1, TABLE_DENSE, "", 0, 0, 2, entries, 2);
    table_end(&table, package);
    table_end(&table, 0);
    doc_open(&doc, "manifest");
    doc_plain(&doc, "package", "com.a");
    doc_open(&doc, "a");
    doc_bool(&doc, ATTR_EXPORTED, true);
    doc_int(&doc, ATTR_VERSION_CODE, -5);
    doc_value(&doc, ATTR_CONFIG_CHANGES, RES_INT_HEX, 0x4a0);
    doc_ref(&doc, ATTR_LABEL, 0x7f010000);
    doc_ref(&doc, ATTR_ICON, 0x7f010001); /* no name to write */
    doc_ref(&doc, ATTR_THEME, 0x01030005);
    doc_ref(&doc, ATTR_LOGO, 0);
    doc_value(&doc, ATTR_TEXT_COLOR, RES_ATTRIBUTE, 0x01010036);
    doc_str(&doc, ATTR_NAME, "<&>\"'\n\t\xe4\xb8\xad\x01\x7f&amp;");
    doc_close(&doc);
    dump(&d, &doc, pica_span_of(table.data, table.len));
    CHECK(d.status == PICA_OK && d.notes.count == 0);
    CHECK_STR(d.out.data,
              HEAD "<manifest" NS " package=\"com.a\">\n"
                   "    <a android:exported=\"true\" android:versionCode=\"-5\""
                   " android:configChanges=\"0x4a0\" android:label=\"@string/app_name\""
                   " android:icon=\"@0x7f010001\" android:theme=\"@0x01030005\""
                   " android:logo=\"@null\" android:textColor=\"?0x01010036\""
                   " android:name=\"&lt;&amp;&gt;&quot;'&#10;&#9;\xe4\xb8\xad\\u0001\x7f&amp;amp;\""
                   "/>\n"
                   "</manifest>\n");
    check_sound(&d);
    done(&d);
    pica_text_finish(&table);
}

static void check_names(void)
{
    struct dumped d = { 0 };
    struct doc doc = { 0 };
    struct axml_writer *w = &doc.w;
    struct res_value one = { RES_INT_DEC, 1 };
    uint32_t android, other;

    doc_open(&doc, "manifest");
    android = axml_write_string(w, DOC_ANDROID, 0);
    other = axml_write_string(w, "urn:other", 0);
    axml_write_namespace(w, true, "android", "urn:other"); /* a taken prefix */
    doc_open(&doc, "a b");
    /* masked, nameless, twice, of another namespace, of an id that is no one's */
    axml_write_attr(w, android, axml_write_string(w, "xxxx", ATTR_NAME), AXML_WRITE_NONE, one);
    axml_write_attr(w, AXML_WRITE_NONE, axml_write_string(w, "", ATTR_LABEL), AXML_WRITE_NONE, one);
    axml_write_attr(w, android, axml_write_string(w, "name", ATTR_NAME), AXML_WRITE_NONE, one);
    axml_write_attr(w, other, axml_write_string(w, "1x:y", 0), AXML_WRITE_NONE, one);
    axml_write_attr(w, AXML_WRITE_NONE, axml_write_string(w, "", 0x7f010000), AXML_WRITE_NONE, one);
    axml_write_attr(w, android, axml_write_string(w, "plain", 0), AXML_WRITE_NONE, one);
    axml_write_attr(w, AXML_WRITE_NONE, 0x7fffffff, AXML_WRITE_NONE, one);
    doc_close(&doc);
    doc_open(&doc, "");
    doc_close(&doc);
    dump(&d, &doc, (struct pica_span){ 0 });
    CHECK(d.status == PICA_OK);
    CHECK_STR(d.out.data,
              HEAD "<manifest" NS " xmlns:ns-1=\"urn:other\">\n"
                   "    <a_x0020_b android:name=\"1\" android:label=\"1\" android:name.3=\"1\""
                   " ns-1:_x0031_x_x003a_y=\"1\" _0x7f010000=\"1\" android:plain=\"1\""
                   " _0x7fffffff=\"1\"/>\n"
                   "    <_/>\n"
                   "</manifest>\n");
    check_sound(&d);
    done(&d);
}

static enum pica_status dump_text(const char *text, struct dumped *d)
{
    struct xml_source source = { pica_span_str(text), "a.xml", { { 0 }, NULL, 0 }, 0 };
    struct pica_error err;

    return xml_dump(&source, &pica_limits_default, &d->notes, &d->out, &err);
}

static void check_shapes(void)
{
    struct dumped d = { 0 };
    struct doc doc = { 0 };
    uint32_t name;

    /* Text, an end too many, and a second outermost element. */
    doc_open(&doc, "a");
    axml_write_text(&doc.w, "x < y & \x02");
    doc_close(&doc);
    name = axml_write_string(&doc.w, "b", 0);
    axml_write_end(&doc.w, AXML_WRITE_NONE, name);
    axml_write_start(&doc.w, AXML_WRITE_NONE, name);
    dump(&d, &doc, (struct pica_span){ 0 });
    CHECK(d.status == PICA_OK && strstr(d.out.data, "x &lt; y &amp; \\u0002"));
    CHECK(strstr(d.out.data, "<pica-fragments" NS ">") && strstr(d.out.data, "<b/>"));
    check_sound(&d);
    done(&d);

    /* Deeper than the limit: cut, and said so. */
    name = axml_write_string(&doc.w, "deep", 0);
    for (int i = 0; i < 2000; i++)
        axml_write_start(&doc.w, AXML_WRITE_NONE, name);
    dump(&d, &doc, (struct pica_span){ 0 });
    CHECK(d.status == PICA_OK && d.notes.count == 1 && d.notes.items[0].kind == PICA_GAP);
    done(&d);

    d.status = dump_text("junk junk", &d);
    CHECK(d.status == PICA_E_MALFORMED && d.out.len == 0);
    done(&d);

    /* Entities of a text are never expanded. */
    d.status = dump_text("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", &d);
    CHECK(d.status == PICA_E_MALFORMED && d.out.len == 0);
    done(&d);
}

/* --- JSON ------------------------------------------------------------------------ */

static bool try_json(void *context)
{
    struct xml_source source = { *(struct pica_span *)context, "a.xml", { { 0 }, NULL, 0 }, 0 };
    struct dumped d = { 0 };
    struct pica_error err;
    bool ok;

    d.status = xml_dump_json(&source, &pica_limits_default, &d.notes, &d.out, &err);
    ok = d.status == PICA_OK;
    CHECK(ok || (d.status == PICA_E_NOMEM && d.out.len == 0));
    done(&d);
    return ok;
}

static void check_json(void)
{
    struct dumped d = { 0 };
    struct doc doc = { 0 };
    struct axml_writer *w = &doc.w;
    struct pica_error err;
    struct pica_span file;
    uint32_t name;

    doc_open(&doc, "manifest");
    doc_plain(&doc, "package", "com.a");
    axml_write_attr(w, AXML_WRITE_NONE, axml_write_string(w, "", ATTR_LABEL), AXML_WRITE_NONE,
                    (struct res_value){ RES_REFERENCE, 0x7f010000 });
    axml_write_text(w, "x \"<\x02");
    doc_close(&doc);
    name = axml_write_string(w, "b", 0);
    axml_write_end(w, AXML_WRITE_NONE, name);   /* one too many */
    axml_write_start(w, AXML_WRITE_NONE, name); /* without end */
    file = doc_done(&doc, &d.file);
    d.status = xml_dump_json(&(struct xml_source){ file, "a.xml", { { 0 }, NULL, 0 }, 0 },
                             &pica_limits_default, &d.notes, &d.out, &err);
    CHECK(d.status == PICA_OK);
    CHECK_STR(d.out.data, "{\n"
                          "  \"schema\": \"pica.xml/1\",\n"
                          "  \"entry\": \"a.xml\",\n"
                          "  \"nodes\": [\n"
                          "    {\n"
                          "      \"element\": \"manifest\",\n"
                          "      \"line\": 1,\n"
                          "      \"attributes\": [\n"
                          "        {\n"
                          "          \"name\": \"package\",\n"
                          "          \"type\": \"string\",\n"
                          "          \"value\": \"com.a\"\n"
                          "        },\n"
                          "        {\n"
                          "          \"name\": \"\",\n"
                          "          \"id\": \"0x01010001\",\n"
                          "          \"meaning\": \"label\",\n"
                          "          \"type\": \"reference\",\n"
                          "          \"value\": \"@0x7f010000\",\n"
                          "          \"data\": \"0x7f010000\"\n"
                          "        }\n"
                          "      ],\n"
                          "      \"children\": [\n"
                          "        {\n"
                          "          \"text\": \"x \\\"<\\u0002\",\n"
                          "          \"line\": 1\n"
                          "        }\n"
                          "      ]\n"
                          "    },\n"
                          "    {\n"
                          "      \"element\": \"b\",\n"
                          "      \"line\": 1,\n"
                          "      \"attributes\": [],\n"
                          "      \"children\": []\n"
                          "    }\n"
                          "  ]\n"
                          "}\n");
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_json, &file, false, 0) > 3);
    done(&d);

    name = axml_write_string(w, "deep", 0);
    for (int i = 0; i < 2000; i++)
        axml_write_start(w, AXML_WRITE_NONE, name);
    file = doc_done(&doc, &d.file);
    d.status = xml_dump_json(&(struct xml_source){ file, "a.xml", { { 0 }, NULL, 0 }, 0 },
                             &pica_limits_default, &d.notes, &d.out, &err);
    CHECK(d.status == PICA_OK && d.notes.count == 1 && d.notes.items[0].kind == PICA_GAP);
    done(&d);
    d.status =
        xml_dump_json(&(struct xml_source){ pica_span_str("junk"), "a.xml", { { 0 }, NULL, 0 }, 0 },
                      &pica_limits_default, &d.notes, &d.out, &err);
    CHECK(d.status == PICA_E_MALFORMED && d.out.len == 0);
    done(&d);
}

int main(void)
{
    check_values();
    check_names();
    check_shapes();
    check_json();
    return check_done();
}
