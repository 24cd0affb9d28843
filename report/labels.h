/*
 * report/labels.h - how more than one printer names an SDK, a place, a collection.
 */
#ifndef PICA_REPORT_LABELS_H
#define PICA_REPORT_LABELS_H

#include "base/text.h"
#include "privacy/collect.h"
#include "privacy/container.h"
#include "privacy/packer.h"

/* The name of an SDK or library in `lang`, or in the other language when it has none. */
const char *report_sdk_name(const struct privacy_sdk_entry *sdk, enum pica_lang lang);

/* The same of a packer ("an unknown packer") and a container. */
const char *report_packer_name(const struct privacy_packer *packer, enum pica_lang lang);
const char *report_container_name(const struct privacy_container *container, enum pica_lang lang);

/* "classes.dex Lcom/a/B;->c(I)V +0x12 (offset 0x1234)", as far as it is known. */
void report_add_place(struct pica_text *t, const struct pica_place *p, enum pica_lang lang);

#define REPORT_ID_SIZE 16

/*
 * "C-" and the first 12 hexadecimal digits of SHA-256 over the kind of
 * information, the API, the value, the entry, the class, the method and the
 * instruction, a line feed behind each: the same place in the same package has
 * the same id in every report.
 */
void report_collection_id(const struct privacy_collection *c, char out[REPORT_ID_SIZE]);

#endif
