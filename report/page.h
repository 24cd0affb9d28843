/*
 * report/page.h - sections of lines, fitted into the height of a screen.
 *
 * A section has a head that is always shown and rows, most important first.
 * Where rows are too many for the page, each section is given its share and
 * says how many it left out: nothing is dropped in silence.
 */
#ifndef PICA_REPORT_PAGE_H
#define PICA_REPORT_PAGE_H

#include "report/report.h"
#include "report/say.h"
#include "report/width.h"

enum report_ink {
    REPORT_PLAIN,
    REPORT_BOLD,
    REPORT_DIM,
    REPORT_ALARM, /* bold red */
    REPORT_RED,
    REPORT_YELLOW,
    REPORT_CYAN,
};

/* Begins and ends coloured text; nothing without colour. */
void report_ink_on(struct pica_text *t, const struct report_text_style *style, enum report_ink ink);
void report_ink_off(struct pica_text *t, const struct report_text_style *style,
                    enum report_ink ink);

/*
 * A head: report_say() in bold, then `rest` (NULL: nothing), wrapped where the
 * page is narrow (on a low page cut), and the end of the line. Frees `rest`.
 */
PICA_PRINTF(4, 5)
void report_add_heading(struct pica_text *t, const struct report_text_style *style,
                        struct pica_text *rest, const char *fmt, ...);

/* The style with the defaults of a page filled in. */
struct report_text_style report_style(const struct report_text_style *given);

struct report_section {
    struct pica_text head; /* whole lines, each with its line feed */
    struct pica_text body; /* whole lines, each with its line feed */
    unsigned share;        /* rows it is given in each round of sharing out; at least 1 */
};

/* Bytes of a package, as one printable line. */
void report_add_name(struct pica_text *t, const char *s);

/*
 * Appends the sections to `out`, a blank line before each when the page is
 * high enough; `used` lines of the page are taken by what stands around them.
 * Frees the texts of the sections.
 */
void report_add_sections(struct pica_text *out, const struct report_text_style *style,
                         struct report_section *sections, size_t count, size_t used);

#endif
