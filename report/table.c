#include "report/table.h"

#include "base/json_write.h"
#include "report/width.h"

#include <stdlib.h>

/* Columns of a terminal that a cell may take where the table is wider than that. */
#define CELL_MOST 40
#define BETWEEN "  "
#define BETWEEN_COLUMNS 2

void report_table_add(struct report_table *t, const struct pica_span *cells)
{
    if (!pica_grow(&t->cells, &t->cell_cap, t->cell_count + t->column_count, sizeof *t->cells)) {
        t->failed = true;
        return;
    }
    for (size_t i = 0; i < t->column_count; i++) {
        t->cells[t->cell_count++] =
            (struct report_cell){ t->bytes.len, cells[i].len, cells[i].data != NULL };
        pica_text_add_span(&t->bytes, cells[i]);
    }
    t->failed |= t->bytes.failed;
}

void report_table_finish(struct report_table *t)
{
    free(t->cells);
    pica_text_finish(&t->bytes);
    *t = (struct report_table){ 0 };
}

static struct pica_span cell_at(const struct report_table *t, size_t i)
{
    const struct report_cell *c = &t->cells[i];

    return c->len ? pica_span_of(t->bytes.data + c->at, c->len) : (struct pica_span){ 0 };
}

/* A cell as it is printed for people: safe for a terminal, in `scratch`. */
static struct pica_span printable(const struct report_table *t, size_t i, struct pica_text *scratch)
{
    scratch->len = 0;
    pica_text_add_printable(scratch, cell_at(t, i));
    return pica_span_of(scratch->data, scratch->len);
}

static void measure(const struct report_table *t, size_t *widths, struct pica_text *scratch)
{
    for (size_t c = 0; c < t->column_count; c++)
        widths[c] = report_width(pica_span_str(t->columns[c].head));
    for (size_t i = 0; t->column_count && i < t->cell_count; i++) {
        size_t w = report_width(printable(t, i, scratch));

        if (w > widths[i % t->column_count])
            widths[i % t->column_count] = w;
    }
}

/* Long columns give way, evenly, until the table fits or they are as narrow as they may be. */
static void fit(const struct report_table *t, size_t *widths, size_t width)
{
    size_t total = 0;

    for (size_t c = 0; c < t->column_count; c++)
        total += widths[c] + BETWEEN_COLUMNS;
    for (size_t c = 0; width && total > width && c < t->column_count; c++)
        if (widths[c] > CELL_MOST)
            widths[c] = CELL_MOST;
}

static void add_line(const struct report_table *t, const size_t *widths, size_t first,
                     struct pica_text *scratch, struct pica_text *out)
{
    size_t blanks = 0; /* held back: no line ends with them */

    for (size_t c = 0; c < t->column_count; c++) {
        struct pica_span cell = first == SIZE_MAX ? pica_span_str(t->columns[c].head)
                                                  : printable(t, first + c, scratch);
        size_t w = report_width(cell), pad = w < widths[c] ? widths[c] - w : 0;
        bool right = t->columns[c].number;

        blanks += c ? BETWEEN_COLUMNS : 0;
        for (size_t n = blanks + (right ? pad : 0); cell.len && n > 0; n--)
            pica_text_add_char(out, ' ');
        if (cell.len) {
            report_add_cut(out, cell, widths[c]);
            blanks = right ? 0 : pad;
        } else {
            blanks += widths[c];
        }
    }
    pica_text_add_char(out, '\n');
}

void report_table_text(const struct report_table *t, unsigned width, struct pica_text *out)
{
    size_t *widths = calloc(t->column_count + 1, sizeof *widths);
    struct pica_text scratch = { 0 };

    if (!widths || t->failed) {
        out->failed = true;
        free(widths);
        return;
    }
    measure(t, widths, &scratch);
    fit(t, widths, width);
    add_line(t, widths, SIZE_MAX, &scratch, out);
    for (size_t i = 0; i < t->cell_count; i += t->column_count)
        add_line(t, widths, i, &scratch, out);
    out->failed |= scratch.failed;
    pica_text_finish(&scratch);
    free(widths);
}

/*
 * RFC 4180. A text that begins like a formula would be worked out by the spreadsheet that opens it,
 * and may call programs there (CWE-1236): an apostrophe makes it a text again.
 */
static void add_csv(struct pica_text *out, struct pica_span cell, bool number)
{
    bool formula = !number && cell.len && strchr("=+-@", cell.data[0]) && cell.data[0];
    bool quoted = formula;

    for (size_t i = 0; i < cell.len; i++)
        quoted |= cell.data[i] == '"' || cell.data[i] == ',' || cell.data[i] == ';';
    if (quoted)
        pica_text_add_char(out, '"');
    if (formula)
        pica_text_add_char(out, '\'');
    for (size_t i = 0; i < cell.len; i++) {
        if (cell.data[i] == '"')
            pica_text_add_char(out, '"');
        pica_text_add_char(out, (char)cell.data[i]);
    }
    if (quoted)
        pica_text_add_char(out, '"');
}

void report_table_csv(const struct report_table *t, const struct report_csv_style *style,
                      struct pica_text *out)
{
    struct pica_text scratch = { 0 };

    if (style->byte_order_mark)
        pica_text_add(out, "\xef\xbb\xbf");
    for (size_t c = 0; c < t->column_count; c++) {
        const struct report_table_column *column = &t->columns[c];

        pica_text_add(out, c ? "," : "");
        add_csv(out, pica_span_str(style->heads ? column->head : column->name), false);
    }
    pica_text_add(out, "\r\n");
    for (size_t i = 0; t->column_count && i < t->cell_count; i++) {
        size_t c = i % t->column_count;

        pica_text_add(out, c ? "," : "");
        add_csv(out, printable(t, i, &scratch), t->columns[c].number);
        if (c + 1 == t->column_count)
            pica_text_add(out, "\r\n");
    }
    out->failed |= t->failed || scratch.failed;
    pica_text_finish(&scratch);
}

/* A whole number as it is written; anything else is a text. */
static void add_json(struct pica_json *j, struct pica_span cell, bool number)
{
    int64_t n = 0;
    size_t i = cell.len && cell.data[0] == '-';
    bool whole = number && cell.len > i && cell.len - i < 19;

    for (size_t k = i; whole && k < cell.len; k++) {
        whole = cell.data[k] >= '0' && cell.data[k] <= '9';
        n = n * 10 + (cell.data[k] - '0');
    }
    if (whole)
        pica_json_number(j, i ? -n : n);
    else
        pica_json_string(j, cell);
}

void report_table_json(const struct report_table *t, const char *what, struct pica_text *out)
{
    struct pica_json j = { .out = out, .first = true };

    pica_json_object(&j);
    pica_json_key_text(&j, "schema", "pica.table/1");
    pica_json_key_text(&j, "what", what);
    pica_json_key(&j, "rows");
    pica_json_array(&j);
    for (size_t i = 0; t->column_count && i < t->cell_count; i++) {
        size_t c = i % t->column_count;

        if (c == 0)
            pica_json_object(&j);
        if (t->cells[i].known) {
            pica_json_key(&j, t->columns[c].name);
            add_json(&j, cell_at(t, i), t->columns[c].number);
        }
        if (c + 1 == t->column_count)
            pica_json_object_end(&j);
    }
    pica_json_array_end(&j);
    pica_json_object_end(&j);
    pica_text_add_char(out, '\n');
    out->failed |= t->failed;
}
