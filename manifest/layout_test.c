/* What XML resources say about code: each kind of file, ids, broken files, memory. */
#include "manifest/layout.h"

#include "manifest/doc_builder.h"
#include "manifest/table_builder.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

struct result {
    struct pica_arena arena;
    struct pica_notes notes;
    struct pica_text bytes;
    struct layout l;
};

static void read_span(struct result *r, struct pica_span file)
{
    struct pica_error err;

    CHECK(layout_read(file, "res/a.xml", &pica_limits_default, NULL, &r->arena, &r->notes, &r->l,
                      &err) == PICA_OK);
}

static void read_doc(struct result *r, struct doc *d)
{
    struct pica_span file = doc_done(d, &r->bytes);

    CHECK(layout_is_xml(file));
    read_span(r, file);
}

static void done(struct result *r)
{
    pica_arena_finish(&r->arena);
    pica_notes_finish(&r->notes);
    pica_text_finish(&r->bytes);
    *r = (struct result){ 0 };
}

/* "view com.a.V; click go; include @7f010002" */
static const char *spell(const struct layout *l, char *out, size_t size)
{
    static const char *const kinds[] = {
        [LAYOUT_VIEW] = "view",         [LAYOUT_FRAGMENT] = "fragment",
        [LAYOUT_CLICK] = "click",       [LAYOUT_INCLUDE] = "include",
        [LAYOUT_STUB] = "stub",         [LAYOUT_BINDING] = "binding",
        [LAYOUT_DESTINATION] = "place", [LAYOUT_INTENT] = "intent",
        [LAYOUT_CLASS] = "class",       [LAYOUT_PAGE] = "page",
        [LAYOUT_ACTION] = "action",
    };
    size_t at = 0;

    *out = '\0';
    for (size_t i = 0; i < l->use_count && at < size; i++) {
        const struct layout_use *u = &l->uses[i];
        int n = snprintf(out + at, size - at, "%s%s", i ? "; " : "", kinds[u->kind]);

        at += (size_t)n;
        if (*u->text && at < size)
            at += (size_t)snprintf(out + at, size - at, " %s", u->text);
        if (u->layout && at < size)
            at += (size_t)snprintf(out + at, size - at, " @%x", u->layout);
    }
    return out;
}

#define CHECK_USES(r, want)                                                                        \
    do {                                                                                           \
        char text[512];                                                                            \
        CHECK_STR(spell(&(r)->l, text, sizeof text), want);                                        \
    } while (0)

/* An attribute of the app's own namespace that refers to a resource. */
static void doc_own_ref(struct doc *d, const char *name, uint32_t id)
{
    axml_write_attr(&d->w, axml_write_string(&d->w, "http://schemas.android.com/apk/res-auto", 0),
                    axml_write_string(&d->w, name, 0x7f010000), AXML_WRITE_NONE,
                    (struct res_value){ RES_REFERENCE, id });
}

static void doc_own(struct doc *d, const char *name, const char *value)
{
    uint32_t index = axml_write_string(&d->w, value, 0);

    axml_write_attr(&d->w, axml_write_string(&d->w, "http://schemas.android.com/apk/res-auto", 0),
                    axml_write_string(&d->w, name, 0x7f010001), index,
                    (struct res_value){ RES_STRING, index });
}

/* An attribute without namespace that refers to a resource: <include layout="@layout/x">. */
static void doc_plain_ref(struct doc *d, const char *name, uint32_t id)
{
    axml_write_attr(&d->w, AXML_WRITE_NONE, axml_write_string(&d->w, name, 0), AXML_WRITE_NONE,
                    (struct res_value){ RES_REFERENCE, id });
}

static void check_layout(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };

    doc_open(&d, "LinearLayout");
    doc_str(&d, ATTR_TAG, "layout/main_page_0");
    doc_open(&d, "com.a.Fancy");
    doc_ref(&d, ATTR_ID, 0x7f020001);
    doc_str(&d, ATTR_ON_CLICK, "go");
    doc_str(&d, ATTR_TAG, "layout/inner_0"); /* not the root: no data binding of this file */
    doc_str(&d, ATTR_TEXT, "com.a.NoClass");
    doc_own(&d, "layout_behavior", ".Behaviour");
    doc_own(&d, "speed", "1.5");
    doc_close(&d);
    doc_open(&d, "view");
    doc_plain(&d, "class", "com.a.Other$Inner");
    doc_close(&d);
    doc_open(&d, "include");
    doc_plain_ref(&d, "layout", 0x7f030002);
    doc_close(&d);
    doc_open(&d, "ViewStub");
    doc_ref(&d, ATTR_LAYOUT, 0x7f030003);
    doc_close(&d);
    doc_open(&d, "Button");
    doc_ref(&d, ATTR_ON_CLICK, 0x7f040000); /* @string/handler */
    doc_close(&d);
    doc_open(&d, "fragment");
    doc_str(&d, ATTR_NAME, "com.a.First");
    doc_close(&d);
    doc_open(&d, "fragment");
    doc_plain(&d, "class", "com.a.Second");
    doc_close(&d);
    doc_open(&d, "androidx.fragment.app.FragmentContainerView");
    doc_str(&d, ATTR_NAME, "androidx.navigation.fragment.NavHostFragment");
    doc_own_ref(&d, "navGraph", 0x7f050000);
    doc_close(&d);
    read_doc(&r, &d);
    CHECK_USES(&r, "binding main_page; view com.a.Fancy; click go; class .Behaviour; "
                   "view com.a.Other$Inner; include @7f030002; stub @7f030003; click @7f040000; "
                   "fragment com.a.First; fragment com.a.Second; "
                   "view androidx.fragment.app.FragmentContainerView; "
                   "fragment androidx.navigation.fragment.NavHostFragment; include @7f050000");
    CHECK(!r.l.menu && r.l.uses[1].view_id == 0x7f020001 && r.l.uses[2].view_id == 0x7f020001);
    CHECK(r.l.uses[4].view_id == 0);
    CHECK_STR(r.l.uses[1].place.entry, "res/a.xml");
    /* The bytes are those of the element: they outlive the file. */
    memset(r.bytes.data, 0, r.bytes.len);
    CHECK(r.l.uses[1].place.bytes.len > 36 && r.l.uses[1].place.bytes.data[0] == 0x02 &&
          r.l.uses[1].place.bytes.data[1] == 0x01);
    CHECK(r.l.uses[1].place.file_offset < r.l.uses[4].place.file_offset);
    CHECK(r.notes.count == 0);
    done(&r);
}

static void check_menu(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };

    doc_open(&d, "menu");
    doc_open(&d, "item");
    doc_str(&d, ATTR_ON_CLICK, "share");
    doc_str(&d, ATTR_ACTION_VIEW_CLASS, "com.a.Search");
    doc_own(&d, "actionProviderClass", "com.a.Share");
    doc_ref(&d, ATTR_ACTION_LAYOUT, 0x7f030001);
    doc_close(&d);
    read_doc(&r, &d);
    CHECK(r.l.menu);
    CHECK_USES(&r, "click share; view com.a.Search; view com.a.Share; include @7f030001");
    done(&r);
}

static void check_navigation(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };

    doc_open(&d, "navigation");
    doc_open(&d, "fragment");
    doc_ref(&d, ATTR_ID, 0x7f020009);
    doc_str(&d, ATTR_NAME, ".Home");
    doc_open(&d, "argument");
    doc_str(&d, ATTR_NAME, "com.a.key");
    doc_close(&d);
    doc_open(&d, "action");
    doc_ref(&d, ATTR_ID, 0x7f020015);
    doc_own_ref(&d, "destination", 0x7f020016);
    doc_close(&d);
    doc_close(&d);
    doc_open(&d, "activity");
    doc_str(&d, ATTR_NAME, "com.a.Detail");
    doc_close(&d);
    doc_open(&d, "dialog");
    doc_str(&d, ATTR_NAME, "com.a.Ask");
    doc_close(&d);
    doc_open(&d, "include");
    doc_own_ref(&d, "graph", 0x7f050001);
    doc_close(&d);
    read_doc(&r, &d);
    CHECK_USES(
        &r,
        "place .Home; action @7f020016; intent com.a.Detail; place com.a.Ask; include @7f050001");
    CHECK(r.l.uses[0].view_id == 0x7f020009);
    CHECK(r.l.uses[1].view_id == 0x7f020015);
    done(&r);
}

/* Only where a graph begins is shown with it; a graph within it has a beginning of its own. */
static void check_start(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };

    doc_open(&d, "navigation");
    doc_own_ref(&d, "startDestination", 0x7f020011);
    doc_open(&d, "fragment");
    doc_ref(&d, ATTR_ID, 0x7f020010);
    doc_str(&d, ATTR_NAME, "com.a.Later");
    doc_close(&d);
    doc_open(&d, "navigation");
    doc_ref(&d, ATTR_ID, 0x7f020011);
    doc_own_ref(&d, "startDestination", 0x7f020012);
    doc_open(&d, "fragment");
    doc_ref(&d, ATTR_ID, 0x7f020012);
    doc_str(&d, ATTR_NAME, "com.a.First");
    doc_close(&d);
    doc_close(&d);
    doc_open(&d, "navigation");
    doc_ref(&d, ATTR_ID, 0x7f020013);
    doc_own_ref(&d, "startDestination", 0x7f020014);
    doc_open(&d, "dialog");
    doc_ref(&d, ATTR_ID, 0x7f020014);
    doc_str(&d, ATTR_NAME, "com.a.Ask");
    doc_close(&d);
    doc_close(&d);
    read_doc(&r, &d);
    CHECK_USES(&r, "page com.a.Later; place com.a.First; page com.a.Ask");
    done(&r);
}

static void check_preferences(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };

    doc_open(&d, "PreferenceScreen");
    doc_open(&d, "com.a.ColourPreference");
    doc_str(&d, ATTR_KEY, "com.a.colour");
    doc_close(&d);
    doc_open(&d, "Preference");
    doc_str(&d, ATTR_FRAGMENT, "com.a.Page");
    doc_open(&d, "intent");
    doc_str(&d, ATTR_ACTION, "android.intent.action.VIEW");
    doc_str(&d, ATTR_TARGET_PACKAGE, "com.a");
    doc_str(&d, ATTR_TARGET_CLASS, "com.a.About");
    doc_close(&d);
    doc_open(&d, "intent");
    doc_str(&d, ATTR_ACTION, "com.a.HELP");
    doc_close(&d);
    read_doc(&r, &d);
    CHECK_USES(&r, "view com.a.ColourPreference; page com.a.Page; class com.a; "
                   "intent com.a.About; intent com.a.HELP");
    done(&r);
}

/* What is no name of a class: the rest of a layout costs nothing. */
static void check_names(void)
{
    static const char *const none[] = { "",    ".",     "a",          "a.",    ".1",      "a..b",
                                        "1.0", "a b.c", "http://a.b", "a/b.c", "a.b,c.d", "-a.b" };
    static const char *const some[] = { ".a", "a.b", "a.b$c", "a.\xe4\xb8\xad", "_.$", "a.b-c1" };
    struct result r = { 0 };
    struct doc d = { 0 };

    doc_open(&d, "shape");
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        doc_open(&d, "item");
        doc_own(&d, "x", none[i]);
        doc_close(&d);
    }
    read_doc(&r, &d);
    CHECK_USES(&r, "");
    CHECK(r.arena.total == 0);
    done(&r);
    for (size_t i = 0; i < sizeof some / sizeof *some; i++) {
        d = (struct doc){ 0 };
        doc_open(&d, "x");
        doc_own(&d, "y", some[i]);
        read_doc(&r, &d);
        CHECK(r.l.use_count == 1 && r.l.uses[0].kind == LAYOUT_CLASS);
        CHECK_STR(r.l.use_count ? r.l.uses[0].text : "", some[i]);
        done(&r);
    }
}

static struct pica_span small_layout(struct pica_text *out)
{
    struct doc d = { 0 };

    doc_open(&d, "com.a.Root");
    doc_open(&d, "fragment");
    doc_str(&d, ATTR_NAME, "com.a.First");
    doc_str(&d, ATTR_ON_CLICK, "go");
    return doc_done(&d, out);
}

static void check_not_xml(void)
{
    static const uint8_t png[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    static const char text[] = "<?xml version=\"1.0\"?><a/>";
    struct pica_text out = { 0 };
    struct pica_span file = small_layout(&out);
    uint8_t *bytes = (uint8_t *)out.data;

    CHECK(!layout_is_xml(pica_span_of(png, sizeof png)));
    CHECK(!layout_is_xml(pica_span_str(text)));
    CHECK(!layout_is_xml(pica_span_of(NULL, 0)));
    bytes[0] = 0x77; /* a type that the platform does not ask for */
    CHECK(layout_is_xml(file));
    bytes[4] = bytes[5] = bytes[6] = 0xff; /* longer than it is */
    CHECK(!layout_is_xml(file));
    pica_text_finish(&out);
}

/* Every shorter file is read as far as it goes, and what is cut off is a gap. */
static void check_truncated(void)
{
    struct pica_text out = { 0 };
    struct pica_span file = small_layout(&out);

    for (size_t n = 0; n < file.len; n++) {
        uint8_t *copy = malloc(n + 1);
        struct result r = { 0 };

        if (!copy)
            exit(EXIT_FAILURE);
        memcpy(copy, file.data, n);
        read_span(&r, pica_span_of(copy, n));
        CHECK(r.l.use_count <= 3);
        CHECK(r.notes.count == 1 && r.notes.items[0].kind == PICA_GAP);
        CHECK_STR(r.notes.items[0].place.entry, "res/a.xml");
        free(copy);
        done(&r);
    }
    pica_text_finish(&out);
}

/* A node that is broken: one gap, and what stands behind it is read. */
static void check_broken_node(void)
{
    struct result r = { 0 };
    struct pica_span file = small_layout(&r.bytes);
    uint8_t *at = memmem(r.bytes.data, file.len, "\x02\x01\x10\0", 4);

    CHECK(at);
    if (at)
        at[2] = 0xfe; /* its header is larger than the chunk */
    read_span(&r, file);
    CHECK(r.notes.count == 1);
    CHECK_USES(&r, "fragment com.a.First; click go");
    done(&r);
}

static void check_node_limit(void)
{
    struct pica_limits limits = pica_limits_default;
    struct result r = { 0 };
    struct pica_span file = small_layout(&r.bytes);
    struct pica_error err;

    limits.xml_nodes = 2;
    CHECK(layout_read(file, "res/a.xml", &limits, NULL, &r.arena, &r.notes, &r.l, &err) == PICA_OK);
    CHECK(r.notes.count == 1);
    CHECK_USES(&r, "view com.a.Root");
    done(&r);
}

/* Too many names are a gap; a name that is used often is kept once. */
static void check_use_limit(void)
{
    struct pica_limits limits = pica_limits_default;
    struct result r = { 0 };
    struct doc d = { 0 };
    struct pica_span file;
    struct pica_error err;

    doc_open(&d, "com.a.Root");
    for (int i = 0; i < 9; i++) {
        doc_open(&d, "com.a.Row");
        doc_close(&d);
    }
    file = doc_done(&d, &r.bytes);
    limits.xml_uses = 10;
    CHECK(layout_read(file, "res/a.xml", &limits, NULL, &r.arena, &r.notes, &r.l, &err) == PICA_OK);
    CHECK(r.l.use_count == 10 && r.notes.count == 0);
    CHECK(r.l.use_count == 10 && r.l.uses[1].text == r.l.uses[9].text);
    limits.xml_uses = 9;
    CHECK(layout_read(file, "res/a.xml", &limits, NULL, &r.arena, &r.notes, &r.l, &err) == PICA_OK);
    CHECK(r.l.use_count == 9 && r.notes.count == 1 && r.notes.items[0].kind == PICA_GAP);
    CHECK(r.notes.count == 1 && r.notes.items[0].place.file_offset > 0);
    done(&r);
}

/* --- ids --------------------------------------------------------------------- */

/*
 * layout/main in two configurations (two files), layout/alias that refers to
 * it and layout/far to that, layout/self to itself; string/handler.
 */
static struct pica_span id_table(struct pica_text *t, enum table_layout layout)
{
    static const char *const strings[] = { "res/main.xml", "res/land.xml", "go",
                                           "res/x.png",    "res/maim.xml", NULL };
    static const char *const types[] = { "layout", "string", NULL };
    static const char *const keys[] = { "main", "alias", "far", "self", "handler", NULL };
    const struct table_entry plain[] = {
        { 0, 0, { RES_STRING, 0 }, false },
        { 1, 1, { RES_REFERENCE, 0x7f010000 }, false },
        { 2, 2, { RES_REFERENCE, 0x7f010001 }, false },
        { 3, 3, { RES_REFERENCE, 0x7f010003 }, false },
    };
    const struct table_entry land[] = { { 0, 0, { RES_STRING, 1 }, false } };
    const struct table_entry words[] = { { 0, 4, { RES_STRING, 2 }, false },
                                         { 1, 4, { RES_STRING, 3 }, false },
                                         { 2, 4, { RES_STRING, 4 }, false } };
    size_t at;

    table_start(t, strings);
    at = table_package(t, 0x7f, types, keys);
    table_spec(t, 1, 4, 0);
    table_type(t, 1, layout, "", 0, 0, 4, plain, 4);
    table_type(t, 1, layout, "", 0, 320, 4, land, 1);
    table_spec(t, 2, 3, 0);
    table_type(t, 2, layout, "", 0, 0, 3, words, 3);
    table_end(t, at);
    table_end(t, 0);
    return pica_span_of(t->data, t->len);
}

struct id_case {
    struct layout layouts[3];
    struct layout_use use;
};

static void start_case(struct id_case *c)
{
    *c = (struct id_case){ .layouts = { { .entry = "res/land.xml" },
                                        { .entry = "res/main.xml" },
                                        { .entry = "res/main.xml" } },
                           .use = { .kind = LAYOUT_CLICK, .text = "", .layout = 0x7f020000 } };
    c->layouts[0].uses = &c->use;
    c->layouts[0].use_count = 1;
}

static void check_ids_of(enum table_layout layout)
{
    struct pica_text bytes = { 0 };
    struct pica_span arsc = id_table(&bytes, layout);
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    const struct layout_id *index;
    struct pica_error err;
    struct id_case c;
    size_t count;

    start_case(&c);
    CHECK(layout_ids(res_files_of(arsc), c.layouts, 3, &pica_limits_default, &arena, &notes,
                     &err) == PICA_OK);
    for (int i = 0; i < 2; i++) {
        CHECK(c.layouts[i].id_count == 3);
        for (uint32_t k = 0; k < c.layouts[i].id_count; k++)
            CHECK(c.layouts[i].ids[k] == 0x7f010000 + k);
    }
    CHECK(c.layouts[2].id_count == 0); /* a second entry of the same name */
    CHECK_STR(c.use.text, "go");
    CHECK(notes.count == 0);
    CHECK(layout_index(c.layouts, 3, &arena, &index, &count) && count == 6);
    for (size_t i = 0; i < count; i++)
        CHECK(index[i].id == 0x7f010000 + i / 2 && index[i].layout == i % 2);
    pica_arena_finish(&arena);
    pica_notes_finish(&notes);
    pica_text_finish(&bytes);
}

static void check_bad_tables(void)
{
    struct pica_text bytes = { 0 };
    struct pica_span arsc = id_table(&bytes, TABLE_DENSE);
    struct pica_limits limits = pica_limits_default;
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct pica_error err;
    struct id_case c;

    for (size_t n = 0; n < arsc.len; n++) {
        uint8_t *copy = malloc(n + 1);

        if (!copy)
            exit(EXIT_FAILURE);
        memcpy(copy, arsc.data, n);
        start_case(&c);
        CHECK(layout_ids(res_files_of(pica_span_of(copy, n)), c.layouts, 3, &limits, &arena, &notes,
                         &err) == PICA_OK);
        CHECK(c.layouts[0].id_count == 0 && !*c.use.text);
        free(copy);
    }
    CHECK(notes.count == 0);
    limits.resource_visits = 1;
    start_case(&c);
    CHECK(layout_ids(res_files_of(arsc), c.layouts, 3, &limits, &arena, &notes, &err) == PICA_OK);
    CHECK(notes.count == 1 && notes.items[0].kind == PICA_GAP);
    pica_arena_finish(&arena);
    pica_notes_finish(&notes);
    pica_text_finish(&bytes);
}

/* --- memory -------------------------------------------------------------------- */

static bool read_again(void *context)
{
    const struct pica_span *file = context;
    struct result r = { 0 };
    struct pica_error err;
    enum pica_status st =
        layout_read(*file, "res/a.xml", &pica_limits_default, NULL, &r.arena, &r.notes, &r.l, &err);
    bool whole = st == PICA_OK && !r.notes.failed;

    CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    CHECK(!whole || r.l.use_count == 3);
    done(&r);
    return whole;
}

static bool find_again(void *context)
{
    const struct pica_span *arsc = context;
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    const struct layout_id *index;
    struct pica_error err;
    struct id_case c;
    size_t count;
    bool ok;

    start_case(&c);
    ok = layout_ids(res_files_of(*arsc), c.layouts, 3, &pica_limits_default, &arena, &notes,
                    &err) == PICA_OK &&
         layout_index(c.layouts, 3, &arena, &index, &count);
    CHECK(!ok || (c.layouts[0].id_count == 3 && strcmp(c.use.text, "go") == 0));
    pica_arena_finish(&arena);
    pica_notes_finish(&notes);
    return ok;
}

static void check_memory(void)
{
    struct pica_text out = { 0 }, table = { 0 };
    struct pica_span file = small_layout(&out), arsc = id_table(&table, TABLE_SPARSE);

    if (fail_alloc_available()) {
        CHECK(fail_alloc_each(read_again, &file, true, 0) > 0);
        CHECK(fail_alloc_each(find_again, &arsc, true, 0) > 0);
    }
    pica_text_finish(&out);
    pica_text_finish(&table);
}

int main(void)
{
    check_layout();
    check_menu();
    check_navigation();
    check_start();
    check_preferences();
    check_names();
    check_not_xml();
    check_truncated();
    check_broken_node();
    check_node_limit();
    check_use_limit();
    check_ids_of(TABLE_DENSE);
    check_ids_of(TABLE_SPARSE);
    check_ids_of(TABLE_OFFSET16);
    check_ids_of(TABLE_COMPACT);
    check_bad_tables();
    check_memory();
    return check_done();
}
