/*
 * report/sarif_place.h - places and files in SARIF. For sarif.c alone.
 */
#ifndef PICA_REPORT_SARIF_PLACE_H
#define PICA_REPORT_SARIF_PLACE_H

#include "report/sarif.h"

/*
 * A location object (section 3.28), as a value: the source file with its line
 * where debug information has both, else the bytes in the entry of the package;
 * with it the class and method as logical location. `message` may be NULL.
 */
void report_sarif_location(struct report_sarif *s, const struct scan_result *r,
                           const struct pica_place *p, const char *message);

/* The key "artifacts": the package with its digests, and what is in it. */
void report_sarif_artifacts(struct report_sarif *s, const struct scan_result *r);

/* Text as a message: what would be a placeholder or a link in it (3.11.5, 3.11.6) is escaped. */
void report_sarif_add_message(struct pica_text *t, const char *text);

#endif
