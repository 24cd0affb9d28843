/*
 * store/intern.h - texts by number: the SQL function intern(). For store/ alone.
 *
 * intern(x) is the number of the text x in the table texts, which is put there when it is new; NULL
 * of NULL. It is there for the statements of store/ that write; one that a reader makes fails.
 */
#ifndef PICA_STORE_INTERN_H
#define PICA_STORE_INTERN_H

#include "store/db.h"

PICA_MUST_USE
enum pica_status store_intern_register(struct store *s, struct pica_error *err);

#endif
