/*
 * XML files and resource tables in protobuf form: what is made of good ones, of ones that are cut,
 * bent, nested and repeated; what lies where; every allocation that fails.
 */
#include "manifest/axml.h"
#include "manifest/manifest.h"
#include "manifest/proto_table.h"
#include "manifest/proto_wire.h"
#include "manifest/proto_xml.h"
#include "manifest/res_dump.h"
#include "manifest/res_table.h"
#include "manifest/seed_file.h"
#include "manifest/xml_dump.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

static struct pica_limits limits;

/* --- writing messages ----------------------------------------------------------------- */

static void put_varint(struct pica_text *t, uint64_t v)
{
    for (; v > 0x7f; v >>= 7)
        pica_text_add_char(t, (char)(0x80 | (v & 0x7f)));
    pica_text_add_char(t, (char)v);
}

static void put_number(struct pica_text *t, uint32_t field, uint64_t v)
{
    put_varint(t, field << 3);
    put_varint(t, v);
}

static void put_bytes(struct pica_text *t, uint32_t field, struct pica_span s)
{
    put_varint(t, field << 3 | 2);
    put_varint(t, s.len);
    pica_text_add_span(t, s);
}

static void put_str(struct pica_text *t, uint32_t field, const char *s)
{
    put_bytes(t, field, pica_span_str(s));
}

/* Puts a message, which it ends. */
static void put_message(struct pica_text *t, uint32_t field, struct pica_text *message)
{
    put_bytes(t, field, pica_span_of(message->data, message->len));
    pica_text_finish(message);
}

static struct pica_span span_of(const struct pica_text *t)
{
    return pica_span_of(t->data, t->len);
}

/* --- asking what came out ------------------------------------------------------------- */

struct made {
    struct pica_text binary;
    struct pica_notes notes;
    enum pica_status status;
    bool whole;
};

static struct made make_xml(struct pica_span file)
{
    struct made m = { 0 };
    struct pica_error err;

    m.status = proto_xml_convert(file, "a.xml", &limits, &m.notes, &m.binary, &m.whole, &err);
    return m;
}

static struct made make_table(struct pica_span file)
{
    struct made m = { 0 };
    struct pica_error err;

    m.status = proto_table_convert(file, "a.pb", &limits, &m.notes, &m.binary, &m.whole, &err);
    return m;
}

static void drop(struct made *m)
{
    pica_text_finish(&m->binary);
    pica_notes_finish(&m->notes);
}

static bool gap(const struct made *m, const char *part)
{
    for (size_t i = 0; i < m->notes.count; i++)
        if (m->notes.items[i].kind == PICA_GAP && strstr(m->notes.items[i].text.in[PICA_EN], part))
            return true;
    return false;
}

/* The XML as text, or "" when there is none; what the reader remarks on counts as a fault. */
static void check_xml(const struct made *m, const char *want)
{
    struct xml_source source = { .xml = span_of(&m->binary), .entry = "a.xml" };
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 };
    struct pica_error err;

    CHECK(m->status == PICA_OK);
    CHECK(xml_dump(&source, &limits, &notes, &out, &err) == PICA_OK);
    CHECK(notes.count == 0);
    CHECK_STR(out.data, want);
    pica_text_finish(&out);
    pica_notes_finish(&notes);
}

static bool hold(void *context)
{
    (void)context;
    return true;
}

static char *table_text(const struct made *m, struct pica_text *out)
{
    struct pica_notes notes = { 0 };
    struct pica_error err;

    CHECK(m->status == PICA_OK);
    CHECK(res_dump(res_files_of(span_of(&m->binary)), false, &limits, &notes, out, hold, NULL,
                   &err) == PICA_OK);
    CHECK(notes.count == 0);
    pica_notes_finish(&notes);
    return out->data;
}

/* --- XML ------------------------------------------------------------------------------ */

static void put_attribute(struct pica_text *element, const char *ns, const char *name,
                          const char *value, uint32_t id)
{
    struct pica_text a = { 0 };

    if (*ns)
        put_str(&a, 1, ns);
    put_str(&a, 2, name);
    put_str(&a, 3, value);
    if (id)
        put_number(&a, 5, id);
    put_message(element, 4, &a);
}

/* A node with an element, which it ends. */
static void put_node(struct pica_text *to, uint32_t field, struct pica_text *element)
{
    struct pica_text node = { 0 };

    put_message(&node, 1, element);
    if (field) {
        put_message(to, field, &node);
    } else {
        pica_text_add_span(to, span_of(&node));
        pica_text_finish(&node);
    }
}

#define ANDROID_NS "http://schemas.android.com/apk/res/android"
#define TOOLS_NS "http://schemas.android.com/tools"

/* Fields in any order, attributes in that of their ids, texts trimmed, tools left out. */
static void check_element(void)
{
    struct pica_text file = { 0 }, root = { 0 }, inner = { 0 }, ns = { 0 }, text = { 0 };
    struct made m;

    put_str(&inner, 3, "child");
    put_node(&root, 5, &inner);
    put_str(&text, 2, "  \n a text\t");
    put_message(&root, 5, &text);
    put_str(&text, 2, " \n ");
    put_message(&root, 5, &text);
    put_attribute(&root, "", "plain", "a\\n\\u0041\\'b\\", 0);
    put_attribute(&root, TOOLS_NS, "context", "x", 0);
    put_attribute(&root, ANDROID_NS, "label", "L", 0x01010001);
    put_attribute(&root, ANDROID_NS, "theme", "T", 0x01010000);
    put_str(&ns, 1, "android");
    put_str(&ns, 2, ANDROID_NS);
    put_message(&root, 1, &ns);
    put_str(&ns, 1, "tools");
    put_str(&ns, 2, TOOLS_NS);
    put_message(&root, 1, &ns);
    put_str(&root, 3, "root");
    put_node(&file, 0, &root);
    m = make_xml(span_of(&file));
    CHECK(m.whole && proto_xml_looks(span_of(&file)));
    check_xml(&m, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<root xmlns:android=\"" ANDROID_NS "\" android:theme=\"T\" android:label=\"L\" "
                  "plain=\"a&#10;A'b\">\n    <child/>\n a text </root>\n");
    drop(&m);
    pica_text_finish(&file);
}

/* Two elements in one node are one, as messages are joined; a text behind them is instead of them.
 */
static void check_repeated(void)
{
    struct pica_text file = { 0 }, part = { 0 }, node = { 0 };
    struct made m;

    put_str(&part, 3, "first");
    put_attribute(&part, "", "a", "1", 0);
    put_message(&file, 1, &part);
    put_str(&part, 3, "second");
    put_attribute(&part, "", "b", "2", 0);
    put_message(&node, 1, &part);
    put_str(&node, 2, "gone");
    put_message(&part, 5, &node);
    put_message(&file, 1, &part);
    m = make_xml(span_of(&file));
    check_xml(&m, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<first xmlns:android=\"" ANDROID_NS
                  "\" a=\"1\">gone</first>\n");
    drop(&m);
    pica_text_finish(&file);
}

/* `depth` elements in one another, the outermost of which is a node. */
static struct pica_text nested(unsigned depth)
{
    struct pica_text file = { 0 };

    for (unsigned i = 0; i < depth; i++) {
        struct pica_text element = { 0 }, node = { 0 };

        put_str(&element, 3, "e");
        if (file.len)
            put_message(&element, 5, &file);
        put_message(&node, 1, &element);
        file = node;
    }
    return file;
}

static void check_nesting(void)
{
    struct pica_text file = nested(1024);
    struct made m = make_xml(span_of(&file));

    CHECK(m.status == PICA_OK && m.whole && m.notes.count == 0);
    drop(&m);
    pica_text_finish(&file);
    file = nested(1025);
    m = make_xml(span_of(&file));
    CHECK(m.status == PICA_OK && gap(&m, "limit xml_depth"));
    drop(&m);
    pica_text_finish(&file);
    file = nested(20000); /* no stack is used for them */
    m = make_xml(span_of(&file));
    CHECK(m.status == PICA_OK && gap(&m, "limit xml_depth"));
    drop(&m);
    pica_text_finish(&file);
}

/* One byte of a style for many of memory: the limit ends it, and quickly. */
static void check_bomb(void)
{
    struct pica_text file = { 0 }, root = { 0 }, attribute = { 0 }, item = { 0 }, styled = { 0 };
    struct made m;

    for (unsigned i = 0; i < 200000; i++)
        put_str(&styled, 2, "");
    put_message(&item, 4, &styled);
    put_message(&attribute, 6, &item);
    put_message(&root, 4, &attribute);
    put_str(&root, 3, "root");
    put_node(&file, 0, &root);
    limits.proto_bytes = 1u << 20;
    m = make_xml(span_of(&file));
    CHECK(m.status == PICA_OK && gap(&m, "limit proto_bytes"));
    limits = pica_limits_default;
    drop(&m);
    pica_text_finish(&file);
}

static void check_unreadable(void)
{
    static const struct {
        const char *bytes;
        size_t len;
    } bad[] = { { "", 0 },
                { "\x0a", 1 },
                { "\x0a\x05"
                  "ab",
                  4 },
                { "<a/>", 4 },
                { "\x12\x01x", 3 },
                { "\x03\x00\x08\x00", 4 },
                { "\x0b\x0c", 2 },
                { "\x00\x00", 2 } };

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct made m = make_xml(pica_span_of(bad[i].bytes, bad[i].len));

        CHECK(m.status == PICA_E_MALFORMED && !m.whole);
        drop(&m);
    }
}

/* --- where things are ------------------------------------------------------------------- */

/* Every element of the binary file leads to where it stands in the other. */
static void check_origins(struct pica_span file)
{
    struct made m = make_xml(file);
    struct pica_arena arena = { 0 };
    enum axml_event event;
    struct axml x;
    size_t elements = 0;

    axml_open(span_of(&m.binary), "a.xml", &limits, &arena, &m.notes, &x);
    while ((event = axml_next(&x)) != AXML_END_DOCUMENT) {
        uint64_t at = 0;
        struct pica_span origin = proto_xml_origin(span_of(&m.binary), axml_offset(&x), file, &at);
        const char *name = axml_text(&x, x.name);

        if (event != AXML_START_ELEMENT)
            continue;
        elements++;
        CHECK(origin.data == file.data + at && origin.len > 0);
        CHECK(name && memmem(origin.data, origin.len, name, strlen(name)));
    }
    CHECK(elements > 3);
    CHECK(!proto_xml_origin(span_of(&m.binary), 0, file, &(uint64_t){ 0 }).data);
    CHECK(!proto_xml_origin(span_of(&m.binary), m.binary.len, file, &(uint64_t){ 0 }).data);
    pica_arena_finish(&arena);
    drop(&m);
}

/* --- tables ------------------------------------------------------------------------------ */

static void put_id(struct pica_text *t, uint32_t field, uint32_t id)
{
    struct pica_text message = { 0 };

    put_number(&message, 1, id);
    put_message(t, field, &message);
}

/* An entry with one string in the default configuration. */
static struct pica_text string_entry(uint32_t id, const char *name, const char *value)
{
    struct pica_text entry = { 0 }, config_value = { 0 }, v = { 0 }, item = { 0 }, str = { 0 };

    put_id(&entry, 1, id);
    put_str(&entry, 2, name);
    put_str(&str, 1, value);
    put_message(&item, 2, &str);
    put_message(&v, 4, &item);
    put_message(&config_value, 2, &v);
    put_message(&entry, 6, &config_value);
    return entry;
}

/* A table of one type with these entries, which it ends. */
static struct pica_text table_of(uint32_t package, uint32_t type, struct pica_text *entries,
                                 size_t count)
{
    struct pica_text table = { 0 }, p = { 0 }, t = { 0 };

    put_id(&t, 1, type);
    put_str(&t, 2, "string");
    for (size_t i = 0; i < count; i++)
        put_message(&t, 3, &entries[i]);
    put_id(&p, 1, package);
    put_str(&p, 2, "com.a");
    put_message(&p, 3, &t);
    put_message(&table, 2, &p);
    return table;
}

static void check_table(void)
{
    struct pica_text entries[] = { string_entry(7, "b", "second"), string_entry(0, "a", "first") };
    struct pica_text file = table_of(0x7f, 3, entries, 2), out = { 0 };
    struct made m = make_table(span_of(&file));

    CHECK(m.whole && m.notes.count == 0);
    CHECK_STR(table_text(&m, &out), "package 0x7f com.a\n"
                                    "  type 0x03 string\n"
                                    "    0x7f030000 string/a\n"
                                    "      () \"first\"\n"
                                    "    0x7f030007 string/b\n"
                                    "      () \"second\"\n");
    pica_text_finish(&out);
    pica_text_finish(&file);
    drop(&m);
}

/* A package that is no app's, of which it is said what it is called. */
static void check_feature(void)
{
    struct pica_text entry = string_entry(0, "a", "x");
    struct pica_text file = table_of(0x80, 1, &entry, 1), out = { 0 };
    struct made m = make_table(span_of(&file));

    CHECK(strstr(table_text(&m, &out), "0x80 com.a") != NULL);
    pica_text_finish(&out);
    pica_text_finish(&file);
    drop(&m);
}

/* Ids that no table can hold, and a value that is none: the rest is read. */
static void check_lost(void)
{
    struct pica_text entries[] = { string_entry(65535, "b", "lost"),
                                   string_entry(70000, "c", "lost"),
                                   string_entry(65534, "last", "kept") };
    struct pica_text file = table_of(0x7f, 1, entries, 3), out = { 0 }, one;
    struct made m = make_table(span_of(&file));

    CHECK(!m.whole && gap(&m, "cannot be decoded"));
    CHECK(strstr(table_text(&m, &out), "0x7f01fffe string/last\n      () \"kept\"") != NULL);
    CHECK(!strstr(out.data, "lost") && m.binary.len < 500000);
    pica_text_finish(&out);
    pica_text_finish(&file);
    drop(&m);
    one = string_entry(0, "a", "x");
    file = table_of(0x7f, 256, &one, 1);
    m = make_table(span_of(&file));
    CHECK(m.status == PICA_OK && !m.whole);
    pica_text_finish(&file);
    drop(&m);
}

/* --- damage ------------------------------------------------------------------------------ */

/* Whatever comes out is read without a fault, and what is not whole has a reason. */
static void use(struct made *m, bool table)
{
    struct xml_source source = { .xml = span_of(&m->binary), .entry = "a.xml" };
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 };
    struct pica_error err;

    CHECK(m->status == PICA_OK || m->status == PICA_E_MALFORMED);
    CHECK(m->whole || m->status != PICA_OK || m->notes.count > 0);
    if (m->status == PICA_OK && table)
        CHECK(res_dump(res_files_of(span_of(&m->binary)), true, &limits, &notes, &out, hold, NULL,
                       &err) == PICA_OK);
    else if (m->status == PICA_OK)
        CHECK(xml_dump_json(&source, &limits, &notes, &out, &err) == PICA_OK);
    CHECK(out.len == 0 || pica_utf8_valid(span_of(&out)));
    pica_text_finish(&out);
    pica_notes_finish(&notes);
    drop(m);
}

static void check_damage(struct pica_span file, bool table)
{
    static const uint8_t changes[] = { 0x00, 0xff, 0x01, 0x80 };
    uint8_t *copy = malloc(file.len + 1);
    struct made m;

    if (!copy)
        exit(EXIT_FAILURE);
    for (size_t cut = 0; cut < file.len; cut++) {
        memcpy(copy, file.data, cut);
        m = table ? make_table(pica_span_of(copy, cut)) : make_xml(pica_span_of(copy, cut));
        use(&m, table);
    }
    memcpy(copy, file.data, file.len);
    for (size_t at = 0; at < file.len; at++)
        for (size_t i = 0; i < 5; i++) {
            copy[at] = i < 2    ? changes[i]
                       : i == 4 ? (uint8_t)(file.data[at] + 1)
                                : file.data[at] ^ changes[i];
            m = table ? make_table(pica_span_of(copy, file.len))
                      : make_xml(pica_span_of(copy, file.len));
            use(&m, table);
            copy[at] = file.data[at];
        }
    free(copy);
}

/* --- memory ------------------------------------------------------------------------------- */

struct job {
    struct pica_span file;
    bool table;
};

static bool try_make(void *context)
{
    const struct job *job = context;
    struct made m = job->table ? make_table(job->file) : make_xml(job->file);
    bool ok = m.status == PICA_OK && !m.notes.failed;

    CHECK(ok || m.notes.failed || m.status == PICA_E_NOMEM);
    drop(&m);
    return ok;
}

int main(int argc, char **argv)
{
    if (argc < 3)
        return EXIT_FAILURE;
    limits = pica_limits_default;
    check_element();
    check_repeated();
    check_nesting();
    check_bomb();
    check_unreadable();
    check_table();
    check_feature();
    check_lost();
    for (int i = 1; i < argc; i++) {
        bool table = strstr(argv[i], "resources") != NULL;
        struct job job = { seed_file(argv[i]), table };

        if (!table)
            check_origins(job.file);
        check_damage(job.file, table);
        if (fail_alloc_available())
            CHECK(fail_alloc_each(try_make, &job, false, 0) > 5);
        free((void *)(uintptr_t)job.file.data);
    }
    return check_done();
}
