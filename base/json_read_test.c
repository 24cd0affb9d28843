#include "base/json_read.h"
#include "tests/check.h"

/* Parses; the offset of the error, or -1 when there is none. */
static long parse(const char *text, size_t len)
{
    struct pica_error err = { 0 };
    cJSON *root = NULL;
    /* A copy of the exact size, so that a sanitizer sees any byte too far. */
    char *copy = malloc(len ? len : 1);
    long at = -1;

    memcpy(copy, text, len);
    if (pica_json_parse(pica_span_of(copy, len), &root, &err) != PICA_OK) {
        CHECK(!root && err.cause[PICA_EN][0] && err.cause[PICA_ZH][0]);
        CHECK(err.offset <= len);
        at = (long)err.offset;
    } else {
        CHECK(root != NULL);
        for (size_t i = 0; i <= len; i++) { /* any path is harmless */
            char path[32];

            snprintf(path, sizeof path, "a[%zu].b", i);
            CHECK(pica_json_line(pica_span_of(copy, len), path) >= 1);
        }
    }
    cJSON_Delete(root);
    free(copy);
    return at;
}

static void test_good(void)
{
    static const char *const good[] = {
        "0",
        " -1.5e+3 ",
        "\"\"",
        "[]",
        "{ }",
        "[1,[2],{\"a\":3}]",
        "true",
        "false",
        "null",
        "\"\\u00e9\\n\\/\"",
        "\"\\ud83d\\ude00\"",
        "\xef\xbb\xbf{\"a\":1}",
        "{\"\":0}",
        ("\xef\xbb\xbf"
         "1"),
        "{\"a\":1,\"A\":2,\"b\":{\"a\":1}}",
    };

    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        if (parse(good[i], strlen(good[i])) != -1)
            fprintf(stderr, "refused: %s\n", good[i]), CHECK(false && "sound text is accepted");
}

static void test_bad(void)
{
    static const struct {
        const char *text;
        long at;
    } bad[] = {
        { "", 0 },
        { " ", 1 },
        { "{", 1 },
        { "[1", 2 },
        { "[1,]", 3 },
        { "[1 2]", 3 },
        { "{\"a\"}", 4 },
        { "{\"a\":1,}", 7 },
        { "{a:1}", 1 },
        { "{\"a\":1 \"b\":2}", 7 },
        { "01", 1 },
        { "-", 1 },
        { "1.", 2 },
        { "1e", 2 },
        { "+1", 0 },
        { "tru", 3 },
        { "nulL", 3 },
        { "\"", 1 },
        { "\"a\nb\"", 2 },
        { "\"\\x\"", 1 },
        { "\"\\u12\"", 1 },
        { "\"\\u0000\"", 1 },
        { "\"\\ud800\"", 1 },
        { "\"\\udc00\\ud800\"", 1 },
        { "\"a\xff\"", 2 },
        { "\"\xc0\x80\"", 1 },
        { "1 1", 2 },
        { "{} x", 3 },
        { "{\"a\":1,\"b\":2,\"a\":3}", 13 },
        { "{\"a\":1,\"\\u0061\":3}", 7 },
        { "[{\"x\":{\"y\":1,\"y\":2}}]", 13 },
        { "'a'", 0 },
        { "[1] // no", 4 },
    };

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        long at = parse(bad[i].text, strlen(bad[i].text));

        if (at != bad[i].at)
            fprintf(stderr, "%s: at %ld, want %ld\n", bad[i].text, at, bad[i].at);
        CHECK(at == bad[i].at);
    }
    CHECK(parse("\"a\0b\"", 5) == 2);
}

static void test_bounds(void)
{
    char deep[200];

    memset(deep, '[', 65);
    memset(deep + 65, ']', 65);
    CHECK(parse(deep, 130) == 64);
    CHECK(parse(deep + 1, 128) == -1);
    memset(deep, '7', 100);
    CHECK(parse(deep, 63) == -1);
    CHECK(parse(deep, 64) == 0);
}

static void test_truncated(void)
{
    static const char text[] = "{\"rules\": [{\"id\": \"A\\u00e9\\ud83d\\ude00\", \"n\": [-1.5e-3, "
                               "true, false, null]}, {}], \"\xe4\xb8\xad\": {\"x\": []}}";

    for (size_t n = 0; n + 1 < sizeof text; n++)
        CHECK(parse(text, n) >= 0);
    CHECK(parse(text, sizeof text - 1) == -1);
}

static void test_values(void)
{
    struct pica_error err;
    cJSON *root = NULL;

    CHECK(pica_json_parse(pica_span_str("{\"a\": [1, \"\\u4e2d\"]}"), &root, &err) == PICA_OK);
    CHECK_STR(cJSON_GetArrayItem(cJSON_GetObjectItemCaseSensitive(root, "a"), 1)->valuestring,
              "\xe4\xb8\xad");
    cJSON_Delete(root);
}

static void test_lines(void)
{
    struct pica_span t = pica_span_str("{\n"                               /* 1 */
                                       "  \"name\": \"x]}\\\"\",\n"        /* 2 */
                                       "  \"rules\": [\n"                  /* 3 */
                                       "    { \"id\": 1 },\n"              /* 4 */
                                       "    {\n"                           /* 5 */
                                       "      \"id\":\n"                   /* 6 */
                                       "        2,\n"                      /* 7 */
                                       "      \"a.b\": { \"\\u0063\": [\n" /* 8 */
                                       "        [], {}, -1, \"]\",\n"      /* 9 */
                                       "        null] }\n"                 /* 10 */
                                       "    } ] }\n");
    unsigned line, column;

    CHECK(pica_json_line(t, "") == 1);
    CHECK(pica_json_line(t, "name") == 2);
    CHECK(pica_json_line(t, "rules") == 3);
    CHECK(pica_json_line(t, "rules[0].id") == 4);
    CHECK(pica_json_line(t, "rules[1]") == 5);
    CHECK(pica_json_line(t, "rules[1].id") == 7);
    CHECK(pica_json_line(t, "rules[1][\"a.b\"]") == 8);
    CHECK(pica_json_line(t, "rules[1][\"a.b\"].c[3]") == 9);
    CHECK(pica_json_line(t, "rules[1][\"a.b\"].c[4]") == 10);
    /* What is not there: the nearest value around it. */
    CHECK(pica_json_line(t, "rules[1].severity") == 5);
    CHECK(pica_json_line(t, "rules[2].id") == 3);
    CHECK(pica_json_line(t, "name.x") == 2);
    CHECK(pica_json_line(t, "rules[x]") == 3);
    CHECK(pica_json_line(t, "rules[1][\"a.b") == 5);

    pica_text_position(t, 0, &line, &column);
    CHECK(line == 1 && column == 1);
    pica_text_position(t, 4, &line, &column);
    CHECK(line == 2 && column == 3);
    pica_text_position(t, t.len + 9, &line, &column);
    CHECK(line == 12 && column == 1);
}

int main(void)
{
    test_good();
    test_bad();
    test_bounds();
    test_truncated();
    test_values();
    test_lines();
    return check_done();
}
