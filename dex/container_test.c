/*
 * usage: container_test TESTDATA
 *
 * Several DEX files in one entry: in a version 041 container, and one behind the other.
 */
#include "dex/container.h"
#include "dex/exercise.h"
#include "dex/test_files.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

struct opened {
    struct test_bytes bytes;
    struct dex_container c;
    struct pica_notes notes;
};

static enum pica_status open_bytes(struct opened *o, struct test_bytes bytes)
{
    struct pica_error err = { 0 };

    *o = (struct opened){ .bytes = bytes };
    return dex_container_open(pica_span_of(bytes.data, bytes.len), "classes.dex",
                              &pica_limits_default, NULL, &o->notes, &o->c, &err);
}

static void finish(struct opened *o)
{
    for (size_t i = 0; i < o->c.count; i++) {
        exercise_dex(&o->c.files[i]);
        exercise_text(&o->c.files[i]);
    }
    dex_container_close(&o->c);
    pica_notes_finish(&o->notes);
    free(o->bytes.data);
}

static const struct pica_note *note(const struct opened *o, enum pica_note_kind kind,
                                    const char *id)
{
    for (size_t i = 0; i < o->notes.count; i++)
        if (o->notes.items[i].kind == kind && strcmp(o->notes.items[i].id, id) == 0)
            return &o->notes.items[i];
    return NULL;
}

/* The bytes of `a`, `gap` zeros, and those of `b`; both are freed. */
static struct test_bytes joined(struct test_bytes a, size_t gap, struct test_bytes b)
{
    struct test_bytes all = { calloc(1, a.len + gap + b.len), a.len + gap + b.len };

    if (!all.data)
        exit(EXIT_FAILURE);
    memcpy(all.data, a.data, a.len);
    memcpy(all.data + a.len + gap, b.data, b.len);
    free(a.data);
    free(b.data);
    return all;
}

/* Whether there is such a note with `text` in it. */
static bool says(const struct opened *o, enum pica_note_kind kind, const char *id, const char *text)
{
    const struct pica_note *n = note(o, kind, id);

    return n && strstr(n->text.in[PICA_EN], text);
}

static void check_labels(const struct opened *o, const char *const *labels, size_t count)
{
    CHECK(o->c.count == count);
    for (size_t i = 0; i < o->c.count && i < count; i++)
        CHECK_STR(o->c.files[i].entry, labels[i]);
}

static void test_one(const char *testdata)
{
    struct opened o;

    CHECK(open_bytes(&o, test_read(testdata, "hostile/dex/d00_base.dex")) == PICA_OK);
    CHECK(o.c.count == 1 && o.notes.count == 0 && !o.c.files[0].appended);
    CHECK_STR(o.c.files[0].entry, "classes.dex");
    finish(&o);
    CHECK(open_bytes(&o, test_read(testdata, "hostile/dex/d22_magic_cdex.dex")) ==
          PICA_E_UNSUPPORTED);
    CHECK(o.c.count == 0);
    finish(&o);
}

static void test_container(const char *testdata)
{
    static const char *const labels[] = { "classes.dex", "classes.dex!0x3bc" };
    struct opened o;

    CHECK(open_bytes(&o, test_read(testdata, "dex/container.dex")) == PICA_OK);
    check_labels(&o, labels, 2);
    for (size_t i = 0; i < o.c.count; i++) {
        CHECK(o.c.files[i].loadable && o.c.files[i].sound && !o.c.files[i].appended);
        CHECK(o.c.files[i].classes.count == 2 && o.c.files[i].data.data == o.bytes.data);
    }
    CHECK(!note(&o, PICA_GAP, "dex") && !note(&o, PICA_REMARK, "dex.tail"));
    finish(&o);
}

/* As Android 14 and later take it: a whole file, and anything behind it. */
static void test_appended(const char *testdata)
{
    static const char *const labels[] = { "classes.dex", "classes.dex+0x3b4" };
    struct opened o;
    const struct pica_note *n;

    CHECK(open_bytes(&o, test_read(testdata, "hostile/dex/d25_concat.dex")) == PICA_OK);
    check_labels(&o, labels, 2);
    CHECK(!o.c.files[0].appended && o.c.files[1].appended);
    CHECK(o.c.files[1].loadable && o.c.files[1].classes.count == 2);
    n = note(&o, PICA_REMARK, "dex.tail");
    CHECK(n && n->place.file_offset == 0x3b4 && strstr(n->text.in[PICA_EN], "948 bytes behind"));
    CHECK(!note(&o, PICA_GAP, "dex"));
    finish(&o);
}

/* Behind a container, and a container behind a file. */
static void test_mixed(const char *testdata)
{
    static const char *const behind[] = { "classes.dex", "classes.dex!0x3bc", "classes.dex+0x77b" };
    static const char *const inside[] = { "classes.dex", "classes.dex+0x3b4",
                                          "classes.dex+0x3b4!0x3bc" };
    struct opened o;

    CHECK(open_bytes(&o, joined(test_read(testdata, "dex/container.dex"), 3,
                                test_read(testdata, "hostile/dex/d00_base.dex"))) == PICA_OK);
    check_labels(&o, behind, 3);
    CHECK(!o.c.files[1].appended && o.c.files[2].appended && o.c.files[2].loadable);
    finish(&o);
    CHECK(open_bytes(&o, joined(test_read(testdata, "hostile/dex/d00_base.dex"), 0,
                                test_read(testdata, "dex/container.dex"))) == PICA_OK);
    check_labels(&o, inside, 3);
    CHECK(o.c.files[1].appended && o.c.files[2].appended && o.c.files[2].loadable);
    finish(&o);
}

/* The old way of packers: the header says that what was appended is part of the file. */
static void test_inside(const char *testdata)
{
    static const char *const labels[] = { "classes.dex", "classes.dex+0x3b8" };
    struct test_bytes b = joined(test_read(testdata, "hostile/dex/d00_base.dex"), 4,
                                 test_read(testdata, "hostile/dex/d00_base.dex"));
    struct opened o;

    test_put32(b.data + 0x20, (uint32_t)b.len);
    test_fix_checksum(b);
    CHECK(open_bytes(&o, b) == PICA_OK);
    check_labels(&o, labels, 2);
    CHECK(o.c.files[0].loadable && o.c.files[0].sound && o.c.files[1].appended);
    CHECK(says(&o, PICA_REMARK, "dex.tail", "the last 952 bytes"));
    finish(&o);
}

/* What else can be there. */
static void test_others(const char *testdata)
{
    static const struct {
        const char *bytes;
        size_t len;
        const char *remark, *gap; /* part of it; NULL: none */
        size_t archive;           /* bytes behind the file; 0: none */
    } tails[] = {
        { "\0\0\0\0", 4, "4 bytes behind", NULL, 0 },
        { "anything", 8, "8 bytes behind", NULL, 0 },
        { "xPK\3\4....", 9, "9 bytes behind", NULL, 1 },
        { "\177ELF\2\1\1", 7, "7 bytes behind", "an ELF file", 0 },
        { "dex\n035", 8, "8 bytes behind", NULL, 0 }, /* too short to be one */
    };

    for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++) {
        struct test_bytes tail = { malloc(tails[i].len), tails[i].len };
        struct opened o;

        if (!tail.data)
            exit(EXIT_FAILURE);
        memcpy(tail.data, tails[i].bytes, tails[i].len);
        CHECK(open_bytes(&o, joined(test_read(testdata, "hostile/dex/d00_base.dex"), 0, tail)) ==
              PICA_OK);
        CHECK(o.c.count == 1 && says(&o, PICA_REMARK, "dex.tail", tails[i].remark));
        CHECK(tails[i].gap ? says(&o, PICA_GAP, "dex", tails[i].gap) : !note(&o, PICA_GAP, "dex"));
        CHECK(o.c.archive == (tails[i].archive ? o.c.files[0].end + tails[i].archive : 0));
        finish(&o);
    }
}

/* A header behind the file that nothing can be read of: the first is there all the same. */
static void test_broken_second(const char *testdata)
{
    struct test_bytes b = joined(test_read(testdata, "hostile/dex/d00_base.dex"), 0,
                                 test_read(testdata, "hostile/dex/d00_base.dex"));
    struct opened o;

    memset(b.data + 0x3b4 + 8, 0xff, 0x68);
    CHECK(open_bytes(&o, b) == PICA_OK);
    CHECK(o.c.count == 2 && o.c.files[0].loadable && !o.c.files[1].loadable);
    finish(&o);
}

/* Headers one behind the other, each with nothing in it. */
static void test_many(void)
{
    enum { HEADERS = 3000, EACH = 0x78 };
    struct test_bytes b = { calloc(HEADERS, EACH), (size_t)HEADERS * EACH };
    struct opened o;

    if (!b.data)
        exit(EXIT_FAILURE);
    for (uint32_t i = 0; i < HEADERS; i++) {
        uint8_t *h = b.data + (size_t)i * EACH;

        memcpy(h, "dex\n041", 8);
        test_put32(h + 0x20, EACH);
        test_put32(h + 0x24, EACH);
        test_put32(h + 0x28, 0x12345678);
        test_put32(h + 0x70, (uint32_t)b.len);
        test_put32(h + 0x74, i * EACH);
    }
    CHECK(open_bytes(&o, b) == PICA_OK);
    CHECK(o.c.count == pica_limits_default.dex_files);
    CHECK(says(&o, PICA_GAP, "dex", "limit dex_files"));
    finish(&o);
}

static bool try_open(void *context)
{
    const struct test_bytes *b = context;
    struct dex_container c = { 0 };
    struct pica_notes notes = { 0 };
    struct pica_error err = { 0 };
    enum pica_status st = dex_container_open(pica_span_of(b->data, b->len), "classes.dex",
                                             &pica_limits_default, NULL, &notes, &c, &err);
    bool good = st == PICA_OK && !notes.failed;

    CHECK(st == PICA_OK || (st == PICA_E_NOMEM && err.status == PICA_E_NOMEM && c.count == 0));
    CHECK(!good || c.count == 2);
    dex_container_close(&c);
    pica_notes_finish(&notes);
    return good;
}

/* libcrypto keeps memory of its own, and may do without some of it: so nothing is asked but that
 * the result is whole, or there is none (try_open() looks). */
static void test_memory(const char *testdata)
{
    struct test_bytes b = test_read(testdata, "dex/container.dex");
    size_t nth = 0, failures = 0;
    struct fail_alloc_seen seen = { .failed = fail_alloc_available() };

    CHECK(try_open(&b));
    for (; seen.failed; nth++) {
        fail_alloc_begin(nth, FAIL_FROM_NOW);
        failures += !try_open(&b);
        seen = fail_alloc_end();
    }
    CHECK(!fail_alloc_available() || failures > 3);
    free(b.data);
}

int main(int argc, char **argv)
{
    if (argc != 2)
        return EXIT_FAILURE;
    test_one(argv[1]);
    test_container(argv[1]);
    test_appended(argv[1]);
    test_mixed(argv[1]);
    test_inside(argv[1]);
    test_others(argv[1]);
    test_broken_second(argv[1]);
    test_many();
    test_memory(argv[1]);
    return check_done();
}
