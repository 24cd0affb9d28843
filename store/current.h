/*
 * store/current.h - which of a sample's scans counts. For store/ alone.
 *
 * One that succeeded before one that did not; of these that of the engine that was asked for last
 * (store_engine()); then by the engine's version, rules and settings, so that nothing hangs on the
 * order of rows.
 */
#ifndef PICA_STORE_CURRENT_H
#define PICA_STORE_CURRENT_H

#include "store/db.h"

/* Decides anew for one sample, and for all. */
PICA_MUST_USE
enum pica_status store_current_of(struct store *s, int64_t sample, struct pica_error *err);
PICA_MUST_USE
enum pica_status store_current_all(struct store *s, struct pica_error *err);

#endif
