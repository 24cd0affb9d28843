#include "base/nearest.h"

#include <string.h>

#define WORD_MAX 64

/* Levenshtein distance with neighbours swapped at one step, by rows. */
static size_t distance_of(const char *a, size_t n, const char *b, size_t m)
{
    size_t rows[3][WORD_MAX + 1];

    for (size_t k = 0; k <= m; k++)
        rows[0][k] = k;
    for (size_t i = 1; i <= n; i++) {
        size_t *now = rows[i % 3], *last = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];

        now[0] = i;
        for (size_t k = 1; k <= m; k++) {
            size_t best = last[k - 1] + (a[i - 1] != b[k - 1]);

            if (last[k] + 1 < best)
                best = last[k] + 1;
            if (now[k - 1] + 1 < best)
                best = now[k - 1] + 1;
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1] &&
                before[k - 2] + 1 < best)
                best = before[k - 2] + 1;
            now[k] = best;
        }
    }
    return rows[n % 3][m];
}

void pica_nearest_try(struct pica_nearest *n, const char *candidate)
{
    size_t len = strlen(n->word), other = strlen(candidate), distance;

    if (len > WORD_MAX || other > WORD_MAX)
        return;
    if (len >= 2 && strncmp(n->word, candidate, len) == 0)
        distance = 1; /* a word broken off is the beginning of what was meant */
    else
        distance = distance_of(n->word, len, candidate, other);
    if (distance > len / 3 + 1 || distance >= other)
        return;
    if (!n->best || distance < n->distance) {
        n->best = candidate;
        n->distance = distance;
    }
}
