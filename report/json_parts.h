/*
 * report/json_parts.h - what the JSON printers share.
 */
#ifndef PICA_REPORT_JSON_PARTS_H
#define PICA_REPORT_JSON_PARTS_H

#include "base/json_write.h"
#include "base/place.h"
#include "base/words.h"

/* A key whose value is text in one language, English where there is no other; left out without. */
void report_key_words(struct pica_json *j, const char *key, const struct pica_words *w,
                      enum pica_lang lang);
/* A key whose value is an object or an array that the caller fills and ends. */
void report_key_object(struct pica_json *j, const char *key);
void report_key_array(struct pica_json *j, const char *key);

/* A place (docs/REPORT.md), as a value and with its key. */
void report_json_place(struct pica_json *j, const struct pica_place *p);
void report_key_place(struct pica_json *j, const char *key, const struct pica_place *p);

#endif
