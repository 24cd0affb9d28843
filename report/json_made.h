/*
 * report/json_made.h - JSON of what an app is made of: packer, containers, SDKs.
 */
#ifndef PICA_REPORT_JSON_MADE_H
#define PICA_REPORT_JSON_MADE_H

#include "base/json_write.h"
#include "base/words.h"
#include "privacy/container.h"
#include "privacy/packer.h"
#include "scan/scan.h"

/* The key "evidence": an array of kind, value and place. */
void report_key_evidence(struct pica_json *j, const struct privacy_evidence *evidence,
                         size_t count);
/* The keys "packer" (null without one) and "containers". */
void report_key_packer(struct pica_json *j, const struct privacy_packer *p, enum pica_lang lang);
void report_key_containers(struct pica_json *j, const struct privacy_container *containers,
                           size_t count, enum pica_lang lang);

/* The SDKs (or libraries) that were found, and whose code something is. */
void report_key_sdks(struct pica_json *j, const struct scan_result *r, enum pica_lang lang,
                     const char *key, bool library);
void report_key_owner(struct pica_json *j, const struct scan_result *r,
                      const struct privacy_owner *o, enum pica_lang lang);

/* The whole report, as a value; `lang` may be REPORT_BOTH (report/json_parts.h). */
void report_json_value(struct pica_json *j, const struct scan_result *r, enum pica_lang lang);

#endif
