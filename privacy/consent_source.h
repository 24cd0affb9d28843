/*
 * privacy/consent_source.h - what a test asks in the end: the stored values, fields and methods
 * that its operand comes from.
 *
 * Follows the operand backwards: moves, comparisons and what the platform makes
 * of its arguments; into methods of the package as far as they were waited
 * for; a parameter to the call before it on the path; of one of several
 * constants to the tests by which it was chosen.
 */
#ifndef PICA_PRIVACY_CONSENT_SOURCE_H
#define PICA_PRIVACY_CONSENT_SOURCE_H

#include "privacy/consent_world_parts.h"

enum consent_source_kind {
    CONSENT_SOURCE_STORE,  /* a stored value: key */
    CONSENT_SOURCE_FIELD,  /* number: flow_field */
    CONSENT_SOURCE_STATUS, /* a consent platform is asked: dex, index */
    CONSENT_SOURCE_NATIVE, /* native code answers: number: flow_method */
    CONSENT_SOURCE_METHOD, /* whatever a method of the package gives: number: flow_method */
};

struct consent_source {
    enum consent_source_kind kind;
    const char *key;
    uint32_t number, dex, index;
};

#define CONSENT_SOURCES_MAX 16u

struct consent_sources {
    struct consent_source items[CONSENT_SOURCES_MAX]; /* each once, in the order found */
    size_t count;
    bool failed; /* no memory */
};

/* The sources of the branch at step `step` of the path. */
void consent_sources_of(struct consent_worlds *w, const struct flow_path *path, size_t step,
                        uint32_t at, struct pica_arena *arena, struct consent_sources *ret);

/* Those of what a call decides by whether it returns. */
void consent_sources_of_call(struct consent_worlds *w, uint32_t method, uint32_t at,
                             struct pica_arena *arena, struct consent_sources *ret);

/* The text of the key of a call that reads or writes a store, or the name of the table; NULL: not
 * one. In `arena`. */
const char *consent_store_key(struct consent_worlds *w, const struct flow_noted *n,
                              struct pica_arena *arena);

#endif
