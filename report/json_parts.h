/*
 * report/json_parts.h - what the JSON printers share.
 */
#ifndef PICA_REPORT_JSON_PARTS_H
#define PICA_REPORT_JSON_PARTS_H

#include "base/json_write.h"
#include "base/place.h"
#include "base/words.h"

/* Instead of a language: every text is an object {"zh": ..., "en": ...}, as pages have it. */
#define REPORT_BOTH PICA_LANG_COUNT

/* A key whose value is text in one language, English where there is no other; left out without. Of
 * both languages, a text that is the same in them is a plain one. */
void report_key_words(struct pica_json *j, const char *key, const struct pica_words *w,
                      enum pica_lang lang);
/* A key whose value is an object or an array that the caller fills and ends. */
void report_key_object(struct pica_json *j, const char *key);
void report_key_array(struct pica_json *j, const char *key);

/* A place (docs/REPORT.md), as a value and with its key. */
void report_json_place(struct pica_json *j, const struct pica_place *p);
void report_key_place(struct pica_json *j, const char *key, const struct pica_place *p);

#endif
