/*
 * flow/reason.h - the vocabulary of the call graph: reasons of edges, phases
 * of entries, kinds of unresolved calls. Data: the .def files of this folder.
 */
#ifndef PICA_FLOW_REASON_H
#define PICA_FLOW_REASON_H

#include <stdbool.h>

enum flow_reason {
#define X(id, name, sure, words) FLOW_REASON_##id,
#include "flow/reasons.def"
#undef X
    FLOW_REASON_COUNT,
};

enum flow_phase {
#define X(id, name, early, words) FLOW_PHASE_##id,
#include "flow/phases.def"
#undef X
    FLOW_PHASE_COUNT,
};

enum flow_unresolved_kind {
#define X(id, name, words) FLOW_UNRESOLVED_##id,
#include "flow/unresolved.def"
#undef X
    FLOW_UNRESOLVED_COUNT,
};

struct flow_reason_info {
    const char *name; /* in reports: "thread" */
    bool sure;
    const char *words; /* English, a key of flow/words_zh.tsv */
};
extern const struct flow_reason_info flow_reasons[FLOW_REASON_COUNT];

struct flow_phase_info {
    const char *name;
    bool early;
    const char *words;
};
extern const struct flow_phase_info flow_phases[FLOW_PHASE_COUNT];

struct flow_unresolved_info {
    const char *name, *words;
};
extern const struct flow_unresolved_info flow_unresolved_kinds[FLOW_UNRESOLVED_COUNT];

#endif
