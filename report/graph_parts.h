/*
 * report/graph_parts.h - chains of the call graph, for every printer of them.
 */
#ifndef PICA_REPORT_GRAPH_PARTS_H
#define PICA_REPORT_GRAPH_PARTS_H

#include "base/json_write.h"
#include "report/report.h"
#include "scan/graph.h"

/* A key with the chain as an array of steps (docs/REPORT.md). */
void report_key_chain(struct pica_json *j, const char *key, const struct scan_chain *chain);

/* A key with an array of calls that could not be resolved. */
void report_key_unresolved(struct pica_json *j, const char *key, const struct scan_unresolved *u,
                           size_t count);

/* The chain as lines, one step each, tests below them; `indent` columns from the left. */
void report_add_chain(struct pica_text *t, const struct scan_chain *chain, enum pica_lang lang,
                      unsigned indent);

/* One call that could not be resolved: its place, and under it, `indent` columns from the left,
 * why. */
void report_add_unresolved(struct pica_text *t, const struct scan_unresolved *u,
                           enum pica_lang lang, unsigned indent);

/* When the chain runs, in a sentence or two; how sure that is, and what may be besides. */
void report_add_phase(struct pica_text *t, const struct scan_chain *chain, enum pica_lang lang);

/* "Lc/D;->m(I)V" of a place. */
void report_add_method(struct pica_text *t, const struct pica_place *p);

#endif
