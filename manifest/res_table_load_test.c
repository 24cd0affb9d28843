/* What a device refuses of a table, and what is found beside values. */
#include "base/cursor.h"
#include "manifest/res_table_parts.h"
#include "manifest/table_builder.h"

#include "tests/check.h"
#include "tests/fail_alloc.h"

static const char *const strings[] = { "zero", "one", "two", NULL };
static const char *const types[] = { "attr", "string", NULL };
static const char *const keys[] = { "a", "b", "c", NULL };
static const struct table_entry values[] = { { .index = 0, .value = { RES_STRING, 0 } },
                                             { .index = 1, .key = 1, .value = { RES_STRING, 1 } } };

struct fixture {
    struct pica_text file;
    struct pica_arena arena;
    struct pica_notes notes;
    struct res_table table;
    size_t package, spec, type, extra; /* where they are in the file */
};

static void start(struct fixture *f, uint32_t id)
{
    *f = (struct fixture){ 0 };
    table_start(&f->file, strings);
    f->package = table_package(&f->file, id, types, keys);
    f->spec = f->file.len;
    table_spec(&f->file, 2, 2, 0);
    f->type = f->file.len;
    table_type(&f->file, 2, TABLE_DENSE, "", 0, 0, 2, values, 2);
    f->extra = f->file.len;
}

static void end(struct fixture *f)
{
    table_end(&f->file, f->package);
    table_end(&f->file, 0);
}

static enum pica_status read(struct fixture *f)
{
    struct pica_error err;

    return res_table_read(res_files_of(pica_span_of(f->file.data, f->file.len)),
                          &pica_limits_default, &f->arena, &f->notes, &f->table, &err);
}

static void done(struct fixture *f)
{
    pica_text_finish(&f->file);
    pica_arena_finish(&f->arena);
    pica_notes_finish(&f->notes);
}

static bool has_note(const struct fixture *f, const char *id)
{
    for (size_t i = 0; i < f->notes.count; i++)
        if (strcmp(f->notes.items[i].id, id) == 0)
            return true;
    return false;
}

/* Ends the table and reads it: whether it is refused, which must be said. */
static bool refused(struct fixture *f)
{
    bool result;

    end(f);
    CHECK(read(f) == PICA_OK);
    result = f->table.refused;
    CHECK(has_note(f, "manifest.table-refused") == result);
    return result;
}

static uint32_t number(struct fixture *f, uint32_t id)
{
    struct res_value v;

    return res_table_resolve(&f->table, id, "", &v) ? v.data : UINT32_MAX;
}

/* --- what is refused ----------------------------------------------------------- */

/* One number of four bytes changed in a sound table. */
struct change {
    enum { IN_FILE, IN_PACKAGE, IN_SPEC, IN_TYPE } where;
    size_t at;
    uint32_t value;
    bool refused;
    bool found; /* the values all the same */
};

static const struct change changes[] = {
    { IN_FILE, 8, 2, false, true },           /* fewer packages than declared */
    { IN_FILE, 8, 0, true, true },            /* more */
    { IN_PACKAGE, 284, 256, true, false },    /* ids of types */
    { IN_SPEC, 8, 0, true, true },            /* type 0; the other type has no typeSpec then */
    { IN_SPEC, 8, 3, true, true },            /* another type */
    { IN_SPEC, 12, 3, true, true },           /* more flags than there are */
    { IN_SPEC, 12, 0x10000, true, true },     /* more than an id can say */
    { IN_SPEC, 12, 1, false, true },          /* fewer flags than entries */
    { IN_TYPE, 8, 0, true, false },           /* type 0 */
    { IN_TYPE, 8, 1, true, false },           /* a type without typeSpec */
    { IN_TYPE, 12, 3, true, true },           /* offsets run into the entries */
    { IN_TYPE, 12, 0x10000, true, false },    /* more entries than an id can say */
    { IN_TYPE, 16, 94, true, false },         /* entries not aligned */
    { IN_TYPE, 16, 0x1000, true, false },     /* entries outside */
    { IN_TYPE, 16, 80, true, false },         /* entries in the header */
    { IN_SPEC, 0, 0x00100777, false, true },  /* an unknown chunk: see below */
    { IN_TYPE, 4, 0xfffffffc, false, false }, /* a chunk that goes on behind the package */
    { IN_TYPE, 4, 4, true, false },           /* one smaller than its header */
};

static void check_changes(void)
{
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        const struct change *c = &changes[i];
        struct fixture f;
        size_t base;
        bool result;

        start(&f, 0x7f);
        base = c->where == IN_PACKAGE ? f.package : c->where == IN_SPEC ? f.spec : f.type;
        end(&f);
        table_patch(&f.file, (c->where == IN_FILE ? 0 : base) + c->at, c->value);
        if (c->where == IN_SPEC && c->at == 0)
            table_patch(&f.file, f.type, 0x00100777); /* both, or the type lacks its typeSpec */
        CHECK(read(&f) == PICA_OK);
        result = f.table.refused;
        if (c->where == IN_SPEC && c->at == 0) {
            CHECK(!result && has_note(&f, "manifest.table-unknown"));
            CHECK(number(&f, 0x7f020001) == UINT32_MAX);
        } else if (result != c->refused || (number(&f, 0x7f020001) == 1) != c->found) {
            printf("change %zu: refused %d, value %x\n", i, result, number(&f, 0x7f020001));
            CHECK(!"as the table says");
        }
        done(&f);
    }
}

static void check_frame(void)
{
    struct fixture f;

    start(&f, 0x7f);
    CHECK(!refused(&f) && f.notes.count == 0);
    CHECK(number(&f, 0x7f020001) == 1);
    done(&f);

    /* Behind the table: another, and something else. */
    start(&f, 0x7f);
    end(&f);
    table_put(&f.file, 4, 0x00080999);
    table_put(&f.file, 4, 8);
    CHECK(read(&f) == PICA_OK && !f.table.refused);
    CHECK(has_note(&f, "manifest.table-unknown"));
    done(&f);

    /* A pool that is broken. */
    start(&f, 0x7f);
    end(&f);
    table_patch(&f.file, 12 + 8, 0x10000);
    CHECK(read(&f) == PICA_OK && f.table.refused);
    done(&f);

    /* A package or a table with too small a header. */
    start(&f, 0x7f);
    end(&f);
    table_patch(&f.file, f.package, 0x01000200);
    CHECK(read(&f) == PICA_OK && f.table.refused && f.table.package_count == 0);
    done(&f);
    start(&f, 0x7f);
    end(&f);
    table_patch(&f.file, 0, 0x00080002);
    CHECK(read(&f) == PICA_E_MALFORMED);
    done(&f);
}

/* Ids of types that lie above those of their chunks. */
static void check_offset(void)
{
    struct pica_text name = { 0 };
    struct fixture f;

    start(&f, 0x7f);
    end(&f);
    table_patch(&f.file, f.package + 284, 0x20);
    CHECK(read(&f) == PICA_OK && !f.table.refused);
    CHECK(number(&f, 0x7f220001) == 1 && number(&f, 0x7f020001) == UINT32_MAX);
    CHECK(res_table_name(&f.table, 0x7f220001, &name));
    CHECK_STR(name.data, "string/b");
    pica_text_finish(&name);
    done(&f);
}

/* --- entries ------------------------------------------------------------------- */

/* A broken entry is none, and no other configuration takes its place. */
static void check_entries(void)
{
    static const struct {
        size_t at; /* in the entry: size 8, flags 0, key, value */
        uint32_t value;
        bool found;
    } entries[] = {
        { 0, 0x00000007, false }, /* size */
        { 0, 0x00000f00, false },
        { 0, 0x00000010, false }, /* by its size a bag, of more items than there is room for */
        { 8, 0x03000007, false }, /* size of the value */
        { 8, 0x03000f00, false },
        { 0, 0x00010008, true }, /* a bag by its flag alone is none */
        { 0, 0x00020008, true },
    };

    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
        struct fixture f;
        size_t entry;

        start(&f, 0x7f);
        table_type(&f.file, 2, TABLE_DENSE, "en", 0, 0, 2, values, 2);
        end(&f);
        entry = f.type + 84 + 8;
        if (entries[i].at == 0 && entries[i].value == 0x10)
            table_patch(&f.file, entry + 12, 0x10000); /* count */
        table_patch(&f.file, entry + entries[i].at, entries[i].value);
        CHECK(read(&f) == PICA_OK && !f.table.refused);
        if ((number(&f, 0x7f020000) == 0) != entries[i].found) {
            printf("entry %zu: %x\n", i, number(&f, 0x7f020000));
            CHECK(!"as the table says");
        }
        done(&f);
    }
}

/* --- libraries, aliases, overlayables --------------------------------------------- */

static void put_name(struct pica_text *t, const char *name, size_t size)
{
    for (size_t i = 0; i < size / 2; i++)
        table_put(t, 2, i < strlen(name) ? (uint8_t)name[i] : 0);
}

static size_t put_library(struct pica_text *t, uint32_t id, const char *name)
{
    size_t at = table_begin(t, 0x0203, 12);

    table_put(t, 4, 1);
    table_put(t, 4, id);
    put_name(t, name, 256);
    table_end(t, at);
    return at;
}

static void check_libraries(void)
{
    static const struct table_entry dynamic[] = {
        { .index = 0, .value = { RES_DYNAMIC_REFERENCE, 0x05020001 } }, /* of the library */
        { .index = 1, .value = { RES_DYNAMIC_REFERENCE, 0x06020001 } }, /* of none */
        { .index = 2, .value = { RES_DYNAMIC_REFERENCE, 0x7f020000 } },
    };
    struct fixture f;
    size_t library, package;

    start(&f, 0x7f);
    table_spec(&f.file, 1, 3, 0);
    table_type(&f.file, 1, TABLE_DENSE, "", 0, 0, 3, dynamic, 3);
    library = put_library(&f.file, 5, "com.lib");
    table_end(&f.file, f.package);
    package = table_package(&f.file, 2, types, keys);
    for (size_t i = 0; i < strlen("com.lib"); i++)
        f.file.data[package + 12 + i * 2] = "com.lib"[i];
    table_spec(&f.file, 2, 2, 0);
    table_type(&f.file, 2, TABLE_DENSE, "", 0, 0, 2, values, 2);
    table_end(&f.file, package);
    table_end(&f.file, 0);
    table_patch(&f.file, 8, 2);
    CHECK(read(&f) == PICA_OK && !f.table.refused);
    CHECK(number(&f, 0x7f010000) == 1);
    CHECK(number(&f, 0x7f010001) == UINT32_MAX);
    CHECK(number(&f, 0x7f010002) == 0);
    pica_notes_finish(&f.notes);
    f.notes = (struct pica_notes){ 0 };
    table_patch(&f.file, library + 12, 255); /* no id of a package */
    CHECK(read(&f) == PICA_OK && f.table.refused);
    table_patch(&f.file, library + 12, 5);
    table_patch(&f.file, library + 8, 2); /* more than there are */
    CHECK(read(&f) == PICA_OK && f.table.refused);
    CHECK(number(&f, 0x7f010000) == 1);
    done(&f);

    /* A library speaks of itself as 0. */
    start(&f, 0);
    CHECK(!refused(&f) && number(&f, 0x00020001) == 1);
    done(&f);
}

static void put_aliases(struct pica_text *t, const uint32_t (*pairs)[2], uint32_t count)
{
    size_t at = table_begin(t, 0x0206, 12);

    table_put(t, 4, count);
    for (uint32_t i = 0; i < count; i++)
        for (size_t k = 0; k < 2; k++)
            table_put(t, 4, pairs[i][k]);
    table_end(t, at);
}

static void check_aliases(void)
{
    static const uint32_t pairs[][2] = { { 0x01fe0000, 0x01020000 }, { 0x01fe0001, 0x01020001 } };
    static const uint32_t twice[][2] = { { 0x01fe0000, 0x01020000 }, { 0x01fe0001, 0x01020000 } };
    static const uint32_t staged[][2] = { { 0x01fe0000, 0x01020000 }, { 0x01fe0000, 0x01020001 } };
    static const struct table_entry dynamic[] = {
        { .index = 0, .value = { RES_DYNAMIC_REFERENCE, 0x01fe0001 } },
        { .index = 1, .value = { RES_REFERENCE, 0x01fe0001 } }, /* not dynamic: not looked up */
    };
    struct fixture f;

    start(&f, 1);
    table_spec(&f.file, 1, 2, 0);
    table_type(&f.file, 1, TABLE_DENSE, "", 0, 0, 2, dynamic, 2);
    put_aliases(&f.file, pairs, 2);
    CHECK(!refused(&f) && f.table.other_count == 1);
    CHECK(number(&f, 0x01010000) == 1 && number(&f, 0x01010001) == UINT32_MAX);
    f.table.visits_left = 3; /* the entry, its chunks, not the aliases */
    CHECK(number(&f, 0x01010000) == UINT32_MAX && f.table.exhausted);
    done(&f);
    start(&f, 1);
    put_aliases(&f.file, twice, 2);
    CHECK(refused(&f));
    done(&f);
    start(&f, 1);
    put_aliases(&f.file, staged, 2);
    CHECK(refused(&f));
    done(&f);
    start(&f, 0x7f); /* an app has none */
    put_aliases(&f.file, twice, 2);
    CHECK(!refused(&f) && f.table.other_count == 0);
    done(&f);
}

static void put_overlayable(struct pica_text *t, const char *name, uint32_t declared)
{
    size_t at = table_begin(t, 0x0204, 1032), policy;

    put_name(t, name, 512);
    put_name(t, "overlay://theme", 512);
    policy = table_begin(t, 0x0205, 16);
    table_put(t, 4, 0x8);
    table_put(t, 4, declared);
    table_put(t, 4, 0x7f020000);
    table_end(t, policy);
    table_end(t, at);
}

static void check_overlayables(void)
{
    struct res_policy policy;
    struct fixture f;
    size_t at = 0;

    start(&f, 0x7f);
    put_overlayable(&f.file, "first", 1);
    put_overlayable(&f.file, "second", 1);
    CHECK(!refused(&f) && f.table.other_count == 2);
    CHECK_STR(res_name16(&f.table, res_overlayable_name(&f.table.others[1])), "second");
    CHECK_STR(res_name16(&f.table, res_overlayable_actor(&f.table.others[0])), "overlay://theme");
    CHECK(res_overlayable_next(&f.table.others[0], &at, &policy));
    CHECK(policy.flags == 8 && policy.ids.len == 4 && pica_le32(policy.ids.data) == 0x7f020000);
    CHECK(!res_overlayable_next(&f.table.others[0], &at, &policy));
    done(&f);
    start(&f, 0x7f);
    put_overlayable(&f.file, "first", 1);
    put_overlayable(&f.file, "first", 1);
    CHECK(refused(&f));
    done(&f);
    start(&f, 0x7f);
    put_overlayable(&f.file, "first", 2); /* more ids than there are */
    CHECK(refused(&f));
    done(&f);
}

/* --- whatever the bytes ------------------------------------------------------------ */

static void build_all(struct fixture *f)
{
    static const uint32_t pairs[][2] = { { 0x01fe0000, 0x01020000 }, { 0x01fe0001, 0x01020001 } };
    static const struct table_entry dynamic[] = {
        { .index = 0, .value = { RES_DYNAMIC_REFERENCE, 0x01fe0001 } },
        { .index = 1, .value = { RES_DYNAMIC_REFERENCE, 0x05fe0001 } },
    };

    start(f, 1);
    table_spec(&f->file, 1, 2, 0);
    table_type(&f->file, 1, TABLE_SPARSE, "", 0, 0, 2, dynamic, 2);
    put_aliases(&f->file, pairs, 2);
    put_overlayable(&f->file, "first", 1);
    put_library(&f->file, 5, "com.lib");
    end(f);
}

static bool use(void *context)
{
    struct fixture f = { .file = *(struct pica_text *)context };
    enum pica_status st = read(&f);
    struct res_policy policy;
    bool ok = st == PICA_OK;

    CHECK(st == PICA_OK || st == PICA_E_MALFORMED || st == PICA_E_NOMEM);
    if (ok) {
        (void)number(&f, 0x01010000);
        (void)number(&f, 0x01010001);
        for (size_t i = 0; i < f.table.other_count; i++) {
            struct res_other_chunk *o = &f.table.others[i];
            size_t at = 0;

            while (o->type == CHUNK_OVERLAYABLE && res_overlayable_next(o, &at, &policy))
                ;
        }
        ok = !res_table_no_memory(&f.table) && !f.notes.failed;
    }
    pica_arena_finish(&f.arena);
    pica_notes_finish(&f.notes);
    return ok;
}

static void check_damage(void)
{
    static const uint8_t bits[] = { 0xff, 0x01, 0x80 };
    struct fixture f;

    build_all(&f);
    for (size_t len = 0; len <= f.file.len; len++) {
        uint8_t *copy = malloc(len + 1); /* so that a sanitizer sees the end */
        struct pica_text cut = { .data = (char *)copy, .len = len };

        if (!copy)
            break;
        memcpy(copy, f.file.data, len);
        (void)use(&cut);
        free(copy);
    }
    for (size_t at = 0; at < f.file.len; at++)
        for (size_t i = 0; i < sizeof bits; i++) {
            f.file.data[at] ^= (char)bits[i];
            (void)use(&f.file);
            f.file.data[at] ^= (char)bits[i];
        }
    if (fail_alloc_available())
        CHECK(fail_alloc_each(use, &f.file, false, 0) > 3);
    done(&f);
}

int main(void)
{
    check_changes();
    check_frame();
    check_offset();
    check_entries();
    check_libraries();
    check_aliases();
    check_overlayables();
    check_damage();
    return check_done();
}
