/*
 * manifest/axml_write.h - making binary XML, node by node.
 *
 * Every string gets a place in the resource map, so that attributes may come
 * in any order; otherwise the result is what a compiler would write.
 */
#ifndef PICA_MANIFEST_AXML_WRITE_H
#define PICA_MANIFEST_AXML_WRITE_H

#include "manifest/res_value.h"

#include "base/arena.h"
#include "base/intern.h"

#define AXML_WRITE_NONE UINT32_MAX /* no string */

/* Zero is an empty document. Nothing fails on the spot: axml_write_done() says. */
struct axml_writer {
    struct pica_text nodes;
    struct pica_intern index; /* 4 bytes of resource id and the string */
    struct pica_arena arena;
    size_t element;  /* where the last start lies in `nodes` */
    bool has_origin; /* axml_write_origin() said where nodes come from */
    uint32_t line, origin;
    bool failed;
};

/* The index of a string, new or old, that stands for the resource `id` (0: none). */
uint32_t axml_write_string(struct axml_writer *w, const char *s, uint32_t id);
uint32_t axml_write_span(struct axml_writer *w, struct pica_span s, uint32_t id);

/*
 * Where the nodes that follow come from: their line (1 unless it is said), and
 * a number that stands where a comment could, for who reads the document.
 */
void axml_write_origin(struct axml_writer *w, uint32_t line, uint32_t origin);

void axml_write_namespace(struct axml_writer *w, bool start, const char *prefix, const char *uri);
/* The same of strings that the document has. */
void axml_write_namespace_of(struct axml_writer *w, bool start, uint32_t prefix, uint32_t uri);
void axml_write_start(struct axml_writer *w, uint32_t ns, uint32_t name);

/* To the element that was started last. */
void axml_write_attr(struct axml_writer *w, uint32_t ns, uint32_t name, uint32_t raw,
                     struct res_value value);
void axml_write_end(struct axml_writer *w, uint32_t ns, uint32_t name);
void axml_write_text(struct axml_writer *w, const char *text);
void axml_write_text_of(struct axml_writer *w, uint32_t text);

/* Appends the document to `out`; false when memory ran out at any time. */
bool axml_write_done(struct axml_writer *w, struct pica_text *out);

void axml_writer_finish(struct axml_writer *w);

#endif
