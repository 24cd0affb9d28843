/* A hierarchy that is deep, wide and tangled (flow/hierarchy_dex.py) is answered in full. */
#include "flow/program.h"

#include "flow/fixture.h"
#include "tests/check.h"

enum { DEPTH = 5000, WIDTH = 10000, LATTICE = 60, DENSE = 300 };

static uint32_t type_of(const struct flow_program *p, const char *prefix, int number)
{
    char descriptor[64];
    uint32_t type;

    if (number < 0)
        snprintf(descriptor, sizeof descriptor, "L%s;", prefix);
    else
        snprintf(descriptor, sizeof descriptor, "L%s%d;", prefix, number);
    type = flow_type_find(p, pica_span_str(descriptor));
    CHECK(type != FLOW_NONE);
    return type;
}

static uint32_t runs(struct flow_program *p, uint32_t type, const char *name)
{
    uint32_t s = flow_signature_find(p, pica_span_str(name), "()V");

    CHECK(s != FLOW_NONE);
    return flow_dispatch(p, type, s);
}

static uint32_t declared(struct flow_program *p, uint32_t type, const char *name)
{
    uint32_t m = flow_declared(p, type, flow_signature_find(p, pica_span_str(name), "()V"));

    CHECK(m != FLOW_NONE);
    return m;
}

/* Where the only reference of that name leads. */
static uint32_t target(const struct flow_program *p, const char *name, uint32_t type)
{
    const struct dex_file *dex = flow_dex(p, 0);

    for (uint32_t i = 0; i < dex->methods.count; i++) {
        struct dex_method_id m = dex_method_id(dex, i);

        if (pica_span_is(dex_string(dex, m.name_idx), name) &&
            flow_type_of(p, 0, m.class_idx) == type)
            return flow_target(p, 0, i);
    }
    CHECK(!"the file does not refer to it");
    return FLOW_NONE;
}

static void test_deep(struct flow_program *p)
{
    uint32_t last = type_of(p, "d/Deep", DEPTH - 1), top = type_of(p, "d/Deep", 0);
    uint32_t middle = type_of(p, "d/Deep", DEPTH / 2);

    for (int n = 0; n < DEPTH; n++) {
        CHECK(flow_is_subtype(p, last, type_of(p, "d/Deep", n)));
        CHECK(flow_is_subtype(p, last, type_of(p, "f/Face", n)));
        CHECK(flow_is_subtype(p, middle, type_of(p, "f/Face", n)) == (n <= DEPTH / 2));
        CHECK(n == 0 || !flow_is_subtype(p, top, type_of(p, "d/Deep", n)));
        CHECK(runs(p, type_of(p, "d/Deep", n), "run") ==
              declared(p, n < DEPTH / 2 ? top : middle, "run"));
    }
    CHECK(runs(p, last, "seventh") == declared(p, type_of(p, "f/Face", 7), "seventh"));
    CHECK(runs(p, type_of(p, "d/Deep", 6), "seventh") == FLOW_NONE);
    CHECK(target(p, "run", last) == declared(p, middle, "run"));
    CHECK(target(p, "seventh", last) == declared(p, type_of(p, "f/Face", 7), "seventh"));
    CHECK(target(p, "nowhere", last) == FLOW_NONE);
}

static void test_chain(struct flow_program *p)
{
    uint32_t end = type_of(p, "c/End", -1), first = type_of(p, "c/Chain", 0);

    for (int n = 0; n < DEPTH; n++)
        CHECK(flow_is_subtype(p, end, type_of(p, "c/Chain", n)));
    CHECK(flow_is_subtype(p, type_of(p, "c/Chain", DEPTH - 1), first));
    CHECK(!flow_is_subtype(p, first, type_of(p, "c/Chain", DEPTH - 1)));
    CHECK(runs(p, end, "first") == declared(p, first, "first"));
    CHECK(target(p, "first", end) == declared(p, first, "first"));
}

static void test_wide(struct flow_program *p)
{
    static const char *const classes[] = { "w/All", "w/AllToo", "w/Below" };
    size_t count;

    for (size_t c = 0; c < 3; c++) {
        uint32_t type = type_of(p, classes[c], -1);

        for (int n = 0; n < WIDTH; n++)
            CHECK(flow_is_subtype(p, type, type_of(p, "w/Wide", n)));
        CHECK(!flow_is_subtype(p, type, type_of(p, "d/Deep", 0)));
        CHECK(runs(p, type, "last") == declared(p, type_of(p, "w/Wide", WIDTH - 1), "last"));
    }
    flow_subtypes(p, type_of(p, "w/Wide", 5), &count);
    CHECK(count == 3);
    CHECK(target(p, "last", type_of(p, "w/All", -1)) == runs(p, type_of(p, "w/All", -1), "last"));
}

static void test_tangled(struct flow_program *p)
{
    uint32_t end = type_of(p, "l/End", -1);

    for (int n = 0; n < LATTICE; n++) {
        CHECK(flow_is_subtype(p, end, type_of(p, "l/Left", n)));
        CHECK(flow_is_subtype(p, end, type_of(p, "l/Right", n)));
    }
    CHECK(!flow_is_subtype(p, type_of(p, "l/Left", 9), type_of(p, "l/Right", 9)));
    CHECK(runs(p, end, "top") == declared(p, type_of(p, "l/Right", 30), "top"));
    CHECK(target(p, "top", end) == runs(p, end, "top"));
    end = type_of(p, "e/End", -1);
    for (int n = 0; n < DENSE; n++) {
        CHECK(flow_is_subtype(p, end, type_of(p, "e/Dense", n)));
        CHECK(flow_is_subtype(p, type_of(p, "e/Dense", DENSE - 1), type_of(p, "e/Dense", n)));
    }
    CHECK(!flow_is_subtype(p, type_of(p, "e/Dense", 3), type_of(p, "e/Dense", 4)));
}

int main(int argc, char **argv)
{
    struct pica_notes notes = { 0 };
    struct flow_program *p;
    struct pica_error err;
    struct dex_file dex;

    if (argc != 2)
        return EXIT_FAILURE;
    dex = fixture_open(argv[1], "hierarchy", &notes);
    CHECK(dex.loadable && notes.count == 0);
    CHECK(flow_program_link(&dex, 1, &notes, &p, &err) == PICA_OK);
    CHECK(notes.count == 0);
    test_deep(p);
    test_chain(p);
    test_wide(p);
    test_tangled(p);
    flow_program_free(p);
    fixture_close(&dex);
    pica_notes_finish(&notes);
    return check_done();
}
