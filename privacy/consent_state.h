/*
 * privacy/consent_state.h - the words of the decision: states, guards, and what an app's way of
 * asking for consent is made of.
 *
 * The states are those of the report's contract; docs/CONSENT.md says what each means.
 */
#ifndef PICA_PRIVACY_CONSENT_STATE_H
#define PICA_PRIVACY_CONSENT_STATE_H

/* Worse ones first: BEFORE is the worst. */
enum consent_state {
#define X(id, name, words) CONSENT_STATE_##id,
#include "privacy/consent_states.def"
#undef X
    CONSENT_STATE_COUNT
};

enum consent_guard_kind {
#define X(id, name, words) CONSENT_GUARD_##id,
#include "privacy/consent_guards.def"
#undef X
    CONSENT_GUARD_KIND_COUNT
};

enum consent_flow_element {
#define X(id, name, words) CONSENT_FLOW_##id,
#include "privacy/consent_flow.def"
#undef X
    CONSENT_FLOW_ELEMENT_COUNT
};

enum consent_flow_verdict {
    CONSENT_FLOW_VERDICT_UNKNOWN,
    CONSENT_FLOW_VERDICT_NONE,
    CONSENT_FLOW_VERDICT_PARTIAL,
    CONSENT_FLOW_VERDICT_DECLARED
};

struct consent_label {
    const char *name; /* as the JSON has it */
    const char *told; /* English; its Chinese twin by pica_words_zh() */
};

extern const struct consent_label consent_states[CONSENT_STATE_COUNT];
extern const struct consent_label consent_guards[CONSENT_GUARD_KIND_COUNT];
extern const struct consent_label consent_flow_elements[CONSENT_FLOW_ELEMENT_COUNT];

const char *consent_flow_verdict_name(enum consent_flow_verdict verdict);

#endif
