/*
 * privacy/ask_world.h - undecided arguments, decided by the values of a world.
 *
 * The engine behind flow/constants.h asks backwards and a few calls deep; a
 * world (flow/world.h) has followed all values forwards, through fields, stores
 * and any number of calls.
 */
#ifndef PICA_PRIVACY_ASK_WORLD_H
#define PICA_PRIVACY_ASK_WORLD_H

#include "privacy/collect.h"

/*
 * Settles what can be settled among the `count` collections `items` out of
 * in->world: as privacy_ask_callers(). That an argument names nothing personal
 * is believed only where the world knows all that it may hold and no unresolved
 * call could lead to the method. For one thread.
 */
PICA_MUST_USE
enum pica_status privacy_ask_world(const struct privacy_collect_input *in,
                                   struct privacy_collection *items, size_t count,
                                   struct pica_arena *arena, struct pica_error *err);

#endif
