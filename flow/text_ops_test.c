/* Operations on constants, against what the Java runtime made of the same ones. */
#include "flow/text_ops.h"

#include "flow/golden.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#include <string.h>

static struct pica_arena arena;

static size_t lines, open_lines;

static void check_line(void *context, char *line)
{
    char *fields[GOLDEN_FIELDS_MAX], *whole = pica_arena_str(&arena, pica_span_str(line));
    struct flow_datum in[GOLDEN_FIELDS_MAX], got, want;
    size_t count = golden_fields(line, fields), inputs = 0;
    const struct flow_text_method *m;
    enum flow_text_outcome outcome;
    const char *thrown;
    bool good;

    (void)context;
    m = flow_text_method_find(pica_span_str(fields[0]), pica_span_str(fields[1]), fields[2]);
    if (!m) {
        fprintf(stderr, "no operation: %s\n", whole);
        CHECK(m);
        return;
    }
    for (size_t i = 3; i + 2 < count; i++)
        in[inputs++] = golden_datum(fields[i], &arena);
    outcome = flow_text_apply(m->op, in, inputs, &arena, &got, &thrown);
    lines++;
    if (outcome == FLOW_TEXT_OPEN) { /* allowed where tables or versions would be needed */
        open_lines++;
        return;
    }
    if (fields[count - 1][0] == '!') {
        good = outcome == FLOW_TEXT_THROWS && golden_thrown(thrown, fields[count - 1] + 1);
    } else {
        want = golden_datum(fields[count - 1], &arena);
        good = outcome == FLOW_TEXT_DONE && golden_same(&got, &want);
    }
    if (!good)
        fprintf(stderr, "op %s, outcome %d: %s\n", flow_text_ops[m->op].name, (int)outcome, whole);
    CHECK(good);
}

static void check_java(const char *path)
{
    golden_lines(path, check_line, NULL);
    /* The answers that are open: bytes that are malformed UTF-8. */
    CHECK(lines > 1500 && open_lines * 100 < lines);
}

/* --- what Java cannot be asked ----------------------------------------------------- */

static struct flow_datum text(const char *s)
{
    struct flow_datum d;

    CHECK(flow_datum_text(pica_span_str(s), &arena, &d));
    return d;
}

static struct flow_datum bytes(const char *s)
{
    return (struct flow_datum){
        .kind = FLOW_DATUM_ARRAY, .type = 'B', .count = strlen(s), .at.bytes = (const uint8_t *)s
    };
}

/* The text of a result, "?" with an exception's name before, or "(open)". */
static const char *apply(enum flow_text_op op, const struct flow_datum *in, size_t count)
{
    struct flow_datum got;
    const char *thrown;

    switch (flow_text_apply(op, in, count, &arena, &got, &thrown)) {
    case FLOW_TEXT_THROWS:
        return pica_arena_printf(&arena, "?%s", thrown);
    case FLOW_TEXT_DONE:
        break;
    case FLOW_TEXT_OPEN:
    case FLOW_TEXT_NOMEM:
        return "(open)";
    }
    if (got.kind == FLOW_DATUM_TEXT) {
        struct pica_span mutf8;

        CHECK(flow_datum_mutf8(&got, &arena, &mutf8));
        return pica_arena_printf(&arena, "%s%.*s", got.partial ? "~" : "", (int)mutf8.len,
                                 (const char *)mutf8.data);
    }
    if (got.kind == FLOW_DATUM_ARRAY && got.type == 'B')
        return pica_arena_printf(&arena, "%.*s", (int)got.count, (const char *)got.at.bytes);
    if (got.kind == FLOW_DATUM_NUMBER)
        return pica_arena_printf(&arena, "%jd", (intmax_t)got.number);
    return "(other)";
}

#define APPLY(op, ...)                                                                             \
    apply(FLOW_TEXT_##op, (struct flow_datum[]){ __VA_ARGS__ },                                    \
          sizeof((struct flow_datum[]){ __VA_ARGS__ }) / sizeof(struct flow_datum))

static struct flow_datum number(int64_t n)
{
    return flow_datum_number(n, 'I');
}

static void check_android(void)
{
    /* android.util.Base64: DEFAULT 0, NO_PADDING 1, NO_WRAP 2, CRLF 4, URL_SAFE 8 */
    CHECK_STR(APPLY(BASE64_DECODE, text("aGVsbG8="), number(0)), "hello");
    CHECK_STR(APPLY(BASE64_DECODE, text("aGVsbG8"), number(0)), "hello");
    CHECK_STR(APPLY(BASE64_DECODE, text("aGVs\n bG8=\n"), number(0)), "hello");
    CHECK_STR(APPLY(BASE64_DECODE, bytes("aGVsbG8="), number(0)), "hello");
    CHECK_STR(APPLY(BASE64_DECODE, bytes("xxaGVsbG8="), number(2), number(8), number(0)), "hello");
    CHECK_STR(APPLY(BASE64_DECODE, text("fn5-fn5-"), number(8)), "~~~~~~");
    CHECK_STR(APPLY(BASE64_DECODE, text("a"), number(0)), "?Ljava/lang/IllegalArgumentException;");
    CHECK_STR(APPLY(BASE64_DECODE, text("aG="), number(0)),
              "?Ljava/lang/IllegalArgumentException;");
    CHECK_STR(APPLY(BASE64_DECODE, text("aGk=x"), number(0)),
              "?Ljava/lang/IllegalArgumentException;");
    CHECK_STR(APPLY(BASE64_TEXT, bytes("hello"), number(0)), "aGVsbG8=\n");
    CHECK_STR(APPLY(BASE64_TEXT, bytes("hello"), number(3)), "aGVsbG8");
    CHECK_STR(APPLY(BASE64_TEXT, bytes("~~~~~~"), number(2 | 8)), "fn5-fn5-");
    CHECK_STR(APPLY(BASE64_TEXT, bytes("hello"), number(4)), "aGVsbG8=\r\n");
    CHECK_STR(APPLY(BASE64_TEXT, bytes(""), number(0)), "");
    CHECK_STR(APPLY(CODER_DECODE, (struct flow_datum){ 0 }, text("fn5-fn5-")), "~~~~~~");
    CHECK_STR(APPLY(URI_DECODE, text("a%20b+c%C3%A9")), "a b+c\xc3\xa9");
    CHECK_STR(APPLY(URI_DECODE, text("a%2")), "(open)");
    CHECK_STR(APPLY(URI_ENCODE, text("a b/c"), text("/")), "a%20b/c");
    CHECK_STR(APPLY(URI_ENCODE, text("a b/c'*")), "a%20b%2Fc'*");
    CHECK_STR(APPLY(IS_NO_TEXT, flow_datum_null()), "1");
    CHECK_STR(APPLY(IS_NO_TEXT, text("x")), "0");
}

static void check_kotlin(void)
{
    CHECK_STR(APPLY(EQUALS_AS_ASKED, text("Yes"), text("yes"), number(0)), "0");
    CHECK_STR(APPLY(EQUALS_AS_ASKED, text("Yes"), text("yes"), number(1)), "1");
    CHECK_STR(APPLY(EQUALS_AS_ASKED, flow_datum_null(), text("yes"), number(1)), "0");
    CHECK_STR(APPLY(EQUALS_AS_ASKED, text("yes"), flow_datum_null(), number(1)), "0");
    CHECK_STR(APPLY(EQUALS_AS_ASKED, flow_datum_null(), flow_datum_null(), number(1)), "1");
    CHECK_STR(APPLY(EQUALS_AS_ASKED, text("yes"), text("yes")), "(open)");
    CHECK_STR(APPLY(CHAR_OR_NULL, text("101"), number(2)), "49");
    CHECK_STR(APPLY(CHAR_OR_NULL, text("101"), number(3)), "(other)");
    CHECK_STR(APPLY(CHAR_OR_NULL, text(""), number(-1)), "(other)");
    CHECK_STR(APPLY(IS_BLANK, text(" \t\n")), "1");
    CHECK_STR(APPLY(IS_BLANK, text("")), "1");
    CHECK_STR(APPLY(IS_BLANK, text(" x")), "0");
    CHECK_STR(APPLY(IS_BLANK, text("\xc2\xa0")), "(open)");
    CHECK_STR(APPLY(IS_BLANK, flow_datum_null()), "?Ljava/lang/NullPointerException;");
}

static void check_partial(void)
{
    struct flow_datum unknown = { 0 }, partial = text("content://*/x"), array;

    partial.partial = true;
    array = (struct flow_datum){ .kind = FLOW_DATUM_ARRAY,
                                 .type = 'L',
                                 .count = 2,
                                 .at.items = (struct flow_datum[]){ text("a"), unknown } };
    CHECK_STR(APPLY(CONCAT, text("/proc/"), unknown), "~/proc/*");
    CHECK_STR(APPLY(CONCAT, text(""), unknown), "(open)");
    CHECK_STR(APPLY(CONCAT, unknown, text("x")), "~*x");
    CHECK_STR(APPLY(CONCAT, partial, number(7)), "~content://*/x7");
    CHECK_STR(APPLY(INSERT, text("ab"), number(1), unknown), "~a*b");
    CHECK_STR(APPLY(FORMAT, text("%s=%d"), unknown), "~*=*");
    CHECK_STR(APPLY(FORMAT, text("%s=%s"), array), "~a=*");
    CHECK_STR(APPLY(JOIN, text("-"), array), "~a-*");
    CHECK_STR(APPLY(STARTS_WITH, partial, text("content:")), "1");
    CHECK_STR(APPLY(STARTS_WITH, partial, text("file:")), "0");
    CHECK_STR(APPLY(STARTS_WITH, partial, text("content://sms")), "(open)");
    CHECK_STR(APPLY(SUBSTRING, partial, number(0), number(7)), "content");
    CHECK_STR(APPLY(SUBSTRING, partial, number(8)), "~//*/x");
    CHECK_STR(APPLY(SUBSTRING, partial, number(12)), "(open)");
    CHECK_STR(APPLY(UPPER, partial), "~CONTENT://*/X");
    CHECK_STR(APPLY(TRIM, partial), "~content://*/x");
    CHECK_STR(APPLY(EQUALS, partial, text("x")), "(open)");
    CHECK_STR(APPLY(LENGTH, partial), "(open)");
    CHECK_STR(APPLY(IS_EMPTY, partial), "0");
    CHECK_STR(APPLY(REPLACE_ALL, text("abc"), text("[a-c]"), text("x")), "(open)");
    CHECK_STR(APPLY(SPLIT, text("abc"), text(".")), "(open)");
    CHECK_STR(APPLY(REPEAT, text("abc"), number(100000)), "(open)");
    CHECK_STR(APPLY(LOWER, text("\xc3\x89")), "(open)");
}

static void check_mutf8(void)
{
    static const char texts[][8] = { "",         "ab",           "\xc0\x80",
                                     "\xc3\xa9", "\xe4\xbd\xa0", "\xed\xa0\xbd" };
    struct flow_datum d;
    struct pica_span back;

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        CHECK(flow_datum_text(pica_span_str(texts[i]), &arena, &d) && d.kind == FLOW_DATUM_TEXT);
        CHECK(flow_datum_mutf8(&d, &arena, &back) && pica_span_is(back, texts[i]));
    }
    CHECK(flow_datum_text(pica_span_str("a\xc3"), &arena, &d) && d.kind == FLOW_DATUM_UNKNOWN);
    CHECK(flow_datum_text(pica_span_str("\xf0\x9f\x98\x80"), &arena, &d) &&
          d.kind == FLOW_DATUM_UNKNOWN);
}

static void check_table(void)
{
    for (unsigned op = 1; op < FLOW_TEXT_OP_COUNT; op++)
        CHECK(flow_text_op_find(flow_text_ops[op].name) == (enum flow_text_op)op);
    CHECK(flow_text_op_find("no such operation") == FLOW_TEXT_NONE);
    CHECK(!flow_text_method_find(pica_span_str("Ljava/lang/String;"), pica_span_str("length"),
                                 "(I)I"));
    CHECK(!flow_text_method_find(pica_span_str("La/b;"), pica_span_str("length"), "()I"));
}

/* Every operation on inputs of every kind: nothing but an answer may come of it. */
static void check_whatever(void)
{
    struct flow_datum kinds[] = { { 0 },       flow_datum_null(), number(-1), number(3),
                                  text("a.b"), bytes("aGk="),     { 0 } };
    size_t n = sizeof kinds / sizeof *kinds;
    struct flow_datum in[4], got;
    const char *thrown;

    kinds[n - 1] = (struct flow_datum){
        .kind = FLOW_DATUM_ARRAY, .type = 'L', .count = n - 1, .at.items = kinds
    };
    for (unsigned op = 0; op < FLOW_TEXT_OP_COUNT; op++) {
        for (size_t which = 0; which < n * n * n * n; which++) {
            in[0] = kinds[which % n];
            in[1] = kinds[which / n % n];
            in[2] = kinds[which / n / n % n];
            in[3] = kinds[which / n / n / n];
            for (size_t count = which < n * n ? 0 : 4; count <= 4; count++)
                if (flow_text_apply((enum flow_text_op)op, in, count, &arena, &got, &thrown) ==
                    FLOW_TEXT_NOMEM)
                    CHECK(false);
        }
        pica_arena_finish(&arena);
        kinds[4] = text("a.b");
    }
}

struct trial {
    enum flow_text_op op;
    struct flow_datum in[3];
    size_t count;
};

static bool try_once(void *context)
{
    const struct trial *t = context;
    struct pica_arena a = { 0 };
    struct flow_datum got;
    const char *thrown;
    enum flow_text_outcome outcome = flow_text_apply(t->op, t->in, t->count, &a, &got, &thrown);

    CHECK(outcome == FLOW_TEXT_DONE || outcome == FLOW_TEXT_NOMEM);
    pica_arena_finish(&a);
    return outcome == FLOW_TEXT_DONE;
}

static void check_memory(void)
{
    struct flow_datum array = { .kind = FLOW_DATUM_ARRAY, .type = 'L', .count = 1 };
    struct flow_datum one = text("a");
    struct trial trials[] = {
        { FLOW_TEXT_CONCAT, { text("a"), text("b") }, 2 },
        { FLOW_TEXT_REPLACE_ALL, { text("a.b"), text("\\."), text("x") }, 3 },
        { FLOW_TEXT_SPLIT, { text("a.b"), text("\\.") }, 2 },
        { FLOW_TEXT_BASE64_DECODE, { text("aGk="), number(0) }, 2 },
        { FLOW_TEXT_BASE64_TEXT, { bytes("hi"), number(0) }, 2 },
        { FLOW_TEXT_FROM_BYTES, { bytes("hi") }, 1 },
        { FLOW_TEXT_URL_DECODE, { text("a%20") }, 1 },
        { FLOW_TEXT_URL_ENCODE, { text("a b\xc3\xa9") }, 1 },
        { FLOW_TEXT_FORMAT, { text("%s-%5s"), array }, 2 },
        { FLOW_TEXT_TO_HEX, { number(5) }, 1 },
        { FLOW_TEXT_ARRAY_PART, { bytes("hi"), number(0), number(1) }, 3 },
    };

    array.at.items = (struct flow_datum[]){ one, one };
    array.count = 2;
    trials[8].in[1] = array;
    for (size_t i = 0; i < sizeof trials / sizeof *trials; i++)
        CHECK(fail_alloc_each(try_once, &trials[i], false, 0) > 0);
}

int main(int argc, char **argv)
{
    char path[512];

    if (argc != 2)
        return EXIT_FAILURE;
    snprintf(path, sizeof path, "%s/golden.tsv", argv[1]);
    check_java(path);
    check_android();
    check_kotlin();
    check_partial();
    check_mutf8();
    check_table();
    check_whatever();
    if (fail_alloc_available())
        check_memory();
    pica_arena_finish(&arena);
    return check_done();
}
