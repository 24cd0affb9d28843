/*
 * usage: open_test TESTDATA
 */
#include "dex/container.h"
#include "dex/exercise.h"
#include "dex/signature.h"
#include "dex/test_files.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

enum verdict { LOADED, REFUSED, UNREADABLE };

/* testdata/hostile/dex, as TRUTH.tsv there says; `note` is the id of a remark (a gap is "dex"). */
static const struct {
    const char *file;
    enum verdict verdict;
    uint32_t classes;
    const char *note; /* NULL: there must be none */
} hostile[] = {
    { "d00_base.dex", LOADED, 2, NULL },
    { "d01_ver_034.dex", REFUSED, 2, "dex.version" },
    { "d01_ver_035.dex", LOADED, 2, NULL },
    { "d01_ver_037.dex", LOADED, 2, NULL },
    { "d01_ver_038.dex", LOADED, 2, NULL },
    { "d01_ver_039.dex", LOADED, 2, NULL },
    { "d01_ver_040.dex", LOADED, 2, NULL },
    { "d03_badsha.dex", LOADED, 2, "dex.signature" },
    { "d04_hdr_0x80.dex", REFUSED, 2, "dex.header" },
    { "d05_size_less.dex", REFUSED, 2, "dex.header" },
    { "d05b_size_more.dex", REFUSED, 2, "dex.header" },
    { "d08_link.dex", LOADED, 2, NULL },
    { "d09_map0.dex", REFUSED, 2, "dex.map" },
    { "d10_map_unknown.dex", REFUSED, 2, "dex.map" },
    { "d10c_map_dup.dex", REFUSED, 2, "dex.map" },
    { "d11_str_unsorted.dex", REFUSED, 2, "dex.references" },
    { "d13b_mutf8_len.dex", REFUSED, 2, "dex.sections" },
    { "d14_strcount_huge.dex", REFUSED, 2, "dex.header" },
    { "d16_class_plus1.dex", REFUSED, 3, "dex.sections" },
    /* opcodes are nothing that a file is refused for: flow/ speaks of them */
    { "d17_illegal_op_first.dex", LOADED, 2, NULL },
    { "d17b_illegal_op_last.dex", LOADED, 2, NULL },
    { "d20_regs0.dex", REFUSED, 2, "dex.sections" },
    { "d21_tries_huge.dex", REFUSED, 2, "dex.sections" },
    { "d22_magic_cdex.dex", UNREADABLE, 0, NULL },
    { "d24_trunc.dex", REFUSED, 2, "dex.header" },
    { "d25_concat.dex", LOADED, 2, "dex.tail" },
};

static const char *folder(const char *testdata, const char *below)
{
    static char path[4096];

    CHECK(snprintf(path, sizeof path, "%s/%s", testdata, below) < (int)sizeof path);
    return path;
}

static bool has_note(const struct pica_notes *notes, const char *id)
{
    for (size_t i = 0; i < notes->count; i++)
        if (strcmp(notes->items[i].id, id) == 0)
            return true;
    return false;
}

static enum pica_status open_bytes(const uint8_t *data, size_t len, struct pica_notes *notes,
                                   struct dex_file *dex)
{
    struct pica_error err = { 0 };
    enum pica_status st =
        dex_open(pica_span_of(data, len), "classes.dex", &pica_limits_default, notes, dex, &err);

    if (st == PICA_OK)
        dex_signature_check(dex, notes);
    return st;
}

/* Opens an exact copy, so that a sanitizer sees each step beyond it, and reads all. */
static void open_and_read(const uint8_t *data, size_t len, bool text)
{
    uint8_t *copy = malloc(len ? len : 1);
    struct pica_notes notes = { 0 };
    struct dex_container files;
    struct pica_error err;

    if (!copy)
        exit(EXIT_FAILURE);
    memcpy(copy, data, len);
    if (dex_container_open(pica_span_of(copy, len), "classes.dex", &pica_limits_default, NULL,
                           &notes, &files, &err) == PICA_OK) {
        for (size_t i = 0; i < files.count; i++) {
            PROMISED(files.files[i].loadable || notes.count > 0);
            exercise_dex(&files.files[i]);
            if (text)
                exercise_text(&files.files[i]);
        }
        dex_container_close(&files);
    }
    pica_notes_finish(&notes);
    free(copy);
}

static void test_hostile(const char *testdata)
{
    for (size_t i = 0; i < sizeof hostile / sizeof hostile[0]; i++) {
        struct test_bytes b = test_read(folder(testdata, "hostile/dex"), hostile[i].file);
        struct pica_notes notes = { 0 };
        struct dex_file dex = { 0 };
        enum pica_status st = open_bytes(b.data, b.len, &notes, &dex);

        CHECK((st == PICA_OK) == (hostile[i].verdict != UNREADABLE));
        if (st == PICA_OK) {
            if (dex.loadable != (hostile[i].verdict == LOADED) ||
                dex.classes.count != hostile[i].classes)
                fprintf(stderr, "%s: loadable %d, %u classes\n", hostile[i].file, dex.loadable,
                        dex.classes.count);
            CHECK(dex.loadable == (hostile[i].verdict == LOADED));
            CHECK(dex.classes.count == hostile[i].classes);
            CHECK(hostile[i].note ? has_note(&notes, hostile[i].note) : notes.count == 0);
            exercise_dex(&dex);
            exercise_text(&dex);
            dex_close(&dex);
        } else {
            CHECK(st == PICA_E_UNSUPPORTED);
        }
        pica_notes_finish(&notes);
        free(b.data);
    }
}

static void test_base(const char *testdata)
{
    struct test_bytes b = test_read(folder(testdata, "hostile/dex"), "d00_base.dex");
    struct pica_notes notes = { 0 };
    struct pica_arena arena = { 0 };
    struct dex_file dex;

    CHECK(open_bytes(b.data, b.len, &notes, &dex) == PICA_OK);
    CHECK(dex.version == 35 && dex.loadable && dex.sound && dex.next_header == 0);
    CHECK(dex.strings.count == 16 && pica_span_is(dex_string(&dex, 0), "<init>"));
    CHECK(dex.data.data == b.data && dex.replaced.total == 0);
    for (uint32_t i = 0; i < dex.methods.count; i++)
        CHECK(strchr(dex_method_label(&dex, i, &arena), '(') != NULL);
    pica_arena_finish(&arena);
    dex_close(&dex);
    free(b.data);
    pica_notes_finish(&notes);
}

/* Static values as dex/../testdata/dex/smali/Every.smali gives them, fields sorted by name. */
static void test_values(const char *testdata)
{
    static const struct {
        const char *field;
        enum dex_value_kind kind;
        int64_t number;
        const char *text;
    } wanted[] = {
        { "aBoolean", DEX_VALUE_INT, 1, NULL },
        { "aByte", DEX_VALUE_INT, -0x80, NULL },
        { "aChar", DEX_VALUE_INT, 0x4e2d, NULL },
        { "aClass", DEX_VALUE_TYPE, 0, NULL },
        { "aDouble", DEX_VALUE_REAL, 0, NULL },
        { "aFloat", DEX_VALUE_REAL, 0, NULL },
        { "aLong", DEX_VALUE_INT, -0x123456789abll, NULL },
        { "aShort", DEX_VALUE_INT, -0x1234, NULL },
        { "aString", DEX_VALUE_STRING, 0,
          "a \"quoted\" \\ line\\x0a\xe4\xb8\xad\xe6\x96\x87 \xf0\x9f\x98\x80 \\x00" },
        { "anInt", DEX_VALUE_INT, 0x12345678, NULL },
    };
    struct test_bytes b = test_read(folder(testdata, "dex"), "every.dex");
    struct pica_notes notes = { 0 };
    struct pica_arena arena = { 0 };
    struct dex_file dex;
    struct dex_class cls;
    struct dex_class_data it;
    struct dex_values values;
    enum dex_member_list list;
    struct dex_member m;
    uint32_t n = 0;

    CHECK(open_bytes(b.data, b.len, &notes, &dex) == PICA_OK && dex.sound && notes.count == 0);
    cls = dex_class(&dex, 0);
    CHECK(pica_span_is(dex_type(&dex, cls.class_idx), "Lcom/example/ops/Every;"));
    CHECK(cls.interfaces.count == 2);
    it = dex_class_data(&dex, &cls);
    values = dex_static_values(&dex, &cls);
    while (n < sizeof wanted / sizeof wanted[0] && dex_class_data_next(&it, &list, &m)) {
        struct dex_value v, same = dex_static_value(&dex, &cls, n);

        CHECK(list == DEX_STATIC_FIELDS && dex_values_next(&values, &v));
        CHECK(pica_span_is(dex_string(&dex, dex_field_id(&dex, m.idx).name_idx), wanted[n].field));
        CHECK(v.kind == wanted[n].kind && v.number == wanted[n].number);
        CHECK(same.kind == v.kind && same.number == v.number && same.string_idx == v.string_idx);
        if (wanted[n].text)
            CHECK_STR(dex_utf8(dex_string(&dex, v.string_idx), &arena), wanted[n].text);
        n++;
    }
    CHECK(n == sizeof wanted / sizeof wanted[0]);
    CHECK(dex_static_value(&dex, &cls, UINT32_MAX).kind == DEX_VALUE_OTHER);
    CHECK(dex.method_handles.count == 2 && dex.call_sites.count == 1);
    pica_arena_finish(&arena);
    dex_close(&dex);
    free(b.data);
    pica_notes_finish(&notes);
}

static void test_container(const char *testdata)
{
    struct test_bytes b = test_read(folder(testdata, "dex"), "container.dex");
    struct pica_notes notes = { 0 };
    struct pica_error err = { 0 };
    struct dex_file first, second;

    CHECK(open_bytes(b.data, b.len, &notes, &first) == PICA_OK);
    CHECK(first.version == 41 && first.loadable && first.sound && first.classes.count == 2);
    CHECK(first.next_header > 0 && has_note(&notes, "dex"));
    pica_notes_finish(&notes);
    CHECK(dex_open_at(pica_span_of(b.data, b.len), first.next_header, "classes.dex",
                      &pica_limits_default, NULL, &notes, &second, &err) == PICA_OK);
    CHECK(second.loadable && second.sound && second.classes.count == 2 && second.next_header == 0);
    CHECK(!has_note(&notes, "dex"));
    CHECK(second.strings.at > first.strings.at);
    for (uint32_t i = 0; i < first.methods.count; i++) {
        struct pica_text a = { 0 }, c = { 0 };

        dex_add_method_label(&first, i, &a);
        dex_add_method_label(&second, i, &c);
        CHECK_STR(a.data, c.data);
        pica_text_finish(&a);
        pica_text_finish(&c);
    }
    exercise_dex(&second);
    dex_close(&first);
    dex_close(&second);
    pica_notes_finish(&notes);
    free(b.data);
}

static void test_no_dex(void)
{
    static const uint8_t zeros[0x80];
    struct pica_notes notes = { 0 };
    struct pica_error err = { 0 };
    struct dex_file dex;
    struct pica_span all = pica_span_of(zeros, sizeof zeros);

    CHECK(open_bytes(zeros, 0, &notes, &dex) == PICA_E_MALFORMED);
    CHECK(open_bytes(zeros, sizeof zeros, &notes, &dex) == PICA_E_MALFORMED);
    CHECK(dex_open_at(all, sizeof zeros, "x", &pica_limits_default, NULL, &notes, &dex, &err) ==
          PICA_E_MALFORMED);
    CHECK(dex_open_at(all, UINT32_MAX, "x", &pica_limits_default, NULL, &notes, &dex, &err) ==
          PICA_E_MALFORMED);
    CHECK(notes.count == 0);
    pica_notes_finish(&notes);
}

static void test_cuts(const char *testdata, const char *below, const char *name)
{
    struct test_bytes b = test_read(folder(testdata, below), name);

    for (size_t len = 0; len < b.len; len++) {
        /* as cut, and with a header that says so */
        open_and_read(b.data, len, len % 64 == 0);
        if (len >= 0x70) {
            struct test_bytes cut = { malloc(len), len };

            if (!cut.data)
                exit(EXIT_FAILURE);
            memcpy(cut.data, b.data, len);
            test_put32(cut.data + 0x20, (uint32_t)len);
            test_fix_checksum(cut);
            open_and_read(cut.data, len, false);
            free(cut.data);
        }
    }
    CHECK(b.len > 0);
    free(b.data);
}

/* Every byte made 0, 255, one more, and with a bit flipped (all of 255 others when `all`), with the
 * checksum as it was and set right. */
static void test_changes(const char *testdata, const char *below, const char *name, bool all)
{
    unsigned ways = all ? 255 : 5;
    struct test_bytes b = test_read(folder(testdata, below), name);

    for (size_t at = 0; at < b.len; at++) {
        uint8_t was = b.data[at];

        for (unsigned way = 0; way < ways; way++) {
            uint8_t sum[4];

            const uint8_t bent[] = { 0, 0xff, was ^ 0x01, was ^ 0x80, (uint8_t)(was + 1) };

            b.data[at] = all ? (uint8_t)(was + 1 + way) : bent[way];
            if (way == 0)
                open_and_read(b.data, b.len, false);
            memcpy(sum, b.data + 8, 4);
            test_fix_checksum(b);
            open_and_read(b.data, b.len, way == 0);
            memcpy(b.data + 8, sum, 4);
        }
        b.data[at] = was;
    }
    CHECK(b.len > 0);
    free(b.data);
}

/*
 * Tables that lie about each other at length: strings, types and classes in
 * thousands that all name one long run. Reading all of it must stay short.
 */
static void test_overlaps(void)
{
    enum { STRINGS = 40000, CLASSES = 20000, RUN = 1 << 20, PROTOS = 20000 };
    size_t strings = 0x78, protos = strings + STRINGS * 4, classes = protos + PROTOS * 12;
    size_t run = classes + CLASSES * 32, len = run + RUN;
    uint8_t *data = calloc(1, len);

    if (!data)
        exit(EXIT_FAILURE);
    memcpy(data, "dex\n035", 8);
    test_put32(data + 0x38, STRINGS);
    test_put32(data + 0x3c, (uint32_t)strings);
    test_put32(data + 0x40, 1000); /* types: the strings again */
    test_put32(data + 0x44, (uint32_t)run);
    test_put32(data + 0x48, PROTOS);
    test_put32(data + 0x4c, (uint32_t)protos);
    test_put32(data + 0x60, CLASSES);
    test_put32(data + 0x64, (uint32_t)classes);
    for (size_t i = 0; i < STRINGS; i++)
        test_put32(data + strings + i * 4, (uint32_t)(run + 8000 + i % 2));
    for (size_t i = 0; i < PROTOS; i++)
        test_put32(data + protos + i * 12 + 8, (uint32_t)run + 4000);
    for (size_t i = 0; i < CLASSES; i++) {
        test_put32(data + classes + i * 32 + 12, (uint32_t)run + 4000);
        test_put32(data + classes + i * 32 + 24, (uint32_t)run + 8000);
    }
    memset(data + run + 8000, 1, RUN - 8001);
    test_put32(data + run + 4000, 1000000 / 2); /* a list of half a million types */
    memset(data + run + 4004, 0, 3996);
    open_and_read(data, len, false);
    CHECK(data[len - 1] == 0);
    free(data);
}

/*
 * The same for annotations and constants: every class has those of one long
 * set, and one long array.
 */
static void test_shared(void)
{
    enum { CLASSES = 20000, ENTRIES = 200000, VALUES = 500000 };
    size_t classes = 0x78, directory = classes + CLASSES * 32, set = directory + 16;
    size_t values = set + 4 + ENTRIES * 4, members = values + 3 + VALUES * 2, len = members + 8;
    uint8_t *data = calloc(1, len), *p;
    struct pica_notes notes = { 0 };
    struct dex_file dex = { 0 };
    bool annotations = false, constants = false;

    if (!data)
        exit(EXIT_FAILURE);
    memcpy(data, "dex\n035", 8);
    test_put32(data + 0x60, CLASSES);
    test_put32(data + 0x64, (uint32_t)classes);
    for (size_t i = 0; i < CLASSES; i++) {
        test_put32(data + classes + i * 32 + 20, (uint32_t)directory);
        test_put32(data + classes + i * 32 + 24, (uint32_t)members);
        test_put32(data + classes + i * 32 + 28, (uint32_t)values);
    }
    test_put32(data + directory, (uint32_t)set);
    test_put32(data + set, ENTRIES);
    p = data + values; /* their number, in three bytes */
    for (unsigned i = 0; i < 3; i++)
        *p++ = (uint8_t)((unsigned)VALUES >> 7 * i | 0x80);
    p[-1] &= 0x7f;
    for (p = data + members; p < data + members + 4; p++)
        *p = 0xff; /* static fields: very many */
    *p = 0x7f;
    CHECK(open_bytes(data, len, &notes, &dex) == PICA_OK && dex.classes.count == CLASSES);
    for (size_t i = 0; i < notes.count; i++) {
        annotations |= strstr(notes.items[i].text.in[PICA_EN], "share annotations") != NULL;
        constants |= strstr(notes.items[i].text.in[PICA_EN], "share constants") != NULL;
    }
    CHECK(annotations && constants);
    exercise_dex(&dex);
    dex_close(&dex);
    pica_notes_finish(&notes);
    free(data);
}

/* deep.dex nests one array more than are read: that is no reason for the runtime to refuse it. */
static void test_nesting(const char *testdata)
{
    static const uint8_t innermost[] = { DEX_ENCODED_ARRAY, 1, DEX_ENCODED_ARRAY, 0 };
    struct test_bytes b = test_read(folder(testdata, "dex"), "deep.dex");
    struct pica_notes notes = { 0 };
    struct dex_file dex = { 0 };
    uint8_t *p = memmem(b.data, b.len, innermost, sizeof innermost);

    CHECK(open_bytes(b.data, b.len, &notes, &dex) == PICA_OK);
    CHECK(dex.loadable && !dex.sound && has_note(&notes, "dex"));
    exercise_dex(&dex);
    exercise_text(&dex);
    dex_close(&dex);
    pica_notes_finish(&notes);
    CHECK(p != NULL);
    if (p) {
        p[2] = DEX_ENCODED_BYTE;
        test_fix_checksum(b);
        CHECK(open_bytes(b.data, b.len, &notes, &dex) == PICA_OK);
        CHECK(dex.loadable && dex.sound && !has_note(&notes, "dex"));
        exercise_dex(&dex);
        exercise_text(&dex);
        dex_close(&dex);
        pica_notes_finish(&notes);
    }
    free(b.data);
}

/* Text that a small file makes huge: a list of types that repeats one long name. */
static void test_long_label(void)
{
    enum { NAME = 50000, PARAMS = 60000 };
    size_t string = 0x70, type = string + 8, proto = type + 4, method = proto + 12;
    size_t list = method + 8, name = list + 4 + PARAMS * 2, len = name + 3 + NAME + 1;
    uint8_t *data = calloc(1, len);
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 };
    struct dex_file dex = { 0 };

    if (!data)
        exit(EXIT_FAILURE);
    memcpy(data, "dex\n035", 8);
    test_put32(data + 0x38, 1);
    test_put32(data + 0x3c, (uint32_t)string);
    test_put32(data + 0x40, 1);
    test_put32(data + 0x44, (uint32_t)type);
    test_put32(data + 0x48, 1);
    test_put32(data + 0x4c, (uint32_t)proto);
    test_put32(data + 0x58, 1);
    test_put32(data + 0x5c, (uint32_t)method);
    test_put32(data + string, (uint32_t)name);
    test_put32(data + proto + 8, (uint32_t)list);
    test_put32(data + list, PARAMS);
    data[name] = 0xd0; /* 50000 */
    data[name + 1] = 0x86;
    data[name + 2] = 0x03;
    memset(data + name + 3, 'x', NAME);
    CHECK(open_bytes(data, len, &notes, &dex) == PICA_OK && dex.methods.count == 1);
    dex_add_method_label(&dex, 0, &out);
    CHECK(out.len > NAME && out.len < 3 * (64 << 10) && strcmp(out.data + out.len - 3, "...") == 0);
    pica_text_finish(&out);
    dex_close(&dex);
    pica_notes_finish(&notes);
    free(data);
}

struct attempt {
    struct test_bytes file;
    size_t notes, text; /* what there must be when it succeeds */
};

static bool try_open(void *context)
{
    struct attempt *attempt = context;
    const struct test_bytes *b = &attempt->file;
    struct pica_notes notes = { 0 };
    struct pica_arena arena = { 0 };
    struct dex_file dex = { 0 };
    struct pica_error err = { 0 };
    enum pica_status st = dex_open(pica_span_of(b->data, b->len), "classes.dex",
                                   &pica_limits_default, &notes, &dex, &err);
    bool good = st == PICA_OK && !notes.failed;

    CHECK(st == PICA_OK || (st == PICA_E_NOMEM && err.status == PICA_E_NOMEM));
    if (st == PICA_OK) {
        struct pica_text out = { 0 };
        struct dex_printer printer = dex_printer(&dex, &out);

        for (uint32_t i = 0; i < dex.methods.count; i++)
            good = dex_method_label(&dex, i, &arena) != NULL && good;
        for (uint32_t i = 0; i < dex.classes.count; i++)
            dex_print_class(&printer, i);
        good = good && !out.failed && !printer.failed;
        if (good && attempt->text == 0) { /* the run that nothing disturbs */
            attempt->notes = notes.count;
            attempt->text = out.len;
        }
        CHECK(!good || (notes.count == attempt->notes && out.len == attempt->text));
        pica_text_finish(&out);
    }
    dex_close(&dex);
    pica_arena_finish(&arena);
    pica_notes_finish(&notes);
    return good;
}

static void test_memory(const char *testdata)
{
    static const char *const files[] = { "d24_trunc.dex", "d05b_size_more.dex" };
    struct attempt a = { 0 };
    struct fail_alloc_seen seen;
    bool done;

    if (!fail_alloc_available())
        return;
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        a = (struct attempt){ .file = test_read(folder(testdata, "hostile/dex"), files[i]) };
        CHECK(fail_alloc_each(try_open, &a, false, 0) > 3);
        free(a.file.data);
    }
    /* The first request for a sound file is that of the passes. */
    a = (struct attempt){ .file = test_read(folder(testdata, "hostile/dex"), "d00_base.dex") };
    CHECK(try_open(&a));
    fail_alloc_begin(0, FAIL_ONCE);
    done = try_open(&a);
    seen = fail_alloc_end();
    CHECK(!done && seen.failed && seen.live == 0);
    free(a.file.data);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: open_test TESTDATA\n");
        return EXIT_FAILURE;
    }
    test_hostile(argv[1]);
    test_base(argv[1]);
    test_values(argv[1]);
    test_container(argv[1]);
    test_no_dex();
    test_cuts(argv[1], "hostile/dex", "d00_base.dex");
    test_cuts(argv[1], "dex", "every.dex");
    test_cuts(argv[1], "dex", "container.dex");
    test_changes(argv[1], "hostile/dex", "d00_base.dex", true);
    test_changes(argv[1], "dex", "every.dex", false);
    test_changes(argv[1], "dex", "container.dex", false);
    test_cuts(argv[1], "dex", "readers.dex");
    test_changes(argv[1], "dex", "readers.dex", false);
    test_cuts(argv[1], "dex", "hiddenapi.dex");
    test_changes(argv[1], "dex", "hiddenapi.dex", false);
    test_overlaps();
    test_shared();
    test_nesting(argv[1]);
    test_long_label();
    test_memory(argv[1]);
    return check_done();
}
