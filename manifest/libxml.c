#include "manifest/libxml.h"

#include "base/library.h"
#include "manifest/ready.h"

#include <pthread.h>

/* The soname that goes with the headers pica was built with. */
#if LIBXML_VERSION >= 21400
#define SONAME "libxml2.so.16"
#else
#define SONAME "libxml2.so.2"
#endif

/* Set once by load() and never changed after. */
static struct libxml loaded;
static char load_failure[PICA_LIBRARY_WHY];
static pthread_once_t load_once = PTHREAD_ONCE_INIT;

void libxml_ignore(void *context, xmlErrorPtr error)
{
    (void)context;
    (void)error;
}

static void say_nothing(void *context, const char *format, ...)
{
    (void)context;
    (void)format;
}

struct libxml_state libxml_hush(const struct libxml *lib)
{
    struct libxml_state state = { .handler = *lib->__xmlStructuredError(),
                                  .context = *lib->__xmlStructuredErrorContext(),
                                  .generic = *lib->__xmlGenericError(),
                                  .generic_context = *lib->__xmlGenericErrorContext() };

    lib->xmlSetStructuredErrorFunc(NULL, libxml_ignore);
    lib->xmlSetGenericErrorFunc(NULL, say_nothing);
    return state;
}

void libxml_restore(const struct libxml *lib, struct libxml_state state)
{
    lib->xmlResetLastError();
    lib->xmlSetStructuredErrorFunc(state.context, state.handler);
    lib->xmlSetGenericErrorFunc(state.generic_context, state.generic);
}

static void load(void)
{
    static const struct pica_symbol symbols[] = {
#define X(name) PICA_SYMBOL(loaded, name)
#include "manifest/libxml.def"
#undef X
    };

    if (pica_library_open(SONAME, symbols, sizeof symbols / sizeof *symbols, load_failure)) {
        struct libxml_state state = libxml_hush(&loaded);

        loaded.xmlInitParser();
        libxml_restore(&loaded, state);
    }
}

const struct libxml *libxml_load(struct pica_error *err)
{
    pthread_once(&load_once, load);
    if (!load_failure[0])
        return &loaded;
    (void)!pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE, "libxml2 cannot be loaded: %s",
                     load_failure);
    return NULL;
}

void manifest_ready(void)
{
    pthread_once(&load_once, load);
}
