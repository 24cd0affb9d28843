#include "report/pdf_lib.h"

#include "base/library.h"

#include <pthread.h>

/* Set once by load() and never changed after. */
static struct pdf_lib loaded;
static char load_failure[PICA_LIBRARY_WHY];
static pthread_once_t load_once = PTHREAD_ONCE_INIT;

static void load(void)
{
    static const struct pica_symbol cairo[] = {
#define CAIRO(name) PICA_SYMBOL(loaded, name)
#include "report/pdf_lib.def"
    };
    static const struct pica_symbol pango[] = {
#define PANGO(name) PICA_SYMBOL(loaded, name)
#include "report/pdf_lib.def"
    };
    static const struct pica_symbol both[] = {
#define PANGOCAIRO(name) PICA_SYMBOL(loaded, name)
#include "report/pdf_lib.def"
    };
    static const struct pica_symbol objects[] = {
#define GOBJECT(name) PICA_SYMBOL(loaded, name)
#include "report/pdf_lib.def"
    };
    static const struct {
        const char *soname;
        const struct pica_symbol *symbols;
        size_t count;
    } libraries[] = {
        { "libcairo.so.2", cairo, sizeof cairo / sizeof *cairo },
        { "libpango-1.0.so.0", pango, sizeof pango / sizeof *pango },
        { "libpangocairo-1.0.so.0", both, sizeof both / sizeof *both },
        { "libgobject-2.0.so.0", objects, sizeof objects / sizeof *objects },
    };

    for (size_t i = 0; i < sizeof libraries / sizeof *libraries && !load_failure[0]; i++)
        (void)pica_library_open(libraries[i].soname, libraries[i].symbols, libraries[i].count,
                                load_failure);
}

const struct pdf_lib *pdf_lib_load(struct pica_error *err)
{
    pthread_once(&load_once, load);
    if (!load_failure[0])
        return &loaded;
    (void)!pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE,
                     "Pango and Cairo, which make PDF files, cannot be loaded: %s", load_failure);
    return NULL;
}
