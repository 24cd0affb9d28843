/* Views of the files that somebody asks for: what is kept of them, and of whom. */
#include "manifest/layout.h"

#include "manifest/doc_builder.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#define WANTED 0x7f020007u
#define TOOLS "http://schemas.android.com/tools"

static bool wants_id(const void *context, uint32_t id)
{
    return context && id == *(const uint32_t *)context;
}

static bool wants_text(const void *context, const char *text)
{
    (void)context;
    return strcmp(text, "magic") == 0;
}

static const uint32_t wanted = WANTED;
static const struct layout_watch watch = { .context = &wanted, .id = wants_id, .text = wants_text };

struct result {
    struct pica_arena arena;
    struct pica_notes notes;
    struct pica_text bytes;
    struct layout l;
};

static void read_doc(struct result *r, struct doc *d, const struct layout_watch *w)
{
    struct pica_error err;
    struct pica_span file = doc_done(d, &r->bytes);

    CHECK(layout_read(file, "res/a.xml", &pica_limits_default, w, &r->arena, &r->notes, &r->l,
                      &err) == PICA_OK);
    CHECK(r->notes.count == 0);
}

static void done(struct result *r)
{
    pica_arena_finish(&r->arena);
    pica_notes_finish(&r->notes);
    pica_text_finish(&r->bytes);
    *r = (struct result){ 0 };
}

static void doc_tools(struct doc *d, const char *name, const char *value)
{
    uint32_t index = axml_write_string(&d->w, value, 0);

    axml_write_attr(&d->w, axml_write_string(&d->w, TOOLS, 0), axml_write_string(&d->w, name, 0),
                    index, (struct res_value){ RES_STRING, index });
}

static void make_dialog(struct doc *d)
{
    doc_open(d, "LinearLayout");
    doc_open(d, "TextView");
    doc_ref(d, ATTR_ID, 0x7f030001);
    doc_ref(d, ATTR_TEXT, WANTED);
    doc_tools(d, "text", "Lorem ipsum");
    doc_close(d);
    doc_open(d, "LinearLayout");
    doc_open(d, "view");
    doc_plain(d, "class", "com.a.Fancy");
    doc_str(d, ATTR_HINT, "a hint");
    doc_str(d, ATTR_CONTENT_DESCRIPTION, "a description");
    doc_str(d, ATTR_ON_CLICK, "go");
    doc_bool(d, ATTR_CLICKABLE, true);
    doc_str(d, ATTR_TAG, "binding_3");
    doc_close(d);
    doc_open(d, "CheckBox");
    doc_bool(d, ATTR_CHECKED, true);
    doc_close(d);
    doc_open(d, "CheckBox");
    doc_bool(d, ATTR_CHECKED, false);
    doc_plain(d, "fancyText", "magic");
    doc_plain(d, "fancyFont", "Arial");
    doc_close(d);
    doc_close(d);
    doc_open(d, "include");
    axml_write_attr(&d->w, AXML_WRITE_NONE, axml_write_string(&d->w, "layout", 0), AXML_WRITE_NONE,
                    (struct res_value){ RES_REFERENCE, 0x7f040000 });
    doc_close(d);
}

static void check_views(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };
    const struct layout_view *v;

    make_dialog(&d);
    read_doc(&r, &d, &watch);
    CHECK(r.l.view_count == 7);
    if (r.l.view_count != 7)
        return;
    v = r.l.views;
    CHECK_STR(v[0].tag, "LinearLayout");
    CHECK(v[0].parent == LAYOUT_NO_VIEW && v[0].text_count == 0 && v[0].id == 0 && !v[0].on_click);
    CHECK(v[1].parent == 0 && v[1].id == 0x7f030001 && v[1].text_count == 1);
    CHECK(v[1].texts[0].kind == LAYOUT_TEXT && v[1].texts[0].id == WANTED);
    CHECK(v[2].parent == 0);
    CHECK_STR(v[3].tag, "com.a.Fancy");
    CHECK(v[3].parent == 2 && v[3].clickable && v[3].text_count == 2);
    CHECK_STR(v[3].on_click, "go");
    CHECK_STR(v[3].view_tag, "binding_3");
    CHECK(!v[0].view_tag && !v[1].view_tag);
    CHECK(v[3].texts[0].kind == LAYOUT_HINT && v[3].texts[1].kind == LAYOUT_DESCRIPTION);
    CHECK_STR(v[3].texts[1].text, "a description");
    CHECK(v[4].checked == LAYOUT_CHECKED && v[4].parent == 2 && !v[4].clickable);
    CHECK(v[5].checked == LAYOUT_UNCHECKED && v[5].text_count == 1);
    CHECK(v[5].texts[0].kind == LAYOUT_TEXT_IN_OTHER);
    CHECK_STR(v[5].texts[0].text, "magic");
    CHECK(v[6].include == 0x7f040000 && v[6].parent == 0 && v[6].checked == LAYOUT_CHECKED_UNSAID);
    CHECK(v[6].place.file_offset > v[5].place.file_offset && v[6].place.bytes.len > 36);
    /* What it says about code is the same as without. */
    CHECK(r.l.use_count == 3 && r.l.uses[2].kind == LAYOUT_INCLUDE);
    done(&r);
}

/* One attribute decides whether the views of a file are kept. */
static size_t views_of(uint32_t attr, const char *text, uint32_t id, bool tools,
                       const struct layout_watch *w)
{
    struct result r = { 0 };
    struct doc d = { 0 };
    size_t count;

    doc_open(&d, "FrameLayout");
    doc_open(&d, "TextView");
    if (tools)
        doc_tools(&d, "text", text);
    else if (text)
        doc_str(&d, attr, text);
    else
        doc_ref(&d, attr, id);
    doc_close(&d);
    read_doc(&r, &d, w);
    count = r.l.view_count;
    done(&r);
    return count;
}

static void check_watch(void)
{
    CHECK(views_of(ATTR_TEXT, NULL, WANTED, false, &watch) == 2);
    CHECK(views_of(ATTR_TEXT, NULL, WANTED, false, NULL) == 0);
    CHECK(views_of(ATTR_TEXT, NULL, WANTED + 1, false, &watch) == 0);
    CHECK(views_of(ATTR_ID, NULL, WANTED, false, &watch) == 2);
    CHECK(views_of(ATTR_TEXT, "magic", 0, false, &watch) == 2);
    CHECK(views_of(ATTR_TEXT, "magical", 0, false, &watch) == 0);
    CHECK(views_of(ATTR_TITLE, "magic", 0, false, &watch) == 2);
    CHECK(views_of(ATTR_ON_CLICK, "magic", 0, false, &watch) == 0); /* the name of a handler */
    CHECK(views_of(ATTR_KEY, "magic", 0, false, &watch) == 0);
    CHECK(views_of(ATTR_TEXT, "magic", 0, true, &watch) == 0);
}

/* The same string as a handler's name, then as a text. */
static void check_asked_once(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };

    doc_open(&d, "Button");
    doc_str(&d, ATTR_ON_CLICK, "magic");
    doc_str(&d, ATTR_TEXT, "magic");
    read_doc(&r, &d, &watch);
    CHECK(r.l.view_count == 1 && r.l.views[0].text_count == 1);
    done(&r);
}

static void check_limit(void)
{
    struct pica_limits limits = pica_limits_default;
    struct result r = { 0 };
    struct doc d = { 0 };
    struct pica_error err;
    struct pica_span file;

    make_dialog(&d);
    file = doc_done(&d, &r.bytes);
    limits.xml_uses = 5;
    CHECK(layout_read(file, "res/a.xml", &limits, &watch, &r.arena, &r.notes, &r.l, &err) ==
          PICA_OK);
    CHECK(r.l.view_count > 0 && r.l.view_count < 6);
    CHECK(r.notes.count == 1 && r.notes.items[0].kind == PICA_GAP &&
          strstr(r.notes.items[0].text.in[PICA_EN], "more views and texts"));
    done(&r);
}

/* A file may end anywhere. */
static void check_cut(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };
    struct pica_error err;
    struct pica_span file;

    make_dialog(&d);
    file = doc_done(&d, &r.bytes);
    for (size_t n = 0; n < file.len; n++) {
        uint8_t *copy = malloc(n + 1);

        CHECK(copy != NULL);
        if (!copy)
            break;
        memcpy(copy, file.data, n);
        CHECK(layout_read(pica_span_of(copy, n), "res/a.xml", &pica_limits_default, &watch,
                          &r.arena, &r.notes, &r.l, &err) == PICA_OK);
        CHECK(r.l.view_count <= 7);
        free(copy);
    }
    done(&r);
}

static bool read_again(void *context)
{
    const struct pica_span *file = context;
    struct result r = { 0 };
    struct pica_error err;
    enum pica_status st = layout_read(*file, "res/a.xml", &pica_limits_default, &watch, &r.arena,
                                      &r.notes, &r.l, &err);

    CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    CHECK(st != PICA_OK || r.l.view_count == 7);
    done(&r);
    return st == PICA_OK;
}

static void check_memory(void)
{
    struct pica_text out = { 0 };
    struct doc d = { 0 };
    struct pica_span file;

    make_dialog(&d);
    file = doc_done(&d, &out);
    if (fail_alloc_available())
        CHECK(fail_alloc_each(read_again, &file, true, 0) > 3);
    pica_text_finish(&out);
}

/* A view that a data binding knows by its number alone. */
static uint32_t bound_id(const char *root, const char *tag, uint32_t id)
{
    struct result r = { 0 };
    struct doc d = { 0 };
    uint32_t got;

    doc_open(&d, "FrameLayout");
    doc_str(&d, ATTR_TAG, root);
    doc_open(&d, "Button");
    doc_str(&d, ATTR_TAG, tag);
    doc_str(&d, ATTR_TEXT, "magic");
    if (id)
        doc_ref(&d, ATTR_ID, id);
    doc_close(&d);
    read_doc(&r, &d, &watch);
    CHECK(r.l.view_count == 2 && r.l.views[0].id == 0);
    got = r.l.view_count == 2 ? r.l.views[1].id : 0;
    done(&r);
    return got;
}

static void check_bound(void)
{
    uint32_t one = bound_id("layout/main_0", "binding_1", 0);

    CHECK(one >= 0x00800000 && one < 0x01000000);
    CHECK(bound_id("layout/main_0", "binding_1", 0) == one);
    CHECK(bound_id("layout/main_0", "binding_2", 0) != one);
    CHECK(bound_id("layout/other_0", "binding_1", 0) != one);
    CHECK(bound_id("layout/main_0", "binding_1", 0x7f030001) == 0x7f030001);
    CHECK(bound_id("layout/main_0", "a tag", 0) == 0);
    CHECK(bound_id("main", "binding_1", 0) == 0);
}

int main(void)
{
    check_views();
    check_bound();
    check_watch();
    check_asked_once();
    check_limit();
    check_cut();
    check_memory();
    return check_done();
}
