/*
 * report/labels.h - how more than one printer names an SDK, a place, a collection.
 */
#ifndef PICA_REPORT_LABELS_H
#define PICA_REPORT_LABELS_H

#include "base/text.h"
#include "privacy/collect.h"
#include "privacy/container.h"
#include "privacy/packer.h"
#include "scan/story.h"

/* The name of an SDK or library in `lang`, or in the other language when it has none. */
const char *report_sdk_name(const struct privacy_sdk_entry *sdk, enum pica_lang lang);

/* The same of a packer ("an unknown packer") and a container. */
const char *report_packer_name(const struct privacy_packer *packer, enum pica_lang lang);
const char *report_container_name(const struct privacy_container *container, enum pica_lang lang);

/* "READ_CONTACTS": the platform's without their prefix. */
void report_add_permission_name(struct pica_text *t, const char *name);

/* "classes.dex Lcom/a/B;->c(I)V +0x12 (offset 0x1234)", as far as it is known. */
void report_add_place(struct pica_text *t, const struct pica_place *p, enum pica_lang lang);

/*
 * Ids by which `pica explain` knows what a report lists: a letter, "-" and the first 12
 * hexadecimal digits of SHA-256 over what is listed and the entry, the class,
 * the method and the instruction of its place, a line feed behind each: the
 * same place in the same package has the same id in every report. What is
 * listed is of a collection the kind of information, the API and the value; of
 * a request for permissions the API; of starts and grants that of the contract.
 */
#define REPORT_ID_SIZE 16
void report_collection_id(const struct privacy_collection *c, char out[REPORT_ID_SIZE]); /* C- */
void report_request_id(const struct scan_request *request, char out[REPORT_ID_SIZE]);    /* R- */
void report_start_id(const struct scan_sdk_start *start, char out[REPORT_ID_SIZE]);      /* S- */
void report_grant_id(const struct scan_grant *grant, char out[REPORT_ID_SIZE]);          /* G- */

/* Whether `text` is such an id, or the beginning of one with at least four digits. */
bool report_is_id(const char *text);
/* How many of the result's calls have it, or begin so; *ret is the first. */
size_t report_find_id(const struct scan_result *r, const char *id, struct scan_subject *ret);

/* Whose method a contract is about: id and, in *ret_name, its name; NULL: of any platform. */
const char *report_contract_sdk(const struct privacy_contract *c, const char **ret_name,
                                enum pica_lang lang);

#endif
