/* Bodies that are kept: each taken apart once, let go of together, none lost without memory. */
#include "flow/bodies.h"

#include "flow/fixture.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

/* Over all methods; letting go is up to flow_bodies_trim(). */
#define ROUNDS 3

static bool has_code(const struct flow_program *p, uint32_t method)
{
    const struct flow_method *m = flow_method(p, method);
    struct dex_code code;

    return dex_code(flow_dex(p, m->dex), m->code_off, &code);
}

static void test_kept(const struct flow_program *p)
{
    struct flow_bodies *b = flow_bodies_new(p);
    uint32_t count = (uint32_t)flow_method_count(p), found = 0;
    bool failed;

    for (int round = 0; round < ROUNDS; round++)
        for (uint32_t m = 0; m < count; m++) {
            struct flow_body *body = flow_bodies_of(b, m, &failed);

            CHECK(!failed);
            CHECK((body != NULL) == has_code(p, m));
            CHECK(flow_bodies_of(b, m, &failed) == body && !failed);
            CHECK(!body || flow_body_bytes(body) > flow_body_code(body).units);
            found += body != NULL;
            flow_bodies_trim(b);
        }
    CHECK(found > 0);
    flow_bodies_free(b);
    flow_bodies_free(NULL);
}

static bool ask_all(void *context)
{
    const struct flow_program *p = context;
    struct flow_bodies *b = flow_bodies_new(p);
    bool failed = !b;

    for (uint32_t m = 0; b && !failed && m < flow_method_count(p); m++)
        CHECK(!flow_bodies_of(b, m, &failed) || !failed);
    flow_bodies_free(b);
    return !failed;
}

int main(int argc, char **argv)
{
    struct pica_notes notes = { 0 };
    struct flow_program *p;
    struct pica_error err;
    struct dex_file dex;

    if (argc != 2)
        return EXIT_FAILURE;
    dex = fixture_open(argv[1], "cfg", &notes);
    CHECK(flow_program_link(&dex, 1, &notes, &p, &err) == PICA_OK);
    test_kept(p);
    if (fail_alloc_available())
        CHECK(fail_alloc_each(ask_all, p, false, 0) > 0);
    flow_program_free(p);
    fixture_close(&dex);
    pica_notes_finish(&notes);
    return check_done();
}
