/*
 * scan/names.h - the words by which reports and rules name what an enum says.
 */
#ifndef PICA_SCAN_NAMES_H
#define PICA_SCAN_NAMES_H

#include "scan/baseline.h"
#include "scan/decision.h"

const char *scan_protection_name(enum manifest_protection p);    /* "dangerous" ... */
const char *scan_component_name(enum manifest_component_kind k); /* "activity" ... */
const char *scan_use_name(enum privacy_use u);                   /* "used" ... */
const char *scan_role_name(enum privacy_role r);                 /* "collects" ... */
const char *scan_severity_name(enum privacy_severity s);         /* "high" ... */
const char *scan_confidence_name(enum privacy_confidence c);     /* "certain" ... */
const char *scan_owner_kind_name(enum privacy_owner_kind k);     /* "app" ... */
const char *scan_code_name(enum privacy_code c);                 /* "js" ... */
const char *scan_part_name(unsigned bit);             /* of enum privacy_part: "code", "text" ... */
const char *scan_contract_name(enum scan_contract c); /* "kept" ... */
const char *scan_found_name(enum scan_found f);       /* "yes", "no", "unseen" */
const char *scan_standing_name(enum scan_standing_kind kind); /* "new" ... */
/* SDK or library id, or the app's package name; NULL when the app has none. */
const char *scan_owner_id(const struct scan_result *r, const struct privacy_owner *owner);

#endif
