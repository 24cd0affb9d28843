/*
 * report/xlsx.h - the result as a spreadsheet, in the columns that reviewers use.
 */
#ifndef PICA_REPORT_XLSX_H
#define PICA_REPORT_XLSX_H

#include "report/report.h"

/*
 * Appends the bytes of an .xlsx file (docs/REPORT.md): sheets on the package,
 * its findings, collections, calls, SDKs, permissions, and what was not looked
 * at. The same result gives the same bytes. Fails also when libxlsxwriter is
 * not installed.
 */
PICA_MUST_USE
enum pica_status report_xlsx(const struct scan_result *r, enum pica_lang lang,
                             struct pica_text *out, struct pica_error *err);

#endif
