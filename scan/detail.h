/*
 * scan/detail.h - what a page shows beside each place: the code around it, its
 * source line, and for each call what would make it lawful.
 *
 * Made only for printers that want it, of a result that was scanned to its
 * end; a plain scan pays nothing for it.
 */
#ifndef PICA_SCAN_DETAIL_H
#define PICA_SCAN_DETAIL_H

#include "scan/story.h"

/* One instruction. */
struct scan_code_line {
    uint32_t unit;    /* code units from the method's first instruction */
    uint32_t line;    /* of the source; 0: not known */
    const char *text; /* printable */
};

/* The code around one place. */
struct scan_excerpt {
    const struct pica_place *place;
    const char *source; /* name of the source file as debug information has it, or NULL */
    uint32_t line;      /* of the place in it; 0: not known */
    const struct scan_code_line *lines; /* in the order of the code; none: lines were not wanted */
    size_t line_count, here;            /* `here` is the line of the place itself */
};

struct scan_detail {
    const struct scan_excerpt *excerpts; /* by place; those that lie in code that is loaded */
    size_t excerpt_count;
    /* One each of r->collections and of r->decisions->requests, starts and grants; NULL: not
     * wanted, or nothing was decided. */
    const struct scan_story *collections, *requests, *starts, *grants;
};

enum {
    SCAN_DETAIL_SOURCES = 1, /* source files and lines */
    SCAN_DETAIL_CODE = 2,    /* lines of code too */
    SCAN_DETAIL_STORIES = 4,
};

/* Sets r->detail, in the arena of the result. `wanted` is made of the bits above. */
PICA_MUST_USE
enum pica_status scan_detail_make(struct scan_result *r, unsigned wanted, struct pica_error *err);

/* The excerpt of a place, or NULL. */
const struct scan_excerpt *scan_excerpt_find(const struct scan_result *r,
                                             const struct pica_place *place);

#endif
