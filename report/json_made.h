/*
 * report/json_made.h - JSON of how an app is made: by which packer, in which containers.
 */
#ifndef PICA_REPORT_JSON_MADE_H
#define PICA_REPORT_JSON_MADE_H

#include "base/json_write.h"
#include "base/words.h"
#include "privacy/container.h"
#include "privacy/packer.h"

/* The key "evidence": an array of kind, value and place. */
void report_key_evidence(struct pica_json *j, const struct privacy_evidence *evidence,
                         size_t count);
/* The keys "packer" (null without one) and "containers". */
void report_key_packer(struct pica_json *j, const struct privacy_packer *p, enum pica_lang lang);
void report_key_containers(struct pica_json *j, const struct privacy_container *containers,
                           size_t count, enum pica_lang lang);

#endif
