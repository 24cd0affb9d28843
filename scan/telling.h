/*
 * scan/telling.h - answers of flow/, in numbers, as those of scan/graph.h, in
 * names and places. For the files behind that header alone.
 */
#ifndef PICA_SCAN_TELLING_H
#define PICA_SCAN_TELLING_H

#include "scan/graph.h"

struct telling {
    struct scan_result *r;
    struct flow_program *program;
    struct flow_world *world;
    struct pica_place **known; /* by method, or NULL: not asked for yet */
    bool failed;               /* memory ran out: the answers must not be used */
};

/* Begins to tell what r->buffers->graph holds. */
void telling_begin(struct telling *t, struct scan_result *r);
void telling_end(struct telling *t);

/* In the arena of the result; sets `failed` and is NULL without memory. */
void *tell_array(struct telling *t, size_t count, size_t each);
/* The text so far as a string of the arena; empties `text`. */
const char *tell_text(struct telling *t, struct pica_text *text);

/* FLOW_NONE: the system, a place without entry. */
struct pica_place tell_place(struct telling *t, uint32_t method, uint32_t at);
/* "Lc/D;->m(I)V" of a method id, "Lc/D;->f:I" of a field id. */
const char *tell_member(struct telling *t, uint32_t dex, uint32_t idx, bool field);
/* The earliest and plainest way to an instruction, or (DEX_NO_INDEX) to a method's beginning. */
struct scan_chain tell_chain(struct telling *t, uint32_t method, uint32_t at);
/* A path that was found. */
struct scan_chain tell_path(struct telling *t, const struct flow_path *path);
/* That not all edges are listed which were asked for: a gap. */
void tell_edges_cut(struct telling *t);
struct scan_edge tell_edge(struct telling *t, const struct flow_edge *from);
struct scan_unresolved tell_unresolved(struct telling *t, const struct flow_unresolved *from);

#endif
