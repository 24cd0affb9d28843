/*
 * privacy/sdk_calls.h - every place in the code where the app starts an SDK, tells it of
 * consent, or asks a consent platform.
 *
 * Says where such a call stands, whose code it is and which constant says what
 * the user chose. Whether it runs before the user could agree is not asked here.
 */
#ifndef PICA_PRIVACY_SDK_CALLS_H
#define PICA_PRIVACY_SDK_CALLS_H

#include "flow/constants.h"
#include "privacy/sdk_contract.h"

/* What a call tells. */
enum privacy_told {
    PRIVACY_TOLD_NOTHING,  /* its contract has no argument */
    PRIVACY_TOLD_AGREED,   /* every value that reaches it means that the user agreed */
    PRIVACY_TOLD_REFUSED,  /* ... refused, or holds back */
    PRIVACY_TOLD_OTHER,    /* constants that mean neither, or that are of both kinds */
    PRIVACY_TOLD_VARIABLE, /* some value that reaches it is not known */
};

struct privacy_sdk_call {
    const struct privacy_contract *contract;
    /* The prototype there is the contract's. Else it is another version's method of that name, and
     * what is told is known only if the parameter that says it can be told. */
    bool exact;
    bool overrides; /* not a call: the app's method that overrides the contract's (ANSWER, DECIDED)
                     */
    const char *called; /* "Lc/D;->m(I)V" as the DEX file names it; of `overrides` the app's own */
    enum privacy_told told;
    const char
        *value; /* the constant, where there is one: "true", "3", "\"x\"", ".NAME"; else NULL */
    struct privacy_owner owner; /* of the code that holds it: also the SDK itself */
    struct pica_place place;
    uint32_t method; /* flow_method number of the code that holds it */
    uint32_t
        argument; /* register that says it, before the call at place.insn; DEX_NO_INDEX: none */
    uint32_t dex; /* number of the DEX file */
    bool dormant; /* in a DEX file that the system does not load; for scan/ to set */
};

struct privacy_sdk_calls_input {
    struct flow_program *program;
    const char *own_package; /* or NULL */
    const struct pica_limits *limits;
};

/*
 * Asks the program's indexes. Calls are in `arena`, in order of DEX file, class, method and
 * instruction. Calls in methods that the device does not define are left out.
 */
PICA_MUST_USE
enum pica_status privacy_sdk_calls_find(const struct privacy_sdk_calls_input *in,
                                        struct pica_arena *arena, struct pica_notes *notes,
                                        struct privacy_sdk_call **ret, size_t *ret_count,
                                        struct pica_error *err);

/* Whether an SDK calls itself: what it does inside is not for the app to answer for. */
bool privacy_sdk_call_is_own(const struct privacy_sdk_call *call);

/* "nothing", "agreed", "refused", "other", "variable". */
const char *privacy_told_name(enum privacy_told told);

/* --- parts, one file each ------------------------------------------------------- */

/* sdk_told.c: what `reg` says before the instruction at `at`; sets told and value. False: no
 * memory. */
PICA_MUST_USE
bool privacy_sdk_told(const struct flow_frame *f, uint32_t at, uint32_t reg,
                      struct privacy_sdk_call *call, struct pica_arena *arena);

/* The same of what a method returns, over all its returns. */
PICA_MUST_USE
bool privacy_sdk_told_by_return(const struct flow_frame *f, struct privacy_sdk_call *call,
                                struct pica_arena *arena);

#endif
