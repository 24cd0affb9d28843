/*
 * usage: print_test TESTDATA
 *
 * The text of every.dex is every.txt, which tests/oracle/compare_dexdump.py
 * compares with dexdump's.
 */
#include "dex/print.h"
#include "dex/test_files.h"
#include "tests/check.h"

static void check_lines(const char *got, const char *want)
{
    for (unsigned line = 1; *got || *want; line++) {
        size_t a = strcspn(got, "\n"), b = strcspn(want, "\n");

        if (a != b || memcmp(got, want, a) != 0) {
            fprintf(stderr, "line %u:\n  %.*s\n  %.*s\n", line, (int)a, got, (int)b, want);
            CHECK(!"the same text");
            return;
        }
        got += a + (got[a] != '\0');
        want += b + (want[b] != '\0');
    }
    CHECK(*got == *want);
}

int main(int argc, char **argv)
{
    char folder[4096];
    struct test_bytes file, text;
    struct pica_notes notes = { 0 };
    struct pica_error err = { 0 };
    struct pica_text out = { 0 };
    struct dex_printer printer;
    struct dex_file dex;

    if (argc != 2 || snprintf(folder, sizeof folder, "%s/dex", argv[1]) >= (int)sizeof folder)
        return EXIT_FAILURE;
    file = test_read(folder, "every.dex");
    text = test_read(folder, "every.txt");
    if (dex_open(pica_span_of(file.data, file.len), "every.dex", &pica_limits_default, &notes, &dex,
                 &err) != PICA_OK)
        return EXIT_FAILURE;
    printer = dex_printer(&dex, &out);
    dex_print_header(&printer);
    for (uint32_t i = 0; i < dex.classes.count; i++)
        dex_print_class(&printer, i);
    dex_print_links(&printer);
    CHECK(!out.failed && !printer.failed && !printer.cut);
    text.data = realloc(text.data, text.len + 1);
    if (!text.data)
        return EXIT_FAILURE;
    text.data[text.len] = '\0';
    check_lines(out.data, (const char *)text.data);
    pica_text_finish(&out);
    dex_close(&dex);
    pica_notes_finish(&notes);
    free(file.data);
    free(text.data);
    return check_done();
}
