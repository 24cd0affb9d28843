/*
 * report/text_parts.h - the parts of the text report, one function each.
 *
 * A section without anything to say has an empty head.
 */
#ifndef PICA_REPORT_TEXT_PARTS_H
#define PICA_REPORT_TEXT_PARTS_H

#include "report/page.h"

#define REPORT_IDENTITY_COLUMN 11 /* where its values begin */

/* A line of the identity: what (a key of words_zh.tsv), padded, and its value. */
void report_identity_line(const struct report_text_style *style, struct pica_text *t,
                          const char *name, enum report_ink ink, const struct pica_text *value);

/* How the app is made, if by a packer or in a container: lines of the identity. */
void report_made_lines(const struct scan_result *r, const struct report_text_style *style,
                       struct pica_text *t);

void report_section_findings(const struct scan_result *r, const struct report_text_style *style,
                             struct report_section *ret);
void report_section_permissions(const struct scan_result *r, const struct report_text_style *style,
                                struct report_section *ret);
void report_section_collections(const struct scan_result *r, const struct report_text_style *style,
                                struct report_section *ret);
/* How the app asks for consent. */
void report_section_flow(const struct scan_result *r, const struct report_text_style *style,
                         struct report_section *ret);
/* Requests for permissions, SDK starts and grants, the worst state first. */
void report_section_calls(const struct scan_result *r, const struct report_text_style *style,
                          struct report_section *ret);
void report_section_sdks(const struct scan_result *r, const struct report_text_style *style,
                         struct report_section *ret);
void report_section_gaps(const struct scan_result *r, const struct report_text_style *style,
                         struct report_section *ret);
void report_section_remarks(const struct scan_result *r, const struct report_text_style *style,
                            struct report_section *ret);

#endif
