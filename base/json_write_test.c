#include "base/json_write.h"
#include "tests/check.h"

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
    return check_done();
}
