/* Running out of memory anywhere in flow/ is an error, and leaks nothing. */
#include "flow/index.h"
#include "flow/origin.h"
#include "flow/program.h"

#include "flow/fixture.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

struct files {
    struct dex_file dex[3];
    size_t count;
};

static bool link_files(void *context)
{
    const struct files *f = context;
    struct pica_notes notes = { 0 };
    struct flow_program *p = NULL;
    struct pica_error err;
    enum pica_status st = flow_program_link(f->dex, f->count, &notes, &p, &err);

    CHECK(st == PICA_OK || (st == PICA_E_NOMEM && !p));
    flow_program_free(p);
    pica_notes_finish(&notes);
    return st == PICA_OK;
}

static bool index_file(void *context)
{
    const struct dex_file *dex = context;
    struct pica_notes notes = { 0 };
    struct flow_index index;
    struct pica_error err;
    enum pica_status st = flow_index_file(dex, &pica_limits_default, NULL, &notes, &index, &err);
    bool whole = st == PICA_OK;

    CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    for (unsigned kind = 0; kind < FLOW_REF_KIND_COUNT && whole; kind++)
        whole = flow_index_invert(&index, dex, (enum flow_ref_kind)kind);
    flow_index_finish(&index);
    pica_notes_finish(&notes);
    return whole;
}

/* The method whose code begins with an illegal instruction, or the first one. */
static bool take_apart(void *context)
{
    const struct dex_file *dex = context;
    struct dex_class cls = dex_class(dex, 0);
    struct dex_class_data it = dex_class_data(dex, &cls);
    enum dex_member_list list;
    struct flow_body *method;
    struct dex_member m;
    struct dex_code code;

    while (dex_class_data_next(&it, &list, &m))
        if (list >= DEX_DIRECT_METHODS && dex_code(dex, m.code_off, &code) && code.tries)
            break;
    method = flow_body_new(dex, &code);
    flow_body_free(method);
    return method != NULL;
}

int main(int argc, char **argv)
{
    struct pica_notes notes = { 0 };
    struct files f = { .count = 3 };
    struct dex_code code;
    struct dex_class cls;
    struct dex_class_data it;
    enum dex_member_list list;
    struct dex_member m;

    if (argc != 2)
        return EXIT_FAILURE;
    if (!fail_alloc_available())
        return 77;
    f.dex[0] = fixture_open(argv[1], "dispatch1", &notes);
    f.dex[1] = fixture_open(argv[1], "dispatch2", &notes);
    f.count = 2;
    CHECK(fail_alloc_each(link_files, &f, false, 0) > 0);
    fixture_close(&f.dex[0]);
    fixture_close(&f.dex[1]);
    f.count = 3;
    f.dex[0] = fixture_open(argv[1], "link1", &notes);
    f.dex[1] = fixture_open(argv[1], "link2", &notes);
    f.dex[2] = fixture_open(argv[1], "origin", &notes);
    CHECK(fail_alloc_each(link_files, &f, false, 0) > 0);
    CHECK(fail_alloc_each(index_file, &f.dex[2], false, 0) > 0);
    CHECK(fail_alloc_each(take_apart, &f.dex[2], false, 0) > 0);

    /* Broken code is read along its control flow, which needs memory too. */
    cls = dex_class(&f.dex[2], 0);
    it = dex_class_data(&f.dex[2], &cls);
    while (dex_class_data_next(&it, &list, &m))
        if (list >= DEX_DIRECT_METHODS && dex_code(&f.dex[2], m.code_off, &code))
            ((uint8_t *)(uintptr_t)code.insns)[(code.units - 1) * 2] = 0x3e;
    CHECK(fail_alloc_each(index_file, &f.dex[2], false, 0) > 0);
    CHECK(fail_alloc_each(take_apart, &f.dex[2], false, 0) > 0);
    for (size_t i = 0; i < f.count; i++)
        fixture_close(&f.dex[i]);
    pica_notes_finish(&notes);
    return check_done();
}
