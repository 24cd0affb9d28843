/*
 * usage: hiddenapi_test FOLDER
 *
 * hiddenapi.dex has the flags that hiddenapi.py there gives its members, one after the other.
 */
#include "dex/hiddenapi.h"
#include "dex/print.h"
#include "dex/test_dex.h"
#include "tests/check.h"

static const uint32_t given[] = { 0, 1, 2, 3, 5, 0x10, 0x20, 0x32 };

static void test_flags(const struct dex_file *dex)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < dex->classes.count; i++) {
        struct dex_hiddenapi it = dex_hiddenapi(dex, i);
        struct dex_class cls = dex_class(dex, i);
        struct dex_class_data members = dex_class_data(dex, &cls);
        enum dex_member_list list;
        struct dex_member m;

        while (dex_class_data_next(&members, &list, &m))
            CHECK(dex_hiddenapi_next(&it) == given[n++ % 8]);
    }
    CHECK(n == 15);
}

static void test_words(void)
{
    static const struct {
        uint32_t flags;
        const char *words;
    } cases[] = {
        { 0, "SDK" },
        { 1, "UNSUPPORTED" },
        { 2, "BLOCKED" },
        { 7, "MAX-TARGET-S" },
        { 8, "UNSUPPORTED" }, /* of a later release */
        { 14, "UNSUPPORTED" },
        { 15, "INVALID" },
        { 0x1f, "CORE-PLATFORM-API" },
        { 0x32, "BLOCKED,CORE-PLATFORM-API,TEST-API" },
        { 0xffffffc0, "SDK" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct pica_text t = { 0 };

        dex_hiddenapi_add(cases[i].flags, &t);
        CHECK_STR(t.data, cases[i].words);
        pica_text_finish(&t);
    }
}

static void test_text(const struct dex_file *dex)
{
    struct pica_text out = { 0 };
    struct dex_printer printer = dex_printer(dex, &out);

    dex_print_class(&printer, 0);
    CHECK(strstr(out.data, "      access        : 0x0009 (PUBLIC STATIC)\n"
                           "      hiddenapi     : 0x0001 (UNSUPPORTED)\n"
                           "      code          -\n"));
    CHECK(!strstr(out.data, "0x0000 ("));
    pica_text_finish(&out);
}

/* Sizes and offsets that lie: nothing is read outside, and what is cut off reads as 0. */
static void test_lies(struct test_dex *t)
{
    uint8_t *item = t->bytes.data + t->dex.hiddenapi_off;
    uint32_t size = pica_le32(item), off = pica_le32(item + 4);
    static const uint32_t sizes[] = { 0, 3, 4, 7, 8, 15, 16, 0x7fffffff, UINT32_MAX };
    static const uint32_t offs[] = { 0, 1, 0x7fffffff, UINT32_MAX };

    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        struct dex_hiddenapi it;

        test_put32(item, sizes[i]);
        it = dex_hiddenapi(&t->dex, 0);
        for (unsigned n = 0; n < 10000; n++)
            dex_hiddenapi_next(&it);
        CHECK(!it.p && dex_hiddenapi_next(&it) == 0);
    }
    test_put32(item, size);
    for (size_t i = 0; i < sizeof offs / sizeof offs[0]; i++) {
        struct dex_hiddenapi it;

        test_put32(item + 4, offs[i]);
        it = dex_hiddenapi(&t->dex, 0);
        CHECK(offs[i] == 1 || !it.p);
    }
    test_put32(item + 4, off);
    t->dex.hiddenapi_off = (uint32_t)t->bytes.len - 2;
    CHECK(!dex_hiddenapi(&t->dex, 0).p);
}

int main(int argc, char **argv)
{
    struct test_dex t;

    if (argc != 2)
        return EXIT_FAILURE;
    test_dex_open(&t, argv[1], "hiddenapi.dex");
    CHECK(t.dex.loadable && t.dex.sound && t.notes.count == 1);
    CHECK_STR(t.notes.items[0].id, "dex.hiddenapi");
    test_flags(&t.dex);
    test_text(&t.dex);
    test_lies(&t);
    test_dex_close(&t);
    test_words();
    test_dex_open(&t, argv[1], "readers.dex");
    CHECK(t.dex.hiddenapi_off == 0 && !dex_hiddenapi(&t.dex, 0).p);
    test_dex_close(&t);
    return check_done();
}
