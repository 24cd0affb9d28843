/* Running out of memory anywhere in a search for collections is an error, and leaks nothing. */
#include "privacy/collect.h"

#include "flow/fixture.h"
#include "flow/index.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

struct package {
    struct dex_file dex[3];
    struct flow_program *program;
    struct manifest manifest;
};

static bool search(void *context)
{
    struct package *p = context;
    const struct privacy_collect_input in = { p->program, &p->manifest, &pica_limits_default,
                                              NULL };
    struct privacy_permission_use *uses = NULL;
    struct privacy_collection *items = NULL;
    struct pica_notes notes = { 0 };
    struct pica_arena arena = { 0 };
    struct pica_error err;
    size_t count = 0;
    enum pica_status st = privacy_collect(&in, &arena, &notes, &items, &count, &err);

    CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    if (st == PICA_OK) {
        CHECK(count > 0);
        st = privacy_permission_use(&in, items, count, false, &arena, &uses, &err);
        CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    }
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    return st == PICA_OK;
}

int main(int argc, char **argv)
{
    struct manifest_permission permissions[] = {
        { .name = "android.permission.READ_PHONE_STATE",
          .protection = MANIFEST_PROTECTION_DANGEROUS },
        { .name = "android.permission.CAMERA", .protection = MANIFEST_PROTECTION_DANGEROUS },
        { .name = "android.permission.SEND_SMS", .protection = MANIFEST_PROTECTION_DANGEROUS },
    };
    struct package p = {
        .manifest = { .package = "t.own", .permissions = permissions, .permission_count = 3 }
    };
    struct pica_notes notes = { 0 };
    struct pica_error err;

    if (argc != 2)
        return EXIT_FAILURE;
    if (!fail_alloc_available())
        return 77;
    p.dex[0] = fixture_open(argv[1], "arguments", &notes);
    p.dex[1] = fixture_open(argv[1], "callers", &notes);
    p.dex[2] = fixture_open(argv[1], "callers2", &notes);
    CHECK(flow_program_link(p.dex, 3, &notes, &p.program, &err) == PICA_OK);
    /* What stays from one search to the next: flow/memory_test.c runs out of memory there. */
    for (uint32_t d = 0; d < 3; d++)
        for (unsigned kind = 0; kind < FLOW_REF_KIND_COUNT; kind++)
            CHECK(flow_index_invert(flow_program_index(p.program, d), &p.dex[d],
                                    (enum flow_ref_kind)kind));
    CHECK(fail_alloc_each(search, &p, false, 0) > 100);
    flow_program_free(p.program);
    for (size_t i = 0; i < 3; i++)
        fixture_close(&p.dex[i]);
    pica_notes_finish(&notes);
    return check_done();
}
