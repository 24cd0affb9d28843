#include "report/say.h"

void report_say(struct pica_text *t, enum pica_lang lang, const char *fmt, ...)
{
    char both[PICA_LANG_COUNT][PICA_CAUSE_SIZE];
    va_list args;

    va_start(args, fmt);
    pica_words_format(both, fmt, args);
    va_end(args);
    pica_text_add(t, both[lang]);
}
