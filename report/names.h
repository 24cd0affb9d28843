/*
 * report/names.h - how the report names the values of enumerations, and what it
 * derives from a result for more than one printer.
 */
#ifndef PICA_REPORT_NAMES_H
#define PICA_REPORT_NAMES_H

#include "scan/scan.h"

const char *report_protection_name(enum manifest_protection p);
const char *report_component_name(enum manifest_component_kind k);
const char *report_use_name(enum privacy_use u);
const char *report_confidence_name(enum privacy_confidence c);
const char *report_role_name(enum privacy_role r);
const char *report_severity_name(enum privacy_severity s);
const char *report_owner_name(enum privacy_owner_kind k);

#define REPORT_ID_SIZE 16

/*
 * "C-" and the first 12 hexadecimal digits of SHA-256 over the kind of
 * information, the API, the value, the entry, the class, the method and the
 * instruction, a line feed behind each: the same place in the same package has
 * the same id in every report. False when libcrypto would not.
 */
PICA_MUST_USE
bool report_collection_id(const struct privacy_collection *c, char out[REPORT_ID_SIZE]);

#endif
