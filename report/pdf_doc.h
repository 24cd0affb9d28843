/*
 * report/pdf_doc.h - a PDF document in the making: blocks that flow over pages.
 *
 * Knows nothing of reports. Everything is tagged for readers of the screen, has
 * an outline and selectable text; fonts are embedded; nothing outside is
 * referred to, and no clock is asked. A block that does not fit is broken
 * between lines; the head of a table stands again on every page.
 *
 * How many pages there are stands on each of them, so a document is laid out
 * twice: first with pages unknown, for nothing but their number and those of
 * its headings, then with both.
 *
 * Text is UTF-8 without control characters (pica_text_add_printable); line
 * feeds break lines. What no installed font can show is written as <U+1F600>.
 */
#ifndef PICA_REPORT_PDF_DOC_H
#define PICA_REPORT_PDF_DOC_H

#include "base/error.h"
#include "base/text.h"

struct pdf_doc;

/* What a first layout is made for. Zero at first; free with pdf_plan_finish(). */
struct pdf_plan {
    unsigned pages;
    unsigned *headings; /* the page of each first-level heading, in their order */
    size_t heading_count, heading_cap;
};

struct pdf_about {
    const char *title, *subject, *author, *keywords;
    const char *date;        /* "2026-11-23T00:00:00Z", for the file's own properties */
    const char *header;      /* at the top of every page but the first */
    const char *footer;      /* at the left of the bottom */
    const char *page_format; /* "page %u of %u", of two numbers; checked by who gives it */
    const char *language;    /* "zh-cn" */
};

enum pdf_look {
    PDF_BODY,
    PDF_BOLD,
    PDF_SMALL,
    PDF_MONO, /* code, hashes */
    PDF_TITLE,
    PDF_H1,
    PDF_H2,
    PDF_ALARM, /* bold, in a dark red */
    PDF_FAINT,
    PDF_LOOKS
};

/*
 * Begins a document whose bytes are appended to `out`; NULL: the first layout.
 * What it strings together must outlive it.
 */
PICA_MUST_USE
enum pica_status pdf_doc_new(const struct pdf_about *about, struct pdf_plan *plan,
                             struct pica_text *out, struct pdf_doc **ret, struct pica_error *err);

void pdf_heading(struct pdf_doc *doc, unsigned level, const char *s); /* 0: the title; 1, 2 */
void pdf_paragraph(struct pdf_doc *doc, enum pdf_look look, const char *s);
void pdf_space(struct pdf_doc *doc, double points);
void pdf_page_break(struct pdf_doc *doc);
/* Begins a new page unless so much room is left. */
void pdf_need(struct pdf_doc *doc, double points);
/* A line of the table of contents: the `number`th first-level heading. */
void pdf_contents_line(struct pdf_doc *doc, const char *s, size_t number);

/* --- tables ------------------------------------------------------------------------- */

enum { PDF_COLUMNS_MOST = 8 };

struct pdf_column {
    const char *head; /* NULL in all: a table without a head */
    double share;     /* of the width; they add up to 1 */
};

void pdf_table(struct pdf_doc *doc, const struct pdf_column *columns, size_t count);
/* The next cell of the row; NULL: empty. */
void pdf_cell(struct pdf_doc *doc, enum pdf_look look, const char *s);
void pdf_row(struct pdf_doc *doc);
/* A row of one cell over the whole width. */
void pdf_wide_row(struct pdf_doc *doc, enum pdf_look look, const char *s);
void pdf_table_end(struct pdf_doc *doc);

/* Ends it; says what went wrong on the way, too. */
PICA_MUST_USE
enum pica_status pdf_doc_end(struct pdf_doc *doc, struct pica_error *err);
void pdf_doc_free(struct pdf_doc *doc); /* NULL is fine */

void pdf_plan_finish(struct pdf_plan *plan);

#endif
