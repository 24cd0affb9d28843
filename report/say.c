#include "report/say.h"

#include <string.h>

static const char *const terms[] = {
#define X(term) PICA_WORD(term),
#include "report/terms.def"
#undef X
};

const char *report_term(enum pica_lang lang, const char *value)
{
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++)
        if (strcmp(terms[i], value) == 0)
            return pica_words_say(lang, terms[i]);
    return value;
}

const char *report_words(const struct pica_words *words, enum pica_lang lang)
{
    return words->in[lang] ? words->in[lang] : words->in[PICA_EN];
}

void report_say(struct pica_text *t, enum pica_lang lang, const char *fmt, ...)
{
    char both[PICA_LANG_COUNT][PICA_CAUSE_SIZE];
    va_list args;

    va_start(args, fmt);
    pica_words_format(both, fmt, args);
    va_end(args);
    pica_text_add(t, both[lang]);
}
