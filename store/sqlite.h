/*
 * store/sqlite.h - SQLite, loaded when a case is opened: the door to it.
 *
 * Scanning a package needs no database, and linked in SQLite would be loaded and relocated in every
 * run. So it is opened by its soname at first use, as libxml2 is (manifest/libxml.h), and called
 * through the table below.
 */
#ifndef PICA_STORE_SQLITE_H
#define PICA_STORE_SQLITE_H

#include "base/error.h"

#include <sqlite3.h>

struct sqlite {
#define X(name) __typeof__(name) *name;
#include "store/sqlite.def"
#undef X
};

/*
 * The library, or NULL with *err filled (PICA_E_UNSUPPORTED): it is not installed, or older than
 * what the tables are made with (3.38: JSON in SQL, STRICT).
 */
PICA_MUST_USE
const struct sqlite *sqlite_load(struct pica_error *err);

#endif
