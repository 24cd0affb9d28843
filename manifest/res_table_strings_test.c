/* Going through the strings and names of a table. */
#include "manifest/res_table.h"

#include "base/cursor.h"
#include "manifest/table_builder.h"

#include "tests/check.h"
#include "tests/fail_alloc.h"

static const char *const strings[] = { "one", "two", "three", "res/a.png", NULL };
static const char *const types[] = { "string", "array", "drawable", "id", NULL };
static const char *const keys[] = { "first", "second", "list", "picture", "agree_button", NULL };

static const struct res_value items[] = { { RES_STRING, 1 },
                                          { RES_INT_DEC, 5 },
                                          { RES_STRING, 2 } };

struct fixture {
    struct pica_text file;
    struct pica_arena arena;
    struct pica_notes notes;
    struct res_table table;
};

static void build(struct pica_text *t, enum table_layout layout)
{
    const struct table_entry base[] = {
        { .index = 0, .key = 0, .value = { RES_STRING, 0 } },
        { .index = 2, .key = 1, .value = { RES_REFERENCE, 0x7f010000 } }
    };
    const struct table_entry zh[] = { { .index = 0, .key = 0, .value = { RES_STRING, 2 } } };
    const struct table_entry list[] = {
        { .index = 0, .key = 2, .bag = true, .items = items, .item_count = 3 }
    };
    const struct table_entry picture[] = { { .index = 0, .key = 3, .value = { RES_STRING, 3 } } };
    const struct table_entry id[] = { { .index = 1, .key = 4, .value = { RES_BOOLEAN, 0 } } };
    size_t package;

    table_start(t, strings);
    package = table_package(t, 0x7f, types, keys);
    table_type(t, 1, layout, "", 0, 0, 3, base, 2);
    table_type(t, 1, layout, "zh", 0, 0, 3, zh, 1);
    table_type(t, 2, layout == TABLE_COMPACT ? TABLE_DENSE : layout, "", 0, 0, 1, list, 1);
    table_type(t, 3, layout, "", 0, 0, 1, picture, 1);
    table_type(t, 4, layout, "", 0, 0, 2, id, 1);
    table_end(t, package);
    table_end(t, 0);
}

static bool tell_string(void *context, const struct res_string *s)
{
    pica_text_addf(context, "%x.%x[%s]=%u:%x ", s->id, s->item, s->config->locale, s->value.type,
                   s->value.data);
    return true;
}

static bool tell_name(void *context, uint32_t id, struct pica_span name)
{
    pica_text_addf(context, "%x:", id);
    pica_text_add_span(context, name);
    return true;
}

static bool tell_one(void *context, const struct res_string *s)
{
    tell_string(context, s);
    return false;
}

static bool open_table(struct fixture *f, struct pica_span file)
{
    struct pica_error err;

    return res_table_read(res_files_of(file), &pica_limits_default, &f->arena, &f->notes, &f->table,
                          &err) == PICA_OK;
}

static void done(struct fixture *f)
{
    pica_text_finish(&f->file);
    pica_arena_finish(&f->arena);
    pica_notes_finish(&f->notes);
    *f = (struct fixture){ 0 };
}

static void check_layout(enum table_layout layout)
{
    struct pica_text out = { 0 };
    struct fixture f = { 0 };
    uint32_t id = 0;

    build(&f.file, layout);
    CHECK(open_table(&f, pica_span_of(f.file.data, f.file.len)));
    res_table_strings(&f.table, tell_string, &out);
    CHECK_STR(out.data, "7f010000.0[]=3:0 7f010002.0[]=1:7f010000 7f010000.0[zh]=3:2 "
                        "7f020000.1000000[]=3:1 7f020000.1000002[]=3:2 ");
    out.len = 0;
    res_table_strings(&f.table, tell_one, &out);
    CHECK_STR(out.data, "7f010000.0[]=3:0 ");
    out.len = 0;
    res_table_names(&f.table, "id", tell_name, &out);
    CHECK_STR(out.data, "7f040001:agree_button");
    out.len = 0;
    pica_text_add(&out, "-");
    CHECK(res_table_id(&f.table, "id/agree_button", &id) && id == 0x7f040001);
    CHECK(!res_table_id(&f.table, "id/agree", &id) && !res_table_id(&f.table, "agree_button", &id));
    CHECK(!res_table_id(&f.table, "string/agree_button", &id));
    res_table_names(&f.table, "none", tell_name, &out);
    CHECK_STR(out.data, "-");
    pica_text_finish(&out);
    done(&f);
}

/* A bag that says it has more items than its chunk has room for is none, as on a device. */
static void check_bags(void)
{
    struct pica_text out = { 0 };
    struct fixture f = { 0 };

    build(&f.file, TABLE_DENSE);
    for (size_t at = 0; at + 20 < f.file.len; at++)
        if (pica_le32((uint8_t *)f.file.data + at) == 3 &&
            pica_le32((uint8_t *)f.file.data + at + 4) == 0x01000000)
            table_patch(&f.file, at, UINT32_MAX);
    CHECK(open_table(&f, pica_span_of(f.file.data, f.file.len)));
    res_table_strings(&f.table, tell_string, &out);
    CHECK_STR(out.data, "7f010000.0[]=3:0 7f010002.0[]=1:7f010000 7f010000.0[zh]=3:2 ");
    pica_text_finish(&out);
    done(&f);
}

/* Glimpses of strings in both encodings, and of none. */
static void check_glimpse(void)
{
    struct fixture f = { 0 };
    struct pica_span s;
    char buffer[8];
    /* A pool of one string in UTF-16: U+540C U+610F. */
    static const uint8_t pool16[] = { 1, 0, 28, 0, 40, 0, 0,    0,    1,    0,    0, 0, 0, 0,
                                      0, 0, 0,  0, 0,  0, 32,   0,    0,    0,    0, 0, 0, 0,
                                      0, 0, 0,  0, 2,  0, 0x0c, 0x54, 0x0f, 0x61, 0, 0 };
    struct string_pool pool, *pool_of;
    struct pica_error err;
    uint32_t at;

    build(&f.file, TABLE_DENSE);
    CHECK(open_table(&f, pica_span_of(f.file.data, f.file.len)));
    pool_of = res_table_pool(&f.table, 2, &at);
    CHECK(pool_of && at == 2 && string_pool_glimpse(pool_of, at, buffer, sizeof buffer, &s) &&
          pica_span_is(s, "three"));
    CHECK(!res_table_pool(&f.table, 4, &at));
    CHECK(string_pool_read(pica_span_of(pool16, sizeof pool16), 0, &pool, &err) == PICA_OK);
    CHECK(string_pool_glimpse(&pool, 0, buffer, sizeof buffer, &s) && pica_span_is(s, "同意"));
    CHECK(!string_pool_glimpse(&pool, 0, buffer, 6, &s)); /* no room for its end */
    done(&f);
}

/* A table may end anywhere. */
static void check_cut(void)
{
    struct pica_text out = { 0 }, file = { 0 };

    build(&file, TABLE_DENSE);
    for (size_t n = 0; n < file.len; n++) {
        struct fixture f = { 0 };
        uint8_t *copy = malloc(n + 1);

        CHECK(copy != NULL);
        if (!copy)
            break;
        memcpy(copy, file.data, n);
        out.len = 0;
        if (n > 8)
            memcpy(copy + 4, &(uint32_t){ (uint32_t)(n & ~(size_t)3) }, 4);
        if (open_table(&f, pica_span_of(copy, n))) {
            res_table_strings(&f.table, tell_string, &out);
            res_table_names(&f.table, "id", tell_name, &out);
        }
        free(copy);
        done(&f);
    }
    CHECK(file.len > 500);
    pica_text_finish(&out);
    pica_text_finish(&file);
}

int main(void)
{
    check_layout(TABLE_DENSE);
    check_layout(TABLE_SPARSE);
    check_layout(TABLE_OFFSET16);
    check_layout(TABLE_COMPACT);
    check_bags();
    check_glimpse();
    check_cut();
    return check_done();
}
