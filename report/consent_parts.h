/*
 * report/consent_parts.h - what both printers of pica dump consent name alike.
 */
#ifndef PICA_REPORT_CONSENT_PARTS_H
#define PICA_REPORT_CONSENT_PARTS_H

#include "report/report.h"

/* "control": enum consent_form. */
const char *report_consent_form(enum consent_form form);

/* "yes", "no", or NULL: not said. */
const char *report_consent_checked(enum layout_checked checked);

#endif
