#include "manifest/libxml.h"

#include <libxml/globals.h>
#include <libxml/parser.h>

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

struct libxml_state libxml_hush(void)
{
    struct libxml_state state;

    xmlInitParser();
    state.handler = xmlStructuredError;
    state.context = xmlStructuredErrorContext;
    state.generic = xmlGenericError;
    state.generic_context = xmlGenericErrorContext;
    xmlSetStructuredErrorFunc(NULL, libxml_ignore);
    xmlSetGenericErrorFunc(NULL, say_nothing);
    return state;
}

void libxml_restore(struct libxml_state state)
{
    xmlResetLastError();
    xmlSetStructuredErrorFunc(state.context, state.handler);
    xmlSetGenericErrorFunc(state.generic_context, state.generic);
}
