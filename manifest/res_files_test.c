/*
 * Tables of several packages as the one that a device makes of them: a base, its Chinese texts in a
 * split, and a feature with an id of its own that refers to the base.
 */
#include "manifest/layout.h"
#include "manifest/manifest.h"
#include "manifest/res_dump.h"
#include "manifest/table_builder.h"

#include "manifest/doc_builder.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#include <stdlib.h>

#define STRING(n)                                                                                  \
    {                                                                                              \
        RES_STRING, n                                                                              \
    }
#define REFERENCE(id)                                                                              \
    {                                                                                              \
        RES_REFERENCE, id                                                                          \
    }
#define DYNAMIC(id)                                                                                \
    {                                                                                              \
        RES_DYNAMIC_REFERENCE, id                                                                  \
    }

enum { BASE, ZH, EMPTY, FEATURE, FILES };

static const char *const types[] = { "string", "layout", "id", NULL };

struct app {
    struct pica_text texts[FILES];
    struct res_file items[FILES];
    struct res_files files;
    struct pica_arena arena;
    struct pica_notes notes;
    struct res_table table;
};

static void name_package(struct pica_text *t, size_t package, const char *name)
{
    for (size_t i = 0; name[i]; i++)
        t->data[package + 12 + 2 * i] = name[i];
}

/* string/app refers to string/real, which has a text here and one in the split. */
static void build_base(struct pica_text *t)
{
    static const char *const strings[] = { "Real", "res/main.xml", "Plain", NULL };
    static const char *const keys[] = { "app", "real", "main", "plain", NULL };
    static const struct table_entry texts[] = { { 0, 0, REFERENCE(0x7f010001), false },
                                                { 1, 1, STRING(0), false },
                                                { 2, 3, STRING(2), false } };
    static const struct table_entry files[] = { { 0, 2, STRING(1), false } };
    size_t package;

    table_start(t, strings);
    package = table_package(t, 0x7f, types, keys);
    name_package(t, package, "com.a");
    table_spec(t, 1, 3, 0);
    table_type(t, 1, TABLE_DENSE, "", 0, 0, 3, texts, 3);
    table_spec(t, 2, 1, 0);
    table_type(t, 2, TABLE_DENSE, "", 0, 0, 1, files, 1);
    table_end(t, package);
    table_end(t, 0);
}

/* The same default again, which the base has already; and a layout of the same name. */
static void build_zh(struct pica_text *t)
{
    static const char *const strings[] = { "Shadow", "Zhongwen", "res/main.xml", NULL };
    static const char *const keys[] = { "real", "main", NULL };
    static const struct table_entry other[] = { { 1, 0, STRING(0), false } };
    static const struct table_entry zh[] = { { 1, 0, STRING(1), false } };
    static const struct table_entry files[] = { { 0, 1, STRING(2), false } };
    size_t package;

    table_start(t, strings);
    package = table_package(t, 0x7f, types, keys);
    name_package(t, package, "com.a");
    table_spec(t, 1, 2, 0);
    table_type(t, 1, TABLE_DENSE, "", 0, 0, 2, other, 1);
    table_type(t, 1, TABLE_DENSE, "zh", 0, 0, 2, zh, 1);
    table_spec(t, 2, 1, 0);
    table_type(t, 2, TABLE_DENSE, "zh", 0, 0, 1, files, 1);
    table_end(t, package);
    table_end(t, 0);
}

/* A string of its own, two references to the base and to itself by the names of packages, a bag. */
static void build_feature(struct pica_text *t, const char *name)
{
    static const char *const strings[] = { "Feature", "res/main.xml", "res/only.xml", NULL };
    static const char *const keys[] = { "own", "far", "again", "list", "main", "only", "ok", NULL };
    static const struct res_value items[] = { STRING(0), REFERENCE(0x7f010000) };
    static const struct table_entry texts[] = { { 0, 0, STRING(0), false },
                                                { 1, 1, REFERENCE(0x7f010000), false },
                                                { 2, 2, DYNAMIC(0x82010000), false },
                                                { 3, 3, { 0 }, true, items, 2 } };
    static const struct table_entry files[] = { { 0, 4, STRING(1), false },
                                                { 1, 5, STRING(2), false } };
    static const struct table_entry ids[] = { { 0, 6, { RES_BOOLEAN, 0 }, false } };
    size_t package, library;

    table_start(t, strings);
    package = table_package(t, 0x81, types, keys);
    name_package(t, package, name);
    library =
        table_begin(t, 0x0203, 12); /* what was 0x82 when it was built is the feature itself */
    table_put(t, 4, 1);
    table_put(t, 4, 0x82);
    for (size_t i = 0; i < 128; i++)
        table_put(t, 2, i < strlen(name) ? (uint32_t)name[i] : 0);
    table_end(t, library);
    table_spec(t, 1, 4, 0);
    table_type(t, 1, TABLE_DENSE, "", 0, 0, 4, texts, 4);
    table_spec(t, 2, 2, 0);
    table_type(t, 2, TABLE_DENSE, "", 0, 0, 2, files, 2);
    table_spec(t, 3, 1, 0);
    table_type(t, 3, TABLE_DENSE, "", 0, 0, 1, ids, 1);
    table_end(t, package);
    table_end(t, 0);
}

static void build(struct app *a, const char *feature)
{
    static const char *const entries[] = { "base!t", "zh!t", "none!t", "feature!t" };

    build_base(&a->texts[BASE]);
    build_zh(&a->texts[ZH]);
    build_feature(&a->texts[FEATURE], feature);
    for (size_t i = 0; i < FILES; i++)
        a->items[i] =
            (struct res_file){ pica_span_of(a->texts[i].data, a->texts[i].len), entries[i] };
    a->files = (struct res_files){ .items = a->items, .count = FILES };
}

static enum pica_status open_app(struct app *a)
{
    struct pica_error err;

    return res_table_read(a->files, &pica_limits_default, &a->arena, &a->notes, &a->table, &err);
}

static void close_app(struct app *a)
{
    for (size_t i = 0; i < FILES; i++)
        pica_text_finish(&a->texts[i]);
    pica_arena_finish(&a->arena);
    pica_notes_finish(&a->notes);
    *a = (struct app){ 0 };
}

static const char *resolve(struct app *a, uint32_t id, const char *locale)
{
    struct res_value v;

    return res_table_resolve(&a->table, id, locale, &v) && v.type == RES_STRING
               ? res_table_text(&a->table, v.data)
               : "(nothing)";
}

static void check_name(struct app *a, uint32_t id, const char *want)
{
    struct pica_text name = { 0 };

    pica_text_add(&name, "");
    CHECK(res_table_name(&a->table, id, &name) == (*want != 0));
    CHECK_STR(name.data, want);
    pica_text_finish(&name);
}

static bool add_values(void *context, const struct res_config *config, struct res_value value)
{
    struct app *a = context;

    (void)config;
    CHECK(value.type != RES_STRING || res_table_text(&a->table, value.data));
    return true;
}

static bool count_string(void *context, const struct res_string *s)
{
    size_t *count = context;

    *count += s->value.type == RES_STRING && s->value.data < 9;
    return true;
}

static bool count_names(void *context, uint32_t id, struct pica_span name)
{
    CHECK(pica_span_is(name, "ok") && (id == 0x81030000 || id == 0x7f810000));
    ++*(size_t *)context;
    return true;
}

static void test_looking_up(void)
{
    struct app a = { 0 };
    struct res_value v;
    size_t count = 0;
    uint32_t id;

    build(&a, "com.a.feature");
    CHECK(open_app(&a) == PICA_OK && a.notes.count == 0 && !a.table.refused);
    CHECK(a.table.string_count == 9);
    CHECK_STR(resolve(&a, 0x7f010001, ""), "Real"); /* of equals the first */
    CHECK_STR(resolve(&a, 0x7f010001, "zh"), "Zhongwen");
    CHECK_STR(resolve(&a, 0x7f010000, "zh-CN"), "Zhongwen");
    CHECK_STR(resolve(&a, 0x81010000, "zh"), "Feature");
    CHECK_STR(resolve(&a, 0x81010001, "zh"), "Zhongwen");
    CHECK_STR(resolve(&a, 0x81010001, "fr"), "Real");
    CHECK_STR(resolve(&a, 0x81010002, ""), "Feature");
    CHECK_STR(resolve(&a, 0x80010000, ""), "(nothing)");
    CHECK(res_table_resolve(&a.table, 0x81020001, "", &v) &&
          res_table_file_of(&a.table, v.data) == FEATURE);
    CHECK(res_table_file_of(&a.table, 0) == BASE && res_table_file_of(&a.table, 3) == ZH);
    CHECK(!res_table_text(&a.table, 9) && !res_table_text(&a.table, UINT32_MAX));
    CHECK(res_table_each(&a.table, 0x7f010001, add_values, &a));
    CHECK(res_table_has(&a.table, 0x81010003) && !res_table_has(&a.table, 0x81010004));
    res_table_strings(&a.table, count_string, &count);
    CHECK(count == 6);
    count = 0;
    res_table_names(&a.table, "id", count_names, &count);
    CHECK(count == 2);
    CHECK(res_table_id(&a.table, "layout/only", &id) && id == 0x81020001);
    /* No typeSpec says that the split has another text. */
    CHECK(!res_table_varies(&a.table, 0x7f010000) && res_table_differs(&a.table, 0x7f010000));
    CHECK(res_table_differs(&a.table, 0x81010001) && !res_table_differs(&a.table, 0x7f010002));
    CHECK(!res_table_strings_exhausted(&a.table) && !res_table_no_memory(&a.table));
    close_app(&a);
}

static void test_names(void)
{
    struct app a = { 0 };

    build(&a, "com.a.feature");
    CHECK(open_app(&a) == PICA_OK);
    check_name(&a, 0x7f010001, "string/real");
    check_name(&a, 0x81010000, "com.a.feature:string/own");
    check_name(&a, 0x7f810000, "com.a.feature:id/ok");
    check_name(&a, 0x7f820000, "");
    check_name(&a, 0x7f810001, "");
    res_table_set_home(&a.table, FEATURE);
    check_name(&a, 0x81010000, "string/own");
    check_name(&a, 0x7f010001, "com.a:string/real");
    res_table_set_home(&a.table, EMPTY); /* nothing is at home there */
    check_name(&a, 0x81010000, "string/own");
    close_app(&a);
    build(&a, "com.a"); /* the platform calls them the same */
    CHECK(open_app(&a) == PICA_OK);
    check_name(&a, 0x81010000, "string/own");
    /* Of two ids with one name a library is the last. */
    CHECK_STR(resolve(&a, 0x81010002, ""), "Feature");
    close_app(&a);
}

/* --- printed ------------------------------------------------------------------------- */

static bool hold(void *context)
{
    (void)context;
    return true;
}

static void test_dump(void)
{
    struct app a = { 0 };
    struct pica_text out = { 0 };
    struct pica_error err;

    build(&a, "com.a.feature");
    CHECK(res_dump(a.files, false, &pica_limits_default, &a.notes, &out, hold, NULL, &err) ==
          PICA_OK);
    CHECK_STR(out.data, "package 0x7f com.a\n"
                        "  type 0x01 string\n"
                        "    0x7f010000 string/app\n"
                        "      () @string/real\n"
                        "    0x7f010001 string/real\n"
                        "      () \"Real\"\n"
                        "      () \"Shadow\"\n"
                        "      (zh) \"Zhongwen\"\n"
                        "    0x7f010002 string/plain\n"
                        "      () \"Plain\"\n"
                        "  type 0x02 layout\n"
                        "    0x7f020000 layout/main\n"
                        "      () \"res/main.xml\"\n"
                        "      (zh) \"res/main.xml\"\n"
                        "package 0x81 com.a.feature\n"
                        "  library 0x82 com.a.feature\n"
                        "  type 0x01 string\n"
                        "    0x81010000 string/own\n"
                        "      () \"Feature\"\n"
                        "    0x81010001 string/far\n"
                        "      () @string/app\n"
                        "    0x81010002 string/again\n"
                        "      () @0x82010000\n"
                        "    0x81010003 string/list\n"
                        "      () 2 items\n"
                        "        [0] = \"Feature\"\n"
                        "        [1] = @string/app\n"
                        "  type 0x02 layout\n"
                        "    0x81020000 layout/main\n"
                        "      () \"res/main.xml\"\n"
                        "    0x81020001 layout/only\n"
                        "      () \"res/only.xml\"\n"
                        "  type 0x03 id\n"
                        "    0x81030000 id/ok\n"
                        "      () false\n");
    out.len = 0;
    CHECK(res_dump(a.files, true, &pica_limits_default, &a.notes, &out, hold, NULL, &err) ==
          PICA_OK);
    CHECK(strstr(out.data, "\"file\": \"zh!t\"") && !strstr(out.data, "none!t"));
    CHECK(a.notes.count == 0);
    pica_text_finish(&out);
    close_app(&a);
}

/* --- files of the same name ---------------------------------------------------------- */

static bool find_ids(struct app *a, struct layout layouts[5])
{
    struct pica_error err;

    for (size_t i = 0; i < 5; i++) {
        static const uint32_t parts[] = { BASE, ZH, FEATURE, FEATURE, EMPTY };

        layouts[i] = (struct layout){ .entry = "x", .name = "res/main.xml", .part = parts[i] };
    }
    layouts[3].name = "res/only.xml";
    return layout_ids(a->files, layouts, 5, &pica_limits_default, &a->arena, &a->notes, &err) ==
           PICA_OK;
}

static void test_layouts(void)
{
    struct layout layouts[5];
    struct app a = { 0 };

    build(&a, "com.a.feature");
    CHECK(find_ids(&a, layouts));
    CHECK(layouts[0].id_count == 1 && layouts[0].ids[0] == 0x7f020000);
    CHECK(layouts[1].id_count == 1 && layouts[1].ids[0] == 0x7f020000);
    CHECK(layouts[2].id_count == 1 && layouts[2].ids[0] == 0x81020000);
    CHECK(layouts[3].id_count == 1 && layouts[3].ids[0] == 0x81020001);
    CHECK(layouts[4].id_count == 0); /* the table is none of its package */
    close_app(&a);
}

/* --- the manifest -------------------------------------------------------------------- */

static enum pica_status read_manifest(struct app *a, struct pica_span axml, struct manifest *ret)
{
    struct pica_error err;
    enum pica_status st =
        manifest_tables(a->files, &pica_limits_default, &a->arena, &a->notes, &a->table, &err);

    if (st == PICA_OK)
        st = manifest_read(axml, &a->table, &pica_limits_default, &a->arena, &a->notes, ret, &err);
    return st;
}

static struct pica_span label_document(struct pica_text *out)
{
    struct doc d = { 0 };

    doc_start(&d, 30);
    doc_open(&d, "application");
    doc_ref(&d, ATTR_LABEL, 0x81010001);
    return doc_done(&d, out);
}

/* Its label lies in the feature, which refers to the base, whose Chinese text lies in a split. */
static void test_label(void)
{
    struct pica_text axml = { 0 };
    struct app a = { 0 };
    struct manifest m = { 0 };

    build(&a, "com.a.feature");
    CHECK(read_manifest(&a, label_document(&axml), &m) == PICA_OK && m.installable);
    CHECK_STR(m.label, "Real");
    CHECK(m.label_count == 2);
    if (m.label_count == 2) {
        CHECK_STR(m.labels[0].locale, "");
        CHECK_STR(m.labels[1].locale, "zh");
        CHECK_STR(m.labels[1].text, "Zhongwen");
    }
    pica_text_finish(&axml);
    close_app(&a);
}

/* --- damage -------------------------------------------------------------------------- */

/* One of them ends anywhere: the others are read, and no device installs the app. */
static void test_cut(void)
{
    for (size_t file = 0; file < FILES; file++)
        for (size_t n = 1; file != EMPTY; n++) {
            struct app a = { 0 };
            struct pica_text axml = { 0 };
            struct manifest m = { 0 };
            uint8_t *copy;
            size_t len;

            build(&a, "com.a.feature");
            len = a.items[file].bytes.len;
            copy = malloc(n);
            if (!copy)
                exit(EXIT_FAILURE);
            if (n < len) {
                memcpy(copy, a.items[file].bytes.data, n);
                a.items[file].bytes = pica_span_of(copy, n);
                CHECK(read_manifest(&a, label_document(&axml), &m) == PICA_OK);
                CHECK(!m.installable && a.table.refused && a.notes.count >= 2);
                for (size_t i = 0; i < a.notes.count; i++)
                    CHECK_STR(a.notes.items[i].place.entry, a.items[file].entry);
                CHECK_STR(resolve(&a, 0x7f010002, ""), file == BASE ? "(nothing)" : "Plain");
                CHECK_STR(resolve(&a, 0x81010000, ""), file == FEATURE ? "(nothing)" : "Feature");
            }
            free(copy);
            pica_text_finish(&axml);
            close_app(&a);
            if (n >= len)
                break;
        }
}

static bool add_entry(void *context, uint32_t id, struct res_value value)
{
    (void)id;
    (void)value;
    ++*(size_t *)context;
    return true;
}

static void test_none(void)
{
    struct app a = { 0 };
    struct pica_error err;
    size_t count = 0;
    uint32_t id;

    build(&a, "com.a.feature");
    for (size_t i = 0; i < FILES; i++)
        a.items[i].bytes = (struct pica_span){ 0 };
    CHECK(res_files_size(a.files) == 0);
    CHECK_STR(res_files_entry(a.files), "resources.arsc");
    CHECK(open_app(&a) == PICA_E_MALFORMED && a.notes.count == 0);
    CHECK(manifest_tables(a.files, &pica_limits_default, &a.arena, &a.notes, &a.table, &err) ==
              PICA_OK &&
          !a.table.refused);
    a.items[ZH].bytes = pica_span_of("\2\0\14\0\14\0\0\0\0\0\0", 12); /* without a package */
    CHECK(open_app(&a) == PICA_OK && a.table.package_count == 0 && a.notes.count == 0);
    res_table_strings(&a.table, count_string, &count);
    res_table_entries(&a.table, add_entry, &count);
    CHECK(count == 0 && !res_table_id(&a.table, "id/ok", &id));
    check_name(&a, 0x7f010000, "");
    a.items[ZH].bytes = pica_span_str("no table at all");
    CHECK_STR(res_files_entry(a.files), "zh!t");
    CHECK(open_app(&a) == PICA_E_MALFORMED && a.notes.count == 2);
    close_app(&a);
}

struct built {
    struct app app;
    struct pica_text axml;
};

static bool try_all(void *context)
{
    const struct built *b = context;
    struct app a = { .files = b->app.files };
    struct pica_text out = { 0 };
    struct layout layouts[5];
    struct manifest m = { 0 };
    struct pica_error err;
    bool done;

    done =
        read_manifest(&a, pica_span_of(b->axml.data, b->axml.len), &m) == PICA_OK &&
        find_ids(&a, layouts) &&
        res_dump(a.files, true, &pica_limits_default, &a.notes, &out, hold, NULL, &err) == PICA_OK;
    CHECK(!done || (m.label_count == 2 && layouts[3].id_count == 1 && strstr(out.data, "zh!t")));
    pica_text_finish(&out);
    close_app(&a);
    return done;
}

static void test_memory(void)
{
    struct built b = { 0 };

    build(&b.app, "com.a.feature");
    (void)label_document(&b.axml);
    CHECK(fail_alloc_each(try_all, &b, true, 0) > 20);
    pica_text_finish(&b.axml);
    close_app(&b.app);
}

int main(void)
{
    test_looking_up();
    test_names();
    test_dump();
    test_layouts();
    test_label();
    test_cut();
    test_none();
    if (fail_alloc_available())
        test_memory();
    return check_done();
}
