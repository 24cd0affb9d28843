/*
 * scan/decision.h - before or after consent: what was decided, as printers and rules receive it.
 *
 * How it is decided is privacy/consent_world.h; here numbers have become names
 * and places. Everything lives in the arena of the result, places' bytes in its
 * buffers. docs/CONSENT.md explains it to readers.
 */
#ifndef PICA_SCAN_DECISION_H
#define PICA_SCAN_DECISION_H

#include "base/words.h"
#include "privacy/consent_state.h"
#include "scan/graph.h"

struct scan_guard {
    enum consent_guard_kind kind;
    const char *key; /* "store/key", descriptor of a field or method, text of a control; or NULL */
    struct pica_place place;
    bool counts;
    struct pica_words why; /* why it counts, or does not */
    struct pica_place
        because; /* the write, default or call that `why` speaks of; entry NULL: none */
};

/* Of one call: when it runs, how, past what. */
struct scan_decision {
    enum consent_state state;
    struct scan_chain chain; /* BEFORE, LATE: without agreement; GATED: the way past the guards;
                                UNKNOWN: what would make it worse, as far as it is known */
    const struct scan_guard *guards; /* in the order of the chain */
    size_t guard_count;
    /* UNKNOWN: what would have to be seen. */
    const struct scan_unresolved *unseen;
    size_t unseen_count;
    struct pica_words unseen_why; /* the same in a sentence; empty otherwise */
};

/* A call by which the app asks the system for permissions. */
struct scan_request {
    const char *api;          /* descriptor called */
    const char **permissions; /* NULL-terminated, sorted; those that could be told */
    bool all;                 /* it asks for no others */
    struct privacy_owner owner;
    struct pica_place place;
    uint32_t dex;
    struct scan_decision decision;
};

enum scan_contract { SCAN_CONTRACT_NONE_KNOWN, SCAN_CONTRACT_KEPT, SCAN_CONTRACT_BROKEN };

/* A call that starts an SDK. */
struct scan_sdk_start {
    const struct privacy_sdk_call *call;
    struct scan_decision decision;
    enum scan_contract contract;
    struct pica_words why; /* of the contract; empty: none known */
};

/* A call that tells an SDK what the user chose. */
struct scan_grant {
    const struct privacy_sdk_call *call;
    struct scan_decision decision;
    bool fabricated; /* "agreed" is told, and nobody has agreed */
};

enum scan_found { SCAN_FOUND_NO, SCAN_FOUND_YES, SCAN_FOUND_UNSEEN };

struct scan_flow_element {
    enum consent_flow_element element;
    enum scan_found found;
    struct pica_words what;  /* what was found, or looked for */
    struct pica_place place; /* entry NULL: none */
};

struct scan_consent_flow {
    enum consent_flow_verdict verdict;
    struct scan_flow_element elements[CONSENT_FLOW_ELEMENT_COUNT]; /* one each, in their order */
    struct pica_words why;                                         /* of the verdict */
};

/* An act by which the user agrees, as it was recognised. */
struct scan_act {
    const char *text;          /* what the control says, or NULL */
    const char *verdict;       /* enum consent_verdict by name */
    struct pica_place place;   /* where its handler is registered */
    struct pica_place handler; /* what it runs; entry NULL: not one method */
};

struct scan_decisions {
    const struct scan_decision *collections; /* one each of r->collections */
    const struct scan_request *requests;
    size_t request_count;
    const struct scan_sdk_start *starts;
    size_t start_count;
    const struct scan_grant *grants;
    size_t grant_count;
    const struct scan_act *acts;
    size_t act_count;
    struct scan_consent_flow flow;
};

/* Decides everything about code that the system loads; sets r->decisions. After the calls were
 * followed. */
PICA_MUST_USE
enum pica_status scan_decide(struct scan_result *r, const struct scan_options *o,
                             struct pica_work *work, struct pica_error *err);

/*
 * Adds what code that the system does not load would collect, and its calls of SDKs, copied, to
 * r->collections and the decisions. Whether it runs is unknown where the app may load code
 * in ways that could not be followed; else no way leads there.
 */
PICA_MUST_USE
enum pica_status scan_decide_dormant(struct scan_result *r,
                                     const struct privacy_collection *collections, size_t count,
                                     const struct privacy_sdk_call *calls, size_t call_count,
                                     struct pica_error *err);

#endif
