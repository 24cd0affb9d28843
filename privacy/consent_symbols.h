/*
 * privacy/consent_symbols.h - a text as the vocabulary of consent sees it.
 *
 * Characters become symbols: one for each character that the vocabulary has,
 * whatever its width, case or script, and a few for all others. Tags and
 * entities of HTML, format arguments, quotation marks and what nobody sees are
 * taken away. tools/consent.py makes the tables with the same numbers.
 */
#ifndef PICA_PRIVACY_CONSENT_SYMBOLS_H
#define PICA_PRIVACY_CONSENT_SYMBOLS_H

#include "base/span.h"

enum consent_symbol {
    SYMBOL_OTHER, /* a character, Han or the like, that no word has */
    SYMBOL_SPACE, /* between Latin words */
    SYMBOL_PUNCT,
    SYMBOL_DROP, /* never given out, as are the next two */
    SYMBOL_OPEN, /* of a title of a document */
    SYMBOL_CLOSE,
    SYMBOL_QUESTION,
    SYMBOL_ARGUMENT,  /* of a format: %1$s, {0} */
    SYMBOL_LETTER,    /* of an alphabet, that no word has */
    SYMBOL_WORD = 16, /* a-z, 0-9, ' and & */
    SYMBOL_DIGIT = SYMBOL_WORD + 26,
    SYMBOL_HAN = 64, /* and above: characters of words */
};

#define SYMBOL_IN_TITLE 0x8000u /* with a symbol: between the marks of a title */
#define SYMBOL_MASK 0x7fffu

struct consent_stream {
    const uint8_t *at, *end;
    uint16_t last; /* what was given out last; SYMBOL_PUNCT at the beginning */
    uint16_t held; /* what comes next, SYMBOL_DROP: nothing is known */
    bool space, apostrophe, title;
};

struct consent_stream consent_stream(struct pica_span text);

/* The next symbol; SYMBOL_DROP at the end. */
uint16_t consent_stream_next(struct consent_stream *s);

static inline bool consent_is_latin(uint16_t symbol)
{
    symbol &= SYMBOL_MASK;
    return symbol == SYMBOL_LETTER || (symbol >= SYMBOL_WORD && symbol < SYMBOL_HAN);
}

/*
 * The longest word at symbols[0 .. count): its length, and *ret its class; 0:
 * none begins there. A Latin word is taken whole only, so the symbol behind it
 * has to be there, or be the end.
 */
size_t consent_word_match(const uint16_t *symbols, size_t count, uint8_t *ret);

/* The most symbols that a word has. */
size_t consent_word_longest(void);

/* Whether a text may hold telling words: cheap, and false for most. UTF-8, or MUTF-8. */
bool consent_text_is_worth(struct pica_span text);

#endif
