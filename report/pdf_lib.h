/*
 * report/pdf_lib.h - Cairo and Pango, opened when the first PDF is made.
 *
 * Linked in they would cost every run several milliseconds. GLib, below them,
 * ends the program when memory runs out; nothing can be done about that here.
 */
#ifndef PICA_REPORT_PDF_LIB_H
#define PICA_REPORT_PDF_LIB_H

#include "base/error.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

struct pdf_lib {
#define CAIRO(name) __typeof__(name) *name;
#define PANGO(name) __typeof__(name) *name;
#define PANGOCAIRO(name) __typeof__(name) *name;
#define GOBJECT(name) __typeof__(name) *name;
#include "report/pdf_lib.def"
};

/* The libraries, or NULL with *err filled: they are not installed, or others. */
PICA_MUST_USE
const struct pdf_lib *pdf_lib_load(struct pica_error *err);

#endif
