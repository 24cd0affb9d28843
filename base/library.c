#include "base/library.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

bool pica_library_open(const char *soname, const struct pica_symbol *symbols, size_t count,
                       char why[PICA_LIBRARY_WHY])
{
    void *handle = dlopen(soname, RTLD_NOW | RTLD_LOCAL);

    if (!handle) {
        const char *said = dlerror();

        snprintf(why, PICA_LIBRARY_WHY, "%s", said ? said : soname);
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        void *found = dlsym(handle, symbols[i].name);

        if (!found) {
            snprintf(why, PICA_LIBRARY_WHY, "%s: %s", soname, symbols[i].name);
            return false;
        }
        /* ISO C knows no cast between pointers to data and to functions. */
        memcpy(symbols[i].slot, &found, sizeof found);
    }
    return true;
}
