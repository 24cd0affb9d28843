/* Which method a reference is, and what a call of it runs. */
#include "flow/program.h"

#include "dex/access.h"
#include "flow/fixture.h"
#include "tests/check.h"

static uint32_t type_of(const struct flow_program *p, const char *name)
{
    char descriptor[256];
    uint32_t type;

    snprintf(descriptor, sizeof descriptor, "L%s;", name);
    type = flow_type_find(p, pica_span_str(descriptor));
    CHECK(type != FLOW_NONE);
    return type;
}

static uint32_t signature(const struct flow_program *p, const char *name, const char *proto)
{
    uint32_t s = flow_signature_find(p, pica_span_str(name), proto);

    CHECK(s != FLOW_NONE);
    return s;
}

/* The method "name()V" of a class. */
static uint32_t method(const struct flow_program *p, const char *cls, const char *name)
{
    uint32_t m = flow_declared(p, type_of(p, cls), signature(p, name, "()V"));

    CHECK(m != FLOW_NONE);
    return m;
}

/* The id of "name()V" of a class in a file. */
static uint32_t reference(const struct flow_program *p, uint32_t dex, const char *cls,
                          const char *name)
{
    const struct dex_file *file = flow_dex(p, dex);
    uint32_t type = type_of(p, cls), s = signature(p, name, "()V");

    for (uint32_t i = 0; i < file->methods.count; i++)
        if (flow_type_of(p, dex, dex_method_id(file, i).class_idx) == type &&
            flow_signature_of(p, dex, i) == s)
            return i;
    CHECK(!"the file does not refer to it");
    return 0;
}

static uint32_t target(const struct flow_program *p, uint32_t dex, const char *cls,
                       const char *name)
{
    return flow_target(p, dex, reference(p, dex, cls, name));
}

static uint32_t runs(struct flow_program *p, const char *cls, const char *name)
{
    uint32_t type = type_of(p, cls), s = signature(p, name, "()V");
    uint32_t m = flow_dispatch(p, type, s);

    CHECK(flow_dispatch(p, type, s) == m); /* the same answer again */
    return m;
}

static uint32_t runs_super(struct flow_program *p, uint32_t dex, const char *cls, const char *name,
                           const char *caller)
{
    return flow_super_target(p, dex, reference(p, dex, cls, name), type_of(p, caller));
}

static void test_classes(struct flow_program *p)
{
    CHECK(runs(p, "t/A", "run") == method(p, "t/A", "run"));
    CHECK(runs(p, "t/B", "run") == method(p, "t/B", "run"));
    CHECK(runs(p, "t/C", "run") == method(p, "t/B", "run"));
    CHECK(runs(p, "t/C", "stay") == method(p, "t/A", "stay"));
    CHECK(runs(p, "t/Later", "run") == method(p, "t/Later", "run"));
    CHECK(runs(p, "t/Later", "stay") == method(p, "t/A", "stay"));
    CHECK(runs(p, "t/Abstract", "run") == FLOW_NONE);
    CHECK(runs(p, "t/Concrete", "run") == method(p, "t/Concrete", "run"));
    /* Neither private nor static methods nor constructors. */
    CHECK(runs(p, "t/A", "own") == FLOW_NONE);
    CHECK(runs(p, "t/C", "own") == method(p, "t/B", "own"));
    CHECK(runs(p, "t/C", "fixed") == FLOW_NONE);
    CHECK(runs(p, "t/C", "<init>") == FLOW_NONE);
    /* Other prototypes are other methods. */
    CHECK(flow_dispatch(p, type_of(p, "t/C"), signature(p, "run", "(I)V")) == FLOW_NONE);
    /* What the platform runs. */
    CHECK(runs(p, "t/Screen", "onStop") == method(p, "t/Screen", "onStop"));
    CHECK(runs(p, "t/Screen", "finish") == FLOW_NONE);
    CHECK(runs(p, "android/app/Activity", "onStop") == FLOW_NONE);
}

static void test_targets(struct flow_program *p)
{
    CHECK(target(p, 0, "t/C", "run") == method(p, "t/B", "run"));
    CHECK(target(p, 0, "t/C", "stay") == method(p, "t/A", "stay"));
    CHECK(target(p, 0, "t/C", "fixed") == method(p, "t/A", "fixed"));
    CHECK(target(p, 0, "t/C", "<init>") == method(p, "t/A", "<init>"));
    CHECK(target(p, 0, "t/C", "own") == method(p, "t/B", "own"));
    CHECK(target(p, 0, "t/A", "own") == method(p, "t/A", "own"));
    CHECK(target(p, 0, "t/C", "hello") == FLOW_NONE);
    CHECK(target(p, 0, "t/Screen", "onStop") == method(p, "t/Screen", "onStop"));
    CHECK(target(p, 0, "t/Screen", "finish") == FLOW_NONE);
    CHECK(target(p, 0, "android/app/Activity", "onStop") == FLOW_NONE);
    /* The other file's A is never loaded. */
    CHECK(target(p, 1, "t/A", "run") == method(p, "t/A", "run"));
    CHECK(flow_method(p, method(p, "t/A", "run"))->dex == 0);
    CHECK(target(p, 1, "t/A", "late") == FLOW_NONE);
    CHECK(flow_method_of(p, 1, reference(p, 1, "t/A", "run")) == FLOW_NONE);
    CHECK(flow_method_of(p, 1, reference(p, 1, "t/A", "late")) == FLOW_NONE);
    CHECK(flow_method_of(p, 1, reference(p, 1, "t/Later", "run")) == method(p, "t/Later", "run"));
    CHECK(flow_method_of(p, 0, reference(p, 0, "t/C", "run")) == FLOW_NONE); /* defined elsewhere */
    CHECK(target(p, 1, "t/B", "stay") == method(p, "t/A", "stay"));
}

static void test_super(struct flow_program *p)
{
    CHECK(runs_super(p, 0, "t/C", "run", "t/C") == method(p, "t/B", "run"));
    CHECK(runs_super(p, 0, "t/C", "stay", "t/C") == method(p, "t/A", "stay"));
    /* From a class further down the search begins above that. */
    CHECK(runs_super(p, 1, "t/A", "run", "t/Later") == method(p, "t/B", "run"));
    CHECK(runs_super(p, 0, "android/app/Activity", "onStop", "t/Screen") == FLOW_NONE);
    /* Of an interface the method with code. */
    CHECK(runs_super(p, 0, "t/Hello", "hello", "t/SaysLouder") == method(p, "t/Hello", "hello"));
    CHECK(runs_super(p, 0, "t/Louder", "bye", "t/SaysLouder") == method(p, "t/Hello", "bye"));
    CHECK(flow_super_target(p, 0, reference(p, 0, "t/C", "run"), type_of(p, "java/lang/Object")) ==
          FLOW_NONE);
}

static void test_defaults(struct flow_program *p)
{
    CHECK(runs(p, "t/SaysHello", "hello") == method(p, "t/Hello", "hello"));
    CHECK(runs(p, "t/SaysHello", "bye") == method(p, "t/Hello", "bye"));
    CHECK(runs(p, "t/SaysHello", "must") == FLOW_NONE);
    CHECK(runs(p, "t/SaysHello", "helper") == FLOW_NONE);
    CHECK(runs(p, "t/SaysHello", "secret") == FLOW_NONE);
    /* The most specific one, in whatever order they are listed. */
    CHECK(runs(p, "t/SaysLouder", "hello") == method(p, "t/Louder", "hello"));
    CHECK(runs(p, "t/SaysLouder", "bye") == method(p, "t/Hello", "bye"));
    CHECK(runs(p, "t/BelowHello", "hello") == method(p, "t/Louder", "hello"));
    CHECK(runs(p, "t/Later", "hello") == method(p, "t/Louder", "hello"));
    /* An abstract one hides those above it; two of the same rank exclude each other. */
    CHECK(runs(p, "t/SaysSilent", "hello") == FLOW_NONE);
    CHECK(runs(p, "t/SaysSilent", "bye") == method(p, "t/Hello", "bye"));
    CHECK(runs(p, "t/SaysBoth", "hello") == FLOW_NONE);
    CHECK(runs(p, "t/SaysDemand", "hello") == method(p, "t/Other", "hello"));
    /* A class comes before any interface. */
    CHECK(runs(p, "t/ParentWins", "hello") == method(p, "t/Parent", "hello"));
    CHECK(target(p, 0, "t/Louder", "bye") == method(p, "t/Hello", "bye"));
    CHECK(target(p, 0, "t/Louder", "hello") == method(p, "t/Louder", "hello"));
    CHECK(target(p, 0, "t/SaysLouder", "hello") == method(p, "t/Louder", "hello"));
    CHECK(target(p, 0, "t/SaysLouder", "must") == method(p, "t/Hello", "must"));
    CHECK(target(p, 0, "t/SaysLouder", "helper") == FLOW_NONE);
}

static void test_packages(struct flow_program *p)
{
    uint32_t top = method(p, "one/Top", "quiet"), far = method(p, "two/Far", "quiet");
    uint32_t near = method(p, "one/Near", "quiet"), back = method(p, "one/Back", "quiet");

    CHECK(target(p, 0, "one/Top", "quiet") == top);
    CHECK(flow_dispatch_to(p, type_of(p, "one/Top"), top) == top);
    CHECK(flow_dispatch_to(p, type_of(p, "one/Near"), top) == near);
    CHECK(flow_dispatch_to(p, type_of(p, "two/Far"), top) == top);
    CHECK(flow_dispatch_to(p, type_of(p, "two/Far"), far) == far);
    CHECK(flow_dispatch_to(p, type_of(p, "two/Plain"), top) == top);
    /* Back in the first package it overrides that one's, not the other's. */
    CHECK(flow_dispatch_to(p, type_of(p, "one/Back"), top) == back);
    CHECK(flow_dispatch_to(p, type_of(p, "one/Back"), far) == far);
    /* Not inherited by Plain, which another package holds: the call fails if it is tried. */
    CHECK(target(p, 0, "two/Plain", "quiet") == top);
    CHECK(target(p, 0, "one/Near", "quiet") == near);
    /* Methods that are not dispatched to are run themselves. */
    CHECK(flow_dispatch_to(p, type_of(p, "t/C"), method(p, "t/A", "own")) ==
          method(p, "t/A", "own"));
    CHECK(flow_dispatch_to(p, type_of(p, "t/C"), method(p, "t/A", "fixed")) ==
          method(p, "t/A", "fixed"));
    CHECK(flow_dispatch_to(p, type_of(p, "t/C"), method(p, "t/A", "run")) ==
          method(p, "t/B", "run"));
    CHECK(flow_dispatch_to(p, type_of(p, "t/SaysLouder"), method(p, "t/Hello", "hello")) ==
          method(p, "t/Louder", "hello"));
}

static uint32_t field_target(const struct flow_program *p, const char *cls, const char *name)
{
    const struct dex_file *file = flow_dex(p, 0);
    uint32_t type = type_of(p, cls);

    for (uint32_t i = 0; i < file->fields.count; i++) {
        struct dex_field_id f = dex_field_id(file, i);

        if (flow_type_of(p, 0, f.class_idx) == type &&
            pica_span_is(dex_string(file, f.name_idx), name))
            return flow_field_target(p, 0, i);
    }
    CHECK(!"the file does not refer to it");
    return FLOW_NONE;
}

static void test_fields(const struct flow_program *p)
{
    uint32_t shared = field_target(p, "t/C", "shared"), plain = field_target(p, "t/C", "plain");
    uint32_t limit = field_target(p, "t/C", "LIMIT");

    CHECK(shared != FLOW_NONE && flow_field(p, shared)->type == type_of(p, "t/A"));
    CHECK(flow_field(p, shared)->access_flags & DEX_ACC_STATIC);
    CHECK(plain != FLOW_NONE && flow_field(p, plain)->type == type_of(p, "t/B"));
    CHECK(flow_field(p, plain)->position == 0);
    CHECK(limit != FLOW_NONE && flow_field(p, limit)->type == type_of(p, "t/Constants"));
    CHECK(field_target(p, "t/C", "nobodys") == FLOW_NONE);
    CHECK(field_target(p, "t/A", "shared") == shared);
    CHECK(flow_field_count(p) == 4);
}

static bool is_listed(const uint32_t *types, size_t count, uint32_t type)
{
    for (size_t i = 0; i < count; i++)
        if (types[i] == type)
            return true;
    return false;
}

static void test_types(struct flow_program *p)
{
    const uint32_t *below;
    size_t count;

    below = flow_subtypes(p, type_of(p, "t/Hello"), &count);
    CHECK(is_listed(below, count, type_of(p, "t/Louder")));
    CHECK(is_listed(below, count, type_of(p, "t/SaysHello")));
    CHECK(!is_listed(below, count, type_of(p, "t/BelowHello")));
    CHECK(count == 5);
    below = flow_subtypes(p, type_of(p, "t/C"), &count);
    CHECK(count == 1 && below[0] == type_of(p, "t/Later"));
    flow_subtypes(p, type_of(p, "t/Later"), &count);
    CHECK(count == 0);

    CHECK(flow_is_subtype(p, type_of(p, "t/Later"), type_of(p, "t/A")));
    CHECK(flow_is_subtype(p, type_of(p, "t/Later"), type_of(p, "t/Hello")));
    CHECK(flow_is_subtype(p, type_of(p, "t/Later"), type_of(p, "t/Constants")));
    CHECK(flow_is_subtype(p, type_of(p, "t/BelowHello"), type_of(p, "t/Louder")));
    CHECK(flow_is_subtype(p, type_of(p, "t/Louder"), type_of(p, "t/Hello")));
    CHECK(flow_is_subtype(p, type_of(p, "t/Louder"), type_of(p, "java/lang/Object")));
    CHECK(flow_is_subtype(p, type_of(p, "t/Screen"), type_of(p, "android/content/Context")));
    CHECK(flow_is_subtype(p, type_of(p, "t/Screen"), type_of(p, "android/view/Window$Callback")));
    CHECK(!flow_is_subtype(p, type_of(p, "t/Hello"), type_of(p, "t/Louder")));
    CHECK(!flow_is_subtype(p, type_of(p, "t/B"), type_of(p, "t/C")));
    CHECK(!flow_is_subtype(p, type_of(p, "t/SaysHello"), type_of(p, "t/Louder")));
    CHECK(!flow_is_subtype(p, type_of(p, "t/SaysBoth"), type_of(p, "t/Demand")));

    CHECK(flow_is_platform(p, type_of(p, "android/app/Activity")));
    CHECK(!flow_is_platform(p, type_of(p, "t/Screen")));
    CHECK(flow_is_platform(p, type_of(p, "java/util/ArrayList"))); /* its copy does not count */
}

static bool is_a(const struct flow_program *p, const char *type, const char *ancestor)
{
    uint32_t a = flow_type_find(p, pica_span_str(type)),
             b = flow_type_find(p, pica_span_str(ancestor));

    CHECK(a != FLOW_NONE && b != FLOW_NONE);
    return flow_is_subtype(p, a, b);
}

static void test_arrays(const struct flow_program *p)
{
    CHECK(is_a(p, "[Lt/B;", "[Lt/A;"));
    CHECK(is_a(p, "[[Lt/B;", "[[Lt/A;"));
    CHECK(is_a(p, "[Lt/B;", "[Lt/B;"));
    CHECK(!is_a(p, "[Lt/A;", "[Lt/B;"));
    CHECK(!is_a(p, "[Lt/B;", "Lt/A;"));
    CHECK(!is_a(p, "[[Lt/B;", "[Lt/A;"));
    CHECK(!is_a(p, "Lt/B;", "[Lt/A;"));
    CHECK(is_a(p, "[I", "[I"));
    CHECK(!is_a(p, "[I", "[J"));
    CHECK(is_a(p, "[I", "Ljava/lang/Object;"));
    CHECK(is_a(p, "[[I", "[Ljava/lang/Object;"));
    CHECK(!is_a(p, "[I", "[Ljava/lang/Object;"));
    CHECK(is_a(p, "[[I", "Ljava/io/Serializable;"));
    CHECK(is_a(p, "[Lt/A;", "Ljava/lang/Cloneable;"));
    CHECK(!is_a(p, "[Lt/A;", "Lt/Hello;"));
}

static void test_methods(struct flow_program *p)
{
    uint32_t first, count = flow_class_methods(p, type_of(p, "t/A"), &first);
    const struct flow_method *m;

    CHECK(count == 5);
    for (uint32_t i = first; i < first + count; i++)
        CHECK(flow_method(p, i)->type == type_of(p, "t/A"));
    m = flow_method(p, method(p, "t/A", "fixed"));
    CHECK(m->access_flags & DEX_ACC_STATIC && m->code_off && m->dex == 0);
    CHECK(m->signature == signature(p, "fixed", "()V"));
    CHECK(flow_method(p, method(p, "t/Demand", "hello"))->code_off == 0);
    CHECK(flow_class_methods(p, type_of(p, "java/util/ArrayList"), &first) == 0);
    CHECK(flow_class_methods(p, type_of(p, "android/app/Activity"), &first) == 0);

    CHECK(flow_signature_find(p, pica_span_str("run"), "()V") ==
          flow_signature_of(p, 1, reference(p, 1, "t/Later", "run")));
    CHECK(flow_signature_find(p, pica_span_str("run"), "(I)V") !=
          flow_signature_find(p, pica_span_str("run"), "()V"));
    CHECK(flow_signature_find(p, pica_span_str("run"), "(J)V") == FLOW_NONE);
    CHECK(flow_signature_find(p, pica_span_str("run"), "(II)V") == FLOW_NONE);
    CHECK(flow_signature_find(p, pica_span_str("run"), "()I") == FLOW_NONE);
    CHECK(flow_signature_find(p, pica_span_str("no"), "()V") == FLOW_NONE);
    CHECK(flow_signature_find(p, pica_span_str("run"), "") == FLOW_NONE);
    CHECK(flow_signature_find(p, pica_span_str("run"), "(") == FLOW_NONE);
    CHECK(flow_signature_find(p, pica_span_str("run"), "(L)V") == FLOW_NONE);
    CHECK(flow_signature_find(p, pica_span_str("toString"), "()Ljava/lang/String;") != FLOW_NONE);
}

static void test_overriders(struct flow_program *p)
{
    size_t count;
    const uint32_t *all = flow_overriders(p, type_of(p, "t/A"), signature(p, "run", "()V"), &count);

    CHECK(count == 5);
    CHECK(is_listed(all, count, method(p, "t/A", "run")));
    CHECK(is_listed(all, count, method(p, "t/Abstract", "run")));
    CHECK(is_listed(all, count, method(p, "t/Later", "run")));
    all = flow_overriders(p, type_of(p, "t/B"), signature(p, "run", "()V"), &count);
    CHECK(count == 2 && is_listed(all, count, method(p, "t/B", "run")));
    all = flow_overriders(p, type_of(p, "t/C"), signature(p, "run", "()V"), &count);
    CHECK(count == 1 && all[0] == method(p, "t/Later", "run"));
    flow_overriders(p, type_of(p, "t/Later"), signature(p, "stay", "()V"), &count);
    CHECK(count == 0);
}

/* A class that lists one method twice has the first. */
static void test_repeated(const char *folder)
{
    struct pica_span bytes = fixture_read(folder, "dispatch1");
    struct pica_notes notes = { 0 };
    struct dex_member m, first = { 0 };
    struct dex_class_data it;
    enum dex_member_list list;
    struct flow_program *p;
    struct pica_error err;
    struct dex_file dex;
    struct dex_class cls;
    uint32_t of;

    CHECK(dex_open(bytes, "a.dex", &pica_limits_default, &notes, &dex, &err) == PICA_OK);
    CHECK(flow_program_link(&dex, 1, &notes, &p, &err) == PICA_OK);
    cls = dex_class(&dex, flow_class(p, type_of(p, "t/A")).index);
    flow_program_free(p);
    it = dex_class_data(&dex, &cls);
    while (dex_class_data_next(&it, &list, &m) && list != DEX_VIRTUAL_METHODS)
        ;
    first = m;
    CHECK(list == DEX_VIRTUAL_METHODS && it.left[DEX_VIRTUAL_METHODS] == 1 && *it.p == 1);
    *(uint8_t *)(uintptr_t)it.p = 0; /* the distance to the second one */
    dex_close(&dex);

    CHECK(dex_open(bytes, "a.dex", &pica_limits_default, &notes, &dex, &err) == PICA_OK);
    CHECK(flow_program_link(&dex, 1, &notes, &p, &err) == PICA_OK);
    CHECK(flow_class_methods(p, type_of(p, "t/A"), &of) == 4);
    CHECK(flow_method(p, method(p, "t/A", "run"))->code_off == first.code_off);
    CHECK(flow_declared(p, type_of(p, "t/A"), signature(p, "stay", "()V")) == FLOW_NONE);
    CHECK(runs(p, "t/C", "run") == method(p, "t/B", "run"));
    flow_program_free(p);
    dex_close(&dex);
    free((void *)(uintptr_t)bytes.data);
    pica_notes_finish(&notes);
}

int main(int argc, char **argv)
{
    struct pica_notes notes = { 0 };
    struct dex_file files[2];
    struct flow_program *p;
    struct pica_error err;

    if (argc != 2)
        return EXIT_FAILURE;
    files[0] = fixture_open(argv[1], "dispatch1", &notes);
    files[1] = fixture_open(argv[1], "dispatch2", &notes);
    CHECK(files[0].loadable && files[1].loadable && notes.count == 0);
    CHECK(flow_program_link(files, 2, &notes, &p, &err) == PICA_OK);
    test_classes(p);
    test_targets(p);
    test_super(p);
    test_defaults(p);
    test_packages(p);
    test_fields(p);
    test_types(p);
    test_arrays(p);
    test_methods(p);
    test_overriders(p);
    test_repeated(argv[1]);
    flow_program_free(p);
    fixture_close(&files[0]);
    fixture_close(&files[1]);
    pica_notes_finish(&notes);
    return check_done();
}
