/*
 * scan/contracts.h - whether an app keeps to what SDKs want of it, start by start.
 *
 * Goes by the contracts of privacy/sdk_contract.h, by what was decided about
 * each call, and by the order in which calls are sure to run (scan/order.h).
 * Says "broken" only when nothing that could have kept the contract can have
 * run before; what cannot be told is none known, with the reason. docs/SDKS.md,
 * "Contracts kept and broken".
 */
#ifndef PICA_SCAN_CONTRACTS_H
#define PICA_SCAN_CONTRACTS_H

#include "scan/decision.h"

/*
 * What a call tells in the world where nobody agrees: a constant as it was read,
 * else out of the values of that world: AGREED or REFUSED when nothing else is
 * possible there; AGREED, too, when it may be told and is the default of the preference
 * that is read. `n` must not have been lifted yet.
 */
enum privacy_told scan_contract_told(const struct scan_result *r, struct flow_world *n,
                                     const struct privacy_sdk_call *call);

/* Whether a call of the app tells that the user agreed, and nobody has: `told` by the above. */
bool scan_contract_fabricated(const struct privacy_sdk_call *call, enum privacy_told told,
                              enum consent_state state);

/*
 * The SDKs that start by themselves, by a provider of the manifest that the
 * package defines: a "call" each, in the arena of the result, whose `called` is
 * the class, whose place is the element of the manifest, and whose method is the
 * first that the system calls there (a question's method, at DEX_NO_INDEX). Those that
 * a flag of the manifest switches on and that is not said are no starts.
 */
PICA_MUST_USE
enum pica_status scan_contract_self_starts(struct scan_result *r, struct privacy_sdk_call **ret,
                                           size_t *ret_count, struct pica_error *err);

struct scan_contracts_input {
    struct scan_result *r;         /* its sdk_calls are what tells the SDKs, and holds them back */
    struct flow_world *n;          /* the world without agreement */
    struct flow_world *a;          /* the one where anything may happen */
    const enum privacy_told *told; /* one each of r->sdk_calls, by scan_contract_told() */
    const struct scan_decision *decisions; /* one each of r->sdk_calls; of those that were not
                                              asked about it is not read */
};

/* Sets `contract` and `why` of each start, whose decisions are there. */
PICA_MUST_USE
enum pica_status scan_contracts_judge(const struct scan_contracts_input *in,
                                      struct scan_sdk_start *starts, size_t count,
                                      struct pica_error *err);

#endif
