#include "base/json_write.h"
#include "tests/check.h"

/* A string as it is written, in *t. */
static void quote(struct pica_text *t, struct pica_span s)
{
    struct pica_json j = { .out = t, .first = true };

    t->len = 0;
    pica_json_string(&j, s);
}

/* Any byte at any place of a word is written as it is alone. */
static void test_every_byte(void)
{
    uint8_t text[17];
    struct pica_text t = { 0 }, alone = { 0 };

    for (unsigned byte = 0; byte < 256; byte++)
        for (size_t at = 0; at < sizeof text; at++) {
            size_t n;

            memset(text, 'a', sizeof text);
            text[at] = (uint8_t)byte;
            quote(&alone, pica_span_of(text + at, 1));
            quote(&t, pica_span_of(text, sizeof text));
            n = alone.len - 2;
            CHECK(t.len == sizeof text - 1 + n + 2 &&
                  memcmp(t.data + 1 + at, alone.data + 1, n) == 0);
        }
    pica_text_finish(&t);
    pica_text_finish(&alone);
}

static void test_numbers(void)
{
    const int64_t numbers[] = { 0, 9, 10, -1, INT64_MAX, INT64_MIN + 1 };
    const char *const texts[] = {
        "0", "9", "10", "-1", "9223372036854775807", "-9223372036854775807",
    };

    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct pica_text t = { 0 };
        struct pica_json j = { .out = &t, .first = true };

        pica_json_number(&j, numbers[i]);
        CHECK_STR(t.data, texts[i]);
        pica_text_finish(&t);
    }
}

int main(void)
{
    struct pica_text t = { 0 };
    struct pica_json j = { .out = &t, .first = true };

    pica_json_object(&j);
    pica_json_key_text(&j, "a",
                       "x\"\\\n\x01\x7f\xff"
                       "\xe4\xb8\xad");
    pica_json_key_text(&j, "left out", NULL);
    pica_json_key(&j, "b");
    pica_json_array(&j);
    pica_json_array_end(&j);
    pica_json_key(&j, "c");
    pica_json_array(&j);
    pica_json_number(&j, INT64_MIN);
    pica_json_bool(&j, true);
    pica_json_null(&j);
    pica_json_array_end(&j);
    pica_json_object_end(&j);
    CHECK_STR(t.data, "{\n  \"a\": \"x\\\"\\\\\\n\\u0001\\u007f\xef\xbf\xbd\xe4\xb8\xad\",\n"
                      "  \"b\": [],\n  \"c\": [\n    -9223372036854775808,\n    true,\n"
                      "    null\n  ]\n}");
    pica_text_finish(&t);
    test_every_byte();
    test_numbers();
    return check_done();
}
