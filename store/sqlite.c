#include "store/sqlite.h"

#include "base/library.h"

#include <pthread.h>
#include <stdio.h>

#define SONAME "libsqlite3.so.0"
#define OLDEST 3038000 /* JSON in SQL without an option of the build */

/* Set once by load() and never changed after. */
static struct sqlite loaded;
static char load_failure[PICA_LIBRARY_WHY];
static bool load_lacked_memory;
static pthread_once_t load_once = PTHREAD_ONCE_INIT;

static void load(void)
{
    static const struct pica_symbol symbols[] = {
#define X(name) PICA_SYMBOL(loaded, name)
#include "store/sqlite.def"
#undef X
    };

    if (!pica_library_open(SONAME, symbols, sizeof symbols / sizeof *symbols, load_failure))
        return;
    if (loaded.sqlite3_libversion_number() < OLDEST)
        snprintf(load_failure, sizeof load_failure, SONAME ": %d < %d",
                 loaded.sqlite3_libversion_number(), OLDEST);
    else
        load_lacked_memory = loaded.sqlite3_initialize() != SQLITE_OK;
}

const struct sqlite *sqlite_load(struct pica_error *err)
{
    pthread_once(&load_once, load);
    if (load_failure[0]) {
        (void)!pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE, "SQLite cannot be loaded: %s",
                         load_failure);
        return NULL;
    }
    if (load_lacked_memory) {
        (void)!pica_fail_nomem(err);
        return NULL;
    }
    return &loaded;
}
