/*
 * dex/test_dex.h - an opened DEX file of testdata/, and things in it by name.
 */
#ifndef PICA_DEX_TEST_DEX_H
#define PICA_DEX_TEST_DEX_H

#include "dex/dex_file.h"
#include "dex/test_files.h"

struct test_dex {
    struct test_bytes bytes;
    struct pica_notes notes;
    struct dex_file dex;
};

/* The program ends when it cannot be opened. `t` must stay where it is. */
static inline void test_dex_open(struct test_dex *t, const char *folder, const char *name)
{
    struct pica_error err = { 0 };

    *t = (struct test_dex){ .bytes = test_read(folder, name) };
    if (dex_open(pica_span_of(t->bytes.data, t->bytes.len), "classes.dex", &pica_limits_default,
                 &t->notes, &t->dex, &err) != PICA_OK) {
        fprintf(stderr, "%s: no DEX file\n", name);
        exit(EXIT_FAILURE);
    }
}

static inline void test_dex_close(struct test_dex *t)
{
    dex_close(&t->dex);
    pica_notes_finish(&t->notes);
    free(t->bytes.data);
}

/* The program ends when there is no such class. */
static inline struct dex_class test_class(const struct dex_file *dex, const char *descriptor)
{
    for (uint32_t i = 0; i < dex->classes.count; i++) {
        struct dex_class cls = dex_class(dex, i);

        if (pica_span_is(dex_type(dex, cls.class_idx), descriptor))
            return cls;
    }
    fprintf(stderr, "no class %s\n", descriptor);
    exit(EXIT_FAILURE);
}

/* The method or field of that name, and its code when it is a method that has any. */
static inline struct dex_member test_member(const struct dex_file *dex, const char *descriptor,
                                            const char *name, struct dex_code *ret)
{
    struct dex_class cls = test_class(dex, descriptor);
    struct dex_class_data it = dex_class_data(dex, &cls);
    enum dex_member_list list;
    struct dex_member m;

    while (dex_class_data_next(&it, &list, &m)) {
        bool method = list >= DEX_DIRECT_METHODS;
        uint32_t idx =
            method ? dex_method_id(dex, m.idx).name_idx : dex_field_id(dex, m.idx).name_idx;

        if (!pica_span_is(dex_string(dex, idx), name))
            continue;
        if (method && ret && !dex_code(dex, m.code_off, ret))
            *ret = (struct dex_code){ 0 };
        return m;
    }
    fprintf(stderr, "%s: no member %s\n", descriptor, name);
    exit(EXIT_FAILURE);
}

#endif
