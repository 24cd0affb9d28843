#include "cli/command.h"

#define NAME_MAX_LEN 64

/* Levenshtein distance with neighbours swapped at one step, by rows. */
static size_t distance(const char *a, const char *b)
{
    size_t n = strlen(a), m = strlen(b);
    size_t rows[3][NAME_MAX_LEN + 1];

    if (n > NAME_MAX_LEN || m > NAME_MAX_LEN)
        return SIZE_MAX;
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

const char *cli_suggest(const char *given, const char *const *names, size_t count)
{
    size_t len = strlen(given), best = len / 3 + 1; /* about one slip in three letters */
    const char *hit = NULL;

    for (size_t i = 0; i < count; i++) {
        size_t d;

        if (!names[i])
            continue;
        /* A word broken off is the beginning of what was meant. */
        d = len >= 2 && strncmp(given, names[i], len) == 0 ? 1 : distance(given, names[i]);
        if (d <= best && (!hit || d < best) && d < strlen(names[i])) {
            best = d;
            hit = names[i];
        }
    }
    return hit;
}
