/*
 * usage: debug_info_test FOLDER
 *
 * What readers/Lines.smali says, and what the runtime makes of debug info that makes no sense.
 */
#include "dex/debug_info.h"
#include "dex/test_dex.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#define LINES "Lcom/example/read/Lines;"

static const char *string(const struct dex_file *dex, uint32_t idx)
{
    return idx == DEX_NO_INDEX ? "" : (const char *)dex_string(dex, idx).data;
}

static void test_positions(const struct dex_file *dex)
{
    static const struct {
        uint32_t unit, line;
        const char *file;
    } wanted[] = {
        { 0x0, 1000, "" }, { 0x1, 1001, "" }, { 0x3, 7, "" }, { 0x6, 20, "Elsewhere.java" },
        { 0xa, 30, "" },
    };
    struct dex_code code;
    struct dex_position position;
    struct dex_debug it;
    size_t n = 0;

    test_member(dex, LINES, "many", &code);
    CHECK(dex_debug(dex, &code, &it));
    while (dex_debug_position(&it, &position)) {
        CHECK(n < sizeof wanted / sizeof wanted[0]);
        CHECK(position.unit == wanted[n].unit && position.line == wanted[n].line);
        CHECK_STR(string(dex, position.file_idx), wanted[n].file);
        n++;
    }
    CHECK(n == sizeof wanted / sizeof wanted[0] && it.done && !it.broken);
    CHECK(!dex_debug_position(&it, &position));
}

static void test_line(const struct dex_file *dex)
{
    struct dex_code code;

    test_member(dex, LINES, "many", &code);
    CHECK(dex_debug_line(dex, &code, 0) == 1000);
    CHECK(dex_debug_line(dex, &code, 2) == 1001); /* inside an instruction */
    CHECK(dex_debug_line(dex, &code, 3) == 7);
    CHECK(dex_debug_line(dex, &code, 5) == 7);
    CHECK(dex_debug_line(dex, &code, 9) == 20);
    CHECK(dex_debug_line(dex, &code, UINT32_MAX) == 30);
    test_member(dex, LINES, "far", &code);
    CHECK(dex_debug_line(dex, &code, 0x1d) == 5 && dex_debug_line(dex, &code, 0x1e) == 500000);
    test_member(dex, LINES, "none", &code);
    CHECK(dex_debug_line(dex, &code, 0) == 0);
}

static void test_parameters(const struct dex_file *dex)
{
    static const char *const wanted[] = { "long_", "", "doubled" };
    struct dex_code code;
    struct dex_debug it;
    uint32_t name, n = 0;

    test_member(dex, LINES, "many", &code);
    CHECK(dex_debug(dex, &code, &it));
    while (dex_debug_parameter(&it, &name)) {
        CHECK(n < 3);
        CHECK_STR(string(dex, name), wanted[n]);
        n++;
    }
    CHECK(n == 3 && !it.broken);
    test_member(dex, LINES, "none", &code);
    CHECK(!dex_debug(dex, &code, &it));
}

struct locals {
    const struct dex_file *dex;
    uint32_t count;
    uint32_t most; /* registers */
};

static void see_local(void *context, const struct dex_local *local)
{
    static const struct {
        uint32_t start, end, reg;
        const char *name, *type, *signature;
    } wanted[] = {
        { 0x0, 0x1, 6, "", "Ljava/util/List;", "" },
        { 0x1, 0x5, 0, "i", "I", "" },
        { 0x6, 0x8, 1, "j", "I", "" },
        { 0x6, 0xb, 0, "i", "I", "" }, /* restarted */
        { 0xa, 0xb, 1, "s", "Ljava/lang/String;", "" },
        { 0x0, 0xb, 3, "this", LINES, "" },
        { 0x0, 0xb, 4, "long_", "J", "" },
        { 0x1, 0xb, 6, "names", "Ljava/util/List;", "Ljava/util/List<Ljava/lang/String;>;" },
        { 0x0, 0xb, 7, "doubled", "D", "" },
    };
    struct locals *l = context;
    uint32_t n = l->count++;

    CHECK(n < sizeof wanted / sizeof wanted[0]);
    CHECK(local->start == wanted[n].start && local->end == wanted[n].end);
    CHECK(local->reg == wanted[n].reg);
    CHECK_STR(local->is_this ? "this" : string(l->dex, local->name_idx), wanted[n].name);
    CHECK_STR((const char *)dex_type(l->dex, local->type_idx).data, wanted[n].type);
    CHECK_STR(string(l->dex, local->signature_idx), wanted[n].signature);
}

static void count_local(void *context, const struct dex_local *local)
{
    struct locals *l = context;

    l->count++;
    CHECK(local->reg < l->most);
}

static bool read_locals(void *context)
{
    const struct dex_file *dex = context;
    struct locals l = { .dex = dex };
    struct dex_code code;
    struct dex_member m = test_member(dex, LINES, "many", &code);
    bool done = dex_debug_locals(dex, m.idx, false, &code, see_local, &l);

    CHECK(l.count == (done ? 9 : 0));
    return done;
}

/* Debug info of `many` made wrong; where it begins is code.debug_off. */
static void test_nonsense(struct test_dex *t)
{
    struct dex_code code;
    struct dex_member m = test_member(&t->dex, LINES, "many", &code);
    uint8_t *p = t->bytes.data + code.debug_off;
    uint8_t was[16];
    struct locals l = { .dex = &t->dex, .most = 9 };
    struct dex_debug it;
    struct dex_position position;

    memcpy(was, p, sizeof was);
    code.debug_off = UINT32_MAX; /* as some applications write "none" */
    CHECK(!dex_debug(&t->dex, &code, &it) && dex_debug_line(&t->dex, &code, 0) == 0);
    CHECK(dex_debug_locals(&t->dex, m.idx, false, &code, count_local, &l) && l.count == 0);
    code.debug_off = (uint32_t)t->bytes.len - 1;
    CHECK(dex_debug_line(&t->dex, &code, 0) == 0);
    test_member(&t->dex, LINES, "many", &code);
    /* a static method has one parameter more for its registers: of the locals there are none that
     * does not fit */
    CHECK(dex_debug_locals(&t->dex, m.idx, true, &code, count_local, &l));
    /* 1000 is two bytes; then the number of parameters: one too few, and the names are opcodes */
    CHECK(p[2] == 3);
    p[2] = 2;
    l.count = 0;
    CHECK(dex_debug_locals(&t->dex, m.idx, false, &code, count_local, &l) && l.count == 0);
    p[2] = 3;
    p[3] = 0x7f; /* a name that is no string */
    CHECK(dex_debug(&t->dex, &code, &it));
    CHECK(!dex_debug_position(&it, &position) && it.broken);
    CHECK(dex_debug_locals(&t->dex, m.idx, false, &code, count_local, &l) && l.count == 0);
    memcpy(p, was, sizeof was);
    /* fewer registers than parameters take, and than the second begins behind */
    code.registers = 5;
    CHECK(dex_debug_locals(&t->dex, m.idx, false, &code, count_local, &l) && l.count == 0);
    code.registers = 2;
    code.ins = 1;
    CHECK(dex_debug_locals(&t->dex, m.idx, false, &code, count_local, &l) && l.count == 0);
    code.registers = 0;
    code.ins = 0;
    CHECK(dex_debug_locals(&t->dex, m.idx, false, &code, count_local, &l) && l.count == 0);
}

int main(int argc, char **argv)
{
    struct test_dex t;

    if (argc != 2)
        return EXIT_FAILURE;
    test_dex_open(&t, argv[1], "readers.dex");
    CHECK(t.dex.sound && t.notes.count == 0);
    test_positions(&t.dex);
    test_line(&t.dex);
    test_parameters(&t.dex);
    CHECK(read_locals(&t.dex));
    if (fail_alloc_available())
        CHECK(fail_alloc_each(read_locals, &t.dex, false, 0) == 2);
    test_nonsense(&t);
    test_dex_close(&t);
    return check_done();
}
