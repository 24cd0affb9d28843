/*
 * base/library.h - an outside library that is opened at first use.
 *
 * Linked in, a library costs every run its loading, also those that never call
 * it. Opened by its soname, it costs those that do. Its functions are called
 * through a table that the header of its door declares, one member each, of the
 * type that the library's own header gives it:
 *
 *     struct libzip {
 *     #define X(name) __typeof__(name) *name;
 *     #include "evidence/libzip.def"
 *     #undef X
 *     };
 */
#ifndef PICA_BASE_LIBRARY_H
#define PICA_BASE_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

#define PICA_LIBRARY_WHY 160 /* room for why a library could not be opened */

struct pica_symbol {
    const char *name;
    void *slot; /* the pointer to a function that is to be set */
};

/* A row of a table of these: the member `name` of `table`. */
#define PICA_SYMBOL(table, name) { #name, (void *)&(table).name },

/*
 * Opens the library and sets all slots; false: not all are set, and `why` says
 * what the system says (the name of the library or of what it lacks). The
 * library stays open. For one thread at a time: call by pthread_once().
 */
bool pica_library_open(const char *soname, const struct pica_symbol *symbols, size_t count,
                       char why[PICA_LIBRARY_WHY]);

#endif
