/*
 * scan/graph.h - the call graph of a scanned package, as printers receive it.
 *
 * flow/ speaks in numbers; here they have become names and places. Everything
 * lives in the arena of the result, places' bytes in its buffers.
 */
#ifndef PICA_SCAN_GRAPH_H
#define PICA_SCAN_GRAPH_H

#include "base/work.h"
#include "privacy/consent_platform.h"
#include "flow/world.h"
#include "scan/scan.h"

/* A test that has to come out one way for the path to be taken. */
struct scan_test {
    struct pica_place place;
    const char
        *subject;       /* what is tested: descriptor of the method called or field read, or NULL */
    const char *values; /* what it may be here, "0, 1"; NULL: anything */
    bool taken;         /* the branch is taken; else it falls through */
    bool decided;       /* no other way is open */
};

struct scan_step {
    struct pica_place method;      /* the method that runs */
    enum flow_reason reason;       /* why */
    struct pica_place call;        /* what makes it run; entry NULL: the system */
    enum flow_phase phase;         /* who fires it; FLOW_PHASE_COUNT: the one before, at once */
    const struct scan_test *tests; /* in this method, before the next step's call */
    size_t test_count;
};

/* How something comes to run. */
struct scan_chain {
    const struct scan_step *steps; /* the entry first; none: no way was found */
    size_t count;
    enum flow_phase phase; /* FLOW_PHASE_COUNT without steps */
    bool sure;             /* every step is what the code itself says */
    enum flow_phase maybe; /* an earlier one, by a way that is not sure; FLOW_PHASE_COUNT: none */
};

struct scan_edge {
    struct pica_place caller; /* entry NULL: the system */
    struct pica_place callee;
    enum flow_reason reason;
    enum flow_phase phase;
    bool runs; /* false: by hierarchy alone; the caller itself was not found to run */
};

struct scan_unresolved {
    struct pica_place place;
    enum flow_unresolved_kind kind;
    const char *target; /* "Lc/D;->m(I)V", as far as it is known, or NULL */
};

/* What is known of one method. */
struct scan_method_answer {
    struct pica_place method; /* of a platform method class_name and method alone */
    bool defined;             /* the package defines it */
    bool runs;
    struct scan_chain chain; /* the earliest, and of those the plainest */
    const struct scan_edge *callers;
    size_t caller_count;
    const struct scan_unresolved *unresolved; /* calls that could lead there */
    size_t unresolved_count;
    size_t unresolved_total; /* when there are more than a report holds */
};

struct scan_entry {
    struct pica_place method;
    enum flow_phase phase;
    enum flow_reason reason;
    const char *component; /* Java name, or NULL */
};

struct scan_callgraph {
    const struct scan_entry *entries; /* by phase, then in the order in which they run */
    size_t entry_count;
    const struct scan_edge *edges;
    size_t edge_count;
    const struct scan_unresolved *unresolved;
    size_t unresolved_count;
};

/* Begins to read what besides the code the graph needs, while other things are done. */
PICA_MUST_USE
enum pica_status scan_graph_begin(struct scan_result *r, const struct scan_options *o,
                                  struct pica_work *work, struct pica_error *err);

/* Reads the rest, while the package is open. Kept in r->buffers. */
PICA_MUST_USE
enum pica_status scan_graph_open(struct scan_result *r, struct pica_work *work,
                                 struct pica_error *err);

/* Explores the call graph, once. */
PICA_MUST_USE
enum pica_status scan_graph_explore(struct scan_result *r, const struct scan_options *o,
                                    struct pica_error *err);

/* The same for those who decide about consent: beside it what was there before anything that cannot
 * be seen was let in. */
PICA_MUST_USE
enum pica_status scan_graph_explore_twice(struct scan_result *r, const struct scan_options *o,
                                          struct pica_error *err);

/* That, to be freed before the result is; NULL: it is no other world, or was taken. */
struct flow_world *scan_graph_take_closed(struct scan_result *r);

/* What it was explored with; lives as long as the result. */
const struct flow_world_setup *scan_graph_setup(const struct scan_result *r);

/* What consent platforms answer; for world N, too. */
struct consent_platform *scan_graph_platform(const struct scan_result *r);

/* What scan_graph_explore() found. */
struct flow_world *scan_graph_world(const struct scan_result *r);

/*
 * What is known of the methods that `name` means: "Lc/D;->m(I)V", without its
 * prototype all of that name, "c.D.m" likewise; a platform method by the calls
 * of it. None of that name: *ret_count is 0. The result was opened with
 * SCAN_UNTIL_PROGRAM.
 */
PICA_MUST_USE
enum pica_status scan_explain_method(struct scan_result *r, const struct scan_options *o,
                                     const char *name, struct scan_method_answer **ret,
                                     size_t *ret_count, struct pica_error *err);

/* The whole graph of a package opened with SCAN_UNTIL_PROGRAM. */
PICA_MUST_USE
enum pica_status scan_callgraph(struct scan_result *r, const struct scan_options *o,
                                struct scan_callgraph *ret, struct pica_error *err);

struct scan_graph; /* what scan_graph_explore() keeps */
void scan_graph_free(struct scan_graph *g);

#endif
