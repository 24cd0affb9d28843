/*
 * report/markup.h - text that may be anything, in XML and HTML.
 */
#ifndef PICA_REPORT_MARKUP_H
#define PICA_REPORT_MARKUP_H

#include "base/text.h"

/*
 * Appends `s` as text of an element or value of a quoted attribute, of XML 1.0 as well
 * as of HTML: & < > " ' are escaped; broken bytes, control characters (those
 * that turn the direction of writing among them) and what XML cannot hold
 * become \xNN or \u{NNNN}. Line feeds and tabs stay.
 */
void report_add_markup(struct pica_text *t, struct pica_span s);

#endif
