/* Cells whose text is hostile; the same bytes twice; what cannot be made. */
#include "report/sample.h"
#include "report/xlsx.h"
#include "report/xlsx_book.h"
#include "tests/check.h"

static void is(const char *from, const char *want)
{
    struct pica_text t = { 0 };

    xlsx_cell(&t, pica_span_str(from), false);
    CHECK_STR(t.data ? t.data : "", want);
    pica_text_finish(&t);
}

static void cells(void)
{
    is("", "");
    is("plain", "plain");
    is("\xe4\xb8\xad", "\xe4\xb8\xad");
    is("=1+1", "'=1+1");
    is("+1", "'+1");
    is("-1", "'-1");
    is("@x", "'@x");
    is(" =1", " =1");
    is("a\tb\r\n", "a\\x09b\\x0d\\x0a");
    is("\x1b[31m", "\\x1b[31m");
    is("\xe2\x80\xae", "\\xe2\\x80\\xae");
    is("\xff\xfe", "\\xff\\xfe");
    is("\xef\xbf\xbe\xef\xbf\xbf", "\\xef\\xbf\\xbe\\xef\\xbf\\xbf");
    is("_x0041_", "_x005F_x0041_");
    is("_x004g_ _x004", "_x004g_ _x004");
    is("_x00aF_x0041_", "_x005F_x00aF_x005F_x0041_");
    is("<a>&\"</a>", "<a>&\"</a>"); /* the library escapes it */
}

/* How many UTF-16 units the text takes. */
static size_t units(const struct pica_text *t)
{
    size_t n = 0;

    for (size_t i = 0; i < t->len;) {
        uint32_t code = 0;
        size_t len = pica_utf8_char((const uint8_t *)t->data + i, t->len - i, &code);

        CHECK(len > 0);
        n += code > 0xffff ? 2 : 1;
        i += len ? len : 1;
    }
    return n;
}

/* 65,535 bytes of everything: no cell holds more than it may. */
static void long_cells(void)
{
    static const char *const of[] = { "a",       "\x01", "\xe4\xb8\xad", "\xf0\x9f\x98\x80", "\xff",
                                      "_x0041_", "=" };

    for (size_t k = 0; k < sizeof of / sizeof *of; k++) {
        struct pica_text from = { 0 }, t = { 0 };

        while (from.len < 65535)
            pica_text_add(&from, of[k]);
        xlsx_cell(&t, pica_span_of(from.data, from.len), false);
        CHECK(!t.failed && units(&t) <= XLSX_CELL_UNITS);
        CHECK(units(&t) < XLSX_CELL_UNITS / 2 || t.data[t.len - 1] == ']' || k == 2);
        pica_text_finish(&t);
        pica_text_finish(&from);
    }
}

/*
 * A text that did not find memory on its way makes no spreadsheet. (That the
 * library leaks what it holds when it finds none itself is not ours to test.)
 */
static void failed_text(void)
{
    static const struct xlsx_column columns[] = { { "a", 10 } };
    struct pica_text lost = { .failed = true }, out = { 0 };
    struct xlsx_book *book = NULL;
    struct pica_error err;

    CHECK(xlsx_book_new("t", &book, &err) == PICA_OK);
    xlsx_sheet(book, "s", columns, 1);
    xlsx_lines(book, XLSX_PLAIN, &lost);
    xlsx_row(book);
    CHECK(xlsx_book_close(book, &out, &err) == PICA_E_NOMEM && out.len == 0);
    xlsx_book_free(book);
    xlsx_book_free(NULL);
    /* One that was never closed. */
    CHECK(xlsx_book_new("t", &book, &err) == PICA_OK);
    xlsx_sheet(book, "s", columns, 1);
    xlsx_text(book, XLSX_PLAIN, "x");
    xlsx_book_free(book);
    pica_text_finish(&out);
}

static void whole(struct scan_result *r)
{
    struct pica_text a = { 0 }, b = { 0 };
    struct pica_error err;

    CHECK(report_xlsx(r, PICA_ZH, &a, &err) == PICA_OK);
    CHECK(report_xlsx(r, PICA_ZH, &b, &err) == PICA_OK);
    CHECK(a.len > 5000 && a.len == b.len && memcmp(a.data, b.data, a.len) == 0);
    CHECK(a.len && memcmp(a.data, "PK\3\4", 4) == 0);
    pica_text_finish(&a);
    pica_text_finish(&b);
}

int main(void)
{
    struct scan_result r;

    cells();
    long_cells();
    failed_text();
    sample_make(&r);
    whole(&r);
    sample_finish(&r);
    sample_make_empty(&r);
    whole(&r);
    sample_finish(&r);
    return check_done();
}
