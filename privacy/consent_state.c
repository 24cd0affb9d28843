#include "privacy/consent_state.h"

#include "base/words.h"

#define X(id, name, words) [CONSENT_STATE_##id] = { name, words },
const struct consent_label consent_states[CONSENT_STATE_COUNT] = {
#include "privacy/consent_states.def"
};
#undef X

#define X(id, name, words) [CONSENT_GUARD_##id] = { name, words },
const struct consent_label consent_guards[CONSENT_GUARD_KIND_COUNT] = {
#include "privacy/consent_guards.def"
};
#undef X

#define X(id, name, words) [CONSENT_FLOW_##id] = { name, words },
const struct consent_label consent_flow_elements[CONSENT_FLOW_ELEMENT_COUNT] = {
#include "privacy/consent_flow.def"
};
#undef X

const char *consent_flow_verdict_name(enum consent_flow_verdict verdict)
{
    switch (verdict) {
    case CONSENT_FLOW_VERDICT_NONE:
        return "none";
    case CONSENT_FLOW_VERDICT_PARTIAL:
        return "partial";
    case CONSENT_FLOW_VERDICT_DECLARED:
        return "declared";
    case CONSENT_FLOW_VERDICT_UNKNOWN:
        break;
    }
    return "unknown";
}
