/*
 * manifest/layout_views.h - the part of layout.c that keeps views.
 */
#ifndef PICA_MANIFEST_LAYOUT_VIEWS_H
#define PICA_MANIFEST_LAYOUT_VIEWS_H

#include "manifest/axml.h"
#include "manifest/layout.h"

/* Whether the attribute may hold a text for people. */
bool layout_is_text(const struct axml_attr *a);

/* Whether the watch wants a file for this attribute. `scratch` is that of the strings. */
bool layout_wants(const struct layout_watch *watch, struct axml *xml, const struct axml_attr *a,
                  struct pica_arena *scratch);

#endif
