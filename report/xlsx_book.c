#include "report/xlsx_book.h"

#include "base/library.h"
#include "report/width.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xlsxwriter.h>

#define SONAME "libxlsxwriter.so.4"
#define COLUMNS_MOST 32
#define LINE_HEIGHT 14.5 /* points */
#define LINES_SHOWN 16   /* of a row, as it is first seen; more are reached by making it higher */
#define CUT_ROOM 64      /* units kept for what says that a text was cut */

static struct {
#define X(name) __typeof__(name) *name;
#include "report/xlsx.def"
#undef X
} lib; /* set once by load() and never changed after */
static char load_failure[PICA_LIBRARY_WHY];
static pthread_once_t load_once = PTHREAD_ONCE_INIT;

static void load(void)
{
    static const struct pica_symbol symbols[] = {
#define X(name) PICA_SYMBOL(lib, name)
#include "report/xlsx.def"
#undef X
    };

    (void)pica_library_open(SONAME, symbols, sizeof symbols / sizeof *symbols, load_failure);
}

struct xlsx_book {
    int fd;             /* memory that the library writes as a file */
    lxw_workbook *work; /* NULL once closed */
    lxw_worksheet *sheet;
    lxw_format *looks[XLSX_LOOKS];
    uint32_t row;
    uint16_t column, columns;
    size_t widths[COLUMNS_MOST]; /* of the columns, in characters */
    size_t lines;                /* of the highest cell of the row */
    struct pica_text cell;       /* scratch */
    lxw_error wrong;             /* the first */
    bool failed;                 /* out of memory */
    bool full;                   /* rows were left out */
};

/* --- making -------------------------------------------------------------------------- */

static bool add_looks(struct xlsx_book *book)
{
    static const struct {
        uint32_t paper, ink;
    } colors[XLSX_LOOKS] = {
        [XLSX_HEAD] = { 0x1f3864, 0xffffff }, [XLSX_CRITICAL] = { 0xf8cbad, 0x7b1e00 },
        [XLSX_HIGH] = { 0xfce4d6, 0x833c0b }, [XLSX_MEDIUM] = { 0xfff2cc, 0x7f6000 },
        [XLSX_LOW] = { 0xe2efda, 0x375623 },
    };

    for (int i = 0; i < XLSX_LOOKS; i++) {
        lxw_format *f = lib.workbook_add_format(book->work);

        if (!f)
            return false;
        book->looks[i] = f;
        lib.format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
        if (i != XLSX_PLAIN)
            lib.format_set_text_wrap(f);
        if (i == XLSX_HEAD)
            lib.format_set_bold(f);
        lib.format_set_border(f, LXW_BORDER_HAIR);
        if (colors[i].paper) {
            lib.format_set_bg_color(f, colors[i].paper);
            lib.format_set_font_color(f, colors[i].ink);
        }
    }
    return true;
}

static enum pica_status begin(struct xlsx_book *book, const char *title, struct pica_error *err)
{
    char path[48], *name;
    lxw_workbook_options options = { .constant_memory = LXW_TRUE };
    lxw_doc_properties properties = { .created = 315532800 }; /* 1980, as in its ZIP: no clock */

    book->fd = memfd_create("xlsx", MFD_CLOEXEC);
    if (book->fd < 0)
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "cannot be written: %s", strerror(errno));
    snprintf(path, sizeof path, "/proc/self/fd/%d", book->fd);
    book->work = lib.workbook_new_opt(path, &options);
    if (!book->work || !add_looks(book))
        return pica_fail_nomem(err);
    name = strdup(title);
    if (!name)
        return pica_fail_nomem(err);
    properties.title = name;
    if (lib.workbook_set_properties(book->work, &properties) != LXW_NO_ERROR)
        book->failed = true;
    free(name);
    return book->failed ? pica_fail_nomem(err) : PICA_OK;
}

enum pica_status xlsx_book_new(const char *title, struct xlsx_book **ret, struct pica_error *err)
{
    struct xlsx_book *book;
    enum pica_status st;

    pthread_once(&load_once, load);
    if (load_failure[0])
        return pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE,
                         "libxlsxwriter, which makes spreadsheets, cannot be loaded: %s",
                         load_failure);
    book = calloc(1, sizeof *book);
    if (!book)
        return pica_fail_nomem(err);
    book->fd = -1;
    st = begin(book, title, err);
    if (st == PICA_OK)
        *ret = book;
    else
        xlsx_book_free(book);
    return st;
}

void xlsx_book_free(struct xlsx_book *book)
{
    if (!book)
        return;
    if (book->work)
        (void)lib.workbook_close(book->work); /* it has no other end */
    if (book->fd >= 0)
        close(book->fd);
    pica_text_finish(&book->cell);
    free(book);
}

/* --- what a cell holds ------------------------------------------------------------------ */

/* "_xHHHH_" is a character to whoever reads the file. */
static bool is_escape(struct pica_span s)
{
    if (s.len < 7 || s.data[0] != '_' || s.data[1] != 'x' || s.data[6] != '_')
        return false;
    for (size_t i = 2; i < 6; i++)
        if (!((s.data[i] >= '0' && s.data[i] <= '9') ||
              ((s.data[i] | 32) >= 'a' && (s.data[i] | 32) <= 'f')))
            return false;
    return true;
}

/* One character of the cell's text, and the units it takes. */
static size_t add_unit(struct pica_text *t, struct pica_span s, bool lines, size_t *ret_len)
{
    uint32_t code = 0;
    size_t n = pica_utf8_char(s.data, s.len, &code), before = t->len;

    *ret_len = n ? n : 1;
    if (lines && n == 1 && code == '\n') {
        pica_text_add_char(t, '\n');
    } else if (is_escape(s)) {
        pica_text_add(t, "_x005F_");
    } else if (n == 3 && (code & 0xfffe) == 0xfffe) { /* no characters of XML */
        pica_text_addf(t, "\\x%02x\\x%02x\\x%02x", s.data[0], s.data[1], s.data[2]);
    } else {
        pica_text_add_printable(t, pica_span_of(s.data, *ret_len));
        if (t->len - before == n)
            return n == 4 ? 2 : 1;
    }
    return t->len - before;
}

void xlsx_cell(struct pica_text *t, struct pica_span s, bool lines)
{
    size_t units = 0, characters = 0, from = t->len;

    if (s.len && strchr("=+-@", (char)s.data[0])) {
        pica_text_add_char(t, '\'');
        units++;
    }
    for (size_t i = 0, len; i < s.len && !t->failed; i += len) {
        size_t before = t->len;

        units += add_unit(t, pica_span_of(s.data + i, s.len - i), lines, &len);
        characters++;
        if (units > XLSX_CELL_UNITS - CUT_ROOM && s.len - i > CUT_ROOM) {
            t->len = before;
            pica_text_addf(t, "... [%zu/%zu]", before - from, s.len);
            return;
        }
    }
}

/* --- writing ------------------------------------------------------------------------------ */

static void keep(struct xlsx_book *book, lxw_error e)
{
    if (book->wrong == LXW_NO_ERROR)
        book->wrong = e;
}

static void sheet_end(struct xlsx_book *book)
{
    if (book->sheet && book->row > 1)
        keep(book, lib.worksheet_autofilter(book->sheet, 0, 0, book->row - 1,
                                            (lxw_col_t)(book->columns - 1)));
}

void xlsx_sheet(struct xlsx_book *book, const char *name, const struct xlsx_column *columns,
                size_t count)
{
    sheet_end(book);
    book->sheet = lib.workbook_add_worksheet(book->work, name);
    if (!book->sheet) {
        book->failed = true;
        return;
    }
    book->row = 0;
    book->column = 0;
    book->columns = (uint16_t)count;
    for (size_t i = 0; i < count && i < COLUMNS_MOST; i++)
        book->widths[i] = (size_t)columns[i].width;
    for (size_t i = 0; i < count; i++)
        keep(book, lib.worksheet_set_column(book->sheet, (lxw_col_t)i, (lxw_col_t)i,
                                            columns[i].width, NULL));
    lib.worksheet_freeze_panes(book->sheet, 1, 0);
    lib.worksheet_set_landscape(book->sheet);
    lib.worksheet_set_paper(book->sheet, 9); /* A4 */
    lib.worksheet_fit_to_pages(book->sheet, 1, 0);
    keep(book, lib.worksheet_repeat_rows(book->sheet, 0, 0));
    for (size_t i = 0; i < count; i++)
        xlsx_text(book, XLSX_HEAD, columns[i].head);
    xlsx_row(book);
}

/* How many lines the cell takes in its column. */
static size_t lines_of(struct pica_span s, size_t width)
{
    size_t lines = 0;

    for (;;) {
        const uint8_t *end = s.len ? memchr(s.data, '\n', s.len) : NULL;
        size_t n = end ? (size_t)(end - s.data) : s.len;

        lines += 1 + report_width(pica_span_of(s.data, n)) / (width ? width : 1);
        if (!end || lines > LINES_SHOWN)
            return lines;
        s = pica_span_of(end + 1, s.len - n - 1);
    }
}

/* Writes what stands in book->cell. */
static void put(struct xlsx_book *book, enum xlsx_look look)
{
    uint16_t column = book->column++;

    if (!book->sheet || book->full || book->cell.failed)
        return;
    if (look != XLSX_PLAIN && column < COLUMNS_MOST) {
        size_t lines =
            lines_of(pica_span_of(book->cell.data, book->cell.len), book->widths[column]);

        book->lines = lines > book->lines ? lines : book->lines;
    }
    if (book->cell.len == 0)
        keep(book, lib.worksheet_write_blank(book->sheet, book->row, column, book->looks[look]));
    else
        keep(book, lib.worksheet_write_string(book->sheet, book->row, column, book->cell.data,
                                              book->looks[look]));
}

void xlsx_text(struct xlsx_book *book, enum xlsx_look look, const char *s)
{
    book->cell.len = 0;
    if (s)
        xlsx_cell(&book->cell, pica_span_str(s), false);
    put(book, look);
}

void xlsx_lines(struct xlsx_book *book, enum xlsx_look look, struct pica_text *t)
{
    book->cell.len = 0;
    if (t->len)
        xlsx_cell(&book->cell, pica_span_of(t->data, t->len), true);
    book->cell.failed |= t->failed;
    put(book, look);
    pica_text_finish(t);
}

void xlsx_number(struct xlsx_book *book, int64_t n)
{
    uint16_t column = book->column++;

    if (book->sheet && !book->full)
        keep(book, lib.worksheet_write_number(book->sheet, book->row, column, (double)n,
                                              book->looks[XLSX_PLAIN]));
}

void xlsx_row(struct xlsx_book *book)
{
    book->column = 0;
    /* No program fits a row to its text that was not typed into it. */
    if (book->sheet && !book->full && book->lines > 1)
        keep(book,
             lib.worksheet_set_row(
                 book->sheet, book->row,
                 LINE_HEIGHT * (double)(book->lines < LINES_SHOWN ? book->lines : LINES_SHOWN),
                 NULL));
    book->lines = 0;
    if (book->row + 1 < XLSX_ROWS_MOST)
        book->row++;
    else
        book->full = true;
}

static enum pica_status read_back(int fd, struct pica_text *out, struct pica_error *err)
{
    struct stat st;
    char *to;
    size_t done = 0;

    if (fstat(fd, &st) != 0 || st.st_size <= 0)
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "the spreadsheet came out empty");
    to = pica_text_extend(out, (size_t)st.st_size);
    if (!to)
        return pica_fail_nomem(err);
    while (done < (size_t)st.st_size) {
        ssize_t n = pread(fd, to + done, (size_t)st.st_size - done, (off_t)done);

        if (n <= 0)
            return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "cannot be read: %s", strerror(errno));
        done += (size_t)n;
    }
    return PICA_OK;
}

enum pica_status xlsx_book_close(struct xlsx_book *book, struct pica_text *out,
                                 struct pica_error *err)
{
    lxw_error closed;

    sheet_end(book);
    closed = lib.workbook_close(book->work);
    book->work = NULL;
    keep(book, closed);
    if (book->failed || book->cell.failed || book->wrong == LXW_ERROR_MEMORY_MALLOC_FAILED)
        return pica_fail_nomem(err);
    if (book->wrong != LXW_NO_ERROR)
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "the spreadsheet cannot be made: %s",
                         lib.lxw_strerror(book->wrong));
    if (book->full)
        return pica_fail(err, PICA_E_LIMIT, PICA_NOWHERE,
                         "a sheet of a spreadsheet has %u rows at most", XLSX_ROWS_MOST);
    return read_back(book->fd, out, err);
}
