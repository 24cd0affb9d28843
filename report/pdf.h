/*
 * report/pdf.h - the result as a file that an authority or a testing body attaches to a case.
 */
#ifndef PICA_REPORT_PDF_H
#define PICA_REPORT_PDF_H

#include "report/custody.h"
#include "report/report.h"

/*
 * Appends the bytes of a PDF file (docs/PDF.md). `custody` may be NULL: what
 * it would tell is left open, to be filled in by hand. The same result,
 * sidecar, fonts and versions of Pango and Cairo give the same bytes; the
 * file's date is the sidecar's, else that of SOURCE_DATE_EPOCH as `epoch`
 * (seconds; below 0: none), else 1980. Fails also when Pango and Cairo, or a
 * font with Chinese characters, are not installed.
 */
PICA_MUST_USE
enum pica_status report_pdf(const struct scan_result *r, const struct custody *custody,
                            int64_t epoch, enum pica_lang lang, struct pica_text *out,
                            struct pica_error *err);

#endif
