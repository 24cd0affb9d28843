#include "manifest/res_table.h"
#include "manifest/table_builder.h"

#include "tests/check.h"
#include "tests/fail_alloc.h"

#define STRING(n)                                                                                  \
    {                                                                                              \
        RES_STRING, n                                                                              \
    }
#define REFERENCE(id)                                                                              \
    {                                                                                              \
        RES_REFERENCE, id                                                                          \
    }
#define NUMBER(n)                                                                                  \
    {                                                                                              \
        RES_INT_DEC, n                                                                             \
    }

static const char *const strings[] = { "default", "zh", "zh-CN", "en", "night", NULL };
static const char *const types[] = { "attr", "string", "bool", NULL };
static const char *const keys[] = { "app_name", "other", "bad name", "bag", NULL };

struct fixture {
    struct pica_text file;
    struct pica_arena arena;
    struct pica_notes notes;
    struct res_table table;
};

static enum pica_status open_table(struct fixture *f, struct pica_span file)
{
    struct pica_error err;

    return res_table_read(res_files_of(file), &pica_limits_default, &f->arena, &f->notes, &f->table,
                          &err);
}

static void close_table(struct fixture *f)
{
    pica_text_finish(&f->file);
    pica_arena_finish(&f->arena);
    pica_notes_finish(&f->notes);
    *f = (struct fixture){ 0 };
}

/* string/app_name in four locales, string/other for the night alone, bools by level. */
static void build(struct fixture *f, enum table_layout layout)
{
    static const struct table_entry base[] = { { 0, 0, STRING(0), false },
                                               { 2, 1, REFERENCE(0x7f020000), false } };
    static const struct table_entry zh[] = { { 0, 0, STRING(1), false } };
    static const struct table_entry zh_cn[] = { { 0, 0, STRING(2), false } };
    static const struct table_entry en[] = { { 0, 0, STRING(3), false } };
    static const struct table_entry dense[] = { { 0, 0, STRING(4), false },
                                                { 3, 2, STRING(4), false } };
    static const struct table_entry old[] = { { 0, 0, { RES_BOOLEAN, 0 }, false } };
    static const struct table_entry new[] = { { 0, 0, { RES_BOOLEAN, UINT32_MAX }, false } };
    struct pica_text *t = &f->file;
    size_t package;

    table_start(t, strings);
    package = table_package(t, 0x7f, types, keys);
    table_spec(t, 2, 4, 0x4); /* CONFIG_LOCALE */
    table_type(t, 2, layout, "", 0, 0, 4, base, 2);
    table_type(t, 2, layout, "", 0, 480, 4, dense, 2);
    table_type(t, 2, layout, "zh", 0, 0, 4, zh, 1);
    table_type(t, 2, layout, "zh-CN", 0, 0, 4, zh_cn, 1);
    table_type(t, 2, layout, "en", 0, 0, 4, en, 1);
    table_spec(t, 3, 1, 0x400); /* CONFIG_VERSION */
    table_type(t, 3, layout, "", 0, 0, 1, old, 1);
    table_type(t, 3, layout, "", 19, 0, 1, new, 1);
    table_end(t, package);
    table_end(t, 0);
    CHECK(open_table(f, pica_span_of(t->data, t->len)) == PICA_OK);
    CHECK(f->notes.count == 0);
}

static const char *resolve(struct fixture *f, uint32_t id, const char *locale)
{
    struct res_value v;

    if (!res_table_resolve(&f->table, id, locale, &v))
        return "(nothing)";
    if (v.type != RES_STRING)
        return v.data ? "(true)" : "(false)";
    return res_table_text(&f->table, v.data);
}

static bool count_values(void *context, const struct res_config *config, struct res_value value)
{
    (void)config;
    (void)value;
    ++*(size_t *)context;
    return true;
}

static void check_layout(enum table_layout layout)
{
    struct fixture f = { 0 };
    struct pica_text name = { 0 };
    size_t n = 0;

    build(&f, layout);
    CHECK_STR(resolve(&f, 0x7f020000, ""), "default");
    CHECK_STR(resolve(&f, 0x7f020000, "zh"), "zh");
    CHECK_STR(resolve(&f, 0x7f020000, "zh-CN"), "zh-CN");
    CHECK_STR(resolve(&f, 0x7f020000, "zh-SG"), "zh");
    CHECK_STR(resolve(&f, 0x7f020000, "zh-TW"), "default"); /* another script */
    CHECK_STR(resolve(&f, 0x7f020000, "fr"), "default");
    CHECK_STR(resolve(&f, 0x7f020000, "z"), "default");
    CHECK_STR(resolve(&f, 0x7f020002, "en-US"), "en"); /* through a reference */
    CHECK_STR(resolve(&f, 0x7f020003, ""), "night");   /* nowhere else */
    CHECK_STR(resolve(&f, 0x7f020001, ""), "(nothing)");
    CHECK_STR(resolve(&f, 0x7f020004, ""), "(nothing)");
    CHECK_STR(resolve(&f, 0x7f010000, ""), "(nothing)");
    CHECK_STR(resolve(&f, 0x01010000, ""), "(nothing)");
    CHECK_STR(resolve(&f, 0x7f030000, ""), "(true)"); /* the newest device */
    CHECK(res_table_varies(&f.table, 0x7f020000));
    CHECK(!res_table_varies(&f.table, 0x7f030000)); /* by level alone */
    CHECK(!res_table_varies(&f.table, 0x7f020009));
    CHECK(res_table_each(&f.table, 0x7f020000, count_values, &n) && n == 5);
    CHECK(!res_table_each(&f.table, 0x7f020001, count_values, &n) && n == 5);
    CHECK(res_table_name(&f.table, 0x7f020002, &name));
    CHECK_STR(name.data, "string/other");
    CHECK(!res_table_name(&f.table, 0x7f020003, &name)); /* a name with a space */
    CHECK(!res_table_name(&f.table, 0x7f020001, &name));
    CHECK(!res_table_name(&f.table, 0x02020000, &name));
    pica_text_finish(&name);
    close_table(&f);
}

/* 0 -> 1 -> 2 -> ... -> `count` - 1, which is a number or goes back to 0. */
static bool chain_resolves(uint32_t count, bool circle)
{
    struct fixture f = { 0 };
    struct table_entry entries[64];
    struct res_value v;
    size_t package;
    bool found;

    for (uint32_t i = 0; i < count; i++)
        entries[i] = (struct table_entry){ (uint16_t)i, 0, REFERENCE(0x7f020000 + i + 1), false };
    entries[count - 1].value =
        circle ? (struct res_value)REFERENCE(0x7f020000) : (struct res_value)NUMBER(7);
    table_start(&f.file, strings);
    package = table_package(&f.file, 0x7f, types, keys);
    table_type(&f.file, 2, TABLE_DENSE, "", 0, 0, count, entries, count);
    table_end(&f.file, package);
    table_end(&f.file, 0);
    CHECK(open_table(&f, pica_span_of(f.file.data, f.file.len)) == PICA_OK);
    found = res_table_resolve(&f.table, 0x7f020000, "", &v) && v.data == 7;
    close_table(&f);
    return found;
}

static void check_bags_and_packages(void)
{
    static const struct table_entry bag[] = { { 0, 3, NUMBER(0), true } };
    static const struct table_entry other[] = { { 1, 1, NUMBER(5), false } };
    struct fixture f = { 0 };
    struct pica_text name = { 0 };
    struct res_value v;
    size_t package;

    table_start(&f.file, strings);
    package = table_package(&f.file, 0x7f, types, keys);
    table_type(&f.file, 2, TABLE_DENSE, "", 0, 0, 1, bag, 1);
    table_end(&f.file, package);
    package = table_package(&f.file, 0x7f, types, keys); /* a second one of the same id */
    table_type(&f.file, 2, TABLE_DENSE, "", 0, 0, 2, other, 1);
    table_end(&f.file, package);
    package = table_package(&f.file, 0x80, types, keys);
    table_type(&f.file, 2, TABLE_DENSE, "", 0, 0, 2, other, 1);
    table_end(&f.file, package);
    table_end(&f.file, 0);
    CHECK(open_table(&f, pica_span_of(f.file.data, f.file.len)) == PICA_OK);
    CHECK(!res_table_resolve(&f.table, 0x7f020000, "", &v)); /* a bag has no value */
    CHECK(res_table_name(&f.table, 0x7f020000, &name));      /* but a name */
    CHECK(res_table_resolve(&f.table, 0x7f020001, "", &v) && v.data == 5);
    CHECK(res_table_resolve(&f.table, 0x80020001, "", &v) && v.data == 5);
    CHECK(!res_table_name(&f.table, 0x80020001, &name)); /* could be taken for the first's */
    pica_text_finish(&name);
    close_table(&f);
}

static bool first_locale(void *context, const struct res_config *config, struct res_value value)
{
    (void)value;
    memcpy(context, config->locale, sizeof config->locale);
    return false;
}

static void check_locale(const char packed_language[2], const char packed_region[2],
                         const char *script, const char *variant, const char *want)
{
    static const struct table_entry one[] = { { 0, 0, NUMBER(1), false } };
    struct fixture f = { 0 };
    char locale[RES_LOCALE_SIZE];
    size_t package, config;

    table_start(&f.file, strings);
    package = table_package(&f.file, 0x7f, types, keys);
    config = f.file.len + 20;
    table_type(&f.file, 2, TABLE_DENSE, "", 0, 0, 1, one, 1);
    memcpy(f.file.data + config + 8, packed_language, 2);
    memcpy(f.file.data + config + 10, packed_region, 2);
    memcpy(f.file.data + config + 36, script, strlen(script));
    memcpy(f.file.data + config + 40, variant, strlen(variant));
    table_end(&f.file, package);
    table_end(&f.file, 0);
    CHECK(open_table(&f, pica_span_of(f.file.data, f.file.len)) == PICA_OK);
    CHECK(res_table_each(&f.table, 0x7f020000, first_locale, locale));
    CHECK_STR(locale, want);
    close_table(&f);
}

/* The budget of look-ups, and what is left to say when it is used up. */
static void check_visits(void)
{
    struct fixture f = { 0 };
    struct res_value v;

    build(&f, TABLE_DENSE);
    f.table.visits_left = 3;
    (void)res_table_resolve(&f.table, 0x7f020000, "zh", &v);
    CHECK(f.table.exhausted);
    CHECK(!res_table_resolve(&f.table, 0x7f020000, "zh", &v));
    close_table(&f);
}

/* Whatever the bytes: it ends, and reads only what is there. */
static void use(struct pica_span bytes)
{
    uint8_t *copy = malloc(bytes.len + 1); /* so that a sanitizer sees the end */
    struct fixture f = { 0 };
    struct pica_text name = { 0 };
    struct res_value v;

    if (!copy)
        return;
    memcpy(copy, bytes.data, bytes.len);
    if (open_table(&f, pica_span_of(copy, bytes.len)) == PICA_OK)
        for (uint32_t type = 0; type < 5; type++)
            for (uint32_t entry = 0; entry < 5; entry++) {
                uint32_t id = 0x7f000000 | type << 16 | entry;

                (void)res_table_resolve(&f.table, id, "zh-CN", &v);
                (void)res_table_varies(&f.table, id);
                (void)res_table_name(&f.table, id, &name);
            }
    pica_text_finish(&name);
    free(copy);
    close_table(&f);
}

static void check_damage(void)
{
    static const uint8_t values[] = { 0x00, 0xff, 0x01, 0x80 };
    struct fixture f = { 0 };
    size_t runs = 0;

    build(&f, TABLE_SPARSE);
    for (size_t len = 0; len <= f.file.len; len++, runs++)
        use(pica_span_of(f.file.data, len));
    for (size_t at = 0; at < f.file.len; at++)
        for (size_t i = 0; i < sizeof values; i++, runs++) {
            char keep = f.file.data[at];

            f.file.data[at] = i < 2 ? (char)values[i] : (char)(keep ^ values[i]);
            use(pica_span_of(f.file.data, f.file.len));
            f.file.data[at] = keep;
        }
    CHECK(runs > 4000);
    close_table(&f);
}

/* A table cut short keeps what stands before, and says so. */
static void check_cut(void)
{
    struct fixture f = { 0 };
    struct pica_text good;
    size_t cut;

    build(&f, TABLE_DENSE);
    good = f.file;
    f.file = (struct pica_text){ 0 };
    close_table(&f);
    cut = good.len - 8;
    CHECK(open_table(&f, pica_span_of(good.data, cut)) != PICA_OK); /* its size is a lie */
    close_table(&f);
    table_patch(&good, 4, (uint32_t)cut); /* now the package's is */
    CHECK(open_table(&f, pica_span_of(good.data, cut)) == PICA_OK);
    CHECK(f.notes.count == 1);
    CHECK_STR(f.notes.items[0].id, "manifest.table-chunk");
    close_table(&f);
    pica_text_finish(&good);
}

static bool try_build(void *context)
{
    struct pica_span *file = context;
    struct fixture f = { 0 };
    struct pica_text name = { 0 };
    enum pica_status st = open_table(&f, *file);
    bool ok = st == PICA_OK;

    CHECK(ok || st == PICA_E_NOMEM);
    if (ok) {
        ok = res_table_name(&f.table, 0x7f020000, &name) && !name.failed;
        ok = ok && strcmp(resolve(&f, 0x7f020000, "zh"), "zh") == 0;
        CHECK(ok || res_table_no_memory(&f.table) || name.failed);
    }
    pica_text_finish(&name);
    close_table(&f);
    return ok;
}

int main(void)
{
    struct fixture f = { 0 };
    struct pica_span file;

    check_layout(TABLE_DENSE);
    check_layout(TABLE_SPARSE);
    check_layout(TABLE_OFFSET16);
    check_layout(TABLE_COMPACT);
    CHECK(chain_resolves(1, false));
    CHECK(chain_resolves(21, false)); /* limits->reference_hops between them */
    CHECK(!chain_resolves(22, false));
    CHECK(!chain_resolves(2, true));
    check_bags_and_packages();
    check_locale("fr", "CA", "", "", "fr-CA");
    check_locale("zh", "TW", "Hant", "", "zh-Hant-TW");
    check_locale("sr", "\0\0", "Latn", "", "sr-Latn");
    check_locale("\xad\x05", "\0\0", "", "", "fil");
    check_locale("es", "\xa4\x24", "", "", "es-419");
    check_locale("de", "\0\0", "", "1996", "de-1996");
    check_locale("\x01\x02", "\0\0", "", "", "??");
    check_visits();
    check_cut();
    check_damage();
    build(&f, TABLE_DENSE);
    file = pica_span_of(f.file.data, f.file.len);
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_build, &file, false, 0) > 3);
    close_table(&f);
    return check_done();
}
