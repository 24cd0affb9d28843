/*
 * store/schema.h - making the tables of a case, bringing older ones up to date, and knowing them.
 * For store/ alone.
 */
#ifndef PICA_STORE_SCHEMA_H
#define PICA_STORE_SCHEMA_H

#include "store/db.h"

/*
 * Sees to it that the open file is a case with the tables that this pica knows. An empty one is
 * made a case when `create` is set; one of an older pica is brought up to date when the store
 * writes, and refused otherwise. The definitions of all tables, indexes, views and triggers are
 * compared with those of a case made now: a file from elsewhere cannot bring its own.
 */
PICA_MUST_USE
enum pica_status store_schema_ready(struct store *s, bool create, struct pica_error *err);

#endif
