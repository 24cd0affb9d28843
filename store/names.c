#include "store/store.h"

#include <string.h>

static const struct {
    const char *name, *words;
} phases[STORE_PHASE_COUNT] = {
#define X(id, name, words) [STORE_##id] = { name, words },
#include "store/phases.def"
#undef X
}, statuses[STORE_STATUS_COUNT] = {
#define X(id, name, words) [STORE_##id] = { name, words },
#include "store/statuses.def"
#undef X
};

const char *store_phase_name(enum store_phase phase)
{
    return phases[phase].name;
}

const char *store_phase_words(enum store_phase phase)
{
    return phases[phase].words;
}

enum store_phase store_phase_find(const char *name)
{
    size_t i = 0;

    while (i < STORE_PHASE_COUNT && strcmp(phases[i].name, name) != 0)
        i++;
    return (enum store_phase)i;
}

const char *store_status_name(enum store_status status)
{
    return statuses[status].name;
}

const char *store_status_words(enum store_status status)
{
    return statuses[status].words;
}

enum store_status store_status_find(const char *name)
{
    size_t i = 0;

    while (i < STORE_STATUS_COUNT && strcmp(statuses[i].name, name) != 0)
        i++;
    return (enum store_status)i;
}
