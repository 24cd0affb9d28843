#include "store/sqlite.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define SONAME "libsqlite3.so.0"
#define OLDEST 3038000 /* JSON in SQL without an option of the build */

/* Set once by load() and never changed after. */
static struct sqlite loaded;
static char load_failure[160];
static bool load_lacked_memory;
static pthread_once_t load_once = PTHREAD_ONCE_INIT;

static void *find(void *handle, const char *name)
{
    void *found = load_failure[0] ? NULL : dlsym(handle, name);

    if (!found && !load_failure[0])
        snprintf(load_failure, sizeof load_failure, SONAME ": %s", name);
    return found;
}

static void load(void)
{
    void *handle = dlopen(SONAME, RTLD_NOW | RTLD_LOCAL);
    void *found;

    if (!handle) {
        const char *why = dlerror();

        snprintf(load_failure, sizeof load_failure, "%s", why ? why : SONAME);
        return;
    }
    /* ISO C knows no cast between pointers to data and to functions. */
#define X(name)                                                                                    \
    found = find(handle, #name);                                                                   \
    memcpy(&loaded.name, &found, sizeof found);
#include "store/sqlite.def"
#undef X
    if (load_failure[0])
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
