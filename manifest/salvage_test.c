/* usage: salvage_test SEED.axml SEED.arsc (those of the control package, aapt made them) */
#include "manifest/read_result.h"
#include "manifest/seed_file.h"
#include "manifest/xml_dump.h"

#include "tests/check.h"
#include "tests/fail_alloc.h"

/* --- behind the end, and no end at all ------------------------------------ */

static void check_tail(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };
    struct pica_span file;

    doc_start(&d, 34);
    open_application(&d);
    file = doc_done(&d, &r.file);
    /* The END_NAMESPACE that ends the file gets size 0: no device looks at it. */
    memset(r.file.data + file.len - 20, 0, 4);
    read_bytes(&r, file, (struct pica_span){ 0 });
    CHECK(r.status == PICA_OK && r.m.installable && has_note(&r, "manifest.tail-broken"));
    done(&r);

    doc_start(&d, 34);
    open_application(&d);
    doc_close(&d);
    axml_write_end(&d.w, AXML_WRITE_NONE, d.open[--d.depth]);
    axml_write_start(&d.w, AXML_WRITE_NONE, axml_write_string(&d.w, "manifest", 0));
    read_doc(&r, &d);
    CHECK(r.m.installable && has_note(&r, "manifest.element-behind"));
    done(&r);
}

static void check_no_ends(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };
    const struct manifest_component *c;

    doc_start(&d, 29); /* with all its ends missing from here on */
    doc_open(&d, "uses-permission");
    doc_str(&d, ATTR_NAME, "p.one");
    doc_open(&d, "uses-permission");
    doc_str(&d, ATTR_NAME, "p.two");
    open_application(&d);
    doc_open(&d, "activity");
    doc_str(&d, ATTR_NAME, ".A");
    doc_open(&d, "intent-filter");
    doc_open(&d, "action");
    doc_str(&d, ATTR_NAME, "act");
    doc_open(&d, "service");
    doc_str(&d, ATTR_NAME, ".B");
    doc_open(&d, "meta-data");
    doc_str(&d, ATTR_NAME, "key");
    doc_int(&d, ATTR_VALUE, 1);
    d.depth = 0;
    read_doc(&r, &d);
    CHECK(!r.m.installable && r.notes.count > 0);
    CHECK(permission(&r.m, "p.one") && permission(&r.m, "p.two"));
    CHECK(r.m.component_count == 3 && component(&r.m, "com.a.App"));
    c = component(&r.m, "com.a.A");
    CHECK(c && c->filter_count == 1);
    c = component(&r.m, "com.a.B");
    CHECK(c && c->filter_count == 0 && c->meta_count == 1);
    done(&r);
}

/* A string without its end: nothing to a device, but what there is left to read
 * of a package that the device refuses. */
static void check_broken_string(bool refused)
{
    struct result r = { 0 };
    struct doc d = { 0 };
    struct pica_span file;
    char *name;

    doc_start(&d, 34);
    doc_named(&d, "uses-permission", "p.broken");
    doc_named(&d, "uses-permission", "p.sound");
    open_application(&d);
    doc_open(&d, "service");
    if (!refused)
        doc_str(&d, ATTR_NAME, ".Service");
    file = doc_done(&d, &r.file);
    name = memmem(r.file.data, file.len, "p.broken", 8);
    CHECK(name && name[8] == '\0');
    if (name)
        name[8] = 'x';
    read_bytes(&r, file, (struct pica_span){ 0 });
    CHECK(r.status == PICA_OK && r.m.installable == !refused);
    CHECK(has_note(&r, "manifest.permission-nameless"));
    CHECK(permission(&r.m, "p.sound"));
    CHECK(!permission(&r.m, "p.broken") == !refused);
    done(&r);
}

/* An element whose name cannot be read, where the platform compares it with those it knows; below
 * elements that it passes over nobody looks. */
static void check_broken_tag(const char *around)
{
    struct result r = { 0 };
    struct doc d = { 0 };
    struct pica_span file;
    char *name;

    doc_start(&d, 34);
    doc_named(&d, "uses-permission", "p.sound");
    doc_open(&d, around);
    doc_open(&d, "q.broken");
    doc_close(&d);
    doc_close(&d);
    open_application(&d);
    file = doc_done(&d, &r.file);
    name = memmem(r.file.data, file.len, "q.broken", 8);
    CHECK(name && name[8] == '\0');
    if (name)
        name[8] = 'x';
    read_bytes(&r, file, (struct pica_span){ 0 });
    CHECK(r.status == PICA_OK && r.m.installable == (strcmp(around, "unheard-of") == 0));
    CHECK(has_note(&r, "manifest.tag-nameless") == !r.m.installable);
    CHECK(permission(&r.m, "p.sound"));
    done(&r);
}

/* A header that is too short for one: the platform finds no chunk behind it. */
static void check_short_header(uint8_t header)
{
    struct result r = { 0 };
    struct doc d = { 0 };
    struct pica_span file;

    doc_start(&d, 34);
    doc_named(&d, "uses-permission", "p.sound");
    open_application(&d);
    file = doc_done(&d, &r.file);
    r.file.data[2] = (char)header;
    read_bytes(&r, file, (struct pica_span){ 0 });
    CHECK(r.status == PICA_OK && r.m.installable == (header == 8));
    CHECK(has_note(&r, "manifest.refused") == (header != 8));
    CHECK(permission(&r.m, "p.sound"));
    done(&r);
}

/* --- plain text ---------------------------------------------------------- */

static void check_plain_text(void)
{
    static const char head[] =
        "\xef\xbb\xbf <?xml version=\"1.0\"?>\n"
        "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\" package=\"com.a\"\n"
        " android:versionCode=\"7\"><uses-sdk android:targetSdkVersion=\"0x1d\"/>\n"
        "<uses-permission android:name=\"android.permission.CAMERA\"/>\n";
    static const char rest[] = "<application android:allowBackup=\"false\"/></manifest>";
    static const char doctype[] = "<!DOCTYPE manifest [<!ENTITY e \"p.entity\">]>"
                                  "<manifest package=\"com.a\"/>";
    struct pica_text text = { 0 };
    struct result r = { 0 };

    pica_text_add(&text, head);
    pica_text_add(&text, rest);
    read_bytes(&r, pica_span_str(text.data), (struct pica_span){ 0 });
    CHECK(r.status == PICA_OK && !r.m.installable && !has_gap(&r));
    CHECK(has_note(&r, "manifest.text"));
    CHECK_STR(r.m.package, "com.a");
    CHECK(r.m.version_code == 7 && r.m.target_sdk == 29 && r.m.allow_backup == MANIFEST_FALSE);
    CHECK(r.m.permission_count == 1 && r.m.component_count == 1);
    CHECK(r.m.permissions[0].place.file_offset == PICA_NO_OFFSET);
    done(&r);

    text.len -= strlen(rest); /* broken off */
    text.data[text.len] = '\0';
    pica_text_add(&text, "<application <");
    read_bytes(&r, pica_span_str(text.data), (struct pica_span){ 0 });
    CHECK(r.status == PICA_OK && !r.m.installable && has_gap(&r));
    CHECK(permission(&r.m, "android.permission.CAMERA"));
    done(&r);

    read_bytes(&r, pica_span_str(doctype), (struct pica_span){ 0 });
    CHECK(r.status == PICA_OK && !r.m.installable && has_gap(&r));
    CHECK(r.m.package == NULL);
    done(&r);
    pica_text_finish(&text);
}

/* --- damage -------------------------------------------------------------- */

/* Nothing of no use: whatever is not installable is said to be so, and why. */
static void use(struct pica_span bytes, struct pica_span arsc)
{
    uint8_t *copy = malloc(bytes.len ? bytes.len : 1);
    struct pica_text out = { 0 };
    struct xml_source source = { pica_span_of(copy, bytes.len), "a.xml", res_files_of(arsc), 0 };
    struct pica_error err;
    struct result r = { 0 };

    if (!copy)
        return;
    if (bytes.len)
        memcpy(copy, bytes.data, bytes.len);
    read_bytes(&r, pica_span_of(copy, bytes.len), arsc);
    CHECK(r.status == PICA_OK);
    CHECK(r.m.installable || r.notes.count > 0);
    if (xml_dump(&source, &pica_limits_default, &r.notes, &out, &err) != PICA_OK)
        CHECK(err.status == PICA_E_MALFORMED);
    if (xml_dump_json(&source, &pica_limits_default, &r.notes, &out, &err) != PICA_OK)
        CHECK(err.status == PICA_E_MALFORMED);
    pica_text_finish(&out);
    free(copy);
    done(&r);
}

static void check_damage(struct pica_span seed, struct pica_span arsc)
{
    static const uint8_t changes[] = { 0x00, 0xff, 0x01, 0x80 };
    uint8_t *bytes = malloc(seed.len);

    if (!bytes)
        return;
    memcpy(bytes, seed.data, seed.len);
    for (size_t len = 0; len <= seed.len; len++)
        use(pica_span_of(bytes, len), arsc);
    for (size_t at = 0; at < seed.len; at++)
        for (size_t i = 0; i < sizeof changes; i++) {
            bytes[at] = i < 2 ? changes[i] : seed.data[at] ^ changes[i];
            use(pica_span_of(bytes, seed.len), arsc);
            bytes[at] = seed.data[at];
        }
    free(bytes);
}

struct seeds {
    struct pica_span axml, arsc;
    struct pica_text dumped; /* what it should look like */
};

static bool try_read(void *context)
{
    const struct seeds *s = context;
    struct result r = { 0 };
    bool ok;

    read_bytes(&r, s->axml, s->arsc);
    ok = r.status == PICA_OK;
    CHECK(ok || r.status == PICA_E_NOMEM);
    CHECK(!ok || (r.m.permission_count == 2 && r.m.component_count == 2 && r.m.installable));
    done(&r);
    return ok;
}

static bool try_text(void *context)
{
    struct result r = { 0 };
    bool ok;

    read_bytes(&r, pica_span_str(context), (struct pica_span){ 0 });
    ok = r.status == PICA_OK;
    CHECK(ok || r.status == PICA_E_NOMEM);
    CHECK(!ok || (r.m.package && r.m.permission_count == 1));
    done(&r);
    return ok;
}

static bool try_dump(void *context)
{
    const struct seeds *s = context;
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 };
    struct pica_error err;
    struct xml_source source = { s->axml, "a.xml", res_files_of(s->arsc), 0 };
    enum pica_status st = xml_dump(&source, &pica_limits_default, &notes, &out, &err);
    bool ok = st == PICA_OK;

    CHECK(ok || st == PICA_E_NOMEM);
    /* libxml2 can do without some of what it asks for. */
    CHECK(!ok || strcmp(out.data, s->dumped.data) == 0);
    pica_text_finish(&out);
    pica_notes_finish(&notes);
    return ok;
}

/*
 * Not fail_alloc_each(), which wants all memory back: libxml2 2.9 forgets an
 * element and its name when there is no memory to put it on a list.
 */
static void fail_dump(struct seeds *s)
{
    size_t tried = 0;

    for (size_t n = 0;; n++) {
        struct fail_alloc_seen seen;

        fail_alloc_begin(n, n % 2 ? FAIL_ONCE : FAIL_FROM_NOW);
        (void)try_dump(s);
        seen = fail_alloc_end();
        CHECK(seen.live >= 0 && seen.live <= 2);
        if (!seen.failed)
            break;
        tried++;
    }
    CHECK(tried > 20);
}

static void check_seed(const struct seeds *s)
{
    struct result r = { 0 };

    read_bytes(&r, s->axml, s->arsc);
    CHECK(r.status == PICA_OK && r.m.installable && r.notes.count == 0);
    CHECK_STR(r.m.package, "com.example.pica");
    CHECK_STR(r.m.version_name, "1.7");
    CHECK_STR(r.m.label, "PicaApp");
    CHECK(r.m.version_code == 7 && r.m.min_sdk == 21 && r.m.target_sdk == 29);
    CHECK(r.m.permission_count == 2 && r.m.component_count == 2);
    CHECK(r.m.components[1].launcher);
    done(&r);
}

int main(int argc, char **argv)
{
    static char text[] =
        "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\" package=\"com.a\">"
        "<uses-sdk android:minSdkVersion=\"30\"/>"
        "<uses-permission android:name=\"p.a\"/><application/></manifest>";
    struct seeds s = { 0 };
    struct pica_notes notes = { 0 };
    struct pica_error err;

    if (argc != 3) {
        fprintf(stderr, "usage: salvage_test SEED.axml SEED.arsc\n");
        return EXIT_FAILURE;
    }
    s.axml = seed_file(argv[1]);
    s.arsc = seed_file(argv[2]);
    check_tail();
    check_no_ends();
    check_broken_string(false);
    check_broken_string(true);
    check_broken_tag("queries");
    check_broken_tag("overlay"); /* passes for no element */
    check_broken_tag("unheard-of");
    for (uint8_t header = 0; header <= 8; header++)
        check_short_header(header);
    check_plain_text();
    check_seed(&s);
    check_damage(s.axml, s.arsc);
    check_damage(pica_span_str(text), s.arsc);
    if (fail_alloc_available()) {
        CHECK(fail_alloc_each(try_read, &s, false, 0) > 3);
        CHECK(fail_alloc_each(try_text, text, true, 0) > 3);
        CHECK(xml_dump(&(struct xml_source){ s.axml, "a.xml", res_files_of(s.arsc), 0 },
                       &pica_limits_default, &notes, &s.dumped, &err) == PICA_OK);
        fail_dump(&s);
        pica_text_finish(&s.dumped);
        pica_notes_finish(&notes);
    }
    free((void *)(uintptr_t)s.axml.data);
    free((void *)(uintptr_t)s.arsc.data);
    return check_done();
}
