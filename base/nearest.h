/*
 * base/nearest.h - the name that was probably meant by a misspelt word.
 */
#ifndef PICA_BASE_NEAREST_H
#define PICA_BASE_NEAREST_H

#include <stddef.h>

/* Begun with the word alone; the best of the candidates tried so far. */
struct pica_nearest {
    const char *word;
    const char *best; /* NULL: nothing is near enough */
    size_t distance;
};

/*
 * Tries one candidate, which must outlive `n`. Near enough is about one slip
 * (a character more, less, other, or two swapped) in three characters, or a
 * word broken off; of equals the first stays.
 */
void pica_nearest_try(struct pica_nearest *n, const char *candidate);

#endif
