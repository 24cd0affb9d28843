/*
 * usage: annotations_test FOLDER
 *
 * What readers/Marks.smali says, and smali/Marked.smali with a value of every kind.
 */
#include "dex/annotations.h"
#include "dex/test_dex.h"
#include "tests/check.h"

#define MARKS "Lcom/example/read/Marks;"

static const char *type(const struct dex_file *dex, uint32_t idx)
{
    return (const char *)dex_type(dex, idx).data;
}

static const char *string(const struct dex_file *dex, uint32_t idx)
{
    return (const char *)dex_string(dex, idx).data;
}

static uint32_t type_of(const struct dex_file *dex, const char *descriptor)
{
    for (uint32_t i = 0; i < dex->types.count; i++)
        if (pica_span_is(dex_type(dex, i), descriptor))
            return i;
    return DEX_NO_INDEX;
}

/* The only element of the annotation is name="text". */
static void check_named(const struct dex_file *dex, struct dex_table set, const char *text)
{
    struct dex_annotation a;
    struct dex_value v;
    uint32_t name;

    CHECK(set.count == 1 && dex_annotation_at(dex, &set, 0, &a));
    CHECK(a.visibility == DEX_VISIBILITY_RUNTIME);
    CHECK_STR(type(dex, a.type_idx), "Lcom/example/read/Mark;");
    CHECK(dex_element_next(&a, &name, &v) && v.kind == DEX_VALUE_STRING);
    CHECK_STR(string(dex, name), "name");
    CHECK_STR(string(dex, v.string_idx), text);
    CHECK(!dex_element_next(&a, &name, &v) && !a.elements.broken);
}

static void test_members(const struct dex_file *dex)
{
    struct dex_class cls = test_class(dex, MARKS);
    struct dex_annotations a = dex_annotations(dex, &cls);
    uint32_t field = test_member(dex, MARKS, "b", NULL).idx, idx;
    uint32_t one = test_member(dex, MARKS, "one", NULL).idx;
    uint32_t two = test_member(dex, MARKS, "two", NULL).idx;
    uint32_t x = test_member(dex, MARKS, "x", NULL).idx;
    struct dex_table set, list;
    struct dex_annotation found;

    CHECK(a.on_class.count == 2 && a.members[DEX_ANNOTATED_FIELD].count == 1);
    CHECK(a.members[DEX_ANNOTATED_METHOD].count == 2);
    CHECK(a.members[DEX_ANNOTATED_PARAMETERS].count == 1);

    set = dex_annotated_at(&a, DEX_ANNOTATED_FIELD, 0, &idx);
    CHECK(idx == field);
    check_named(dex, set, "b");
    check_named(dex, dex_annotations_of(&a, DEX_ANNOTATED_FIELD, field), "b");
    CHECK(dex_annotations_of(&a, DEX_ANNOTATED_FIELD, field - 1).count == 0);
    CHECK(dex_annotations_of(&a, DEX_ANNOTATED_FIELD, DEX_NO_INDEX).count == 0);

    set = dex_annotations_of(&a, DEX_ANNOTATED_METHOD, x);
    CHECK(set.count == 1);
    CHECK(dex_annotation_find(dex, &set, type_of(dex, "Landroid/webkit/JavascriptInterface;"),
                              &found));
    CHECK(found.visibility == DEX_VISIBILITY_RUNTIME && found.elements.left == 0);
    CHECK(!dex_annotation_find(dex, &set, type_of(dex, "Lcom/example/read/Mark;"), &found));
    CHECK(dex_annotations_of(&a, DEX_ANNOTATED_METHOD, two).count == 0);
    set = dex_annotations_of(&a, DEX_ANNOTATED_METHOD, one);
    CHECK(set.count == 2);
    CHECK(dex_annotation_find(dex, &set, type_of(dex, "Ldalvik/annotation/Throws;"), &found));
    CHECK(found.visibility == DEX_VISIBILITY_SYSTEM);

    list = dex_annotations_of(&a, DEX_ANNOTATED_PARAMETERS, one);
    CHECK(list.count == 2 && dex_parameter_set(dex, &list, 0).count == 0);
    check_named(dex, dex_parameter_set(dex, &list, 1), "p2");

    cls = test_class(dex, "Lcom/example/read/Lines;");
    a = dex_annotations(dex, &cls);
    CHECK(!a.on_class.at && a.on_class.count == 0 && a.members[DEX_ANNOTATED_METHOD].count == 0);
}

/* { { 1 }, { } } and a nested annotation. */
static void test_nested(const struct dex_file *dex)
{
    struct dex_class cls = test_class(dex, MARKS);
    struct dex_annotations all = dex_annotations(dex, &cls);
    struct dex_table set;
    struct dex_annotation a, inner;
    struct dex_values outer, list;
    struct dex_value v;
    uint32_t name;

    CHECK(dex_annotation_find(dex, &all.on_class, type_of(dex, "Lcom/example/read/Mark;"), &a));
    CHECK(a.visibility == DEX_VISIBILITY_BUILD);
    CHECK(dex_element_next(&a, &name, &v) && v.kind == DEX_VALUE_ARRAY);
    CHECK(!dex_value_annotation(dex, &v, &inner));
    outer = dex_value_array(dex, &v);
    CHECK(outer.left == 2 && dex_values_next(&outer, &v) && v.kind == DEX_VALUE_ARRAY);
    list = dex_value_array(dex, &v);
    CHECK(dex_values_next(&list, &v) && v.kind == DEX_VALUE_INT && v.number == 1);
    CHECK(dex_value_array(dex, &v).left == 0);
    CHECK(!dex_values_next(&list, &v));
    CHECK(dex_values_next(&outer, &v) && v.kind == DEX_VALUE_ARRAY);
    CHECK(dex_value_array(dex, &v).left == 0 && !dex_values_next(&outer, &v));

    set = dex_annotations_of(&all, DEX_ANNOTATED_METHOD, test_member(dex, MARKS, "one", NULL).idx);
    CHECK(dex_annotation_find(dex, &set, type_of(dex, "Lcom/example/read/Mark;"), &a));
    CHECK(dex_element_next(&a, &name, &v) && v.kind == DEX_VALUE_ANNOTATION);
    CHECK_STR(string(dex, name), "at");
    CHECK(dex_value_annotation(dex, &v, &inner));
    CHECK_STR(type(dex, inner.type_idx), "Lcom/example/read/Other;");
    CHECK(dex_element_next(&inner, &name, &v) && v.number == 7);
    CHECK_STR(string(dex, name), "level");
    CHECK(!dex_element_next(&inner, &name, &v));
    CHECK(dex_element_next(&a, &name, &v) && v.kind == DEX_VALUE_STRING);
}

/* smali/Marked.smali: the elements of its class annotation, by name. */
static void test_kinds(const struct dex_file *dex)
{
    static const struct {
        const char *name;
        enum dex_value_kind kind;
        enum dex_encoded type;
        int64_t number;
    } wanted[] = {
        { "b", DEX_VALUE_INT, DEX_ENCODED_BYTE, -1 },
        { "c", DEX_VALUE_INT, DEX_ENCODED_CHAR, 'x' },
        { "e", DEX_VALUE_ENUM, DEX_ENCODED_ENUM, 0 },
        { "f", DEX_VALUE_FIELD, DEX_ENCODED_FIELD, 0 },
        { "list", DEX_VALUE_ARRAY, DEX_ENCODED_ARRAY, 0 },
        { "m", DEX_VALUE_METHOD, DEX_ENCODED_METHOD, 0 },
        { "sub", DEX_VALUE_ANNOTATION, DEX_ENCODED_ANNOTATION, 0 },
        { "t", DEX_VALUE_TYPE, DEX_ENCODED_TYPE, 0 },
    };
    struct dex_class cls = test_class(dex, "Lcom/example/ops/Marked;");
    struct dex_annotations all = dex_annotations(dex, &cls);
    struct dex_annotation a;
    struct dex_value v;
    uint32_t name;

    CHECK(all.on_class.count == 1 && dex_annotation_at(dex, &all.on_class, 0, &a));
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        CHECK(dex_element_next(&a, &name, &v));
        CHECK_STR(string(dex, name), wanted[i].name);
        CHECK(v.kind == wanted[i].kind && v.type == wanted[i].type && v.number == wanted[i].number);
        if (v.kind == DEX_VALUE_ENUM || v.kind == DEX_VALUE_FIELD)
            CHECK_STR(string(dex, dex_field_id(dex, v.field_idx).name_idx), "ONE");
        if (v.kind == DEX_VALUE_METHOD)
            CHECK_STR(string(dex, dex_method_id(dex, v.method_idx).name_idx), "toString");
    }
    CHECK(!dex_element_next(&a, &name, &v) && !a.elements.broken);
}

/* A directory that runs out of the file has nothing in it. */
static void test_cut(const struct dex_file *dex)
{
    struct dex_class cls = test_class(dex, MARKS);
    uint32_t off = cls.annotations_off;
    struct dex_annotations a;

    for (size_t less = 0; less <= 16; less++) {
        cls.annotations_off = (uint32_t)(dex->data.len - less);
        a = dex_annotations(dex, &cls);
        CHECK(a.members[DEX_ANNOTATED_METHOD].count == 0);
    }
    cls.annotations_off = UINT32_MAX;
    CHECK(dex_annotations(dex, &cls).on_class.count == 0);
    cls.annotations_off = off;
    CHECK(dex_annotations(dex, &cls).on_class.count == 2);
}

int main(int argc, char **argv)
{
    struct test_dex t;

    if (argc != 2)
        return EXIT_FAILURE;
    test_dex_open(&t, argv[1], "readers.dex");
    test_members(&t.dex);
    test_nested(&t.dex);
    test_cut(&t.dex);
    test_dex_close(&t);
    test_dex_open(&t, argv[1], "every.dex");
    test_kinds(&t.dex);
    test_dex_close(&t);
    return check_done();
}
