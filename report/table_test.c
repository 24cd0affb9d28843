/* Tables of cells that come from packages and lists. */
#include "report/table.h"

#include "tests/check.h"

static const struct report_table_column columns[] = {
    { "name", "Name", false },
    { "n", "No.", true },
};

static void add(struct report_table *t, const char *name, const char *n)
{
    const struct pica_span cells[2] = { name ? pica_span_str(name) : (struct pica_span){ 0 },
                                        n ? pica_span_str(n) : (struct pica_span){ 0 } };

    report_table_add(t, cells);
}

int main(void)
{
    static const struct report_csv_style plain = { 0 }, sheet = { true, true };
    struct report_table t = { .columns = columns, .column_count = 2 };
    struct pica_text out = { 0 };

    add(&t, "=cmd|' /C calc'!A0", "-1");
    add(&t, "a,\"b\"\r\n\x1b[31m", NULL);
    add(&t, NULL, "12x");
    report_table_csv(&t, &plain, &out);
    CHECK_STR(out.data, "name,n\r\n\"'=cmd|' /C calc'!A0\",-1\r\n"
                        "\"a,\"\"b\"\"\\x0d\\x0a\\x1b[31m\",\r\n,12x\r\n");
    out.len = 0;
    report_table_csv(&t, &sheet, &out);
    CHECK(strncmp(out.data, "\xef\xbb\xbfName,No.\r\n", 12) == 0);
    out.len = 0;
    report_table_text(&t, 0, &out);
    CHECK(strchr(out.data, '\x1b') == NULL);
    CHECK(strncmp(out.data, "Name", 4) == 0);
    out.len = 0;
    report_table_json(&t, "x", &out);
    CHECK(strstr(out.data, "\"n\": -1") != NULL);
    CHECK(strstr(out.data, "\"n\": \"12x\"") != NULL);
    CHECK(strstr(out.data, "\"name\": \"a,\\\"b\\\"\\u000d\\n\\u001b[31m\"") != NULL);
    pica_text_finish(&out);
    report_table_finish(&t);
    return check_done();
}
