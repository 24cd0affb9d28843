#include "manifest/res_dump.h"
#include "manifest/table_builder.h"

#include "tests/check.h"
#include "tests/fail_alloc.h"

/* A table with one of everything. */
static void put_name(struct pica_text *t, const char *name, size_t size)
{
    for (size_t i = 0; i < size / 2; i++)
        table_put(t, 2, i < strlen(name) ? (uint8_t)name[i] : 0);
}

static void put_others(struct pica_text *t)
{
    size_t at = table_begin(t, 0x0203, 12), policy;

    table_put(t, 4, 1);
    table_put(t, 4, 5);
    put_name(t, "com.lib", 256);
    table_end(t, at);
    at = table_begin(t, 0x0204, 1032);
    put_name(t, "Theme", 512);
    put_name(t, "overlay://theme", 512);
    policy = table_begin(t, 0x0205, 16);
    table_put(t, 4, 0x11);
    table_put(t, 4, 1);
    table_put(t, 4, 0x01020000);
    table_end(t, policy);
    table_end(t, at);
    at = table_begin(t, 0x0206, 12);
    table_put(t, 4, 1);
    table_put(t, 4, 0x01fe0000);
    table_put(t, 4, 0x01020000);
    table_end(t, at);
}

/* The pool of the table in UTF-8, of which the first string is marked in part. */
static void put_pool(struct pica_text *t)
{
    static const char *const strings[] = { "bold text", "two \"lines\"\n", "b" };
    size_t at = table_begin(t, 0x0001, 28), offset = 0;

    table_put(t, 4, 3);
    table_put(t, 4, 1);
    table_put(t, 4, 0x100);
    table_put(t, 4, 28 + 16);
    table_put(t, 4, 0); /* where styles are, below */
    for (size_t i = 0; i < 3; i++) {
        table_put(t, 4, (uint32_t)offset);
        offset += strlen(strings[i]) + 3;
    }
    table_put(t, 4, 0);
    for (size_t i = 0; i < 3; i++) {
        table_put(t, 1, (uint32_t)strlen(strings[i]));
        table_put(t, 1, (uint32_t)strlen(strings[i]));
        pica_text_add(t, strings[i]);
        pica_text_add_char(t, '\0');
    }
    while ((t->len - at) % 4)
        pica_text_add_char(t, '\0');
    table_patch(t, at + 24, (uint32_t)(t->len - at));
    table_put(t, 4, 2); /* b */
    table_put(t, 4, 0);
    table_put(t, 4, 3);
    for (size_t i = 0; i < 3; i++)
        table_put(t, 4, UINT32_MAX);
    table_end(t, at);
}

static void build(struct pica_text *t)
{
    static const char *const types[] = { "attr", "string", "style", "plurals", NULL };
    static const char *const keys[] = { "title", "app_name", "Theme", "count", NULL };
    static const struct res_value formats[] = { { RES_INT_DEC, 2 } };
    static const struct res_value parts[] = { { RES_STRING, 1 },
                                              { RES_DIMENSION, 0x1001 },
                                              { RES_BOOLEAN, UINT32_MAX } };
    static const struct table_entry attr[] = {
        { .index = 0, .key = 0, .bag = true, .items = formats, .item_count = 1 }
    };
    static const struct table_entry base[] = {
        { .index = 0, .key = 1, .value = { RES_STRING, 0 } },
        { .index = 2, .key = 1, .value = { RES_REFERENCE, 0x01020000 } }
    };
    static const struct table_entry zh[] = { { .index = 0, .key = 1, .value = { RES_STRING, 1 } } };
    static const struct table_entry style[] = {
        { .index = 0, .key = 2, .bag = true, .items = parts, .item_count = 3 }
    };
    size_t package, at;

    table_begin(t, 0x0002, 12);
    table_put(t, 4, 1);
    put_pool(t);
    package = table_package(t, 1, types, keys);
    for (size_t i = 0; i < strlen("android"); i++)
        t->data[package + 12 + i * 2] = "android"[i];
    put_others(t);
    table_spec(t, 1, 1, 0);
    table_type(t, 1, TABLE_DENSE, "", 0, 0, 1, attr, 1);
    table_spec(t, 2, 3, 0x40000004);
    table_type(t, 2, TABLE_SPARSE, "", 0, 0, 3, base, 2);
    table_type(t, 2, TABLE_COMPACT, "zh-CN", 21, 0, 3, zh, 1);
    table_type(t, 2, TABLE_OFFSET16, "en", 0, 0, 3, zh, 1);
    t->data[t->len - 16] = 7; /* no size of an entry */
    table_spec(t, 3, 1, 0);
    at = t->len;
    table_type(t, 3, TABLE_DENSE, "", 0, 0, 1, style, 1);
    table_patch(t, at + 88 + 8, 0x01030005);  /* its parent */
    table_patch(t, at + 88 + 16, 0x01010000); /* its items: attr/title, android:label, none */
    table_patch(t, at + 88 + 28, 0x01010001);
    table_patch(t, at + 88 + 40, 0x7f010000);
    table_spec(t, 4, 1, 0);
    at = t->len;
    table_type(t, 4, TABLE_DENSE, "", 0, 0, 1, style, 1);
    table_patch(t, at + 88 + 4, 3);
    table_patch(t, at + 88 + 16, 0x01000004);
    table_patch(t, at + 88 + 28, 0x01000006);
    table_patch(t, at + 88 + 40, 0x02000001);
    table_end(t, package);
    table_end(t, 0);
}

static const char text_wanted[] = //
    "package 0x01 android\n"
    "  library 0x05 com.lib\n"
    "  overlayable Theme by overlay://theme\n"
    "    policy public,signature: @string/app_name\n"
    "  staged 0x01fe0000 is 0x01020000\n"
    "  type 0x01 attr\n"
    "    0x01010000 attr/title\n"
    "      () 1 items\n"
    "        type = 2\n"
    "  type 0x02 string\n"
    "    0x01020000 string/app_name\n"
    "      () \"bold text\" 0-3 \"b\"\n"
    "      (zh-rCN-v21) \"two \\\"lines\\\"\\n\"\n"
    "      (en) !broken\n"
    "    0x01020002 string/app_name\n"
    "      () @string/app_name\n"
    "  type 0x03 style\n"
    "    0x01030000 style/Theme\n"
    "      () 3 items, parent @0x01030005\n"
    "        android:theme = \"two \\\"lines\\\"\\n\"\n"
    "        android:label = 16dp\n"
    "        0x7f010000 = true\n"
    "  type 0x04 plurals\n"
    "    0x01040000 plurals/count\n"
    "      () 3 items\n"
    "        other = \"two \\\"lines\\\"\\n\"\n"
    "        one = 16dp\n"
    "        [2] = true\n";

/* --- printing -------------------------------------------------------------------- */

static bool hold(void *context)
{
    (void)context;
    return true;
}

static bool stop(void *context)
{
    (void)context;
    return false;
}

static enum pica_status print(struct pica_span file, bool json, struct pica_notes *notes,
                              struct pica_text *out)
{
    struct pica_error err;

    return res_dump(res_files_of(file), json, &pica_limits_default, notes, out, hold, NULL, &err);
}

static void check_printed(struct pica_span file)
{
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 };
    struct pica_error err;

    CHECK(print(file, false, &notes, &out) == PICA_OK && notes.count == 0);
    CHECK_STR(out.data, text_wanted);
    out.len = 0;
    CHECK(res_dump(res_files_of(file), false, &pica_limits_default, &notes, &out, stop, NULL,
                   &err) == PICA_OK);
    CHECK(out.len == 0 && notes.count == 0);
    CHECK(print(pica_span_str("no table"), false, &notes, &out) == PICA_E_MALFORMED);
    pica_text_finish(&out);
    pica_notes_finish(&notes);
}

static void check_json(struct pica_span file)
{
    static const char *const wanted[] = {
        "\"schema\": \"pica.resources/1\"",
        "\"name\": \"android\"",
        "\"name\": \"com.lib\"",
        "\"actor\": \"overlay://theme\"",
        "\"public\",\n                \"signature\"",
        "\"staged\": \"0x01fe0000\"",
        "\"varies\": [\n                \"locale\"\n",
        "\"tag\": \"b\"",
        "\"config\": \"zh-rCN-v21\"",
        "\"config\": \"en\",\n                  \"broken\": true",
        "\"parent_id\": \"0x01030005\"",
        "\"data\": \"0x00001001\"",
    };
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 };

    CHECK(print(file, true, &notes, &out) == PICA_OK && notes.count == 0);
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        if (!strstr(out.data, wanted[i])) {
            printf("%s\nlacks %s\n", out.data, wanted[i]);
            CHECK(!"there");
        }
    pica_text_finish(&out);
    pica_notes_finish(&notes);
}

/* One long string for very many entries: the text ends, and says so. */
static void check_growth(void)
{
    static const char *const keys[] = { "k", NULL };
    static struct table_entry entries[5000];
    struct pica_notes notes = { 0 };
    struct pica_text file = { 0 }, out = { 0 };
    size_t package, at;

    for (size_t i = 0; i < 5000; i++)
        entries[i] = (struct table_entry){ .index = (uint16_t)i, .value = { RES_STRING, 0 } };
    /* In UTF-16, whose lengths can say that much. */
    table_begin(&file, 0x0002, 12);
    table_put(&file, 4, 1);
    at = table_begin(&file, 0x0001, 28);
    table_put(&file, 4, 1);
    table_zero(&file, 8);
    table_put(&file, 4, 32);
    table_zero(&file, 8);
    table_put(&file, 2, 0x8000);
    table_put(&file, 2, 60000);
    for (size_t i = 0; i < 60000; i++)
        table_put(&file, 2, 'x');
    table_put(&file, 2, 0);
    table_end(&file, at);
    package = table_package(&file, 0x7f, keys, keys);
    table_spec(&file, 1, 5000, 0);
    table_type(&file, 1, TABLE_COMPACT, "", 0, 0, 5000, entries, 5000);
    table_end(&file, package);
    table_end(&file, 0);
    CHECK(print(pica_span_of(file.data, file.len), false, &notes, &out) == PICA_OK);
    CHECK(notes.count == 1 && notes.items[0].kind == PICA_GAP);
    CHECK(out.len < file.len * 300 + (20u << 20));
    pica_text_finish(&file);
    pica_text_finish(&out);
    pica_notes_finish(&notes);
}

/* --- whatever the bytes ------------------------------------------------------------ */

static bool use(struct pica_span file)
{
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 };
    bool ok = true;

    for (int json = 0; json < 2; json++) {
        enum pica_status st = print(file, json, &notes, &out);

        CHECK(st == PICA_OK || st == PICA_E_MALFORMED || st == PICA_E_NOMEM);
        CHECK(st != PICA_OK || pica_utf8_valid(pica_span_of(out.data, out.len)));
        ok &= st == PICA_OK;
        out.len = 0;
    }
    pica_text_finish(&out);
    pica_notes_finish(&notes);
    return ok;
}

static bool use_seed(void *context)
{
    return use(*(struct pica_span *)context);
}

static void check_damage(struct pica_text *file)
{
    static const uint8_t bits[] = { 0xff, 0x01, 0x80 };
    struct pica_span whole = pica_span_of(file->data, file->len);

    for (size_t len = 0; len < file->len; len++) {
        uint8_t *copy = malloc(len + 1); /* so that a sanitizer sees the end */

        if (!copy)
            break;
        memcpy(copy, file->data, len);
        (void)use(pica_span_of(copy, len));
        free(copy);
    }
    for (size_t at = 0; at < file->len; at++)
        for (size_t i = 0; i < sizeof bits; i++) {
            file->data[at] ^= (char)bits[i];
            (void)use(whole);
            file->data[at] ^= (char)bits[i];
        }
    if (fail_alloc_available())
        CHECK(fail_alloc_each(use_seed, &whole, false, 0) > 3);
}

int main(void)
{
    struct pica_text file = { 0 };

    build(&file);
    check_printed(pica_span_of(file.data, file.len));
    check_json(pica_span_of(file.data, file.len));
    check_growth();
    check_damage(&file);
    pica_text_finish(&file);
    return check_done();
}
