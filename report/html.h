/*
 * report/html.h - reports as one page that needs nothing else (docs/HTML.md).
 *
 * The page is a template: HTML with style and script, pica's own
 * (report/html) or one that a person names. What pica puts in is data (the
 * report as JSON in both languages, with the code around its places) and plain
 * text, where the template says {{pica.NAME}}. The script of the template
 * draws the page; without it the plain text is what there is to read.
 *
 * Whatever a package holds stays data: in the JSON no "<" is left, and nothing
 * that a template's script would run is ever made of it. The nonce of the
 * page's Content-Security-Policy is a digest of the data, so that the same
 * package gives the same bytes, and no package can know it beforehand.
 */
#ifndef PICA_REPORT_HTML_H
#define PICA_REPORT_HTML_H

#include "base/json_write.h"
#include "base/words.h"
#include "scan/scan.h"

struct report_html {
    enum pica_lang lang; /* in which the page opens */
    struct pica_text data;
    struct pica_json json;
    struct pica_text plain[PICA_LANG_COUNT];
    struct pica_text title;
};

/* `h` must stay where it is until report_html_finish(). */
void report_html_begin(struct report_html *h, enum pica_lang lang);

/* One package. Code, lines and advice are as good as r->detail (scan/detail.h). */
void report_html_add(struct report_html *h, const struct scan_result *r);

/* The page, appended to `out`. `label` names the template in messages; an empty one is pica's own.
 */
PICA_MUST_USE
enum pica_status report_html_print(struct report_html *h, struct pica_span page_template,
                                   const char *label, struct pica_text *out,
                                   struct pica_error *err);

void report_html_finish(struct report_html *h);

/* pica's own template. */
struct pica_span report_html_template(void);

#endif
