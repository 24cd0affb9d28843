#include "base/text.h"
#include "tests/check.h"

static void printable(const char *in, size_t len, const char *want)
{
    struct pica_text t = { 0 };

    pica_text_add(&t, "");
    pica_text_add_printable(&t, pica_span_of(in, len));
    CHECK_STR(t.data, want);
    pica_text_finish(&t);
}

int main(void)
{
    struct pica_text t = { 0 };

    pica_text_add(&t, "a");
    pica_text_addf(&t, "%d-%s", 42, "b");
    pica_text_add_hex(&t, pica_span_of("\x00\xff", 2));
    CHECK_STR(t.data, "a42-b00ff");
    CHECK(t.len == 9 && !t.failed);
    pica_text_finish(&t);

    printable("plain", 5, "plain");
    printable("\xe4\xb8\xad", 3, "\xe4\xb8\xad");
    printable("a\0\x1b[31m", 7, "a\\x00\\x1b[31m");
    printable("\xff\xc0\x80", 3, "\\xff\\xc0\\x80");
    printable("\xe2\x80\xae", 3, "\\xe2\\x80\\xae"); /* right-to-left override */

    CHECK(pica_utf8_valid(pica_span_str("\xf0\x9f\x98\x80")));
    CHECK(!pica_utf8_valid(pica_span_str("\xed\xa0\x80"))); /* a surrogate */
    CHECK(!pica_utf8_valid(pica_span_str("\xf4\x90\x80\x80")));
    CHECK(!pica_utf8_valid(pica_span_str("\xe4\xb8")));
    return check_done();
}
