/*
 * base/words.h - one message in every language that pica speaks.
 *
 * Code says a message in English, as a printf format. The Chinese format is
 * found by the English one in base/words_zh.tsv (a test fails when a message
 * has no twin, or when the conversions of the two differ), and both are
 * formatted at once: a report can be printed in either language at any time,
 * and what pica says never depends on the locale of the machine.
 */
#ifndef PICA_BASE_WORDS_H
#define PICA_BASE_WORDS_H

#include "base/compiler.h"

#include <stdarg.h>
#include <stddef.h>

enum pica_lang { PICA_ZH, PICA_EN, PICA_LANG_COUNT };

#define PICA_CAUSE_SIZE 240

/* Marks a message that stands in a table, for the test that looks for twins. */
#define PICA_WORD(en) en

/* Both point to UTF-8 that lives as long as what holds the words says. */
struct pica_words {
    const char *in[PICA_LANG_COUNT];
};

/* The Chinese twin of an English message or format; `en` itself if there is none. */
const char *pica_words_zh(const char *en);

/* `en` or its twin, for messages without arguments. */
const char *pica_words_say(enum pica_lang lang, const char *en);

/* Formats both languages; a text too long is cut between two characters. */
PICA_PRINTF(2, 0)
void pica_words_format(char out[PICA_LANG_COUNT][PICA_CAUSE_SIZE], const char *fmt, va_list args);

#endif
