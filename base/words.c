#include "base/words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Sorted by the English text; made from base/words_zh.tsv by tools/words.py. */
static const struct {
    const char *en, *zh;
} words_table[] = {
#include "base/words_zh.inc"
};

static int words_compare(const void *key, const void *item)
{
    /* The analyzer does not see that every row of the table is full. */
    return strcmp(key, *(const char *const *)item); // NOLINT(clang-analyzer-core.CallAndMessage)
}

const char *pica_words_zh(const char *en)
{
    const void *hit = bsearch(en, words_table, sizeof words_table / sizeof *words_table,
                              sizeof *words_table, words_compare);

    return hit ? ((const char *const *)hit)[1] : en;
}

const char *pica_words_say(enum pica_lang lang, const char *en)
{
    return lang == PICA_ZH ? pica_words_zh(en) : en;
}

/* Takes a cut-off UTF-8 character back out of a text that filled its buffer. */
static void trim_partial(char *s)
{
    size_t n = strlen(s), back = 0;

    while (back < n && back < 3 && ((unsigned char)s[n - 1 - back] & 0xc0) == 0x80)
        back++;
    if (back < n && (unsigned char)s[n - 1 - back] >= 0xc0) {
        unsigned char lead = (unsigned char)s[n - 1 - back];
        size_t whole = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;

        if (back + 1 < whole)
            s[n - 1 - back] = '\0';
    }
}

/* The Chinese formats are read from a table, which the test of the table
 * checks against their English twins, conversion by conversion. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
void pica_words_format(char out[PICA_LANG_COUNT][PICA_CAUSE_SIZE], const char *fmt, va_list args)
{
    va_list again;

    va_copy(again, args);
    vsnprintf(out[PICA_EN], PICA_CAUSE_SIZE, fmt, args);
    vsnprintf(out[PICA_ZH], PICA_CAUSE_SIZE, pica_words_zh(fmt), again);
    va_end(again);
    trim_partial(out[PICA_EN]);
    trim_partial(out[PICA_ZH]);
}
#pragma GCC diagnostic pop
