/*
 * report/labels.h - how more than one printer names an SDK, a place, a collection.
 */
#ifndef PICA_REPORT_LABELS_H
#define PICA_REPORT_LABELS_H

#include "base/text.h"
#include "privacy/collect.h"
#include "privacy/container.h"
#include "privacy/packer.h"
#include "scan/ids.h"

/* The name of an SDK or library in `lang`, or in the other language when it has none. */
const char *report_sdk_name(const struct privacy_sdk_entry *sdk, enum pica_lang lang);

/* Whose code it is: an SDK or library by its name, or the app itself. */
const char *report_owner_name(const struct privacy_owner *owner, enum pica_lang lang);

/* In both languages, for printers that want either. */
struct pica_words report_sdk_words(const struct privacy_sdk_entry *sdk);
struct pica_words report_packer_words(const struct privacy_packer *packer);
struct pica_words report_container_words(const struct privacy_container *container);

/* The same of a packer ("an unknown packer") and a container. */
const char *report_packer_name(const struct privacy_packer *packer, enum pica_lang lang);
const char *report_container_name(const struct privacy_container *container, enum pica_lang lang);

/* Of a permission: "dangerous", "normal" ... */
const char *report_protection(enum manifest_protection p, enum pica_lang lang);

/* "READ_CONTACTS": the platform's without their prefix. */
void report_add_permission_name(struct pica_text *t, const char *name);

/* "classes.dex Lcom/a/B;->c(I)V +0x12 (offset 0x1234)", as far as it is known. */
void report_add_place(struct pica_text *t, const struct pica_place *p, enum pica_lang lang);

/* Whose method a contract is about: id and, in *ret_name, its name; NULL: of any platform. */
const char *report_contract_sdk(const struct privacy_contract *c, const char **ret_name,
                                enum pica_lang lang);

#endif
