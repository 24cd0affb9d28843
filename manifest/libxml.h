/*
 * manifest/libxml.h - keeping libxml2 from talking.
 *
 * Left alone libxml2 prints to standard error when memory runs out, and keeps
 * the last error of each thread.
 */
#ifndef PICA_MANIFEST_LIBXML_H
#define PICA_MANIFEST_LIBXML_H

#include <libxml/xmlerror.h>

/* What was set before, for libxml_restore(). */
struct libxml_state {
    xmlStructuredErrorFunc handler;
    void *context;
    xmlGenericErrorFunc generic;
    void *generic_context;
};

/* Around any use of libxml2; both act on the calling thread alone. */
struct libxml_state libxml_hush(void);
void libxml_restore(struct libxml_state state);

/* An error handler that says nothing. */
void libxml_ignore(void *context, xmlErrorPtr error);

#endif
