#include "report/width.h"
#include "tests/check.h"

#include <locale.h>
#include <wchar.h>

static size_t width(const char *s)
{
    return report_width(pica_span_str(s));
}

static void cut_is(const char *s, size_t columns, const char *want)
{
    struct pica_text t = { 0 };

    report_add_cut(&t, pica_span_str(s), columns);
    CHECK_STR(t.data ? t.data : "", want);
    CHECK(width(want) <= columns);
    pica_text_finish(&t);
}

static void padded_is(const char *s, size_t columns, const char *want)
{
    struct pica_text t = { 0 };

    report_add_padded(&t, pica_span_str(s), columns);
    CHECK_STR(t.data ? t.data : "", want);
    CHECK(width(t.data ? t.data : "") == columns);
    pica_text_finish(&t);
}

static void wraps_into(const char *s, size_t columns, const char *want)
{
    struct pica_text t = { 0 };
    struct pica_span left = pica_span_str(s);

    while (left.len) {
        size_t next, n = report_wrap(left, columns, &next);

        CHECK(next > 0);
        pica_text_add_span(&t, pica_span_of(left.data, n));
        pica_text_add_char(&t, '|');
        left = pica_span_of(left.data + next, left.len - next);
    }
    CHECK_STR(t.data, want);
    pica_text_finish(&t);
}

/* The C library's table is another Unicode version; where letters and
 * ideographs are, the two must agree. */
static void agrees_with_libc(void)
{
    static const uint32_t ranges[][2] = { { 0x20, 0x7e },     { 0x3041, 0x3096 },
                                          { 0x30a1, 0x30fa }, { 0x3400, 0x4dbf },
                                          { 0x4e00, 0x9fff }, { 0xac00, 0xd7a3 },
                                          { 0xff01, 0xff60 }, { 0x0300, 0x036f },
                                          { 0x0410, 0x044f }, { 0x20000, 0x2a6df } };

    if (!setlocale(LC_CTYPE, "C.UTF-8"))
        return;
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        for (uint32_t c = ranges[i][0]; c <= ranges[i][1]; c++)
            if (wcwidth((wchar_t)c) != (int)report_width_char(c)) {
                fprintf(stderr, "U+%04X: %d, not %u\n", c, wcwidth((wchar_t)c),
                        report_width_char(c));
                CHECK(!"the same width");
                return;
            }
    CHECK(report_width_char(0x4e00) == 2);
}

int main(void)
{
    CHECK(width("") == 0);
    CHECK(width("abc") == 3);
    CHECK(width("中文a") == 5);
    CHECK(width("，（全角") == 8);
    CHECK(width("e\xcc\x81") == 1); /* a combining accent */
    CHECK(width("\xf0\x9f\x98\x80") == 2);
    CHECK(width("\xff\xfe") == 2); /* broken bytes count one each */
    CHECK(width("…") == 1);

    cut_is("abcdef", 6, "abcdef");
    cut_is("abcdef", 5, "abcd…");
    cut_is("中文字", 6, "中文字");
    cut_is("中文字", 5, "中文…");
    cut_is("中文字", 4, "中…");
    cut_is("中文字", 1, "…");
    cut_is("中", 0, "");
    padded_is("中", 4, "中  ");
    padded_is("中文字", 4, "中… ");
    padded_is("", 2, "  ");

    wraps_into("one two three", 7, "one two|three|");
    wraps_into("one two three", 3, "one|two|thr|ee|");
    wraps_into("中文字符", 5, "中文|字符|");
    wraps_into("用ab中", 4, "用ab|中|");
    wraps_into("中文（字）符", 6, "中文|（字）|符|"); /* no mark begins or ends a line wrongly */
    wraps_into("中文字，符", 6, "中文|字，符|");
    wraps_into("中", 1, "中|"); /* too narrow: still goes on */
    agrees_with_libc();
    return check_done();
}
