/*
 * report/text_parts.h - the sections of the text report, one function each.
 *
 * A section without anything to say has an empty head.
 */
#ifndef PICA_REPORT_TEXT_PARTS_H
#define PICA_REPORT_TEXT_PARTS_H

#include "report/page.h"

void report_section_findings(const struct scan_result *r, const struct report_text_style *style,
                             struct report_section *ret);
void report_section_permissions(const struct scan_result *r, const struct report_text_style *style,
                                struct report_section *ret);
void report_section_collections(const struct scan_result *r, const struct report_text_style *style,
                                struct report_section *ret);
void report_section_sdks(const struct scan_result *r, const struct report_text_style *style,
                         struct report_section *ret);
void report_section_gaps(const struct scan_result *r, const struct report_text_style *style,
                         struct report_section *ret);
void report_section_remarks(const struct scan_result *r, const struct report_text_style *style,
                            struct report_section *ret);

#endif
