#include "store/current.h"

#define DECIDE                                                                                     \
    "UPDATE scans SET current = (id = (SELECT s.id FROM scans s JOIN engines e ON e.id = "         \
    "s.engine "                                                                                    \
    "WHERE s.sample = scans.sample ORDER BY s.status = 'done' DESC, e.since DESC, e.version "      \
    "DESC, "                                                                                       \
    "e.rules DESC, e.settings DESC LIMIT 1)) "

enum pica_status store_current_of(struct store *s, int64_t sample, struct pica_error *err)
{
    return store_do(s, err, DECIDE "WHERE sample = ?1", "i", sample);
}

enum pica_status store_current_all(struct store *s, struct pica_error *err)
{
    return store_do(s, err, DECIDE, "");
}
