/*
 * privacy/argument.h - whether a call whose argument matters reads personal information.
 */
#ifndef PICA_PRIVACY_ARGUMENT_H
#define PICA_PRIVACY_ARGUMENT_H

#include "privacy/catalogue.h"
#include "flow/constants.h"

enum privacy_verdict {
    PRIVACY_NOTHING,   /* every value it can have is known, and none is personal */
    PRIVACY_COLLECTED, /* some value that reaches the call is */
    PRIVACY_UNDECIDED, /* none of those known is, and others are not known */
};

struct privacy_decision {
    enum privacy_verdict verdict;
    const struct privacy_api *api; /* the entry that says what it is */
    const char *form;
    uint16_t pi;
    struct pica_span value; /* MUTF-8; empty: the call alone decides */
    const char *why;        /* of UNDECIDED */
    uint32_t parameter;     /* of UNDECIDED: the argument word of the method that is passed on to
                               the call, or DEX_NO_INDEX */
    bool only_parameter;    /* nothing else can be passed on to it */
};

/* Decides the call `invoke` of the entry `call` in frame `f`; own_package may be NULL. */
void privacy_decide(const struct flow_frame *f, const struct dex_insn *invoke,
                    const struct privacy_api *call, const char *own_package,
                    struct privacy_decision *ret);

/*
 * Decides what the call would do with `reg` before the instruction at `at`:
 * privacy_decide() for an argument that a caller passes on.
 */
void privacy_decide_value(const struct flow_frame *f, uint32_t at, uint32_t reg,
                          struct pica_span type, const struct privacy_api *call,
                          const char *own_package, struct privacy_decision *ret);

/*
 * Decides by what the argument is known to be, found by other means: `texts`, whose `why` says that
 * there are others, and numbers. False: the argument of `call` is not one that texts or numbers
 * alone decide.
 */
bool privacy_decide_known(const struct flow_constants *texts, const int64_t *numbers,
                          size_t number_count, const struct privacy_api *call,
                          struct pica_arena *arena, struct privacy_decision *ret, bool *ret_nomem);

/* --- parts, one file each ------------------------------------------------------- */

/* Takes a constant into account: what `argument` says it names. False: it names nothing. */
bool privacy_decision_value(struct privacy_decision *d, const struct privacy_api *call,
                            enum privacy_argument argument, struct pica_span text);
/* A kind that was found by other means. The first one found stays. */
void privacy_decision_kind(struct privacy_decision *d, const struct privacy_api *api,
                           const char *form, uint16_t pi, struct pica_span value);
void privacy_decision_unknown(struct privacy_decision *d, const char *why);

/* identity.c: names and numbers that are the app's own. */
extern const char privacy_why_process[]; /* a reason: the process may be the own one */
void privacy_decide_package(const struct flow_frame *f, uint32_t at, uint32_t reg,
                            const struct privacy_api *call, const char *own_package,
                            struct privacy_decision *d);
void privacy_decide_uid(const struct flow_frame *f, uint32_t at, uint32_t reg,
                        struct privacy_decision *d);
void privacy_decide_own_process(const struct flow_frame *f, const struct privacy_api *call,
                                struct privacy_decision *d);

/* intent_query.c */
void privacy_decide_intent_query(const struct flow_frame *f, uint32_t at, uint32_t reg,
                                 const struct privacy_api *call, const char *own_package,
                                 struct privacy_decision *d);

/* uri.c */
void privacy_decide_uri(const struct flow_frame *f, uint32_t at, uint32_t reg,
                        const struct privacy_api *call, struct privacy_decision *d);

#endif
