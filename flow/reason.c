#include "flow/reason.h"

#include "base/words.h"

const struct flow_reason_info flow_reasons[FLOW_REASON_COUNT] = {
#define X(id, name, sure, words) [FLOW_REASON_##id] = { name, sure, words },
#include "flow/reasons.def"
#undef X
};

const struct flow_phase_info flow_phases[FLOW_PHASE_COUNT] = {
#define X(id, name, early, words) [FLOW_PHASE_##id] = { name, early, words },
#include "flow/phases.def"
#undef X
};

const struct flow_unresolved_info flow_unresolved_kinds[FLOW_UNRESOLVED_COUNT] = {
#define X(id, name, words) [FLOW_UNRESOLVED_##id] = { name, words },
#include "flow/unresolved.def"
#undef X
};
