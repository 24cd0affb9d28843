/*
 * usage: print_test TESTDATA
 *
 * The text of NAME.dex is NAME.txt; tests/oracle/compare_dexdump.py compares it
 * with dexdump's.
 */
#include "dex/print.h"
#include "dex/header.h"
#include "dex/test_dex.h"
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

static void test_golden(const char *folder, const char *name)
{
    char dex_name[64], txt_name[64];
    struct pica_text out = { 0 };
    struct dex_printer printer;
    struct test_bytes text;
    struct test_dex t;

    snprintf(dex_name, sizeof dex_name, "%s.dex", name);
    snprintf(txt_name, sizeof txt_name, "%s.txt", name);
    text = test_read(folder, txt_name);
    test_dex_open(&t, folder, dex_name);
    t.dex.entry = dex_name;
    printer = dex_printer(&t.dex, &out);
    dex_print_header(&printer);
    for (uint32_t i = 0; i < t.dex.classes.count; i++)
        dex_print_class(&printer, i);
    dex_print_links(&printer);
    CHECK(!out.failed && !printer.failed && !printer.cut);
    text.data = realloc(text.data, text.len + 1);
    if (!text.data)
        exit(EXIT_FAILURE);
    text.data[text.len] = '\0';
    check_lines(out.data, (const char *)text.data);
    pica_text_finish(&out);
    test_dex_close(&t);
    free(text.data);
}

/* Thousands of methods with the same long code: the text ends, and says so. */
static void test_cut(void)
{
    enum { METHODS = 2000, UNITS = 8000, FIRST = 3 };
    size_t string = 0x70, type = string + 4, proto = type + 4, method = proto + 12;
    size_t cls = method + (size_t)METHODS * 8, code = cls + 32, data = code + 16 + UNITS * 2;
    size_t name = data + 6 + (size_t)METHODS * FIRST * 2, len = name + 8;
    uint8_t *bytes = calloc(1, len), *p;
    struct pica_notes notes = { 0 };
    struct pica_error err = { 0 };
    struct pica_text out = { 0 };
    struct dex_printer printer;
    struct dex_file dex;
    size_t after;

    if (!bytes)
        exit(EXIT_FAILURE);
    memcpy(bytes, "dex\n035", 8);
    for (uint32_t i = 0; i < DEX_IDS_COUNT; i++)
        test_put32(bytes + 0x38 + 8 * i, i == DEX_FIELD_IDS    ? 0
                                         : i == DEX_METHOD_IDS ? METHODS
                                                               : 1);
    test_put32(bytes + 0x3c, (uint32_t)string);
    test_put32(bytes + 0x44, (uint32_t)type);
    test_put32(bytes + 0x4c, (uint32_t)proto);
    test_put32(bytes + 0x5c, (uint32_t)method);
    test_put32(bytes + 0x64, (uint32_t)cls);
    test_put32(bytes + string, (uint32_t)name);
    memcpy(bytes + name, "\3Lx;", 5);
    test_put32(bytes + cls + 24, (uint32_t)data);
    test_put32(bytes + code + 12, UNITS);
    p = bytes + data;
    p += 2; /* no fields */
    *p++ = (METHODS & 0x7f) | 0x80;
    *p++ = METHODS >> 7;
    *p++ = 0;
    for (uint32_t i = 0; i < METHODS; i++) {
        *p++ = i > 0; /* the next method, without flags */
        *p++ = 0;
        *p++ = (uint8_t)(code & 0x7f) | 0x80;
        *p++ = (uint8_t)(code >> 7 & 0x7f) | 0x80;
        *p++ = (uint8_t)(code >> 14);
    }
    CHECK((size_t)(p - bytes) <= name);
    CHECK(dex_open(pica_span_of(bytes, len), "x", &pica_limits_default, &notes, &dex, &err) ==
          PICA_OK);
    printer = dex_printer(&dex, &out);
    dex_print_class(&printer, 0);
    CHECK(printer.cut && !printer.failed && out.len > 16u << 20 && out.len < 64u << 20);
    CHECK(strstr(out.data + out.len - 400, "(cut off here:"));
    after = out.len;
    dex_print_class(&printer, 0);
    dex_print_links(&printer);
    CHECK(out.len == after);
    pica_text_finish(&out);
    dex_close(&dex);
    pica_notes_finish(&notes);
    free(bytes);
}

int main(int argc, char **argv)
{
    char folder[4096];

    if (argc != 2 || snprintf(folder, sizeof folder, "%s/dex", argv[1]) >= (int)sizeof folder)
        return EXIT_FAILURE;
    test_golden(folder, "every");
    test_golden(folder, "readers");
    test_golden(folder, "rules");
    test_cut();
    return check_done();
}
