/* pica's own template, made of report/html by tools/page.py. */
#include "report/html.h"

static const uint8_t page[] = {
#include "page.inc"
};

struct pica_span report_html_template(void)
{
    return pica_span_of(page, sizeof page);
}
