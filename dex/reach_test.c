/*
 * usage: reach_test FOLDER
 *
 * The method "reached" of readers/Lines.smali, with its instructions made illegal one by one, and
 * what the text of such a method looks like.
 */
#include "dex/reach.h"
#include "dex/print.h"
#include "dex/test_dex.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#define LINES "Lcom/example/read/Lines;"
#define ILLEGAL 0x3e

/* Code units of the method that begin an instruction ... */
static const uint32_t live[] = { 0x00, 0x03, 0x04, 0x0c, 0x0d, 0x0e, 0x12, 0x13, 0x16 };
/* ... and those that control does not come to; the handler at 0f is that of dead code alone. */
static const uint32_t dead[] = { 0x05, 0x07, 0x09, 0x0b, 0x0f, 0x10, 0x11, 0x17 };

static enum dex_reach reach(const struct dex_file *dex, const struct dex_code *code,
                            uint8_t starts[static 64], uint32_t *ret_illegal)
{
    memset(starts, 0, 64);
    CHECK(code->units <= 64);
    return dex_reach(dex, code, starts, ret_illegal);
}

static bool is_one_of(const uint32_t *list, size_t count, uint32_t unit)
{
    for (size_t i = 0; i < count; i++)
        if (list[i] == unit)
            return true;
    return false;
}

static void test_linear(const struct dex_file *dex, const struct dex_code *code)
{
    uint8_t starts[64];
    uint32_t illegal = 99;

    CHECK(reach(dex, code, starts, &illegal) == DEX_REACH_LINEAR && illegal == 99);
    for (uint32_t u = 0; u < code->units; u++)
        CHECK(starts[u] == (is_one_of(live, 9, u) || is_one_of(dead, 8, u)));
}

/* An illegal opcode in dead code costs nothing but the dead code. */
static void test_dead(const struct dex_file *dex, const struct dex_code *code, uint8_t *insns)
{
    for (size_t i = 0; i < sizeof dead / sizeof dead[0]; i++) {
        uint8_t starts[64], was = insns[dead[i] * 2];
        uint32_t illegal = 99;

        insns[dead[i] * 2] = ILLEGAL;
        CHECK(reach(dex, code, starts, &illegal) == DEX_REACH_CONTROL && illegal == dead[i]);
        for (uint32_t u = 0; u < code->units; u++)
            CHECK(starts[u] == is_one_of(live, 9, u));
        insns[dead[i] * 2] = was;
    }
}

/* One that control comes to is said; what else control reaches is still known. */
static void test_live(const struct dex_file *dex, const struct dex_code *code, uint8_t *insns)
{
    uint8_t starts[64];
    uint32_t illegal = 99;

    insns[0x0d * 2] = ILLEGAL;
    CHECK(reach(dex, code, starts, &illegal) == DEX_REACH_BROKEN && illegal == 0x0d);
    CHECK(starts[0x0c] && !starts[0x0d] && !starts[0x0e] && starts[0x12] && starts[0x16]);
    insns[0x0d * 2] = 0x12;
    /* a jump out of the method */
    insns[0x05 * 2] = ILLEGAL;
    insns[0x04 * 2] = 0x28; /* return v0 as goto */
    insns[0x04 * 2 + 1] = 0x7f;
    CHECK(reach(dex, code, starts, &illegal) == DEX_REACH_BROKEN);
    CHECK(starts[0x04] && !starts[0x05] && starts[0x12]);
    /* into the middle of an instruction: 15 is its last unit, 0000, which goes on behind it */
    insns[0x04 * 2 + 1] = 0x11;
    CHECK(reach(dex, code, starts, &illegal) == DEX_REACH_CONTROL);
    CHECK(starts[0x13] && starts[0x15] && starts[0x16]);
    insns[0x04 * 2] = 0x0f;
    insns[0x04 * 2 + 1] = 0x00;
    insns[0x05 * 2] = 0x13;
}

static void test_text(struct test_dex *t, uint8_t *insns)
{
    struct pica_text out = { 0 };
    struct dex_printer printer = dex_printer(&t->dex, &out);

    insns[0x05 * 2] = ILLEGAL;
    insns[0x04 * 2] = 0x28;
    insns[0x04 * 2 + 1] = 0x11;
    for (uint32_t i = 0; i < t->dex.classes.count; i++)
        dex_print_class(&printer, i);
    CHECK(!out.failed && !printer.failed && !printer.cut);
    CHECK(strstr(out.data, "      illegal code  : at 0x0005\n"));
    CHECK(strstr(out.data, "|0004: goto 0015 // +0011\n"));
    CHECK(strstr(out.data, "00093e: 3e01                                   |0005: unused-3e // "
                           "illegal\n"));
    CHECK(strstr(out.data, "|0006: move-object v0, v0 // not reached\n"));
    CHECK(strstr(out.data, "|0013: fill-array-data v0, 0000001e // +0000000b\n"));
    CHECK(strstr(out.data, "|0015: nop // spacer // inside the one before\n"));
    CHECK(strstr(out.data, "|0017: nop // spacer // not reached\n"));
    CHECK(strstr(out.data, "|0018: packed-switch-data (6 units)\n"));
    CHECK(strstr(out.data, "|001e: array-data (6 units)\n"));
    /* whatever is wrong with one method, the others are there */
    CHECK(strstr(out.data, "'Lcom/example/read/Marks;'"));
    pica_text_finish(&out);
}

struct attempt {
    const struct dex_file *dex;
    const struct dex_code *code;
};

static bool try_reach(void *context)
{
    const struct attempt *a = context;
    uint8_t starts[64];
    uint32_t illegal;

    return reach(a->dex, a->code, starts, &illegal) != DEX_REACH_NOMEM;
}

/* Try blocks that overlap, each over all of a long method: short all the same. */
static void test_overlaps(void)
{
    enum { UNITS = 60000, TRIES = 60000 };
    size_t list = 16 + UNITS * 2 + TRIES * 8, len = list + 8;
    uint8_t *data = calloc(1, len), *starts = calloc(1, UNITS);
    struct dex_file dex = { .data = pica_span_of(data, len) };
    struct dex_code code = { .registers = 1, .tries = TRIES, .units = UNITS, .insns_offset = 16 };
    uint32_t illegal;

    if (!data || !starts)
        exit(EXIT_FAILURE);
    code.insns = data + 16;
    data[16] = 0x0e; /* return-void */
    data[16 + 2] = ILLEGAL;
    for (uint32_t n = 0; n < TRIES; n++) {
        uint8_t *item = data + 16 + UNITS * 2 + (size_t)n * 8;

        item[4] = UNITS & 0xff;
        item[5] = UNITS >> 8;
        item[6] = 1;
    }
    data[list] = 1;     /* one list ... */
    data[list + 1] = 0; /* ... with a handler for all, at 2 */
    data[list + 2] = 2;
    CHECK(dex_reach(&dex, &code, starts, &illegal) == DEX_REACH_BROKEN);
    CHECK(starts[0] && starts[2] && starts[3]);
    free(starts);
    free(data);
}

int main(int argc, char **argv)
{
    struct dex_code code;
    struct test_dex t;
    uint8_t *insns;
    struct attempt attempt = { &t.dex, &code };

    if (argc != 2)
        return EXIT_FAILURE;
    test_dex_open(&t, argv[1], "readers.dex");
    test_member(&t.dex, LINES, "reached", &code);
    insns = t.bytes.data + code.insns_offset;
    test_linear(&t.dex, &code);
    test_dead(&t.dex, &code, insns);
    test_live(&t.dex, &code, insns);
    test_text(&t, insns);
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_reach, &attempt, false, 0) == 3 * 2);
    test_overlaps();
    test_dex_close(&t);
    return check_done();
}
