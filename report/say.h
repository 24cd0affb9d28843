/*
 * report/say.h - words of one language, appended to a text.
 */
#ifndef PICA_REPORT_SAY_H
#define PICA_REPORT_SAY_H

#include "base/text.h"
#include "base/words.h"

/* `fmt` as for pica_fail(): English, with its Chinese twin in words_zh.tsv. */
PICA_PRINTF(3, 4)
void report_say(struct pica_text *t, enum pica_lang lang, const char *fmt, ...);

/* What `words` say in `lang`, in English where they do not; NULL: nothing. */
const char *report_words(const struct pica_words *words, enum pica_lang lang);

/* A value of report/terms.def in `lang`; any other as it is. */
const char *report_term(enum pica_lang lang, const char *value);

#endif
