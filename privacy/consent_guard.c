/* What stands on a path and looks like consent: which of it counts, and why. */
#include "privacy/consent_world_parts.h"

bool consent_guards_find(struct consent_worlds *w, struct pica_arena *arena,
                         struct consent_answer *answer)
{
    (void)w;
    (void)arena;
    answer->guards = NULL;
    answer->guard_count = 0;
    return true;
}
