/*
 * privacy/consent_platform.h - what consent platforms and SDKs answer about the user's choice, in a
 * world where the user never agrees and in one where anything may happen.
 *
 * For the assumptions of flow/world.h: methods whose contract is a `status`, and
 * reads of the preferences in which platforms keep the answer (`key`), as
 * privacy/data/contracts.tsv has them. Who agreed, and where, is not known here.
 */
#ifndef PICA_PRIVACY_CONSENT_PLATFORM_H
#define PICA_PRIVACY_CONSENT_PLATFORM_H

#include "flow/world.h"
#include "privacy/sdk_calls.h"

struct consent_platform;

struct consent_platform_input {
    struct flow_program *program;
};

/* NULL without memory. Only consent_platform_settle() and consent_platform_framework() change it:
 * any number of threads may ask. */
PICA_MUST_USE
struct consent_platform *consent_platform_new(const struct consent_platform_input *in);
void consent_platform_free(struct consent_platform *p);

/*
 * Says that a framework holds the app until its own question is answered
 * (DCloud's prompt "template"). Without such a prompt the framework takes it
 * that nothing has to be asked, and its status says nothing of the user.
 */
void consent_platform_framework(struct consent_platform *p);

/* Whether calls through that reference tell an SDK what the user chose, by an argument: for
 * flow_world_setup.asks. */
bool consent_platform_tells(const struct consent_platform *p, uint32_t dex, uint32_t method_idx);

/* Whether calls through that reference may ask a platform: for flow_assumptions.asks. */
bool consent_platform_asks(const struct consent_platform *p, uint32_t dex, uint32_t method_idx);

/*
 * What such a call gives: FLOW_ATOM_ANYTHING when the user may have `agreed`;
 * else what it gives while nobody has: whatever the contract has under `refused`, and of a
 * preference what is read otherwise, too: the default that the caller names, or what code of the
 * app has written. Of an enum constant a FLOW_ATOM_OBJECT, made where its class makes it; of a
 * Boolean a number with that type, or null. False: the call asks no platform, or a platform asks
 * itself.
 */
bool consent_platform_gives(const struct consent_platform *p, const struct flow_call *call,
                            bool agreed, struct flow_given *ret);

/*
 * Whether a platform calls this method of the app only when the user has agreed ("accept all" was
 * pressed): without agreement it never runs.
 */
bool consent_platform_agrees(const struct consent_platform *p, uint32_t method);

/* Whether a platform calls some method of the app because the user agreed, or with the answer. */
bool consent_platform_calls(const struct consent_platform *p);

/* What a platform hands that method of the app, and as which word, while nobody has agreed. False:
 * no answer. */
bool consent_platform_hands(const struct consent_platform *p, uint32_t method, uint32_t *ret_word,
                            struct flow_given *ret);

/* Whether a value of a world is that of a contract; of a field (an enum constant) never. */
bool consent_platform_means(const struct privacy_contract_value *v, const struct flow_atom *atom);

/*
 * An app may tell an SDK that the user agreed although nobody has; its status then says so. Given
 * the world where nobody agrees, leaves to the code itself what the status of such SDKs is: of each
 * that some running call (of `calls`) tells anything that is known and no refusal. True: there are
 * new ones, and that world has to be explored again.
 */
PICA_MUST_USE
bool consent_platform_settle(struct consent_platform *p, struct flow_world *n,
                             const struct privacy_sdk_call *calls, size_t count);

#endif
