#include "dex/insn.h"
#include "tests/check.h"

/*
 * Length and format of every opcode, from the table of "Dalvik bytecode"
 * (source.android.com), as ranges. "" is unassigned.
 */
static const struct {
    uint8_t from, to;
    const char *format;
} formats[] = {
    { 0x00, 0x00, "10x" },  { 0x01, 0x01, "12x" }, { 0x02, 0x02, "22x" }, { 0x03, 0x03, "32x" },
    { 0x04, 0x04, "12x" },  { 0x05, 0x05, "22x" }, { 0x06, 0x06, "32x" }, { 0x07, 0x07, "12x" },
    { 0x08, 0x08, "22x" },  { 0x09, 0x09, "32x" }, { 0x0a, 0x0d, "11x" }, { 0x0e, 0x0e, "10x" },
    { 0x0f, 0x11, "11x" },  { 0x12, 0x12, "11n" }, { 0x13, 0x13, "21s" }, { 0x14, 0x14, "31i" },
    { 0x15, 0x15, "21h" },  { 0x16, 0x16, "21s" }, { 0x17, 0x17, "31i" }, { 0x18, 0x18, "51l" },
    { 0x19, 0x19, "21h" },  { 0x1a, 0x1a, "21c" }, { 0x1b, 0x1b, "31c" }, { 0x1c, 0x1c, "21c" },
    { 0x1d, 0x1e, "11x" },  { 0x1f, 0x1f, "21c" }, { 0x20, 0x20, "22c" }, { 0x21, 0x21, "12x" },
    { 0x22, 0x22, "21c" },  { 0x23, 0x23, "22c" }, { 0x24, 0x24, "35c" }, { 0x25, 0x25, "3rc" },
    { 0x26, 0x26, "31t" },  { 0x27, 0x27, "11x" }, { 0x28, 0x28, "10t" }, { 0x29, 0x29, "20t" },
    { 0x2a, 0x2a, "30t" },  { 0x2b, 0x2c, "31t" }, { 0x2d, 0x31, "23x" }, { 0x32, 0x37, "22t" },
    { 0x38, 0x3d, "21t" },  { 0x3e, 0x43, "" },    { 0x44, 0x51, "23x" }, { 0x52, 0x5f, "22c" },
    { 0x60, 0x6d, "21c" },  { 0x6e, 0x72, "35c" }, { 0x73, 0x73, "" },    { 0x74, 0x78, "3rc" },
    { 0x79, 0x7a, "" },     { 0x7b, 0x8f, "12x" }, { 0x90, 0xaf, "23x" }, { 0xb0, 0xcf, "12x" },
    { 0xd0, 0xd7, "22s" },  { 0xd8, 0xe2, "22b" }, { 0xe3, 0xf9, "" },    { 0xfa, 0xfa, "45cc" },
    { 0xfb, 0xfb, "4rcc" }, { 0xfc, 0xfc, "35c" }, { 0xfd, 0xfd, "3rc" }, { 0xfe, 0xff, "21c" },
};

static const char *const format_names[] = {
    [DEX_10x] = "10x",   [DEX_12x] = "12x", [DEX_11n] = "11n", [DEX_11x] = "11x",
    [DEX_10t] = "10t",   [DEX_20t] = "20t", [DEX_22x] = "22x", [DEX_21t] = "21t",
    [DEX_21s] = "21s",   [DEX_21h] = "21h", [DEX_21c] = "21c", [DEX_23x] = "23x",
    [DEX_22b] = "22b",   [DEX_22t] = "22t", [DEX_22s] = "22s", [DEX_22c] = "22c",
    [DEX_32x] = "32x",   [DEX_30t] = "30t", [DEX_31t] = "31t", [DEX_31i] = "31i",
    [DEX_31c] = "31c",   [DEX_35c] = "35c", [DEX_3rc] = "3rc", [DEX_45cc] = "45cc",
    [DEX_4rcc] = "4rcc", [DEX_51l] = "51l",
};

static struct dex_code code_of(const uint8_t *insns, uint32_t units)
{
    return (struct dex_code){ .registers = 16, .insns = insns, .units = units };
}

static void test_table(void)
{
    unsigned next = 0;

    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        CHECK(formats[i].from == next);
        next = formats[i].to + 1u;
        for (unsigned op = formats[i].from; op <= formats[i].to; op++) {
            const struct dex_opcode *o = &dex_opcodes[op];
            bool assigned = formats[i].format[0] != '\0';
            /* the first digit of a format is its length */
            uint32_t units = assigned ? (uint32_t)(formats[i].format[0] - '0') : 0;
            uint8_t bytes[10] = { (uint8_t)op };
            struct dex_insn insn;

            CHECK(o->valid == assigned);
            CHECK(dex_opcode_units[op] == units);
            for (uint32_t left = 0; left <= 5; left++) {
                struct dex_code code = code_of(bytes, left);
                bool fits = assigned && units <= left;

                CHECK(dex_insn_units(bytes, left) == (fits ? units : 0));
                CHECK(dex_insn_decode(&code, 0, &insn) == fits);
                CHECK(insn.units == (fits ? units : 1));
                CHECK(left == 0 || (unsigned)insn.op == op);
            }
            if (!assigned) {
                CHECK(o->flow == 0 && strncmp(o->mnemonic, "unused-", 7) == 0);
                continue;
            }
            CHECK_STR(format_names[o->format], formats[i].format);
            CHECK(o->units == units);
            /* formats that end in c, and they alone, have an index */
            CHECK((insn.index != DEX_NO_INDEX) == (strchr(formats[i].format, 'c') != NULL));
            CHECK((insn.index2 != DEX_NO_INDEX) == (units == 4));
            CHECK((o->index != DEX_INDEX_none) == (insn.index != DEX_NO_INDEX));
        }
    }
    CHECK(next == 256);
}

static struct dex_insn decode(const uint8_t *bytes, uint32_t units)
{
    struct dex_code code = code_of(bytes, units);
    struct dex_insn insn;

    CHECK(dex_insn_decode(&code, 0, &insn));
    CHECK(insn.units == units);
    return insn;
}

#define DECODE(...)                                                                                \
    decode((const uint8_t[]){ __VA_ARGS__ }, sizeof((const uint8_t[]){ __VA_ARGS__ }) / 2)

static void test_operands(void)
{
    struct dex_insn i;

    i = DECODE(0x01, 0x42); /* move v2, v4 */
    CHECK(i.op == DEX_OP_MOVE && i.a == 2 && i.b == 4);
    i = DECODE(0x12, 0x83); /* const/4 v3, #-8 */
    CHECK(i.a == 3 && i.literal == -8);
    i = DECODE(0x12, 0x7f);
    CHECK(i.a == 15 && i.literal == 7);
    i = DECODE(0x0c, 0xff); /* move-result-object v255 */
    CHECK(i.a == 255);
    i = DECODE(0x28, 0x80); /* goto -128 */
    CHECK(i.literal == -128);
    i = DECODE(0x29, 0x00, 0xff, 0x7f); /* goto/16 +32767 */
    CHECK(i.literal == 32767);
    i = DECODE(0x2a, 0x00, 0xfe, 0xff, 0xff, 0xff); /* goto/32 -2 */
    CHECK(i.literal == -2);
    i = DECODE(0x02, 0xc8, 0x2c, 0x01); /* move/from16 v200, v300 */
    CHECK(i.a == 200 && i.b == 300);
    i = DECODE(0x03, 0x00, 0x2c, 0x01, 0x90, 0x01); /* move/16 v300, v400 */
    CHECK(i.a == 300 && i.b == 400);
    i = DECODE(0x38, 0x07, 0xff, 0xff); /* if-eqz v7, -1 */
    CHECK(i.a == 7 && i.literal == -1);
    i = DECODE(0x13, 0x09, 0xff, 0x8f); /* const/16 v9, #-28673 */
    CHECK(i.a == 9 && i.literal == -28673);
    i = DECODE(0x15, 0x09, 0xcc, 0xed); /* const/high16 v9, #0xedcc0000 */
    CHECK(i.literal == (int32_t)0xedcc0000u);
    i = DECODE(0x19, 0x09, 0x10, 0x40); /* const-wide/high16 v9, #0x4010000000000000 */
    CHECK(i.literal == 0x4010000000000000ll);
    i = DECODE(0x19, 0x09, 0x00, 0x80);
    CHECK(i.literal == INT64_MIN);
    i = DECODE(0x1a, 0x01, 0x34, 0x12); /* const-string v1, string@1234 */
    CHECK(i.a == 1 && i.index == 0x1234 && i.b == 0x1234);
    i = DECODE(0x1b, 0x01, 0x78, 0x56, 0x34, 0x12);
    CHECK(i.index == 0x12345678);
    i = DECODE(0x90, 0x0b, 0x0c, 0x0d); /* add-int v11, v12, v13 */
    CHECK(i.a == 11 && i.b == 12 && i.c == 13);
    i = DECODE(0xd8, 0x0b, 0x0c, 0xfb); /* add-int/lit8 v11, v12, #-5 */
    CHECK(i.a == 11 && i.b == 12 && i.literal == -5);
    i = DECODE(0x32, 0x87, 0x10, 0x00); /* if-eq v7, v8, +16 */
    CHECK(i.a == 7 && i.b == 8 && i.literal == 16);
    i = DECODE(0xd0, 0xcb, 0x00, 0x80); /* add-int/lit16 v11, v12, #-32768 */
    CHECK(i.a == 11 && i.b == 12 && i.literal == -32768);
    i = DECODE(0x52, 0x43, 0x05, 0x00); /* iget v3, v4, field@5 */
    CHECK(i.a == 3 && i.b == 4 && i.c == 5 && i.index == 5);
    i = DECODE(0x26, 0x01, 0x00, 0x00, 0x00, 0x80); /* fill-array-data v1, -2^31 */
    CHECK(i.a == 1 && i.literal == INT32_MIN);
    i = DECODE(0x17, 0x0a, 0x88, 0xa9, 0xcb, 0xed); /* const-wide/32 v10, #-0x12345678 */
    CHECK(i.literal == -0x12345678);
    i = DECODE(0x18, 0x0a, 1, 2, 3, 4, 5, 6, 7, 0x88);
    CHECK(i.a == 10 && i.literal == (int64_t)0x8807060504030201ull);
}

static void test_arguments(void)
{
    struct dex_insn i = DECODE(0x71, 0x5f, 0x11, 0x00, 0x21, 0x43); /* {v1, v2, v3, v4, v15} */

    CHECK(i.arg_count == 5 && i.index == 0x11);
    for (uint32_t n = 0; n < 5; n++)
        CHECK(dex_insn_arg(&i, n) == (n < 4 ? n + 1 : 15));
    i = DECODE(0x6e, 0x10, 0x07, 0x00, 0x06, 0x00); /* {v6} */
    CHECK(i.arg_count == 1 && dex_insn_arg(&i, 0) == 6);
    i = DECODE(0x77, 0x03, 0x09, 0x00, 0x2c, 0x01); /* {v300 .. v302} */
    CHECK(i.arg_count == 3 && i.c == 300 && dex_insn_arg(&i, 2) == 302);
    i = DECODE(0x77, 0xff, 0x09, 0x00, 0x00, 0x01);
    CHECK(i.arg_count == 255 && dex_insn_arg(&i, 254) == 256 + 254);
    i = DECODE(0xfa, 0x30, 0x02, 0x00, 0x10, 0x02, 0x03,
               0x00); /* {v0, v1, v2}, method@2, proto@3 */
    CHECK(i.arg_count == 3 && dex_insn_arg(&i, 2) == 2 && i.index == 2 && i.index2 == 3);
    i = DECODE(0xfb, 0x03, 0x02, 0x00, 0x14, 0x00, 0x04, 0x00);
    CHECK(i.arg_count == 3 && dex_insn_arg(&i, 0) == 20 && i.index2 == 4);
}

static void test_written(void)
{
    struct dex_insn i = DECODE(0x04, 0x42); /* move-wide v2, v4 */

    CHECK(dex_insn_written(&i) == 2 && dex_insn_writes_wide(&i));
    i = DECODE(0x0c, 0x06);
    CHECK(dex_insn_written(&i) == 6 && !dex_insn_writes_wide(&i));
    i = DECODE(0x6e, 0x10, 0x07, 0x00, 0x06, 0x00);
    CHECK(dex_insn_written(&i) == DEX_NO_INDEX);
    i = DECODE(0x59, 0x43, 0x05, 0x00); /* iput */
    CHECK(dex_insn_written(&i) == DEX_NO_INDEX);
    i = DECODE(0x1f, 0x01, 0x00, 0x00); /* check-cast leaves the value what it was */
    CHECK(dex_insn_written(&i) == DEX_NO_INDEX);
    i = DECODE(0x31, 0x0b, 0x0c, 0x0d); /* cmp-long gives an int */
    CHECK(dex_insn_written(&i) == 11 && !dex_insn_writes_wide(&i));
    i = DECODE(0x84, 0x21); /* long-to-int */
    CHECK(dex_insn_written(&i) == 1 && !dex_insn_writes_wide(&i));
    i = DECODE(0x81, 0x21); /* int-to-long */
    CHECK(dex_insn_written(&i) == 1 && dex_insn_writes_wide(&i));
    /* By name: -wide, and arithmetic on and to long and double, write pairs. */
    for (unsigned op = 0; op < 256; op++) {
        const char *m = dex_opcodes[op].mnemonic;
        const char *to = strstr(m, "-to-");
        const char *type = to ? to + 4 : strchr(m, '-');
        bool math = op >= 0x7b && op <= 0xcf;
        bool load = strncmp(m, "aput", 4) && strncmp(m, "iput", 4) && strncmp(m, "sput", 4);
        bool wide = (strstr(m, "-wide") && load && op != DEX_OP_RETURN_WIDE) ||
                    (math && (strstr(type, "long") || strstr(type, "double")));

        CHECK(((dex_opcodes[op].flow & DEX_FLOW_sets_wide) != 0) == wide);
        CHECK(!wide || (dex_opcodes[op].flow & DEX_FLOW_sets));
    }
}

static void collect(void *context, uint32_t target)
{
    uint32_t *sum = context;

    *sum = *sum * 100 + target;
}

static void test_payloads(void)
{
    /* packed-switch v0, +4; two nops; payload of 2: -> 0, 3 */
    static const uint8_t packed[] = { 0x2b, 0, 4, 0, 0, 0, 0, 0, 0,          1, 2, 0,
                                      5,    0, 0, 0, 0, 0, 0, 0, /* -> */ 3, 0, 0, 0 };
    /* sparse-switch v0, +4; nop; payload of 2: keys, then -> 3, -1 (outside) */
    static const uint8_t sparse[] = { 0x2c, 0, 4, 0, 0, 0, 0, 0, 0, 2, 2,    0,    1,    0,
                                      0,    0, 2, 0, 0, 0, 3, 0, 0, 0, 0xff, 0xff, 0xff, 0xff };
    static const uint8_t array[] = { 0, 3, 1, 0, 3, 0, 0, 0, 7, 8, 9, 0 };
    struct dex_code code = code_of(packed, sizeof packed / 2);
    struct dex_insn insn;
    uint32_t sum = 1;

    CHECK(dex_insn_decode(&code, 0, &insn));
    CHECK(dex_switch_targets(&code, &insn, collect, &sum) && sum == 10003);
    CHECK(dex_insn_decode(&code, 4, &insn) && insn.payload && insn.units == 8);
    code.units--; /* the payload is cut */
    CHECK(!dex_insn_decode(&code, 4, &insn) && insn.units == 1);
    CHECK(dex_insn_decode(&code, 0, &insn));
    CHECK(!dex_switch_targets(&code, &insn, collect, &sum));

    code = code_of(sparse, sizeof sparse / 2);
    sum = 1;
    CHECK(dex_insn_decode(&code, 0, &insn));
    CHECK(!dex_switch_targets(&code, &insn, collect, &sum) && sum == 103);
    insn.op = DEX_OP_PACKED_SWITCH; /* the payload is of the other kind */
    CHECK(!dex_switch_targets(&code, &insn, collect, &sum));
    insn.literal = -1;
    CHECK(!dex_switch_targets(&code, &insn, collect, &sum));
    insn.literal = INT32_MAX;
    CHECK(!dex_switch_targets(&code, &insn, collect, &sum));

    for (uint32_t left = 0; left <= 6; left++) {
        code = code_of(array, left);
        CHECK(dex_insn_units(array, left) == (left == 6 ? 6 : 0));
        CHECK(dex_insn_decode(&code, 0, &insn) == (left == 6));
        CHECK(insn.payload == (left == 6));
    }
    /* more bytes than 32 bits can say */
    CHECK(dex_insn_units((const uint8_t[]){ 0, 3, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff }, 4) == 0);
    /* a nop with other bits is a nop */
    CHECK(dex_insn_units((const uint8_t[]){ 0, 4 }, 1) == 1);
    insn = DECODE(0, 4);
    CHECK(!insn.payload && insn.op == DEX_OP_NOP);
}

int main(void)
{
    test_table();
    test_operands();
    test_arguments();
    test_written();
    test_payloads();
    return check_done();
}
