#include "flow/lifecycle.h"

#include <string.h>

static const struct flow_life rows[] = {
#include "lifecycle.inc"
};

struct start {
    enum flow_start_kind kind;
    unsigned until;
    const char *name;
};

static const struct start starts[] = {
#include "starts.inc"
};

const struct flow_life *flow_life_rows(size_t *ret_count)
{
    *ret_count = sizeof rows / sizeof *rows;
    return rows;
}

bool flow_start_find(enum flow_start_kind kind, const char *name, unsigned *ret_until)
{
    size_t low = 0, high = sizeof starts / sizeof *starts;

    while (low < high) {
        size_t mid = low + (high - low) / 2;
        const struct start *s = &starts[mid];
        int d = (s->kind > kind) - (s->kind < kind);

        if (d == 0)
            d = strcmp(s->name, name);
        if (d == 0) {
            *ret_until = s->until;
            return true;
        }
        if (d < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return false;
}
