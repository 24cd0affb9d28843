#include "flow/program.h"

#include "flow/fixture.h"
#include "flow/framework.h"
#include "base/intern.h"
#include "tests/check.h"

static bool is_context(void *context, uint32_t type)
{
    return pica_span_is(flow_type_name(context, type), "Landroid/content/Context;");
}

static bool is_deep(void *context, uint32_t type)
{
    return pica_span_is(flow_type_name(context, type), "Lt/Deep;");
}

static uint32_t find_type(const struct flow_program *p, const char *name)
{
    return flow_type_find(p, pica_span_str(name));
}

/* The id of `name` as class `cls` of file `dex` is called; DEX_NO_INDEX: nobody calls it so. */
static uint32_t method_of(const struct flow_program *p, uint32_t dex, const char *cls,
                          const char *name)
{
    const struct dex_file *file = flow_dex(p, dex);

    for (uint32_t i = 0; i < file->methods.count; i++) {
        struct dex_method_id m = dex_method_id(file, i);

        if (pica_span_is(dex_type(file, m.class_idx), cls) &&
            pica_span_is(dex_string(file, m.name_idx), name))
            return i;
    }
    return DEX_NO_INDEX;
}

static uint32_t field_of(const struct flow_program *p, uint32_t dex, const char *cls,
                         const char *name)
{
    const struct dex_file *file = flow_dex(p, dex);

    for (uint32_t i = 0; i < file->fields.count; i++) {
        struct dex_field_id f = dex_field_id(file, i);

        if (pica_span_is(dex_type(file, f.class_idx), cls) &&
            pica_span_is(dex_string(file, f.name_idx), name))
            return i;
    }
    return DEX_NO_INDEX;
}

/* Whether a call of getPackageName() on `cls` is one of Context's. */
static bool reaches_context(struct flow_program *p, const char *cls)
{
    uint32_t id = method_of(p, 0, cls, "getPackageName"), type;

    CHECK(id != DEX_NO_INDEX);
    type = flow_resolve_method(p, 0, id, is_context, p);
    return type != FLOW_NONE && type == find_type(p, "Landroid/content/Context;");
}

static size_t count_notes(const struct pica_notes *notes, const char *id)
{
    size_t n = 0;

    for (size_t i = 0; i < notes->count; i++)
        n += strcmp(notes->items[i].id, id) == 0;
    return n;
}

static void test_resolution(struct flow_program *p)
{
    CHECK(reaches_context(p, "Landroid/app/Activity;"));
    CHECK(reaches_context(p, "Lt/Below;"));
    CHECK(reaches_context(p, "Lt/Deep;")); /* defined in the other file */
    CHECK(reaches_context(p, "Lt/Both;"));
    CHECK(reaches_context(p, "Lt/Twice;")); /* the first definition hides nothing */
    CHECK(!reaches_context(p, "Lt/Hides;"));
    CHECK(!reaches_context(p, "Lt/BelowHides;"));
    CHECK(!reaches_context(p, "Lt/Face;"));
    CHECK(!reaches_context(p, "Lt/FaceBelow;"));
    CHECK(!reaches_context(p, "Lt/CircleA;")); /* nobody defines it */
    CHECK(!reaches_context(p, "Lt/Nowhere;"));
    CHECK(!reaches_context(p, "[Lt/Below;"));
    /* What a catalogue knows may lie in the package. */
    CHECK(flow_resolve_method(p, 0, method_of(p, 0, "Lt/Deep;", "getPackageName"), is_deep, p) ==
          find_type(p, "Lt/Deep;"));
    CHECK(flow_resolve_method(p, 0, method_of(p, 0, "Lt/Hides;", "getPackageName"), is_deep, p) ==
          FLOW_NONE);
}

static void test_members(struct flow_program *p)
{
    struct flow_member m;

    CHECK(flow_find_method(p, 0, method_of(p, 0, "Lt/BelowHides;", "getPackageName"), &m));
    CHECK(m.type == find_type(p, "Lt/Hides;") && m.dex == 0 && m.member.code_off);
    CHECK(m.list == DEX_VIRTUAL_METHODS);
    CHECK(!flow_find_method(p, 0, method_of(p, 0, "Lt/Below;", "getPackageName"), &m));
    CHECK(flow_find_field(p, 0, field_of(p, 0, "Lt/Calls;", "LIMIT"), &m));
    CHECK(m.list == DEX_STATIC_FIELDS && m.position == 0);
    CHECK(flow_find_field(p, 0, field_of(p, 0, "Lt/Calls;", "NAME"), &m));
    CHECK(m.position == 1);
    CHECK(!flow_find_field(p, 0, field_of(p, 0, "Lt/Deep;", "LIMIT"), &m));
}

static void test_types(struct flow_program *p)
{
    uint32_t twice = find_type(p, "Lt/Twice;"), fake = find_type(p, "Landroid/app/ListActivity;");

    CHECK(flow_class(p, twice).dex == 0);
    CHECK(flow_class(p, twice).super == find_type(p, "Landroid/app/Activity;"));
    CHECK(flow_class_counts(p, 0, flow_class(p, twice).index));
    for (uint32_t c = 0; c < flow_dex(p, 1)->classes.count; c++) {
        struct dex_class cls = dex_class(flow_dex(p, 1), c);
        bool is_twice = flow_type_of(p, 1, cls.class_idx) == twice;

        CHECK(flow_class_counts(p, 1, c) == !is_twice);
    }
    /* The platform's own is used, whatever the package brings. */
    CHECK(flow_class(p, fake).super == find_type(p, "Landroid/app/Activity;"));
    CHECK(flow_is_a(p, find_type(p, "Lt/Deep;"), pica_span_str("Landroid/content/Context;")));
    CHECK(flow_is_a(p, find_type(p, "Lt/Both;"), pica_span_str("Lt/Face;")));
    CHECK(flow_is_a(p, find_type(p, "Lt/Deep;"), pica_span_str("Lt/Deep;")));
    CHECK(!flow_is_a(p, find_type(p, "Lt/Deep;"), pica_span_str("Lt/Face;")));
    CHECK(!flow_is_a(p, find_type(p, "Lt/Deep;"), pica_span_str("Lt/NotThere;")));
    CHECK(find_type(p, "Lt/NotThere;") == FLOW_NONE);
    CHECK(flow_dex_count(p) == 2);
}

static void test_prototypes(struct flow_program *p)
{
    const struct dex_file *dex = flow_dex(p, 0);
    uint32_t proto = dex_method_id(dex, method_of(p, 0, "Lt/Calls;", "calls")).proto_idx;

    CHECK(flow_proto_is(dex, proto, "()V"));
    CHECK(!flow_proto_is(dex, proto, "(I)V"));
    CHECK(!flow_proto_is(dex, proto, "()I"));
    CHECK(!flow_proto_is(dex, proto, "()VV"));
    CHECK(!flow_proto_is(dex, proto, "()"));
    CHECK(!flow_proto_is(dex, proto, ""));
}

static void test_link(const char *folder)
{
    struct pica_notes notes = { 0 };
    struct dex_file files[2] = { fixture_open(folder, "link1", &notes),
                                 fixture_open(folder, "link2", &notes) };
    struct flow_program *p;
    struct pica_error err;

    CHECK(notes.count == 0);
    CHECK(flow_program_link(files, 2, &notes, &p, &err) == PICA_OK);
    test_resolution(p);
    test_members(p);
    test_types(p);
    test_prototypes(p);
    CHECK(count_notes(&notes, "flow.shadowed-class") == 1);
    CHECK(count_notes(&notes, "flow.platform-class") == 1);
    CHECK(notes.count == 2);
    flow_program_free(p);
    fixture_close(&files[0]);
    fixture_close(&files[1]);
    pica_notes_finish(&notes);
}

static void test_circle(const char *folder)
{
    struct pica_notes notes = { 0 };
    struct dex_file file = fixture_open(folder, "circle", &notes);
    struct flow_program *p;
    struct pica_error err;
    uint32_t type;
    unsigned steps = 0;

    CHECK(!file.loadable);
    CHECK(flow_program_link(&file, 1, &notes, &p, &err) == PICA_OK);
    CHECK(count_notes(&notes, "flow.class-circle") == 2);
    for (type = find_type(p, "Lt/CircleB;"); type != FLOW_NONE && steps < 10; steps++)
        type = flow_class(p, type).super;
    CHECK(type == FLOW_NONE);
    CHECK(flow_is_a(p, find_type(p, "Lt/CircleC;"), pica_span_str("Lt/Loop;")));
    CHECK(!flow_is_a(p, find_type(p, "Lt/Loop;"), pica_span_str("Lt/CircleA;")));
    flow_program_free(p);
    fixture_close(&file);
    pica_notes_finish(&notes);
}

static void test_nothing(void)
{
    struct pica_notes notes = { 0 };
    struct flow_program *p;
    struct pica_error err;

    CHECK(flow_program_link(NULL, 0, &notes, &p, &err) == PICA_OK);
    CHECK(flow_type_count(p) == 0 && flow_dex_count(p) == 0);
    flow_program_free(p);
    flow_program_free(NULL);
    pica_notes_finish(&notes);
}

/* The table that flow_framework_find() searches must be in order, and closed. */
static void test_framework(void)
{
    struct pica_span name;

    CHECK(flow_framework_count() > 1000);
    for (size_t n = 0; n < flow_framework_count(); n++) {
        const struct flow_framework_class *row = flow_framework_row(n);
        struct pica_span face;
        size_t cursor = 0;

        if (n > 0)
            CHECK(strcmp(flow_framework_text(flow_framework_row(n - 1)->name),
                         flow_framework_text(row->name)) < 0);
        CHECK(flow_framework_find(pica_span_str(flow_framework_text(row->name))) == row);
        if (flow_framework_text(row->super)[0])
            CHECK(flow_framework_find(pica_span_str(flow_framework_text(row->super))));
        while (flow_framework_interface(row, &cursor, &face))
            CHECK(flow_framework_find(face));
    }
    CHECK(!flow_framework_find(pica_span_str("Landroid/app/Activit;")));
    CHECK(!flow_framework_find(pica_span_str("")));
    CHECK(flow_framework_super(pica_span_str("Landroid/app/ListActivity;"), &name));
    CHECK(pica_span_is(name, "Landroid/app/Activity;"));
    CHECK(!flow_framework_super(pica_span_str("Ljava/lang/Object;"), &name));
}

static const struct flow_framework_class *library(const char *name)
{
    return flow_library_find_hashed(pica_span_str(name), pica_hash_bytes(name, strlen(name)));
}

/* What a library's class extends leads to the platform, over rows of either table. */
static void test_libraries(void)
{
    const struct flow_framework_class *c =
        library("Lcom/google/android/material/bottomsheet/BottomSheetDialogFragment;");
    const char *above = "";

    for (unsigned steps = 0; c && steps < 10; steps++) {
        CHECK(!flow_framework_find(pica_span_str(flow_framework_text(c->name))));
        above = flow_framework_text(c->super);
        c = library(above);
    }
    CHECK(strcmp(above, "Ljava/lang/Object;") == 0);
    CHECK(!library("Landroid/app/Activity;"));
    CHECK(!library("Lcom/example/Nobody;"));
    CHECK(!library(""));
}

/* A class that the package refers to only is below what the table says it extends. */
static void test_missing(const char *folder)
{
    struct pica_notes notes = { 0 };
    struct dex_file file = fixture_open(folder, "library", &notes);
    struct flow_program *p;
    struct pica_error err;

    CHECK(flow_program_link(&file, 1, &notes, &p, &err) == PICA_OK);
    CHECK(flow_is_a(p, find_type(p, "Lt/Missing;"), pica_span_str("Landroid/app/Activity;")));
    CHECK(flow_is_a(p, find_type(p, "Lt/Missing;"),
                    pica_span_str("Landroidx/lifecycle/LifecycleOwner;")));
    /* The package's own class counts, whatever the table says. */
    CHECK(flow_class(p, find_type(p, "Landroidx/lifecycle/MutableLiveData;")).super ==
          find_type(p, "Ljava/lang/Object;"));
    flow_program_free(p);
    fixture_close(&file);
    pica_notes_finish(&notes);
}

int main(int argc, char **argv)
{
    if (argc != 2)
        return EXIT_FAILURE;
    test_framework();
    test_libraries();
    test_nothing();
    test_link(argv[1]);
    test_circle(argv[1]);
    test_missing(argv[1]);
    return check_done();
}
