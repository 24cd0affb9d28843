/*
 * manifest/libxml.h - libxml2, loaded when it is wanted, and kept from talking.
 *
 * A scan needs libxml2 only for a manifest that is plain text, xml_dump()
 * always. Linked in, it and the libraries behind it (ICU, the C++ runtime) took
 * a fifth of the whole run for a small package; so it is opened by its soname
 * at first use, and the functions are called through the table below.
 *
 * Left alone libxml2 prints to standard error when memory runs out, and keeps
 * the last error of each thread.
 */
#ifndef PICA_MANIFEST_LIBXML_H
#define PICA_MANIFEST_LIBXML_H

#include "base/error.h"

#include <libxml/parser.h>
#include <libxml/xmlwriter.h>

struct libxml {
#define X(name) __typeof__(name) *name;
#include "manifest/libxml.def"
#undef X
};

/* The library, or NULL with *err filled: it is not installed, or another one. */
PICA_MUST_USE
const struct libxml *libxml_load(struct pica_error *err);

/* What was set before, for libxml_restore(). */
struct libxml_state {
    xmlStructuredErrorFunc handler;
    void *context;
    xmlGenericErrorFunc generic;
    void *generic_context;
};

/* Around any use of libxml2; both act on the calling thread alone. */
struct libxml_state libxml_hush(const struct libxml *lib);
void libxml_restore(const struct libxml *lib, struct libxml_state state);

/* An error handler that says nothing. */
void libxml_ignore(void *context, xmlErrorPtr error);

#endif
